// Written by `cargo xtask codegen` from spec/shared.yaml; edit that file instead.

//! 公共类型 (shared types)
//!
//! What travels between products: identifiers, money, the error body, and the envelope of
//! callbacks. Other documents refer to these types; this one has no operations of its own.

mod types;

pub use types::*;
