// Written by `cargo xtask codegen` from spec/mch_transfer.yaml; edit that file instead.

//! 商家转账 (transfers to users)
//!
//! Money that a merchant sends to a user's WeChat balance. The merchant makes a transfer, one for
//! each user, and the user confirms on a page of WeChat Pay that they want to have it; a front end
//! opens that page with the `package_info` of the response. The callback tells how it ended, the
//! query tells its status, and what the user has not confirmed can be cancelled. A user can agree
//! that later transfers need no confirming. A partner makes transfers from the account of a
//! merchant who permitted it, the one that it names in `sub_mchid`.

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
    Appid, Fen, HashType, Mchid, Openid, OutBillNo, PackageInfo, TransferBillNo, TransferFailReason,
    TransferState,
};
