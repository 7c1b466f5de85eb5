// Written by `cargo xtask codegen` from spec/qrcode.yaml; edit that file instead.

use wechatpay_client::Timestamp;

use crate::products::shared::{
    Appid, ContractId, Currency, Fen, Mchid, OutTradeNo, PlateNumber, PromotionDetail,
    TransactionId,
};

wechatpay_client::open_enum! {
    /// 不可用原因: Why a user cannot ride.
    pub enum BlockReason {
        /// They ended the agreement.
        Deleted = "DELETED",
        /// Their account is frozen.
        AccountFrozen = "ACCOUNT_FROZEN",
        /// They did not pay back what was advanced.
        Overdue = "OVERDUE",
    }
}

/// 公交场景信息: A ride on a bus.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusRide {
    /// 乘车时间: When the user got on. Needed. Example: `2017-08-26T10:43:39+08:00`.
    pub start_time: Option<Timestamp>,
    /// 乘车路线: It appears in the user's receipt if it is up to ten letters and digits and the word
    /// for a route (路). Example: `1路`.
    pub line_name: Option<String>,
    /// 车牌号: That of the bus. Pattern: `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: Option<PlateNumber>,
}

wechatpay_client::record! {
    BusRide {
        start_time "start_time", line_name "line_name", plate_number "plate_number",
    }
}

impl BusRide {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { start_time: None, line_name: None, plate_number: None }
    }
}

wechatpay_client::setters! {
    BusRide {
        /// 乘车时间: When the user got on.
        start_time: Timestamp,
        /// 乘车路线: It appears in the user's receipt if it is up to ten letters and digits and the word
        /// for a route (路).
        line_name: String,
        /// 车牌号: That of the bus. Pattern: `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
        plate_number: PlateNumber,
    }
}

/// 地铁场景信息: A ride on an underground.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetroRide {
    /// 乘车时间: When the user got on. Needed. Example: `2017-08-26T10:43:39+08:00`.
    pub start_time: Option<Timestamp>,
    /// 用户下车时间. Example: `2017-08-26T10:43:39+08:00`.
    pub end_time: Option<Timestamp>,
    /// 乘车起始站: The user sees it when they are asked to pay back. Example: `西单`.
    pub start_station: Option<String>,
    /// 乘车终点站: The user sees it when they are asked to pay back. Example: `天安门西`.
    pub end_station: Option<String>,
}

wechatpay_client::record! {
    MetroRide {
        start_time "start_time", end_time "end_time", start_station "start_station",
        end_station "end_station",
    }
}

impl MetroRide {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { start_time: None, end_time: None, start_station: None, end_station: None }
    }
}

wechatpay_client::setters! {
    MetroRide {
        /// 乘车时间: When the user got on.
        start_time: Timestamp,
        /// 用户下车时间.
        end_time: Timestamp,
        /// 乘车起始站: The user sees it when they are asked to pay back.
        start_station: String,
        /// 乘车终点站: The user sees it when they are asked to pay back.
        end_station: String,
    }
}

/// 订单金额信息: What the ride cost, and what the user paid for it.
#[derive(Clone)]
#[non_exhaustive]
pub struct RideAmount {
    /// 订单总金额: In 分. Example: `600`.
    pub total: Option<Fen>,
    /// 用户实际支付金额: What the user paid, in 分: without what coupons paid for. Example: `500`.
    pub payer_total: Option<Fen>,
    /// 货币类型: A currency, by its three letters of ISO 4217. Example: `CNY`.
    pub currency: Option<Currency>,
}

wechatpay_client::record! {
    RideAmount {
        total "total", payer_total "payer_total", currency "currency",
    }
}

wechatpay_client::open_enum! {
    /// 交易场景: What was ridden.
    pub enum RideScene {
        /// A bus (公交).
        Bus = "BUS",
        /// An underground (地铁).
        Metro = "METRO",
    }
}

wechatpay_client::open_enum! {
    /// 交易状态: The status of a payment for a ride.
    pub enum RideState {
        /// It is made.
        Success = "SUCCESS",
        /// It was accepted and is not made yet.
        Accepted = "ACCEPTED",
        /// It failed.
        PayFail = "PAY_FAIL",
        /// It was refunded.
        Refund = "REFUND",
    }
}

/// 乘车扣费单: A payment for a ride, and its status.
#[derive(Clone)]
#[non_exhaustive]
pub struct RideTransaction {
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxcbda96de0b165486`.
    pub appid: Option<Appid>,
    /// 子商户公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform.
    /// At least 1 character. Example: `wxcbda96de0b165486`.
    pub sub_appid: Option<Appid>,
    /// 商户号: The caller, be it a merchant or a partner. At least 1 character. Example: `1900000100`.
    pub sp_mchid: Option<Mchid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 服务描述. Example: `地铁扣费`.
    pub description: Option<String>,
    /// 订单创建时间. Example: `2015-05-20T13:29:30+08:00`.
    pub create_time: Option<Timestamp>,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `20150806125346`.
    pub out_trade_no: Option<OutTradeNo>,
    /// 微信支付订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `1217752501201407033233368018`.
    pub transaction_id: Option<TransactionId>,
    /// 交易状态: The status of a payment for a ride. Example: `SUCCESS`.
    pub trade_state: Option<RideState>,
    /// 交易状态描述. Example: `支付成功`.
    pub trade_state_description: Option<String>,
    /// 支付完成时间. Example: `2015-05-20T13:29:35+08:00`.
    pub success_time: Option<Timestamp>,
    /// 付款银行: `BPA` when WeChat Pay advanced the money. Example: `BPA`.
    pub bank_type: Option<String>,
    /// 用户还款状态: Only when `bank_type` is `BPA` and the payment is `SUCCESS` or `REFUND`. Example:
    /// `REPAID`.
    pub user_repay_state: Option<UserRepayState>,
    /// 还款微信支付订单号: Only once the user paid back. At least 1 character. Example:
    /// `4200000000000000000000000001`.
    pub repay_transaction_id: Option<TransactionId>,
    /// 垫资还款时间: Only once the user paid back. Example: `2015-05-21T08:29:35+08:00`.
    pub repay_time: Option<Timestamp>,
    /// 附加数据: Data of the merchant's own, which comes back with the query and the callback. Example:
    /// `深圳分店`.
    pub attach: Option<String>,
    /// 代扣签约ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `Wx15463511252015071056489715`.
    pub contract_id: Option<ContractId>,
    /// 交易场景: What was ridden. Example: `METRO`.
    pub trade_scene: Option<RideScene>,
    /// 公交场景信息: Needed with `BUS`.
    pub bus_info: Option<BusRide>,
    /// 地铁场景信息: Needed with `METRO`.
    pub metro_info: Option<MetroRide>,
    /// 订单金额信息: What the ride cost, and what the user paid for it.
    pub amount: Option<RideAmount>,
    /// 优惠功能.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

wechatpay_client::record! {
    RideTransaction {
        appid "appid", sub_appid "sub_appid", sp_mchid "sp_mchid", sub_mchid "sub_mchid",
        description "description", create_time "create_time", out_trade_no "out_trade_no",
        transaction_id "transaction_id", trade_state "trade_state",
        trade_state_description "trade_state_description", success_time "success_time",
        bank_type "bank_type", user_repay_state "user_repay_state",
        repay_transaction_id "repay_transaction_id", repay_time "repay_time", attach "attach",
        contract_id "contract_id", trade_scene "trade_scene", bus_info "bus_info",
        metro_info "metro_info", amount "amount", promotion_detail "promotion_detail",
    }
}

wechatpay_client::open_enum! {
    /// 用户还款状态: Whether the user paid back what WeChat Pay advanced.
    pub enum UserRepayState {
        /// They did not.
        NotRepay = "NOT_REPAY",
        /// They did.
        Repaid = "REPAID",
        /// There is nothing to pay back; it was refunded in full.
        AllRefund = "ALL_REFUND",
    }
}

/// 用户服务可用信息: Whether a user can ride.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserService {
    /// 代扣签约ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `Wx15463511252015071056489715`.
    pub contract_id: Option<ContractId>,
    /// 用户服务可用状态: Whether a user can ride. Example: `BLOCKED`.
    pub user_service_state: Option<UserServiceState>,
    /// 不可用原因: Only with `BLOCKED`. Example: `OVERDUE`.
    pub block_reason: Option<BlockReason>,
}

wechatpay_client::record! {
    UserService {
        contract_id "contract_id", user_service_state "user_service_state",
        block_reason "block_reason",
    }
}

wechatpay_client::open_enum! {
    /// 用户服务可用状态: Whether a user can ride.
    pub enum UserServiceState {
        /// They can.
        Normal = "NORMAL",
        /// They cannot, for the reason that is given.
        Blocked = "BLOCKED",
    }
}
