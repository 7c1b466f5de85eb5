// Written by `cargo xtask codegen` from spec/smartguide.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::{Call, Client};
use super::{
    AssignGuide, ListGuides, ListGuidesResponse, RegisterGuide, RegisterGuideRequired,
    RegisterGuideResponse, UpdateGuide,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = ListGuides::new(12345678)
        .sub_mchid("1900000109")
        .userid("robert")
        .mobile("13800000000")
        .work_id("robert")
        .limit(5)
        .offset(0);
    examples.request("list_guides_example_builds_the_documented_request", &operation, "GET",
        "/v3/smartguide/guides?sub_mchid=1900000109&store_id=12345678&userid=robert&mobile=13800000000&work_id=robert&limit=5&offset=0",
        "");
    examples.round_trip::<ListGuidesResponse>("list_guides_response_example_round_trips",
        r#"{"total_count": 1,
            "limit": 5, "offset": 0, "data": [{"guide_id": "LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic",
            "store_id": 12345678, "name": "张三", "mobile": "13800000000", "userid": "robert",
            "work_id": "robert"}]}"#);
    let operation = ListGuides::new(12345678)
        .sub_mchid("1900000109")
        .userid("Personal1x")
        .mobile("Personal2x")
        .work_id("Personal3x")
        .limit(5)
        .offset(0);
    examples.operation_hides("list_guides_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("userid", "Personal1x"),
            ("mobile", "Personal2x"), ("work_id", "Personal3x")]);
    examples.hides::<ListGuidesResponse>("list_guides_response_hides_what_is_personal",
        r#"{"total_count": 1,
            "limit": 5, "offset": 0, "data": [{"guide_id": "LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic",
            "store_id": 12345678, "name": "Personal1x", "mobile": "Personal2x",
            "userid": "Personal3x", "work_id": "Personal4x"}]}"#, &[("data/*/name", "Personal1x"),
            ("data/*/mobile", "Personal2x"), ("data/*/userid", "Personal3x"),
            ("data/*/work_id", "Personal4x")]);
    let operation = RegisterGuide::new(RegisterGuideRequired {
            corpid: "1234567890".into(),
            store_id: 12345678,
            userid: "robert".into(),
            name: "张三".into(),
            mobile: "13800000000".into(),
            qr_code: "https://open.work.weixin.qq.com/wwopen/userQRCode?vcode=xxx"
                .into(),
            avatar: "https://wx.qlogo.cn/mmopen/xxx/0".into(),
        })
        .sub_mchid("1900000109")
        .group_qrcode("https://work.weixin.qq.com/xxxxxxx");
    examples.request("register_guide_example_builds_the_documented_request", &operation, "POST",
        "/v3/smartguide/guides", r#"{
            "sub_mchid": "1900000109", "corpid": "1234567890", "store_id": 12345678,
            "userid": "robert", "name": "张三", "mobile": "13800000000",
            "qr_code": "https://open.work.weixin.qq.com/wwopen/userQRCode?vcode=xxx",
            "avatar": "https://wx.qlogo.cn/mmopen/xxx/0",
            "group_qrcode": "https://work.weixin.qq.com/xxxxxxx"}"#);
    examples.round_trip::<RegisterGuideResponse>("register_guide_response_example_round_trips",
        r#"{
            "guide_id": "LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic"}"#);
    let operation = RegisterGuide::new(RegisterGuideRequired {
            corpid: "1234567890".into(),
            store_id: 12345678,
            userid: "Personal1x".into(),
            name: "Personal2x".into(),
            mobile: "Personal3x".into(),
            qr_code: "Personal4x".into(),
            avatar: "Personal5x".into(),
        })
        .sub_mchid("1900000109")
        .group_qrcode("https://work.weixin.qq.com/xxxxxxx");
    examples.operation_hides("register_guide_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("userid", "Personal1x"),
            ("name", "Personal2x"), ("mobile", "Personal3x"), ("qr_code", "Personal4x"),
            ("avatar", "Personal5x")]);
    let operation = UpdateGuide::new("LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic")
        .sub_mchid("1900000109")
        .name("张三")
        .mobile("13800000000")
        .qr_code("https://open.work.weixin.qq.com/wwopen/userQRCode?vcode=xxx")
        .avatar("https://wx.qlogo.cn/mmopen/xxx/0")
        .group_qrcode("https://work.weixin.qq.com/xxxxxxx");
    examples.request("update_guide_example_builds_the_documented_request", &operation, "PATCH",
        "/v3/smartguide/guides/LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic", r#"{
            "sub_mchid": "1900000109", "name": "张三", "mobile": "13800000000",
            "qr_code": "https://open.work.weixin.qq.com/wwopen/userQRCode?vcode=xxx",
            "avatar": "https://wx.qlogo.cn/mmopen/xxx/0",
            "group_qrcode": "https://work.weixin.qq.com/xxxxxxx"}"#);
    let operation = UpdateGuide::new("LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic")
        .sub_mchid("1900000109")
        .name("Personal1x")
        .mobile("Personal2x")
        .qr_code("Personal3x")
        .avatar("Personal4x")
        .group_qrcode("https://work.weixin.qq.com/xxxxxxx");
    examples.operation_hides("update_guide_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("name", "Personal1x"),
            ("mobile", "Personal2x"), ("qr_code", "Personal3x"), ("avatar", "Personal4x")]);
    let operation = AssignGuide::new(
            "LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic",
            "20150806125346",
        )
        .sub_mchid("1900000109");
    examples.request("assign_guide_example_builds_the_documented_request", &operation, "POST",
        "/v3/smartguide/guides/LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic/assign", r#"{
            "sub_mchid": "1900000109", "out_trade_no": "20150806125346"}"#);
    examples.finish();
}
