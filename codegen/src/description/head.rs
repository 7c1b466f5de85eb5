//! What is known of an operation without reading it.
//!
//! In: an operation, or a line that was written of one. Out: a head. It always
//! holds that what is written reads back the same.

use crate::api::{Caller, Operation, Segment};

/// The mark of an operation that responds with a file, and of one that a brand calls.
const FILE: &str = "file";
const BRAND: &str = "brand";

/// The names of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The product that it belongs to.
    pub product: String,
    /// `operationId`, unique in its product.
    pub id: String,
    /// The method in upper case.
    pub method: String,
    /// The path as the document has it.
    pub template: String,
    /// The same path, cut at its slashes.
    pub segments: Vec<Segment>,
    /// Whether it responds with a file.
    pub file: bool,
    /// Who calls it.
    pub caller: Caller,
    /// The official Chinese title.
    pub title: Option<String>,
}

impl Head {
    pub(super) fn of(product: &str, operation: &Operation) -> Self {
        // A title is a line of its own, whatever stands in the document.
        let title = operation.docs.title.as_deref().map(|title| title.replace(char::is_control, " "));
        Self {
            product: product.to_owned(),
            id: operation.id.clone(),
            method: operation.method.clone(),
            template: operation.template.clone(),
            segments: operation.segments.clone(),
            file: operation.response.file,
            caller: operation.caller,
            title: title.filter(|title| !title.is_empty()),
        }
    }

    /// One line without its end.
    pub(super) fn written(&self) -> String {
        let Self { id, method, template, file, caller, title, .. } = self;
        let marks = [(*file, FILE), (*caller == Caller::Brand, BRAND)];
        let marks: Vec<&str> = marks.into_iter().filter(|(is_so, _)| *is_so).map(|(_, mark)| mark).collect();
        format!("{method}\t{template}\t{id}\t{}\t{}", marks.join(","), title.as_deref().unwrap_or_default())
    }

    /// `None` if it was not written so.
    pub(super) fn read(product: &str, line: &str) -> Option<Self> {
        let mut columns = line.split('\t');
        let mut column = || columns.next();
        let (method, template, id, marks, title) = (column()?, column()?, column()?, column()?, column()?);
        let marks: Vec<&str> = marks.split(',').filter(|mark| !mark.is_empty()).collect();
        if columns.next().is_some() || marks.iter().any(|mark| ![FILE, BRAND].contains(mark)) {
            return None;
        }
        Some(Self {
            product: product.to_owned(),
            id: id.to_owned(),
            method: method.to_owned(),
            template: template.to_owned(),
            segments: Segment::of(template)?,
            file: marks.contains(&FILE),
            caller: if marks.contains(&BRAND) { Caller::Brand } else { Caller::Merchant },
            title: Some(title.to_owned()).filter(|title| !title.is_empty()),
        })
    }
}
