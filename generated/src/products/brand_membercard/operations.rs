// Written by `cargo xtask codegen` from spec/brand_membercard.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Encrypted, Error, Meta, Operation, Request, Timestamp};

use crate::products::routes::brand_membercard as routes;
use crate::products::shared::{Appid, BrandIdText, CouponCode, Openid};
use super::types::{
    ConfirmUserPointExchangeCouponResponse, CreateUserFeedResponse, ListCardsResponse,
    ListMembershipActivitiesResponse, ListUserCardsResponse, MemberActivity, MemberActivityChannel,
    MemberActivityId, MemberActivityState, MemberCard, MemberCardId, MemberCardState,
    MemberCardTarget, MemberCardType, MemberCardValidity, MemberCouponStock, MemberRequestNo,
    MemberToken, PaidMembership, PointExchangeId, PointExchangeState, PointExchangeTemplateId,
    SyncUserPointResponse, UserCard, UserCardCode, UserCardCodeMode, UserCardCodeType,
    UserCardConfirmState, UserCardState, UserForm, UserFormAnswers,
};

/// 查询会员卡模板列表: Lists a brand's templates of member cards.
///
/// `GET /v3/brand/partner/card-member/cards` responds with 200 and
/// [`ListCardsResponse`](crate::products::brand_membercard::ListCardsResponse). Read-only: safe to
/// send again. [`Client::items`](wechatpay_client::Client::items) reads the list page by page.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_membercard::ListCards;
///
/// let operation = ListCards::new("1004");
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
pub struct ListCards {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 会员卡状态: Whether a template of member cards holds. Example: `CARD_EFFECTIVE`.
    pub state: Option<MemberCardState>,
    /// 分页起始位置. Example: `0`.
    pub offset: Option<i64>,
    /// 分页大小. Example: `20`.
    pub limit: Option<i64>,
}

impl ListCards {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(brand_id: impl Into<BrandIdText>) -> Self {
        Self { brand_id: brand_id.into(), state: None, offset: None, limit: None }
    }
}

crate::optional_fields! {
    ListCards {
        /// 会员卡状态: Whether a template of member cards holds.
        state: MemberCardState,
        /// 分页起始位置.
        offset: i64,
        /// 分页大小.
        limit: i64,
    }
}

impl Operation for ListCards {
    type Response = ListCardsResponse;

    const META: &'static Meta = &routes::LIST_CARDS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("brand_id", &self.brand_id)
            .query("state", &self.state)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }
}

wechatpay_client::paginated! {
    ListCards { offset: offset, limit: limit, items: data as MemberCard, total: total_count }
}

/// 创建会员卡模板: Makes a template of member cards.
///
/// `POST /v3/brand/partner/card-member/cards` responds with 200 and
/// [`MemberCard`](crate::products::brand_membercard::MemberCard). Idempotent: safe to send again
/// with the same parameters.
///
/// Note: It is inferred that the server knows the call again by `out_request_no`. The callbacks of
/// members go to the `notify_url` of the template.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_membercard::{
///     CreateCard, CreateCardRequired, MemberCardType, MemberCardValidity, MemberCardValidityType,
///     UserCardCodeMode, UserCardCodeType,
/// };
///
/// let operation = CreateCard::new(CreateCardRequired {
///     out_request_no: "100002322019090134234sfdf".into(),
///     brand_id: "1004".into(),
///     appid: "wxea9c30890f48d5ae".into(),
///     card_type: MemberCardType::Purchase,
///     card_title: "测试卡".into(),
///     card_color: "#FFFF00".into(),
///     card_picture_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0".into(),
///     code_mode: UserCardCodeMode::SystemAllocate,
///     code_type: UserCardCodeType::NoneCode,
///     benefits: "会员折扣、专属价".into(),
///     notify_url: "https://www.weixin.qq.com/wxpay/notify.php".into(),
///     valid_date_information: MemberCardValidity::new(
///         MemberCardValidityType::FixTimeRange,
///     ),
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
pub struct CreateCard {
    /// 商家请求单号: A request as numbered by the partner. 1 to 128 characters. Example:
    /// `100002322019090134234sfdf`.
    pub out_request_no: MemberRequestNo,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 商户AppId: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxea9c30890f48d5ae`.
    pub appid: Appid,
    /// 会员卡类型: What members of a kind are. Example: `PURCHASE`.
    pub card_type: MemberCardType,
    /// 卡名称. At least 1 character. Example: `测试卡`.
    pub card_title: String,
    /// 卡背景颜色: As RGB, in hexadecimal digits. At least 1 character. Example: `#FFFF00`.
    pub card_color: String,
    /// 卡背景图URL. At least 1 character. Example: `https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0`.
    pub card_picture_url: String,
    /// 会员卡code分配类型: Who gives the codes of users' cards. Example: `SYSTEM_ALLOCATE`.
    pub code_mode: UserCardCodeMode,
    /// 会员码型: How the code of a card is shown. Example: `NONE_CODE`.
    pub code_type: UserCardCodeType,
    /// 会员码跳转信息: With `JUMP_MINI_PROGRAM`.
    pub code_jump_information: Option<MemberCardTarget>,
    /// 会员中心跳转信息: Where a part of the card leads to.
    pub member_information: Option<MemberCardTarget>,
    /// 会员权益. At least 1 character. Example: `会员折扣、专属价`.
    pub benefits: String,
    /// 回调地址: Where callbacks of members go. At least 1 character. Example:
    /// `https://www.weixin.qq.com/wxpay/notify.php`.
    pub notify_url: String,
    /// 是否置顶: Whether it stands at the top of the brand's card. Example: `true`.
    pub need_pinned: Option<bool>,
    /// 是否展示会员等级. Example: `true`.
    pub need_display_level: Option<bool>,
    /// 会员初始等级: Of a user who has just become a member. Example: `白银会员`.
    pub init_level: Option<String>,
    /// 服务电话. Example: `010-88776655`.
    pub service_phone: Option<String>,
    /// 商家法务协议. Example: `商品存在质量问题的，可在七天内退货。`.
    pub legal_agreement: Option<String>,
    /// 会员卡有效期: How long a member card holds.
    pub valid_date_information: MemberCardValidity,
    /// 积分信息: Where a member sees their points.
    pub points_information: Option<MemberCardTarget>,
    /// 储值信息: Where a member sees the money kept with the brand.
    pub balance_information: Option<MemberCardTarget>,
    /// 付费会员信息: With `PURCHASE`.
    pub purchase_information: Option<PaidMembership>,
    /// 用户开卡信息: What a user fills in to become a member.
    pub user_information: Option<UserForm>,
}

wechatpay_client::sent! {
    CreateCard {
        out_request_no "out_request_no", brand_id "brand_id", appid "appid", card_type "card_type",
        card_title "card_title", card_color "card_color", card_picture_url "card_picture_url",
        code_mode "code_mode", code_type "code_type",
        code_jump_information "code_jump_information", member_information "member_information",
        benefits "benefits", notify_url "notify_url", need_pinned "need_pinned",
        need_display_level "need_display_level", init_level "init_level",
        service_phone "service_phone", legal_agreement "legal_agreement",
        valid_date_information "valid_date_information", points_information "points_information",
        balance_information "balance_information", purchase_information "purchase_information",
        user_information "user_information",
    }
}

/// What [`CreateCard::new`] requires, by name.
pub struct CreateCardRequired {
    /// 商家请求单号: A request as numbered by the partner. 1 to 128 characters.
    pub out_request_no: MemberRequestNo,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 商户AppId: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 会员卡类型: What members of a kind are.
    pub card_type: MemberCardType,
    /// 卡名称. At least 1 character.
    pub card_title: String,
    /// 卡背景颜色: As RGB, in hexadecimal digits. At least 1 character.
    pub card_color: String,
    /// 卡背景图URL. At least 1 character.
    pub card_picture_url: String,
    /// 会员卡code分配类型: Who gives the codes of users' cards.
    pub code_mode: UserCardCodeMode,
    /// 会员码型: How the code of a card is shown.
    pub code_type: UserCardCodeType,
    /// 会员权益. At least 1 character.
    pub benefits: String,
    /// 回调地址: Where callbacks of members go. At least 1 character.
    pub notify_url: String,
    /// 会员卡有效期: How long a member card holds.
    pub valid_date_information: MemberCardValidity,
}

impl CreateCard {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateCardRequired) -> Self {
        let CreateCardRequired {
            out_request_no, brand_id, appid, card_type, card_title, card_color,
            card_picture_url, code_mode, code_type, benefits, notify_url,
            valid_date_information,
        } = required;
        Self {
            out_request_no, brand_id, appid, card_type, card_title, card_color,
            card_picture_url, code_mode, code_type, code_jump_information: None,
            member_information: None, benefits, notify_url, need_pinned: None,
            need_display_level: None, init_level: None, service_phone: None,
            legal_agreement: None, valid_date_information, points_information: None,
            balance_information: None, purchase_information: None,
            user_information: None,
        }
    }
}

crate::optional_fields! {
    CreateCard {
        /// 会员码跳转信息: With `JUMP_MINI_PROGRAM`.
        code_jump_information: MemberCardTarget,
        /// 会员中心跳转信息: Where a part of the card leads to.
        member_information: MemberCardTarget,
        /// 是否置顶: Whether it stands at the top of the brand's card.
        need_pinned: bool,
        /// 是否展示会员等级.
        need_display_level: bool,
        /// 会员初始等级: Of a user who has just become a member.
        init_level: String,
        /// 服务电话.
        service_phone: String,
        /// 商家法务协议.
        legal_agreement: String,
        /// 积分信息: Where a member sees their points.
        points_information: MemberCardTarget,
        /// 储值信息: Where a member sees the money kept with the brand.
        balance_information: MemberCardTarget,
        /// 付费会员信息: With `PURCHASE`.
        purchase_information: PaidMembership,
        /// 用户开卡信息: What a user fills in to become a member.
        user_information: UserForm,
    }
}

impl Operation for CreateCard {
    type Response = MemberCard;

    const META: &'static Meta = &routes::CREATE_CARD;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 删除会员卡模板: Deletes a template of member cards.
///
/// `DELETE /v3/brand/partner/card-member/cards/{card_id}` responds with 200 and
/// [`MemberCard`](crate::products::brand_membercard::MemberCard). Not idempotent: sending it again
/// may act twice.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_membercard::DeleteCard;
///
/// let operation = DeleteCard::new("pbLatjvWOibDc5-TBnbUk1pD12o0", "1004");
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
pub struct DeleteCard {
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    /// Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: MemberCardId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
}

impl DeleteCard {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        card_id: impl Into<MemberCardId>,
        brand_id: impl Into<BrandIdText>,
    ) -> Self {
        Self { card_id: card_id.into(), brand_id: brand_id.into() }
    }
}

impl Operation for DeleteCard {
    type Response = MemberCard;

    const META: &'static Meta = &routes::DELETE_CARD;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("card_id", &self.card_id)
            .query("brand_id", &self.brand_id)
            .build()
    }
}

/// 查询会员卡模板信息: Tells what a template of member cards says.
///
/// `GET /v3/brand/partner/card-member/cards/{card_id}` responds with 200 and
/// [`MemberCard`](crate::products::brand_membercard::MemberCard). Read-only: safe to send again.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_membercard::GetCard;
///
/// let operation = GetCard::new("pbLatjvWOibDc5-TBnbUk1pD12o0", "1004");
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
pub struct GetCard {
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    /// Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: MemberCardId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
}

impl GetCard {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        card_id: impl Into<MemberCardId>,
        brand_id: impl Into<BrandIdText>,
    ) -> Self {
        Self { card_id: card_id.into(), brand_id: brand_id.into() }
    }
}

impl Operation for GetCard {
    type Response = MemberCard;

    const META: &'static Meta = &routes::GET_CARD;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("card_id", &self.card_id)
            .query("brand_id", &self.brand_id)
            .build()
    }
}

/// 修改会员卡模板信息: Changes a template of member cards. What is not sent stays.
///
/// `PATCH /v3/brand/partner/card-member/cards/{card_id}` responds with 200 and
/// [`MemberCard`](crate::products::brand_membercard::MemberCard). Not idempotent: sending it again
/// may act twice.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_membercard::UpdateCard;
///
/// let operation = UpdateCard::new("pbLatjvWOibDc5-TBnbUk1pD12o0", "1004");
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
pub struct UpdateCard {
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    /// Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: MemberCardId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 卡名称. Example: `测试卡`.
    pub card_title: Option<String>,
    /// 卡背景颜色: As RGB, in hexadecimal digits. Example: `#FFFF00`.
    pub card_color: Option<String>,
    /// 卡背景图URL. Example: `https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0`.
    pub card_picture_url: Option<String>,
    /// 会员码跳转信息: With `JUMP_MINI_PROGRAM`.
    pub code_jump_information: Option<MemberCardTarget>,
    /// 会员中心跳转信息: Where a part of the card leads to.
    pub member_information: Option<MemberCardTarget>,
    /// 会员权益. Example: `会员折扣、专属价`.
    pub benefits: Option<String>,
    /// 回调地址: Where callbacks of members go. Example: `https://www.weixin.qq.com/wxpay/notify.php`.
    pub notify_url: Option<String>,
    /// 是否置顶: Whether it stands at the top of the brand's card. Example: `true`.
    pub need_pinned: Option<bool>,
    /// 是否展示会员等级. Example: `true`.
    pub need_display_level: Option<bool>,
    /// 会员初始等级: Of a user who has just become a member. Example: `白银会员`.
    pub init_level: Option<String>,
    /// 服务电话. Example: `010-88776655`.
    pub service_phone: Option<String>,
    /// 商家法务协议. Example: `商品存在质量问题的，可在七天内退货。`.
    pub legal_agreement: Option<String>,
    /// 会员卡有效期: How long a member card holds.
    pub valid_date_information: Option<MemberCardValidity>,
    /// 积分信息: Where a member sees their points.
    pub points_information: Option<MemberCardTarget>,
    /// 储值信息: Where a member sees the money kept with the brand.
    pub balance_information: Option<MemberCardTarget>,
    /// 付费会员信息: With `PURCHASE`.
    pub purchase_information: Option<PaidMembership>,
    /// 用户开卡信息: What a user fills in to become a member.
    pub user_information: Option<UserForm>,
}

wechatpay_client::sent! {
    UpdateCard {
        card_id "card_id" outside, brand_id "brand_id", card_title "card_title",
        card_color "card_color", card_picture_url "card_picture_url",
        code_jump_information "code_jump_information", member_information "member_information",
        benefits "benefits", notify_url "notify_url", need_pinned "need_pinned",
        need_display_level "need_display_level", init_level "init_level",
        service_phone "service_phone", legal_agreement "legal_agreement",
        valid_date_information "valid_date_information", points_information "points_information",
        balance_information "balance_information", purchase_information "purchase_information",
        user_information "user_information",
    }
}

impl UpdateCard {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        card_id: impl Into<MemberCardId>,
        brand_id: impl Into<BrandIdText>,
    ) -> Self {
        Self {
            card_id: card_id.into(), brand_id: brand_id.into(), card_title: None,
            card_color: None, card_picture_url: None, code_jump_information: None,
            member_information: None, benefits: None, notify_url: None,
            need_pinned: None, need_display_level: None, init_level: None,
            service_phone: None, legal_agreement: None, valid_date_information: None,
            points_information: None, balance_information: None,
            purchase_information: None, user_information: None,
        }
    }
}

crate::optional_fields! {
    UpdateCard {
        /// 卡名称.
        card_title: String,
        /// 卡背景颜色: As RGB, in hexadecimal digits.
        card_color: String,
        /// 卡背景图URL.
        card_picture_url: String,
        /// 会员码跳转信息: With `JUMP_MINI_PROGRAM`.
        code_jump_information: MemberCardTarget,
        /// 会员中心跳转信息: Where a part of the card leads to.
        member_information: MemberCardTarget,
        /// 会员权益.
        benefits: String,
        /// 回调地址: Where callbacks of members go.
        notify_url: String,
        /// 是否置顶: Whether it stands at the top of the brand's card.
        need_pinned: bool,
        /// 是否展示会员等级.
        need_display_level: bool,
        /// 会员初始等级: Of a user who has just become a member.
        init_level: String,
        /// 服务电话.
        service_phone: String,
        /// 商家法务协议.
        legal_agreement: String,
        /// 会员卡有效期: How long a member card holds.
        valid_date_information: MemberCardValidity,
        /// 积分信息: Where a member sees their points.
        points_information: MemberCardTarget,
        /// 储值信息: Where a member sees the money kept with the brand.
        balance_information: MemberCardTarget,
        /// 付费会员信息: With `PURCHASE`.
        purchase_information: PaidMembership,
        /// 用户开卡信息: What a user fills in to become a member.
        user_information: UserForm,
    }
}

impl Operation for UpdateCard {
    type Response = MemberCard;

    const META: &'static Meta = &routes::UPDATE_CARD;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("card_id", &self.card_id).json(self).build()
    }
}

/// 作废会员卡模板: Makes a template of member cards void. Nobody can take a card of it any more.
///
/// `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate` responds with 200 and
/// [`MemberCard`](crate::products::brand_membercard::MemberCard). Not idempotent: sending it again
/// may act twice.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_membercard::InvalidateCard;
///
/// let operation = InvalidateCard::new("pbLatjvWOibDc5-TBnbUk1pD12o0", "1004");
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
pub struct InvalidateCard {
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    /// Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: MemberCardId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
}

wechatpay_client::sent! {
    InvalidateCard {
        card_id "card_id" outside, brand_id "brand_id",
    }
}

impl InvalidateCard {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        card_id: impl Into<MemberCardId>,
        brand_id: impl Into<BrandIdText>,
    ) -> Self {
        Self { card_id: card_id.into(), brand_id: brand_id.into() }
    }
}

impl Operation for InvalidateCard {
    type Response = MemberCard;

    const META: &'static Meta = &routes::INVALIDATE_CARD;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("card_id", &self.card_id).json(self).build()
    }
}

/// 查询品牌会员发券活动列表: Lists a brand's activities.
///
/// `GET /v3/brand/partner/card-member/membership-activities` responds with 200 and
/// [`ListMembershipActivitiesResponse`](crate::products::brand_membercard::ListMembershipActivitiesResponse).
/// Read-only: safe to send again. [`Client::items`](wechatpay_client::Client::items) reads the list
/// page by page.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_membercard::{ListMembershipActivities, ListMembershipActivitiesRequired};
///
/// let operation = ListMembershipActivities::new(ListMembershipActivitiesRequired {
///     brand_id: "1004".into(),
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
pub struct ListMembershipActivities {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    /// Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: Option<MemberCardId>,
    /// 活动状态: The state of an activity. Example: `MEMBERSHIP_ACTIVITY_CREATED`.
    pub activity_state: Option<MemberActivityState>,
    /// 分页起始位置. Example: `0`.
    pub offset: i64,
    /// 最大资源条数. Example: `20`.
    pub limit: i64,
}

/// What [`ListMembershipActivities::new`] requires, by name.
pub struct ListMembershipActivitiesRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 分页起始位置.
    pub offset: i64,
    /// 最大资源条数.
    pub limit: i64,
}

impl ListMembershipActivities {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: ListMembershipActivitiesRequired) -> Self {
        let ListMembershipActivitiesRequired { brand_id, offset, limit } = required;
        Self { brand_id, card_id: None, activity_state: None, offset, limit }
    }
}

crate::optional_fields! {
    ListMembershipActivities {
        /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
        card_id: MemberCardId,
        /// 活动状态: The state of an activity.
        activity_state: MemberActivityState,
    }
}

impl Operation for ListMembershipActivities {
    type Response = ListMembershipActivitiesResponse;

    const META: &'static Meta = &routes::LIST_MEMBERSHIP_ACTIVITIES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("brand_id", &self.brand_id)
            .query("card_id", &self.card_id)
            .query("activity_state", &self.activity_state)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }
}

wechatpay_client::paginated! {
    ListMembershipActivities { offset: offset, limit: limit, items: data as MemberActivity, total: total_count }
}

/// 创建品牌会员发券活动: Makes an activity that gives coupons to users who become members.
///
/// `POST /v3/brand/partner/card-member/membership-activities` responds with 200 and
/// [`MemberActivity`](crate::products::brand_membercard::MemberActivity). Idempotent: safe to send
/// again with the same parameters.
///
/// Note: It is inferred that the server knows the call again by `out_request_no`.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_membercard::{
///     CreateMembershipActivity, CreateMembershipActivityRequired, MemberActivityChannel,
///     MemberCouponStock,
/// };
///
/// let operation = CreateMembershipActivity::new(CreateMembershipActivityRequired {
///     out_request_no: "100002322019090134234sfdf".into(),
///     brand_id: "1004".into(),
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
///     activity_channel: MemberActivityChannel::MechantAppComponent,
///     title: "入会享券".into(),
///     sub_title: "5张满减券".into(),
///     begin_time: "2020-01-20T13:29:35.120+08:00".parse()?,
///     end_time: "2020-01-29T13:29:35.120+08:00".parse()?,
///     apply_total: 1000,
///     product_coupon_stock_list: vec![
///         MemberCouponStock::new("701138812971763025610907319729", "98065001")
///     ],
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
pub struct CreateMembershipActivity {
    /// 商家请求单号: A request as numbered by the partner. At least 1 character. Example:
    /// `100002322019090134234sfdf`.
    pub out_request_no: MemberRequestNo,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    /// Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: MemberCardId,
    /// 活动渠道: Where users become members to take part. Example: `MECHANT_APP_COMPONENT`.
    pub activity_channel: MemberActivityChannel,
    /// 活动主标题. At least 1 character. Example: `入会享券`.
    pub title: String,
    /// 活动副标题. At least 1 character. Example: `5张满减券`.
    pub sub_title: String,
    /// 活动开始时间. Example: `2020-01-20T13:29:35.120+08:00`.
    pub begin_time: Timestamp,
    /// 活动结束时间. Example: `2020-01-29T13:29:35.120+08:00`.
    pub end_time: Timestamp,
    /// 活动总库存: How many users can take part. Example: `1000`.
    pub apply_total: i64,
    /// 商品券批次列表.
    pub product_coupon_stock_list: Vec<MemberCouponStock>,
}

wechatpay_client::sent! {
    CreateMembershipActivity {
        out_request_no "out_request_no", brand_id "brand_id", card_id "card_id",
        activity_channel "activity_channel", title "title", sub_title "sub_title",
        begin_time "begin_time", end_time "end_time", apply_total "apply_total",
        product_coupon_stock_list "product_coupon_stock_list",
    }
}

/// What [`CreateMembershipActivity::new`] requires, by name.
pub struct CreateMembershipActivityRequired {
    /// 商家请求单号: A request as numbered by the partner. At least 1 character.
    pub out_request_no: MemberRequestNo,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    pub card_id: MemberCardId,
    /// 活动渠道: Where users become members to take part.
    pub activity_channel: MemberActivityChannel,
    /// 活动主标题. At least 1 character.
    pub title: String,
    /// 活动副标题. At least 1 character.
    pub sub_title: String,
    /// 活动开始时间.
    pub begin_time: Timestamp,
    /// 活动结束时间.
    pub end_time: Timestamp,
    /// 活动总库存: How many users can take part.
    pub apply_total: i64,
    /// 商品券批次列表.
    pub product_coupon_stock_list: Vec<MemberCouponStock>,
}

impl CreateMembershipActivity {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateMembershipActivityRequired) -> Self {
        let CreateMembershipActivityRequired {
            out_request_no, brand_id, card_id, activity_channel, title, sub_title,
            begin_time, end_time, apply_total, product_coupon_stock_list,
        } = required;
        Self {
            out_request_no, brand_id, card_id, activity_channel, title, sub_title,
            begin_time, end_time, apply_total, product_coupon_stock_list,
        }
    }
}

impl Operation for CreateMembershipActivity {
    type Response = MemberActivity;

    const META: &'static Meta = &routes::CREATE_MEMBERSHIP_ACTIVITY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询品牌会员发券活动: Tells how an activity stands.
///
/// `GET /v3/brand/partner/card-member/membership-activities/{activity_id}` responds with 200 and
/// [`MemberActivity`](crate::products::brand_membercard::MemberActivity). Read-only: safe to send
/// again.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_membercard::GetMembershipActivity;
///
/// let operation = GetMembershipActivity::new("371067", "1004");
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
pub struct GetMembershipActivity {
    /// 活动ID: An activity that gives coupons to new members. At least 1 character. Example: `371067`.
    pub activity_id: MemberActivityId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
}

impl GetMembershipActivity {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        activity_id: impl Into<MemberActivityId>,
        brand_id: impl Into<BrandIdText>,
    ) -> Self {
        Self { activity_id: activity_id.into(), brand_id: brand_id.into() }
    }
}

impl Operation for GetMembershipActivity {
    type Response = MemberActivity;

    const META: &'static Meta = &routes::GET_MEMBERSHIP_ACTIVITY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("activity_id", &self.activity_id)
            .query("brand_id", &self.brand_id)
            .build()
    }
}

/// 修改品牌会员发券活动信息: Changes what an activity is called, and when it takes place.
///
/// `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}` responds with 200 and
/// [`MemberActivity`](crate::products::brand_membercard::MemberActivity). Not idempotent: sending
/// it again may act twice.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_membercard::{UpdateMembershipActivity, UpdateMembershipActivityRequired};
///
/// let operation = UpdateMembershipActivity::new(
///     "371067",
///     UpdateMembershipActivityRequired {
///         brand_id: "1004".into(),
///         title: "入会享券".into(),
///         sub_title: "5张满减券".into(),
///         begin_time: "2020-01-20T13:29:35.120+08:00".parse()?,
///         end_time: "2020-01-29T13:29:35.120+08:00".parse()?,
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
pub struct UpdateMembershipActivity {
    /// 活动ID: An activity that gives coupons to new members. At least 1 character. Example: `371067`.
    pub activity_id: MemberActivityId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 活动主标题. At least 1 character. Example: `入会享券`.
    pub title: String,
    /// 活动副标题. At least 1 character. Example: `5张满减券`.
    pub sub_title: String,
    /// 活动开始时间. Example: `2020-01-20T13:29:35.120+08:00`.
    pub begin_time: Timestamp,
    /// 活动结束时间. Example: `2020-01-29T13:29:35.120+08:00`.
    pub end_time: Timestamp,
}

wechatpay_client::sent! {
    UpdateMembershipActivity {
        activity_id "activity_id" outside, brand_id "brand_id", title "title",
        sub_title "sub_title", begin_time "begin_time", end_time "end_time",
    }
}

/// What [`UpdateMembershipActivity::new`] requires, by name.
pub struct UpdateMembershipActivityRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 活动主标题. At least 1 character.
    pub title: String,
    /// 活动副标题. At least 1 character.
    pub sub_title: String,
    /// 活动开始时间.
    pub begin_time: Timestamp,
    /// 活动结束时间.
    pub end_time: Timestamp,
}

impl UpdateMembershipActivity {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        activity_id: impl Into<MemberActivityId>,
        required: UpdateMembershipActivityRequired,
    ) -> Self {
        let UpdateMembershipActivityRequired {
            brand_id, title, sub_title, begin_time, end_time,
        } = required;
        Self {
            activity_id: activity_id.into(), brand_id, title, sub_title, begin_time,
            end_time,
        }
    }
}

impl Operation for UpdateMembershipActivity {
    type Response = MemberActivity;

    const META: &'static Meta = &routes::UPDATE_MEMBERSHIP_ACTIVITY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("activity_id", &self.activity_id).json(self).build()
    }
}

/// 终止品牌会员发券活动: Ends an activity before its time.
///
/// `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate` responds with
/// 200 and [`MemberActivity`](crate::products::brand_membercard::MemberActivity). Not idempotent:
/// sending it again may act twice.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_membercard::TerminateMembershipActivity;
///
/// let operation = TerminateMembershipActivity::new("371067", "1004");
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
pub struct TerminateMembershipActivity {
    /// 活动ID: An activity that gives coupons to new members. At least 1 character. Example: `371067`.
    pub activity_id: MemberActivityId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
}

wechatpay_client::sent! {
    TerminateMembershipActivity {
        activity_id "activity_id" outside, brand_id "brand_id",
    }
}

impl TerminateMembershipActivity {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        activity_id: impl Into<MemberActivityId>,
        brand_id: impl Into<BrandIdText>,
    ) -> Self {
        Self { activity_id: activity_id.into(), brand_id: brand_id.into() }
    }
}

impl Operation for TerminateMembershipActivity {
    type Response = MemberActivity;

    const META: &'static Meta = &routes::TERMINATE_MEMBERSHIP_ACTIVITY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("activity_id", &self.activity_id).json(self).build()
    }
}

/// 品牌会员展示付款码组件预授权: Makes the token with which a mini program shows a member's payment
/// code.
///
/// `POST /v3/brand/partner/card-member/pay-view-tokens` responds with 200 and
/// [`MemberToken`](crate::products::brand_membercard::MemberToken). Not idempotent: sending it
/// again may act twice.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_membercard::CreatePayViewToken;
///
/// let operation = CreatePayViewToken::new(
///     "1004",
///     "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     "obLatjnx9gnqzS4myYGmLZ7LgLBA",
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
pub struct CreatePayViewToken {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    /// Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: MemberCardId,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
}

wechatpay_client::sent! {
    CreatePayViewToken {
        brand_id "brand_id", card_id "card_id", openid "openid",
    }
}

impl CreatePayViewToken {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        brand_id: impl Into<BrandIdText>,
        card_id: impl Into<MemberCardId>,
        openid: impl Into<Openid>,
    ) -> Self {
        Self {
            brand_id: brand_id.into(), card_id: card_id.into(), openid: openid.into(),
        }
    }
}

impl Operation for CreatePayViewToken {
    type Response = MemberToken;

    const META: &'static Meta = &routes::CREATE_PAY_VIEW_TOKEN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 入会组件预授权: Makes the token with which a mini program opens the page on which a user becomes
/// a member.
///
/// `POST /v3/brand/partner/card-member/pre-auth-tokens` responds with 200 and
/// [`MemberToken`](crate::products::brand_membercard::MemberToken). Not idempotent: sending it
/// again may act twice.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_membercard::CreatePreAuthToken;
///
/// let operation = CreatePreAuthToken::new(
///     "1004",
///     "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     "obLatjnx9gnqzS4myYGmLZ7LgLBA",
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
pub struct CreatePreAuthToken {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    /// Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: MemberCardId,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
}

wechatpay_client::sent! {
    CreatePreAuthToken {
        brand_id "brand_id", card_id "card_id", openid "openid",
    }
}

impl CreatePreAuthToken {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        brand_id: impl Into<BrandIdText>,
        card_id: impl Into<MemberCardId>,
        openid: impl Into<Openid>,
    ) -> Self {
        Self {
            brand_id: brand_id.into(), card_id: card_id.into(), openid: openid.into(),
        }
    }
}

impl Operation for CreatePreAuthToken {
    type Response = MemberToken;

    const META: &'static Meta = &routes::CREATE_PRE_AUTH_TOKEN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询用户在品牌下所有会员卡: Lists a user's member cards of a brand.
///
/// `GET /v3/brand/partner/card-member/user-cards` responds with 200 and
/// [`ListUserCardsResponse`](crate::products::brand_membercard::ListUserCardsResponse). Read-only:
/// safe to send again. [`Client::items`](wechatpay_client::Client::items) reads the list page by
/// page.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_membercard::{ListUserCards, ListUserCardsRequired};
///
/// let operation = ListUserCards::new(ListUserCardsRequired {
///     brand_id: "1004".into(),
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
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
pub struct ListUserCards {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
    /// 用户会员卡状态: The state of a user's member card. Example: `EFFECTIVE`.
    pub user_card_state: Option<UserCardState>,
    /// 分页起始位置. Example: `0`.
    pub offset: i64,
    /// 分页大小. Example: `20`.
    pub limit: i64,
}

/// What [`ListUserCards::new`] requires, by name.
pub struct ListUserCardsRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
    /// 分页起始位置.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
}

impl ListUserCards {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: ListUserCardsRequired) -> Self {
        let ListUserCardsRequired { brand_id, openid, offset, limit } = required;
        Self { brand_id, openid, user_card_state: None, offset, limit }
    }
}

crate::optional_fields! {
    ListUserCards {
        /// 用户会员卡状态: The state of a user's member card.
        user_card_state: UserCardState,
    }
}

impl Operation for ListUserCards {
    type Response = ListUserCardsResponse;

    const META: &'static Meta = &routes::LIST_USER_CARDS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("brand_id", &self.brand_id)
            .query("openid", &self.openid)
            .query("user_card_state", &self.user_card_state)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }
}

wechatpay_client::paginated! {
    ListUserCards { offset: offset, limit: limit, items: data as UserCard, total: total_count }
}

/// 根据openid导入用户会员卡: Gives a card to a user who was a member before, by openid.
///
/// `POST /v3/brand/partner/card-member/user-cards/import-by-openid` responds with 200 and
/// [`UserCard`](crate::products::brand_membercard::UserCard). Not idempotent: sending it again may
/// act twice.
///
/// Note: It is not known which name of how long the card holds the server reads, `date_information`
/// or `valid_date_information`.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_membercard::{ImportUserCardByOpenid, ImportUserCardByOpenidRequired};
///
/// let operation = ImportUserCardByOpenid::new(ImportUserCardByOpenidRequired {
///     brand_id: "1004".into(),
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
///     user_card_code: "478515832665".into(),
///     pickup_time: "2020-05-20T13:29:35.120+08:00".parse()?,
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
pub struct ImportUserCardByOpenid {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    /// Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: MemberCardId,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
    /// 会员卡背景颜色: As RGB, in hexadecimal digits. Example: `#FFFF00`.
    pub card_color: Option<String>,
    /// 会员卡图片. Example: `https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0`.
    pub card_picture_url: Option<String>,
    /// 会员卡code: A user's member card. At least 1 character. Example: `478515832665`.
    pub user_card_code: UserCardCode,
    /// 手机号. Plain text here; encrypted on the wire.
    pub phone_number: Option<Encrypted>,
    /// 会员等级. Example: `钻石会员`.
    pub level: Option<String>,
    /// 用户开卡时填写的个人信息: What a user filled in to become a member.
    pub user_information: Option<UserFormAnswers>,
    /// 会员卡有效期: How long a member card holds.
    pub date_information: Option<MemberCardValidity>,
    /// 会员卡有效期: How long a member card holds.
    pub valid_date_information: Option<MemberCardValidity>,
    /// 领取时间: When the user took the card. Example: `2020-05-20T13:29:35.120+08:00`.
    pub pickup_time: Timestamp,
}

wechatpay_client::sent! {
    ImportUserCardByOpenid {
        brand_id "brand_id", card_id "card_id", openid "openid", card_color "card_color",
        card_picture_url "card_picture_url", user_card_code "user_card_code",
        phone_number "phone_number", level "level", user_information "user_information",
        date_information "date_information", valid_date_information "valid_date_information",
        pickup_time "pickup_time",
    }
}

/// What [`ImportUserCardByOpenid::new`] requires, by name.
pub struct ImportUserCardByOpenidRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    pub card_id: MemberCardId,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
    /// 会员卡code: A user's member card. At least 1 character.
    pub user_card_code: UserCardCode,
    /// 领取时间: When the user took the card.
    pub pickup_time: Timestamp,
}

impl ImportUserCardByOpenid {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: ImportUserCardByOpenidRequired) -> Self {
        let ImportUserCardByOpenidRequired {
            brand_id, card_id, openid, user_card_code, pickup_time,
        } = required;
        Self {
            brand_id, card_id, openid, card_color: None, card_picture_url: None,
            user_card_code, phone_number: None, level: None, user_information: None,
            date_information: None, valid_date_information: None, pickup_time,
        }
    }
}

crate::optional_fields! {
    ImportUserCardByOpenid {
        /// 会员卡背景颜色: As RGB, in hexadecimal digits.
        card_color: String,
        /// 会员卡图片.
        card_picture_url: String,
        /// 手机号. Plain text here; encrypted on the wire.
        phone_number: Encrypted,
        /// 会员等级.
        level: String,
        /// 用户开卡时填写的个人信息: What a user filled in to become a member.
        user_information: UserFormAnswers,
        /// 会员卡有效期: How long a member card holds.
        date_information: MemberCardValidity,
        /// 会员卡有效期: How long a member card holds.
        valid_date_information: MemberCardValidity,
    }
}

impl Operation for ImportUserCardByOpenid {
    type Response = UserCard;

    const META: &'static Meta = &routes::IMPORT_USER_CARD_BY_OPENID;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 根据手机号导入用户会员卡: Gives a card to a user who was a member before, by phone number.
///
/// `POST /v3/brand/partner/card-member/user-cards/import-by-phone` responds with 200 and
/// [`UserCard`](crate::products::brand_membercard::UserCard). Not idempotent: sending it again may
/// act twice.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_membercard::{
///     ImportUserCardByPhone, ImportUserCardByPhoneRequired, MemberCardValidity,
///     MemberCardValidityType,
/// };
///
/// let operation = ImportUserCardByPhone::new(ImportUserCardByPhoneRequired {
///     brand_id: "1004".into(),
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
///     phone_number: "13800000000".into(),
///     user_card_code: "478515832665".into(),
///     date_information: MemberCardValidity::new(MemberCardValidityType::FixTimeRange),
///     pickup_time: "2020-05-20T13:29:35.120+08:00".parse()?,
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
pub struct ImportUserCardByPhone {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    /// Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: MemberCardId,
    /// 手机号. At least 1 character. Plain text here; encrypted on the wire.
    pub phone_number: Encrypted,
    /// 会员卡code: A user's member card. At least 1 character. Example: `478515832665`.
    pub user_card_code: UserCardCode,
    /// 用户开卡时填写的个人信息: What a user filled in to become a member.
    pub user_information: Option<UserFormAnswers>,
    /// 会员卡有效期: How long a member card holds.
    pub date_information: MemberCardValidity,
    /// 领取时间: When the user took the card. Example: `2020-05-20T13:29:35.120+08:00`.
    pub pickup_time: Timestamp,
}

wechatpay_client::sent! {
    ImportUserCardByPhone {
        brand_id "brand_id", card_id "card_id", phone_number "phone_number",
        user_card_code "user_card_code", user_information "user_information",
        date_information "date_information", pickup_time "pickup_time",
    }
}

/// What [`ImportUserCardByPhone::new`] requires, by name.
pub struct ImportUserCardByPhoneRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    pub card_id: MemberCardId,
    /// 手机号. At least 1 character. Plain text here; encrypted on the wire.
    pub phone_number: Encrypted,
    /// 会员卡code: A user's member card. At least 1 character.
    pub user_card_code: UserCardCode,
    /// 会员卡有效期: How long a member card holds.
    pub date_information: MemberCardValidity,
    /// 领取时间: When the user took the card.
    pub pickup_time: Timestamp,
}

impl ImportUserCardByPhone {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: ImportUserCardByPhoneRequired) -> Self {
        let ImportUserCardByPhoneRequired {
            brand_id, card_id, phone_number, user_card_code, date_information,
            pickup_time,
        } = required;
        Self {
            brand_id, card_id, phone_number, user_card_code, user_information: None,
            date_information, pickup_time,
        }
    }
}

crate::optional_fields! {
    ImportUserCardByPhone {
        /// 用户开卡时填写的个人信息: What a user filled in to become a member.
        user_information: UserFormAnswers,
    }
}

impl Operation for ImportUserCardByPhone {
    type Response = UserCard;

    const META: &'static Meta = &routes::IMPORT_USER_CARD_BY_PHONE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询用户会员卡信息: Tells how a user's member card stands.
///
/// `GET /v3/brand/partner/card-member/user-cards/{user_card_code}` responds with 200 and
/// [`UserCard`](crate::products::brand_membercard::UserCard). Read-only: safe to send again.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_membercard::{GetUserCard, GetUserCardRequired};
///
/// let operation = GetUserCard::new(
///     "478515832665",
///     GetUserCardRequired {
///         brand_id: "1004".into(),
///         card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
///         openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
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
pub struct GetUserCard {
    /// 会员卡code: A user's member card. At least 1 character. Example: `478515832665`.
    pub user_card_code: UserCardCode,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    /// Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: MemberCardId,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
}

/// What [`GetUserCard::new`] requires, by name.
pub struct GetUserCardRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    pub card_id: MemberCardId,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
}

impl GetUserCard {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        user_card_code: impl Into<UserCardCode>,
        required: GetUserCardRequired,
    ) -> Self {
        let GetUserCardRequired { brand_id, card_id, openid } = required;
        Self { user_card_code: user_card_code.into(), brand_id, card_id, openid }
    }
}

impl Operation for GetUserCard {
    type Response = UserCard;

    const META: &'static Meta = &routes::GET_USER_CARD;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("user_card_code", &self.user_card_code)
            .query("brand_id", &self.brand_id)
            .query("card_id", &self.card_id)
            .query("openid", &self.openid)
            .build()
    }
}

/// 修改用户会员卡信息: Changes a user's member card. What is not sent stays.
///
/// `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}` responds with 200 and
/// [`UserCard`](crate::products::brand_membercard::UserCard). Not idempotent: sending it again may
/// act twice.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_membercard::UpdateUserCard;
///
/// let operation = UpdateUserCard::new("478515832665", "pbLatjvWOibDc5-TBnbUk1pD12o0");
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
pub struct UpdateUserCard {
    /// 会员卡code: A user's member card. At least 1 character. Example: `478515832665`.
    pub user_card_code: UserCardCode,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    /// Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: MemberCardId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: Option<BrandIdText>,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Option<Openid>,
    /// 卡背景颜色: As RGB, in hexadecimal digits. Example: `#FFFF00`.
    pub card_color: Option<String>,
    /// 卡背景图URL. Example: `https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0`.
    pub card_picture_url: Option<String>,
    /// 手机号. Plain text here; encrypted on the wire.
    pub phone_number: Option<Encrypted>,
    /// 会员等级. Example: `钻石会员`.
    pub level: Option<String>,
    /// 会员卡有效期: How long a member card holds.
    pub valid_date_information: Option<MemberCardValidity>,
    /// 领取时间: When the user took the card. Example: `2020-05-20T13:29:35.120+08:00`.
    pub pickup_time: Option<Timestamp>,
    /// 用户开卡时填写的个人信息: What a user filled in to become a member.
    pub user_information: Option<UserFormAnswers>,
    /// 商家数据包: What the partner set; it comes back. Example: `自定义数据说明`.
    pub attach: Option<String>,
}

wechatpay_client::sent! {
    UpdateUserCard {
        user_card_code "user_card_code" outside, card_id "card_id" outside, brand_id "brand_id",
        openid "openid", card_color "card_color", card_picture_url "card_picture_url",
        phone_number "phone_number", level "level",
        valid_date_information "valid_date_information", pickup_time "pickup_time",
        user_information "user_information", attach "attach",
    }
}

impl UpdateUserCard {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        user_card_code: impl Into<UserCardCode>,
        card_id: impl Into<MemberCardId>,
    ) -> Self {
        Self {
            user_card_code: user_card_code.into(), card_id: card_id.into(),
            brand_id: None, openid: None, card_color: None, card_picture_url: None,
            phone_number: None, level: None, valid_date_information: None,
            pickup_time: None, user_information: None, attach: None,
        }
    }
}

crate::optional_fields! {
    UpdateUserCard {
        /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
        /// character.
        brand_id: BrandIdText,
        /// 用户标识: Under the `appid` of the template. At least 1 character.
        openid: Openid,
        /// 卡背景颜色: As RGB, in hexadecimal digits.
        card_color: String,
        /// 卡背景图URL.
        card_picture_url: String,
        /// 手机号. Plain text here; encrypted on the wire.
        phone_number: Encrypted,
        /// 会员等级.
        level: String,
        /// 会员卡有效期: How long a member card holds.
        valid_date_information: MemberCardValidity,
        /// 领取时间: When the user took the card.
        pickup_time: Timestamp,
        /// 用户开卡时填写的个人信息: What a user filled in to become a member.
        user_information: UserFormAnswers,
        /// 商家数据包: What the partner set; it comes back.
        attach: String,
    }
}

impl Operation for UpdateUserCard {
    type Response = UserCard;

    const META: &'static Meta = &routes::UPDATE_USER_CARD;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("user_card_code", &self.user_card_code)
            .query("card_id", &self.card_id)
            .json(self)
            .build()
    }
}

/// 同步会员开通结果: Says whether a user who took a card is a member now, as
/// `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE` asks.
///
/// `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm` responds with 200 and
/// [`UserCard`](crate::products::brand_membercard::UserCard). Not idempotent: sending it again may
/// act twice.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_membercard::{ConfirmUserCard, ConfirmUserCardRequired, UserCardConfirmState};
///
/// let operation = ConfirmUserCard::new(
///     "478515832665",
///     ConfirmUserCardRequired {
///         card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
///         brand_id: "1004".into(),
///         openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
///         user_card_confirm_state: UserCardConfirmState::CreateCardSuccess,
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
pub struct ConfirmUserCard {
    /// 会员卡code: A user's member card. At least 1 character. Example: `478515832665`.
    pub user_card_code: UserCardCode,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    /// Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: MemberCardId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
    /// 卡背景颜色: As RGB, in hexadecimal digits. Example: `#FFFF00`.
    pub card_color: Option<String>,
    /// 卡背景图URL. Example: `https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0`.
    pub card_picture_url: Option<String>,
    /// 手机号. Plain text here; encrypted on the wire.
    pub phone_number: Option<Encrypted>,
    /// 会员等级. Example: `钻石会员`.
    pub level: Option<String>,
    /// 会员卡有效期: How long a member card holds.
    pub valid_date_information: Option<MemberCardValidity>,
    /// 用户开卡时填写的个人信息: What a user filled in to become a member.
    pub user_information: Option<UserFormAnswers>,
    /// 商家数据包: What the partner set; it comes back. Example: `自定义数据说明`.
    pub attach: Option<String>,
    /// 会员开卡状态: Whether a user is a member now. Example: `CREATE_CARD_SUCCESS`.
    pub user_card_confirm_state: UserCardConfirmState,
}

wechatpay_client::sent! {
    ConfirmUserCard {
        user_card_code "user_card_code" outside, card_id "card_id" outside, brand_id "brand_id",
        openid "openid", card_color "card_color", card_picture_url "card_picture_url",
        phone_number "phone_number", level "level",
        valid_date_information "valid_date_information", user_information "user_information",
        attach "attach", user_card_confirm_state "user_card_confirm_state",
    }
}

/// What [`ConfirmUserCard::new`] requires, by name.
pub struct ConfirmUserCardRequired {
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    pub card_id: MemberCardId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
    /// 会员开卡状态: Whether a user is a member now.
    pub user_card_confirm_state: UserCardConfirmState,
}

impl ConfirmUserCard {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        user_card_code: impl Into<UserCardCode>,
        required: ConfirmUserCardRequired,
    ) -> Self {
        let ConfirmUserCardRequired {
            card_id, brand_id, openid, user_card_confirm_state,
        } = required;
        Self {
            user_card_code: user_card_code.into(), card_id, brand_id, openid,
            card_color: None, card_picture_url: None, phone_number: None, level: None,
            valid_date_information: None, user_information: None, attach: None,
            user_card_confirm_state,
        }
    }
}

crate::optional_fields! {
    ConfirmUserCard {
        /// 卡背景颜色: As RGB, in hexadecimal digits.
        card_color: String,
        /// 卡背景图URL.
        card_picture_url: String,
        /// 手机号. Plain text here; encrypted on the wire.
        phone_number: Encrypted,
        /// 会员等级.
        level: String,
        /// 会员卡有效期: How long a member card holds.
        valid_date_information: MemberCardValidity,
        /// 用户开卡时填写的个人信息: What a user filled in to become a member.
        user_information: UserFormAnswers,
        /// 商家数据包: What the partner set; it comes back.
        attach: String,
    }
}

impl Operation for ConfirmUserCard {
    type Response = UserCard;

    const META: &'static Meta = &routes::CONFIRM_USER_CARD;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("user_card_code", &self.user_card_code)
            .query("card_id", &self.card_id)
            .json(self)
            .build()
    }
}

/// 作废用户会员卡: Makes a user's member card void.
///
/// `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate` responds with 200
/// and [`UserCard`](crate::products::brand_membercard::UserCard). Not idempotent: sending it again
/// may act twice.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_membercard::{InvalidateUserCard, InvalidateUserCardRequired};
///
/// let operation = InvalidateUserCard::new(
///     "478515832665",
///     InvalidateUserCardRequired {
///         brand_id: "1004".into(),
///         card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
///         openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
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
pub struct InvalidateUserCard {
    /// 会员卡code: A user's member card. At least 1 character. Example: `478515832665`.
    pub user_card_code: UserCardCode,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    /// Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: MemberCardId,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
    /// 作废原因: Only when it was made void. Example: `用户要求退卡`.
    pub invalid_reason: Option<String>,
}

wechatpay_client::sent! {
    InvalidateUserCard {
        user_card_code "user_card_code" outside, brand_id "brand_id" outside,
        card_id "card_id" outside, openid "openid", invalid_reason "invalid_reason",
    }
}

/// What [`InvalidateUserCard::new`] requires, by name.
pub struct InvalidateUserCardRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    pub card_id: MemberCardId,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
}

impl InvalidateUserCard {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        user_card_code: impl Into<UserCardCode>,
        required: InvalidateUserCardRequired,
    ) -> Self {
        let InvalidateUserCardRequired { brand_id, card_id, openid } = required;
        Self {
            user_card_code: user_card_code.into(), brand_id, card_id, openid,
            invalid_reason: None,
        }
    }
}

crate::optional_fields! {
    InvalidateUserCard {
        /// 作废原因: Only when it was made void.
        invalid_reason: String,
    }
}

impl Operation for InvalidateUserCard {
    type Response = UserCard;

    const META: &'static Meta = &routes::INVALIDATE_USER_CARD;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("user_card_code", &self.user_card_code)
            .query("brand_id", &self.brand_id)
            .query("card_id", &self.card_id)
            .json(self)
            .build()
    }
}

/// 创建用户动态信息: Shows a member news on their card, such as what they bought.
///
/// `POST /v3/brand/partner/card-member/user-feeds` responds with 200 and
/// [`CreateUserFeedResponse`](crate::products::brand_membercard::CreateUserFeedResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: It is inferred that the server knows the call again by `out_request_no`.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_membercard::{CreateUserFeed, CreateUserFeedRequired};
///
/// let operation = CreateUserFeed::new(CreateUserFeedRequired {
///     brand_id: "1004".into(),
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
///     user_card_code: "478515832665".into(),
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
///     out_request_no: "100002322019090134234sfdf".into(),
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
pub struct CreateUserFeed {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    /// Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: MemberCardId,
    /// 会员卡code: A user's member card. At least 1 character. Example: `478515832665`.
    pub user_card_code: UserCardCode,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
    /// 商家请求单号: A request as numbered by the partner. At least 1 character. Example:
    /// `100002322019090134234sfdf`.
    pub out_request_no: MemberRequestNo,
    /// 会员动态内容: What happened; how it is made up is not known. Example: `15_1200_1`.
    pub cell: Option<String>,
    /// 会员动态内容. Example: `15_1200_1`.
    pub cell_message: Option<String>,
}

wechatpay_client::sent! {
    CreateUserFeed {
        brand_id "brand_id", card_id "card_id", user_card_code "user_card_code", openid "openid",
        out_request_no "out_request_no", cell "cell", cell_message "cell_message",
    }
}

/// What [`CreateUserFeed::new`] requires, by name.
pub struct CreateUserFeedRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    pub card_id: MemberCardId,
    /// 会员卡code: A user's member card. At least 1 character.
    pub user_card_code: UserCardCode,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
    /// 商家请求单号: A request as numbered by the partner. At least 1 character.
    pub out_request_no: MemberRequestNo,
}

impl CreateUserFeed {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateUserFeedRequired) -> Self {
        let CreateUserFeedRequired {
            brand_id, card_id, user_card_code, openid, out_request_no,
        } = required;
        Self {
            brand_id, card_id, user_card_code, openid, out_request_no, cell: None,
            cell_message: None,
        }
    }
}

crate::optional_fields! {
    CreateUserFeed {
        /// 会员动态内容: What happened; how it is made up is not known.
        cell: String,
        /// 会员动态内容.
        cell_message: String,
    }
}

impl Operation for CreateUserFeed {
    type Response = CreateUserFeedResponse;

    const META: &'static Meta = &routes::CREATE_USER_FEED;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 同步积分兑券结果: Says whether points were exchanged for a coupon, as
/// `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON` asks.
///
/// `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm` responds with 200 and
/// [`ConfirmUserPointExchangeCouponResponse`](crate::products::brand_membercard::ConfirmUserPointExchangeCouponResponse).
/// Not idempotent: sending it again may act twice.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_membercard::{
///     ConfirmUserPointExchangeCoupon, ConfirmUserPointExchangeCouponRequired, PointExchangeState,
/// };
///
/// let operation = ConfirmUserPointExchangeCoupon::new(ConfirmUserPointExchangeCouponRequired {
///     record_id: "20201215000001".into(),
///     exchange_coupon_template_id: "0Flpo7FqTQ".into(),
///     brand_id: "1004".into(),
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
///     user_card_code: "478515832665".into(),
///     state: PointExchangeState::PointExchangeCouponSuccess,
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
pub struct ConfirmUserPointExchangeCoupon {
    /// 积分兑券ID: A user's exchange of points for a coupon. At least 1 character. Example:
    /// `20201215000001`.
    pub record_id: PointExchangeId,
    /// 积分兑券模板ID: What points can be exchanged for. At least 1 character. Example: `0Flpo7FqTQ`.
    pub exchange_coupon_template_id: PointExchangeTemplateId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    /// Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: MemberCardId,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
    /// 会员卡code: A user's member card. At least 1 character. Example: `478515832665`.
    pub user_card_code: UserCardCode,
    /// 积分兑券状态: Whether points were exchanged for a coupon. Example:
    /// `POINT_EXCHANGE_COUPON_SUCCESS`.
    pub state: PointExchangeState,
    /// 兑券成功的券code: Only when they were. At least 1 character. Example: `123446565767`.
    pub coupon_code: Option<CouponCode>,
    /// 兑券失败原因: Only when they were not. Example: `积分不足`.
    pub fail_reason: Option<String>,
}

wechatpay_client::sent! {
    ConfirmUserPointExchangeCoupon {
        record_id "record_id", exchange_coupon_template_id "exchange_coupon_template_id",
        brand_id "brand_id", card_id "card_id", openid "openid", user_card_code "user_card_code",
        state "state", coupon_code "coupon_code", fail_reason "fail_reason",
    }
}

/// What [`ConfirmUserPointExchangeCoupon::new`] requires, by name.
pub struct ConfirmUserPointExchangeCouponRequired {
    /// 积分兑券ID: A user's exchange of points for a coupon. At least 1 character.
    pub record_id: PointExchangeId,
    /// 积分兑券模板ID: What points can be exchanged for. At least 1 character.
    pub exchange_coupon_template_id: PointExchangeTemplateId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    pub card_id: MemberCardId,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
    /// 会员卡code: A user's member card. At least 1 character.
    pub user_card_code: UserCardCode,
    /// 积分兑券状态: Whether points were exchanged for a coupon.
    pub state: PointExchangeState,
}

impl ConfirmUserPointExchangeCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: ConfirmUserPointExchangeCouponRequired) -> Self {
        let ConfirmUserPointExchangeCouponRequired {
            record_id, exchange_coupon_template_id, brand_id, card_id, openid,
            user_card_code, state,
        } = required;
        Self {
            record_id, exchange_coupon_template_id, brand_id, card_id, openid,
            user_card_code, state, coupon_code: None, fail_reason: None,
        }
    }
}

crate::optional_fields! {
    ConfirmUserPointExchangeCoupon {
        /// 兑券成功的券code: Only when they were. At least 1 character.
        coupon_code: CouponCode,
        /// 兑券失败原因: Only when they were not.
        fail_reason: String,
    }
}

impl Operation for ConfirmUserPointExchangeCoupon {
    type Response = ConfirmUserPointExchangeCouponResponse;

    const META: &'static Meta = &routes::CONFIRM_USER_POINT_EXCHANGE_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 同步积分余额: Tells how many points a member has.
///
/// `POST /v3/brand/partner/card-member/user-points/sync` responds with 200 and
/// [`SyncUserPointResponse`](crate::products::brand_membercard::SyncUserPointResponse). Idempotent:
/// safe to send again with the same parameters.
///
/// Note: It is inferred that the server knows the call again by `out_request_no`.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_membercard::{SyncUserPoint, SyncUserPointRequired};
///
/// let operation = SyncUserPoint::new(SyncUserPointRequired {
///     out_request_no: "100002322019090134234sfdf".into(),
///     brand_id: "1004".into(),
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
///     user_card_code: "478515832665".into(),
///     point_balance: 1000,
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
pub struct SyncUserPoint {
    /// 商家请求单号: A request as numbered by the partner. At least 1 character. Example:
    /// `100002322019090134234sfdf`.
    pub out_request_no: MemberRequestNo,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    /// Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: MemberCardId,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
    /// 会员卡code: A user's member card. At least 1 character. Example: `478515832665`.
    pub user_card_code: UserCardCode,
    /// 积分余额. Example: `1000`.
    pub point_balance: i64,
}

wechatpay_client::sent! {
    SyncUserPoint {
        out_request_no "out_request_no", brand_id "brand_id", card_id "card_id", openid "openid",
        user_card_code "user_card_code", point_balance "point_balance",
    }
}

/// What [`SyncUserPoint::new`] requires, by name.
pub struct SyncUserPointRequired {
    /// 商家请求单号: A request as numbered by the partner. At least 1 character.
    pub out_request_no: MemberRequestNo,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    pub card_id: MemberCardId,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
    /// 会员卡code: A user's member card. At least 1 character.
    pub user_card_code: UserCardCode,
    /// 积分余额.
    pub point_balance: i64,
}

impl SyncUserPoint {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: SyncUserPointRequired) -> Self {
        let SyncUserPointRequired {
            out_request_no, brand_id, card_id, openid, user_card_code, point_balance,
        } = required;
        Self { out_request_no, brand_id, card_id, openid, user_card_code, point_balance }
    }
}

impl Operation for SyncUserPoint {
    type Response = SyncUserPointResponse;

    const META: &'static Meta = &routes::SYNC_USER_POINT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}
