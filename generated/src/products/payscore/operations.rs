// Written by `cargo xtask codegen` from spec/payscore.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{
    BeijingTime, Day, Encrypted, Error, Meta, Operation, Request, Settles, Timestamp,
};

use crate::products::routes::payscore as routes;
use crate::products::shared::{
    Appid, BillEncryption, EncryptedBills, Fen, Mchid, Openid, OutServiceOrderNo, OutTradeNo,
    TarType,
};
use super::types::{
    AssessedGoods, AuthorizationCode, AuthorizationScene, BindingApplyNo, CreatedPayafterOrder,
    CreatedServiceOrder, FinishType, MerchantPlanNo, MerchantSignPlanNo, OutsidePayment,
    OutsidePaymentType, PayafterDiscount, PayafterFee, PayafterOrder, PayafterOutsidePayment,
    PaymentScene, Permission, PermissionToken, Plan, PlanItem, PlannedServiceTime, PreparedSignPlan,
    RiskFund, RiskLevelQuotas, SceneToken, ScorePlanId, ServiceAccountApplication, ServiceDevice,
    ServiceDiscount, ServiceFee, ServiceId, ServiceLocation, ServiceOrder, ServiceOrderKey,
    ServiceOrderState, ServiceTime, ShoppingInfo, SignPlanId, SignedItem, UserServiceState,
    UserSignPlan,
};

/// 商户申请获取对账单: Tells where the files of the bill of a service and a day are. They are
/// encrypted with a key that is encrypted itself.
///
/// `GET /v3/payscore/merchant-bill` responds with 200 and
/// [`EncryptedBills`](crate::products::shared::EncryptedBills). Read-only: safe to send again.
/// [`Client::download_at`](wechatpay_client::Client::download_at) fetches each file that it leads
/// to.
///
/// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_29.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot, wechatpayv3; a description by
/// the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::GetMerchantBill;
/// use wechatpay::shared::BillEncryption;
/// use wechatpay::Day;
///
/// let operation = GetMerchantBill::new(
///     "2019-06-11".parse::<Day>()?,
///     BillEncryption::AeadAes256Gcm,
///     "2002000000000558128851361561536",
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMerchantBill {
    /// 账单日期. Example: `2019-06-11`.
    pub bill_date: Day,
    /// 压缩类型: The ways in which a file to be downloaded is compressed. Example: `GZIP`.
    pub tar_type: Option<TarType>,
    /// 加密算法: The ciphers that a bill can be encrypted with. Example: `AEAD_AES_256_GCM`.
    pub encryption_algorithm: BillEncryption,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
}

impl GetMerchantBill {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        bill_date: Day,
        encryption_algorithm: BillEncryption,
        service_id: impl Into<ServiceId>,
    ) -> Self {
        Self {
            bill_date, tar_type: None, encryption_algorithm,
            service_id: service_id.into(),
        }
    }
}

crate::optional_fields! {
    GetMerchantBill {
        /// 压缩类型: The ways in which a file to be downloaded is compressed.
        tar_type: TarType,
    }
}

impl Operation for GetMerchantBill {
    type Response = EncryptedBills;

    const META: &'static Meta = &routes::GET_MERCHANT_BILL;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("bill_date", &self.bill_date)
            .query("tar_type", &self.tar_type)
            .query("encryption_algorithm", &self.encryption_algorithm)
            .query("service_id", &self.service_id)
            .build()
    }
}

/// 商户预授权: Begins the authorization of a service of a partner's merchant: the token opens the
/// page on which the user agrees. The result comes in a callback to `notify_url`.
///
/// `POST /v3/payscore/partner/permissions` responds with 200 and
/// [`PermissionToken`](crate::products::payscore::PermissionToken). Not idempotent: sending it
/// again may act twice.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_18.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/apply-partner-permissions.html).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{ApplyPartnerPermissions, ApplyPartnerPermissionsRequired};
///
/// let operation = ApplyPartnerPermissions::new(ApplyPartnerPermissionsRequired {
///     service_id: "2002000000000558128851361561536".into(),
///     appid: "wxd678efh567hg6787".into(),
///     sub_mchid: "1900000109".into(),
///     authorization_code: "1234323JKHDFE1243252".into(),
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplyPartnerPermissions {
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 服务商应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 授权协议号: The authorization of a service by a user, as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character. Example: `1234323JKHDFE1243252`.
    pub authorization_code: AuthorizationCode,
    /// 商户回调地址: Reachable from outside over https, without a query string. Example:
    /// `https://api.test.com`.
    pub notify_url: Option<String>,
}

wechatpay_client::sent! {
    ApplyPartnerPermissions {
        service_id "service_id", appid "appid", sub_appid "sub_appid", sub_mchid "sub_mchid",
        authorization_code "authorization_code", notify_url "notify_url",
    }
}

/// What [`ApplyPartnerPermissions::new`] requires, by name.
pub struct ApplyPartnerPermissionsRequired {
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 服务商应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 授权协议号: The authorization of a service by a user, as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character.
    pub authorization_code: AuthorizationCode,
}

impl ApplyPartnerPermissions {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: ApplyPartnerPermissionsRequired) -> Self {
        let ApplyPartnerPermissionsRequired {
            service_id, appid, sub_mchid, authorization_code,
        } = required;
        Self {
            service_id, appid, sub_appid: None, sub_mchid, authorization_code,
            notify_url: None,
        }
    }
}

crate::optional_fields! {
    ApplyPartnerPermissions {
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 商户回调地址: Reachable from outside over https, without a query string.
        notify_url: String,
    }
}

impl Operation for ApplyPartnerPermissions {
    type Response = PermissionToken;

    const META: &'static Meta = &routes::APPLY_PARTNER_PERMISSIONS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 服务商场景中预授权: Begins an authorization that the user gives inside of something else, such
/// as a payment.
///
/// `POST /v3/payscore/partner/permissions/apply-for-scene` responds with 200 and
/// [`SceneToken`](crate::products::payscore::SceneToken). Not idempotent: sending it again may act
/// twice.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/scene-apply-partner-permissions.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{
///     AuthorizationScene, SceneApplyPartnerPermissions, SceneApplyPartnerPermissionsRequired,
/// };
///
/// let operation = SceneApplyPartnerPermissions::new(SceneApplyPartnerPermissionsRequired {
///     service_id: "2002000000000558128851361561536".into(),
///     appid: "wxd678efh567hg6787".into(),
///     sub_mchid: "1900000109".into(),
///     authorization_code: "1234323JKHDFE1243252".into(),
///     scene: AuthorizationScene::Transaction,
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct SceneApplyPartnerPermissions {
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 服务商的公众号ID: A mini program, service account or app, as numbered by WeChat's open platform.
    /// At least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 子商户的公众号ID: A mini program, service account or app, as numbered by WeChat's open platform.
    /// At least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 子商户的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 授权协议号: The authorization of a service by a user, as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character. Example: `1234323JKHDFE1243252`.
    pub authorization_code: AuthorizationCode,
    /// 通知地址: Reachable from outside over https, without a query string. Example:
    /// `https://api.test.com`.
    pub notify_url: Option<String>,
    /// 授权场景: What the user does meanwhile. Example: `TRANSACTION`.
    pub scene: AuthorizationScene,
    /// 微信支付交易中授权附带的参数: Only for the scene `TRANSACTION`.
    pub transaction_scene_info: Option<PaymentScene>,
}

wechatpay_client::sent! {
    SceneApplyPartnerPermissions {
        service_id "service_id", appid "appid", sub_appid "sub_appid", sub_mchid "sub_mchid",
        authorization_code "authorization_code", notify_url "notify_url", scene "scene",
        transaction_scene_info "transaction_scene_info",
    }
}

/// What [`SceneApplyPartnerPermissions::new`] requires, by name.
pub struct SceneApplyPartnerPermissionsRequired {
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 服务商的公众号ID: A mini program, service account or app, as numbered by WeChat's open platform.
    /// At least 1 character.
    pub appid: Appid,
    /// 子商户的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 授权协议号: The authorization of a service by a user, as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character.
    pub authorization_code: AuthorizationCode,
    /// 授权场景: What the user does meanwhile.
    pub scene: AuthorizationScene,
}

impl SceneApplyPartnerPermissions {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: SceneApplyPartnerPermissionsRequired) -> Self {
        let SceneApplyPartnerPermissionsRequired {
            service_id, appid, sub_mchid, authorization_code, scene,
        } = required;
        Self {
            service_id, appid, sub_appid: None, sub_mchid, authorization_code,
            notify_url: None, scene, transaction_scene_info: None,
        }
    }
}

crate::optional_fields! {
    SceneApplyPartnerPermissions {
        /// 子商户的公众号ID: A mini program, service account or app, as numbered by WeChat's open platform.
        /// At least 1 character.
        sub_appid: Appid,
        /// 通知地址: Reachable from outside over https, without a query string.
        notify_url: String,
        /// 微信支付交易中授权附带的参数: Only for the scene `TRANSACTION`.
        transaction_scene_info: PaymentScene,
    }
}

impl Operation for SceneApplyPartnerPermissions {
    type Response = SceneToken;

    const META: &'static Meta = &routes::SCENE_APPLY_PARTNER_PERMISSIONS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 服务商评估用户分层: Tells how far WeChat Pay trusts a user with a service of a partner's
/// merchant, and whether the user authorized it. The user is named by `openid`, `sub_openid` or
/// `authorization_code`.
///
/// `POST /v3/payscore/partner/permissions/assess-user-risk-level` responds with 200 and
/// [`Permission`](crate::products::payscore::Permission). Read-only: safe to send again.
///
/// Note: It is inferred that the call changes nothing.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/assess-partner-user-risk-level.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::AssessPartnerUserRiskLevel;
///
/// let operation = AssessPartnerUserRiskLevel::new(
///     "1900000109",
///     "2002000000000558128851361561536",
///     "wxd678efh567hg6787",
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct AssessPartnerUserRiskLevel {
    /// 子商户商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 服务商的公众号ID: A mini program, service account or app, as numbered by WeChat's open platform.
    /// At least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 子商户的公众号ID: A mini program, service account or app, as numbered by WeChat's open platform.
    /// At least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 授权协议号: The authorization of a service by a user, as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character. Example: `1234323JKHDFE1243252`.
    pub authorization_code: Option<AuthorizationCode>,
    /// 服务商的用户标识: A user as one AppID sees them. The same person has another openid under
    /// another AppID. At least 1 character.
    pub openid: Option<Openid>,
    /// 子商户的用户标识: A user as one AppID sees them. The same person has another openid under
    /// another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 先用后付商品信息: The goods that the user is going to order.
    pub shopping_info: Option<AssessedGoods>,
}

wechatpay_client::sent! {
    AssessPartnerUserRiskLevel {
        sub_mchid "sub_mchid" outside, service_id "service_id", appid "appid",
        sub_appid "sub_appid", authorization_code "authorization_code", openid "openid",
        sub_openid "sub_openid", shopping_info "shopping_info",
    }
}

impl AssessPartnerUserRiskLevel {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        sub_mchid: impl Into<Mchid>,
        service_id: impl Into<ServiceId>,
        appid: impl Into<Appid>,
    ) -> Self {
        Self {
            sub_mchid: sub_mchid.into(), service_id: service_id.into(),
            appid: appid.into(), sub_appid: None, authorization_code: None, openid: None,
            sub_openid: None, shopping_info: None,
        }
    }
}

crate::optional_fields! {
    AssessPartnerUserRiskLevel {
        /// 子商户的公众号ID: A mini program, service account or app, as numbered by WeChat's open platform.
        /// At least 1 character.
        sub_appid: Appid,
        /// 授权协议号: The authorization of a service by a user, as the merchant or partner numbered it:
        /// unique under their merchant number. At least 1 character.
        authorization_code: AuthorizationCode,
        /// 服务商的用户标识: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 子商户的用户标识: A user as one AppID sees them. At least 1 character.
        sub_openid: Openid,
        /// 先用后付商品信息: The goods that the user is going to order.
        shopping_info: AssessedGoods,
    }
}

impl Operation for AssessPartnerUserRiskLevel {
    type Response = Permission;

    const META: &'static Meta = &routes::ASSESS_PARTNER_USER_RISK_LEVEL;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).query("sub_mchid", &self.sub_mchid).json(self).build()
    }
}

/// 查询与用户授权记录: Tells whether a user authorized the service of a partner's merchant, by the
/// number that the partner gave the authorization.
///
/// `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}` responds with 200
/// and [`Permission`](crate::products::payscore::Permission). Read-only: safe to send again.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_19.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/get-partner-permissions-by-code.html).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::GetPartnerPermissionsByCode;
///
/// let operation = GetPartnerPermissionsByCode::new(
///     "1234323JKHDFE1243252",
///     "2002000000000558128851361561536",
///     "1900000109",
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPartnerPermissionsByCode {
    /// 授权协议号: The authorization of a service by a user, as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character. Example: `1234323JKHDFE1243252`.
    pub authorization_code: AuthorizationCode,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
}

impl GetPartnerPermissionsByCode {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        authorization_code: impl Into<AuthorizationCode>,
        service_id: impl Into<ServiceId>,
        sub_mchid: impl Into<Mchid>,
    ) -> Self {
        Self {
            authorization_code: authorization_code.into(), service_id: service_id.into(),
            sub_mchid: sub_mchid.into(),
        }
    }
}

impl Operation for GetPartnerPermissionsByCode {
    type Response = Permission;

    const META: &'static Meta = &routes::GET_PARTNER_PERMISSIONS_BY_CODE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("authorization_code", &self.authorization_code)
            .query("service_id", &self.service_id)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

/// 解除用户授权关系: Ends the authorization that has this number. It is refused while orders of the
/// user are not finished.
///
/// `POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
/// responds with 204 and no body. Not idempotent: sending it again may act twice.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_20.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/terminate-partner-permissions-by-code.html).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{
///     TerminatePartnerPermissionsByCode, TerminatePartnerPermissionsByCodeRequired,
/// };
///
/// let operation = TerminatePartnerPermissionsByCode::new(
///     "1234323JKHDFE1243252",
///     TerminatePartnerPermissionsByCodeRequired {
///         service_id: "2002000000000558128851361561536".into(),
///         sub_mchid: "1900000109".into(),
///         reason: "用户投诉".into(),
///     },
/// );
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminatePartnerPermissionsByCode {
    /// 授权协议号: The authorization of a service by a user, as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character. Example: `1234323JKHDFE1243252`.
    pub authorization_code: AuthorizationCode,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 撤销原因. At least 1 character. Example: `用户投诉`.
    pub reason: String,
}

wechatpay_client::sent! {
    TerminatePartnerPermissionsByCode {
        authorization_code "authorization_code" outside, service_id "service_id",
        sub_mchid "sub_mchid", reason "reason",
    }
}

/// What [`TerminatePartnerPermissionsByCode::new`] requires, by name.
pub struct TerminatePartnerPermissionsByCodeRequired {
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 撤销原因. At least 1 character.
    pub reason: String,
}

impl TerminatePartnerPermissionsByCode {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        authorization_code: impl Into<AuthorizationCode>,
        required: TerminatePartnerPermissionsByCodeRequired,
    ) -> Self {
        let TerminatePartnerPermissionsByCodeRequired {
            service_id, sub_mchid, reason,
        } = required;
        Self {
            authorization_code: authorization_code.into(), service_id, sub_mchid, reason,
        }
    }
}

impl Operation for TerminatePartnerPermissionsByCode {
    type Response = ();

    const META: &'static Meta = &routes::TERMINATE_PARTNER_PERMISSIONS_BY_CODE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("authorization_code", &self.authorization_code)
            .json(self)
            .build()
    }
}

/// 查询与用户授权记录: Tells whether a user authorized the service of a partner's merchant, by
/// `openid` or `sub_openid`: one of the two.
///
/// `GET /v3/payscore/partner/permissions/search` responds with 200 and
/// [`Permission`](crate::products::payscore::Permission). Read-only: safe to send again.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_21.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/get-partner-permissions-by-open-id.html).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::GetPartnerPermissionsByOpenid;
///
/// let operation = GetPartnerPermissionsByOpenid::new(
///     "2002000000000558128851361561536",
///     "wxd678efh567hg6787",
///     "1900000109",
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPartnerPermissionsByOpenid {
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 服务商应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 子商户商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Option<Openid>,
    /// 子商户公众号下openid: A user as one AppID sees them. The same person has another openid under
    /// another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
}

impl GetPartnerPermissionsByOpenid {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        service_id: impl Into<ServiceId>,
        appid: impl Into<Appid>,
        sub_mchid: impl Into<Mchid>,
    ) -> Self {
        Self {
            service_id: service_id.into(), appid: appid.into(),
            sub_mchid: sub_mchid.into(), sub_appid: None, openid: None, sub_openid: None,
        }
    }
}

crate::optional_fields! {
    GetPartnerPermissionsByOpenid {
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 用户标识: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 子商户公众号下openid: A user as one AppID sees them. At least 1 character.
        sub_openid: Openid,
    }
}

impl Operation for GetPartnerPermissionsByOpenid {
    type Response = Permission;

    const META: &'static Meta = &routes::GET_PARTNER_PERMISSIONS_BY_OPENID;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("service_id", &self.service_id)
            .query("appid", &self.appid)
            .query("sub_mchid", &self.sub_mchid)
            .query("sub_appid", &self.sub_appid)
            .query("openid", &self.openid)
            .query("sub_openid", &self.sub_openid)
            .build()
    }
}

/// 解除用户授权关系: Ends the authorization that a user gave, named by `openid` or `sub_openid`. It
/// is refused while orders of the user are not finished.
///
/// `POST /v3/payscore/partner/permissions/terminate` responds with 204 and no body. Not idempotent:
/// sending it again may act twice.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_22.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/terminate-partner-permissions-by-open-id.html).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{
///     TerminatePartnerPermissionsByOpenid, TerminatePartnerPermissionsByOpenidRequired,
/// };
///
/// let operation = TerminatePartnerPermissionsByOpenid::new(TerminatePartnerPermissionsByOpenidRequired {
///     service_id: "2002000000000558128851361561536".into(),
///     appid: "wxd678efh567hg6787".into(),
///     sub_mchid: "1900000109".into(),
///     reason: "用户投诉".into(),
/// });
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminatePartnerPermissionsByOpenid {
    /// 服务商公众号下的用户标识: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub openid: Option<Openid>,
    /// 子商户公众号下openid: A user as one AppID sees them. The same person has another openid under
    /// another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 服务商应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 撤销原因. At least 1 character. Example: `用户投诉`.
    pub reason: String,
}

wechatpay_client::sent! {
    TerminatePartnerPermissionsByOpenid {
        openid "openid", sub_openid "sub_openid", service_id "service_id", appid "appid",
        sub_appid "sub_appid", sub_mchid "sub_mchid", reason "reason",
    }
}

/// What [`TerminatePartnerPermissionsByOpenid::new`] requires, by name.
pub struct TerminatePartnerPermissionsByOpenidRequired {
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 服务商应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 撤销原因. At least 1 character.
    pub reason: String,
}

impl TerminatePartnerPermissionsByOpenid {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: TerminatePartnerPermissionsByOpenidRequired) -> Self {
        let TerminatePartnerPermissionsByOpenidRequired {
            service_id, appid, sub_mchid, reason,
        } = required;
        Self {
            openid: None, sub_openid: None, service_id, appid, sub_appid: None,
            sub_mchid, reason,
        }
    }
}

crate::optional_fields! {
    TerminatePartnerPermissionsByOpenid {
        /// 服务商公众号下的用户标识: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 子商户公众号下openid: A user as one AppID sees them. At least 1 character.
        sub_openid: Openid,
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
    }
}

impl Operation for TerminatePartnerPermissionsByOpenid {
    type Response = ();

    const META: &'static Meta = &routes::TERMINATE_PARTNER_PERMISSIONS_BY_OPENID;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 收付通子商户申请绑定支付分服务: Asks to bind a merchant of an e-commerce platform (收付通) to a
/// pay score service, after the right to pay score was opened. The result comes in a callback.
///
/// `POST /v3/payscore/partner/service-account-applications` responds with 200 and
/// [`ServiceAccountApplication`](crate::products::payscore::ServiceAccountApplication). Not
/// idempotent: sending it again may act twice.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_13.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-account/create-service-account-application.html).
/// Source: WxJava; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{
///     CreateServiceAccountApplication, CreateServiceAccountApplicationRequired,
/// };
///
/// let operation = CreateServiceAccountApplication::new(CreateServiceAccountApplicationRequired {
///     service_id: "2002000000000558128851361561536".into(),
///     appid: "wxd678efh567hg6787".into(),
///     sub_mchid: "1900000109".into(),
///     out_apply_no: "1234323JKHDFE1243252".into(),
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateServiceAccountApplication {
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 服务商应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 子商户商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 商户申请绑定单号: An application to bind a merchant to a service, as the partner numbered it. At
    /// least 1 character. Example: `1234323JKHDFE1243252`.
    pub out_apply_no: BindingApplyNo,
    /// 绑定结果回调通知地址. Example: `https://api.test.com`.
    pub result_notify_url: Option<String>,
}

wechatpay_client::sent! {
    CreateServiceAccountApplication {
        service_id "service_id", appid "appid", sub_mchid "sub_mchid", sub_appid "sub_appid",
        out_apply_no "out_apply_no", result_notify_url "result_notify_url",
    }
}

/// What [`CreateServiceAccountApplication::new`] requires, by name.
pub struct CreateServiceAccountApplicationRequired {
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 服务商应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 子商户商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 商户申请绑定单号: An application to bind a merchant to a service, as the partner numbered it. At
    /// least 1 character.
    pub out_apply_no: BindingApplyNo,
}

impl CreateServiceAccountApplication {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateServiceAccountApplicationRequired) -> Self {
        let CreateServiceAccountApplicationRequired {
            service_id, appid, sub_mchid, out_apply_no,
        } = required;
        Self {
            service_id, appid, sub_mchid, sub_appid: None, out_apply_no,
            result_notify_url: None,
        }
    }
}

crate::optional_fields! {
    CreateServiceAccountApplication {
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 绑定结果回调通知地址.
        result_notify_url: String,
    }
}

impl Operation for CreateServiceAccountApplication {
    type Response = ServiceAccountApplication;

    const META: &'static Meta = &routes::CREATE_SERVICE_ACCOUNT_APPLICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询收付通子商户服务绑定结果: Tells what became of an application to bind a merchant of an
/// e-commerce platform to a service.
///
/// `GET /v3/payscore/partner/service-account-applications/{out_apply_no}` responds with 200 and
/// [`ServiceAccountApplication`](crate::products::payscore::ServiceAccountApplication). Read-only:
/// safe to send again.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_14.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-account/get-service-account-application.html).
/// Source: WxJava; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::GetServiceAccountApplication;
///
/// let operation = GetServiceAccountApplication::new("1234323JKHDFE1243252");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetServiceAccountApplication {
    /// 商户申请绑定单号: An application to bind a merchant to a service, as the partner numbered it. At
    /// least 1 character. Example: `1234323JKHDFE1243252`.
    pub out_apply_no: BindingApplyNo,
}

impl GetServiceAccountApplication {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_apply_no: impl Into<BindingApplyNo>) -> Self {
        Self { out_apply_no: out_apply_no.into() }
    }
}

impl Operation for GetServiceAccountApplication {
    type Response = ServiceAccountApplication;

    const META: &'static Meta = &routes::GET_SERVICE_ACCOUNT_APPLICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("out_apply_no", &self.out_apply_no).build()
    }
}

/// 查询支付分订单: Tells the state of a service order of a partner's merchant and what was
/// collected for it, by `out_order_no` or by the `query_id` that the front end got back: one of the
/// two.
///
/// `GET /v3/payscore/partner/serviceorder` responds with 200 and
/// [`ServiceOrder`](crate::products::payscore::ServiceOrder). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: An order that waits to be paid waits for ever; it never expires.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community,
/// of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::GetPartnerServiceOrder;
///
/// let operation = GetPartnerServiceOrder::new(
///     "2002000000000558128851361561536",
///     "1900000109",
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPartnerServiceOrder {
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: Option<OutServiceOrderNo>,
    /// 回跳查询ID: What the front end got back from the confirmation page. Example:
    /// `15646546545165651651`.
    pub query_id: Option<String>,
}

impl GetPartnerServiceOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(service_id: impl Into<ServiceId>, sub_mchid: impl Into<Mchid>) -> Self {
        Self {
            service_id: service_id.into(), sub_mchid: sub_mchid.into(),
            out_order_no: None, query_id: None,
        }
    }
}

crate::optional_fields! {
    GetPartnerServiceOrder {
        /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
        /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`.
        out_order_no: OutServiceOrderNo,
        /// 回跳查询ID: What the front end got back from the confirmation page.
        query_id: String,
    }
}

impl Operation for GetPartnerServiceOrder {
    type Response = ServiceOrder;

    const META: &'static Meta = &routes::GET_PARTNER_SERVICE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("service_id", &self.service_id)
            .query("sub_mchid", &self.sub_mchid)
            .query("out_order_no", &self.out_order_no)
            .query("query_id", &self.query_id)
            .build()
    }
}

impl Settles for GetPartnerServiceOrder {
    type State = ServiceOrderState;

    #[inline]
    fn state(response: &ServiceOrder) -> Option<&ServiceOrderState> {
        Some(&response.state)
    }

    #[inline]
    fn is_final(state: &ServiceOrderState) -> bool {
        matches!(
            state, ServiceOrderState::Done | ServiceOrderState::Revoked |
            ServiceOrderState::Expired
        )
    }
}

/// 创建支付分订单: Creates a service order for a merchant of a partner. The user confirms it on the
/// page that `package` opens, by `Client::invoke_payscore_confirmation`; an order that is not
/// confirmed within 30 days expires.
///
/// `POST /v3/payscore/partner/serviceorder` responds with 200 and
/// [`CreatedServiceOrder`](crate::products::payscore::CreatedServiceOrder). Idempotent: safe to
/// send again with the same parameters.
///
/// Note: The server knows the call again by `out_order_no`: the same call with the same parameters
/// succeeds again, with other parameters it is refused. The user is named by `openid` or
/// `sub_openid` when the order needs no confirmation.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community,
/// of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{
///     CreatePartnerServiceOrder, CreatePartnerServiceOrderRequired, PlannedServiceTime, RiskFund,
///     RiskFundName,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = CreatePartnerServiceOrder::new(CreatePartnerServiceOrderRequired {
///     service_id: "2002000000000558128851361561536".into(),
///     appid: "wxd678efh567hg6787".into(),
///     sub_mchid: "1900000109".into(),
///     out_order_no: "1234323JKHDFE1243252".into(),
///     service_introduction: "某某酒店".into(),
///     risk_fund: RiskFund::new(RiskFundName::Deposit, Fen::new(40000)),
///     time_range: PlannedServiceTime::new("20091225091010"),
///     notify_url: "https://api.test.com".into(),
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `NO_AUTH` | 403 | refused | The pay score (支付分) service is not open to this merchant or AppID, was not granted to the partner, or the user took back the authorization. Check that `service_id` is bound to the merchant numbers and AppIDs, that the way of confirming and the name of the risk fund fit the service, and as a partner that the sub-merchant granted the product. Orders under way are not concerned. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatePartnerServiceOrder {
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 服务商应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 服务信息. 1 to 20 characters. Example: `某某酒店`.
    pub service_introduction: String,
    /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
    /// items.
    pub post_payments: Option<Vec<ServiceFee>>,
    /// 后付费商户优惠. At most 30 items.
    pub post_discounts: Option<Vec<ServiceDiscount>>,
    /// 订单风险金: What the user would have had to deposit, or what the service will cost about. The
    /// total of the order must not be above it.
    pub risk_fund: RiskFund,
    /// 服务时间: When the service begins, and ends as far as it is known. The user sees it.
    pub time_range: PlannedServiceTime,
    /// 服务位置: Where the service begins and ends.
    pub location: Option<ServiceLocation>,
    /// 服务商公众号下的用户标识: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub openid: Option<Openid>,
    /// 子商户公众号下的用户标识: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 是否需要用户确认: `false` for a user who authorized the service before; that needs a right of
    /// its own. Without it, `true`. Example: `true`.
    pub need_user_confirm: Option<bool>,
    /// 商户回调地址: Reachable from outside over https, without a query string. At least 1 character.
    /// Example: `https://api.test.com`.
    pub notify_url: String,
    /// 商户数据包: Comes back in queries and callbacks. Example: `Easdfowealsdkjfnlaksjdlfkwqoi`.
    pub attach: Option<String>,
    /// 设备信息: The machine that the service is taken from, such as a power bank.
    pub device: Option<ServiceDevice>,
}

wechatpay_client::sent! {
    CreatePartnerServiceOrder {
        service_id "service_id", appid "appid", sub_mchid "sub_mchid", sub_appid "sub_appid",
        out_order_no "out_order_no", service_introduction "service_introduction",
        post_payments "post_payments", post_discounts "post_discounts", risk_fund "risk_fund",
        time_range "time_range", location "location", openid "openid", sub_openid "sub_openid",
        need_user_confirm "need_user_confirm", notify_url "notify_url", attach "attach",
        device "device",
    }
}

/// What [`CreatePartnerServiceOrder::new`] requires, by name.
pub struct CreatePartnerServiceOrderRequired {
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 服务商应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_order_no: OutServiceOrderNo,
    /// 服务信息. 1 to 20 characters.
    pub service_introduction: String,
    /// 订单风险金: What the user would have had to deposit, or what the service will cost about.
    pub risk_fund: RiskFund,
    /// 服务时间: When the service begins, and ends as far as it is known.
    pub time_range: PlannedServiceTime,
    /// 商户回调地址: Reachable from outside over https, without a query string. At least 1 character.
    pub notify_url: String,
}

impl CreatePartnerServiceOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreatePartnerServiceOrderRequired) -> Self {
        let CreatePartnerServiceOrderRequired {
            service_id, appid, sub_mchid, out_order_no, service_introduction, risk_fund,
            time_range, notify_url,
        } = required;
        Self {
            service_id, appid, sub_mchid, sub_appid: None, out_order_no,
            service_introduction, post_payments: None, post_discounts: None, risk_fund,
            time_range, location: None, openid: None, sub_openid: None,
            need_user_confirm: None, notify_url, attach: None, device: None,
        }
    }
}

crate::optional_fields! {
    CreatePartnerServiceOrder {
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
        /// items.
        post_payments: Vec<ServiceFee>,
        /// 后付费商户优惠. At most 30 items.
        post_discounts: Vec<ServiceDiscount>,
        /// 服务位置: Where the service begins and ends.
        location: ServiceLocation,
        /// 服务商公众号下的用户标识: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 子商户公众号下的用户标识: A user as one AppID sees them. At least 1 character.
        sub_openid: Openid,
        /// 是否需要用户确认: `false` for a user who authorized the service before; that needs a right of
        /// its own.
        need_user_confirm: bool,
        /// 商户数据包: Comes back in queries and callbacks.
        attach: String,
        /// 设备信息: The machine that the service is taken from, such as a power bank.
        device: ServiceDevice,
    }
}

impl Operation for CreatePartnerServiceOrder {
    type Response = CreatedServiceOrder;

    const META: &'static Meta = &routes::CREATE_PARTNER_SERVICE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 创单结单合并: Creates and completes an order of a partner's merchant in one call, when the
/// service is over: the money is deducted from a user who authorized the service before.
///
/// `POST /v3/payscore/partner/serviceorder/direct-complete` responds with 204 and no body. Not
/// idempotent: sending it again may act twice.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_8.shtml).
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{
///     DirectCompletePartnerServiceOrder, DirectCompletePartnerServiceOrderRequired,
///     PlannedServiceTime,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = DirectCompletePartnerServiceOrder::new(DirectCompletePartnerServiceOrderRequired {
///     service_id: "2002000000000558128851361561536".into(),
///     appid: "wxd678efh567hg6787".into(),
///     sub_mchid: "1900000109".into(),
///     out_order_no: "1234323JKHDFE1243252".into(),
///     service_introduction: "某某酒店".into(),
///     total_amount: Fen::new(39900),
///     time_range: PlannedServiceTime::new("20091225091010"),
///     notify_url: "https://api.test.com".into(),
/// });
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `NO_AUTH` | 403 | unknown | The pay score (支付分) service is not open to this merchant or AppID, was not granted to the partner, or the user took back the authorization. An earlier call of the same number may have taken the money. Query the order by `out_order_no` before anything else. Only if it does not exist, check that `service_id` is bound to the merchant numbers and AppIDs, as a partner that the sub-merchant granted the product, and that the user authorizes the service; then send the same `out_order_no`. |
#[derive(Clone)]
#[non_exhaustive]
pub struct DirectCompletePartnerServiceOrder {
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 服务商应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 服务信息. 1 to 20 characters. Example: `某某酒店`.
    pub service_introduction: String,
    /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
    /// items.
    pub post_payments: Option<Vec<ServiceFee>>,
    /// 后付费商户优惠. At most 30 items.
    pub post_discounts: Option<Vec<ServiceDiscount>>,
    /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
    /// Example: `39900`.
    pub total_amount: Fen,
    /// 服务时间段: When the service begins, and ends as far as it is known. The user sees it.
    pub time_range: PlannedServiceTime,
    /// 服务位置: Where the service begins and ends.
    pub location: Option<ServiceLocation>,
    /// 微信支付服务分账标记: `true` keeps the money for profit sharing (分账), which can begin once it
    /// was deducted; it cannot be added later. Example: `false`.
    pub profit_sharing: Option<bool>,
    /// 订单优惠标记: Coupons that are limited to the tag hold for the order. Example: `goods_tag`.
    pub goods_tag: Option<String>,
    /// 商户数据包: Comes back in queries and callbacks. Example: `Easdfowealsdkjfnlaksjdlfkwqoi`.
    pub attach: Option<String>,
    /// 商户回调地址: Reachable from outside over https, without a query string. At least 1 character.
    /// Example: `https://api.test.com`.
    pub notify_url: String,
    /// 服务商公众号下的用户标识: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub openid: Option<Openid>,
}

wechatpay_client::sent! {
    DirectCompletePartnerServiceOrder {
        service_id "service_id", appid "appid", sub_appid "sub_appid", sub_mchid "sub_mchid",
        out_order_no "out_order_no", service_introduction "service_introduction",
        post_payments "post_payments", post_discounts "post_discounts",
        total_amount "total_amount", time_range "time_range", location "location",
        profit_sharing "profit_sharing", goods_tag "goods_tag", attach "attach",
        notify_url "notify_url", openid "openid",
    }
}

/// What [`DirectCompletePartnerServiceOrder::new`] requires, by name.
pub struct DirectCompletePartnerServiceOrderRequired {
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 服务商应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_order_no: OutServiceOrderNo,
    /// 服务信息. 1 to 20 characters.
    pub service_introduction: String,
    /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
    pub total_amount: Fen,
    /// 服务时间段: When the service begins, and ends as far as it is known.
    pub time_range: PlannedServiceTime,
    /// 商户回调地址: Reachable from outside over https, without a query string. At least 1 character.
    pub notify_url: String,
}

impl DirectCompletePartnerServiceOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: DirectCompletePartnerServiceOrderRequired) -> Self {
        let DirectCompletePartnerServiceOrderRequired {
            service_id, appid, sub_mchid, out_order_no, service_introduction,
            total_amount, time_range, notify_url,
        } = required;
        Self {
            service_id, appid, sub_appid: None, sub_mchid, out_order_no,
            service_introduction, post_payments: None, post_discounts: None,
            total_amount, time_range, location: None, profit_sharing: None,
            goods_tag: None, attach: None, notify_url, openid: None,
        }
    }
}

crate::optional_fields! {
    DirectCompletePartnerServiceOrder {
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
        /// items.
        post_payments: Vec<ServiceFee>,
        /// 后付费商户优惠. At most 30 items.
        post_discounts: Vec<ServiceDiscount>,
        /// 服务位置: Where the service begins and ends.
        location: ServiceLocation,
        /// 微信支付服务分账标记: `true` keeps the money for profit sharing (分账), which can begin once it
        /// was deducted; it cannot be added later.
        profit_sharing: bool,
        /// 订单优惠标记: Coupons that are limited to the tag hold for the order.
        goods_tag: String,
        /// 商户数据包: Comes back in queries and callbacks.
        attach: String,
        /// 服务商公众号下的用户标识: A user as one AppID sees them. At least 1 character.
        openid: Openid,
    }
}

impl Operation for DirectCompletePartnerServiceOrder {
    type Response = ();

    const META: &'static Meta = &routes::DIRECT_COMPLETE_PARTNER_SERVICE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 取消支付分订单: Cancels an order of a partner's merchant that cannot go on.
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel` responds with 204 and no body.
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the call again by `out_order_no`: the same parameters succeed again.
/// Whether a completed order that waits to be paid can still be cancelled is left open; while a
/// deduction is running it cannot.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_3.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/cancel-partner-service-order.html).
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community,
/// of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{CancelPartnerServiceOrder, CancelPartnerServiceOrderRequired};
///
/// let operation = CancelPartnerServiceOrder::new(
///     "1234323JKHDFE1243252",
///     CancelPartnerServiceOrderRequired {
///         service_id: "2002000000000558128851361561536".into(),
///         sub_mchid: "1900000109".into(),
///         reason: "用户投诉".into(),
///     },
/// );
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `INVALID_REQUEST` | 400 | unknown | The state of the pay score (支付分) order does not allow it. Query the order and go by `state`, `state_description` and the state of its collection: what was asked for may be done already, or the user has not confirmed the order yet. |
/// | `PARAM_ERROR` | 400 | unknown | The pay score (支付分) order is not in a state in which it can be cancelled, or a parameter is not allowed. Query the order: it may be cancelled or paid already, or a deduction may be running. An order that waits to be paid can have its amount lowered. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelPartnerServiceOrder {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 撤销原因. 1 to 50 characters. Example: `用户投诉`.
    pub reason: String,
}

wechatpay_client::sent! {
    CancelPartnerServiceOrder {
        out_order_no "out_order_no" outside, service_id "service_id", sub_mchid "sub_mchid",
        reason "reason",
    }
}

/// What [`CancelPartnerServiceOrder::new`] requires, by name.
pub struct CancelPartnerServiceOrderRequired {
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 撤销原因. 1 to 50 characters.
    pub reason: String,
}

impl CancelPartnerServiceOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_order_no: impl Into<OutServiceOrderNo>,
        required: CancelPartnerServiceOrderRequired,
    ) -> Self {
        let CancelPartnerServiceOrderRequired {
            service_id, sub_mchid, reason,
        } = required;
        Self { out_order_no: out_order_no.into(), service_id, sub_mchid, reason }
    }
}

impl Operation for CancelPartnerServiceOrder {
    type Response = ();

    const META: &'static Meta = &routes::CANCEL_PARTNER_SERVICE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_order_no", &self.out_order_no)
            .json(self)
            .build()
    }
}

/// 完结支付分订单: Ends the service of a partner's merchant and says what it costs. The order must
/// be `DOING` and confirmed by the user. WeChat Pay then deducts `total_amount`; how that ends
/// comes in a callback.
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete` responds with 204 and no body.
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the call again by `out_order_no`; repeat it with exactly the same
/// parameters. The total must not be above the amount of the risk fund, or the limit of the
/// service.
///
/// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012692408),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013138598),
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_5.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/complete-partner-service-order.html).
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community,
/// of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{
///     CompletePartnerServiceOrder, CompletePartnerServiceOrderRequired, ServiceFee,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = CompletePartnerServiceOrder::new(
///     "1234323JKHDFE1243252",
///     CompletePartnerServiceOrderRequired {
///         service_id: "2002000000000558128851361561536".into(),
///         sub_mchid: "1900000109".into(),
///         post_payments: vec![ServiceFee::new("就餐费用")],
///         total_amount: Fen::new(39900),
///     },
/// );
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `INVALID_REQUEST` | 400 | unknown | The state of the pay score (支付分) order does not allow it. Query the order and go by `state`, `state_description` and the state of its collection: what was asked for may be done already, or the user has not confirmed the order yet. |
/// | `PARAM_ERROR` | 400 | unknown | The total of the pay score (支付分) order is not the sum of its fees less that of its discounts, or another parameter is not allowed. Query the order: an earlier call may have completed it. If it is still under way, add up `post_payments`, take off `post_discounts`, and send that as `total_amount`, with the same `out_order_no`. It must not be above the risk fund. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CompletePartnerServiceOrder {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
    /// items.
    pub post_payments: Vec<ServiceFee>,
    /// 后付费商户优惠. At most 30 items.
    pub post_discounts: Option<Vec<ServiceDiscount>>,
    /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
    /// Example: `39900`.
    pub total_amount: Fen,
    /// 实际服务时间: When the service began or begins, and ended or ends.
    pub time_range: Option<ServiceTime>,
    /// 实际服务位置: Where the service begins and ends.
    pub location: Option<ServiceLocation>,
    /// 微信支付服务分账标记: `true` keeps the money for profit sharing (分账), which can begin once it
    /// was deducted; it cannot be added later. Example: `false`.
    pub profit_sharing: Option<bool>,
    /// 完结服务时间. Example: `2019-11-11T16:24:05+08:00`.
    pub complete_time: Option<Timestamp>,
    /// 订单优惠标记: Coupons that are limited to the tag hold for the order. Example: `goods_tag`.
    pub goods_tag: Option<String>,
    /// 设备信息: The machine that the service is taken from, such as a power bank.
    pub device: Option<ServiceDevice>,
}

wechatpay_client::sent! {
    CompletePartnerServiceOrder {
        out_order_no "out_order_no" outside, service_id "service_id", sub_mchid "sub_mchid",
        post_payments "post_payments", post_discounts "post_discounts",
        total_amount "total_amount", time_range "time_range", location "location",
        profit_sharing "profit_sharing", complete_time "complete_time", goods_tag "goods_tag",
        device "device",
    }
}

/// What [`CompletePartnerServiceOrder::new`] requires, by name.
pub struct CompletePartnerServiceOrderRequired {
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
    /// items.
    pub post_payments: Vec<ServiceFee>,
    /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
    pub total_amount: Fen,
}

impl CompletePartnerServiceOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_order_no: impl Into<OutServiceOrderNo>,
        required: CompletePartnerServiceOrderRequired,
    ) -> Self {
        let CompletePartnerServiceOrderRequired {
            service_id, sub_mchid, post_payments, total_amount,
        } = required;
        Self {
            out_order_no: out_order_no.into(), service_id, sub_mchid, post_payments,
            post_discounts: None, total_amount, time_range: None, location: None,
            profit_sharing: None, complete_time: None, goods_tag: None, device: None,
        }
    }
}

crate::optional_fields! {
    CompletePartnerServiceOrder {
        /// 后付费商户优惠. At most 30 items.
        post_discounts: Vec<ServiceDiscount>,
        /// 实际服务时间: When the service began or begins, and ended or ends.
        time_range: ServiceTime,
        /// 实际服务位置: Where the service begins and ends.
        location: ServiceLocation,
        /// 微信支付服务分账标记: `true` keeps the money for profit sharing (分账), which can begin once it
        /// was deducted; it cannot be added later.
        profit_sharing: bool,
        /// 完结服务时间.
        complete_time: Timestamp,
        /// 订单优惠标记: Coupons that are limited to the tag hold for the order.
        goods_tag: String,
        /// 设备信息: The machine that the service is taken from, such as a power bank.
        device: ServiceDevice,
    }
}

impl Operation for CompletePartnerServiceOrder {
    type Response = ();

    const META: &'static Meta = &routes::COMPLETE_PARTNER_SERVICE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_order_no", &self.out_order_no)
            .json(self)
            .build()
    }
}

/// 修改订单金额: Lowers what a completed order of a partner's merchant costs, while it waits to be
/// paid.
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify` responds with 204 and no body.
/// Not idempotent: sending it again may act twice.
///
/// Note: The amount can only go down.
///
/// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012692360),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013138819),
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_4.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/modify-partner-service-order.html).
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community,
/// of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{
///     ModifyPartnerServiceOrder, ModifyPartnerServiceOrderRequired, ServiceFee,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = ModifyPartnerServiceOrder::new(
///     "1234323JKHDFE1243252",
///     ModifyPartnerServiceOrderRequired {
///         sub_mchid: "1900000109".into(),
///         post_payments: vec![ServiceFee::new("就餐费用")],
///         total_amount: Fen::new(39900),
///         reason: "用户投诉".into(),
///     },
/// );
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `INVALID_REQUEST` | 400 | unknown | The state of the pay score (支付分) order does not allow it. Query the order and go by `state`, `state_description` and the state of its collection: what was asked for may be done already, or the user has not confirmed the order yet. |
#[derive(Clone)]
#[non_exhaustive]
pub struct ModifyPartnerServiceOrder {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: Option<ServiceId>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
    /// items.
    pub post_payments: Vec<ServiceFee>,
    /// 后付费商户优惠. At most 30 items.
    pub post_discounts: Option<Vec<ServiceDiscount>>,
    /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
    /// Example: `39900`.
    pub total_amount: Fen,
    /// 修改原因. 1 to 50 characters. Example: `用户投诉`.
    pub reason: String,
    /// 设备信息: The machine that the service is taken from, such as a power bank.
    pub device: Option<ServiceDevice>,
}

wechatpay_client::sent! {
    ModifyPartnerServiceOrder {
        out_order_no "out_order_no" outside, service_id "service_id", sub_mchid "sub_mchid",
        post_payments "post_payments", post_discounts "post_discounts",
        total_amount "total_amount", reason "reason", device "device",
    }
}

/// What [`ModifyPartnerServiceOrder::new`] requires, by name.
pub struct ModifyPartnerServiceOrderRequired {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
    /// items.
    pub post_payments: Vec<ServiceFee>,
    /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
    pub total_amount: Fen,
    /// 修改原因. 1 to 50 characters.
    pub reason: String,
}

impl ModifyPartnerServiceOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_order_no: impl Into<OutServiceOrderNo>,
        required: ModifyPartnerServiceOrderRequired,
    ) -> Self {
        let ModifyPartnerServiceOrderRequired {
            sub_mchid, post_payments, total_amount, reason,
        } = required;
        Self {
            out_order_no: out_order_no.into(), service_id: None, sub_mchid,
            post_payments, post_discounts: None, total_amount, reason, device: None,
        }
    }
}

crate::optional_fields! {
    ModifyPartnerServiceOrder {
        /// 服务ID: A service of pay score. At least 1 character.
        service_id: ServiceId,
        /// 后付费商户优惠. At most 30 items.
        post_discounts: Vec<ServiceDiscount>,
        /// 设备信息: The machine that the service is taken from, such as a power bank.
        device: ServiceDevice,
    }
}

impl Operation for ModifyPartnerServiceOrder {
    type Response = ();

    const META: &'static Meta = &routes::MODIFY_PARTNER_SERVICE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_order_no", &self.out_order_no)
            .json(self)
            .build()
    }
}

/// 商户发起催收扣款: Asks for another deduction of an order of a partner's merchant that was
/// completed and waits to be paid. The result comes in a callback.
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay` responds with 204 and no body. Not
/// idempotent: sending it again may act twice.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_6.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/collect-partner-service-order.html).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::CollectPartnerServiceOrder;
///
/// let operation = CollectPartnerServiceOrder::new(
///     "1234323JKHDFE1243252",
///     "1900000109",
/// );
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct CollectPartnerServiceOrder {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: Option<ServiceId>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
}

wechatpay_client::sent! {
    CollectPartnerServiceOrder {
        out_order_no "out_order_no" outside, service_id "service_id", sub_mchid "sub_mchid",
    }
}

impl CollectPartnerServiceOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_order_no: impl Into<OutServiceOrderNo>,
        sub_mchid: impl Into<Mchid>,
    ) -> Self {
        Self {
            out_order_no: out_order_no.into(), service_id: None,
            sub_mchid: sub_mchid.into(),
        }
    }
}

crate::optional_fields! {
    CollectPartnerServiceOrder {
        /// 服务ID: A service of pay score. At least 1 character.
        service_id: ServiceId,
    }
}

impl Operation for CollectPartnerServiceOrder {
    type Response = ();

    const META: &'static Meta = &routes::COLLECT_PARTNER_SERVICE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_order_no", &self.out_order_no)
            .json(self)
            .build()
    }
}

/// 下发服务费用待处理消息: Tells the user that a fee of an order of a partner's merchant is to be
/// settled. One message an order.
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage` responds with 204
/// and no body. Not idempotent: sending it again may act twice.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/send-partner-order-pending-message.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{
///     SendPartnerOrderPendingMessage, SendPartnerOrderPendingMessageRequired, ServiceFee,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = SendPartnerOrderPendingMessage::new(
///     "1234323JKHDFE1243252",
///     SendPartnerOrderPendingMessageRequired {
///         service_id: "2002000000000558128851361561536".into(),
///         sub_mchid: "1900000109".into(),
///         post_payments: vec![ServiceFee::new("就餐费用")],
///         total_amount: Fen::new(39900),
///         prepaid_time: "20231218".into(),
///     },
/// );
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct SendPartnerOrderPendingMessage {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 子商户商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
    /// items.
    pub post_payments: Vec<ServiceFee>,
    /// 商户优惠. At most 30 items.
    pub post_discounts: Option<Vec<ServiceDiscount>>,
    /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
    /// Example: `39900`.
    pub total_amount: Fen,
    /// 预计扣费时间: A day in Beijing, `yyyyMMdd`. Pattern: `^[0-9]{8}$`. Example: `20231218`.
    pub prepaid_time: String,
}

wechatpay_client::sent! {
    SendPartnerOrderPendingMessage {
        out_order_no "out_order_no" outside, service_id "service_id", sub_mchid "sub_mchid",
        post_payments "post_payments", post_discounts "post_discounts",
        total_amount "total_amount", prepaid_time "prepaid_time",
    }
}

/// What [`SendPartnerOrderPendingMessage::new`] requires, by name.
pub struct SendPartnerOrderPendingMessageRequired {
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 子商户商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
    /// items.
    pub post_payments: Vec<ServiceFee>,
    /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
    pub total_amount: Fen,
    /// 预计扣费时间: A day in Beijing, `yyyyMMdd`. Pattern: `^[0-9]{8}$`.
    pub prepaid_time: String,
}

impl SendPartnerOrderPendingMessage {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_order_no: impl Into<OutServiceOrderNo>,
        required: SendPartnerOrderPendingMessageRequired,
    ) -> Self {
        let SendPartnerOrderPendingMessageRequired {
            service_id, sub_mchid, post_payments, total_amount, prepaid_time,
        } = required;
        Self {
            out_order_no: out_order_no.into(), service_id, sub_mchid, post_payments,
            post_discounts: None, total_amount, prepaid_time,
        }
    }
}

crate::optional_fields! {
    SendPartnerOrderPendingMessage {
        /// 商户优惠. At most 30 items.
        post_discounts: Vec<ServiceDiscount>,
    }
}

impl Operation for SendPartnerOrderPendingMessage {
    type Response = ();

    const META: &'static Meta = &routes::SEND_PARTNER_ORDER_PENDING_MESSAGE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_order_no", &self.out_order_no)
            .json(self)
            .build()
    }
}

/// 下发服务预扣费消息: Tells the user beforehand when and how much a partner's merchant will have
/// deducted. One message an order.
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage` responds with 204
/// and no body. Not idempotent: sending it again may act twice.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/send-partner-order-prepaid-message.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{
///     SendPartnerOrderPrepaidMessage, SendPartnerOrderPrepaidMessageRequired, ServiceFee,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = SendPartnerOrderPrepaidMessage::new(
///     "1234323JKHDFE1243252",
///     SendPartnerOrderPrepaidMessageRequired {
///         service_id: "2002000000000558128851361561536".into(),
///         sub_mchid: "1900000109".into(),
///         post_payments: vec![ServiceFee::new("就餐费用")],
///         total_amount: Fen::new(39900),
///         prepaid_time: "20231218".into(),
///     },
/// );
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct SendPartnerOrderPrepaidMessage {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 子商户商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
    /// items.
    pub post_payments: Vec<ServiceFee>,
    /// 商户优惠. At most 30 items.
    pub post_discounts: Option<Vec<ServiceDiscount>>,
    /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
    /// Example: `39900`.
    pub total_amount: Fen,
    /// 预计扣费时间: A day in Beijing, `yyyyMMdd`. Pattern: `^[0-9]{8}$`. Example: `20231218`.
    pub prepaid_time: String,
}

wechatpay_client::sent! {
    SendPartnerOrderPrepaidMessage {
        out_order_no "out_order_no" outside, service_id "service_id", sub_mchid "sub_mchid",
        post_payments "post_payments", post_discounts "post_discounts",
        total_amount "total_amount", prepaid_time "prepaid_time",
    }
}

/// What [`SendPartnerOrderPrepaidMessage::new`] requires, by name.
pub struct SendPartnerOrderPrepaidMessageRequired {
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 子商户商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
    /// items.
    pub post_payments: Vec<ServiceFee>,
    /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
    pub total_amount: Fen,
    /// 预计扣费时间: A day in Beijing, `yyyyMMdd`. Pattern: `^[0-9]{8}$`.
    pub prepaid_time: String,
}

impl SendPartnerOrderPrepaidMessage {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_order_no: impl Into<OutServiceOrderNo>,
        required: SendPartnerOrderPrepaidMessageRequired,
    ) -> Self {
        let SendPartnerOrderPrepaidMessageRequired {
            service_id, sub_mchid, post_payments, total_amount, prepaid_time,
        } = required;
        Self {
            out_order_no: out_order_no.into(), service_id, sub_mchid, post_payments,
            post_discounts: None, total_amount, prepaid_time,
        }
    }
}

crate::optional_fields! {
    SendPartnerOrderPrepaidMessage {
        /// 商户优惠. At most 30 items.
        post_discounts: Vec<ServiceDiscount>,
    }
}

impl Operation for SendPartnerOrderPrepaidMessage {
    type Response = ();

    const META: &'static Meta = &routes::SEND_PARTNER_ORDER_PREPAID_MESSAGE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_order_no", &self.out_order_no)
            .json(self)
            .build()
    }
}

/// 同步订单信息: Reports that the user paid a completed order of a partner's merchant in another
/// way, so that WeChat Pay does not collect the money as well.
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync` responds with 204 and no body.
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the call again by `out_order_no`.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_7.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/sync-partner-service-order.html).
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community,
/// of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{
///     OutsidePayment, OutsidePaymentType, SyncPartnerServiceOrder, SyncPartnerServiceOrderRequired,
/// };
///
/// let operation = SyncPartnerServiceOrder::new(
///     "1234323JKHDFE1243252",
///     SyncPartnerServiceOrderRequired {
///         service_id: "2002000000000558128851361561536".into(),
///         sub_mchid: "1900000109".into(),
///         r#type: OutsidePaymentType::OrderPaid,
///         detail: OutsidePayment::new("20091225121210"),
///     },
/// );
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct SyncPartnerServiceOrder {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 场景类型: What is reported of an order. Example: `Order_Paid`.
    pub r#type: OutsidePaymentType,
    /// 内容信息详情: How the user paid in another way.
    pub detail: OutsidePayment,
}

wechatpay_client::sent! {
    SyncPartnerServiceOrder {
        out_order_no "out_order_no" outside, service_id "service_id", sub_mchid "sub_mchid",
        r#type "type", detail "detail",
    }
}

/// What [`SyncPartnerServiceOrder::new`] requires, by name.
pub struct SyncPartnerServiceOrderRequired {
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 场景类型: What is reported of an order.
    pub r#type: OutsidePaymentType,
    /// 内容信息详情: How the user paid in another way.
    pub detail: OutsidePayment,
}

impl SyncPartnerServiceOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_order_no: impl Into<OutServiceOrderNo>,
        required: SyncPartnerServiceOrderRequired,
    ) -> Self {
        let SyncPartnerServiceOrderRequired {
            service_id, sub_mchid, r#type, detail,
        } = required;
        Self { out_order_no: out_order_no.into(), service_id, sub_mchid, r#type, detail }
    }
}

impl Operation for SyncPartnerServiceOrder {
    type Response = ();

    const META: &'static Meta = &routes::SYNC_PARTNER_SERVICE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_order_no", &self.out_order_no)
            .json(self)
            .build()
    }
}

/// 创建先用后付订单: Creates an order of a partner's merchant for goods that are paid for after
/// they were delivered (先用后付). The user confirms it by `Client::invoke_payscore_confirmation`.
///
/// `POST /v3/payscore/partner/servicepayondeliveryorder` responds with 200 and
/// [`CreatedServiceOrder`](crate::products::payscore::CreatedServiceOrder). Not idempotent: sending
/// it again may act twice.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/create-partner-pay-on-delivery-service-order.html).
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{
///     CreatePartnerPayOnDeliveryServiceOrder, CreatePartnerPayOnDeliveryServiceOrderRequired,
///     JumpLinkType, OrderDetailLink, PlannedServiceTime, RiskFund, RiskFundName, ShoppingGoods,
///     ShoppingGoodsRequired, ShoppingInfo,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = CreatePartnerPayOnDeliveryServiceOrder::new(CreatePartnerPayOnDeliveryServiceOrderRequired {
///     out_order_no: "1234323JKHDFE1243252".into(),
///     appid: "wxd678efh567hg6787".into(),
///     sub_mchid: "1900000109".into(),
///     service_id: "2002000000000558128851361561536".into(),
///     service_introduction: "某某酒店".into(),
///     time_range: PlannedServiceTime::new("20091225091010"),
///     risk_fund: RiskFund::new(RiskFundName::Deposit, Fen::new(40000)),
///     notify_url: "https://api.test.com".into(),
///     shopping_info: ShoppingInfo::new(
///         OrderDetailLink::new()
///             .jump_link_type(JumpLinkType::JumpLinkMiniProgram)
///             .appid("wxd678efh567hg6787")
///             .path("/page/order/orderid=PO213412451223"),
///         vec![
///             ShoppingGoods::new(ShoppingGoodsRequired { name : "无线耳机".into(),
///             picture : "https://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQ/640"
///             .into(), amount : Fen::new(55000), count : 1 })
///         ],
///     ),
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `NO_AUTH` | 403 | refused | The pay score (支付分) service is not open to this merchant or AppID, was not granted to the partner, or the user took back the authorization. Check that `service_id` is bound to the merchant numbers and AppIDs, that the way of confirming and the name of the risk fund fit the service, and as a partner that the sub-merchant granted the product. Orders under way are not concerned. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatePartnerPayOnDeliveryServiceOrder {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 服务信息. 1 to 20 characters. Example: `某某酒店`.
    pub service_introduction: String,
    /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
    /// items.
    pub post_payments: Option<Vec<ServiceFee>>,
    /// 商户优惠. At most 30 items.
    pub post_discounts: Option<Vec<ServiceDiscount>>,
    /// 服务时间: When the service begins, and ends as far as it is known. The user sees it.
    pub time_range: PlannedServiceTime,
    /// 服务位置: Where the service begins and ends.
    pub location: Option<ServiceLocation>,
    /// 订单风险金: What the user would have had to deposit, or what the service will cost about. The
    /// total of the order must not be above it.
    pub risk_fund: RiskFund,
    /// 商户数据包: Comes back in queries and callbacks. Example: `Easdfowealsdkjfnlaksjdlfkwqoi`.
    pub attach: Option<String>,
    /// 商户回调地址: Reachable from outside over https, without a query string. At least 1 character.
    /// Example: `https://api.test.com`.
    pub notify_url: String,
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Option<Openid>,
    /// 子商户公众号下的用户标识: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 是否需要用户确认: `false` for a user who authorized the service before; that needs a right of
    /// its own. Without it, `true`. Example: `true`.
    pub need_user_confirm: Option<bool>,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1230000109`.
    pub mchid: Option<Mchid>,
    /// 先用后付购物详情: What a pay-on-delivery order (先用后付) is for.
    pub shopping_info: ShoppingInfo,
}

wechatpay_client::sent! {
    CreatePartnerPayOnDeliveryServiceOrder {
        out_order_no "out_order_no", appid "appid", sub_mchid "sub_mchid", sub_appid "sub_appid",
        service_id "service_id", service_introduction "service_introduction",
        post_payments "post_payments", post_discounts "post_discounts", time_range "time_range",
        location "location", risk_fund "risk_fund", attach "attach", notify_url "notify_url",
        openid "openid", sub_openid "sub_openid", need_user_confirm "need_user_confirm",
        mchid "mchid", shopping_info "shopping_info",
    }
}

/// What [`CreatePartnerPayOnDeliveryServiceOrder::new`] requires, by name.
pub struct CreatePartnerPayOnDeliveryServiceOrderRequired {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_order_no: OutServiceOrderNo,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 服务信息. 1 to 20 characters.
    pub service_introduction: String,
    /// 服务时间: When the service begins, and ends as far as it is known.
    pub time_range: PlannedServiceTime,
    /// 订单风险金: What the user would have had to deposit, or what the service will cost about.
    pub risk_fund: RiskFund,
    /// 商户回调地址: Reachable from outside over https, without a query string. At least 1 character.
    pub notify_url: String,
    /// 先用后付购物详情: What a pay-on-delivery order (先用后付) is for.
    pub shopping_info: ShoppingInfo,
}

impl CreatePartnerPayOnDeliveryServiceOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreatePartnerPayOnDeliveryServiceOrderRequired) -> Self {
        let CreatePartnerPayOnDeliveryServiceOrderRequired {
            out_order_no, appid, sub_mchid, service_id, service_introduction, time_range,
            risk_fund, notify_url, shopping_info,
        } = required;
        Self {
            out_order_no, appid, sub_mchid, sub_appid: None, service_id,
            service_introduction, post_payments: None, post_discounts: None, time_range,
            location: None, risk_fund, attach: None, notify_url, openid: None,
            sub_openid: None, need_user_confirm: None, mchid: None, shopping_info,
        }
    }
}

crate::optional_fields! {
    CreatePartnerPayOnDeliveryServiceOrder {
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
        /// items.
        post_payments: Vec<ServiceFee>,
        /// 商户优惠. At most 30 items.
        post_discounts: Vec<ServiceDiscount>,
        /// 服务位置: Where the service begins and ends.
        location: ServiceLocation,
        /// 商户数据包: Comes back in queries and callbacks.
        attach: String,
        /// 用户标识: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 子商户公众号下的用户标识: A user as one AppID sees them. At least 1 character.
        sub_openid: Openid,
        /// 是否需要用户确认: `false` for a user who authorized the service before; that needs a right of
        /// its own.
        need_user_confirm: bool,
        /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
        /// partner, or the merchant that a partner acts for. At least 1 character.
        mchid: Mchid,
    }
}

impl Operation for CreatePartnerPayOnDeliveryServiceOrder {
    type Response = CreatedServiceOrder;

    const META: &'static Meta = &routes::CREATE_PARTNER_PAY_ON_DELIVERY_SERVICE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询用户分层对应建议先享金额: Tells how much a service may well advance to the users of each
/// level.
///
/// `GET /v3/payscore/partner/servicequotas/service-id/{service_id}` responds with 200 and
/// [`RiskLevelQuotas`](crate::products::payscore::RiskLevelQuotas). Read-only: safe to send again.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/service-quota/get-partner-user-risk-level-quota.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{GetPartnerUserRiskLevelQuota, GetPartnerUserRiskLevelQuotaRequired};
///
/// let operation = GetPartnerUserRiskLevelQuota::new(
///     "2002000000000558128851361561536",
///     GetPartnerUserRiskLevelQuotaRequired {
///         sub_mchid: "1900000109".into(),
///         appid: "wxd678efh567hg6787".into(),
///         risk_level_version: 1,
///     },
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPartnerUserRiskLevelQuota {
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 子商户商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 服务商的公众号ID: A mini program, service account or app, as numbered by WeChat's open platform.
    /// At least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 子商户的公众号ID: A mini program, service account or app, as numbered by WeChat's open platform.
    /// At least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 分层版本: Which reckoning of the levels it is; quotas are asked for with it. Example: `1`.
    pub risk_level_version: i64,
}

/// What [`GetPartnerUserRiskLevelQuota::new`] requires, by name.
pub struct GetPartnerUserRiskLevelQuotaRequired {
    /// 子商户商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 服务商的公众号ID: A mini program, service account or app, as numbered by WeChat's open platform.
    /// At least 1 character.
    pub appid: Appid,
    /// 分层版本: Which reckoning of the levels it is; quotas are asked for with it.
    pub risk_level_version: i64,
}

impl GetPartnerUserRiskLevelQuota {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        service_id: impl Into<ServiceId>,
        required: GetPartnerUserRiskLevelQuotaRequired,
    ) -> Self {
        let GetPartnerUserRiskLevelQuotaRequired {
            sub_mchid, appid, risk_level_version,
        } = required;
        Self {
            service_id: service_id.into(), sub_mchid, appid, sub_appid: None,
            risk_level_version,
        }
    }
}

crate::optional_fields! {
    GetPartnerUserRiskLevelQuota {
        /// 子商户的公众号ID: A mini program, service account or app, as numbered by WeChat's open platform.
        /// At least 1 character.
        sub_appid: Appid,
    }
}

impl Operation for GetPartnerUserRiskLevelQuota {
    type Response = RiskLevelQuotas;

    const META: &'static Meta = &routes::GET_PARTNER_USER_RISK_LEVEL_QUOTA;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("service_id", &self.service_id)
            .query("sub_mchid", &self.sub_mchid)
            .query("appid", &self.appid)
            .query("sub_appid", &self.sub_appid)
            .query("risk_level_version", &self.risk_level_version)
            .build()
    }
}

/// 查询先享后付订单: Tells the state of a pay-later order (先享后付), by `out_order_no` or by the
/// `query_id` that the front end got back.
///
/// `GET /v3/payscore/payafter-orders` responds with 200 and
/// [`PayafterOrder`](crate::products::payscore::PayafterOrder). Read-only: safe to send again.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4). Source:
/// a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::GetPayafterOrder;
///
/// let operation = GetPayafterOrder::new()
///     .service_id("2002000000000558128851361561536")
///     .out_order_no("1234323JKHDFE1243252")
///     .query_id("15646546545165651651")
///     .appid("wxd678efh567hg6787");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPayafterOrder {
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: Option<ServiceId>,
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: Option<OutServiceOrderNo>,
    /// 回跳查询ID: What the front end got back from the confirmation page. Example:
    /// `15646546545165651651`.
    pub query_id: Option<String>,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Option<Appid>,
}

impl GetPayafterOrder {
    /// Creates the operation.
    #[inline]
    pub fn new() -> Self {
        Self { service_id: None, out_order_no: None, query_id: None, appid: None }
    }
}

crate::optional_fields! {
    GetPayafterOrder {
        /// 服务ID: A service of pay score. At least 1 character.
        service_id: ServiceId,
        /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
        /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`.
        out_order_no: OutServiceOrderNo,
        /// 回跳查询ID: What the front end got back from the confirmation page.
        query_id: String,
        /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        appid: Appid,
    }
}

impl Operation for GetPayafterOrder {
    type Response = PayafterOrder;

    const META: &'static Meta = &routes::GET_PAYAFTER_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("service_id", &self.service_id)
            .query("out_order_no", &self.out_order_no)
            .query("query_id", &self.query_id)
            .query("appid", &self.appid)
            .build()
    }
}

/// 创建先享后付订单: Creates a pay-later order (先享后付). The user confirms it on the page that
/// the answer leads to; an order that is not confirmed within an hour expires.
///
/// `POST /v3/payscore/payafter-orders` responds with 200 and
/// [`CreatedPayafterOrder`](crate::products::payscore::CreatedPayafterOrder). Not idempotent:
/// sending it again may act twice.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3). Source:
/// a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::CreatePayafterOrder;
///
/// let operation = CreatePayafterOrder::new(
///     "wxd678efh567hg6787",
///     "1234323JKHDFE1243252",
///     "2002000000000558128851361561536",
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatePayafterOrder {
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 用户下单时确认的服务开始时间: A time, a day (`yyyyMMdd`), or `OnAccept` for the moment in which
    /// the user confirms. Example: `20091225091010`.
    pub service_start_time: Option<BeijingTime>,
    /// 用户下单时确定的预计服务结束时间: A time, or a day (`yyyyMMdd`). Example: `20091225121010`.
    pub service_end_time: Option<BeijingTime>,
    /// 开始使用服务的地点.
    pub service_start_location: Option<String>,
    /// 预计服务结束的地点.
    pub service_end_location: Option<String>,
    /// 服务信息. At most 20 characters. Example: `某某酒店`.
    pub service_introduction: Option<String>,
    /// 后付费.
    pub fees: Option<Vec<PayafterFee>>,
    /// 商户优惠. At most 5 items.
    pub discounts: Option<Vec<PayafterDiscount>>,
    /// 订单风险金额: In 分. From 1. Example: `40000`.
    pub risk_amount: Option<Fen>,
    /// 商户自定义说明: Comes back in queries and callbacks. Example: `Easdfowealsdkjfnlaksjdlfkwqoi`.
    pub attach: Option<String>,
    /// 使用需用户确认订单类型: `false` for a user who authorized the service before; that needs a right
    /// of its own. Without it, `true`. Example: `true`.
    pub need_user_confirm: Option<bool>,
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Option<Openid>,
    /// 用户姓名. Plain text here; encrypted on the wire.
    pub name: Option<Encrypted>,
    /// 用户手机号. Plain text here; encrypted on the wire.
    pub phone: Option<Encrypted>,
    /// 用户身份证ID. Plain text here; encrypted on the wire.
    pub userid: Option<Encrypted>,
    /// 用户收货地址. Plain text here; encrypted on the wire.
    pub address: Option<Encrypted>,
}

wechatpay_client::sent! {
    CreatePayafterOrder {
        appid "appid", out_order_no "out_order_no", service_id "service_id",
        service_start_time "service_start_time", service_end_time "service_end_time",
        service_start_location "service_start_location" hidden,
        service_end_location "service_end_location" hidden,
        service_introduction "service_introduction", fees "fees", discounts "discounts",
        risk_amount "risk_amount", attach "attach", need_user_confirm "need_user_confirm",
        openid "openid", name "name", phone "phone", userid "userid", address "address",
    }
}

impl CreatePayafterOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        appid: impl Into<Appid>,
        out_order_no: impl Into<OutServiceOrderNo>,
        service_id: impl Into<ServiceId>,
    ) -> Self {
        Self {
            appid: appid.into(), out_order_no: out_order_no.into(),
            service_id: service_id.into(), service_start_time: None,
            service_end_time: None, service_start_location: None,
            service_end_location: None, service_introduction: None, fees: None,
            discounts: None, risk_amount: None, attach: None, need_user_confirm: None,
            openid: None, name: None, phone: None, userid: None, address: None,
        }
    }
}

crate::optional_fields! {
    CreatePayafterOrder {
        /// 用户下单时确认的服务开始时间: A time, a day (`yyyyMMdd`), or `OnAccept` for the moment in which
        /// the user confirms.
        service_start_time: BeijingTime,
        /// 用户下单时确定的预计服务结束时间: A time, or a day (`yyyyMMdd`).
        service_end_time: BeijingTime,
        /// 开始使用服务的地点.
        service_start_location: String,
        /// 预计服务结束的地点.
        service_end_location: String,
        /// 服务信息. At most 20 characters.
        service_introduction: String,
        /// 后付费.
        fees: Vec<PayafterFee>,
        /// 商户优惠. At most 5 items.
        discounts: Vec<PayafterDiscount>,
        /// 订单风险金额: In 分. From 1.
        risk_amount: Fen,
        /// 商户自定义说明: Comes back in queries and callbacks.
        attach: String,
        /// 使用需用户确认订单类型: `false` for a user who authorized the service before; that needs a right
        /// of its own.
        need_user_confirm: bool,
        /// 用户标识: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 用户姓名. Plain text here; encrypted on the wire.
        name: Encrypted,
        /// 用户手机号. Plain text here; encrypted on the wire.
        phone: Encrypted,
        /// 用户身份证ID. Plain text here; encrypted on the wire.
        userid: Encrypted,
        /// 用户收货地址. Plain text here; encrypted on the wire.
        address: Encrypted,
    }
}

impl Operation for CreatePayafterOrder {
    type Response = CreatedPayafterOrder;

    const META: &'static Meta = &routes::CREATE_PAYAFTER_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 撤销先享后付订单: Cancels a pay-later order (先享后付).
///
/// `POST /v3/payscore/payafter-orders/{out_order_no}/cancel` responds with 200 and
/// [`ServiceOrderKey`](crate::products::payscore::ServiceOrderKey). Not idempotent: sending it
/// again may act twice.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5). Source:
/// a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{CancelPayafterOrder, CancelPayafterOrderRequired};
///
/// let operation = CancelPayafterOrder::new(
///     "1234323JKHDFE1243252",
///     CancelPayafterOrderRequired {
///         appid: "wxd678efh567hg6787".into(),
///         service_id: "2002000000000558128851361561536".into(),
///         reason: "用户投诉".into(),
///     },
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelPayafterOrder {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 取消原因. At least 1 character. Example: `用户投诉`.
    pub reason: String,
}

wechatpay_client::sent! {
    CancelPayafterOrder {
        out_order_no "out_order_no" outside, appid "appid", service_id "service_id",
        reason "reason",
    }
}

/// What [`CancelPayafterOrder::new`] requires, by name.
pub struct CancelPayafterOrderRequired {
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 取消原因. At least 1 character.
    pub reason: String,
}

impl CancelPayafterOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_order_no: impl Into<OutServiceOrderNo>,
        required: CancelPayafterOrderRequired,
    ) -> Self {
        let CancelPayafterOrderRequired { appid, service_id, reason } = required;
        Self { out_order_no: out_order_no.into(), appid, service_id, reason }
    }
}

impl Operation for CancelPayafterOrder {
    type Response = ServiceOrderKey;

    const META: &'static Meta = &routes::CANCEL_PAYAFTER_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_order_no", &self.out_order_no)
            .json(self)
            .build()
    }
}

/// 完结先享后付订单: Ends a pay-later order (先享后付) and says what it costs, or that it was not
/// used.
///
/// `POST /v3/payscore/payafter-orders/{out_order_no}/complete` responds with 200 and
/// [`ServiceOrderKey`](crate::products::payscore::ServiceOrderKey). Not idempotent: sending it
/// again may act twice.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6). Source:
/// a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::CompletePayafterOrder;
///
/// let operation = CompletePayafterOrder::new(
///     "1234323JKHDFE1243252",
///     "wxd678efh567hg6787",
///     "2002000000000558128851361561536",
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct CompletePayafterOrder {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 用户订单使用情况: Whether the user used the service. Example: `2`.
    pub finish_type: Option<FinishType>,
    /// 取消订单的原因: Only when the user did not use the service. Example: `用户放弃课程`.
    pub cancel_reason: Option<String>,
    /// 实际服务开始时间. Example: `20091225091010`.
    pub real_service_start_time: Option<BeijingTime>,
    /// 服务结束时间. Example: `20091225121010`.
    pub real_service_end_time: Option<BeijingTime>,
    /// 实际结束使用服务的地点.
    pub real_service_end_location: Option<String>,
    /// 后付费.
    pub fees: Option<Vec<PayafterFee>>,
    /// 商户优惠. At most 5 items.
    pub discounts: Option<Vec<PayafterDiscount>>,
    /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
    /// Example: `39900`.
    pub total_amount: Option<Fen>,
    /// 完结凭证: The query gives it; completing hands it in, so that nothing is lost in between.
    /// Example: `DJIOSQPYWDxsjdldeuwhdodwxasd`.
    pub finish_ticket: Option<String>,
    /// 是否指定商户分账: `true` keeps the money for profit sharing (分账), which can begin once it was
    /// deducted; it cannot be added later. Example: `false`.
    pub profit_sharing: Option<bool>,
}

wechatpay_client::sent! {
    CompletePayafterOrder {
        out_order_no "out_order_no" outside, appid "appid", service_id "service_id",
        finish_type "finish_type", cancel_reason "cancel_reason",
        real_service_start_time "real_service_start_time",
        real_service_end_time "real_service_end_time",
        real_service_end_location "real_service_end_location" hidden, fees "fees",
        discounts "discounts", total_amount "total_amount", finish_ticket "finish_ticket",
        profit_sharing "profit_sharing",
    }
}

impl CompletePayafterOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_order_no: impl Into<OutServiceOrderNo>,
        appid: impl Into<Appid>,
        service_id: impl Into<ServiceId>,
    ) -> Self {
        Self {
            out_order_no: out_order_no.into(), appid: appid.into(),
            service_id: service_id.into(), finish_type: None, cancel_reason: None,
            real_service_start_time: None, real_service_end_time: None,
            real_service_end_location: None, fees: None, discounts: None,
            total_amount: None, finish_ticket: None, profit_sharing: None,
        }
    }
}

crate::optional_fields! {
    CompletePayafterOrder {
        /// 用户订单使用情况: Whether the user used the service.
        finish_type: FinishType,
        /// 取消订单的原因: Only when the user did not use the service.
        cancel_reason: String,
        /// 实际服务开始时间.
        real_service_start_time: BeijingTime,
        /// 服务结束时间.
        real_service_end_time: BeijingTime,
        /// 实际结束使用服务的地点.
        real_service_end_location: String,
        /// 后付费.
        fees: Vec<PayafterFee>,
        /// 商户优惠. At most 5 items.
        discounts: Vec<PayafterDiscount>,
        /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
        total_amount: Fen,
        /// 完结凭证: The query gives it; completing hands it in, so that nothing is lost in between.
        finish_ticket: String,
        /// 是否指定商户分账: `true` keeps the money for profit sharing (分账), which can begin once it was
        /// deducted; it cannot be added later.
        profit_sharing: bool,
    }
}

impl Operation for CompletePayafterOrder {
    type Response = ServiceOrderKey;

    const META: &'static Meta = &routes::COMPLETE_PAYAFTER_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_order_no", &self.out_order_no)
            .json(self)
            .build()
    }
}

/// 支付分订单同步: Reports that the user paid a pay-later order (先享后付) in another way, so that
/// WeChat Pay does not collect the money as well.
///
/// `POST /v3/payscore/payafter-orders/{out_order_no}/sync` responds with 200 and
/// [`ServiceOrderKey`](crate::products::payscore::ServiceOrderKey). Not idempotent: sending it
/// again may act twice.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1). Source:
/// a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::SyncPayafterOrder;
///
/// let operation = SyncPayafterOrder::new("1234323JKHDFE1243252");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct SyncPayafterOrder {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Option<Appid>,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: Option<ServiceId>,
    /// 场景类型: What is reported of an order. Example: `Order_Paid`.
    pub r#type: Option<OutsidePaymentType>,
    /// 内容信息详情: How the user paid a pay-later order (先享后付) in another way.
    pub detail: Option<PayafterOutsidePayment>,
}

wechatpay_client::sent! {
    SyncPayafterOrder {
        out_order_no "out_order_no" outside, appid "appid", service_id "service_id", r#type "type",
        detail "detail",
    }
}

impl SyncPayafterOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_order_no: impl Into<OutServiceOrderNo>) -> Self {
        Self {
            out_order_no: out_order_no.into(), appid: None, service_id: None,
            r#type: None, detail: None,
        }
    }
}

crate::optional_fields! {
    SyncPayafterOrder {
        /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        appid: Appid,
        /// 服务ID: A service of pay score. At least 1 character.
        service_id: ServiceId,
        /// 场景类型: What is reported of an order.
        r#type: OutsidePaymentType,
        /// 内容信息详情: How the user paid a pay-later order (先享后付) in another way.
        detail: PayafterOutsidePayment,
    }
}

impl Operation for SyncPayafterOrder {
    type Response = ServiceOrderKey;

    const META: &'static Meta = &routes::SYNC_PAYAFTER_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_order_no", &self.out_order_no)
            .json(self)
            .build()
    }
}

/// 商户预授权: Begins the authorization of a service: the token opens the page on which the user
/// agrees. The result comes in a callback to `notify_url`.
///
/// `POST /v3/payscore/permissions` responds with 200 and
/// [`PermissionToken`](crate::products::payscore::PermissionToken). Not idempotent: sending it
/// again may act twice.
///
/// Official pages:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_2.shtml),
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/apply-permissions.html).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay, payment-spring-boot, wechatpayv3; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::ApplyPermissions;
///
/// let operation = ApplyPermissions::new(
///     "2002000000000558128851361561536",
///     "wxd678efh567hg6787",
///     "1234323JKHDFE1243252",
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplyPermissions {
    /// 服务id: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 公众号id: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 授权协议号: The authorization of a service by a user, as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character. Example: `1234323JKHDFE1243252`.
    pub authorization_code: AuthorizationCode,
    /// 通知地址: Reachable from outside over https, without a query string. Example:
    /// `https://api.test.com`.
    pub notify_url: Option<String>,
}

wechatpay_client::sent! {
    ApplyPermissions {
        service_id "service_id", appid "appid", authorization_code "authorization_code",
        notify_url "notify_url",
    }
}

impl ApplyPermissions {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        service_id: impl Into<ServiceId>,
        appid: impl Into<Appid>,
        authorization_code: impl Into<AuthorizationCode>,
    ) -> Self {
        Self {
            service_id: service_id.into(), appid: appid.into(),
            authorization_code: authorization_code.into(), notify_url: None,
        }
    }
}

crate::optional_fields! {
    ApplyPermissions {
        /// 通知地址: Reachable from outside over https, without a query string.
        notify_url: String,
    }
}

impl Operation for ApplyPermissions {
    type Response = PermissionToken;

    const META: &'static Meta = &routes::APPLY_PERMISSIONS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 商户评估用户分层: Tells how far WeChat Pay trusts a user with a service, and whether the user
/// authorized it. The user is named by `openid` or by `authorization_code`.
///
/// `POST /v3/payscore/permissions/assess-user-risk-level` responds with 200 and
/// [`Permission`](crate::products::payscore::Permission). Read-only: safe to send again.
///
/// Note: It is inferred that the call changes nothing.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/assess-user-risk-level.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::AssessUserRiskLevel;
///
/// let operation = AssessUserRiskLevel::new(
///     "2002000000000558128851361561536",
///     "wxd678efh567hg6787",
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct AssessUserRiskLevel {
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 公众号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 授权协议号: The authorization of a service by a user, as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character. Example: `1234323JKHDFE1243252`.
    pub authorization_code: Option<AuthorizationCode>,
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Option<Openid>,
    /// 先用后付商品信息: The goods that the user is going to order.
    pub shopping_info: Option<AssessedGoods>,
}

wechatpay_client::sent! {
    AssessUserRiskLevel {
        service_id "service_id", appid "appid", authorization_code "authorization_code",
        openid "openid", shopping_info "shopping_info",
    }
}

impl AssessUserRiskLevel {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(service_id: impl Into<ServiceId>, appid: impl Into<Appid>) -> Self {
        Self {
            service_id: service_id.into(), appid: appid.into(), authorization_code: None,
            openid: None, shopping_info: None,
        }
    }
}

crate::optional_fields! {
    AssessUserRiskLevel {
        /// 授权协议号: The authorization of a service by a user, as the merchant or partner numbered it:
        /// unique under their merchant number. At least 1 character.
        authorization_code: AuthorizationCode,
        /// 用户标识: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 先用后付商品信息: The goods that the user is going to order.
        shopping_info: AssessedGoods,
    }
}

impl Operation for AssessUserRiskLevel {
    type Response = Permission;

    const META: &'static Meta = &routes::ASSESS_USER_RISK_LEVEL;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询与用户授权记录: Tells whether a user authorized the service, by the number that the merchant
/// gave the authorization.
///
/// `GET /v3/payscore/permissions/authorization-code/{authorization_code}` responds with 200 and
/// [`Permission`](crate::products::payscore::Permission). Read-only: safe to send again.
///
/// Official pages:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_3.shtml),
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/get-permissions-by-authorization-code.html).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay, payment-spring-boot, wechatpayv3; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::GetPermissionsByAuthorizationCode;
///
/// let operation = GetPermissionsByAuthorizationCode::new(
///     "1234323JKHDFE1243252",
///     "2002000000000558128851361561536",
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPermissionsByAuthorizationCode {
    /// 授权协议号: The authorization of a service by a user, as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character. Example: `1234323JKHDFE1243252`.
    pub authorization_code: AuthorizationCode,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
}

impl GetPermissionsByAuthorizationCode {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        authorization_code: impl Into<AuthorizationCode>,
        service_id: impl Into<ServiceId>,
    ) -> Self {
        Self {
            authorization_code: authorization_code.into(), service_id: service_id.into(),
        }
    }
}

impl Operation for GetPermissionsByAuthorizationCode {
    type Response = Permission;

    const META: &'static Meta = &routes::GET_PERMISSIONS_BY_AUTHORIZATION_CODE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("authorization_code", &self.authorization_code)
            .query("service_id", &self.service_id)
            .build()
    }
}

/// 解除用户授权关系: Ends the authorization that has this number. It is refused while orders of the
/// user are not finished.
///
/// `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate` responds with
/// 204 and no body. Not idempotent: sending it again may act twice.
///
/// Official pages:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_4.shtml),
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/terminate-permissions-by-code.html).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay, payment-spring-boot, wechatpayv3; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::TerminatePermissionsByCode;
///
/// let operation = TerminatePermissionsByCode::new(
///     "1234323JKHDFE1243252",
///     "2002000000000558128851361561536",
///     "用户投诉",
/// );
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminatePermissionsByCode {
    /// 授权协议号: The authorization of a service by a user, as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character. Example: `1234323JKHDFE1243252`.
    pub authorization_code: AuthorizationCode,
    /// 服务id: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 撤销原因. At least 1 character. Example: `用户投诉`.
    pub reason: String,
}

wechatpay_client::sent! {
    TerminatePermissionsByCode {
        authorization_code "authorization_code" outside, service_id "service_id", reason "reason",
    }
}

impl TerminatePermissionsByCode {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        authorization_code: impl Into<AuthorizationCode>,
        service_id: impl Into<ServiceId>,
        reason: impl Into<String>,
    ) -> Self {
        Self {
            authorization_code: authorization_code.into(), service_id: service_id.into(),
            reason: reason.into(),
        }
    }
}

impl Operation for TerminatePermissionsByCode {
    type Response = ();

    const META: &'static Meta = &routes::TERMINATE_PERMISSIONS_BY_CODE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("authorization_code", &self.authorization_code)
            .json(self)
            .build()
    }
}

/// 查询与用户授权记录: Tells whether a user authorized the service, by the openid.
///
/// `GET /v3/payscore/permissions/openid/{openid}` responds with 200 and
/// [`Permission`](crate::products::payscore::Permission). Read-only: safe to send again.
///
/// Official pages:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_5.shtml),
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/get-permissions-by-open-id.html).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay, payment-spring-boot, wechatpayv3; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::GetPermissionsByOpenid;
///
/// let operation = GetPermissionsByOpenid::new(
///     "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     "2002000000000558128851361561536",
///     "wxd678efh567hg6787",
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPermissionsByOpenid {
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Openid,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 公众号id: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
}

impl GetPermissionsByOpenid {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        service_id: impl Into<ServiceId>,
        appid: impl Into<Appid>,
    ) -> Self {
        Self {
            openid: openid.into(), service_id: service_id.into(), appid: appid.into(),
        }
    }
}

impl Operation for GetPermissionsByOpenid {
    type Response = Permission;

    const META: &'static Meta = &routes::GET_PERMISSIONS_BY_OPENID;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .query("service_id", &self.service_id)
            .query("appid", &self.appid)
            .build()
    }
}

/// 解除用户授权关系: Ends the authorization that a user gave. It is refused while orders of the
/// user are not finished.
///
/// `POST /v3/payscore/permissions/openid/{openid}/terminate` responds with 204 and no body. Not
/// idempotent: sending it again may act twice.
///
/// Official pages:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_6.shtml),
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/terminate-permissions-by-open-id.html).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay, payment-spring-boot, wechatpayv3; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::TerminatePermissionsByOpenid;
///
/// let operation = TerminatePermissionsByOpenid::new(
///     "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     "2002000000000558128851361561536",
///     "用户投诉",
/// );
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminatePermissionsByOpenid {
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Openid,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 公众号id: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Option<Appid>,
    /// 撤销原因. At least 1 character. Example: `用户投诉`.
    pub reason: String,
}

wechatpay_client::sent! {
    TerminatePermissionsByOpenid {
        openid "openid" outside, service_id "service_id", appid "appid", reason "reason",
    }
}

impl TerminatePermissionsByOpenid {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        service_id: impl Into<ServiceId>,
        reason: impl Into<String>,
    ) -> Self {
        Self {
            openid: openid.into(), service_id: service_id.into(), appid: None,
            reason: reason.into(),
        }
    }
}

crate::optional_fields! {
    TerminatePermissionsByOpenid {
        /// 公众号id: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        appid: Appid,
    }
}

impl Operation for TerminatePermissionsByOpenid {
    type Response = ();

    const META: &'static Meta = &routes::TERMINATE_PERMISSIONS_BY_OPENID;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("openid", &self.openid).json(self).build()
    }
}

/// 创建支付分计划: Creates a plan for a merchant of a partner: a number of deductions within so
/// many days. Users sign it afterwards. The service must have the right to it.
///
/// `POST /v3/payscore/plan/partner/payscore-plans` responds with 200 and
/// [`Plan`](crate::products::payscore::Plan). Not idempotent: sending it again may act twice.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-pay-score-plan/create-partner-pay-score-plan.html).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{CreatePartnerPayScorePlan, CreatePartnerPayScorePlanRequired};
/// use wechatpay::shared::Fen;
///
/// let operation = CreatePartnerPayScorePlan::new(CreatePartnerPayScorePlanRequired {
///     service_id: "2002000000000558128851361561536".into(),
///     appid: "wxd678efh567hg6787".into(),
///     sub_mchid: "1900000109".into(),
///     plan_name: "瑜伽课20节".into(),
///     plan_duration: 300,
///     deduction_quantity: 10,
///     total_original_price: Fen::new(150000),
///     total_actual_price: Fen::new(140000),
///     merchant_plan_no: "1234323JKHDFE1243252".into(),
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatePartnerPayScorePlan {
    /// 计划所属服务: A service of pay score. WeChat Pay gives it to the merchant when it opens the
    /// service. At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 服务商的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 支付分计划名称. At least 1 character. Example: `瑜伽课20节`.
    pub plan_name: String,
    /// 支付分计划有效期: In days. Example: `300`.
    pub plan_duration: i64,
    /// 支付分计划扣费次数. From 1. Example: `10`.
    pub deduction_quantity: i64,
    /// 支付分计划原总金额: In 分: all deductions before the discount. From 1. Example: `150000`.
    pub total_original_price: Fen,
    /// 支付分计划实际扣费总金额: In 分: all deductions. From 1. Example: `140000`.
    pub total_actual_price: Fen,
    /// 支付分计划明细列表: One entry for each deduction, in their order.
    pub plan_detail_list: Option<Vec<PlanItem>>,
    /// 商户侧计划号: A plan of deductions, as the merchant or partner numbered it. At least 1
    /// character. Example: `1234323JKHDFE1243252`.
    pub merchant_plan_no: MerchantPlanNo,
}

wechatpay_client::sent! {
    CreatePartnerPayScorePlan {
        service_id "service_id", appid "appid", sub_mchid "sub_mchid", sub_appid "sub_appid",
        plan_name "plan_name", plan_duration "plan_duration",
        deduction_quantity "deduction_quantity", total_original_price "total_original_price",
        total_actual_price "total_actual_price", plan_detail_list "plan_detail_list",
        merchant_plan_no "merchant_plan_no",
    }
}

/// What [`CreatePartnerPayScorePlan::new`] requires, by name.
pub struct CreatePartnerPayScorePlanRequired {
    /// 计划所属服务: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 服务商的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 支付分计划名称. At least 1 character.
    pub plan_name: String,
    /// 支付分计划有效期: In days.
    pub plan_duration: i64,
    /// 支付分计划扣费次数. From 1.
    pub deduction_quantity: i64,
    /// 支付分计划原总金额: In 分: all deductions before the discount. From 1.
    pub total_original_price: Fen,
    /// 支付分计划实际扣费总金额: In 分: all deductions. From 1.
    pub total_actual_price: Fen,
    /// 商户侧计划号: A plan of deductions, as the merchant or partner numbered it. At least 1
    /// character.
    pub merchant_plan_no: MerchantPlanNo,
}

impl CreatePartnerPayScorePlan {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreatePartnerPayScorePlanRequired) -> Self {
        let CreatePartnerPayScorePlanRequired {
            service_id, appid, sub_mchid, plan_name, plan_duration, deduction_quantity,
            total_original_price, total_actual_price, merchant_plan_no,
        } = required;
        Self {
            service_id, appid, sub_mchid, sub_appid: None, plan_name, plan_duration,
            deduction_quantity, total_original_price, total_actual_price,
            plan_detail_list: None, merchant_plan_no,
        }
    }
}

crate::optional_fields! {
    CreatePartnerPayScorePlan {
        /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 支付分计划明细列表: One entry for each deduction, in their order.
        plan_detail_list: Vec<PlanItem>,
    }
}

impl Operation for CreatePartnerPayScorePlan {
    type Response = Plan;

    const META: &'static Meta = &routes::CREATE_PARTNER_PAY_SCORE_PLAN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询支付分计划: Tells what a plan holds and whether it is in force. Only the partner who created
/// it can ask.
///
/// `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}` responds with
/// 200 and [`Plan`](crate::products::payscore::Plan). Read-only: safe to send again.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-pay-score-plan/query-partner-pay-score-plan.html).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::QueryPartnerPayScorePlan;
///
/// let operation = QueryPartnerPayScorePlan::new("1234323JKHDFE1243252", "1900000109");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryPartnerPayScorePlan {
    /// 支付分计划商户侧单号: A plan of deductions, as the merchant or partner numbered it. At least 1
    /// character. Example: `1234323JKHDFE1243252`.
    pub merchant_plan_no: MerchantPlanNo,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
}

impl QueryPartnerPayScorePlan {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        merchant_plan_no: impl Into<MerchantPlanNo>,
        sub_mchid: impl Into<Mchid>,
    ) -> Self {
        Self { merchant_plan_no: merchant_plan_no.into(), sub_mchid: sub_mchid.into() }
    }
}

impl Operation for QueryPartnerPayScorePlan {
    type Response = Plan;

    const META: &'static Meta = &routes::QUERY_PARTNER_PAY_SCORE_PLAN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("merchant_plan_no", &self.merchant_plan_no)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

/// 停止支付分计划: Ends a plan that is in force. Only the partner who created it can.
///
/// `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
/// responds with 200 and [`Plan`](crate::products::payscore::Plan). Not idempotent: sending it
/// again may act twice.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-pay-score-plan/stop-partner-pay-score-plan.html).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::StopPartnerPayScorePlan;
///
/// let operation = StopPartnerPayScorePlan::new("1234323JKHDFE1243252", "1900000109");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct StopPartnerPayScorePlan {
    /// 商户支付分计划对应的计划号: A plan of deductions, as the merchant or partner numbered it. At
    /// least 1 character. Example: `1234323JKHDFE1243252`.
    pub merchant_plan_no: MerchantPlanNo,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
}

wechatpay_client::sent! {
    StopPartnerPayScorePlan {
        merchant_plan_no "merchant_plan_no" outside, sub_mchid "sub_mchid",
    }
}

impl StopPartnerPayScorePlan {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        merchant_plan_no: impl Into<MerchantPlanNo>,
        sub_mchid: impl Into<Mchid>,
    ) -> Self {
        Self { merchant_plan_no: merchant_plan_no.into(), sub_mchid: sub_mchid.into() }
    }
}

impl Operation for StopPartnerPayScorePlan {
    type Response = Plan;

    const META: &'static Meta = &routes::STOP_PARTNER_PAY_SCORE_PLAN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("merchant_plan_no", &self.merchant_plan_no)
            .json(self)
            .build()
    }
}

/// 创建支付分计划: Creates a plan: a number of deductions within so many days, such as the lessons
/// of a course. Users sign it afterwards. The service must have the right to it.
///
/// `POST /v3/payscore/plan/payscore-plans` responds with 200 and
/// [`Plan`](crate::products::payscore::Plan). Not idempotent: sending it again may act twice.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/pay-score-plan/create-pay-score-plan.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{CreatePayScorePlan, CreatePayScorePlanRequired};
/// use wechatpay::shared::Fen;
///
/// let operation = CreatePayScorePlan::new(CreatePayScorePlanRequired {
///     service_id: "2002000000000558128851361561536".into(),
///     appid: "wxd678efh567hg6787".into(),
///     plan_name: "瑜伽课20节".into(),
///     plan_duration: 300,
///     deduction_quantity: 10,
///     total_original_price: Fen::new(150000),
///     total_actual_price: Fen::new(140000),
///     merchant_plan_no: "1234323JKHDFE1243252".into(),
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatePayScorePlan {
    /// 计划所属服务: A service of pay score. WeChat Pay gives it to the merchant when it opens the
    /// service. At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 支付分计划名称. At least 1 character. Example: `瑜伽课20节`.
    pub plan_name: String,
    /// 支付分计划有效期: In days. Example: `300`.
    pub plan_duration: i64,
    /// 支付分计划扣费次数. From 1. Example: `10`.
    pub deduction_quantity: i64,
    /// 支付分计划原总金额: In 分: all deductions before the discount. From 1. Example: `150000`.
    pub total_original_price: Fen,
    /// 支付分计划实际扣费总金额: In 分: all deductions. From 1. Example: `140000`.
    pub total_actual_price: Fen,
    /// 支付分计划明细列表: One entry for each deduction, in their order.
    pub plan_detail_list: Option<Vec<PlanItem>>,
    /// 商户侧计划号: A plan of deductions, as the merchant or partner numbered it. At least 1
    /// character. Example: `1234323JKHDFE1243252`.
    pub merchant_plan_no: MerchantPlanNo,
}

wechatpay_client::sent! {
    CreatePayScorePlan {
        service_id "service_id", appid "appid", plan_name "plan_name",
        plan_duration "plan_duration", deduction_quantity "deduction_quantity",
        total_original_price "total_original_price", total_actual_price "total_actual_price",
        plan_detail_list "plan_detail_list", merchant_plan_no "merchant_plan_no",
    }
}

/// What [`CreatePayScorePlan::new`] requires, by name.
pub struct CreatePayScorePlanRequired {
    /// 计划所属服务: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character.
    pub appid: Appid,
    /// 支付分计划名称. At least 1 character.
    pub plan_name: String,
    /// 支付分计划有效期: In days.
    pub plan_duration: i64,
    /// 支付分计划扣费次数. From 1.
    pub deduction_quantity: i64,
    /// 支付分计划原总金额: In 分: all deductions before the discount. From 1.
    pub total_original_price: Fen,
    /// 支付分计划实际扣费总金额: In 分: all deductions. From 1.
    pub total_actual_price: Fen,
    /// 商户侧计划号: A plan of deductions, as the merchant or partner numbered it. At least 1
    /// character.
    pub merchant_plan_no: MerchantPlanNo,
}

impl CreatePayScorePlan {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreatePayScorePlanRequired) -> Self {
        let CreatePayScorePlanRequired {
            service_id, appid, plan_name, plan_duration, deduction_quantity,
            total_original_price, total_actual_price, merchant_plan_no,
        } = required;
        Self {
            service_id, appid, plan_name, plan_duration, deduction_quantity,
            total_original_price, total_actual_price, plan_detail_list: None,
            merchant_plan_no,
        }
    }
}

crate::optional_fields! {
    CreatePayScorePlan {
        /// 支付分计划明细列表: One entry for each deduction, in their order.
        plan_detail_list: Vec<PlanItem>,
    }
}

impl Operation for CreatePayScorePlan {
    type Response = Plan;

    const META: &'static Meta = &routes::CREATE_PAY_SCORE_PLAN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询支付分计划: Tells what a plan holds and whether it is in force. Only the merchant who
/// created it can ask.
///
/// `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}` responds with 200 and
/// [`Plan`](crate::products::payscore::Plan). Read-only: safe to send again.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/pay-score-plan/query-pay-score-plan.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::QueryPayScorePlan;
///
/// let operation = QueryPayScorePlan::new("1234323JKHDFE1243252");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryPayScorePlan {
    /// 支付分计划商户侧单号: A plan of deductions, as the merchant or partner numbered it. At least 1
    /// character. Example: `1234323JKHDFE1243252`.
    pub merchant_plan_no: MerchantPlanNo,
}

impl QueryPayScorePlan {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(merchant_plan_no: impl Into<MerchantPlanNo>) -> Self {
        Self { merchant_plan_no: merchant_plan_no.into() }
    }
}

impl Operation for QueryPayScorePlan {
    type Response = Plan;

    const META: &'static Meta = &routes::QUERY_PAY_SCORE_PLAN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("merchant_plan_no", &self.merchant_plan_no).build()
    }
}

/// 停止支付分计划: Ends a plan that is in force. Only the merchant who created it can.
///
/// `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` responds with
/// 200 and [`Plan`](crate::products::payscore::Plan). Not idempotent: sending it again may act
/// twice.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/pay-score-plan/stop-pay-score-plan.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::StopPayScorePlan;
///
/// let operation = StopPayScorePlan::new("1234323JKHDFE1243252");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StopPayScorePlan {
    /// 商户支付分计划对应的计划号: A plan of deductions, as the merchant or partner numbered it. At
    /// least 1 character. Example: `1234323JKHDFE1243252`.
    pub merchant_plan_no: MerchantPlanNo,
}

impl StopPayScorePlan {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(merchant_plan_no: impl Into<MerchantPlanNo>) -> Self {
        Self { merchant_plan_no: merchant_plan_no.into() }
    }
}

impl Operation for StopPayScorePlan {
    type Response = Plan;

    const META: &'static Meta = &routes::STOP_PAY_SCORE_PLAN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("merchant_plan_no", &self.merchant_plan_no).build()
    }
}

/// 查询支付分订单: Tells the state of a service order and what was collected for it. It is asked
/// for by `out_order_no`, or by the `query_id` that the front end got back from the confirmation
/// page: one of the two.
///
/// `GET /v3/payscore/serviceorder` responds with 200 and
/// [`ServiceOrder`](crate::products::payscore::ServiceOrder). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: An order that waits to be paid waits for ever; it never expires.
///
/// Official pages:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_2.shtml),
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/get-service-order.html).
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, PowerWeChat, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::GetServiceOrder;
///
/// let operation = GetServiceOrder::new(
///     "2002000000000558128851361561536",
///     "wxd678efh567hg6787",
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetServiceOrder {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: Option<OutServiceOrderNo>,
    /// 回跳查询ID: What the front end got back from the confirmation page. Example:
    /// `15646546545165651651`.
    pub query_id: Option<String>,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
}

impl GetServiceOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(service_id: impl Into<ServiceId>, appid: impl Into<Appid>) -> Self {
        Self {
            out_order_no: None, query_id: None, service_id: service_id.into(),
            appid: appid.into(),
        }
    }
}

crate::optional_fields! {
    GetServiceOrder {
        /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
        /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`.
        out_order_no: OutServiceOrderNo,
        /// 回跳查询ID: What the front end got back from the confirmation page.
        query_id: String,
    }
}

impl Operation for GetServiceOrder {
    type Response = ServiceOrder;

    const META: &'static Meta = &routes::GET_SERVICE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("out_order_no", &self.out_order_no)
            .query("query_id", &self.query_id)
            .query("service_id", &self.service_id)
            .query("appid", &self.appid)
            .build()
    }
}

impl Settles for GetServiceOrder {
    type State = ServiceOrderState;

    #[inline]
    fn state(response: &ServiceOrder) -> Option<&ServiceOrderState> {
        Some(&response.state)
    }

    #[inline]
    fn is_final(state: &ServiceOrderState) -> bool {
        matches!(
            state, ServiceOrderState::Done | ServiceOrderState::Revoked |
            ServiceOrderState::Expired
        )
    }
}

/// 创建支付分订单: Creates a service order. The user confirms it on the page that `package` opens,
/// by `Client::invoke_payscore_confirmation`; an order that is not confirmed within 30 days
/// expires. With `need_user_confirm` `false` it is under way at once, for a user who authorized the
/// service before.
///
/// `POST /v3/payscore/serviceorder` responds with 200 and
/// [`CreatedServiceOrder`](crate::products::payscore::CreatedServiceOrder). Idempotent: safe to
/// send again with the same parameters.
///
/// Note: The server knows the call again by `out_order_no`: the same call with the same parameters
/// succeeds again, with other parameters it is refused. A user has at most 3 orders under way;
/// more, or old unpaid ones, and the order is refused.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012587900),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012647418),
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_1.shtml),
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/create-service-order.html).
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, PowerWeChat, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{
///     CreateServiceOrder, CreateServiceOrderRequired, PlannedServiceTime, RiskFund, RiskFundName,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = CreateServiceOrder::new(CreateServiceOrderRequired {
///     out_order_no: "1234323JKHDFE1243252".into(),
///     appid: "wxd678efh567hg6787".into(),
///     service_id: "2002000000000558128851361561536".into(),
///     service_introduction: "某某酒店".into(),
///     time_range: PlannedServiceTime::new("20091225091010"),
///     risk_fund: RiskFund::new(RiskFundName::Deposit, Fen::new(40000)),
///     notify_url: "https://api.test.com".into(),
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `NO_AUTH` | 403 | refused | The pay score (支付分) service is not open to this merchant or AppID, was not granted to the partner, or the user took back the authorization. Check that `service_id` is bound to the merchant numbers and AppIDs, that the way of confirming and the name of the risk fund fit the service, and as a partner that the sub-merchant granted the product. Orders under way are not concerned. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateServiceOrder {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 服务信息. 1 to 20 characters. Example: `某某酒店`.
    pub service_introduction: String,
    /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
    /// items.
    pub post_payments: Option<Vec<ServiceFee>>,
    /// 商户优惠. At most 30 items.
    pub post_discounts: Option<Vec<ServiceDiscount>>,
    /// 服务时间段: When the service begins, and ends as far as it is known. The user sees it.
    pub time_range: PlannedServiceTime,
    /// 服务位置: Where the service begins and ends.
    pub location: Option<ServiceLocation>,
    /// 服务风险金: What the user would have had to deposit, or what the service will cost about. The
    /// total of the order must not be above it.
    pub risk_fund: RiskFund,
    /// 商户数据包: Comes back in queries and callbacks. Example: `Easdfowealsdkjfnlaksjdlfkwqoi`.
    pub attach: Option<String>,
    /// 商户回调地址: Reachable from outside over https, without a query string. At least 1 character.
    /// Example: `https://api.test.com`.
    pub notify_url: String,
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Option<Openid>,
    /// 是否需要用户确认: `false` for a user who authorized the service before; that needs a right of
    /// its own. Without it, `true`. Example: `true`.
    pub need_user_confirm: Option<bool>,
    /// 设备信息: The machine that the service is taken from, such as a power bank.
    pub device: Option<ServiceDevice>,
}

wechatpay_client::sent! {
    CreateServiceOrder {
        out_order_no "out_order_no", appid "appid", service_id "service_id",
        service_introduction "service_introduction", post_payments "post_payments",
        post_discounts "post_discounts", time_range "time_range", location "location",
        risk_fund "risk_fund", attach "attach", notify_url "notify_url", openid "openid",
        need_user_confirm "need_user_confirm", device "device",
    }
}

/// What [`CreateServiceOrder::new`] requires, by name.
pub struct CreateServiceOrderRequired {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_order_no: OutServiceOrderNo,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 服务信息. 1 to 20 characters.
    pub service_introduction: String,
    /// 服务时间段: When the service begins, and ends as far as it is known.
    pub time_range: PlannedServiceTime,
    /// 服务风险金: What the user would have had to deposit, or what the service will cost about.
    pub risk_fund: RiskFund,
    /// 商户回调地址: Reachable from outside over https, without a query string. At least 1 character.
    pub notify_url: String,
}

impl CreateServiceOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateServiceOrderRequired) -> Self {
        let CreateServiceOrderRequired {
            out_order_no, appid, service_id, service_introduction, time_range, risk_fund,
            notify_url,
        } = required;
        Self {
            out_order_no, appid, service_id, service_introduction, post_payments: None,
            post_discounts: None, time_range, location: None, risk_fund, attach: None,
            notify_url, openid: None, need_user_confirm: None, device: None,
        }
    }
}

crate::optional_fields! {
    CreateServiceOrder {
        /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
        /// items.
        post_payments: Vec<ServiceFee>,
        /// 商户优惠. At most 30 items.
        post_discounts: Vec<ServiceDiscount>,
        /// 服务位置: Where the service begins and ends.
        location: ServiceLocation,
        /// 商户数据包: Comes back in queries and callbacks.
        attach: String,
        /// 用户标识: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 是否需要用户确认: `false` for a user who authorized the service before; that needs a right of
        /// its own.
        need_user_confirm: bool,
        /// 设备信息: The machine that the service is taken from, such as a power bank.
        device: ServiceDevice,
    }
}

impl Operation for CreateServiceOrder {
    type Response = CreatedServiceOrder;

    const META: &'static Meta = &routes::CREATE_SERVICE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 创单结单合并: Creates and completes an order in one call, when the service is over: the money is
/// deducted from a user who authorized the service before. For services that need no assessment of
/// the user.
///
/// `POST /v3/payscore/serviceorder/direct-complete` responds with 200 and
/// [`ServiceOrder`](crate::products::payscore::ServiceOrder). Not idempotent: sending it again may
/// act twice.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{
///     DirectCompleteServiceOrder, DirectCompleteServiceOrderRequired, PlannedServiceTime,
/// };
///
/// let operation = DirectCompleteServiceOrder::new(DirectCompleteServiceOrderRequired {
///     out_order_no: "1234323JKHDFE1243252".into(),
///     appid: "wxd678efh567hg6787".into(),
///     service_id: "2002000000000558128851361561536".into(),
///     time_range: PlannedServiceTime::new("20091225091010"),
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `NO_AUTH` | 403 | unknown | The pay score (支付分) service is not open to this merchant or AppID, was not granted to the partner, or the user took back the authorization. An earlier call of the same number may have taken the money. Query the order by `out_order_no` before anything else. Only if it does not exist, check that `service_id` is bound to the merchant numbers and AppIDs, as a partner that the sub-merchant granted the product, and that the user authorizes the service; then send the same `out_order_no`. |
#[derive(Clone)]
#[non_exhaustive]
pub struct DirectCompleteServiceOrder {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
    /// items.
    pub post_payments: Option<Vec<ServiceFee>>,
    /// 后付费商户优惠. At most 30 items.
    pub post_discounts: Option<Vec<ServiceDiscount>>,
    /// 服务时间段: When the service begins, and ends as far as it is known. The user sees it.
    pub time_range: PlannedServiceTime,
    /// 服务位置: Where the service begins and ends.
    pub location: Option<ServiceLocation>,
    /// 服务信息. At most 20 characters. Example: `某某酒店`.
    pub service_introduction: Option<String>,
    /// 商户数据包: Comes back in queries and callbacks. Example: `Easdfowealsdkjfnlaksjdlfkwqoi`.
    pub attach: Option<String>,
    /// 商户回调地址: Reachable from outside over https, without a query string. Example:
    /// `https://api.test.com`.
    pub notify_url: Option<String>,
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Option<Openid>,
    /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
    /// Example: `39900`.
    pub total_amount: Option<Fen>,
    /// 微信支付服务分账标记: `true` keeps the money for profit sharing (分账), which can begin once it
    /// was deducted; it cannot be added later. Example: `false`.
    pub profit_sharing: Option<bool>,
    /// 订单优惠标记: Coupons that are limited to the tag hold for the order. Example: `goods_tag1`.
    pub goods_tag: Option<String>,
}

wechatpay_client::sent! {
    DirectCompleteServiceOrder {
        out_order_no "out_order_no", appid "appid", service_id "service_id",
        post_payments "post_payments", post_discounts "post_discounts", time_range "time_range",
        location "location", service_introduction "service_introduction", attach "attach",
        notify_url "notify_url", openid "openid", total_amount "total_amount",
        profit_sharing "profit_sharing", goods_tag "goods_tag",
    }
}

/// What [`DirectCompleteServiceOrder::new`] requires, by name.
pub struct DirectCompleteServiceOrderRequired {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_order_no: OutServiceOrderNo,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 服务时间段: When the service begins, and ends as far as it is known.
    pub time_range: PlannedServiceTime,
}

impl DirectCompleteServiceOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: DirectCompleteServiceOrderRequired) -> Self {
        let DirectCompleteServiceOrderRequired {
            out_order_no, appid, service_id, time_range,
        } = required;
        Self {
            out_order_no, appid, service_id, post_payments: None, post_discounts: None,
            time_range, location: None, service_introduction: None, attach: None,
            notify_url: None, openid: None, total_amount: None, profit_sharing: None,
            goods_tag: None,
        }
    }
}

crate::optional_fields! {
    DirectCompleteServiceOrder {
        /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
        /// items.
        post_payments: Vec<ServiceFee>,
        /// 后付费商户优惠. At most 30 items.
        post_discounts: Vec<ServiceDiscount>,
        /// 服务位置: Where the service begins and ends.
        location: ServiceLocation,
        /// 服务信息. At most 20 characters.
        service_introduction: String,
        /// 商户数据包: Comes back in queries and callbacks.
        attach: String,
        /// 商户回调地址: Reachable from outside over https, without a query string.
        notify_url: String,
        /// 用户标识: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
        total_amount: Fen,
        /// 微信支付服务分账标记: `true` keeps the money for profit sharing (分账), which can begin once it
        /// was deducted; it cannot be added later.
        profit_sharing: bool,
        /// 订单优惠标记: Coupons that are limited to the tag hold for the order.
        goods_tag: String,
    }
}

impl Operation for DirectCompleteServiceOrder {
    type Response = ServiceOrder;

    const META: &'static Meta = &routes::DIRECT_COMPLETE_SERVICE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 取消支付分订单: Cancels an order that cannot go on: one that was created, or is under way.
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/cancel` responds with 200 and
/// [`ServiceOrderKey`](crate::products::payscore::ServiceOrderKey). Idempotent: safe to send again
/// with the same parameters.
///
/// Note: The server knows the call again by `out_order_no`: the same parameters succeed again.
/// Whether a completed order that waits to be paid can still be cancelled is left open; while a
/// deduction is running it cannot.
///
/// Official pages:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_3.shtml),
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/cancel-service-order.html).
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{CancelServiceOrder, CancelServiceOrderRequired};
///
/// let operation = CancelServiceOrder::new(
///     "1234323JKHDFE1243252",
///     CancelServiceOrderRequired {
///         appid: "wxd678efh567hg6787".into(),
///         service_id: "2002000000000558128851361561536".into(),
///         reason: "用户投诉".into(),
///     },
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `INVALID_REQUEST` | 400 | unknown | The state of the pay score (支付分) order does not allow it. Query the order and go by `state`, `state_description` and the state of its collection: what was asked for may be done already, or the user has not confirmed the order yet. |
/// | `PARAM_ERROR` | 400 | unknown | The pay score (支付分) order is not in a state in which it can be cancelled, or a parameter is not allowed. Query the order: it may be cancelled or paid already, or a deduction may be running. An order that waits to be paid can have its amount lowered. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelServiceOrder {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 取消原因. 1 to 50 characters. Example: `用户投诉`.
    pub reason: String,
}

wechatpay_client::sent! {
    CancelServiceOrder {
        out_order_no "out_order_no" outside, appid "appid", service_id "service_id",
        reason "reason",
    }
}

/// What [`CancelServiceOrder::new`] requires, by name.
pub struct CancelServiceOrderRequired {
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 取消原因. 1 to 50 characters.
    pub reason: String,
}

impl CancelServiceOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_order_no: impl Into<OutServiceOrderNo>,
        required: CancelServiceOrderRequired,
    ) -> Self {
        let CancelServiceOrderRequired { appid, service_id, reason } = required;
        Self { out_order_no: out_order_no.into(), appid, service_id, reason }
    }
}

impl Operation for CancelServiceOrder {
    type Response = ServiceOrderKey;

    const META: &'static Meta = &routes::CANCEL_SERVICE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_order_no", &self.out_order_no)
            .json(self)
            .build()
    }
}

/// 完结支付分订单: Ends the service and says what it costs. The order must be `DOING` and confirmed
/// by the user. WeChat Pay then deducts `total_amount`; how that ends comes in a callback.
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/complete` responds with 200 and
/// [`ServiceOrder`](crate::products::payscore::ServiceOrder). Idempotent: safe to send again with
/// the same parameters.
///
/// Note: The server knows the call again by `out_order_no`; repeat it with exactly the same
/// parameters. The total must not be above the amount of the risk fund, or the limit of the
/// service.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012587955),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012647421),
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_5.shtml),
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/complete-service-order.html).
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{CompleteServiceOrder, CompleteServiceOrderRequired, ServiceFee};
/// use wechatpay::shared::Fen;
///
/// let operation = CompleteServiceOrder::new(
///     "1234323JKHDFE1243252",
///     CompleteServiceOrderRequired {
///         appid: "wxd678efh567hg6787".into(),
///         service_id: "2002000000000558128851361561536".into(),
///         post_payments: vec![ServiceFee::new("就餐费用")],
///         total_amount: Fen::new(39900),
///     },
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `INVALID_REQUEST` | 400 | unknown | The state of the pay score (支付分) order does not allow it. Query the order and go by `state`, `state_description` and the state of its collection: what was asked for may be done already, or the user has not confirmed the order yet. |
/// | `PARAM_ERROR` | 400 | unknown | The total of the pay score (支付分) order is not the sum of its fees less that of its discounts, or another parameter is not allowed. Query the order: an earlier call may have completed it. If it is still under way, add up `post_payments`, take off `post_discounts`, and send that as `total_amount`, with the same `out_order_no`. It must not be above the risk fund. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CompleteServiceOrder {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
    /// items.
    pub post_payments: Vec<ServiceFee>,
    /// 商户优惠. At most 30 items.
    pub post_discounts: Option<Vec<ServiceDiscount>>,
    /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
    /// Example: `39900`.
    pub total_amount: Fen,
    /// 实际服务时间段: When the service began or begins, and ended or ends.
    pub time_range: Option<ServiceTime>,
    /// 实际服务位置: Where the service begins and ends.
    pub location: Option<ServiceLocation>,
    /// 微信支付服务分账标记: `true` keeps the money for profit sharing (分账), which can begin once it
    /// was deducted; it cannot be added later. Example: `false`.
    pub profit_sharing: Option<bool>,
    /// 订单优惠标记: Coupons that are limited to the tag hold for the order. Example: `goods_tag`.
    pub goods_tag: Option<String>,
    /// 设备信息: The machine that the service is taken from, such as a power bank.
    pub device: Option<ServiceDevice>,
}

wechatpay_client::sent! {
    CompleteServiceOrder {
        out_order_no "out_order_no" outside, appid "appid", service_id "service_id",
        post_payments "post_payments", post_discounts "post_discounts",
        total_amount "total_amount", time_range "time_range", location "location",
        profit_sharing "profit_sharing", goods_tag "goods_tag", device "device",
    }
}

/// What [`CompleteServiceOrder::new`] requires, by name.
pub struct CompleteServiceOrderRequired {
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
    /// items.
    pub post_payments: Vec<ServiceFee>,
    /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
    pub total_amount: Fen,
}

impl CompleteServiceOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_order_no: impl Into<OutServiceOrderNo>,
        required: CompleteServiceOrderRequired,
    ) -> Self {
        let CompleteServiceOrderRequired {
            appid, service_id, post_payments, total_amount,
        } = required;
        Self {
            out_order_no: out_order_no.into(), appid, service_id, post_payments,
            post_discounts: None, total_amount, time_range: None, location: None,
            profit_sharing: None, goods_tag: None, device: None,
        }
    }
}

crate::optional_fields! {
    CompleteServiceOrder {
        /// 商户优惠. At most 30 items.
        post_discounts: Vec<ServiceDiscount>,
        /// 实际服务时间段: When the service began or begins, and ended or ends.
        time_range: ServiceTime,
        /// 实际服务位置: Where the service begins and ends.
        location: ServiceLocation,
        /// 微信支付服务分账标记: `true` keeps the money for profit sharing (分账), which can begin once it
        /// was deducted; it cannot be added later.
        profit_sharing: bool,
        /// 订单优惠标记: Coupons that are limited to the tag hold for the order.
        goods_tag: String,
        /// 设备信息: The machine that the service is taken from, such as a power bank.
        device: ServiceDevice,
    }
}

impl Operation for CompleteServiceOrder {
    type Response = ServiceOrder;

    const META: &'static Meta = &routes::COMPLETE_SERVICE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_order_no", &self.out_order_no)
            .json(self)
            .build()
    }
}

/// 修改订单金额: Lowers what a completed order costs, while it waits to be paid.
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/modify` responds with 200 and
/// [`ServiceOrder`](crate::products::payscore::ServiceOrder). Not idempotent: sending it again may
/// act twice.
///
/// Note: The amount can only go down.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012587957),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012647427),
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_4.shtml),
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/modify-service-order.html).
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{ModifyServiceOrder, ModifyServiceOrderRequired, ServiceFee};
/// use wechatpay::shared::Fen;
///
/// let operation = ModifyServiceOrder::new(
///     "1234323JKHDFE1243252",
///     ModifyServiceOrderRequired {
///         appid: "wxd678efh567hg6787".into(),
///         service_id: "2002000000000558128851361561536".into(),
///         post_payments: vec![ServiceFee::new("就餐费用")],
///         total_amount: Fen::new(39900),
///         reason: "用户投诉".into(),
///     },
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `INVALID_REQUEST` | 400 | unknown | The state of the pay score (支付分) order does not allow it. Query the order and go by `state`, `state_description` and the state of its collection: what was asked for may be done already, or the user has not confirmed the order yet. |
#[derive(Clone)]
#[non_exhaustive]
pub struct ModifyServiceOrder {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
    /// items.
    pub post_payments: Vec<ServiceFee>,
    /// 后付费商户优惠. At most 30 items.
    pub post_discounts: Option<Vec<ServiceDiscount>>,
    /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
    /// Example: `39900`.
    pub total_amount: Fen,
    /// 修改原因. 1 to 50 characters. Example: `用户投诉`.
    pub reason: String,
    /// 设备信息: The machine that the service is taken from, such as a power bank.
    pub device: Option<ServiceDevice>,
}

wechatpay_client::sent! {
    ModifyServiceOrder {
        out_order_no "out_order_no" outside, appid "appid", service_id "service_id",
        post_payments "post_payments", post_discounts "post_discounts",
        total_amount "total_amount", reason "reason", device "device",
    }
}

/// What [`ModifyServiceOrder::new`] requires, by name.
pub struct ModifyServiceOrderRequired {
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
    /// items.
    pub post_payments: Vec<ServiceFee>,
    /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
    pub total_amount: Fen,
    /// 修改原因. 1 to 50 characters.
    pub reason: String,
}

impl ModifyServiceOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_order_no: impl Into<OutServiceOrderNo>,
        required: ModifyServiceOrderRequired,
    ) -> Self {
        let ModifyServiceOrderRequired {
            appid, service_id, post_payments, total_amount, reason,
        } = required;
        Self {
            out_order_no: out_order_no.into(), appid, service_id, post_payments,
            post_discounts: None, total_amount, reason, device: None,
        }
    }
}

crate::optional_fields! {
    ModifyServiceOrder {
        /// 后付费商户优惠. At most 30 items.
        post_discounts: Vec<ServiceDiscount>,
        /// 设备信息: The machine that the service is taken from, such as a power bank.
        device: ServiceDevice,
    }
}

impl Operation for ModifyServiceOrder {
    type Response = ServiceOrder;

    const META: &'static Meta = &routes::MODIFY_SERVICE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_order_no", &self.out_order_no)
            .json(self)
            .build()
    }
}

/// 商户发起催收扣款: Asks for another deduction of an order that was completed and waits to be
/// paid. The result comes in a callback.
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/pay` responds with 200 and
/// [`ServiceOrderKey`](crate::products::payscore::ServiceOrderKey). Not idempotent: sending it
/// again may act twice.
///
/// Official pages:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_6.shtml),
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/collect-service-order.html).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay, payment-spring-boot, wechatpayv3; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::CollectServiceOrder;
///
/// let operation = CollectServiceOrder::new("1234323JKHDFE1243252");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct CollectServiceOrder {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Option<Appid>,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: Option<ServiceId>,
}

wechatpay_client::sent! {
    CollectServiceOrder {
        out_order_no "out_order_no" outside, appid "appid", service_id "service_id",
    }
}

impl CollectServiceOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_order_no: impl Into<OutServiceOrderNo>) -> Self {
        Self { out_order_no: out_order_no.into(), appid: None, service_id: None }
    }
}

crate::optional_fields! {
    CollectServiceOrder {
        /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        appid: Appid,
        /// 服务ID: A service of pay score. At least 1 character.
        service_id: ServiceId,
    }
}

impl Operation for CollectServiceOrder {
    type Response = ServiceOrderKey;

    const META: &'static Meta = &routes::COLLECT_SERVICE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_order_no", &self.out_order_no)
            .json(self)
            .build()
    }
}

/// 下发服务费用待处理消息: Tells the user that a fee of the order is to be settled. One message an
/// order.
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage` responds with 204 and no
/// body. Not idempotent: sending it again may act twice.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/send-order-pending-message.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{SendOrderPendingMessage, SendOrderPendingMessageRequired, ServiceFee};
/// use wechatpay::shared::Fen;
///
/// let operation = SendOrderPendingMessage::new(
///     "1234323JKHDFE1243252",
///     SendOrderPendingMessageRequired {
///         service_id: "2002000000000558128851361561536".into(),
///         post_payments: vec![ServiceFee::new("就餐费用")],
///         total_amount: Fen::new(39900),
///         prepaid_time: "20231218".into(),
///     },
/// );
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct SendOrderPendingMessage {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
    /// items.
    pub post_payments: Vec<ServiceFee>,
    /// 商户优惠. At most 30 items.
    pub post_discounts: Option<Vec<ServiceDiscount>>,
    /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
    /// Example: `39900`.
    pub total_amount: Fen,
    /// 预计扣费时间: A day in Beijing, `yyyyMMdd`. Pattern: `^[0-9]{8}$`. Example: `20231218`.
    pub prepaid_time: String,
}

wechatpay_client::sent! {
    SendOrderPendingMessage {
        out_order_no "out_order_no" outside, service_id "service_id",
        post_payments "post_payments", post_discounts "post_discounts",
        total_amount "total_amount", prepaid_time "prepaid_time",
    }
}

/// What [`SendOrderPendingMessage::new`] requires, by name.
pub struct SendOrderPendingMessageRequired {
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
    /// items.
    pub post_payments: Vec<ServiceFee>,
    /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
    pub total_amount: Fen,
    /// 预计扣费时间: A day in Beijing, `yyyyMMdd`. Pattern: `^[0-9]{8}$`.
    pub prepaid_time: String,
}

impl SendOrderPendingMessage {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_order_no: impl Into<OutServiceOrderNo>,
        required: SendOrderPendingMessageRequired,
    ) -> Self {
        let SendOrderPendingMessageRequired {
            service_id, post_payments, total_amount, prepaid_time,
        } = required;
        Self {
            out_order_no: out_order_no.into(), service_id, post_payments,
            post_discounts: None, total_amount, prepaid_time,
        }
    }
}

crate::optional_fields! {
    SendOrderPendingMessage {
        /// 商户优惠. At most 30 items.
        post_discounts: Vec<ServiceDiscount>,
    }
}

impl Operation for SendOrderPendingMessage {
    type Response = ();

    const META: &'static Meta = &routes::SEND_ORDER_PENDING_MESSAGE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_order_no", &self.out_order_no)
            .json(self)
            .build()
    }
}

/// 下发服务预扣费消息: Tells the user beforehand when and how much will be deducted. One message an
/// order.
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage` responds with 204 and no
/// body. Not idempotent: sending it again may act twice.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/send-order-prepaid-message.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{SendOrderPrepaidMessage, SendOrderPrepaidMessageRequired, ServiceFee};
/// use wechatpay::shared::Fen;
///
/// let operation = SendOrderPrepaidMessage::new(
///     "1234323JKHDFE1243252",
///     SendOrderPrepaidMessageRequired {
///         service_id: "2002000000000558128851361561536".into(),
///         post_payments: vec![ServiceFee::new("就餐费用")],
///         total_amount: Fen::new(39900),
///         prepaid_time: "20231218".into(),
///     },
/// );
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct SendOrderPrepaidMessage {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
    /// items.
    pub post_payments: Vec<ServiceFee>,
    /// 商户优惠. At most 30 items.
    pub post_discounts: Option<Vec<ServiceDiscount>>,
    /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
    /// Example: `39900`.
    pub total_amount: Fen,
    /// 预计扣费时间: A day in Beijing, `yyyyMMdd`. Pattern: `^[0-9]{8}$`. Example: `20231218`.
    pub prepaid_time: String,
}

wechatpay_client::sent! {
    SendOrderPrepaidMessage {
        out_order_no "out_order_no" outside, service_id "service_id",
        post_payments "post_payments", post_discounts "post_discounts",
        total_amount "total_amount", prepaid_time "prepaid_time",
    }
}

/// What [`SendOrderPrepaidMessage::new`] requires, by name.
pub struct SendOrderPrepaidMessageRequired {
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
    /// items.
    pub post_payments: Vec<ServiceFee>,
    /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
    pub total_amount: Fen,
    /// 预计扣费时间: A day in Beijing, `yyyyMMdd`. Pattern: `^[0-9]{8}$`.
    pub prepaid_time: String,
}

impl SendOrderPrepaidMessage {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_order_no: impl Into<OutServiceOrderNo>,
        required: SendOrderPrepaidMessageRequired,
    ) -> Self {
        let SendOrderPrepaidMessageRequired {
            service_id, post_payments, total_amount, prepaid_time,
        } = required;
        Self {
            out_order_no: out_order_no.into(), service_id, post_payments,
            post_discounts: None, total_amount, prepaid_time,
        }
    }
}

crate::optional_fields! {
    SendOrderPrepaidMessage {
        /// 商户优惠. At most 30 items.
        post_discounts: Vec<ServiceDiscount>,
    }
}

impl Operation for SendOrderPrepaidMessage {
    type Response = ();

    const META: &'static Meta = &routes::SEND_ORDER_PREPAID_MESSAGE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_order_no", &self.out_order_no)
            .json(self)
            .build()
    }
}

/// 同步服务订单信息: Reports that the user paid a completed order in another way, so that WeChat
/// Pay does not collect the money as well.
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/sync` responds with 200 and
/// [`ServiceOrder`](crate::products::payscore::ServiceOrder). Idempotent: safe to send again with
/// the same parameters.
///
/// Note: The server knows the call again by `out_order_no`.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/sync-service-order.html).
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{
///     OutsidePayment, OutsidePaymentType, SyncServiceOrder, SyncServiceOrderRequired,
/// };
///
/// let operation = SyncServiceOrder::new(
///     "1234323JKHDFE1243252",
///     SyncServiceOrderRequired {
///         appid: "wxd678efh567hg6787".into(),
///         service_id: "2002000000000558128851361561536".into(),
///         r#type: OutsidePaymentType::OrderPaid,
///         detail: OutsidePayment::new("20091225121210"),
///     },
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct SyncServiceOrder {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 场景类型: What is reported of an order. Example: `Order_Paid`.
    pub r#type: OutsidePaymentType,
    /// 内容信息详情: How the user paid in another way.
    pub detail: OutsidePayment,
}

wechatpay_client::sent! {
    SyncServiceOrder {
        out_order_no "out_order_no" outside, appid "appid", service_id "service_id", r#type "type",
        detail "detail",
    }
}

/// What [`SyncServiceOrder::new`] requires, by name.
pub struct SyncServiceOrderRequired {
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 场景类型: What is reported of an order.
    pub r#type: OutsidePaymentType,
    /// 内容信息详情: How the user paid in another way.
    pub detail: OutsidePayment,
}

impl SyncServiceOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_order_no: impl Into<OutServiceOrderNo>,
        required: SyncServiceOrderRequired,
    ) -> Self {
        let SyncServiceOrderRequired { appid, service_id, r#type, detail } = required;
        Self { out_order_no: out_order_no.into(), appid, service_id, r#type, detail }
    }
}

impl Operation for SyncServiceOrder {
    type Response = ServiceOrder;

    const META: &'static Meta = &routes::SYNC_SERVICE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_order_no", &self.out_order_no)
            .json(self)
            .build()
    }
}

/// 创建先用后付订单: Creates an order for goods that are paid for after they were delivered
/// (先用后付). The user confirms it as any service order, by
/// `Client::invoke_payscore_confirmation`.
///
/// `POST /v3/payscore/servicepayondeliveryorder` responds with 200 and
/// [`CreatedServiceOrder`](crate::products::payscore::CreatedServiceOrder). Not idempotent: sending
/// it again may act twice.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/create-pay-on-delivery-service-order.html).
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{
///     CreatePayOnDeliveryServiceOrder, CreatePayOnDeliveryServiceOrderRequired, JumpLinkType,
///     OrderDetailLink, PlannedServiceTime, RiskFund, RiskFundName, ShoppingGoods,
///     ShoppingGoodsRequired, ShoppingInfo,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = CreatePayOnDeliveryServiceOrder::new(CreatePayOnDeliveryServiceOrderRequired {
///     out_order_no: "1234323JKHDFE1243252".into(),
///     appid: "wxd678efh567hg6787".into(),
///     service_id: "2002000000000558128851361561536".into(),
///     service_introduction: "某某酒店".into(),
///     time_range: PlannedServiceTime::new("20091225091010"),
///     risk_fund: RiskFund::new(RiskFundName::Deposit, Fen::new(40000)),
///     notify_url: "https://api.test.com".into(),
///     shopping_info: ShoppingInfo::new(
///         OrderDetailLink::new()
///             .jump_link_type(JumpLinkType::JumpLinkMiniProgram)
///             .appid("wxd678efh567hg6787")
///             .path("/page/order/orderid=PO213412451223"),
///         vec![
///             ShoppingGoods::new(ShoppingGoodsRequired { name : "无线耳机".into(),
///             picture : "https://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQ/640"
///             .into(), amount : Fen::new(55000), count : 1 })
///         ],
///     ),
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `NO_AUTH` | 403 | refused | The pay score (支付分) service is not open to this merchant or AppID, was not granted to the partner, or the user took back the authorization. Check that `service_id` is bound to the merchant numbers and AppIDs, that the way of confirming and the name of the risk fund fit the service, and as a partner that the sub-merchant granted the product. Orders under way are not concerned. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatePayOnDeliveryServiceOrder {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 服务信息. 1 to 20 characters. Example: `某某酒店`.
    pub service_introduction: String,
    /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
    /// items.
    pub post_payments: Option<Vec<ServiceFee>>,
    /// 商户优惠. At most 30 items.
    pub post_discounts: Option<Vec<ServiceDiscount>>,
    /// 服务时间段: When the service begins, and ends as far as it is known. The user sees it.
    pub time_range: PlannedServiceTime,
    /// 服务位置: Where the service begins and ends.
    pub location: Option<ServiceLocation>,
    /// 订单风险金: What the user would have had to deposit, or what the service will cost about. The
    /// total of the order must not be above it.
    pub risk_fund: RiskFund,
    /// 商户数据包: Comes back in queries and callbacks. Example: `Easdfowealsdkjfnlaksjdlfkwqoi`.
    pub attach: Option<String>,
    /// 商户回调地址: Reachable from outside over https, without a query string. At least 1 character.
    /// Example: `https://api.test.com`.
    pub notify_url: String,
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Option<Openid>,
    /// 是否需要用户确认: `false` for a user who authorized the service before; that needs a right of
    /// its own. Without it, `true`. Example: `true`.
    pub need_user_confirm: Option<bool>,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1230000109`.
    pub mchid: Option<Mchid>,
    /// 先用后付购物详情: What a pay-on-delivery order (先用后付) is for.
    pub shopping_info: ShoppingInfo,
}

wechatpay_client::sent! {
    CreatePayOnDeliveryServiceOrder {
        out_order_no "out_order_no", appid "appid", service_id "service_id",
        service_introduction "service_introduction", post_payments "post_payments",
        post_discounts "post_discounts", time_range "time_range", location "location",
        risk_fund "risk_fund", attach "attach", notify_url "notify_url", openid "openid",
        need_user_confirm "need_user_confirm", mchid "mchid", shopping_info "shopping_info",
    }
}

/// What [`CreatePayOnDeliveryServiceOrder::new`] requires, by name.
pub struct CreatePayOnDeliveryServiceOrderRequired {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_order_no: OutServiceOrderNo,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 服务信息. 1 to 20 characters.
    pub service_introduction: String,
    /// 服务时间段: When the service begins, and ends as far as it is known.
    pub time_range: PlannedServiceTime,
    /// 订单风险金: What the user would have had to deposit, or what the service will cost about.
    pub risk_fund: RiskFund,
    /// 商户回调地址: Reachable from outside over https, without a query string. At least 1 character.
    pub notify_url: String,
    /// 先用后付购物详情: What a pay-on-delivery order (先用后付) is for.
    pub shopping_info: ShoppingInfo,
}

impl CreatePayOnDeliveryServiceOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreatePayOnDeliveryServiceOrderRequired) -> Self {
        let CreatePayOnDeliveryServiceOrderRequired {
            out_order_no, appid, service_id, service_introduction, time_range, risk_fund,
            notify_url, shopping_info,
        } = required;
        Self {
            out_order_no, appid, service_id, service_introduction, post_payments: None,
            post_discounts: None, time_range, location: None, risk_fund, attach: None,
            notify_url, openid: None, need_user_confirm: None, mchid: None,
            shopping_info,
        }
    }
}

crate::optional_fields! {
    CreatePayOnDeliveryServiceOrder {
        /// 后付费项目: What each kind of service has to fill in is laid down by the industry. At most 100
        /// items.
        post_payments: Vec<ServiceFee>,
        /// 商户优惠. At most 30 items.
        post_discounts: Vec<ServiceDiscount>,
        /// 服务位置: Where the service begins and ends.
        location: ServiceLocation,
        /// 商户数据包: Comes back in queries and callbacks.
        attach: String,
        /// 用户标识: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 是否需要用户确认: `false` for a user who authorized the service before; that needs a right of
        /// its own.
        need_user_confirm: bool,
        /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
        /// partner, or the merchant that a partner acts for. At least 1 character.
        mchid: Mchid,
    }
}

impl Operation for CreatePayOnDeliveryServiceOrder {
    type Response = CreatedServiceOrder;

    const META: &'static Meta = &routes::CREATE_PAY_ON_DELIVERY_SERVICE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 创建用户的签约计划详情对应的服务订单: Creates the service order for one of the deductions of a
/// plan that a user signed with a partner's merchant. The user is named by `openid` or
/// `sub_openid`.
///
/// `POST /v3/payscore/sign-plan/partner/serviceorder` responds with 200 and
/// [`ServiceOrder`](crate::products::payscore::ServiceOrder). Not idempotent: sending it again may
/// act twice.
///
/// Note: It is inferred that `out_trade_no` becomes the `out_order_no` of the order.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-service-order/create-partner-service-order.html).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{
///     CreatePartnerSignPlanServiceOrder, CreatePartnerSignPlanServiceOrderRequired,
///     PlannedServiceTime,
/// };
///
/// let operation = CreatePartnerSignPlanServiceOrder::new(CreatePartnerSignPlanServiceOrderRequired {
///     service_id: "2002000000000558128851361561536".into(),
///     sign_plan_id: "01000033210000324638000000376258".into(),
///     plan_detail_no: 1,
///     appid: "wxd678efh567hg6787".into(),
///     sub_mchid: "1900000109".into(),
///     notify_url: "https://api.test.com".into(),
///     service_introduction: "某某酒店".into(),
///     time_range: PlannedServiceTime::new("20091225091010"),
///     out_trade_no: "1514323JSVDFE1243252".into(),
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `NO_AUTH` | 403 | refused | The pay score (支付分) service is not open to this merchant or AppID, was not granted to the partner, or the user took back the authorization. Check that `service_id` is bound to the merchant numbers and AppIDs, that the way of confirming and the name of the risk fund fit the service, and as a partner that the sub-merchant granted the product. Orders under way are not concerned. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatePartnerSignPlanServiceOrder {
    /// 支付分服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the
    /// service. At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 待创建服务订单对应的用户的签约计划: A plan that a user signed, as WeChat Pay numbered it. At
    /// least 1 character. Example: `01000033210000324638000000376258`.
    pub sign_plan_id: SignPlanId,
    /// 待创建服务订单对应的用户的签约计划详情序号: From 1 on, in the order in which the plan was
    /// created. Example: `1`.
    pub plan_detail_no: i64,
    /// 服务商的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 服务商公众号下的用户标识: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub openid: Option<Openid>,
    /// 子商户公众号下的用户标识: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 商户扣款成功回调通知的地址: Reachable from outside over https, without a query string. At least
    /// 1 character. Example: `https://api.test.com`.
    pub notify_url: String,
    /// 服务信息. 1 to 20 characters. Example: `某某酒店`.
    pub service_introduction: String,
    /// 服务时间: When the service begins, and ends as far as it is known. The user sees it.
    pub time_range: PlannedServiceTime,
    /// 服务位置: Where the service begins and ends.
    pub location: Option<ServiceLocation>,
    /// 附加数据: Comes back in queries and callbacks. Example: `Easdfowealsdkjfnlaksjdlfkwqoi`.
    pub attach: Option<String>,
    /// 商户侧订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1514323JSVDFE1243252`.
    pub out_trade_no: OutTradeNo,
}

wechatpay_client::sent! {
    CreatePartnerSignPlanServiceOrder {
        service_id "service_id", sign_plan_id "sign_plan_id", plan_detail_no "plan_detail_no",
        appid "appid", sub_mchid "sub_mchid", sub_appid "sub_appid", openid "openid",
        sub_openid "sub_openid", notify_url "notify_url",
        service_introduction "service_introduction", time_range "time_range", location "location",
        attach "attach", out_trade_no "out_trade_no",
    }
}

/// What [`CreatePartnerSignPlanServiceOrder::new`] requires, by name.
pub struct CreatePartnerSignPlanServiceOrderRequired {
    /// 支付分服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 待创建服务订单对应的用户的签约计划: A plan that a user signed, as WeChat Pay numbered it. At
    /// least 1 character.
    pub sign_plan_id: SignPlanId,
    /// 待创建服务订单对应的用户的签约计划详情序号: From 1 on, in the order in which the plan was
    /// created.
    pub plan_detail_no: i64,
    /// 服务商的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 商户扣款成功回调通知的地址: Reachable from outside over https, without a query string. At least
    /// 1 character.
    pub notify_url: String,
    /// 服务信息. 1 to 20 characters.
    pub service_introduction: String,
    /// 服务时间: When the service begins, and ends as far as it is known.
    pub time_range: PlannedServiceTime,
    /// 商户侧订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
}

impl CreatePartnerSignPlanServiceOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreatePartnerSignPlanServiceOrderRequired) -> Self {
        let CreatePartnerSignPlanServiceOrderRequired {
            service_id, sign_plan_id, plan_detail_no, appid, sub_mchid, notify_url,
            service_introduction, time_range, out_trade_no,
        } = required;
        Self {
            service_id, sign_plan_id, plan_detail_no, appid, sub_mchid, sub_appid: None,
            openid: None, sub_openid: None, notify_url, service_introduction, time_range,
            location: None, attach: None, out_trade_no,
        }
    }
}

crate::optional_fields! {
    CreatePartnerSignPlanServiceOrder {
        /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 服务商公众号下的用户标识: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 子商户公众号下的用户标识: A user as one AppID sees them. At least 1 character.
        sub_openid: Openid,
        /// 服务位置: Where the service begins and ends.
        location: ServiceLocation,
        /// 附加数据: Comes back in queries and callbacks.
        attach: String,
    }
}

impl Operation for CreatePartnerSignPlanServiceOrder {
    type Response = ServiceOrder;

    const META: &'static Meta = &routes::CREATE_PARTNER_SIGN_PLAN_SERVICE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 创建用户的签约计划: Prepares the signing of a plan of a partner's merchant by a user, named by
/// `openid` or `sub_openid`, who signs it on the page that `package` opens. The result comes in a
/// callback to `notify_url`.
///
/// `POST /v3/payscore/sign-plan/partner/user-sign-plans` responds with 200 and
/// [`PreparedSignPlan`](crate::products::payscore::PreparedSignPlan). Not idempotent: sending it
/// again may act twice.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-user-sign-plan/create-partner-user-sign-plan.html).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{
///     CreatePartnerUserSignPlan, CreatePartnerUserSignPlanRequired, SignedItem,
/// };
///
/// let operation = CreatePartnerUserSignPlan::new(CreatePartnerUserSignPlanRequired {
///     service_id: "2002000000000558128851361561536".into(),
///     plan_id: "01000033210000324638000000376258".into(),
///     appid: "wxd678efh567hg6787".into(),
///     sub_mchid: "1900000109".into(),
///     merchant_sign_plan_no: "1234323JKHDFE1243252".into(),
///     notify_url: "https://api.test.com".into(),
///     sign_plan_detail: vec![SignedItem::new(1, "1234323JKHDFE1243253")],
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatePartnerUserSignPlan {
    /// 支付分服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the
    /// service. At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 支付分计划ID: A plan of deductions, as WeChat Pay numbered it. At least 1 character. Example:
    /// `01000033210000324638000000376258`.
    pub plan_id: ScorePlanId,
    /// 服务商的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 待签约用户在服务商应用下的OpenID: A user as one AppID sees them. The same person has another
    /// openid under another AppID. At least 1 character.
    pub openid: Option<Openid>,
    /// 待签约用户在子商户应用下的OpenID: A user as one AppID sees them. The same person has another
    /// openid under another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 商户签约计划单号: A plan that a user signed, as the merchant or partner numbered it. At least 1
    /// character. Example: `1234323JKHDFE1243252`.
    pub merchant_sign_plan_no: MerchantSignPlanNo,
    /// 签约成功事件通知回调地址: Reachable from outside over https, without a query string. At least 1
    /// character. Example: `https://api.test.com`.
    pub notify_url: String,
    /// 签约计划对应的计划详情列表的商户侧单号信息.
    pub sign_plan_detail: Vec<SignedItem>,
}

wechatpay_client::sent! {
    CreatePartnerUserSignPlan {
        service_id "service_id", plan_id "plan_id", appid "appid", sub_mchid "sub_mchid",
        sub_appid "sub_appid", openid "openid", sub_openid "sub_openid",
        merchant_sign_plan_no "merchant_sign_plan_no", notify_url "notify_url",
        sign_plan_detail "sign_plan_detail",
    }
}

/// What [`CreatePartnerUserSignPlan::new`] requires, by name.
pub struct CreatePartnerUserSignPlanRequired {
    /// 支付分服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 支付分计划ID: A plan of deductions, as WeChat Pay numbered it. At least 1 character.
    pub plan_id: ScorePlanId,
    /// 服务商的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 商户签约计划单号: A plan that a user signed, as the merchant or partner numbered it. At least 1
    /// character.
    pub merchant_sign_plan_no: MerchantSignPlanNo,
    /// 签约成功事件通知回调地址: Reachable from outside over https, without a query string. At least 1
    /// character.
    pub notify_url: String,
    /// 签约计划对应的计划详情列表的商户侧单号信息.
    pub sign_plan_detail: Vec<SignedItem>,
}

impl CreatePartnerUserSignPlan {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreatePartnerUserSignPlanRequired) -> Self {
        let CreatePartnerUserSignPlanRequired {
            service_id, plan_id, appid, sub_mchid, merchant_sign_plan_no, notify_url,
            sign_plan_detail,
        } = required;
        Self {
            service_id, plan_id, appid, sub_mchid, sub_appid: None, openid: None,
            sub_openid: None, merchant_sign_plan_no, notify_url, sign_plan_detail,
        }
    }
}

crate::optional_fields! {
    CreatePartnerUserSignPlan {
        /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 待签约用户在服务商应用下的OpenID: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 待签约用户在子商户应用下的OpenID: A user as one AppID sees them. At least 1 character.
        sub_openid: Openid,
    }
}

impl Operation for CreatePartnerUserSignPlan {
    type Response = PreparedSignPlan;

    const META: &'static Meta = &routes::CREATE_PARTNER_USER_SIGN_PLAN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询用户的签约计划: Tells whether a user signed a plan, and which of its deductions were used.
/// Only the partner who prepared the signing can ask.
///
/// `GET
/// /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
/// responds with 200 and [`UserSignPlan`](crate::products::payscore::UserSignPlan). Read-only: safe
/// to send again.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-user-sign-plan/query-partner-user-sign-plan.html).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::QueryPartnerUserSignPlan;
///
/// let operation = QueryPartnerUserSignPlan::new("1234323JKHDFE1243252", "1900000109");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryPartnerUserSignPlan {
    /// 商户签约计划号: A plan that a user signed, as the merchant or partner numbered it. At least 1
    /// character. Example: `1234323JKHDFE1243252`.
    pub merchant_sign_plan_no: MerchantSignPlanNo,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
}

impl QueryPartnerUserSignPlan {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        merchant_sign_plan_no: impl Into<MerchantSignPlanNo>,
        sub_mchid: impl Into<Mchid>,
    ) -> Self {
        Self {
            merchant_sign_plan_no: merchant_sign_plan_no.into(),
            sub_mchid: sub_mchid.into(),
        }
    }
}

impl Operation for QueryPartnerUserSignPlan {
    type Response = UserSignPlan;

    const META: &'static Meta = &routes::QUERY_PARTNER_USER_SIGN_PLAN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("merchant_sign_plan_no", &self.merchant_sign_plan_no)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

/// 取消用户的签约计划: Ends a plan that a user signed. Only the partner who prepared the signing
/// can.
///
/// `POST
/// /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
/// responds with 200 and [`UserSignPlan`](crate::products::payscore::UserSignPlan). Not idempotent:
/// sending it again may act twice.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-user-sign-plan/stop-partner-user-sign-plan.html).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::StopPartnerUserSignPlan;
///
/// let operation = StopPartnerUserSignPlan::new(
///     "1234323JKHDFE1243252",
///     "1900000109",
///     "用户协商后停止",
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct StopPartnerUserSignPlan {
    /// 商户侧签约计划号: A plan that a user signed, as the merchant or partner numbered it. At least 1
    /// character. Example: `1234323JKHDFE1243252`.
    pub merchant_sign_plan_no: MerchantSignPlanNo,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 停止签约计划原因. At least 1 character. Example: `用户协商后停止`.
    pub stop_reason: String,
}

wechatpay_client::sent! {
    StopPartnerUserSignPlan {
        merchant_sign_plan_no "merchant_sign_plan_no" outside, sub_mchid "sub_mchid",
        stop_reason "stop_reason",
    }
}

impl StopPartnerUserSignPlan {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        merchant_sign_plan_no: impl Into<MerchantSignPlanNo>,
        sub_mchid: impl Into<Mchid>,
        stop_reason: impl Into<String>,
    ) -> Self {
        Self {
            merchant_sign_plan_no: merchant_sign_plan_no.into(),
            sub_mchid: sub_mchid.into(), stop_reason: stop_reason.into(),
        }
    }
}

impl Operation for StopPartnerUserSignPlan {
    type Response = UserSignPlan;

    const META: &'static Meta = &routes::STOP_PARTNER_USER_SIGN_PLAN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("merchant_sign_plan_no", &self.merchant_sign_plan_no)
            .json(self)
            .build()
    }
}

/// 创建用户的签约计划详情对应的服务订单: Creates the service order for one of the deductions of a
/// plan that a user signed. The user need not confirm it again.
///
/// `POST /v3/payscore/sign-plan/serviceorder` responds with 200 and
/// [`ServiceOrder`](crate::products::payscore::ServiceOrder). Not idempotent: sending it again may
/// act twice.
///
/// Note: It is inferred that `out_trade_no` becomes the `out_order_no` of the order, and that the
/// user is not asked again.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/service-order/create-service-order.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{
///     CreateSignPlanServiceOrder, CreateSignPlanServiceOrderRequired, PlannedServiceTime,
/// };
///
/// let operation = CreateSignPlanServiceOrder::new(CreateSignPlanServiceOrderRequired {
///     service_id: "2002000000000558128851361561536".into(),
///     sign_plan_id: "01000033210000324638000000376258".into(),
///     plan_detail_no: 1,
///     appid: "wxd678efh567hg6787".into(),
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
///     notify_url: "https://api.test.com".into(),
///     service_introduction: "某某酒店".into(),
///     time_range: PlannedServiceTime::new("20091225091010"),
///     out_trade_no: "1514323JSVDFE1243252".into(),
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `NO_AUTH` | 403 | refused | The pay score (支付分) service is not open to this merchant or AppID, was not granted to the partner, or the user took back the authorization. Check that `service_id` is bound to the merchant numbers and AppIDs, that the way of confirming and the name of the risk fund fit the service, and as a partner that the sub-merchant granted the product. Orders under way are not concerned. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateSignPlanServiceOrder {
    /// 支付分服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the
    /// service. At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 待创建服务订单对应的用户的签约计划: A plan that a user signed, as WeChat Pay numbered it. At
    /// least 1 character. Example: `01000033210000324638000000376258`.
    pub sign_plan_id: SignPlanId,
    /// 待创建服务订单对应的用户的签约计划详情序号: From 1 on, in the order in which the plan was
    /// created. Example: `1`.
    pub plan_detail_no: i64,
    /// 商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 商户公众号下的用户标识: A user as one AppID sees them. The same person has another openid under
    /// another AppID. At least 1 character.
    pub openid: Openid,
    /// 商户扣款成功回调通知的地址: Reachable from outside over https, without a query string. At least
    /// 1 character. Example: `https://api.test.com`.
    pub notify_url: String,
    /// 服务信息. 1 to 20 characters. Example: `某某酒店`.
    pub service_introduction: String,
    /// 服务时间: When the service begins, and ends as far as it is known. The user sees it.
    pub time_range: PlannedServiceTime,
    /// 服务位置: Where the service begins and ends.
    pub location: Option<ServiceLocation>,
    /// 附加数据: Comes back in queries and callbacks. Example: `Easdfowealsdkjfnlaksjdlfkwqoi`.
    pub attach: Option<String>,
    /// 商户侧订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1514323JSVDFE1243252`.
    pub out_trade_no: OutTradeNo,
}

wechatpay_client::sent! {
    CreateSignPlanServiceOrder {
        service_id "service_id", sign_plan_id "sign_plan_id", plan_detail_no "plan_detail_no",
        appid "appid", openid "openid", notify_url "notify_url",
        service_introduction "service_introduction", time_range "time_range", location "location",
        attach "attach", out_trade_no "out_trade_no",
    }
}

/// What [`CreateSignPlanServiceOrder::new`] requires, by name.
pub struct CreateSignPlanServiceOrderRequired {
    /// 支付分服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 待创建服务订单对应的用户的签约计划: A plan that a user signed, as WeChat Pay numbered it. At
    /// least 1 character.
    pub sign_plan_id: SignPlanId,
    /// 待创建服务订单对应的用户的签约计划详情序号: From 1 on, in the order in which the plan was
    /// created.
    pub plan_detail_no: i64,
    /// 商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 商户公众号下的用户标识: A user as one AppID sees them. At least 1 character.
    pub openid: Openid,
    /// 商户扣款成功回调通知的地址: Reachable from outside over https, without a query string. At least
    /// 1 character.
    pub notify_url: String,
    /// 服务信息. 1 to 20 characters.
    pub service_introduction: String,
    /// 服务时间: When the service begins, and ends as far as it is known.
    pub time_range: PlannedServiceTime,
    /// 商户侧订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
}

impl CreateSignPlanServiceOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateSignPlanServiceOrderRequired) -> Self {
        let CreateSignPlanServiceOrderRequired {
            service_id, sign_plan_id, plan_detail_no, appid, openid, notify_url,
            service_introduction, time_range, out_trade_no,
        } = required;
        Self {
            service_id, sign_plan_id, plan_detail_no, appid, openid, notify_url,
            service_introduction, time_range, location: None, attach: None, out_trade_no,
        }
    }
}

crate::optional_fields! {
    CreateSignPlanServiceOrder {
        /// 服务位置: Where the service begins and ends.
        location: ServiceLocation,
        /// 附加数据: Comes back in queries and callbacks.
        attach: String,
    }
}

impl Operation for CreateSignPlanServiceOrder {
    type Response = ServiceOrder;

    const META: &'static Meta = &routes::CREATE_SIGN_PLAN_SERVICE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 创建用户的签约计划: Prepares the signing of a plan by a user, who signs it on the page that
/// `package` opens. The result comes in a callback to `notify_url`.
///
/// `POST /v3/payscore/sign-plan/user-sign-plans` responds with 200 and
/// [`PreparedSignPlan`](crate::products::payscore::PreparedSignPlan). Not idempotent: sending it
/// again may act twice.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/create-user-sign-plan.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{CreateUserSignPlan, CreateUserSignPlanRequired, SignedItem};
///
/// let operation = CreateUserSignPlan::new(CreateUserSignPlanRequired {
///     service_id: "2002000000000558128851361561536".into(),
///     plan_id: "01000033210000324638000000376258".into(),
///     appid: "wxd678efh567hg6787".into(),
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
///     merchant_sign_plan_no: "1234323JKHDFE1243252".into(),
///     notify_url: "https://api.test.com".into(),
///     sign_plan_detail: vec![SignedItem::new(1, "1234323JKHDFE1243253")],
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateUserSignPlan {
    /// 支付分服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the
    /// service. At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 支付分计划ID: A plan of deductions, as WeChat Pay numbered it. At least 1 character. Example:
    /// `01000033210000324638000000376258`.
    pub plan_id: ScorePlanId,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 待签约用户在商户应用下的OpenID: A user as one AppID sees them. The same person has another
    /// openid under another AppID. At least 1 character.
    pub openid: Openid,
    /// 商户签约计划单号: A plan that a user signed, as the merchant or partner numbered it. At least 1
    /// character. Example: `1234323JKHDFE1243252`.
    pub merchant_sign_plan_no: MerchantSignPlanNo,
    /// 签约成功事件通知回调地址: Reachable from outside over https, without a query string. At least 1
    /// character. Example: `https://api.test.com`.
    pub notify_url: String,
    /// 签约计划对应的计划详情列表的商户侧单号信息.
    pub sign_plan_detail: Vec<SignedItem>,
}

wechatpay_client::sent! {
    CreateUserSignPlan {
        service_id "service_id", plan_id "plan_id", appid "appid", openid "openid",
        merchant_sign_plan_no "merchant_sign_plan_no", notify_url "notify_url",
        sign_plan_detail "sign_plan_detail",
    }
}

/// What [`CreateUserSignPlan::new`] requires, by name.
pub struct CreateUserSignPlanRequired {
    /// 支付分服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 支付分计划ID: A plan of deductions, as WeChat Pay numbered it. At least 1 character.
    pub plan_id: ScorePlanId,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character.
    pub appid: Appid,
    /// 待签约用户在商户应用下的OpenID: A user as one AppID sees them. At least 1 character.
    pub openid: Openid,
    /// 商户签约计划单号: A plan that a user signed, as the merchant or partner numbered it. At least 1
    /// character.
    pub merchant_sign_plan_no: MerchantSignPlanNo,
    /// 签约成功事件通知回调地址: Reachable from outside over https, without a query string. At least 1
    /// character.
    pub notify_url: String,
    /// 签约计划对应的计划详情列表的商户侧单号信息.
    pub sign_plan_detail: Vec<SignedItem>,
}

impl CreateUserSignPlan {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateUserSignPlanRequired) -> Self {
        let CreateUserSignPlanRequired {
            service_id, plan_id, appid, openid, merchant_sign_plan_no, notify_url,
            sign_plan_detail,
        } = required;
        Self {
            service_id, plan_id, appid, openid, merchant_sign_plan_no, notify_url,
            sign_plan_detail,
        }
    }
}

impl Operation for CreateUserSignPlan {
    type Response = PreparedSignPlan;

    const META: &'static Meta = &routes::CREATE_USER_SIGN_PLAN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询用户的签约计划: Tells whether a user signed a plan, and which of its deductions were used.
/// Only the merchant who prepared the signing can ask.
///
/// `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
/// responds with 200 and [`UserSignPlan`](crate::products::payscore::UserSignPlan). Read-only: safe
/// to send again.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/query-user-sign-plan.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::QueryUserSignPlan;
///
/// let operation = QueryUserSignPlan::new("1234323JKHDFE1243252");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryUserSignPlan {
    /// 商户签约计划号: A plan that a user signed, as the merchant or partner numbered it. At least 1
    /// character. Example: `1234323JKHDFE1243252`.
    pub merchant_sign_plan_no: MerchantSignPlanNo,
}

impl QueryUserSignPlan {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(merchant_sign_plan_no: impl Into<MerchantSignPlanNo>) -> Self {
        Self { merchant_sign_plan_no: merchant_sign_plan_no.into() }
    }
}

impl Operation for QueryUserSignPlan {
    type Response = UserSignPlan;

    const META: &'static Meta = &routes::QUERY_USER_SIGN_PLAN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("merchant_sign_plan_no", &self.merchant_sign_plan_no)
            .build()
    }
}

/// 直连商户取消用户的签约计划: Ends a plan that a user signed. Only the merchant who prepared the
/// signing can.
///
/// `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
/// responds with 200 and [`UserSignPlan`](crate::products::payscore::UserSignPlan). Not idempotent:
/// sending it again may act twice.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/stop-user-sign-plan.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::StopUserSignPlan;
///
/// let operation = StopUserSignPlan::new(
///     "1234323JKHDFE1243252",
///     "用户协商后停止",
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct StopUserSignPlan {
    /// 商户侧签约计划号: A plan that a user signed, as the merchant or partner numbered it. At least 1
    /// character. Example: `1234323JKHDFE1243252`.
    pub merchant_sign_plan_no: MerchantSignPlanNo,
    /// 停止签约计划原因. At least 1 character. Example: `用户协商后停止`.
    pub stop_reason: String,
}

wechatpay_client::sent! {
    StopUserSignPlan {
        merchant_sign_plan_no "merchant_sign_plan_no" outside, stop_reason "stop_reason",
    }
}

impl StopUserSignPlan {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        merchant_sign_plan_no: impl Into<MerchantSignPlanNo>,
        stop_reason: impl Into<String>,
    ) -> Self {
        Self {
            merchant_sign_plan_no: merchant_sign_plan_no.into(),
            stop_reason: stop_reason.into(),
        }
    }
}

impl Operation for StopUserSignPlan {
    type Response = UserSignPlan;

    const META: &'static Meta = &routes::STOP_USER_SIGN_PLAN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("merchant_sign_plan_no", &self.merchant_sign_plan_no)
            .json(self)
            .build()
    }
}

/// 查询智慧零售订单: Tells the state of a smart-retail order (智慧零售), by `out_order_no` or by
/// the `query_id` that the front end got back.
///
/// `GET /v3/payscore/smartretail-orders` responds with 200 and
/// [`PayafterOrder`](crate::products::payscore::PayafterOrder). Read-only: safe to send again.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4). Source:
/// a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::GetSmartretailOrder;
///
/// let operation = GetSmartretailOrder::new()
///     .service_id("2002000000000558128851361561536")
///     .out_order_no("1234323JKHDFE1243252")
///     .query_id("15646546545165651651")
///     .appid("wxd678efh567hg6787");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSmartretailOrder {
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: Option<ServiceId>,
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: Option<OutServiceOrderNo>,
    /// 回跳查询ID: What the front end got back from the confirmation page. Example:
    /// `15646546545165651651`.
    pub query_id: Option<String>,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Option<Appid>,
}

impl GetSmartretailOrder {
    /// Creates the operation.
    #[inline]
    pub fn new() -> Self {
        Self { service_id: None, out_order_no: None, query_id: None, appid: None }
    }
}

crate::optional_fields! {
    GetSmartretailOrder {
        /// 服务ID: A service of pay score. At least 1 character.
        service_id: ServiceId,
        /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
        /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`.
        out_order_no: OutServiceOrderNo,
        /// 回跳查询ID: What the front end got back from the confirmation page.
        query_id: String,
        /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        appid: Appid,
    }
}

impl Operation for GetSmartretailOrder {
    type Response = PayafterOrder;

    const META: &'static Meta = &routes::GET_SMARTRETAIL_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("service_id", &self.service_id)
            .query("out_order_no", &self.out_order_no)
            .query("query_id", &self.query_id)
            .query("appid", &self.appid)
            .build()
    }
}

/// 创建智慧零售订单: Creates a smart-retail order (智慧零售), for unattended shops. The user
/// confirms it on the page that the answer leads to.
///
/// `POST /v3/payscore/smartretail-orders` responds with 200 and
/// [`CreatedPayafterOrder`](crate::products::payscore::CreatedPayafterOrder). Not idempotent:
/// sending it again may act twice.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3). Source:
/// a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::CreateSmartretailOrder;
///
/// let operation = CreateSmartretailOrder::new(
///     "wxd678efh567hg6787",
///     "1234323JKHDFE1243252",
///     "2002000000000558128851361561536",
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateSmartretailOrder {
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 实际服务开始时间: A time, a day (`yyyyMMdd`), or `OnAccept` for the moment in which the user
    /// confirms. Example: `20091225091010`.
    pub service_start_time: Option<BeijingTime>,
    /// 服务结束时间: A time, or a day (`yyyyMMdd`). Example: `20091225121010`.
    pub service_end_time: Option<BeijingTime>,
    /// 开始使用服务的地点.
    pub service_start_location: Option<String>,
    /// 预计服务结束的地点.
    pub service_end_location: Option<String>,
    /// 服务信息. At most 20 characters. Example: `某某酒店`.
    pub service_introduction: Option<String>,
    /// 后付费.
    pub fees: Option<Vec<PayafterFee>>,
    /// 商户优惠. At most 5 items.
    pub discounts: Option<Vec<PayafterDiscount>>,
    /// 订单风险金额: In 分. From 1. Example: `40000`.
    pub risk_amount: Option<Fen>,
    /// 商户自定义说明: Comes back in queries and callbacks. Example: `Easdfowealsdkjfnlaksjdlfkwqoi`.
    pub attach: Option<String>,
    /// 使用需用户确认订单类型: `false` for a user who authorized the service before; that needs a right
    /// of its own. Without it, `true`. Example: `true`.
    pub need_user_confirm: Option<bool>,
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Option<Openid>,
}

wechatpay_client::sent! {
    CreateSmartretailOrder {
        appid "appid", out_order_no "out_order_no", service_id "service_id",
        service_start_time "service_start_time", service_end_time "service_end_time",
        service_start_location "service_start_location" hidden,
        service_end_location "service_end_location" hidden,
        service_introduction "service_introduction", fees "fees", discounts "discounts",
        risk_amount "risk_amount", attach "attach", need_user_confirm "need_user_confirm",
        openid "openid",
    }
}

impl CreateSmartretailOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        appid: impl Into<Appid>,
        out_order_no: impl Into<OutServiceOrderNo>,
        service_id: impl Into<ServiceId>,
    ) -> Self {
        Self {
            appid: appid.into(), out_order_no: out_order_no.into(),
            service_id: service_id.into(), service_start_time: None,
            service_end_time: None, service_start_location: None,
            service_end_location: None, service_introduction: None, fees: None,
            discounts: None, risk_amount: None, attach: None, need_user_confirm: None,
            openid: None,
        }
    }
}

crate::optional_fields! {
    CreateSmartretailOrder {
        /// 实际服务开始时间: A time, a day (`yyyyMMdd`), or `OnAccept` for the moment in which the user
        /// confirms.
        service_start_time: BeijingTime,
        /// 服务结束时间: A time, or a day (`yyyyMMdd`).
        service_end_time: BeijingTime,
        /// 开始使用服务的地点.
        service_start_location: String,
        /// 预计服务结束的地点.
        service_end_location: String,
        /// 服务信息. At most 20 characters.
        service_introduction: String,
        /// 后付费.
        fees: Vec<PayafterFee>,
        /// 商户优惠. At most 5 items.
        discounts: Vec<PayafterDiscount>,
        /// 订单风险金额: In 分. From 1.
        risk_amount: Fen,
        /// 商户自定义说明: Comes back in queries and callbacks.
        attach: String,
        /// 使用需用户确认订单类型: `false` for a user who authorized the service before; that needs a right
        /// of its own.
        need_user_confirm: bool,
        /// 用户标识: A user as one AppID sees them. At least 1 character.
        openid: Openid,
    }
}

impl Operation for CreateSmartretailOrder {
    type Response = CreatedPayafterOrder;

    const META: &'static Meta = &routes::CREATE_SMARTRETAIL_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 撤销智慧零售订单: Cancels a smart-retail order (智慧零售).
///
/// `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel` responds with 200 and
/// [`ServiceOrderKey`](crate::products::payscore::ServiceOrderKey). Not idempotent: sending it
/// again may act twice.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5). Source:
/// a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{CancelSmartretailOrder, CancelSmartretailOrderRequired};
///
/// let operation = CancelSmartretailOrder::new(
///     "1234323JKHDFE1243252",
///     CancelSmartretailOrderRequired {
///         appid: "wxd678efh567hg6787".into(),
///         service_id: "2002000000000558128851361561536".into(),
///         reason: "用户投诉".into(),
///     },
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelSmartretailOrder {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 取消原因. At least 1 character. Example: `用户投诉`.
    pub reason: String,
}

wechatpay_client::sent! {
    CancelSmartretailOrder {
        out_order_no "out_order_no" outside, appid "appid", service_id "service_id",
        reason "reason",
    }
}

/// What [`CancelSmartretailOrder::new`] requires, by name.
pub struct CancelSmartretailOrderRequired {
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 取消原因. At least 1 character.
    pub reason: String,
}

impl CancelSmartretailOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_order_no: impl Into<OutServiceOrderNo>,
        required: CancelSmartretailOrderRequired,
    ) -> Self {
        let CancelSmartretailOrderRequired { appid, service_id, reason } = required;
        Self { out_order_no: out_order_no.into(), appid, service_id, reason }
    }
}

impl Operation for CancelSmartretailOrder {
    type Response = ServiceOrderKey;

    const META: &'static Meta = &routes::CANCEL_SMARTRETAIL_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_order_no", &self.out_order_no)
            .json(self)
            .build()
    }
}

/// 完结智慧零售订单: Ends a smart-retail order (智慧零售), after the user confirmed it, and says
/// what it costs, or that it was not used.
///
/// `POST /v3/payscore/smartretail-orders/{out_order_no}/complete` responds with 200 and
/// [`ServiceOrderKey`](crate::products::payscore::ServiceOrderKey). Not idempotent: sending it
/// again may act twice.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6). Source:
/// a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::CompleteSmartretailOrder;
///
/// let operation = CompleteSmartretailOrder::new(
///     "1234323JKHDFE1243252",
///     "wxd678efh567hg6787",
///     "2002000000000558128851361561536",
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct CompleteSmartretailOrder {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. 1 to 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 用户订单使用情况: Whether the user used the service. Example: `2`.
    pub finish_type: Option<FinishType>,
    /// 取消订单的原因: Only when the user did not use the service. Example: `用户放弃课程`.
    pub cancel_reason: Option<String>,
    /// 实际服务开始时间. Example: `20091225091010`.
    pub real_service_start_time: Option<BeijingTime>,
    /// 服务结束时间. Example: `20091225121010`.
    pub real_service_end_time: Option<BeijingTime>,
    /// 实际结束使用服务的地点.
    pub real_service_end_location: Option<String>,
    /// 后付费.
    pub fees: Option<Vec<PayafterFee>>,
    /// 商户优惠. At most 5 items.
    pub discounts: Option<Vec<PayafterDiscount>>,
    /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
    /// Example: `39900`.
    pub total_amount: Option<Fen>,
    /// 完结凭证: The query gives it; completing hands it in, so that nothing is lost in between.
    /// Example: `DJIOSQPYWDxsjdldeuwhdodwxasd`.
    pub finish_ticket: Option<String>,
    /// 是否指定商户分账: `true` keeps the money for profit sharing (分账), which can begin once it was
    /// deducted; it cannot be added later. Example: `false`.
    pub profit_sharing: Option<bool>,
}

wechatpay_client::sent! {
    CompleteSmartretailOrder {
        out_order_no "out_order_no" outside, appid "appid", service_id "service_id",
        finish_type "finish_type", cancel_reason "cancel_reason",
        real_service_start_time "real_service_start_time",
        real_service_end_time "real_service_end_time",
        real_service_end_location "real_service_end_location" hidden, fees "fees",
        discounts "discounts", total_amount "total_amount", finish_ticket "finish_ticket",
        profit_sharing "profit_sharing",
    }
}

impl CompleteSmartretailOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_order_no: impl Into<OutServiceOrderNo>,
        appid: impl Into<Appid>,
        service_id: impl Into<ServiceId>,
    ) -> Self {
        Self {
            out_order_no: out_order_no.into(), appid: appid.into(),
            service_id: service_id.into(), finish_type: None, cancel_reason: None,
            real_service_start_time: None, real_service_end_time: None,
            real_service_end_location: None, fees: None, discounts: None,
            total_amount: None, finish_ticket: None, profit_sharing: None,
        }
    }
}

crate::optional_fields! {
    CompleteSmartretailOrder {
        /// 用户订单使用情况: Whether the user used the service.
        finish_type: FinishType,
        /// 取消订单的原因: Only when the user did not use the service.
        cancel_reason: String,
        /// 实际服务开始时间.
        real_service_start_time: BeijingTime,
        /// 服务结束时间.
        real_service_end_time: BeijingTime,
        /// 实际结束使用服务的地点.
        real_service_end_location: String,
        /// 后付费.
        fees: Vec<PayafterFee>,
        /// 商户优惠. At most 5 items.
        discounts: Vec<PayafterDiscount>,
        /// 总金额: In 分. It must be the sum of `post_payments` less that of `post_discounts`. From 0.
        total_amount: Fen,
        /// 完结凭证: The query gives it; completing hands it in, so that nothing is lost in between.
        finish_ticket: String,
        /// 是否指定商户分账: `true` keeps the money for profit sharing (分账), which can begin once it was
        /// deducted; it cannot be added later.
        profit_sharing: bool,
    }
}

impl Operation for CompleteSmartretailOrder {
    type Response = ServiceOrderKey;

    const META: &'static Meta = &routes::COMPLETE_SMARTRETAIL_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_order_no", &self.out_order_no)
            .json(self)
            .build()
    }
}

/// 查询用户授权状态: Tells whether a user authorized the service, before they may use it. For the
/// older kind of authorization (普通授权).
///
/// `GET /v3/payscore/user-service-state` responds with 200 and
/// [`UserServiceState`](crate::products::payscore::UserServiceState). Read-only: safe to send
/// again.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml). Source:
/// IJPay, payment-spring-boot; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::GetUserServiceState;
///
/// let operation = GetUserServiceState::new(
///     "wxd678efh567hg6787",
///     "2002000000000558128851361561536",
///     "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserServiceState {
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Openid,
}

impl GetUserServiceState {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        appid: impl Into<Appid>,
        service_id: impl Into<ServiceId>,
        openid: impl Into<Openid>,
    ) -> Self {
        Self {
            appid: appid.into(), service_id: service_id.into(), openid: openid.into(),
        }
    }
}

impl Operation for GetUserServiceState {
    type Response = UserServiceState;

    const META: &'static Meta = &routes::GET_USER_SERVICE_STATE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("appid", &self.appid)
            .query("service_id", &self.service_id)
            .query("openid", &self.openid)
            .build()
    }
}

/// 商户解除用户授权关系: Ends the authorization that a user gave. For the older kind of
/// authorization (普通授权).
///
/// `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate` responds with 204 and no
/// body. Not idempotent: sending it again may act twice.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml). Source: a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payscore::{TerminatePermission, TerminatePermissionRequired};
///
/// let operation = TerminatePermission::new(
///     "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     "2002000000000558128851361561536",
///     TerminatePermissionRequired {
///         appid: "wxd678efh567hg6787".into(),
///         reason: "用户投诉".into(),
///     },
/// );
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminatePermission {
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Openid,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 撤销原因. At least 1 character. Example: `用户投诉`.
    pub reason: String,
}

wechatpay_client::sent! {
    TerminatePermission {
        openid "openid" outside, service_id "service_id" outside, appid "appid", reason "reason",
    }
}

/// What [`TerminatePermission::new`] requires, by name.
pub struct TerminatePermissionRequired {
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 撤销原因. At least 1 character.
    pub reason: String,
}

impl TerminatePermission {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        service_id: impl Into<ServiceId>,
        required: TerminatePermissionRequired,
    ) -> Self {
        let TerminatePermissionRequired { appid, reason } = required;
        Self { openid: openid.into(), service_id: service_id.into(), appid, reason }
    }
}

impl Operation for TerminatePermission {
    type Response = ();

    const META: &'static Meta = &routes::TERMINATE_PERMISSION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .path("service_id", &self.service_id)
            .json(self)
            .build()
    }
}
