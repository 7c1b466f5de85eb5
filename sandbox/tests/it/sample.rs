//! A product without a model: checked against its description, answered from its example.

use serde_json::{Value, json};
use wechatpay_sandbox::Sandbox;

use crate::wire::{Call, KEY_ID, OTHER_KEY, Reply, encrypted, sample_sandbox};

const ORDERS: &str = "/v3/sample/orders";

async fn create(change: impl FnOnce(&mut Value)) -> Reply {
    let sandbox = sample_sandbox().await;
    let mut body = json!({"out_trade_no": "ORDER-0001", "amount": {"total": 5}});
    change(&mut body);
    Call::post_json(ORDERS, &body).with("Wechatpay-Serial", KEY_ID).send_signed(&sandbox).await
}

/// The text of a field that came encrypted for the merchant.
fn decrypted(sandbox: &Sandbox, field: &Value) -> String {
    let ciphertext = field.as_str().expect("ciphertext");
    sandbox.merchant().decrypt(ciphertext).expect("the merchant's key opens it").as_str().to_owned()
}

#[track_caller]
fn assert_refused(reply: &Reply, field: &str, issue: &str) {
    let body = reply.json();
    assert_eq!((reply.status, body["detail"]["field"].as_str()), (400, Some(field)), "{body}");
    assert_eq!(body["detail"]["issue"], issue);
}

#[tokio::test]
async fn response_is_the_example_with_what_the_request_names() {
    let sandbox = sample_sandbox().await;
    let body = json!({"out_trade_no": "ORDER-0001", "amount": {"total": 5}});
    let reply = Call::post_json(ORDERS, &body).send_signed(&sandbox).await;
    let expected = json!({
        "out_trade_no": "ORDER-0001",
        "prepay_id": "wx201410272009395522657a690389285100",
        "amount": {"total": 5},
    });
    assert_eq!(reply.json(), expected, "what the request could have named and did not is not there");
    assert!(reply.verify(&sandbox).is_ok());
}

#[tokio::test]
async fn response_path_parameter_is_echoed_decoded() {
    let sandbox = sample_sandbox().await;
    let reply = Call::get("/v3/sample/orders/A%2FB").send_signed(&sandbox).await;
    assert_eq!(reply.json(), json!({"out_trade_no": "A/B", "trade_state": "SUCCESS"}));
}

#[tokio::test]
async fn response_encrypted_text_is_encrypted_again_for_the_merchant() {
    let sandbox = sample_sandbox().await;
    let sent = encrypted("sent to you");
    let body = json!({"out_trade_no": "ORDER-0001", "amount": {"total": 5}, "id_card": sent});
    let call = Call::post_json(ORDERS, &body).with("Wechatpay-Serial", KEY_ID);
    let response = call.send_signed(&sandbox).await.json();
    assert_ne!(response["id_card"], sent);
    assert_eq!(decrypted(&sandbox, &response["id_card"]), "sent to you");
}

#[tokio::test]
async fn response_list_has_an_item_for_each_that_was_sent() {
    let sandbox = sample_sandbox().await;
    let body = json!({
        "out_share_no": "SHARE-1", "urgent": false, "time": "2020-05-20T13:29:35+08:00", "tags": ["a", "b"],
        "receivers": [{"account": "1", "amount": 1, "secret": encrypted("x")}, {"account": "2", "amount": 2, "remark": "b"}],
    });
    let call = Call::post_json("/v3/sample/shares", &body).with("Wechatpay-Serial", KEY_ID);
    let response = call.send_signed(&sandbox).await.json();
    let receivers = json!([
        {"account": "1", "amount": 1, "result": "SUCCESS", "secret": "plain"},
        {"account": "2", "amount": 2, "result": "SUCCESS", "remark": "b"},
    ]);
    assert_eq!(response["receivers"], receivers, "neither the decrypted text nor why another one failed");
    assert_eq!((&response["urgent"], &response["tags"]), (&json!(false), &json!(["a", "b"])));
    assert_eq!((&response["time"], response.get("sub_mchid")), (&json!("2020-05-20T13:29:35+08:00"), None));
}

#[tokio::test]
async fn response_of_a_failed_state_keeps_its_reason() {
    let sandbox = sample_sandbox().await;
    let told = Call::get("/v3/sample/shares/SHARE-1").send_signed(&sandbox).await.json();
    assert_eq!(told, json!({"out_share_no": "SHARE-1", "state": "CLOSED", "close_reason": "OVERDUE", "fail_num": 0}));
}

#[tokio::test]
async fn response_documented_204_has_no_body() {
    let sandbox = sample_sandbox().await;
    let reply = Call::new("DELETE", "/v3/sample/orders/A").send_signed(&sandbox).await;
    assert_eq!((reply.status, reply.body.len()), (204, 0));
    assert!(reply.verify(&sandbox).is_ok());
}

#[tokio::test]
async fn route_fixed_text_comes_before_a_parameter() {
    let sandbox = sample_sandbox().await;
    let reply = Call::get("/v3/sample/orders/latest").send_signed(&sandbox).await;
    assert_eq!(reply.json(), json!({"latest": true}));
}

#[tokio::test]
async fn route_several_methods_are_all_named() {
    let sandbox = sample_sandbox().await;
    let reply = Call::new("PATCH", "/v3/sample/orders/A").send_signed(&sandbox).await;
    assert_eq!(reply.status, 405);
    assert_eq!(reply.headers.get("allow").map(|allow| allow.as_bytes()), Some(b"DELETE, GET".as_slice()));
}

#[tokio::test]
async fn body_text_shorter_than_the_least_is_refused() {
    let reply = create(|body| body["out_trade_no"] = json!("A")).await;
    assert_refused(&reply, "/body/out_trade_no", "has 1 characters, fewer than 6");
}

#[tokio::test]
async fn body_text_outside_of_the_pattern_is_refused() {
    let reply = create(|body| body["out_trade_no"] = json!("20190522_001中文11")).await;
    assert_refused(&reply, "/body/out_trade_no", "does not match ^[0-9a-zA-Z_|*-]*$");
    assert_eq!(
        reply.refusal().2,
        "输入源“/body/out_trade_no”映射到值字段“商户订单号”字符串规则校验失败，字符串必须匹配正则表达式“^[0-9a-zA-Z_|*-]*$”"
    );
}

#[tokio::test]
async fn body_number_outside_of_the_range_is_refused() {
    let low = create(|body| body["amount"]["total"] = json!(0)).await;
    assert_refused(&low, "/body/amount/total", "is less than 1");
    let high = create(|body| body["amount"]["total"] = json!(1_000_001)).await;
    assert_refused(&high, "/body/amount/total", "is greater than 1000000");
    let ratio = create(|body| body["rate"] = json!(1.5)).await;
    assert_refused(&ratio, "/body/rate", "is greater than 1");
}

#[tokio::test]
async fn body_nested_missing_field_is_named_by_its_pointer() {
    let reply = create(|body| body["amount"] = json!({})).await;
    assert_refused(&reply, "/body/amount/total", "is required");
}

#[tokio::test]
async fn body_object_of_the_wrong_type_is_refused() {
    let reply = create(|body| body["amount"] = json!(5)).await;
    assert_refused(&reply, "/body/amount", "must be an object, found a number");
}

#[tokio::test]
async fn body_list_outside_of_its_size_is_refused() {
    let none = create(|body| body["goods"] = json!([])).await;
    assert_refused(&none, "/body/goods", "has 0 items, fewer than 1");
    let many = create(|body| body["goods"] = json!([{"name": "a"}, {"name": "b"}, {"name": "c"}])).await;
    assert_refused(&many, "/body/goods", "has 3 items, more than 2");
}

#[tokio::test]
async fn body_item_of_a_list_is_named_by_its_number() {
    let reply = create(|body| body["goods"] = json!([{"name": "a"}, {"name": 1}])).await;
    assert_refused(&reply, "/body/goods/1/name", "must be a string, found a number");
}

#[tokio::test]
async fn body_value_inside_of_a_personal_object_is_not_repeated() {
    let reply = create(|body| body["member"] = json!({"phone": "139000000000"})).await;
    assert_refused(&reply, "/body/member/phone", "has 12 characters, more than 11");
    assert_eq!(reply.json()["detail"]["value"], 12, "its length alone");
}

#[tokio::test]
async fn body_value_of_a_map_is_checked_without_naming_its_key() {
    let reply = create(|body| body["labels"] = json!({"secret": "far too long"})).await;
    assert_refused(&reply, "/body/labels/*", "has 12 characters, more than 4");
    assert!(!reply.refusal().2.contains("secret"));
}

#[tokio::test]
async fn body_ciphertext_may_be_longer_than_the_text_inside() {
    let reply = create(|body| body["id_card"] = json!(encrypted("11010119900307001X"))).await;
    assert_eq!(reply.status, 200);
}

#[tokio::test]
async fn body_text_inside_of_ciphertext_keeps_its_limits_and_is_not_repeated() {
    let reply = create(|body| body["id_card"] = json!(encrypted("11010119900307001XX"))).await;
    assert_refused(&reply, "/body/id_card", "has 19 characters, more than 18");
    assert_eq!(reply.json()["detail"]["value"], 19, "its length alone");
}

#[tokio::test]
async fn body_ciphertext_that_cannot_be_decrypted_is_refused() {
    let other = OTHER_KEY.public_key().encrypt(b"11010119900307001X").expect("a short text");
    for wrong in ["A".repeat(344), "11010119900307001X".to_owned(), other] {
        let reply = create(|body| body["id_card"] = json!(wrong)).await;
        let issue = "cannot be decrypted with the key that Wechatpay-Serial names: it takes RSAES-OAEP with SHA-1";
        assert_refused(&reply, "/body/id_card", issue);
        assert_eq!(reply.refusal().1, "PARAM_ERROR");
    }
}

#[tokio::test]
async fn body_ciphertext_without_the_name_of_its_key_is_refused() {
    let sandbox = sample_sandbox().await;
    let body = json!({"out_trade_no": "ORDER-0001", "amount": {"total": 5}, "id_card": encrypted("X")});
    let reply = Call::post_json(ORDERS, &body).send_signed(&sandbox).await;
    let expected = (400, "PARAM_ERROR".to_owned(), "平台证书序列号Wechatpay-Serial错误".to_owned());
    assert_eq!(reply.refusal(), expected);
}

#[tokio::test]
async fn body_encrypted_field_left_empty_is_accepted() {
    assert_eq!(create(|body| body["id_card"] = json!("")).await.status, 200);
}

#[tokio::test]
async fn body_null_where_the_description_allows_it_is_accepted() {
    let reply = create(|body| body["remark"] = Value::Null).await;
    assert_eq!(reply.status, 200);
}

#[tokio::test]
async fn query_boolean_that_is_none_is_refused() {
    let sandbox = sample_sandbox().await;
    let reply = Call::get("/v3/sample/orders/A?detailed=yes").send_signed(&sandbox).await;
    assert_refused(&reply, "detailed", "must be a boolean, found a string");
    assert_eq!(Call::get("/v3/sample/orders/A?detailed=false").send_signed(&sandbox).await.status, 200);
}

#[tokio::test]
async fn header_parameter_is_checked() {
    let sandbox = sample_sandbox().await;
    let reply = Call::get("/v3/sample/orders/A").with("Idempotency-Key", "123456789").send_signed(&sandbox).await;
    assert_refused(&reply, "Idempotency-Key", "has 9 characters, more than 8");
    assert_eq!(reply.json()["detail"]["location"], "header");
}

#[tokio::test]
async fn callback_of_an_example_leads_nowhere_but_here() {
    let sandbox = sample_sandbox().await;
    let body = json!({"event_type": "SAMPLE.SHARED", "url": "http://127.0.0.1:1/"});
    Call::post_json("/_sandbox/notify", &body).send(&sandbox).await;
    let resource = sandbox.notifications().remove(0).resource;
    let base_url = sandbox.base_url();
    assert_eq!(resource["page_url"], format!("{base_url}/a/b?c=d"));
    assert_eq!(resource["image_url"], format!("{base_url}/_files/picture.png"));
}

#[tokio::test]
async fn status_202_without_a_body_is_given_where_it_is_documented() {
    let sandbox = sample_sandbox().await;
    let apply = Call::post_json("/v3/sample/orders/?channel_id=7", &json!({"order_no": "A1"}));
    let revoke = Call::new("POST", "/v3/sample/orders/A1/revoke");
    for call in [apply, revoke] {
        let reply = call.send_signed(&sandbox).await;
        assert_eq!((reply.status, reply.body.len()), (202, 0));
        assert!(reply.verify(&sandbox).is_ok());
    }
}

#[tokio::test]
async fn path_that_ends_in_a_slash_is_another_than_the_one_without() {
    let sandbox = sample_sandbox().await;
    let reply = Call::post_json("/v3/sample/orders/", &json!({"order_no": "A1"})).send_signed(&sandbox).await;
    assert_refused(&reply, "channel_id", "is required");
    let reply = Call::get("/v3/sample/orders/").send_signed(&sandbox).await;
    assert_eq!((reply.status, reply.headers["allow"].to_str().ok()), (405, Some("POST")));
}

#[tokio::test]
async fn body_of_a_delete_is_checked() {
    let sandbox = sample_sandbox().await;
    let call = |body: &Value| Call::post_json("/v3/sample/orders/A1/parts", body).method("DELETE");
    assert_eq!(call(&json!({"reason": "重复"})).send_signed(&sandbox).await.status, 204);
    assert_refused(&call(&json!({})).send_signed(&sandbox).await, "/body/reason", "is required");
}

#[tokio::test]
async fn query_of_lists_objects_and_whole_numbers_of_a_list_is_checked() {
    let sandbox = sample_sandbox().await;
    let search = |query: &str| Call::get(&format!("/v3/sample/search?{query}"));
    let right = search("states=OPEN%2CSHUT&partner=%7B%22type%22%3A%22APPID%22%7D&week_day=0");
    let response = right.send_signed(&sandbox).await.json();
    assert_eq!(response["week_day"], 0);
    for (query, field, issue) in [
        ("states=OPEN,AJAR", "1", "is not one of OPEN, SHUT"),
        ("states=OPEN,OPEN,OPEN", "states", "has 3 items, more than 2"),
        ("partner=APPID", "partner", "must be an object, found a string"),
        ("partner=%7B%7D", "type", "is required"),
        ("week_day=1", "week_day", "is not one of 0, 6"),
        ("week_day=sunday", "week_day", "must be a signed 64-bit integer, found a string"),
    ] {
        assert_refused(&search(query).send_signed(&sandbox).await, field, issue);
    }
}

#[tokio::test]
async fn encrypted_text_of_the_query_is_decrypted_and_lists_of_them_are_encrypted() {
    let sandbox = sample_sandbox().await;
    let sealed = |text: &str| {
        let query: String = encrypted(text).bytes().map(|byte| format!("%{byte:02X}")).collect();
        Call::get(&format!("/v3/sample/search?phone={query}"))
    };
    let response = sealed("13800000000").with("Wechatpay-Serial", KEY_ID).send_signed(&sandbox).await.json();
    assert_eq!(decrypted(&sandbox, &response["phone"]), "13800000000");
    assert_eq!(decrypted(&sandbox, &response["names"][0]), "张三");
    let long = sealed("138000000000").with("Wechatpay-Serial", KEY_ID).send_signed(&sandbox).await;
    assert_refused(&long, "phone", "has 12 characters, more than 11");
    let unnamed = sealed("13800000000").send_signed(&sandbox).await;
    assert_eq!(unnamed.status, 400, "the key is not named");
}

#[tokio::test]
async fn time_of_beijing_and_time_without_seconds_are_checked() {
    let sandbox = sample_sandbox().await;
    let search = |query: &str| Call::get(&format!("/v3/sample/search?{query}"));
    for right in [
        "start_time=20091227091010",
        "start_time=20091227",
        "start_time=OnAccept",
        "update_time=2020-05-20T13%3A29%2B08%3A00",
        "update_time=2020-05-20T13%3A29%3A35Z",
    ] {
        assert_eq!(search(right).send_signed(&sandbox).await.status, 200, "{right}");
    }
    let issue = "is not a time such as 20091227091010, nor a day or a word in its place";
    for wrong in ["20091327091010", "20091227246060", "2009-12-27", "200912270910", "On%20Accept", "200912270910100"] {
        assert_refused(&search(&format!("start_time={wrong}")).send_signed(&sandbox).await, "start_time", issue);
    }
    let issue = "is not an RFC 3339 time with an offset, such as 2020-05-20T13:29:35+08:00";
    for wrong in ["2020-05-20T13%3A29", "2020-05-20T13%2B08%3A00"] {
        assert_refused(&search(&format!("update_time={wrong}")).send_signed(&sandbox).await, "update_time", issue);
    }
}

#[tokio::test]
async fn list_by_cursor_ends_with_its_example() {
    let sandbox = sample_sandbox().await;
    let response = Call::get("/v3/sample/tokens?page_token=t0").send_signed(&sandbox).await.json();
    assert_eq!(response, json!({"names": ["one"]}));
}

/// A submission with this hash in its description, and these parts beside it.
async fn submission(hash: &str, parts: &[(&str, &str)]) -> Reply {
    let sandbox = sample_sandbox().await;
    let meta = json!({"digest": hash, "digest_algorithm": "SM3", "sub_mchid": "1"}).to_string();
    let file = [("submission_file", "abc")];
    let all = [("meta", meta.as_str())].into_iter().chain(parts.iter().copied()).chain(file);
    let part = |(name, text): (&str, &str)| {
        format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n")
    };
    let body = all.map(part).collect::<String>() + "--b--\r\n";
    let call = Call::post("/v3/sample/submissions", meta).without("Content-Type");
    let call = call.with("Content-Type", "multipart/form-data; boundary=b").signed(&sandbox.merchant());
    call.tampered(|_, sent| *sent = body.into_bytes()).send(&sandbox).await
}

const SM3_OF_ABC: &str = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";

#[tokio::test]
async fn upload_of_other_parts_is_taken_with_its_hash() {
    let response = submission(SM3_OF_ABC, &[("item_id", "i7"), ("record_id", "7")]).await.json();
    assert!(response["media_id"].as_str().is_some_and(|id| id.starts_with("sandbox-media-")), "{response}");
    assert_eq!(response["item_id"], "i7");
}

#[tokio::test]
async fn upload_of_other_parts_with_another_hash_or_without_a_part_is_refused() {
    let reply = submission(&SM3_OF_ABC.replace('6', "7"), &[("item_id", "i7")]).await;
    let wrong = "图片/视频内容的digest值与meta中的digest不一致";
    assert_eq!(reply.refusal(), (400, "PARAM_ERROR".to_owned(), wrong.to_owned()));
    assert_refused(&submission(SM3_OF_ABC, &[]).await, "/body/item_id", "is required");
    let reply = submission(SM3_OF_ABC, &[("item_id", "i7890")]).await;
    assert_refused(&reply, "/body/item_id", "has 5 characters, more than 4");
    let reply = submission(SM3_OF_ABC, &[("item_id", "i7"), ("record_id", "x")]).await;
    assert_refused(&reply, "/body/record_id", "must be a signed 64-bit integer, found a string");
}
