//! All mutations.
//!
//! In: a document, another one to take from, and numbers. Out: the document with one change, and what was changed; or
//! nothing, where there is nothing to change. What always holds: the same numbers change the same.

use super::{
    change::{Change, Material},
    keys, lines, names,
};
use crate::seed::Seed;

pub(super) type Mutator = fn(&mut Seed, Material<'_>) -> Option<Change>;

/// Each with its share of all mutations.
pub(super) const MUTATORS: &[(usize, &str, Mutator)] = &[
    (3, "delete_lines", lines::delete_lines),
    (2, "duplicate_line", lines::duplicate_line),
    (2, "swap_lines", lines::swap_lines),
    (2, "indent", lines::indent),
    (2, "dedent", lines::dedent),
    (5, "delete_block", lines::delete_block),
    (3, "duplicate_block", lines::duplicate_block),
    (6, "splice_block", lines::splice_block),
    (1, "truncate", lines::truncate),
    (3, "hostile_character", lines::hostile_character),
    (12, "hostile_value", keys::hostile_value),
    (12, "value_of_another", keys::value_of_another),
    (6, "other_reference", keys::other_reference),
    (4, "rename_key", keys::rename_key),
    (6, "delete_pair", keys::delete_pair),
    (14, "add_pair", keys::add_pair),
    (16, "rename", names::rename),
    (8, "add_value_alike", names::add_value_alike),
];

/// One of them, each as often as its share says.
pub(super) fn some(seed: &mut Seed) -> Mutator {
    let all = MUTATORS.iter().flat_map(|(share, _, mutator)| std::iter::repeat_n(*mutator, *share));
    let all: Vec<Mutator> = all.collect();
    all[seed.below(all.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    const YAML: &str = "openapi: 3.0.3
paths:
  /v3/small/{id}:
    get:
      operationId: query
      parameters:
        - {name: id, in: path, required: true, schema: {type: string, example: a}}
components:
  schemas:
    It:
      type: object
      required: [state]
      properties:
        state: {$ref: '#/components/schemas/State'}
        # A comment.
    State: {type: string, enum: [A_B, C], example: C}
";
    const OTHER: &str = "codes:\n  A:\n    meaning: {en: It is so., zh: 是。}\n";

    /// What each of many seeds makes.
    fn made(mutator: Mutator) -> Vec<Option<(String, String)>> {
        let material = Material { yaml: YAML, other: OTHER };
        (0..300).map(|seed| mutator(&mut Seed(seed), material).map(|change| (change.yaml, change.what))).collect()
    }

    #[test]
    fn each_mutator_changes_the_document_in_more_than_one_way() {
        for (_, name, mutator) in MUTATORS {
            let mut made: Vec<_> = made(*mutator).into_iter().flatten().map(|(yaml, _)| yaml).collect();
            made.retain(|yaml| yaml != YAML);
            made.sort();
            made.dedup();
            assert!(made.len() > 3, "{name}: {}", made.len());
        }
    }

    #[test]
    fn each_mutator_makes_the_same_of_the_same_seed() {
        for (_, name, mutator) in MUTATORS {
            assert_eq!(made(*mutator), made(*mutator), "{name}");
        }
    }

    #[test]
    fn each_mutator_takes_any_document() {
        for yaml in ["", "\n", "中", "a: {", "- ", "# a", "a: 'b", "enum: [", "a:\n  - b\n", "{}: []", "'"] {
            for (_, _, mutator) in MUTATORS {
                for seed in 0..50 {
                    mutator(&mut Seed(seed), Material { yaml, other: "" });
                    mutator(&mut Seed(seed), Material { yaml: YAML, other: yaml });
                }
            }
        }
    }
}
