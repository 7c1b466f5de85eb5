//! The rows of files.
//!
//! In: the rows of both sides. Out: changes of their names, columns and figures. Rows are the same if their names are,
//! or if they are the only ones of the same titles. A column is the same if its title is.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    change::At,
    context::Context,
    index::Index,
    kind::Kind,
    names::{Named, compare},
    side::Part,
};
use crate::plan::{self, Column};

type Rows<'s> = (&'s str, &'s plan::Rows);

/// The rows of a side by path in code; their name on the wire is what their titles are.
fn named<'s>(index: &Index<'s>) -> BTreeMap<String, Rows<'s>> {
    let of = |product: &'s plan::Product| {
        product.rows.iter().map(move |rows| (format!("{}::{}", product.name, rows.name.ident), (&*product.name, rows)))
    };
    index.side.plan.products.iter().flat_map(of).collect()
}

fn titles<'s>(rows: &Rows<'s>) -> BTreeSet<&'s str> {
    rows.1.columns.iter().map(|column| column.name.wire.as_str()).collect()
}

impl Context<'_, '_> {
    pub(super) fn rows(&mut self, gone: &BTreeSet<String>, come: &BTreeSet<String>) {
        let (old, new) = (named(self.old), named(self.new));
        let mut come_to: BTreeMap<&String, &Rows<'_>> =
            new.iter().filter(|(path, _)| !old.contains_key(*path)).collect();
        let part = |(product, rows): &Rows<'_>| Part::Rows((*product).to_owned(), rows.name.ident.clone());
        for (path, was) in &old {
            let at = At::new(was.0, path, None);
            if let Some(is) = new.get(path) {
                self.rows_of(path, was, is);
                continue;
            }
            let same: Vec<_> =
                come_to.iter().filter(|(_, is)| titles(is) == titles(was)).map(|(to, is)| (*to, *is)).collect();
            if let [(to, is)] = same[..] {
                come_to.remove(to);
                let (kind, verb) = if was.0 == is.0 { (Kind::Renamed, "renamed") } else { (Kind::Moved, "moved") };
                self.changes.push_as(kind, &at, vec![to.clone()], format!("{verb} to `{to}`"));
                self.rows_of(path, was, is);
            } else if !self.new.side.lacks(&part(was)) && !gone.contains(was.0) {
                self.changes.push(Kind::Removed, &at, "removed");
            }
        }
        for (path, is) in come_to {
            if !self.old.side.lacks(&part(is)) && !come.contains(is.0) {
                self.changes.push(Kind::Added, &At::new(is.0, path, None), "added");
            }
        }
    }

    fn rows_of(&mut self, path: &str, old: &Rows<'_>, new: &Rows<'_>) {
        let product = old.0;
        let columns = |rows: &plan::Rows| -> Vec<Named<Column>> {
            let rust = |column: &Column| format!("{path}::{}", column.name.ident);
            let columns = rows.columns.iter();
            columns.map(|it| Named { wire: it.name.wire.clone(), rust: rust(it), it: it.clone() }).collect()
        };
        let (was, is) = (columns(old.1), columns(new.1));
        let compared = compare(&was, &is);
        let added = |it: &Named<Column>| match it.it.required {
            true => Some((Kind::NewlyRequired, "added, and every file must have it".to_owned())),
            false => Some((Kind::Added, "added".to_owned())),
        };
        self.names(compared.fates, |_| product.to_owned(), added, |_| true);
        for (was, is) in compared.pairs {
            let at = At::new(product, &was.rust, Some(&was.wire));
            let shown = |it: &Column| if it.optional { format!("Option<{}>", it.ty) } else { it.ty.to_owned() };
            let (before, after) = (shown(&was.it), shown(&is.it));
            if before != after {
                self.changes.push(Kind::Retyped, &at, format!("was `{before}`, is `{after}`"));
            } else if is.it.required && !was.it.required {
                self.changes.push(Kind::NewlyRequired, &at, "every file must have it now");
            } else if was.it.required && !is.it.required {
                self.changes.push(Kind::AbsenceChanged, &at, "a file may lack it");
            }
        }
        self.figures(&At::new(product, path, None), old.1, new.1);
    }

    fn figures(&mut self, at: &At<'_>, old: &plan::Rows, new: &plan::Rows) {
        let by_title = |rows: &plan::Rows| -> BTreeMap<String, String> {
            let figure = |it: &plan::Figure| {
                let sum = it.sum.as_ref().map_or("lines".to_owned(), |column| format!("sum of `{column}`"));
                let of =
                    it.of.as_ref().map_or(String::new(), |(column, value)| format!(" where `{column}` is `{value}`"));
                format!("{sum}{of}")
            };
            rows.figures.iter().map(|it| (it.title.clone(), figure(it))).collect()
        };
        let (was, is) = (by_title(old), by_title(new));
        for (title, before) in &was {
            match is.get(title) {
                None => self.changes.push(Kind::WireChanged, at, format!("the figure `{title}` is not known any more")),
                Some(after) if after != before => {
                    let what = format!("the figure `{title}` was the {before}, is the {after}");
                    self.changes.push(Kind::WireChanged, at, what);
                }
                Some(_) => {}
            }
        }
        for title in is.keys().filter(|title| !was.contains_key(*title)) {
            self.changes.push(Kind::AbilityGained, at, format!("the figure `{title}` is compared"));
        }
    }
}
