// Written by `cargo xtask codegen` from spec/goods_subsidy.yaml; edit that file instead.

use wechatpay_client::Timestamp;

use crate::products::shared::{Fen, Mchid, Openid, OutTradeNo};

/// 活动商品信息: What is sold at a special price.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActivityGoods {
    /// 商品ID. Example: `12345`.
    pub goods_id: Option<String>,
    /// 商品名称. Example: `xxx商品使用`.
    pub goods_name: Option<String>,
    /// 商品图片URL. Example: `https://qpic.cn/xxx`.
    pub goods_picture_url: Option<String>,
}

wechatpay_client::record! {
    ActivityGoods {
        goods_id "goods_id", goods_name "goods_name", goods_picture_url "goods_picture_url",
    }
}

/// 活动信息: What an activity is called and when it lasts.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActivityInfo {
    /// 活动名称. Example: `良品铺子回馈活动`.
    pub activity_name: Option<String>,
    /// 活动报名开始时间. Example: `2025-05-20T13:29:35+08:00`.
    pub apply_start_time: Option<Timestamp>,
    /// 活动报名结束时间. Example: `2025-06-20T13:29:35+08:00`.
    pub apply_end_time: Option<Timestamp>,
    /// 活动开始时间. Example: `2025-07-01T00:00:00+08:00`.
    pub activity_start_time: Option<Timestamp>,
    /// 活动结束时间. Example: `2025-07-31T23:59:59+08:00`.
    pub activity_end_time: Option<Timestamp>,
    /// 活动描述. Example: `满二件享受加价购优惠`.
    pub activity_description: Option<String>,
}

wechatpay_client::record! {
    ActivityInfo {
        activity_name "activity_name", apply_start_time "apply_start_time",
        apply_end_time "apply_end_time", activity_start_time "activity_start_time",
        activity_end_time "activity_end_time", activity_description "activity_description",
    }
}

/// 活动规则: What the brand pays for a piece.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActivityRule {
    /// 门店补贴金额: What the shop receives for a piece, in 分. Example: `100`.
    pub store_subsidy: Option<Fen>,
    /// 服务商佣金金额: What the partner receives for a piece, in 分. Example: `10`.
    pub service_provider_subsidy: Option<Fen>,
    /// 活动门店补贴商品数上限: For how many pieces the shop is paid at most. Example: `1000`.
    pub store_subsidy_quota: Option<i64>,
    /// 单用户享受加价购优惠次数上限: How often a user has the special price at most. Example: `1`.
    pub user_subsidy_quota: Option<i64>,
    /// 活动区域列表.
    pub areas: Option<Vec<Area>>,
}

wechatpay_client::record! {
    ActivityRule {
        store_subsidy "store_subsidy", service_provider_subsidy "service_provider_subsidy",
        store_subsidy_quota "store_subsidy_quota", user_subsidy_quota "user_subsidy_quota",
        areas "areas",
    }
}

/// The response to [`AddRepresentatives`](super::AddRepresentatives).
#[derive(Clone)]
#[non_exhaustive]
pub struct AddRepresentativesResponse {
    /// 活动ID: An activity as numbered by WeChat Pay. At least 1 character. Example:
    /// `3118550000000004`.
    pub activity_id: SubsidyActivityId,
    /// 添加失败业务代理信息列表.
    pub failed_representative_info_list: Option<Vec<Representative>>,
    /// 添加时间. Example: `2015-05-20T13:29:35+08:00`.
    pub add_time: Timestamp,
}

wechatpay_client::record! {
    AddRepresentativesResponse {
        activity_id "activity_id",
        failed_representative_info_list "failed_representative_info_list", add_time "add_time",
    }
}

/// The response to [`AddStores`](super::AddStores).
#[derive(Clone)]
#[non_exhaustive]
pub struct AddStoresResponse {
    /// 添加时间. Example: `2015-05-20T13:29:35+08:00`.
    pub add_time: Option<Timestamp>,
    /// 添加失败的小店活动门店列表.
    pub failed_stores: Option<Vec<Store>>,
}

wechatpay_client::record! {
    AddStoresResponse {
        add_time "add_time", failed_stores "failed_stores",
    }
}

/// The response to [`ApplyActivity`](super::ApplyActivity).
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplyActivityResponse {
    /// 返回结果文案: For people to read. Example: `成功`.
    pub return_message: Option<String>,
    /// 失败的报名记录.
    pub failed_apply_infos: Option<Vec<StoreApplication>>,
    /// 成功的报名记录.
    pub succeed_apply_infos: Option<Vec<StoreApplication>>,
}

wechatpay_client::record! {
    ApplyActivityResponse {
        return_message "return_message", failed_apply_infos "failed_apply_infos",
        succeed_apply_infos "succeed_apply_infos",
    }
}

/// 门店信息: The numbers of a shop.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplyingStore {
    /// 门店ID. Example: `100000001`.
    pub store_id: Option<String>,
    /// 门店补贴入账商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call:
    /// direct merchant, partner, or the merchant that a partner acts for. At least 1 character.
    /// Example: `2480029553`.
    pub accounting_merchant_id: Option<Mchid>,
    /// 门店商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `2480029552`.
    pub merchant_id: Option<Mchid>,
}

wechatpay_client::record! {
    ApplyingStore {
        store_id "store_id", accounting_merchant_id "accounting_merchant_id",
        merchant_id "merchant_id",
    }
}

/// 活动区域列表: A district in which an activity is on.
#[derive(Clone)]
#[non_exhaustive]
pub struct Area {
    /// 省名称. Example: `广东省`.
    pub province: Option<String>,
    /// 市名称. Example: `深圳市`.
    pub city: Option<String>,
    /// 区名称. Example: `南山区`.
    pub district: Option<String>,
}

wechatpay_client::record! {
    Area {
        province "province", city "city", district "district",
    }
}

/// The response to [`CreateMaterials`](super::CreateMaterials).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateMaterialsResponse {
    /// 成功的物料码列表.
    pub material_list: Option<Vec<Material>>,
}

wechatpay_client::record! {
    CreateMaterialsResponse {
        material_list "material_list",
    }
}

/// The response to [`DeleteRepresentatives`](super::DeleteRepresentatives).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteRepresentativesResponse {
    /// 活动ID: An activity as numbered by WeChat Pay. At least 1 character. Example:
    /// `3118550000000004`.
    pub activity_id: SubsidyActivityId,
    /// 删除失败业务代理信息列表.
    pub failed_representative_info_list: Option<Vec<Representative>>,
    /// 删除时间. Example: `2015-05-20T13:29:35+08:00`.
    pub delete_time: Timestamp,
}

wechatpay_client::record! {
    DeleteRepresentativesResponse {
        activity_id "activity_id",
        failed_representative_info_list "failed_representative_info_list",
        delete_time "delete_time",
    }
}

/// The response to [`DeleteStores`](super::DeleteStores).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteStoresResponse {
    /// 删除时间. Example: `2015-05-20T13:29:35+08:00`.
    pub delete_time: Option<Timestamp>,
    /// 删除失败的小店活动门店列表.
    pub failed_stores: Option<Vec<Store>>,
}

wechatpay_client::record! {
    DeleteStoresResponse {
        delete_time "delete_time", failed_stores "failed_stores",
    }
}

/// The response to [`ListActivitiesByArea`](super::ListActivitiesByArea).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListActivitiesByAreaResponse {
    /// 活动总数. Example: `1`.
    pub total_count: Option<i64>,
    /// 活动集合.
    pub data: Option<Vec<SubsidyActivity>>,
    /// 请求资源起始位置. Example: `0`.
    pub offset: Option<i64>,
    /// 分页大小. Example: `20`.
    pub limit: Option<i64>,
}

wechatpay_client::record! {
    ListActivitiesByAreaResponse {
        total_count "total_count", data "data", offset "offset", limit "limit",
    }
}

/// The response to [`ListRepresentatives`](super::ListRepresentatives).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListRepresentativesResponse {
    /// 小店活动业代总数. Example: `1`.
    pub total_count: Option<i64>,
    /// 小店活动业代集合.
    pub data: Option<Vec<Representative>>,
    /// 分页页码. Example: `0`.
    pub offset: i64,
    /// 分页大小: 10 by default. Example: `10`.
    pub limit: i64,
}

wechatpay_client::record! {
    ListRepresentativesResponse {
        total_count "total_count", data "data", offset "offset", limit "limit",
    }
}

/// The response to [`ListStores`](super::ListStores).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListStoresResponse {
    /// 小店活动门店总数. Example: `1`.
    pub total_count: Option<i64>,
    /// 小店活动门店集合.
    pub data: Option<Vec<Store>>,
    /// 分页页码. Example: `0`.
    pub offset: Option<i64>,
    /// 分页大小: 10 by default. Example: `10`.
    pub limit: Option<i64>,
}

wechatpay_client::record! {
    ListStoresResponse {
        total_count "total_count", data "data", offset "offset", limit "limit",
    }
}

/// The response to [`LockQualification`](super::LockQualification).
#[derive(Clone)]
#[non_exhaustive]
pub struct LockQualificationResponse {
    /// 返回结果文案: For people to read. Example: `成功`.
    pub return_message: Option<String>,
    /// 锁定失败的资格ID列表.
    pub failed_qualification_ids: Option<Vec<String>>,
    /// 锁定成功的资格ID列表.
    pub succeed_qualification_ids: Option<Vec<String>>,
}

wechatpay_client::record! {
    LockQualificationResponse {
        return_message "return_message", failed_qualification_ids "failed_qualification_ids",
        succeed_qualification_ids "succeed_qualification_ids",
    }
}

/// 物料码: A code that leads users to activities.
#[derive(Clone)]
#[non_exhaustive]
pub struct Material {
    /// 物料码ID. Example: `1001_123456`.
    pub material_id: Option<String>,
    /// 物料码链接: What to make the QR code from. Example:
    /// `https://action.weixin.qq.com/fmcg/details?brand_id=1001&material_id=1001_123456`.
    pub material_url: Option<String>,
}

wechatpay_client::record! {
    Material {
        material_id "material_id", material_url "material_url",
    }
}

/// 门店信息: The numbers of a shop.
#[derive(Clone)]
#[non_exhaustive]
pub struct NewApplyingStore {
    /// 门店ID. At least 1 character. Example: `100000001`.
    pub store_id: String,
    /// 门店补贴入账商户号: Who receives the subsidy. At least 1 character. Example: `2480029553`.
    pub accounting_merchant_id: Mchid,
    /// 门店商户号: Who receives what users pay. At least 1 character. Example: `2480029552`.
    pub merchant_id: Mchid,
}

wechatpay_client::sent! {
    NewApplyingStore {
        store_id "store_id", accounting_merchant_id "accounting_merchant_id",
        merchant_id "merchant_id",
    }
}

/// What [`NewApplyingStore::new`] requires, by name.
pub struct NewApplyingStoreRequired {
    /// 门店ID. At least 1 character.
    pub store_id: String,
    /// 门店补贴入账商户号: Who receives the subsidy. At least 1 character.
    pub accounting_merchant_id: Mchid,
    /// 门店商户号: Who receives what users pay. At least 1 character.
    pub merchant_id: Mchid,
}

impl NewApplyingStore {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: NewApplyingStoreRequired) -> Self {
        let NewApplyingStoreRequired {
            store_id, accounting_merchant_id, merchant_id,
        } = required;
        Self { store_id, accounting_merchant_id, merchant_id }
    }
}

/// 门店报名信息: A shop to be enrolled.
#[derive(Clone)]
#[non_exhaustive]
pub struct NewStoreApplication {
    /// 门店信息: The numbers of a shop.
    pub store_info: NewApplyingStore,
    /// 商品原价: What the goods cost without the activity, as users see it, in 分. From 1. Example:
    /// `1000`.
    pub goods_original_price: Fen,
}

wechatpay_client::sent! {
    NewStoreApplication {
        store_info "store_info", goods_original_price "goods_original_price",
    }
}

impl NewStoreApplication {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        store_info: NewApplyingStore,
        goods_original_price: impl Into<Fen>,
    ) -> Self {
        Self { store_info, goods_original_price: goods_original_price.into() }
    }
}

/// 订单信息: The order that entitlements are used for.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderInformation {
    /// 支付订单的微信用户OpenID: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub payer_openid: Openid,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `trade_no_20250724123456`.
    pub out_trade_no: OutTradeNo,
    /// 订单总金额: In 分. From 1. Example: `202000`.
    pub total_fee: Fen,
    /// 门店ID. At least 1 character. Example: `100000001`.
    pub store_id: String,
    /// 门店商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `2480029552`.
    pub store_merchant_id: Mchid,
}

wechatpay_client::sent! {
    OrderInformation {
        payer_openid "payer_openid", out_trade_no "out_trade_no", total_fee "total_fee",
        store_id "store_id", store_merchant_id "store_merchant_id",
    }
}

/// What [`OrderInformation::new`] requires, by name.
pub struct OrderInformationRequired {
    /// 支付订单的微信用户OpenID: A user as one AppID sees them. At least 1 character.
    pub payer_openid: Openid,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 订单总金额: In 分. From 1.
    pub total_fee: Fen,
    /// 门店ID. At least 1 character.
    pub store_id: String,
    /// 门店商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub store_merchant_id: Mchid,
}

impl OrderInformation {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: OrderInformationRequired) -> Self {
        let OrderInformationRequired {
            payer_openid, out_trade_no, total_fee, store_id, store_merchant_id,
        } = required;
        Self { payer_openid, out_trade_no, total_fee, store_id, store_merchant_id }
    }
}

/// 业务代理信息: An agent of an activity.
#[derive(Clone)]
#[non_exhaustive]
pub struct Representative {
    /// 业务代理的OpenID: A user as one AppID sees them. The same person has another openid under
    /// another AppID. At least 1 character.
    pub openid: Openid,
}

wechatpay_client::record! {
    Representative {
        openid "openid",
    }
}

impl Representative {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(openid: impl Into<Openid>) -> Self {
        Self { openid: openid.into() }
    }
}

/// 小店活动门店: A shop of a brand's list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Store {
    /// 门店编码: The brand's own code of the shop. Example: `abc_001`.
    pub store_code: Option<String>,
    /// 门店名称. Example: `幸福小店`.
    pub store_name: Option<String>,
}

wechatpay_client::record! {
    Store {
        store_code "store_code", store_name "store_name",
    }
}

impl Store {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { store_code: None, store_name: None }
    }
}

wechatpay_client::setters! {
    Store {
        /// 门店编码: The brand's own code of the shop.
        store_code: String,
        /// 门店名称.
        store_name: String,
    }
}

/// 门店报名记录: A shop that was to be enrolled.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoreApplication {
    /// 门店信息: The numbers of a shop.
    pub store_info: Option<ApplyingStore>,
    /// 商品原价: What the goods cost without the activity, as users see it, in 分. Example: `1000`.
    pub goods_original_price: Option<Fen>,
}

wechatpay_client::record! {
    StoreApplication {
        store_info "store_info", goods_original_price "goods_original_price",
    }
}

/// 品牌加价购活动: An activity of a brand.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubsidyActivity {
    /// 活动ID: An activity as numbered by WeChat Pay. At least 1 character. Example:
    /// `3118550000000004`.
    pub activity_id: Option<SubsidyActivityId>,
    /// 品牌ID. Example: `1001`.
    pub brand_id: Option<String>,
    /// 活动创建方商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900009251`.
    pub creator_merchant_id: Option<Mchid>,
    /// 活动信息: What an activity is called and when it lasts.
    pub activity_info: Option<ActivityInfo>,
    /// 活动商品信息: What is sold at a special price.
    pub goods_information: Option<ActivityGoods>,
    /// 活动规则: What the brand pays for a piece.
    pub rule_information: Option<ActivityRule>,
}

wechatpay_client::record! {
    SubsidyActivity {
        activity_id "activity_id", brand_id "brand_id", creator_merchant_id "creator_merchant_id",
        activity_info "activity_info", goods_information "goods_information",
        rule_information "rule_information",
    }
}

wechatpay_client::text! {
    /// 活动ID: An activity as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct SubsidyActivityId;
}

/// The response to [`UnlockQualification`](super::UnlockQualification).
#[derive(Clone)]
#[non_exhaustive]
pub struct UnlockQualificationResponse {
    /// 返回结果文案: For people to read. Example: `成功`.
    pub return_message: Option<String>,
    /// 锁定失败的资格ID列表.
    pub failed_qualification_ids: Option<Vec<String>>,
    /// 锁定成功的资格ID列表.
    pub succeed_qualification_ids: Option<Vec<String>>,
}

wechatpay_client::record! {
    UnlockQualificationResponse {
        return_message "return_message", failed_qualification_ids "failed_qualification_ids",
        succeed_qualification_ids "succeed_qualification_ids",
    }
}
