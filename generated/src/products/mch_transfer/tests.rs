// Written by `cargo xtask codegen` from spec/mch_transfer.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::Fen;
use crate::{Call, Client};
use super::{
    AcceptElecsignByNo, AcceptElecsignByOutNo, AcceptedElecsign, AcceptedTransfer,
    AcceptedTransferWithAuthorization, AppliedAuthorization, ApplySubMchAuthorization,
    ApplyUserConfirmAuthorization, ApplyUserConfirmAuthorizationRequired, AuthorizationInfo,
    AuthorizationInfoRequired, AuthorizationScene, AuthorizedTransfer, CancelQqWalletBill,
    CancelTransfer, CancelledQqWalletBill, CancelledTransfer, CharityBudget,
    CloseUserConfirmAuthorization, ClosedAuthorization, ConfirmedAuthorization, DeviceType,
    DownloadElecVoucher, DownloadElecVoucherRequired, DownloadSignFile, ElecsignReceipt, Event,
    FinishedQqWalletBill, FinishedTransfer, GetQqWalletBill, GetSubMchAuthorization,
    GetTransferBillByNo, GetTransferBillByOutNo, GetUserConfirmAuthorization,
    PartnerAcceptedTransfer, PartnerApplyReceipt, PartnerApplyUserConfirmAuthorization,
    PartnerApplyUserConfirmAuthorizationRequired, PartnerAuthorizedTransfer, PartnerCancelTransfer,
    PartnerCancelledTransfer, PartnerCloseUserConfirmAuthorization, PartnerFinishedTransfer,
    PartnerGetTransferBillByOutNo, PartnerGetUserConfirmAuthorization,
    PartnerPreTransferWithAuthorization, PartnerPreTransferWithAuthorizationRequired,
    PartnerQueryReceipt, PartnerReceipt, PartnerTransferAfterAuthorization,
    PartnerTransferAfterAuthorizationRequired, PartnerTransferBill, PartnerTransferToUser,
    PartnerTransferToUserRequired, PreTransferWithAuthorization,
    PreTransferWithAuthorizationRequired, QqTransferSceneId, QqWalletBill, QueryElecsignByNo,
    QueryElecsignByOutNo, SubMchApplication, SubMchAuthorization, TransferAfterAuthorization,
    TransferAfterAuthorizationRequired, TransferBill, TransferSceneId, TransferSceneReportInfo,
    TransferSceneReportInfoRequired, TransferToQqWallet, TransferToQqWalletRequired, TransferToUser,
    TransferToUserRequired, UserConfirmAuthorization, UserRecvStyle, UserRecvStyleType,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = AcceptElecsignByOutNo::new("plfk2020042013");
    examples.request("accept_elecsign_by_out_no_example_builds_the_documented_request", &operation,
        "POST", "/v3/fund-app/mch-transfer/elecsign/out-bill-no", r#"{
            "out_bill_no": "plfk2020042013"}"#);
    examples.round_trip::<AcceptedElecsign>("accept_elecsign_by_out_no_response_example_round_trips",
        r#"{"state": "GENERATING",
            "create_time": "2015-05-20T13:29:35.120+08:00"}"#);
    let operation = QueryElecsignByOutNo::new("plfk2020042013");
    examples.request("query_elecsign_by_out_no_example_builds_the_documented_request", &operation,
        "GET", "/v3/fund-app/mch-transfer/elecsign/out-bill-no/plfk2020042013", "");
    examples.round_trip::<ElecsignReceipt>("query_elecsign_by_out_no_response_example_round_trips",
        r#"{"state": "FINISHED",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "hash_type": "SHA256",
            "hash_value": "DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529",
            "download_url": "https://api.mch.weixin.qq.com/v3/transferbilldownload/elecvoucherfile?source=elecsign&token=xxx",
            "fail_reason": "转账单据不存在"}"#);
    let operation = AcceptElecsignByNo::new("1330000071100999991182020050700019480001");
    examples.request("accept_elecsign_by_no_example_builds_the_documented_request", &operation,
        "POST", "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no", r#"{
            "transfer_bill_no": "1330000071100999991182020050700019480001"}"#);
    examples.round_trip::<AcceptedElecsign>("accept_elecsign_by_no_response_example_round_trips",
        r#"{"state": "GENERATING",
            "create_time": "2015-05-20T13:29:35.120+08:00"}"#);
    let operation = QueryElecsignByNo::new("1330000071100999991182020050700019480001");
    examples.request("query_elecsign_by_no_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/1330000071100999991182020050700019480001",
        "");
    examples.round_trip::<ElecsignReceipt>("query_elecsign_by_no_response_example_round_trips",
        r#"{"state": "FINISHED",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "hash_type": "SHA256",
            "hash_value": "DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529",
            "download_url": "https://api.mch.weixin.qq.com/v3/transferbilldownload/elecvoucherfile?source=elecsign&token=xxx",
            "fail_reason": "转账单据不存在"}"#);
    let operation = PartnerApplyReceipt::new("1900001121", "plfk2020042013");
    examples.request("partner_apply_receipt_example_builds_the_documented_request", &operation,
        "POST", "/v3/fund-app/mch-transfer/partner/electronic-receipts", r#"{
            "sub_mchid": "1900001121", "out_bill_no": "plfk2020042013"}"#);
    examples.round_trip::<PartnerReceipt>("partner_apply_receipt_response_example_round_trips",
        r#"{
            "sub_mchid": "1900001121", "out_bill_no": "plfk2020042013", "state": "FINISHED",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "hash_type": "SHA256",
            "hash_value": "DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529",
            "download_url": "https://api.mch.weixin.qq.com/v3/billdownload/file?token=token"}"#);
    let operation = PartnerQueryReceipt::new("plfk2020042013", "1900001121");
    examples.request("partner_query_receipt_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/fund-app/mch-transfer/partner/electronic-receipts/plfk2020042013?sub_mchid=1900001121",
        "");
    examples.round_trip::<PartnerReceipt>("partner_query_receipt_response_example_round_trips",
        r#"{
            "sub_mchid": "1900001121", "out_bill_no": "plfk2020042013", "state": "FINISHED",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "hash_type": "SHA256",
            "hash_value": "DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529",
            "download_url": "https://api.mch.weixin.qq.com/v3/billdownload/file?token=token"}"#);
    let operation = ApplySubMchAuthorization::new("1900001121", "apply2020042013");
    examples.request("apply_sub_mch_authorization_example_builds_the_documented_request",
        &operation, "POST", "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations", r#"{
            "sub_mchid": "1900001121", "out_apply_no": "apply2020042013"}"#);
    examples.round_trip::<SubMchApplication>("apply_sub_mch_authorization_response_example_round_trips",
        r#"{
            "sub_mchid": "1900001121", "out_apply_no": "apply2020042013", "state": "INVITED",
            "accept_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#);
    let operation = GetSubMchAuthorization::new("1900001121");
    examples.request("get_sub_mch_authorization_example_builds_the_documented_request", &operation,
        "GET", "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/1900001121", "");
    examples.round_trip::<SubMchAuthorization>("get_sub_mch_authorization_response_example_round_trips",
        r#"{
            "sub_mchid": "1900001121", "state": "AUTHORIZED", "apply_order": {
            "sub_mchid": "1900001121", "out_apply_no": "apply2020042013", "state": "INVITED",
            "accept_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"},
            "authorization_time": "2015-05-20T13:29:35.120+08:00",
            "cancel_authorization_time": "2015-05-20T13:29:35.120+08:00"}"#);
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
        .user_name("张三")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
        .user_recv_perception("现金奖励");
    examples.request("partner_transfer_to_user_example_builds_the_documented_request", &operation,
        "POST", "/v3/fund-app/mch-transfer/partner/transfer-bills", r#"{
            "sub_mchid": "1900001121", "appid": "wxf636efh567hg4356",
            "out_bill_no": "plfk2020042013", "transfer_scene_id": "1000",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "user_name": "张三", "transfer_amount": 400000,
            "transfer_remark": "2020年4月报销", "notify_url": "https://www.weixin.qq.com/wxpay/pay.php",
            "user_recv_perception": "现金奖励", "transfer_scene_report_infos": [{"info_type": "活动名称",
            "info_content": "注册会员有礼"}]}"#);
    examples.round_trip::<PartnerAcceptedTransfer>("partner_transfer_to_user_response_example_round_trips",
        r#"{
            "sub_mchid": "1900001121", "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001",
            "create_time": "2015-05-20T13:29:35.120+08:00", "package_info": "affffddafdfafddffda=="}"#);
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
    examples.operation_hides("partner_transfer_to_user_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("user_name", "Personal2x")]);
    let operation = PartnerGetTransferBillByOutNo::new("plfk2020042013", "1900001121");
    examples.request("partner_get_transfer_bill_by_out_no_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/plfk2020042013?sub_mchid=1900001121",
        "");
    examples.round_trip::<PartnerTransferBill>("partner_get_transfer_bill_by_out_no_response_example_round_trips",
        r#"{
            "sub_mchid": "1900001121", "mchid": "1900001109", "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001",
            "appid": "wxf636efh567hg4356", "state": "SUCCESS", "transfer_amount": 400000,
            "transfer_remark": "2020年4月报销", "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "user_name": "张三",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#);
    examples.hides::<PartnerTransferBill>("partner_get_transfer_bill_by_out_no_response_hides_what_is_personal",
        r#"{
            "sub_mchid": "1900001121", "mchid": "1900001109", "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001",
            "appid": "wxf636efh567hg4356", "state": "SUCCESS", "transfer_amount": 400000,
            "transfer_remark": "2020年4月报销", "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
            "openid": "Personal1x", "user_name": "Personal2x",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#, &[("openid", "Personal1x"),
            ("user_name", "Personal2x")]);
    let operation = PartnerCancelTransfer::new("plfk2020042013", "1900001121");
    examples.request("partner_cancel_transfer_example_builds_the_documented_request", &operation,
        "POST",
        "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/plfk2020042013/cancel", r#"{
            "sub_mchid": "1900001121"}"#);
    examples.round_trip::<PartnerCancelledTransfer>("partner_cancel_transfer_response_example_round_trips",
        r#"{
            "sub_mchid": "1900001121", "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001", "state": "CANCELING",
            "transfer_amount": 400000, "transfer_remark": "2020年4月报销", "fail_reason": "MCH_CANCEL",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "user_name": "张三",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#);
    examples.hides::<PartnerCancelledTransfer>("partner_cancel_transfer_response_hides_what_is_personal",
        r#"{
            "sub_mchid": "1900001121", "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001", "state": "CANCELING",
            "transfer_amount": 400000, "transfer_remark": "2020年4月报销", "fail_reason": "MCH_CANCEL",
            "openid": "Personal1x", "user_name": "Personal2x",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#, &[("openid", "Personal1x"),
            ("user_name", "Personal2x")]);
    let operation = PartnerPreTransferWithAuthorization::new(PartnerPreTransferWithAuthorizationRequired {
            sub_mchid: "1900001121".into(),
            appid: "wxf636efh567hg4356".into(),
            out_bill_no: "plfk2020042013".into(),
            openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
            transfer_amount: Fen::new(400000),
            transfer_remark: "2020年4月报销".into(),
            transfer_scene_id: TransferSceneId::N1000,
            transfer_scene_report_infos: vec![
                TransferSceneReportInfo::new(TransferSceneReportInfoRequired { info_type
                : "活动名称".into(), info_content : "注册会员有礼".into() })
            ],
        })
        .user_name("张三")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
        .user_recv_perception("现金奖励")
        .authorization_info(
            AuthorizationInfo::new(AuthorizationInfoRequired {
                user_display_name: "wx_123456".into(),
                out_authorization_no: "plfk2020042013".into(),
                authorization_notify_url: "https://www.weixin.qq.com/wxpay/pay.php"
                    .into(),
            }),
        );
    examples.request("partner_pre_transfer_with_authorization_example_builds_the_documented_request",
        &operation, "POST",
        "/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization", r#"{
            "sub_mchid": "1900001121", "appid": "wxf636efh567hg4356",
            "out_bill_no": "plfk2020042013", "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
            "user_name": "张三", "transfer_amount": 400000, "transfer_remark": "2020年4月报销",
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php", "user_recv_perception": "现金奖励",
            "transfer_scene_id": "1000", "transfer_scene_report_infos": [{"info_type": "活动名称",
            "info_content": "注册会员有礼"}], "authorization_info": {"user_display_name": "wx_123456",
            "out_authorization_no": "plfk2020042013",
            "authorization_notify_url": "https://www.weixin.qq.com/wxpay/pay.php"}}"#);
    examples.round_trip::<PartnerAcceptedTransfer>("partner_pre_transfer_with_authorization_response_example_round_trips",
        r#"{
            "sub_mchid": "1900001121", "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001",
            "create_time": "2015-05-20T13:29:35.120+08:00", "package_info": "affffddafdfafddffda=="}"#);
    let operation = PartnerPreTransferWithAuthorization::new(PartnerPreTransferWithAuthorizationRequired {
            sub_mchid: "1900001121".into(),
            appid: "wxf636efh567hg4356".into(),
            out_bill_no: "plfk2020042013".into(),
            openid: "Personal1x".into(),
            transfer_amount: Fen::new(400000),
            transfer_remark: "2020年4月报销".into(),
            transfer_scene_id: TransferSceneId::N1000,
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
        );
    examples.operation_hides("partner_pre_transfer_with_authorization_hides_what_is_personal",
        &operation, &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("user_name", "Personal2x"), ("authorization_info/user_display_name", "Personal3x")]);
    let operation = PartnerTransferAfterAuthorization::new(PartnerTransferAfterAuthorizationRequired {
            sub_mchid: "1900001121".into(),
            appid: "wxf636efh567hg4356".into(),
            out_bill_no: "plfk2020042013".into(),
            transfer_amount: Fen::new(400000),
            transfer_remark: "2020年4月报销".into(),
            transfer_scene_id: TransferSceneId::N1000,
            transfer_scene_report_infos: vec![
                TransferSceneReportInfo::new(TransferSceneReportInfoRequired { info_type
                : "活动名称".into(), info_content : "注册会员有礼".into() })
            ],
            authorization_id: "201202504101000123456789012".into(),
        })
        .user_name("张三")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
        .user_recv_perception("现金奖励");
    examples.request("partner_transfer_after_authorization_example_builds_the_documented_request",
        &operation, "POST", "/v3/fund-app/mch-transfer/partner/transfer-bills/transfer", r#"{
            "sub_mchid": "1900001121", "appid": "wxf636efh567hg4356",
            "out_bill_no": "plfk2020042013", "user_name": "张三", "transfer_amount": 400000,
            "transfer_remark": "2020年4月报销", "notify_url": "https://www.weixin.qq.com/wxpay/pay.php",
            "user_recv_perception": "现金奖励", "transfer_scene_id": "1000",
            "transfer_scene_report_infos": [{"info_type": "活动名称", "info_content": "注册会员有礼"}],
            "authorization_id": "201202504101000123456789012"}"#);
    examples.round_trip::<PartnerAuthorizedTransfer>("partner_transfer_after_authorization_response_example_round_trips",
        r#"{
            "sub_mchid": "1900001121", "mchid": "1900001109", "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001",
            "appid": "wxf636efh567hg4356", "state": "FAIL", "transfer_amount": 400000,
            "transfer_remark": "2020年4月报销", "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "user_name": "张三",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#);
    let operation = PartnerTransferAfterAuthorization::new(PartnerTransferAfterAuthorizationRequired {
            sub_mchid: "1900001121".into(),
            appid: "wxf636efh567hg4356".into(),
            out_bill_no: "plfk2020042013".into(),
            transfer_amount: Fen::new(400000),
            transfer_remark: "2020年4月报销".into(),
            transfer_scene_id: TransferSceneId::N1000,
            transfer_scene_report_infos: vec![
                TransferSceneReportInfo::new(TransferSceneReportInfoRequired { info_type
                : "活动名称".into(), info_content : "注册会员有礼".into() })
            ],
            authorization_id: "201202504101000123456789012".into(),
        })
        .user_name("Personal1x")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
        .user_recv_perception("现金奖励");
    examples.operation_hides("partner_transfer_after_authorization_hides_what_is_personal",
        &operation, &Call::new(&client, operation.clone()), &[("user_name", "Personal1x")]);
    examples.hides::<PartnerAuthorizedTransfer>("partner_transfer_after_authorization_response_hides_what_is_personal",
        r#"{
            "sub_mchid": "1900001121", "mchid": "1900001109", "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001",
            "appid": "wxf636efh567hg4356", "state": "FAIL", "transfer_amount": 400000,
            "transfer_remark": "2020年4月报销", "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
            "openid": "Personal1x", "user_name": "Personal2x",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#, &[("openid", "Personal1x"),
            ("user_name", "Personal2x")]);
    let operation = PartnerApplyUserConfirmAuthorization::new(PartnerApplyUserConfirmAuthorizationRequired {
            out_authorization_no: "plfk2020042013".into(),
            appid: "wxf636efh567hg4356".into(),
            openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
            transfer_scene_id: TransferSceneId::N1000,
            user_display_name: "wx_123456".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        })
        .user_recv_perception("现金奖励");
    examples.request("partner_apply_user_confirm_authorization_example_builds_the_documented_request",
        &operation, "POST", "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations", r#"{
            "out_authorization_no": "plfk2020042013", "appid": "wxf636efh567hg4356",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "transfer_scene_id": "1000",
            "user_display_name": "wx_123456", "user_recv_perception": "现金奖励",
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php"}"#);
    examples.round_trip::<AppliedAuthorization>("partner_apply_user_confirm_authorization_response_example_round_trips",
        r#"{
            "out_authorization_no": "plfk2020042013", "state": "WAIT_USER_CONFIRM",
            "create_time": "2015-05-20T13:29:35+08:00", "package_info": "affffddafdfafddffda=="}"#);
    let operation = PartnerApplyUserConfirmAuthorization::new(PartnerApplyUserConfirmAuthorizationRequired {
            out_authorization_no: "plfk2020042013".into(),
            appid: "wxf636efh567hg4356".into(),
            openid: "Personal1x".into(),
            transfer_scene_id: TransferSceneId::N1000,
            user_display_name: "Personal2x".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        })
        .user_recv_perception("现金奖励");
    examples.operation_hides("partner_apply_user_confirm_authorization_hides_what_is_personal",
        &operation, &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("user_display_name", "Personal2x")]);
    let operation = PartnerGetUserConfirmAuthorization::new("plfk2020042013");
    examples.request("partner_get_user_confirm_authorization_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/plfk2020042013", "");
    examples.round_trip::<UserConfirmAuthorization>("partner_get_user_confirm_authorization_response_example_round_trips",
        r#"{
            "out_authorization_no": "plfk2020042013", "appid": "wxf636efh567hg4356",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "user_display_name": "wx_123456",
            "authorization_id": "201202504101000123456789012", "state": "TAKING_EFFECT",
            "authorize_time": "2015-05-20T13:29:35.120+08:00", "close_info": {
            "close_time": "2015-05-20T13:29:35.120+08:00", "close_reason": "CLOSE_VIA_MCH_API"},
            "transfer_scene_id": "1000", "user_recv_perception": "现金奖励",
            "create_time": "2015-05-20T13:29:35.120+08:00", "package_info": "affffddafdfafddffda=="}"#);
    examples.hides::<UserConfirmAuthorization>("partner_get_user_confirm_authorization_response_hides_what_is_personal",
        r#"{
            "out_authorization_no": "plfk2020042013", "appid": "wxf636efh567hg4356",
            "openid": "Personal1x", "user_display_name": "Personal2x",
            "authorization_id": "201202504101000123456789012", "state": "TAKING_EFFECT",
            "authorize_time": "2015-05-20T13:29:35.120+08:00", "close_info": {
            "close_time": "2015-05-20T13:29:35.120+08:00", "close_reason": "CLOSE_VIA_MCH_API"},
            "transfer_scene_id": "1000", "user_recv_perception": "现金奖励",
            "create_time": "2015-05-20T13:29:35.120+08:00", "package_info": "affffddafdfafddffda=="}"#,
        &[("openid", "Personal1x"),
            ("user_display_name", "Personal2x")]);
    let operation = PartnerCloseUserConfirmAuthorization::new("plfk2020042013");
    examples.request("partner_close_user_confirm_authorization_example_builds_the_documented_request",
        &operation, "POST",
        "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/plfk2020042013/close", "");
    examples.round_trip::<UserConfirmAuthorization>("partner_close_user_confirm_authorization_response_example_round_trips",
        r#"{
            "out_authorization_no": "plfk2020042013", "appid": "wxf636efh567hg4356",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "user_display_name": "wx_123456",
            "authorization_id": "201202504101000123456789012", "state": "CLOSED",
            "authorize_time": "2015-05-20T13:29:35.120+08:00", "close_info": {
            "close_time": "2015-05-20T13:29:35.120+08:00", "close_reason": "CLOSE_VIA_MCH_API"},
            "transfer_scene_id": "1000", "user_recv_perception": "现金奖励",
            "create_time": "2015-05-20T13:29:35.120+08:00"}"#);
    examples.hides::<UserConfirmAuthorization>("partner_close_user_confirm_authorization_response_hides_what_is_personal",
        r#"{
            "out_authorization_no": "plfk2020042013", "appid": "wxf636efh567hg4356",
            "openid": "Personal1x", "user_display_name": "Personal2x",
            "authorization_id": "201202504101000123456789012", "state": "TAKING_EFFECT",
            "authorize_time": "2015-05-20T13:29:35.120+08:00", "close_info": {
            "close_time": "2015-05-20T13:29:35.120+08:00", "close_reason": "CLOSE_VIA_MCH_API"},
            "transfer_scene_id": "1000", "user_recv_perception": "现金奖励",
            "create_time": "2015-05-20T13:29:35.120+08:00", "package_info": "affffddafdfafddffda=="}"#,
        &[("openid", "Personal1x"),
            ("user_display_name", "Personal2x")]);
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
        .user_name("张三")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
        .user_recv_perception("现金奖励")
        .user_recv_style(UserRecvStyle::new(UserRecvStyleType::ConfirmPage));
    examples.request("transfer_to_user_example_builds_the_documented_request", &operation, "POST",
        "/v3/fund-app/mch-transfer/transfer-bills", r#"{
            "appid": "wxf636efh567hg4356", "out_bill_no": "plfk2020042013",
            "transfer_scene_id": "1000", "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
            "user_name": "张三", "transfer_amount": 400000, "transfer_remark": "2020年4月报销",
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php", "user_recv_perception": "现金奖励",
            "transfer_scene_report_infos": [{"info_type": "活动名称", "info_content": "注册会员有礼"}],
            "user_recv_style": {"type": "CONFIRM_PAGE"}}"#);
    examples.round_trip::<AcceptedTransfer>("transfer_to_user_response_example_round_trips", r#"{
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001",
            "create_time": "2015-05-20T13:29:35.120+08:00", "state": "WAIT_USER_CONFIRM",
            "fail_reason": "PAYEE_ACCOUNT_ABNORMAL", "package_info": "affffddafdfafddffda=="}"#);
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
    examples.operation_hides("transfer_to_user_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("user_name", "Personal2x")]);
    let operation = GetTransferBillByOutNo::new("plfk2020042013");
    examples.request("get_transfer_bill_by_out_no_example_builds_the_documented_request",
        &operation, "GET", "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/plfk2020042013",
        "");
    examples.round_trip::<TransferBill>("get_transfer_bill_by_out_no_response_example_round_trips",
        r#"{"mch_id": "1900001109",
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001",
            "appid": "wxf636efh567hg4356", "state": "SUCCESS",
            "package_info": "affffddafdfafddffda==", "transfer_amount": 400000,
            "transfer_remark": "2020年4月报销", "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "user_name": "张三",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#);
    examples.hides::<TransferBill>("get_transfer_bill_by_out_no_response_hides_what_is_personal",
        r#"{"mch_id": "1900001109",
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001",
            "appid": "wxf636efh567hg4356", "state": "SUCCESS",
            "package_info": "affffddafdfafddffda==", "transfer_amount": 400000,
            "transfer_remark": "2020年4月报销", "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
            "openid": "Personal1x", "user_name": "Personal2x",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#, &[("openid", "Personal1x"),
            ("user_name", "Personal2x")]);
    let operation = CancelTransfer::new("plfk2020042013");
    examples.request("cancel_transfer_example_builds_the_documented_request", &operation, "POST",
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/plfk2020042013/cancel", "");
    examples.round_trip::<CancelledTransfer>("cancel_transfer_response_example_round_trips", r#"{
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001", "state": "CANCELING",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#);
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
        .user_name("张三")
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
    examples.request("pre_transfer_with_authorization_example_builds_the_documented_request",
        &operation, "POST",
        "/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization", r#"{
            "appid": "wxf636efh567hg4356", "out_bill_no": "plfk2020042013",
            "transfer_scene_id": "1000", "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
            "user_name": "张三", "transfer_amount": 400000, "transfer_remark": "2020年4月报销",
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php", "user_recv_perception": "现金奖励",
            "transfer_scene_report_infos": [{"info_type": "活动名称", "info_content": "注册会员有礼"}],
            "authorization_info": {"user_display_name": "wx_123456",
            "out_authorization_no": "plfk2020042013",
            "authorization_notify_url": "https://www.weixin.qq.com/wxpay/pay.php"},
            "sponsor_mchid": "1900001109"}"#);
    examples.round_trip::<AcceptedTransferWithAuthorization>("pre_transfer_with_authorization_response_example_round_trips",
        r#"{
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001",
            "create_time": "2015-05-20T13:29:35.120+08:00", "state": "WAIT_USER_CONFIRM",
            "fail_reason": "PAYEE_ACCOUNT_ABNORMAL", "package_info": "affffddafdfafddffda==",
            "user_display_name": "wx_123456", "out_authorization_no": "plfk2020042013"}"#);
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
    examples.operation_hides("pre_transfer_with_authorization_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("user_name", "Personal2x"), ("authorization_info/user_display_name", "Personal3x")]);
    examples.hides::<AcceptedTransferWithAuthorization>("pre_transfer_with_authorization_response_hides_what_is_personal",
        r#"{
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001",
            "create_time": "2015-05-20T13:29:35.120+08:00", "state": "WAIT_USER_CONFIRM",
            "fail_reason": "PAYEE_ACCOUNT_ABNORMAL", "package_info": "affffddafdfafddffda==",
            "user_display_name": "Personal1x", "out_authorization_no": "plfk2020042013"}"#,
        &[("user_display_name", "Personal1x")]);
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
        .user_name("张三")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
        .user_recv_perception("现金奖励")
        .authorization_id("201202504101000123456789012")
        .out_authorization_no("plfk2020042013")
        .sponsor_mchid("1900001109");
    examples.request("transfer_after_authorization_example_builds_the_documented_request",
        &operation, "POST", "/v3/fund-app/mch-transfer/transfer-bills/transfer", r#"{
            "appid": "wxf636efh567hg4356", "out_bill_no": "plfk2020042013",
            "transfer_scene_id": "1000", "user_name": "张三", "transfer_amount": 400000,
            "transfer_remark": "2020年4月报销", "notify_url": "https://www.weixin.qq.com/wxpay/pay.php",
            "user_recv_perception": "现金奖励", "transfer_scene_report_infos": [{"info_type": "活动名称",
            "info_content": "注册会员有礼"}], "authorization_id": "201202504101000123456789012",
            "out_authorization_no": "plfk2020042013", "sponsor_mchid": "1900001109"}"#);
    examples.round_trip::<AuthorizedTransfer>("transfer_after_authorization_response_example_round_trips",
        r#"{"mch_id": "1900001109",
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001",
            "appid": "wxf636efh567hg4356", "state": "ACCEPTED", "transfer_amount": 400000,
            "transfer_remark": "2020年4月报销", "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "user_name": "张三",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#);
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
    examples.operation_hides("transfer_after_authorization_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("user_name", "Personal1x")]);
    examples.hides::<AuthorizedTransfer>("transfer_after_authorization_response_hides_what_is_personal",
        r#"{"mch_id": "1900001109",
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001",
            "appid": "wxf636efh567hg4356", "state": "ACCEPTED", "transfer_amount": 400000,
            "transfer_remark": "2020年4月报销", "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
            "openid": "Personal1x", "user_name": "Personal2x",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#, &[("openid", "Personal1x"),
            ("user_name", "Personal2x")]);
    let operation = GetTransferBillByNo::new("1330000071100999991182020050700019480001");
    examples.request("get_transfer_bill_by_no_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/1330000071100999991182020050700019480001",
        "");
    examples.round_trip::<TransferBill>("get_transfer_bill_by_no_response_example_round_trips",
        r#"{"mch_id": "1900001109",
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001",
            "appid": "wxf636efh567hg4356", "state": "SUCCESS",
            "package_info": "affffddafdfafddffda==", "transfer_amount": 400000,
            "transfer_remark": "2020年4月报销", "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "user_name": "张三",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#);
    examples.hides::<TransferBill>("get_transfer_bill_by_no_response_hides_what_is_personal",
        r#"{"mch_id": "1900001109",
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001",
            "appid": "wxf636efh567hg4356", "state": "SUCCESS",
            "package_info": "affffddafdfafddffda==", "transfer_amount": 400000,
            "transfer_remark": "2020年4月报销", "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
            "openid": "Personal1x", "user_name": "Personal2x",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#, &[("openid", "Personal1x"),
            ("user_name", "Personal2x")]);
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
        .user_name("张三")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
    examples.request("transfer_to_qq_wallet_example_builds_the_documented_request", &operation,
        "POST", "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills", r#"{"appid": "102022609",
            "out_bill_no": "plfk2020042013", "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
            "user_qq": "490379403", "user_name": "张三", "transfer_amount": 400000,
            "transfer_remark": "2020年4月报销", "notify_url": "https://www.weixin.qq.com/wxpay/pay.php",
            "transfer_scene_id": "1401", "transfer_scene_report_infos": [{"info_type": "活动名称",
            "info_content": "注册会员有礼"}]}"#);
    examples.round_trip::<QqWalletBill>("transfer_to_qq_wallet_response_example_round_trips",
        r#"{"mchid": "1900001109",
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001", "appid": "102022609",
            "state": "SUCCESS", "transfer_amount": 400000, "transfer_remark": "2020年4月报销",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "user_qq": "490379403", "user_name": "张三",
            "fail_reason": "PAYEE_ACCOUNT_ABNORMAL", "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#);
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
    examples.operation_hides("transfer_to_qq_wallet_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("user_qq", "Personal2x"), ("user_name", "Personal3x")]);
    examples.hides::<QqWalletBill>("transfer_to_qq_wallet_response_hides_what_is_personal",
        r#"{"mchid": "1900001109",
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001", "appid": "102022609",
            "state": "SUCCESS", "transfer_amount": 400000, "transfer_remark": "2020年4月报销",
            "openid": "Personal1x", "user_qq": "Personal2x", "user_name": "Personal3x",
            "fail_reason": "PAYEE_ACCOUNT_ABNORMAL", "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#, &[("openid", "Personal1x"),
            ("user_qq", "Personal2x"), ("user_name", "Personal3x")]);
    let operation = GetQqWalletBill::new("plfk2020042013");
    examples.request("get_qq_wallet_bill_example_builds_the_documented_request", &operation, "GET",
        "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/plfk2020042013", "");
    examples.round_trip::<QqWalletBill>("get_qq_wallet_bill_response_example_round_trips",
        r#"{"mchid": "1900001109",
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001", "appid": "102022609",
            "state": "SUCCESS", "transfer_amount": 400000, "transfer_remark": "2020年4月报销",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "user_qq": "490379403", "user_name": "张三",
            "fail_reason": "PAYEE_ACCOUNT_ABNORMAL", "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#);
    examples.hides::<QqWalletBill>("get_qq_wallet_bill_response_hides_what_is_personal",
        r#"{"mchid": "1900001109",
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001", "appid": "102022609",
            "state": "SUCCESS", "transfer_amount": 400000, "transfer_remark": "2020年4月报销",
            "openid": "Personal1x", "user_qq": "Personal2x", "user_name": "Personal3x",
            "fail_reason": "PAYEE_ACCOUNT_ABNORMAL", "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#, &[("openid", "Personal1x"),
            ("user_qq", "Personal2x"), ("user_name", "Personal3x")]);
    let operation = CancelQqWalletBill::new("plfk2020042013");
    examples.request("cancel_qq_wallet_bill_example_builds_the_documented_request", &operation,
        "POST", "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/plfk2020042013/cancel", "");
    examples.round_trip::<CancelledQqWalletBill>("cancel_qq_wallet_bill_response_example_round_trips",
        r#"{"mchid": "1900001109",
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001", "appid": "102022609",
            "state": "CANCELING", "transfer_amount": 400000, "transfer_remark": "2020年4月报销",
            "fail_reason": "MCH_CANCEL", "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
            "user_qq": "490379403", "user_name": "张三",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#);
    examples.hides::<CancelledQqWalletBill>("cancel_qq_wallet_bill_response_hides_what_is_personal",
        r#"{"mchid": "1900001109",
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001", "appid": "102022609",
            "state": "CANCELING", "transfer_amount": 400000, "transfer_remark": "2020年4月报销",
            "fail_reason": "MCH_CANCEL", "openid": "Personal1x", "user_qq": "Personal2x",
            "user_name": "Personal3x", "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#, &[("openid", "Personal1x"),
            ("user_qq", "Personal2x"), ("user_name", "Personal3x")]);
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
    examples.request("apply_user_confirm_authorization_example_builds_the_documented_request",
        &operation, "POST", "/v3/fund-app/mch-transfer/user-confirm-authorization", r#"{
            "out_authorization_no": "plfk2020042013", "appid": "wxf636efh567hg4356",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "transfer_scene_id": "1000",
            "user_display_name": "wx_123456", "user_recv_perception": "现金奖励",
            "authorization_notify_url": "https://www.weixin.qq.com/wxpay/pay.php", "scene_info": {
            "client_ip": "113.84.136.9", "device_id": "8d67f169fe104008cd20b72573a0c8c9",
            "device_type": "IOS"}}"#);
    examples.round_trip::<AppliedAuthorization>("apply_user_confirm_authorization_response_example_round_trips",
        r#"{
            "out_authorization_no": "plfk2020042013", "state": "WAIT_USER_CONFIRM",
            "create_time": "2015-05-20T13:29:35+08:00", "package_info": "affffddafdfafddffda=="}"#);
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
    examples.operation_hides("apply_user_confirm_authorization_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("user_display_name", "Personal2x"), ("scene_info/client_ip", "Personal3x"),
            ("scene_info/device_id", "Personal4x")]);
    let operation = GetUserConfirmAuthorization::new("plfk2020042013")
        .is_display_authorization(true);
    examples.request("get_user_confirm_authorization_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/plfk2020042013?is_display_authorization=true",
        "");
    examples.round_trip::<UserConfirmAuthorization>("get_user_confirm_authorization_response_example_round_trips",
        r#"{
            "out_authorization_no": "plfk2020042013", "appid": "wxf636efh567hg4356",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "user_display_name": "wx_123456",
            "authorization_id": "201202504101000123456789012", "state": "TAKING_EFFECT",
            "authorize_time": "2015-05-20T13:29:35.120+08:00", "close_info": {
            "close_time": "2015-05-20T13:29:35.120+08:00", "close_reason": "CLOSE_VIA_MCH_API"},
            "transfer_scene_id": "1000", "user_recv_perception": "现金奖励",
            "create_time": "2015-05-20T13:29:35.120+08:00", "package_info": "affffddafdfafddffda=="}"#);
    examples.hides::<UserConfirmAuthorization>("get_user_confirm_authorization_response_hides_what_is_personal",
        r#"{
            "out_authorization_no": "plfk2020042013", "appid": "wxf636efh567hg4356",
            "openid": "Personal1x", "user_display_name": "Personal2x",
            "authorization_id": "201202504101000123456789012", "state": "TAKING_EFFECT",
            "authorize_time": "2015-05-20T13:29:35.120+08:00", "close_info": {
            "close_time": "2015-05-20T13:29:35.120+08:00", "close_reason": "CLOSE_VIA_MCH_API"},
            "transfer_scene_id": "1000", "user_recv_perception": "现金奖励",
            "create_time": "2015-05-20T13:29:35.120+08:00", "package_info": "affffddafdfafddffda=="}"#,
        &[("openid", "Personal1x"),
            ("user_display_name", "Personal2x")]);
    let operation = CloseUserConfirmAuthorization::new("plfk2020042013");
    examples.request("close_user_confirm_authorization_example_builds_the_documented_request",
        &operation, "POST",
        "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/plfk2020042013/close",
        "");
    examples.round_trip::<UserConfirmAuthorization>("close_user_confirm_authorization_response_example_round_trips",
        r#"{
            "out_authorization_no": "plfk2020042013", "appid": "wxf636efh567hg4356",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "user_display_name": "wx_123456",
            "authorization_id": "201202504101000123456789012", "state": "CLOSED",
            "authorize_time": "2015-05-20T13:29:35.120+08:00", "close_info": {
            "close_time": "2015-05-20T13:29:35.120+08:00", "close_reason": "CLOSE_VIA_MCH_API"},
            "transfer_scene_id": "1000", "user_recv_perception": "现金奖励",
            "create_time": "2015-05-20T13:29:35.120+08:00"}"#);
    examples.hides::<UserConfirmAuthorization>("close_user_confirm_authorization_response_hides_what_is_personal",
        r#"{
            "out_authorization_no": "plfk2020042013", "appid": "wxf636efh567hg4356",
            "openid": "Personal1x", "user_display_name": "Personal2x",
            "authorization_id": "201202504101000123456789012", "state": "TAKING_EFFECT",
            "authorize_time": "2015-05-20T13:29:35.120+08:00", "close_info": {
            "close_time": "2015-05-20T13:29:35.120+08:00", "close_reason": "CLOSE_VIA_MCH_API"},
            "transfer_scene_id": "1000", "user_recv_perception": "现金奖励",
            "create_time": "2015-05-20T13:29:35.120+08:00", "package_info": "affffddafdfafddffda=="}"#,
        &[("openid", "Personal1x"),
            ("user_display_name", "Personal2x")]);
    let operation = DownloadElecVoucher::new(DownloadElecVoucherRequired {
        token: "X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD".into(),
        source: "elecsign".into(),
    });
    examples.file_request("download_elec_voucher_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/transferdownload/elecvoucherfile?token=X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD&source=elecsign",
        "");
    let operation = DownloadElecVoucher::new(DownloadElecVoucherRequired {
        token: "Personal1x".into(),
        source: "elecsign".into(),
    });
    examples.file_operation_hides("download_elec_voucher_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("token", "Personal1x")]);
    let operation = DownloadSignFile::new("X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD");
    examples.file_request("download_sign_file_example_builds_the_documented_request", &operation,
        "GET", "/v3/transferdownload/signfile?token=X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD", "");
    let operation = DownloadSignFile::new("Personal1x");
    examples.file_operation_hides("download_sign_file_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("token", "Personal1x")]);
    examples.round_trip::<CharityBudget>("budget_closed_resource_example_round_trips", r#"{
            "sp_mchid": "1900001109", "out_budget_no": "yusuan2025061213",
            "budget_id": "1030000071100999991182025061200019480001", "amount": 1000000,
            "sponsor_mchid": "1900001121", "activity_name": "乡村儿童午餐", "activity_remark": "每捐一份配捐一份",
            "state": "FINISHED", "unlock_remark": "活动结束",
            "locked_time": "2025-06-12T13:29:35+08:00",
            "finished_time": "2025-07-12T13:29:35+08:00",
            "closed_time": "2025-06-12T13:29:35+08:00"}"#);
    examples.event("budget_closed_resource_example_decodes_as_its_event", Event::decode,
        "BUDGET.CLOSED", r#"{
            "sp_mchid": "1900001109", "out_budget_no": "yusuan2025061213",
            "budget_id": "1030000071100999991182025061200019480001", "amount": 1000000,
            "sponsor_mchid": "1900001121", "activity_name": "乡村儿童午餐", "activity_remark": "每捐一份配捐一份",
            "state": "FINISHED", "unlock_remark": "活动结束",
            "locked_time": "2025-06-12T13:29:35+08:00",
            "finished_time": "2025-07-12T13:29:35+08:00",
            "closed_time": "2025-06-12T13:29:35+08:00"}"#,
        |event| matches!(event, Event::BudgetClosed(_)));
    examples.round_trip::<CharityBudget>("budget_finished_resource_example_round_trips", r#"{
            "sp_mchid": "1900001109", "out_budget_no": "yusuan2025061213",
            "budget_id": "1030000071100999991182025061200019480001", "amount": 1000000,
            "sponsor_mchid": "1900001121", "activity_name": "乡村儿童午餐", "activity_remark": "每捐一份配捐一份",
            "state": "FINISHED", "unlock_remark": "活动结束",
            "locked_time": "2025-06-12T13:29:35+08:00",
            "finished_time": "2025-07-12T13:29:35+08:00",
            "closed_time": "2025-06-12T13:29:35+08:00"}"#);
    examples.event("budget_finished_resource_example_decodes_as_its_event", Event::decode,
        "BUDGET.FINISHED", r#"{
            "sp_mchid": "1900001109", "out_budget_no": "yusuan2025061213",
            "budget_id": "1030000071100999991182025061200019480001", "amount": 1000000,
            "sponsor_mchid": "1900001121", "activity_name": "乡村儿童午餐", "activity_remark": "每捐一份配捐一份",
            "state": "FINISHED", "unlock_remark": "活动结束",
            "locked_time": "2025-06-12T13:29:35+08:00",
            "finished_time": "2025-07-12T13:29:35+08:00",
            "closed_time": "2025-06-12T13:29:35+08:00"}"#,
        |event| matches!(event, Event::BudgetFinished(_)));
    examples.round_trip::<CharityBudget>("budget_locked_resource_example_round_trips", r#"{
            "sp_mchid": "1900001109", "out_budget_no": "yusuan2025061213",
            "budget_id": "1030000071100999991182025061200019480001", "amount": 1000000,
            "sponsor_mchid": "1900001121", "activity_name": "乡村儿童午餐", "activity_remark": "每捐一份配捐一份",
            "state": "FINISHED", "unlock_remark": "活动结束",
            "locked_time": "2025-06-12T13:29:35+08:00",
            "finished_time": "2025-07-12T13:29:35+08:00",
            "closed_time": "2025-06-12T13:29:35+08:00"}"#);
    examples.event("budget_locked_resource_example_decodes_as_its_event", Event::decode,
        "BUDGET.LOCKED", r#"{
            "sp_mchid": "1900001109", "out_budget_no": "yusuan2025061213",
            "budget_id": "1030000071100999991182025061200019480001", "amount": 1000000,
            "sponsor_mchid": "1900001121", "activity_name": "乡村儿童午餐", "activity_remark": "每捐一份配捐一份",
            "state": "FINISHED", "unlock_remark": "活动结束",
            "locked_time": "2025-06-12T13:29:35+08:00",
            "finished_time": "2025-07-12T13:29:35+08:00",
            "closed_time": "2025-06-12T13:29:35+08:00"}"#,
        |event| matches!(event, Event::BudgetLocked(_)));
    examples.round_trip::<ClosedAuthorization>("mchtransfer_authorization_closed_resource_example_round_trips",
        r#"{
            "out_authorization_no": "plfk2020042013", "mchid": "1900001109",
            "appid": "wxf636efh567hg4356", "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
            "user_display_name": "wx_123456", "authorization_id": "201202504101000123456789012",
            "state": "CLOSED", "authorize_time": "2015-05-20T13:29:35.120+08:00", "close_info": {
            "close_time": "2015-05-20T13:29:35.120+08:00", "close_reason": "CLOSE_VIA_MCH_API"}}"#);
    examples.event("mchtransfer_authorization_closed_resource_example_decodes_as_its_event",
        Event::decode, "MCHTRANSFER.AUTHORIZATION.CLOSED", r#"{
            "out_authorization_no": "plfk2020042013", "mchid": "1900001109",
            "appid": "wxf636efh567hg4356", "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
            "user_display_name": "wx_123456", "authorization_id": "201202504101000123456789012",
            "state": "CLOSED", "authorize_time": "2015-05-20T13:29:35.120+08:00", "close_info": {
            "close_time": "2015-05-20T13:29:35.120+08:00", "close_reason": "CLOSE_VIA_MCH_API"}}"#,
        |event| matches!(event, Event::MchtransferAuthorizationClosed(_)));
    examples.event_hides::<ClosedAuthorization, Event>("mchtransfer_authorization_closed_resource_hides_what_is_personal",
        Event::decode, "MCHTRANSFER.AUTHORIZATION.CLOSED", r#"{
            "out_authorization_no": "plfk2020042013", "mchid": "1900001109",
            "appid": "wxf636efh567hg4356", "openid": "Personal1x",
            "user_display_name": "Personal2x", "authorization_id": "201202504101000123456789012",
            "state": "CLOSED", "authorize_time": "2015-05-20T13:29:35.120+08:00", "close_info": {
            "close_time": "2015-05-20T13:29:35.120+08:00", "close_reason": "CLOSE_VIA_MCH_API"}}"#,
        &[("openid", "Personal1x"),
            ("user_display_name", "Personal2x")]);
    examples.round_trip::<ConfirmedAuthorization>("mchtransfer_authorization_confirmed_resource_example_round_trips",
        r#"{
            "out_authorization_no": "plfk2020042013", "mchid": "1900001109",
            "appid": "wxf636efh567hg4356", "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
            "user_display_name": "wx_123456", "authorization_id": "201202504101000123456789012",
            "state": "TAKING_EFFECT", "authorize_time": "2015-05-20T13:29:35.120+08:00"}"#);
    examples.event("mchtransfer_authorization_confirmed_resource_example_decodes_as_its_event",
        Event::decode, "MCHTRANSFER.AUTHORIZATION.CONFIRMED", r#"{
            "out_authorization_no": "plfk2020042013", "mchid": "1900001109",
            "appid": "wxf636efh567hg4356", "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
            "user_display_name": "wx_123456", "authorization_id": "201202504101000123456789012",
            "state": "TAKING_EFFECT", "authorize_time": "2015-05-20T13:29:35.120+08:00"}"#,
        |event| matches!(event, Event::MchtransferAuthorizationConfirmed(_)));
    examples.event_hides::<ConfirmedAuthorization, Event>("mchtransfer_authorization_confirmed_resource_hides_what_is_personal",
        Event::decode, "MCHTRANSFER.AUTHORIZATION.CONFIRMED", r#"{
            "out_authorization_no": "plfk2020042013", "mchid": "1900001109",
            "appid": "wxf636efh567hg4356", "openid": "Personal1x",
            "user_display_name": "Personal2x", "authorization_id": "201202504101000123456789012",
            "state": "TAKING_EFFECT", "authorize_time": "2015-05-20T13:29:35.120+08:00"}"#,
        &[("openid", "Personal1x"),
            ("user_display_name", "Personal2x")]);
    examples.round_trip::<PartnerFinishedTransfer>("mchtransfer_bill_finished_partner_resource_example_round_trips",
        r#"{
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001", "state": "SUCCESS",
            "mchid": "1900001109", "sub_mchid": "1900001121", "transfer_amount": 400000,
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "payment_method_type": "CFT"}"#);
    examples.event("mchtransfer_bill_finished_partner_resource_example_decodes_as_its_event",
        Event::decode, "MCHTRANSFER.BILL.FINISHED", r#"{
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001", "state": "SUCCESS",
            "mchid": "1900001109", "sub_mchid": "1900001121", "transfer_amount": 400000,
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "payment_method_type": "CFT"}"#,
        |event| matches!(event, Event::MchtransferBillFinishedPartner(_)));
    examples.event_hides::<PartnerFinishedTransfer, Event>("mchtransfer_bill_finished_partner_resource_hides_what_is_personal",
        Event::decode, "MCHTRANSFER.BILL.FINISHED", r#"{
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001", "state": "SUCCESS",
            "mchid": "1900001109", "sub_mchid": "1900001121", "transfer_amount": 400000,
            "openid": "Personal1x", "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "payment_method_type": "CFT"}"#,
        &[("openid", "Personal1x")]);
    examples.round_trip::<FinishedTransfer>("mchtransfer_bill_finished_resource_example_round_trips",
        r#"{
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001", "state": "SUCCESS",
            "mch_id": "1900001109", "mchid": "1900001109", "transfer_amount": 400000,
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "payment_method_type": "CFT"}"#);
    examples.event("mchtransfer_bill_finished_resource_example_decodes_as_its_event", Event::decode,
        "MCHTRANSFER.BILL.FINISHED", r#"{
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001", "state": "SUCCESS",
            "mch_id": "1900001109", "mchid": "1900001109", "transfer_amount": 400000,
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "payment_method_type": "CFT"}"#,
        |event| matches!(event, Event::MchtransferBillFinished(_)));
    examples.event_hides::<FinishedTransfer, Event>("mchtransfer_bill_finished_resource_hides_what_is_personal",
        Event::decode, "MCHTRANSFER.BILL.FINISHED", r#"{
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001", "state": "SUCCESS",
            "mch_id": "1900001109", "mchid": "1900001109", "transfer_amount": 400000,
            "openid": "Personal1x", "fail_reason": "PAYEE_ACCOUNT_ABNORMAL",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "payment_method_type": "CFT"}"#,
        &[("openid", "Personal1x")]);
    examples.round_trip::<FinishedQqWalletBill>("mchtransfer_qqwalletbill_finished_resource_example_round_trips",
        r#"{"mchid": "1900001109",
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001", "appid": "102022609",
            "state": "SUCCESS", "transfer_amount": 400000, "transfer_remark": "2020年4月报销",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "user_qq": "490379403", "user_name": "张三",
            "fail_reason": "PAYEE_ACCOUNT_ABNORMAL", "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#);
    examples.event("mchtransfer_qqwalletbill_finished_resource_example_decodes_as_its_event",
        Event::decode, "MCHTRANSFER.QQWALLETBILL.FINISHED", r#"{"mchid": "1900001109",
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001", "appid": "102022609",
            "state": "SUCCESS", "transfer_amount": 400000, "transfer_remark": "2020年4月报销",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "user_qq": "490379403", "user_name": "张三",
            "fail_reason": "PAYEE_ACCOUNT_ABNORMAL", "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#,
        |event| matches!(event, Event::MchtransferQqwalletbillFinished(_)));
    examples.event_hides::<FinishedQqWalletBill, Event>("mchtransfer_qqwalletbill_finished_resource_hides_what_is_personal",
        Event::decode, "MCHTRANSFER.QQWALLETBILL.FINISHED", r#"{"mchid": "1900001109",
            "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001", "appid": "102022609",
            "state": "SUCCESS", "transfer_amount": 400000, "transfer_remark": "2020年4月报销",
            "openid": "Personal1x", "user_qq": "Personal2x", "user_name": "Personal3x",
            "fail_reason": "PAYEE_ACCOUNT_ABNORMAL", "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#, &[("openid", "Personal1x"),
            ("user_qq", "Personal2x"), ("user_name", "Personal3x")]);
    examples.finish();
}
