// Written by `cargo xtask codegen` from spec/transfer.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::{Fen, TransferDetailFilter};
use crate::{Call, Client};
use super::{
    AcceptedBatch, ApplyBillReceipt, ApplyDetailReceipt, BillReceipt, ClosedBatch, CreateBatch,
    CreateBatchRequired, DetailReceipt, Event, FinishedBatch, QueryBatchByBatchId,
    QueryBatchByOutBatchNo, QueryBillReceipt, QueryDetailByDetailId, QueryDetailByOutDetailNo,
    QueryDetailReceipt, ReceiptAcceptType, TransferBatchWithDetails, TransferDetail,
    TransferDetailInput, TransferDetailInputRequired,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = CreateBatch::new(CreateBatchRequired {
            appid: "wxf636efh567hg4356".into(),
            out_batch_no: "plfk2020042013".into(),
            batch_name: "2019年1月深圳分部报销单".into(),
            batch_remark: "2019年1月深圳分部报销单".into(),
            total_amount: Fen::new(4000000),
            total_num: 200,
            transfer_detail_list: vec![
                TransferDetailInput::new(TransferDetailInputRequired { out_detail_no :
                "x23zy545Bd5436".into(), transfer_amount : Fen::new(200000),
                transfer_remark : "2020年4月报销".into(), openid :
                "o-MYE42l80oelYMDE34nYD456Xoy".into() }).user_name("张三")
                .user_id_card("440524188001010014")
            ],
        })
        .transfer_scene_id("1001")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
    examples.request("create_batch_example_builds_the_documented_request", &operation, "POST",
        "/v3/transfer/batches", r#"{
            "appid": "wxf636efh567hg4356", "out_batch_no": "plfk2020042013",
            "batch_name": "2019年1月深圳分部报销单", "batch_remark": "2019年1月深圳分部报销单",
            "total_amount": 4000000, "total_num": 200, "transfer_detail_list": [{
            "out_detail_no": "x23zy545Bd5436", "transfer_amount": 200000,
            "transfer_remark": "2020年4月报销", "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
            "user_name": "张三", "user_id_card": "440524188001010014"}], "transfer_scene_id": "1001",
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php"}"#);
    examples.round_trip::<AcceptedBatch>("create_batch_response_example_round_trips", r#"{
            "out_batch_no": "plfk2020042013",
            "batch_id": "1030000071100999991182020050700019480001",
            "create_time": "2015-05-20T13:29:35.120+08:00", "batch_status": "ACCEPTED"}"#);
    let operation = CreateBatch::new(CreateBatchRequired {
            appid: "wxf636efh567hg4356".into(),
            out_batch_no: "plfk2020042013".into(),
            batch_name: "2019年1月深圳分部报销单".into(),
            batch_remark: "2019年1月深圳分部报销单".into(),
            total_amount: Fen::new(4000000),
            total_num: 200,
            transfer_detail_list: vec![
                TransferDetailInput::new(TransferDetailInputRequired { out_detail_no :
                "x23zy545Bd5436".into(), transfer_amount : Fen::new(200000),
                transfer_remark : "2020年4月报销".into(), openid : "Personal1x"
                .into() }).user_name("Personal2x").user_id_card("Personal3x")
            ],
        })
        .transfer_scene_id("1001")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
    examples.operation_hides("create_batch_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("transfer_detail_list/*/openid", "Personal1x"),
            ("transfer_detail_list/*/user_name", "Personal2x"),
            ("transfer_detail_list/*/user_id_card", "Personal3x")]);
    let operation = QueryBatchByBatchId::new(
            "1030000071100999991182020050700019480001",
            true,
        )
        .offset(0)
        .limit(20)
        .detail_status(TransferDetailFilter::Fail);
    examples.request("query_batch_by_batch_id_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/transfer/batches/batch-id/1030000071100999991182020050700019480001?need_query_detail=true&offset=0&limit=20&detail_status=FAIL",
        "");
    examples.round_trip::<TransferBatchWithDetails>("query_batch_by_batch_id_response_example_round_trips",
        r#"{"transfer_batch": {
            "mchid": "1900001109", "out_batch_no": "plfk2020042013",
            "batch_id": "1030000071100999991182020050700019480001", "appid": "wxf636efh567hg4356",
            "batch_status": "FINISHED", "batch_type": "API", "batch_name": "2019年1月深圳分部报销单",
            "batch_remark": "2019年1月深圳分部报销单", "close_reason": "OVERDUE_CLOSE",
            "total_amount": 4000000, "total_num": 200,
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "success_amount": 3900000,
            "success_num": 199, "fail_amount": 100000, "fail_num": 1, "transfer_scene_id": "1001"},
            "transfer_detail_list": [{"detail_id": "1040000071100999991182020050700019500100",
            "out_detail_no": "x23zy545Bd5436", "detail_status": "SUCCESS"}], "offset": 0,
            "limit": 20}"#);
    let operation = QueryDetailByDetailId::new(
        "1030000071100999991182020050700019480001",
        "1040000071100999991182020050700019500100",
    );
    examples.request("query_detail_by_detail_id_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/transfer/batches/batch-id/1030000071100999991182020050700019480001/details/detail-id/1040000071100999991182020050700019500100",
        "");
    examples.round_trip::<TransferDetail>("query_detail_by_detail_id_response_example_round_trips",
        r#"{"mchid": "1900001109",
            "out_batch_no": "plfk2020042013",
            "batch_id": "1030000071100999991182020050700019480001", "appid": "wxf636efh567hg4356",
            "out_detail_no": "x23zy545Bd5436",
            "detail_id": "1040000071100999991182020050700019500100", "detail_status": "SUCCESS",
            "transfer_amount": 200000, "transfer_remark": "2020年4月报销",
            "fail_reason": "ACCOUNT_FROZEN", "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
            "user_name": "张三", "initiate_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#);
    examples.hides::<TransferDetail>("query_detail_by_detail_id_response_hides_what_is_personal",
        r#"{"mchid": "1900001109",
            "out_batch_no": "plfk2020042013",
            "batch_id": "1030000071100999991182020050700019480001", "appid": "wxf636efh567hg4356",
            "out_detail_no": "x23zy545Bd5436",
            "detail_id": "1040000071100999991182020050700019500100", "detail_status": "SUCCESS",
            "transfer_amount": 200000, "transfer_remark": "2020年4月报销",
            "fail_reason": "ACCOUNT_FROZEN", "openid": "Personal1x", "user_name": "Personal2x",
            "initiate_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#, &[("openid", "Personal1x"),
            ("user_name", "Personal2x")]);
    let operation = QueryBatchByOutBatchNo::new("plfk2020042013", true)
        .offset(0)
        .limit(20)
        .detail_status(TransferDetailFilter::Fail);
    examples.request("query_batch_by_out_batch_no_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/transfer/batches/out-batch-no/plfk2020042013?need_query_detail=true&offset=0&limit=20&detail_status=FAIL",
        "");
    examples.round_trip::<TransferBatchWithDetails>("query_batch_by_out_batch_no_response_example_round_trips",
        r#"{"transfer_batch": {
            "mchid": "1900001109", "out_batch_no": "plfk2020042013",
            "batch_id": "1030000071100999991182020050700019480001", "appid": "wxf636efh567hg4356",
            "batch_status": "FINISHED", "batch_type": "API", "batch_name": "2019年1月深圳分部报销单",
            "batch_remark": "2019年1月深圳分部报销单", "close_reason": "OVERDUE_CLOSE",
            "total_amount": 4000000, "total_num": 200,
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "success_amount": 3900000,
            "success_num": 199, "fail_amount": 100000, "fail_num": 1, "transfer_scene_id": "1001"},
            "transfer_detail_list": [{"detail_id": "1040000071100999991182020050700019500100",
            "out_detail_no": "x23zy545Bd5436", "detail_status": "SUCCESS"}], "offset": 0,
            "limit": 20}"#);
    let operation = QueryDetailByOutDetailNo::new("plfk2020042013", "x23zy545Bd5436");
    examples.request("query_detail_by_out_detail_no_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/transfer/batches/out-batch-no/plfk2020042013/details/out-detail-no/x23zy545Bd5436", "");
    examples.round_trip::<TransferDetail>("query_detail_by_out_detail_no_response_example_round_trips",
        r#"{"mchid": "1900001109",
            "out_batch_no": "plfk2020042013",
            "batch_id": "1030000071100999991182020050700019480001", "appid": "wxf636efh567hg4356",
            "out_detail_no": "x23zy545Bd5436",
            "detail_id": "1040000071100999991182020050700019500100", "detail_status": "SUCCESS",
            "transfer_amount": 200000, "transfer_remark": "2020年4月报销",
            "fail_reason": "ACCOUNT_FROZEN", "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
            "user_name": "张三", "initiate_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#);
    examples.hides::<TransferDetail>("query_detail_by_out_detail_no_response_hides_what_is_personal",
        r#"{"mchid": "1900001109",
            "out_batch_no": "plfk2020042013",
            "batch_id": "1030000071100999991182020050700019480001", "appid": "wxf636efh567hg4356",
            "out_detail_no": "x23zy545Bd5436",
            "detail_id": "1040000071100999991182020050700019500100", "detail_status": "SUCCESS",
            "transfer_amount": 200000, "transfer_remark": "2020年4月报销",
            "fail_reason": "ACCOUNT_FROZEN", "openid": "Personal1x", "user_name": "Personal2x",
            "initiate_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#, &[("openid", "Personal1x"),
            ("user_name", "Personal2x")]);
    let operation = ApplyBillReceipt::new("plfk2020042013");
    examples.request("apply_bill_receipt_example_builds_the_documented_request", &operation, "POST",
        "/v3/transfer/bill-receipt", r#"{
            "out_batch_no": "plfk2020042013"}"#);
    examples.round_trip::<BillReceipt>("apply_bill_receipt_response_example_round_trips", r#"{
            "out_batch_no": "plfk2020042013",
            "signature_no": "1050000010509999485212020110200058820001",
            "signature_status": "FINISHED", "hash_type": "SHA256",
            "hash_value": "DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529",
            "download_url": "https://api.mch.weixin.qq.com/v3/transferdownload/signfile?token=xxx",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "update_time": "2020-05-21T13:29:35.120+08:00"}"#);
    let operation = QueryBillReceipt::new("plfk2020042013");
    examples.request("query_bill_receipt_example_builds_the_documented_request", &operation, "GET",
        "/v3/transfer/bill-receipt/plfk2020042013", "");
    examples.round_trip::<BillReceipt>("query_bill_receipt_response_example_round_trips", r#"{
            "out_batch_no": "plfk2020042013",
            "signature_no": "1050000010509999485212020110200058820001",
            "signature_status": "FINISHED", "hash_type": "SHA256",
            "hash_value": "DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529",
            "download_url": "https://api.mch.weixin.qq.com/v3/transferdownload/signfile?token=xxx",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "update_time": "2020-05-21T13:29:35.120+08:00"}"#);
    let operation = QueryDetailReceipt::new(
            ReceiptAcceptType::BatchTransfer,
            "mx0911231610162610v4CNkO4HAf",
        )
        .out_batch_no("GD2021011610162610BBdkkIwcu3");
    examples.request("query_detail_receipt_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/transfer-detail/electronic-receipts?accept_type=BATCH_TRANSFER&out_batch_no=GD2021011610162610BBdkkIwcu3&out_detail_no=mx0911231610162610v4CNkO4HAf",
        "");
    examples.round_trip::<DetailReceipt>("query_detail_receipt_response_example_round_trips", r#"{
            "accept_type": "BATCH_TRANSFER", "out_batch_no": "GD2021011610162610BBdkkIwcu3",
            "out_detail_no": "mx0911231610162610v4CNkO4HAf",
            "signature_no": "1050000010509999485212020110200058820001",
            "signature_status": "FINISHED", "hash_type": "SHA256",
            "hash_value": "DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529",
            "download_url": "https://api.mch.weixin.qq.com/v3/transferdownload/signfile?token=xxx"}"#);
    let operation = ApplyDetailReceipt::new(
            ReceiptAcceptType::BatchTransfer,
            "mx0911231610162610v4CNkO4HAf",
        )
        .out_batch_no("GD2021011610162610BBdkkIwcu3");
    examples.request("apply_detail_receipt_example_builds_the_documented_request", &operation,
        "POST", "/v3/transfer-detail/electronic-receipts", r#"{
            "accept_type": "BATCH_TRANSFER", "out_batch_no": "GD2021011610162610BBdkkIwcu3",
            "out_detail_no": "mx0911231610162610v4CNkO4HAf"}"#);
    examples.round_trip::<DetailReceipt>("apply_detail_receipt_response_example_round_trips", r#"{
            "accept_type": "BATCH_TRANSFER", "out_batch_no": "GD2021011610162610BBdkkIwcu3",
            "out_detail_no": "mx0911231610162610v4CNkO4HAf",
            "signature_no": "1050000010509999485212020110200058820001",
            "signature_status": "FINISHED", "hash_type": "SHA256",
            "hash_value": "DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529",
            "download_url": "https://api.mch.weixin.qq.com/v3/transferdownload/signfile?token=xxx"}"#);
    examples.round_trip::<ClosedBatch>("mchtransfer_batch_closed_resource_example_round_trips",
        r#"{"mchid": "1900001109",
            "out_batch_no": "plfk2020042013",
            "batch_id": "1030000071100999991182020050700019480001", "batch_status": "CLOSED",
            "total_num": 200, "total_amount": 4000000, "close_reason": "OVERDUE_CLOSE",
            "update_time": "2015-05-20T13:29:35+08:00"}"#);
    examples.event("mchtransfer_batch_closed_resource_example_decodes_as_its_event", Event::decode,
        "MCHTRANSFER.BATCH.CLOSED", r#"{"mchid": "1900001109",
            "out_batch_no": "plfk2020042013",
            "batch_id": "1030000071100999991182020050700019480001", "batch_status": "CLOSED",
            "total_num": 200, "total_amount": 4000000, "close_reason": "OVERDUE_CLOSE",
            "update_time": "2015-05-20T13:29:35+08:00"}"#,
        |event| matches!(event, Event::MchtransferBatchClosed(_)));
    examples.round_trip::<FinishedBatch>("mchtransfer_batch_finished_resource_example_round_trips",
        r#"{
            "out_batch_no": "plfk2020042013",
            "batch_id": "1030000071100999991182020050700019480001", "mchid": "1900001109",
            "batch_status": "FINISHED", "total_num": 200, "total_amount": 4000000,
            "success_amount": 3900000, "success_num": 199, "fail_amount": 100000, "fail_num": 1,
            "update_time": "2015-05-20T13:29:35+08:00"}"#);
    examples.event("mchtransfer_batch_finished_resource_example_decodes_as_its_event",
        Event::decode, "MCHTRANSFER.BATCH.FINISHED", r#"{
            "out_batch_no": "plfk2020042013",
            "batch_id": "1030000071100999991182020050700019480001", "mchid": "1900001109",
            "batch_status": "FINISHED", "total_num": 200, "total_amount": 4000000,
            "success_amount": 3900000, "success_num": 199, "fail_amount": 100000, "fail_num": 1,
            "update_time": "2015-05-20T13:29:35+08:00"}"#,
        |event| matches!(event, Event::MchtransferBatchFinished(_)));
    examples.finish();
}
