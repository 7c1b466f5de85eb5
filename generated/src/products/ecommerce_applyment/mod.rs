// Written by `cargo xtask codegen` from spec/ecommerce_applyment.yaml; edit that file instead.

//! 平台收付通：进件、注销 (platforms, onboarding and closing of sub-merchants)
//!
//! How a platform (平台收付通) takes its sub-merchants in: it submits an application with pictures
//! and encrypted fields, and asks for its state until the sub-merchant has signed and has a
//! merchant number. And how it closes a sub-merchant and hands out the money that is left.
//!
//! Note: Pictures are uploaded with `upload_image` of `merchant`; their media ids go into the
//! application. Those for closing with `create_cancel_application` are uploaded with
//! `upload_media`. What does not apply is left out. No callback tells how an application goes on.
//! The settlement account of a sub-merchant is changed with `modify_settlement` of `applyment`.

mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{
    Appid, ApplymentId, BankBranchId, CertificateType, Fen, FinanceInstitutionInfo, FinanceType,
    IdHolderType, IdentificationType, Mchid, MediaId, OutAccountType, PayeeAccountType,
    PayeeBankAccount, PayeeBankAccountRequired, PayeeIdentity, PayeeIdentityRequired, PayeeInfo,
    SubjectType, UploadedMedia,
};
