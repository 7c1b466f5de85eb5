// Written by `cargo xtask codegen` from spec/ecommerce.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::{
    AbnormalRefundBank, AbnormalRefundType, BillEncryption, Currency, EncryptedBills, Fen,
    ReceiverType, RefundAccount, RefundSource, RefundSourceAccount, TarType, UnsplitAmount,
};
use crate::{Call, Client};
use super::{
    AcceptedAfterSalesSharing, AcceptedRefund, AcceptedTransfer, AcceptedWithdrawal, AccountType,
    AddReceiver, AddReceiverRequired, AfterSalesScene, AfterSalesSharing, AfterSalesSharingType,
    Agreement, AgreementRequired, AmountToRefund, AmountToRefundRequired, Balance, BillAccounts,
    CancelSubsidy, CancelTransfer, CancelledSubsidy, CancelledTransfer, CreateAbnormalRefund,
    CreateAfterSalesOrder, CreateAfterSalesOrderRequired, CreateAuthorization, CreateOrder,
    CreateOrderRequired, CreateRefund, CreateReturnAdvance, CreateReturnOrder,
    CreateReturnOrderRequired, CreateSubsidy, CreateSubsidyRequired, CreateWithdrawal,
    DeleteReceiver, FinishOrder, FinishOrderRequired, FinishedSharing, GetAuthorization,
    GetSubMerchantFundFlowBill, GetTransferBillByNo, GetTransferBillByOutNo, QueryAfterSalesOrder,
    QueryBalance, QueryDayEndBalance, QueryOrder, QueryOrderAmount, QueryRefund,
    QueryRefundByOutRefundNo, QueryReturnAdvance, QueryReturnOrder, QueryWithdrawal,
    QueryWithdrawalByOutRequestNo, Receiver, ReceiverRelation, Refund, RefundFunding, ReturnAdvance,
    ReturnOrder, ReturnSubsidy, ReturnSubsidyRequired, ShareReceiver, ShareReceiverRequired,
    SharingOrder, Subsidy, SubsidyReturn, TransferAuthorization, TransferBill, TransferToUser,
    TransferToUserRequired, Withdrawal,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = GetSubMerchantFundFlowBill::new(
            emitted_tests::day("2019-06-11"),
            BillAccounts::All,
            BillEncryption::AeadAes256Gcm,
        )
        .tar_type(TarType::Gzip);
    examples.request("get_sub_merchant_fund_flow_bill_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/ecommerce/bill/fundflowbill?bill_date=2019-06-11&account_type=ALL&tar_type=GZIP&algorithm=AEAD_AES_256_GCM",
        "");
    examples.round_trip::<EncryptedBills>("get_sub_merchant_fund_flow_bill_response_example_round_trips",
        r#"{
            "download_bill_count": 1, "download_bill_list": [{"bill_sequence": 1,
            "download_url": "https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx",
            "encrypt_key": "a0YK7p+9XaKzE9N4qtFfG/9za1oqKlLLXXJWBkWQZ3UqSPQCguK6uLA==",
            "hash_type": "SHA1", "hash_value": "79bb0f45fc4c42234a918000b2668d689e2bde04",
            "nonce": "a8607ef79034c49c"}]}"#);
    let operation = QueryBalance::new("1900000109").account_type(AccountType::Basic);
    examples.request("query_balance_example_builds_the_documented_request", &operation, "GET",
        "/v3/ecommerce/fund/balance/1900000109?account_type=BASIC", "");
    examples.round_trip::<Balance>("query_balance_response_example_round_trips", r#"{
            "sub_mchid": "1900000109", "account_type": "BASIC", "available_amount": 100,
            "pending_amount": 0}"#);
    let operation = QueryDayEndBalance::new(
            "1900000109",
            emitted_tests::day("2019-08-17"),
        )
        .account_type(AccountType::Basic);
    examples.request("query_day_end_balance_example_builds_the_documented_request", &operation,
        "GET", "/v3/ecommerce/fund/enddaybalance/1900000109?date=2019-08-17&account_type=BASIC", "");
    examples.round_trip::<Balance>("query_day_end_balance_response_example_round_trips", r#"{
            "sub_mchid": "1900000109", "account_type": "BASIC", "available_amount": 100,
            "pending_amount": 0}"#);
    let operation = CreateWithdrawal::new(
            "1900000109",
            "20190611222222222200000000012122",
            Fen::new(100),
        )
        .remark("交易提现")
        .bank_memo("微信支付提现")
        .account_type(AccountType::Basic)
        .notify_url("https://weixin.qq.com/a-fake-notify-url");
    examples.request("create_withdrawal_example_builds_the_documented_request", &operation, "POST",
        "/v3/ecommerce/fund/withdraw", r#"{
            "sub_mchid": "1900000109", "out_request_no": "20190611222222222200000000012122",
            "amount": 100, "remark": "交易提现", "bank_memo": "微信支付提现", "account_type": "BASIC",
            "notify_url": "https://weixin.qq.com/a-fake-notify-url"}"#);
    examples.round_trip::<AcceptedWithdrawal>("create_withdrawal_response_example_round_trips",
        r#"{
            "sub_mchid": "1900000109",
            "withdraw_id": "12321937198237912739132791732912793127931279317929791239112123",
            "out_request_no": "20190611222222222200000000012122", "account_type": "BASIC"}"#);
    let operation = QueryWithdrawalByOutRequestNo::new(
        "20190611222222222200000000012122",
        "1900000109",
    );
    examples.request("query_withdrawal_by_out_request_no_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/ecommerce/fund/withdraw/out-request-no/20190611222222222200000000012122?sub_mchid=1900000109",
        "");
    examples.round_trip::<Withdrawal>("query_withdrawal_by_out_request_no_response_example_round_trips",
        r#"{
            "sub_mchid": "1900000109", "sp_mchid": "1800000123", "status": "SUCCESS",
            "withdraw_id": "1232193719823791273913279173",
            "out_request_no": "20190611222222222200000000012122", "amount": 100,
            "create_time": "2025-05-20T13:29:35+08:00", "update_time": "2025-05-20T13:31:35+08:00",
            "reason": "卡号错误", "remark": "交易提现", "bank_memo": "微信支付提现", "account_type": "BASIC",
            "account_number": "1178", "account_bank": "招商银行", "bank_name": "中国工商银行股份有限公司深圳软件园支行"}"#);
    examples.hides::<Withdrawal>("query_withdrawal_by_out_request_no_response_hides_what_is_personal",
        r#"{
            "sub_mchid": "1900000109", "sp_mchid": "1800000123", "status": "SUCCESS",
            "withdraw_id": "1232193719823791273913279173",
            "out_request_no": "20190611222222222200000000012122", "amount": 100,
            "create_time": "2025-05-20T13:29:35+08:00", "update_time": "2025-05-20T13:31:35+08:00",
            "reason": "卡号错误", "remark": "交易提现", "bank_memo": "微信支付提现", "account_type": "BASIC",
            "account_number": "Personal1x", "account_bank": "招商银行",
            "bank_name": "中国工商银行股份有限公司深圳软件园支行"}"#, &[("account_number", "Personal1x")]);
    let operation = QueryWithdrawal::new("1232193719823791273913279173", "1900000109");
    examples.request("query_withdrawal_example_builds_the_documented_request", &operation, "GET",
        "/v3/ecommerce/fund/withdraw/1232193719823791273913279173?sub_mchid=1900000109", "");
    examples.round_trip::<Withdrawal>("query_withdrawal_response_example_round_trips", r#"{
            "sub_mchid": "1900000109", "sp_mchid": "1800000123", "status": "SUCCESS",
            "withdraw_id": "1232193719823791273913279173",
            "out_request_no": "20190611222222222200000000012122", "amount": 100,
            "create_time": "2025-05-20T13:29:35+08:00", "update_time": "2025-05-20T13:31:35+08:00",
            "reason": "卡号错误", "remark": "交易提现", "bank_memo": "微信支付提现", "account_type": "BASIC",
            "account_number": "1178", "account_bank": "招商银行", "bank_name": "中国工商银行股份有限公司深圳软件园支行"}"#);
    examples.hides::<Withdrawal>("query_withdrawal_response_hides_what_is_personal", r#"{
            "sub_mchid": "1900000109", "sp_mchid": "1800000123", "status": "SUCCESS",
            "withdraw_id": "1232193719823791273913279173",
            "out_request_no": "20190611222222222200000000012122", "amount": 100,
            "create_time": "2025-05-20T13:29:35+08:00", "update_time": "2025-05-20T13:31:35+08:00",
            "reason": "卡号错误", "remark": "交易提现", "bank_memo": "微信支付提现", "account_type": "BASIC",
            "account_number": "Personal1x", "account_bank": "招商银行",
            "bank_name": "中国工商银行股份有限公司深圳软件园支行"}"#, &[("account_number", "Personal1x")]);
    let operation = CreateAuthorization::new(
        "1900001109",
        vec![
            Agreement::new(AgreementRequired { agreement_code : "1".into(),
            agreement_version : "20230101".into(), sign_organization :
            "示例有限责任公司".into(), sign_time :
            emitted_tests::time("2015-05-20T13:29:35.120+08:00") })
        ],
    );
    examples.request("create_authorization_example_builds_the_documented_request", &operation,
        "POST", "/v3/ecommerce/mch-transfer/authorizations", r#"{
            "sub_mchid": "1900001109", "agreement_list": [{"agreement_code": "1",
            "agreement_version": "20230101", "sign_organization": "示例有限责任公司",
            "sign_time": "2015-05-20T13:29:35.120+08:00"}]}"#);
    examples.round_trip::<TransferAuthorization>("create_authorization_response_example_round_trips",
        r#"{
            "sub_mchid": "1900001109", "authorization_state": "AUTHORIZE_PROCESSING",
            "accept_time": "2015-05-20T13:29:35.120+08:00",
            "authorize_time": "2015-05-20T13:29:35.120+08:00"}"#);
    let operation = GetAuthorization::new("1900001109");
    examples.request("get_authorization_example_builds_the_documented_request", &operation, "GET",
        "/v3/ecommerce/mch-transfer/authorizations/1900001109", "");
    examples.round_trip::<TransferAuthorization>("get_authorization_response_example_round_trips",
        r#"{
            "sub_mchid": "1900001109", "authorization_state": "AUTHORIZE_PROCESSING",
            "accept_time": "2015-05-20T13:29:35.120+08:00",
            "authorize_time": "2015-05-20T13:29:35.120+08:00"}"#);
    let operation = TransferToUser::new(TransferToUserRequired {
            sub_mchid: "1900001109".into(),
            appid: "wxf636efh567hg4356".into(),
            out_bill_no: "plfk2020042013".into(),
            transfer_scene_id: "1000".into(),
            openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
            transfer_amount: Fen::new(400000),
            transfer_remark: "2020年4月报销".into(),
        })
        .user_name("张三")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
    examples.request("transfer_to_user_example_builds_the_documented_request", &operation, "POST",
        "/v3/ecommerce/mch-transfer/transfer-bills", r#"{
            "sub_mchid": "1900001109", "appid": "wxf636efh567hg4356",
            "out_bill_no": "plfk2020042013", "transfer_scene_id": "1000",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "user_name": "张三", "transfer_amount": 400000,
            "transfer_remark": "2020年4月报销", "notify_url": "https://www.weixin.qq.com/wxpay/pay.php"}"#);
    examples.round_trip::<AcceptedTransfer>("transfer_to_user_response_example_round_trips", r#"{
            "sub_mchid": "1900001109", "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001",
            "create_time": "2015-05-20T13:29:35.120+08:00", "state": "WAIT_USER_CONFIRM",
            "fail_reason": "PAYEE_ACCOUNT_ABNORMAL", "package_info": "affffddafdfafddffda=="}"#);
    let operation = TransferToUser::new(TransferToUserRequired {
            sub_mchid: "1900001109".into(),
            appid: "wxf636efh567hg4356".into(),
            out_bill_no: "plfk2020042013".into(),
            transfer_scene_id: "1000".into(),
            openid: "Personal1x".into(),
            transfer_amount: Fen::new(400000),
            transfer_remark: "2020年4月报销".into(),
        })
        .user_name("Personal2x")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
    examples.operation_hides("transfer_to_user_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("user_name", "Personal2x")]);
    let operation = GetTransferBillByOutNo::new("plfk2020042013", "1900001121");
    examples.request("get_transfer_bill_by_out_no_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/plfk2020042013?sub_mchid=1900001121",
        "");
    examples.round_trip::<TransferBill>("get_transfer_bill_by_out_no_response_example_round_trips",
        r#"{"mchid": "1900001109",
            "sub_mchid": "1900001121", "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001",
            "appid": "wxf636efh567hg4356", "transfer_scene_id": "1000", "state": "FAIL",
            "transfer_amount": 400000, "transfer_remark": "2020年4月报销",
            "fail_reason": "PAYEE_ACCOUNT_ABNORMAL", "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
            "user_name": "张三", "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#);
    examples.hides::<TransferBill>("get_transfer_bill_by_out_no_response_hides_what_is_personal",
        r#"{"mchid": "1900001109",
            "sub_mchid": "1900001121", "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001",
            "appid": "wxf636efh567hg4356", "transfer_scene_id": "1000", "state": "FAIL",
            "transfer_amount": 400000, "transfer_remark": "2020年4月报销",
            "fail_reason": "PAYEE_ACCOUNT_ABNORMAL", "openid": "Personal1x",
            "user_name": "Personal2x", "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#, &[("openid", "Personal1x"),
            ("user_name", "Personal2x")]);
    let operation = CancelTransfer::new("plfk2020042013", "1900001109");
    examples.request("cancel_transfer_example_builds_the_documented_request", &operation, "POST",
        "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/plfk2020042013/cancel", r#"{
            "sub_mchid": "1900001109"}"#);
    examples.round_trip::<CancelledTransfer>("cancel_transfer_response_example_round_trips", r#"{
            "sub_mchid": "1900001109", "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001", "state": "CANCELING",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#);
    let operation = GetTransferBillByNo::new(
        "1330000071100999991182020050700019480001",
        "1900001121",
    );
    examples.request("get_transfer_bill_by_no_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/1330000071100999991182020050700019480001?sub_mchid=1900001121",
        "");
    examples.round_trip::<TransferBill>("get_transfer_bill_by_no_response_example_round_trips",
        r#"{"mchid": "1900001109",
            "sub_mchid": "1900001121", "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001",
            "appid": "wxf636efh567hg4356", "transfer_scene_id": "1000", "state": "FAIL",
            "transfer_amount": 400000, "transfer_remark": "2020年4月报销",
            "fail_reason": "PAYEE_ACCOUNT_ABNORMAL", "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
            "user_name": "张三", "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#);
    examples.hides::<TransferBill>("get_transfer_bill_by_no_response_hides_what_is_personal",
        r#"{"mchid": "1900001109",
            "sub_mchid": "1900001121", "out_bill_no": "plfk2020042013",
            "transfer_bill_no": "1330000071100999991182020050700019480001",
            "appid": "wxf636efh567hg4356", "transfer_scene_id": "1000", "state": "FAIL",
            "transfer_amount": 400000, "transfer_remark": "2020年4月报销",
            "fail_reason": "PAYEE_ACCOUNT_ABNORMAL", "openid": "Personal1x",
            "user_name": "Personal2x", "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#, &[("openid", "Personal1x"),
            ("user_name", "Personal2x")]);
    let operation = QueryAfterSalesOrder::new("1900000109")
        .transaction_id("4208450740201411110007820472");
    examples.request("query_after_sales_order_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/ecommerce/profitsharing/after-sales-orders?sub_mchid=1900000109&transaction_id=4208450740201411110007820472",
        "");
    examples.round_trip::<AfterSalesSharing>("query_after_sales_order_response_example_round_trips",
        r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "amount": 10, "result": "FAILED", "fail_reason": "NO_RELATION",
            "finish_time": "2015-05-20T13:29:35.120+08:00"}"#);
    let operation = CreateAfterSalesOrder::new(CreateAfterSalesOrderRequired {
        sub_mchid: "1900000109".into(),
        transaction_id: "4208450740201411110007820472".into(),
        amount: Fen::new(10),
        r#type: AfterSalesSharingType::ServiceFeeIncome,
        scene: AfterSalesScene::RefundTicket,
        refund_id: "50000000382019052709732678859".into(),
    });
    examples.request("create_after_sales_order_example_builds_the_documented_request", &operation,
        "POST", "/v3/ecommerce/profitsharing/after-sales-orders", r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "amount": 10, "type": "SERVICE_FEE_INCOME", "scene": "REFUND_TICKET",
            "refund_id": "50000000382019052709732678859"}"#);
    examples.round_trip::<AcceptedAfterSalesSharing>("create_after_sales_order_response_example_round_trips",
        r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "amount": 10}"#);
    let operation = FinishOrder::new(FinishOrderRequired {
            sub_mchid: "1900000109".into(),
            transaction_id: "4208450740201411110007820472".into(),
            out_order_no: "P20150806125346".into(),
            description: "分账完结".into(),
        })
        .notify_url("https://yourapp.com/notify");
    examples.request("finish_order_example_builds_the_documented_request", &operation, "POST",
        "/v3/ecommerce/profitsharing/finish-order", r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "out_order_no": "P20150806125346", "description": "分账完结",
            "notify_url": "https://yourapp.com/notify"}"#);
    examples.round_trip::<FinishedSharing>("finish_order_response_example_round_trips", r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "out_order_no": "P20150806125346", "order_id": "3008450740201411110007820472"}"#);
    let operation = QueryOrder::new(
        "1900000109",
        "4208450740201411110007820472",
        "P20150806125346",
    );
    examples.request("query_order_example_builds_the_documented_request", &operation, "GET",
        "/v3/ecommerce/profitsharing/orders?sub_mchid=1900000109&transaction_id=4208450740201411110007820472&out_order_no=P20150806125346",
        "");
    examples.round_trip::<SharingOrder>("query_order_response_example_round_trips", r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "out_order_no": "P20150806125346", "order_id": "6754760740201411110007865434",
            "status": "FINISHED", "receivers": [{"amount": 190, "description": "分给商户1900000109",
            "result": "SUCCESS", "finish_time": "2015-05-20T13:29:35.120+08:00",
            "fail_reason": "ACCOUNT_ABNORMAL", "type": "MERCHANT_ID",
            "receiver_account": "1900000109", "detail_id": "36011111111111111111111",
            "abnormal_status": "ABNORMAL_PENDING",
            "funds_abnormal_closed_reason": "CLOSED_REASON_TIMEOUT",
            "funds_abnormal_redirect_id": "0100011742874700562078230000",
            "funds_abnormal_receivers": [{"mchid": "1900000001"}], "receiver_mchid": "1900000109"}],
            "close_reason": "NO_AUTH", "abnormal_status": "ABNORMAL_PENDING",
            "funds_abnormal_closed_reason": "CLOSED_REASON_TIMEOUT",
            "funds_abnormal_redirect_id": "0100011742874700562078230000",
            "funds_abnormal_receivers": [{"mchid": "1900000001"}], "finish_amount": 0,
            "finish_description": "分账完结"}"#);
    examples.hides::<SharingOrder>("query_order_response_hides_what_is_personal", r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "out_order_no": "P20150806125346", "order_id": "6754760740201411110007865434",
            "status": "FINISHED", "receivers": [{"amount": 190, "description": "分给商户1900000109",
            "result": "SUCCESS", "finish_time": "2015-05-20T13:29:35.120+08:00",
            "fail_reason": "ACCOUNT_ABNORMAL", "type": "MERCHANT_ID",
            "receiver_account": "Personal1x", "detail_id": "36011111111111111111111",
            "abnormal_status": "ABNORMAL_PENDING",
            "funds_abnormal_closed_reason": "CLOSED_REASON_TIMEOUT",
            "funds_abnormal_redirect_id": "0100011742874700562078230000",
            "funds_abnormal_receivers": [{"mchid": "1900000001"}], "receiver_mchid": "1900000109"}],
            "close_reason": "NO_AUTH", "abnormal_status": "ABNORMAL_PENDING",
            "funds_abnormal_closed_reason": "CLOSED_REASON_TIMEOUT",
            "funds_abnormal_redirect_id": "0100011742874700562078230000",
            "funds_abnormal_receivers": [{"mchid": "1900000001"}], "finish_amount": 0,
            "finish_description": "分账完结"}"#, &[("receivers/*/receiver_account", "Personal1x")]);
    let operation = CreateOrder::new(CreateOrderRequired {
            sub_mchid: "1900000109".into(),
            transaction_id: "4208450740201411110007820472".into(),
            out_order_no: "P20150806125346".into(),
            receivers: vec![
                ShareReceiver::new(ShareReceiverRequired { r#type :
                ReceiverType::MerchantId, receiver_account : "1900000109".into(), amount
                : Fen::new(190), description : "分给商户1900000109".into() })
                .receiver_mchid("1900000109").receiver_name("张三")
            ],
            finish: true,
        })
        .appid("wx8888888888888888")
        .notify_url("https://yourapp.com/notify");
    examples.request("create_order_example_builds_the_documented_request", &operation, "POST",
        "/v3/ecommerce/profitsharing/orders", r#"{
            "appid": "wx8888888888888888", "sub_mchid": "1900000109",
            "transaction_id": "4208450740201411110007820472", "out_order_no": "P20150806125346",
            "receivers": [{"type": "MERCHANT_ID", "receiver_account": "1900000109",
            "receiver_mchid": "1900000109", "amount": 190, "description": "分给商户1900000109",
            "receiver_name": "张三"}], "finish": true, "notify_url": "https://yourapp.com/notify"}"#);
    examples.round_trip::<SharingOrder>("create_order_response_example_round_trips", r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "out_order_no": "P20150806125346", "order_id": "6754760740201411110007865434",
            "status": "FINISHED", "receivers": [{"amount": 190, "description": "分给商户1900000109",
            "result": "SUCCESS", "finish_time": "2015-05-20T13:29:35.120+08:00",
            "fail_reason": "ACCOUNT_ABNORMAL", "type": "MERCHANT_ID",
            "receiver_account": "1900000109", "detail_id": "36011111111111111111111",
            "abnormal_status": "ABNORMAL_PENDING",
            "funds_abnormal_closed_reason": "CLOSED_REASON_TIMEOUT",
            "funds_abnormal_redirect_id": "0100011742874700562078230000",
            "funds_abnormal_receivers": [{"mchid": "1900000001"}], "receiver_mchid": "1900000109"}],
            "close_reason": "NO_AUTH", "abnormal_status": "ABNORMAL_PENDING",
            "funds_abnormal_closed_reason": "CLOSED_REASON_TIMEOUT",
            "funds_abnormal_redirect_id": "0100011742874700562078230000",
            "funds_abnormal_receivers": [{"mchid": "1900000001"}], "finish_amount": 0,
            "finish_description": "分账完结"}"#);
    let operation = CreateOrder::new(CreateOrderRequired {
            sub_mchid: "1900000109".into(),
            transaction_id: "4208450740201411110007820472".into(),
            out_order_no: "P20150806125346".into(),
            receivers: vec![
                ShareReceiver::new(ShareReceiverRequired { r#type :
                ReceiverType::MerchantId, receiver_account : "Personal1x".into(), amount
                : Fen::new(190), description : "分给商户1900000109".into() })
                .receiver_mchid("1900000109").receiver_name("Personal2x")
            ],
            finish: true,
        })
        .appid("wx8888888888888888")
        .notify_url("https://yourapp.com/notify");
    examples.operation_hides("create_order_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("receivers/*/receiver_account", "Personal1x"),
            ("receivers/*/receiver_name", "Personal2x")]);
    examples.hides::<SharingOrder>("create_order_response_hides_what_is_personal", r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "out_order_no": "P20150806125346", "order_id": "6754760740201411110007865434",
            "status": "FINISHED", "receivers": [{"amount": 190, "description": "分给商户1900000109",
            "result": "SUCCESS", "finish_time": "2015-05-20T13:29:35.120+08:00",
            "fail_reason": "ACCOUNT_ABNORMAL", "type": "MERCHANT_ID",
            "receiver_account": "Personal1x", "detail_id": "36011111111111111111111",
            "abnormal_status": "ABNORMAL_PENDING",
            "funds_abnormal_closed_reason": "CLOSED_REASON_TIMEOUT",
            "funds_abnormal_redirect_id": "0100011742874700562078230000",
            "funds_abnormal_receivers": [{"mchid": "1900000001"}], "receiver_mchid": "1900000109"}],
            "close_reason": "NO_AUTH", "abnormal_status": "ABNORMAL_PENDING",
            "funds_abnormal_closed_reason": "CLOSED_REASON_TIMEOUT",
            "funds_abnormal_redirect_id": "0100011742874700562078230000",
            "funds_abnormal_receivers": [{"mchid": "1900000001"}], "finish_amount": 0,
            "finish_description": "分账完结"}"#, &[("receivers/*/receiver_account", "Personal1x")]);
    let operation = QueryOrderAmount::new("4208450740201411110007820472");
    examples.request("query_order_amount_example_builds_the_documented_request", &operation, "GET",
        "/v3/ecommerce/profitsharing/orders/4208450740201411110007820472/amounts", "");
    examples.round_trip::<UnsplitAmount>("query_order_amount_response_example_round_trips", r#"{
            "transaction_id": "4208450740201411110007820472", "unsplit_amount": 1000}"#);
    let operation = AddReceiver::new(AddReceiverRequired {
            appid: "wx8888888888888888".into(),
            r#type: ReceiverType::MerchantId,
            account: "190001001".into(),
            relation_type: ReceiverRelation::Supplier,
        })
        .name("张三网络公司")
        .encrypted_name("张三");
    examples.request("add_receiver_example_builds_the_documented_request", &operation, "POST",
        "/v3/ecommerce/profitsharing/receivers/add", r#"{
            "appid": "wx8888888888888888", "type": "MERCHANT_ID", "account": "190001001",
            "name": "张三网络公司", "encrypted_name": "张三", "relation_type": "SUPPLIER"}"#);
    examples.round_trip::<Receiver>("add_receiver_response_example_round_trips",
        r#"{"type": "MERCHANT_ID",
            "account": "190001001"}"#);
    let operation = AddReceiver::new(AddReceiverRequired {
            appid: "wx8888888888888888".into(),
            r#type: ReceiverType::MerchantId,
            account: "Personal1x".into(),
            relation_type: ReceiverRelation::Supplier,
        })
        .name("张三网络公司")
        .encrypted_name("Personal2x");
    examples.operation_hides("add_receiver_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("account", "Personal1x"),
            ("encrypted_name", "Personal2x")]);
    examples.hides::<Receiver>("add_receiver_response_hides_what_is_personal",
        r#"{"type": "MERCHANT_ID",
            "account": "Personal1x"}"#, &[("account", "Personal1x")]);
    let operation = DeleteReceiver::new(
        "wx8888888888888888",
        ReceiverType::MerchantId,
        "190001001",
    );
    examples.request("delete_receiver_example_builds_the_documented_request", &operation, "POST",
        "/v3/ecommerce/profitsharing/receivers/delete", r#"{
            "appid": "wx8888888888888888", "type": "MERCHANT_ID", "account": "190001001"}"#);
    examples.round_trip::<Receiver>("delete_receiver_response_example_round_trips",
        r#"{"type": "MERCHANT_ID",
            "account": "190001001"}"#);
    let operation = DeleteReceiver::new(
        "wx8888888888888888",
        ReceiverType::MerchantId,
        "Personal1x",
    );
    examples.operation_hides("delete_receiver_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("account", "Personal1x")]);
    examples.hides::<Receiver>("delete_receiver_response_hides_what_is_personal",
        r#"{"type": "MERCHANT_ID",
            "account": "Personal1x"}"#, &[("account", "Personal1x")]);
    let operation = QueryReturnOrder::new("1900000109", "R20190516001")
        .order_id("3008450740201411110007820472")
        .out_order_no("P20150806125346");
    examples.request("query_return_order_example_builds_the_documented_request", &operation, "GET",
        "/v3/ecommerce/profitsharing/returnorders?sub_mchid=1900000109&order_id=3008450740201411110007820472&out_order_no=P20150806125346&out_return_no=R20190516001",
        "");
    examples.round_trip::<ReturnOrder>("query_return_order_response_example_round_trips", r#"{
            "sub_mchid": "1900000109", "order_id": "3008450740201411110007820472",
            "out_order_no": "P20150806125346", "out_return_no": "R20190516001",
            "return_mchid": "1900000109", "amount": 10, "return_no": "3008450740201411110007820472",
            "transaction_id": "4208450740201411110007820472", "result": "FAIL",
            "fail_reason": "TIME_OUT_CLOSED", "finish_time": "2015-05-20T13:29:35.120+08:00"}"#);
    let operation = CreateReturnOrder::new(CreateReturnOrderRequired {
            sub_mchid: "1900000109".into(),
            out_return_no: "R20190516001".into(),
            return_mchid: "1900000109".into(),
            amount: Fen::new(10),
            description: "分账回退".into(),
        })
        .order_id("3008450740201411110007820472")
        .out_order_no("P20150806125346")
        .transaction_id("4208450740201411110007820472");
    examples.request("create_return_order_example_builds_the_documented_request", &operation,
        "POST", "/v3/ecommerce/profitsharing/returnorders", r#"{
            "sub_mchid": "1900000109", "order_id": "3008450740201411110007820472",
            "out_order_no": "P20150806125346", "out_return_no": "R20190516001",
            "return_mchid": "1900000109", "amount": 10, "description": "分账回退",
            "transaction_id": "4208450740201411110007820472"}"#);
    examples.round_trip::<ReturnOrder>("create_return_order_response_example_round_trips", r#"{
            "sub_mchid": "1900000109", "order_id": "3008450740201411110007820472",
            "out_order_no": "P20150806125346", "out_return_no": "R20190516001",
            "return_mchid": "1900000109", "amount": 10, "return_no": "3008450740201411110007820472",
            "transaction_id": "4208450740201411110007820472", "result": "FAIL",
            "fail_reason": "TIME_OUT_CLOSED", "finish_time": "2015-05-20T13:29:35.120+08:00"}"#);
    let operation = CreateRefund::new(
            "wx8888888888888888",
            "1217752501201407033233368018",
            AmountToRefund::new(AmountToRefundRequired {
                    refund: Fen::new(888),
                    total: Fen::new(888),
                })
                .from(
                    vec![
                        RefundSource::new(RefundSourceAccount::Available, Fen::new(444))
                    ],
                )
                .currency(Currency::Cny),
        )
        .individual_auth_id("1900000109")
        .sub_mchid("1900000109")
        .sub_appid("wx8888888888888888")
        .combine_mchid("1230000109")
        .combine_out_trade_no("P20150806125346")
        .combine_transaction_id("1217752501201407033233368018")
        .transaction_id("1217752501201407033233368018")
        .out_trade_no("1217752501201407033233368018")
        .reason("商品已售完")
        .notify_url("https://weixin.qq.com")
        .refund_account(RefundAccount::RefundSourceSubMerchant)
        .funds_account(RefundFunding::Available);
    examples.request("create_refund_example_builds_the_documented_request", &operation, "POST",
        "/v3/ecommerce/refunds/apply", r#"{
            "individual_auth_id": "1900000109", "sub_mchid": "1900000109",
            "sp_appid": "wx8888888888888888", "sub_appid": "wx8888888888888888",
            "combine_mchid": "1230000109", "combine_out_trade_no": "P20150806125346",
            "combine_transaction_id": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018",
            "out_trade_no": "1217752501201407033233368018",
            "out_refund_no": "1217752501201407033233368018", "reason": "商品已售完", "amount": {
            "refund": 888, "from": [{"account": "AVAILABLE", "amount": 444}], "total": 888,
            "currency": "CNY"}, "notify_url": "https://weixin.qq.com",
            "refund_account": "REFUND_SOURCE_SUB_MERCHANT", "funds_account": "AVAILABLE"}"#);
    examples.round_trip::<AcceptedRefund>("create_refund_response_example_round_trips", r#"{
            "refund_id": "1217752501201407033233368018",
            "out_refund_no": "1217752501201407033233368018",
            "create_time": "2018-06-08T10:34:56+08:00", "amount": {"refund": 888, "from": [{
            "account": "AVAILABLE", "amount": 444}], "payer_refund": 888, "discount_refund": 0,
            "advance": 888, "currency": "CNY", "refund_fee": 0}, "promotion_detail": [{
            "promotion_id": "109519", "scope": "SINGLE", "type": "DISCOUNT", "amount": 5,
            "refund_amount": 100, "goods_detail": [{
            "merchant_goods_id": "1217752501201407033233368018", "wechatpay_goods_id": "1001",
            "goods_name": "iPhone6s 16G", "unit_price": 528800, "refund_amount": 528800,
            "refund_quantity": 1}]}], "refund_account": "REFUND_SOURCE_SUB_MERCHANT"}"#);
    let operation = QueryRefund::new("50000000382019052709732678859")
        .individual_auth_id("1900000109")
        .sub_mchid("1900000109");
    examples.request("query_refund_example_builds_the_documented_request", &operation, "GET",
        "/v3/ecommerce/refunds/id/50000000382019052709732678859?individual_auth_id=1900000109&sub_mchid=1900000109",
        "");
    examples.round_trip::<Refund>("query_refund_response_example_round_trips", r#"{
            "refund_id": "50000000382019052709732678859",
            "out_refund_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018",
            "out_trade_no": "1217752501201407033233368018", "channel": "ORIGINAL",
            "user_received_account": "招商银行信用卡0403", "success_time": "2018-06-08T10:34:56+08:00",
            "create_time": "2018-06-08T10:34:56+08:00", "status": "SUCCESS", "amount": {
            "refund": 888, "from": [{"account": "AVAILABLE", "amount": 444}], "payer_refund": 888,
            "discount_refund": 0, "advance": 888, "currency": "CNY", "refund_fee": 0},
            "promotion_detail": [{"promotion_id": "109519", "scope": "SINGLE", "type": "DISCOUNT",
            "amount": 5, "refund_amount": 100, "goods_detail": [{
            "merchant_goods_id": "1217752501201407033233368018", "wechatpay_goods_id": "1001",
            "goods_name": "iPhone6s 16G", "unit_price": 528800, "refund_amount": 528800,
            "refund_quantity": 1}]}], "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
            "funds_account": "UNSETTLED"}"#);
    examples.hides::<Refund>("query_refund_response_hides_what_is_personal", r#"{
            "refund_id": "50000000382019052709732678859",
            "out_refund_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018",
            "out_trade_no": "1217752501201407033233368018", "channel": "ORIGINAL",
            "user_received_account": "Personal1x", "success_time": "2018-06-08T10:34:56+08:00",
            "create_time": "2018-06-08T10:34:56+08:00", "status": "SUCCESS", "amount": {
            "refund": 888, "from": [{"account": "AVAILABLE", "amount": 444}], "payer_refund": 888,
            "discount_refund": 0, "advance": 888, "currency": "CNY", "refund_fee": 0},
            "promotion_detail": [{"promotion_id": "109519", "scope": "SINGLE", "type": "DISCOUNT",
            "amount": 5, "refund_amount": 100, "goods_detail": [{
            "merchant_goods_id": "1217752501201407033233368018", "wechatpay_goods_id": "1001",
            "goods_name": "iPhone6s 16G", "unit_price": 528800, "refund_amount": 528800,
            "refund_quantity": 1}]}], "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
            "funds_account": "UNSETTLED"}"#, &[("user_received_account", "Personal1x")]);
    let operation = QueryRefundByOutRefundNo::new("1217752501201407033233368018")
        .individual_auth_id("1900000109")
        .sub_mchid("1900000109");
    examples.request("query_refund_by_out_refund_no_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/ecommerce/refunds/out-refund-no/1217752501201407033233368018?individual_auth_id=1900000109&sub_mchid=1900000109",
        "");
    examples.round_trip::<Refund>("query_refund_by_out_refund_no_response_example_round_trips",
        r#"{
            "refund_id": "50000000382019052709732678859",
            "out_refund_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018",
            "out_trade_no": "1217752501201407033233368018", "channel": "ORIGINAL",
            "user_received_account": "招商银行信用卡0403", "success_time": "2018-06-08T10:34:56+08:00",
            "create_time": "2018-06-08T10:34:56+08:00", "status": "SUCCESS", "amount": {
            "refund": 888, "from": [{"account": "AVAILABLE", "amount": 444}], "payer_refund": 888,
            "discount_refund": 0, "advance": 888, "currency": "CNY", "refund_fee": 0},
            "promotion_detail": [{"promotion_id": "109519", "scope": "SINGLE", "type": "DISCOUNT",
            "amount": 5, "refund_amount": 100, "goods_detail": [{
            "merchant_goods_id": "1217752501201407033233368018", "wechatpay_goods_id": "1001",
            "goods_name": "iPhone6s 16G", "unit_price": 528800, "refund_amount": 528800,
            "refund_quantity": 1}]}], "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
            "funds_account": "UNSETTLED"}"#);
    examples.hides::<Refund>("query_refund_by_out_refund_no_response_hides_what_is_personal", r#"{
            "refund_id": "50000000382019052709732678859",
            "out_refund_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018",
            "out_trade_no": "1217752501201407033233368018", "channel": "ORIGINAL",
            "user_received_account": "Personal1x", "success_time": "2018-06-08T10:34:56+08:00",
            "create_time": "2018-06-08T10:34:56+08:00", "status": "SUCCESS", "amount": {
            "refund": 888, "from": [{"account": "AVAILABLE", "amount": 444}], "payer_refund": 888,
            "discount_refund": 0, "advance": 888, "currency": "CNY", "refund_fee": 0},
            "promotion_detail": [{"promotion_id": "109519", "scope": "SINGLE", "type": "DISCOUNT",
            "amount": 5, "refund_amount": 100, "goods_detail": [{
            "merchant_goods_id": "1217752501201407033233368018", "wechatpay_goods_id": "1001",
            "goods_name": "iPhone6s 16G", "unit_price": 528800, "refund_amount": 528800,
            "refund_quantity": 1}]}], "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
            "funds_account": "UNSETTLED"}"#, &[("user_received_account", "Personal1x")]);
    let operation = CreateAbnormalRefund::new(
            "50000000382019052709732678859",
            "1217752501201407033233368018",
            AbnormalRefundType::UserBankCard,
        )
        .sub_mchid("1900000109")
        .individual_auth_id("1900000109")
        .bank_type(AbnormalRefundBank::IcbcDebit)
        .bank_account("6222000000000000")
        .real_name("张三");
    examples.request("create_abnormal_refund_example_builds_the_documented_request", &operation,
        "POST", "/v3/ecommerce/refunds/50000000382019052709732678859/apply-abnormal-refund", r#"{
            "sub_mchid": "1900000109", "individual_auth_id": "1900000109",
            "out_refund_no": "1217752501201407033233368018", "type": "USER_BANK_CARD",
            "bank_type": "ICBC_DEBIT", "bank_account": "6222000000000000", "real_name": "张三"}"#);
    examples.round_trip::<Refund>("create_abnormal_refund_response_example_round_trips", r#"{
            "refund_id": "50000000382019052709732678859",
            "out_refund_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018",
            "out_trade_no": "1217752501201407033233368018", "channel": "ORIGINAL",
            "user_received_account": "招商银行信用卡0403", "success_time": "2018-06-08T10:34:56+08:00",
            "create_time": "2018-06-08T10:34:56+08:00", "status": "SUCCESS", "amount": {
            "refund": 888, "from": [{"account": "AVAILABLE", "amount": 444}], "payer_refund": 888,
            "discount_refund": 0, "advance": 888, "currency": "CNY", "refund_fee": 0},
            "promotion_detail": [{"promotion_id": "109519", "scope": "SINGLE", "type": "DISCOUNT",
            "amount": 5, "refund_amount": 100, "goods_detail": [{
            "merchant_goods_id": "1217752501201407033233368018", "wechatpay_goods_id": "1001",
            "goods_name": "iPhone6s 16G", "unit_price": 528800, "refund_amount": 528800,
            "refund_quantity": 1}]}], "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
            "funds_account": "UNSETTLED"}"#);
    let operation = CreateAbnormalRefund::new(
            "50000000382019052709732678859",
            "1217752501201407033233368018",
            AbnormalRefundType::UserBankCard,
        )
        .sub_mchid("1900000109")
        .individual_auth_id("1900000109")
        .bank_type(AbnormalRefundBank::IcbcDebit)
        .bank_account("Personal1x")
        .real_name("Personal2x");
    examples.operation_hides("create_abnormal_refund_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("bank_account", "Personal1x"),
            ("real_name", "Personal2x")]);
    examples.hides::<Refund>("create_abnormal_refund_response_hides_what_is_personal", r#"{
            "refund_id": "50000000382019052709732678859",
            "out_refund_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018",
            "out_trade_no": "1217752501201407033233368018", "channel": "ORIGINAL",
            "user_received_account": "Personal1x", "success_time": "2018-06-08T10:34:56+08:00",
            "create_time": "2018-06-08T10:34:56+08:00", "status": "SUCCESS", "amount": {
            "refund": 888, "from": [{"account": "AVAILABLE", "amount": 444}], "payer_refund": 888,
            "discount_refund": 0, "advance": 888, "currency": "CNY", "refund_fee": 0},
            "promotion_detail": [{"promotion_id": "109519", "scope": "SINGLE", "type": "DISCOUNT",
            "amount": 5, "refund_amount": 100, "goods_detail": [{
            "merchant_goods_id": "1217752501201407033233368018", "wechatpay_goods_id": "1001",
            "goods_name": "iPhone6s 16G", "unit_price": 528800, "refund_amount": 528800,
            "refund_quantity": 1}]}], "refund_account": "REFUND_SOURCE_SUB_MERCHANT",
            "funds_account": "UNSETTLED"}"#, &[("user_received_account", "Personal1x")]);
    let operation = QueryReturnAdvance::new(
        "50000000382019052709732678859",
        "1900000109",
    );
    examples.request("query_return_advance_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/ecommerce/refunds/50000000382019052709732678859/return-advance?sub_mchid=1900000109",
        "");
    examples.round_trip::<ReturnAdvance>("query_return_advance_response_example_round_trips", r#"{
            "refund_id": "50000000382019052709732678859",
            "advance_return_id": "1215562501201407033233368018", "return_amount": 888,
            "payer_mchid": "1900000109", "payer_account": "BASIC", "payee_mchid": "1900000108",
            "payee_account": "OPERATION", "result": "SUCCESS",
            "success_time": "2018-06-08T10:34:56+08:00"}"#);
    let operation = CreateReturnAdvance::new(
        "50000000382019052709732678859",
        "1900000109",
    );
    examples.request("create_return_advance_example_builds_the_documented_request", &operation,
        "POST", "/v3/ecommerce/refunds/50000000382019052709732678859/return-advance", r#"{
            "sub_mchid": "1900000109"}"#);
    examples.round_trip::<ReturnAdvance>("create_return_advance_response_example_round_trips", r#"{
            "refund_id": "50000000382019052709732678859",
            "advance_return_id": "1215562501201407033233368018", "return_amount": 888,
            "payer_mchid": "1900000109", "payer_account": "BASIC", "payee_mchid": "1900000108",
            "payee_account": "OPERATION", "result": "SUCCESS",
            "success_time": "2018-06-08T10:34:56+08:00"}"#);
    let operation = CancelSubsidy::new(
        "1900000109",
        "4208450740201411110007820472",
        "订单退款",
    );
    examples.request("cancel_subsidy_example_builds_the_documented_request", &operation, "POST",
        "/v3/ecommerce/subsidies/cancel", r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "description": "订单退款"}"#);
    examples.round_trip::<CancelledSubsidy>("cancel_subsidy_response_example_round_trips", r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "result": "SUCCESS", "description": "订单退款"}"#);
    let operation = CreateSubsidy::new(CreateSubsidyRequired {
            sub_mchid: "1900000109".into(),
            transaction_id: "4208450740201411110007820472".into(),
            amount: Fen::new(10),
            description: "测试备注".into(),
        })
        .refund_id("3008450740201411110007820472")
        .out_subsidy_no("P20150806125347");
    examples.request("create_subsidy_example_builds_the_documented_request", &operation, "POST",
        "/v3/ecommerce/subsidies/create", r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "amount": 10, "description": "测试备注", "refund_id": "3008450740201411110007820472",
            "out_subsidy_no": "P20150806125347"}"#);
    examples.round_trip::<Subsidy>("create_subsidy_response_example_round_trips", r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "subsidy_id": "3008450740201411110007820472", "description": "测试备注", "amount": 10,
            "result": "SUCCESS", "success_time": "2015-05-20T13:29:35.120+08:00",
            "out_subsidy_no": "P20150806125347"}"#);
    let operation = ReturnSubsidy::new(ReturnSubsidyRequired {
            sub_mchid: "1900000109".into(),
            out_order_no: "P20150806125346".into(),
            transaction_id: "4208450740201411110007820472".into(),
            amount: Fen::new(10),
            description: "测试备注".into(),
        })
        .refund_id("3008450740201411110007820472")
        .subsidy_id("3008450740201411110007820472")
        .from(vec![RefundSource::new(RefundSourceAccount::Available, Fen::new(444))]);
    examples.request("return_subsidy_example_builds_the_documented_request", &operation, "POST",
        "/v3/ecommerce/subsidies/return", r#"{
            "sub_mchid": "1900000109", "out_order_no": "P20150806125346",
            "transaction_id": "4208450740201411110007820472",
            "refund_id": "3008450740201411110007820472", "amount": 10, "description": "测试备注",
            "subsidy_id": "3008450740201411110007820472", "from": [{"account": "AVAILABLE",
            "amount": 444}]}"#);
    examples.round_trip::<SubsidyReturn>("return_subsidy_response_example_round_trips", r#"{
            "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472",
            "subsidy_refund_id": "3008450740201411110007820472",
            "refund_id": "3008450740201411110007820472", "out_order_no": "P20150806125346",
            "amount": 10, "description": "测试备注", "result": "SUCCESS",
            "success_time": "2015-05-20T13:29:35.120+08:00",
            "subsidy_id": "3008450740201411110007820472", "from": [{"account": "AVAILABLE",
            "amount": 444}]}"#);
    examples.finish();
}
