//! A mutant: documents that a seed has changed.

use wechatpay_codegen::Sources;

use super::{
    change::Material,
    groups::{Group, Groups, stem},
    mutators,
    words::{self, STEMS},
};
use crate::seed::Seed;

/// Documents that were changed in one to three ways.
pub(super) struct Mutant<'g> {
    pub(super) seed: u64,
    /// What it was made from.
    pub(super) group: &'g Group,
    pub(super) sources: Sources,
    /// What was changed, in words.
    pub(super) what: Vec<String>,
}

/// How often a change is looked for that can be made.
const TRIES: usize = 20;

impl<'g> Mutant<'g> {
    /// The mutant of this seed, the same every time for the same documents.
    pub(super) fn of(groups: &'g Groups, seed: u64) -> Self {
        let mut numbers = Seed(seed);
        let group = groups.some(&mut numbers);
        let other = groups.some(&mut numbers);
        let mut mutant = Self { seed, group, sources: group.sources.clone(), what: Vec::new() };
        let wanted = 1 + numbers.below(3);
        for _ in 0..TRIES {
            if mutant.what.len() < wanted {
                mutant.change(&mut numbers, &other.sources[&other.subject]);
            }
        }
        if numbers.percent(2) {
            mutant.rename_document(&mut numbers);
        }
        mutant
    }

    fn change(&mut self, numbers: &mut Seed, other: &str) {
        let files: Vec<&String> = self.sources.keys().collect();
        let subject = if numbers.percent(85) { Some(&self.group.subject) } else { numbers.one_of(&files) };
        let Some((file, yaml)) = subject.and_then(|file| self.sources.get_key_value(file)) else { return };
        let mutator = mutators::some(numbers);
        let Some(change) = mutator(numbers, Material { yaml, other }) else { return };
        if change.yaml != *yaml {
            self.what.push(format!("{file}: {}", change.what));
            let file = file.clone();
            self.sources.insert(file, change.yaml);
        }
    }

    fn rename_document(&mut self, numbers: &mut Seed) {
        let old = &self.group.subject;
        let new = numbers.one_of(&words::all(STEMS)).unwrap_or("small");
        let renamed = old.replace(&format!("/{}.yaml", stem(old)), &format!("/{new}.yaml"));
        if let Some(yaml) = self.sources.remove(old) {
            self.what.push(format!("{old} is called {renamed}"));
            self.sources.insert(renamed, yaml);
        }
    }

    /// The seed and the changes, each on a line.
    pub(super) fn shown(&self) -> String {
        let changes: String = self.what.iter().map(|change| format!("\n    {}", short(change))).collect();
        format!("seed {}{changes}", self.seed)
    }
}

/// The beginning of what may be very long.
fn short(line: &str) -> String {
    let end = line.char_indices().nth(200).map_or(line.len(), |(at, _)| at);
    let more = if end < line.len() { " …" } else { "" };
    format!("{}{more}", line[..end].escape_debug())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mutant_of_one_seed_is_the_same_and_of_another_differs() {
        let groups = Groups::read(&crate::workspace()).expect("the documents are there");
        for seed in 0..50 {
            let (mutant, again) = (Mutant::of(&groups, seed), Mutant::of(&groups, seed));
            assert_eq!((&mutant.sources, &mutant.what), (&again.sources, &again.what), "{seed}");
            assert_ne!(mutant.sources, mutant.group.sources, "{seed}: {:?}", mutant.what);
            assert_ne!(mutant.sources, Mutant::of(&groups, seed + 1).sources, "{seed}");
        }
    }
}
