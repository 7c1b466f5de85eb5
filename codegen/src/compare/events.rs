//! Callbacks.
//!
//! In: the callbacks of both sides. Out: changes of their names, of what they hold, and of how one is told from
//! another. A callback is the same if event type and variant are.

use std::collections::BTreeSet;

use super::{
    change::At,
    context::{Context, shown},
    index::Index,
    kind::Kind,
    names::{Named, compare},
    side::Part,
};
use crate::{api, plan};

#[derive(Clone, Debug)]
struct Event<'s> {
    product: &'s str,
    planned: &'s plan::Event,
    described: &'s api::Event,
}

fn named<'s>(index: &Index<'s>) -> Vec<Named<Event<'s>>> {
    let side = index.side;
    let of = |product: &'s plan::Product| {
        let described = side.api.products.get(&product.name).into_iter().flat_map(|product| &product.events);
        product.events.iter().zip(described).map(move |(planned, described)| Named {
            wire: planned.name.wire.clone(),
            rust: format!("{}::Event::{}", product.name, planned.name.ident),
            it: Event { product: &product.name, planned, described },
        })
    };
    side.plan.products.iter().flat_map(of).collect()
}

impl Context<'_, '_> {
    pub(super) fn events(&mut self, gone: &BTreeSet<String>, come: &BTreeSet<String>) {
        let (old, new) = (named(self.old), named(self.new));
        let (before, after) = (self.old.side, self.new.side);
        let compared = compare(&old, &new);
        let part = |it: &Named<Event<'_>>| Part::Event(it.it.product.to_owned(), it.wire.clone());
        for is in new.iter().filter(|is| !old.iter().any(|was| was.wire == is.wire) && !before.lacks(&part(is))) {
            self.recognized(&old, is);
        }
        self.names(
            compared.fates,
            |it| it.it.product.to_owned(),
            |it| (!before.lacks(&part(it)) && !come.contains(it.it.product)).then(|| (Kind::Added, "added".to_owned())),
            |it| !after.lacks(&part(it)) && !gone.contains(it.it.product),
        );
        for (was, is) in compared.pairs {
            let at = At::new(was.it.product, &was.rust, Some(&was.wire));
            self.event(&at, &was.it, &is.it);
        }
    }

    /// What a new callback is recognized by may have come as the plain one of its event type, in whichever product: those
    /// that are recognized stand first. So may what has all that another is recognized by, before which the new one stands.
    fn recognized(&mut self, old: &[Named<Event<'_>>], new: &Named<Event<'_>>) {
        let names = &new.it.described.recognized_by;
        let took = |was: &&Named<Event<'_>>| {
            let (was, is) = (was.it.described, new.it.described);
            was.event_type == is.event_type && was.recognized_by.iter().all(|name| names.contains(name))
        };
        let before = old.iter().filter(took).min_by_key(|was| was.it.described.recognized_by.is_empty());
        let plain = before.filter(|was| was.it.described.recognized_by.is_empty() && !names.is_empty());
        let api = &self.new.side.api;
        let one = new.it.described;
        let overtaken = |was: &&Named<Event<'_>>| {
            let was = was.it.described;
            was.event_type == one.event_type && api.comes_before(one, was)
        };
        for was in plain.into_iter().chain(old.iter().filter(overtaken)) {
            let at = At::new(was.it.product, &was.rust, Some(&was.wire));
            let what = format!("those with {} come as `{}` now", list(names), new.rust);
            self.changes.push_as(Kind::RecognitionChanged, &at, vec![new.rust.clone()], what);
        }
    }

    fn event(&mut self, at: &At<'_>, old: &Event<'_>, new: &Event<'_>) {
        let (was, is) = (old.planned, new.planned);
        if !self.pairs.are_same(&was.resource, &is.resource) {
            let what = format!("held `{}`, holds `{}`", shown(&was.resource), shown(&is.resource));
            self.changes.push(Kind::Retyped, at, what);
        }
        for (verb, was, is) in [
            ("recognized", &old.described.recognized_by, &new.described.recognized_by),
            ("deduplicated", &old.described.deduplicate_by, &new.described.deduplicate_by),
        ] {
            if was != is {
                let what = format!("was {verb} by {}, is {verb} by {}", list(was), list(is));
                self.changes.push(Kind::RecognitionChanged, at, what);
            }
        }
        let (from, to) = (old.described.caller, new.described.caller);
        if from != to {
            let what = format!("was sent to a {}, is sent to a {}", from.word(), to.word());
            self.changes.push(Kind::WireChanged, at, what);
        }
        if old.described.original_type != new.described.original_type {
            let shown = |it: &Option<String>| it.as_ref().map_or("absent".to_owned(), |it| format!("`{it}`"));
            let (was, is) = (shown(&old.described.original_type), shown(&new.described.original_type));
            self.changes.push(Kind::Documented, at, format!("`original-type` was {was}, is {is}"));
        }
    }
}

fn list(names: &[String]) -> String {
    match names {
        [] => "nothing".to_owned(),
        names => names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", "),
    }
}
