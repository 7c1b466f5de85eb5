// Written by `cargo xtask codegen` from spec/bank_package.yaml; edit that file instead.

//! 定向用户协议号 (packages of users for banks)
//!
//! Lists of users for whom a bank's coupons are meant: a bank uploads the agreement numbers
//! (协议号) of its cards as a file, and WeChat Pay finds the users who have them.

mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use operations::*;
pub use types::*;
