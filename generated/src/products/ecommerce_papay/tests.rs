// Written by `cargo xtask codegen` from spec/ecommerce_papay.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::{Currency, Fen, PlanId, SettleInfo, SubOrderAmount};
use crate::{Call, Client};
use super::{
    AppPreSign, AppPreSignRequired, CombineContract, CombineContractNotice, CombineTransaction,
    CreateTransaction, CreateTransactionRequired, CredentialType, DebitSubOrder,
    DebitSubOrderRequired, Event, IndividualAppPreSign, IndividualAppPreSignWithIdentity,
    IndividualAppPreSignWithIdentityRequired, IndividualAuthorization, IndividualContract,
    IndividualMiniProgramPreSign, IndividualMiniProgramPreSignWithIdentity,
    IndividualMiniProgramPreSignWithIdentityRequired, IndividualSigning, MiniProgramPreSign,
    MiniProgramPreSignRequired, PermissionType, PreparedSigning, QueryContract,
    QueryIndividualAuthorization, QueryIndividualContract, QueryTransaction, ReverseTransaction,
    SubOrderToReverse, SubOrderToReverseRequired, TerminateContract, TerminatedContract,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = QueryContract::new(PlanId::new(12535), "wxwtdk20200910100000");
    examples.request("query_contract_example_builds_the_documented_request", &operation, "GET",
        "/v3/ecommerce/combine-papay/contracts/plan-id/12535/out-contract-code/wxwtdk20200910100000",
        "");
    examples.round_trip::<CombineContract>("query_contract_response_example_round_trips",
        r#"{"mchid": "1900000109",
            "contract_id": "123124412412423431", "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35.120+08:00",
            "contract_expired_time": "2021-09-10T13:29:35.120+08:00", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "openid": "o-MYE42l80oelYMDE34nYD456Xoy"}"#);
    examples.hides::<CombineContract>("query_contract_response_hides_what_is_personal",
        r#"{"mchid": "1900000109",
            "contract_id": "123124412412423431", "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "Personal1x",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35.120+08:00",
            "contract_expired_time": "2021-09-10T13:29:35.120+08:00", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "openid": "Personal2x"}"#,
        &[("contract_display_account", "Personal1x"),
            ("openid", "Personal2x")]);
    let operation = TerminateContract::new(
        PlanId::new(12535),
        "wxwtdk20200910100000",
        "用户解约",
    );
    examples.request("terminate_contract_example_builds_the_documented_request", &operation, "POST",
        "/v3/ecommerce/combine-papay/contracts/plan-id/12535/out-contract-code/wxwtdk20200910100000/terminate",
        r#"{
            "contract_termination_remark": "用户解约"}"#);
    examples.round_trip::<TerminatedContract>("terminate_contract_response_example_round_trips",
        r#"{"mchid": "1900000109",
            "plan_id": 12535, "out_contract_code": "wxwtdk20200910100000"}"#);
    let operation = AppPreSign::new(AppPreSignRequired {
            appid: "wxd678efh567hg6787".into(),
            plan_id: PlanId::new(12535),
            out_contract_code: "wxwtdk20200910100000".into(),
            contract_display_account: "微信代扣用户A".into(),
            notify_url: "https://yourapp.com/notify".into(),
        })
        .return_app(true)
        .attach("自定义数据");
    examples.request("app_pre_sign_example_builds_the_documented_request", &operation, "POST",
        "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign", r#"{
            "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "notify_url": "https://yourapp.com/notify", "return_app": true, "attach": "自定义数据"}"#);
    examples.round_trip::<PreparedSigning>("app_pre_sign_response_example_round_trips", r#"{
            "pre_entrustweb_id": "5778aadY9nltAsZzXixCkFIGYnV2V", "mchid": "1900000109",
            "plan_id": 12535, "out_contract_code": "wxwtdk20200910100000"}"#);
    let operation = AppPreSign::new(AppPreSignRequired {
            appid: "wxd678efh567hg6787".into(),
            plan_id: PlanId::new(12535),
            out_contract_code: "wxwtdk20200910100000".into(),
            contract_display_account: "Personal1x".into(),
            notify_url: "https://yourapp.com/notify".into(),
        })
        .return_app(true)
        .attach("自定义数据");
    examples.operation_hides("app_pre_sign_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("contract_display_account", "Personal1x")]);
    let operation = MiniProgramPreSign::new(MiniProgramPreSignRequired {
        appid: "wxd678efh567hg6787".into(),
        plan_id: PlanId::new(12535),
        out_contract_code: "wxwtdk20200910100000".into(),
        contract_display_account: "微信代扣用户A".into(),
        notify_url: "https://yourapp.com/notify".into(),
    });
    examples.request("mini_program_pre_sign_example_builds_the_documented_request", &operation,
        "POST", "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program", r#"{
            "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "notify_url": "https://yourapp.com/notify"}"#);
    examples.round_trip::<PreparedSigning>("mini_program_pre_sign_response_example_round_trips",
        r#"{
            "pre_entrustweb_id": "5778aadY9nltAsZzXixCkFIGYnV2V", "mchid": "1900000109",
            "plan_id": 12535, "out_contract_code": "wxwtdk20200910100000"}"#);
    let operation = MiniProgramPreSign::new(MiniProgramPreSignRequired {
        appid: "wxd678efh567hg6787".into(),
        plan_id: PlanId::new(12535),
        out_contract_code: "wxwtdk20200910100000".into(),
        contract_display_account: "Personal1x".into(),
        notify_url: "https://yourapp.com/notify".into(),
    });
    examples.operation_hides("mini_program_pre_sign_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("contract_display_account", "Personal1x")]);
    let operation = CreateTransaction::new(CreateTransactionRequired {
            combine_appid: "wxd678efh567hg6787".into(),
            combine_mchid: "1900000100".into(),
            combine_out_trade_no: "P20150806125346".into(),
            contract_id: "123124412412423431".into(),
            sub_orders: vec![
                DebitSubOrder::new(DebitSubOrderRequired { mchid : "1900000100".into(),
                amount : SubOrderAmount::new(Fen::new(100), Currency::Cny), out_trade_no
                : "20150806125346".into(), sub_mchid : "1900000109".into(), description :
                "腾讯充值中心-QQ会员充值".into() }).attach("深圳分店")
                .sub_appid("wxd678efh567hg6788").settle_info(SettleInfo::new()
                .profit_sharing(false).subsidy_amount(Fen::new(10)))
                .sub_risk_info("ip:202.106.196.115;last_oid:ox6zi6jKVxWVxxxx-xWlkMxxxx7E;device:%27Android%3B12%3BHUAWEI%3BADA-AL00%27;")
            ],
        })
        .risk_info(
            "ip:202.106.196.115;last_oid:ox6zi6jKVxWVxxxx-xWlkMxxxx7E;device:%27Android%3B12%3BHUAWEI%3BADA-AL00%27;",
        );
    examples.request("create_transaction_example_builds_the_documented_request", &operation, "POST",
        "/v3/ecommerce/combine-papay/transactions", r#"{
            "combine_appid": "wxd678efh567hg6787", "combine_mchid": "1900000100",
            "combine_out_trade_no": "P20150806125346", "contract_id": "123124412412423431",
            "sub_orders": [{"mchid": "1900000100", "attach": "深圳分店", "amount": {
            "total_amount": 100, "currency": "CNY"}, "out_trade_no": "20150806125346",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6788",
            "description": "腾讯充值中心-QQ会员充值", "settle_info": {"profit_sharing": false,
            "subsidy_amount": 10},
            "sub_risk_info": "ip:202.106.196.115;last_oid:ox6zi6jKVxWVxxxx-xWlkMxxxx7E;device:%27Android%3B12%3BHUAWEI%3BADA-AL00%27;"}],
            "risk_info": "ip:202.106.196.115;last_oid:ox6zi6jKVxWVxxxx-xWlkMxxxx7E;device:%27Android%3B12%3BHUAWEI%3BADA-AL00%27;"}"#);
    examples.round_trip::<CombineTransaction>("create_transaction_response_example_round_trips",
        r#"{
            "combine_appid": "wxd678efh567hg6787", "combine_mchid": "1900000100",
            "combine_out_trade_no": "P20150806125346", "sub_orders": [{"mchid": "1900000100",
            "trade_type": "PAP", "trade_state": "SUCCESS", "bank_type": "CMC", "attach": "深圳分店",
            "success_time": "2015-05-20T13:29:35.120+08:00",
            "transaction_id": "1009660380201506130728806387", "out_trade_no": "20150806125346",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6788", "amount": {
            "total_amount": 100, "currency": "CNY", "payer_amount": 10, "payer_currency": "CNY",
            "settlement_rate": 650000000}}], "combine_payer_info": {
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}}"#);
    let operation = CreateTransaction::new(CreateTransactionRequired {
            combine_appid: "wxd678efh567hg6787".into(),
            combine_mchid: "1900000100".into(),
            combine_out_trade_no: "P20150806125346".into(),
            contract_id: "123124412412423431".into(),
            sub_orders: vec![
                DebitSubOrder::new(DebitSubOrderRequired { mchid : "1900000100".into(),
                amount : SubOrderAmount::new(Fen::new(100), Currency::Cny), out_trade_no
                : "20150806125346".into(), sub_mchid : "1900000109".into(), description :
                "腾讯充值中心-QQ会员充值".into() }).attach("深圳分店")
                .sub_appid("wxd678efh567hg6788").settle_info(SettleInfo::new()
                .profit_sharing(false).subsidy_amount(Fen::new(10)))
                .sub_risk_info("Personal1x")
            ],
        })
        .risk_info("Personal2x");
    examples.operation_hides("create_transaction_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("sub_orders/*/sub_risk_info", "Personal1x"),
            ("risk_info", "Personal2x")]);
    examples.hides::<CombineTransaction>("create_transaction_response_hides_what_is_personal", r#"{
            "combine_appid": "wxd678efh567hg6787", "combine_mchid": "1900000100",
            "combine_out_trade_no": "P20150806125346", "sub_orders": [{"mchid": "1900000100",
            "trade_type": "PAP", "trade_state": "SUCCESS", "bank_type": "CMC", "attach": "深圳分店",
            "success_time": "2015-05-20T13:29:35.120+08:00",
            "transaction_id": "1009660380201506130728806387", "out_trade_no": "20150806125346",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6788", "amount": {
            "total_amount": 100, "currency": "CNY", "payer_amount": 10, "payer_currency": "CNY",
            "settlement_rate": 650000000}}], "combine_payer_info": {"openid": "Personal1x"}}"#,
        &[("combine_payer_info/openid", "Personal1x")]);
    let operation = QueryTransaction::new("P20150806125346");
    examples.request("query_transaction_example_builds_the_documented_request", &operation, "GET",
        "/v3/ecommerce/combine-papay/transactions/P20150806125346", "");
    examples.round_trip::<CombineTransaction>("query_transaction_response_example_round_trips",
        r#"{
            "combine_appid": "wxd678efh567hg6787", "combine_mchid": "1900000100",
            "combine_out_trade_no": "P20150806125346", "sub_orders": [{"mchid": "1900000100",
            "trade_type": "PAP", "trade_state": "SUCCESS", "bank_type": "CMC", "attach": "深圳分店",
            "success_time": "2015-05-20T13:29:35.120+08:00",
            "transaction_id": "1009660380201506130728806387", "out_trade_no": "20150806125346",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6788", "amount": {
            "total_amount": 100, "currency": "CNY", "payer_amount": 10, "payer_currency": "CNY",
            "settlement_rate": 650000000}}], "combine_payer_info": {
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}}"#);
    examples.hides::<CombineTransaction>("query_transaction_response_hides_what_is_personal", r#"{
            "combine_appid": "wxd678efh567hg6787", "combine_mchid": "1900000100",
            "combine_out_trade_no": "P20150806125346", "sub_orders": [{"mchid": "1900000100",
            "trade_type": "PAP", "trade_state": "SUCCESS", "bank_type": "CMC", "attach": "深圳分店",
            "success_time": "2015-05-20T13:29:35.120+08:00",
            "transaction_id": "1009660380201506130728806387", "out_trade_no": "20150806125346",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6788", "amount": {
            "total_amount": 100, "currency": "CNY", "payer_amount": 10, "payer_currency": "CNY",
            "settlement_rate": 650000000}}], "combine_payer_info": {"openid": "Personal1x"}}"#,
        &[("combine_payer_info/openid", "Personal1x")]);
    let operation = ReverseTransaction::new(
        "P20150806125346",
        "wxd678efh567hg6787",
        vec![
            SubOrderToReverse::new(SubOrderToReverseRequired { mchid : "1900000100"
            .into(), out_trade_no : "20150806125346".into(), sub_mchid : "1900000109"
            .into() }).sub_appid("wxd678efh567hg6788")
        ],
    );
    examples.request("reverse_transaction_example_builds_the_documented_request", &operation,
        "POST", "/v3/ecommerce/combine-papay/transactions/P20150806125346/reverse", r#"{
            "combine_appid": "wxd678efh567hg6787", "sub_orders": [{"mchid": "1900000100",
            "out_trade_no": "20150806125346", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6788"}]}"#);
    let operation = QueryIndividualContract::new(
        "APPLYMENT_00000000001",
        "wxd678efh567hg6787",
    );
    examples.request("query_individual_contract_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/ecommerce/individual-contracts/out-contract-code/APPLYMENT_00000000001?appid=wxd678efh567hg6787",
        "");
    examples.round_trip::<IndividualContract>("query_individual_contract_response_example_round_trips",
        r#"{
            "individual_auth_id": "1900000109", "signed_time": "2018-06-08T10:34:56+08:00",
            "auth_state": "AUTHORIZED", "individual_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "real_name_auth_result": {"scope": "pay_realname",
            "access_token": "Ca5sECXTwzkWYXs_do9ZaEeueqVHOtF-nXr51yNll2O97zqk9niwJnmSWxhDJELqoDDVFws6LCBbSulnEAaxCg==",
            "access_token_expire_time": "2018-06-08T10:34:56+08:00"}}"#);
    examples.hides::<IndividualContract>("query_individual_contract_response_hides_what_is_personal",
        r#"{
            "individual_auth_id": "1900000109", "signed_time": "2018-06-08T10:34:56+08:00",
            "auth_state": "AUTHORIZED", "individual_openid": "Personal1x",
            "real_name_auth_result": {"scope": "pay_realname", "access_token": "Personal2x",
            "access_token_expire_time": "2018-06-08T10:34:56+08:00"}}"#,
        &[("individual_openid", "Personal1x"),
            ("real_name_auth_result/access_token", "Personal2x")]);
    let operation = IndividualAppPreSign::new(
        "wxd678efh567hg6787",
        "APPLYMENT_00000000001",
    );
    examples.request("individual_app_pre_sign_example_builds_the_documented_request", &operation,
        "POST", "/v3/ecommerce/individual-contracts/pre-entrust-sign/app", r#"{
            "appid": "wxd678efh567hg6787", "out_contract_code": "APPLYMENT_00000000001"}"#);
    examples.round_trip::<IndividualSigning>("individual_app_pre_sign_response_example_round_trips",
        r#"{
            "pre_entrustweb_id": "1121_9f3cec22a2d367737674d08d98e5e07b8388495fafedc0eba83c327e8ad720ed_12bfdd59b387c4bff8543de4719a886a"}"#);
    let operation = IndividualMiniProgramPreSign::new(
        "wxd678efh567hg6787",
        "APPLYMENT_00000000001",
        "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
    );
    examples.request("individual_mini_program_pre_sign_example_builds_the_documented_request",
        &operation, "POST", "/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program",
        r#"{
            "appid": "wxd678efh567hg6787", "out_contract_code": "APPLYMENT_00000000001",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}"#);
    examples.round_trip::<IndividualSigning>("individual_mini_program_pre_sign_response_example_round_trips",
        r#"{
            "pre_entrustweb_id": "1121_9f3cec22a2d367737674d08d98e5e07b8388495fafedc0eba83c327e8ad720ed_12bfdd59b387c4bff8543de4719a886a"}"#);
    let operation = IndividualMiniProgramPreSign::new(
        "wxd678efh567hg6787",
        "APPLYMENT_00000000001",
        "Personal1x",
    );
    examples.operation_hides("individual_mini_program_pre_sign_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = IndividualAppPreSignWithIdentity::new(IndividualAppPreSignWithIdentityRequired {
        appid: "wxd678efh567hg6787".into(),
        out_contract_code: "APPLYMENT_00000000001".into(),
        real_name: "张三".into(),
        cred_type: CredentialType::IdCard,
        cred_id: "440524188001010014".into(),
    });
    examples.request("individual_app_pre_sign_with_identity_example_builds_the_documented_request",
        &operation, "POST",
        "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app", r#"{
            "appid": "wxd678efh567hg6787", "out_contract_code": "APPLYMENT_00000000001",
            "real_name": "张三", "cred_type": "ID_CARD", "cred_id": "440524188001010014"}"#);
    examples.round_trip::<IndividualSigning>("individual_app_pre_sign_with_identity_response_example_round_trips",
        r#"{
            "pre_entrustweb_id": "1121_9f3cec22a2d367737674d08d98e5e07b8388495fafedc0eba83c327e8ad720ed_12bfdd59b387c4bff8543de4719a886a"}"#);
    let operation = IndividualAppPreSignWithIdentity::new(IndividualAppPreSignWithIdentityRequired {
        appid: "wxd678efh567hg6787".into(),
        out_contract_code: "APPLYMENT_00000000001".into(),
        real_name: "Personal1x".into(),
        cred_type: CredentialType::IdCard,
        cred_id: "Personal2x".into(),
    });
    examples.operation_hides("individual_app_pre_sign_with_identity_hides_what_is_personal",
        &operation, &Call::new(&client, operation.clone()), &[("real_name", "Personal1x"),
            ("cred_id", "Personal2x")]);
    let operation = IndividualMiniProgramPreSignWithIdentity::new(IndividualMiniProgramPreSignWithIdentityRequired {
        appid: "wxd678efh567hg6787".into(),
        out_contract_code: "APPLYMENT_00000000001".into(),
        openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
        real_name: "张三".into(),
        cred_type: CredentialType::IdCard,
        cred_id: "440524188001010014".into(),
    });
    examples.request("individual_mini_program_pre_sign_with_identity_example_builds_the_documented_request",
        &operation, "POST",
        "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program",
        r#"{
            "appid": "wxd678efh567hg6787", "out_contract_code": "APPLYMENT_00000000001",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "real_name": "张三", "cred_type": "ID_CARD",
            "cred_id": "440524188001010014"}"#);
    examples.round_trip::<IndividualSigning>("individual_mini_program_pre_sign_with_identity_response_example_round_trips",
        r#"{
            "pre_entrustweb_id": "1121_9f3cec22a2d367737674d08d98e5e07b8388495fafedc0eba83c327e8ad720ed_12bfdd59b387c4bff8543de4719a886a"}"#);
    let operation = IndividualMiniProgramPreSignWithIdentity::new(IndividualMiniProgramPreSignWithIdentityRequired {
        appid: "wxd678efh567hg6787".into(),
        out_contract_code: "APPLYMENT_00000000001".into(),
        openid: "Personal1x".into(),
        real_name: "Personal2x".into(),
        cred_type: CredentialType::IdCard,
        cred_id: "Personal3x".into(),
    });
    examples.operation_hides("individual_mini_program_pre_sign_with_identity_hides_what_is_personal",
        &operation, &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("real_name", "Personal2x"), ("cred_id", "Personal3x")]);
    let operation = QueryIndividualAuthorization::new(
        "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        "wxd678efh567hg6787",
        PermissionType::IndividualPayee,
    );
    examples.request("query_individual_authorization_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/ecommerce/individual-contracts/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o?appid=wxd678efh567hg6787&permission_type=INDIVIDUAL_PAYEE",
        "");
    examples.round_trip::<IndividualAuthorization>("query_individual_authorization_response_example_round_trips",
        r#"{
            "individual_auth_id": "1900000109", "operation_time": "2018-06-08T10:34:56+08:00",
            "auth_state": "AUTHORIZED"}"#);
    let operation = QueryIndividualAuthorization::new(
        "Personal1x",
        "wxd678efh567hg6787",
        PermissionType::IndividualPayee,
    );
    examples.operation_hides("query_individual_authorization_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.round_trip::<CombineContractNotice>("ecommerce_entrust_sign_resource_example_round_trips",
        r#"{"mchid": "1900000109",
            "contract_id": "123124412412423431", "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "openid": "o-MYE42l80oelYMDE34nYD456Xoy"}"#);
    examples.event("ecommerce_entrust_sign_resource_example_decodes_as_its_event", Event::decode,
        "ECOMMERCE_ENTRUST.SIGN", r#"{"mchid": "1900000109",
            "contract_id": "123124412412423431", "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "openid": "o-MYE42l80oelYMDE34nYD456Xoy"}"#,
        |event| matches!(event, Event::EcommerceEntrustSign(_)));
    examples.event_hides::<CombineContractNotice, Event>("ecommerce_entrust_sign_resource_hides_what_is_personal",
        Event::decode, "ECOMMERCE_ENTRUST.SIGN", r#"{"mchid": "1900000109",
            "contract_id": "123124412412423431", "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "Personal1x",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "openid": "Personal2x"}"#,
        &[("contract_display_account", "Personal1x"),
            ("openid", "Personal2x")]);
    examples.round_trip::<CombineContractNotice>("ecommerce_entrust_terminate_resource_example_round_trips",
        r#"{"mchid": "1900000109",
            "contract_id": "123124412412423431", "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "openid": "o-MYE42l80oelYMDE34nYD456Xoy"}"#);
    examples.event("ecommerce_entrust_terminate_resource_example_decodes_as_its_event",
        Event::decode, "ECOMMERCE_ENTRUST.TERMINATE", r#"{"mchid": "1900000109",
            "contract_id": "123124412412423431", "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "openid": "o-MYE42l80oelYMDE34nYD456Xoy"}"#,
        |event| matches!(event, Event::EcommerceEntrustTerminate(_)));
    examples.event_hides::<CombineContractNotice, Event>("ecommerce_entrust_terminate_resource_hides_what_is_personal",
        Event::decode, "ECOMMERCE_ENTRUST.TERMINATE", r#"{"mchid": "1900000109",
            "contract_id": "123124412412423431", "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "Personal1x",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "openid": "Personal2x"}"#,
        &[("contract_display_account", "Personal1x"),
            ("openid", "Personal2x")]);
    examples.finish();
}
