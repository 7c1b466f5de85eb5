//! What a program has said, and whether a value stands in it.
//!
//! In: a text: JSON, a page, lines of a log. Out: whether it has a value, in whatever spelling. JSON may write `/` as
//! `\/` (PHP), `&` as `\u0026` (Go, .NET, Gson) and `=` as `\u003d` (Gson), a page writes `&amp;`, and one may stand within
//! the other.

/// How many times a value is escaped at most: JSON in a text of JSON on a page.
const DEEPEST: usize = 3;

/// The longest escape: `&#x00026;`.
const LONGEST: usize = 9;

/// The text as it came, and with its escapes undone once, twice …
#[derive(Debug)]
pub(super) struct Said(Vec<String>);

impl Said {
    pub(super) fn new(output: &str) -> Self {
        let mut readings = vec![output.to_owned()];
        for _ in 0..DEEPEST {
            let Some(next) = readings.last().map(|last| unescaped(last)).filter(|next| readings.last() != Some(next))
            else {
                break;
            };
            readings.push(next);
        }
        Self(readings)
    }

    pub(super) fn has(&self, value: &str) -> bool {
        self.0.iter().any(|reading| reading.contains(value))
    }
}

fn unescaped(mut rest: &str) -> String {
    let mut plain = String::with_capacity(rest.len());
    while let Some(at) = rest.find(['\\', '&']) {
        let (before, escape) = rest.split_at(at);
        plain.push_str(before);
        let (character, length) = read(escape).unwrap_or((if escape.starts_with('&') { '&' } else { '\\' }, 1));
        plain.push(character);
        rest = escape.get(length..).unwrap_or_default();
    }
    plain.push_str(rest);
    plain
}

/// The character that a text begins with, where that is an escape, and how long this is.
fn read(escape: &str) -> Option<(char, usize)> {
    if let Some(rest) = escape.strip_prefix('\\') {
        return match rest.chars().next()? {
            'u' => Some((hexadecimal(rest.get(1..5)?)?, 6)),
            character @ ('/' | '\\' | '"') => Some((character, 2)),
            _ => None,
        };
    }
    let end = escape.bytes().take(LONGEST).position(|byte| byte == b';')?;
    let character = match escape.get(1..end)? {
        "amp" => '&',
        "quot" => '"',
        name => match name.strip_prefix("#x").or_else(|| name.strip_prefix("#X")) {
            Some(digits) => hexadecimal(digits)?,
            None => char::from_u32(name.strip_prefix('#')?.parse().ok()?)?,
        },
    };
    Some((character, end + 1))
}

fn hexadecimal(digits: &str) -> Option<char> {
    char::from_u32(u32::from_str_radix(digits, 16).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const VALUE: &str = "https://pay.example.com/pay?prepay_id=wx1&package=2";

    #[test]
    fn said_has_a_value_in_every_spelling_of_json() {
        for said in [
            r#"{"h5_url": "https://pay.example.com/pay?prepay_id=wx1&package=2"}"#,
            r#"{"h5_url": "https:\/\/pay.example.com\/pay?prepay_id=wx1&package=2"}"#,
            r#"{"h5_url": "https://pay.example.com/pay?prepay_id=wx1\u0026package=2"}"#,
            r#"{"h5_url": "https://pay.example.com/pay?prepay_id\u003dwx1\u0026package\u003d2"}"#,
            r#"{"h5_url": "https://pay.example.com/pay?prepay_id\u003Dwx1\u0026package\u003D2"}"#,
            r#"{"body": "{\"h5_url\": \"https://pay.example.com/pay?prepay_id=wx1\\u0026package=2\"}"}"#,
            r#"listening\n{"h5_url": "https:\u002F\u002Fpay.example.com\u002Fpay?prepay_id=wx1\u0026package=2"}"#,
        ] {
            assert!(Said::new(said).has(VALUE), "{said}");
        }
    }

    #[test]
    fn said_has_a_value_in_every_spelling_of_a_page() {
        for said in [
            r#"<a href="https://pay.example.com/pay?prepay_id=wx1&amp;package=2">"#,
            r#"<a href="https://pay.example.com/pay?prepay_id&#61;wx1&#38;package&#x3D;2">"#,
            r#"<i data-order="{&quot;h5_url&quot;:&quot;https:\/\/pay.example.com\/pay?prepay_id=wx1\u0026package=2&quot;}">"#,
        ] {
            assert!(Said::new(said).has(VALUE), "{said}");
        }
    }

    #[test]
    fn said_has_no_value_that_is_not_there() {
        for said in [
            "",
            "https://pay.example.com/pay?prepay_id=wx1%26package=2",
            r"\u",
            r"\ud800",
            "&#",
            "&#x110000;",
            "&é;",
            "\\é",
        ] {
            assert!(!Said::new(said).has(VALUE), "{said}");
        }
        assert!(Said::new("AT&T \\u12").has("AT&T \\u12"));
    }
}
