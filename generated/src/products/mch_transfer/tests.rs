//! Written by `cargo xtask codegen` from spec/mch_transfer.yaml; edit that file instead.

use crate::products::shared::Fen;
use crate::runtime::testing;
use super::{
    AcceptedTransfer, CancelTransfer, CancelledTransfer, Event, FinishedTransfer,
    GetTransferBillByNo, GetTransferBillByOutNo, TransferBill, TransferSceneId,
    TransferSceneReportInfo, TransferToUser, UserRecvStyle, UserRecvStyleType,
};

#[test]
fn transfer_to_user_example_builds_the_documented_request() {
    let operation = TransferToUser::new(
            "wxf636efh567hg4356",
            "plfk2020042013",
            TransferSceneId::N1000,
            "o-MYE42l80oelYMDE34nYD456Xoy",
            Fen::new(400000),
            "2020年4月报销",
            vec![TransferSceneReportInfo::new("活动名称", "注册会员有礼")],
        )
        .user_name("757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
        .user_recv_perception("现金奖励")
        .user_recv_style(UserRecvStyle::new(UserRecvStyleType::ConfirmPage));
    let body = r#"{
      "appid": "wxf636efh567hg4356",
      "out_bill_no": "plfk2020042013",
      "transfer_scene_id": "1000",
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "user_name": "757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45",
      "transfer_amount": 400000,
      "transfer_remark": "2020年4月报销",
      "notify_url": "https://www.weixin.qq.com/wxpay/pay.php",
      "user_recv_perception": "现金奖励",
      "transfer_scene_report_infos": [
        {
          "info_type": "活动名称",
          "info_content": "注册会员有礼"
        }
      ],
      "user_recv_style": {
        "type": "CONFIRM_PAGE"
      }
    }"#;
    testing::assert_request(
        &operation,
        "POST",
        "/v3/fund-app/mch-transfer/transfer-bills",
        Some(body),
    );
}

#[test]
fn transfer_to_user_answer_example_round_trips() {
    let example = r#"{
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "state": "WAIT_USER_CONFIRM",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "package_info": "affffddafdfafddffda=="
    }"#;
    testing::assert_round_trip::<AcceptedTransfer>(example);
}

#[test]
fn get_transfer_bill_by_out_no_example_builds_the_documented_request() {
    let operation = GetTransferBillByOutNo::new("plfk2020042013");
    testing::assert_request(
        &operation,
        "GET",
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/plfk2020042013",
        None,
    );
}

#[test]
fn get_transfer_bill_by_out_no_answer_example_round_trips() {
    let example = r#"{
      "mch_id": "1900001109",
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "appid": "wxf636efh567hg4356",
      "state": "SUCCESS",
      "transfer_amount": 400000,
      "transfer_remark": "2020年4月报销",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "user_name": "757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    testing::assert_round_trip::<TransferBill>(example);
}

#[test]
fn cancel_transfer_example_builds_the_documented_request() {
    let operation = CancelTransfer::new("plfk2020042013");
    testing::assert_request(
        &operation,
        "POST",
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/plfk2020042013/cancel",
        None,
    );
}

#[test]
fn cancel_transfer_answer_example_round_trips() {
    let example = r#"{
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "state": "CANCELING",
      "update_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    testing::assert_round_trip::<CancelledTransfer>(example);
}

#[test]
fn get_transfer_bill_by_no_example_builds_the_documented_request() {
    let operation = GetTransferBillByNo::new("1330000071100999991182020050700019480001");
    testing::assert_request(
        &operation,
        "GET",
        "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/1330000071100999991182020050700019480001",
        None,
    );
}

#[test]
fn get_transfer_bill_by_no_answer_example_round_trips() {
    let example = r#"{
      "mch_id": "1900001109",
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "appid": "wxf636efh567hg4356",
      "state": "SUCCESS",
      "transfer_amount": 400000,
      "transfer_remark": "2020年4月报销",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "user_name": "757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    testing::assert_round_trip::<TransferBill>(example);
}

#[test]
fn mchtransfer_bill_finished_resource_example_round_trips() {
    let example = r#"{
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "state": "SUCCESS",
      "mch_id": "1900001109",
      "transfer_amount": 400000,
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00",
      "payment_method_type": "CFT"
    }"#;
    testing::assert_round_trip::<FinishedTransfer>(example);
}

#[test]
fn mchtransfer_bill_finished_resource_example_decodes_as_its_event() {
    let example = r#"{
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "state": "SUCCESS",
      "mch_id": "1900001109",
      "transfer_amount": 400000,
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00",
      "payment_method_type": "CFT"
    }"#;
    let event = Event::decode("MCHTRANSFER.BILL.FINISHED", example.as_bytes());
    assert!(matches!(event, Ok(Event::MchtransferBillFinished(_))), "{event:?}");
}
