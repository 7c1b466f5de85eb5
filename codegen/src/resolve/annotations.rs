//! The `x-` keys and the texts that people read.
//!
//! In: a place, the shapes of whose keys `load` has checked. Out: docs, pages and flags; a word that is not in its
//! list is a finding.

use std::collections::BTreeMap;

use crate::{
    api::{Advance, Caller, Docs, EnumValue, Kind, Page, Pagination, Poll, Retry, Source},
    document::{Cursor, Node},
    house::House,
    nearest::Nearest,
};

/// What is said of a place; its official title stands under the key `title`, if it has one.
pub(super) fn docs(at: &Cursor<'_>, title: Option<&str>) -> Docs {
    Docs {
        title: title.and_then(|key| at.trimmed(key)),
        description: at.trimmed("description"),
        note: at.trimmed("x-note"),
        provenance: at.trimmed("x-provenance"),
        roles: roles(at),
    }
}

fn roles(at: &Cursor<'_>) -> BTreeMap<String, String> {
    let mut roles = BTreeMap::new();
    let Some(said) = at.get("x-roles") else { return roles };
    for (role, word) in said.text_map() {
        if !matches!(word, "required" | "optional" | "omitted") {
            at.child("x-roles")
                .child(role)
                .refuse(format!("`{word}` does not say who sends it"), "Write `required`, `optional` or `omitted`.");
        }
        roles.insert(role.to_owned(), word.to_owned());
    }
    roles
}

pub(super) fn pages(at: &Cursor<'_>) -> Vec<Page> {
    if at.get("x-official-pages").is_none() {
        return Vec::new();
    }
    at.child("x-official-pages").items().map(|page| self::page(&page)).collect()
}

fn page(at: &Cursor<'_>) -> Page {
    let word = |key: &str| at.text(key).map(str::to_owned);
    let (role, url) = (word("role").unwrap_or_default(), word("url").unwrap_or_default());
    if !matches!(role.as_str(), "merchant" | "partner" | "brand") {
        at.child("role").refuse(format!("`{role}` is not a role"), "Write `merchant`, `partner` or `brand`.");
    }
    if !url.starts_with("https://") || url.contains(|c: char| c.is_whitespace() || c == '>' || c == ')') {
        at.child("url").refuse("this is not the address of a page", "Write an https address.");
    }
    Page { role, url, updated: date(at, "updated") }
}

/// `x-source`, or what is inherited where it is not there.
pub(super) fn source(at: &Cursor<'_>, house: &House, inherited: Option<&Source>) -> Option<Source> {
    let here = at.child("x-source");
    if here.node().is_none() {
        return inherited.cloned();
    }
    let source = Source {
        page: date(&here, "page"),
        copy: date(&here, "copy"),
        official: sdks(&here, "official", house, true),
        others: sdks(&here, "others", house, false),
        community: date(&here, "community"),
    };
    if source == Source::default() && !here.is_broken() {
        let help = "Name one of `page`, `copy`, `official`, `others` and `community`.";
        here.refuse("this names no source", help);
    }
    Some(source)
}

/// The SDKs under a key, each of which is one of the house's, and of this kind.
fn sdks(at: &Cursor<'_>, key: &str, house: &House, official: bool) -> Vec<String> {
    let (names, here) = (at.texts(key), at.child(key));
    for (index, name) in names.iter().enumerate() {
        let place = here.item(index);
        if names[..index].contains(name) {
            place.refuse(format!("`{name}` stands here twice"), "Remove one.");
        }
        if house.sdks.is_empty() || house.sdk(name).is_some_and(|sdk| sdk.official == official) {
            continue;
        }
        let known = || house.sdks.iter().filter(|sdk| sdk.official == official).map(|sdk| sdk.key);
        let message = format!("`{name}` is not known as a source of this kind");
        let help = match Nearest::default().to(name, known()) {
            Some(near) => format!("Did you mean `{near}`?"),
            None => format!(
                "Known are {}; another one is added in codegen/src/house.rs.",
                known().collect::<Vec<_>>().join(", ")
            ),
        };
        place.refuse(message, help);
    }
    if here.node().is_some() && names.is_empty() && !here.is_broken() {
        here.refuse("this list names nobody", "Name an SDK, or leave the key out.");
    }
    names
}

/// The day under a key.
fn date(at: &Cursor<'_>, key: &str) -> Option<String> {
    let date = at.text(key)?;
    if !is_date(date) {
        at.child(key).refuse("this is not a date", "Write it as \"2026-11-22\".");
    }
    Some(date.to_owned())
}

pub(super) fn retry(at: &Cursor<'_>, method: &str) -> Retry {
    let default = if method == "GET" { Retry::Read } else { Retry::Never };
    match at.text("x-retry") {
        None => default,
        Some("read") => Retry::Read,
        Some("idempotent") => Retry::Idempotent,
        Some("never") => Retry::Never,
        Some(word) => {
            let message = format!("`{word}` is not a retry class");
            at.child("x-retry").refuse(message, "Write `read`, `idempotent` or `never`.");
            default
        }
    }
}

/// `x-caller`: who calls an operation, or receives a callback; where it is not said, who does in the whole document.
pub(super) fn caller(at: &Cursor<'_>, whole: Caller) -> Caller {
    match at.text("x-caller") {
        None => whole,
        Some("merchant") => Caller::Merchant,
        Some("brand") => Caller::Brand,
        Some(word) => {
            at.child("x-caller").refuse(format!("`{word}` is not a caller"), "Write `merchant` or `brand`.");
            whole
        }
    }
}

/// Whether the schema is a type of money (`x-money`).
pub(super) fn money(at: &Cursor<'_>, kind: &Kind) -> bool {
    let Some(unit) = at.text("x-money") else { return false };
    let named = at.pointer().strip_prefix("/components/schemas/").is_some_and(|name| !name.contains('/'));
    let here = at.child("x-money");
    if unit != "fen" {
        let message = format!("`{unit}` is not a unit of money that is understood");
        here.refuse(message, "Write `fen`, a hundredth of a yuan.");
    } else if !named || *kind != Kind::Integer {
        let help = "Give the integer a name in `components.schemas`, mark it there, and refer to it.";
        here.refuse("money is a named integer", help);
    }
    true
}

/// The values of an open enum, each with its sentence.
pub(super) fn enum_values(at: &Cursor<'_>) -> Vec<EnumValue> {
    let number = |value: &Node| value.as_i64().map(|number| number.to_string());
    let value = |value: &Node| value.as_str().map(str::to_owned).or_else(|| number(value));
    let values: Vec<String> = at.get("enum").into_iter().flat_map(Node::items).filter_map(value).collect();
    let numbers = at.text("type") == Some("integer");
    let sentences = at.get("x-enum-descriptions");
    let renamed = renamed(at);
    for (key, map) in [("x-enum-descriptions", sentences), ("x-rust-names", at.get("x-rust-names"))] {
        for (value, _) in
            map.into_iter().flat_map(Node::text_map).filter(|(value, _)| !values.iter().any(|known| known == value))
        {
            let message = format!("`{value}` is not in `enum`");
            at.child(key).child(value).refuse(message, "Correct the spelling, or add the value to `enum`.");
        }
    }
    let mut known = Vec::<EnumValue>::with_capacity(values.len());
    for (index, wire) in values.into_iter().enumerate() {
        if known.iter().any(|value| value.wire == wire) {
            at.child("enum").item(index).refuse(format!("`{wire}` stands here twice"), "Remove one.");
            continue;
        }
        if numbers && !renamed.contains_key(&wire) {
            let message = format!("the number `{wire}` does not say what code calls it");
            at.child("enum").item(index).refuse(message, "Add it to `x-rust-names`: `{'1': air_conditioner}`.");
        }
        let description = sentences.and_then(|all| all.get(&wire)?.as_str()).map(|text| text.trim().to_owned());
        known.push(EnumValue { renamed: renamed.get(&wire).cloned(), wire, description });
    }
    known
}

/// `x-rust-names`: what code calls each of these, where their own texts read alike.
pub(super) fn renamed(at: &Cursor<'_>) -> BTreeMap<String, String> {
    let names = at.get("x-rust-names").into_iter().flat_map(Node::text_map);
    names.map(|(wire, name)| (wire.to_owned(), name.to_owned())).collect()
}

/// A name, or several.
pub(super) fn names(at: &Cursor<'_>, key: &str) -> Vec<String> {
    match at.text(key) {
        Some(name) => vec![name.to_owned()],
        None => at.texts(key),
    }
}

/// The names of `x-pagination`; whether they lead anywhere is checked on the complete `Api`.
pub(super) fn pagination(at: &Cursor<'_>) -> Option<Pagination> {
    let here = at.child("x-pagination");
    here.node()?;
    let name = |key: &str| here.text(key).map(str::to_owned);
    let from_zero = match here.get("first").and_then(|first| first.as_u64()) {
        Some(0) => true,
        Some(_) => {
            let help = "Write `first: 0`, or leave it out: pages are counted from 1.";
            here.child("first").refuse("pages are counted from 0 or from 1", help);
            false
        }
        None => false,
    };
    if from_zero && here.get("page").is_none() {
        let help = "Write `page` for what says the number of the page, or leave `first` out.";
        here.child("first").refuse("only the numbers of pages have a first one", help);
    }
    let by = match (name("offset"), name("page"), name("cursor"), name("next")) {
        (Some(offset), None, None, None) => Advance::Offset(offset),
        (None, Some(page), None, None) if from_zero => Advance::PageFromZero(page),
        (None, Some(page), None, None) => Advance::Page(page),
        (None, None, Some(cursor), Some(next)) => Advance::Cursor { cursor, next },
        // One of them may have been refused already.
        _ if here.is_broken() => return None,
        _ => {
            let help = "Write `offset`, or `page`, or `cursor` and `next`.";
            return here.give_up("this does not say how the next page is asked for", help);
        }
    };
    Some(Pagination { by, limit: name("limit"), items: name("items")?, total: name("total") })
}

/// `x-poll`; whether it leads anywhere is checked on the complete `Api`.
pub(super) fn poll(at: &Cursor<'_>) -> Option<Poll> {
    let poll = at.get("x-poll")?;
    let state = poll.get("state")?.as_str()?.split('.').map(str::to_owned).collect();
    let finals = poll.get("final")?.texts().map(str::to_owned).collect();
    Some(Poll { state, finals })
}

fn is_date(text: &str) -> bool {
    text.len() == 10
        && text.char_indices().all(|(at, c)| if at == 4 || at == 7 { c == '-' } else { c.is_ascii_digit() })
}
