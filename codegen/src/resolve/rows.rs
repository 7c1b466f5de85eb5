//! The rows of files: what stands under `x-rows`.
//!
//! In: the document's `x-rows`, which OpenAPI 3.0.3 does not have itself. Out: columns and figures.
//! It holds that each can be found in a file by its title alone.

use std::collections::{BTreeMap, HashMap};

use indexmap::IndexMap;
use serde::Deserialize;

use super::{Resolver, annotations::Extensions};
use crate::{
    api::{Column, ColumnKind, Figure, Rows, escape, is_snake_case},
    load::Document,
};

#[derive(Deserialize)]
struct Source {
    title: String,
    description: String,
    required: Vec<String>,
    columns: IndexMap<String, SourceColumn>,
    summary: Vec<SourceFigure>,
    #[serde(flatten)]
    extensions: Extensions,
}

#[derive(Deserialize)]
struct SourceColumn {
    title: String,
    description: Option<String>,
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    nullable: bool,
    #[serde(flatten)]
    extensions: Extensions,
}

#[derive(Deserialize)]
struct SourceFigure {
    title: String,
    sum: Option<String>,
    #[serde(default)]
    of: Option<IndexMap<String, String>>,
}

impl Resolver<'_> {
    pub(super) fn rows(&mut self, document: &Document) -> BTreeMap<String, Rows> {
        let Some(value) = document.openapi.extensions.get("x-rows") else { return BTreeMap::new() };
        let sources = match serde_json::from_value::<IndexMap<String, Source>>(value.clone()) {
            Ok(sources) => sources,
            Err(error) => {
                let message = format!("these rows cannot be read: {error}");
                self.report(document, "/x-rows", message, "Compare them with spec/README.md.");
                return BTreeMap::new();
            }
        };
        let mut all = BTreeMap::new();
        for (name, source) in &sources {
            let pointer = format!("/x-rows/{}", escape(name));
            let columns = self.columns(document, &pointer, source);
            let figures = self.figures(document, &pointer, source, &columns);
            self.each_title_once(document, &pointer, source);
            let (title, description) = (Some(&source.title), Some(&source.description));
            let rows = Rows {
                name: name.clone(),
                docs: self.docs(document, &pointer, title, description, &source.extensions),
                pages: self.pages(document, &pointer, &source.extensions),
                columns,
                figures,
                origin: document.marked.origin(&pointer),
            };
            all.insert(name.clone(), rows);
        }
        all
    }

    fn columns(&mut self, document: &Document, pointer: &str, source: &Source) -> Vec<Column> {
        for (index, name) in source.required.iter().enumerate() {
            if !source.columns.contains_key(name) {
                let message = format!("`{name}` is required but not among the columns");
                let here = format!("{pointer}/required/{index}");
                self.report(document, &here, message, "Add the column, or correct the name.");
            }
        }
        if source.required.is_empty() {
            let help = "Name the columns that every file of the kind has.";
            let message = "without a required column any file would be taken for one of this kind";
            self.report(document, &format!("{pointer}/required"), message, help);
        }
        let mut columns = Vec::new();
        for (name, column) in &source.columns {
            let here = format!("{pointer}/columns/{}", escape(name));
            if !is_snake_case(name) {
                let message = format!("`{name}` is not a name for a column");
                self.report(document, &here, message, "Write a name of your own in snake_case.");
            }
            let Some(kind) = kind(&column.kind) else {
                let message = format!("`{}` is not a type of column", column.kind);
                let help = "Write `text`, `integer`, `yuan`, `time` or `date`.";
                self.report(document, &format!("{here}/type"), message, help);
                continue;
            };
            columns.push(Column {
                name: name.clone(),
                title: column.title.clone(),
                kind,
                required: source.required.contains(name),
                nullable: column.nullable,
                docs: self.docs(document, &here, Some(&column.title), column.description.as_ref(), &column.extensions),
                origin: document.marked.origin(&here),
            });
        }
        columns
    }

    fn figures(&mut self, document: &Document, pointer: &str, source: &Source, columns: &[Column]) -> Vec<Figure> {
        if source.summary.is_empty() {
            let message = "without a figure the end of the file could not be told from its lines";
            let help = "List the titles of the summary, each with what it follows from.";
            self.report(document, &format!("{pointer}/summary"), message, help);
        }
        let mut figures = Vec::new();
        for (index, figure) in source.summary.iter().enumerate() {
            let here = format!("{pointer}/summary/{index}");
            let names = figure
                .sum
                .iter()
                .map(|name| ("sum", name))
                .chain(figure.of.iter().flatten().map(|(name, _)| ("of", name)));
            for (key, name) in names {
                if !source.columns.contains_key(name) {
                    let message = format!("there is no column `{name}`");
                    let help = "Name a column by the name that it has here, not by its title.";
                    self.report(document, &format!("{here}/{key}"), message, help);
                }
            }
            let of_money = |name: &String| columns.iter().any(|c| c.name == *name && c.kind != ColumnKind::Yuan);
            if let Some(name) = figure.sum.as_ref().filter(|name| of_money(name)) {
                let message = format!("`{name}` is not an amount, and only amounts are added up");
                self.report(document, &format!("{here}/sum"), message, "Give the column `type: yuan`.");
            }
            let mut of = figure.of.iter().flatten().map(|(name, value)| (name.clone(), value.clone()));
            let first = of.next();
            if figure.of.is_some() && (first.is_none() || of.next().is_some()) {
                let help = "Keep one column with one value, or leave `of` out: then all lines take part.";
                self.report(document, &format!("{here}/of"), "lines take part by one value of one column", help);
            }
            if let Some((name, value)) = &first {
                let may_lack =
                    |column: &Column| column.name == *name && !column.required && !source.required.is_empty();
                if columns.iter().any(may_lack) {
                    let message = format!("a file may lack the column `{name}`, and then no line would take part");
                    self.report(document, &format!("{here}/of"), message, "Name a column that is `required`.");
                }
                if value.is_empty() || value.trim() != value {
                    let message = format!("`{value}` cannot be a value of a file: blanks around it are not kept");
                    self.report(document, &format!("{here}/of"), message, "Copy it from the file.");
                }
            }
            figures.push(Figure { title: figure.title.clone(), sum: figure.sum.clone(), of: first });
        }
        figures
    }

    /// The titles of the columns and those of the figures stand in one file, with commas between them.
    fn each_title_once(&mut self, document: &Document, pointer: &str, source: &Source) {
        let columns = source
            .columns
            .iter()
            .map(|(name, column)| (format!("{pointer}/columns/{}/title", escape(name)), column.title.as_str()));
        let figures = source
            .summary
            .iter()
            .enumerate()
            .map(|(index, figure)| (format!("{pointer}/summary/{index}/title"), figure.title.as_str()));
        let mut seen = HashMap::new();
        for (here, title) in columns.chain(figures) {
            if title.is_empty() || title.trim() != title || title.contains([',', '`', '\n', '\r']) {
                let message = format!("`{title}` cannot be a title in a file");
                let help = "Copy it from the file, without what stands around it: commas part titles there.";
                self.report(document, &here, message, help);
            }
            let line = document.marked.origin(&here).line;
            if let Some(first) = seen.insert(title, line) {
                let message = format!("the title {title} stands at line {first} too");
                self.report(document, &here, message, "A column or figure is found by its title: correct one.");
            }
        }
    }
}

fn kind(word: &str) -> Option<ColumnKind> {
    Some(match word {
        "text" => ColumnKind::Text,
        "integer" => ColumnKind::Integer,
        "yuan" => ColumnKind::Yuan,
        "time" => ColumnKind::Time,
        "date" => ColumnKind::Date,
        _ => return None,
    })
}
