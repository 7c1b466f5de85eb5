// Written by `cargo xtask codegen` from spec/busifavor.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::{BackgroundColor, Fen, NotifyConfig, Weekday};
use crate::{Call, Client};
use super::{
    AssociateTradeInfo, AssociateTradeInfoRequired, AssociateTradeInfoResponse, AvailableWeek,
    ChannelInfo, CodeDisplayMode, CodeStatus, Coupon, CouponCodeMode, CouponPattern, CouponState,
    CouponUseRuleChange, CreateStock, CreateStockRequired, CreateStockResponse, CustomEntrance,
    DayTime, DeactivateCoupon, DeactivateCouponResponse, DeleteCouponCode, DeleteCouponCodeResponse,
    DisassociateTradeInfo, DisassociateTradeInfoRequired, DisassociateTradeInfoResponse,
    DiscountCouponRule, DiscountCouponRuleRequired, Event, ExchangeCouponRule,
    ExchangeCouponRuleRequired, FixedNormalCouponRule, FixedNormalCouponRuleRequired,
    GetCouponNotify, GetCouponNotifyResponse, IrregularTime, ListCouponCodes,
    ListCouponCodesResponse, ListCouponsByFilter, ListCouponsByFilterResponse, ListPayReceipts,
    ListPayReceiptsResponse, MiniProgramEntrance, ModifyBudget, ModifyBudgetResponse,
    ModifyStockInfo, NewCouponAvailableTime, NewCouponAvailableTimeRequired, NewCouponUseRule,
    NewStockSendRule, NewStockSendRuleRequired, PaySubsidy, PaySubsidyRequired,
    PreSendProductCoupon, PreSendProductCouponResponse, ProductCouponType, QueryCoupon,
    QueryCouponCode, QueryCouponCodeResponse, QueryPayReceipt, QueryReturnReceipt, QueryStock,
    ReturnCoupon, ReturnCouponResponse, ReturnSubsidy, ReturnSubsidyRequired, SendCoupon,
    SendCouponRequired, SendCouponResponse, SendGovCard, SendGovCardRequired, SendGovCardResponse,
    SendProductCoupon, SendProductCouponRequired, SendProductCouponResponse, SentCoupon,
    SetCouponNotify, SetCouponNotifyResponse, Stock, StockSendRuleChange, StockType,
    SubsidyPayReceipt, SubsidyReturnReceipt, UploadCouponCode, UploadCouponCodeResponse, UseCoupon,
    UseCouponRequired, UseCouponResponse, UseMethod,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = GetCouponNotify::new().mchid("10000098");
    examples.request("get_coupon_notify_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/busifavor/callbacks?mchid=10000098", "");
    examples.round_trip::<GetCouponNotifyResponse>("get_coupon_notify_response_example_round_trips",
        r#"{
            "notify_url": "https://www.weixin.qq.com/wxpay/coupon.php", "mchid": "10000098"}"#);
    let operation = SetCouponNotify::new("https://www.weixin.qq.com/wxpay/coupon.php")
        .mchid("10000098");
    examples.request("set_coupon_notify_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/busifavor/callbacks", r#"{"mchid": "10000098",
            "notify_url": "https://www.weixin.qq.com/wxpay/coupon.php"}"#);
    examples.round_trip::<SetCouponNotifyResponse>("set_coupon_notify_response_example_round_trips",
        r#"{
            "update_time": "2015-05-20T13:29:35+08:00",
            "notify_url": "https://www.weixin.qq.com/wxpay/coupon.php", "mchid": "10000098"}"#);
    let operation = AssociateTradeInfo::new(AssociateTradeInfoRequired {
        stock_id: "1286950000000039".into(),
        coupon_code: "sxxe34343434".into(),
        out_trade_no: "MCH_102233445".into(),
        out_request_no: "1002600620019090123143254435".into(),
    });
    examples.request("associate_trade_info_example_builds_the_documented_request", &operation,
        "POST", "/v3/marketing/busifavor/coupons/associate", r#"{
            "stock_id": "1286950000000039", "coupon_code": "sxxe34343434",
            "out_trade_no": "MCH_102233445", "out_request_no": "1002600620019090123143254435"}"#);
    examples.round_trip::<AssociateTradeInfoResponse>("associate_trade_info_response_example_round_trips",
        r#"{
            "wechatpay_associate_time": "2015-05-20T13:29:35+08:00"}"#);
    let operation = DeactivateCoupon::new(
            "sxxe34343434",
            "1286950000000039",
            "1002600620019090123143254436",
        )
        .deactivate_reason("此券使用时间设置错误");
    examples.request("deactivate_coupon_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/busifavor/coupons/deactivate", r#"{
            "coupon_code": "sxxe34343434", "stock_id": "1286950000000039",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_reason": "此券使用时间设置错误"}"#);
    examples.round_trip::<DeactivateCouponResponse>("deactivate_coupon_response_example_round_trips",
        r#"{
            "wechatpay_deactivate_time": "2025-05-20T13:29:35+08:00"}"#);
    let operation = DisassociateTradeInfo::new(DisassociateTradeInfoRequired {
        stock_id: "1286950000000039".into(),
        coupon_code: "213dsadfsa".into(),
        out_trade_no: "MCH_102233445".into(),
        out_request_no: "1002600620019090123143254436".into(),
    });
    examples.request("disassociate_trade_info_example_builds_the_documented_request", &operation,
        "POST", "/v3/marketing/busifavor/coupons/disassociate", r#"{
            "stock_id": "1286950000000039", "coupon_code": "213dsadfsa",
            "out_trade_no": "MCH_102233445", "out_request_no": "1002600620019090123143254436"}"#);
    examples.round_trip::<DisassociateTradeInfoResponse>("disassociate_trade_info_response_example_round_trips",
        r#"{
            "wechatpay_disassociate_time": "2015-05-20T13:29:35+08:00"}"#);
    let operation = ReturnCoupon::new(
        "sxxe34343434",
        "1286950000000039",
        "MCHRETURN202003101234",
    );
    examples.request("return_coupon_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/busifavor/coupons/return", r#"{
            "coupon_code": "sxxe34343434", "stock_id": "1286950000000039",
            "return_request_no": "MCHRETURN202003101234"}"#);
    examples.round_trip::<ReturnCouponResponse>("return_coupon_response_example_round_trips", r#"{
            "wechatpay_return_time": "2020-05-20T13:29:35+08:00"}"#);
    let operation = SendCoupon::new(SendCouponRequired {
            openid: "oh-394z-6CGkNoJrsDLTTUKiAnp4".into(),
            appid: "wx1234567889999".into(),
            stock_id: "1286950000000039".into(),
            out_request_no: "1002600620019090123143254435".into(),
        })
        .coupon_code("sxxe34343434");
    examples.request("send_coupon_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/busifavor/coupons/send", r#"{
            "openid": "oh-394z-6CGkNoJrsDLTTUKiAnp4", "appid": "wx1234567889999",
            "stock_id": "1286950000000039", "out_request_no": "1002600620019090123143254435",
            "coupon_code": "sxxe34343434"}"#);
    examples.round_trip::<SendCouponResponse>("send_coupon_response_example_round_trips", r#"{
            "stock_id": "1286950000000039", "coupon_code": "sxxe34343434",
            "out_request_no": "1002600620019090123143254435", "send_coupon_result": {
            "stock_id": "1286950000000039", "out_request_no": "100002322019090134234sfdf",
            "coupon_code": "123446565767"}}"#);
    let operation = SendCoupon::new(SendCouponRequired {
            openid: "Personal1x".into(),
            appid: "wx1234567889999".into(),
            stock_id: "1286950000000039".into(),
            out_request_no: "1002600620019090123143254435".into(),
        })
        .coupon_code("sxxe34343434");
    examples.operation_hides("send_coupon_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = UseCoupon::new(UseCouponRequired {
            coupon_code: "sxxe34343434".into(),
            appid: "wx1234567889999".into(),
            use_time: emitted_tests::time("2019-12-30T13:29:35+08:00"),
            use_request_no: "MCHUSE202003101234".into(),
        })
        .stock_id("1286950000000039")
        .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
        .out_trade_no("1217752501201407033233368018")
        .mch_id("1900000109")
        .transaction_id("4200000001856498491");
    examples.request("use_coupon_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/busifavor/coupons/use", r#"{
            "coupon_code": "sxxe34343434", "stock_id": "1286950000000039",
            "appid": "wx1234567889999", "use_time": "2019-12-30T13:29:35+08:00",
            "use_request_no": "MCHUSE202003101234", "openid": "oh-394z-6CGkNoJrsDLTTUKiAnp4",
            "out_trade_no": "1217752501201407033233368018", "mch_id": "1900000109",
            "transaction_id": "4200000001856498491"}"#);
    examples.round_trip::<UseCouponResponse>("use_coupon_response_example_round_trips", r#"{
            "stock_id": "1286950000000039", "openid": "oh-394z-6CGkNoJrsDLTTUKiAnp4",
            "wechatpay_use_time": "2015-05-20T13:29:35+08:00"}"#);
    let operation = UseCoupon::new(UseCouponRequired {
            coupon_code: "sxxe34343434".into(),
            appid: "wx1234567889999".into(),
            use_time: emitted_tests::time("2019-12-30T13:29:35+08:00"),
            use_request_no: "MCHUSE202003101234".into(),
        })
        .stock_id("1286950000000039")
        .openid("Personal1x")
        .out_trade_no("1217752501201407033233368018")
        .mch_id("1900000109")
        .transaction_id("4200000001856498491");
    examples.operation_hides("use_coupon_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.hides::<UseCouponResponse>("use_coupon_response_hides_what_is_personal", r#"{
            "stock_id": "1286950000000039", "openid": "Personal1x",
            "wechatpay_use_time": "2015-05-20T13:29:35+08:00"}"#, &[("openid", "Personal1x")]);
    let operation = SendGovCard::new(
        "pbLatjvWOibDc5-TBnbUk1pD12o0",
        SendGovCardRequired {
            appid: "wx1234567889999".into(),
            openid: "oh-394z-6CGkNoJrsDLTTUKiAnp4".into(),
            out_request_no: "oTYhjfdsahnssddj_0136".into(),
            send_time: emitted_tests::time("2019-12-31T13:29:35.120+08:00"),
        },
    );
    examples.request("send_gov_card_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/busifavor/coupons/pbLatjvWOibDc5-TBnbUk1pD12o0/send", r#"{
            "appid": "wx1234567889999", "openid": "oh-394z-6CGkNoJrsDLTTUKiAnp4",
            "out_request_no": "oTYhjfdsahnssddj_0136", "send_time": "2019-12-31T13:29:35.120+08:00"}"#);
    examples.round_trip::<SendGovCardResponse>("send_gov_card_response_example_round_trips", r#"{
            "card_code": "198555211279"}"#);
    let operation = SendGovCard::new(
        "pbLatjvWOibDc5-TBnbUk1pD12o0",
        SendGovCardRequired {
            appid: "wx1234567889999".into(),
            openid: "Personal1x".into(),
            out_request_no: "oTYhjfdsahnssddj_0136".into(),
            send_time: emitted_tests::time("2019-12-31T13:29:35.120+08:00"),
        },
    );
    examples.operation_hides("send_gov_card_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = PreSendProductCoupon::new(
            "1286950000000039",
            "wx1234567889999",
            "MCHSEND202003101234",
        )
        .coupon_code("123446565767")
        .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4");
    examples.request("pre_send_product_coupon_example_builds_the_documented_request", &operation,
        "POST", "/v3/marketing/busifavor/product-coupons/pre-send", r#"{
            "stock_id": "1286950000000039", "coupon_code": "123446565767",
            "appid": "wx1234567889999", "openid": "oh-394z-6CGkNoJrsDLTTUKiAnp4",
            "send_request_no": "MCHSEND202003101234"}"#);
    examples.round_trip::<PreSendProductCouponResponse>("pre_send_product_coupon_response_example_round_trips",
        r#"{
            "token": "ABBpZjCfAAABAAAAAACmTrRvExc7XKea-"}"#);
    let operation = PreSendProductCoupon::new(
            "1286950000000039",
            "wx1234567889999",
            "MCHSEND202003101234",
        )
        .coupon_code("123446565767")
        .openid("Personal1x");
    examples.operation_hides("pre_send_product_coupon_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = SendProductCoupon::new(SendProductCouponRequired {
            openid: "oh-394z-6CGkNoJrsDLTTUKiAnp4".into(),
            appid: "wx1234567889999".into(),
            stock_id: "1286950000000039".into(),
            out_request_no: "2335465".into(),
            coupon_type: ProductCouponType::Normal,
        })
        .coupon_code("202007019999")
        .member_card_id("pbLatjvWOibDc5-TBnbUk1pD12o0");
    examples.request("send_product_coupon_example_builds_the_documented_request", &operation,
        "POST", "/v3/marketing/busifavor/product-coupons/send", r#"{
            "openid": "oh-394z-6CGkNoJrsDLTTUKiAnp4", "appid": "wx1234567889999",
            "stock_id": "1286950000000039", "out_request_no": "2335465",
            "coupon_code": "202007019999", "coupon_type": "NORMAL",
            "member_card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0"}"#);
    examples.round_trip::<SendProductCouponResponse>("send_product_coupon_response_example_round_trips",
        r#"{
            "stock_id": "1286950000000039", "coupon_code": "202007019999",
            "out_request_no": "2335465", "send_coupon_result": {"stock_id": "1286950000000039",
            "out_request_no": "100002322019090134234sfdf", "coupon_code": "123446565767"}}"#);
    let operation = SendProductCoupon::new(SendProductCouponRequired {
            openid: "Personal1x".into(),
            appid: "wx1234567889999".into(),
            stock_id: "1286950000000039".into(),
            out_request_no: "2335465".into(),
            coupon_type: ProductCouponType::Normal,
        })
        .coupon_code("202007019999")
        .member_card_id("pbLatjvWOibDc5-TBnbUk1pD12o0");
    examples.operation_hides("send_product_coupon_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = CreateStock::new(CreateStockRequired {
            stock_name: "8月1日活动券".into(),
            belong_merchant: "10000022".into(),
            goods_name: "xxx商品使用".into(),
            stock_type: StockType::Normal,
            coupon_use_rule: NewCouponUseRule::new(
                    NewCouponAvailableTime::new(NewCouponAvailableTimeRequired {
                            available_begin_time: emitted_tests::time(
                                "2025-08-01T00:00:00+08:00",
                            ),
                            available_end_time: emitted_tests::time(
                                "2025-08-31T23:59:59+08:00",
                            ),
                        })
                        .available_day_after_receive(3)
                        .available_week(
                            AvailableWeek::new()
                                .week_day(vec![Weekday::Monday])
                                .available_day_time(
                                    vec![DayTime::new().begin_time(3600).end_time(86399)],
                                ),
                        )
                        .irregulary_avaliable_time(
                            vec![
                                IrregularTime::new()
                                .begin_time(emitted_tests::time("2025-08-02T10:00:00+08:00"))
                                .end_time(emitted_tests::time("2025-08-02T22:00:00+08:00"))
                            ],
                        )
                        .wait_days_after_receive(7)
                        .available_second_after_receive(3600),
                    UseMethod::OffLine,
                )
                .fixed_normal_coupon(
                    FixedNormalCouponRule::new(FixedNormalCouponRuleRequired {
                        discount_amount: Fen::new(5),
                        transaction_minimum: Fen::new(100),
                    }),
                )
                .discount_coupon(
                    DiscountCouponRule::new(DiscountCouponRuleRequired {
                        discount_percent: 88,
                        transaction_minimum: Fen::new(100),
                    }),
                )
                .exchange_coupon(
                    ExchangeCouponRule::new(ExchangeCouponRuleRequired {
                        exchange_price: Fen::new(100),
                        transaction_minimum: Fen::new(100),
                    }),
                )
                .mini_programs_appid("wx23232232323")
                .mini_programs_path("/path/index/index"),
            stock_send_rule: NewStockSendRule::new(NewStockSendRuleRequired {
                    max_coupons: 100,
                    max_coupons_per_user: 5,
                })
                .max_amount(Fen::new(100000))
                .max_amount_by_day(Fen::new(1000))
                .max_coupons_by_day(100)
                .natural_person_limit(false)
                .prevent_api_abuse(false)
                .transferable(false)
                .shareable(false),
            out_request_no: "100002322019090134234sfdf".into(),
            coupon_code_mode: CouponCodeMode::WechatpayMode,
        })
        .comment("活动使用")
        .custom_entrance(
            CustomEntrance::new()
                .mini_programs_info(
                    MiniProgramEntrance::new()
                        .mini_programs_appid("wx23232232323")
                        .mini_programs_path("/path/index/index")
                        .entrance_words("欢迎选购")
                        .guiding_words("获取更多优惠"),
                )
                .appid("wx324345hgfhfghfg")
                .hall_id("233455656")
                .store_id("233554655")
                .code_display_mode(CodeDisplayMode::Barcode),
        )
        .display_pattern_info(
            CouponPattern::new()
                .description("xxx门店可用")
                .merchant_logo_url("https://qpic.cn/xxx")
                .merchant_name("微信支付")
                .background_color(BackgroundColor::Color020)
                .coupon_image_url("https://qpic.cn/xxx")
                .finder_info(
                    ChannelInfo::new()
                        .finder_id("sph6Rngt2T4RlUf")
                        .finder_video_id("sph6Rngt2T4RlUf")
                        .finder_video_cover_image_url("https://wxpaylogo.qpic.cn/xxx"),
                ),
        )
        .notify_config(NotifyConfig::new().notify_appid("wx23232232323"))
        .subsidy(false);
    examples.request("create_stock_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/busifavor/stocks", r#"{
            "stock_name": "8月1日活动券", "belong_merchant": "10000022", "comment": "活动使用",
            "goods_name": "xxx商品使用", "stock_type": "NORMAL", "coupon_use_rule": {
            "coupon_available_time": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_day_after_receive": 3,
            "available_week": {"week_day": [1], "available_day_time": [{"begin_time": 3600,
            "end_time": 86399}]}, "irregulary_avaliable_time": [{
            "begin_time": "2025-08-02T10:00:00+08:00", "end_time": "2025-08-02T22:00:00+08:00"}],
            "wait_days_after_receive": 7, "available_second_after_receive": 3600},
            "fixed_normal_coupon": {"discount_amount": 5, "transaction_minimum": 100},
            "discount_coupon": {"discount_percent": 88, "transaction_minimum": 100},
            "exchange_coupon": {"exchange_price": 100, "transaction_minimum": 100},
            "use_method": "OFF_LINE", "mini_programs_appid": "wx23232232323",
            "mini_programs_path": "/path/index/index"}, "stock_send_rule": {"max_amount": 100000,
            "max_coupons": 100, "max_coupons_per_user": 5, "max_amount_by_day": 1000,
            "max_coupons_by_day": 100, "natural_person_limit": false, "prevent_api_abuse": false,
            "transferable": false, "shareable": false},
            "out_request_no": "100002322019090134234sfdf", "custom_entrance": {
            "mini_programs_info": {"mini_programs_appid": "wx23232232323",
            "mini_programs_path": "/path/index/index", "entrance_words": "欢迎选购",
            "guiding_words": "获取更多优惠"}, "appid": "wx324345hgfhfghfg", "hall_id": "233455656",
            "store_id": "233554655", "code_display_mode": "BARCODE"}, "display_pattern_info": {
            "description": "xxx门店可用", "merchant_logo_url": "https://qpic.cn/xxx",
            "merchant_name": "微信支付", "background_color": "Color020",
            "coupon_image_url": "https://qpic.cn/xxx", "finder_info": {
            "finder_id": "sph6Rngt2T4RlUf", "finder_video_id": "sph6Rngt2T4RlUf",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/xxx"}},
            "coupon_code_mode": "WECHATPAY_MODE", "notify_config": {
            "notify_appid": "wx23232232323"}, "subsidy": false}"#);
    examples.round_trip::<CreateStockResponse>("create_stock_response_example_round_trips", r#"{
            "stock_id": "1286950000000039", "create_time": "2015-05-20T13:29:35+08:00"}"#);
    let operation = QueryStock::new("1286950000000039");
    examples.request("query_stock_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/busifavor/stocks/1286950000000039", "");
    examples.round_trip::<Stock>("query_stock_response_example_round_trips", r#"{
            "stock_name": "8月1日活动券", "belong_merchant": "10000022", "comment": "活动使用",
            "goods_name": "xxx商品使用", "stock_type": "NORMAL", "coupon_use_rule": {
            "coupon_available_time": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_day_after_receive": 3,
            "available_week": {"week_day": [1], "available_day_time": [{"begin_time": 3600,
            "end_time": 86399}]}, "irregulary_avaliable_time": [{
            "begin_time": "2025-08-02T10:00:00+08:00", "end_time": "2025-08-02T22:00:00+08:00"}],
            "wait_days_after_receive": 7}, "available_week": {"week_day": [1],
            "available_day_time": [{"begin_time": 3600, "end_time": 86399}]},
            "irregulary_avaliable_time": [{"begin_time": "2025-08-02T10:00:00+08:00",
            "end_time": "2025-08-02T22:00:00+08:00"}], "fixed_normal_coupon": {
            "discount_amount": 5, "transaction_minimum": 100}, "discount_coupon": {
            "discount_percent": 88, "transaction_minimum": 100}, "exchange_coupon": {
            "exchange_price": 100, "transaction_minimum": 100}, "use_method": "OFF_LINE",
            "mini_programs_appid": "wx23232232323", "mini_programs_path": "/path/index/index"},
            "stock_send_rule": {"max_amount": 100000, "max_coupons": 100, "max_coupons_per_user": 5,
            "max_amount_by_day": 1000, "max_coupons_by_day": 100, "natural_person_limit": false,
            "prevent_api_abuse": false, "transferable": false, "shareable": false},
            "custom_entrance": {"mini_programs_info": {"mini_programs_appid": "wx23232232323",
            "mini_programs_path": "/path/index/index", "entrance_words": "欢迎选购",
            "guiding_words": "获取更多优惠"}, "appid": "wx324345hgfhfghfg", "hall_id": "233455656",
            "store_id": "233554655", "code_display_mode": "BARCODE"}, "display_pattern_info": {
            "description": "xxx门店可用", "merchant_logo_url": "https://qpic.cn/xxx",
            "merchant_name": "微信支付", "background_color": "Color020",
            "coupon_image_url": "https://qpic.cn/xxx", "finder_info": {
            "finder_id": "sph6Rngt2T4RlUf", "finder_video_id": "sph6Rngt2T4RlUf",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/xxx"}},
            "stock_state": "RUNNING", "coupon_code_mode": "WECHATPAY_MODE",
            "stock_id": "1286950000000039", "coupon_code_count": {"total_count": 100,
            "available_count": 50}, "notify_config": {"notify_appid": "wx23232232323"},
            "send_count_information": {"total_send_num": 5, "total_send_amount": 500,
            "today_send_num": 1, "today_send_amount": 100}, "subsidy": false}"#);
    let operation = ModifyStockInfo::new("1286950000000039", "6122352020010133287985742")
        .custom_entrance(
            CustomEntrance::new()
                .mini_programs_info(
                    MiniProgramEntrance::new()
                        .mini_programs_appid("wx23232232323")
                        .mini_programs_path("/path/index/index")
                        .entrance_words("欢迎选购")
                        .guiding_words("获取更多优惠"),
                )
                .appid("wx324345hgfhfghfg")
                .hall_id("233455656")
                .store_id("233554655")
                .code_display_mode(CodeDisplayMode::Barcode),
        )
        .stock_name("8月1日活动券")
        .comment("活动使用")
        .goods_name("xxx商品使用")
        .display_pattern_info(
            CouponPattern::new()
                .description("xxx门店可用")
                .merchant_logo_url("https://qpic.cn/xxx")
                .merchant_name("微信支付")
                .background_color(BackgroundColor::Color020)
                .coupon_image_url("https://qpic.cn/xxx")
                .finder_info(
                    ChannelInfo::new()
                        .finder_id("sph6Rngt2T4RlUf")
                        .finder_video_id("sph6Rngt2T4RlUf")
                        .finder_video_cover_image_url("https://wxpaylogo.qpic.cn/xxx"),
                ),
        )
        .coupon_use_rule(
            CouponUseRuleChange::new()
                .use_method(UseMethod::OffLine)
                .mini_programs_appid("wx23232232323")
                .mini_programs_path("/path/index/index"),
        )
        .stock_send_rule(
            StockSendRuleChange::new()
                .natural_person_limit(false)
                .prevent_api_abuse(false),
        )
        .notify_config(NotifyConfig::new().notify_appid("wx23232232323"))
        .subsidy(false);
    examples.request("modify_stock_info_example_builds_the_documented_request", &operation, "PATCH",
        "/v3/marketing/busifavor/stocks/1286950000000039", r#"{"custom_entrance": {
            "mini_programs_info": {"mini_programs_appid": "wx23232232323",
            "mini_programs_path": "/path/index/index", "entrance_words": "欢迎选购",
            "guiding_words": "获取更多优惠"}, "appid": "wx324345hgfhfghfg", "hall_id": "233455656",
            "store_id": "233554655", "code_display_mode": "BARCODE"}, "stock_name": "8月1日活动券",
            "comment": "活动使用", "goods_name": "xxx商品使用",
            "out_request_no": "6122352020010133287985742", "display_pattern_info": {
            "description": "xxx门店可用", "merchant_logo_url": "https://qpic.cn/xxx",
            "merchant_name": "微信支付", "background_color": "Color020",
            "coupon_image_url": "https://qpic.cn/xxx", "finder_info": {
            "finder_id": "sph6Rngt2T4RlUf", "finder_video_id": "sph6Rngt2T4RlUf",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/xxx"}}, "coupon_use_rule": {
            "use_method": "OFF_LINE", "mini_programs_appid": "wx23232232323",
            "mini_programs_path": "/path/index/index"}, "stock_send_rule": {
            "natural_person_limit": false, "prevent_api_abuse": false}, "notify_config": {
            "notify_appid": "wx23232232323"}, "subsidy": false}"#);
    let operation = ModifyBudget::new("1286950000000039", "1002600620019090123143254436")
        .target_max_coupons(3000)
        .target_max_coupons_by_day(500)
        .current_max_coupons(500)
        .current_max_coupons_by_day(300);
    examples.request("modify_budget_example_builds_the_documented_request", &operation, "PATCH",
        "/v3/marketing/busifavor/stocks/1286950000000039/budget", r#"{
            "target_max_coupons": 3000, "target_max_coupons_by_day": 500,
            "current_max_coupons": 500, "current_max_coupons_by_day": 300,
            "modify_budget_request_no": "1002600620019090123143254436"}"#);
    examples.round_trip::<ModifyBudgetResponse>("modify_budget_response_example_round_trips",
        r#"{"max_coupons": 3000,
            "max_coupons_by_day": 300}"#);
    let operation = ListCouponCodes::new("1286950000000039")
        .status(CodeStatus::Available)
        .appid("wx1234567889999")
        .offset(0)
        .limit(20);
    examples.request("list_coupon_codes_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/busifavor/stocks/1286950000000039/couponcodes?status=AVAILABLE&appid=wx1234567889999&offset=0&limit=20",
        "");
    examples.round_trip::<ListCouponCodesResponse>("list_coupon_codes_response_example_round_trips",
        r#"{
            "stock_id": "1286950000000039", "total_count": 1, "limit": 20, "offset": 0, "data": [{
            "code": "478515832665", "code_status": "AVAILABLE",
            "upload_time": "2021-05-20T13:29:35.120+08:00",
            "dispatched_time": "2025-05-20T13:29:35+08:00",
            "openid": "oh-394z-6CGkNoJrsDLTTUKiAnp4", "unionid": "oHdb05U3p11ahKSVAHN8AhIGhJaA",
            "coupon_code": "123446565767"}]}"#);
    examples.hides::<ListCouponCodesResponse>("list_coupon_codes_response_hides_what_is_personal",
        r#"{
            "stock_id": "1286950000000039", "total_count": 1, "limit": 20, "offset": 0, "data": [{
            "code": "478515832665", "code_status": "AVAILABLE",
            "upload_time": "2021-05-20T13:29:35.120+08:00",
            "dispatched_time": "2025-05-20T13:29:35+08:00", "openid": "Personal1x",
            "unionid": "Personal2x", "coupon_code": "123446565767"}]}"#,
        &[("data/*/openid", "Personal1x"),
            ("data/*/unionid", "Personal2x")]);
    let operation = UploadCouponCode::new(
        "1286950000000039",
        vec!["ABC9588200".into()],
        "100002322019090134234sfdf",
    );
    examples.request("upload_coupon_code_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/busifavor/stocks/1286950000000039/couponcodes", r#"{"coupon_code_list": [
            "ABC9588200"], "upload_request_no": "100002322019090134234sfdf"}"#);
    examples.round_trip::<UploadCouponCodeResponse>("upload_coupon_code_response_example_round_trips",
        r#"{
            "stock_id": "1286950000000039", "total_count": 4, "success_count": 1, "success_codes": [
            "ABC9588200"], "success_time": "2015-05-20T13:29:35+08:00", "fail_count": 1,
            "fail_codes": [{"coupon_code": "ABCD23456", "code": "478515832665",
            "message": "长度超过最大值32位"}], "exist_codes": ["ABCD2345"], "duplicate_codes": [
            "AACC2345"]}"#);
    let operation = DeleteCouponCode::new(
        "1286950000000039",
        "1212",
        "DELETE202008011234",
    );
    examples.request("delete_coupon_code_example_builds_the_documented_request", &operation,
        "DELETE",
        "/v3/marketing/busifavor/stocks/1286950000000039/couponcodes/1212?delete_request_no=DELETE202008011234",
        "");
    examples.round_trip::<DeleteCouponCodeResponse>("delete_coupon_code_response_example_round_trips",
        r#"{
            "stock_id": "1286950000000039", "delete_time": "2025-07-20T14:29:35+08:00"}"#);
    let operation = QueryCouponCode::new("1286950000000039", "1212")
        .appid("wx1234567889999");
    examples.request("query_coupon_code_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/busifavor/stocks/1286950000000039/couponcodes/1212?appid=wx1234567889999",
        "");
    examples.round_trip::<QueryCouponCodeResponse>("query_coupon_code_response_example_round_trips",
        r#"{"code_information": {
            "code": "478515832665", "code_status": "AVAILABLE",
            "upload_time": "2021-05-20T13:29:35.120+08:00",
            "dispatched_time": "2025-05-20T13:29:35+08:00",
            "openid": "oh-394z-6CGkNoJrsDLTTUKiAnp4", "unionid": "oHdb05U3p11ahKSVAHN8AhIGhJaA",
            "coupon_code": "123446565767"}, "coupon_information": {"stock_name": "8月1日活动券",
            "belong_merchant": "10000022", "comment": "活动使用", "goods_name": "xxx商品使用",
            "stock_type": "NORMAL", "transferable": false, "shareable": false,
            "coupon_state": "SENDED", "coupon_use_rule": {"coupon_available_time": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_day_after_receive": 3,
            "available_week": {"week_day": [1], "available_day_time": [{"begin_time": 3600,
            "end_time": 86399}]}, "irregulary_avaliable_time": [{
            "begin_time": "2025-08-02T10:00:00+08:00", "end_time": "2025-08-02T22:00:00+08:00"}],
            "wait_days_after_receive": 7}, "available_week": {"week_day": [1],
            "available_day_time": [{"begin_time": 3600, "end_time": 86399}]},
            "irregulary_avaliable_time": [{"begin_time": "2025-08-02T10:00:00+08:00",
            "end_time": "2025-08-02T22:00:00+08:00"}], "fixed_normal_coupon": {
            "discount_amount": 5, "transaction_minimum": 100}, "discount_coupon": {
            "discount_percent": 88, "transaction_minimum": 100}, "exchange_coupon": {
            "exchange_price": 100, "transaction_minimum": 100}, "use_method": "OFF_LINE",
            "mini_programs_appid": "wx23232232323", "mini_programs_path": "/path/index/index"},
            "custom_entrance": {"mini_programs_info": {"mini_programs_appid": "wx23232232323",
            "mini_programs_path": "/path/index/index", "entrance_words": "欢迎选购",
            "guiding_words": "获取更多优惠"}, "appid": "wx324345hgfhfghfg", "hall_id": "233455656",
            "store_id": "233554655", "code_display_mode": "BARCODE"}, "coupon_code": "123446565767",
            "stock_id": "1286950000000039", "available_start_time": "2019-12-30T13:29:35+08:00",
            "expire_time": "2019-12-31T13:29:35+08:00", "receive_time": "2019-12-30T13:29:35+08:00",
            "send_request_no": "MCHSEND202003101234", "use_request_no": "MCHUSE202003101234",
            "use_time": "2019-12-30T13:29:35+08:00", "associate_out_trade_no": "MCH_102233445",
            "return_request_no": "MCHRETURN202003101234",
            "return_time": "2025-07-20T14:29:35+08:00",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-31T23:59:59+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "display_pattern_info": {"description": "xxx门店可用",
            "merchant_logo_url": "https://qpic.cn/xxx", "merchant_name": "微信支付",
            "background_color": "Color020", "coupon_image_url": "https://qpic.cn/xxx",
            "finder_info": {"finder_id": "sph6Rngt2T4RlUf", "finder_video_id": "sph6Rngt2T4RlUf",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/xxx"}}}}"#);
    examples.hides::<QueryCouponCodeResponse>("query_coupon_code_response_hides_what_is_personal",
        r#"{"code_information": {
            "code": "478515832665", "code_status": "AVAILABLE",
            "upload_time": "2021-05-20T13:29:35.120+08:00",
            "dispatched_time": "2025-05-20T13:29:35+08:00", "openid": "Personal1x",
            "unionid": "Personal2x", "coupon_code": "123446565767"}, "coupon_information": {
            "stock_name": "8月1日活动券", "belong_merchant": "10000022", "comment": "活动使用",
            "goods_name": "xxx商品使用", "stock_type": "NORMAL", "transferable": false,
            "shareable": false, "coupon_state": "SENDED", "coupon_use_rule": {
            "coupon_available_time": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_day_after_receive": 3,
            "available_week": {"week_day": [1], "available_day_time": [{"begin_time": 3600,
            "end_time": 86399}]}, "irregulary_avaliable_time": [{
            "begin_time": "2025-08-02T10:00:00+08:00", "end_time": "2025-08-02T22:00:00+08:00"}],
            "wait_days_after_receive": 7}, "available_week": {"week_day": [1],
            "available_day_time": [{"begin_time": 3600, "end_time": 86399}]},
            "irregulary_avaliable_time": [{"begin_time": "2025-08-02T10:00:00+08:00",
            "end_time": "2025-08-02T22:00:00+08:00"}], "fixed_normal_coupon": {
            "discount_amount": 5, "transaction_minimum": 100}, "discount_coupon": {
            "discount_percent": 88, "transaction_minimum": 100}, "exchange_coupon": {
            "exchange_price": 100, "transaction_minimum": 100}, "use_method": "OFF_LINE",
            "mini_programs_appid": "wx23232232323", "mini_programs_path": "/path/index/index"},
            "custom_entrance": {"mini_programs_info": {"mini_programs_appid": "wx23232232323",
            "mini_programs_path": "/path/index/index", "entrance_words": "欢迎选购",
            "guiding_words": "获取更多优惠"}, "appid": "wx324345hgfhfghfg", "hall_id": "233455656",
            "store_id": "233554655", "code_display_mode": "BARCODE"}, "coupon_code": "123446565767",
            "stock_id": "1286950000000039", "available_start_time": "2019-12-30T13:29:35+08:00",
            "expire_time": "2019-12-31T13:29:35+08:00", "receive_time": "2019-12-30T13:29:35+08:00",
            "send_request_no": "MCHSEND202003101234", "use_request_no": "MCHUSE202003101234",
            "use_time": "2019-12-30T13:29:35+08:00", "associate_out_trade_no": "MCH_102233445",
            "return_request_no": "MCHRETURN202003101234",
            "return_time": "2025-07-20T14:29:35+08:00",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-31T23:59:59+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "display_pattern_info": {"description": "xxx门店可用",
            "merchant_logo_url": "https://qpic.cn/xxx", "merchant_name": "微信支付",
            "background_color": "Color020", "coupon_image_url": "https://qpic.cn/xxx",
            "finder_info": {"finder_id": "sph6Rngt2T4RlUf", "finder_video_id": "sph6Rngt2T4RlUf",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/xxx"}}}}"#,
        &[("code_information/openid", "Personal1x"),
            ("code_information/unionid", "Personal2x")]);
    let operation = ListPayReceipts::new("1286950000000039", "ABCD12345678")
        .out_subsidy_no("subsidy-abcd-12345678");
    examples.request("list_pay_receipts_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/busifavor/subsidy/pay-receipts?stock_id=1286950000000039&coupon_code=ABCD12345678&out_subsidy_no=subsidy-abcd-12345678",
        "");
    examples.round_trip::<ListPayReceiptsResponse>("list_pay_receipts_response_example_round_trips",
        r#"{"pay_receipt_list": [{
            "subsidy_receipt_id": "1120200119165100000000000001", "stock_id": "1286950000000039",
            "coupon_code": "ABCD12345678", "transaction_id": "4200000913202101152566792388",
            "payer_merchant": "1900000001", "payee_merchant": "1900000002", "amount": 100,
            "description": "20210115DESCRIPTION", "status": "PAY_RECEIPT_SUCCESS",
            "fail_reason": "PAY_RECEIPT_INSUFFICIENT_BALANCE",
            "success_time": "2021-01-20T10:29:35+08:00", "out_subsidy_no": "subsidy-abcd-12345678",
            "create_time": "2021-01-20T10:29:35+08:00"}]}"#);
    let operation = PaySubsidy::new(PaySubsidyRequired {
        stock_id: "1286950000000039".into(),
        coupon_code: "ABCD12345678".into(),
        transaction_id: "4200000913202101152566792388".into(),
        payer_merchant: "1900000001".into(),
        payee_merchant: "1900000002".into(),
        amount: Fen::new(100),
        description: "20210115DESCRIPTION".into(),
        out_subsidy_no: "subsidy-abcd-12345678".into(),
    });
    examples.request("pay_subsidy_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/busifavor/subsidy/pay-receipts", r#"{
            "stock_id": "1286950000000039", "coupon_code": "ABCD12345678",
            "transaction_id": "4200000913202101152566792388", "payer_merchant": "1900000001",
            "payee_merchant": "1900000002", "amount": 100, "description": "20210115DESCRIPTION",
            "out_subsidy_no": "subsidy-abcd-12345678"}"#);
    examples.round_trip::<SubsidyPayReceipt>("pay_subsidy_response_example_round_trips", r#"{
            "subsidy_receipt_id": "1120200119165100000000000001", "stock_id": "1286950000000039",
            "coupon_code": "ABCD12345678", "transaction_id": "4200000913202101152566792388",
            "payer_merchant": "1900000001", "payee_merchant": "1900000002", "amount": 100,
            "description": "20210115DESCRIPTION", "status": "PAY_RECEIPT_SUCCESS",
            "fail_reason": "PAY_RECEIPT_INSUFFICIENT_BALANCE",
            "success_time": "2021-01-20T10:29:35+08:00", "out_subsidy_no": "subsidy-abcd-12345678",
            "create_time": "2021-01-20T10:29:35+08:00"}"#);
    let operation = QueryPayReceipt::new("1120200119165100000000000001");
    examples.request("query_pay_receipt_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/busifavor/subsidy/pay-receipts/1120200119165100000000000001", "");
    examples.round_trip::<SubsidyPayReceipt>("query_pay_receipt_response_example_round_trips", r#"{
            "subsidy_receipt_id": "1120200119165100000000000001", "stock_id": "1286950000000039",
            "coupon_code": "ABCD12345678", "transaction_id": "4200000913202101152566792388",
            "payer_merchant": "1900000001", "payee_merchant": "1900000002", "amount": 100,
            "description": "20210115DESCRIPTION", "status": "PAY_RECEIPT_SUCCESS",
            "fail_reason": "PAY_RECEIPT_INSUFFICIENT_BALANCE",
            "success_time": "2021-01-20T10:29:35+08:00", "out_subsidy_no": "subsidy-abcd-12345678",
            "create_time": "2021-01-20T10:29:35+08:00"}"#);
    let operation = ReturnSubsidy::new(ReturnSubsidyRequired {
        stock_id: "1286950000000039".into(),
        coupon_code: "ABCD12345678".into(),
        transaction_id: "4200000913202101152566792388".into(),
        refund_id: "50100506732021010105138718375".into(),
        payer_merchant: "1900000001".into(),
        payee_merchant: "1900000002".into(),
        amount: Fen::new(100),
        description: "20210115DESCRIPTION".into(),
        out_subsidy_return_no: "subsidy-abcd-12345678".into(),
    });
    examples.request("return_subsidy_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/busifavor/subsidy/return-receipts", r#"{
            "stock_id": "1286950000000039", "coupon_code": "ABCD12345678",
            "transaction_id": "4200000913202101152566792388",
            "refund_id": "50100506732021010105138718375", "payer_merchant": "1900000001",
            "payee_merchant": "1900000002", "amount": 100, "description": "20210115DESCRIPTION",
            "out_subsidy_return_no": "subsidy-abcd-12345678"}"#);
    examples.round_trip::<SubsidyReturnReceipt>("return_subsidy_response_example_round_trips", r#"{
            "subsidy_return_receipt_id": "2120200119165100000000000001",
            "stock_id": "1286950000000039", "coupon_code": "ABCD12345678",
            "transaction_id": "4200000913202101152566792388",
            "refund_id": "50100506732021010105138718375", "payer_merchant": "1900000001",
            "payee_merchant": "1900000002", "amount": 100, "description": "20210115DESCRIPTION",
            "status": "RETURN_RECEIPT_SUCCESS",
            "fail_reason": "RETURN_RECEIPT_INSUFFICIENT_BALANCE",
            "return_done_time": "2021-01-20T10:29:35+08:00",
            "subsidy_receipt_id": "1120200119165100000000000001",
            "out_subsidy_return_no": "subsidy-abcd-12345678",
            "return_create_time": "2021-01-20T10:29:35+08:00"}"#);
    let operation = QueryReturnReceipt::new("2120200119165100000000000001");
    examples.request("query_return_receipt_example_builds_the_documented_request", &operation,
        "GET", "/v3/marketing/busifavor/subsidy/return-receipts/2120200119165100000000000001", "");
    examples.round_trip::<SubsidyReturnReceipt>("query_return_receipt_response_example_round_trips",
        r#"{
            "subsidy_return_receipt_id": "2120200119165100000000000001",
            "stock_id": "1286950000000039", "coupon_code": "ABCD12345678",
            "transaction_id": "4200000913202101152566792388",
            "refund_id": "50100506732021010105138718375", "payer_merchant": "1900000001",
            "payee_merchant": "1900000002", "amount": 100, "description": "20210115DESCRIPTION",
            "status": "RETURN_RECEIPT_SUCCESS",
            "fail_reason": "RETURN_RECEIPT_INSUFFICIENT_BALANCE",
            "return_done_time": "2021-01-20T10:29:35+08:00",
            "subsidy_receipt_id": "1120200119165100000000000001",
            "out_subsidy_return_no": "subsidy-abcd-12345678",
            "return_create_time": "2021-01-20T10:29:35+08:00"}"#);
    let operation = ListCouponsByFilter::new(
            "oh-394z-6CGkNoJrsDLTTUKiAnp4",
            "wx1234567889999",
        )
        .stock_id("1286950000000039")
        .coupon_state(CouponState::Sended)
        .creator_merchant("1000000001")
        .belong_merchant("10000022")
        .sender_merchant("1000000003")
        .offset(0)
        .limit(20);
    examples.request("list_coupons_by_filter_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/marketing/busifavor/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons?appid=wx1234567889999&stock_id=1286950000000039&coupon_state=SENDED&creator_merchant=1000000001&belong_merchant=10000022&sender_merchant=1000000003&offset=0&limit=20",
        "");
    examples.round_trip::<ListCouponsByFilterResponse>("list_coupons_by_filter_response_example_round_trips",
        r#"{"total_count": 100,
            "offset": 0, "limit": 20, "data": [{"stock_name": "8月1日活动券",
            "belong_merchant": "10000022", "comment": "活动使用", "goods_name": "xxx商品使用",
            "stock_type": "NORMAL", "transferable": false, "shareable": false,
            "coupon_state": "SENDED", "coupon_use_rule": {"coupon_available_time": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_day_after_receive": 3,
            "available_week": {"week_day": [1], "available_day_time": [{"begin_time": 3600,
            "end_time": 86399}]}, "irregulary_avaliable_time": [{
            "begin_time": "2025-08-02T10:00:00+08:00", "end_time": "2025-08-02T22:00:00+08:00"}],
            "wait_days_after_receive": 7}, "available_week": {"week_day": [1],
            "available_day_time": [{"begin_time": 3600, "end_time": 86399}]},
            "irregulary_avaliable_time": [{"begin_time": "2025-08-02T10:00:00+08:00",
            "end_time": "2025-08-02T22:00:00+08:00"}], "fixed_normal_coupon": {
            "discount_amount": 5, "transaction_minimum": 100}, "discount_coupon": {
            "discount_percent": 88, "transaction_minimum": 100}, "exchange_coupon": {
            "exchange_price": 100, "transaction_minimum": 100}, "use_method": "OFF_LINE",
            "mini_programs_appid": "wx23232232323", "mini_programs_path": "/path/index/index"},
            "custom_entrance": {"mini_programs_info": {"mini_programs_appid": "wx23232232323",
            "mini_programs_path": "/path/index/index", "entrance_words": "欢迎选购",
            "guiding_words": "获取更多优惠"}, "appid": "wx324345hgfhfghfg", "hall_id": "233455656",
            "store_id": "233554655", "code_display_mode": "BARCODE"}, "coupon_code": "123446565767",
            "stock_id": "1286950000000039", "available_start_time": "2019-12-30T13:29:35+08:00",
            "expire_time": "2019-12-31T13:29:35+08:00", "receive_time": "2019-12-30T13:29:35+08:00",
            "send_request_no": "MCHSEND202003101234", "use_request_no": "MCHUSE202003101234",
            "use_time": "2019-12-30T13:29:35+08:00", "associate_out_trade_no": "MCH_102233445",
            "return_request_no": "MCHRETURN202003101234",
            "return_time": "2025-07-20T14:29:35+08:00",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-31T23:59:59+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "display_pattern_info": {"description": "xxx门店可用",
            "merchant_logo_url": "https://qpic.cn/xxx", "merchant_name": "微信支付",
            "background_color": "Color020", "coupon_image_url": "https://qpic.cn/xxx",
            "finder_info": {"finder_id": "sph6Rngt2T4RlUf", "finder_video_id": "sph6Rngt2T4RlUf",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/xxx"}}}]}"#);
    let operation = ListCouponsByFilter::new("Personal1x", "wx1234567889999")
        .stock_id("1286950000000039")
        .coupon_state(CouponState::Sended)
        .creator_merchant("1000000001")
        .belong_merchant("10000022")
        .sender_merchant("1000000003")
        .offset(0)
        .limit(20);
    examples.operation_hides("list_coupons_by_filter_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = QueryCoupon::new(
        "123446565767",
        "wx1234567889999",
        "oh-394z-6CGkNoJrsDLTTUKiAnp4",
    );
    examples.request("query_coupon_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/busifavor/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons/123446565767/appids/wx1234567889999",
        "");
    examples.round_trip::<Coupon>("query_coupon_response_example_round_trips", r#"{
            "stock_name": "8月1日活动券", "belong_merchant": "10000022", "comment": "活动使用",
            "goods_name": "xxx商品使用", "stock_type": "NORMAL", "transferable": false,
            "shareable": false, "coupon_state": "SENDED", "coupon_use_rule": {
            "coupon_available_time": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_day_after_receive": 3,
            "available_week": {"week_day": [1], "available_day_time": [{"begin_time": 3600,
            "end_time": 86399}]}, "irregulary_avaliable_time": [{
            "begin_time": "2025-08-02T10:00:00+08:00", "end_time": "2025-08-02T22:00:00+08:00"}],
            "wait_days_after_receive": 7}, "available_week": {"week_day": [1],
            "available_day_time": [{"begin_time": 3600, "end_time": 86399}]},
            "irregulary_avaliable_time": [{"begin_time": "2025-08-02T10:00:00+08:00",
            "end_time": "2025-08-02T22:00:00+08:00"}], "fixed_normal_coupon": {
            "discount_amount": 5, "transaction_minimum": 100}, "discount_coupon": {
            "discount_percent": 88, "transaction_minimum": 100}, "exchange_coupon": {
            "exchange_price": 100, "transaction_minimum": 100}, "use_method": "OFF_LINE",
            "mini_programs_appid": "wx23232232323", "mini_programs_path": "/path/index/index"},
            "custom_entrance": {"mini_programs_info": {"mini_programs_appid": "wx23232232323",
            "mini_programs_path": "/path/index/index", "entrance_words": "欢迎选购",
            "guiding_words": "获取更多优惠"}, "appid": "wx324345hgfhfghfg", "hall_id": "233455656",
            "store_id": "233554655", "code_display_mode": "BARCODE"}, "coupon_code": "123446565767",
            "stock_id": "1286950000000039", "available_start_time": "2019-12-30T13:29:35+08:00",
            "expire_time": "2019-12-31T13:29:35+08:00", "receive_time": "2019-12-30T13:29:35+08:00",
            "send_request_no": "MCHSEND202003101234", "use_request_no": "MCHUSE202003101234",
            "use_time": "2019-12-30T13:29:35+08:00", "associate_out_trade_no": "MCH_102233445",
            "return_request_no": "MCHRETURN202003101234",
            "return_time": "2025-07-20T14:29:35+08:00",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-31T23:59:59+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "display_pattern_info": {"description": "xxx门店可用",
            "merchant_logo_url": "https://qpic.cn/xxx", "merchant_name": "微信支付",
            "background_color": "Color020", "coupon_image_url": "https://qpic.cn/xxx",
            "finder_info": {"finder_id": "sph6Rngt2T4RlUf", "finder_video_id": "sph6Rngt2T4RlUf",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/xxx"}}}"#);
    let operation = QueryCoupon::new("123446565767", "wx1234567889999", "Personal1x");
    examples.operation_hides("query_coupon_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.round_trip::<SentCoupon>("coupon_send_resource_example_round_trips", r#"{
            "event_type": "EVENT_TYPE_BUSICOUPON_SEND", "coupon_code": "1227944959000000911017",
            "stock_id": "1286950000000039", "send_time": "2019-12-17T10:35:53+08:00",
            "openid": "odXnH1CJjeQoWTld48db-pnxs-Wg", "unionid": "oOuyajgxj0oVwjocSoQm6mp7PGKw",
            "send_channel": "BUSICOUPON_SEND_CHANNEL_PAYGIFT", "send_merchant": "98568888",
            "send_req_no": "MCHSEND202003101234", "act_id": "1000001", "attach_info": {
            "transaction_id": "4200000462220200226114599", "act_code": "540358695"}}"#);
    examples.event("coupon_send_resource_example_decodes_as_its_event", Event::decode,
        "COUPON.SEND", r#"{
            "event_type": "EVENT_TYPE_BUSICOUPON_SEND", "coupon_code": "1227944959000000911017",
            "stock_id": "1286950000000039", "send_time": "2019-12-17T10:35:53+08:00",
            "openid": "odXnH1CJjeQoWTld48db-pnxs-Wg", "unionid": "oOuyajgxj0oVwjocSoQm6mp7PGKw",
            "send_channel": "BUSICOUPON_SEND_CHANNEL_PAYGIFT", "send_merchant": "98568888",
            "send_req_no": "MCHSEND202003101234", "act_id": "1000001", "attach_info": {
            "transaction_id": "4200000462220200226114599", "act_code": "540358695"}}"#,
        |event| matches!(event, Event::CouponSend(_)));
    examples.event_hides::<SentCoupon, Event>("coupon_send_resource_hides_what_is_personal",
        Event::decode, "COUPON.SEND", r#"{
            "event_type": "EVENT_TYPE_BUSICOUPON_SEND", "coupon_code": "1227944959000000911017",
            "stock_id": "1286950000000039", "send_time": "2019-12-17T10:35:53+08:00",
            "openid": "Personal1x", "unionid": "Personal2x",
            "send_channel": "BUSICOUPON_SEND_CHANNEL_PAYGIFT", "send_merchant": "98568888",
            "send_req_no": "MCHSEND202003101234", "act_id": "1000001", "attach_info": {
            "any": "Personal3x"}}"#, &[("openid", "Personal1x"),
            ("unionid", "Personal2x"), ("attach_info", "Personal3x")]);
    examples.finish();
}
