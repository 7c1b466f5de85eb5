// Written by `cargo xtask codegen` from spec/smartguide.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::Encrypted;

/// 服务人员信息: A member of staff.
#[derive(Clone)]
#[non_exhaustive]
pub struct Guide {
    /// 服务人员ID: A member of staff as numbered by WeChat Pay. At least 1 character. Example:
    /// `LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic`.
    pub guide_id: Option<GuideId>,
    /// 门店ID: The shop, as WeChat Pay numbered it. Example: `12345678`.
    pub store_id: Option<i64>,
    /// 企业微信的员工姓名. Plain text here; encrypted on the wire.
    pub name: Option<Encrypted>,
    /// 手机号码. Plain text here; encrypted on the wire.
    pub mobile: Option<Encrypted>,
    /// 企业微信的员工ID: Unique in the enterprise.
    pub userid: Option<String>,
    /// 工号: The merchant's own number of the member.
    pub work_id: Option<String>,
}

wechatpay_client::record! {
    Guide {
        guide_id "guide_id", store_id "store_id", name "name", mobile "mobile",
        userid "userid" hidden, work_id "work_id" hidden,
    }
}

wechatpay_client::text! {
    /// 服务人员ID: A member of staff as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct GuideId;
}

/// The response to [`ListGuides`](super::ListGuides).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListGuidesResponse {
    /// 服务人员数量. Example: `1`.
    pub total_count: Option<i64>,
    /// 最大资源条数: 10 at most. Up to 10. Example: `5`.
    pub limit: Option<i64>,
    /// 请求资源起始位置: 0 by default. Example: `0`.
    pub offset: Option<i64>,
    /// 服务人员信息列表.
    pub data: Option<Vec<Guide>>,
}

wechatpay_client::record! {
    ListGuidesResponse {
        total_count "total_count", limit "limit", offset "offset", data "data",
    }
}

/// The response to [`RegisterGuide`](super::RegisterGuide).
#[derive(Clone)]
#[non_exhaustive]
pub struct RegisterGuideResponse {
    /// 服务人员ID: A member of staff as numbered by WeChat Pay. At least 1 character. Example:
    /// `LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic`.
    pub guide_id: GuideId,
}

wechatpay_client::record! {
    RegisterGuideResponse {
        guide_id "guide_id",
    }
}
