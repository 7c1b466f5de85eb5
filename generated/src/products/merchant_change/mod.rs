// Written by `cargo xtask codegen` from spec/merchant_change.yaml; edit that file instead.

//! 商户变更（超管、简称、主体） (changes of a sub-merchant, its administrator, name and subject)
//!
//! How a partner changes what is known of a merchant that it took in: its administrator
//! (超级管理员), its short name (商户简称), and what it is by law, with its papers and people
//! (主体资料). Each is an application that is submitted and queried until it is finished. Banks and
//! payment institutions also change how a merchant's money is settled, and enter it for lower
//! rates.
//!
//! Note: A merchant has one application of a kind in hand at a time. One that was rejected is
//! corrected by submitting it again under the same `out_request_no`; for another one revoke it.
//! Pictures are uploaded with `upload_image` of `merchant`. No callback tells how an application
//! goes on.

mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{
    CertificateType, IdHolderType, IdentificationType, Mchid, MediaId, SubjectType,
};
