//! Which type of the old side is which of the new.
//!
//! In: both indices. Out: pairs. A type is the one of the same path in code; else the one that is exported at that
//! path; else the one that stands wherever it stood, if it is the only one and nothing else stood there. So a type
//! that is renamed is one change, whoever uses it.

use std::collections::{BTreeMap, BTreeSet};

use super::index::{Index, Item, Operation};
use crate::{
    names::SHARED,
    plan::{Field, Shape, Type, TypeName},
};

/// Types that belong together.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    pub(super) new_of: BTreeMap<TypeName, TypeName>,
    taken: BTreeSet<TypeName>,
}

/// Operations that are the same on the wire, old and new.
pub(super) type Calls<'a, 's> = [(&'a Operation<'s>, &'a Operation<'s>)];

impl Pairs {
    pub(super) fn of(old: &Index<'_>, new: &Index<'_>, calls: &Calls<'_, '_>) -> Self {
        let mut pairs = Self::default();
        for name in old.types.keys().filter(|name| new.types.contains_key(name)) {
            pairs.join(name, name);
        }
        pairs.by_path(old, new);
        while pairs.by_place(old, new, calls) {}
        pairs
    }

    /// Whether a type of the old side is this one of the new.
    pub(super) fn are_same(&self, old: &Type, new: &Type) -> bool {
        match (old, new) {
            (Type::Named(old, _), Type::Named(new, _)) => self.new_of.get(old) == Some(new),
            (Type::List(old), Type::List(new))
            | (Type::OneOrMany(old), Type::OneOrMany(new))
            | (Type::Map(old), Type::Map(new)) => self.are_same(old, new),
            _ => old == new,
        }
    }

    /// Whether a type of the new side was another one, or none, on the old.
    pub(super) fn is_new(&self, name: &TypeName) -> bool {
        !self.taken.contains(name)
    }

    fn join(&mut self, old: &TypeName, new: &TypeName) {
        self.new_of.insert(old.clone(), new.clone());
        self.taken.insert(new.clone());
    }

    /// Types that moved to shared.yaml, or from there.
    fn by_path(&mut self, old: &Index<'_>, new: &Index<'_>) {
        for name in old.types.keys() {
            let there = |product: &str| TypeName { product: product.to_owned(), ident: name.ident.clone() };
            let shared = there(SHARED);
            // Types of several products may have become one there.
            let is_exported = |item: &Item<'_>| item.products.contains(name.product.as_str());
            if !self.new_of.contains_key(name) && new.types.get(&shared).is_some_and(is_exported) {
                self.join(name, &shared);
            }
            let exporting = old.types.get(name).into_iter().flat_map(|item| &item.products);
            for other in exporting.map(|product| there(product)) {
                if self.are_free(name, &other) && new.types.contains_key(&other) {
                    self.join(name, &other);
                }
            }
        }
    }

    fn are_free(&self, old: &TypeName, new: &TypeName) -> bool {
        !self.new_of.contains_key(old) && !self.taken.contains(new)
    }

    /// Types that stand at the same places. Says whether there were any.
    fn by_place(&mut self, old: &Index<'_>, new: &Index<'_>, calls: &Calls<'_, '_>) -> bool {
        let mut seen: Vec<(TypeName, TypeName)> = Vec::new();
        let mut see = |was: &Type, is: &Type| {
            if let Some((was, is)) = alike(was, is)
                && self.are_free(was, is)
            {
                seen.push((was.clone(), is.clone()));
            }
        };
        for (was, is) in calls {
            at_fields(&was.planned.fields, &is.planned.fields, &mut see);
            if let (Some(was), Some(is)) = (&was.planned.response, &is.planned.response) {
                see(was, is);
            }
        }
        for was in old.side.plan.products.iter().flat_map(|product| &product.events) {
            let mut all = new.side.plan.products.iter().flat_map(|product| &product.events);
            if let Some(is) = all.find(|is| is.name.wire == was.name.wire) {
                see(&was.resource, &is.resource);
            }
        }
        for (was, is) in &self.new_of {
            let shapes =
                (old.types.get(was).map(|it| &it.planned.shape), new.types.get(is).map(|it| &it.planned.shape));
            if let (Some(Shape::Struct { fields: was, .. }), Some(Shape::Struct { fields: is, .. })) = shapes {
                at_fields(was, is, &mut see);
            }
        }
        let mut joined = false;
        for (was, is) in &seen {
            let alone = seen.iter().all(|(other, at)| (other == was) == (at == is));
            if alone && self.are_free(was, is) {
                self.join(was, is);
                joined = true;
            }
        }
        joined
    }
}

fn at_fields(old: &[Field], new: &[Field], see: &mut impl FnMut(&Type, &Type)) {
    for was in old {
        if let Some(is) = new.iter().find(|is| is.part == was.part && is.name.wire == was.name.wire) {
            see(&was.ty, &is.ty);
        }
    }
}

/// The names of two types of one sort.
fn alike<'t>(old: &'t Type, new: &'t Type) -> Option<(&'t TypeName, &'t TypeName)> {
    match (old.single(), new.single()) {
        (Type::Named(old, one), Type::Named(new, other)) if one == other => Some((old, new)),
        _ => None,
    }
}
