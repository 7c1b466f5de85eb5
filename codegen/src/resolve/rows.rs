//! The rows of files: what stands under `x-rows`.
//!
//! In: the document's `x-rows`, which OpenAPI 3.0.3 does not have itself. Out: columns and figures.
//! It holds that each can be found in a file by its title alone.

use std::collections::{BTreeMap, HashMap};

use super::annotations::{docs, pages, source};
use crate::{
    api::{Column, ColumnKind, Figure, Rows, Source},
    document::{Cursor, Node},
    house::House,
    names::is_snake_case,
};

/// The rows of a document, by name.
pub(super) fn rows(top: &Cursor<'_>, house: &House, inherited: Option<&Source>) -> BTreeMap<String, Rows> {
    let all = top.child("x-rows");
    all.entries().map(|(name, at)| (name.to_owned(), of(name, &at, source(&at, house, inherited)))).collect()
}

fn of(name: &str, at: &Cursor<'_>, source: Option<Source>) -> Rows {
    let required = at.texts("required");
    let columns = columns(at, &required);
    let figures = figures(at, &required, &columns);
    each_title_once(at);
    Rows {
        name: name.to_owned(),
        docs: docs(at, Some("title")),
        pages: pages(at),
        source,
        columns,
        figures,
        origin: at.origin(),
    }
}

fn columns(at: &Cursor<'_>, required: &[String]) -> Vec<Column> {
    let places = at.child("columns");
    for (index, name) in required.iter().enumerate() {
        if places.get(name).is_none() {
            let message = format!("`{name}` is required but not among the columns");
            at.child("required").item(index).refuse(message, "Add the column, or correct the name.");
        }
    }
    if required.is_empty() {
        let help = "Name the columns that every file of the kind has.";
        let message = "without a required column any file would be taken for one of this kind";
        at.child("required").refuse(message, help);
    }
    let mut columns = Vec::new();
    for (name, here) in places.entries() {
        if !is_snake_case(name) {
            here.refuse(format!("`{name}` is not a name for a column"), "Write a name of your own in snake_case.");
        }
        let word = here.text("type").unwrap_or_default();
        let Some(kind) = kind(word) else {
            let message = format!("`{word}` is not a type of column");
            here.child("type").refuse(message, "Write `text`, `integer`, `yuan`, `time` or `date`.");
            continue;
        };
        columns.push(Column {
            name: name.to_owned(),
            title: here.text("title").unwrap_or_default().to_owned(),
            kind,
            required: required.iter().any(|required| required == name),
            nullable: here.flag("nullable"),
            docs: docs(&here, Some("title")),
            origin: here.origin(),
        });
    }
    columns
}

fn figures(at: &Cursor<'_>, required: &[String], columns: &[Column]) -> Vec<Figure> {
    let (places, known) = (at.child("summary"), at.child("columns"));
    if places.node().is_some_and(|figures| figures.items().is_empty()) {
        let message = "without a figure the end of the file could not be told from its lines";
        places.refuse(message, "List the titles of the summary, each with what it follows from.");
    }
    let mut figures = Vec::new();
    for here in places.items() {
        let sum = here.text("sum");
        let of: Vec<_> = here.get("of").into_iter().flat_map(Node::text_map).collect();
        let names = sum.iter().map(|name| ("sum", *name)).chain(of.iter().map(|(name, _)| ("of", *name)));
        for (key, name) in names {
            if known.get(name).is_none() {
                let message = format!("there is no column `{name}`");
                let help = "Name a column by the name that it has here, not by its title.";
                here.child(key).refuse(message, help);
            }
        }
        let of_money = |name: &str| columns.iter().any(|c| c.name == name && c.kind != ColumnKind::Yuan);
        if let Some(name) = sum.filter(|name| of_money(name)) {
            let message = format!("`{name}` is not an amount, and only amounts are added up");
            here.child("sum").refuse(message, "Give the column `type: yuan`.");
        }
        if here.get("of").is_some() && of.len() != 1 {
            let help = "Keep one column with one value, or leave `of` out: then all lines take part.";
            here.child("of").refuse("lines take part by one value of one column", help);
        }
        let first = of.first().copied();
        if let Some((name, value)) = first {
            let may_lack = |column: &Column| column.name == name && !column.required && !required.is_empty();
            if columns.iter().any(may_lack) {
                let message = format!("a file may lack the column `{name}`, and then no line would take part");
                here.child("of").refuse(message, "Name a column that is `required`.");
            }
            if value.is_empty() || value.trim() != value {
                let message = format!("`{value}` cannot be a value of a file: blanks around it are not kept");
                here.child("of").refuse(message, "Copy it from the file.");
            }
        }
        figures.push(Figure {
            title: here.text("title").unwrap_or_default().to_owned(),
            sum: sum.map(str::to_owned),
            of: first.map(|(name, value)| (name.to_owned(), value.to_owned())),
        });
    }
    figures
}

/// The titles of the columns and those of the figures stand in one file, with commas between them.
fn each_title_once(at: &Cursor<'_>) {
    let (columns, figures) = (at.child("columns"), at.child("summary"));
    let places = columns.entries().map(|(_, column)| column).chain(figures.items());
    let mut seen = HashMap::new();
    for place in places {
        let (title, here) = (place.text("title").unwrap_or_default(), place.child("title"));
        if title.is_empty() || title.trim() != title || title.contains([',', '`']) {
            let message = format!("`{title}` cannot be a title in a file");
            let help = "Copy it from the file, without what stands around it: commas part titles there.";
            here.refuse(message, help);
        }
        if let Some(first) = seen.insert(title, here.origin().line) {
            let message = format!("the title {title} stands at line {first} too");
            here.refuse(message, "A column or figure is found by its title: correct one.");
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
