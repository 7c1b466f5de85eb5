//! The requests of the control interface.
//!
//! In: bodies and queries. Out: their values, or a sentence that says what does
//! not fit. A name that is not known is refused, because it is a mistake.

use std::num::NonZeroU32;

use bytes::Bytes;
use http::StatusCode;
use serde::{Deserialize, Deserializer, de::DeserializeOwned};
use serde_json::Value;
use wechatpay_auth::KeyAlgorithm;

use super::outcome::{Refused, unfit};
use crate::checks::routes::query_pairs;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Member {
    pub(super) openid: String,
    pub(super) appid: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewPayment {
    pub(super) openid: String,
    pub(super) appid: String,
    /// In 分.
    pub(super) amount: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PaidOrder {
    pub(super) out_trade_no: String,
    pub(super) openid: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewRefund {
    pub(super) transaction_id: String,
    /// In 分.
    pub(super) amount: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewCallback {
    pub(super) event_type: String,
    pub(super) url: Option<String>,
    /// A `null` is a resource too.
    #[serde(default, deserialize_with = "given")]
    pub(super) resource: Option<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Receiver {
    pub(super) url: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Redelivery {
    pub(super) id: String,
    /// Whether its signature is to be wrong.
    #[serde(default)]
    pub(super) forged: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NotifyUrl {
    /// It has to be there: `null` turns callbacks off, and nothing does not.
    #[serde(deserialize_with = "Option::deserialize")]
    pub(super) url: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProbeEvery {
    #[serde(deserialize_with = "Option::deserialize")]
    pub(super) every: Option<NonZeroU32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FailedOrder {
    pub(super) out_trade_no: String,
}

fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rotation {
    algorithm: Option<Certified>,
}

#[derive(Deserialize)]
enum Certified {
    #[serde(rename = "RSA")]
    Rsa,
    #[serde(rename = "SM2")]
    Sm2,
}

/// Of which algorithm the certificate is to be replaced, where it was said.
pub(super) fn rotated(body: Option<Bytes>) -> Result<Option<KeyAlgorithm>, Refused> {
    if body.as_ref().is_some_and(|body| body.is_empty()) {
        return Ok(None);
    }
    let rotation: Rotation = parse(body)?;
    Ok(rotation.algorithm.map(|algorithm| match algorithm {
        Certified::Rsa => KeyAlgorithm::Rsa,
        Certified::Sm2 => KeyAlgorithm::Sm2,
    }))
}

pub(super) fn parse<T: DeserializeOwned>(body: Option<Bytes>) -> Result<T, Refused> {
    let body = body.ok_or_else(|| {
        let english = "the body is larger than 1 MiB, breaks off, or takes too long";
        Refused::new(StatusCode::PAYLOAD_TOO_LARGE, english, "请求体超过 1 MiB、中途断开或耗时过长")
    })?;
    serde_json::from_slice(&body)
        .map_err(|error| unfit(format!("the body does not fit: {error}"), format!("请求体不符合要求：{error}")))
}

/// The number behind `after`; 0 without one.
pub(super) fn after(query: Option<&str>) -> Result<u64, Refused> {
    let wrong = || {
        unfit(
            "after takes a whole number, as in ?after=12, and there is no other parameter",
            "after 应为整数，如 ?after=12，且没有其他参数",
        )
    };
    match query_pairs(query.unwrap_or_default()).as_slice() {
        [] => Ok(0),
        [Ok((name, value))] if name == "after" => value.parse().map_err(|_| wrong()),
        _ => Err(wrong()),
    }
}
