//! Headers in a text that a language printed: a map, a dictionary, an array of PHP, a command for curl.
//!
//! In: the text. Out: the headers that a signature is verified with, under the names
//! that they have there. Each form has its own brackets, so none is parsed: a value
//! is what follows a name behind separators. It always holds that a name which is
//! there without a value that can be one leads to no headers at all, so that nothing
//! is concluded from a text which was not understood.

use wechatpay_auth::header;

use super::headers::NEEDED;

/// What lists and texts begin with.
const OPENING: &str = "([{\"'`";

/// Whether the text has the header's name, under whatever name programs give it.
pub(super) fn mentions(printed: &str, name: &str) -> bool {
    !places(printed, name).is_empty()
}

/// The needed headers that are there; `None` where one has no value that can be read, or where there is none.
pub(super) fn headers(printed: &str) -> Option<Vec<(String, String)>> {
    let mut headers = Vec::new();
    for name in NEEDED {
        let places = places(printed, name);
        let values = places.iter().filter_map(|(start, end)| {
            let value = value(printed.get(*end..)?).filter(|value| can_be(name, value))?;
            Some((printed.get(*start..*end)?.to_owned(), value.to_owned()))
        });
        let before = headers.len();
        headers.extend(values);
        if !places.is_empty() && headers.len() == before {
            return None;
        }
    }
    (!headers.is_empty()).then_some(headers)
}

/// Where the name stands, with the `HTTP_` in front.
fn places(printed: &str, name: &str) -> Vec<(usize, usize)> {
    let alike = |characters: &str| characters.to_ascii_lowercase().replace('_', "-");
    let (printed, name) = (alike(printed), alike(name));
    let is_of_a_name = |character: char| character.is_ascii_alphanumeric() || character == '-';
    let whole = |(start, _): (usize, &str)| {
        let end = start + name.len();
        let front = printed.get(..start)?;
        let front = front.strip_suffix("http-").unwrap_or(front);
        let behind = printed.get(end..)?;
        let is_whole = !front.ends_with(is_of_a_name) && !behind.starts_with(is_of_a_name);
        is_whole.then_some((front.len(), end))
    };
    printed.match_indices(&name).filter_map(whole).collect()
}

/// The value behind a name.
fn value(behind: &str) -> Option<&str> {
    let (opening, rest) = behind_separators(behind)?;
    let quote = opening.filter(|opening| "\"'`".contains(*opening));
    let line = rest.lines().next()?;
    let end = match quote {
        Some(quote) => line.find(quote)?,
        None => line.find([',', ';', '"', '\'', '`', ')', ']', '}']).unwrap_or(line.len()),
    };
    let whole = line.get(..end)?;
    // Maps of Go have nothing but a blank between a value and the next name.
    let value = match whole.split_once(' ') {
        Some((first, next)) if quote.is_none() && next.contains(':') => first,
        _ => whole,
    };
    // An assignment that follows tells that this is the next name, and that there was no value.
    let next = rest.get(value.len()..)?.trim_start_matches(['"', '\'', '`', ')', ']', '}', ' ']);
    (!next.starts_with([':', '='])).then(|| value.trim())
}

/// What comes behind the separators, and the last of them; `None` where the value is left out.
fn behind_separators(behind: &str) -> Option<(Option<char>, &str)> {
    let (mut rest, mut assigned, mut opening) = (behind, false, None);
    loop {
        if let Some(inner) = behind_a_type(rest).filter(|_| assigned) {
            rest = inner;
            continue;
        }
        let character = rest.chars().next()?;
        match character {
            // Some tools print a name on a line of its own.
            '\n' if rest.len() == behind.trim_start_matches('\r').len() => assigned = true,
            ':' | '=' | '>' if opening.is_none() => assigned = true,
            ',' if !assigned => assigned = true,
            // What closes before the assignment is what the name stands in.
            '"' | '\'' | '`' | ']' | ')' if !assigned => {}
            _ if OPENING.contains(character) => opening = Some(character),
            _ if character.is_whitespace() => {}
            _ => return (assigned && !",)]}".contains(character)).then_some((opening, rest)),
        }
        rest = rest.get(character.len_utf8()..)?;
        // Nothing stands between two quotes.
        if assigned && "\"'`".contains(character) && rest.starts_with(character) {
            return None;
        }
    }
}

/// What languages print in front of a value: `Array`, `string(32)`, `[0] =>`, `[]string`, `b'`.
fn behind_a_type(rest: &str) -> Option<&str> {
    let digits = |rest: &'_ str| rest.bytes().take_while(u8::is_ascii_digit).count();
    for word in ["array", "string", "[]string"] {
        let front = rest.get(..word.len()).filter(|front| front.eq_ignore_ascii_case(word));
        let Some(behind) = front.and(rest.get(word.len()..)) else { continue };
        let counted = behind.trim_start().strip_prefix('(').and_then(|inner| {
            let count = digits(inner);
            inner.get(count..)?.strip_prefix(')').filter(|_| count > 0)
        });
        let is_whole = !behind.starts_with(|character: char| character.is_ascii_alphanumeric());
        return is_whole.then(|| counted.unwrap_or(behind));
    }
    if let Some(quoted) = rest.strip_prefix('b').filter(|behind| behind.starts_with(['"', '\''])) {
        return Some(quoted);
    }
    let index = rest.strip_prefix('[').unwrap_or(rest);
    let count = digits(index);
    let behind = index.get(count..)?.trim_start_matches(']').trim_start().strip_prefix("=>");
    behind.filter(|_| count > 0)
}

/// Whether a header can have such a value, changed or not.
fn can_be(name: &str, value: &str) -> bool {
    let is_of_a_value = |byte: u8| byte.is_ascii_alphanumeric() || b"+/=_-% ".contains(&byte);
    match name {
        header::TIMESTAMP => value.len() >= 9 && value.bytes().all(|byte| byte.is_ascii_digit()),
        header::SIGNATURE => value.len() >= 64 && value.bytes().all(is_of_a_value),
        _ => value.len() >= 16 && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A value of each length that there is.
    fn values() -> [(&'static str, String); 4] {
        let signature = format!("{}a+/b==", "Zz09".repeat(20));
        [
            (header::TIMESTAMP, "1554208460".to_owned()),
            (header::NONCE, "593BEC0C930BF1AFEB40B4A08C8FB242".to_owned()),
            (header::SIGNATURE, signature),
            (header::SERIAL, "PUB_KEY_ID_0114232134912410000000000000".to_owned()),
        ]
    }

    #[test]
    fn name_without_a_value_leads_to_no_headers() {
        let [_, (_, nonce), (_, signature), (_, serial)] = values();
        let unclear = [
            "{'wechatpay-timestamp': '', 'wechatpay-nonce': '1554208460'}".to_owned(),
            format!("{{'wechatpay-nonce': '', 'wechatpay-signature-type': '{nonce}'}}"),
            format!("[wechatpay-nonce] => \n    [wechatpay-signature-type] => {nonce}\n"),
            format!("{{wechatpay-nonce=, wechatpay-serial={serial}}}"),
            format!("{{wechatpay-nonce=[], wechatpay-serial=[{serial}]}}"),
            "[wechatpay-nonce] => Array\n        (\n        )\n".to_owned(),
            "[Wechatpay-Nonce, System.String[]]".to_owned(),
            format!("wechatpay-nonce is {nonce}"),
            format!("{{\"wechatpay-signature\" => \"{}", signature.replace('/', "\\/")),
            format!("wechatpay-signature-type: {nonce}"),
            format!("x-wechatpay-nonce: {nonce}"),
            "wechatpay-nonce".to_owned(),
            "wechatpay-nonce:".to_owned(),
            "wechatpay-nonce: '".to_owned(),
            "中wechatpay-nonce中".to_owned(),
        ];
        for printed in unclear {
            assert_eq!(headers(&printed), None, "{printed}");
        }
    }

    #[test]
    fn value_that_was_changed_is_read_as_it_is() {
        let [_, _, (_, signature), _] = values();
        for changed in [signature.replace('+', " "), signature.replace('=', "%3D"), signature.replace('/', "_")] {
            let printed = format!("{{'Wechatpay-Signature': '{changed}', 'Host': 'x'}}");
            assert_eq!(headers(&printed), Some(vec![(header::SIGNATURE.to_owned(), changed)]));
        }
    }
}
