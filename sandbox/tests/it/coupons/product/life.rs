//! A user's coupon: confirmed, used, given back, ended, and what is refused by its state.

use super::*;

#[tokio::test]
async fn coupon_goes_from_its_batch_to_its_use_and_back_and_is_told_of() {
    for by in [Brand, Partner] {
        let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
        by.posts(&sandbox, "/notify-configs", json!({"notify_url": receiver.url})).await;
        let made = Made::new(&sandbox, by, stock("WECHATPAY")).await;
        let sent = done(made.send(&sandbox, "SEND_01").await);
        let code = sent["coupon_code"].as_str().expect("a code").to_owned();
        assert_eq!((&sent["coupon_state"], &sent["send_channel"]), (&json!("CONFIRMING"), &json!("API")));
        assert_eq!((&sent["attach"], &sent["stock"]["stock_id"]), (&json!("activity=1"), &json!(made.stock)));

        sandbox.callbacks_sent().await;
        let told = &sandbox.notifications()[0];
        assert_eq!((told.event_type.as_str(), receiver.received().len()), (by.sent(), 1));
        let expected = [
            ("coupon_code", json!(code)),
            ("product_coupon_id", json!(made.product)),
            ("stock_id", json!(made.stock)),
            ("openid", json!(USER)),
            ("appid", json!(APPID)),
            ("send_request_no", json!("SEND_01")),
            ("send_channel", json!("API")),
            ("attach", json!("activity=1")),
            ("receive_time", json!("2020-05-20T13:29:35+08:00")),
            ("valid_begin_time", json!("2020-05-20T13:29:35+08:00")),
            ("valid_end_time", json!("2020-06-30T23:59:59+08:00")),
            ("brand_id", if by == Partner { json!(BRAND_ID) } else { Value::Null }),
        ];
        for (name, value) in expected {
            assert_eq!(told.resource[name], value, "{by:?}: {name}");
        }

        let refusal = made.uses(&sandbox, &code, "USE_01").await;
        assert_eq!(refused(&refusal), invalid(), "nobody has confirmed it");
        let confirmed = made.confirm(&sandbox, &code).await;
        assert_eq!(confirmed["coupon_state"], "EFFECTIVE");
        assert_eq!(confirmed["confirm_request_no"], format!("CONFIRM_{code}"));
        let used = done(made.uses(&sandbox, &code, "USE_02").await);
        assert_eq!(used["coupon_state"], "USED");
        assert_eq!(used["single_usage_detail"]["associated_order_info"]["out_trade_no"], "SHOP-0001");
        assert_eq!(refused(&made.uses(&sandbox, &code, "USE_03").await), invalid(), "once");
        let end = json!({"out_request_no": "END_01", "deactivate_reason": "商品已下线"});
        assert_eq!(refused(&made.act(&sandbox, &code, "deactivate", end.clone()).await), invalid());
        let back = done(made.act(&sandbox, &code, "return", json!({"out_request_no": "RETURN_01"})).await);
        assert_eq!(
            (&back["coupon_state"], &back["single_usage_detail"]["return_request_no"]),
            (&json!("EFFECTIVE"), &json!("RETURN_01"))
        );
        let again = made.act(&sandbox, &code, "return", json!({"out_request_no": "RETURN_02"})).await;
        assert_eq!(refused(&again), invalid(), "it is not used any more");
        let ended = done(made.act(&sandbox, &code, "deactivate", end).await);
        assert_eq!(
            (&ended["coupon_state"], &ended["deactivate_reason"]),
            (&json!("DEACTIVATED"), &json!("商品已下线"))
        );
        assert_eq!(made.state(&sandbox, &code).await, "DEACTIVATED");

        sandbox.callbacks_sent().await;
        let events: Vec<String> = sandbox.notifications().into_iter().map(|one| one.event_type).collect();
        let of_brand = ["PRODUCT_COUPON.SEND", "PRODUCT_COUPON.USE", "PRODUCT_COUPON.RETURN"];
        assert_eq!(events, if by == Brand { &of_brand[..] } else { &["PRODUCT_COUPON_SP.SEND"] }, "{by:?}");
    }
}

#[tokio::test]
async fn coupon_that_nobody_confirms_stays_confirming_counts_and_is_void_once_its_time_is_over() {
    let sandbox = sandbox().await;
    let made = Made::new(&sandbox, Brand, stock("WECHATPAY")).await;
    let (first, second) = (made.sent(&sandbox, "SEND_01").await, made.sent(&sandbox, "SEND_02").await);
    assert_ne!(first, second);
    let third = made.send(&sandbox, "SEND_03").await;
    assert_eq!(refused(&third), (403, "RULE_LIMIT".to_owned()), "two are all that a user may have");
    assert_eq!(made.confirm(&sandbox, &first).await["coupon_state"], "EFFECTIVE");
    advance(&sandbox, 60 * DAY);
    assert_eq!(made.state(&sandbox, &first).await, "EXPIRED");
    assert_eq!(made.state(&sandbox, &second).await, "CONFIRMING");
    let late = made.act(&sandbox, &second, "confirm", json!({"out_request_no": "CONFIRM_02"})).await;
    assert_eq!(refused(&late), invalid());
    assert_eq!(refused(&made.uses(&sandbox, &first, "USE_01").await), invalid());
    assert_eq!(made.queried(&sandbox).await["state"], "STOPPED");
}

#[tokio::test]
async fn confirmed_coupon_waits_for_its_time_and_a_returned_one_expires_with_it() {
    let sandbox = sandbox().await;
    let mut rules = stock("WECHATPAY");
    let period = &mut rules["single_usage_rule"]["coupon_available_period"];
    (period["wait_days_after_receive"], period["available_days"]) = (json!(1), json!(2));
    let made = Made::new(&sandbox, Brand, rules).await;
    let code = made.sent(&sandbox, "SEND_01").await;
    let confirmed = made.confirm(&sandbox, &code).await;
    assert_eq!(
        (&confirmed["coupon_state"], &confirmed["valid_begin_time"]),
        (&json!("PENDING"), &json!("2020-05-21T00:00:00+08:00"))
    );
    assert_eq!(refused(&made.uses(&sandbox, &code, "USE_01").await), invalid(), "its time has not begun");
    advance(&sandbox, DAY);
    assert_eq!(made.state(&sandbox, &code).await, "EFFECTIVE");
    done(made.uses(&sandbox, &code, "USE_02").await);
    advance(&sandbox, 9 * DAY);
    assert_eq!(made.state(&sandbox, &code).await, "USED");
    let back = done(made.act(&sandbox, &code, "return", json!({"out_request_no": "RETURN_01"})).await);
    assert_eq!(back["coupon_state"], "EXPIRED");
    let told = entry(&sandbox, "product_coupon", &code).await;
    let states = story(&told).into_iter().filter(|told| told.starts_with("state")).collect::<Vec<_>>();
    assert_eq!(
        states,
        ["state PENDING", "state EFFECTIVE", "state USED", "state EFFECTIVE", "state EXPIRED"],
        "{told}"
    );
    assert_eq!((&told["entry"]["state"], related(&told)), (&json!("EXPIRED"), vec!["product_coupon_stock"]));
}

#[tokio::test]
async fn coupon_that_would_end_before_it_begins_is_not_handed_out() {
    let (tomorrow, next_week) = ("2020-05-21T13:29:35+08:00", "2020-05-27T00:00:00+08:00");
    for (times, later) in [
        // It has to wait for longer than the batch runs.
        (json!({"available_end_time": tomorrow, "wait_days_after_receive": 5, "available_days": 9}), None),
        // Its seconds are over before the batch begins.
        (json!({"available_begin_time": next_week, "available_seconds": 3_600}), Some(7 * DAY)),
        // The first second of the wait is the last of the batch.
        (
            json!({
                "available_end_time": "2020-05-21T00:00:00+08:00", "wait_days_after_receive": 1, "available_days": 9,
            }),
            None,
        ),
    ] {
        let sandbox = sandbox().await;
        let mut rules = stock("WECHATPAY");
        let period = &mut rules["single_usage_rule"]["coupon_available_period"];
        period.as_object_mut().expect("an object").extend(times.as_object().expect("an object").clone());
        let made = Made::new(&sandbox, Brand, rules).await;
        assert_eq!(refused(&made.send(&sandbox, "SEND_01").await), invalid(), "{times}");
        let prepared = made.about(json!({"send_request_no": "SEND_02"}));
        let prepared = Brand.calls(&sandbox, "POST", &format!("/users/{USER}/pre-send-coupon"), prepared).await;
        assert_eq!(refused(&prepared), invalid(), "{times}");
        assert_eq!(sandbox.receive_product_coupon(&made.stock, USER).expect("no change"), None, "{times}");
        assert_eq!(made.queried(&sandbox).await["sent_count_info"]["total_count"], 0, "{times}");
        if let Some(later) = later {
            advance(&sandbox, later);
            made.sent(&sandbox, "SEND_01").await;
        }
    }
}

#[tokio::test]
async fn coupon_of_a_week_is_used_on_its_days_alone() {
    let sandbox = sandbox().await;
    let mut rules = stock("WECHATPAY");
    rules["single_usage_rule"]["coupon_available_period"]["weekly_available_period"] =
        json!({"day_list": ["THURSDAY"]});
    let made = Made::new(&sandbox, Brand, rules).await;
    let code = made.sent(&sandbox, "SEND_01").await;
    made.confirm(&sandbox, &code).await;
    assert_eq!(refused(&made.uses(&sandbox, &code, "USE_01").await), invalid(), "it is Wednesday");
    advance(&sandbox, DAY);
    assert_eq!(
        done(made.uses(&sandbox, &code, "USE_01").await)["coupon_state"],
        "USED",
        "what was refused was not done"
    );
}

#[tokio::test]
async fn use_names_one_order_of_one_kind() {
    let sandbox = sandbox().await;
    let made = Made::new(&sandbox, Brand, stock("WECHATPAY")).await;
    let code = made.sent(&sandbox, "SEND_01").await;
    made.confirm(&sandbox, &code).await;
    let (order, service) = (json!({"out_trade_no": "1"}), json!({"out_order_no": "1"}));
    for more in [
        json!({}),
        json!({"associated_order_info": {}}),
        json!({"associated_order_info": order, "associated_pay_score_order_info": service}),
    ] {
        let mut body = json!({"out_request_no": "USE_01", "use_time": "2020-05-20T13:29:35+08:00"});
        body.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        let reply = made.act(&sandbox, &code, "use", body).await;
        assert_eq!(refused(&reply), (400, "PARAM_ERROR".to_owned()), "{more}");
    }
    let body = json!({
        "out_request_no": "USE_01", "use_time": "2020-05-20T05:29:35Z", "associated_pay_score_order_info": service,
    });
    let used = done(made.act(&sandbox, &code, "use", body).await);
    let detail = &used["single_usage_detail"];
    assert_eq!(detail["associated_pay_score_order_info"], service);
    assert_eq!(detail["use_time"], "2020-05-20T13:29:35+08:00");
}

#[tokio::test]
async fn coupon_under_another_name_than_its_own_is_none() {
    let sandbox = sandbox().await;
    let made = Made::new(&sandbox, Brand, stock("WECHATPAY")).await;
    let code = made.sent(&sandbox, "SEND_01").await;
    let query =
        |product: &str, stock: &str, appid: &str| format!("product_coupon_id={product}&stock_id={stock}&appid={appid}");
    for (user, code, query, expected) in [
        ("another", &*code, query(&made.product, &made.stock, APPID), unknown()),
        (USER, "../../x", query(&made.product, &made.stock, APPID), unknown()),
        (USER, &code, query("1", &made.stock, APPID), unknown()),
        (USER, &code, query(&made.product, "1", APPID), unknown()),
        (USER, &code, query(&made.product, &made.stock, "wx1234567890abcdef"), invalid()),
    ] {
        let code = percent_encoding::utf8_percent_encode(code, percent_encoding::NON_ALPHANUMERIC);
        let reply = Brand.gets(&sandbox, &format!("/users/{user}/coupons/{code}"), &query).await;
        assert_eq!(refused(&reply), expected, "{user} {query}");
    }
}

#[tokio::test]
async fn refusal_ends_its_request_id_with_the_documented_code_for_the_state() {
    let internal = |reply: &Reply| {
        let id = reply.headers["request-id"].to_str().expect("a text");
        id.rsplit_once('-').expect("an internal code").1.to_owned()
    };
    for (by, of_appid) in [(Brand, "268578532"), (Partner, "268578526")] {
        let sandbox = sandbox().await;
        let made = Made::new(&sandbox, by, stock("WECHATPAY")).await;
        let code = made.sent(&sandbox, "SEND_01").await;
        let other = made.about(json!({"send_request_no": "SEND_01"}));
        let other = by.calls(&sandbox, "POST", &format!("/users/{USER}/coupons"), other).await;
        assert_eq!(internal(&other), "268578927", "the number was used with more");
        assert_eq!(internal(&made.uses(&sandbox, &code, "USE_01").await), "268578367", "it was not confirmed");
        assert_eq!(internal(&made.query(&sandbox, "nothing").await), "268578851");
        let stranger = Made { stock: "1".to_owned(), ..made.clone() };
        assert_eq!(internal(&stranger.query(&sandbox, &code).await), "268578608");
        let query = format!("product_coupon_id={}&stock_id={}&appid=wx1234567890abcdef", made.product, made.stock);
        assert_eq!(internal(&by.gets(&sandbox, &format!("/users/{USER}/coupons/{code}"), &query).await), of_appid);
        made.confirm(&sandbox, &code).await;
        done(made.uses(&sandbox, &code, "USE_01").await);
        assert_eq!(internal(&made.uses(&sandbox, &code, "USE_02").await), "272756745");
        let second = made.sent(&sandbox, "SEND_02").await;
        assert_eq!(internal(&made.send(&sandbox, "SEND_03").await), "272756740");
        made.confirm(&sandbox, &second).await;
        assert!(sandbox.delete_product_coupon(&made.stock, &second).expect("a change that is kept"));
        assert_eq!(internal(&made.uses(&sandbox, &second, "USE_03").await), "272756769");
        let stores = json!({"store_list": [{"store_id": "1"}]});
        let reply = by.calls(&sandbox, "POST", &made.path("/associate-stores"), stores).await;
        assert_eq!(internal(&reply), "268578813");
        advance(&sandbox, 60 * DAY);
        assert_eq!(internal(&made.send(&sandbox, "SEND_04").await), "268577984");
        let mut falling = progressive("CREATE_02");
        falling["stock_bundle"]["progressive_bundle_usage_rule"]["normal_coupon_list"][2]["discount_amount"] = json!(1);
        assert_eq!(internal(&by.calls(&sandbox, "POST", "/product-coupons", falling).await), "268586067");
        assert_eq!(internal(&by.calls(&sandbox, "GET", "/nothing", json!({})).await), "268435461");
    }
}
