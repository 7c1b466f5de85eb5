//! The parameters of an invocation (调起支付的参数), as a front end hands them over.
//!
//! In: how the payment is invoked, and an object. Out: the parts of it, and what is wrong with each. It always holds that
//! no part is so long that looking for what was signed would cost anything.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{finding::Finding, mistake::Mistake};

/// No parameter has as many bytes.
const LONGEST: usize = 2_048;

/// What stands before a session on a page and in a mini program.
const PREFIX: &str = "prepay_id=";

/// What an app hands over as its package.
pub(super) const APP_PACKAGE: &str = "Sign=WXPay";

/// The first seconds that have ten digits, and the last.
const SECONDS: std::ops::RangeInclusive<i64> = 1_000_000_000..=9_999_999_999;

/// How the payment is invoked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    /// `getBrandWCPayRequest` of `WeixinJSBridge`.
    Jsapi,
    /// `wx.requestPayment` of a mini program, which knows its AppID by itself.
    MiniProgram,
    /// `wx.chooseWXPay` of the JS-SDK, which has the AppID from `wx.config`.
    ChooseWxPay,
    /// The `PayReq` of an app.
    App,
}

/// The names of the parts.
struct Names {
    appid: &'static str,
    timestamp: &'static str,
    nonce: &'static str,
    session: &'static str,
    sign: &'static str,
}

impl Kind {
    fn names(self) -> Names {
        let page =
            Names { appid: "appId", timestamp: "timeStamp", nonce: "nonceStr", session: "package", sign: "paySign" };
        match self {
            Self::Jsapi | Self::MiniProgram => page,
            Self::ChooseWxPay => Names { timestamp: "timestamp", ..page },
            Self::App => {
                Names { appid: "appid", timestamp: "timestamp", nonce: "noncestr", session: "prepayid", sign: "sign" }
            }
        }
    }

    /// The name of the AppID.
    pub(super) fn appid(self) -> &'static str {
        self.names().appid
    }

    /// The name of the session.
    pub(super) fn session(self) -> &'static str {
        self.names().session
    }

    /// The name of the signature.
    pub(super) fn sign(self) -> &'static str {
        self.names().sign
    }

    /// Whether the AppID is among the parameters.
    fn names_the_appid(self) -> bool {
        matches!(self, Self::Jsapi | Self::App)
    }

    /// A session as it is signed and sent.
    pub(super) fn session_of(self, prepay_id: &str) -> String {
        let prefix = if self == Self::App { "" } else { PREFIX };
        format!("{prefix}{prepay_id}")
    }
}

/// The parts that could be read.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) appid: Option<String>,
    /// As it was sent.
    pub(super) timestamp: Option<String>,
    /// The same in seconds.
    pub(super) seconds: Option<i64>,
    pub(super) nonce: Option<String>,
    /// Without anything in front of it.
    pub(super) prepay_id: Option<String>,
    /// An app's.
    pub(super) partnerid: Option<String>,
    pub(super) sign_type: Option<String>,
    pub(super) sign: Option<String>,
}

/// Reads the parts, and says what is wrong with them.
pub(super) fn read(kind: Kind, invocation: &Value) -> (Parts, Vec<Finding>) {
    let Some(object) = invocation.as_object() else {
        return (Parts::default(), vec![Finding::of(Mistake::NotAnObject)]);
    };
    let names = kind.names();
    let mut form = Form { object, findings: Vec::new() };
    let appid = if kind.names_the_appid() { form.text(names.appid) } else { form.optional(names.appid) };
    // iOS takes a number for an app's time.
    let is_number = kind == Kind::App && object.get(names.timestamp).is_some_and(Value::is_u64);
    let timestamp = match object.get(names.timestamp) {
        Some(number) if is_number => Some(number.to_string()),
        _ => form.text(names.timestamp),
    };
    let seconds = timestamp.as_deref().and_then(|text| form.seconds(names.timestamp, text));
    let nonce = form.text(names.nonce);
    if nonce.as_deref().is_some_and(|nonce| nonce.len() > 32) {
        form.found(Mistake::LongNonce, names.nonce);
    }
    let prepay_id = form.text(names.session).and_then(|text| form.prepay_id(kind, names.session, &text));
    let (mut partnerid, mut sign_type) = (None, None);
    if kind == Kind::App {
        partnerid = form.text("partnerid");
        if form.text("package").is_some_and(|package| package != APP_PACKAGE) {
            form.found(Mistake::NotThePackageOfAnApp, "package");
        }
    } else {
        sign_type = form.text("signType");
        match sign_type.as_deref() {
            None | Some("RSA") => {}
            Some("MD5" | "HMAC-SHA256") => form.found(Mistake::SignTypeOfV2, "signType"),
            Some(_) => form.found(Mistake::OtherSignType, "signType"),
        }
    }
    let sign = form.text(names.sign).and_then(|text| form.signature(names.sign, text));
    let parts = Parts { appid, timestamp, seconds, nonce, prepay_id, partnerid, sign_type, sign };
    (parts, form.findings)
}

/// An object that is read, and what was found wrong so far.
struct Form<'a> {
    object: &'a Map<String, Value>,
    findings: Vec<Finding>,
}

impl Form<'_> {
    fn found(&mut self, mistake: Mistake, field: &str) {
        self.findings.push(Finding::at(mistake, field));
    }

    /// A text that has to be there. A number is taken for its digits, after a word about it.
    fn text(&mut self, name: &str) -> Option<String> {
        let found = self.optional(name);
        let is_there = self.object.get(name).is_some_and(|value| !value.is_null() && *value != "");
        if found.is_none() && !is_there {
            let is_it = |key: &&String| *key != name && key.replace('_', "").eq_ignore_ascii_case(name);
            let misspelt = self.object.keys().find(is_it);
            self.found(if misspelt.is_some() { Mistake::Misspelt } else { Mistake::Missing }, name);
            // The rest is looked into all the same.
            return misspelt.and_then(|misspelt| self.optional(misspelt));
        }
        found
    }

    fn optional(&mut self, name: &str) -> Option<String> {
        let text = match self.object.get(name) {
            None | Some(Value::Null) => return None,
            Some(Value::String(text)) => text.clone(),
            Some(Value::Number(number)) => {
                self.found(Mistake::NotText, name);
                number.to_string()
            }
            Some(_) => {
                self.found(Mistake::NotText, name);
                return None;
            }
        };
        if text.len() > LONGEST {
            self.found(Mistake::TooLong, name);
            return None;
        }
        Some(text).filter(|text| !text.is_empty())
    }

    fn seconds(&mut self, name: &str, text: &str) -> Option<i64> {
        let number = text.parse::<i64>().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
        match number {
            Some(seconds) if SECONDS.contains(&seconds) => Some(seconds),
            Some(milliseconds) if SECONDS.contains(&(milliseconds / 1_000)) => {
                self.found(Mistake::Milliseconds, name);
                Some(milliseconds / 1_000)
            }
            _ => {
                self.found(Mistake::NotSeconds, name);
                None
            }
        }
    }

    fn prepay_id(&mut self, kind: Kind, name: &str, text: &str) -> Option<String> {
        let bare = text.strip_prefix(PREFIX);
        let mistake = match (kind, bare) {
            (Kind::App, Some(_)) => Some(Mistake::PrefixInAnApp),
            (Kind::App, None) | (_, Some(_)) => None,
            (_, None) if text == APP_PACKAGE => Some(Mistake::PackageOfAnApp),
            (_, None) if text.starts_with("wx") => Some(Mistake::NoPrefix),
            (_, None) => Some(Mistake::NotAPackage),
        };
        if let Some(mistake) = mistake {
            self.found(mistake, name);
        }
        let is_none = matches!(mistake, Some(Mistake::PackageOfAnApp | Mistake::NotAPackage));
        (!is_none).then(|| bare.unwrap_or(text).to_owned())
    }

    /// A signature in the usual base64, whatever it came in.
    fn signature(&mut self, name: &str, text: String) -> Option<String> {
        if STANDARD.decode(&text).is_ok_and(|bytes| bytes.len() >= 128) {
            let inner = STANDARD.decode(&text).ok().and_then(|bytes| String::from_utf8(bytes).ok());
            let Some(inner) = inner.filter(|inner| STANDARD.decode(inner).is_ok_and(|bytes| bytes.len() >= 128)) else {
                return Some(text);
            };
            self.found(Mistake::EncodedTwice, name);
            return Some(inner);
        }
        let repaired = [
            (Mistake::PercentEncodedSignature, text.replace("%2B", "+").replace("%2F", "/").replace("%3D", "=")),
            (Mistake::PercentEncodedSignature, text.replace("%2b", "+").replace("%2f", "/").replace("%3d", "=")),
            (Mistake::BlanksForPluses, text.replace(' ', "+")),
            (Mistake::UrlSafeSignature, padded(text.replace('-', "+").replace('_', "/"))),
        ];
        for (mistake, repaired) in repaired {
            if repaired != text && STANDARD.decode(&repaired).is_ok_and(|bytes| bytes.len() >= 128) {
                self.found(mistake, name);
                return Some(repaired);
            }
        }
        let is_hash = matches!(text.len(), 32 | 64) && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let mistake = match STANDARD.decode(&text) {
            _ if is_hash => Mistake::SignatureOfV2,
            Ok(bytes) if is_of_sm2(&bytes) => Mistake::SignatureOfSm2,
            _ => Mistake::NotASignature,
        };
        self.found(mistake, name);
        None
    }
}

/// Whether these bytes look like a signature of an elliptic curve: the DER of two numbers, or both as they are.
fn is_of_sm2(bytes: &[u8]) -> bool {
    match bytes {
        [0x30, length, 0x02, ..] => usize::from(*length) + 2 == bytes.len() && bytes.len() <= 72,
        raw => raw.len() == 64,
    }
}

/// Base64 of addresses often comes without its padding.
fn padded(mut text: String) -> String {
    while !text.len().is_multiple_of(4) {
        text.push('=');
    }
    text
}
