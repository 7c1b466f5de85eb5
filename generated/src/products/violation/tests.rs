// Written by `cargo xtask codegen` from spec/violation.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use super::{
    CreateViolationNotification, DeleteViolationNotification, Event, QueryViolationNotification,
    UpdateViolationNotification, Violation, ViolationNotification,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let operation = DeleteViolationNotification::new();
    examples.request("delete_violation_notification_example_builds_the_documented_request",
        &operation, "DELETE", "/v3/merchant-risk-manage/violation-notifications", "");
    let operation = QueryViolationNotification::new();
    examples.request("query_violation_notification_example_builds_the_documented_request",
        &operation, "GET", "/v3/merchant-risk-manage/violation-notifications", "");
    examples.round_trip::<ViolationNotification>("query_violation_notification_response_example_round_trips",
        r#"{
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php"}"#);
    let operation = CreateViolationNotification::new(
        "https://www.weixin.qq.com/wxpay/pay.php",
    );
    examples.request("create_violation_notification_example_builds_the_documented_request",
        &operation, "POST", "/v3/merchant-risk-manage/violation-notifications", r#"{
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php"}"#);
    examples.round_trip::<ViolationNotification>("create_violation_notification_response_example_round_trips",
        r#"{
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php"}"#);
    let operation = UpdateViolationNotification::new(
        "https://www.weixin.qq.com/wxpay/pay.php",
    );
    examples.request("update_violation_notification_example_builds_the_documented_request",
        &operation, "PUT", "/v3/merchant-risk-manage/violation-notifications", r#"{
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php"}"#);
    examples.round_trip::<ViolationNotification>("update_violation_notification_response_example_round_trips",
        r#"{
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php"}"#);
    examples.round_trip::<Violation>("violation_appeal_resource_example_round_trips", r#"{
            "sub_mchid": "1900009231", "company_name": "财付通支付科技有限公司",
            "record_id": "200201820200101080076610000", "punish_plan": "关闭支付权限",
            "punish_time": "2015-05-20T13:29:35+08:00", "punish_description": "利用特殊行业违规经营，加重处罚",
            "risk_type": "ONE_YUAN_PURCHASES", "risk_description": "涉嫌一元购"}"#);
    examples.event("violation_appeal_resource_example_decodes_as_its_event", Event::decode,
        "VIOLATION.APPEAL", r#"{
            "sub_mchid": "1900009231", "company_name": "财付通支付科技有限公司",
            "record_id": "200201820200101080076610000", "punish_plan": "关闭支付权限",
            "punish_time": "2015-05-20T13:29:35+08:00", "punish_description": "利用特殊行业违规经营，加重处罚",
            "risk_type": "ONE_YUAN_PURCHASES", "risk_description": "涉嫌一元购"}"#,
        |event| matches!(event, Event::ViolationAppeal(_)));
    examples.round_trip::<Violation>("violation_intercept_resource_example_round_trips", r#"{
            "sub_mchid": "1900009231", "company_name": "财付通支付科技有限公司",
            "record_id": "200201820200101080076610000", "punish_plan": "关闭支付权限",
            "punish_time": "2015-05-20T13:29:35+08:00", "punish_description": "利用特殊行业违规经营，加重处罚",
            "risk_type": "ONE_YUAN_PURCHASES", "risk_description": "涉嫌一元购"}"#);
    examples.event("violation_intercept_resource_example_decodes_as_its_event", Event::decode,
        "VIOLATION.INTERCEPT", r#"{
            "sub_mchid": "1900009231", "company_name": "财付通支付科技有限公司",
            "record_id": "200201820200101080076610000", "punish_plan": "关闭支付权限",
            "punish_time": "2015-05-20T13:29:35+08:00", "punish_description": "利用特殊行业违规经营，加重处罚",
            "risk_type": "ONE_YUAN_PURCHASES", "risk_description": "涉嫌一元购"}"#,
        |event| matches!(event, Event::ViolationIntercept(_)));
    examples.round_trip::<Violation>("violation_punish_resource_example_round_trips", r#"{
            "sub_mchid": "1900009231", "company_name": "财付通支付科技有限公司",
            "record_id": "200201820200101080076610000", "punish_plan": "关闭支付权限",
            "punish_time": "2015-05-20T13:29:35+08:00", "punish_description": "利用特殊行业违规经营，加重处罚",
            "risk_type": "ONE_YUAN_PURCHASES", "risk_description": "涉嫌一元购"}"#);
    examples.event("violation_punish_resource_example_decodes_as_its_event", Event::decode,
        "VIOLATION.PUNISH", r#"{
            "sub_mchid": "1900009231", "company_name": "财付通支付科技有限公司",
            "record_id": "200201820200101080076610000", "punish_plan": "关闭支付权限",
            "punish_time": "2015-05-20T13:29:35+08:00", "punish_description": "利用特殊行业违规经营，加重处罚",
            "risk_type": "ONE_YUAN_PURCHASES", "risk_description": "涉嫌一元购"}"#,
        |event| matches!(event, Event::ViolationPunish(_)));
    examples.finish();
}
