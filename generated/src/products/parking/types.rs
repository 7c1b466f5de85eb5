// Written by `cargo xtask codegen` from spec/parking.yaml; edit that file instead.

use wechatpay_client::Timestamp;

use crate::products::shared::{
    Appid, ContractId, Currency, Fen, Mchid, Openid, OutTradeNo, PlateNumber, PromotionDetail,
    TransactionId,
};

wechatpay_client::open_enum! {
    /// 累计限额模式: How the limits of a day are added up.
    pub enum AggregateLimitMode {
        /// Not known.
        AggregateLimitModeUnknown = "AGGREGATE_LIMIT_MODE_UNKNOWN",
        /// They are added up.
        AggregateLimitModeNormal = "AGGREGATE_LIMIT_MODE_NORMAL",
        /// The lowest of them holds.
        AggregateLimitModeMin = "AGGREGATE_LIMIT_MODE_MIN",
    }
}

/// 审核意见: What is wrong with an application.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuditComment {
    /// 字段审核意见.
    pub fields: Option<Vec<FieldComment>>,
    /// 改进建议. At most 512 characters. Example: `请补充完整收费告示牌图片`.
    pub recommendation: Option<String>,
}

wechatpay_client::record! {
    AuditComment {
        fields "fields", recommendation "recommendation",
    }
}

wechatpay_client::open_enum! {
    /// 审核状态: How the audit of a parking lot stands.
    pub enum AuditStatus {
        /// Not known.
        AuditStatusUnknown = "AUDIT_STATUS_UNKNOWN",
        /// It waits for the audit.
        AuditStatusPending = "AUDIT_STATUS_PENDING",
        /// It was taken back.
        AuditStatusWithdrawn = "AUDIT_STATUS_WITHDRAWN",
        /// It was approved.
        AuditStatusApproved = "AUDIT_STATUS_APPROVED",
        /// It was rejected; the comment says why.
        AuditStatusRejected = "AUDIT_STATUS_REJECTED",
    }
}

wechatpay_client::open_enum! {
    /// 不可用状态描述: Why a fee cannot be deducted.
    pub enum BlockReason {
        /// The user paused the service.
        Pause = "PAUSE",
        /// The user owes a fee.
        Overdue = "OVERDUE",
        /// The service is not open for the plate.
        OutService = "OUT_SERVICE",
        /// The user did not pass the assessment.
        EvaluationFailed = "EVALUATION_FAILED",
    }
}

wechatpay_client::open_enum! {
    /// 收费模式: How a segment is charged.
    pub enum ChargeMode {
        /// Not known.
        UnknownValue = "UNKNOWN",
        /// By intervals.
        Interval = "INTERVAL",
        /// Once.
        OneTime = "ONE_TIME",
    }
}

/// 收费规则: What parking costs. Of the three lists of rules the one that fits `rule_type` is
/// filled in.
///
/// Note: Durations are in minutes, as the examples suggest.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargingRule {
    /// 收费规则类型: What a fee is reckoned by. Example: `CHARGING_RULE_FIXED_INTERVAL`.
    pub rule_type: Option<ChargingRuleType>,
    /// 收费金额限制类型: What the limit of a fee holds for. Example: `FEE_LIMIT_AGGREGATE`.
    pub fee_limit_type: Option<FeeLimitType>,
    /// 计费周期类型: What the day is that a limit holds for. Example: `DAILY_LIMIT_CALENDAR_DAY`.
    pub daily_limit_type: Option<DailyLimitType>,
    /// 不满一小时取整方式: What becomes of a part of an hour. Example: `TIME_ROUND_UP`.
    pub time_rounding_type: Option<TimeRoundingType>,
    /// 入场免费时间. Example: `30`.
    pub free_entry_duration: Option<i64>,
    /// 出场免费时间. Example: `15`.
    pub free_exit_duration: Option<i64>,
    /// 固定间隔收费规则.
    pub fixed_interval_rule: Option<Vec<FixedIntervalRule>>,
    /// 分段收费规则.
    pub duration_segment_rule: Option<Vec<DurationSegmentRule>>,
    /// 按次收费规则.
    pub pre_entry_rule: Option<Vec<PerEntryRule>>,
    /// 节假日模式: Which days are holidays. Example: `HOLIDAY_MODE_LEGAL_MODY`.
    pub holiday_mode: Option<HolidayMode>,
    /// 累计限额模式: How the limits of a day are added up. Example: `AGGREGATE_LIMIT_MODE_NORMAL`.
    pub aggregate_limit_mode: Option<AggregateLimitMode>,
    /// 首次计费时间模式: From when on a stay is charged. Example: `FIRST_CHARGE_TIME_MODE_ENTER`.
    pub first_charge_time_mode: Option<FirstChargeTimeMode>,
}

wechatpay_client::record! {
    ChargingRule {
        rule_type "rule_type", fee_limit_type "fee_limit_type",
        daily_limit_type "daily_limit_type", time_rounding_type "time_rounding_type",
        free_entry_duration "free_entry_duration", free_exit_duration "free_exit_duration",
        fixed_interval_rule "fixed_interval_rule", duration_segment_rule "duration_segment_rule",
        pre_entry_rule "pre_entry_rule", holiday_mode "holiday_mode",
        aggregate_limit_mode "aggregate_limit_mode",
        first_charge_time_mode "first_charge_time_mode",
    }
}

impl ChargingRule {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            rule_type: None, fee_limit_type: None, daily_limit_type: None,
            time_rounding_type: None, free_entry_duration: None,
            free_exit_duration: None, fixed_interval_rule: None,
            duration_segment_rule: None, pre_entry_rule: None, holiday_mode: None,
            aggregate_limit_mode: None, first_charge_time_mode: None,
        }
    }
}

wechatpay_client::setters! {
    ChargingRule {
        /// 收费规则类型: What a fee is reckoned by.
        rule_type: ChargingRuleType,
        /// 收费金额限制类型: What the limit of a fee holds for.
        fee_limit_type: FeeLimitType,
        /// 计费周期类型: What the day is that a limit holds for.
        daily_limit_type: DailyLimitType,
        /// 不满一小时取整方式: What becomes of a part of an hour.
        time_rounding_type: TimeRoundingType,
        /// 入场免费时间.
        free_entry_duration: i64,
        /// 出场免费时间.
        free_exit_duration: i64,
        /// 固定间隔收费规则.
        fixed_interval_rule: Vec<FixedIntervalRule>,
        /// 分段收费规则.
        duration_segment_rule: Vec<DurationSegmentRule>,
        /// 按次收费规则.
        pre_entry_rule: Vec<PerEntryRule>,
        /// 节假日模式: Which days are holidays.
        holiday_mode: HolidayMode,
        /// 累计限额模式: How the limits of a day are added up.
        aggregate_limit_mode: AggregateLimitMode,
        /// 首次计费时间模式: From when on a stay is charged.
        first_charge_time_mode: FirstChargeTimeMode,
    }
}

wechatpay_client::open_enum! {
    /// 收费规则类型: What a fee is reckoned by.
    pub enum ChargingRuleType {
        /// Not known.
        ChargingRuleUnknown = "CHARGING_RULE_UNKNOWN",
        /// By intervals of one length.
        ChargingRuleFixedInterval = "CHARGING_RULE_FIXED_INTERVAL",
        /// By the length of the stay.
        ChargingRuleSegment = "CHARGING_RULE_SEGMENT",
        /// By the entry.
        ChargingRulePerEntry = "CHARGING_RULE_PER_ENTRY",
    }
}

wechatpay_client::open_enum! {
    /// 计费周期类型: What the day is that a limit holds for.
    pub enum DailyLimitType {
        /// Not known.
        DailyLimitUnknown = "DAILY_LIMIT_UNKNOWN",
        /// 24 hours from the entry on.
        DailyLimitRolling24h = "DAILY_LIMIT_ROLLING_24H",
        /// A day of the calendar.
        DailyLimitCalendarDay = "DAILY_LIMIT_CALENDAR_DAY",
    }
}

wechatpay_client::open_enum! {
    /// 日期类型: The days that a rule holds for.
    pub enum DayType {
        /// Not known.
        DayTypeUnknown = "DAY_TYPE_UNKNOWN",
        /// Working days.
        DayTypeWeekday = "DAY_TYPE_WEEKDAY",
        /// Holidays.
        DayTypeHoliday = "DAY_TYPE_HOLIDAY",
        /// All days.
        DayTypeAllDay = "DAY_TYPE_ALL_DAY",
    }
}

/// 分段收费规则: A fee for stays of a certain length.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DurationSegmentRule {
    /// 日期类型: The days that a rule holds for. Example: `DAY_TYPE_WEEKDAY`.
    pub day_type: Option<DayType>,
    /// 时段开始时间: From when on the rule holds, such as `09:00`. At most 5 characters. Example:
    /// `09:00`.
    pub start_time: Option<String>,
    /// 时段结束时间: Until when the rule holds. At most 5 characters. Example: `18:00`.
    pub end_time: Option<String>,
    /// 车辆类型: How large a car is. Example: `VEHICLE_TYPE_SMALL`.
    pub vehicle_type: Option<VehicleType>,
    /// 车牌类型: By what right a car parks. Example: `PLATE_TYPE_TEMPORARY`.
    pub plate_type: Option<PlateType>,
    /// 收费模式: How a segment is charged. Example: `INTERVAL`.
    pub charge_mode: Option<ChargeMode>,
    /// 停车时长起始. Example: `0`.
    pub duration_from: Option<i64>,
    /// 停车时长结束. Example: `60`.
    pub duration_to: Option<i64>,
    /// 固定收费金额: In 分. For a segment that is charged once. From 0. Example: `1000`.
    pub fixed_amount: Option<Fen>,
    /// 间隔时段. Example: `30`.
    pub interval_min: Option<i64>,
    /// 间隔收费金额: In 分. From 0. Example: `200`.
    pub interval_amount: Option<Fen>,
    /// 间隔时段收费封顶: In 分. From 0. Example: `1000`.
    pub interval_max_amount: Option<Fen>,
    /// 单日最大收款金额: In 分. From 0. Example: `5000`.
    pub max_fee_per_day: Option<Fen>,
}

wechatpay_client::record! {
    DurationSegmentRule {
        day_type "day_type", start_time "start_time", end_time "end_time",
        vehicle_type "vehicle_type", plate_type "plate_type", charge_mode "charge_mode",
        duration_from "duration_from", duration_to "duration_to", fixed_amount "fixed_amount",
        interval_min "interval_min", interval_amount "interval_amount",
        interval_max_amount "interval_max_amount", max_fee_per_day "max_fee_per_day",
    }
}

impl DurationSegmentRule {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            day_type: None, start_time: None, end_time: None, vehicle_type: None,
            plate_type: None, charge_mode: None, duration_from: None, duration_to: None,
            fixed_amount: None, interval_min: None, interval_amount: None,
            interval_max_amount: None, max_fee_per_day: None,
        }
    }
}

wechatpay_client::setters! {
    DurationSegmentRule {
        /// 日期类型: The days that a rule holds for.
        day_type: DayType,
        /// 时段开始时间: From when on the rule holds, such as `09:00`. At most 5 characters.
        start_time: String,
        /// 时段结束时间: Until when the rule holds. At most 5 characters.
        end_time: String,
        /// 车辆类型: How large a car is.
        vehicle_type: VehicleType,
        /// 车牌类型: By what right a car parks.
        plate_type: PlateType,
        /// 收费模式: How a segment is charged.
        charge_mode: ChargeMode,
        /// 停车时长起始.
        duration_from: i64,
        /// 停车时长结束.
        duration_to: i64,
        /// 固定收费金额: In 分. For a segment that is charged once. From 0.
        fixed_amount: Fen,
        /// 间隔时段.
        interval_min: i64,
        /// 间隔收费金额: In 分. From 0.
        interval_amount: Fen,
        /// 间隔时段收费封顶: In 分. From 0.
        interval_max_amount: Fen,
        /// 单日最大收款金额: In 分. From 0.
        max_fee_per_day: Fen,
    }
}

wechatpay_client::open_enum! {
    /// 启用状态: Whether reminders are on for a parking lot.
    pub enum EnabledState {
        /// Not known.
        EnabledStateUnknown = "ENABLED_STATE_UNKNOWN",
        /// Not on yet.
        EnabledStateNotEnabled = "ENABLED_STATE_NOT_ENABLED",
        /// On.
        EnabledStateEnabled = "ENABLED_STATE_ENABLED",
        /// Off again.
        EnabledStateOffline = "ENABLED_STATE_OFFLINE",
    }
}

/// 车辆入场: The stay as it was numbered.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnteredParking {
    /// 微信停车单号. At most 64 characters. Example: `WX202604230001`.
    pub serial_number: Option<String>,
}

wechatpay_client::record! {
    EnteredParking {
        serial_number "serial_number",
    }
}

/// ETC绑定状态变化: A plate that was bound to the service for tolls, or unbound.
#[derive(Clone)]
#[non_exhaustive]
pub struct EtcBindingChange {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxcbda96de0b165486`.
    pub appid: Appid,
    /// 商户号: Who called: the merchant or the partner. At least 1 character. Example: `1230000109`.
    pub sp_mchid: Mchid,
    /// 用户在服务商应用下的标识: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub sp_openid: Openid,
    /// 用户在子商户应用下的标识: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// ETC扣费授权协议号: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `aAfixCs13LsdKPpfZfDkk2189ssXjfx`.
    pub contract_id: ContractId,
    /// ETC绑定状态. Example: `DELETED`.
    pub bind_state: String,
    /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
    /// letters, digits and Chinese characters. Pattern: `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: PlateNumber,
}

wechatpay_client::record! {
    EtcBindingChange {
        appid "appid", sp_mchid "sp_mchid", sp_openid "sp_openid", sub_openid "sub_openid",
        sub_mchid "sub_mchid", contract_id "contract_id", bind_state "bind_state",
        plate_number "plate_number",
    }
}

/// What [`EtcBindingChange::new`] requires, by name.
pub struct EtcBindingChangeRequired {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character.
    pub appid: Appid,
    /// 商户号: Who called: the merchant or the partner. At least 1 character.
    pub sp_mchid: Mchid,
    /// 用户在服务商应用下的标识: A user as one AppID sees them. At least 1 character.
    pub sp_openid: Openid,
    /// ETC扣费授权协议号: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character.
    pub contract_id: ContractId,
    /// ETC绑定状态.
    pub bind_state: String,
    /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
    /// letters, digits and Chinese characters. Pattern: `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: PlateNumber,
}

impl EtcBindingChange {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: EtcBindingChangeRequired) -> Self {
        let EtcBindingChangeRequired {
            appid, sp_mchid, sp_openid, contract_id, bind_state, plate_number,
        } = required;
        Self {
            appid, sp_mchid, sp_openid, sub_openid: None, sub_mchid: None, contract_id,
            bind_state, plate_number,
        }
    }
}

wechatpay_client::setters! {
    EtcBindingChange {
        /// 用户在子商户应用下的标识: A user as one AppID sees them. At least 1 character.
        sub_openid: Openid,
        /// 特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
    }
}

/// 费用明细: A part of a payment for something else than a single parking.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExtPaymentFee {
    /// 费用类型: What was paid for. Example: `EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY`.
    pub fee_type: ExtPaymentFeeType,
    /// 金额: In 分. From 1. Example: `5000`.
    pub amount: Fen,
}

wechatpay_client::sent! {
    ExtPaymentFee {
        fee_type "fee_type", amount "amount",
    }
}

impl ExtPaymentFee {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(fee_type: ExtPaymentFeeType, amount: impl Into<Fen>) -> Self {
        Self { fee_type, amount: amount.into() }
    }
}

wechatpay_client::open_enum! {
    /// 费用类型: What was paid for.
    pub enum ExtPaymentFeeType {
        /// Not known.
        ExtParkingPaymentFeeTypeUnknown = "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN",
        /// A monthly pass.
        ExtParkingPaymentFeeTypeMonthly = "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY",
        /// A pass for a quarter.
        ExtParkingPaymentFeeTypeQuarterly = "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY",
        /// A membership.
        ExtParkingPaymentFeeTypeMember = "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER",
    }
}

wechatpay_client::open_enum! {
    /// 收费金额限制类型: What the limit of a fee holds for.
    pub enum FeeLimitType {
        /// Not known.
        FeeLimitUnknown = "FEE_LIMIT_UNKNOWN",
        /// All rules together.
        FeeLimitAggregate = "FEE_LIMIT_AGGREGATE",
        /// A single rule.
        FeeLimitSingle = "FEE_LIMIT_SINGLE",
    }
}

/// 字段审核意见: What is wrong with a field of an application.
#[derive(Clone)]
#[non_exhaustive]
pub struct FieldComment {
    /// 字段名. At most 128 characters. Example: `parking_lot_name`.
    pub field: Option<String>,
    /// 审核意见. At most 512 characters. Example: `停车场名称不符合规范`.
    pub comment: Option<String>,
}

wechatpay_client::record! {
    FieldComment {
        field "field", comment "comment",
    }
}

wechatpay_client::open_enum! {
    /// 首次计费时间模式: From when on a stay is charged.
    pub enum FirstChargeTimeMode {
        /// Not known.
        FirstChargeTimeModeUnknown = "FIRST_CHARGE_TIME_MODE_UNKNOWN",
        /// From the entry on.
        FirstChargeTimeModeEnter = "FIRST_CHARGE_TIME_MODE_ENTER",
        /// From the end of the free time on.
        FirstChargeTimeModeAfterFree = "FIRST_CHARGE_TIME_MODE_AFTER_FREE",
    }
}

wechatpay_client::open_enum! {
    /// 首段收费模式: When the fee for the first span of time is due.
    pub enum FirstDurationMode {
        /// Not known.
        FirstDurationModeUnknown = "FIRST_DURATION_MODE_UNKNOWN",
        /// Once a stay.
        FirstDurationModeOnlyFirstDuration = "FIRST_DURATION_MODE_ONLY_FIRST_DURATION",
        /// Each time that the rule begins to hold.
        FirstDurationModeEveryFirstDuration = "FIRST_DURATION_MODE_EVERY_FIRST_DURATION",
    }
}

/// 固定间隔收费规则: A fee for the first span of time and one for each interval afterwards.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FixedIntervalRule {
    /// 日期类型: The days that a rule holds for. Example: `DAY_TYPE_WEEKDAY`.
    pub day_type: Option<DayType>,
    /// 时段开始时间: From when on the rule holds, such as `09:00`. At most 5 characters. Example:
    /// `09:00`.
    pub start_time: Option<String>,
    /// 时段结束时间: Until when the rule holds. At most 5 characters. Example: `18:00`.
    pub end_time: Option<String>,
    /// 车辆类型: How large a car is. Example: `VEHICLE_TYPE_SMALL`.
    pub vehicle_type: Option<VehicleType>,
    /// 车牌类型: By what right a car parks. Example: `PLATE_TYPE_TEMPORARY`.
    pub plate_type: Option<PlateType>,
    /// 首段收费时长. Example: `60`.
    pub first_duration: Option<i64>,
    /// 首段收费金额: In 分. From 0. Example: `500`.
    pub first_amount: Option<Fen>,
    /// 间隔收费时长. Example: `30`.
    pub interval_duration: Option<i64>,
    /// 间隔收费金额: In 分. From 0. Example: `200`.
    pub interval_amount: Option<Fen>,
    /// 间隔时段收费封顶: In 分. From 0. Example: `1000`.
    pub interval_max_amount: Option<Fen>,
    /// 单日最大收款金额: In 分. From 0. Example: `5000`.
    pub max_fee_per_day: Option<Fen>,
    /// 免费时段收取模式: How often the free time is granted. Example:
    /// `FREE_PERIOD_CHARGING_ONCE_PER_ENTRY`.
    pub free_period_charging_mode: Option<FreePeriodChargingMode>,
    /// 免费时段计算方式: When the charged time begins. Example: `FREE_PERIOD_CAL_SEQUENTIAL_START`.
    pub free_period_calculation_mode: Option<FreePeriodCalculationMode>,
    /// 新能源是否免停. Example: `false`.
    pub is_green_vehicle_free_parking: Option<bool>,
    /// 首段收费模式: When the fee for the first span of time is due. Example:
    /// `FIRST_DURATION_MODE_ONLY_FIRST_DURATION`.
    pub first_duration_mode: Option<FirstDurationMode>,
}

wechatpay_client::record! {
    FixedIntervalRule {
        day_type "day_type", start_time "start_time", end_time "end_time",
        vehicle_type "vehicle_type", plate_type "plate_type", first_duration "first_duration",
        first_amount "first_amount", interval_duration "interval_duration",
        interval_amount "interval_amount", interval_max_amount "interval_max_amount",
        max_fee_per_day "max_fee_per_day", free_period_charging_mode "free_period_charging_mode",
        free_period_calculation_mode "free_period_calculation_mode",
        is_green_vehicle_free_parking "is_green_vehicle_free_parking",
        first_duration_mode "first_duration_mode",
    }
}

impl FixedIntervalRule {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            day_type: None, start_time: None, end_time: None, vehicle_type: None,
            plate_type: None, first_duration: None, first_amount: None,
            interval_duration: None, interval_amount: None, interval_max_amount: None,
            max_fee_per_day: None, free_period_charging_mode: None,
            free_period_calculation_mode: None, is_green_vehicle_free_parking: None,
            first_duration_mode: None,
        }
    }
}

wechatpay_client::setters! {
    FixedIntervalRule {
        /// 日期类型: The days that a rule holds for.
        day_type: DayType,
        /// 时段开始时间: From when on the rule holds, such as `09:00`. At most 5 characters.
        start_time: String,
        /// 时段结束时间: Until when the rule holds. At most 5 characters.
        end_time: String,
        /// 车辆类型: How large a car is.
        vehicle_type: VehicleType,
        /// 车牌类型: By what right a car parks.
        plate_type: PlateType,
        /// 首段收费时长.
        first_duration: i64,
        /// 首段收费金额: In 分. From 0.
        first_amount: Fen,
        /// 间隔收费时长.
        interval_duration: i64,
        /// 间隔收费金额: In 分. From 0.
        interval_amount: Fen,
        /// 间隔时段收费封顶: In 分. From 0.
        interval_max_amount: Fen,
        /// 单日最大收款金额: In 分. From 0.
        max_fee_per_day: Fen,
        /// 免费时段收取模式: How often the free time is granted.
        free_period_charging_mode: FreePeriodChargingMode,
        /// 免费时段计算方式: When the charged time begins.
        free_period_calculation_mode: FreePeriodCalculationMode,
        /// 新能源是否免停.
        is_green_vehicle_free_parking: bool,
        /// 首段收费模式: When the fee for the first span of time is due.
        first_duration_mode: FirstDurationMode,
    }
}

wechatpay_client::open_enum! {
    /// 免费时段计算方式: When the charged time begins.
    pub enum FreePeriodCalculationMode {
        /// Not known.
        FreePeriodCalUnknown = "FREE_PERIOD_CAL_UNKNOWN",
        /// Together with the free time.
        FreePeriodCalConcurrentStart = "FREE_PERIOD_CAL_CONCURRENT_START",
        /// After the free time.
        FreePeriodCalSequentialStart = "FREE_PERIOD_CAL_SEQUENTIAL_START",
    }
}

wechatpay_client::open_enum! {
    /// 免费时段收取模式: How often the free time is granted.
    pub enum FreePeriodChargingMode {
        /// Not known.
        FreePeriodChargingUnknown = "FREE_PERIOD_CHARGING_UNKNOWN",
        /// Once for each entry.
        FreePeriodChargingOncePerEntry = "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY",
        /// Once in 24 hours.
        FreePeriodChargingOncePer24Hours = "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS",
        /// Once a day of the calendar.
        FreePeriodChargingOncePerCalendarDay = "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY",
        /// From a quota that is used up.
        FreePeriodChargingCumulativeQuotaCalculation = "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION",
    }
}

wechatpay_client::open_enum! {
    /// 节假日模式: Which days are holidays.
    pub enum HolidayMode {
        /// Not known.
        HolidayModeUnknown = "HOLIDAY_MODE_UNKNOWN",
        /// The holidays by law.
        HolidayModeLegalMody = "HOLIDAY_MODE_LEGAL_MODY",
        /// The weekends of the calendar.
        HolidayModeCalendarMody = "HOLIDAY_MODE_CALENDAR_MODY",
        /// The holidays of the financial markets.
        HolidayModeFinancialMody = "HOLIDAY_MODE_FINANCIAL_MODY",
    }
}

wechatpay_client::text! {
    /// 商户停车场ID: A parking lot, as the merchant numbered it.
    ///
    /// 1 to 64 characters.
    pub struct OutParkingLotId;
}

wechatpay_client::text! {
    /// 商户入场id: A car's stay, as the merchant numbered it: unique under their merchant number.
    ///
    /// At least 1 character.
    pub struct OutParkingNo;
}

wechatpay_client::text! {
    /// 商户停车单号: A car's stay that is reported to the reminders, as the merchant numbered it.
    ///
    /// 1 to 64 characters.
    pub struct OutSerialNumber;
}

wechatpay_client::open_enum! {
    /// 停车状态: Whether a car was still inside when its fee was paid.
    pub enum PaidParkingState {
        /// Not known.
        ParkingStatusUnknown = "PARKING_STATUS_UNKNOWN",
        /// It was inside.
        ParkingStatusParking = "PARKING_STATUS_PARKING",
        /// It was not inside.
        ParkingStatusNotParking = "PARKING_STATUS_NOT_PARKING",
    }
}

/// 停车入场信息: A car's stay.
#[derive(Clone)]
#[non_exhaustive]
pub struct Parking {
    /// 停车入场id: The deduction names it as `parking_id`. At least 1 character. Example:
    /// `5K8264ILTKCH16CQ250`.
    pub id: ParkingId,
    /// 商户入场id: A car's stay, as the merchant numbered it: unique under their merchant number. At
    /// least 1 character. Example: `1231243`.
    pub out_parking_no: OutParkingNo,
    /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
    /// letters, digits and Chinese characters. Pattern: `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: PlateNumber,
    /// 车牌颜色: The colour of a plate. Example: `BLUE`.
    pub plate_color: PlateColor,
    /// 入场时间. Example: `2017-08-26T10:43:39+08:00`.
    pub start_time: Timestamp,
    /// 停车场名称. Example: `欢乐海岸停车场`.
    pub parking_name: String,
    /// 免费时长: In seconds. Example: `3600`.
    pub free_duration: i64,
    /// 停车入场状态: Whether the fee of a stay can be deducted. Example: `NORMAL`.
    pub state: ParkingServiceState,
    /// 不可用状态描述: Only while `BLOCKED`. Example: `PAUSE`.
    pub block_reason: Option<BlockReason>,
}

wechatpay_client::record! {
    Parking {
        id "id", out_parking_no "out_parking_no", plate_number "plate_number",
        plate_color "plate_color", start_time "start_time", parking_name "parking_name",
        free_duration "free_duration", state "state", block_reason "block_reason",
    }
}

/// 订单金额: What is deducted.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingAmount {
    /// 订单金额: In 分. From 1. Example: `888`.
    pub total: Fen,
    /// 货币类型: A currency, by its three letters of ISO 4217. Example: `CNY`.
    pub currency: Option<Currency>,
}

wechatpay_client::sent! {
    ParkingAmount {
        total "total", currency "currency",
    }
}

impl ParkingAmount {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(total: impl Into<Fen>) -> Self {
        Self { total: total.into(), currency: None }
    }
}

wechatpay_client::setters! {
    ParkingAmount {
        /// 货币类型: A currency, by its three letters of ISO 4217.
        currency: Currency,
    }
}

/// 停车扣费: The deduction of a parking fee, without the stay.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingCharge {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxcbda96de0b165486`.
    pub appid: Appid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxcbda96de0b165489`.
    pub sub_appid: Option<Appid>,
    /// 商户号: Who called: the merchant or the partner. At least 1 character. Example: `1230000109`.
    pub sp_mchid: Mchid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 服务描述: Stands in the bill. Example: `停车场扣费`.
    pub description: String,
    /// 订单创建时间. Example: `2017-08-26T11:43:40+08:00`.
    pub create_time: Timestamp,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `20150806125346`.
    pub out_trade_no: OutTradeNo,
    /// 微信支付订单号: Only once there is a payment. At least 1 character. Example:
    /// `1009660380201506130728806387`.
    pub transaction_id: Option<TransactionId>,
    /// 交易状态: How a deduction stands. Example: `SUCCESS`.
    pub trade_state: ParkingTradeState,
    /// 交易状态描述: What the state means and what to do next. Example: `支付成功`.
    pub trade_state_description: Option<String>,
    /// 支付完成时间: Only of a paid order. Example: `2017-08-26T11:43:45+08:00`.
    pub success_time: Option<Timestamp>,
    /// 付款银行: `BPA` when WeChat Pay advanced the money. Example: `CMC`.
    pub bank_type: Option<String>,
    /// 用户是否已还款: Means something only if `bank_type` is `BPA` and `trade_state` is `SUCCESS`.
    /// Example: `N`.
    pub user_repaid: Option<UserRepaid>,
    /// 附加数据: Comes back in queries and callbacks. Example: `深圳分店`.
    pub attach: Option<String>,
    /// 交易场景: What a deduction is for. Example: `PARKING`.
    pub trade_scene: ParkingTradeScene,
    /// 支付者信息: The user who pays.
    pub payer: Option<ParkingPayer>,
    /// 订单金额信息: What was to be deducted, and what the user paid.
    pub amount: ParkingTransactionAmount,
    /// 优惠信息.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

wechatpay_client::record! {
    ParkingCharge {
        appid "appid", sub_appid "sub_appid", sp_mchid "sp_mchid", sub_mchid "sub_mchid",
        description "description", create_time "create_time", out_trade_no "out_trade_no",
        transaction_id "transaction_id", trade_state "trade_state",
        trade_state_description "trade_state_description", success_time "success_time",
        bank_type "bank_type", user_repaid "user_repaid", attach "attach",
        trade_scene "trade_scene", payer "payer", amount "amount",
        promotion_detail "promotion_detail",
    }
}

/// What [`ParkingCharge::new`] requires, by name.
pub struct ParkingChargeRequired {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character.
    pub appid: Appid,
    /// 商户号: Who called: the merchant or the partner. At least 1 character.
    pub sp_mchid: Mchid,
    /// 服务描述: Stands in the bill.
    pub description: String,
    /// 订单创建时间.
    pub create_time: Timestamp,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 交易状态: How a deduction stands.
    pub trade_state: ParkingTradeState,
    /// 交易场景: What a deduction is for.
    pub trade_scene: ParkingTradeScene,
    /// 订单金额信息: What was to be deducted, and what the user paid.
    pub amount: ParkingTransactionAmount,
}

impl ParkingCharge {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ParkingChargeRequired) -> Self {
        let ParkingChargeRequired {
            appid, sp_mchid, description, create_time, out_trade_no, trade_state,
            trade_scene, amount,
        } = required;
        Self {
            appid, sub_appid: None, sp_mchid, sub_mchid: None, description, create_time,
            out_trade_no, transaction_id: None, trade_state,
            trade_state_description: None, success_time: None, bank_type: None,
            user_repaid: None, attach: None, trade_scene, payer: None, amount,
            promotion_detail: None,
        }
    }
}

wechatpay_client::setters! {
    ParkingCharge {
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
        /// 微信支付订单号: Only once there is a payment. At least 1 character.
        transaction_id: TransactionId,
        /// 交易状态描述: What the state means and what to do next.
        trade_state_description: String,
        /// 支付完成时间: Only of a paid order.
        success_time: Timestamp,
        /// 付款银行: `BPA` when WeChat Pay advanced the money.
        bank_type: String,
        /// 用户是否已还款: Means something only if `bank_type` is `BPA` and `trade_state` is `SUCCESS`.
        user_repaid: UserRepaid,
        /// 附加数据: Comes back in queries and callbacks.
        attach: String,
        /// 支付者信息: The user who pays.
        payer: ParkingPayer,
        /// 优惠信息.
        promotion_detail: Vec<PromotionDetail>,
    }
}

/// 停车费用: What a car has to pay at the moment.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingFee {
    /// 当前总费用: In 分. Example: `1500`.
    pub total_amount: Option<Fen>,
    /// 已停时长: In seconds, as the example suggests. Example: `3600`.
    pub parking_timestamp: Option<i64>,
    /// 停车状态: Where a car is. Example: `PARKING_STATE_ENTERED`.
    pub parking_state: Option<StayState>,
    /// 支付状态: Whether a fee was paid. Example: `PAY_STATUS_UNPAID`.
    pub pay_state: Option<PayState>,
    /// 免费待出场时间: For how many seconds the car may still leave without paying more, as the example
    /// suggests. Example: `600`.
    pub allowed_exit_timestamp: Option<i64>,
    /// 下一次跳价价格: In 分: what the fee rises to, or by. Example: `200`.
    pub next_raise_price: Option<Fen>,
    /// 下一次跳价时间: Unix seconds. Example: `1720082400`.
    pub next_raise_timestamp: Option<i64>,
    /// 应付金额: In 分. Example: `1500`.
    pub payable_amount: Option<Fen>,
    /// 已付金额: In 分. Example: `0`.
    pub paid_amount: Option<Fen>,
}

wechatpay_client::record! {
    ParkingFee {
        total_amount "total_amount", parking_timestamp "parking_timestamp",
        parking_state "parking_state", pay_state "pay_state",
        allowed_exit_timestamp "allowed_exit_timestamp", next_raise_price "next_raise_price",
        next_raise_timestamp "next_raise_timestamp", payable_amount "payable_amount",
        paid_amount "paid_amount",
    }
}

/// 停车费用查询: The stay whose fee is asked for.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingFeeQuestion {
    /// 商户停车单号: A car's stay that is reported to the reminders, as the merchant numbered it. 1 to
    /// 64 characters. Example: `PARK202407041530001`.
    pub out_serial_number: OutSerialNumber,
    /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
    /// letters, digits and Chinese characters. Pattern: `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: Option<PlateNumber>,
    /// 商户停车场ID: A parking lot, as the merchant numbered it. 1 to 64 characters. Example:
    /// `lot_sz_tencent_001`.
    pub out_parking_id: Option<OutParkingLotId>,
}

wechatpay_client::record! {
    ParkingFeeQuestion {
        out_serial_number "out_serial_number", plate_number "plate_number",
        out_parking_id "out_parking_id",
    }
}

impl ParkingFeeQuestion {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(out_serial_number: impl Into<OutSerialNumber>) -> Self {
        Self {
            out_serial_number: out_serial_number.into(), plate_number: None,
            out_parking_id: None,
        }
    }
}

wechatpay_client::setters! {
    ParkingFeeQuestion {
        /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
        /// letters, digits and Chinese characters. Pattern: `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
        plate_number: PlateNumber,
        /// 商户停车场ID: A parking lot, as the merchant numbered it. 1 to 64 characters.
        out_parking_id: OutParkingLotId,
    }
}

wechatpay_client::text! {
    /// 停车入场id: A car's stay that was reported to the parking service, as WeChat Pay numbered it.
    ///
    /// At least 1 character.
    pub struct ParkingId;
}

/// 停车场景信息: The stay that the fee was for.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingInfo {
    /// 停车入场id: A car's stay that was reported to the parking service, as WeChat Pay numbered it. At
    /// least 1 character. Example: `5K8264ILTKCH16CQ250`.
    pub parking_id: ParkingId,
    /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
    /// letters, digits and Chinese characters. Pattern: `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: PlateNumber,
    /// 车牌颜色: The colour of a plate. Example: `BLUE`.
    pub plate_color: PlateColor,
    /// 入场时间. Example: `2017-08-26T10:43:39+08:00`.
    pub start_time: Timestamp,
    /// 出场时间. Example: `2017-08-26T11:43:39+08:00`.
    pub end_time: Timestamp,
    /// 停车场名称. Example: `欢乐海岸停车场`.
    pub parking_name: String,
    /// 计费时长: In seconds. Example: `3600`.
    pub charging_duration: i64,
    /// 停车场设备id. Example: `12313`.
    pub device_id: Option<String>,
}

wechatpay_client::record! {
    ParkingInfo {
        parking_id "parking_id", plate_number "plate_number", plate_color "plate_color",
        start_time "start_time", end_time "end_time", parking_name "parking_name",
        charging_duration "charging_duration", device_id "device_id",
    }
}

/// What [`ParkingInfo::new`] requires, by name.
pub struct ParkingInfoRequired {
    /// 停车入场id: A car's stay that was reported to the parking service, as WeChat Pay numbered it. At
    /// least 1 character.
    pub parking_id: ParkingId,
    /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
    /// letters, digits and Chinese characters. Pattern: `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: PlateNumber,
    /// 车牌颜色: The colour of a plate.
    pub plate_color: PlateColor,
    /// 入场时间.
    pub start_time: Timestamp,
    /// 出场时间.
    pub end_time: Timestamp,
    /// 停车场名称.
    pub parking_name: String,
    /// 计费时长: In seconds.
    pub charging_duration: i64,
}

impl ParkingInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ParkingInfoRequired) -> Self {
        let ParkingInfoRequired {
            parking_id, plate_number, plate_color, start_time, end_time, parking_name,
            charging_duration,
        } = required;
        Self {
            parking_id, plate_number, plate_color, start_time, end_time, parking_name,
            charging_duration, device_id: None,
        }
    }
}

wechatpay_client::setters! {
    ParkingInfo {
        /// 停车场设备id.
        device_id: String,
    }
}

/// 停车场: A parking lot that is registered.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingLot {
    /// 停车场名称. 1 to 128 characters. Example: `腾讯大厦停车场`.
    pub parking_lot_name: String,
    /// 商户停车场ID: A parking lot, as the merchant numbered it. 1 to 64 characters. Example:
    /// `PARK001`.
    pub out_parking_lot_id: OutParkingLotId,
    /// 停车场地址. 1 to 256 characters. Example: `广东省深圳市南山区科技中一道10000号`.
    pub parking_lot_address: String,
    /// 停车场经度. 1 to 16 characters. Example: `113.934528`.
    pub longitude: String,
    /// 停车场纬度. 1 to 16 characters. Example: `22.540503`.
    pub latitude: String,
    /// 停车场类型: What a parking lot belongs to. Example: `PARKING_LOT_TYPE_OFFICE_BUILDING`.
    pub parking_lot_type: ParkingLotType,
    /// 客服联系电话. 1 to 20 characters. Example: `0755-86013388`.
    pub phone_number: String,
    /// 收费告示牌url. At most 512 characters. Example: `https://example.com/parking_sign.jpg`.
    pub parking_sign_url: Option<String>,
    /// 停车场优惠文案: Shown to the owners of cars. At most 6 items.
    pub notification_text_list: Option<Vec<String>>,
    /// 商家支付小程序appid: A mini program, service account or app, as numbered by WeChat's open
    /// platform. 1 to 32 characters. Example: `wx1234567890abcdef`.
    pub payment_mini_prog_appid: Option<Appid>,
    /// 商家支付路径: Where the fee is paid: a page of the mini program. 1 to 256 characters. Example:
    /// `/pages/pay/index`.
    pub payment_path: String,
    /// 商家停车订单小程序appid: A mini program, service account or app, as numbered by WeChat's open
    /// platform. 1 to 32 characters. Example: `wx1234567890abcdef`.
    pub parking_order_mini_prog_appid: Option<Appid>,
    /// 商家停车订单路径. At most 256 characters. Example: `/pages/order/index`.
    pub parking_order_path: Option<String>,
    /// 收费规则: What parking costs. Of the three lists of rules the one that fits `rule_type` is
    /// filled in.
    pub charging_rule: Option<ChargingRule>,
}

wechatpay_client::sent! {
    ParkingLot {
        parking_lot_name "parking_lot_name", out_parking_lot_id "out_parking_lot_id",
        parking_lot_address "parking_lot_address", longitude "longitude", latitude "latitude",
        parking_lot_type "parking_lot_type", phone_number "phone_number",
        parking_sign_url "parking_sign_url", notification_text_list "notification_text_list",
        payment_mini_prog_appid "payment_mini_prog_appid", payment_path "payment_path",
        parking_order_mini_prog_appid "parking_order_mini_prog_appid",
        parking_order_path "parking_order_path", charging_rule "charging_rule",
    }
}

/// What [`ParkingLot::new`] requires, by name.
pub struct ParkingLotRequired {
    /// 停车场名称. 1 to 128 characters.
    pub parking_lot_name: String,
    /// 商户停车场ID: A parking lot, as the merchant numbered it. 1 to 64 characters.
    pub out_parking_lot_id: OutParkingLotId,
    /// 停车场地址. 1 to 256 characters.
    pub parking_lot_address: String,
    /// 停车场经度. 1 to 16 characters.
    pub longitude: String,
    /// 停车场纬度. 1 to 16 characters.
    pub latitude: String,
    /// 停车场类型: What a parking lot belongs to.
    pub parking_lot_type: ParkingLotType,
    /// 客服联系电话. 1 to 20 characters.
    pub phone_number: String,
    /// 商家支付路径: Where the fee is paid: a page of the mini program. 1 to 256 characters.
    pub payment_path: String,
}

impl ParkingLot {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ParkingLotRequired) -> Self {
        let ParkingLotRequired {
            parking_lot_name, out_parking_lot_id, parking_lot_address, longitude,
            latitude, parking_lot_type, phone_number, payment_path,
        } = required;
        Self {
            parking_lot_name, out_parking_lot_id, parking_lot_address, longitude,
            latitude, parking_lot_type, phone_number, parking_sign_url: None,
            notification_text_list: None, payment_mini_prog_appid: None, payment_path,
            parking_order_mini_prog_appid: None, parking_order_path: None,
            charging_rule: None,
        }
    }
}

wechatpay_client::setters! {
    ParkingLot {
        /// 收费告示牌url. At most 512 characters.
        parking_sign_url: String,
        /// 停车场优惠文案: Shown to the owners of cars. At most 6 items.
        notification_text_list: Vec<String>,
        /// 商家支付小程序appid: A mini program, service account or app, as numbered by WeChat's open
        /// platform. 1 to 32 characters.
        payment_mini_prog_appid: Appid,
        /// 商家停车订单小程序appid: A mini program, service account or app, as numbered by WeChat's open
        /// platform. 1 to 32 characters.
        parking_order_mini_prog_appid: Appid,
        /// 商家停车订单路径. At most 256 characters.
        parking_order_path: String,
        /// 收费规则: What parking costs.
        charging_rule: ChargingRule,
    }
}

/// 停车场进件申请单: An application for a parking lot, and what became of it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingLotApplication {
    /// 停车场进件审核单号: An application for a parking lot, as WeChat Pay numbered it. 1 to 64
    /// characters. Example: `PLA202604230001`.
    pub parking_lot_audit_no: Option<ParkingLotAuditNo>,
    /// 审核状态: How the audit of a parking lot stands. Example: `AUDIT_STATUS_APPROVED`.
    pub audit_status: Option<AuditStatus>,
    /// 提交时间: Unix seconds. Example: `1719128975`.
    pub submit_time: Option<i64>,
    /// 停车场信息: A parking lot, as it was registered.
    pub parking_lot: Option<SubmittedParkingLot>,
    /// 审核意见: Only of a rejected application.
    pub audit_comment: Option<AuditComment>,
}

wechatpay_client::record! {
    ParkingLotApplication {
        parking_lot_audit_no "parking_lot_audit_no", audit_status "audit_status",
        submit_time "submit_time", parking_lot "parking_lot", audit_comment "audit_comment",
    }
}

/// 停车场进件申请单: What became of an application for a parking lot.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingLotApplicationState {
    /// 停车场进件申请单: An application for a parking lot, and what became of it.
    pub application: Option<ParkingLotApplication>,
    /// 微信停车场ID: A parking lot, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `21232735744117624001123604298240`.
    pub wx_parking_lot_id: Option<WxParkingLotId>,
}

wechatpay_client::record! {
    ParkingLotApplicationState {
        application "application", wx_parking_lot_id "wx_parking_lot_id",
    }
}

/// 停车场进件申请单列表: A page of applications.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingLotApplications {
    /// 停车场进件申请单列表.
    pub application_list: Option<Vec<ParkingLotApplication>>,
    /// 微信停车场ID: A parking lot, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `21232735744117624001123604298240`.
    pub wx_parking_lot_id: Option<WxParkingLotId>,
}

wechatpay_client::record! {
    ParkingLotApplications {
        application_list "application_list", wx_parking_lot_id "wx_parking_lot_id",
    }
}

wechatpay_client::text! {
    /// 停车场进件审核单号: An application for a parking lot, as WeChat Pay numbered it.
    ///
    /// 1 to 64 characters.
    pub struct ParkingLotAuditNo;
}

/// 停车场信息: A parking lot, and whether reminders are on for it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingLotInfo {
    /// 微信停车场ID: A parking lot, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `21232735744117624001123604298240`.
    pub wx_parking_lot_id: Option<WxParkingLotId>,
    /// 商户停车场ID: A parking lot, as the merchant numbered it. 1 to 64 characters. Example:
    /// `lot_sz_tencent_001`.
    pub out_parking_lot_id: Option<OutParkingLotId>,
    /// 停车场名称. At most 128 characters. Example: `腾讯大厦停车场`.
    pub parking_lot_name: Option<String>,
    /// 停车场地址. At most 256 characters. Example: `广东省深圳市南山区科技中一道10000号`.
    pub parking_lot_address: Option<String>,
    /// 支付小程序appid: A mini program, service account or app, as numbered by WeChat's open platform.
    /// 1 to 32 characters. Example: `wx1234567890abcdef`.
    pub payment_mini_prog_appid: Option<Appid>,
    /// 支付小程序path. At most 256 characters. Example: `/pages/pay/index`.
    pub payment_mini_prog_path: Option<String>,
    /// 停车订单小程序appid: A mini program, service account or app, as numbered by WeChat's open
    /// platform. 1 to 32 characters. Example: `wx1234567890abcdef`.
    pub parking_order_mini_prog_appid: Option<Appid>,
    /// 停车订单小程序path. At most 256 characters. Example: `/pages/order/index`.
    pub parking_order_mini_prog_path: Option<String>,
    /// 启用状态: Whether reminders are on for a parking lot. Example: `ENABLED_STATE_ENABLED`.
    pub enabled_state: Option<EnabledState>,
    /// 原因: Why reminders are off. At most 256 characters. Example: `进场时延过高`.
    pub reason: Option<String>,
}

wechatpay_client::record! {
    ParkingLotInfo {
        wx_parking_lot_id "wx_parking_lot_id", out_parking_lot_id "out_parking_lot_id",
        parking_lot_name "parking_lot_name", parking_lot_address "parking_lot_address",
        payment_mini_prog_appid "payment_mini_prog_appid",
        payment_mini_prog_path "payment_mini_prog_path",
        parking_order_mini_prog_appid "parking_order_mini_prog_appid",
        parking_order_mini_prog_path "parking_order_mini_prog_path", enabled_state "enabled_state",
        reason "reason",
    }
}

wechatpay_client::open_enum! {
    /// 停车场类型: What a parking lot belongs to.
    pub enum ParkingLotType {
        /// Not known.
        ParkingLotTypeUnknown = "PARKING_LOT_TYPE_UNKNOWN",
        /// A business district.
        ParkingLotTypeBusinessDistrict = "PARKING_LOT_TYPE_BUSINESS_DISTRICT",
        /// An office building.
        ParkingLotTypeOfficeBuilding = "PARKING_LOT_TYPE_OFFICE_BUILDING",
        /// A station, an airport or the like.
        ParkingLotTypeTransportationHub = "PARKING_LOT_TYPE_TRANSPORTATION_HUB",
        /// A residential area.
        ParkingLotTypeResidentialArea = "PARKING_LOT_TYPE_RESIDENTIAL_AREA",
        /// A park.
        ParkingLotTypeParkArea = "PARKING_LOT_TYPE_PARK_AREA",
        /// Another public facility.
        ParkingLotTypeOtherPublicFacility = "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY",
    }
}

/// 停车扣费通知: The deduction of a parking fee, as callbacks tell of it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingNotice {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxcbda96de0b165486`.
    pub appid: Appid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxcbda96de0b165489`.
    pub sub_appid: Option<Appid>,
    /// 商户号: Who called: the merchant or the partner. At least 1 character. Example: `1230000109`.
    pub sp_mchid: Mchid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 服务描述: Stands in the bill. Example: `停车场扣费`.
    pub description: String,
    /// 订单创建时间. Example: `2017-08-26T11:43:40+08:00`.
    pub create_time: Timestamp,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `20150806125346`.
    pub out_trade_no: OutTradeNo,
    /// 微信支付订单号: Only once there is a payment. At least 1 character. Example:
    /// `1009660380201506130728806387`.
    pub transaction_id: Option<TransactionId>,
    /// 交易状态: How a deduction stands. Example: `SUCCESS`.
    pub trade_state: ParkingTradeState,
    /// 交易状态描述: What the state means and what to do next. Example: `支付成功`.
    pub trade_state_description: Option<String>,
    /// 支付完成时间: Only of a paid order. Example: `2017-08-26T11:43:45+08:00`.
    pub success_time: Option<Timestamp>,
    /// 付款银行: `BPA` when WeChat Pay advanced the money. Example: `CMC`.
    pub bank_type: Option<String>,
    /// 用户是否已还款: Means something only if `bank_type` is `BPA` and `trade_state` is `SUCCESS`.
    /// Example: `N`.
    pub user_repaid: Option<UserRepaid>,
    /// 附加数据: Comes back in queries and callbacks. Example: `深圳分店`.
    pub attach: Option<String>,
    /// 交易场景: What a deduction is for. Example: `PARKING`.
    pub trade_scene: ParkingTradeScene,
    /// 支付者信息: The user who pays.
    pub payer: Option<ParkingPayer>,
    /// 订单金额信息: What was to be deducted, and what the user paid.
    pub amount: ParkingTransactionAmount,
    /// 优惠信息.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 停车场景信息: The stay that the fee is for.
    pub parking_info: ParkingInfo,
}

wechatpay_client::record! {
    ParkingNotice {
        appid "appid", sub_appid "sub_appid", sp_mchid "sp_mchid", sub_mchid "sub_mchid",
        description "description", create_time "create_time", out_trade_no "out_trade_no",
        transaction_id "transaction_id", trade_state "trade_state",
        trade_state_description "trade_state_description", success_time "success_time",
        bank_type "bank_type", user_repaid "user_repaid", attach "attach",
        trade_scene "trade_scene", payer "payer", amount "amount",
        promotion_detail "promotion_detail", parking_info "parking_info",
    }
}

/// What [`ParkingNotice::new`] requires, by name.
pub struct ParkingNoticeRequired {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character.
    pub appid: Appid,
    /// 商户号: Who called: the merchant or the partner. At least 1 character.
    pub sp_mchid: Mchid,
    /// 服务描述: Stands in the bill.
    pub description: String,
    /// 订单创建时间.
    pub create_time: Timestamp,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 交易状态: How a deduction stands.
    pub trade_state: ParkingTradeState,
    /// 交易场景: What a deduction is for.
    pub trade_scene: ParkingTradeScene,
    /// 订单金额信息: What was to be deducted, and what the user paid.
    pub amount: ParkingTransactionAmount,
    /// 停车场景信息: The stay that the fee is for.
    pub parking_info: ParkingInfo,
}

impl ParkingNotice {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ParkingNoticeRequired) -> Self {
        let ParkingNoticeRequired {
            appid, sp_mchid, description, create_time, out_trade_no, trade_state,
            trade_scene, amount, parking_info,
        } = required;
        Self {
            appid, sub_appid: None, sp_mchid, sub_mchid: None, description, create_time,
            out_trade_no, transaction_id: None, trade_state,
            trade_state_description: None, success_time: None, bank_type: None,
            user_repaid: None, attach: None, trade_scene, payer: None, amount,
            promotion_detail: None, parking_info,
        }
    }
}

wechatpay_client::setters! {
    ParkingNotice {
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
        /// 微信支付订单号: Only once there is a payment. At least 1 character.
        transaction_id: TransactionId,
        /// 交易状态描述: What the state means and what to do next.
        trade_state_description: String,
        /// 支付完成时间: Only of a paid order.
        success_time: Timestamp,
        /// 付款银行: `BPA` when WeChat Pay advanced the money.
        bank_type: String,
        /// 用户是否已还款: Means something only if `bank_type` is `BPA` and `trade_state` is `SUCCESS`.
        user_repaid: UserRepaid,
        /// 附加数据: Comes back in queries and callbacks.
        attach: String,
        /// 支付者信息: The user who pays.
        payer: ParkingPayer,
        /// 优惠信息.
        promotion_detail: Vec<PromotionDetail>,
    }
}

/// 支付者信息: The user who pays.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParkingPayer {
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Option<Openid>,
    /// 子商户应用下的用户标识: A user as one AppID sees them. The same person has another openid under
    /// another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
}

wechatpay_client::record! {
    ParkingPayer {
        openid "openid", sub_openid "sub_openid",
    }
}

impl ParkingPayer {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { openid: None, sub_openid: None }
    }
}

wechatpay_client::setters! {
    ParkingPayer {
        /// 用户标识: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 子商户应用下的用户标识: A user as one AppID sees them. At least 1 character.
        sub_openid: Openid,
    }
}

wechatpay_client::open_enum! {
    /// 分账标识: Whether the money is kept for profit sharing.
    pub enum ParkingProfitSharing {
        /// It is kept.
        Y = "Y",
        /// It is not kept.
        N = "N",
    }
}

/// 停车场景信息: The stay that the fee is for.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingScene {
    /// 停车入场id: A car's stay that was reported to the parking service, as WeChat Pay numbered it. At
    /// least 1 character. Example: `5K8264ILTKCH16CQ250`.
    pub parking_id: ParkingId,
    /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
    /// letters, digits and Chinese characters. Pattern: `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: PlateNumber,
    /// 车牌颜色: The colour of a plate. Example: `BLUE`.
    pub plate_color: PlateColor,
    /// 入场时间. Example: `2017-08-26T10:43:39+08:00`.
    pub start_time: Timestamp,
    /// 出场时间. Example: `2017-08-26T11:43:39+08:00`.
    pub end_time: Timestamp,
    /// 停车场名称. At least 1 character. Example: `欢乐海岸停车场`.
    pub parking_name: String,
    /// 计费时长: In seconds. Example: `3600`.
    pub charging_duration: i64,
    /// 停车场设备id. At least 1 character. Example: `12313`.
    pub device_id: String,
}

wechatpay_client::sent! {
    ParkingScene {
        parking_id "parking_id", plate_number "plate_number", plate_color "plate_color",
        start_time "start_time", end_time "end_time", parking_name "parking_name",
        charging_duration "charging_duration", device_id "device_id",
    }
}

/// What [`ParkingScene::new`] requires, by name.
pub struct ParkingSceneRequired {
    /// 停车入场id: A car's stay that was reported to the parking service, as WeChat Pay numbered it. At
    /// least 1 character.
    pub parking_id: ParkingId,
    /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
    /// letters, digits and Chinese characters. Pattern: `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: PlateNumber,
    /// 车牌颜色: The colour of a plate.
    pub plate_color: PlateColor,
    /// 入场时间.
    pub start_time: Timestamp,
    /// 出场时间.
    pub end_time: Timestamp,
    /// 停车场名称. At least 1 character.
    pub parking_name: String,
    /// 计费时长: In seconds.
    pub charging_duration: i64,
    /// 停车场设备id. At least 1 character.
    pub device_id: String,
}

impl ParkingScene {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ParkingSceneRequired) -> Self {
        let ParkingSceneRequired {
            parking_id, plate_number, plate_color, start_time, end_time, parking_name,
            charging_duration, device_id,
        } = required;
        Self {
            parking_id, plate_number, plate_color, start_time, end_time, parking_name,
            charging_duration, device_id,
        }
    }
}

wechatpay_client::open_enum! {
    /// 停车入场状态: Whether the fee of a stay can be deducted.
    pub enum ParkingServiceState {
        /// The fee can be deducted.
        Normal = "NORMAL",
        /// The fee cannot be deducted at present; the reason is told.
        Blocked = "BLOCKED",
    }
}

/// 停车入场状态变更: A stay whose fee can be deducted again, or no longer.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingStateChange {
    /// 商户号: Who called: the merchant or the partner. At least 1 character. Example: `1230000109`.
    pub sp_mchid: Mchid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 停车入场id: A car's stay that was reported to the parking service, as WeChat Pay numbered it. At
    /// least 1 character. Example: `5K8264ILTKCH16CQ250`.
    pub parking_id: ParkingId,
    /// 商户入场id: A car's stay, as the merchant numbered it: unique under their merchant number. At
    /// least 1 character. Example: `1231243`.
    pub out_parking_no: OutParkingNo,
    /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
    /// letters, digits and Chinese characters. Pattern: `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: PlateNumber,
    /// 车牌颜色: The colour of a plate. Example: `BLUE`.
    pub plate_color: PlateColor,
    /// 入场时间. Example: `2017-08-26T10:43:39+08:00`.
    pub start_time: Timestamp,
    /// 停车场名称. Example: `欢乐海岸停车场`.
    pub parking_name: String,
    /// 免费时长: In seconds. Example: `3600`.
    pub free_duration: i64,
    /// 停车入场状态: Whether the fee of a stay can be deducted. Example: `NORMAL`.
    pub parking_state: ParkingServiceState,
    /// 不可用服务状态描述: Only while `BLOCKED`. Example: `PAUSE`.
    pub blocked_state_description: Option<BlockReason>,
    /// 状态变更时间. Example: `2017-08-26T11:43:39+08:00`.
    pub state_update_time: Timestamp,
}

wechatpay_client::record! {
    ParkingStateChange {
        sp_mchid "sp_mchid", sub_mchid "sub_mchid", parking_id "parking_id",
        out_parking_no "out_parking_no", plate_number "plate_number", plate_color "plate_color",
        start_time "start_time", parking_name "parking_name", free_duration "free_duration",
        parking_state "parking_state", blocked_state_description "blocked_state_description",
        state_update_time "state_update_time",
    }
}

/// What [`ParkingStateChange::new`] requires, by name.
pub struct ParkingStateChangeRequired {
    /// 商户号: Who called: the merchant or the partner. At least 1 character.
    pub sp_mchid: Mchid,
    /// 停车入场id: A car's stay that was reported to the parking service, as WeChat Pay numbered it. At
    /// least 1 character.
    pub parking_id: ParkingId,
    /// 商户入场id: A car's stay, as the merchant numbered it: unique under their merchant number. At
    /// least 1 character.
    pub out_parking_no: OutParkingNo,
    /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
    /// letters, digits and Chinese characters. Pattern: `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: PlateNumber,
    /// 车牌颜色: The colour of a plate.
    pub plate_color: PlateColor,
    /// 入场时间.
    pub start_time: Timestamp,
    /// 停车场名称.
    pub parking_name: String,
    /// 免费时长: In seconds.
    pub free_duration: i64,
    /// 停车入场状态: Whether the fee of a stay can be deducted.
    pub parking_state: ParkingServiceState,
    /// 状态变更时间.
    pub state_update_time: Timestamp,
}

impl ParkingStateChange {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ParkingStateChangeRequired) -> Self {
        let ParkingStateChangeRequired {
            sp_mchid, parking_id, out_parking_no, plate_number, plate_color, start_time,
            parking_name, free_duration, parking_state, state_update_time,
        } = required;
        Self {
            sp_mchid, sub_mchid: None, parking_id, out_parking_no, plate_number,
            plate_color, start_time, parking_name, free_duration, parking_state,
            blocked_state_description: None, state_update_time,
        }
    }
}

wechatpay_client::setters! {
    ParkingStateChange {
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
        /// 不可用服务状态描述: Only while `BLOCKED`.
        blocked_state_description: BlockReason,
    }
}

wechatpay_client::open_enum! {
    /// 交易场景: What a deduction is for.
    pub enum ParkingTradeScene {
        /// A parking fee.
        Parking = "PARKING",
    }
}

wechatpay_client::open_enum! {
    /// 交易状态: How a deduction stands.
    pub enum ParkingTradeState {
        /// It was paid.
        Success = "SUCCESS",
        /// It was accepted and waits to be deducted.
        Accepted = "ACCEPTED",
        /// It failed, at the bank for one.
        PayFail = "PAY_FAIL",
        /// It was refunded.
        Refund = "REFUND",
    }
}

/// 停车扣费订单: The deduction of a parking fee, as it stands.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingTransaction {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxcbda96de0b165486`.
    pub appid: Appid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxcbda96de0b165489`.
    pub sub_appid: Option<Appid>,
    /// 商户号: Who called: the merchant or the partner. At least 1 character. Example: `1230000109`.
    pub sp_mchid: Mchid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 服务描述: Stands in the bill. Example: `停车场扣费`.
    pub description: String,
    /// 订单创建时间. Example: `2017-08-26T11:43:40+08:00`.
    pub create_time: Timestamp,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `20150806125346`.
    pub out_trade_no: OutTradeNo,
    /// 微信支付订单号: Only once there is a payment. At least 1 character. Example:
    /// `1009660380201506130728806387`.
    pub transaction_id: Option<TransactionId>,
    /// 交易状态: How a deduction stands. Example: `SUCCESS`.
    pub trade_state: ParkingTradeState,
    /// 交易状态描述: What the state means and what to do next. Example: `支付成功`.
    pub trade_state_description: Option<String>,
    /// 支付完成时间: Only of a paid order. Example: `2017-08-26T11:43:45+08:00`.
    pub success_time: Option<Timestamp>,
    /// 付款银行: `BPA` when WeChat Pay advanced the money. Example: `CMC`.
    pub bank_type: Option<String>,
    /// 用户是否已还款: Means something only if `bank_type` is `BPA` and `trade_state` is `SUCCESS`.
    /// Example: `N`.
    pub user_repaid: Option<UserRepaid>,
    /// 附加数据: Comes back in queries and callbacks. Example: `深圳分店`.
    pub attach: Option<String>,
    /// 交易场景: What a deduction is for. Example: `PARKING`.
    pub trade_scene: ParkingTradeScene,
    /// 支付者信息: The user who pays.
    pub payer: Option<ParkingPayer>,
    /// 订单金额信息: What was to be deducted, and what the user paid.
    pub amount: ParkingTransactionAmount,
    /// 优惠信息.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 停车场景信息: The stay that the fee is for.
    pub parking_info: Option<ParkingInfo>,
}

wechatpay_client::record! {
    ParkingTransaction {
        appid "appid", sub_appid "sub_appid", sp_mchid "sp_mchid", sub_mchid "sub_mchid",
        description "description", create_time "create_time", out_trade_no "out_trade_no",
        transaction_id "transaction_id", trade_state "trade_state",
        trade_state_description "trade_state_description", success_time "success_time",
        bank_type "bank_type", user_repaid "user_repaid", attach "attach",
        trade_scene "trade_scene", payer "payer", amount "amount",
        promotion_detail "promotion_detail", parking_info "parking_info",
    }
}

/// 订单金额信息: What was to be deducted, and what the user paid.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingTransactionAmount {
    /// 订单金额: In 分. Example: `888`.
    pub total: Fen,
    /// 货币类型: A currency, by its three letters of ISO 4217. Example: `CNY`.
    pub currency: Option<Currency>,
    /// 用户实际支付金额: In 分. Example: `788`.
    pub payer_total: Option<Fen>,
    /// 折扣: In 分. Example: `100`.
    pub discount_total: Option<Fen>,
}

wechatpay_client::record! {
    ParkingTransactionAmount {
        total "total", currency "currency", payer_total "payer_total",
        discount_total "discount_total",
    }
}

impl ParkingTransactionAmount {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(total: impl Into<Fen>) -> Self {
        Self {
            total: total.into(), currency: None, payer_total: None, discount_total: None,
        }
    }
}

wechatpay_client::setters! {
    ParkingTransactionAmount {
        /// 货币类型: A currency, by its three letters of ISO 4217.
        currency: Currency,
        /// 用户实际支付金额: In 分.
        payer_total: Fen,
        /// 折扣: In 分.
        discount_total: Fen,
    }
}

wechatpay_client::open_enum! {
    /// 支付渠道: From where a fee was paid.
    pub enum PayChannel {
        /// Not known.
        PayChannelUnknown = "PAY_CHANNEL_UNKNOWN",
        /// From the reminder.
        PayChannelWechatPayNotif = "PAY_CHANNEL_WECHAT_PAY_NOTIF",
        /// From a code that was scanned.
        PayChannelScanQrcode = "PAY_CHANNEL_SCAN_QRCODE",
        /// From an official account.
        PayChannelOfficialAccount = "PAY_CHANNEL_OFFICIAL_ACCOUNT",
        /// From the merchant's mini program.
        PayChannelMchMiniProg = "PAY_CHANNEL_MCH_MINI_PROG",
        /// From somewhere else.
        PayChannelOthers = "PAY_CHANNEL_OTHERS",
    }
}

wechatpay_client::open_enum! {
    /// 支付状态: Whether a fee was paid.
    pub enum PayState {
        /// Not known.
        PayStatusUnknown = "PAY_STATUS_UNKNOWN",
        /// It was not paid.
        PayStatusUnpaid = "PAY_STATUS_UNPAID",
        /// It was paid.
        PayStatusPaid = "PAY_STATUS_PAID",
    }
}

wechatpay_client::open_enum! {
    /// 支付类型: How a fee was paid.
    pub enum PayType {
        /// Not known.
        PayTypeUnknown = "PAY_TYPE_UNKNOWN",
        /// Through WeChat Pay.
        PayTypeWxpay = "PAY_TYPE_WXPAY",
        /// In another way.
        PayTypeOthers = "PAY_TYPE_OTHERS",
    }
}

/// 按次收费规则: A fee for each entry.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PerEntryRule {
    /// 日期类型: The days that a rule holds for. Example: `DAY_TYPE_WEEKDAY`.
    pub day_type: Option<DayType>,
    /// 时段开始时间: From when on the rule holds, such as `09:00`. At most 5 characters. Example:
    /// `09:00`.
    pub start_time: Option<String>,
    /// 时段结束时间: Until when the rule holds. At most 5 characters. Example: `18:00`.
    pub end_time: Option<String>,
    /// 车辆类型: How large a car is. Example: `VEHICLE_TYPE_SMALL`.
    pub vehicle_type: Option<VehicleType>,
    /// 车牌类型: By what right a car parks. Example: `PLATE_TYPE_TEMPORARY`.
    pub plate_type: Option<PlateType>,
    /// 收费金额: In 分. From 0. Example: `1000`.
    pub amount: Option<Fen>,
    /// 单日最大收款金额: In 分. From 0. Example: `5000`.
    pub max_fee_per_day: Option<Fen>,
}

wechatpay_client::record! {
    PerEntryRule {
        day_type "day_type", start_time "start_time", end_time "end_time",
        vehicle_type "vehicle_type", plate_type "plate_type", amount "amount",
        max_fee_per_day "max_fee_per_day",
    }
}

impl PerEntryRule {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            day_type: None, start_time: None, end_time: None, vehicle_type: None,
            plate_type: None, amount: None, max_fee_per_day: None,
        }
    }
}

wechatpay_client::setters! {
    PerEntryRule {
        /// 日期类型: The days that a rule holds for.
        day_type: DayType,
        /// 时段开始时间: From when on the rule holds, such as `09:00`. At most 5 characters.
        start_time: String,
        /// 时段结束时间: Until when the rule holds. At most 5 characters.
        end_time: String,
        /// 车辆类型: How large a car is.
        vehicle_type: VehicleType,
        /// 车牌类型: By what right a car parks.
        plate_type: PlateType,
        /// 收费金额: In 分. From 0.
        amount: Fen,
        /// 单日最大收款金额: In 分. From 0.
        max_fee_per_day: Fen,
    }
}

wechatpay_client::open_enum! {
    /// 车牌颜色: The colour of a plate.
    pub enum PlateColor {
        /// Blue.
        Blue = "BLUE",
        /// Green.
        Green = "GREEN",
        /// Yellow.
        Yellow = "YELLOW",
        /// Black.
        Black = "BLACK",
        /// White.
        White = "WHITE",
        /// Lime green.
        Limegreen = "LIMEGREEN",
    }
}

/// 车牌服务开通信息: Whether the parking service is open for a plate.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlateService {
    /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
    /// letters, digits and Chinese characters. Pattern: `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: PlateNumber,
    /// 车牌颜色: The colour of a plate. Example: `BLUE`.
    pub plate_color: PlateColor,
    /// 车牌服务开通时间: Only while the service is open. Example: `2017-08-26T10:43:39+08:00`.
    pub service_open_time: Option<Timestamp>,
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Openid,
    /// 车牌服务开通状态: Whether the parking service is open for a plate. Example: `PAUSE`.
    pub service_state: PlateServiceState,
}

wechatpay_client::record! {
    PlateService {
        plate_number "plate_number", plate_color "plate_color",
        service_open_time "service_open_time", openid "openid", service_state "service_state",
    }
}

wechatpay_client::open_enum! {
    /// 车牌服务开通状态: Whether the parking service is open for a plate.
    pub enum PlateServiceState {
        /// It is open.
        Normal = "NORMAL",
        /// The user paused it.
        Pause = "PAUSE",
        /// It is not open.
        OutService = "OUT_SERVICE",
    }
}

wechatpay_client::open_enum! {
    /// 车牌类型: By what right a car parks.
    pub enum PlateType {
        /// Not known.
        PlateTypeUnknown = "PLATE_TYPE_UNKNOWN",
        /// A single stay.
        PlateTypeTemporary = "PLATE_TYPE_TEMPORARY",
        /// A monthly pass.
        PlateTypeMonthly = "PLATE_TYPE_MONTHLY",
        /// It parks free of charge.
        PlateTypeFree = "PLATE_TYPE_FREE",
        /// It was paid for beforehand.
        PlateTypePrepaid = "PLATE_TYPE_PREPAID",
        /// Something else.
        PlateTypeOthers = "PLATE_TYPE_OTHERS",
    }
}

wechatpay_client::open_enum! {
    /// 车牌颜色: The colour of a plate, as the reminders spell it.
    pub enum ReminderPlateColor {
        /// Not known.
        PlateColorUnknown = "PLATE_COLOR_UNKNOWN",
        /// Blue.
        PlateColorBlue = "PLATE_COLOR_BLUE",
        /// Yellow.
        PlateColorYellow = "PLATE_COLOR_YELLOW",
        /// Black.
        PlateColorBlack = "PLATE_COLOR_BLACK",
        /// White.
        PlateColorWhite = "PLATE_COLOR_WHITE",
        /// Green.
        PlateColorGreen = "PLATE_COLOR_GREEN",
        /// Yellow and green.
        PlateColorYellowGreen = "PLATE_COLOR_YELLOW_GREEN",
        /// The yellow of farm vehicles.
        PlateColorAgriculturalYellow = "PLATE_COLOR_AGRICULTURAL_YELLOW",
        /// Another colour.
        PlateColorOther = "PLATE_COLOR_OTHER",
    }
}

wechatpay_client::open_enum! {
    /// 停车状态: Where a car is.
    pub enum StayState {
        /// Not known.
        ParkingStateUnknown = "PARKING_STATE_UNKNOWN",
        /// It entered.
        ParkingStateEntered = "PARKING_STATE_ENTERED",
        /// It is at the exit.
        ParkingStateExitGate = "PARKING_STATE_EXIT_GATE",
        /// It left.
        ParkingStateExited = "PARKING_STATE_EXITED",
        /// The stay was closed without an exit.
        ParkingStateUnexpectedClose = "PARKING_STATE_UNEXPECTED_CLOSE",
    }
}

/// 停车场进件申请: The application as it was numbered.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmittedApplication {
    /// 停车场进件审核单号: An application for a parking lot, as WeChat Pay numbered it. 1 to 64
    /// characters. Example: `PLA202604230001`.
    pub parking_lot_audit_no: Option<ParkingLotAuditNo>,
}

wechatpay_client::record! {
    SubmittedApplication {
        parking_lot_audit_no "parking_lot_audit_no",
    }
}

/// 停车场: A parking lot, as it was registered.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmittedParkingLot {
    /// 停车场名称. At most 128 characters. Example: `腾讯大厦停车场`.
    pub parking_lot_name: Option<String>,
    /// 商户停车场ID: A parking lot, as the merchant numbered it. 1 to 64 characters. Example:
    /// `lot_sz_tencent_001`.
    pub out_parking_lot_id: Option<OutParkingLotId>,
    /// 停车场地址. At most 256 characters. Example: `广东省深圳市南山区科技中一道10000号`.
    pub parking_lot_address: Option<String>,
    /// 停车场经度. At most 16 characters. Example: `113.934528`.
    pub longitude: Option<String>,
    /// 停车场纬度. At most 16 characters. Example: `22.540503`.
    pub latitude: Option<String>,
    /// 停车场类型: What a parking lot belongs to. Example: `PARKING_LOT_TYPE_OFFICE_BUILDING`.
    pub parking_lot_type: Option<ParkingLotType>,
    /// 客服联系电话. At most 20 characters. Example: `0755-86013388`.
    pub phone_number: Option<String>,
    /// 收费告示牌url. At most 512 characters. Example: `https://example.com/parking_sign.jpg`.
    pub parking_sign_url: Option<String>,
    /// 停车场优惠文案: Shown to the owners of cars.
    pub notification_text_list: Option<Vec<String>>,
    /// 商家支付小程序appid: A mini program, service account or app, as numbered by WeChat's open
    /// platform. 1 to 32 characters. Example: `wx1234567890abcdef`.
    pub payment_mini_prog_appid: Option<Appid>,
    /// 商家支付路径: Where the fee is paid: a page of the mini program. At most 256 characters.
    /// Example: `/pages/pay/index`.
    pub payment_path: Option<String>,
    /// 商家停车订单小程序appid: A mini program, service account or app, as numbered by WeChat's open
    /// platform. 1 to 32 characters. Example: `wx1234567890abcdef`.
    pub parking_order_mini_prog_appid: Option<Appid>,
    /// 商家停车订单路径. At most 256 characters. Example: `/pages/order/index`.
    pub parking_order_path: Option<String>,
    /// 收费规则: What parking costs. Of the three lists of rules the one that fits `rule_type` is
    /// filled in.
    pub charging_rule: Option<ChargingRule>,
}

wechatpay_client::record! {
    SubmittedParkingLot {
        parking_lot_name "parking_lot_name", out_parking_lot_id "out_parking_lot_id",
        parking_lot_address "parking_lot_address", longitude "longitude", latitude "latitude",
        parking_lot_type "parking_lot_type", phone_number "phone_number",
        parking_sign_url "parking_sign_url", notification_text_list "notification_text_list",
        payment_mini_prog_appid "payment_mini_prog_appid", payment_path "payment_path",
        parking_order_mini_prog_appid "parking_order_mini_prog_appid",
        parking_order_path "parking_order_path", charging_rule "charging_rule",
    }
}

wechatpay_client::open_enum! {
    /// 不满一小时取整方式: What becomes of a part of an hour.
    pub enum TimeRoundingType {
        /// Not known.
        TimeRoundUnknown = "TIME_ROUND_UNKNOWN",
        /// It is dropped.
        TimeRoundDown = "TIME_ROUND_DOWN",
        /// It counts as an hour.
        TimeRoundUp = "TIME_ROUND_UP",
    }
}

wechatpay_client::open_enum! {
    /// 用户是否已还款: Whether a user paid back what WeChat Pay advanced.
    pub enum UserRepaid {
        /// The user paid it back.
        Y = "Y",
        /// The user has not paid it back.
        N = "N",
    }
}

wechatpay_client::open_enum! {
    /// 车辆类型: How large a car is.
    pub enum VehicleType {
        /// Not known.
        VehicleTypeUnknown = "VEHICLE_TYPE_UNKNOWN",
        /// Small.
        VehicleTypeSmall = "VEHICLE_TYPE_SMALL",
        /// Large.
        VehicleTypeLarge = "VEHICLE_TYPE_LARGE",
        /// Extra large.
        VehicleTypeExtraLarge = "VEHICLE_TYPE_EXTRA_LARGE",
        /// All sizes.
        VehicleTypeAllType = "VEHICLE_TYPE_ALL_TYPE",
    }
}

wechatpay_client::text! {
    /// 微信停车场ID: A parking lot, as WeChat Pay numbered it.
    ///
    /// 1 to 64 characters.
    pub struct WxParkingLotId;
}
