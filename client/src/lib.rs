//! The engine of the WeChat Pay APIv3 (微信支付) client: whatever every product's calls are made with.
//!
//! Users depend on `wechatpay-openapi`, which hands in the description of the API and re-exports
//! what is here. An [`Operation`] comes in, a value with a [`Meta`] and a [`Request`]; a verified,
//! decoded [`Response`] goes out. What always holds: the string that is signed is the string on
//! the wire, nothing is decoded without the proof that it was verified, and no `Debug` or
//! `Display` here shows a secret or personal data.
//!
//! The floors, each resting on those below it: `json`, `value`, `description`, `error`, `encryption`,
//! `operation`, `client`, then `lists`, `files`, `callback`, `doctor` and `settings` beside each other.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod callback;
mod client;
mod description;
pub mod doctor;
mod encryption;
mod error;
mod files;
mod json;
mod lists;
mod operation;
mod settings;
mod value;

#[cfg(any(test, feature = "emitted-tests"))]
#[doc(hidden)]
pub mod emitted_tests;

#[cfg(feature = "axum")]
pub use callback::CallbackRejection;
pub use callback::{Callback, CallbackEvent, Callbacks, EventError, Platform};
pub use client::{
    Agreement, AgreementInvocation, AgreementPage, AppInvocation, BusinessCirclePage, Chain, ChainCall, Client,
    ClientBuilder, CouponPage, CouponToSend, CouponsInvocation, DiscountCardInvocation, FailedAttempt, JsapiInvocation,
    MedicalInsuranceInvocation, PayscoreAuthorization, PayscoreConfirmation, PayscoreDetails, PayscoreOrder,
    PayscorePlan, PreparedAgreement, ProductCouponReceipt, RetryPolicy, TransferConfirmation,
};
pub use description::{CodeFacts, Description, ErrorTable, Explanation, Meta, Outcome, Repeat, Retry, Route, Words};
pub use encryption::Encrypted;
pub use error::{Error, SignInformation, Stage};
pub use files::{BillLine, BillRow, BillRows, Column, Download, FileLocation, Progress, Sum};
#[cfg(feature = "blocking")]
pub use files::{BlockingBillRows, BlockingDownload};
pub use lists::{Items, Pages, Paginated, Polling, Settled, Settles};
pub use operation::{
    FileOperation, FromResponse, Operation, Request, RequestBuilder, Response, Upload, UploadForm, VerifiedResponse,
};
pub use settings::{BrandSettings, Settings, SettingsError};
pub use value::{BeijingTime, Day, DayError, OneOrMany, Timestamp, TimestampError, WireValue, Yuan, YuanError};

/// Who may call, for emitted code to name.
pub use wechatpay_auth::{Brand, Merchant, Scheme};

/// What the macros expand to outside this crate, and what only a front door needs.
#[doc(hidden)]
pub mod __private {
    pub use crate::{
        callback::{Claim, Names, claim, decode as decode_event},
        client::FrontDoor,
        files::BillValue,
        json::{Cursor, Give, Json, Marked, Sink, Take, debug, read, write},
        lists::{OptionalList, OptionalNumber, OptionalText, Reached, after_offset, after_page, after_page_from_zero},
        value::{Hidden, PlainText, is_spelt, pad_amount, read_spelling, read_yuan, write_yuan},
    };
}
