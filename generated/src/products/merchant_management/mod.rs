// Written by `cargo xtask codegen` from spec/merchant_management.yaml; edit that file instead.

//! 商户管理记录、尽职调查、管控查询 (restrictions and due diligence of sub-merchants)
//!
//! What WeChat Pay restricts for a partner's sub-merchants and wants to know of them: which
//! restrictions hold, why, and how they are lifted; the records (商户管理记录) by which papers are
//! asked for; and due diligence (强化尽调). Papers are uploaded and submitted as one JSON text, in
//! the shape that the record asks for.
//!
//! Note: Which papers, and how they are laid out, is a JSON text inside of a field: the fields
//! there have an `item_id`, a `name` and a `type`, and some travel encrypted within the text. It is
//! not taken apart here.

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
