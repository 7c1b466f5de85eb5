// Written by `cargo xtask codegen` from spec/partner_transfer.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::{Fen, TransferDetailFilter};
use crate::{Call, Client};
use super::{
    AcceptedBatch, AuthorizationType, CreateBatch, CreateBatchRequired, QueryBatchByBatchId,
    QueryBatchByOutBatchNo, QueryDetailByDetailId, QueryDetailByOutDetailNo, TransferBatch,
    TransferDetail, TransferDetailInput, TransferDetailInputRequired, TransferPurpose,
    TransferScene,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = CreateBatch::new(CreateBatchRequired {
            sub_mchid: "1900000109".into(),
            authorization_type: AuthorizationType::InformationAuthorizationType,
            out_batch_no: "plfk2020042013".into(),
            batch_name: "2019年1月深圳分部报销单".into(),
            batch_remark: "2019年1月深圳分部报销单".into(),
            total_amount: Fen::new(4000000),
            total_num: 200,
            transfer_detail_list: vec![
                TransferDetailInput::new(TransferDetailInputRequired { out_detail_no :
                "x23zy545Bd5436".into(), transfer_amount : Fen::new(200000),
                transfer_remark : "2020年4月报销".into(), openid :
                "o-MYE42l80oelYMDE34nYD456Xoy".into(), user_name : "张三".into() })
                .user_id_card("440524188001010014")
            ],
        })
        .sub_appid("wxf636efh567hg4356")
        .sp_appid("wxf636efh567hg4388")
        .transfer_purpose(TransferPurpose::Commission)
        .transfer_scene(TransferScene::OrdinaryTransfer);
    examples.request("create_batch_example_builds_the_documented_request", &operation, "POST",
        "/v3/partner-transfer/batches", r#"{
            "sub_mchid": "1900000109", "sub_appid": "wxf636efh567hg4356",
            "authorization_type": "INFORMATION_AUTHORIZATION_TYPE",
            "out_batch_no": "plfk2020042013", "batch_name": "2019年1月深圳分部报销单",
            "batch_remark": "2019年1月深圳分部报销单", "total_amount": 4000000, "total_num": 200,
            "transfer_detail_list": [{"out_detail_no": "x23zy545Bd5436", "transfer_amount": 200000,
            "transfer_remark": "2020年4月报销", "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
            "user_name": "张三", "user_id_card": "440524188001010014"}],
            "sp_appid": "wxf636efh567hg4388", "transfer_purpose": "COMMISSION",
            "transfer_scene": "ORDINARY_TRANSFER"}"#);
    examples.round_trip::<AcceptedBatch>("create_batch_response_example_round_trips", r#"{
            "out_batch_no": "plfk2020042013",
            "batch_id": "1030000071100999991182020050700019480001",
            "create_time": "2015-05-20T13:29:35.120+08:00"}"#);
    let operation = CreateBatch::new(CreateBatchRequired {
            sub_mchid: "1900000109".into(),
            authorization_type: AuthorizationType::InformationAuthorizationType,
            out_batch_no: "plfk2020042013".into(),
            batch_name: "2019年1月深圳分部报销单".into(),
            batch_remark: "2019年1月深圳分部报销单".into(),
            total_amount: Fen::new(4000000),
            total_num: 200,
            transfer_detail_list: vec![
                TransferDetailInput::new(TransferDetailInputRequired { out_detail_no :
                "x23zy545Bd5436".into(), transfer_amount : Fen::new(200000),
                transfer_remark : "2020年4月报销".into(), openid : "Personal1x"
                .into(), user_name : "Personal2x".into() }).user_id_card("Personal3x")
            ],
        })
        .sub_appid("wxf636efh567hg4356")
        .sp_appid("wxf636efh567hg4388")
        .transfer_purpose(TransferPurpose::Commission)
        .transfer_scene(TransferScene::OrdinaryTransfer);
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
        "/v3/partner-transfer/batches/batch-id/1030000071100999991182020050700019480001?need_query_detail=true&offset=0&limit=20&detail_status=FAIL",
        "");
    examples.round_trip::<TransferBatch>("query_batch_by_batch_id_response_example_round_trips",
        r#"{
            "sp_mchid": "1900001109", "sub_mchid": "1900000109", "out_batch_no": "plfk2020042013",
            "batch_id": "1030000071100999991182020050700019480001",
            "sub_appid": "wxf636efh567hg4356", "batch_status": "FINISHED", "batch_type": "API",
            "authorization_type": "INFORMATION_AUTHORIZATION_TYPE", "batch_name": "2019年1月深圳分部报销单",
            "batch_remark": "2019年1月深圳分部报销单", "close_reason": "OVERDUE_CLOSE",
            "total_amount": 4000000, "total_num": 200,
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "success_amount": 3900000,
            "success_num": 199, "fail_amount": 100000, "fail_num": 1, "transfer_detail_list": [{
            "detail_id": "1040000071100999991182020050700019500100",
            "out_detail_no": "x23zy545Bd5436", "detail_status": "SUCCESS"}],
            "sp_appid": "wxf636efh567hg4388", "transfer_purpose": "COMMISSION",
            "transfer_scene": "ORDINARY_TRANSFER"}"#);
    let operation = QueryDetailByDetailId::new(
        "1030000071100999991182020050700019480001",
        "1040000071100999991182020050700019500100",
    );
    examples.request("query_detail_by_detail_id_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/partner-transfer/batches/batch-id/1030000071100999991182020050700019480001/details/detail-id/1040000071100999991182020050700019500100",
        "");
    examples.round_trip::<TransferDetail>("query_detail_by_detail_id_response_example_round_trips",
        r#"{
            "sp_mchid": "1900001109", "out_batch_no": "plfk2020042013",
            "batch_id": "1030000071100999991182020050700019480001", "appid": "wxf636efh567hg4356",
            "out_detail_no": "x23zy545Bd5436",
            "detail_id": "1040000071100999991182020050700019500100", "detail_status": "SUCCESS",
            "transfer_amount": 200000, "transfer_remark": "2020年4月报销",
            "fail_reason": "ACCOUNT_FROZEN", "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
            "username": "张三", "initiate_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "account_type": "BANK_ACCOUNT",
            "bank_name": "招商银行", "bank_card_number_tail": "1234"}"#);
    examples.hides::<TransferDetail>("query_detail_by_detail_id_response_hides_what_is_personal",
        r#"{
            "sp_mchid": "1900001109", "out_batch_no": "plfk2020042013",
            "batch_id": "1030000071100999991182020050700019480001", "appid": "wxf636efh567hg4356",
            "out_detail_no": "x23zy545Bd5436",
            "detail_id": "1040000071100999991182020050700019500100", "detail_status": "SUCCESS",
            "transfer_amount": 200000, "transfer_remark": "2020年4月报销",
            "fail_reason": "ACCOUNT_FROZEN", "openid": "Personal1x", "username": "Personal2x",
            "initiate_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "account_type": "BANK_ACCOUNT",
            "bank_name": "招商银行", "bank_card_number_tail": "Personal3x"}"#,
        &[("openid", "Personal1x"),
            ("username", "Personal2x"), ("bank_card_number_tail", "Personal3x")]);
    let operation = QueryBatchByOutBatchNo::new("plfk2020042013", true)
        .offset(0)
        .limit(20)
        .detail_status(TransferDetailFilter::Fail);
    examples.request("query_batch_by_out_batch_no_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/partner-transfer/batches/out-batch-no/plfk2020042013?need_query_detail=true&offset=0&limit=20&detail_status=FAIL",
        "");
    examples.round_trip::<TransferBatch>("query_batch_by_out_batch_no_response_example_round_trips",
        r#"{
            "sp_mchid": "1900001109", "sub_mchid": "1900000109", "out_batch_no": "plfk2020042013",
            "batch_id": "1030000071100999991182020050700019480001",
            "sub_appid": "wxf636efh567hg4356", "batch_status": "FINISHED", "batch_type": "API",
            "authorization_type": "INFORMATION_AUTHORIZATION_TYPE", "batch_name": "2019年1月深圳分部报销单",
            "batch_remark": "2019年1月深圳分部报销单", "close_reason": "OVERDUE_CLOSE",
            "total_amount": 4000000, "total_num": 200,
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "success_amount": 3900000,
            "success_num": 199, "fail_amount": 100000, "fail_num": 1, "transfer_detail_list": [{
            "detail_id": "1040000071100999991182020050700019500100",
            "out_detail_no": "x23zy545Bd5436", "detail_status": "SUCCESS"}],
            "sp_appid": "wxf636efh567hg4388", "transfer_purpose": "COMMISSION",
            "transfer_scene": "ORDINARY_TRANSFER"}"#);
    let operation = QueryDetailByOutDetailNo::new("plfk2020042013", "x23zy545Bd5436");
    examples.request("query_detail_by_out_detail_no_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/partner-transfer/batches/out-batch-no/plfk2020042013/details/out-detail-no/x23zy545Bd5436",
        "");
    examples.round_trip::<TransferDetail>("query_detail_by_out_detail_no_response_example_round_trips",
        r#"{
            "sp_mchid": "1900001109", "out_batch_no": "plfk2020042013",
            "batch_id": "1030000071100999991182020050700019480001", "appid": "wxf636efh567hg4356",
            "out_detail_no": "x23zy545Bd5436",
            "detail_id": "1040000071100999991182020050700019500100", "detail_status": "SUCCESS",
            "transfer_amount": 200000, "transfer_remark": "2020年4月报销",
            "fail_reason": "ACCOUNT_FROZEN", "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
            "username": "张三", "initiate_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "account_type": "BANK_ACCOUNT",
            "bank_name": "招商银行", "bank_card_number_tail": "1234"}"#);
    examples.hides::<TransferDetail>("query_detail_by_out_detail_no_response_hides_what_is_personal",
        r#"{
            "sp_mchid": "1900001109", "out_batch_no": "plfk2020042013",
            "batch_id": "1030000071100999991182020050700019480001", "appid": "wxf636efh567hg4356",
            "out_detail_no": "x23zy545Bd5436",
            "detail_id": "1040000071100999991182020050700019500100", "detail_status": "SUCCESS",
            "transfer_amount": 200000, "transfer_remark": "2020年4月报销",
            "fail_reason": "ACCOUNT_FROZEN", "openid": "Personal1x", "username": "Personal2x",
            "initiate_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "account_type": "BANK_ACCOUNT",
            "bank_name": "招商银行", "bank_card_number_tail": "Personal3x"}"#,
        &[("openid", "Personal1x"),
            ("username", "Personal2x"), ("bank_card_number_tail", "Personal3x")]);
    examples.finish();
}
