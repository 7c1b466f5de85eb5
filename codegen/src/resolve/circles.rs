//! Names that lead back to themselves, and those that lead too far.
//!
//! In: the `Api`, every name of which leads to a schema. Out: a finding for each circle that gives a type no end or
//! no form. Each name is looked at once, and nothing here calls itself.

use std::collections::HashMap;

use super::sound::names;
use crate::{
    Diagnostic, Diagnostics,
    api::{Api, Kind, LAYERS, Schema, SchemaId},
};

/// Through how many names a name may lead.
const CHAIN: usize = LAYERS - 1;

pub(super) fn check(api: &Api, found: &mut Diagnostics) {
    let all: Vec<(SchemaId, &Schema)> = api
        .products
        .values()
        .flat_map(|product| {
            let id = |name: &String| SchemaId { product: product.name.clone(), name: name.clone() };
            product.schemas.iter().map(move |(name, schema)| (id(name), schema))
        })
        .collect();
    let places: HashMap<&SchemaId, usize> = all.iter().enumerate().map(|(at, (id, _))| (id, at)).collect();
    let edges = |led: fn(&Schema) -> Vec<&SchemaId>| -> Vec<Vec<usize>> {
        all.iter()
            .map(|(_, schema)| led(schema).into_iter().filter_map(|id| places.get(id).copied()).collect())
            .collect()
    };
    let names_of = |circle: &[usize]| circle.iter().map(|at| all[*at].0.name.as_str()).collect::<Vec<_>>();
    // Inside of an object, other than by way of a list or a map, there would be no end to a value.
    let mut in_circle = vec![false; all.len()];
    let held = edges(held);
    for circle in circles(&held) {
        for at in &circle {
            in_circle[*at] = true;
        }
        let names = names_of(&circle);
        let message = format!("`{}` contains itself: {}", names[0], way(&names));
        let help = "Break the circle, or let it go through a list or a map.";
        found.push(Diagnostic::new(&all[circle[0]].1.origin, message, help));
    }
    // A list, a map or a second name is not a type of its own, so a circle of these alone has none.
    let formless = edges(|schema| match schema.kind {
        Kind::Array(_) | Kind::Map(_) | Kind::Named(_) if !has_object(schema) => names(schema),
        _ => Vec::new(),
    });
    for circle in circles(&formless) {
        if circle.iter().any(|at| in_circle[*at]) {
            continue;
        }
        let names = names_of(&circle);
        let message = format!("`{}` is a list or a map of itself alone: {}", names[0], way(&names));
        let help = "Put an object with properties between the two.";
        found.push(Diagnostic::new(&all[circle[0]].1.origin, message, help));
    }
    let others = edges(|schema| match &schema.kind {
        Kind::Named(id) => vec![id],
        _ => Vec::new(),
    });
    chains(&others, &all, found);
}

/// The names that stand in a value at once: of properties, and other names.
fn held(schema: &Schema) -> Vec<&SchemaId> {
    let mut names = Vec::new();
    let mut open = vec![schema];
    while let Some(schema) = open.pop() {
        match &schema.kind {
            Kind::Named(id) => names.push(id),
            Kind::Object(properties) => open.extend(properties.iter().map(|property| &property.schema)),
            _ => {}
        }
    }
    names
}

/// Whether a list or map has an object written in it, which is a type of its own.
fn has_object(schema: &Schema) -> bool {
    let mut at = schema;
    while let Kind::Array(below) | Kind::Map(below) = &at.kind {
        at = below;
    }
    matches!(at.kind, Kind::Object(_))
}

/// Circles, at least one for each set of names that all lead to each other.
fn circles(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        Never,
        OnTheWay,
        Done,
    }
    let mut seen = vec![Seen::Never; edges.len()];
    let mut known = vec![false; edges.len()];
    let mut found = Vec::new();
    for start in 0..edges.len() {
        if seen[start] != Seen::Never {
            continue;
        }
        // The way so far, each with how many of its edges were followed.
        let mut way: Vec<(usize, usize)> = vec![(start, 0)];
        seen[start] = Seen::OnTheWay;
        while let Some((at, followed)) = way.last_mut() {
            let (from, next) = (*at, edges[*at].get(*followed).copied());
            *followed += 1;
            match next {
                None => {
                    seen[from] = Seen::Done;
                    way.pop();
                }
                Some(next) if seen[next] == Seen::Never => {
                    seen[next] = Seen::OnTheWay;
                    way.push((next, 0));
                }
                // One finding says enough about names that lead to each other in several ways.
                Some(next) if seen[next] == Seen::OnTheWay && !known[next] && !known[from] => {
                    let circle = way.iter().map(|(at, _)| *at).skip_while(|at| *at != next).collect::<Vec<_>>();
                    circle.iter().for_each(|at| known[*at] = true);
                    found.push(circle);
                }
                Some(_) => {}
            }
        }
    }
    found
}

/// Names of names: whoever follows one would have to go far.
fn chains(edges: &[Vec<usize>], all: &[(SchemaId, &Schema)], found: &mut Diagnostics) {
    let mut lengths: Vec<Option<usize>> = vec![None; edges.len()];
    for start in 0..edges.len() {
        let mut way = vec![start];
        // It ends: circles are known by now, and one of these is cut where it comes to what was measured or is open.
        while let Some(next) = edges[way[way.len() - 1]].first().copied() {
            if lengths[next].is_some() || way.len() > edges.len() {
                break;
            }
            way.push(next);
        }
        while let Some(at) = way.pop() {
            let below = edges[at].first().and_then(|next| lengths[*next]).unwrap_or(0);
            lengths[at] = Some(below + 1);
            // What leads here rests on it, and is left out.
            if below == CHAIN {
                let message = format!("`{}` leads through more than {CHAIN} names", all[at].0.name);
                found.push(Diagnostic::new(&all[at].1.origin, message, "Refer to what is meant by its own name."));
            }
        }
    }
}

/// `A → B → A`; of a long way, its beginning.
fn way(names: &[&str]) -> String {
    let most = 8;
    let mut way = names.iter().take(most).copied().collect::<Vec<_>>();
    if names.len() > most {
        way.push("…");
    }
    way.push(names[0]);
    way.join(" → ")
}
