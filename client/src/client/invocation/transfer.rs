//! A transfer that its user has to confirm (确认收款), and the authorization to do without.
//!
//! The `package_info` of a response comes in, what `requestMerchantTransfer` takes goes out. Nothing of it is signed.

use serde::Serialize;

use super::{query, shows};
use crate::Client;

/// What a user confirms a transfer with (商家转账, 用户确认收款), or the authorization for transfers that need no
/// confirmation (免确认收款授权): made by [`Client::invoke_transfer`].
///
/// ```js
/// // 小程序
/// wx.requestMerchantTransfer(confirmation)
/// // JSAPI, after `wx.config` with `requestMerchantTransfer` in its `jsApiList`
/// WeixinJSBridge.invoke("requestMerchantTransfer", confirmation)
/// ```
///
/// In an app `WXOpenBusinessView` takes `requestMerchantTransfer` as `businessType` and [`query`](Self::query) as `query`.
/// `requestMerchantTransfer:ok` is not proof: query the transfer.
/// [小程序调起](https://pay.weixin.qq.com/doc/v3/merchant/4012716430),
/// [免确认收款授权](https://pay.weixin.qq.com/doc/v3/merchant/4015930512).
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TransferConfirmation {
    /// 商户号.
    pub mch_id: String,
    /// 商户AppID: that of the transfer.
    pub app_id: String,
    /// 跳转领取页面的package信息: the `package_info` of the response.
    pub package: String,
    /// 用户OpenID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// 子商户号, in partner mode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mch_id: Option<String>,
    /// 子商户AppID, in partner mode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_app_id: Option<String>,
}

impl Client {
    /// What a user confirms a transfer with: the AppID that it was made with, and the `package_info` of its response,
    /// which is good while the transfer is `WAIT_USER_CONFIRM`. The same goes for the `package_info` of an authorization
    /// for transfers without confirmation.
    pub fn invoke_transfer(&self, appid: impl AsRef<str>, package_info: impl AsRef<str>) -> TransferConfirmation {
        TransferConfirmation {
            mch_id: self.1.mchid().to_owned(),
            app_id: appid.as_ref().to_owned(),
            package: package_info.as_ref().to_owned(),
            open_id: None,
            sub_mch_id: None,
            sub_app_id: None,
        }
    }
}

impl TransferConfirmation {
    /// With the user, so that nobody else confirms it.
    #[must_use]
    pub fn open_id(self, openid: impl AsRef<str>) -> Self {
        Self { open_id: Some(openid.as_ref().to_owned()), ..self }
    }

    /// With the merchant (子商户号) for which a partner transfers.
    #[must_use]
    pub fn sub_mch_id(self, sub_mchid: impl AsRef<str>) -> Self {
        Self { sub_mch_id: Some(sub_mchid.as_ref().to_owned()), ..self }
    }

    /// With the AppID of the merchant for which a partner transfers.
    #[must_use]
    pub fn sub_app_id(self, sub_appid: impl AsRef<str>) -> Self {
        Self { sub_app_id: Some(sub_appid.as_ref().to_owned()), ..self }
    }

    /// The same as a query, each value percent-encoded, for an app.
    pub fn query(&self) -> String {
        let fields = [("mchId", &self.mch_id), ("appId", &self.app_id), ("package", &self.package)].map(Some);
        let more = [("openId", &self.open_id), ("subMchId", &self.sub_mch_id), ("subAppId", &self.sub_app_id)];
        let more = more.map(|(name, value)| value.as_ref().map(|value| (name, value)));
        query(&fields.into_iter().chain(more).flatten().collect::<Vec<_>>())
    }
}

shows!(TransferConfirmation { mch_id, app_id });
