//! What comes of a control request.
//!
//! In: what was done, or why it was not. Out: JSON, or a status and a sentence. It
//! always holds that a sentence is there in English and in Chinese, as the
//! console speaks both.

use http::StatusCode;
use serde_json::{Value, json};

use crate::{
    callbacks::attempt::QueueError,
    models::{
        callback::{CallbackOutcome, NoCallback, Queued},
        fail_reasons,
        settling::NotSettled,
    },
    state::StoreError,
    world::World,
};

/// Why a request is not carried out: a status, and a sentence in both languages. What is named in it, and what the system
/// or a library said, stands in both as it is.
#[derive(Debug)]
pub(crate) struct Refused {
    pub(crate) status: StatusCode,
    message: String,
    message_zh: String,
}

impl Refused {
    pub(crate) fn new(status: StatusCode, english: impl Into<String>, chinese: impl Into<String>) -> Self {
        Self { status, message: english.into(), message_zh: chinese.into() }
    }

    pub(super) fn body(&self) -> Value {
        json!({"message": self.message, "message_zh": self.message_zh})
    }

    /// Both sentences, for who did not ask for JSON.
    pub(crate) fn text(&self) -> String {
        format!("{}\n{}", self.message, self.message_zh)
    }
}

/// A body, or why there is none.
pub(super) type Outcome = Result<Value, Refused>;

pub(super) fn unfit(english: impl Into<String>, chinese: impl Into<String>) -> Refused {
    Refused::new(StatusCode::BAD_REQUEST, english, chinese)
}

pub(super) fn not_found(english: impl Into<String>, chinese: impl Into<String>) -> Refused {
    Refused::new(StatusCode::NOT_FOUND, english, chinese)
}

pub(super) fn conflict(english: impl Into<String>, chinese: impl Into<String>) -> Refused {
    Refused::new(StatusCode::CONFLICT, english, chinese)
}

pub(super) fn not_kept(error: StoreError) -> Refused {
    Refused::new(StatusCode::INTERNAL_SERVER_ERROR, error.to_string(), error.chinese())
}

pub(super) fn not_settled(error: NotSettled) -> Refused {
    match error {
        NotSettled::Unknown => not_found("there is none with this number", "没有这个单号"),
        NotSettled::Already => conflict("it is not in a state that this can follow", "当前状态不允许此操作"),
        NotSettled::NotKept(error) => not_kept(error),
    }
}

/// Refuses a reason to fail that there is not, and names those that are.
pub(super) fn check_reason(world: &World, field: fail_reasons::Field, reason: &str) -> Result<(), Refused> {
    fail_reasons::check(&world.api, field, reason).map_err(|error| {
        unfit(
            error.to_string(),
            format!("没有这个失败原因，可用的有：{}", fail_reasons::of(&world.api, field).join("、")),
        )
    })
}

/// What WeChat Pay's side could not do for a reason of its own.
pub(super) fn failed(error: &impl std::fmt::Display) -> Refused {
    Refused::new(StatusCode::INTERNAL_SERVER_ERROR, error.to_string(), format!("沙箱无法完成：{error}"))
}

pub(super) fn not_queued(error: QueueError) -> Refused {
    match error {
        QueueError::Full => conflict(error.to_string(), "待发送的回调已有 10,000 个，或总字节数过多"),
        QueueError::NotKept(error) => not_kept(error),
    }
}

/// Says what became of the callback, where callbacks were asked for. Of one that is queued for an address which is not
/// called it says so at once, and how it comes to be called.
pub(crate) fn with_callback(world: &World, mut body: Value, callback: CallbackOutcome) -> Value {
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
