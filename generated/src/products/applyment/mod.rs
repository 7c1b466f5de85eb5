// Written by `cargo xtask codegen` from spec/applyment.yaml; edit that file instead.

//! 特约商户进件与开户意愿确认 (onboarding of sub-merchants)
//!
//! How a partner (服务商) takes merchants in: it uploads pictures, submits an application, and asks
//! for its state until the merchant has signed and has a merchant number. Beside it stand the
//! merchant's settlement account, the merchant's confirmation that it wants the account
//! (开户意愿确认), and the lists of banks, cities and branches that an application needs. Platforms
//! (平台收付通) have their own application in `ecommerce_applyment`.
//!
//! Note: Pictures and videos are uploaded with `upload_image` and `upload_video` of `merchant`;
//! their media ids go into the application. What does not apply is left out, never sent empty. No
//! callback tells how an application goes on.

mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{
    Appid, ApplymentId, BankBranchId, CertificateType, FinanceInstitutionInfo, FinanceType,
    IdHolderType, IdentificationType, Mchid, MediaId, Openid, PageLinks, SubjectType,
};
