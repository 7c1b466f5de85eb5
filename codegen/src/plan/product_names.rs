//! What a product may be called: its name is a module at the crate's root and a feature of the crate.
//!
//! In: the products of the `Api`. Out: a finding for each name that Rust or the crate needs for something else.

use super::{planner::Planner, scope::is_keyword};
use crate::api::Origin;

/// Names at the crate's root that are not products. A product would shadow them, or be shadowed.
const ROOT: &[&str] = &[
    "auth",
    "call",
    "client",
    "doctor",
    "error",
    "errors",
    "events",
    "explain",
    "exports",
    "http",
    "invocations",
    "optional_fields",
    "paths",
    "prelude",
    "products",
    "reqwest",
    "reqwest_middleware",
    "route",
    "routes",
    "runtime",
    "testing",
    "time",
];

/// Crates that the root's own lines name, and types of the language: a module would stand before them.
const CRATES_AND_TYPES: &[&str] = &[
    "alloc",
    "bool",
    "bytes",
    "char",
    "core",
    "f32",
    "f64",
    "i128",
    "i16",
    "i32",
    "i64",
    "i8",
    "isize",
    "serde",
    "serde_json",
    "std",
    "str",
    "test",
    "u128",
    "u16",
    "u32",
    "u64",
    "u8",
    "usize",
    "wechatpay_auth",
    "wechatpay_client",
];

/// Features of the crate that no product turns on, and those that it may come to have.
const FEATURES: &[&str] =
    &["all", "aws_lc_rs", "axum", "blocking", "chrono", "default", "gm", "jiff", "rsa", "tls", "tracing"];

/// Why neither a crate nor a module of it can have this name; `None` if it can.
pub fn reserved(name: &str) -> Option<&'static str> {
    if is_keyword(name) {
        Some("it is a keyword of Rust")
    } else if CRATES_AND_TYPES.contains(&name) {
        Some("Rust or the crate means something else by it")
    } else {
        None
    }
}

impl Planner<'_> {
    /// Refuses the names that are taken.
    pub(super) fn product_names(&mut self) {
        for product in self.api.products.values() {
            let name = product.name.as_str();
            let reason = if let Some(reason) = reserved(name) {
                reason
            } else if ROOT.contains(&name) {
                "the crate has something else of that name at its root"
            } else if self.house.library == name {
                "the crate is called so itself"
            } else if FEATURES.contains(&name) {
                "it is the name of another feature of the crate"
            } else {
                continue;
            };
            let origin = Origin { file: product.file.clone(), pointer: String::new(), line: 1, column: 1 };
            let help = "Give the file another name: it is the name of the product, its module and its feature.";
            self.report(&origin, format!("`{name}` cannot be the name of a product: {reason}"), help);
        }
    }
}
