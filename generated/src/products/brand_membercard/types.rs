// Written by `cargo xtask codegen` from spec/brand_membercard.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Encrypted, Timestamp};

use crate::products::shared::{
    Appid, BrandIdText, CouponCode, Fen, Openid, ProductCouponId, StockId,
};

/// The decrypted resource of `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandMemberCardSpPointExchangeCouponResource {
    /// 积分兑券ID: A user's exchange of points for a coupon. At least 1 character. Example:
    /// `20201215000001`.
    pub record_id: PointExchangeId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 商户AppId: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxea9c30890f48d5ae`.
    pub appid: Option<Appid>,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    /// Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: MemberCardId,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
    /// 会员卡code: A user's member card. At least 1 character. Example: `478515832665`.
    pub user_card_code: UserCardCode,
    /// 积分兑券模板ID: What points can be exchanged for. At least 1 character. Example: `0Flpo7FqTQ`.
    pub exchange_coupon_template_id: PointExchangeTemplateId,
    /// 消耗积分数. Example: `100`.
    pub deduct_points: i64,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `701138812971763025610907319729`.
    pub product_coupon_id: Option<ProductCouponId>,
    /// 商品券批次类型. Example: `PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR`.
    pub product_coupon_stock_type: Option<String>,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `98065001`.
    pub stock_id: StockId,
}

wechatpay_client::record! {
    BrandMemberCardSpPointExchangeCouponResource {
        record_id "record_id", brand_id "brand_id", appid "appid", card_id "card_id",
        openid "openid", user_card_code "user_card_code",
        exchange_coupon_template_id "exchange_coupon_template_id", deduct_points "deduct_points",
        product_coupon_id "product_coupon_id",
        product_coupon_stock_type "product_coupon_stock_type", stock_id "stock_id",
    }
}

/// What [`BrandMemberCardSpPointExchangeCouponResource::new`] requires, by name.
pub struct BrandMemberCardSpPointExchangeCouponResourceRequired {
    /// 积分兑券ID: A user's exchange of points for a coupon. At least 1 character.
    pub record_id: PointExchangeId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    pub card_id: MemberCardId,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
    /// 会员卡code: A user's member card. At least 1 character.
    pub user_card_code: UserCardCode,
    /// 积分兑券模板ID: What points can be exchanged for. At least 1 character.
    pub exchange_coupon_template_id: PointExchangeTemplateId,
    /// 消耗积分数.
    pub deduct_points: i64,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
}

impl BrandMemberCardSpPointExchangeCouponResource {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: BrandMemberCardSpPointExchangeCouponResourceRequired) -> Self {
        let BrandMemberCardSpPointExchangeCouponResourceRequired {
            record_id, brand_id, card_id, openid, user_card_code,
            exchange_coupon_template_id, deduct_points, stock_id,
        } = required;
        Self {
            record_id, brand_id, appid: None, card_id, openid, user_card_code,
            exchange_coupon_template_id, deduct_points, product_coupon_id: None,
            product_coupon_stock_type: None, stock_id,
        }
    }
}

wechatpay_client::setters! {
    BrandMemberCardSpPointExchangeCouponResource {
        /// 商户AppId: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        appid: Appid,
        /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
        product_coupon_id: ProductCouponId,
        /// 商品券批次类型.
        product_coupon_stock_type: String,
    }
}

/// The decrypted resource of `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandMemberCardSpSyncUserPointResource {
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
}

wechatpay_client::record! {
    BrandMemberCardSpSyncUserPointResource {
        brand_id "brand_id", card_id "card_id", openid "openid", user_card_code "user_card_code",
    }
}

/// What [`BrandMemberCardSpSyncUserPointResource::new`] requires, by name.
pub struct BrandMemberCardSpSyncUserPointResourceRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    pub card_id: MemberCardId,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
    /// 会员卡code: A user's member card. At least 1 character.
    pub user_card_code: UserCardCode,
}

impl BrandMemberCardSpSyncUserPointResource {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: BrandMemberCardSpSyncUserPointResourceRequired) -> Self {
        let BrandMemberCardSpSyncUserPointResourceRequired {
            brand_id, card_id, openid, user_card_code,
        } = required;
        Self { brand_id, card_id, openid, user_card_code }
    }
}

/// 通用开卡信息字段: What a user filled in in a field that WeChat Pay has.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonFormAnswer {
    /// 平台提供的通用开卡信息字段: What WeChat Pay can ask every member for. Example:
    /// `USER_FORM_FLAG_SEX`.
    pub name: Option<CommonFormField>,
    /// 用户开卡时填写的个人信息. Plain text here; encrypted on the wire.
    pub value: Option<Encrypted>,
}

wechatpay_client::record! {
    CommonFormAnswer {
        name "name", value "value",
    }
}

impl CommonFormAnswer {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { name: None, value: None }
    }
}

wechatpay_client::setters! {
    CommonFormAnswer {
        /// 平台提供的通用开卡信息字段: What WeChat Pay can ask every member for.
        name: CommonFormField,
        /// 用户开卡时填写的个人信息. Plain text here; encrypted on the wire.
        value: Encrypted,
    }
}

wechatpay_client::open_enum! {
    /// 平台提供的通用开卡信息字段: What WeChat Pay can ask every member for.
    pub enum CommonFormField {
        /// Their sex.
        UserFormFlagSex = "USER_FORM_FLAG_SEX",
        /// Their name.
        UserFormFlagName = "USER_FORM_FLAG_NAME",
        /// Their birthday.
        UserFormFlagBirthday = "USER_FORM_FLAG_BIRTHDAY",
        /// Their address.
        UserFormFlagAddress = "USER_FORM_FLAG_ADDRESS",
        /// Their email address.
        UserFormFlagEmail = "USER_FORM_FLAG_EMAIL",
        /// Their city.
        UserFormFlagCity = "USER_FORM_FLAG_CITY",
    }
}

/// The response to [`ConfirmUserPointExchangeCoupon`](super::ConfirmUserPointExchangeCoupon).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmUserPointExchangeCouponResponse {
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

wechatpay_client::record! {
    ConfirmUserPointExchangeCouponResponse {
        record_id "record_id", exchange_coupon_template_id "exchange_coupon_template_id",
        brand_id "brand_id", card_id "card_id", openid "openid", user_card_code "user_card_code",
        state "state", coupon_code "coupon_code", fail_reason "fail_reason",
    }
}

/// The response to [`CreateUserFeed`](super::CreateUserFeed).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateUserFeedResponse {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    /// Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: MemberCardId,
    /// 会员卡code: A user's member card. At least 1 character. Example: `478515832665`.
    pub user_card_code: UserCardCode,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Option<Openid>,
    /// 商家请求单号: A request as numbered by the partner. At least 1 character. Example:
    /// `100002322019090134234sfdf`.
    pub out_request_no: MemberRequestNo,
    /// 会员动态内容: What happened; how it is made up is not known. Example: `15_1200_1`.
    pub cell: Option<String>,
    /// 会员动态内容. Example: `15_1200_1`.
    pub cell_message: Option<String>,
}

wechatpay_client::record! {
    CreateUserFeedResponse {
        brand_id "brand_id", card_id "card_id", user_card_code "user_card_code", openid "openid",
        out_request_no "out_request_no", cell "cell", cell_message "cell_message",
    }
}

/// 自定义开卡信息字段: What a user chose in a field of the brand's own.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFormAnswer {
    /// 字段名称. Example: `喜欢的运动`.
    pub name: Option<String>,
    /// 用户选择的字段值列表. Plain text here; encrypted on the wire.
    pub user_chosen_values: Option<Vec<Encrypted>>,
}

wechatpay_client::record! {
    CustomFormAnswer {
        name "name", user_chosen_values "user_chosen_values",
    }
}

impl CustomFormAnswer {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { name: None, user_chosen_values: None }
    }
}

wechatpay_client::setters! {
    CustomFormAnswer {
        /// 字段名称.
        name: String,
        /// 用户选择的字段值列表. Plain text here; encrypted on the wire.
        user_chosen_values: Vec<Encrypted>,
    }
}

/// 自定义开卡信息字段: A field of the brand's own.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFormField {
    /// 商户自定义的开卡信息字段类型: How a user chooses among the values of a field. Example:
    /// `CHECK_BOX`.
    pub r#type: Option<CustomFormFieldType>,
    /// 字段名称. Example: `喜欢的运动`.
    pub name: Option<String>,
    /// 字段值.
    pub values: Option<Vec<String>>,
}

wechatpay_client::record! {
    CustomFormField {
        r#type "type", name "name", values "values",
    }
}

impl CustomFormField {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { r#type: None, name: None, values: None }
    }
}

wechatpay_client::setters! {
    CustomFormField {
        /// 商户自定义的开卡信息字段类型: How a user chooses among the values of a field.
        r#type: CustomFormFieldType,
        /// 字段名称.
        name: String,
        /// 字段值.
        values: Vec<String>,
    }
}

wechatpay_client::open_enum! {
    /// 商户自定义的开卡信息字段类型: How a user chooses among the values of a field.
    pub enum CustomFormFieldType {
        /// Any of them.
        CheckBox = "CHECK_BOX",
        /// One of them.
        Radio = "RADIO",
    }
}

/// The response to [`ListCards`](super::ListCards).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListCardsResponse {
    /// 总数量. Example: `1`.
    pub total_count: i64,
    /// 分页起始位置. Example: `0`.
    pub offset: i64,
    /// 分页大小. Example: `20`.
    pub limit: i64,
    /// 会员卡模板列表.
    pub data: Option<Vec<MemberCard>>,
}

wechatpay_client::record! {
    ListCardsResponse {
        total_count "total_count", offset "offset", limit "limit", data "data",
    }
}

/// The response to [`ListMembershipActivities`](super::ListMembershipActivities).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListMembershipActivitiesResponse {
    /// 活动列表.
    pub data: Option<Vec<MemberActivity>>,
    /// 分页起始位置. Example: `0`.
    pub offset: i64,
    /// 最大资源条数. Example: `20`.
    pub limit: i64,
    /// 资源总条数. Example: `1`.
    pub total_count: i64,
}

wechatpay_client::record! {
    ListMembershipActivitiesResponse {
        data "data", offset "offset", limit "limit", total_count "total_count",
    }
}

/// The response to [`ListUserCards`](super::ListUserCards).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListUserCardsResponse {
    /// 总数量. Example: `1`.
    pub total_count: i64,
    /// 分页起始位置. Example: `0`.
    pub offset: i64,
    /// 分页大小. Example: `20`.
    pub limit: i64,
    /// 会员卡列表.
    pub data: Option<Vec<UserCard>>,
}

wechatpay_client::record! {
    ListUserCardsResponse {
        total_count "total_count", offset "offset", limit "limit", data "data",
    }
}

/// 品牌会员发券活动: An activity that gives coupons to users who become members.
#[derive(Clone)]
#[non_exhaustive]
pub struct MemberActivity {
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
    /// 活动主标题. Example: `入会享券`.
    pub title: String,
    /// 活动副标题. Example: `5张满减券`.
    pub sub_title: String,
    /// 活动开始时间. Example: `2020-01-20T13:29:35.120+08:00`.
    pub begin_time: Timestamp,
    /// 活动结束时间. Example: `2020-01-29T13:29:35.120+08:00`.
    pub end_time: Timestamp,
    /// 活动总库存: How many users can take part. Example: `1000`.
    pub apply_total: i64,
    /// 活动剩余库存. Example: `1000`.
    pub apply_available: i64,
    /// 商品券批次列表.
    pub product_coupon_stock_list: Vec<MemberCouponStock>,
    /// 活动ID: An activity that gives coupons to new members. At least 1 character. Example: `371067`.
    pub activity_id: MemberActivityId,
    /// 活动状态: The state of an activity. Example: `MEMBERSHIP_ACTIVITY_CREATED`.
    pub activity_state: MemberActivityState,
    /// 创建时间. Example: `2020-01-10T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 更新时间. Example: `2020-01-10T13:29:35.120+08:00`.
    pub modify_time: Timestamp,
}

wechatpay_client::record! {
    MemberActivity {
        out_request_no "out_request_no", brand_id "brand_id", card_id "card_id",
        activity_channel "activity_channel", title "title", sub_title "sub_title",
        begin_time "begin_time", end_time "end_time", apply_total "apply_total",
        apply_available "apply_available", product_coupon_stock_list "product_coupon_stock_list",
        activity_id "activity_id", activity_state "activity_state", create_time "create_time",
        modify_time "modify_time",
    }
}

wechatpay_client::open_enum! {
    /// 活动渠道: Where users become members to take part.
    pub enum MemberActivityChannel {
        /// In the component of the merchant's mini program.
        MechantAppComponent = "MECHANT_APP_COMPONENT",
    }
}

wechatpay_client::text! {
    /// 活动ID: An activity that gives coupons to new members.
    ///
    /// At least 1 character.
    pub struct MemberActivityId;
}

wechatpay_client::open_enum! {
    /// 活动状态: The state of an activity.
    pub enum MemberActivityState {
        /// It has not begun.
        MembershipActivityCreated = "MEMBERSHIP_ACTIVITY_CREATED",
        /// It is under way.
        MembershipActivityEffective = "MEMBERSHIP_ACTIVITY_EFFECTIVE",
        /// It was ended before its time.
        MembershipActivityTerminated = "MEMBERSHIP_ACTIVITY_TERMINATED",
        /// It is over.
        MembershipActivityExpired = "MEMBERSHIP_ACTIVITY_EXPIRED",
    }
}

/// 会员卡模板: A template of member cards.
#[derive(Clone)]
#[non_exhaustive]
pub struct MemberCard {
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    /// Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: MemberCardId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 商户AppId: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxea9c30890f48d5ae`.
    pub appid: Appid,
    /// 会员卡类型: What members of a kind are. Example: `PURCHASE`.
    pub card_type: MemberCardType,
    /// 卡名称. Example: `测试卡`.
    pub card_title: String,
    /// 卡背景颜色: As RGB, in hexadecimal digits. Example: `#FFFF00`.
    pub card_color: String,
    /// 卡背景图URL. Example: `https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0`.
    pub card_picture_url: String,
    /// 会员卡code分配类型: Who gives the codes of users' cards. Example: `SYSTEM_ALLOCATE`.
    pub code_mode: UserCardCodeMode,
    /// 会员码型: How the code of a card is shown. Example: `NONE_CODE`.
    pub code_type: UserCardCodeType,
    /// 会员码跳转信息: With `JUMP_MINI_PROGRAM`.
    pub code_jump_information: Option<MemberCardTarget>,
    /// 会员中心跳转信息: Where a part of the card leads to.
    pub member_information: Option<MemberCardTarget>,
    /// 会员权益. Example: `会员折扣、专属价`.
    pub benefits: String,
    /// 回调地址: Where callbacks of members go. Example: `https://www.weixin.qq.com/wxpay/notify.php`.
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
    pub valid_date_information: Option<MemberCardValidity>,
    /// 积分信息: Where a member sees their points.
    pub points_information: Option<MemberCardTarget>,
    /// 储值信息: Where a member sees the money kept with the brand.
    pub balance_information: Option<MemberCardTarget>,
    /// 付费会员信息: With `PURCHASE`.
    pub purchase_information: Option<PaidMembership>,
    /// 用户开卡信息: What a user fills in to become a member.
    pub user_information: Option<UserForm>,
    /// 会员卡状态: Whether a template of member cards holds. Example: `CARD_EFFECTIVE`.
    pub state: Option<MemberCardState>,
    /// 创建时间. Example: `2020-05-20T13:29:35.120+08:00`.
    pub create_time: Option<Timestamp>,
    /// 更新时间. Example: `2020-05-20T13:29:35.120+08:00`.
    pub modify_time: Option<Timestamp>,
    /// 更新时间: The same as `modify_time`, it is inferred. Example: `2020-05-20T13:29:35.120+08:00`.
    pub update_time: Option<Timestamp>,
    /// 商家请求单号: A request as numbered by the partner. At least 1 character. Example:
    /// `100002322019090134234sfdf`.
    pub out_request_no: Option<MemberRequestNo>,
}

wechatpay_client::record! {
    MemberCard {
        card_id "card_id", brand_id "brand_id", appid "appid", card_type "card_type",
        card_title "card_title", card_color "card_color", card_picture_url "card_picture_url",
        code_mode "code_mode", code_type "code_type",
        code_jump_information "code_jump_information", member_information "member_information",
        benefits "benefits", notify_url "notify_url", need_pinned "need_pinned",
        need_display_level "need_display_level", init_level "init_level",
        service_phone "service_phone", legal_agreement "legal_agreement",
        valid_date_information "valid_date_information", points_information "points_information",
        balance_information "balance_information", purchase_information "purchase_information",
        user_information "user_information", state "state", create_time "create_time",
        modify_time "modify_time", update_time "update_time", out_request_no "out_request_no",
    }
}

wechatpay_client::text! {
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct MemberCardId;
}

wechatpay_client::open_enum! {
    /// 会员卡状态: Whether a template of member cards holds.
    pub enum MemberCardState {
        /// It holds.
        CardEffective = "CARD_EFFECTIVE",
        /// It was made void.
        CardInvalid = "CARD_INVALID",
    }
}

/// 跳转信息: Where a part of the card leads to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberCardTarget {
    /// 跳转AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxea9c30a90fs8d3fe`.
    pub jump_appid: Option<Appid>,
    /// 跳转路径. Example: `/pages/code/code`.
    pub jump_path: Option<String>,
}

wechatpay_client::record! {
    MemberCardTarget {
        jump_appid "jump_appid", jump_path "jump_path",
    }
}

impl MemberCardTarget {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { jump_appid: None, jump_path: None }
    }
}

wechatpay_client::setters! {
    MemberCardTarget {
        /// 跳转AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        jump_appid: Appid,
        /// 跳转路径.
        jump_path: String,
    }
}

wechatpay_client::open_enum! {
    /// 会员卡类型: What members of a kind are.
    pub enum MemberCardType {
        /// They paid for it (付费会员).
        Purchase = "PURCHASE",
        /// It costs nothing.
        Normal = "NORMAL",
        /// They keep money with the brand (储值会员).
        Balance = "BALANCE",
    }
}

/// 会员卡有效期: How long a member card holds.
#[derive(Clone)]
#[non_exhaustive]
pub struct MemberCardValidity {
    /// 有效期类型: How it is said how long a member card holds. Example: `FIX_TIME_RANGE`.
    pub r#type: MemberCardValidityType,
    /// 有效期开始时间: With `FIX_TIME_RANGE`. Example: `2020-05-20T13:29:35.120+08:00`.
    pub available_begin_time: Option<Timestamp>,
    /// 有效期结束时间: With `FIX_TIME_RANGE`. Example: `2030-05-20T13:29:35.120+08:00`.
    pub available_end_time: Option<Timestamp>,
    /// 生效后N天内有效: With `FIX_TERM`. Example: `200`.
    pub available_day_after_receive: Option<i64>,
}

wechatpay_client::record! {
    MemberCardValidity {
        r#type "type", available_begin_time "available_begin_time",
        available_end_time "available_end_time",
        available_day_after_receive "available_day_after_receive",
    }
}

impl MemberCardValidity {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(r#type: MemberCardValidityType) -> Self {
        Self {
            r#type, available_begin_time: None, available_end_time: None,
            available_day_after_receive: None,
        }
    }
}

wechatpay_client::setters! {
    MemberCardValidity {
        /// 有效期开始时间: With `FIX_TIME_RANGE`.
        available_begin_time: Timestamp,
        /// 有效期结束时间: With `FIX_TIME_RANGE`.
        available_end_time: Timestamp,
        /// 生效后N天内有效: With `FIX_TERM`.
        available_day_after_receive: i64,
    }
}

wechatpay_client::open_enum! {
    /// 有效期类型: How it is said how long a member card holds.
    pub enum MemberCardValidityType {
        /// Between two times.
        FixTimeRange = "FIX_TIME_RANGE",
        /// For a number of days from when it was taken.
        FixTerm = "FIX_TERM",
        /// For ever.
        Permanent = "PERMANENT",
    }
}

/// 商品券批次: A batch of product coupons that is given.
#[derive(Clone)]
#[non_exhaustive]
pub struct MemberCouponStock {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `701138812971763025610907319729`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `98065001`.
    pub stock_id: StockId,
}

wechatpay_client::record! {
    MemberCouponStock {
        product_coupon_id "product_coupon_id", stock_id "stock_id",
    }
}

impl MemberCouponStock {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_id: impl Into<StockId>,
    ) -> Self {
        Self { product_coupon_id: product_coupon_id.into(), stock_id: stock_id.into() }
    }
}

wechatpay_client::text! {
    /// 商家请求单号: A request as numbered by the partner.
    ///
    /// At least 1 character.
    pub struct MemberRequestNo;
}

/// 预授权token: What a component of the mini program is opened with.
#[derive(Clone)]
#[non_exhaustive]
pub struct MemberToken {
    /// 预授权token. Example: `d2df23f2f4fasf3gws`.
    pub token: String,
    /// token过期时间. Example: `2030-05-20T13:29:35.120+08:00`.
    pub expire_time: Timestamp,
}

wechatpay_client::record! {
    MemberToken {
        token "token", expire_time "expire_time",
    }
}

/// 通用开卡信息字段: What a user filled in in a field that WeChat Pay has, as the callback has it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotifiedCommonFormAnswer {
    /// 平台提供的通用开卡信息字段: What WeChat Pay can ask every member for. Example:
    /// `USER_FORM_FLAG_CITY`.
    pub name: Option<CommonFormField>,
    /// 用户开卡时填写的个人信息.
    ///
    /// Note: It is not known whether it is encrypted once more.
    pub value: Option<String>,
}

wechatpay_client::record! {
    NotifiedCommonFormAnswer {
        name "name", value "value" hidden,
    }
}

impl NotifiedCommonFormAnswer {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { name: None, value: None }
    }
}

wechatpay_client::setters! {
    NotifiedCommonFormAnswer {
        /// 平台提供的通用开卡信息字段: What WeChat Pay can ask every member for.
        name: CommonFormField,
        /// 用户开卡时填写的个人信息.
        value: String,
    }
}

/// 自定义开卡信息字段: What a user chose in a field of the brand's own, as the callback has it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotifiedCustomFormAnswer {
    /// 字段名称. Example: `喜欢的运动`.
    pub name: Option<String>,
    /// 用户选择的字段值列表.
    ///
    /// Note: It is not known whether it is encrypted once more.
    pub user_chosen_values: Option<Vec<String>>,
}

wechatpay_client::record! {
    NotifiedCustomFormAnswer {
        name "name", user_chosen_values "user_chosen_values" hidden,
    }
}

impl NotifiedCustomFormAnswer {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { name: None, user_chosen_values: None }
    }
}

wechatpay_client::setters! {
    NotifiedCustomFormAnswer {
        /// 字段名称.
        name: String,
        /// 用户选择的字段值列表.
        user_chosen_values: Vec<String>,
    }
}

/// 用户开卡时填写的个人信息: What a user filled in, as the callback has it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotifiedUserForm {
    /// 通用开卡信息字段.
    pub common_field_list: Option<Vec<NotifiedCommonFormAnswer>>,
    /// 自定义开卡信息字段.
    pub custom_field_list: Option<Vec<NotifiedCustomFormAnswer>>,
}

wechatpay_client::record! {
    NotifiedUserForm {
        common_field_list "common_field_list", custom_field_list "custom_field_list",
    }
}

impl NotifiedUserForm {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { common_field_list: None, custom_field_list: None }
    }
}

wechatpay_client::setters! {
    NotifiedUserForm {
        /// 通用开卡信息字段.
        common_field_list: Vec<NotifiedCommonFormAnswer>,
        /// 自定义开卡信息字段.
        custom_field_list: Vec<NotifiedCustomFormAnswer>,
    }
}

/// 付费会员信息: What a membership costs that is paid for, and where.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaidMembership {
    /// 付费会员价格: An amount of money in 分, a hundredth of a yuan. From 1. Example: `100`.
    pub price: Option<Fen>,
    /// 跳转AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxea9c30a90fs8d3fe`.
    pub jump_appid: Option<Appid>,
    /// 跳转路径. Example: `/pages/code/code`.
    pub jump_path: Option<String>,
}

wechatpay_client::record! {
    PaidMembership {
        price "price", jump_appid "jump_appid", jump_path "jump_path",
    }
}

impl PaidMembership {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { price: None, jump_appid: None, jump_path: None }
    }
}

wechatpay_client::setters! {
    PaidMembership {
        /// 付费会员价格: An amount of money in 分, a hundredth of a yuan. From 1.
        price: Fen,
        /// 跳转AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        jump_appid: Appid,
        /// 跳转路径.
        jump_path: String,
    }
}

wechatpay_client::text! {
    /// 积分兑券ID: A user's exchange of points for a coupon.
    ///
    /// At least 1 character.
    pub struct PointExchangeId;
}

wechatpay_client::open_enum! {
    /// 积分兑券状态: Whether points were exchanged for a coupon.
    pub enum PointExchangeState {
        /// They were; `coupon_code` is the coupon.
        PointExchangeCouponSuccess = "POINT_EXCHANGE_COUPON_SUCCESS",
        /// They were not; `fail_reason` says why.
        PointExchangeCouponFail = "POINT_EXCHANGE_COUPON_FAIL",
    }
}

wechatpay_client::text! {
    /// 积分兑券模板ID: What points can be exchanged for.
    ///
    /// At least 1 character.
    pub struct PointExchangeTemplateId;
}

/// The response to [`SyncUserPoint`](super::SyncUserPoint).
#[derive(Clone)]
#[non_exhaustive]
pub struct SyncUserPointResponse {
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

wechatpay_client::record! {
    SyncUserPointResponse {
        out_request_no "out_request_no", brand_id "brand_id", card_id "card_id", openid "openid",
        user_card_code "user_card_code", point_balance "point_balance",
    }
}

/// 用户会员卡: A user's member card.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCard {
    /// 会员卡code: A user's member card. At least 1 character. Example: `478515832665`.
    pub user_card_code: UserCardCode,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    /// Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: MemberCardId,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
    /// 卡背景颜色: As RGB, in hexadecimal digits. Example: `#FFFF00`.
    pub card_color: Option<String>,
    /// 卡背景图URL. Example: `https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0`.
    pub card_picture_url: Option<String>,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 会员卡类型: What members of a kind are. Example: `PURCHASE`.
    pub card_type: MemberCardType,
    /// 手机号. Plain text here; encrypted on the wire.
    pub phone_number: Option<Encrypted>,
    /// 会员等级. Example: `钻石会员`.
    pub level: Option<String>,
    /// 会员卡有效期: How long a member card holds.
    pub valid_date_information: Option<MemberCardValidity>,
    /// 领取时间: When the user took the card. Example: `2020-05-20T13:29:35.120+08:00`.
    pub pickup_time: Timestamp,
    /// 用户开卡时填写的个人信息: What a user filled in to become a member.
    pub user_information: Option<UserFormAnswers>,
    /// 商家数据包: What the partner set; it comes back. Example: `自定义数据说明`.
    pub attach: Option<String>,
    /// 用户会员卡状态: The state of a user's member card. Example: `EFFECTIVE`.
    pub user_card_state: UserCardState,
    /// 作废原因: Only when it was made void. Example: `用户要求退卡`.
    pub invalid_reason: Option<String>,
    /// 作废时间: Only when it was made void. Example: `2020-05-20T13:29:35.120+08:00`.
    pub invalid_time: Option<Timestamp>,
    /// 创建时间. Example: `2020-05-20T13:29:35.120+08:00`.
    pub create_time: Option<Timestamp>,
    /// 更新时间. Example: `2020-05-20T13:29:35.120+08:00`.
    pub modify_time: Option<Timestamp>,
}

wechatpay_client::record! {
    UserCard {
        user_card_code "user_card_code", card_id "card_id", openid "openid",
        card_color "card_color", card_picture_url "card_picture_url", brand_id "brand_id",
        card_type "card_type", phone_number "phone_number", level "level",
        valid_date_information "valid_date_information", pickup_time "pickup_time",
        user_information "user_information", attach "attach", user_card_state "user_card_state",
        invalid_reason "invalid_reason", invalid_time "invalid_time", create_time "create_time",
        modify_time "modify_time",
    }
}

/// 用户会员卡: A user's member card, as the callbacks have it.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCardChange {
    /// 会员卡code: A user's member card. At least 1 character. Example: `478515832665`.
    pub user_card_code: Option<UserCardCode>,
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    /// Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: MemberCardId,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
    /// 卡背景颜色: As RGB, in hexadecimal digits. Example: `#FFFF00`.
    pub card_color: String,
    /// 卡背景图URL. Example: `https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0`.
    pub card_picture_url: String,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 会员卡类型: What members of a kind are. Example: `NORMAL`.
    pub card_type: MemberCardType,
    /// 手机号.
    ///
    /// Note: It is not known whether it is encrypted once more.
    pub phone_number: Option<String>,
    /// 会员等级. Example: `钻石会员`.
    pub level: Option<String>,
    /// 会员卡有效期: How long a member card holds.
    pub valid_date_information: Option<MemberCardValidity>,
    /// 领取时间: When the user took the card. Example: `2020-05-20T13:29:35.120+08:00`.
    pub pickup_time: Timestamp,
    /// 用户开卡时填写的个人信息: What a user filled in, as the callback has it.
    pub user_information: Option<NotifiedUserForm>,
    /// 商家数据包: What the partner set; it comes back. Example: `自定义数据说明`.
    pub attach: Option<String>,
    /// 用户会员卡状态: The state of a user's member card. Example: `EFFECTIVE`.
    pub user_card_state: UserCardState,
    /// 作废原因: Only when it was made void. Example: `用户要求退卡`.
    pub invalid_reason: Option<String>,
    /// 作废时间: Only when it was made void. Example: `2020-05-20T13:29:35.120+08:00`.
    pub invalid_time: Option<Timestamp>,
    /// 创建时间. Example: `2020-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 更新时间. Example: `2020-05-20T13:29:35.120+08:00`.
    pub modify_time: Timestamp,
}

wechatpay_client::record! {
    UserCardChange {
        user_card_code "user_card_code", card_id "card_id", openid "openid",
        card_color "card_color", card_picture_url "card_picture_url", brand_id "brand_id",
        card_type "card_type", phone_number "phone_number" hidden, level "level",
        valid_date_information "valid_date_information", pickup_time "pickup_time",
        user_information "user_information", attach "attach", user_card_state "user_card_state",
        invalid_reason "invalid_reason", invalid_time "invalid_time", create_time "create_time",
        modify_time "modify_time",
    }
}

/// What [`UserCardChange::new`] requires, by name.
pub struct UserCardChangeRequired {
    /// 会员卡模板ID: A template of member cards as numbered by WeChat Pay. At least 1 character.
    pub card_id: MemberCardId,
    /// 用户标识: Under the `appid` of the template. At least 1 character.
    pub openid: Openid,
    /// 卡背景颜色: As RGB, in hexadecimal digits.
    pub card_color: String,
    /// 卡背景图URL.
    pub card_picture_url: String,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 会员卡类型: What members of a kind are.
    pub card_type: MemberCardType,
    /// 领取时间: When the user took the card.
    pub pickup_time: Timestamp,
    /// 用户会员卡状态: The state of a user's member card.
    pub user_card_state: UserCardState,
    /// 创建时间.
    pub create_time: Timestamp,
    /// 更新时间.
    pub modify_time: Timestamp,
}

impl UserCardChange {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: UserCardChangeRequired) -> Self {
        let UserCardChangeRequired {
            card_id, openid, card_color, card_picture_url, brand_id, card_type,
            pickup_time, user_card_state, create_time, modify_time,
        } = required;
        Self {
            user_card_code: None, card_id, openid, card_color, card_picture_url,
            brand_id, card_type, phone_number: None, level: None,
            valid_date_information: None, pickup_time, user_information: None,
            attach: None, user_card_state, invalid_reason: None, invalid_time: None,
            create_time, modify_time,
        }
    }
}

wechatpay_client::setters! {
    UserCardChange {
        /// 会员卡code: A user's member card. At least 1 character.
        user_card_code: UserCardCode,
        /// 手机号.
        phone_number: String,
        /// 会员等级.
        level: String,
        /// 会员卡有效期: How long a member card holds.
        valid_date_information: MemberCardValidity,
        /// 用户开卡时填写的个人信息: What a user filled in, as the callback has it.
        user_information: NotifiedUserForm,
        /// 商家数据包: What the partner set; it comes back.
        attach: String,
        /// 作废原因: Only when it was made void.
        invalid_reason: String,
        /// 作废时间: Only when it was made void.
        invalid_time: Timestamp,
    }
}

wechatpay_client::text! {
    /// 会员卡code: A user's member card.
    ///
    /// At least 1 character.
    pub struct UserCardCode;
}

wechatpay_client::open_enum! {
    /// 会员卡code分配类型: Who gives the codes of users' cards.
    pub enum UserCardCodeMode {
        /// WeChat Pay.
        SystemAllocate = "SYSTEM_ALLOCATE",
        /// The merchant.
        MerchantAllocate = "MERCHANT_ALLOCATE",
    }
}

wechatpay_client::open_enum! {
    /// 会员码型: How the code of a card is shown.
    pub enum UserCardCodeType {
        /// Not at all.
        NoneCode = "NONE_CODE",
        /// As a bar code.
        BarCode = "BAR_CODE",
        /// As a QR code.
        QrCode = "QR_CODE",
        /// As both.
        BarCodeAndQrCode = "BAR_CODE_AND_QR_CODE",
        /// In the mini program that `code_jump_information` names.
        JumpMiniProgram = "JUMP_MINI_PROGRAM",
    }
}

wechatpay_client::open_enum! {
    /// 会员开卡状态: Whether a user is a member now.
    pub enum UserCardConfirmState {
        /// The user is.
        CreateCardSuccess = "CREATE_CARD_SUCCESS",
        /// The user is not.
        CreateCardFail = "CREATE_CARD_FAIL",
    }
}

wechatpay_client::open_enum! {
    /// 用户会员卡状态: The state of a user's member card.
    pub enum UserCardState {
        /// It was taken and not confirmed yet.
        Unactivated = "UNACTIVATED",
        /// It holds.
        Effective = "EFFECTIVE",
        /// It ran out.
        Expired = "EXPIRED",
        /// It was made void.
        Invalid = "INVALID",
        /// The user deleted it, as callbacks say.
        Delete = "DELETE",
    }
}

/// 用户开卡信息: What a user fills in to become a member.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserForm {
    /// 通用开卡信息字段.
    pub common_field_list: Option<Vec<CommonFormField>>,
    /// 自定义开卡信息字段.
    pub custom_field_list: Option<Vec<CustomFormField>>,
}

wechatpay_client::record! {
    UserForm {
        common_field_list "common_field_list", custom_field_list "custom_field_list",
    }
}

impl UserForm {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { common_field_list: None, custom_field_list: None }
    }
}

wechatpay_client::setters! {
    UserForm {
        /// 通用开卡信息字段.
        common_field_list: Vec<CommonFormField>,
        /// 自定义开卡信息字段.
        custom_field_list: Vec<CustomFormField>,
    }
}

/// 用户开卡时填写的个人信息: What a user filled in to become a member.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserFormAnswers {
    /// 通用开卡信息字段.
    pub common_field_list: Option<Vec<CommonFormAnswer>>,
    /// 自定义开卡信息字段.
    pub custom_field_list: Option<Vec<CustomFormAnswer>>,
}

wechatpay_client::record! {
    UserFormAnswers {
        common_field_list "common_field_list", custom_field_list "custom_field_list",
    }
}

impl UserFormAnswers {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { common_field_list: None, custom_field_list: None }
    }
}

wechatpay_client::setters! {
    UserFormAnswers {
        /// 通用开卡信息字段.
        common_field_list: Vec<CommonFormAnswer>,
        /// 自定义开卡信息字段.
        custom_field_list: Vec<CustomFormAnswer>,
    }
}
