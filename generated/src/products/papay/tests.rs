// Written by `cargo xtask codegen` from spec/papay.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::{Currency, Fen, OrderAmount, PlanId};
use crate::{Call, Client};
use super::{
    AcceptedDeduction, AppPreSign, AppPreSignRequired, AppSigning, Contract,
    CreateHarmonyTransaction, CreateHarmonyTransactionRequired, CreateTransaction,
    CreateTransactionRequired, DaysSinceFirstLogin, DeductDuration, DeductDurationUnit,
    DeductionSchedule, EducationContract, EstimatedAmount, Event, H5PreSign, H5PreSignRequired,
    JsapiPreSign, JsapiPreSignRequired, JumpControl, MiniProgramPreSign, MiniProgramPreSignRequired,
    MiniProgramSigning, NotifyDeduction, NotifyDeductionRequired, NotifyFailedDeduction,
    OverseasContract, PartnerAppPreSign, PartnerAppPreSignRequired, PartnerContract,
    PartnerCreateTransaction, PartnerCreateTransactionRequired, PartnerH5PreSign,
    PartnerH5PreSignRequired, PartnerJsapiPreSign, PartnerJsapiPreSignRequired,
    PartnerMiniProgramPreSign, PartnerMiniProgramPreSignRequired, PartnerNotifyDeduction,
    PartnerNotifyDeductionRequired, PartnerNotifyFailedDeduction,
    PartnerNotifyFailedDeductionRequired, PartnerQueryContract, PartnerQueryDeductionSchedule,
    PartnerScheduleDeduction, PartnerScheduleDeductionRequired, PartnerTerminateContract,
    PartnerTerminateContractRequired, PlannedDeduction, PreSign, PreSignRequired, PreparedSigning,
    QueryContract, QueryDeductionSchedule, QueryHarmonyContract, ScheduleDeduction, SigningDevice,
    SigningDeviceRequired, SigningDeviceType, SigningLink, SigningScene, TerminateContract,
    TerminationInquiry, TerminationRetention,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = NotifyFailedDeduction::new(
        "123124412412423431",
        "1230000109",
        "wxd678efh567hg6787",
    );
    examples.request("notify_failed_deduction_example_builds_the_documented_request", &operation,
        "POST", "/v3/papay/contracts/123124412412423431/fail-notify", r#"{"mchid": "1230000109",
            "appid": "wxd678efh567hg6787"}"#);
    let operation = NotifyDeduction::new(
            "123124412412423431",
            NotifyDeductionRequired {
                mchid: "1230000109".into(),
                appid: "wxd678efh567hg6787".into(),
                estimated_amount: EstimatedAmount::new(Fen::new(100))
                    .currency(Currency::Cny),
            },
        )
        .deduct_duration(DeductDuration::new(1).unit(DeductDurationUnit::Day));
    examples.request("notify_deduction_example_builds_the_documented_request", &operation, "POST",
        "/v3/papay/contracts/123124412412423431/notify", r#"{"mchid": "1230000109",
            "appid": "wxd678efh567hg6787", "deduct_duration": {"count": 1, "unit": "DAY"},
            "estimated_amount": {"amount": 100, "currency": "CNY"}}"#);
    let operation = CreateHarmonyTransaction::new(CreateHarmonyTransactionRequired {
            appid: "wxd678efh567hg6787".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            transaction_notify_url: "https://www.qq.com/".into(),
            contract_id: "123124412412423431".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            harmony_account_id: "900086000020845523".into(),
        })
        .goods_tag("DISCOUNTS")
        .attach("自定义数据")
        .mcc("5734");
    examples.request("create_harmony_transaction_example_builds_the_documented_request", &operation,
        "POST", "/v3/papay/pay/harmony/transactions/apply", r#"{
            "appid": "wxd678efh567hg6787", "out_trade_no": "1217752501201407033233368018",
            "description": "Image形象店-深圳腾大-QQ公仔", "transaction_notify_url": "https://www.qq.com/",
            "contract_id": "123124412412423431", "amount": {"total": 100, "currency": "CNY"},
            "goods_tag": "DISCOUNTS", "attach": "自定义数据", "harmony_account_id": "900086000020845523",
            "mcc": "5734"}"#);
    examples.round_trip::<AcceptedDeduction>("create_harmony_transaction_response_example_round_trips",
        r#"{
            "out_trade_no": "1217752501201407033233368018", "amount": {"total": 100,
            "currency": "CNY"}}"#);
    let operation = CreateHarmonyTransaction::new(CreateHarmonyTransactionRequired {
            appid: "wxd678efh567hg6787".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            transaction_notify_url: "https://www.qq.com/".into(),
            contract_id: "123124412412423431".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            harmony_account_id: "Personal1x".into(),
        })
        .goods_tag("DISCOUNTS")
        .attach("自定义数据")
        .mcc("5734");
    examples.operation_hides("create_harmony_transaction_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("harmony_account_id", "Personal1x")]);
    let operation = PartnerQueryDeductionSchedule::new(
        "123124412412423431",
        "1900000109",
    );
    examples.request("partner_query_deduction_schedule_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/papay/pay/partner/schedules/contract-id/123124412412423431?sub_mchid=1900000109", "");
    examples.round_trip::<DeductionSchedule>("partner_query_deduction_schedule_response_example_round_trips",
        r#"{
            "schedule_state": "NO_SCHEDULED", "deduct_start_date": "2019-11-22",
            "deduct_end_date": "2019-11-22", "scheduled_amount": {"total": 100, "currency": "CNY"},
            "deduct_amount": {"total": 100, "currency": "CNY"}, "deduct_date": "2019-11-22"}"#);
    let operation = PartnerScheduleDeduction::new(
            "123124412412423431",
            PartnerScheduleDeductionRequired {
                sp_appid: "wxd678efh567hg6787".into(),
                sub_mchid: "1900000109".into(),
                schedule_amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            },
        )
        .sub_appid("wxd678efh567hg6788");
    examples.request("partner_schedule_deduction_example_builds_the_documented_request", &operation,
        "POST", "/v3/papay/pay/partner/schedules/contract-id/123124412412423431/schedule", r#"{
            "sp_appid": "wxd678efh567hg6787", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6788", "schedule_amount": {"total": 100, "currency": "CNY"}}"#);
    examples.round_trip::<DeductionSchedule>("partner_schedule_deduction_response_example_round_trips",
        r#"{
            "schedule_state": "NO_SCHEDULED", "deduct_start_date": "2019-11-22",
            "deduct_end_date": "2019-11-22", "scheduled_amount": {"total": 100, "currency": "CNY"},
            "deduct_amount": {"total": 100, "currency": "CNY"}, "deduct_date": "2019-11-22"}"#);
    let operation = PartnerCreateTransaction::new(PartnerCreateTransactionRequired {
            sp_appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            transaction_notify_url: "https://www.qq.com/".into(),
            contract_id: "123124412412423431".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
        })
        .sub_appid("wxd678efh567hg6788")
        .goods_tag("DISCOUNTS")
        .attach("自定义数据");
    examples.request("partner_create_transaction_example_builds_the_documented_request", &operation,
        "POST", "/v3/papay/pay/partner/transactions/apply", r#"{
            "sp_appid": "wxd678efh567hg6787", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6788", "out_trade_no": "1217752501201407033233368018",
            "description": "Image形象店-深圳腾大-QQ公仔", "transaction_notify_url": "https://www.qq.com/",
            "contract_id": "123124412412423431", "amount": {"total": 100, "currency": "CNY"},
            "goods_tag": "DISCOUNTS", "attach": "自定义数据"}"#);
    examples.round_trip::<AcceptedDeduction>("partner_create_transaction_response_example_round_trips",
        r#"{
            "out_trade_no": "1217752501201407033233368018", "amount": {"total": 100,
            "currency": "CNY"}}"#);
    let operation = QueryDeductionSchedule::new("123124412412423431");
    examples.request("query_deduction_schedule_example_builds_the_documented_request", &operation,
        "GET", "/v3/papay/pay/schedules/contract-id/123124412412423431", "");
    examples.round_trip::<DeductionSchedule>("query_deduction_schedule_response_example_round_trips",
        r#"{
            "schedule_state": "NO_SCHEDULED", "deduct_start_date": "2019-11-22",
            "deduct_end_date": "2019-11-22", "scheduled_amount": {"total": 100, "currency": "CNY"},
            "deduct_amount": {"total": 100, "currency": "CNY"}, "deduct_date": "2019-11-22"}"#);
    let operation = ScheduleDeduction::new(
        "123124412412423431",
        "wxd678efh567hg6787",
        OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
    );
    examples.request("schedule_deduction_example_builds_the_documented_request", &operation, "POST",
        "/v3/papay/pay/schedules/contract-id/123124412412423431/schedule", r#"{
            "appid": "wxd678efh567hg6787", "schedule_amount": {"total": 100, "currency": "CNY"}}"#);
    examples.round_trip::<DeductionSchedule>("schedule_deduction_response_example_round_trips",
        r#"{
            "schedule_state": "NO_SCHEDULED", "deduct_start_date": "2019-11-22",
            "deduct_end_date": "2019-11-22", "scheduled_amount": {"total": 100, "currency": "CNY"},
            "deduct_amount": {"total": 100, "currency": "CNY"}, "deduct_date": "2019-11-22"}"#);
    let operation = CreateTransaction::new(CreateTransactionRequired {
            appid: "wxd678efh567hg6787".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            transaction_notify_url: "https://www.qq.com/".into(),
            contract_id: "123124412412423431".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
        })
        .goods_tag("DISCOUNTS")
        .attach("自定义数据");
    examples.request("create_transaction_example_builds_the_documented_request", &operation, "POST",
        "/v3/papay/pay/transactions/apply", r#"{
            "appid": "wxd678efh567hg6787", "out_trade_no": "1217752501201407033233368018",
            "description": "Image形象店-深圳腾大-QQ公仔", "transaction_notify_url": "https://www.qq.com/",
            "contract_id": "123124412412423431", "amount": {"total": 100, "currency": "CNY"},
            "goods_tag": "DISCOUNTS", "attach": "自定义数据"}"#);
    examples.round_trip::<AcceptedDeduction>("create_transaction_response_example_round_trips",
        r#"{
            "out_trade_no": "1217752501201407033233368018", "amount": {"total": 100,
            "currency": "CNY"}}"#);
    let operation = AppPreSign::new(AppPreSignRequired {
            appid: "wxd678efh567hg6787".into(),
            plan_id: PlanId::new(12535),
            out_contract_code: "wxwtdk20200910100000".into(),
            contract_display_account: "微信代扣用户A".into(),
            contract_notify_url: "https://yourapp.com/notify".into(),
        })
        .openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw")
        .out_user_code("用户A")
        .deduct_schedule(
            PlannedDeduction::new(
                emitted_tests::day("2019-11-22"),
                OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
                "小乔-碎云皮肤（微信83区沧海之耀）",
            ),
        );
    examples.request("app_pre_sign_example_builds_the_documented_request", &operation, "POST",
        "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app", r#"{
            "appid": "wxd678efh567hg6787", "openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "plan_id": 12535, "out_contract_code": "wxwtdk20200910100000",
            "contract_display_account": "微信代扣用户A",
            "contract_notify_url": "https://yourapp.com/notify", "out_user_code": "用户A",
            "deduct_schedule": {"estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {
            "total": 100, "currency": "CNY"}, "description": "小乔-碎云皮肤（微信83区沧海之耀）"}}"#);
    examples.round_trip::<AppSigning>("app_pre_sign_response_example_round_trips", r#"{
            "pre_entrustweb_id": "5778aadY9nltAsZzXixCkFIGYnV2V",
            "miniprogram_username": "gh_xxxxxxxxxxxxx",
            "miniprogram_path": "pages/index/index?sign_scene=app&domain_type=cn&pre_entrustweb_id=xxxxxxxxxx"}"#);
    let operation = AppPreSign::new(AppPreSignRequired {
            appid: "wxd678efh567hg6787".into(),
            plan_id: PlanId::new(12535),
            out_contract_code: "wxwtdk20200910100000".into(),
            contract_display_account: "Personal2x".into(),
            contract_notify_url: "https://yourapp.com/notify".into(),
        })
        .openid("Personal1x")
        .out_user_code("Personal3x")
        .deduct_schedule(
            PlannedDeduction::new(
                emitted_tests::day("2019-11-22"),
                OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
                "小乔-碎云皮肤（微信83区沧海之耀）",
            ),
        );
    examples.operation_hides("app_pre_sign_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("contract_display_account", "Personal2x"), ("out_user_code", "Personal3x")]);
    let operation = H5PreSign::new(H5PreSignRequired {
            appid: "wxd678efh567hg6787".into(),
            plan_id: PlanId::new(12535),
            out_contract_code: "wxwtdk20200910100000".into(),
            contract_display_account: "微信代扣用户A".into(),
            contract_notify_url: "https://yourapp.com/notify".into(),
        })
        .openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw")
        .out_user_code("用户A")
        .deduct_schedule(
            PlannedDeduction::new(
                emitted_tests::day("2019-11-22"),
                OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
                "小乔-碎云皮肤（微信83区沧海之耀）",
            ),
        )
        .jump_control(JumpControl::new().jump_appid("wxd678efh567hg6787"));
    examples.request("h5_pre_sign_example_builds_the_documented_request", &operation, "POST",
        "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5", r#"{
            "appid": "wxd678efh567hg6787", "openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "plan_id": 12535, "out_contract_code": "wxwtdk20200910100000",
            "contract_display_account": "微信代扣用户A",
            "contract_notify_url": "https://yourapp.com/notify", "out_user_code": "用户A",
            "deduct_schedule": {"estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {
            "total": 100, "currency": "CNY"}, "description": "小乔-碎云皮肤（微信83区沧海之耀）"},
            "jump_control": {"jump_appid": "wxd678efh567hg6787"}}"#);
    examples.round_trip::<SigningLink>("h5_pre_sign_response_example_round_trips", r#"{
            "redirect_url": "https://www.xxx.com?pre_entrust_id=wx12334"}"#);
    let operation = H5PreSign::new(H5PreSignRequired {
            appid: "wxd678efh567hg6787".into(),
            plan_id: PlanId::new(12535),
            out_contract_code: "wxwtdk20200910100000".into(),
            contract_display_account: "Personal2x".into(),
            contract_notify_url: "https://yourapp.com/notify".into(),
        })
        .openid("Personal1x")
        .out_user_code("Personal3x")
        .deduct_schedule(
            PlannedDeduction::new(
                emitted_tests::day("2019-11-22"),
                OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
                "小乔-碎云皮肤（微信83区沧海之耀）",
            ),
        )
        .jump_control(JumpControl::new().jump_appid("wxd678efh567hg6787"));
    examples.operation_hides("h5_pre_sign_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("contract_display_account", "Personal2x"), ("out_user_code", "Personal3x")]);
    let operation = JsapiPreSign::new(JsapiPreSignRequired {
            appid: "wxd678efh567hg6787".into(),
            plan_id: PlanId::new(12535),
            out_contract_code: "wxwtdk20200910100000".into(),
            contract_display_account: "微信代扣用户A".into(),
            contract_notify_url: "https://yourapp.com/notify".into(),
        })
        .openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw")
        .out_user_code("用户A")
        .deduct_schedule(
            PlannedDeduction::new(
                emitted_tests::day("2019-11-22"),
                OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
                "小乔-碎云皮肤（微信83区沧海之耀）",
            ),
        );
    examples.request("jsapi_pre_sign_example_builds_the_documented_request", &operation, "POST",
        "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi", r#"{
            "appid": "wxd678efh567hg6787", "openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "plan_id": 12535, "out_contract_code": "wxwtdk20200910100000",
            "contract_display_account": "微信代扣用户A",
            "contract_notify_url": "https://yourapp.com/notify", "out_user_code": "用户A",
            "deduct_schedule": {"estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {
            "total": 100, "currency": "CNY"}, "description": "小乔-碎云皮肤（微信83区沧海之耀）"}}"#);
    examples.round_trip::<SigningLink>("jsapi_pre_sign_response_example_round_trips", r#"{
            "redirect_url": "https://www.xxx.com?pre_entrust_id=wx12334"}"#);
    let operation = JsapiPreSign::new(JsapiPreSignRequired {
            appid: "wxd678efh567hg6787".into(),
            plan_id: PlanId::new(12535),
            out_contract_code: "wxwtdk20200910100000".into(),
            contract_display_account: "Personal2x".into(),
            contract_notify_url: "https://yourapp.com/notify".into(),
        })
        .openid("Personal1x")
        .out_user_code("Personal3x")
        .deduct_schedule(
            PlannedDeduction::new(
                emitted_tests::day("2019-11-22"),
                OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
                "小乔-碎云皮肤（微信83区沧海之耀）",
            ),
        );
    examples.operation_hides("jsapi_pre_sign_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("contract_display_account", "Personal2x"), ("out_user_code", "Personal3x")]);
    let operation = MiniProgramPreSign::new(MiniProgramPreSignRequired {
            appid: "wxd678efh567hg6787".into(),
            plan_id: PlanId::new(12535),
            out_contract_code: "wxwtdk20200910100000".into(),
            contract_display_account: "微信代扣用户A".into(),
            contract_notify_url: "https://yourapp.com/notify".into(),
        })
        .openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw")
        .out_user_code("用户A")
        .deduct_schedule(
            PlannedDeduction::new(
                emitted_tests::day("2019-11-22"),
                OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
                "小乔-碎云皮肤（微信83区沧海之耀）",
            ),
        );
    examples.request("mini_program_pre_sign_example_builds_the_documented_request", &operation,
        "POST", "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program", r#"{
            "appid": "wxd678efh567hg6787", "openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "plan_id": 12535, "out_contract_code": "wxwtdk20200910100000",
            "contract_display_account": "微信代扣用户A",
            "contract_notify_url": "https://yourapp.com/notify", "out_user_code": "用户A",
            "deduct_schedule": {"estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {
            "total": 100, "currency": "CNY"}, "description": "小乔-碎云皮肤（微信83区沧海之耀）"}}"#);
    examples.round_trip::<MiniProgramSigning>("mini_program_pre_sign_response_example_round_trips",
        r#"{
            "pre_entrustweb_id": "5778aadY9nltAsZzXixCkFIGYnV2V",
            "redirect_appid": "wxbd687630cd02ce1d",
            "redirect_path": "pages/PwdExemptContract/index"}"#);
    let operation = MiniProgramPreSign::new(MiniProgramPreSignRequired {
            appid: "wxd678efh567hg6787".into(),
            plan_id: PlanId::new(12535),
            out_contract_code: "wxwtdk20200910100000".into(),
            contract_display_account: "Personal2x".into(),
            contract_notify_url: "https://yourapp.com/notify".into(),
        })
        .openid("Personal1x")
        .out_user_code("Personal3x")
        .deduct_schedule(
            PlannedDeduction::new(
                emitted_tests::day("2019-11-22"),
                OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
                "小乔-碎云皮肤（微信83区沧海之耀）",
            ),
        );
    examples.operation_hides("mini_program_pre_sign_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("contract_display_account", "Personal2x"), ("out_user_code", "Personal3x")]);
    let operation = PartnerAppPreSign::new(PartnerAppPreSignRequired {
            sp_appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            plan_id: PlanId::new(12535),
            out_contract_code: "wxwtdk20200910100000".into(),
            contract_display_account: "微信代扣用户A".into(),
            contract_notify_url: "https://yourapp.com/notify".into(),
        })
        .sp_openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw")
        .sub_appid("wxd678efh567hg6788")
        .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .out_user_code("用户A")
        .deduct_schedule(
            PlannedDeduction::new(
                emitted_tests::day("2019-11-22"),
                OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
                "小乔-碎云皮肤（微信83区沧海之耀）",
            ),
        );
    examples.request("partner_app_pre_sign_example_builds_the_documented_request", &operation,
        "POST", "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app", r#"{
            "sp_appid": "wxd678efh567hg6787", "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6788",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "contract_notify_url": "https://yourapp.com/notify", "out_user_code": "用户A",
            "deduct_schedule": {"estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {
            "total": 100, "currency": "CNY"}, "description": "小乔-碎云皮肤（微信83区沧海之耀）"}}"#);
    examples.round_trip::<AppSigning>("partner_app_pre_sign_response_example_round_trips", r#"{
            "pre_entrustweb_id": "5778aadY9nltAsZzXixCkFIGYnV2V",
            "miniprogram_username": "gh_xxxxxxxxxxxxx",
            "miniprogram_path": "pages/index/index?sign_scene=app&domain_type=cn&pre_entrustweb_id=xxxxxxxxxx"}"#);
    let operation = PartnerAppPreSign::new(PartnerAppPreSignRequired {
            sp_appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            plan_id: PlanId::new(12535),
            out_contract_code: "wxwtdk20200910100000".into(),
            contract_display_account: "Personal3x".into(),
            contract_notify_url: "https://yourapp.com/notify".into(),
        })
        .sp_openid("Personal1x")
        .sub_appid("wxd678efh567hg6788")
        .sub_openid("Personal2x")
        .out_user_code("Personal4x")
        .deduct_schedule(
            PlannedDeduction::new(
                emitted_tests::day("2019-11-22"),
                OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
                "小乔-碎云皮肤（微信83区沧海之耀）",
            ),
        );
    examples.operation_hides("partner_app_pre_sign_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("sp_openid", "Personal1x"),
            ("sub_openid", "Personal2x"), ("contract_display_account", "Personal3x"),
            ("out_user_code", "Personal4x")]);
    let operation = PartnerH5PreSign::new(PartnerH5PreSignRequired {
            sp_appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            plan_id: PlanId::new(12535),
            out_contract_code: "wxwtdk20200910100000".into(),
            contract_display_account: "微信代扣用户A".into(),
            contract_notify_url: "https://yourapp.com/notify".into(),
        })
        .sp_openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw")
        .sub_appid("wxd678efh567hg6788")
        .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .out_user_code("用户A")
        .deduct_schedule(
            PlannedDeduction::new(
                emitted_tests::day("2019-11-22"),
                OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
                "小乔-碎云皮肤（微信83区沧海之耀）",
            ),
        )
        .jump_control(JumpControl::new().jump_appid("wxd678efh567hg6787"));
    examples.request("partner_h5_pre_sign_example_builds_the_documented_request", &operation,
        "POST", "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5", r#"{
            "sp_appid": "wxd678efh567hg6787", "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6788",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "contract_notify_url": "https://yourapp.com/notify", "out_user_code": "用户A",
            "deduct_schedule": {"estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {
            "total": 100, "currency": "CNY"}, "description": "小乔-碎云皮肤（微信83区沧海之耀）"},
            "jump_control": {"jump_appid": "wxd678efh567hg6787"}}"#);
    examples.round_trip::<SigningLink>("partner_h5_pre_sign_response_example_round_trips", r#"{
            "redirect_url": "https://www.xxx.com?pre_entrust_id=wx12334"}"#);
    let operation = PartnerH5PreSign::new(PartnerH5PreSignRequired {
            sp_appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            plan_id: PlanId::new(12535),
            out_contract_code: "wxwtdk20200910100000".into(),
            contract_display_account: "Personal3x".into(),
            contract_notify_url: "https://yourapp.com/notify".into(),
        })
        .sp_openid("Personal1x")
        .sub_appid("wxd678efh567hg6788")
        .sub_openid("Personal2x")
        .out_user_code("Personal4x")
        .deduct_schedule(
            PlannedDeduction::new(
                emitted_tests::day("2019-11-22"),
                OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
                "小乔-碎云皮肤（微信83区沧海之耀）",
            ),
        )
        .jump_control(JumpControl::new().jump_appid("wxd678efh567hg6787"));
    examples.operation_hides("partner_h5_pre_sign_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("sp_openid", "Personal1x"),
            ("sub_openid", "Personal2x"), ("contract_display_account", "Personal3x"),
            ("out_user_code", "Personal4x")]);
    let operation = PartnerJsapiPreSign::new(PartnerJsapiPreSignRequired {
            sp_appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            plan_id: PlanId::new(12535),
            out_contract_code: "wxwtdk20200910100000".into(),
            contract_display_account: "微信代扣用户A".into(),
            contract_notify_url: "https://yourapp.com/notify".into(),
        })
        .sp_openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw")
        .sub_appid("wxd678efh567hg6788")
        .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .out_user_code("用户A")
        .deduct_schedule(
            PlannedDeduction::new(
                emitted_tests::day("2019-11-22"),
                OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
                "小乔-碎云皮肤（微信83区沧海之耀）",
            ),
        );
    examples.request("partner_jsapi_pre_sign_example_builds_the_documented_request", &operation,
        "POST", "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi", r#"{
            "sp_appid": "wxd678efh567hg6787", "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6788",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "contract_notify_url": "https://yourapp.com/notify", "out_user_code": "用户A",
            "deduct_schedule": {"estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {
            "total": 100, "currency": "CNY"}, "description": "小乔-碎云皮肤（微信83区沧海之耀）"}}"#);
    examples.round_trip::<SigningLink>("partner_jsapi_pre_sign_response_example_round_trips", r#"{
            "redirect_url": "https://www.xxx.com?pre_entrust_id=wx12334"}"#);
    let operation = PartnerJsapiPreSign::new(PartnerJsapiPreSignRequired {
            sp_appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            plan_id: PlanId::new(12535),
            out_contract_code: "wxwtdk20200910100000".into(),
            contract_display_account: "Personal3x".into(),
            contract_notify_url: "https://yourapp.com/notify".into(),
        })
        .sp_openid("Personal1x")
        .sub_appid("wxd678efh567hg6788")
        .sub_openid("Personal2x")
        .out_user_code("Personal4x")
        .deduct_schedule(
            PlannedDeduction::new(
                emitted_tests::day("2019-11-22"),
                OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
                "小乔-碎云皮肤（微信83区沧海之耀）",
            ),
        );
    examples.operation_hides("partner_jsapi_pre_sign_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("sp_openid", "Personal1x"),
            ("sub_openid", "Personal2x"), ("contract_display_account", "Personal3x"),
            ("out_user_code", "Personal4x")]);
    let operation = PartnerMiniProgramPreSign::new(PartnerMiniProgramPreSignRequired {
            sp_appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            plan_id: PlanId::new(12535),
            out_contract_code: "wxwtdk20200910100000".into(),
            contract_display_account: "微信代扣用户A".into(),
            contract_notify_url: "https://yourapp.com/notify".into(),
        })
        .sp_openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw")
        .sub_appid("wxd678efh567hg6788")
        .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .out_user_code("用户A")
        .deduct_schedule(
            PlannedDeduction::new(
                emitted_tests::day("2019-11-22"),
                OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
                "小乔-碎云皮肤（微信83区沧海之耀）",
            ),
        );
    examples.request("partner_mini_program_pre_sign_example_builds_the_documented_request",
        &operation, "POST",
        "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program", r#"{
            "sp_appid": "wxd678efh567hg6787", "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6788",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "contract_notify_url": "https://yourapp.com/notify", "out_user_code": "用户A",
            "deduct_schedule": {"estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {
            "total": 100, "currency": "CNY"}, "description": "小乔-碎云皮肤（微信83区沧海之耀）"}}"#);
    examples.round_trip::<MiniProgramSigning>("partner_mini_program_pre_sign_response_example_round_trips",
        r#"{
            "pre_entrustweb_id": "5778aadY9nltAsZzXixCkFIGYnV2V",
            "redirect_appid": "wxbd687630cd02ce1d",
            "redirect_path": "pages/PwdExemptContract/index"}"#);
    let operation = PartnerMiniProgramPreSign::new(PartnerMiniProgramPreSignRequired {
            sp_appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            plan_id: PlanId::new(12535),
            out_contract_code: "wxwtdk20200910100000".into(),
            contract_display_account: "Personal3x".into(),
            contract_notify_url: "https://yourapp.com/notify".into(),
        })
        .sp_openid("Personal1x")
        .sub_appid("wxd678efh567hg6788")
        .sub_openid("Personal2x")
        .out_user_code("Personal4x")
        .deduct_schedule(
            PlannedDeduction::new(
                emitted_tests::day("2019-11-22"),
                OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
                "小乔-碎云皮肤（微信83区沧海之耀）",
            ),
        );
    examples.operation_hides("partner_mini_program_pre_sign_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("sp_openid", "Personal1x"),
            ("sub_openid", "Personal2x"), ("contract_display_account", "Personal3x"),
            ("out_user_code", "Personal4x")]);
    let operation = QueryHarmonyContract::new(
        "wxwtdk20200910100000",
        PlanId::new(12535),
    );
    examples.request("query_harmony_contract_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/papay/sign/contracts/harmony-plan-id/12535/out-contract-code/wxwtdk20200910100000", "");
    examples.round_trip::<Contract>("query_harmony_contract_response_example_round_trips",
        r#"{"mchid": "1900000109",
            "contract_id": "123124412412423431", "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "out_user_code": "用户A", "mask_wxid": "w***d",
            "deduct_schedule": {"estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {
            "total": 100, "currency": "CNY"}, "schedule_state": "NO_SCHEDULED",
            "scheduled_amount": {"total": 100, "currency": "CNY"}, "deduct_amount": {"total": 100,
            "currency": "CNY"}, "deduct_date": "2019-11-22"}}"#);
    examples.hides::<Contract>("query_harmony_contract_response_hides_what_is_personal",
        r#"{"mchid": "1900000109",
            "contract_id": "123124412412423431", "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "Personal1x",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00", "openid": "Personal2x",
            "contract_terminate_info": {"contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "out_user_code": "Personal3x",
            "mask_wxid": "Personal4x", "deduct_schedule": {"estimated_deduct_date": "2019-11-22",
            "estimated_deduct_amount": {"total": 100, "currency": "CNY"},
            "schedule_state": "NO_SCHEDULED", "scheduled_amount": {"total": 100, "currency": "CNY"},
            "deduct_amount": {"total": 100, "currency": "CNY"}, "deduct_date": "2019-11-22"}}"#,
        &[("contract_display_account", "Personal1x"),
            ("openid", "Personal2x"), ("out_user_code", "Personal3x"), ("mask_wxid", "Personal4x")]);
    let operation = QueryContract::new("wxwtdk20200910100000", PlanId::new(12535));
    examples.request("query_contract_example_builds_the_documented_request", &operation, "GET",
        "/v3/papay/sign/contracts/plan-id/12535/out-contract-code/wxwtdk20200910100000", "");
    examples.round_trip::<Contract>("query_contract_response_example_round_trips",
        r#"{"mchid": "1900000109",
            "contract_id": "123124412412423431", "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "out_user_code": "用户A", "mask_wxid": "w***d",
            "deduct_schedule": {"estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {
            "total": 100, "currency": "CNY"}, "schedule_state": "NO_SCHEDULED",
            "scheduled_amount": {"total": 100, "currency": "CNY"}, "deduct_amount": {"total": 100,
            "currency": "CNY"}, "deduct_date": "2019-11-22"}}"#);
    examples.hides::<Contract>("query_contract_response_hides_what_is_personal",
        r#"{"mchid": "1900000109",
            "contract_id": "123124412412423431", "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "Personal1x",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00", "openid": "Personal2x",
            "contract_terminate_info": {"contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "out_user_code": "Personal3x",
            "mask_wxid": "Personal4x", "deduct_schedule": {"estimated_deduct_date": "2019-11-22",
            "estimated_deduct_amount": {"total": 100, "currency": "CNY"},
            "schedule_state": "NO_SCHEDULED", "scheduled_amount": {"total": 100, "currency": "CNY"},
            "deduct_amount": {"total": 100, "currency": "CNY"}, "deduct_date": "2019-11-22"}}"#,
        &[("contract_display_account", "Personal1x"),
            ("openid", "Personal2x"), ("out_user_code", "Personal3x"), ("mask_wxid", "Personal4x")]);
    let operation = TerminateContract::new(
        PlanId::new(12535),
        "wxwtdk20200910100000",
        "用户解约",
    );
    examples.request("terminate_contract_example_builds_the_documented_request", &operation, "POST",
        "/v3/papay/sign/contracts/plan-id/12535/out-contract-code/wxwtdk20200910100000/terminate",
        r#"{
            "contract_termination_remark": "用户解约"}"#);
    examples.round_trip::<Contract>("terminate_contract_response_example_round_trips",
        r#"{"mchid": "1900000109",
            "contract_id": "123124412412423431", "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "out_user_code": "用户A", "mask_wxid": "w***d",
            "deduct_schedule": {"estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {
            "total": 100, "currency": "CNY"}, "schedule_state": "NO_SCHEDULED",
            "scheduled_amount": {"total": 100, "currency": "CNY"}, "deduct_amount": {"total": 100,
            "currency": "CNY"}, "deduct_date": "2019-11-22"}}"#);
    examples.hides::<Contract>("terminate_contract_response_hides_what_is_personal",
        r#"{"mchid": "1900000109",
            "contract_id": "123124412412423431", "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "Personal1x",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00", "openid": "Personal2x",
            "contract_terminate_info": {"contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "out_user_code": "Personal3x",
            "mask_wxid": "Personal4x", "deduct_schedule": {"estimated_deduct_date": "2019-11-22",
            "estimated_deduct_amount": {"total": 100, "currency": "CNY"},
            "schedule_state": "NO_SCHEDULED", "scheduled_amount": {"total": 100, "currency": "CNY"},
            "deduct_amount": {"total": 100, "currency": "CNY"}, "deduct_date": "2019-11-22"}}"#,
        &[("contract_display_account", "Personal1x"),
            ("openid", "Personal2x"), ("out_user_code", "Personal3x"), ("mask_wxid", "Personal4x")]);
    let operation = PreSign::new(PreSignRequired {
            sign_scene: SigningScene::SignSceneApp,
            appid: "wxd678efh567hg6787".into(),
            plan_id: PlanId::new(12535),
            out_contract_code: "wxwtdk20200910100000".into(),
            contract_display_account: "微信代扣用户A".into(),
            contract_notify_url: "https://yourapp.com/notify".into(),
            out_user_code: "用户A".into(),
            device_info: SigningDevice::new(SigningDeviceRequired {
                device_type: SigningDeviceType::DeviceTypeTv,
                device_os: "Android 13".into(),
                device_id: "a1b2c3d4e5f6".into(),
                device_running_as_root: false,
                device_ip: "14.23.150.211".into(),
                weixin_installed: true,
                weixin_version: "8.0.49".into(),
                days_since_first_login: DaysSinceFirstLogin::DaysSinceFirstLoginWithin30Days,
            }),
        })
        .openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw")
        .return_url("https://yourapp.com/notify");
    examples.request("pre_sign_example_builds_the_documented_request", &operation, "POST",
        "/v3/papay/sign/contracts/pre-entrust-sign", r#"{
            "sign_scene": "SIGN_SCENE_APP", "appid": "wxd678efh567hg6787",
            "openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "contract_notify_url": "https://yourapp.com/notify", "out_user_code": "用户A",
            "return_url": "https://yourapp.com/notify", "device_info": {
            "device_type": "DEVICE_TYPE_TV", "device_os": "Android 13", "device_id": "a1b2c3d4e5f6",
            "device_running_as_root": false, "device_ip": "14.23.150.211", "weixin_installed": true,
            "weixin_version": "8.0.49",
            "days_since_first_login": "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS"}}"#);
    examples.round_trip::<PreparedSigning>("pre_sign_response_example_round_trips", r#"{
            "pre_entrustweb_id": "5778aadY9nltAsZzXixCkFIGYnV2V",
            "mini_program_username": "gh_xxxxxxxxxxxxx",
            "mini_program_path": "pages/index/index?sign_scene=app&domain_type=cn&pre_entrustweb_id=xxxxxxxxxx",
            "redirect_url": "https://payapp.weixin.qq.com/sign?pre_entrust_id=wx12334"}"#);
    let operation = PreSign::new(PreSignRequired {
            sign_scene: SigningScene::SignSceneApp,
            appid: "wxd678efh567hg6787".into(),
            plan_id: PlanId::new(12535),
            out_contract_code: "wxwtdk20200910100000".into(),
            contract_display_account: "Personal2x".into(),
            contract_notify_url: "https://yourapp.com/notify".into(),
            out_user_code: "Personal3x".into(),
            device_info: SigningDevice::new(SigningDeviceRequired {
                device_type: SigningDeviceType::DeviceTypeTv,
                device_os: "Android 13".into(),
                device_id: "Personal4x".into(),
                device_running_as_root: false,
                device_ip: "Personal5x".into(),
                weixin_installed: true,
                weixin_version: "8.0.49".into(),
                days_since_first_login: DaysSinceFirstLogin::DaysSinceFirstLoginWithin30Days,
            }),
        })
        .openid("Personal1x")
        .return_url("https://yourapp.com/notify");
    examples.operation_hides("pre_sign_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("contract_display_account", "Personal2x"), ("out_user_code", "Personal3x"),
            ("device_info/device_id", "Personal4x"), ("device_info/device_ip", "Personal5x")]);
    let operation = PartnerQueryContract::new(
        "wxwtdk20200910100000",
        PlanId::new(12535),
        "1900000109",
    );
    examples.request("partner_query_contract_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/papay/sign/partner/contracts/plan-id/12535/out-contract-code/wxwtdk20200910100000?sub_mchid=1900000109",
        "");
    examples.round_trip::<PartnerContract>("partner_query_contract_response_example_round_trips",
        r#"{
            "contract_id": "123124412412423431", "sp_mchid": "1230000109",
            "sp_appid": "wxd678efh567hg6787", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6788", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00",
            "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "out_user_code": "用户A", "deduct_schedule": {
            "estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {"total": 100,
            "currency": "CNY"}, "schedule_state": "NO_SCHEDULED", "scheduled_amount": {
            "total": 100, "currency": "CNY"}, "deduct_amount": {"total": 100, "currency": "CNY"},
            "deduct_date": "2019-11-22"}}"#);
    examples.hides::<PartnerContract>("partner_query_contract_response_hides_what_is_personal",
        r#"{
            "contract_id": "123124412412423431", "sp_mchid": "1230000109",
            "sp_appid": "wxd678efh567hg6787", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6788", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "Personal1x",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00", "sp_openid": "Personal2x",
            "sub_openid": "Personal3x", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "out_user_code": "Personal4x",
            "deduct_schedule": {"estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {
            "total": 100, "currency": "CNY"}, "schedule_state": "NO_SCHEDULED",
            "scheduled_amount": {"total": 100, "currency": "CNY"}, "deduct_amount": {"total": 100,
            "currency": "CNY"}, "deduct_date": "2019-11-22"}}"#,
        &[("contract_display_account", "Personal1x"),
            ("sp_openid", "Personal2x"), ("sub_openid", "Personal3x"),
            ("out_user_code", "Personal4x")]);
    let operation = PartnerTerminateContract::new(
        PlanId::new(12535),
        "wxwtdk20200910100000",
        PartnerTerminateContractRequired {
            sub_mchid: "1900000109".into(),
            contract_termination_remark: "用户解约".into(),
        },
    );
    examples.request("partner_terminate_contract_example_builds_the_documented_request", &operation,
        "POST",
        "/v3/papay/sign/partner/contracts/plan-id/12535/out-contract-code/wxwtdk20200910100000/terminate",
        r#"{
            "sub_mchid": "1900000109", "contract_termination_remark": "用户解约"}"#);
    examples.round_trip::<PartnerContract>("partner_terminate_contract_response_example_round_trips",
        r#"{
            "contract_id": "123124412412423431", "sp_mchid": "1230000109",
            "sp_appid": "wxd678efh567hg6787", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6788", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00",
            "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "out_user_code": "用户A", "deduct_schedule": {
            "estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {"total": 100,
            "currency": "CNY"}, "schedule_state": "NO_SCHEDULED", "scheduled_amount": {
            "total": 100, "currency": "CNY"}, "deduct_amount": {"total": 100, "currency": "CNY"},
            "deduct_date": "2019-11-22"}}"#);
    examples.hides::<PartnerContract>("partner_terminate_contract_response_hides_what_is_personal",
        r#"{
            "contract_id": "123124412412423431", "sp_mchid": "1230000109",
            "sp_appid": "wxd678efh567hg6787", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6788", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "Personal1x",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00", "sp_openid": "Personal2x",
            "sub_openid": "Personal3x", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "out_user_code": "Personal4x",
            "deduct_schedule": {"estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {
            "total": 100, "currency": "CNY"}, "schedule_state": "NO_SCHEDULED",
            "scheduled_amount": {"total": 100, "currency": "CNY"}, "deduct_amount": {"total": 100,
            "currency": "CNY"}, "deduct_date": "2019-11-22"}}"#,
        &[("contract_display_account", "Personal1x"),
            ("sp_openid", "Personal2x"), ("sub_openid", "Personal3x"),
            ("out_user_code", "Personal4x")]);
    let operation = PartnerNotifyFailedDeduction::new(
            "123124412412423431",
            PartnerNotifyFailedDeductionRequired {
                sp_mchid: "1230000109".into(),
                sp_appid: "wxd678efh567hg6787".into(),
                sub_mchid: "1900000109".into(),
            },
        )
        .sub_appid("wxd678efh567hg6788");
    examples.request("partner_notify_failed_deduction_example_builds_the_documented_request",
        &operation, "POST", "/v3/partner-papay/contracts/123124412412423431/fail-notify", r#"{
            "sp_mchid": "1230000109", "sp_appid": "wxd678efh567hg6787", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6788"}"#);
    let operation = PartnerNotifyDeduction::new(
            "123124412412423431",
            PartnerNotifyDeductionRequired {
                sp_mchid: "1230000109".into(),
                sp_appid: "wxd678efh567hg6787".into(),
                sub_mchid: "1900000109".into(),
                estimated_amount: EstimatedAmount::new(Fen::new(100))
                    .currency(Currency::Cny),
            },
        )
        .sub_appid("wxd678efh567hg6788")
        .deduct_duration(DeductDuration::new(1).unit(DeductDurationUnit::Day));
    examples.request("partner_notify_deduction_example_builds_the_documented_request", &operation,
        "POST", "/v3/partner-papay/contracts/123124412412423431/notify", r#"{
            "sp_mchid": "1230000109", "sp_appid": "wxd678efh567hg6787", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6788", "deduct_duration": {"count": 1, "unit": "DAY"},
            "estimated_amount": {"amount": 100, "currency": "CNY"}}"#);
    examples.round_trip::<EducationContract>("entrust_release_resource_example_round_trips", r#"{
            "appid": "wxd678efh567hg6786", "openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "plan_id": "12535", "contract_information": {"contract_id": "123124412412423431",
            "contract_status": "ADD", "create_time": "2020-09-10T13:29:35+08:00"},
            "sp_mchid": "1230000109", "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6788",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}"#);
    examples.event("entrust_release_resource_example_decodes_as_its_event", Event::decode,
        "ENTRUST.RELEASE", r#"{
            "appid": "wxd678efh567hg6786", "openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "plan_id": "12535", "contract_information": {"contract_id": "123124412412423431",
            "contract_status": "ADD", "create_time": "2020-09-10T13:29:35+08:00"},
            "sp_mchid": "1230000109", "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6788",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}"#,
        |event| matches!(event, Event::EntrustRelease(_)));
    examples.event_hides::<EducationContract, Event>("entrust_release_resource_hides_what_is_personal",
        Event::decode, "ENTRUST.RELEASE", r#"{
            "appid": "wxd678efh567hg6786", "openid": "Personal1x", "plan_id": "12535",
            "contract_information": {"contract_id": "123124412412423431", "contract_status": "ADD",
            "create_time": "2020-09-10T13:29:35+08:00"}, "sp_mchid": "1230000109",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6788",
            "sub_openid": "Personal2x"}"#, &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x")]);
    examples.round_trip::<PartnerContract>("entrust_sign_partner_resource_example_round_trips",
        r#"{
            "contract_id": "123124412412423431", "sp_mchid": "1230000109",
            "sp_appid": "wxd678efh567hg6787", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6788", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00",
            "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "out_user_code": "用户A", "deduct_schedule": {
            "estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {"total": 100,
            "currency": "CNY"}, "schedule_state": "NO_SCHEDULED", "scheduled_amount": {
            "total": 100, "currency": "CNY"}, "deduct_amount": {"total": 100, "currency": "CNY"},
            "deduct_date": "2019-11-22"}}"#);
    examples.event("entrust_sign_partner_resource_example_decodes_as_its_event", Event::decode,
        "ENTRUST.SIGN", r#"{
            "contract_id": "123124412412423431", "sp_mchid": "1230000109",
            "sp_appid": "wxd678efh567hg6787", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6788", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00",
            "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "out_user_code": "用户A", "deduct_schedule": {
            "estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {"total": 100,
            "currency": "CNY"}, "schedule_state": "NO_SCHEDULED", "scheduled_amount": {
            "total": 100, "currency": "CNY"}, "deduct_amount": {"total": 100, "currency": "CNY"},
            "deduct_date": "2019-11-22"}}"#, |event| matches!(event, Event::EntrustSignPartner(_)));
    examples.event_hides::<PartnerContract, Event>("entrust_sign_partner_resource_hides_what_is_personal",
        Event::decode, "ENTRUST.SIGN", r#"{
            "contract_id": "123124412412423431", "sp_mchid": "1230000109",
            "sp_appid": "wxd678efh567hg6787", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6788", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "Personal1x",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00", "sp_openid": "Personal2x",
            "sub_openid": "Personal3x", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "out_user_code": "Personal4x",
            "deduct_schedule": {"estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {
            "total": 100, "currency": "CNY"}, "schedule_state": "NO_SCHEDULED",
            "scheduled_amount": {"total": 100, "currency": "CNY"}, "deduct_amount": {"total": 100,
            "currency": "CNY"}, "deduct_date": "2019-11-22"}}"#,
        &[("contract_display_account", "Personal1x"),
            ("sp_openid", "Personal2x"), ("sub_openid", "Personal3x"),
            ("out_user_code", "Personal4x")]);
    examples.round_trip::<Contract>("entrust_sign_resource_example_round_trips",
        r#"{"mchid": "1900000109",
            "contract_id": "123124412412423431", "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "out_user_code": "用户A", "mask_wxid": "w***d",
            "deduct_schedule": {"estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {
            "total": 100, "currency": "CNY"}, "schedule_state": "NO_SCHEDULED",
            "scheduled_amount": {"total": 100, "currency": "CNY"}, "deduct_amount": {"total": 100,
            "currency": "CNY"}, "deduct_date": "2019-11-22"}}"#);
    examples.event("entrust_sign_resource_example_decodes_as_its_event", Event::decode,
        "ENTRUST.SIGN", r#"{"mchid": "1900000109",
            "contract_id": "123124412412423431", "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "out_user_code": "用户A", "mask_wxid": "w***d",
            "deduct_schedule": {"estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {
            "total": 100, "currency": "CNY"}, "schedule_state": "NO_SCHEDULED",
            "scheduled_amount": {"total": 100, "currency": "CNY"}, "deduct_amount": {"total": 100,
            "currency": "CNY"}, "deduct_date": "2019-11-22"}}"#,
        |event| matches!(event, Event::EntrustSign(_)));
    examples.event_hides::<Contract, Event>("entrust_sign_resource_hides_what_is_personal",
        Event::decode, "ENTRUST.SIGN", r#"{"mchid": "1900000109",
            "contract_id": "123124412412423431", "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "Personal1x",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00", "openid": "Personal2x",
            "contract_terminate_info": {"contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "out_user_code": "Personal3x",
            "mask_wxid": "Personal4x", "deduct_schedule": {"estimated_deduct_date": "2019-11-22",
            "estimated_deduct_amount": {"total": 100, "currency": "CNY"},
            "schedule_state": "NO_SCHEDULED", "scheduled_amount": {"total": 100, "currency": "CNY"},
            "deduct_amount": {"total": 100, "currency": "CNY"}, "deduct_date": "2019-11-22"}}"#,
        &[("contract_display_account", "Personal1x"),
            ("openid", "Personal2x"), ("out_user_code", "Personal3x"), ("mask_wxid", "Personal4x")]);
    examples.round_trip::<EducationContract>("entrust_signing_resource_example_round_trips", r#"{
            "appid": "wxd678efh567hg6786", "openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "plan_id": "12535", "contract_information": {"contract_id": "123124412412423431",
            "contract_status": "ADD", "create_time": "2020-09-10T13:29:35+08:00"},
            "sp_mchid": "1230000109", "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6788",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}"#);
    examples.event("entrust_signing_resource_example_decodes_as_its_event", Event::decode,
        "ENTRUST.SIGNING", r#"{
            "appid": "wxd678efh567hg6786", "openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "plan_id": "12535", "contract_information": {"contract_id": "123124412412423431",
            "contract_status": "ADD", "create_time": "2020-09-10T13:29:35+08:00"},
            "sp_mchid": "1230000109", "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6788",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}"#,
        |event| matches!(event, Event::EntrustSigning(_)));
    examples.event_hides::<EducationContract, Event>("entrust_signing_resource_hides_what_is_personal",
        Event::decode, "ENTRUST.SIGNING", r#"{
            "appid": "wxd678efh567hg6786", "openid": "Personal1x", "plan_id": "12535",
            "contract_information": {"contract_id": "123124412412423431", "contract_status": "ADD",
            "create_time": "2020-09-10T13:29:35+08:00"}, "sp_mchid": "1230000109",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6788",
            "sub_openid": "Personal2x"}"#, &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x")]);
    examples.round_trip::<PartnerContract>("entrust_terminate_partner_resource_example_round_trips",
        r#"{
            "contract_id": "123124412412423431", "sp_mchid": "1230000109",
            "sp_appid": "wxd678efh567hg6787", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6788", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00",
            "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "out_user_code": "用户A", "deduct_schedule": {
            "estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {"total": 100,
            "currency": "CNY"}, "schedule_state": "NO_SCHEDULED", "scheduled_amount": {
            "total": 100, "currency": "CNY"}, "deduct_amount": {"total": 100, "currency": "CNY"},
            "deduct_date": "2019-11-22"}}"#);
    examples.event("entrust_terminate_partner_resource_example_decodes_as_its_event", Event::decode,
        "ENTRUST.TERMINATE", r#"{
            "contract_id": "123124412412423431", "sp_mchid": "1230000109",
            "sp_appid": "wxd678efh567hg6787", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6788", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00",
            "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "out_user_code": "用户A", "deduct_schedule": {
            "estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {"total": 100,
            "currency": "CNY"}, "schedule_state": "NO_SCHEDULED", "scheduled_amount": {
            "total": 100, "currency": "CNY"}, "deduct_amount": {"total": 100, "currency": "CNY"},
            "deduct_date": "2019-11-22"}}"#,
        |event| matches!(event, Event::EntrustTerminatePartner(_)));
    examples.event_hides::<PartnerContract, Event>("entrust_terminate_partner_resource_hides_what_is_personal",
        Event::decode, "ENTRUST.TERMINATE", r#"{
            "contract_id": "123124412412423431", "sp_mchid": "1230000109",
            "sp_appid": "wxd678efh567hg6787", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6788", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "Personal1x",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00", "sp_openid": "Personal2x",
            "sub_openid": "Personal3x", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "out_user_code": "Personal4x",
            "deduct_schedule": {"estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {
            "total": 100, "currency": "CNY"}, "schedule_state": "NO_SCHEDULED",
            "scheduled_amount": {"total": 100, "currency": "CNY"}, "deduct_amount": {"total": 100,
            "currency": "CNY"}, "deduct_date": "2019-11-22"}}"#,
        &[("contract_display_account", "Personal1x"),
            ("sp_openid", "Personal2x"), ("sub_openid", "Personal3x"),
            ("out_user_code", "Personal4x")]);
    examples.round_trip::<Contract>("entrust_terminate_resource_example_round_trips",
        r#"{"mchid": "1900000109",
            "contract_id": "123124412412423431", "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "out_user_code": "用户A", "mask_wxid": "w***d",
            "deduct_schedule": {"estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {
            "total": 100, "currency": "CNY"}, "schedule_state": "NO_SCHEDULED",
            "scheduled_amount": {"total": 100, "currency": "CNY"}, "deduct_amount": {"total": 100,
            "currency": "CNY"}, "deduct_date": "2019-11-22"}}"#);
    examples.event("entrust_terminate_resource_example_decodes_as_its_event", Event::decode,
        "ENTRUST.TERMINATE", r#"{"mchid": "1900000109",
            "contract_id": "123124412412423431", "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "contract_terminate_info": {
            "contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "out_user_code": "用户A", "mask_wxid": "w***d",
            "deduct_schedule": {"estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {
            "total": 100, "currency": "CNY"}, "schedule_state": "NO_SCHEDULED",
            "scheduled_amount": {"total": 100, "currency": "CNY"}, "deduct_amount": {"total": 100,
            "currency": "CNY"}, "deduct_date": "2019-11-22"}}"#,
        |event| matches!(event, Event::EntrustTerminate(_)));
    examples.event_hides::<Contract, Event>("entrust_terminate_resource_hides_what_is_personal",
        Event::decode, "ENTRUST.TERMINATE", r#"{"mchid": "1900000109",
            "contract_id": "123124412412423431", "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "Personal1x",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00", "openid": "Personal2x",
            "contract_terminate_info": {"contract_termination_mode": "MCH_API_TERMINATE",
            "contract_terminated_time": "2020-10-10T13:29:35+08:00",
            "contract_termination_remark": "用户解约"}, "out_user_code": "Personal3x",
            "mask_wxid": "Personal4x", "deduct_schedule": {"estimated_deduct_date": "2019-11-22",
            "estimated_deduct_amount": {"total": 100, "currency": "CNY"},
            "schedule_state": "NO_SCHEDULED", "scheduled_amount": {"total": 100, "currency": "CNY"},
            "deduct_amount": {"total": 100, "currency": "CNY"}, "deduct_date": "2019-11-22"}}"#,
        &[("contract_display_account", "Personal1x"),
            ("openid", "Personal2x"), ("out_user_code", "Personal3x"), ("mask_wxid", "Personal4x")]);
    examples.round_trip::<TerminationInquiry>("entrust_terminate_inquiry_resource_example_round_trips",
        r#"{"mchid": "1900000109",
            "appid": "wxd678efh567hg6787", "openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "plan_id": 12535, "out_contract_code": "wxwtdk20200910100000", "out_user_code": "用户A",
            "contract_id": "123124412412423431", "contract_display_account": "微信代扣用户A",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00"}"#);
    examples.event("entrust_terminate_inquiry_resource_example_decodes_as_its_event", Event::decode,
        "ENTRUST.TERMINATE_INQUIRY", r#"{"mchid": "1900000109",
            "appid": "wxd678efh567hg6787", "openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "plan_id": 12535, "out_contract_code": "wxwtdk20200910100000", "out_user_code": "用户A",
            "contract_id": "123124412412423431", "contract_display_account": "微信代扣用户A",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00"}"#,
        |event| matches!(event, Event::EntrustTerminateInquiry(_)));
    examples.event_hides::<TerminationInquiry, Event>("entrust_terminate_inquiry_resource_hides_what_is_personal",
        Event::decode, "ENTRUST.TERMINATE_INQUIRY", r#"{"mchid": "1900000109",
            "appid": "wxd678efh567hg6787", "openid": "Personal1x", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "out_user_code": "Personal2x",
            "contract_id": "123124412412423431", "contract_display_account": "Personal3x",
            "contract_state": "SIGNED", "contract_signed_time": "2020-09-10T13:29:35+08:00"}"#,
        &[("openid", "Personal1x"),
            ("out_user_code", "Personal2x"), ("contract_display_account", "Personal3x")]);
    examples.round_trip::<TerminationRetention>("entrust_terminate_retention_resource_example_round_trips",
        r#"{"mchid": "1900000109",
            "contract_id": "123124412412423431", "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw"}"#);
    examples.event("entrust_terminate_retention_resource_example_decodes_as_its_event",
        Event::decode, "ENTRUST.TERMINATE_RETENTION", r#"{"mchid": "1900000109",
            "contract_id": "123124412412423431", "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw"}"#,
        |event| matches!(event, Event::EntrustTerminateRetention(_)));
    examples.event_hides::<TerminationRetention, Event>("entrust_terminate_retention_resource_hides_what_is_personal",
        Event::decode, "ENTRUST.TERMINATE_RETENTION", r#"{"mchid": "1900000109",
            "contract_id": "123124412412423431", "appid": "wxd678efh567hg6787", "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000", "openid": "Personal1x"}"#,
        &[("openid", "Personal1x")]);
    examples.round_trip::<OverseasContract>("papay_sign_resource_example_round_trips",
        r#"{"mchid": "1900000109",
            "out_contract_code": "wxwtdk20200910100000", "appid": "wxd678efh567hg6787",
            "openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw", "contract_termination_mode": "PLATFORM",
            "contract_id": "123124412412423431", "plan_id": 12535,
            "operate_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00", "sp_mchid": "1230000109",
            "sp_appid": "wxd678efh567hg6786", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6788", "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}"#);
    examples.event("papay_sign_resource_example_decodes_as_its_event", Event::decode, "PAPAY.SIGN",
        r#"{"mchid": "1900000109",
            "out_contract_code": "wxwtdk20200910100000", "appid": "wxd678efh567hg6787",
            "openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw", "contract_termination_mode": "PLATFORM",
            "contract_id": "123124412412423431", "plan_id": 12535,
            "operate_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00", "sp_mchid": "1230000109",
            "sp_appid": "wxd678efh567hg6786", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6788", "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}"#,
        |event| matches!(event, Event::PapaySign(_)));
    examples.event_hides::<OverseasContract, Event>("papay_sign_resource_hides_what_is_personal",
        Event::decode, "PAPAY.SIGN", r#"{"mchid": "1900000109",
            "out_contract_code": "wxwtdk20200910100000", "appid": "wxd678efh567hg6787",
            "openid": "Personal1x", "contract_termination_mode": "PLATFORM",
            "contract_id": "123124412412423431", "plan_id": 12535,
            "operate_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00", "sp_mchid": "1230000109",
            "sp_appid": "wxd678efh567hg6786", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6788", "sp_openid": "Personal2x",
            "sub_openid": "Personal3x"}"#, &[("openid", "Personal1x"),
            ("sp_openid", "Personal2x"), ("sub_openid", "Personal3x")]);
    examples.round_trip::<OverseasContract>("papay_terminate_resource_example_round_trips",
        r#"{"mchid": "1900000109",
            "out_contract_code": "wxwtdk20200910100000", "appid": "wxd678efh567hg6787",
            "openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw", "contract_termination_mode": "PLATFORM",
            "contract_id": "123124412412423431", "plan_id": 12535,
            "operate_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00", "sp_mchid": "1230000109",
            "sp_appid": "wxd678efh567hg6786", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6788", "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}"#);
    examples.event("papay_terminate_resource_example_decodes_as_its_event", Event::decode,
        "PAPAY.TERMINATE", r#"{"mchid": "1900000109",
            "out_contract_code": "wxwtdk20200910100000", "appid": "wxd678efh567hg6787",
            "openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw", "contract_termination_mode": "PLATFORM",
            "contract_id": "123124412412423431", "plan_id": 12535,
            "operate_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00", "sp_mchid": "1230000109",
            "sp_appid": "wxd678efh567hg6786", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6788", "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}"#,
        |event| matches!(event, Event::PapayTerminate(_)));
    examples.event_hides::<OverseasContract, Event>("papay_terminate_resource_hides_what_is_personal",
        Event::decode, "PAPAY.TERMINATE", r#"{"mchid": "1900000109",
            "out_contract_code": "wxwtdk20200910100000", "appid": "wxd678efh567hg6787",
            "openid": "Personal1x", "contract_termination_mode": "PLATFORM",
            "contract_id": "123124412412423431", "plan_id": 12535,
            "operate_time": "2020-09-10T13:29:35+08:00",
            "contract_expired_time": "2021-09-10T13:29:35+08:00", "sp_mchid": "1230000109",
            "sp_appid": "wxd678efh567hg6786", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6788", "sp_openid": "Personal2x",
            "sub_openid": "Personal3x"}"#, &[("openid", "Personal1x"),
            ("sp_openid", "Personal2x"), ("sub_openid", "Personal3x")]);
    examples.finish();
}
