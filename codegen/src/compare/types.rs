//! Types.
//!
//! In: the types of both sides and which belong together. Out: changes of their names, of where they are exported, of
//! what they are, and of what stands in them. A type that is written where it is used comes and goes with that.

use std::collections::BTreeSet;

use super::{
    change::At,
    context::Context,
    fields::Owner,
    index::{Index, Item, path},
    kind::Kind,
    names::{Named, compare},
    side::Part,
};
use crate::{
    api,
    names::SHARED,
    plan::{Shape, TypeName, Variant},
};

impl<'s> Context<'_, 's> {
    /// `gone` and `come` are products that are told as a whole.
    pub(super) fn types(&mut self, gone: &BTreeSet<String>, come: &BTreeSet<String>) {
        let (old, new) = (self.old, self.new);
        let lost = self.lost();
        for (name, was) in &old.types {
            let Some(now) = self.pairs.new_of.get(name) else {
                if !gone.contains(&name.product) && !is_with_owner(was, &lost) && !is_left_out(new, name, was) {
                    self.changes.push(Kind::Removed, &at(name, was), "removed");
                }
                continue;
            };
            if let Some(is) = new.types.get(now) {
                self.paths(name, was, now, is, gone);
                self.item(name, was, is);
            }
        }
        for (name, is) in new.types.iter().filter(|(name, _)| self.pairs.is_new(name)) {
            if is.owner.is_none() && !come.contains(&name.product) && !is_left_out(old, name, is) {
                self.changes.push(Kind::Added, &at(name, is), "added");
            }
        }
    }

    /// The paths of what is gone or left out, with which what is written there goes too.
    fn lost(&self) -> BTreeSet<String> {
        let there: BTreeSet<&str> = self.new.operations.iter().map(|it| it.wire.as_str()).collect();
        let operations = self.old.operations.iter().filter(|it| !there.contains(it.wire.as_str()));
        let types = self.old.types.keys().filter(|name| !self.pairs.new_of.contains_key(name));
        let mut lost: BTreeSet<String> = operations.map(|it| it.path()).chain(types.map(path)).collect();
        let events = |index: &Index<'_>| -> BTreeSet<String> {
            let products = index.side.plan.products.iter();
            products.flat_map(|product| product.events.iter().map(|event| event.name.wire.clone())).collect()
        };
        let kept = events(self.new);
        for product in &self.old.side.plan.products {
            let events = product.events.iter().filter(|event| !kept.contains(&event.name.wire));
            lost.extend(events.map(|event| format!("{}::Event::{}", product.name, event.name.ident)));
        }
        lost
    }

    /// Compares where a type is exported.
    fn paths(&mut self, old: &TypeName, was: &Item<'_>, new: &TypeName, is: &Item<'_>, gone: &BTreeSet<String>) {
        let to = path(new);
        // What a product that is gone has exported is gone with it, but for what has moved.
        let told = |product: &&str| *product == old.product || !gone.contains(*product);
        let lost: Vec<&str> = was.products.difference(&is.products).copied().filter(told).collect();
        if old.ident != new.ident {
            self.changes.push_as(Kind::Renamed, &at(old, was), vec![to.clone()], format!("renamed to `{to}`"));
        } else if old.product != new.product && lost.is_empty() {
            let what = format!("moved to `{to}`, and is still exported where it was");
            self.changes.push_as(Kind::Relocated, &at(old, was), vec![to.clone()], what);
        }
        for product in lost {
            // What uses it there may be what was left out.
            let is_own = product == old.product;
            if is_own || !self.new.side.is_partial(product) {
                let name = format!("{product}::{}", old.ident);
                let at = At::new(product, name, None);
                self.changes.push_as(
                    Kind::Moved,
                    &at,
                    vec![to.clone()],
                    format!("not exported here any more: it is `{to}`"),
                );
            }
        }
    }

    fn item(&mut self, name: &TypeName, old: &Item<'s>, new: &Item<'s>) {
        let at = at(name, old);
        let (was, is) = (old.planned, new.planned);
        match (&was.shape, &is.shape) {
            (Shape::Enum(was), Shape::Enum(is)) | (Shape::IntegerEnum(was), Shape::IntegerEnum(is)) => {
                self.values(name, was, is)
            }
            (
                Shape::Struct { fields: was, required: was_required, download: was_leads, .. },
                Shape::Struct { fields: is, required: is_required, download: is_leads, .. },
            ) => {
                let (before, after) = (old.ways(), new.ways());
                let partial = [self.old, self.new].iter().any(|index| index.side.is_partial(&name.product));
                if before != after && !partial {
                    self.ways(&at, before, after);
                }
                match (was_leads.is_empty(), is_leads.is_empty()) {
                    (false, true) => self.changes.push(Kind::AbilityLost, &at, "leads to no file any more"),
                    (true, false) => self.changes.push(Kind::AbilityGained, &at, "leads to a file"),
                    _ => {}
                }
                let owner = |item: &Item<'s>, required| Owner {
                    product: name.product.clone(),
                    path: path(name),
                    fields: Vec::new(),
                    required,
                    is_made: item.ways().0,
                    asked: item.asked,
                };
                let fields = |fields: &'s [crate::plan::Field], item: &Item<'s>| {
                    let properties = match item.schema.map(|schema| &schema.kind) {
                        Some(api::Kind::Object(properties)) => properties.as_slice(),
                        _ => &[],
                    };
                    let schemas = properties.iter().map(|property| Some(&property.schema));
                    fields.iter().zip(schemas.chain(std::iter::repeat(None))).collect::<Vec<_>>()
                };
                let place = |_: &str| 0;
                let before = owner(old, was_required.as_deref()).with(fields(was, old).into_iter(), place);
                let after = owner(new, is_required.as_deref()).with(fields(is, new).into_iter(), place);
                self.fields(&before, &after);
            }
            (was, is) if sort(was) != sort(is) => {
                self.changes.push(Kind::Retyped, &at, format!("was {}, is {}", sort(was), sort(is)));
            }
            _ => {}
        }
        match (was.sensitive, is.sensitive) {
            (true, false) => self.changes.push(Kind::ShownNow, &at, "not hidden from `Debug` and errors any more"),
            (false, true) => {
                self.changes.push(Kind::HiddenNow, &at, "hidden from `Debug` and errors now");
                // A struct had none.
                if !matches!(was.shape, Shape::Struct { .. }) {
                    self.changes.push(Kind::AbilityLost, &at, "no `Display` any more");
                }
            }
            _ => {}
        }
        if !matches!(was.shape, Shape::Struct { .. }) {
            self.limits(&at, old.schema, new.schema, old.asked && new.asked);
        }
    }

    /// Compares which way a struct travels: whether it is made and whether it is read.
    fn ways(&mut self, at: &At<'_>, old: (bool, bool), new: (bool, bool)) {
        for (was, is, lost, gained) in [
            (old.0, new.0, "not sent any more: it has no `new`", "sent now: it has a `new`"),
            (old.1, new.1, "not received any more: nothing is read as it", "received now: it can be read"),
        ] {
            match (was, is) {
                (true, false) => self.changes.push(Kind::AbilityLost, at, lost),
                (false, true) => self.changes.push(Kind::AbilityGained, at, gained),
                _ => {}
            }
        }
    }

    fn values(&mut self, owner: &TypeName, old: &[Variant], new: &[Variant]) {
        let named = |variants: &[Variant]| -> Vec<Named<()>> {
            let path = |variant: &Variant| format!("{}::{}", path(owner), variant.name.ident);
            variants.iter().map(|it| Named { wire: it.name.wire.clone(), rust: path(it), it: () }).collect()
        };
        let (old, new) = (named(old), named(new));
        let product = |_: &Named<()>| owner.product.clone();
        self.names(compare(&old, &new).fates, product, |_| Some((Kind::Added, "added".to_owned())), |_| true);
    }
}

fn at<'a>(name: &'a TypeName, item: &'a Item<'_>) -> At<'a> {
    let wire = item.planned.name.wire.as_str();
    At::new(&name.product, path(name), Some(wire).filter(|wire| item.owner.is_none() && *wire != name.ident))
}

/// Whether a type is gone with what it was written in.
fn is_with_owner(item: &Item<'_>, lost: &BTreeSet<String>) -> bool {
    item.owner.as_ref().is_some_and(|owner| lost.contains(owner))
}

/// Whether a side does not know the type since it was left out there.
fn is_left_out(index: &Index<'_>, name: &TypeName, item: &Item<'_>) -> bool {
    let schema = |product: &str| Part::Schema(product.to_owned(), item.planned.name.wire.clone());
    match &item.owner {
        None => index.side.lacks(&schema(&name.product)) || index.side.lacks(&schema(SHARED)),
        Some(_) => index.side.is_partial(&name.product),
    }
}

fn sort(shape: &Shape) -> &'static str {
    match shape {
        Shape::Text => "a text",
        Shape::Integer => "an integer",
        Shape::Money => "money",
        Shape::Enum(_) => "an enum",
        Shape::IntegerEnum(_) => "an enum of integers",
        Shape::Struct { .. } => "a struct",
    }
}
