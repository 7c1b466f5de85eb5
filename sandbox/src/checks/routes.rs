//! Finds the operation that a request is meant for.
//!
//! In: a method and the path as received over the wire. Out: the operation and
//! the still encoded values of its path parameters, or which methods the path
//! has. It always holds that the path is cut at its slashes before anything is
//! decoded, so that an encoded slash stays inside its value.

use std::{collections::BTreeSet, sync::Arc};

use wechatpay_codegen::{
    api::Segment,
    description::{Description, Head},
};

/// The heads of all operations, those with more fixed text first.
pub(crate) struct Routes(Vec<Arc<Head>>);

/// Where a request leads.
pub(crate) enum Found<'a> {
    /// An operation, and its path parameters in the order of the path, still encoded.
    Operation(&'a Head, Vec<(&'a str, String)>),
    /// The path is known, but not with this method; these are its methods.
    WrongMethod(String),
    /// The path is not known.
    Nothing,
}

impl<'a> Found<'a> {
    /// The head of the operation, where one was found.
    pub(crate) fn route(&self) -> Option<&'a Head> {
        match self {
            Self::Operation(route, _) => Some(route),
            Self::WrongMethod(_) | Self::Nothing => None,
        }
    }
}

impl Routes {
    pub(crate) fn new(description: &Description) -> Self {
        let mut routes = description.heads().to_vec();
        // `Literal` sorts before `Parameter`, so `/v3/x/list` is tried before `/v3/x/{id}`.
        routes.sort_by(|one, other| one.segments.cmp(&other.segments).then(one.method.cmp(&other.method)));
        Self(routes)
    }

    /// All of them, in the order of their paths.
    pub(crate) fn all(&self) -> &[Arc<Head>] {
        &self.0
    }

    pub(crate) fn find(&self, method: &str, path: &str) -> Found<'_> {
        let segments: Vec<&str> = path.split('/').skip(1).collect();
        let mut methods = BTreeSet::new();
        for route in &self.0 {
            let Some(values) = captures(&route.segments, &segments) else {
                continue;
            };
            if route.method == method {
                return Found::Operation(route, values);
            }
            methods.insert(route.method.as_str());
        }
        if methods.is_empty() { Found::Nothing } else { Found::WrongMethod(Vec::from_iter(methods).join(", ")) }
    }
}

fn captures<'a>(described: &'a [Segment], segments: &[&str]) -> Option<Vec<(&'a str, String)>> {
    if described.len() != segments.len() {
        return None;
    }
    let mut values = Vec::new();
    for (described, segment) in described.iter().zip(segments) {
        match described {
            Segment::Literal(text) if text == segment => {}
            // An empty segment is another path, not an empty value.
            Segment::Parameter(name) if !segment.is_empty() => values.push((name.as_str(), (*segment).to_owned())),
            _ => return None,
        }
    }
    Some(values)
}

/// The text behind percent-encoding; `None` when an escape is broken or the bytes are not UTF-8.
pub(crate) fn decode(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let broken = bytes.iter().enumerate().any(|(at, byte)| {
        *byte == b'%' && !bytes.get(at + 1..at + 3).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit))
    });
    if broken {
        return None;
    }
    percent_encoding::percent_decode_str(text).decode_utf8().ok().map(|decoded| decoded.into_owned())
}

/// The pairs of a query string, decoded. A `+` stays a plus: the gateway's own samples encode a blank as `%20`.
///
/// A pair whose escapes are broken comes out as `Err` with its name as it stands on the wire.
pub(crate) fn query_pairs(query: &str) -> Vec<Result<(String, String), String>> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            decode(name).zip(decode(value)).ok_or_else(|| name.to_owned())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decode_escapes_come_out_as_text() {
        assert_eq!(decode("a%2Fb%3f%25%20%E4%B8%AD+").as_deref(), Some("a/b?% 中+"));
    }

    #[test]
    fn decode_broken_escapes_are_refused() {
        for text in ["%", "%2", "%2g", "a%", "%%41", "%FF", "%C3%28"] {
            assert_eq!(decode(text), None, "{text}");
        }
    }

    #[test]
    fn query_pairs_are_cut_before_they_are_decoded() {
        let pairs = query_pairs("a=1%262&b=x%3Dy=z&c&&d=%zz");
        let pair = |name: &str, value: &str| Ok((name.to_owned(), value.to_owned()));
        assert_eq!(pairs, [pair("a", "1&2"), pair("b", "x=y=z"), pair("c", ""), Err("d".to_owned())]);
    }
}
