//! The kinds of records that the sandbox remembers.
//!
//! In: what happens. Out: records of each kind, and the questions that can be
//! asked about them. Each kind is a file; a new one gets a name in `kinds!`, or it is not read again.

pub(crate) mod applyments;
pub(crate) mod asked;
pub(crate) mod balances;
pub(crate) mod closings;
pub(crate) mod combined_orders;
pub(crate) mod contracts;
pub(crate) mod coupon_subsidies;
pub(crate) mod coupons;
pub(crate) mod expiry;
pub(crate) mod media;
pub(crate) mod members;
pub(crate) mod merchant_coupons;
pub(crate) mod mixed_orders;
pub(crate) mod moved_clock;
pub(crate) mod notifications;
mod opening;
pub(crate) mod order_refunds;
pub(crate) mod orders;
pub(crate) mod parkings;
pub(crate) mod payments;
pub(crate) mod permissions;
pub(crate) mod prepaid;
pub(crate) mod product_coupons;
pub(crate) mod product_coupons_of_users;
pub(crate) mod products;
pub(crate) mod receivers;
pub(crate) mod service_orders;
pub(crate) mod settings;
pub(crate) mod sharing_returns;
pub(crate) mod sharings;
pub(crate) mod steps;
pub(crate) mod subsidies;
pub(crate) mod transfer_batches;
pub(crate) mod transfers;
pub(crate) mod withdrawals;

use std::path::Path;

use crate::{
    error::SandboxError,
    state::{Loader, State},
};
use applyments::Applyment;
use asked::Asked;
use closings::Closing;
use combined_orders::CombinedOrder;
use contracts::Contract;
use coupon_subsidies::CouponSubsidy;
use coupons::{Coupon, CouponCallback, CouponStock};
use media::Media;
use members::Member;
use merchant_coupons::{MerchantCoupon, MerchantStock, UploadedCode};
use mixed_orders::MixedOrder;
use notifications::Notification;
use order_refunds::OrderRefund;
use orders::Order;
use parkings::Parking;
use payments::{Payment, Refund};
use permissions::Permission;
use product_coupons::{EventAddress, ProductCoupon, ProductStock};
use product_coupons_of_users::{PreparedCoupon, UserCoupon};
use receivers::Receiver;
use service_orders::ServiceOrder;
use settings::{PlatformCertificate, Setting};
use sharing_returns::SharingReturn;
use sharings::Sharing;
use subsidies::Subsidies;
use transfer_batches::TransferBatch;
use transfers::Transfer;
use withdrawals::Withdrawal;

/// Reads each kind that there is, but for callbacks.
macro_rules! kinds {
    ($($kind:ident),+ $(,)?) => {
        fn load(records: &mut Loader<'_>) -> Result<(), SandboxError> {
            $(records.load::<$kind>()?;)+
            Ok(())
        }

        /// The tables of these.
        #[cfg(test)]
        pub(crate) const TABLES: &[&str] = &[$(<$kind as crate::state::Record>::TABLE),+];
    };
}

kinds!(
    Applyment,
    Asked,
    Closing,
    CombinedOrder,
    Contract,
    Coupon,
    CouponCallback,
    CouponStock,
    CouponSubsidy,
    EventAddress,
    Media,
    Member,
    MerchantCoupon,
    MerchantStock,
    MixedOrder,
    Order,
    OrderRefund,
    Parking,
    Payment,
    Permission,
    PlatformCertificate,
    PreparedCoupon,
    ProductCoupon,
    ProductStock,
    Receiver,
    Refund,
    ServiceOrder,
    Setting,
    Sharing,
    SharingReturn,
    Subsidies,
    Transfer,
    TransferBatch,
    UploadedCode,
    UserCoupon,
    Withdrawal,
);

/// What a state file holds, which is made if need be; an empty state without a file.
///
/// # Errors
/// When the file cannot be used.
pub(crate) fn open(path: Option<&Path>) -> Result<State, SandboxError> {
    State::open(path, |records| {
        records.load_as(Notification::sized)?;
        load(records)
    })
}
