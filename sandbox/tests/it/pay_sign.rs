//! What a front end invokes a payment with: right, or wrong in each of the usual ways.

use std::time::Duration;

use serde_json::{Value, json};
use wechatpay_sandbox::Sandbox;

use crate::wire::{Call, MERCHANT_KEY, NOW, OTHER_KEY, native_order, sandbox};

const APPID: &str = "wxd678efh567hg6787";
const NONCE: &str = "593BEC0C930BF1AFEB40B4A08C8FB242";

/// Places an order; gives its `prepay_id`.
async fn placed(sandbox: &Sandbox, way: &str, number: &str) -> String {
    let mut body = native_order(sandbox, number, "http://127.0.0.1:1/");
    if way == "jsapi" {
        body["payer"] = json!({"openid": "oUpF8uMuAJOM2pxb1Q"});
    }
    let told = Call::post_json(&format!("/v3/pay/transactions/{way}"), &body).send_signed(sandbox).await.json();
    told["prepay_id"].as_str().unwrap_or_else(|| panic!("an id: {told}")).to_owned()
}

fn signature(text: &str) -> String {
    MERCHANT_KEY.sign(text.as_bytes()).expect("a signature")
}

/// What has to be signed on a page.
fn lines(prepay_id: &str) -> String {
    format!("{APPID}\n{NOW}\n{NONCE}\nprepay_id={prepay_id}\n")
}

/// The parameters of a page, with a signature over this text.
fn page(prepay_id: &str, text: &str) -> Value {
    json!({
        "appId": APPID, "timeStamp": NOW.to_string(), "nonceStr": NONCE, "package": format!("prepay_id={prepay_id}"),
        "signType": "RSA", "paySign": signature(text),
    })
}

/// The parameters of an app, with a signature over this text.
fn app(sandbox: &Sandbox, prepay_id: &str, text: &str) -> Value {
    json!({
        "appid": APPID, "partnerid": sandbox.merchant().mchid(), "prepayid": prepay_id, "package": "Sign=WXPay",
        "noncestr": NONCE, "timestamp": NOW.to_string(), "sign": signature(text),
    })
}

async fn checked(sandbox: &Sandbox, kind: &str, invocation: &Value) -> Value {
    let body = json!({"kind": kind, "invocation": invocation});
    let reply = Call::post_json("/_sandbox/check_pay_sign", &body).send(sandbox).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.json()
}

/// The mistakes by their names, each with the parameter that it is about.
fn mistakes(checked: &Value) -> Vec<(String, String)> {
    let text = |finding: &Value, name: &str| finding[name].as_str().unwrap_or_default().to_owned();
    let list = checked["mistakes"].as_array().expect("a list");
    assert_eq!(checked["accepted"], list.is_empty(), "{checked}");
    for finding in list {
        assert!(!text(finding, "message").is_empty() && !text(finding, "message_zh").is_ascii(), "{finding}");
    }
    list.iter().map(|finding| (text(finding, "mistake"), text(finding, "field"))).collect()
}

async fn found(sandbox: &Sandbox, kind: &str, invocation: &Value) -> Vec<(String, String)> {
    mistakes(&checked(sandbox, kind, invocation).await)
}

fn at(mistake: &str, field: &str) -> Vec<(String, String)> {
    vec![(mistake.to_owned(), field.to_owned())]
}

#[tokio::test]
async fn right_parameters_are_accepted_each_way() {
    let sandbox = sandbox().await;
    let (on_a_page, in_an_app) =
        (placed(&sandbox, "jsapi", "PAGE-0001").await, placed(&sandbox, "app", "APP-00001").await);
    let page = page(&on_a_page, &lines(&on_a_page));
    let told = checked(&sandbox, "jsapi", &page).await;
    assert_eq!((mistakes(&told), &told["out_trade_no"]), (Vec::new(), &json!("PAGE-0001")));
    assert_eq!((&told["signing_string"], &told["signed_instead"]), (&json!(lines(&on_a_page)), &Value::Null));
    let mut mini_program = page.clone();
    mini_program.as_object_mut().expect("an object").remove("appId");
    assert_eq!(found(&sandbox, "mini_program", &mini_program).await, []);
    let time = mini_program.as_object_mut().expect("an object").remove("timeStamp").expect("a time");
    mini_program["timestamp"] = time;
    assert_eq!(found(&sandbox, "choose_wx_pay", &mini_program).await, []);
    let text = format!("{APPID}\n{NOW}\n{NONCE}\n{in_an_app}\n");
    let mut app = app(&sandbox, &in_an_app, &text);
    assert_eq!(found(&sandbox, "app", &app).await, []);
    app["timestamp"] = json!(NOW);
    assert_eq!(found(&sandbox, "app", &app).await, [], "iOS takes a number");
}

#[tokio::test]
async fn form_each_usual_mistake_is_named_with_its_parameter() {
    let sandbox = sandbox().await;
    let prepay_id = placed(&sandbox, "jsapi", "ORDER-0001").await;
    let right = page(&prepay_id, &lines(&prepay_id));
    let sign = right["paySign"].as_str().expect("text");
    let cases = [
        ("not_text", "timeStamp", json!(NOW)),
        ("milliseconds", "timeStamp", json!(format!("{NOW}123"))),
        ("not_seconds", "timeStamp", json!("2020-05-20T13:29:35+08:00")),
        ("missing", "nonceStr", json!("")),
        ("missing", "nonceStr", Value::Null),
        ("no_prefix", "package", json!(prepay_id)),
        ("package_of_an_app", "package", json!("Sign=WXPay")),
        ("not_a_package", "package", json!(format!("prepay_id%3D{prepay_id}"))),
        ("sign_type_of_v2", "signType", json!("MD5")),
        ("sign_type_of_v2", "signType", json!("HMAC-SHA256")),
        ("other_sign_type", "signType", json!("rsa")),
        ("missing", "signType", Value::Null),
        ("signature_of_v2", "paySign", json!("A42EA094774EC7BF807DBB96A992DBEE30C3AFFE1C439E3EDAE3EFB2FC002B9D")),
        ("signature_of_v2", "paySign", json!("01180226DE7E5B6214ACAC4B45F997CA")),
        (
            "percent_encoded_signature",
            "paySign",
            json!(sign.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D")),
        ),
        ("url_safe_signature", "paySign", json!(sign.replace('+', "-").replace('/', "_").replace('=', ""))),
        ("not_a_signature", "paySign", json!("AAAA")),
        ("another_appid", "appId", json!("wx1111111111111111")),
        ("too_long", "paySign", json!("A".repeat(4_000))),
    ];
    for (mistake, field, value) in cases {
        let mut wrong = right.clone();
        wrong[field] = value.clone();
        assert_eq!(found(&sandbox, "jsapi", &wrong).await, at(mistake, field), "{value}");
    }
    let mut long = page(&prepay_id, &lines(&prepay_id).replace(NONCE, &NONCE.repeat(2)));
    long["nonceStr"] = json!(NONCE.repeat(2));
    assert_eq!(found(&sandbox, "jsapi", &long).await, at("long_nonce", "nonceStr"));
    let mut misspelt = right.clone();
    let time = misspelt.as_object_mut().expect("an object").remove("timeStamp").expect("a time");
    misspelt["timestamp"] = time;
    assert_eq!(found(&sandbox, "jsapi", &misspelt).await, at("misspelt", "timeStamp"));
}

#[tokio::test]
async fn form_signature_that_was_carried_badly_is_told_how() {
    let sandbox = sandbox().await;
    let prepay_id = placed(&sandbox, "jsapi", "ORDER-0001").await;
    // Whether a signature has a plus is chance: the nonce is changed until it has.
    let (nonce, sign) = (0..64)
        .map(|number| format!("nonce{number}"))
        .map(|nonce| (nonce.clone(), signature(&lines(&prepay_id).replace(NONCE, &nonce))))
        .find(|(_, sign)| sign.contains('+'))
        .expect("a signature with a plus");
    let mut invocation = page(&prepay_id, "");
    invocation["nonceStr"] = json!(nonce);
    invocation["paySign"] = json!(sign.replace('+', " "));
    assert_eq!(found(&sandbox, "jsapi", &invocation).await, at("blanks_for_pluses", "paySign"));
    use base64::{Engine as _, engine::general_purpose::STANDARD};
    invocation["paySign"] = json!(STANDARD.encode(&sign));
    assert_eq!(found(&sandbox, "jsapi", &invocation).await, at("encoded_twice", "paySign"));
}

#[tokio::test]
async fn signature_each_usual_mistake_is_named_with_the_text_that_was_signed() {
    let sandbox = sandbox().await;
    let prepay_id = placed(&sandbox, "jsapi", "ORDER-0001").await;
    let right = lines(&prepay_id);
    let package = format!("prepay_id={prepay_id}");
    let cases = [
        ("no_final_line_feed", right.trim_end().to_owned()),
        ("carriage_returns", right.replace('\n', "\r\n")),
        ("escaped_line_feeds", right.replace('\n', "\\n")),
        ("signed_without_prefix", right.replace("prepay_id=", "")),
        ("signed_the_package_of_an_app", right.replace(&package, "Sign=WXPay")),
        ("signed_another_appid", right.replace(APPID, sandbox.merchant().mchid())),
        ("signed_another_appid", right.replace(APPID, "")),
        ("signed_in_another_order", format!("{NOW}\n{NONCE}\n{package}\n{APPID}\n")),
        ("signed_in_another_order", format!("{APPID}\n{NONCE}\n{NOW}\n{package}\n")),
        ("signed_the_sign_type_too", format!("{right}RSA\n")),
        ("signed_as_v2", format!("appId={APPID}&nonceStr={NONCE}&package={package}&signType=RSA&timeStamp={NOW}")),
        ("signed_milliseconds", right.replace(&NOW.to_string(), &format!("{NOW}789"))),
        ("signed_another_time", right.replace(&NOW.to_string(), &(NOW + 3).to_string())),
    ];
    for (mistake, text) in cases {
        let told = checked(&sandbox, "jsapi", &page(&prepay_id, &text)).await;
        assert_eq!(mistakes(&told), at(mistake, "paySign"), "{text}");
        assert_eq!((&told["signed_instead"], &told["signing_string"]), (&json!(text), &json!(right)));
    }
}

#[tokio::test]
async fn signature_of_an_app_over_the_text_of_a_page_is_told() {
    let sandbox = sandbox().await;
    let prepay_id = placed(&sandbox, "app", "ORDER-0001").await;
    let invocation = app(&sandbox, &prepay_id, &lines(&prepay_id));
    assert_eq!(found(&sandbox, "app", &invocation).await, at("signed_with_prefix", "sign"));
    let v2 = format!("appid={APPID}&noncestr={NONCE}&package=Sign=WXPay&prepayid={prepay_id}&timestamp={NOW}");
    assert_eq!(found(&sandbox, "app", &app(&sandbox, &prepay_id, &v2)).await, at("signed_as_v2", "sign"));
}

#[tokio::test]
async fn app_parameters_that_are_a_pages_are_told() {
    let sandbox = sandbox().await;
    let prepay_id = placed(&sandbox, "app", "ORDER-0001").await;
    let right = app(&sandbox, &prepay_id, &format!("{APPID}\n{NOW}\n{NONCE}\n{prepay_id}\n"));
    for (mistake, field, value) in [
        ("prefix_in_an_app", "prepayid", json!(format!("prepay_id={prepay_id}"))),
        ("not_the_package_of_an_app", "package", json!(format!("prepay_id={prepay_id}"))),
        ("another_merchant", "partnerid", json!("1900000109")),
        ("missing", "partnerid", Value::Null),
    ] {
        let mut wrong = right.clone();
        wrong[field] = value;
        assert_eq!(found(&sandbox, "app", &wrong).await, at(mistake, field));
    }
}

#[tokio::test]
async fn two_mistakes_at_once_are_both_named() {
    let sandbox = sandbox().await;
    let prepay_id = placed(&sandbox, "jsapi", "ORDER-0001").await;
    let text = lines(&prepay_id).replace("prepay_id=", "").trim_end().to_owned();
    let names = |found: Vec<(String, String)>| found.into_iter().map(|(mistake, _)| mistake).collect::<Vec<_>>();
    let told = found(&sandbox, "jsapi", &page(&prepay_id, &text)).await;
    assert_eq!(names(told), ["signed_without_prefix", "no_final_line_feed"]);
    let mut invocation = page(&prepay_id, &lines(&prepay_id).replace(&NOW.to_string(), &format!("{NOW}000")));
    invocation["timeStamp"] = json!(format!("{NOW}000"));
    assert_eq!(found(&sandbox, "jsapi", &invocation).await, at("milliseconds", "timeStamp"), "the cause alone");
}

#[tokio::test]
async fn signature_of_another_key_hash_or_text_is_told_apart() {
    let sandbox = sandbox().await;
    let prepay_id = placed(&sandbox, "jsapi", "ORDER-0001").await;
    let mut invocation = page(&prepay_id, "something else");
    assert_eq!(found(&sandbox, "jsapi", &invocation).await, at("another_text", "paySign"));
    invocation["paySign"] = json!(OTHER_KEY.sign(lines(&prepay_id).as_bytes()).expect("a signature"));
    assert_eq!(found(&sandbox, "jsapi", &invocation).await, at("another_key", "paySign"));
}

#[tokio::test]
async fn order_that_cannot_be_paid_so_is_told() {
    let sandbox = sandbox().await;
    let check = async |kind: &str, prepay_id: &str| found(&sandbox, kind, &page(prepay_id, &lines(prepay_id))).await;
    let unknown = "wx202005201329350000000000000000000000";
    assert_eq!(check("jsapi", unknown).await, at("unknown_session", "package"));
    let of_an_app = placed(&sandbox, "app", "APP-00001").await;
    assert_eq!(check("jsapi", &of_an_app).await, at("other_way_of_paying", "package"));
    let (first, second) =
        (placed(&sandbox, "jsapi", "ORDER-0001").await, placed(&sandbox, "jsapi", "ORDER-0002").await);
    assert_eq!(
        check("jsapi", &first[16..]).await,
        at("unknown_session", "package"),
        "the digits of a link are not enough"
    );
    sandbox.pay_order("ORDER-0001").expect("a change that is kept").expect("a payment");
    assert_eq!(check("jsapi", &first).await, at("already_settled", "package"));
    sandbox.advance_clock(Duration::from_secs(7_200)).expect("a change that is kept");
    assert_eq!(check("jsapi", &second).await, at("session_expired", "package"));
    sandbox.advance_clock(Duration::from_secs(7 * 86_400)).expect("a change that is kept");
    assert_eq!(check("jsapi", &second).await, at("order_ended", "package"));
}

#[tokio::test]
async fn partners_order_is_paid_with_either_of_its_appids() {
    let sandbox = sandbox().await;
    let body = json!({
        "sp_appid": APPID, "sp_mchid": sandbox.merchant().mchid(), "sub_appid": "wx2222222222222222", "sub_mchid": "1900000109",
        "description": "x", "out_trade_no": "ORDER-0001", "notify_url": "http://127.0.0.1:1/", "amount": {"total": 1},
        "payer": {"sub_openid": "o2"},
    });
    let told = Call::post_json("/v3/pay/partner/transactions/jsapi", &body).send_signed(&sandbox).await.json();
    let prepay_id = told["prepay_id"].as_str().unwrap_or_else(|| panic!("an id: {told}"));
    for appid in [APPID, "wx2222222222222222"] {
        let text = lines(prepay_id).replace(APPID, appid);
        let mut invocation = page(prepay_id, &text);
        invocation["appId"] = json!(appid);
        assert_eq!(found(&sandbox, "jsapi", &invocation).await, [], "{appid}");
        invocation.as_object_mut().expect("an object").remove("appId");
        assert_eq!(found(&sandbox, "mini_program", &invocation).await, [], "{appid}");
    }
    let other = page(prepay_id, &lines(prepay_id).replace(APPID, "wx2222222222222222"));
    assert_eq!(
        found(&sandbox, "jsapi", &other).await,
        at("signed_another_appid", "paySign"),
        "one is sent, the other signed"
    );
}

#[tokio::test]
async fn hostile_parameters_are_refused_and_cost_little() {
    let sandbox = sandbox().await;
    let prepay_id = placed(&sandbox, "jsapi", "ORDER-0001").await;
    for invocation in [json!(null), json!([]), json!("text"), json!({}), json!(1)] {
        assert!(!found(&sandbox, "jsapi", &invocation).await.is_empty(), "{invocation}");
    }
    for value in [
        json!({}),
        json!([1]),
        json!(true),
        json!(-1),
        json!(1e300),
        json!("\n\n\n"),
        json!("é\u{0}"),
        json!("A".repeat(100_000)),
    ] {
        for kind in ["jsapi", "mini_program", "choose_wx_pay", "app"] {
            let names =
                ["appId", "timeStamp", "nonceStr", "package", "signType", "paySign", "timestamp", "prepayid", "sign"];
            let all: Value =
                names.iter().map(|name| ((*name).to_owned(), value.clone())).collect::<serde_json::Map<_, _>>().into();
            assert!(!found(&sandbox, kind, &all).await.is_empty(), "{kind}");
            let mut one = page(&prepay_id, "something else");
            one["nonceStr"] = value.clone();
            assert!(!found(&sandbox, kind, &one).await.is_empty(), "{kind}");
        }
    }
    for body in ["{}", r#"{"kind":"jsapi"}"#, r#"{"kind":"other","invocation":{}}"#, "", "["] {
        assert_eq!(Call::post("/_sandbox/check_pay_sign", body).send(&sandbox).await.status, 400, "{body}");
        assert_eq!(Call::post("/cashier/check", body).send(&sandbox).await.status, 400, "{body}");
    }
}

#[tokio::test]
async fn check_is_for_the_cashiers_page_too_and_for_no_other() {
    let sandbox = sandbox().await;
    let prepay_id = placed(&sandbox, "jsapi", "ORDER-0001").await;
    let body = json!({"kind": "jsapi", "invocation": page(&prepay_id, &lines(&prepay_id))});
    let told = Call::post_json("/cashier/check", &body).with("Origin", &sandbox.base_url()).send(&sandbox).await;
    assert_eq!((told.status, &told.json()["accepted"]), (200, &json!(true)));
    for path in ["/cashier/check", "/_sandbox/check_pay_sign"] {
        let foreign = Call::post_json(path, &body).with("Origin", "http://shop.example.com").send(&sandbox).await;
        assert_eq!(foreign.status, 403, "{path}");
    }
}
