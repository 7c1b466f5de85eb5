// Written by `cargo xtask codegen` from spec/violation.yaml; edit that file instead.

//! 商户违规通知 (violations of merchants)
//!
//! What WeChat Pay does about merchants that break its rules or are at risk, told to the partner
//! that acts for them: a penalty, payments that were stopped, an appeal. There are callbacks alone;
//! the operations set the address that they go to. Direct merchants have nothing of it.

mod events;
mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use events::*;
pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::Mchid;
