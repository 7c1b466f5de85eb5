// Written by `cargo xtask codegen` from spec/merchant_risk.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::Fen;
use crate::{Call, Client};
use super::{
    AccountRecharge, CreateTradeRiskResult, CreateTradeRiskResultResponse, Event,
    IdentifiedRiskTrade, ListRiskTrades, ListRiskTradesResponse, QueryTradeRiskInformation,
    ReportRiskDisposal, ReportRiskDisposalResponse, ReportTradeInformation,
    ReportTradeInformationResponse, ReportedRisk, ReportedSubOrder, RiskConclusion, RiskDisposal,
    RiskMeasure, TradeRisk, TradeRiskInformation, UtilityPayment,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = ListRiskTrades::new()
        .sp_mchid("1900000109")
        .sub_mchid("1900009231")
        .mchid("1900009231")
        .start_time(emitted_tests::time("2025-05-20T13:29:35+08:00"))
        .end_time(emitted_tests::time("2025-05-21T13:29:35+08:00"))
        .page_index(1)
        .page_size(10);
    examples.request("list_risk_trades_example_builds_the_documented_request", &operation, "POST",
        "/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades", r#"{
            "sp_mchid": "1900000109", "sub_mchid": "1900009231", "mchid": "1900009231",
            "start_time": "2025-05-20T13:29:35+08:00", "end_time": "2025-05-21T13:29:35+08:00",
            "page_index": 1, "page_size": 10}"#);
    examples.round_trip::<ListRiskTradesResponse>("list_risk_trades_response_example_round_trips",
        r#"{"total_num": 1,
            "risk_trade_list": [{"mchid": "1900009231", "out_trade_no": "20150806125346",
            "risk_type": 1, "risk_level": 1, "risk_discove_time": "2020-12-01T16:18:12+08:00",
            "sp_mchid": "1900000109"}]}"#);
    let operation = ReportRiskDisposal::new("20150806125346")
        .sp_mchid("1900000109")
        .sub_mchid("1900009231")
        .mchid("1900009231")
        .final_risk_result(RiskConclusion::Risky)
        .final_risk_type(TradeRisk::Gambling)
        .disp_conclusion(vec![RiskDisposal::Nothing])
        .disp_addition("已下架商品")
        .exist_complaint(false)
        .refund_amount(Fen::new(100));
    examples.request("report_risk_disposal_example_builds_the_documented_request", &operation,
        "POST", "/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result", r#"{
            "sp_mchid": "1900000109", "sub_mchid": "1900009231", "mchid": "1900009231",
            "out_trade_no": "20150806125346", "final_risk_result": 1, "final_risk_type": 1,
            "disp_conclusion": [1], "disp_addition": "已下架商品", "exist_complaint": false,
            "refund_amount": 100}"#);
    examples.round_trip::<ReportRiskDisposalResponse>("report_risk_disposal_response_example_round_trips",
        r#"{"rsp_msg": "ok"}"#);
    let operation = ReportTradeInformation::new()
        .sp_mchid("1900000109")
        .acquiring_bank_id("1356485")
        .channel_id("1900000108")
        .sub_mchid("1900009231")
        .out_trade_no("1217752501201407033233368018")
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .phone("13800000000")
        .certificates_number("010014")
        .client_ip("123.12.12.123")
        .risk_level(1)
        .line_type(1)
        .goods_type(1)
        .seller_type(1)
        .is_need_deliver(false)
        .device_type(1)
        .userid("260000123")
        .phone_from(1)
        .seller_userid("880000456")
        .scene(1)
        .recharge_fields(AccountRecharge::new().account_type(1).account("13800000000"))
        .living_expenses_fields(
            UtilityPayment::new()
                .acc_no("123456")
                .r#type(1)
                .city("湖南衡阳")
                .address("广东省深圳市南山区海天二路33号")
                .acc_name("詹讯")
                .company_name("深圳电力")
                .amount(Fen::new(500)),
        )
        .extra_fields1("{\"key1\":\"value1\"}")
        .extra_fields2("{\"key1\":\"value1\"}")
        .extra_fields3("{\"key1\":\"value1\"}")
        .high_risk_goods(1)
        .same_deviced(true)
        .reliable_device(true)
        .delivery_province("广东省")
        .delivery_city("深圳市")
        .new_address(true)
        .last_pay_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .risky_goods(1)
        .offline_delivery_label(1)
        .proxy_payment(true)
        .order_phone_number("138****0000")
        .user_risk_level(1)
        .sp_risk_level(1)
        .phone_number_location("广东深圳")
        .goods_category("数码")
        .pre_opening_behavior("无")
        .new_store(true)
        .store_identifier("shop_001")
        .goods_listing_time("2025-05-01 10:00:00")
        .combine_out_trade_no("20150806125347")
        .combine_mchid("1900000109")
        .sub_orders(
            vec![
                ReportedSubOrder::new().out_trade_no("20150806125348")
                .mch_id("1900000109").delivery_province("广东省")
                .delivery_city("深圳市").risky_goods(1).user_risk_level(1)
                .sp_risk_level(1)
            ],
        );
    examples.request("report_trade_information_example_builds_the_documented_request", &operation,
        "POST", "/v3/merchant-risk-manage/report-trade-union-information", r#"{
            "sp_mchid": "1900000109", "acquiring_bank_id": "1356485", "channel_id": "1900000108",
            "sub_mchid": "1900009231", "out_trade_no": "1217752501201407033233368018",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "phone": "13800000000",
            "certificates_number": "010014", "client_ip": "123.12.12.123", "risk_level": 1,
            "line_type": 1, "goods_type": 1, "seller_type": 1, "is_need_deliver": false,
            "device_type": 1, "userid": "260000123", "phone_from": 1, "seller_userid": "880000456",
            "scene": 1, "recharge_fields": {"account_type": 1, "account": "13800000000"},
            "living_expenses_fields": {"acc_no": "123456", "type": 1, "city": "湖南衡阳",
            "address": "广东省深圳市南山区海天二路33号", "acc_name": "詹讯", "company_name": "深圳电力", "amount": 500},
            "extra_fields1": "{\"key1\":\"value1\"}", "extra_fields2": "{\"key1\":\"value1\"}",
            "extra_fields3": "{\"key1\":\"value1\"}", "high_risk_goods": 1, "same_deviced": true,
            "reliable_device": true, "delivery_province": "广东省", "delivery_city": "深圳市",
            "new_address": true, "last_pay_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "risky_goods": 1, "offline_delivery_label": 1, "proxy_payment": true,
            "order_phone_number": "138****0000", "user_risk_level": 1, "sp_risk_level": 1,
            "phone_number_location": "广东深圳", "goods_category": "数码", "pre_opening_behavior": "无",
            "new_store": true, "store_identifier": "shop_001",
            "goods_listing_time": "2025-05-01 10:00:00", "combine_out_trade_no": "20150806125347",
            "combine_mchid": "1900000109", "sub_orders": [{"out_trade_no": "20150806125348",
            "mch_id": "1900000109", "delivery_province": "广东省", "delivery_city": "深圳市",
            "risky_goods": 1, "user_risk_level": 1, "sp_risk_level": 1}]}"#);
    examples.round_trip::<ReportTradeInformationResponse>("report_trade_information_response_example_round_trips",
        r#"{
            "sp_mchid": "1900000109", "acquiring_bank_id": "1356485", "channel_id": "1900000108",
            "sub_mchid": "1900009231", "out_trade_no": "1217752501201407033233368018"}"#);
    let operation = ReportTradeInformation::new()
        .sp_mchid("1900000109")
        .acquiring_bank_id("1356485")
        .channel_id("1900000108")
        .sub_mchid("1900009231")
        .out_trade_no("1217752501201407033233368018")
        .openid("Personal1x")
        .phone("Personal2x")
        .certificates_number("Personal3x")
        .client_ip("Personal4x")
        .risk_level(1)
        .line_type(1)
        .goods_type(1)
        .seller_type(1)
        .is_need_deliver(false)
        .device_type(1)
        .userid("Personal5x")
        .phone_from(1)
        .seller_userid("Personal6x")
        .scene(1)
        .recharge_fields(AccountRecharge::new().account_type(1).account("Personal7x"))
        .living_expenses_fields(
            UtilityPayment::new()
                .acc_no("123456")
                .r#type(1)
                .city("湖南衡阳")
                .address("Personal8x")
                .acc_name("Personal9x")
                .company_name("深圳电力")
                .amount(Fen::new(500)),
        )
        .extra_fields1("{\"key1\":\"value1\"}")
        .extra_fields2("{\"key1\":\"value1\"}")
        .extra_fields3("{\"key1\":\"value1\"}")
        .high_risk_goods(1)
        .same_deviced(true)
        .reliable_device(true)
        .delivery_province("广东省")
        .delivery_city("深圳市")
        .new_address(true)
        .last_pay_openid("Personal10x")
        .risky_goods(1)
        .offline_delivery_label(1)
        .proxy_payment(true)
        .order_phone_number("Personal11x")
        .user_risk_level(1)
        .sp_risk_level(1)
        .phone_number_location("广东深圳")
        .goods_category("数码")
        .pre_opening_behavior("无")
        .new_store(true)
        .store_identifier("shop_001")
        .goods_listing_time("2025-05-01 10:00:00")
        .combine_out_trade_no("20150806125347")
        .combine_mchid("1900000109")
        .sub_orders(
            vec![
                ReportedSubOrder::new().out_trade_no("20150806125348")
                .mch_id("1900000109").delivery_province("广东省")
                .delivery_city("深圳市").risky_goods(1).user_risk_level(1)
                .sp_risk_level(1)
            ],
        );
    examples.operation_hides("report_trade_information_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("phone", "Personal2x"), ("certificates_number", "Personal3x"),
            ("client_ip", "Personal4x"), ("userid", "Personal5x"), ("seller_userid", "Personal6x"),
            ("recharge_fields/account", "Personal7x"),
            ("living_expenses_fields/address", "Personal8x"),
            ("living_expenses_fields/acc_name", "Personal9x"), ("last_pay_openid", "Personal10x"),
            ("order_phone_number", "Personal11x")]);
    let operation = QueryTradeRiskInformation::new("1217752501201407033233368018")
        .sp_mchid("1900000109")
        .acquiring_bank_id("1356485")
        .channel_id("1900000108")
        .sub_mchid("1900009231")
        .complaints_information(
            "商家说高额返利，支付很大金额之后发现并没有返利，是骗子",
        );
    examples.request("query_trade_risk_information_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/merchant-risk-manage/trade-risk-information?sp_mchid=1900000109&acquiring_bank_id=1356485&channel_id=1900000108&sub_mchid=1900009231&out_trade_no=1217752501201407033233368018&complaints_information=%E5%95%86%E5%AE%B6%E8%AF%B4%E9%AB%98%E9%A2%9D%E8%BF%94%E5%88%A9%EF%BC%8C%E6%94%AF%E4%BB%98%E5%BE%88%E5%A4%A7%E9%87%91%E9%A2%9D%E4%B9%8B%E5%90%8E%E5%8F%91%E7%8E%B0%E5%B9%B6%E6%B2%A1%E6%9C%89%E8%BF%94%E5%88%A9%EF%BC%8C%E6%98%AF%E9%AA%97%E5%AD%90",
        "");
    examples.round_trip::<TradeRiskInformation>("query_trade_risk_information_response_example_round_trips",
        r#"{"risk_score": 1,
            "risk_type": "OTHER_RISK", "punish_type": "OTHER_PUNISH",
            "punish_description": "延长商户账期7天"}"#);
    let operation = CreateTradeRiskResult::new(RiskMeasure::OtherPunish)
        .sp_mchid("1900000109")
        .acquiring_bank_id("1356485")
        .channel_id("1900000108")
        .sub_mchid("1900009231")
        .out_trade_no("1217752501201407033233368018")
        .risk_type(ReportedRisk::OtherRisk)
        .additional_punish_type("SUSPEND_SETTLEMENT_NDAYS:10")
        .complaints_information(
            "商家说高额返利，支付很大金额之后发现并没有返利，是骗子",
        );
    examples.request("create_trade_risk_result_example_builds_the_documented_request", &operation,
        "POST", "/v3/merchant-risk-manage/trade-risk-result", r#"{
            "sp_mchid": "1900000109", "acquiring_bank_id": "1356485", "channel_id": "1900000108",
            "sub_mchid": "1900009231", "out_trade_no": "1217752501201407033233368018",
            "risk_type": "OTHER_RISK", "punish_type": "OTHER_PUNISH",
            "additional_punish_type": "SUSPEND_SETTLEMENT_NDAYS:10",
            "complaints_information": "商家说高额返利，支付很大金额之后发现并没有返利，是骗子"}"#);
    examples.round_trip::<CreateTradeRiskResultResponse>("create_trade_risk_result_response_example_round_trips",
        r#"{
            "sp_mchid": "1900000109", "acquiring_bank_id": "1356485", "channel_id": "1900000108",
            "sub_mchid": "1900009231", "out_trade_no": "1217752501201407033233368018",
            "risk_type": "OTHER_RISK", "punish_type": "OTHER_PUNISH",
            "additional_punish_type": "SUSPEND_SETTLEMENT_NDAYS:10",
            "punish_description": "延长商户账期7天"}"#);
    examples.round_trip::<IdentifiedRiskTrade>("risktrade_identification_resource_example_round_trips",
        r#"{"mchid": "1900009231",
            "out_trade_no": "20150806125346", "risk_type": 4, "risk_level": 3}"#);
    examples.event("risktrade_identification_resource_example_decodes_as_its_event", Event::decode,
        "RISKTRADE.IDENTIFICATION", r#"{"mchid": "1900009231",
            "out_trade_no": "20150806125346", "risk_type": 4, "risk_level": 3}"#,
        |event| matches!(event, Event::RisktradeIdentification(_)));
    examples.finish();
}
