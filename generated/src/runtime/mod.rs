//! The handwritten half of the crate: what every product is made with.
//!
//! Emitted code comes in as data — an [`Operation`] is a value with a [`Meta`]
//! and a [`Request`] — and a verified, decoded [`Response`] goes out. What
//! always holds: the string that is signed is the string on the wire, nothing
//! is decoded without the proof that it was verified, and no `Debug` or
//! `Display` here shows a secret or personal data.

mod bill;
mod builder;
mod call;
mod callback;
mod certificates;
mod chain;
mod client;
mod date;
pub mod doctor;
mod download;
mod encrypted;
mod error;
mod events;
mod exchange;
pub mod explain;
mod failure;
mod invocation;
mod meta;
mod money;
mod newtypes;
mod one_or_many;
mod open_enum;
mod pages;
mod polling;
mod redaction;
mod request;
mod response;
mod retry;
mod route;
mod setters;
mod template;
mod timestamp;
mod trace;
mod transport;
mod upload;
mod values;

#[cfg(feature = "blocking")]
mod blocking;
#[cfg(test)]
pub(crate) mod testing;

pub use bill::{BillLine, BillRow, BillRows, Column, FundFlowRow, Sum, TradeBillRow, Yuan};
pub use builder::ClientBuilder;
pub use call::Call;
#[cfg(feature = "axum")]
pub use callback::CallbackRejection;
pub use callback::{Callback, Callbacks, signed::Platform};
pub use chain::{Chain, ChainCall};
pub use client::Client;
#[cfg(feature = "blocking")]
pub use download::BlockingDownload;
pub use download::{Download, FileLocation, Progress};
pub use encrypted::Encrypted;
pub use error::{Error, Outcome, SignInformation, Stage};
pub use events::EventError;
pub use explain::{CodeFacts, Explanation, Repeat, Words};
pub use invocation::{AppInvocation, JsapiInvocation};
pub use meta::{FileOperation, Meta, Operation, Retry};
pub use money::YuanError;
pub use one_or_many::OneOrMany;
pub use pages::{Items, Listed, Pages, Paginated, Whole};
pub use polling::{Polling, Settled, Settles};
pub use request::{Request, RequestBuilder};
pub use response::{Answer, FromAnswer, Response};
pub use retry::{FailedAttempt, RetryPolicy};
pub use route::Route;
pub use timestamp::{Timestamp, TimestampError};
pub use upload::Upload;
pub use values::WireValue;

// What the macros below expand to, outside this module.
#[allow(unused_imports)] // a spec may have no callbacks
pub(crate) use events::{Claim, claim, decode as decode_event};
#[allow(unused_imports)] // a spec may have no money
pub(crate) use money::{read_yuan, write_yuan};
pub(crate) use open_enum::text as wire_text;

// Which of the macros emitted code uses depends on the spec: a product may do
// without callbacks, or without a single optional field.
#[allow(unused_imports)]
pub(crate) use {
    download::file_location,
    events::{all_events, events},
    explain::error_predicates,
    money::money,
    newtypes::{integer, text},
    open_enum::open_enum,
    pages::paginated,
    redaction::{Hidden, debug},
    setters::{optional_fields, setters},
};
