//! Known routes: the table behind the dynamic calls.
//!
//! A template comes in, at compile time for a front door's `route!` or at run
//! time for `chain`; the operation's [`Meta`] goes out where the spec knows it,
//! so that a call made by its URL keeps the rules of the typed one.

use std::hash::{Hash, Hasher};

use super::{meta::Meta, template};

/// A template that stands in a table of routes.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    template: &'static str,
    routes: &'static [&'static Meta],
}

impl Route {
    /// Looks a template up, with or without its leading slash.
    pub const fn find(routes: &'static [&'static Meta], template: &str) -> Option<Self> {
        let mut at = 0;
        while at < routes.len() {
            if same(template.as_bytes(), routes[at].template.as_bytes()) {
                return Some(Self { template: routes[at].template, routes });
            }
            at += 1;
        }
        None
    }

    /// The template with its leading slash.
    pub const fn template(self) -> &'static str {
        self.template
    }

    /// The operations of this template, one for each of its methods.
    pub fn operations(self) -> impl Iterator<Item = &'static Meta> {
        self.routes.iter().copied().filter(move |meta| meta.template == self.template)
    }
}

impl PartialEq for Route {
    fn eq(&self, other: &Self) -> bool {
        self.template == other.template
    }
}

impl Eq for Route {}

impl Hash for Route {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.template.hash(state);
    }
}

/// Compares two templates, forgiving a missing leading slash in the given one.
const fn same(given: &[u8], known: &[u8]) -> bool {
    let known = match (given, known) {
        ([b'/', ..], _) => known,
        (_, [b'/', known @ ..]) => known,
        _ => known,
    };
    if given.len() != known.len() {
        return false;
    }
    let mut at = 0;
    while at < given.len() {
        if given[at] != known[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// The operation that a method and a path mean, whether the path is a template
/// or already filled. Of several that fit, the one with the most words in
/// common: `/x/out-no/{no}` before `/x/{id}/{part}`.
pub(crate) fn lookup(routes: &[&'static Meta], method: &str, path: &str) -> Option<&'static Meta> {
    let mut best: Option<(usize, &'static Meta)> = None;
    for meta in routes.iter().copied().filter(|meta| meta.method == method) {
        if meta.template == path {
            return Some(meta);
        }
        let Some(words) = template::likeness(path, meta.template) else { continue };
        if best.is_none_or(|(most, _)| words > most) {
            best = Some((words, meta));
        }
    }
    best.map(|(_, meta)| meta)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Retry;

    const fn meta(method: &'static str, template: &'static str) -> Meta {
        Meta {
            product: "tests",
            operation: "find_thing",
            method,
            template,
            success: 200,
            scheme: wechatpay_auth::Scheme::Merchant,
            retry: Retry::Read,
            encrypted: &[],
            sensitive: &[],
            errors: &[],
        }
    }

    static TABLE: &[&Meta] =
        &[&meta("GET", "/v3/x/{id}/{part}"), &meta("GET", "/v3/x/out-no/{no}"), &meta("POST", "/v3/x/{id}/{part}")];

    fn found(method: &str, path: &str) -> Option<&'static str> {
        lookup(TABLE, method, path).map(|meta| meta.template)
    }

    #[test]
    fn exact_template_is_found() {
        assert_eq!(found("GET", "/v3/x/{id}/{part}"), Some("/v3/x/{id}/{part}"));
    }

    #[test]
    fn filled_path_finds_the_template_with_the_most_words() {
        assert_eq!(found("GET", "/v3/x/out-no/7"), Some("/v3/x/out-no/{no}"));
        assert_eq!(found("POST", "/v3/x/out-no/7"), Some("/v3/x/{id}/{part}"));
    }

    #[test]
    fn other_method_or_path_is_unknown() {
        assert_eq!(found("PUT", "/v3/x/1/2"), None);
        assert_eq!(found("GET", "/v3/x/1/2/3"), None);
    }

    #[test]
    fn same_forgives_only_the_leading_slash() {
        assert!(same(b"v3/x", b"/v3/x"));
        assert!(same(b"/v3/x", b"/v3/x"));
        assert!(!same(b"/v3/X", b"/v3/x"));
        assert!(!same(b"v3/x/", b"/v3/x"));
        assert!(!same(b"", b"/v3/x"));
    }

    #[test]
    fn unlisted_template_is_not_a_route() {
        assert_eq!(Route::find(TABLE, "v3/no/such/template"), None);
    }
}
