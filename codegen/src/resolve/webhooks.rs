//! Callbacks: what stands under `x-webhooks`.
//!
//! In: the document's `x-webhooks`, which OpenAPI 3.0.3 does not have itself.
//! Out: its events in the order of `event_type`; of several under one type, the plain one last.

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Schema as Source};
use serde::Deserialize;

use super::{
    Resolver,
    annotations::{Extensions, names, text},
};
use crate::{
    api::{Event, escape, is_snake_case},
    load::Document,
};

#[derive(Deserialize)]
struct Webhook {
    summary: String,
    description: String,
    #[serde(rename = "original-type")]
    original_type: Option<String>,
    resource: ReferenceOr<Source>,
    #[serde(flatten)]
    extensions: Extensions,
}

impl<'d> Resolver<'d> {
    pub(super) fn events(&mut self, document: &'d Document) -> Vec<Event> {
        let Some(value) = document.openapi.extensions.get("x-webhooks") else { return Vec::new() };
        let webhooks = match serde_json::from_value::<IndexMap<String, Webhook>>(value.clone()) {
            Ok(webhooks) => webhooks,
            Err(_) if self.is_broken(document, "/x-webhooks") => return Vec::new(),
            Err(error) => {
                let message = format!("these callbacks cannot be read: {error}");
                self.report(document, "/x-webhooks", message, "Compare them with spec/README.md.");
                return Vec::new();
            }
        };
        let mut events = Vec::new();
        for (key, webhook) in &webhooks {
            let pointer = format!("/x-webhooks/{}", escape(key));
            let (event_type, variant) = match key.split_once('#') {
                Some((event_type, variant)) => (event_type, Some(variant)),
                None => (key.as_str(), None),
            };
            let recognized_by = names(&webhook.extensions, "x-recognized-by");
            if variant.is_none() != recognized_by.is_empty() || variant.is_some_and(|name| !is_snake_case(name)) {
                self.report(
                    document,
                    &pointer,
                    "a variant of an event type has a name behind `#` and `x-recognized-by`",
                    "Write `REFUND.SUCCESS#partner` with `x-recognized-by: sp_mchid`, or the event type alone.",
                );
            }
            if event_type.is_empty()
                || !event_type.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || "._".contains(c))
            {
                let message = format!("`{event_type}` is not an event type");
                self.report(
                    document,
                    &pointer,
                    message,
                    "Write it as the envelope has it, for example `REFUND.SUCCESS`.",
                );
            }
            let below = format!("{pointer}/resource");
            let Some(resource) = self.schema(document, &below, &webhook.resource) else { continue };
            if !self.is_object(&resource) {
                if self.is_unknown(&resource) {
                    self.leave_out(document, &below);
                    continue;
                }
                self.report(
                    document,
                    &below,
                    "a decrypted resource is an object with properties",
                    "Describe it with `type: object`.",
                );
                continue;
            }
            let deduplicate_by = names(&webhook.extensions, "x-deduplicate-by");
            let (title, description) = (Some(&webhook.summary), Some(&webhook.description));
            events.push(Event {
                event_type: event_type.to_owned(),
                variant: variant.map(str::to_owned),
                recognized_by,
                original_type: webhook.original_type.clone(),
                deduplicate_by,
                docs: self.docs(document, &pointer, title, description, &webhook.extensions),
                pages: self.pages(document, &pointer, &webhook.extensions),
                resource,
                renamed: text(&webhook.extensions, "x-rust-name"),
                origin: document.marked.origin(&pointer),
            });
        }
        // The plain one of several comes last: it is what none of the others is.
        events.sort_by(|a, b| {
            (&a.event_type, a.variant.is_none(), &a.variant).cmp(&(&b.event_type, b.variant.is_none(), &b.variant))
        });
        events
    }
}
