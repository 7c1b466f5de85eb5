//! What the READMEs and manifests say of the project is what the manifests and the documents have.

use std::{collections::BTreeSet, fs};

use wechatpay_tests::{real_specs, workspace};

/// The code words in the first column of the table whose head begins with this cell.
fn first_column(text: &str, head: &str) -> BTreeSet<String> {
    let rows = text.lines().skip_while(|line| !line.starts_with(head)).skip(2).take_while(|line| line.starts_with('|'));
    let cells = rows.filter_map(|row| row.split('|').nth(1).map(str::to_owned));
    cells.flat_map(|cell| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// The features that the crate's manifest defines.
fn features() -> BTreeSet<String> {
    let manifest = fs::read_to_string(workspace().join("generated/Cargo.toml")).expect("the manifest is there");
    let lines =
        manifest.lines().skip_while(|line| *line != "[features]").skip(1).take_while(|line| !line.starts_with('['));
    let named = lines.filter_map(|line| line.split_once(" = [").map(|(name, _)| name.to_owned()));
    named.filter(|name| name != "default" && !name.starts_with('#')).collect()
}

/// The READMEs in English, each beside the one in Chinese.
const IN_TWO_LANGUAGES: [[&str; 2]; 3] = [
    ["README.md", "README.zh-CN.md"],
    ["cli/README.md", "cli/README.zh-CN.md"],
    ["sandbox/README.md", "sandbox/README.zh-CN.md"],
];

/// The headings by their depth, the rows of tables by their number of cells, and the code.
fn skeleton(file: &str) -> Vec<String> {
    let text = fs::read_to_string(workspace().join(file)).expect("the README is there");
    let mut fence = None;
    let mut skeleton = Vec::new();
    for line in text.lines() {
        match (fence, line.strip_prefix("```")) {
            (None, Some(language)) => {
                skeleton.push(line.to_owned());
                fence = Some(language);
            }
            (Some(_), Some(_)) => fence = None,
            (Some(language), None) => skeleton.push(code(language, line)),
            (None, None) if line.starts_with('#') => skeleton.extend(line.split(' ').next().map(str::to_owned)),
            (None, None) if line.starts_with('|') => skeleton.push("|".repeat(line.matches('|').count())),
            (None, None) => {}
        }
    }
    skeleton
}

/// A line of code without what is written for readers: comments, and the texts that are printed.
fn code(language: &str, line: &str) -> String {
    let comment = if language.starts_with("rust") { "//" } else { "#" };
    let mut kept = String::new();
    // Every second piece between quotation marks is a text; a comment begins outside of them.
    for (index, piece) in line.split('"').enumerate() {
        match piece.split_once(comment) {
            Some((before, _)) if index % 2 == 0 => return (kept + before).trim_end().to_owned(),
            _ if index % 2 == 1 && line.contains("println!") => {}
            _ => kept.push_str(piece),
        }
    }
    kept
}

#[test]
fn readmes_in_both_languages_have_the_same_sections_tables_and_code() {
    for [english, chinese] in IN_TWO_LANGUAGES {
        let (english_lines, chinese_lines) = (skeleton(english), skeleton(chinese));
        assert!(english_lines.len() > 50, "{english} was hardly read");
        for (ours, theirs) in english_lines.iter().zip(&chinese_lines) {
            assert_eq!(ours, theirs, "{english} and {chinese}");
        }
        assert_eq!(english_lines.len(), chinese_lines.len(), "{english} and {chinese}");
    }
}

#[test]
fn readme_feature_tables_are_those_of_the_manifest() {
    for (file, head) in [("README.md", "| feature |"), ("README.zh-CN.md", "| 特性 |")] {
        let text = fs::read_to_string(workspace().join(file)).expect("the README is there");
        assert_eq!(first_column(&text, head), features(), "{file}");
    }
}

#[test]
fn readme_product_tables_count_what_the_documents_have() {
    let api = wechatpay_codegen::describe(&real_specs()).unwrap_or_else(|found| panic!("{found}"));
    for file in ["README.md", "README.zh-CN.md"] {
        let text = fs::read_to_string(workspace().join(file)).expect("the README is there");
        for product in api.products.values().filter(|product| product.name != "shared") {
            let events = if product.events.is_empty() { String::new() } else { format!("{} ", product.events.len()) };
            let row = format!("| `{}` | {} | {events}|", product.name, product.operations.len());
            assert!(text.contains(&row), "{file} has no row that ends in {row}");
        }
    }
}

#[test]
fn manifests_inherit_what_is_set_in_the_workspace_alone() {
    let root = fs::read_to_string(workspace().join("Cargo.toml")).expect("the manifest is there");
    let members = root.lines().find(|line| line.starts_with("members = ")).expect("the workspace lists its members");
    let members: Vec<&str> = members.split('"').skip(1).step_by(2).collect();
    assert!(members.contains(&"generated"), "{members:?}");
    for member in members {
        let manifest = fs::read_to_string(workspace().join(member).join("Cargo.toml")).expect("the manifest is there");
        for key in ["edition", "homepage", "license", "repository", "rust-version"] {
            let inherited = format!("{key}.workspace = true");
            assert!(manifest.lines().any(|line| line == inherited), "{member}/Cargo.toml lacks `{inherited}`");
        }
    }
}
