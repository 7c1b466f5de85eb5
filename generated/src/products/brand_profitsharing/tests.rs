// Written by `cargo xtask codegen` from spec/brand_profitsharing.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::{Fen, ReceiverType, UnsplitAmount};
use crate::{Call, Client};
use super::{
    AddReceiver, AddReceiverRequired, BrandReceiver, BrandRelationType, BrandReturnOrder,
    BrandShareReceiver, BrandShareReceiverRequired, BrandSharingOrder, CreateOrder,
    CreateOrderRequired, CreateOrderResponse, CreateReturnOrder, CreateReturnOrderRequired,
    DeleteReceiver, DeleteReceiverRequired, FinishOrder, FinishOrderRequired, FinishOrderResponse,
    QueryBrandMerchantRatio, QueryBrandMerchantRatioResponse, QueryOrder, QueryOrderAmount,
    QueryReturnOrder,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = QueryBrandMerchantRatio::new("1900000108");
    examples.request("query_brand_merchant_ratio_example_builds_the_documented_request", &operation,
        "GET", "/v3/brand/profitsharing/brand-configs/1900000108", "");
    examples.round_trip::<QueryBrandMerchantRatioResponse>("query_brand_merchant_ratio_response_example_round_trips",
        r#"{
            "brand_mchid": "1900000108", "max_ratio": 2000}"#);
    let operation = FinishOrder::new(FinishOrderRequired {
            sub_mchid: "1900000109".into(),
            transaction_id: "4208450740201411110007820472".into(),
            out_order_no: "P20150806125346".into(),
            description: "分账完结".into(),
        })
        .notify_url("https://www.weixin.qq.com/wxpay/notify.php");
    examples.request("finish_order_example_builds_the_documented_request", &operation, "POST",
        "/v3/brand/profitsharing/finish-order", r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "out_order_no": "P20150806125346", "description": "分账完结",
            "notify_url": "https://www.weixin.qq.com/wxpay/notify.php"}"#);
    examples.round_trip::<FinishOrderResponse>("finish_order_response_example_round_trips", r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "out_order_no": "P20150806125346", "order_id": "3008450740201411110007820472"}"#);
    let operation = QueryOrder::new(
        "1900000109",
        "4208450740201411110007820472",
        "P20150806125346",
    );
    examples.request("query_order_example_builds_the_documented_request", &operation, "GET",
        "/v3/brand/profitsharing/orders?sub_mchid=1900000109&transaction_id=4208450740201411110007820472&out_order_no=P20150806125346",
        "");
    examples.round_trip::<BrandSharingOrder>("query_order_response_example_round_trips", r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "out_order_no": "P20150806125346", "order_id": "3008450740201411110007820472",
            "status": "FINISHED", "receivers": [{"type": "MERCHANT_ID", "account": "1900000110",
            "amount": 100, "description": "分给商户1900000110", "result": "SUCCESS",
            "finish_time": "2015-05-20T13:29:35.120+08:00", "fail_reason": "NO_RELATION",
            "detail_id": "36011111111111111111111"}], "finish_amount": 100,
            "finish_description": "分账完结"}"#);
    examples.hides::<BrandSharingOrder>("query_order_response_hides_what_is_personal", r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "out_order_no": "P20150806125346", "order_id": "3008450740201411110007820472",
            "status": "FINISHED", "receivers": [{"type": "MERCHANT_ID", "account": "Personal1x",
            "amount": 100, "description": "分给商户1900000110", "result": "SUCCESS",
            "finish_time": "2015-05-20T13:29:35.120+08:00", "fail_reason": "NO_RELATION",
            "detail_id": "36011111111111111111111"}], "finish_amount": 100,
            "finish_description": "分账完结"}"#, &[("receivers/*/account", "Personal1x")]);
    let operation = CreateOrder::new(CreateOrderRequired {
            brand_mchid: "1900000108".into(),
            sub_mchid: "1900000109".into(),
            appid: "wx8888888888888888".into(),
            transaction_id: "4208450740201411110007820472".into(),
            out_order_no: "P20150806125346".into(),
            receivers: vec![
                BrandShareReceiver::new(BrandShareReceiverRequired { r#type :
                ReceiverType::MerchantId, account : "1900000110".into(), amount :
                Fen::new(100), description : "分给商户1900000110".into() })
                .name("张三")
            ],
            finish: true,
        })
        .sub_appid("wx8888888888888889")
        .notify_url("https://www.weixin.qq.com/wxpay/notify.php");
    examples.request("create_order_example_builds_the_documented_request", &operation, "POST",
        "/v3/brand/profitsharing/orders", r#"{
            "brand_mchid": "1900000108", "sub_mchid": "1900000109", "appid": "wx8888888888888888",
            "sub_appid": "wx8888888888888889", "transaction_id": "4208450740201411110007820472",
            "out_order_no": "P20150806125346", "receivers": [{"type": "MERCHANT_ID",
            "account": "1900000110", "amount": 100, "description": "分给商户1900000110", "name": "张三"}],
            "finish": true, "notify_url": "https://www.weixin.qq.com/wxpay/notify.php"}"#);
    examples.round_trip::<CreateOrderResponse>("create_order_response_example_round_trips", r#"{
            "brand_mchid": "1900000108", "sub_mchid": "1900000109",
            "transaction_id": "4208450740201411110007820472", "out_order_no": "P20150806125346",
            "order_id": "3008450740201411110007820472", "receivers": [{"type": "MERCHANT_ID",
            "account": "1900000110", "amount": 100, "description": "分给商户1900000110",
            "result": "SUCCESS", "finish_time": "2015-05-20T13:29:35.120+08:00",
            "fail_reason": "NO_RELATION", "detail_id": "36011111111111111111111"}],
            "status": "PROCESSING"}"#);
    let operation = CreateOrder::new(CreateOrderRequired {
            brand_mchid: "1900000108".into(),
            sub_mchid: "1900000109".into(),
            appid: "wx8888888888888888".into(),
            transaction_id: "4208450740201411110007820472".into(),
            out_order_no: "P20150806125346".into(),
            receivers: vec![
                BrandShareReceiver::new(BrandShareReceiverRequired { r#type :
                ReceiverType::MerchantId, account : "Personal1x".into(), amount :
                Fen::new(100), description : "分给商户1900000110".into() })
                .name("Personal2x")
            ],
            finish: true,
        })
        .sub_appid("wx8888888888888889")
        .notify_url("https://www.weixin.qq.com/wxpay/notify.php");
    examples.operation_hides("create_order_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("receivers/*/account", "Personal1x"),
            ("receivers/*/name", "Personal2x")]);
    examples.hides::<CreateOrderResponse>("create_order_response_hides_what_is_personal", r#"{
            "brand_mchid": "1900000108", "sub_mchid": "1900000109",
            "transaction_id": "4208450740201411110007820472", "out_order_no": "P20150806125346",
            "order_id": "3008450740201411110007820472", "receivers": [{"type": "MERCHANT_ID",
            "account": "Personal1x", "amount": 100, "description": "分给商户1900000110",
            "result": "SUCCESS", "finish_time": "2015-05-20T13:29:35.120+08:00",
            "fail_reason": "NO_RELATION", "detail_id": "36011111111111111111111"}],
            "status": "PROCESSING"}"#, &[("receivers/*/account", "Personal1x")]);
    let operation = QueryOrderAmount::new("4208450740201411110007820472");
    examples.request("query_order_amount_example_builds_the_documented_request", &operation, "GET",
        "/v3/brand/profitsharing/orders/4208450740201411110007820472/amounts", "");
    examples.round_trip::<UnsplitAmount>("query_order_amount_response_example_round_trips", r#"{
            "transaction_id": "4208450740201411110007820472", "unsplit_amount": 1000}"#);
    let operation = AddReceiver::new(AddReceiverRequired {
            brand_mchid: "1900000108".into(),
            appid: "wx8888888888888888".into(),
            r#type: ReceiverType::MerchantId,
            account: "1900000110".into(),
            relation_type: BrandRelationType::Supplier,
        })
        .sub_appid("wx8888888888888889")
        .name("张三网络公司");
    examples.request("add_receiver_example_builds_the_documented_request", &operation, "POST",
        "/v3/brand/profitsharing/receivers/add", r#"{
            "brand_mchid": "1900000108", "appid": "wx8888888888888888",
            "sub_appid": "wx8888888888888889", "type": "MERCHANT_ID", "account": "1900000110",
            "name": "张三网络公司", "relation_type": "SUPPLIER"}"#);
    examples.round_trip::<BrandReceiver>("add_receiver_response_example_round_trips", r#"{
            "brand_mchid": "1900000108", "type": "MERCHANT_ID", "account": "1900000110"}"#);
    let operation = AddReceiver::new(AddReceiverRequired {
            brand_mchid: "1900000108".into(),
            appid: "wx8888888888888888".into(),
            r#type: ReceiverType::MerchantId,
            account: "Personal1x".into(),
            relation_type: BrandRelationType::Supplier,
        })
        .sub_appid("wx8888888888888889")
        .name("张三网络公司");
    examples.operation_hides("add_receiver_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("account", "Personal1x")]);
    examples.hides::<BrandReceiver>("add_receiver_response_hides_what_is_personal", r#"{
            "brand_mchid": "1900000108", "type": "MERCHANT_ID", "account": "Personal1x"}"#,
        &[("account", "Personal1x")]);
    let operation = DeleteReceiver::new(DeleteReceiverRequired {
            brand_mchid: "1900000108".into(),
            appid: "wx8888888888888888".into(),
            r#type: ReceiverType::MerchantId,
            account: "1900000110".into(),
        })
        .sub_appid("wx8888888888888889");
    examples.request("delete_receiver_example_builds_the_documented_request", &operation, "POST",
        "/v3/brand/profitsharing/receivers/delete", r#"{
            "brand_mchid": "1900000108", "appid": "wx8888888888888888",
            "sub_appid": "wx8888888888888889", "type": "MERCHANT_ID", "account": "1900000110"}"#);
    examples.round_trip::<BrandReceiver>("delete_receiver_response_example_round_trips", r#"{
            "brand_mchid": "1900000108", "type": "MERCHANT_ID", "account": "1900000110"}"#);
    let operation = DeleteReceiver::new(DeleteReceiverRequired {
            brand_mchid: "1900000108".into(),
            appid: "wx8888888888888888".into(),
            r#type: ReceiverType::MerchantId,
            account: "Personal1x".into(),
        })
        .sub_appid("wx8888888888888889");
    examples.operation_hides("delete_receiver_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("account", "Personal1x")]);
    examples.hides::<BrandReceiver>("delete_receiver_response_hides_what_is_personal", r#"{
            "brand_mchid": "1900000108", "type": "MERCHANT_ID", "account": "Personal1x"}"#,
        &[("account", "Personal1x")]);
    let operation = QueryReturnOrder::new("1900000109", "R20190516001")
        .order_id("3008450740201411110007820472")
        .out_order_no("P20150806125346");
    examples.request("query_return_order_example_builds_the_documented_request", &operation, "GET",
        "/v3/brand/profitsharing/returnorders?sub_mchid=1900000109&out_return_no=R20190516001&order_id=3008450740201411110007820472&out_order_no=P20150806125346",
        "");
    examples.round_trip::<BrandReturnOrder>("query_return_order_response_example_round_trips", r#"{
            "sub_mchid": "1900000109", "order_id": "3008450740201411110007820472",
            "out_order_no": "P20150806125346", "out_return_no": "R20190516001",
            "return_mchid": "1900000110", "amount": 10, "return_no": "3008450740201411110007820472",
            "result": "SUCCESS", "fail_reason": "TIME_OUT_CLOSED",
            "finish_time": "2015-05-20T13:29:35.120+08:00"}"#);
    let operation = CreateReturnOrder::new(CreateReturnOrderRequired {
            sub_mchid: "1900000109".into(),
            out_return_no: "R20190516001".into(),
            return_mchid: "1900000110".into(),
            amount: Fen::new(10),
            description: "分账回退".into(),
        })
        .order_id("3008450740201411110007820472")
        .out_order_no("P20150806125346");
    examples.request("create_return_order_example_builds_the_documented_request", &operation,
        "POST", "/v3/brand/profitsharing/returnorders", r#"{
            "sub_mchid": "1900000109", "order_id": "3008450740201411110007820472",
            "out_order_no": "P20150806125346", "out_return_no": "R20190516001",
            "return_mchid": "1900000110", "amount": 10, "description": "分账回退"}"#);
    examples.round_trip::<BrandReturnOrder>("create_return_order_response_example_round_trips",
        r#"{
            "sub_mchid": "1900000109", "order_id": "3008450740201411110007820472",
            "out_order_no": "P20150806125346", "out_return_no": "R20190516001",
            "return_mchid": "1900000110", "amount": 10, "return_no": "3008450740201411110007820472",
            "result": "SUCCESS", "fail_reason": "TIME_OUT_CLOSED",
            "finish_time": "2015-05-20T13:29:35.120+08:00"}"#);
    examples.finish();
}
