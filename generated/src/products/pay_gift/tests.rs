// Written by `cargo xtask codegen` from spec/pay_gift.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::Fen;
use super::{
    Activity, ActivityStatus, AddActivityMerchant, AddActivityMerchantResponse, AdvancedSetting,
    AvailablePeriod, AwardType, BackgroundColor, CreateFullSendAct, CreateFullSendActResponse,
    DayTime, DeleteActivityMerchant, DeleteActivityMerchantResponse, DeliveryPurpose,
    DeliveryUserCategory, GetActDetail, ListActivities, ListActivitiesRequired,
    ListActivitiesResponse, ListActivityMerchant, ListActivityMerchantResponse, ListActivitySku,
    ListActivitySkuResponse, MerchantOption, NewActivityInfo, NewActivityInfoRequired, NewAward,
    NewFullSendRule, NewFullSendRuleRequired, PaymentMethod, PaymentMethodInformation, PaymentMode,
    PaymentScene, Period, SendContent, TerminateActivity, TerminateActivityResponse,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let operation = ListActivities::new(ListActivitiesRequired {
            offset: 0,
            limit: 20,
        })
        .activity_name("良品铺子回馈活动")
        .activity_status(ActivityStatus::OngoingActStatus)
        .award_type(AwardType::Busifavor);
    examples.request("list_activities_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/paygiftactivity/activities?offset=0&limit=20&activity_name=%E8%89%AF%E5%93%81%E9%93%BA%E5%AD%90%E5%9B%9E%E9%A6%88%E6%B4%BB%E5%8A%A8&activity_status=ONGOING_ACT_STATUS&award_type=BUSIFAVOR",
        "");
    examples.round_trip::<ListActivitiesResponse>("list_activities_response_example_round_trips",
        r#"{"offset": 0,
            "limit": 20, "total_count": 2, "data": [{"activity_id": "10028001",
            "activity_type": "FULL_SEND_ACT_TYPE", "activity_status": "ONGOING_ACT_STATUS",
            "creator_merchant_id": "10000022", "belong_merchant_id": "10000022",
            "pause_time": "2018-06-08T10:34:56+08:00", "recovery_time": "2018-12-08T10:34:56+08:00",
            "create_time": "2015-05-20T13:29:35+08:00", "update_time": "2015-05-20T13:29:35+08:00",
            "activity_base_info": {"activity_name": "良品铺子回馈活动", "activity_second_title": "海飞丝的券",
            "merchant_logo_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxx/0",
            "background_color": "COLOR020", "begin_time": "2025-08-01T00:00:00+08:00",
            "end_time": "2025-08-31T23:59:59+08:00", "available_periods": {"available_time": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}],
            "available_day_time": [{"begin_day_time": "110000", "end_day_time": "135959"}]},
            "out_request_no": "100002322019090134234sfdf", "delivery_purpose": "OFF_LINE_PAY",
            "mini_programs_appid": "wx23232232323", "mini_programs_path": "/path/index/index"},
            "advanced_setting": {"delivery_user_category": "DELIVERY_ALL_PERSON",
            "merchant_member_appid": "wx1234567889999", "payment_mode": {"payment_scene_list": [
            "APP_SCENE"], "payment_method_information": {"payment_method": "CFT",
            "bank_abbreviation": "ICBC"}}, "payment_method_information": {"payment_method": "CFT",
            "bank_abbreviation": "ICBC"}, "goods_tags": ["GOODS"]}, "award_send_rule": {
            "full_send_rule": {"award_type": "BUSIFAVOR",
            "merchant_option": "MANUAL_INPUT_MERCHANT", "transaction_amount_minimum": 10000,
            "send_content": "SINGLE_COUPON", "award_list": [{"stock_id": "1286950000000039",
            "original_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxx/0",
            "thumbnail_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxx/0"}], "merchant_id_list": [
            "1900000109"]}, "step_send_rule": {"award_type": "BUSIFAVOR",
            "merchant_option": "MANUAL_INPUT_MERCHANT"}}}]}"#);
    let operation = GetActDetail::new("10028001");
    examples.request("get_act_detail_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/paygiftactivity/activities/10028001", "");
    examples.round_trip::<Activity>("get_act_detail_response_example_round_trips", r#"{
            "activity_id": "10028001", "activity_type": "FULL_SEND_ACT_TYPE",
            "activity_status": "ONGOING_ACT_STATUS", "creator_merchant_id": "10000022",
            "belong_merchant_id": "10000022", "pause_time": "2018-06-08T10:34:56+08:00",
            "recovery_time": "2018-12-08T10:34:56+08:00",
            "create_time": "2015-05-20T13:29:35+08:00", "update_time": "2015-05-20T13:29:35+08:00",
            "activity_base_info": {"activity_name": "良品铺子回馈活动", "activity_second_title": "海飞丝的券",
            "merchant_logo_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxx/0",
            "background_color": "COLOR020", "begin_time": "2025-08-01T00:00:00+08:00",
            "end_time": "2025-08-31T23:59:59+08:00", "available_periods": {"available_time": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}],
            "available_day_time": [{"begin_day_time": "110000", "end_day_time": "135959"}]},
            "out_request_no": "100002322019090134234sfdf", "delivery_purpose": "OFF_LINE_PAY",
            "mini_programs_appid": "wx23232232323", "mini_programs_path": "/path/index/index"},
            "advanced_setting": {"delivery_user_category": "DELIVERY_ALL_PERSON",
            "merchant_member_appid": "wx1234567889999", "payment_mode": {"payment_scene_list": [
            "APP_SCENE"], "payment_method_information": {"payment_method": "CFT",
            "bank_abbreviation": "ICBC"}}, "payment_method_information": {"payment_method": "CFT",
            "bank_abbreviation": "ICBC"}, "goods_tags": ["GOODS"]}, "award_send_rule": {
            "full_send_rule": {"award_type": "BUSIFAVOR",
            "merchant_option": "MANUAL_INPUT_MERCHANT", "transaction_amount_minimum": 10000,
            "send_content": "SINGLE_COUPON", "award_list": [{"stock_id": "1286950000000039",
            "original_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxx/0",
            "thumbnail_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxx/0"}], "merchant_id_list": [
            "1900000109"]}, "step_send_rule": {"award_type": "BUSIFAVOR",
            "merchant_option": "MANUAL_INPUT_MERCHANT"}}}"#);
    let operation = ListActivitySku::new("10028001").offset(0).limit(20);
    examples.request("list_activity_sku_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/paygiftactivity/activities/10028001/goods?offset=0&limit=20", "");
    examples.round_trip::<ListActivitySkuResponse>("list_activity_sku_response_example_round_trips",
        r#"{"offset": 0,
            "limit": 20, "total_count": 24, "activity_id": "10028001", "data": [{
            "goods_id": "0345678", "create_time": "2015-05-20T13:29:35+08:00",
            "update_time": "2015-05-20T13:29:35+08:00"}]}"#);
    let operation = ListActivityMerchant::new("10028001").offset(0).limit(20);
    examples.request("list_activity_merchant_example_builds_the_documented_request", &operation,
        "GET", "/v3/marketing/paygiftactivity/activities/10028001/merchants?offset=0&limit=20", "");
    examples.round_trip::<ListActivityMerchantResponse>("list_activity_merchant_response_example_round_trips",
        r#"{"offset": 0,
            "limit": 20, "total_count": 30, "activity_id": "10028001", "data": [{
            "mchid": "6002309", "merchant_name": "良品铺子", "create_time": "2015-05-20T13:29:35+08:00",
            "update_time": "2015-05-20T13:29:35+08:00"}]}"#);
    let operation = AddActivityMerchant::new(
        "10028001",
        vec!["1900000109".into()],
        "100002322019090134234sfdf",
    );
    examples.request("add_activity_merchant_example_builds_the_documented_request", &operation,
        "POST", "/v3/marketing/paygiftactivity/activities/10028001/merchants/add",
        r#"{"merchant_id_list": [
            "1900000109"], "add_request_no": "100002322019090134234sfdf"}"#);
    examples.round_trip::<AddActivityMerchantResponse>("add_activity_merchant_response_example_round_trips",
        r#"{
            "activity_id": "10028001", "add_time": "2015-05-20T13:29:35+08:00",
            "invalid_merchant_id_list": [{"mchid": "1001234567",
            "invalid_reason": "商户与活动创建方不具备父子关系"}]}"#);
    let operation = DeleteActivityMerchant::new(
        "10028001",
        vec!["1900000109".into()],
        "100002322019090134234sfdf",
    );
    examples.request("delete_activity_merchant_example_builds_the_documented_request", &operation,
        "POST", "/v3/marketing/paygiftactivity/activities/10028001/merchants/delete",
        r#"{"merchant_id_list": [
            "1900000109"], "delete_request_no": "100002322019090134234sfdf"}"#);
    examples.round_trip::<DeleteActivityMerchantResponse>("delete_activity_merchant_response_example_round_trips",
        r#"{
            "activity_id": "10028001", "delete_time": "2015-05-20T13:29:35.120+08:00"}"#);
    let operation = TerminateActivity::new("10028001");
    examples.request("terminate_activity_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/paygiftactivity/activities/10028001/terminate", "");
    examples.round_trip::<TerminateActivityResponse>("terminate_activity_response_example_round_trips",
        r#"{
            "activity_id": "10028001", "terminate_time": "2015-05-20T13:29:35+08:00"}"#);
    let operation = CreateFullSendAct::new(
            NewActivityInfo::new(NewActivityInfoRequired {
                    activity_name: "良品铺子回馈活动".into(),
                    activity_second_title: "海飞丝的券".into(),
                    merchant_logo_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxx/0"
                        .into(),
                    begin_time: emitted_tests::time("2025-08-01T00:00:00+08:00"),
                    end_time: emitted_tests::time("2025-08-31T23:59:59+08:00"),
                    out_request_no: "100002322019090134234sfdf".into(),
                    delivery_purpose: DeliveryPurpose::OffLinePay,
                })
                .background_color(BackgroundColor::Color020)
                .available_periods(
                    AvailablePeriod::new()
                        .available_time(
                            vec![
                                Period::new()
                                .begin_time(emitted_tests::time("2025-08-01T00:00:00+08:00"))
                                .end_time(emitted_tests::time("2025-08-31T23:59:59+08:00"))
                            ],
                        )
                        .available_day_time(
                            vec![
                                DayTime::new().begin_day_time("110000")
                                .end_day_time("135959")
                            ],
                        ),
                )
                .mini_programs_appid("wx23232232323")
                .mini_programs_path("/path/index/index"),
            NewFullSendRule::new(NewFullSendRuleRequired {
                    award_type: AwardType::Busifavor,
                    merchant_option: MerchantOption::ManualInputMerchant,
                    transaction_amount_minimum: Fen::new(10000),
                    send_content: SendContent::SingleCoupon,
                    award_list: vec![
                        NewAward::new("1286950000000039",
                        "https://wxpaylogo.qpic.cn/wxpaylogo/xxx/0")
                        .thumbnail_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxx/0")
                    ],
                })
                .merchant_id_list(vec!["1900000109".into()]),
        )
        .advanced_setting(
            AdvancedSetting::new()
                .delivery_user_category(DeliveryUserCategory::DeliveryAllPerson)
                .merchant_member_appid("wx1234567889999")
                .payment_mode(
                    PaymentMode::new()
                        .payment_scene_list(vec![PaymentScene::AppScene])
                        .payment_method_information(
                            PaymentMethodInformation::new()
                                .payment_method(PaymentMethod::Cft)
                                .bank_abbreviation("ICBC"),
                        ),
                )
                .payment_method_information(
                    PaymentMethodInformation::new()
                        .payment_method(PaymentMethod::Cft)
                        .bank_abbreviation("ICBC"),
                )
                .goods_tags(vec!["GOODS".into()]),
        );
    examples.request("create_full_send_act_example_builds_the_documented_request", &operation,
        "POST", "/v3/marketing/paygiftactivity/unique-threshold-activity",
        r#"{"activity_base_info": {
            "activity_name": "良品铺子回馈活动", "activity_second_title": "海飞丝的券",
            "merchant_logo_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxx/0",
            "background_color": "COLOR020", "begin_time": "2025-08-01T00:00:00+08:00",
            "end_time": "2025-08-31T23:59:59+08:00", "available_periods": {"available_time": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}],
            "available_day_time": [{"begin_day_time": "110000", "end_day_time": "135959"}]},
            "out_request_no": "100002322019090134234sfdf", "delivery_purpose": "OFF_LINE_PAY",
            "mini_programs_appid": "wx23232232323", "mini_programs_path": "/path/index/index"},
            "advanced_setting": {"delivery_user_category": "DELIVERY_ALL_PERSON",
            "merchant_member_appid": "wx1234567889999", "payment_mode": {"payment_scene_list": [
            "APP_SCENE"], "payment_method_information": {"payment_method": "CFT",
            "bank_abbreviation": "ICBC"}}, "payment_method_information": {"payment_method": "CFT",
            "bank_abbreviation": "ICBC"}, "goods_tags": ["GOODS"]}, "award_send_rule": {
            "award_type": "BUSIFAVOR", "merchant_option": "MANUAL_INPUT_MERCHANT",
            "transaction_amount_minimum": 10000, "send_content": "SINGLE_COUPON", "award_list": [{
            "stock_id": "1286950000000039",
            "original_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxx/0",
            "thumbnail_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxx/0"}], "merchant_id_list": [
            "1900000109"]}}"#);
    examples.round_trip::<CreateFullSendActResponse>("create_full_send_act_response_example_round_trips",
        r#"{
            "activity_id": "10028001", "create_time": "2015-05-20T13:29:35+08:00"}"#);
    examples.finish();
}
