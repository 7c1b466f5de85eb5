//! Reading PEM the way it arrives in practice.
//!
//! In comes text from a file, an environment variable or a form: with a byte order
//! mark, CRLF, blanks around it, its body on one line, everything on one line, line
//! breaks spelt as `\n`, or the base64 alone. Out comes the DER of the first block
//! that is of the needed kind. All copies made on the way are zeroised.

use std::path::Path;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use pkcs8::der::pem::LineEnding;
use zeroize::Zeroizing;

use super::{
    KeyError,
    kind::{Kind, Needed},
};
use crate::backend::gm;

const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";
const DASHES: &str = "-----";

/// The DER inside the first block of the needed kind.
pub(super) fn decode(text: &str, needed: Needed) -> Result<Zeroizing<Vec<u8>>, KeyError> {
    let not_pem = KeyError::NotPem { needed: needed.name() };
    if let Some(block) = blocks(text).find(|block| block.kind().fits(needed)) {
        let der = base64_of(block.body).ok_or(needed.malformed())?;
        // A label that names a curve stands over nothing else.
        let is_mislabelled = block.kind() == Kind::EcPrivate && gm::curve_of_sec1(&der).is_none();
        return if is_mislabelled { Err(needed.malformed()) } else { Ok(der) };
    }
    match telling(text) {
        Some(block) => Err(block.kind().instead_of(needed)),
        None if text.contains(BEGIN) => Err(not_pem),
        None => bare(text).ok_or(not_pem),
    }
}

/// The kind that the label of the first block names, and its DER; for base64 without a frame
/// the kind is unknown. Parameters before a key are skipped.
pub(super) fn first(text: &str) -> Option<(Kind, Zeroizing<Vec<u8>>)> {
    match telling(text) {
        // A locked or foreign block need not hold base64 alone.
        Some(block) => Some((block.kind(), base64_of(block.body).unwrap_or_default())),
        None if text.contains(BEGIN) => None,
        None => bare(text).map(|der| (Kind::Unknown, der)),
    }
}

/// A block with lines of 64 characters.
pub(super) fn encode(label: &'static str, der: &[u8]) -> Result<String, KeyError> {
    // It measures before it writes, so no half-written copy of a key is left behind.
    pkcs8::der::pem::encode_string(label, LineEnding::LF, der).map_err(|_| KeyError::Encoding)
}

/// Base64 without a frame, if it starts as all keys and certificates do.
fn bare(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    base64_of(text.trim_start_matches('\u{feff}')).filter(|der| der.first() == Some(&0x30))
}

/// The bytes of a file, handed to `from_pem` or `from_der` by what they look like.
pub(super) fn read<T>(
    path: &Path,
    from_pem: impl FnOnce(&str) -> Result<T, KeyError>,
    from_der: impl FnOnce(&[u8]) -> Result<T, KeyError>,
) -> Result<T, KeyError> {
    let bytes = std::fs::read(path)
        .map(Zeroizing::new)
        .map_err(|error| KeyError::Unreadable { path: path.to_owned(), kind: error.kind() })?;
    match std::str::from_utf8(&bytes) {
        // DER starts with the tag of a SEQUENCE, which is the character '0', and a
        // length that is never text for anything as long as a key.
        Ok(text) => from_pem(text),
        Err(_) => from_der(&bytes),
    }
}

struct Block<'a> {
    label: &'a str,
    body: &'a str,
}

impl Block<'_> {
    /// An old-style locked key wears the label of an open one and says so in a
    /// header line.
    fn kind(&self) -> Kind {
        match Kind::of_label(self.label) {
            Kind::Pkcs8 | Kind::Pkcs1Private | Kind::EcPrivate if self.body.contains("Proc-Type:") => {
                Kind::EncryptedPrivate
            }
            kind => kind,
        }
    }

    /// `openssl ecparam -genkey` writes the name of the curve before the key.
    fn is_parameters(&self) -> bool {
        matches!(self.label, "EC PARAMETERS" | "SM2 PARAMETERS")
    }
}

/// The block that tells what a text is: the first, unless that holds the parameters of a key that follows.
fn telling(text: &str) -> Option<Block<'_>> {
    blocks(text).find(|block| !block.is_parameters()).or_else(|| blocks(text).next())
}

fn blocks(text: &str) -> impl Iterator<Item = Block<'_>> {
    std::iter::successors(next_block(text), |(_, after)| next_block(after)).map(|(block, _)| block)
}

fn next_block(text: &str) -> Option<(Block<'_>, &str)> {
    let (_, from_label) = text.split_once(BEGIN)?;
    let (label, from_body) = from_label.split_once(DASHES)?;
    let (body, from_end) = from_body.split_once(END)?;
    let (end_label, after) = from_end.split_once(DASHES)?;
    (label == end_label).then_some((Block { label, body }, after))
}

/// Writes into buffers that are large enough from the start, since one that grows
/// leaves a copy of the key behind.
fn base64_of(body: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut compact = Zeroizing::new(String::with_capacity(body.len()));
    let unbroken = body.split("\\n").flat_map(|line| line.split("\\r"));
    compact.extend(unbroken.flat_map(str::chars).filter(|character| !character.is_whitespace()));
    let mut der = Zeroizing::new(Vec::with_capacity(compact.len()));
    STANDARD.decode_vec(compact.as_bytes(), &mut der).ok()?;
    Some(der)
}
