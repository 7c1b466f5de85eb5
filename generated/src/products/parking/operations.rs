// Written by `cargo xtask codegen` from spec/parking.yaml; edit that file instead.

use wechatpay_client::{Error, Meta, Operation, Request, Settles, Timestamp};

use crate::products::routes::parking as routes;
use crate::products::shared::{Appid, Fen, Mchid, Openid, OutTradeNo, PlateNumber, TransactionId};
use super::types::{
    AuditStatus, EnteredParking, ExtPaymentFee, OutParkingLotId, OutParkingNo, OutSerialNumber,
    PaidParkingState, Parking, ParkingAmount, ParkingFee, ParkingLot, ParkingLotApplication,
    ParkingLotApplicationState, ParkingLotApplications, ParkingLotAuditNo, ParkingLotInfo,
    ParkingProfitSharing, ParkingScene, ParkingTradeScene, ParkingTradeState, ParkingTransaction,
    PayChannel, PayState, PayType, PlateColor, PlateService, PlateType, ReminderPlateColor,
    SubmittedApplication, VehicleType, WxParkingLotId,
};

/// 提交停车场进件申请: Registers a parking lot for the reminders. It is audited; cars can be
/// reported once it was approved.
///
/// `POST /v3/parking/reminders/application` responds with 200 and
/// [`SubmittedApplication`](crate::products::parking::SubmittedApplication). Not idempotent:
/// sending it again may act twice.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::parking::{ParkingLot, ParkingLotRequired, ParkingLotType, SubmitApplication};
///
/// let operation = SubmitApplication::new(
///     ParkingLot::new(ParkingLotRequired {
///         parking_lot_name: "腾讯大厦停车场".into(),
///         out_parking_lot_id: "PARK001".into(),
///         parking_lot_address: "广东省深圳市南山区科技中一道10000号"
///             .into(),
///         longitude: "113.934528".into(),
///         latitude: "22.540503".into(),
///         parking_lot_type: ParkingLotType::ParkingLotTypeOfficeBuilding,
///         phone_number: "0755-86013388".into(),
///         payment_path: "/pages/pay/index".into(),
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
pub struct SubmitApplication {
    /// 停车场信息: A parking lot that is registered.
    pub parking_lot: ParkingLot,
}

wechatpay_client::sent! {
    SubmitApplication {
        parking_lot "parking_lot",
    }
}

impl SubmitApplication {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(parking_lot: ParkingLot) -> Self {
        Self { parking_lot }
    }
}

impl Operation for SubmitApplication {
    type Response = SubmittedApplication;

    const META: &'static Meta = &routes::SUBMIT_APPLICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询停车场进件申请单: Tells how the audit of a parking lot stands.
///
/// `GET /v3/parking/reminders/application/query` responds with 200 and
/// [`ParkingLotApplicationState`](crate::products::parking::ParkingLotApplicationState). Read-only:
/// safe to send again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final
/// state.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::parking::QueryApplication;
///
/// let operation = QueryApplication::new("PLA202604230001", "lot_sz_tencent_001");
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
pub struct QueryApplication {
    /// 停车场进件审核单号: An application for a parking lot, as WeChat Pay numbered it. 1 to 64
    /// characters. Example: `PLA202604230001`.
    pub parking_lot_audit_no: ParkingLotAuditNo,
    /// 商户停车场ID: A parking lot, as the merchant numbered it. 1 to 64 characters. Example:
    /// `lot_sz_tencent_001`.
    pub out_parking_lot_id: OutParkingLotId,
}

impl QueryApplication {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        parking_lot_audit_no: impl Into<ParkingLotAuditNo>,
        out_parking_lot_id: impl Into<OutParkingLotId>,
    ) -> Self {
        Self {
            parking_lot_audit_no: parking_lot_audit_no.into(),
            out_parking_lot_id: out_parking_lot_id.into(),
        }
    }
}

impl Operation for QueryApplication {
    type Response = ParkingLotApplicationState;

    const META: &'static Meta = &routes::QUERY_APPLICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("parking_lot_audit_no", &self.parking_lot_audit_no)
            .query("out_parking_lot_id", &self.out_parking_lot_id)
            .build()
    }
}

impl Settles for QueryApplication {
    type State = AuditStatus;

    #[inline]
    fn state(response: &ParkingLotApplicationState) -> Option<&AuditStatus> {
        response.application.as_ref()?.audit_status.as_ref()
    }

    #[inline]
    fn is_final(state: &AuditStatus) -> bool {
        matches!(
            state, AuditStatus::AuditStatusWithdrawn | AuditStatus::AuditStatusApproved |
            AuditStatus::AuditStatusRejected
        )
    }
}

/// 撤回停车场进件申请: Takes back an application that is not decided yet.
///
/// `POST /v3/parking/reminders/application/withdraw` responds with 204 and no body. Not idempotent:
/// sending it again may act twice.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::parking::WithdrawApplication;
///
/// let operation = WithdrawApplication::new("PLA202604230001", "lot_sz_tencent_001");
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct WithdrawApplication {
    /// 停车场进件审核单号: An application for a parking lot, as WeChat Pay numbered it. 1 to 64
    /// characters. Example: `PLA202604230001`.
    pub parking_lot_audit_no: ParkingLotAuditNo,
    /// 商户停车场ID: A parking lot, as the merchant numbered it. 1 to 64 characters. Example:
    /// `lot_sz_tencent_001`.
    pub out_parking_lot_id: OutParkingLotId,
}

wechatpay_client::sent! {
    WithdrawApplication {
        parking_lot_audit_no "parking_lot_audit_no", out_parking_lot_id "out_parking_lot_id",
    }
}

impl WithdrawApplication {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        parking_lot_audit_no: impl Into<ParkingLotAuditNo>,
        out_parking_lot_id: impl Into<OutParkingLotId>,
    ) -> Self {
        Self {
            parking_lot_audit_no: parking_lot_audit_no.into(),
            out_parking_lot_id: out_parking_lot_id.into(),
        }
    }
}

impl Operation for WithdrawApplication {
    type Response = ();

    const META: &'static Meta = &routes::WITHDRAW_APPLICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询停车场进件申请单列表: Lists the applications for a parking lot.
///
/// `GET /v3/parking/reminders/applications` responds with 200 and
/// [`ParkingLotApplications`](crate::products::parking::ParkingLotApplications). Read-only: safe to
/// send again. [`Client::items`](wechatpay_client::Client::items) reads the list page by page.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::parking::ListApplications;
///
/// let operation = ListApplications::new("lot_sz_tencent_001");
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
pub struct ListApplications {
    /// 商户停车场ID: A parking lot, as the merchant numbered it. 1 to 64 characters. Example:
    /// `lot_sz_tencent_001`.
    pub out_parking_lot_id: OutParkingLotId,
    /// 偏移量. Example: `0`.
    pub offset: Option<i64>,
    /// 条数. Example: `10`.
    pub limit: Option<i64>,
}

impl ListApplications {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_parking_lot_id: impl Into<OutParkingLotId>) -> Self {
        Self { out_parking_lot_id: out_parking_lot_id.into(), offset: None, limit: None }
    }
}

crate::optional_fields! {
    ListApplications {
        /// 偏移量.
        offset: i64,
        /// 条数.
        limit: i64,
    }
}

impl Operation for ListApplications {
    type Response = ParkingLotApplications;

    const META: &'static Meta = &routes::LIST_APPLICATIONS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("out_parking_lot_id", &self.out_parking_lot_id)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }
}

wechatpay_client::paginated! {
    ListApplications { offset: offset, limit: limit, items: application_list as ParkingLotApplication }
}

/// 同步车辆入场通知: Reports that a car entered.
///
/// `POST /v3/parking/reminders/entry` responds with 200 and
/// [`EnteredParking`](crate::products::parking::EnteredParking). Idempotent: safe to send again
/// with the same parameters.
///
/// Note: It is inferred that the server knows the call again by `out_serial_number`.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::parking::{PlateType, ReminderPlateColor, SyncEntry, SyncEntryRequired, VehicleType};
///
/// let operation = SyncEntry::new(SyncEntryRequired {
///     out_serial_number: "PARK202407041530001".into(),
///     parking_id: "21232735744117624001123604298240".into(),
///     plate_number: "粤B888888".into(),
///     enter_timestamp: 1720078200,
///     plate_color: ReminderPlateColor::PlateColorBlue,
///     car_type: PlateType::PlateTypeTemporary,
///     vehicle_type: VehicleType::VehicleTypeSmall,
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
pub struct SyncEntry {
    /// 商户停车单号: A car's stay that is reported to the reminders, as the merchant numbered it. 1 to
    /// 64 characters. Example: `PARK202407041530001`.
    pub out_serial_number: OutSerialNumber,
    /// 微信停车场ID: A parking lot, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `21232735744117624001123604298240`.
    pub parking_id: WxParkingLotId,
    /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
    /// letters, digits and Chinese characters. At most 16 characters. Pattern:
    /// `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: PlateNumber,
    /// 车辆入场时间: Unix seconds. Example: `1720078200`.
    pub enter_timestamp: i64,
    /// 车牌颜色: The colour of a plate, as the reminders spell it. Example: `PLATE_COLOR_BLUE`.
    pub plate_color: ReminderPlateColor,
    /// 车辆性质: By what right a car parks. Example: `PLATE_TYPE_TEMPORARY`.
    pub car_type: PlateType,
    /// 车辆类型: How large a car is. Example: `VEHICLE_TYPE_SMALL`.
    pub vehicle_type: VehicleType,
    /// 停车场入口编号. At most 128 characters. Example: `A01`.
    pub entrance_number: Option<String>,
    /// 停车场入口名称. At most 64 characters. Example: `南门入口`.
    pub entrance_name: Option<String>,
    /// 优惠信息模板ID: The discounts that the car gets. At most 3 items.
    pub discount_template_id: Option<Vec<i64>>,
}

wechatpay_client::sent! {
    SyncEntry {
        out_serial_number "out_serial_number", parking_id "parking_id",
        plate_number "plate_number", enter_timestamp "enter_timestamp", plate_color "plate_color",
        car_type "car_type", vehicle_type "vehicle_type", entrance_number "entrance_number",
        entrance_name "entrance_name", discount_template_id "discount_template_id",
    }
}

/// What [`SyncEntry::new`] requires, by name.
pub struct SyncEntryRequired {
    /// 商户停车单号: A car's stay that is reported to the reminders, as the merchant numbered it. 1 to
    /// 64 characters.
    pub out_serial_number: OutSerialNumber,
    /// 微信停车场ID: A parking lot, as WeChat Pay numbered it. 1 to 64 characters.
    pub parking_id: WxParkingLotId,
    /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
    /// letters, digits and Chinese characters. At most 16 characters. Pattern:
    /// `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: PlateNumber,
    /// 车辆入场时间: Unix seconds.
    pub enter_timestamp: i64,
    /// 车牌颜色: The colour of a plate, as the reminders spell it.
    pub plate_color: ReminderPlateColor,
    /// 车辆性质: By what right a car parks.
    pub car_type: PlateType,
    /// 车辆类型: How large a car is.
    pub vehicle_type: VehicleType,
}

impl SyncEntry {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: SyncEntryRequired) -> Self {
        let SyncEntryRequired {
            out_serial_number, parking_id, plate_number, enter_timestamp, plate_color,
            car_type, vehicle_type,
        } = required;
        Self {
            out_serial_number, parking_id, plate_number, enter_timestamp, plate_color,
            car_type, vehicle_type, entrance_number: None, entrance_name: None,
            discount_template_id: None,
        }
    }
}

crate::optional_fields! {
    SyncEntry {
        /// 停车场入口编号. At most 128 characters.
        entrance_number: String,
        /// 停车场入口名称. At most 64 characters.
        entrance_name: String,
        /// 优惠信息模板ID: The discounts that the car gets. At most 3 items.
        discount_template_id: Vec<i64>,
    }
}

impl Operation for SyncEntry {
    type Response = EnteredParking;

    const META: &'static Meta = &routes::SYNC_ENTRY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 同步车辆离场通知: Reports that a car left, and how its fee was paid.
///
/// `POST /v3/parking/reminders/exit` responds with 204 and no body. Idempotent: safe to send again
/// with the same parameters.
///
/// Note: It is inferred that the server knows the call again by `out_serial_number`.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::parking::{ReminderPlateColor, SyncExit, SyncExitRequired};
///
/// let operation = SyncExit::new(SyncExitRequired {
///     out_serial_number: "PARK202407041530001".into(),
///     exit_timestamp: 1720081800,
///     plate_number: "粤B888888".into(),
///     plate_color: ReminderPlateColor::PlateColorBlue,
///     parking_id: "21232735744117624001123604298240".into(),
/// });
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct SyncExit {
    /// 商户停车单号: A car's stay that is reported to the reminders, as the merchant numbered it. 1 to
    /// 64 characters. Example: `PARK202407041530001`.
    pub out_serial_number: OutSerialNumber,
    /// 车辆出场时间: Unix seconds. Example: `1720081800`.
    pub exit_timestamp: i64,
    /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
    /// letters, digits and Chinese characters. At most 16 characters. Pattern:
    /// `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: PlateNumber,
    /// 车牌颜色: The colour of a plate, as the reminders spell it. Example: `PLATE_COLOR_BLUE`.
    pub plate_color: ReminderPlateColor,
    /// 微信停车场ID: A parking lot, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `21232735744117624001123604298240`.
    pub parking_id: WxParkingLotId,
    /// 支付状态: Whether a fee was paid. Example: `PAY_STATUS_PAID`.
    pub pay_state: Option<PayState>,
    /// 支付类型: How a fee was paid. Example: `PAY_TYPE_WXPAY`.
    pub pay_type: Option<PayType>,
    /// 商户支付订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `20150806125346`.
    pub out_trade_no: Option<OutTradeNo>,
    /// 总费用: In 分. From 0. Example: `1500`.
    pub total_amount: Option<Fen>,
    /// 已支付费用: In 分. From 0. Example: `1500`.
    pub paid_amount: Option<Fen>,
    /// 付款用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. 1 to 128 characters.
    pub openid: Option<Openid>,
    /// 支付渠道: From where a fee was paid. Example: `PAY_CHANNEL_WECHAT_PAY_NOTIF`.
    pub pay_channel: Option<PayChannel>,
    /// 支付时间: Unix seconds. Example: `1720081800`.
    pub pay_time: Option<i64>,
    /// 消息支付防伪凭证: Proves that the payment came from the reminder; it goes along with the message
    /// that leads to the payment. At most 256 characters. Example: `token1234567890`.
    pub token: Option<String>,
    /// 微信支付订单号: Only if it was paid through WeChat Pay. At least 1 character. Example:
    /// `4200001999202407041234567890`.
    pub wx_trade_no: Option<TransactionId>,
}

wechatpay_client::sent! {
    SyncExit {
        out_serial_number "out_serial_number", exit_timestamp "exit_timestamp",
        plate_number "plate_number", plate_color "plate_color", parking_id "parking_id",
        pay_state "pay_state", pay_type "pay_type", out_trade_no "out_trade_no",
        total_amount "total_amount", paid_amount "paid_amount", openid "openid",
        pay_channel "pay_channel", pay_time "pay_time", token "token", wx_trade_no "wx_trade_no",
    }
}

/// What [`SyncExit::new`] requires, by name.
pub struct SyncExitRequired {
    /// 商户停车单号: A car's stay that is reported to the reminders, as the merchant numbered it. 1 to
    /// 64 characters.
    pub out_serial_number: OutSerialNumber,
    /// 车辆出场时间: Unix seconds.
    pub exit_timestamp: i64,
    /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
    /// letters, digits and Chinese characters. At most 16 characters. Pattern:
    /// `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: PlateNumber,
    /// 车牌颜色: The colour of a plate, as the reminders spell it.
    pub plate_color: ReminderPlateColor,
    /// 微信停车场ID: A parking lot, as WeChat Pay numbered it. 1 to 64 characters.
    pub parking_id: WxParkingLotId,
}

impl SyncExit {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: SyncExitRequired) -> Self {
        let SyncExitRequired {
            out_serial_number, exit_timestamp, plate_number, plate_color, parking_id,
        } = required;
        Self {
            out_serial_number, exit_timestamp, plate_number, plate_color, parking_id,
            pay_state: None, pay_type: None, out_trade_no: None, total_amount: None,
            paid_amount: None, openid: None, pay_channel: None, pay_time: None,
            token: None, wx_trade_no: None,
        }
    }
}

crate::optional_fields! {
    SyncExit {
        /// 支付状态: Whether a fee was paid.
        pay_state: PayState,
        /// 支付类型: How a fee was paid.
        pay_type: PayType,
        /// 商户支付订单号: An order as numbered by the merchant, unique under its merchant number: digits,
        /// letters, and the characters `_`, `-`, `|` and `*`. At most 64 characters. Pattern:
        /// `^[0-9A-Za-z_|*-]+$`.
        out_trade_no: OutTradeNo,
        /// 总费用: In 分. From 0.
        total_amount: Fen,
        /// 已支付费用: In 分. From 0.
        paid_amount: Fen,
        /// 付款用户OpenID: A user as one AppID sees them. 1 to 128 characters.
        openid: Openid,
        /// 支付渠道: From where a fee was paid.
        pay_channel: PayChannel,
        /// 支付时间: Unix seconds.
        pay_time: i64,
        /// 消息支付防伪凭证: Proves that the payment came from the reminder; it goes along with the message
        /// that leads to the payment. At most 256 characters.
        token: String,
        /// 微信支付订单号: Only if it was paid through WeChat Pay. At least 1 character.
        wx_trade_no: TransactionId,
    }
}

impl Operation for SyncExit {
    type Response = ();

    const META: &'static Meta = &routes::SYNC_EXIT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 同步非临停扩展支付: Reports a payment for something else than a single parking, such as a
/// monthly pass. It is only recorded, and has no effect on parkings.
///
/// `POST /v3/parking/reminders/ext-payment` responds with 204 and no body. Idempotent: safe to send
/// again with the same parameters.
///
/// Note: It is inferred that the server knows the call again by `out_trade_no`.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::parking::{ExtPaymentFee, ExtPaymentFeeType, SyncExtPayment};
/// use wechatpay::shared::Fen;
///
/// let operation = SyncExtPayment::new(
///     "20150806125346",
///     vec![
///         ExtPaymentFee::new(ExtPaymentFeeType::ExtParkingPaymentFeeTypeMonthly,
///         Fen::new(5000))
///     ],
///     1720081800,
/// );
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct SyncExtPayment {
    /// 商户支付订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `20150806125346`.
    pub out_trade_no: OutTradeNo,
    /// 费用明细列表. At least 1 item.
    pub fee_items: Vec<ExtPaymentFee>,
    /// 支付时间: Unix seconds. Example: `1720081800`.
    pub pay_time: i64,
    /// 微信停车场ID: A parking lot, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `21232735744117624001123604298240`.
    pub wx_parking_lot_id: Option<WxParkingLotId>,
    /// 微信支付订单号: Only if it was paid through WeChat Pay. At least 1 character. Example:
    /// `4200001999202407041234567890`.
    pub wx_trade_no: Option<TransactionId>,
}

wechatpay_client::sent! {
    SyncExtPayment {
        out_trade_no "out_trade_no", fee_items "fee_items", pay_time "pay_time",
        wx_parking_lot_id "wx_parking_lot_id", wx_trade_no "wx_trade_no",
    }
}

impl SyncExtPayment {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_trade_no: impl Into<OutTradeNo>,
        fee_items: Vec<ExtPaymentFee>,
        pay_time: i64,
    ) -> Self {
        Self {
            out_trade_no: out_trade_no.into(), fee_items, pay_time,
            wx_parking_lot_id: None, wx_trade_no: None,
        }
    }
}

crate::optional_fields! {
    SyncExtPayment {
        /// 微信停车场ID: A parking lot, as WeChat Pay numbered it. 1 to 64 characters.
        wx_parking_lot_id: WxParkingLotId,
        /// 微信支付订单号: Only if it was paid through WeChat Pay. At least 1 character.
        wx_trade_no: TransactionId,
    }
}

impl Operation for SyncExtPayment {
    type Response = ();

    const META: &'static Meta = &routes::SYNC_EXT_PAYMENT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询停车费用: Tells what a car has to pay at the moment.
///
/// `POST /v3/parking/reminders/parking-fee` responds with 200 and
/// [`ParkingFee`](crate::products::parking::ParkingFee). Read-only: safe to send again.
///
/// Note: A callback asks the receiver for the same, with the same fields: it may be that this is
/// what the merchant has to answer rather than what WeChat Pay answers.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::parking::QueryParkingFee;
///
/// let operation = QueryParkingFee::new("PARK202407041530001");
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
pub struct QueryParkingFee {
    /// 商户停车单号: A car's stay that is reported to the reminders, as the merchant numbered it. 1 to
    /// 64 characters. Example: `PARK202407041530001`.
    pub out_serial_number: OutSerialNumber,
    /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
    /// letters, digits and Chinese characters. At most 16 characters. Pattern:
    /// `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: Option<PlateNumber>,
    /// 商户停车场ID: A parking lot, as the merchant numbered it. 1 to 64 characters. Example:
    /// `lot_sz_tencent_001`.
    pub out_parking_id: Option<OutParkingLotId>,
}

wechatpay_client::sent! {
    QueryParkingFee {
        out_serial_number "out_serial_number", plate_number "plate_number",
        out_parking_id "out_parking_id",
    }
}

impl QueryParkingFee {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_serial_number: impl Into<OutSerialNumber>) -> Self {
        Self {
            out_serial_number: out_serial_number.into(), plate_number: None,
            out_parking_id: None,
        }
    }
}

crate::optional_fields! {
    QueryParkingFee {
        /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
        /// letters, digits and Chinese characters. At most 16 characters. Pattern:
        /// `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
        plate_number: PlateNumber,
        /// 商户停车场ID: A parking lot, as the merchant numbered it. 1 to 64 characters.
        out_parking_id: OutParkingLotId,
    }
}

impl Operation for QueryParkingFee {
    type Response = ParkingFee;

    const META: &'static Meta = &routes::QUERY_PARKING_FEE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询停车场信息: Tells what is known of a parking lot, and whether reminders are on for it. The
/// lot is named by one of the two numbers.
///
/// `GET /v3/parking/reminders/parking-lot` responds with 200 and
/// [`ParkingLotInfo`](crate::products::parking::ParkingLotInfo). Read-only: safe to send again.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::parking::GetParkingLot;
///
/// let operation = GetParkingLot::new()
///     .out_parking_lot_id("lot_sz_tencent_001")
///     .wx_parking_lot_id("21232735744117624001123604298240");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetParkingLot {
    /// 商户停车场ID: A parking lot, as the merchant numbered it. 1 to 64 characters. Example:
    /// `lot_sz_tencent_001`.
    pub out_parking_lot_id: Option<OutParkingLotId>,
    /// 微信停车场ID: A parking lot, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `21232735744117624001123604298240`.
    pub wx_parking_lot_id: Option<WxParkingLotId>,
}

impl GetParkingLot {
    /// Creates the operation.
    #[inline]
    pub fn new() -> Self {
        Self { out_parking_lot_id: None, wx_parking_lot_id: None }
    }
}

crate::optional_fields! {
    GetParkingLot {
        /// 商户停车场ID: A parking lot, as the merchant numbered it. 1 to 64 characters.
        out_parking_lot_id: OutParkingLotId,
        /// 微信停车场ID: A parking lot, as WeChat Pay numbered it. 1 to 64 characters.
        wx_parking_lot_id: WxParkingLotId,
    }
}

impl Operation for GetParkingLot {
    type Response = ParkingLotInfo;

    const META: &'static Meta = &routes::GET_PARKING_LOT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("out_parking_lot_id", &self.out_parking_lot_id)
            .query("wx_parking_lot_id", &self.wx_parking_lot_id)
            .build()
    }
}

/// 同步支付结果通知: Reports that a parking fee was paid.
///
/// `POST /v3/parking/reminders/payment` responds with 204 and no body. Idempotent: safe to send
/// again with the same parameters.
///
/// Note: It is inferred that the server knows the call again by `out_serial_number` and
/// `out_trade_no`.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::parking::{PaidParkingState, PayType, SyncPayment, SyncPaymentRequired};
/// use wechatpay::shared::Fen;
///
/// let operation = SyncPayment::new(SyncPaymentRequired {
///     out_serial_number: "PARK202407041530001".into(),
///     plate_number: "粤B888888".into(),
///     parking_id: "21232735744117624001123604298240".into(),
///     parking_state: PaidParkingState::ParkingStatusParking,
///     pay_type: PayType::PayTypeWxpay,
///     total_amount: Fen::new(1500),
///     paid_amount: Fen::new(1500),
/// });
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct SyncPayment {
    /// 商户停车单号: A car's stay that is reported to the reminders, as the merchant numbered it. 1 to
    /// 64 characters. Example: `PARK202407041530001`.
    pub out_serial_number: OutSerialNumber,
    /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
    /// letters, digits and Chinese characters. At most 16 characters. Pattern:
    /// `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: PlateNumber,
    /// 微信停车场ID: A parking lot, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `21232735744117624001123604298240`.
    pub parking_id: WxParkingLotId,
    /// 停车状态: Whether a car was still inside when its fee was paid. Example:
    /// `PARKING_STATUS_PARKING`.
    pub parking_state: PaidParkingState,
    /// 支付类型: How a fee was paid. Example: `PAY_TYPE_WXPAY`.
    pub pay_type: PayType,
    /// 付款用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. 1 to 128 characters.
    pub openid: Option<Openid>,
    /// 特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. 1 to 32 characters. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): optional.
    pub sub_mchid: Option<Mchid>,
    /// 总费用: In 分. From 0. Example: `1500`.
    pub total_amount: Fen,
    /// 已支付费用: In 分. From 0. Example: `1500`.
    pub paid_amount: Fen,
    /// 商户支付订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `20150806125346`.
    pub out_trade_no: Option<OutTradeNo>,
    /// 支付渠道: From where a fee was paid. Example: `PAY_CHANNEL_WECHAT_PAY_NOTIF`.
    pub pay_channel: Option<PayChannel>,
    /// 支付时间: Unix seconds. Example: `1720081800`.
    pub pay_time: Option<i64>,
    /// 消息支付防伪凭证: Proves that the payment came from the reminder; it goes along with the message
    /// that leads to the payment. At most 256 characters. Example: `token1234567890`.
    pub token: Option<String>,
    /// 微信支付订单号: Only if it was paid through WeChat Pay. At least 1 character. Example:
    /// `4200001999202407041234567890`.
    pub wx_trade_no: Option<TransactionId>,
}

wechatpay_client::sent! {
    SyncPayment {
        out_serial_number "out_serial_number", plate_number "plate_number",
        parking_id "parking_id", parking_state "parking_state", pay_type "pay_type",
        openid "openid", sub_mchid "sub_mchid", total_amount "total_amount",
        paid_amount "paid_amount", out_trade_no "out_trade_no", pay_channel "pay_channel",
        pay_time "pay_time", token "token", wx_trade_no "wx_trade_no",
    }
}

/// What [`SyncPayment::new`] requires, by name.
pub struct SyncPaymentRequired {
    /// 商户停车单号: A car's stay that is reported to the reminders, as the merchant numbered it. 1 to
    /// 64 characters.
    pub out_serial_number: OutSerialNumber,
    /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
    /// letters, digits and Chinese characters. At most 16 characters. Pattern:
    /// `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: PlateNumber,
    /// 微信停车场ID: A parking lot, as WeChat Pay numbered it. 1 to 64 characters.
    pub parking_id: WxParkingLotId,
    /// 停车状态: Whether a car was still inside when its fee was paid.
    pub parking_state: PaidParkingState,
    /// 支付类型: How a fee was paid.
    pub pay_type: PayType,
    /// 总费用: In 分. From 0.
    pub total_amount: Fen,
    /// 已支付费用: In 分. From 0.
    pub paid_amount: Fen,
}

impl SyncPayment {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: SyncPaymentRequired) -> Self {
        let SyncPaymentRequired {
            out_serial_number, plate_number, parking_id, parking_state, pay_type,
            total_amount, paid_amount,
        } = required;
        Self {
            out_serial_number, plate_number, parking_id, parking_state, pay_type,
            openid: None, sub_mchid: None, total_amount, paid_amount, out_trade_no: None,
            pay_channel: None, pay_time: None, token: None, wx_trade_no: None,
        }
    }
}

crate::optional_fields! {
    SyncPayment {
        /// 付款用户OpenID: A user as one AppID sees them. 1 to 128 characters.
        openid: Openid,
        /// 特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. 1 to 32 characters.
        sub_mchid: Mchid,
        /// 商户支付订单号: An order as numbered by the merchant, unique under its merchant number: digits,
        /// letters, and the characters `_`, `-`, `|` and `*`. At most 64 characters. Pattern:
        /// `^[0-9A-Za-z_|*-]+$`.
        out_trade_no: OutTradeNo,
        /// 支付渠道: From where a fee was paid.
        pay_channel: PayChannel,
        /// 支付时间: Unix seconds.
        pay_time: i64,
        /// 消息支付防伪凭证: Proves that the payment came from the reminder; it goes along with the message
        /// that leads to the payment. At most 256 characters.
        token: String,
        /// 微信支付订单号: Only if it was paid through WeChat Pay. At least 1 character.
        wx_trade_no: TransactionId,
    }
}

impl Operation for SyncPayment {
    type Response = ();

    const META: &'static Meta = &routes::SYNC_PAYMENT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 创建停车入场: Reports that a car entered the parking lot. Its `id` is needed for the deduction.
/// Whether the fee can be deducted is told by `state`; when that changes, a callback goes to
/// `notify_url`.
///
/// `POST /v3/vehicle/parking/parkings` responds with 200 and
/// [`Parking`](crate::products::parking::Parking). Idempotent: safe to send again with the same
/// parameters.
///
/// Note: It is inferred that the server knows the call again by `out_parking_no`.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_2.shtml). Source:
/// wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, IJPay, payment-spring-boot,
/// wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::parking::{CreateParking, CreateParkingRequired, PlateColor};
///
/// let operation = CreateParking::new(CreateParkingRequired {
///     out_parking_no: "1231243".into(),
///     plate_number: "粤B888888".into(),
///     plate_color: PlateColor::Blue,
///     notify_url: "https://yoursite.com/wxpay.html".into(),
///     start_time: "2017-08-26T10:43:39+08:00".parse()?,
///     parking_name: "欢乐海岸停车场".into(),
///     free_duration: 3600,
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
pub struct CreateParking {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 商户入场id: A car's stay, as the merchant numbered it: unique under their merchant number. At
    /// least 1 character. Example: `1231243`.
    pub out_parking_no: OutParkingNo,
    /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
    /// letters, digits and Chinese characters. Pattern: `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: PlateNumber,
    /// 车牌颜色: The colour of a plate. Example: `BLUE`.
    pub plate_color: PlateColor,
    /// 回调通知url: Takes https only. At least 1 character. Example: `https://yoursite.com/wxpay.html`.
    pub notify_url: String,
    /// 入场时间. Example: `2017-08-26T10:43:39+08:00`.
    pub start_time: Timestamp,
    /// 停车场名称. At least 1 character. Example: `欢乐海岸停车场`.
    pub parking_name: String,
    /// 免费时长: In seconds. Example: `3600`.
    pub free_duration: i64,
}

wechatpay_client::sent! {
    CreateParking {
        sub_mchid "sub_mchid", out_parking_no "out_parking_no", plate_number "plate_number",
        plate_color "plate_color", notify_url "notify_url", start_time "start_time",
        parking_name "parking_name", free_duration "free_duration",
    }
}

/// What [`CreateParking::new`] requires, by name.
pub struct CreateParkingRequired {
    /// 商户入场id: A car's stay, as the merchant numbered it: unique under their merchant number. At
    /// least 1 character.
    pub out_parking_no: OutParkingNo,
    /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
    /// letters, digits and Chinese characters. Pattern: `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: PlateNumber,
    /// 车牌颜色: The colour of a plate.
    pub plate_color: PlateColor,
    /// 回调通知url: Takes https only. At least 1 character.
    pub notify_url: String,
    /// 入场时间.
    pub start_time: Timestamp,
    /// 停车场名称. At least 1 character.
    pub parking_name: String,
    /// 免费时长: In seconds.
    pub free_duration: i64,
}

impl CreateParking {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateParkingRequired) -> Self {
        let CreateParkingRequired {
            out_parking_no, plate_number, plate_color, notify_url, start_time,
            parking_name, free_duration,
        } = required;
        Self {
            sub_mchid: None, out_parking_no, plate_number, plate_color, notify_url,
            start_time, parking_name, free_duration,
        }
    }
}

crate::optional_fields! {
    CreateParking {
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
    }
}

impl Operation for CreateParking {
    type Response = Parking;

    const META: &'static Meta = &routes::CREATE_PARKING;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询车牌服务开通信息: Tells whether a user opened the parking service for a plate. If not, lead
/// them to the mini program of the service: to the page of the plate while it is `NORMAL` or
/// `PAUSE`, else to the page on which it is opened.
///
/// `GET /v3/vehicle/parking/services/find` responds with 200 and
/// [`PlateService`](crate::products::parking::PlateService). Read-only: safe to send again.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_1.shtml). Source:
/// wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot,
/// wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::parking::{PlateColor, QueryPlateService, QueryPlateServiceRequired};
///
/// let operation = QueryPlateService::new(QueryPlateServiceRequired {
///     appid: "wxcbda96de0b165486".into(),
///     plate_number: "粤B888888".into(),
///     plate_color: PlateColor::Blue,
///     openid: "oUpF8uMuAJOM2pxb1Q".into(),
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
pub struct QueryPlateService {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxcbda96de0b165486`.
    pub appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
    /// letters, digits and Chinese characters. Pattern: `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: PlateNumber,
    /// 车牌颜色: The colour of a plate. Example: `BLUE`.
    pub plate_color: PlateColor,
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Openid,
}

/// What [`QueryPlateService::new`] requires, by name.
pub struct QueryPlateServiceRequired {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character.
    pub appid: Appid,
    /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
    /// letters, digits and Chinese characters. Pattern: `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: PlateNumber,
    /// 车牌颜色: The colour of a plate.
    pub plate_color: PlateColor,
    /// 用户标识: A user as one AppID sees them. At least 1 character.
    pub openid: Openid,
}

impl QueryPlateService {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: QueryPlateServiceRequired) -> Self {
        let QueryPlateServiceRequired {
            appid, plate_number, plate_color, openid,
        } = required;
        Self { appid, sub_mchid: None, plate_number, plate_color, openid }
    }
}

crate::optional_fields! {
    QueryPlateService {
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
    }
}

impl Operation for QueryPlateService {
    type Response = PlateService;

    const META: &'static Meta = &routes::QUERY_PLATE_SERVICE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("appid", &self.appid)
            .query("sub_mchid", &self.sub_mchid)
            .query("plate_number", &self.plate_number)
            .query("plate_color", &self.plate_color)
            .query("openid", &self.openid)
            .build()
    }
}

/// 查询订单: Tells how a deduction stands.
///
/// `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}` responds with 200 and
/// [`ParkingTransaction`](crate::products::parking::ParkingTransaction). Read-only: safe to send
/// again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_4.shtml). Source:
/// wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot,
/// wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::parking::QueryTransaction;
///
/// let operation = QueryTransaction::new("20150806125346");
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
pub struct QueryTransaction {
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `20150806125346`.
    pub out_trade_no: OutTradeNo,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
}

impl QueryTransaction {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_trade_no: impl Into<OutTradeNo>) -> Self {
        Self { out_trade_no: out_trade_no.into(), sub_mchid: None }
    }
}

crate::optional_fields! {
    QueryTransaction {
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
    }
}

impl Operation for QueryTransaction {
    type Response = ParkingTransaction;

    const META: &'static Meta = &routes::QUERY_TRANSACTION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_trade_no", &self.out_trade_no)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

impl Settles for QueryTransaction {
    type State = ParkingTradeState;

    #[inline]
    fn state(response: &ParkingTransaction) -> Option<&ParkingTradeState> {
        Some(&response.trade_state)
    }

    #[inline]
    fn is_final(state: &ParkingTradeState) -> bool {
        matches!(
            state, ParkingTradeState::Success | ParkingTradeState::PayFail |
            ParkingTradeState::Refund
        )
    }
}

/// 扣费受理: Has the fee deducted when a car leaves. The deduction is accepted first and made
/// later; how it ended comes in a callback to `notify_url`, and the query tells it.
///
/// `POST /v3/vehicle/transactions/parking` responds with 200 and
/// [`ParkingTransaction`](crate::products::parking::ParkingTransaction). Idempotent: safe to send
/// again with the same parameters.
///
/// Note: It is inferred that the server knows the call again by `out_trade_no`.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012534352),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012534427),
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_3.shtml). Source:
/// wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, IJPay, payment-spring-boot,
/// wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::parking::{
///     CreateTransaction, CreateTransactionRequired, ParkingAmount, ParkingTradeScene,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = CreateTransaction::new(CreateTransactionRequired {
///     appid: "wxcbda96de0b165486".into(),
///     description: "停车场扣费".into(),
///     out_trade_no: "20150806125346".into(),
///     trade_scene: ParkingTradeScene::Parking,
///     notify_url: "https://yoursite.com/wxpay.html".into(),
///     amount: ParkingAmount::new(Fen::new(888)),
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
pub struct CreateTransaction {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxcbda96de0b165486`.
    pub appid: Appid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxcbda96de0b165489`. Direct merchants (直连商户): omitted; partners
    /// (服务商): optional.
    pub sub_appid: Option<Appid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 服务描述: Stands in the bill. At least 1 character. Example: `停车场扣费`.
    pub description: String,
    /// 附加数据: Comes back in queries and callbacks. Example: `深圳分店`.
    pub attach: Option<String>,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `20150806125346`.
    pub out_trade_no: OutTradeNo,
    /// 交易场景: What a deduction is for. Example: `PARKING`.
    pub trade_scene: ParkingTradeScene,
    /// 订单优惠标记: Coupons that are limited to the tag hold for the order. Example: `WXG`.
    pub goods_tag: Option<String>,
    /// 回调通知url: Takes https only. At least 1 character. Example: `https://yoursite.com/wxpay.html`.
    pub notify_url: String,
    /// 分账标识: Whether the money is kept for profit sharing. Example: `Y`.
    pub profit_sharing: Option<ParkingProfitSharing>,
    /// 订单金额: What is deducted.
    pub amount: ParkingAmount,
    /// 停车场景信息: Needed for the scene `PARKING`.
    pub parking_info: Option<ParkingScene>,
}

wechatpay_client::sent! {
    CreateTransaction {
        appid "appid", sub_appid "sub_appid", sub_mchid "sub_mchid", description "description",
        attach "attach", out_trade_no "out_trade_no", trade_scene "trade_scene",
        goods_tag "goods_tag", notify_url "notify_url", profit_sharing "profit_sharing",
        amount "amount", parking_info "parking_info",
    }
}

/// What [`CreateTransaction::new`] requires, by name.
pub struct CreateTransactionRequired {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character.
    pub appid: Appid,
    /// 服务描述: Stands in the bill. At least 1 character.
    pub description: String,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 交易场景: What a deduction is for.
    pub trade_scene: ParkingTradeScene,
    /// 回调通知url: Takes https only. At least 1 character.
    pub notify_url: String,
    /// 订单金额: What is deducted.
    pub amount: ParkingAmount,
}

impl CreateTransaction {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateTransactionRequired) -> Self {
        let CreateTransactionRequired {
            appid, description, out_trade_no, trade_scene, notify_url, amount,
        } = required;
        Self {
            appid, sub_appid: None, sub_mchid: None, description, attach: None,
            out_trade_no, trade_scene, goods_tag: None, notify_url, profit_sharing: None,
            amount, parking_info: None,
        }
    }
}

crate::optional_fields! {
    CreateTransaction {
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
        /// 附加数据: Comes back in queries and callbacks.
        attach: String,
        /// 订单优惠标记: Coupons that are limited to the tag hold for the order.
        goods_tag: String,
        /// 分账标识: Whether the money is kept for profit sharing.
        profit_sharing: ParkingProfitSharing,
        /// 停车场景信息: Needed for the scene `PARKING`.
        parking_info: ParkingScene,
    }
}

impl Operation for CreateTransaction {
    type Response = ParkingTransaction;

    const META: &'static Meta = &routes::CREATE_TRANSACTION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}
