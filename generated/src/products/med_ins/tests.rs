// Written by `cargo xtask codegen` from spec/med_ins.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::Fen;
use crate::{Call, Client};
use super::{
    CardType, CashAddType, CashAddition, CashReduceType, CashReduction, CreateOrder,
    CreateOrderRequired, Event, InsuredPerson, InsuredPersonRequired, MixPayType, NotifyRefund,
    NotifyRefundRequired, Order, OrderType, PaidOrder, QueryByMixTradeNo, QueryByOutTradeNo,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = CreateOrder::new(CreateOrderRequired {
            mix_pay_type: MixPayType::CashAndInsurance,
            order_type: OrderType::RegPay,
            appid: "wx8888888888888888".into(),
            payer: InsuredPerson::new(InsuredPersonRequired {
                name: "张三".into(),
                id_digest: "3b304df4cad637fc4a3e0dbc69b2eaec".into(),
                card_type: CardType::IdCard,
            }),
            out_trade_no: "202204022005169952975171534816".into(),
            serial_no: "1217752501201".into(),
            city_id: "530100".into(),
            med_inst_name: "北大医院".into(),
            med_inst_no: "1217752501201407033233368318".into(),
            total_fee: Fen::new(202000),
            callback_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        })
        .sub_appid("wxd678efh567hg6999")
        .sub_mchid("1900000109")
        .openid("oUpF8uMuAJOM2pxb1Q9zNjWeS6o")
        .sub_openid("oUpF8uMuAJOM2pxb1Q9zNjWeS6p")
        .pay_for_relatives(false)
        .relative(
            InsuredPerson::new(InsuredPersonRequired {
                name: "张三".into(),
                id_digest: "3b304df4cad637fc4a3e0dbc69b2eaec".into(),
                card_type: CardType::IdCard,
            }),
        )
        .pay_order_id("ORD530100202204022006350000021")
        .pay_auth_no("AUTH530100202204022006310000034")
        .geo_location("102.682296,25.054260")
        .med_ins_order_create_time(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .med_ins_gov_fee(Fen::new(100000))
        .med_ins_self_fee(Fen::new(45000))
        .med_ins_other_fee(Fen::new(5000))
        .med_ins_cash_fee(Fen::new(50000))
        .wechat_pay_cash_fee(Fen::new(42000))
        .cash_add_detail(vec![CashAddition::new(Fen::new(2000), CashAddType::Freight)])
        .cash_reduce_detail(
            vec![CashReduction::new(Fen::new(10000), CashReduceType::DefaultReduceType)],
        )
        .prepay_id("wx201410272009395522657a690389285100")
        .passthrough_request_content("{\"insuplcAdmdvs\":\"530100\"}")
        .extends("{}")
        .attach("{}")
        .channel_no("AAGN9uhZc5EGyRdairKW7Qnu")
        .med_ins_test_env(false);
    examples.request("create_order_example_builds_the_documented_request", &operation, "POST",
        "/v3/med-ins/orders", r#"{
            "mix_pay_type": "CASH_AND_INSURANCE", "order_type": "REG_PAY",
            "appid": "wx8888888888888888", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "openid": "oUpF8uMuAJOM2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJOM2pxb1Q9zNjWeS6p", "payer": {"name": "张三",
            "id_digest": "3b304df4cad637fc4a3e0dbc69b2eaec", "card_type": "ID_CARD"},
            "pay_for_relatives": false, "relative": {"name": "张三",
            "id_digest": "3b304df4cad637fc4a3e0dbc69b2eaec", "card_type": "ID_CARD"},
            "out_trade_no": "202204022005169952975171534816", "serial_no": "1217752501201",
            "pay_order_id": "ORD530100202204022006350000021",
            "pay_auth_no": "AUTH530100202204022006310000034",
            "geo_location": "102.682296,25.054260", "city_id": "530100", "med_inst_name": "北大医院",
            "med_inst_no": "1217752501201407033233368318",
            "med_ins_order_create_time": "2018-06-08T10:34:56+08:00", "total_fee": 202000,
            "med_ins_gov_fee": 100000, "med_ins_self_fee": 45000, "med_ins_other_fee": 5000,
            "med_ins_cash_fee": 50000, "wechat_pay_cash_fee": 42000, "cash_add_detail": [{
            "cash_add_fee": 2000, "cash_add_type": "FREIGHT"}], "cash_reduce_detail": [{
            "cash_reduce_fee": 10000, "cash_reduce_type": "DEFAULT_REDUCE_TYPE"}],
            "callback_url": "https://www.weixin.qq.com/wxpay/pay.php",
            "prepay_id": "wx201410272009395522657a690389285100",
            "passthrough_request_content": "{\"insuplcAdmdvs\":\"530100\"}", "extends": "{}",
            "attach": "{}", "channel_no": "AAGN9uhZc5EGyRdairKW7Qnu", "med_ins_test_env": false}"#);
    examples.round_trip::<Order>("create_order_response_example_round_trips", r#"{
            "mix_trade_no": "1217752501201407033233368318", "mix_pay_status": "MIX_PAY_SUCCESS",
            "self_pay_status": "SELF_PAY_SUCCESS", "med_ins_pay_status": "MED_INS_PAY_SUCCESS",
            "paid_time": "2018-06-08T10:34:56+08:00",
            "passthrough_response_content": "{\"setlType\":\"2\"}",
            "mix_pay_type": "CASH_AND_INSURANCE", "order_type": "REG_PAY",
            "appid": "wx8888888888888888", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "openid": "oUpF8uMuAJOM2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJOM2pxb1Q9zNjWeS6p", "pay_for_relatives": false,
            "out_trade_no": "202204022005169952975171534816", "serial_no": "1217752501201",
            "pay_order_id": "ORD530100202204022006350000021",
            "pay_auth_no": "AUTH530100202204022006310000034",
            "geo_location": "102.682296,25.054260", "city_id": "530100", "med_inst_name": "北大医院",
            "med_inst_no": "1217752501201407033233368318",
            "med_ins_order_create_time": "2018-06-08T10:34:56+08:00", "total_fee": 202000,
            "med_ins_gov_fee": 100000, "med_ins_self_fee": 45000, "med_ins_other_fee": 5000,
            "med_ins_cash_fee": 50000, "wechat_pay_cash_fee": 42000, "cash_add_detail": [{
            "cash_add_fee": 2000, "cash_add_type": "FREIGHT"}], "cash_reduce_detail": [{
            "cash_reduce_fee": 10000, "cash_reduce_type": "DEFAULT_REDUCE_TYPE"}],
            "callback_url": "https://www.weixin.qq.com/wxpay/pay.php",
            "prepay_id": "wx201410272009395522657a690389285100",
            "passthrough_request_content": "{\"insuplcAdmdvs\":\"530100\"}", "extends": "{}",
            "attach": "{}", "channel_no": "AAGN9uhZc5EGyRdairKW7Qnu", "med_ins_test_env": false,
            "med_ins_fail_reason": "医保局结算失败"}"#);
    let operation = CreateOrder::new(CreateOrderRequired {
            mix_pay_type: MixPayType::CashAndInsurance,
            order_type: OrderType::RegPay,
            appid: "wx8888888888888888".into(),
            payer: InsuredPerson::new(InsuredPersonRequired {
                name: "Personal3x".into(),
                id_digest: "Personal4x".into(),
                card_type: CardType::IdCard,
            }),
            out_trade_no: "202204022005169952975171534816".into(),
            serial_no: "1217752501201".into(),
            city_id: "530100".into(),
            med_inst_name: "北大医院".into(),
            med_inst_no: "1217752501201407033233368318".into(),
            total_fee: Fen::new(202000),
            callback_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        })
        .sub_appid("wxd678efh567hg6999")
        .sub_mchid("1900000109")
        .openid("Personal1x")
        .sub_openid("Personal2x")
        .pay_for_relatives(false)
        .relative(
            InsuredPerson::new(InsuredPersonRequired {
                name: "Personal5x".into(),
                id_digest: "Personal6x".into(),
                card_type: CardType::IdCard,
            }),
        )
        .pay_order_id("ORD530100202204022006350000021")
        .pay_auth_no("Personal7x")
        .geo_location("Personal8x")
        .med_ins_order_create_time(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .med_ins_gov_fee(Fen::new(100000))
        .med_ins_self_fee(Fen::new(45000))
        .med_ins_other_fee(Fen::new(5000))
        .med_ins_cash_fee(Fen::new(50000))
        .wechat_pay_cash_fee(Fen::new(42000))
        .cash_add_detail(vec![CashAddition::new(Fen::new(2000), CashAddType::Freight)])
        .cash_reduce_detail(
            vec![CashReduction::new(Fen::new(10000), CashReduceType::DefaultReduceType)],
        )
        .prepay_id("wx201410272009395522657a690389285100")
        .passthrough_request_content("Personal9x")
        .extends("{}")
        .attach("{}")
        .channel_no("AAGN9uhZc5EGyRdairKW7Qnu")
        .med_ins_test_env(false);
    examples.operation_hides("create_order_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x"), ("payer/name", "Personal3x"),
            ("payer/id_digest", "Personal4x"), ("relative/name", "Personal5x"),
            ("relative/id_digest", "Personal6x"), ("pay_auth_no", "Personal7x"),
            ("geo_location", "Personal8x"), ("passthrough_request_content", "Personal9x")]);
    examples.hides::<Order>("create_order_response_hides_what_is_personal", r#"{
            "mix_trade_no": "1217752501201407033233368318", "mix_pay_status": "MIX_PAY_SUCCESS",
            "self_pay_status": "SELF_PAY_SUCCESS", "med_ins_pay_status": "MED_INS_PAY_SUCCESS",
            "paid_time": "2018-06-08T10:34:56+08:00", "passthrough_response_content": "Personal1x",
            "mix_pay_type": "CASH_AND_INSURANCE", "order_type": "REG_PAY",
            "appid": "wx8888888888888888", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "openid": "Personal2x", "sub_openid": "Personal3x",
            "pay_for_relatives": false, "out_trade_no": "202204022005169952975171534816",
            "serial_no": "1217752501201", "pay_order_id": "ORD530100202204022006350000021",
            "pay_auth_no": "Personal4x", "geo_location": "Personal5x", "city_id": "530100",
            "med_inst_name": "北大医院", "med_inst_no": "1217752501201407033233368318",
            "med_ins_order_create_time": "2018-06-08T10:34:56+08:00", "total_fee": 202000,
            "med_ins_gov_fee": 100000, "med_ins_self_fee": 45000, "med_ins_other_fee": 5000,
            "med_ins_cash_fee": 50000, "wechat_pay_cash_fee": 42000, "cash_add_detail": [{
            "cash_add_fee": 2000, "cash_add_type": "FREIGHT"}], "cash_reduce_detail": [{
            "cash_reduce_fee": 10000, "cash_reduce_type": "DEFAULT_REDUCE_TYPE"}],
            "callback_url": "https://www.weixin.qq.com/wxpay/pay.php",
            "prepay_id": "wx201410272009395522657a690389285100",
            "passthrough_request_content": "Personal6x", "extends": "{}", "attach": "{}",
            "channel_no": "AAGN9uhZc5EGyRdairKW7Qnu", "med_ins_test_env": false,
            "med_ins_fail_reason": "医保局结算失败"}"#, &[("passthrough_response_content", "Personal1x"),
            ("openid", "Personal2x"), ("sub_openid", "Personal3x"), ("pay_auth_no", "Personal4x"),
            ("geo_location", "Personal5x"), ("passthrough_request_content", "Personal6x")]);
    let operation = QueryByMixTradeNo::new("1217752501201407033233368318")
        .sub_mchid("1900000109");
    examples.request("query_by_mix_trade_no_example_builds_the_documented_request", &operation,
        "GET", "/v3/med-ins/orders/mix-trade-no/1217752501201407033233368318?sub_mchid=1900000109",
        "");
    examples.round_trip::<Order>("query_by_mix_trade_no_response_example_round_trips", r#"{
            "mix_trade_no": "1217752501201407033233368318", "mix_pay_status": "MIX_PAY_SUCCESS",
            "self_pay_status": "SELF_PAY_SUCCESS", "med_ins_pay_status": "MED_INS_PAY_SUCCESS",
            "paid_time": "2018-06-08T10:34:56+08:00",
            "passthrough_response_content": "{\"setlType\":\"2\"}",
            "mix_pay_type": "CASH_AND_INSURANCE", "order_type": "REG_PAY",
            "appid": "wx8888888888888888", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "openid": "oUpF8uMuAJOM2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJOM2pxb1Q9zNjWeS6p", "pay_for_relatives": false,
            "out_trade_no": "202204022005169952975171534816", "serial_no": "1217752501201",
            "pay_order_id": "ORD530100202204022006350000021",
            "pay_auth_no": "AUTH530100202204022006310000034",
            "geo_location": "102.682296,25.054260", "city_id": "530100", "med_inst_name": "北大医院",
            "med_inst_no": "1217752501201407033233368318",
            "med_ins_order_create_time": "2018-06-08T10:34:56+08:00", "total_fee": 202000,
            "med_ins_gov_fee": 100000, "med_ins_self_fee": 45000, "med_ins_other_fee": 5000,
            "med_ins_cash_fee": 50000, "wechat_pay_cash_fee": 42000, "cash_add_detail": [{
            "cash_add_fee": 2000, "cash_add_type": "FREIGHT"}], "cash_reduce_detail": [{
            "cash_reduce_fee": 10000, "cash_reduce_type": "DEFAULT_REDUCE_TYPE"}],
            "callback_url": "https://www.weixin.qq.com/wxpay/pay.php",
            "prepay_id": "wx201410272009395522657a690389285100",
            "passthrough_request_content": "{\"insuplcAdmdvs\":\"530100\"}", "extends": "{}",
            "attach": "{}", "channel_no": "AAGN9uhZc5EGyRdairKW7Qnu", "med_ins_test_env": false,
            "med_ins_fail_reason": "医保局结算失败"}"#);
    examples.hides::<Order>("query_by_mix_trade_no_response_hides_what_is_personal", r#"{
            "mix_trade_no": "1217752501201407033233368318", "mix_pay_status": "MIX_PAY_SUCCESS",
            "self_pay_status": "SELF_PAY_SUCCESS", "med_ins_pay_status": "MED_INS_PAY_SUCCESS",
            "paid_time": "2018-06-08T10:34:56+08:00", "passthrough_response_content": "Personal1x",
            "mix_pay_type": "CASH_AND_INSURANCE", "order_type": "REG_PAY",
            "appid": "wx8888888888888888", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "openid": "Personal2x", "sub_openid": "Personal3x",
            "pay_for_relatives": false, "out_trade_no": "202204022005169952975171534816",
            "serial_no": "1217752501201", "pay_order_id": "ORD530100202204022006350000021",
            "pay_auth_no": "Personal4x", "geo_location": "Personal5x", "city_id": "530100",
            "med_inst_name": "北大医院", "med_inst_no": "1217752501201407033233368318",
            "med_ins_order_create_time": "2018-06-08T10:34:56+08:00", "total_fee": 202000,
            "med_ins_gov_fee": 100000, "med_ins_self_fee": 45000, "med_ins_other_fee": 5000,
            "med_ins_cash_fee": 50000, "wechat_pay_cash_fee": 42000, "cash_add_detail": [{
            "cash_add_fee": 2000, "cash_add_type": "FREIGHT"}], "cash_reduce_detail": [{
            "cash_reduce_fee": 10000, "cash_reduce_type": "DEFAULT_REDUCE_TYPE"}],
            "callback_url": "https://www.weixin.qq.com/wxpay/pay.php",
            "prepay_id": "wx201410272009395522657a690389285100",
            "passthrough_request_content": "Personal6x", "extends": "{}", "attach": "{}",
            "channel_no": "AAGN9uhZc5EGyRdairKW7Qnu", "med_ins_test_env": false,
            "med_ins_fail_reason": "医保局结算失败"}"#, &[("passthrough_response_content", "Personal1x"),
            ("openid", "Personal2x"), ("sub_openid", "Personal3x"), ("pay_auth_no", "Personal4x"),
            ("geo_location", "Personal5x"), ("passthrough_request_content", "Personal6x")]);
    let operation = QueryByOutTradeNo::new("202204022005169952975171534816")
        .sub_mchid("1900000109");
    examples.request("query_by_out_trade_no_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/med-ins/orders/out-trade-no/202204022005169952975171534816?sub_mchid=1900000109", "");
    examples.round_trip::<Order>("query_by_out_trade_no_response_example_round_trips", r#"{
            "mix_trade_no": "1217752501201407033233368318", "mix_pay_status": "MIX_PAY_SUCCESS",
            "self_pay_status": "SELF_PAY_SUCCESS", "med_ins_pay_status": "MED_INS_PAY_SUCCESS",
            "paid_time": "2018-06-08T10:34:56+08:00",
            "passthrough_response_content": "{\"setlType\":\"2\"}",
            "mix_pay_type": "CASH_AND_INSURANCE", "order_type": "REG_PAY",
            "appid": "wx8888888888888888", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "openid": "oUpF8uMuAJOM2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJOM2pxb1Q9zNjWeS6p", "pay_for_relatives": false,
            "out_trade_no": "202204022005169952975171534816", "serial_no": "1217752501201",
            "pay_order_id": "ORD530100202204022006350000021",
            "pay_auth_no": "AUTH530100202204022006310000034",
            "geo_location": "102.682296,25.054260", "city_id": "530100", "med_inst_name": "北大医院",
            "med_inst_no": "1217752501201407033233368318",
            "med_ins_order_create_time": "2018-06-08T10:34:56+08:00", "total_fee": 202000,
            "med_ins_gov_fee": 100000, "med_ins_self_fee": 45000, "med_ins_other_fee": 5000,
            "med_ins_cash_fee": 50000, "wechat_pay_cash_fee": 42000, "cash_add_detail": [{
            "cash_add_fee": 2000, "cash_add_type": "FREIGHT"}], "cash_reduce_detail": [{
            "cash_reduce_fee": 10000, "cash_reduce_type": "DEFAULT_REDUCE_TYPE"}],
            "callback_url": "https://www.weixin.qq.com/wxpay/pay.php",
            "prepay_id": "wx201410272009395522657a690389285100",
            "passthrough_request_content": "{\"insuplcAdmdvs\":\"530100\"}", "extends": "{}",
            "attach": "{}", "channel_no": "AAGN9uhZc5EGyRdairKW7Qnu", "med_ins_test_env": false,
            "med_ins_fail_reason": "医保局结算失败"}"#);
    examples.hides::<Order>("query_by_out_trade_no_response_hides_what_is_personal", r#"{
            "mix_trade_no": "1217752501201407033233368318", "mix_pay_status": "MIX_PAY_SUCCESS",
            "self_pay_status": "SELF_PAY_SUCCESS", "med_ins_pay_status": "MED_INS_PAY_SUCCESS",
            "paid_time": "2018-06-08T10:34:56+08:00", "passthrough_response_content": "Personal1x",
            "mix_pay_type": "CASH_AND_INSURANCE", "order_type": "REG_PAY",
            "appid": "wx8888888888888888", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "openid": "Personal2x", "sub_openid": "Personal3x",
            "pay_for_relatives": false, "out_trade_no": "202204022005169952975171534816",
            "serial_no": "1217752501201", "pay_order_id": "ORD530100202204022006350000021",
            "pay_auth_no": "Personal4x", "geo_location": "Personal5x", "city_id": "530100",
            "med_inst_name": "北大医院", "med_inst_no": "1217752501201407033233368318",
            "med_ins_order_create_time": "2018-06-08T10:34:56+08:00", "total_fee": 202000,
            "med_ins_gov_fee": 100000, "med_ins_self_fee": 45000, "med_ins_other_fee": 5000,
            "med_ins_cash_fee": 50000, "wechat_pay_cash_fee": 42000, "cash_add_detail": [{
            "cash_add_fee": 2000, "cash_add_type": "FREIGHT"}], "cash_reduce_detail": [{
            "cash_reduce_fee": 10000, "cash_reduce_type": "DEFAULT_REDUCE_TYPE"}],
            "callback_url": "https://www.weixin.qq.com/wxpay/pay.php",
            "prepay_id": "wx201410272009395522657a690389285100",
            "passthrough_request_content": "Personal6x", "extends": "{}", "attach": "{}",
            "channel_no": "AAGN9uhZc5EGyRdairKW7Qnu", "med_ins_test_env": false,
            "med_ins_fail_reason": "医保局结算失败"}"#, &[("passthrough_response_content", "Personal1x"),
            ("openid", "Personal2x"), ("sub_openid", "Personal3x"), ("pay_auth_no", "Personal4x"),
            ("geo_location", "Personal5x"), ("passthrough_request_content", "Personal6x")]);
    let operation = NotifyRefund::new(NotifyRefundRequired {
        mix_trade_no: "1217752501201407033233368318".into(),
        sub_mchid: "1900000109".into(),
        med_refund_total_fee: Fen::new(150000),
        med_refund_gov_fee: Fen::new(100000),
        med_refund_self_fee: Fen::new(45000),
        med_refund_other_fee: Fen::new(5000),
        refund_time: emitted_tests::time("2018-06-08T10:34:56+08:00"),
        out_refund_no: "R202204022005169952975171534816".into(),
    });
    examples.request("notify_refund_example_builds_the_documented_request", &operation, "POST",
        "/v3/med-ins/refunds/notify?mix_trade_no=1217752501201407033233368318", r#"{
            "sub_mchid": "1900000109", "med_refund_total_fee": 150000,
            "med_refund__gov_fee": 100000, "med_refund__self_fee": 45000,
            "med_refund__other_fee": 5000, "refund_time": "2018-06-08T10:34:56+08:00",
            "out_refund_no": "R202204022005169952975171534816"}"#);
    examples.round_trip::<PaidOrder>("medical_insurance_success_resource_example_round_trips", r#"{
            "mix_trade_no": "1217752501201407033233368318", "mix_pay_status": "MIX_PAY_SUCCESS",
            "self_pay_status": "SELF_PAY_SUCCESS", "med_ins_pay_status": "MED_INS_PAY_SUCCESS",
            "paid_time": "2018-06-08T10:34:56+08:00",
            "passthrough_response_content": "{\"setlType\":\"2\"}",
            "mix_pay_type": "CASH_AND_INSURANCE", "order_type": "REG_PAY",
            "appid": "wx8888888888888888", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "openid": "oUpF8uMuAJOM2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJOM2pxb1Q9zNjWeS6p", "pay_for_relatives": false,
            "out_trade_no": "202204022005169952975171534816", "serial_no": "1217752501201",
            "pay_order_id": "ORD530100202204022006350000021",
            "pay_auth_no": "AUTH530100202204022006310000034",
            "geo_location": "102.682296,25.054260", "city_id": "530100", "med_inst_name": "北大医院",
            "med_inst_no": "1217752501201407033233368318",
            "med_ins_order_create_time": "2018-06-08T10:34:56+08:00", "total_fee": 202000,
            "med_ins_gov_fee": 100000, "med_ins_self_fee": 45000, "med_ins_other_fee": 5000,
            "med_ins_cash_fee": 50000, "wechat_pay_cash_fee": 42000, "cash_add_detail": [{
            "cash_add_fee": 2000, "cash_add_type": "FREIGHT"}], "cash_reduce_detail": [{
            "cash_reduce_fee": 10000, "cash_reduce_type": "DEFAULT_REDUCE_TYPE"}],
            "callback_url": "https://www.weixin.qq.com/wxpay/pay.php",
            "prepay_id": "wx201410272009395522657a690389285100",
            "passthrough_request_content": "{\"insuplcAdmdvs\":\"530100\"}", "extends": "{}",
            "attach": "{}", "channel_no": "AAGN9uhZc5EGyRdairKW7Qnu", "med_ins_test_env": false}"#);
    examples.event("medical_insurance_success_resource_example_decodes_as_its_event", Event::decode,
        "MEDICAL_INSURANCE.SUCCESS", r#"{
            "mix_trade_no": "1217752501201407033233368318", "mix_pay_status": "MIX_PAY_SUCCESS",
            "self_pay_status": "SELF_PAY_SUCCESS", "med_ins_pay_status": "MED_INS_PAY_SUCCESS",
            "paid_time": "2018-06-08T10:34:56+08:00",
            "passthrough_response_content": "{\"setlType\":\"2\"}",
            "mix_pay_type": "CASH_AND_INSURANCE", "order_type": "REG_PAY",
            "appid": "wx8888888888888888", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "openid": "oUpF8uMuAJOM2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJOM2pxb1Q9zNjWeS6p", "pay_for_relatives": false,
            "out_trade_no": "202204022005169952975171534816", "serial_no": "1217752501201",
            "pay_order_id": "ORD530100202204022006350000021",
            "pay_auth_no": "AUTH530100202204022006310000034",
            "geo_location": "102.682296,25.054260", "city_id": "530100", "med_inst_name": "北大医院",
            "med_inst_no": "1217752501201407033233368318",
            "med_ins_order_create_time": "2018-06-08T10:34:56+08:00", "total_fee": 202000,
            "med_ins_gov_fee": 100000, "med_ins_self_fee": 45000, "med_ins_other_fee": 5000,
            "med_ins_cash_fee": 50000, "wechat_pay_cash_fee": 42000, "cash_add_detail": [{
            "cash_add_fee": 2000, "cash_add_type": "FREIGHT"}], "cash_reduce_detail": [{
            "cash_reduce_fee": 10000, "cash_reduce_type": "DEFAULT_REDUCE_TYPE"}],
            "callback_url": "https://www.weixin.qq.com/wxpay/pay.php",
            "prepay_id": "wx201410272009395522657a690389285100",
            "passthrough_request_content": "{\"insuplcAdmdvs\":\"530100\"}", "extends": "{}",
            "attach": "{}", "channel_no": "AAGN9uhZc5EGyRdairKW7Qnu", "med_ins_test_env": false}"#,
        |event| matches!(event, Event::MedicalInsuranceSuccess(_)));
    examples.event_hides::<PaidOrder, Event>("medical_insurance_success_resource_hides_what_is_personal",
        Event::decode, "MEDICAL_INSURANCE.SUCCESS", r#"{
            "mix_trade_no": "1217752501201407033233368318", "mix_pay_status": "MIX_PAY_SUCCESS",
            "self_pay_status": "SELF_PAY_SUCCESS", "med_ins_pay_status": "MED_INS_PAY_SUCCESS",
            "paid_time": "2018-06-08T10:34:56+08:00", "passthrough_response_content": "Personal1x",
            "mix_pay_type": "CASH_AND_INSURANCE", "order_type": "REG_PAY",
            "appid": "wx8888888888888888", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "openid": "Personal2x", "sub_openid": "Personal3x",
            "pay_for_relatives": false, "out_trade_no": "202204022005169952975171534816",
            "serial_no": "1217752501201", "pay_order_id": "ORD530100202204022006350000021",
            "pay_auth_no": "Personal4x", "geo_location": "Personal5x", "city_id": "530100",
            "med_inst_name": "北大医院", "med_inst_no": "1217752501201407033233368318",
            "med_ins_order_create_time": "2018-06-08T10:34:56+08:00", "total_fee": 202000,
            "med_ins_gov_fee": 100000, "med_ins_self_fee": 45000, "med_ins_other_fee": 5000,
            "med_ins_cash_fee": 50000, "wechat_pay_cash_fee": 42000, "cash_add_detail": [{
            "cash_add_fee": 2000, "cash_add_type": "FREIGHT"}], "cash_reduce_detail": [{
            "cash_reduce_fee": 10000, "cash_reduce_type": "DEFAULT_REDUCE_TYPE"}],
            "callback_url": "https://www.weixin.qq.com/wxpay/pay.php",
            "prepay_id": "wx201410272009395522657a690389285100",
            "passthrough_request_content": "Personal6x", "extends": "{}", "attach": "{}",
            "channel_no": "AAGN9uhZc5EGyRdairKW7Qnu", "med_ins_test_env": false}"#,
        &[("passthrough_response_content", "Personal1x"),
            ("openid", "Personal2x"), ("sub_openid", "Personal3x"), ("pay_auth_no", "Personal4x"),
            ("geo_location", "Personal5x"), ("passthrough_request_content", "Personal6x")]);
    examples.finish();
}
