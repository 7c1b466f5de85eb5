// Written by `cargo xtask codegen` from spec/merchant_change.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::{CertificateType, IdHolderType, IdentificationType, SubjectType};
use crate::{Call, Client};
use super::{
    ActivityApplyInformation, ActivityCorrection, ActivityDetail, AdditionalInformation,
    AdministratorInfo, AdministratorInfoRequired, AlterAddition, AlterApplyment,
    AlterFinanceInstitution, AlterFinanceType, AlterScope, AlterSubmission, Beneficiary,
    BeneficiaryRequired, BusinessLicenseInfo, BusinessLicenseInfoRequired, CertificateInfo,
    CertificateInfoRequired, CreateContactAlter, CreateNameAlter, CreateRateActivityApplication,
    CreateRateActivityApplicationRequired, CreateSettleRuleApplication,
    CreateSettleRuleApplicationRequired, CreateSubjectAlter, GetContactAlterByApplyId,
    GetContactAlterByOutRequestNo, GetNameAlterByApplyId, GetNameAlterByOutRequestNo,
    GetRateActivityApplication, GetRateActivityApplicationResponse, GetSettleRuleApplication,
    GetSubjectAlterByApplyId, GetSubjectAlterByOutRequestNo, LegalPersonInfo, NameAlterApplyment,
    RateApplicationNumber, RevokeContactAlter, RevokeNameAlter, RevokeSubjectAlter,
    RevokeSubjectAlterResponse, RevokedAlter, SettleRuleApplication, UpdateRateActivityApplication,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = CreateContactAlter::new(
        "1900006491",
        "1900013511_10000",
        AdministratorInfo::new(AdministratorInfoRequired {
                contact_name: "张三".into(),
                contact_id_doc_type: IdentificationType::IdentificationTypeIdcard,
                contact_id_card_number: "440524188001010014".into(),
                contact_id_doc_copy: "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                    .into(),
                contact_id_doc_period_begin: emitted_tests::day("2019-06-06"),
                contact_id_doc_period_end: "长期".into(),
                mobile_phone: "13800000000".into(),
            })
            .contact_id_doc_copy_back(
                "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
            )
            .business_authorization_letter(
                "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
            ),
    );
    examples.request("create_contact_alter_example_builds_the_documented_request", &operation,
        "POST", "/v3/mchalterapply/mchcontactalterapplyment", r#"{
            "merchant_code": "1900006491", "out_request_no": "1900013511_10000", "contact_info": {
            "contact_name": "张三", "contact_id_doc_type": "IDENTIFICATION_TYPE_IDCARD",
            "contact_id_card_number": "440524188001010014",
            "contact_id_doc_copy": "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
            "contact_id_doc_copy_back": "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
            "contact_id_doc_period_begin": "2019-06-06", "contact_id_doc_period_end": "长期",
            "business_authorization_letter": "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
            "mobile_phone": "13800000000"}}"#);
    examples.round_trip::<AlterSubmission>("create_contact_alter_response_example_round_trips",
        r#"{
            "apply_id": "20220617143306000013906025001"}"#);
    let operation = CreateContactAlter::new(
        "1900006491",
        "1900013511_10000",
        AdministratorInfo::new(AdministratorInfoRequired {
                contact_name: "Personal1x".into(),
                contact_id_doc_type: IdentificationType::IdentificationTypeIdcard,
                contact_id_card_number: "Personal2x".into(),
                contact_id_doc_copy: "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                    .into(),
                contact_id_doc_period_begin: emitted_tests::day("2019-06-06"),
                contact_id_doc_period_end: "长期".into(),
                mobile_phone: "Personal3x".into(),
            })
            .contact_id_doc_copy_back(
                "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
            )
            .business_authorization_letter(
                "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo",
            ),
    );
    examples.operation_hides("create_contact_alter_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("contact_info/contact_name", "Personal1x"),
            ("contact_info/contact_id_card_number", "Personal2x"),
            ("contact_info/mobile_phone", "Personal3x")]);
    let operation = GetContactAlterByOutRequestNo::new("1900006491", "1900013511_10000");
    examples.request("get_contact_alter_by_out_request_no_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/mchalterapply/mchcontactalterapplyment/merchant/1900006491/out-request-no/1900013511_10000",
        "");
    examples.round_trip::<AlterApplyment>("get_contact_alter_by_out_request_no_response_example_round_trips",
        r#"{
            "apply_id": "20220617143306000013906025001", "out_request_no": "1900013511_10000",
            "merchant_code": "1900006491", "state": "APPLYMENT_STATE_FINISHED",
            "audit_reject_reason": "身份证背面识别失败，请上传更清晰的身份证图片。", "audit_reject_detail": [{
            "param_name": "ubo_info_list.card_number_0",
            "reject_reason": "身份证背面识别失败，请上传更清晰的身份证图片。"}]}"#);
    let operation = GetContactAlterByApplyId::new("20220617143306000013906025001");
    examples.request("get_contact_alter_by_apply_id_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/mchalterapply/mchcontactalterapplyment/20220617143306000013906025001", "");
    examples.round_trip::<AlterApplyment>("get_contact_alter_by_apply_id_response_example_round_trips",
        r#"{
            "apply_id": "20220617143306000013906025001", "out_request_no": "1900013511_10000",
            "merchant_code": "1900006491", "state": "APPLYMENT_STATE_FINISHED",
            "audit_reject_reason": "身份证背面识别失败，请上传更清晰的身份证图片。", "audit_reject_detail": [{
            "param_name": "ubo_info_list.card_number_0",
            "reject_reason": "身份证背面识别失败，请上传更清晰的身份证图片。"}]}"#);
    let operation = RevokeContactAlter::new("20220617143306000013906025001");
    examples.request("revoke_contact_alter_example_builds_the_documented_request", &operation,
        "POST", "/v3/mchalterapply/mchcontactalterapplyment/20220617143306000013906025001/revoke",
        "");
    examples.round_trip::<RevokedAlter>("revoke_contact_alter_response_example_round_trips", r#"{
            "apply_id": "20220617143306000013906025001", "state": "APPLYMENT_STATE_CANCELED"}"#);
    let operation = CreateSubjectAlter::new(
            "1900006491",
            "1900013511_10000",
            SubjectType::SubjectTypeEnterprise,
        )
        .alter_scope(AlterScope::AlterScopeFull)
        .finance_institution(true)
        .business_license_info(
            BusinessLicenseInfo::new(BusinessLicenseInfoRequired {
                    license_number: "123456789012345678".into(),
                    license_copy: "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                        .into(),
                    merchant_name: "李四网络有限公司".into(),
                    legal_person: "李四".into(),
                })
                .company_address("广东省深圳市南山区xx路xx号")
                .license_period_begin(emitted_tests::day("2019-06-06"))
                .license_period_end("长期"),
        )
        .certificate_info(
            CertificateInfo::new(CertificateInfoRequired {
                cert_type: CertificateType::CertificateType2388,
                cert_number: "111111111111".into(),
                cert_copy: "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                    .into(),
                merchant_name: "xx公益团体".into(),
                legal_person: "李四".into(),
                company_address: "广东省深圳市南山区xx路xx号".into(),
                cert_period_begin: emitted_tests::day("2019-06-06"),
                cert_period_end: "长期".into(),
            }),
        )
        .finance_institution_info(
            AlterFinanceInstitution::new(
                AlterFinanceType::FinanceTypeBankAgent,
                vec![
                    "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                    .into()
                ],
            ),
        )
        .legal_person_info(
            LegalPersonInfo::new(IdHolderType::Legal)
                .id_doc_type(IdentificationType::IdentificationTypeIdcard)
                .authorize_letter_copy(
                    "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
                )
                .card_front(
                    "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4",
                )
                .card_back(
                    "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4",
                )
                .card_name("张三")
                .card_number("440524188001010014")
                .card_address("广东省深圳市南山区深南大道10000号")
                .card_period_begin(emitted_tests::day("2019-06-06"))
                .card_period_end("长期")
                .as_ubo(true),
        )
        .ubo_info_list(
            vec![
                Beneficiary::new(BeneficiaryRequired { id_doc_type :
                IdentificationType::IdentificationTypeIdcard, card_front :
                "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4"
                .into(), card_name : "张三".into(), card_number : "440524188001010014"
                .into(), card_address : "广东省深圳市南山区深南大道10000号"
                .into(), card_period_begin : emitted_tests::day("2019-06-06"),
                card_period_end : "长期".into() })
                .card_back("47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4")
            ],
        )
        .addition(
            AlterAddition::new()
                .bank_openaccount_license(
                    vec![
                        "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                        .into()
                    ],
                )
                .openaccount_approval(
                    vec![
                        "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                        .into()
                    ],
                )
                .legal_other_prove(
                    vec![
                        "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                        .into()
                    ],
                )
                .agency_prove(
                    vec![
                        "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4"
                        .into()
                    ],
                )
                .ubo_prove(
                    vec![
                        "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                        .into()
                    ],
                ),
        );
    examples.request("create_subject_alter_example_builds_the_documented_request", &operation,
        "POST", "/v3/mchalterapply/mchsubjectalterapplyment", r#"{
            "merchant_code": "1900006491", "out_request_no": "1900013511_10000",
            "alter_scope": "ALTER_SCOPE_FULL", "organization_type": "SUBJECT_TYPE_ENTERPRISE",
            "finance_institution": true, "business_license_info": {
            "license_number": "123456789012345678",
            "license_copy": "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
            "merchant_name": "李四网络有限公司", "legal_person": "李四", "company_address": "广东省深圳市南山区xx路xx号",
            "license_period_begin": "2019-06-06", "license_period_end": "长期"}, "certificate_info": {
            "cert_type": "CERTIFICATE_TYPE_2388", "cert_number": "111111111111",
            "cert_copy": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
            "merchant_name": "xx公益团体", "legal_person": "李四", "company_address": "广东省深圳市南山区xx路xx号",
            "cert_period_begin": "2019-06-06", "cert_period_end": "长期"},
            "finance_institution_info": {"finance_type": "FINANCE_TYPE_BANK_AGENT",
            "finance_license_pics": [
            "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"]},
            "legal_person_info": {"id_holder_type": "LEGAL",
            "id_doc_type": "IDENTIFICATION_TYPE_IDCARD",
            "authorize_letter_copy": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
            "card_front": "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4",
            "card_back": "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4",
            "card_name": "张三", "card_number": "440524188001010014",
            "card_address": "广东省深圳市南山区深南大道10000号", "card_period_begin": "2019-06-06",
            "card_period_end": "长期", "as_ubo": true}, "ubo_info_list": [{
            "id_doc_type": "IDENTIFICATION_TYPE_IDCARD",
            "card_front": "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4",
            "card_back": "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4",
            "card_name": "张三", "card_number": "440524188001010014",
            "card_address": "广东省深圳市南山区深南大道10000号", "card_period_begin": "2019-06-06",
            "card_period_end": "长期"}], "addition": {"bank_openaccount_license": [
            "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"],
            "openaccount_approval": [
            "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"],
            "legal_other_prove": [
            "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"],
            "agency_prove": [
            "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4"],
            "ubo_prove": [
            "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"]}}"#);
    examples.round_trip::<AlterSubmission>("create_subject_alter_response_example_round_trips",
        r#"{
            "apply_id": "20220617143306000013906025001"}"#);
    let operation = CreateSubjectAlter::new(
            "1900006491",
            "1900013511_10000",
            SubjectType::SubjectTypeEnterprise,
        )
        .alter_scope(AlterScope::AlterScopeFull)
        .finance_institution(true)
        .business_license_info(
            BusinessLicenseInfo::new(BusinessLicenseInfoRequired {
                    license_number: "123456789012345678".into(),
                    license_copy: "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                        .into(),
                    merchant_name: "李四网络有限公司".into(),
                    legal_person: "Personal1x".into(),
                })
                .company_address("广东省深圳市南山区xx路xx号")
                .license_period_begin(emitted_tests::day("2019-06-06"))
                .license_period_end("长期"),
        )
        .certificate_info(
            CertificateInfo::new(CertificateInfoRequired {
                cert_type: CertificateType::CertificateType2388,
                cert_number: "111111111111".into(),
                cert_copy: "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                    .into(),
                merchant_name: "xx公益团体".into(),
                legal_person: "Personal2x".into(),
                company_address: "广东省深圳市南山区xx路xx号".into(),
                cert_period_begin: emitted_tests::day("2019-06-06"),
                cert_period_end: "长期".into(),
            }),
        )
        .finance_institution_info(
            AlterFinanceInstitution::new(
                AlterFinanceType::FinanceTypeBankAgent,
                vec![
                    "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                    .into()
                ],
            ),
        )
        .legal_person_info(
            LegalPersonInfo::new(IdHolderType::Legal)
                .id_doc_type(IdentificationType::IdentificationTypeIdcard)
                .authorize_letter_copy(
                    "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0",
                )
                .card_front(
                    "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4",
                )
                .card_back(
                    "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4",
                )
                .card_name("Personal3x")
                .card_number("Personal4x")
                .card_address("Personal5x")
                .card_period_begin(emitted_tests::day("2019-06-06"))
                .card_period_end("长期")
                .as_ubo(true),
        )
        .ubo_info_list(
            vec![
                Beneficiary::new(BeneficiaryRequired { id_doc_type :
                IdentificationType::IdentificationTypeIdcard, card_front :
                "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4"
                .into(), card_name : "Personal6x".into(), card_number : "Personal7x"
                .into(), card_address : "Personal8x".into(), card_period_begin :
                emitted_tests::day("2019-06-06"), card_period_end : "长期".into() })
                .card_back("47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4")
            ],
        )
        .addition(
            AlterAddition::new()
                .bank_openaccount_license(
                    vec![
                        "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                        .into()
                    ],
                )
                .openaccount_approval(
                    vec![
                        "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                        .into()
                    ],
                )
                .legal_other_prove(
                    vec![
                        "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                        .into()
                    ],
                )
                .agency_prove(
                    vec![
                        "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4"
                        .into()
                    ],
                )
                .ubo_prove(
                    vec![
                        "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                        .into()
                    ],
                ),
        );
    examples.operation_hides("create_subject_alter_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()),
        &[("business_license_info/legal_person", "Personal1x"),
            ("certificate_info/legal_person", "Personal2x"),
            ("legal_person_info/card_name", "Personal3x"),
            ("legal_person_info/card_number", "Personal4x"),
            ("legal_person_info/card_address", "Personal5x"),
            ("ubo_info_list/*/card_name", "Personal6x"),
            ("ubo_info_list/*/card_number", "Personal7x"),
            ("ubo_info_list/*/card_address", "Personal8x")]);
    let operation = GetSubjectAlterByOutRequestNo::new("1900006491", "1900013511_10000");
    examples.request("get_subject_alter_by_out_request_no_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/mchalterapply/mchsubjectalterapplyment/merchant/1900006491/out-request-no/1900013511_10000",
        "");
    examples.round_trip::<AlterApplyment>("get_subject_alter_by_out_request_no_response_example_round_trips",
        r#"{
            "apply_id": "20220617143306000013906025001", "out_request_no": "1900013511_10000",
            "merchant_code": "1900006491", "state": "APPLYMENT_STATE_FINISHED",
            "audit_reject_reason": "身份证背面识别失败，请上传更清晰的身份证图片。", "audit_reject_detail": [{
            "param_name": "ubo_info_list.card_number_0",
            "reject_reason": "身份证背面识别失败，请上传更清晰的身份证图片。"}]}"#);
    let operation = GetSubjectAlterByApplyId::new("20220617143306000013906025001");
    examples.request("get_subject_alter_by_apply_id_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/mchalterapply/mchsubjectalterapplyment/20220617143306000013906025001", "");
    examples.round_trip::<AlterApplyment>("get_subject_alter_by_apply_id_response_example_round_trips",
        r#"{
            "apply_id": "20220617143306000013906025001", "out_request_no": "1900013511_10000",
            "merchant_code": "1900006491", "state": "APPLYMENT_STATE_FINISHED",
            "audit_reject_reason": "身份证背面识别失败，请上传更清晰的身份证图片。", "audit_reject_detail": [{
            "param_name": "ubo_info_list.card_number_0",
            "reject_reason": "身份证背面识别失败，请上传更清晰的身份证图片。"}]}"#);
    let operation = RevokeSubjectAlter::new("20220617143306000013906025001");
    examples.request("revoke_subject_alter_example_builds_the_documented_request", &operation,
        "POST", "/v3/mchalterapply/mchsubjectalterapplyment/20220617143306000013906025001/revoke",
        "");
    examples.round_trip::<RevokeSubjectAlterResponse>("revoke_subject_alter_response_example_round_trips",
        r#"{"result": "SUCCESS"}"#);
    let operation = CreateNameAlter::new(
        "1900006491",
        "1900013511_10000",
        "新疆大枣专卖店",
    );
    examples.request("create_name_alter_example_builds_the_documented_request", &operation, "POST",
        "/v3/mchalterapply/merchantnamealterapplyment", r#"{
            "sub_mchid": "1900006491", "out_request_no": "1900013511_10000",
            "merchant_shortname": "新疆大枣专卖店"}"#);
    examples.round_trip::<AlterSubmission>("create_name_alter_response_example_round_trips", r#"{
            "apply_id": "20220617143306000013906025001"}"#);
    let operation = GetNameAlterByOutRequestNo::new("1900006491", "1900013511_10000");
    examples.request("get_name_alter_by_out_request_no_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/mchalterapply/merchantnamealterapplyment/merchant/1900006491/out-request-no/1900013511_10000",
        "");
    examples.round_trip::<NameAlterApplyment>("get_name_alter_by_out_request_no_response_example_round_trips",
        r#"{
            "apply_id": "20220617143306000013906025001", "out_request_no": "1900013511_10000",
            "merchant_code": "1900006491", "state": "APPLYMENT_STATE_FINISHED",
            "audit_reject_reason": "身份证背面识别失败，请上传更清晰的身份证图片。", "sub_mchid": "1900006491"}"#);
    let operation = GetNameAlterByApplyId::new("20220617143306000013906025001");
    examples.request("get_name_alter_by_apply_id_example_builds_the_documented_request", &operation,
        "GET", "/v3/mchalterapply/merchantnamealterapplyment/20220617143306000013906025001", "");
    examples.round_trip::<NameAlterApplyment>("get_name_alter_by_apply_id_response_example_round_trips",
        r#"{
            "apply_id": "20220617143306000013906025001", "out_request_no": "1900013511_10000",
            "merchant_code": "1900006491", "state": "APPLYMENT_STATE_FINISHED",
            "audit_reject_reason": "身份证背面识别失败，请上传更清晰的身份证图片。", "sub_mchid": "1900006491"}"#);
    let operation = RevokeNameAlter::new("20220617143306000013906025001");
    examples.request("revoke_name_alter_example_builds_the_documented_request", &operation, "POST",
        "/v3/mchalterapply/merchantnamealterapplyment/20220617143306000013906025001/revoke", "");
    examples.round_trip::<RevokedAlter>("revoke_name_alter_response_example_round_trips", r#"{
            "apply_id": "20220617143306000013906025001", "state": "APPLYMENT_STATE_CANCELED"}"#);
    let operation = CreateSettleRuleApplication::new(CreateSettleRuleApplicationRequired {
        acquiring_bank_id: "1356485".into(),
        channel_id: "20001111".into(),
        sub_mchid: "1346578".into(),
        settle_rule_id: 760,
    });
    examples.request("create_settle_rule_application_example_builds_the_documented_request",
        &operation, "POST", "/v3/merchant-settlement/merchant-settle-rule-applications", r#"{
            "acquiring_bank_id": "1356485", "channel_id": "20001111", "sub_mchid": "1346578",
            "settle_rule_id": 760}"#);
    examples.round_trip::<SettleRuleApplication>("create_settle_rule_application_response_example_round_trips",
        r#"{
            "application_id": "20000011111", "application_process_info": "处理完成",
            "application_state": "PASSED", "update_time": "2015-05-20T13:29:35+08:00",
            "acquiring_bank_id": "1356485", "channel_id": "20001111", "sub_mchid": "1346578",
            "settle_rule_id": 760}"#);
    let operation = GetSettleRuleApplication::new("20000011111");
    examples.request("get_settle_rule_application_example_builds_the_documented_request",
        &operation, "GET", "/v3/merchant-settlement/merchant-settle-rule-applications/20000011111",
        "");
    examples.round_trip::<SettleRuleApplication>("get_settle_rule_application_response_example_round_trips",
        r#"{
            "application_id": "20000011111", "application_process_info": "处理完成",
            "application_state": "PASSED", "update_time": "2015-05-20T13:29:35+08:00",
            "acquiring_bank_id": "1356485", "channel_id": "20001111", "sub_mchid": "1346578",
            "settle_rule_id": 760}"#);
    let operation = CreateRateActivityApplication::new(CreateRateActivityApplicationRequired {
            acquiring_bank_id: "1356485".into(),
            channel_id: "20001111".into(),
            sub_mchid: "1346578".into(),
            activity_detail: ActivityDetail::new("schoolcanteen_001")
                .activity_rate("0.6")
                .activity_apply_information(
                    vec![
                        ActivityApplyInformation::new()
                        .apply_material_id("SCHOOL_QUALIFICATION_PROVEMENT")
                        .apply_material_information(vec!["jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                        .into()])
                    ],
                ),
        })
        .additional_information(
            AdditionalInformation::new()
                .additional_message("特殊情况，说明原因")
                .additional_material(
                    vec![
                        "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                        .into()
                    ],
                ),
        );
    examples.request("create_rate_activity_application_example_builds_the_documented_request",
        &operation, "POST", "/v3/rate-activity/applications", r#"{
            "acquiring_bank_id": "1356485", "channel_id": "20001111", "sub_mchid": "1346578",
            "activity_detail": {"activity_id": "schoolcanteen_001", "activity_rate": "0.6",
            "activity_apply_information": [{"apply_material_id": "SCHOOL_QUALIFICATION_PROVEMENT",
            "apply_material_information": [
            "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"]}]},
            "additional_information": {"additional_message": "特殊情况，说明原因", "additional_material": [
            "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"]}}"#);
    examples.round_trip::<RateApplicationNumber>("create_rate_activity_application_response_example_round_trips",
        r#"{
            "application_id": "20000011111"}"#);
    let operation = GetRateActivityApplication::new("20000011111");
    examples.request("get_rate_activity_application_example_builds_the_documented_request",
        &operation, "GET", "/v3/rate-activity/applications/id/20000011111", "");
    examples.round_trip::<GetRateActivityApplicationResponse>("get_rate_activity_application_response_example_round_trips",
        r#"{
            "application_state": "APPLICATION_STATE_PASSED", "sub_mchid": "1346578",
            "reject_parameter": "merchant_name", "reject_reason": "公司名称与工商局登记不一致",
            "pass_time": "2015-05-20T13:29:35+08:00"}"#);
    let operation = UpdateRateActivityApplication::new("20000011111")
        .activity_detail_modification(
            ActivityCorrection::new()
                .activity_rate("0.6")
                .activity_apply_information(
                    vec![
                        ActivityApplyInformation::new()
                        .apply_material_id("SCHOOL_QUALIFICATION_PROVEMENT")
                        .apply_material_information(vec!["jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"
                        .into()])
                    ],
                ),
        )
        .additional_information(
            AdditionalInformation::new()
                .additional_message("特殊情况，说明原因")
                .additional_material(
                    vec![
                        "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
                        .into()
                    ],
                ),
        );
    examples.request("update_rate_activity_application_example_builds_the_documented_request",
        &operation, "PATCH", "/v3/rate-activity/applications/id/20000011111", r#"{
            "activity_detail_modification": {"activity_rate": "0.6", "activity_apply_information": [
            {"apply_material_id": "SCHOOL_QUALIFICATION_PROVEMENT", "apply_material_information": [
            "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ"]}]},
            "additional_information": {"additional_message": "特殊情况，说明原因", "additional_material": [
            "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"]}}"#);
    examples.round_trip::<RateApplicationNumber>("update_rate_activity_application_response_example_round_trips",
        r#"{
            "application_id": "20000011111"}"#);
    examples.finish();
}
