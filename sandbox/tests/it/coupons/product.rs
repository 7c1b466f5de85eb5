//! Product coupons (商品券) from a batch to what becomes of a user's coupon, for a brand and for a partner.

use std::time::Duration;

use serde_json::{Value, json};
use wechatpay_sandbox::Sandbox;

use super::{entry, related, story};
use crate::{
    folder::Folder,
    receiver::Receiver,
    wire::{Call, Reply, builder, sandbox},
};

const USER: &str = "oh-394z-6CGkNoJrsDLTTUKiAnp4";
const APPID: &str = "wx233544546545989a";
const BRAND_ID: &str = "120344";
const DAY: u64 = 86_400;

/// Who calls.
#[derive(Clone, Copy, Debug, PartialEq)]
enum By {
    Brand,
    Partner,
}

use By::{Brand, Partner};

impl By {
    fn path(self, path: &str) -> String {
        let root = if self == Brand { "/brand/marketing" } else { "/v3/marketing/partner" };
        format!("{root}/product-coupon{path}")
    }

    fn sent(self) -> &'static str {
        if self == Brand { "PRODUCT_COUPON.SEND" } else { "PRODUCT_COUPON_SP.SEND" }
    }

    async fn sends(self, sandbox: &Sandbox, call: Call) -> Reply {
        match self {
            Brand => call.of_the_brand(sandbox).send(sandbox).await,
            Partner => call.send_signed(sandbox).await,
        }
    }

    /// With the brand, where a partner calls.
    async fn calls(self, sandbox: &Sandbox, method: &str, path: &str, mut body: Value) -> Reply {
        if self == Partner {
            body["brand_id"] = json!(BRAND_ID);
        }
        self.sends(sandbox, Call::post_json(&self.path(path), &body).method(method)).await
    }

    /// The body of a call that is done.
    async fn posts(self, sandbox: &Sandbox, path: &str, body: Value) -> Value {
        done(self.calls(sandbox, "POST", path, body).await)
    }

    async fn gets(self, sandbox: &Sandbox, path: &str, query: &str) -> Reply {
        let brand = if self == Partner { format!("brand_id={BRAND_ID}&") } else { String::new() };
        self.sends(sandbox, Call::get(&self.path(&format!("{path}?{brand}{query}")))).await
    }
}

fn done(reply: Reply) -> Value {
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.json()
}

/// Why a call is refused.
fn refused(reply: &Reply) -> (u16, String) {
    let (status, code, _) = reply.refusal();
    (status, code)
}

fn invalid() -> (u16, String) {
    (400, "INVALID_REQUEST".to_owned())
}

fn unknown() -> (u16, String) {
    (404, "RESOURCE_NOT_EXISTS".to_owned())
}

/// A batch of May and June, with this mode of codes.
fn stock(mode: &str) -> Value {
    json!({
        "remark": "满减券", "coupon_code_mode": mode, "store_scope": "NONE",
        "stock_send_rule": {"max_count": 9, "max_count_per_user": 2},
        "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2020-05-01T00:00:00+08:00", "available_end_time": "2020-06-30T23:59:59+08:00",
        }},
        "usage_rule_display_info": {"coupon_usage_method_list": ["OFFLINE"]},
        "coupon_display_info": {"code_display_mode": "QRCODE"}, "notify_config": {"notify_appid": APPID},
    })
}

/// A product coupon for one use, with a batch.
fn product(number: &str, stock: Value) -> Value {
    json!({
        "out_request_no": number, "scope": "ALL", "type": "NORMAL", "usage_mode": "SINGLE",
        "single_usage_info": {"normal_coupon": {"threshold": 10_000, "discount_amount": 1_000}},
        "display_info": {"name": "满100减10", "image_url": "https://x/a.png", "background_url": "https://x/b.png"},
        "stock": stock,
    })
}

/// One for three uses, with a bundle.
fn progressive(number: &str) -> Value {
    let mut body = product(number, Value::Null);
    let mut bundle = stock("WECHATPAY");
    let mut rule = bundle["single_usage_rule"].take();
    rule["normal_coupon_list"] =
        (1..=3).map(|use_of| json!({"threshold": 10_000, "discount_amount": use_of * 100})).collect();
    bundle["progressive_bundle_usage_rule"] = rule;
    for (of, name) in [(&mut bundle, "single_usage_rule"), (&mut body, "stock")] {
        of.as_object_mut().expect("an object").remove(name);
    }
    body["usage_mode"] = json!("PROGRESSIVE_BUNDLE");
    body["progressive_bundle_usage_info"] = json!({"count": 3});
    body["stock_bundle"] = bundle;
    body
}

/// A batch that somebody has made.
#[derive(Clone, Debug)]
struct Made {
    by: By,
    product: String,
    stock: String,
}

impl Made {
    async fn new(sandbox: &Sandbox, by: By, stock: Value) -> Self {
        let told = by.posts(sandbox, "/product-coupons", product("CREATE_01", stock)).await;
        let text = |value: &Value| value.as_str().expect("a number").to_owned();
        Self { by, product: text(&told["product_coupon_id"]), stock: text(&told["stock"]["stock_id"]) }
    }

    /// What names a coupon of it in a call.
    fn about(&self, more: Value) -> Value {
        let mut body = json!({"product_coupon_id": self.product, "stock_id": self.stock, "appid": APPID});
        body.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        body
    }

    fn path(&self, path: &str) -> String {
        format!("/product-coupons/{}/stocks/{}{path}", self.product, self.stock)
    }

    async fn send(&self, sandbox: &Sandbox, number: &str) -> Reply {
        let body = self.about(json!({"send_request_no": number, "attach": "activity=1"}));
        self.by.calls(sandbox, "POST", &format!("/users/{USER}/coupons"), body).await
    }

    /// The code of a coupon that a user gets.
    async fn sent(&self, sandbox: &Sandbox, number: &str) -> String {
        done(self.send(sandbox, number).await)["coupon_code"].as_str().expect("a code").to_owned()
    }

    async fn act(&self, sandbox: &Sandbox, code: &str, act: &str, more: Value) -> Reply {
        self.by.calls(sandbox, "POST", &format!("/users/{USER}/coupons/{code}/{act}"), self.about(more)).await
    }

    async fn confirm(&self, sandbox: &Sandbox, code: &str) -> Value {
        done(self.act(sandbox, code, "confirm", json!({"out_request_no": format!("CONFIRM_{code}")})).await)
    }

    async fn uses(&self, sandbox: &Sandbox, code: &str, number: &str) -> Reply {
        let order = json!({
            "out_request_no": number, "use_time": "2020-05-20T13:29:35+08:00",
            "associated_order_info": {"out_trade_no": "SHOP-0001"},
        });
        self.act(sandbox, code, "use", order).await
    }

    async fn query(&self, sandbox: &Sandbox, code: &str) -> Reply {
        let query = format!("product_coupon_id={}&stock_id={}&appid={APPID}", self.product, self.stock);
        self.by.gets(sandbox, &format!("/users/{USER}/coupons/{code}"), &query).await
    }

    async fn state(&self, sandbox: &Sandbox, code: &str) -> String {
        done(self.query(sandbox, code).await)["coupon_state"].as_str().expect("a state").to_owned()
    }

    async fn queried(&self, sandbox: &Sandbox) -> Value {
        done(self.by.gets(sandbox, &self.path(""), "").await)
    }
}

fn advance(sandbox: &Sandbox, seconds: u64) {
    sandbox.advance_clock(Duration::from_secs(seconds)).expect("a change that is kept");
}

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
    assert_eq!(made.sent(&sandbox, "SEND_01").await, "A1");
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
    ] {
        let reply = Brand.calls(&sandbox, "POST", "/product-coupons", body.clone()).await;
        assert_eq!(refused(&reply), (400, code.to_owned()), "{body}");
    }
    let longest = with(made(), &format!("{period}/available_end_time"), json!("2021-05-01T00:00:00+08:00"));
    Brand.posts(&sandbox, "/product-coupons", longest).await;
}

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
        for index in [1, 0] {
            advance(&sandbox, 60);
            done(made(index).uses(&sandbox, codes[index], &format!("USE_{index:04}")).await);
        }
        let back = async |index: usize| {
            let number = json!({"out_request_no": format!("RETURN_{index:04}")});
            made(index).act(&sandbox, codes[index], "return", number).await
        };
        assert_eq!(refused(&back(1).await), invalid(), "another was used later");
        done(back(0).await);
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
