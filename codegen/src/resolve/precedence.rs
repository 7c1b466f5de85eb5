//! Which of several callbacks under one event type is asked for first.
//!
//! In: callbacks whose resources are resolved. Out: their precedence, by which they stand. A resource that has what
//! another is recognized by, and something that the other never has, is the more specific one and comes before it.

use std::{cmp::Reverse, collections::HashMap};

use crate::{
    Diagnostic, Diagnostics,
    api::{Api, Event},
};

/// Says of each callback how long the row is that must stand behind it, and puts them in that order.
pub(super) fn set(api: &mut Api, found: &mut Diagnostics) {
    let mut by_type: HashMap<&str, Vec<&Event>> = HashMap::new();
    for event in api.products.values().flat_map(|product| &product.events) {
        by_type.entry(&event.event_type).or_default().push(event);
    }
    let mut ranks: HashMap<String, u8> = HashMap::new();
    for events in by_type.values() {
        ranks.extend(ranked(api, events, found));
    }
    for event in api.products.values_mut().flat_map(|product| &mut product.events) {
        event.precedence = ranks.get(&event.key()).copied().unwrap_or_default();
    }
    // The plain one of several comes last: it is what none of the others is.
    for product in api.products.values_mut() {
        product.events.sort_by(|a, b| {
            (&a.event_type, a.variant.is_none(), Reverse(a.precedence), &a.variant).cmp(&(
                &b.event_type,
                b.variant.is_none(),
                Reverse(b.precedence),
                &b.variant,
            ))
        });
    }
}

/// The callbacks of one type that come before another, with the length of the longest row that each begins.
fn ranked(api: &Api, events: &[&Event], found: &mut Diagnostics) -> Vec<(String, u8)> {
    let before: Vec<Vec<usize>> = events
        .iter()
        .map(|one| (0..events.len()).filter(|other| api.comes_before(one, events[*other])).collect())
        .collect();
    let mut ranks = vec![0_u8; events.len()];
    for _ in 0..=events.len() {
        let next: Vec<u8> = before
            .iter()
            .map(|behind| behind.iter().map(|other| ranks[*other].saturating_add(1)).max().unwrap_or_default())
            .collect();
        if next == ranks {
            return events.iter().zip(ranks).filter(|(_, rank)| *rank > 0).map(|(it, rank)| (it.key(), rank)).collect();
        }
        ranks = next;
    }
    for (event, _) in events.iter().zip(&ranks).filter(|(_, rank)| usize::from(**rank) >= events.len()) {
        let message = "it cannot be said which of these callbacks comes first: each has what the next is recognized by";
        let help = "Let `x-recognized-by` name properties that no other resource of this type has.";
        found.push(Diagnostic::new(&event.origin, message, help));
    }
    Vec::new()
}
