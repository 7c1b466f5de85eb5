//! Placeholder.

#[rustfmt::skip]
pub mod products;
pub mod runtime;

pub use products::*;
pub use runtime::{
    Answer, Call, Chain, ChainCall, Ciphertext, Client, ClientBuilder, Error, EventError, FromAnswer, Meta, Operation,
    Request, RequestBuilder, Response, Retry, Route, Stage, Timestamp, TimestampError, WireValue,
};
pub use wechatpay_auth as auth;
