//! WeChat Pay APIv3 (微信支付 APIv3) for Rust: typed calls, signed and verified.
//!
//! Operations, types and callbacks are generated from an OpenAPI description of
//! the API; each product is a module behind a feature of its name. What always
//! holds: the string that is signed is the string on the wire, no byte of a
//! response is decoded before its signature is verified, credentials go to the
//! configured gateway alone, and neither `Debug` nor `Display` shows a key, an
//! `Authorization` or an openid.
//!
//! # A payment
//!
//! An order (JSAPI下单), and what the front end invokes its payment with (调起支付):
//!
#![cfg_attr(feature = "pay", doc = "```no_run")]
#![cfg_attr(not(feature = "pay"), doc = "```ignore")]
//! use wechatpay::{Client, Merchant, PlatformKeys, PrivateKey, PublicKey};
//! use wechatpay::pay::{JsapiPayer, JsapiPrepay, JsapiPrepayRequired, OrderAmount};
//!
//! # async fn pay() -> Result<(), Box<dyn std::error::Error>> {
//! // 商户号, the serial of 商户API证书, 商户API私钥
//! let merchant = Merchant::new(
//!     "1900007291",
//!     "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB",
//!     PrivateKey::read("apiclient_key.pem")?,
//! )?;
//! // 微信支付公钥ID, 微信支付公钥
//! let platform_keys = PlatformKeys::public_key(
//!     "PUB_KEY_ID_0000000000000024101100397200000006",
//!     PublicKey::read("pub_key.pem")?,
//! )?;
//! let client = Client::builder(merchant, platform_keys).build()?;
//!
//! let order = JsapiPrepay::new(JsapiPrepayRequired {
//!     appid: "wxd678efh567hg6787".into(),
//!     mchid: "1900007291".into(),
//!     description: "QQ公仔".into(),
//!     out_trade_no: "SHOP-0001".into(),
//!     notify_url: "https://shop.example.com/notify".into(),
//!     amount: OrderAmount::new(8800), // 88.00 元
//!     payer: JsapiPayer::new("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
//! });
//! let session = client.send(&order).await?;
//! let invocation = client.invoke_jsapi("wxd678efh567hg6787", &session.prepay_id).await?;
//! println!("{}", serde_json::to_string(&invocation)?);
//! # Ok(())
//! # }
//! ```
//!
//! And the callback (支付通知) that says that it was paid, whatever the web framework:
//!
#![cfg_attr(feature = "pay", doc = "```")]
#![cfg_attr(not(feature = "pay"), doc = "```ignore")]
//! use wechatpay::{Callbacks, Event, http, pay};
//!
//! fn notified(callbacks: &Callbacks, headers: &http::HeaderMap, body: &[u8]) -> http::Response<String> {
//!     let callback = match callbacks.accept(headers, body) {
//!         Ok(callback) => callback, // signed, fresh, decrypted
//!         Err(rejection) => return rejection.response(),
//!     };
//!     // Acknowledge within five seconds: keep the event under its key, and work afterwards.
//!     if let Ok(Event::Pay(pay::Event::TransactionSuccess(paid))) = callback.event() {
//!         println!("{}: {} is paid", callback.deduplication_key(), paid.out_trade_no);
//!     }
//!     callback.response()
//! }
//! ```
//!
//! # Products
//!
#![doc = include_str!("../docs/products.md")]
//!
//! # Four ways to call
//!
//! With the feature of a product on, `client.v3()` mirrors its URLs, and each operation is a
//! value for [`send`](wechatpay_client::Client::send). Any URL template can be called besides,
//! known to the description or not, by [`chain`](wechatpay_client::Client::chain), or by
//! [`route!`], which is checked when your program is compiled:
//!
//! ```no_run
//! # async fn call(client: wechatpay::Client, openid: &str, appid: &str) -> Result<(), wechatpay::Error> {
//! let json: serde_json::Value = client
//!     .chain("v3/businesscircle/user-authorizations/{openid}")
//!     .var("openid", openid)
//!     .query("appid", appid)
//!     .get()
//!     .await?;
//! # let _ = json;
//! # Ok(())
//! # }
//! ```
//!
//! All of them end alike: awaited, by `send().await`, or, with feature `blocking`, by
//! `send_blocking()`, for programs without an async runtime and for Tokio's threads for
//! blocking work.
//!
//! # An error
//!
//! Every call fails with an [`Error`]: its [`Stage`] says how far it got, its
//! [`Outcome`] whether the server may have acted, and [`code`](Error::code),
//! [`message`](Error::message) and [`request_id`](Error::request_id) are those of
//! the API. [`explain`](Error::explain) says what the code means and what to do, in
//! English and in Chinese, and with [`ErrorExt`] in scope each code has a question of its own,
//! such as [`is_not_enough`](ErrorExt::is_not_enough). [`RetryPolicy`] says what is tried again
//! before: never a write whose outcome is unknown.
//!
//! The module [`explain`] has the same for a code, for the `fail_reason`
//! of a response, and for a Request-ID, wherever they come from.
//!
//! # Logs
//!
//! Each call is a `tracing` span `wechatpay.call`, with an event for each attempt
//! at level `DEBUG`. They name the operation and the template, the status, the
//! Request-ID and the outcome, and never a value that was sent or received.
//! `reqwest` logs no headers or bodies either, unless a client of your own is built with
//! `connection_verbose`: leave that off.
//!
//! # A callback
//!
//! [`Callbacks`] takes headers and the raw body of a callback (回调通知), and gives
//! back a [`Callback`] with a typed [`Event`], or a [`Rejection`] that knows the
//! response. It knows no web framework; with feature `axum` it is an extractor.
//! [`testing::Platform`] makes signed ones for your own tests.
//!
//! # An encrypted field
//!
//! A field of type [`Encrypted`] takes the plain text. The client encrypts it
//! with WeChat Pay's preferred key, names that key, and decrypts what comes back.
//!
//! # Values elsewhere than on the wire
//!
//! What is received implements `serde`'s `Serialize` and `Deserialize`, so that it can be kept and
//! read again, in any format that describes itself: JSON, YAML, TOML or MessagePack, but not bincode
//! or postcard. Such an error names the path of the field, and never quotes a value.
//!
//! # A set-up that does not work
//!
//! [`client.doctor()`](wechatpay_client::Client::doctor) examines keys, clock and a call from end
//! to end, and says what to do; the program `wechatpay doctor` (package `wechatpay-cli`) does it for a settings file.
//! A brand's client has it too.
//!
//! # Features
//!
//! * `tls` (default): TLS by `reqwest`'s default. Without it, bring a
//!   `reqwest::Client` of your own to [`ClientBuilder::http_client`].
//! * `gm`: 国密, a merchant with an SM2 key; see [`auth`].
//! * `blocking`: `send_blocking` beside `send`.
//! * `axum`: [`Callback`] as an extractor of `axum` 0.8.
//! * `chrono`, `jiff`: [`Timestamp`] and [`Day`] to and from the types of `chrono` 0.4 and `jiff` 1.
//! * One feature for each product, and `all` for all of them.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod call;
mod client;
pub mod explain;
#[rustfmt::skip]
pub mod products;

pub use call::Call;
#[allow(unused_imports)] // a build without a product has no such operation
pub(crate) use call::optional_fields;
pub use client::Client;
include!("products/exports.rs");
pub use products::{
    errors::{ErrorCode, ErrorExt},
    events::Event,
};
// The versions whose types stand in signatures here: clients, middleware, moments.
pub use {http, reqwest, reqwest_middleware, time};

pub use wechatpay_auth as auth;
pub use wechatpay_auth::{
    ApiV2Key, ApiV3Key, Brand, Caller, Certificate, Clock, Credentials, KeyError, KeyRing, Merchant, NonceSource,
    PlatformKeys, PrivateKey, PublicKey, RefreshError, Rejection, Scheme, Serial, SigningMiddleware, Verified,
    VerifyError,
};
#[cfg(feature = "axum")]
pub use wechatpay_client::CallbackRejection;
pub use wechatpay_client::doctor;
pub use wechatpay_client::{
    AppInvocation, BeijingTime, BillLine, BillRow, BillRows, BrandSettings, Chain, ChainCall, CodeFacts, Column, Day,
    DayError, Download, Encrypted, Error, EventError, Explanation, FailedAttempt, FileLocation, FileOperation,
    FromResponse, Items, JsapiInvocation, Meta, OneOrMany, Operation, Outcome, Pages, Paginated, Polling, Progress,
    Repeat, Request, RequestBuilder, Response, Retry, RetryPolicy, Route, Settings, SettingsError, Settled, Settles,
    SignInformation, Stage, Sum, Timestamp, TimestampError, Upload, UploadForm, VerifiedResponse, WireValue, Words,
    Yuan, YuanError,
};
#[cfg(feature = "blocking")]
pub use wechatpay_client::{BlockingBillRows, BlockingDownload};

/// What front ends are invoked with beyond the payment of an order ([`JsapiInvocation`], [`AppInvocation`]).
///
/// Each value serialises to exactly the names that the front end's function takes; its page shows the call in JavaScript.
///
/// | what for | made by |
/// | --- | --- |
/// | 支付分 confirmed by the user | [`invoke_payscore_confirmation`](wechatpay_client::Client::invoke_payscore_confirmation) |
/// | its details | [`invoke_payscore_details`](wechatpay_client::Client::invoke_payscore_details) |
/// | its authorization, its plans | [`PayscoreAuthorization`](invocations::PayscoreAuthorization), [`PayscorePlan`](invocations::PayscorePlan) |
/// | a transfer confirmed by the user | [`invoke_transfer`](wechatpay_client::Client::invoke_transfer) |
/// | 医保支付 | [`invoke_medical_insurance`](wechatpay_client::Client::invoke_medical_insurance) |
/// | coupons of a mini program, of a page | [`invoke_coupons`](wechatpay_client::Client::invoke_coupons), [`invoke_coupon_page`](wechatpay_client::Client::invoke_coupon_page) |
/// | a product coupon received | [`ProductCouponReceipt`](invocations::ProductCouponReceipt) |
/// | an agreement on deductions | [`invoke_agreement`](wechatpay_client::Client::invoke_agreement), [`invoke_agreement_page`](wechatpay_client::Client::invoke_agreement_page), [`PreparedAgreement`](invocations::PreparedAgreement) |
/// | 先享卡 | [`invoke_discount_card`](wechatpay_client::Client::invoke_discount_card) |
/// | the points of a business circle | [`invoke_business_circle`](wechatpay_client::Client::invoke_business_circle) |
///
/// Those of 支付分, coupons and agreements are signed with the APIv2 key (APIv2密钥), which a merchant has besides
/// ([`Merchant::api_v2_key`]): no call of the API is.
///
/// ```
/// use wechatpay::{ApiV2Key, Client, Error, Merchant, invocations::PayscoreOrder};
///
/// # fn details(merchant: Merchant, keys: wechatpay::PlatformKeys) -> Result<(), Box<dyn std::error::Error>> {
/// let merchant = merchant.api_v2_key(ApiV2Key::new(std::fs::read_to_string("apiv2_key.txt")?.trim_end())?);
/// let client = Client::builder(merchant, keys).build()?;
/// let details = client.invoke_payscore_details(&PayscoreOrder::new("88888888000011", "ORDER-0001"))?;
/// println!("{}", serde_json::to_string(&details)?);
/// # Ok(())
/// # }
/// ```
pub mod invocations {
    pub use wechatpay_client::{
        Agreement, AgreementInvocation, AgreementPage, BusinessCirclePage, CouponPage, CouponToSend, CouponsInvocation,
        DiscountCardInvocation, MedicalInsuranceInvocation, PayscoreAuthorization, PayscoreConfirmation,
        PayscoreDetails, PayscoreOrder, PayscorePlan, PreparedAgreement, ProductCouponReceipt, TransferConfirmation,
    };
}

/// Sets a [`Client`] up. [`Client::builder`] starts one.
pub type ClientBuilder<C = Merchant> = wechatpay_client::ClientBuilder<Client<C>>;
/// Receives the callbacks (回调通知) of one merchant or several. Cheap to clone.
///
/// It knows no web framework: hand in the headers and the body, byte for byte as it arrived.
///
/// ```
/// use wechatpay::{Callbacks, Event, http};
///
/// fn receive(callbacks: &Callbacks, headers: &http::HeaderMap, body: &[u8]) -> http::Response<String> {
///     let callback = match callbacks.accept(headers, body) {
///         Ok(callback) => callback,
///         // Log it; the response makes WeChat Pay send a true callback again.
///         Err(rejection) => return rejection.response(),
///     };
///     // Within five seconds: put it into a queue under its key, then acknowledge.
///     println!("{} {}", callback.event_type(), callback.deduplication_key());
///     callback.response()
/// }
/// ```
pub type Callbacks = wechatpay_client::Callbacks<Event>;
/// A callback that WeChat Pay has signed, decrypted.
///
/// With feature `axum` it is an extractor. It needs a state that [`Callbacks`] can be taken from,
/// and answers by itself when it rejects:
///
#[cfg_attr(feature = "axum", doc = "```")]
#[cfg_attr(not(feature = "axum"), doc = "```ignore")]
/// use axum::{Router, http::StatusCode, routing::post};
/// use wechatpay::{Callback, Callbacks};
///
/// async fn notified(callback: Callback) -> StatusCode {
///     println!("{} {}", callback.event_type(), callback.deduplication_key());
///     StatusCode::NO_CONTENT
/// }
///
/// # fn serve(callbacks: Callbacks) -> Router {
/// Router::new().route("/wechatpay/notify", post(notified)).with_state(callbacks)
/// # }
/// ```
pub type Callback = wechatpay_client::Callback<Event>;

/// What your own tests of callbacks are made with.
pub mod testing {
    /// WeChat Pay, as your tests play it: it signs and encrypts callbacks to you.
    ///
    /// ```
    /// use serde_json::json;
    /// use wechatpay::testing::Platform;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let platform = Platform::new()?;
    /// let (headers, body) = platform.signed_callback("COUPON.USE", &json!({"coupon_id": "9856888"}))?;
    ///
    /// // In your program these are made of the real keys.
    /// let callbacks = platform.callbacks();
    /// let callback = callbacks.accept(&headers, &body)?;
    /// assert_eq!(callback.event_type(), "COUPON.USE");
    /// # Ok(())
    /// # }
    /// ```
    pub type Platform = wechatpay_client::Platform<crate::Event>;
}

/// A [`Route`] of the description's table, checked when your program is compiled: a
/// typo does not build.
///
/// ```compile_fail,E0080
/// let route = wechatpay::route!("v3/no/such/template");
/// ```
#[macro_export]
macro_rules! route {
    ($template:expr) => {{
        const ROUTE: $crate::Route = match $crate::Route::find($crate::routes::ROUTES, $template) {
            Some(route) => route,
            None => panic!("this template is not in the spec's table of routes"),
        };
        ROUTE
    }};
}

/// The code of README.md, compiled and run as tests.
#[cfg(all(doctest, feature = "all", feature = "blocking"))]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// The code of README.zh-CN.md, compiled and run as tests.
#[cfg(all(doctest, feature = "all", feature = "blocking"))]
#[doc = include_str!("../../README.zh-CN.md")]
pub struct ReadmeZhCn;
