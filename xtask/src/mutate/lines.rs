//! Mutations of whole lines and blocks, whatever stands in them.
//!
//! A block is a line with those behind it that are indented deeper.

use std::ops::Range;

use super::{
    change::{Change, Material},
    words::CHARACTERS,
};
use crate::seed::Seed;

pub(super) fn delete_lines(seed: &mut Seed, material: Material<'_>) -> Option<Change> {
    let mut lines = lines(material.yaml);
    let at = some_line(seed, &lines)?;
    let end = lines.len().min(at + 1 + seed.below(3));
    lines.drain(at..end);
    Some(Change::of(lines.concat(), format!("lines {}-{end} are gone", at + 1)))
}

pub(super) fn duplicate_line(seed: &mut Seed, material: Material<'_>) -> Option<Change> {
    let mut lines = lines(material.yaml);
    let at = some_line(seed, &lines)?;
    lines.insert(at, lines[at]);
    Some(Change::of(lines.concat(), format!("line {} stands twice", at + 1)))
}

pub(super) fn swap_lines(seed: &mut Seed, material: Material<'_>) -> Option<Change> {
    let mut lines = lines(material.yaml);
    let (at, other) = (some_line(seed, &lines)?, some_line(seed, &lines)?);
    lines.swap(at, other);
    Some(Change::of(lines.concat(), format!("lines {} and {} are swapped", at + 1, other + 1)))
}

pub(super) fn indent(seed: &mut Seed, material: Material<'_>) -> Option<Change> {
    let lines = lines(material.yaml);
    let block = some_block(seed, &lines)?;
    let by = " ".repeat(1 + seed.below(4));
    let what = format!("lines {}-{} are indented by {}", block.start + 1, block.end, by.len());
    let moved = lines.iter().enumerate().map(|(at, line)| match block.contains(&at) {
        true => format!("{by}{line}"),
        false => (*line).to_owned(),
    });
    Some(Change::of(moved.collect(), what))
}

pub(super) fn dedent(seed: &mut Seed, material: Material<'_>) -> Option<Change> {
    let lines = lines(material.yaml);
    let block = some_block(seed, &lines)?;
    let by = 1 + seed.below(4);
    let what = format!("lines {}-{} are dedented by {by}", block.start + 1, block.end);
    let moved = lines.iter().enumerate().map(|(at, line)| match block.contains(&at) {
        true => line.get(by.min(indentation(line))..).unwrap_or(line),
        false => line,
    });
    Some(Change::of(moved.collect(), what))
}

pub(super) fn delete_block(seed: &mut Seed, material: Material<'_>) -> Option<Change> {
    let mut lines = lines(material.yaml);
    let block = some_block(seed, &lines)?;
    let what = format!("the block of lines {}-{} is gone", block.start + 1, block.end);
    lines.drain(block);
    Some(Change::of(lines.concat(), what))
}

pub(super) fn duplicate_block(seed: &mut Seed, material: Material<'_>) -> Option<Change> {
    let lines = lines(material.yaml);
    let block = some_block(seed, &lines)?;
    let what = format!("the block of lines {}-{} stands twice", block.start + 1, block.end);
    let (before, after) = lines.split_at(block.end);
    Some(Change::of([before, &lines[block], after].concat().concat(), what))
}

/// Puts a block before or behind another line of the same document or of another one, indented as that line is or
/// one level deeper.
pub(super) fn splice_block(seed: &mut Seed, material: Material<'_>) -> Option<Change> {
    let (yaml, other) = (lines(material.yaml), lines(if seed.percent(50) { material.other } else { material.yaml }));
    let (at, block) = (some_line(seed, &yaml)?, some_block(seed, &other)?);
    let (old, deeper) = (indentation(other[block.start]), if seed.percent(30) { 2 } else { 0 });
    let new = " ".repeat(indentation(yaml[at]) + deeper);
    let spliced: String = other[block.clone()]
        .iter()
        .map(|line| format!("{new}{}", line.get(old.min(indentation(line))..).unwrap_or(line)))
        .collect();
    let ended = if spliced.ends_with('\n') { spliced } else { spliced + "\n" };
    let what = format!("at line {} stands what is {:?} elsewhere", at + 1, first_line(&ended));
    let (before, after) = yaml.split_at(at + usize::from(deeper > 0));
    Some(Change::of(before.concat() + &ended + &after.concat(), what))
}

pub(super) fn truncate(seed: &mut Seed, material: Material<'_>) -> Option<Change> {
    // Mostly near the end of a line, where something is left to be read.
    let lines = lines(material.yaml);
    let at = some_line(seed, &lines)?;
    let end = boundary(material.yaml, lines[..at].concat().len() + seed.below(lines[at].len() + 1));
    Some(Change::of(material.yaml[..end].to_owned(), format!("nothing stands behind byte {end}, in line {}", at + 1)))
}

/// Puts a character where nobody expects it.
pub(super) fn hostile_character(seed: &mut Seed, material: Material<'_>) -> Option<Change> {
    let lines = lines(material.yaml);
    let at = some_line(seed, &lines)?;
    let start = lines[..at].concat().len();
    let place = boundary(material.yaml, start + seed.below(lines[at].len() + 1));
    let character = seed.one_of(CHARACTERS)?;
    let what = format!("line {}: {character:?} stands before {:?}", at + 1, first_line(&material.yaml[place..]));
    let mut yaml = material.yaml.to_owned();
    yaml.insert(place, character);
    Some(Change::of(yaml, what))
}

/// The place, or the one before it where a character begins.
fn boundary(yaml: &str, mut place: usize) -> usize {
    while !yaml.is_char_boundary(place) {
        place -= 1;
    }
    place
}

fn lines(yaml: &str) -> Vec<&str> {
    yaml.split_inclusive('\n').collect()
}

/// A line that says something.
fn some_line(seed: &mut Seed, lines: &[&str]) -> Option<usize> {
    let said: Vec<usize> = (0..lines.len())
        .filter(|at| {
            let line = lines[*at].trim();
            !line.is_empty() && !line.starts_with('#')
        })
        .collect();
    seed.one_of(&said)
}

fn some_block(seed: &mut Seed, lines: &[&str]) -> Option<Range<usize>> {
    let start = some_line(seed, lines)?;
    let deeper = |line: &&&str| line.trim().is_empty() || indentation(line) > indentation(lines[start]);
    Some(start..start + 1 + lines[start + 1..].iter().take_while(deeper).count())
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

fn first_line(block: &str) -> &str {
    block.lines().next().unwrap_or_default().trim()
}
