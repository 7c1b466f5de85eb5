// Written by `cargo xtask codegen` from spec/payscore.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::{BillEncryption, EncryptedBills, Fen, TarType};
use crate::{Call, Client};
use super::{
    ApplyPartnerPermissions, ApplyPartnerPermissionsRequired, ApplyPermissions,
    AssessPartnerUserRiskLevel, AssessUserRiskLevel, AssessedGoods, AuthorizationScene,
    CancelPartnerServiceOrder, CancelPartnerServiceOrderRequired, CancelPayafterOrder,
    CancelPayafterOrderRequired, CancelServiceOrder, CancelServiceOrderRequired,
    CancelSmartretailOrder, CancelSmartretailOrderRequired, CollectPartnerServiceOrder,
    CollectServiceOrder, CompletePartnerServiceOrder, CompletePartnerServiceOrderRequired,
    CompletePayafterOrder, CompleteServiceOrder, CompleteServiceOrderRequired,
    CompleteSmartretailOrder, CreatePartnerPayOnDeliveryServiceOrder,
    CreatePartnerPayOnDeliveryServiceOrderRequired, CreatePartnerPayScorePlan,
    CreatePartnerPayScorePlanRequired, CreatePartnerServiceOrder, CreatePartnerServiceOrderRequired,
    CreatePartnerSignPlanServiceOrder, CreatePartnerSignPlanServiceOrderRequired,
    CreatePartnerUserSignPlan, CreatePartnerUserSignPlanRequired, CreatePayOnDeliveryServiceOrder,
    CreatePayOnDeliveryServiceOrderRequired, CreatePayScorePlan, CreatePayScorePlanRequired,
    CreatePayafterOrder, CreateServiceAccountApplication, CreateServiceAccountApplicationRequired,
    CreateServiceOrder, CreateServiceOrderRequired, CreateSignPlanServiceOrder,
    CreateSignPlanServiceOrderRequired, CreateSmartretailOrder, CreateUserSignPlan,
    CreateUserSignPlanRequired, CreatedPayafterOrder, CreatedServiceOrder,
    DirectCompletePartnerServiceOrder, DirectCompletePartnerServiceOrderRequired,
    DirectCompleteServiceOrder, DirectCompleteServiceOrderRequired, Event, FinishType,
    GetMerchantBill, GetPartnerPermissionsByCode, GetPartnerPermissionsByOpenid,
    GetPartnerServiceOrder, GetPartnerUserRiskLevelQuota, GetPartnerUserRiskLevelQuotaRequired,
    GetPayafterOrder, GetPermissionsByAuthorizationCode, GetPermissionsByOpenid,
    GetServiceAccountApplication, GetServiceOrder, GetSmartretailOrder, GetUserServiceState,
    JumpLinkType, MchPrepay, ModifyPartnerServiceOrder, ModifyPartnerServiceOrderRequired,
    ModifyServiceOrder, ModifyServiceOrderRequired, OrderDetailLink, OutsidePayment,
    OutsidePaymentType, PayafterDiscount, PayafterFee, PayafterOrder, PayafterOrderNotice,
    PayafterOutsidePayment, PaymentScene, PaymentSceneRequired, Permission, PermissionNotice,
    PermissionToken, Plan, PlanItem, PlanItemRequired, PlannedServiceTime, PreparedSignPlan,
    QueryPartnerPayScorePlan, QueryPartnerUserSignPlan, QueryPayScorePlan, QueryUserSignPlan,
    RiskFund, RiskFundName, RiskLevelQuotas, SceneApplyPartnerPermissions,
    SceneApplyPartnerPermissionsRequired, SceneToken, SendOrderPendingMessage,
    SendOrderPendingMessageRequired, SendOrderPrepaidMessage, SendOrderPrepaidMessageRequired,
    SendPartnerOrderPendingMessage, SendPartnerOrderPendingMessageRequired,
    SendPartnerOrderPrepaidMessage, SendPartnerOrderPrepaidMessageRequired,
    ServiceAccountApplication, ServiceDevice, ServiceDiscount, ServiceDiscountRequired, ServiceFee,
    ServiceLocation, ServiceOrder, ServiceOrderKey, ServiceOrderNotice, ServiceTime, ShoppingGoods,
    ShoppingGoodsRequired, ShoppingInfo, SignedItem, StopPartnerPayScorePlan,
    StopPartnerUserSignPlan, StopPayScorePlan, StopUserSignPlan, SyncPartnerServiceOrder,
    SyncPartnerServiceOrderRequired, SyncPayafterOrder, SyncServiceOrder, SyncServiceOrderRequired,
    TerminatePartnerPermissionsByCode, TerminatePartnerPermissionsByCodeRequired,
    TerminatePartnerPermissionsByOpenid, TerminatePartnerPermissionsByOpenidRequired,
    TerminatePermission, TerminatePermissionRequired, TerminatePermissionsByCode,
    TerminatePermissionsByOpenid, UserServiceState, UserSignPlan,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = GetMerchantBill::new(
            emitted_tests::day("2019-06-11"),
            BillEncryption::AeadAes256Gcm,
            "2002000000000558128851361561536",
        )
        .tar_type(TarType::Gzip);
    examples.request("get_merchant_bill_example_builds_the_documented_request", &operation, "GET",
        "/v3/payscore/merchant-bill?bill_date=2019-06-11&tar_type=GZIP&encryption_algorithm=AEAD_AES_256_GCM&service_id=2002000000000558128851361561536",
        "");
    examples.round_trip::<EncryptedBills>("get_merchant_bill_response_example_round_trips", r#"{
            "download_bill_count": 1, "download_bill_list": [{"bill_sequence": 1,
            "download_url": "https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx",
            "encrypt_key": "a0YK7p+9XaKzE9N4qtFfG/9za1oqKlLLXXJWBkWQZ3UqSPQCguK6uLA==",
            "hash_type": "SHA1", "hash_value": "79bb0f45fc4c42234a918000b2668d689e2bde04",
            "nonce": "a8607ef79034c49c"}]}"#);
    let operation = ApplyPartnerPermissions::new(ApplyPartnerPermissionsRequired {
            service_id: "2002000000000558128851361561536".into(),
            appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            authorization_code: "1234323JKHDFE1243252".into(),
        })
        .sub_appid("wxd678efh567hg6999")
        .notify_url("https://api.test.com");
    examples.request("apply_partner_permissions_example_builds_the_documented_request", &operation,
        "POST", "/v3/payscore/partner/permissions", r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "authorization_code": "1234323JKHDFE1243252", "notify_url": "https://api.test.com"}"#);
    examples.round_trip::<PermissionToken>("apply_partner_permissions_response_example_round_trips",
        r#"{
            "apply_permissions_token": "DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we"}"#);
    let operation = SceneApplyPartnerPermissions::new(SceneApplyPartnerPermissionsRequired {
            service_id: "2002000000000558128851361561536".into(),
            appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            authorization_code: "1234323JKHDFE1243252".into(),
            scene: AuthorizationScene::Transaction,
        })
        .sub_appid("wxd678efh567hg6999")
        .notify_url("https://api.test.com")
        .transaction_scene_info(
            PaymentScene::new(PaymentSceneRequired {
                mchid: "1230000109".into(),
                sub_mchid: "1900000109".into(),
            }),
        );
    examples.request("scene_apply_partner_permissions_example_builds_the_documented_request",
        &operation, "POST", "/v3/payscore/partner/permissions/apply-for-scene", r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "authorization_code": "1234323JKHDFE1243252", "notify_url": "https://api.test.com",
            "scene": "TRANSACTION", "transaction_scene_info": {"mchid": "1230000109",
            "sub_mchid": "1900000109"}}"#);
    examples.round_trip::<SceneToken>("scene_apply_partner_permissions_response_example_round_trips",
        r#"{"scene": "TRANSACTION",
            "transaction_permissions_token": "DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we"}"#);
    let operation = AssessPartnerUserRiskLevel::new(
            "1900000109",
            "2002000000000558128851361561536",
            "wxd678efh567hg6787",
        )
        .sub_appid("wxd678efh567hg6999")
        .authorization_code("1234323JKHDFE1243252")
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .shopping_info(
            AssessedGoods::new(
                vec![
                    ShoppingGoods::new(ShoppingGoodsRequired { name : "无线耳机"
                    .into(), picture :
                    "https://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQ/640".into(),
                    amount : Fen::new(55000), count : 1 }).category_id(vec!["6032"
                    .into()])
                ],
            ),
        );
    examples.request("assess_partner_user_risk_level_example_builds_the_documented_request",
        &operation, "POST",
        "/v3/payscore/partner/permissions/assess-user-risk-level?sub_mchid=1900000109", r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "authorization_code": "1234323JKHDFE1243252",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "shopping_info": {"goods": [{"name": "无线耳机",
            "picture": "https://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQ/640",
            "amount": 55000, "count": 1, "category_id": ["6032"]}]}}"#);
    examples.round_trip::<Permission>("assess_partner_user_risk_level_response_example_round_trips",
        r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "mchid": "1230000109", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "authorization_code": "1234323JKHDFE1243252", "authorization_state": "AVAILABLE",
            "notify_url": "https://api.test.com",
            "cancel_authorization_time": "2015-05-19T13:29:35.120+08:00",
            "authorization_success_time": "2015-05-20T13:29:35.120+08:00",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "user_label": "A",
            "channel_id": "1230000109", "user_risk_level": 1, "risk_level_version": 1}"#);
    let operation = AssessPartnerUserRiskLevel::new(
            "1900000109",
            "2002000000000558128851361561536",
            "wxd678efh567hg6787",
        )
        .sub_appid("wxd678efh567hg6999")
        .authorization_code("1234323JKHDFE1243252")
        .openid("Personal1x")
        .sub_openid("Personal2x")
        .shopping_info(
            AssessedGoods::new(
                vec![
                    ShoppingGoods::new(ShoppingGoodsRequired { name : "无线耳机"
                    .into(), picture :
                    "https://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQ/640".into(),
                    amount : Fen::new(55000), count : 1 }).category_id(vec!["6032"
                    .into()])
                ],
            ),
        );
    examples.operation_hides("assess_partner_user_risk_level_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x")]);
    examples.hides::<Permission>("assess_partner_user_risk_level_response_hides_what_is_personal",
        r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "mchid": "1230000109", "openid": "Personal1x",
            "authorization_code": "1234323JKHDFE1243252", "authorization_state": "AVAILABLE",
            "notify_url": "https://api.test.com",
            "cancel_authorization_time": "2015-05-19T13:29:35.120+08:00",
            "authorization_success_time": "2015-05-20T13:29:35.120+08:00",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999",
            "sub_openid": "Personal2x", "user_label": "A", "channel_id": "1230000109",
            "user_risk_level": 1, "risk_level_version": 1}"#, &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x")]);
    let operation = GetPartnerPermissionsByCode::new(
        "1234323JKHDFE1243252",
        "2002000000000558128851361561536",
        "1900000109",
    );
    examples.request("get_partner_permissions_by_code_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/payscore/partner/permissions/authorization-code/1234323JKHDFE1243252?service_id=2002000000000558128851361561536&sub_mchid=1900000109",
        "");
    examples.round_trip::<Permission>("get_partner_permissions_by_code_response_example_round_trips",
        r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "mchid": "1230000109", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "authorization_code": "1234323JKHDFE1243252", "authorization_state": "AVAILABLE",
            "notify_url": "https://api.test.com",
            "cancel_authorization_time": "2015-05-19T13:29:35.120+08:00",
            "authorization_success_time": "2015-05-20T13:29:35.120+08:00",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "user_label": "A",
            "channel_id": "1230000109", "user_risk_level": 1, "risk_level_version": 1}"#);
    examples.hides::<Permission>("get_partner_permissions_by_code_response_hides_what_is_personal",
        r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "mchid": "1230000109", "openid": "Personal1x",
            "authorization_code": "1234323JKHDFE1243252", "authorization_state": "AVAILABLE",
            "notify_url": "https://api.test.com",
            "cancel_authorization_time": "2015-05-19T13:29:35.120+08:00",
            "authorization_success_time": "2015-05-20T13:29:35.120+08:00",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999",
            "sub_openid": "Personal2x", "user_label": "A", "channel_id": "1230000109",
            "user_risk_level": 1, "risk_level_version": 1}"#, &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x")]);
    let operation = TerminatePartnerPermissionsByCode::new(
        "1234323JKHDFE1243252",
        TerminatePartnerPermissionsByCodeRequired {
            service_id: "2002000000000558128851361561536".into(),
            sub_mchid: "1900000109".into(),
            reason: "用户投诉".into(),
        },
    );
    examples.request("terminate_partner_permissions_by_code_example_builds_the_documented_request",
        &operation, "POST",
        "/v3/payscore/partner/permissions/authorization-code/1234323JKHDFE1243252/terminate", r#"{
            "service_id": "2002000000000558128851361561536", "sub_mchid": "1900000109",
            "reason": "用户投诉"}"#);
    let operation = GetPartnerPermissionsByOpenid::new(
            "2002000000000558128851361561536",
            "wxd678efh567hg6787",
            "1900000109",
        )
        .sub_appid("wxd678efh567hg6999")
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    examples.request("get_partner_permissions_by_openid_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/payscore/partner/permissions/search?service_id=2002000000000558128851361561536&appid=wxd678efh567hg6787&sub_mchid=1900000109&sub_appid=wxd678efh567hg6999&openid=oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&sub_openid=oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        "");
    examples.round_trip::<Permission>("get_partner_permissions_by_openid_response_example_round_trips",
        r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "mchid": "1230000109", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "authorization_code": "1234323JKHDFE1243252", "authorization_state": "AVAILABLE",
            "notify_url": "https://api.test.com",
            "cancel_authorization_time": "2015-05-19T13:29:35.120+08:00",
            "authorization_success_time": "2015-05-20T13:29:35.120+08:00",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "user_label": "A",
            "channel_id": "1230000109", "user_risk_level": 1, "risk_level_version": 1}"#);
    let operation = GetPartnerPermissionsByOpenid::new(
            "2002000000000558128851361561536",
            "wxd678efh567hg6787",
            "1900000109",
        )
        .sub_appid("wxd678efh567hg6999")
        .openid("Personal1x")
        .sub_openid("Personal2x");
    examples.operation_hides("get_partner_permissions_by_openid_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x")]);
    examples.hides::<Permission>("get_partner_permissions_by_openid_response_hides_what_is_personal",
        r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "mchid": "1230000109", "openid": "Personal1x",
            "authorization_code": "1234323JKHDFE1243252", "authorization_state": "AVAILABLE",
            "notify_url": "https://api.test.com",
            "cancel_authorization_time": "2015-05-19T13:29:35.120+08:00",
            "authorization_success_time": "2015-05-20T13:29:35.120+08:00",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999",
            "sub_openid": "Personal2x", "user_label": "A", "channel_id": "1230000109",
            "user_risk_level": 1, "risk_level_version": 1}"#, &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x")]);
    let operation = TerminatePartnerPermissionsByOpenid::new(TerminatePartnerPermissionsByOpenidRequired {
            service_id: "2002000000000558128851361561536".into(),
            appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            reason: "用户投诉".into(),
        })
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .sub_appid("wxd678efh567hg6999");
    examples.request("terminate_partner_permissions_by_openid_example_builds_the_documented_request",
        &operation, "POST", "/v3/payscore/partner/permissions/terminate", r#"{
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109", "reason": "用户投诉"}"#);
    let operation = TerminatePartnerPermissionsByOpenid::new(TerminatePartnerPermissionsByOpenidRequired {
            service_id: "2002000000000558128851361561536".into(),
            appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            reason: "用户投诉".into(),
        })
        .openid("Personal1x")
        .sub_openid("Personal2x")
        .sub_appid("wxd678efh567hg6999");
    examples.operation_hides("terminate_partner_permissions_by_openid_hides_what_is_personal",
        &operation, &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x")]);
    let operation = CreateServiceAccountApplication::new(CreateServiceAccountApplicationRequired {
            service_id: "2002000000000558128851361561536".into(),
            appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            out_apply_no: "1234323JKHDFE1243252".into(),
        })
        .sub_appid("wxd678efh567hg6999")
        .result_notify_url("https://api.test.com");
    examples.request("create_service_account_application_example_builds_the_documented_request",
        &operation, "POST", "/v3/payscore/partner/service-account-applications", r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999",
            "out_apply_no": "1234323JKHDFE1243252", "result_notify_url": "https://api.test.com"}"#);
    examples.round_trip::<ServiceAccountApplication>("create_service_account_application_response_example_round_trips",
        r#"{
            "service_id": "2002000000000558128851361561536", "mchid": "1230000109",
            "appid": "wxd678efh567hg6787", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6999", "out_apply_no": "1234323JKHDFE1243252",
            "result_notify_url": "https://api.test.com", "apply_state": "APPROVED",
            "reject_reason": "账户异常，绑定失败"}"#);
    let operation = GetServiceAccountApplication::new("1234323JKHDFE1243252");
    examples.request("get_service_account_application_example_builds_the_documented_request",
        &operation, "GET", "/v3/payscore/partner/service-account-applications/1234323JKHDFE1243252",
        "");
    examples.round_trip::<ServiceAccountApplication>("get_service_account_application_response_example_round_trips",
        r#"{
            "service_id": "2002000000000558128851361561536", "mchid": "1230000109",
            "appid": "wxd678efh567hg6787", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6999", "out_apply_no": "1234323JKHDFE1243252",
            "result_notify_url": "https://api.test.com", "apply_state": "APPROVED",
            "reject_reason": "账户异常，绑定失败"}"#);
    let operation = GetPartnerServiceOrder::new(
            "2002000000000558128851361561536",
            "1900000109",
        )
        .out_order_no("1234323JKHDFE1243252")
        .query_id("15646546545165651651");
    examples.request("get_partner_service_order_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/payscore/partner/serviceorder?service_id=2002000000000558128851361561536&sub_mchid=1900000109&out_order_no=1234323JKHDFE1243252&query_id=15646546545165651651",
        "");
    examples.round_trip::<ServiceOrder>("get_partner_service_order_response_example_round_trips",
        r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "service_introduction": "某某酒店", "state": "DONE",
            "state_description": "MCH_COMPLETE", "post_payments": [{"name": "就餐费用", "amount": 40000,
            "description": "就餐人均100元", "count": 4}], "post_discounts": [{"name": "满20减1元",
            "description": "不与其他优惠叠加", "amount": 100, "count": 1}], "risk_fund": {
            "name": "DEPOSIT", "amount": 40000, "description": "就餐的预估费用"}, "total_amount": 39900,
            "need_collection": true, "collection": {"state": "USER_PAID", "total_amount": 39900,
            "paying_amount": 0, "paid_amount": 39900, "details": [{"seq": 1, "amount": 39900,
            "paid_type": "NEWTON", "paid_time": "20091225121210",
            "transaction_id": "4200000985202103031441826014", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}],
            "bank_type": "CMB_DEBIT"}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "嗨客时尚主题展餐厅",
            "end_location": "嗨客时尚主题展餐厅"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "order_id": "0000300001201908301055157220022"}"#);
    examples.hides::<ServiceOrder>("get_partner_service_order_response_hides_what_is_personal",
        r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "service_introduction": "某某酒店", "state": "DONE",
            "state_description": "MCH_COMPLETE", "post_payments": [{"name": "就餐费用", "amount": 40000,
            "description": "就餐人均100元", "count": 4}], "post_discounts": [{"name": "满20减1元",
            "description": "不与其他优惠叠加", "amount": 100, "count": 1}], "risk_fund": {
            "name": "DEPOSIT", "amount": 40000, "description": "就餐的预估费用"}, "total_amount": 39900,
            "need_collection": true, "collection": {"state": "USER_PAID", "total_amount": 39900,
            "paying_amount": 0, "paid_amount": 39900, "details": [{"seq": 1, "amount": 39900,
            "paid_type": "NEWTON", "paid_time": "20091225121210",
            "transaction_id": "4200000985202103031441826014", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}],
            "bank_type": "CMB_DEBIT"}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "Personal1x",
            "end_location": "Personal2x"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "Personal3x",
            "sub_openid": "Personal4x", "order_id": "0000300001201908301055157220022"}"#,
        &[("location/start_location", "Personal1x"),
            ("location/end_location", "Personal2x"), ("openid", "Personal3x"),
            ("sub_openid", "Personal4x")]);
    let operation = CreatePartnerServiceOrder::new(CreatePartnerServiceOrderRequired {
            service_id: "2002000000000558128851361561536".into(),
            appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            out_order_no: "1234323JKHDFE1243252".into(),
            service_introduction: "某某酒店".into(),
            risk_fund: RiskFund::new(RiskFundName::Deposit, Fen::new(40000))
                .description("就餐的预估费用"),
            time_range: PlannedServiceTime::new("20091225091010")
                .end_time("20091225121010")
                .start_time_remark("开始租借时间")
                .end_time_remark("租借结束时间"),
            notify_url: "https://api.test.com".into(),
        })
        .sub_appid("wxd678efh567hg6999")
        .post_payments(
            vec![
                ServiceFee::new("就餐费用").amount(Fen::new(40000))
                .description("就餐人均100元").count(4)
            ],
        )
        .post_discounts(
            vec![
                ServiceDiscount::new(ServiceDiscountRequired { name : "满20减1元"
                .into(), description : "不与其他优惠叠加".into() })
                .amount(Fen::new(100)).count(1)
            ],
        )
        .location(
            ServiceLocation::new()
                .start_location("嗨客时尚主题展餐厅")
                .end_location("嗨客时尚主题展餐厅"),
        )
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .need_user_confirm(true)
        .attach("Easdfowealsdkjfnlaksjdlfkwqoi")
        .device(
            ServiceDevice::new()
                .start_device_id("HG123456")
                .end_device_id("HG123456")
                .materiel_no("https://example.com/q/HG123456"),
        );
    examples.request("create_partner_service_order_example_builds_the_documented_request",
        &operation, "POST", "/v3/payscore/partner/serviceorder", r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999",
            "out_order_no": "1234323JKHDFE1243252", "service_introduction": "某某酒店",
            "post_payments": [{"name": "就餐费用", "amount": 40000, "description": "就餐人均100元",
            "count": 4}], "post_discounts": [{"name": "满20减1元", "description": "不与其他优惠叠加",
            "amount": 100, "count": 1}], "risk_fund": {"name": "DEPOSIT", "amount": 40000,
            "description": "就餐的预估费用"}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "嗨客时尚主题展餐厅",
            "end_location": "嗨客时尚主题展餐厅"}, "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "need_user_confirm": true,
            "notify_url": "https://api.test.com", "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "device": {"start_device_id": "HG123456", "end_device_id": "HG123456",
            "materiel_no": "https://example.com/q/HG123456"}}"#);
    examples.round_trip::<CreatedServiceOrder>("create_partner_service_order_response_example_round_trips",
        r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "service_introduction": "某某酒店", "state": "CREATED",
            "post_payments": [{"name": "就餐费用", "amount": 40000, "description": "就餐人均100元",
            "count": 4}], "post_discounts": [{"name": "满20减1元", "description": "不与其他优惠叠加",
            "amount": 100, "count": 1}], "risk_fund": {"name": "DEPOSIT", "amount": 40000,
            "description": "就餐的预估费用"}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "嗨客时尚主题展餐厅",
            "end_location": "嗨客时尚主题展餐厅"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "order_id": "0000300001201908301055157220022",
            "package": "DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we"}"#);
    let operation = CreatePartnerServiceOrder::new(CreatePartnerServiceOrderRequired {
            service_id: "2002000000000558128851361561536".into(),
            appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            out_order_no: "1234323JKHDFE1243252".into(),
            service_introduction: "某某酒店".into(),
            risk_fund: RiskFund::new(RiskFundName::Deposit, Fen::new(40000))
                .description("就餐的预估费用"),
            time_range: PlannedServiceTime::new("20091225091010")
                .end_time("20091225121010")
                .start_time_remark("开始租借时间")
                .end_time_remark("租借结束时间"),
            notify_url: "https://api.test.com".into(),
        })
        .sub_appid("wxd678efh567hg6999")
        .post_payments(
            vec![
                ServiceFee::new("就餐费用").amount(Fen::new(40000))
                .description("就餐人均100元").count(4)
            ],
        )
        .post_discounts(
            vec![
                ServiceDiscount::new(ServiceDiscountRequired { name : "满20减1元"
                .into(), description : "不与其他优惠叠加".into() })
                .amount(Fen::new(100)).count(1)
            ],
        )
        .location(
            ServiceLocation::new()
                .start_location("Personal1x")
                .end_location("Personal2x"),
        )
        .openid("Personal3x")
        .sub_openid("Personal4x")
        .need_user_confirm(true)
        .attach("Easdfowealsdkjfnlaksjdlfkwqoi")
        .device(
            ServiceDevice::new()
                .start_device_id("HG123456")
                .end_device_id("HG123456")
                .materiel_no("https://example.com/q/HG123456"),
        );
    examples.operation_hides("create_partner_service_order_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("location/start_location", "Personal1x"),
            ("location/end_location", "Personal2x"), ("openid", "Personal3x"),
            ("sub_openid", "Personal4x")]);
    examples.hides::<CreatedServiceOrder>("create_partner_service_order_response_hides_what_is_personal",
        r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "service_introduction": "某某酒店", "state": "DONE",
            "state_description": "MCH_COMPLETE", "post_payments": [{"name": "就餐费用", "amount": 40000,
            "description": "就餐人均100元", "count": 4}], "post_discounts": [{"name": "满20减1元",
            "description": "不与其他优惠叠加", "amount": 100, "count": 1}], "risk_fund": {
            "name": "DEPOSIT", "amount": 40000, "description": "就餐的预估费用"}, "total_amount": 39900,
            "need_collection": true, "collection": {"state": "USER_PAID", "total_amount": 39900,
            "paying_amount": 0, "paid_amount": 39900, "details": [{"seq": 1, "amount": 39900,
            "paid_type": "NEWTON", "paid_time": "20091225121210",
            "transaction_id": "4200000985202103031441826014", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}],
            "bank_type": "CMB_DEBIT"}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "Personal1x",
            "end_location": "Personal2x"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "Personal3x",
            "sub_openid": "Personal4x", "order_id": "0000300001201908301055157220022",
            "package": "DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we", "shopping_info": {
            "real_merchant_appid": "wxd678efh567hg6787", "jump_link": {
            "jump_link_type": "JUMP_LINK_MINI_PROGRAM", "appid": "wxd678efh567hg6787",
            "path": "/page/order/orderid=PO213412451223"}, "goods": [{"name": "无线耳机",
            "picture": "https://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQ/640",
            "amount": 55000, "count": 1, "category_id": ["6032"]}]}}"#,
        &[("location/start_location", "Personal1x"),
            ("location/end_location", "Personal2x"), ("openid", "Personal3x"),
            ("sub_openid", "Personal4x")]);
    let operation = DirectCompletePartnerServiceOrder::new(DirectCompletePartnerServiceOrderRequired {
            service_id: "2002000000000558128851361561536".into(),
            appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            out_order_no: "1234323JKHDFE1243252".into(),
            service_introduction: "某某酒店".into(),
            total_amount: Fen::new(39900),
            time_range: PlannedServiceTime::new("20091225091010")
                .end_time("20091225121010")
                .start_time_remark("开始租借时间")
                .end_time_remark("租借结束时间"),
            notify_url: "https://api.test.com".into(),
        })
        .sub_appid("wxd678efh567hg6999")
        .post_payments(
            vec![
                ServiceFee::new("就餐费用").amount(Fen::new(40000))
                .description("就餐人均100元").count(4)
            ],
        )
        .post_discounts(
            vec![
                ServiceDiscount::new(ServiceDiscountRequired { name : "满20减1元"
                .into(), description : "不与其他优惠叠加".into() })
                .amount(Fen::new(100)).count(1)
            ],
        )
        .location(
            ServiceLocation::new()
                .start_location("嗨客时尚主题展餐厅")
                .end_location("嗨客时尚主题展餐厅"),
        )
        .profit_sharing(false)
        .goods_tag("goods_tag")
        .attach("Easdfowealsdkjfnlaksjdlfkwqoi")
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    examples.request("direct_complete_partner_service_order_example_builds_the_documented_request",
        &operation, "POST", "/v3/payscore/partner/serviceorder/direct-complete", r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "out_order_no": "1234323JKHDFE1243252", "service_introduction": "某某酒店",
            "post_payments": [{"name": "就餐费用", "amount": 40000, "description": "就餐人均100元",
            "count": 4}], "post_discounts": [{"name": "满20减1元", "description": "不与其他优惠叠加",
            "amount": 100, "count": 1}], "total_amount": 39900, "time_range": {
            "start_time": "20091225091010", "end_time": "20091225121010",
            "start_time_remark": "开始租借时间", "end_time_remark": "租借结束时间"}, "location": {
            "start_location": "嗨客时尚主题展餐厅", "end_location": "嗨客时尚主题展餐厅"}, "profit_sharing": false,
            "goods_tag": "goods_tag", "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}"#);
    let operation = DirectCompletePartnerServiceOrder::new(DirectCompletePartnerServiceOrderRequired {
            service_id: "2002000000000558128851361561536".into(),
            appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            out_order_no: "1234323JKHDFE1243252".into(),
            service_introduction: "某某酒店".into(),
            total_amount: Fen::new(39900),
            time_range: PlannedServiceTime::new("20091225091010")
                .end_time("20091225121010")
                .start_time_remark("开始租借时间")
                .end_time_remark("租借结束时间"),
            notify_url: "https://api.test.com".into(),
        })
        .sub_appid("wxd678efh567hg6999")
        .post_payments(
            vec![
                ServiceFee::new("就餐费用").amount(Fen::new(40000))
                .description("就餐人均100元").count(4)
            ],
        )
        .post_discounts(
            vec![
                ServiceDiscount::new(ServiceDiscountRequired { name : "满20减1元"
                .into(), description : "不与其他优惠叠加".into() })
                .amount(Fen::new(100)).count(1)
            ],
        )
        .location(
            ServiceLocation::new()
                .start_location("Personal1x")
                .end_location("Personal2x"),
        )
        .profit_sharing(false)
        .goods_tag("goods_tag")
        .attach("Easdfowealsdkjfnlaksjdlfkwqoi")
        .openid("Personal3x");
    examples.operation_hides("direct_complete_partner_service_order_hides_what_is_personal",
        &operation, &Call::new(&client, operation.clone()),
        &[("location/start_location", "Personal1x"),
            ("location/end_location", "Personal2x"), ("openid", "Personal3x")]);
    let operation = CancelPartnerServiceOrder::new(
        "1234323JKHDFE1243252",
        CancelPartnerServiceOrderRequired {
            service_id: "2002000000000558128851361561536".into(),
            sub_mchid: "1900000109".into(),
            reason: "用户投诉".into(),
        },
    );
    examples.request("cancel_partner_service_order_example_builds_the_documented_request",
        &operation, "POST", "/v3/payscore/partner/serviceorder/1234323JKHDFE1243252/cancel", r#"{
            "service_id": "2002000000000558128851361561536", "sub_mchid": "1900000109",
            "reason": "用户投诉"}"#);
    let operation = CompletePartnerServiceOrder::new(
            "1234323JKHDFE1243252",
            CompletePartnerServiceOrderRequired {
                service_id: "2002000000000558128851361561536".into(),
                sub_mchid: "1900000109".into(),
                post_payments: vec![
                    ServiceFee::new("就餐费用").amount(Fen::new(40000))
                    .description("就餐人均100元").count(4)
                ],
                total_amount: Fen::new(39900),
            },
        )
        .post_discounts(
            vec![
                ServiceDiscount::new(ServiceDiscountRequired { name : "满20减1元"
                .into(), description : "不与其他优惠叠加".into() })
                .amount(Fen::new(100)).count(1)
            ],
        )
        .time_range(
            ServiceTime::new()
                .start_time("20091225091010")
                .end_time("20091225121010")
                .start_time_remark("开始租借时间")
                .end_time_remark("租借结束时间"),
        )
        .location(
            ServiceLocation::new()
                .start_location("嗨客时尚主题展餐厅")
                .end_location("嗨客时尚主题展餐厅"),
        )
        .profit_sharing(false)
        .complete_time(emitted_tests::time("2019-11-11T16:24:05+08:00"))
        .goods_tag("goods_tag")
        .device(
            ServiceDevice::new()
                .start_device_id("HG123456")
                .end_device_id("HG123456")
                .materiel_no("https://example.com/q/HG123456"),
        );
    examples.request("complete_partner_service_order_example_builds_the_documented_request",
        &operation, "POST", "/v3/payscore/partner/serviceorder/1234323JKHDFE1243252/complete", r#"{
            "service_id": "2002000000000558128851361561536", "sub_mchid": "1900000109",
            "post_payments": [{"name": "就餐费用", "amount": 40000, "description": "就餐人均100元",
            "count": 4}], "post_discounts": [{"name": "满20减1元", "description": "不与其他优惠叠加",
            "amount": 100, "count": 1}], "total_amount": 39900, "time_range": {
            "start_time": "20091225091010", "end_time": "20091225121010",
            "start_time_remark": "开始租借时间", "end_time_remark": "租借结束时间"}, "location": {
            "start_location": "嗨客时尚主题展餐厅", "end_location": "嗨客时尚主题展餐厅"}, "profit_sharing": false,
            "complete_time": "2019-11-11T16:24:05+08:00", "goods_tag": "goods_tag", "device": {
            "start_device_id": "HG123456", "end_device_id": "HG123456",
            "materiel_no": "https://example.com/q/HG123456"}}"#);
    let operation = CompletePartnerServiceOrder::new(
            "1234323JKHDFE1243252",
            CompletePartnerServiceOrderRequired {
                service_id: "2002000000000558128851361561536".into(),
                sub_mchid: "1900000109".into(),
                post_payments: vec![
                    ServiceFee::new("就餐费用").amount(Fen::new(40000))
                    .description("就餐人均100元").count(4)
                ],
                total_amount: Fen::new(39900),
            },
        )
        .post_discounts(
            vec![
                ServiceDiscount::new(ServiceDiscountRequired { name : "满20减1元"
                .into(), description : "不与其他优惠叠加".into() })
                .amount(Fen::new(100)).count(1)
            ],
        )
        .time_range(
            ServiceTime::new()
                .start_time("20091225091010")
                .end_time("20091225121010")
                .start_time_remark("开始租借时间")
                .end_time_remark("租借结束时间"),
        )
        .location(
            ServiceLocation::new()
                .start_location("Personal1x")
                .end_location("Personal2x"),
        )
        .profit_sharing(false)
        .complete_time(emitted_tests::time("2019-11-11T16:24:05+08:00"))
        .goods_tag("goods_tag")
        .device(
            ServiceDevice::new()
                .start_device_id("HG123456")
                .end_device_id("HG123456")
                .materiel_no("https://example.com/q/HG123456"),
        );
    examples.operation_hides("complete_partner_service_order_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("location/start_location", "Personal1x"),
            ("location/end_location", "Personal2x")]);
    let operation = ModifyPartnerServiceOrder::new(
            "1234323JKHDFE1243252",
            ModifyPartnerServiceOrderRequired {
                sub_mchid: "1900000109".into(),
                post_payments: vec![
                    ServiceFee::new("就餐费用").amount(Fen::new(40000))
                    .description("就餐人均100元").count(4)
                ],
                total_amount: Fen::new(39900),
                reason: "用户投诉".into(),
            },
        )
        .service_id("2002000000000558128851361561536")
        .post_discounts(
            vec![
                ServiceDiscount::new(ServiceDiscountRequired { name : "满20减1元"
                .into(), description : "不与其他优惠叠加".into() })
                .amount(Fen::new(100)).count(1)
            ],
        )
        .device(
            ServiceDevice::new()
                .start_device_id("HG123456")
                .end_device_id("HG123456")
                .materiel_no("https://example.com/q/HG123456"),
        );
    examples.request("modify_partner_service_order_example_builds_the_documented_request",
        &operation, "POST", "/v3/payscore/partner/serviceorder/1234323JKHDFE1243252/modify", r#"{
            "service_id": "2002000000000558128851361561536", "sub_mchid": "1900000109",
            "post_payments": [{"name": "就餐费用", "amount": 40000, "description": "就餐人均100元",
            "count": 4}], "post_discounts": [{"name": "满20减1元", "description": "不与其他优惠叠加",
            "amount": 100, "count": 1}], "total_amount": 39900, "reason": "用户投诉", "device": {
            "start_device_id": "HG123456", "end_device_id": "HG123456",
            "materiel_no": "https://example.com/q/HG123456"}}"#);
    let operation = CollectPartnerServiceOrder::new("1234323JKHDFE1243252", "1900000109")
        .service_id("2002000000000558128851361561536");
    examples.request("collect_partner_service_order_example_builds_the_documented_request",
        &operation, "POST", "/v3/payscore/partner/serviceorder/1234323JKHDFE1243252/pay", r#"{
            "service_id": "2002000000000558128851361561536", "sub_mchid": "1900000109"}"#);
    let operation = SendPartnerOrderPendingMessage::new(
            "1234323JKHDFE1243252",
            SendPartnerOrderPendingMessageRequired {
                service_id: "2002000000000558128851361561536".into(),
                sub_mchid: "1900000109".into(),
                post_payments: vec![
                    ServiceFee::new("就餐费用").amount(Fen::new(40000))
                    .description("就餐人均100元").count(4)
                ],
                total_amount: Fen::new(39900),
                prepaid_time: "20231218".into(),
            },
        )
        .post_discounts(
            vec![
                ServiceDiscount::new(ServiceDiscountRequired { name : "满20减1元"
                .into(), description : "不与其他优惠叠加".into() })
                .amount(Fen::new(100)).count(1)
            ],
        );
    examples.request("send_partner_order_pending_message_example_builds_the_documented_request",
        &operation, "POST",
        "/v3/payscore/partner/serviceorder/1234323JKHDFE1243252/send-pendingmessage", r#"{
            "service_id": "2002000000000558128851361561536", "sub_mchid": "1900000109",
            "post_payments": [{"name": "就餐费用", "amount": 40000, "description": "就餐人均100元",
            "count": 4}], "post_discounts": [{"name": "满20减1元", "description": "不与其他优惠叠加",
            "amount": 100, "count": 1}], "total_amount": 39900, "prepaid_time": "20231218"}"#);
    let operation = SendPartnerOrderPrepaidMessage::new(
            "1234323JKHDFE1243252",
            SendPartnerOrderPrepaidMessageRequired {
                service_id: "2002000000000558128851361561536".into(),
                sub_mchid: "1900000109".into(),
                post_payments: vec![
                    ServiceFee::new("就餐费用").amount(Fen::new(40000))
                    .description("就餐人均100元").count(4)
                ],
                total_amount: Fen::new(39900),
                prepaid_time: "20231218".into(),
            },
        )
        .post_discounts(
            vec![
                ServiceDiscount::new(ServiceDiscountRequired { name : "满20减1元"
                .into(), description : "不与其他优惠叠加".into() })
                .amount(Fen::new(100)).count(1)
            ],
        );
    examples.request("send_partner_order_prepaid_message_example_builds_the_documented_request",
        &operation, "POST",
        "/v3/payscore/partner/serviceorder/1234323JKHDFE1243252/send-prepaidmessage", r#"{
            "service_id": "2002000000000558128851361561536", "sub_mchid": "1900000109",
            "post_payments": [{"name": "就餐费用", "amount": 40000, "description": "就餐人均100元",
            "count": 4}], "post_discounts": [{"name": "满20减1元", "description": "不与其他优惠叠加",
            "amount": 100, "count": 1}], "total_amount": 39900, "prepaid_time": "20231218"}"#);
    let operation = SyncPartnerServiceOrder::new(
        "1234323JKHDFE1243252",
        SyncPartnerServiceOrderRequired {
            service_id: "2002000000000558128851361561536".into(),
            sub_mchid: "1900000109".into(),
            r#type: OutsidePaymentType::OrderPaid,
            detail: OutsidePayment::new("20091225121210")
                .paid_amount(Fen::new(39900))
                .seq(1),
        },
    );
    examples.request("sync_partner_service_order_example_builds_the_documented_request", &operation,
        "POST", "/v3/payscore/partner/serviceorder/1234323JKHDFE1243252/sync", r#"{
            "service_id": "2002000000000558128851361561536", "sub_mchid": "1900000109",
            "type": "Order_Paid", "detail": {"paid_time": "20091225121210", "paid_amount": 39900,
            "seq": 1}}"#);
    let operation = CreatePartnerPayOnDeliveryServiceOrder::new(CreatePartnerPayOnDeliveryServiceOrderRequired {
            out_order_no: "1234323JKHDFE1243252".into(),
            appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            service_id: "2002000000000558128851361561536".into(),
            service_introduction: "某某酒店".into(),
            time_range: PlannedServiceTime::new("20091225091010")
                .end_time("20091225121010")
                .start_time_remark("开始租借时间")
                .end_time_remark("租借结束时间"),
            risk_fund: RiskFund::new(RiskFundName::Deposit, Fen::new(40000))
                .description("就餐的预估费用"),
            notify_url: "https://api.test.com".into(),
            shopping_info: ShoppingInfo::new(
                    OrderDetailLink::new()
                        .jump_link_type(JumpLinkType::JumpLinkMiniProgram)
                        .appid("wxd678efh567hg6787")
                        .path("/page/order/orderid=PO213412451223"),
                    vec![
                        ShoppingGoods::new(ShoppingGoodsRequired { name : "无线耳机"
                        .into(), picture :
                        "https://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQ/640"
                        .into(), amount : Fen::new(55000), count : 1 })
                        .category_id(vec!["6032".into()])
                    ],
                )
                .real_merchant_appid("wxd678efh567hg6787"),
        })
        .sub_appid("wxd678efh567hg6999")
        .post_payments(
            vec![
                ServiceFee::new("就餐费用").amount(Fen::new(40000))
                .description("就餐人均100元").count(4)
            ],
        )
        .post_discounts(
            vec![
                ServiceDiscount::new(ServiceDiscountRequired { name : "满20减1元"
                .into(), description : "不与其他优惠叠加".into() })
                .amount(Fen::new(100)).count(1)
            ],
        )
        .location(
            ServiceLocation::new()
                .start_location("嗨客时尚主题展餐厅")
                .end_location("嗨客时尚主题展餐厅"),
        )
        .attach("Easdfowealsdkjfnlaksjdlfkwqoi")
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .need_user_confirm(true)
        .mchid("1230000109");
    examples.request("create_partner_pay_on_delivery_service_order_example_builds_the_documented_request",
        &operation, "POST", "/v3/payscore/partner/servicepayondeliveryorder", r#"{
            "out_order_no": "1234323JKHDFE1243252", "appid": "wxd678efh567hg6787",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999",
            "service_id": "2002000000000558128851361561536", "service_introduction": "某某酒店",
            "post_payments": [{"name": "就餐费用", "amount": 40000, "description": "就餐人均100元",
            "count": 4}], "post_discounts": [{"name": "满20减1元", "description": "不与其他优惠叠加",
            "amount": 100, "count": 1}], "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "嗨客时尚主题展餐厅",
            "end_location": "嗨客时尚主题展餐厅"}, "risk_fund": {"name": "DEPOSIT", "amount": 40000,
            "description": "就餐的预估费用"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "need_user_confirm": true,
            "mchid": "1230000109", "shopping_info": {"real_merchant_appid": "wxd678efh567hg6787",
            "jump_link": {"jump_link_type": "JUMP_LINK_MINI_PROGRAM", "appid": "wxd678efh567hg6787",
            "path": "/page/order/orderid=PO213412451223"}, "goods": [{"name": "无线耳机",
            "picture": "https://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQ/640",
            "amount": 55000, "count": 1, "category_id": ["6032"]}]}}"#);
    examples.round_trip::<CreatedServiceOrder>("create_partner_pay_on_delivery_service_order_response_example_round_trips",
        r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "service_introduction": "某某酒店", "state": "CREATED",
            "post_payments": [{"name": "就餐费用", "amount": 40000, "description": "就餐人均100元",
            "count": 4}], "post_discounts": [{"name": "满20减1元", "description": "不与其他优惠叠加",
            "amount": 100, "count": 1}], "risk_fund": {"name": "DEPOSIT", "amount": 40000,
            "description": "就餐的预估费用"}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "嗨客时尚主题展餐厅",
            "end_location": "嗨客时尚主题展餐厅"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "order_id": "0000300001201908301055157220022",
            "package": "DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we", "shopping_info": {
            "real_merchant_appid": "wxd678efh567hg6787", "jump_link": {
            "jump_link_type": "JUMP_LINK_MINI_PROGRAM", "appid": "wxd678efh567hg6787",
            "path": "/page/order/orderid=PO213412451223"}, "goods": [{"name": "无线耳机",
            "picture": "https://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQ/640",
            "amount": 55000, "count": 1, "category_id": ["6032"]}]}}"#);
    let operation = CreatePartnerPayOnDeliveryServiceOrder::new(CreatePartnerPayOnDeliveryServiceOrderRequired {
            out_order_no: "1234323JKHDFE1243252".into(),
            appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            service_id: "2002000000000558128851361561536".into(),
            service_introduction: "某某酒店".into(),
            time_range: PlannedServiceTime::new("20091225091010")
                .end_time("20091225121010")
                .start_time_remark("开始租借时间")
                .end_time_remark("租借结束时间"),
            risk_fund: RiskFund::new(RiskFundName::Deposit, Fen::new(40000))
                .description("就餐的预估费用"),
            notify_url: "https://api.test.com".into(),
            shopping_info: ShoppingInfo::new(
                    OrderDetailLink::new()
                        .jump_link_type(JumpLinkType::JumpLinkMiniProgram)
                        .appid("wxd678efh567hg6787")
                        .path("/page/order/orderid=PO213412451223"),
                    vec![
                        ShoppingGoods::new(ShoppingGoodsRequired { name : "无线耳机"
                        .into(), picture :
                        "https://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQ/640"
                        .into(), amount : Fen::new(55000), count : 1 })
                        .category_id(vec!["6032".into()])
                    ],
                )
                .real_merchant_appid("wxd678efh567hg6787"),
        })
        .sub_appid("wxd678efh567hg6999")
        .post_payments(
            vec![
                ServiceFee::new("就餐费用").amount(Fen::new(40000))
                .description("就餐人均100元").count(4)
            ],
        )
        .post_discounts(
            vec![
                ServiceDiscount::new(ServiceDiscountRequired { name : "满20减1元"
                .into(), description : "不与其他优惠叠加".into() })
                .amount(Fen::new(100)).count(1)
            ],
        )
        .location(
            ServiceLocation::new()
                .start_location("Personal1x")
                .end_location("Personal2x"),
        )
        .attach("Easdfowealsdkjfnlaksjdlfkwqoi")
        .openid("Personal3x")
        .sub_openid("Personal4x")
        .need_user_confirm(true)
        .mchid("1230000109");
    examples.operation_hides("create_partner_pay_on_delivery_service_order_hides_what_is_personal",
        &operation, &Call::new(&client, operation.clone()),
        &[("location/start_location", "Personal1x"),
            ("location/end_location", "Personal2x"), ("openid", "Personal3x"),
            ("sub_openid", "Personal4x")]);
    examples.hides::<CreatedServiceOrder>("create_partner_pay_on_delivery_service_order_response_hides_what_is_personal",
        r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "service_introduction": "某某酒店", "state": "DONE",
            "state_description": "MCH_COMPLETE", "post_payments": [{"name": "就餐费用", "amount": 40000,
            "description": "就餐人均100元", "count": 4}], "post_discounts": [{"name": "满20减1元",
            "description": "不与其他优惠叠加", "amount": 100, "count": 1}], "risk_fund": {
            "name": "DEPOSIT", "amount": 40000, "description": "就餐的预估费用"}, "total_amount": 39900,
            "need_collection": true, "collection": {"state": "USER_PAID", "total_amount": 39900,
            "paying_amount": 0, "paid_amount": 39900, "details": [{"seq": 1, "amount": 39900,
            "paid_type": "NEWTON", "paid_time": "20091225121210",
            "transaction_id": "4200000985202103031441826014", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}],
            "bank_type": "CMB_DEBIT"}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "Personal1x",
            "end_location": "Personal2x"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "Personal3x",
            "sub_openid": "Personal4x", "order_id": "0000300001201908301055157220022",
            "package": "DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we", "shopping_info": {
            "real_merchant_appid": "wxd678efh567hg6787", "jump_link": {
            "jump_link_type": "JUMP_LINK_MINI_PROGRAM", "appid": "wxd678efh567hg6787",
            "path": "/page/order/orderid=PO213412451223"}, "goods": [{"name": "无线耳机",
            "picture": "https://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQ/640",
            "amount": 55000, "count": 1, "category_id": ["6032"]}]}}"#,
        &[("location/start_location", "Personal1x"),
            ("location/end_location", "Personal2x"), ("openid", "Personal3x"),
            ("sub_openid", "Personal4x")]);
    let operation = GetPartnerUserRiskLevelQuota::new(
            "2002000000000558128851361561536",
            GetPartnerUserRiskLevelQuotaRequired {
                sub_mchid: "1900000109".into(),
                appid: "wxd678efh567hg6787".into(),
                risk_level_version: 1,
            },
        )
        .sub_appid("wxd678efh567hg6999");
    examples.request("get_partner_user_risk_level_quota_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/payscore/partner/servicequotas/service-id/2002000000000558128851361561536?sub_mchid=1900000109&appid=wxd678efh567hg6787&sub_appid=wxd678efh567hg6999&risk_level_version=1",
        "");
    examples.round_trip::<RiskLevelQuotas>("get_partner_user_risk_level_quota_response_example_round_trips",
        r#"{
            "service_id": "2002000000000558128851361561536", "mchid": "1230000109",
            "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "risk_level_version": 1, "quotas": [{
            "risk_level": 1, "suggested_quota": 100000}]}"#);
    let operation = GetPayafterOrder::new()
        .service_id("2002000000000558128851361561536")
        .out_order_no("1234323JKHDFE1243252")
        .query_id("15646546545165651651")
        .appid("wxd678efh567hg6787");
    examples.request("get_payafter_order_example_builds_the_documented_request", &operation, "GET",
        "/v3/payscore/payafter-orders?service_id=2002000000000558128851361561536&out_order_no=1234323JKHDFE1243252&query_id=15646546545165651651&appid=wxd678efh567hg6787",
        "");
    examples.round_trip::<PayafterOrder>("get_payafter_order_response_example_round_trips", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "state": "USER_PAID", "finish_type": 2, "service_start_time": "20091225091010",
            "service_end_time": "20091225121010", "real_service_start_time": "20091225091010",
            "real_service_end_time": "20091225121010", "pay_succ_time": "20091225121210",
            "service_start_location": "嗨客时尚主题展餐厅", "service_end_location": "嗨客时尚主题展餐厅",
            "real_service_start_location": "嗨客时尚主题展餐厅", "real_service_end_location": "嗨客时尚主题展餐厅",
            "service_introduction": "某某酒店", "fees": [{"fee_name": "就餐费用", "fee_count": 4,
            "fee_amount": 40000, "fee_desc": "就餐人均100元"}], "discounts": [{
            "discount_name": "满20减1元", "discount_amount": 100, "discount_desc": "不与其他优惠叠加"}],
            "risk_amount": 40000, "total_amount": 39900, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "finish_ticket": "DJIOSQPYWDxsjdldeuwhdodwxasd",
            "finish_transaction_id": "4200000985202103031441826014",
            "pay_type": "MchChannelPayType"}"#);
    examples.hides::<PayafterOrder>("get_payafter_order_response_hides_what_is_personal", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "state": "USER_PAID", "finish_type": 2, "service_start_time": "20091225091010",
            "service_end_time": "20091225121010", "real_service_start_time": "20091225091010",
            "real_service_end_time": "20091225121010", "pay_succ_time": "20091225121210",
            "service_start_location": "Personal1x", "service_end_location": "Personal2x",
            "real_service_start_location": "Personal3x", "real_service_end_location": "Personal4x",
            "service_introduction": "某某酒店", "fees": [{"fee_name": "就餐费用", "fee_count": 4,
            "fee_amount": 40000, "fee_desc": "就餐人均100元"}], "discounts": [{
            "discount_name": "满20减1元", "discount_amount": 100, "discount_desc": "不与其他优惠叠加"}],
            "risk_amount": 40000, "total_amount": 39900, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "finish_ticket": "DJIOSQPYWDxsjdldeuwhdodwxasd",
            "finish_transaction_id": "4200000985202103031441826014",
            "pay_type": "MchChannelPayType"}"#, &[("service_start_location", "Personal1x"),
            ("service_end_location", "Personal2x"), ("real_service_start_location", "Personal3x"),
            ("real_service_end_location", "Personal4x")]);
    let operation = CreatePayafterOrder::new(
            "wxd678efh567hg6787",
            "1234323JKHDFE1243252",
            "2002000000000558128851361561536",
        )
        .service_start_time("20091225091010")
        .service_end_time("20091225121010")
        .service_start_location("嗨客时尚主题展餐厅")
        .service_end_location("嗨客时尚主题展餐厅")
        .service_introduction("某某酒店")
        .fees(
            vec![
                PayafterFee::new().fee_name("就餐费用").fee_count(4)
                .fee_amount(Fen::new(40000)).fee_desc("就餐人均100元")
            ],
        )
        .discounts(
            vec![
                PayafterDiscount::new().discount_name("满20减1元")
                .discount_amount(Fen::new(100)).discount_desc("不与其他优惠叠加")
            ],
        )
        .risk_amount(Fen::new(40000))
        .attach("Easdfowealsdkjfnlaksjdlfkwqoi")
        .need_user_confirm(true)
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .name("张三")
        .phone("13800000000")
        .userid("440524188001010014")
        .address("广东省深圳市南山区深南大道10000号");
    examples.request("create_payafter_order_example_builds_the_documented_request", &operation,
        "POST", "/v3/payscore/payafter-orders", r#"{
            "appid": "wxd678efh567hg6787", "out_order_no": "1234323JKHDFE1243252",
            "service_id": "2002000000000558128851361561536", "service_start_time": "20091225091010",
            "service_end_time": "20091225121010", "service_start_location": "嗨客时尚主题展餐厅",
            "service_end_location": "嗨客时尚主题展餐厅", "service_introduction": "某某酒店", "fees": [{
            "fee_name": "就餐费用", "fee_count": 4, "fee_amount": 40000, "fee_desc": "就餐人均100元"}],
            "discounts": [{"discount_name": "满20减1元", "discount_amount": 100,
            "discount_desc": "不与其他优惠叠加"}], "risk_amount": 40000,
            "attach": "Easdfowealsdkjfnlaksjdlfkwqoi", "need_user_confirm": true,
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "name": "张三", "phone": "13800000000",
            "userid": "440524188001010014", "address": "广东省深圳市南山区深南大道10000号"}"#);
    examples.round_trip::<CreatedPayafterOrder>("create_payafter_order_response_example_round_trips",
        r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "order_id": "0000300001201908301055157220022",
            "miniprogram_businesstype": "wxpayScoreUse", "miniprogram_appid": "wxb1170446a4c0a5a2",
            "miniprogram_path": "pages/index", "miniprogram_username": "gh_xxxxxxxxxxxxx",
            "package": "DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we"}"#);
    let operation = CreatePayafterOrder::new(
            "wxd678efh567hg6787",
            "1234323JKHDFE1243252",
            "2002000000000558128851361561536",
        )
        .service_start_time("20091225091010")
        .service_end_time("20091225121010")
        .service_start_location("Personal1x")
        .service_end_location("Personal2x")
        .service_introduction("某某酒店")
        .fees(
            vec![
                PayafterFee::new().fee_name("就餐费用").fee_count(4)
                .fee_amount(Fen::new(40000)).fee_desc("就餐人均100元")
            ],
        )
        .discounts(
            vec![
                PayafterDiscount::new().discount_name("满20减1元")
                .discount_amount(Fen::new(100)).discount_desc("不与其他优惠叠加")
            ],
        )
        .risk_amount(Fen::new(40000))
        .attach("Easdfowealsdkjfnlaksjdlfkwqoi")
        .need_user_confirm(true)
        .openid("Personal3x")
        .name("Personal4x")
        .phone("Personal5x")
        .userid("Personal6x")
        .address("Personal7x");
    examples.operation_hides("create_payafter_order_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("service_start_location", "Personal1x"),
            ("service_end_location", "Personal2x"), ("openid", "Personal3x"),
            ("name", "Personal4x"), ("phone", "Personal5x"), ("userid", "Personal6x"),
            ("address", "Personal7x")]);
    let operation = CancelPayafterOrder::new(
        "1234323JKHDFE1243252",
        CancelPayafterOrderRequired {
            appid: "wxd678efh567hg6787".into(),
            service_id: "2002000000000558128851361561536".into(),
            reason: "用户投诉".into(),
        },
    );
    examples.request("cancel_payafter_order_example_builds_the_documented_request", &operation,
        "POST", "/v3/payscore/payafter-orders/1234323JKHDFE1243252/cancel", r#"{
            "appid": "wxd678efh567hg6787", "service_id": "2002000000000558128851361561536",
            "reason": "用户投诉"}"#);
    examples.round_trip::<ServiceOrderKey>("cancel_payafter_order_response_example_round_trips",
        r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "order_id": "0000300001201908301055157220022"}"#);
    let operation = CompletePayafterOrder::new(
            "1234323JKHDFE1243252",
            "wxd678efh567hg6787",
            "2002000000000558128851361561536",
        )
        .finish_type(FinishType::Used)
        .cancel_reason("用户放弃课程")
        .real_service_start_time("20091225091010")
        .real_service_end_time("20091225121010")
        .real_service_end_location("嗨客时尚主题展餐厅")
        .fees(
            vec![
                PayafterFee::new().fee_name("就餐费用").fee_count(4)
                .fee_amount(Fen::new(40000)).fee_desc("就餐人均100元")
            ],
        )
        .discounts(
            vec![
                PayafterDiscount::new().discount_name("满20减1元")
                .discount_amount(Fen::new(100)).discount_desc("不与其他优惠叠加")
            ],
        )
        .total_amount(Fen::new(39900))
        .finish_ticket("DJIOSQPYWDxsjdldeuwhdodwxasd")
        .profit_sharing(false);
    examples.request("complete_payafter_order_example_builds_the_documented_request", &operation,
        "POST", "/v3/payscore/payafter-orders/1234323JKHDFE1243252/complete", r#"{
            "appid": "wxd678efh567hg6787", "service_id": "2002000000000558128851361561536",
            "finish_type": 2, "cancel_reason": "用户放弃课程",
            "real_service_start_time": "20091225091010", "real_service_end_time": "20091225121010",
            "real_service_end_location": "嗨客时尚主题展餐厅", "fees": [{"fee_name": "就餐费用", "fee_count": 4,
            "fee_amount": 40000, "fee_desc": "就餐人均100元"}], "discounts": [{
            "discount_name": "满20减1元", "discount_amount": 100, "discount_desc": "不与其他优惠叠加"}],
            "total_amount": 39900, "finish_ticket": "DJIOSQPYWDxsjdldeuwhdodwxasd",
            "profit_sharing": false}"#);
    examples.round_trip::<ServiceOrderKey>("complete_payafter_order_response_example_round_trips",
        r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "order_id": "0000300001201908301055157220022"}"#);
    let operation = CompletePayafterOrder::new(
            "1234323JKHDFE1243252",
            "wxd678efh567hg6787",
            "2002000000000558128851361561536",
        )
        .finish_type(FinishType::Used)
        .cancel_reason("用户放弃课程")
        .real_service_start_time("20091225091010")
        .real_service_end_time("20091225121010")
        .real_service_end_location("Personal1x")
        .fees(
            vec![
                PayafterFee::new().fee_name("就餐费用").fee_count(4)
                .fee_amount(Fen::new(40000)).fee_desc("就餐人均100元")
            ],
        )
        .discounts(
            vec![
                PayafterDiscount::new().discount_name("满20减1元")
                .discount_amount(Fen::new(100)).discount_desc("不与其他优惠叠加")
            ],
        )
        .total_amount(Fen::new(39900))
        .finish_ticket("DJIOSQPYWDxsjdldeuwhdodwxasd")
        .profit_sharing(false);
    examples.operation_hides("complete_payafter_order_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("real_service_end_location", "Personal1x")]);
    let operation = SyncPayafterOrder::new("1234323JKHDFE1243252")
        .appid("wxd678efh567hg6787")
        .service_id("2002000000000558128851361561536")
        .r#type(OutsidePaymentType::OrderPaid)
        .detail(PayafterOutsidePayment::new().paid_time("20091225121210"));
    examples.request("sync_payafter_order_example_builds_the_documented_request", &operation,
        "POST", "/v3/payscore/payafter-orders/1234323JKHDFE1243252/sync", r#"{
            "appid": "wxd678efh567hg6787", "service_id": "2002000000000558128851361561536",
            "type": "Order_Paid", "detail": {"paid_time": "20091225121210"}}"#);
    examples.round_trip::<ServiceOrderKey>("sync_payafter_order_response_example_round_trips", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "order_id": "0000300001201908301055157220022"}"#);
    let operation = ApplyPermissions::new(
            "2002000000000558128851361561536",
            "wxd678efh567hg6787",
            "1234323JKHDFE1243252",
        )
        .notify_url("https://api.test.com");
    examples.request("apply_permissions_example_builds_the_documented_request", &operation, "POST",
        "/v3/payscore/permissions", r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "authorization_code": "1234323JKHDFE1243252", "notify_url": "https://api.test.com"}"#);
    examples.round_trip::<PermissionToken>("apply_permissions_response_example_round_trips", r#"{
            "apply_permissions_token": "DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we"}"#);
    let operation = AssessUserRiskLevel::new(
            "2002000000000558128851361561536",
            "wxd678efh567hg6787",
        )
        .authorization_code("1234323JKHDFE1243252")
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .shopping_info(
            AssessedGoods::new(
                vec![
                    ShoppingGoods::new(ShoppingGoodsRequired { name : "无线耳机"
                    .into(), picture :
                    "https://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQ/640".into(),
                    amount : Fen::new(55000), count : 1 }).category_id(vec!["6032"
                    .into()])
                ],
            ),
        );
    examples.request("assess_user_risk_level_example_builds_the_documented_request", &operation,
        "POST", "/v3/payscore/permissions/assess-user-risk-level", r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "authorization_code": "1234323JKHDFE1243252", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "shopping_info": {"goods": [{"name": "无线耳机",
            "picture": "https://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQ/640",
            "amount": 55000, "count": 1, "category_id": ["6032"]}]}}"#);
    examples.round_trip::<Permission>("assess_user_risk_level_response_example_round_trips", r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "mchid": "1230000109", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "authorization_code": "1234323JKHDFE1243252", "authorization_state": "AVAILABLE",
            "notify_url": "https://api.test.com",
            "cancel_authorization_time": "2015-05-19T13:29:35.120+08:00",
            "authorization_success_time": "2015-05-20T13:29:35.120+08:00",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "user_label": "A",
            "channel_id": "1230000109", "user_risk_level": 1, "risk_level_version": 1}"#);
    let operation = AssessUserRiskLevel::new(
            "2002000000000558128851361561536",
            "wxd678efh567hg6787",
        )
        .authorization_code("1234323JKHDFE1243252")
        .openid("Personal1x")
        .shopping_info(
            AssessedGoods::new(
                vec![
                    ShoppingGoods::new(ShoppingGoodsRequired { name : "无线耳机"
                    .into(), picture :
                    "https://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQ/640".into(),
                    amount : Fen::new(55000), count : 1 }).category_id(vec!["6032"
                    .into()])
                ],
            ),
        );
    examples.operation_hides("assess_user_risk_level_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.hides::<Permission>("assess_user_risk_level_response_hides_what_is_personal", r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "mchid": "1230000109", "openid": "Personal1x",
            "authorization_code": "1234323JKHDFE1243252", "authorization_state": "AVAILABLE",
            "notify_url": "https://api.test.com",
            "cancel_authorization_time": "2015-05-19T13:29:35.120+08:00",
            "authorization_success_time": "2015-05-20T13:29:35.120+08:00",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999",
            "sub_openid": "Personal2x", "user_label": "A", "channel_id": "1230000109",
            "user_risk_level": 1, "risk_level_version": 1}"#, &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x")]);
    let operation = GetPermissionsByAuthorizationCode::new(
        "1234323JKHDFE1243252",
        "2002000000000558128851361561536",
    );
    examples.request("get_permissions_by_authorization_code_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/payscore/permissions/authorization-code/1234323JKHDFE1243252?service_id=2002000000000558128851361561536",
        "");
    examples.round_trip::<Permission>("get_permissions_by_authorization_code_response_example_round_trips",
        r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "mchid": "1230000109", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "authorization_code": "1234323JKHDFE1243252", "authorization_state": "AVAILABLE",
            "notify_url": "https://api.test.com",
            "cancel_authorization_time": "2015-05-19T13:29:35.120+08:00",
            "authorization_success_time": "2015-05-20T13:29:35.120+08:00",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "user_label": "A",
            "channel_id": "1230000109", "user_risk_level": 1, "risk_level_version": 1}"#);
    examples.hides::<Permission>("get_permissions_by_authorization_code_response_hides_what_is_personal",
        r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "mchid": "1230000109", "openid": "Personal1x",
            "authorization_code": "1234323JKHDFE1243252", "authorization_state": "AVAILABLE",
            "notify_url": "https://api.test.com",
            "cancel_authorization_time": "2015-05-19T13:29:35.120+08:00",
            "authorization_success_time": "2015-05-20T13:29:35.120+08:00",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999",
            "sub_openid": "Personal2x", "user_label": "A", "channel_id": "1230000109",
            "user_risk_level": 1, "risk_level_version": 1}"#, &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x")]);
    let operation = TerminatePermissionsByCode::new(
        "1234323JKHDFE1243252",
        "2002000000000558128851361561536",
        "用户投诉",
    );
    examples.request("terminate_permissions_by_code_example_builds_the_documented_request",
        &operation, "POST",
        "/v3/payscore/permissions/authorization-code/1234323JKHDFE1243252/terminate", r#"{
            "service_id": "2002000000000558128851361561536", "reason": "用户投诉"}"#);
    let operation = GetPermissionsByOpenid::new(
        "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        "2002000000000558128851361561536",
        "wxd678efh567hg6787",
    );
    examples.request("get_permissions_by_openid_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/payscore/permissions/openid/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o?service_id=2002000000000558128851361561536&appid=wxd678efh567hg6787",
        "");
    examples.round_trip::<Permission>("get_permissions_by_openid_response_example_round_trips",
        r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "mchid": "1230000109", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "authorization_code": "1234323JKHDFE1243252", "authorization_state": "AVAILABLE",
            "notify_url": "https://api.test.com",
            "cancel_authorization_time": "2015-05-19T13:29:35.120+08:00",
            "authorization_success_time": "2015-05-20T13:29:35.120+08:00",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "user_label": "A",
            "channel_id": "1230000109", "user_risk_level": 1, "risk_level_version": 1}"#);
    let operation = GetPermissionsByOpenid::new(
        "Personal1x",
        "2002000000000558128851361561536",
        "wxd678efh567hg6787",
    );
    examples.operation_hides("get_permissions_by_openid_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.hides::<Permission>("get_permissions_by_openid_response_hides_what_is_personal", r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "mchid": "1230000109", "openid": "Personal1x",
            "authorization_code": "1234323JKHDFE1243252", "authorization_state": "AVAILABLE",
            "notify_url": "https://api.test.com",
            "cancel_authorization_time": "2015-05-19T13:29:35.120+08:00",
            "authorization_success_time": "2015-05-20T13:29:35.120+08:00",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999",
            "sub_openid": "Personal2x", "user_label": "A", "channel_id": "1230000109",
            "user_risk_level": 1, "risk_level_version": 1}"#, &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x")]);
    let operation = TerminatePermissionsByOpenid::new(
            "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "2002000000000558128851361561536",
            "用户投诉",
        )
        .appid("wxd678efh567hg6787");
    examples.request("terminate_permissions_by_openid_example_builds_the_documented_request",
        &operation, "POST",
        "/v3/payscore/permissions/openid/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/terminate", r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "reason": "用户投诉"}"#);
    let operation = TerminatePermissionsByOpenid::new(
            "Personal1x",
            "2002000000000558128851361561536",
            "用户投诉",
        )
        .appid("wxd678efh567hg6787");
    examples.operation_hides("terminate_permissions_by_openid_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = CreatePartnerPayScorePlan::new(CreatePartnerPayScorePlanRequired {
            service_id: "2002000000000558128851361561536".into(),
            appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            plan_name: "瑜伽课20节".into(),
            plan_duration: 300,
            deduction_quantity: 10,
            total_original_price: Fen::new(150000),
            total_actual_price: Fen::new(140000),
            merchant_plan_no: "1234323JKHDFE1243252".into(),
        })
        .sub_appid("wxd678efh567hg6999")
        .plan_detail_list(
            vec![
                PlanItem::new(PlanItemRequired { original_price : Fen::new(15000),
                actual_price : Fen::new(14000), plan_detail_name : "第一节课".into()
                }).plan_discount_description("享受九折优惠")
            ],
        );
    examples.request("create_partner_pay_score_plan_example_builds_the_documented_request",
        &operation, "POST", "/v3/payscore/plan/partner/payscore-plans", r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999", "plan_name": "瑜伽课20节",
            "plan_duration": 300, "deduction_quantity": 10, "total_original_price": 150000,
            "total_actual_price": 140000, "plan_detail_list": [{"original_price": 15000,
            "plan_discount_description": "享受九折优惠", "actual_price": 14000,
            "plan_detail_name": "第一节课"}], "merchant_plan_no": "1234323JKHDFE1243252"}"#);
    examples.round_trip::<Plan>("create_partner_pay_score_plan_response_example_round_trips", r#"{
            "plan_id": "01000033210000324638000000376258",
            "service_id": "2002000000000558128851361561536", "mchid": "1230000109",
            "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_plan_no": "1234323JKHDFE1243252",
            "plan_name": "瑜伽课20节", "plan_duration": 300, "plan_state": "NORMAL",
            "total_original_price": 150000, "deduction_quantity": 10, "total_actual_price": 140000,
            "plan_detail_list": [{"plan_detail_no": 1, "plan_detail_name": "第一节课",
            "original_price": 15000, "plan_discount_description": "享受九折优惠", "actual_price": 14000}],
            "stop_mchid": "1900000109", "stop_time": "2021-05-20T13:29:35.120+08:00"}"#);
    let operation = QueryPartnerPayScorePlan::new("1234323JKHDFE1243252", "1900000109");
    examples.request("query_partner_pay_score_plan_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/1234323JKHDFE1243252?sub_mchid=1900000109",
        "");
    examples.round_trip::<Plan>("query_partner_pay_score_plan_response_example_round_trips", r#"{
            "plan_id": "01000033210000324638000000376258",
            "service_id": "2002000000000558128851361561536", "mchid": "1230000109",
            "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_plan_no": "1234323JKHDFE1243252",
            "plan_name": "瑜伽课20节", "plan_duration": 300, "plan_state": "NORMAL",
            "total_original_price": 150000, "deduction_quantity": 10, "total_actual_price": 140000,
            "plan_detail_list": [{"plan_detail_no": 1, "plan_detail_name": "第一节课",
            "original_price": 15000, "plan_discount_description": "享受九折优惠", "actual_price": 14000}],
            "stop_mchid": "1900000109", "stop_time": "2021-05-20T13:29:35.120+08:00"}"#);
    let operation = StopPartnerPayScorePlan::new("1234323JKHDFE1243252", "1900000109");
    examples.request("stop_partner_pay_score_plan_example_builds_the_documented_request",
        &operation, "POST",
        "/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/1234323JKHDFE1243252/stop", r#"{
            "sub_mchid": "1900000109"}"#);
    examples.round_trip::<Plan>("stop_partner_pay_score_plan_response_example_round_trips", r#"{
            "plan_id": "01000033210000324638000000376258",
            "service_id": "2002000000000558128851361561536", "mchid": "1230000109",
            "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_plan_no": "1234323JKHDFE1243252",
            "plan_name": "瑜伽课20节", "plan_duration": 300, "plan_state": "NORMAL",
            "total_original_price": 150000, "deduction_quantity": 10, "total_actual_price": 140000,
            "plan_detail_list": [{"plan_detail_no": 1, "plan_detail_name": "第一节课",
            "original_price": 15000, "plan_discount_description": "享受九折优惠", "actual_price": 14000}],
            "stop_mchid": "1900000109", "stop_time": "2021-05-20T13:29:35.120+08:00"}"#);
    let operation = CreatePayScorePlan::new(CreatePayScorePlanRequired {
            service_id: "2002000000000558128851361561536".into(),
            appid: "wxd678efh567hg6787".into(),
            plan_name: "瑜伽课20节".into(),
            plan_duration: 300,
            deduction_quantity: 10,
            total_original_price: Fen::new(150000),
            total_actual_price: Fen::new(140000),
            merchant_plan_no: "1234323JKHDFE1243252".into(),
        })
        .plan_detail_list(
            vec![
                PlanItem::new(PlanItemRequired { original_price : Fen::new(15000),
                actual_price : Fen::new(14000), plan_detail_name : "第一节课".into()
                }).plan_discount_description("享受九折优惠")
            ],
        );
    examples.request("create_pay_score_plan_example_builds_the_documented_request", &operation,
        "POST", "/v3/payscore/plan/payscore-plans", r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "plan_name": "瑜伽课20节", "plan_duration": 300, "deduction_quantity": 10,
            "total_original_price": 150000, "total_actual_price": 140000, "plan_detail_list": [{
            "original_price": 15000, "plan_discount_description": "享受九折优惠", "actual_price": 14000,
            "plan_detail_name": "第一节课"}], "merchant_plan_no": "1234323JKHDFE1243252"}"#);
    examples.round_trip::<Plan>("create_pay_score_plan_response_example_round_trips", r#"{
            "plan_id": "01000033210000324638000000376258",
            "service_id": "2002000000000558128851361561536", "mchid": "1230000109",
            "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_plan_no": "1234323JKHDFE1243252",
            "plan_name": "瑜伽课20节", "plan_duration": 300, "plan_state": "NORMAL",
            "total_original_price": 150000, "deduction_quantity": 10, "total_actual_price": 140000,
            "plan_detail_list": [{"plan_detail_no": 1, "plan_detail_name": "第一节课",
            "original_price": 15000, "plan_discount_description": "享受九折优惠", "actual_price": 14000}],
            "stop_mchid": "1900000109", "stop_time": "2021-05-20T13:29:35.120+08:00"}"#);
    let operation = QueryPayScorePlan::new("1234323JKHDFE1243252");
    examples.request("query_pay_score_plan_example_builds_the_documented_request", &operation,
        "GET", "/v3/payscore/plan/payscore-plans/merchant-plan-no/1234323JKHDFE1243252", "");
    examples.round_trip::<Plan>("query_pay_score_plan_response_example_round_trips", r#"{
            "plan_id": "01000033210000324638000000376258",
            "service_id": "2002000000000558128851361561536", "mchid": "1230000109",
            "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_plan_no": "1234323JKHDFE1243252",
            "plan_name": "瑜伽课20节", "plan_duration": 300, "plan_state": "NORMAL",
            "total_original_price": 150000, "deduction_quantity": 10, "total_actual_price": 140000,
            "plan_detail_list": [{"plan_detail_no": 1, "plan_detail_name": "第一节课",
            "original_price": 15000, "plan_discount_description": "享受九折优惠", "actual_price": 14000}],
            "stop_mchid": "1900000109", "stop_time": "2021-05-20T13:29:35.120+08:00"}"#);
    let operation = StopPayScorePlan::new("1234323JKHDFE1243252");
    examples.request("stop_pay_score_plan_example_builds_the_documented_request", &operation,
        "POST", "/v3/payscore/plan/payscore-plans/merchant-plan-no/1234323JKHDFE1243252/stop", "");
    examples.round_trip::<Plan>("stop_pay_score_plan_response_example_round_trips", r#"{
            "plan_id": "01000033210000324638000000376258",
            "service_id": "2002000000000558128851361561536", "mchid": "1230000109",
            "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_plan_no": "1234323JKHDFE1243252",
            "plan_name": "瑜伽课20节", "plan_duration": 300, "plan_state": "NORMAL",
            "total_original_price": 150000, "deduction_quantity": 10, "total_actual_price": 140000,
            "plan_detail_list": [{"plan_detail_no": 1, "plan_detail_name": "第一节课",
            "original_price": 15000, "plan_discount_description": "享受九折优惠", "actual_price": 14000}],
            "stop_mchid": "1900000109", "stop_time": "2021-05-20T13:29:35.120+08:00"}"#);
    let operation = GetServiceOrder::new(
            "2002000000000558128851361561536",
            "wxd678efh567hg6787",
        )
        .out_order_no("1234323JKHDFE1243252")
        .query_id("15646546545165651651");
    examples.request("get_service_order_example_builds_the_documented_request", &operation, "GET",
        "/v3/payscore/serviceorder?out_order_no=1234323JKHDFE1243252&query_id=15646546545165651651&service_id=2002000000000558128851361561536&appid=wxd678efh567hg6787",
        "");
    examples.round_trip::<ServiceOrder>("get_service_order_response_example_round_trips", r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "service_introduction": "某某酒店", "state": "DONE",
            "state_description": "MCH_COMPLETE", "post_payments": [{"name": "就餐费用", "amount": 40000,
            "description": "就餐人均100元", "count": 4}], "post_discounts": [{"name": "满20减1元",
            "description": "不与其他优惠叠加", "amount": 100, "count": 1}], "risk_fund": {
            "name": "DEPOSIT", "amount": 40000, "description": "就餐的预估费用"}, "total_amount": 39900,
            "need_collection": true, "collection": {"state": "USER_PAID", "total_amount": 39900,
            "paying_amount": 0, "paid_amount": 39900, "details": [{"seq": 1, "amount": 39900,
            "paid_type": "NEWTON", "paid_time": "20091225121210",
            "transaction_id": "4200000985202103031441826014", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}],
            "bank_type": "CMB_DEBIT"}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "嗨客时尚主题展餐厅",
            "end_location": "嗨客时尚主题展餐厅"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "order_id": "0000300001201908301055157220022"}"#);
    examples.hides::<ServiceOrder>("get_service_order_response_hides_what_is_personal", r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "service_introduction": "某某酒店", "state": "DONE",
            "state_description": "MCH_COMPLETE", "post_payments": [{"name": "就餐费用", "amount": 40000,
            "description": "就餐人均100元", "count": 4}], "post_discounts": [{"name": "满20减1元",
            "description": "不与其他优惠叠加", "amount": 100, "count": 1}], "risk_fund": {
            "name": "DEPOSIT", "amount": 40000, "description": "就餐的预估费用"}, "total_amount": 39900,
            "need_collection": true, "collection": {"state": "USER_PAID", "total_amount": 39900,
            "paying_amount": 0, "paid_amount": 39900, "details": [{"seq": 1, "amount": 39900,
            "paid_type": "NEWTON", "paid_time": "20091225121210",
            "transaction_id": "4200000985202103031441826014", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}],
            "bank_type": "CMB_DEBIT"}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "Personal1x",
            "end_location": "Personal2x"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "Personal3x",
            "sub_openid": "Personal4x", "order_id": "0000300001201908301055157220022"}"#,
        &[("location/start_location", "Personal1x"),
            ("location/end_location", "Personal2x"), ("openid", "Personal3x"),
            ("sub_openid", "Personal4x")]);
    let operation = CreateServiceOrder::new(CreateServiceOrderRequired {
            out_order_no: "1234323JKHDFE1243252".into(),
            appid: "wxd678efh567hg6787".into(),
            service_id: "2002000000000558128851361561536".into(),
            service_introduction: "某某酒店".into(),
            time_range: PlannedServiceTime::new("20091225091010")
                .end_time("20091225121010")
                .start_time_remark("开始租借时间")
                .end_time_remark("租借结束时间"),
            risk_fund: RiskFund::new(RiskFundName::Deposit, Fen::new(40000))
                .description("就餐的预估费用"),
            notify_url: "https://api.test.com".into(),
        })
        .post_payments(
            vec![
                ServiceFee::new("就餐费用").amount(Fen::new(40000))
                .description("就餐人均100元").count(4)
            ],
        )
        .post_discounts(
            vec![
                ServiceDiscount::new(ServiceDiscountRequired { name : "满20减1元"
                .into(), description : "不与其他优惠叠加".into() })
                .amount(Fen::new(100)).count(1)
            ],
        )
        .location(
            ServiceLocation::new()
                .start_location("嗨客时尚主题展餐厅")
                .end_location("嗨客时尚主题展餐厅"),
        )
        .attach("Easdfowealsdkjfnlaksjdlfkwqoi")
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .need_user_confirm(true)
        .device(
            ServiceDevice::new()
                .start_device_id("HG123456")
                .end_device_id("HG123456")
                .materiel_no("https://example.com/q/HG123456"),
        );
    examples.request("create_service_order_example_builds_the_documented_request", &operation,
        "POST", "/v3/payscore/serviceorder", r#"{
            "out_order_no": "1234323JKHDFE1243252", "appid": "wxd678efh567hg6787",
            "service_id": "2002000000000558128851361561536", "service_introduction": "某某酒店",
            "post_payments": [{"name": "就餐费用", "amount": 40000, "description": "就餐人均100元",
            "count": 4}], "post_discounts": [{"name": "满20减1元", "description": "不与其他优惠叠加",
            "amount": 100, "count": 1}], "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "嗨客时尚主题展餐厅",
            "end_location": "嗨客时尚主题展餐厅"}, "risk_fund": {"name": "DEPOSIT", "amount": 40000,
            "description": "就餐的预估费用"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "need_user_confirm": true, "device": {"start_device_id": "HG123456",
            "end_device_id": "HG123456", "materiel_no": "https://example.com/q/HG123456"}}"#);
    examples.round_trip::<CreatedServiceOrder>("create_service_order_response_example_round_trips",
        r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "service_introduction": "某某酒店",
            "state": "CREATED", "post_payments": [{"name": "就餐费用", "amount": 40000,
            "description": "就餐人均100元", "count": 4}], "post_discounts": [{"name": "满20减1元",
            "description": "不与其他优惠叠加", "amount": 100, "count": 1}], "risk_fund": {
            "name": "DEPOSIT", "amount": 40000, "description": "就餐的预估费用"}, "time_range": {
            "start_time": "20091225091010", "end_time": "20091225121010",
            "start_time_remark": "开始租借时间", "end_time_remark": "租借结束时间"}, "location": {
            "start_location": "嗨客时尚主题展餐厅", "end_location": "嗨客时尚主题展餐厅"},
            "attach": "Easdfowealsdkjfnlaksjdlfkwqoi", "notify_url": "https://api.test.com",
            "order_id": "0000300001201908301055157220022",
            "package": "DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we"}"#);
    let operation = CreateServiceOrder::new(CreateServiceOrderRequired {
            out_order_no: "1234323JKHDFE1243252".into(),
            appid: "wxd678efh567hg6787".into(),
            service_id: "2002000000000558128851361561536".into(),
            service_introduction: "某某酒店".into(),
            time_range: PlannedServiceTime::new("20091225091010")
                .end_time("20091225121010")
                .start_time_remark("开始租借时间")
                .end_time_remark("租借结束时间"),
            risk_fund: RiskFund::new(RiskFundName::Deposit, Fen::new(40000))
                .description("就餐的预估费用"),
            notify_url: "https://api.test.com".into(),
        })
        .post_payments(
            vec![
                ServiceFee::new("就餐费用").amount(Fen::new(40000))
                .description("就餐人均100元").count(4)
            ],
        )
        .post_discounts(
            vec![
                ServiceDiscount::new(ServiceDiscountRequired { name : "满20减1元"
                .into(), description : "不与其他优惠叠加".into() })
                .amount(Fen::new(100)).count(1)
            ],
        )
        .location(
            ServiceLocation::new()
                .start_location("Personal1x")
                .end_location("Personal2x"),
        )
        .attach("Easdfowealsdkjfnlaksjdlfkwqoi")
        .openid("Personal3x")
        .need_user_confirm(true)
        .device(
            ServiceDevice::new()
                .start_device_id("HG123456")
                .end_device_id("HG123456")
                .materiel_no("https://example.com/q/HG123456"),
        );
    examples.operation_hides("create_service_order_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("location/start_location", "Personal1x"),
            ("location/end_location", "Personal2x"), ("openid", "Personal3x")]);
    examples.hides::<CreatedServiceOrder>("create_service_order_response_hides_what_is_personal",
        r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "service_introduction": "某某酒店", "state": "DONE",
            "state_description": "MCH_COMPLETE", "post_payments": [{"name": "就餐费用", "amount": 40000,
            "description": "就餐人均100元", "count": 4}], "post_discounts": [{"name": "满20减1元",
            "description": "不与其他优惠叠加", "amount": 100, "count": 1}], "risk_fund": {
            "name": "DEPOSIT", "amount": 40000, "description": "就餐的预估费用"}, "total_amount": 39900,
            "need_collection": true, "collection": {"state": "USER_PAID", "total_amount": 39900,
            "paying_amount": 0, "paid_amount": 39900, "details": [{"seq": 1, "amount": 39900,
            "paid_type": "NEWTON", "paid_time": "20091225121210",
            "transaction_id": "4200000985202103031441826014", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}],
            "bank_type": "CMB_DEBIT"}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "Personal1x",
            "end_location": "Personal2x"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "Personal3x",
            "sub_openid": "Personal4x", "order_id": "0000300001201908301055157220022",
            "package": "DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we", "shopping_info": {
            "real_merchant_appid": "wxd678efh567hg6787", "jump_link": {
            "jump_link_type": "JUMP_LINK_MINI_PROGRAM", "appid": "wxd678efh567hg6787",
            "path": "/page/order/orderid=PO213412451223"}, "goods": [{"name": "无线耳机",
            "picture": "https://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQ/640",
            "amount": 55000, "count": 1, "category_id": ["6032"]}]}}"#,
        &[("location/start_location", "Personal1x"),
            ("location/end_location", "Personal2x"), ("openid", "Personal3x"),
            ("sub_openid", "Personal4x")]);
    let operation = DirectCompleteServiceOrder::new(DirectCompleteServiceOrderRequired {
            out_order_no: "1234323JKHDFE1243252".into(),
            appid: "wxd678efh567hg6787".into(),
            service_id: "2002000000000558128851361561536".into(),
            time_range: PlannedServiceTime::new("20091225091010")
                .end_time("20091225121010")
                .start_time_remark("开始租借时间")
                .end_time_remark("租借结束时间"),
        })
        .post_payments(
            vec![
                ServiceFee::new("就餐费用").amount(Fen::new(40000))
                .description("就餐人均100元").count(4)
            ],
        )
        .post_discounts(
            vec![
                ServiceDiscount::new(ServiceDiscountRequired { name : "满20减1元"
                .into(), description : "不与其他优惠叠加".into() })
                .amount(Fen::new(100)).count(1)
            ],
        )
        .location(
            ServiceLocation::new()
                .start_location("嗨客时尚主题展餐厅")
                .end_location("嗨客时尚主题展餐厅"),
        )
        .service_introduction("某某酒店")
        .attach("Easdfowealsdkjfnlaksjdlfkwqoi")
        .notify_url("https://api.test.com")
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .total_amount(Fen::new(39900))
        .profit_sharing(false)
        .goods_tag("goods_tag1");
    examples.request("direct_complete_service_order_example_builds_the_documented_request",
        &operation, "POST", "/v3/payscore/serviceorder/direct-complete", r#"{
            "out_order_no": "1234323JKHDFE1243252", "appid": "wxd678efh567hg6787",
            "service_id": "2002000000000558128851361561536", "post_payments": [{"name": "就餐费用",
            "amount": 40000, "description": "就餐人均100元", "count": 4}], "post_discounts": [{
            "name": "满20减1元", "description": "不与其他优惠叠加", "amount": 100, "count": 1}],
            "time_range": {"start_time": "20091225091010", "end_time": "20091225121010",
            "start_time_remark": "开始租借时间", "end_time_remark": "租借结束时间"}, "location": {
            "start_location": "嗨客时尚主题展餐厅", "end_location": "嗨客时尚主题展餐厅"},
            "service_introduction": "某某酒店", "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "total_amount": 39900, "profit_sharing": false, "goods_tag": "goods_tag1"}"#);
    examples.round_trip::<ServiceOrder>("direct_complete_service_order_response_example_round_trips",
        r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "service_introduction": "某某酒店",
            "state": "DOING", "state_description": "MCH_COMPLETE", "post_payments": [{
            "name": "就餐费用", "amount": 40000, "description": "就餐人均100元", "count": 4}],
            "post_discounts": [{"name": "满20减1元", "description": "不与其他优惠叠加", "amount": 100,
            "count": 1}], "total_amount": 39900, "need_collection": true, "collection": {
            "state": "USER_PAYING", "total_amount": 39900, "paying_amount": 39900,
            "paid_amount": 0}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "嗨客时尚主题展餐厅",
            "end_location": "嗨客时尚主题展餐厅"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "order_id": "0000300001201908301055157220022"}"#);
    let operation = DirectCompleteServiceOrder::new(DirectCompleteServiceOrderRequired {
            out_order_no: "1234323JKHDFE1243252".into(),
            appid: "wxd678efh567hg6787".into(),
            service_id: "2002000000000558128851361561536".into(),
            time_range: PlannedServiceTime::new("20091225091010")
                .end_time("20091225121010")
                .start_time_remark("开始租借时间")
                .end_time_remark("租借结束时间"),
        })
        .post_payments(
            vec![
                ServiceFee::new("就餐费用").amount(Fen::new(40000))
                .description("就餐人均100元").count(4)
            ],
        )
        .post_discounts(
            vec![
                ServiceDiscount::new(ServiceDiscountRequired { name : "满20减1元"
                .into(), description : "不与其他优惠叠加".into() })
                .amount(Fen::new(100)).count(1)
            ],
        )
        .location(
            ServiceLocation::new()
                .start_location("Personal1x")
                .end_location("Personal2x"),
        )
        .service_introduction("某某酒店")
        .attach("Easdfowealsdkjfnlaksjdlfkwqoi")
        .notify_url("https://api.test.com")
        .openid("Personal3x")
        .total_amount(Fen::new(39900))
        .profit_sharing(false)
        .goods_tag("goods_tag1");
    examples.operation_hides("direct_complete_service_order_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("location/start_location", "Personal1x"),
            ("location/end_location", "Personal2x"), ("openid", "Personal3x")]);
    examples.hides::<ServiceOrder>("direct_complete_service_order_response_hides_what_is_personal",
        r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "service_introduction": "某某酒店", "state": "DONE",
            "state_description": "MCH_COMPLETE", "post_payments": [{"name": "就餐费用", "amount": 40000,
            "description": "就餐人均100元", "count": 4}], "post_discounts": [{"name": "满20减1元",
            "description": "不与其他优惠叠加", "amount": 100, "count": 1}], "risk_fund": {
            "name": "DEPOSIT", "amount": 40000, "description": "就餐的预估费用"}, "total_amount": 39900,
            "need_collection": true, "collection": {"state": "USER_PAID", "total_amount": 39900,
            "paying_amount": 0, "paid_amount": 39900, "details": [{"seq": 1, "amount": 39900,
            "paid_type": "NEWTON", "paid_time": "20091225121210",
            "transaction_id": "4200000985202103031441826014", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}],
            "bank_type": "CMB_DEBIT"}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "Personal1x",
            "end_location": "Personal2x"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "Personal3x",
            "sub_openid": "Personal4x", "order_id": "0000300001201908301055157220022"}"#,
        &[("location/start_location", "Personal1x"),
            ("location/end_location", "Personal2x"), ("openid", "Personal3x"),
            ("sub_openid", "Personal4x")]);
    let operation = CancelServiceOrder::new(
        "1234323JKHDFE1243252",
        CancelServiceOrderRequired {
            appid: "wxd678efh567hg6787".into(),
            service_id: "2002000000000558128851361561536".into(),
            reason: "用户投诉".into(),
        },
    );
    examples.request("cancel_service_order_example_builds_the_documented_request", &operation,
        "POST", "/v3/payscore/serviceorder/1234323JKHDFE1243252/cancel", r#"{
            "appid": "wxd678efh567hg6787", "service_id": "2002000000000558128851361561536",
            "reason": "用户投诉"}"#);
    examples.round_trip::<ServiceOrderKey>("cancel_service_order_response_example_round_trips",
        r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "order_id": "0000300001201908301055157220022"}"#);
    let operation = CompleteServiceOrder::new(
            "1234323JKHDFE1243252",
            CompleteServiceOrderRequired {
                appid: "wxd678efh567hg6787".into(),
                service_id: "2002000000000558128851361561536".into(),
                post_payments: vec![
                    ServiceFee::new("就餐费用").amount(Fen::new(40000))
                    .description("就餐人均100元").count(4)
                ],
                total_amount: Fen::new(39900),
            },
        )
        .post_discounts(
            vec![
                ServiceDiscount::new(ServiceDiscountRequired { name : "满20减1元"
                .into(), description : "不与其他优惠叠加".into() })
                .amount(Fen::new(100)).count(1)
            ],
        )
        .time_range(
            ServiceTime::new()
                .start_time("20091225091010")
                .end_time("20091225121010")
                .start_time_remark("开始租借时间")
                .end_time_remark("租借结束时间"),
        )
        .location(
            ServiceLocation::new()
                .start_location("嗨客时尚主题展餐厅")
                .end_location("嗨客时尚主题展餐厅"),
        )
        .profit_sharing(false)
        .goods_tag("goods_tag")
        .device(
            ServiceDevice::new()
                .start_device_id("HG123456")
                .end_device_id("HG123456")
                .materiel_no("https://example.com/q/HG123456"),
        );
    examples.request("complete_service_order_example_builds_the_documented_request", &operation,
        "POST", "/v3/payscore/serviceorder/1234323JKHDFE1243252/complete", r#"{
            "appid": "wxd678efh567hg6787", "service_id": "2002000000000558128851361561536",
            "post_payments": [{"name": "就餐费用", "amount": 40000, "description": "就餐人均100元",
            "count": 4}], "post_discounts": [{"name": "满20减1元", "description": "不与其他优惠叠加",
            "amount": 100, "count": 1}], "total_amount": 39900, "time_range": {
            "start_time": "20091225091010", "end_time": "20091225121010",
            "start_time_remark": "开始租借时间", "end_time_remark": "租借结束时间"}, "location": {
            "start_location": "嗨客时尚主题展餐厅", "end_location": "嗨客时尚主题展餐厅"}, "profit_sharing": false,
            "goods_tag": "goods_tag", "device": {"start_device_id": "HG123456",
            "end_device_id": "HG123456", "materiel_no": "https://example.com/q/HG123456"}}"#);
    examples.round_trip::<ServiceOrder>("complete_service_order_response_example_round_trips", r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "service_introduction": "某某酒店",
            "state": "DOING", "state_description": "MCH_COMPLETE", "post_payments": [{
            "name": "就餐费用", "amount": 40000, "description": "就餐人均100元", "count": 4}],
            "post_discounts": [{"name": "满20减1元", "description": "不与其他优惠叠加", "amount": 100,
            "count": 1}], "risk_fund": {"name": "DEPOSIT", "amount": 40000,
            "description": "就餐的预估费用"}, "total_amount": 39900, "need_collection": true,
            "collection": {"state": "USER_PAYING", "total_amount": 39900, "paying_amount": 39900,
            "paid_amount": 0}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "嗨客时尚主题展餐厅",
            "end_location": "嗨客时尚主题展餐厅"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "order_id": "0000300001201908301055157220022"}"#);
    let operation = CompleteServiceOrder::new(
            "1234323JKHDFE1243252",
            CompleteServiceOrderRequired {
                appid: "wxd678efh567hg6787".into(),
                service_id: "2002000000000558128851361561536".into(),
                post_payments: vec![
                    ServiceFee::new("就餐费用").amount(Fen::new(40000))
                    .description("就餐人均100元").count(4)
                ],
                total_amount: Fen::new(39900),
            },
        )
        .post_discounts(
            vec![
                ServiceDiscount::new(ServiceDiscountRequired { name : "满20减1元"
                .into(), description : "不与其他优惠叠加".into() })
                .amount(Fen::new(100)).count(1)
            ],
        )
        .time_range(
            ServiceTime::new()
                .start_time("20091225091010")
                .end_time("20091225121010")
                .start_time_remark("开始租借时间")
                .end_time_remark("租借结束时间"),
        )
        .location(
            ServiceLocation::new()
                .start_location("Personal1x")
                .end_location("Personal2x"),
        )
        .profit_sharing(false)
        .goods_tag("goods_tag")
        .device(
            ServiceDevice::new()
                .start_device_id("HG123456")
                .end_device_id("HG123456")
                .materiel_no("https://example.com/q/HG123456"),
        );
    examples.operation_hides("complete_service_order_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("location/start_location", "Personal1x"),
            ("location/end_location", "Personal2x")]);
    examples.hides::<ServiceOrder>("complete_service_order_response_hides_what_is_personal", r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "service_introduction": "某某酒店", "state": "DONE",
            "state_description": "MCH_COMPLETE", "post_payments": [{"name": "就餐费用", "amount": 40000,
            "description": "就餐人均100元", "count": 4}], "post_discounts": [{"name": "满20减1元",
            "description": "不与其他优惠叠加", "amount": 100, "count": 1}], "risk_fund": {
            "name": "DEPOSIT", "amount": 40000, "description": "就餐的预估费用"}, "total_amount": 39900,
            "need_collection": true, "collection": {"state": "USER_PAID", "total_amount": 39900,
            "paying_amount": 0, "paid_amount": 39900, "details": [{"seq": 1, "amount": 39900,
            "paid_type": "NEWTON", "paid_time": "20091225121210",
            "transaction_id": "4200000985202103031441826014", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}],
            "bank_type": "CMB_DEBIT"}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "Personal1x",
            "end_location": "Personal2x"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "Personal3x",
            "sub_openid": "Personal4x", "order_id": "0000300001201908301055157220022"}"#,
        &[("location/start_location", "Personal1x"),
            ("location/end_location", "Personal2x"), ("openid", "Personal3x"),
            ("sub_openid", "Personal4x")]);
    let operation = ModifyServiceOrder::new(
            "1234323JKHDFE1243252",
            ModifyServiceOrderRequired {
                appid: "wxd678efh567hg6787".into(),
                service_id: "2002000000000558128851361561536".into(),
                post_payments: vec![
                    ServiceFee::new("就餐费用").amount(Fen::new(40000))
                    .description("就餐人均100元").count(4)
                ],
                total_amount: Fen::new(39900),
                reason: "用户投诉".into(),
            },
        )
        .post_discounts(
            vec![
                ServiceDiscount::new(ServiceDiscountRequired { name : "满20减1元"
                .into(), description : "不与其他优惠叠加".into() })
                .amount(Fen::new(100)).count(1)
            ],
        )
        .device(
            ServiceDevice::new()
                .start_device_id("HG123456")
                .end_device_id("HG123456")
                .materiel_no("https://example.com/q/HG123456"),
        );
    examples.request("modify_service_order_example_builds_the_documented_request", &operation,
        "POST", "/v3/payscore/serviceorder/1234323JKHDFE1243252/modify", r#"{
            "appid": "wxd678efh567hg6787", "service_id": "2002000000000558128851361561536",
            "post_payments": [{"name": "就餐费用", "amount": 40000, "description": "就餐人均100元",
            "count": 4}], "post_discounts": [{"name": "满20减1元", "description": "不与其他优惠叠加",
            "amount": 100, "count": 1}], "total_amount": 39900, "reason": "用户投诉", "device": {
            "start_device_id": "HG123456", "end_device_id": "HG123456",
            "materiel_no": "https://example.com/q/HG123456"}}"#);
    examples.round_trip::<ServiceOrder>("modify_service_order_response_example_round_trips", r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "service_introduction": "某某酒店",
            "state": "DOING", "state_description": "MCH_COMPLETE", "post_payments": [{
            "name": "就餐费用", "amount": 40000, "description": "就餐人均100元", "count": 4}],
            "post_discounts": [{"name": "满20减1元", "description": "不与其他优惠叠加", "amount": 100,
            "count": 1}], "risk_fund": {"name": "DEPOSIT", "amount": 40000,
            "description": "就餐的预估费用"}, "total_amount": 39900, "need_collection": true,
            "collection": {"state": "USER_PAYING", "total_amount": 39900, "paying_amount": 39900,
            "paid_amount": 0}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "嗨客时尚主题展餐厅",
            "end_location": "嗨客时尚主题展餐厅"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "order_id": "0000300001201908301055157220022"}"#);
    examples.hides::<ServiceOrder>("modify_service_order_response_hides_what_is_personal", r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "service_introduction": "某某酒店", "state": "DONE",
            "state_description": "MCH_COMPLETE", "post_payments": [{"name": "就餐费用", "amount": 40000,
            "description": "就餐人均100元", "count": 4}], "post_discounts": [{"name": "满20减1元",
            "description": "不与其他优惠叠加", "amount": 100, "count": 1}], "risk_fund": {
            "name": "DEPOSIT", "amount": 40000, "description": "就餐的预估费用"}, "total_amount": 39900,
            "need_collection": true, "collection": {"state": "USER_PAID", "total_amount": 39900,
            "paying_amount": 0, "paid_amount": 39900, "details": [{"seq": 1, "amount": 39900,
            "paid_type": "NEWTON", "paid_time": "20091225121210",
            "transaction_id": "4200000985202103031441826014", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}],
            "bank_type": "CMB_DEBIT"}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "Personal1x",
            "end_location": "Personal2x"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "Personal3x",
            "sub_openid": "Personal4x", "order_id": "0000300001201908301055157220022"}"#,
        &[("location/start_location", "Personal1x"),
            ("location/end_location", "Personal2x"), ("openid", "Personal3x"),
            ("sub_openid", "Personal4x")]);
    let operation = CollectServiceOrder::new("1234323JKHDFE1243252")
        .appid("wxd678efh567hg6787")
        .service_id("2002000000000558128851361561536");
    examples.request("collect_service_order_example_builds_the_documented_request", &operation,
        "POST", "/v3/payscore/serviceorder/1234323JKHDFE1243252/pay", r#"{
            "appid": "wxd678efh567hg6787", "service_id": "2002000000000558128851361561536"}"#);
    examples.round_trip::<ServiceOrderKey>("collect_service_order_response_example_round_trips",
        r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "order_id": "0000300001201908301055157220022"}"#);
    let operation = SendOrderPendingMessage::new(
            "1234323JKHDFE1243252",
            SendOrderPendingMessageRequired {
                service_id: "2002000000000558128851361561536".into(),
                post_payments: vec![
                    ServiceFee::new("就餐费用").amount(Fen::new(40000))
                    .description("就餐人均100元").count(4)
                ],
                total_amount: Fen::new(39900),
                prepaid_time: "20231218".into(),
            },
        )
        .post_discounts(
            vec![
                ServiceDiscount::new(ServiceDiscountRequired { name : "满20减1元"
                .into(), description : "不与其他优惠叠加".into() })
                .amount(Fen::new(100)).count(1)
            ],
        );
    examples.request("send_order_pending_message_example_builds_the_documented_request", &operation,
        "POST", "/v3/payscore/serviceorder/1234323JKHDFE1243252/send-pendingmessage", r#"{
            "service_id": "2002000000000558128851361561536", "post_payments": [{"name": "就餐费用",
            "amount": 40000, "description": "就餐人均100元", "count": 4}], "post_discounts": [{
            "name": "满20减1元", "description": "不与其他优惠叠加", "amount": 100, "count": 1}],
            "total_amount": 39900, "prepaid_time": "20231218"}"#);
    let operation = SendOrderPrepaidMessage::new(
            "1234323JKHDFE1243252",
            SendOrderPrepaidMessageRequired {
                service_id: "2002000000000558128851361561536".into(),
                post_payments: vec![
                    ServiceFee::new("就餐费用").amount(Fen::new(40000))
                    .description("就餐人均100元").count(4)
                ],
                total_amount: Fen::new(39900),
                prepaid_time: "20231218".into(),
            },
        )
        .post_discounts(
            vec![
                ServiceDiscount::new(ServiceDiscountRequired { name : "满20减1元"
                .into(), description : "不与其他优惠叠加".into() })
                .amount(Fen::new(100)).count(1)
            ],
        );
    examples.request("send_order_prepaid_message_example_builds_the_documented_request", &operation,
        "POST", "/v3/payscore/serviceorder/1234323JKHDFE1243252/send-prepaidmessage", r#"{
            "service_id": "2002000000000558128851361561536", "post_payments": [{"name": "就餐费用",
            "amount": 40000, "description": "就餐人均100元", "count": 4}], "post_discounts": [{
            "name": "满20减1元", "description": "不与其他优惠叠加", "amount": 100, "count": 1}],
            "total_amount": 39900, "prepaid_time": "20231218"}"#);
    let operation = SyncServiceOrder::new(
        "1234323JKHDFE1243252",
        SyncServiceOrderRequired {
            appid: "wxd678efh567hg6787".into(),
            service_id: "2002000000000558128851361561536".into(),
            r#type: OutsidePaymentType::OrderPaid,
            detail: OutsidePayment::new("20091225121210")
                .paid_amount(Fen::new(39900))
                .seq(1),
        },
    );
    examples.request("sync_service_order_example_builds_the_documented_request", &operation, "POST",
        "/v3/payscore/serviceorder/1234323JKHDFE1243252/sync", r#"{
            "appid": "wxd678efh567hg6787", "service_id": "2002000000000558128851361561536",
            "type": "Order_Paid", "detail": {"paid_time": "20091225121210", "paid_amount": 39900,
            "seq": 1}}"#);
    examples.round_trip::<ServiceOrder>("sync_service_order_response_example_round_trips", r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "service_introduction": "某某酒店",
            "state": "DONE", "post_payments": [{"name": "就餐费用", "amount": 40000,
            "description": "就餐人均100元", "count": 4}], "post_discounts": [{"name": "满20减1元",
            "description": "不与其他优惠叠加", "amount": 100, "count": 1}], "risk_fund": {
            "name": "DEPOSIT", "amount": 40000, "description": "就餐的预估费用"}, "total_amount": 39900,
            "need_collection": true, "collection": {"state": "USER_PAID", "total_amount": 39900,
            "paying_amount": 0, "paid_amount": 39900, "details": [{"seq": 1, "amount": 39900,
            "paid_type": "MCH", "paid_time": "20091225121210"}]}, "time_range": {
            "start_time": "20091225091010", "end_time": "20091225121010",
            "start_time_remark": "开始租借时间", "end_time_remark": "租借结束时间"}, "location": {
            "start_location": "嗨客时尚主题展餐厅", "end_location": "嗨客时尚主题展餐厅"},
            "attach": "Easdfowealsdkjfnlaksjdlfkwqoi", "notify_url": "https://api.test.com",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "order_id": "0000300001201908301055157220022"}"#);
    examples.hides::<ServiceOrder>("sync_service_order_response_hides_what_is_personal", r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "service_introduction": "某某酒店", "state": "DONE",
            "state_description": "MCH_COMPLETE", "post_payments": [{"name": "就餐费用", "amount": 40000,
            "description": "就餐人均100元", "count": 4}], "post_discounts": [{"name": "满20减1元",
            "description": "不与其他优惠叠加", "amount": 100, "count": 1}], "risk_fund": {
            "name": "DEPOSIT", "amount": 40000, "description": "就餐的预估费用"}, "total_amount": 39900,
            "need_collection": true, "collection": {"state": "USER_PAID", "total_amount": 39900,
            "paying_amount": 0, "paid_amount": 39900, "details": [{"seq": 1, "amount": 39900,
            "paid_type": "NEWTON", "paid_time": "20091225121210",
            "transaction_id": "4200000985202103031441826014", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}],
            "bank_type": "CMB_DEBIT"}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "Personal1x",
            "end_location": "Personal2x"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "Personal3x",
            "sub_openid": "Personal4x", "order_id": "0000300001201908301055157220022"}"#,
        &[("location/start_location", "Personal1x"),
            ("location/end_location", "Personal2x"), ("openid", "Personal3x"),
            ("sub_openid", "Personal4x")]);
    let operation = CreatePayOnDeliveryServiceOrder::new(CreatePayOnDeliveryServiceOrderRequired {
            out_order_no: "1234323JKHDFE1243252".into(),
            appid: "wxd678efh567hg6787".into(),
            service_id: "2002000000000558128851361561536".into(),
            service_introduction: "某某酒店".into(),
            time_range: PlannedServiceTime::new("20091225091010")
                .end_time("20091225121010")
                .start_time_remark("开始租借时间")
                .end_time_remark("租借结束时间"),
            risk_fund: RiskFund::new(RiskFundName::Deposit, Fen::new(40000))
                .description("就餐的预估费用"),
            notify_url: "https://api.test.com".into(),
            shopping_info: ShoppingInfo::new(
                    OrderDetailLink::new()
                        .jump_link_type(JumpLinkType::JumpLinkMiniProgram)
                        .appid("wxd678efh567hg6787")
                        .path("/page/order/orderid=PO213412451223"),
                    vec![
                        ShoppingGoods::new(ShoppingGoodsRequired { name : "无线耳机"
                        .into(), picture :
                        "https://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQ/640"
                        .into(), amount : Fen::new(55000), count : 1 })
                        .category_id(vec!["6032".into()])
                    ],
                )
                .real_merchant_appid("wxd678efh567hg6787"),
        })
        .post_payments(
            vec![
                ServiceFee::new("就餐费用").amount(Fen::new(40000))
                .description("就餐人均100元").count(4)
            ],
        )
        .post_discounts(
            vec![
                ServiceDiscount::new(ServiceDiscountRequired { name : "满20减1元"
                .into(), description : "不与其他优惠叠加".into() })
                .amount(Fen::new(100)).count(1)
            ],
        )
        .location(
            ServiceLocation::new()
                .start_location("嗨客时尚主题展餐厅")
                .end_location("嗨客时尚主题展餐厅"),
        )
        .attach("Easdfowealsdkjfnlaksjdlfkwqoi")
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .need_user_confirm(true)
        .mchid("1230000109");
    examples.request("create_pay_on_delivery_service_order_example_builds_the_documented_request",
        &operation, "POST", "/v3/payscore/servicepayondeliveryorder", r#"{
            "out_order_no": "1234323JKHDFE1243252", "appid": "wxd678efh567hg6787",
            "service_id": "2002000000000558128851361561536", "service_introduction": "某某酒店",
            "post_payments": [{"name": "就餐费用", "amount": 40000, "description": "就餐人均100元",
            "count": 4}], "post_discounts": [{"name": "满20减1元", "description": "不与其他优惠叠加",
            "amount": 100, "count": 1}], "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "嗨客时尚主题展餐厅",
            "end_location": "嗨客时尚主题展餐厅"}, "risk_fund": {"name": "DEPOSIT", "amount": 40000,
            "description": "就餐的预估费用"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "need_user_confirm": true, "mchid": "1230000109", "shopping_info": {
            "real_merchant_appid": "wxd678efh567hg6787", "jump_link": {
            "jump_link_type": "JUMP_LINK_MINI_PROGRAM", "appid": "wxd678efh567hg6787",
            "path": "/page/order/orderid=PO213412451223"}, "goods": [{"name": "无线耳机",
            "picture": "https://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQ/640",
            "amount": 55000, "count": 1, "category_id": ["6032"]}]}}"#);
    examples.round_trip::<CreatedServiceOrder>("create_pay_on_delivery_service_order_response_example_round_trips",
        r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "service_introduction": "某某酒店",
            "state": "CREATED", "post_payments": [{"name": "就餐费用", "amount": 40000,
            "description": "就餐人均100元", "count": 4}], "post_discounts": [{"name": "满20减1元",
            "description": "不与其他优惠叠加", "amount": 100, "count": 1}], "risk_fund": {
            "name": "DEPOSIT", "amount": 40000, "description": "就餐的预估费用"}, "time_range": {
            "start_time": "20091225091010", "end_time": "20091225121010",
            "start_time_remark": "开始租借时间", "end_time_remark": "租借结束时间"}, "location": {
            "start_location": "嗨客时尚主题展餐厅", "end_location": "嗨客时尚主题展餐厅"},
            "attach": "Easdfowealsdkjfnlaksjdlfkwqoi", "notify_url": "https://api.test.com",
            "order_id": "0000300001201908301055157220022",
            "package": "DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we", "shopping_info": {
            "real_merchant_appid": "wxd678efh567hg6787", "jump_link": {
            "jump_link_type": "JUMP_LINK_MINI_PROGRAM", "appid": "wxd678efh567hg6787",
            "path": "/page/order/orderid=PO213412451223"}, "goods": [{"name": "无线耳机",
            "picture": "https://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQ/640",
            "amount": 55000, "count": 1, "category_id": ["6032"]}]}}"#);
    let operation = CreatePayOnDeliveryServiceOrder::new(CreatePayOnDeliveryServiceOrderRequired {
            out_order_no: "1234323JKHDFE1243252".into(),
            appid: "wxd678efh567hg6787".into(),
            service_id: "2002000000000558128851361561536".into(),
            service_introduction: "某某酒店".into(),
            time_range: PlannedServiceTime::new("20091225091010")
                .end_time("20091225121010")
                .start_time_remark("开始租借时间")
                .end_time_remark("租借结束时间"),
            risk_fund: RiskFund::new(RiskFundName::Deposit, Fen::new(40000))
                .description("就餐的预估费用"),
            notify_url: "https://api.test.com".into(),
            shopping_info: ShoppingInfo::new(
                    OrderDetailLink::new()
                        .jump_link_type(JumpLinkType::JumpLinkMiniProgram)
                        .appid("wxd678efh567hg6787")
                        .path("/page/order/orderid=PO213412451223"),
                    vec![
                        ShoppingGoods::new(ShoppingGoodsRequired { name : "无线耳机"
                        .into(), picture :
                        "https://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQ/640"
                        .into(), amount : Fen::new(55000), count : 1 })
                        .category_id(vec!["6032".into()])
                    ],
                )
                .real_merchant_appid("wxd678efh567hg6787"),
        })
        .post_payments(
            vec![
                ServiceFee::new("就餐费用").amount(Fen::new(40000))
                .description("就餐人均100元").count(4)
            ],
        )
        .post_discounts(
            vec![
                ServiceDiscount::new(ServiceDiscountRequired { name : "满20减1元"
                .into(), description : "不与其他优惠叠加".into() })
                .amount(Fen::new(100)).count(1)
            ],
        )
        .location(
            ServiceLocation::new()
                .start_location("Personal1x")
                .end_location("Personal2x"),
        )
        .attach("Easdfowealsdkjfnlaksjdlfkwqoi")
        .openid("Personal3x")
        .need_user_confirm(true)
        .mchid("1230000109");
    examples.operation_hides("create_pay_on_delivery_service_order_hides_what_is_personal",
        &operation, &Call::new(&client, operation.clone()),
        &[("location/start_location", "Personal1x"),
            ("location/end_location", "Personal2x"), ("openid", "Personal3x")]);
    examples.hides::<CreatedServiceOrder>("create_pay_on_delivery_service_order_response_hides_what_is_personal",
        r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "service_introduction": "某某酒店", "state": "DONE",
            "state_description": "MCH_COMPLETE", "post_payments": [{"name": "就餐费用", "amount": 40000,
            "description": "就餐人均100元", "count": 4}], "post_discounts": [{"name": "满20减1元",
            "description": "不与其他优惠叠加", "amount": 100, "count": 1}], "risk_fund": {
            "name": "DEPOSIT", "amount": 40000, "description": "就餐的预估费用"}, "total_amount": 39900,
            "need_collection": true, "collection": {"state": "USER_PAID", "total_amount": 39900,
            "paying_amount": 0, "paid_amount": 39900, "details": [{"seq": 1, "amount": 39900,
            "paid_type": "NEWTON", "paid_time": "20091225121210",
            "transaction_id": "4200000985202103031441826014", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}],
            "bank_type": "CMB_DEBIT"}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "Personal1x",
            "end_location": "Personal2x"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "Personal3x",
            "sub_openid": "Personal4x", "order_id": "0000300001201908301055157220022",
            "package": "DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we", "shopping_info": {
            "real_merchant_appid": "wxd678efh567hg6787", "jump_link": {
            "jump_link_type": "JUMP_LINK_MINI_PROGRAM", "appid": "wxd678efh567hg6787",
            "path": "/page/order/orderid=PO213412451223"}, "goods": [{"name": "无线耳机",
            "picture": "https://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQ/640",
            "amount": 55000, "count": 1, "category_id": ["6032"]}]}}"#,
        &[("location/start_location", "Personal1x"),
            ("location/end_location", "Personal2x"), ("openid", "Personal3x"),
            ("sub_openid", "Personal4x")]);
    let operation = CreatePartnerSignPlanServiceOrder::new(CreatePartnerSignPlanServiceOrderRequired {
            service_id: "2002000000000558128851361561536".into(),
            sign_plan_id: "01000033210000324638000000376258".into(),
            plan_detail_no: 1,
            appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            notify_url: "https://api.test.com".into(),
            service_introduction: "某某酒店".into(),
            time_range: PlannedServiceTime::new("20091225091010")
                .end_time("20091225121010")
                .start_time_remark("开始租借时间")
                .end_time_remark("租借结束时间"),
            out_trade_no: "1514323JSVDFE1243252".into(),
        })
        .sub_appid("wxd678efh567hg6999")
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .location(
            ServiceLocation::new()
                .start_location("嗨客时尚主题展餐厅")
                .end_location("嗨客时尚主题展餐厅"),
        )
        .attach("Easdfowealsdkjfnlaksjdlfkwqoi");
    examples.request("create_partner_sign_plan_service_order_example_builds_the_documented_request",
        &operation, "POST", "/v3/payscore/sign-plan/partner/serviceorder", r#"{
            "service_id": "2002000000000558128851361561536",
            "sign_plan_id": "01000033210000324638000000376258", "plan_detail_no": 1,
            "appid": "wxd678efh567hg6787", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6999", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "notify_url": "https://api.test.com",
            "service_introduction": "某某酒店", "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "嗨客时尚主题展餐厅",
            "end_location": "嗨客时尚主题展餐厅"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "out_trade_no": "1514323JSVDFE1243252"}"#);
    examples.round_trip::<ServiceOrder>("create_partner_sign_plan_service_order_response_example_round_trips",
        r#"{
            "out_order_no": "1514323JSVDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "service_introduction": "某某酒店", "state": "DOING",
            "state_description": "USER_CONFIRM", "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "嗨客时尚主题展餐厅",
            "end_location": "嗨客时尚主题展餐厅"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "order_id": "0000300001201908301055157220022"}"#);
    let operation = CreatePartnerSignPlanServiceOrder::new(CreatePartnerSignPlanServiceOrderRequired {
            service_id: "2002000000000558128851361561536".into(),
            sign_plan_id: "01000033210000324638000000376258".into(),
            plan_detail_no: 1,
            appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            notify_url: "https://api.test.com".into(),
            service_introduction: "某某酒店".into(),
            time_range: PlannedServiceTime::new("20091225091010")
                .end_time("20091225121010")
                .start_time_remark("开始租借时间")
                .end_time_remark("租借结束时间"),
            out_trade_no: "1514323JSVDFE1243252".into(),
        })
        .sub_appid("wxd678efh567hg6999")
        .openid("Personal1x")
        .sub_openid("Personal2x")
        .location(
            ServiceLocation::new()
                .start_location("Personal3x")
                .end_location("Personal4x"),
        )
        .attach("Easdfowealsdkjfnlaksjdlfkwqoi");
    examples.operation_hides("create_partner_sign_plan_service_order_hides_what_is_personal",
        &operation, &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x"), ("location/start_location", "Personal3x"),
            ("location/end_location", "Personal4x")]);
    examples.hides::<ServiceOrder>("create_partner_sign_plan_service_order_response_hides_what_is_personal",
        r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "service_introduction": "某某酒店", "state": "DONE",
            "state_description": "MCH_COMPLETE", "post_payments": [{"name": "就餐费用", "amount": 40000,
            "description": "就餐人均100元", "count": 4}], "post_discounts": [{"name": "满20减1元",
            "description": "不与其他优惠叠加", "amount": 100, "count": 1}], "risk_fund": {
            "name": "DEPOSIT", "amount": 40000, "description": "就餐的预估费用"}, "total_amount": 39900,
            "need_collection": true, "collection": {"state": "USER_PAID", "total_amount": 39900,
            "paying_amount": 0, "paid_amount": 39900, "details": [{"seq": 1, "amount": 39900,
            "paid_type": "NEWTON", "paid_time": "20091225121210",
            "transaction_id": "4200000985202103031441826014", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}],
            "bank_type": "CMB_DEBIT"}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "Personal1x",
            "end_location": "Personal2x"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "Personal3x",
            "sub_openid": "Personal4x", "order_id": "0000300001201908301055157220022"}"#,
        &[("location/start_location", "Personal1x"),
            ("location/end_location", "Personal2x"), ("openid", "Personal3x"),
            ("sub_openid", "Personal4x")]);
    let operation = CreatePartnerUserSignPlan::new(CreatePartnerUserSignPlanRequired {
            service_id: "2002000000000558128851361561536".into(),
            plan_id: "01000033210000324638000000376258".into(),
            appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            merchant_sign_plan_no: "1234323JKHDFE1243252".into(),
            notify_url: "https://api.test.com".into(),
            sign_plan_detail: vec![SignedItem::new(1, "1234323JKHDFE1243253")],
        })
        .sub_appid("wxd678efh567hg6999")
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    examples.request("create_partner_user_sign_plan_example_builds_the_documented_request",
        &operation, "POST", "/v3/payscore/sign-plan/partner/user-sign-plans", r#"{
            "service_id": "2002000000000558128851361561536",
            "plan_id": "01000033210000324638000000376258", "appid": "wxd678efh567hg6787",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "merchant_sign_plan_no": "1234323JKHDFE1243252", "notify_url": "https://api.test.com",
            "sign_plan_detail": [{"plan_detail_no": 1,
            "merchant_plan_detail_no": "1234323JKHDFE1243253"}]}"#);
    examples.round_trip::<PreparedSignPlan>("create_partner_user_sign_plan_response_example_round_trips",
        r#"{"sign_plan": {
            "sign_plan_id": "01010033210001424338000019876258",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "service_id": "2002000000000558128851361561536", "mchid": "1230000109",
            "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_sign_plan_no": "1234323JKHDFE1243252",
            "merchant_callback_url": "https://api.test.com",
            "plan_id": "01000033210000324638000000376258", "going_detail_no": 1,
            "sign_state": "SIGNED", "cancel_sign_time": "2021-06-20T13:29:35.120+08:00",
            "cancel_sign_type": "NOT_CANCEL", "cancel_reason": "用户放弃课程", "plan_name": "瑜伽课20节",
            "plan_over_time": "2022-05-20T00:00:00+08:00", "total_origin_price": 150000,
            "deduction_quantity": 10, "total_actual_price": 140000, "signed_detail_list": [{
            "plan_detail_no": 1, "original_price": 15000, "plan_discount_description": "享受九折优惠",
            "actual_price": 14000, "plan_detail_state": "NOT_USED",
            "order_id": "0000300001201908301055157220022",
            "merchant_plan_detail_no": "1234323JKHDFE1243253", "plan_detail_name": "第一节课",
            "actual_pay_price": 14000, "use_time": "2021-05-21T13:29:35.120+08:00",
            "complete_time": "2021-05-21T15:29:35.120+08:00",
            "cancel_time": "2021-05-22T13:29:35.120+08:00"}],
            "sign_time": "2021-05-20T13:29:35.120+08:00"},
            "package": "Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald"}"#);
    let operation = CreatePartnerUserSignPlan::new(CreatePartnerUserSignPlanRequired {
            service_id: "2002000000000558128851361561536".into(),
            plan_id: "01000033210000324638000000376258".into(),
            appid: "wxd678efh567hg6787".into(),
            sub_mchid: "1900000109".into(),
            merchant_sign_plan_no: "1234323JKHDFE1243252".into(),
            notify_url: "https://api.test.com".into(),
            sign_plan_detail: vec![SignedItem::new(1, "1234323JKHDFE1243253")],
        })
        .sub_appid("wxd678efh567hg6999")
        .openid("Personal1x")
        .sub_openid("Personal2x");
    examples.operation_hides("create_partner_user_sign_plan_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x")]);
    examples.hides::<PreparedSignPlan>("create_partner_user_sign_plan_response_hides_what_is_personal",
        r#"{"sign_plan": {
            "sign_plan_id": "01010033210001424338000019876258", "openid": "Personal1x",
            "sub_openid": "Personal2x", "service_id": "2002000000000558128851361561536",
            "mchid": "1230000109", "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_sign_plan_no": "1234323JKHDFE1243252",
            "merchant_callback_url": "https://api.test.com",
            "plan_id": "01000033210000324638000000376258", "going_detail_no": 1,
            "sign_state": "SIGNED", "cancel_sign_time": "2021-06-20T13:29:35.120+08:00",
            "cancel_sign_type": "NOT_CANCEL", "cancel_reason": "用户放弃课程", "plan_name": "瑜伽课20节",
            "plan_over_time": "2022-05-20T00:00:00+08:00", "total_origin_price": 150000,
            "deduction_quantity": 10, "total_actual_price": 140000, "signed_detail_list": [{
            "plan_detail_no": 1, "original_price": 15000, "plan_discount_description": "享受九折优惠",
            "actual_price": 14000, "plan_detail_state": "NOT_USED",
            "order_id": "0000300001201908301055157220022",
            "merchant_plan_detail_no": "1234323JKHDFE1243253", "plan_detail_name": "第一节课",
            "actual_pay_price": 14000, "use_time": "2021-05-21T13:29:35.120+08:00",
            "complete_time": "2021-05-21T15:29:35.120+08:00",
            "cancel_time": "2021-05-22T13:29:35.120+08:00"}],
            "sign_time": "2021-05-20T13:29:35.120+08:00"},
            "package": "Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald"}"#,
        &[("sign_plan/openid", "Personal1x"),
            ("sign_plan/sub_openid", "Personal2x")]);
    let operation = QueryPartnerUserSignPlan::new("1234323JKHDFE1243252", "1900000109");
    examples.request("query_partner_user_sign_plan_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/1234323JKHDFE1243252?sub_mchid=1900000109",
        "");
    examples.round_trip::<UserSignPlan>("query_partner_user_sign_plan_response_example_round_trips",
        r#"{
            "sign_plan_id": "01010033210001424338000019876258",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "service_id": "2002000000000558128851361561536", "mchid": "1230000109",
            "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_sign_plan_no": "1234323JKHDFE1243252",
            "merchant_callback_url": "https://api.test.com",
            "plan_id": "01000033210000324638000000376258", "going_detail_no": 1,
            "sign_state": "SIGNED", "cancel_sign_time": "2021-06-20T13:29:35.120+08:00",
            "cancel_sign_type": "NOT_CANCEL", "cancel_reason": "用户放弃课程", "plan_name": "瑜伽课20节",
            "plan_over_time": "2022-05-20T00:00:00+08:00", "total_origin_price": 150000,
            "deduction_quantity": 10, "total_actual_price": 140000, "signed_detail_list": [{
            "plan_detail_no": 1, "original_price": 15000, "plan_discount_description": "享受九折优惠",
            "actual_price": 14000, "plan_detail_state": "NOT_USED",
            "order_id": "0000300001201908301055157220022",
            "merchant_plan_detail_no": "1234323JKHDFE1243253", "plan_detail_name": "第一节课",
            "actual_pay_price": 14000, "use_time": "2021-05-21T13:29:35.120+08:00",
            "complete_time": "2021-05-21T15:29:35.120+08:00",
            "cancel_time": "2021-05-22T13:29:35.120+08:00"}],
            "sign_time": "2021-05-20T13:29:35.120+08:00"}"#);
    examples.hides::<UserSignPlan>("query_partner_user_sign_plan_response_hides_what_is_personal",
        r#"{
            "sign_plan_id": "01010033210001424338000019876258", "openid": "Personal1x",
            "sub_openid": "Personal2x", "service_id": "2002000000000558128851361561536",
            "mchid": "1230000109", "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_sign_plan_no": "1234323JKHDFE1243252",
            "merchant_callback_url": "https://api.test.com",
            "plan_id": "01000033210000324638000000376258", "going_detail_no": 1,
            "sign_state": "SIGNED", "cancel_sign_time": "2021-06-20T13:29:35.120+08:00",
            "cancel_sign_type": "NOT_CANCEL", "cancel_reason": "用户放弃课程", "plan_name": "瑜伽课20节",
            "plan_over_time": "2022-05-20T00:00:00+08:00", "total_origin_price": 150000,
            "deduction_quantity": 10, "total_actual_price": 140000, "signed_detail_list": [{
            "plan_detail_no": 1, "original_price": 15000, "plan_discount_description": "享受九折优惠",
            "actual_price": 14000, "plan_detail_state": "NOT_USED",
            "order_id": "0000300001201908301055157220022",
            "merchant_plan_detail_no": "1234323JKHDFE1243253", "plan_detail_name": "第一节课",
            "actual_pay_price": 14000, "use_time": "2021-05-21T13:29:35.120+08:00",
            "complete_time": "2021-05-21T15:29:35.120+08:00",
            "cancel_time": "2021-05-22T13:29:35.120+08:00"}],
            "sign_time": "2021-05-20T13:29:35.120+08:00"}"#, &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x")]);
    let operation = StopPartnerUserSignPlan::new(
        "1234323JKHDFE1243252",
        "1900000109",
        "用户协商后停止",
    );
    examples.request("stop_partner_user_sign_plan_example_builds_the_documented_request",
        &operation, "POST",
        "/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/1234323JKHDFE1243252/stop",
        r#"{
            "sub_mchid": "1900000109", "stop_reason": "用户协商后停止"}"#);
    examples.round_trip::<UserSignPlan>("stop_partner_user_sign_plan_response_example_round_trips",
        r#"{
            "sign_plan_id": "01010033210001424338000019876258",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "service_id": "2002000000000558128851361561536", "mchid": "1230000109",
            "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_sign_plan_no": "1234323JKHDFE1243252",
            "merchant_callback_url": "https://api.test.com",
            "plan_id": "01000033210000324638000000376258", "going_detail_no": 1,
            "sign_state": "SIGNED", "cancel_sign_time": "2021-06-20T13:29:35.120+08:00",
            "cancel_sign_type": "NOT_CANCEL", "cancel_reason": "用户放弃课程", "plan_name": "瑜伽课20节",
            "plan_over_time": "2022-05-20T00:00:00+08:00", "total_origin_price": 150000,
            "deduction_quantity": 10, "total_actual_price": 140000, "signed_detail_list": [{
            "plan_detail_no": 1, "original_price": 15000, "plan_discount_description": "享受九折优惠",
            "actual_price": 14000, "plan_detail_state": "NOT_USED",
            "order_id": "0000300001201908301055157220022",
            "merchant_plan_detail_no": "1234323JKHDFE1243253", "plan_detail_name": "第一节课",
            "actual_pay_price": 14000, "use_time": "2021-05-21T13:29:35.120+08:00",
            "complete_time": "2021-05-21T15:29:35.120+08:00",
            "cancel_time": "2021-05-22T13:29:35.120+08:00"}],
            "sign_time": "2021-05-20T13:29:35.120+08:00"}"#);
    examples.hides::<UserSignPlan>("stop_partner_user_sign_plan_response_hides_what_is_personal",
        r#"{
            "sign_plan_id": "01010033210001424338000019876258", "openid": "Personal1x",
            "sub_openid": "Personal2x", "service_id": "2002000000000558128851361561536",
            "mchid": "1230000109", "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_sign_plan_no": "1234323JKHDFE1243252",
            "merchant_callback_url": "https://api.test.com",
            "plan_id": "01000033210000324638000000376258", "going_detail_no": 1,
            "sign_state": "SIGNED", "cancel_sign_time": "2021-06-20T13:29:35.120+08:00",
            "cancel_sign_type": "NOT_CANCEL", "cancel_reason": "用户放弃课程", "plan_name": "瑜伽课20节",
            "plan_over_time": "2022-05-20T00:00:00+08:00", "total_origin_price": 150000,
            "deduction_quantity": 10, "total_actual_price": 140000, "signed_detail_list": [{
            "plan_detail_no": 1, "original_price": 15000, "plan_discount_description": "享受九折优惠",
            "actual_price": 14000, "plan_detail_state": "NOT_USED",
            "order_id": "0000300001201908301055157220022",
            "merchant_plan_detail_no": "1234323JKHDFE1243253", "plan_detail_name": "第一节课",
            "actual_pay_price": 14000, "use_time": "2021-05-21T13:29:35.120+08:00",
            "complete_time": "2021-05-21T15:29:35.120+08:00",
            "cancel_time": "2021-05-22T13:29:35.120+08:00"}],
            "sign_time": "2021-05-20T13:29:35.120+08:00"}"#, &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x")]);
    let operation = CreateSignPlanServiceOrder::new(CreateSignPlanServiceOrderRequired {
            service_id: "2002000000000558128851361561536".into(),
            sign_plan_id: "01000033210000324638000000376258".into(),
            plan_detail_no: 1,
            appid: "wxd678efh567hg6787".into(),
            openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
            notify_url: "https://api.test.com".into(),
            service_introduction: "某某酒店".into(),
            time_range: PlannedServiceTime::new("20091225091010")
                .end_time("20091225121010")
                .start_time_remark("开始租借时间")
                .end_time_remark("租借结束时间"),
            out_trade_no: "1514323JSVDFE1243252".into(),
        })
        .location(
            ServiceLocation::new()
                .start_location("嗨客时尚主题展餐厅")
                .end_location("嗨客时尚主题展餐厅"),
        )
        .attach("Easdfowealsdkjfnlaksjdlfkwqoi");
    examples.request("create_sign_plan_service_order_example_builds_the_documented_request",
        &operation, "POST", "/v3/payscore/sign-plan/serviceorder", r#"{
            "service_id": "2002000000000558128851361561536",
            "sign_plan_id": "01000033210000324638000000376258", "plan_detail_no": 1,
            "appid": "wxd678efh567hg6787", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "notify_url": "https://api.test.com", "service_introduction": "某某酒店", "time_range": {
            "start_time": "20091225091010", "end_time": "20091225121010",
            "start_time_remark": "开始租借时间", "end_time_remark": "租借结束时间"}, "location": {
            "start_location": "嗨客时尚主题展餐厅", "end_location": "嗨客时尚主题展餐厅"},
            "attach": "Easdfowealsdkjfnlaksjdlfkwqoi", "out_trade_no": "1514323JSVDFE1243252"}"#);
    examples.round_trip::<ServiceOrder>("create_sign_plan_service_order_response_example_round_trips",
        r#"{
            "out_order_no": "1514323JSVDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "service_introduction": "某某酒店",
            "state": "DOING", "state_description": "USER_CONFIRM", "time_range": {
            "start_time": "20091225091010", "end_time": "20091225121010",
            "start_time_remark": "开始租借时间", "end_time_remark": "租借结束时间"}, "location": {
            "start_location": "嗨客时尚主题展餐厅", "end_location": "嗨客时尚主题展餐厅"},
            "attach": "Easdfowealsdkjfnlaksjdlfkwqoi", "notify_url": "https://api.test.com",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "order_id": "0000300001201908301055157220022"}"#);
    let operation = CreateSignPlanServiceOrder::new(CreateSignPlanServiceOrderRequired {
            service_id: "2002000000000558128851361561536".into(),
            sign_plan_id: "01000033210000324638000000376258".into(),
            plan_detail_no: 1,
            appid: "wxd678efh567hg6787".into(),
            openid: "Personal1x".into(),
            notify_url: "https://api.test.com".into(),
            service_introduction: "某某酒店".into(),
            time_range: PlannedServiceTime::new("20091225091010")
                .end_time("20091225121010")
                .start_time_remark("开始租借时间")
                .end_time_remark("租借结束时间"),
            out_trade_no: "1514323JSVDFE1243252".into(),
        })
        .location(
            ServiceLocation::new()
                .start_location("Personal2x")
                .end_location("Personal3x"),
        )
        .attach("Easdfowealsdkjfnlaksjdlfkwqoi");
    examples.operation_hides("create_sign_plan_service_order_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("location/start_location", "Personal2x"), ("location/end_location", "Personal3x")]);
    examples.hides::<ServiceOrder>("create_sign_plan_service_order_response_hides_what_is_personal",
        r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "service_introduction": "某某酒店", "state": "DONE",
            "state_description": "MCH_COMPLETE", "post_payments": [{"name": "就餐费用", "amount": 40000,
            "description": "就餐人均100元", "count": 4}], "post_discounts": [{"name": "满20减1元",
            "description": "不与其他优惠叠加", "amount": 100, "count": 1}], "risk_fund": {
            "name": "DEPOSIT", "amount": 40000, "description": "就餐的预估费用"}, "total_amount": 39900,
            "need_collection": true, "collection": {"state": "USER_PAID", "total_amount": 39900,
            "paying_amount": 0, "paid_amount": 39900, "details": [{"seq": 1, "amount": 39900,
            "paid_type": "NEWTON", "paid_time": "20091225121210",
            "transaction_id": "4200000985202103031441826014", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}],
            "bank_type": "CMB_DEBIT"}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "Personal1x",
            "end_location": "Personal2x"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "Personal3x",
            "sub_openid": "Personal4x", "order_id": "0000300001201908301055157220022"}"#,
        &[("location/start_location", "Personal1x"),
            ("location/end_location", "Personal2x"), ("openid", "Personal3x"),
            ("sub_openid", "Personal4x")]);
    let operation = CreateUserSignPlan::new(CreateUserSignPlanRequired {
        service_id: "2002000000000558128851361561536".into(),
        plan_id: "01000033210000324638000000376258".into(),
        appid: "wxd678efh567hg6787".into(),
        openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
        merchant_sign_plan_no: "1234323JKHDFE1243252".into(),
        notify_url: "https://api.test.com".into(),
        sign_plan_detail: vec![SignedItem::new(1, "1234323JKHDFE1243253")],
    });
    examples.request("create_user_sign_plan_example_builds_the_documented_request", &operation,
        "POST", "/v3/payscore/sign-plan/user-sign-plans", r#"{
            "service_id": "2002000000000558128851361561536",
            "plan_id": "01000033210000324638000000376258", "appid": "wxd678efh567hg6787",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "merchant_sign_plan_no": "1234323JKHDFE1243252", "notify_url": "https://api.test.com",
            "sign_plan_detail": [{"plan_detail_no": 1,
            "merchant_plan_detail_no": "1234323JKHDFE1243253"}]}"#);
    examples.round_trip::<PreparedSignPlan>("create_user_sign_plan_response_example_round_trips",
        r#"{"sign_plan": {
            "sign_plan_id": "01010033210001424338000019876258",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "service_id": "2002000000000558128851361561536", "mchid": "1230000109",
            "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_sign_plan_no": "1234323JKHDFE1243252",
            "merchant_callback_url": "https://api.test.com",
            "plan_id": "01000033210000324638000000376258", "going_detail_no": 1,
            "sign_state": "SIGNED", "cancel_sign_time": "2021-06-20T13:29:35.120+08:00",
            "cancel_sign_type": "NOT_CANCEL", "cancel_reason": "用户放弃课程", "plan_name": "瑜伽课20节",
            "plan_over_time": "2022-05-20T00:00:00+08:00", "total_origin_price": 150000,
            "deduction_quantity": 10, "total_actual_price": 140000, "signed_detail_list": [{
            "plan_detail_no": 1, "original_price": 15000, "plan_discount_description": "享受九折优惠",
            "actual_price": 14000, "plan_detail_state": "NOT_USED",
            "order_id": "0000300001201908301055157220022",
            "merchant_plan_detail_no": "1234323JKHDFE1243253", "plan_detail_name": "第一节课",
            "actual_pay_price": 14000, "use_time": "2021-05-21T13:29:35.120+08:00",
            "complete_time": "2021-05-21T15:29:35.120+08:00",
            "cancel_time": "2021-05-22T13:29:35.120+08:00"}],
            "sign_time": "2021-05-20T13:29:35.120+08:00"},
            "package": "Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald"}"#);
    let operation = CreateUserSignPlan::new(CreateUserSignPlanRequired {
        service_id: "2002000000000558128851361561536".into(),
        plan_id: "01000033210000324638000000376258".into(),
        appid: "wxd678efh567hg6787".into(),
        openid: "Personal1x".into(),
        merchant_sign_plan_no: "1234323JKHDFE1243252".into(),
        notify_url: "https://api.test.com".into(),
        sign_plan_detail: vec![SignedItem::new(1, "1234323JKHDFE1243253")],
    });
    examples.operation_hides("create_user_sign_plan_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.hides::<PreparedSignPlan>("create_user_sign_plan_response_hides_what_is_personal",
        r#"{"sign_plan": {
            "sign_plan_id": "01010033210001424338000019876258", "openid": "Personal1x",
            "sub_openid": "Personal2x", "service_id": "2002000000000558128851361561536",
            "mchid": "1230000109", "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_sign_plan_no": "1234323JKHDFE1243252",
            "merchant_callback_url": "https://api.test.com",
            "plan_id": "01000033210000324638000000376258", "going_detail_no": 1,
            "sign_state": "SIGNED", "cancel_sign_time": "2021-06-20T13:29:35.120+08:00",
            "cancel_sign_type": "NOT_CANCEL", "cancel_reason": "用户放弃课程", "plan_name": "瑜伽课20节",
            "plan_over_time": "2022-05-20T00:00:00+08:00", "total_origin_price": 150000,
            "deduction_quantity": 10, "total_actual_price": 140000, "signed_detail_list": [{
            "plan_detail_no": 1, "original_price": 15000, "plan_discount_description": "享受九折优惠",
            "actual_price": 14000, "plan_detail_state": "NOT_USED",
            "order_id": "0000300001201908301055157220022",
            "merchant_plan_detail_no": "1234323JKHDFE1243253", "plan_detail_name": "第一节课",
            "actual_pay_price": 14000, "use_time": "2021-05-21T13:29:35.120+08:00",
            "complete_time": "2021-05-21T15:29:35.120+08:00",
            "cancel_time": "2021-05-22T13:29:35.120+08:00"}],
            "sign_time": "2021-05-20T13:29:35.120+08:00"},
            "package": "Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald"}"#,
        &[("sign_plan/openid", "Personal1x"),
            ("sign_plan/sub_openid", "Personal2x")]);
    let operation = QueryUserSignPlan::new("1234323JKHDFE1243252");
    examples.request("query_user_sign_plan_example_builds_the_documented_request", &operation,
        "GET", "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/1234323JKHDFE1243252",
        "");
    examples.round_trip::<UserSignPlan>("query_user_sign_plan_response_example_round_trips", r#"{
            "sign_plan_id": "01010033210001424338000019876258",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "service_id": "2002000000000558128851361561536", "mchid": "1230000109",
            "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_sign_plan_no": "1234323JKHDFE1243252",
            "merchant_callback_url": "https://api.test.com",
            "plan_id": "01000033210000324638000000376258", "going_detail_no": 1,
            "sign_state": "SIGNED", "cancel_sign_time": "2021-06-20T13:29:35.120+08:00",
            "cancel_sign_type": "NOT_CANCEL", "cancel_reason": "用户放弃课程", "plan_name": "瑜伽课20节",
            "plan_over_time": "2022-05-20T00:00:00+08:00", "total_origin_price": 150000,
            "deduction_quantity": 10, "total_actual_price": 140000, "signed_detail_list": [{
            "plan_detail_no": 1, "original_price": 15000, "plan_discount_description": "享受九折优惠",
            "actual_price": 14000, "plan_detail_state": "NOT_USED",
            "order_id": "0000300001201908301055157220022",
            "merchant_plan_detail_no": "1234323JKHDFE1243253", "plan_detail_name": "第一节课",
            "actual_pay_price": 14000, "use_time": "2021-05-21T13:29:35.120+08:00",
            "complete_time": "2021-05-21T15:29:35.120+08:00",
            "cancel_time": "2021-05-22T13:29:35.120+08:00"}],
            "sign_time": "2021-05-20T13:29:35.120+08:00"}"#);
    examples.hides::<UserSignPlan>("query_user_sign_plan_response_hides_what_is_personal", r#"{
            "sign_plan_id": "01010033210001424338000019876258", "openid": "Personal1x",
            "sub_openid": "Personal2x", "service_id": "2002000000000558128851361561536",
            "mchid": "1230000109", "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_sign_plan_no": "1234323JKHDFE1243252",
            "merchant_callback_url": "https://api.test.com",
            "plan_id": "01000033210000324638000000376258", "going_detail_no": 1,
            "sign_state": "SIGNED", "cancel_sign_time": "2021-06-20T13:29:35.120+08:00",
            "cancel_sign_type": "NOT_CANCEL", "cancel_reason": "用户放弃课程", "plan_name": "瑜伽课20节",
            "plan_over_time": "2022-05-20T00:00:00+08:00", "total_origin_price": 150000,
            "deduction_quantity": 10, "total_actual_price": 140000, "signed_detail_list": [{
            "plan_detail_no": 1, "original_price": 15000, "plan_discount_description": "享受九折优惠",
            "actual_price": 14000, "plan_detail_state": "NOT_USED",
            "order_id": "0000300001201908301055157220022",
            "merchant_plan_detail_no": "1234323JKHDFE1243253", "plan_detail_name": "第一节课",
            "actual_pay_price": 14000, "use_time": "2021-05-21T13:29:35.120+08:00",
            "complete_time": "2021-05-21T15:29:35.120+08:00",
            "cancel_time": "2021-05-22T13:29:35.120+08:00"}],
            "sign_time": "2021-05-20T13:29:35.120+08:00"}"#, &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x")]);
    let operation = StopUserSignPlan::new(
        "1234323JKHDFE1243252",
        "用户协商后停止",
    );
    examples.request("stop_user_sign_plan_example_builds_the_documented_request", &operation,
        "POST",
        "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/1234323JKHDFE1243252/stop",
        r#"{
            "stop_reason": "用户协商后停止"}"#);
    examples.round_trip::<UserSignPlan>("stop_user_sign_plan_response_example_round_trips", r#"{
            "sign_plan_id": "01010033210001424338000019876258",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "service_id": "2002000000000558128851361561536", "mchid": "1230000109",
            "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_sign_plan_no": "1234323JKHDFE1243252",
            "merchant_callback_url": "https://api.test.com",
            "plan_id": "01000033210000324638000000376258", "going_detail_no": 1,
            "sign_state": "SIGNED", "cancel_sign_time": "2021-06-20T13:29:35.120+08:00",
            "cancel_sign_type": "NOT_CANCEL", "cancel_reason": "用户放弃课程", "plan_name": "瑜伽课20节",
            "plan_over_time": "2022-05-20T00:00:00+08:00", "total_origin_price": 150000,
            "deduction_quantity": 10, "total_actual_price": 140000, "signed_detail_list": [{
            "plan_detail_no": 1, "original_price": 15000, "plan_discount_description": "享受九折优惠",
            "actual_price": 14000, "plan_detail_state": "NOT_USED",
            "order_id": "0000300001201908301055157220022",
            "merchant_plan_detail_no": "1234323JKHDFE1243253", "plan_detail_name": "第一节课",
            "actual_pay_price": 14000, "use_time": "2021-05-21T13:29:35.120+08:00",
            "complete_time": "2021-05-21T15:29:35.120+08:00",
            "cancel_time": "2021-05-22T13:29:35.120+08:00"}],
            "sign_time": "2021-05-20T13:29:35.120+08:00"}"#);
    examples.hides::<UserSignPlan>("stop_user_sign_plan_response_hides_what_is_personal", r#"{
            "sign_plan_id": "01010033210001424338000019876258", "openid": "Personal1x",
            "sub_openid": "Personal2x", "service_id": "2002000000000558128851361561536",
            "mchid": "1230000109", "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_sign_plan_no": "1234323JKHDFE1243252",
            "merchant_callback_url": "https://api.test.com",
            "plan_id": "01000033210000324638000000376258", "going_detail_no": 1,
            "sign_state": "SIGNED", "cancel_sign_time": "2021-06-20T13:29:35.120+08:00",
            "cancel_sign_type": "NOT_CANCEL", "cancel_reason": "用户放弃课程", "plan_name": "瑜伽课20节",
            "plan_over_time": "2022-05-20T00:00:00+08:00", "total_origin_price": 150000,
            "deduction_quantity": 10, "total_actual_price": 140000, "signed_detail_list": [{
            "plan_detail_no": 1, "original_price": 15000, "plan_discount_description": "享受九折优惠",
            "actual_price": 14000, "plan_detail_state": "NOT_USED",
            "order_id": "0000300001201908301055157220022",
            "merchant_plan_detail_no": "1234323JKHDFE1243253", "plan_detail_name": "第一节课",
            "actual_pay_price": 14000, "use_time": "2021-05-21T13:29:35.120+08:00",
            "complete_time": "2021-05-21T15:29:35.120+08:00",
            "cancel_time": "2021-05-22T13:29:35.120+08:00"}],
            "sign_time": "2021-05-20T13:29:35.120+08:00"}"#, &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x")]);
    let operation = GetSmartretailOrder::new()
        .service_id("2002000000000558128851361561536")
        .out_order_no("1234323JKHDFE1243252")
        .query_id("15646546545165651651")
        .appid("wxd678efh567hg6787");
    examples.request("get_smartretail_order_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/payscore/smartretail-orders?service_id=2002000000000558128851361561536&out_order_no=1234323JKHDFE1243252&query_id=15646546545165651651&appid=wxd678efh567hg6787",
        "");
    examples.round_trip::<PayafterOrder>("get_smartretail_order_response_example_round_trips", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "state": "USER_PAID", "finish_type": 2, "service_start_time": "20091225091010",
            "service_end_time": "20091225121010", "real_service_start_time": "20091225091010",
            "real_service_end_time": "20091225121010", "pay_succ_time": "20091225121210",
            "service_start_location": "嗨客时尚主题展餐厅", "service_end_location": "嗨客时尚主题展餐厅",
            "real_service_start_location": "嗨客时尚主题展餐厅", "real_service_end_location": "嗨客时尚主题展餐厅",
            "service_introduction": "某某酒店", "fees": [{"fee_name": "就餐费用", "fee_count": 4,
            "fee_amount": 40000, "fee_desc": "就餐人均100元"}], "discounts": [{
            "discount_name": "满20减1元", "discount_amount": 100, "discount_desc": "不与其他优惠叠加"}],
            "risk_amount": 40000, "total_amount": 39900, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "finish_ticket": "DJIOSQPYWDxsjdldeuwhdodwxasd",
            "finish_transaction_id": "4200000985202103031441826014",
            "pay_type": "MchChannelPayType"}"#);
    examples.hides::<PayafterOrder>("get_smartretail_order_response_hides_what_is_personal", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "state": "USER_PAID", "finish_type": 2, "service_start_time": "20091225091010",
            "service_end_time": "20091225121010", "real_service_start_time": "20091225091010",
            "real_service_end_time": "20091225121010", "pay_succ_time": "20091225121210",
            "service_start_location": "Personal1x", "service_end_location": "Personal2x",
            "real_service_start_location": "Personal3x", "real_service_end_location": "Personal4x",
            "service_introduction": "某某酒店", "fees": [{"fee_name": "就餐费用", "fee_count": 4,
            "fee_amount": 40000, "fee_desc": "就餐人均100元"}], "discounts": [{
            "discount_name": "满20减1元", "discount_amount": 100, "discount_desc": "不与其他优惠叠加"}],
            "risk_amount": 40000, "total_amount": 39900, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "finish_ticket": "DJIOSQPYWDxsjdldeuwhdodwxasd",
            "finish_transaction_id": "4200000985202103031441826014",
            "pay_type": "MchChannelPayType"}"#, &[("service_start_location", "Personal1x"),
            ("service_end_location", "Personal2x"), ("real_service_start_location", "Personal3x"),
            ("real_service_end_location", "Personal4x")]);
    let operation = CreateSmartretailOrder::new(
            "wxd678efh567hg6787",
            "1234323JKHDFE1243252",
            "2002000000000558128851361561536",
        )
        .service_start_time("20091225091010")
        .service_end_time("20091225121010")
        .service_start_location("嗨客时尚主题展餐厅")
        .service_end_location("嗨客时尚主题展餐厅")
        .service_introduction("某某酒店")
        .fees(
            vec![
                PayafterFee::new().fee_name("就餐费用").fee_count(4)
                .fee_amount(Fen::new(40000)).fee_desc("就餐人均100元")
            ],
        )
        .discounts(
            vec![
                PayafterDiscount::new().discount_name("满20减1元")
                .discount_amount(Fen::new(100)).discount_desc("不与其他优惠叠加")
            ],
        )
        .risk_amount(Fen::new(40000))
        .attach("Easdfowealsdkjfnlaksjdlfkwqoi")
        .need_user_confirm(true)
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    examples.request("create_smartretail_order_example_builds_the_documented_request", &operation,
        "POST", "/v3/payscore/smartretail-orders", r#"{
            "appid": "wxd678efh567hg6787", "out_order_no": "1234323JKHDFE1243252",
            "service_id": "2002000000000558128851361561536", "service_start_time": "20091225091010",
            "service_end_time": "20091225121010", "service_start_location": "嗨客时尚主题展餐厅",
            "service_end_location": "嗨客时尚主题展餐厅", "service_introduction": "某某酒店", "fees": [{
            "fee_name": "就餐费用", "fee_count": 4, "fee_amount": 40000, "fee_desc": "就餐人均100元"}],
            "discounts": [{"discount_name": "满20减1元", "discount_amount": 100,
            "discount_desc": "不与其他优惠叠加"}], "risk_amount": 40000,
            "attach": "Easdfowealsdkjfnlaksjdlfkwqoi", "need_user_confirm": true,
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}"#);
    examples.round_trip::<CreatedPayafterOrder>("create_smartretail_order_response_example_round_trips",
        r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "order_id": "0000300001201908301055157220022",
            "miniprogram_businesstype": "wxpayScoreUse", "miniprogram_appid": "wxb1170446a4c0a5a2",
            "miniprogram_path": "pages/index", "miniprogram_username": "gh_xxxxxxxxxxxxx",
            "package": "DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we"}"#);
    let operation = CreateSmartretailOrder::new(
            "wxd678efh567hg6787",
            "1234323JKHDFE1243252",
            "2002000000000558128851361561536",
        )
        .service_start_time("20091225091010")
        .service_end_time("20091225121010")
        .service_start_location("Personal1x")
        .service_end_location("Personal2x")
        .service_introduction("某某酒店")
        .fees(
            vec![
                PayafterFee::new().fee_name("就餐费用").fee_count(4)
                .fee_amount(Fen::new(40000)).fee_desc("就餐人均100元")
            ],
        )
        .discounts(
            vec![
                PayafterDiscount::new().discount_name("满20减1元")
                .discount_amount(Fen::new(100)).discount_desc("不与其他优惠叠加")
            ],
        )
        .risk_amount(Fen::new(40000))
        .attach("Easdfowealsdkjfnlaksjdlfkwqoi")
        .need_user_confirm(true)
        .openid("Personal3x");
    examples.operation_hides("create_smartretail_order_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("service_start_location", "Personal1x"),
            ("service_end_location", "Personal2x"), ("openid", "Personal3x")]);
    let operation = CancelSmartretailOrder::new(
        "1234323JKHDFE1243252",
        CancelSmartretailOrderRequired {
            appid: "wxd678efh567hg6787".into(),
            service_id: "2002000000000558128851361561536".into(),
            reason: "用户投诉".into(),
        },
    );
    examples.request("cancel_smartretail_order_example_builds_the_documented_request", &operation,
        "POST", "/v3/payscore/smartretail-orders/1234323JKHDFE1243252/cancel", r#"{
            "appid": "wxd678efh567hg6787", "service_id": "2002000000000558128851361561536",
            "reason": "用户投诉"}"#);
    examples.round_trip::<ServiceOrderKey>("cancel_smartretail_order_response_example_round_trips",
        r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "order_id": "0000300001201908301055157220022"}"#);
    let operation = CompleteSmartretailOrder::new(
            "1234323JKHDFE1243252",
            "wxd678efh567hg6787",
            "2002000000000558128851361561536",
        )
        .finish_type(FinishType::Used)
        .cancel_reason("用户放弃课程")
        .real_service_start_time("20091225091010")
        .real_service_end_time("20091225121010")
        .real_service_end_location("嗨客时尚主题展餐厅")
        .fees(
            vec![
                PayafterFee::new().fee_name("就餐费用").fee_count(4)
                .fee_amount(Fen::new(40000)).fee_desc("就餐人均100元")
            ],
        )
        .discounts(
            vec![
                PayafterDiscount::new().discount_name("满20减1元")
                .discount_amount(Fen::new(100)).discount_desc("不与其他优惠叠加")
            ],
        )
        .total_amount(Fen::new(39900))
        .finish_ticket("DJIOSQPYWDxsjdldeuwhdodwxasd")
        .profit_sharing(false);
    examples.request("complete_smartretail_order_example_builds_the_documented_request", &operation,
        "POST", "/v3/payscore/smartretail-orders/1234323JKHDFE1243252/complete", r#"{
            "appid": "wxd678efh567hg6787", "service_id": "2002000000000558128851361561536",
            "finish_type": 2, "cancel_reason": "用户放弃课程",
            "real_service_start_time": "20091225091010", "real_service_end_time": "20091225121010",
            "real_service_end_location": "嗨客时尚主题展餐厅", "fees": [{"fee_name": "就餐费用", "fee_count": 4,
            "fee_amount": 40000, "fee_desc": "就餐人均100元"}], "discounts": [{
            "discount_name": "满20减1元", "discount_amount": 100, "discount_desc": "不与其他优惠叠加"}],
            "total_amount": 39900, "finish_ticket": "DJIOSQPYWDxsjdldeuwhdodwxasd",
            "profit_sharing": false}"#);
    examples.round_trip::<ServiceOrderKey>("complete_smartretail_order_response_example_round_trips",
        r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "order_id": "0000300001201908301055157220022"}"#);
    let operation = CompleteSmartretailOrder::new(
            "1234323JKHDFE1243252",
            "wxd678efh567hg6787",
            "2002000000000558128851361561536",
        )
        .finish_type(FinishType::Used)
        .cancel_reason("用户放弃课程")
        .real_service_start_time("20091225091010")
        .real_service_end_time("20091225121010")
        .real_service_end_location("Personal1x")
        .fees(
            vec![
                PayafterFee::new().fee_name("就餐费用").fee_count(4)
                .fee_amount(Fen::new(40000)).fee_desc("就餐人均100元")
            ],
        )
        .discounts(
            vec![
                PayafterDiscount::new().discount_name("满20减1元")
                .discount_amount(Fen::new(100)).discount_desc("不与其他优惠叠加")
            ],
        )
        .total_amount(Fen::new(39900))
        .finish_ticket("DJIOSQPYWDxsjdldeuwhdodwxasd")
        .profit_sharing(false);
    examples.operation_hides("complete_smartretail_order_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("real_service_end_location", "Personal1x")]);
    let operation = GetUserServiceState::new(
        "wxd678efh567hg6787",
        "2002000000000558128851361561536",
        "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
    );
    examples.request("get_user_service_state_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/payscore/user-service-state?appid=wxd678efh567hg6787&service_id=2002000000000558128851361561536&openid=oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        "");
    examples.round_trip::<UserServiceState>("get_user_service_state_response_example_round_trips",
        r#"{
            "appid": "wxd678efh567hg6787", "service_id": "2002000000000558128851361561536",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "use_service_state": "UNAVAILABLE"}"#);
    let operation = GetUserServiceState::new(
        "wxd678efh567hg6787",
        "2002000000000558128851361561536",
        "Personal1x",
    );
    examples.operation_hides("get_user_service_state_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.hides::<UserServiceState>("get_user_service_state_response_hides_what_is_personal",
        r#"{
            "appid": "wxd678efh567hg6787", "service_id": "2002000000000558128851361561536",
            "openid": "Personal1x", "use_service_state": "UNAVAILABLE"}"#,
        &[("openid", "Personal1x")]);
    let operation = TerminatePermission::new(
        "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        "2002000000000558128851361561536",
        TerminatePermissionRequired {
            appid: "wxd678efh567hg6787".into(),
            reason: "用户投诉".into(),
        },
    );
    examples.request("terminate_permission_example_builds_the_documented_request", &operation,
        "POST",
        "/v3/payscore/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/permissions/2002000000000558128851361561536/terminate",
        r#"{
            "appid": "wxd678efh567hg6787", "reason": "用户投诉"}"#);
    let operation = TerminatePermission::new(
        "Personal1x",
        "2002000000000558128851361561536",
        TerminatePermissionRequired {
            appid: "wxd678efh567hg6787".into(),
            reason: "用户投诉".into(),
        },
    );
    examples.operation_hides("terminate_permission_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.round_trip::<ServiceAccountApplication>("payscore_bind_service_account_resource_example_round_trips",
        r#"{
            "service_id": "2002000000000558128851361561536", "mchid": "1230000109",
            "appid": "wxd678efh567hg6787", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6999", "out_apply_no": "1234323JKHDFE1243252",
            "result_notify_url": "https://api.test.com", "apply_state": "APPROVED",
            "reject_reason": "账户异常，绑定失败"}"#);
    examples.event("payscore_bind_service_account_resource_example_decodes_as_its_event",
        Event::decode, "PAYSCORE.BIND_SERVICE_ACCOUNT", r#"{
            "service_id": "2002000000000558128851361561536", "mchid": "1230000109",
            "appid": "wxd678efh567hg6787", "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6999", "out_apply_no": "1234323JKHDFE1243252",
            "result_notify_url": "https://api.test.com", "apply_state": "APPROVED",
            "reject_reason": "账户异常，绑定失败"}"#,
        |event| matches!(event, Event::PayscoreBindServiceAccount(_)));
    examples.round_trip::<MchPrepay>("payscore_mch_prepay_resource_example_round_trips", r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "channel_id": "1230000109", "out_order_no": "1234323JKHDFE1243252",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "total_amount": 39900, "prepay_req_body": {"device_info": "797657811956",
            "nonce_str": "5K8264ILTKCH16CQ2502SI8ZNMTM67VS", "body": "某某酒店住宿", "attach": "说明",
            "fee_type": "CNY", "time_start": "20091225091010", "time_expire": "20091227091010",
            "goods_tag": "WXG", "notify_url": "https://api.test.com", "trade_type": "JSAPI",
            "limit_pay": "no_credit", "need_receipt": true},
            "prepay_req_header_base64": "ewogICJBY2NlcHQiOiAiYXBwbGljYXRpb24vanNvbiIKfQ==",
            "prepay_req_body_base64": "ewogICJib2R5IjogIlhYIgp9", "prepay_resp_http_code": 200,
            "prepay_resp_header_base64": "ewogICJBY2NlcHQiOiAiYXBwbGljYXRpb24vanNvbiIKfQ==",
            "prepay_resp_body_base64": "ewogICJwcmVwYXlfaWQiOiAid3gyMCIKfQ=="}"#);
    examples.event("payscore_mch_prepay_resource_example_decodes_as_its_event", Event::decode,
        "PAYSCORE.MCH_PREPAY", r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "channel_id": "1230000109", "out_order_no": "1234323JKHDFE1243252",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "total_amount": 39900, "prepay_req_body": {"device_info": "797657811956",
            "nonce_str": "5K8264ILTKCH16CQ2502SI8ZNMTM67VS", "body": "某某酒店住宿", "attach": "说明",
            "fee_type": "CNY", "time_start": "20091225091010", "time_expire": "20091227091010",
            "goods_tag": "WXG", "notify_url": "https://api.test.com", "trade_type": "JSAPI",
            "limit_pay": "no_credit", "need_receipt": true},
            "prepay_req_header_base64": "ewogICJBY2NlcHQiOiAiYXBwbGljYXRpb24vanNvbiIKfQ==",
            "prepay_req_body_base64": "ewogICJib2R5IjogIlhYIgp9", "prepay_resp_http_code": 200,
            "prepay_resp_header_base64": "ewogICJBY2NlcHQiOiAiYXBwbGljYXRpb24vanNvbiIKfQ==",
            "prepay_resp_body_base64": "ewogICJwcmVwYXlfaWQiOiAid3gyMCIKfQ=="}"#,
        |event| matches!(event, Event::PayscoreMchPrepay(_)));
    examples.event_hides::<MchPrepay, Event>("payscore_mch_prepay_resource_hides_what_is_personal",
        Event::decode, "PAYSCORE.MCH_PREPAY", r#"{
            "service_id": "2002000000000558128851361561536", "appid": "wxd678efh567hg6787",
            "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "channel_id": "1230000109", "out_order_no": "1234323JKHDFE1243252",
            "openid": "Personal1x", "sub_openid": "Personal2x", "total_amount": 39900,
            "prepay_req_body": {"device_info": "797657811956",
            "nonce_str": "5K8264ILTKCH16CQ2502SI8ZNMTM67VS", "body": "某某酒店住宿", "attach": "说明",
            "fee_type": "CNY", "time_start": "20091225091010", "time_expire": "20091227091010",
            "goods_tag": "WXG", "notify_url": "https://api.test.com", "trade_type": "JSAPI",
            "limit_pay": "no_credit", "need_receipt": true},
            "prepay_req_header_base64": "ewogICJBY2NlcHQiOiAiYXBwbGljYXRpb24vanNvbiIKfQ==",
            "prepay_req_body_base64": "ewogICJib2R5IjogIlhYIgp9", "prepay_resp_http_code": 200,
            "prepay_resp_header_base64": "ewogICJBY2NlcHQiOiAiYXBwbGljYXRpb24vanNvbiIKfQ==",
            "prepay_resp_body_base64": "ewogICJwcmVwYXlfaWQiOiAid3gyMCIKfQ=="}"#,
        &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x")]);
    examples.round_trip::<PayafterOrderNotice>("payscore_user_accepted_resource_example_round_trips",
        r#"{"mchid": "1230000109",
            "appid": "wxd678efh567hg6787", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "channel_id": "1230000109", "service_id": "2002000000000558128851361561536",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "user_service_status": "USER_OPEN_SERVICE", "openorclose_time": "20180225112233",
            "authorization_code": "1234323JKHDFE1243252", "out_request_no": "1234323JKHDFE1243252"}"#);
    examples.event("payscore_user_accepted_resource_example_decodes_as_its_event", Event::decode,
        "PAYSCORE.USER_ACCEPTED", r#"{"mchid": "1230000109",
            "appid": "wxd678efh567hg6787", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "channel_id": "1230000109", "service_id": "2002000000000558128851361561536",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "user_service_status": "USER_OPEN_SERVICE", "openorclose_time": "20180225112233",
            "authorization_code": "1234323JKHDFE1243252", "out_request_no": "1234323JKHDFE1243252"}"#,
        |event| matches!(event, Event::PayscoreUserAccepted(_)));
    examples.event_hides::<PayafterOrderNotice, Event>("payscore_user_accepted_resource_hides_what_is_personal",
        Event::decode, "PAYSCORE.USER_ACCEPTED", r#"{"mchid": "1230000109",
            "appid": "wxd678efh567hg6787", "openid": "Personal1x",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "channel_id": "1230000109", "service_id": "2002000000000558128851361561536",
            "sub_openid": "Personal2x", "user_service_status": "USER_OPEN_SERVICE",
            "openorclose_time": "20180225112233", "authorization_code": "1234323JKHDFE1243252",
            "out_request_no": "1234323JKHDFE1243252"}"#, &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x")]);
    examples.round_trip::<UserSignPlan>("payscore_user_cancel_sign_plan_resource_example_round_trips",
        r#"{
            "sign_plan_id": "01010033210001424338000019876258",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "service_id": "2002000000000558128851361561536", "mchid": "1230000109",
            "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_sign_plan_no": "1234323JKHDFE1243252",
            "merchant_callback_url": "https://api.test.com",
            "plan_id": "01000033210000324638000000376258", "going_detail_no": 1,
            "sign_state": "SIGNED", "cancel_sign_time": "2021-06-20T13:29:35.120+08:00",
            "cancel_sign_type": "NOT_CANCEL", "cancel_reason": "用户放弃课程", "plan_name": "瑜伽课20节",
            "plan_over_time": "2022-05-20T00:00:00+08:00", "total_origin_price": 150000,
            "deduction_quantity": 10, "total_actual_price": 140000, "signed_detail_list": [{
            "plan_detail_no": 1, "original_price": 15000, "plan_discount_description": "享受九折优惠",
            "actual_price": 14000, "plan_detail_state": "NOT_USED",
            "order_id": "0000300001201908301055157220022",
            "merchant_plan_detail_no": "1234323JKHDFE1243253", "plan_detail_name": "第一节课",
            "actual_pay_price": 14000, "use_time": "2021-05-21T13:29:35.120+08:00",
            "complete_time": "2021-05-21T15:29:35.120+08:00",
            "cancel_time": "2021-05-22T13:29:35.120+08:00"}],
            "sign_time": "2021-05-20T13:29:35.120+08:00"}"#);
    examples.event("payscore_user_cancel_sign_plan_resource_example_decodes_as_its_event",
        Event::decode, "PAYSCORE.USER_CANCEL_SIGN_PLAN", r#"{
            "sign_plan_id": "01010033210001424338000019876258",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "service_id": "2002000000000558128851361561536", "mchid": "1230000109",
            "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_sign_plan_no": "1234323JKHDFE1243252",
            "merchant_callback_url": "https://api.test.com",
            "plan_id": "01000033210000324638000000376258", "going_detail_no": 1,
            "sign_state": "SIGNED", "cancel_sign_time": "2021-06-20T13:29:35.120+08:00",
            "cancel_sign_type": "NOT_CANCEL", "cancel_reason": "用户放弃课程", "plan_name": "瑜伽课20节",
            "plan_over_time": "2022-05-20T00:00:00+08:00", "total_origin_price": 150000,
            "deduction_quantity": 10, "total_actual_price": 140000, "signed_detail_list": [{
            "plan_detail_no": 1, "original_price": 15000, "plan_discount_description": "享受九折优惠",
            "actual_price": 14000, "plan_detail_state": "NOT_USED",
            "order_id": "0000300001201908301055157220022",
            "merchant_plan_detail_no": "1234323JKHDFE1243253", "plan_detail_name": "第一节课",
            "actual_pay_price": 14000, "use_time": "2021-05-21T13:29:35.120+08:00",
            "complete_time": "2021-05-21T15:29:35.120+08:00",
            "cancel_time": "2021-05-22T13:29:35.120+08:00"}],
            "sign_time": "2021-05-20T13:29:35.120+08:00"}"#,
        |event| matches!(event, Event::PayscoreUserCancelSignPlan(_)));
    examples.event_hides::<UserSignPlan, Event>("payscore_user_cancel_sign_plan_resource_hides_what_is_personal",
        Event::decode, "PAYSCORE.USER_CANCEL_SIGN_PLAN", r#"{
            "sign_plan_id": "01010033210001424338000019876258", "openid": "Personal1x",
            "sub_openid": "Personal2x", "service_id": "2002000000000558128851361561536",
            "mchid": "1230000109", "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_sign_plan_no": "1234323JKHDFE1243252",
            "merchant_callback_url": "https://api.test.com",
            "plan_id": "01000033210000324638000000376258", "going_detail_no": 1,
            "sign_state": "SIGNED", "cancel_sign_time": "2021-06-20T13:29:35.120+08:00",
            "cancel_sign_type": "NOT_CANCEL", "cancel_reason": "用户放弃课程", "plan_name": "瑜伽课20节",
            "plan_over_time": "2022-05-20T00:00:00+08:00", "total_origin_price": 150000,
            "deduction_quantity": 10, "total_actual_price": 140000, "signed_detail_list": [{
            "plan_detail_no": 1, "original_price": 15000, "plan_discount_description": "享受九折优惠",
            "actual_price": 14000, "plan_detail_state": "NOT_USED",
            "order_id": "0000300001201908301055157220022",
            "merchant_plan_detail_no": "1234323JKHDFE1243253", "plan_detail_name": "第一节课",
            "actual_pay_price": 14000, "use_time": "2021-05-21T13:29:35.120+08:00",
            "complete_time": "2021-05-21T15:29:35.120+08:00",
            "cancel_time": "2021-05-22T13:29:35.120+08:00"}],
            "sign_time": "2021-05-20T13:29:35.120+08:00"}"#, &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x")]);
    examples.round_trip::<PermissionNotice>("payscore_user_close_service_resource_example_round_trips",
        r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "channel_id": "1230000109",
            "service_id": "2002000000000558128851361561536",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "user_service_status": "USER_OPEN_SERVICE", "openorclose_time": "20180225112233",
            "mch_id": "1230000109", "sub_mch_id": "1900000109",
            "authorization_code": "1234323JKHDFE1243252", "out_request_no": "1234323JKHDFE1243252"}"#);
    examples.event("payscore_user_close_service_resource_example_decodes_as_its_event",
        Event::decode, "PAYSCORE.USER_CLOSE_SERVICE", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "channel_id": "1230000109",
            "service_id": "2002000000000558128851361561536",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "user_service_status": "USER_OPEN_SERVICE", "openorclose_time": "20180225112233",
            "mch_id": "1230000109", "sub_mch_id": "1900000109",
            "authorization_code": "1234323JKHDFE1243252", "out_request_no": "1234323JKHDFE1243252"}"#,
        |event| matches!(event, Event::PayscoreUserCloseService(_)));
    examples.event_hides::<PermissionNotice, Event>("payscore_user_close_service_resource_hides_what_is_personal",
        Event::decode, "PAYSCORE.USER_CLOSE_SERVICE", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "channel_id": "1230000109",
            "service_id": "2002000000000558128851361561536", "openid": "Personal1x",
            "sub_openid": "Personal2x", "user_service_status": "USER_OPEN_SERVICE",
            "openorclose_time": "20180225112233", "mch_id": "1230000109",
            "sub_mch_id": "1900000109", "authorization_code": "1234323JKHDFE1243252",
            "out_request_no": "1234323JKHDFE1243252"}"#, &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x")]);
    examples.round_trip::<ServiceOrderNotice>("payscore_user_confirm_resource_example_round_trips",
        r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "service_introduction": "某某酒店", "state": "DONE",
            "state_description": "MCH_COMPLETE", "post_payments": [{"name": "就餐费用", "amount": 40000,
            "description": "就餐人均100元", "count": 4}], "post_discounts": [{"name": "满20减1元",
            "description": "不与其他优惠叠加", "amount": 100, "count": 1}], "risk_fund": {
            "name": "DEPOSIT", "amount": 40000, "description": "就餐的预估费用"}, "total_amount": 39900,
            "need_collection": true, "collection": {"state": "USER_PAID", "total_amount": 39900,
            "paying_amount": 0, "paid_amount": 39900, "details": [{"seq": 1, "amount": 39900,
            "paid_type": "NEWTON", "paid_time": "20091225121210",
            "transaction_id": "4200000985202103031441826014", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}],
            "bank_type": "CMB_DEBIT"}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "嗨客时尚主题展餐厅",
            "end_location": "嗨客时尚主题展餐厅"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "order_id": "0000300001201908301055157220022", "channel_id": "1230000109",
            "out_trade_no": "1514323JSVDFE1243252", "user_service_status": "USER_OPEN_SERVICE",
            "openorclose_time": "20180225112233", "authorization_code": "1234323JKHDFE1243252",
            "out_request_no": "1234323JKHDFE1243252"}"#);
    examples.event("payscore_user_confirm_resource_example_decodes_as_its_event", Event::decode,
        "PAYSCORE.USER_CONFIRM", r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "service_introduction": "某某酒店", "state": "DONE",
            "state_description": "MCH_COMPLETE", "post_payments": [{"name": "就餐费用", "amount": 40000,
            "description": "就餐人均100元", "count": 4}], "post_discounts": [{"name": "满20减1元",
            "description": "不与其他优惠叠加", "amount": 100, "count": 1}], "risk_fund": {
            "name": "DEPOSIT", "amount": 40000, "description": "就餐的预估费用"}, "total_amount": 39900,
            "need_collection": true, "collection": {"state": "USER_PAID", "total_amount": 39900,
            "paying_amount": 0, "paid_amount": 39900, "details": [{"seq": 1, "amount": 39900,
            "paid_type": "NEWTON", "paid_time": "20091225121210",
            "transaction_id": "4200000985202103031441826014", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}],
            "bank_type": "CMB_DEBIT"}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "嗨客时尚主题展餐厅",
            "end_location": "嗨客时尚主题展餐厅"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "order_id": "0000300001201908301055157220022", "channel_id": "1230000109",
            "out_trade_no": "1514323JSVDFE1243252", "user_service_status": "USER_OPEN_SERVICE",
            "openorclose_time": "20180225112233", "authorization_code": "1234323JKHDFE1243252",
            "out_request_no": "1234323JKHDFE1243252"}"#,
        |event| matches!(event, Event::PayscoreUserConfirm(_)));
    examples.event_hides::<ServiceOrderNotice, Event>("payscore_user_confirm_resource_hides_what_is_personal",
        Event::decode, "PAYSCORE.USER_CONFIRM", r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "service_introduction": "某某酒店", "state": "DONE",
            "state_description": "MCH_COMPLETE", "post_payments": [{"name": "就餐费用", "amount": 40000,
            "description": "就餐人均100元", "count": 4}], "post_discounts": [{"name": "满20减1元",
            "description": "不与其他优惠叠加", "amount": 100, "count": 1}], "risk_fund": {
            "name": "DEPOSIT", "amount": 40000, "description": "就餐的预估费用"}, "total_amount": 39900,
            "need_collection": true, "collection": {"state": "USER_PAID", "total_amount": 39900,
            "paying_amount": 0, "paid_amount": 39900, "details": [{"seq": 1, "amount": 39900,
            "paid_type": "NEWTON", "paid_time": "20091225121210",
            "transaction_id": "4200000985202103031441826014", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}],
            "bank_type": "CMB_DEBIT"}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "Personal1x",
            "end_location": "Personal2x"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "Personal3x",
            "sub_openid": "Personal4x", "order_id": "0000300001201908301055157220022",
            "channel_id": "1230000109", "out_trade_no": "1514323JSVDFE1243252",
            "user_service_status": "USER_OPEN_SERVICE", "openorclose_time": "20180225112233",
            "authorization_code": "1234323JKHDFE1243252", "out_request_no": "1234323JKHDFE1243252"}"#,
        &[("location/start_location", "Personal1x"),
            ("location/end_location", "Personal2x"), ("openid", "Personal3x"),
            ("sub_openid", "Personal4x")]);
    examples.round_trip::<PermissionNotice>("payscore_user_open_service_resource_example_round_trips",
        r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "channel_id": "1230000109",
            "service_id": "2002000000000558128851361561536",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "user_service_status": "USER_OPEN_SERVICE", "openorclose_time": "20180225112233",
            "mch_id": "1230000109", "sub_mch_id": "1900000109",
            "authorization_code": "1234323JKHDFE1243252", "out_request_no": "1234323JKHDFE1243252"}"#);
    examples.event("payscore_user_open_service_resource_example_decodes_as_its_event",
        Event::decode, "PAYSCORE.USER_OPEN_SERVICE", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "channel_id": "1230000109",
            "service_id": "2002000000000558128851361561536",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "user_service_status": "USER_OPEN_SERVICE", "openorclose_time": "20180225112233",
            "mch_id": "1230000109", "sub_mch_id": "1900000109",
            "authorization_code": "1234323JKHDFE1243252", "out_request_no": "1234323JKHDFE1243252"}"#,
        |event| matches!(event, Event::PayscoreUserOpenService(_)));
    examples.event_hides::<PermissionNotice, Event>("payscore_user_open_service_resource_hides_what_is_personal",
        Event::decode, "PAYSCORE.USER_OPEN_SERVICE", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "channel_id": "1230000109",
            "service_id": "2002000000000558128851361561536", "openid": "Personal1x",
            "sub_openid": "Personal2x", "user_service_status": "USER_OPEN_SERVICE",
            "openorclose_time": "20180225112233", "mch_id": "1230000109",
            "sub_mch_id": "1900000109", "authorization_code": "1234323JKHDFE1243252",
            "out_request_no": "1234323JKHDFE1243252"}"#, &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x")]);
    examples.round_trip::<ServiceOrderNotice>("payscore_user_paid_resource_example_round_trips",
        r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "service_introduction": "某某酒店", "state": "DONE",
            "state_description": "MCH_COMPLETE", "post_payments": [{"name": "就餐费用", "amount": 40000,
            "description": "就餐人均100元", "count": 4}], "post_discounts": [{"name": "满20减1元",
            "description": "不与其他优惠叠加", "amount": 100, "count": 1}], "risk_fund": {
            "name": "DEPOSIT", "amount": 40000, "description": "就餐的预估费用"}, "total_amount": 39900,
            "need_collection": true, "collection": {"state": "USER_PAID", "total_amount": 39900,
            "paying_amount": 0, "paid_amount": 39900, "details": [{"seq": 1, "amount": 39900,
            "paid_type": "NEWTON", "paid_time": "20091225121210",
            "transaction_id": "4200000985202103031441826014", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}],
            "bank_type": "CMB_DEBIT"}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "嗨客时尚主题展餐厅",
            "end_location": "嗨客时尚主题展餐厅"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "order_id": "0000300001201908301055157220022", "channel_id": "1230000109",
            "out_trade_no": "1514323JSVDFE1243252", "user_service_status": "USER_OPEN_SERVICE",
            "openorclose_time": "20180225112233", "authorization_code": "1234323JKHDFE1243252",
            "out_request_no": "1234323JKHDFE1243252"}"#);
    examples.event("payscore_user_paid_resource_example_decodes_as_its_event", Event::decode,
        "PAYSCORE.USER_PAID", r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "service_introduction": "某某酒店", "state": "DONE",
            "state_description": "MCH_COMPLETE", "post_payments": [{"name": "就餐费用", "amount": 40000,
            "description": "就餐人均100元", "count": 4}], "post_discounts": [{"name": "满20减1元",
            "description": "不与其他优惠叠加", "amount": 100, "count": 1}], "risk_fund": {
            "name": "DEPOSIT", "amount": 40000, "description": "就餐的预估费用"}, "total_amount": 39900,
            "need_collection": true, "collection": {"state": "USER_PAID", "total_amount": 39900,
            "paying_amount": 0, "paid_amount": 39900, "details": [{"seq": 1, "amount": 39900,
            "paid_type": "NEWTON", "paid_time": "20091225121210",
            "transaction_id": "4200000985202103031441826014", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}],
            "bank_type": "CMB_DEBIT"}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "嗨客时尚主题展餐厅",
            "end_location": "嗨客时尚主题展餐厅"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "order_id": "0000300001201908301055157220022", "channel_id": "1230000109",
            "out_trade_no": "1514323JSVDFE1243252", "user_service_status": "USER_OPEN_SERVICE",
            "openorclose_time": "20180225112233", "authorization_code": "1234323JKHDFE1243252",
            "out_request_no": "1234323JKHDFE1243252"}"#,
        |event| matches!(event, Event::PayscoreUserPaid(_)));
    examples.event_hides::<ServiceOrderNotice, Event>("payscore_user_paid_resource_hides_what_is_personal",
        Event::decode, "PAYSCORE.USER_PAID", r#"{
            "out_order_no": "1234323JKHDFE1243252", "service_id": "2002000000000558128851361561536",
            "appid": "wxd678efh567hg6787", "mchid": "1230000109", "sub_appid": "wxd678efh567hg6999",
            "sub_mchid": "1900000109", "service_introduction": "某某酒店", "state": "DONE",
            "state_description": "MCH_COMPLETE", "post_payments": [{"name": "就餐费用", "amount": 40000,
            "description": "就餐人均100元", "count": 4}], "post_discounts": [{"name": "满20减1元",
            "description": "不与其他优惠叠加", "amount": 100, "count": 1}], "risk_fund": {
            "name": "DEPOSIT", "amount": 40000, "description": "就餐的预估费用"}, "total_amount": 39900,
            "need_collection": true, "collection": {"state": "USER_PAID", "total_amount": 39900,
            "paying_amount": 0, "paid_amount": 39900, "details": [{"seq": 1, "amount": 39900,
            "paid_type": "NEWTON", "paid_time": "20091225121210",
            "transaction_id": "4200000985202103031441826014", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}]}],
            "bank_type": "CMB_DEBIT"}, "time_range": {"start_time": "20091225091010",
            "end_time": "20091225121010", "start_time_remark": "开始租借时间",
            "end_time_remark": "租借结束时间"}, "location": {"start_location": "Personal1x",
            "end_location": "Personal2x"}, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi",
            "notify_url": "https://api.test.com", "openid": "Personal3x",
            "sub_openid": "Personal4x", "order_id": "0000300001201908301055157220022",
            "channel_id": "1230000109", "out_trade_no": "1514323JSVDFE1243252",
            "user_service_status": "USER_OPEN_SERVICE", "openorclose_time": "20180225112233",
            "authorization_code": "1234323JKHDFE1243252", "out_request_no": "1234323JKHDFE1243252"}"#,
        &[("location/start_location", "Personal1x"),
            ("location/end_location", "Personal2x"), ("openid", "Personal3x"),
            ("sub_openid", "Personal4x")]);
    examples.round_trip::<UserSignPlan>("payscore_user_sign_plan_resource_example_round_trips",
        r#"{
            "sign_plan_id": "01010033210001424338000019876258",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "service_id": "2002000000000558128851361561536", "mchid": "1230000109",
            "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_sign_plan_no": "1234323JKHDFE1243252",
            "merchant_callback_url": "https://api.test.com",
            "plan_id": "01000033210000324638000000376258", "going_detail_no": 1,
            "sign_state": "SIGNED", "cancel_sign_time": "2021-06-20T13:29:35.120+08:00",
            "cancel_sign_type": "NOT_CANCEL", "cancel_reason": "用户放弃课程", "plan_name": "瑜伽课20节",
            "plan_over_time": "2022-05-20T00:00:00+08:00", "total_origin_price": 150000,
            "deduction_quantity": 10, "total_actual_price": 140000, "signed_detail_list": [{
            "plan_detail_no": 1, "original_price": 15000, "plan_discount_description": "享受九折优惠",
            "actual_price": 14000, "plan_detail_state": "NOT_USED",
            "order_id": "0000300001201908301055157220022",
            "merchant_plan_detail_no": "1234323JKHDFE1243253", "plan_detail_name": "第一节课",
            "actual_pay_price": 14000, "use_time": "2021-05-21T13:29:35.120+08:00",
            "complete_time": "2021-05-21T15:29:35.120+08:00",
            "cancel_time": "2021-05-22T13:29:35.120+08:00"}],
            "sign_time": "2021-05-20T13:29:35.120+08:00"}"#);
    examples.event("payscore_user_sign_plan_resource_example_decodes_as_its_event", Event::decode,
        "PAYSCORE.USER_SIGN_PLAN", r#"{
            "sign_plan_id": "01010033210001424338000019876258",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "service_id": "2002000000000558128851361561536", "mchid": "1230000109",
            "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_sign_plan_no": "1234323JKHDFE1243252",
            "merchant_callback_url": "https://api.test.com",
            "plan_id": "01000033210000324638000000376258", "going_detail_no": 1,
            "sign_state": "SIGNED", "cancel_sign_time": "2021-06-20T13:29:35.120+08:00",
            "cancel_sign_type": "NOT_CANCEL", "cancel_reason": "用户放弃课程", "plan_name": "瑜伽课20节",
            "plan_over_time": "2022-05-20T00:00:00+08:00", "total_origin_price": 150000,
            "deduction_quantity": 10, "total_actual_price": 140000, "signed_detail_list": [{
            "plan_detail_no": 1, "original_price": 15000, "plan_discount_description": "享受九折优惠",
            "actual_price": 14000, "plan_detail_state": "NOT_USED",
            "order_id": "0000300001201908301055157220022",
            "merchant_plan_detail_no": "1234323JKHDFE1243253", "plan_detail_name": "第一节课",
            "actual_pay_price": 14000, "use_time": "2021-05-21T13:29:35.120+08:00",
            "complete_time": "2021-05-21T15:29:35.120+08:00",
            "cancel_time": "2021-05-22T13:29:35.120+08:00"}],
            "sign_time": "2021-05-20T13:29:35.120+08:00"}"#,
        |event| matches!(event, Event::PayscoreUserSignPlan(_)));
    examples.event_hides::<UserSignPlan, Event>("payscore_user_sign_plan_resource_hides_what_is_personal",
        Event::decode, "PAYSCORE.USER_SIGN_PLAN", r#"{
            "sign_plan_id": "01010033210001424338000019876258", "openid": "Personal1x",
            "sub_openid": "Personal2x", "service_id": "2002000000000558128851361561536",
            "mchid": "1230000109", "sub_mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6999", "merchant_sign_plan_no": "1234323JKHDFE1243252",
            "merchant_callback_url": "https://api.test.com",
            "plan_id": "01000033210000324638000000376258", "going_detail_no": 1,
            "sign_state": "SIGNED", "cancel_sign_time": "2021-06-20T13:29:35.120+08:00",
            "cancel_sign_type": "NOT_CANCEL", "cancel_reason": "用户放弃课程", "plan_name": "瑜伽课20节",
            "plan_over_time": "2022-05-20T00:00:00+08:00", "total_origin_price": 150000,
            "deduction_quantity": 10, "total_actual_price": 140000, "signed_detail_list": [{
            "plan_detail_no": 1, "original_price": 15000, "plan_discount_description": "享受九折优惠",
            "actual_price": 14000, "plan_detail_state": "NOT_USED",
            "order_id": "0000300001201908301055157220022",
            "merchant_plan_detail_no": "1234323JKHDFE1243253", "plan_detail_name": "第一节课",
            "actual_pay_price": 14000, "use_time": "2021-05-21T13:29:35.120+08:00",
            "complete_time": "2021-05-21T15:29:35.120+08:00",
            "cancel_time": "2021-05-22T13:29:35.120+08:00"}],
            "sign_time": "2021-05-20T13:29:35.120+08:00"}"#, &[("openid", "Personal1x"),
            ("sub_openid", "Personal2x")]);
    examples.finish();
}
