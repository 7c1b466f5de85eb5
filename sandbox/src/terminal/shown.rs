//! What may stand on a terminal of a call: nothing personal, and no key.
//!
//! In: what was sent. Out: the part of it that is shown, with `…` or a
//! parameter's name for the rest. It always holds that a text of the request is
//! shown only under a name that is known to be harmless, and in the form that
//! such texts have, so that nothing of it can move a terminal's cursor either.

use crate::{
    checks::{nearest::nearest, routes::Found},
    numbers,
    world::World,
};

/// No word in capitals is longer.
const LONGEST_WORD: usize = 64;

/// In the place of what is not shown.
pub(super) const MASK: &str = "…";

/// The path of a call as it is shown.
pub(super) fn path(world: &World, method: &str, target: &str) -> String {
    let path = target.split('?').next().unwrap_or_default();
    let found = match world.routes.find(method, path) {
        Found::WrongMethod(methods) => world.routes.find(methods.split(", ").next().unwrap_or_default(), path),
        found => found,
    };
    let Found::Operation(route, captured) = found else {
        return unknown(world, method, path);
    };
    let is_shown = |name: &str, value: &str| numbers::NAMES.contains(&name) && numbers::is_number(value);
    let captured = captured.iter().filter(|(name, value)| is_shown(name, value));
    captured.fold(route.template.clone(), |shown, (name, value)| shown.replace(&format!("{{{name}}}"), value))
}

/// A path that is not described: what stands in the place of a parameter is not shown, and neither is what may be more
/// than a word. Where no path is near, nobody knows what is a parameter, so only the description's own words are shown.
fn unknown(world: &World, method: &str, path: &str) -> String {
    let nearest = nearest(&world.routes, method, path);
    let is_of_ours = |segment: &str| {
        let mut templates = world.routes.all().iter().map(|route| route.template.as_str());
        templates.any(|template| template.split('/').any(|ours| ours == segment))
    };
    let shown = path.split('/').skip(1).enumerate().map(|(at, segment)| {
        let is_shown = match &nearest {
            Some(nearest) => nearest.is_fixed(at) && is_word(segment),
            None => is_of_ours(segment),
        };
        if segment.is_empty() || is_shown { segment } else { MASK }
    });
    shown.fold(String::new(), |shown, segment| format!("{shown}/{segment}"))
}

/// An address as it is shown: without what stands behind its path.
pub(super) fn address(url: &str) -> String {
    let Ok(url) = reqwest::Url::parse(url) else {
        return MASK.to_owned();
    };
    let segments = url.path_segments().into_iter().flatten();
    let segments = segments.map(|segment| if segment.is_empty() || is_word(segment) { segment } else { MASK });
    segments.fold(url.origin().ascii_serialization(), |shown, segment| format!("{shown}/{segment}"))
}

/// Whether a segment is a word, as paths have them, and neither a number nor an id nor a name in Chinese.
fn is_word(segment: &str) -> bool {
    let is_of_it = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte);
    let count = |is: fn(&u8) -> bool| segment.bytes().filter(is).count();
    let (digits, capitals) = (count(u8::is_ascii_digit), count(u8::is_ascii_uppercase));
    segment.len() <= 32 && segment.bytes().all(is_of_it) && digits <= 2 && (digits == 0 || capitals == 0)
}

/// A text of the sandbox's own making on one line.
pub(super) fn line(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect()
}

/// A word in capitals, as methods, codes and types of events are; whatever else stands there is not shown.
pub(super) fn capitals(text: &str) -> String {
    let is_of_it = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || b"_.".contains(&byte);
    let is_plain = !text.is_empty() && text.len() <= LONGEST_WORD && text.bytes().all(is_of_it);
    if is_plain { text.to_owned() } else { MASK.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_word_what_may_be_personal_is_none() {
        for word in ["v3", "pay", "out-trade-no", "wxpay", "notify.php", "jsap", "Notify"] {
            assert!(is_word(word), "{word}");
        }
        for other in ["oUpF8uMuAJOM2pxb1Q", "13800138000", "%E5%BC%A0%E4%B8%89", "张三", "B888888", "a b", "\u{1b}[2J"]
        {
            assert!(!is_word(other), "{other}");
        }
    }

    #[test]
    fn address_has_neither_a_password_nor_a_query() {
        assert_eq!(address("http://u:p@127.0.0.1:3000/pay/notify?openid=o#x"), "http://127.0.0.1:3000/pay/notify");
        assert_eq!(address("http://127.0.0.1:3000/a/13800138000/"), "http://127.0.0.1:3000/a/…/");
        assert_eq!(address("not an address"), "…");
    }
}
