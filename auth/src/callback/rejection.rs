//! Why a callback is not accepted, and how to respond then.

use std::fmt;

use http::{HeaderValue, Response, StatusCode, header::CONTENT_TYPE};

use crate::{Serial, VerifyError, keys::shown};

/// Why a callback was rejected. Nothing that its sender wrote is shown, but a serial that
/// reads like one.
///
/// WeChat Pay takes any 4xx or 5xx for a rejection and sends the callback again.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Rejection {
    /// A signature that WeChat Pay made wrong on purpose (签名探测流量).
    #[error(
        "WeChat Pay probes whether wrong signatures are refused (签名探测流量): rejecting it is right, and the true \
         callback follows"
    )]
    Probe,
    /// It was signed too long ago.
    #[error(
        "the callback was signed {age_seconds} s ago: it is an old one sent again, or this machine's clock is ahead"
    )]
    #[non_exhaustive]
    Stale {
        /// How long ago, in seconds.
        age_seconds: u64,
    },
    /// It claims to be signed in the future.
    #[error("the callback was signed {ahead_seconds} s in the future: this machine's clock is behind")]
    #[non_exhaustive]
    Future {
        /// How far ahead, in seconds.
        ahead_seconds: u64,
    },
    /// The signature does not belong to this body and this key.
    #[error(
        "the signature does not match: the body was changed, decoded or re-serialised before it was verified, the key \
         handed in under this serial is another one, or somebody forges callbacks"
    )]
    BadSignature,
    /// No platform key has that serial.
    #[error(
        "the callback was signed with the key {}, which is not among the platform keys: add that 微信支付公钥 \
         or 平台证书 to them",
        shown(serial)
    )]
    #[non_exhaustive]
    UnknownKey {
        /// The serial or id in the header `Wechatpay-Serial`.
        serial: String,
    },
    /// The platform certificate that signed it has expired, or is not valid yet.
    #[error(
        "the callback was signed with the platform certificate {serial}, which has expired or is not valid yet: fetch \
         the certificates (平台证书) again, and compare this machine's clock"
    )]
    #[non_exhaustive]
    KeyNotInEffect {
        /// The serial under which the platform keys hold it.
        serial: Serial,
    },
    /// There is no body.
    #[error(
        "the body is empty: a layer in front of this has read it already, or it is not a callback from WeChat Pay; hand in \
         the raw body, before anything else reads it"
    )]
    EmptyBody,
    /// Headers or body are not those of a callback.
    #[error("not a callback of WeChat Pay: {what}")]
    #[non_exhaustive]
    Malformed {
        /// What is wrong.
        what: String,
    },
    /// It was signed by WeChat Pay, but the APIv3 key does not open it.
    #[error(
        "the callback is signed by WeChat Pay but could not be decrypted: the APIv3 key (APIv3密钥) was reset, or \
         belongs to another merchant than the callback"
    )]
    Decrypt,
}

impl Rejection {
    /// The status to respond with: 400 for what is empty or malformed, 500 for what could not be
    /// decrypted (a fault in this server's set-up), else 401.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::EmptyBody | Self::Malformed { .. } => StatusCode::BAD_REQUEST,
            Self::Decrypt => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Probe
            | Self::Stale { .. }
            | Self::Future { .. }
            | Self::BadSignature
            | Self::UnknownKey { .. }
            | Self::KeyNotInEffect { .. } => StatusCode::UNAUTHORIZED,
        }
    }

    /// The rejection of what is not even a whole request, for a web framework's extractor: a sentence for whoever reads
    /// the log, without a word of the sender's.
    pub fn malformed(what: impl Into<String>) -> Self {
        Self::Malformed { what: what.into() }
    }

    /// The body to respond with, of type `application/json`. It tells the sender nothing
    /// of the cause, since anybody may have sent it.
    pub fn body(&self) -> &'static str {
        r#"{"code":"FAIL","message":"失败"}"#
    }

    /// The complete response: status, `Content-Type` and body.
    pub fn response(&self) -> Response<String> {
        let mut response = Response::new(self.body().to_owned());
        *response.status_mut() = self.status();
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        response
    }
}

impl From<VerifyError> for Rejection {
    fn from(error: VerifyError) -> Self {
        match error {
            VerifyError::Probe => Self::Probe,
            VerifyError::Stale { age_seconds } => Self::Stale { age_seconds },
            VerifyError::Future { ahead_seconds } => Self::Future { ahead_seconds },
            VerifyError::UnknownSerial { serial } => Self::UnknownKey { serial },
            VerifyError::NotInEffect { serial } => Self::KeyNotInEffect { serial },
            VerifyError::WrongSignature => Self::BadSignature,
            VerifyError::BadBase64
            | VerifyError::MissingHeader { .. }
            | VerifyError::BadHeader { .. }
            | VerifyError::UnsupportedType { .. }
            | VerifyError::TypeOfOtherKey { .. } => Self::Malformed { what: error.to_string() },
        }
    }
}

/// As `Display`: the fields hold what a stranger wrote.
impl fmt::Debug for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rejection({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rejection_answers_are_such_that_it_is_sent_again() {
        let serial = Serial::new("5F1C").expect("a serial");
        for rejection in [
            Rejection::Probe,
            Rejection::Stale { age_seconds: 301 },
            Rejection::Future { ahead_seconds: 301 },
            Rejection::BadSignature,
            Rejection::UnknownKey { serial: "5F1C".to_owned() },
            Rejection::KeyNotInEffect { serial: serial.clone() },
            Rejection::EmptyBody,
            Rejection::Malformed { what: String::new() },
            Rejection::Decrypt,
        ] {
            let status = rejection.status();
            assert!(status.is_client_error() || status.is_server_error(), "{rejection}");
            let body: serde_json::Value = serde_json::from_str(rejection.body()).expect("JSON");
            assert_eq!(body, serde_json::json!({"code": "FAIL", "message": "失败"}), "{rejection}");
        }
        assert_eq!(Rejection::Probe.status(), StatusCode::UNAUTHORIZED);
    }
}
