// Written by `cargo xtask codegen` from spec/pay.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::{
    Currency, Fen, H5Info, H5PaymentLink, H5Type, IdentityType, LimitPay, NativePaymentLink,
    OrderAmount, PayerIdentity, PayerIdentityRequired, PrepaySession, RealNamePayer, SettleInfo,
    SubsidyDetail, SubsidyInfo, SubsidyPeriodType, SubsidyPlan, SubsidyPlanRequired,
};
use crate::{Call, Client};
use super::{
    AppPrepay, AppPrepayRequired, CloseOrder, CodeGoods, CodeGoodsRequired, CodeOrderDetail,
    CodePay, CodePayRequired, CodePayer, CodeScene, CodeStore, Event, GoodsDetail,
    GoodsDetailRequired, H5Prepay, H5PrepayRequired, H5SceneInfo, JsapiPayer, JsapiPrepay,
    JsapiPrepayRequired, NativePrepay, NativePrepayRequired, OrderDetail, PaidPartnerTransaction,
    PaidTransaction, PartnerAppPrepay, PartnerAppPrepayRequired, PartnerCloseOrder,
    PartnerCloseOrderRequired, PartnerCodePay, PartnerCodePayRequired, PartnerH5Prepay,
    PartnerH5PrepayRequired, PartnerJsapiPayer, PartnerJsapiPrepay, PartnerJsapiPrepayRequired,
    PartnerNativePrepay, PartnerNativePrepayRequired, PartnerQueryByOutTradeNo,
    PartnerQueryByOutTradeNoRequired, PartnerQueryByWxTradeNo, PartnerQueryByWxTradeNoRequired,
    PartnerReverseOrder, PartnerReverseOrderRequired, PartnerReversedOrder, PartnerTransaction,
    QueryByOutTradeNo, QueryByWxTradeNo, ReverseOrder, ReversedOrder, SceneInfo, StoreInfo,
    Transaction,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
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
                        number: "6B46824C852FA29AAC3DCE6BFD852E27".into(),
                        name: "6B46824C852FA29AAC3DCE6BFD852E27".into(),
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
            "number": "6B46824C852FA29AAC3DCE6BFD852E27",
            "name": "6B46824C852FA29AAC3DCE6BFD852E27"}}, "detail": {"cost_price": 608800,
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
                        number: "6B46824C852FA29AAC3DCE6BFD852E27".into(),
                        name: "6B46824C852FA29AAC3DCE6BFD852E27".into(),
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
            "number": "6B46824C852FA29AAC3DCE6BFD852E27",
            "name": "6B46824C852FA29AAC3DCE6BFD852E27"}}, "detail": {"cost_price": 608800,
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
                        number: "6B46824C852FA29AAC3DCE6BFD852E27".into(),
                        name: "6B46824C852FA29AAC3DCE6BFD852E27".into(),
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
            "number": "6B46824C852FA29AAC3DCE6BFD852E27",
            "name": "6B46824C852FA29AAC3DCE6BFD852E27"}}, "detail": {"cost_price": 608800,
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
                        number: "6B46824C852FA29AAC3DCE6BFD852E27".into(),
                        name: "6B46824C852FA29AAC3DCE6BFD852E27".into(),
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
            "number": "6B46824C852FA29AAC3DCE6BFD852E27",
            "name": "6B46824C852FA29AAC3DCE6BFD852E27"}}, "detail": {"cost_price": 608800,
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
                        number: "6B46824C852FA29AAC3DCE6BFD852E27".into(),
                        name: "6B46824C852FA29AAC3DCE6BFD852E27".into(),
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
            "identity": {"type": "IDCARD", "number": "6B46824C852FA29AAC3DCE6BFD852E27",
            "name": "6B46824C852FA29AAC3DCE6BFD852E27"}}, "detail": {"cost_price": 608800,
            "invoice_id": "微信123", "goods_detail": [{"merchant_goods_id": "1246464644",
            "wechatpay_goods_id": "1001", "goods_name": "iPhoneX 256G", "quantity": 1,
            "unit_price": 528800}]}, "scene_info": {"payer_client_ip": "14.23.150.211",
            "device_id": "013467007045764", "store_info": {"id": "0001", "name": "腾讯大厦分店",
            "area_code": "440305", "address": "广东省深圳市南山区科技中一道10000号"}}, "settle_info": {
            "profit_sharing": false, "subsidy_amount": 10}, "limit_pay": ["no_credit"],
            "subsidy_info": {"subsidy_detail": [{"subsidy_period_type": "PERIOD", "subsidy_plan": [
            {"subsidy_installment_num": 3, "subsidy_percent": 100}]}]}}"#);
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
                        number: "6B46824C852FA29AAC3DCE6BFD852E27".into(),
                        name: "6B46824C852FA29AAC3DCE6BFD852E27".into(),
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
            "identity": {"type": "IDCARD", "number": "6B46824C852FA29AAC3DCE6BFD852E27",
            "name": "6B46824C852FA29AAC3DCE6BFD852E27"}}, "detail": {"cost_price": 608800,
            "invoice_id": "微信123", "goods_detail": [{"merchant_goods_id": "1246464644",
            "wechatpay_goods_id": "1001", "goods_name": "iPhoneX 256G", "quantity": 1,
            "unit_price": 528800}]}, "scene_info": {"payer_client_ip": "14.23.150.211",
            "device_id": "013467007045764", "store_info": {"id": "0001", "name": "腾讯大厦分店",
            "area_code": "440305", "address": "广东省深圳市南山区科技中一道10000号"}, "h5_info": {"type": "Wap",
            "app_name": "王者荣耀", "app_url": "https://pay.qq.com", "bundle_id": "com.tencent.wzryiOS",
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
                        number: "6B46824C852FA29AAC3DCE6BFD852E27".into(),
                        name: "6B46824C852FA29AAC3DCE6BFD852E27".into(),
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
            "number": "6B46824C852FA29AAC3DCE6BFD852E27",
            "name": "6B46824C852FA29AAC3DCE6BFD852E27"}}, "detail": {"cost_price": 608800,
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
                        number: "6B46824C852FA29AAC3DCE6BFD852E27".into(),
                        name: "6B46824C852FA29AAC3DCE6BFD852E27".into(),
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
            "identity": {"type": "IDCARD", "number": "6B46824C852FA29AAC3DCE6BFD852E27",
            "name": "6B46824C852FA29AAC3DCE6BFD852E27"}}, "detail": {"cost_price": 608800,
            "invoice_id": "微信123", "goods_detail": [{"merchant_goods_id": "1246464644",
            "wechatpay_goods_id": "1001", "goods_name": "iPhoneX 256G", "quantity": 1,
            "unit_price": 528800}]}, "scene_info": {"payer_client_ip": "14.23.150.211",
            "device_id": "013467007045764", "store_info": {"id": "0001", "name": "腾讯大厦分店",
            "area_code": "440305", "address": "广东省深圳市南山区科技中一道10000号"}}, "settle_info": {
            "profit_sharing": false, "subsidy_amount": 10}, "limit_pay": ["no_credit"]}"#);
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
