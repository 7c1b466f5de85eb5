//! What the description does not allow, in the business circle's own operations.

use serde_json::{Value, json};
use wechatpay_sandbox::Sandbox;

use crate::wire::{Call, Reply, native_order, sandbox};

const NOTIFY: &str = "/v3/businesscircle/points/notify";
const PARK: &str = "/v3/businesscircle/parkings";

fn points() -> Value {
    json!({
        "transaction_id": "1217752501201407033233368018",
        "appid": "wx1234567890abcdef",
        "openid": "oUpF8uMuAJOM2pxb1Q",
        "earn_points": true,
        "increased_points": 100,
        "points_update_time": "2020-05-20T13:29:35.120+08:00",
    })
}

fn parking() -> Value {
    json!({
        "brandid": 1000,
        "appid": "wx931386123456789e",
        "openid": "oUpF8uMuAJOM2pxb1Q",
        "plate_number": "粤B888888",
        "state": "IN",
        "time": "2022-06-01T10:43:39+08:00",
    })
}

fn with(mut body: Value, name: &str, value: Value) -> Value {
    body[name] = value;
    body
}

/// The call is refused as a wrong parameter, signed, with this detail.
#[track_caller]
fn assert_refused(sandbox: &Sandbox, reply: &Reply, detail: &Value) {
    assert_eq!((reply.status, reply.refusal().1.as_str()), (400, "PARAM_ERROR"), "{reply:?}");
    assert_eq!(reply.json()["detail"], *detail);
    assert!(reply.verify(sandbox).is_ok(), "{reply:?}");
}

#[tokio::test]
async fn body_missing_field_is_named() {
    let sandbox = sandbox().await;
    let mut body = points();
    body.as_object_mut().unwrap().remove("appid");
    let reply = Call::post_json(NOTIFY, &body).send_signed(&sandbox).await;
    let detail = json!({"field": "/body/appid", "value": "", "issue": "is required", "location": "body"});
    assert_refused(&sandbox, &reply, &detail);
    assert_eq!(reply.refusal().2, "输入源“/body/appid”映射到字段“小程序AppID”必填性规则校验失败，此字段为必填项");
}

#[tokio::test]
async fn body_two_mistakes_names_the_first_of_the_description() {
    let sandbox = sandbox().await;
    let body = json!({"points_update_time": "2020-09-16 16:04:02"});
    let reply = Call::post_json(NOTIFY, &body).send_signed(&sandbox).await;
    assert_eq!(reply.json()["detail"]["field"], "/body/transaction_id");
}

#[tokio::test]
async fn body_wrong_type_is_named() {
    let sandbox = sandbox().await;
    let cases = [
        ("increased_points", json!("100"), "must be a signed 64-bit integer, found a string"),
        ("increased_points", json!(1.5), "must be a signed 64-bit integer, found a number"),
        ("increased_points", json!(18_446_744_073_709_551_615_u64), "must be a signed 64-bit integer, found a number"),
        ("earn_points", json!("true"), "must be a boolean, found a string"),
        ("earn_points", json!(0), "must be a boolean, found a number"),
        ("appid", json!(1), "must be a string, found a number"),
    ];
    for (name, value, issue) in cases {
        let reply = Call::post_json(NOTIFY, &with(points(), name, value.clone())).send_signed(&sandbox).await;
        let detail = json!({"field": format!("/body/{name}"), "value": value, "issue": issue, "location": "body"});
        assert_refused(&sandbox, &reply, &detail);
    }
}

#[tokio::test]
async fn body_null_in_a_required_field_is_refused() {
    let sandbox = sandbox().await;
    let reply = Call::post_json(NOTIFY, &with(points(), "earn_points", Value::Null)).send_signed(&sandbox).await;
    let detail = json!({"field": "/body/earn_points", "value": "", "issue": "must be a boolean, found null", "location": "body"});
    assert_refused(&sandbox, &reply, &detail);
}

#[tokio::test]
async fn body_null_in_an_optional_field_is_refused() {
    let sandbox = sandbox().await;
    let reply = Call::post_json(NOTIFY, &with(points(), "sub_mchid", Value::Null)).send_signed(&sandbox).await;
    assert_eq!(reply.json()["detail"]["field"], "/body/sub_mchid");
}

#[tokio::test]
async fn body_length_counts_bytes_where_the_page_says_bytes() {
    let sandbox = sandbox().await;
    let placed = async |attach: &str| {
        let mut order = native_order(&sandbox, "ORDER-0001", "http://127.0.0.1:1/");
        order["attach"] = json!(attach);
        Call::post_json("/v3/pay/transactions/native", &order).send_signed(&sandbox).await
    };
    // 180 bytes.
    let refused = placed(&"数".repeat(60)).await;
    assert_eq!(refused.status, 400, "{refused:?}");
    let told = refused.json();
    assert_eq!(
        (&told["detail"]["issue"], &told["detail"]["value"]),
        (&json!("has 180 bytes, more than 128"), &json!(180)),
        "{told}"
    );
    let message = "输入源“/body/attach”映射到值字段“商户数据包”字符串规则校验失败，字节数 180，大于最大值 128";
    assert_eq!(told["message"], message);
    assert_eq!(placed(&format!("{}ab", "数".repeat(42))).await.status, 200, "128 bytes");
}

#[tokio::test]
async fn body_length_counts_characters() {
    let sandbox = sandbox().await;
    let fits = with(points(), "no_points_remarks", json!("积".repeat(128)));
    assert_eq!(Call::post_json(NOTIFY, &fits).send_signed(&sandbox).await.status, 204);
    let long = with(points(), "no_points_remarks", json!("积".repeat(129)));
    let reply = Call::post_json(NOTIFY, &long).send_signed(&sandbox).await;
    assert_eq!(reply.json()["detail"]["issue"], "has 129 characters, more than 128");
    assert_eq!(
        reply.refusal().2,
        "输入源“/body/no_points_remarks”映射到值字段“未获得积分的备注信息”字符串规则校验失败，字符数 129，大于最大值 128"
    );
    assert_eq!(reply.json()["detail"]["value"], 129, "the length, not the text");
}

#[tokio::test]
async fn body_limit_beside_a_named_type_narrows_it() {
    let sandbox = sandbox().await;
    let body = with(parking(), "appid", json!("x".repeat(33)));
    let reply = Call::post_json(PARK, &body).send_signed(&sandbox).await;
    assert_eq!(reply.json()["detail"]["issue"], "has 33 characters, more than 32");
}

#[tokio::test]
async fn body_unknown_enum_value_is_refused() {
    let sandbox = sandbox().await;
    let reply = Call::post_json(PARK, &with(parking(), "state", json!("in"))).send_signed(&sandbox).await;
    let detail = json!({"field": "/body/state", "value": "in", "issue": "is not one of IN, OUT", "location": "body"});
    assert_refused(&sandbox, &reply, &detail);
}

#[tokio::test]
async fn body_time_without_offset_is_refused() {
    let sandbox = sandbox().await;
    for time in ["2020-09-16 16:04:02", "2020-09-16T16:04:02", "2020-09-16T16:04:02+0800", "2020-13-16T16:04:02Z", ""] {
        let reply =
            Call::post_json(NOTIFY, &with(points(), "points_update_time", json!(time))).send_signed(&sandbox).await;
        let detail = json!({
            "field": "/body/points_update_time",
            "value": time,
            "issue": "is not an RFC 3339 time with an offset, such as 2020-05-20T13:29:35+08:00",
            "location": "body",
        });
        assert_refused(&sandbox, &reply, &detail);
    }
}

#[tokio::test]
async fn body_time_with_offset_is_accepted() {
    let sandbox = sandbox().await;
    for time in ["2020-05-20T13:29:35.120+08:00", "2024-01-06T16:32:00+08:00", "2024-01-06T08:32:00Z"] {
        let body = with(points(), "points_update_time", json!(time));
        assert_eq!(Call::post_json(NOTIFY, &body).send_signed(&sandbox).await.status, 204, "{time}");
    }
}

#[tokio::test]
async fn body_false_and_zero_are_values() {
    let sandbox = sandbox().await;
    let body = with(with(points(), "earn_points", json!(false)), "increased_points", json!(0));
    assert_eq!(Call::post_json(NOTIFY, &body).send_signed(&sandbox).await.status, 204);
}

#[tokio::test]
async fn body_unknown_field_is_ignored() {
    let sandbox = sandbox().await;
    let body = with(points(), "invented", json!({"deep": [null]}));
    assert_eq!(Call::post_json(NOTIFY, &body).send_signed(&sandbox).await.status, 204);
}

#[tokio::test]
async fn body_not_json_is_refused_with_the_position() {
    let sandbox = sandbox().await;
    let cases: [(&[u8], &str); 4] = [
        (b"{\"a\": ", "is not JSON: line 1, column 6"),
        (b"", "a JSON body is required"),
        (b"{} {}", "is not JSON: line 1, column 4"),
        (b"{\"a\": \"\xFF\"}", "is not JSON: line 1, column 8"),
    ];
    for (body, issue) in cases {
        let reply = Call::post(NOTIFY, body).send_signed(&sandbox).await;
        assert_refused(&sandbox, &reply, &json!({"field": "/body", "value": "", "issue": issue, "location": "body"}));
    }
}

#[tokio::test]
async fn body_not_an_object_is_refused() {
    let sandbox = sandbox().await;
    for body in ["[]", "null", "\"text\"", "1"] {
        let reply = Call::post(NOTIFY, body).send_signed(&sandbox).await;
        assert_eq!(reply.json()["detail"]["field"], "/body", "{body}");
        assert_eq!(reply.status, 400, "{body}");
    }
}

#[tokio::test]
async fn refusal_personal_values_are_not_repeated() {
    let sandbox = sandbox().await;
    let secret = "secret".repeat(20);
    let calls = [
        Call::post_json(PARK, &with(parking(), "plate_number", json!(secret))),
        Call::post_json(PARK, &with(parking(), "openid", json!(secret))),
        Call::post_json(PARK, &with(parking(), "openid", json!([secret]))),
        Call::post_json(PARK, &json!([secret])),
        Call::get(&format!("/v3/businesscircle/user-authorizations/{secret}?appid=wx1")),
        Call::post(PARK, format!("{{\"openid\": \"{secret}\", ")),
    ];
    for call in calls {
        let reply = call.send_signed(&sandbox).await;
        assert_eq!(reply.status, 400, "{reply:?}");
        assert!(!String::from_utf8_lossy(&reply.body).contains("secret"), "{reply:?}");
    }
}

#[tokio::test]
async fn query_missing_parameter_is_named() {
    let sandbox = sandbox().await;
    let reply = Call::get("/v3/businesscircle/user-authorizations/o").send_signed(&sandbox).await;
    assert_refused(
        &sandbox,
        &reply,
        &json!({"field": "appid", "value": "", "issue": "is required", "location": "query"}),
    );
    assert_eq!(reply.refusal().2, "输入源“/query/appid”映射到字段“小程序AppID”必填性规则校验失败，此字段为必填项");
}

#[tokio::test]
async fn query_integer_that_is_none_is_refused() {
    let sandbox = sandbox().await;
    for brandid in ["abc", "", "1.0", "%2B1", "9223372036854775808"] {
        let target = format!("/v3/businesscircle/users/o/points/commit_status?brandid={brandid}&appid=wx1");
        let reply = Call::get(&target).send_signed(&sandbox).await;
        assert_eq!(reply.json()["detail"]["field"], "brandid", "{brandid}");
        assert_eq!(
            reply.refusal().2,
            "无法将输入源“/query/brandid”映射到目标字段“品牌ID”中，此字段需要一个合法的 64 位有符号整数"
        );
    }
}

#[tokio::test]
async fn query_broken_escape_is_refused() {
    let sandbox = sandbox().await;
    for appid in ["%zz", "%F", "%FF"] {
        let target = format!("/v3/businesscircle/user-authorizations/o?appid={appid}");
        let reply = Call::get(&target).send_signed(&sandbox).await;
        let detail =
            json!({"field": "appid", "value": "", "issue": "is not percent-encoded UTF-8", "location": "query"});
        assert_refused(&sandbox, &reply, &detail);
    }
}

#[tokio::test]
async fn query_unknown_parameter_is_ignored() {
    let sandbox = sandbox().await;
    let target = "/v3/businesscircle/user-authorizations/o?invented=1&appid=wx1&&=";
    assert_eq!(Call::get(target).send_signed(&sandbox).await.status, 200);
}

#[tokio::test]
async fn path_too_long_value_is_refused() {
    let sandbox = sandbox().await;
    let target = format!("/v3/businesscircle/user-authorizations/{}?appid=wx1", "o".repeat(65));
    let reply = Call::get(&target).send_signed(&sandbox).await;
    let detail =
        json!({"field": "openid", "value": 65, "issue": "has 65 characters, more than 64", "location": "uri_template"});
    assert_refused(&sandbox, &reply, &detail);
}

#[tokio::test]
async fn path_broken_escape_is_refused() {
    let sandbox = sandbox().await;
    for openid in ["%zz", "o%", "%C3%28"] {
        let target = format!("/v3/businesscircle/user-authorizations/{openid}?appid=wx1");
        let reply = Call::get(&target).send_signed(&sandbox).await;
        assert_eq!(reply.json()["detail"]["location"], "uri_template", "{openid}");
    }
}
