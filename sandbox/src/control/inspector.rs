//! The callback inspector over HTTP.
//!
//! In: the number of an attempt, or what a program made of one. Out: all that was
//! sent, or why the program's verification fails. Nothing is changed or logged.

use bytes::Bytes;
use serde_json::json;

use super::{
    outcome::{Outcome, Refused, not_found, unfit},
    requests::parse,
};
use crate::{
    inspection::{
        check::{NotChecked, check},
        received::{Received, Unfit},
        sent::SentCallback,
    },
    world::World,
};

fn not_kept() -> Refused {
    let english = "there is no such attempt, or what was sent with it is not kept any more";
    not_found(english, "没有这次投递，或其发送的内容已不再保留")
}

/// What was sent with the attempt of this number.
pub(super) fn sent(world: &World, number: &str) -> Outcome {
    let sent = number.parse().ok().and_then(|number| SentCallback::of(world, number));
    sent.map(|sent| json!(sent)).ok_or_else(not_kept)
}

/// Why a program's verification fails.
pub(super) fn check_callback(world: &World, body: Option<Bytes>) -> Outcome {
    let received: Received = parse(body)?;
    match check(world, &received) {
        Ok(checked) => Ok(json!(checked)),
        Err(NotChecked::Unfit(Unfit { english, chinese })) => Err(unfit(english, chinese)),
        Err(NotChecked::NotKept) => Err(not_kept()),
    }
}
