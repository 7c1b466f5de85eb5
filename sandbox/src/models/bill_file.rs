//! The files that bills are: how they are written, kept and found again.
//!
//! In: titles and values. Out: where the file can be downloaded for five
//! minutes, and its hash. Titles are as they are, values stand behind
//! backticks, and a byte order mark before everything.

use std::io::Write as _;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use flate2::{Compression, write::GzEncoder};
use serde_json::{Value, json};
use sha1::{Digest as _, Sha1};
use wechatpay_auth::{ApiV3Key, PublicKey};

use super::context::Context;
use crate::{
    calendar,
    checks::input::Input,
    files::File,
    ids::{lower_hex, random},
    refusal::Refusal,
};

/// Where files are downloaded that a bill leads to.
pub(crate) const PATH: &str = "/v3/billdownload/file";

/// For how many seconds an address is good.
const GOOD_FOR: i64 = 300;

/// The nonce of a sealed file in hexadecimal digits, and the bytes of its key.
const NONCE_DIGITS: usize = 12;
const KEY_DIGITS: usize = 32;

/// A bill before it is written.
pub(super) struct Bill {
    pub(super) titles: Vec<&'static str>,
    pub(super) lines: Vec<Vec<String>>,
    pub(super) summary_titles: &'static [&'static str],
    pub(super) summary: Vec<String>,
}

impl Bill {
    /// The file.
    pub(super) fn text(&self) -> String {
        let mut text = format!("\u{feff}{}\r\n", self.titles.join(","));
        let values = |line: &Vec<String>| format!("`{}\r\n", line.join(",`"));
        text.extend(self.lines.iter().map(values));
        if self.summary_titles.is_empty() {
            return text;
        }
        text + &self.summary_titles.join(",") + "\r\n" + &values(&self.summary)
    }
}

/// The day of a bill that is asked for, as `20190611`; none that is still to come.
pub(super) fn day(context: &Context<'_>, input: &Input) -> Result<String, Refusal> {
    let date = input.text("bill_date").replace('-', "");
    if date > calendar::compact_date(context.now) {
        return Err(super::outcome::refused("PARAM_ERROR", "账单日期不能晚于今天"));
    }
    Ok(date)
}

/// Keeps a text as a file, packed if it is to be; gives where it is, and the hash of the plain text.
pub(crate) fn location(context: &Context<'_>, packed: bool, text: &str) -> Result<Value, Refusal> {
    let bytes = bytes(packed, text)?;
    let media_type = if packed { "application/gzip" } else { "text/plain; charset=utf-8" };
    let url = keep(context, media_type, bytes, if packed { "&tartype=gzip" } else { "" });
    Ok(json!({"hash_type": "SHA1", "hash_value": hash(text), "download_url": url}))
}

/// Keeps a text as a sealed file (AEAD_AES_256_GCM), packed before that if it is to be; gives beside where it is and the
/// hash of the plain text what opens it, for the owner of the key alone.
pub(crate) fn sealed_location(
    context: &Context<'_>,
    owner: &PublicKey,
    packed: bool,
    text: &str,
) -> Result<Value, Refusal> {
    let bytes = bytes(packed, text)?;
    let (key, nonce) = (lower_hex(&random::<{ KEY_DIGITS / 2 }>()), lower_hex(&random::<{ NONCE_DIGITS / 2 }>()));
    let sealed = ApiV3Key::new(&key).ok().and_then(|key| key.seal(&nonce, "", &bytes).ok());
    let sealed = sealed.and_then(|sealed| STANDARD.decode(sealed).ok()).ok_or_else(Refusal::system_error)?;
    let encrypted = owner.encrypt(key.as_bytes()).map_err(|_| Refusal::system_error())?;
    Ok(json!({
        "hash_type": "SHA1",
        "hash_value": hash(text),
        "encrypt_key": encrypted,
        "nonce": nonce,
        "download_url": keep(context, "application/octet-stream", sealed, ""),
    }))
}

/// The hash of a text, as a bill has it.
fn hash(text: &str) -> String {
    lower_hex(&Sha1::digest(text))
}

/// The bytes of a text, packed if they are to be.
fn bytes(packed: bool, text: &str) -> Result<Vec<u8>, Refusal> {
    if packed { gzip(text).map_err(|_| Refusal::system_error()) } else { Ok(text.as_bytes().to_vec()) }
}

/// Keeps a file, and gives its address.
fn keep(context: &Context<'_>, media_type: &str, bytes: Vec<u8>, tail: &str) -> String {
    let token = lower_hex(&random::<16>());
    let file = File { media_type: media_type.to_owned(), bytes: bytes.into() };
    context.files.keep(token.clone(), file, Some(context.now.saturating_add(GOOD_FOR)));
    format!("{}{PATH}?token={token}{tail}", context.base_url.trim_end_matches('/'))
}

fn gzip(text: &str) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text.as_bytes())?;
    encoder.finish()
}

/// A line break would end the line, and a backtick begins a value.
pub(super) fn plain(text: &str) -> String {
    text.replace(['\r', '\n', '`'], " ")
}

/// `2026-11-25 08:30:00`
pub(super) fn time(at: i64) -> String {
    calendar::rfc3339(at).replace('T', " ").trim_end_matches("+08:00").to_owned()
}

/// 分 as 元 with two decimals. Wider than any amount, so that sums of them have room.
pub(super) fn yuan(fen: i128) -> String {
    let sign = if fen < 0 { "-" } else { "" };
    let fen = fen.unsigned_abs();
    format!("{sign}{}.{:02}", fen / 100, fen % 100)
}

/// 分 as 元 with the five decimals of a fee.
pub(super) fn fee(fen: i128) -> String {
    format!("{}000", yuan(fen))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yuan_ends_of_128_bits_are_written_in_full() {
        assert_eq!((yuan(-105), yuan(7)), ("-1.05".to_owned(), "0.07".to_owned()));
        assert_eq!(yuan(i128::MIN), "-1701411834604692317316873037158841057.28");
    }
}
