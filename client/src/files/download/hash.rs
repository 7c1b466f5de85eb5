//! The hash that a file must have.
//!
//! Pieces come in; at the end it is the promised hash or not.

use sha1::{Digest as _, Sha1};
use sha2::Sha256;
use sm3::Sm3;

/// A hash on its way, and what it must come to.
pub(super) struct Hash {
    kind: Kind,
    expected: String,
}

enum Kind {
    Sha1(Sha1),
    Sha256(Sha256),
    Sm3(Sm3),
}

impl Hash {
    /// `None` for a kind that is not known, and for a value that no hash of the kind has.
    pub(super) fn expecting(kind: &str, expected: &str) -> Option<Self> {
        let (kind, bytes) = match kind.to_ascii_uppercase().replace('-', "").as_str() {
            "SHA1" => (Kind::Sha1(Sha1::new()), Sha1::output_size()),
            "SHA256" => (Kind::Sha256(Sha256::new()), Sha256::output_size()),
            "SM3" => (Kind::Sm3(Sm3::new()), Sm3::output_size()),
            _ => return None,
        };
        let is_hash = expected.len() == 2 * bytes && expected.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_hash.then(|| Self { kind, expected: expected.to_ascii_lowercase() })
    }

    pub(super) fn add(&mut self, piece: &[u8]) {
        match &mut self.kind {
            Kind::Sha1(hash) => hash.update(piece),
            Kind::Sha256(hash) => hash.update(piece),
            Kind::Sm3(hash) => hash.update(piece),
        }
    }

    pub(super) fn is_met(&self) -> bool {
        match &self.kind {
            Kind::Sha1(hash) => hex(&hash.clone().finalize()) == self.expected,
            Kind::Sha256(hash) => hex(&hash.clone().finalize()) == self.expected,
            Kind::Sm3(hash) => hex(&hash.clone().finalize()) == self.expected,
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_have_the_hash_of_the_whole() {
        // FIPS 180 and GB/T 32905-2016, the example "abc" of each.
        for (kind, value) in [
            ("SHA1", "A9993E364706816ABA3E25717850C26C9CD0D89D"),
            ("SHA256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            ("SM3", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"),
        ] {
            let mut hash = Hash::expecting(kind, value).expect("a known kind");
            hash.add(b"a");
            hash.add(b"bc");
            assert!(hash.is_met(), "{kind}");
        }
    }

    #[test]
    fn unknown_kind_or_a_value_of_another_is_not_a_hash() {
        let value = "a9993e364706816aba3e25717850c26c9cd0d89d";
        assert!(Hash::expecting("sha-1", value).is_some());
        for (kind, value) in
            [("MD5", value), ("", value), ("", ""), ("SHA1", ""), ("SHA256", value), ("SHA1", &"g".repeat(40))]
        {
            assert!(Hash::expecting(kind, value).is_none(), "{kind} {value}");
        }
    }
}
