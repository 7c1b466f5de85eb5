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
fn create_batch_example_builds_the_documented_request() {
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
                "o-MYE42l80oelYMDE34nYD456Xoy".into(), user_name :
                "757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45".into()
                })
                .user_id_card("8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f")
            ],
        })
        .sub_appid("wxf636efh567hg4356")
        .sp_appid("wxf636efh567hg4388")
        .transfer_purpose(TransferPurpose::Commission)
        .transfer_scene(TransferScene::OrdinaryTransfer);
    let body = r#"{
      "sub_mchid": "1900000109",
      "sub_appid": "wxf636efh567hg4356",
      "authorization_type": "INFORMATION_AUTHORIZATION_TYPE",
      "out_batch_no": "plfk2020042013",
      "batch_name": "2019年1月深圳分部报销单",
      "batch_remark": "2019年1月深圳分部报销单",
      "total_amount": 4000000,
      "total_num": 200,
      "transfer_detail_list": [
        {
          "out_detail_no": "x23zy545Bd5436",
          "transfer_amount": 200000,
          "transfer_remark": "2020年4月报销",
          "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
          "user_name": "757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45",
          "user_id_card": "8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f"
        }
      ],
      "sp_appid": "wxf636efh567hg4388",
      "transfer_purpose": "COMMISSION",
      "transfer_scene": "ORDINARY_TRANSFER"
    }"#;
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/partner-transfer/batches",
        Some(body),
    );
}

#[test]
fn create_batch_response_example_round_trips() {
    let example = r#"{
      "out_batch_no": "plfk2020042013",
      "batch_id": "1030000071100999991182020050700019480001",
      "create_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_round_trip::<AcceptedBatch>(example);
}

#[test]
fn create_batch_hides_what_is_personal() {
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
    let marks = &[
        ("transfer_detail_list/*/openid", "Personal1x"),
        ("transfer_detail_list/*/user_name", "Personal2x"),
        ("transfer_detail_list/*/user_id_card", "Personal3x"),
    ];
    emitted_tests::assert_operation_hides(&operation, marks);
    let client: Client = emitted_tests::client();
    emitted_tests::assert_debug_hides(&Call::new(&client, operation), marks);
}

#[test]
fn query_batch_by_batch_id_example_builds_the_documented_request() {
    let operation = QueryBatchByBatchId::new(
            "1030000071100999991182020050700019480001",
            true,
        )
        .offset(0)
        .limit(20)
        .detail_status(TransferDetailFilter::Fail);
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/partner-transfer/batches/batch-id/1030000071100999991182020050700019480001?need_query_detail=true&offset=0&limit=20&detail_status=FAIL",
        None,
    );
}

#[test]
fn query_batch_by_batch_id_response_example_round_trips() {
    let example = r#"{
      "sp_mchid": "1900001109",
      "sub_mchid": "1900000109",
      "out_batch_no": "plfk2020042013",
      "batch_id": "1030000071100999991182020050700019480001",
      "sub_appid": "wxf636efh567hg4356",
      "batch_status": "FINISHED",
      "batch_type": "API",
      "authorization_type": "INFORMATION_AUTHORIZATION_TYPE",
      "batch_name": "2019年1月深圳分部报销单",
      "batch_remark": "2019年1月深圳分部报销单",
      "close_reason": "OVERDUE_CLOSE",
      "total_amount": 4000000,
      "total_num": 200,
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00",
      "success_amount": 3900000,
      "success_num": 199,
      "fail_amount": 100000,
      "fail_num": 1,
      "transfer_detail_list": [
        {
          "detail_id": "1040000071100999991182020050700019500100",
          "out_detail_no": "x23zy545Bd5436",
          "detail_status": "SUCCESS"
        }
      ],
      "sp_appid": "wxf636efh567hg4388",
      "transfer_purpose": "COMMISSION",
      "transfer_scene": "ORDINARY_TRANSFER"
    }"#;
    emitted_tests::assert_round_trip::<TransferBatch>(example);
}

#[test]
fn query_detail_by_detail_id_example_builds_the_documented_request() {
    let operation = QueryDetailByDetailId::new(
        "1030000071100999991182020050700019480001",
        "1040000071100999991182020050700019500100",
    );
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/partner-transfer/batches/batch-id/1030000071100999991182020050700019480001/details/detail-id/1040000071100999991182020050700019500100",
        None,
    );
}

#[test]
fn query_detail_by_detail_id_response_example_round_trips() {
    let example = r#"{
      "sp_mchid": "1900001109",
      "out_batch_no": "plfk2020042013",
      "batch_id": "1030000071100999991182020050700019480001",
      "appid": "wxf636efh567hg4356",
      "out_detail_no": "x23zy545Bd5436",
      "detail_id": "1040000071100999991182020050700019500100",
      "detail_status": "SUCCESS",
      "transfer_amount": 200000,
      "transfer_remark": "2020年4月报销",
      "fail_reason": "ACCOUNT_FROZEN",
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "username": "757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45",
      "initiate_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00",
      "account_type": "BANK_ACCOUNT",
      "bank_name": "招商银行",
      "bank_card_number_tail": "1234"
    }"#;
    emitted_tests::assert_round_trip::<TransferDetail>(example);
}

#[test]
fn query_detail_by_detail_id_response_hides_what_is_personal() {
    let json = r#"{
      "sp_mchid": "1900001109",
      "out_batch_no": "plfk2020042013",
      "batch_id": "1030000071100999991182020050700019480001",
      "appid": "wxf636efh567hg4356",
      "out_detail_no": "x23zy545Bd5436",
      "detail_id": "1040000071100999991182020050700019500100",
      "detail_status": "SUCCESS",
      "transfer_amount": 200000,
      "transfer_remark": "2020年4月报销",
      "fail_reason": "ACCOUNT_FROZEN",
      "openid": "Personal1x",
      "username": "Personal2x",
      "initiate_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00",
      "account_type": "BANK_ACCOUNT",
      "bank_name": "招商银行",
      "bank_card_number_tail": "Personal3x"
    }"#;
    emitted_tests::assert_json_hides::<
        TransferDetail,
    >(
        json,
        &[
            ("openid", "Personal1x"),
            ("username", "Personal2x"),
            ("bank_card_number_tail", "Personal3x"),
        ],
    );
}

#[test]
fn query_batch_by_out_batch_no_example_builds_the_documented_request() {
    let operation = QueryBatchByOutBatchNo::new("plfk2020042013", true)
        .offset(0)
        .limit(20)
        .detail_status(TransferDetailFilter::Fail);
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/partner-transfer/batches/out-batch-no/plfk2020042013?need_query_detail=true&offset=0&limit=20&detail_status=FAIL",
        None,
    );
}

#[test]
fn query_batch_by_out_batch_no_response_example_round_trips() {
    let example = r#"{
      "sp_mchid": "1900001109",
      "sub_mchid": "1900000109",
      "out_batch_no": "plfk2020042013",
      "batch_id": "1030000071100999991182020050700019480001",
      "sub_appid": "wxf636efh567hg4356",
      "batch_status": "FINISHED",
      "batch_type": "API",
      "authorization_type": "INFORMATION_AUTHORIZATION_TYPE",
      "batch_name": "2019年1月深圳分部报销单",
      "batch_remark": "2019年1月深圳分部报销单",
      "close_reason": "OVERDUE_CLOSE",
      "total_amount": 4000000,
      "total_num": 200,
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00",
      "success_amount": 3900000,
      "success_num": 199,
      "fail_amount": 100000,
      "fail_num": 1,
      "transfer_detail_list": [
        {
          "detail_id": "1040000071100999991182020050700019500100",
          "out_detail_no": "x23zy545Bd5436",
          "detail_status": "SUCCESS"
        }
      ],
      "sp_appid": "wxf636efh567hg4388",
      "transfer_purpose": "COMMISSION",
      "transfer_scene": "ORDINARY_TRANSFER"
    }"#;
    emitted_tests::assert_round_trip::<TransferBatch>(example);
}

#[test]
fn query_detail_by_out_detail_no_example_builds_the_documented_request() {
    let operation = QueryDetailByOutDetailNo::new("plfk2020042013", "x23zy545Bd5436");
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/partner-transfer/batches/out-batch-no/plfk2020042013/details/out-detail-no/x23zy545Bd5436",
        None,
    );
}

#[test]
fn query_detail_by_out_detail_no_response_example_round_trips() {
    let example = r#"{
      "sp_mchid": "1900001109",
      "out_batch_no": "plfk2020042013",
      "batch_id": "1030000071100999991182020050700019480001",
      "appid": "wxf636efh567hg4356",
      "out_detail_no": "x23zy545Bd5436",
      "detail_id": "1040000071100999991182020050700019500100",
      "detail_status": "SUCCESS",
      "transfer_amount": 200000,
      "transfer_remark": "2020年4月报销",
      "fail_reason": "ACCOUNT_FROZEN",
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "username": "757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45",
      "initiate_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00",
      "account_type": "BANK_ACCOUNT",
      "bank_name": "招商银行",
      "bank_card_number_tail": "1234"
    }"#;
    emitted_tests::assert_round_trip::<TransferDetail>(example);
}

#[test]
fn query_detail_by_out_detail_no_response_hides_what_is_personal() {
    let json = r#"{
      "sp_mchid": "1900001109",
      "out_batch_no": "plfk2020042013",
      "batch_id": "1030000071100999991182020050700019480001",
      "appid": "wxf636efh567hg4356",
      "out_detail_no": "x23zy545Bd5436",
      "detail_id": "1040000071100999991182020050700019500100",
      "detail_status": "SUCCESS",
      "transfer_amount": 200000,
      "transfer_remark": "2020年4月报销",
      "fail_reason": "ACCOUNT_FROZEN",
      "openid": "Personal1x",
      "username": "Personal2x",
      "initiate_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00",
      "account_type": "BANK_ACCOUNT",
      "bank_name": "招商银行",
      "bank_card_number_tail": "Personal3x"
    }"#;
    emitted_tests::assert_json_hides::<
        TransferDetail,
    >(
        json,
        &[
            ("openid", "Personal1x"),
            ("username", "Personal2x"),
            ("bank_card_number_tail", "Personal3x"),
        ],
    );
}
