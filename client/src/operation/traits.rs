//! [`Operation`] and [`FileOperation`]: what makes a value a call.

use serde::de::DeserializeOwned;
use wechatpay_auth::Merchant;

use super::request::Request;
use crate::{Error, Meta};

/// An API operation as a value: the struct holds the parameters, this trait
/// says what they become on the wire and what comes back.
///
/// Emitted structs such as `businesscircle::QueryUserAuthorization` implement
/// it; hand them to [`Client::send`](crate::Client::send).
///
/// It says who calls it: `Operation` is one of a [`Merchant`]'s, `Operation<Brand>` one of a
/// [`Brand`](wechatpay_auth::Brand)'s. A client sends those of its own caller alone, so that the wrong one does not compile.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation that a client of a `{C}` sends",
    note = "a merchant's operations go through `Client`, a brand's through `Client<Brand>`"
)]
pub trait Operation<C = Merchant> {
    /// What a verified response decodes to; `()` where the response has no body.
    type Response: DeserializeOwned;

    /// What the spec says about the operation.
    const META: &'static Meta;

    /// The request that these parameters make.
    ///
    /// # Errors
    ///
    /// An [`Error`] of stage [`Build`](crate::Stage::Build) when a value cannot
    /// stand where the operation puts it, an empty path segment for one.
    fn request(&self) -> Result<Request, Error>;
}

/// An API operation that is answered with a file instead of data.
///
/// WeChat Pay does not sign files, so there is no verified response to decode; hand it to
/// [`Client::download_file`](crate::Client::download_file).
///
/// As [`Operation`], it says who calls it.
pub trait FileOperation<C = Merchant> {
    /// What the spec says about the operation.
    const META: &'static Meta;

    /// The request that these parameters make.
    ///
    /// # Errors
    ///
    /// As [`Operation::request`].
    fn request(&self) -> Result<Request, Error>;
}
