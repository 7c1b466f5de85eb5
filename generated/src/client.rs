//! [`Client`]: the engine's client, told of this API.
//!
//! A merchant's keys come in; a client goes out that knows every route and every
//! error code of the description. `client.v3()`, the way into the fluent calls,
//! hangs on it; whatever the engine's client does, it does.

use std::ops::Deref;

use wechatpay_auth::{KeyRing, Merchant};
use wechatpay_client::{ClientBuilder, Description};

use crate::products::{
    errors::{CODES, FAIL_REASONS, REQUEST_ID_TAILS},
    routes::ROUTES,
};

/// What this crate knows of the API.
pub(crate) static DESCRIPTION: Description =
    Description::new(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")), ROUTES, &ERRORS);

/// What this crate knows of error codes.
pub(crate) static ERRORS: wechatpay_client::ErrorTable =
    wechatpay_client::ErrorTable::new(CODES, FAIL_REASONS, REQUEST_ID_TAILS);

/// A merchant's client. Cheap to clone; clones share their connections.
///
/// The operations of the products hang on `client.v3()`; the values of
/// [`Operation`](crate::Operation) types go through [`send`](wechatpay_client::Client::send);
/// anything else goes through [`chain`](wechatpay_client::Client::chain). The methods stand
/// under "Methods from Deref" below.
#[derive(Clone, Debug)]
pub struct Client(wechatpay_client::Client);

impl Client {
    /// Starts a client of this merchant that trusts these keys of WeChat Pay:
    /// [`PlatformKeys`](crate::PlatformKeys), or a [`KeyRing`] that several clients share.
    pub fn builder(merchant: Merchant, platform_keys: impl Into<KeyRing>) -> ClientBuilder<Self> {
        ClientBuilder::new(&DESCRIPTION, merchant, platform_keys)
    }
}

impl From<wechatpay_client::Client> for Client {
    fn from(client: wechatpay_client::Client) -> Self {
        Self(client)
    }
}

impl Deref for Client {
    type Target = wechatpay_client::Client;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
