// Written by `cargo xtask codegen` from spec/applyment.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::{
    ApplymentId, CertificateType, FinanceInstitutionInfo, FinanceType, IdHolderType,
    IdentificationType, SubjectType,
};
use crate::{Call, Client};
use super::{
    AccountNumberRule, AdditionInfo, AdministratorInfo, AdministratorInfoRequired, AppScene,
    Applyment, BankAccountInfo, BankAccountInfoRequired, BankAccountType, BankList, Beneficiary,
    BeneficiaryRequired, BusinessInfo, BusinessInfoRequired, BusinessLicenseInfo,
    BusinessLicenseInfoRequired, CancelSubjectApplyment, CertificateInfo, CertificateInfoRequired,
    CityCode, ConfirmationAddition, ConfirmationBeneficiary, ConfirmationCertificate,
    ConfirmationCertificateRequired, ConfirmationContact, ConfirmationContactRequired,
    ConfirmationLegalPerson, ConfirmationLegalPersonRequired, ConfirmationLicence,
    ConfirmationLicenceRequired, ConfirmationSubject, GetAuthorizeState, GetAuthorizeStateResponse,
    GetSettlement, IdCardInfo, IdCardInfoRequired, IdDocInfo, IdDocInfoRequired, IdentityInfo,
    ListBankBranches, ListBankBranchesRequired, ListBankBranchesResponse, ListCities,
    ListCitiesResponse, ListCorporateBanks, ListPersonalBanks, ListProvinces, ListProvincesResponse,
    MicroBizType, MicroBusiness, MicroProof, MicroProofRequired, MiniProgramScene, MobileBusiness,
    MobileBusinessRequired, ModifyMode, ModifySettlement, ModifySettlementRequired,
    ModifySettlementResponse, OnlineBusiness, OnlineBusinessRequired, OperationLicence,
    OrganizationInfo, OrganizationInfoRequired, ProvinceCode, QueryApplymentByBusinessCode,
    QueryApplymentById, QuerySettlementApplication, QuerySubjectApplyment, SalesInfo, SalesScene,
    SearchBanksByBankAccount, SearchBanksByBankAccountResponse, ServiceAccountScene,
    SettlementAccount, SettlementAccountType, SettlementChange, SettlementInfo, StoreBusiness,
    StoreBusinessRequired, StoreScene, StoreSceneRequired, SubjectConfirmation, SubjectInfo,
    SubmitApplyment, SubmitApplymentRequired, SubmitApplymentResponse, SubmitSubjectApplyment,
    SubmitSubjectApplymentRequired, SubmitSubjectApplymentResponse, WeComScene, WebScene,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = QuerySettlementApplication::new("1511101111", "102329389XXXX")
        .account_number_rule(AccountNumberRule::AccountNumberRuleMaskV1);
    examples.request("query_settlement_application_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/apply4sub/sub_merchants/1511101111/application/102329389XXXX?account_number_rule=ACCOUNT_NUMBER_RULE_MASK_V1",
        "");
    examples.round_trip::<SettlementChange>("query_settlement_application_response_example_round_trips",
        r#"{"account_name": "张*",
            "account_type": "ACCOUNT_TYPE_BUSINESS", "account_bank": "工商银行",
            "bank_name": "施秉县农村信用合作联社城关信用社", "bank_branch_id": "402713354941",
            "account_number": "62*************78", "verify_result": "AUDIT_SUCCESS",
            "verify_fail_reason": "银行卡户名或卡号有误", "verify_finish_time": "2015-05-20T13:29:35+08:00"}"#);
    examples.hides::<SettlementChange>("query_settlement_application_response_hides_what_is_personal",
        r#"{
            "account_name": "Personal1x", "account_type": "ACCOUNT_TYPE_BUSINESS",
            "account_bank": "工商银行", "bank_name": "施秉县农村信用合作联社城关信用社",
            "bank_branch_id": "402713354941", "account_number": "Personal2x",
            "verify_result": "AUDIT_SUCCESS", "verify_fail_reason": "银行卡户名或卡号有误",
            "verify_finish_time": "2015-05-20T13:29:35+08:00"}"#, &[("account_name", "Personal1x"),
            ("account_number", "Personal2x")]);
    let operation = ModifySettlement::new(
            "1900006491",
            ModifySettlementRequired {
                account_type: SettlementAccountType::AccountTypeBusiness,
                account_bank: "工商银行".into(),
                bank_address_code: "110000".into(),
                account_number: "6222000000000000".into(),
            },
        )
        .modify_mode(ModifyMode::ModifyModeAsync)
        .bank_name("中国工商银行股份有限公司北京市分行营业部")
        .bank_branch_id("402713354941")
        .account_name("腾讯科技有限公司");
    examples.request("modify_settlement_example_builds_the_documented_request", &operation, "POST",
        "/v3/apply4sub/sub_merchants/1900006491/modify-settlement", r#"{
            "modify_mode": "MODIFY_MODE_ASYNC", "account_type": "ACCOUNT_TYPE_BUSINESS",
            "account_bank": "工商银行", "bank_address_code": "110000",
            "bank_name": "中国工商银行股份有限公司北京市分行营业部", "bank_branch_id": "402713354941",
            "account_number": "6222000000000000", "account_name": "腾讯科技有限公司"}"#);
    examples.round_trip::<ModifySettlementResponse>("modify_settlement_response_example_round_trips",
        r#"{
            "application_no": "102329389XXXX"}"#);
    let operation = ModifySettlement::new(
            "1900006491",
            ModifySettlementRequired {
                account_type: SettlementAccountType::AccountTypeBusiness,
                account_bank: "工商银行".into(),
                bank_address_code: "110000".into(),
                account_number: "Personal1x".into(),
            },
        )
        .modify_mode(ModifyMode::ModifyModeAsync)
        .bank_name("中国工商银行股份有限公司北京市分行营业部")
        .bank_branch_id("402713354941")
        .account_name("Personal2x");
    examples.operation_hides("modify_settlement_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("account_number", "Personal1x"),
            ("account_name", "Personal2x")]);
    let operation = GetSettlement::new("1900006491")
        .account_number_rule(AccountNumberRule::AccountNumberRuleMaskV1);
    examples.request("get_settlement_example_builds_the_documented_request", &operation, "GET",
        "/v3/apply4sub/sub_merchants/1900006491/settlement?account_number_rule=ACCOUNT_NUMBER_RULE_MASK_V1",
        "");
    examples.round_trip::<SettlementAccount>("get_settlement_response_example_round_trips", r#"{
            "account_type": "ACCOUNT_TYPE_BUSINESS", "account_bank": "工商银行",
            "bank_name": "施秉县农村信用合作联社城关信用社", "bank_branch_id": "402713354941",
            "account_number": "62*************78", "verify_result": "VERIFY_SUCCESS",
            "verify_fail_reason": "用户姓名/证件/手机不匹配，请核对后重试"}"#);
    examples.hides::<SettlementAccount>("get_settlement_response_hides_what_is_personal", r#"{
            "account_type": "ACCOUNT_TYPE_BUSINESS", "account_bank": "工商银行",
            "bank_name": "施秉县农村信用合作联社城关信用社", "bank_branch_id": "402713354941",
            "account_number": "Personal1x", "verify_result": "VERIFY_SUCCESS",
            "verify_fail_reason": "用户姓名/证件/手机不匹配，请核对后重试"}"#, &[("account_number", "Personal1x")]);
    let operation = QuerySubjectApplyment::new()
        .applyment_id(ApplymentId::new(20000000011111))
        .business_code("1900013511_10000");
    examples.request("query_subject_applyment_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/apply4subject/applyment?applyment_id=20000000011111&business_code=1900013511_10000",
        "");
    examples.round_trip::<SubjectConfirmation>("query_subject_applyment_response_example_round_trips",
        r#"{
            "applyment_state": "APPLYMENT_STATE_PASSED",
            "qrcode_data": "data:image/png;base64,cGFnZXMvYXBwbHkvYXBpdzQvd2VsY29tZS93ZWxjb21lP2FwcGx5bWVudF9pZD14eHg=",
            "reject_param": "merchant_name", "reject_reason": "公司名称与工商局登记不一致"}"#);
    let operation = SubmitSubjectApplyment::new(SubmitSubjectApplymentRequired {
            business_code: "1900013511_10000".into(),
            contact_info: ConfirmationContact::new(ConfirmationContactRequired {
                    contact_type: IdHolderType::Legal,
                    name: "张三".into(),
                    mobile: "13800000000".into(),
                })
                .contact_id_doc_type(IdentificationType::IdentificationTypeIdcard)
                .id_card_number("440524188001010014")
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
                ),
            subject_info: ConfirmationSubject::new(SubjectType::SubjectTypeEnterprise)
                .is_finance_institution(false)
                .business_licence_info(
                    ConfirmationLicence::new(ConfirmationLicenceRequired {
                        licence_number: "914201123033363296".into(),
                        licence_copy: "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                            .into(),
                        merchant_name: "李四网络有限公司".into(),
                        legal_person: "李四".into(),
                        company_address: "广东省深圳市南山区xx路xx号".into(),
                        licence_valid_date: "[\"1970-01-01\",\"forever\"]".into(),
                    }),
                )
                .certificate_info(
                    ConfirmationCertificate::new(ConfirmationCertificateRequired {
                        cert_type: CertificateType::CertificateType2388,
                        cert_number: "111111111111".into(),
                        cert_copy: "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                            .into(),
                        merchant_name: "xx公益团体".into(),
                        legal_person: "李四".into(),
                        company_address: "广东省深圳市南山区xx路xx号".into(),
                        cert_valid_date: "[\"1970-01-01\",\"forever\"]".into(),
                    }),
                )
                .company_prove_copy(
                    "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
                )
                .assist_prove_info(
                    MicroProof::new(MicroProofRequired {
                            micro_biz_type: MicroBizType::MicroTypeStore,
                            store_name: "大郎烧饼".into(),
                            store_address: "广东省深圳市南山区xx大厦x层xxxx室"
                                .into(),
                            store_header_copy: "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                                .into(),
                            store_indoor_copy: "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                                .into(),
                        })
                        .store_address_code("440305"),
                )
                .special_operation_list(
                    vec![
                        OperationLicence::new(44)
                        .operation_copy_list(vec!["47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4"
                        .into()])
                        .store_indoor_copy(vec!["jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                        .into()])
                    ],
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
                ),
            identification_info: ConfirmationLegalPerson::new(ConfirmationLegalPersonRequired {
                    identification_type: IdentificationType::IdentificationTypeIdcard,
                    identification_name: "张三".into(),
                    identification_number: "440524188001010014".into(),
                    identification_valid_date: "[\"1970-01-01\",\"forever\"]".into(),
                    identification_front_copy: "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                        .into(),
                })
                .id_holder_type(IdHolderType::Legal)
                .authorize_letter_copy(
                    "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
                )
                .identification_address(
                    "广东省深圳市南山区深南大道10000号",
                )
                .identification_back_copy(
                    "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
                )
                .owner(false),
        })
        .channel_id("20001111")
        .ubo_info(
            ConfirmationBeneficiary::new()
                .ubo_id_type(IdentificationType::IdentificationTypeIdcard)
                .ubo_id_card_copy(
                    "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
                )
                .ubo_id_card_national(
                    "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
                )
                .ubo_id_doc_copy(
                    "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
                )
                .ubo_name("张三")
                .ubo_id_number("110101199003074514")
                .ubo_id_card_valid_date("[\"1970-01-01\",\"forever\"]"),
        )
        .ubo_info_list(
            vec![
                Beneficiary::new(BeneficiaryRequired { ubo_id_doc_type :
                IdentificationType::IdentificationTypeIdcard, ubo_id_doc_copy :
                "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                .into(), ubo_id_doc_name : "张三".into(), ubo_id_doc_number :
                "440524188001010014".into(), ubo_id_doc_address :
                "广东省深圳市南山区深南大道10000号".into(),
                ubo_period_begin : emitted_tests::day("2019-06-06"), ubo_period_end :
                "长期".into() })
                .ubo_id_doc_copy_back("jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ")
            ],
        )
        .addition_info(
            ConfirmationAddition::new().confirm_mchid_list(vec!["20001113".into()]),
        );
    examples.request("submit_subject_applyment_example_builds_the_documented_request", &operation,
        "POST", "/v3/apply4subject/applyment?channel_id=20001111", r#"{
            "business_code": "1900013511_10000", "contact_info": {"contact_type": "LEGAL",
            "name": "张三", "contact_id_doc_type": "IDENTIFICATION_TYPE_IDCARD",
            "id_card_number": "440524188001010014",
            "contact_id_doc_copy": "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
            "contact_id_doc_copy_back": "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
            "contact_period_begin": "2019-06-06", "contact_period_end": "长期",
            "business_authorization_letter": "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
            "mobile": "13800000000"}, "subject_info": {"subject_type": "SUBJECT_TYPE_ENTERPRISE",
            "is_finance_institution": false, "business_licence_info": {
            "licence_number": "914201123033363296",
            "licence_copy": "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
            "merchant_name": "李四网络有限公司", "legal_person": "李四", "company_address": "广东省深圳市南山区xx路xx号",
            "licence_valid_date": "[\"1970-01-01\",\"forever\"]"}, "certificate_info": {
            "cert_type": "CERTIFICATE_TYPE_2388", "cert_number": "111111111111",
            "cert_copy": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
            "merchant_name": "xx公益团体", "legal_person": "李四", "company_address": "广东省深圳市南山区xx路xx号",
            "cert_valid_date": "[\"1970-01-01\",\"forever\"]"},
            "company_prove_copy": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
            "assist_prove_info": {"micro_biz_type": "MICRO_TYPE_STORE", "store_name": "大郎烧饼",
            "store_address_code": "440305", "store_address": "广东省深圳市南山区xx大厦x层xxxx室",
            "store_header_copy": "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
            "store_indoor_copy": "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"},
            "special_operation_list": [{"category_id": 44, "operation_copy_list": [
            "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4"],
            "store_indoor_copy": [
            "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"]}],
            "finance_institution_info": {"finance_type": "BANK_AGENT", "finance_license_pics": [
            "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"]}},
            "identification_info": {"id_holder_type": "LEGAL",
            "identification_type": "IDENTIFICATION_TYPE_IDCARD",
            "authorize_letter_copy": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
            "identification_name": "张三", "identification_number": "440524188001010014",
            "identification_valid_date": "[\"1970-01-01\",\"forever\"]",
            "identification_address": "广东省深圳市南山区深南大道10000号",
            "identification_front_copy": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
            "identification_back_copy": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
            "owner": false}, "ubo_info": {"ubo_id_type": "IDENTIFICATION_TYPE_IDCARD",
            "ubo_id_card_copy": "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
            "ubo_id_card_national": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
            "ubo_id_doc_copy": "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
            "ubo_name": "张三", "ubo_id_number": "110101199003074514",
            "ubo_id_card_valid_date": "[\"1970-01-01\",\"forever\"]"}, "ubo_info_list": [{
            "ubo_id_doc_type": "IDENTIFICATION_TYPE_IDCARD",
            "ubo_id_doc_copy": "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
            "ubo_id_doc_copy_back": "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
            "ubo_id_doc_name": "张三", "ubo_id_doc_number": "440524188001010014",
            "ubo_id_doc_address": "广东省深圳市南山区深南大道10000号", "ubo_period_begin": "2019-06-06",
            "ubo_period_end": "长期"}], "addition_info": {"confirm_mchid_list": ["20001113"]}}"#);
    examples.round_trip::<SubmitSubjectApplymentResponse>("submit_subject_applyment_response_example_round_trips",
        r#"{
            "applyment_id": 20000000011111}"#);
    let operation = SubmitSubjectApplyment::new(SubmitSubjectApplymentRequired {
            business_code: "1900013511_10000".into(),
            contact_info: ConfirmationContact::new(ConfirmationContactRequired {
                    contact_type: IdHolderType::Legal,
                    name: "Personal1x".into(),
                    mobile: "Personal3x".into(),
                })
                .contact_id_doc_type(IdentificationType::IdentificationTypeIdcard)
                .id_card_number("Personal2x")
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
                ),
            subject_info: ConfirmationSubject::new(SubjectType::SubjectTypeEnterprise)
                .is_finance_institution(false)
                .business_licence_info(
                    ConfirmationLicence::new(ConfirmationLicenceRequired {
                        licence_number: "914201123033363296".into(),
                        licence_copy: "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                            .into(),
                        merchant_name: "李四网络有限公司".into(),
                        legal_person: "Personal4x".into(),
                        company_address: "广东省深圳市南山区xx路xx号".into(),
                        licence_valid_date: "[\"1970-01-01\",\"forever\"]".into(),
                    }),
                )
                .certificate_info(
                    ConfirmationCertificate::new(ConfirmationCertificateRequired {
                        cert_type: CertificateType::CertificateType2388,
                        cert_number: "111111111111".into(),
                        cert_copy: "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                            .into(),
                        merchant_name: "xx公益团体".into(),
                        legal_person: "Personal5x".into(),
                        company_address: "广东省深圳市南山区xx路xx号".into(),
                        cert_valid_date: "[\"1970-01-01\",\"forever\"]".into(),
                    }),
                )
                .company_prove_copy(
                    "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
                )
                .assist_prove_info(
                    MicroProof::new(MicroProofRequired {
                            micro_biz_type: MicroBizType::MicroTypeStore,
                            store_name: "大郎烧饼".into(),
                            store_address: "广东省深圳市南山区xx大厦x层xxxx室"
                                .into(),
                            store_header_copy: "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                                .into(),
                            store_indoor_copy: "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                                .into(),
                        })
                        .store_address_code("440305"),
                )
                .special_operation_list(
                    vec![
                        OperationLicence::new(44)
                        .operation_copy_list(vec!["47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4"
                        .into()])
                        .store_indoor_copy(vec!["jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                        .into()])
                    ],
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
                ),
            identification_info: ConfirmationLegalPerson::new(ConfirmationLegalPersonRequired {
                    identification_type: IdentificationType::IdentificationTypeIdcard,
                    identification_name: "Personal6x".into(),
                    identification_number: "Personal7x".into(),
                    identification_valid_date: "[\"1970-01-01\",\"forever\"]".into(),
                    identification_front_copy: "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                        .into(),
                })
                .id_holder_type(IdHolderType::Legal)
                .authorize_letter_copy(
                    "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
                )
                .identification_address("Personal8x")
                .identification_back_copy(
                    "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
                )
                .owner(false),
        })
        .channel_id("20001111")
        .ubo_info(
            ConfirmationBeneficiary::new()
                .ubo_id_type(IdentificationType::IdentificationTypeIdcard)
                .ubo_id_card_copy(
                    "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
                )
                .ubo_id_card_national(
                    "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
                )
                .ubo_id_doc_copy(
                    "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
                )
                .ubo_name("Personal9x")
                .ubo_id_number("Personal10x")
                .ubo_id_card_valid_date("[\"1970-01-01\",\"forever\"]"),
        )
        .ubo_info_list(
            vec![
                Beneficiary::new(BeneficiaryRequired { ubo_id_doc_type :
                IdentificationType::IdentificationTypeIdcard, ubo_id_doc_copy :
                "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                .into(), ubo_id_doc_name : "Personal11x".into(), ubo_id_doc_number :
                "Personal12x".into(), ubo_id_doc_address : "Personal13x".into(),
                ubo_period_begin : emitted_tests::day("2019-06-06"), ubo_period_end :
                "长期".into() })
                .ubo_id_doc_copy_back("jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ")
            ],
        )
        .addition_info(
            ConfirmationAddition::new().confirm_mchid_list(vec!["20001113".into()]),
        );
    examples.operation_hides("submit_subject_applyment_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("contact_info/name", "Personal1x"),
            ("contact_info/id_card_number", "Personal2x"), ("contact_info/mobile", "Personal3x"),
            ("subject_info/business_licence_info/legal_person", "Personal4x"),
            ("subject_info/certificate_info/legal_person", "Personal5x"),
            ("identification_info/identification_name", "Personal6x"),
            ("identification_info/identification_number", "Personal7x"),
            ("identification_info/identification_address", "Personal8x"),
            ("ubo_info/ubo_name", "Personal9x"), ("ubo_info/ubo_id_number", "Personal10x"),
            ("ubo_info_list/*/ubo_id_doc_name", "Personal11x"),
            ("ubo_info_list/*/ubo_id_doc_number", "Personal12x"),
            ("ubo_info_list/*/ubo_id_doc_address", "Personal13x")]);
    let operation = GetAuthorizeState::new("1900000109");
    examples.request("get_authorize_state_example_builds_the_documented_request", &operation, "GET",
        "/v3/apply4subject/applyment/merchants/1900000109/state", "");
    examples.round_trip::<GetAuthorizeStateResponse>("get_authorize_state_response_example_round_trips",
        r#"{
            "authorize_state": "AUTHORIZE_STATE_UNAUTHORIZED"}"#);
    let operation = CancelSubjectApplyment::new("1111111111");
    examples.request("cancel_subject_applyment_example_builds_the_documented_request", &operation,
        "POST", "/v3/apply4subject/applyment/1111111111/cancel", "");
    let operation = SubmitApplyment::new(SubmitApplymentRequired {
        business_code: "1900013511_10000".into(),
        contact_info: AdministratorInfo::new(AdministratorInfoRequired {
                contact_name: "张三".into(),
                mobile_phone: "13800000000".into(),
                contact_email: "zhangsan@example.com".into(),
            })
            .contact_type(IdHolderType::Legal),
        subject_info: SubjectInfo::new(
                SubjectType::SubjectTypeEnterprise,
                IdentityInfo::new(IdentificationType::IdentificationTypeIdcard)
                    .id_holder_type(IdHolderType::Legal)
                    .id_card_info(
                        IdCardInfo::new(IdCardInfoRequired {
                                id_card_copy: "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                                    .into(),
                                id_card_national: "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                                    .into(),
                                id_card_name: "张三".into(),
                                id_card_number: "440524188001010014".into(),
                                card_period_begin: emitted_tests::day("2019-06-06"),
                                card_period_end: "长期".into(),
                            })
                            .id_card_address("广东省深圳市南山区xx路xx号"),
                    )
                    .owner(true),
            )
            .finance_institution(false)
            .business_license_info(
                BusinessLicenseInfo::new(BusinessLicenseInfoRequired {
                        license_copy: "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                            .into(),
                        license_number: "914403007109310000".into(),
                        merchant_name: "深圳市张三餐饮有限公司".into(),
                        legal_person: "张三".into(),
                    })
                    .license_address("广东省深圳市南山区xx路xx号")
                    .period_begin(emitted_tests::day("2019-08-01"))
                    .period_end("长期"),
            ),
        business_info: BusinessInfo::new(BusinessInfoRequired {
                merchant_shortname: "张三餐饮店".into(),
                service_phone: "075586013388".into(),
            })
            .sales_info(
                SalesInfo::new(vec![SalesScene::SalesScenesStore])
                    .biz_store_info(
                        StoreScene::new(StoreSceneRequired {
                            biz_store_name: "张三餐饮店".into(),
                            biz_address_code: "440305".into(),
                            biz_store_address: "南山区xx大厦x层xxxx室".into(),
                            store_entrance_pic: vec![
                                "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                                .into()
                            ],
                            indoor_pic: vec![
                                "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4"
                                .into()
                            ],
                        }),
                    ),
            ),
        settlement_info: SettlementInfo::new()
            .settlement_id("719")
            .qualification_type("餐饮"),
        bank_account_info: BankAccountInfo::new(BankAccountInfoRequired {
            bank_account_type: BankAccountType::BankAccountTypeCorporate,
            account_name: "深圳市张三餐饮有限公司".into(),
            account_bank: "工商银行".into(),
            bank_address_code: "440300".into(),
            account_number: "6222020000000000000".into(),
        }),
    });
    examples.request("submit_applyment_example_builds_the_documented_request", &operation, "POST",
        "/v3/applyment4sub/applyment/", r#"{
            "business_code": "1900013511_10000", "contact_info": {"contact_type": "LEGAL",
            "contact_name": "张三", "mobile_phone": "13800000000",
            "contact_email": "zhangsan@example.com"}, "subject_info": {
            "subject_type": "SUBJECT_TYPE_ENTERPRISE", "finance_institution": false,
            "business_license_info": {
            "license_copy": "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
            "license_number": "914403007109310000", "merchant_name": "深圳市张三餐饮有限公司",
            "legal_person": "张三", "license_address": "广东省深圳市南山区xx路xx号",
            "period_begin": "2019-08-01", "period_end": "长期"}, "identity_info": {
            "id_holder_type": "LEGAL", "id_doc_type": "IDENTIFICATION_TYPE_IDCARD",
            "id_card_info": {
            "id_card_copy": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
            "id_card_national": "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
            "id_card_name": "张三", "id_card_number": "440524188001010014",
            "id_card_address": "广东省深圳市南山区xx路xx号", "card_period_begin": "2019-06-06",
            "card_period_end": "长期"}, "owner": true}}, "business_info": {
            "merchant_shortname": "张三餐饮店", "service_phone": "075586013388", "sales_info": {
            "sales_scenes_type": ["SALES_SCENES_STORE"], "biz_store_info": {
            "biz_store_name": "张三餐饮店", "biz_address_code": "440305",
            "biz_store_address": "南山区xx大厦x层xxxx室", "store_entrance_pic": [
            "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"],
            "indoor_pic": [
            "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4"]}}},
            "settlement_info": {"settlement_id": "719", "qualification_type": "餐饮"},
            "bank_account_info": {"bank_account_type": "BANK_ACCOUNT_TYPE_CORPORATE",
            "account_name": "深圳市张三餐饮有限公司", "account_bank": "工商银行", "bank_address_code": "440300",
            "account_number": "6222020000000000000"}}"#);
    examples.round_trip::<SubmitApplymentResponse>("submit_applyment_response_example_round_trips",
        r#"{
            "applyment_id": 2000002124775691}"#);
    let operation = SubmitApplyment::new(SubmitApplymentRequired {
            business_code: "1900013511_10000".into(),
            contact_info: AdministratorInfo::new(AdministratorInfoRequired {
                    contact_name: "Personal1x".into(),
                    mobile_phone: "Personal4x".into(),
                    contact_email: "Personal5x".into(),
                })
                .contact_type(IdHolderType::Legal)
                .contact_id_doc_type(IdentificationType::IdentificationTypeIdcard)
                .contact_id_number("Personal2x")
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
                .openid("Personal3x"),
            subject_info: SubjectInfo::new(
                    SubjectType::SubjectTypeEnterprise,
                    IdentityInfo::new(IdentificationType::IdentificationTypeIdcard)
                        .id_holder_type(IdHolderType::Legal)
                        .authorize_letter_copy(
                            "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
                        )
                        .id_card_info(
                            IdCardInfo::new(IdCardInfoRequired {
                                    id_card_copy: "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                                        .into(),
                                    id_card_national: "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                                        .into(),
                                    id_card_name: "Personal8x".into(),
                                    id_card_number: "Personal9x".into(),
                                    card_period_begin: emitted_tests::day("2026-06-06"),
                                    card_period_end: "Personal11x".into(),
                                })
                                .id_card_address("Personal10x"),
                        )
                        .id_doc_info(
                            IdDocInfo::new(IdDocInfoRequired {
                                    id_doc_copy: "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                                        .into(),
                                    id_doc_name: "Personal12x".into(),
                                    id_doc_number: "Personal13x".into(),
                                    doc_period_begin: emitted_tests::day("2019-06-06"),
                                    doc_period_end: "长期".into(),
                                })
                                .id_doc_copy_back(
                                    "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
                                )
                                .id_doc_address("Personal14x"),
                        )
                        .owner(true),
                )
                .finance_institution(true)
                .micro_biz_info(
                    MicroBusiness::new(MicroBizType::MicroTypeStore)
                        .micro_store_info(
                            StoreBusiness::new(StoreBusinessRequired {
                                    micro_name: "大郎烧饼".into(),
                                    micro_address_code: "440305".into(),
                                    micro_address: "广东省深圳市南山区xx大厦x层xxxx室"
                                        .into(),
                                    store_entrance_pic: "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                                        .into(),
                                    micro_indoor_copy: "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4"
                                        .into(),
                                })
                                .store_longitude("113.941046")
                                .store_latitude("22.546154"),
                        )
                        .micro_mobile_info(
                            MobileBusiness::new(MobileBusinessRequired {
                                micro_mobile_name: "李三烧饼".into(),
                                micro_mobile_city: "440305".into(),
                                micro_mobile_address: "无".into(),
                                micro_mobile_pics: vec![
                                    "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                                    .into()
                                ],
                            }),
                        )
                        .micro_online_info(
                            OnlineBusiness::new(OnlineBusinessRequired {
                                    micro_online_store: "李三的线上店铺".into(),
                                    micro_ec_name: "微信小店".into(),
                                })
                                .micro_qrcode(
                                    "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
                                )
                                .micro_link("https://www.qq.com"),
                        ),
                )
                .business_license_info(
                    BusinessLicenseInfo::new(BusinessLicenseInfoRequired {
                            license_copy: "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                                .into(),
                            license_number: "123456789012345678".into(),
                            merchant_name: "腾讯科技有限公司".into(),
                            legal_person: "Personal6x".into(),
                        })
                        .license_address("广东省深圳市南山区xx路xx号")
                        .period_begin(emitted_tests::day("2019-08-01"))
                        .period_end("长期"),
                )
                .certificate_info(
                    CertificateInfo::new(CertificateInfoRequired {
                        cert_copy: "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                            .into(),
                        cert_type: CertificateType::CertificateType2388,
                        cert_number: "111111111111".into(),
                        merchant_name: "腾讯科技有限公司".into(),
                        company_address: "广东省深圳市南山区xx路xx号".into(),
                        legal_person: "Personal7x".into(),
                        period_begin: emitted_tests::day("2019-06-06"),
                        period_end: "长期".into(),
                    }),
                )
                .organization_info(
                    OrganizationInfo::new(OrganizationInfoRequired {
                        organization_copy: "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                            .into(),
                        organization_code: "91110000710926094P".into(),
                        org_period_begin: emitted_tests::day("2019-06-06"),
                        org_period_end: "长期".into(),
                    }),
                )
                .certificate_letter_copy(
                    "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
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
                .ubo_info_list(
                    vec![
                        Beneficiary::new(BeneficiaryRequired { ubo_id_doc_type :
                        IdentificationType::IdentificationTypeIdcard, ubo_id_doc_copy :
                        "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                        .into(), ubo_id_doc_name : "Personal15x".into(),
                        ubo_id_doc_number : "Personal16x".into(), ubo_id_doc_address :
                        "Personal17x".into(), ubo_period_begin :
                        emitted_tests::day("2019-06-06"), ubo_period_end : "长期"
                        .into() })
                        .ubo_id_doc_copy_back("jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ")
                    ],
                ),
            business_info: BusinessInfo::new(BusinessInfoRequired {
                    merchant_shortname: "张三餐饮店".into(),
                    service_phone: "0758XXXXX".into(),
                })
                .sales_info(
                    SalesInfo::new(vec![SalesScene::SalesScenesStore])
                        .biz_store_info(
                            StoreScene::new(StoreSceneRequired {
                                    biz_store_name: "大郎烧饼".into(),
                                    biz_address_code: "440305".into(),
                                    biz_store_address: "南山区xx大厦x层xxxx室".into(),
                                    store_entrance_pic: vec![
                                        "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                                        .into()
                                    ],
                                    indoor_pic: vec![
                                        "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4"
                                        .into()
                                    ],
                                })
                                .biz_sub_appid("wx1234567890123456"),
                        )
                        .mp_info(
                            ServiceAccountScene::new()
                                .mp_appid("wx1234567890123456")
                                .mp_sub_appid("wxa123344545577abc")
                                .mp_pics(
                                    vec![
                                        "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                                        .into()
                                    ],
                                ),
                        )
                        .mini_program_info(
                            MiniProgramScene::new()
                                .mini_program_appid("wx1234567890123456")
                                .mini_program_sub_appid("wxa123344545577")
                                .mini_program_pics(
                                    vec![
                                        "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4"
                                        .into()
                                    ],
                                ),
                        )
                        .app_info(
                            AppScene::new()
                                .app_appid("wx1234567890123456")
                                .app_sub_appid("wxa123344545577abc")
                                .app_pics(
                                    vec![
                                        "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                                        .into()
                                    ],
                                ),
                        )
                        .web_info(
                            WebScene::new()
                                .domain("http://www.qq.com")
                                .web_authorisation(
                                    "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
                                )
                                .web_appid("wx1234567890123456"),
                        )
                        .wework_info(
                            WeComScene::new()
                                .sub_corp_id("wx1234567890123456")
                                .wework_pics(
                                    vec![
                                        "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                                        .into()
                                    ],
                                )
                                .corp_id("wx1234567890123456"),
                        ),
                ),
            settlement_info: SettlementInfo::new()
                .settlement_id("719")
                .qualification_type("餐饮")
                .qualifications(
                    vec![
                        "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                        .into()
                    ],
                )
                .activities_id("20191030111cff5b5e")
                .activities_rate("0.6")
                .debit_activities_rate("0.6")
                .credit_activities_rate("0.6")
                .activities_additions(
                    vec![
                        "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                        .into()
                    ],
                ),
            bank_account_info: BankAccountInfo::new(BankAccountInfoRequired {
                    bank_account_type: BankAccountType::BankAccountTypeCorporate,
                    account_name: "Personal18x".into(),
                    account_bank: "工商银行".into(),
                    bank_address_code: "110000".into(),
                    account_number: "Personal19x".into(),
                })
                .bank_name("施秉县农村信用合作联社城关信用社")
                .bank_branch_id("402713354941"),
        })
        .addition_info(
            AdditionInfo::new()
                .legal_person_commitment(
                    "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
                )
                .legal_person_video(
                    "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
                )
                .business_addition_pics(
                    vec![
                        "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                        .into()
                    ],
                )
                .business_addition_msg("特殊情况，说明原因"),
        );
    examples.operation_hides("submit_applyment_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("contact_info/contact_name", "Personal1x"),
            ("contact_info/contact_id_number", "Personal2x"), ("contact_info/openid", "Personal3x"),
            ("contact_info/mobile_phone", "Personal4x"),
            ("contact_info/contact_email", "Personal5x"),
            ("subject_info/business_license_info/legal_person", "Personal6x"),
            ("subject_info/certificate_info/legal_person", "Personal7x"),
            ("subject_info/identity_info/id_card_info/id_card_name", "Personal8x"),
            ("subject_info/identity_info/id_card_info/id_card_number", "Personal9x"),
            ("subject_info/identity_info/id_card_info/id_card_address", "Personal10x"),
            ("subject_info/identity_info/id_card_info/card_period_end", "Personal11x"),
            ("subject_info/identity_info/id_doc_info/id_doc_name", "Personal12x"),
            ("subject_info/identity_info/id_doc_info/id_doc_number", "Personal13x"),
            ("subject_info/identity_info/id_doc_info/id_doc_address", "Personal14x"),
            ("subject_info/ubo_info_list/*/ubo_id_doc_name", "Personal15x"),
            ("subject_info/ubo_info_list/*/ubo_id_doc_number", "Personal16x"),
            ("subject_info/ubo_info_list/*/ubo_id_doc_address", "Personal17x"),
            ("bank_account_info/account_name", "Personal18x"),
            ("bank_account_info/account_number", "Personal19x")]);
    let operation = QueryApplymentById::new(ApplymentId::new(2000002124775691));
    examples.request("query_applyment_by_id_example_builds_the_documented_request", &operation,
        "GET", "/v3/applyment4sub/applyment/applyment_id/2000002124775691", "");
    examples.round_trip::<Applyment>("query_applyment_by_id_response_example_round_trips", r#"{
            "business_code": "1900013511_10000", "applyment_id": 2000002124775691,
            "sub_mchid": "1234567890",
            "sign_url": "https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec",
            "applyment_state": "APPLYMENT_STATE_FINISHED", "applyment_state_msg": "审核中",
            "audit_detail": [{"field": "id_card_copy", "field_name": "身份证复印件",
            "reject_reason": "身份证背面识别失败，请上传更清晰的身份证图片。"}]}"#);
    let operation = QueryApplymentByBusinessCode::new("1900013511_10000");
    examples.request("query_applyment_by_business_code_example_builds_the_documented_request",
        &operation, "GET", "/v3/applyment4sub/applyment/business_code/1900013511_10000", "");
    examples.round_trip::<Applyment>("query_applyment_by_business_code_response_example_round_trips",
        r#"{
            "business_code": "1900013511_10000", "applyment_id": 2000002124775691,
            "sub_mchid": "1234567890",
            "sign_url": "https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec",
            "applyment_state": "APPLYMENT_STATE_FINISHED", "applyment_state_msg": "审核中",
            "audit_detail": [{"field": "id_card_copy", "field_name": "身份证复印件",
            "reject_reason": "身份证背面识别失败，请上传更清晰的身份证图片。"}]}"#);
    let operation = ListProvinces::new();
    examples.request("list_provinces_example_builds_the_documented_request", &operation, "GET",
        "/v3/capital/capitallhh/areas/provinces", "");
    examples.round_trip::<ListProvincesResponse>("list_provinces_response_example_round_trips",
        r#"{"data": [{
            "province_name": "广东省", "province_code": 22}], "total_count": 1}"#);
    let operation = ListCities::new(ProvinceCode::new(10));
    examples.request("list_cities_example_builds_the_documented_request", &operation, "GET",
        "/v3/capital/capitallhh/areas/provinces/10/cities", "");
    examples.round_trip::<ListCitiesResponse>("list_cities_response_example_round_trips",
        r#"{"data": [{
            "city_name": "北京市", "city_code": 10}], "total_count": 1}"#);
    let operation = ListCorporateBanks::new(200).offset(0);
    examples.request("list_corporate_banks_example_builds_the_documented_request", &operation,
        "GET", "/v3/capital/capitallhh/banks/corporate-banking?offset=0&limit=200", "");
    examples.round_trip::<BankList>("list_corporate_banks_response_example_round_trips",
        r#"{"total_count": 1,
            "count": 1, "data": [{"bank_alias": "工商银行深圳前海微众银行", "bank_alias_code": "1000006247",
            "account_bank": "招商银行其他银行", "account_bank_code": 1001, "need_bank_branch": true}],
            "offset": 0, "links": {
            "next": "/v3/capital/capitallhh/banks/corporate-banking?offset=10&limit=5",
            "prev": "/v3/capital/capitallhh/banks/corporate-banking?offset=0&limit=5",
            "self": "/v3/capital/capitallhh/banks/corporate-banking?offset=5&limit=5"}}"#);
    let operation = ListPersonalBanks::new(200).offset(0);
    examples.request("list_personal_banks_example_builds_the_documented_request", &operation, "GET",
        "/v3/capital/capitallhh/banks/personal-banking?offset=0&limit=200", "");
    examples.round_trip::<BankList>("list_personal_banks_response_example_round_trips",
        r#"{"total_count": 1,
            "count": 1, "data": [{"bank_alias": "工商银行深圳前海微众银行", "bank_alias_code": "1000006247",
            "account_bank": "招商银行其他银行", "account_bank_code": 1001, "need_bank_branch": true}],
            "offset": 0, "links": {
            "next": "/v3/capital/capitallhh/banks/corporate-banking?offset=10&limit=5",
            "prev": "/v3/capital/capitallhh/banks/corporate-banking?offset=0&limit=5",
            "self": "/v3/capital/capitallhh/banks/corporate-banking?offset=5&limit=5"}}"#);
    let operation = SearchBanksByBankAccount::new("6222000000000000");
    examples.request("search_banks_by_bank_account_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/capital/capitallhh/banks/search-banks-by-bank-account?account_number=6222000000000000",
        "");
    examples.round_trip::<SearchBanksByBankAccountResponse>("search_banks_by_bank_account_response_example_round_trips",
        r#"{"total_count": 1,
            "data": [{"bank_alias": "工商银行深圳前海微众银行", "bank_alias_code": "1000006247",
            "account_bank": "招商银行其他银行", "account_bank_code": 1001, "need_bank_branch": true}]}"#);
    let operation = SearchBanksByBankAccount::new("Personal1x");
    examples.operation_hides("search_banks_by_bank_account_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("account_number", "Personal1x")]);
    let operation = ListBankBranches::new(
            "1000006247",
            ListBankBranchesRequired {
                city_code: CityCode::new(536),
                limit: 200,
            },
        )
        .offset(0);
    examples.request("list_bank_branches_example_builds_the_documented_request", &operation, "GET",
        "/v3/capital/capitallhh/banks/1000006247/branches?city_code=536&offset=0&limit=200", "");
    examples.round_trip::<ListBankBranchesResponse>("list_bank_branches_response_example_round_trips",
        r#"{"total_count": 1,
            "count": 1, "data": [{"bank_branch_name": "中国工商银行上海市周浦支行",
            "bank_branch_id": "102290072311"}], "offset": 0, "links": {
            "next": "/v3/capital/capitallhh/banks/corporate-banking?offset=10&limit=5",
            "prev": "/v3/capital/capitallhh/banks/corporate-banking?offset=0&limit=5",
            "self": "/v3/capital/capitallhh/banks/corporate-banking?offset=5&limit=5"},
            "account_bank": "招商银行其他银行", "account_bank_code": 1001, "bank_alias": "工商银行深圳前海微众银行",
            "bank_alias_code": "1000006247"}"#);
    examples.finish();
}
