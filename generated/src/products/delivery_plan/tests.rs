// Written by `cargo xtask codegen` from spec/delivery_plan.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::{BrandId, UsageMode};
use super::{
    ActivityState, AuditState, CreateDeliveryPlan, CreateDeliveryPlanRequired,
    CreateDeliveryPlanResponse, Event, ListDeliveryPlans, ListDeliveryPlansResponse,
    ListShakeActivities, ListShakeActivitiesRequired, ListShakeActivitiesResponse, PlanAuditState,
    PlanChange, PlanState, PlanUpdate, SetNotifyUrl, SetNotifyUrlResponse, TerminateDeliveryPlan,
    UpdateDeliveryPlan, UpdateDeliveryPlanResponse,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let operation = ListShakeActivities::new(ListShakeActivitiesRequired {
            brand_id: BrandId::new(40016),
            limit: 5,
            offset: 0,
        })
        .activity_state(ActivityState::Created)
        .audit_state(AuditState::Pending);
    examples.request("list_shake_activities_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/brand/marketing/shake-activities/activities?brand_id=40016&limit=5&offset=0&activity_state=CREATED&audit_state=PENDING",
        "");
    examples.round_trip::<ListShakeActivitiesResponse>("list_shake_activities_response_example_round_trips",
        r#"{"offset": 0, "limit": 5,
            "total_count": 1, "data": [{"id": "120344", "name": "夏日饮品摇优惠",
            "activity_state": "CREATED", "audit_state": "PENDING", "available_quota": 8000,
            "total_quota": 11000, "delivery_mode": "SMART", "time_range": {
            "start_time": "2025-01-01T00:00:00+08:00", "end_time": "2025-01-31T23:59:59+08:00"},
            "product_coupon": {"product_coupon_id": "701146876221757924829193824428",
            "stock_list": [{"stock_id": "701246876221757924829194755312"}]}}]}"#);
    let operation = CreateDeliveryPlan::new(CreateDeliveryPlanRequired {
            out_request_no: "asdf-1234-40016".into(),
            brand_id: "40016".into(),
            product_coupon_id: "701146876221757924829193824428".into(),
            stock_id: "701246876221757924829194755312".into(),
        })
        .plan_name("冬季饮料投放")
        .total_count(11000)
        .user_limit(5)
        .daily_limit(100)
        .delivery_start_time(emitted_tests::time("2025-01-01T00:00:00+08:00"))
        .delivery_end_time(emitted_tests::time("2025-01-31T23:59:59+08:00"))
        .recommend_word("天天有惊喜")
        .reuse_coupon_config(false)
        .usage_mode(UsageMode::Single)
        .stock_bundle_id("1000000013001");
    examples.request("create_delivery_plan_example_builds_the_documented_request", &operation,
        "POST", "/v3/marketing/partner/delivery-plan/delivery-plans", r#"{
            "out_request_no": "asdf-1234-40016", "brand_id": "40016",
            "product_coupon_id": "701146876221757924829193824428",
            "stock_id": "701246876221757924829194755312", "plan_name": "冬季饮料投放",
            "total_count": 11000, "user_limit": 5, "daily_limit": 100,
            "delivery_start_time": "2025-01-01T00:00:00+08:00",
            "delivery_end_time": "2025-01-31T23:59:59+08:00", "recommend_word": "天天有惊喜",
            "reuse_coupon_config": false, "usage_mode": "SINGLE",
            "stock_bundle_id": "1000000013001"}"#);
    examples.round_trip::<CreateDeliveryPlanResponse>("create_delivery_plan_response_example_round_trips",
        r#"{"plan": {
            "plan_id": "12000", "plan_name": "冬季饮料投放", "plan_state": "PLAN_CREATED",
            "delivery_start_time": "2025-01-01T00:00:00+08:00",
            "delivery_end_time": "2025-01-31T23:59:59+08:00",
            "stock_id": "701246876221757924829194755312", "reuse_coupon_config": false,
            "product_coupon_id": "701146876221757924829193824428", "recommend_word": "天天有惊喜",
            "brand_id": "40016", "total_count": 11000, "user_limit": 5, "daily_limit": 100}}"#);
    let operation = ListDeliveryPlans::new(BrandId::new(40016))
        .page_size(5)
        .offset(0)
        .plan_state(PlanState::PlanCreated)
        .audit_state(PlanAuditState::AuditInitial)
        .plan_id("12000");
    examples.request("list_delivery_plans_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/partner/delivery-plan/delivery-plans/40016/delivery-plans?page_size=5&offset=0&plan_state=PLAN_CREATED&audit_state=AUDIT_INITIAL&plan_id=12000",
        "");
    examples.round_trip::<ListDeliveryPlansResponse>("list_delivery_plans_response_example_round_trips",
        r#"{"total_count": 1,
            "plan_list": [{"plan_id": "12000", "plan_name": "冬季饮料投放", "plan_state": "PLAN_CREATED",
            "delivery_start_time": "2025-01-01T00:00:00+08:00",
            "delivery_end_time": "2025-01-31T23:59:59+08:00",
            "stock_id": "701246876221757924829194755312", "reuse_coupon_config": false,
            "product_coupon_id": "701146876221757924829193824428", "recommend_word": "天天有惊喜",
            "brand_id": "40016", "total_count": 11000, "user_limit": 5, "daily_limit": 100}]}"#);
    let operation = UpdateDeliveryPlan::new(
            "12000",
            PlanUpdate::new()
                .plan_name("冬季饮料投放")
                .delivery_end_time(emitted_tests::time("2025-01-31T23:59:59+08:00"))
                .total_count(11000)
                .user_limit(5)
                .daily_limit(100)
                .recommend_word("天天有惊喜"),
        )
        .out_request_no("abcd-1234-1000");
    examples.request("update_delivery_plan_example_builds_the_documented_request", &operation,
        "PATCH", "/v3/marketing/partner/delivery-plan/delivery-plans/12000",
        r#"{"modify_content": {
            "plan_name": "冬季饮料投放", "delivery_end_time": "2025-01-31T23:59:59+08:00",
            "total_count": 11000, "user_limit": 5, "daily_limit": 100, "recommend_word": "天天有惊喜"},
            "out_request_no": "abcd-1234-1000"}"#);
    examples.round_trip::<UpdateDeliveryPlanResponse>("update_delivery_plan_response_example_round_trips",
        r#"{"plan": {
            "plan_id": "12000", "plan_name": "冬季饮料投放", "plan_state": "PLAN_CREATED",
            "delivery_start_time": "2025-01-01T00:00:00+08:00",
            "delivery_end_time": "2025-01-31T23:59:59+08:00",
            "stock_id": "701246876221757924829194755312", "reuse_coupon_config": false,
            "product_coupon_id": "701146876221757924829193824428", "recommend_word": "天天有惊喜",
            "brand_id": "40016", "total_count": 11000, "user_limit": 5, "daily_limit": 100}}"#);
    let operation = TerminateDeliveryPlan::new("12000");
    examples.request("terminate_delivery_plan_example_builds_the_documented_request", &operation,
        "POST", "/v3/marketing/partner/delivery-plan/delivery-plans/12000/terminate", "");
    let operation = SetNotifyUrl::new(
        "298689900",
        "https://www.weixin.qq.com/wxpay/plan.php",
    );
    examples.request("set_notify_url_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/partner/delivery-plan/298689900/notify-url", r#"{
            "notify_url": "https://www.weixin.qq.com/wxpay/plan.php"}"#);
    examples.round_trip::<SetNotifyUrlResponse>("set_notify_url_response_example_round_trips", r#"{
            "notify_url": "https://www.weixin.qq.com/wxpay/plan.php"}"#);
    examples.round_trip::<PlanChange>("delivery_plan_change_resource_example_round_trips",
        r#"{"plan_id": "12000",
            "plan_state": "EXPIRED", "audit_state": "REJECTED", "change_reason": "投放时间已结束",
            "modify_time": "2025-01-31T23:59:59+08:00"}"#);
    examples.event("delivery_plan_change_resource_example_decodes_as_its_event", Event::decode,
        "DELIVERY_PLAN.CHANGE", r#"{"plan_id": "12000",
            "plan_state": "EXPIRED", "audit_state": "REJECTED", "change_reason": "投放时间已结束",
            "modify_time": "2025-01-31T23:59:59+08:00"}"#,
        |event| matches!(event, Event::DeliveryPlanChange(_)));
    examples.finish();
}
