//! 医保支付: an order that an insurance and its holder pay together.
//!
//! The numbers of the order come in, what `requestMedicalInsurancePay` takes goes out. Its share in cash is signed as any
//! payment is.

use serde::Serialize;
use wechatpay_auth::{InvocationToSign, sign_invocation};

use super::{SIGN_TYPE, not_signed, shows};
use crate::{Client, Error};

/// The parameters of `requestMedicalInsurancePay` (医保支付): made by
/// [`Client::invoke_medical_insurance`], or by [`insurance_only`](Self::insurance_only) where there is nothing to pay in
/// cash.
///
/// ```js
/// // 小程序; WeChat 8.0.44 and later
/// wx.requestMedicalInsurancePay(invocation)
/// // JSAPI
/// WeixinJSBridge.invoke("requestMedicalInsurancePay", invocation)
/// ```
///
/// `requestMedicalInsurancePay:ok` is not proof: query the order.
/// [小程序调起](https://pay.weixin.qq.com/doc/v3/partner/4016781545),
/// [JSAPI调起](https://pay.weixin.qq.com/doc/v3/partner/4016781549).
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MedicalInsuranceInvocation {
    /// 医保自费混合订单号, which is not signed.
    pub mix_trade_no: String,
    /// 公众号ID／小程序ID. `wx.requestMedicalInsurancePay` does without it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_id: Option<String>,
    /// 时间戳: Unix seconds, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_stamp: Option<String>,
    /// 随机字符串.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nonce_str: Option<String>,
    /// 预支付交易会话标识 of the cash order, with its name: `prepay_id=wx2014…`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package: Option<String>,
    /// 签名方式: `RSA`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_type: Option<String>,
    /// 签名值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_sign: Option<String>,
}

impl MedicalInsuranceInvocation {
    /// Of an order that the insurance pays alone (`INSURANCE_ONLY`): there is no cash order to invoke.
    pub fn insurance_only(mix_trade_no: impl AsRef<str>) -> Self {
        Self {
            mix_trade_no: mix_trade_no.as_ref().to_owned(),
            app_id: None,
            time_stamp: None,
            nonce_str: None,
            package: None,
            sign_type: None,
            pay_sign: None,
        }
    }
}

impl Client {
    /// What an order is paid with that an insurance and its holder pay together (医保支付): its `mix_trade_no`, and AppID
    /// and `prepay_id` of the order for the share in cash. In partner mode the AppID is the one under which the user's
    /// openid was given.
    ///
    /// # Errors
    ///
    /// Those of [`invoke_jsapi`](Self::invoke_jsapi).
    pub async fn invoke_medical_insurance(
        &self,
        mix_trade_no: impl AsRef<str>,
        appid: impl AsRef<str>,
        prepay_id: impl AsRef<str>,
    ) -> Result<MedicalInsuranceInvocation, Error> {
        let alone = MedicalInsuranceInvocation::insurance_only(mix_trade_no);
        let (app_id, package) = (appid.as_ref().to_owned(), format!("prepay_id={}", prepay_id.as_ref()));
        let (timestamp, nonce_str) = self.moment()?;
        let parts = InvocationToSign { appid: &app_id, timestamp, nonce: &nonce_str, package: &package };
        let pay_sign = sign_invocation(&self.1, &parts).await.map_err(not_signed)?;
        Ok(MedicalInsuranceInvocation {
            app_id: Some(app_id),
            time_stamp: Some(timestamp.to_string()),
            nonce_str: Some(nonce_str),
            package: Some(package),
            sign_type: Some(SIGN_TYPE.to_owned()),
            pay_sign: Some(pay_sign),
            ..alone
        })
    }

    /// As [`invoke_medical_insurance`](Self::invoke_medical_insurance), without a runtime.
    ///
    /// # Errors
    ///
    /// Those of [`invoke_jsapi_blocking`](Self::invoke_jsapi_blocking).
    #[cfg(feature = "blocking")]
    pub fn invoke_medical_insurance_blocking(
        &self,
        mix_trade_no: impl AsRef<str>,
        appid: impl AsRef<str>,
        prepay_id: impl AsRef<str>,
    ) -> Result<MedicalInsuranceInvocation, Error> {
        self.signed_at_once(self.invoke_medical_insurance(mix_trade_no, appid, prepay_id))
    }
}

shows!(MedicalInsuranceInvocation { app_id, time_stamp });
