//! Why a signature does not match: what the client signed in place of the expected text.
//!
//! In: a request and its signature. Out: the usual mistake that explains it,
//! and the text that was signed. Nothing is guessed: a mistake is only told
//! when the signature verifies over the text that it leads to. A signature does
//! not reveal its text, so that of an unusual mistake stays unknown; but one of RSA does
//! reveal whether the merchant's key made it.

use std::fmt;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::Serialize;
use wechatpay_auth::{KeyAlgorithm, PublicKey, RequestToSign};

#[cfg(feature = "gm")]
use super::sm2_signature::Sm2Mistake;
use super::{
    opened::{Opened, open},
    routes::decode,
};

/// The methods of APIv3.
const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// A usual mistake in signing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Mistake {
    /// The line feed behind the last line is missing.
    NoFinalLineFeed,
    /// The lines end with a carriage return and a line feed.
    CarriageReturns,
    /// The body was left out.
    NoBody,
    /// `{}` was signed as the body of a request without one.
    EmptyObjectAsBody,
    /// Another serialisation of the body was signed than was sent.
    BodyWrittenAgain,
    /// The body that was signed and the one that was sent differ by a byte order mark, or by blanks around it.
    BodyWithAByteOrderMark,
    /// The query was left out.
    NoQuery,
    /// Path and query were decoded before they were signed.
    DecodedTarget,
    /// Path and query were encoded once more before they were signed.
    EncodedAgain,
    /// The whole address was signed in place of path and query.
    WholeAddress,
    /// The method is not in upper case.
    LowerCaseMethod,
    /// Another method was signed than was sent.
    AnotherMethod,
    /// It is not a signature of the merchant's key.
    AnotherKey,
    /// The merchant's key signed some other text.
    AnotherText,
    /// It is signed with the merchant's key of the other algorithm: RSA under the scheme of SM2 (国密), or the other way.
    OtherAlgorithm,
    /// The serial is that of the merchant's certificate of the other algorithm than the scheme's.
    SerialOfOtherAlgorithm,
    /// An SM2 signature of 64 bytes, r and s, where the DER of both belongs.
    RawSignature,
    /// Signed with the empty identifier, which OpenSSL takes by default, in place of 1234567812345678.
    EmptySignerId,
    /// The SM3 of the text was signed, as if it were the text.
    HashedTwice,
    /// The SM3 was made of the text alone, without what stands for identifier and key (Z).
    NoSignerHash,
    /// No usual mistake explains this SM2 signature: another key made it, or it is over some other text.
    AnotherKeyOrText,
}

/// What was signed in place of the expected text.
///
/// That text holds what the client sent, personal data included, so `Debug` leaves it out.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SignedInstead {
    /// What went wrong.
    pub mistake: Mistake,
    /// The text that was signed, cut after 16 KiB; `None` when it is unknown.
    pub signing_string: Option<String>,
}

impl fmt::Debug for SignedInstead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedInstead").field("mistake", &self.mistake).finish_non_exhaustive()
    }
}

/// The keys of whoever signs: that of the request's scheme, and that of the other algorithm, where there is one.
#[derive(Clone, Copy)]
pub(crate) struct Keys<'a> {
    pub(crate) right: &'a PublicKey,
    pub(crate) other: Option<&'a PublicKey>,
}

/// The mistake that explains the signature of a request; `host` is what the request's `Host` says.
pub(crate) fn explain(
    keys: Keys<'_>,
    request: &RequestToSign<'_>,
    signature: &str,
    host: Option<&str>,
) -> Option<SignedInstead> {
    let (key, message) = (keys.right, request.message());
    let without_text = |mistake| Some(SignedInstead { mistake, signing_string: None });
    if keys.other.is_some_and(|other| other.verify(&message, signature).is_ok()) {
        return without_text(Mistake::OtherAlgorithm);
    }
    let unknown = match key.algorithm() {
        KeyAlgorithm::Sm2 => {
            if let Some(mistake) = of_sm2(key, &message, signature) {
                return without_text(mistake);
            }
            // What is not base64 is no signature of any key.
            STANDARD.decode(signature).ok()?;
            Mistake::AnotherKeyOrText
        }
        _ if matches!(open(key, signature)?, Opened::Noise) => return without_text(Mistake::AnotherKey),
        _ => Mistake::AnotherText,
    };
    let mut candidates =
        targets(request, host).into_iter().chain(methods(request)).chain(bodies(request)).chain(ends(request));
    let found = candidates.find(|(_, message)| key.verify(message, signature).is_ok());
    Some(match found {
        Some((mistake, message)) => {
            SignedInstead { mistake, signing_string: Some(String::from_utf8_lossy(&message).into_owned()) }
        }
        None => SignedInstead { mistake: unknown, signing_string: None },
    })
}

#[cfg(feature = "gm")]
fn of_sm2(key: &PublicKey, message: &[u8], signature: &str) -> Option<Mistake> {
    Some(match super::sm2_signature::explain(key, message, signature)? {
        Sm2Mistake::Raw => Mistake::RawSignature,
        Sm2Mistake::EmptyId => Mistake::EmptySignerId,
        Sm2Mistake::HashedTwice => Mistake::HashedTwice,
        Sm2Mistake::NoZ => Mistake::NoSignerHash,
    })
}

#[cfg(not(feature = "gm"))]
fn of_sm2(_: &PublicKey, _: &[u8], _: &str) -> Option<Mistake> {
    None
}

type Candidate = (Mistake, Vec<u8>);

fn targets(request: &RequestToSign<'_>, host: Option<&str>) -> Vec<Candidate> {
    let signed = |target: &str| RequestToSign { target, ..*request }.message();
    let target = request.target;
    let mut candidates = Vec::new();
    if let Some((path, _)) = target.split_once('?') {
        candidates.push((Mistake::NoQuery, signed(path)));
    }
    if let Some(decoded) = decode(target).filter(|decoded| decoded != target) {
        candidates.push((Mistake::DecodedTarget, signed(&decoded)));
    }
    candidates.push((Mistake::EncodedAgain, signed(&target.replace('%', "%25"))));
    let hosts = host.into_iter().chain(["api.mch.weixin.qq.com"]);
    for (scheme, host) in hosts.flat_map(|host| [("http", host), ("https", host)]) {
        candidates.push((Mistake::WholeAddress, signed(&format!("{scheme}://{host}{target}"))));
    }
    candidates
}

fn methods(request: &RequestToSign<'_>) -> Vec<Candidate> {
    let signed = |method: &str| RequestToSign { method, ..*request }.message();
    let lower = (Mistake::LowerCaseMethod, signed(&request.method.to_lowercase()));
    let others = METHODS.into_iter().filter(|method| *method != request.method);
    std::iter::once(lower).chain(others.map(|method| (Mistake::AnotherMethod, signed(method)))).collect()
}

fn bodies(request: &RequestToSign<'_>) -> Vec<Candidate> {
    let signed = |body: &[u8]| RequestToSign { body, ..*request }.message();
    if request.body.is_empty() {
        return vec![(Mistake::EmptyObjectAsBody, signed(b"{}"))];
    }
    let mut candidates = vec![(Mistake::NoBody, signed(b""))];
    if let Ok(value) = serde_json::from_slice::<serde_json::Value>(request.body) {
        for written in written(&value) {
            candidates.push((Mistake::BodyWrittenAgain, signed(written.as_bytes())));
        }
    }
    let marked = [b"\xEF\xBB\xBF", request.body].concat();
    let without = request.body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(request.body);
    for body in [marked.as_slice(), without, request.body.trim_ascii()] {
        candidates.push((Mistake::BodyWithAByteOrderMark, signed(body)));
    }
    candidates
}

/// The ways in which the libraries of other languages write the same JSON.
fn written(value: &serde_json::Value) -> Vec<String> {
    let compact = value.to_string();
    let indented = |indent: &[u8]| {
        let mut text = Vec::new();
        let format = serde_json::ser::PrettyFormatter::with_indent(indent);
        let mut serializer = serde_json::Serializer::with_formatter(&mut text, format);
        serde::Serialize::serialize(value, &mut serializer).ok().and_then(|()| String::from_utf8(text).ok())
    };
    let sorted = sorted(value).to_string();
    let plain = [Some(compact), Some(sorted), indented(b"  "), indented(b"    "), Some(spaced(value))];
    let plain: Vec<String> = plain.into_iter().flatten().collect();
    let escaped =
        plain.iter().flat_map(|text| [ascii(text), text.replace('/', "\\/"), ascii(text).replace('/', "\\/")]);
    let escaped: Vec<String> = escaped.collect();
    plain.into_iter().chain(escaped).collect()
}

/// With a blank behind each colon and comma, as Python writes it.
fn spaced(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Object(object) => {
            let pairs = object.iter().map(|(key, value)| format!("{}: {}", serde_json::json!(key), spaced(value)));
            format!("{{{}}}", pairs.collect::<Vec<_>>().join(", "))
        }
        serde_json::Value::Array(items) => {
            format!("[{}]", items.iter().map(spaced).collect::<Vec<_>>().join(", "))
        }
        scalar => scalar.to_string(),
    }
}

fn sorted(value: &serde_json::Value) -> serde_json::Value {
    match value {
        serde_json::Value::Object(object) => {
            let sorted: std::collections::BTreeMap<_, _> =
                object.iter().map(|(key, value)| (key, self::sorted(value))).collect();
            sorted.into_iter().map(|(key, value)| (key.clone(), value)).collect()
        }
        serde_json::Value::Array(items) => items.iter().map(sorted).collect(),
        scalar => scalar.clone(),
    }
}

/// With `\u4e2d` for whatever is not ASCII.
fn ascii(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_ascii() {
            escaped.push(character);
        } else {
            let mut units = [0; 2];
            for unit in character.encode_utf16(&mut units) {
                escaped.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    escaped
}

fn ends(request: &RequestToSign<'_>) -> Vec<Candidate> {
    let message = request.message();
    let returns =
        message.iter().flat_map(|byte| if *byte == b'\n' { b"\r\n".as_slice() } else { std::slice::from_ref(byte) });
    let returns = returns.copied().collect();
    let shortened = message.strip_suffix(b"\n").unwrap_or(&message).to_vec();
    // Of a request without a body the empty line may be missing too.
    let shorter = shortened.strip_suffix(b"\n").unwrap_or(&shortened).to_vec();
    vec![
        (Mistake::NoFinalLineFeed, shortened),
        (Mistake::NoFinalLineFeed, shorter),
        (Mistake::CarriageReturns, returns),
    ]
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use wechatpay_auth::PrivateKey;

    use super::*;

    static KEY: LazyLock<PrivateKey> = LazyLock::new(|| PrivateKey::generate().expect("a key"));

    fn only(right: &PublicKey) -> Keys<'_> {
        Keys { right, other: None }
    }

    const BODY: &str = r#"{"plate_number":"粤B888888","list":[1,2],"url":"http://a/b"}"#;

    fn request() -> RequestToSign<'static> {
        let target = "/v3/a%2Fb/c?x=%E4%B8%AD&y=1";
        RequestToSign { method: "POST", target, timestamp: 1_589_952_575, nonce: "n", body: BODY.as_bytes() }
    }

    /// What is made of a signature over this text.
    fn explained(request: &RequestToSign<'_>, signed: &[u8]) -> Option<(Mistake, String)> {
        let signature = KEY.sign(signed).expect("a signature");
        let explained = explain(only(&KEY.public_key()), request, &signature, Some("127.0.0.1:8811"))?;
        Some((explained.mistake, explained.signing_string.unwrap_or_default()))
    }

    #[test]
    fn explain_each_usual_mistake_is_named_with_the_text_that_was_signed() {
        let text = String::from_utf8(request().message()).expect("text");
        let cases = [
            (Mistake::NoFinalLineFeed, text.trim_end_matches('\n').to_owned()),
            (Mistake::CarriageReturns, text.replace('\n', "\r\n")),
            (Mistake::NoBody, text.replace(BODY, "")),
            (Mistake::BodyWrittenAgain, text.replace(",\"", ", \"").replace("\":", "\": ").replace("1,2", "1, 2")),
            (Mistake::BodyWrittenAgain, text.replace('粤', "\\u7ca4")),
            (Mistake::BodyWrittenAgain, text.replace("http://a/b", "http:\\/\\/a\\/b")),
            (Mistake::BodyWithAByteOrderMark, text.replace(BODY, &format!("\u{feff}{BODY}"))),
            (Mistake::NoQuery, text.replace("?x=%E4%B8%AD&y=1", "")),
            (Mistake::DecodedTarget, text.replace("a%2Fb/c?x=%E4%B8%AD", "a/b/c?x=中")),
            (Mistake::EncodedAgain, text.replace('%', "%25")),
            (Mistake::WholeAddress, text.replace("/v3/", "http://127.0.0.1:8811/v3/")),
            (Mistake::WholeAddress, text.replace("/v3/", "https://api.mch.weixin.qq.com/v3/")),
            (Mistake::LowerCaseMethod, text.replace("POST", "post")),
            (Mistake::AnotherMethod, text.replace("POST", "GET")),
        ];
        for (mistake, signed) in cases {
            assert_ne!(signed, text, "{mistake:?} is not a change");
            assert_eq!(explained(&request(), signed.as_bytes()), Some((mistake, signed)));
        }
    }

    #[test]
    fn signed_text_stands_in_no_debug() {
        let text = request().message();
        let signature = KEY.sign(text.trim_ascii_end()).expect("a signature");
        let explained = explain(only(&KEY.public_key()), &request(), &signature, None).expect("an explanation");
        assert!(explained.signing_string.as_deref().is_some_and(|text| text.contains("粤B888888")));
        assert_eq!(format!("{explained:?}"), "SignedInstead { mistake: NoFinalLineFeed, .. }");
    }

    #[test]
    fn explain_request_without_a_body() {
        let request = RequestToSign { body: b"", ..request() };
        let text = String::from_utf8(request.message()).expect("text");
        let object = format!("{}{{}}\n", text.strip_suffix('\n').expect("a line feed"));
        assert_eq!(explained(&request, object.as_bytes()), Some((Mistake::EmptyObjectAsBody, object)));
        let short = text.trim_end_matches('\n').to_owned();
        assert_eq!(explained(&request, short.as_bytes()), Some((Mistake::NoFinalLineFeed, short)));
    }

    #[test]
    fn explain_unusual_text_is_told_from_another_key() {
        assert_eq!(explained(&request(), b"something else"), Some((Mistake::AnotherText, String::new())));
        let other = PrivateKey::generate().expect("a key").sign(&request().message()).expect("a signature");
        let explained = explain(only(&KEY.public_key()), &request(), &other, None);
        assert_eq!(explained, Some(SignedInstead { mistake: Mistake::AnotherKey, signing_string: None }));
    }

    #[test]
    fn explain_what_is_not_a_signature_is_of_no_key_or_unknown() {
        for signature in ["", "AAAA", "not base64"] {
            let explained = explain(only(&KEY.public_key()), &request(), signature, None);
            assert!(explained.is_none_or(|explained| explained.mistake == Mistake::AnotherKey), "{signature}");
        }
    }
}
