//! Callbacks: what stands under `x-webhooks`.
//!
//! In: the document's `x-webhooks`, which OpenAPI 3.0.3 does not have itself.
//! Out: its events in the order of `event_type`.

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Schema as Source};
use serde::Deserialize;

use super::Resolver;
use super::annotations::{Extensions, text};
use crate::api::Event;
use crate::load::{Document, escape};

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
            Err(error) => {
                let message = format!("these callbacks cannot be read: {error}");
                self.report(document, "/x-webhooks", message, "Compare them with spec/README.md.");
                return Vec::new();
            }
        };
        let mut events = Vec::new();
        for (event_type, webhook) in &webhooks {
            let pointer = format!("/x-webhooks/{}", escape(event_type));
            if event_type.is_empty()
                || !event_type.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || "._".contains(c))
            {
                let message = format!("`{event_type}` is no event type");
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
                self.report(
                    document,
                    &below,
                    "a decrypted resource is an object with properties",
                    "Describe it with `type: object`.",
                );
                continue;
            }
            let deduplicate_by = text(&webhook.extensions, "x-deduplicate-by");
            let (title, description) = (Some(&webhook.summary), Some(&webhook.description));
            events.push(Event {
                event_type: event_type.clone(),
                original_type: webhook.original_type.clone(),
                deduplicate_by,
                docs: self.docs(document, &pointer, title, description, &webhook.extensions),
                pages: self.pages(document, &pointer, &webhook.extensions),
                resource,
                origin: document.marked.origin(&pointer),
            });
        }
        events.sort_by(|a, b| a.event_type.cmp(&b.event_type));
        events
    }
}
