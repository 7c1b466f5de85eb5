//! A WeChat Pay APIv3 gateway on your own machine.
//!
//! In: the description in `spec/`. Out: an HTTP server on a loopback port that
//! checks signatures and parameters as the real gateway does, answers from
//! state or from the description's examples, signs what it answers, and sends
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

mod builder;
mod calendar;
mod callbacks;
mod calls;
mod console;
mod control;
mod error;
mod feed;
mod files;
mod front;
mod gateway;
mod guides;
mod keys;
mod models;
mod sandbox;
mod spec;
mod state;
mod trouble;

pub use builder::Builder;
pub use callbacks::delivery::Delivery;
pub use calls::ReceivedCall;
pub use error::SandboxError;
pub use gateway::diagnosis::{Mistake, SignedInstead};
pub use keys::platform::PlatformMode;
pub use sandbox::Sandbox;
pub use state::{
    notifications::{Notification, NotificationState},
    order_refunds::RefundOutcome,
    payments::Payment,
    transfers::TransferOutcome,
};
pub use trouble::Trouble;

/// The code of README.md, compiled as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
