// Written by `cargo xtask codegen` from spec/pay.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::{
    Currency, Fen, H5Info, H5PaymentLink, H5Type, IdentityType, LimitPay, NativePaymentLink,
    OrderAmount, PayerIdentity, PayerIdentityRequired, PrepaySession, RealNamePayer, SettleInfo,
    SubsidyDetail, SubsidyInfo, SubsidyPeriodType, SubsidyPlan, SubsidyPlanRequired,
};
use crate::{Call, Client};
use super::{
    AppPrepay, AppPrepayRequired, AppPrepayWithContract, AppPrepayWithContractRequired,
    AppPrepayWithContractResponse, BankExposurePayer, BankPaymentExposure,
    BankPaymentExposureRequired, CloseOrder, CodeGoods, CodeGoodsRequired, CodeOrderDetail, CodePay,
    CodePayRequired, CodePayer, CodeScene, CodeStore, ContractInfo, ContractInfoRequired, Event,
    ExposureAdvice, ExposurePayer, GoodsDetail, GoodsDetailRequired, H5Prepay, H5PrepayRequired,
    H5SceneInfo, InstalmentAdvice, InstalmentExposure, InstalmentUser, JsapiContractInfo,
    JsapiPayer, JsapiPrepay, JsapiPrepayRequired, JsapiPrepayWithContract,
    JsapiPrepayWithContractRequired, JsapiPrepayWithContractResponse, NativePrepay,
    NativePrepayRequired, OrderDetail, PaidPartnerTransaction, PaidTransaction, PartnerAppPrepay,
    PartnerAppPrepayRequired, PartnerAppPrepayWithContract, PartnerAppPrepayWithContractRequired,
    PartnerAppPrepayWithContractResponse, PartnerCloseOrder, PartnerCloseOrderRequired,
    PartnerCodePay, PartnerCodePayRequired, PartnerExposurePayer, PartnerH5Prepay,
    PartnerH5PrepayRequired, PartnerInstalmentExposure, PartnerInstalmentExposureRequired,
    PartnerJsapiPayer, PartnerJsapiPrepay, PartnerJsapiPrepayRequired,
    PartnerJsapiPrepayWithContract, PartnerJsapiPrepayWithContractRequired,
    PartnerJsapiPrepayWithContractResponse, PartnerMiniProgramPrepay,
    PartnerMiniProgramPrepayRequired, PartnerMiniProgramPrepayResponse, PartnerNativePrepay,
    PartnerNativePrepayRequired, PartnerPayer, PartnerPaymentExposure,
    PartnerPaymentExposureRequired, PartnerQueryByOutTradeNo, PartnerQueryByOutTradeNoRequired,
    PartnerQueryByWxTradeNo, PartnerQueryByWxTradeNoRequired, PartnerReverseOrder,
    PartnerReverseOrderRequired, PartnerReversedOrder, PartnerScannedPosPrepay,
    PartnerScannedPosPrepayRequired, PartnerScannedPosPrepayResponse, PartnerTransaction,
    PaymentExposure, QueryByOutTradeNo, QueryByWxTradeNo, ReverseOrder, ReversedOrder, SceneInfo,
    StoreInfo, StoreScene, Transaction, UserIdType,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = BankPaymentExposure::new(BankPaymentExposureRequired {
            acquiring_bank_id: "1356485".into(),
            merchant_id: "1900000109".into(),
            channel_id: "20001111".into(),
            payer: BankExposurePayer::new()
                .acquiring_bank_openid("oUpF8uMuAJOM2pxb1Q9zNjWeS6o")
                .phone_number_hash("ABDEF3445546456B")
                .merchant_openid("oUpF8uMuAJOM2pxb1Q9zNjWeS6p"),
            out_trade_no: "1217752501201407033233368018".into(),
        })
        .acquiring_bank_appid("wx8888888888888888")
        .merchant_appid("wxd678efh567hg6999");
    examples.request("bank_payment_exposure_example_builds_the_documented_request", &operation,
        "POST", "/v3/pay/acquiring-bank/transactions/exposure", r#"{
            "acquiring_bank_id": "1356485", "acquiring_bank_appid": "wx8888888888888888",
            "merchant_id": "1900000109", "merchant_appid": "wxd678efh567hg6999",
            "channel_id": "20001111", "payer": {
            "acquiring_bank_openid": "oUpF8uMuAJOM2pxb1Q9zNjWeS6o",
            "phone_number_hash": "ABDEF3445546456B",
            "merchant_openid": "oUpF8uMuAJOM2pxb1Q9zNjWeS6p"},
            "out_trade_no": "1217752501201407033233368018"}"#);
    examples.round_trip::<ExposureAdvice>("bank_payment_exposure_response_example_round_trips",
        r#"{"fqf_exposure": true,
            "market_exposure_token": "Dfkdsf324+-LKFD="}"#);
    let operation = BankPaymentExposure::new(BankPaymentExposureRequired {
            acquiring_bank_id: "1356485".into(),
            merchant_id: "1900000109".into(),
            channel_id: "20001111".into(),
            payer: BankExposurePayer::new()
                .acquiring_bank_openid("Personal1x")
                .phone_number_hash("Personal2x")
                .merchant_openid("Personal3x"),
            out_trade_no: "1217752501201407033233368018".into(),
        })
        .acquiring_bank_appid("wx8888888888888888")
        .merchant_appid("wxd678efh567hg6999");
    examples.operation_hides("bank_payment_exposure_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("payer/acquiring_bank_openid", "Personal1x"),
            ("payer/phone_number_hash", "Personal2x"), ("payer/merchant_openid", "Personal3x")]);
    let operation = InstalmentExposure::new(
            "1230000109",
            "wxd678efh567hg6787",
            UserIdType::Openid,
        )
        .openid("oUpF8uMuAJOM2pxb1Q9zNjWeS6o")
        .phone_number_hash("EF879546FFFF");
    examples.request("instalment_exposure_example_builds_the_documented_request", &operation,
        "POST", "/v3/pay/instal/exposure", r#"{"mchid": "1230000109",
            "appid": "wxd678efh567hg6787", "user_id_type": "OPENID",
            "openid": "oUpF8uMuAJOM2pxb1Q9zNjWeS6o", "phone_number_hash": "EF879546FFFF"}"#);
    examples.round_trip::<InstalmentAdvice>("instalment_exposure_response_example_round_trips",
        r#"{
            "recommend_exposure": true}"#);
    let operation = InstalmentExposure::new(
            "1230000109",
            "wxd678efh567hg6787",
            UserIdType::Openid,
        )
        .openid("Personal1x")
        .phone_number_hash("Personal2x");
    examples.operation_hides("instalment_exposure_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("phone_number_hash", "Personal2x")]);
    let operation = PartnerInstalmentExposure::new(PartnerInstalmentExposureRequired {
            sp_mchid: "1230000109".into(),
            sp_appid: "wx8888888888888888".into(),
            sub_appid: "wxd678efh567hg6999".into(),
        })
        .sub_mchid("1900000109")
        .user_id(
            InstalmentUser::new()
                .user_id_type(UserIdType::SpOpenid)
                .sp_openid("oUpF8uMuAJOM2pxb1Q9zNjWeS6o")
                .sub_openid("oUpF8uMuAJOM2pxb1Q9zNjWeS6p")
                .phone_number_hash("ABDEF3445546456B"),
        );
    examples.request("partner_instalment_exposure_example_builds_the_documented_request",
        &operation, "POST", "/v3/pay/instal/partner/exposure", r#"{
            "sp_mchid": "1230000109", "sp_appid": "wx8888888888888888",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109", "user_id": {
            "user_id_type": "SP_OPENID", "sp_openid": "oUpF8uMuAJOM2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJOM2pxb1Q9zNjWeS6p", "phone_number_hash": "ABDEF3445546456B"}}"#);
    examples.round_trip::<InstalmentAdvice>("partner_instalment_exposure_response_example_round_trips",
        r#"{
            "recommend_exposure": true}"#);
    let operation = PartnerInstalmentExposure::new(PartnerInstalmentExposureRequired {
            sp_mchid: "1230000109".into(),
            sp_appid: "wx8888888888888888".into(),
            sub_appid: "wxd678efh567hg6999".into(),
        })
        .sub_mchid("1900000109")
        .user_id(
            InstalmentUser::new()
                .user_id_type(UserIdType::SpOpenid)
                .sp_openid("Personal1x")
                .sub_openid("Personal2x")
                .phone_number_hash("Personal3x"),
        );
    examples.operation_hides("partner_instalment_exposure_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("user_id/sp_openid", "Personal1x"),
            ("user_id/sub_openid", "Personal2x"), ("user_id/phone_number_hash", "Personal3x")]);
    let operation = PartnerAppPrepay::new(PartnerAppPrepayRequired {
            sp_appid: "wx8888888888888888".into(),
            sp_mchid: "1230000109".into(),
            sub_mchid: "1900000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
        })
        .sub_appid("wxd678efh567hg6999")
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        )
        .support_fapiao(false)
        .payer(
            RealNamePayer::new()
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "440524188001010014".into(),
                        name: "张三".into(),
                    }),
                ),
        )
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .scene_info(
            SceneInfo::new("14.23.150.211")
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        )
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
    examples.request("partner_app_prepay_example_builds_the_documented_request", &operation, "POST",
        "/v3/pay/partner/transactions/app", r#"{
            "sp_appid": "wx8888888888888888", "sp_mchid": "1230000109",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "description": "Image形象店-深圳腾大-QQ公仔", "out_trade_no": "1217752501201407033233368018",
            "time_expire": "2018-06-08T10:34:56+08:00", "attach": "自定义数据说明",
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php", "goods_tag": "WXG",
            "settle_info": {"profit_sharing": false, "subsidy_amount": 10}, "support_fapiao": false,
            "amount": {"total": 100, "currency": "CNY"}, "payer": {"identity": {"type": "IDCARD",
            "number": "440524188001010014", "name": "张三"}}, "detail": {"cost_price": 608800,
            "invoice_id": "微信123", "goods_detail": [{"merchant_goods_id": "1246464644",
            "wechatpay_goods_id": "1001", "goods_name": "iPhoneX 256G", "quantity": 1,
            "unit_price": 528800}]}, "scene_info": {"payer_client_ip": "14.23.150.211",
            "device_id": "013467007045764", "store_info": {"id": "0001", "name": "腾讯大厦分店",
            "area_code": "440305", "address": "广东省深圳市南山区科技中一道10000号"}}, "limit_pay": ["no_credit"],
            "subsidy_info": {"subsidy_detail": [{"subsidy_period_type": "PERIOD", "subsidy_plan": [
            {"subsidy_installment_num": 3, "subsidy_percent": 100}]}]}}"#);
    examples.round_trip::<PrepaySession>("partner_app_prepay_response_example_round_trips", r#"{
            "prepay_id": "wx201410272009395522657a690389285100"}"#);
    let operation = PartnerAppPrepay::new(PartnerAppPrepayRequired {
            sp_appid: "wx8888888888888888".into(),
            sp_mchid: "1230000109".into(),
            sub_mchid: "1900000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
        })
        .sub_appid("wxd678efh567hg6999")
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        )
        .support_fapiao(false)
        .payer(
            RealNamePayer::new()
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "Personal1x".into(),
                        name: "Personal2x".into(),
                    }),
                ),
        )
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .scene_info(
            SceneInfo::new("Personal3x")
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        )
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
    examples.operation_hides("partner_app_prepay_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("payer/identity/number", "Personal1x"),
            ("payer/identity/name", "Personal2x"), ("scene_info/payer_client_ip", "Personal3x")]);
    let operation = PartnerAppPrepayWithContract::new(PartnerAppPrepayWithContractRequired {
            sp_appid: "wx8888888888888888".into(),
            sp_mchid: "1230000109".into(),
            sub_mchid: "1900000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            contract_info: ContractInfo::new(ContractInfoRequired {
                    plan_id: "3484306348".into(),
                    contract_mchid: "1200009811".into(),
                    contract_appid: "wxcbda96de0b165486".into(),
                    contract_code: "100001256".into(),
                    request_serial: "1695".into(),
                    contract_display_account: "微信代扣用户A".into(),
                })
                .contract_notify_url("https://yoursite.com"),
        })
        .sub_appid("wxd678efh567hg6999")
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据")
        .goods_tag("WXG")
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        )
        .support_fapiao(true)
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .scene_info(
            SceneInfo::new("14.23.150.211")
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        );
    examples.request("partner_app_prepay_with_contract_example_builds_the_documented_request",
        &operation, "POST", "/v3/pay/partner/transactions/app-with-contract", r#"{
            "sp_appid": "wx8888888888888888", "sp_mchid": "1230000109",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "description": "Image形象店-深圳腾大-QQ公仔", "out_trade_no": "1217752501201407033233368018",
            "time_expire": "2018-06-08T10:34:56+08:00", "attach": "自定义数据",
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php", "goods_tag": "WXG",
            "settle_info": {"profit_sharing": false, "subsidy_amount": 10}, "support_fapiao": true,
            "amount": {"total": 100, "currency": "CNY"}, "detail": {"cost_price": 608800,
            "invoice_id": "微信123", "goods_detail": [{"merchant_goods_id": "1246464644",
            "wechatpay_goods_id": "1001", "goods_name": "iPhoneX 256G", "quantity": 1,
            "unit_price": 528800}]}, "scene_info": {"payer_client_ip": "14.23.150.211",
            "device_id": "013467007045764", "store_info": {"id": "0001", "name": "腾讯大厦分店",
            "area_code": "440305", "address": "广东省深圳市南山区科技中一道10000号"}}, "contract_info": {
            "plan_id": "3484306348", "contract_mchid": "1200009811",
            "contract_appid": "wxcbda96de0b165486", "contract_code": "100001256",
            "request_serial": "1695", "contract_display_account": "微信代扣用户A",
            "contract_notify_url": "https://yoursite.com"}}"#);
    examples.round_trip::<PartnerAppPrepayWithContractResponse>("partner_app_prepay_with_contract_response_example_round_trips",
        r#"{
            "prepay_id": "wx201410272009395522657a690389285100"}"#);
    let operation = PartnerAppPrepayWithContract::new(PartnerAppPrepayWithContractRequired {
            sp_appid: "wx8888888888888888".into(),
            sp_mchid: "1230000109".into(),
            sub_mchid: "1900000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            contract_info: ContractInfo::new(ContractInfoRequired {
                    plan_id: "3484306348".into(),
                    contract_mchid: "1200009811".into(),
                    contract_appid: "wxcbda96de0b165486".into(),
                    contract_code: "100001256".into(),
                    request_serial: "1695".into(),
                    contract_display_account: "Personal2x".into(),
                })
                .contract_notify_url("https://yoursite.com"),
        })
        .sub_appid("wxd678efh567hg6999")
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据")
        .goods_tag("WXG")
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        )
        .support_fapiao(true)
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .scene_info(
            SceneInfo::new("Personal1x")
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        );
    examples.operation_hides("partner_app_prepay_with_contract_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("scene_info/payer_client_ip", "Personal1x"),
            ("contract_info/contract_display_account", "Personal2x")]);
    let operation = PartnerCodePay::new(PartnerCodePayRequired {
            sp_mchid: "1230000109".into(),
            sub_mchid: "1900000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            payer: CodePayer::new("130061098828009406"),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            scene_info: CodeScene::new(CodeStore::new().id("0001").out_id("A1111"))
                .device_id("013467007045764")
                .device_ip("128.0.0.1"),
        })
        .sp_appid("wx8888888888888888")
        .sub_appid("wxd678efh567hg6999")
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .support_fapiao(false)
        .detail(
            CodeOrderDetail::new(
                    vec![
                        CodeGoods::new(CodeGoodsRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wxpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                )
                .cost_price(Fen::new(608800))
                .invoice_id("微信123"),
        )
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        );
    examples.request("partner_code_pay_example_builds_the_documented_request", &operation, "POST",
        "/v3/pay/partner/transactions/codepay", r#"{
            "sp_appid": "wx8888888888888888", "sp_mchid": "1230000109",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "description": "Image形象店-深圳腾大-QQ公仔", "out_trade_no": "1217752501201407033233368018",
            "attach": "自定义数据说明", "goods_tag": "WXG", "support_fapiao": false, "payer": {
            "auth_code": "130061098828009406"}, "amount": {"total": 100, "currency": "CNY"},
            "scene_info": {"device_id": "013467007045764", "device_ip": "128.0.0.1", "store_info": {
            "id": "0001", "out_id": "A1111"}}, "detail": {"cost_price": 608800,
            "invoice_id": "微信123", "goods_detail": [{"merchant_goods_id": "1246464644",
            "wxpay_goods_id": "1001", "goods_name": "iPhoneX 256G", "quantity": 1,
            "unit_price": 528800}]}, "settle_info": {"profit_sharing": false, "subsidy_amount": 10}}"#);
    examples.round_trip::<PartnerTransaction>("partner_code_pay_response_example_round_trips", r#"{
            "sp_appid": "wx8888888888888888", "sp_mchid": "1230000109",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "out_trade_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018", "trade_type": "APP",
            "trade_state": "SUCCESS", "trade_state_desc": "支付成功", "bank_type": "CMC",
            "attach": "自定义数据", "success_time": "2018-06-08T10:34:56+08:00", "payer": {
            "sp_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}, "amount": {"total": 100,
            "currency": "CNY", "payer_total": 90, "payer_currency": "CNY"}, "scene_info": {
            "device_id": "013467007045764"}, "promotion_detail": [{"coupon_id": "109519",
            "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10, "stock_id": "931386",
            "wechatpay_contribute": 0, "merchant_contribute": 10, "other_contribute": 0,
            "currency": "CNY", "goods_detail": [{"goods_id": "M1006", "quantity": 1,
            "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}],
            "installment_info": {"use_subsidy": true, "selected_installment_number": 3}}"#);
    let operation = PartnerCodePay::new(PartnerCodePayRequired {
            sp_mchid: "1230000109".into(),
            sub_mchid: "1900000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            payer: CodePayer::new("Personal1x"),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            scene_info: CodeScene::new(CodeStore::new().id("0001").out_id("A1111"))
                .device_id("013467007045764")
                .device_ip("Personal2x"),
        })
        .sp_appid("wx8888888888888888")
        .sub_appid("wxd678efh567hg6999")
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .support_fapiao(false)
        .detail(
            CodeOrderDetail::new(
                    vec![
                        CodeGoods::new(CodeGoodsRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wxpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                )
                .cost_price(Fen::new(608800))
                .invoice_id("微信123"),
        )
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        );
    examples.operation_hides("partner_code_pay_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("payer/auth_code", "Personal1x"),
            ("scene_info/device_ip", "Personal2x")]);
    examples.hides::<PartnerTransaction>("partner_code_pay_response_hides_what_is_personal", r#"{
            "sp_appid": "wx8888888888888888", "sp_mchid": "1230000109",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "out_trade_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018", "trade_type": "APP",
            "trade_state": "SUCCESS", "trade_state_desc": "支付成功", "bank_type": "CMC",
            "attach": "自定义数据", "success_time": "2018-06-08T10:34:56+08:00", "payer": {
            "sp_openid": "Personal1x", "sub_openid": "Personal2x"}, "amount": {"total": 100,
            "currency": "CNY", "payer_total": 90, "payer_currency": "CNY"}, "scene_info": {
            "device_id": "013467007045764"}, "promotion_detail": [{"coupon_id": "109519",
            "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10, "stock_id": "931386",
            "wechatpay_contribute": 0, "merchant_contribute": 10, "other_contribute": 0,
            "currency": "CNY", "goods_detail": [{"goods_id": "M1006", "quantity": 1,
            "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}],
            "installment_info": {"use_subsidy": true, "selected_installment_number": 3}}"#,
        &[("payer/sp_openid", "Personal1x"),
            ("payer/sub_openid", "Personal2x")]);
    let operation = PartnerPaymentExposure::new(PartnerPaymentExposureRequired {
            sp_appid: "wx8888888888888888".into(),
            sp_mchid: "1230000109".into(),
            sub_appid: "wxd678efh567hg6999".into(),
            payer: PartnerExposurePayer::new()
                .sp_openid("oUpF8uMuAJOM2pxb1Q9zNjWeS6o")
                .phone_number_hash("ABDEF3445546456B")
                .sub_openid("oUpF8uMuAJOM2pxb1Q9zNjWeS6p"),
            out_trade_no: "1217752501201407033233368018".into(),
        })
        .sub_mchid("1900000109");
    examples.request("partner_payment_exposure_example_builds_the_documented_request", &operation,
        "POST", "/v3/pay/partner/transactions/exposure", r#"{
            "sp_appid": "wx8888888888888888", "sp_mchid": "1230000109",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109", "payer": {
            "sp_openid": "oUpF8uMuAJOM2pxb1Q9zNjWeS6o", "phone_number_hash": "ABDEF3445546456B",
            "sub_openid": "oUpF8uMuAJOM2pxb1Q9zNjWeS6p"},
            "out_trade_no": "1217752501201407033233368018"}"#);
    examples.round_trip::<ExposureAdvice>("partner_payment_exposure_response_example_round_trips",
        r#"{"fqf_exposure": true,
            "market_exposure_token": "Dfkdsf324+-LKFD="}"#);
    let operation = PartnerPaymentExposure::new(PartnerPaymentExposureRequired {
            sp_appid: "wx8888888888888888".into(),
            sp_mchid: "1230000109".into(),
            sub_appid: "wxd678efh567hg6999".into(),
            payer: PartnerExposurePayer::new()
                .sp_openid("Personal1x")
                .phone_number_hash("Personal2x")
                .sub_openid("Personal3x"),
            out_trade_no: "1217752501201407033233368018".into(),
        })
        .sub_mchid("1900000109");
    examples.operation_hides("partner_payment_exposure_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("payer/sp_openid", "Personal1x"),
            ("payer/phone_number_hash", "Personal2x"), ("payer/sub_openid", "Personal3x")]);
    let operation = PartnerH5Prepay::new(PartnerH5PrepayRequired {
            sp_appid: "wx8888888888888888".into(),
            sp_mchid: "1230000109".into(),
            sub_mchid: "1900000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            scene_info: H5SceneInfo::new(
                    "14.23.150.211",
                    H5Info::new(H5Type::Wap)
                        .app_name("王者荣耀")
                        .app_url("https://pay.qq.com")
                        .bundle_id("com.tencent.wzryiOS")
                        .package_name("com.tencent.tmgp.sgame"),
                )
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        })
        .sub_appid("wxd678efh567hg6999")
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        )
        .support_fapiao(false)
        .payer(
            RealNamePayer::new()
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "440524188001010014".into(),
                        name: "张三".into(),
                    }),
                ),
        )
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .limit_pay(vec![LimitPay::NoCredit]);
    examples.request("partner_h5_prepay_example_builds_the_documented_request", &operation, "POST",
        "/v3/pay/partner/transactions/h5", r#"{
            "sp_appid": "wx8888888888888888", "sp_mchid": "1230000109",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "description": "Image形象店-深圳腾大-QQ公仔", "out_trade_no": "1217752501201407033233368018",
            "time_expire": "2018-06-08T10:34:56+08:00", "attach": "自定义数据说明",
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php", "goods_tag": "WXG",
            "settle_info": {"profit_sharing": false, "subsidy_amount": 10}, "support_fapiao": false,
            "amount": {"total": 100, "currency": "CNY"}, "payer": {"identity": {"type": "IDCARD",
            "number": "440524188001010014", "name": "张三"}}, "detail": {"cost_price": 608800,
            "invoice_id": "微信123", "goods_detail": [{"merchant_goods_id": "1246464644",
            "wechatpay_goods_id": "1001", "goods_name": "iPhoneX 256G", "quantity": 1,
            "unit_price": 528800}]}, "scene_info": {"payer_client_ip": "14.23.150.211",
            "device_id": "013467007045764", "store_info": {"id": "0001", "name": "腾讯大厦分店",
            "area_code": "440305", "address": "广东省深圳市南山区科技中一道10000号"}, "h5_info": {"type": "Wap",
            "app_name": "王者荣耀", "app_url": "https://pay.qq.com", "bundle_id": "com.tencent.wzryiOS",
            "package_name": "com.tencent.tmgp.sgame"}}, "limit_pay": ["no_credit"]}"#);
    examples.round_trip::<H5PaymentLink>("partner_h5_prepay_response_example_round_trips", r#"{
            "h5_url": "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420242444321ca0631331346&package=1405458241"}"#);
    let operation = PartnerH5Prepay::new(PartnerH5PrepayRequired {
            sp_appid: "wx8888888888888888".into(),
            sp_mchid: "1230000109".into(),
            sub_mchid: "1900000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            scene_info: H5SceneInfo::new(
                    "Personal3x",
                    H5Info::new(H5Type::Wap)
                        .app_name("王者荣耀")
                        .app_url("https://pay.qq.com")
                        .bundle_id("com.tencent.wzryiOS")
                        .package_name("com.tencent.tmgp.sgame"),
                )
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        })
        .sub_appid("wxd678efh567hg6999")
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        )
        .support_fapiao(false)
        .payer(
            RealNamePayer::new()
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "Personal1x".into(),
                        name: "Personal2x".into(),
                    }),
                ),
        )
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .limit_pay(vec![LimitPay::NoCredit]);
    examples.operation_hides("partner_h5_prepay_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("payer/identity/number", "Personal1x"),
            ("payer/identity/name", "Personal2x"), ("scene_info/payer_client_ip", "Personal3x")]);
    let operation = PartnerQueryByWxTradeNo::new(
        "1217752501201407033233368018",
        PartnerQueryByWxTradeNoRequired {
            sp_mchid: "1230000109".into(),
            sub_mchid: "1900000109".into(),
        },
    );
    examples.request("partner_query_by_wx_trade_no_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/pay/partner/transactions/id/1217752501201407033233368018?sp_mchid=1230000109&sub_mchid=1900000109",
        "");
    examples.round_trip::<PartnerTransaction>("partner_query_by_wx_trade_no_response_example_round_trips",
        r#"{
            "sp_appid": "wx8888888888888888", "sp_mchid": "1230000109",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "out_trade_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018", "trade_type": "APP",
            "trade_state": "SUCCESS", "trade_state_desc": "支付成功", "bank_type": "CMC",
            "attach": "自定义数据", "success_time": "2018-06-08T10:34:56+08:00", "payer": {
            "sp_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}, "amount": {"total": 100,
            "currency": "CNY", "payer_total": 90, "payer_currency": "CNY"}, "scene_info": {
            "device_id": "013467007045764"}, "promotion_detail": [{"coupon_id": "109519",
            "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10, "stock_id": "931386",
            "wechatpay_contribute": 0, "merchant_contribute": 10, "other_contribute": 0,
            "currency": "CNY", "goods_detail": [{"goods_id": "M1006", "quantity": 1,
            "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}],
            "installment_info": {"use_subsidy": true, "selected_installment_number": 3}}"#);
    examples.hides::<PartnerTransaction>("partner_query_by_wx_trade_no_response_hides_what_is_personal",
        r#"{
            "sp_appid": "wx8888888888888888", "sp_mchid": "1230000109",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "out_trade_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018", "trade_type": "APP",
            "trade_state": "SUCCESS", "trade_state_desc": "支付成功", "bank_type": "CMC",
            "attach": "自定义数据", "success_time": "2018-06-08T10:34:56+08:00", "payer": {
            "sp_openid": "Personal1x", "sub_openid": "Personal2x"}, "amount": {"total": 100,
            "currency": "CNY", "payer_total": 90, "payer_currency": "CNY"}, "scene_info": {
            "device_id": "013467007045764"}, "promotion_detail": [{"coupon_id": "109519",
            "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10, "stock_id": "931386",
            "wechatpay_contribute": 0, "merchant_contribute": 10, "other_contribute": 0,
            "currency": "CNY", "goods_detail": [{"goods_id": "M1006", "quantity": 1,
            "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}],
            "installment_info": {"use_subsidy": true, "selected_installment_number": 3}}"#,
        &[("payer/sp_openid", "Personal1x"),
            ("payer/sub_openid", "Personal2x")]);
    let operation = PartnerJsapiPrepay::new(PartnerJsapiPrepayRequired {
            sp_appid: "wx8888888888888888".into(),
            sp_mchid: "1230000109".into(),
            sub_mchid: "1900000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            payer: PartnerJsapiPayer::new()
                .sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
                .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "440524188001010014".into(),
                        name: "张三".into(),
                    }),
                ),
        })
        .sub_appid("wxd678efh567hg6999")
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        )
        .support_fapiao(false)
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .scene_info(
            SceneInfo::new("14.23.150.211")
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        )
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
    examples.request("partner_jsapi_prepay_example_builds_the_documented_request", &operation,
        "POST", "/v3/pay/partner/transactions/jsapi", r#"{
            "sp_appid": "wx8888888888888888", "sp_mchid": "1230000109",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "description": "Image形象店-深圳腾大-QQ公仔", "out_trade_no": "1217752501201407033233368018",
            "time_expire": "2018-06-08T10:34:56+08:00", "attach": "自定义数据说明",
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php", "goods_tag": "WXG",
            "settle_info": {"profit_sharing": false, "subsidy_amount": 10}, "support_fapiao": false,
            "amount": {"total": 100, "currency": "CNY"}, "payer": {
            "sp_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "identity": {"type": "IDCARD",
            "number": "440524188001010014", "name": "张三"}}, "detail": {"cost_price": 608800,
            "invoice_id": "微信123", "goods_detail": [{"merchant_goods_id": "1246464644",
            "wechatpay_goods_id": "1001", "goods_name": "iPhoneX 256G", "quantity": 1,
            "unit_price": 528800}]}, "scene_info": {"payer_client_ip": "14.23.150.211",
            "device_id": "013467007045764", "store_info": {"id": "0001", "name": "腾讯大厦分店",
            "area_code": "440305", "address": "广东省深圳市南山区科技中一道10000号"}}, "limit_pay": ["no_credit"],
            "subsidy_info": {"subsidy_detail": [{"subsidy_period_type": "PERIOD", "subsidy_plan": [
            {"subsidy_installment_num": 3, "subsidy_percent": 100}]}]}}"#);
    examples.round_trip::<PrepaySession>("partner_jsapi_prepay_response_example_round_trips", r#"{
            "prepay_id": "wx201410272009395522657a690389285100"}"#);
    let operation = PartnerJsapiPrepay::new(PartnerJsapiPrepayRequired {
            sp_appid: "wx8888888888888888".into(),
            sp_mchid: "1230000109".into(),
            sub_mchid: "1900000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            payer: PartnerJsapiPayer::new()
                .sp_openid("Personal1x")
                .sub_openid("Personal2x")
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "Personal3x".into(),
                        name: "Personal4x".into(),
                    }),
                ),
        })
        .sub_appid("wxd678efh567hg6999")
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        )
        .support_fapiao(false)
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .scene_info(
            SceneInfo::new("Personal5x")
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        )
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
    examples.operation_hides("partner_jsapi_prepay_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("payer/sp_openid", "Personal1x"),
            ("payer/sub_openid", "Personal2x"), ("payer/identity/number", "Personal3x"),
            ("payer/identity/name", "Personal4x"), ("scene_info/payer_client_ip", "Personal5x")]);
    let operation = PartnerJsapiPrepayWithContract::new(PartnerJsapiPrepayWithContractRequired {
            sp_appid: "wx8888888888888888".into(),
            sp_mchid: "1230000109".into(),
            sub_mchid: "1900000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            payer: PartnerPayer::new()
                .sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
                .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
            contract_info: JsapiContractInfo::new()
                .password_free_contract_id("201710180325670965")
                .token("201710180325670965")
                .plan_id("3484306348")
                .contract_mchid("1200009811")
                .contract_appid("wxcbda96de0b165486")
                .contract_code("100001256")
                .request_serial("1695")
                .contract_display_account("微信代扣用户A")
                .contract_notify_url("https://yoursite.com"),
        })
        .sub_appid("wxd678efh567hg6999")
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据")
        .goods_tag("WXG")
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        )
        .support_fapiao(true)
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .scene_info(
            SceneInfo::new("14.23.150.211")
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        );
    examples.request("partner_jsapi_prepay_with_contract_example_builds_the_documented_request",
        &operation, "POST", "/v3/pay/partner/transactions/jsapi-with-contract", r#"{
            "sp_appid": "wx8888888888888888", "sp_mchid": "1230000109",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "description": "Image形象店-深圳腾大-QQ公仔", "out_trade_no": "1217752501201407033233368018",
            "time_expire": "2018-06-08T10:34:56+08:00", "attach": "自定义数据",
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php", "goods_tag": "WXG",
            "settle_info": {"profit_sharing": false, "subsidy_amount": 10}, "support_fapiao": true,
            "amount": {"total": 100, "currency": "CNY"}, "payer": {
            "sp_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}, "detail": {"cost_price": 608800,
            "invoice_id": "微信123", "goods_detail": [{"merchant_goods_id": "1246464644",
            "wechatpay_goods_id": "1001", "goods_name": "iPhoneX 256G", "quantity": 1,
            "unit_price": 528800}]}, "scene_info": {"payer_client_ip": "14.23.150.211",
            "device_id": "013467007045764", "store_info": {"id": "0001", "name": "腾讯大厦分店",
            "area_code": "440305", "address": "广东省深圳市南山区科技中一道10000号"}}, "contract_info": {
            "password_free_contract_id": "201710180325670965", "token": "201710180325670965",
            "plan_id": "3484306348", "contract_mchid": "1200009811",
            "contract_appid": "wxcbda96de0b165486", "contract_code": "100001256",
            "request_serial": "1695", "contract_display_account": "微信代扣用户A",
            "contract_notify_url": "https://yoursite.com"}}"#);
    examples.round_trip::<PartnerJsapiPrepayWithContractResponse>("partner_jsapi_prepay_with_contract_response_example_round_trips",
        r#"{
            "prepay_id": "wx201410272009395522657a690389285100"}"#);
    let operation = PartnerJsapiPrepayWithContract::new(PartnerJsapiPrepayWithContractRequired {
            sp_appid: "wx8888888888888888".into(),
            sp_mchid: "1230000109".into(),
            sub_mchid: "1900000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            payer: PartnerPayer::new().sp_openid("Personal1x").sub_openid("Personal2x"),
            contract_info: JsapiContractInfo::new()
                .password_free_contract_id("201710180325670965")
                .token("Personal4x")
                .plan_id("3484306348")
                .contract_mchid("1200009811")
                .contract_appid("wxcbda96de0b165486")
                .contract_code("100001256")
                .request_serial("1695")
                .contract_display_account("Personal5x")
                .contract_notify_url("https://yoursite.com"),
        })
        .sub_appid("wxd678efh567hg6999")
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据")
        .goods_tag("WXG")
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        )
        .support_fapiao(true)
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .scene_info(
            SceneInfo::new("Personal3x")
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        );
    examples.operation_hides("partner_jsapi_prepay_with_contract_hides_what_is_personal",
        &operation, &Call::new(&client, operation.clone()), &[("payer/sp_openid", "Personal1x"),
            ("payer/sub_openid", "Personal2x"), ("scene_info/payer_client_ip", "Personal3x"),
            ("contract_info/token", "Personal4x"),
            ("contract_info/contract_display_account", "Personal5x")]);
    let operation = PartnerMiniProgramPrepay::new(PartnerMiniProgramPrepayRequired {
            sp_appid: "wx8888888888888888".into(),
            sp_mchid: "1230000109".into(),
            sub_mchid: "1900000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            payer: PartnerPayer::new()
                .sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
                .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
        })
        .sub_appid("wxd678efh567hg6999")
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
        .goods_tag("WXG")
        .support_fapiao(true)
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .scene_info(
            StoreScene::new()
                .payer_client_ip("14.23.150.211")
                .device_id("013467007045764")
                .store_info(CodeStore::new().id("0001").out_id("A1111")),
        )
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        );
    examples.request("partner_mini_program_prepay_example_builds_the_documented_request",
        &operation, "POST", "/v3/pay/partner/transactions/miniprogram", r#"{
            "sp_appid": "wx8888888888888888", "sp_mchid": "1230000109",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "description": "Image形象店-深圳腾大-QQ公仔", "out_trade_no": "1217752501201407033233368018",
            "time_expire": "2018-06-08T10:34:56+08:00", "attach": "自定义数据",
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php", "goods_tag": "WXG",
            "support_fapiao": true, "amount": {"total": 100, "currency": "CNY"}, "payer": {
            "sp_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}, "detail": {"cost_price": 608800,
            "invoice_id": "微信123", "goods_detail": [{"merchant_goods_id": "1246464644",
            "wechatpay_goods_id": "1001", "goods_name": "iPhoneX 256G", "quantity": 1,
            "unit_price": 528800}]}, "scene_info": {"payer_client_ip": "14.23.150.211",
            "device_id": "013467007045764", "store_info": {"id": "0001", "out_id": "A1111"}},
            "settle_info": {"profit_sharing": false, "subsidy_amount": 10}}"#);
    examples.round_trip::<PartnerMiniProgramPrepayResponse>("partner_mini_program_prepay_response_example_round_trips",
        r#"{
            "prepay_id": "wx201410272009395522657a690389285100"}"#);
    let operation = PartnerMiniProgramPrepay::new(PartnerMiniProgramPrepayRequired {
            sp_appid: "wx8888888888888888".into(),
            sp_mchid: "1230000109".into(),
            sub_mchid: "1900000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            payer: PartnerPayer::new().sp_openid("Personal1x").sub_openid("Personal2x"),
        })
        .sub_appid("wxd678efh567hg6999")
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
        .goods_tag("WXG")
        .support_fapiao(true)
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .scene_info(
            StoreScene::new()
                .payer_client_ip("Personal3x")
                .device_id("013467007045764")
                .store_info(CodeStore::new().id("0001").out_id("A1111")),
        )
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        );
    examples.operation_hides("partner_mini_program_prepay_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("payer/sp_openid", "Personal1x"),
            ("payer/sub_openid", "Personal2x"), ("scene_info/payer_client_ip", "Personal3x")]);
    let operation = PartnerNativePrepay::new(PartnerNativePrepayRequired {
            sp_appid: "wx8888888888888888".into(),
            sp_mchid: "1230000109".into(),
            sub_mchid: "1900000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
        })
        .sub_appid("wxd678efh567hg6999")
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        )
        .support_fapiao(false)
        .payer(
            RealNamePayer::new()
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "440524188001010014".into(),
                        name: "张三".into(),
                    }),
                ),
        )
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .scene_info(
            SceneInfo::new("14.23.150.211")
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        )
        .limit_pay(vec![LimitPay::NoCredit]);
    examples.request("partner_native_prepay_example_builds_the_documented_request", &operation,
        "POST", "/v3/pay/partner/transactions/native", r#"{
            "sp_appid": "wx8888888888888888", "sp_mchid": "1230000109",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "description": "Image形象店-深圳腾大-QQ公仔", "out_trade_no": "1217752501201407033233368018",
            "time_expire": "2018-06-08T10:34:56+08:00", "attach": "自定义数据说明",
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php", "goods_tag": "WXG",
            "settle_info": {"profit_sharing": false, "subsidy_amount": 10}, "support_fapiao": false,
            "amount": {"total": 100, "currency": "CNY"}, "payer": {"identity": {"type": "IDCARD",
            "number": "440524188001010014", "name": "张三"}}, "detail": {"cost_price": 608800,
            "invoice_id": "微信123", "goods_detail": [{"merchant_goods_id": "1246464644",
            "wechatpay_goods_id": "1001", "goods_name": "iPhoneX 256G", "quantity": 1,
            "unit_price": 528800}]}, "scene_info": {"payer_client_ip": "14.23.150.211",
            "device_id": "013467007045764", "store_info": {"id": "0001", "name": "腾讯大厦分店",
            "area_code": "440305", "address": "广东省深圳市南山区科技中一道10000号"}}, "limit_pay": ["no_credit"]}"#);
    examples.round_trip::<NativePaymentLink>("partner_native_prepay_response_example_round_trips",
        r#"{
            "code_url": "weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00"}"#);
    let operation = PartnerNativePrepay::new(PartnerNativePrepayRequired {
            sp_appid: "wx8888888888888888".into(),
            sp_mchid: "1230000109".into(),
            sub_mchid: "1900000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
        })
        .sub_appid("wxd678efh567hg6999")
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        )
        .support_fapiao(false)
        .payer(
            RealNamePayer::new()
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "Personal1x".into(),
                        name: "Personal2x".into(),
                    }),
                ),
        )
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .scene_info(
            SceneInfo::new("Personal3x")
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        )
        .limit_pay(vec![LimitPay::NoCredit]);
    examples.operation_hides("partner_native_prepay_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("payer/identity/number", "Personal1x"),
            ("payer/identity/name", "Personal2x"), ("scene_info/payer_client_ip", "Personal3x")]);
    let operation = PartnerQueryByOutTradeNo::new(
        "1217752501201407033233368018",
        PartnerQueryByOutTradeNoRequired {
            sp_mchid: "1230000109".into(),
            sub_mchid: "1900000109".into(),
        },
    );
    examples.request("partner_query_by_out_trade_no_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/pay/partner/transactions/out-trade-no/1217752501201407033233368018?sp_mchid=1230000109&sub_mchid=1900000109",
        "");
    examples.round_trip::<PartnerTransaction>("partner_query_by_out_trade_no_response_example_round_trips",
        r#"{
            "sp_appid": "wx8888888888888888", "sp_mchid": "1230000109",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "out_trade_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018", "trade_type": "APP",
            "trade_state": "SUCCESS", "trade_state_desc": "支付成功", "bank_type": "CMC",
            "attach": "自定义数据", "success_time": "2018-06-08T10:34:56+08:00", "payer": {
            "sp_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}, "amount": {"total": 100,
            "currency": "CNY", "payer_total": 90, "payer_currency": "CNY"}, "scene_info": {
            "device_id": "013467007045764"}, "promotion_detail": [{"coupon_id": "109519",
            "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10, "stock_id": "931386",
            "wechatpay_contribute": 0, "merchant_contribute": 10, "other_contribute": 0,
            "currency": "CNY", "goods_detail": [{"goods_id": "M1006", "quantity": 1,
            "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}],
            "installment_info": {"use_subsidy": true, "selected_installment_number": 3}}"#);
    examples.hides::<PartnerTransaction>("partner_query_by_out_trade_no_response_hides_what_is_personal",
        r#"{
            "sp_appid": "wx8888888888888888", "sp_mchid": "1230000109",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "out_trade_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018", "trade_type": "APP",
            "trade_state": "SUCCESS", "trade_state_desc": "支付成功", "bank_type": "CMC",
            "attach": "自定义数据", "success_time": "2018-06-08T10:34:56+08:00", "payer": {
            "sp_openid": "Personal1x", "sub_openid": "Personal2x"}, "amount": {"total": 100,
            "currency": "CNY", "payer_total": 90, "payer_currency": "CNY"}, "scene_info": {
            "device_id": "013467007045764"}, "promotion_detail": [{"coupon_id": "109519",
            "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10, "stock_id": "931386",
            "wechatpay_contribute": 0, "merchant_contribute": 10, "other_contribute": 0,
            "currency": "CNY", "goods_detail": [{"goods_id": "M1006", "quantity": 1,
            "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}],
            "installment_info": {"use_subsidy": true, "selected_installment_number": 3}}"#,
        &[("payer/sp_openid", "Personal1x"),
            ("payer/sub_openid", "Personal2x")]);
    let operation = PartnerCloseOrder::new(
        "1217752501201407033233368018",
        PartnerCloseOrderRequired {
            sp_mchid: "1230000109".into(),
            sub_mchid: "1900000109".into(),
        },
    );
    examples.request("partner_close_order_example_builds_the_documented_request", &operation,
        "POST", "/v3/pay/partner/transactions/out-trade-no/1217752501201407033233368018/close",
        r#"{
            "sp_mchid": "1230000109", "sub_mchid": "1900000109"}"#);
    let operation = PartnerReverseOrder::new(
            "1217752501201407033233368018",
            PartnerReverseOrderRequired {
                sp_mchid: "1230000109".into(),
                sub_mchid: "1900000109".into(),
            },
        )
        .sp_appid("wx8888888888888888")
        .sub_appid("wxd678efh567hg6999");
    examples.request("partner_reverse_order_example_builds_the_documented_request", &operation,
        "POST", "/v3/pay/partner/transactions/out-trade-no/1217752501201407033233368018/reverse",
        r#"{
            "sp_appid": "wx8888888888888888", "sp_mchid": "1230000109",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109"}"#);
    examples.round_trip::<PartnerReversedOrder>("partner_reverse_order_response_example_round_trips",
        r#"{
            "sp_appid": "wx8888888888888888", "sp_mchid": "1230000109",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "out_trade_no": "1217752501201407033233368018"}"#);
    let operation = PartnerScannedPosPrepay::new(PartnerScannedPosPrepayRequired {
            sp_mchid: "1230000109".into(),
            sub_mchid: "1900000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            payer: PartnerPayer::new()
                .sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
                .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
            scene_info: StoreScene::new()
                .payer_client_ip("14.23.150.211")
                .device_id("013467007045764")
                .store_info(CodeStore::new().id("0001").out_id("A1111")),
        })
        .sp_appid("wx8888888888888888")
        .sub_appid("wxd678efh567hg6999")
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
        .goods_tag("WXG")
        .support_fapiao(true)
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        );
    examples.request("partner_scanned_pos_prepay_example_builds_the_documented_request", &operation,
        "POST", "/v3/pay/partner/transactions/scannedpos", r#"{
            "sp_appid": "wx8888888888888888", "sp_mchid": "1230000109",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "description": "Image形象店-深圳腾大-QQ公仔", "out_trade_no": "1217752501201407033233368018",
            "time_expire": "2018-06-08T10:34:56+08:00", "attach": "自定义数据",
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php", "goods_tag": "WXG",
            "support_fapiao": true, "amount": {"total": 100, "currency": "CNY"}, "payer": {
            "sp_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}, "detail": {"cost_price": 608800,
            "invoice_id": "微信123", "goods_detail": [{"merchant_goods_id": "1246464644",
            "wechatpay_goods_id": "1001", "goods_name": "iPhoneX 256G", "quantity": 1,
            "unit_price": 528800}]}, "scene_info": {"payer_client_ip": "14.23.150.211",
            "device_id": "013467007045764", "store_info": {"id": "0001", "out_id": "A1111"}},
            "settle_info": {"profit_sharing": false, "subsidy_amount": 10}}"#);
    examples.round_trip::<PartnerScannedPosPrepayResponse>("partner_scanned_pos_prepay_response_example_round_trips",
        r#"{
            "prepay_id": "wx201410272009395522657a690389285100"}"#);
    let operation = PartnerScannedPosPrepay::new(PartnerScannedPosPrepayRequired {
            sp_mchid: "1230000109".into(),
            sub_mchid: "1900000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            payer: PartnerPayer::new().sp_openid("Personal1x").sub_openid("Personal2x"),
            scene_info: StoreScene::new()
                .payer_client_ip("Personal3x")
                .device_id("013467007045764")
                .store_info(CodeStore::new().id("0001").out_id("A1111")),
        })
        .sp_appid("wx8888888888888888")
        .sub_appid("wxd678efh567hg6999")
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
        .goods_tag("WXG")
        .support_fapiao(true)
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        );
    examples.operation_hides("partner_scanned_pos_prepay_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("payer/sp_openid", "Personal1x"),
            ("payer/sub_openid", "Personal2x"), ("scene_info/payer_client_ip", "Personal3x")]);
    let operation = AppPrepay::new(AppPrepayRequired {
            appid: "wxd678efh567hg6787".into(),
            mchid: "1230000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
        })
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .support_fapiao(false)
        .payer(
            RealNamePayer::new()
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "440524188001010014".into(),
                        name: "张三".into(),
                    }),
                ),
        )
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .scene_info(
            SceneInfo::new("14.23.150.211")
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        )
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        )
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
    examples.request("app_prepay_example_builds_the_documented_request", &operation, "POST",
        "/v3/pay/transactions/app", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "description": "Image形象店-深圳腾大-QQ公仔", "out_trade_no": "1217752501201407033233368018",
            "time_expire": "2018-06-08T10:34:56+08:00", "attach": "自定义数据说明",
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php", "goods_tag": "WXG",
            "support_fapiao": false, "amount": {"total": 100, "currency": "CNY"}, "payer": {
            "identity": {"type": "IDCARD", "number": "440524188001010014", "name": "张三"}},
            "detail": {"cost_price": 608800, "invoice_id": "微信123", "goods_detail": [{
            "merchant_goods_id": "1246464644", "wechatpay_goods_id": "1001",
            "goods_name": "iPhoneX 256G", "quantity": 1, "unit_price": 528800}]}, "scene_info": {
            "payer_client_ip": "14.23.150.211", "device_id": "013467007045764", "store_info": {
            "id": "0001", "name": "腾讯大厦分店", "area_code": "440305",
            "address": "广东省深圳市南山区科技中一道10000号"}}, "settle_info": {"profit_sharing": false,
            "subsidy_amount": 10}, "limit_pay": ["no_credit"], "subsidy_info": {"subsidy_detail": [
            {"subsidy_period_type": "PERIOD", "subsidy_plan": [{"subsidy_installment_num": 3,
            "subsidy_percent": 100}]}]}}"#);
    examples.round_trip::<PrepaySession>("app_prepay_response_example_round_trips", r#"{
            "prepay_id": "wx201410272009395522657a690389285100"}"#);
    let operation = AppPrepay::new(AppPrepayRequired {
            appid: "wxd678efh567hg6787".into(),
            mchid: "1230000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
        })
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .support_fapiao(false)
        .payer(
            RealNamePayer::new()
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "Personal1x".into(),
                        name: "Personal2x".into(),
                    }),
                ),
        )
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .scene_info(
            SceneInfo::new("Personal3x")
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        )
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        )
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
    examples.operation_hides("app_prepay_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("payer/identity/number", "Personal1x"),
            ("payer/identity/name", "Personal2x"), ("scene_info/payer_client_ip", "Personal3x")]);
    let operation = AppPrepayWithContract::new(AppPrepayWithContractRequired {
            appid: "wxd678efh567hg6787".into(),
            mchid: "1230000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            contract_info: ContractInfo::new(ContractInfoRequired {
                    plan_id: "3484306348".into(),
                    contract_mchid: "1200009811".into(),
                    contract_appid: "wxcbda96de0b165486".into(),
                    contract_code: "100001256".into(),
                    request_serial: "1695".into(),
                    contract_display_account: "微信代扣用户A".into(),
                })
                .contract_notify_url("https://yoursite.com"),
        })
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .support_fapiao(false)
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .scene_info(
            SceneInfo::new("14.23.150.211")
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        )
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        );
    examples.request("app_prepay_with_contract_example_builds_the_documented_request", &operation,
        "POST", "/v3/pay/transactions/app-with-contract", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "description": "Image形象店-深圳腾大-QQ公仔", "out_trade_no": "1217752501201407033233368018",
            "time_expire": "2018-06-08T10:34:56+08:00", "attach": "自定义数据说明",
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php", "goods_tag": "WXG",
            "support_fapiao": false, "amount": {"total": 100, "currency": "CNY"}, "detail": {
            "cost_price": 608800, "invoice_id": "微信123", "goods_detail": [{
            "merchant_goods_id": "1246464644", "wechatpay_goods_id": "1001",
            "goods_name": "iPhoneX 256G", "quantity": 1, "unit_price": 528800}]}, "scene_info": {
            "payer_client_ip": "14.23.150.211", "device_id": "013467007045764", "store_info": {
            "id": "0001", "name": "腾讯大厦分店", "area_code": "440305",
            "address": "广东省深圳市南山区科技中一道10000号"}}, "settle_info": {"profit_sharing": false,
            "subsidy_amount": 10}, "contract_info": {"plan_id": "3484306348",
            "contract_mchid": "1200009811", "contract_appid": "wxcbda96de0b165486",
            "contract_code": "100001256", "request_serial": "1695",
            "contract_display_account": "微信代扣用户A", "contract_notify_url": "https://yoursite.com"}}"#);
    examples.round_trip::<AppPrepayWithContractResponse>("app_prepay_with_contract_response_example_round_trips",
        r#"{
            "prepay_id": "wx201410272009395522657a690389285100"}"#);
    let operation = AppPrepayWithContract::new(AppPrepayWithContractRequired {
            appid: "wxd678efh567hg6787".into(),
            mchid: "1230000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            contract_info: ContractInfo::new(ContractInfoRequired {
                    plan_id: "3484306348".into(),
                    contract_mchid: "1200009811".into(),
                    contract_appid: "wxcbda96de0b165486".into(),
                    contract_code: "100001256".into(),
                    request_serial: "1695".into(),
                    contract_display_account: "Personal2x".into(),
                })
                .contract_notify_url("https://yoursite.com"),
        })
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .support_fapiao(false)
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .scene_info(
            SceneInfo::new("Personal1x")
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        )
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        );
    examples.operation_hides("app_prepay_with_contract_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("scene_info/payer_client_ip", "Personal1x"),
            ("contract_info/contract_display_account", "Personal2x")]);
    let operation = CodePay::new(CodePayRequired {
            appid: "wxd678efh567hg6787".into(),
            mchid: "1230000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            payer: CodePayer::new("130061098828009406"),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            scene_info: CodeScene::new(CodeStore::new().id("0001").out_id("A1111"))
                .device_id("013467007045764")
                .device_ip("128.0.0.1"),
        })
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .support_fapiao(false)
        .detail(
            CodeOrderDetail::new(
                    vec![
                        CodeGoods::new(CodeGoodsRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wxpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                )
                .cost_price(Fen::new(608800))
                .invoice_id("微信123"),
        )
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        );
    examples.request("code_pay_example_builds_the_documented_request", &operation, "POST",
        "/v3/pay/transactions/codepay", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "description": "Image形象店-深圳腾大-QQ公仔", "out_trade_no": "1217752501201407033233368018",
            "attach": "自定义数据说明", "goods_tag": "WXG", "support_fapiao": false, "payer": {
            "auth_code": "130061098828009406"}, "amount": {"total": 100, "currency": "CNY"},
            "scene_info": {"device_id": "013467007045764", "device_ip": "128.0.0.1", "store_info": {
            "id": "0001", "out_id": "A1111"}}, "detail": {"cost_price": 608800,
            "invoice_id": "微信123", "goods_detail": [{"merchant_goods_id": "1246464644",
            "wxpay_goods_id": "1001", "goods_name": "iPhoneX 256G", "quantity": 1,
            "unit_price": 528800}]}, "settle_info": {"profit_sharing": false, "subsidy_amount": 10}}"#);
    examples.round_trip::<Transaction>("code_pay_response_example_round_trips", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "out_trade_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018", "trade_type": "APP",
            "trade_state": "SUCCESS", "trade_state_desc": "支付成功", "bank_type": "CMC",
            "attach": "自定义数据", "success_time": "2018-06-08T10:34:56+08:00", "payer": {
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}, "amount": {"total": 100, "currency": "CNY",
            "payer_total": 90, "payer_currency": "CNY"}, "scene_info": {
            "device_id": "013467007045764"}, "promotion_detail": [{"coupon_id": "109519",
            "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10, "stock_id": "931386",
            "wechatpay_contribute": 0, "merchant_contribute": 10, "other_contribute": 0,
            "currency": "CNY", "goods_detail": [{"goods_id": "M1006", "quantity": 1,
            "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}],
            "installment_info": {"use_subsidy": true, "selected_installment_number": 3}}"#);
    let operation = CodePay::new(CodePayRequired {
            appid: "wxd678efh567hg6787".into(),
            mchid: "1230000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            payer: CodePayer::new("Personal1x"),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            scene_info: CodeScene::new(CodeStore::new().id("0001").out_id("A1111"))
                .device_id("013467007045764")
                .device_ip("Personal2x"),
        })
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .support_fapiao(false)
        .detail(
            CodeOrderDetail::new(
                    vec![
                        CodeGoods::new(CodeGoodsRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wxpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                )
                .cost_price(Fen::new(608800))
                .invoice_id("微信123"),
        )
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        );
    examples.operation_hides("code_pay_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("payer/auth_code", "Personal1x"),
            ("scene_info/device_ip", "Personal2x")]);
    examples.hides::<Transaction>("code_pay_response_hides_what_is_personal", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "out_trade_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018", "trade_type": "APP",
            "trade_state": "SUCCESS", "trade_state_desc": "支付成功", "bank_type": "CMC",
            "attach": "自定义数据", "success_time": "2018-06-08T10:34:56+08:00", "payer": {
            "openid": "Personal1x"}, "amount": {"total": 100, "currency": "CNY", "payer_total": 90,
            "payer_currency": "CNY"}, "scene_info": {"device_id": "013467007045764"},
            "promotion_detail": [{"coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE",
            "type": "CASH", "amount": 10, "stock_id": "931386", "wechatpay_contribute": 0,
            "merchant_contribute": 10, "other_contribute": 0, "currency": "CNY", "goods_detail": [{
            "goods_id": "M1006", "quantity": 1, "unit_price": 100, "discount_amount": 10,
            "goods_remark": "商品备注信息"}]}], "installment_info": {"use_subsidy": true,
            "selected_installment_number": 3}}"#, &[("payer/openid", "Personal1x")]);
    let operation = PaymentExposure::new(
            "wxd678efh567hg6787",
            ExposurePayer::new()
                .openid("oUpF8uMuAJOM2pxb1Q9zNjWeS6o")
                .phone_number_hash("ABDEF3445546456B"),
            "1217752501201407033233368018",
        )
        .mchid("1230000109");
    examples.request("payment_exposure_example_builds_the_documented_request", &operation, "POST",
        "/v3/pay/transactions/exposure", r#"{"mchid": "1230000109",
            "appid": "wxd678efh567hg6787", "payer": {"openid": "oUpF8uMuAJOM2pxb1Q9zNjWeS6o",
            "phone_number_hash": "ABDEF3445546456B"},
            "out_trade_no": "1217752501201407033233368018"}"#);
    examples.round_trip::<ExposureAdvice>("payment_exposure_response_example_round_trips",
        r#"{"fqf_exposure": true,
            "market_exposure_token": "Dfkdsf324+-LKFD="}"#);
    let operation = PaymentExposure::new(
            "wxd678efh567hg6787",
            ExposurePayer::new().openid("Personal1x").phone_number_hash("Personal2x"),
            "1217752501201407033233368018",
        )
        .mchid("1230000109");
    examples.operation_hides("payment_exposure_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("payer/openid", "Personal1x"),
            ("payer/phone_number_hash", "Personal2x")]);
    let operation = H5Prepay::new(H5PrepayRequired {
            appid: "wxd678efh567hg6787".into(),
            mchid: "1230000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            scene_info: H5SceneInfo::new(
                    "14.23.150.211",
                    H5Info::new(H5Type::Wap)
                        .app_name("王者荣耀")
                        .app_url("https://pay.qq.com")
                        .bundle_id("com.tencent.wzryiOS")
                        .package_name("com.tencent.tmgp.sgame"),
                )
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        })
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .support_fapiao(false)
        .payer(
            RealNamePayer::new()
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "440524188001010014".into(),
                        name: "张三".into(),
                    }),
                ),
        )
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        )
        .limit_pay(vec![LimitPay::NoCredit]);
    examples.request("h5_prepay_example_builds_the_documented_request", &operation, "POST",
        "/v3/pay/transactions/h5", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "description": "Image形象店-深圳腾大-QQ公仔", "out_trade_no": "1217752501201407033233368018",
            "time_expire": "2018-06-08T10:34:56+08:00", "attach": "自定义数据说明",
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php", "goods_tag": "WXG",
            "support_fapiao": false, "amount": {"total": 100, "currency": "CNY"}, "payer": {
            "identity": {"type": "IDCARD", "number": "440524188001010014", "name": "张三"}},
            "detail": {"cost_price": 608800, "invoice_id": "微信123", "goods_detail": [{
            "merchant_goods_id": "1246464644", "wechatpay_goods_id": "1001",
            "goods_name": "iPhoneX 256G", "quantity": 1, "unit_price": 528800}]}, "scene_info": {
            "payer_client_ip": "14.23.150.211", "device_id": "013467007045764", "store_info": {
            "id": "0001", "name": "腾讯大厦分店", "area_code": "440305",
            "address": "广东省深圳市南山区科技中一道10000号"}, "h5_info": {"type": "Wap", "app_name": "王者荣耀",
            "app_url": "https://pay.qq.com", "bundle_id": "com.tencent.wzryiOS",
            "package_name": "com.tencent.tmgp.sgame"}}, "settle_info": {"profit_sharing": false,
            "subsidy_amount": 10}, "limit_pay": ["no_credit"]}"#);
    examples.round_trip::<H5PaymentLink>("h5_prepay_response_example_round_trips", r#"{
            "h5_url": "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420242444321ca0631331346&package=1405458241"}"#);
    let operation = H5Prepay::new(H5PrepayRequired {
            appid: "wxd678efh567hg6787".into(),
            mchid: "1230000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            scene_info: H5SceneInfo::new(
                    "Personal3x",
                    H5Info::new(H5Type::Wap)
                        .app_name("王者荣耀")
                        .app_url("https://pay.qq.com")
                        .bundle_id("com.tencent.wzryiOS")
                        .package_name("com.tencent.tmgp.sgame"),
                )
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        })
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .support_fapiao(false)
        .payer(
            RealNamePayer::new()
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "Personal1x".into(),
                        name: "Personal2x".into(),
                    }),
                ),
        )
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        )
        .limit_pay(vec![LimitPay::NoCredit]);
    examples.operation_hides("h5_prepay_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("payer/identity/number", "Personal1x"),
            ("payer/identity/name", "Personal2x"), ("scene_info/payer_client_ip", "Personal3x")]);
    let operation = QueryByWxTradeNo::new("1217752501201407033233368018", "1230000109");
    examples.request("query_by_wx_trade_no_example_builds_the_documented_request", &operation,
        "GET", "/v3/pay/transactions/id/1217752501201407033233368018?mchid=1230000109", "");
    examples.round_trip::<Transaction>("query_by_wx_trade_no_response_example_round_trips", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "out_trade_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018", "trade_type": "APP",
            "trade_state": "SUCCESS", "trade_state_desc": "支付成功", "bank_type": "CMC",
            "attach": "自定义数据", "success_time": "2018-06-08T10:34:56+08:00", "payer": {
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}, "amount": {"total": 100, "currency": "CNY",
            "payer_total": 90, "payer_currency": "CNY"}, "scene_info": {
            "device_id": "013467007045764"}, "promotion_detail": [{"coupon_id": "109519",
            "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10, "stock_id": "931386",
            "wechatpay_contribute": 0, "merchant_contribute": 10, "other_contribute": 0,
            "currency": "CNY", "goods_detail": [{"goods_id": "M1006", "quantity": 1,
            "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}],
            "installment_info": {"use_subsidy": true, "selected_installment_number": 3}}"#);
    examples.hides::<Transaction>("query_by_wx_trade_no_response_hides_what_is_personal", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "out_trade_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018", "trade_type": "APP",
            "trade_state": "SUCCESS", "trade_state_desc": "支付成功", "bank_type": "CMC",
            "attach": "自定义数据", "success_time": "2018-06-08T10:34:56+08:00", "payer": {
            "openid": "Personal1x"}, "amount": {"total": 100, "currency": "CNY", "payer_total": 90,
            "payer_currency": "CNY"}, "scene_info": {"device_id": "013467007045764"},
            "promotion_detail": [{"coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE",
            "type": "CASH", "amount": 10, "stock_id": "931386", "wechatpay_contribute": 0,
            "merchant_contribute": 10, "other_contribute": 0, "currency": "CNY", "goods_detail": [{
            "goods_id": "M1006", "quantity": 1, "unit_price": 100, "discount_amount": 10,
            "goods_remark": "商品备注信息"}]}], "installment_info": {"use_subsidy": true,
            "selected_installment_number": 3}}"#, &[("payer/openid", "Personal1x")]);
    let operation = JsapiPrepay::new(JsapiPrepayRequired {
            appid: "wxd678efh567hg6787".into(),
            mchid: "1230000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            payer: JsapiPayer::new("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "440524188001010014".into(),
                        name: "张三".into(),
                    }),
                ),
        })
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .support_fapiao(false)
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .scene_info(
            SceneInfo::new("14.23.150.211")
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        )
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        )
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
    examples.request("jsapi_prepay_example_builds_the_documented_request", &operation, "POST",
        "/v3/pay/transactions/jsapi", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "description": "Image形象店-深圳腾大-QQ公仔", "out_trade_no": "1217752501201407033233368018",
            "time_expire": "2018-06-08T10:34:56+08:00", "attach": "自定义数据说明",
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php", "goods_tag": "WXG",
            "support_fapiao": false, "amount": {"total": 100, "currency": "CNY"}, "payer": {
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "identity": {"type": "IDCARD",
            "number": "440524188001010014", "name": "张三"}}, "detail": {"cost_price": 608800,
            "invoice_id": "微信123", "goods_detail": [{"merchant_goods_id": "1246464644",
            "wechatpay_goods_id": "1001", "goods_name": "iPhoneX 256G", "quantity": 1,
            "unit_price": 528800}]}, "scene_info": {"payer_client_ip": "14.23.150.211",
            "device_id": "013467007045764", "store_info": {"id": "0001", "name": "腾讯大厦分店",
            "area_code": "440305", "address": "广东省深圳市南山区科技中一道10000号"}}, "settle_info": {
            "profit_sharing": false, "subsidy_amount": 10}, "limit_pay": ["no_credit"],
            "subsidy_info": {"subsidy_detail": [{"subsidy_period_type": "PERIOD", "subsidy_plan": [
            {"subsidy_installment_num": 3, "subsidy_percent": 100}]}]}}"#);
    examples.round_trip::<PrepaySession>("jsapi_prepay_response_example_round_trips", r#"{
            "prepay_id": "wx201410272009395522657a690389285100"}"#);
    let operation = JsapiPrepay::new(JsapiPrepayRequired {
            appid: "wxd678efh567hg6787".into(),
            mchid: "1230000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            payer: JsapiPayer::new("Personal1x")
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "Personal2x".into(),
                        name: "Personal3x".into(),
                    }),
                ),
        })
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .support_fapiao(false)
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .scene_info(
            SceneInfo::new("Personal4x")
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        )
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        )
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
    examples.operation_hides("jsapi_prepay_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("payer/openid", "Personal1x"),
            ("payer/identity/number", "Personal2x"), ("payer/identity/name", "Personal3x"),
            ("scene_info/payer_client_ip", "Personal4x")]);
    let operation = JsapiPrepayWithContract::new(JsapiPrepayWithContractRequired {
            appid: "wxd678efh567hg6787".into(),
            mchid: "1230000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            payer: JsapiPayer::new("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "440524188001010014".into(),
                        name: "张三".into(),
                    }),
                ),
            contract_info: JsapiContractInfo::new()
                .password_free_contract_id("201710180325670965")
                .token("201710180325670965")
                .plan_id("3484306348")
                .contract_mchid("1200009811")
                .contract_appid("wxcbda96de0b165486")
                .contract_code("100001256")
                .request_serial("1695")
                .contract_display_account("微信代扣用户A")
                .contract_notify_url("https://yoursite.com"),
        })
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .support_fapiao(false)
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .scene_info(
            SceneInfo::new("14.23.150.211")
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        )
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        );
    examples.request("jsapi_prepay_with_contract_example_builds_the_documented_request", &operation,
        "POST", "/v3/pay/transactions/jsapi-with-contract", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "description": "Image形象店-深圳腾大-QQ公仔", "out_trade_no": "1217752501201407033233368018",
            "time_expire": "2018-06-08T10:34:56+08:00", "attach": "自定义数据说明",
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php", "goods_tag": "WXG",
            "support_fapiao": false, "amount": {"total": 100, "currency": "CNY"}, "payer": {
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "identity": {"type": "IDCARD",
            "number": "440524188001010014", "name": "张三"}}, "detail": {"cost_price": 608800,
            "invoice_id": "微信123", "goods_detail": [{"merchant_goods_id": "1246464644",
            "wechatpay_goods_id": "1001", "goods_name": "iPhoneX 256G", "quantity": 1,
            "unit_price": 528800}]}, "scene_info": {"payer_client_ip": "14.23.150.211",
            "device_id": "013467007045764", "store_info": {"id": "0001", "name": "腾讯大厦分店",
            "area_code": "440305", "address": "广东省深圳市南山区科技中一道10000号"}}, "settle_info": {
            "profit_sharing": false, "subsidy_amount": 10}, "contract_info": {
            "password_free_contract_id": "201710180325670965", "token": "201710180325670965",
            "plan_id": "3484306348", "contract_mchid": "1200009811",
            "contract_appid": "wxcbda96de0b165486", "contract_code": "100001256",
            "request_serial": "1695", "contract_display_account": "微信代扣用户A",
            "contract_notify_url": "https://yoursite.com"}}"#);
    examples.round_trip::<JsapiPrepayWithContractResponse>("jsapi_prepay_with_contract_response_example_round_trips",
        r#"{
            "prepay_id": "wx201410272009395522657a690389285100"}"#);
    let operation = JsapiPrepayWithContract::new(JsapiPrepayWithContractRequired {
            appid: "wxd678efh567hg6787".into(),
            mchid: "1230000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
            payer: JsapiPayer::new("Personal1x")
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "Personal2x".into(),
                        name: "Personal3x".into(),
                    }),
                ),
            contract_info: JsapiContractInfo::new()
                .password_free_contract_id("201710180325670965")
                .token("Personal5x")
                .plan_id("3484306348")
                .contract_mchid("1200009811")
                .contract_appid("wxcbda96de0b165486")
                .contract_code("100001256")
                .request_serial("1695")
                .contract_display_account("Personal6x")
                .contract_notify_url("https://yoursite.com"),
        })
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .support_fapiao(false)
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .scene_info(
            SceneInfo::new("Personal4x")
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        )
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        );
    examples.operation_hides("jsapi_prepay_with_contract_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("payer/openid", "Personal1x"),
            ("payer/identity/number", "Personal2x"), ("payer/identity/name", "Personal3x"),
            ("scene_info/payer_client_ip", "Personal4x"), ("contract_info/token", "Personal5x"),
            ("contract_info/contract_display_account", "Personal6x")]);
    let operation = NativePrepay::new(NativePrepayRequired {
            appid: "wxd678efh567hg6787".into(),
            mchid: "1230000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
        })
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .support_fapiao(false)
        .payer(
            RealNamePayer::new()
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "440524188001010014".into(),
                        name: "张三".into(),
                    }),
                ),
        )
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .scene_info(
            SceneInfo::new("14.23.150.211")
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        )
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        )
        .limit_pay(vec![LimitPay::NoCredit]);
    examples.request("native_prepay_example_builds_the_documented_request", &operation, "POST",
        "/v3/pay/transactions/native", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "description": "Image形象店-深圳腾大-QQ公仔", "out_trade_no": "1217752501201407033233368018",
            "time_expire": "2018-06-08T10:34:56+08:00", "attach": "自定义数据说明",
            "notify_url": "https://www.weixin.qq.com/wxpay/pay.php", "goods_tag": "WXG",
            "support_fapiao": false, "amount": {"total": 100, "currency": "CNY"}, "payer": {
            "identity": {"type": "IDCARD", "number": "440524188001010014", "name": "张三"}},
            "detail": {"cost_price": 608800, "invoice_id": "微信123", "goods_detail": [{
            "merchant_goods_id": "1246464644", "wechatpay_goods_id": "1001",
            "goods_name": "iPhoneX 256G", "quantity": 1, "unit_price": 528800}]}, "scene_info": {
            "payer_client_ip": "14.23.150.211", "device_id": "013467007045764", "store_info": {
            "id": "0001", "name": "腾讯大厦分店", "area_code": "440305",
            "address": "广东省深圳市南山区科技中一道10000号"}}, "settle_info": {"profit_sharing": false,
            "subsidy_amount": 10}, "limit_pay": ["no_credit"]}"#);
    examples.round_trip::<NativePaymentLink>("native_prepay_response_example_round_trips", r#"{
            "code_url": "weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00"}"#);
    let operation = NativePrepay::new(NativePrepayRequired {
            appid: "wxd678efh567hg6787".into(),
            mchid: "1230000109".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: OrderAmount::new(Fen::new(100)).currency(Currency::Cny),
        })
        .time_expire(emitted_tests::time("2018-06-08T10:34:56+08:00"))
        .attach("自定义数据说明")
        .goods_tag("WXG")
        .support_fapiao(false)
        .payer(
            RealNamePayer::new()
                .identity(
                    PayerIdentity::new(PayerIdentityRequired {
                        r#type: IdentityType::Idcard,
                        number: "Personal1x".into(),
                        name: "Personal2x".into(),
                    }),
                ),
        )
        .detail(
            OrderDetail::new()
                .cost_price(Fen::new(608800))
                .invoice_id("微信123")
                .goods_detail(
                    vec![
                        GoodsDetail::new(GoodsDetailRequired { merchant_goods_id :
                        "1246464644".into(), quantity : 1, unit_price : Fen::new(528800)
                        }).wechatpay_goods_id("1001").goods_name("iPhoneX 256G")
                    ],
                ),
        )
        .scene_info(
            SceneInfo::new("Personal3x")
                .device_id("013467007045764")
                .store_info(
                    StoreInfo::new("0001")
                        .name("腾讯大厦分店")
                        .area_code("440305")
                        .address("广东省深圳市南山区科技中一道10000号"),
                ),
        )
        .settle_info(
            SettleInfo::new().profit_sharing(false).subsidy_amount(Fen::new(10)),
        )
        .limit_pay(vec![LimitPay::NoCredit]);
    examples.operation_hides("native_prepay_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("payer/identity/number", "Personal1x"),
            ("payer/identity/name", "Personal2x"), ("scene_info/payer_client_ip", "Personal3x")]);
    let operation = QueryByOutTradeNo::new("1217752501201407033233368018", "1230000109");
    examples.request("query_by_out_trade_no_example_builds_the_documented_request", &operation,
        "GET", "/v3/pay/transactions/out-trade-no/1217752501201407033233368018?mchid=1230000109",
        "");
    examples.round_trip::<Transaction>("query_by_out_trade_no_response_example_round_trips", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "out_trade_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018", "trade_type": "APP",
            "trade_state": "SUCCESS", "trade_state_desc": "支付成功", "bank_type": "CMC",
            "attach": "自定义数据", "success_time": "2018-06-08T10:34:56+08:00", "payer": {
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}, "amount": {"total": 100, "currency": "CNY",
            "payer_total": 90, "payer_currency": "CNY"}, "scene_info": {
            "device_id": "013467007045764"}, "promotion_detail": [{"coupon_id": "109519",
            "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10, "stock_id": "931386",
            "wechatpay_contribute": 0, "merchant_contribute": 10, "other_contribute": 0,
            "currency": "CNY", "goods_detail": [{"goods_id": "M1006", "quantity": 1,
            "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}],
            "installment_info": {"use_subsidy": true, "selected_installment_number": 3}}"#);
    examples.hides::<Transaction>("query_by_out_trade_no_response_hides_what_is_personal", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "out_trade_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018", "trade_type": "APP",
            "trade_state": "SUCCESS", "trade_state_desc": "支付成功", "bank_type": "CMC",
            "attach": "自定义数据", "success_time": "2018-06-08T10:34:56+08:00", "payer": {
            "openid": "Personal1x"}, "amount": {"total": 100, "currency": "CNY", "payer_total": 90,
            "payer_currency": "CNY"}, "scene_info": {"device_id": "013467007045764"},
            "promotion_detail": [{"coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE",
            "type": "CASH", "amount": 10, "stock_id": "931386", "wechatpay_contribute": 0,
            "merchant_contribute": 10, "other_contribute": 0, "currency": "CNY", "goods_detail": [{
            "goods_id": "M1006", "quantity": 1, "unit_price": 100, "discount_amount": 10,
            "goods_remark": "商品备注信息"}]}], "installment_info": {"use_subsidy": true,
            "selected_installment_number": 3}}"#, &[("payer/openid", "Personal1x")]);
    let operation = CloseOrder::new("1217752501201407033233368018", "1230000109");
    examples.request("close_order_example_builds_the_documented_request", &operation, "POST",
        "/v3/pay/transactions/out-trade-no/1217752501201407033233368018/close",
        r#"{"mchid": "1230000109"}"#);
    let operation = ReverseOrder::new(
        "1217752501201407033233368018",
        "wxd678efh567hg6787",
        "1230000109",
    );
    examples.request("reverse_order_example_builds_the_documented_request", &operation, "POST",
        "/v3/pay/transactions/out-trade-no/1217752501201407033233368018/reverse", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109"}"#);
    examples.round_trip::<ReversedOrder>("reverse_order_response_example_round_trips", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "out_trade_no": "1217752501201407033233368018"}"#);
    examples.round_trip::<PaidPartnerTransaction>("transaction_success_partner_resource_example_round_trips",
        r#"{
            "sp_appid": "wx8888888888888888", "sp_mchid": "1230000109",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "out_trade_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018", "trade_type": "MICROPAY",
            "trade_state": "SUCCESS", "trade_state_desc": "支付成功", "bank_type": "CICBC_DEBIT",
            "attach": "自定义数据", "success_time": "2018-06-08T10:34:56+08:00", "payer": {
            "sp_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}, "amount": {"total": 100,
            "currency": "CNY", "payer_total": 90, "payer_currency": "CNY"}, "scene_info": {
            "device_id": "013467007045764"}, "promotion_detail": [{"coupon_id": "109519",
            "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10, "stock_id": "931386",
            "wechatpay_contribute": 0, "merchant_contribute": 10, "other_contribute": 0,
            "currency": "CNY", "goods_detail": [{"goods_id": "M1006", "quantity": 1,
            "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}],
            "installment_info": {"use_subsidy": true, "selected_installment_number": 3}}"#);
    examples.event("transaction_success_partner_resource_example_decodes_as_its_event",
        Event::decode, "TRANSACTION.SUCCESS", r#"{
            "sp_appid": "wx8888888888888888", "sp_mchid": "1230000109",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "out_trade_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018", "trade_type": "MICROPAY",
            "trade_state": "SUCCESS", "trade_state_desc": "支付成功", "bank_type": "CICBC_DEBIT",
            "attach": "自定义数据", "success_time": "2018-06-08T10:34:56+08:00", "payer": {
            "sp_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}, "amount": {"total": 100,
            "currency": "CNY", "payer_total": 90, "payer_currency": "CNY"}, "scene_info": {
            "device_id": "013467007045764"}, "promotion_detail": [{"coupon_id": "109519",
            "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10, "stock_id": "931386",
            "wechatpay_contribute": 0, "merchant_contribute": 10, "other_contribute": 0,
            "currency": "CNY", "goods_detail": [{"goods_id": "M1006", "quantity": 1,
            "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}],
            "installment_info": {"use_subsidy": true, "selected_installment_number": 3}}"#,
        |event| matches!(event, Event::TransactionSuccessPartner(_)));
    examples.event_hides::<PaidPartnerTransaction, Event>("transaction_success_partner_resource_hides_what_is_personal",
        Event::decode, "TRANSACTION.SUCCESS", r#"{
            "sp_appid": "wx8888888888888888", "sp_mchid": "1230000109",
            "sub_appid": "wxd678efh567hg6999", "sub_mchid": "1900000109",
            "out_trade_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018", "trade_type": "MICROPAY",
            "trade_state": "SUCCESS", "trade_state_desc": "支付成功", "bank_type": "CICBC_DEBIT",
            "attach": "自定义数据", "success_time": "2018-06-08T10:34:56+08:00", "payer": {
            "sp_openid": "Personal1x", "sub_openid": "Personal2x"}, "amount": {"total": 100,
            "currency": "CNY", "payer_total": 90, "payer_currency": "CNY"}, "scene_info": {
            "device_id": "013467007045764"}, "promotion_detail": [{"coupon_id": "109519",
            "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10, "stock_id": "931386",
            "wechatpay_contribute": 0, "merchant_contribute": 10, "other_contribute": 0,
            "currency": "CNY", "goods_detail": [{"goods_id": "M1006", "quantity": 1,
            "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}],
            "installment_info": {"use_subsidy": true, "selected_installment_number": 3}}"#,
        &[("payer/sp_openid", "Personal1x"),
            ("payer/sub_openid", "Personal2x")]);
    examples.round_trip::<PaidTransaction>("transaction_success_resource_example_round_trips", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "out_trade_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018", "trade_type": "MICROPAY",
            "trade_state": "SUCCESS", "trade_state_desc": "支付成功", "bank_type": "CICBC_DEBIT",
            "attach": "自定义数据", "success_time": "2018-06-08T10:34:56+08:00", "payer": {
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}, "amount": {"total": 100, "currency": "CNY",
            "payer_total": 90, "payer_currency": "CNY"}, "scene_info": {
            "device_id": "013467007045764"}, "promotion_detail": [{"coupon_id": "109519",
            "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10, "stock_id": "931386",
            "wechatpay_contribute": 0, "merchant_contribute": 10, "other_contribute": 0,
            "currency": "CNY", "goods_detail": [{"goods_id": "M1006", "quantity": 1,
            "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}],
            "installment_info": {"use_subsidy": true, "selected_installment_number": 3}}"#);
    examples.event("transaction_success_resource_example_decodes_as_its_event", Event::decode,
        "TRANSACTION.SUCCESS", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "out_trade_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018", "trade_type": "MICROPAY",
            "trade_state": "SUCCESS", "trade_state_desc": "支付成功", "bank_type": "CICBC_DEBIT",
            "attach": "自定义数据", "success_time": "2018-06-08T10:34:56+08:00", "payer": {
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}, "amount": {"total": 100, "currency": "CNY",
            "payer_total": 90, "payer_currency": "CNY"}, "scene_info": {
            "device_id": "013467007045764"}, "promotion_detail": [{"coupon_id": "109519",
            "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "amount": 10, "stock_id": "931386",
            "wechatpay_contribute": 0, "merchant_contribute": 10, "other_contribute": 0,
            "currency": "CNY", "goods_detail": [{"goods_id": "M1006", "quantity": 1,
            "unit_price": 100, "discount_amount": 10, "goods_remark": "商品备注信息"}]}],
            "installment_info": {"use_subsidy": true, "selected_installment_number": 3}}"#,
        |event| matches!(event, Event::TransactionSuccess(_)));
    examples.event_hides::<PaidTransaction, Event>("transaction_success_resource_hides_what_is_personal",
        Event::decode, "TRANSACTION.SUCCESS", r#"{
            "appid": "wxd678efh567hg6787", "mchid": "1230000109",
            "out_trade_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018", "trade_type": "MICROPAY",
            "trade_state": "SUCCESS", "trade_state_desc": "支付成功", "bank_type": "CICBC_DEBIT",
            "attach": "自定义数据", "success_time": "2018-06-08T10:34:56+08:00", "payer": {
            "openid": "Personal1x"}, "amount": {"total": 100, "currency": "CNY", "payer_total": 90,
            "payer_currency": "CNY"}, "scene_info": {"device_id": "013467007045764"},
            "promotion_detail": [{"coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE",
            "type": "CASH", "amount": 10, "stock_id": "931386", "wechatpay_contribute": 0,
            "merchant_contribute": 10, "other_contribute": 0, "currency": "CNY", "goods_detail": [{
            "goods_id": "M1006", "quantity": 1, "unit_price": 100, "discount_amount": 10,
            "goods_remark": "商品备注信息"}]}], "installment_info": {"use_subsidy": true,
            "selected_installment_number": 3}}"#, &[("payer/openid", "Personal1x")]);
    examples.finish();
}
