// Written by `cargo xtask codegen` from spec/merchant.yaml; edit that file instead.

use wechatpay_client::{Upload, emitted_tests};

use crate::products::shared::{
    BillLocation, Fen, IdentificationType, OutAccountType, PayeeAccountType, PayeeBankAccount,
    PayeeBankAccountRequired, PayeeIdentity, PayeeIdentityRequired, PayeeInfo, TarType,
    UploadedMedia,
};
use crate::{Call, Client};
use super::{
    AccountBalance, AdditionalPictures, ApplyClosedMerchantWithdrawal,
    ApplyClosedMerchantWithdrawalRequired, ApplyClosedMerchantWithdrawalResponse, ClosedWithdrawal,
    Event, FundAccountType, GetClosedMerchantWithdrawalByApplymentId,
    GetClosedMerchantWithdrawalByOutRequestNo, GetWithdrawBill, GetWithdrawByOutRequestNo,
    GetWithdrawByWithdrawId, ListIncomeRecords, ListIncomeRecordsResponse,
    ListSubMerchantIncomeRecords, ListSubMerchantIncomeRecordsRequired,
    ListSubMerchantIncomeRecordsResponse, PayeeType, PaymentProof, PaymentProofType, PaymentProofs,
    PlatformWithdrawal, QueryBalance, QueryDayEndBalance, UploadImage, UploadVideo, Withdraw,
    WithdrawResponse, WithdrawalChange, WithdrawalFileType,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = ApplyClosedMerchantWithdrawal::new(ApplyClosedMerchantWithdrawalRequired {
            sub_mchid: "1900000109".into(),
            out_account_type: OutAccountType::BasicAccount,
            amount: Fen::new(101),
            out_request_no: "2019061122222222122".into(),
            payee_type: PayeeType::OtherMerchant,
            payee_info: PayeeInfo::new(PayeeAccountType::AccountTypeCorporate)
                .bank_account_info(
                    PayeeBankAccount::new(PayeeBankAccountRequired {
                            account_name: "腾讯科技有限公司".into(),
                            account_bank: "工商银行".into(),
                            account_number: "6222000000000000".into(),
                        })
                        .bank_branch_id("402713354941")
                        .bank_branch_name(
                            "施秉县农村信用合作联社城关信用社",
                        )
                        .bank_name("施秉县农村信用合作联社城关信用社"),
                )
                .identity_info(
                    PayeeIdentity::new(PayeeIdentityRequired {
                            identification_name: "张三".into(),
                            identification_no: "440524188001010014".into(),
                        })
                        .id_doc_type(IdentificationType::IdentificationTypeIdcard),
                ),
        })
        .payee_mchid("1900000109")
        .proof_media_list(
            PaymentProofs::new()
                .proof_payee_media(
                    vec![
                        PaymentProof::new(PaymentProofType::BasicTransactionInformation,
                        "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ")
                    ],
                ),
        )
        .additional_materials(
            AdditionalPictures::new()
                .additional_media(
                    vec![
                        "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                        .into()
                    ],
                ),
        )
        .remark("特殊理由");
    examples.request("apply_closed_merchant_withdrawal_example_builds_the_documented_request",
        &operation, "POST", "/v3/mch_operate/risk/withdrawl-apply", r#"{
            "sub_mchid": "1900000109", "out_account_type": "BASIC_ACCOUNT", "amount": 101,
            "out_request_no": "2019061122222222122", "payee_type": "OTHER_MERCHANT",
            "payee_mchid": "1900000109", "payee_info": {"account_type": "ACCOUNT_TYPE_CORPORATE",
            "bank_account_info": {"account_name": "腾讯科技有限公司", "account_bank": "工商银行",
            "bank_branch_id": "402713354941", "bank_branch_name": "施秉县农村信用合作联社城关信用社",
            "bank_name": "施秉县农村信用合作联社城关信用社", "account_number": "6222000000000000"},
            "identity_info": {"id_doc_type": "IDENTIFICATION_TYPE_IDCARD",
            "identification_name": "张三", "identification_no": "440524188001010014"}},
            "proof_media_list": {"proof_payee_media": [{
            "proof_media_type": "BASIC_TRANSACTION_INFORMATION",
            "proof_media": "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"}]},
            "additional_materials": {"additional_media": [
            "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"]},
            "remark": "特殊理由"}"#);
    examples.round_trip::<ApplyClosedMerchantWithdrawalResponse>("apply_closed_merchant_withdrawal_response_example_round_trips",
        r#"{
            "applyment_id": "20220101332222", "out_request_no": "2019061122222222122"}"#);
    let operation = ApplyClosedMerchantWithdrawal::new(ApplyClosedMerchantWithdrawalRequired {
            sub_mchid: "1900000109".into(),
            out_account_type: OutAccountType::BasicAccount,
            amount: Fen::new(101),
            out_request_no: "2019061122222222122".into(),
            payee_type: PayeeType::OtherMerchant,
            payee_info: PayeeInfo::new(PayeeAccountType::AccountTypeCorporate)
                .bank_account_info(
                    PayeeBankAccount::new(PayeeBankAccountRequired {
                            account_name: "Personal1x".into(),
                            account_bank: "工商银行".into(),
                            account_number: "Personal2x".into(),
                        })
                        .bank_branch_id("402713354941")
                        .bank_branch_name(
                            "施秉县农村信用合作联社城关信用社",
                        )
                        .bank_name("施秉县农村信用合作联社城关信用社"),
                )
                .identity_info(
                    PayeeIdentity::new(PayeeIdentityRequired {
                            identification_name: "Personal3x".into(),
                            identification_no: "Personal4x".into(),
                        })
                        .id_doc_type(IdentificationType::IdentificationTypeIdcard),
                ),
        })
        .payee_mchid("1900000109")
        .proof_media_list(
            PaymentProofs::new()
                .proof_payee_media(
                    vec![
                        PaymentProof::new(PaymentProofType::BasicTransactionInformation,
                        "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ")
                    ],
                ),
        )
        .additional_materials(
            AdditionalPictures::new()
                .additional_media(
                    vec![
                        "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                        .into()
                    ],
                ),
        )
        .remark("特殊理由");
    examples.operation_hides("apply_closed_merchant_withdrawal_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()),
        &[("payee_info/bank_account_info/account_name", "Personal1x"),
            ("payee_info/bank_account_info/account_number", "Personal2x"),
            ("payee_info/identity_info/identification_name", "Personal3x"),
            ("payee_info/identity_info/identification_no", "Personal4x")]);
    let operation = GetClosedMerchantWithdrawalByApplymentId::new("20220101332222");
    examples.request("get_closed_merchant_withdrawal_by_applyment_id_example_builds_the_documented_request",
        &operation, "GET", "/v3/mch_operate/risk/withdrawl-apply/applyment-id/20220101332222", "");
    examples.round_trip::<ClosedWithdrawal>("get_closed_merchant_withdrawal_by_applyment_id_response_example_round_trips",
        r#"{"withdrawl_apply": {
            "applyment_id": "20220101332222", "out_request_no": "2019061122222222122",
            "state": "SUBMITTED", "fail_reason": "银行卡信息有误",
            "modify_time": "2015-05-20T13:29:35+08:00"}}"#);
    let operation = GetClosedMerchantWithdrawalByOutRequestNo::new(
        "2019061122222222122",
    );
    examples.request("get_closed_merchant_withdrawal_by_out_request_no_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/mch_operate/risk/withdrawl-apply/out-request-no/2019061122222222122", "");
    examples.round_trip::<ClosedWithdrawal>("get_closed_merchant_withdrawal_by_out_request_no_response_example_round_trips",
        r#"{"withdrawl_apply": {
            "applyment_id": "20220101332222", "out_request_no": "2019061122222222122",
            "state": "SUBMITTED", "fail_reason": "银行卡信息有误",
            "modify_time": "2015-05-20T13:29:35+08:00"}}"#);
    let operation = QueryBalance::new(FundAccountType::Basic);
    examples.request("query_balance_example_builds_the_documented_request", &operation, "GET",
        "/v3/merchant/fund/balance/BASIC", "");
    examples.round_trip::<AccountBalance>("query_balance_response_example_round_trips", r#"{
            "available_amount": 10000, "pending_amount": 100}"#);
    let operation = QueryDayEndBalance::new(
        FundAccountType::Basic,
        emitted_tests::day("2019-06-11"),
    );
    examples.request("query_day_end_balance_example_builds_the_documented_request", &operation,
        "GET", "/v3/merchant/fund/dayendbalance/BASIC?date=2019-06-11", "");
    examples.round_trip::<AccountBalance>("query_day_end_balance_response_example_round_trips",
        r#"{
            "available_amount": 10000, "pending_amount": 100}"#);
    let operation = Withdraw::new(
            "20190611222222222200000000012122",
            Fen::new(100),
            FundAccountType::Basic,
        )
        .remark("交易提现")
        .bank_memo("xx平台提现")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
    examples.request("withdraw_example_builds_the_documented_request", &operation, "POST",
        "/v3/merchant/fund/withdraw", r#"{
            "out_request_no": "20190611222222222200000000012122", "amount": 100, "remark": "交易提现",
            "bank_memo": "xx平台提现", "account_type": "BASIC",
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php"}"#);
    examples.round_trip::<WithdrawResponse>("withdraw_response_example_round_trips", r#"{
            "withdraw_id": "12321937198237912739132791732912793127931279317929791239112123",
            "out_request_no": "20190611222222222200000000012122"}"#);
    let operation = GetWithdrawBill::new(
            WithdrawalFileType::NoSucc,
            emitted_tests::day("2019-06-11"),
        )
        .tar_type(TarType::Gzip);
    examples.request("get_withdraw_bill_example_builds_the_documented_request", &operation, "GET",
        "/v3/merchant/fund/withdraw/bill-type/NO_SUCC?bill_date=2019-06-11&tar_type=GZIP", "");
    examples.round_trip::<BillLocation>("get_withdraw_bill_response_example_round_trips",
        r#"{"hash_type": "SHA1",
            "hash_value": "79bb0f45fc4c42234a918000b2668d689e2bde04",
            "download_url": "https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx"}"#);
    let operation = GetWithdrawByOutRequestNo::new("20190611222222222200000000012122");
    examples.request("get_withdraw_by_out_request_no_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/merchant/fund/withdraw/out-request-no/20190611222222222200000000012122", "");
    examples.round_trip::<PlatformWithdrawal>("get_withdraw_by_out_request_no_response_example_round_trips",
        r#"{"status": "SUCCESS",
            "withdraw_id": "12321937198237912739132791732912793127931279317929791239112123",
            "out_request_no": "20190611222222222200000000012122", "amount": 100,
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "reason": "卡号错误", "remark": "交易提现",
            "bank_memo": "微信提现", "account_type": "BASIC", "account_number": "1178",
            "account_bank": "招商银行", "bank_name": "中国工商银行股份有限公司深圳软件园支行", "solution": "请修改结算银行卡信息"}"#);
    examples.hides::<PlatformWithdrawal>("get_withdraw_by_out_request_no_response_hides_what_is_personal",
        r#"{"status": "SUCCESS",
            "withdraw_id": "12321937198237912739132791732912793127931279317929791239112123",
            "out_request_no": "20190611222222222200000000012122", "amount": 100,
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "reason": "卡号错误", "remark": "交易提现",
            "bank_memo": "微信提现", "account_type": "BASIC", "account_number": "Personal1x",
            "account_bank": "招商银行", "bank_name": "中国工商银行股份有限公司深圳软件园支行", "solution": "请修改结算银行卡信息"}"#,
        &[("account_number", "Personal1x")]);
    let operation = GetWithdrawByWithdrawId::new(
        "12321937198237912739132791732912793127931279317929791239112123",
    );
    examples.request("get_withdraw_by_withdraw_id_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/merchant/fund/withdraw/withdraw-id/12321937198237912739132791732912793127931279317929791239112123",
        "");
    examples.round_trip::<PlatformWithdrawal>("get_withdraw_by_withdraw_id_response_example_round_trips",
        r#"{"status": "SUCCESS",
            "withdraw_id": "12321937198237912739132791732912793127931279317929791239112123",
            "out_request_no": "20190611222222222200000000012122", "amount": 100,
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "reason": "卡号错误", "remark": "交易提现",
            "bank_memo": "微信提现", "account_type": "BASIC", "account_number": "1178",
            "account_bank": "招商银行", "bank_name": "中国工商银行股份有限公司深圳软件园支行", "solution": "请修改结算银行卡信息"}"#);
    examples.hides::<PlatformWithdrawal>("get_withdraw_by_withdraw_id_response_hides_what_is_personal",
        r#"{"status": "SUCCESS",
            "withdraw_id": "12321937198237912739132791732912793127931279317929791239112123",
            "out_request_no": "20190611222222222200000000012122", "amount": 100,
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00", "reason": "卡号错误", "remark": "交易提现",
            "bank_memo": "微信提现", "account_type": "BASIC", "account_number": "Personal1x",
            "account_bank": "招商银行", "bank_name": "中国工商银行股份有限公司深圳软件园支行", "solution": "请修改结算银行卡信息"}"#,
        &[("account_number", "Personal1x")]);
    let operation = UploadImage::new(Upload::new("filea.jpg", &b"a file"[..]));
    examples.upload("upload_image_sends_the_file_behind_its_signed_description", &operation, "POST",
        "/v3/merchant/media/upload", (r#"{
            "filename": "filea.jpg"}"#, "sha256"), &[]);
    examples.round_trip::<UploadedMedia>("upload_image_response_example_round_trips", r#"{
            "media_id": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"}"#);
    let operation = UploadVideo::new(Upload::new("filea.jpg", &b"a file"[..]));
    examples.upload("upload_video_sends_the_file_behind_its_signed_description", &operation, "POST",
        "/v3/merchant/media/video_upload", (r#"{
            "filename": "filea.jpg"}"#, "sha256"), &[]);
    examples.round_trip::<UploadedMedia>("upload_video_response_example_round_trips", r#"{
            "media_id": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"}"#);
    let operation = ListIncomeRecords::new(
            FundAccountType::Basic,
            emitted_tests::day("2019-06-11"),
            100,
        )
        .offset(0);
    examples.request("list_income_records_example_builds_the_documented_request", &operation, "GET",
        "/v3/merchantfund/merchant/income-records?account_type=BASIC&date=2019-06-11&offset=0&limit=100",
        "");
    examples.round_trip::<ListIncomeRecordsResponse>("list_income_records_response_example_round_trips",
        r#"{"total_count": 1,
            "offset": 0, "limit": 100, "data": [{"mchid": "2480253391", "account_type": "BASIC",
            "income_record_type": "OFFLINERECHARGE",
            "income_record_id": "4200000811202011056138519459", "amount": 100,
            "success_time": "2017-12-08T00:08:00.00+08:00", "bank_name": "招商银行",
            "bank_account_name": "财付通支付科技有限公司", "bank_account_number": "****6473",
            "recharge_remark": "单号：202106010001"}], "links": {
            "next": "/v3/capital/capitallhh/banks/corporate-banking?offset=10&limit=5",
            "prev": "/v3/capital/capitallhh/banks/corporate-banking?offset=0&limit=5",
            "self": "/v3/capital/capitallhh/banks/corporate-banking?offset=5&limit=5"}}"#);
    examples.hides::<ListIncomeRecordsResponse>("list_income_records_response_hides_what_is_personal",
        r#"{"total_count": 1,
            "offset": 0, "limit": 100, "data": [{"mchid": "2480253391", "account_type": "BASIC",
            "income_record_type": "OFFLINERECHARGE",
            "income_record_id": "4200000811202011056138519459", "amount": 100,
            "success_time": "2017-12-08T00:08:00.00+08:00", "bank_name": "招商银行",
            "bank_account_name": "财付通支付科技有限公司", "bank_account_number": "Personal1x",
            "recharge_remark": "单号：202106010001"}], "links": {
            "next": "/v3/capital/capitallhh/banks/corporate-banking?offset=10&limit=5",
            "prev": "/v3/capital/capitallhh/banks/corporate-banking?offset=0&limit=5",
            "self": "/v3/capital/capitallhh/banks/corporate-banking?offset=5&limit=5"}}"#,
        &[("data/*/bank_account_number", "Personal1x")]);
    let operation = ListSubMerchantIncomeRecords::new(ListSubMerchantIncomeRecordsRequired {
            sub_mchid: "2480253391".into(),
            account_type: FundAccountType::Basic,
            date: emitted_tests::day("2019-06-11"),
            limit: 100,
        })
        .offset(0);
    examples.request("list_sub_merchant_income_records_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/merchantfund/partner/income-records?sub_mchid=2480253391&account_type=BASIC&date=2019-06-11&offset=0&limit=100",
        "");
    examples.round_trip::<ListSubMerchantIncomeRecordsResponse>("list_sub_merchant_income_records_response_example_round_trips",
        r#"{"total_count": 1,
            "offset": 0, "limit": 100, "data": [{"sub_mchid": "2480253391", "account_type": "BASIC",
            "income_record_type": "OFFLINERECHARGE",
            "income_record_id": "4200000811202011056138519459", "amount": 2734921,
            "success_time": "2017-12-08T00:08:00.00+08:00", "bank_name": "招商银行",
            "bank_account_name": "北京三快科技有限公司", "bank_account_number": "****6473",
            "recharge_remark": "单号：202106010001"}], "links": {
            "next": "/v3/capital/capitallhh/banks/corporate-banking?offset=10&limit=5",
            "prev": "/v3/capital/capitallhh/banks/corporate-banking?offset=0&limit=5",
            "self": "/v3/capital/capitallhh/banks/corporate-banking?offset=5&limit=5"}}"#);
    examples.hides::<ListSubMerchantIncomeRecordsResponse>("list_sub_merchant_income_records_response_hides_what_is_personal",
        r#"{"total_count": 1,
            "offset": 0, "limit": 100, "data": [{"sub_mchid": "2480253391", "account_type": "BASIC",
            "income_record_type": "OFFLINERECHARGE",
            "income_record_id": "4200000811202011056138519459", "amount": 2734921,
            "success_time": "2017-12-08T00:08:00.00+08:00", "bank_name": "招商银行",
            "bank_account_name": "北京三快科技有限公司", "bank_account_number": "Personal1x",
            "recharge_remark": "单号：202106010001"}], "links": {
            "next": "/v3/capital/capitallhh/banks/corporate-banking?offset=10&limit=5",
            "prev": "/v3/capital/capitallhh/banks/corporate-banking?offset=0&limit=5",
            "self": "/v3/capital/capitallhh/banks/corporate-banking?offset=5&limit=5"}}"#,
        &[("data/*/bank_account_number", "Personal1x")]);
    examples.round_trip::<WithdrawalChange>("mchwithdraw_change_resource_example_round_trips", r#"{
            "sp_mchid": "1900000100", "sub_mchid": "1900000109",
            "out_request_no": "20190611222222222200000000012122",
            "withdraw_id": "12321937198237912739132791732912793127931279317929791239112123",
            "status": "SUCCESS", "amount": 100, "create_time": "2018-06-08T10:34:56+08:00",
            "update_time": "2018-06-09T10:34:56+08:00", "reason": "卡号错误", "remark": "交易提现",
            "bank_memo": "微信支付提现", "account_type": "BASIC"}"#);
    examples.event("mchwithdraw_change_resource_example_decodes_as_its_event", Event::decode,
        "MCHWITHDRAW.CHANGE", r#"{
            "sp_mchid": "1900000100", "sub_mchid": "1900000109",
            "out_request_no": "20190611222222222200000000012122",
            "withdraw_id": "12321937198237912739132791732912793127931279317929791239112123",
            "status": "SUCCESS", "amount": 100, "create_time": "2018-06-08T10:34:56+08:00",
            "update_time": "2018-06-09T10:34:56+08:00", "reason": "卡号错误", "remark": "交易提现",
            "bank_memo": "微信支付提现", "account_type": "BASIC"}"#,
        |event| matches!(event, Event::MchwithdrawChange(_)));
    examples.finish();
}
