// Written by `cargo xtask codegen` from spec/pay_gift.yaml; edit that file instead.

use wechatpay_client::Timestamp;

use crate::products::shared::{Appid, Fen, Mchid, StockId};

/// 支付有礼活动: An activity that gives coupons to those who pay (支付有礼), as it stands.
#[derive(Clone)]
#[non_exhaustive]
pub struct Activity {
    /// 活动id: An activity as numbered by WeChat Pay. At least 1 character. Example: `10028001`.
    pub activity_id: Option<ActivityId>,
    /// 活动类型: What the coupons are given for. Example: `FULL_SEND_ACT_TYPE`.
    pub activity_type: Option<ActivityType>,
    /// 活动状态: The state of an activity. Example: `ONGOING_ACT_STATUS`.
    pub activity_status: Option<ActivityStatus>,
    /// 创建商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `10000022`.
    pub creator_merchant_id: Option<Mchid>,
    /// 所属商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `10000022`.
    pub belong_merchant_id: Option<Mchid>,
    /// 活动暂停时间. Example: `2018-06-08T10:34:56+08:00`.
    pub pause_time: Option<Timestamp>,
    /// 活动恢复时间. Example: `2018-12-08T10:34:56+08:00`.
    pub recovery_time: Option<Timestamp>,
    /// 活动创建时间. Example: `2015-05-20T13:29:35+08:00`.
    pub create_time: Option<Timestamp>,
    /// 活动更新时间. Example: `2015-05-20T13:29:35+08:00`.
    pub update_time: Option<Timestamp>,
    /// 活动基本信息: What an activity is called, when it lasts and where it leads.
    pub activity_base_info: Option<ActivityInfo>,
    /// 活动高级设置: Who receives the coupons, by user and way of paying.
    pub advanced_setting: Option<AdvancedSetting>,
    /// 活动奖品发放规则: What is given away, and for what. One of the kinds of rules is there.
    pub award_send_rule: Option<AwardSendRule>,
}

wechatpay_client::record! {
    Activity {
        activity_id "activity_id", activity_type "activity_type",
        activity_status "activity_status", creator_merchant_id "creator_merchant_id",
        belong_merchant_id "belong_merchant_id", pause_time "pause_time",
        recovery_time "recovery_time", create_time "create_time", update_time "update_time",
        activity_base_info "activity_base_info", advanced_setting "advanced_setting",
        award_send_rule "award_send_rule",
    }
}

/// 指定商品: Goods that an activity is limited to.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActivityGoods {
    /// 指定商品. Example: `0345678`.
    pub goods_id: Option<String>,
    /// 创建时间. Example: `2015-05-20T13:29:35+08:00`.
    pub create_time: Option<Timestamp>,
    /// 更新时间. Example: `2015-05-20T13:29:35+08:00`.
    pub update_time: Option<Timestamp>,
}

wechatpay_client::record! {
    ActivityGoods {
        goods_id "goods_id", create_time "create_time", update_time "update_time",
    }
}

wechatpay_client::text! {
    /// 活动id: An activity as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct ActivityId;
}

/// 活动基本信息: What an activity is called, when it lasts and where it leads.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActivityInfo {
    /// 活动名称. Example: `良品铺子回馈活动`.
    pub activity_name: String,
    /// 活动副标题. Example: `海飞丝的券`.
    pub activity_second_title: String,
    /// 商户logo: An address that `favor`'s `upload_image` gave. Example:
    /// `https://wxpaylogo.qpic.cn/wxpaylogo/xxx/0`.
    pub merchant_logo_url: String,
    /// 背景颜色: The colour behind the coupon. Example: `COLOR020`.
    pub background_color: Option<BackgroundColor>,
    /// 活动开始时间. Example: `2025-08-01T00:00:00+08:00`.
    pub begin_time: Option<Timestamp>,
    /// 活动结束时间. Example: `2025-08-31T23:59:59+08:00`.
    pub end_time: Option<Timestamp>,
    /// 可用时间段: When an activity is on, where that is not the whole time.
    pub available_periods: Option<AvailablePeriod>,
    /// 商户请求单号. Pattern: `^[0-9A-Za-z|*_-]{1,128}$`. Example: `100002322019090134234sfdf`.
    pub out_request_no: String,
    /// 投放目的: What the merchant wants. Example: `OFF_LINE_PAY`.
    pub delivery_purpose: DeliveryPurpose,
    /// 商家小程序appid: A mini program, service account or app, as numbered by WeChat's open platform.
    /// At least 1 character. Example: `wx23232232323`.
    pub mini_programs_appid: Option<Appid>,
    /// 商家小程序path. Example: `/path/index/index`.
    pub mini_programs_path: Option<String>,
}

wechatpay_client::record! {
    ActivityInfo {
        activity_name "activity_name", activity_second_title "activity_second_title",
        merchant_logo_url "merchant_logo_url", background_color "background_color",
        begin_time "begin_time", end_time "end_time", available_periods "available_periods",
        out_request_no "out_request_no", delivery_purpose "delivery_purpose",
        mini_programs_appid "mini_programs_appid", mini_programs_path "mini_programs_path",
    }
}

/// 发券商户: A merchant at whom users receive coupons.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActivityMerchant {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `6002309`.
    pub mchid: Option<Mchid>,
    /// 商户名称. Example: `良品铺子`.
    pub merchant_name: Option<String>,
    /// 创建时间. Example: `2015-05-20T13:29:35+08:00`.
    pub create_time: Option<Timestamp>,
    /// 更新时间. Example: `2015-05-20T13:29:35+08:00`.
    pub update_time: Option<Timestamp>,
}

wechatpay_client::record! {
    ActivityMerchant {
        mchid "mchid", merchant_name "merchant_name", create_time "create_time",
        update_time "update_time",
    }
}

wechatpay_client::open_enum! {
    /// 活动状态: The state of an activity.
    pub enum ActivityStatus {
        /// It was created and has not begun.
        CreateActStatus = "CREATE_ACT_STATUS",
        /// It is on.
        OngoingActStatus = "ONGOING_ACT_STATUS",
        /// It was ended.
        TerminateActStatus = "TERMINATE_ACT_STATUS",
        /// It is paused.
        StopActStatus = "STOP_ACT_STATUS",
        /// Its time is over.
        OverTimeActStatus = "OVER_TIME_ACT_STATUS",
        /// It could not be created.
        CreateActFailed = "CREATE_ACT_FAILED",
        /// Unknown.
        ActStatusUnknown = "ACT_STATUS_UNKNOWN",
    }
}

wechatpay_client::open_enum! {
    /// 活动类型: What the coupons are given for.
    pub enum ActivityType {
        /// For a sum (满送).
        FullSendActType = "FULL_SEND_ACT_TYPE",
        /// For one of several sums (阶梯送).
        StepSendActType = "STEP_SEND_ACT_TYPE",
        /// For certain goods (满A送B).
        SpecificSendActType = "SPECIFIC_SEND_ACT_TYPE",
    }
}

/// The response to [`AddActivityMerchant`](super::AddActivityMerchant).
#[derive(Clone)]
#[non_exhaustive]
pub struct AddActivityMerchantResponse {
    /// 活动id: An activity as numbered by WeChat Pay. At least 1 character. Example: `10028001`.
    pub activity_id: Option<ActivityId>,
    /// 添加时间. Example: `2015-05-20T13:29:35+08:00`.
    pub add_time: Option<Timestamp>,
    /// 未通过规则校验的发券商户号列表.
    pub invalid_merchant_id_list: Option<Vec<RefusedMerchant>>,
}

wechatpay_client::record! {
    AddActivityMerchantResponse {
        activity_id "activity_id", add_time "add_time",
        invalid_merchant_id_list "invalid_merchant_id_list",
    }
}

/// 活动高级设置: Who receives the coupons, by user and way of paying.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedSetting {
    /// 投放用户类别: Which users receive coupons. Example: `DELIVERY_ALL_PERSON`.
    pub delivery_user_category: Option<DeliveryUserCategory>,
    /// 商家会员appid: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx1234567889999`.
    pub merchant_member_appid: Option<Appid>,
    /// 支付模式: Not for merchant coupons at present.
    pub payment_mode: Option<PaymentMode>,
    /// 支付方式信息: Not for merchant coupons at present.
    pub payment_method_information: Option<PaymentMethodInformation>,
    /// 订单优惠标记: Marks of which an order must have one, in its `goods_tag`.
    pub goods_tags: Option<Vec<String>>,
}

wechatpay_client::record! {
    AdvancedSetting {
        delivery_user_category "delivery_user_category",
        merchant_member_appid "merchant_member_appid", payment_mode "payment_mode",
        payment_method_information "payment_method_information", goods_tags "goods_tags",
    }
}

impl AdvancedSetting {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            delivery_user_category: None, merchant_member_appid: None,
            payment_mode: None, payment_method_information: None, goods_tags: None,
        }
    }
}

wechatpay_client::setters! {
    AdvancedSetting {
        /// 投放用户类别: Which users receive coupons.
        delivery_user_category: DeliveryUserCategory,
        /// 商家会员appid: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        merchant_member_appid: Appid,
        /// 支付模式: Not for merchant coupons at present.
        payment_mode: PaymentMode,
        /// 支付方式信息: Not for merchant coupons at present.
        payment_method_information: PaymentMethodInformation,
        /// 订单优惠标记: Marks of which an order must have one, in its `goods_tag`.
        goods_tags: Vec<String>,
    }
}

/// 可用时间段: When an activity is on, where that is not the whole time.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailablePeriod {
    /// 可用时间.
    pub available_time: Option<Vec<Period>>,
    /// 每日可用时间.
    pub available_day_time: Option<Vec<DayTime>>,
}

wechatpay_client::record! {
    AvailablePeriod {
        available_time "available_time", available_day_time "available_day_time",
    }
}

impl AvailablePeriod {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { available_time: None, available_day_time: None }
    }
}

wechatpay_client::setters! {
    AvailablePeriod {
        /// 可用时间.
        available_time: Vec<Period>,
        /// 每日可用时间.
        available_day_time: Vec<DayTime>,
    }
}

/// 奖品基本信息: A batch of coupons that is given away.
#[derive(Clone)]
#[non_exhaustive]
pub struct Award {
    /// 代金券批次Id: A batch of `busifavor`. At least 1 character. Example: `1286950000000039`.
    pub stock_id: Option<StockId>,
    /// 奖品原始图: An address that `favor`'s `upload_image` gave. Example:
    /// `https://wxpaylogo.qpic.cn/wxpaylogo/xxx/0`.
    pub original_image_url: Option<String>,
    /// 奖品缩略图. Example: `https://wxpaylogo.qpic.cn/wxpaylogo/xxx/0`.
    pub thumbnail_url: Option<String>,
}

wechatpay_client::record! {
    Award {
        stock_id "stock_id", original_image_url "original_image_url",
        thumbnail_url "thumbnail_url",
    }
}

/// 活动奖品发放规则: What is given away, and for what. One of the kinds of rules is there.
#[derive(Clone)]
#[non_exhaustive]
pub struct AwardSendRule {
    /// 满送活动规则: Only of an activity of the type `FULL_SEND_ACT_TYPE`.
    pub full_send_rule: Option<FullSendRule>,
    /// 阶梯送发放规则: Only of an activity of the type `STEP_SEND_ACT_TYPE`.
    pub step_send_rule: Option<StepSendRule>,
}

wechatpay_client::record! {
    AwardSendRule {
        full_send_rule "full_send_rule", step_send_rule "step_send_rule",
    }
}

wechatpay_client::open_enum! {
    /// 奖品类型: What is given away.
    pub enum AwardType {
        /// Merchant coupons (商家券).
        Busifavor = "BUSIFAVOR",
    }
}

wechatpay_client::open_enum! {
    /// 背景颜色: The colour behind the coupon.
    pub enum BackgroundColor {
        /// Colour 010.
        Color010 = "COLOR010",
        /// Colour 020.
        Color020 = "COLOR020",
        /// Colour 030.
        Color030 = "COLOR030",
        /// Colour 040.
        Color040 = "COLOR040",
        /// Colour 050.
        Color050 = "COLOR050",
        /// Colour 060.
        Color060 = "COLOR060",
        /// Colour 070.
        Color070 = "COLOR070",
        /// Colour 080.
        Color080 = "COLOR080",
        /// Colour 090.
        Color090 = "COLOR090",
        /// Colour 100.
        Color100 = "COLOR100",
    }
}

/// The response to [`CreateFullSendAct`](super::CreateFullSendAct).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateFullSendActResponse {
    /// 活动id: An activity as numbered by WeChat Pay. At least 1 character. Example: `10028001`.
    pub activity_id: ActivityId,
    /// 创建时间. Example: `2015-05-20T13:29:35+08:00`.
    pub create_time: Timestamp,
}

wechatpay_client::record! {
    CreateFullSendActResponse {
        activity_id "activity_id", create_time "create_time",
    }
}

/// 每日可用时间: Some hours of each day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DayTime {
    /// 每日可用开始时间: As hours, minutes and seconds: `110000` is 11:00:00. Pattern: `^[0-9]{6}$`.
    /// Example: `110000`.
    pub begin_day_time: Option<String>,
    /// 每日可用结束时间: As hours, minutes and seconds: `135959` is 13:59:59. Pattern: `^[0-9]{6}$`.
    /// Example: `135959`.
    pub end_day_time: Option<String>,
}

wechatpay_client::record! {
    DayTime {
        begin_day_time "begin_day_time", end_day_time "end_day_time",
    }
}

impl DayTime {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { begin_day_time: None, end_day_time: None }
    }
}

wechatpay_client::setters! {
    DayTime {
        /// 每日可用开始时间: As hours, minutes and seconds: `110000` is 11:00:00. Pattern: `^[0-9]{6}$`.
        begin_day_time: String,
        /// 每日可用结束时间: As hours, minutes and seconds: `135959` is 13:59:59. Pattern: `^[0-9]{6}$`.
        end_day_time: String,
    }
}

/// The response to [`DeleteActivityMerchant`](super::DeleteActivityMerchant).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteActivityMerchantResponse {
    /// 活动id: An activity as numbered by WeChat Pay. At least 1 character. Example: `10028001`.
    pub activity_id: Option<ActivityId>,
    /// 删除时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub delete_time: Option<Timestamp>,
}

wechatpay_client::record! {
    DeleteActivityMerchantResponse {
        activity_id "activity_id", delete_time "delete_time",
    }
}

wechatpay_client::open_enum! {
    /// 投放目的: What the merchant wants.
    pub enum DeliveryPurpose {
        /// That users come back to the shop.
        OffLinePay = "OFF_LINE_PAY",
        /// That users go to the merchant's mini program.
        JumpMiniApp = "JUMP_MINI_APP",
    }
}

wechatpay_client::open_enum! {
    /// 投放用户类别: Which users receive coupons.
    pub enum DeliveryUserCategory {
        /// All users.
        DeliveryAllPerson = "DELIVERY_ALL_PERSON",
        /// Members of the merchant.
        DeliveryMemberPerson = "DELIVERY_MEMBER_PERSON",
    }
}

/// 满送活动规则: Coupons for payments that reach a sum.
#[derive(Clone)]
#[non_exhaustive]
pub struct FullSendRule {
    /// 奖品类型: What is given away. Example: `BUSIFAVOR`.
    pub award_type: AwardType,
    /// 发券商户号选项: Which merchants users receive the coupons at. Example: `MANUAL_INPUT_MERCHANT`.
    pub merchant_option: MerchantOption,
    /// 消费金额门槛: What the user must pay, in 分. Example: `10000`.
    pub transaction_amount_minimum: Fen,
    /// 发放内容: How many coupons a user receives. Example: `SINGLE_COUPON`.
    pub send_content: SendContent,
    /// 奖品基本信息列表.
    pub award_list: Option<Vec<Award>>,
    /// 发券商户号列表.
    pub merchant_id_list: Option<Vec<Mchid>>,
}

wechatpay_client::record! {
    FullSendRule {
        award_type "award_type", merchant_option "merchant_option",
        transaction_amount_minimum "transaction_amount_minimum", send_content "send_content",
        award_list "award_list", merchant_id_list "merchant_id_list",
    }
}

/// The response to [`ListActivities`](super::ListActivities).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListActivitiesResponse {
    /// 分页页码. Example: `0`.
    pub offset: Option<i64>,
    /// 分页大小. Example: `20`.
    pub limit: Option<i64>,
    /// 总数. Example: `2`.
    pub total_count: Option<i64>,
    /// 结果集.
    pub data: Option<Vec<Activity>>,
}

wechatpay_client::record! {
    ListActivitiesResponse {
        offset "offset", limit "limit", total_count "total_count", data "data",
    }
}

/// The response to [`ListActivityMerchant`](super::ListActivityMerchant).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListActivityMerchantResponse {
    /// 分页页码. Example: `0`.
    pub offset: Option<i64>,
    /// 分页大小. Example: `20`.
    pub limit: Option<i64>,
    /// 总数. Example: `30`.
    pub total_count: Option<i64>,
    /// 活动id: An activity as numbered by WeChat Pay. At least 1 character. Example: `10028001`.
    pub activity_id: Option<ActivityId>,
    /// 结果集.
    pub data: Option<Vec<ActivityMerchant>>,
}

wechatpay_client::record! {
    ListActivityMerchantResponse {
        offset "offset", limit "limit", total_count "total_count", activity_id "activity_id",
        data "data",
    }
}

/// The response to [`ListActivitySku`](super::ListActivitySku).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListActivitySkuResponse {
    /// 分页页码. Example: `0`.
    pub offset: Option<i64>,
    /// 分页大小. Example: `20`.
    pub limit: Option<i64>,
    /// 总数. Example: `24`.
    pub total_count: Option<i64>,
    /// 活动id: An activity as numbered by WeChat Pay. At least 1 character. Example: `10028001`.
    pub activity_id: Option<ActivityId>,
    /// 结果集.
    pub data: Option<Vec<ActivityGoods>>,
}

wechatpay_client::record! {
    ListActivitySkuResponse {
        offset "offset", limit "limit", total_count "total_count", activity_id "activity_id",
        data "data",
    }
}

wechatpay_client::open_enum! {
    /// 发券商户号选项: Which merchants users receive the coupons at.
    ///
    /// Note: `IN_SEVICE_COUPON_MERCHANT` is spelt so.
    pub enum MerchantOption {
        /// Those who take the coupons.
        InSeviceCouponMerchant = "IN_SEVICE_COUPON_MERCHANT",
        /// Those in `merchant_id_list`. The only one for merchant coupons.
        ManualInputMerchant = "MANUAL_INPUT_MERCHANT",
    }
}

/// 活动基本信息: What a new activity is called, when it lasts and where it leads.
#[derive(Clone)]
#[non_exhaustive]
pub struct NewActivityInfo {
    /// 活动名称. At least 1 character. Example: `良品铺子回馈活动`.
    pub activity_name: String,
    /// 活动副标题. At least 1 character. Example: `海飞丝的券`.
    pub activity_second_title: String,
    /// 商户logo: An address that `favor`'s `upload_image` gave. At least 1 character. Example:
    /// `https://wxpaylogo.qpic.cn/wxpaylogo/xxx/0`.
    pub merchant_logo_url: String,
    /// 背景颜色: WeChat Pay's green by default. Example: `COLOR020`.
    pub background_color: Option<BackgroundColor>,
    /// 活动开始时间. Example: `2025-08-01T00:00:00+08:00`.
    pub begin_time: Timestamp,
    /// 活动结束时间. Example: `2025-08-31T23:59:59+08:00`.
    pub end_time: Timestamp,
    /// 可用时间段: When an activity is on, where that is not the whole time.
    pub available_periods: Option<AvailablePeriod>,
    /// 商户请求单号: The caller's own number for this activity; repeat it when repeating the call.
    /// Pattern: `^[0-9A-Za-z|*_-]{1,128}$`. Example: `100002322019090134234sfdf`.
    pub out_request_no: String,
    /// 投放目的: What the merchant wants. Example: `OFF_LINE_PAY`.
    pub delivery_purpose: DeliveryPurpose,
    /// 商家小程序appid: Required for `JUMP_MINI_APP`. At least 1 character. Example: `wx23232232323`.
    pub mini_programs_appid: Option<Appid>,
    /// 商家小程序path: Required for `JUMP_MINI_APP`. Example: `/path/index/index`.
    pub mini_programs_path: Option<String>,
}

wechatpay_client::sent! {
    NewActivityInfo {
        activity_name "activity_name", activity_second_title "activity_second_title",
        merchant_logo_url "merchant_logo_url", background_color "background_color",
        begin_time "begin_time", end_time "end_time", available_periods "available_periods",
        out_request_no "out_request_no", delivery_purpose "delivery_purpose",
        mini_programs_appid "mini_programs_appid", mini_programs_path "mini_programs_path",
    }
}

/// What [`NewActivityInfo::new`] requires, by name.
pub struct NewActivityInfoRequired {
    /// 活动名称. At least 1 character.
    pub activity_name: String,
    /// 活动副标题. At least 1 character.
    pub activity_second_title: String,
    /// 商户logo: An address that `favor`'s `upload_image` gave. At least 1 character.
    pub merchant_logo_url: String,
    /// 活动开始时间.
    pub begin_time: Timestamp,
    /// 活动结束时间.
    pub end_time: Timestamp,
    /// 商户请求单号: The caller's own number for this activity; repeat it when repeating the call.
    /// Pattern: `^[0-9A-Za-z|*_-]{1,128}$`.
    pub out_request_no: String,
    /// 投放目的: What the merchant wants.
    pub delivery_purpose: DeliveryPurpose,
}

impl NewActivityInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: NewActivityInfoRequired) -> Self {
        let NewActivityInfoRequired {
            activity_name, activity_second_title, merchant_logo_url, begin_time,
            end_time, out_request_no, delivery_purpose,
        } = required;
        Self {
            activity_name, activity_second_title, merchant_logo_url,
            background_color: None, begin_time, end_time, available_periods: None,
            out_request_no, delivery_purpose, mini_programs_appid: None,
            mini_programs_path: None,
        }
    }
}

wechatpay_client::setters! {
    NewActivityInfo {
        /// 背景颜色: WeChat Pay's green by default.
        background_color: BackgroundColor,
        /// 可用时间段: When an activity is on, where that is not the whole time.
        available_periods: AvailablePeriod,
        /// 商家小程序appid: Required for `JUMP_MINI_APP`. At least 1 character.
        mini_programs_appid: Appid,
        /// 商家小程序path: Required for `JUMP_MINI_APP`.
        mini_programs_path: String,
    }
}

/// 奖品基本信息: A batch of coupons that is given away.
#[derive(Clone)]
#[non_exhaustive]
pub struct NewAward {
    /// 代金券批次Id: A batch of `busifavor`. At least 1 character. Example: `1286950000000039`.
    pub stock_id: StockId,
    /// 奖品原始图: An address that `favor`'s `upload_image` gave. At least 1 character. Example:
    /// `https://wxpaylogo.qpic.cn/wxpaylogo/xxx/0`.
    pub original_image_url: String,
    /// 奖品缩略图: Required when there are several coupons. Example:
    /// `https://wxpaylogo.qpic.cn/wxpaylogo/xxx/0`.
    pub thumbnail_url: Option<String>,
}

wechatpay_client::sent! {
    NewAward {
        stock_id "stock_id", original_image_url "original_image_url",
        thumbnail_url "thumbnail_url",
    }
}

impl NewAward {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        stock_id: impl Into<StockId>,
        original_image_url: impl Into<String>,
    ) -> Self {
        Self {
            stock_id: stock_id.into(), original_image_url: original_image_url.into(),
            thumbnail_url: None,
        }
    }
}

wechatpay_client::setters! {
    NewAward {
        /// 奖品缩略图: Required when there are several coupons.
        thumbnail_url: String,
    }
}

/// 满送活动规则: Coupons for payments that reach a sum.
#[derive(Clone)]
#[non_exhaustive]
pub struct NewFullSendRule {
    /// 奖品类型: What is given away. Example: `BUSIFAVOR`.
    pub award_type: AwardType,
    /// 发券商户号选项: Which merchants users receive the coupons at. Example: `MANUAL_INPUT_MERCHANT`.
    pub merchant_option: MerchantOption,
    /// 消费金额门槛: What the user must pay, in 分. From 1. Example: `10000`.
    pub transaction_amount_minimum: Fen,
    /// 发放内容: How many coupons a user receives. Example: `SINGLE_COUPON`.
    pub send_content: SendContent,
    /// 奖品基本信息列表. At least 1 item.
    pub award_list: Vec<NewAward>,
    /// 发券商户号列表: Required for `MANUAL_INPUT_MERCHANT`.
    pub merchant_id_list: Option<Vec<Mchid>>,
}

wechatpay_client::sent! {
    NewFullSendRule {
        award_type "award_type", merchant_option "merchant_option",
        transaction_amount_minimum "transaction_amount_minimum", send_content "send_content",
        award_list "award_list", merchant_id_list "merchant_id_list",
    }
}

/// What [`NewFullSendRule::new`] requires, by name.
pub struct NewFullSendRuleRequired {
    /// 奖品类型: What is given away.
    pub award_type: AwardType,
    /// 发券商户号选项: Which merchants users receive the coupons at.
    pub merchant_option: MerchantOption,
    /// 消费金额门槛: What the user must pay, in 分. From 1.
    pub transaction_amount_minimum: Fen,
    /// 发放内容: How many coupons a user receives.
    pub send_content: SendContent,
    /// 奖品基本信息列表. At least 1 item.
    pub award_list: Vec<NewAward>,
}

impl NewFullSendRule {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: NewFullSendRuleRequired) -> Self {
        let NewFullSendRuleRequired {
            award_type, merchant_option, transaction_amount_minimum, send_content,
            award_list,
        } = required;
        Self {
            award_type, merchant_option, transaction_amount_minimum, send_content,
            award_list, merchant_id_list: None,
        }
    }
}

wechatpay_client::setters! {
    NewFullSendRule {
        /// 发券商户号列表: Required for `MANUAL_INPUT_MERCHANT`.
        merchant_id_list: Vec<Mchid>,
    }
}

wechatpay_client::open_enum! {
    /// 支付方式: A way of paying.
    pub enum PaymentMethod {
        /// The balance (零钱).
        Cft = "CFT",
        /// A bank's cards.
        SpecificBankCard = "SPECIFIC_BANK_CARD",
    }
}

/// 支付方式信息: The way of paying that an activity is limited to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodInformation {
    /// 支付方式: A way of paying. Example: `CFT`.
    pub payment_method: Option<PaymentMethod>,
    /// 银行简称. Example: `ICBC`.
    pub bank_abbreviation: Option<String>,
}

wechatpay_client::record! {
    PaymentMethodInformation {
        payment_method "payment_method", bank_abbreviation "bank_abbreviation",
    }
}

impl PaymentMethodInformation {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { payment_method: None, bank_abbreviation: None }
    }
}

wechatpay_client::setters! {
    PaymentMethodInformation {
        /// 支付方式: A way of paying.
        payment_method: PaymentMethod,
        /// 银行简称.
        bank_abbreviation: String,
    }
}

/// 支付模式: How users must pay to take part.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMode {
    /// 支付场景列表.
    pub payment_scene_list: Option<Vec<PaymentScene>>,
    /// 支付方式信息: Not for merchant coupons at present.
    pub payment_method_information: Option<PaymentMethodInformation>,
}

wechatpay_client::record! {
    PaymentMode {
        payment_scene_list "payment_scene_list",
        payment_method_information "payment_method_information",
    }
}

impl PaymentMode {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { payment_scene_list: None, payment_method_information: None }
    }
}

wechatpay_client::setters! {
    PaymentMode {
        /// 支付场景列表.
        payment_scene_list: Vec<PaymentScene>,
        /// 支付方式信息: Not for merchant coupons at present.
        payment_method_information: PaymentMethodInformation,
    }
}

wechatpay_client::open_enum! {
    /// 支付场景: Where a user pays.
    pub enum PaymentScene {
        /// In an app.
        AppScene = "APP_SCENE",
        /// With a payment code.
        SwingCardScene = "SWING_CARD_SCENE",
        /// Without a password.
        NoSecretScene = "NO_SECRET_SCENE",
        /// In a mini program.
        MiniappScene = "MINIAPP_SCENE",
        /// With the face.
        FacePayScene = "FACE_PAY_SCENE",
        /// Elsewhere.
        OtherScene = "OTHER_SCENE",
    }
}

/// 可用时间: A time in which an activity is on.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Period {
    /// 可用开始时间. Example: `2025-08-01T00:00:00+08:00`.
    pub begin_time: Option<Timestamp>,
    /// 可用结束时间. Example: `2025-08-31T23:59:59+08:00`.
    pub end_time: Option<Timestamp>,
}

wechatpay_client::record! {
    Period {
        begin_time "begin_time", end_time "end_time",
    }
}

impl Period {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { begin_time: None, end_time: None }
    }
}

wechatpay_client::setters! {
    Period {
        /// 可用开始时间.
        begin_time: Timestamp,
        /// 可用结束时间.
        end_time: Timestamp,
    }
}

/// 未通过规则校验的发券商户号: A merchant who was not added.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefusedMerchant {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1001234567`.
    pub mchid: Option<Mchid>,
    /// 无效原因. Example: `商户与活动创建方不具备父子关系`.
    pub invalid_reason: Option<String>,
}

wechatpay_client::record! {
    RefusedMerchant {
        mchid "mchid", invalid_reason "invalid_reason",
    }
}

wechatpay_client::open_enum! {
    /// 发放内容: How many coupons a user receives.
    pub enum SendContent {
        /// One coupon.
        SingleCoupon = "SINGLE_COUPON",
        /// A package of three to five (礼包).
        GiftPackage = "GIFT_PACKAGE",
    }
}

/// 阶梯送发放规则: Coupons for payments that reach one of several sums.
#[derive(Clone)]
#[non_exhaustive]
pub struct StepSendRule {
    /// 奖品类型: What is given away. Example: `BUSIFAVOR`.
    pub award_type: AwardType,
    /// 发券商户号选项: Which merchants users receive the coupons at. Example: `MANUAL_INPUT_MERCHANT`.
    pub merchant_option: MerchantOption,
}

wechatpay_client::record! {
    StepSendRule {
        award_type "award_type", merchant_option "merchant_option",
    }
}

/// The response to [`TerminateActivity`](super::TerminateActivity).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminateActivityResponse {
    /// 活动id: An activity as numbered by WeChat Pay. At least 1 character. Example: `10028001`.
    pub activity_id: Option<ActivityId>,
    /// 生效时间. Example: `2015-05-20T13:29:35+08:00`.
    pub terminate_time: Option<Timestamp>,
}

wechatpay_client::record! {
    TerminateActivityResponse {
        activity_id "activity_id", terminate_time "terminate_time",
    }
}
