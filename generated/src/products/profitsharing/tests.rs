// Written by `cargo xtask codegen` from spec/profitsharing.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::{BillLocation, Fen, ReceiverType, TarType, UnsplitAmount};
use crate::{Call, Client};
use super::{
    AddReceiver, AddReceiverRequired, AddedReceiver, CreateOrder, CreateOrderRequired,
    CreateReturnOrder, CreateReturnOrderRequired, DeleteReceiver, DeletedReceiver, Event,
    MerchantRatio, QueryMerchantRatio, QueryOrder, QueryOrderAmount, QueryReturnOrder,
    ReceiverRelationType, ReturnOrder, ShareReceiver, ShareReceiverRequired, SharingChange,
    SharingOrder, SplitBill, UnfreezeOrder,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = SplitBill::new(emitted_tests::day("2019-06-11"))
        .sub_mchid("1900000109")
        .tar_type(TarType::Gzip);
    examples.request("split_bill_example_builds_the_documented_request", &operation, "GET",
        "/v3/profitsharing/bills?sub_mchid=1900000109&bill_date=2019-06-11&tar_type=GZIP", "");
    examples.round_trip::<BillLocation>("split_bill_response_example_round_trips",
        r#"{"hash_type": "SHA1",
            "hash_value": "79bb0f45fc4c42234a918000b2668d689e2bde04",
            "download_url": "https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx"}"#);
    let operation = QueryMerchantRatio::new("1900000109");
    examples.request("query_merchant_ratio_example_builds_the_documented_request", &operation,
        "GET", "/v3/profitsharing/merchant-configs/1900000109", "");
    examples.round_trip::<MerchantRatio>("query_merchant_ratio_response_example_round_trips", r#"{
            "sub_mchid": "1900000109", "max_ratio": 2000}"#);
    let operation = CreateOrder::new(CreateOrderRequired {
            transaction_id: "4208450740201411110007820472".into(),
            out_order_no: "P20150806125346".into(),
            receivers: vec![
                ShareReceiver::new(ShareReceiverRequired { r#type :
                ReceiverType::MerchantId, account : "86693852".into(), amount :
                Fen::new(888), description : "分给商户A".into() }).name("张三")
            ],
            unfreeze_unsplit: true,
        })
        .sub_mchid("1900000109")
        .appid("wx8888888888888888")
        .sub_appid("wx8888888888888889")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
    examples.request("create_order_example_builds_the_documented_request", &operation, "POST",
        "/v3/profitsharing/orders", r#"{
            "sub_mchid": "1900000109", "appid": "wx8888888888888888",
            "sub_appid": "wx8888888888888889", "transaction_id": "4208450740201411110007820472",
            "out_order_no": "P20150806125346", "receivers": [{"type": "MERCHANT_ID",
            "account": "86693852", "name": "张三", "amount": 888, "description": "分给商户A"}],
            "unfreeze_unsplit": true, "notify_url": "https://www.weixin.qq.com/wxpay/pay.php"}"#);
    examples.round_trip::<SharingOrder>("create_order_response_example_round_trips", r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "out_order_no": "P20150806125346", "order_id": "3008450740201411110007820472",
            "state": "FINISHED", "receivers": [{"amount": 100, "description": "分给商户1900000110",
            "type": "MERCHANT_ID", "account": "1900000109", "result": "SUCCESS",
            "fail_reason": "ACCOUNT_ABNORMAL", "detail_id": "36011111111111111111111",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "finish_time": "2015-05-20T13:29:35.120+08:00"}]}"#);
    let operation = CreateOrder::new(CreateOrderRequired {
            transaction_id: "4208450740201411110007820472".into(),
            out_order_no: "P20150806125346".into(),
            receivers: vec![
                ShareReceiver::new(ShareReceiverRequired { r#type :
                ReceiverType::MerchantId, account : "Personal1x".into(), amount :
                Fen::new(888), description : "分给商户A".into() }).name("Personal2x")
            ],
            unfreeze_unsplit: true,
        })
        .sub_mchid("1900000109")
        .appid("wx8888888888888888")
        .sub_appid("wx8888888888888889")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
    examples.operation_hides("create_order_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("receivers/*/account", "Personal1x"),
            ("receivers/*/name", "Personal2x")]);
    examples.hides::<SharingOrder>("create_order_response_hides_what_is_personal", r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "out_order_no": "P20150806125346", "order_id": "3008450740201411110007820472",
            "state": "FINISHED", "receivers": [{"amount": 100, "description": "分给商户1900000110",
            "type": "MERCHANT_ID", "account": "Personal1x", "result": "SUCCESS",
            "fail_reason": "ACCOUNT_ABNORMAL", "detail_id": "36011111111111111111111",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "finish_time": "2015-05-20T13:29:35.120+08:00"}]}"#,
        &[("receivers/*/account", "Personal1x")]);
    let operation = UnfreezeOrder::new(
            "4208450740201411110007820472",
            "P20150806125346",
            "解冻全部剩余资金",
        )
        .sub_mchid("1900000109")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
    examples.request("unfreeze_order_example_builds_the_documented_request", &operation, "POST",
        "/v3/profitsharing/orders/unfreeze", r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "out_order_no": "P20150806125346", "description": "解冻全部剩余资金",
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php"}"#);
    examples.round_trip::<SharingOrder>("unfreeze_order_response_example_round_trips", r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "out_order_no": "P20150806125346", "order_id": "3008450740201411110007820472",
            "state": "FINISHED", "receivers": [{"amount": 100, "description": "分给商户1900000110",
            "type": "MERCHANT_ID", "account": "1900000109", "result": "SUCCESS",
            "fail_reason": "ACCOUNT_ABNORMAL", "detail_id": "36011111111111111111111",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "finish_time": "2015-05-20T13:29:35.120+08:00"}]}"#);
    examples.hides::<SharingOrder>("unfreeze_order_response_hides_what_is_personal", r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "out_order_no": "P20150806125346", "order_id": "3008450740201411110007820472",
            "state": "FINISHED", "receivers": [{"amount": 100, "description": "分给商户1900000110",
            "type": "MERCHANT_ID", "account": "Personal1x", "result": "SUCCESS",
            "fail_reason": "ACCOUNT_ABNORMAL", "detail_id": "36011111111111111111111",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "finish_time": "2015-05-20T13:29:35.120+08:00"}]}"#,
        &[("receivers/*/account", "Personal1x")]);
    let operation = QueryOrder::new("P20150806125346", "4208450740201411110007820472")
        .sub_mchid("1900000109");
    examples.request("query_order_example_builds_the_documented_request", &operation, "GET",
        "/v3/profitsharing/orders/P20150806125346?sub_mchid=1900000109&transaction_id=4208450740201411110007820472",
        "");
    examples.round_trip::<SharingOrder>("query_order_response_example_round_trips", r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "out_order_no": "P20150806125346", "order_id": "3008450740201411110007820472",
            "state": "FINISHED", "receivers": [{"amount": 100, "description": "分给商户1900000110",
            "type": "MERCHANT_ID", "account": "1900000109", "result": "SUCCESS",
            "fail_reason": "ACCOUNT_ABNORMAL", "detail_id": "36011111111111111111111",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "finish_time": "2015-05-20T13:29:35.120+08:00"}]}"#);
    examples.hides::<SharingOrder>("query_order_response_hides_what_is_personal", r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "out_order_no": "P20150806125346", "order_id": "3008450740201411110007820472",
            "state": "FINISHED", "receivers": [{"amount": 100, "description": "分给商户1900000110",
            "type": "MERCHANT_ID", "account": "Personal1x", "result": "SUCCESS",
            "fail_reason": "ACCOUNT_ABNORMAL", "detail_id": "36011111111111111111111",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "finish_time": "2015-05-20T13:29:35.120+08:00"}]}"#,
        &[("receivers/*/account", "Personal1x")]);
    let operation = AddReceiver::new(AddReceiverRequired {
            appid: "wx8888888888888888".into(),
            r#type: ReceiverType::MerchantId,
            account: "86693852".into(),
            relation_type: ReceiverRelationType::ServiceProvider,
        })
        .sub_mchid("1900000109")
        .sub_appid("wx8888888888888889")
        .name("张三网络公司")
        .custom_relation("代理商");
    examples.request("add_receiver_example_builds_the_documented_request", &operation, "POST",
        "/v3/profitsharing/receivers/add", r#"{
            "sub_mchid": "1900000109", "appid": "wx8888888888888888",
            "sub_appid": "wx8888888888888889", "type": "MERCHANT_ID", "account": "86693852",
            "name": "张三网络公司", "relation_type": "SERVICE_PROVIDER", "custom_relation": "代理商"}"#);
    examples.round_trip::<AddedReceiver>("add_receiver_response_example_round_trips", r#"{
            "sub_mchid": "1900000109", "type": "MERCHANT_ID", "account": "86693852",
            "name": "张三网络公司", "relation_type": "SERVICE_PROVIDER", "custom_relation": "代理商"}"#);
    let operation = AddReceiver::new(AddReceiverRequired {
            appid: "wx8888888888888888".into(),
            r#type: ReceiverType::MerchantId,
            account: "Personal1x".into(),
            relation_type: ReceiverRelationType::ServiceProvider,
        })
        .sub_mchid("1900000109")
        .sub_appid("wx8888888888888889")
        .name("Personal2x")
        .custom_relation("代理商");
    examples.operation_hides("add_receiver_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("account", "Personal1x"),
            ("name", "Personal2x")]);
    examples.hides::<AddedReceiver>("add_receiver_response_hides_what_is_personal", r#"{
            "sub_mchid": "1900000109", "type": "MERCHANT_ID", "account": "Personal1x",
            "name": "Personal2x", "relation_type": "SERVICE_PROVIDER", "custom_relation": "代理商"}"#,
        &[("account", "Personal1x"),
            ("name", "Personal2x")]);
    let operation = DeleteReceiver::new(
            "wx8888888888888888",
            ReceiverType::MerchantId,
            "86693852",
        )
        .sub_mchid("1900000109")
        .sub_appid("wx8888888888888889");
    examples.request("delete_receiver_example_builds_the_documented_request", &operation, "POST",
        "/v3/profitsharing/receivers/delete", r#"{
            "sub_mchid": "1900000109", "appid": "wx8888888888888888",
            "sub_appid": "wx8888888888888889", "type": "MERCHANT_ID", "account": "86693852"}"#);
    examples.round_trip::<DeletedReceiver>("delete_receiver_response_example_round_trips", r#"{
            "sub_mchid": "1900000109", "type": "MERCHANT_ID", "account": "1900000109"}"#);
    let operation = DeleteReceiver::new(
            "wx8888888888888888",
            ReceiverType::MerchantId,
            "Personal1x",
        )
        .sub_mchid("1900000109")
        .sub_appid("wx8888888888888889");
    examples.operation_hides("delete_receiver_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("account", "Personal1x")]);
    examples.hides::<DeletedReceiver>("delete_receiver_response_hides_what_is_personal", r#"{
            "sub_mchid": "1900000109", "type": "MERCHANT_ID", "account": "Personal1x"}"#,
        &[("account", "Personal1x")]);
    let operation = CreateReturnOrder::new(CreateReturnOrderRequired {
            out_return_no: "R20190516001".into(),
            return_mchid: "86693852".into(),
            amount: Fen::new(10),
            description: "用户退款".into(),
        })
        .sub_mchid("1900000109")
        .order_id("3008450740201411110007820472")
        .out_order_no("P20150806125346");
    examples.request("create_return_order_example_builds_the_documented_request", &operation,
        "POST", "/v3/profitsharing/return-orders", r#"{
            "sub_mchid": "1900000109", "order_id": "3008450740201411110007820472",
            "out_order_no": "P20150806125346", "out_return_no": "R20190516001",
            "return_mchid": "86693852", "amount": 10, "description": "用户退款"}"#);
    examples.round_trip::<ReturnOrder>("create_return_order_response_example_round_trips", r#"{
            "sub_mchid": "1900000109", "order_id": "3008450740201411110007820472",
            "out_order_no": "P20150806125346", "out_return_no": "R20190516001",
            "return_id": "3008450740201411110007820472", "return_mchid": "86693852", "amount": 10,
            "description": "用户退款", "result": "SUCCESS", "fail_reason": "TIME_OUT_CLOSED",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "finish_time": "2015-05-20T13:29:35.120+08:00"}"#);
    let operation = QueryReturnOrder::new("R20190516001", "P20190806125346")
        .sub_mchid("1900000109");
    examples.request("query_return_order_example_builds_the_documented_request", &operation, "GET",
        "/v3/profitsharing/return-orders/R20190516001?sub_mchid=1900000109&out_order_no=P20190806125346",
        "");
    examples.round_trip::<ReturnOrder>("query_return_order_response_example_round_trips", r#"{
            "sub_mchid": "1900000109", "order_id": "3008450740201411110007820472",
            "out_order_no": "P20150806125346", "out_return_no": "R20190516001",
            "return_id": "3008450740201411110007820472", "return_mchid": "86693852", "amount": 10,
            "description": "用户退款", "result": "SUCCESS", "fail_reason": "TIME_OUT_CLOSED",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "finish_time": "2015-05-20T13:29:35.120+08:00"}"#);
    let operation = QueryOrderAmount::new("4208450740201411110007820472");
    examples.request("query_order_amount_example_builds_the_documented_request", &operation, "GET",
        "/v3/profitsharing/transactions/4208450740201411110007820472/amounts", "");
    examples.round_trip::<UnsplitAmount>("query_order_amount_response_example_round_trips", r#"{
            "transaction_id": "4208450740201411110007820472", "unsplit_amount": 1000}"#);
    examples.round_trip::<SharingChange>("profitsharing_older_resource_example_round_trips",
        r#"{"mchid": "1900000100",
            "sp_mchid": "1900000100", "sub_mchid": "1900000110",
            "transaction_id": "4200000000000000000000000000",
            "order_id": "1217752501201407033233368018", "out_order_no": "P20150806125346",
            "receiver": {"type": "MERCHANT_ID", "account": "1900000110", "amount": 888,
            "description": "运费/交易分账/及时奖励"}, "success_time": "2018-06-08T10:34:56+08:00"}"#);
    examples.event("profitsharing_older_resource_example_decodes_as_its_event", Event::decode,
        "PROFITSHARING", r#"{"mchid": "1900000100",
            "sp_mchid": "1900000100", "sub_mchid": "1900000110",
            "transaction_id": "4200000000000000000000000000",
            "order_id": "1217752501201407033233368018", "out_order_no": "P20150806125346",
            "receiver": {"type": "MERCHANT_ID", "account": "1900000110", "amount": 888,
            "description": "运费/交易分账/及时奖励"}, "success_time": "2018-06-08T10:34:56+08:00"}"#,
        |event| matches!(event, Event::ProfitsharingOlder(_)));
    examples.event_hides::<SharingChange, Event>("profitsharing_older_resource_hides_what_is_personal",
        Event::decode, "PROFITSHARING", r#"{"mchid": "1900000100",
            "sp_mchid": "1900000100", "sub_mchid": "1900000110",
            "transaction_id": "4200000000000000000000000000",
            "order_id": "1217752501201407033233368018", "out_order_no": "P20150806125346",
            "receiver": {"type": "MERCHANT_ID", "account": "Personal1x", "amount": 888,
            "description": "运费/交易分账/及时奖励"}, "success_time": "2018-06-08T10:34:56+08:00"}"#,
        &[("receiver/account", "Personal1x")]);
    examples.round_trip::<SharingChange>("profitsharing_return_resource_example_round_trips",
        r#"{"mchid": "1900000100",
            "sp_mchid": "1900000100", "sub_mchid": "1900000110",
            "transaction_id": "4200000000000000000000000000",
            "order_id": "1217752501201407033233368018", "out_order_no": "P20150806125346",
            "receiver": {"type": "MERCHANT_ID", "account": "1900000110", "amount": 888,
            "description": "运费/交易分账/及时奖励"}, "success_time": "2018-06-08T10:34:56+08:00"}"#);
    examples.event("profitsharing_return_resource_example_decodes_as_its_event", Event::decode,
        "PROFITSHARING.RETURN", r#"{"mchid": "1900000100",
            "sp_mchid": "1900000100", "sub_mchid": "1900000110",
            "transaction_id": "4200000000000000000000000000",
            "order_id": "1217752501201407033233368018", "out_order_no": "P20150806125346",
            "receiver": {"type": "MERCHANT_ID", "account": "1900000110", "amount": 888,
            "description": "运费/交易分账/及时奖励"}, "success_time": "2018-06-08T10:34:56+08:00"}"#,
        |event| matches!(event, Event::ProfitsharingReturn(_)));
    examples.event_hides::<SharingChange, Event>("profitsharing_return_resource_hides_what_is_personal",
        Event::decode, "PROFITSHARING.RETURN", r#"{"mchid": "1900000100",
            "sp_mchid": "1900000100", "sub_mchid": "1900000110",
            "transaction_id": "4200000000000000000000000000",
            "order_id": "1217752501201407033233368018", "out_order_no": "P20150806125346",
            "receiver": {"type": "MERCHANT_ID", "account": "Personal1x", "amount": 888,
            "description": "运费/交易分账/及时奖励"}, "success_time": "2018-06-08T10:34:56+08:00"}"#,
        &[("receiver/account", "Personal1x")]);
    examples.round_trip::<SharingChange>("profitsharing_success_resource_example_round_trips",
        r#"{"mchid": "1900000100",
            "sp_mchid": "1900000100", "sub_mchid": "1900000110",
            "transaction_id": "4200000000000000000000000000",
            "order_id": "1217752501201407033233368018", "out_order_no": "P20150806125346",
            "receiver": {"type": "MERCHANT_ID", "account": "1900000110", "amount": 888,
            "description": "运费/交易分账/及时奖励"}, "success_time": "2018-06-08T10:34:56+08:00"}"#);
    examples.event("profitsharing_success_resource_example_decodes_as_its_event", Event::decode,
        "PROFITSHARING.SUCCESS", r#"{"mchid": "1900000100",
            "sp_mchid": "1900000100", "sub_mchid": "1900000110",
            "transaction_id": "4200000000000000000000000000",
            "order_id": "1217752501201407033233368018", "out_order_no": "P20150806125346",
            "receiver": {"type": "MERCHANT_ID", "account": "1900000110", "amount": 888,
            "description": "运费/交易分账/及时奖励"}, "success_time": "2018-06-08T10:34:56+08:00"}"#,
        |event| matches!(event, Event::ProfitsharingSuccess(_)));
    examples.event_hides::<SharingChange, Event>("profitsharing_success_resource_hides_what_is_personal",
        Event::decode, "PROFITSHARING.SUCCESS", r#"{"mchid": "1900000100",
            "sp_mchid": "1900000100", "sub_mchid": "1900000110",
            "transaction_id": "4200000000000000000000000000",
            "order_id": "1217752501201407033233368018", "out_order_no": "P20150806125346",
            "receiver": {"type": "MERCHANT_ID", "account": "Personal1x", "amount": 888,
            "description": "运费/交易分账/及时奖励"}, "success_time": "2018-06-08T10:34:56+08:00"}"#,
        &[("receiver/account", "Personal1x")]);
    examples.round_trip::<SharingChange>("profitsharing_return_older_resource_example_round_trips",
        r#"{"mchid": "1900000100",
            "sp_mchid": "1900000100", "sub_mchid": "1900000110",
            "transaction_id": "4200000000000000000000000000",
            "order_id": "1217752501201407033233368018", "out_order_no": "P20150806125346",
            "receiver": {"type": "MERCHANT_ID", "account": "1900000110", "amount": 888,
            "description": "运费/交易分账/及时奖励"}, "success_time": "2018-06-08T10:34:56+08:00"}"#);
    examples.event("profitsharing_return_older_resource_example_decodes_as_its_event",
        Event::decode, "PROFITSHARING_RETURN", r#"{"mchid": "1900000100",
            "sp_mchid": "1900000100", "sub_mchid": "1900000110",
            "transaction_id": "4200000000000000000000000000",
            "order_id": "1217752501201407033233368018", "out_order_no": "P20150806125346",
            "receiver": {"type": "MERCHANT_ID", "account": "1900000110", "amount": 888,
            "description": "运费/交易分账/及时奖励"}, "success_time": "2018-06-08T10:34:56+08:00"}"#,
        |event| matches!(event, Event::ProfitsharingReturnOlder(_)));
    examples.event_hides::<SharingChange, Event>("profitsharing_return_older_resource_hides_what_is_personal",
        Event::decode, "PROFITSHARING_RETURN", r#"{"mchid": "1900000100",
            "sp_mchid": "1900000100", "sub_mchid": "1900000110",
            "transaction_id": "4200000000000000000000000000",
            "order_id": "1217752501201407033233368018", "out_order_no": "P20150806125346",
            "receiver": {"type": "MERCHANT_ID", "account": "Personal1x", "amount": 888,
            "description": "运费/交易分账/及时奖励"}, "success_time": "2018-06-08T10:34:56+08:00"}"#,
        &[("receiver/account", "Personal1x")]);
    examples.round_trip::<SharingChange>("transaction_success_sharing_resource_example_round_trips",
        r#"{"mchid": "1900000100",
            "sp_mchid": "1900000100", "sub_mchid": "1900000110",
            "transaction_id": "4200000000000000000000000000",
            "order_id": "1217752501201407033233368018", "out_order_no": "P20150806125346",
            "receiver": {"type": "MERCHANT_ID", "account": "1900000110", "amount": 888,
            "description": "运费/交易分账/及时奖励"}, "success_time": "2018-06-08T10:34:56+08:00"}"#);
    examples.event("transaction_success_sharing_resource_example_decodes_as_its_event",
        Event::decode, "TRANSACTION.SUCCESS", r#"{"mchid": "1900000100",
            "sp_mchid": "1900000100", "sub_mchid": "1900000110",
            "transaction_id": "4200000000000000000000000000",
            "order_id": "1217752501201407033233368018", "out_order_no": "P20150806125346",
            "receiver": {"type": "MERCHANT_ID", "account": "1900000110", "amount": 888,
            "description": "运费/交易分账/及时奖励"}, "success_time": "2018-06-08T10:34:56+08:00"}"#,
        |event| matches!(event, Event::TransactionSuccessSharing(_)));
    examples.event_hides::<SharingChange, Event>("transaction_success_sharing_resource_hides_what_is_personal",
        Event::decode, "TRANSACTION.SUCCESS", r#"{"mchid": "1900000100",
            "sp_mchid": "1900000100", "sub_mchid": "1900000110",
            "transaction_id": "4200000000000000000000000000",
            "order_id": "1217752501201407033233368018", "out_order_no": "P20150806125346",
            "receiver": {"type": "MERCHANT_ID", "account": "Personal1x", "amount": 888,
            "description": "运费/交易分账/及时奖励"}, "success_time": "2018-06-08T10:34:56+08:00"}"#,
        &[("receiver/account", "Personal1x")]);
    examples.finish();
}
