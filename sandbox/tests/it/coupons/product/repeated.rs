//! The same call again, two callers, two calls at once, and a restart.

use super::*;

#[tokio::test]
async fn call_again_under_its_number_gets_the_same_and_with_other_parameters_is_refused() {
    let sandbox = sandbox().await;
    let created = product("CREATE_01", stock("WECHATPAY"));
    let first = Brand.posts(&sandbox, "/product-coupons", created.clone()).await;
    assert_eq!(Brand.posts(&sandbox, "/product-coupons", created).await, first);
    let other = Brand.calls(&sandbox, "POST", "/product-coupons", product("CREATE_01", stock("UPLOAD"))).await;
    assert_eq!(refused(&other), invalid());
    // Whoever calls for a brand has numbers of their own.
    let partners = Partner.posts(&sandbox, "/product-coupons", product("CREATE_01", stock("UPLOAD"))).await;
    assert_ne!(partners["product_coupon_id"], first["product_coupon_id"]);

    let text = |value: &Value| value.as_str().expect("a number").to_owned();
    let made = Made { by: Brand, product: text(&first["product_coupon_id"]), stock: text(&first["stock"]["stock_id"]) };
    let code = made.sent(&sandbox, "SEND_01").await;
    assert_eq!(made.sent(&sandbox, "SEND_01").await, code, "it is handed out once");
    let other = made.about(json!({"send_request_no": "SEND_01", "attach": "another"}));
    let other = Brand.calls(&sandbox, "POST", &format!("/users/{USER}/coupons"), other).await;
    assert_eq!(refused(&other), invalid());
    assert_eq!(made.queried(&sandbox).await["sent_count_info"], json!({"total_count": 1, "today_count": 1}));
    let confirmed = made.confirm(&sandbox, &code).await;
    assert_eq!(made.confirm(&sandbox, &code).await, confirmed);
    let again = made.act(&sandbox, &code, "confirm", json!({"out_request_no": "CONFIRM_02"})).await;
    assert_eq!(refused(&again), invalid(), "it is confirmed already");
}

#[tokio::test]
async fn number_serves_calls_of_each_kind_and_one_of_a_kind() {
    let sandbox = sandbox().await;
    let number = json!({"out_request_no": "34657_20250801_123456"});
    let told = Brand.posts(&sandbox, "/product-coupons", product("34657_20250801_123456", stock("WECHATPAY"))).await;
    let path = format!("/product-coupons/{}", told["product_coupon_id"].as_str().expect("a number"));
    let mut added = number.clone();
    added["stock"] = stock("WECHATPAY");
    let first = Brand.posts(&sandbox, &format!("{path}/stocks"), added.clone()).await;
    assert_ne!(first["stock_id"], told["stock"]["stock_id"]);
    added["stock"] = stock("UPLOAD");
    let other = Brand.calls(&sandbox, "POST", &format!("{path}/stocks"), added).await;
    assert_eq!(refused(&other), invalid(), "of a kind it is unique");
    let mut change = number.clone();
    change["display_info"] = json!({"name": "满100减20", "image_url": "https://x/c", "background_url": "https://x/d"});
    assert_eq!(done(Brand.calls(&sandbox, "PATCH", &path, change).await)["display_info"]["name"], "满100减20");
    let mut end = number;
    end["deactivate_reason"] = json!("x");
    assert_eq!(Brand.posts(&sandbox, &format!("{path}/deactivate"), end).await["state"], "DEACTIVATED");
}

#[tokio::test]
async fn brand_and_partner_see_nothing_of_each_other() {
    let sandbox = sandbox().await;
    let made = Made::new(&sandbox, Brand, stock("WECHATPAY")).await;
    let code = made.sent(&sandbox, "SEND_01").await;
    let others = Made { by: Partner, ..made.clone() };
    assert_eq!(refused(&others.query(&sandbox, &code).await), unknown());
    assert_eq!(refused(&others.send(&sandbox, "SEND_01").await), unknown());
    let product = format!("/product-coupons/{}", made.product);
    assert_eq!(refused(&Partner.gets(&sandbox, &product, "").await), unknown());
    // A brand is who signs, whatever its body says.
    let end = json!({"out_request_no": "END_01", "deactivate_reason": "x", "brand_id": BRAND_ID});
    assert_eq!(Brand.posts(&sandbox, &format!("{product}/deactivate"), end).await["state"], "DEACTIVATED");
    let listed = done(Partner.gets(&sandbox, &format!("/users/{USER}/coupons"), &format!("appid={APPID}")).await);
    assert_eq!(listed["total_count"], 0);
}

#[tokio::test]
async fn number_that_was_given_a_coupon_gives_no_other() {
    let sandbox = sandbox().await;
    let mut rules = stock("WECHATPAY");
    rules["stock_send_rule"]["max_count_per_user"] = json!(9);
    let made = Made::new(&sandbox, Brand, rules).await;
    let prepare = async |number: &str| {
        let body = made.about(json!({"send_request_no": number}));
        Brand.calls(&sandbox, "POST", &format!("/users/{USER}/pre-send-coupon"), body).await
    };
    let prepared = async |number: &str| done(prepare(number).await)["token"].clone();
    let (one, other) = (prepared("SEND_01").await, prepared("SEND_02").await);
    let take =
        |token: &Value| sandbox.take_prepared_product_coupon(token.as_str().expect("a token")).expect("a change");
    assert!(take(&one).is_some());
    assert_eq!(take(&one), None);
    made.sent(&sandbox, "SEND_02").await;
    assert_eq!(take(&other), None, "a call has given it");
    assert_eq!(refused(&prepare("SEND_02").await), invalid());
    assert_eq!(refused(&prepare("SEND_01").await), invalid());
    assert_eq!(refused(&made.send(&sandbox, "SEND_01").await), invalid());
    assert_eq!(made.queried(&sandbox).await["sent_count_info"]["total_count"], 2);
}

#[tokio::test]
async fn number_under_which_a_coupon_is_prepared_has_one_token_and_no_other_content() {
    for by in [Brand, Partner] {
        let sandbox = sandbox().await;
        let made = Made::new(&sandbox, by, stock("API_ASSIGN")).await;
        let added = json!({"out_request_no": "STOCK_02", "stock": stock("API_ASSIGN")});
        let other = by.posts(&sandbox, &format!("/product-coupons/{}/stocks", made.product), added).await;
        let prepare = async |user: &str, more: Value| {
            let mut body = made.about(json!({"send_request_no": "SEND_01", "coupon_code": "A1"}));
            body.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
            by.calls(&sandbox, "POST", &format!("/users/{user}/pre-send-coupon"), body).await
        };
        let token = done(prepare(USER, json!({})).await)["token"].clone();
        assert_eq!(done(prepare(USER, json!({})).await)["token"], token);
        let stranger = "oh-394z-6CGkNoJrsDLTTUKiAnp5";
        for (user, more) in [
            (stranger, json!({})),
            (USER, json!({"coupon_code": "B2"})),
            (USER, json!({"stock_id": other["stock_id"]})),
            (USER, json!({"attach": "x"})),
        ] {
            let reply = prepare(user, more.clone()).await;
            assert_eq!(refused(&reply), invalid(), "{user} {more}");
            assert!(reply.headers["request-id"].to_str().expect("a text").ends_with("-268578927"), "{user} {more}");
        }
        // Another caller's number is another one.
        let others = if by == Brand { Partner } else { Brand };
        let theirs = Made::new(&sandbox, others, stock("WECHATPAY")).await;
        let body = theirs.about(json!({"send_request_no": "SEND_01"}));
        others.posts(&sandbox, &format!("/users/{USER}/pre-send-coupon"), body).await;
        // Once the token is over, the number is free again.
        advance(&sandbox, 300);
        let free = done(prepare(stranger, json!({"coupon_code": "B2"})).await)["token"].clone();
        let free = free.as_str().expect("a token");
        assert_eq!(sandbox.take_prepared_product_coupon(free).expect("a change").as_deref(), Some("B2"));
    }
}

#[tokio::test]
async fn last_coupon_that_two_want_at_once_goes_to_one() {
    let sandbox = sandbox().await;
    let mut rules = stock("WECHATPAY");
    rules["stock_send_rule"]["max_count"] = json!(1);
    let made = Made::new(&sandbox, Brand, rules).await;
    let (one, other) = tokio::join!(made.send(&sandbox, "SEND_01"), made.send(&sandbox, "SEND_02"));
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 400]);
}

#[tokio::test]
async fn restart_with_a_state_file_knows_batches_coupons_tokens_and_the_address() {
    let folder = Folder::new();
    let start = async || {
        let started = builder().keys_dir(folder.path().join("keys")).state_file(folder.path().join("state.redb"));
        started.start().await.expect("a sandbox")
    };
    let first = start().await;
    let set = Brand.posts(&first, "/notify-configs", json!({"notify_url": "http://127.0.0.1:1/"})).await;
    let made = Made::new(&first, Brand, stock("UPLOAD")).await;
    let codes = json!({"out_request_no": "CODES_01", "code_list": ["A1", "B2", "C3"]});
    Brand.posts(&first, &made.path("/upload-coupon-codes"), codes).await;
    made.sent(&first, "SEND_01").await;
    made.confirm(&first, "A1").await;
    done(made.uses(&first, "A1", "USE_01").await);
    let body = made.about(json!({"send_request_no": "PREPARE_01"}));
    let token = Brand.posts(&first, &format!("/users/{USER}/pre-send-coupon"), body).await["token"].clone();
    let (stock, coupon) = (made.queried(&first).await, done(made.query(&first, "A1").await));
    first.stop().await;

    let second = start().await;
    assert_eq!(done(Brand.gets(&second, "/notify-configs", "").await), set);
    assert_eq!((made.queried(&second).await, done(made.query(&second, "A1").await)), (stock, coupon));
    let token = token.as_str().expect("a token");
    assert_eq!(second.take_prepared_product_coupon(token).expect("a change that is kept").as_deref(), Some("B2"));
    assert_eq!(made.sent(&second, "SEND_01").await, "A1", "the call is known again");
}

#[tokio::test]
async fn address_is_each_callers_own_and_before_it_is_set_the_configured_one() {
    let sandbox = sandbox().await;
    let address = async |by: By| done(by.gets(&sandbox, "/notify-configs", "").await)["notify_url"].clone();
    assert_eq!(address(Brand).await, "");
    let url = json!({"url": "http://127.0.0.1:1/usual"});
    assert_eq!(Call::new("PUT", "/_sandbox/notify_url").json(&url).send(&sandbox).await.status, 200);
    Partner.posts(&sandbox, "/notify-configs", json!({"notify_url": "http://127.0.0.1:1/own"})).await;
    assert_eq!([address(Brand).await, address(Partner).await], ["http://127.0.0.1:1/usual", "http://127.0.0.1:1/own"]);
    for by in [Brand, Partner] {
        let made = Made::new(&sandbox, by, stock("WECHATPAY")).await;
        made.sent(&sandbox, "SEND_01").await;
    }
    let urls: Vec<String> = sandbox.notifications().into_iter().map(|one| one.url).collect();
    assert_eq!(urls, ["http://127.0.0.1:1/usual", "http://127.0.0.1:1/own"]);
}
