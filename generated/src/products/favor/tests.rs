// Written by `cargo xtask codegen` from spec/favor.yaml; edit that file instead.

use wechatpay_client::{Upload, emitted_tests};

use crate::products::shared::{Fen, Weekday};
use crate::{Call, Client};
use super::{
    BackgroundColor, CardLimit, Coupon, CouponAvailableTime, CouponBusinessType, CouponPattern,
    CouponStatus, CouponTradeType, CouponUseRule, CreateCouponStock, CreateCouponStockRequired,
    CreateCouponStockResponse, DiscountCouponRule, DownloadRefundFlow, DownloadRefundFlowByDay,
    DownloadRefundFlowByDayResponse, DownloadUseFlow, DownloadUseFlowByDay,
    DownloadUseFlowByDayResponse, Event, ExchangeCouponRule, FixedAvailableTime,
    FixedNormalCouponRule, FixedNormalCouponRuleRequired, FlowFile, JumpTarget,
    ListAvailableMerchants, ListAvailableMerchantsRequired, ListAvailableMerchantsResponse,
    ListAvailableSingleitems, ListAvailableSingleitemsRequired, ListAvailableSingleitemsResponse,
    ListCouponsByFilter, ListCouponsByFilterResponse, ListStocks, ListStocksRequired,
    ListStocksResponse, ListWithdrawCoupons, ListWithdrawCouponsRequired,
    ListWithdrawCouponsResponse, ModifyGoodsId, ModifyGoodsIdResponse, PauseStock,
    PauseStockResponse, QueryCallback, QueryCallbackResponse, QueryCoupon, QueryMultiActivityCoupon,
    QueryMultiActivityCouponResponse, QueryStock, RestartStock, RestartStockResponse, SendCoupon,
    SendCouponRequired, SendCouponResponse, SendMultiActivityCoupon,
    SendMultiActivityCouponRequired, SendMultiActivityCouponResponse, SendWithdrawCoupon,
    SendWithdrawCouponRequired, SendWithdrawCouponResponse, SetCallback, SetCallbackResponse,
    StartStock, StartStockResponse, Stock, StockSendRule, StockSendRuleRequired, StockStatus,
    StockType, StopStock, StopStockResponse, UploadImage, UploadImageResponse, UsedCoupon,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = SendMultiActivityCoupon::new(
        "oh-394z-6CGkNoJrsDLTTUKiAnp4",
        SendMultiActivityCouponRequired {
            stock_id: "9856000".into(),
            activity_id: "186745560".into(),
            out_request_no: "1002600620019090123143254435".into(),
            appid: "wx233544546545989".into(),
            stock_creator_mchid: "9800064".into(),
        },
    );
    examples.request("send_multi_activity_coupon_example_builds_the_documented_request", &operation,
        "POST", "/v3/marketing/bank-favor/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/bank-multi-activity",
        r#"{"stock_id": "9856000",
            "activity_id": "186745560", "out_request_no": "1002600620019090123143254435",
            "appid": "wx233544546545989", "stock_creator_mchid": "9800064"}"#);
    examples.round_trip::<SendMultiActivityCouponResponse>("send_multi_activity_coupon_response_example_round_trips",
        r#"{
            "coupon_id": "98674556"}"#);
    let operation = SendMultiActivityCoupon::new(
        "Personal1x",
        SendMultiActivityCouponRequired {
            stock_id: "9856000".into(),
            activity_id: "186745560".into(),
            out_request_no: "1002600620019090123143254435".into(),
            appid: "wx233544546545989".into(),
            stock_creator_mchid: "9800064".into(),
        },
    );
    examples.operation_hides("send_multi_activity_coupon_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = QueryMultiActivityCoupon::new(
        "oh-394z-6CGkNoJrsDLTTUKiAnp4",
        "98674556",
        "wx233544546545989",
    );
    examples.request("query_multi_activity_coupon_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/marketing/bank-favor/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons/98674556?appid=wx233544546545989",
        "");
    examples.round_trip::<QueryMultiActivityCouponResponse>("query_multi_activity_coupon_response_example_round_trips",
        r#"{
            "stock_creator_mchid": "9800064", "stock_id": "9856000", "coupon_id": "98674556",
            "coupon_name": "微信支付代金券", "coupon_state": "COUPON_STATE_UNKNOW",
            "receive_time": "2015-05-20T13:29:35.120+08:00",
            "available_begin_time": "2015-05-20T13:29:35.120+08:00",
            "available_end_time": "2015-06-20T13:29:35.120+08:00", "activity_id": "186745560",
            "max_use_number": 5, "available_number": 3, "used_number": 2, "use_amount_list": {
            "used_amounts": ["200"]}, "openid": "oh-394z-6CGkNoJrsDLTTUKiAnp4"}"#);
    let operation = QueryMultiActivityCoupon::new(
        "Personal1x",
        "98674556",
        "wx233544546545989",
    );
    examples.operation_hides("query_multi_activity_coupon_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.hides::<QueryMultiActivityCouponResponse>("query_multi_activity_coupon_response_hides_what_is_personal",
        r#"{
            "stock_creator_mchid": "9800064", "stock_id": "9856000", "coupon_id": "98674556",
            "coupon_name": "微信支付代金券", "coupon_state": "COUPON_STATE_UNKNOW",
            "receive_time": "2015-05-20T13:29:35.120+08:00",
            "available_begin_time": "2015-05-20T13:29:35.120+08:00",
            "available_end_time": "2015-06-20T13:29:35.120+08:00", "activity_id": "186745560",
            "max_use_number": 5, "available_number": 3, "used_number": 2, "use_amount_list": {
            "used_amounts": ["200"]}, "openid": "Personal1x"}"#, &[("openid", "Personal1x")]);
    let operation = QueryCallback::new("9856888");
    examples.request("query_callback_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/favor/callbacks?mchid=9856888", "");
    examples.round_trip::<QueryCallbackResponse>("query_callback_response_example_round_trips",
        r#"{"mchid": "9856888",
            "notify_url": "https://www.weixin.qq.com/wxpay/coupon.php"}"#);
    let operation = SetCallback::new(
            "9856888",
            "https://www.weixin.qq.com/wxpay/coupon.php",
        )
        .switch(true);
    examples.request("set_callback_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/favor/callbacks", r#"{"mchid": "9856888",
            "notify_url": "https://www.weixin.qq.com/wxpay/coupon.php", "switch": true}"#);
    examples.round_trip::<SetCallbackResponse>("set_callback_response_example_round_trips", r#"{
            "update_time": "2015-05-20T13:29:35.120+08:00",
            "notify_url": "https://www.weixin.qq.com/wxpay/coupon.php"}"#);
    let operation = CreateCouponStock::new(CreateCouponStockRequired {
            stock_name: "微信支付代金券批次".into(),
            available_begin_time: emitted_tests::time("2025-08-01T00:00:00+08:00"),
            available_end_time: emitted_tests::time("2025-08-31T23:59:59+08:00"),
            stock_use_rule: StockSendRule::new(StockSendRuleRequired {
                    max_coupons: 100,
                    max_amount: Fen::new(5000),
                    max_coupons_per_user: 3,
                    natural_person_limit: false,
                    prevent_api_abuse: false,
                })
                .max_amount_by_day(Fen::new(400)),
            no_cash: false,
            stock_type: StockType::Normal,
            belong_merchant: "98568865".into(),
            coupon_use_rule: CouponUseRule::new(vec!["1900000109".into()])
                .coupon_available_time(
                    CouponAvailableTime::new()
                        .available_begin_time(
                            emitted_tests::time("2025-08-01T00:00:00+08:00"),
                        )
                        .available_end_time(
                            emitted_tests::time("2025-08-31T23:59:59+08:00"),
                        )
                        .fix_available_time(
                            FixedAvailableTime::new(vec![Weekday::Monday], 3600)
                                .end_time(86399),
                        )
                        .second_day_available(true)
                        .available_time_after_receive(1440),
                )
                .fixed_normal_coupon(
                    FixedNormalCouponRule::new(FixedNormalCouponRuleRequired {
                        coupon_amount: Fen::new(50),
                        transaction_minimum: Fen::new(100),
                    }),
                )
                .discount_coupon(
                    DiscountCouponRule::new()
                        .discount_amount_max(Fen::new(5000))
                        .discount_percent(88)
                        .transaction_minimum(Fen::new(100)),
                )
                .exchange_coupon(
                    ExchangeCouponRule::new()
                        .exchange_price(Fen::new(20))
                        .transaction_minimum(Fen::new(100)),
                )
                .goods_tag(vec!["123321".into()])
                .limit_pay(vec!["ICBC_CREDIT".into()])
                .limit_card(CardLimit::new("精粹白金", vec!["62123456".into()]))
                .trade_type(vec![CouponTradeType::Microapp])
                .available_items(vec!["123321".into()])
                .unavailable_items(vec!["789987".into()])
                .combine_use(false),
            out_request_no: "89560002019101000121".into(),
        })
        .comment("零售批次")
        .pattern_info(
            CouponPattern::new("微信支付营销")
                .merchant_logo("https://qpic.cn/xxx")
                .merchant_name("微信支付")
                .background_color(BackgroundColor::Color010)
                .coupon_image("https://qpic.cn/xxx")
                .jump_target(JumpTarget::PaymentCode)
                .mini_program_appid("wx1234567890")
                .mini_program_path("pages/index/index"),
        )
        .ext_info("{\"exinfo1\":\"1234\",\"exinfo2\":\"3456\"}");
    examples.request("create_coupon_stock_example_builds_the_documented_request", &operation,
        "POST", "/v3/marketing/favor/coupon-stocks", r#"{
            "stock_name": "微信支付代金券批次", "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "stock_use_rule": {
            "max_coupons": 100, "max_amount": 5000, "max_amount_by_day": 400,
            "max_coupons_per_user": 3, "natural_person_limit": false, "prevent_api_abuse": false},
            "no_cash": false, "stock_type": "NORMAL", "comment": "零售批次",
            "belong_merchant": "98568865", "pattern_info": {"description": "微信支付营销",
            "merchant_logo": "https://qpic.cn/xxx", "merchant_name": "微信支付",
            "background_color": "COLOR010", "coupon_image": "https://qpic.cn/xxx",
            "jump_target": "PAYMENT_CODE", "mini_program_appid": "wx1234567890",
            "mini_program_path": "pages/index/index"}, "coupon_use_rule": {
            "coupon_available_time": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "fix_available_time": {
            "available_week_day": [1], "begin_time": 3600, "end_time": 86399},
            "second_day_available": true, "available_time_after_receive": 1440},
            "fixed_normal_coupon": {"coupon_amount": 50, "transaction_minimum": 100},
            "discount_coupon": {"discount_amount_max": 5000, "discount_percent": 88,
            "transaction_minimum": 100}, "exchange_coupon": {"exchange_price": 20,
            "transaction_minimum": 100}, "goods_tag": ["123321"], "limit_pay": ["ICBC_CREDIT"],
            "limit_card": {"name": "精粹白金", "bin": ["62123456"]}, "trade_type": ["MICROAPP"],
            "available_items": ["123321"], "unavailable_items": ["789987"], "available_merchants": [
            "1900000109"], "combine_use": false}, "out_request_no": "89560002019101000121",
            "ext_info": "{\"exinfo1\":\"1234\",\"exinfo2\":\"3456\"}"}"#);
    examples.round_trip::<CreateCouponStockResponse>("create_coupon_stock_response_example_round_trips",
        r#"{"stock_id": "9856000",
            "create_time": "2015-05-20T13:29:35.120+08:00"}"#);
    let operation = UploadImage::new(Upload::new("filea.jpg", &b"a file"[..]));
    examples.upload("upload_image_sends_the_file_behind_its_signed_description", &operation, "POST",
        "/v3/marketing/favor/media/image-upload", (r#"{
            "filename": "filea.jpg"}"#, "sha256"), &[]);
    examples.round_trip::<UploadImageResponse>("upload_image_response_example_round_trips", r#"{
            "media_url": "https://qpic.cn/xxx"}"#);
    let operation = ListStocks::new(ListStocksRequired {
            offset: 0,
            limit: 10,
            stock_creator_mchid: "9800064".into(),
        })
        .create_start_time(emitted_tests::time("2015-05-20T13:29:35.120+08:00"))
        .create_end_time(emitted_tests::time("2015-05-20T13:29:35.120+08:00"))
        .status(StockStatus::Unactivated);
    examples.request("list_stocks_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/favor/stocks?offset=0&limit=10&stock_creator_mchid=9800064&create_start_time=2015-05-20T13%3A29%3A35.120%2B08%3A00&create_end_time=2015-05-20T13%3A29%3A35.120%2B08%3A00&status=unactivated",
        "");
    examples.round_trip::<ListStocksResponse>("list_stocks_response_example_round_trips",
        r#"{"total_count": 1,
            "limit": 10, "offset": 0, "data": [{"stock_name": "微信支付代金券批次",
            "available_begin_time": "2015-05-20T13:29:35.120+08:00",
            "available_end_time": "2015-06-20T13:29:35.120+08:00", "stock_use_rule": {
            "max_coupons": 100, "max_amount": 5000, "max_amount_by_day": 400,
            "fixed_normal_coupon": {"coupon_amount": 100, "transaction_minimum": 100},
            "fixed_discount_coupon": {"discount_amount_max": 5000, "discount_percent": 88,
            "transaction_minimum": 100}, "max_coupons_per_user": 3, "coupon_type": "NORMAL",
            "goods_tag": ["123321"], "trade_type": ["MICROAPP"], "combine_use": false,
            "natural_person_limit": false, "prevent_api_abuse": false}, "no_cash": false,
            "stock_type": "NORMAL", "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0",
            "stock_id": "9856000", "stock_creator_mchid": "9800064", "status": "unactivated",
            "description": "微信支付营销", "create_time": "2015-05-20T13:29:35.120+08:00",
            "start_time": "2015-05-20T13:29:35.120+08:00",
            "stop_time": "2015-05-20T13:29:35.120+08:00", "singleitem": false, "cut_to_message": {
            "single_price_max": 100, "cut_to_price": 80}, "distributed_coupons": 100,
            "business_type": "MULTIUSE", "available_region_list": [{"type": "PROVINCE",
            "province": "广东省", "city": "深圳市", "district": "南山区", "country": "中国大陆"}],
            "available_industry_list": ["餐饮"]}]}"#);
    let operation = QueryStock::new("9856000", "9800064");
    examples.request("query_stock_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/favor/stocks/9856000?stock_creator_mchid=9800064", "");
    examples.round_trip::<Stock>("query_stock_response_example_round_trips", r#"{
            "stock_name": "微信支付代金券批次", "available_begin_time": "2015-05-20T13:29:35.120+08:00",
            "available_end_time": "2015-06-20T13:29:35.120+08:00", "stock_use_rule": {
            "max_coupons": 100, "max_amount": 5000, "max_amount_by_day": 400,
            "fixed_normal_coupon": {"coupon_amount": 100, "transaction_minimum": 100},
            "fixed_discount_coupon": {"discount_amount_max": 5000, "discount_percent": 88,
            "transaction_minimum": 100}, "max_coupons_per_user": 3, "coupon_type": "NORMAL",
            "goods_tag": ["123321"], "trade_type": ["MICROAPP"], "combine_use": false,
            "natural_person_limit": false, "prevent_api_abuse": false}, "no_cash": false,
            "stock_type": "NORMAL", "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0",
            "stock_id": "9856000", "stock_creator_mchid": "9800064", "status": "unactivated",
            "description": "微信支付营销", "create_time": "2015-05-20T13:29:35.120+08:00",
            "start_time": "2015-05-20T13:29:35.120+08:00",
            "stop_time": "2015-05-20T13:29:35.120+08:00", "singleitem": false, "cut_to_message": {
            "single_price_max": 100, "cut_to_price": 80}, "distributed_coupons": 100,
            "business_type": "MULTIUSE", "available_region_list": [{"type": "PROVINCE",
            "province": "广东省", "city": "深圳市", "district": "南山区", "country": "中国大陆"}],
            "available_industry_list": ["餐饮"]}"#);
    let operation = ListAvailableSingleitems::new(
        "9856000",
        ListAvailableSingleitemsRequired {
            stock_creator_mchid: "9800064".into(),
            offset: 0,
            limit: 100,
        },
    );
    examples.request("list_available_singleitems_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/marketing/favor/stocks/9856000/items?stock_creator_mchid=9800064&offset=0&limit=100",
        "");
    examples.round_trip::<ListAvailableSingleitemsResponse>("list_available_singleitems_response_example_round_trips",
        r#"{"total_count": 20,
            "data": ["1232001"], "offset": 0, "limit": 100, "stock_id": "9856000"}"#);
    let operation = ListAvailableMerchants::new(
        "9856000",
        ListAvailableMerchantsRequired {
            offset: 0,
            limit: 50,
            stock_creator_mchid: "9800064".into(),
        },
    );
    examples.request("list_available_merchants_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/marketing/favor/stocks/9856000/merchants?offset=0&limit=50&stock_creator_mchid=9800064",
        "");
    examples.round_trip::<ListAvailableMerchantsResponse>("list_available_merchants_response_example_round_trips",
        r#"{"total_count": 200,
            "data": ["1900000109"], "offset": 0, "limit": 50, "stock_id": "9856000"}"#);
    let operation = ModifyGoodsId::new("9856000", "9800064")
        .add_goods_id_list(vec!["8956000".into()])
        .delete_goods_id_list(vec!["8956000".into()]);
    examples.request("modify_goods_id_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/favor/stocks/9856000/modify-goods-id", r#"{
            "stock_creator_mchid": "9800064", "add_goods_id_list": ["8956000"],
            "delete_goods_id_list": ["8956000"]}"#);
    examples.round_trip::<ModifyGoodsIdResponse>("modify_goods_id_response_example_round_trips",
        r#"{
            "pause_time": "2015-05-20T13:29:35+08:00", "stock_id": "9856000"}"#);
    let operation = PauseStock::new("9856000", "9800064");
    examples.request("pause_stock_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/favor/stocks/9856000/pause", r#"{
            "stock_creator_mchid": "9800064"}"#);
    examples.round_trip::<PauseStockResponse>("pause_stock_response_example_round_trips", r#"{
            "pause_time": "2015-05-20T13:29:35.120+08:00", "stock_id": "9856000",
            "start_time": "2015-05-20T13:29:35.120+08:00"}"#);
    let operation = DownloadRefundFlow::new("9856000");
    examples.request("download_refund_flow_example_builds_the_documented_request", &operation,
        "GET", "/v3/marketing/favor/stocks/9856000/refund-flow", "");
    examples.round_trip::<FlowFile>("download_refund_flow_response_example_round_trips", r#"{
            "url": "https://api.mch.weixin.qq.com/v3/billdownload/file?token=xx",
            "hash_value": "8ae0eb442c408d2e90d669d6f4ad6b7e6e049d6f", "hash_type": "SHA1"}"#);
    let operation = DownloadRefundFlowByDay::new(
        "9856000",
        emitted_tests::day("2025-08-09"),
    );
    examples.request("download_refund_flow_by_day_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/marketing/favor/stocks/9856000/refund-flow-by-day?bill_date=2025-08-09", "");
    examples.round_trip::<DownloadRefundFlowByDayResponse>("download_refund_flow_by_day_response_example_round_trips",
        r#"{
            "url": "https://api.mch.weixin.qq.com/v3/billdownload/file?token=xx",
            "stock_refundflow_hash": "8ae0eb442c408d2e90d669d6f4ad6b7e6e049d6f",
            "stock_refundflow_count": "2030"}"#);
    let operation = RestartStock::new("9856000", "9800064");
    examples.request("restart_stock_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/favor/stocks/9856000/restart", r#"{
            "stock_creator_mchid": "9800064"}"#);
    examples.round_trip::<RestartStockResponse>("restart_stock_response_example_round_trips", r#"{
            "restart_time": "2015-05-20T13:29:35.120+08:00", "stock_id": "9856000",
            "start_time": "2015-05-20T13:29:35.120+08:00"}"#);
    let operation = StartStock::new("9856000", "9800064");
    examples.request("start_stock_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/favor/stocks/9856000/start", r#"{
            "stock_creator_mchid": "9800064"}"#);
    examples.round_trip::<StartStockResponse>("start_stock_response_example_round_trips", r#"{
            "start_time": "2015-05-20T13:29:35.120+08:00", "stock_id": "9856000"}"#);
    let operation = StopStock::new("9856000", "9800064");
    examples.request("stop_stock_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/favor/stocks/9856000/stop", r#"{
            "stock_creator_mchid": "9800064"}"#);
    examples.round_trip::<StopStockResponse>("stop_stock_response_example_round_trips", r#"{
            "stop_time": "2015-05-20T13:29:35+08:00", "stock_id": "9856000"}"#);
    let operation = DownloadUseFlow::new("9856000");
    examples.request("download_use_flow_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/favor/stocks/9856000/use-flow", "");
    examples.round_trip::<FlowFile>("download_use_flow_response_example_round_trips", r#"{
            "url": "https://api.mch.weixin.qq.com/v3/billdownload/file?token=xx",
            "hash_value": "8ae0eb442c408d2e90d669d6f4ad6b7e6e049d6f", "hash_type": "SHA1"}"#);
    let operation = DownloadUseFlowByDay::new(
        "9856000",
        emitted_tests::day("2025-08-09"),
    );
    examples.request("download_use_flow_by_day_example_builds_the_documented_request", &operation,
        "GET", "/v3/marketing/favor/stocks/9856000/use-flow-by-day?bill_date=2025-08-09", "");
    examples.round_trip::<DownloadUseFlowByDayResponse>("download_use_flow_by_day_response_example_round_trips",
        r#"{
            "url": "https://api.mch.weixin.qq.com/v3/billdownload/file?token=xx",
            "stock_useflow_hash": "8ae0eb442c408d2e90d669d6f4ad6b7e6e049d6f",
            "stock_useflow_count": "2030"}"#);
    let operation = ListCouponsByFilter::new(
            "oh-394z-6CGkNoJrsDLTTUKiAnp4",
            "wx233544546545989",
        )
        .stock_id("9856000")
        .status(CouponStatus::Sended)
        .creator_mchid("9800064")
        .sender_mchid("9800065")
        .available_mchid("9856081")
        .offset(0)
        .limit(20)
        .business_type(CouponBusinessType::Multiuse);
    examples.request("list_coupons_by_filter_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/marketing/favor/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons?appid=wx233544546545989&stock_id=9856000&status=SENDED&creator_mchid=9800064&sender_mchid=9800065&available_mchid=9856081&offset=0&limit=20&business_type=MULTIUSE",
        "");
    examples.round_trip::<ListCouponsByFilterResponse>("list_coupons_by_filter_response_example_round_trips",
        r#"{"total_count": 100,
            "offset": 0, "limit": 20, "data": [{"stock_creator_mchid": "9800064",
            "stock_id": "9856000", "coupon_id": "98674556", "coupon_name": "微信支付代金券",
            "status": "SENDED", "description": "微信支付营销",
            "create_time": "2015-05-20T13:29:35.120+08:00", "coupon_type": "NORMAL",
            "no_cash": false, "out_request_no": "89560002019101000121",
            "start_time": "2015-05-20T13:29:35.120+08:00",
            "stop_time": "2015-05-20T13:29:35.120+08:00", "singleitem": false, "cut_to_message": {
            "single_price_max": 100, "cut_to_price": 80},
            "available_begin_time": "2015-05-20T13:29:35.120+08:00",
            "available_end_time": "2015-06-20T13:29:35.120+08:00", "normal_coupon_information": {
            "coupon_amount": 100, "transaction_minimum": 100}, "discount_msg": {
            "discount_amount_max": 5000, "discount_percent": 88, "transaction_minimum": 100},
            "consume_information": {"consume_time": "2025-05-20T13:29:35+08:00",
            "consume_mchid": "9856081", "transaction_id": "4200000913202101152566792388",
            "consume_amount": 100, "goods_detail": [{"goods_id": "a_goods1", "quantity": 1,
            "price": 1000, "discount_amount": 100}]}, "available_balance": 10000,
            "business_type": "MULTIUSE"}]}"#);
    let operation = ListCouponsByFilter::new("Personal1x", "wx233544546545989")
        .stock_id("9856000")
        .status(CouponStatus::Sended)
        .creator_mchid("9800064")
        .sender_mchid("9800065")
        .available_mchid("9856081")
        .offset(0)
        .limit(20)
        .business_type(CouponBusinessType::Multiuse);
    examples.operation_hides("list_coupons_by_filter_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = SendCoupon::new(
            "oh-394z-6CGkNoJrsDLTTUKiAnp4",
            SendCouponRequired {
                stock_id: "9856000".into(),
                out_request_no: "89560002019101000121".into(),
                appid: "wx233544546545989".into(),
                stock_creator_mchid: "9800064".into(),
            },
        )
        .coupon_value(Fen::new(100))
        .coupon_minimum(Fen::new(1000));
    examples.request("send_coupon_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/favor/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons",
        r#"{"stock_id": "9856000",
            "out_request_no": "89560002019101000121", "appid": "wx233544546545989",
            "stock_creator_mchid": "9800064", "coupon_value": 100, "coupon_minimum": 1000}"#);
    examples.round_trip::<SendCouponResponse>("send_coupon_response_example_round_trips", r#"{
            "coupon_id": "98674556"}"#);
    let operation = SendCoupon::new(
            "Personal1x",
            SendCouponRequired {
                stock_id: "9856000".into(),
                out_request_no: "89560002019101000121".into(),
                appid: "wx233544546545989".into(),
                stock_creator_mchid: "9800064".into(),
            },
        )
        .coupon_value(Fen::new(100))
        .coupon_minimum(Fen::new(1000));
    examples.operation_hides("send_coupon_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = QueryCoupon::new(
        "oh-394z-6CGkNoJrsDLTTUKiAnp4",
        "98674556",
        "wx233544546545989",
    );
    examples.request("query_coupon_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/favor/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons/98674556?appid=wx233544546545989",
        "");
    examples.round_trip::<Coupon>("query_coupon_response_example_round_trips", r#"{
            "stock_creator_mchid": "9800064", "stock_id": "9856000", "coupon_id": "98674556",
            "coupon_name": "微信支付代金券", "status": "SENDED", "description": "微信支付营销",
            "create_time": "2015-05-20T13:29:35.120+08:00", "coupon_type": "NORMAL",
            "no_cash": false, "out_request_no": "89560002019101000121",
            "start_time": "2015-05-20T13:29:35.120+08:00",
            "stop_time": "2015-05-20T13:29:35.120+08:00", "singleitem": false, "cut_to_message": {
            "single_price_max": 100, "cut_to_price": 80},
            "available_begin_time": "2015-05-20T13:29:35.120+08:00",
            "available_end_time": "2015-06-20T13:29:35.120+08:00", "normal_coupon_information": {
            "coupon_amount": 100, "transaction_minimum": 100}, "discount_msg": {
            "discount_amount_max": 5000, "discount_percent": 88, "transaction_minimum": 100},
            "consume_information": {"consume_time": "2025-05-20T13:29:35+08:00",
            "consume_mchid": "9856081", "transaction_id": "4200000913202101152566792388",
            "consume_amount": 100, "goods_detail": [{"goods_id": "a_goods1", "quantity": 1,
            "price": 1000, "discount_amount": 100}]}, "available_balance": 10000,
            "business_type": "MULTIUSE"}"#);
    let operation = QueryCoupon::new("Personal1x", "98674556", "wx233544546545989");
    examples.operation_hides("query_coupon_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = ListWithdrawCoupons::new(
            "oh-394z-6CGkNoJrsDLTTUKiAnp4",
            ListWithdrawCouponsRequired {
                mchid: "9856888".into(),
                stock_id: "1304490000000059".into(),
                appid: "wx233544546545989".into(),
            },
        )
        .offset(1)
        .limit(10);
    examples.request("list_withdraw_coupons_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/marketing/withdraw-favor/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons?mchid=9856888&stock_id=1304490000000059&appid=wx233544546545989&offset=1&limit=10",
        "");
    examples.round_trip::<ListWithdrawCouponsResponse>("list_withdraw_coupons_response_example_round_trips",
        r#"{"data": [{
            "send_time": "2021-05-20T13:29:35.120+08:00", "send_quota": 1000,
            "coupon_id": "C688134DB8D27165DCD630B319A870679F29B3720EF89F4F8EAE01429641F8C2-17-1505164059",
            "use_quota": 500, "coupon_state": "VALID"}], "offset": 1, "limit": 10,
            "total_count": 100}"#);
    let operation = ListWithdrawCoupons::new(
            "Personal1x",
            ListWithdrawCouponsRequired {
                mchid: "9856888".into(),
                stock_id: "1304490000000059".into(),
                appid: "wx233544546545989".into(),
            },
        )
        .offset(1)
        .limit(10);
    examples.operation_hides("list_withdraw_coupons_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = SendWithdrawCoupon::new(
        "oh-394z-6CGkNoJrsDLTTUKiAnp4",
        SendWithdrawCouponRequired {
            mchid: "9856888".into(),
            stock_id: "1304490000000059".into(),
            appid: "wx233544546545989".into(),
            send_request_no: "89560002019101000121".into(),
        },
    );
    examples.request("send_withdraw_coupon_example_builds_the_documented_request", &operation,
        "POST", "/v3/marketing/withdraw-favor/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons",
        r#"{"mchid": "9856888",
            "stock_id": "1304490000000059", "appid": "wx233544546545989",
            "send_request_no": "89560002019101000121"}"#);
    examples.round_trip::<SendWithdrawCouponResponse>("send_withdraw_coupon_response_example_round_trips",
        r#"{
            "coupon_id": "C688134DB8D27165DCD630B319A870679F29B3720EF89F4F8EAE01429641F8C2-17-1505164059",
            "expire_time": "2021-05-20T13:29:35.120+08:00"}"#);
    let operation = SendWithdrawCoupon::new(
        "Personal1x",
        SendWithdrawCouponRequired {
            mchid: "9856888".into(),
            stock_id: "1304490000000059".into(),
            appid: "wx233544546545989".into(),
            send_request_no: "89560002019101000121".into(),
        },
    );
    examples.operation_hides("send_withdraw_coupon_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.round_trip::<UsedCoupon>("coupon_use_resource_example_round_trips", r#"{
            "stock_creator_mchid": "9800064", "stock_id": "9856000", "coupon_id": "98674556",
            "singleitem_discount_off": {"single_price_max": 100}, "discount_to": {
            "cut_to_price": 80, "max_price": 100}, "coupon_name": "微信支付代金券", "status": "USED",
            "description": "微信支付营销", "create_time": "2025-05-20T13:29:35+08:00",
            "coupon_type": "NORMAL", "no_cash": false,
            "available_begin_time": "2025-05-20T13:29:35+08:00",
            "available_end_time": "2025-06-20T13:29:35+08:00", "singleitem": false,
            "normal_coupon_information": {"coupon_amount": 100, "transaction_minimum": 100},
            "consume_information": {"consume_time": "2025-05-20T13:29:35+08:00",
            "consume_mchid": "9856081", "transaction_id": "4200000913202101152566792388",
            "consume_amount": 100, "goods_detail": [{"goods_id": "a_goods1", "quantity": 1,
            "price": 1000, "discount_amount": 100}]}, "business_type": "MULTIUSE"}"#);
    examples.event("coupon_use_resource_example_decodes_as_its_event", Event::decode, "COUPON.USE",
        r#"{
            "stock_creator_mchid": "9800064", "stock_id": "9856000", "coupon_id": "98674556",
            "singleitem_discount_off": {"single_price_max": 100}, "discount_to": {
            "cut_to_price": 80, "max_price": 100}, "coupon_name": "微信支付代金券", "status": "USED",
            "description": "微信支付营销", "create_time": "2025-05-20T13:29:35+08:00",
            "coupon_type": "NORMAL", "no_cash": false,
            "available_begin_time": "2025-05-20T13:29:35+08:00",
            "available_end_time": "2025-06-20T13:29:35+08:00", "singleitem": false,
            "normal_coupon_information": {"coupon_amount": 100, "transaction_minimum": 100},
            "consume_information": {"consume_time": "2025-05-20T13:29:35+08:00",
            "consume_mchid": "9856081", "transaction_id": "4200000913202101152566792388",
            "consume_amount": 100, "goods_detail": [{"goods_id": "a_goods1", "quantity": 1,
            "price": 1000, "discount_amount": 100}]}, "business_type": "MULTIUSE"}"#,
        |event| matches!(event, Event::CouponUse(_)));
    examples.finish();
}
