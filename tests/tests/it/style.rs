//! The style of CONTRIBUTING.md that no tool checks: the groups of imports, and the order of derives.
//!
//! The texts of all handwritten sources come in; a line for each departure goes out, with file and line.
//! `rustfmt` sorts within a group and indents, and this builds on both.

use std::{collections::BTreeSet, fs, path::Path};

use wechatpay_tests::workspace;

/// The order of derives; others come behind.
const ORDER: [&str; 11] =
    ["Clone", "Copy", "Debug", "Default", "PartialEq", "Eq", "PartialOrd", "Ord", "Hash", "Serialize", "Deserialize"];

/// What the groups are called, in their order.
const GROUPS: [&str; 3] = ["std", "other crates", "crate, super and self"];

#[test]
fn imports_of_every_module_stand_in_three_groups() {
    assert_none(departures(imports));
}

#[test]
fn derives_everywhere_stand_in_one_order() {
    assert_none(departures(derives));
}

#[test]
fn imports_that_depart_are_found_with_their_line() {
    let cases = [
        ("use std::fmt;\nuse serde::Serialize;\n", "2: no blank line between the groups"),
        ("use serde::Serialize;\n\nuse std::fmt;\n", "3: std stands behind other crates"),
        ("use crate::a;\n\nuse serde::Serialize;\n", "3: other crates stands behind crate, super and self"),
        ("mod a;\n\nuse a::B;\n\nuse serde::Serialize;\n", "5: other crates stands behind crate, super and self"),
        ("use std::fmt;\n\n#[cfg(unix)]\nuse std::io;\n", "3: a blank line within a group"),
        ("use std::fmt;\nuse std::io;\n", "2: a second `use` of std"),
        ("use super::a;\nuse super::super::b;\nuse super::{c, d};\n", "3: a second `use` of super"),
        ("mod tests {\n    use std::fmt;\n    use super::*;\n}\n", "3: no blank line between the groups"),
        ("use std::fmt;\npub use a::b;\n", "2: no blank line between imports and re-exports"),
        ("pub use a::b;\n\nuse std::fmt;\n\npub use a::c;\n", "5: re-exports before and behind the imports"),
    ];
    for (text, departure) in cases {
        assert_eq!(imports(text), [departure], "{text}");
    }
}

#[test]
fn imports_that_are_in_order_are_no_departure() {
    for text in [
        "use std::fmt;\n\nuse serde::Serialize;\n\nuse super::a;\nuse super::super::b;\nuse crate::c;\n",
        "mod a;\n\nuse serde::Serialize;\n\nuse a::B;\n",
        "pub use a::b;\n\nuse std::fmt;\n",
        "use std::fmt;\n#[cfg(unix)]\nuse std::io;\n// Why.\nuse std::env;\n",
        "use std::fmt;\n\nmod a {\n    use std::io;\n}\n\nuse std::env;\n",
        "fn f() {\n    use serde::Serialize;\n    use std::fmt;\n}\n",
        "const TEXT: &str = \"\nuse serde::Serialize;\nuse std::fmt;\n\";\n",
        "//! use serde::Serialize;\n//! use std::fmt;\n",
    ] {
        assert_eq!(imports(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn derives_that_depart_are_found_with_their_line() {
    assert_eq!(derives("\n#[derive(Eq, PartialEq)]\n"), ["2: derive(PartialEq, Eq)"]);
    assert_eq!(derives("#[cfg_attr(test, derive(Other, serde::Serialize))]\n"), ["1: derive(serde::Serialize, Other)"]);
    for text in
        ["#[derive(Clone, Debug, Other, Another)]\n", "// #[derive(Eq, PartialEq)]\n", "#[derive(Eq, $($a)*)]\n"]
    {
        assert_eq!(derives(text), Vec::<String>::new(), "{text}");
    }
}

fn assert_none(departures: Vec<String>) {
    assert!(departures.is_empty(), "see CONTRIBUTING.md, \"Style\":\n{}", departures.join("\n"));
}

/// What `find` finds in the handwritten sources, each with its file.
fn departures(find: impl Fn(&str) -> Vec<String>) -> Vec<String> {
    let root = workspace();
    let (mut open, mut found, mut read) = (vec![root.clone()], Vec::new(), 0);
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("the folder was just listed") {
            let path = entry.expect("an entry of the folder").path();
            let shown = shown(&root, &path);
            let name = shown.rsplit('/').next().unwrap_or_default();
            if path.is_dir() {
                let others = name.starts_with('.') || ["target", "node_modules"].contains(&name);
                if !others && shown != "generated/src/products" {
                    open.push(path);
                }
            } else if name.ends_with(".rs") {
                let text = fs::read_to_string(&path).expect("the file was just listed");
                read += 1;
                found.extend(find(&text).into_iter().map(|departure| format!("{shown}:{departure}")));
            }
        }
    }
    assert!(read > 300, "only {read} files were read");
    found.sort();
    found
}

fn shown(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).expect("it is in the workspace").to_string_lossy().replace('\\', "/")
}

/// A `use` as a module holds it.
struct Import {
    /// The lines of it and of its attributes and comments, counted from 0.
    first: usize,
    last: usize,
    exported: bool,
    /// Without attributes and comments: such are one for each root.
    bare: bool,
    group: usize,
    root: String,
}

/// Departures among the imports of a file's modules. Imports with nothing between them belong together.
fn imports(text: &str) -> Vec<String> {
    let masked = masked(text);
    let (lines, code): (Vec<&str>, Vec<&str>) = (text.split('\n').collect(), masked.split('\n').collect());
    let (mut found, mut run, mut at) = (Vec::new(), Vec::<(Option<usize>, Import)>::new(), 0);
    while at < lines.len() {
        while at < lines.len() && lines[at].trim().is_empty() {
            at += 1;
        }
        let first = at;
        while at < lines.len() && (is_comment(lines[at]) || code[at].trim_start().starts_with("#[")) {
            at += 1;
        }
        match code.get(at).and_then(|line| Some((used(line)?, module(&code, at)?))) {
            Some(((exported, tree), module)) => {
                let last = (at..code.len()).find(|line| code[*line].contains(';')).unwrap_or(at);
                let bare = first == at && lines[at..=last] == code[at..=last];
                let root = root(tree);
                let group = group(&root, &children(&code, module));
                if run.last().is_some_and(|(other, _)| *other != module) {
                    judge(&run.drain(..).map(|(_, import)| import).collect::<Vec<_>>(), &mut found);
                }
                run.push((module, Import { first, last, exported, bare, group, root }));
                at = last + 1;
            }
            None => {
                judge(&run.drain(..).map(|(_, import)| import).collect::<Vec<_>>(), &mut found);
                at = at.max(first + 1);
            }
        }
    }
    judge(&run.into_iter().map(|(_, import)| import).collect::<Vec<_>>(), &mut found);
    found
}

/// Whether a line is a comment that documents nothing.
fn is_comment(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("//") && !line.starts_with("///") && !line.starts_with("//!")
}

/// Judges imports that belong together.
fn judge(run: &[Import], found: &mut Vec<String>) {
    let mut at = |import: &Import, what: String| found.push(format!("{}: {what}", import.first + 1));
    for pair in run.windows(2) {
        let [one, next] = pair else { continue };
        let apart = next.first - one.last - 1;
        match (one.exported, next.exported) {
            (true, true) => {}
            (false, false) if next.group < one.group => {
                at(next, format!("{} stands behind {}", GROUPS[next.group], GROUPS[one.group]));
            }
            (false, false) if next.group > one.group && apart == 0 => {
                at(next, "no blank line between the groups".to_owned());
            }
            (false, false) if next.group == one.group && apart > 0 => {
                at(next, "a blank line within a group".to_owned())
            }
            (false, false) => {}
            _ if apart == 0 => at(next, "no blank line between imports and re-exports".to_owned()),
            _ => {}
        }
    }
    let turns: Vec<&Import> =
        run.windows(2).filter(|pair| pair[0].exported != pair[1].exported).map(|pair| &pair[1]).collect();
    if let Some(second) = turns.get(1) {
        at(second, "re-exports before and behind the imports".to_owned());
    }
    let mut roots = BTreeSet::new();
    for import in run.iter().filter(|import| import.bare && !import.exported) {
        if !roots.insert(&import.root) {
            at(import, format!("a second `use` of {}", import.root));
        }
    }
}

/// Whether a line begins a `use`: whether it exports again, and what follows.
fn used(line: &str) -> Option<(bool, &str)> {
    let line = line.trim_start();
    let (exported, rest) = match line.strip_prefix("pub") {
        Some(rest) if rest.starts_with('(') => (true, rest.split_once(')').map_or("", |(_, rest)| rest)),
        Some(rest) => (true, rest),
        None => (false, line),
    };
    Some((exported, rest.trim_start().strip_prefix("use ")?))
}

/// The line of the `mod name {` around a line, none for the file itself; nothing where the line is not a module's own.
#[expect(clippy::option_option, reason = "a file is a module without a line")]
fn module(code: &[&str], at: usize) -> Option<Option<usize>> {
    let (mut depth, mut innermost) = (indent(code[at]), None);
    for line in (0..at).rev() {
        if depth == 0 {
            break;
        }
        if code[line].trim().is_empty() || indent(code[line]) >= depth {
            continue;
        }
        name_of_module(code[line]).filter(|_| code[line].trim_end().ends_with('{'))?;
        innermost = innermost.or(Some(line));
        depth = indent(code[line]);
    }
    (depth == 0).then_some(innermost)
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

fn name_of_module(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let line = line.strip_prefix("pub").map_or(line, |rest| match rest.strip_prefix('(') {
        Some(rest) => rest.split_once(')').map_or("", |(_, rest)| rest),
        None => rest,
    });
    let name = line.trim_start().strip_prefix("mod ")?;
    Some(name.trim_end_matches([' ', ';', '{']))
}

/// The modules that a module declares.
fn children<'a>(code: &[&'a str], module: Option<usize>) -> BTreeSet<&'a str> {
    let depth = module.map_or(0, |line| indent(code[line]) + 4);
    let after = module.map_or(0, |line| line + 1);
    let own = code[after..].iter().take_while(|line| depth == 0 || line.trim().is_empty() || indent(line) >= depth);
    own.filter(|line| indent(line) == depth).filter_map(|line| name_of_module(line)).collect()
}

/// The first name of a path; `super::super` is one.
fn root(tree: &str) -> String {
    let mut names = tree.split("::").map(|name| name.trim().trim_end_matches(';'));
    let mut root = names.next().unwrap_or_default().split(' ').next().unwrap_or_default().to_owned();
    let mut names = names.peekable();
    while root.ends_with("super") && names.peek() == Some(&"super") && tree.contains(&format!("{root}::super::")) {
        names.next();
        root += "::super";
    }
    root
}

fn group(root: &str, children: &BTreeSet<&str>) -> usize {
    let first = root.split("::").next().unwrap_or_default();
    match first {
        "std" | "core" | "alloc" => 0,
        "crate" | "super" | "self" => 2,
        _ if children.contains(first) || first.starts_with(char::is_uppercase) => 2,
        _ => 1,
    }
}

/// Derives that are not in the order, as they should be.
fn derives(text: &str) -> Vec<String> {
    let code = masked(text);
    let mut found = Vec::new();
    for (at, _) in code.match_indices("derive(") {
        let opens = at + "derive(".len();
        let attribute = code[..at].trim_end();
        if !attribute.ends_with('[') && !attribute.ends_with(',') {
            continue;
        }
        let Some(length) = code[opens..].find(')') else { continue };
        let inside = &code[opens..opens + length];
        if inside.contains(['$', '#', '(']) {
            continue;
        }
        let names: Vec<&str> = inside.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
        let mut ordered = names.clone();
        ordered.sort_by_key(|name| {
            let last = name.rsplit("::").next().unwrap_or_default();
            ORDER.iter().position(|known| *known == last).unwrap_or(ORDER.len())
        });
        if ordered != names {
            let line = code[..at].matches('\n').count() + 1;
            found.push(format!("{line}: derive({})", ordered.join(", ")));
        }
    }
    found
}

/// The text with comments, strings and characters blanked, line by line as long.
fn masked(text: &str) -> String {
    let (mut masked, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(first) = rest.chars().next() {
        let blank = match first {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |at| at + 2),
            '"' => quoted(rest, 1),
            '\'' => character(rest),
            'b' | 'c' | 'r' => match rest.trim_start_matches(['b', 'c']).strip_prefix('r') {
                Some(raw) if raw.trim_start_matches('#').starts_with('"') && ends_word(&masked) => {
                    let hashes = raw.len() - raw.trim_start_matches('#').len();
                    let end = format!("\"{}", "#".repeat(hashes));
                    let opens = rest.len() - raw.len() + hashes + 1;
                    rest[opens..].find(&end).map_or(rest.len(), |at| opens + at + end.len())
                }
                _ => 0,
            },
            _ => 0,
        };
        let (gone, left) = rest.split_at(blank.max(first.len_utf8()));
        if blank == 0 {
            masked.push_str(gone);
        } else {
            masked.extend(gone.chars().map(|c| if c == '\n' { c } else { ' ' }));
        }
        rest = left;
    }
    masked
}

/// Whether a word ended before here, so that `r"` begins a string.
fn ends_word(before: &str) -> bool {
    !before.ends_with(|c: char| c.is_alphanumeric() || c == '_')
}

/// The length of a string that begins here.
fn quoted(text: &str, opens: usize) -> usize {
    let mut escaped = false;
    for (at, c) in text[opens..].char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return opens + at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The length of a character that begins here; 0 for a lifetime.
fn character(text: &str) -> usize {
    let inside = &text[1..];
    let length = match inside.strip_prefix('\\') {
        Some(escape) => escape.char_indices().skip(1).find(|(_, c)| *c == '\'').map(|(at, _)| at + 3),
        None => inside.chars().next().filter(|c| inside[c.len_utf8()..].starts_with('\'')).map(|c| c.len_utf8() + 2),
    };
    length.unwrap_or(0)
}
