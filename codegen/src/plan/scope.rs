//! Identifiers.
//!
//! In: wire names. Out: Rust identifiers that travel with them. A scope never
//! gives out the same identifier twice, so collisions cannot be emitted.

use std::{borrow::Cow, collections::HashMap};

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use crate::{Diagnostic, Diagnostics, api::Origin, names::is_snake_case};

/// A name on the wire and the identifier that stands for it. A [`Scope`] alone makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) wire: String,
    pub(crate) ident: String,
    /// Nobody outside of this module can write it down.
    made_by_a_scope: (),
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

/// What values and calls can do themselves: a setter of one of these names would stand beside it.
const METHODS: &[&str] = &[
    "clone",
    "default",
    "download",
    "download_blocking",
    "download_file",
    "download_file_blocking",
    "into_future",
    "map",
    "new",
    "operation",
    "send",
    "send_blocking",
];

/// The identifiers of one place, each with the wire name that it stands for and where that is written.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scope {
    taken: HashMap<String, (String, Origin)>,
    /// What emitted files use for something else.
    reserved: &'static [&'static str],
    /// Words that have a meaning there, as `self` has one everywhere.
    words: &'static [&'static str],
}

/// What is to get an identifier.
#[derive(Clone, Copy)]
pub(crate) struct Called<'a> {
    /// Its name on the wire, or what a made-up name is made of.
    pub(crate) wire: &'a str,
    /// What the document calls it instead.
    pub(crate) renamed: Option<&'a String>,
    /// Where it stands.
    pub(crate) origin: &'a Origin,
}

impl Scope {
    /// A scope in which emitted files use these identifiers for something else.
    pub(crate) fn with(reserved: &'static [&'static str]) -> Self {
        Self { reserved, ..Self::default() }
    }

    /// The scope of a struct's fields, each of which may have a setter of its name.
    pub(crate) fn of_fields() -> Self {
        Self { words: METHODS, ..Self::default() }
    }

    /// The scope of the parameters that the nodes of a path hold, beside the client.
    pub(crate) fn of_nodes() -> Self {
        Self { words: &["client"], ..Self::default() }
    }

    /// The identifier for a wire name. It rests on nothing but that name, so whatever is added to the documents
    /// renames nothing; a second one that reads the same is a finding.
    pub(crate) fn name(&mut self, called: Called<'_>, case: Case, found: &mut Diagnostics) -> Name {
        self.name_for(called.wire, called, case, found)
    }

    /// The same for something whose name on the wire is not what its identifier is made of.
    pub(crate) fn name_for(&mut self, wire: &str, called: Called<'_>, case: Case, found: &mut Diagnostics) -> Name {
        let Called { wire: read, renamed, origin } = called;
        let mut ident = identifier(renamed.map_or(read, String::as_str), case);
        if self.words.contains(&ident.as_str()) {
            ident.push('_');
        }
        let message = if self.reserved.contains(&ident.as_str()) {
            Some(format!("`{read}` would be called `{ident}`, which emitted code needs for something else"))
        } else if let Some((other, at)) = self.taken.get(&ident) {
            Some(format!("`{read}` and `{other}` ({}:{}) would both be called `{ident}`", at.file, at.line))
        } else {
            self.taken.insert(ident.clone(), (read.to_owned(), origin.clone()));
            None
        };
        if let Some(message) = message {
            let help = "Name the newer of them by `x-rust-name` (by `x-rust-names` a value of an enum or a segment of \
                        a path).";
            found.push(Diagnostic::new(origin, message, help));
        }
        Name { wire: wire.to_owned(), ident, made_by_a_scope: () }
    }

    /// Takes a name back, where what it stands for has ended.
    pub(crate) fn take_back(&mut self, name: &Name) {
        if self.taken.get(&name.ident).is_some_and(|(wire, _)| *wire == name.wire) {
            self.taken.remove(&name.ident);
        }
    }
}

/// The identifier that a wire name reads as, whatever else is taken.
pub(crate) fn identifier(wire: &str, case: Case) -> String {
    let mut ident = if is_snake_case(wire) { of_snake(wire, case) } else { of_any(wire, case) };
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

/// The same for the most of names, which are in the case of fields.
fn of_snake(wire: &str, case: Case) -> String {
    match case {
        Case::Snake => wire.to_owned(),
        Case::Shouty => wire.to_ascii_uppercase(),
        Case::Camel => {
            let mut ident = String::with_capacity(wire.len());
            for word in wire.split('_') {
                let start = ident.len();
                ident.push_str(word);
                ident[start..].get_mut(..1).into_iter().for_each(str::make_ascii_uppercase);
            }
            ident
        }
    }
}

fn of_any(wire: &str, case: Case) -> String {
    // A name of a type, mostly: there is nothing to be spelt, and one word to look at.
    let plain = wire.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let text = if plain {
        one_word(wire)
    } else {
        let text: String = wire.chars().map(spelt).collect();
        text.split(' ').map(one_word).collect::<Vec<_>>().join(" ")
    };
    match case {
        Case::Snake => text.to_snake_case(),
        Case::Camel => text.to_upper_camel_case(),
        Case::Shouty => text.to_shouty_snake_case(),
    }
}

/// A character as it may stand in an identifier that no lint objects to: letters that look like others, such as `μ`,
/// are spelt by their numbers.
fn spelt(c: char) -> Cow<'static, str> {
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '_' | '\u{4e00}'..='\u{9fff}' => Cow::Owned(c.to_string()),
        c if unicode_ident::is_xid_continue(c) => Cow::Owned(format!("u{:x}", u32::from(c))),
        _ => Cow::Borrowed(" "),
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
    fn identifier_of_a_name_in_snake_case_is_that_of_any_name() {
        for wire in ["a", "out_trade_no", "a1", "h5_url", "a_1b", "p2p_3", "type"] {
            for case in [Case::Snake, Case::Camel, Case::Shouty] {
                assert_eq!(of_snake(wire, case), of_any(wire, case), "{wire}");
            }
        }
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

    fn named(scope: &mut Scope, wire: &str, found: &mut Diagnostics) -> String {
        let origin = Origin { file: "a.yaml".to_owned(), pointer: String::new(), line: 7, column: 1 };
        scope.name(Called { wire, renamed: None, origin: &origin }, Case::Camel, found).ident
    }

    #[test]
    fn scope_same_reading_is_a_finding_that_names_both() {
        let (mut scope, mut found) = (Scope::default(), Diagnostics::default());
        assert_eq!(named(&mut scope, "A_B", &mut found), "AB");
        assert!(found.is_empty());
        named(&mut scope, "a-b", &mut found);
        assert!(found.to_string().contains("`a-b` and `A_B` (a.yaml:7) would both be called `AB`"), "{found}");
    }

    #[test]
    fn scope_reserved_name_is_a_finding() {
        let (mut scope, mut found) = (Scope::with(&["Client"]), Diagnostics::default());
        named(&mut scope, "client", &mut found);
        assert!(found.to_string().contains("`Client`, which emitted code needs"), "{found}");
    }

    #[test]
    fn scope_of_fields_leaves_methods_alone() {
        let origin = Origin { file: "a.yaml".to_owned(), pointer: String::new(), line: 7, column: 1 };
        let (mut scope, mut found) = (Scope::of_fields(), Diagnostics::default());
        let mut field =
            |wire| scope.name(Called { wire, renamed: None, origin: &origin }, Case::Snake, &mut found).ident;
        assert_eq!(field("send"), "send_");
        assert_eq!(field("sender"), "sender");
        field("Send");
        assert!(found.to_string().contains("`Send` and `send` (a.yaml:7) would both be called `send_`"), "{found}");
    }

    #[test]
    fn identifier_letter_that_looks_like_another_is_spelt() {
        assert_eq!(identifier("μg", Case::Camel), "U3bcg");
        assert_eq!(identifier("ｇ", Case::Snake), "uff47");
        assert_eq!(identifier("一级", Case::Camel), "一级");
    }
}
