//! Fields of operations and of structs, and what constructors take.
//!
//! In: the fields of one owner on both sides. Out: changes. It holds that a field is the same if it is so on the wire;
//! a variable of a path is so by its place there.

use super::{
    change::At,
    context::{Context, shown_as},
    kind::Kind,
    names::{Fate, Named, compare},
};
use crate::{
    api::Schema,
    plan::{Field, Flavour, RequestPart, Type},
};

/// An operation or a struct, as far as its fields are concerned.
pub(super) struct Owner<'s> {
    pub(super) product: String,
    /// Its path in code.
    pub(super) path: String,
    pub(super) fields: Vec<Named<Of<'s>>>,
    /// The struct that names what its constructor takes.
    pub(super) required: Option<&'s str>,
    /// Whether it has a constructor.
    pub(super) is_made: bool,
    /// Whether requests hold it.
    pub(super) asked: bool,
}

/// A field and what it was made of.
#[derive(Clone, Debug)]
pub(super) struct Of<'s> {
    pub(super) field: &'s Field,
    pub(super) schema: Option<&'s Schema>,
}

impl<'s> Owner<'s> {
    /// Takes fields with what each was made of. `variable` says at which place of a path a variable stands.
    pub(super) fn with(
        mut self,
        fields: impl Iterator<Item = (&'s Field, Option<&'s Schema>)>,
        variable: impl Fn(&str) -> usize,
    ) -> Self {
        for (field, schema) in fields {
            let wire = &field.name.wire;
            let wire = match field.part {
                RequestPart::Path => format!("path {}", variable(wire)),
                RequestPart::Query => format!("query {wire}"),
                RequestPart::Header => format!("header {}", wire.to_lowercase()),
                RequestPart::Body => format!("body {wire}"),
                RequestPart::Upload => "file".to_owned(),
                RequestPart::Part => format!("part {wire}"),
            };
            self.fields.push(Named { wire, rust: field.name.ident.clone(), it: Of { field, schema } });
        }
        self
    }

    fn at<'a>(&'a self, of: &'a Of<'s>) -> At<'a> {
        At::new(&self.product, format!("{}::{}", self.path, of.field.name.ident), Some(&of.field.name.wire))
    }

    /// What the constructor takes by position.
    fn positional(&self) -> Vec<&Named<Of<'s>>> {
        let by_position = |of: &&Named<Of<'_>>| {
            let field = of.it.field;
            !(field.optional || self.required.is_some() && field.is_named())
        };
        self.fields.iter().filter(by_position).collect()
    }
}

impl Context<'_, '_> {
    pub(super) fn fields(&mut self, old: &Owner<'_>, new: &Owner<'_>) {
        let compared = compare(&old.fields, &new.fields);
        let mut pairs = compared.pairs;
        for fate in compared.fates {
            match fate {
                Fate::Renamed(was, is) => {
                    let name = new.at(&is.it).name;
                    let what = format!("renamed to `{name}`");
                    self.changes.push_as(Kind::Renamed, &old.at(&was.it), vec![name], what);
                }
                Fate::Changed(was, is, None) if was.it.field.name.wire == is.it.field.name.wire => {
                    let (from, to) = (part(was.it.field.part), part(is.it.field.part));
                    self.changes.push(Kind::PartChanged, &old.at(&was.it), format!("moved from {from} to {to}"));
                    pairs.push((was, is));
                }
                Fate::Changed(was, is, now) => {
                    let wire = &was.it.field.name.wire;
                    let now = match now {
                        Some(now) => format!("which is `{}` now", new.at(&now.it).name),
                        None => "which is gone".to_owned(),
                    };
                    let what = format!("changes its meaning silently: it stood for `{wire}`, {now}");
                    self.changes.push(Kind::ChangedMeaning, &new.at(&is.it), what);
                }
                Fate::Added(is) if is.it.field.optional => {
                    self.changes.push(Kind::Added, &new.at(&is.it), "added");
                }
                Fate::Added(is) => self.changes.push(Kind::NewlyRequired, &new.at(&is.it), "added, and required"),
                Fate::Removed(was) => self.changes.push(Kind::Removed, &old.at(&was.it), "removed"),
            }
        }
        for (was, is) in pairs {
            self.field(old, &was.it, &is.it, old.asked && new.asked);
        }
        if old.is_made && new.is_made {
            self.constructor(old, new);
        }
    }

    fn field(&mut self, owner: &Owner<'_>, old: &Of<'_>, new: &Of<'_>, asked: bool) {
        let at = owner.at(old);
        let (was, is) = (old.field, new.field);
        let types = (shown_as(&was.ty, was.optional), shown_as(&is.ty, is.optional));
        if !self.pairs.are_same(&was.ty, &is.ty) {
            self.changes.push(Kind::Retyped, &at, format!("was `{}`, is `{}`", types.0, types.1));
        } else if was.optional && !is.optional {
            let what = format!("required now: was `{}`, is `{}`", types.0, types.1);
            self.changes.push(Kind::NewlyRequired, &at, what);
        } else if !was.optional && is.optional {
            let what = format!("not required any more: was `{}`, is `{}`", types.0, types.1);
            self.changes.push(Kind::NoLongerRequired, &at, what);
        } else if was.skip_none != is.skip_none && was.optional {
            let what =
                if is.skip_none { "may be absent, where it was `null`" } else { "is `null`, where it was absent" };
            self.changes.push(Kind::AbsenceChanged, &at, what);
        }
        match (was.hidden, is.hidden) {
            (true, false) if !self.hides_itself(&is.ty) => {
                self.changes.push(Kind::ShownNow, &at, "not hidden from `Debug` and errors any more");
            }
            (false, true) if !self.hid_itself(&was.ty) => {
                self.changes.push(Kind::HiddenNow, &at, "hidden from `Debug` and errors now");
            }
            _ => {}
        }
        if self.pairs.are_same(&was.ty, &is.ty) {
            self.limits(&at, old.schema, new.schema, asked);
        }
    }

    fn hides_itself(&self, ty: &Type) -> bool {
        let Type::Named(name, _) = ty.single() else { return *ty.single() == Type::Encrypted };
        self.new.types.get(name).is_some_and(|item| item.planned.sensitive)
    }

    fn hid_itself(&self, ty: &Type) -> bool {
        let Type::Named(name, _) = ty.single() else { return *ty.single() == Type::Encrypted };
        self.old.types.get(name).is_some_and(|item| item.planned.sensitive)
    }

    /// Compares what is handed over, as a caller writes it: what is missing or too much is told with its field.
    fn constructor(&mut self, old: &Owner<'_>, new: &Owner<'_>) {
        let at = At::new(&old.product, format!("{}::new", old.path), None);
        match (old.required, new.required) {
            (None, Some(required)) => {
                let what = format!("takes `{}::{required}`, which names what it took by position", new.product);
                self.changes.push(Kind::ConstructorReshaped, &at, what);
                return;
            }
            (Some(required), None) => {
                let gone = format!("{}::{required}", old.product);
                let what = format!("takes by position what `{gone}` named, which is gone");
                self.changes.push(Kind::ConstructorReshaped, &at, what);
                return;
            }
            _ => {}
        }
        let (was, is) = (old.positional(), new.positional());
        let differs = |(was, is): (&&Named<Of<'_>>, &&Named<Of<'_>>)| was.wire != is.wire;
        let compiles = was.len() == is.len()
            && was.iter().zip(&is).all(|(was, is)| self.takes_as_well(&was.it.field.ty, &is.it.field.ty));
        let orders = |fields: &[&Named<Of<'_>>]| {
            fields.iter().map(|of| format!("`{}`", of.it.field.name.ident)).collect::<Vec<_>>().join(", ")
        };
        let common = |these: &[&Named<Of<'_>>], those: &[&Named<Of<'_>>]| -> Vec<String> {
            let known = |of: &&&Named<Of<'_>>| those.iter().any(|that| that.wire == of.wire);
            these.iter().filter(known).map(|of| of.wire.clone()).collect()
        };
        if compiles && was.iter().zip(&is).any(differs) {
            let what = format!("changes its meaning silently: took {}, takes {}", orders(&was), orders(&is));
            self.changes.push(Kind::ChangedMeaning, &at, what);
        } else if common(&was, &is) != common(&is, &was) {
            let what = format!("took {}, takes {}", orders(&was), orders(&is));
            self.changes.push(Kind::ArgumentsReordered, &at, what);
        }
    }

    /// Whether what is written for the one compiles as the other: a literal does for each text and each number.
    fn takes_as_well(&self, old: &Type, new: &Type) -> bool {
        let text = |ty: &Type| matches!(ty, Type::Text | Type::Encrypted | Type::Named(_, Flavour::Text));
        let number = |ty: &Type| matches!(ty, Type::Integer | Type::Named(_, Flavour::Integer));
        self.pairs.are_same(old, new) || text(old) && text(new) || number(old) && number(new)
    }
}

fn part(part: RequestPart) -> &'static str {
    match part {
        RequestPart::Path => "the path",
        RequestPart::Query => "the query",
        RequestPart::Header => "the headers",
        RequestPart::Body => "the body",
        RequestPart::Upload => "the file",
        RequestPart::Part => "a part beside the file",
    }
}
