//! What only a gateway needs: the other side of the protocol, for sandboxes and tests.
//!
//! In come a merchant's or a brand's requests, out go signed responses and sealed callbacks as WeChat Pay
//! makes them. A merchant's own program needs nothing of this.

mod authorization;
mod callback;
mod response;

pub use crate::message::response_message;
pub use authorization::{Authorization, AuthorizationError};
pub use callback::{CallbackToSeal, seal_callback};
pub use response::{name_scheme, sign_response};
