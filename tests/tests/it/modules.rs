//! No module of any crate reaches itself through others, and no crate does.

use std::{collections::BTreeMap, fs, path::Path};

use wechatpay_tests::{
    circles::{Arrows, circles, circles_of_modules, module_of},
    workspace,
};

#[test]
fn modules_of_each_crate_form_no_circle() {
    let mut failures = Vec::new();
    for member in members() {
        let folder = workspace().join(&member).join("src");
        let files = texts(&folder);
        assert!(!files.is_empty(), "{member} has no source");
        let found =
            circles_of_modules(&files, |path| node(&member, path)).unwrap_or_else(|error| panic!("{member}: {error}"));
        failures.extend(found.iter().map(|circle| format!("{member}: {circle}")));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn crates_form_no_circle() {
    let manifests: BTreeMap<String, toml::Table> =
        members().into_iter().map(|member| (member.clone(), manifest(&format!("{member}/Cargo.toml")))).collect();
    let packages: BTreeMap<String, &String> =
        manifests.iter().map(|(member, manifest)| (text(&manifest["package"]["name"]), member)).collect();
    let mut arrows = Arrows::new();
    for (member, manifest) in &manifests {
        for name in dependencies(manifest) {
            if let Some(&other) = packages.get(&name) {
                arrows.entry(member.clone()).or_default().entry(other.clone()).or_default().insert(name);
            }
        }
    }
    assert!(arrows["generated"].contains_key("auth"), "the manifests are not read as they should be: {arrows:?}");
    assert_eq!(circles(&arrows), Vec::<String>::new());
}

/// The folders of the workspace's members.
fn members() -> Vec<String> {
    let members = &manifest("Cargo.toml")["workspace"]["members"];
    members.as_array().expect("members are a list").iter().map(text).collect()
}

fn manifest(path: &str) -> toml::Table {
    let text = fs::read_to_string(workspace().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    text.parse().unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn text(value: &toml::Value) -> String {
    value.as_str().expect("the value is a text").to_owned()
}

/// What a package depends on, in its tests and on some systems too.
fn dependencies(table: &toml::Table) -> Vec<String> {
    let mut names = Vec::new();
    for (key, value) in table {
        match value {
            toml::Value::Table(inside) if key.ends_with("dependencies") => names.extend(inside.keys().cloned()),
            toml::Value::Table(inside) => names.extend(dependencies(inside)),
            _ => {}
        }
    }
    names
}

/// The Rust files below a folder.
fn texts(folder: &Path) -> BTreeMap<String, String> {
    let files = xtask::files(folder).expect("the folder can be read");
    let rust = files.iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    rust.map(|path| {
        let text = fs::read_to_string(folder.join(path)).expect("the file was just listed");
        (path.to_string_lossy().replace('\\', "/"), text)
    })
    .collect()
}

/// What a file counts as: itself, or its product where it is emitted.
fn node(member: &str, path: &str) -> String {
    let product =
        path.strip_prefix("products/").filter(|_| member == "generated").and_then(|path| path.split_once('/'));
    product.map_or_else(|| module_of(path), |(product, _)| format!("products::{product}"))
}

/// The circles of a crate of these files.
fn found(files: &[(&str, &str)]) -> Vec<String> {
    let files = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    circles_of_modules(&files, module_of).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn finder_two_modules_that_import_each_other_are_named_with_their_imports() {
    let found = found(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use crate::b::B; pub struct A;"),
        ("b.rs", "use super::a::A; pub struct B;"),
    ]);
    assert_eq!(found, ["a, b are tied in a circle:\n    a -> b: crate::b::B\n    b -> a: super::a::A"]);
}

#[test]
fn finder_modules_that_import_one_way_are_free() {
    let found = found(&[
        ("lib.rs", "mod a; mod b; mod c;"),
        ("a.rs", "use crate::{b::B, c::C};"),
        ("b.rs", "use crate::c::C; pub struct B;"),
        ("c.rs", "pub struct C;"),
    ]);
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn finder_a_longer_circle_is_one_circle() {
    let found = found(&[
        ("lib.rs", "mod a; mod b; mod c;"),
        ("a.rs", "pub struct A(crate::b::B);"),
        ("b.rs", "pub struct B(Option<Box<crate::c::C>>);"),
        ("c.rs", "pub struct C(Vec<crate::a::A>);"),
    ]);
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("a, b, c are tied"), "{}", found[0]);
}

#[test]
fn finder_a_re_export_leads_to_the_definition_and_is_not_an_arrow_itself() {
    let through_the_root = [
        ("lib.rs", "mod a; mod b; pub use a::A; pub use b::*;"),
        ("a.rs", "use crate::B; pub struct A;"),
        ("b.rs", "pub struct B;"),
    ];
    assert_eq!(found(&through_the_root), Vec::<String>::new());
    let mut tied = through_the_root;
    tied[2].1 = "use crate::A as Renamed; pub struct B;";
    assert_eq!(found(&tied), ["a, b are tied in a circle:\n    a -> b: crate::B\n    b -> a: crate::A"]);
}

#[test]
fn finder_a_parent_and_its_child_are_two_modules() {
    let found = found(&[
        ("lib.rs", "mod parent;"),
        ("parent/mod.rs", "mod child; pub struct P; fn run() { child::go() }"),
        ("parent/child.rs", "use super::P; pub fn go() {}"),
    ]);
    assert_eq!(
        found,
        [
            "parent, parent::child are tied in a circle:\n    parent -> parent::child: child::go\n    parent::child -> parent: super::P"
        ]
    );
}

#[test]
fn finder_paths_in_macros_count_and_quoted_code_does_not() {
    let with = |call: &str| {
        let a = format!("pub struct A; fn f() {{ {call} }}");
        found(&[("lib.rs", "mod a; mod b;"), ("a.rs", &a), ("b.rs", "use crate::a::A; pub fn go() {}")]).len()
    };
    assert_eq!(with("assert!(crate::b::go() == ());"), 1);
    assert_eq!(with("quote! { crate::b::go() };"), 0);
}

#[test]
fn finder_macros_lead_to_their_definition_and_carry_its_paths() {
    let found = found(&[
        ("lib.rs", "#[macro_use] mod makes; mod used;"),
        ("makes.rs", "macro_rules! make { () => { $crate::used::Used } }"),
        ("used.rs", "pub struct Used; fn f() { make!() }"),
    ]);
    assert_eq!(
        found,
        ["makes, used are tied in a circle:\n    makes -> used: crate::used::Used\n    used -> makes: make"]
    );
}

#[test]
fn finder_items_that_a_macro_makes_are_found() {
    let found = found(&[
        ("lib.rs", "mod ids; mod user; pub use ids::*;"),
        ("ids.rs", "use crate::user::User; ids! { pub struct Openid; }"),
        ("user.rs", "pub struct User(crate::Openid);"),
    ]);
    assert_eq!(found.len(), 1);
}

#[test]
fn finder_serde_attributes_name_paths() {
    let found = found(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "pub struct A { #[serde(with = \"crate::b::text\")] field: u8 }"),
        ("b.rs", "use crate::a::A; pub fn text() {}"),
    ]);
    assert_eq!(found.len(), 1);
}

#[test]
fn finder_code_of_tests_does_not_count() {
    let with = |item: &str| {
        let b = format!("pub struct B; {item}");
        found(&[("lib.rs", "mod a; mod b;"), ("a.rs", "use crate::b::B; pub struct A;"), ("b.rs", &b)]).len()
    };
    assert_eq!(with("#[cfg(test)] mod tests { use crate::a::A; }"), 0);
    assert_eq!(with("#[cfg(all(test, unix))] use crate::a::A;"), 0);
    assert_eq!(with("#[cfg(any(test, feature = \"testing\"))] use crate::a::A;"), 1);
    assert_eq!(with("#[cfg(not(test))] use crate::a::A;"), 1);
}

#[test]
fn finder_a_file_that_is_included_is_a_part_of_the_module() {
    let found = found(&[
        ("lib.rs", "mod a; mod b; include!(\"a/exports.rs\");"),
        ("a/mod.rs", "pub struct A(crate::B);"),
        ("a/exports.rs", "pub use b::B; pub use a::A;"),
        ("b.rs", "pub struct B(Box<crate::A>);"),
    ]);
    assert_eq!(found, ["a, b are tied in a circle:\n    a -> b: crate::B\n    b -> a: crate::A"]);
}

#[test]
fn finder_a_file_that_no_module_declares_is_an_error() {
    let files = [("lib.rs", "mod a;"), ("a.rs", ""), ("b.rs", "")];
    let files = files.map(|(path, text)| (path.to_owned(), text.to_owned())).into();
    assert_eq!(circles_of_modules(&files, module_of), Err("no module declares b.rs".to_owned()));
}
