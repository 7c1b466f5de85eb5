//! The documents as a revision has them.
//!
//! In: a repository and a revision. Out: the texts of its documents, by the names that those of the working tree have.
//! Nothing is checked out: git is asked for its objects.

use std::{
    collections::BTreeMap,
    io,
    path::Path,
    process::{Command, Output},
};

/// Whether the revision is known, and to which commit it leads.
pub(super) fn commit(workspace: &Path, revision: &str) -> Result<String, String> {
    // What begins with a dash would be an option.
    if revision.is_empty() || revision.starts_with('-') {
        return Err(format!("`{revision}` is not a revision"));
    }
    let found =
        git(workspace, &["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{revision}^{{commit}}")])?;
    if !found.status.success() {
        let said = String::from_utf8_lossy(&found.stderr);
        let said = said.trim();
        let reason = if said.is_empty() { String::new() } else { format!(" ({said})") };
        let shallow = git(workspace, &["rev-parse", "--is-shallow-repository"])?;
        let help = match String::from_utf8_lossy(&shallow.stdout).trim() {
            "true" => "this clone is shallow, so fetch the rest: `git fetch --unshallow --tags`",
            _ => "write one that `git log` shows here, or fetch it",
        };
        return Err(format!("git does not know the revision `{revision}`{reason}: {help}"));
    }
    Ok(String::from_utf8_lossy(&found.stdout).trim().to_owned())
}

/// The documents in `spec/` of a commit.
pub(super) fn sources(workspace: &Path, commit: &str) -> Result<BTreeMap<String, String>, String> {
    let mut sources = BTreeMap::new();
    let listed = text(workspace, &["ls-tree", "-r", "-z", commit, "--", "spec/"])?;
    for entry in listed.split('\0').filter(|entry| !entry.is_empty()) {
        let Some((about, path)) = entry.split_once('\t') else { continue };
        let mut about = about.split(' ').skip(1);
        let (kind, object) = (about.next().unwrap_or_default(), about.next().unwrap_or_default());
        if kind == "blob" && path.ends_with(".yaml") {
            sources.insert(path.to_owned(), text(workspace, &["cat-file", "blob", object])?);
        }
    }
    if sources.is_empty() {
        return Err(format!("{commit} has no document in spec/"));
    }
    Ok(sources)
}

fn text(workspace: &Path, arguments: &[&str]) -> Result<String, String> {
    let output = git(workspace, arguments)?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("`git {}` failed: {}", arguments.join(" "), said.trim()));
    }
    String::from_utf8(output.stdout).map_err(|_| format!("`git {}` printed what is not UTF-8", arguments.join(" ")))
}

fn git(workspace: &Path, arguments: &[&str]) -> Result<Output, String> {
    let output = Command::new("git").arg("-C").arg(workspace).args(arguments).output();
    output.map_err(|error: io::Error| format!("git cannot be started: {error}"))
}
