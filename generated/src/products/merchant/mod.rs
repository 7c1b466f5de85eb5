// Written by `cargo xtask codegen` from spec/merchant.yaml; edit that file instead.

//! 商户资金与媒体上传 (funds and media)
//!
//! The caller's own money and files: the balances of its accounts, withdrawals of a platform's own
//! money and of what closed sub-merchants left, the money that came in from banks, and the upload
//! of images and videos that other products ask for by their media id.
//!
//! Note: The money of sub-merchants is withdrawn with `ecommerce`.

mod events;
mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use events::*;
pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{
    BankBranchId, BillLocation, Fen, HashType, IdentificationType, Mchid, MediaId, OutAccountType,
    PageLinks, PayeeAccountType, PayeeBankAccount, PayeeBankAccountRequired, PayeeIdentity,
    PayeeIdentityRequired, PayeeInfo, TarType, UploadedMedia, WithdrawId, WithdrawRequestNo,
    WithdrawalStatus,
};
