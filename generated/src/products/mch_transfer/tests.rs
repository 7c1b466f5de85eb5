// Written by `cargo xtask codegen` from spec/mch_transfer.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::Fen;
use crate::{Call, Client};
use super::{
    AcceptElecsignByNo, AcceptElecsignByOutNo, AcceptedElecsign, AcceptedTransfer,
    AcceptedTransferWithAuthorization, AppliedAuthorization, ApplySubMchAuthorization,
    ApplyUserConfirmAuthorization, ApplyUserConfirmAuthorizationRequired, AuthorizationInfo,
    AuthorizationInfoRequired, AuthorizationScene, AuthorizedTransfer, CancelQqWalletBill,
    CancelTransfer, CancelledQqWalletBill, CancelledTransfer, CloseUserConfirmAuthorization,
    ClosedAuthorization, ConfirmedAuthorization, DeviceType, ElecsignReceipt, Event,
    FinishedQqWalletBill, FinishedTransfer, GetQqWalletBill, GetSubMchAuthorization,
    GetTransferBillByNo, GetTransferBillByOutNo, GetUserConfirmAuthorization,
    PartnerAcceptedTransfer, PartnerCancelTransfer, PartnerCancelledTransfer,
    PartnerFinishedTransfer, PartnerGetTransferBillByOutNo, PartnerTransferBill,
    PartnerTransferToUser, PartnerTransferToUserRequired, PreTransferWithAuthorization,
    PreTransferWithAuthorizationRequired, QqTransferSceneId, QqWalletBill, QueryElecsignByNo,
    QueryElecsignByOutNo, SubMchApplication, SubMchAuthorization, TransferAfterAuthorization,
    TransferAfterAuthorizationRequired, TransferBill, TransferSceneId, TransferSceneReportInfo,
    TransferSceneReportInfoRequired, TransferToQqWallet, TransferToQqWalletRequired, TransferToUser,
    TransferToUserRequired, UserConfirmAuthorization, UserRecvStyle, UserRecvStyleType,
};

#[test]
fn accept_elecsign_by_out_no_example_builds_the_documented_request() {
    let operation = AcceptElecsignByOutNo::new("plfk2020042013");
    let body = r#"{
      "out_bill_no": "plfk2020042013"
    }"#;
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/fund-app/mch-transfer/elecsign/out-bill-no",
        Some(body),
    );
}

#[test]
fn accept_elecsign_by_out_no_response_example_round_trips() {
    let example = r#"{
      "state": "GENERATING",
      "create_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_round_trip::<AcceptedElecsign>(example);
}

#[test]
fn query_elecsign_by_out_no_example_builds_the_documented_request() {
    let operation = QueryElecsignByOutNo::new("plfk2020042013");
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/fund-app/mch-transfer/elecsign/out-bill-no/plfk2020042013",
        None,
    );
}

#[test]
fn query_elecsign_by_out_no_response_example_round_trips() {
    let example = r#"{
      "state": "FINISHED",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00",
      "hash_type": "SHA256",
      "hash_value": "DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529",
      "download_url": "https://api.mch.weixin.qq.com/v3/transferbilldownload/elecvoucherfile?source=elecsign&token=xxx",
      "fail_reason": "转账单据不存在"
    }"#;
    emitted_tests::assert_round_trip::<ElecsignReceipt>(example);
}

#[test]
fn accept_elecsign_by_no_example_builds_the_documented_request() {
    let operation = AcceptElecsignByNo::new("1330000071100999991182020050700019480001");
    let body = r#"{
      "transfer_bill_no": "1330000071100999991182020050700019480001"
    }"#;
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no",
        Some(body),
    );
}

#[test]
fn accept_elecsign_by_no_response_example_round_trips() {
    let example = r#"{
      "state": "GENERATING",
      "create_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_round_trip::<AcceptedElecsign>(example);
}

#[test]
fn query_elecsign_by_no_example_builds_the_documented_request() {
    let operation = QueryElecsignByNo::new("1330000071100999991182020050700019480001");
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/1330000071100999991182020050700019480001",
        None,
    );
}

#[test]
fn query_elecsign_by_no_response_example_round_trips() {
    let example = r#"{
      "state": "FINISHED",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00",
      "hash_type": "SHA256",
      "hash_value": "DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529",
      "download_url": "https://api.mch.weixin.qq.com/v3/transferbilldownload/elecvoucherfile?source=elecsign&token=xxx",
      "fail_reason": "转账单据不存在"
    }"#;
    emitted_tests::assert_round_trip::<ElecsignReceipt>(example);
}

#[test]
fn apply_sub_mch_authorization_example_builds_the_documented_request() {
    let operation = ApplySubMchAuthorization::new("1900001121", "apply2020042013");
    let body = r#"{
      "sub_mchid": "1900001121",
      "out_apply_no": "apply2020042013"
    }"#;
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations",
        Some(body),
    );
}

#[test]
fn apply_sub_mch_authorization_response_example_round_trips() {
    let example = r#"{
      "sub_mchid": "1900001121",
      "out_apply_no": "apply2020042013",
      "state": "INVITED",
      "accept_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_round_trip::<SubMchApplication>(example);
}

#[test]
fn get_sub_mch_authorization_example_builds_the_documented_request() {
    let operation = GetSubMchAuthorization::new("1900001121");
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/1900001121",
        None,
    );
}

#[test]
fn get_sub_mch_authorization_response_example_round_trips() {
    let example = r#"{
      "sub_mchid": "1900001121",
      "state": "AUTHORIZED",
      "apply_order": {
        "sub_mchid": "1900001121",
        "out_apply_no": "apply2020042013",
        "state": "INVITED",
        "accept_time": "2015-05-20T13:29:35.120+08:00",
        "update_time": "2015-05-20T13:29:35.120+08:00"
      },
      "authorization_time": "2015-05-20T13:29:35.120+08:00",
      "cancel_authorization_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_round_trip::<SubMchAuthorization>(example);
}

#[test]
fn partner_transfer_to_user_example_builds_the_documented_request() {
    let operation = PartnerTransferToUser::new(PartnerTransferToUserRequired {
            sub_mchid: "1900001121".into(),
            appid: "wxf636efh567hg4356".into(),
            out_bill_no: "plfk2020042013".into(),
            transfer_scene_id: TransferSceneId::N1000,
            openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
            transfer_amount: Fen::new(400000),
            transfer_remark: "2020年4月报销".into(),
            transfer_scene_report_infos: vec![
                TransferSceneReportInfo::new(TransferSceneReportInfoRequired { info_type
                : "活动名称".into(), info_content : "注册会员有礼".into() })
            ],
        })
        .user_name("757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
        .user_recv_perception("现金奖励");
    let body = r#"{
      "sub_mchid": "1900001121",
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
      ]
    }"#;
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/fund-app/mch-transfer/partner/transfer-bills",
        Some(body),
    );
}

#[test]
fn partner_transfer_to_user_response_example_round_trips() {
    let example = r#"{
      "sub_mchid": "1900001121",
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "package_info": "affffddafdfafddffda=="
    }"#;
    emitted_tests::assert_round_trip::<PartnerAcceptedTransfer>(example);
}

#[test]
fn partner_transfer_to_user_hides_what_is_personal() {
    let operation = PartnerTransferToUser::new(PartnerTransferToUserRequired {
            sub_mchid: "1900001121".into(),
            appid: "wxf636efh567hg4356".into(),
            out_bill_no: "plfk2020042013".into(),
            transfer_scene_id: TransferSceneId::N1000,
            openid: "Personal1x".into(),
            transfer_amount: Fen::new(400000),
            transfer_remark: "2020年4月报销".into(),
            transfer_scene_report_infos: vec![
                TransferSceneReportInfo::new(TransferSceneReportInfoRequired { info_type
                : "活动名称".into(), info_content : "注册会员有礼".into() })
            ],
        })
        .user_name("Personal2x")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
        .user_recv_perception("现金奖励");
    let marks = &[("openid", "Personal1x"), ("user_name", "Personal2x")];
    emitted_tests::assert_operation_hides(&operation, marks);
    let client: Client = emitted_tests::client();
    emitted_tests::assert_debug_hides(&Call::new(&client, operation), marks);
}

#[test]
fn partner_get_transfer_bill_by_out_no_example_builds_the_documented_request() {
    let operation = PartnerGetTransferBillByOutNo::new("plfk2020042013", "1900001121");
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/plfk2020042013?sub_mchid=1900001121",
        None,
    );
}

#[test]
fn partner_get_transfer_bill_by_out_no_response_example_round_trips() {
    let example = r#"{
      "sub_mchid": "1900001121",
      "mchid": "1900001109",
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
    emitted_tests::assert_round_trip::<PartnerTransferBill>(example);
}

#[test]
fn partner_get_transfer_bill_by_out_no_response_hides_what_is_personal() {
    let json = r#"{
      "sub_mchid": "1900001121",
      "mchid": "1900001109",
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "appid": "wxf636efh567hg4356",
      "state": "SUCCESS",
      "transfer_amount": 400000,
      "transfer_remark": "2020年4月报销",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "openid": "Personal1x",
      "user_name": "Personal2x",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_json_hides::<
        PartnerTransferBill,
    >(json, &[("openid", "Personal1x"), ("user_name", "Personal2x")]);
}

#[test]
fn partner_cancel_transfer_example_builds_the_documented_request() {
    let operation = PartnerCancelTransfer::new("plfk2020042013", "1900001121");
    let body = r#"{
      "sub_mchid": "1900001121"
    }"#;
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/plfk2020042013/cancel",
        Some(body),
    );
}

#[test]
fn partner_cancel_transfer_response_example_round_trips() {
    let example = r#"{
      "sub_mchid": "1900001121",
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "state": "CANCELING",
      "transfer_amount": 400000,
      "transfer_remark": "2020年4月报销",
      "fail_reason": "MCH_CANCEL",
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "user_name": "757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_round_trip::<PartnerCancelledTransfer>(example);
}

#[test]
fn partner_cancel_transfer_response_hides_what_is_personal() {
    let json = r#"{
      "sub_mchid": "1900001121",
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "state": "CANCELING",
      "transfer_amount": 400000,
      "transfer_remark": "2020年4月报销",
      "fail_reason": "MCH_CANCEL",
      "openid": "Personal1x",
      "user_name": "Personal2x",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_json_hides::<
        PartnerCancelledTransfer,
    >(json, &[("openid", "Personal1x"), ("user_name", "Personal2x")]);
}

#[test]
fn transfer_to_user_example_builds_the_documented_request() {
    let operation = TransferToUser::new(TransferToUserRequired {
            appid: "wxf636efh567hg4356".into(),
            out_bill_no: "plfk2020042013".into(),
            transfer_scene_id: TransferSceneId::N1000,
            openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
            transfer_amount: Fen::new(400000),
            transfer_remark: "2020年4月报销".into(),
            transfer_scene_report_infos: vec![
                TransferSceneReportInfo::new(TransferSceneReportInfoRequired { info_type
                : "活动名称".into(), info_content : "注册会员有礼".into() })
            ],
        })
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
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/fund-app/mch-transfer/transfer-bills",
        Some(body),
    );
}

#[test]
fn transfer_to_user_response_example_round_trips() {
    let example = r#"{
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "state": "WAIT_USER_CONFIRM",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "package_info": "affffddafdfafddffda=="
    }"#;
    emitted_tests::assert_round_trip::<AcceptedTransfer>(example);
}

#[test]
fn transfer_to_user_hides_what_is_personal() {
    let operation = TransferToUser::new(TransferToUserRequired {
            appid: "wxf636efh567hg4356".into(),
            out_bill_no: "plfk2020042013".into(),
            transfer_scene_id: TransferSceneId::N1000,
            openid: "Personal1x".into(),
            transfer_amount: Fen::new(400000),
            transfer_remark: "2020年4月报销".into(),
            transfer_scene_report_infos: vec![
                TransferSceneReportInfo::new(TransferSceneReportInfoRequired { info_type
                : "活动名称".into(), info_content : "注册会员有礼".into() })
            ],
        })
        .user_name("Personal2x")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
        .user_recv_perception("现金奖励")
        .user_recv_style(UserRecvStyle::new(UserRecvStyleType::ConfirmPage));
    let marks = &[("openid", "Personal1x"), ("user_name", "Personal2x")];
    emitted_tests::assert_operation_hides(&operation, marks);
    let client: Client = emitted_tests::client();
    emitted_tests::assert_debug_hides(&Call::new(&client, operation), marks);
}

#[test]
fn get_transfer_bill_by_out_no_example_builds_the_documented_request() {
    let operation = GetTransferBillByOutNo::new("plfk2020042013");
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/plfk2020042013",
        None,
    );
}

#[test]
fn get_transfer_bill_by_out_no_response_example_round_trips() {
    let example = r#"{
      "mch_id": "1900001109",
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "appid": "wxf636efh567hg4356",
      "state": "SUCCESS",
      "package_info": "affffddafdfafddffda==",
      "transfer_amount": 400000,
      "transfer_remark": "2020年4月报销",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "user_name": "757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_round_trip::<TransferBill>(example);
}

#[test]
fn get_transfer_bill_by_out_no_response_hides_what_is_personal() {
    let json = r#"{
      "mch_id": "1900001109",
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "appid": "wxf636efh567hg4356",
      "state": "SUCCESS",
      "package_info": "affffddafdfafddffda==",
      "transfer_amount": 400000,
      "transfer_remark": "2020年4月报销",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "openid": "Personal1x",
      "user_name": "Personal2x",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_json_hides::<
        TransferBill,
    >(json, &[("openid", "Personal1x"), ("user_name", "Personal2x")]);
}

#[test]
fn cancel_transfer_example_builds_the_documented_request() {
    let operation = CancelTransfer::new("plfk2020042013");
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/plfk2020042013/cancel",
        None,
    );
}

#[test]
fn cancel_transfer_response_example_round_trips() {
    let example = r#"{
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "state": "CANCELING",
      "update_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_round_trip::<CancelledTransfer>(example);
}

#[test]
fn pre_transfer_with_authorization_example_builds_the_documented_request() {
    let operation = PreTransferWithAuthorization::new(PreTransferWithAuthorizationRequired {
            appid: "wxf636efh567hg4356".into(),
            out_bill_no: "plfk2020042013".into(),
            transfer_scene_id: TransferSceneId::N1000,
            openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
            transfer_amount: Fen::new(400000),
            transfer_remark: "2020年4月报销".into(),
            transfer_scene_report_infos: vec![
                TransferSceneReportInfo::new(TransferSceneReportInfoRequired { info_type
                : "活动名称".into(), info_content : "注册会员有礼".into() })
            ],
        })
        .user_name("757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
        .user_recv_perception("现金奖励")
        .authorization_info(
            AuthorizationInfo::new(AuthorizationInfoRequired {
                user_display_name: "wx_123456".into(),
                out_authorization_no: "plfk2020042013".into(),
                authorization_notify_url: "https://www.weixin.qq.com/wxpay/pay.php"
                    .into(),
            }),
        )
        .sponsor_mchid("1900001109");
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
      "authorization_info": {
        "user_display_name": "wx_123456",
        "out_authorization_no": "plfk2020042013",
        "authorization_notify_url": "https://www.weixin.qq.com/wxpay/pay.php"
      },
      "sponsor_mchid": "1900001109"
    }"#;
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization",
        Some(body),
    );
}

#[test]
fn pre_transfer_with_authorization_response_example_round_trips() {
    let example = r#"{
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "state": "WAIT_USER_CONFIRM",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "package_info": "affffddafdfafddffda==",
      "user_display_name": "wx_123456",
      "out_authorization_no": "plfk2020042013"
    }"#;
    emitted_tests::assert_round_trip::<AcceptedTransferWithAuthorization>(example);
}

#[test]
fn pre_transfer_with_authorization_hides_what_is_personal() {
    let operation = PreTransferWithAuthorization::new(PreTransferWithAuthorizationRequired {
            appid: "wxf636efh567hg4356".into(),
            out_bill_no: "plfk2020042013".into(),
            transfer_scene_id: TransferSceneId::N1000,
            openid: "Personal1x".into(),
            transfer_amount: Fen::new(400000),
            transfer_remark: "2020年4月报销".into(),
            transfer_scene_report_infos: vec![
                TransferSceneReportInfo::new(TransferSceneReportInfoRequired { info_type
                : "活动名称".into(), info_content : "注册会员有礼".into() })
            ],
        })
        .user_name("Personal2x")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
        .user_recv_perception("现金奖励")
        .authorization_info(
            AuthorizationInfo::new(AuthorizationInfoRequired {
                user_display_name: "Personal3x".into(),
                out_authorization_no: "plfk2020042013".into(),
                authorization_notify_url: "https://www.weixin.qq.com/wxpay/pay.php"
                    .into(),
            }),
        )
        .sponsor_mchid("1900001109");
    let marks = &[
        ("openid", "Personal1x"),
        ("user_name", "Personal2x"),
        ("authorization_info/user_display_name", "Personal3x"),
    ];
    emitted_tests::assert_operation_hides(&operation, marks);
    let client: Client = emitted_tests::client();
    emitted_tests::assert_debug_hides(&Call::new(&client, operation), marks);
}

#[test]
fn pre_transfer_with_authorization_response_hides_what_is_personal() {
    let json = r#"{
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "state": "WAIT_USER_CONFIRM",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "package_info": "affffddafdfafddffda==",
      "user_display_name": "Personal1x",
      "out_authorization_no": "plfk2020042013"
    }"#;
    emitted_tests::assert_json_hides::<
        AcceptedTransferWithAuthorization,
    >(json, &[("user_display_name", "Personal1x")]);
}

#[test]
fn transfer_after_authorization_example_builds_the_documented_request() {
    let operation = TransferAfterAuthorization::new(TransferAfterAuthorizationRequired {
            appid: "wxf636efh567hg4356".into(),
            out_bill_no: "plfk2020042013".into(),
            transfer_scene_id: TransferSceneId::N1000,
            transfer_amount: Fen::new(400000),
            transfer_remark: "2020年4月报销".into(),
            transfer_scene_report_infos: vec![
                TransferSceneReportInfo::new(TransferSceneReportInfoRequired { info_type
                : "活动名称".into(), info_content : "注册会员有礼".into() })
            ],
        })
        .user_name("757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
        .user_recv_perception("现金奖励")
        .authorization_id("201202504101000123456789012")
        .out_authorization_no("plfk2020042013")
        .sponsor_mchid("1900001109");
    let body = r#"{
      "appid": "wxf636efh567hg4356",
      "out_bill_no": "plfk2020042013",
      "transfer_scene_id": "1000",
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
      "authorization_id": "201202504101000123456789012",
      "out_authorization_no": "plfk2020042013",
      "sponsor_mchid": "1900001109"
    }"#;
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/fund-app/mch-transfer/transfer-bills/transfer",
        Some(body),
    );
}

#[test]
fn transfer_after_authorization_response_example_round_trips() {
    let example = r#"{
      "mch_id": "1900001109",
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "appid": "wxf636efh567hg4356",
      "state": "ACCEPTED",
      "transfer_amount": 400000,
      "transfer_remark": "2020年4月报销",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "user_name": "757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_round_trip::<AuthorizedTransfer>(example);
}

#[test]
fn transfer_after_authorization_hides_what_is_personal() {
    let operation = TransferAfterAuthorization::new(TransferAfterAuthorizationRequired {
            appid: "wxf636efh567hg4356".into(),
            out_bill_no: "plfk2020042013".into(),
            transfer_scene_id: TransferSceneId::N1000,
            transfer_amount: Fen::new(400000),
            transfer_remark: "2020年4月报销".into(),
            transfer_scene_report_infos: vec![
                TransferSceneReportInfo::new(TransferSceneReportInfoRequired { info_type
                : "活动名称".into(), info_content : "注册会员有礼".into() })
            ],
        })
        .user_name("Personal1x")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
        .user_recv_perception("现金奖励")
        .authorization_id("201202504101000123456789012")
        .out_authorization_no("plfk2020042013")
        .sponsor_mchid("1900001109");
    let marks = &[("user_name", "Personal1x")];
    emitted_tests::assert_operation_hides(&operation, marks);
    let client: Client = emitted_tests::client();
    emitted_tests::assert_debug_hides(&Call::new(&client, operation), marks);
}

#[test]
fn transfer_after_authorization_response_hides_what_is_personal() {
    let json = r#"{
      "mch_id": "1900001109",
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "appid": "wxf636efh567hg4356",
      "state": "ACCEPTED",
      "transfer_amount": 400000,
      "transfer_remark": "2020年4月报销",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "openid": "Personal1x",
      "user_name": "Personal2x",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_json_hides::<
        AuthorizedTransfer,
    >(json, &[("openid", "Personal1x"), ("user_name", "Personal2x")]);
}

#[test]
fn get_transfer_bill_by_no_example_builds_the_documented_request() {
    let operation = GetTransferBillByNo::new("1330000071100999991182020050700019480001");
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/1330000071100999991182020050700019480001",
        None,
    );
}

#[test]
fn get_transfer_bill_by_no_response_example_round_trips() {
    let example = r#"{
      "mch_id": "1900001109",
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "appid": "wxf636efh567hg4356",
      "state": "SUCCESS",
      "package_info": "affffddafdfafddffda==",
      "transfer_amount": 400000,
      "transfer_remark": "2020年4月报销",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "user_name": "757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_round_trip::<TransferBill>(example);
}

#[test]
fn get_transfer_bill_by_no_response_hides_what_is_personal() {
    let json = r#"{
      "mch_id": "1900001109",
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "appid": "wxf636efh567hg4356",
      "state": "SUCCESS",
      "package_info": "affffddafdfafddffda==",
      "transfer_amount": 400000,
      "transfer_remark": "2020年4月报销",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "openid": "Personal1x",
      "user_name": "Personal2x",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_json_hides::<
        TransferBill,
    >(json, &[("openid", "Personal1x"), ("user_name", "Personal2x")]);
}

#[test]
fn transfer_to_qq_wallet_example_builds_the_documented_request() {
    let operation = TransferToQqWallet::new(TransferToQqWalletRequired {
            appid: "102022609".into(),
            out_bill_no: "plfk2020042013".into(),
            openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
            transfer_amount: Fen::new(400000),
            transfer_remark: "2020年4月报销".into(),
            transfer_scene_id: QqTransferSceneId::N1401,
            transfer_scene_report_infos: vec![
                TransferSceneReportInfo::new(TransferSceneReportInfoRequired { info_type
                : "活动名称".into(), info_content : "注册会员有礼".into() })
            ],
        })
        .user_qq("490379403")
        .user_name("757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
    let body = r#"{
      "appid": "102022609",
      "out_bill_no": "plfk2020042013",
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "user_qq": "490379403",
      "user_name": "757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45",
      "transfer_amount": 400000,
      "transfer_remark": "2020年4月报销",
      "notify_url": "https://www.weixin.qq.com/wxpay/pay.php",
      "transfer_scene_id": "1401",
      "transfer_scene_report_infos": [
        {
          "info_type": "活动名称",
          "info_content": "注册会员有礼"
        }
      ]
    }"#;
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills",
        Some(body),
    );
}

#[test]
fn transfer_to_qq_wallet_response_example_round_trips() {
    let example = r#"{
      "mchid": "1900001109",
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "appid": "102022609",
      "state": "SUCCESS",
      "transfer_amount": 400000,
      "transfer_remark": "2020年4月报销",
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "user_qq": "490379403",
      "user_name": "757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_round_trip::<QqWalletBill>(example);
}

#[test]
fn transfer_to_qq_wallet_hides_what_is_personal() {
    let operation = TransferToQqWallet::new(TransferToQqWalletRequired {
            appid: "102022609".into(),
            out_bill_no: "plfk2020042013".into(),
            openid: "Personal1x".into(),
            transfer_amount: Fen::new(400000),
            transfer_remark: "2020年4月报销".into(),
            transfer_scene_id: QqTransferSceneId::N1401,
            transfer_scene_report_infos: vec![
                TransferSceneReportInfo::new(TransferSceneReportInfoRequired { info_type
                : "活动名称".into(), info_content : "注册会员有礼".into() })
            ],
        })
        .user_qq("Personal2x")
        .user_name("Personal3x")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
    let marks = &[
        ("openid", "Personal1x"),
        ("user_qq", "Personal2x"),
        ("user_name", "Personal3x"),
    ];
    emitted_tests::assert_operation_hides(&operation, marks);
    let client: Client = emitted_tests::client();
    emitted_tests::assert_debug_hides(&Call::new(&client, operation), marks);
}

#[test]
fn transfer_to_qq_wallet_response_hides_what_is_personal() {
    let json = r#"{
      "mchid": "1900001109",
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "appid": "102022609",
      "state": "SUCCESS",
      "transfer_amount": 400000,
      "transfer_remark": "2020年4月报销",
      "openid": "Personal1x",
      "user_qq": "Personal2x",
      "user_name": "Personal3x",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_json_hides::<
        QqWalletBill,
    >(
        json,
        &[
            ("openid", "Personal1x"),
            ("user_qq", "Personal2x"),
            ("user_name", "Personal3x"),
        ],
    );
}

#[test]
fn get_qq_wallet_bill_example_builds_the_documented_request() {
    let operation = GetQqWalletBill::new("plfk2020042013");
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/plfk2020042013",
        None,
    );
}

#[test]
fn get_qq_wallet_bill_response_example_round_trips() {
    let example = r#"{
      "mchid": "1900001109",
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "appid": "102022609",
      "state": "SUCCESS",
      "transfer_amount": 400000,
      "transfer_remark": "2020年4月报销",
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "user_qq": "490379403",
      "user_name": "757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_round_trip::<QqWalletBill>(example);
}

#[test]
fn get_qq_wallet_bill_response_hides_what_is_personal() {
    let json = r#"{
      "mchid": "1900001109",
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "appid": "102022609",
      "state": "SUCCESS",
      "transfer_amount": 400000,
      "transfer_remark": "2020年4月报销",
      "openid": "Personal1x",
      "user_qq": "Personal2x",
      "user_name": "Personal3x",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_json_hides::<
        QqWalletBill,
    >(
        json,
        &[
            ("openid", "Personal1x"),
            ("user_qq", "Personal2x"),
            ("user_name", "Personal3x"),
        ],
    );
}

#[test]
fn cancel_qq_wallet_bill_example_builds_the_documented_request() {
    let operation = CancelQqWalletBill::new("plfk2020042013");
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/plfk2020042013/cancel",
        None,
    );
}

#[test]
fn cancel_qq_wallet_bill_response_example_round_trips() {
    let example = r#"{
      "mchid": "1900001109",
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "appid": "102022609",
      "state": "CANCELING",
      "transfer_amount": 400000,
      "transfer_remark": "2020年4月报销",
      "fail_reason": "MCH_CANCEL",
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "user_qq": "490379403",
      "user_name": "757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_round_trip::<CancelledQqWalletBill>(example);
}

#[test]
fn cancel_qq_wallet_bill_response_hides_what_is_personal() {
    let json = r#"{
      "mchid": "1900001109",
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "appid": "102022609",
      "state": "CANCELING",
      "transfer_amount": 400000,
      "transfer_remark": "2020年4月报销",
      "fail_reason": "MCH_CANCEL",
      "openid": "Personal1x",
      "user_qq": "Personal2x",
      "user_name": "Personal3x",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_json_hides::<
        CancelledQqWalletBill,
    >(
        json,
        &[
            ("openid", "Personal1x"),
            ("user_qq", "Personal2x"),
            ("user_name", "Personal3x"),
        ],
    );
}

#[test]
fn apply_user_confirm_authorization_example_builds_the_documented_request() {
    let operation = ApplyUserConfirmAuthorization::new(ApplyUserConfirmAuthorizationRequired {
            out_authorization_no: "plfk2020042013".into(),
            appid: "wxf636efh567hg4356".into(),
            openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
            transfer_scene_id: TransferSceneId::N1000,
            user_display_name: "wx_123456".into(),
            authorization_notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        })
        .user_recv_perception("现金奖励")
        .scene_info(
            AuthorizationScene::new()
                .client_ip("113.84.136.9")
                .device_id("8d67f169fe104008cd20b72573a0c8c9")
                .device_type(DeviceType::Ios),
        );
    let body = r#"{
      "out_authorization_no": "plfk2020042013",
      "appid": "wxf636efh567hg4356",
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "transfer_scene_id": "1000",
      "user_display_name": "wx_123456",
      "user_recv_perception": "现金奖励",
      "authorization_notify_url": "https://www.weixin.qq.com/wxpay/pay.php",
      "scene_info": {
        "client_ip": "113.84.136.9",
        "device_id": "8d67f169fe104008cd20b72573a0c8c9",
        "device_type": "IOS"
      }
    }"#;
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/fund-app/mch-transfer/user-confirm-authorization",
        Some(body),
    );
}

#[test]
fn apply_user_confirm_authorization_response_example_round_trips() {
    let example = r#"{
      "out_authorization_no": "plfk2020042013",
      "state": "WAIT_USER_CONFIRM",
      "create_time": "2015-05-20T13:29:35+08:00",
      "package_info": "affffddafdfafddffda=="
    }"#;
    emitted_tests::assert_round_trip::<AppliedAuthorization>(example);
}

#[test]
fn apply_user_confirm_authorization_hides_what_is_personal() {
    let operation = ApplyUserConfirmAuthorization::new(ApplyUserConfirmAuthorizationRequired {
            out_authorization_no: "plfk2020042013".into(),
            appid: "wxf636efh567hg4356".into(),
            openid: "Personal1x".into(),
            transfer_scene_id: TransferSceneId::N1000,
            user_display_name: "Personal2x".into(),
            authorization_notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        })
        .user_recv_perception("现金奖励")
        .scene_info(
            AuthorizationScene::new()
                .client_ip("Personal3x")
                .device_id("Personal4x")
                .device_type(DeviceType::Ios),
        );
    let marks = &[
        ("openid", "Personal1x"),
        ("user_display_name", "Personal2x"),
        ("scene_info/client_ip", "Personal3x"),
        ("scene_info/device_id", "Personal4x"),
    ];
    emitted_tests::assert_operation_hides(&operation, marks);
    let client: Client = emitted_tests::client();
    emitted_tests::assert_debug_hides(&Call::new(&client, operation), marks);
}

#[test]
fn get_user_confirm_authorization_example_builds_the_documented_request() {
    let operation = GetUserConfirmAuthorization::new("plfk2020042013")
        .is_display_authorization(true);
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/plfk2020042013?is_display_authorization=true",
        None,
    );
}

#[test]
fn get_user_confirm_authorization_response_example_round_trips() {
    let example = r#"{
      "out_authorization_no": "plfk2020042013",
      "appid": "wxf636efh567hg4356",
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "user_display_name": "wx_123456",
      "authorization_id": "201202504101000123456789012",
      "state": "TAKING_EFFECT",
      "authorize_time": "2015-05-20T13:29:35.120+08:00",
      "close_info": {
        "close_time": "2015-05-20T13:29:35.120+08:00",
        "close_reason": "CLOSE_VIA_MCH_API"
      },
      "transfer_scene_id": "1000",
      "user_recv_perception": "现金奖励",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "package_info": "affffddafdfafddffda=="
    }"#;
    emitted_tests::assert_round_trip::<UserConfirmAuthorization>(example);
}

#[test]
fn get_user_confirm_authorization_response_hides_what_is_personal() {
    let json = r#"{
      "out_authorization_no": "plfk2020042013",
      "appid": "wxf636efh567hg4356",
      "openid": "Personal1x",
      "user_display_name": "Personal2x",
      "authorization_id": "201202504101000123456789012",
      "state": "TAKING_EFFECT",
      "authorize_time": "2015-05-20T13:29:35.120+08:00",
      "close_info": {
        "close_time": "2015-05-20T13:29:35.120+08:00",
        "close_reason": "CLOSE_VIA_MCH_API"
      },
      "transfer_scene_id": "1000",
      "user_recv_perception": "现金奖励",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "package_info": "affffddafdfafddffda=="
    }"#;
    emitted_tests::assert_json_hides::<
        UserConfirmAuthorization,
    >(json, &[("openid", "Personal1x"), ("user_display_name", "Personal2x")]);
}

#[test]
fn close_user_confirm_authorization_example_builds_the_documented_request() {
    let operation = CloseUserConfirmAuthorization::new("plfk2020042013");
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/plfk2020042013/close",
        None,
    );
}

#[test]
fn close_user_confirm_authorization_response_example_round_trips() {
    let example = r#"{
      "out_authorization_no": "plfk2020042013",
      "appid": "wxf636efh567hg4356",
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "user_display_name": "wx_123456",
      "authorization_id": "201202504101000123456789012",
      "state": "CLOSED",
      "authorize_time": "2015-05-20T13:29:35.120+08:00",
      "close_info": {
        "close_time": "2015-05-20T13:29:35.120+08:00",
        "close_reason": "CLOSE_VIA_MCH_API"
      },
      "transfer_scene_id": "1000",
      "user_recv_perception": "现金奖励",
      "create_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_round_trip::<UserConfirmAuthorization>(example);
}

#[test]
fn close_user_confirm_authorization_response_hides_what_is_personal() {
    let json = r#"{
      "out_authorization_no": "plfk2020042013",
      "appid": "wxf636efh567hg4356",
      "openid": "Personal1x",
      "user_display_name": "Personal2x",
      "authorization_id": "201202504101000123456789012",
      "state": "TAKING_EFFECT",
      "authorize_time": "2015-05-20T13:29:35.120+08:00",
      "close_info": {
        "close_time": "2015-05-20T13:29:35.120+08:00",
        "close_reason": "CLOSE_VIA_MCH_API"
      },
      "transfer_scene_id": "1000",
      "user_recv_perception": "现金奖励",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "package_info": "affffddafdfafddffda=="
    }"#;
    emitted_tests::assert_json_hides::<
        UserConfirmAuthorization,
    >(json, &[("openid", "Personal1x"), ("user_display_name", "Personal2x")]);
}

#[test]
fn mchtransfer_authorization_closed_resource_example_round_trips() {
    let example = r#"{
      "out_authorization_no": "plfk2020042013",
      "mchid": "1900001109",
      "appid": "wxf636efh567hg4356",
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "user_display_name": "wx_123456",
      "authorization_id": "201202504101000123456789012",
      "state": "CLOSED",
      "authorize_time": "2015-05-20T13:29:35.120+08:00",
      "close_info": {
        "close_time": "2015-05-20T13:29:35.120+08:00",
        "close_reason": "CLOSE_VIA_MCH_API"
      }
    }"#;
    emitted_tests::assert_round_trip::<ClosedAuthorization>(example);
}

#[test]
fn mchtransfer_authorization_closed_resource_example_decodes_as_its_event() {
    let example = r#"{
      "out_authorization_no": "plfk2020042013",
      "mchid": "1900001109",
      "appid": "wxf636efh567hg4356",
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "user_display_name": "wx_123456",
      "authorization_id": "201202504101000123456789012",
      "state": "CLOSED",
      "authorize_time": "2015-05-20T13:29:35.120+08:00",
      "close_info": {
        "close_time": "2015-05-20T13:29:35.120+08:00",
        "close_reason": "CLOSE_VIA_MCH_API"
      }
    }"#;
    let event = Event::decode("MCHTRANSFER.AUTHORIZATION.CLOSED", example.as_bytes());
    assert!(matches!(event, Ok(Event::MchtransferAuthorizationClosed(_))), "{event:?}");
}

#[test]
fn mchtransfer_authorization_closed_resource_hides_what_is_personal() {
    let resource = r#"{
      "out_authorization_no": "plfk2020042013",
      "mchid": "1900001109",
      "appid": "wxf636efh567hg4356",
      "openid": "Personal1x",
      "user_display_name": "Personal2x",
      "authorization_id": "201202504101000123456789012",
      "state": "CLOSED",
      "authorize_time": "2015-05-20T13:29:35.120+08:00",
      "close_info": {
        "close_time": "2015-05-20T13:29:35.120+08:00",
        "close_reason": "CLOSE_VIA_MCH_API"
      }
    }"#;
    let marks = &[("openid", "Personal1x"), ("user_display_name", "Personal2x")];
    emitted_tests::assert_json_hides::<ClosedAuthorization>(resource, marks);
    emitted_tests::assert_event_hides(
        Event::decode,
        "MCHTRANSFER.AUTHORIZATION.CLOSED",
        resource,
        marks,
    );
}

#[test]
fn mchtransfer_authorization_confirmed_resource_example_round_trips() {
    let example = r#"{
      "out_authorization_no": "plfk2020042013",
      "mchid": "1900001109",
      "appid": "wxf636efh567hg4356",
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "user_display_name": "wx_123456",
      "authorization_id": "201202504101000123456789012",
      "state": "TAKING_EFFECT",
      "authorize_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_round_trip::<ConfirmedAuthorization>(example);
}

#[test]
fn mchtransfer_authorization_confirmed_resource_example_decodes_as_its_event() {
    let example = r#"{
      "out_authorization_no": "plfk2020042013",
      "mchid": "1900001109",
      "appid": "wxf636efh567hg4356",
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "user_display_name": "wx_123456",
      "authorization_id": "201202504101000123456789012",
      "state": "TAKING_EFFECT",
      "authorize_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    let event = Event::decode("MCHTRANSFER.AUTHORIZATION.CONFIRMED", example.as_bytes());
    assert!(
        matches!(event, Ok(Event::MchtransferAuthorizationConfirmed(_))), "{event:?}"
    );
}

#[test]
fn mchtransfer_authorization_confirmed_resource_hides_what_is_personal() {
    let resource = r#"{
      "out_authorization_no": "plfk2020042013",
      "mchid": "1900001109",
      "appid": "wxf636efh567hg4356",
      "openid": "Personal1x",
      "user_display_name": "Personal2x",
      "authorization_id": "201202504101000123456789012",
      "state": "TAKING_EFFECT",
      "authorize_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    let marks = &[("openid", "Personal1x"), ("user_display_name", "Personal2x")];
    emitted_tests::assert_json_hides::<ConfirmedAuthorization>(resource, marks);
    emitted_tests::assert_event_hides(
        Event::decode,
        "MCHTRANSFER.AUTHORIZATION.CONFIRMED",
        resource,
        marks,
    );
}

#[test]
fn mchtransfer_bill_finished_partner_resource_example_round_trips() {
    let example = r#"{
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "state": "SUCCESS",
      "mchid": "1900001109",
      "sub_mchid": "1900001121",
      "transfer_amount": 400000,
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00",
      "payment_method_type": "CFT"
    }"#;
    emitted_tests::assert_round_trip::<PartnerFinishedTransfer>(example);
}

#[test]
fn mchtransfer_bill_finished_partner_resource_example_decodes_as_its_event() {
    let example = r#"{
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "state": "SUCCESS",
      "mchid": "1900001109",
      "sub_mchid": "1900001121",
      "transfer_amount": 400000,
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00",
      "payment_method_type": "CFT"
    }"#;
    let event = Event::decode("MCHTRANSFER.BILL.FINISHED", example.as_bytes());
    assert!(matches!(event, Ok(Event::MchtransferBillFinishedPartner(_))), "{event:?}");
}

#[test]
fn mchtransfer_bill_finished_partner_resource_hides_what_is_personal() {
    let resource = r#"{
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "state": "SUCCESS",
      "mchid": "1900001109",
      "sub_mchid": "1900001121",
      "transfer_amount": 400000,
      "openid": "Personal1x",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00",
      "payment_method_type": "CFT"
    }"#;
    let marks = &[("openid", "Personal1x")];
    emitted_tests::assert_json_hides::<PartnerFinishedTransfer>(resource, marks);
    emitted_tests::assert_event_hides(
        Event::decode,
        "MCHTRANSFER.BILL.FINISHED",
        resource,
        marks,
    );
}

#[test]
fn mchtransfer_bill_finished_resource_example_round_trips() {
    let example = r#"{
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "state": "SUCCESS",
      "mch_id": "1900001109",
      "mchid": "1900001109",
      "transfer_amount": 400000,
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00",
      "payment_method_type": "CFT"
    }"#;
    emitted_tests::assert_round_trip::<FinishedTransfer>(example);
}

#[test]
fn mchtransfer_bill_finished_resource_example_decodes_as_its_event() {
    let example = r#"{
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "state": "SUCCESS",
      "mch_id": "1900001109",
      "mchid": "1900001109",
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

#[test]
fn mchtransfer_bill_finished_resource_hides_what_is_personal() {
    let resource = r#"{
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "state": "SUCCESS",
      "mch_id": "1900001109",
      "mchid": "1900001109",
      "transfer_amount": 400000,
      "openid": "Personal1x",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00",
      "payment_method_type": "CFT"
    }"#;
    let marks = &[("openid", "Personal1x")];
    emitted_tests::assert_json_hides::<FinishedTransfer>(resource, marks);
    emitted_tests::assert_event_hides(
        Event::decode,
        "MCHTRANSFER.BILL.FINISHED",
        resource,
        marks,
    );
}

#[test]
fn mchtransfer_qqwalletbill_finished_resource_example_round_trips() {
    let example = r#"{
      "mchid": "1900001109",
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "appid": "102022609",
      "state": "SUCCESS",
      "transfer_amount": 400000,
      "transfer_remark": "2020年4月报销",
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "user_qq": "490379403",
      "user_name": "757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    emitted_tests::assert_round_trip::<FinishedQqWalletBill>(example);
}

#[test]
fn mchtransfer_qqwalletbill_finished_resource_example_decodes_as_its_event() {
    let example = r#"{
      "mchid": "1900001109",
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "appid": "102022609",
      "state": "SUCCESS",
      "transfer_amount": 400000,
      "transfer_remark": "2020年4月报销",
      "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
      "user_qq": "490379403",
      "user_name": "757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    let event = Event::decode("MCHTRANSFER.QQWALLETBILL.FINISHED", example.as_bytes());
    assert!(matches!(event, Ok(Event::MchtransferQqwalletbillFinished(_))), "{event:?}");
}

#[test]
fn mchtransfer_qqwalletbill_finished_resource_hides_what_is_personal() {
    let resource = r#"{
      "mchid": "1900001109",
      "out_bill_no": "plfk2020042013",
      "transfer_bill_no": "1330000071100999991182020050700019480001",
      "appid": "102022609",
      "state": "SUCCESS",
      "transfer_amount": 400000,
      "transfer_remark": "2020年4月报销",
      "openid": "Personal1x",
      "user_qq": "Personal2x",
      "user_name": "Personal3x",
      "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
      "create_time": "2015-05-20T13:29:35.120+08:00",
      "update_time": "2015-05-20T13:29:35.120+08:00"
    }"#;
    let marks = &[
        ("openid", "Personal1x"),
        ("user_qq", "Personal2x"),
        ("user_name", "Personal3x"),
    ];
    emitted_tests::assert_json_hides::<FinishedQqWalletBill>(resource, marks);
    emitted_tests::assert_event_hides(
        Event::decode,
        "MCHTRANSFER.QQWALLETBILL.FINISHED",
        resource,
        marks,
    );
}
