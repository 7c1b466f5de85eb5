// Written by `cargo xtask codegen` from spec/payroll_card.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::Fen;
use crate::{Call, Client};
use super::{
    AuthenticateState, AuthenticateType, Authentication, CreateToken, CreateTokenRequired,
    CreateTokenResponse, CreateTransferBatch, CreateTransferBatchRequired,
    CreateTransferBatchResponse, CreateWesureInsurance, CreateWesureInsuranceRequired,
    EmploymentScene, EmploymentType, GetAuthentication, GetRelation, GetRelationResponse,
    ListAuthentications, ListAuthenticationsResponse, PayrollAuthorizationType, PayrollBusinessType,
    PayrollTransfer, PayrollTransferRequired, PreOrderAuthentication,
    PreOrderAuthenticationRequired, PreOrderAuthenticationWithCard,
    PreOrderAuthenticationWithCardRequired, PreOrderedAuthentication, ValidateWesureToken,
    ValidateWesureTokenRequired, ValidateWesureTokenResponse,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = ListAuthentications::new(
            "onqOjjmo8wmTOOtSKwXtGjg9Gb58",
            "1900000109",
            emitted_tests::day("2020-12-25"),
        )
        .appid("wxa1111111111111ab")
        .sub_appid("wxa1111111111112ab")
        .authenticate_state(AuthenticateState::AuthenticateSuccess)
        .offset(0)
        .limit(10);
    examples.request("list_authentications_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/payroll-card/authentications?openid=onqOjjmo8wmTOOtSKwXtGjg9Gb58&appid=wxa1111111111111ab&sub_appid=wxa1111111111112ab&sub_mchid=1900000109&authenticate_date=2020-12-25&authenticate_state=AUTHENTICATE_SUCCESS&offset=0&limit=10",
        "");
    examples.round_trip::<ListAuthenticationsResponse>("list_authentications_response_example_round_trips",
        r#"{"data": [{
            "mchid": "1900000100", "sub_mchid": "1900000109",
            "openid": "onqOjjmo8wmTOOtSKwXtGjg9Gb58", "authenticate_scene": "FROM_HARDWARE",
            "authenticate_source": "wdiooewl7587443649000", "project_name": "某项目",
            "employer_name": "某用工企业", "authenticate_state": "AUTHENTICATE_SUCCESS",
            "authenticate_time": "2015-05-20T13:29:35+08:00",
            "authenticate_number": "mcdhehfgisdhfjghed39384564i83",
            "authenticate_failed_reason": "人脸验证未通过", "authenticate_type": "SIGN_IN"}],
            "total_count": 1, "offset": 0, "limit": 10}"#);
    let operation = ListAuthentications::new(
            "Personal1x",
            "1900000109",
            emitted_tests::day("2020-12-25"),
        )
        .appid("wxa1111111111111ab")
        .sub_appid("wxa1111111111112ab")
        .authenticate_state(AuthenticateState::AuthenticateSuccess)
        .offset(0)
        .limit(10);
    examples.operation_hides("list_authentications_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.hides::<ListAuthenticationsResponse>("list_authentications_response_hides_what_is_personal",
        r#"{"data": [{
            "mchid": "1900000100", "sub_mchid": "1900000109", "openid": "Personal1x",
            "authenticate_scene": "FROM_HARDWARE", "authenticate_source": "wdiooewl7587443649000",
            "project_name": "某项目", "employer_name": "某用工企业",
            "authenticate_state": "AUTHENTICATE_SUCCESS",
            "authenticate_time": "2015-05-20T13:29:35+08:00",
            "authenticate_number": "mcdhehfgisdhfjghed39384564i83",
            "authenticate_failed_reason": "人脸验证未通过", "authenticate_type": "SIGN_IN"}],
            "total_count": 1, "offset": 0, "limit": 10}"#, &[("data/*/openid", "Personal1x")]);
    let operation = PreOrderAuthentication::new(PreOrderAuthenticationRequired {
            openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58".into(),
            sub_mchid: "1900000109".into(),
            authenticate_number: "mcdhehfgisdhfjghed39384564i83".into(),
            project_name: "某项目".into(),
            employer_name: "某用工企业".into(),
        })
        .appid("wxa1111111111111ab")
        .sub_appid("wxa1111111111112ab")
        .authenticate_type(AuthenticateType::SignIn);
    examples.request("pre_order_authentication_example_builds_the_documented_request", &operation,
        "POST", "/v3/payroll-card/authentications/pre-order", r#"{
            "openid": "onqOjjmo8wmTOOtSKwXtGjg9Gb58", "appid": "wxa1111111111111ab",
            "sub_mchid": "1900000109", "sub_appid": "wxa1111111111112ab",
            "authenticate_number": "mcdhehfgisdhfjghed39384564i83", "project_name": "某项目",
            "employer_name": "某用工企业", "authenticate_type": "SIGN_IN"}"#);
    examples.round_trip::<PreOrderedAuthentication>("pre_order_authentication_response_example_round_trips",
        r#"{
            "authenticate_number": "mcdhehfgisdhfjghed39384564i83",
            "openid": "onqOjjmo8wmTOOtSKwXtGjg9Gb58", "mchid": "1900000100",
            "sub_mchid": "1900000109", "token": "abcdefghijklmn", "expires_in": 300}"#);
    let operation = PreOrderAuthentication::new(PreOrderAuthenticationRequired {
            openid: "Personal1x".into(),
            sub_mchid: "1900000109".into(),
            authenticate_number: "mcdhehfgisdhfjghed39384564i83".into(),
            project_name: "某项目".into(),
            employer_name: "某用工企业".into(),
        })
        .appid("wxa1111111111111ab")
        .sub_appid("wxa1111111111112ab")
        .authenticate_type(AuthenticateType::SignIn);
    examples.operation_hides("pre_order_authentication_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.hides::<PreOrderedAuthentication>("pre_order_authentication_response_hides_what_is_personal",
        r#"{
            "authenticate_number": "mcdhehfgisdhfjghed39384564i83", "openid": "Personal1x",
            "mchid": "1900000100", "sub_mchid": "1900000109", "token": "abcdefghijklmn",
            "expires_in": 300}"#, &[("openid", "Personal1x")]);
    let operation = PreOrderAuthenticationWithCard::new(PreOrderAuthenticationWithCardRequired {
            openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58".into(),
            sub_mchid: "1900000109".into(),
            authenticate_number: "mcdhehfgisdhfjghed39384564i83".into(),
            project_name: "某项目".into(),
            employer_name: "某用工企业".into(),
            user_name: "张三".into(),
            id_card_number: "440524188001010014".into(),
            employment_type: EmploymentType::LongTermEmployment,
        })
        .appid("wxa1111111111111ab")
        .sub_appid("wxa1111111111112ab")
        .authenticate_type(AuthenticateType::SignIn);
    examples.request("pre_order_authentication_with_card_example_builds_the_documented_request",
        &operation, "POST", "/v3/payroll-card/authentications/pre-order-with-auth", r#"{
            "openid": "onqOjjmo8wmTOOtSKwXtGjg9Gb58", "appid": "wxa1111111111111ab",
            "sub_mchid": "1900000109", "sub_appid": "wxa1111111111112ab",
            "authenticate_number": "mcdhehfgisdhfjghed39384564i83", "project_name": "某项目",
            "employer_name": "某用工企业", "user_name": "张三", "id_card_number": "440524188001010014",
            "employment_type": "LONG_TERM_EMPLOYMENT", "authenticate_type": "SIGN_IN"}"#);
    examples.round_trip::<PreOrderedAuthentication>("pre_order_authentication_with_card_response_example_round_trips",
        r#"{
            "authenticate_number": "mcdhehfgisdhfjghed39384564i83",
            "openid": "onqOjjmo8wmTOOtSKwXtGjg9Gb58", "mchid": "1900000100",
            "sub_mchid": "1900000109", "token": "abcdefghijklmn", "expires_in": 300}"#);
    let operation = PreOrderAuthenticationWithCard::new(PreOrderAuthenticationWithCardRequired {
            openid: "Personal1x".into(),
            sub_mchid: "1900000109".into(),
            authenticate_number: "mcdhehfgisdhfjghed39384564i83".into(),
            project_name: "某项目".into(),
            employer_name: "某用工企业".into(),
            user_name: "Personal2x".into(),
            id_card_number: "Personal3x".into(),
            employment_type: EmploymentType::LongTermEmployment,
        })
        .appid("wxa1111111111111ab")
        .sub_appid("wxa1111111111112ab")
        .authenticate_type(AuthenticateType::SignIn);
    examples.operation_hides("pre_order_authentication_with_card_hides_what_is_personal",
        &operation, &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("user_name", "Personal2x"), ("id_card_number", "Personal3x")]);
    examples.hides::<PreOrderedAuthentication>("pre_order_authentication_with_card_response_hides_what_is_personal",
        r#"{
            "authenticate_number": "mcdhehfgisdhfjghed39384564i83", "openid": "Personal1x",
            "mchid": "1900000100", "sub_mchid": "1900000109", "token": "abcdefghijklmn",
            "expires_in": 300}"#, &[("openid", "Personal1x")]);
    let operation = GetAuthentication::new(
        "mcdhehfgisdhfjghed39384564i83",
        "1900000109",
    );
    examples.request("get_authentication_example_builds_the_documented_request", &operation, "GET",
        "/v3/payroll-card/authentications/mcdhehfgisdhfjghed39384564i83?sub_mchid=1900000109", "");
    examples.round_trip::<Authentication>("get_authentication_response_example_round_trips",
        r#"{"mchid": "1900000100",
            "sub_mchid": "1900000109", "openid": "onqOjjmo8wmTOOtSKwXtGjg9Gb58",
            "authenticate_scene": "FROM_HARDWARE", "authenticate_source": "wdiooewl7587443649000",
            "project_name": "某项目", "employer_name": "某用工企业",
            "authenticate_state": "AUTHENTICATE_SUCCESS",
            "authenticate_time": "2015-05-20T13:29:35+08:00",
            "authenticate_number": "mcdhehfgisdhfjghed39384564i83",
            "authenticate_failed_reason": "人脸验证未通过", "authenticate_type": "SIGN_IN"}"#);
    examples.hides::<Authentication>("get_authentication_response_hides_what_is_personal",
        r#"{"mchid": "1900000100",
            "sub_mchid": "1900000109", "openid": "Personal1x",
            "authenticate_scene": "FROM_HARDWARE", "authenticate_source": "wdiooewl7587443649000",
            "project_name": "某项目", "employer_name": "某用工企业",
            "authenticate_state": "AUTHENTICATE_SUCCESS",
            "authenticate_time": "2015-05-20T13:29:35+08:00",
            "authenticate_number": "mcdhehfgisdhfjghed39384564i83",
            "authenticate_failed_reason": "人脸验证未通过", "authenticate_type": "SIGN_IN"}"#,
        &[("openid", "Personal1x")]);
    let operation = GetRelation::new("onqOjjmo8wmTOOtSKwXtGjg9Gb58", "1900000109")
        .appid("wxa1111111111111ab")
        .sub_appid("wxa1111111111112ab");
    examples.request("get_relation_example_builds_the_documented_request", &operation, "GET",
        "/v3/payroll-card/relations/onqOjjmo8wmTOOtSKwXtGjg9Gb58?sub_mchid=1900000109&appid=wxa1111111111111ab&sub_appid=wxa1111111111112ab",
        "");
    examples.round_trip::<GetRelationResponse>("get_relation_response_example_round_trips", r#"{
            "openid": "onqOjjmo8wmTOOtSKwXtGjg9Gb58", "mchid": "1900000100",
            "sub_mchid": "1900000109", "authorize_state": "AUTHORIZED",
            "authorize_time": "2015-05-20T13:29:35.120+08:00",
            "deauthorize_time": "2015-05-20T13:29:35.120+08:00", "register_state": "REGISTERED",
            "register_time": "2015-05-20T13:29:35+08:00", "close_time": "2015-05-22T13:29:35+08:00"}"#);
    let operation = GetRelation::new("Personal1x", "1900000109")
        .appid("wxa1111111111111ab")
        .sub_appid("wxa1111111111112ab");
    examples.operation_hides("get_relation_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.hides::<GetRelationResponse>("get_relation_response_hides_what_is_personal",
        r#"{"openid": "Personal1x",
            "mchid": "1900000100", "sub_mchid": "1900000109", "authorize_state": "AUTHORIZED",
            "authorize_time": "2015-05-20T13:29:35.120+08:00",
            "deauthorize_time": "2015-05-20T13:29:35.120+08:00", "register_state": "REGISTERED",
            "register_time": "2015-05-20T13:29:35+08:00", "close_time": "2015-05-22T13:29:35+08:00"}"#,
        &[("openid", "Personal1x")]);
    let operation = CreateToken::new(CreateTokenRequired {
            openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58".into(),
            sub_mchid: "1900000109".into(),
            user_name: "张三".into(),
            id_card_number: "440524188001010014".into(),
        })
        .appid("wxa1111111111111ab")
        .sub_appid("wxa1111111111112ab")
        .employment_type(EmploymentType::LongTermEmployment);
    examples.request("create_token_example_builds_the_documented_request", &operation, "POST",
        "/v3/payroll-card/tokens", r#"{
            "openid": "onqOjjmo8wmTOOtSKwXtGjg9Gb58", "appid": "wxa1111111111111ab",
            "sub_appid": "wxa1111111111112ab", "sub_mchid": "1900000109", "user_name": "张三",
            "id_card_number": "440524188001010014", "employment_type": "LONG_TERM_EMPLOYMENT"}"#);
    examples.round_trip::<CreateTokenResponse>("create_token_response_example_round_trips", r#"{
            "openid": "onqOjjmo8wmTOOtSKwXtGjg9Gb58", "mchid": "1900000100",
            "sub_mchid": "1900000109", "token": "abcdefghijklmn", "expires_in": 1800}"#);
    let operation = CreateToken::new(CreateTokenRequired {
            openid: "Personal1x".into(),
            sub_mchid: "1900000109".into(),
            user_name: "Personal2x".into(),
            id_card_number: "Personal3x".into(),
        })
        .appid("wxa1111111111111ab")
        .sub_appid("wxa1111111111112ab")
        .employment_type(EmploymentType::LongTermEmployment);
    examples.operation_hides("create_token_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("user_name", "Personal2x"), ("id_card_number", "Personal3x")]);
    examples.hides::<CreateTokenResponse>("create_token_response_hides_what_is_personal",
        r#"{"openid": "Personal1x",
            "mchid": "1900000100", "sub_mchid": "1900000109", "token": "abcdefghijklmn",
            "expires_in": 1800}"#, &[("openid", "Personal1x")]);
    let operation = CreateTransferBatch::new(CreateTransferBatchRequired {
            sub_mchid: "1900000109".into(),
            authorization_type: PayrollAuthorizationType::InformationAuthorizationType,
            out_batch_no: "plfk2020042013".into(),
            batch_name: "2019年1月深圳分部报销单".into(),
            batch_remark: "2019年1月深圳分部报销单".into(),
            total_amount: Fen::new(4000000),
            total_num: 20,
            transfer_detail_list: vec![
                PayrollTransfer::new(PayrollTransferRequired { out_detail_no :
                "x23zy545Bd5436".into(), transfer_amount : Fen::new(200000),
                transfer_remark : "2020年4月报销".into(), openid :
                "onqOjjmo8wmTOOtSKwXtGjg9Gb58".into(), user_name : "张三".into() })
            ],
        })
        .sub_appid("wxa1111111111112ab")
        .sp_appid("wxf636efh567hg4388")
        .employment_type(EmploymentType::LongTermEmployment)
        .employment_scene(EmploymentScene::Logistics)
        .business_type(PayrollBusinessType::Undefine);
    examples.request("create_transfer_batch_example_builds_the_documented_request", &operation,
        "POST", "/v3/payroll-card/transfer-batches", r#"{
            "sub_mchid": "1900000109", "sub_appid": "wxa1111111111112ab",
            "authorization_type": "INFORMATION_AUTHORIZATION_TYPE",
            "out_batch_no": "plfk2020042013", "batch_name": "2019年1月深圳分部报销单",
            "batch_remark": "2019年1月深圳分部报销单", "total_amount": 4000000, "total_num": 20,
            "transfer_detail_list": [{"out_detail_no": "x23zy545Bd5436", "transfer_amount": 200000,
            "transfer_remark": "2020年4月报销", "openid": "onqOjjmo8wmTOOtSKwXtGjg9Gb58",
            "user_name": "张三"}], "sp_appid": "wxf636efh567hg4388",
            "employment_type": "LONG_TERM_EMPLOYMENT", "employment_scene": "LOGISTICS",
            "business_type": "UNDEFINE"}"#);
    examples.round_trip::<CreateTransferBatchResponse>("create_transfer_batch_response_example_round_trips",
        r#"{
            "out_batch_no": "plfk2020042013",
            "batch_id": "1030000071100999991182020050700019480001",
            "create_time": "2015-05-20T13:29:35.120+08:00"}"#);
    let operation = CreateTransferBatch::new(CreateTransferBatchRequired {
            sub_mchid: "1900000109".into(),
            authorization_type: PayrollAuthorizationType::InformationAuthorizationType,
            out_batch_no: "plfk2020042013".into(),
            batch_name: "2019年1月深圳分部报销单".into(),
            batch_remark: "2019年1月深圳分部报销单".into(),
            total_amount: Fen::new(4000000),
            total_num: 20,
            transfer_detail_list: vec![
                PayrollTransfer::new(PayrollTransferRequired { out_detail_no :
                "x23zy545Bd5436".into(), transfer_amount : Fen::new(200000),
                transfer_remark : "2020年4月报销".into(), openid : "Personal1x"
                .into(), user_name : "Personal2x".into() })
            ],
        })
        .sub_appid("wxa1111111111112ab")
        .sp_appid("wxf636efh567hg4388")
        .employment_type(EmploymentType::LongTermEmployment)
        .employment_scene(EmploymentScene::Logistics)
        .business_type(PayrollBusinessType::Undefine);
    examples.operation_hides("create_transfer_batch_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("transfer_detail_list/*/openid", "Personal1x"),
            ("transfer_detail_list/*/user_name", "Personal2x")]);
    let operation = CreateWesureInsurance::new(CreateWesureInsuranceRequired {
            sp_mchid: "1900000100".into(),
            wesure_order_no: "5fds5345dfd".into(),
            insurance_company_order_no: "5fds5345dfd".into(),
            openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58".into(),
            insure_state: "INSURE_SUCCESS".into(),
            insure_effect_time: emitted_tests::time("2018-06-08T10:34:56+08:00"),
            insure_invalid_time: emitted_tests::time("2018-07-08T10:34:56+08:00"),
            insurance_company_name: "平安".into(),
        })
        .sub_mchid("1900000109")
        .token("abcdefghijklmn");
    examples.request("create_wesure_insurance_example_builds_the_documented_request", &operation,
        "POST", "/v3/payroll-card/wesure/insurance", r#"{
            "sp_mchid": "1900000100", "sub_mchid": "1900000109", "wesure_order_no": "5fds5345dfd",
            "token": "abcdefghijklmn", "insurance_company_order_no": "5fds5345dfd",
            "openid": "onqOjjmo8wmTOOtSKwXtGjg9Gb58", "insure_state": "INSURE_SUCCESS",
            "insure_effect_time": "2018-06-08T10:34:56+08:00",
            "insure_invalid_time": "2018-07-08T10:34:56+08:00", "insurance_company_name": "平安"}"#);
    let operation = CreateWesureInsurance::new(CreateWesureInsuranceRequired {
            sp_mchid: "1900000100".into(),
            wesure_order_no: "5fds5345dfd".into(),
            insurance_company_order_no: "5fds5345dfd".into(),
            openid: "Personal1x".into(),
            insure_state: "INSURE_SUCCESS".into(),
            insure_effect_time: emitted_tests::time("2018-06-08T10:34:56+08:00"),
            insure_invalid_time: emitted_tests::time("2018-07-08T10:34:56+08:00"),
            insurance_company_name: "平安".into(),
        })
        .sub_mchid("1900000109")
        .token("abcdefghijklmn");
    examples.operation_hides("create_wesure_insurance_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = ValidateWesureToken::new(ValidateWesureTokenRequired {
            sp_mchid: "1900000100".into(),
            sub_mchid: "1900000109".into(),
            token: "abcdefghijklmn".into(),
            user_name: "张三".into(),
            id_card_number: "440524188001010014".into(),
        })
        .authenticate_type(AuthenticateType::Normal);
    examples.request("validate_wesure_token_example_builds_the_documented_request", &operation,
        "POST", "/v3/payroll-card/wesure/token-validations", r#"{
            "sp_mchid": "1900000100", "sub_mchid": "1900000109", "token": "abcdefghijklmn",
            "user_name": "张三", "id_card_number": "440524188001010014",
            "authenticate_type": "NORMAL"}"#);
    examples.round_trip::<ValidateWesureTokenResponse>("validate_wesure_token_response_example_round_trips",
        r#"{"result": "SUCCESS",
            "authenticate_success_time": "2015-05-20T13:29:35+08:00",
            "openid": "onqOjjmo8wmTOOtSKwXtGjg9Gb58", "fail_reason": "SP_MCH_NO_PERMISSION"}"#);
    let operation = ValidateWesureToken::new(ValidateWesureTokenRequired {
            sp_mchid: "1900000100".into(),
            sub_mchid: "1900000109".into(),
            token: "abcdefghijklmn".into(),
            user_name: "Personal1x".into(),
            id_card_number: "Personal2x".into(),
        })
        .authenticate_type(AuthenticateType::Normal);
    examples.operation_hides("validate_wesure_token_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("user_name", "Personal1x"),
            ("id_card_number", "Personal2x")]);
    examples.hides::<ValidateWesureTokenResponse>("validate_wesure_token_response_hides_what_is_personal",
        r#"{"result": "SUCCESS",
            "authenticate_success_time": "2015-05-20T13:29:35+08:00", "openid": "Personal1x",
            "fail_reason": "SP_MCH_NO_PERMISSION"}"#, &[("openid", "Personal1x")]);
    examples.finish();
}
