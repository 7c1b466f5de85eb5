//! `list`, `show` and `explain`: what the program knows without asking anybody.

use wechatpay_codegen::description::Description;

use crate::stage::Offline;

#[test]
fn list_has_every_operation_of_the_description() {
    let texts = wechatpay_spec::DESCRIPTION.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().into()));
    let heads = Description::open(texts).expect("the description").heads().len();
    let ran = Offline::run(&["list"]).ends(0, &["pay.jsapi_prepay", "JSAPI下单"]);
    assert_eq!(ran.out.lines().count(), heads);
    assert!(heads > 500, "{heads}");
}

#[test]
fn list_with_words_has_what_has_all_of_them_in_either_language() {
    let ran = Offline::run(&["list", "refund", "query"]).ends(0, &["refund.query_by_out_refund_no"]);
    assert!(
        ran.out.lines().all(|line| line.to_lowercase().contains("refund") && line.to_lowercase().contains("query"))
    );
    Offline::run(&["list", "商家转账"]).ends(0, &["mch_transfer."]);
    Offline::run(&["list", "no-such-word"]).ends(1, &["no operation has no-such-word in it"]);
}

#[test]
fn list_of_callbacks_has_their_types() {
    Offline::run(&["list", "--callbacks", "退款"]).ends(0, &["REFUND.SUCCESS", "refund"]);
    let all = Offline::run(&["list", "--callbacks", "--json"]).ends(0, &[]);
    assert!(all.out.lines().count() > 50, "{}", all.out);
    Offline::run(&["list", "--callbacks", "no-such-word"]).ends(1, &["no callback has no-such-word in it"]);
}

#[test]
fn list_as_json_is_an_object_on_each_line() {
    let ran = Offline::run(&["list", "security", "--json"]).ends(0, &[]);
    let line: serde_json::Value = serde_json::from_str(ran.out.trim()).expect("one object");
    assert_eq!((&line["operation"], &line["method"]), (&"security.security_echo".into(), &"POST".into()));
}

#[test]
fn show_has_titles_types_limits_pages_and_errors() {
    let ran = Offline::run(&["show", "pay.jsapi_prepay"]);
    ran.ends(
        0,
        &[
            "POST /v3/pay/transactions/jsapi",
            "https://pay.weixin.qq.com/doc/v3/merchant/",
            "out_trade_no  商户订单号  (text, length 6..32",
            "    total  ",
            "required",
            "prepay_id",
            "OUT_TRADE_NO_USED",
            "wechatpay call pay.jsapi_prepay -d @body.json",
        ],
    );
}

#[test]
fn show_in_chinese_has_no_english_sentence() {
    let ran = Offline::run(&["show", "refund.create_refund", "--lang", "zh"]).ends(0, &["必填", "应答 200", "错误码"]);
    for english in ["required", "length", "items", "bytes", "The ", " of "] {
        assert!(!ran.out.contains(english), "{english}: {}", ran.out);
    }
    let english = Offline::run(&["show", "refund.create_refund"]);
    assert!(english.out.contains("required") && !english.out.contains("必填"), "{}", english.out);
}

#[test]
fn show_by_locale_is_in_its_language() {
    let ran = Offline::run_in("zh_CN.UTF-8", &["show", "refund.create_refund"]);
    ran.ends(0, &["必填"]);
}

#[test]
fn show_of_every_operation_comes_to_an_end() {
    let names = Offline::run(&["list", "--json"]).ends(0, &[]);
    let names = names.out.lines().map(|line| {
        let line: serde_json::Value = serde_json::from_str(line).expect("JSON");
        line["operation"].as_str().expect("a name").to_owned()
    });
    for name in names {
        let (code, out) = Offline::within(&["show", &name]);
        assert!(code == 0 && out.contains(&format!("wechatpay call {name}")), "{name}: {out}");
    }
}

#[test]
fn explain_says_what_a_code_means_and_whether_money_may_have_moved() {
    Offline::run(&["explain", "NOT_ENOUGH"]).ends(0, &["NOT_ENOUGH", "no money has moved"]);
    Offline::run(&["explain", "SYSTEM_ERROR"]).ends(0, &["money may have moved"]);
    Offline::run(&["explain", "SYSTEM_ERROR", "--lang", "zh"]).ends(0, &["资金可能已变动"]);
    Offline::run(&["explain", "not_enough"]).ends(0, &["NOT_ENOUGH"]);
    // An older spelling.
    Offline::run(&["explain", "ORDERPAID"]).ends(0, &["ORDER_PAID"]);
}

#[test]
fn explain_with_an_operation_says_what_it_means_there() {
    let plain = Offline::run(&["explain", "NOT_ENOUGH"]).ends(0, &[]);
    let there =
        Offline::run(&["explain", "NOT_ENOUGH", "--operation", "refund.create_refund"]).ends(0, &["NOT_ENOUGH"]);
    assert_ne!(plain.out, there.out);
}

#[test]
fn explain_of_what_an_operation_does_not_list_says_so() {
    let ran = Offline::run(&["explain", "NOT_ENOUGH", "--operation", "security.security_echo"]);
    ran.ends(0, &["security.security_echo does not list it"]);
}

#[test]
fn explain_of_a_reason_and_of_a_request_id_tells_what_is_known() {
    Offline::run(&["explain", "ACCOUNT_FROZEN"]).ends(0, &["fail_reason"]);
    Offline::run(&["explain", "--request-id", "08F2A1C70610A4021882A5AF5820B00428D3AB01-268435461"])
        .ends(0, &["parameter"]);
    Offline::run(&["explain", "--request-id", "08F2-1"]).ends(1, &["tells nothing that is known"]);
}

#[test]
fn explain_of_an_unknown_code_guesses_nothing() {
    Offline::run(&["explain", "NOT_ENOUGHT"]).ends(1, &["is `NOT_ENOUGH` meant?", "query for the state"]);
    Offline::run(&["explain"]).ends(2, &["CODE"]);
}
