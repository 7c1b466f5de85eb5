//! Refusals: the error responses of the gateway.
//!
//! In: what was wrong. Out: status, code, message and `detail` of the error
//! body, in the gateway's own words. It always holds that a message repeats no
//! value of the request. Whether a refusal is signed is decided where it is
//! made: from the signature check on.

use std::{borrow::Cow, num::NonZeroU32};

use http::StatusCode;
use serde_json::{Value, json};

/// What is wrong with the number of an upload.
pub(crate) const NOT_UPLOADED: &str = "was not uploaded: it takes the media_id of an upload";

/// What is wrong with an encrypted field, where the key is one of RSA.
pub(crate) const NOT_DECRYPTED: &str =
    "cannot be decrypted with the key that Wechatpay-Serial names: it takes RSAES-OAEP with SHA-1";

/// The same, where the key is one of SM2.
pub(crate) const NOT_DECRYPTED_BY_SM2: &str =
    "cannot be decrypted with the key that Wechatpay-Serial names: it takes SM2: the DER of C1, C3 and C2, in base64";

/// Why a call with encrypted fields is refused whose key is not known.
pub(crate) const WRONG_SERIAL: &str = "平台证书序列号Wechatpay-Serial错误";

/// Whether this is what is wrong with an encrypted field, of whichever algorithm.
pub(crate) fn is_not_decrypted(issue: &str) -> bool {
    [NOT_DECRYPTED, NOT_DECRYPTED_BY_SM2].contains(&issue)
}

/// An error response with a JSON body.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    pub(crate) status: StatusCode,
    code: Cow<'static, str>,
    message: Box<str>,
    detail: Option<Value>,
    /// The gateway's internal code, with which the `Request-ID` ends.
    internal: Option<NonZeroU32>,
}

impl Refusal {
    fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code: Cow::Borrowed(code), message: message.into().into(), detail: None, internal: None }
    }

    /// The same with an internal code.
    pub(crate) fn with_internal(self, code: u32) -> Self {
        Self { internal: NonZeroU32::new(code), ..self }
    }

    /// The gateway's internal code, where one is known.
    pub(crate) fn internal(&self) -> Option<NonZeroU32> {
        self.internal
    }

    fn with_detail(self, detail: Value) -> Self {
        Self { detail: Some(detail), ..self }
    }

    /// The error body as it goes out.
    pub(crate) fn body(&self) -> Value {
        let mut body = json!({"code": self.code, "message": self.message});
        if let Some(detail) = &self.detail {
            body["detail"] = detail.clone();
        }
        body
    }

    /// What is said of it beside code and message.
    pub(crate) fn detail(&self) -> Option<&Value> {
        self.detail.as_ref()
    }

    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    pub(crate) fn code(&self) -> &str {
        &self.code
    }

    /// What a product refuses, by its own rules.
    pub(crate) fn business(status: StatusCode, code: &'static str, message: &str) -> Self {
        Self::new(status, code, message)
    }

    /// What an operation documents.
    pub(crate) fn documented(status: StatusCode, code: String, message: String, detail: Option<Value>) -> Self {
        Self { status, code: Cow::Owned(code), message: message.into(), detail, internal: None }
    }

    pub(crate) fn missing_headers() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "INVALID_REQUEST", "Http头缺少Accept或User-Agent")
    }

    pub(crate) fn wrong_media_type() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "INVALID_REQUEST", "Http头Content-Type须为application/json")
    }

    pub(crate) fn malformed_authorization() -> Self {
        Self::sign_error("Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》")
    }

    pub(crate) fn wrong_scheme() -> Self {
        Self::sign_error("Http头Authorization认证类型不正确")
    }

    pub(crate) fn stale() -> Self {
        Self::sign_error("Http头Authorization中的timestamp与发起请求的时间不得超过5分钟")
    }

    pub(crate) fn unknown_caller() -> Self {
        Self::sign_error("商户证书序列号有误。请使用签名私钥匹配的证书序列号")
    }

    pub(crate) fn wrong_signature(information: &SignInformation<'_>) -> Self {
        Self::sign_error("签名错误，请检查后再试").with_detail(json!({
            "detail": {"issue": "sign not match"},
            "field": "signature",
            "location": "authorization",
            "sign_information": {
                "method": information.method,
                "url": information.url,
                "truncated_sign_message": information.truncated_message,
                "sign_message_length": information.message_length,
            },
        }))
    }

    pub(crate) fn wrong_platform_serial() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "PARAM_ERROR", WRONG_SERIAL)
    }

    pub(crate) fn no_platform_certificate() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "RESOURCE_NOT_EXISTS",
            "无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥",
        )
    }

    /// A value that the description does not allow; `issue` and `message` do not repeat it.
    pub(crate) fn wrong_parameter(location: &str, field: &str, value: Value, issue: &str, message: String) -> Self {
        let detail = json!({"field": field, "value": value, "issue": issue, "location": location});
        Self::new(StatusCode::BAD_REQUEST, "PARAM_ERROR", message).with_detail(detail)
    }

    /// The server itself failed.
    pub(crate) fn system_error() -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "SYSTEM_ERROR", "系统异常，请稍后重试")
    }

    /// The sandbox has no room for another callback.
    pub(crate) fn queue_full() -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "SYSTEM_ERROR", "沙箱待发送的回调过多，请稍后重试")
    }

    pub(crate) fn rate_limited() -> Self {
        Self::new(StatusCode::TOO_MANY_REQUESTS, "FREQUENCY_LIMITED", "频率超限，请降低请求接口频率后重试")
    }

    pub(crate) fn unavailable() -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "SERVICE_UNAVAILABLE", "服务不可用，请稍后重试")
    }

    /// The header that asks for a fault names none that there is; `reason` says what there is.
    pub(crate) fn unknown_fault(reason: &str) -> Self {
        let message = "Http头Sandbox-Fault不是沙箱支持的故障类型".to_owned();
        Self::wrong_parameter("header", "Sandbox-Fault", Value::from(""), reason, message)
    }

    fn sign_error(message: &str) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "SIGN_ERROR", message)
    }
}

/// What the gateway says about the text that it verified.
pub(crate) struct SignInformation<'a> {
    pub(crate) method: &'a str,
    pub(crate) url: &'a str,
    pub(crate) truncated_message: String,
    pub(crate) message_length: usize,
}
