// Written by `cargo xtask codegen` from spec/violation.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use super::{
    CreateViolationNotification, DeleteViolationNotification, Event, QueryViolationNotification,
    UpdateViolationNotification, Violation, ViolationNotification,
};

#[test]
fn delete_violation_notification_example_builds_the_documented_request() {
    let operation = DeleteViolationNotification::new();
    emitted_tests::assert_request(
        &operation,
        "DELETE",
        "/v3/merchant-risk-manage/violation-notifications",
        None,
    );
}

#[test]
fn query_violation_notification_example_builds_the_documented_request() {
    let operation = QueryViolationNotification::new();
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/merchant-risk-manage/violation-notifications",
        None,
    );
}

#[test]
fn query_violation_notification_response_example_round_trips() {
    let example = r#"{
      "notify_url": "https://www.weixin.qq.com/wxpay/pay.php"
    }"#;
    emitted_tests::assert_round_trip::<ViolationNotification>(example);
}

#[test]
fn create_violation_notification_example_builds_the_documented_request() {
    let operation = CreateViolationNotification::new(
        "https://www.weixin.qq.com/wxpay/pay.php",
    );
    let body = r#"{
      "notify_url": "https://www.weixin.qq.com/wxpay/pay.php"
    }"#;
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/merchant-risk-manage/violation-notifications",
        Some(body),
    );
}

#[test]
fn create_violation_notification_response_example_round_trips() {
    let example = r#"{
      "notify_url": "https://www.weixin.qq.com/wxpay/pay.php"
    }"#;
    emitted_tests::assert_round_trip::<ViolationNotification>(example);
}

#[test]
fn update_violation_notification_example_builds_the_documented_request() {
    let operation = UpdateViolationNotification::new(
        "https://www.weixin.qq.com/wxpay/pay.php",
    );
    let body = r#"{
      "notify_url": "https://www.weixin.qq.com/wxpay/pay.php"
    }"#;
    emitted_tests::assert_request(
        &operation,
        "PUT",
        "/v3/merchant-risk-manage/violation-notifications",
        Some(body),
    );
}

#[test]
fn update_violation_notification_response_example_round_trips() {
    let example = r#"{
      "notify_url": "https://www.weixin.qq.com/wxpay/pay.php"
    }"#;
    emitted_tests::assert_round_trip::<ViolationNotification>(example);
}

#[test]
fn violation_appeal_resource_example_round_trips() {
    let example = r#"{
      "sub_mchid": "1900009231",
      "company_name": "财付通支付科技有限公司",
      "record_id": "200201820200101080076610000",
      "punish_plan": "关闭支付权限",
      "punish_time": "2015-05-20T13:29:35+08:00",
      "punish_description": "利用特殊行业违规经营，加重处罚",
      "risk_type": "ONE_YUAN_PURCHASES",
      "risk_description": "涉嫌一元购"
    }"#;
    emitted_tests::assert_round_trip::<Violation>(example);
}

#[test]
fn violation_appeal_resource_example_decodes_as_its_event() {
    let example = r#"{
      "sub_mchid": "1900009231",
      "company_name": "财付通支付科技有限公司",
      "record_id": "200201820200101080076610000",
      "punish_plan": "关闭支付权限",
      "punish_time": "2015-05-20T13:29:35+08:00",
      "punish_description": "利用特殊行业违规经营，加重处罚",
      "risk_type": "ONE_YUAN_PURCHASES",
      "risk_description": "涉嫌一元购"
    }"#;
    let event = Event::decode("VIOLATION.APPEAL", example.as_bytes());
    assert!(matches!(event, Ok(Event::ViolationAppeal(_))), "{event:?}");
}

#[test]
fn violation_intercept_resource_example_round_trips() {
    let example = r#"{
      "sub_mchid": "1900009231",
      "company_name": "财付通支付科技有限公司",
      "record_id": "200201820200101080076610000",
      "punish_plan": "关闭支付权限",
      "punish_time": "2015-05-20T13:29:35+08:00",
      "punish_description": "利用特殊行业违规经营，加重处罚",
      "risk_type": "ONE_YUAN_PURCHASES",
      "risk_description": "涉嫌一元购"
    }"#;
    emitted_tests::assert_round_trip::<Violation>(example);
}

#[test]
fn violation_intercept_resource_example_decodes_as_its_event() {
    let example = r#"{
      "sub_mchid": "1900009231",
      "company_name": "财付通支付科技有限公司",
      "record_id": "200201820200101080076610000",
      "punish_plan": "关闭支付权限",
      "punish_time": "2015-05-20T13:29:35+08:00",
      "punish_description": "利用特殊行业违规经营，加重处罚",
      "risk_type": "ONE_YUAN_PURCHASES",
      "risk_description": "涉嫌一元购"
    }"#;
    let event = Event::decode("VIOLATION.INTERCEPT", example.as_bytes());
    assert!(matches!(event, Ok(Event::ViolationIntercept(_))), "{event:?}");
}

#[test]
fn violation_punish_resource_example_round_trips() {
    let example = r#"{
      "sub_mchid": "1900009231",
      "company_name": "财付通支付科技有限公司",
      "record_id": "200201820200101080076610000",
      "punish_plan": "关闭支付权限",
      "punish_time": "2015-05-20T13:29:35+08:00",
      "punish_description": "利用特殊行业违规经营，加重处罚",
      "risk_type": "ONE_YUAN_PURCHASES",
      "risk_description": "涉嫌一元购"
    }"#;
    emitted_tests::assert_round_trip::<Violation>(example);
}

#[test]
fn violation_punish_resource_example_decodes_as_its_event() {
    let example = r#"{
      "sub_mchid": "1900009231",
      "company_name": "财付通支付科技有限公司",
      "record_id": "200201820200101080076610000",
      "punish_plan": "关闭支付权限",
      "punish_time": "2015-05-20T13:29:35+08:00",
      "punish_description": "利用特殊行业违规经营，加重处罚",
      "risk_type": "ONE_YUAN_PURCHASES",
      "risk_description": "涉嫌一元购"
    }"#;
    let event = Event::decode("VIOLATION.PUNISH", example.as_bytes());
    assert!(matches!(event, Ok(Event::ViolationPunish(_))), "{event:?}");
}
