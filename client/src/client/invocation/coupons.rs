//! Coupons (商家券, 支付券, 商品券) that a front end hands out.
//!
//! Stocks and numbers come in, what the plug-in, the page or the component takes goes out.

use serde::Serialize;
use wechatpay_auth::{SignedPage, sign_page};

use super::{not_signed, query, shows};
use crate::{Client, Error};

/// A coupon that is handed out.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CouponToSend {
    /// 批次号.
    pub stock_id: String,
    /// 发券凭证: the merchant's own number of this coupon, by which a repetition is recognized.
    pub out_request_no: String,
    /// 券code, where the stock takes codes when coupons are handed out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code: Option<String>,
    /// 自定义发券时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customize_send_time: Option<String>,
    /// 创建批次的商户号, of a 支付券.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_coupon_merchant: Option<String>,
}

/// The properties of the component that hands coupons out in a mini program (小程序发券插件): made by
/// [`Client::invoke_coupons`].
///
/// ```html
/// <send-coupon
///   send_coupon_params="{{coupons.send_coupon_params}}"
///   sign="{{coupons.sign}}"
///   send_coupon_merchant="{{coupons.send_coupon_merchant}}"
///   bindcustomevent="getcoupon">
/// </send-coupon>
/// ```
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CouponsInvocation {
    /// 发券参数.
    pub send_coupon_params: Vec<CouponToSend>,
    /// 签名.
    pub sign: String,
    /// 发券商户号.
    pub send_coupon_merchant: String,
}

/// The page that hands a coupon out (H5发券), in WeChat and outside of mini programs: made by
/// [`Client::invoke_coupon_page`]. Anyone who has its address can take the coupon, so `Debug` does not show it.
///
/// ```js
/// location.href = url
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct CouponPage(String);

/// What a product coupon is received with in a mini program (商品券领券组件): the token of the response that prepared it
/// (预发券), good for five minutes. Nothing of it is signed.
///
/// ```js
/// // The `businessType` is given out by WeChat Pay.
/// wx.openBusinessView({ businessType, extraData: receipt })
/// ```
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ProductCouponReceipt {
    /// `receiveCoupon`.
    pub action: String,
    /// 领券token.
    pub token: String,
}

impl CouponToSend {
    /// A coupon of this stock, under a number of the merchant's own.
    pub fn new(stock_id: impl AsRef<str>, out_request_no: impl AsRef<str>) -> Self {
        Self {
            stock_id: stock_id.as_ref().to_owned(),
            out_request_no: out_request_no.as_ref().to_owned(),
            coupon_code: None,
            customize_send_time: None,
            create_coupon_merchant: None,
        }
    }

    /// With a code of the merchant's own.
    #[must_use]
    pub fn coupon_code(self, code: impl AsRef<str>) -> Self {
        Self { coupon_code: Some(code.as_ref().to_owned()), ..self }
    }

    /// With the time at which it is handed out.
    #[must_use]
    pub fn customize_send_time(self, time: impl AsRef<str>) -> Self {
        Self { customize_send_time: Some(time.as_ref().to_owned()), ..self }
    }

    /// With the merchant whose stock it is, for a 支付券.
    #[must_use]
    pub fn create_coupon_merchant(self, mchid: impl AsRef<str>) -> Self {
        Self { create_coupon_merchant: Some(mchid.as_ref().to_owned()), ..self }
    }

    /// What is there of it.
    fn fields(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let required = [("stock_id", Some(&self.stock_id)), ("out_request_no", Some(&self.out_request_no))];
        let optional = [
            ("coupon_code", self.coupon_code.as_ref()),
            ("customize_send_time", self.customize_send_time.as_ref()),
            ("create_coupon_merchant", self.create_coupon_merchant.as_ref()),
        ];
        required.into_iter().chain(optional).filter_map(|(name, value)| Some((name, value?.as_str())))
    }
}

impl Client {
    /// What the plug-in of a mini program hands coupons out with: this merchant is the one that sends them.
    ///
    /// # Errors
    ///
    /// Stage [`Build`](crate::Stage::Build) without an APIv2 key ([`Merchant::api_v2_key`](wechatpay_auth::Merchant::api_v2_key)),
    /// without a coupon, or for a value that is empty or holds `&` or a control character.
    pub fn invoke_coupons(&self, coupons: impl IntoIterator<Item = CouponToSend>) -> Result<CouponsInvocation, Error> {
        let send_coupon_params: Vec<CouponToSend> = coupons.into_iter().collect();
        if send_coupon_params.is_empty() {
            return Err(Error::build("there is no coupon to be handed out"));
        }
        let coupons = send_coupon_params.iter().enumerate();
        let fields =
            coupons.flat_map(|(at, one)| one.fields().map(move |(name, value)| (format!("{name}{at}"), value)));
        let fields: Vec<(String, &str)> = fields.collect();
        let mut signed: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), *value)).collect();
        signed.push(("send_coupon_merchant", self.1.mchid()));
        let sign = sign_page(&self.1, SignedPage::CouponPlugin, &signed).map_err(not_signed)?;
        Ok(CouponsInvocation { send_coupon_params, sign, send_coupon_merchant: self.1.mchid().to_owned() })
    }

    /// The page that hands a coupon out to a user, whose openid is one under an AppID that is bound to this merchant or to
    /// the one whose stock it is. Of the coupon, stock, number and code stand on such a page.
    ///
    /// # Errors
    ///
    /// Those of [`invoke_coupons`](Self::invoke_coupons), and for a coupon with what the page does not take.
    pub fn invoke_coupon_page(&self, coupon: &CouponToSend, openid: impl AsRef<str>) -> Result<CouponPage, Error> {
        let own = [("open_id", openid.as_ref()), ("send_coupon_merchant", self.1.mchid())];
        let fields: Vec<(&str, &str)> = coupon.fields().chain(own).collect();
        let sign = sign_page(&self.1, SignedPage::CouponPage, &fields).map_err(not_signed)?;
        let fields: Vec<(&str, &str)> = fields.into_iter().chain([("sign", sign.as_str())]).collect();
        let query = query(&fields);
        Ok(CouponPage(format!("https://action.weixin.qq.com/busifavor/getcouponinfo?{query}#wechat_redirect")))
    }
}

impl CouponPage {
    /// The address.
    pub fn url(&self) -> &str {
        &self.0
    }
}

impl ProductCouponReceipt {
    /// Of the token in the response.
    pub fn new(token: impl AsRef<str>) -> Self {
        Self { action: "receiveCoupon".to_owned(), token: token.as_ref().to_owned() }
    }
}

shows!(CouponToSend { stock_id, out_request_no });
shows!(CouponsInvocation { send_coupon_params, send_coupon_merchant });
shows!(CouponPage {});
shows!(ProductCouponReceipt { action });
