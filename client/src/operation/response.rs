//! Responses: from verified bytes to typed data.
//!
//! An [`VerifiedResponse`] holds the proof that its body was verified, and decoding reads
//! the body out of that proof: an unverified one cannot be decoded. Out goes
//! the typed value, alone or inside a [`Response`] with what came around it.

use std::{fmt, ops::Deref};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use wechatpay_auth::{Credentials, Verified};

use super::request::Request;
use crate::{
    Error, ErrorTable, Stage,
    encryption::context::{self, Context},
    error::{CallSite, json, request_id, sanitize},
};

/// A typed response; it dereferences to its value.
///
/// `Debug` shows the value's own `Debug`, the status and the Request-ID, not
/// the raw body or the headers.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    response: VerifiedResponse,
}

impl<T> Response<T> {
    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The error that the value is not what it should be.
    pub(crate) fn refused(&self, what: &str) -> Error {
        self.response.error(what.to_owned())
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// The `Request-ID` of the response, which WeChat Pay's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.response.headers)
    }

    /// The headers of the response. Only the body is covered by the signature.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// The raw body, byte for byte as it was verified.
    pub fn body(&self) -> &Bytes {
        self.response.body()
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("value", &self.value)
            .field("status", &self.response.status)
            .field("request_id", &self.request_id().map(sanitize::request_id))
            .finish_non_exhaustive()
    }
}

/// What a dynamic call may return: any type that JSON decodes to, or a
/// [`Response`] around it.
pub trait FromResponse: Sized {
    /// Decodes a verified response.
    ///
    /// # Errors
    ///
    /// Stage [`Decode`](Stage::Decode), naming the JSON path.
    fn from_response(response: VerifiedResponse) -> Result<Self, Error>;
}

impl<T: DeserializeOwned> FromResponse for T {
    fn from_response(response: VerifiedResponse) -> Result<Self, Error> {
        response.decode()
    }
}

impl<T: DeserializeOwned> FromResponse for Response<T> {
    fn from_response(response: VerifiedResponse) -> Result<Self, Error> {
        Ok(Self { value: response.decode()?, response })
    }
}

/// A verified response that has not been decoded yet.
#[derive(Clone)]
pub struct VerifiedResponse {
    site: CallSite,
    /// Whose key decrypts the encrypted fields.
    caller: Credentials,
    /// What is known of codes.
    facts: &'static ErrorTable,
    status: StatusCode,
    headers: HeaderMap,
    verified: Verified,
}

impl VerifiedResponse {
    pub(crate) fn new(
        request: &Request,
        caller: &Credentials,
        facts: &'static ErrorTable,
        status: StatusCode,
        headers: HeaderMap,
        verified: Verified,
    ) -> Self {
        Self { site: request.site().clone(), caller: caller.clone(), facts, status, headers, verified }
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers. Only the body is covered by the signature.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The raw body, byte for byte as it was verified.
    pub fn body(&self) -> &Bytes {
        self.verified.body()
    }

    /// Decodes the verified bytes; an empty body counts as JSON `null`, which
    /// is `()`. [`Encrypted`](crate::Encrypted) fields are decrypted with the
    /// merchant's key.
    ///
    /// # Errors
    ///
    /// Stage [`Decode`](Stage::Decode), naming the JSON path, or both statuses
    /// where another success came than the documented one; stage [`Api`](Stage::Api)
    /// where that is 202, or 202 with a code on a route that the spec does not know:
    /// nothing is decided yet.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.check_status()?;
        let decoded = context::within(Context::Decrypt(self.caller.clone()), || json::from_json(self.verified.body()));
        // Where 202 is the documented success it has said all, whatever else stands there.
        let says_all = self.status == StatusCode::ACCEPTED && self.site.endpoint.meta.is_some();
        let decoded = match decoded {
            Err(found) if says_all => json::from_json(b"null").map_err(|_| found),
            decoded => decoded,
        };
        decoded.map_err(|found| self.error(found.reason).with_json_path(found.json_path))
    }

    /// A success that is not the documented one means something else: with `202` nothing
    /// is decided yet, `204` has no data to decode. On a route that the spec does not know,
    /// 202 may be the success, unless it carries a code.
    fn check_status(&self) -> Result<(), Error> {
        let documented = self.site.endpoint.meta.map(|meta| meta.success);
        if documented.is_some_and(|success| success == self.status) {
            return Ok(());
        }
        if self.status == StatusCode::ACCEPTED {
            let error = Error::of_response(self.status, &self.headers, self.verified.body().clone());
            if documented.is_some() || error.code().is_some() {
                return Err(error.of(&self.site).known_by(self.facts).proven());
            }
        }
        match documented {
            Some(success) => {
                Err(self.error(format!("success is documented as {success}, but {} came", self.status.as_u16())))
            }
            None => Ok(()),
        }
    }

    fn error(&self, what: String) -> Error {
        Error::new(Stage::Decode, what)
            .of(&self.site)
            .known_by(self.facts)
            .answered(self.status, &self.headers, self.verified.body().clone())
            .proven()
    }
}

impl fmt::Debug for VerifiedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifiedResponse")
            .field("status", &self.status)
            .field("request_id", &request_id(&self.headers).map(sanitize::request_id))
            .finish_non_exhaustive()
    }
}
