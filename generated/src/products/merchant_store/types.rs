// Written by `cargo xtask codegen` from spec/merchant_store.yaml; edit that file instead.

use crate::products::shared::{BrandId, Mchid};

/// The response to [`CreateStore`](super::CreateStore).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateStoreResponse {
    /// 微信支付商户门店ID: A store as numbered by WeChat Pay. Example: `20488000`.
    pub store_id: MerchantStoreId,
}

wechatpay_client::record! {
    CreateStoreResponse {
        store_id "store_id",
    }
}

/// 失败的门店收款信息: A merchant number for which it did not work, and why.
#[derive(Clone)]
#[non_exhaustive]
pub struct FailedStoreRecipient {
    /// 门店收款商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub mchid: Option<Mchid>,
    /// 门店收款主体: The company behind the merchant number. Example: `腾讯科技（深圳）有限公司`.
    pub company_name: Option<String>,
    /// 绑定当前收款信息失败的原因. Example: `收款商户号与收款主体不一致`.
    pub failed_reason: Option<String>,
}

wechatpay_client::record! {
    FailedStoreRecipient {
        mchid "mchid", company_name "company_name", failed_reason "failed_reason",
    }
}

wechatpay_client::integer! {
    /// 微信支付商户门店ID: A store as numbered by WeChat Pay.
    pub struct MerchantStoreId;
}

/// 门店: A store, with its address, its business and what it receives money by.
#[derive(Clone)]
#[non_exhaustive]
pub struct Store {
    /// 门店基础信息: How a store is called.
    pub store_basics: Option<StoreBasics>,
    /// 门店地址信息: Where a store is.
    pub store_address: Option<StoreLocation>,
    /// 门店经营信息: How and when to reach a store.
    pub store_business: Option<StoreHours>,
    /// 门店收款信息.
    pub store_recipient: Option<Vec<StoreRecipient>>,
    /// 门店状态: Whether a store counts, and what is wrong with it.
    pub store_state: Option<StoreStatus>,
}

wechatpay_client::record! {
    Store {
        store_basics "store_basics", store_address "store_address",
        store_business "store_business", store_recipient "store_recipient",
        store_state "store_state",
    }
}

/// 门店基础信息: How a store is called.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoreBasics {
    /// 商家门店编号: The store's number with the merchant. Example: `MDL001`.
    pub store_reference_id: Option<String>,
    /// 品牌名称. Example: `麦当劳`.
    pub brand_name: Option<String>,
    /// 门店名称. At least 1 character. Example: `麦当劳`.
    pub store_name: String,
    /// 分店名称. Example: `海岸城店`.
    pub branch_name: Option<String>,
    /// 品牌ID: The brand that the store belongs to. Example: `1001`.
    pub brand_id: Option<BrandId>,
}

wechatpay_client::record! {
    StoreBasics {
        store_reference_id "store_reference_id", brand_name "brand_name", store_name "store_name",
        branch_name "branch_name", brand_id "brand_id",
    }
}

impl StoreBasics {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(store_name: impl Into<String>) -> Self {
        Self {
            store_reference_id: None, brand_name: None, store_name: store_name.into(),
            branch_name: None, brand_id: None,
        }
    }
}

wechatpay_client::setters! {
    StoreBasics {
        /// 商家门店编号: The store's number with the merchant.
        store_reference_id: String,
        /// 品牌名称.
        brand_name: String,
        /// 分店名称.
        branch_name: String,
        /// 品牌ID: The brand that the store belongs to.
        brand_id: BrandId,
    }
}

/// 门店经营信息: How and when to reach a store.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoreHours {
    /// 门店服务电话. Example: `0755-86013388`.
    pub service_phone: Option<String>,
    /// 门店经营时间: Periods are separated by `|`. Example: `周一至周五 09:00-20:00|周六至周日
    /// 10:00-22:00`.
    pub business_hours: Option<String>,
}

wechatpay_client::record! {
    StoreHours {
        service_phone "service_phone", business_hours "business_hours",
    }
}

impl StoreHours {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { service_phone: None, business_hours: None }
    }
}

wechatpay_client::setters! {
    StoreHours {
        /// 门店服务电话.
        service_phone: String,
        /// 门店经营时间: Periods are separated by `|`.
        business_hours: String,
    }
}

/// 门店地址信息: Where a store is.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoreLocation {
    /// 门店省市编码: The code of the district, six digits. Needed in requests. At least 1 character.
    /// Example: `440305`.
    pub address_code: Option<String>,
    /// 门店地址. At least 1 character. Example: `深南大道10000号腾讯大厦1楼`.
    pub address_detail: String,
    /// 门店地址辅助描述. Example: `地铁A口右侧100米`.
    pub address_complements: Option<String>,
    /// 门店经度: As the Tencent map (腾讯地图) has it. Example: `112.63484`.
    pub longitude: Option<String>,
    /// 门店纬度: As the Tencent map (腾讯地图) has it. Example: `37.75464`.
    pub latitude: Option<String>,
}

wechatpay_client::record! {
    StoreLocation {
        address_code "address_code", address_detail "address_detail",
        address_complements "address_complements", longitude "longitude", latitude "latitude",
    }
}

impl StoreLocation {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(address_detail: impl Into<String>) -> Self {
        Self {
            address_code: None, address_detail: address_detail.into(),
            address_complements: None, longitude: None, latitude: None,
        }
    }
}

wechatpay_client::setters! {
    StoreLocation {
        /// 门店省市编码: The code of the district, six digits. At least 1 character.
        address_code: String,
        /// 门店地址辅助描述.
        address_complements: String,
        /// 门店经度: As the Tencent map (腾讯地图) has it.
        longitude: String,
        /// 门店纬度: As the Tencent map (腾讯地图) has it.
        latitude: String,
    }
}

/// 门店收款信息: A merchant number that takes payments for a store.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoreRecipient {
    /// 门店收款商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub mchid: Mchid,
    /// 门店收款主体: The company behind the merchant number. Example: `腾讯科技（深圳）有限公司`.
    pub company_name: Option<String>,
}

wechatpay_client::record! {
    StoreRecipient {
        mchid "mchid", company_name "company_name",
    }
}

impl StoreRecipient {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(mchid: impl Into<Mchid>) -> Self {
        Self { mchid: mchid.into(), company_name: None }
    }
}

wechatpay_client::setters! {
    StoreRecipient {
        /// 门店收款主体: The company behind the merchant number.
        company_name: String,
    }
}

/// 失败的门店收款信息: The merchant numbers for which it did not work.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoreRecipientFailures {
    /// 失败的门店收款信息.
    pub failed_store_recipient: Option<Vec<FailedStoreRecipient>>,
}

wechatpay_client::record! {
    StoreRecipientFailures {
        failed_store_recipient "failed_store_recipient",
    }
}

/// 门店状态: Whether a store counts, and what is wrong with it.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoreStatus {
    /// 门店状态描述: The same for people. Example: `地址核实失败`.
    pub store_state_message: Option<String>,
    /// 地址核实失败原因. Example:
    /// `感谢亲的反馈，通过核实您提交的电话错误，请核实手机号码或座机号码是否正确`.
    pub address_failed_reason: Option<String>,
    /// 门店状态. Example: `STORE_STATE_VALID`.
    ///
    /// Note: `STORE_STATE_VALID` is the only value that is known.
    pub store_state_value: Option<String>,
}

wechatpay_client::record! {
    StoreStatus {
        store_state_message "store_state_message", address_failed_reason "address_failed_reason",
        store_state_value "store_state_value",
    }
}
