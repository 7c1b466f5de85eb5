//! URL templates: `v3/businesscircle/user-authorizations/{openid}`.
//!
//! A template's text comes in, its pieces go out, or a sentence that says what
//! is wrong with it. Literals are never changed: they are signed and sent as
//! they stand. Also here: whether a path is one of a known template, and how
//! much of an unknown one may be shown.

use std::borrow::Cow;

/// A stretch of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'t> {
    /// Sent as it stands.
    Literal(&'t str),
    /// Replaced by a value; the name stands between the braces.
    Variable(&'t str),
}

/// The template with the leading slash that the wire needs.
pub(crate) fn rooted(template: Cow<'static, str>) -> Cow<'static, str> {
    if template.starts_with('/') { template } else { Cow::Owned(format!("/{template}")) }
}

/// Cuts a template into its pieces.
///
/// # Errors
///
/// A sentence, free of the template's own text.
pub(crate) fn pieces(template: &str) -> Result<Vec<Piece<'_>>, &'static str> {
    if template.bytes().any(|byte| matches!(byte, b'?' | b'#')) {
        return Err(
            "a template is a path: query values are given with `.query(name, value)`, and a fragment is never sent",
        );
    }
    let mut pieces = Vec::new();
    let mut rest = template;
    // Byte by byte, since every call does this and braces stand inside of no other character.
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'{' | b'}')) {
        let (literal, braced) = rest.split_at(at);
        let Some(inside) = braced.strip_prefix('{') else {
            return Err("the template has a `}` without its `{`");
        };
        let Some((name, behind)) = inside.split_once('}') else {
            return Err("the template has a `{` without its `}`");
        };
        if name.contains(['{', '/']) {
            return Err("the template has a `{` without its `}`");
        }
        if name.is_empty() {
            return Err("the template has a variable without a name: `{}`");
        }
        if !literal.is_empty() {
            pieces.push(Piece::Literal(literal));
        }
        pieces.push(Piece::Variable(name));
        rest = behind;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Literal(rest));
    }
    Ok(pieces)
}

/// Whether `path` (a template, or one that is already filled) is a path of the
/// known template, and how many of its segments are the template's own words.
pub(crate) fn likeness(path: &str, known: &str) -> Option<usize> {
    let mut words = 0;
    let mut path = path.split('/');
    let mut known = known.split('/');
    loop {
        match (path.next(), known.next()) {
            (None, None) => return Some(words),
            (Some(given), Some(wanted)) if given == wanted && !wanted.contains('{') => words += 1,
            (Some(given), Some(wanted)) if !given.is_empty() && is_variable(wanted) => {}
            _ => return None,
        }
    }
}

fn is_variable(segment: &str) -> bool {
    segment.starts_with('{') && segment.ends_with('}')
}

/// The template as errors may show it: whatever could be a value that someone
/// wrote into it, an openid or an order number, becomes `*`.
pub(crate) fn shown(template: &str) -> String {
    let segments: Vec<&str> = template.split('/').map(|segment| if is_word(segment) { segment } else { "*" }).collect();
    segments.join("/")
}

/// Paths of the API are made of variables and of lower-case words with a digit
/// at most, such as `v3` and `apply4sub`; openids and order numbers have more.
pub(crate) fn is_word(segment: &str) -> bool {
    let digits = segment.bytes().filter(u8::is_ascii_digit).count();
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_' | b'.');
    is_variable(segment) || (segment.len() <= 40 && digits <= 1 && segment.bytes().all(plain))
}

/// Names of variables are short words in whatever case; openids and order numbers are long or full of digits.
pub(crate) fn is_name(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    text.len() <= 24
        && digits <= 1
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn template_is_cut_into_literals_and_variables() {
        assert_eq!(
            pieces("/v3/a/{id}/b/{x}.{y}"),
            Ok(vec![
                Piece::Literal("/v3/a/"),
                Piece::Variable("id"),
                Piece::Literal("/b/"),
                Piece::Variable("x"),
                Piece::Literal("."),
                Piece::Variable("y"),
            ])
        );
    }

    #[test]
    fn unbalanced_braces_are_refused() {
        for template in ["/v3/{id", "/v3/id}", "/v3/{a{b}}", "/v3/{a/b}", "/v3/{}", "/v3/}{"] {
            assert!(pieces(template).is_err(), "{template}");
        }
    }

    #[test]
    fn query_and_fragment_are_refused() {
        assert!(pieces("/v3/a?b=c").is_err());
        assert!(pieces("/v3/a#b").is_err());
    }

    #[test]
    fn likeness_counts_the_words_of_the_known_template() {
        assert_eq!(likeness("/v3/a/oX", "/v3/a/{openid}"), Some(3));
        assert_eq!(likeness("/v3/a/{id}", "/v3/a/{openid}"), Some(3));
        assert_eq!(likeness("/v3/a/b", "/v3/a/b"), Some(4));
    }

    #[test]
    fn likeness_of_another_path_is_none() {
        assert_eq!(likeness("/v3/a", "/v3/a/{openid}"), None);
        assert_eq!(likeness("/v3/a/", "/v3/a/{openid}"), None);
        assert_eq!(likeness("/v3/b/oX", "/v3/a/{openid}"), None);
        assert_eq!(likeness("/v3/{x}/oX", "/v3/a/{openid}"), None);
        assert_eq!(likeness("/v3/A/oX", "/v3/a/{openid}"), None);
    }

    #[test]
    fn shown_template_hides_what_may_be_a_value() {
        assert_eq!(shown("/v3/pay/transactions/h5/{id}"), "/v3/pay/transactions/h5/{id}");
        assert_eq!(shown("/v3/x/oWmnN4xx/1217752501"), "/v3/x/*/*");
        assert_eq!(shown("/v3/x/{id}:cancel"), "/v3/x/*");
    }

    #[test]
    fn name_is_a_short_word_and_an_openid_is_none() {
        assert!(is_name("openId") && is_name("out_trade_no") && is_name("item-id"));
        assert!(!is_name("oWmnN4xxxxxxxxxxe92NHIGf1xd8") && !is_name("1217752501") && !is_name("粤B12345"));
    }

    #[test]
    fn rooted_template_has_one_leading_slash() {
        assert_eq!(rooted("v3/a".into()), "/v3/a");
        assert_eq!(rooted("/v3/a".into()), "/v3/a");
    }
}
