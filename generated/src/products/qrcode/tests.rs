// Written by `cargo xtask codegen` from spec/qrcode.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::{Currency, Fen, OrderAmount};
use crate::{Call, Client};
use super::{
    BusRide, CreateTransaction, CreateTransactionRequired, MetroRide, QueryTransaction,
    QueryUserService, RideScene, RideTransaction, UserService,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = CreateTransaction::new(CreateTransactionRequired {
            appid: "wxcbda96de0b165486".into(),
            description: "地铁扣费".into(),
            out_trade_no: "20150806125346".into(),
            trade_scene: RideScene::Metro,
            contract_id: "Wx15463511252015071056489715".into(),
            notify_url: "https://pay.weixin.qq.com/wxpay.html".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
        })
        .sub_appid("wxcbda96de0b165486")
        .sub_mchid("1900000109")
        .attach("深圳分店")
        .goods_tag("WXG")
        .bus_info(
            BusRide::new()
                .start_time(emitted_tests::time("2017-08-26T10:43:39+08:00"))
                .line_name("1路")
                .plate_number("粤B888888"),
        )
        .metro_info(
            MetroRide::new()
                .start_time(emitted_tests::time("2017-08-26T10:43:39+08:00"))
                .end_time(emitted_tests::time("2017-08-26T10:43:39+08:00"))
                .start_station("西单")
                .end_station("天安门西"),
        );
    examples.request("create_transaction_example_builds_the_documented_request", &operation, "POST",
        "/v3/qrcode/transactions", r#"{
            "appid": "wxcbda96de0b165486", "sub_appid": "wxcbda96de0b165486",
            "sub_mchid": "1900000109", "description": "地铁扣费", "attach": "深圳分店",
            "out_trade_no": "20150806125346", "trade_scene": "METRO", "goods_tag": "WXG",
            "contract_id": "Wx15463511252015071056489715",
            "notify_url": "https://pay.weixin.qq.com/wxpay.html", "amount": {"total": 100,
            "currency": "CNY"}, "bus_info": {"start_time": "2017-08-26T10:43:39+08:00",
            "line_name": "1路", "plate_number": "粤B888888"}, "metro_info": {
            "start_time": "2017-08-26T10:43:39+08:00", "end_time": "2017-08-26T10:43:39+08:00",
            "start_station": "西单", "end_station": "天安门西"}}"#);
    examples.round_trip::<RideTransaction>("create_transaction_response_example_round_trips", r#"{
            "appid": "wxcbda96de0b165486", "sub_appid": "wxcbda96de0b165486",
            "sp_mchid": "1900000100", "sub_mchid": "1900000109", "description": "地铁扣费",
            "create_time": "2015-05-20T13:29:30+08:00", "out_trade_no": "20150806125346",
            "transaction_id": "1217752501201407033233368018", "trade_state": "SUCCESS",
            "trade_state_description": "支付成功", "success_time": "2015-05-20T13:29:35+08:00",
            "bank_type": "BPA", "user_repay_state": "REPAID",
            "repay_transaction_id": "4200000000000000000000000001",
            "repay_time": "2015-05-21T08:29:35+08:00", "attach": "深圳分店",
            "contract_id": "Wx15463511252015071056489715", "trade_scene": "METRO", "bus_info": {
            "start_time": "2017-08-26T10:43:39+08:00", "line_name": "1路",
            "plate_number": "粤B888888"}, "metro_info": {"start_time": "2017-08-26T10:43:39+08:00",
            "end_time": "2017-08-26T10:43:39+08:00", "start_station": "西单", "end_station": "天安门西"},
            "amount": {"total": 600, "payer_total": 500, "currency": "CNY"}, "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}"#);
    let operation = CreateTransaction::new(CreateTransactionRequired {
            appid: "wxcbda96de0b165486".into(),
            description: "地铁扣费".into(),
            out_trade_no: "20150806125346".into(),
            trade_scene: RideScene::Metro,
            contract_id: "Wx15463511252015071056489715".into(),
            notify_url: "https://pay.weixin.qq.com/wxpay.html".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
        })
        .sub_appid("wxcbda96de0b165486")
        .sub_mchid("1900000109")
        .attach("深圳分店")
        .goods_tag("WXG")
        .bus_info(
            BusRide::new()
                .start_time(emitted_tests::time("2017-08-26T10:43:39+08:00"))
                .line_name("1路")
                .plate_number("Personal1x"),
        )
        .metro_info(
            MetroRide::new()
                .start_time(emitted_tests::time("2017-08-26T10:43:39+08:00"))
                .end_time(emitted_tests::time("2017-08-26T10:43:39+08:00"))
                .start_station("西单")
                .end_station("天安门西"),
        );
    examples.operation_hides("create_transaction_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("bus_info/plate_number", "Personal1x")]);
    examples.hides::<RideTransaction>("create_transaction_response_hides_what_is_personal", r#"{
            "appid": "wxcbda96de0b165486", "sub_appid": "wxcbda96de0b165486",
            "sp_mchid": "1900000100", "sub_mchid": "1900000109", "description": "地铁扣费",
            "create_time": "2015-05-20T13:29:30+08:00", "out_trade_no": "20150806125346",
            "transaction_id": "1217752501201407033233368018", "trade_state": "SUCCESS",
            "trade_state_description": "支付成功", "success_time": "2015-05-20T13:29:35+08:00",
            "bank_type": "BPA", "user_repay_state": "REPAID",
            "repay_transaction_id": "4200000000000000000000000001",
            "repay_time": "2015-05-21T08:29:35+08:00", "attach": "深圳分店",
            "contract_id": "Wx15463511252015071056489715", "trade_scene": "METRO", "bus_info": {
            "start_time": "2017-08-26T10:43:39+08:00", "line_name": "1路",
            "plate_number": "Personal1x"}, "metro_info": {
            "start_time": "2017-08-26T10:43:39+08:00", "end_time": "2017-08-26T10:43:39+08:00",
            "start_station": "西单", "end_station": "天安门西"}, "amount": {"total": 600,
            "payer_total": 500, "currency": "CNY"}, "promotion_detail": [{"coupon_id": "109519",
            "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10, "stock_id": "931386",
            "wechatpay_contribute": 0, "merchant_contribute": 10, "other_contribute": 0,
            "currency": "CNY", "goods_detail": [{"goods_id": "M1006", "quantity": 1,
            "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}"#,
        &[("bus_info/plate_number", "Personal1x")]);
    let operation = QueryTransaction::new("20150806125346").sub_mchid("1900000109");
    examples.request("query_transaction_example_builds_the_documented_request", &operation, "GET",
        "/v3/qrcode/transactions/out-trade-no/20150806125346?sub_mchid=1900000109", "");
    examples.round_trip::<RideTransaction>("query_transaction_response_example_round_trips", r#"{
            "appid": "wxcbda96de0b165486", "sub_appid": "wxcbda96de0b165486",
            "sp_mchid": "1900000100", "sub_mchid": "1900000109", "description": "地铁扣费",
            "create_time": "2015-05-20T13:29:30+08:00", "out_trade_no": "20150806125346",
            "transaction_id": "1217752501201407033233368018", "trade_state": "SUCCESS",
            "trade_state_description": "支付成功", "success_time": "2015-05-20T13:29:35+08:00",
            "bank_type": "BPA", "user_repay_state": "REPAID",
            "repay_transaction_id": "4200000000000000000000000001",
            "repay_time": "2015-05-21T08:29:35+08:00", "attach": "深圳分店",
            "contract_id": "Wx15463511252015071056489715", "trade_scene": "METRO", "bus_info": {
            "start_time": "2017-08-26T10:43:39+08:00", "line_name": "1路",
            "plate_number": "粤B888888"}, "metro_info": {"start_time": "2017-08-26T10:43:39+08:00",
            "end_time": "2017-08-26T10:43:39+08:00", "start_station": "西单", "end_station": "天安门西"},
            "amount": {"total": 600, "payer_total": 500, "currency": "CNY"}, "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}"#);
    examples.hides::<RideTransaction>("query_transaction_response_hides_what_is_personal", r#"{
            "appid": "wxcbda96de0b165486", "sub_appid": "wxcbda96de0b165486",
            "sp_mchid": "1900000100", "sub_mchid": "1900000109", "description": "地铁扣费",
            "create_time": "2015-05-20T13:29:30+08:00", "out_trade_no": "20150806125346",
            "transaction_id": "1217752501201407033233368018", "trade_state": "SUCCESS",
            "trade_state_description": "支付成功", "success_time": "2015-05-20T13:29:35+08:00",
            "bank_type": "BPA", "user_repay_state": "REPAID",
            "repay_transaction_id": "4200000000000000000000000001",
            "repay_time": "2015-05-21T08:29:35+08:00", "attach": "深圳分店",
            "contract_id": "Wx15463511252015071056489715", "trade_scene": "METRO", "bus_info": {
            "start_time": "2017-08-26T10:43:39+08:00", "line_name": "1路",
            "plate_number": "Personal1x"}, "metro_info": {
            "start_time": "2017-08-26T10:43:39+08:00", "end_time": "2017-08-26T10:43:39+08:00",
            "start_station": "西单", "end_station": "天安门西"}, "amount": {"total": 600,
            "payer_total": 500, "currency": "CNY"}, "promotion_detail": [{"coupon_id": "109519",
            "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10, "stock_id": "931386",
            "wechatpay_contribute": 0, "merchant_contribute": 10, "other_contribute": 0,
            "currency": "CNY", "goods_detail": [{"goods_id": "M1006", "quantity": 1,
            "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}"#,
        &[("bus_info/plate_number", "Personal1x")]);
    let operation = QueryUserService::new(
            "Wx15463511252015071056489715",
            "wxcbda96de0b165486",
        )
        .sub_appid("wxcbda96de0b165486")
        .sub_mchid("1900000109");
    examples.request("query_user_service_example_builds_the_documented_request", &operation, "GET",
        "/v3/qrcode/user-services/contract-id/Wx15463511252015071056489715?appid=wxcbda96de0b165486&sub_appid=wxcbda96de0b165486&sub_mchid=1900000109",
        "");
    examples.round_trip::<UserService>("query_user_service_response_example_round_trips", r#"{
            "contract_id": "Wx15463511252015071056489715", "user_service_state": "BLOCKED",
            "block_reason": "OVERDUE"}"#);
    examples.finish();
}
