// Written by `cargo xtask codegen` from spec/refund.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::{Currency, Fen};
use crate::{Call, Client};
use super::{
    AbnormalRefundBank, AbnormalRefundType, AmountToRefund, AmountToRefundRequired,
    ApplyAbnormalRefund, CreateRefund, Event, PartnerRefundResult, QueryByOutRefundNo, Refund,
    RefundAccount, RefundFundsAccount, RefundGoods, RefundGoodsRequired, RefundResult, RefundSource,
    RefundSourceAccount,
};

#[test]
fn create_refund_example_builds_the_documented_request() {
    let operation = CreateRefund::new(
            "1217752501201407033233368018",
            AmountToRefund::new(AmountToRefundRequired {
                    refund: Fen::new(888),
                    total: Fen::new(888),
                    currency: Currency::Cny,
                })
                .from(
                    vec![
                        RefundSource::new(RefundSourceAccount::Available, Fen::new(444))
                    ],
                ),
        )
        .sub_mchid("1900000109")
        .transaction_id("1217752501201407033233368018")
        .out_trade_no("1217752501201407033233368018")
        .reason("商品已售完")
        .notify_url("https://weixin.qq.com")
        .funds_account(RefundFundsAccount::Available)
        .refund_account(RefundAccount::RefundSourceSubMerchant)
        .goods_detail(
            vec![
                RefundGoods::new(RefundGoodsRequired { merchant_goods_id :
                "1217752501201407033233368018".into(), unit_price : Fen::new(528800),
                refund_amount : Fen::new(528800), refund_quantity : 1 })
                .wechatpay_goods_id("1001").goods_name("iPhone6s 16G")
            ],
        );
    let body = r#"{
      "sub_mchid": "1900000109",
      "transaction_id": "1217752501201407033233368018",
      "out_trade_no": "1217752501201407033233368018",
      "out_refund_no": "1217752501201407033233368018",
      "reason": "商品已售完",
      "notify_url": "https://weixin.qq.com",
      "funds_account": "AVAILABLE",
      "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
      "amount": {
        "refund": 888,
        "from": [
          {
            "account": "AVAILABLE",
            "amount": 444
          }
        ],
        "total": 888,
        "currency": "CNY"
      },
      "goods_detail": [
        {
          "merchant_goods_id": "1217752501201407033233368018",
          "wechatpay_goods_id": "1001",
          "goods_name": "iPhone6s 16G",
          "unit_price": 528800,
          "refund_amount": 528800,
          "refund_quantity": 1
        }
      ]
    }"#;
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/refund/domestic/refunds",
        Some(body),
    );
}

#[test]
fn create_refund_response_example_round_trips() {
    let example = r#"{
      "refund_id": "50000000382019052709732678859",
      "out_refund_no": "1217752501201407033233368018",
      "transaction_id": "1217752501201407033233368018",
      "out_trade_no": "1217752501201407033233368018",
      "channel": "ORIGINAL",
      "user_received_account": "招商银行信用卡0403",
      "success_time": "2020-12-01T16:18:12+08:00",
      "create_time": "2020-12-01T16:18:12+08:00",
      "status": "SUCCESS",
      "funds_account": "UNSETTLED",
      "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
      "amount": {
        "total": 100,
        "refund": 100,
        "from": [
          {
            "account": "AVAILABLE",
            "amount": 444
          }
        ],
        "payer_total": 90,
        "payer_refund": 90,
        "advance": 888,
        "settlement_refund": 100,
        "settlement_total": 100,
        "discount_refund": 10,
        "currency": "CNY",
        "refund_fee": 100
      },
      "promotion_detail": [
        {
          "promotion_id": "109519",
          "scope": "SINGLE",
          "type": "DISCOUNT",
          "amount": 5,
          "refund_amount": 100,
          "goods_detail": [
            {
              "merchant_goods_id": "1217752501201407033233368018",
              "wechatpay_goods_id": "1001",
              "goods_name": "iPhone6s 16G",
              "unit_price": 528800,
              "refund_amount": 528800,
              "refund_quantity": 1
            }
          ]
        }
      ]
    }"#;
    emitted_tests::assert_round_trip::<Refund>(example);
}

#[test]
fn create_refund_response_hides_what_is_personal() {
    let json = r#"{
      "refund_id": "50000000382019052709732678859",
      "out_refund_no": "1217752501201407033233368018",
      "transaction_id": "1217752501201407033233368018",
      "out_trade_no": "1217752501201407033233368018",
      "channel": "ORIGINAL",
      "user_received_account": "Personal1x",
      "success_time": "2020-12-01T16:18:12+08:00",
      "create_time": "2020-12-01T16:18:12+08:00",
      "status": "SUCCESS",
      "funds_account": "UNSETTLED",
      "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
      "amount": {
        "total": 100,
        "refund": 100,
        "from": [
          {
            "account": "AVAILABLE",
            "amount": 444
          }
        ],
        "payer_total": 90,
        "payer_refund": 90,
        "advance": 888,
        "settlement_refund": 100,
        "settlement_total": 100,
        "discount_refund": 10,
        "currency": "CNY",
        "refund_fee": 100
      },
      "promotion_detail": [
        {
          "promotion_id": "109519",
          "scope": "SINGLE",
          "type": "DISCOUNT",
          "amount": 5,
          "refund_amount": 100,
          "goods_detail": [
            {
              "merchant_goods_id": "1217752501201407033233368018",
              "wechatpay_goods_id": "1001",
              "goods_name": "iPhone6s 16G",
              "unit_price": 528800,
              "refund_amount": 528800,
              "refund_quantity": 1
            }
          ]
        }
      ]
    }"#;
    emitted_tests::assert_json_hides::<
        Refund,
    >(json, &[("user_received_account", "Personal1x")]);
}

#[test]
fn query_by_out_refund_no_example_builds_the_documented_request() {
    let operation = QueryByOutRefundNo::new("1217752501201407033233368018")
        .sub_mchid("1900000109");
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/refund/domestic/refunds/1217752501201407033233368018?sub_mchid=1900000109",
        None,
    );
}

#[test]
fn query_by_out_refund_no_response_example_round_trips() {
    let example = r#"{
      "refund_id": "50000000382019052709732678859",
      "out_refund_no": "1217752501201407033233368018",
      "transaction_id": "1217752501201407033233368018",
      "out_trade_no": "1217752501201407033233368018",
      "channel": "ORIGINAL",
      "user_received_account": "招商银行信用卡0403",
      "success_time": "2020-12-01T16:18:12+08:00",
      "create_time": "2020-12-01T16:18:12+08:00",
      "status": "SUCCESS",
      "funds_account": "UNSETTLED",
      "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
      "amount": {
        "total": 100,
        "refund": 100,
        "from": [
          {
            "account": "AVAILABLE",
            "amount": 444
          }
        ],
        "payer_total": 90,
        "payer_refund": 90,
        "advance": 888,
        "settlement_refund": 100,
        "settlement_total": 100,
        "discount_refund": 10,
        "currency": "CNY",
        "refund_fee": 100
      },
      "promotion_detail": [
        {
          "promotion_id": "109519",
          "scope": "SINGLE",
          "type": "DISCOUNT",
          "amount": 5,
          "refund_amount": 100,
          "goods_detail": [
            {
              "merchant_goods_id": "1217752501201407033233368018",
              "wechatpay_goods_id": "1001",
              "goods_name": "iPhone6s 16G",
              "unit_price": 528800,
              "refund_amount": 528800,
              "refund_quantity": 1
            }
          ]
        }
      ]
    }"#;
    emitted_tests::assert_round_trip::<Refund>(example);
}

#[test]
fn query_by_out_refund_no_response_hides_what_is_personal() {
    let json = r#"{
      "refund_id": "50000000382019052709732678859",
      "out_refund_no": "1217752501201407033233368018",
      "transaction_id": "1217752501201407033233368018",
      "out_trade_no": "1217752501201407033233368018",
      "channel": "ORIGINAL",
      "user_received_account": "Personal1x",
      "success_time": "2020-12-01T16:18:12+08:00",
      "create_time": "2020-12-01T16:18:12+08:00",
      "status": "SUCCESS",
      "funds_account": "UNSETTLED",
      "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
      "amount": {
        "total": 100,
        "refund": 100,
        "from": [
          {
            "account": "AVAILABLE",
            "amount": 444
          }
        ],
        "payer_total": 90,
        "payer_refund": 90,
        "advance": 888,
        "settlement_refund": 100,
        "settlement_total": 100,
        "discount_refund": 10,
        "currency": "CNY",
        "refund_fee": 100
      },
      "promotion_detail": [
        {
          "promotion_id": "109519",
          "scope": "SINGLE",
          "type": "DISCOUNT",
          "amount": 5,
          "refund_amount": 100,
          "goods_detail": [
            {
              "merchant_goods_id": "1217752501201407033233368018",
              "wechatpay_goods_id": "1001",
              "goods_name": "iPhone6s 16G",
              "unit_price": 528800,
              "refund_amount": 528800,
              "refund_quantity": 1
            }
          ]
        }
      ]
    }"#;
    emitted_tests::assert_json_hides::<
        Refund,
    >(json, &[("user_received_account", "Personal1x")]);
}

#[test]
fn apply_abnormal_refund_example_builds_the_documented_request() {
    let operation = ApplyAbnormalRefund::new(
            "50000000382019052709732678859",
            "1217752501201407033233368018",
            AbnormalRefundType::MerchantBankCard,
        )
        .sub_mchid("1900000109")
        .bank_type(AbnormalRefundBank::IcbcDebit)
        .bank_account(
            "d+xT+MQCvrLHUVDWv/8MR/dB7TkXLVfSrUxMPZy6jWWYzpRrEEaYQE8ZRGYoeorwC+w==",
        )
        .real_name("UPgQcZSdq3zOayJwZ5XLrHY2dZU1W2Cd");
    let body = r#"{
      "sub_mchid": "1900000109",
      "out_refund_no": "1217752501201407033233368018",
      "type": "MERCHANT_BANK_CARD",
      "bank_type": "ICBC_DEBIT",
      "bank_account": "d+xT+MQCvrLHUVDWv/8MR/dB7TkXLVfSrUxMPZy6jWWYzpRrEEaYQE8ZRGYoeorwC+w==",
      "real_name": "UPgQcZSdq3zOayJwZ5XLrHY2dZU1W2Cd"
    }"#;
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/refund/domestic/refunds/50000000382019052709732678859/apply-abnormal-refund",
        Some(body),
    );
}

#[test]
fn apply_abnormal_refund_response_example_round_trips() {
    let example = r#"{
      "refund_id": "50000000382019052709732678859",
      "out_refund_no": "1217752501201407033233368018",
      "transaction_id": "1217752501201407033233368018",
      "out_trade_no": "1217752501201407033233368018",
      "channel": "ORIGINAL",
      "user_received_account": "招商银行信用卡0403",
      "success_time": "2020-12-01T16:18:12+08:00",
      "create_time": "2020-12-01T16:18:12+08:00",
      "status": "SUCCESS",
      "funds_account": "UNSETTLED",
      "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
      "amount": {
        "total": 100,
        "refund": 100,
        "from": [
          {
            "account": "AVAILABLE",
            "amount": 444
          }
        ],
        "payer_total": 90,
        "payer_refund": 90,
        "advance": 888,
        "settlement_refund": 100,
        "settlement_total": 100,
        "discount_refund": 10,
        "currency": "CNY",
        "refund_fee": 100
      },
      "promotion_detail": [
        {
          "promotion_id": "109519",
          "scope": "SINGLE",
          "type": "DISCOUNT",
          "amount": 5,
          "refund_amount": 100,
          "goods_detail": [
            {
              "merchant_goods_id": "1217752501201407033233368018",
              "wechatpay_goods_id": "1001",
              "goods_name": "iPhone6s 16G",
              "unit_price": 528800,
              "refund_amount": 528800,
              "refund_quantity": 1
            }
          ]
        }
      ]
    }"#;
    emitted_tests::assert_round_trip::<Refund>(example);
}

#[test]
fn apply_abnormal_refund_hides_what_is_personal() {
    let operation = ApplyAbnormalRefund::new(
            "50000000382019052709732678859",
            "1217752501201407033233368018",
            AbnormalRefundType::MerchantBankCard,
        )
        .sub_mchid("1900000109")
        .bank_type(AbnormalRefundBank::IcbcDebit)
        .bank_account("Personal1x")
        .real_name("Personal2x");
    let marks = &[("bank_account", "Personal1x"), ("real_name", "Personal2x")];
    emitted_tests::assert_operation_hides(&operation, marks);
    let client: Client = emitted_tests::client();
    emitted_tests::assert_debug_hides(&Call::new(&client, operation), marks);
}

#[test]
fn apply_abnormal_refund_response_hides_what_is_personal() {
    let json = r#"{
      "refund_id": "50000000382019052709732678859",
      "out_refund_no": "1217752501201407033233368018",
      "transaction_id": "1217752501201407033233368018",
      "out_trade_no": "1217752501201407033233368018",
      "channel": "ORIGINAL",
      "user_received_account": "Personal1x",
      "success_time": "2020-12-01T16:18:12+08:00",
      "create_time": "2020-12-01T16:18:12+08:00",
      "status": "SUCCESS",
      "funds_account": "UNSETTLED",
      "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
      "amount": {
        "total": 100,
        "refund": 100,
        "from": [
          {
            "account": "AVAILABLE",
            "amount": 444
          }
        ],
        "payer_total": 90,
        "payer_refund": 90,
        "advance": 888,
        "settlement_refund": 100,
        "settlement_total": 100,
        "discount_refund": 10,
        "currency": "CNY",
        "refund_fee": 100
      },
      "promotion_detail": [
        {
          "promotion_id": "109519",
          "scope": "SINGLE",
          "type": "DISCOUNT",
          "amount": 5,
          "refund_amount": 100,
          "goods_detail": [
            {
              "merchant_goods_id": "1217752501201407033233368018",
              "wechatpay_goods_id": "1001",
              "goods_name": "iPhone6s 16G",
              "unit_price": 528800,
              "refund_amount": 528800,
              "refund_quantity": 1
            }
          ]
        }
      ]
    }"#;
    emitted_tests::assert_json_hides::<
        Refund,
    >(json, &[("user_received_account", "Personal1x")]);
}

#[test]
fn refund_abnormal_partner_resource_example_round_trips() {
    let example = r#"{
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000109",
      "out_trade_no": "20150806125346",
      "transaction_id": "1008450740201411110005820873",
      "out_refund_no": "7752501201407033233368018",
      "refund_id": "50200207182018070300011301001",
      "refund_status": "SUCCESS",
      "success_time": "2018-06-08T10:34:56+08:00",
      "user_received_account": "招商银行信用卡0403",
      "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
      "individual_auth_id": "1900000109",
      "amount": {
        "total": 999,
        "refund": 999,
        "payer_total": 999,
        "payer_refund": 999
      }
    }"#;
    emitted_tests::assert_round_trip::<PartnerRefundResult>(example);
}

#[test]
fn refund_abnormal_partner_resource_example_decodes_as_its_event() {
    let example = r#"{
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000109",
      "out_trade_no": "20150806125346",
      "transaction_id": "1008450740201411110005820873",
      "out_refund_no": "7752501201407033233368018",
      "refund_id": "50200207182018070300011301001",
      "refund_status": "SUCCESS",
      "success_time": "2018-06-08T10:34:56+08:00",
      "user_received_account": "招商银行信用卡0403",
      "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
      "individual_auth_id": "1900000109",
      "amount": {
        "total": 999,
        "refund": 999,
        "payer_total": 999,
        "payer_refund": 999
      }
    }"#;
    let event = Event::decode("REFUND.ABNORMAL", example.as_bytes());
    assert!(matches!(event, Ok(Event::RefundAbnormalPartner(_))), "{event:?}");
}

#[test]
fn refund_abnormal_partner_resource_hides_what_is_personal() {
    let resource = r#"{
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000109",
      "out_trade_no": "20150806125346",
      "transaction_id": "1008450740201411110005820873",
      "out_refund_no": "7752501201407033233368018",
      "refund_id": "50200207182018070300011301001",
      "refund_status": "SUCCESS",
      "success_time": "2018-06-08T10:34:56+08:00",
      "user_received_account": "Personal1x",
      "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
      "individual_auth_id": "1900000109",
      "amount": {
        "total": 999,
        "refund": 999,
        "payer_total": 999,
        "payer_refund": 999
      }
    }"#;
    let marks = &[("user_received_account", "Personal1x")];
    emitted_tests::assert_json_hides::<PartnerRefundResult>(resource, marks);
    emitted_tests::assert_event_hides(Event::decode, "REFUND.ABNORMAL", resource, marks);
}

#[test]
fn refund_abnormal_resource_example_round_trips() {
    let example = r#"{
      "mchid": "1900000100",
      "out_trade_no": "20150806125346",
      "transaction_id": "1008450740201411110005820873",
      "out_refund_no": "7752501201407033233368018",
      "refund_id": "50200207182018070300011301001",
      "refund_status": "SUCCESS",
      "success_time": "2018-06-08T10:34:56+08:00",
      "user_received_account": "招商银行信用卡0403",
      "amount": {
        "total": 999,
        "refund": 999,
        "payer_total": 999,
        "payer_refund": 999
      }
    }"#;
    emitted_tests::assert_round_trip::<RefundResult>(example);
}

#[test]
fn refund_abnormal_resource_example_decodes_as_its_event() {
    let example = r#"{
      "mchid": "1900000100",
      "out_trade_no": "20150806125346",
      "transaction_id": "1008450740201411110005820873",
      "out_refund_no": "7752501201407033233368018",
      "refund_id": "50200207182018070300011301001",
      "refund_status": "SUCCESS",
      "success_time": "2018-06-08T10:34:56+08:00",
      "user_received_account": "招商银行信用卡0403",
      "amount": {
        "total": 999,
        "refund": 999,
        "payer_total": 999,
        "payer_refund": 999
      }
    }"#;
    let event = Event::decode("REFUND.ABNORMAL", example.as_bytes());
    assert!(matches!(event, Ok(Event::RefundAbnormal(_))), "{event:?}");
}

#[test]
fn refund_abnormal_resource_hides_what_is_personal() {
    let resource = r#"{
      "mchid": "1900000100",
      "out_trade_no": "20150806125346",
      "transaction_id": "1008450740201411110005820873",
      "out_refund_no": "7752501201407033233368018",
      "refund_id": "50200207182018070300011301001",
      "refund_status": "SUCCESS",
      "success_time": "2018-06-08T10:34:56+08:00",
      "user_received_account": "Personal1x",
      "amount": {
        "total": 999,
        "refund": 999,
        "payer_total": 999,
        "payer_refund": 999
      }
    }"#;
    let marks = &[("user_received_account", "Personal1x")];
    emitted_tests::assert_json_hides::<RefundResult>(resource, marks);
    emitted_tests::assert_event_hides(Event::decode, "REFUND.ABNORMAL", resource, marks);
}

#[test]
fn refund_closed_partner_resource_example_round_trips() {
    let example = r#"{
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000109",
      "out_trade_no": "20150806125346",
      "transaction_id": "1008450740201411110005820873",
      "out_refund_no": "7752501201407033233368018",
      "refund_id": "50200207182018070300011301001",
      "refund_status": "SUCCESS",
      "success_time": "2018-06-08T10:34:56+08:00",
      "user_received_account": "招商银行信用卡0403",
      "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
      "individual_auth_id": "1900000109",
      "amount": {
        "total": 999,
        "refund": 999,
        "payer_total": 999,
        "payer_refund": 999
      }
    }"#;
    emitted_tests::assert_round_trip::<PartnerRefundResult>(example);
}

#[test]
fn refund_closed_partner_resource_example_decodes_as_its_event() {
    let example = r#"{
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000109",
      "out_trade_no": "20150806125346",
      "transaction_id": "1008450740201411110005820873",
      "out_refund_no": "7752501201407033233368018",
      "refund_id": "50200207182018070300011301001",
      "refund_status": "SUCCESS",
      "success_time": "2018-06-08T10:34:56+08:00",
      "user_received_account": "招商银行信用卡0403",
      "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
      "individual_auth_id": "1900000109",
      "amount": {
        "total": 999,
        "refund": 999,
        "payer_total": 999,
        "payer_refund": 999
      }
    }"#;
    let event = Event::decode("REFUND.CLOSED", example.as_bytes());
    assert!(matches!(event, Ok(Event::RefundClosedPartner(_))), "{event:?}");
}

#[test]
fn refund_closed_partner_resource_hides_what_is_personal() {
    let resource = r#"{
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000109",
      "out_trade_no": "20150806125346",
      "transaction_id": "1008450740201411110005820873",
      "out_refund_no": "7752501201407033233368018",
      "refund_id": "50200207182018070300011301001",
      "refund_status": "SUCCESS",
      "success_time": "2018-06-08T10:34:56+08:00",
      "user_received_account": "Personal1x",
      "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
      "individual_auth_id": "1900000109",
      "amount": {
        "total": 999,
        "refund": 999,
        "payer_total": 999,
        "payer_refund": 999
      }
    }"#;
    let marks = &[("user_received_account", "Personal1x")];
    emitted_tests::assert_json_hides::<PartnerRefundResult>(resource, marks);
    emitted_tests::assert_event_hides(Event::decode, "REFUND.CLOSED", resource, marks);
}

#[test]
fn refund_closed_resource_example_round_trips() {
    let example = r#"{
      "mchid": "1900000100",
      "out_trade_no": "20150806125346",
      "transaction_id": "1008450740201411110005820873",
      "out_refund_no": "7752501201407033233368018",
      "refund_id": "50200207182018070300011301001",
      "refund_status": "SUCCESS",
      "success_time": "2018-06-08T10:34:56+08:00",
      "user_received_account": "招商银行信用卡0403",
      "amount": {
        "total": 999,
        "refund": 999,
        "payer_total": 999,
        "payer_refund": 999
      }
    }"#;
    emitted_tests::assert_round_trip::<RefundResult>(example);
}

#[test]
fn refund_closed_resource_example_decodes_as_its_event() {
    let example = r#"{
      "mchid": "1900000100",
      "out_trade_no": "20150806125346",
      "transaction_id": "1008450740201411110005820873",
      "out_refund_no": "7752501201407033233368018",
      "refund_id": "50200207182018070300011301001",
      "refund_status": "SUCCESS",
      "success_time": "2018-06-08T10:34:56+08:00",
      "user_received_account": "招商银行信用卡0403",
      "amount": {
        "total": 999,
        "refund": 999,
        "payer_total": 999,
        "payer_refund": 999
      }
    }"#;
    let event = Event::decode("REFUND.CLOSED", example.as_bytes());
    assert!(matches!(event, Ok(Event::RefundClosed(_))), "{event:?}");
}

#[test]
fn refund_closed_resource_hides_what_is_personal() {
    let resource = r#"{
      "mchid": "1900000100",
      "out_trade_no": "20150806125346",
      "transaction_id": "1008450740201411110005820873",
      "out_refund_no": "7752501201407033233368018",
      "refund_id": "50200207182018070300011301001",
      "refund_status": "SUCCESS",
      "success_time": "2018-06-08T10:34:56+08:00",
      "user_received_account": "Personal1x",
      "amount": {
        "total": 999,
        "refund": 999,
        "payer_total": 999,
        "payer_refund": 999
      }
    }"#;
    let marks = &[("user_received_account", "Personal1x")];
    emitted_tests::assert_json_hides::<RefundResult>(resource, marks);
    emitted_tests::assert_event_hides(Event::decode, "REFUND.CLOSED", resource, marks);
}

#[test]
fn refund_success_partner_resource_example_round_trips() {
    let example = r#"{
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000109",
      "out_trade_no": "20150806125346",
      "transaction_id": "1008450740201411110005820873",
      "out_refund_no": "7752501201407033233368018",
      "refund_id": "50200207182018070300011301001",
      "refund_status": "SUCCESS",
      "success_time": "2018-06-08T10:34:56+08:00",
      "user_received_account": "招商银行信用卡0403",
      "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
      "individual_auth_id": "1900000109",
      "amount": {
        "total": 999,
        "refund": 999,
        "payer_total": 999,
        "payer_refund": 999
      }
    }"#;
    emitted_tests::assert_round_trip::<PartnerRefundResult>(example);
}

#[test]
fn refund_success_partner_resource_example_decodes_as_its_event() {
    let example = r#"{
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000109",
      "out_trade_no": "20150806125346",
      "transaction_id": "1008450740201411110005820873",
      "out_refund_no": "7752501201407033233368018",
      "refund_id": "50200207182018070300011301001",
      "refund_status": "SUCCESS",
      "success_time": "2018-06-08T10:34:56+08:00",
      "user_received_account": "招商银行信用卡0403",
      "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
      "individual_auth_id": "1900000109",
      "amount": {
        "total": 999,
        "refund": 999,
        "payer_total": 999,
        "payer_refund": 999
      }
    }"#;
    let event = Event::decode("REFUND.SUCCESS", example.as_bytes());
    assert!(matches!(event, Ok(Event::RefundSuccessPartner(_))), "{event:?}");
}

#[test]
fn refund_success_partner_resource_hides_what_is_personal() {
    let resource = r#"{
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000109",
      "out_trade_no": "20150806125346",
      "transaction_id": "1008450740201411110005820873",
      "out_refund_no": "7752501201407033233368018",
      "refund_id": "50200207182018070300011301001",
      "refund_status": "SUCCESS",
      "success_time": "2018-06-08T10:34:56+08:00",
      "user_received_account": "Personal1x",
      "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
      "individual_auth_id": "1900000109",
      "amount": {
        "total": 999,
        "refund": 999,
        "payer_total": 999,
        "payer_refund": 999
      }
    }"#;
    let marks = &[("user_received_account", "Personal1x")];
    emitted_tests::assert_json_hides::<PartnerRefundResult>(resource, marks);
    emitted_tests::assert_event_hides(Event::decode, "REFUND.SUCCESS", resource, marks);
}

#[test]
fn refund_success_resource_example_round_trips() {
    let example = r#"{
      "mchid": "1900000100",
      "out_trade_no": "20150806125346",
      "transaction_id": "1008450740201411110005820873",
      "out_refund_no": "7752501201407033233368018",
      "refund_id": "50200207182018070300011301001",
      "refund_status": "SUCCESS",
      "success_time": "2018-06-08T10:34:56+08:00",
      "user_received_account": "招商银行信用卡0403",
      "amount": {
        "total": 999,
        "refund": 999,
        "payer_total": 999,
        "payer_refund": 999
      }
    }"#;
    emitted_tests::assert_round_trip::<RefundResult>(example);
}

#[test]
fn refund_success_resource_example_decodes_as_its_event() {
    let example = r#"{
      "mchid": "1900000100",
      "out_trade_no": "20150806125346",
      "transaction_id": "1008450740201411110005820873",
      "out_refund_no": "7752501201407033233368018",
      "refund_id": "50200207182018070300011301001",
      "refund_status": "SUCCESS",
      "success_time": "2018-06-08T10:34:56+08:00",
      "user_received_account": "招商银行信用卡0403",
      "amount": {
        "total": 999,
        "refund": 999,
        "payer_total": 999,
        "payer_refund": 999
      }
    }"#;
    let event = Event::decode("REFUND.SUCCESS", example.as_bytes());
    assert!(matches!(event, Ok(Event::RefundSuccess(_))), "{event:?}");
}

#[test]
fn refund_success_resource_hides_what_is_personal() {
    let resource = r#"{
      "mchid": "1900000100",
      "out_trade_no": "20150806125346",
      "transaction_id": "1008450740201411110005820873",
      "out_refund_no": "7752501201407033233368018",
      "refund_id": "50200207182018070300011301001",
      "refund_status": "SUCCESS",
      "success_time": "2018-06-08T10:34:56+08:00",
      "user_received_account": "Personal1x",
      "amount": {
        "total": 999,
        "refund": 999,
        "payer_total": 999,
        "payer_refund": 999
      }
    }"#;
    let marks = &[("user_received_account", "Personal1x")];
    emitted_tests::assert_json_hides::<RefundResult>(resource, marks);
    emitted_tests::assert_event_hides(Event::decode, "REFUND.SUCCESS", resource, marks);
}
