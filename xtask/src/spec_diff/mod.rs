//! `cargo xtask spec-diff`: two revisions of `spec/` as models.
//!
//! In: a workspace, and which revisions. Out: what differs, as Markdown or JSON, and with [`check`] whether the
//! changelog names whatever is breaking. It never passes over what it cannot find: an unknown revision is an error.

mod changelog;
mod git;
mod report;

use std::{collections::BTreeMap, fs, path::Path};

use wechatpay_codegen::compare::{Change, Comparison, compare};

use crate::{named, sources};
use changelog::Section;

/// How the changes are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Markdown, for people and the changelog.
    Markdown,
    /// Each as JSON on a line of its own, for programs.
    Json,
}

/// What two revisions are compared by: `REV` with the working tree, or `REV..REV`.
///
/// # Errors
/// A revision that git does not know, or documents that cannot be read. Documents that break the rules of today are
/// none: what they are is part of the report.
pub fn run(workspace: &Path, range: &str, to: Option<&str>, form: Form) -> Result<String, String> {
    let (from, to) = match (range.split_once(".."), to) {
        (Some((from, to)), None) if !to.starts_with('.') && !to.is_empty() => (from, Some(to)),
        (Some(_), _) => return Err(format!("`{range}` is not a range: write `REV`, `REV REV` or `REV..REV`")),
        (None, to) => (range, to),
    };
    let (old, new) = (Side::of(workspace, Some(from))?, Side::of(workspace, to)?);
    let comparison = compare(&old.sources, &new.sources);
    Ok(match form {
        Form::Markdown => report::markdown(&comparison, [&old.name, &new.name]),
        Form::Json => lines(&comparison),
    })
}

/// Compares the working tree with the revision that the changelog names, and says what is breaking and not in it.
///
/// # Errors
/// Each breaking change that the changelog does not name; and whatever keeps this from being found out.
pub fn check(workspace: &Path) -> Result<String, String> {
    let path = workspace.join("CHANGELOG.md");
    let changelog = fs::read_to_string(&path).map_err(|error| named(&path, &error).to_string())?;
    let section = Section::first(&changelog)?;
    let old = Side::of(workspace, Some(section.since))
        .map_err(|error| format!("{error}; the heading in CHANGELOG.md says `since {}`", section.since))?;
    let new = Side::of(workspace, None)?;
    let comparison = compare(&old.sources, &new.sources);
    let breaking: Vec<&Change> = comparison.changes.iter().filter(|change| change.is_breaking()).collect();
    let missing: Vec<String> =
        breaking.iter().filter(|change| !section.has(change)).map(|change| format!("- {change}\n")).collect();
    if !missing.is_empty() {
        return Err(format!(
            "CHANGELOG.md does not name {} since {}:\n\n{}\nAdd a line for each to its first section, below `### Changed` or \
             `### Removed`, with the first name of the line in backticks; `cargo xtask spec-diff {}` prints all of them.",
            report::counted(missing.len(), "breaking change"),
            section.since,
            missing.concat(),
            section.since
        ));
    }
    if !comparison.new.found.is_empty() {
        return Err("spec/ has findings, so not everything was compared: run `cargo xtask lint`".to_owned());
    }
    Ok(format!(
        "{} since `{}`; CHANGELOG.md names each of the {} breaking ones\n{}",
        report::counted(comparison.changes.len(), "change"),
        section.since,
        breaking.len(),
        report::not_compared(&old.name, &comparison.old)
    ))
}

/// The documents of a revision, or of the working tree.
struct Side {
    name: String,
    sources: BTreeMap<String, String>,
}

impl Side {
    fn of(workspace: &Path, revision: Option<&str>) -> Result<Self, String> {
        match revision {
            Some(revision) => {
                let commit = git::commit(workspace, revision)?;
                Ok(Self { name: format!("`{revision}`"), sources: git::sources(workspace, &commit)? })
            }
            None => {
                let folder = workspace.join("spec");
                let sources = sources(&folder).map_err(|error| error.to_string())?;
                if sources.is_empty() {
                    return Err(format!("{}: there is no document", folder.display()));
                }
                Ok(Self { name: "the working tree".to_owned(), sources })
            }
        }
    }
}

/// Every change as JSON, behind what was left out of each side.
fn lines(comparison: &Comparison) -> String {
    let left_out = [("old", &comparison.old), ("new", &comparison.new)].into_iter();
    let left_out = left_out.flat_map(|(side, left_out)| left_out.to_json(side));
    left_out.chain(comparison.changes.iter().map(Change::to_json)).map(|line| line + "\n").collect()
}
