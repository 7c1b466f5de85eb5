//! Identifiers.
//!
//! In: wire names. Out: Rust identifiers that travel with them. A scope never
//! gives out the same identifier twice, so collisions cannot be emitted.

use std::collections::BTreeSet;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// A name on the wire and the identifier that stands for it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Name {
    pub(crate) wire: String,
    pub(crate) ident: String,
}

impl Name {
    /// Whether serde must be told the wire name.
    pub(crate) fn differs(&self) -> bool {
        self.ident.strip_prefix("r#").unwrap_or(&self.ident) != self.wire
    }
}

/// How an identifier is written.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Case {
    /// Fields, functions, arguments.
    Snake,
    /// Types and variants.
    Camel,
    /// Constants.
    Shouty,
}

/// The identifiers of one place.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scope {
    taken: BTreeSet<String>,
}

impl Scope {
    /// A scope in which these identifiers are taken from the start.
    pub(crate) fn with<'a>(taken: impl IntoIterator<Item = &'a str>) -> Self {
        Self { taken: taken.into_iter().map(str::to_owned).collect() }
    }

    /// The identifiers that were given out.
    pub(crate) fn taken(&self) -> impl Iterator<Item = &str> {
        self.taken.iter().map(String::as_str)
    }

    /// Takes an identifier; false if it was taken before.
    pub(crate) fn take(&mut self, ident: &str) -> bool {
        self.taken.insert(ident.to_owned())
    }

    /// The identifier for a wire name. A second one that reads the same gets a number.
    pub(crate) fn name(&mut self, wire: &str, case: Case) -> Name {
        let plain = identifier(wire, case);
        let mut ident = plain.clone();
        let mut number = 2;
        while !self.taken.insert(ident.clone()) {
            let joint = if matches!(case, Case::Camel) { "" } else { "_" };
            ident = format!("{}{joint}{number}", plain.strip_prefix("r#").unwrap_or(&plain));
            number += 1;
        }
        Name { wire: wire.to_owned(), ident }
    }
}

/// The identifier that a wire name reads as, whatever else is taken.
pub(crate) fn identifier(wire: &str, case: Case) -> String {
    let text: String = wire.chars().map(|c| if unicode_ident::is_xid_continue(c) { c } else { ' ' }).collect();
    let text = text.split(' ').map(one_word).collect::<Vec<_>>().join(" ");
    let mut ident = match case {
        Case::Snake => text.to_snake_case(),
        Case::Camel => text.to_upper_camel_case(),
        Case::Shouty => text.to_shouty_snake_case(),
    };
    if !ident.starts_with(unicode_ident::is_xid_start) {
        let prefix = match case {
            Case::Snake => "n_",
            Case::Camel => "N",
            Case::Shouty => "N_",
        };
        ident.insert_str(0, prefix);
    }
    match ident.as_str() {
        // These four cannot be written as raw identifiers.
        "self" | "super" | "crate" | "Self" => ident + "_",
        word if is_keyword(word) => format!("r#{word}"),
        _ => ident,
    }
}

/// Whether Rust has this word for itself.
pub(super) fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word) || matches!(word, "self" | "super" | "crate" | "Self")
}

/// A brand such as `iOS` is one word, though its letters read as two.
fn one_word(word: &str) -> String {
    let brand = |rest: &str| rest.len() > 1 && rest.chars().all(|c| c.is_ascii_uppercase());
    let mut letters = word.chars();
    match letters.next() {
        Some(first) if first.is_ascii_lowercase() && brand(letters.as_str()) => word.to_ascii_lowercase(),
        _ => word.to_owned(),
    }
}

/// The keywords of edition 2024, reserved ones too.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifier_keyword_is_raw() {
        assert_eq!(identifier("type", Case::Snake), "r#type");
        assert_eq!(identifier("self", Case::Snake), "self_");
    }

    #[test]
    fn identifier_leading_digit_gets_a_letter() {
        assert_eq!(identifier("1_MONTH", Case::Camel), "N1Month");
        assert_eq!(identifier("2d", Case::Snake), "n_2d");
    }

    #[test]
    fn identifier_without_letters_is_still_one() {
        assert_eq!(identifier("!?", Case::Camel), "N");
    }

    #[test]
    fn identifier_brand_is_one_word() {
        assert_eq!(identifier("iOS", Case::Camel), "Ios");
        assert_eq!(identifier("outTradeNO", Case::Camel), "OutTradeNo");
    }

    #[test]
    fn identifier_kebab_and_camel_case_become_snake_case() {
        assert_eq!(identifier("user-authorizations", Case::Snake), "user_authorizations");
        assert_eq!(identifier("outTradeNo", Case::Snake), "out_trade_no");
    }

    #[test]
    fn scope_same_reading_gets_a_number() {
        let mut scope = Scope::default();
        assert_eq!(scope.name("A_B", Case::Camel).ident, "AB");
        assert_eq!(scope.name("a-b", Case::Camel).ident, "AB2");
        assert_eq!(scope.name("type", Case::Snake).ident, "r#type");
        assert_eq!(scope.name("Type", Case::Snake).ident, "type_2");
    }

    #[test]
    fn name_raw_identifier_does_not_differ_from_its_wire_name() {
        assert!(!Scope::default().name("type", Case::Snake).differs());
        assert!(Scope::default().name("outTradeNo", Case::Snake).differs());
    }
}
