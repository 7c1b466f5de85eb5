// Written by `cargo xtask codegen` from spec/brand_redpacket.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::{BrandId, Fen};
use crate::{Call, Client};
use super::{
    CreateBatch, CreateBatchRequired, CreateBatchResponse, GetBatchByBatchNo, GetBatchByOutBatchNo,
    GetRedPacketByDetailNo, GetRedPacketByOutDetailNo, RedPacket, RedPacketBatch, RedPacketFilter,
    RedPacketScene, RedPacketToSend, RedPacketToSendRequired,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = CreateBatch::new(CreateBatchRequired {
            brand_id: BrandId::new(1234),
            brand_appid: "wxf636efh567hg4356".into(),
            scene: RedPacketScene::CustomSend,
            template_id: "123400001".into(),
            out_batch_no: "plfk2020042013".into(),
            batch_name: "双十一营销用品牌红包".into(),
            batch_remark: "双十一营销用品牌红包".into(),
            total_amount: Fen::new(100),
            total_num: 1,
        })
        .detail_list(
            vec![
                RedPacketToSend::new(RedPacketToSendRequired { out_detail_no :
                "x23zy545Bd5436".into(), amount : Fen::new(100), openid :
                "o-MYE42l80oelYMDE34nYD456Xoy".into(), remark : "来自XX的红包"
                .into() }).user_name("张三")
            ],
        );
    examples.request("create_batch_example_builds_the_documented_request", &operation, "POST",
        "/v3/fund-app/brand-redpacket/brand-merchant-batches", r#"{"brand_id": 1234,
            "brand_appid": "wxf636efh567hg4356", "scene": "CUSTOM_SEND", "template_id": "123400001",
            "out_batch_no": "plfk2020042013", "batch_name": "双十一营销用品牌红包",
            "batch_remark": "双十一营销用品牌红包", "total_amount": 100, "total_num": 1, "detail_list": [{
            "out_detail_no": "x23zy545Bd5436", "amount": 100,
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "user_name": "张三", "remark": "来自XX的红包"}]}"#);
    examples.round_trip::<CreateBatchResponse>("create_batch_response_example_round_trips", r#"{
            "out_batch_no": "plfk2020042013",
            "batch_no": "1210000071100999991182020050700019480001",
            "create_time": "2015-05-20T13:29:35.120+08:00", "batch_state": "ACCEPTED"}"#);
    let operation = CreateBatch::new(CreateBatchRequired {
            brand_id: BrandId::new(1234),
            brand_appid: "wxf636efh567hg4356".into(),
            scene: RedPacketScene::CustomSend,
            template_id: "123400001".into(),
            out_batch_no: "plfk2020042013".into(),
            batch_name: "双十一营销用品牌红包".into(),
            batch_remark: "双十一营销用品牌红包".into(),
            total_amount: Fen::new(100),
            total_num: 1,
        })
        .detail_list(
            vec![
                RedPacketToSend::new(RedPacketToSendRequired { out_detail_no :
                "x23zy545Bd5436".into(), amount : Fen::new(100), openid : "Personal1x"
                .into(), remark : "来自XX的红包".into() }).user_name("Personal2x")
            ],
        );
    examples.operation_hides("create_batch_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("detail_list/*/openid", "Personal1x"),
            ("detail_list/*/user_name", "Personal2x")]);
    let operation = GetBatchByBatchNo::new("1210000071100999991182020050700019480001")
        .need_query_detail(true)
        .detail_state(RedPacketFilter::DetailViewAll);
    examples.request("get_batch_by_batch_no_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/fund-app/brand-redpacket/brand-merchant-batches/1210000071100999991182020050700019480001?need_query_detail=true&detail_state=DETAIL_VIEW_ALL",
        "");
    examples.round_trip::<RedPacketBatch>("get_batch_by_batch_no_response_example_round_trips",
        r#"{
            "brand_mchid": "1900001109", "batch_no": "1210000071100999991182020050700019480001",
            "out_batch_no": "plfk2020042013", "brand_id": 1234, "template_id": "123400001",
            "brand_appid": "wxf636efh567hg4356", "batch_state": "FINISHED",
            "batch_name": "双十一营销用品牌红包", "batch_remark": "双十一营销用品牌红包",
            "close_reason": "MERCHANT_REVOCATION", "total_amount": 100, "total_num": 1,
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "success_amount": 100, "success_num": 1,
            "fail_amount": 0, "fail_num": 0, "detail_list": [{
            "transfer_detail_no": "1220000071100999991182020050700019500100",
            "out_detail_no": "x23zy545Bd5436", "detail_state": "DETAIL_SUCCESS"}]}"#);
    let operation = GetRedPacketByDetailNo::new(
        "1210000071100999991182020050700019480001",
        "1220000071100999991182020050700019500100",
    );
    examples.request("get_red_packet_by_detail_no_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/fund-app/brand-redpacket/brand-merchant-batches/1210000071100999991182020050700019480001/details/1220000071100999991182020050700019500100",
        "");
    examples.round_trip::<RedPacket>("get_red_packet_by_detail_no_response_example_round_trips",
        r#"{
            "brand_mchid": "1900001109", "out_batch_no": "plfk2020042013",
            "batch_no": "1210000071100999991182020050700019480001",
            "out_detail_no": "x23zy545Bd5436",
            "detail_no": "1220000071100999991182020050700019500100",
            "detail_state": "DETAIL_SUCCESS", "amount": 100, "remark": "来自XX的红包",
            "fail_reason": "ACCOUNT_FROZEN", "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
            "user_name": "张三", "initiate_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "brand_id": 1234,
            "template_id": "123400001", "brand_appid": "wxf636efh567hg4356"}"#);
    examples.hides::<RedPacket>("get_red_packet_by_detail_no_response_hides_what_is_personal", r#"{
            "brand_mchid": "1900001109", "out_batch_no": "plfk2020042013",
            "batch_no": "1210000071100999991182020050700019480001",
            "out_detail_no": "x23zy545Bd5436",
            "detail_no": "1220000071100999991182020050700019500100",
            "detail_state": "DETAIL_SUCCESS", "amount": 100, "remark": "来自XX的红包",
            "fail_reason": "ACCOUNT_FROZEN", "openid": "Personal1x", "user_name": "Personal2x",
            "initiate_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "brand_id": 1234,
            "template_id": "123400001", "brand_appid": "wxf636efh567hg4356"}"#,
        &[("openid", "Personal1x"),
            ("user_name", "Personal2x")]);
    let operation = GetBatchByOutBatchNo::new("plfk2020042013")
        .need_query_detail(true)
        .detail_state(RedPacketFilter::DetailViewAll);
    examples.request("get_batch_by_out_batch_no_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/plfk2020042013?need_query_detail=true&detail_state=DETAIL_VIEW_ALL",
        "");
    examples.round_trip::<RedPacketBatch>("get_batch_by_out_batch_no_response_example_round_trips",
        r#"{
            "brand_mchid": "1900001109", "batch_no": "1210000071100999991182020050700019480001",
            "out_batch_no": "plfk2020042013", "brand_id": 1234, "template_id": "123400001",
            "brand_appid": "wxf636efh567hg4356", "batch_state": "FINISHED",
            "batch_name": "双十一营销用品牌红包", "batch_remark": "双十一营销用品牌红包",
            "close_reason": "MERCHANT_REVOCATION", "total_amount": 100, "total_num": 1,
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "success_amount": 100, "success_num": 1,
            "fail_amount": 0, "fail_num": 0, "detail_list": [{
            "transfer_detail_no": "1220000071100999991182020050700019500100",
            "out_detail_no": "x23zy545Bd5436", "detail_state": "DETAIL_SUCCESS"}]}"#);
    let operation = GetRedPacketByOutDetailNo::new("plfk2020042013", "x23zy545Bd5436");
    examples.request("get_red_packet_by_out_detail_no_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/plfk2020042013/out-details/x23zy545Bd5436",
        "");
    examples.round_trip::<RedPacket>("get_red_packet_by_out_detail_no_response_example_round_trips",
        r#"{
            "brand_mchid": "1900001109", "out_batch_no": "plfk2020042013",
            "batch_no": "1210000071100999991182020050700019480001",
            "out_detail_no": "x23zy545Bd5436",
            "detail_no": "1220000071100999991182020050700019500100",
            "detail_state": "DETAIL_SUCCESS", "amount": 100, "remark": "来自XX的红包",
            "fail_reason": "ACCOUNT_FROZEN", "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
            "user_name": "张三", "initiate_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "brand_id": 1234,
            "template_id": "123400001", "brand_appid": "wxf636efh567hg4356"}"#);
    examples.hides::<RedPacket>("get_red_packet_by_out_detail_no_response_hides_what_is_personal",
        r#"{
            "brand_mchid": "1900001109", "out_batch_no": "plfk2020042013",
            "batch_no": "1210000071100999991182020050700019480001",
            "out_detail_no": "x23zy545Bd5436",
            "detail_no": "1220000071100999991182020050700019500100",
            "detail_state": "DETAIL_SUCCESS", "amount": 100, "remark": "来自XX的红包",
            "fail_reason": "ACCOUNT_FROZEN", "openid": "Personal1x", "user_name": "Personal2x",
            "initiate_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "brand_id": 1234,
            "template_id": "123400001", "brand_appid": "wxf636efh567hg4356"}"#,
        &[("openid", "Personal1x"),
            ("user_name", "Personal2x")]);
    examples.finish();
}
