// Written by `cargo xtask codegen` from spec/partnership.yaml; edit that file instead.

use wechatpay_client::Timestamp;

use crate::products::shared::{Appid, Mchid, StockId};

wechatpay_client::open_enum! {
    /// 授权业务类别: What kind of coupons is handed out.
    pub enum AuthorizedBusiness {
        /// Cash coupons (代金券) of `favor`.
        FavorStock = "FAVOR_STOCK",
        /// Merchant coupons (商家券) of `busifavor`.
        BusifavorStock = "BUSIFAVOR_STOCK",
    }
}

/// 被授权数据: What the partner may hand out.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizedData {
    /// 授权业务类别: What kind of coupons is handed out. Example: `FAVOR_STOCK`.
    pub business_type: AuthorizedBusiness,
    /// 授权场景列表.
    pub scenarios: Option<Vec<String>>,
    /// 授权批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `2433405`.
    pub stock_id: Option<StockId>,
}

wechatpay_client::record! {
    AuthorizedData {
        business_type "business_type", scenarios "scenarios", stock_id "stock_id",
    }
}

impl AuthorizedData {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(business_type: AuthorizedBusiness) -> Self {
        Self { business_type, scenarios: None, stock_id: None }
    }
}

wechatpay_client::setters! {
    AuthorizedData {
        /// 授权场景列表.
        scenarios: Vec<String>,
        /// 授权批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
        stock_id: StockId,
    }
}

/// The response to [`BuildPartnership`](super::BuildPartnership).
#[derive(Clone)]
#[non_exhaustive]
pub struct BuildPartnershipResponse {
    /// 合作方信息: Who is authorized.
    pub partner: Partner,
    /// 被授权数据: What the partner may hand out.
    pub authorized_data: AuthorizedData,
    /// 合作状态: The state of a partnership. Example: `ESTABLISHED`.
    pub state: PartnershipState,
    /// 建立合作关系时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub build_time: Timestamp,
    /// 创建时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 更新时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Timestamp,
}

wechatpay_client::record! {
    BuildPartnershipResponse {
        partner "partner", authorized_data "authorized_data", state "state",
        build_time "build_time", create_time "create_time", update_time "update_time",
    }
}

/// The response to [`ListPartnerships`](super::ListPartnerships).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListPartnershipsResponse {
    /// 合作关系结果集.
    pub data: Option<Vec<Partnership>>,
    /// 分页大小: 50 by default. Example: `20`.
    pub limit: i64,
    /// 分页页码: 0 by default. Example: `0`.
    pub offset: i64,
    /// 总数量. Example: `1`.
    pub total_count: Option<i64>,
}

wechatpay_client::record! {
    ListPartnershipsResponse {
        data "data", limit "limit", offset "offset", total_count "total_count",
    }
}

/// 合作方信息: Who is authorized.
#[derive(Clone)]
#[non_exhaustive]
pub struct Partner {
    /// 合作方类别: What the partner is named by. Example: `APPID`.
    pub r#type: PartnerType,
    /// 合作方APPID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx4e1916a585d1f4e9`.
    pub appid: Option<Appid>,
    /// 合作方商户ID: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `2480029552`.
    pub merchant_id: Option<Mchid>,
}

wechatpay_client::record! {
    Partner {
        r#type "type", appid "appid", merchant_id "merchant_id",
    }
}

impl Partner {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(r#type: PartnerType) -> Self {
        Self { r#type, appid: None, merchant_id: None }
    }
}

wechatpay_client::setters! {
    Partner {
        /// 合作方APPID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        appid: Appid,
        /// 合作方商户ID: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        merchant_id: Mchid,
    }
}

wechatpay_client::open_enum! {
    /// 合作方类别: What the partner is named by.
    pub enum PartnerType {
        /// By an AppID.
        Appid = "APPID",
        /// By a merchant number.
        Merchant = "MERCHANT",
    }
}

/// 合作关系: That a partner may hand out the coupons of a batch.
#[derive(Clone)]
#[non_exhaustive]
pub struct Partnership {
    /// 合作方信息: Who is authorized.
    pub partner: Partner,
    /// 被授权数据: What the partner may hand out.
    pub authorized_data: AuthorizedData,
    /// 建立合作关系时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub build_time: Timestamp,
    /// 终止合作关系时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub terminate_time: Option<Timestamp>,
    /// 创建时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 更新时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Timestamp,
}

wechatpay_client::record! {
    Partnership {
        partner "partner", authorized_data "authorized_data", build_time "build_time",
        terminate_time "terminate_time", create_time "create_time", update_time "update_time",
    }
}

wechatpay_client::open_enum! {
    /// 合作状态: The state of a partnership.
    pub enum PartnershipState {
        /// It holds.
        Established = "ESTABLISHED",
        /// It has ended.
        Terminated = "TERMINATED",
    }
}

/// The response to [`TerminatePartnership`](super::TerminatePartnership).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminatePartnershipResponse {
    /// 终止合作关系时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub terminate_time: Timestamp,
}

wechatpay_client::record! {
    TerminatePartnershipResponse {
        terminate_time "terminate_time",
    }
}
