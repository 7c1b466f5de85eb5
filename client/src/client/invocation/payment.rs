//! What a front end invokes a payment with (调起支付).
//!
//! A prepay session comes in, a signed set of parameters goes out, which
//! serialises to exactly the names that the front end's function takes. Nothing
//! is sent. What always holds: the text that is signed is made of the very
//! values that go out.

use serde::Serialize;
use wechatpay_auth::{InvocationToSign, sign_invocation};

use super::{SIGN_TYPE, not_signed, shows};
use crate::{Client, Error};

/// What an app hands over in place of a session's parameters.
const APP_PACKAGE: &str = "Sign=WXPay";

/// The parameters of `wx.requestPayment` in a mini program, and of
/// `getBrandWCPayRequest` on a page inside WeChat.
///
/// Anyone who has it can let the user pay this order, so `Debug` shows no signature.
/// [小程序调起支付](https://pay.weixin.qq.com/doc/v3/merchant/4012791898),
/// [JSAPI调起支付](https://pay.weixin.qq.com/doc/v3/merchant/4012791857).
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct JsapiInvocation {
    /// 公众号ID／小程序ID: the one with which the order was placed. `wx.requestPayment` does without it.
    pub app_id: String,
    /// 时间戳: Unix seconds, as text.
    pub time_stamp: String,
    /// 随机字符串.
    pub nonce_str: String,
    /// 预支付交易会话标识, with its name: `prepay_id=wx2014…`.
    pub package: String,
    /// 签名方式: `RSA`.
    pub sign_type: String,
    /// 签名值.
    pub pay_sign: String,
}

/// The parameters of the `PayReq` that an app hands to WeChat.
///
/// Anyone who has it can let the user pay this order, so `Debug` shows no signature.
/// [APP调起支付](https://pay.weixin.qq.com/doc/v3/merchant/4013070351).
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AppInvocation {
    /// 应用ID: the one with which the order was placed.
    pub appid: String,
    /// 商户号.
    pub partnerid: String,
    /// 预支付交易会话标识.
    pub prepayid: String,
    /// 订单详情扩展字符串: `Sign=WXPay`.
    pub package: String,
    /// 随机字符串.
    pub noncestr: String,
    /// 时间戳: Unix seconds, as text.
    pub timestamp: String,
    /// 签名值.
    pub sign: String,
}

impl Client {
    /// What a mini program or a page inside WeChat invokes the payment of an order with
    /// (小程序调起支付, JSAPI调起支付): the AppID with which the order was placed, and the `prepay_id` of the response.
    ///
    /// A session is good for two hours. Give it to nobody but the user's own front end.
    ///
    /// # Errors
    ///
    /// Stage [`Build`](crate::Stage::Build) when AppID or session are not visible ASCII: a line break in them would make
    /// another text of what is signed. Stage [`Sign`](crate::Stage::Sign) when the operating system gives no random
    /// numbers, or the key does not sign. Its source is the [`SignError`](wechatpay_auth::SignError).
    pub async fn invoke_jsapi(
        &self,
        appid: impl AsRef<str>,
        prepay_id: impl AsRef<str>,
    ) -> Result<JsapiInvocation, Error> {
        let (app_id, package) = (appid.as_ref().to_owned(), format!("prepay_id={}", prepay_id.as_ref()));
        let (timestamp, nonce_str) = self.moment()?;
        let parts = InvocationToSign { appid: &app_id, timestamp, nonce: &nonce_str, package: &package };
        let pay_sign = sign_invocation(&self.1, &parts).await.map_err(not_signed)?;
        let (time_stamp, sign_type) = (timestamp.to_string(), SIGN_TYPE.to_owned());
        Ok(JsapiInvocation { app_id, time_stamp, nonce_str, package, sign_type, pay_sign })
    }

    /// What an app invokes the payment of an order with (APP调起支付): the AppID with which the order was placed, and
    /// the `prepay_id` of the response.
    ///
    /// A session is good for two hours. Give it to nobody but the user's own app.
    ///
    /// # Errors
    ///
    /// Those of [`invoke_jsapi`](Self::invoke_jsapi).
    pub async fn invoke_app(&self, appid: impl AsRef<str>, prepay_id: impl AsRef<str>) -> Result<AppInvocation, Error> {
        let (appid, prepayid) = (appid.as_ref().to_owned(), prepay_id.as_ref().to_owned());
        let (timestamp, noncestr) = self.moment()?;
        let parts = InvocationToSign { appid: &appid, timestamp, nonce: &noncestr, package: &prepayid };
        let sign = sign_invocation(&self.1, &parts).await.map_err(not_signed)?;
        Ok(AppInvocation {
            appid,
            partnerid: self.1.mchid().to_owned(),
            prepayid,
            package: APP_PACKAGE.to_owned(),
            noncestr,
            timestamp: timestamp.to_string(),
            sign,
        })
    }
}

#[cfg(feature = "blocking")]
impl Client {
    /// As [`invoke_jsapi`](Self::invoke_jsapi), without a runtime: a key in memory signs at once, on any thread.
    ///
    /// # Errors
    ///
    /// Those of [`invoke_jsapi`](Self::invoke_jsapi); with a [`Signer`](wechatpay_auth::Signer) of your own that
    /// has to wait, those of [`send_blocking`](Self::send_blocking) too.
    pub fn invoke_jsapi_blocking(
        &self,
        appid: impl AsRef<str>,
        prepay_id: impl AsRef<str>,
    ) -> Result<JsapiInvocation, Error> {
        self.signed_at_once(self.invoke_jsapi(appid, prepay_id))
    }

    /// As [`invoke_app`](Self::invoke_app), without a runtime: a key in memory signs at once, on any thread.
    ///
    /// # Errors
    ///
    /// Those of [`invoke_jsapi_blocking`](Self::invoke_jsapi_blocking).
    pub fn invoke_app_blocking(
        &self,
        appid: impl AsRef<str>,
        prepay_id: impl AsRef<str>,
    ) -> Result<AppInvocation, Error> {
        self.signed_at_once(self.invoke_app(appid, prepay_id))
    }
}

shows!(JsapiInvocation { app_id, time_stamp });
shows!(AppInvocation { appid, partnerid, timestamp });
