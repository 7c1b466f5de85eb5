//! What became of the body on the way to the code that verifies.
//!
//! In: the body as sent, and as a program saw it. Out: the usual change that
//! makes the one of the other. Nothing is guessed: each is only told when it
//! leads to the very bytes, or to the same values of the same JSON.

use std::io::Read as _;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use flate2::read::{GzDecoder, ZlibDecoder};
use percent_encoding::percent_decode;
use serde_json::Value;

use super::finding::{Code, Finding, Place};

const MARK: &[u8] = b"\xEF\xBB\xBF";

/// The change; `plain_text` is what the body's resource is before it is encrypted.
pub(super) fn explain(sent: &[u8], found: &[u8], plain_text: Option<&str>) -> Option<Finding> {
    if found == sent {
        return None;
    }
    let by_bytes = in_bytes(sent, found).map(|code| Finding::new(code, Place::Body));
    let by_meaning = || in_meaning(sent, found, plain_text);
    let by_characters = || {
        let read = ascii(found) == ascii(sent) || std::str::from_utf8(found).is_err();
        read.then(|| Finding::new(Code::BodyInAnotherCharset, Place::Body))
    };
    let known = by_bytes.or_else(by_meaning).or_else(by_characters);
    Some(known.unwrap_or_else(|| Finding::new(Code::BodyChanged, Place::Body)))
}

/// What a layer in between does to any body.
fn in_bytes(sent: &[u8], found: &[u8]) -> Option<Code> {
    if found.is_empty() {
        return Some(Code::NoBody);
    }
    let without_mark = |body: &'_ [u8]| body.strip_prefix(MARK).map(<[u8]>::to_vec);
    let added = found.strip_prefix(sent);
    let as_characters = |body| std::str::from_utf8(body).unwrap_or_default();
    let (sent_characters, characters) = (as_characters(sent), as_characters(found));
    let base64 = || STANDARD.decode(found.trim_ascii()).is_ok_and(|decoded| decoded == sent);
    let changes: [(Code, &dyn Fn() -> bool); 11] = [
        (Code::BodyWithAByteOrderMark, &|| without_mark(found).as_deref() == Some(sent)),
        (Code::BodyWithALineFeed, &|| added.is_some_and(|added| matches!(added, b"\n" | b"\r\n"))),
        (Code::BodyPadded, &|| added.is_some_and(|added| added.iter().all(|byte| *byte == 0))),
        (Code::BodyWithBlanks, &|| found.trim_ascii() == sent.trim_ascii()),
        (Code::BodyCut, &|| sent.starts_with(found)),
        (Code::BodyPlusAsBlank, &|| sent_characters.replace('+', " ") == characters),
        (Code::BodyPercentEncoded, &|| percent_decode(found).eq(sent.iter().copied())),
        (Code::BodyHtmlEscaped, &|| unescaped_html(characters) == sent_characters),
        (Code::BodyWithBackslashes, &|| with_backslashes(sent_characters) == characters),
        (Code::BodyInBase64, &base64),
        (Code::BodyCompressed, &|| is_compressed(sent, found)),
    ];
    changes.into_iter().find(|(_, is_it)| is_it()).map(|(code, _)| code)
}

/// What a program does to JSON.
fn in_meaning(sent: &[u8], found: &[u8], plain_text: Option<&str>) -> Option<Finding> {
    let finding = |code| Some(Finding::new(code, Place::Body));
    let is_plain = |found: &[u8]| plain_text.is_some_and(|plain_text| plain_text.as_bytes() == found);
    if is_plain(found) {
        return finding(Code::BodyDecrypted);
    }
    let (sent_body, found_body) = (sent, found.strip_prefix(MARK).unwrap_or(found));
    let sent: Value = serde_json::from_slice(sent_body).ok()?;
    let resource = sent.get("resource");
    if resource.and_then(|resource| resource["ciphertext"].as_str()).is_some_and(|one| one.as_bytes() == found) {
        return finding(Code::BodyOnlyTheCiphertext);
    }
    // A byte order mark, or what stands around it, may have come with the writing.
    let found: Value = serde_json::from_slice(found_body).ok()?;
    if let Value::String(inner) = &found {
        let same = serde_json::from_str::<Value>(inner).is_ok_and(|inner| inner == sent);
        return same.then(|| Finding::new(Code::BodyAsJsonString, Place::Body));
    }
    if found == sent {
        // Two objects are the same in any order; their texts are not.
        let [found, sent] = [found, sent].map(|value| value.to_string());
        let is_reordered = found != sent;
        let has_other_escapes = without_blanks(found_body) != without_blanks(sent_body);
        return finding(match (is_reordered, has_other_escapes) {
            (true, _) => Code::BodyReordered,
            (false, true) => Code::BodyEscapedAgain,
            (false, false) => Code::BodyWrittenAgain,
        });
    }
    if plain_text.and_then(|plain_text| serde_json::from_str::<Value>(plain_text).ok()).as_ref() == Some(&found) {
        return finding(Code::BodyDecrypted);
    }
    if resource == Some(&found) {
        return finding(Code::BodyOnlyTheResource);
    }
    let mut lost = Vec::new();
    match (is_part(&found, &sent, "", &mut lost), lost.is_empty()) {
        (true, false) => {
            Some(Finding { expected: Some(lost.join(", ")), ..Finding::new(Code::BodyWithoutFields, Place::Body) })
        }
        // The object that it was written from has a field more, and it is empty.
        (true, true) => finding(Code::BodyWrittenAgain),
        (false, _) => None,
    }
}

/// JSON without the blanks between its parts.
fn without_blanks(json: &[u8]) -> Vec<u8> {
    let (mut quoted, mut escaped) = (false, false);
    let kept = json.iter().copied().filter(|byte| {
        let stays = quoted || !byte.is_ascii_whitespace();
        if *byte == b'"' && !escaped {
            quoted = !quoted;
        }
        escaped = quoted && !escaped && *byte == b'\\';
        stays
    });
    kept.collect()
}

/// Whether all that was found was sent, too; what was not found is added to `lost`, and what is empty does not count.
fn is_part(found: &Value, sent: &Value, place: &str, lost: &mut Vec<String>) -> bool {
    let (Value::Object(found), Value::Object(sent)) = (found, sent) else {
        return found == sent;
    };
    let within = |name: &String| if place.is_empty() { name.clone() } else { format!("{place}.{name}") };
    lost.extend(sent.keys().filter(|name| found.get(*name).is_none_or(is_empty)).map(within));
    found.iter().all(|(name, value)| match sent.get(name) {
        Some(sent) => is_empty(value) || is_part(value, sent, &within(name), lost),
        None => is_empty(value),
    })
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(characters) => characters.is_empty(),
        Value::Object(object) => object.is_empty(),
        _ => false,
    }
}

fn unescaped_html(body: &str) -> String {
    let entities = [
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ];
    entities.into_iter().fold(body.to_owned(), |body, (entity, character)| body.replace(entity, character))
}

fn with_backslashes(body: &str) -> String {
    body.replace('\\', r"\\").replace('"', "\\\"")
}

/// No more is unpacked than what was sent.
fn is_compressed(sent: &[u8], found: &[u8]) -> bool {
    let most = u64::try_from(sent.len()).unwrap_or(u64::MAX).saturating_add(1);
    let unpacked = |reader: &mut dyn std::io::Read| {
        let mut bytes = Vec::new();
        reader.take(most).read_to_end(&mut bytes).is_ok() && bytes == sent
    };
    unpacked(&mut GzDecoder::new(found)) || unpacked(&mut ZlibDecoder::new(found))
}

/// Without what another charset writes otherwise, and without what stands for it where it cannot be read.
fn ascii(body: &[u8]) -> Vec<u8> {
    body.iter().copied().filter(|byte| byte.is_ascii() && *byte != b'?').collect()
}
