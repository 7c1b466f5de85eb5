// Written by `cargo xtask codegen` from spec/bill.yaml; edit that file instead.

//! 账单 (bills)
//!
//! The bills of a day, for comparison with one's own books: what was paid and refunded, and what
//! moved on an account. A call answers with an address that holds good for minutes; the file there
//! is text in columns, with a line of sums at the end. Unlike everywhere else, amounts in it are in
//! yuan.

mod operations;
mod rows;
mod types;

#[cfg(test)]
mod tests;

pub use operations::*;
pub use rows::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{
    BillEncryption, BillLocation, EncryptedBill, EncryptedBills, HashType, Mchid, TarType,
};
