//! A WeChat Pay APIv3 gateway on your own machine.
//!
//! In: the description in `spec/`. Out: an HTTP server on a loopback port that
//! checks signatures and parameters as the real gateway does, answers from
//! state or from the description's examples, and signs what it answers. No
//! request ever leaves the machine, and no real key is needed.
//!
//! ```no_run
//! # async fn run() -> Result<(), wechatpay_sandbox::SandboxError> {
//! let sandbox = wechatpay_sandbox::Sandbox::start().await?;
//! sandbox.authorize("oUpF8uMuAJOM2pxb1Q", "wx1234567890abcdef");
//! println!("point a client at {} as merchant {}", sandbox.base_url(), sandbox.merchant().mchid());
//! sandbox.stop().await;
//! # Ok(())
//! # }
//! ```

mod answer;
mod builder;
mod businesscircle;
mod calendar;
mod calls;
mod check;
mod control;
mod error;
mod example;
mod input;
mod key_folder;
mod keys;
mod place;
mod refusal;
mod routes;
mod sandbox;
mod server;
mod spec;
mod state;
mod validate;

pub use builder::Builder;
pub use calls::ReceivedCall;
pub use error::SandboxError;
pub use sandbox::Sandbox;
pub use state::Payment;
