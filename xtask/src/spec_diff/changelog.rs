//! What the changelog says of the revision that it is compared with, and which names it has.
//!
//! In: the text of `CHANGELOG.md`. Out: the revision in the heading of its first section, and whether that section
//! tells of a change. A name counts below a heading that tells of changes, in backticks and as a whole, with `wechatpay::`
//! before it or without: what is added is not told to break anything.

use std::collections::BTreeSet;

use wechatpay_codegen::compare::Change;

/// The headings below which a section tells what breaks programs: those of Keep a Changelog, and that of the report.
const BREAKING: [&str; 3] = ["### Changed", "### Removed", "### Breaking"];

/// The first section: what is not released yet, or what is just being released.
pub(super) struct Section<'t> {
    /// The revision behind `since` in its heading.
    pub(super) since: &'t str,
    names: BTreeSet<&'t str>,
}

impl<'t> Section<'t> {
    pub(super) fn first(changelog: &'t str) -> Result<Self, String> {
        let mut lines = changelog.lines();
        let heading = lines.by_ref().find(|line| line.starts_with("## "));
        let heading =
            heading.ok_or("CHANGELOG.md has no section: it begins with a heading `## Unreleased, since REV`")?;
        let since = heading.rsplit_once(", since ").map(|(_, since)| since.trim().trim_matches('`'));
        let since = since.filter(|since| !since.is_empty()).ok_or_else(|| {
            format!(
                "CHANGELOG.md does not say since which revision its first section is: write `{}, since REV`",
                heading.trim_end()
            )
        })?;
        let section = lines.take_while(|line| !line.starts_with("## "));
        let told = section.scan(false, |is_breaking, line| {
            if line.starts_with("### ") {
                *is_breaking = BREAKING.contains(&line.trim_end());
            }
            Some(is_breaking.then_some(line))
        });
        let names = told.flatten().flat_map(|line| line.split('`').skip(1).step_by(2));
        Ok(Self { since, names: names.map(|name| name.strip_prefix("wechatpay::").unwrap_or(name)).collect() })
    }

    /// Whether one of the change's names stands here.
    pub(super) fn has(&self, change: &Change) -> bool {
        change.names.iter().any(|name| self.names.contains(name.as_str()))
    }
}
