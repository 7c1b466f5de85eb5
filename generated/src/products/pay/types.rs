// Written by `cargo xtask codegen` from spec/pay.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::Timestamp;

use crate::products::shared::{
    Appid, Currency, Fen, H5Info, InstallmentInfo, Mchid, Openid, OutContractCode, OutTradeNo,
    Payer, PayerIdentity, PrepayId, PromotionDetail, TradeState, TradeType, TransactionId,
    TransactionScene,
};

/// The response to [`AppPrepayWithContract`](super::AppPrepayWithContract).
#[derive(Clone)]
#[non_exhaustive]
pub struct AppPrepayWithContractResponse {
    /// 预支付交易会话标识: A session in which an order can be paid. The front end invokes the payment
    /// with it. Example: `wx201410272009395522657a690389285100`.
    pub prepay_id: PrepayId,
}

wechatpay_client::record! {
    AppPrepayWithContractResponse {
        prepay_id "prepay_id",
    }
}

/// 支付者: The user who is to be offered instalments, named in one of three ways.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankExposurePayer {
    /// 用户标识: The user, under `acquiring_bank_appid`. At least 1 character.
    pub acquiring_bank_openid: Option<Openid>,
    /// 用户手机号的哈希值.
    pub phone_number_hash: Option<String>,
    /// 用户标识: The user, under `merchant_appid`. At least 1 character.
    pub merchant_openid: Option<Openid>,
}

wechatpay_client::sent! {
    BankExposurePayer {
        acquiring_bank_openid "acquiring_bank_openid",
        phone_number_hash "phone_number_hash" hidden, merchant_openid "merchant_openid",
    }
}

impl BankExposurePayer {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            acquiring_bank_openid: None, phone_number_hash: None, merchant_openid: None,
        }
    }
}

wechatpay_client::setters! {
    BankExposurePayer {
        /// 用户标识: The user, under `acquiring_bank_appid`. At least 1 character.
        acquiring_bank_openid: Openid,
        /// 用户手机号的哈希值.
        phone_number_hash: String,
        /// 用户标识: The user, under `merchant_appid`. At least 1 character.
        merchant_openid: Openid,
    }
}

/// 单品: One kind of goods in an order that is paid by payment code.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeGoods {
    /// 商品编码: The merchant's code for the goods: letters, digits, `-` and `_`. 1 to 32 characters.
    /// Example: `1246464644`.
    pub merchant_goods_id: String,
    /// 微信支付商品编码: The code that WeChat Pay gave to the goods, if it did. At most 32 characters.
    /// Example: `1001`.
    ///
    /// Note: Everywhere else the field is called `wechatpay_goods_id`.
    pub wxpay_goods_id: Option<String>,
    /// 商品名称: What the goods are called. At most 256 characters. Example: `iPhoneX 256G`.
    pub goods_name: Option<String>,
    /// 商品数量: How many the user buys. Example: `1`.
    pub quantity: i64,
    /// 商品单价: The price of one, in 分, after any discount that the merchant gives itself. From 0.
    /// Example: `528800`.
    pub unit_price: Fen,
}

wechatpay_client::sent! {
    CodeGoods {
        merchant_goods_id "merchant_goods_id", wxpay_goods_id "wxpay_goods_id",
        goods_name "goods_name", quantity "quantity", unit_price "unit_price",
    }
}

/// What [`CodeGoods::new`] requires, by name.
pub struct CodeGoodsRequired {
    /// 商品编码: The merchant's code for the goods: letters, digits, `-` and `_`. 1 to 32 characters.
    pub merchant_goods_id: String,
    /// 商品数量: How many the user buys.
    pub quantity: i64,
    /// 商品单价: The price of one, in 分, after any discount that the merchant gives itself. From 0.
    pub unit_price: Fen,
}

impl CodeGoods {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: CodeGoodsRequired) -> Self {
        let CodeGoodsRequired { merchant_goods_id, quantity, unit_price } = required;
        Self {
            merchant_goods_id, wxpay_goods_id: None, goods_name: None, quantity,
            unit_price,
        }
    }
}

wechatpay_client::setters! {
    CodeGoods {
        /// 微信支付商品编码: The code that WeChat Pay gave to the goods, if it did. At most 32 characters.
        wxpay_goods_id: String,
        /// 商品名称: What the goods are called. At most 256 characters.
        goods_name: String,
    }
}

/// 优惠功能: The goods of an order that is paid by payment code, needed for coupons that hold for
/// single goods.
///
/// Note: It differs from `OrderDetail`: the goods are required, and the code that WeChat Pay gave
/// to them is called `wxpay_goods_id`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeOrderDetail {
    /// 订单原价: The total of the receipt, in 分, when one receipt is paid with several orders. Where
    /// it differs from the amount of this order there is no discount, so that nobody gets one twice.
    /// Leave it out otherwise. From 0. Example: `608800`.
    pub cost_price: Option<Fen>,
    /// 商品小票ID: The merchant's number for the receipt. At most 32 characters. Example: `微信123`.
    pub invoice_id: Option<String>,
    /// 单品列表: The goods, at least one. At least 1 item.
    pub goods_detail: Vec<CodeGoods>,
}

wechatpay_client::sent! {
    CodeOrderDetail {
        cost_price "cost_price", invoice_id "invoice_id", goods_detail "goods_detail",
    }
}

impl CodeOrderDetail {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(goods_detail: Vec<CodeGoods>) -> Self {
        Self { cost_price: None, invoice_id: None, goods_detail }
    }
}

wechatpay_client::setters! {
    CodeOrderDetail {
        /// 订单原价: The total of the receipt, in 分, when one receipt is paid with several orders. Where
        /// it differs from the amount of this order there is no discount, so that nobody gets one twice.
        /// Leave it out otherwise. From 0.
        cost_price: Fen,
        /// 商品小票ID: The merchant's number for the receipt. At most 32 characters.
        invoice_id: String,
    }
}

/// 支付者: The user who shows a payment code.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodePayer {
    /// 授权码: The payment code (付款码), as it was scanned. It changes every minute. 1 to 32
    /// characters.
    ///
    /// Note: It is hidden from logs, because anyone who has it can take a payment.
    pub auth_code: String,
}

wechatpay_client::sent! {
    CodePayer {
        auth_code "auth_code" hidden,
    }
}

impl CodePayer {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(auth_code: impl Into<String>) -> Self {
        Self { auth_code: auth_code.into() }
    }
}

/// 场景信息: Where the user shows their payment code.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScene {
    /// 商户端设备号: The merchant's device, for example the number of a shop or of a till. At most 32
    /// characters. Example: `013467007045764`.
    pub device_id: Option<String>,
    /// 商户端设备IP: The address of the merchant's device, IPv4 or IPv6. At most 45 characters.
    pub device_ip: Option<String>,
    /// 商户门店信息: The shop in which the user shows their payment code, by either of two numbers.
    pub store_info: CodeStore,
}

wechatpay_client::sent! {
    CodeScene {
        device_id "device_id", device_ip "device_ip" hidden, store_info "store_info",
    }
}

impl CodeScene {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(store_info: CodeStore) -> Self {
        Self { device_id: None, device_ip: None, store_info }
    }
}

wechatpay_client::setters! {
    CodeScene {
        /// 商户端设备号: The merchant's device, for example the number of a shop or of a till. At most 32
        /// characters.
        device_id: String,
        /// 商户端设备IP: The address of the merchant's device, IPv4 or IPv6. At most 45 characters.
        device_ip: String,
    }
}

/// 商户门店信息: The shop in which the user shows their payment code, by either of two numbers.
///
/// Note: One of the two is required.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeStore {
    /// 门店编号: The place (线下场所) as numbered by WeChat Pay. Without it, `out_id` is needed. At
    /// most 32 characters. Example: `0001`.
    pub id: Option<String>,
    /// 商家自定义编码: The merchant's own code for the shop. Without it, `id` is needed. At most 256
    /// characters. Example: `A1111`.
    pub out_id: Option<String>,
}

wechatpay_client::sent! {
    CodeStore {
        id "id", out_id "out_id",
    }
}

impl CodeStore {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { id: None, out_id: None }
    }
}

wechatpay_client::setters! {
    CodeStore {
        /// 门店编号: The place (线下场所) as numbered by WeChat Pay. At most 32 characters.
        id: String,
        /// 商家自定义编码: The merchant's own code for the shop. At most 256 characters.
        out_id: String,
    }
}

/// 签约授权信息: An agreement about later payments (委托代扣), to be signed together with the
/// payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContractInfo {
    /// 模板ID. At least 1 character. Example: `3484306348`.
    pub plan_id: String,
    /// 签约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1200009811`.
    pub contract_mchid: Mchid,
    /// 签约AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxcbda96de0b165486`.
    pub contract_appid: Appid,
    /// 签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1 character.
    /// Example: `100001256`.
    pub contract_code: OutContractCode,
    /// 请求序列号: The number of this signing with the merchant. At least 1 character. Example: `1695`.
    pub request_serial: String,
    /// 用户账户展示名称: What the user's account is called in the agreement. At least 1 character.
    pub contract_display_account: String,
    /// 签约信息通知URL: Where the callback about the agreement goes. Example: `https://yoursite.com`.
    pub contract_notify_url: Option<String>,
}

wechatpay_client::sent! {
    ContractInfo {
        plan_id "plan_id", contract_mchid "contract_mchid", contract_appid "contract_appid",
        contract_code "contract_code", request_serial "request_serial",
        contract_display_account "contract_display_account" hidden,
        contract_notify_url "contract_notify_url",
    }
}

/// What [`ContractInfo::new`] requires, by name.
pub struct ContractInfoRequired {
    /// 模板ID. At least 1 character.
    pub plan_id: String,
    /// 签约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub contract_mchid: Mchid,
    /// 签约AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub contract_appid: Appid,
    /// 签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1 character.
    pub contract_code: OutContractCode,
    /// 请求序列号: The number of this signing with the merchant. At least 1 character.
    pub request_serial: String,
    /// 用户账户展示名称: What the user's account is called in the agreement. At least 1 character.
    pub contract_display_account: String,
}

impl ContractInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ContractInfoRequired) -> Self {
        let ContractInfoRequired {
            plan_id, contract_mchid, contract_appid, contract_code, request_serial,
            contract_display_account,
        } = required;
        Self {
            plan_id, contract_mchid, contract_appid, contract_code, request_serial,
            contract_display_account, contract_notify_url: None,
        }
    }
}

wechatpay_client::setters! {
    ContractInfo {
        /// 签约信息通知URL: Where the callback about the agreement goes.
        contract_notify_url: String,
    }
}

/// 曝光建议: Whether to offer payment in instalments, with the proof of having asked.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExposureAdvice {
    /// 是否建议曝光微信分付. Example: `true`.
    pub fqf_exposure: bool,
    /// 曝光凭证: It belongs to this order and this user. Example: `Dfkdsf324+-LKFD=`.
    pub market_exposure_token: Option<String>,
}

wechatpay_client::record! {
    ExposureAdvice {
        fqf_exposure "fqf_exposure", market_exposure_token "market_exposure_token",
    }
}

/// 支付者: The user who is to be offered instalments, named in one of two ways.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExposurePayer {
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Option<Openid>,
    /// 用户手机号的哈希值.
    pub phone_number_hash: Option<String>,
}

wechatpay_client::sent! {
    ExposurePayer {
        openid "openid", phone_number_hash "phone_number_hash" hidden,
    }
}

impl ExposurePayer {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { openid: None, phone_number_hash: None }
    }
}

wechatpay_client::setters! {
    ExposurePayer {
        /// 用户标识: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 用户手机号的哈希值.
        phone_number_hash: String,
    }
}

/// 单品: One kind of goods in an order.
#[derive(Clone)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商户侧商品编码: The merchant's code for the goods: letters, digits, `-` and `_`. 1 to 32
    /// characters. Example: `1246464644`.
    pub merchant_goods_id: String,
    /// 微信支付商品编码: The code that WeChat Pay gave to the goods, if it did. At most 32 characters.
    /// Example: `1001`.
    pub wechatpay_goods_id: Option<String>,
    /// 商品名称: What the goods are called. At most 256 characters. Example: `iPhoneX 256G`.
    pub goods_name: Option<String>,
    /// 商品数量: How many the user buys. Example: `1`.
    pub quantity: i64,
    /// 商品单价: The price of one, in 分, after any discount that the merchant gives itself. From 0.
    /// Example: `528800`.
    pub unit_price: Fen,
}

wechatpay_client::sent! {
    GoodsDetail {
        merchant_goods_id "merchant_goods_id", wechatpay_goods_id "wechatpay_goods_id",
        goods_name "goods_name", quantity "quantity", unit_price "unit_price",
    }
}

/// What [`GoodsDetail::new`] requires, by name.
pub struct GoodsDetailRequired {
    /// 商户侧商品编码: The merchant's code for the goods: letters, digits, `-` and `_`. 1 to 32
    /// characters.
    pub merchant_goods_id: String,
    /// 商品数量: How many the user buys.
    pub quantity: i64,
    /// 商品单价: The price of one, in 分, after any discount that the merchant gives itself. From 0.
    pub unit_price: Fen,
}

impl GoodsDetail {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: GoodsDetailRequired) -> Self {
        let GoodsDetailRequired { merchant_goods_id, quantity, unit_price } = required;
        Self {
            merchant_goods_id, wechatpay_goods_id: None, goods_name: None, quantity,
            unit_price,
        }
    }
}

wechatpay_client::setters! {
    GoodsDetail {
        /// 微信支付商品编码: The code that WeChat Pay gave to the goods, if it did. At most 32 characters.
        wechatpay_goods_id: String,
        /// 商品名称: What the goods are called. At most 256 characters.
        goods_name: String,
    }
}

/// 场景信息: Where the user pays, and from which kind of page.
#[derive(Clone)]
#[non_exhaustive]
pub struct H5SceneInfo {
    /// 用户终端IP: The address of the user's device, IPv4 or IPv6. 1 to 45 characters.
    pub payer_client_ip: String,
    /// 商户端设备号: The merchant's device, for example the number of a shop or of a till. At most 32
    /// characters. Example: `013467007045764`.
    pub device_id: Option<String>,
    /// 商户门店信息: The merchant's shop in which the user pays.
    pub store_info: Option<StoreInfo>,
    /// H5场景信息: The web page from which the user pays.
    pub h5_info: H5Info,
}

wechatpay_client::sent! {
    H5SceneInfo {
        payer_client_ip "payer_client_ip" hidden, device_id "device_id", store_info "store_info",
        h5_info "h5_info",
    }
}

impl H5SceneInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(payer_client_ip: impl Into<String>, h5_info: H5Info) -> Self {
        Self {
            payer_client_ip: payer_client_ip.into(), device_id: None, store_info: None,
            h5_info,
        }
    }
}

wechatpay_client::setters! {
    H5SceneInfo {
        /// 商户端设备号: The merchant's device, for example the number of a shop or of a till. At most 32
        /// characters.
        device_id: String,
        /// 商户门店信息: The merchant's shop in which the user pays.
        store_info: StoreInfo,
    }
}

/// 曝光建议: Whether to offer payment in instalments.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstalmentAdvice {
    /// 是否建议曝光微信分付. Example: `true`.
    pub recommend_exposure: bool,
}

wechatpay_client::record! {
    InstalmentAdvice {
        recommend_exposure "recommend_exposure",
    }
}

/// 用户ID: The user who is to be offered instalments, named in one of three ways.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstalmentUser {
    /// 用户ID的类型: What names a user. Example: `SP_OPENID`.
    pub user_id_type: Option<UserIdType>,
    /// 用户服务标识: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub sp_openid: Option<Openid>,
    /// 用户子标识: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 用户手机号的哈希值.
    pub phone_number_hash: Option<String>,
}

wechatpay_client::sent! {
    InstalmentUser {
        user_id_type "user_id_type", sp_openid "sp_openid", sub_openid "sub_openid",
        phone_number_hash "phone_number_hash" hidden,
    }
}

impl InstalmentUser {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            user_id_type: None, sp_openid: None, sub_openid: None,
            phone_number_hash: None,
        }
    }
}

wechatpay_client::setters! {
    InstalmentUser {
        /// 用户ID的类型: What names a user.
        user_id_type: UserIdType,
        /// 用户服务标识: A user as one AppID sees them. At least 1 character.
        sp_openid: Openid,
        /// 用户子标识: A user as one AppID sees them. At least 1 character.
        sub_openid: Openid,
        /// 用户手机号的哈希值.
        phone_number_hash: String,
    }
}

/// 签约授权信息: An agreement about later payments, to be authorized (`password_free_contract_id`
/// or `token`) or signed (the other fields) together with the payment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JsapiContractInfo {
    /// 免密协议ID: An agreement about payment without a password (免密支付). Example:
    /// `201710180325670965`.
    pub password_free_contract_id: Option<String>,
    /// 扣费服务预授权token.
    pub token: Option<String>,
    /// 模板ID. Example: `3484306348`.
    pub plan_id: Option<String>,
    /// 签约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1200009811`.
    pub contract_mchid: Option<Mchid>,
    /// 签约AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxcbda96de0b165486`.
    pub contract_appid: Option<Appid>,
    /// 签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1 character.
    /// Example: `100001256`.
    pub contract_code: Option<OutContractCode>,
    /// 请求序列号: The number of this signing with the merchant. Example: `1695`.
    pub request_serial: Option<String>,
    /// 用户账户展示名称: What the user's account is called in the agreement.
    pub contract_display_account: Option<String>,
    /// 签约信息通知URL: Where the callback about the agreement goes. Example: `https://yoursite.com`.
    pub contract_notify_url: Option<String>,
}

wechatpay_client::sent! {
    JsapiContractInfo {
        password_free_contract_id "password_free_contract_id", token "token" hidden,
        plan_id "plan_id", contract_mchid "contract_mchid", contract_appid "contract_appid",
        contract_code "contract_code", request_serial "request_serial",
        contract_display_account "contract_display_account" hidden,
        contract_notify_url "contract_notify_url",
    }
}

impl JsapiContractInfo {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            password_free_contract_id: None, token: None, plan_id: None,
            contract_mchid: None, contract_appid: None, contract_code: None,
            request_serial: None, contract_display_account: None,
            contract_notify_url: None,
        }
    }
}

wechatpay_client::setters! {
    JsapiContractInfo {
        /// 免密协议ID: An agreement about payment without a password (免密支付).
        password_free_contract_id: String,
        /// 扣费服务预授权token.
        token: String,
        /// 模板ID.
        plan_id: String,
        /// 签约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        contract_mchid: Mchid,
        /// 签约AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        contract_appid: Appid,
        /// 签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1 character.
        contract_code: OutContractCode,
        /// 请求序列号: The number of this signing with the merchant.
        request_serial: String,
        /// 用户账户展示名称: What the user's account is called in the agreement.
        contract_display_account: String,
        /// 签约信息通知URL: Where the callback about the agreement goes.
        contract_notify_url: String,
    }
}

/// 支付者信息: The user who is to pay, and perhaps who they must prove to be.
#[derive(Clone)]
#[non_exhaustive]
pub struct JsapiPayer {
    /// 用户标识: The user, under the AppID of the order. 1 to 128 characters.
    pub openid: Openid,
    /// 实名支付: The person who is allowed to pay. The payment fails for a user whose verified identity
    /// is another one.
    pub identity: Option<PayerIdentity>,
}

wechatpay_client::sent! {
    JsapiPayer {
        openid "openid", identity "identity",
    }
}

impl JsapiPayer {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(openid: impl Into<Openid>) -> Self {
        Self { openid: openid.into(), identity: None }
    }
}

wechatpay_client::setters! {
    JsapiPayer {
        /// 实名支付: The person who is allowed to pay.
        identity: PayerIdentity,
    }
}

/// The response to [`JsapiPrepayWithContract`](super::JsapiPrepayWithContract).
#[derive(Clone)]
#[non_exhaustive]
pub struct JsapiPrepayWithContractResponse {
    /// 预支付交易会话标识: A session in which an order can be paid. The front end invokes the payment
    /// with it. Example: `wx201410272009395522657a690389285100`.
    pub prepay_id: PrepayId,
}

wechatpay_client::record! {
    JsapiPrepayWithContractResponse {
        prepay_id "prepay_id",
    }
}

/// 商品详情: The goods of the order, needed for coupons that apply to single goods. As compact JSON
/// it may have 6144 bytes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetail {
    /// 订单原价: The total of the receipt, in 分, when one receipt is paid with several orders. Where
    /// it differs from the amount of this order there is no discount, so that nobody gets one twice.
    /// Leave it out otherwise. From 0. Example: `608800`.
    pub cost_price: Option<Fen>,
    /// 商品小票ID: The merchant's number for the receipt. At most 32 characters. Example: `微信123`.
    pub invoice_id: Option<String>,
    /// 单品列表: The goods, at least one. At least 1 item.
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

wechatpay_client::sent! {
    OrderDetail {
        cost_price "cost_price", invoice_id "invoice_id", goods_detail "goods_detail",
    }
}

impl OrderDetail {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { cost_price: None, invoice_id: None, goods_detail: None }
    }
}

wechatpay_client::setters! {
    OrderDetail {
        /// 订单原价: The total of the receipt, in 分, when one receipt is paid with several orders. Where
        /// it differs from the amount of this order there is no discount, so that nobody gets one twice.
        /// Leave it out otherwise. From 0.
        cost_price: Fen,
        /// 商品小票ID: The merchant's number for the receipt. At most 32 characters.
        invoice_id: String,
        /// 单品列表: The goods, at least one. At least 1 item.
        goods_detail: Vec<GoodsDetail>,
    }
}

/// 支付成功的订单: An order that a partner placed and that was paid. It has the fields of
/// `PartnerTransaction`; what names the payment and its amount is always there.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaidPartnerTransaction {
    /// 服务商APPID: The partner's AppID with which the order was placed. 1 to 32 characters. Example:
    /// `wx8888888888888888`.
    pub sp_appid: Option<Appid>,
    /// 服务商商户号: The partner who placed the order. 1 to 32 characters. Example: `1230000109`.
    pub sp_mchid: Mchid,
    /// 子商户APPID: The merchant's AppID, if one was sent with the order. 1 to 32 characters. Example:
    /// `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 子商户号: The merchant who was paid. 1 to 32 characters. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 商户订单号: The order, as the partner numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 微信支付订单号: The payment. Tell repeated callbacks apart by this number. 1 to 32 characters.
    /// Example: `1217752501201407033233368018`.
    pub transaction_id: TransactionId,
    /// 交易类型: How the user paid. Example: `MICROPAY`.
    pub trade_type: Option<TradeType>,
    /// 交易状态: The status of the order; `SUCCESS` in this callback. Example: `SUCCESS`.
    pub trade_state: TradeState,
    /// 交易状态描述: The same for people. At most 256 characters. Example: `支付成功`.
    pub trade_state_desc: Option<String>,
    /// 银行类型: What the user paid with: the bank and the kind of card, such as `ICBC_DEBIT`, or
    /// `OTHERS` for anything that is not a card. At most 32 characters. Example: `CICBC_DEBIT`.
    pub bank_type: Option<String>,
    /// 商户数据包: The partner's own data, as sent with the order. At most 128 bytes. Example:
    /// `自定义数据`.
    ///
    /// Note: It may come back empty when nothing was sent.
    pub attach: Option<String>,
    /// 支付完成时间: When the user paid. At most 64 characters. Example: `2018-06-08T10:34:56+08:00`.
    pub success_time: Timestamp,
    /// 支付者信息: The user who pays, as the partner's AppID or the merchant's sees them. An order
    /// needs one of the two; a response has the second when a `sub_appid` was sent.
    pub payer: Option<PartnerPayer>,
    /// 订单金额: What the order costs, and what of it the user paid.
    pub amount: TransactionAmount,
    /// 场景信息: Where the user paid, as far as it was sent with the order.
    pub scene_info: Option<TransactionScene>,
    /// 优惠功能: The coupons that were used.
    ///
    /// Note: It may be empty or absent when none was used.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 使用的商户贴息信息: The instalments that the user chose, when the merchant takes over interest.
    pub installment_info: Option<InstallmentInfo>,
}

wechatpay_client::record! {
    PaidPartnerTransaction {
        sp_appid "sp_appid", sp_mchid "sp_mchid", sub_appid "sub_appid", sub_mchid "sub_mchid",
        out_trade_no "out_trade_no", transaction_id "transaction_id", trade_type "trade_type",
        trade_state "trade_state", trade_state_desc "trade_state_desc", bank_type "bank_type",
        attach "attach", success_time "success_time", payer "payer", amount "amount",
        scene_info "scene_info", promotion_detail "promotion_detail",
        installment_info "installment_info",
    }
}

/// What [`PaidPartnerTransaction::new`] requires, by name.
pub struct PaidPartnerTransactionRequired {
    /// 服务商商户号: The partner who placed the order. 1 to 32 characters.
    pub sp_mchid: Mchid,
    /// 子商户号: The merchant who was paid. 1 to 32 characters.
    pub sub_mchid: Mchid,
    /// 商户订单号: The order, as the partner numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 微信支付订单号: The payment. 1 to 32 characters.
    pub transaction_id: TransactionId,
    /// 交易状态: The status of the order; `SUCCESS` in this callback.
    pub trade_state: TradeState,
    /// 支付完成时间: When the user paid. At most 64 characters.
    pub success_time: Timestamp,
    /// 订单金额: What the order costs, and what of it the user paid.
    pub amount: TransactionAmount,
}

impl PaidPartnerTransaction {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: PaidPartnerTransactionRequired) -> Self {
        let PaidPartnerTransactionRequired {
            sp_mchid, sub_mchid, out_trade_no, transaction_id, trade_state, success_time,
            amount,
        } = required;
        Self {
            sp_appid: None, sp_mchid, sub_appid: None, sub_mchid, out_trade_no,
            transaction_id, trade_type: None, trade_state, trade_state_desc: None,
            bank_type: None, attach: None, success_time, payer: None, amount,
            scene_info: None, promotion_detail: None, installment_info: None,
        }
    }
}

wechatpay_client::setters! {
    PaidPartnerTransaction {
        /// 服务商APPID: The partner's AppID with which the order was placed. 1 to 32 characters.
        sp_appid: Appid,
        /// 子商户APPID: The merchant's AppID, if one was sent with the order. 1 to 32 characters.
        sub_appid: Appid,
        /// 交易类型: How the user paid.
        trade_type: TradeType,
        /// 交易状态描述: The same for people. At most 256 characters.
        trade_state_desc: String,
        /// 银行类型: What the user paid with: the bank and the kind of card, such as `ICBC_DEBIT`, or
        /// `OTHERS` for anything that is not a card. At most 32 characters.
        bank_type: String,
        /// 商户数据包: The partner's own data, as sent with the order. At most 128 bytes.
        attach: String,
        /// 支付者信息: The user who pays, as the partner's AppID or the merchant's sees them.
        payer: PartnerPayer,
        /// 场景信息: Where the user paid, as far as it was sent with the order.
        scene_info: TransactionScene,
        /// 优惠功能: The coupons that were used.
        promotion_detail: Vec<PromotionDetail>,
        /// 使用的商户贴息信息: The instalments that the user chose, when the merchant takes over interest.
        installment_info: InstallmentInfo,
    }
}

/// 支付成功的订单: An order that was paid. It has the fields of `Transaction`; what names the
/// payment and its amount is always there.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaidTransaction {
    /// 公众账号ID: The AppID with which the order was placed. 1 to 32 characters. Example:
    /// `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 商户号: The merchant who was paid. 1 to 32 characters. Example: `1230000109`.
    pub mchid: Mchid,
    /// 商户订单号: The order, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 微信支付订单号: The payment. Tell repeated callbacks apart by this number. 1 to 32 characters.
    /// Example: `1217752501201407033233368018`.
    pub transaction_id: TransactionId,
    /// 交易类型: How the user paid. Example: `MICROPAY`.
    pub trade_type: Option<TradeType>,
    /// 交易状态: The status of the order; `SUCCESS` in this callback. Example: `SUCCESS`.
    pub trade_state: TradeState,
    /// 交易状态描述: The same for people. At most 256 characters. Example: `支付成功`.
    pub trade_state_desc: Option<String>,
    /// 银行类型: What the user paid with: the bank and the kind of card, such as `ICBC_DEBIT`, or
    /// `OTHERS` for anything that is not a card. At most 32 characters. Example: `CICBC_DEBIT`.
    pub bank_type: Option<String>,
    /// 商户数据包: The merchant's own data, as sent with the order. At most 128 bytes. Example:
    /// `自定义数据`.
    ///
    /// Note: It may come back empty when nothing was sent.
    pub attach: Option<String>,
    /// 支付完成时间: When the user paid. At most 64 characters. Example: `2018-06-08T10:34:56+08:00`.
    pub success_time: Timestamp,
    /// 支付者信息: The user who paid, as far as a response or a callback tells.
    pub payer: Option<Payer>,
    /// 订单金额: What the order costs, and what of it the user paid.
    pub amount: TransactionAmount,
    /// 场景信息: Where the user paid, as far as it was sent with the order.
    pub scene_info: Option<TransactionScene>,
    /// 优惠功能: The coupons that were used.
    ///
    /// Note: It may be empty or absent when none was used.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 使用的商户贴息信息: The instalments that the user chose, when the merchant takes over interest.
    pub installment_info: Option<InstallmentInfo>,
}

wechatpay_client::record! {
    PaidTransaction {
        appid "appid", mchid "mchid", out_trade_no "out_trade_no", transaction_id "transaction_id",
        trade_type "trade_type", trade_state "trade_state", trade_state_desc "trade_state_desc",
        bank_type "bank_type", attach "attach", success_time "success_time", payer "payer",
        amount "amount", scene_info "scene_info", promotion_detail "promotion_detail",
        installment_info "installment_info",
    }
}

/// What [`PaidTransaction::new`] requires, by name.
pub struct PaidTransactionRequired {
    /// 公众账号ID: The AppID with which the order was placed. 1 to 32 characters.
    pub appid: Appid,
    /// 商户号: The merchant who was paid. 1 to 32 characters.
    pub mchid: Mchid,
    /// 商户订单号: The order, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 微信支付订单号: The payment. 1 to 32 characters.
    pub transaction_id: TransactionId,
    /// 交易状态: The status of the order; `SUCCESS` in this callback.
    pub trade_state: TradeState,
    /// 支付完成时间: When the user paid. At most 64 characters.
    pub success_time: Timestamp,
    /// 订单金额: What the order costs, and what of it the user paid.
    pub amount: TransactionAmount,
}

impl PaidTransaction {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: PaidTransactionRequired) -> Self {
        let PaidTransactionRequired {
            appid, mchid, out_trade_no, transaction_id, trade_state, success_time,
            amount,
        } = required;
        Self {
            appid, mchid, out_trade_no, transaction_id, trade_type: None, trade_state,
            trade_state_desc: None, bank_type: None, attach: None, success_time,
            payer: None, amount, scene_info: None, promotion_detail: None,
            installment_info: None,
        }
    }
}

wechatpay_client::setters! {
    PaidTransaction {
        /// 交易类型: How the user paid.
        trade_type: TradeType,
        /// 交易状态描述: The same for people. At most 256 characters.
        trade_state_desc: String,
        /// 银行类型: What the user paid with: the bank and the kind of card, such as `ICBC_DEBIT`, or
        /// `OTHERS` for anything that is not a card. At most 32 characters.
        bank_type: String,
        /// 商户数据包: The merchant's own data, as sent with the order. At most 128 bytes.
        attach: String,
        /// 支付者信息: The user who paid, as far as a response or a callback tells.
        payer: Payer,
        /// 场景信息: Where the user paid, as far as it was sent with the order.
        scene_info: TransactionScene,
        /// 优惠功能: The coupons that were used.
        promotion_detail: Vec<PromotionDetail>,
        /// 使用的商户贴息信息: The instalments that the user chose, when the merchant takes over interest.
        installment_info: InstallmentInfo,
    }
}

/// The response to [`PartnerAppPrepayWithContract`](super::PartnerAppPrepayWithContract).
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerAppPrepayWithContractResponse {
    /// 预支付交易会话标识: A session in which an order can be paid. The front end invokes the payment
    /// with it. Example: `wx201410272009395522657a690389285100`.
    pub prepay_id: PrepayId,
}

wechatpay_client::record! {
    PartnerAppPrepayWithContractResponse {
        prepay_id "prepay_id",
    }
}

/// 支付者: The user who is to be offered instalments, named in one of three ways.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartnerExposurePayer {
    /// 用户服务商标识: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub sp_openid: Option<Openid>,
    /// 用户手机号的哈希值.
    pub phone_number_hash: Option<String>,
    /// 用户子商户标识: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
}

wechatpay_client::sent! {
    PartnerExposurePayer {
        sp_openid "sp_openid", phone_number_hash "phone_number_hash" hidden,
        sub_openid "sub_openid",
    }
}

impl PartnerExposurePayer {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { sp_openid: None, phone_number_hash: None, sub_openid: None }
    }
}

wechatpay_client::setters! {
    PartnerExposurePayer {
        /// 用户服务商标识: A user as one AppID sees them. At least 1 character.
        sp_openid: Openid,
        /// 用户手机号的哈希值.
        phone_number_hash: String,
        /// 用户子商户标识: A user as one AppID sees them. At least 1 character.
        sub_openid: Openid,
    }
}

/// 支付者信息: The user who is to pay, and perhaps who they must prove to be.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartnerJsapiPayer {
    /// 用户服务标识: The user, under the partner's AppID. 1 to 128 characters.
    pub sp_openid: Option<Openid>,
    /// 用户子标识: The user, under the merchant's AppID; `sub_appid` must be sent with it. 1 to 128
    /// characters.
    pub sub_openid: Option<Openid>,
    /// 实名支付: The person who is allowed to pay. The payment fails for a user whose verified identity
    /// is another one.
    pub identity: Option<PayerIdentity>,
}

wechatpay_client::sent! {
    PartnerJsapiPayer {
        sp_openid "sp_openid", sub_openid "sub_openid", identity "identity",
    }
}

impl PartnerJsapiPayer {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { sp_openid: None, sub_openid: None, identity: None }
    }
}

wechatpay_client::setters! {
    PartnerJsapiPayer {
        /// 用户服务标识: The user, under the partner's AppID. 1 to 128 characters.
        sp_openid: Openid,
        /// 用户子标识: The user, under the merchant's AppID; `sub_appid` must be sent with it. 1 to 128
        /// characters.
        sub_openid: Openid,
        /// 实名支付: The person who is allowed to pay.
        identity: PayerIdentity,
    }
}

/// The response to [`PartnerJsapiPrepayWithContract`](super::PartnerJsapiPrepayWithContract).
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerJsapiPrepayWithContractResponse {
    /// 预支付交易会话标识: A session in which an order can be paid. The front end invokes the payment
    /// with it. Example: `wx201410272009395522657a690389285100`.
    pub prepay_id: PrepayId,
}

wechatpay_client::record! {
    PartnerJsapiPrepayWithContractResponse {
        prepay_id "prepay_id",
    }
}

/// The response to [`PartnerMiniProgramPrepay`](super::PartnerMiniProgramPrepay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerMiniProgramPrepayResponse {
    /// 预支付交易会话标识: A session in which an order can be paid. The front end invokes the payment
    /// with it. Example: `wx201410272009395522657a690389285100`.
    pub prepay_id: PrepayId,
}

wechatpay_client::record! {
    PartnerMiniProgramPrepayResponse {
        prepay_id "prepay_id",
    }
}

/// 支付者信息: The user who pays, as the partner's AppID or the merchant's sees them. An order
/// needs one of the two; a response has the second when a `sub_appid` was sent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartnerPayer {
    /// 用户服务标识: The user, under the partner's AppID. 1 to 128 characters.
    pub sp_openid: Option<Openid>,
    /// 用户子标识: The user, under the merchant's AppID; `sub_appid` must be sent with it. 1 to 128
    /// characters.
    pub sub_openid: Option<Openid>,
}

wechatpay_client::record! {
    PartnerPayer {
        sp_openid "sp_openid", sub_openid "sub_openid",
    }
}

impl PartnerPayer {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { sp_openid: None, sub_openid: None }
    }
}

wechatpay_client::setters! {
    PartnerPayer {
        /// 用户服务标识: The user, under the partner's AppID. 1 to 128 characters.
        sp_openid: Openid,
        /// 用户子标识: The user, under the merchant's AppID; `sub_appid` must be sent with it. 1 to 128
        /// characters.
        sub_openid: Openid,
    }
}

/// 撤销的订单: The partner's order that was reversed. Whether money went back is for a query to
/// tell.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerReversedOrder {
    /// 合作伙伴应用AppID: The partner's AppID of the order. 1 to 32 characters. Example:
    /// `wx8888888888888888`.
    pub sp_appid: Option<Appid>,
    /// 合作伙伴商户号: The partner who asked for the payment. 1 to 32 characters. Example:
    /// `1230000109`.
    pub sp_mchid: Mchid,
    /// 特约商户应用AppID: The merchant's AppID of the order. 1 to 32 characters. Example:
    /// `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 特约商户商户号: The merchant for whom it was asked. 1 to 32 characters. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 商户订单号: The order, as the partner numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
}

wechatpay_client::record! {
    PartnerReversedOrder {
        sp_appid "sp_appid", sp_mchid "sp_mchid", sub_appid "sub_appid", sub_mchid "sub_mchid",
        out_trade_no "out_trade_no",
    }
}

/// The response to [`PartnerScannedPosPrepay`](super::PartnerScannedPosPrepay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerScannedPosPrepayResponse {
    /// 预支付交易会话标识: A session in which an order can be paid. The front end invokes the payment
    /// with it. Example: `wx201410272009395522657a690389285100`.
    pub prepay_id: PrepayId,
}

wechatpay_client::record! {
    PartnerScannedPosPrepayResponse {
        prepay_id "prepay_id",
    }
}

/// 订单: An order that a partner placed, in its current state. What only a payment brings is absent
/// before.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerTransaction {
    /// 服务商APPID: The partner's AppID with which the order was placed. 1 to 32 characters. Example:
    /// `wx8888888888888888`.
    pub sp_appid: Option<Appid>,
    /// 服务商商户号: The partner who placed the order. 1 to 32 characters. Example: `1230000109`.
    pub sp_mchid: Mchid,
    /// 子商户APPID: The merchant's AppID, if one was sent with the order. 1 to 32 characters. Example:
    /// `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 子商户号: The merchant who is paid. 1 to 32 characters. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 商户订单号: The order, as the partner numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 微信支付订单号: The payment, once there is one. 1 to 32 characters. Example:
    /// `1217752501201407033233368018`.
    pub transaction_id: Option<TransactionId>,
    /// 交易类型: How the user paid. Example: `APP`.
    pub trade_type: Option<TradeType>,
    /// 交易状态: The current status of the order. Example: `SUCCESS`.
    pub trade_state: TradeState,
    /// 交易状态描述: The same for people. At most 256 characters. Example: `支付成功`.
    pub trade_state_desc: Option<String>,
    /// 银行类型: What the user paid with: the bank and the kind of card, such as `ICBC_DEBIT`, or
    /// `OTHERS` for anything that is not a card. At most 32 characters. Example: `CMC`.
    pub bank_type: Option<String>,
    /// 商户数据包: The partner's own data, as sent with the order. At most 128 bytes. Example:
    /// `自定义数据`.
    ///
    /// Note: It may come back empty when nothing was sent.
    pub attach: Option<String>,
    /// 支付完成时间: When the user paid. At most 64 characters. Example: `2018-06-08T10:34:56+08:00`.
    pub success_time: Option<Timestamp>,
    /// 支付者信息: The user who pays, as the partner's AppID or the merchant's sees them. An order
    /// needs one of the two; a response has the second when a `sub_appid` was sent.
    pub payer: Option<PartnerPayer>,
    /// 订单金额: What the order costs, and what of it the user paid.
    pub amount: Option<TransactionAmount>,
    /// 场景信息: Where the user paid, as far as it was sent with the order.
    pub scene_info: Option<TransactionScene>,
    /// 优惠功能: The coupons that were used.
    ///
    /// Note: It may be empty or absent when none was used.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 使用的商户贴息信息: The instalments that the user chose, when the merchant takes over interest.
    pub installment_info: Option<InstallmentInfo>,
}

wechatpay_client::record! {
    PartnerTransaction {
        sp_appid "sp_appid", sp_mchid "sp_mchid", sub_appid "sub_appid", sub_mchid "sub_mchid",
        out_trade_no "out_trade_no", transaction_id "transaction_id", trade_type "trade_type",
        trade_state "trade_state", trade_state_desc "trade_state_desc", bank_type "bank_type",
        attach "attach", success_time "success_time", payer "payer", amount "amount",
        scene_info "scene_info", promotion_detail "promotion_detail",
        installment_info "installment_info",
    }
}

/// 撤销的订单: The order that was reversed. Whether money went back is for a query to tell.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReversedOrder {
    /// 应用AppID: The AppID of the order. 1 to 32 characters. Example: `wxd678efh567hg6787`.
    pub appid: Option<Appid>,
    /// 直连商户号: The merchant who asked for the payment. 1 to 32 characters. Example: `1230000109`.
    pub mchid: Mchid,
    /// 商户订单号: The order, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
}

wechatpay_client::record! {
    ReversedOrder {
        appid "appid", mchid "mchid", out_trade_no "out_trade_no",
    }
}

/// 场景信息: Where the user pays.
#[derive(Clone)]
#[non_exhaustive]
pub struct SceneInfo {
    /// 用户终端IP: The address of the user's device, IPv4 or IPv6. 1 to 45 characters.
    pub payer_client_ip: String,
    /// 商户端设备号: The merchant's device, for example the number of a shop or of a till. At most 32
    /// characters. Example: `013467007045764`.
    pub device_id: Option<String>,
    /// 商户门店信息: The merchant's shop in which the user pays.
    pub store_info: Option<StoreInfo>,
}

wechatpay_client::sent! {
    SceneInfo {
        payer_client_ip "payer_client_ip" hidden, device_id "device_id", store_info "store_info",
    }
}

impl SceneInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(payer_client_ip: impl Into<String>) -> Self {
        Self {
            payer_client_ip: payer_client_ip.into(), device_id: None, store_info: None,
        }
    }
}

wechatpay_client::setters! {
    SceneInfo {
        /// 商户端设备号: The merchant's device, for example the number of a shop or of a till. At most 32
        /// characters.
        device_id: String,
        /// 商户门店信息: The merchant's shop in which the user pays.
        store_info: StoreInfo,
    }
}

/// 商户门店信息: The merchant's shop in which the user pays.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoreInfo {
    /// 门店编号: The merchant's number for the shop. 1 to 32 characters. Example: `0001`.
    pub id: String,
    /// 门店名称: What the merchant calls the shop. At most 256 characters. Example: `腾讯大厦分店`.
    pub name: Option<String>,
    /// 地区编码: The number of the shop's district, from the official table (省市区编号对照表). At most
    /// 32 characters. Example: `440305`.
    pub area_code: Option<String>,
    /// 详细地址: The shop's address. At most 512 characters. Example:
    /// `广东省深圳市南山区科技中一道10000号`.
    pub address: Option<String>,
}

wechatpay_client::sent! {
    StoreInfo {
        id "id", name "name", area_code "area_code", address "address",
    }
}

impl StoreInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), name: None, area_code: None, address: None }
    }
}

wechatpay_client::setters! {
    StoreInfo {
        /// 门店名称: What the merchant calls the shop. At most 256 characters.
        name: String,
        /// 地区编码: The number of the shop's district, from the official table (省市区编号对照表). At most
        /// 32 characters.
        area_code: String,
        /// 详细地址: The shop's address. At most 512 characters.
        address: String,
    }
}

/// 场景信息: Where a payment takes place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoreScene {
    /// 用户终端IP.
    pub payer_client_ip: Option<String>,
    /// 商户端设备号. Example: `013467007045764`.
    pub device_id: Option<String>,
    /// 商户门店信息: The shop in which the user shows their payment code, by either of two numbers.
    pub store_info: Option<CodeStore>,
}

wechatpay_client::sent! {
    StoreScene {
        payer_client_ip "payer_client_ip" hidden, device_id "device_id", store_info "store_info",
    }
}

impl StoreScene {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { payer_client_ip: None, device_id: None, store_info: None }
    }
}

wechatpay_client::setters! {
    StoreScene {
        /// 用户终端IP.
        payer_client_ip: String,
        /// 商户端设备号.
        device_id: String,
        /// 商户门店信息: The shop in which the user shows their payment code, by either of two numbers.
        store_info: CodeStore,
    }
}

/// 订单: An order in its current state. What only a payment brings is absent before.
///
/// Note: The response about an unpaid order may lack `transaction_id`, `trade_type`, `bank_type`,
/// `success_time`, `payer`, and parts of `amount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Transaction {
    /// 公众账号ID: The AppID with which the order was placed. 1 to 32 characters. Example:
    /// `wxd678efh567hg6787`.
    pub appid: Option<Appid>,
    /// 商户号: The merchant who is paid. 1 to 32 characters. Example: `1230000109`.
    pub mchid: Mchid,
    /// 商户订单号: The order, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 微信支付订单号: The payment, once there is one. 1 to 32 characters. Example:
    /// `1217752501201407033233368018`.
    pub transaction_id: Option<TransactionId>,
    /// 交易类型: How the user paid. Example: `APP`.
    pub trade_type: Option<TradeType>,
    /// 交易状态: The current status of the order. Example: `SUCCESS`.
    pub trade_state: TradeState,
    /// 交易状态描述: The same for people. At most 256 characters. Example: `支付成功`.
    pub trade_state_desc: Option<String>,
    /// 银行类型: What the user paid with: the bank and the kind of card, such as `ICBC_DEBIT`, or
    /// `OTHERS` for anything that is not a card. At most 32 characters. Example: `CMC`.
    pub bank_type: Option<String>,
    /// 商户数据包: The merchant's own data, as sent with the order. At most 128 bytes. Example:
    /// `自定义数据`.
    ///
    /// Note: It may come back empty when nothing was sent.
    pub attach: Option<String>,
    /// 支付完成时间: When the user paid. At most 64 characters. Example: `2018-06-08T10:34:56+08:00`.
    pub success_time: Option<Timestamp>,
    /// 支付者信息: The user who paid, as far as a response or a callback tells.
    pub payer: Option<Payer>,
    /// 订单金额: What the order costs, and what of it the user paid.
    pub amount: Option<TransactionAmount>,
    /// 场景信息: Where the user paid, as far as it was sent with the order.
    pub scene_info: Option<TransactionScene>,
    /// 优惠功能: The coupons that were used.
    ///
    /// Note: It may be empty or absent when none was used.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 使用的商户贴息信息: The instalments that the user chose, when the merchant takes over interest.
    pub installment_info: Option<InstallmentInfo>,
}

wechatpay_client::record! {
    Transaction {
        appid "appid", mchid "mchid", out_trade_no "out_trade_no", transaction_id "transaction_id",
        trade_type "trade_type", trade_state "trade_state", trade_state_desc "trade_state_desc",
        bank_type "bank_type", attach "attach", success_time "success_time", payer "payer",
        amount "amount", scene_info "scene_info", promotion_detail "promotion_detail",
        installment_info "installment_info",
    }
}

/// 订单金额: What the order costs, and what of it the user paid.
///
/// Note: The callback has all four fields. An unpaid order may have `total` and `payer_currency`
/// only.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionAmount {
    /// 总金额: The total amount, in 分, before any coupon. From 1. Example: `100`.
    pub total: Fen,
    /// 货币类型: The currency of the amount. Without it, CNY. Example: `CNY`.
    pub currency: Option<Currency>,
    /// 用户支付金额: What the user paid themselves, in 分. The rest was paid with coupons. Example:
    /// `90`.
    pub payer_total: Option<Fen>,
    /// 用户支付币种: The currency in which the user paid. Example: `CNY`.
    pub payer_currency: Option<Currency>,
}

wechatpay_client::record! {
    TransactionAmount {
        total "total", currency "currency", payer_total "payer_total",
        payer_currency "payer_currency",
    }
}

impl TransactionAmount {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(total: impl Into<Fen>) -> Self {
        Self {
            total: total.into(), currency: None, payer_total: None, payer_currency: None,
        }
    }
}

wechatpay_client::setters! {
    TransactionAmount {
        /// 货币类型: The currency of the amount.
        currency: Currency,
        /// 用户支付金额: What the user paid themselves, in 分. The rest was paid with coupons.
        payer_total: Fen,
        /// 用户支付币种: The currency in which the user paid.
        payer_currency: Currency,
    }
}

wechatpay_client::open_enum! {
    /// 用户ID的类型: What names a user.
    pub enum UserIdType {
        /// Nothing does.
        UnknownUserIdType = "UNKNOWN_USER_ID_TYPE",
        /// The `openid`.
        Openid = "OPENID",
        /// The hash of the telephone number.
        PhoneNo = "PHONE_NO",
        /// The `sp_openid`.
        SpOpenid = "SP_OPENID",
        /// The `sub_openid`.
        SubOpenid = "SUB_OPENID",
    }
}
