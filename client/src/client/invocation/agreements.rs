//! Agreements on deductions (委托代扣签约) that a user signs in WeChat.
//!
//! What the agreement is about comes in, what leads to it goes out: signed by the rule of APIv2, or the number of one that
//! was prepared by APIv3 (预签约).

use serde::Serialize;
use wechatpay_auth::{SignedPage, sign_page};

use super::{not_signed, query, shows};
use crate::{Client, Error};

/// What an agreement is about, by the names of APIv2. All of it is needed.
#[derive(Clone)]
pub struct Agreement {
    /// 公众账号ID.
    pub appid: String,
    /// 模板id.
    pub plan_id: String,
    /// 签约协议号: the merchant's own.
    pub contract_code: String,
    /// 用户账户展示名称: whom the user sees.
    pub contract_display_account: String,
    /// 请求序列号: a number of the merchant's own.
    pub request_serial: String,
    /// 回调通知url, as it is, not encoded.
    pub notify_url: String,
}

/// The `extraData` of the mini program in which an agreement is signed (委托代扣, 小程序签约): made by
/// [`Client::invoke_agreement`].
///
/// ```js
/// wx.navigateToMiniProgram({
///   appId: "wxbd687630cd02ce1d", path: "pages/index/index", extraData: agreement,
/// })
/// ```
///
/// [小程序纯签约](https://pay.weixin.qq.com/doc/v2/merchant/4011984050).
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AgreementInvocation {
    /// 公众账号ID.
    pub appid: String,
    /// 商户号.
    pub mch_id: String,
    /// 模板id.
    pub plan_id: String,
    /// 签约协议号.
    pub contract_code: String,
    /// 用户账户展示名称.
    pub contract_display_account: String,
    /// 请求序列号.
    pub request_serial: String,
    /// 回调通知url.
    pub notify_url: String,
    /// 时间戳: Unix seconds, as text.
    pub timestamp: String,
    /// 签名, by MD5.
    pub sign: String,
}

/// The page on which an agreement is signed (委托代扣, 公众号签约): made by [`Client::invoke_agreement_page`].
///
/// ```js
/// location.href = url
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct AgreementPage(String);

/// An agreement that was prepared by APIv3 (预签约): the `extraData` of the same mini program, or what the OpenSDK of an app
/// and a QR code are made of. It is good for two hours. Nothing of it is signed.
///
/// ```js
/// wx.navigateToMiniProgram({
///   appId: "wxbd687630cd02ce1d", path: "pages/index/index", extraData: agreement,
/// })
/// ```
///
/// [小程序签约](https://pay.weixin.qq.com/doc/v3/merchant/4017177420).
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PreparedAgreement {
    /// 预签约id.
    pub pre_entrustweb_id: String,
}

impl Agreement {
    fn fields(&self) -> [(&'static str, &str); 6] {
        [
            ("appid", &self.appid),
            ("plan_id", &self.plan_id),
            ("contract_code", &self.contract_code),
            ("contract_display_account", &self.contract_display_account),
            ("request_serial", &self.request_serial),
            ("notify_url", &self.notify_url),
        ]
    }
}

impl Client {
    /// What an agreement is signed with in a mini program.
    ///
    /// # Errors
    ///
    /// Stage [`Build`](crate::Stage::Build) without an APIv2 key ([`Merchant::api_v2_key`](wechatpay_auth::Merchant::api_v2_key)),
    /// or for a field that is empty or holds `&` or a control character.
    pub fn invoke_agreement(&self, agreement: Agreement) -> Result<AgreementInvocation, Error> {
        let (mch_id, timestamp) = (self.1.mchid().to_owned(), self.0.clock.now().to_string());
        let own = [("mch_id", mch_id.as_str()), ("timestamp", &timestamp)];
        let fields: Vec<(&str, &str)> = agreement.fields().into_iter().chain(own).collect();
        let sign = sign_page(&self.1, SignedPage::Agreement, &fields).map_err(not_signed)?;
        let Agreement { appid, plan_id, contract_code, contract_display_account, request_serial, notify_url } =
            agreement;
        Ok(AgreementInvocation {
            appid,
            mch_id,
            plan_id,
            contract_code,
            contract_display_account,
            request_serial,
            notify_url,
            timestamp,
            sign,
        })
    }

    /// The page on which an agreement is signed, opened in WeChat by a public account. `returns_to_web` leads the user back
    /// to the page that opened it (`return_web`).
    ///
    /// # Errors
    ///
    /// Those of [`invoke_agreement`](Self::invoke_agreement).
    pub fn invoke_agreement_page(&self, agreement: &Agreement, returns_to_web: bool) -> Result<AgreementPage, Error> {
        let timestamp = self.0.clock.now().to_string();
        let own = [("mch_id", self.1.mchid()), ("version", "1.0"), ("timestamp", &timestamp)];
        let back = returns_to_web.then_some(("return_web", "1"));
        let fields: Vec<(&str, &str)> = agreement.fields().into_iter().chain(own).chain(back).collect();
        let sign = sign_page(&self.1, SignedPage::Agreement, &fields).map_err(not_signed)?;
        let fields: Vec<(&str, &str)> = fields.into_iter().chain([("sign", sign.as_str())]).collect();
        Ok(AgreementPage(format!("https://api.mch.weixin.qq.com/papay/entrustweb?{}", query(&fields))))
    }
}

impl AgreementPage {
    /// The address.
    pub fn url(&self) -> &str {
        &self.0
    }
}

impl PreparedAgreement {
    /// Of the `pre_entrustweb_id` in the response.
    pub fn new(pre_entrustweb_id: impl AsRef<str>) -> Self {
        Self { pre_entrustweb_id: pre_entrustweb_id.as_ref().to_owned() }
    }
}

shows!(Agreement { appid, plan_id });
shows!(AgreementInvocation { appid, mch_id, plan_id, timestamp });
shows!(AgreementPage {});
shows!(PreparedAgreement {});
