//! The pages of 微信支付分 that a front end opens: an order to be confirmed, an order's details, an authorization, a plan.
//!
//! Numbers of an order come in, what `openBusinessView` takes goes out. Two of the pages are signed with the APIv2 key.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use serde::{Serialize, Serializer, ser::SerializeMap as _};
use wechatpay_auth::{SignedPage, sign_page};

use super::{not_signed, query, shows};
use crate::{Client, Error};

const SIGN_TYPE: &str = "HMAC-SHA256";

/// What the page is opened with on which a user confirms a 支付分 order (需确认订单): made by
/// [`Client::invoke_payscore_confirmation`].
///
/// It is good for one invocation within five minutes. What comes back is not proof: query the order.
///
/// ```js
/// // 小程序
/// wx.openBusinessView({ businessType: "wxpayScoreUse", extraData: confirmation })
/// // JSAPI: `query()`
/// WeixinJSBridge.invoke("openBusinessView", { businessType: "wxpayScoreUse", queryString: query })
/// ```
///
/// In an app `WXOpenBusinessView` takes the same `businessType`, `query()` as `query`, and `{"miniProgramType":0}` as
/// `extInfo`. [公众号调起](https://pay.weixin.qq.com/doc/v3/merchant/4014096486).
#[derive(Clone, PartialEq, Eq)]
pub struct PayscoreConfirmation {
    fields: Vec<(Cow<'static, str>, String)>,
    /// Where the response to the order had all of it ready.
    finished: Option<String>,
}

/// What a 支付分 order's details are opened with (订单详情页): made by [`Client::invoke_payscore_details`].
///
/// ```js
/// // 小程序
/// wx.openBusinessView({ businessType: "wxpayScoreDetail", extraData: details })
/// // JSAPI: `query()`
/// WeixinJSBridge.invoke("openBusinessView", { businessType: "wxpayScoreDetail", queryString: query })
/// ```
///
/// [公众号调起](https://pay.weixin.qq.com/doc/v3/merchant/4014096496).
#[derive(Clone, PartialEq, Eq)]
pub struct PayscoreDetails {
    fields: Vec<(Cow<'static, str>, String)>,
}

/// The order whose details are opened.
///
/// Official sources differ in two names. The official skill of April 2026 calls the signature `signature`, and has a
/// partner send `sp_mchid` and `sub_mchid`; that is the default here. The official pages, and other SDKs, call it `sign`
/// and have `mch_id` alone: [`spelled_as_on_the_pages`](Self::spelled_as_on_the_pages).
#[derive(Clone, Debug)]
#[must_use]
pub struct PayscoreOrder {
    service_id: String,
    out_order_no: String,
    sub_mchid: Option<String>,
    on_the_pages: bool,
}

impl PayscoreOrder {
    /// An order by the service (服务ID) and its number (商户服务订单号).
    pub fn new(service_id: impl AsRef<str>, out_order_no: impl AsRef<str>) -> Self {
        let (service_id, out_order_no) = (service_id.as_ref().to_owned(), out_order_no.as_ref().to_owned());
        Self { service_id, out_order_no, sub_mchid: None, on_the_pages: false }
    }

    /// The merchant for which a partner (服务商) placed it.
    pub fn sub_mchid(self, sub_mchid: impl AsRef<str>) -> Self {
        Self { sub_mchid: Some(sub_mchid.as_ref().to_owned()), ..self }
    }

    /// With `sign` in the place of `signature`, and `mch_id` alone in the place of a partner's two numbers.
    pub fn spelled_as_on_the_pages(self) -> Self {
        Self { on_the_pages: true, ..self }
    }
}

/// What a user's authorization for 支付分 is opened with (免确认授权): the token of the response
/// (`POST /v3/payscore/permissions`), good for an hour. Nothing of it is signed.
///
/// ```js
/// wx.openBusinessView({ businessType: "wxpayScoreEnable", extraData: authorization })
/// ```
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PayscoreAuthorization {
    /// 预授权token.
    pub apply_permissions_token: String,
}

/// What a plan of 支付分 is signed with (签约计划): the `package` of the response
/// (`POST /v3/payscore/sign-plan/user-sign-plans`). Nothing of it is signed.
///
/// ```js
/// wx.openBusinessView({ businessType: "wxpayScorePlan", extraData: plan })
/// ```
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PayscorePlan {
    /// 跳转微信侧小程序签约数据.
    pub package: String,
}

impl Client {
    /// What the page is opened with on which a user confirms a 支付分 order: the `package` of the response to the order.
    ///
    /// Where that is a finished query already, with a signature in it, as the official skill of April 2026 has it, it is
    /// handed on as it is; else it is signed with the APIv2 key, as the official pages have it. In partner mode (服务商) the
    /// key and the number are the partner's.
    ///
    /// # Errors
    ///
    /// Stage [`Build`](crate::Stage::Build) without an APIv2 key ([`Merchant::api_v2_key`](wechatpay_auth::Merchant::api_v2_key)),
    /// or for a `package` that is empty or holds `&` and is no such query.
    pub fn invoke_payscore_confirmation(&self, package: impl AsRef<str>) -> Result<PayscoreConfirmation, Error> {
        let package = package.as_ref();
        if let Some(fields) = finished(package) {
            return Ok(PayscoreConfirmation { fields, finished: Some(package.to_owned()) });
        }
        let fields = [("mch_id", self.1.mchid()), ("package", package)];
        let fields = self.signed_payscore(SignedPage::PayscoreConfirmation, &fields, "sign")?;
        Ok(PayscoreConfirmation { fields, finished: None })
    }

    /// What a 支付分 order's details are opened with.
    ///
    /// # Errors
    ///
    /// Stage [`Build`](crate::Stage::Build) without an APIv2 key ([`Merchant::api_v2_key`](wechatpay_auth::Merchant::api_v2_key)),
    /// or for a number that is empty or holds `&` or a control character.
    pub fn invoke_payscore_details(&self, order: &PayscoreOrder) -> Result<PayscoreDetails, Error> {
        let own = self.1.mchid();
        let mut fields = match &order.sub_mchid {
            Some(sub_mchid) if !order.on_the_pages => vec![("sp_mchid", own), ("sub_mchid", sub_mchid)],
            _ => vec![("mch_id", own)],
        };
        fields.extend([("service_id", order.service_id.as_str()), ("out_order_no", &order.out_order_no)]);
        let name = if order.on_the_pages { "sign" } else { "signature" };
        Ok(PayscoreDetails { fields: self.signed_payscore(SignedPage::PayscoreDetails, &fields, name)? })
    }

    fn signed_payscore(
        &self,
        page: SignedPage,
        fields: &[(&'static str, &str)],
        signature: &'static str,
    ) -> Result<Vec<(Cow<'static, str>, String)>, Error> {
        let (timestamp, nonce) = self.moment()?;
        let timestamp = timestamp.to_string();
        let more = [("timestamp", timestamp.as_str()), ("nonce_str", &nonce), ("sign_type", SIGN_TYPE)];
        let fields: Vec<(&'static str, &str)> = fields.iter().copied().chain(more).collect();
        let sign = sign_page(&self.1, page, &fields).map_err(not_signed)?;
        let sent = fields.into_iter().chain([(signature, sign.as_str())]);
        Ok(sent.map(|(name, value)| (Cow::Borrowed(name), value.to_owned())).collect())
    }
}

/// The pairs of a `package` that is a finished query: it has a signature and says whose.
fn finished(package: &str) -> Option<Vec<(Cow<'static, str>, String)>> {
    let pairs = package.split('&').map(|pair| {
        let (name, value) = pair.split_once('=')?;
        Some((Cow::Owned(name.to_owned()), percent_decode_str(value).decode_utf8().ok()?.into_owned()))
    });
    let pairs: Vec<(Cow<'static, str>, String)> = pairs.collect::<Option<_>>()?;
    let has = |names: [&str; 2]| pairs.iter().any(|(name, value)| names.contains(&&**name) && !value.is_empty());
    (has(["mch_id", "sp_mchid"]) && has(["signature", "sign"])).then_some(pairs)
}

impl PayscoreConfirmation {
    /// The same as a query, each value percent-encoded: `queryString` of a page, `query` of an app.
    pub fn query(&self) -> String {
        self.finished.clone().unwrap_or_else(|| query(&self.fields))
    }
}

impl PayscoreDetails {
    /// The same as a query, each value percent-encoded: `queryString` of a page, `query` of an app.
    pub fn query(&self) -> String {
        query(&self.fields)
    }
}

impl PayscoreAuthorization {
    /// Of the token in the response.
    pub fn new(apply_permissions_token: impl AsRef<str>) -> Self {
        Self { apply_permissions_token: apply_permissions_token.as_ref().to_owned() }
    }

    /// The same as a query, percent-encoded: `queryString` of a page, `query` of an app.
    pub fn query(&self) -> String {
        query(&[("apply_permissions_token", &self.apply_permissions_token)])
    }
}

impl PayscorePlan {
    /// Of the `package` in the response.
    pub fn new(package: impl AsRef<str>) -> Self {
        Self { package: package.as_ref().to_owned() }
    }

    /// The same as a query, percent-encoded: `queryString` of a page, `query` of an app.
    pub fn query(&self) -> String {
        query(&[("package", &self.package)])
    }
}

/// Both signed ones are what they hold, under its names.
fn serialize<S: Serializer>(fields: &[(Cow<'static, str>, String)], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(fields.len()))?;
    for (name, value) in fields {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

impl Serialize for PayscoreConfirmation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(&self.fields, serializer)
    }
}

impl Serialize for PayscoreDetails {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(&self.fields, serializer)
    }
}

shows!(PayscoreConfirmation {});
shows!(PayscoreDetails {});
shows!(PayscoreAuthorization {});
shows!(PayscorePlan {});
