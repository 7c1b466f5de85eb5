//! Bundles of product coupons for several uses.

use super::*;

#[tokio::test]
async fn bundle_gives_a_coupon_for_each_use_of_which_the_last_is_returned_first() {
    for by in [Brand, Partner] {
        let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
        by.posts(&sandbox, "/notify-configs", json!({"notify_url": receiver.url})).await;
        let told = by.posts(&sandbox, "/product-coupons", progressive("CREATE_01")).await;
        let (product, bundle) = (told["product_coupon_id"].clone(), told["stock_bundle"]["stock_bundle_id"].clone());
        let stocks = told["stock_bundle"]["stock_list"].as_array().expect("batches").clone();
        assert_eq!(stocks.len(), 3);
        for (index, stock) in stocks.iter().enumerate() {
            assert_eq!(stock["stock_bundle_info"], json!({"stock_bundle_id": bundle, "stock_bundle_index": index}));
            let discount = &stock["progressive_bundle_usage_rule"]["normal_coupon"]["discount_amount"];
            assert_eq!(*discount, json!((index + 1) * 100));
        }
        let made = |index: usize| Made {
            by,
            product: product.as_str().expect("a number").to_owned(),
            stock: stocks[index]["stock_id"].as_str().expect("a number").to_owned(),
        };
        assert_eq!(refused(&made(0).send(&sandbox, "SEND_00").await), invalid(), "they are sent together");
        let body = json!({
            "product_coupon_id": product, "stock_bundle_id": bundle, "appid": APPID, "send_request_no": "SEND_01",
        });
        let sent = by.posts(&sandbox, &format!("/users/{USER}/coupon-bundles"), body).await;
        let (id, coupons) =
            (&sent["user_coupon_bundle_id"], sent["user_product_coupon_list"].as_array().expect("coupons"));
        let codes: Vec<&str> = coupons.iter().map(|one| one["coupon_code"].as_str().expect("a code")).collect();
        let together = &coupons[2]["user_product_coupon_bundle_info"];
        let expected =
            json!({"user_coupon_bundle_id": id, "user_coupon_bundle_index": 2, "total_count": 3, "used_count": 0});
        assert_eq!(*together, expected);
        sandbox.callbacks_sent().await;
        let told = sandbox.notifications();
        assert_eq!((told.len(), &told[2].resource["user_coupon_bundle_id"]), (3, id));
        assert_eq!(
            (&told[2].resource["coupon_code"], &told[2].resource["stock_bundle_id"]),
            (&json!(codes[2]), &bundle)
        );

        for (index, code) in codes.iter().enumerate() {
            made(index).confirm(&sandbox, code).await;
        }
        // All of it happens within a second.
        for index in [1, 0] {
            done(made(index).uses(&sandbox, codes[index], &format!("USE_{index:04}")).await);
        }
        let back = async |index: usize| {
            let number = json!({"out_request_no": format!("RETURN_{index:04}")});
            made(index).act(&sandbox, codes[index], "return", number).await
        };
        assert_eq!(refused(&back(1).await), invalid(), "another was used later");
        done(back(0).await);
        done(made(0).uses(&sandbox, codes[0], "USE_AGAIN").await);
        assert_eq!(refused(&back(1).await), invalid(), "the other was used again");
        let again = json!({"out_request_no": "RETURN_AGAIN"});
        done(made(0).act(&sandbox, codes[0], "return", again).await);
        let returned = done(back(1).await);
        assert_eq!(returned["user_product_coupon_bundle_info"]["used_count"], 0);
        assert_eq!(returned["progressive_bundle_usage_detail"]["return_request_no"], "RETURN_0001");

        done(made(2).uses(&sandbox, codes[2], "USE_0002").await);
        let end = json!({
            "product_coupon_id": product, "stock_bundle_id": bundle, "appid": APPID, "out_request_no": "END_01",
            "deactivate_reason": "x",
        });
        let path = format!("/users/{USER}/coupon-bundles/{}/deactivate", id.as_str().expect("a number"));
        let ended = by.posts(&sandbox, &path, end.clone()).await;
        let states: Vec<&Value> = ended["user_product_coupon_list"]
            .as_array()
            .expect("coupons")
            .iter()
            .map(|one| &one["coupon_state"])
            .collect();
        assert_eq!(states, ["DEACTIVATED", "DEACTIVATED", "USED"]);
        let mut again = end;
        again["out_request_no"] = json!("END_02");
        assert_eq!(refused(&by.calls(&sandbox, "POST", &path, again).await), invalid());
        let listed = format!("appid={APPID}&user_coupon_bundle_id={}", id.as_str().expect("a number"));
        let listed = done(by.gets(&sandbox, &format!("/users/{USER}/coupons"), &listed).await);
        assert_eq!(listed["total_count"], 3);
    }
}

#[tokio::test]
async fn bundle_is_changed_as_a_whole_or_not_at_all() {
    let sandbox = sandbox().await;
    let told = Brand.posts(&sandbox, "/product-coupons", progressive("CREATE_01")).await;
    let product = told["product_coupon_id"].as_str().expect("a number");
    let bundle = told["stock_bundle"]["stock_bundle_id"].as_str().expect("a number");
    let path = format!("/product-coupons/{product}/stock-bundles/{bundle}");
    let remarks = |told: &Value| {
        let stocks = told["stock_list"].as_array().expect("batches").clone();
        stocks.into_iter().map(|stock| stock["remark"].clone()).collect::<Vec<_>>()
    };
    let change = json!({"out_request_no": "CHANGE_01", "remark": "x"});
    assert_eq!(remarks(&done(Brand.calls(&sandbox, "PATCH", &path, change).await)), ["x", "x", "x"]);
    let budget = json!({
        "out_request_no": "BUDGET_01", "update_mode": "MAX_COUNT", "current_max_count": 9, "target_max_count": 10,
    });
    let told = Brand.posts(&sandbox, &format!("{path}/update-budget"), budget).await;
    assert_eq!(told["stock_list"][2]["stock_send_rule"]["max_count"], 10);
    let one = told["stock_list"][1]["stock_id"].as_str().expect("a number");
    let end = json!({"out_request_no": "END_01", "deactivate_reason": "x"});
    Brand.posts(&sandbox, &format!("/product-coupons/{product}/stocks/{one}/deactivate"), end).await;
    let change = json!({"out_request_no": "CHANGE_02", "remark": "y"});
    assert_eq!(refused(&Brand.calls(&sandbox, "PATCH", &path, change).await), invalid());
    let list = format!("/product-coupons/{product}/stocks");
    let listed = done(Brand.gets(&sandbox, &list, &format!("stock_bundle_id={bundle}")).await);
    assert_eq!(remarks(&listed), ["x", "x", "x"]);
    let stores = json!({"store_list": [{"store_id": "1"}]});
    let reply = Brand.calls(&sandbox, "POST", &format!("{path}/associate-stores"), stores).await;
    assert_eq!(refused(&reply), invalid(), "it is for no stores");
    // A bundle for one use, and a batch for several, are what the other product coupon has.
    let single = json!({"out_request_no": "STOCK_02", "stock": stock("WECHATPAY")});
    assert_eq!(refused(&Brand.calls(&sandbox, "POST", &list, single).await), invalid());
}

#[tokio::test]
async fn bundle_whose_batches_have_the_same_code_gives_a_coupon_of_each() {
    let sandbox = sandbox().await;
    let mut body = progressive("CREATE_01");
    body["stock_bundle"]["coupon_code_mode"] = json!("UPLOAD");
    let told = Brand.posts(&sandbox, "/product-coupons", body).await;
    let product = told["product_coupon_id"].as_str().expect("a number").to_owned();
    let stocks = told["stock_bundle"]["stock_list"].as_array().expect("batches").clone();
    let made = stocks.iter().map(|stock| Made {
        by: Brand,
        product: product.clone(),
        stock: stock["stock_id"].as_str().expect("a number").to_owned(),
    });
    let made: Vec<Made> = made.collect();
    for (index, one) in made.iter().enumerate() {
        let codes = json!({"out_request_no": format!("CODES_{index}"), "code_list": ["A1"]});
        Brand.posts(&sandbox, &one.path("/upload-coupon-codes"), codes).await;
    }
    assert!(sandbox.receive_product_coupon(&made[1].stock, USER).expect("a change that is kept").is_some());
    for (index, one) in made.iter().enumerate() {
        let told = done(one.query(&sandbox, "A1").await);
        assert_eq!(told["user_product_coupon_bundle_info"]["user_coupon_bundle_index"], index);
        assert_eq!(told["stock"]["coupon_code_count_info"]["available_count"], 0);
    }
    made[0].confirm(&sandbox, "A1").await;
    let states = [made[0].state(&sandbox, "A1").await, made[1].state(&sandbox, "A1").await];
    assert_eq!(states, ["EFFECTIVE", "CONFIRMING"]);
}
