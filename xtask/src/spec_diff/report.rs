//! A comparison as people read it.
//!
//! In: what differs. Out: Markdown, fit for the changelog: first what could not be compared, then what is breaking,
//! then the rest, by product.

use std::collections::BTreeMap;

use wechatpay_codegen::compare::{Change, Comparison, LeftOut};

/// The comparison as Markdown. `names` are what the two sides are called.
pub(super) fn markdown(comparison: &Comparison, names: [&str; 2]) -> String {
    let (breaking, others): (Vec<_>, Vec<_>) = comparison.changes.iter().partition(|change| change.is_breaking());
    let mut page = format!("## From {} to {}\n\n", names[0], names[1]);
    for (name, left_out) in names.iter().zip([&comparison.old, &comparison.new]) {
        page += &not_compared(name, left_out);
    }
    page += &match (breaking.len(), others.len()) {
        (0, 0) => "No changes.\n".to_owned(),
        (breaking, others) => {
            format!("{}: {breaking} breaking, {others} not breaking.\n", counted(breaking + others, "change"))
        }
    };
    for (title, changes) in [("Breaking", breaking), ("Not breaking", others)] {
        if !changes.is_empty() {
            page += &format!("\n### {title}\n");
            page += &by_product(&changes);
        }
    }
    page
}

fn by_product(changes: &[&Change]) -> String {
    let mut page = String::new();
    let mut product = "";
    for change in changes {
        if change.product != product {
            product = &change.product;
            page += &format!("\n#### {product}\n\n");
        }
        page += &format!("- {change}\n");
    }
    page
}

/// What was left out of a side, with the documents that break the rules of today.
pub(super) fn not_compared(name: &str, left_out: &LeftOut) -> String {
    if left_out.found.is_empty() {
        return String::new();
    }
    let mut files: BTreeMap<&str, usize> = BTreeMap::new();
    left_out.found.iter().for_each(|diagnostic| *files.entry(&diagnostic.origin.file).or_default() += 1);
    let mut page = format!("**Not everything of {name} could be compared.** By the rules of today, findings: ");
    let files: Vec<_> = files.iter().map(|(file, count)| format!("{count} in `{file}`")).collect();
    page += &format!("{}.", files.join(", "));
    page += match left_out.parts.is_empty() {
        true => " Nothing had to be left out for them.\n\n",
        false => " Left out for them, on both sides:\n\n",
    };
    for (product, parts) in &left_out.parts {
        let parts: Vec<_> = parts.iter().map(|part| format!("`{part}`")).collect();
        let parts = if parts.is_empty() { "the whole document".to_owned() } else { parts.join(", ") };
        page += &format!("- {product}: {parts}\n");
    }
    if !left_out.parts.is_empty() {
        page.push('\n');
    }
    page
}

pub(super) fn counted(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}
