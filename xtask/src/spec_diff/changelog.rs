//! What the changelog says of the revision that it is compared with, and which names it has.
//!
//! In: the text of `CHANGELOG.md`. Out: the revision in the heading of its first section, and whether that section
//! names a change. A name counts in backticks and as a whole, with `wechatpay::` before it or without.

use std::collections::BTreeSet;

use wechatpay_codegen::compare::Change;

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
        let names =
            lines.take_while(|line| !line.starts_with("## ")).flat_map(|line| line.split('`').skip(1).step_by(2));
        Ok(Self { since, names: names.map(|name| name.strip_prefix("wechatpay::").unwrap_or(name)).collect() })
    }

    /// Whether one of the change's names stands here.
    pub(super) fn has(&self, change: &Change) -> bool {
        change.names.iter().any(|name| self.names.contains(name.as_str()))
    }
}
