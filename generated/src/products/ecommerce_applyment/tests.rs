// Written by `cargo xtask codegen` from spec/ecommerce_applyment.yaml; edit that file instead.

use wechatpay_client::{Upload, emitted_tests};

use crate::products::shared::{
    ApplymentId, CertificateType, FinanceInstitutionInfo, FinanceType, IdHolderType,
    IdentificationType, PayeeAccountType, PayeeBankAccount, PayeeBankAccountRequired, PayeeIdentity,
    PayeeIdentityRequired, PayeeInfo, SubjectType, UploadedMedia,
};
use crate::{Call, Client};
use super::{
    AdministratorInfo, AdministratorType, ApplicationType, ApplyCancelWithdraw,
    ApplyCancelWithdrawResponse, ApplymentNumbers, BankAccount, BankAccountRequired,
    BankAccountType, Beneficiary, BeneficiaryRequired, BusinessLicenseInfo,
    BusinessLicenseInfoRequired, CancelApplication, CancelLetter, Closing, ClosingEligibility,
    ConfirmCancelWithdraw, ConfirmCancelWithdrawRequired, ConfirmCancelWithdrawResponse,
    CreateCancelApplication, GetApplymentById, GetApplymentByOutRequestNo, GetCancelApplication,
    GetCancelWithdrawByApplymentId, GetCancelWithdrawByOutRequestNo, IdCardInfo, IdCardInfoRequired,
    IdDocInfo, IdDocInfoRequired, IdentityCheck, IdentityVerification, ListSubjectSubMerchants,
    ListSubjectSubMerchantsResponse, OrganizationType, ProofMedia, ProofMediaType,
    RevokeApplymentByApplymentId, RevokeApplymentByOutRequestNo, SalesScene, SettlementInfo,
    SubmerchantApplyment, SubmitAccountHostingApplyment, SubmitAccountHostingApplymentRequired,
    SubmitApplyment, SubmitApplymentRequired, SubmitSignVerifyInfo, SubmitSignVerifyInfoResponse,
    UploadMedia, ValidateCancel, WithdrawChoice,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = ApplyCancelWithdraw::new("1900000109", "P202410241010125346")
        .withdraw(WithdrawChoice::ApplyWithdraw)
        .payee_info(
            PayeeInfo::new(PayeeAccountType::AccountTypeCorporate)
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
        )
        .proof_medias(
            vec![
                ProofMedia::new(ProofMediaType::WithdrawalApplication,
                "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ")
            ],
        )
        .additional_materials(
            vec![
                "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4"
                .into()
            ],
        )
        .remark("特殊理由");
    examples.request("apply_cancel_withdraw_example_builds_the_documented_request", &operation,
        "POST", "/v3/ecommerce/account/apply-cancel-withdraw", r#"{
            "sub_mchid": "1900000109", "out_request_no": "P202410241010125346",
            "withdraw": "APPLY_WITHDRAW", "payee_info": {"account_type": "ACCOUNT_TYPE_CORPORATE",
            "bank_account_info": {"account_name": "腾讯科技有限公司", "account_bank": "工商银行",
            "bank_branch_id": "402713354941", "bank_branch_name": "施秉县农村信用合作联社城关信用社",
            "bank_name": "施秉县农村信用合作联社城关信用社", "account_number": "6222000000000000"},
            "identity_info": {"id_doc_type": "IDENTIFICATION_TYPE_IDCARD",
            "identification_name": "张三", "identification_no": "440524188001010014"}},
            "proof_medias": [{"proof_media_type": "WITHDRAWAL_APPLICATION",
            "proof_media": "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"}],
            "additional_materials": [
            "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4"],
            "remark": "特殊理由"}"#);
    examples.round_trip::<ApplyCancelWithdrawResponse>("apply_cancel_withdraw_response_example_round_trips",
        r#"{
            "applyment_id": "X202410241010125346", "out_request_no": "P202410241010125346"}"#);
    let operation = ApplyCancelWithdraw::new("1900000109", "P202410241010125346")
        .withdraw(WithdrawChoice::ApplyWithdraw)
        .payee_info(
            PayeeInfo::new(PayeeAccountType::AccountTypeCorporate)
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
        )
        .proof_medias(
            vec![
                ProofMedia::new(ProofMediaType::WithdrawalApplication,
                "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ")
            ],
        )
        .additional_materials(
            vec![
                "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4"
                .into()
            ],
        )
        .remark("特殊理由");
    examples.operation_hides("apply_cancel_withdraw_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()),
        &[("payee_info/bank_account_info/account_name", "Personal1x"),
            ("payee_info/bank_account_info/account_number", "Personal2x"),
            ("payee_info/identity_info/identification_name", "Personal3x"),
            ("payee_info/identity_info/identification_no", "Personal4x")]);
    let operation = GetCancelWithdrawByApplymentId::new("X202410241010125346");
    examples.request("get_cancel_withdraw_by_applyment_id_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/X202410241010125346", "");
    examples.round_trip::<Closing>("get_cancel_withdraw_by_applyment_id_response_example_round_trips",
        r#"{
            "applyment_id": "X202410241010125346", "out_request_no": "P202410241010125346",
            "cancel_state": "FINISH", "cancel_state_description": "已完成",
            "withdraw": "APPLY_WITHDRAW", "withdraw_state": "WITHDRAW_SUCCEED",
            "withdraw_state_description": "提现成功", "account_withdraw_result": [{
            "out_account_type": "BASIC_ACCOUNT", "pay_state": "PAY_SUCCEED",
            "state_description": "付款成功"}], "modify_time": "2015-05-20T13:29:35+08:00",
            "sub_mchid": "1900000109", "account_info": [{"out_account_type": "BASIC_ACCOUNT",
            "amount": 101}], "confirm_cancel": {
            "confirm_cancel_url": "https://pay.weixin.qq.com/some_page?param_name=param_value"}}"#);
    let operation = ConfirmCancelWithdraw::new(ConfirmCancelWithdrawRequired {
            sub_mchid: "1900000109".into(),
            operator_identification: "id1102".into(),
            confirm_time: emitted_tests::time("2015-05-20T13:29:35.120+08:00"),
            cancel_contract_version: "V20241213".into(),
        })
        .applyment_id("X202410241010125346")
        .out_request_no("P202410241010125346");
    examples.request("confirm_cancel_withdraw_example_builds_the_documented_request", &operation,
        "POST", "/v3/ecommerce/account/apply-cancel-withdraw/confirm", r#"{
            "applyment_id": "X202410241010125346", "out_request_no": "P202410241010125346",
            "sub_mchid": "1900000109", "operator_identification": "id1102",
            "confirm_time": "2015-05-20T13:29:35.120+08:00", "cancel_contract_version": "V20241213"}"#);
    examples.round_trip::<ConfirmCancelWithdrawResponse>("confirm_cancel_withdraw_response_example_round_trips",
        r#"{
            "applyment_id": "X202410241010125346", "out_request_no": "P202410241010125346",
            "sub_mchid": "1900000109"}"#);
    let operation = GetCancelWithdrawByOutRequestNo::new("P202410241010125346");
    examples.request("get_cancel_withdraw_by_out_request_no_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/P202410241010125346", "");
    examples.round_trip::<Closing>("get_cancel_withdraw_by_out_request_no_response_example_round_trips",
        r#"{
            "applyment_id": "X202410241010125346", "out_request_no": "P202410241010125346",
            "cancel_state": "FINISH", "cancel_state_description": "已完成",
            "withdraw": "APPLY_WITHDRAW", "withdraw_state": "WITHDRAW_SUCCEED",
            "withdraw_state_description": "提现成功", "account_withdraw_result": [{
            "out_account_type": "BASIC_ACCOUNT", "pay_state": "PAY_SUCCEED",
            "state_description": "付款成功"}], "modify_time": "2015-05-20T13:29:35+08:00",
            "sub_mchid": "1900000109", "account_info": [{"out_account_type": "BASIC_ACCOUNT",
            "amount": 101}], "confirm_cancel": {
            "confirm_cancel_url": "https://pay.weixin.qq.com/some_page?param_name=param_value"}}"#);
    let operation = ValidateCancel::new("1900000109");
    examples.request("validate_cancel_example_builds_the_documented_request", &operation, "GET",
        "/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/1900000109", "");
    examples.round_trip::<ClosingEligibility>("validate_cancel_response_example_round_trips", r#"{
            "sub_mchid": "1900000109", "merchant_state": "NORMAL",
            "validate_result": "ALLOW_CANCEL_WITHDRAW", "account_info": [{
            "out_account_type": "BASIC_ACCOUNT", "amount": 101}], "block_reasons": [{
            "type": "CONSUMER_COMPLAINT_UNPROCESSED", "description": "该商户存在冻结资金或在途资金，请先处理资金再申请注销"}]}"#);
    let operation = CreateCancelApplication::new(
        "1900000109",
        "2019061122222222122",
        vec![
            CancelLetter::new()
            .application_type(ApplicationType::SpCancelAccountApplication)
            .application_media_id("0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo")
        ],
    );
    examples.request("create_cancel_application_example_builds_the_documented_request", &operation,
        "POST", "/v3/ecommerce/account/cancel-applications", r#"{
            "sub_mchid": "1900000109", "out_apply_no": "2019061122222222122", "application_info": [
            {"application_type": "SP_CANCEL_ACCOUNT_APPLICATION",
            "application_media_id": "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"}]}"#);
    examples.round_trip::<CancelApplication>("create_cancel_application_response_example_round_trips",
        r#"{
            "out_apply_no": "2019061122222222122", "sub_mchid": "1900000109",
            "reject_reason": "非电商服务商，无权调用此接口", "cancel_state": "CANCEL_SUCCESS",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#);
    let operation = UploadMedia::new(Upload::new("demo.png", &b"a file"[..]));
    examples.upload("upload_media_sends_the_file_behind_its_signed_description", &operation, "POST",
        "/v3/ecommerce/account/cancel-applications/media", (r#"{
            "file_name": "demo.png"}"#, "file_digest"), &[]);
    examples.round_trip::<UploadedMedia>("upload_media_response_example_round_trips", r#"{
            "media_id": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"}"#);
    let operation = GetCancelApplication::new("2019061122222222122");
    examples.request("get_cancel_application_example_builds_the_documented_request", &operation,
        "GET", "/v3/ecommerce/account/cancel-applications/out-apply-no/2019061122222222122", "");
    examples.round_trip::<CancelApplication>("get_cancel_application_response_example_round_trips",
        r#"{
            "out_apply_no": "2019061122222222122", "sub_mchid": "1900000109",
            "reject_reason": "非电商服务商，无权调用此接口", "cancel_state": "CANCEL_SUCCESS",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#);
    let operation = SubmitApplyment::new(SubmitApplymentRequired {
            out_request_no: "APPLYMENT_00000000001".into(),
            organization_type: OrganizationType::Micro,
            account_info: BankAccount::new(BankAccountRequired {
                    bank_account_type: BankAccountType::Personal,
                    account_bank: "工商银行".into(),
                    account_name: "张三".into(),
                    account_number: "6222000000000000".into(),
                })
                .bank_address_code("110000")
                .bank_branch_id("402713354941")
                .bank_name("施秉县农村信用合作联社城关信用社"),
            contact_info: AdministratorInfo::new(
                    AdministratorType::LegalPerson,
                    "张三",
                )
                .contact_id_doc_type(IdentificationType::IdentificationTypeIdcard)
                .contact_id_card_number("440524188001010014")
                .contact_id_doc_copy(
                    "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
                )
                .contact_id_doc_copy_back(
                    "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
                )
                .contact_period_begin(emitted_tests::day("2019-06-06"))
                .contact_period_end("长期")
                .business_authorization_letter(
                    "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
                )
                .contact_id_doc_period_begin(emitted_tests::day("2019-06-06"))
                .contact_id_doc_period_end("长期")
                .mobile_phone("13800000000")
                .contact_email("zhangsan@example.com"),
            sales_scene_info: SalesScene::new("爱烧烤")
                .store_url("http://www.qq.com")
                .store_qr_code(
                    "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
                )
                .mini_program_sub_appid("wxa123344545577"),
            merchant_shortname: "腾讯".into(),
        })
        .finance_institution(true)
        .business_license_info(
            BusinessLicenseInfo::new(BusinessLicenseInfoRequired {
                    business_license_copy: "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                        .into(),
                    business_license_number: "123456789012345678".into(),
                    merchant_name: "腾讯科技有限公司".into(),
                    legal_person: "张三".into(),
                })
                .cert_type(CertificateType::CertificateType2388)
                .business_license_type("1762")
                .company_address("深圳南山区科苑路")
                .business_time("[\"2014-01-01\",\"长期\"]"),
        )
        .finance_institution_info(
            FinanceInstitutionInfo::new()
                .finance_type(FinanceType::BankAgent)
                .finance_license_pics(
                    vec![
                        "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                        .into()
                    ],
                ),
        )
        .id_holder_type(IdHolderType::Legal)
        .id_doc_type(IdentificationType::IdentificationTypeIdcard)
        .authorize_letter_copy(
            "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
        )
        .id_card_info(
            IdCardInfo::new(IdCardInfoRequired {
                    id_card_copy: "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                        .into(),
                    id_card_national: "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                        .into(),
                    id_card_name: "张三".into(),
                    id_card_number: "440524188001010014".into(),
                    id_card_valid_time: "长期".into(),
                })
                .id_card_address("广东省深圳市南山区深南大道10000号")
                .id_card_valid_time_begin(emitted_tests::day("2019-06-06")),
        )
        .id_doc_info(
            IdDocInfo::new(IdDocInfoRequired {
                    id_doc_name: "张三".into(),
                    id_doc_number: "440524188001010014".into(),
                    id_doc_copy: "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                        .into(),
                    doc_period_end: "长期".into(),
                })
                .id_doc_address("广东省深圳市南山区深南大道10000号")
                .id_doc_copy_back(
                    "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
                )
                .doc_period_begin(emitted_tests::day("2020-01-02")),
        )
        .owner(true)
        .ubo_info_list(
            vec![
                Beneficiary::new(BeneficiaryRequired { ubo_id_doc_type :
                IdentificationType::IdentificationTypeIdcard, ubo_id_doc_copy :
                "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                .into(), ubo_id_doc_name : "张三".into(), ubo_id_doc_number :
                "440524188001010014".into(), ubo_id_doc_address :
                "广东省深圳市南山区深南大道10000号".into() })
                .ubo_id_doc_copy_back("jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ")
                .ubo_period_begin(emitted_tests::day("2019-06-06"))
                .ubo_period_end("长期")
                .ubo_id_doc_period_begin(emitted_tests::day("2019-06-06"))
                .ubo_id_doc_period_end("长期")
            ],
        )
        .settlement_info(
            SettlementInfo::new()
                .settlement_id(719)
                .qualification_type("零售批发/生活娱乐/其他"),
        )
        .qualifications(
            vec![
                "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                .into()
            ],
        )
        .business_addition_pics(
            vec![
                "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                .into()
            ],
        )
        .business_addition_desc("特殊情况，说明原因");
    examples.request("submit_applyment_example_builds_the_documented_request", &operation, "POST",
        "/v3/ecommerce/applyments/", r#"{
            "out_request_no": "APPLYMENT_00000000001", "organization_type": "2401",
            "finance_institution": true, "business_license_info": {
            "cert_type": "CERTIFICATE_TYPE_2388", "business_license_type": "1762",
            "business_license_copy": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
            "business_license_number": "123456789012345678", "merchant_name": "腾讯科技有限公司",
            "legal_person": "张三", "company_address": "深圳南山区科苑路",
            "business_time": "[\"2014-01-01\",\"长期\"]"}, "finance_institution_info": {
            "finance_type": "BANK_AGENT", "finance_license_pics": [
            "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"]},
            "id_holder_type": "LEGAL", "id_doc_type": "IDENTIFICATION_TYPE_IDCARD",
            "authorize_letter_copy": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
            "id_card_info": {
            "id_card_copy": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
            "id_card_national": "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
            "id_card_name": "张三", "id_card_number": "440524188001010014",
            "id_card_address": "广东省深圳市南山区深南大道10000号", "id_card_valid_time_begin": "2019-06-06",
            "id_card_valid_time": "长期"}, "id_doc_info": {"id_doc_name": "张三",
            "id_doc_number": "440524188001010014", "id_doc_address": "广东省深圳市南山区深南大道10000号",
            "id_doc_copy": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
            "id_doc_copy_back": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
            "doc_period_begin": "2020-01-02", "doc_period_end": "长期"}, "owner": true,
            "ubo_info_list": [{"ubo_id_doc_type": "IDENTIFICATION_TYPE_IDCARD",
            "ubo_id_doc_copy": "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
            "ubo_id_doc_copy_back": "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
            "ubo_id_doc_name": "张三", "ubo_id_doc_number": "440524188001010014",
            "ubo_id_doc_address": "广东省深圳市南山区深南大道10000号", "ubo_period_begin": "2019-06-06",
            "ubo_period_end": "长期", "ubo_id_doc_period_begin": "2019-06-06",
            "ubo_id_doc_period_end": "长期"}], "account_info": {"bank_account_type": "75",
            "account_bank": "工商银行", "account_name": "张三", "bank_address_code": "110000",
            "bank_branch_id": "402713354941", "bank_name": "施秉县农村信用合作联社城关信用社",
            "account_number": "6222000000000000"}, "contact_info": {"contact_type": "65",
            "contact_name": "张三", "contact_id_doc_type": "IDENTIFICATION_TYPE_IDCARD",
            "contact_id_card_number": "440524188001010014",
            "contact_id_doc_copy": "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
            "contact_id_doc_copy_back": "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
            "contact_period_begin": "2019-06-06", "contact_period_end": "长期",
            "business_authorization_letter": "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
            "contact_id_doc_period_begin": "2019-06-06", "contact_id_doc_period_end": "长期",
            "mobile_phone": "13800000000", "contact_email": "zhangsan@example.com"},
            "sales_scene_info": {"store_name": "爱烧烤", "store_url": "http://www.qq.com",
            "store_qr_code": "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
            "mini_program_sub_appid": "wxa123344545577"}, "settlement_info": {"settlement_id": 719,
            "qualification_type": "零售批发/生活娱乐/其他"}, "merchant_shortname": "腾讯", "qualifications": [
            "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"],
            "business_addition_pics": [
            "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"],
            "business_addition_desc": "特殊情况，说明原因"}"#);
    examples.round_trip::<ApplymentNumbers>("submit_applyment_response_example_round_trips", r#"{
            "applyment_id": 2000002124775691, "out_request_no": "APPLYMENT_00000000001"}"#);
    let operation = SubmitApplyment::new(SubmitApplymentRequired {
            out_request_no: "APPLYMENT_00000000001".into(),
            organization_type: OrganizationType::Micro,
            account_info: BankAccount::new(BankAccountRequired {
                    bank_account_type: BankAccountType::Personal,
                    account_bank: "工商银行".into(),
                    account_name: "Personal13x".into(),
                    account_number: "Personal14x".into(),
                })
                .bank_address_code("110000")
                .bank_branch_id("402713354941")
                .bank_name("施秉县农村信用合作联社城关信用社"),
            contact_info: AdministratorInfo::new(
                    AdministratorType::LegalPerson,
                    "Personal15x",
                )
                .contact_id_doc_type(IdentificationType::IdentificationTypeIdcard)
                .contact_id_card_number("Personal16x")
                .contact_id_doc_copy(
                    "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
                )
                .contact_id_doc_copy_back(
                    "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
                )
                .contact_period_begin(emitted_tests::day("2019-06-06"))
                .contact_period_end("长期")
                .business_authorization_letter(
                    "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
                )
                .contact_id_doc_period_begin(emitted_tests::day("2019-06-06"))
                .contact_id_doc_period_end("长期")
                .mobile_phone("Personal17x")
                .contact_email("Personal18x"),
            sales_scene_info: SalesScene::new("爱烧烤")
                .store_url("http://www.qq.com")
                .store_qr_code(
                    "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
                )
                .mini_program_sub_appid("wxa123344545577"),
            merchant_shortname: "腾讯".into(),
        })
        .finance_institution(true)
        .business_license_info(
            BusinessLicenseInfo::new(BusinessLicenseInfoRequired {
                    business_license_copy: "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                        .into(),
                    business_license_number: "123456789012345678".into(),
                    merchant_name: "腾讯科技有限公司".into(),
                    legal_person: "Personal1x".into(),
                })
                .cert_type(CertificateType::CertificateType2388)
                .business_license_type("1762")
                .company_address("深圳南山区科苑路")
                .business_time("[\"2014-01-01\",\"长期\"]"),
        )
        .finance_institution_info(
            FinanceInstitutionInfo::new()
                .finance_type(FinanceType::BankAgent)
                .finance_license_pics(
                    vec![
                        "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                        .into()
                    ],
                ),
        )
        .id_holder_type(IdHolderType::Legal)
        .id_doc_type(IdentificationType::IdentificationTypeIdcard)
        .authorize_letter_copy(
            "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
        )
        .id_card_info(
            IdCardInfo::new(IdCardInfoRequired {
                    id_card_copy: "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                        .into(),
                    id_card_national: "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                        .into(),
                    id_card_name: "Personal2x".into(),
                    id_card_number: "Personal3x".into(),
                    id_card_valid_time: "Personal6x".into(),
                })
                .id_card_address("Personal4x")
                .id_card_valid_time_begin(emitted_tests::day("2070-01-06")),
        )
        .id_doc_info(
            IdDocInfo::new(IdDocInfoRequired {
                    id_doc_name: "Personal7x".into(),
                    id_doc_number: "Personal8x".into(),
                    id_doc_copy: "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                        .into(),
                    doc_period_end: "长期".into(),
                })
                .id_doc_address("Personal9x")
                .id_doc_copy_back(
                    "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
                )
                .doc_period_begin(emitted_tests::day("2020-01-02")),
        )
        .owner(true)
        .ubo_info_list(
            vec![
                Beneficiary::new(BeneficiaryRequired { ubo_id_doc_type :
                IdentificationType::IdentificationTypeIdcard, ubo_id_doc_copy :
                "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                .into(), ubo_id_doc_name : "Personal10x".into(), ubo_id_doc_number :
                "Personal11x".into(), ubo_id_doc_address : "Personal12x".into() })
                .ubo_id_doc_copy_back("jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ")
                .ubo_period_begin(emitted_tests::day("2019-06-06"))
                .ubo_period_end("长期")
                .ubo_id_doc_period_begin(emitted_tests::day("2019-06-06"))
                .ubo_id_doc_period_end("长期")
            ],
        )
        .settlement_info(
            SettlementInfo::new()
                .settlement_id(719)
                .qualification_type("零售批发/生活娱乐/其他"),
        )
        .qualifications(
            vec![
                "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                .into()
            ],
        )
        .business_addition_pics(
            vec![
                "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                .into()
            ],
        )
        .business_addition_desc("特殊情况，说明原因");
    examples.operation_hides("submit_applyment_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()),
        &[("business_license_info/legal_person", "Personal1x"),
            ("id_card_info/id_card_name", "Personal2x"),
            ("id_card_info/id_card_number", "Personal3x"),
            ("id_card_info/id_card_address", "Personal4x"),
            ("id_card_info/id_card_valid_time_begin", "2070-01-06"),
            ("id_card_info/id_card_valid_time", "Personal6x"),
            ("id_doc_info/id_doc_name", "Personal7x"), ("id_doc_info/id_doc_number", "Personal8x"),
            ("id_doc_info/id_doc_address", "Personal9x"),
            ("ubo_info_list/*/ubo_id_doc_name", "Personal10x"),
            ("ubo_info_list/*/ubo_id_doc_number", "Personal11x"),
            ("ubo_info_list/*/ubo_id_doc_address", "Personal12x"),
            ("account_info/account_name", "Personal13x"),
            ("account_info/account_number", "Personal14x"),
            ("contact_info/contact_name", "Personal15x"),
            ("contact_info/contact_id_card_number", "Personal16x"),
            ("contact_info/mobile_phone", "Personal17x"),
            ("contact_info/contact_email", "Personal18x")]);
    let operation = GetApplymentByOutRequestNo::new("APPLYMENT_00000000001");
    examples.request("get_applyment_by_out_request_no_example_builds_the_documented_request",
        &operation, "GET", "/v3/ecommerce/applyments/out-request-no/APPLYMENT_00000000001", "");
    examples.round_trip::<SubmerchantApplyment>("get_applyment_by_out_request_no_response_example_round_trips",
        r#"{
            "applyment_state": "FINISH", "applyment_state_desc": "完成",
            "sign_url": "https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec",
            "sub_mchid": "1542488631", "account_validation": {"account_name": "腾讯科技有限公司",
            "account_no": "6222000000000000", "pay_amount": 124,
            "destination_account_number": "7222223333322332",
            "destination_account_name": "财付通支付科技有限公司", "destination_account_bank": "招商银行威盛大厦支行",
            "city": "深圳", "remark": "入驻账户验证", "deadline": "2018-12-10 17:09:01"}, "audit_detail": [
            {"param_name": "id_card_copy", "reject_reason": "身份证背面识别失败，请上传更清晰的身份证图片"}],
            "legal_validation_url": "https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec",
            "out_request_no": "APPLYMENT_00000000001", "applyment_id": 2000002124775691,
            "sign_state": "SIGNED"}"#);
    examples.hides::<SubmerchantApplyment>("get_applyment_by_out_request_no_response_hides_what_is_personal",
        r#"{
            "applyment_state": "FINISH", "applyment_state_desc": "完成",
            "sign_url": "https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec",
            "sub_mchid": "1542488631", "account_validation": {"account_name": "Personal1x",
            "account_no": "Personal2x", "pay_amount": 124,
            "destination_account_number": "7222223333322332",
            "destination_account_name": "财付通支付科技有限公司", "destination_account_bank": "招商银行威盛大厦支行",
            "city": "深圳", "remark": "入驻账户验证", "deadline": "2018-12-10 17:09:01"}, "audit_detail": [
            {"param_name": "id_card_copy", "reject_reason": "身份证背面识别失败，请上传更清晰的身份证图片"}],
            "legal_validation_url": "https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec",
            "out_request_no": "APPLYMENT_00000000001", "applyment_id": 2000002124775691,
            "sign_state": "SIGNED"}"#, &[("account_validation/account_name", "Personal1x"),
            ("account_validation/account_no", "Personal2x")]);
    let operation = RevokeApplymentByOutRequestNo::new("APPLYMENT_00000000001");
    examples.request("revoke_applyment_by_out_request_no_example_builds_the_documented_request",
        &operation, "POST", "/v3/ecommerce/applyments/out-request-no/APPLYMENT_00000000001/revoke",
        "");
    examples.round_trip::<ApplymentNumbers>("revoke_applyment_by_out_request_no_response_example_round_trips",
        r#"{
            "applyment_id": 2000002124775691, "out_request_no": "APPLYMENT_00000000001"}"#);
    let operation = SubmitAccountHostingApplyment::new(SubmitAccountHostingApplymentRequired {
            out_request_no: "APPLYMENT_00000000001".into(),
            organization_type: OrganizationType::Micro,
            account_info: BankAccount::new(BankAccountRequired {
                    bank_account_type: BankAccountType::Personal,
                    account_bank: "工商银行".into(),
                    account_name: "张三".into(),
                    account_number: "6222000000000000".into(),
                })
                .bank_address_code("110000")
                .bank_branch_id("402713354941")
                .bank_name("施秉县农村信用合作联社城关信用社"),
            contact_info: AdministratorInfo::new(
                    AdministratorType::LegalPerson,
                    "张三",
                )
                .contact_id_doc_type(IdentificationType::IdentificationTypeIdcard)
                .contact_id_card_number("440524188001010014")
                .contact_id_doc_copy(
                    "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
                )
                .contact_id_doc_copy_back(
                    "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
                )
                .contact_period_begin(emitted_tests::day("2019-06-06"))
                .contact_period_end("长期")
                .business_authorization_letter(
                    "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
                )
                .contact_id_doc_period_begin(emitted_tests::day("2019-06-06"))
                .contact_id_doc_period_end("长期")
                .mobile_phone("13800000000")
                .contact_email("zhangsan@example.com"),
            sales_scene_info: SalesScene::new("爱烧烤")
                .store_url("http://www.qq.com")
                .store_qr_code(
                    "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
                )
                .mini_program_sub_appid("wxa123344545577"),
            merchant_shortname: "腾讯".into(),
        })
        .finance_institution(true)
        .business_license_info(
            BusinessLicenseInfo::new(BusinessLicenseInfoRequired {
                    business_license_copy: "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                        .into(),
                    business_license_number: "123456789012345678".into(),
                    merchant_name: "腾讯科技有限公司".into(),
                    legal_person: "张三".into(),
                })
                .cert_type(CertificateType::CertificateType2388)
                .business_license_type("1762")
                .company_address("深圳南山区科苑路")
                .business_time("[\"2014-01-01\",\"长期\"]"),
        )
        .finance_institution_info(
            FinanceInstitutionInfo::new()
                .finance_type(FinanceType::BankAgent)
                .finance_license_pics(
                    vec![
                        "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                        .into()
                    ],
                ),
        )
        .id_holder_type(IdHolderType::Legal)
        .id_doc_type(IdentificationType::IdentificationTypeIdcard)
        .authorize_letter_copy(
            "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
        )
        .id_card_info(
            IdCardInfo::new(IdCardInfoRequired {
                    id_card_copy: "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                        .into(),
                    id_card_national: "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                        .into(),
                    id_card_name: "张三".into(),
                    id_card_number: "440524188001010014".into(),
                    id_card_valid_time: "长期".into(),
                })
                .id_card_address("广东省深圳市南山区深南大道10000号")
                .id_card_valid_time_begin(emitted_tests::day("2019-06-06")),
        )
        .id_doc_info(
            IdDocInfo::new(IdDocInfoRequired {
                    id_doc_name: "张三".into(),
                    id_doc_number: "440524188001010014".into(),
                    id_doc_copy: "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                        .into(),
                    doc_period_end: "长期".into(),
                })
                .id_doc_address("广东省深圳市南山区深南大道10000号")
                .id_doc_copy_back(
                    "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
                )
                .doc_period_begin(emitted_tests::day("2020-01-02")),
        )
        .ubo_info_list(
            vec![
                Beneficiary::new(BeneficiaryRequired { ubo_id_doc_type :
                IdentificationType::IdentificationTypeIdcard, ubo_id_doc_copy :
                "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                .into(), ubo_id_doc_name : "张三".into(), ubo_id_doc_number :
                "440524188001010014".into(), ubo_id_doc_address :
                "广东省深圳市南山区深南大道10000号".into() })
                .ubo_id_doc_copy_back("jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ")
                .ubo_period_begin(emitted_tests::day("2019-06-06"))
                .ubo_period_end("长期")
                .ubo_id_doc_period_begin(emitted_tests::day("2019-06-06"))
                .ubo_id_doc_period_end("长期")
            ],
        )
        .settlement_info(
            SettlementInfo::new()
                .settlement_id(719)
                .qualification_type("零售批发/生活娱乐/其他"),
        )
        .qualifications(
            vec![
                "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                .into()
            ],
        )
        .business_addition_pics(
            vec![
                "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                .into()
            ],
        )
        .business_addition_desc("特殊情况，说明原因")
        .proxy_sign_verify_mode(true)
        .id_card_complete_statement(
            "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4",
        );
    examples.request("submit_account_hosting_applyment_example_builds_the_documented_request",
        &operation, "POST", "/v3/ecommerce/applyments/submit-account-hosting-applyment", r#"{
            "out_request_no": "APPLYMENT_00000000001", "organization_type": "2401",
            "finance_institution": true, "business_license_info": {
            "cert_type": "CERTIFICATE_TYPE_2388", "business_license_type": "1762",
            "business_license_copy": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
            "business_license_number": "123456789012345678", "merchant_name": "腾讯科技有限公司",
            "legal_person": "张三", "company_address": "深圳南山区科苑路",
            "business_time": "[\"2014-01-01\",\"长期\"]"}, "finance_institution_info": {
            "finance_type": "BANK_AGENT", "finance_license_pics": [
            "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"]},
            "id_holder_type": "LEGAL", "id_doc_type": "IDENTIFICATION_TYPE_IDCARD",
            "authorize_letter_copy": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
            "id_card_info": {
            "id_card_copy": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
            "id_card_national": "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
            "id_card_name": "张三", "id_card_number": "440524188001010014",
            "id_card_address": "广东省深圳市南山区深南大道10000号", "id_card_valid_time_begin": "2019-06-06",
            "id_card_valid_time": "长期"}, "id_doc_info": {"id_doc_name": "张三",
            "id_doc_number": "440524188001010014", "id_doc_address": "广东省深圳市南山区深南大道10000号",
            "id_doc_copy": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
            "id_doc_copy_back": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
            "doc_period_begin": "2020-01-02", "doc_period_end": "长期"}, "ubo_info_list": [{
            "ubo_id_doc_type": "IDENTIFICATION_TYPE_IDCARD",
            "ubo_id_doc_copy": "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
            "ubo_id_doc_copy_back": "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
            "ubo_id_doc_name": "张三", "ubo_id_doc_number": "440524188001010014",
            "ubo_id_doc_address": "广东省深圳市南山区深南大道10000号", "ubo_period_begin": "2019-06-06",
            "ubo_period_end": "长期", "ubo_id_doc_period_begin": "2019-06-06",
            "ubo_id_doc_period_end": "长期"}], "account_info": {"bank_account_type": "75",
            "account_bank": "工商银行", "account_name": "张三", "bank_address_code": "110000",
            "bank_branch_id": "402713354941", "bank_name": "施秉县农村信用合作联社城关信用社",
            "account_number": "6222000000000000"}, "contact_info": {"contact_type": "65",
            "contact_name": "张三", "contact_id_doc_type": "IDENTIFICATION_TYPE_IDCARD",
            "contact_id_card_number": "440524188001010014",
            "contact_id_doc_copy": "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
            "contact_id_doc_copy_back": "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
            "contact_period_begin": "2019-06-06", "contact_period_end": "长期",
            "business_authorization_letter": "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
            "contact_id_doc_period_begin": "2019-06-06", "contact_id_doc_period_end": "长期",
            "mobile_phone": "13800000000", "contact_email": "zhangsan@example.com"},
            "sales_scene_info": {"store_name": "爱烧烤", "store_url": "http://www.qq.com",
            "store_qr_code": "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
            "mini_program_sub_appid": "wxa123344545577"}, "settlement_info": {"settlement_id": 719,
            "qualification_type": "零售批发/生活娱乐/其他"}, "merchant_shortname": "腾讯", "qualifications": [
            "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"],
            "business_addition_pics": [
            "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"],
            "business_addition_desc": "特殊情况，说明原因", "proxy_sign_verify_mode": true,
            "id_card_complete_statement": "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4"}"#);
    examples.round_trip::<ApplymentNumbers>("submit_account_hosting_applyment_response_example_round_trips",
        r#"{
            "applyment_id": 2000002124775691, "out_request_no": "APPLYMENT_00000000001"}"#);
    let operation = SubmitAccountHostingApplyment::new(SubmitAccountHostingApplymentRequired {
            out_request_no: "APPLYMENT_00000000001".into(),
            organization_type: OrganizationType::Micro,
            account_info: BankAccount::new(BankAccountRequired {
                    bank_account_type: BankAccountType::Personal,
                    account_bank: "工商银行".into(),
                    account_name: "Personal13x".into(),
                    account_number: "Personal14x".into(),
                })
                .bank_address_code("110000")
                .bank_branch_id("402713354941")
                .bank_name("施秉县农村信用合作联社城关信用社"),
            contact_info: AdministratorInfo::new(
                    AdministratorType::LegalPerson,
                    "Personal15x",
                )
                .contact_id_doc_type(IdentificationType::IdentificationTypeIdcard)
                .contact_id_card_number("Personal16x")
                .contact_id_doc_copy(
                    "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
                )
                .contact_id_doc_copy_back(
                    "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
                )
                .contact_period_begin(emitted_tests::day("2019-06-06"))
                .contact_period_end("长期")
                .business_authorization_letter(
                    "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
                )
                .contact_id_doc_period_begin(emitted_tests::day("2019-06-06"))
                .contact_id_doc_period_end("长期")
                .mobile_phone("Personal17x")
                .contact_email("Personal18x"),
            sales_scene_info: SalesScene::new("爱烧烤")
                .store_url("http://www.qq.com")
                .store_qr_code(
                    "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
                )
                .mini_program_sub_appid("wxa123344545577"),
            merchant_shortname: "腾讯".into(),
        })
        .finance_institution(true)
        .business_license_info(
            BusinessLicenseInfo::new(BusinessLicenseInfoRequired {
                    business_license_copy: "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                        .into(),
                    business_license_number: "123456789012345678".into(),
                    merchant_name: "腾讯科技有限公司".into(),
                    legal_person: "Personal1x".into(),
                })
                .cert_type(CertificateType::CertificateType2388)
                .business_license_type("1762")
                .company_address("深圳南山区科苑路")
                .business_time("[\"2014-01-01\",\"长期\"]"),
        )
        .finance_institution_info(
            FinanceInstitutionInfo::new()
                .finance_type(FinanceType::BankAgent)
                .finance_license_pics(
                    vec![
                        "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                        .into()
                    ],
                ),
        )
        .id_holder_type(IdHolderType::Legal)
        .id_doc_type(IdentificationType::IdentificationTypeIdcard)
        .authorize_letter_copy(
            "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
        )
        .id_card_info(
            IdCardInfo::new(IdCardInfoRequired {
                    id_card_copy: "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                        .into(),
                    id_card_national: "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                        .into(),
                    id_card_name: "Personal2x".into(),
                    id_card_number: "Personal3x".into(),
                    id_card_valid_time: "Personal6x".into(),
                })
                .id_card_address("Personal4x")
                .id_card_valid_time_begin(emitted_tests::day("2070-01-06")),
        )
        .id_doc_info(
            IdDocInfo::new(IdDocInfoRequired {
                    id_doc_name: "Personal7x".into(),
                    id_doc_number: "Personal8x".into(),
                    id_doc_copy: "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                        .into(),
                    doc_period_end: "长期".into(),
                })
                .id_doc_address("Personal9x")
                .id_doc_copy_back(
                    "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
                )
                .doc_period_begin(emitted_tests::day("2020-01-02")),
        )
        .ubo_info_list(
            vec![
                Beneficiary::new(BeneficiaryRequired { ubo_id_doc_type :
                IdentificationType::IdentificationTypeIdcard, ubo_id_doc_copy :
                "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                .into(), ubo_id_doc_name : "Personal10x".into(), ubo_id_doc_number :
                "Personal11x".into(), ubo_id_doc_address : "Personal12x".into() })
                .ubo_id_doc_copy_back("jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ")
                .ubo_period_begin(emitted_tests::day("2019-06-06"))
                .ubo_period_end("长期")
                .ubo_id_doc_period_begin(emitted_tests::day("2019-06-06"))
                .ubo_id_doc_period_end("长期")
            ],
        )
        .settlement_info(
            SettlementInfo::new()
                .settlement_id(719)
                .qualification_type("零售批发/生活娱乐/其他"),
        )
        .qualifications(
            vec![
                "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                .into()
            ],
        )
        .business_addition_pics(
            vec![
                "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                .into()
            ],
        )
        .business_addition_desc("特殊情况，说明原因")
        .proxy_sign_verify_mode(true)
        .id_card_complete_statement(
            "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4",
        );
    examples.operation_hides("submit_account_hosting_applyment_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()),
        &[("business_license_info/legal_person", "Personal1x"),
            ("id_card_info/id_card_name", "Personal2x"),
            ("id_card_info/id_card_number", "Personal3x"),
            ("id_card_info/id_card_address", "Personal4x"),
            ("id_card_info/id_card_valid_time_begin", "2070-01-06"),
            ("id_card_info/id_card_valid_time", "Personal6x"),
            ("id_doc_info/id_doc_name", "Personal7x"), ("id_doc_info/id_doc_number", "Personal8x"),
            ("id_doc_info/id_doc_address", "Personal9x"),
            ("ubo_info_list/*/ubo_id_doc_name", "Personal10x"),
            ("ubo_info_list/*/ubo_id_doc_number", "Personal11x"),
            ("ubo_info_list/*/ubo_id_doc_address", "Personal12x"),
            ("account_info/account_name", "Personal13x"),
            ("account_info/account_number", "Personal14x"),
            ("contact_info/contact_name", "Personal15x"),
            ("contact_info/contact_id_card_number", "Personal16x"),
            ("contact_info/mobile_phone", "Personal17x"),
            ("contact_info/contact_email", "Personal18x")]);
    let operation = SubmitSignVerifyInfo::new("1900013511_10000")
        .applyment_id(ApplymentId::new(2000002124775691))
        .pre_sign_time(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .proxy_verify_identity_info(
            IdentityVerification::new(IdentityCheck::VerifyIdentityTypeFaceToFace, true),
        );
    examples.request("submit_sign_verify_info_example_builds_the_documented_request", &operation,
        "POST", "/v3/ecommerce/applyments/submit-sign-verify-info", r#"{
            "out_request_no": "1900013511_10000", "applyment_id": 2000002124775691,
            "pre_sign_time": "2018-06-08T10:34:56+08:00", "proxy_verify_identity_info": {
            "verify_identity_type": "VERIFY_IDENTITY_TYPE_FACE_TO_FACE",
            "verify_identity_result": true}}"#);
    examples.round_trip::<SubmitSignVerifyInfoResponse>("submit_sign_verify_info_response_example_round_trips",
        r#"{
            "applyment_id": 2000002124775691}"#);
    let operation = GetApplymentById::new(ApplymentId::new(2000002124775691));
    examples.request("get_applyment_by_id_example_builds_the_documented_request", &operation, "GET",
        "/v3/ecommerce/applyments/2000002124775691", "");
    examples.round_trip::<SubmerchantApplyment>("get_applyment_by_id_response_example_round_trips",
        r#"{
            "applyment_state": "FINISH", "applyment_state_desc": "完成",
            "sign_url": "https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec",
            "sub_mchid": "1542488631", "account_validation": {"account_name": "腾讯科技有限公司",
            "account_no": "6222000000000000", "pay_amount": 124,
            "destination_account_number": "7222223333322332",
            "destination_account_name": "财付通支付科技有限公司", "destination_account_bank": "招商银行威盛大厦支行",
            "city": "深圳", "remark": "入驻账户验证", "deadline": "2018-12-10 17:09:01"}, "audit_detail": [
            {"param_name": "id_card_copy", "reject_reason": "身份证背面识别失败，请上传更清晰的身份证图片"}],
            "legal_validation_url": "https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec",
            "out_request_no": "APPLYMENT_00000000001", "applyment_id": 2000002124775691,
            "sign_state": "SIGNED"}"#);
    examples.hides::<SubmerchantApplyment>("get_applyment_by_id_response_hides_what_is_personal",
        r#"{
            "applyment_state": "FINISH", "applyment_state_desc": "完成",
            "sign_url": "https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec",
            "sub_mchid": "1542488631", "account_validation": {"account_name": "Personal1x",
            "account_no": "Personal2x", "pay_amount": 124,
            "destination_account_number": "7222223333322332",
            "destination_account_name": "财付通支付科技有限公司", "destination_account_bank": "招商银行威盛大厦支行",
            "city": "深圳", "remark": "入驻账户验证", "deadline": "2018-12-10 17:09:01"}, "audit_detail": [
            {"param_name": "id_card_copy", "reject_reason": "身份证背面识别失败，请上传更清晰的身份证图片"}],
            "legal_validation_url": "https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec",
            "out_request_no": "APPLYMENT_00000000001", "applyment_id": 2000002124775691,
            "sign_state": "SIGNED"}"#, &[("account_validation/account_name", "Personal1x"),
            ("account_validation/account_no", "Personal2x")]);
    let operation = RevokeApplymentByApplymentId::new(
        ApplymentId::new(2000002124775691),
    );
    examples.request("revoke_applyment_by_applyment_id_example_builds_the_documented_request",
        &operation, "POST", "/v3/ecommerce/applyments/2000002124775691/revoke", "");
    examples.round_trip::<ApplymentNumbers>("revoke_applyment_by_applyment_id_response_example_round_trips",
        r#"{
            "applyment_id": 2000002124775691, "out_request_no": "APPLYMENT_00000000001"}"#);
    let operation = ListSubjectSubMerchants::new(
            SubjectType::SubjectTypeEnterprise,
            "123456789012345678",
        )
        .limit(20)
        .offset(0);
    examples.request("list_subject_sub_merchants_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/ecommerce/subject-sub-merchants?organization_type=SUBJECT_TYPE_ENTERPRISE&cert_number=123456789012345678&limit=20&offset=0",
        "");
    examples.round_trip::<ListSubjectSubMerchantsResponse>("list_subject_sub_merchants_response_example_round_trips",
        r#"{"data": [{
            "sub_mchid": "1900000109", "merchant_shortname": "腾讯科技有限公司",
            "sign_time": "2018-06-08T10:34:56+08:00"}], "offset": 0, "limit": 20, "total_count": 1}"#);
    let operation = ListSubjectSubMerchants::new(
            SubjectType::SubjectTypeEnterprise,
            "Personal1x",
        )
        .limit(20)
        .offset(0);
    examples.operation_hides("list_subject_sub_merchants_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("cert_number", "Personal1x")]);
    examples.finish();
}
