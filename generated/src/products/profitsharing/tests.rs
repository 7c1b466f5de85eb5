// Written by `cargo xtask codegen` from spec/profitsharing.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::{BillLocation, Fen, TarType};
use crate::{Call, Client};
use super::{
    AddReceiver, AddReceiverRequired, AddedReceiver, CreateOrder, CreateOrderRequired,
    CreateReturnOrder, CreateReturnOrderRequired, DeleteReceiver, DeletedReceiver, Event,
    MerchantRatio, QueryMerchantRatio, QueryOrder, QueryOrderAmount, QueryReturnOrder,
    ReceiverRelationType, ReceiverType, ReturnOrder, ShareReceiver, ShareReceiverRequired,
    SharingChange, SharingOrder, SplitBill, UnfreezeOrder, UnsplitAmount,
};

#[test]
fn split_bill_example_builds_the_documented_request() {
    let operation = SplitBill::new(emitted_tests::day("2019-06-11"))
        .sub_mchid("1900000109")
        .tar_type(TarType::Gzip);
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/profitsharing/bills?sub_mchid=1900000109&bill_date=2019-06-11&tar_type=GZIP",
        None,
    );
}

#[test]
fn split_bill_response_example_round_trips() {
    let example = r#"{
      "hash_type": "SHA1",
      "hash_value": "79bb0f45fc4c42234a918000b2668d689e2bde04",
      "download_url": "https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx"
    }"#;
    emitted_tests::assert_round_trip::<BillLocation>(example);
}

#[test]
fn query_merchant_ratio_example_builds_the_documented_request() {
    let operation = QueryMerchantRatio::new("1900000109");
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/profitsharing/merchant-configs/1900000109",
        None,
    );
}

#[test]
fn query_merchant_ratio_response_example_round_trips() {
    let example = r#"{
      "sub_mchid": "1900000109",
      "max_ratio": 2000
    }"#;
    emitted_tests::assert_round_trip::<MerchantRatio>(example);
}

#[test]
fn create_order_example_builds_the_documented_request() {
    let operation = CreateOrder::new(CreateOrderRequired {
            transaction_id: "4208450740201411110007820472".into(),
            out_order_no: "P20150806125346".into(),
            receivers: vec![
                ShareReceiver::new(ShareReceiverRequired { r#type :
                ReceiverType::MerchantId, account : "86693852".into(), amount :
                Fen::new(888), description : "分给商户A".into() })
                .name("hu89ohu89ohu89o")
            ],
            unfreeze_unsplit: true,
        })
        .sub_mchid("1900000109")
        .appid("wx8888888888888888")
        .sub_appid("wx8888888888888889")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
    let body = r#"{
      "sub_mchid": "1900000109",
      "appid": "wx8888888888888888",
      "sub_appid": "wx8888888888888889",
      "transaction_id": "4208450740201411110007820472",
      "out_order_no": "P20150806125346",
      "receivers": [
        {
          "type": "MERCHANT_ID",
          "account": "86693852",
          "name": "hu89ohu89ohu89o",
          "amount": 888,
          "description": "分给商户A"
        }
      ],
      "unfreeze_unsplit": true,
      "notify_url": "https://www.weixin.qq.com/wxpay/pay.php"
    }"#;
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/profitsharing/orders",
        Some(body),
    );
}

#[test]
fn create_order_response_example_round_trips() {
    let example = r#"{
      "sub_mchid": "1900000109",
      "transaction_id": "4208450740201411110007820472",
      "out_order_no": "P20150806125346",
      "order_id": "3008450740201411110007820472",
      "state": "FINISHED",
      "receivers": [
        {
          "amount": 100,
          "description": "分给商户1900000110",
          "type": "MERCHANT_ID",
          "account": "1900000109",
          "result": "SUCCESS",
          "fail_reason": "ACCOUNT_ABNORMAL",
          "detail_id": "36011111111111111111111",
          "create_time": "2015-05-20T13:29:35.120+08:00",
          "finish_time": "2015-05-20T13:29:35.120+08:00"
        }
      ]
    }"#;
    emitted_tests::assert_round_trip::<SharingOrder>(example);
}

#[test]
fn create_order_hides_what_is_personal() {
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
    let marks = &[
        ("receivers/*/account", "Personal1x"),
        ("receivers/*/name", "Personal2x"),
    ];
    emitted_tests::assert_operation_hides(&operation, marks);
    let client: Client = emitted_tests::client();
    emitted_tests::assert_debug_hides(&Call::new(&client, operation), marks);
}

#[test]
fn create_order_response_hides_what_is_personal() {
    let json = r#"{
      "sub_mchid": "1900000109",
      "transaction_id": "4208450740201411110007820472",
      "out_order_no": "P20150806125346",
      "order_id": "3008450740201411110007820472",
      "state": "FINISHED",
      "receivers": [
        {
          "amount": 100,
          "description": "分给商户1900000110",
          "type": "MERCHANT_ID",
          "account": "Personal1x",
          "result": "SUCCESS",
          "fail_reason": "ACCOUNT_ABNORMAL",
          "detail_id": "36011111111111111111111",
          "create_time": "2015-05-20T13:29:35.120+08:00",
          "finish_time": "2015-05-20T13:29:35.120+08:00"
        }
      ]
    }"#;
    emitted_tests::assert_json_hides::<
        SharingOrder,
    >(json, &[("receivers/*/account", "Personal1x")]);
}

#[test]
fn unfreeze_order_example_builds_the_documented_request() {
    let operation = UnfreezeOrder::new(
            "4208450740201411110007820472",
            "P20150806125346",
            "解冻全部剩余资金",
        )
        .sub_mchid("1900000109")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
    let body = r#"{
      "sub_mchid": "1900000109",
      "transaction_id": "4208450740201411110007820472",
      "out_order_no": "P20150806125346",
      "description": "解冻全部剩余资金",
      "notify_url": "https://www.weixin.qq.com/wxpay/pay.php"
    }"#;
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/profitsharing/orders/unfreeze",
        Some(body),
    );
}

#[test]
fn unfreeze_order_response_example_round_trips() {
    let example = r#"{
      "sub_mchid": "1900000109",
      "transaction_id": "4208450740201411110007820472",
      "out_order_no": "P20150806125346",
      "order_id": "3008450740201411110007820472",
      "state": "FINISHED",
      "receivers": [
        {
          "amount": 100,
          "description": "分给商户1900000110",
          "type": "MERCHANT_ID",
          "account": "1900000109",
          "result": "SUCCESS",
          "fail_reason": "ACCOUNT_ABNORMAL",
          "detail_id": "36011111111111111111111",
          "create_time": "2015-05-20T13:29:35.120+08:00",
          "finish_time": "2015-05-20T13:29:35.120+08:00"
        }
      ]
    }"#;
    emitted_tests::assert_round_trip::<SharingOrder>(example);
}

#[test]
fn unfreeze_order_response_hides_what_is_personal() {
    let json = r#"{
      "sub_mchid": "1900000109",
      "transaction_id": "4208450740201411110007820472",
      "out_order_no": "P20150806125346",
      "order_id": "3008450740201411110007820472",
      "state": "FINISHED",
      "receivers": [
        {
          "amount": 100,
          "description": "分给商户1900000110",
          "type": "MERCHANT_ID",
          "account": "Personal1x",
          "result": "SUCCESS",
          "fail_reason": "ACCOUNT_ABNORMAL",
          "detail_id": "36011111111111111111111",
          "create_time": "2015-05-20T13:29:35.120+08:00",
          "finish_time": "2015-05-20T13:29:35.120+08:00"
        }
      ]
    }"#;
    emitted_tests::assert_json_hides::<
        SharingOrder,
    >(json, &[("receivers/*/account", "Personal1x")]);
}

#[test]
fn query_order_example_builds_the_documented_request() {
    let operation = QueryOrder::new("P20150806125346", "4208450740201411110007820472")
        .sub_mchid("1900000109");
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/profitsharing/orders/P20150806125346?sub_mchid=1900000109&transaction_id=4208450740201411110007820472",
        None,
    );
}

#[test]
fn query_order_response_example_round_trips() {
    let example = r#"{
      "sub_mchid": "1900000109",
      "transaction_id": "4208450740201411110007820472",
      "out_order_no": "P20150806125346",
      "order_id": "3008450740201411110007820472",
      "state": "FINISHED",
      "receivers": [
        {
          "amount": 100,
          "description": "分给商户1900000110",
          "type": "MERCHANT_ID",
          "account": "1900000109",
          "result": "SUCCESS",
          "fail_reason": "ACCOUNT_ABNORMAL",
          "detail_id": "36011111111111111111111",
          "create_time": "2015-05-20T13:29:35.120+08:00",
          "finish_time": "2015-05-20T13:29:35.120+08:00"
        }
      ]
    }"#;
    emitted_tests::assert_round_trip::<SharingOrder>(example);
}

#[test]
fn query_order_response_hides_what_is_personal() {
    let json = r#"{
      "sub_mchid": "1900000109",
      "transaction_id": "4208450740201411110007820472",
      "out_order_no": "P20150806125346",
      "order_id": "3008450740201411110007820472",
      "state": "FINISHED",
      "receivers": [
        {
          "amount": 100,
          "description": "分给商户1900000110",
          "type": "MERCHANT_ID",
          "account": "Personal1x",
          "result": "SUCCESS",
          "fail_reason": "ACCOUNT_ABNORMAL",
          "detail_id": "36011111111111111111111",
          "create_time": "2015-05-20T13:29:35.120+08:00",
          "finish_time": "2015-05-20T13:29:35.120+08:00"
        }
      ]
    }"#;
    emitted_tests::assert_json_hides::<
        SharingOrder,
    >(json, &[("receivers/*/account", "Personal1x")]);
}

#[test]
fn add_receiver_example_builds_the_documented_request() {
    let operation = AddReceiver::new(AddReceiverRequired {
            appid: "wx8888888888888888".into(),
            r#type: ReceiverType::MerchantId,
            account: "86693852".into(),
            relation_type: ReceiverRelationType::ServiceProvider,
        })
        .sub_mchid("1900000109")
        .sub_appid("wx8888888888888889")
        .name("hu89ohu89ohu89o")
        .custom_relation("代理商");
    let body = r#"{
      "sub_mchid": "1900000109",
      "appid": "wx8888888888888888",
      "sub_appid": "wx8888888888888889",
      "type": "MERCHANT_ID",
      "account": "86693852",
      "name": "hu89ohu89ohu89o",
      "relation_type": "SERVICE_PROVIDER",
      "custom_relation": "代理商"
    }"#;
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/profitsharing/receivers/add",
        Some(body),
    );
}

#[test]
fn add_receiver_response_example_round_trips() {
    let example = r#"{
      "sub_mchid": "1900000109",
      "type": "MERCHANT_ID",
      "account": "86693852",
      "name": "hu89ohu89ohu89o",
      "relation_type": "SERVICE_PROVIDER",
      "custom_relation": "代理商"
    }"#;
    emitted_tests::assert_round_trip::<AddedReceiver>(example);
}

#[test]
fn add_receiver_hides_what_is_personal() {
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
    let marks = &[("account", "Personal1x"), ("name", "Personal2x")];
    emitted_tests::assert_operation_hides(&operation, marks);
    let client: Client = emitted_tests::client();
    emitted_tests::assert_debug_hides(&Call::new(&client, operation), marks);
}

#[test]
fn add_receiver_response_hides_what_is_personal() {
    let json = r#"{
      "sub_mchid": "1900000109",
      "type": "MERCHANT_ID",
      "account": "Personal1x",
      "name": "Personal2x",
      "relation_type": "SERVICE_PROVIDER",
      "custom_relation": "代理商"
    }"#;
    emitted_tests::assert_json_hides::<
        AddedReceiver,
    >(json, &[("account", "Personal1x"), ("name", "Personal2x")]);
}

#[test]
fn delete_receiver_example_builds_the_documented_request() {
    let operation = DeleteReceiver::new(
            "wx8888888888888888",
            ReceiverType::MerchantId,
            "86693852",
        )
        .sub_mchid("1900000109")
        .sub_appid("wx8888888888888889");
    let body = r#"{
      "sub_mchid": "1900000109",
      "appid": "wx8888888888888888",
      "sub_appid": "wx8888888888888889",
      "type": "MERCHANT_ID",
      "account": "86693852"
    }"#;
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/profitsharing/receivers/delete",
        Some(body),
    );
}

#[test]
fn delete_receiver_response_example_round_trips() {
    let example = r#"{
      "sub_mchid": "1900000109",
      "type": "MERCHANT_ID",
      "account": "1900000109"
    }"#;
    emitted_tests::assert_round_trip::<DeletedReceiver>(example);
}

#[test]
fn delete_receiver_hides_what_is_personal() {
    let operation = DeleteReceiver::new(
            "wx8888888888888888",
            ReceiverType::MerchantId,
            "Personal1x",
        )
        .sub_mchid("1900000109")
        .sub_appid("wx8888888888888889");
    let marks = &[("account", "Personal1x")];
    emitted_tests::assert_operation_hides(&operation, marks);
    let client: Client = emitted_tests::client();
    emitted_tests::assert_debug_hides(&Call::new(&client, operation), marks);
}

#[test]
fn delete_receiver_response_hides_what_is_personal() {
    let json = r#"{
      "sub_mchid": "1900000109",
      "type": "MERCHANT_ID",
      "account": "Personal1x"
    }"#;
    emitted_tests::assert_json_hides::<
        DeletedReceiver,
    >(json, &[("account", "Personal1x")]);
}

#[test]
fn create_return_order_example_builds_the_documented_request() {
    let operation = CreateReturnOrder::new(CreateReturnOrderRequired {
            out_return_no: "R20190516001".into(),
            return_mchid: "86693852".into(),
            amount: Fen::new(10),
            description: "用户退款".into(),
        })
        .sub_mchid("1900000109")
        .order_id("3008450740201411110007820472")
        .out_order_no("P20150806125346");
    let body = r#"{
      "sub_mchid": "1900000109",
      "order_id": "3008450740201411110007820472",
      "out_order_no": "P20150806125346",
      "out_return_no": "R20190516001",
      "return_mchid": "86693852",
      "amount": 10,
      "description": "用户退款"
    }"#;
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/profitsharing/return-orders",
        Some(body),
    );
}

#[test]
fn create_return_order_response_example_round_trips() {
    let example = r#"{
      "sub_mchid": "1900000109",
      "order_id": "3008450740201411110007820472",
      "out_order_no": "P20150806125346",
      "out_return_no": "R20190516001",
      "return_id": "3008450740201411110007820472",
      "return_mchid": "86693852",
      "amount": 10,
      "description": "用户退款",
      "result": "SUCCESS",
      "fail_reason": "TIME_OUT_CLOSED",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "finish_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_round_trip::<ReturnOrder>(example);
}

#[test]
fn query_return_order_example_builds_the_documented_request() {
    let operation = QueryReturnOrder::new("R20190516001", "P20190806125346")
        .sub_mchid("1900000109");
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/profitsharing/return-orders/R20190516001?sub_mchid=1900000109&out_order_no=P20190806125346",
        None,
    );
}

#[test]
fn query_return_order_response_example_round_trips() {
    let example = r#"{
      "sub_mchid": "1900000109",
      "order_id": "3008450740201411110007820472",
      "out_order_no": "P20150806125346",
      "out_return_no": "R20190516001",
      "return_id": "3008450740201411110007820472",
      "return_mchid": "86693852",
      "amount": 10,
      "description": "用户退款",
      "result": "SUCCESS",
      "fail_reason": "TIME_OUT_CLOSED",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "finish_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_round_trip::<ReturnOrder>(example);
}

#[test]
fn query_order_amount_example_builds_the_documented_request() {
    let operation = QueryOrderAmount::new("4208450740201411110007820472");
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/profitsharing/transactions/4208450740201411110007820472/amounts",
        None,
    );
}

#[test]
fn query_order_amount_response_example_round_trips() {
    let example = r#"{
      "transaction_id": "4208450740201411110007820472",
      "unsplit_amount": 1000
    }"#;
    emitted_tests::assert_round_trip::<UnsplitAmount>(example);
}

#[test]
fn profitsharing_older_resource_example_round_trips() {
    let example = r#"{
      "mchid": "1900000100",
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000110",
      "transaction_id": "4200000000000000000000000000",
      "order_id": "1217752501201407033233368018",
      "out_order_no": "P20150806125346",
      "receiver": {
        "type": "MERCHANT_ID",
        "account": "1900000110",
        "amount": 888,
        "description": "运费/交易分账/及时奖励"
      },
      "success_time": "2018-06-08T10:34:56+08:00"
    }"#;
    emitted_tests::assert_round_trip::<SharingChange>(example);
}

#[test]
fn profitsharing_older_resource_example_decodes_as_its_event() {
    let example = r#"{
      "mchid": "1900000100",
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000110",
      "transaction_id": "4200000000000000000000000000",
      "order_id": "1217752501201407033233368018",
      "out_order_no": "P20150806125346",
      "receiver": {
        "type": "MERCHANT_ID",
        "account": "1900000110",
        "amount": 888,
        "description": "运费/交易分账/及时奖励"
      },
      "success_time": "2018-06-08T10:34:56+08:00"
    }"#;
    let event = Event::decode("PROFITSHARING", example.as_bytes());
    assert!(matches!(event, Ok(Event::ProfitsharingOlder(_))), "{event:?}");
}

#[test]
fn profitsharing_older_resource_hides_what_is_personal() {
    let resource = r#"{
      "mchid": "1900000100",
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000110",
      "transaction_id": "4200000000000000000000000000",
      "order_id": "1217752501201407033233368018",
      "out_order_no": "P20150806125346",
      "receiver": {
        "type": "MERCHANT_ID",
        "account": "Personal1x",
        "amount": 888,
        "description": "运费/交易分账/及时奖励"
      },
      "success_time": "2018-06-08T10:34:56+08:00"
    }"#;
    let marks = &[("receiver/account", "Personal1x")];
    emitted_tests::assert_json_hides::<SharingChange>(resource, marks);
    emitted_tests::assert_event_hides(Event::decode, "PROFITSHARING", resource, marks);
}

#[test]
fn profitsharing_return_resource_example_round_trips() {
    let example = r#"{
      "mchid": "1900000100",
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000110",
      "transaction_id": "4200000000000000000000000000",
      "order_id": "1217752501201407033233368018",
      "out_order_no": "P20150806125346",
      "receiver": {
        "type": "MERCHANT_ID",
        "account": "1900000110",
        "amount": 888,
        "description": "运费/交易分账/及时奖励"
      },
      "success_time": "2018-06-08T10:34:56+08:00"
    }"#;
    emitted_tests::assert_round_trip::<SharingChange>(example);
}

#[test]
fn profitsharing_return_resource_example_decodes_as_its_event() {
    let example = r#"{
      "mchid": "1900000100",
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000110",
      "transaction_id": "4200000000000000000000000000",
      "order_id": "1217752501201407033233368018",
      "out_order_no": "P20150806125346",
      "receiver": {
        "type": "MERCHANT_ID",
        "account": "1900000110",
        "amount": 888,
        "description": "运费/交易分账/及时奖励"
      },
      "success_time": "2018-06-08T10:34:56+08:00"
    }"#;
    let event = Event::decode("PROFITSHARING.RETURN", example.as_bytes());
    assert!(matches!(event, Ok(Event::ProfitsharingReturn(_))), "{event:?}");
}

#[test]
fn profitsharing_return_resource_hides_what_is_personal() {
    let resource = r#"{
      "mchid": "1900000100",
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000110",
      "transaction_id": "4200000000000000000000000000",
      "order_id": "1217752501201407033233368018",
      "out_order_no": "P20150806125346",
      "receiver": {
        "type": "MERCHANT_ID",
        "account": "Personal1x",
        "amount": 888,
        "description": "运费/交易分账/及时奖励"
      },
      "success_time": "2018-06-08T10:34:56+08:00"
    }"#;
    let marks = &[("receiver/account", "Personal1x")];
    emitted_tests::assert_json_hides::<SharingChange>(resource, marks);
    emitted_tests::assert_event_hides(
        Event::decode,
        "PROFITSHARING.RETURN",
        resource,
        marks,
    );
}

#[test]
fn profitsharing_success_resource_example_round_trips() {
    let example = r#"{
      "mchid": "1900000100",
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000110",
      "transaction_id": "4200000000000000000000000000",
      "order_id": "1217752501201407033233368018",
      "out_order_no": "P20150806125346",
      "receiver": {
        "type": "MERCHANT_ID",
        "account": "1900000110",
        "amount": 888,
        "description": "运费/交易分账/及时奖励"
      },
      "success_time": "2018-06-08T10:34:56+08:00"
    }"#;
    emitted_tests::assert_round_trip::<SharingChange>(example);
}

#[test]
fn profitsharing_success_resource_example_decodes_as_its_event() {
    let example = r#"{
      "mchid": "1900000100",
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000110",
      "transaction_id": "4200000000000000000000000000",
      "order_id": "1217752501201407033233368018",
      "out_order_no": "P20150806125346",
      "receiver": {
        "type": "MERCHANT_ID",
        "account": "1900000110",
        "amount": 888,
        "description": "运费/交易分账/及时奖励"
      },
      "success_time": "2018-06-08T10:34:56+08:00"
    }"#;
    let event = Event::decode("PROFITSHARING.SUCCESS", example.as_bytes());
    assert!(matches!(event, Ok(Event::ProfitsharingSuccess(_))), "{event:?}");
}

#[test]
fn profitsharing_success_resource_hides_what_is_personal() {
    let resource = r#"{
      "mchid": "1900000100",
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000110",
      "transaction_id": "4200000000000000000000000000",
      "order_id": "1217752501201407033233368018",
      "out_order_no": "P20150806125346",
      "receiver": {
        "type": "MERCHANT_ID",
        "account": "Personal1x",
        "amount": 888,
        "description": "运费/交易分账/及时奖励"
      },
      "success_time": "2018-06-08T10:34:56+08:00"
    }"#;
    let marks = &[("receiver/account", "Personal1x")];
    emitted_tests::assert_json_hides::<SharingChange>(resource, marks);
    emitted_tests::assert_event_hides(
        Event::decode,
        "PROFITSHARING.SUCCESS",
        resource,
        marks,
    );
}

#[test]
fn profitsharing_return_older_resource_example_round_trips() {
    let example = r#"{
      "mchid": "1900000100",
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000110",
      "transaction_id": "4200000000000000000000000000",
      "order_id": "1217752501201407033233368018",
      "out_order_no": "P20150806125346",
      "receiver": {
        "type": "MERCHANT_ID",
        "account": "1900000110",
        "amount": 888,
        "description": "运费/交易分账/及时奖励"
      },
      "success_time": "2018-06-08T10:34:56+08:00"
    }"#;
    emitted_tests::assert_round_trip::<SharingChange>(example);
}

#[test]
fn profitsharing_return_older_resource_example_decodes_as_its_event() {
    let example = r#"{
      "mchid": "1900000100",
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000110",
      "transaction_id": "4200000000000000000000000000",
      "order_id": "1217752501201407033233368018",
      "out_order_no": "P20150806125346",
      "receiver": {
        "type": "MERCHANT_ID",
        "account": "1900000110",
        "amount": 888,
        "description": "运费/交易分账/及时奖励"
      },
      "success_time": "2018-06-08T10:34:56+08:00"
    }"#;
    let event = Event::decode("PROFITSHARING_RETURN", example.as_bytes());
    assert!(matches!(event, Ok(Event::ProfitsharingReturnOlder(_))), "{event:?}");
}

#[test]
fn profitsharing_return_older_resource_hides_what_is_personal() {
    let resource = r#"{
      "mchid": "1900000100",
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000110",
      "transaction_id": "4200000000000000000000000000",
      "order_id": "1217752501201407033233368018",
      "out_order_no": "P20150806125346",
      "receiver": {
        "type": "MERCHANT_ID",
        "account": "Personal1x",
        "amount": 888,
        "description": "运费/交易分账/及时奖励"
      },
      "success_time": "2018-06-08T10:34:56+08:00"
    }"#;
    let marks = &[("receiver/account", "Personal1x")];
    emitted_tests::assert_json_hides::<SharingChange>(resource, marks);
    emitted_tests::assert_event_hides(
        Event::decode,
        "PROFITSHARING_RETURN",
        resource,
        marks,
    );
}

#[test]
fn transaction_success_sharing_resource_example_round_trips() {
    let example = r#"{
      "mchid": "1900000100",
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000110",
      "transaction_id": "4200000000000000000000000000",
      "order_id": "1217752501201407033233368018",
      "out_order_no": "P20150806125346",
      "receiver": {
        "type": "MERCHANT_ID",
        "account": "1900000110",
        "amount": 888,
        "description": "运费/交易分账/及时奖励"
      },
      "success_time": "2018-06-08T10:34:56+08:00"
    }"#;
    emitted_tests::assert_round_trip::<SharingChange>(example);
}

#[test]
fn transaction_success_sharing_resource_example_decodes_as_its_event() {
    let example = r#"{
      "mchid": "1900000100",
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000110",
      "transaction_id": "4200000000000000000000000000",
      "order_id": "1217752501201407033233368018",
      "out_order_no": "P20150806125346",
      "receiver": {
        "type": "MERCHANT_ID",
        "account": "1900000110",
        "amount": 888,
        "description": "运费/交易分账/及时奖励"
      },
      "success_time": "2018-06-08T10:34:56+08:00"
    }"#;
    let event = Event::decode("TRANSACTION.SUCCESS", example.as_bytes());
    assert!(matches!(event, Ok(Event::TransactionSuccessSharing(_))), "{event:?}");
}

#[test]
fn transaction_success_sharing_resource_hides_what_is_personal() {
    let resource = r#"{
      "mchid": "1900000100",
      "sp_mchid": "1900000100",
      "sub_mchid": "1900000110",
      "transaction_id": "4200000000000000000000000000",
      "order_id": "1217752501201407033233368018",
      "out_order_no": "P20150806125346",
      "receiver": {
        "type": "MERCHANT_ID",
        "account": "Personal1x",
        "amount": 888,
        "description": "运费/交易分账/及时奖励"
      },
      "success_time": "2018-06-08T10:34:56+08:00"
    }"#;
    let marks = &[("receiver/account", "Personal1x")];
    emitted_tests::assert_json_hides::<SharingChange>(resource, marks);
    emitted_tests::assert_event_hides(
        Event::decode,
        "TRANSACTION.SUCCESS",
        resource,
        marks,
    );
}
