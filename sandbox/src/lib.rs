//! A WeChat Pay APIv3 gateway on your own machine.
//!
//! In: the description in `spec/`. Out: an HTTP server on a loopback port that
//! checks signatures and parameters as the real gateway does, responds from
//! state or from the description's examples, signs its responses, and sends
//! signed, encrypted callbacks. No request ever leaves the machine unless you
//! allow it, and no real key is needed.
//!
//! ```no_run
//! # async fn run() -> Result<(), wechatpay_sandbox::SandboxError> {
//! let sandbox = wechatpay_sandbox::Sandbox::start().await?;
//! sandbox.authorize("oUpF8uMuAJOM2pxb1Q", "wx1234567890abcdef")?;
//! println!("point a client at {} as merchant {}", sandbox.base_url(), sandbox.merchant().mchid());
//! sandbox.stop().await;
//! # Ok(())
//! # }
//! ```
//!
//! WeChat Pay has its public key (微信支付公钥) for the merchant unless another
//! [`PlatformMode`] is chosen; then it has certificates too, which can be
//! downloaded and replaced:
//!
//! ```no_run
//! # use wechatpay_sandbox::{PlatformMode, Sandbox};
//! # async fn run() -> Result<(), wechatpay_sandbox::SandboxError> {
//! let sandbox = Sandbox::builder()
//!     .platform_mode(PlatformMode::Certificate)
//!     .notify_url("http://127.0.0.1:3000/wechatpay")
//!     .start()
//!     .await?;
//! sandbox.authorize("oUpF8uMuAJOM2pxb1Q", "wx1234567890abcdef")?;
//! sandbox.pay("oUpF8uMuAJOM2pxb1Q", "wx1234567890abcdef", 8800)?;
//! sandbox.callbacks_sent().await;
//! assert!(sandbox.deliveries().iter().all(|delivery| delivery.is_accepted()));
//! sandbox.rotate_certificate().await?;
//! # Ok(())
//! # }
//! ```
//!
//! With [`Algorithm::Sm2`] it is a gateway of 国密 (SM2, SM3, SM4), with [`Algorithm::Mixed`] one of both algorithms. That
//! needs the feature `gm`, which is on by default.

mod agreed;
mod builder;
mod business_error;
mod calendar;
mod callback_client;
mod callback_wire;
mod callbacks;
mod cashier;
mod check;
mod checks;
mod clock;
mod console;
mod control;
mod coupons;
mod error;
mod error_table;
mod faults;
mod feed;
mod files;
mod forward;
mod front;
mod gateway;
mod guides;
mod ids;
mod injections;
mod inspection;
mod keys;
mod log;
mod merchants;
mod models;
mod numbers;
mod observer;
mod origin;
mod outbox;
mod pay_sign;
mod probe;
pub mod program;
mod readiness;
mod records;
mod refusal;
pub mod request_check;
mod rotation;
mod sandbox;
mod spec;
mod spelling;
mod state;
mod terminal;
mod tls;
mod unreal_payment;
mod unsent;
mod world;

pub use builder::Builder;
pub use business_error::BusinessError;
pub use check::{Check, CheckReport, CheckedRow, Language, NoTrigger, Trigger};
pub use checks::diagnosis::{Mistake, SignedInstead};
pub use error::SandboxError;
pub use faults::Fault;
pub use keys::{algorithm::Algorithm, brand::BrandKeys, platform::PlatformMode};
pub use log::{calls::ReceivedCall, deliveries::Delivery};
pub use readiness::{Evidence, Grade, ReadinessRow, RowState, Wording};
pub use records::{
    applyments::ApplymentState,
    closings::ClosingState,
    notifications::{Notification, NotificationState},
    order_refunds::RefundOutcome,
    payments::Payment,
    sharing_returns::ReturnOutcome,
    sharings::ShareFailReason,
    transfers::TransferOutcome,
    withdrawals::WithdrawalOutcome,
};
pub use sandbox::Sandbox;
pub use terminal::{LineFormat, Lines};

/// The code of README.md, compiled as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
