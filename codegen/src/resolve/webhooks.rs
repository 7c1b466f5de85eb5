//! Callbacks: what stands under `x-webhooks`.
//!
//! In: the document's `x-webhooks`, which OpenAPI 3.0.3 does not have itself.
//! Out: its events in the order of `event_type`; of several under one type, the plain one last.

use super::{
    Resolver,
    annotations::{caller, docs, names, pages, source},
};
use crate::{
    api::{Caller, Event, Source},
    document::Cursor,
    names::is_snake_case,
};

impl<'d> Resolver<'d> {
    pub(super) fn events(&mut self, top: &Cursor<'d>, inherited: Option<&Source>) -> Vec<Event> {
        let webhooks = top.child("x-webhooks");
        let whole = caller(&top.child("info"), Caller::default());
        webhooks.entries().filter_map(|(key, at)| self.event(key, &at, inherited, whole)).collect()
    }

    fn event(&mut self, key: &str, at: &Cursor<'d>, inherited: Option<&Source>, whole: Caller) -> Option<Event> {
        let (event_type, variant) = match key.split_once('#') {
            Some((event_type, variant)) => (event_type, Some(variant)),
            None => (key, None),
        };
        let recognized_by = names(at, "x-recognized-by");
        if variant.is_none() != recognized_by.is_empty() || variant.is_some_and(|name| !is_snake_case(name)) {
            at.refuse(
                "a variant of an event type has a name behind `#` and `x-recognized-by`",
                "Write `REFUND.SUCCESS#partner` with `x-recognized-by: sp_mchid`, or the event type alone.",
            );
        }
        if event_type.is_empty()
            || !event_type.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || "._".contains(c))
        {
            let message = format!("`{event_type}` is not an event type");
            at.refuse(message, "Write it as the envelope has it, for example `REFUND.SUCCESS`.");
        }
        let below = at.child("resource");
        let resource = self.schema(&below)?;
        if !self.is_object(at, &resource) {
            if self.is_unknown(at, &resource) {
                below.leave_out();
                return None;
            }
            return below
                .give_up("a decrypted resource is an object with properties", "Describe it with `type: object`.");
        }
        Some(Event {
            event_type: event_type.to_owned(),
            variant: variant.map(str::to_owned),
            recognized_by,
            precedence: 0,
            original_type: at.text("original-type").map(str::to_owned),
            deduplicate_by: names(at, "x-deduplicate-by"),
            docs: docs(at, Some("summary")),
            pages: pages(at),
            source: source(at, self.house, inherited),
            caller: caller(at, whole),
            resource,
            renamed: at.trimmed("x-rust-name"),
            origin: at.origin(),
        })
    }
}
