//! What comes of a control request.
//!
//! In: what was done, or why it was not. Out: JSON, or a status and a sentence.

use http::StatusCode;
use serde_json::{Value, json};

use crate::{
    callbacks::attempt::QueueError,
    models::callback::{CallbackOutcome, NoCallback, Queued},
    state::StoreError,
    world::World,
};

/// A status and a sentence.
pub(crate) type Refused = (StatusCode, String);

/// A body, or why there is none.
pub(super) type Outcome = Result<Value, Refused>;

pub(super) fn unfit(message: String) -> Refused {
    (StatusCode::BAD_REQUEST, message)
}

pub(super) fn not_found(message: &str) -> Refused {
    (StatusCode::NOT_FOUND, message.to_owned())
}

pub(super) fn conflict(message: &str) -> Refused {
    (StatusCode::CONFLICT, message.to_owned())
}

pub(super) fn not_kept(error: StoreError) -> Refused {
    (StatusCode::INTERNAL_SERVER_ERROR, error.to_string())
}

pub(super) fn not_queued(error: QueueError) -> Refused {
    match error {
        QueueError::Full => conflict(&error.to_string()),
        QueueError::NotKept(error) => not_kept(error),
    }
}

/// Says what became of the callback, where callbacks were asked for. Of one that is queued for an address which is not
/// called it says so at once, and how it comes to be called.
pub(super) fn with_callback(world: &World, mut body: Value, callback: CallbackOutcome) -> Value {
    match callback {
        Ok(Queued { event_type, url }) => match world.callback_client.obstacle(&url) {
            None => body["callback"] = json!(event_type),
            Some(obstacle) => {
                body["no_callback"] = json!(format!("{event_type} is not sent to {url}: {obstacle}"));
                body["no_callback_code"] = json!("not_called");
            }
        },
        Err(NoCallback::NoAddress) => {}
        Err(reason) => {
            body["no_callback"] = json!(reason.to_string());
            body["no_callback_code"] = json!(reason);
        }
    }
    body
}
