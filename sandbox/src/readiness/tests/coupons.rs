//! C1 to C10.

use serde_json::json;

use super::*;

const PARTNER: &str = "/v3/marketing/partner/product-coupon";
const BRAND: &str = "/brand/marketing/product-coupon";
const PICTURE: &str = "http://127.0.0.1:1/_files/picture.png";

/// A request for a product coupon whose batch says this.
fn product(stock: Value, picture: &str) -> Value {
    json!({"out_request_no": "N1", "brand_id": "1", "stock": stock, "display_info": {"image_url": picture}})
}

impl Script {
    fn posts(&mut self, path: &str, body: Value, told: Value) -> u64 {
        self.call("POST", &format!("{PARTNER}{path}"), body, told, Gets::Success)
    }

    fn creates(&mut self, stock: Value) -> u64 {
        let told = json!({"product_coupon_id": "9", "stock": {"stock_id": "91"}});
        self.posts("/product-coupons", product(stock, PICTURE), told)
    }

    fn changes(&mut self, code: &str, act: &str, number: &str) -> u64 {
        let body = json!({"stock_id": "91", "out_request_no": number});
        self.posts(&format!("/users/o/coupons/{code}/{act}"), body, json!({}))
    }

    fn hears_of_coupon(&mut self, code: &str, status: u16, is_first: bool) {
        let resource = json!({"stock_id": "91", "coupon_code": code});
        let id = format!("N-{code}");
        let callback = callback(&id, &resource, Sealing::Right);
        let callback = Callback { event_type: "PRODUCT_COUPON_SP.SEND", is_first, ..callback };
        self.model.sends(&callback, self.at_ms);
        self.model.sent(&callback, Some(status), Some(SOON));
    }

    fn hands_out(&mut self) -> u64 {
        self.posts("/users/o/coupons", json!({"stock_id": "91"}), json!({"coupon_code": "c"}))
    }

    fn rows_of_coupons(&self) -> Vec<&'static str> {
        self.model.rows().into_iter().map(|row| row.id).filter(|id| id.starts_with('C')).collect()
    }
}

#[test]
fn rows_of_coupons_appear_with_what_is_done() {
    let mut script = Script::default();
    script.call("POST", "/v3/marketing/busifavor/stocks", json!({}), json!({}), Gets::Success);
    assert_eq!(script.rows_of_coupons(), [""; 0], "those of merchants (商家券) are another product");
    script.call("GET", &format!("{BRAND}/notify-configs"), Value::Null, json!({}), Gets::Success);
    let all = ["C1", "C2", "C4", "C6", "C8", "C9", "C10"];
    assert_eq!(script.rows_of_coupons(), all);
    script.creates(json!({"coupon_code_mode": "UPLOAD", "store_scope": "SPECIFIC"}));
    assert_eq!(script.rows_of_coupons(), ["C1", "C2", "C4", "C5", "C6", "C7", "C8", "C9", "C10"]);
}

#[test]
fn a_strangers_call_about_coupons_is_neither() {
    let mut model = Model::default();
    let body = product(json!({"coupon_code_mode": "UPLOAD"}), "https://example.com/a.png");
    for path in ["/product-coupons", "/notify-configs", "/users/o/coupons/c/use", "/users/o/coupons/c/return"] {
        let mut call = received(1, "POST", &format!("{PARTNER}{path}"), &body, &json!({}));
        call.signature_matched = Some(false);
        call.status = Some(401);
        assert!(Call::read(&call).is_none());
    }
    let refused = received(1, "POST", &format!("{PARTNER}/product-coupons"), &body, &json!({"code": "PARAM_ERROR"}));
    let refused = ReceivedCall { status: Some(400), ..refused };
    model.called(&Call::read(&refused).expect("a call"), 0);
    assert!(model.rows().iter().all(|row| row.state == NotSeen), "what was refused created nothing");
}

#[test]
fn c1_an_address_that_is_set_is_seen_for_brands_and_partners() {
    for (prefix, is_of_brand) in [(BRAND, true), (PARTNER, false)] {
        let mut script = Script::default();
        let body = json!({"notify_url": URL});
        let target = format!("{prefix}/notify-configs");
        script.call("GET", &target, Value::Null, body.clone(), Gets::Success);
        script.call("POST", &target, body.clone(), body.clone(), Gets::Refusal("PARAM_ERROR"));
        assert_eq!((script.state("C1"), script.model.coupon_address()), (NotSeen, None));
        let set = script.call("POST", &target, body.clone(), body, Gets::Success);
        assert_eq!(script.evidence("C1"), [Evidence::Call(set)]);
        assert_eq!(script.state("C1"), Seen);
        assert_eq!(script.model.coupon_address().map(|address| address.is_of_brand), Some(is_of_brand));
    }
}

#[test]
fn c2_all_parts_are_seen_together_and_what_is_missing_is_said() {
    let mut script = Script::default();
    let missing = |script: &Script| {
        let row = script.model.rows().into_iter().find(|row| row.id == "C2").expect("a row");
        row.because.map(|because| because.en).unwrap_or_default()
    };
    script.changes("c", "use", "U");
    assert_eq!(missing(&script), "no product coupon was created yet");
    script.creates(json!({}));
    assert_eq!(missing(&script), "no callback of a coupon was accepted yet");
    script.hears_of_coupon("c", 500, true);
    assert_eq!(missing(&script), "no callback of a coupon was accepted yet");
    script.hears_of_coupon("c", 204, false);
    assert_eq!(missing(&script), "no coupon was confirmed yet");
    script.changes("c", "confirm", "F");
    assert_eq!((script.state("C2"), missing(&script)), (NotSeen, "no coupon was queried yet"));
    script.call("GET", &format!("{PARTNER}/users/o/coupons/c?stock_id=91"), Value::Null, json!({}), Gets::Success);
    assert_eq!((script.state("C2"), script.evidence("C2").len()), (Seen, 5));
}

#[test]
fn c4_a_coupon_that_was_heard_of_is_judged_by_whether_it_was_confirmed() {
    let mut script = Script::default();
    script.changes("a", "confirm", "F");
    script.changes("a", "use", "U");
    assert_eq!(script.state("C4"), NotSeen, "no callback told of it");
    script.hears_of_coupon("b", 204, true);
    let confirmed = script.changes("b", "confirm", "F");
    script.changes("b", "use", "U");
    assert_eq!(script.state("C4"), Seen);
    let heard = Evidence::Notification("N-b".to_owned());
    assert_eq!(script.evidence("C4"), [heard, Evidence::Call(confirmed)]);
    script.hears_of_coupon("c", 204, true);
    let used = script.changes("c", "use", "U");
    assert_eq!(script.state("C4"), Violated);
    assert_eq!(script.evidence("C4")[1], Evidence::Call(used));
}

#[test]
fn c4_a_coupon_that_is_confirmed_before_the_callback_is_answered_is_seen() {
    for (status, expected) in [(204, Seen), (500, NotSeen)] {
        let mut script = Script::default();
        let resource = json!({"stock_id": "91", "coupon_code": "c"});
        let callback = callback("N", &resource, Sealing::Right);
        let callback = Callback { event_type: "PRODUCT_COUPON.SEND", ..callback };
        script.model.sends(&callback, script.at_ms);
        let confirmed = script.changes("c", "confirm", "F");
        script.model.sent(&callback, Some(status), Some(SOON));
        assert_eq!(script.state("C4"), expected);
        if expected == Seen {
            let heard = Evidence::Notification("N".to_owned());
            assert_eq!(script.evidence("C4"), [heard, Evidence::Call(confirmed)]);
        }
        script.changes("c", "return", "R");
        assert_eq!(script.state("C10"), Violated, "it is known to be new");
    }
}

#[test]
fn c4_a_use_of_a_coupon_that_was_handed_out_before_the_list_began_or_not_heard_of_is_not_violated() {
    for (status, is_first) in [(204, false), (500, true)] {
        let mut script = Script::default();
        script.hears_of_coupon("c", status, is_first);
        script.changes("c", "use", "U");
        assert_eq!(script.state("C4"), NotSeen);
    }
}

#[test]
fn c5_codes_are_seen_once_they_were_uploaded_and_the_batch_queried() {
    let mut script = Script::default();
    let query = |script: &mut Script| {
        let target = format!("{PARTNER}/product-coupons/9/stocks/91?brand_id=1");
        script.call("GET", &target, Value::Null, json!({}), Gets::Success)
    };
    let created = script.creates(json!({"coupon_code_mode": "UPLOAD"}));
    query(&mut script);
    assert_eq!(script.state("C5"), NotSeen, "there were no codes yet");
    let uploaded = script.posts("/product-coupons/9/stocks/91/upload-coupon-codes", json!({}), json!({}));
    assert_eq!(script.state("C5"), NotSeen);
    let queried = query(&mut script);
    assert_eq!(script.state("C5"), Seen);
    assert_eq!(script.evidence("C5"), [created, uploaded, queried].map(Evidence::Call));
    script.hands_out();
    assert_eq!(script.state("C5"), Seen);
}

#[test]
fn c5_and_c7_a_coupon_that_is_handed_out_too_early_is_violated() {
    for (stock, row, other) in [
        (json!({"coupon_code_mode": "UPLOAD"}), "C5", "C7"),
        (json!({"coupon_code_mode": "WECHATPAY", "store_scope": "SPECIFIC"}), "C7", "C5"),
    ] {
        let mut script = Script::default();
        script.hands_out();
        let created = script.creates(stock);
        assert_eq!(script.state(row), NotSeen);
        let sent = script.hands_out();
        assert_eq!([script.state(row), script.state(other)], [Violated, NotSeen]);
        assert_eq!(script.evidence(row), [created, sent].map(Evidence::Call));
    }
}

#[test]
fn c5_and_c7_batches_that_have_one_number_are_not_told_apart() {
    let mut script = Script::default();
    script.creates(json!({"coupon_code_mode": "UPLOAD", "store_scope": "SPECIFIC"}));
    script.creates(json!({"coupon_code_mode": "UPLOAD", "store_scope": "SPECIFIC"}));
    let other = json!({"out_request_no": "N2", "coupon_code_mode": "WECHATPAY", "store_scope": "ALL"});
    script.posts("/product-coupons/9/stocks", other, json!({"stock_id": "91"}));
    script.hands_out();
    assert_eq!([script.state("C5"), script.state("C7")], [NotSeen; 2]);
}

#[test]
fn c6_pictures_are_judged_by_where_their_addresses_come_from() {
    let elsewhere = "https://example.com/_files/picture.png.evil?a=/_files/picture.png";
    for (picture, expected) in [
        (PICTURE, Seen),
        ("https://wxpaylogo.qpic.cn/wxpaylogo/older/0", NotSeen),
        ("https://sandbox:8811/_files/picture.png", NotSeen),
        ("https://example.com/a.png", Violated),
        ("https://wxpaylogo.qpic.cn.example.com/a", Violated),
        (elsewhere, Violated),
    ] {
        let mut script = Script::default();
        script.posts("/media/upload-image", json!({}), json!({"image_url": PICTURE}));
        script.posts("/product-coupons", product(json!({}), picture), json!({}));
        assert_eq!(script.state("C6"), expected, "{picture}");
    }
    let mut script = Script::default();
    let list = json!({"display_info": {"detail_image_url_list": [PICTURE, "https://example.com/b.png"]}});
    script.call("PATCH", &format!("{BRAND}/product-coupons/9"), list, json!({}), Gets::Success);
    assert_eq!(script.state("C6"), Violated, "each of a list counts");
}

#[test]
fn c7_stores_that_are_associated_are_seen_with_batches_and_bundles() {
    for (of, told, path) in [
        ("stock", json!({"stock": {"stock_id": "91"}}), "stocks/91"),
        ("stock_bundle", json!({"stock_bundle": {"stock_bundle_id": "8"}}), "stock-bundles/8"),
    ] {
        let mut script = Script::default();
        let associate = format!("/product-coupons/9/{path}/associate-stores");
        script.posts(&associate, json!({}), json!({}));
        let body = json!({"out_request_no": "N", of: {"store_scope": "SPECIFIC"}});
        let created = script.posts("/product-coupons", body, told);
        assert_eq!(script.state("C7"), NotSeen);
        let associated = script.posts(&associate, json!({}), json!({}));
        assert_eq!(script.state("C7"), Seen);
        assert_eq!(script.evidence("C7"), [created, associated].map(Evidence::Call));
    }
}

#[test]
fn c8_a_use_is_seen_and_another_one_of_the_same_coupon_violated() {
    let mut script = Script::default();
    let first = script.changes("c", "use", "U");
    script.changes("c", "use", "U");
    assert_eq!((script.state("C8"), script.evidence("C8")), (Seen, vec![Evidence::Call(first)]));
    script.changes("c", "return", "R");
    let third = script.changes("c", "use", "V");
    assert_eq!(script.state("C8"), Seen, "its first use was taken back");
    let fourth = script.changes("c", "use", "W");
    assert_eq!(script.state("C8"), Violated);
    assert_eq!(script.evidence("C8"), [third, fourth].map(Evidence::Call));
}

#[test]
fn c8_uses_of_a_coupon_for_several_are_not_violated() {
    let mut script = Script::default();
    for index in 0..3 {
        let number = format!("U{index}");
        let body = json!({"stock_id": "91", "out_request_no": number, "sequential_coupon_index": index});
        script.posts("/users/o/coupons/c/use", body, json!({}));
    }
    assert_eq!(script.state("C8"), Seen);
}

#[test]
fn c9_an_end_is_seen_and_one_after_a_use_violated() {
    let mut script = Script::default();
    script.changes("c", "deactivate", "D");
    assert_eq!(script.state("C9"), Seen);
    let used = script.changes("d", "use", "U");
    let ended = script.changes("d", "deactivate", "E");
    assert_eq!(script.state("C9"), Violated);
    assert_eq!(script.evidence("C9"), [used, ended].map(Evidence::Call));
    let mut script = Script::default();
    script.posts("/users/o/coupon-bundles/1/deactivate", json!({}), json!({}));
    assert_eq!(script.state("C9"), Seen);
}

#[test]
fn c10_a_return_is_seen_and_one_of_an_unused_coupon_violated() {
    let mut script = Script::default();
    script.changes("older", "return", "R0");
    assert_eq!(script.state("C10"), Seen, "it was used before the list began");
    script.hears_of_coupon("c", 204, true);
    script.changes("c", "use", "U");
    script.changes("c", "return", "R");
    script.changes("c", "return", "R");
    assert_eq!(script.state("C10"), Seen, "a repetition finds it as it is after the first");
    let again = script.changes("c", "return", "S");
    assert_eq!((script.state("C10"), script.evidence("C10")), (Violated, vec![Evidence::Call(again)]));
}

#[test]
fn c10_returns_of_several_uses_in_one_coupon_are_not_told_apart() {
    let mut script = Script::default();
    script.hears_of_coupon("c", 204, true);
    for (act, index) in [("use", 0), ("use", 1), ("return", 1), ("return", 0)] {
        let body =
            json!({"stock_id": "91", "out_request_no": format!("{act}{index}"), "sequential_coupon_index": index});
        script.posts(&format!("/users/o/coupons/c/{act}"), body, json!({}));
    }
    assert_eq!((script.state("C8"), script.state("C10")), (Seen, Seen));
}

#[test]
fn coupons_of_two_batches_that_have_one_code_are_told_apart() {
    let mut script = Script::default();
    script.hears_of_coupon("c", 204, true);
    script.changes("c", "use", "U");
    let asked = ["91", "92"]
        .map(|stock_id| (script.model.took_coupon(stock_id, "c"), script.model.is_coupon_used(stock_id, "c")));
    assert_eq!(asked, [(true, true), (false, false)]);
}
