// Written by `cargo xtask codegen` from spec/goods_subsidy.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Error, Meta, Operation, Request, Timestamp};

use crate::products::routes::goods_subsidy as routes;
use crate::products::shared::{BrandId, Mchid};
use super::types::{
    AddRepresentativesResponse, AddStoresResponse, ApplyActivityResponse, CreateMaterialsResponse,
    DeleteRepresentativesResponse, DeleteStoresResponse, ListActivitiesByAreaResponse,
    ListRepresentativesResponse, ListStoresResponse, LockQualificationResponse, NewStoreApplication,
    OrderInformation, Representative, Store, SubsidyActivity, SubsidyActivityId,
    UnlockQualificationResponse,
};

/// 按区域查询品牌加价购活动: Lists the activities of brands in a city.
///
/// `GET /v3/marketing/goods-subsidy-activity/activities` responds with 200 and
/// [`ListActivitiesByAreaResponse`](crate::products::goods_subsidy::ListActivitiesByAreaResponse).
/// Read-only: safe to send again. [`Client::items`](wechatpay_client::Client::items) reads the list
/// page by page.
///
/// Source: wechatpay-java, wechatpay-go; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::goods_subsidy::{ListActivitiesByArea, ListActivitiesByAreaRequired};
///
/// let operation = ListActivitiesByArea::new(ListActivitiesByAreaRequired {
///     city_id: "530100".into(),
///     offset: 0,
///     limit: 20,
/// });
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
pub struct ListActivitiesByArea {
    /// 活动所属城市的ID: By the codes of the administrative divisions of China. At least 1 character.
    /// Example: `530100`.
    pub city_id: String,
    /// 请求资源起始位置: From 0. From 0. Example: `0`.
    pub offset: i64,
    /// 最大返回的活动数. Example: `20`.
    pub limit: i64,
}

/// What [`ListActivitiesByArea::new`] requires, by name.
pub struct ListActivitiesByAreaRequired {
    /// 活动所属城市的ID: By the codes of the administrative divisions of China. At least 1 character.
    pub city_id: String,
    /// 请求资源起始位置: From 0. From 0.
    pub offset: i64,
    /// 最大返回的活动数.
    pub limit: i64,
}

impl ListActivitiesByArea {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: ListActivitiesByAreaRequired) -> Self {
        let ListActivitiesByAreaRequired { city_id, offset, limit } = required;
        Self { city_id, offset, limit }
    }
}

impl Operation for ListActivitiesByArea {
    type Response = ListActivitiesByAreaResponse;

    const META: &'static Meta = &routes::LIST_ACTIVITIES_BY_AREA;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("city_id", &self.city_id)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }
}

wechatpay_client::paginated! {
    ListActivitiesByArea { offset: offset, limit: limit, items: data as SubsidyActivity, total: total_count }
}

/// 门店报名品牌加价购活动: Enrols shops of a merchant in an activity.
///
/// `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply` responds with 200 and
/// [`ApplyActivityResponse`](crate::products::goods_subsidy::ApplyActivityResponse). Not
/// idempotent: sending it again may act twice.
///
/// Note: A response of 200 may still name shops that were not enrolled.
///
/// Source: wechatpay-java, wechatpay-go; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::goods_subsidy::ApplyActivity;
///
/// let operation = ApplyActivity::new("3118550000000004", "1900000109");
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
pub struct ApplyActivity {
    /// 活动ID: An activity as numbered by WeChat Pay. At least 1 character. Example:
    /// `3118550000000004`.
    pub activity_id: SubsidyActivityId,
    /// 调用报名活动API的商户的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a
    /// call: direct merchant, partner, or the merchant that a partner acts for. At least 1 character.
    /// Example: `1900000109`.
    pub caller_merchant_id: Mchid,
    /// 门店报名信息.
    pub apply_infos: Option<Vec<NewStoreApplication>>,
}

wechatpay_client::sent! {
    ApplyActivity {
        activity_id "activity_id" outside, caller_merchant_id "caller_merchant_id",
        apply_infos "apply_infos",
    }
}

impl ApplyActivity {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        activity_id: impl Into<SubsidyActivityId>,
        caller_merchant_id: impl Into<Mchid>,
    ) -> Self {
        Self {
            activity_id: activity_id.into(),
            caller_merchant_id: caller_merchant_id.into(), apply_infos: None,
        }
    }
}

crate::optional_fields! {
    ApplyActivity {
        /// 门店报名信息.
        apply_infos: Vec<NewStoreApplication>,
    }
}

impl Operation for ApplyActivity {
    type Response = ApplyActivityResponse;

    const META: &'static Meta = &routes::APPLY_ACTIVITY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("activity_id", &self.activity_id).json(self).build()
    }
}

/// 锁定品牌加价购活动资格: Locks a user's entitlements to the special price for an order, so that
/// no other order uses them. Without it WeChat Pay pays no subsidy for the order.
///
/// `POST /v3/marketing/goods-subsidy-activity/qualification/lock` responds with 200 and
/// [`LockQualificationResponse`](crate::products::goods_subsidy::LockQualificationResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: It is called before the order is paid; `unlock_qualification` undoes it when the payment
/// does not come about. The server knows the call again by the `out_trade_no` of
/// `order_information`; that is inferred.
///
/// Source: wechatpay-java, wechatpay-go; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::goods_subsidy::{LockQualification, OrderInformation, OrderInformationRequired};
/// use wechatpay::shared::Fen;
///
/// let operation = LockQualification::new(
///     OrderInformation::new(OrderInformationRequired {
///         payer_openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
///         out_trade_no: "trade_no_20250724123456".into(),
///         total_fee: Fen::new(202000),
///         store_id: "100000001".into(),
///         store_merchant_id: "2480029552".into(),
///     }),
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
pub struct LockQualification {
    /// 订单信息: The order that entitlements are used for.
    pub order_information: OrderInformation,
    /// 待锁定的加价购资格ID列表: The entitlements, as the mini program's plug-in gave them.
    pub qualification_ids: Option<Vec<String>>,
}

wechatpay_client::sent! {
    LockQualification {
        order_information "order_information", qualification_ids "qualification_ids",
    }
}

impl LockQualification {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(order_information: OrderInformation) -> Self {
        Self { order_information, qualification_ids: None }
    }
}

crate::optional_fields! {
    LockQualification {
        /// 待锁定的加价购资格ID列表: The entitlements, as the mini program's plug-in gave them.
        qualification_ids: Vec<String>,
    }
}

impl Operation for LockQualification {
    type Response = LockQualificationResponse;

    const META: &'static Meta = &routes::LOCK_QUALIFICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 解锁品牌加价购活动资格: Gives the entitlements of an order back that is not going to be paid.
///
/// `POST /v3/marketing/goods-subsidy-activity/qualification/unlock` responds with 200 and
/// [`UnlockQualificationResponse`](crate::products::goods_subsidy::UnlockQualificationResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the call again by the `out_trade_no` of `order_information`; that is
/// inferred.
///
/// Source: wechatpay-java, wechatpay-go; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::goods_subsidy::{OrderInformation, OrderInformationRequired, UnlockQualification};
/// use wechatpay::shared::Fen;
///
/// let operation = UnlockQualification::new(
///     OrderInformation::new(OrderInformationRequired {
///         payer_openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
///         out_trade_no: "trade_no_20250724123456".into(),
///         total_fee: Fen::new(202000),
///         store_id: "100000001".into(),
///         store_merchant_id: "2480029552".into(),
///     }),
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
pub struct UnlockQualification {
    /// 订单信息: The order that entitlements are used for.
    pub order_information: OrderInformation,
    /// 待锁定的加价购资格ID列表: The entitlements, as the mini program's plug-in gave them.
    pub qualification_ids: Option<Vec<String>>,
}

wechatpay_client::sent! {
    UnlockQualification {
        order_information "order_information", qualification_ids "qualification_ids",
    }
}

impl UnlockQualification {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(order_information: OrderInformation) -> Self {
        Self { order_information, qualification_ids: None }
    }
}

crate::optional_fields! {
    UnlockQualification {
        /// 待锁定的加价购资格ID列表: The entitlements, as the mini program's plug-in gave them.
        qualification_ids: Vec<String>,
    }
}

impl Operation for UnlockQualification {
    type Response = UnlockQualificationResponse;

    const META: &'static Meta = &routes::UNLOCK_QUALIFICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 删除零售小店活动业务代理: Takes agents (业务代理) out of an activity.
///
/// `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
/// responds with 200 and
/// [`DeleteRepresentativesResponse`](crate::products::goods_subsidy::DeleteRepresentativesResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/delete-representative.html).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::goods_subsidy::{
///     DeleteRepresentatives, DeleteRepresentativesRequired, Representative,
/// };
///
/// let operation = DeleteRepresentatives::new(
///     "3118550000000004",
///     DeleteRepresentativesRequired {
///         representative_info_list: vec![
///             Representative::new("oK7fFt8zzEZ909XH-LE2abcdefgh")
///         ],
///         out_request_no: "1002600620019090123143254436".into(),
///         delete_time: "2015-05-20T13:29:35+08:00".parse()?,
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
pub struct DeleteRepresentatives {
    /// 活动ID: An activity as numbered by WeChat Pay. At least 1 character. Example:
    /// `3118550000000004`.
    pub activity_id: SubsidyActivityId,
    /// 业务代理信息列表.
    pub representative_info_list: Vec<Representative>,
    /// 请求业务单据号: The caller's own number for this step; repeat it when repeating the call.
    /// Pattern: `^[0-9A-Za-z|_*-]+$`. Example: `1002600620019090123143254436`.
    pub out_request_no: String,
    /// 删除时间. Example: `2015-05-20T13:29:35+08:00`.
    pub delete_time: Timestamp,
}

wechatpay_client::sent! {
    DeleteRepresentatives {
        activity_id "activity_id" outside, representative_info_list "representative_info_list",
        out_request_no "out_request_no", delete_time "delete_time",
    }
}

/// What [`DeleteRepresentatives::new`] requires, by name.
pub struct DeleteRepresentativesRequired {
    /// 业务代理信息列表.
    pub representative_info_list: Vec<Representative>,
    /// 请求业务单据号: The caller's own number for this step; repeat it when repeating the call.
    /// Pattern: `^[0-9A-Za-z|_*-]+$`.
    pub out_request_no: String,
    /// 删除时间.
    pub delete_time: Timestamp,
}

impl DeleteRepresentatives {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        activity_id: impl Into<SubsidyActivityId>,
        required: DeleteRepresentativesRequired,
    ) -> Self {
        let DeleteRepresentativesRequired {
            representative_info_list, out_request_no, delete_time,
        } = required;
        Self {
            activity_id: activity_id.into(), representative_info_list, out_request_no,
            delete_time,
        }
    }
}

impl Operation for DeleteRepresentatives {
    type Response = DeleteRepresentativesResponse;

    const META: &'static Meta = &routes::DELETE_REPRESENTATIVES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("activity_id", &self.activity_id).json(self).build()
    }
}

/// 添加零售小店活动业务代理: Adds agents (业务代理) to an activity.
///
/// `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
/// responds with 200 and
/// [`AddRepresentativesResponse`](crate::products::goods_subsidy::AddRepresentativesResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-stores/add-representative.html).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::goods_subsidy::{AddRepresentatives, Representative};
///
/// let operation = AddRepresentatives::new(
///     "3118550000000004",
///     vec![Representative::new("oK7fFt8zzEZ909XH-LE2abcdefgh")],
///     "1002600620019090123143254436",
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
pub struct AddRepresentatives {
    /// 活动ID: An activity as numbered by WeChat Pay. At least 1 character. Example:
    /// `3118550000000004`.
    pub activity_id: SubsidyActivityId,
    /// 业务代理信息列表.
    pub representative_info_list: Vec<Representative>,
    /// 请求业务单据号: The caller's own number for this step; repeat it when repeating the call.
    /// Pattern: `^[0-9A-Za-z|_*-]+$`. Example: `1002600620019090123143254436`.
    pub out_request_no: String,
    /// 添加时间. Example: `2015-05-20T13:29:35+08:00`.
    pub add_time: Option<Timestamp>,
}

wechatpay_client::sent! {
    AddRepresentatives {
        activity_id "activity_id" outside, representative_info_list "representative_info_list",
        out_request_no "out_request_no", add_time "add_time",
    }
}

impl AddRepresentatives {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        activity_id: impl Into<SubsidyActivityId>,
        representative_info_list: Vec<Representative>,
        out_request_no: impl Into<String>,
    ) -> Self {
        Self {
            activity_id: activity_id.into(), representative_info_list,
            out_request_no: out_request_no.into(), add_time: None,
        }
    }
}

crate::optional_fields! {
    AddRepresentatives {
        /// 添加时间.
        add_time: Timestamp,
    }
}

impl Operation for AddRepresentatives {
    type Response = AddRepresentativesResponse;

    const META: &'static Meta = &routes::ADD_REPRESENTATIVES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("activity_id", &self.activity_id).json(self).build()
    }
}

/// 查询零售小店活动业务代理: Lists the agents (业务代理) of an activity. `offset` counts pages,
/// from 0.
///
/// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`
/// responds with 200 and
/// [`ListRepresentativesResponse`](crate::products::goods_subsidy::ListRepresentativesResponse).
/// Read-only: safe to send again. [`Client::items`](wechatpay_client::Client::items) reads the list
/// page by page.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/list-representative.html).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::goods_subsidy::{ListRepresentatives, ListRepresentativesRequired};
///
/// let operation = ListRepresentatives::new(
///     "3118550000000004",
///     ListRepresentativesRequired {
///         offset: 0,
///         limit: 10,
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
pub struct ListRepresentatives {
    /// 活动ID: An activity as numbered by WeChat Pay. At least 1 character. Example:
    /// `3118550000000004`.
    pub activity_id: SubsidyActivityId,
    /// 分页页码. Example: `0`.
    pub offset: i64,
    /// 分页大小: 10 by default. Example: `10`.
    pub limit: i64,
}

/// What [`ListRepresentatives::new`] requires, by name.
pub struct ListRepresentativesRequired {
    /// 分页页码.
    pub offset: i64,
    /// 分页大小: 10 by default.
    pub limit: i64,
}

impl ListRepresentatives {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        activity_id: impl Into<SubsidyActivityId>,
        required: ListRepresentativesRequired,
    ) -> Self {
        let ListRepresentativesRequired { offset, limit } = required;
        Self { activity_id: activity_id.into(), offset, limit }
    }
}

impl Operation for ListRepresentatives {
    type Response = ListRepresentativesResponse;

    const META: &'static Meta = &routes::LIST_REPRESENTATIVES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("activity_id", &self.activity_id)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }
}

wechatpay_client::paginated! {
    ListRepresentatives { page: offset, first: 0, limit: limit, items: data as Representative, total: total_count }
}

/// 生成小店活动物料码: Makes codes that lead users to the activities of a brand, to be printed.
///
/// `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials` responds with
/// 200 and [`CreateMaterialsResponse`](crate::products::goods_subsidy::CreateMaterialsResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/create-materials.html).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::goods_subsidy::{CreateMaterials, CreateMaterialsRequired};
/// use wechatpay::shared::BrandId;
///
/// let operation = CreateMaterials::new(
///     BrandId::new(1001),
///     CreateMaterialsRequired {
///         out_request_no: "1002600620019090123143254436".into(),
///         material_num: 100,
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
pub struct CreateMaterials {
    /// 品牌ID: A brand as numbered by WeChat Pay. Example: `1001`.
    pub brand_id: BrandId,
    /// 请求业务单据号: The caller's own number for this step; repeat it when repeating the call.
    /// Pattern: `^[0-9A-Za-z|_*-]+$`. Example: `1002600620019090123143254436`.
    pub out_request_no: String,
    /// 生成物料码数量: How many codes to make. From 1. Example: `100`.
    pub material_num: i64,
}

wechatpay_client::sent! {
    CreateMaterials {
        brand_id "brand_id" outside, out_request_no "out_request_no", material_num "material_num",
    }
}

/// What [`CreateMaterials::new`] requires, by name.
pub struct CreateMaterialsRequired {
    /// 请求业务单据号: The caller's own number for this step; repeat it when repeating the call.
    /// Pattern: `^[0-9A-Za-z|_*-]+$`.
    pub out_request_no: String,
    /// 生成物料码数量: How many codes to make. From 1.
    pub material_num: i64,
}

impl CreateMaterials {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(brand_id: impl Into<BrandId>, required: CreateMaterialsRequired) -> Self {
        let CreateMaterialsRequired { out_request_no, material_num } = required;
        Self { brand_id: brand_id.into(), out_request_no, material_num }
    }
}

impl Operation for CreateMaterials {
    type Response = CreateMaterialsResponse;

    const META: &'static Meta = &routes::CREATE_MATERIALS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("brand_id", &self.brand_id).json(self).build()
    }
}

/// 删除小店活动门店: Takes shops off a brand's list.
///
/// `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` responds with
/// 200 and [`DeleteStoresResponse`](crate::products::goods_subsidy::DeleteStoresResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/delete-stores.html).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::goods_subsidy::{DeleteStores, DeleteStoresRequired, Store};
/// use wechatpay::shared::BrandId;
///
/// let operation = DeleteStores::new(
///     BrandId::new(1001),
///     DeleteStoresRequired {
///         out_request_no: "1002600620019090123143254436".into(),
///         delete_time: "2015-05-20T13:29:35+08:00".parse()?,
///         stores: vec![Store::new().store_code("abc_001").store_name("幸福小店")],
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
pub struct DeleteStores {
    /// 品牌ID: A brand as numbered by WeChat Pay. Example: `1001`.
    pub brand_id: BrandId,
    /// 请求业务单据号: The caller's own number for this step; repeat it when repeating the call.
    /// Pattern: `^[0-9A-Za-z|_*-]+$`. Example: `1002600620019090123143254436`.
    pub out_request_no: String,
    /// 删除时间. Example: `2015-05-20T13:29:35+08:00`.
    pub delete_time: Timestamp,
    /// 待删除的小店活动门店列表.
    pub stores: Vec<Store>,
}

wechatpay_client::sent! {
    DeleteStores {
        brand_id "brand_id" outside, out_request_no "out_request_no", delete_time "delete_time",
        stores "stores",
    }
}

/// What [`DeleteStores::new`] requires, by name.
pub struct DeleteStoresRequired {
    /// 请求业务单据号: The caller's own number for this step; repeat it when repeating the call.
    /// Pattern: `^[0-9A-Za-z|_*-]+$`.
    pub out_request_no: String,
    /// 删除时间.
    pub delete_time: Timestamp,
    /// 待删除的小店活动门店列表.
    pub stores: Vec<Store>,
}

impl DeleteStores {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(brand_id: impl Into<BrandId>, required: DeleteStoresRequired) -> Self {
        let DeleteStoresRequired { out_request_no, delete_time, stores } = required;
        Self { brand_id: brand_id.into(), out_request_no, delete_time, stores }
    }
}

impl Operation for DeleteStores {
    type Response = DeleteStoresResponse;

    const META: &'static Meta = &routes::DELETE_STORES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("brand_id", &self.brand_id).json(self).build()
    }
}

/// 查询小店活动门店列表: Lists the shops of a brand. `offset` counts pages, from 0.
///
/// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` responds with 200
/// and [`ListStoresResponse`](crate::products::goods_subsidy::ListStoresResponse). Read-only: safe
/// to send again. [`Client::items`](wechatpay_client::Client::items) reads the list page by page.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/list-store.html).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::goods_subsidy::{ListStores, ListStoresRequired};
/// use wechatpay::shared::BrandId;
///
/// let operation = ListStores::new(
///     BrandId::new(1001),
///     ListStoresRequired {
///         offset: 0,
///         limit: 10,
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
pub struct ListStores {
    /// 品牌ID: A brand as numbered by WeChat Pay. Example: `1001`.
    pub brand_id: BrandId,
    /// 分页页码. Example: `0`.
    pub offset: i64,
    /// 分页大小: 10 by default. Example: `10`.
    pub limit: i64,
}

/// What [`ListStores::new`] requires, by name.
pub struct ListStoresRequired {
    /// 分页页码.
    pub offset: i64,
    /// 分页大小: 10 by default.
    pub limit: i64,
}

impl ListStores {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(brand_id: impl Into<BrandId>, required: ListStoresRequired) -> Self {
        let ListStoresRequired { offset, limit } = required;
        Self { brand_id: brand_id.into(), offset, limit }
    }
}

impl Operation for ListStores {
    type Response = ListStoresResponse;

    const META: &'static Meta = &routes::LIST_STORES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("brand_id", &self.brand_id)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }
}

wechatpay_client::paginated! {
    ListStores { page: offset, first: 0, limit: limit, items: data as Store, total: total_count }
}

/// 添加小店活动门店: Adds shops to a brand's list.
///
/// `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` responds with 200
/// and [`AddStoresResponse`](crate::products::goods_subsidy::AddStoresResponse). Idempotent: safe
/// to send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/add-stores.html).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::goods_subsidy::{AddStores, AddStoresRequired, Store};
/// use wechatpay::shared::BrandId;
///
/// let operation = AddStores::new(
///     BrandId::new(1001),
///     AddStoresRequired {
///         out_request_no: "1002600620019090123143254436".into(),
///         add_time: "2015-05-20T13:29:35+08:00".parse()?,
///         stores: vec![Store::new().store_code("abc_001").store_name("幸福小店")],
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
pub struct AddStores {
    /// 品牌ID: A brand as numbered by WeChat Pay. Example: `1001`.
    pub brand_id: BrandId,
    /// 请求业务单据号: The caller's own number for this step; repeat it when repeating the call.
    /// Pattern: `^[0-9A-Za-z|_*-]+$`. Example: `1002600620019090123143254436`.
    pub out_request_no: String,
    /// 添加时间. Example: `2015-05-20T13:29:35+08:00`.
    pub add_time: Timestamp,
    /// 待新增的小店活动门店列表.
    pub stores: Vec<Store>,
}

wechatpay_client::sent! {
    AddStores {
        brand_id "brand_id" outside, out_request_no "out_request_no", add_time "add_time",
        stores "stores",
    }
}

/// What [`AddStores::new`] requires, by name.
pub struct AddStoresRequired {
    /// 请求业务单据号: The caller's own number for this step; repeat it when repeating the call.
    /// Pattern: `^[0-9A-Za-z|_*-]+$`.
    pub out_request_no: String,
    /// 添加时间.
    pub add_time: Timestamp,
    /// 待新增的小店活动门店列表.
    pub stores: Vec<Store>,
}

impl AddStores {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(brand_id: impl Into<BrandId>, required: AddStoresRequired) -> Self {
        let AddStoresRequired { out_request_no, add_time, stores } = required;
        Self { brand_id: brand_id.into(), out_request_no, add_time, stores }
    }
}

impl Operation for AddStores {
    type Response = AddStoresResponse;

    const META: &'static Meta = &routes::ADD_STORES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("brand_id", &self.brand_id).json(self).build()
    }
}

/// 查询小店活动门店详情: Tells the name of a shop by its code.
///
/// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
/// responds with 200 and [`Store`](crate::products::goods_subsidy::Store). Read-only: safe to send
/// again.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/get-store.html).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::goods_subsidy::GetStore;
/// use wechatpay::shared::BrandId;
///
/// let operation = GetStore::new(BrandId::new(1001), "abc_001");
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
    /// 品牌ID: A brand as numbered by WeChat Pay. Example: `1001`.
    pub brand_id: BrandId,
    /// 门店编码: The brand's own code of the shop. At least 1 character. Example: `abc_001`.
    pub store_code: String,
}

impl GetStore {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(brand_id: impl Into<BrandId>, store_code: impl Into<String>) -> Self {
        Self { brand_id: brand_id.into(), store_code: store_code.into() }
    }
}

impl Operation for GetStore {
    type Response = Store;

    const META: &'static Meta = &routes::GET_STORE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("brand_id", &self.brand_id)
            .path("store_code", &self.store_code)
            .build()
    }
}
