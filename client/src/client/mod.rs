//! The client, and the one path that every call goes.

mod attempt_log;
#[cfg(feature = "blocking")]
mod blocking;
#[cfg(feature = "blocking")]
mod blocking_runtime;
mod builder;
mod certificates;
mod chain;
mod connections;
mod exchange;
mod failure;
mod handle;
mod invocation;
mod noted_signing;
mod retry;
mod trace;
mod transport;

pub use builder::{ClientBuilder, FrontDoor};
pub use chain::{Chain, ChainCall};
pub use handle::Client;
pub(crate) use handle::Inner;
pub use invocation::{
    Agreement, AgreementInvocation, AgreementPage, AppInvocation, BusinessCirclePage, CouponPage, CouponToSend,
    CouponsInvocation, DiscountCardInvocation, JsapiInvocation, MedicalInsuranceInvocation, PayscoreAuthorization,
    PayscoreConfirmation, PayscoreDetails, PayscoreOrder, PayscorePlan, PreparedAgreement, ProductCouponReceipt,
    TransferConfirmation,
};
pub use retry::{FailedAttempt, RetryPolicy};
pub(crate) use transport::Transport;
