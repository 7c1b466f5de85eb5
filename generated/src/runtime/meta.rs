//! What is known about an operation before it is called.
//!
//! The spec's facts come in as constants of emitted code; the client, the
//! dynamic calls and users' middleware read them. Nothing here decides
//! anything: a rule about an operation is data in its [`Meta`], never a list in
//! code.

use serde::de::DeserializeOwned;

use super::{CodeFacts, Error, Request};

/// An API operation as a value: the struct holds the parameters, this trait
/// says what they become on the wire and what comes back.
///
/// Emitted structs such as `businesscircle::QueryUserAuthorization` implement
/// it; hand them to [`Client::send`](super::Client::send).
pub trait Operation {
    /// What a verified answer decodes to; `()` where the answer has no body.
    type Response: DeserializeOwned;

    /// What the spec says about the operation.
    const META: &'static Meta;

    /// The request that these parameters make.
    ///
    /// # Errors
    ///
    /// An [`Error`] of stage [`Build`](super::Stage::Build) when a value cannot
    /// stand where the operation puts it, an empty path segment for one.
    fn request(&self) -> Result<Request, Error>;
}

/// An API operation that is answered with a file instead of data.
///
/// WeChat Pay does not sign files, so there is no verified answer to decode; hand it to
/// [`Client::download_file`](super::Client::download_file).
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

/// The spec's facts about one operation, the same in every calling style.
///
/// The client puts a `&'static Meta` into the extensions of each request to a
/// known route, where middleware of your own can read it:
/// `extensions.get::<&'static Meta>()`.
#[derive(Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Meta {
    /// The product, as its module is called: `businesscircle`.
    pub product: &'static str,
    /// The operation's name in the spec: `query_user_authorization`.
    pub operation: &'static str,
    /// The HTTP method in upper case.
    pub method: &'static str,
    /// The path with a leading slash and its variables in braces.
    pub template: &'static str,
    /// The documented status of success, 200 or 204.
    pub success: u16,
    /// Whether a request may be sent again.
    pub retry: Retry,
    /// JSON pointers to the body fields that carry encrypted text, `*` for the
    /// items of an array.
    pub encrypted: &'static [&'static str],
    /// Wire names of the parameters and fields that hold personal data.
    pub sensitive: &'static [&'static str],
    /// The error codes that are its own, as it means them. Others have the meaning that is
    /// common to all operations, or none that is known.
    pub errors: &'static [&'static CodeFacts],
}

/// What a second attempt at the same request would do.
///
/// The client's [`RetryPolicy`](super::RetryPolicy) goes by it; a retrying middleware
/// finds it in the request's [`Meta`].
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Retry {
    /// The call only reads: any attempt may be repeated.
    Read,
    /// The call writes, but the same parameters again change nothing more.
    Idempotent,
    /// A repetition may act twice: ask for the state first.
    Never,
}
