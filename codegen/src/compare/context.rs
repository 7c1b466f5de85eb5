//! What all comparisons share: both sides, the types that belong together, and the changes so far.

use super::{
    change::{At, Changes},
    index::Index,
    kind::Kind,
    limits,
    names::{Fate, Named},
    pairs::Pairs,
};
use crate::{
    api::Schema,
    plan::{Type, TypeName},
};

/// Both sides.
pub(super) struct Context<'c, 's> {
    pub(super) old: &'c Index<'s>,
    pub(super) new: &'c Index<'s>,
    pub(super) pairs: &'c Pairs,
    pub(super) changes: Changes,
}

impl Context<'_, '_> {
    /// Tells what became of the names of one sort of things: of which product each is, what is said of what is new, if
    /// anything, and whether anything is said of what is gone.
    pub(super) fn names<T>(
        &mut self,
        fates: Vec<Fate<'_, T>>,
        product: impl Fn(&Named<T>) -> String,
        added: impl Fn(&Named<T>) -> Option<(Kind, String)>,
        removed: impl Fn(&Named<T>) -> bool,
    ) {
        for fate in fates {
            match fate {
                Fate::Renamed(was, is) => {
                    let product = product(was);
                    let at = At::new(&product, &was.rust, Some(&was.wire));
                    let kind = if modules(&was.rust) == modules(&is.rust) { Kind::Renamed } else { Kind::Moved };
                    let verb = if kind == Kind::Renamed { "renamed" } else { "moved" };
                    self.changes.push_as(kind, &at, vec![is.rust.clone()], format!("{verb} to `{}`", is.rust));
                }
                Fate::Changed(was, is, now) => {
                    let product = product(was);
                    let at = At::new(&product, &was.rust, Some(&is.wire));
                    let mut what = format!("changes its meaning silently: it stood for `{}`", was.wire);
                    match now {
                        Some(now) => what.push_str(&format!(", which is `{}` now", now.rust)),
                        None => what.push_str(", which is gone"),
                    }
                    self.changes.push(Kind::ChangedMeaning, &at, what);
                }
                Fate::Added(is) => {
                    if let Some((kind, what)) = added(is) {
                        let product = product(is);
                        self.changes.push(kind, &At::new(&product, &is.rust, Some(&is.wire)), what);
                    }
                }
                Fate::Removed(was) if removed(was) => {
                    let product = product(was);
                    self.changes.push(Kind::Removed, &At::new(&product, &was.rust, Some(&was.wire)), "removed");
                }
                Fate::Removed(_) => {}
            }
        }
    }

    /// Compares the limits of two schemas.
    pub(super) fn limits(&mut self, at: &At<'_>, old: Option<&Schema>, new: Option<&Schema>, asked: bool) {
        let (Some(old), Some(new)) = (old, new) else { return };
        let (was, is) = (&self.old.side.api, &self.new.side.api);
        let own = (limits::own(was, old, &|id| self.old.is_type(id)), limits::own(is, new, &|id| self.new.is_type(id)));
        // What a type of its own says is told once, where that type is compared.
        if own.0 == own.1 {
            return;
        }
        for (what, tighter) in limits::shifts(&limits::all(was, old), &limits::all(is, new)) {
            let kind = match (asked, tighter) {
                (false, _) => Kind::LimitOfResponse,
                (true, true) => Kind::LimitTightened,
                (true, false) => Kind::LimitLoosened,
            };
            let way = if tighter { "tightened" } else { "loosened" };
            let of = if asked { "" } else { ", in responses alone" };
            self.changes.push(kind, at, format!("limit {way}{of}: {what}"));
        }
    }
}

/// The path without its last name.
fn modules(path: &str) -> &str {
    path.rsplit_once("::").map_or("", |(modules, _)| modules)
}

/// A type as it is written in code.
pub(super) fn shown(ty: &Type) -> String {
    match ty {
        Type::Text => "String".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Float => "f64".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::Time => "Timestamp".to_owned(),
        Type::Day => "Day".to_owned(),
        Type::BeijingTime => "BeijingTime".to_owned(),
        Type::Json => "serde_json::Value".to_owned(),
        Type::Encrypted => "Encrypted".to_owned(),
        Type::Upload => "Upload".to_owned(),
        Type::Named(TypeName { product, ident }, _) => format!("{product}::{ident}"),
        Type::List(items) => format!("Vec<{}>", shown(items)),
        Type::OneOrMany(items) => format!("OneOrMany<{}>", shown(items)),
        Type::Map(values) => format!("BTreeMap<String, {}>", shown(values)),
    }
}

/// The type of a value that may be absent.
pub(super) fn shown_as(ty: &Type, optional: bool) -> String {
    let ty = shown(ty);
    if optional { format!("Option<{ty}>") } else { ty }
}
