//! Where keys and values stand in YAML, as far as a mutation has to know.
//!
//! In: YAML, right or wrong. Out: ranges of bytes. It reads what the documents are written in, lines and flows, and
//! guesses at the rest: prose with a colon is a pair too, which a mutation may as well change.

use std::ops::Range;

/// A key with its value on the same line; the value is empty where it stands on the next ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pair {
    pub(super) key: Range<usize>,
    pub(super) value: Range<usize>,
    /// Whether it stands within braces or brackets.
    pub(super) is_flow: bool,
}

/// All pairs, in the order of their keys.
pub(super) fn pairs(yaml: &str) -> Vec<Pair> {
    let bytes = yaml.as_bytes();
    let is_blank_before = |start: usize, at: usize| yaml[start..at].trim().is_empty();
    let (mut found, mut at, mut start, mut depth, mut quote) = (Vec::new(), 0, 0, 0_usize, None);
    while let Some(&byte) = bytes.get(at) {
        let ends_word = bytes.get(at + 1).is_none_or(u8::is_ascii_whitespace);
        match (quote, byte) {
            (_, b'\n') => (start, quote) = (at + 1, None),
            (Some(open), _) if byte == open => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') if is_blank_before(start, at) => quote = Some(byte),
            (None, b'#') if is_blank_before(start, at) => {
                at += yaml[at..].find('\n').unwrap_or(yaml.len() - at);
                continue;
            }
            (None, b'{' | b'[') if is_blank_before(start, at) => (depth, start) = (depth + 1, at + 1),
            (None, b'}' | b']') if depth > 0 => (depth, start) = (depth - 1, at + 1),
            (None, b',') if depth > 0 => start = at + 1,
            (None, b'-') if ends_word && is_blank_before(start, at) => start = at + 1,
            (None, b':') if ends_word => {
                let key = trimmed(yaml, start..at);
                if !key.is_empty() {
                    found.push(Pair { key, value: value(yaml, at + 1, depth > 0), is_flow: depth > 0 });
                }
                start = at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    found
}

/// The value that begins behind a colon.
fn value(yaml: &str, colon: usize, is_flow: bool) -> Range<usize> {
    let rest = yaml.get(colon..).unwrap_or_default();
    let start = colon + rest.len() - rest.trim_start_matches(' ').len();
    let line = yaml[start..].find('\n').map_or(yaml.len(), |length| start + length);
    let end = match yaml[start..].bytes().next() {
        Some(quote @ (b'\'' | b'"')) => {
            yaml[start + 1..line].find(char::from(quote)).map_or(line, |length| start + length + 2)
        }
        Some(b'{' | b'[') => closing(&yaml[start..]).map_or(line, |length| start + length),
        _ if is_flow => yaml[start..line].find([',', '}', ']']).map_or(line, |length| start + length),
        _ => yaml[start..line].find(" #").map_or(line, |length| start + length),
    };
    trimmed(yaml, start..end)
}

/// The length of what stands in brackets, with them.
fn closing(flow: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in flow.char_indices() {
        match c {
            '{' | '[' => depth += 1,
            '}' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}

/// Without the blanks around it.
fn trimmed(yaml: &str, range: Range<usize>) -> Range<usize> {
    let inner = &yaml[range.clone()];
    let start = range.start + inner.len() - inner.trim_start().len();
    start..start + inner.trim().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(yaml: &str) -> Vec<(&str, &str)> {
        pairs(yaml).into_iter().map(|pair| (&yaml[pair.key], &yaml[pair.value])).collect()
    }

    #[test]
    fn pairs_of_lines_are_found_with_their_values() {
        let yaml = "a: 1 # one\nb:\n  - c: 'x: y'\n    /v3/{id}: d\n# e: f\n";
        assert_eq!(shown(yaml), [("a", "1"), ("b", ""), ("c", "'x: y'"), ("/v3/{id}", "d")]);
    }

    #[test]
    fn pairs_of_flows_are_found_inside_of_each_other() {
        let yaml = "a: {b: [x, y], 'c': {d: e}}\nf: g, h\n";
        let found = [("a", "{b: [x, y], 'c': {d: e}}"), ("b", "[x, y]"), ("'c'", "{d: e}"), ("d", "e"), ("f", "g, h")];
        assert_eq!(shown(yaml), found);
        assert_eq!(pairs(yaml).iter().map(|pair| pair.is_flow).collect::<Vec<_>>(), [false, true, true, true, false]);
    }

    #[test]
    fn pairs_of_what_is_not_yaml_are_those_that_it_has() {
        for broken in ["a: {b: 'c", "a: \"", ": :", "a: [", "}: ]", "中: 文", "a:"] {
            assert!(pairs(broken).len() <= 2, "{broken}");
        }
    }
}
