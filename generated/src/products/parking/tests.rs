// Written by `cargo xtask codegen` from spec/parking.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::{Currency, Fen};
use crate::{Call, Client};
use super::{
    AggregateLimitMode, ChargeMode, ChargingRule, ChargingRuleType, CreateParking,
    CreateParkingRequired, CreateTransaction, CreateTransactionRequired, DailyLimitType, DayType,
    DurationSegmentRule, EnteredParking, EtcBindingChange, Event, ExtPaymentFee, ExtPaymentFeeType,
    FeeLimitType, FirstChargeTimeMode, FirstDurationMode, FixedIntervalRule,
    FreePeriodCalculationMode, FreePeriodChargingMode, GetParkingLot, HolidayMode, ListApplications,
    PaidParkingState, Parking, ParkingAmount, ParkingFee, ParkingFeeQuestion, ParkingLot,
    ParkingLotApplicationState, ParkingLotApplications, ParkingLotInfo, ParkingLotRequired,
    ParkingLotType, ParkingNotice, ParkingProfitSharing, ParkingScene, ParkingSceneRequired,
    ParkingStateChange, ParkingTradeScene, ParkingTransaction, PayChannel, PayState, PayType,
    PerEntryRule, PlateColor, PlateService, PlateType, QueryApplication, QueryParkingFee,
    QueryPlateService, QueryPlateServiceRequired, QueryTransaction, ReminderPlateColor,
    SubmitApplication, SubmittedApplication, SyncEntry, SyncEntryRequired, SyncExit,
    SyncExitRequired, SyncExtPayment, SyncPayment, SyncPaymentRequired, TimeRoundingType,
    VehicleType, WithdrawApplication,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = SubmitApplication::new(
        ParkingLot::new(ParkingLotRequired {
                parking_lot_name: "腾讯大厦停车场".into(),
                out_parking_lot_id: "PARK001".into(),
                parking_lot_address: "广东省深圳市南山区科技中一道10000号"
                    .into(),
                longitude: "113.934528".into(),
                latitude: "22.540503".into(),
                parking_lot_type: ParkingLotType::ParkingLotTypeOfficeBuilding,
                phone_number: "0755-86013388".into(),
                payment_path: "/pages/pay/index".into(),
            })
            .parking_sign_url("https://example.com/parking_sign.jpg")
            .notification_text_list(vec!["会员免费2小时".into()])
            .payment_mini_prog_appid("wx1234567890abcdef")
            .parking_order_mini_prog_appid("wx1234567890abcdef")
            .parking_order_path("/pages/order/index")
            .charging_rule(
                ChargingRule::new()
                    .rule_type(ChargingRuleType::ChargingRuleFixedInterval)
                    .fee_limit_type(FeeLimitType::FeeLimitAggregate)
                    .daily_limit_type(DailyLimitType::DailyLimitCalendarDay)
                    .time_rounding_type(TimeRoundingType::TimeRoundUp)
                    .free_entry_duration(30)
                    .free_exit_duration(15)
                    .fixed_interval_rule(
                        vec![
                            FixedIntervalRule::new().day_type(DayType::DayTypeWeekday)
                            .start_time("09:00").end_time("18:00")
                            .vehicle_type(VehicleType::VehicleTypeSmall)
                            .plate_type(PlateType::PlateTypeTemporary).first_duration(60)
                            .first_amount(Fen::new(500)).interval_duration(30)
                            .interval_amount(Fen::new(200))
                            .interval_max_amount(Fen::new(1000))
                            .max_fee_per_day(Fen::new(5000))
                            .free_period_charging_mode(FreePeriodChargingMode::FreePeriodChargingOncePerEntry)
                            .free_period_calculation_mode(FreePeriodCalculationMode::FreePeriodCalSequentialStart)
                            .is_green_vehicle_free_parking(false)
                            .first_duration_mode(FirstDurationMode::FirstDurationModeOnlyFirstDuration)
                        ],
                    )
                    .duration_segment_rule(
                        vec![
                            DurationSegmentRule::new().day_type(DayType::DayTypeWeekday)
                            .start_time("09:00").end_time("18:00")
                            .vehicle_type(VehicleType::VehicleTypeSmall)
                            .plate_type(PlateType::PlateTypeTemporary)
                            .charge_mode(ChargeMode::Interval).duration_from(0)
                            .duration_to(60).fixed_amount(Fen::new(1000))
                            .interval_min(30).interval_amount(Fen::new(200))
                            .interval_max_amount(Fen::new(1000))
                            .max_fee_per_day(Fen::new(5000))
                        ],
                    )
                    .pre_entry_rule(
                        vec![
                            PerEntryRule::new().day_type(DayType::DayTypeWeekday)
                            .start_time("09:00").end_time("18:00")
                            .vehicle_type(VehicleType::VehicleTypeSmall)
                            .plate_type(PlateType::PlateTypeTemporary)
                            .amount(Fen::new(1000)).max_fee_per_day(Fen::new(5000))
                        ],
                    )
                    .holiday_mode(HolidayMode::HolidayModeLegalMody)
                    .aggregate_limit_mode(AggregateLimitMode::AggregateLimitModeNormal)
                    .first_charge_time_mode(
                        FirstChargeTimeMode::FirstChargeTimeModeEnter,
                    ),
            ),
    );
    examples.request("submit_application_example_builds_the_documented_request", &operation, "POST",
        "/v3/parking/reminders/application", r#"{"parking_lot": {
            "parking_lot_name": "腾讯大厦停车场", "out_parking_lot_id": "PARK001",
            "parking_lot_address": "广东省深圳市南山区科技中一道10000号", "longitude": "113.934528",
            "latitude": "22.540503", "parking_lot_type": "PARKING_LOT_TYPE_OFFICE_BUILDING",
            "phone_number": "0755-86013388",
            "parking_sign_url": "https://example.com/parking_sign.jpg", "notification_text_list": [
            "会员免费2小时"], "payment_mini_prog_appid": "wx1234567890abcdef",
            "payment_path": "/pages/pay/index",
            "parking_order_mini_prog_appid": "wx1234567890abcdef",
            "parking_order_path": "/pages/order/index", "charging_rule": {
            "rule_type": "CHARGING_RULE_FIXED_INTERVAL", "fee_limit_type": "FEE_LIMIT_AGGREGATE",
            "daily_limit_type": "DAILY_LIMIT_CALENDAR_DAY", "time_rounding_type": "TIME_ROUND_UP",
            "free_entry_duration": 30, "free_exit_duration": 15, "fixed_interval_rule": [{
            "day_type": "DAY_TYPE_WEEKDAY", "start_time": "09:00", "end_time": "18:00",
            "vehicle_type": "VEHICLE_TYPE_SMALL", "plate_type": "PLATE_TYPE_TEMPORARY",
            "first_duration": 60, "first_amount": 500, "interval_duration": 30,
            "interval_amount": 200, "interval_max_amount": 1000, "max_fee_per_day": 5000,
            "free_period_charging_mode": "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY",
            "free_period_calculation_mode": "FREE_PERIOD_CAL_SEQUENTIAL_START",
            "is_green_vehicle_free_parking": false,
            "first_duration_mode": "FIRST_DURATION_MODE_ONLY_FIRST_DURATION"}],
            "duration_segment_rule": [{"day_type": "DAY_TYPE_WEEKDAY", "start_time": "09:00",
            "end_time": "18:00", "vehicle_type": "VEHICLE_TYPE_SMALL",
            "plate_type": "PLATE_TYPE_TEMPORARY", "charge_mode": "INTERVAL", "duration_from": 0,
            "duration_to": 60, "fixed_amount": 1000, "interval_min": 30, "interval_amount": 200,
            "interval_max_amount": 1000, "max_fee_per_day": 5000}], "pre_entry_rule": [{
            "day_type": "DAY_TYPE_WEEKDAY", "start_time": "09:00", "end_time": "18:00",
            "vehicle_type": "VEHICLE_TYPE_SMALL", "plate_type": "PLATE_TYPE_TEMPORARY",
            "amount": 1000, "max_fee_per_day": 5000}], "holiday_mode": "HOLIDAY_MODE_LEGAL_MODY",
            "aggregate_limit_mode": "AGGREGATE_LIMIT_MODE_NORMAL",
            "first_charge_time_mode": "FIRST_CHARGE_TIME_MODE_ENTER"}}}"#);
    examples.round_trip::<SubmittedApplication>("submit_application_response_example_round_trips",
        r#"{
            "parking_lot_audit_no": "PLA202604230001"}"#);
    let operation = QueryApplication::new("PLA202604230001", "lot_sz_tencent_001");
    examples.request("query_application_example_builds_the_documented_request", &operation, "GET",
        "/v3/parking/reminders/application/query?parking_lot_audit_no=PLA202604230001&out_parking_lot_id=lot_sz_tencent_001",
        "");
    examples.round_trip::<ParkingLotApplicationState>("query_application_response_example_round_trips",
        r#"{"application": {
            "parking_lot_audit_no": "PLA202604230001", "audit_status": "AUDIT_STATUS_APPROVED",
            "submit_time": 1719128975, "parking_lot": {"parking_lot_name": "腾讯大厦停车场",
            "out_parking_lot_id": "lot_sz_tencent_001",
            "parking_lot_address": "广东省深圳市南山区科技中一道10000号", "longitude": "113.934528",
            "latitude": "22.540503", "parking_lot_type": "PARKING_LOT_TYPE_OFFICE_BUILDING",
            "phone_number": "0755-86013388",
            "parking_sign_url": "https://example.com/parking_sign.jpg", "notification_text_list": [
            "会员免费2小时"], "payment_mini_prog_appid": "wx1234567890abcdef",
            "payment_path": "/pages/pay/index",
            "parking_order_mini_prog_appid": "wx1234567890abcdef",
            "parking_order_path": "/pages/order/index", "charging_rule": {
            "rule_type": "CHARGING_RULE_FIXED_INTERVAL", "fee_limit_type": "FEE_LIMIT_AGGREGATE",
            "daily_limit_type": "DAILY_LIMIT_CALENDAR_DAY", "time_rounding_type": "TIME_ROUND_UP",
            "free_entry_duration": 30, "free_exit_duration": 15, "fixed_interval_rule": [{
            "day_type": "DAY_TYPE_WEEKDAY", "start_time": "09:00", "end_time": "18:00",
            "vehicle_type": "VEHICLE_TYPE_SMALL", "plate_type": "PLATE_TYPE_TEMPORARY",
            "first_duration": 60, "first_amount": 500, "interval_duration": 30,
            "interval_amount": 200, "interval_max_amount": 1000, "max_fee_per_day": 5000,
            "free_period_charging_mode": "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY",
            "free_period_calculation_mode": "FREE_PERIOD_CAL_SEQUENTIAL_START",
            "is_green_vehicle_free_parking": false,
            "first_duration_mode": "FIRST_DURATION_MODE_ONLY_FIRST_DURATION"}],
            "duration_segment_rule": [{"day_type": "DAY_TYPE_WEEKDAY", "start_time": "09:00",
            "end_time": "18:00", "vehicle_type": "VEHICLE_TYPE_SMALL",
            "plate_type": "PLATE_TYPE_TEMPORARY", "charge_mode": "INTERVAL", "duration_from": 0,
            "duration_to": 60, "fixed_amount": 1000, "interval_min": 30, "interval_amount": 200,
            "interval_max_amount": 1000, "max_fee_per_day": 5000}], "pre_entry_rule": [{
            "day_type": "DAY_TYPE_WEEKDAY", "start_time": "09:00", "end_time": "18:00",
            "vehicle_type": "VEHICLE_TYPE_SMALL", "plate_type": "PLATE_TYPE_TEMPORARY",
            "amount": 1000, "max_fee_per_day": 5000}], "holiday_mode": "HOLIDAY_MODE_LEGAL_MODY",
            "aggregate_limit_mode": "AGGREGATE_LIMIT_MODE_NORMAL",
            "first_charge_time_mode": "FIRST_CHARGE_TIME_MODE_ENTER"}}, "audit_comment": {
            "fields": [{"field": "parking_lot_name", "comment": "停车场名称不符合规范"}],
            "recommendation": "请补充完整收费告示牌图片"}},
            "wx_parking_lot_id": "21232735744117624001123604298240"}"#);
    let operation = WithdrawApplication::new("PLA202604230001", "lot_sz_tencent_001");
    examples.request("withdraw_application_example_builds_the_documented_request", &operation,
        "POST", "/v3/parking/reminders/application/withdraw", r#"{
            "parking_lot_audit_no": "PLA202604230001", "out_parking_lot_id": "lot_sz_tencent_001"}"#);
    let operation = ListApplications::new("lot_sz_tencent_001").offset(0).limit(10);
    examples.request("list_applications_example_builds_the_documented_request", &operation, "GET",
        "/v3/parking/reminders/applications?out_parking_lot_id=lot_sz_tencent_001&offset=0&limit=10",
        "");
    examples.round_trip::<ParkingLotApplications>("list_applications_response_example_round_trips",
        r#"{"application_list": [{
            "parking_lot_audit_no": "PLA202604230001", "audit_status": "AUDIT_STATUS_APPROVED",
            "submit_time": 1719128975, "parking_lot": {"parking_lot_name": "腾讯大厦停车场",
            "out_parking_lot_id": "lot_sz_tencent_001",
            "parking_lot_address": "广东省深圳市南山区科技中一道10000号", "longitude": "113.934528",
            "latitude": "22.540503", "parking_lot_type": "PARKING_LOT_TYPE_OFFICE_BUILDING",
            "phone_number": "0755-86013388",
            "parking_sign_url": "https://example.com/parking_sign.jpg", "notification_text_list": [
            "会员免费2小时"], "payment_mini_prog_appid": "wx1234567890abcdef",
            "payment_path": "/pages/pay/index",
            "parking_order_mini_prog_appid": "wx1234567890abcdef",
            "parking_order_path": "/pages/order/index", "charging_rule": {
            "rule_type": "CHARGING_RULE_FIXED_INTERVAL", "fee_limit_type": "FEE_LIMIT_AGGREGATE",
            "daily_limit_type": "DAILY_LIMIT_CALENDAR_DAY", "time_rounding_type": "TIME_ROUND_UP",
            "free_entry_duration": 30, "free_exit_duration": 15, "fixed_interval_rule": [{
            "day_type": "DAY_TYPE_WEEKDAY", "start_time": "09:00", "end_time": "18:00",
            "vehicle_type": "VEHICLE_TYPE_SMALL", "plate_type": "PLATE_TYPE_TEMPORARY",
            "first_duration": 60, "first_amount": 500, "interval_duration": 30,
            "interval_amount": 200, "interval_max_amount": 1000, "max_fee_per_day": 5000,
            "free_period_charging_mode": "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY",
            "free_period_calculation_mode": "FREE_PERIOD_CAL_SEQUENTIAL_START",
            "is_green_vehicle_free_parking": false,
            "first_duration_mode": "FIRST_DURATION_MODE_ONLY_FIRST_DURATION"}],
            "duration_segment_rule": [{"day_type": "DAY_TYPE_WEEKDAY", "start_time": "09:00",
            "end_time": "18:00", "vehicle_type": "VEHICLE_TYPE_SMALL",
            "plate_type": "PLATE_TYPE_TEMPORARY", "charge_mode": "INTERVAL", "duration_from": 0,
            "duration_to": 60, "fixed_amount": 1000, "interval_min": 30, "interval_amount": 200,
            "interval_max_amount": 1000, "max_fee_per_day": 5000}], "pre_entry_rule": [{
            "day_type": "DAY_TYPE_WEEKDAY", "start_time": "09:00", "end_time": "18:00",
            "vehicle_type": "VEHICLE_TYPE_SMALL", "plate_type": "PLATE_TYPE_TEMPORARY",
            "amount": 1000, "max_fee_per_day": 5000}], "holiday_mode": "HOLIDAY_MODE_LEGAL_MODY",
            "aggregate_limit_mode": "AGGREGATE_LIMIT_MODE_NORMAL",
            "first_charge_time_mode": "FIRST_CHARGE_TIME_MODE_ENTER"}}, "audit_comment": {
            "fields": [{"field": "parking_lot_name", "comment": "停车场名称不符合规范"}],
            "recommendation": "请补充完整收费告示牌图片"}}],
            "wx_parking_lot_id": "21232735744117624001123604298240"}"#);
    let operation = SyncEntry::new(SyncEntryRequired {
            out_serial_number: "PARK202407041530001".into(),
            parking_id: "21232735744117624001123604298240".into(),
            plate_number: "粤B888888".into(),
            enter_timestamp: 1720078200,
            plate_color: ReminderPlateColor::PlateColorBlue,
            car_type: PlateType::PlateTypeTemporary,
            vehicle_type: VehicleType::VehicleTypeSmall,
        })
        .entrance_number("A01")
        .entrance_name("南门入口")
        .discount_template_id(vec![1]);
    examples.request("sync_entry_example_builds_the_documented_request", &operation, "POST",
        "/v3/parking/reminders/entry", r#"{
            "out_serial_number": "PARK202407041530001",
            "parking_id": "21232735744117624001123604298240", "plate_number": "粤B888888",
            "enter_timestamp": 1720078200, "plate_color": "PLATE_COLOR_BLUE",
            "car_type": "PLATE_TYPE_TEMPORARY", "vehicle_type": "VEHICLE_TYPE_SMALL",
            "entrance_number": "A01", "entrance_name": "南门入口", "discount_template_id": [1]}"#);
    examples.round_trip::<EnteredParking>("sync_entry_response_example_round_trips", r#"{
            "serial_number": "WX202604230001"}"#);
    let operation = SyncEntry::new(SyncEntryRequired {
            out_serial_number: "PARK202407041530001".into(),
            parking_id: "21232735744117624001123604298240".into(),
            plate_number: "Personal1x".into(),
            enter_timestamp: 1720078200,
            plate_color: ReminderPlateColor::PlateColorBlue,
            car_type: PlateType::PlateTypeTemporary,
            vehicle_type: VehicleType::VehicleTypeSmall,
        })
        .entrance_number("A01")
        .entrance_name("南门入口")
        .discount_template_id(vec![1]);
    examples.operation_hides("sync_entry_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("plate_number", "Personal1x")]);
    let operation = SyncExit::new(SyncExitRequired {
            out_serial_number: "PARK202407041530001".into(),
            exit_timestamp: 1720081800,
            plate_number: "粤B888888".into(),
            plate_color: ReminderPlateColor::PlateColorBlue,
            parking_id: "21232735744117624001123604298240".into(),
        })
        .pay_state(PayState::PayStatusPaid)
        .pay_type(PayType::PayTypeWxpay)
        .out_trade_no("20150806125346")
        .total_amount(Fen::new(1500))
        .paid_amount(Fen::new(1500))
        .openid("oUpF8uMuAJOM2pxb1Q")
        .pay_channel(PayChannel::PayChannelWechatPayNotif)
        .pay_time(1720081800)
        .token("token1234567890")
        .wx_trade_no("4200001999202407041234567890");
    examples.request("sync_exit_example_builds_the_documented_request", &operation, "POST",
        "/v3/parking/reminders/exit", r#"{
            "out_serial_number": "PARK202407041530001", "exit_timestamp": 1720081800,
            "plate_number": "粤B888888", "plate_color": "PLATE_COLOR_BLUE",
            "parking_id": "21232735744117624001123604298240", "pay_state": "PAY_STATUS_PAID",
            "pay_type": "PAY_TYPE_WXPAY", "out_trade_no": "20150806125346", "total_amount": 1500,
            "paid_amount": 1500, "openid": "oUpF8uMuAJOM2pxb1Q",
            "pay_channel": "PAY_CHANNEL_WECHAT_PAY_NOTIF", "pay_time": 1720081800,
            "token": "token1234567890", "wx_trade_no": "4200001999202407041234567890"}"#);
    let operation = SyncExit::new(SyncExitRequired {
            out_serial_number: "PARK202407041530001".into(),
            exit_timestamp: 1720081800,
            plate_number: "Personal1x".into(),
            plate_color: ReminderPlateColor::PlateColorBlue,
            parking_id: "21232735744117624001123604298240".into(),
        })
        .pay_state(PayState::PayStatusPaid)
        .pay_type(PayType::PayTypeWxpay)
        .out_trade_no("20150806125346")
        .total_amount(Fen::new(1500))
        .paid_amount(Fen::new(1500))
        .openid("Personal2x")
        .pay_channel(PayChannel::PayChannelWechatPayNotif)
        .pay_time(1720081800)
        .token("token1234567890")
        .wx_trade_no("4200001999202407041234567890");
    examples.operation_hides("sync_exit_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("plate_number", "Personal1x"),
            ("openid", "Personal2x")]);
    let operation = SyncExtPayment::new(
            "20150806125346",
            vec![
                ExtPaymentFee::new(ExtPaymentFeeType::ExtParkingPaymentFeeTypeMonthly,
                Fen::new(5000))
            ],
            1720081800,
        )
        .wx_parking_lot_id("21232735744117624001123604298240")
        .wx_trade_no("4200001999202407041234567890");
    examples.request("sync_ext_payment_example_builds_the_documented_request", &operation, "POST",
        "/v3/parking/reminders/ext-payment", r#"{
            "out_trade_no": "20150806125346", "fee_items": [{
            "fee_type": "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY", "amount": 5000}],
            "pay_time": 1720081800, "wx_parking_lot_id": "21232735744117624001123604298240",
            "wx_trade_no": "4200001999202407041234567890"}"#);
    let operation = QueryParkingFee::new("PARK202407041530001")
        .plate_number("粤B888888")
        .out_parking_id("lot_sz_tencent_001");
    examples.request("query_parking_fee_example_builds_the_documented_request", &operation, "POST",
        "/v3/parking/reminders/parking-fee", r#"{
            "out_serial_number": "PARK202407041530001", "plate_number": "粤B888888",
            "out_parking_id": "lot_sz_tencent_001"}"#);
    examples.round_trip::<ParkingFee>("query_parking_fee_response_example_round_trips",
        r#"{"total_amount": 1500,
            "parking_timestamp": 3600, "parking_state": "PARKING_STATE_ENTERED",
            "pay_state": "PAY_STATUS_UNPAID", "allowed_exit_timestamp": 600,
            "next_raise_price": 200, "next_raise_timestamp": 1720082400, "payable_amount": 1500,
            "paid_amount": 0}"#);
    let operation = QueryParkingFee::new("PARK202407041530001")
        .plate_number("Personal1x")
        .out_parking_id("lot_sz_tencent_001");
    examples.operation_hides("query_parking_fee_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("plate_number", "Personal1x")]);
    let operation = GetParkingLot::new()
        .out_parking_lot_id("lot_sz_tencent_001")
        .wx_parking_lot_id("21232735744117624001123604298240");
    examples.request("get_parking_lot_example_builds_the_documented_request", &operation, "GET",
        "/v3/parking/reminders/parking-lot?out_parking_lot_id=lot_sz_tencent_001&wx_parking_lot_id=21232735744117624001123604298240",
        "");
    examples.round_trip::<ParkingLotInfo>("get_parking_lot_response_example_round_trips", r#"{
            "wx_parking_lot_id": "21232735744117624001123604298240",
            "out_parking_lot_id": "lot_sz_tencent_001", "parking_lot_name": "腾讯大厦停车场",
            "parking_lot_address": "广东省深圳市南山区科技中一道10000号",
            "payment_mini_prog_appid": "wx1234567890abcdef",
            "payment_mini_prog_path": "/pages/pay/index",
            "parking_order_mini_prog_appid": "wx1234567890abcdef",
            "parking_order_mini_prog_path": "/pages/order/index",
            "enabled_state": "ENABLED_STATE_ENABLED", "reason": "进场时延过高"}"#);
    let operation = SyncPayment::new(SyncPaymentRequired {
            out_serial_number: "PARK202407041530001".into(),
            plate_number: "粤B888888".into(),
            parking_id: "21232735744117624001123604298240".into(),
            parking_state: PaidParkingState::ParkingStatusParking,
            pay_type: PayType::PayTypeWxpay,
            total_amount: Fen::new(1500),
            paid_amount: Fen::new(1500),
        })
        .openid("oUpF8uMuAJOM2pxb1Q")
        .sub_mchid("1900000109")
        .out_trade_no("20150806125346")
        .pay_channel(PayChannel::PayChannelWechatPayNotif)
        .pay_time(1720081800)
        .token("token1234567890")
        .wx_trade_no("4200001999202407041234567890");
    examples.request("sync_payment_example_builds_the_documented_request", &operation, "POST",
        "/v3/parking/reminders/payment", r#"{
            "out_serial_number": "PARK202407041530001", "plate_number": "粤B888888",
            "parking_id": "21232735744117624001123604298240",
            "parking_state": "PARKING_STATUS_PARKING", "pay_type": "PAY_TYPE_WXPAY",
            "openid": "oUpF8uMuAJOM2pxb1Q", "sub_mchid": "1900000109", "total_amount": 1500,
            "paid_amount": 1500, "out_trade_no": "20150806125346",
            "pay_channel": "PAY_CHANNEL_WECHAT_PAY_NOTIF", "pay_time": 1720081800,
            "token": "token1234567890", "wx_trade_no": "4200001999202407041234567890"}"#);
    let operation = SyncPayment::new(SyncPaymentRequired {
            out_serial_number: "PARK202407041530001".into(),
            plate_number: "Personal1x".into(),
            parking_id: "21232735744117624001123604298240".into(),
            parking_state: PaidParkingState::ParkingStatusParking,
            pay_type: PayType::PayTypeWxpay,
            total_amount: Fen::new(1500),
            paid_amount: Fen::new(1500),
        })
        .openid("Personal2x")
        .sub_mchid("1900000109")
        .out_trade_no("20150806125346")
        .pay_channel(PayChannel::PayChannelWechatPayNotif)
        .pay_time(1720081800)
        .token("token1234567890")
        .wx_trade_no("4200001999202407041234567890");
    examples.operation_hides("sync_payment_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("plate_number", "Personal1x"),
            ("openid", "Personal2x")]);
    let operation = CreateParking::new(CreateParkingRequired {
            out_parking_no: "1231243".into(),
            plate_number: "粤B888888".into(),
            plate_color: PlateColor::Blue,
            notify_url: "https://yoursite.com/wxpay.html".into(),
            start_time: emitted_tests::time("2017-08-26T10:43:39+08:00"),
            parking_name: "欢乐海岸停车场".into(),
            free_duration: 3600,
        })
        .sub_mchid("1900000109");
    examples.request("create_parking_example_builds_the_documented_request", &operation, "POST",
        "/v3/vehicle/parking/parkings", r#"{
            "sub_mchid": "1900000109", "out_parking_no": "1231243", "plate_number": "粤B888888",
            "plate_color": "BLUE", "notify_url": "https://yoursite.com/wxpay.html",
            "start_time": "2017-08-26T10:43:39+08:00", "parking_name": "欢乐海岸停车场",
            "free_duration": 3600}"#);
    examples.round_trip::<Parking>("create_parking_response_example_round_trips", r#"{
            "id": "5K8264ILTKCH16CQ250", "out_parking_no": "1231243", "plate_number": "粤B888888",
            "plate_color": "BLUE", "start_time": "2017-08-26T10:43:39+08:00",
            "parking_name": "欢乐海岸停车场", "free_duration": 3600, "state": "NORMAL",
            "block_reason": "PAUSE"}"#);
    let operation = CreateParking::new(CreateParkingRequired {
            out_parking_no: "1231243".into(),
            plate_number: "Personal1x".into(),
            plate_color: PlateColor::Blue,
            notify_url: "https://yoursite.com/wxpay.html".into(),
            start_time: emitted_tests::time("2017-08-26T10:43:39+08:00"),
            parking_name: "欢乐海岸停车场".into(),
            free_duration: 3600,
        })
        .sub_mchid("1900000109");
    examples.operation_hides("create_parking_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("plate_number", "Personal1x")]);
    examples.hides::<Parking>("create_parking_response_hides_what_is_personal", r#"{
            "id": "5K8264ILTKCH16CQ250", "out_parking_no": "1231243", "plate_number": "Personal1x",
            "plate_color": "BLUE", "start_time": "2017-08-26T10:43:39+08:00",
            "parking_name": "欢乐海岸停车场", "free_duration": 3600, "state": "NORMAL",
            "block_reason": "PAUSE"}"#, &[("plate_number", "Personal1x")]);
    let operation = QueryPlateService::new(QueryPlateServiceRequired {
            appid: "wxcbda96de0b165486".into(),
            plate_number: "粤B888888".into(),
            plate_color: PlateColor::Blue,
            openid: "oUpF8uMuAJOM2pxb1Q".into(),
        })
        .sub_mchid("1900000109");
    examples.request("query_plate_service_example_builds_the_documented_request", &operation, "GET",
        "/v3/vehicle/parking/services/find?appid=wxcbda96de0b165486&sub_mchid=1900000109&plate_number=%E7%B2%A4B888888&plate_color=BLUE&openid=oUpF8uMuAJOM2pxb1Q",
        "");
    examples.round_trip::<PlateService>("query_plate_service_response_example_round_trips", r#"{
            "plate_number": "粤B888888", "plate_color": "BLUE",
            "service_open_time": "2017-08-26T10:43:39+08:00", "openid": "oUpF8uMuAJOM2pxb1Q",
            "service_state": "PAUSE"}"#);
    let operation = QueryPlateService::new(QueryPlateServiceRequired {
            appid: "wxcbda96de0b165486".into(),
            plate_number: "Personal1x".into(),
            plate_color: PlateColor::Blue,
            openid: "Personal2x".into(),
        })
        .sub_mchid("1900000109");
    examples.operation_hides("query_plate_service_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("plate_number", "Personal1x"),
            ("openid", "Personal2x")]);
    examples.hides::<PlateService>("query_plate_service_response_hides_what_is_personal", r#"{
            "plate_number": "Personal1x", "plate_color": "BLUE",
            "service_open_time": "2017-08-26T10:43:39+08:00", "openid": "Personal2x",
            "service_state": "PAUSE"}"#, &[("plate_number", "Personal1x"),
            ("openid", "Personal2x")]);
    let operation = QueryTransaction::new("20150806125346").sub_mchid("1900000109");
    examples.request("query_transaction_example_builds_the_documented_request", &operation, "GET",
        "/v3/vehicle/transactions/out-trade-no/20150806125346?sub_mchid=1900000109", "");
    examples.round_trip::<ParkingTransaction>("query_transaction_response_example_round_trips",
        r#"{
            "appid": "wxcbda96de0b165486", "sub_appid": "wxcbda96de0b165489",
            "sp_mchid": "1230000109", "sub_mchid": "1900000109", "description": "停车场扣费",
            "create_time": "2017-08-26T11:43:40+08:00", "out_trade_no": "20150806125346",
            "transaction_id": "1009660380201506130728806387", "trade_state": "SUCCESS",
            "trade_state_description": "支付成功", "success_time": "2017-08-26T11:43:45+08:00",
            "bank_type": "CMC", "user_repaid": "N", "attach": "深圳分店", "trade_scene": "PARKING",
            "payer": {"openid": "oUpF8uMuAJOM2pxb1Q", "sub_openid": "oUpF8uMuAJOM2pxb1Q9"},
            "amount": {"total": 888, "currency": "CNY", "payer_total": 788, "discount_total": 100},
            "promotion_detail": [{"coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE",
            "type": "CASH", "amount": 10, "stock_id": "931386", "wechatpay_contribute": 0,
            "merchant_contribute": 10, "other_contribute": 0, "currency": "CNY", "goods_detail": [{
            "goods_id": "M1006", "quantity": 1, "unit_price": 100, "discount_amount": 10,
            "goods_remark": "商品备注信息"}]}], "parking_info": {"parking_id": "5K8264ILTKCH16CQ250",
            "plate_number": "粤B888888", "plate_color": "BLUE",
            "start_time": "2017-08-26T10:43:39+08:00", "end_time": "2017-08-26T11:43:39+08:00",
            "parking_name": "欢乐海岸停车场", "charging_duration": 3600, "device_id": "12313"}}"#);
    examples.hides::<ParkingTransaction>("query_transaction_response_hides_what_is_personal", r#"{
            "appid": "wxcbda96de0b165486", "sub_appid": "wxcbda96de0b165489",
            "sp_mchid": "1230000109", "sub_mchid": "1900000109", "description": "停车场扣费",
            "create_time": "2017-08-26T11:43:40+08:00", "out_trade_no": "20150806125346",
            "transaction_id": "1009660380201506130728806387", "trade_state": "SUCCESS",
            "trade_state_description": "支付成功", "success_time": "2017-08-26T11:43:45+08:00",
            "bank_type": "CMC", "user_repaid": "N", "attach": "深圳分店", "trade_scene": "PARKING",
            "payer": {"openid": "Personal1x", "sub_openid": "Personal2x"}, "amount": {"total": 888,
            "currency": "CNY", "payer_total": 788, "discount_total": 100}, "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}],
            "parking_info": {"parking_id": "5K8264ILTKCH16CQ250", "plate_number": "Personal3x",
            "plate_color": "BLUE", "start_time": "2017-08-26T10:43:39+08:00",
            "end_time": "2017-08-26T11:43:39+08:00", "parking_name": "欢乐海岸停车场",
            "charging_duration": 3600, "device_id": "12313"}}"#, &[("payer/openid", "Personal1x"),
            ("payer/sub_openid", "Personal2x"), ("parking_info/plate_number", "Personal3x")]);
    let operation = CreateTransaction::new(CreateTransactionRequired {
            appid: "wxcbda96de0b165486".into(),
            description: "停车场扣费".into(),
            out_trade_no: "20150806125346".into(),
            trade_scene: ParkingTradeScene::Parking,
            notify_url: "https://yoursite.com/wxpay.html".into(),
            amount: ParkingAmount::new(Fen::new(888)).currency(Currency::Cny),
        })
        .sub_appid("wxcbda96de0b165489")
        .sub_mchid("1900000109")
        .attach("深圳分店")
        .goods_tag("WXG")
        .profit_sharing(ParkingProfitSharing::Y)
        .parking_info(
            ParkingScene::new(ParkingSceneRequired {
                parking_id: "5K8264ILTKCH16CQ250".into(),
                plate_number: "粤B888888".into(),
                plate_color: PlateColor::Blue,
                start_time: emitted_tests::time("2017-08-26T10:43:39+08:00"),
                end_time: emitted_tests::time("2017-08-26T11:43:39+08:00"),
                parking_name: "欢乐海岸停车场".into(),
                charging_duration: 3600,
                device_id: "12313".into(),
            }),
        );
    examples.request("create_transaction_example_builds_the_documented_request", &operation, "POST",
        "/v3/vehicle/transactions/parking", r#"{
            "appid": "wxcbda96de0b165486", "sub_appid": "wxcbda96de0b165489",
            "sub_mchid": "1900000109", "description": "停车场扣费", "attach": "深圳分店",
            "out_trade_no": "20150806125346", "trade_scene": "PARKING", "goods_tag": "WXG",
            "notify_url": "https://yoursite.com/wxpay.html", "profit_sharing": "Y", "amount": {
            "total": 888, "currency": "CNY"}, "parking_info": {"parking_id": "5K8264ILTKCH16CQ250",
            "plate_number": "粤B888888", "plate_color": "BLUE",
            "start_time": "2017-08-26T10:43:39+08:00", "end_time": "2017-08-26T11:43:39+08:00",
            "parking_name": "欢乐海岸停车场", "charging_duration": 3600, "device_id": "12313"}}"#);
    examples.round_trip::<ParkingTransaction>("create_transaction_response_example_round_trips",
        r#"{
            "appid": "wxcbda96de0b165486", "sub_appid": "wxcbda96de0b165489",
            "sp_mchid": "1230000109", "sub_mchid": "1900000109", "description": "停车场扣费",
            "create_time": "2017-08-26T11:43:40+08:00", "out_trade_no": "20150806125346",
            "transaction_id": "1009660380201506130728806387", "trade_state": "SUCCESS",
            "trade_state_description": "支付成功", "success_time": "2017-08-26T11:43:45+08:00",
            "bank_type": "CMC", "user_repaid": "N", "attach": "深圳分店", "trade_scene": "PARKING",
            "payer": {"openid": "oUpF8uMuAJOM2pxb1Q", "sub_openid": "oUpF8uMuAJOM2pxb1Q9"},
            "amount": {"total": 888, "currency": "CNY", "payer_total": 788, "discount_total": 100},
            "promotion_detail": [{"coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE",
            "type": "CASH", "amount": 10, "stock_id": "931386", "wechatpay_contribute": 0,
            "merchant_contribute": 10, "other_contribute": 0, "currency": "CNY", "goods_detail": [{
            "goods_id": "M1006", "quantity": 1, "unit_price": 100, "discount_amount": 10,
            "goods_remark": "商品备注信息"}]}], "parking_info": {"parking_id": "5K8264ILTKCH16CQ250",
            "plate_number": "粤B888888", "plate_color": "BLUE",
            "start_time": "2017-08-26T10:43:39+08:00", "end_time": "2017-08-26T11:43:39+08:00",
            "parking_name": "欢乐海岸停车场", "charging_duration": 3600, "device_id": "12313"}}"#);
    let operation = CreateTransaction::new(CreateTransactionRequired {
            appid: "wxcbda96de0b165486".into(),
            description: "停车场扣费".into(),
            out_trade_no: "20150806125346".into(),
            trade_scene: ParkingTradeScene::Parking,
            notify_url: "https://yoursite.com/wxpay.html".into(),
            amount: ParkingAmount::new(Fen::new(888)).currency(Currency::Cny),
        })
        .sub_appid("wxcbda96de0b165489")
        .sub_mchid("1900000109")
        .attach("深圳分店")
        .goods_tag("WXG")
        .profit_sharing(ParkingProfitSharing::Y)
        .parking_info(
            ParkingScene::new(ParkingSceneRequired {
                parking_id: "5K8264ILTKCH16CQ250".into(),
                plate_number: "Personal1x".into(),
                plate_color: PlateColor::Blue,
                start_time: emitted_tests::time("2017-08-26T10:43:39+08:00"),
                end_time: emitted_tests::time("2017-08-26T11:43:39+08:00"),
                parking_name: "欢乐海岸停车场".into(),
                charging_duration: 3600,
                device_id: "12313".into(),
            }),
        );
    examples.operation_hides("create_transaction_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("parking_info/plate_number", "Personal1x")]);
    examples.hides::<ParkingTransaction>("create_transaction_response_hides_what_is_personal", r#"{
            "appid": "wxcbda96de0b165486", "sub_appid": "wxcbda96de0b165489",
            "sp_mchid": "1230000109", "sub_mchid": "1900000109", "description": "停车场扣费",
            "create_time": "2017-08-26T11:43:40+08:00", "out_trade_no": "20150806125346",
            "transaction_id": "1009660380201506130728806387", "trade_state": "SUCCESS",
            "trade_state_description": "支付成功", "success_time": "2017-08-26T11:43:45+08:00",
            "bank_type": "CMC", "user_repaid": "N", "attach": "深圳分店", "trade_scene": "PARKING",
            "payer": {"openid": "Personal1x", "sub_openid": "Personal2x"}, "amount": {"total": 888,
            "currency": "CNY", "payer_total": 788, "discount_total": 100}, "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}],
            "parking_info": {"parking_id": "5K8264ILTKCH16CQ250", "plate_number": "Personal3x",
            "plate_color": "BLUE", "start_time": "2017-08-26T10:43:39+08:00",
            "end_time": "2017-08-26T11:43:39+08:00", "parking_name": "欢乐海岸停车场",
            "charging_duration": 3600, "device_id": "12313"}}"#, &[("payer/openid", "Personal1x"),
            ("payer/sub_openid", "Personal2x"), ("parking_info/plate_number", "Personal3x")]);
    examples.round_trip::<ParkingFeeQuestion>("parking_fee_query_trans_info_resource_example_round_trips",
        r#"{
            "out_serial_number": "PARK202407041530001", "plate_number": "粤B888888",
            "out_parking_id": "lot_sz_tencent_001"}"#);
    examples.event("parking_fee_query_trans_info_resource_example_decodes_as_its_event",
        Event::decode, "PARKING_FEE.QUERY_TRANS_INFO", r#"{
            "out_serial_number": "PARK202407041530001", "plate_number": "粤B888888",
            "out_parking_id": "lot_sz_tencent_001"}"#,
        |event| matches!(event, Event::ParkingFeeQueryTransInfo(_)));
    examples.event_hides::<ParkingFeeQuestion, Event>("parking_fee_query_trans_info_resource_hides_what_is_personal",
        Event::decode, "PARKING_FEE.QUERY_TRANS_INFO", r#"{
            "out_serial_number": "PARK202407041530001", "plate_number": "Personal1x",
            "out_parking_id": "lot_sz_tencent_001"}"#, &[("plate_number", "Personal1x")]);
    examples.round_trip::<ParkingNotice>("transaction_fail_parking_resource_example_round_trips",
        r#"{
            "appid": "wxcbda96de0b165486", "sub_appid": "wxcbda96de0b165489",
            "sp_mchid": "1230000109", "sub_mchid": "1900000109", "description": "停车场扣费",
            "create_time": "2017-08-26T11:43:40+08:00", "out_trade_no": "20150806125346",
            "transaction_id": "1009660380201506130728806387", "trade_state": "SUCCESS",
            "trade_state_description": "支付成功", "success_time": "2017-08-26T11:43:45+08:00",
            "bank_type": "CMC", "user_repaid": "N", "attach": "深圳分店", "trade_scene": "PARKING",
            "payer": {"openid": "oUpF8uMuAJOM2pxb1Q", "sub_openid": "oUpF8uMuAJOM2pxb1Q9"},
            "amount": {"total": 888, "currency": "CNY", "payer_total": 788, "discount_total": 100},
            "promotion_detail": [{"coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE",
            "type": "CASH", "amount": 10, "stock_id": "931386", "wechatpay_contribute": 0,
            "merchant_contribute": 10, "other_contribute": 0, "currency": "CNY", "goods_detail": [{
            "goods_id": "M1006", "quantity": 1, "unit_price": 100, "discount_amount": 10,
            "goods_remark": "商品备注信息"}]}], "parking_info": {"parking_id": "5K8264ILTKCH16CQ250",
            "plate_number": "粤B888888", "plate_color": "BLUE",
            "start_time": "2017-08-26T10:43:39+08:00", "end_time": "2017-08-26T11:43:39+08:00",
            "parking_name": "欢乐海岸停车场", "charging_duration": 3600, "device_id": "12313"}}"#);
    examples.event("transaction_fail_parking_resource_example_decodes_as_its_event", Event::decode,
        "TRANSACTION.FAIL", r#"{
            "appid": "wxcbda96de0b165486", "sub_appid": "wxcbda96de0b165489",
            "sp_mchid": "1230000109", "sub_mchid": "1900000109", "description": "停车场扣费",
            "create_time": "2017-08-26T11:43:40+08:00", "out_trade_no": "20150806125346",
            "transaction_id": "1009660380201506130728806387", "trade_state": "SUCCESS",
            "trade_state_description": "支付成功", "success_time": "2017-08-26T11:43:45+08:00",
            "bank_type": "CMC", "user_repaid": "N", "attach": "深圳分店", "trade_scene": "PARKING",
            "payer": {"openid": "oUpF8uMuAJOM2pxb1Q", "sub_openid": "oUpF8uMuAJOM2pxb1Q9"},
            "amount": {"total": 888, "currency": "CNY", "payer_total": 788, "discount_total": 100},
            "promotion_detail": [{"coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE",
            "type": "CASH", "amount": 10, "stock_id": "931386", "wechatpay_contribute": 0,
            "merchant_contribute": 10, "other_contribute": 0, "currency": "CNY", "goods_detail": [{
            "goods_id": "M1006", "quantity": 1, "unit_price": 100, "discount_amount": 10,
            "goods_remark": "商品备注信息"}]}], "parking_info": {"parking_id": "5K8264ILTKCH16CQ250",
            "plate_number": "粤B888888", "plate_color": "BLUE",
            "start_time": "2017-08-26T10:43:39+08:00", "end_time": "2017-08-26T11:43:39+08:00",
            "parking_name": "欢乐海岸停车场", "charging_duration": 3600, "device_id": "12313"}}"#,
        |event| matches!(event, Event::TransactionFailParking(_)));
    examples.event_hides::<ParkingNotice, Event>("transaction_fail_parking_resource_hides_what_is_personal",
        Event::decode, "TRANSACTION.FAIL", r#"{
            "appid": "wxcbda96de0b165486", "sub_appid": "wxcbda96de0b165489",
            "sp_mchid": "1230000109", "sub_mchid": "1900000109", "description": "停车场扣费",
            "create_time": "2017-08-26T11:43:40+08:00", "out_trade_no": "20150806125346",
            "transaction_id": "1009660380201506130728806387", "trade_state": "SUCCESS",
            "trade_state_description": "支付成功", "success_time": "2017-08-26T11:43:45+08:00",
            "bank_type": "CMC", "user_repaid": "N", "attach": "深圳分店", "trade_scene": "PARKING",
            "payer": {"openid": "Personal1x", "sub_openid": "Personal2x"}, "amount": {"total": 888,
            "currency": "CNY", "payer_total": 788, "discount_total": 100}, "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}],
            "parking_info": {"parking_id": "5K8264ILTKCH16CQ250", "plate_number": "Personal3x",
            "plate_color": "BLUE", "start_time": "2017-08-26T10:43:39+08:00",
            "end_time": "2017-08-26T11:43:39+08:00", "parking_name": "欢乐海岸停车场",
            "charging_duration": 3600, "device_id": "12313"}}"#, &[("payer/openid", "Personal1x"),
            ("payer/sub_openid", "Personal2x"), ("parking_info/plate_number", "Personal3x")]);
    examples.round_trip::<ParkingNotice>("transaction_pay_back_parking_resource_example_round_trips",
        r#"{
            "appid": "wxcbda96de0b165486", "sub_appid": "wxcbda96de0b165489",
            "sp_mchid": "1230000109", "sub_mchid": "1900000109", "description": "停车场扣费",
            "create_time": "2017-08-26T11:43:40+08:00", "out_trade_no": "20150806125346",
            "transaction_id": "1009660380201506130728806387", "trade_state": "SUCCESS",
            "trade_state_description": "支付成功", "success_time": "2017-08-26T11:43:45+08:00",
            "bank_type": "CMC", "user_repaid": "N", "attach": "深圳分店", "trade_scene": "PARKING",
            "payer": {"openid": "oUpF8uMuAJOM2pxb1Q", "sub_openid": "oUpF8uMuAJOM2pxb1Q9"},
            "amount": {"total": 888, "currency": "CNY", "payer_total": 788, "discount_total": 100},
            "promotion_detail": [{"coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE",
            "type": "CASH", "amount": 10, "stock_id": "931386", "wechatpay_contribute": 0,
            "merchant_contribute": 10, "other_contribute": 0, "currency": "CNY", "goods_detail": [{
            "goods_id": "M1006", "quantity": 1, "unit_price": 100, "discount_amount": 10,
            "goods_remark": "商品备注信息"}]}], "parking_info": {"parking_id": "5K8264ILTKCH16CQ250",
            "plate_number": "粤B888888", "plate_color": "BLUE",
            "start_time": "2017-08-26T10:43:39+08:00", "end_time": "2017-08-26T11:43:39+08:00",
            "parking_name": "欢乐海岸停车场", "charging_duration": 3600, "device_id": "12313"}}"#);
    examples.event("transaction_pay_back_parking_resource_example_decodes_as_its_event",
        Event::decode, "TRANSACTION.PAY_BACK", r#"{
            "appid": "wxcbda96de0b165486", "sub_appid": "wxcbda96de0b165489",
            "sp_mchid": "1230000109", "sub_mchid": "1900000109", "description": "停车场扣费",
            "create_time": "2017-08-26T11:43:40+08:00", "out_trade_no": "20150806125346",
            "transaction_id": "1009660380201506130728806387", "trade_state": "SUCCESS",
            "trade_state_description": "支付成功", "success_time": "2017-08-26T11:43:45+08:00",
            "bank_type": "CMC", "user_repaid": "N", "attach": "深圳分店", "trade_scene": "PARKING",
            "payer": {"openid": "oUpF8uMuAJOM2pxb1Q", "sub_openid": "oUpF8uMuAJOM2pxb1Q9"},
            "amount": {"total": 888, "currency": "CNY", "payer_total": 788, "discount_total": 100},
            "promotion_detail": [{"coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE",
            "type": "CASH", "amount": 10, "stock_id": "931386", "wechatpay_contribute": 0,
            "merchant_contribute": 10, "other_contribute": 0, "currency": "CNY", "goods_detail": [{
            "goods_id": "M1006", "quantity": 1, "unit_price": 100, "discount_amount": 10,
            "goods_remark": "商品备注信息"}]}], "parking_info": {"parking_id": "5K8264ILTKCH16CQ250",
            "plate_number": "粤B888888", "plate_color": "BLUE",
            "start_time": "2017-08-26T10:43:39+08:00", "end_time": "2017-08-26T11:43:39+08:00",
            "parking_name": "欢乐海岸停车场", "charging_duration": 3600, "device_id": "12313"}}"#,
        |event| matches!(event, Event::TransactionPayBackParking(_)));
    examples.event_hides::<ParkingNotice, Event>("transaction_pay_back_parking_resource_hides_what_is_personal",
        Event::decode, "TRANSACTION.PAY_BACK", r#"{
            "appid": "wxcbda96de0b165486", "sub_appid": "wxcbda96de0b165489",
            "sp_mchid": "1230000109", "sub_mchid": "1900000109", "description": "停车场扣费",
            "create_time": "2017-08-26T11:43:40+08:00", "out_trade_no": "20150806125346",
            "transaction_id": "1009660380201506130728806387", "trade_state": "SUCCESS",
            "trade_state_description": "支付成功", "success_time": "2017-08-26T11:43:45+08:00",
            "bank_type": "CMC", "user_repaid": "N", "attach": "深圳分店", "trade_scene": "PARKING",
            "payer": {"openid": "Personal1x", "sub_openid": "Personal2x"}, "amount": {"total": 888,
            "currency": "CNY", "payer_total": 788, "discount_total": 100}, "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}],
            "parking_info": {"parking_id": "5K8264ILTKCH16CQ250", "plate_number": "Personal3x",
            "plate_color": "BLUE", "start_time": "2017-08-26T10:43:39+08:00",
            "end_time": "2017-08-26T11:43:39+08:00", "parking_name": "欢乐海岸停车场",
            "charging_duration": 3600, "device_id": "12313"}}"#, &[("payer/openid", "Personal1x"),
            ("payer/sub_openid", "Personal2x"), ("parking_info/plate_number", "Personal3x")]);
    examples.round_trip::<ParkingNotice>("transaction_success_parking_resource_example_round_trips",
        r#"{
            "appid": "wxcbda96de0b165486", "sub_appid": "wxcbda96de0b165489",
            "sp_mchid": "1230000109", "sub_mchid": "1900000109", "description": "停车场扣费",
            "create_time": "2017-08-26T11:43:40+08:00", "out_trade_no": "20150806125346",
            "transaction_id": "1009660380201506130728806387", "trade_state": "SUCCESS",
            "trade_state_description": "支付成功", "success_time": "2017-08-26T11:43:45+08:00",
            "bank_type": "CMC", "user_repaid": "N", "attach": "深圳分店", "trade_scene": "PARKING",
            "payer": {"openid": "oUpF8uMuAJOM2pxb1Q", "sub_openid": "oUpF8uMuAJOM2pxb1Q9"},
            "amount": {"total": 888, "currency": "CNY", "payer_total": 788, "discount_total": 100},
            "promotion_detail": [{"coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE",
            "type": "CASH", "amount": 10, "stock_id": "931386", "wechatpay_contribute": 0,
            "merchant_contribute": 10, "other_contribute": 0, "currency": "CNY", "goods_detail": [{
            "goods_id": "M1006", "quantity": 1, "unit_price": 100, "discount_amount": 10,
            "goods_remark": "商品备注信息"}]}], "parking_info": {"parking_id": "5K8264ILTKCH16CQ250",
            "plate_number": "粤B888888", "plate_color": "BLUE",
            "start_time": "2017-08-26T10:43:39+08:00", "end_time": "2017-08-26T11:43:39+08:00",
            "parking_name": "欢乐海岸停车场", "charging_duration": 3600, "device_id": "12313"}}"#);
    examples.event("transaction_success_parking_resource_example_decodes_as_its_event",
        Event::decode, "TRANSACTION.SUCCESS", r#"{
            "appid": "wxcbda96de0b165486", "sub_appid": "wxcbda96de0b165489",
            "sp_mchid": "1230000109", "sub_mchid": "1900000109", "description": "停车场扣费",
            "create_time": "2017-08-26T11:43:40+08:00", "out_trade_no": "20150806125346",
            "transaction_id": "1009660380201506130728806387", "trade_state": "SUCCESS",
            "trade_state_description": "支付成功", "success_time": "2017-08-26T11:43:45+08:00",
            "bank_type": "CMC", "user_repaid": "N", "attach": "深圳分店", "trade_scene": "PARKING",
            "payer": {"openid": "oUpF8uMuAJOM2pxb1Q", "sub_openid": "oUpF8uMuAJOM2pxb1Q9"},
            "amount": {"total": 888, "currency": "CNY", "payer_total": 788, "discount_total": 100},
            "promotion_detail": [{"coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE",
            "type": "CASH", "amount": 10, "stock_id": "931386", "wechatpay_contribute": 0,
            "merchant_contribute": 10, "other_contribute": 0, "currency": "CNY", "goods_detail": [{
            "goods_id": "M1006", "quantity": 1, "unit_price": 100, "discount_amount": 10,
            "goods_remark": "商品备注信息"}]}], "parking_info": {"parking_id": "5K8264ILTKCH16CQ250",
            "plate_number": "粤B888888", "plate_color": "BLUE",
            "start_time": "2017-08-26T10:43:39+08:00", "end_time": "2017-08-26T11:43:39+08:00",
            "parking_name": "欢乐海岸停车场", "charging_duration": 3600, "device_id": "12313"}}"#,
        |event| matches!(event, Event::TransactionSuccessParking(_)));
    examples.event_hides::<ParkingNotice, Event>("transaction_success_parking_resource_hides_what_is_personal",
        Event::decode, "TRANSACTION.SUCCESS", r#"{
            "appid": "wxcbda96de0b165486", "sub_appid": "wxcbda96de0b165489",
            "sp_mchid": "1230000109", "sub_mchid": "1900000109", "description": "停车场扣费",
            "create_time": "2017-08-26T11:43:40+08:00", "out_trade_no": "20150806125346",
            "transaction_id": "1009660380201506130728806387", "trade_state": "SUCCESS",
            "trade_state_description": "支付成功", "success_time": "2017-08-26T11:43:45+08:00",
            "bank_type": "CMC", "user_repaid": "N", "attach": "深圳分店", "trade_scene": "PARKING",
            "payer": {"openid": "Personal1x", "sub_openid": "Personal2x"}, "amount": {"total": 888,
            "currency": "CNY", "payer_total": 788, "discount_total": 100}, "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}],
            "parking_info": {"parking_id": "5K8264ILTKCH16CQ250", "plate_number": "Personal3x",
            "plate_color": "BLUE", "start_time": "2017-08-26T10:43:39+08:00",
            "end_time": "2017-08-26T11:43:39+08:00", "parking_name": "欢乐海岸停车场",
            "charging_duration": 3600, "device_id": "12313"}}"#, &[("payer/openid", "Personal1x"),
            ("payer/sub_openid", "Personal2x"), ("parking_info/plate_number", "Personal3x")]);
    examples.round_trip::<ParkingStateChange>("vehicle_entrance_state_change_resource_example_round_trips",
        r#"{
            "sp_mchid": "1230000109", "sub_mchid": "1900000109",
            "parking_id": "5K8264ILTKCH16CQ250", "out_parking_no": "1231243",
            "plate_number": "粤B888888", "plate_color": "BLUE",
            "start_time": "2017-08-26T10:43:39+08:00", "parking_name": "欢乐海岸停车场",
            "free_duration": 3600, "parking_state": "NORMAL", "blocked_state_description": "PAUSE",
            "state_update_time": "2017-08-26T11:43:39+08:00"}"#);
    examples.event("vehicle_entrance_state_change_resource_example_decodes_as_its_event",
        Event::decode, "VEHICLE.ENTRANCE_STATE_CHANGE", r#"{
            "sp_mchid": "1230000109", "sub_mchid": "1900000109",
            "parking_id": "5K8264ILTKCH16CQ250", "out_parking_no": "1231243",
            "plate_number": "粤B888888", "plate_color": "BLUE",
            "start_time": "2017-08-26T10:43:39+08:00", "parking_name": "欢乐海岸停车场",
            "free_duration": 3600, "parking_state": "NORMAL", "blocked_state_description": "PAUSE",
            "state_update_time": "2017-08-26T11:43:39+08:00"}"#,
        |event| matches!(event, Event::VehicleEntranceStateChange(_)));
    examples.event_hides::<ParkingStateChange, Event>("vehicle_entrance_state_change_resource_hides_what_is_personal",
        Event::decode, "VEHICLE.ENTRANCE_STATE_CHANGE", r#"{
            "sp_mchid": "1230000109", "sub_mchid": "1900000109",
            "parking_id": "5K8264ILTKCH16CQ250", "out_parking_no": "1231243",
            "plate_number": "Personal1x", "plate_color": "BLUE",
            "start_time": "2017-08-26T10:43:39+08:00", "parking_name": "欢乐海岸停车场",
            "free_duration": 3600, "parking_state": "NORMAL", "blocked_state_description": "PAUSE",
            "state_update_time": "2017-08-26T11:43:39+08:00"}"#, &[("plate_number", "Personal1x")]);
    examples.round_trip::<EtcBindingChange>("vehicle_user_state_change_resource_example_round_trips",
        r#"{
            "appid": "wxcbda96de0b165486", "sp_mchid": "1230000109",
            "sp_openid": "onqOjjmM1tad-3ROpncN-yUfa6ua", "sub_openid": "oUpF8uMuAJOM2pxb1Q9",
            "sub_mchid": "1900000109", "contract_id": "aAfixCs13LsdKPpfZfDkk2189ssXjfx",
            "bind_state": "DELETED", "plate_number": "粤B888888"}"#);
    examples.event("vehicle_user_state_change_resource_example_decodes_as_its_event", Event::decode,
        "VEHICLE.USER_STATE_CHANGE", r#"{
            "appid": "wxcbda96de0b165486", "sp_mchid": "1230000109",
            "sp_openid": "onqOjjmM1tad-3ROpncN-yUfa6ua", "sub_openid": "oUpF8uMuAJOM2pxb1Q9",
            "sub_mchid": "1900000109", "contract_id": "aAfixCs13LsdKPpfZfDkk2189ssXjfx",
            "bind_state": "DELETED", "plate_number": "粤B888888"}"#,
        |event| matches!(event, Event::VehicleUserStateChange(_)));
    examples.event_hides::<EtcBindingChange, Event>("vehicle_user_state_change_resource_hides_what_is_personal",
        Event::decode, "VEHICLE.USER_STATE_CHANGE", r#"{
            "appid": "wxcbda96de0b165486", "sp_mchid": "1230000109", "sp_openid": "Personal1x",
            "sub_openid": "Personal2x", "sub_mchid": "1900000109",
            "contract_id": "aAfixCs13LsdKPpfZfDkk2189ssXjfx", "bind_state": "DELETED",
            "plate_number": "Personal3x"}"#, &[("sp_openid", "Personal1x"),
            ("sub_openid", "Personal2x"), ("plate_number", "Personal3x")]);
    examples.finish();
}
