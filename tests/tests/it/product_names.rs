//! What a product may be called: neither a word of Rust nor a name that the crate needs for something else.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use wechatpay_codegen::generate;
use wechatpay_tests::{real_specs, workspace};

const EMPTY: &str = "openapi: 3.0.3\ninfo: { title: 空 (empty), version: '1', description: Nothing. }\npaths: {}\n";

/// A document without anything in it, as a product of this name.
fn named(name: &str) -> BTreeMap<String, String> {
    BTreeMap::from([(format!("specs/{name}.yaml"), EMPTY.to_owned())])
}

#[test]
fn product_with_a_name_that_is_taken_is_refused_with_the_reason() {
    for (name, reason) in [
        ("type", "it is a keyword of Rust"),
        ("auth", "the crate has something else of that name at its root"),
        ("tls", "it is the name of another feature of the crate"),
    ] {
        let found = generate(&named(name)).expect_err(name).to_string();
        assert!(found.contains(&format!("`{name}` cannot be the name of a product: {reason}")), "{found}");
        assert!(found.contains(&format!("specs/{name}.yaml")), "{found}");
    }
}

#[test]
fn product_with_the_name_of_anything_at_the_root_or_of_a_feature_is_refused() {
    let products: BTreeSet<String> =
        generate(&real_specs()).expect("the documents are right").features.into_iter().collect();
    let taken = root_names().into_iter().chain(features()).filter(|name| !products.contains(name));
    let accepted: Vec<String> = taken.filter(|name| generate(&named(name)).is_ok()).collect();
    assert_eq!(accepted, Vec::<String>::new(), "add them to `plan/product_names.rs`");
}

#[test]
fn product_that_is_not_in_snake_case_is_refused() {
    let found = generate(&named("Pay")).expect_err("`Pay` is a type's name").to_string();
    assert!(found.contains("`Pay` is not a product name"), "{found}");
}

/// The names at the root of the crate that may be those of modules: types are in another case.
fn root_names() -> BTreeSet<String> {
    let path = workspace().join("generated/src/lib.rs");
    let file = syn::parse_file(&fs::read_to_string(path).expect("the crate has a root")).expect("the root is Rust");
    let mut names = BTreeSet::new();
    for item in &file.items {
        match item {
            syn::Item::Mod(module) => names.extend([module.ident.to_string()]),
            syn::Item::Macro(defined) => names.extend(defined.ident.as_ref().map(ToString::to_string)),
            syn::Item::Fn(function) => names.extend([function.sig.ident.to_string()]),
            syn::Item::Use(line) => used(&line.tree, &mut names),
            _ => {}
        }
    }
    names.retain(|name| name.starts_with(char::is_lowercase));
    assert!(names.contains("auth") && names.contains("products"), "the root is not read as it should be: {names:?}");
    names
}

/// The names that a `use` line brings into scope.
fn used(tree: &syn::UseTree, names: &mut BTreeSet<String>) {
    match tree {
        syn::UseTree::Path(path) => used(&path.tree, names),
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| used(tree, names)),
        syn::UseTree::Name(name) => names.extend([name.ident.to_string()]),
        syn::UseTree::Rename(renamed) => names.extend([renamed.rename.to_string()]),
        syn::UseTree::Glob(_) => {}
    }
}

/// The features of the crate, as they would be written in snake_case.
fn features() -> BTreeSet<String> {
    let text = fs::read_to_string(workspace().join("generated/Cargo.toml")).expect("the crate has a manifest");
    let manifest: toml::Table = text.parse().expect("the manifest is TOML");
    manifest["features"].as_table().expect("features are a table").keys().map(|name| name.replace('-', "_")).collect()
}
