//! Cards and memberships that a front end leads to: 先享卡, and the points of a business circle.
//!
//! Numbers come in, what the other mini program or the plug-in takes goes out.

use serde::Serialize;
use wechatpay_auth::{DiscountCardToSign, SCHEME, sign_discount_card};

use super::{not_signed, query, shows};
use crate::{Client, Error};

/// The `extraData` of the mini program in which a user gets a 先享卡 (discount card): made by
/// [`Client::invoke_discount_card`].
///
/// ```js
/// wx.navigateToMiniProgram({
///   appId: "wxcc2e4fbc5887661e", path: "/pages/get-card/get-card", extraData: card,
/// })
/// ```
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DiscountCardInvocation {
    /// 先享卡ID.
    pub discount_card_id: String,
    /// 商户号.
    pub mch_id: String,
    /// 公众账号ID.
    pub appid: String,
    /// 商户订单号: the merchant's own of this card.
    pub out_trade_no: String,
    /// 时间戳: Unix seconds, as text.
    pub timestamp: String,
    /// 随机字符串.
    pub nonce_str: String,
    /// 签名方式: `WECHATPAY2-SHA256-RSA2048`.
    pub sign_type: String,
    /// 商户API证书序列号.
    pub serial_no: String,
    /// 签名.
    pub sign: String,
}

/// The page of the plug-in that authorizes a business circle's points (商圈会员快速积分): made by
/// [`Client::invoke_business_circle`].
///
/// ```js
/// // In app.json: "plugins": { "myPlugin": { "provider": "wxfab2bf944bfc4da6", "version": "1.3.0" } }
/// wx.navigateTo({ url })
/// ```
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct BusinessCirclePage {
    /// 顾客OpenID, under the mini program.
    pub openid: String,
    /// 商户号 of the business circle.
    pub mch_id: String,
    /// 会员状态: `1` for a member of the mall.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_status: Option<String>,
}

impl Client {
    /// What a user gets a 先享卡 with: the card, an AppID that is bound to this merchant, and the merchant's own number.
    ///
    /// # Errors
    ///
    /// Stage [`Build`](crate::Stage::Build) when one of them is not visible ASCII; stage [`Sign`](crate::Stage::Sign) when
    /// the operating system gives no random numbers, or the key does not sign.
    pub async fn invoke_discount_card(
        &self,
        discount_card_id: impl AsRef<str>,
        appid: impl AsRef<str>,
        out_trade_no: impl AsRef<str>,
    ) -> Result<DiscountCardInvocation, Error> {
        let (timestamp, nonce_str) = self.moment()?;
        let card = DiscountCardToSign {
            appid: appid.as_ref(),
            timestamp,
            nonce: &nonce_str,
            discount_card_id: discount_card_id.as_ref(),
            out_trade_no: out_trade_no.as_ref(),
        };
        let sign = sign_discount_card(&self.1, &card).await.map_err(not_signed)?;
        Ok(DiscountCardInvocation {
            discount_card_id: card.discount_card_id.to_owned(),
            mch_id: self.1.mchid().to_owned(),
            appid: card.appid.to_owned(),
            out_trade_no: card.out_trade_no.to_owned(),
            timestamp: timestamp.to_string(),
            sign_type: SCHEME.to_owned(),
            serial_no: self.1.serial().to_string(),
            sign,
            nonce_str,
        })
    }

    /// As [`invoke_discount_card`](Self::invoke_discount_card), without a runtime.
    ///
    /// # Errors
    ///
    /// Those of [`invoke_discount_card`](Self::invoke_discount_card); with a [`Signer`](wechatpay_auth::Signer) of your own
    /// that has to wait, those of [`send_blocking`](Self::send_blocking) too.
    #[cfg(feature = "blocking")]
    pub fn invoke_discount_card_blocking(
        &self,
        discount_card_id: impl AsRef<str>,
        appid: impl AsRef<str>,
        out_trade_no: impl AsRef<str>,
    ) -> Result<DiscountCardInvocation, Error> {
        self.signed_at_once(self.invoke_discount_card(discount_card_id, appid, out_trade_no))
    }

    /// The page that authorizes this business circle's points, for a user under the mini program. Nothing of it is signed.
    pub fn invoke_business_circle(&self, openid: impl AsRef<str>) -> BusinessCirclePage {
        let (openid, mch_id) = (openid.as_ref().to_owned(), self.1.mchid().to_owned());
        BusinessCirclePage { openid, mch_id, member_status: None }
    }
}

impl BusinessCirclePage {
    /// With whether the user is a member of the mall already.
    #[must_use]
    pub fn member_status(self, status: impl AsRef<str>) -> Self {
        Self { member_status: Some(status.as_ref().to_owned()), ..self }
    }

    /// The address of the page, each value percent-encoded.
    pub fn url(&self) -> String {
        let fields = [Some(("openid", &self.openid)), Some(("mch_id", &self.mch_id))];
        let status = self.member_status.as_ref().map(|status| ("member_status", status));
        let query = query(&fields.into_iter().chain([status]).flatten().collect::<Vec<_>>());
        format!("plugin://myPlugin/index?{query}")
    }
}

shows!(DiscountCardInvocation { mch_id, appid, out_trade_no, timestamp });
shows!(BusinessCirclePage { mch_id });
