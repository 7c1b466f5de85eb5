//! [`Operation`] and [`FileOperation`]: what makes a value a call.

use serde::de::DeserializeOwned;

use super::request::Request;
use crate::{Error, Meta};

/// An API operation as a value: the struct holds the parameters, this trait
/// says what they become on the wire and what comes back.
///
/// Emitted structs such as `businesscircle::QueryUserAuthorization` implement
/// it; hand them to [`Client::send`](crate::Client::send).
pub trait Operation {
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
pub trait FileOperation {
    /// What the spec says about the operation.
    const META: &'static Meta;

    /// The request that these parameters make.
    ///
    /// # Errors
    ///
    /// As [`Operation::request`].
    fn request(&self) -> Result<Request, Error>;
}
