//! What the rules look at: every operation and schema of the documents, each once.

use std::collections::HashSet;

use crate::{
    Diagnostic, Sources,
    api::{Api, Column, Docs, Kind, Operation, Origin, Product, Property, Rows, Schema},
};

/// What the rules look at.
pub(super) struct Look<'a> {
    pub(super) api: &'a Api,
    pub(super) sources: &'a Sources,
}

/// A schema on the way through the documents.
pub(super) struct Visit<'a> {
    pub(super) schema: &'a Schema,
    /// The wire name of the property or parameter, if it is one.
    pub(super) wire: Option<&'a str>,
    pub(super) property: Option<&'a Property>,
    /// How many objects written inline stand around it.
    pub(super) depth: usize,
}

impl<'a> Look<'a> {
    pub(super) fn operations(&self) -> impl Iterator<Item = (&'a Product, &'a Operation)> {
        self.api.operations()
    }

    /// The rows of all files.
    pub(super) fn rows(&self) -> impl Iterator<Item = &'a Rows> {
        self.api.products.values().flat_map(|product| product.rows.values())
    }

    /// The columns of all files.
    pub(super) fn columns(&self) -> impl Iterator<Item = &'a Column> {
        self.rows().flat_map(|rows| &rows.columns)
    }

    /// What is said of the rows and of the columns of all files.
    pub(super) fn row_docs(&self) -> impl Iterator<Item = (&'a Origin, &'a Docs)> {
        let rows = self.rows().map(|rows| (&rows.origin, &rows.docs));
        rows.chain(self.columns().map(|column| (&column.origin, &column.docs)))
    }

    /// Every schema of what merchants send, names followed, each once.
    pub(super) fn sent(&self) -> Vec<Visit<'a>> {
        self.sent_by(|_| true)
    }

    /// Every schema of what merchants send with these operations.
    pub(super) fn sent_by(&self, wanted: impl Fn(&Operation) -> bool) -> Vec<Visit<'a>> {
        let mut visits = Vec::new();
        for (_, operation) in self.operations().filter(|(_, operation)| wanted(operation)) {
            for parameter in &operation.parameters {
                walk(of_property(&parameter.property, 0), &mut visits);
            }
            if let Some(body) = &operation.body {
                walk(Visit { schema: &body.schema, wire: None, property: None, depth: 0 }, &mut visits);
            }
        }
        let mut at = 0;
        let mut entered = HashSet::new();
        while at < visits.len() {
            if let Kind::Named(id) = &visits[at].schema.kind
                && entered.insert(id)
                && let Some(schema) = self.api.schema(id)
            {
                walk(Visit { schema, wire: None, property: None, depth: 0 }, &mut visits);
            }
            at += 1;
        }
        visits
    }

    /// Every schema that is written anywhere, each once.
    pub(super) fn schemas(&self) -> Vec<Visit<'a>> {
        let mut visits = Vec::new();
        for product in self.api.products.values() {
            for schema in product.schemas.values() {
                walk(Visit { schema, wire: None, property: None, depth: 0 }, &mut visits);
            }
            for operation in &product.operations {
                for parameter in &operation.parameters {
                    walk(of_property(&parameter.property, 0), &mut visits);
                }
                for schema in operation.body.iter().map(|body| &body.schema).chain(&operation.response.schema) {
                    walk(Visit { schema, wire: None, property: None, depth: 0 }, &mut visits);
                }
            }
            for event in &product.events {
                walk(Visit { schema: &event.resource, wire: None, property: None, depth: 0 }, &mut visits);
            }
        }
        visits.sort_by_key(|visit| &visit.schema.origin);
        visits.dedup_by_key(|visit| &visit.schema.origin);
        visits
    }
}

fn of_property(property: &Property, depth: usize) -> Visit<'_> {
    Visit { schema: &property.schema, wire: Some(&property.wire), property: Some(property), depth }
}

fn walk<'a>(visit: Visit<'a>, visits: &mut Vec<Visit<'a>>) {
    let Visit { schema, wire, depth, .. } = visit;
    visits.push(visit);
    match &schema.kind {
        Kind::Object(properties) => {
            properties.iter().for_each(|property| walk(of_property(property, depth + 1), visits));
        }
        Kind::Array(below) | Kind::Map(below) => walk(Visit { schema: below, wire, property: None, depth }, visits),
        _ => {}
    }
}

pub(super) fn finding(origin: &Origin, message: impl Into<String>, help: impl Into<String>) -> Diagnostic {
    Diagnostic::new(origin, message, help)
}
