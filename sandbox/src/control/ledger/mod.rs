//! The ledger: orders, their refunds and sharings, transfers and batches of them, in one list.
//!
//! In: what is asked for. Out: a page of entries, newest first, and how many there are; or one of them with all that is
//! known about it. It always holds that a page is looked for here, so that nobody reads thousands of entries to show a
//! few.

mod about;
mod entry;
mod kind;
mod query;
mod timeline;

use std::collections::BTreeMap;

use serde_json::json;

use super::outcome::{Outcome, not_found};
use crate::world::World;
use entry::{Entry, Row};
use query::Asked;

/// A page of it.
pub(super) fn list(world: &World, query: Option<&str>) -> Outcome {
    let (asked, now) = (Asked::of(query)?, world.clock.now());
    world.state.read(|records| {
        let all = entry::all(records, now);
        let (mut kinds, mut states) = (BTreeMap::<&str, usize>::new(), BTreeMap::<&str, usize>::new());
        let (mut found, mut page, total) = (0_usize, Vec::<Entry<'_>>::new(), all.len());
        for entry in all.into_iter().filter(|entry| asked.fits(entry)) {
            *kinds.entry(entry.kind.name()).or_default() += 1;
            if !asked.is_of_kind(&entry) {
                continue;
            }
            *states.entry(entry.state).or_default() += 1;
            if asked.is_in_state(&entry) {
                found += 1;
                if asked.is_after(&entry) {
                    page.push(entry);
                }
            }
        }
        page.sort_unstable_by(|one, other| other.key().cmp(&one.key()));
        let next = page.get(asked.limit).and(page.get(asked.limit - 1)).map(query::end);
        let rows: Vec<Row> = page.iter().take(asked.limit).map(|entry| entry.row(now)).collect();
        Ok(json!({"entries": rows, "all": total, "found": found, "kinds": kinds, "states": states, "next": next}))
    })
}

/// One entry, with what belongs to it and what happened to it.
pub(super) fn one(world: &World, query: Option<&str>) -> Outcome {
    let ((kind, number), now) = (query::one(query)?, world.clock.now());
    let known = world.state.read(|records| {
        let entry = entry::find(records, kind, &number, now)?;
        let related = about::related(records, &entry, now);
        let facts = about::facts(world, records, &entry);
        let rows: Vec<Row> = related.iter().map(|entry| entry.row(now)).collect();
        let (numbers, happened) = timeline::of_records(&entry, &related, now);
        let told = timeline::of_notifications(records, &numbers);
        Some((json!({"entry": entry.row(now), "related": rows, "facts": facts}), numbers, happened, told))
    });
    let (mut body, numbers, mut events, told) =
        known.ok_or_else(|| not_found("there is none with this number", "没有这个单号"))?;
    // The logs have locks of their own.
    events.extend(timeline::of_calls(world, &numbers));
    events.extend(timeline::of_deliveries(world, &told));
    events.extend(told.into_iter().map(|(_, event)| event));
    body["timeline"] = json!(timeline::in_order(events));
    Ok(body)
}
