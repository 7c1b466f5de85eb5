//! References: where a `$ref` leads.
//!
//! In: a reference and the place where it is written. Out: the place of the schema that it leads to, or why there is
//! none. Whoever follows a reference does it here.

use super::Resolver;
use crate::{
    api::{Kind, Schema, SchemaId},
    document::{Cursor, Document},
    names::SHARED,
};

/// Through how many names a type is looked for.
const DEPTH: usize = 16;

/// Why a reference leads nowhere.
enum Astray<'r, 'd> {
    /// It is not one to a schema.
    Unwritten,
    /// It is to this file.
    File(&'r str),
    /// There is no shared.yaml.
    Alone,
    /// Nothing is known of shared.yaml.
    Unreadable,
    /// This document has no schema of this name.
    Missing(&'d Document, &'r str),
}

impl<'d> Resolver<'d> {
    /// The schema that a reference leads to, and its address; `None` after a finding.
    pub(super) fn follow(&mut self, at: &Cursor<'d>, reference: &str) -> Option<(Cursor<'d>, SchemaId)> {
        let here = at.child("$ref");
        if reference.is_empty() || here.is_broken() {
            return None;
        }
        match self.led(at, reference) {
            Ok(found) => Some(found),
            Err(Astray::Unwritten) => here.give_up(
                format!("`{reference}` is not a reference to a schema"),
                "Write `'#/components/schemas/Name'` or `'shared.yaml#/components/schemas/Name'`.",
            ),
            Err(Astray::File(file)) => here.give_up(
                format!("`{file}` is neither this document nor shared.yaml"),
                "Move what two products share to shared.yaml.",
            ),
            Err(Astray::Alone) => {
                here.give_up("there is no shared.yaml among the documents", "Hand in shared.yaml too.")
            }
            Err(Astray::Unreadable) => {
                here.leave_out();
                None
            }
            Err(Astray::Missing(document, name)) => {
                let top = at.top_of(document);
                // A schema that was refused is there all the same.
                if top.schema(name).is_broken() {
                    here.leave_out();
                    return None;
                }
                let schemas = top.child("components").child("schemas");
                let known = schemas.mapping().into_iter().flat_map(|schemas| schemas.keys());
                let nearest = self.nearest.to(name, known);
                let nearest = nearest.map_or(String::new(), |known| format!(" Did you mean `{known}`?"));
                let help = format!("Add the schema to {}, or correct the name.{nearest}", document.file);
                here.give_up(format!("`{reference}` leads nowhere"), help)
            }
        }
    }

    /// The same without a word about what is wrong.
    fn led<'r>(&self, at: &Cursor<'d>, reference: &'r str) -> Result<(Cursor<'d>, SchemaId), Astray<'r, 'd>> {
        let (file, name) = reference.split_once("#/components/schemas/").ok_or(Astray::Unwritten)?;
        let document = match file {
            "" => at.document,
            "shared.yaml" => match self.documents.get(SHARED) {
                Some(shared) => *shared,
                None if self.unreadable.contains(SHARED) => return Err(Astray::Unreadable),
                None => return Err(Astray::Alone),
            },
            file => return Err(Astray::File(file)),
        };
        let schema = at.top_of(document).schema(name);
        match schema.node() {
            Some(_) => Ok((schema, SchemaId { product: document.product.clone(), name: name.to_owned() })),
            None => Err(Astray::Missing(document, name)),
        }
    }

    /// Whether nothing is known of what a name leads to, for a reason that has its own finding.
    pub(super) fn is_unknown(&self, at: &Cursor<'d>, schema: &Schema) -> bool {
        let Kind::Named(id) = &schema.kind else { return false };
        let there = self.named(at, id);
        self.named_type(at, id).is_none() || there.is_some_and(|there| there.is_broken())
    }

    /// The JSON type behind a name, found in the documents since the `Api` is not complete yet.
    pub(super) fn named_type(&self, at: &Cursor<'d>, id: &SchemaId) -> Option<&'static str> {
        let mut at = self.named(at, id)?;
        for _ in 0..=DEPTH {
            if let Some(reference) = at.text("$ref") {
                at = self.led(&at, reference).ok()?.0;
            } else if at.get("allOf").is_some() {
                // The parts of a composition are all objects, or there is one.
                at = at.child("allOf").item(0);
            } else {
                return match at.text("type") {
                    Some("string") => Some("string"),
                    Some("integer") => Some("integer"),
                    Some("number") => Some("number"),
                    Some("boolean") => Some("boolean"),
                    Some("array") => Some("array"),
                    Some("object") if at.get("additionalProperties").is_some() => Some("map"),
                    Some("object") => Some("object"),
                    None if at.flag("x-any") => Some("any"),
                    _ => None,
                };
            }
        }
        None
    }

    fn named(&self, at: &Cursor<'d>, id: &SchemaId) -> Option<Cursor<'d>> {
        let document = self.documents.get(id.product.as_str())?;
        let there = at.top_of(document).schema(&id.name);
        there.node().is_some().then_some(there)
    }
}
