//! Rows of files: a struct for each kind, a field for each column.
//!
//! In: the rows of the `Api`. Out: their structs. A name that is taken is a finding.

use std::collections::BTreeMap;

use super::{
    Called, Case, Scope, docs,
    model::rows::{Column, Figure, Rows},
    planner::Planner,
};
use crate::api::{self, ColumnKind};

impl Planner<'_> {
    /// Gives out the names of a product's rows, which are exported beside its operations and types.
    pub(super) fn name_rows(&mut self, product: &api::Product, scope: &mut Scope) {
        for rows in product.rows.values() {
            let called = Called { wire: &rows.name, renamed: None, origin: &rows.origin };
            let name = scope.name(called, Case::Camel, &mut self.found);
            if name.ident != rows.name {
                let message = format!("`{}` cannot be the name of rows", rows.name);
                self.report(&rows.origin, message, format!("Write `{}`, or another name like a type's.", name.ident));
            }
            self.rows.insert((product.name.clone(), rows.name.clone()), name);
        }
    }

    /// The structs of a product's rows.
    pub(super) fn rows(&mut self, product: &api::Product) -> Vec<Rows> {
        product.rows.values().filter_map(|rows| self.rows_of(product, rows)).collect()
    }

    fn rows_of(&mut self, product: &api::Product, rows: &api::Rows) -> Option<Rows> {
        let name = self.rows.remove(&(product.name.clone(), rows.name.clone()))?;
        let mut scope = Scope::default();
        let columns = rows.columns.iter().map(|column| Column {
            name: {
                let called = Called { wire: &column.name, renamed: None, origin: &rows.origin };
                scope.name_for(&column.title, called, Case::Snake, &mut self.found)
            },
            docs: docs::column(column),
            ty: match column.kind {
                ColumnKind::Text => "String",
                ColumnKind::Integer => "i64",
                ColumnKind::Yuan => "Yuan",
                ColumnKind::Time => "Timestamp",
                ColumnKind::Date => "Day",
            },
            optional: !column.required || column.nullable,
            required: column.required,
        });
        let columns = columns.collect();
        let titles: BTreeMap<_, _> = rows.columns.iter().map(|column| (&column.name, &column.title)).collect();
        let title = |name: &String| titles.get(name).map(|title| (*title).clone());
        let figures = rows.figures.iter().map(|figure| Figure {
            title: figure.title.clone(),
            sum: figure.sum.as_ref().and_then(title),
            of: figure.of.as_ref().and_then(|(name, value)| Some((title(name)?, value.clone()))),
        });
        let links: Vec<_> = self.leading_to(product, rows).collect();
        Some(Rows { name, docs: docs::rows(rows, &links, self.house), columns, figures: figures.collect() })
    }

    /// Links to the operations whose files have these rows.
    fn leading_to(&self, product: &api::Product, rows: &api::Rows) -> impl Iterator<Item = String> {
        let leads = move |(of, operation): &(&api::Product, &api::Operation)| {
            let named = operation.rows.as_ref().and_then(|name| self.api.rows(&of.name, name));
            named.is_some_and(|(_, named)| std::ptr::eq(named, rows))
        };
        self.api.operations().filter(leads).filter_map(move |(of, operation)| {
            let ident = &self.operations.get(&(of.name.clone(), operation.id.clone()))?.ident;
            // Whether another product is there is for its feature to say, so nothing can lead there.
            let own = of.name == product.name;
            let link = if own { format!("[`{ident}`](super::{ident})") } else { format!("`{}::{ident}`", of.name) };
            Some(if docs::leads_to_many(self.api, operation) { link + " (of a bill in one file)" } else { link })
        })
    }
}
