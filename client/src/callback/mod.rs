//! Callbacks (回调通知): what WeChat Pay sends, opened, and what tests play it with.

mod callbacks;
mod events;
#[cfg(feature = "axum")]
mod extractor;
mod platform;

pub use callbacks::{Callback, Callbacks};
pub use events::{CallbackEvent, Claim, EventError, Names, claim, decode};
#[cfg(feature = "axum")]
pub use extractor::CallbackRejection;
pub use platform::Platform;
