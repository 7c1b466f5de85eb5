//! [`Client`]: the engine's client, told of this API.
//!
//! The keys of a merchant or a brand come in; a client goes out that knows every route and every
//! error code of the description. `client.v3()`, the way into the fluent calls,
//! hangs on it; whatever the engine's client does, it does.

use std::ops::Deref;

use wechatpay_auth::{Brand, Caller, KeyRing, Merchant};
use wechatpay_client::{__private::FrontDoor, BrandSettings, ClientBuilder, Description, Error, Settings};

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
/// A brand (品牌) has operations of its own, signed with its own keys: they go through a `Client<Brand>`, which
/// [`builder`](Self::builder) makes of a `Brand`, or [`brand_from_env`](Self::brand_from_env) of its settings. The client
/// of the wrong one does not compile.
///
/// The operations of the products hang on `client.v3()`; the values of
/// [`Operation`](crate::Operation) types go through [`send`](wechatpay_client::Client::send);
/// anything else goes through [`chain`](wechatpay_client::Client::chain). The methods stand
/// under "Methods from Deref" below.
#[derive(Clone, Debug)]
pub struct Client<C = Merchant>(wechatpay_client::Client<C>);

impl<C: Caller> Client<C> {
    /// Starts a client of this merchant or brand that trusts these keys of WeChat Pay:
    /// [`PlatformKeys`](crate::PlatformKeys), or a [`KeyRing`] that several clients share.
    pub fn builder(caller: C, platform_keys: impl Into<KeyRing>) -> ClientBuilder<Self> {
        ClientBuilder::new(&DESCRIPTION, caller, platform_keys)
    }
}

impl Client {
    /// The client of the merchant in the file that the environment variable `WECHATPAY_SETTINGS`
    /// names: the sandbox's, or yours in production. See [`Settings`] for what stands in it.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    #[doc = concat!("let client = ", env!("CARGO_CRATE_NAME"), "::Client::from_env()?;")]
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Stage [`Build`](crate::Stage::Build): those of [`Settings::from_env`], and of
    /// [`build`](ClientBuilder::build).
    pub fn from_env() -> Result<Self, Error> {
        Self::of_settings(&Settings::from_env()?).build()
    }

    /// Starts a client of the merchant in these settings, or of
    /// [another in the same file](Settings::merchant).
    pub fn of_settings(settings: &Settings) -> ClientBuilder<Self> {
        settings.client(&DESCRIPTION)
    }
}

impl Client<Brand> {
    /// The client of the brand (品牌) in the file that the environment variable `WECHATPAY_BRAND_SETTINGS`
    /// names: the sandbox's, or yours in production. See [`BrandSettings`] for what stands in it.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    #[doc = concat!("let client = ", env!("CARGO_CRATE_NAME"), "::Client::brand_from_env()?;")]
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Stage [`Build`](crate::Stage::Build): those of [`BrandSettings::from_env`], and of
    /// [`build`](ClientBuilder::build).
    pub fn brand_from_env() -> Result<Self, Error> {
        Self::of_brand_settings(&BrandSettings::from_env()?).build()
    }

    /// Starts a client of the brand in these settings, or of
    /// [another in the same file](BrandSettings::brand).
    pub fn of_brand_settings(settings: &BrandSettings) -> ClientBuilder<Self> {
        settings.client(&DESCRIPTION)
    }
}

/// For the builder alone: whoever needs another client than that starts at [`Client::builder`], whose clients know the
/// routes and error codes of this crate.
impl<C: Caller> FrontDoor for Client<C> {
    type Caller = C;

    fn around(client: wechatpay_client::Client<C>) -> Self {
        Self(client)
    }
}

impl<C> Deref for Client<C> {
    type Target = wechatpay_client::Client<C>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
