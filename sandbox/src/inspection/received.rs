//! What a program made of a callback, as it tells us.
//!
//! In: JSON, in which headers may be an object, pairs, or a text as logs and tools
//! print them or languages do. Out: names and values, the body's bytes, and what else was told.
//! It always holds that no private key gets any further than here.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::Deserialize;
use serde_json::Value;

use super::{
    decryption::Decryption,
    headers::{self, NEEDED},
    printed,
};

/// Why something cannot be read, in both languages. Nothing of it is repeated.
#[derive(Debug)]
pub(crate) struct Unfit {
    pub(crate) english: &'static str,
    pub(crate) chinese: &'static str,
}

const NO_HEADERS: Unfit = Unfit {
    english: "there is no header in this: give an object, a list of pairs, or lines of a name, a colon and a value",
    chinese: "其中没有请求头：请给出 JSON 对象、名称与值的列表，或每行“名称: 值”的文本",
};
const NOT_BASE64: Unfit = Unfit { english: "body_base64 is not base64", chinese: "body_base64 不是 base64" };
const NOTHING: Unfit = Unfit {
    english: "there is nothing to check: give the headers and the body as your program got them",
    chinese: "没有可检查的内容：请给出您的程序收到的请求头与报文主体",
};

/// Names and values.
type Headers = Vec<(String, String)>;

/// What a program made of a callback.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Received {
    /// The number of the attempt that it should be.
    pub(super) delivery: Option<u64>,
    #[serde(default)]
    headers: Value,
    body: Option<String>,
    body_base64: Option<String>,
    /// The string that the program verified.
    pub(super) signed: Option<String>,
    /// The key that it verified with: a public key or a certificate in PEM.
    pub(super) key: Option<String>,
    /// What it decrypted with.
    pub(super) decryption: Option<Decryption>,
    /// When it verified, in Unix seconds of its own clock.
    pub(super) verified_at: Option<i64>,
}

/// The same, read.
pub(crate) struct Seen {
    pub(super) headers: Headers,
    /// `None` where the program does not say.
    pub(super) body: Option<Vec<u8>>,
}

impl Received {
    /// Headers and body.
    ///
    /// # Errors
    /// A sentence that says what cannot be read.
    pub(super) fn seen(&self) -> Result<Seen, Unfit> {
        let (headers, behind) = match &self.headers {
            Value::Null => (Vec::new(), None),
            Value::String(lines) => of_lines(lines)?,
            given => (of_json(given)?, None),
        };
        let body = match (&self.body, &self.body_base64) {
            (Some(_), Some(_)) => {
                return Err(Unfit {
                    english: "give either body or body_base64",
                    chinese: "body 与 body_base64 只能给出一个",
                });
            }
            (Some(body), None) => Some(body.clone().into_bytes()),
            (None, Some(encoded)) => Some(STANDARD.decode(encoded.trim()).map_err(|_| NOT_BASE64)?),
            (None, None) => behind,
        };
        let says_more = self.signed.is_some() || self.key.is_some() || self.decryption.is_some();
        if headers.is_empty() && body.is_none() && !says_more {
            return Err(NOTHING);
        }
        Ok(Seen { headers, body })
    }
}

/// An object of values or of lists of them, or pairs of name and value.
fn of_json(given: &Value) -> Result<Headers, Unfit> {
    let mut headers = Vec::new();
    let mut add = |name: &str, value: &Value| {
        match value {
            Value::Null => {}
            Value::String(value) => headers.push((name.to_owned(), value.clone())),
            Value::Number(number) => headers.push((name.to_owned(), number.to_string())),
            _ => return Err(NO_HEADERS),
        }
        Ok(())
    };
    match given {
        Value::Object(object) => {
            for (name, value) in object {
                match value {
                    Value::Array(values) => values.iter().try_for_each(|value| add(name, value))?,
                    value => add(name, value)?,
                }
            }
        }
        Value::Array(pairs) => {
            for pair in pairs {
                match pair.as_array().map(Vec::as_slice) {
                    Some([Value::String(name), value]) => add(name, value)?,
                    _ => return Err(NO_HEADERS),
                }
            }
        }
        _ => return Err(NO_HEADERS),
    }
    Ok(headers)
}

/// Lines as a log or a tool prints them, and the body behind a blank one, where there is one.
fn of_lines(lines: &str) -> Result<(Headers, Option<Vec<u8>>), Unfit> {
    let lines = lines.trim_start_matches(['\u{feff}', '\n', '\r']);
    if let Ok(given @ (Value::Object(_) | Value::Array(_))) = serde_json::from_str(lines) {
        return Ok((of_json(&given)?, None));
    }
    let (head, body) = ["\r\n\r\n", "\n\n"]
        .into_iter()
        .filter_map(|blank| lines.split_once(blank))
        .min_by_key(|(head, _)| head.len())
        .map_or((lines, None), |(head, body)| (head, Some(body)));
    let read: Vec<Line> = head.lines().filter_map(of_line).collect();
    let body = body.filter(|body| !body.is_empty());
    let bytes = |body: Option<&str>| body.map(|body| body.as_bytes().to_vec());
    if is_understood(lines, &read) {
        let headers: Vec<_> = read.into_iter().map(|line| (line.name, line.value)).collect();
        let is_text = headers.is_empty() && !lines.trim().is_empty();
        return if is_text { Err(NO_HEADERS) } else { Ok((headers, bytes(body))) };
    }
    // Some languages print a blank line between headers, and there is no body behind it.
    let behind = body.filter(|body| !NEEDED.iter().any(|name| printed::mentions(body, name)));
    let printed = if behind.is_some() { head } else { lines };
    Ok((printed::headers(printed).ok_or(NO_HEADERS)?, bytes(behind)))
}

/// Whether each header that a signature needs and that the text names was read as a line of its own.
fn is_understood(given: &str, read: &[Line]) -> bool {
    let pairs: Headers = read.iter().map(|line| (line.name.clone(), line.value.clone())).collect();
    let named = NEEDED.into_iter().filter(|name| printed::mentions(given, name));
    let values: Vec<_> = named.map(|name| headers::seen(&pairs, name)).collect();
    // Where none has a value, they are on the lines below the names.
    let have_values = values.is_empty() || values.iter().flatten().any(|(_, value)| !value.is_empty());
    let is_opened = |line: &Line| line.is_quoted && !line.is_plain();
    let opened = |name: &str| read.iter().any(|line| line.name == name && is_opened(line));
    have_values && values.iter().all(|value| value.is_some_and(|(name, _)| !opened(name)))
}

/// A line of a name and a value.
struct Line {
    name: String,
    value: String,
    /// Whether the name is in quotes or brackets, so that the value is as a language writes it.
    is_quoted: bool,
}

impl Line {
    /// Whether this is a value alone, and not what a list begins with.
    fn is_plain(&self) -> bool {
        let begins = |word: &str| self.value.get(..word.len()).is_some_and(|front| front.eq_ignore_ascii_case(word));
        !self.value.is_empty() && !begins("array") && !self.value.contains(['"', '\'', '[', '(', '{', ']', ')', '}'])
    }
}

/// `Name: value`, also as curl prints it (`< Name: value`), as PHP does (`'NAME' => 'value',`), or `NAME=value`.
fn of_line(line: &str) -> Option<Line> {
    let line = line.trim_start().trim_start_matches(['<', '>']).trim_start();
    let (at, width) = [("=>", 2), (":", 1), ("=", 1)]
        .into_iter()
        .filter_map(|(separator, width)| Some((line.find(separator)?, width)))
        .min_by_key(|(at, width)| (*at, 2 - *width))?;
    let (name, value) = (line.get(..at)?.trim(), line.get(at + width..)?.trim());
    let bare = name.trim_matches(['"', '\'', '[', ']']);
    let is_name = !bare.is_empty() && bare.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    // Where names are quoted, the quotes of values are the language's too.
    let is_quoted = bare != name;
    let value = if is_quoted { value.trim_end_matches(',').trim_matches(['"', '\'']) } else { value };
    is_name.then(|| Line { name: bare.to_owned(), value: value.to_owned(), is_quoted })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn seen(given: Value) -> Result<Seen, Unfit> {
        serde_json::from_value::<Received>(given).expect("a body that fits").seen()
    }

    fn headers(given: Value) -> Vec<(String, String)> {
        seen(json!({"headers": given})).map(|seen| seen.headers).unwrap_or_default()
    }

    fn two() -> Vec<(String, String)> {
        [("Wechatpay-Nonce", "a=b:c"), ("X", "1")].map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()
    }

    #[test]
    fn headers_are_read_in_each_usual_form() {
        let forms = [
            json!({"Wechatpay-Nonce": "a=b:c", "X": 1}),
            json!({"Wechatpay-Nonce": ["a=b:c"], "X": ["1"], "Y": null}),
            json!([["Wechatpay-Nonce", "a=b:c"], ["X", "1"]]),
            json!("Wechatpay-Nonce: a=b:c\r\nX: 1\r\n"),
            json!("POST /notify HTTP/1.1\nWechatpay-Nonce: a=b:c\nX:1"),
            json!("> POST /notify HTTP/1.1\n> Wechatpay-Nonce: a=b:c\n> X: 1\n>"),
            json!("Wechatpay-Nonce=a=b:c\nX=1"),
            json!("array (\n  'Wechatpay-Nonce' => 'a=b:c',\n  'X' => '1',\n)"),
            json!("{\n  \"Wechatpay-Nonce\": \"a=b:c\",\n  \"X\": [\"1\"]\n}"),
            json!("    [Wechatpay-Nonce] => a=b:c\n    [X] => 1"),
        ];
        for form in forms {
            assert_eq!(headers(form.clone()), two(), "{form}");
        }
    }

    #[test]
    fn body_behind_a_blank_line_is_taken_as_it_is() {
        for raw in ["POST / HTTP/1.1\r\nX: 1\r\n\r\n{\"a\":\n\n1}\n", "X: 1\n\n{\"a\":\n\n1}\n"] {
            let seen = seen(json!({"headers": raw})).unwrap_or_else(|unfit| panic!("{unfit:?}"));
            assert_eq!((seen.headers.len(), seen.body.as_deref()), (1, Some(b"{\"a\":\n\n1}\n".as_slice())));
        }
    }

    #[test]
    fn what_cannot_be_read_is_refused_with_a_sentence() {
        let unfit = [
            json!({}),
            json!({"headers": ""}),
            json!({"headers": "no header"}),
            json!({"headers": 1}),
            json!({"headers": [["X"]]}),
            json!({"headers": {"X": {"y": 1}}}),
            json!({"body": "", "body_base64": ""}),
            json!({"body_base64": "!"}),
        ];
        for given in unfit {
            assert!(seen(given.clone()).is_err(), "{given}");
        }
    }
}
