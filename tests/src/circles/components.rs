//! Strongly connected components: which nodes reach each other.

use std::collections::{BTreeMap, BTreeSet};

/// What ties files: from a file to others, each with the paths that lead there.
pub type Arrows = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// The sets of more than one node of which each reaches every other, sorted.
///
/// A node's component is what it reaches and is reached by. The graphs have a few hundred nodes, so that the plain
/// way is quick enough.
pub(super) fn components(arrows: &Arrows) -> Vec<BTreeSet<String>> {
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        arrows.keys().map(|node| (node.as_str(), reach(node, arrows))).collect();
    let together = |a: &str, b: &str| reached[a].contains(b) && reached.get(b).is_some_and(|back| back.contains(a));
    let found: BTreeSet<BTreeSet<String>> = reached
        .iter()
        .map(|(node, far)| far.iter().filter(|other| together(node, other)).map(|&other| other.to_owned()).collect())
        .filter(|component: &BTreeSet<String>| component.len() > 1)
        .collect();
    found.into_iter().collect()
}

fn reach<'a>(start: &'a str, arrows: &'a Arrows) -> BTreeSet<&'a str> {
    let (mut seen, mut open) = (BTreeSet::new(), vec![start]);
    while let Some(node) = open.pop() {
        for to in arrows.get(node).into_iter().flat_map(BTreeMap::keys) {
            if seen.insert(to.as_str()) {
                open.push(to);
            }
        }
    }
    seen
}
