//! Pages that a front end opens: signed with the APIv2 key over the fields of one page, and nothing else with it.

use proptest::prelude::*;
use wechatpay_auth::{
    ApiV2Key, DiscountCardToSign, KeyError, Merchant, SignError, SignedPage, sign_discount_card, sign_page,
};

use crate::{
    hostile::cases,
    support::{NONCE, NOW, merchant},
};

/// The key of the computed vectors.
const KEY: &str = "1234567890abcdef1234567890abcdef";
const MCHID: &str = "1230000109";
const PAGES: [SignedPage; 5] = [
    SignedPage::PayscoreConfirmation,
    SignedPage::PayscoreDetails,
    SignedPage::CouponPlugin,
    SignedPage::CouponPage,
    SignedPage::Agreement,
];

type Fields = Vec<(&'static str, &'static str)>;

fn key() -> ApiV2Key {
    ApiV2Key::new(KEY).expect("32 characters")
}

fn signed(page: SignedPage, fields: &[(&str, &str)]) -> Result<String, SignError> {
    sign_page(&merchant().api_v2_key(key()), page, fields)
}

/// Computed with OpenSSL by the rule that the published vectors of APIv2 follow.
#[test]
fn page_of_each_kind_is_signed_as_computed_in_whatever_order_its_fields_come() {
    let (nonce, timestamp) = ("zyx53Nkey8o4bHpxTQvd8m7e92nG5mG2", "1530097563");
    let rest = [("timestamp", timestamp), ("nonce_str", nonce), ("sign_type", "HMAC-SHA256"), ("mch_id", MCHID)];
    let vectors: [(SignedPage, Fields, &str); 5] = [
        (
            SignedPage::PayscoreConfirmation,
            [("package", "XXXXXXXX")].into_iter().chain(rest).collect(),
            "A42EA094774EC7BF807DBB96A992DBEE30C3AFFE1C439E3EDAE3EFB2FC002B9D",
        ),
        (
            SignedPage::PayscoreDetails,
            [("service_id", "88888888000011"), ("out_order_no", "234323JKHDFE1243252")]
                .into_iter()
                .chain(rest)
                .collect(),
            "9FAFE09B09D9D246FC31F446E7EC1E51D23A60CEF59CCC2790A91A75817ED788",
        ),
        (
            SignedPage::CouponPlugin,
            vec![
                ("stock_id0", "1209180000000001"),
                ("out_request_no0", "100002322019090134242"),
                ("send_coupon_merchant", MCHID),
            ],
            "D65C05C6EE9B460B9BBD3442F930BE519BDDFE9D3EBAD020F9334FAC873466CE",
        ),
        (
            SignedPage::CouponPage,
            vec![
                ("stock_id", "1209180000000001"),
                ("out_request_no", "100002322019090134242"),
                ("send_coupon_merchant", MCHID),
                ("open_id", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
            ],
            "C853DEB56F872B2400D542C558B1B69641F98C85E22D9E9BA6CE904F8D0F69C3",
        ),
        (
            SignedPage::Agreement,
            vec![
                ("appid", "wxd678efh567hg6787"),
                ("mch_id", MCHID),
                ("plan_id", "12535"),
                ("contract_code", "100000"),
                ("contract_display_account", "Max"),
                ("request_serial", "1695"),
                ("notify_url", "https://www.weixin.qq.com"),
                ("timestamp", "1414488825"),
            ],
            "01180226DE7E5B6214ACAC4B45F997CA",
        ),
    ];
    for (page, mut fields, expected) in vectors {
        assert_eq!(signed(page, &fields).as_deref(), Ok(expected), "{page:?}");
        fields.reverse();
        assert_eq!(signed(page, &fields).as_deref(), Ok(expected), "{page:?}");
    }
}

#[test]
fn page_without_an_api_v2_key_is_not_signed() {
    for page in PAGES {
        assert_eq!(sign_page(&merchant(), page, &[]), Err(SignError::NoApiV2Key), "{page:?}");
    }
}

/// A `&` in a value would begin another pair, and the same key signs orders of APIv2.
#[test]
fn value_that_could_be_read_as_another_field_is_not_signed() {
    for value in ["", "1&total_fee=1", "&", "a\nb", "a\0", "\u{7f}", "a\u{85}"] {
        for (page, name) in [
            (SignedPage::PayscoreConfirmation, "package"),
            (SignedPage::PayscoreDetails, "out_order_no"),
            (SignedPage::CouponPage, "open_id"),
            (SignedPage::Agreement, "contract_display_account"),
        ] {
            let refused = signed(page, &[(name, value)]);
            assert_matches!(refused, Err(SignError::BadPage { part, .. }) if *part == name, "{value:?}");
            assert!(value.len() < 3 || refused.is_err_and(|error| !error.to_string().contains(value)));
        }
        let refused = signed(SignedPage::CouponPlugin, &[("stock_id17", value)]);
        assert_matches!(refused, Err(SignError::BadPage { part: "stock_id", .. }), "{value:?}");
    }
    assert!(signed(SignedPage::Agreement, &[("contract_display_account", "张三 = a=b")]).is_ok());
}

#[test]
fn field_that_is_none_of_the_pages_or_stands_there_twice_is_not_signed() {
    for page in PAGES {
        for name in ["", "total_fee", "key", "body", "package0", "stock_id-1", "MCH_ID"] {
            let refused = signed(page, &[(name, "1")]);
            assert_matches!(refused, Err(SignError::UnknownPageField), "{page:?} {name}");
        }
    }
    let twice = [("mch_id", "1"), ("plan_id", "3"), ("mch_id", "2")];
    assert_matches!(signed(SignedPage::Agreement, &twice), Err(SignError::BadPage { part: "mch_id", .. }));
}

#[test]
fn api_v2_key_of_another_form_is_refused_without_a_byte_of_it() {
    for text in
        ["", "short", "1234567890abcdef1234567890abcde&", "1234567890abcdef 234567890abcdef", "密密密密密密密密密密ab"]
    {
        let refused = ApiV2Key::new(text).map(|_| ());
        assert_matches!(refused, Err(KeyError::BadApiV2Key { bytes, .. }) if *bytes == text.len(), "{text}");
        assert!(text.is_empty() || refused.is_err_and(|error| !error.to_string().contains(text)));
    }
}

#[test]
fn api_v2_key_shows_nowhere() {
    let merchant: Merchant = merchant().api_v2_key(key());
    let shown = format!("{:?} {:?} {:?}", key(), merchant, signed(SignedPage::Agreement, &[("mch_id", "&")]));
    assert!(shown.contains("ApiV2Key(hidden)") && !shown.contains(KEY), "{shown}");
}

#[tokio::test]
async fn discount_card_is_signed_as_six_lines() {
    let (appid, discount_card_id, out_trade_no) = ("wx1", "CARD", "NO-1");
    let card = DiscountCardToSign { appid, timestamp: NOW, nonce: NONCE, discount_card_id, out_trade_no };
    let signature = sign_discount_card(&merchant(), &card).await.expect("signed");
    let message = format!("wx1\n{NOW}\n{NONCE}\nCARD\n1900007291\nNO-1\n");
    assert_eq!(merchant().public_key().expect("in memory").verify(message.as_bytes(), &signature), Ok(()));
    let shown = format!("{card:?}");
    assert!(!shown.contains("CARD") && !shown.contains(NONCE), "{shown}");
}

#[tokio::test]
async fn discount_card_with_anything_but_visible_ascii_in_a_part_is_not_signed() {
    for text in ["POST\n/v3/x", "a\n", "a b", "中", "", "\u{2028}"] {
        let good =
            DiscountCardToSign { appid: "a", timestamp: NOW, nonce: "n", discount_card_id: "d", out_trade_no: "o" };
        for (part, card) in [
            ("appid", DiscountCardToSign { appid: text, ..good }),
            ("nonce", DiscountCardToSign { nonce: text, ..good }),
            ("discount_card_id", DiscountCardToSign { discount_card_id: text, ..good }),
            ("out_trade_no", DiscountCardToSign { out_trade_no: text, ..good }),
        ] {
            let refused = sign_discount_card(&merchant(), &card).await;
            assert_matches!(refused, Err(SignError::BadInvocation { part: found, .. }) if *found == part, "{text:?}");
        }
    }
}

/// Values that would begin another pair if they could.
fn values() -> impl Strategy<Value = String> {
    let piece = prop_oneof![Just("&service_id="), Just("a")];
    let pieces = proptest::collection::vec(piece, 1..4).prop_map(|pieces| pieces.concat());
    prop_oneof![pieces, ".{0,12}"]
}

proptest! {
    #![proptest_config(cases(4_000))]

    /// Whatever a value is, two pages of different fields never have the same text under the signature.
    #[test]
    fn page_of_any_values_is_signed_for_these_values_alone(one in values(), other in values()) {
        let page = |order: &str, service: &str| {
            signed(SignedPage::PayscoreDetails, &[("out_order_no", order), ("service_id", service)])
        };
        if let (Ok(first), Ok(second)) = (page(&one, &other), page(&other, &one)) {
            prop_assert_eq!(first == second, one == other);
        }
    }
}
