//! What front ends are invoked with beyond an order's payment: under exactly their names, signed, and hidden from `Debug`.

use std::{fmt::Debug, sync::Arc};

use serde::Serialize;
use serde_json::{Value, json};
use wechatpay::{
    ApiV2Key, Client, Clock, Error, Merchant, NonceSource, PlatformKeys, Stage,
    invocations::{
        Agreement, CouponToSend, MedicalInsuranceInvocation, PayscoreAuthorization, PayscoreOrder, PayscorePlan,
        PreparedAgreement, ProductCouponReceipt,
    },
};
use wechatpay_tests::gateway;

const KEY: &str = "1234567890abcdef1234567890abcdef";
const MCHID: &str = "1230000109";
const APPID: &str = "wxd678efh567hg6787";
const OPENID: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
const NONCE: &str = "zyx53Nkey8o4bHpxTQvd8m7e92nG5mG2";
const NOW: i64 = 1_530_097_563;

fn merchant() -> Merchant {
    Merchant::new(MCHID, "1A", gateway::merchant_key().clone()).expect("a merchant")
}

fn client_of(merchant: Merchant, now: i64) -> Client {
    let builder = Client::builder(merchant, gateway::platform_keys()).clock(Clock::fixed(now));
    builder.nonce(NonceSource::fixed(NONCE)).build().expect("a client")
}

/// A client whose merchant has the APIv2 key of the computed vectors.
fn client() -> Client {
    client_of(merchant().api_v2_key(ApiV2Key::new(KEY).expect("a key")), NOW)
}

fn json_of(invocation: &impl Serialize) -> Value {
    serde_json::to_value(invocation).expect("texts")
}

#[track_caller]
fn hidden(invocation: &impl Debug, secrets: &[&str]) {
    let shown = format!("{invocation:?}");
    for secret in secrets.iter().chain(&[KEY]) {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[track_caller]
fn refused<T>(outcome: Result<T, Error>, words: &str) {
    let error = outcome.map(|_| ()).expect_err("it is not signed");
    assert_eq!(error.stage(), Stage::Build, "{error}");
    assert!(error.to_string().contains(words), "{error}");
}

#[test]
fn payscore_confirmation_is_signed_under_the_names_of_the_page() {
    let confirmation = client().invoke_payscore_confirmation("XXXXXXXX").expect("signed");
    let sign = "A42EA094774EC7BF807DBB96A992DBEE30C3AFFE1C439E3EDAE3EFB2FC002B9D";
    let expected = json!({
        "mch_id": MCHID, "package": "XXXXXXXX", "timestamp": "1530097563", "nonce_str": NONCE,
        "sign_type": "HMAC-SHA256", "sign": sign,
    });
    assert_eq!(json_of(&confirmation), expected);
    let query = format!(
        "mch_id={MCHID}&package=XXXXXXXX&timestamp=1530097563&nonce_str={NONCE}&sign_type=HMAC-SHA256&sign={sign}"
    );
    assert_eq!(confirmation.query(), query);
    hidden(&confirmation, &[sign, "XXXXXXXX"]);
}

#[test]
fn payscore_confirmation_of_a_package_that_is_a_finished_query_is_handed_on_as_it_is() {
    let package =
        "mch_id=1230000109&service_id=8&out_order_no=a%20b&timestamp=1&nonce_str=n&sign_type=HMAC-SHA256&signature=AB";
    // Without an APIv2 key: there is nothing to sign.
    let client = client_of(merchant(), NOW);
    let confirmation = client.invoke_payscore_confirmation(package).expect("it is finished");
    assert_eq!(confirmation.query(), package);
    let expected = json!({
        "mch_id": MCHID, "service_id": "8", "out_order_no": "a b", "timestamp": "1", "nonce_str": "n",
        "sign_type": "HMAC-SHA256", "signature": "AB",
    });
    assert_eq!(json_of(&confirmation), expected);
    hidden(&confirmation, &["signature", "AB"]);
    // Whatever says less than that is not finished, and cannot be signed either.
    for package in ["mch_id=1&service_id=8", "signature=AB&a=b", "mch_id=&signature=A", "a=1&b", "&", "a&signature=1"] {
        refused(self::client().invoke_payscore_confirmation(package), "the package of a page");
    }
}

#[test]
fn payscore_details_are_spelt_as_the_newest_source_has_them_and_as_the_pages_on_request() {
    let order = || PayscoreOrder::new("88888888000011", "234323JKHDFE1243252");
    let newest = client().invoke_payscore_details(&order()).expect("signed");
    let sign = "9FAFE09B09D9D246FC31F446E7EC1E51D23A60CEF59CCC2790A91A75817ED788";
    let mut expected = json!({
        "mch_id": MCHID, "service_id": "88888888000011", "out_order_no": "234323JKHDFE1243252",
        "timestamp": "1530097563", "nonce_str": NONCE, "sign_type": "HMAC-SHA256", "signature": sign,
    });
    assert_eq!(json_of(&newest), expected);
    let older = client().invoke_payscore_details(&order().spelled_as_on_the_pages()).expect("signed");
    let fields = expected.as_object_mut().expect("an object");
    let signature = fields.remove("signature").expect("it is there");
    fields.insert("sign".to_owned(), signature);
    assert_eq!(json_of(&older), expected);
    assert!(older.query().ends_with(&format!("&sign={sign}")), "{}", older.query());
    hidden(&newest, &[sign, "234323JKHDFE1243252"]);
}

#[test]
fn payscore_details_of_a_partner_name_both_or_the_partner_alone() {
    let order = PayscoreOrder::new("8", "NO-1").sub_mchid("1900000109");
    let newest = json_of(&client().invoke_payscore_details(&order).expect("signed"));
    assert_eq!(
        (&newest["sp_mchid"], &newest["sub_mchid"], newest.get("mch_id")),
        (&json!(MCHID), &json!("1900000109"), None)
    );
    let older = json_of(&client().invoke_payscore_details(&order.spelled_as_on_the_pages()).expect("signed"));
    assert_eq!((&older["mch_id"], older.get("sp_mchid"), older.get("sub_mchid")), (&json!(MCHID), None, None));
    assert_ne!(newest["signature"], older["sign"]);
}

#[test]
fn payscore_authorization_and_plan_are_their_tokens() {
    let authorization = PayscoreAuthorization::new("tok/en+1");
    assert_eq!(json_of(&authorization), json!({"apply_permissions_token": "tok/en+1"}));
    assert_eq!(authorization.query(), "apply_permissions_token=tok%2Fen%2B1");
    let plan = PayscorePlan::new("a=b");
    assert_eq!((json_of(&plan), plan.query()), (json!({"package": "a=b"}), "package=a%3Db".to_owned()));
    hidden(&authorization, &["tok"]);
    hidden(&plan, &["a=b"]);
}

#[test]
fn transfer_is_confirmed_under_the_names_of_its_function() {
    let confirmation = client().invoke_transfer(APPID, "pa/ck+1==");
    let mut expected = json!({"mchId": MCHID, "appId": APPID, "package": "pa/ck+1=="});
    assert_eq!(json_of(&confirmation), expected);
    assert_eq!(confirmation.query(), format!("mchId={MCHID}&appId={APPID}&package=pa%2Fck%2B1%3D%3D"));
    let of_partner = confirmation.open_id(OPENID).sub_mch_id("1900000109").sub_app_id("wxsub");
    for (name, value) in [("openId", OPENID), ("subMchId", "1900000109"), ("subAppId", "wxsub")] {
        expected[name] = json!(value);
    }
    assert_eq!(json_of(&of_partner), expected);
    assert!(of_partner.query().ends_with(&format!("&openId={OPENID}&subMchId=1900000109&subAppId=wxsub")));
    hidden(&of_partner, &["pa/ck", OPENID]);
}

#[tokio::test]
async fn medical_insurance_signs_the_cash_order_and_leaves_it_out_where_there_is_none() {
    let invocation = client().invoke_medical_insurance("MIX-1", APPID, "wx201410272009395522657a690389285100").await;
    let sent = json_of(&invocation.as_ref().expect("signed"));
    let package = "prepay_id=wx201410272009395522657a690389285100";
    let signature = sent["paySign"].as_str().expect("a signature");
    let message = format!("{APPID}\n{NOW}\n{NONCE}\n{package}\n");
    assert_eq!(gateway::merchant_key().public_key().verify(message.as_bytes(), signature), Ok(()));
    let expected = json!({
        "mixTradeNo": "MIX-1", "appId": APPID, "timeStamp": "1530097563", "nonceStr": NONCE, "package": package,
        "signType": "RSA", "paySign": signature,
    });
    assert_eq!(sent, expected);
    hidden(&invocation, &[signature, "wx2014", "MIX-1"]);
    assert_eq!(json_of(&MedicalInsuranceInvocation::insurance_only("MIX-1")), json!({"mixTradeNo": "MIX-1"}));
}

#[test]
fn coupons_of_a_mini_program_are_signed_each_with_its_position() {
    let coupon = || CouponToSend::new("1209180000000001", "100002322019090134242");
    let one = client().invoke_coupons([coupon()]).expect("signed");
    let sign = "D65C05C6EE9B460B9BBD3442F930BE519BDDFE9D3EBAD020F9334FAC873466CE";
    let expected = json!({
        "send_coupon_params": [{"stock_id": "1209180000000001", "out_request_no": "100002322019090134242"}],
        "sign": sign, "send_coupon_merchant": MCHID,
    });
    assert_eq!(json_of(&one), expected);
    hidden(&one, &[sign]);
    let other = CouponToSend::new("2", "b").coupon_code("C").create_coupon_merchant("1900000109");
    let both = json_of(
        &client().invoke_coupons([coupon(), other.customize_send_time("2026-11-28T00:00:00+08:00")]).expect("signed"),
    );
    assert_eq!(
        both["send_coupon_params"][1],
        json!({
            "stock_id": "2", "out_request_no": "b", "coupon_code": "C",
            "customize_send_time": "2026-11-28T00:00:00+08:00", "create_coupon_merchant": "1900000109",
        })
    );
    refused(client().invoke_coupons([]), "no coupon");
}

#[test]
fn coupon_page_has_its_signature_and_ends_as_wechat_wants_it() {
    let coupon = CouponToSend::new("1209180000000001", "100002322019090134242");
    let page = client().invoke_coupon_page(&coupon, OPENID).expect("signed");
    let sign = "C853DEB56F872B2400D542C558B1B69641F98C85E22D9E9BA6CE904F8D0F69C3";
    assert_eq!(
        page.url(),
        format!(
            "https://action.weixin.qq.com/busifavor/getcouponinfo?stock_id=1209180000000001\
             &out_request_no=100002322019090134242&open_id={OPENID}&send_coupon_merchant={MCHID}&sign={sign}\
             #wechat_redirect"
        )
    );
    hidden(&page, &[sign, OPENID]);
    let with_more = coupon.customize_send_time("2026-11-28T00:00:00+08:00");
    refused(client().invoke_coupon_page(&with_more, OPENID), "a page that a front end opens");
}

#[test]
fn product_coupon_is_received_by_its_token() {
    let receipt = ProductCouponReceipt::new("tok");
    assert_eq!(json_of(&receipt), json!({"action": "receiveCoupon", "token": "tok"}));
    hidden(&receipt, &["tok\""]);
}

fn agreement() -> Agreement {
    Agreement {
        appid: APPID.to_owned(),
        plan_id: "12535".to_owned(),
        contract_code: "100000".to_owned(),
        contract_display_account: "Max".to_owned(),
        request_serial: "1695".to_owned(),
        notify_url: "https://www.weixin.qq.com".to_owned(),
    }
}

#[test]
fn agreement_is_signed_with_md5_for_mini_program_and_page() {
    let client = client_of(merchant().api_v2_key(ApiV2Key::new(KEY).expect("a key")), 1_414_488_825);
    let invocation = client.invoke_agreement(agreement()).expect("signed");
    let sign = "01180226DE7E5B6214ACAC4B45F997CA";
    let expected = json!({
        "appid": APPID, "mch_id": MCHID, "plan_id": "12535", "contract_code": "100000",
        "contract_display_account": "Max", "request_serial": "1695", "notify_url": "https://www.weixin.qq.com",
        "timestamp": "1414488825", "sign": sign,
    });
    assert_eq!(json_of(&invocation), expected);
    hidden(&invocation, &[sign, "Max"]);

    let page = client.invoke_agreement_page(&agreement(), true).expect("signed");
    let (address, query) = page.url().split_once('?').expect("a query");
    assert_eq!(address, "https://api.mch.weixin.qq.com/papay/entrustweb");
    let signed = "appid=wxd678efh567hg6787&plan_id=12535&contract_code=100000&contract_display_account=Max\
                  &request_serial=1695&notify_url=https%3A%2F%2Fwww.weixin.qq.com&mch_id=1230000109&version=1.0\
                  &timestamp=1414488825&return_web=1&sign=";
    assert!(query.starts_with(signed), "{query}");
    assert_ne!(query.strip_prefix(signed), Some(sign), "it has more fields, so another signature");
    assert!(!client.invoke_agreement_page(&agreement(), false).expect("signed").url().contains("return_web"));
    hidden(&page, &["entrustweb", "Max"]);
    hidden(&agreement(), &["Max"]);
    assert_eq!(json_of(&PreparedAgreement::new("pre")), json!({"pre_entrustweb_id": "pre"}));
}

#[tokio::test]
async fn discount_card_is_signed_as_six_lines_under_its_names() {
    let card = client().invoke_discount_card("CARD", APPID, "NO-1").await.expect("signed");
    let sent = json_of(&card);
    let sign = sent["sign"].as_str().expect("a signature").to_owned();
    let message = format!("{APPID}\n{NOW}\n{NONCE}\nCARD\n{MCHID}\nNO-1\n");
    assert_eq!(gateway::merchant_key().public_key().verify(message.as_bytes(), &sign), Ok(()));
    let expected = json!({
        "discount_card_id": "CARD", "mch_id": MCHID, "appid": APPID, "out_trade_no": "NO-1", "timestamp": "1530097563",
        "nonce_str": NONCE, "sign_type": "WECHATPAY2-SHA256-RSA2048", "serial_no": "1A", "sign": sign,
    });
    assert_eq!(sent, expected);
    hidden(&card, &[&sign, "CARD"]);
}

#[test]
fn business_circle_page_encodes_its_values() {
    let page = client().invoke_business_circle("o&p=1");
    assert_eq!(page.url(), format!("plugin://myPlugin/index?openid=o%26p%3D1&mch_id={MCHID}"));
    let of_a_member = page.member_status("1");
    assert!(of_a_member.url().ends_with("&member_status=1"));
    assert_eq!(json_of(&of_a_member), json!({"openid": "o&p=1", "mch_id": MCHID, "member_status": "1"}));
    hidden(&of_a_member, &["o&p"]);
}

#[test]
fn pages_without_an_api_v2_key_say_which_key_is_missing() {
    let client = client_of(merchant(), NOW);
    let words = "APIv2密钥";
    refused(client.invoke_payscore_confirmation("XXXXXXXX"), words);
    refused(client.invoke_payscore_details(&PayscoreOrder::new("8", "1")), words);
    refused(client.invoke_coupons([CouponToSend::new("1", "2")]), words);
    refused(client.invoke_coupon_page(&CouponToSend::new("1", "2"), OPENID), words);
    refused(client.invoke_agreement(agreement()), words);
    refused(client.invoke_agreement_page(&agreement(), false), words);
}

/// Somebody else's text in a field becomes neither another field nor a request, and shows in no error.
#[tokio::test]
async fn text_of_a_stranger_in_a_field_is_not_signed_as_another() {
    for text in ["1&total_fee=1", "a\nb", "", "\0"] {
        let client = client();
        let confirmed = client.invoke_payscore_confirmation(text).map(drop);
        let details = client.invoke_payscore_details(&PayscoreOrder::new("8", text)).map(drop);
        let partner = client.invoke_payscore_details(&PayscoreOrder::new("8", "1").sub_mchid(text)).map(drop);
        let coupons = client.invoke_coupons([CouponToSend::new("1", "2").coupon_code(text)]).map(drop);
        let page = client.invoke_coupon_page(&CouponToSend::new("1", "2"), text).map(drop);
        let shown =
            client.invoke_agreement(Agreement { contract_display_account: text.to_owned(), ..agreement() }).map(drop);
        let card = client.invoke_discount_card("CARD", APPID, text).await.map(drop);
        let insured = client.invoke_medical_insurance("MIX", APPID, text).await.map(drop);
        for outcome in [confirmed, details, partner, coupons, page, shown] {
            let error = outcome.expect_err("it is not signed");
            assert_eq!(error.stage(), Stage::Build, "{error}");
            assert!(text.len() < 2 || !error.to_string().contains(text), "{error}");
        }
        if text != "1&total_fee=1" {
            assert!(card.is_err() && insured.is_err(), "{text:?}");
        }
    }
}

#[test]
fn blocking_invocations_need_no_runtime_and_sign_the_same() {
    let client = client();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let insured = client.invoke_medical_insurance_blocking("MIX", APPID, "wx1").expect("signed");
    assert_eq!(runtime.block_on(client.invoke_medical_insurance("MIX", APPID, "wx1")).expect("signed"), insured);
    let card = client.invoke_discount_card_blocking("CARD", APPID, "NO-1").expect("signed");
    assert_eq!(runtime.block_on(client.invoke_discount_card("CARD", APPID, "NO-1")).expect("signed"), card);
}

#[tokio::test]
async fn signer_elsewhere_signs_a_discount_card_too() {
    let remote = Merchant::with_signer(MCHID, "1A", Arc::new(gateway::merchant_key().clone())).expect("a merchant");
    let card = client_of(remote, NOW).invoke_discount_card("CARD", APPID, "NO-1").await.expect("signed");
    assert_eq!(card, client().invoke_discount_card("CARD", APPID, "NO-1").await.expect("signed"));
}

#[test]
fn keys_of_the_platform_are_not_asked_for_an_invocation() {
    let waiting = Client::builder(
        merchant().api_v2_key(ApiV2Key::new(KEY).expect("a key")),
        PlatformKeys::certificates_on_request(),
    );
    assert!(waiting.build().expect("a client").invoke_payscore_confirmation("XXXXXXXX").is_ok());
}
