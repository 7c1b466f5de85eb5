// Written by `cargo xtask codegen` from spec/refund.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::{
    AbnormalRefundBank, AbnormalRefundType, Currency, Fen, RefundAccount, RefundFundsAccount,
    RefundGoods, RefundGoodsRequired, RefundSource, RefundSourceAccount,
};
use crate::{Call, Client};
use super::{
    AmountToRefund, AmountToRefundRequired, ApplyAbnormalRefund, CreateRefund, Event,
    PartnerRefundResult, QueryByOutRefundNo, Refund, RefundResult,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
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
    examples.request("create_refund_example_builds_the_documented_request", &operation, "POST",
        "/v3/refund/domestic/refunds", r#"{
            "sub_mchid": "1900000109", "transaction_id": "1217752501201407033233368018",
            "out_trade_no": "1217752501201407033233368018",
            "out_refund_no": "1217752501201407033233368018", "reason": "商品已售完",
            "notify_url": "https://weixin.qq.com", "funds_account": "AVAILABLE",
            "refund_account": "REFUND_SOURCE_SUB_MERCHANT", "amount": {"refund": 888, "from": [{
            "account": "AVAILABLE", "amount": 444}], "total": 888, "currency": "CNY"},
            "goods_detail": [{"merchant_goods_id": "1217752501201407033233368018",
            "wechatpay_goods_id": "1001", "goods_name": "iPhone6s 16G", "unit_price": 528800,
            "refund_amount": 528800, "refund_quantity": 1}]}"#);
    examples.round_trip::<Refund>("create_refund_response_example_round_trips", r#"{
            "refund_id": "50000000382019052709732678859",
            "out_refund_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018",
            "out_trade_no": "1217752501201407033233368018", "channel": "ORIGINAL",
            "user_received_account": "招商银行信用卡0403", "success_time": "2020-12-01T16:18:12+08:00",
            "create_time": "2020-12-01T16:18:12+08:00", "status": "SUCCESS",
            "funds_account": "UNSETTLED", "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
            "amount": {"total": 100, "refund": 100, "from": [{"account": "AVAILABLE",
            "amount": 444}], "payer_total": 90, "payer_refund": 90, "advance": 888,
            "settlement_refund": 100, "settlement_total": 100, "discount_refund": 10,
            "currency": "CNY", "refund_fee": 100}, "promotion_detail": [{"promotion_id": "109519",
            "scope": "SINGLE", "type": "DISCOUNT", "amount": 5, "refund_amount": 100,
            "goods_detail": [{"merchant_goods_id": "1217752501201407033233368018",
            "wechatpay_goods_id": "1001", "goods_name": "iPhone6s 16G", "unit_price": 528800,
            "refund_amount": 528800, "refund_quantity": 1}]}]}"#);
    examples.hides::<Refund>("create_refund_response_hides_what_is_personal", r#"{
            "refund_id": "50000000382019052709732678859",
            "out_refund_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018",
            "out_trade_no": "1217752501201407033233368018", "channel": "ORIGINAL",
            "user_received_account": "Personal1x", "success_time": "2020-12-01T16:18:12+08:00",
            "create_time": "2020-12-01T16:18:12+08:00", "status": "SUCCESS",
            "funds_account": "UNSETTLED", "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
            "amount": {"total": 100, "refund": 100, "from": [{"account": "AVAILABLE",
            "amount": 444}], "payer_total": 90, "payer_refund": 90, "advance": 888,
            "settlement_refund": 100, "settlement_total": 100, "discount_refund": 10,
            "currency": "CNY", "refund_fee": 100}, "promotion_detail": [{"promotion_id": "109519",
            "scope": "SINGLE", "type": "DISCOUNT", "amount": 5, "refund_amount": 100,
            "goods_detail": [{"merchant_goods_id": "1217752501201407033233368018",
            "wechatpay_goods_id": "1001", "goods_name": "iPhone6s 16G", "unit_price": 528800,
            "refund_amount": 528800, "refund_quantity": 1}]}]}"#,
        &[("user_received_account", "Personal1x")]);
    let operation = QueryByOutRefundNo::new("1217752501201407033233368018")
        .sub_mchid("1900000109");
    examples.request("query_by_out_refund_no_example_builds_the_documented_request", &operation,
        "GET", "/v3/refund/domestic/refunds/1217752501201407033233368018?sub_mchid=1900000109", "");
    examples.round_trip::<Refund>("query_by_out_refund_no_response_example_round_trips", r#"{
            "refund_id": "50000000382019052709732678859",
            "out_refund_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018",
            "out_trade_no": "1217752501201407033233368018", "channel": "ORIGINAL",
            "user_received_account": "招商银行信用卡0403", "success_time": "2020-12-01T16:18:12+08:00",
            "create_time": "2020-12-01T16:18:12+08:00", "status": "SUCCESS",
            "funds_account": "UNSETTLED", "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
            "amount": {"total": 100, "refund": 100, "from": [{"account": "AVAILABLE",
            "amount": 444}], "payer_total": 90, "payer_refund": 90, "advance": 888,
            "settlement_refund": 100, "settlement_total": 100, "discount_refund": 10,
            "currency": "CNY", "refund_fee": 100}, "promotion_detail": [{"promotion_id": "109519",
            "scope": "SINGLE", "type": "DISCOUNT", "amount": 5, "refund_amount": 100,
            "goods_detail": [{"merchant_goods_id": "1217752501201407033233368018",
            "wechatpay_goods_id": "1001", "goods_name": "iPhone6s 16G", "unit_price": 528800,
            "refund_amount": 528800, "refund_quantity": 1}]}]}"#);
    examples.hides::<Refund>("query_by_out_refund_no_response_hides_what_is_personal", r#"{
            "refund_id": "50000000382019052709732678859",
            "out_refund_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018",
            "out_trade_no": "1217752501201407033233368018", "channel": "ORIGINAL",
            "user_received_account": "Personal1x", "success_time": "2020-12-01T16:18:12+08:00",
            "create_time": "2020-12-01T16:18:12+08:00", "status": "SUCCESS",
            "funds_account": "UNSETTLED", "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
            "amount": {"total": 100, "refund": 100, "from": [{"account": "AVAILABLE",
            "amount": 444}], "payer_total": 90, "payer_refund": 90, "advance": 888,
            "settlement_refund": 100, "settlement_total": 100, "discount_refund": 10,
            "currency": "CNY", "refund_fee": 100}, "promotion_detail": [{"promotion_id": "109519",
            "scope": "SINGLE", "type": "DISCOUNT", "amount": 5, "refund_amount": 100,
            "goods_detail": [{"merchant_goods_id": "1217752501201407033233368018",
            "wechatpay_goods_id": "1001", "goods_name": "iPhone6s 16G", "unit_price": 528800,
            "refund_amount": 528800, "refund_quantity": 1}]}]}"#,
        &[("user_received_account", "Personal1x")]);
    let operation = ApplyAbnormalRefund::new(
            "50000000382019052709732678859",
            "1217752501201407033233368018",
            AbnormalRefundType::MerchantBankCard,
        )
        .sub_mchid("1900000109")
        .bank_type(AbnormalRefundBank::IcbcDebit)
        .bank_account("6222000000000000")
        .real_name("张三");
    examples.request("apply_abnormal_refund_example_builds_the_documented_request", &operation,
        "POST", "/v3/refund/domestic/refunds/50000000382019052709732678859/apply-abnormal-refund",
        r#"{
            "sub_mchid": "1900000109", "out_refund_no": "1217752501201407033233368018",
            "type": "MERCHANT_BANK_CARD", "bank_type": "ICBC_DEBIT",
            "bank_account": "6222000000000000", "real_name": "张三"}"#);
    examples.round_trip::<Refund>("apply_abnormal_refund_response_example_round_trips", r#"{
            "refund_id": "50000000382019052709732678859",
            "out_refund_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018",
            "out_trade_no": "1217752501201407033233368018", "channel": "ORIGINAL",
            "user_received_account": "招商银行信用卡0403", "success_time": "2020-12-01T16:18:12+08:00",
            "create_time": "2020-12-01T16:18:12+08:00", "status": "SUCCESS",
            "funds_account": "UNSETTLED", "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
            "amount": {"total": 100, "refund": 100, "from": [{"account": "AVAILABLE",
            "amount": 444}], "payer_total": 90, "payer_refund": 90, "advance": 888,
            "settlement_refund": 100, "settlement_total": 100, "discount_refund": 10,
            "currency": "CNY", "refund_fee": 100}, "promotion_detail": [{"promotion_id": "109519",
            "scope": "SINGLE", "type": "DISCOUNT", "amount": 5, "refund_amount": 100,
            "goods_detail": [{"merchant_goods_id": "1217752501201407033233368018",
            "wechatpay_goods_id": "1001", "goods_name": "iPhone6s 16G", "unit_price": 528800,
            "refund_amount": 528800, "refund_quantity": 1}]}]}"#);
    let operation = ApplyAbnormalRefund::new(
            "50000000382019052709732678859",
            "1217752501201407033233368018",
            AbnormalRefundType::MerchantBankCard,
        )
        .sub_mchid("1900000109")
        .bank_type(AbnormalRefundBank::IcbcDebit)
        .bank_account("Personal1x")
        .real_name("Personal2x");
    examples.operation_hides("apply_abnormal_refund_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("bank_account", "Personal1x"),
            ("real_name", "Personal2x")]);
    examples.hides::<Refund>("apply_abnormal_refund_response_hides_what_is_personal", r#"{
            "refund_id": "50000000382019052709732678859",
            "out_refund_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018",
            "out_trade_no": "1217752501201407033233368018", "channel": "ORIGINAL",
            "user_received_account": "Personal1x", "success_time": "2020-12-01T16:18:12+08:00",
            "create_time": "2020-12-01T16:18:12+08:00", "status": "SUCCESS",
            "funds_account": "UNSETTLED", "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
            "amount": {"total": 100, "refund": 100, "from": [{"account": "AVAILABLE",
            "amount": 444}], "payer_total": 90, "payer_refund": 90, "advance": 888,
            "settlement_refund": 100, "settlement_total": 100, "discount_refund": 10,
            "currency": "CNY", "refund_fee": 100}, "promotion_detail": [{"promotion_id": "109519",
            "scope": "SINGLE", "type": "DISCOUNT", "amount": 5, "refund_amount": 100,
            "goods_detail": [{"merchant_goods_id": "1217752501201407033233368018",
            "wechatpay_goods_id": "1001", "goods_name": "iPhone6s 16G", "unit_price": 528800,
            "refund_amount": 528800, "refund_quantity": 1}]}]}"#,
        &[("user_received_account", "Personal1x")]);
    examples.round_trip::<PartnerRefundResult>("refund_abnormal_partner_resource_example_round_trips",
        r#"{
            "sp_mchid": "1900000100", "sub_mchid": "1900000109", "out_trade_no": "20150806125346",
            "transaction_id": "1008450740201411110005820873",
            "out_refund_no": "7752501201407033233368018",
            "refund_id": "50200207182018070300011301001", "refund_status": "SUCCESS",
            "success_time": "2018-06-08T10:34:56+08:00", "user_received_account": "招商银行信用卡0403",
            "refund_account": "REFUND_SOURCE_SUB_MERCHANT", "individual_auth_id": "1900000109",
            "amount": {"total": 999, "refund": 999, "payer_total": 999, "payer_refund": 999}}"#);
    examples.event("refund_abnormal_partner_resource_example_decodes_as_its_event", Event::decode,
        "REFUND.ABNORMAL", r#"{
            "sp_mchid": "1900000100", "sub_mchid": "1900000109", "out_trade_no": "20150806125346",
            "transaction_id": "1008450740201411110005820873",
            "out_refund_no": "7752501201407033233368018",
            "refund_id": "50200207182018070300011301001", "refund_status": "SUCCESS",
            "success_time": "2018-06-08T10:34:56+08:00", "user_received_account": "招商银行信用卡0403",
            "refund_account": "REFUND_SOURCE_SUB_MERCHANT", "individual_auth_id": "1900000109",
            "amount": {"total": 999, "refund": 999, "payer_total": 999, "payer_refund": 999}}"#,
        |event| matches!(event, Event::RefundAbnormalPartner(_)));
    examples.event_hides::<PartnerRefundResult, Event>("refund_abnormal_partner_resource_hides_what_is_personal",
        Event::decode, "REFUND.ABNORMAL", r#"{
            "sp_mchid": "1900000100", "sub_mchid": "1900000109", "out_trade_no": "20150806125346",
            "transaction_id": "1008450740201411110005820873",
            "out_refund_no": "7752501201407033233368018",
            "refund_id": "50200207182018070300011301001", "refund_status": "SUCCESS",
            "success_time": "2018-06-08T10:34:56+08:00", "user_received_account": "Personal1x",
            "refund_account": "REFUND_SOURCE_SUB_MERCHANT", "individual_auth_id": "1900000109",
            "amount": {"total": 999, "refund": 999, "payer_total": 999, "payer_refund": 999}}"#,
        &[("user_received_account", "Personal1x")]);
    examples.round_trip::<RefundResult>("refund_abnormal_resource_example_round_trips",
        r#"{"mchid": "1900000100",
            "out_trade_no": "20150806125346", "transaction_id": "1008450740201411110005820873",
            "out_refund_no": "7752501201407033233368018",
            "refund_id": "50200207182018070300011301001", "refund_status": "SUCCESS",
            "success_time": "2018-06-08T10:34:56+08:00", "user_received_account": "招商银行信用卡0403",
            "amount": {"total": 999, "refund": 999, "payer_total": 999, "payer_refund": 999}}"#);
    examples.event("refund_abnormal_resource_example_decodes_as_its_event", Event::decode,
        "REFUND.ABNORMAL", r#"{"mchid": "1900000100",
            "out_trade_no": "20150806125346", "transaction_id": "1008450740201411110005820873",
            "out_refund_no": "7752501201407033233368018",
            "refund_id": "50200207182018070300011301001", "refund_status": "SUCCESS",
            "success_time": "2018-06-08T10:34:56+08:00", "user_received_account": "招商银行信用卡0403",
            "amount": {"total": 999, "refund": 999, "payer_total": 999, "payer_refund": 999}}"#,
        |event| matches!(event, Event::RefundAbnormal(_)));
    examples.event_hides::<RefundResult, Event>("refund_abnormal_resource_hides_what_is_personal",
        Event::decode, "REFUND.ABNORMAL", r#"{"mchid": "1900000100",
            "out_trade_no": "20150806125346", "transaction_id": "1008450740201411110005820873",
            "out_refund_no": "7752501201407033233368018",
            "refund_id": "50200207182018070300011301001", "refund_status": "SUCCESS",
            "success_time": "2018-06-08T10:34:56+08:00", "user_received_account": "Personal1x",
            "amount": {"total": 999, "refund": 999, "payer_total": 999, "payer_refund": 999}}"#,
        &[("user_received_account", "Personal1x")]);
    examples.round_trip::<PartnerRefundResult>("refund_closed_partner_resource_example_round_trips",
        r#"{
            "sp_mchid": "1900000100", "sub_mchid": "1900000109", "out_trade_no": "20150806125346",
            "transaction_id": "1008450740201411110005820873",
            "out_refund_no": "7752501201407033233368018",
            "refund_id": "50200207182018070300011301001", "refund_status": "SUCCESS",
            "success_time": "2018-06-08T10:34:56+08:00", "user_received_account": "招商银行信用卡0403",
            "refund_account": "REFUND_SOURCE_SUB_MERCHANT", "individual_auth_id": "1900000109",
            "amount": {"total": 999, "refund": 999, "payer_total": 999, "payer_refund": 999}}"#);
    examples.event("refund_closed_partner_resource_example_decodes_as_its_event", Event::decode,
        "REFUND.CLOSED", r#"{
            "sp_mchid": "1900000100", "sub_mchid": "1900000109", "out_trade_no": "20150806125346",
            "transaction_id": "1008450740201411110005820873",
            "out_refund_no": "7752501201407033233368018",
            "refund_id": "50200207182018070300011301001", "refund_status": "SUCCESS",
            "success_time": "2018-06-08T10:34:56+08:00", "user_received_account": "招商银行信用卡0403",
            "refund_account": "REFUND_SOURCE_SUB_MERCHANT", "individual_auth_id": "1900000109",
            "amount": {"total": 999, "refund": 999, "payer_total": 999, "payer_refund": 999}}"#,
        |event| matches!(event, Event::RefundClosedPartner(_)));
    examples.event_hides::<PartnerRefundResult, Event>("refund_closed_partner_resource_hides_what_is_personal",
        Event::decode, "REFUND.CLOSED", r#"{
            "sp_mchid": "1900000100", "sub_mchid": "1900000109", "out_trade_no": "20150806125346",
            "transaction_id": "1008450740201411110005820873",
            "out_refund_no": "7752501201407033233368018",
            "refund_id": "50200207182018070300011301001", "refund_status": "SUCCESS",
            "success_time": "2018-06-08T10:34:56+08:00", "user_received_account": "Personal1x",
            "refund_account": "REFUND_SOURCE_SUB_MERCHANT", "individual_auth_id": "1900000109",
            "amount": {"total": 999, "refund": 999, "payer_total": 999, "payer_refund": 999}}"#,
        &[("user_received_account", "Personal1x")]);
    examples.round_trip::<RefundResult>("refund_closed_resource_example_round_trips",
        r#"{"mchid": "1900000100",
            "out_trade_no": "20150806125346", "transaction_id": "1008450740201411110005820873",
            "out_refund_no": "7752501201407033233368018",
            "refund_id": "50200207182018070300011301001", "refund_status": "SUCCESS",
            "success_time": "2018-06-08T10:34:56+08:00", "user_received_account": "招商银行信用卡0403",
            "amount": {"total": 999, "refund": 999, "payer_total": 999, "payer_refund": 999}}"#);
    examples.event("refund_closed_resource_example_decodes_as_its_event", Event::decode,
        "REFUND.CLOSED", r#"{"mchid": "1900000100",
            "out_trade_no": "20150806125346", "transaction_id": "1008450740201411110005820873",
            "out_refund_no": "7752501201407033233368018",
            "refund_id": "50200207182018070300011301001", "refund_status": "SUCCESS",
            "success_time": "2018-06-08T10:34:56+08:00", "user_received_account": "招商银行信用卡0403",
            "amount": {"total": 999, "refund": 999, "payer_total": 999, "payer_refund": 999}}"#,
        |event| matches!(event, Event::RefundClosed(_)));
    examples.event_hides::<RefundResult, Event>("refund_closed_resource_hides_what_is_personal",
        Event::decode, "REFUND.CLOSED", r#"{"mchid": "1900000100",
            "out_trade_no": "20150806125346", "transaction_id": "1008450740201411110005820873",
            "out_refund_no": "7752501201407033233368018",
            "refund_id": "50200207182018070300011301001", "refund_status": "SUCCESS",
            "success_time": "2018-06-08T10:34:56+08:00", "user_received_account": "Personal1x",
            "amount": {"total": 999, "refund": 999, "payer_total": 999, "payer_refund": 999}}"#,
        &[("user_received_account", "Personal1x")]);
    examples.round_trip::<PartnerRefundResult>("refund_success_partner_resource_example_round_trips",
        r#"{
            "sp_mchid": "1900000100", "sub_mchid": "1900000109", "out_trade_no": "20150806125346",
            "transaction_id": "1008450740201411110005820873",
            "out_refund_no": "7752501201407033233368018",
            "refund_id": "50200207182018070300011301001", "refund_status": "SUCCESS",
            "success_time": "2018-06-08T10:34:56+08:00", "user_received_account": "招商银行信用卡0403",
            "refund_account": "REFUND_SOURCE_SUB_MERCHANT", "individual_auth_id": "1900000109",
            "amount": {"total": 999, "refund": 999, "payer_total": 999, "payer_refund": 999}}"#);
    examples.event("refund_success_partner_resource_example_decodes_as_its_event", Event::decode,
        "REFUND.SUCCESS", r#"{
            "sp_mchid": "1900000100", "sub_mchid": "1900000109", "out_trade_no": "20150806125346",
            "transaction_id": "1008450740201411110005820873",
            "out_refund_no": "7752501201407033233368018",
            "refund_id": "50200207182018070300011301001", "refund_status": "SUCCESS",
            "success_time": "2018-06-08T10:34:56+08:00", "user_received_account": "招商银行信用卡0403",
            "refund_account": "REFUND_SOURCE_SUB_MERCHANT", "individual_auth_id": "1900000109",
            "amount": {"total": 999, "refund": 999, "payer_total": 999, "payer_refund": 999}}"#,
        |event| matches!(event, Event::RefundSuccessPartner(_)));
    examples.event_hides::<PartnerRefundResult, Event>("refund_success_partner_resource_hides_what_is_personal",
        Event::decode, "REFUND.SUCCESS", r#"{
            "sp_mchid": "1900000100", "sub_mchid": "1900000109", "out_trade_no": "20150806125346",
            "transaction_id": "1008450740201411110005820873",
            "out_refund_no": "7752501201407033233368018",
            "refund_id": "50200207182018070300011301001", "refund_status": "SUCCESS",
            "success_time": "2018-06-08T10:34:56+08:00", "user_received_account": "Personal1x",
            "refund_account": "REFUND_SOURCE_SUB_MERCHANT", "individual_auth_id": "1900000109",
            "amount": {"total": 999, "refund": 999, "payer_total": 999, "payer_refund": 999}}"#,
        &[("user_received_account", "Personal1x")]);
    examples.round_trip::<RefundResult>("refund_success_resource_example_round_trips",
        r#"{"mchid": "1900000100",
            "out_trade_no": "20150806125346", "transaction_id": "1008450740201411110005820873",
            "out_refund_no": "7752501201407033233368018",
            "refund_id": "50200207182018070300011301001", "refund_status": "SUCCESS",
            "success_time": "2018-06-08T10:34:56+08:00", "user_received_account": "招商银行信用卡0403",
            "amount": {"total": 999, "refund": 999, "payer_total": 999, "payer_refund": 999}}"#);
    examples.event("refund_success_resource_example_decodes_as_its_event", Event::decode,
        "REFUND.SUCCESS", r#"{"mchid": "1900000100",
            "out_trade_no": "20150806125346", "transaction_id": "1008450740201411110005820873",
            "out_refund_no": "7752501201407033233368018",
            "refund_id": "50200207182018070300011301001", "refund_status": "SUCCESS",
            "success_time": "2018-06-08T10:34:56+08:00", "user_received_account": "招商银行信用卡0403",
            "amount": {"total": 999, "refund": 999, "payer_total": 999, "payer_refund": 999}}"#,
        |event| matches!(event, Event::RefundSuccess(_)));
    examples.event_hides::<RefundResult, Event>("refund_success_resource_hides_what_is_personal",
        Event::decode, "REFUND.SUCCESS", r#"{"mchid": "1900000100",
            "out_trade_no": "20150806125346", "transaction_id": "1008450740201411110005820873",
            "out_refund_no": "7752501201407033233368018",
            "refund_id": "50200207182018070300011301001", "refund_status": "SUCCESS",
            "success_time": "2018-06-08T10:34:56+08:00", "user_received_account": "Personal1x",
            "amount": {"total": 999, "refund": 999, "payer_total": 999, "payer_refund": 999}}"#,
        &[("user_received_account", "Personal1x")]);
    examples.finish();
}
