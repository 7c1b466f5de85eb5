//! Product coupons and their batches: what they need, how they change and end, their budgets and stores.

use super::*;

#[tokio::test]
async fn batch_ends_with_its_last_coupon_or_by_a_call_and_hands_nothing_out_any_more() {
    let sandbox = sandbox().await;
    let mut rules = stock("WECHATPAY");
    rules["stock_send_rule"] = json!({"max_count": 2, "max_count_per_day": 1, "max_count_per_user": 9});
    let made = Made::new(&sandbox, Brand, rules).await;
    made.sent(&sandbox, "SEND_01").await;
    assert_eq!(
        refused(&made.send(&sandbox, "SEND_02").await),
        (403, "RULE_LIMIT".to_owned()),
        "that was all of the day"
    );
    advance(&sandbox, DAY);
    made.sent(&sandbox, "SEND_02").await;
    let told = made.queried(&sandbox).await;
    assert_eq!(
        (&told["state"], &told["sent_count_info"]),
        (&json!("STOPPED"), &json!({"total_count": 2, "today_count": 1}))
    );
    let budget = json!({
        "out_request_no": "BUDGET_01", "update_mode": "MAX_COUNT", "current_max_count": 2, "target_max_count": 9,
    });
    let reply = Brand.calls(&sandbox, "POST", &made.path("/update-budget"), budget).await;
    assert_eq!(refused(&reply), invalid(), "that is final");

    let added = json!({"out_request_no": "STOCK_02", "stock": stock("WECHATPAY")});
    let other = Brand.posts(&sandbox, &format!("/product-coupons/{}/stocks", made.product), added).await;
    let other = Made { stock: other["stock_id"].as_str().expect("a number").to_owned(), ..made.clone() };
    assert_ne!(other.stock, made.stock);
    let end = json!({"out_request_no": "END_01", "deactivate_reason": "批次信息有误"});
    let ended = Brand.posts(&sandbox, &other.path("/deactivate"), end.clone()).await;
    assert_eq!((&ended["state"], &ended["deactivate_request_no"]), (&json!("DEACTIVATED"), &json!("END_01")));
    assert_eq!(refused(&other.send(&sandbox, "SEND_03").await), invalid());
    let again = json!({"out_request_no": "END_02", "deactivate_reason": "x"});
    assert_eq!(refused(&Brand.calls(&sandbox, "POST", &other.path("/deactivate"), again).await), invalid());

    let list = format!("/product-coupons/{}/stocks", made.product);
    let first = done(Brand.gets(&sandbox, &list, "page_size=1").await);
    assert_eq!((&first["total_count"], &first["stock_list"][0]["stock_id"]), (&json!(2), &json!(made.stock)));
    let token = first["next_page_token"].as_str().expect("another page");
    let token = percent_encoding::utf8_percent_encode(token, percent_encoding::NON_ALPHANUMERIC);
    let second = done(Brand.gets(&sandbox, &list, &format!("page_size=1&page_token={token}")).await);
    assert_eq!((&second["stock_list"][0]["stock_id"], second.get("next_page_token")), (&json!(other.stock), None));
    let ended = done(Brand.gets(&sandbox, &list, "state=DEACTIVATED").await);
    assert_eq!((&ended["total_count"], &ended["stock_list"][0]["stock_id"]), (&json!(1), &json!(other.stock)));
    assert_eq!(entry(&sandbox, "product_coupon_stock", &made.stock).await["facts"]["coupons"], 2);
}

#[tokio::test]
async fn product_coupon_that_has_ended_hands_nothing_out_and_is_not_changed() {
    let sandbox = sandbox().await;
    let made = Made::new(&sandbox, Partner, stock("WECHATPAY")).await;
    let code = made.sent(&sandbox, "SEND_01").await;
    let path = format!("/product-coupons/{}", made.product);
    let display = json!({"name": "满100减20", "image_url": "https://x/c.png", "background_url": "https://x/d.png"});
    let change = json!({"out_request_no": "CHANGE_01", "display_info": display});
    let changed = done(Partner.calls(&sandbox, "PATCH", &path, change).await);
    assert_eq!((&changed["display_info"], &changed["brand_id"]), (&display, &json!(BRAND_ID)));
    let end = json!({"out_request_no": "END_01", "deactivate_reason": "商品已下架"});
    Partner.posts(&sandbox, &format!("{path}/deactivate"), end).await;
    let told = done(Partner.gets(&sandbox, &path, "").await);
    assert_eq!((&told["state"], &told["deactivate_reason"]), (&json!("DEACTIVATED"), &json!("商品已下架")));
    assert_eq!(refused(&made.send(&sandbox, "SEND_02").await), invalid());
    let change = json!({"out_request_no": "CHANGE_02", "display_info": display});
    assert_eq!(refused(&Partner.calls(&sandbox, "PATCH", &path, change).await), invalid());
    let added = json!({"out_request_no": "STOCK_02", "stock": stock("WECHATPAY")});
    assert_eq!(refused(&Partner.calls(&sandbox, "POST", &format!("{path}/stocks"), added).await), invalid());
    assert_eq!(made.confirm(&sandbox, &code).await["coupon_state"], "EFFECTIVE", "users keep what they have");
}

#[tokio::test]
async fn budget_is_changed_by_who_knows_it_and_not_below_what_is_gone() {
    let sandbox = sandbox().await;
    let made = Made::new(&sandbox, Brand, stock("WECHATPAY")).await;
    made.sent(&sandbox, "SEND_01").await;
    made.sent(&sandbox, "SEND_02").await;
    let budget = async |number: &str, mode: &str, more: Value| {
        let mut body = json!({"out_request_no": number, "update_mode": mode});
        body.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        Brand.calls(&sandbox, "POST", &made.path("/update-budget"), body).await
    };
    let wrong = [
        ("MAX_COUNT", json!({"current_max_count": 8, "target_max_count": 20}), "INVALID_REQUEST"),
        ("MAX_COUNT", json!({"current_max_count": 9, "target_max_count": 1}), "INVALID_REQUEST"),
        ("MAX_COUNT", json!({"target_max_count": 20}), "PARAM_ERROR"),
        ("MAX_COUNT_PER_DAY", json!({"current_max_count": 9, "target_max_count": 20}), "PARAM_ERROR"),
        // It has no limit of a day.
        (
            "MAX_COUNT_PER_DAY",
            json!({"current_max_count_per_day": 1, "target_max_count_per_day": 2}),
            "INVALID_REQUEST",
        ),
    ];
    for (mode, more, code) in wrong {
        assert_eq!(refused(&budget("BUDGET_01", mode, more.clone()).await), (400, code.to_owned()), "{more}");
    }
    let more = json!({"current_max_count": 9, "target_max_count": 20});
    let changed = done(budget("BUDGET_01", "MAX_COUNT", more).await);
    assert_eq!(changed["stock_send_rule"], json!({"max_count": 20, "max_count_per_user": 2}));
    let last = json!({"current_max_count": 20, "target_max_count": 2});
    assert_eq!(done(budget("BUDGET_02", "MAX_COUNT", last).await)["state"], "STOPPED", "nothing is left");
}

#[tokio::test]
async fn stores_are_kept_of_batches_for_some_stores_alone() {
    let sandbox = sandbox().await;
    let mut rules = stock("WECHATPAY");
    rules["store_scope"] = json!("SPECIFIC");
    let made = Made::new(&sandbox, Partner, rules).await;
    let stores = json!({"store_list": [{"store_id": "2"}, {"store_id": "1"}, {"store_id": "2"}]});
    let told = Partner.posts(&sandbox, &made.path("/associate-stores"), stores.clone()).await;
    assert_eq!((&told["total_count"], &told["failed_store_list"]), (&json!(2), &json!([])));
    Partner.posts(&sandbox, &made.path("/disassociate-stores"), json!({"store_list": [{"store_id": "1"}]})).await;
    let listed = done(Partner.gets(&sandbox, &made.path("/associated-stores"), "").await);
    assert_eq!(listed, json!({"total_count": 1, "store_list": [{"store_id": "2"}]}));
    let change = json!({"out_request_no": "CHANGE_01", "store_scope": "ALL", "remark": "全部门店"});
    let changed = done(Partner.calls(&sandbox, "PATCH", &made.path(""), change).await);
    assert_eq!((&changed["store_scope"], &changed["remark"]), (&json!("ALL"), &json!("全部门店")));
    let reply = Partner.calls(&sandbox, "POST", &made.path("/associate-stores"), stores).await;
    assert_eq!(refused(&reply), invalid());
}

#[tokio::test]
async fn product_coupon_lacks_nothing_that_its_scope_and_mode_need() {
    let sandbox = sandbox().await;
    let without = |mut body: Value, name: &str| {
        body.as_object_mut().expect("an object").remove(name);
        body
    };
    let with = |mut body: Value, pointer: &str, value: Value| {
        let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
        body.pointer_mut(parent).expect("an object")[name] = value;
        body
    };
    let made = || product("CREATE_01", stock("WECHATPAY"));
    let period = "/stock/single_usage_rule/coupon_available_period";
    let days = || with(made(), &format!("{period}/available_days"), json!(9));
    let times = json!({"begin_time": "2020-05-20T00:00:00+08:00", "end_time": "2020-05-20T23:59:59+08:00"});
    for (body, code) in [
        (without(made(), "single_usage_info"), "PARAM_ERROR"),
        (without(made(), "stock"), "PARAM_ERROR"),
        (with(made(), "/scope", json!("SINGLE")), "PARAM_ERROR"),
        (with(made(), "/usage_mode", json!("PROGRESSIVE_BUNDLE")), "PARAM_ERROR"),
        (with(made(), "/usage_mode", json!("SEQUENTIAL")), "INVALID_REQUEST"),
        (with(made(), &format!("{period}/available_end_time"), json!("2020-05-20T13:29:35+08:00")), "INVALID_REQUEST"),
        (
            with(made(), &format!("{period}/available_begin_time"), json!("2020-07-01T00:00:00+08:00")),
            "INVALID_REQUEST",
        ),
        (with(made(), &format!("{period}/available_end_time"), json!("2021-05-01T00:00:01+08:00")), "INVALID_REQUEST"),
        (with(made(), &format!("{period}/wait_days_after_receive"), json!(1)), "PARAM_ERROR"),
    ] {
        let reply = Brand.calls(&sandbox, "POST", "/product-coupons", body.clone()).await;
        assert_eq!(refused(&reply), (400, code.to_owned()), "{body}");
    }
    let longest = with(made(), &format!("{period}/available_end_time"), json!("2021-05-01T00:00:00+08:00"));
    Brand.posts(&sandbox, "/product-coupons", longest).await;
    let mut waits = with(days(), &format!("{period}/wait_days_after_receive"), json!(1));
    waits["out_request_no"] = json!("CREATE_02");
    Brand.posts(&sandbox, "/product-coupons", waits).await;
    let mut both = with(days(), &format!("{period}/irregular_available_period_list"), json!([times]));
    both["out_request_no"] = json!("CREATE_04");
    Brand.posts(&sandbox, "/product-coupons", both).await;
    let mut at_once = with(made(), &format!("{period}/wait_days_after_receive"), json!(0));
    at_once["out_request_no"] = json!("CREATE_03");
    Brand.posts(&sandbox, "/product-coupons", at_once).await;
}
