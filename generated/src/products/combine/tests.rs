// Written by `cargo xtask codegen` from spec/combine.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::{
    Currency, Fen, H5Info, H5PaymentLink, H5Type, IdentityType, LimitPay, NativePaymentLink,
    PayerIdentity, PayerIdentityRequired, PlanId, PrepaySession, SettleInfo, SubOrderAmount,
    SubsidyDetail, SubsidyInfo, SubsidyPeriodType, SubsidyPlan, SubsidyPlanRequired,
};
use crate::{Call, Client};
use super::{
    CombineAppPrepay, CombineAppPrepayRequired, CombineAppPrepaySession, CombineCloseOrder,
    CombineH5Prepay, CombineH5PrepayRequired, CombineH5SceneInfo, CombineJsapiPayer,
    CombineJsapiPrepay, CombineJsapiPrepayRequired, CombineMiniProgramPrepay,
    CombineMiniProgramPrepayRequired, CombineNativePrepay, CombineNativePrepayRequired,
    CombinePayer, CombineQueryOrder, CombineQueryOrderById, CombineSceneInfo, CombinedOrder,
    ContractInfo, ContractInfoRequired, Event, OrderServiceType, PaidCombinedOrder, SubOrder,
    SubOrderRequired, SubOrderToClose, TradeScenario,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = CombineAppPrepay::new(CombineAppPrepayRequired {
            combine_appid: "wxd678efh567hg6787".into(),
            combine_out_trade_no: "P20150806125346".into(),
            combine_mchid: "1900000109".into(),
            sub_orders: vec![
                SubOrder::new(SubOrderRequired { mchid : "1900000109".into(), attach :
                "深圳分店".into(), amount : SubOrderAmount::new(Fen::new(100),
                Currency::Cny), out_trade_no : "20150806125346".into(), description :
                "腾讯充值中心-QQ会员充值".into() })
                .individual_auth_id("1900000109")
                .order_service_type(OrderServiceType::Individualtrade)
                .individual_name("哈哈哈小店").sub_mchid("1900000109")
                .detail("买单费用").settle_info(SettleInfo::new()
                .profit_sharing(false).subsidy_amount(Fen::new(10))).profit_sharing(true)
                .goods_tag("WXG").sub_appid("wxd678efh567hg6999")
            ],
            notify_url: "https://yourapp.com/notify".into(),
        })
        .scene_info(CombineSceneInfo::new("14.17.22.32").device_id("POS1:1"))
        .combine_payer_info(
            CombinePayer::new()
                .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
                .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "440524188001010014".into(),
                        name: "张三".into(),
                    }),
                ),
        )
        .time_start(emitted_tests::time("2019-12-31T15:59:59+08:00"))
        .time_expire(emitted_tests::time("2019-12-31T15:59:59+08:00"))
        .trade_scenario(TradeScenario::Recommerce)
        .limit_pay(vec![LimitPay::NoCredit])
        .contract_info(
            ContractInfo::new(ContractInfoRequired {
                mchid: "1900000109".into(),
                appid: "wxd678efh567hg6787".into(),
                out_contract_code: "wxwtdk20200910100000".into(),
                plan_id: PlanId::new(12535),
                contract_display_account: "微信代扣用户A".into(),
                notify_url: "https://yourapp.com/notify".into(),
            }),
        )
        .subsidy_info(
            SubsidyInfo::new()
                .subsidy_detail(
                    vec![
                        SubsidyDetail::new(SubsidyPeriodType::Period,
                        vec![SubsidyPlan::new(SubsidyPlanRequired {
                        subsidy_installment_num : 3, subsidy_percent : 100 })])
                    ],
                ),
        );
    examples.request("combine_app_prepay_example_builds_the_documented_request", &operation, "POST",
        "/v3/combine-transactions/app", r#"{
            "combine_appid": "wxd678efh567hg6787", "combine_out_trade_no": "P20150806125346",
            "combine_mchid": "1900000109", "scene_info": {"device_id": "POS1:1",
            "payer_client_ip": "14.17.22.32"}, "sub_orders": [{"mchid": "1900000109",
            "individual_auth_id": "1900000109", "order_service_type": "INDIVIDUALTRADE",
            "individual_name": "哈哈哈小店", "attach": "深圳分店", "amount": {"total_amount": 100,
            "currency": "CNY"}, "out_trade_no": "20150806125346", "sub_mchid": "1900000109",
            "detail": "买单费用", "description": "腾讯充值中心-QQ会员充值", "settle_info": {
            "profit_sharing": false, "subsidy_amount": 10}, "profit_sharing": true,
            "goods_tag": "WXG", "sub_appid": "wxd678efh567hg6999"}], "combine_payer_info": {
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "identity": {"type": "IDCARD", "number": "440524188001010014", "name": "张三"}},
            "time_start": "2019-12-31T15:59:59+08:00", "time_expire": "2019-12-31T15:59:59+08:00",
            "notify_url": "https://yourapp.com/notify", "trade_scenario": "RECOMMERCE",
            "limit_pay": ["no_credit"], "contract_info": {"mchid": "1900000109",
            "appid": "wxd678efh567hg6787", "out_contract_code": "wxwtdk20200910100000",
            "plan_id": 12535, "contract_display_account": "微信代扣用户A",
            "notify_url": "https://yourapp.com/notify"}, "subsidy_info": {"subsidy_detail": [{
            "subsidy_period_type": "PERIOD", "subsidy_plan": [{"subsidy_installment_num": 3,
            "subsidy_percent": 100}]}]}}"#);
    examples.round_trip::<CombineAppPrepaySession>("combine_app_prepay_response_example_round_trips",
        r#"{
            "prepay_id": "wx201410272009395522657a690389285100", "contract_result": {
            "code": "INVALID_REQUEST", "message": "当前签约协议号已经进行签约"}}"#);
    let operation = CombineAppPrepay::new(CombineAppPrepayRequired {
            combine_appid: "wxd678efh567hg6787".into(),
            combine_out_trade_no: "P20150806125346".into(),
            combine_mchid: "1900000109".into(),
            sub_orders: vec![
                SubOrder::new(SubOrderRequired { mchid : "1900000109".into(), attach :
                "深圳分店".into(), amount : SubOrderAmount::new(Fen::new(100),
                Currency::Cny), out_trade_no : "20150806125346".into(), description :
                "腾讯充值中心-QQ会员充值".into() })
                .individual_auth_id("1900000109")
                .order_service_type(OrderServiceType::Individualtrade)
                .individual_name("Personal2x").sub_mchid("1900000109")
                .detail("买单费用").settle_info(SettleInfo::new()
                .profit_sharing(false).subsidy_amount(Fen::new(10))).profit_sharing(true)
                .goods_tag("WXG").sub_appid("wxd678efh567hg6999")
            ],
            notify_url: "https://yourapp.com/notify".into(),
        })
        .scene_info(CombineSceneInfo::new("Personal1x").device_id("POS1:1"))
        .combine_payer_info(
            CombinePayer::new()
                .openid("Personal3x")
                .sub_openid("Personal4x")
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "Personal5x".into(),
                        name: "Personal6x".into(),
                    }),
                ),
        )
        .time_start(emitted_tests::time("2019-12-31T15:59:59+08:00"))
        .time_expire(emitted_tests::time("2019-12-31T15:59:59+08:00"))
        .trade_scenario(TradeScenario::Recommerce)
        .limit_pay(vec![LimitPay::NoCredit])
        .contract_info(
            ContractInfo::new(ContractInfoRequired {
                mchid: "1900000109".into(),
                appid: "wxd678efh567hg6787".into(),
                out_contract_code: "wxwtdk20200910100000".into(),
                plan_id: PlanId::new(12535),
                contract_display_account: "Personal7x".into(),
                notify_url: "https://yourapp.com/notify".into(),
            }),
        )
        .subsidy_info(
            SubsidyInfo::new()
                .subsidy_detail(
                    vec![
                        SubsidyDetail::new(SubsidyPeriodType::Period,
                        vec![SubsidyPlan::new(SubsidyPlanRequired {
                        subsidy_installment_num : 3, subsidy_percent : 100 })])
                    ],
                ),
        );
    examples.operation_hides("combine_app_prepay_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("scene_info/payer_client_ip", "Personal1x"),
            ("sub_orders/*/individual_name", "Personal2x"),
            ("combine_payer_info/openid", "Personal3x"),
            ("combine_payer_info/sub_openid", "Personal4x"),
            ("combine_payer_info/identity/number", "Personal5x"),
            ("combine_payer_info/identity/name", "Personal6x"),
            ("contract_info/contract_display_account", "Personal7x")]);
    let operation = CombineH5Prepay::new(CombineH5PrepayRequired {
            combine_appid: "wxd678efh567hg6787".into(),
            combine_out_trade_no: "P20150806125346".into(),
            combine_mchid: "1900000109".into(),
            scene_info: CombineH5SceneInfo::new(
                    "14.17.22.32",
                    H5Info::new(H5Type::Wap)
                        .app_name("王者荣耀")
                        .app_url("https://pay.qq.com")
                        .bundle_id("com.tencent.wzryiOS")
                        .package_name("com.tencent.tmgp.sgame"),
                )
                .device_id("POS1:1"),
            sub_orders: vec![
                SubOrder::new(SubOrderRequired { mchid : "1900000109".into(), attach :
                "深圳分店".into(), amount : SubOrderAmount::new(Fen::new(100),
                Currency::Cny), out_trade_no : "20150806125346".into(), description :
                "腾讯充值中心-QQ会员充值".into() })
                .individual_auth_id("1900000109")
                .order_service_type(OrderServiceType::Individualtrade)
                .individual_name("哈哈哈小店").sub_mchid("1900000109")
                .detail("买单费用").settle_info(SettleInfo::new()
                .profit_sharing(false).subsidy_amount(Fen::new(10))).profit_sharing(true)
                .goods_tag("WXG").sub_appid("wxd678efh567hg6999")
            ],
            notify_url: "https://yourapp.com/notify".into(),
        })
        .combine_payer_info(
            CombinePayer::new()
                .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
                .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "440524188001010014".into(),
                        name: "张三".into(),
                    }),
                ),
        )
        .time_start(emitted_tests::time("2019-12-31T15:59:59+08:00"))
        .time_expire(emitted_tests::time("2019-12-31T15:59:59+08:00"))
        .limit_pay(vec![LimitPay::NoCredit]);
    examples.request("combine_h5_prepay_example_builds_the_documented_request", &operation, "POST",
        "/v3/combine-transactions/h5", r#"{
            "combine_appid": "wxd678efh567hg6787", "combine_out_trade_no": "P20150806125346",
            "combine_mchid": "1900000109", "scene_info": {"device_id": "POS1:1",
            "payer_client_ip": "14.17.22.32", "h5_info": {"type": "Wap", "app_name": "王者荣耀",
            "app_url": "https://pay.qq.com", "bundle_id": "com.tencent.wzryiOS",
            "package_name": "com.tencent.tmgp.sgame"}}, "sub_orders": [{"mchid": "1900000109",
            "individual_auth_id": "1900000109", "order_service_type": "INDIVIDUALTRADE",
            "individual_name": "哈哈哈小店", "attach": "深圳分店", "amount": {"total_amount": 100,
            "currency": "CNY"}, "out_trade_no": "20150806125346", "sub_mchid": "1900000109",
            "detail": "买单费用", "description": "腾讯充值中心-QQ会员充值", "settle_info": {
            "profit_sharing": false, "subsidy_amount": 10}, "profit_sharing": true,
            "goods_tag": "WXG", "sub_appid": "wxd678efh567hg6999"}], "combine_payer_info": {
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "identity": {"type": "IDCARD", "number": "440524188001010014", "name": "张三"}},
            "time_start": "2019-12-31T15:59:59+08:00", "time_expire": "2019-12-31T15:59:59+08:00",
            "notify_url": "https://yourapp.com/notify", "limit_pay": ["no_credit"]}"#);
    examples.round_trip::<H5PaymentLink>("combine_h5_prepay_response_example_round_trips", r#"{
            "h5_url": "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420242444321ca0631331346&package=1405458241"}"#);
    let operation = CombineH5Prepay::new(CombineH5PrepayRequired {
            combine_appid: "wxd678efh567hg6787".into(),
            combine_out_trade_no: "P20150806125346".into(),
            combine_mchid: "1900000109".into(),
            scene_info: CombineH5SceneInfo::new(
                    "Personal1x",
                    H5Info::new(H5Type::Wap)
                        .app_name("王者荣耀")
                        .app_url("https://pay.qq.com")
                        .bundle_id("com.tencent.wzryiOS")
                        .package_name("com.tencent.tmgp.sgame"),
                )
                .device_id("POS1:1"),
            sub_orders: vec![
                SubOrder::new(SubOrderRequired { mchid : "1900000109".into(), attach :
                "深圳分店".into(), amount : SubOrderAmount::new(Fen::new(100),
                Currency::Cny), out_trade_no : "20150806125346".into(), description :
                "腾讯充值中心-QQ会员充值".into() })
                .individual_auth_id("1900000109")
                .order_service_type(OrderServiceType::Individualtrade)
                .individual_name("Personal2x").sub_mchid("1900000109")
                .detail("买单费用").settle_info(SettleInfo::new()
                .profit_sharing(false).subsidy_amount(Fen::new(10))).profit_sharing(true)
                .goods_tag("WXG").sub_appid("wxd678efh567hg6999")
            ],
            notify_url: "https://yourapp.com/notify".into(),
        })
        .combine_payer_info(
            CombinePayer::new()
                .openid("Personal3x")
                .sub_openid("Personal4x")
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "Personal5x".into(),
                        name: "Personal6x".into(),
                    }),
                ),
        )
        .time_start(emitted_tests::time("2019-12-31T15:59:59+08:00"))
        .time_expire(emitted_tests::time("2019-12-31T15:59:59+08:00"))
        .limit_pay(vec![LimitPay::NoCredit]);
    examples.operation_hides("combine_h5_prepay_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("scene_info/payer_client_ip", "Personal1x"),
            ("sub_orders/*/individual_name", "Personal2x"),
            ("combine_payer_info/openid", "Personal3x"),
            ("combine_payer_info/sub_openid", "Personal4x"),
            ("combine_payer_info/identity/number", "Personal5x"),
            ("combine_payer_info/identity/name", "Personal6x")]);
    let operation = CombineQueryOrderById::new("1217752501201407033233368018");
    examples.request("combine_query_order_by_id_example_builds_the_documented_request", &operation,
        "GET", "/v3/combine-transactions/id/1217752501201407033233368018", "");
    examples.round_trip::<CombinedOrder>("combine_query_order_by_id_response_example_round_trips",
        r#"{
            "combine_appid": "wxd678efh567hg6787", "combine_mchid": "1900000109",
            "combine_out_trade_no": "P20150806125346",
            "combine_transaction_id": "1217752501201407033233368018", "scene_info": {
            "device_id": "013467007045764"}, "sub_orders": [{"mchid": "1900000109",
            "individual_auth_id": "1900000109", "individual_name": "哈哈哈小店", "trade_type": "JSAPI",
            "trade_state": "SUCCESS", "bank_type": "CMC", "attach": "深圳分店",
            "success_time": "2015-05-20T13:29:35.120+08:00",
            "transaction_id": "1009660380201506130728806387", "out_trade_no": "20150806125346",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}],
            "amount": {"total_amount": 100, "currency": "CNY", "payer_amount": 10,
            "payer_currency": "CNY", "settlement_rate": 650000000}}], "combine_payer_info": {
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}, "trade_scenario": "RECOMMERCE",
            "installment_info": {"use_subsidy": true, "selected_installment_number": 3}}"#);
    examples.hides::<CombinedOrder>("combine_query_order_by_id_response_hides_what_is_personal",
        r#"{
            "combine_appid": "wxd678efh567hg6787", "combine_mchid": "1900000109",
            "combine_out_trade_no": "P20150806125346",
            "combine_transaction_id": "1217752501201407033233368018", "scene_info": {
            "device_id": "013467007045764"}, "sub_orders": [{"mchid": "1900000109",
            "individual_auth_id": "1900000109", "individual_name": "Personal1x",
            "trade_type": "JSAPI", "trade_state": "SUCCESS", "bank_type": "CMC", "attach": "深圳分店",
            "success_time": "2015-05-20T13:29:35.120+08:00",
            "transaction_id": "1009660380201506130728806387", "out_trade_no": "20150806125346",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999",
            "sub_openid": "Personal2x", "promotion_detail": [{"coupon_id": "109519",
            "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10, "stock_id": "931386",
            "wechatpay_contribute": 0, "merchant_contribute": 10, "other_contribute": 0,
            "currency": "CNY", "goods_detail": [{"goods_id": "M1006", "quantity": 1,
            "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}], "amount": {
            "total_amount": 100, "currency": "CNY", "payer_amount": 10, "payer_currency": "CNY",
            "settlement_rate": 650000000}}], "combine_payer_info": {"openid": "Personal3x"},
            "trade_scenario": "RECOMMERCE", "installment_info": {"use_subsidy": true,
            "selected_installment_number": 3}}"#, &[("sub_orders/*/individual_name", "Personal1x"),
            ("sub_orders/*/sub_openid", "Personal2x"), ("combine_payer_info/openid", "Personal3x")]);
    let operation = CombineJsapiPrepay::new(CombineJsapiPrepayRequired {
            combine_appid: "wxd678efh567hg6787".into(),
            combine_out_trade_no: "P20150806125346".into(),
            combine_mchid: "1900000109".into(),
            sub_orders: vec![
                SubOrder::new(SubOrderRequired { mchid : "1900000109".into(), attach :
                "深圳分店".into(), amount : SubOrderAmount::new(Fen::new(100),
                Currency::Cny), out_trade_no : "20150806125346".into(), description :
                "腾讯充值中心-QQ会员充值".into() })
                .individual_auth_id("1900000109")
                .order_service_type(OrderServiceType::Individualtrade)
                .individual_name("哈哈哈小店").sub_mchid("1900000109")
                .detail("买单费用").settle_info(SettleInfo::new()
                .profit_sharing(false).subsidy_amount(Fen::new(10))).profit_sharing(true)
                .goods_tag("WXG").sub_appid("wxd678efh567hg6999")
            ],
            combine_payer_info: CombineJsapiPayer::new()
                .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
                .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "440524188001010014".into(),
                        name: "张三".into(),
                    }),
                ),
            notify_url: "https://yourapp.com/notify".into(),
        })
        .scene_info(CombineSceneInfo::new("14.17.22.32").device_id("POS1:1"))
        .time_start(emitted_tests::time("2019-12-31T15:59:59+08:00"))
        .time_expire(emitted_tests::time("2019-12-31T15:59:59+08:00"))
        .limit_pay(vec![LimitPay::NoCredit])
        .subsidy_info(
            SubsidyInfo::new()
                .subsidy_detail(
                    vec![
                        SubsidyDetail::new(SubsidyPeriodType::Period,
                        vec![SubsidyPlan::new(SubsidyPlanRequired {
                        subsidy_installment_num : 3, subsidy_percent : 100 })])
                    ],
                ),
        );
    examples.request("combine_jsapi_prepay_example_builds_the_documented_request", &operation,
        "POST", "/v3/combine-transactions/jsapi", r#"{
            "combine_appid": "wxd678efh567hg6787", "combine_out_trade_no": "P20150806125346",
            "combine_mchid": "1900000109", "scene_info": {"device_id": "POS1:1",
            "payer_client_ip": "14.17.22.32"}, "sub_orders": [{"mchid": "1900000109",
            "individual_auth_id": "1900000109", "order_service_type": "INDIVIDUALTRADE",
            "individual_name": "哈哈哈小店", "attach": "深圳分店", "amount": {"total_amount": 100,
            "currency": "CNY"}, "out_trade_no": "20150806125346", "sub_mchid": "1900000109",
            "detail": "买单费用", "description": "腾讯充值中心-QQ会员充值", "settle_info": {
            "profit_sharing": false, "subsidy_amount": 10}, "profit_sharing": true,
            "goods_tag": "WXG", "sub_appid": "wxd678efh567hg6999"}], "combine_payer_info": {
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "identity": {"type": "IDCARD", "number": "440524188001010014", "name": "张三"}},
            "time_start": "2019-12-31T15:59:59+08:00", "time_expire": "2019-12-31T15:59:59+08:00",
            "notify_url": "https://yourapp.com/notify", "limit_pay": ["no_credit"],
            "subsidy_info": {"subsidy_detail": [{"subsidy_period_type": "PERIOD", "subsidy_plan": [
            {"subsidy_installment_num": 3, "subsidy_percent": 100}]}]}}"#);
    examples.round_trip::<PrepaySession>("combine_jsapi_prepay_response_example_round_trips", r#"{
            "prepay_id": "wx201410272009395522657a690389285100"}"#);
    let operation = CombineJsapiPrepay::new(CombineJsapiPrepayRequired {
            combine_appid: "wxd678efh567hg6787".into(),
            combine_out_trade_no: "P20150806125346".into(),
            combine_mchid: "1900000109".into(),
            sub_orders: vec![
                SubOrder::new(SubOrderRequired { mchid : "1900000109".into(), attach :
                "深圳分店".into(), amount : SubOrderAmount::new(Fen::new(100),
                Currency::Cny), out_trade_no : "20150806125346".into(), description :
                "腾讯充值中心-QQ会员充值".into() })
                .individual_auth_id("1900000109")
                .order_service_type(OrderServiceType::Individualtrade)
                .individual_name("Personal2x").sub_mchid("1900000109")
                .detail("买单费用").settle_info(SettleInfo::new()
                .profit_sharing(false).subsidy_amount(Fen::new(10))).profit_sharing(true)
                .goods_tag("WXG").sub_appid("wxd678efh567hg6999")
            ],
            combine_payer_info: CombineJsapiPayer::new()
                .openid("Personal3x")
                .sub_openid("Personal4x")
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "Personal5x".into(),
                        name: "Personal6x".into(),
                    }),
                ),
            notify_url: "https://yourapp.com/notify".into(),
        })
        .scene_info(CombineSceneInfo::new("Personal1x").device_id("POS1:1"))
        .time_start(emitted_tests::time("2019-12-31T15:59:59+08:00"))
        .time_expire(emitted_tests::time("2019-12-31T15:59:59+08:00"))
        .limit_pay(vec![LimitPay::NoCredit])
        .subsidy_info(
            SubsidyInfo::new()
                .subsidy_detail(
                    vec![
                        SubsidyDetail::new(SubsidyPeriodType::Period,
                        vec![SubsidyPlan::new(SubsidyPlanRequired {
                        subsidy_installment_num : 3, subsidy_percent : 100 })])
                    ],
                ),
        );
    examples.operation_hides("combine_jsapi_prepay_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("scene_info/payer_client_ip", "Personal1x"),
            ("sub_orders/*/individual_name", "Personal2x"),
            ("combine_payer_info/openid", "Personal3x"),
            ("combine_payer_info/sub_openid", "Personal4x"),
            ("combine_payer_info/identity/number", "Personal5x"),
            ("combine_payer_info/identity/name", "Personal6x")]);
    let operation = CombineMiniProgramPrepay::new(CombineMiniProgramPrepayRequired {
            combine_appid: "wxd678efh567hg6787".into(),
            combine_mchid: "1230000109".into(),
            combine_out_trade_no: "P20150806125346".into(),
            combine_payer_info: CombineJsapiPayer::new()
                .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
                .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "440524188001010014".into(),
                        name: "张三".into(),
                    }),
                ),
            sub_orders: vec![
                SubOrder::new(SubOrderRequired { mchid : "1900000109".into(), attach :
                "深圳分店".into(), amount : SubOrderAmount::new(Fen::new(100),
                Currency::Cny), out_trade_no : "20150806125346".into(), description :
                "腾讯充值中心-QQ会员充值".into() })
                .individual_auth_id("1900000109")
                .order_service_type(OrderServiceType::Individualtrade)
                .individual_name("哈哈哈小店").sub_mchid("1900000109")
                .detail("买单费用").settle_info(SettleInfo::new()
                .profit_sharing(false).subsidy_amount(Fen::new(10))).profit_sharing(true)
                .goods_tag("WXG").sub_appid("wxd678efh567hg6999")
            ],
        })
        .scene_info(CombineSceneInfo::new("14.17.22.32").device_id("POS1:1"))
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .notify_url("https://yourapp.com/notify")
        .trade_scenario(TradeScenario::Recommerce);
    examples.request("combine_mini_program_prepay_example_builds_the_documented_request",
        &operation, "POST", "/v3/combine-transactions/miniprogram", r#"{
            "combine_appid": "wxd678efh567hg6787", "combine_mchid": "1230000109",
            "combine_out_trade_no": "P20150806125346", "combine_payer_info": {
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "identity": {"type": "IDCARD", "number": "440524188001010014", "name": "张三"}},
            "scene_info": {"device_id": "POS1:1", "payer_client_ip": "14.17.22.32"}, "sub_orders": [
            {"mchid": "1900000109", "individual_auth_id": "1900000109",
            "order_service_type": "INDIVIDUALTRADE", "individual_name": "哈哈哈小店", "attach": "深圳分店",
            "amount": {"total_amount": 100, "currency": "CNY"}, "out_trade_no": "20150806125346",
            "sub_mchid": "1900000109", "detail": "买单费用", "description": "腾讯充值中心-QQ会员充值",
            "settle_info": {"profit_sharing": false, "subsidy_amount": 10}, "profit_sharing": true,
            "goods_tag": "WXG", "sub_appid": "wxd678efh567hg6999"}],
            "time_expire": "2018-06-08T10:34:56+08:00", "notify_url": "https://yourapp.com/notify",
            "trade_scenario": "RECOMMERCE"}"#);
    examples.round_trip::<PrepaySession>("combine_mini_program_prepay_response_example_round_trips",
        r#"{
            "prepay_id": "wx201410272009395522657a690389285100"}"#);
    let operation = CombineMiniProgramPrepay::new(CombineMiniProgramPrepayRequired {
            combine_appid: "wxd678efh567hg6787".into(),
            combine_mchid: "1230000109".into(),
            combine_out_trade_no: "P20150806125346".into(),
            combine_payer_info: CombineJsapiPayer::new()
                .openid("Personal1x")
                .sub_openid("Personal2x")
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "Personal3x".into(),
                        name: "Personal4x".into(),
                    }),
                ),
            sub_orders: vec![
                SubOrder::new(SubOrderRequired { mchid : "1900000109".into(), attach :
                "深圳分店".into(), amount : SubOrderAmount::new(Fen::new(100),
                Currency::Cny), out_trade_no : "20150806125346".into(), description :
                "腾讯充值中心-QQ会员充值".into() })
                .individual_auth_id("1900000109")
                .order_service_type(OrderServiceType::Individualtrade)
                .individual_name("Personal6x").sub_mchid("1900000109")
                .detail("买单费用").settle_info(SettleInfo::new()
                .profit_sharing(false).subsidy_amount(Fen::new(10))).profit_sharing(true)
                .goods_tag("WXG").sub_appid("wxd678efh567hg6999")
            ],
        })
        .scene_info(CombineSceneInfo::new("Personal5x").device_id("POS1:1"))
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .notify_url("https://yourapp.com/notify")
        .trade_scenario(TradeScenario::Recommerce);
    examples.operation_hides("combine_mini_program_prepay_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("combine_payer_info/openid", "Personal1x"),
            ("combine_payer_info/sub_openid", "Personal2x"),
            ("combine_payer_info/identity/number", "Personal3x"),
            ("combine_payer_info/identity/name", "Personal4x"),
            ("scene_info/payer_client_ip", "Personal5x"),
            ("sub_orders/*/individual_name", "Personal6x")]);
    let operation = CombineNativePrepay::new(CombineNativePrepayRequired {
            combine_appid: "wxd678efh567hg6787".into(),
            combine_out_trade_no: "P20150806125346".into(),
            combine_mchid: "1900000109".into(),
            sub_orders: vec![
                SubOrder::new(SubOrderRequired { mchid : "1900000109".into(), attach :
                "深圳分店".into(), amount : SubOrderAmount::new(Fen::new(100),
                Currency::Cny), out_trade_no : "20150806125346".into(), description :
                "腾讯充值中心-QQ会员充值".into() })
                .individual_auth_id("1900000109")
                .order_service_type(OrderServiceType::Individualtrade)
                .individual_name("哈哈哈小店").sub_mchid("1900000109")
                .detail("买单费用").settle_info(SettleInfo::new()
                .profit_sharing(false).subsidy_amount(Fen::new(10))).profit_sharing(true)
                .goods_tag("WXG").sub_appid("wxd678efh567hg6999")
            ],
            notify_url: "https://yourapp.com/notify".into(),
        })
        .scene_info(CombineSceneInfo::new("14.17.22.32").device_id("POS1:1"))
        .combine_payer_info(
            CombinePayer::new()
                .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
                .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "440524188001010014".into(),
                        name: "张三".into(),
                    }),
                ),
        )
        .time_start(emitted_tests::time("2019-12-31T15:59:59+08:00"))
        .time_expire(emitted_tests::time("2019-12-31T15:59:59+08:00"))
        .limit_pay(vec![LimitPay::NoCredit]);
    examples.request("combine_native_prepay_example_builds_the_documented_request", &operation,
        "POST", "/v3/combine-transactions/native", r#"{
            "combine_appid": "wxd678efh567hg6787", "combine_out_trade_no": "P20150806125346",
            "combine_mchid": "1900000109", "scene_info": {"device_id": "POS1:1",
            "payer_client_ip": "14.17.22.32"}, "sub_orders": [{"mchid": "1900000109",
            "individual_auth_id": "1900000109", "order_service_type": "INDIVIDUALTRADE",
            "individual_name": "哈哈哈小店", "attach": "深圳分店", "amount": {"total_amount": 100,
            "currency": "CNY"}, "out_trade_no": "20150806125346", "sub_mchid": "1900000109",
            "detail": "买单费用", "description": "腾讯充值中心-QQ会员充值", "settle_info": {
            "profit_sharing": false, "subsidy_amount": 10}, "profit_sharing": true,
            "goods_tag": "WXG", "sub_appid": "wxd678efh567hg6999"}], "combine_payer_info": {
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "identity": {"type": "IDCARD", "number": "440524188001010014", "name": "张三"}},
            "time_start": "2019-12-31T15:59:59+08:00", "time_expire": "2019-12-31T15:59:59+08:00",
            "notify_url": "https://yourapp.com/notify", "limit_pay": ["no_credit"]}"#);
    examples.round_trip::<NativePaymentLink>("combine_native_prepay_response_example_round_trips",
        r#"{
            "code_url": "weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00"}"#);
    let operation = CombineNativePrepay::new(CombineNativePrepayRequired {
            combine_appid: "wxd678efh567hg6787".into(),
            combine_out_trade_no: "P20150806125346".into(),
            combine_mchid: "1900000109".into(),
            sub_orders: vec![
                SubOrder::new(SubOrderRequired { mchid : "1900000109".into(), attach :
                "深圳分店".into(), amount : SubOrderAmount::new(Fen::new(100),
                Currency::Cny), out_trade_no : "20150806125346".into(), description :
                "腾讯充值中心-QQ会员充值".into() })
                .individual_auth_id("1900000109")
                .order_service_type(OrderServiceType::Individualtrade)
                .individual_name("Personal2x").sub_mchid("1900000109")
                .detail("买单费用").settle_info(SettleInfo::new()
                .profit_sharing(false).subsidy_amount(Fen::new(10))).profit_sharing(true)
                .goods_tag("WXG").sub_appid("wxd678efh567hg6999")
            ],
            notify_url: "https://yourapp.com/notify".into(),
        })
        .scene_info(CombineSceneInfo::new("Personal1x").device_id("POS1:1"))
        .combine_payer_info(
            CombinePayer::new()
                .openid("Personal3x")
                .sub_openid("Personal4x")
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "Personal5x".into(),
                        name: "Personal6x".into(),
                    }),
                ),
        )
        .time_start(emitted_tests::time("2019-12-31T15:59:59+08:00"))
        .time_expire(emitted_tests::time("2019-12-31T15:59:59+08:00"))
        .limit_pay(vec![LimitPay::NoCredit]);
    examples.operation_hides("combine_native_prepay_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("scene_info/payer_client_ip", "Personal1x"),
            ("sub_orders/*/individual_name", "Personal2x"),
            ("combine_payer_info/openid", "Personal3x"),
            ("combine_payer_info/sub_openid", "Personal4x"),
            ("combine_payer_info/identity/number", "Personal5x"),
            ("combine_payer_info/identity/name", "Personal6x")]);
    let operation = CombineQueryOrder::new("P20150806125346");
    examples.request("combine_query_order_example_builds_the_documented_request", &operation, "GET",
        "/v3/combine-transactions/out-trade-no/P20150806125346", "");
    examples.round_trip::<CombinedOrder>("combine_query_order_response_example_round_trips", r#"{
            "combine_appid": "wxd678efh567hg6787", "combine_mchid": "1900000109",
            "combine_out_trade_no": "P20150806125346",
            "combine_transaction_id": "1217752501201407033233368018", "scene_info": {
            "device_id": "013467007045764"}, "sub_orders": [{"mchid": "1900000109",
            "individual_auth_id": "1900000109", "individual_name": "哈哈哈小店", "trade_type": "JSAPI",
            "trade_state": "SUCCESS", "bank_type": "CMC", "attach": "深圳分店",
            "success_time": "2015-05-20T13:29:35.120+08:00",
            "transaction_id": "1009660380201506130728806387", "out_trade_no": "20150806125346",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}],
            "amount": {"total_amount": 100, "currency": "CNY", "payer_amount": 10,
            "payer_currency": "CNY", "settlement_rate": 650000000}}], "combine_payer_info": {
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}, "trade_scenario": "RECOMMERCE",
            "installment_info": {"use_subsidy": true, "selected_installment_number": 3}}"#);
    examples.hides::<CombinedOrder>("combine_query_order_response_hides_what_is_personal", r#"{
            "combine_appid": "wxd678efh567hg6787", "combine_mchid": "1900000109",
            "combine_out_trade_no": "P20150806125346",
            "combine_transaction_id": "1217752501201407033233368018", "scene_info": {
            "device_id": "013467007045764"}, "sub_orders": [{"mchid": "1900000109",
            "individual_auth_id": "1900000109", "individual_name": "Personal1x",
            "trade_type": "JSAPI", "trade_state": "SUCCESS", "bank_type": "CMC", "attach": "深圳分店",
            "success_time": "2015-05-20T13:29:35.120+08:00",
            "transaction_id": "1009660380201506130728806387", "out_trade_no": "20150806125346",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999",
            "sub_openid": "Personal2x", "promotion_detail": [{"coupon_id": "109519",
            "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10, "stock_id": "931386",
            "wechatpay_contribute": 0, "merchant_contribute": 10, "other_contribute": 0,
            "currency": "CNY", "goods_detail": [{"goods_id": "M1006", "quantity": 1,
            "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}], "amount": {
            "total_amount": 100, "currency": "CNY", "payer_amount": 10, "payer_currency": "CNY",
            "settlement_rate": 650000000}}], "combine_payer_info": {"openid": "Personal3x"},
            "trade_scenario": "RECOMMERCE", "installment_info": {"use_subsidy": true,
            "selected_installment_number": 3}}"#, &[("sub_orders/*/individual_name", "Personal1x"),
            ("sub_orders/*/sub_openid", "Personal2x"), ("combine_payer_info/openid", "Personal3x")]);
    let operation = CombineCloseOrder::new(
        "P20150806125346",
        "wxd678efh567hg6787",
        vec![
            SubOrderToClose::new("1900000109", "20150806125346")
            .individual_auth_id("1900000109").sub_mchid("1900000109")
            .sub_appid("wxd678efh567hg6999")
        ],
    );
    examples.request("combine_close_order_example_builds_the_documented_request", &operation,
        "POST", "/v3/combine-transactions/out-trade-no/P20150806125346/close", r#"{
            "combine_appid": "wxd678efh567hg6787", "sub_orders": [{"mchid": "1900000109",
            "out_trade_no": "20150806125346", "individual_auth_id": "1900000109",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999"}]}"#);
    examples.round_trip::<PaidCombinedOrder>("transaction_success_combine_resource_example_round_trips",
        r#"{
            "combine_appid": "wxd678efh567hg6787", "combine_mchid": "1900000109",
            "combine_out_trade_no": "P20150806125346",
            "combine_transaction_id": "1217752501201407033233368018", "scene_info": {
            "device_id": "013467007045764"}, "sub_orders": [{"mchid": "1900000109",
            "individual_auth_id": "1900000109", "individual_name": "哈哈哈小店", "trade_type": "JSAPI",
            "trade_state": "SUCCESS", "bank_type": "CMC", "attach": "深圳分店",
            "success_time": "2015-05-20T13:29:35.120+08:00",
            "transaction_id": "1009660380201506130728806387", "out_trade_no": "20150806125346",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}],
            "amount": {"total_amount": 100, "currency": "CNY", "payer_amount": 10,
            "payer_currency": "CNY", "settlement_rate": 650000000}}], "combine_payer_info": {
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}, "installment_info": {"use_subsidy": true,
            "selected_installment_number": 3}}"#);
    examples.event("transaction_success_combine_resource_example_decodes_as_its_event",
        Event::decode, "TRANSACTION.SUCCESS", r#"{
            "combine_appid": "wxd678efh567hg6787", "combine_mchid": "1900000109",
            "combine_out_trade_no": "P20150806125346",
            "combine_transaction_id": "1217752501201407033233368018", "scene_info": {
            "device_id": "013467007045764"}, "sub_orders": [{"mchid": "1900000109",
            "individual_auth_id": "1900000109", "individual_name": "哈哈哈小店", "trade_type": "JSAPI",
            "trade_state": "SUCCESS", "bank_type": "CMC", "attach": "深圳分店",
            "success_time": "2015-05-20T13:29:35.120+08:00",
            "transaction_id": "1009660380201506130728806387", "out_trade_no": "20150806125346",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10,
            "stock_id": "931386", "wechatpay_contribute": 0, "merchant_contribute": 10,
            "other_contribute": 0, "currency": "CNY", "goods_detail": [{"goods_id": "M1006",
            "quantity": 1, "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}],
            "amount": {"total_amount": 100, "currency": "CNY", "payer_amount": 10,
            "payer_currency": "CNY", "settlement_rate": 650000000}}], "combine_payer_info": {
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}, "installment_info": {"use_subsidy": true,
            "selected_installment_number": 3}}"#,
        |event| matches!(event, Event::TransactionSuccessCombine(_)));
    examples.event_hides::<PaidCombinedOrder, Event>("transaction_success_combine_resource_hides_what_is_personal",
        Event::decode, "TRANSACTION.SUCCESS", r#"{
            "combine_appid": "wxd678efh567hg6787", "combine_mchid": "1900000109",
            "combine_out_trade_no": "P20150806125346",
            "combine_transaction_id": "1217752501201407033233368018", "scene_info": {
            "device_id": "013467007045764"}, "sub_orders": [{"mchid": "1900000109",
            "individual_auth_id": "1900000109", "individual_name": "Personal1x",
            "trade_type": "JSAPI", "trade_state": "SUCCESS", "bank_type": "CMC", "attach": "深圳分店",
            "success_time": "2015-05-20T13:29:35.120+08:00",
            "transaction_id": "1009660380201506130728806387", "out_trade_no": "20150806125346",
            "sub_mchid": "1900000109", "sub_appid": "wxd678efh567hg6999",
            "sub_openid": "Personal2x", "promotion_detail": [{"coupon_id": "109519",
            "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10, "stock_id": "931386",
            "wechatpay_contribute": 0, "merchant_contribute": 10, "other_contribute": 0,
            "currency": "CNY", "goods_detail": [{"goods_id": "M1006", "quantity": 1,
            "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}], "amount": {
            "total_amount": 100, "currency": "CNY", "payer_amount": 10, "payer_currency": "CNY",
            "settlement_rate": 650000000}}], "combine_payer_info": {"openid": "Personal3x"},
            "installment_info": {"use_subsidy": true, "selected_installment_number": 3}}"#,
        &[("sub_orders/*/individual_name", "Personal1x"),
            ("sub_orders/*/sub_openid", "Personal2x"), ("combine_payer_info/openid", "Personal3x")]);
    examples.finish();
}
