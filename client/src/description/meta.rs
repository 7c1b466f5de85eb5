//! What is known about an operation before it is called.
//!
//! The spec's facts come in as constants of emitted code; the client, the
//! dynamic calls and users' middleware read them. Nothing here decides
//! anything: a rule about an operation is data in its [`Meta`], never a list in
//! code.

use wechatpay_auth::Scheme;

use super::codes::CodeFacts;

/// The spec's facts about one operation, the same in every calling style.
///
/// The client puts a `&'static Meta` into the extensions of each request to a
/// known route, where middleware of your own can read it:
/// `extensions.get::<&'static Meta>()`.
#[derive(Debug, PartialEq, Eq)]
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
    /// The documented status of success: 200, or 202 or 204 without a body.
    pub success: u16,
    /// By which scheme requests are signed, and so whose client may send it.
    pub scheme: Scheme,
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

impl Meta {
    /// An operation by its method, in upper case, and its path with a leading slash and its
    /// variables in braces. It succeeds with 200; a `GET` is safe to send again, all else may act
    /// twice when it is sent again, unless the methods below say otherwise.
    pub const fn new(method: &'static str, template: &'static str) -> Self {
        let retry = if matches!(method.as_bytes(), b"GET" | b"HEAD") { Retry::Read } else { Retry::Never };
        Self {
            product: "",
            operation: "",
            method,
            template,
            success: 200,
            scheme: Scheme::Merchant,
            retry,
            encrypted: &[],
            sensitive: &[],
            errors: &[],
        }
    }

    /// With the names of its product and of itself, for logs.
    pub const fn named(self, product: &'static str, operation: &'static str) -> Self {
        Self { product, operation, ..self }
    }

    /// With another documented status of success: 204 for a response without a body, 202 for one without a body that
    /// says that the request was accepted.
    pub const fn success(self, status: u16) -> Self {
        Self { success: status, ..self }
    }

    /// With another scheme than a merchant's: that of a brand's operations.
    pub const fn scheme(self, scheme: Scheme) -> Self {
        Self { scheme, ..self }
    }

    /// With what a second attempt would do.
    pub const fn retry(self, retry: Retry) -> Self {
        Self { retry, ..self }
    }

    /// With the body fields that carry encrypted text, as JSON pointers, `*` for the items of an
    /// array, and the query values that do, as `?name`.
    pub const fn encrypted(self, pointers: &'static [&'static str]) -> Self {
        Self { encrypted: pointers, ..self }
    }

    /// With the wire names of the parameters and fields that hold personal data: errors and logs
    /// never show their values.
    pub const fn sensitive(self, names: &'static [&'static str]) -> Self {
        Self { sensitive: names, ..self }
    }

    /// With what the operation's own error codes mean.
    pub const fn errors(self, errors: &'static [&'static CodeFacts]) -> Self {
        Self { errors, ..self }
    }
}

/// What a second attempt at the same request would do.
///
/// The client's [`RetryPolicy`](crate::RetryPolicy) goes by it; a retrying middleware
/// finds it in the request's [`Meta`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// The call only reads: any attempt is safe to send again.
    Read,
    /// The call writes, but the same parameters again change nothing more.
    Idempotent,
    /// A repetition may act twice: ask for the state first.
    Never,
}
