//! The `Plan` in, the tree of files out.
//!
//! In: what will be written, in the words of Rust. Out: the text of every file
//! by its path below `products/`, and the list of features. It holds that the
//! same plan gives the same bytes: order comes from sorted keys alone.

mod code;
mod errors;
mod events;
mod example;
mod expression;
mod file;
mod item;
mod operations;
mod paths;
mod routes;
mod rows;
mod tests;
mod types;

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::{
    house::House,
    names::SHARED,
    plan::{Node, Plan, Product},
};
use file::File;

/// Paths below the folder of the products, and the text of each file.
pub type Tree = BTreeMap<String, String>;

/// Writes every file of the plan.
pub(crate) fn emit(plan: &Plan, house: &House) -> Result<Tree, syn::Error> {
    let mut tree = Tree::new();
    let mut put = |path: String, file: File| tree.insert(path, file.render(&house.folder));
    put("mod.rs".to_owned(), products(plan)?);
    put("exports.rs".to_owned(), exports(plan)?);
    put("routes/mod.rs".to_owned(), routes::table(plan)?);
    put("events.rs".to_owned(), events::all(plan)?);
    for (name, file) in errors::files(plan)? {
        put(format!("errors/{name}"), file);
    }
    for product in &plan.products {
        let folder = &product.name;
        put(format!("{folder}/mod.rs"), module(product)?);
        if !product.operations.is_empty() {
            put(format!("{folder}/operations.rs"), operations::file(product)?);
            put(format!("routes/{folder}.rs"), routes::file(product)?);
        }
        if !product.rows.is_empty() {
            put(format!("{folder}/rows.rs"), rows::file(product));
        }
        if !product.types.is_empty() {
            put(format!("{folder}/types.rs"), types::file(product)?);
        }
        if !product.events.is_empty() {
            put(format!("{folder}/events.rs"), events::file(product)?);
        }
        if !product.tests.is_empty() {
            put(format!("{folder}/tests.rs"), tests::file(product)?);
        }
    }
    if !plan.roots.is_empty() {
        put("paths/mod.rs".to_owned(), paths::entrance(plan)?);
    }
    for root in &plan.roots {
        let folder = file_stem(root);
        put(format!("paths/{folder}/mod.rs"), paths::root(root)?);
        for branch in &root.children {
            let files: Vec<_> = branch.products.iter().filter_map(|name| file_of(plan, name)).collect();
            put(format!("paths/{folder}/{}.rs", file_stem(branch)), paths::branch(branch, &files, &plan.products)?);
        }
    }
    Ok(tree)
}

fn file_stem(node: &Node) -> &str {
    let ident = node.method.ident.as_str();
    ident.strip_prefix("r#").unwrap_or(ident)
}

fn file_of(plan: &Plan, product: &str) -> Option<String> {
    plan.products.iter().find(|known| known.name == product).map(|product| product.file.clone())
}

/// `products/mod.rs`
fn products(plan: &Plan) -> Result<File, syn::Error> {
    let modules = modules(plan).map(|(cfg, name)| code::pretty(quote!(#cfg pub mod #name;)));
    let docs = ["The products, each behind the feature of its name.".to_owned()];
    Ok(File::of_all(&docs).with_blocks(vec![modules.collect::<Result<_, _>>()?]))
}

/// `products/exports.rs`: what stands at the crate's root.
///
/// The root includes the text, since the compiler names a feature that is missing only for a `use` with a condition
/// of its own.
fn exports(plan: &Plan) -> Result<File, syn::Error> {
    let exports = modules(plan).map(|(cfg, name)| code::pretty(quote!(#cfg #[doc(inline)] pub use products::#name;)));
    Ok(File::of_all(&[]).with_blocks(vec![exports.collect::<Result<_, _>>()?]))
}

/// The modules of `products/`, each with its condition, sorted by name behind those that are always there.
fn modules(plan: &Plan) -> impl Iterator<Item = (TokenStream, Ident)> {
    let always = ["errors", "events", "routes"].map(|name| (TokenStream::new(), code::ident(name)));
    let paths = (!plan.roots.is_empty()).then(|| (code::cfg(&paths::all_products(plan), &[]), code::ident("paths")));
    let products = plan.products.iter().map(|product| {
        let feature = [product.name.clone()];
        let cfg = code::cfg(&feature, if product.name == SHARED { &feature } else { &[] });
        (cfg, code::ident(&product.name))
    });
    always.into_iter().chain(paths).chain(products)
}

/// `products/<product>/mod.rs`
fn module(product: &Product) -> Result<File, syn::Error> {
    let parts = [
        ("events", !product.events.is_empty()),
        ("operations", !product.operations.is_empty()),
        ("rows", !product.rows.is_empty()),
        ("types", !product.types.is_empty()),
    ];
    let present = || parts.iter().filter(|(_, present)| *present).map(|(name, _)| name);
    let mut blocks = vec![present().map(|name| format!("mod {name};\n")).collect::<String>()];
    if !product.tests.is_empty() {
        blocks.push("#[cfg(test)]\nmod tests;\n".to_owned());
    }
    let shared = code::import("crate::products::shared", &product.shared.iter().cloned().collect());
    blocks.push(present().map(|name| format!("pub use {name}::*;\n")).collect());
    blocks.extend(shared.map(|import| format!("#[doc(no_inline)]\npub {import}")));
    Ok(File::of(&product.file, &product.docs).with_blocks(blocks))
}
