// Written by `cargo xtask codegen` from spec/merchant_service.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Encrypted, OneOrMany, Timestamp};

use crate::products::shared::{
    Appid, Fen, Mchid, MediaId, Openid, OutServiceOrderNo, OutTradeNo, ServiceOrderId,
    TransactionId,
};

/// 补充信息: What is told about a complaint of one trade.
#[derive(Clone)]
#[non_exhaustive]
pub struct AdditionalInfo {
    /// 补充信息类型: Which trade it is. Example: `SHARE_POWER_TYPE`.
    pub r#type: Option<AdditionalInfoType>,
    /// 充电宝投诉相关信息: The return of a power bank, when `type` is `SHARE_POWER_TYPE`.
    pub share_power_info: Option<SharePowerInfo>,
}

wechatpay_client::record! {
    AdditionalInfo {
        r#type "type", share_power_info "share_power_info",
    }
}

wechatpay_client::open_enum! {
    /// 补充信息类型: The trades for which more is told about a complaint.
    pub enum AdditionalInfoType {
        /// The rental of power banks (充电宝).
        SharePowerType = "SHARE_POWER_TYPE",
    }
}

/// 按钮组: Buttons in a message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ButtonGroup {
    /// 按钮组.
    pub buttons: Option<Vec<ClickableText>>,
    /// 按钮布局方式: How they are arranged. Example: `LAYOUT_HORIZONTAL`.
    pub button_layout: Option<ButtonLayout>,
    /// 失效配置: Until when, and how often, the group as a whole can be clicked.
    pub invalid_info: Option<ClickLimit>,
}

wechatpay_client::record! {
    ButtonGroup {
        buttons "buttons", button_layout "button_layout", invalid_info "invalid_info",
    }
}

impl ButtonGroup {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { buttons: None, button_layout: None, invalid_info: None }
    }
}

wechatpay_client::setters! {
    ButtonGroup {
        /// 按钮组.
        buttons: Vec<ClickableText>,
        /// 按钮布局方式: How they are arranged.
        button_layout: ButtonLayout,
        /// 失效配置: Until when, and how often, the group as a whole can be clicked.
        invalid_info: ClickLimit,
    }
}

wechatpay_client::open_enum! {
    /// 按钮布局方式: How buttons in a message are arranged.
    pub enum ButtonLayout {
        /// It is not known.
        LayoutUnknown = "LAYOUT_UNKNOWN",
        /// Side by side.
        LayoutHorizontal = "LAYOUT_HORIZONTAL",
        /// One below the other.
        LayoutVertical = "LAYOUT_VERTICAL",
    }
}

/// 失效配置: Until when, and how often, something in a message can be clicked.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClickLimit {
    /// 过期时间: When it can no longer be clicked. Example: `2015-05-20T13:29:35+08:00`.
    pub expired_time: Option<Timestamp>,
    /// 是否可以多次点击: Whether it can be clicked more than once. Example: `false`.
    pub multi_clickable: Option<bool>,
}

wechatpay_client::record! {
    ClickLimit {
        expired_time "expired_time", multi_clickable "multi_clickable",
    }
}

impl ClickLimit {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { expired_time: None, multi_clickable: None }
    }
}

wechatpay_client::setters! {
    ClickLimit {
        /// 过期时间: When it can no longer be clicked.
        expired_time: Timestamp,
        /// 是否可以多次点击: Whether it can be clicked more than once.
        multi_clickable: bool,
    }
}

/// 用户点击回复消息: What a user clicked in a message, and what that sent to the merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClickMessage {
    /// 回复的消息内容: What was sent in the user's name. At most 1024 characters.
    pub message_content: Option<String>,
    /// 动作id: What the user clicked, as the message numbered it. At most 4096 characters. Example:
    /// `refund-1`.
    pub action_id: Option<MessageActionId>,
    /// 被点击的操作流水号: The message in which the user clicked. At most 128 characters. Example:
    /// `300285320210322170000071077`.
    pub clicked_log_id: Option<NegotiationLogId>,
}

wechatpay_client::record! {
    ClickMessage {
        message_content "message_content" hidden, action_id "action_id",
        clicked_log_id "clicked_log_id",
    }
}

/// 链接或按钮: A link or a button in a message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClickableText {
    /// 文本: What it says. Example: `申请退款`.
    pub text: Option<String>,
    /// 动作: What a click does.
    pub action: Option<MessageAction>,
    /// 失效配置: Until when, and how often, it can be clicked.
    pub invalid_info: Option<ClickLimit>,
}

wechatpay_client::record! {
    ClickableText {
        text "text", action "action", invalid_info "invalid_info",
    }
}

impl ClickableText {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { text: None, action: None, invalid_info: None }
    }
}

wechatpay_client::setters! {
    ClickableText {
        /// 文本: What it says.
        text: String,
        /// 动作: What a click does.
        action: MessageAction,
        /// 失效配置: Until when, and how often, it can be clicked.
        invalid_info: ClickLimit,
    }
}

wechatpay_client::text! {
    /// 投诉人联系方式: The telephone number of a user who complained.
    #[sensitive]
    pub struct ComplainantPhone;
}

/// 投诉单: What a user complains about, and the status of the complaint.
#[derive(Clone)]
#[non_exhaustive]
pub struct Complaint {
    /// 投诉单号: A complaint as numbered by WeChat Pay. 1 to 64 characters. Example:
    /// `200201820200101080076610000`.
    pub complaint_id: ComplaintId,
    /// 投诉时间: When the user complained. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub complaint_time: Timestamp,
    /// 投诉详情: What the user wrote. At most 300 characters.
    pub complaint_detail: String,
    /// 投诉单状态: The status of the complaint. Example: `PENDING`.
    pub complaint_state: ComplaintState,
    /// 被诉商户号: The merchant that the complaint is about. 1 to 64 characters. Example: `1900012181`.
    ///
    /// Note: It is absent in responses to direct merchants.
    pub complainted_mchid: Option<Mchid>,
    /// 投诉人联系方式: The telephone number at which the user wants to be reached. At most 512
    /// characters. Plain text here; encrypted on the wire.
    pub payer_phone: Option<Encrypted>,
    /// 投诉人OpenID: The user who complained, under the merchant's AppID. The list does not tell it. 1
    /// to 128 characters.
    pub payer_openid: Option<Openid>,
    /// 投诉单关联订单信息: The payments that the complaint is about.
    pub complaint_order_info: Option<Vec<ComplaintOrder>>,
    /// 投诉单是否已全额退款: Whether every payment that the complaint is about was refunded in full.
    /// Example: `true`.
    pub complaint_full_refunded: bool,
    /// 是否有待回复的用户留言: Whether the user wrote something that the merchant has not answered.
    /// Example: `true`.
    pub incoming_user_response: bool,
    /// 用户投诉次数: How often the user has complained, counting each time that they went on with the
    /// complaint. More than once means that they were not content. Example: `1`.
    pub user_complaint_times: i64,
    /// 投诉资料列表: What the user handed in with the complaint.
    ///
    /// Note: The same field of the history has been seen as one object, so a lone one is read as a list
    /// of one here too.
    pub complaint_media_list: Option<OneOrMany<ComplaintMedia>>,
    /// 问题描述: The kind of problem, as the user chose it in words. At most 256 characters. Example:
    /// `不满意商家服务`.
    pub problem_description: String,
    /// 问题类型: The kind of problem. A request for a refund is to be dealt with first. Example:
    /// `REFUND`.
    pub problem_type: Option<ProblemType>,
    /// 申请退款金额: What the user wants to have back, in 分. It is there when `problem_type` is
    /// `REFUND`. Example: `10`.
    pub apply_refund_amount: Option<Fen>,
    /// 用户标签列表: What WeChat Pay remarks about the user.
    pub user_tag_list: Option<Vec<UserTag>>,
    /// 投诉单关联服务单信息: The orders of WeChat Pay Score (支付分) that the complaint is about.
    pub service_order_info: Option<Vec<ComplaintServiceOrder>>,
    /// 补充信息: What is told beyond that for one trade.
    pub additional_info: Option<AdditionalInfo>,
    /// 是否在平台协助中: Whether WeChat Pay's own staff is dealing with the complaint. Example: `true`.
    pub in_platform_service: Option<bool>,
    /// 是否需即时服务用户: Whether the user waits for an answer at once. Then answer with
    /// `respond_immediate_service`. Example: `true`.
    pub need_immediate_service: Option<bool>,
    /// 是否是智能体投诉: Whether the complaint is one of those that an automatic assistant (智能体)
    /// takes up. Example: `false`.
    pub is_agent_mode: Option<bool>,
}

wechatpay_client::record! {
    Complaint {
        complaint_id "complaint_id", complaint_time "complaint_time",
        complaint_detail "complaint_detail" hidden, complaint_state "complaint_state",
        complainted_mchid "complainted_mchid", payer_phone "payer_phone",
        payer_openid "payer_openid", complaint_order_info "complaint_order_info",
        complaint_full_refunded "complaint_full_refunded",
        incoming_user_response "incoming_user_response",
        user_complaint_times "user_complaint_times", complaint_media_list "complaint_media_list",
        problem_description "problem_description", problem_type "problem_type",
        apply_refund_amount "apply_refund_amount", user_tag_list "user_tag_list",
        service_order_info "service_order_info", additional_info "additional_info",
        in_platform_service "in_platform_service", need_immediate_service "need_immediate_service",
        is_agent_mode "is_agent_mode",
    }
}

wechatpay_client::open_enum! {
    /// 动作类型: What leads to a callback about a complaint.
    ///
    /// Note: The last three come only with complaints whose `problem_type` is `REFUND`, and change the
    /// state of the complaint.
    pub enum ComplaintAction {
        /// The user complained.
        CreateComplaint = "CREATE_COMPLAINT",
        /// The user went on with a complaint that had been dealt with.
        ContinueComplaint = "CONTINUE_COMPLAINT",
        /// The user wrote something.
        UserResponse = "USER_RESPONSE",
        /// WeChat Pay wrote something.
        ResponseByPlatform = "RESPONSE_BY_PLATFORM",
        /// The merchant asked for a full refund.
        SellerRefund = "SELLER_REFUND",
        /// The merchant answered.
        MerchantResponse = "MERCHANT_RESPONSE",
        /// The merchant reported that the complaint is dealt with.
        MerchantConfirmComplete = "MERCHANT_CONFIRM_COMPLETE",
        /// The user asked WeChat Pay's staff for help.
        UserApplyPlatformService = "USER_APPLY_PLATFORM_SERVICE",
        /// The user no longer wants that help.
        UserCancelPlatformService = "USER_CANCEL_PLATFORM_SERVICE",
        /// WeChat Pay's staff is done with helping.
        PlatformServiceFinished = "PLATFORM_SERVICE_FINISHED",
        /// The merchant agreed to the refund that the user wants.
        MerchantApproveRefund = "MERCHANT_APPROVE_REFUND",
        /// The merchant refused the refund that the user wants.
        MerchantRejectRefund = "MERCHANT_REJECT_REFUND",
        /// The user has the refund.
        RefundSuccess = "REFUND_SUCCESS",
    }
}

/// 投诉通知: What happened to a complaint. Its state is for `query_complaint` to tell.
#[derive(Clone)]
#[non_exhaustive]
pub struct ComplaintEvent {
    /// 投诉单号: A complaint as numbered by WeChat Pay. 1 to 64 characters. Example:
    /// `200201820200101080076610000`.
    pub complaint_id: ComplaintId,
    /// 动作类型: What was done. Example: `CREATE_COMPLAINT`.
    pub action_type: ComplaintAction,
}

wechatpay_client::record! {
    ComplaintEvent {
        complaint_id "complaint_id", action_type "action_type",
    }
}

impl ComplaintEvent {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        complaint_id: impl Into<ComplaintId>,
        action_type: ComplaintAction,
    ) -> Self {
        Self { complaint_id: complaint_id.into(), action_type }
    }
}

wechatpay_client::text! {
    /// 投诉单号: A complaint as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct ComplaintId;
}

/// 投诉资料: Images that one of the parties handed in.
#[derive(Clone)]
#[non_exhaustive]
pub struct ComplaintMedia {
    /// 媒体文件业务类型: What the images are. Example: `USER_COMPLAINT_IMAGE`.
    pub media_type: ComplaintMediaType,
    /// 媒体文件请求url: Where the images are. The last part of each address is what
    /// `download_complaint_image` asks for; a plain request to the address, without a signature, is
    /// refused.
    pub media_url: Option<Vec<String>>,
}

wechatpay_client::record! {
    ComplaintMedia {
        media_type "media_type", media_url "media_url",
    }
}

wechatpay_client::open_enum! {
    /// 媒体文件业务类型: What images of a complaint are.
    pub enum ComplaintMediaType {
        /// What the user handed in with the complaint.
        UserComplaintImage = "USER_COMPLAINT_IMAGE",
        /// What a party handed in later, while the complaint was dealt with.
        OperationImage = "OPERATION_IMAGE",
    }
}

/// 投诉通知回调地址: Where the callbacks about complaints go.
#[derive(Clone)]
#[non_exhaustive]
pub struct ComplaintNotificationAddress {
    /// 商户号: The merchant or partner that registered the address. 1 to 64 characters. Example:
    /// `1900012181`.
    pub mchid: Mchid,
    /// 通知地址: The address. At most 255 characters. Example: `https://www.xxx.com/notify`.
    pub url: String,
}

wechatpay_client::record! {
    ComplaintNotificationAddress {
        mchid "mchid", url "url",
    }
}

/// 投诉单关联订单信息: A payment that a complaint is about.
#[derive(Clone)]
#[non_exhaustive]
pub struct ComplaintOrder {
    /// 微信订单号: The payment. 1 to 64 characters. Example: `4200000404201909069117582536`.
    pub transaction_id: TransactionId,
    /// 商户订单号: The order, as the merchant numbered it. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `20190906154617947762231`.
    pub out_trade_no: OutTradeNo,
    /// 订单金额: What the order cost, in 分. Example: `3`.
    pub amount: Fen,
}

wechatpay_client::record! {
    ComplaintOrder {
        transaction_id "transaction_id", out_trade_no "out_trade_no", amount "amount",
    }
}

/// 投诉单关联服务单信息: An order of WeChat Pay Score (支付分) that a complaint is about.
#[derive(Clone)]
#[non_exhaustive]
pub struct ComplaintServiceOrder {
    /// 微信支付服务订单号: The order, as WeChat Pay numbered it. 1 to 128 characters. Example:
    /// `15646546545165651651`.
    pub order_id: Option<ServiceOrderId>,
    /// 商户服务订单号: The order, as the merchant numbered it. 1 to 128 characters. Example:
    /// `1234323JKHDFE1243252`.
    pub out_order_no: Option<OutServiceOrderNo>,
    /// 支付分服务单状态: Where the order stood when it was looked up. Example: `DOING`.
    pub state: Option<ServiceOrderState>,
}

wechatpay_client::record! {
    ComplaintServiceOrder {
        order_id "order_id", out_order_no "out_order_no", state "state",
    }
}

wechatpay_client::open_enum! {
    /// 投诉单状态: The status of a complaint.
    pub enum ComplaintState {
        /// Nobody has answered it.
        Pending = "PENDING",
        /// The merchant is dealing with it.
        Processing = "PROCESSING",
        /// It was dealt with. It is open again when the user goes on with it.
        Processed = "PROCESSED",
    }
}

/// 投诉单列表: A page of complaints.
#[derive(Clone)]
#[non_exhaustive]
pub struct Complaints {
    /// 用户投诉信息详情: The complaints of this page.
    pub data: Option<Vec<Complaint>>,
    /// 分页大小: How many complaints the page holds at most. Example: `5`.
    pub limit: i64,
    /// 分页开始位置: How many complaints were passed over. Example: `0`.
    pub offset: i64,
    /// 投诉总条数: How many complaints there are on all pages. Only the first page tells it. Example:
    /// `1`.
    ///
    /// Note: It is inferred that it comes only with an `offset` of 0.
    pub total_count: Option<i64>,
}

wechatpay_client::record! {
    Complaints {
        data "data", limit "limit", offset "offset", total_count "total_count",
    }
}

/// FAQ: A question that the user can click.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Faq {
    /// faq的id: The question, as the merchant numbered it. Example: `faq-1`.
    pub faq_id: Option<String>,
    /// faq内容: What the user reads. Example: `退款多久到账？`.
    pub faq_title: Option<String>,
    /// 动作: What a click does.
    pub action: Option<MessageAction>,
}

wechatpay_client::record! {
    Faq {
        faq_id "faq_id", faq_title "faq_title", action "action",
    }
}

impl Faq {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { faq_id: None, faq_title: None, action: None }
    }
}

wechatpay_client::setters! {
    Faq {
        /// faq的id: The question, as the merchant numbered it.
        faq_id: String,
        /// faq内容: What the user reads.
        faq_title: String,
        /// 动作: What a click does.
        action: MessageAction,
    }
}

/// FAQ列表: Questions in a message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaqList {
    /// FAQ列表: The questions.
    pub faqs: Option<Vec<Faq>>,
}

wechatpay_client::record! {
    FaqList {
        faqs "faqs",
    }
}

impl FaqList {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { faqs: None }
    }
}

wechatpay_client::setters! {
    FaqList {
        /// FAQ列表: The questions.
        faqs: Vec<Faq>,
    }
}

wechatpay_client::open_enum! {
    /// 图片样式类型: How wide an image in a message is shown.
    pub enum ImageStyle {
        /// Narrow.
        ImageStyleTypeNarrow = "IMAGE_STYLE_TYPE_NARROW",
        /// Wide.
        ImageStyleTypeWide = "IMAGE_STYLE_TYPE_WIDE",
    }
}

/// 动作: What a click in a message does. Of its parts it has the one that its type needs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageAction {
    /// 动作类型: What the click does. Example: `ACTION_TYPE_SEND_MESSAGE`.
    pub action_type: Option<MessageActionType>,
    /// 跳转链接: The page that is opened, when the type is `ACTION_TYPE_JUMP_URL`. Example:
    /// `https://www.xxx.com/notify`.
    pub jump_url: Option<String>,
    /// 跳转小程序信息: The mini program that is opened, when the type is
    /// `ACTION_TYPE_JUMP_MINI_PROGRAM`.
    pub mini_program_jump_info: Option<MiniProgramJump>,
    /// 回复消息内容: What the user sends to the merchant, when the type is `ACTION_TYPE_SEND_MESSAGE`.
    pub message_info: Option<ReplyMessage>,
    /// 动作id: What the merchant will know the click by. Example: `refund-1`.
    pub action_id: Option<MessageActionId>,
}

wechatpay_client::record! {
    MessageAction {
        action_type "action_type", jump_url "jump_url",
        mini_program_jump_info "mini_program_jump_info", message_info "message_info",
        action_id "action_id",
    }
}

impl MessageAction {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            action_type: None, jump_url: None, mini_program_jump_info: None,
            message_info: None, action_id: None,
        }
    }
}

wechatpay_client::setters! {
    MessageAction {
        /// 动作类型: What the click does.
        action_type: MessageActionType,
        /// 跳转链接: The page that is opened, when the type is `ACTION_TYPE_JUMP_URL`.
        jump_url: String,
        /// 跳转小程序信息: The mini program that is opened, when the type is
        /// `ACTION_TYPE_JUMP_MINI_PROGRAM`.
        mini_program_jump_info: MiniProgramJump,
        /// 回复消息内容: What the user sends to the merchant, when the type is `ACTION_TYPE_SEND_MESSAGE`.
        message_info: ReplyMessage,
        /// 动作id: What the merchant will know the click by.
        action_id: MessageActionId,
    }
}

wechatpay_client::text! {
    /// 动作id: Something in a message that the user can click, as numbered by the merchant.
    pub struct MessageActionId;
}

wechatpay_client::open_enum! {
    /// 动作类型: What a click in a message does.
    pub enum MessageActionType {
        /// It sends a message to the merchant.
        ActionTypeSendMessage = "ACTION_TYPE_SEND_MESSAGE",
        /// It opens a page.
        ActionTypeJumpUrl = "ACTION_TYPE_JUMP_URL",
        /// It opens a mini program.
        ActionTypeJumpMiniProgram = "ACTION_TYPE_JUMP_MINI_PROGRAM",
    }
}

/// 消息块: A block of a message. Of its parts it has the one that its type names.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageBlock {
    /// 消息块类型: What the block is. Example: `TEXT`.
    pub r#type: Option<MessageBlockType>,
    /// 文本: The text, when the type is `TEXT`.
    pub text: Option<MessageText>,
    /// 图片: The image, when the type is `IMAGE`.
    pub image: Option<MessageImage>,
    /// 链接: The link, when the type is `LINK`.
    pub link: Option<ClickableText>,
    /// FAQ列表: The questions, when the type is `FAQ_LIST`.
    pub faq_list: Option<FaqList>,
    /// 按钮: The button, when the type is `BUTTON`.
    pub button: Option<ClickableText>,
    /// 按钮组: The buttons, when the type is `BUTTON_GROUP`.
    pub button_group: Option<ButtonGroup>,
}

wechatpay_client::record! {
    MessageBlock {
        r#type "type", text "text", image "image", link "link", faq_list "faq_list",
        button "button", button_group "button_group",
    }
}

impl MessageBlock {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            r#type: None, text: None, image: None, link: None, faq_list: None,
            button: None, button_group: None,
        }
    }
}

wechatpay_client::setters! {
    MessageBlock {
        /// 消息块类型: What the block is.
        r#type: MessageBlockType,
        /// 文本: The text, when the type is `TEXT`.
        text: MessageText,
        /// 图片: The image, when the type is `IMAGE`.
        image: MessageImage,
        /// 链接: The link, when the type is `LINK`.
        link: ClickableText,
        /// FAQ列表: The questions, when the type is `FAQ_LIST`.
        faq_list: FaqList,
        /// 按钮: The button, when the type is `BUTTON`.
        button: ClickableText,
        /// 按钮组: The buttons, when the type is `BUTTON_GROUP`.
        button_group: ButtonGroup,
    }
}

wechatpay_client::open_enum! {
    /// 消息块类型: What a block of a message is.
    pub enum MessageBlockType {
        /// A text.
        Text = "TEXT",
        /// An image.
        Image = "IMAGE",
        /// A link.
        Link = "LINK",
        /// Questions that the user can click.
        FaqList = "FAQ_LIST",
        /// A button.
        Button = "BUTTON",
        /// Several buttons.
        ButtonGroup = "BUTTON_GROUP",
    }
}

/// 图片: An image in a message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageImage {
    /// 媒体ID: The image, as `upload_complaint_image` named it. At least 1 character. Example:
    /// `BB04A5DEEFEA18D4F2554C1EDD3B610B.bmp`.
    pub media_id: Option<MediaId>,
    /// 图片样式类型: How wide it is shown. Example: `IMAGE_STYLE_TYPE_NARROW`.
    pub image_style_type: Option<ImageStyle>,
}

wechatpay_client::record! {
    MessageImage {
        media_id "media_id", image_style_type "image_style_type",
    }
}

impl MessageImage {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { media_id: None, image_style_type: None }
    }
}

wechatpay_client::setters! {
    MessageImage {
        /// 媒体ID: The image, as `upload_complaint_image` named it. At least 1 character.
        media_id: MediaId,
        /// 图片样式类型: How wide it is shown.
        image_style_type: ImageStyle,
    }
}

/// 文本: A text in a message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageText {
    /// 文本. Example: `您好，请问有什么可以帮您？`.
    pub text: Option<String>,
    /// 文本颜色: How it is coloured. Example: `DEFAULT`.
    pub color: Option<TextColor>,
    /// 是否粗体: Whether it is bold. Example: `false`.
    pub is_bold: Option<bool>,
}

wechatpay_client::record! {
    MessageText {
        text "text", color "color", is_bold "is_bold",
    }
}

impl MessageText {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { text: None, color: None, is_bold: None }
    }
}

wechatpay_client::setters! {
    MessageText {
        /// 文本.
        text: String,
        /// 文本颜色: How it is coloured.
        color: TextColor,
        /// 是否粗体: Whether it is bold.
        is_bold: bool,
    }
}

/// 跳转小程序信息: A page of a mini program that the user can open.
#[derive(Clone)]
#[non_exhaustive]
pub struct MiniProgramJump {
    /// 跳转小程序APPID: The mini program. At least 1 character. Example: `wx1234567890abcdef`.
    pub appid: Appid,
    /// 跳转小程序页面PATH: The path of the page. Example: `pages/index/index`.
    pub path: Option<String>,
    /// 跳转小程序页面名称: What the link says. Example: `查看订单`.
    pub text: Option<String>,
}

wechatpay_client::record! {
    MiniProgramJump {
        appid "appid", path "path", text "text",
    }
}

impl MiniProgramJump {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(appid: impl Into<Appid>) -> Self {
        Self { appid: appid.into(), path: None, text: None }
    }
}

wechatpay_client::setters! {
    MiniProgramJump {
        /// 跳转小程序页面PATH: The path of the page.
        path: String,
        /// 跳转小程序页面名称: What the link says.
        text: String,
    }
}

/// 投诉协商历史: A page of the history of a complaint.
#[derive(Clone)]
#[non_exhaustive]
pub struct NegotiationHistory {
    /// 投诉协商历史: The entries of this page.
    pub data: Option<Vec<NegotiationRecord>>,
    /// 分页大小: How many entries the page holds at most. Example: `50`.
    pub limit: i64,
    /// 分页开始位置: How many entries were passed over. Example: `0`.
    pub offset: i64,
    /// 投诉协商历史总条数: How many entries there are on all pages. Only the first page tells it.
    /// Example: `1`.
    ///
    /// Note: It is inferred that it comes only with an `offset` of 0.
    pub total_count: Option<i64>,
}

wechatpay_client::record! {
    NegotiationHistory {
        data "data", limit "limit", offset "offset", total_count "total_count",
    }
}

wechatpay_client::text! {
    /// 操作流水号: An entry in the history of a complaint, as numbered by WeChat Pay.
    pub struct NegotiationLogId;
}

wechatpay_client::open_enum! {
    /// 操作类型: What can be done about a complaint.
    ///
    /// Note: `USER_COMFIRM_COMPLAINT` and `MERCHANT_REFUSE_RERUND` are spelt so on the wire.
    pub enum NegotiationOperation {
        /// The user complained.
        UserCreateComplaint = "USER_CREATE_COMPLAINT",
        /// The user went on with a complaint that had been dealt with.
        UserContinueComplaint = "USER_CONTINUE_COMPLAINT",
        /// The user wrote something.
        UserResponse = "USER_RESPONSE",
        /// WeChat Pay wrote something.
        PlatformResponse = "PLATFORM_RESPONSE",
        /// The merchant answered.
        MerchantResponse = "MERCHANT_RESPONSE",
        /// The merchant reported that the complaint is dealt with.
        MerchantConfirmComplete = "MERCHANT_CONFIRM_COMPLETE",
        /// The system told that the user complained.
        UserCreateComplaintSystemMessage = "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE",
        /// The system told that a full refund was asked for.
        ComplaintFullRefundedSystemMessage = "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE",
        /// The system told that the user went on with the complaint.
        UserContinueComplaintSystemMessage = "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
        /// The user withdrew the complaint. Only with old complaints.
        UserRevokeComplaint = "USER_REVOKE_COMPLAINT",
        /// The user confirmed that the matter is settled. Only with old complaints.
        UserComfirmComplaint = "USER_COMFIRM_COMPLAINT",
        /// WeChat Pay urged the merchant.
        PlatformHelpApplication = "PLATFORM_HELP_APPLICATION",
        /// The user asked WeChat Pay for help.
        UserApplyPlatformHelp = "USER_APPLY_PLATFORM_HELP",
        /// The merchant agreed to the refund that the user wants.
        MerchantApproveRefund = "MERCHANT_APPROVE_REFUND",
        /// The merchant refused the refund that the user wants.
        MerchantRefuseRerund = "MERCHANT_REFUSE_RERUND",
        /// The user told how content they are.
        UserSubmitSatisfaction = "USER_SUBMIT_SATISFACTION",
        /// The order of WeChat Pay Score was cancelled.
        ServiceOrderCancel = "SERVICE_ORDER_CANCEL",
        /// The order of WeChat Pay Score was completed.
        ServiceOrderComplete = "SERVICE_ORDER_COMPLETE",
        /// The system told that a refund of a part was asked for.
        ComplaintPartialRefundedSystemMessage = "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE",
        /// The system told that the user has the refund.
        ComplaintRefundReceivedSystemMessage = "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE",
        /// The system told of a refund made on behalf (受托退款).
        ComplaintEntrustedRefundSystemMessage = "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE",
        /// The user asked WeChat Pay's staff for help.
        UserApplyPlatformService = "USER_APPLY_PLATFORM_SERVICE",
        /// The user no longer wants that help.
        UserCancelPlatformService = "USER_CANCEL_PLATFORM_SERVICE",
        /// WeChat Pay's staff is done with helping.
        PlatformServiceFinished = "PLATFORM_SERVICE_FINISHED",
        /// The user clicked something in a message.
        UserClickResponse = "USER_CLICK_RESPONSE",
    }
}

/// 投诉协商记录: What a party wrote or did about a complaint.
#[derive(Clone)]
#[non_exhaustive]
pub struct NegotiationRecord {
    /// 操作流水号: The entry. At most 64 characters. Example: `300285320210322170000071077`.
    pub log_id: NegotiationLogId,
    /// 操作人: Who did it, in words. At most 64 characters. Example: `投诉人`.
    pub operator: String,
    /// 操作时间: When it was done. At most 64 characters. Example: `2015-05-20T13:29:35.120+08:00`.
    pub operate_time: Timestamp,
    /// 操作类型: What was done. Example: `USER_CREATE_COMPLAINT`.
    pub operate_type: NegotiationOperation,
    /// 操作内容: What was written, for example the user's words, the reason for refusing a refund, or
    /// the score that the user gave. At most 500 characters.
    pub operate_details: Option<String>,
    /// 图片凭证: Images that were handed in, at most 4. The addresses hold good for an hour.
    pub image_list: Option<Vec<String>>,
    /// 操作资料列表: Images that were handed in, to be had with `download_complaint_image`.
    ///
    /// Note: A lone object is read as a list of one.
    pub complaint_media_list: Option<OneOrMany<ComplaintMedia>>,
    /// 用户申请平台协助原因: Why the user asked WeChat Pay's staff for help. Example: `商家响应不及时`.
    ///
    /// Note: It is spelt so on the wire.
    pub user_appy_platform_service_reason: Option<String>,
    /// 用户申请平台协助原因描述: The same in the user's own words.
    ///
    /// Note: It is spelt so on the wire.
    pub user_appy_platform_service_reason_description: Option<String>,
    /// 普通消息内容: The message, when one was sent with `respond_immediate_service`.
    pub normal_message: Option<ServiceMessage>,
    /// 用户点击回复消息: What the user clicked in such a message.
    pub click_message: Option<ClickMessage>,
}

wechatpay_client::record! {
    NegotiationRecord {
        log_id "log_id", operator "operator", operate_time "operate_time",
        operate_type "operate_type", operate_details "operate_details" hidden,
        image_list "image_list", complaint_media_list "complaint_media_list",
        user_appy_platform_service_reason "user_appy_platform_service_reason",
        user_appy_platform_service_reason_description "user_appy_platform_service_reason_description" hidden,
        normal_message "normal_message", click_message "click_message",
    }
}

/// 投诉通知: A complaint that was handed in, and what it is about.
///
/// Note: Rely on `complaint_id` and `action_type` alone, and look the rest up.
#[derive(Clone)]
#[non_exhaustive]
pub struct NewComplaint {
    /// 投诉单号: A complaint as numbered by WeChat Pay. 1 to 64 characters. Example:
    /// `200201820200101080076610000`.
    pub complaint_id: ComplaintId,
    /// 动作类型: What was done. Example: `CREATE_COMPLAINT`.
    pub action_type: ComplaintAction,
    /// 商户订单号: The order that it is about. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1217752501201407033233368018`.
    pub out_trade_no: Option<OutTradeNo>,
    /// 微信订单号: The payment that it is about. 1 to 64 characters. Example:
    /// `4200000404201909069117582536`.
    pub transaction_id: Option<TransactionId>,
    /// 投诉时间: When the user complained. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub complaint_time: Option<Timestamp>,
    /// 订单金额: What the order cost, in 分. Example: `200`.
    pub amount: Option<Fen>,
    /// 投诉人联系方式: The telephone number at which the user wants to be reached.
    ///
    /// Note: Plain text, unlike in the responses: the callback as a whole is encrypted.
    pub payer_phone: Option<ComplainantPhone>,
    /// 投诉详情: What the user wrote.
    pub complaint_detail: Option<String>,
    /// 投诉单状态: The status of the complaint, in words of its own. Example: `PAYER_COMPLAINTED`.
    pub complaint_state: Option<String>,
    /// 投诉单处理进展状态: Whose turn it is. Example: `WAIT_MERCHANT_RESPONSE`.
    pub complaint_handle_state: Option<String>,
}

wechatpay_client::record! {
    NewComplaint {
        complaint_id "complaint_id", action_type "action_type", out_trade_no "out_trade_no",
        transaction_id "transaction_id", complaint_time "complaint_time", amount "amount",
        payer_phone "payer_phone", complaint_detail "complaint_detail" hidden,
        complaint_state "complaint_state", complaint_handle_state "complaint_handle_state",
    }
}

impl NewComplaint {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        complaint_id: impl Into<ComplaintId>,
        action_type: ComplaintAction,
    ) -> Self {
        Self {
            complaint_id: complaint_id.into(), action_type, out_trade_no: None,
            transaction_id: None, complaint_time: None, amount: None, payer_phone: None,
            complaint_detail: None, complaint_state: None, complaint_handle_state: None,
        }
    }
}

wechatpay_client::setters! {
    NewComplaint {
        /// 商户订单号: The order that it is about. Pattern: `^[0-9A-Za-z_|*-]+$`.
        out_trade_no: OutTradeNo,
        /// 微信订单号: The payment that it is about. 1 to 64 characters.
        transaction_id: TransactionId,
        /// 投诉时间: When the user complained. At most 32 characters.
        complaint_time: Timestamp,
        /// 订单金额: What the order cost, in 分.
        amount: Fen,
        /// 投诉人联系方式: The telephone number at which the user wants to be reached.
        payer_phone: ComplainantPhone,
        /// 投诉详情: What the user wrote.
        complaint_detail: String,
        /// 投诉单状态: The status of the complaint, in words of its own.
        complaint_state: String,
        /// 投诉单处理进展状态: Whose turn it is.
        complaint_handle_state: String,
    }
}

wechatpay_client::open_enum! {
    /// 问题类型: What a complaint is about.
    pub enum ProblemType {
        /// The user wants a refund.
        Refund = "REFUND",
        /// What the user paid for does not take effect.
        ServiceNotWork = "SERVICE_NOT_WORK",
        /// Something else.
        Others = "OTHERS",
    }
}

wechatpay_client::open_enum! {
    /// 审批动作: Whether a merchant agrees to the refund that a user wants.
    pub enum RefundDecision {
        /// It refuses.
        Reject = "REJECT",
        /// It agrees.
        Approve = "APPROVE",
    }
}

/// 回复消息内容: What a user sends to the merchant with a click.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReplyMessage {
    /// 回复的消息内容: What is sent in the user's name. At least 1 character. Example: `我要退款`.
    pub content: String,
    /// 自定义透传字段: What the merchant wants to find again with it. Example: `session-1`.
    pub custom_data: Option<String>,
}

wechatpay_client::record! {
    ReplyMessage {
        content "content", custom_data "custom_data",
    }
}

impl ReplyMessage {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(content: impl Into<String>) -> Self {
        Self { content: content.into(), custom_data: None }
    }
}

wechatpay_client::setters! {
    ReplyMessage {
        /// 自定义透传字段: What the merchant wants to find again with it.
        custom_data: String,
    }
}

/// The response to [`RespondImmediateService`](super::RespondImmediateService).
#[derive(Clone)]
#[non_exhaustive]
pub struct RespondImmediateServiceResponse {
    /// 操作流水号: The message, as the history names it. At most 64 characters. Example:
    /// `300285320210322170000071077`.
    pub log_id: NegotiationLogId,
}

wechatpay_client::record! {
    RespondImmediateServiceResponse {
        log_id "log_id",
    }
}

/// 归还地点信息: The place where a rented power bank was returned.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReturnAddress {
    /// 归还地点. At most 256 characters.
    pub return_address: Option<String>,
    /// 归还地点经度: The longitude, in degrees. At most 32 characters.
    pub longitude: Option<String>,
    /// 归还地点纬度: The latitude, in degrees. At most 32 characters.
    pub latitude: Option<String>,
}

wechatpay_client::record! {
    ReturnAddress {
        return_address "return_address" hidden, longitude "longitude" hidden,
        latitude "latitude" hidden,
    }
}

wechatpay_client::open_enum! {
    /// 发送者身份类别: Who wrote a message.
    pub enum SenderIdentity {
        /// It is not known.
        UnknownValue = "UNKNOWN",
        /// A person.
        Manual = "MANUAL",
        /// A machine.
        Machine = "MACHINE",
    }
}

/// 消息内容: A message to a user who complained, made of blocks that are shown one below the other.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceMessage {
    /// 消息内容.
    pub blocks: Option<Vec<MessageBlock>>,
    /// 发送者身份类别: Whether a person or a machine wrote it. Example: `MANUAL`.
    pub sender_identity: Option<SenderIdentity>,
    /// 自定义透传信息: What the merchant wants to find again in the history. The user does not see it.
    /// At most 4096 characters. Example: `session-1`.
    pub custom_data: Option<String>,
}

wechatpay_client::record! {
    ServiceMessage {
        blocks "blocks", sender_identity "sender_identity", custom_data "custom_data",
    }
}

impl ServiceMessage {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { blocks: None, sender_identity: None, custom_data: None }
    }
}

wechatpay_client::setters! {
    ServiceMessage {
        /// 消息内容.
        blocks: Vec<MessageBlock>,
        /// 发送者身份类别: Whether a person or a machine wrote it.
        sender_identity: SenderIdentity,
        /// 自定义透传信息: What the merchant wants to find again in the history. At most 4096 characters.
        custom_data: String,
    }
}

wechatpay_client::open_enum! {
    /// 支付分服务单状态: The status of an order of WeChat Pay Score (支付分).
    pub enum ServiceOrderState {
        /// The service is being used.
        Doing = "DOING",
        /// The order was cancelled.
        Revoked = "REVOKED",
        /// It waits to be paid.
        Waitpay = "WAITPAY",
        /// It was paid and is over.
        Done = "DONE",
    }
}

/// 充电宝投诉相关信息: How a rented power bank was returned.
#[derive(Clone)]
#[non_exhaustive]
pub struct SharePowerInfo {
    /// 归还时间: When it was returned. Example: `2015-05-20T13:29:35+08:00`.
    pub return_time: Option<Timestamp>,
    /// 归还地点信息: Where it was returned.
    pub return_address_info: Option<ReturnAddress>,
    /// 是否归还同一柜机: Whether it was returned to the machine from which it was taken. Example:
    /// `false`.
    pub is_returned_to_same_machine: Option<bool>,
}

wechatpay_client::record! {
    SharePowerInfo {
        return_time "return_time", return_address_info "return_address_info",
        is_returned_to_same_machine "is_returned_to_same_machine",
    }
}

wechatpay_client::open_enum! {
    /// 文本颜色: The colours of a text in a message.
    pub enum TextColor {
        /// The usual colour.
        Default = "DEFAULT",
        /// The colour of what is less important.
        Secondary = "SECONDARY",
    }
}

wechatpay_client::open_enum! {
    /// 用户标签: What WeChat Pay remarks about a user who complains.
    pub enum UserTag {
        /// The user meets the conditions for being refunded at once (极速退款).
        Trusted = "TRUSTED",
        /// The complaint is likely to become serious. Deal with it first.
        HighRisk = "HIGH_RISK",
    }
}
