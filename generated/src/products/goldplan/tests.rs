// Written by `cargo xtask codegen` from spec/goldplan.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use super::{
    ChangeCustomPageStatus, ChangeCustomPageStatusResponse, ChangeGoldPlanStatus,
    ChangeGoldPlanStatusResponse, CloseAdvertisingShow, Industry, OpenAdvertisingShow,
    OperationPayScene, OperationType, SetAdvertisingIndustryFilter,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let operation = ChangeCustomPageStatus::new("1900000109", OperationType::Open);
    examples.request("change_custom_page_status_example_builds_the_documented_request", &operation,
        "POST", "/v3/goldplan/merchants/changecustompagestatus", r#"{
            "sub_mchid": "1900000109", "operation_type": "OPEN"}"#);
    examples.round_trip::<ChangeCustomPageStatusResponse>("change_custom_page_status_response_example_round_trips",
        r#"{
            "sub_mchid": "1900000109", "operation_type": "OPEN"}"#);
    let operation = ChangeGoldPlanStatus::new("1900000109", OperationType::Open)
        .operation_pay_scene(OperationPayScene::JsapiAndMiniprogram);
    examples.request("change_gold_plan_status_example_builds_the_documented_request", &operation,
        "POST", "/v3/goldplan/merchants/changegoldplanstatus", r#"{
            "sub_mchid": "1900000109", "operation_type": "OPEN",
            "operation_pay_scene": "JSAPI_AND_MINIPROGRAM"}"#);
    examples.round_trip::<ChangeGoldPlanStatusResponse>("change_gold_plan_status_response_example_round_trips",
        r#"{
            "sub_mchid": "1900000109"}"#);
    let operation = CloseAdvertisingShow::new("1900000109");
    examples.request("close_advertising_show_example_builds_the_documented_request", &operation,
        "POST", "/v3/goldplan/merchants/close-advertising-show", r#"{
            "sub_mchid": "1900000109"}"#);
    let operation = OpenAdvertisingShow::new("1900000109")
        .advertising_industry_filters(vec![Industry::ECommerce]);
    examples.request("open_advertising_show_example_builds_the_documented_request", &operation,
        "PATCH", "/v3/goldplan/merchants/open-advertising-show", r#"{
            "sub_mchid": "1900000109", "advertising_industry_filters": ["E_COMMERCE"]}"#);
    let operation = SetAdvertisingIndustryFilter::new(
        "1900000109",
        vec![Industry::ECommerce],
    );
    examples.request("set_advertising_industry_filter_example_builds_the_documented_request",
        &operation, "POST", "/v3/goldplan/merchants/set-advertising-industry-filter", r#"{
            "sub_mchid": "1900000109", "advertising_industry_filters": ["E_COMMERCE"]}"#);
    examples.finish();
}
