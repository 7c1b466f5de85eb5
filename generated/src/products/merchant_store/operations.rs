// Written by `cargo xtask codegen` from spec/merchant_store.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Error, Meta, Operation, Request};

use crate::products::routes::merchant_store as routes;
use crate::products::shared::Mchid;
use super::types::{
    CreateStoreResponse, MerchantStoreId, Store, StoreBasics, StoreHours, StoreLocation,
    StoreRecipient, StoreRecipientFailures,
};

/// 创建门店: Makes a store. Its address is checked before the store counts.
///
/// `POST /v3/merchant-store/stores` responds with 200 and
/// [`CreateStoreResponse`](crate::products::merchant_store::CreateStoreResponse). Not idempotent:
/// sending it again may act twice.
///
/// Note: Sent twice it makes two stores.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013948546). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_store::{
///     CreateStore, CreateStoreRequired, StoreBasics, StoreHours, StoreLocation, StoreRecipient,
/// };
///
/// let operation = CreateStore::new(CreateStoreRequired {
///     store_basics: StoreBasics::new("麦当劳"),
///     store_address: StoreLocation::new("深南大道10000号腾讯大厦1楼"),
///     store_business: StoreHours::new()
///         .service_phone("0755-86013388")
///         .business_hours("周一至周五 09:00-20:00|周六至周日 10:00-22:00"),
///     store_recipient: vec![StoreRecipient::new("1230000109")],
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
pub struct CreateStore {
    /// 特约商户号: The merchant that the store belongs to. 1 to 16 characters. Example: `1900000109`.
    /// Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 门店基础信息: How a store is called.
    pub store_basics: StoreBasics,
    /// 门店地址信息: Where a store is.
    pub store_address: StoreLocation,
    /// 门店经营信息: How and when to reach a store.
    pub store_business: StoreHours,
    /// 门店收款信息: One for now.
    pub store_recipient: Vec<StoreRecipient>,
}

wechatpay_client::sent! {
    CreateStore {
        sub_mchid "sub_mchid", store_basics "store_basics", store_address "store_address",
        store_business "store_business", store_recipient "store_recipient",
    }
}

/// What [`CreateStore::new`] requires, by name.
pub struct CreateStoreRequired {
    /// 门店基础信息: How a store is called.
    pub store_basics: StoreBasics,
    /// 门店地址信息: Where a store is.
    pub store_address: StoreLocation,
    /// 门店经营信息: How and when to reach a store.
    pub store_business: StoreHours,
    /// 门店收款信息: One for now.
    pub store_recipient: Vec<StoreRecipient>,
}

impl CreateStore {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateStoreRequired) -> Self {
        let CreateStoreRequired {
            store_basics, store_address, store_business, store_recipient,
        } = required;
        Self {
            sub_mchid: None, store_basics, store_address, store_business,
            store_recipient,
        }
    }
}

crate::optional_fields! {
    CreateStore {
        /// 特约商户号: The merchant that the store belongs to. 1 to 16 characters.
        sub_mchid: Mchid,
    }
}

impl Operation for CreateStore {
    type Response = CreateStoreResponse;

    const META: &'static Meta = &routes::CREATE_STORE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询门店: Tells a store.
///
/// `GET /v3/merchant-store/stores/{store_id}` responds with 200 and
/// [`Store`](crate::products::merchant_store::Store). Read-only: safe to send again.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014085769),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013948577). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_store::{GetStore, MerchantStoreId};
///
/// let operation = GetStore::new(MerchantStoreId::new(20488000));
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
pub struct GetStore {
    /// 微信支付商户门店ID: A store as numbered by WeChat Pay. Example: `20488000`.
    pub store_id: MerchantStoreId,
    /// 特约商户号: The merchant that the store belongs to. 1 to 16 characters. Example: `1900000109`.
    /// Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
}

impl GetStore {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(store_id: impl Into<MerchantStoreId>) -> Self {
        Self { store_id: store_id.into(), sub_mchid: None }
    }
}

crate::optional_fields! {
    GetStore {
        /// 特约商户号: The merchant that the store belongs to. 1 to 16 characters.
        sub_mchid: Mchid,
    }
}

impl Operation for GetStore {
    type Response = Store;

    const META: &'static Meta = &routes::GET_STORE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("store_id", &self.store_id)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

/// 修改门店: Changes a store. A changed address is checked again.
///
/// `PATCH /v3/merchant-store/stores/{store_id}` responds with 204 and no body. Not idempotent:
/// sending it again may act twice.
///
/// Note: It is not known whether parts that are left out stay as they are.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013948551). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_store::{MerchantStoreId, ModifyStore};
///
/// let operation = ModifyStore::new(MerchantStoreId::new(20488000));
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
pub struct ModifyStore {
    /// 微信支付商户门店ID: A store as numbered by WeChat Pay. Example: `20488000`.
    pub store_id: MerchantStoreId,
    /// 特约商户号: The merchant that the store belongs to. 1 to 16 characters. Example: `1900000109`.
    /// Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 门店基础信息: How a store is called.
    pub store_basics: Option<StoreBasics>,
    /// 门店地址信息: Where a store is.
    pub store_address: Option<StoreLocation>,
    /// 门店经营信息: How and when to reach a store.
    pub store_business: Option<StoreHours>,
    /// 门店收款信息列表.
    pub store_recipient: Option<Vec<StoreRecipient>>,
}

wechatpay_client::sent! {
    ModifyStore {
        store_id "store_id" outside, sub_mchid "sub_mchid", store_basics "store_basics",
        store_address "store_address", store_business "store_business",
        store_recipient "store_recipient",
    }
}

impl ModifyStore {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(store_id: impl Into<MerchantStoreId>) -> Self {
        Self {
            store_id: store_id.into(), sub_mchid: None, store_basics: None,
            store_address: None, store_business: None, store_recipient: None,
        }
    }
}

crate::optional_fields! {
    ModifyStore {
        /// 特约商户号: The merchant that the store belongs to. 1 to 16 characters.
        sub_mchid: Mchid,
        /// 门店基础信息: How a store is called.
        store_basics: StoreBasics,
        /// 门店地址信息: Where a store is.
        store_address: StoreLocation,
        /// 门店经营信息: How and when to reach a store.
        store_business: StoreHours,
        /// 门店收款信息列表.
        store_recipient: Vec<StoreRecipient>,
    }
}

impl Operation for ModifyStore {
    type Response = ();

    const META: &'static Meta = &routes::MODIFY_STORE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("store_id", &self.store_id).json(self).build()
    }
}

/// 绑定门店收款信息: Binds merchant numbers to a store, so that they take payments for it. Their
/// administrators have to confirm in WeChat; those that cannot be bound are in the response.
///
/// `POST /v3/merchant-store/stores/{store_id}/recipients/bind` responds with 200 and
/// [`StoreRecipientFailures`](crate::products::merchant_store::StoreRecipientFailures). Not
/// idempotent: sending it again may act twice.
///
/// Note: A store has five merchant numbers at most, of the brand's own company or of one that is
/// bound already. The call succeeds even if none was bound.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014085771),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013948579). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_store::{BindRecipient, MerchantStoreId, StoreRecipient};
///
/// let operation = BindRecipient::new(
///     MerchantStoreId::new(20488000),
///     vec![StoreRecipient::new("1230000109")],
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
pub struct BindRecipient {
    /// 微信支付商户门店ID: A store as numbered by WeChat Pay. Example: `20488000`.
    pub store_id: MerchantStoreId,
    /// 特约商户号: The merchant that the store belongs to. 1 to 16 characters. Example: `1900000109`.
    /// Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 门店收款信息.
    pub store_recipient: Vec<StoreRecipient>,
}

wechatpay_client::sent! {
    BindRecipient {
        store_id "store_id" outside, sub_mchid "sub_mchid", store_recipient "store_recipient",
    }
}

impl BindRecipient {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        store_id: impl Into<MerchantStoreId>,
        store_recipient: Vec<StoreRecipient>,
    ) -> Self {
        Self { store_id: store_id.into(), sub_mchid: None, store_recipient }
    }
}

crate::optional_fields! {
    BindRecipient {
        /// 特约商户号: The merchant that the store belongs to. 1 to 16 characters.
        sub_mchid: Mchid,
    }
}

impl Operation for BindRecipient {
    type Response = StoreRecipientFailures;

    const META: &'static Meta = &routes::BIND_RECIPIENT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("store_id", &self.store_id).json(self).build()
    }
}

/// 解除门店收款信息绑定: Takes merchant numbers off a store. Those that could not be taken off are
/// in the response.
///
/// `POST /v3/merchant-store/stores/{store_id}/recipients/unbind` responds with 200 and
/// [`StoreRecipientFailures`](crate::products::merchant_store::StoreRecipientFailures). Not
/// idempotent: sending it again may act twice.
///
/// Note: The call succeeds even if none was taken off.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013948580). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_store::{MerchantStoreId, UnbindRecipient};
///
/// let operation = UnbindRecipient::new(MerchantStoreId::new(20488000));
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
pub struct UnbindRecipient {
    /// 微信支付商户门店ID: A store as numbered by WeChat Pay. Example: `20488000`.
    pub store_id: MerchantStoreId,
    /// 特约商户号: The merchant that the store belongs to. 1 to 16 characters. Example: `1900000109`.
    /// Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 门店收款信息.
    pub store_recipient: Option<Vec<StoreRecipient>>,
}

wechatpay_client::sent! {
    UnbindRecipient {
        store_id "store_id" outside, sub_mchid "sub_mchid", store_recipient "store_recipient",
    }
}

impl UnbindRecipient {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(store_id: impl Into<MerchantStoreId>) -> Self {
        Self { store_id: store_id.into(), sub_mchid: None, store_recipient: None }
    }
}

crate::optional_fields! {
    UnbindRecipient {
        /// 特约商户号: The merchant that the store belongs to. 1 to 16 characters.
        sub_mchid: Mchid,
        /// 门店收款信息.
        store_recipient: Vec<StoreRecipient>,
    }
}

impl Operation for UnbindRecipient {
    type Response = StoreRecipientFailures;

    const META: &'static Meta = &routes::UNBIND_RECIPIENT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("store_id", &self.store_id).json(self).build()
    }
}
