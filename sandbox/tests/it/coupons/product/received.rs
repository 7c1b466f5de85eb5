//! Users receive coupons: with codes of the brand's own, by a token, and by hand.

use super::*;

#[tokio::test]
async fn uploaded_codes_are_handed_out_once_each_and_counted() {
    let sandbox = sandbox().await;
    let made = Made::new(&sandbox, Brand, stock("UPLOAD")).await;
    assert_eq!(refused(&made.send(&sandbox, "SEND_00").await), invalid(), "no code is there");
    let upload = async |number: &str, codes: Value| {
        let body = json!({"out_request_no": number, "code_list": codes});
        Brand.calls(&sandbox, "POST", &made.path("/upload-coupon-codes"), body).await
    };
    let told = done(upload("CODES_01", json!(["B2", "A1", "B2", "券 code/3"])).await);
    assert_eq!((&told["total_count"], &told["duplicate_code_list"]), (&json!(3), &json!(["B2"])));
    let told = done(upload("CODES_02", json!(["A1", "C3"])).await);
    assert_eq!((&told["success_code_list"], &told["already_exist_code_list"]), (&json!(["C3"]), &json!(["A1"])));
    let sent = done(made.send(&sandbox, "SEND_01").await);
    assert_eq!(sent["coupon_code"], "A1");
    assert_eq!(sent["stock"], made.queried(&sandbox).await, "the call itself counts");
    let named = |number: &str, code: &str| made.about(json!({"send_request_no": number, "coupon_code": code}));
    let path = format!("/users/{USER}/coupons");
    for code in ["A1", "D4"] {
        let reply = Brand.calls(&sandbox, "POST", &path, named("SEND_02", code)).await;
        assert_eq!(refused(&reply), invalid(), "{code}");
    }
    assert_eq!(Brand.posts(&sandbox, &path, named("SEND_02", "券 code/3")).await["coupon_code"], "券 code/3");
    let told = made.queried(&sandbox).await;
    assert_eq!(told["coupon_code_count_info"], json!({"total_count": 4, "available_count": 2}));
}

#[tokio::test]
async fn code_that_the_brand_names_is_unique_within_its_batch_alone() {
    let sandbox = sandbox().await;
    let made = Made::new(&sandbox, Brand, stock("API_ASSIGN")).await;
    let reply = made.send(&sandbox, "SEND_01").await;
    assert_eq!(refused(&reply), (400, "PARAM_ERROR".to_owned()), "no code is named");
    let added = json!({"out_request_no": "STOCK_02", "stock": stock("API_ASSIGN")});
    let other = Brand.posts(&sandbox, &format!("/product-coupons/{}/stocks", made.product), added).await;
    let other = Made { stock: other["stock_id"].as_str().expect("a number").to_owned(), ..made.clone() };
    let path = format!("/users/{USER}/coupons");
    for (batch, number) in [(&made, "SEND_01"), (&other, "SEND_02")] {
        let body = batch.about(json!({"send_request_no": number, "coupon_code": "OWN-1"}));
        Brand.posts(&sandbox, &path, body).await;
    }
    let taken = made.about(json!({"send_request_no": "SEND_03", "coupon_code": "OWN-1"}));
    assert_eq!(refused(&Brand.calls(&sandbox, "POST", &path, taken).await), invalid());
    other.confirm(&sandbox, "OWN-1").await;
    assert_eq!(
        [made.state(&sandbox, "OWN-1").await, other.state(&sandbox, "OWN-1").await],
        ["CONFIRMING", "EFFECTIVE"]
    );
}

#[tokio::test]
async fn token_that_was_used_or_is_long_over_is_none() {
    let sandbox = sandbox().await;
    let made = Made::new(&sandbox, Brand, stock("WECHATPAY")).await;
    let prepare = async |number: &str| {
        let body = made.about(json!({"send_request_no": number}));
        Brand.posts(&sandbox, &format!("/users/{USER}/pre-send-coupon"), body).await["token"].clone()
    };
    let take = async |token: &Value| {
        Call::post_json("/_sandbox/receive_product_coupon", &json!({"token": token})).send(&sandbox).await.status
    };
    let (first, second) = (prepare("PREPARE_01").await, prepare("PREPARE_02").await);
    assert_eq!((take(&first).await, take(&first).await), (200, 404));
    advance(&sandbox, 299);
    let third = prepare("PREPARE_03").await;
    advance(&sandbox, 1);
    assert_eq!(take(&second).await, 409, "it is over");
    prepare("PREPARE_04").await;
    assert_eq!(take(&second).await, 404, "it is forgotten");
    assert_eq!(take(&third).await, 200, "the other is not over");
}

#[tokio::test]
async fn user_takes_what_was_prepared_within_five_minutes_and_once() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    Brand.posts(&sandbox, "/notify-configs", json!({"notify_url": receiver.url})).await;
    let made = Made::new(&sandbox, Brand, stock("WECHATPAY")).await;
    let prepare = async |number: &str| {
        let body = made.about(json!({"send_request_no": number}));
        let told = Brand.posts(&sandbox, &format!("/users/{USER}/pre-send-coupon"), body).await;
        told["token"].as_str().expect("a token").to_owned()
    };
    let token = prepare("PREPARE_01").await;
    assert_eq!(made.queried(&sandbox).await["sent_count_info"]["total_count"], 0, "nobody has taken it");
    advance(&sandbox, 299);
    let code = sandbox.take_prepared_product_coupon(&token).expect("a change that is kept").expect("a coupon");
    assert_eq!(sandbox.take_prepared_product_coupon(&token).expect("no change"), None, "once");
    let coupon = done(made.query(&sandbox, &code).await);
    assert_eq!((&coupon["send_request_no"], &coupon["coupon_state"]), (&json!("PREPARE_01"), &json!("CONFIRMING")));
    assert_eq!(sandbox.notifications()[0].event_type, "PRODUCT_COUPON.SEND");
    let token = prepare("PREPARE_02").await;
    advance(&sandbox, 300);
    let late = Call::post_json("/_sandbox/receive_product_coupon", &json!({"token": token})).send(&sandbox).await;
    assert_eq!(late.status, 409, "{late:?}");
    let body = made.about(json!({"send_request_no": "PREPARE_03"}));
    made.sent(&sandbox, "SEND_02").await;
    let reply = Brand.calls(&sandbox, "POST", &format!("/users/{USER}/pre-send-coupon"), body).await;
    assert_eq!(refused(&reply), (403, "RULE_LIMIT".to_owned()), "what cannot be taken is not prepared");
}

#[tokio::test]
async fn user_takes_and_deletes_a_coupon_by_hand() {
    let sandbox = sandbox().await;
    let made = Made::new(&sandbox, Brand, stock("WECHATPAY")).await;
    let take = async |body: Value| Call::post_json("/_sandbox/receive_product_coupon", &body).send(&sandbox).await;
    let taken = done(take(json!({"stock_id": made.stock, "openid": USER})).await);
    let code = taken["coupon_codes"][0].as_str().expect("a code").to_owned();
    let coupon = done(made.query(&sandbox, &code).await);
    assert_eq!((&coupon["send_channel"], &coupon["coupon_state"]), (&json!("RECEIVE_COMPONENT"), &json!("CONFIRMING")));
    assert!(!sandbox.delete_product_coupon(&made.stock, &code).expect("no change"), "it was not confirmed");
    made.confirm(&sandbox, &code).await;
    assert!(sandbox.delete_product_coupon(&made.stock, &code).expect("a change that is kept"));
    assert_eq!(made.state(&sandbox, &code).await, "DELETED");
    assert_eq!(refused(&made.uses(&sandbox, &code, "USE_01").await), invalid());
    for (body, status) in [
        (json!({}), 400),
        (json!({"stock_id": made.stock}), 400),
        (json!({"stock_id": made.stock, "openid": ""}), 400),
        (json!({"token": "x", "openid": USER}), 400),
        (json!({"token": "x"}), 404),
        (json!({"stock_id": "1", "openid": USER}), 404),
        (json!({"stock_id": made.stock, "openid": USER}), 200),
        (json!({"stock_id": made.stock, "openid": USER}), 409),
    ] {
        assert_eq!(take(body.clone()).await.status, status, "{body}");
    }
    assert_eq!(sandbox.receive_product_coupon("1", "o").expect("no change"), None);
    assert!(sandbox.receive_product_coupon(&made.stock, "o").expect("a change that is kept").is_some());
}
