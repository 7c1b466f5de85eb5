//! Error codes.
//!
//! In: `errors.yaml` of both sides. Out: changes of the enum, of its questions and of what each code says. A code is
//! the same if it is on the wire; what is explained to people is not compared, only that it is.

use std::collections::BTreeSet;

use super::{
    change::At,
    context::Context,
    decisions::UNDECIDED,
    index::Index,
    kind::Kind,
    names::{Named, compare},
    side::Part,
};
use crate::{names::ERRORS, plan::Code};

/// The codes by key, with the constants that stand for them.
fn named<'s>(index: &Index<'s>) -> Vec<Named<&'s Code>> {
    // The plan has the codes in the order of their keys.
    let keys = index.side.api.errors.codes.keys();
    let codes = keys.zip(&index.side.plan.errors.codes);
    codes.map(|(key, it)| Named { wire: key.clone(), rust: format!("errors::{}", it.name.ident), it }).collect()
}

/// Those that the enum has.
fn variants<'s>(index: &Index<'s>) -> Vec<Named<&'s Code>> {
    let codes = index.side.plan.errors.codes.iter();
    let variant = |it: &'s Code| {
        let variant = it.variant.as_ref()?;
        Some(Named { wire: variant.name.wire.clone(), rust: format!("ErrorCode::{}", variant.name.ident), it })
    };
    codes.filter_map(variant).collect()
}

impl Context<'_, '_> {
    pub(super) fn codes(&mut self) {
        let (before, after) = (self.old.side, self.new.side);
        let known = |it: &Named<&Code>| !before.lacks(&Part::Code(it.wire.clone()));
        let gone = |it: &Named<&Code>| !after.lacks(&Part::Code(it.wire.clone()));
        let added = |it: &Named<&Code>| known(it).then(|| (Kind::Added, "added".to_owned()));
        let (old, new) = (variants(self.old), variants(self.new));
        self.names(compare(&old, &new).fates, |_| ERRORS.to_owned(), added, gone);
        let (old, new) = (named(self.old), named(self.new));
        let compared = compare(&old, &new);
        // The plain ones have been told with the enum.
        let is_variant = |it: &Named<&Code>| it.it.variant.is_none();
        let added = |it: &Named<&Code>| added(it).filter(|_| is_variant(it));
        self.names(compared.fates, |_| ERRORS.to_owned(), added, |it| gone(it) && is_variant(it));
        for (was, is) in compared.pairs {
            let name = match &was.it.variant {
                Some(variant) => format!("ErrorCode::{}", variant.name.ident),
                None => was.rust.clone(),
            };
            self.code(&At::new(ERRORS, name, Some(&was.wire)), was.it, is.it);
        }
        let errors = (&before.api.errors, &after.api.errors);
        self.explained("errors::FAIL_REASONS", errors.0.fail_reasons.keys(), errors.1.fail_reasons.keys());
        self.explained("errors::REQUEST_ID_TAILS", errors.0.request_id_tails.keys(), errors.1.request_id_tails.keys());
    }

    fn code(&mut self, at: &At<'_>, old: &Code, new: &Code) {
        if old.outcome != new.outcome {
            let what = format!("its outcome was `{}`, is `{}`", old.outcome, new.outcome);
            self.changes.push(Kind::OutcomeChanged, at, what);
        }
        if old.repeat != new.repeat {
            let what = format!("its repetition was `{}`, is `{}`", old.repeat, new.repeat);
            self.changes.push(Kind::OutcomeChanged, at, what);
        }
        match (old.common, new.common) {
            (false, true) => self.changes.push(Kind::CodesListed, at, "common to all operations now"),
            (true, false) => {
                // Where an operation does not list it, nothing decides about it any more.
                let codes = &self.old.side.api.errors.codes;
                let said = at.wire.and_then(|key| codes.get(key)).map(|it| (it.outcome, it.repeat));
                let kind = if said == Some(UNDECIDED) { Kind::CodesListed } else { Kind::OutcomeChanged };
                self.changes.push(kind, at, "not common to all operations any more");
            }
            _ => {}
        }
        let set = |texts: &[String]| texts.iter().cloned().collect::<BTreeSet<_>>();
        let (was, is) = (set(&old.spellings), set(&new.spellings));
        for spelling in was.difference(&is) {
            self.changes.push(Kind::Removed, at, format!("`{spelling}` is not a spelling of it any more"));
        }
        for spelling in is.difference(&was) {
            self.changes.push(Kind::CodesListed, at, format!("`{spelling}` is a spelling of it"));
        }
        if old.statuses != new.statuses {
            let what = format!("its statuses were {:?}, are {:?}", old.statuses, new.statuses);
            self.changes.push(Kind::CodesListed, at, what);
        }
    }

    fn explained<'k>(
        &mut self,
        table: &str,
        old: impl Iterator<Item = &'k String>,
        new: impl Iterator<Item = &'k String>,
    ) {
        let (old, new): (BTreeSet<_>, BTreeSet<_>) = (old.collect(), new.collect());
        for key in old.difference(&new) {
            self.changes.push(Kind::Documented, &At::new(ERRORS, table, Some(key)), "not explained any more");
        }
        for key in new.difference(&old) {
            self.changes.push(Kind::Documented, &At::new(ERRORS, table, Some(key)), "explained");
        }
    }
}
