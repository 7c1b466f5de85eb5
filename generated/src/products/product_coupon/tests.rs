// Written by `cargo xtask codegen` from spec/product_coupon.yaml; edit that file instead.

use wechatpay_client::{Upload, emitted_tests};

use crate::products::shared::{BackgroundColor, Fen, NotifyConfig, UsageMode};
use crate::{Call, Client};
use super::{
    AppJumpType, AssociateStockBundleStores, AssociateStockBundleStoresRequired, AssociateStores,
    AssociateStoresRequired, AssociatedOrder, AssociatedPayScoreOrder, AvailablePeriod,
    AvailablePeriodRequired, BrandAssociateStockBundleStores, BrandAssociateStores,
    BrandConfirmUserCoupon, BrandConfirmUserCouponRequired, BrandCreateProductCoupon,
    BrandCreateProductCouponRequired, BrandCreateStock, BrandCreateStockBundle,
    BrandDeactivateProductCoupon, BrandDeactivateProductCouponRequired, BrandDeactivateStock,
    BrandDeactivateStockRequired, BrandDeactivateUserCoupon, BrandDeactivateUserCouponBundle,
    BrandDeactivateUserCouponBundleRequired, BrandDeactivateUserCouponRequired,
    BrandDisassociateStockBundleStores, BrandDisassociateStores, BrandGetNotifyConfig,
    BrandGetProductCoupon, BrandGetStock, BrandGetUserCoupon, BrandGetUserCouponRequired,
    BrandListAssociatedStores, BrandListStocks, BrandListUserCoupons, BrandPreSendCoupon,
    BrandPreSendCouponBundle, BrandPreSendCouponBundleRequired, BrandPreSendCouponRequired,
    BrandReturnUserCoupon, BrandReturnUserCouponRequired, BrandSendCoupon, BrandSendCouponBundle,
    BrandSendCouponBundleRequired, BrandSendCouponRequired, BrandSetNotifyConfig,
    BrandUpdateProductCoupon, BrandUpdateStock, BrandUpdateStockBudget,
    BrandUpdateStockBudgetRequired, BrandUpdateStockBundle, BrandUpdateStockBundleBudget,
    BrandUpdateStockBundleBudgetRequired, BrandUploadCouponCodes, BrandUploadCouponCodesRequired,
    BrandUploadImage, BrandUploadImageResponse, BrandUseUserCoupon, BrandUseUserCouponRequired,
    BudgetUpdateMode, ChangedCoupon, CodeDisplayMode, CombineImage, ComboChoice,
    ComboChoiceRequired, ComboPackage, ConfirmUserCoupon, ConfirmUserCouponRequired,
    CouponAvailablePeriod, CouponAvailablePeriodRequired, CouponAvailableStoreInfo, CouponCodeMode,
    CouponCodeUploadResult, CouponDisplayInfo, CouponScope, CouponTag, CouponTagInfo, CouponType,
    CouponUsageMethod, CreateImageGenerationTask, CreateImageGenerationTaskResponse,
    CreateProductCoupon, CreateProductCouponRequired, CreateStock, CreateStockBundle,
    CreateStockBundleRequired, CreateStockRequired, CreatedProductCoupon, CutOut, DayOfWeek,
    DayPeriod, DayPeriodRequired, DeactivateProductCoupon, DeactivateProductCouponRequired,
    DeactivateStock, DeactivateStockRequired, DeactivateUserCoupon, DeactivateUserCouponBundle,
    DeactivateUserCouponBundleRequired, DeactivateUserCouponRequired, DisassociateStockBundleStores,
    DisassociateStockBundleStoresRequired, DisassociateStores, DisassociateStoresRequired,
    DiscountCoupon, DiscountCouponRequired, Event, ExchangeCoupon, ExchangeCouponRequired,
    FinderEntrance, FinderEntranceRequired, GetImageGenerationTask, GetNotifyConfig,
    GetProductCoupon, GetStock, GetUserCoupon, GetUserCouponRequired, ImageGenerationTask,
    ImageGenerationType, ListAssociatedStores, ListStocks, ListUserCoupons, MemberTagInfo,
    MiniProgramEntrance, MiniProgramEntranceRequired, NewProgressiveBundleUsageRule, NewStock,
    NewStockBundle, NewStockBundleRequired, NewStockRequired, NormalCoupon, NormalCouponRequired,
    NotifyAddress, OfficialAccountEntrance, PreSendCoupon, PreSendCouponBundle,
    PreSendCouponBundleRequired, PreSendCouponRequired, PreSendToken, ProductCoupon,
    ProductCouponDisplayInfo, ProductCouponDisplayInfoRequired, ProgressiveBundleUsageInfo,
    ReturnUserCoupon, ReturnUserCouponRequired, SendCoupon, SendCouponBundle,
    SendCouponBundleRequired, SendCouponRequired, SentCoupon, SequentialUsageInfo,
    SequentialUsageRule, SequentialUsageType, SetNotifyConfig, SingleUsageInfo, SingleUsageRule,
    Stock, StockBundle, StockPage, StockSendRule, StockState, Store, StoreAssociationResult,
    StorePage, StoreScope, UpdateProductCoupon, UpdateProductCouponRequired, UpdateStock,
    UpdateStockBudget, UpdateStockBudgetRequired, UpdateStockBundle, UpdateStockBundleBudget,
    UpdateStockBundleBudgetRequired, UpdateStockBundleRequired, UpdateStockRequired,
    UploadCouponCodes, UploadCouponCodesRequired, UploadImage, UploadImageResponse,
    UsageRuleDisplayInfo, UseUserCoupon, UseUserCouponRequired, UserCoupon, UserCouponBundle,
    UserCouponPage, UserCouponState, WeeklyAvailablePeriod,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let client_of_a_brand: Client<wechatpay_client::Brand> = emitted_tests::client();
    let operation = BrandUploadImage::new(Upload::new("filea.jpg", &b"a file"[..]));
    examples.upload("brand_upload_image_sends_the_file_behind_its_signed_description", &operation,
        "POST", "/brand/marketing/product-coupon/media/upload-image", (r#"{
            "filename": "filea.jpg"}"#, "sha256"), &[]);
    examples.round_trip::<BrandUploadImageResponse>("brand_upload_image_response_example_round_trips",
        r#"{
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}"#);
    let operation = BrandGetNotifyConfig::new();
    examples.request("brand_get_notify_config_example_builds_the_documented_request", &operation,
        "GET", "/brand/marketing/product-coupon/notify-configs", "");
    examples.round_trip::<NotifyAddress>("brand_get_notify_config_response_example_round_trips",
        r#"{
            "notify_url": "https://pay.weixin.qq.com", "update_time": "2025-05-20T13:29:35+08:00"}"#);
    let operation = BrandSetNotifyConfig::new("https://pay.weixin.qq.com");
    examples.request("brand_set_notify_config_example_builds_the_documented_request", &operation,
        "POST", "/brand/marketing/product-coupon/notify-configs", r#"{
            "notify_url": "https://pay.weixin.qq.com"}"#);
    examples.round_trip::<NotifyAddress>("brand_set_notify_config_response_example_round_trips",
        r#"{
            "notify_url": "https://pay.weixin.qq.com", "update_time": "2025-05-20T13:29:35+08:00"}"#);
    let operation = BrandCreateProductCoupon::new(BrandCreateProductCouponRequired {
            out_request_no: "12345_20250801_A3489".into(),
            scope: CouponScope::All,
            r#type: CouponType::Normal,
            usage_mode: UsageMode::Single,
            display_info: ProductCouponDisplayInfo::new(ProductCouponDisplayInfoRequired {
                    name: "全场满100立减10元".into(),
                    image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                        .into(),
                    background_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                        .into(),
                })
                .detail_image_url_list(
                    vec![
                        "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                        .into()
                    ],
                )
                .original_price(Fen::new(10000))
                .combo_package_list(
                    vec![
                        ComboPackage::new("咖啡2选1", 1,
                        vec![ComboChoice::new(ComboChoiceRequired { name : "美式"
                        .into(), price : Fen::new(2000), count : 2 })
                        .image_url("https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0")
                        .mini_program_appid("wx4fd1234567812345")
                        .mini_program_path("/pages/index/index")])
                    ],
                ),
        })
        .single_usage_info(
            SingleUsageInfo::new()
                .normal_coupon(
                    NormalCoupon::new(NormalCouponRequired {
                        threshold: Fen::new(10000),
                        discount_amount: Fen::new(1000),
                    }),
                )
                .discount_coupon(
                    DiscountCoupon::new(DiscountCouponRequired {
                        threshold: Fen::new(10000),
                        percent_off: 20,
                    }),
                ),
        )
        .progressive_bundle_usage_info(
            ProgressiveBundleUsageInfo::new(3).interval_days(1),
        )
        .out_product_no("Product_1234567890")
        .stock(
            NewStock::new(NewStockRequired {
                    coupon_code_mode: CouponCodeMode::Wechatpay,
                    stock_send_rule: StockSendRule::new(100000)
                        .max_count_per_day(10000)
                        .max_count_per_user(5),
                    usage_rule_display_info: UsageRuleDisplayInfo::new(
                            vec![CouponUsageMethod::Offline],
                        )
                        .mini_program_appid("wx1234567890abcdef")
                        .mini_program_path("/pages/index/product")
                        .app_path("https://weixin.qq.com/jump-to-app")
                        .app_jump_type(AppJumpType::H5)
                        .passcode_link("https://example.com/passcode")
                        .usage_description("工作日可用")
                        .coupon_available_store_info(
                            CouponAvailableStoreInfo::new(
                                    "所有门店可用，可使用小程序查看门店列表",
                                )
                                .mini_program_appid("wx1234567890abcdef")
                                .mini_program_path("/pages/index/stores"),
                        ),
                    coupon_display_info: CouponDisplayInfo::new()
                        .code_display_mode(CodeDisplayMode::Qrcode)
                        .background_color(BackgroundColor::Color020)
                        .entrance_mini_program(
                            MiniProgramEntrance::new(MiniProgramEntranceRequired {
                                    appid: "wx234545656765876a".into(),
                                    path: "/pages/index/index".into(),
                                    entrance_wording: "欢迎选购".into(),
                                })
                                .guidance_wording("更多优惠"),
                        )
                        .entrance_official_account(
                            OfficialAccountEntrance::new("wx1234567890abcdef"),
                        )
                        .entrance_finder(
                            FinderEntrance::new(FinderEntranceRequired {
                                finder_id: "gh_12345678".into(),
                                finder_video_id: "UDFsdf24df34dD456Hdf34".into(),
                                finder_video_cover_image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                                    .into(),
                            }),
                        ),
                    notify_config: NotifyConfig::new().notify_appid("wx23232232323"),
                    store_scope: StoreScope::None,
                })
                .remark("满减券")
                .single_usage_rule(
                    SingleUsageRule::new(
                            CouponAvailablePeriod::new(CouponAvailablePeriodRequired {
                                    available_begin_time: emitted_tests::time(
                                        "2025-08-01T00:00:00+08:00",
                                    ),
                                    available_end_time: emitted_tests::time(
                                        "2025-08-31T23:59:59+08:00",
                                    ),
                                })
                                .available_days(30)
                                .available_seconds(3600)
                                .wait_days_after_receive(1)
                                .interval_days(1)
                                .weekly_available_period(
                                    WeeklyAvailablePeriod::new()
                                        .day_list(vec![DayOfWeek::Monday])
                                        .day_period_list(
                                            vec![
                                                DayPeriod::new(DayPeriodRequired { begin_time : 28800,
                                                end_time : 79199 })
                                            ],
                                        ),
                                )
                                .irregular_available_period_list(
                                    vec![
                                        AvailablePeriod::new(AvailablePeriodRequired { begin_time :
                                        emitted_tests::time("2025-08-01T00:00:00+08:00"), end_time :
                                        emitted_tests::time("2025-08-31T23:59:59+08:00") })
                                    ],
                                ),
                        )
                        .normal_coupon(
                            NormalCoupon::new(NormalCouponRequired {
                                threshold: Fen::new(10000),
                                discount_amount: Fen::new(1000),
                            }),
                        )
                        .discount_coupon(
                            DiscountCoupon::new(DiscountCouponRequired {
                                threshold: Fen::new(10000),
                                percent_off: 20,
                            }),
                        )
                        .exchange_coupon(
                            ExchangeCoupon::new(ExchangeCouponRequired {
                                threshold: Fen::new(10000),
                                exchange_price: Fen::new(100),
                            }),
                        ),
                )
                .sequential_usage_rule(
                    SequentialUsageRule::new(
                            CouponAvailablePeriod::new(CouponAvailablePeriodRequired {
                                    available_begin_time: emitted_tests::time(
                                        "2025-08-01T00:00:00+08:00",
                                    ),
                                    available_end_time: emitted_tests::time(
                                        "2025-08-31T23:59:59+08:00",
                                    ),
                                })
                                .available_days(30)
                                .available_seconds(3600)
                                .wait_days_after_receive(1)
                                .interval_days(1)
                                .weekly_available_period(
                                    WeeklyAvailablePeriod::new()
                                        .day_list(vec![DayOfWeek::Monday])
                                        .day_period_list(
                                            vec![
                                                DayPeriod::new(DayPeriodRequired { begin_time : 28800,
                                                end_time : 79199 })
                                            ],
                                        ),
                                )
                                .irregular_available_period_list(
                                    vec![
                                        AvailablePeriod::new(AvailablePeriodRequired { begin_time :
                                        emitted_tests::time("2025-08-01T00:00:00+08:00"), end_time :
                                        emitted_tests::time("2025-08-31T23:59:59+08:00") })
                                    ],
                                ),
                        )
                        .normal_coupon_list(
                            vec![
                                NormalCoupon::new(NormalCouponRequired { threshold :
                                Fen::new(10000), discount_amount : Fen::new(1000) })
                            ],
                        )
                        .discount_coupon_list(
                            vec![
                                DiscountCoupon::new(DiscountCouponRequired { threshold :
                                Fen::new(10000), percent_off : 20 })
                            ],
                        )
                        .exchange_coupon_list(
                            vec![
                                ExchangeCoupon::new(ExchangeCouponRequired { threshold :
                                Fen::new(10000), exchange_price : Fen::new(100) })
                            ],
                        )
                        .special_first(false),
                ),
        )
        .stock_bundle(
            NewStockBundle::new(NewStockBundleRequired {
                    coupon_code_mode: CouponCodeMode::Wechatpay,
                    stock_send_rule: StockSendRule::new(100000)
                        .max_count_per_day(10000)
                        .max_count_per_user(5),
                    usage_rule_display_info: UsageRuleDisplayInfo::new(
                            vec![CouponUsageMethod::Offline],
                        )
                        .mini_program_appid("wx1234567890abcdef")
                        .mini_program_path("/pages/index/product")
                        .app_path("https://weixin.qq.com/jump-to-app")
                        .app_jump_type(AppJumpType::H5)
                        .passcode_link("https://example.com/passcode")
                        .usage_description("工作日可用")
                        .coupon_available_store_info(
                            CouponAvailableStoreInfo::new(
                                    "所有门店可用，可使用小程序查看门店列表",
                                )
                                .mini_program_appid("wx1234567890abcdef")
                                .mini_program_path("/pages/index/stores"),
                        ),
                    coupon_display_info: CouponDisplayInfo::new()
                        .code_display_mode(CodeDisplayMode::Qrcode)
                        .background_color(BackgroundColor::Color020)
                        .entrance_mini_program(
                            MiniProgramEntrance::new(MiniProgramEntranceRequired {
                                    appid: "wx234545656765876a".into(),
                                    path: "/pages/index/index".into(),
                                    entrance_wording: "欢迎选购".into(),
                                })
                                .guidance_wording("更多优惠"),
                        )
                        .entrance_official_account(
                            OfficialAccountEntrance::new("wx1234567890abcdef"),
                        )
                        .entrance_finder(
                            FinderEntrance::new(FinderEntranceRequired {
                                finder_id: "gh_12345678".into(),
                                finder_video_id: "UDFsdf24df34dD456Hdf34".into(),
                                finder_video_cover_image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                                    .into(),
                            }),
                        ),
                    notify_config: NotifyConfig::new().notify_appid("wx23232232323"),
                    store_scope: StoreScope::None,
                })
                .remark("满减券")
                .progressive_bundle_usage_rule(
                    NewProgressiveBundleUsageRule::new(
                            CouponAvailablePeriod::new(CouponAvailablePeriodRequired {
                                    available_begin_time: emitted_tests::time(
                                        "2025-08-01T00:00:00+08:00",
                                    ),
                                    available_end_time: emitted_tests::time(
                                        "2025-08-31T23:59:59+08:00",
                                    ),
                                })
                                .available_days(30)
                                .available_seconds(3600)
                                .wait_days_after_receive(1)
                                .interval_days(1)
                                .weekly_available_period(
                                    WeeklyAvailablePeriod::new()
                                        .day_list(vec![DayOfWeek::Monday])
                                        .day_period_list(
                                            vec![
                                                DayPeriod::new(DayPeriodRequired { begin_time : 28800,
                                                end_time : 79199 })
                                            ],
                                        ),
                                )
                                .irregular_available_period_list(
                                    vec![
                                        AvailablePeriod::new(AvailablePeriodRequired { begin_time :
                                        emitted_tests::time("2025-08-01T00:00:00+08:00"), end_time :
                                        emitted_tests::time("2025-08-31T23:59:59+08:00") })
                                    ],
                                ),
                        )
                        .special_first(false)
                        .normal_coupon_list(
                            vec![
                                NormalCoupon::new(NormalCouponRequired { threshold :
                                Fen::new(10000), discount_amount : Fen::new(1000) })
                            ],
                        )
                        .discount_coupon_list(
                            vec![
                                DiscountCoupon::new(DiscountCouponRequired { threshold :
                                Fen::new(10000), percent_off : 20 })
                            ],
                        )
                        .exchange_coupon_list(
                            vec![
                                ExchangeCoupon::new(ExchangeCouponRequired { threshold :
                                Fen::new(10000), exchange_price : Fen::new(100) })
                            ],
                        ),
                ),
        );
    examples.request("brand_create_product_coupon_example_builds_the_documented_request",
        &operation, "POST", "/brand/marketing/product-coupon/product-coupons", r#"{
            "out_request_no": "12345_20250801_A3489", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1}, "display_info": {
            "name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "stock": {"remark": "满减券", "coupon_code_mode": "WECHATPAY", "stock_send_rule": {
            "max_count": 100000, "max_count_per_day": 10000, "max_count_per_user": 5},
            "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE"},
            "stock_bundle": {"remark": "满减券", "coupon_code_mode": "WECHATPAY", "stock_send_rule": {
            "max_count": 100000, "max_count_per_day": 10000, "max_count_per_user": 5},
            "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "special_first": false, "normal_coupon_list": [{"threshold": 10000,
            "discount_amount": 1000}], "discount_coupon_list": [{"threshold": 10000,
            "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE"}}"#);
    examples.round_trip::<CreatedProductCoupon>("brand_create_product_coupon_response_example_round_trips",
        r#"{
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344", "stock": {"product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "remark": "满减券", "coupon_code_mode": "WECHATPAY",
            "coupon_code_count_info": {"total_count": 10000, "available_count": 999},
            "stock_send_rule": {"max_count": 100000, "max_count_per_day": 10000,
            "max_count_per_user": 5}, "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}, "stock_bundle": {"stock_bundle_id": "712315129419284901",
            "stock_list": [{"product_coupon_id": "1000000013", "stock_id": "1000000013001",
            "remark": "满减券", "coupon_code_mode": "WECHATPAY", "coupon_code_count_info": {
            "total_count": 10000, "available_count": 999}, "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "single_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}]}}"#);
    let operation = BrandGetProductCoupon::new("1000000013");
    examples.request("brand_get_product_coupon_example_builds_the_documented_request", &operation,
        "GET", "/brand/marketing/product-coupon/product-coupons/1000000013", "");
    examples.round_trip::<ProductCoupon>("brand_get_product_coupon_response_example_round_trips",
        r#"{
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}"#);
    let operation = BrandUpdateProductCoupon::new(
        "1000000013",
        "34657_20250801_123456",
        ProductCouponDisplayInfo::new(ProductCouponDisplayInfoRequired {
                name: "全场满100立减10元".into(),
                image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                    .into(),
                background_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                    .into(),
            })
            .detail_image_url_list(
                vec![
                    "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                    .into()
                ],
            )
            .original_price(Fen::new(10000))
            .combo_package_list(
                vec![
                    ComboPackage::new("咖啡2选1", 1,
                    vec![ComboChoice::new(ComboChoiceRequired { name : "美式".into(),
                    price : Fen::new(2000), count : 2 })
                    .image_url("https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0")
                    .mini_program_appid("wx4fd1234567812345")
                    .mini_program_path("/pages/index/index")])
                ],
            ),
    );
    examples.request("brand_update_product_coupon_example_builds_the_documented_request",
        &operation, "PATCH", "/brand/marketing/product-coupon/product-coupons/1000000013", r#"{
            "out_request_no": "34657_20250801_123456", "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}}"#);
    examples.round_trip::<ProductCoupon>("brand_update_product_coupon_response_example_round_trips",
        r#"{
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}"#);
    let operation = BrandDeactivateProductCoupon::new(
        "1000000013",
        BrandDeactivateProductCouponRequired {
            out_request_no: "34657_20250801_123456".into(),
            deactivate_reason: "商品已下架".into(),
        },
    );
    examples.request("brand_deactivate_product_coupon_example_builds_the_documented_request",
        &operation, "POST", "/brand/marketing/product-coupon/product-coupons/1000000013/deactivate",
        r#"{
            "out_request_no": "34657_20250801_123456", "deactivate_reason": "商品已下架"}"#);
    examples.round_trip::<ProductCoupon>("brand_deactivate_product_coupon_response_example_round_trips",
        r#"{
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}"#);
    let operation = BrandCreateStockBundle::new(
        "1000000013",
        "34657_20250801_123456",
        NewStockBundle::new(NewStockBundleRequired {
                coupon_code_mode: CouponCodeMode::Wechatpay,
                stock_send_rule: StockSendRule::new(100000)
                    .max_count_per_day(10000)
                    .max_count_per_user(5),
                usage_rule_display_info: UsageRuleDisplayInfo::new(
                        vec![CouponUsageMethod::Offline],
                    )
                    .mini_program_appid("wx1234567890abcdef")
                    .mini_program_path("/pages/index/product")
                    .app_path("https://weixin.qq.com/jump-to-app")
                    .app_jump_type(AppJumpType::H5)
                    .passcode_link("https://example.com/passcode")
                    .usage_description("工作日可用")
                    .coupon_available_store_info(
                        CouponAvailableStoreInfo::new(
                                "所有门店可用，可使用小程序查看门店列表",
                            )
                            .mini_program_appid("wx1234567890abcdef")
                            .mini_program_path("/pages/index/stores"),
                    ),
                coupon_display_info: CouponDisplayInfo::new()
                    .code_display_mode(CodeDisplayMode::Qrcode)
                    .background_color(BackgroundColor::Color020)
                    .entrance_mini_program(
                        MiniProgramEntrance::new(MiniProgramEntranceRequired {
                                appid: "wx234545656765876a".into(),
                                path: "/pages/index/index".into(),
                                entrance_wording: "欢迎选购".into(),
                            })
                            .guidance_wording("更多优惠"),
                    )
                    .entrance_official_account(
                        OfficialAccountEntrance::new("wx1234567890abcdef"),
                    )
                    .entrance_finder(
                        FinderEntrance::new(FinderEntranceRequired {
                            finder_id: "gh_12345678".into(),
                            finder_video_id: "UDFsdf24df34dD456Hdf34".into(),
                            finder_video_cover_image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                                .into(),
                        }),
                    ),
                notify_config: NotifyConfig::new().notify_appid("wx23232232323"),
                store_scope: StoreScope::None,
            })
            .remark("满减券")
            .progressive_bundle_usage_rule(
                NewProgressiveBundleUsageRule::new(
                        CouponAvailablePeriod::new(CouponAvailablePeriodRequired {
                                available_begin_time: emitted_tests::time(
                                    "2025-08-01T00:00:00+08:00",
                                ),
                                available_end_time: emitted_tests::time(
                                    "2025-08-31T23:59:59+08:00",
                                ),
                            })
                            .available_days(30)
                            .available_seconds(3600)
                            .wait_days_after_receive(1)
                            .interval_days(1)
                            .weekly_available_period(
                                WeeklyAvailablePeriod::new()
                                    .day_list(vec![DayOfWeek::Monday])
                                    .day_period_list(
                                        vec![
                                            DayPeriod::new(DayPeriodRequired { begin_time : 28800,
                                            end_time : 79199 })
                                        ],
                                    ),
                            )
                            .irregular_available_period_list(
                                vec![
                                    AvailablePeriod::new(AvailablePeriodRequired { begin_time :
                                    emitted_tests::time("2025-08-01T00:00:00+08:00"), end_time :
                                    emitted_tests::time("2025-08-31T23:59:59+08:00") })
                                ],
                            ),
                    )
                    .special_first(false)
                    .normal_coupon_list(
                        vec![
                            NormalCoupon::new(NormalCouponRequired { threshold :
                            Fen::new(10000), discount_amount : Fen::new(1000) })
                        ],
                    )
                    .discount_coupon_list(
                        vec![
                            DiscountCoupon::new(DiscountCouponRequired { threshold :
                            Fen::new(10000), percent_off : 20 })
                        ],
                    )
                    .exchange_coupon_list(
                        vec![
                            ExchangeCoupon::new(ExchangeCouponRequired { threshold :
                            Fen::new(10000), exchange_price : Fen::new(100) })
                        ],
                    ),
            ),
    );
    examples.request("brand_create_stock_bundle_example_builds_the_documented_request", &operation,
        "POST", "/brand/marketing/product-coupon/product-coupons/1000000013/stock-bundles", r#"{
            "out_request_no": "34657_20250801_123456", "stock_bundle": {"remark": "满减券",
            "coupon_code_mode": "WECHATPAY", "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "progressive_bundle_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "special_first": false, "normal_coupon_list": [{"threshold": 10000,
            "discount_amount": 1000}], "discount_coupon_list": [{"threshold": 10000,
            "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE"}}"#);
    examples.round_trip::<StockBundle>("brand_create_stock_bundle_response_example_round_trips",
        r#"{
            "stock_bundle_id": "712315129419284901", "stock_list": [{
            "product_coupon_id": "1000000013", "stock_id": "1000000013001", "remark": "满减券",
            "coupon_code_mode": "WECHATPAY", "coupon_code_count_info": {"total_count": 10000,
            "available_count": 999}, "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "single_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}]}"#);
    let operation = BrandUpdateStockBundle::new(
            "1000000013",
            "712315129419284901",
            "34657_20250801_123456",
        )
        .remark("满减券")
        .usage_rule_display_info(
            UsageRuleDisplayInfo::new(vec![CouponUsageMethod::Offline])
                .mini_program_appid("wx1234567890abcdef")
                .mini_program_path("/pages/index/product")
                .app_path("https://weixin.qq.com/jump-to-app")
                .app_jump_type(AppJumpType::H5)
                .passcode_link("https://example.com/passcode")
                .usage_description("工作日可用")
                .coupon_available_store_info(
                    CouponAvailableStoreInfo::new(
                            "所有门店可用，可使用小程序查看门店列表",
                        )
                        .mini_program_appid("wx1234567890abcdef")
                        .mini_program_path("/pages/index/stores"),
                ),
        )
        .coupon_display_info(
            CouponDisplayInfo::new()
                .code_display_mode(CodeDisplayMode::Qrcode)
                .background_color(BackgroundColor::Color020)
                .entrance_mini_program(
                    MiniProgramEntrance::new(MiniProgramEntranceRequired {
                            appid: "wx234545656765876a".into(),
                            path: "/pages/index/index".into(),
                            entrance_wording: "欢迎选购".into(),
                        })
                        .guidance_wording("更多优惠"),
                )
                .entrance_official_account(
                    OfficialAccountEntrance::new("wx1234567890abcdef"),
                )
                .entrance_finder(
                    FinderEntrance::new(FinderEntranceRequired {
                        finder_id: "gh_12345678".into(),
                        finder_video_id: "UDFsdf24df34dD456Hdf34".into(),
                        finder_video_cover_image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                            .into(),
                    }),
                ),
        )
        .notify_config(NotifyConfig::new().notify_appid("wx23232232323"))
        .store_scope(StoreScope::None);
    examples.request("brand_update_stock_bundle_example_builds_the_documented_request", &operation,
        "PATCH",
        "/brand/marketing/product-coupon/product-coupons/1000000013/stock-bundles/712315129419284901",
        r#"{
            "out_request_no": "34657_20250801_123456", "remark": "满减券", "usage_rule_display_info": {
            "coupon_usage_method_list": ["OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE"}"#);
    examples.round_trip::<StockBundle>("brand_update_stock_bundle_response_example_round_trips",
        r#"{
            "stock_bundle_id": "712315129419284901", "stock_list": [{
            "product_coupon_id": "1000000013", "stock_id": "1000000013001", "remark": "满减券",
            "coupon_code_mode": "WECHATPAY", "coupon_code_count_info": {"total_count": 10000,
            "available_count": 999}, "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "single_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}]}"#);
    let operation = BrandAssociateStockBundleStores::new(
        "1000000013",
        "712315129419284901",
        vec![Store::new("100000001")],
    );
    examples.request("brand_associate_stock_bundle_stores_example_builds_the_documented_request",
        &operation, "POST",
        "/brand/marketing/product-coupon/product-coupons/1000000013/stock-bundles/712315129419284901/associate-stores",
        r#"{"store_list": [{
            "store_id": "100000001"}]}"#);
    examples.round_trip::<StoreAssociationResult>("brand_associate_stock_bundle_stores_response_example_round_trips",
        r#"{"total_count": 2,
            "success_store_list": [{"store_id": "100000001"}], "failed_store_list": [{
            "store_id": "100000001", "code": "INVALID_REQUEST", "message": "门店ID非法或不属于当前品牌"}]}"#);
    let operation = BrandDisassociateStockBundleStores::new(
        "1000000013",
        "712315129419284901",
        vec![Store::new("100000001")],
    );
    examples.request("brand_disassociate_stock_bundle_stores_example_builds_the_documented_request",
        &operation, "POST",
        "/brand/marketing/product-coupon/product-coupons/1000000013/stock-bundles/712315129419284901/disassociate-stores",
        r#"{"store_list": [{
            "store_id": "100000001"}]}"#);
    examples.round_trip::<StoreAssociationResult>("brand_disassociate_stock_bundle_stores_response_example_round_trips",
        r#"{"total_count": 2,
            "success_store_list": [{"store_id": "100000001"}], "failed_store_list": [{
            "store_id": "100000001", "code": "INVALID_REQUEST", "message": "门店ID非法或不属于当前品牌"}]}"#);
    let operation = BrandUpdateStockBundleBudget::new(
            "1000000013",
            "712315129419284901",
            BrandUpdateStockBundleBudgetRequired {
                out_request_no: "34657_20250801_123456".into(),
                update_mode: BudgetUpdateMode::MaxCount,
            },
        )
        .current_max_count(100000)
        .target_max_count(200000)
        .current_max_count_per_day(10000)
        .target_max_count_per_day(20000);
    examples.request("brand_update_stock_bundle_budget_example_builds_the_documented_request",
        &operation, "POST",
        "/brand/marketing/product-coupon/product-coupons/1000000013/stock-bundles/712315129419284901/update-budget",
        r#"{
            "out_request_no": "34657_20250801_123456", "update_mode": "MAX_COUNT",
            "current_max_count": 100000, "target_max_count": 200000,
            "current_max_count_per_day": 10000, "target_max_count_per_day": 20000}"#);
    examples.round_trip::<StockBundle>("brand_update_stock_bundle_budget_response_example_round_trips",
        r#"{
            "stock_bundle_id": "712315129419284901", "stock_list": [{
            "product_coupon_id": "1000000013", "stock_id": "1000000013001", "remark": "满减券",
            "coupon_code_mode": "WECHATPAY", "coupon_code_count_info": {"total_count": 10000,
            "available_count": 999}, "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "single_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}]}"#);
    let operation = BrandListStocks::new("1000000013")
        .state(StockState::Sending)
        .stock_bundle_id("712315129419284901")
        .page_size(20)
        .page_token("MTIzMjUK");
    examples.request("brand_list_stocks_example_builds_the_documented_request", &operation, "GET",
        "/brand/marketing/product-coupon/product-coupons/1000000013/stocks?state=SENDING&stock_bundle_id=712315129419284901&page_size=20&page_token=MTIzMjUK",
        "");
    examples.round_trip::<StockPage>("brand_list_stocks_response_example_round_trips",
        r#"{"total_count": 1,
            "stock_list": [{"product_coupon_id": "1000000013", "stock_id": "1000000013001",
            "remark": "满减券", "coupon_code_mode": "WECHATPAY", "coupon_code_count_info": {
            "total_count": 10000, "available_count": 999}, "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "single_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}], "next_page_token": ""}"#);
    let operation = BrandCreateStock::new(
        "1000000013",
        "34657_20250801_123456",
        NewStock::new(NewStockRequired {
                coupon_code_mode: CouponCodeMode::Wechatpay,
                stock_send_rule: StockSendRule::new(100000)
                    .max_count_per_day(10000)
                    .max_count_per_user(5),
                usage_rule_display_info: UsageRuleDisplayInfo::new(
                        vec![CouponUsageMethod::Offline],
                    )
                    .mini_program_appid("wx1234567890abcdef")
                    .mini_program_path("/pages/index/product")
                    .app_path("https://weixin.qq.com/jump-to-app")
                    .app_jump_type(AppJumpType::H5)
                    .passcode_link("https://example.com/passcode")
                    .usage_description("工作日可用")
                    .coupon_available_store_info(
                        CouponAvailableStoreInfo::new(
                                "所有门店可用，可使用小程序查看门店列表",
                            )
                            .mini_program_appid("wx1234567890abcdef")
                            .mini_program_path("/pages/index/stores"),
                    ),
                coupon_display_info: CouponDisplayInfo::new()
                    .code_display_mode(CodeDisplayMode::Qrcode)
                    .background_color(BackgroundColor::Color020)
                    .entrance_mini_program(
                        MiniProgramEntrance::new(MiniProgramEntranceRequired {
                                appid: "wx234545656765876a".into(),
                                path: "/pages/index/index".into(),
                                entrance_wording: "欢迎选购".into(),
                            })
                            .guidance_wording("更多优惠"),
                    )
                    .entrance_official_account(
                        OfficialAccountEntrance::new("wx1234567890abcdef"),
                    )
                    .entrance_finder(
                        FinderEntrance::new(FinderEntranceRequired {
                            finder_id: "gh_12345678".into(),
                            finder_video_id: "UDFsdf24df34dD456Hdf34".into(),
                            finder_video_cover_image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                                .into(),
                        }),
                    ),
                notify_config: NotifyConfig::new().notify_appid("wx23232232323"),
                store_scope: StoreScope::None,
            })
            .remark("满减券")
            .single_usage_rule(
                SingleUsageRule::new(
                        CouponAvailablePeriod::new(CouponAvailablePeriodRequired {
                                available_begin_time: emitted_tests::time(
                                    "2025-08-01T00:00:00+08:00",
                                ),
                                available_end_time: emitted_tests::time(
                                    "2025-08-31T23:59:59+08:00",
                                ),
                            })
                            .available_days(30)
                            .available_seconds(3600)
                            .wait_days_after_receive(1)
                            .interval_days(1)
                            .weekly_available_period(
                                WeeklyAvailablePeriod::new()
                                    .day_list(vec![DayOfWeek::Monday])
                                    .day_period_list(
                                        vec![
                                            DayPeriod::new(DayPeriodRequired { begin_time : 28800,
                                            end_time : 79199 })
                                        ],
                                    ),
                            )
                            .irregular_available_period_list(
                                vec![
                                    AvailablePeriod::new(AvailablePeriodRequired { begin_time :
                                    emitted_tests::time("2025-08-01T00:00:00+08:00"), end_time :
                                    emitted_tests::time("2025-08-31T23:59:59+08:00") })
                                ],
                            ),
                    )
                    .normal_coupon(
                        NormalCoupon::new(NormalCouponRequired {
                            threshold: Fen::new(10000),
                            discount_amount: Fen::new(1000),
                        }),
                    )
                    .discount_coupon(
                        DiscountCoupon::new(DiscountCouponRequired {
                            threshold: Fen::new(10000),
                            percent_off: 20,
                        }),
                    )
                    .exchange_coupon(
                        ExchangeCoupon::new(ExchangeCouponRequired {
                            threshold: Fen::new(10000),
                            exchange_price: Fen::new(100),
                        }),
                    ),
            )
            .sequential_usage_rule(
                SequentialUsageRule::new(
                        CouponAvailablePeriod::new(CouponAvailablePeriodRequired {
                                available_begin_time: emitted_tests::time(
                                    "2025-08-01T00:00:00+08:00",
                                ),
                                available_end_time: emitted_tests::time(
                                    "2025-08-31T23:59:59+08:00",
                                ),
                            })
                            .available_days(30)
                            .available_seconds(3600)
                            .wait_days_after_receive(1)
                            .interval_days(1)
                            .weekly_available_period(
                                WeeklyAvailablePeriod::new()
                                    .day_list(vec![DayOfWeek::Monday])
                                    .day_period_list(
                                        vec![
                                            DayPeriod::new(DayPeriodRequired { begin_time : 28800,
                                            end_time : 79199 })
                                        ],
                                    ),
                            )
                            .irregular_available_period_list(
                                vec![
                                    AvailablePeriod::new(AvailablePeriodRequired { begin_time :
                                    emitted_tests::time("2025-08-01T00:00:00+08:00"), end_time :
                                    emitted_tests::time("2025-08-31T23:59:59+08:00") })
                                ],
                            ),
                    )
                    .normal_coupon_list(
                        vec![
                            NormalCoupon::new(NormalCouponRequired { threshold :
                            Fen::new(10000), discount_amount : Fen::new(1000) })
                        ],
                    )
                    .discount_coupon_list(
                        vec![
                            DiscountCoupon::new(DiscountCouponRequired { threshold :
                            Fen::new(10000), percent_off : 20 })
                        ],
                    )
                    .exchange_coupon_list(
                        vec![
                            ExchangeCoupon::new(ExchangeCouponRequired { threshold :
                            Fen::new(10000), exchange_price : Fen::new(100) })
                        ],
                    )
                    .special_first(false),
            ),
    );
    examples.request("brand_create_stock_example_builds_the_documented_request", &operation, "POST",
        "/brand/marketing/product-coupon/product-coupons/1000000013/stocks", r#"{
            "out_request_no": "34657_20250801_123456", "stock": {"remark": "满减券",
            "coupon_code_mode": "WECHATPAY", "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "single_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE"}}"#);
    examples.round_trip::<Stock>("brand_create_stock_response_example_round_trips", r#"{
            "product_coupon_id": "1000000013", "stock_id": "1000000013001", "remark": "满减券",
            "coupon_code_mode": "WECHATPAY", "coupon_code_count_info": {"total_count": 10000,
            "available_count": 999}, "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "single_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}"#);
    let operation = BrandGetStock::new("1000000013", "1000000013001");
    examples.request("brand_get_stock_example_builds_the_documented_request", &operation, "GET",
        "/brand/marketing/product-coupon/product-coupons/1000000013/stocks/1000000013001", "");
    examples.round_trip::<Stock>("brand_get_stock_response_example_round_trips", r#"{
            "product_coupon_id": "1000000013", "stock_id": "1000000013001", "remark": "满减券",
            "coupon_code_mode": "WECHATPAY", "coupon_code_count_info": {"total_count": 10000,
            "available_count": 999}, "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "single_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}"#);
    let operation = BrandUpdateStock::new(
            "1000000013",
            "1000000013001",
            "34657_20250801_123456",
        )
        .remark("满减券")
        .usage_rule_display_info(
            UsageRuleDisplayInfo::new(vec![CouponUsageMethod::Offline])
                .mini_program_appid("wx1234567890abcdef")
                .mini_program_path("/pages/index/product")
                .app_path("https://weixin.qq.com/jump-to-app")
                .app_jump_type(AppJumpType::H5)
                .passcode_link("https://example.com/passcode")
                .usage_description("工作日可用")
                .coupon_available_store_info(
                    CouponAvailableStoreInfo::new(
                            "所有门店可用，可使用小程序查看门店列表",
                        )
                        .mini_program_appid("wx1234567890abcdef")
                        .mini_program_path("/pages/index/stores"),
                ),
        )
        .coupon_display_info(
            CouponDisplayInfo::new()
                .code_display_mode(CodeDisplayMode::Qrcode)
                .background_color(BackgroundColor::Color020)
                .entrance_mini_program(
                    MiniProgramEntrance::new(MiniProgramEntranceRequired {
                            appid: "wx234545656765876a".into(),
                            path: "/pages/index/index".into(),
                            entrance_wording: "欢迎选购".into(),
                        })
                        .guidance_wording("更多优惠"),
                )
                .entrance_official_account(
                    OfficialAccountEntrance::new("wx1234567890abcdef"),
                )
                .entrance_finder(
                    FinderEntrance::new(FinderEntranceRequired {
                        finder_id: "gh_12345678".into(),
                        finder_video_id: "UDFsdf24df34dD456Hdf34".into(),
                        finder_video_cover_image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                            .into(),
                    }),
                ),
        )
        .notify_config(NotifyConfig::new().notify_appid("wx23232232323"))
        .store_scope(StoreScope::None);
    examples.request("brand_update_stock_example_builds_the_documented_request", &operation,
        "PATCH", "/brand/marketing/product-coupon/product-coupons/1000000013/stocks/1000000013001",
        r#"{
            "out_request_no": "34657_20250801_123456", "remark": "满减券", "usage_rule_display_info": {
            "coupon_usage_method_list": ["OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE"}"#);
    examples.round_trip::<Stock>("brand_update_stock_response_example_round_trips", r#"{
            "product_coupon_id": "1000000013", "stock_id": "1000000013001", "remark": "满减券",
            "coupon_code_mode": "WECHATPAY", "coupon_code_count_info": {"total_count": 10000,
            "available_count": 999}, "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "single_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}"#);
    let operation = BrandAssociateStores::new(
        "1000000013",
        "1000000013001",
        vec![Store::new("100000001")],
    );
    examples.request("brand_associate_stores_example_builds_the_documented_request", &operation,
        "POST",
        "/brand/marketing/product-coupon/product-coupons/1000000013/stocks/1000000013001/associate-stores",
        r#"{"store_list": [{
            "store_id": "100000001"}]}"#);
    examples.round_trip::<StoreAssociationResult>("brand_associate_stores_response_example_round_trips",
        r#"{"total_count": 2,
            "success_store_list": [{"store_id": "100000001"}], "failed_store_list": [{
            "store_id": "100000001", "code": "INVALID_REQUEST", "message": "门店ID非法或不属于当前品牌"}]}"#);
    let operation = BrandListAssociatedStores::new("1000000013", "1000000013001")
        .page_size(20)
        .page_token("MTIzMjUK");
    examples.request("brand_list_associated_stores_example_builds_the_documented_request",
        &operation, "GET",
        "/brand/marketing/product-coupon/product-coupons/1000000013/stocks/1000000013001/associated-stores?page_size=20&page_token=MTIzMjUK",
        "");
    examples.round_trip::<StorePage>("brand_list_associated_stores_response_example_round_trips",
        r#"{"total_count": 1,
            "store_list": [{"store_id": "100000001"}], "next_page_token": ""}"#);
    let operation = BrandDeactivateStock::new(
        "1000000013",
        "1000000013001",
        BrandDeactivateStockRequired {
            out_request_no: "34657_20250801_123456".into(),
            deactivate_reason: "批次信息有误，重新创建".into(),
        },
    );
    examples.request("brand_deactivate_stock_example_builds_the_documented_request", &operation,
        "POST",
        "/brand/marketing/product-coupon/product-coupons/1000000013/stocks/1000000013001/deactivate",
        r#"{
            "out_request_no": "34657_20250801_123456", "deactivate_reason": "批次信息有误，重新创建"}"#);
    examples.round_trip::<Stock>("brand_deactivate_stock_response_example_round_trips", r#"{
            "product_coupon_id": "1000000013", "stock_id": "1000000013001", "remark": "满减券",
            "coupon_code_mode": "WECHATPAY", "coupon_code_count_info": {"total_count": 10000,
            "available_count": 999}, "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "single_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}"#);
    let operation = BrandDisassociateStores::new(
        "1000000013",
        "1000000013001",
        vec![Store::new("100000001")],
    );
    examples.request("brand_disassociate_stores_example_builds_the_documented_request", &operation,
        "POST",
        "/brand/marketing/product-coupon/product-coupons/1000000013/stocks/1000000013001/disassociate-stores",
        r#"{"store_list": [{
            "store_id": "100000001"}]}"#);
    examples.round_trip::<StoreAssociationResult>("brand_disassociate_stores_response_example_round_trips",
        r#"{"total_count": 2,
            "success_store_list": [{"store_id": "100000001"}], "failed_store_list": [{
            "store_id": "100000001", "code": "INVALID_REQUEST", "message": "门店ID非法或不属于当前品牌"}]}"#);
    let operation = BrandUpdateStockBudget::new(
            "1000000013",
            "1000000013001",
            BrandUpdateStockBudgetRequired {
                out_request_no: "34657_20250801_123456".into(),
                update_mode: BudgetUpdateMode::MaxCount,
            },
        )
        .current_max_count(100000)
        .target_max_count(200000)
        .current_max_count_per_day(10000)
        .target_max_count_per_day(20000);
    examples.request("brand_update_stock_budget_example_builds_the_documented_request", &operation,
        "POST",
        "/brand/marketing/product-coupon/product-coupons/1000000013/stocks/1000000013001/update-budget",
        r#"{
            "out_request_no": "34657_20250801_123456", "update_mode": "MAX_COUNT",
            "current_max_count": 100000, "target_max_count": 200000,
            "current_max_count_per_day": 10000, "target_max_count_per_day": 20000}"#);
    examples.round_trip::<Stock>("brand_update_stock_budget_response_example_round_trips", r#"{
            "product_coupon_id": "1000000013", "stock_id": "1000000013001", "remark": "满减券",
            "coupon_code_mode": "WECHATPAY", "coupon_code_count_info": {"total_count": 10000,
            "available_count": 999}, "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "single_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}"#);
    let operation = BrandUploadCouponCodes::new(
        "1000000013",
        "1000000013001",
        BrandUploadCouponCodesRequired {
            out_request_no: "34657_20250801_123456".into(),
            code_list: vec!["sxxe34343434".into()],
        },
    );
    examples.request("brand_upload_coupon_codes_example_builds_the_documented_request", &operation,
        "POST",
        "/brand/marketing/product-coupon/product-coupons/1000000013/stocks/1000000013001/upload-coupon-codes",
        r#"{
            "out_request_no": "34657_20250801_123456", "code_list": ["sxxe34343434"]}"#);
    examples.round_trip::<CouponCodeUploadResult>("brand_upload_coupon_codes_response_example_round_trips",
        r#"{"total_count": 3,
            "success_code_list": ["sxxe34343434"], "failed_code_list": [{
            "coupon_code": "vCode_1234567890", "code": "SYSTEM_ERROR", "message": "系统失败"}],
            "already_exist_code_list": ["sxxe34343434"], "duplicate_code_list": ["sxxe34343434"]}"#);
    let operation = BrandSendCouponBundle::new(
            "oh-394z-6CGkNoJrsDLTTUKiAnp4",
            BrandSendCouponBundleRequired {
                product_coupon_id: "1000000013".into(),
                stock_bundle_id: "712315129419284901".into(),
                appid: "wx233544546545989a".into(),
                send_request_no: "34657_20250801_123456".into(),
            },
        )
        .attach("activity=20250801")
        .coupon_tag_info(
            CouponTagInfo::new()
                .coupon_tag_list(vec![CouponTag::Member])
                .member_tag_info(
                    MemberTagInfo::new().member_card_id("MemberCardId_1234567890"),
                ),
        );
    examples.request("brand_send_coupon_bundle_example_builds_the_documented_request", &operation,
        "POST", "/brand/marketing/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupon-bundles",
        r#"{
            "product_coupon_id": "1000000013", "stock_bundle_id": "712315129419284901",
            "appid": "wx233544546545989a", "send_request_no": "34657_20250801_123456",
            "attach": "activity=20250801", "coupon_tag_info": {"coupon_tag_list": ["MEMBER"],
            "member_tag_info": {"member_card_id": "MemberCardId_1234567890"}}}"#);
    examples.round_trip::<UserCouponBundle>("brand_send_coupon_bundle_response_example_round_trips",
        r#"{
            "user_coupon_bundle_id": "7123912547109241212489", "user_product_coupon_list": [{
            "coupon_code": "123446565767", "coupon_state": "EFFECTIVE",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "confirm_request_no": "MCHCONFIRM20250802",
            "confirm_time": "2025-08-02T10:00:02+08:00",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下线",
            "single_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "saved_amount": 1000},
            "progressive_bundle_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "total_count": 3, "used_count": 1,
            "detail_item_list": [{"detail_state": "USED",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "sequential_usage_detail": {"total_count": 3, "used_count": 1, "detail_item_list": [{
            "detail_state": "USED", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "user_product_coupon_bundle_info": {"user_coupon_bundle_id": "7123912547109241212489",
            "user_coupon_bundle_index": 0, "total_count": 3, "used_count": 1}, "product_coupon": {
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}, "stock": {"product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "remark": "满减券", "coupon_code_mode": "WECHATPAY",
            "coupon_code_count_info": {"total_count": 10000, "available_count": 999},
            "stock_send_rule": {"max_count": 100000, "max_count_per_day": 10000,
            "max_count_per_user": 5}, "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}, "attach": "activity=20250801",
            "channel_custom_info": "store=100000001", "coupon_tag_info": {"coupon_tag_list": [
            "MEMBER"], "member_tag_info": {"member_card_id": "MemberCardId_1234567890"}},
            "brand_id": "120344"}]}"#);
    let operation = BrandSendCouponBundle::new(
            "Personal1x",
            BrandSendCouponBundleRequired {
                product_coupon_id: "1000000013".into(),
                stock_bundle_id: "712315129419284901".into(),
                appid: "wx233544546545989a".into(),
                send_request_no: "34657_20250801_123456".into(),
            },
        )
        .attach("activity=20250801")
        .coupon_tag_info(
            CouponTagInfo::new()
                .coupon_tag_list(vec![CouponTag::Member])
                .member_tag_info(
                    MemberTagInfo::new().member_card_id("MemberCardId_1234567890"),
                ),
        );
    examples.operation_hides("brand_send_coupon_bundle_hides_what_is_personal", &operation,
        &Call::new(&client_of_a_brand, operation.clone()), &[("openid", "Personal1x")]);
    let operation = BrandDeactivateUserCouponBundle::new(
        "oh-394z-6CGkNoJrsDLTTUKiAnp4",
        "7123912547109241212489",
        BrandDeactivateUserCouponBundleRequired {
            product_coupon_id: "1000000013".into(),
            stock_bundle_id: "712315129419284901".into(),
            appid: "wx233544546545989a".into(),
            out_request_no: "34657_20250801_123456".into(),
            deactivate_reason: "商品已下线，使用户商品券失效".into(),
        },
    );
    examples.request("brand_deactivate_user_coupon_bundle_example_builds_the_documented_request",
        &operation, "POST",
        "/brand/marketing/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupon-bundles/7123912547109241212489/deactivate",
        r#"{
            "product_coupon_id": "1000000013", "stock_bundle_id": "712315129419284901",
            "appid": "wx233544546545989a", "out_request_no": "34657_20250801_123456",
            "deactivate_reason": "商品已下线，使用户商品券失效"}"#);
    examples.round_trip::<UserCouponBundle>("brand_deactivate_user_coupon_bundle_response_example_round_trips",
        r#"{
            "user_coupon_bundle_id": "7123912547109241212489", "user_product_coupon_list": [{
            "coupon_code": "123446565767", "coupon_state": "EFFECTIVE",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "confirm_request_no": "MCHCONFIRM20250802",
            "confirm_time": "2025-08-02T10:00:02+08:00",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下线",
            "single_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "saved_amount": 1000},
            "progressive_bundle_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "total_count": 3, "used_count": 1,
            "detail_item_list": [{"detail_state": "USED",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "sequential_usage_detail": {"total_count": 3, "used_count": 1, "detail_item_list": [{
            "detail_state": "USED", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "user_product_coupon_bundle_info": {"user_coupon_bundle_id": "7123912547109241212489",
            "user_coupon_bundle_index": 0, "total_count": 3, "used_count": 1}, "product_coupon": {
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}, "stock": {"product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "remark": "满减券", "coupon_code_mode": "WECHATPAY",
            "coupon_code_count_info": {"total_count": 10000, "available_count": 999},
            "stock_send_rule": {"max_count": 100000, "max_count_per_day": 10000,
            "max_count_per_user": 5}, "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}, "attach": "activity=20250801",
            "channel_custom_info": "store=100000001", "coupon_tag_info": {"coupon_tag_list": [
            "MEMBER"], "member_tag_info": {"member_card_id": "MemberCardId_1234567890"}},
            "brand_id": "120344"}]}"#);
    let operation = BrandDeactivateUserCouponBundle::new(
        "Personal1x",
        "7123912547109241212489",
        BrandDeactivateUserCouponBundleRequired {
            product_coupon_id: "1000000013".into(),
            stock_bundle_id: "712315129419284901".into(),
            appid: "wx233544546545989a".into(),
            out_request_no: "34657_20250801_123456".into(),
            deactivate_reason: "商品已下线，使用户商品券失效".into(),
        },
    );
    examples.operation_hides("brand_deactivate_user_coupon_bundle_hides_what_is_personal",
        &operation, &Call::new(&client_of_a_brand, operation.clone()), &[("openid", "Personal1x")]);
    let operation = BrandListUserCoupons::new(
            "oh-394z-6CGkNoJrsDLTTUKiAnp4",
            "wx233544546545989a",
        )
        .product_coupon_id("1000000013")
        .stock_id("1000000013001")
        .coupon_state(UserCouponState::Effective)
        .user_coupon_bundle_id("7123912547109241212489")
        .page_size(20)
        .page_token("MTIzMjUK");
    examples.request("brand_list_user_coupons_example_builds_the_documented_request", &operation,
        "GET",
        "/brand/marketing/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons?product_coupon_id=1000000013&stock_id=1000000013001&appid=wx233544546545989a&coupon_state=EFFECTIVE&user_coupon_bundle_id=7123912547109241212489&page_size=20&page_token=MTIzMjUK",
        "");
    examples.round_trip::<UserCouponPage>("brand_list_user_coupons_response_example_round_trips",
        r#"{"total_count": 1,
            "user_coupon_list": [{"coupon_code": "123446565767", "coupon_state": "EFFECTIVE",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "confirm_request_no": "MCHCONFIRM20250802",
            "confirm_time": "2025-08-02T10:00:02+08:00",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下线",
            "single_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "saved_amount": 1000},
            "progressive_bundle_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "total_count": 3, "used_count": 1,
            "detail_item_list": [{"detail_state": "USED",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "sequential_usage_detail": {"total_count": 3, "used_count": 1, "detail_item_list": [{
            "detail_state": "USED", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "user_product_coupon_bundle_info": {"user_coupon_bundle_id": "7123912547109241212489",
            "user_coupon_bundle_index": 0, "total_count": 3, "used_count": 1}, "product_coupon": {
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}, "stock": {"product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "remark": "满减券", "coupon_code_mode": "WECHATPAY",
            "coupon_code_count_info": {"total_count": 10000, "available_count": 999},
            "stock_send_rule": {"max_count": 100000, "max_count_per_day": 10000,
            "max_count_per_user": 5}, "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}, "attach": "activity=20250801",
            "channel_custom_info": "store=100000001", "coupon_tag_info": {"coupon_tag_list": [
            "MEMBER"], "member_tag_info": {"member_card_id": "MemberCardId_1234567890"}},
            "brand_id": "120344"}], "next_page_token": ""}"#);
    let operation = BrandListUserCoupons::new("Personal1x", "wx233544546545989a")
        .product_coupon_id("1000000013")
        .stock_id("1000000013001")
        .coupon_state(UserCouponState::Effective)
        .user_coupon_bundle_id("7123912547109241212489")
        .page_size(20)
        .page_token("MTIzMjUK");
    examples.operation_hides("brand_list_user_coupons_hides_what_is_personal", &operation,
        &Call::new(&client_of_a_brand, operation.clone()), &[("openid", "Personal1x")]);
    let operation = BrandSendCoupon::new(
            "oh-394z-6CGkNoJrsDLTTUKiAnp4",
            BrandSendCouponRequired {
                product_coupon_id: "1000000013".into(),
                stock_id: "1000000013001".into(),
                appid: "wx233544546545989a".into(),
                send_request_no: "34657_20250801_123456".into(),
            },
        )
        .coupon_code("123446565767")
        .attach("activity=20250801")
        .coupon_tag_info(
            CouponTagInfo::new()
                .coupon_tag_list(vec![CouponTag::Member])
                .member_tag_info(
                    MemberTagInfo::new().member_card_id("MemberCardId_1234567890"),
                ),
        );
    examples.request("brand_send_coupon_example_builds_the_documented_request", &operation, "POST",
        "/brand/marketing/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons", r#"{
            "product_coupon_id": "1000000013", "stock_id": "1000000013001",
            "coupon_code": "123446565767", "appid": "wx233544546545989a",
            "send_request_no": "34657_20250801_123456", "attach": "activity=20250801",
            "coupon_tag_info": {"coupon_tag_list": ["MEMBER"], "member_tag_info": {
            "member_card_id": "MemberCardId_1234567890"}}}"#);
    examples.round_trip::<UserCoupon>("brand_send_coupon_response_example_round_trips", r#"{
            "coupon_code": "123446565767", "coupon_state": "EFFECTIVE",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "confirm_request_no": "MCHCONFIRM20250802",
            "confirm_time": "2025-08-02T10:00:02+08:00",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下线",
            "single_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "saved_amount": 1000},
            "progressive_bundle_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "total_count": 3, "used_count": 1,
            "detail_item_list": [{"detail_state": "USED",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "sequential_usage_detail": {"total_count": 3, "used_count": 1, "detail_item_list": [{
            "detail_state": "USED", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "user_product_coupon_bundle_info": {"user_coupon_bundle_id": "7123912547109241212489",
            "user_coupon_bundle_index": 0, "total_count": 3, "used_count": 1}, "product_coupon": {
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}, "stock": {"product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "remark": "满减券", "coupon_code_mode": "WECHATPAY",
            "coupon_code_count_info": {"total_count": 10000, "available_count": 999},
            "stock_send_rule": {"max_count": 100000, "max_count_per_day": 10000,
            "max_count_per_user": 5}, "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}, "attach": "activity=20250801",
            "channel_custom_info": "store=100000001", "coupon_tag_info": {"coupon_tag_list": [
            "MEMBER"], "member_tag_info": {"member_card_id": "MemberCardId_1234567890"}},
            "brand_id": "120344"}"#);
    let operation = BrandSendCoupon::new(
            "Personal1x",
            BrandSendCouponRequired {
                product_coupon_id: "1000000013".into(),
                stock_id: "1000000013001".into(),
                appid: "wx233544546545989a".into(),
                send_request_no: "34657_20250801_123456".into(),
            },
        )
        .coupon_code("123446565767")
        .attach("activity=20250801")
        .coupon_tag_info(
            CouponTagInfo::new()
                .coupon_tag_list(vec![CouponTag::Member])
                .member_tag_info(
                    MemberTagInfo::new().member_card_id("MemberCardId_1234567890"),
                ),
        );
    examples.operation_hides("brand_send_coupon_hides_what_is_personal", &operation,
        &Call::new(&client_of_a_brand, operation.clone()), &[("openid", "Personal1x")]);
    let operation = BrandGetUserCoupon::new(
        "oh-394z-6CGkNoJrsDLTTUKiAnp4",
        "123446565767",
        BrandGetUserCouponRequired {
            product_coupon_id: "1000000013".into(),
            stock_id: "1000000013001".into(),
            appid: "wx233544546545989a".into(),
        },
    );
    examples.request("brand_get_user_coupon_example_builds_the_documented_request", &operation,
        "GET",
        "/brand/marketing/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons/123446565767?product_coupon_id=1000000013&stock_id=1000000013001&appid=wx233544546545989a",
        "");
    examples.round_trip::<UserCoupon>("brand_get_user_coupon_response_example_round_trips", r#"{
            "coupon_code": "123446565767", "coupon_state": "EFFECTIVE",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "confirm_request_no": "MCHCONFIRM20250802",
            "confirm_time": "2025-08-02T10:00:02+08:00",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下线",
            "single_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "saved_amount": 1000},
            "progressive_bundle_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "total_count": 3, "used_count": 1,
            "detail_item_list": [{"detail_state": "USED",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "sequential_usage_detail": {"total_count": 3, "used_count": 1, "detail_item_list": [{
            "detail_state": "USED", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "user_product_coupon_bundle_info": {"user_coupon_bundle_id": "7123912547109241212489",
            "user_coupon_bundle_index": 0, "total_count": 3, "used_count": 1}, "product_coupon": {
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}, "stock": {"product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "remark": "满减券", "coupon_code_mode": "WECHATPAY",
            "coupon_code_count_info": {"total_count": 10000, "available_count": 999},
            "stock_send_rule": {"max_count": 100000, "max_count_per_day": 10000,
            "max_count_per_user": 5}, "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}, "attach": "activity=20250801",
            "channel_custom_info": "store=100000001", "coupon_tag_info": {"coupon_tag_list": [
            "MEMBER"], "member_tag_info": {"member_card_id": "MemberCardId_1234567890"}},
            "brand_id": "120344"}"#);
    let operation = BrandGetUserCoupon::new(
        "Personal1x",
        "123446565767",
        BrandGetUserCouponRequired {
            product_coupon_id: "1000000013".into(),
            stock_id: "1000000013001".into(),
            appid: "wx233544546545989a".into(),
        },
    );
    examples.operation_hides("brand_get_user_coupon_hides_what_is_personal", &operation,
        &Call::new(&client_of_a_brand, operation.clone()), &[("openid", "Personal1x")]);
    let operation = BrandConfirmUserCoupon::new(
        "oh-394z-6CGkNoJrsDLTTUKiAnp4",
        "123446565767",
        BrandConfirmUserCouponRequired {
            product_coupon_id: "1000000013".into(),
            stock_id: "1000000013001".into(),
            appid: "wx233544546545989a".into(),
            out_request_no: "34657_20250801_123456".into(),
        },
    );
    examples.request("brand_confirm_user_coupon_example_builds_the_documented_request", &operation,
        "POST",
        "/brand/marketing/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons/123446565767/confirm",
        r#"{
            "product_coupon_id": "1000000013", "stock_id": "1000000013001",
            "appid": "wx233544546545989a", "out_request_no": "34657_20250801_123456"}"#);
    examples.round_trip::<UserCoupon>("brand_confirm_user_coupon_response_example_round_trips",
        r#"{
            "coupon_code": "123446565767", "coupon_state": "EFFECTIVE",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "confirm_request_no": "MCHCONFIRM20250802",
            "confirm_time": "2025-08-02T10:00:02+08:00",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下线",
            "single_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "saved_amount": 1000},
            "progressive_bundle_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "total_count": 3, "used_count": 1,
            "detail_item_list": [{"detail_state": "USED",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "sequential_usage_detail": {"total_count": 3, "used_count": 1, "detail_item_list": [{
            "detail_state": "USED", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "user_product_coupon_bundle_info": {"user_coupon_bundle_id": "7123912547109241212489",
            "user_coupon_bundle_index": 0, "total_count": 3, "used_count": 1}, "product_coupon": {
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}, "stock": {"product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "remark": "满减券", "coupon_code_mode": "WECHATPAY",
            "coupon_code_count_info": {"total_count": 10000, "available_count": 999},
            "stock_send_rule": {"max_count": 100000, "max_count_per_day": 10000,
            "max_count_per_user": 5}, "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}, "attach": "activity=20250801",
            "channel_custom_info": "store=100000001", "coupon_tag_info": {"coupon_tag_list": [
            "MEMBER"], "member_tag_info": {"member_card_id": "MemberCardId_1234567890"}},
            "brand_id": "120344"}"#);
    let operation = BrandConfirmUserCoupon::new(
        "Personal1x",
        "123446565767",
        BrandConfirmUserCouponRequired {
            product_coupon_id: "1000000013".into(),
            stock_id: "1000000013001".into(),
            appid: "wx233544546545989a".into(),
            out_request_no: "34657_20250801_123456".into(),
        },
    );
    examples.operation_hides("brand_confirm_user_coupon_hides_what_is_personal", &operation,
        &Call::new(&client_of_a_brand, operation.clone()), &[("openid", "Personal1x")]);
    let operation = BrandDeactivateUserCoupon::new(
        "oh-394z-6CGkNoJrsDLTTUKiAnp4",
        "123446565767",
        BrandDeactivateUserCouponRequired {
            product_coupon_id: "1000000013".into(),
            stock_id: "1000000013001".into(),
            appid: "wx233544546545989a".into(),
            out_request_no: "34657_20250801_123456".into(),
            deactivate_reason: "商品已下线，使用户商品券失效".into(),
        },
    );
    examples.request("brand_deactivate_user_coupon_example_builds_the_documented_request",
        &operation, "POST",
        "/brand/marketing/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons/123446565767/deactivate",
        r#"{
            "product_coupon_id": "1000000013", "stock_id": "1000000013001",
            "appid": "wx233544546545989a", "out_request_no": "34657_20250801_123456",
            "deactivate_reason": "商品已下线，使用户商品券失效"}"#);
    examples.round_trip::<UserCoupon>("brand_deactivate_user_coupon_response_example_round_trips",
        r#"{
            "coupon_code": "123446565767", "coupon_state": "EFFECTIVE",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "confirm_request_no": "MCHCONFIRM20250802",
            "confirm_time": "2025-08-02T10:00:02+08:00",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下线",
            "single_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "saved_amount": 1000},
            "progressive_bundle_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "total_count": 3, "used_count": 1,
            "detail_item_list": [{"detail_state": "USED",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "sequential_usage_detail": {"total_count": 3, "used_count": 1, "detail_item_list": [{
            "detail_state": "USED", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "user_product_coupon_bundle_info": {"user_coupon_bundle_id": "7123912547109241212489",
            "user_coupon_bundle_index": 0, "total_count": 3, "used_count": 1}, "product_coupon": {
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}, "stock": {"product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "remark": "满减券", "coupon_code_mode": "WECHATPAY",
            "coupon_code_count_info": {"total_count": 10000, "available_count": 999},
            "stock_send_rule": {"max_count": 100000, "max_count_per_day": 10000,
            "max_count_per_user": 5}, "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}, "attach": "activity=20250801",
            "channel_custom_info": "store=100000001", "coupon_tag_info": {"coupon_tag_list": [
            "MEMBER"], "member_tag_info": {"member_card_id": "MemberCardId_1234567890"}},
            "brand_id": "120344"}"#);
    let operation = BrandDeactivateUserCoupon::new(
        "Personal1x",
        "123446565767",
        BrandDeactivateUserCouponRequired {
            product_coupon_id: "1000000013".into(),
            stock_id: "1000000013001".into(),
            appid: "wx233544546545989a".into(),
            out_request_no: "34657_20250801_123456".into(),
            deactivate_reason: "商品已下线，使用户商品券失效".into(),
        },
    );
    examples.operation_hides("brand_deactivate_user_coupon_hides_what_is_personal", &operation,
        &Call::new(&client_of_a_brand, operation.clone()), &[("openid", "Personal1x")]);
    let operation = BrandReturnUserCoupon::new(
        "oh-394z-6CGkNoJrsDLTTUKiAnp4",
        "123446565767",
        BrandReturnUserCouponRequired {
            product_coupon_id: "1000000013".into(),
            stock_id: "1000000013001".into(),
            appid: "wx233544546545989a".into(),
            out_request_no: "34657_20250801_123456".into(),
        },
    );
    examples.request("brand_return_user_coupon_example_builds_the_documented_request", &operation,
        "POST",
        "/brand/marketing/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons/123446565767/return",
        r#"{
            "product_coupon_id": "1000000013", "stock_id": "1000000013001",
            "appid": "wx233544546545989a", "out_request_no": "34657_20250801_123456"}"#);
    examples.round_trip::<UserCoupon>("brand_return_user_coupon_response_example_round_trips", r#"{
            "coupon_code": "123446565767", "coupon_state": "EFFECTIVE",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "confirm_request_no": "MCHCONFIRM20250802",
            "confirm_time": "2025-08-02T10:00:02+08:00",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下线",
            "single_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "saved_amount": 1000},
            "progressive_bundle_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "total_count": 3, "used_count": 1,
            "detail_item_list": [{"detail_state": "USED",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "sequential_usage_detail": {"total_count": 3, "used_count": 1, "detail_item_list": [{
            "detail_state": "USED", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "user_product_coupon_bundle_info": {"user_coupon_bundle_id": "7123912547109241212489",
            "user_coupon_bundle_index": 0, "total_count": 3, "used_count": 1}, "product_coupon": {
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}, "stock": {"product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "remark": "满减券", "coupon_code_mode": "WECHATPAY",
            "coupon_code_count_info": {"total_count": 10000, "available_count": 999},
            "stock_send_rule": {"max_count": 100000, "max_count_per_day": 10000,
            "max_count_per_user": 5}, "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}, "attach": "activity=20250801",
            "channel_custom_info": "store=100000001", "coupon_tag_info": {"coupon_tag_list": [
            "MEMBER"], "member_tag_info": {"member_card_id": "MemberCardId_1234567890"}},
            "brand_id": "120344"}"#);
    let operation = BrandReturnUserCoupon::new(
        "Personal1x",
        "123446565767",
        BrandReturnUserCouponRequired {
            product_coupon_id: "1000000013".into(),
            stock_id: "1000000013001".into(),
            appid: "wx233544546545989a".into(),
            out_request_no: "34657_20250801_123456".into(),
        },
    );
    examples.operation_hides("brand_return_user_coupon_hides_what_is_personal", &operation,
        &Call::new(&client_of_a_brand, operation.clone()), &[("openid", "Personal1x")]);
    let operation = BrandUseUserCoupon::new(
            "oh-394z-6CGkNoJrsDLTTUKiAnp4",
            "123446565767",
            BrandUseUserCouponRequired {
                product_coupon_id: "1000000013".into(),
                stock_id: "1000000013001".into(),
                appid: "wx233544546545989a".into(),
                use_time: emitted_tests::time("2025-08-10T12:00:00+08:00"),
                out_request_no: "34657_20250801_123456".into(),
            },
        )
        .store_id("100000001")
        .associated_order_info(
            AssociatedOrder::new()
                .transaction_id("4200000000123456789123456789")
                .out_trade_no("trade_no_20250810123456")
                .mchid("1234567890")
                .sub_mchid("1900000109"),
        )
        .associated_pay_score_order_info(
            AssociatedPayScoreOrder::new()
                .order_id("4200000000123456789123456789")
                .out_order_no("trade_no_20250810123456")
                .mchid("1234567890")
                .sub_mchid("1900000109"),
        );
    examples.request("brand_use_user_coupon_example_builds_the_documented_request", &operation,
        "POST",
        "/brand/marketing/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons/123446565767/use",
        r#"{
            "product_coupon_id": "1000000013", "stock_id": "1000000013001",
            "appid": "wx233544546545989a", "use_time": "2025-08-10T12:00:00+08:00",
            "out_request_no": "34657_20250801_123456", "store_id": "100000001",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}}"#);
    examples.round_trip::<UserCoupon>("brand_use_user_coupon_response_example_round_trips", r#"{
            "coupon_code": "123446565767", "coupon_state": "EFFECTIVE",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "confirm_request_no": "MCHCONFIRM20250802",
            "confirm_time": "2025-08-02T10:00:02+08:00",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下线",
            "single_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "saved_amount": 1000},
            "progressive_bundle_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "total_count": 3, "used_count": 1,
            "detail_item_list": [{"detail_state": "USED",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "sequential_usage_detail": {"total_count": 3, "used_count": 1, "detail_item_list": [{
            "detail_state": "USED", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "user_product_coupon_bundle_info": {"user_coupon_bundle_id": "7123912547109241212489",
            "user_coupon_bundle_index": 0, "total_count": 3, "used_count": 1}, "product_coupon": {
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}, "stock": {"product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "remark": "满减券", "coupon_code_mode": "WECHATPAY",
            "coupon_code_count_info": {"total_count": 10000, "available_count": 999},
            "stock_send_rule": {"max_count": 100000, "max_count_per_day": 10000,
            "max_count_per_user": 5}, "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}, "attach": "activity=20250801",
            "channel_custom_info": "store=100000001", "coupon_tag_info": {"coupon_tag_list": [
            "MEMBER"], "member_tag_info": {"member_card_id": "MemberCardId_1234567890"}},
            "brand_id": "120344"}"#);
    let operation = BrandUseUserCoupon::new(
            "Personal1x",
            "123446565767",
            BrandUseUserCouponRequired {
                product_coupon_id: "1000000013".into(),
                stock_id: "1000000013001".into(),
                appid: "wx233544546545989a".into(),
                use_time: emitted_tests::time("2025-08-10T12:00:00+08:00"),
                out_request_no: "34657_20250801_123456".into(),
            },
        )
        .store_id("100000001")
        .associated_order_info(
            AssociatedOrder::new()
                .transaction_id("4200000000123456789123456789")
                .out_trade_no("trade_no_20250810123456")
                .mchid("1234567890")
                .sub_mchid("1900000109"),
        )
        .associated_pay_score_order_info(
            AssociatedPayScoreOrder::new()
                .order_id("4200000000123456789123456789")
                .out_order_no("trade_no_20250810123456")
                .mchid("1234567890")
                .sub_mchid("1900000109"),
        );
    examples.operation_hides("brand_use_user_coupon_hides_what_is_personal", &operation,
        &Call::new(&client_of_a_brand, operation.clone()), &[("openid", "Personal1x")]);
    let operation = BrandPreSendCoupon::new(
            "oh-394z-6CGkNoJrsDLTTUKiAnp4",
            BrandPreSendCouponRequired {
                product_coupon_id: "1000000013".into(),
                stock_id: "1000000013001".into(),
                appid: "wx233544546545989a".into(),
                send_request_no: "34657_20250801_123456".into(),
            },
        )
        .coupon_code("123446565767")
        .attach("activity=20250801");
    examples.request("brand_pre_send_coupon_example_builds_the_documented_request", &operation,
        "POST",
        "/brand/marketing/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/pre-send-coupon", r#"{
            "product_coupon_id": "1000000013", "stock_id": "1000000013001",
            "coupon_code": "123446565767", "appid": "wx233544546545989a",
            "send_request_no": "34657_20250801_123456", "attach": "activity=20250801"}"#);
    examples.round_trip::<PreSendToken>("brand_pre_send_coupon_response_example_round_trips", r#"{
            "token": "ABBpZjCfAAABAAAAAACmTrRvExc7XKea-"}"#);
    let operation = BrandPreSendCoupon::new(
            "Personal1x",
            BrandPreSendCouponRequired {
                product_coupon_id: "1000000013".into(),
                stock_id: "1000000013001".into(),
                appid: "wx233544546545989a".into(),
                send_request_no: "34657_20250801_123456".into(),
            },
        )
        .coupon_code("123446565767")
        .attach("activity=20250801");
    examples.operation_hides("brand_pre_send_coupon_hides_what_is_personal", &operation,
        &Call::new(&client_of_a_brand, operation.clone()), &[("openid", "Personal1x")]);
    examples.hides::<PreSendToken>("brand_pre_send_coupon_response_hides_what_is_personal",
        r#"{"token": "Personal1x"}"#, &[("token", "Personal1x")]);
    let operation = BrandPreSendCouponBundle::new(
            "oh-394z-6CGkNoJrsDLTTUKiAnp4",
            BrandPreSendCouponBundleRequired {
                product_coupon_id: "1000000013".into(),
                stock_bundle_id: "712315129419284901".into(),
                appid: "wx233544546545989a".into(),
                send_request_no: "34657_20250801_123456".into(),
            },
        )
        .attach("activity=20250801");
    examples.request("brand_pre_send_coupon_bundle_example_builds_the_documented_request",
        &operation, "POST",
        "/brand/marketing/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/pre-send-coupon-bundle",
        r#"{
            "product_coupon_id": "1000000013", "stock_bundle_id": "712315129419284901",
            "appid": "wx233544546545989a", "send_request_no": "34657_20250801_123456",
            "attach": "activity=20250801"}"#);
    examples.round_trip::<PreSendToken>("brand_pre_send_coupon_bundle_response_example_round_trips",
        r#"{
            "token": "ABBpZjCfAAABAAAAAACmTrRvExc7XKea-"}"#);
    let operation = BrandPreSendCouponBundle::new(
            "Personal1x",
            BrandPreSendCouponBundleRequired {
                product_coupon_id: "1000000013".into(),
                stock_bundle_id: "712315129419284901".into(),
                appid: "wx233544546545989a".into(),
                send_request_no: "34657_20250801_123456".into(),
            },
        )
        .attach("activity=20250801");
    examples.operation_hides("brand_pre_send_coupon_bundle_hides_what_is_personal", &operation,
        &Call::new(&client_of_a_brand, operation.clone()), &[("openid", "Personal1x")]);
    examples.hides::<PreSendToken>("brand_pre_send_coupon_bundle_response_hides_what_is_personal",
        r#"{"token": "Personal1x"}"#, &[("token", "Personal1x")]);
    let operation = CreateImageGenerationTask::new(
            "120344",
            "image_generation_task_1",
            ImageGenerationType::CombineImage,
        )
        .combine_image(
            CombineImage::new(CouponScope::All, CouponType::Normal, UsageMode::Single)
                .normal_coupon(
                    NormalCoupon::new(NormalCouponRequired {
                        threshold: Fen::new(10000),
                        discount_amount: Fen::new(1000),
                    }),
                )
                .discount_coupon(
                    DiscountCoupon::new(DiscountCouponRequired {
                        threshold: Fen::new(10000),
                        percent_off: 20,
                    }),
                )
                .exchange_coupon(
                    ExchangeCoupon::new(ExchangeCouponRequired {
                        threshold: Fen::new(10000),
                        exchange_price: Fen::new(100),
                    }),
                )
                .background_color("#ff5733"),
        )
        .cut_out(
            CutOut::new("https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"),
        );
    examples.request("create_image_generation_task_example_builds_the_documented_request",
        &operation, "POST", "/v3/marketing/partner/product-coupon/image-generation-tasks",
        r##"{"brand_id": "120344",
            "task_id": "image_generation_task_1", "image_generation_type": "COMBINE_IMAGE",
            "combine_image": {"scope": "ALL", "type": "NORMAL", "usage_mode": "SINGLE",
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "background_color": "#ff5733"}, "cut_out": {
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}}"##);
    examples.round_trip::<CreateImageGenerationTaskResponse>("create_image_generation_task_response_example_round_trips",
        r#"{
            "task_id": "image_generation_task_1", "brand_id": "120344"}"#);
    let operation = GetImageGenerationTask::new(
        "image_generation_task_1",
        "120344",
        ImageGenerationType::CombineImage,
    );
    examples.request("get_image_generation_task_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/marketing/partner/product-coupon/image-generation-tasks/image_generation_task_1?brand_id=120344&image_generation_type=COMBINE_IMAGE",
        "");
    examples.round_trip::<ImageGenerationTask>("get_image_generation_task_response_example_round_trips",
        r#"{"brand_id": "120344",
            "task_id": "image_generation_task_1", "image_generation_type": "COMBINE_IMAGE",
            "task_state": "SUCCESS", "combine_image_result": {
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"},
            "cut_out_result": {
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}}"#);
    let operation = UploadImage::new(Upload::new("filea.jpg", &b"a file"[..]));
    examples.upload("upload_image_sends_the_file_behind_its_signed_description", &operation, "POST",
        "/v3/marketing/partner/product-coupon/media/upload-image", (r#"{
            "filename": "filea.jpg"}"#, "sha256"), &[]);
    examples.round_trip::<UploadImageResponse>("upload_image_response_example_round_trips", r#"{
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "media_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}"#);
    let operation = GetNotifyConfig::new();
    examples.request("get_notify_config_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/partner/product-coupon/notify-configs", "");
    examples.round_trip::<NotifyAddress>("get_notify_config_response_example_round_trips", r#"{
            "notify_url": "https://pay.weixin.qq.com", "update_time": "2025-05-20T13:29:35+08:00"}"#);
    let operation = SetNotifyConfig::new("https://pay.weixin.qq.com");
    examples.request("set_notify_config_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/partner/product-coupon/notify-configs", r#"{
            "notify_url": "https://pay.weixin.qq.com"}"#);
    examples.round_trip::<NotifyAddress>("set_notify_config_response_example_round_trips", r#"{
            "notify_url": "https://pay.weixin.qq.com", "update_time": "2025-05-20T13:29:35+08:00"}"#);
    let operation = CreateProductCoupon::new(CreateProductCouponRequired {
            brand_id: "120344".into(),
            out_request_no: "12345_20250801_A3489".into(),
            scope: CouponScope::All,
            r#type: CouponType::Normal,
            usage_mode: UsageMode::Single,
            display_info: ProductCouponDisplayInfo::new(ProductCouponDisplayInfoRequired {
                    name: "全场满100立减10元".into(),
                    image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                        .into(),
                    background_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                        .into(),
                })
                .detail_image_url_list(
                    vec![
                        "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                        .into()
                    ],
                )
                .original_price(Fen::new(10000))
                .combo_package_list(
                    vec![
                        ComboPackage::new("咖啡2选1", 1,
                        vec![ComboChoice::new(ComboChoiceRequired { name : "美式"
                        .into(), price : Fen::new(2000), count : 2 })
                        .image_url("https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0")
                        .mini_program_appid("wx4fd1234567812345")
                        .mini_program_path("/pages/index/index")])
                    ],
                ),
        })
        .single_usage_info(
            SingleUsageInfo::new()
                .normal_coupon(
                    NormalCoupon::new(NormalCouponRequired {
                        threshold: Fen::new(10000),
                        discount_amount: Fen::new(1000),
                    }),
                )
                .discount_coupon(
                    DiscountCoupon::new(DiscountCouponRequired {
                        threshold: Fen::new(10000),
                        percent_off: 20,
                    }),
                ),
        )
        .progressive_bundle_usage_info(
            ProgressiveBundleUsageInfo::new(3).interval_days(1),
        )
        .sequential_usage_info(
            SequentialUsageInfo::new(SequentialUsageType::Incremental, 3)
                .available_days(30)
                .interval_days(1),
        )
        .out_product_no("Product_1234567890")
        .stock(
            NewStock::new(NewStockRequired {
                    coupon_code_mode: CouponCodeMode::Wechatpay,
                    stock_send_rule: StockSendRule::new(100000)
                        .max_count_per_day(10000)
                        .max_count_per_user(5),
                    usage_rule_display_info: UsageRuleDisplayInfo::new(
                            vec![CouponUsageMethod::Offline],
                        )
                        .mini_program_appid("wx1234567890abcdef")
                        .mini_program_path("/pages/index/product")
                        .app_path("https://weixin.qq.com/jump-to-app")
                        .app_jump_type(AppJumpType::H5)
                        .passcode_link("https://example.com/passcode")
                        .usage_description("工作日可用")
                        .coupon_available_store_info(
                            CouponAvailableStoreInfo::new(
                                    "所有门店可用，可使用小程序查看门店列表",
                                )
                                .mini_program_appid("wx1234567890abcdef")
                                .mini_program_path("/pages/index/stores"),
                        ),
                    coupon_display_info: CouponDisplayInfo::new()
                        .code_display_mode(CodeDisplayMode::Qrcode)
                        .background_color(BackgroundColor::Color020)
                        .entrance_mini_program(
                            MiniProgramEntrance::new(MiniProgramEntranceRequired {
                                    appid: "wx234545656765876a".into(),
                                    path: "/pages/index/index".into(),
                                    entrance_wording: "欢迎选购".into(),
                                })
                                .guidance_wording("更多优惠"),
                        )
                        .entrance_official_account(
                            OfficialAccountEntrance::new("wx1234567890abcdef"),
                        )
                        .entrance_finder(
                            FinderEntrance::new(FinderEntranceRequired {
                                finder_id: "gh_12345678".into(),
                                finder_video_id: "UDFsdf24df34dD456Hdf34".into(),
                                finder_video_cover_image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                                    .into(),
                            }),
                        ),
                    notify_config: NotifyConfig::new().notify_appid("wx23232232323"),
                    store_scope: StoreScope::None,
                })
                .remark("满减券")
                .single_usage_rule(
                    SingleUsageRule::new(
                            CouponAvailablePeriod::new(CouponAvailablePeriodRequired {
                                    available_begin_time: emitted_tests::time(
                                        "2025-08-01T00:00:00+08:00",
                                    ),
                                    available_end_time: emitted_tests::time(
                                        "2025-08-31T23:59:59+08:00",
                                    ),
                                })
                                .available_days(30)
                                .available_seconds(3600)
                                .wait_days_after_receive(1)
                                .interval_days(1)
                                .weekly_available_period(
                                    WeeklyAvailablePeriod::new()
                                        .day_list(vec![DayOfWeek::Monday])
                                        .day_period_list(
                                            vec![
                                                DayPeriod::new(DayPeriodRequired { begin_time : 28800,
                                                end_time : 79199 })
                                            ],
                                        ),
                                )
                                .irregular_available_period_list(
                                    vec![
                                        AvailablePeriod::new(AvailablePeriodRequired { begin_time :
                                        emitted_tests::time("2025-08-01T00:00:00+08:00"), end_time :
                                        emitted_tests::time("2025-08-31T23:59:59+08:00") })
                                    ],
                                ),
                        )
                        .normal_coupon(
                            NormalCoupon::new(NormalCouponRequired {
                                threshold: Fen::new(10000),
                                discount_amount: Fen::new(1000),
                            }),
                        )
                        .discount_coupon(
                            DiscountCoupon::new(DiscountCouponRequired {
                                threshold: Fen::new(10000),
                                percent_off: 20,
                            }),
                        )
                        .exchange_coupon(
                            ExchangeCoupon::new(ExchangeCouponRequired {
                                threshold: Fen::new(10000),
                                exchange_price: Fen::new(100),
                            }),
                        ),
                )
                .sequential_usage_rule(
                    SequentialUsageRule::new(
                            CouponAvailablePeriod::new(CouponAvailablePeriodRequired {
                                    available_begin_time: emitted_tests::time(
                                        "2025-08-01T00:00:00+08:00",
                                    ),
                                    available_end_time: emitted_tests::time(
                                        "2025-08-31T23:59:59+08:00",
                                    ),
                                })
                                .available_days(30)
                                .available_seconds(3600)
                                .wait_days_after_receive(1)
                                .interval_days(1)
                                .weekly_available_period(
                                    WeeklyAvailablePeriod::new()
                                        .day_list(vec![DayOfWeek::Monday])
                                        .day_period_list(
                                            vec![
                                                DayPeriod::new(DayPeriodRequired { begin_time : 28800,
                                                end_time : 79199 })
                                            ],
                                        ),
                                )
                                .irregular_available_period_list(
                                    vec![
                                        AvailablePeriod::new(AvailablePeriodRequired { begin_time :
                                        emitted_tests::time("2025-08-01T00:00:00+08:00"), end_time :
                                        emitted_tests::time("2025-08-31T23:59:59+08:00") })
                                    ],
                                ),
                        )
                        .normal_coupon_list(
                            vec![
                                NormalCoupon::new(NormalCouponRequired { threshold :
                                Fen::new(10000), discount_amount : Fen::new(1000) })
                            ],
                        )
                        .discount_coupon_list(
                            vec![
                                DiscountCoupon::new(DiscountCouponRequired { threshold :
                                Fen::new(10000), percent_off : 20 })
                            ],
                        )
                        .exchange_coupon_list(
                            vec![
                                ExchangeCoupon::new(ExchangeCouponRequired { threshold :
                                Fen::new(10000), exchange_price : Fen::new(100) })
                            ],
                        )
                        .special_first(false),
                ),
        )
        .stock_bundle(
            NewStockBundle::new(NewStockBundleRequired {
                    coupon_code_mode: CouponCodeMode::Wechatpay,
                    stock_send_rule: StockSendRule::new(100000)
                        .max_count_per_day(10000)
                        .max_count_per_user(5),
                    usage_rule_display_info: UsageRuleDisplayInfo::new(
                            vec![CouponUsageMethod::Offline],
                        )
                        .mini_program_appid("wx1234567890abcdef")
                        .mini_program_path("/pages/index/product")
                        .app_path("https://weixin.qq.com/jump-to-app")
                        .app_jump_type(AppJumpType::H5)
                        .passcode_link("https://example.com/passcode")
                        .usage_description("工作日可用")
                        .coupon_available_store_info(
                            CouponAvailableStoreInfo::new(
                                    "所有门店可用，可使用小程序查看门店列表",
                                )
                                .mini_program_appid("wx1234567890abcdef")
                                .mini_program_path("/pages/index/stores"),
                        ),
                    coupon_display_info: CouponDisplayInfo::new()
                        .code_display_mode(CodeDisplayMode::Qrcode)
                        .background_color(BackgroundColor::Color020)
                        .entrance_mini_program(
                            MiniProgramEntrance::new(MiniProgramEntranceRequired {
                                    appid: "wx234545656765876a".into(),
                                    path: "/pages/index/index".into(),
                                    entrance_wording: "欢迎选购".into(),
                                })
                                .guidance_wording("更多优惠"),
                        )
                        .entrance_official_account(
                            OfficialAccountEntrance::new("wx1234567890abcdef"),
                        )
                        .entrance_finder(
                            FinderEntrance::new(FinderEntranceRequired {
                                finder_id: "gh_12345678".into(),
                                finder_video_id: "UDFsdf24df34dD456Hdf34".into(),
                                finder_video_cover_image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                                    .into(),
                            }),
                        ),
                    notify_config: NotifyConfig::new().notify_appid("wx23232232323"),
                    store_scope: StoreScope::None,
                })
                .remark("满减券")
                .progressive_bundle_usage_rule(
                    NewProgressiveBundleUsageRule::new(
                            CouponAvailablePeriod::new(CouponAvailablePeriodRequired {
                                    available_begin_time: emitted_tests::time(
                                        "2025-08-01T00:00:00+08:00",
                                    ),
                                    available_end_time: emitted_tests::time(
                                        "2025-08-31T23:59:59+08:00",
                                    ),
                                })
                                .available_days(30)
                                .available_seconds(3600)
                                .wait_days_after_receive(1)
                                .interval_days(1)
                                .weekly_available_period(
                                    WeeklyAvailablePeriod::new()
                                        .day_list(vec![DayOfWeek::Monday])
                                        .day_period_list(
                                            vec![
                                                DayPeriod::new(DayPeriodRequired { begin_time : 28800,
                                                end_time : 79199 })
                                            ],
                                        ),
                                )
                                .irregular_available_period_list(
                                    vec![
                                        AvailablePeriod::new(AvailablePeriodRequired { begin_time :
                                        emitted_tests::time("2025-08-01T00:00:00+08:00"), end_time :
                                        emitted_tests::time("2025-08-31T23:59:59+08:00") })
                                    ],
                                ),
                        )
                        .special_first(false)
                        .normal_coupon_list(
                            vec![
                                NormalCoupon::new(NormalCouponRequired { threshold :
                                Fen::new(10000), discount_amount : Fen::new(1000) })
                            ],
                        )
                        .discount_coupon_list(
                            vec![
                                DiscountCoupon::new(DiscountCouponRequired { threshold :
                                Fen::new(10000), percent_off : 20 })
                            ],
                        )
                        .exchange_coupon_list(
                            vec![
                                ExchangeCoupon::new(ExchangeCouponRequired { threshold :
                                Fen::new(10000), exchange_price : Fen::new(100) })
                            ],
                        ),
                ),
        );
    examples.request("create_product_coupon_example_builds_the_documented_request", &operation,
        "POST", "/v3/marketing/partner/product-coupon/product-coupons", r#"{"brand_id": "120344",
            "out_request_no": "12345_20250801_A3489", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "stock": {"remark": "满减券", "coupon_code_mode": "WECHATPAY", "stock_send_rule": {
            "max_count": 100000, "max_count_per_day": 10000, "max_count_per_user": 5},
            "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE"},
            "stock_bundle": {"remark": "满减券", "coupon_code_mode": "WECHATPAY", "stock_send_rule": {
            "max_count": 100000, "max_count_per_day": 10000, "max_count_per_user": 5},
            "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "special_first": false, "normal_coupon_list": [{"threshold": 10000,
            "discount_amount": 1000}], "discount_coupon_list": [{"threshold": 10000,
            "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE"}}"#);
    examples.round_trip::<CreatedProductCoupon>("create_product_coupon_response_example_round_trips",
        r#"{
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344", "stock": {"product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "remark": "满减券", "coupon_code_mode": "WECHATPAY",
            "coupon_code_count_info": {"total_count": 10000, "available_count": 999},
            "stock_send_rule": {"max_count": 100000, "max_count_per_day": 10000,
            "max_count_per_user": 5}, "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}, "stock_bundle": {"stock_bundle_id": "712315129419284901",
            "stock_list": [{"product_coupon_id": "1000000013", "stock_id": "1000000013001",
            "remark": "满减券", "coupon_code_mode": "WECHATPAY", "coupon_code_count_info": {
            "total_count": 10000, "available_count": 999}, "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "single_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}]}}"#);
    let operation = GetProductCoupon::new("1000000013", "120344");
    examples.request("get_product_coupon_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/partner/product-coupon/product-coupons/1000000013?brand_id=120344", "");
    examples.round_trip::<ProductCoupon>("get_product_coupon_response_example_round_trips", r#"{
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}"#);
    let operation = UpdateProductCoupon::new(
        "1000000013",
        UpdateProductCouponRequired {
            brand_id: "120344".into(),
            out_request_no: "34657_20250801_123456".into(),
            display_info: ProductCouponDisplayInfo::new(ProductCouponDisplayInfoRequired {
                    name: "全场满100立减10元".into(),
                    image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                        .into(),
                    background_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                        .into(),
                })
                .detail_image_url_list(
                    vec![
                        "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                        .into()
                    ],
                )
                .original_price(Fen::new(10000))
                .combo_package_list(
                    vec![
                        ComboPackage::new("咖啡2选1", 1,
                        vec![ComboChoice::new(ComboChoiceRequired { name : "美式"
                        .into(), price : Fen::new(2000), count : 2 })
                        .image_url("https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0")
                        .mini_program_appid("wx4fd1234567812345")
                        .mini_program_path("/pages/index/index")])
                    ],
                ),
        },
    );
    examples.request("update_product_coupon_example_builds_the_documented_request", &operation,
        "PATCH", "/v3/marketing/partner/product-coupon/product-coupons/1000000013",
        r#"{"brand_id": "120344",
            "out_request_no": "34657_20250801_123456", "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}}"#);
    examples.round_trip::<ProductCoupon>("update_product_coupon_response_example_round_trips", r#"{
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}"#);
    let operation = DeactivateProductCoupon::new(
        "1000000013",
        DeactivateProductCouponRequired {
            brand_id: "120344".into(),
            out_request_no: "34657_20250801_123456".into(),
            deactivate_reason: "商品已下架".into(),
        },
    );
    examples.request("deactivate_product_coupon_example_builds_the_documented_request", &operation,
        "POST", "/v3/marketing/partner/product-coupon/product-coupons/1000000013/deactivate",
        r#"{"brand_id": "120344",
            "out_request_no": "34657_20250801_123456", "deactivate_reason": "商品已下架"}"#);
    examples.round_trip::<ProductCoupon>("deactivate_product_coupon_response_example_round_trips",
        r#"{
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}"#);
    let operation = CreateStockBundle::new(
        "1000000013",
        CreateStockBundleRequired {
            brand_id: "120344".into(),
            out_request_no: "34657_20250801_123456".into(),
            stock_bundle: NewStockBundle::new(NewStockBundleRequired {
                    coupon_code_mode: CouponCodeMode::Wechatpay,
                    stock_send_rule: StockSendRule::new(100000)
                        .max_count_per_day(10000)
                        .max_count_per_user(5),
                    usage_rule_display_info: UsageRuleDisplayInfo::new(
                            vec![CouponUsageMethod::Offline],
                        )
                        .mini_program_appid("wx1234567890abcdef")
                        .mini_program_path("/pages/index/product")
                        .app_path("https://weixin.qq.com/jump-to-app")
                        .app_jump_type(AppJumpType::H5)
                        .passcode_link("https://example.com/passcode")
                        .usage_description("工作日可用")
                        .coupon_available_store_info(
                            CouponAvailableStoreInfo::new(
                                    "所有门店可用，可使用小程序查看门店列表",
                                )
                                .mini_program_appid("wx1234567890abcdef")
                                .mini_program_path("/pages/index/stores"),
                        ),
                    coupon_display_info: CouponDisplayInfo::new()
                        .code_display_mode(CodeDisplayMode::Qrcode)
                        .background_color(BackgroundColor::Color020)
                        .entrance_mini_program(
                            MiniProgramEntrance::new(MiniProgramEntranceRequired {
                                    appid: "wx234545656765876a".into(),
                                    path: "/pages/index/index".into(),
                                    entrance_wording: "欢迎选购".into(),
                                })
                                .guidance_wording("更多优惠"),
                        )
                        .entrance_official_account(
                            OfficialAccountEntrance::new("wx1234567890abcdef"),
                        )
                        .entrance_finder(
                            FinderEntrance::new(FinderEntranceRequired {
                                finder_id: "gh_12345678".into(),
                                finder_video_id: "UDFsdf24df34dD456Hdf34".into(),
                                finder_video_cover_image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                                    .into(),
                            }),
                        ),
                    notify_config: NotifyConfig::new().notify_appid("wx23232232323"),
                    store_scope: StoreScope::None,
                })
                .remark("满减券")
                .progressive_bundle_usage_rule(
                    NewProgressiveBundleUsageRule::new(
                            CouponAvailablePeriod::new(CouponAvailablePeriodRequired {
                                    available_begin_time: emitted_tests::time(
                                        "2025-08-01T00:00:00+08:00",
                                    ),
                                    available_end_time: emitted_tests::time(
                                        "2025-08-31T23:59:59+08:00",
                                    ),
                                })
                                .available_days(30)
                                .available_seconds(3600)
                                .wait_days_after_receive(1)
                                .interval_days(1)
                                .weekly_available_period(
                                    WeeklyAvailablePeriod::new()
                                        .day_list(vec![DayOfWeek::Monday])
                                        .day_period_list(
                                            vec![
                                                DayPeriod::new(DayPeriodRequired { begin_time : 28800,
                                                end_time : 79199 })
                                            ],
                                        ),
                                )
                                .irregular_available_period_list(
                                    vec![
                                        AvailablePeriod::new(AvailablePeriodRequired { begin_time :
                                        emitted_tests::time("2025-08-01T00:00:00+08:00"), end_time :
                                        emitted_tests::time("2025-08-31T23:59:59+08:00") })
                                    ],
                                ),
                        )
                        .special_first(false)
                        .normal_coupon_list(
                            vec![
                                NormalCoupon::new(NormalCouponRequired { threshold :
                                Fen::new(10000), discount_amount : Fen::new(1000) })
                            ],
                        )
                        .discount_coupon_list(
                            vec![
                                DiscountCoupon::new(DiscountCouponRequired { threshold :
                                Fen::new(10000), percent_off : 20 })
                            ],
                        )
                        .exchange_coupon_list(
                            vec![
                                ExchangeCoupon::new(ExchangeCouponRequired { threshold :
                                Fen::new(10000), exchange_price : Fen::new(100) })
                            ],
                        ),
                ),
        },
    );
    examples.request("create_stock_bundle_example_builds_the_documented_request", &operation,
        "POST", "/v3/marketing/partner/product-coupon/product-coupons/1000000013/stock-bundles",
        r#"{"brand_id": "120344",
            "out_request_no": "34657_20250801_123456", "stock_bundle": {"remark": "满减券",
            "coupon_code_mode": "WECHATPAY", "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "progressive_bundle_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "special_first": false, "normal_coupon_list": [{"threshold": 10000,
            "discount_amount": 1000}], "discount_coupon_list": [{"threshold": 10000,
            "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE"}}"#);
    examples.round_trip::<StockBundle>("create_stock_bundle_response_example_round_trips", r#"{
            "stock_bundle_id": "712315129419284901", "stock_list": [{
            "product_coupon_id": "1000000013", "stock_id": "1000000013001", "remark": "满减券",
            "coupon_code_mode": "WECHATPAY", "coupon_code_count_info": {"total_count": 10000,
            "available_count": 999}, "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "single_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}]}"#);
    let operation = UpdateStockBundle::new(
            "1000000013",
            "712315129419284901",
            UpdateStockBundleRequired {
                brand_id: "120344".into(),
                out_request_no: "34657_20250801_123456".into(),
            },
        )
        .remark("满减券")
        .usage_rule_display_info(
            UsageRuleDisplayInfo::new(vec![CouponUsageMethod::Offline])
                .mini_program_appid("wx1234567890abcdef")
                .mini_program_path("/pages/index/product")
                .app_path("https://weixin.qq.com/jump-to-app")
                .app_jump_type(AppJumpType::H5)
                .passcode_link("https://example.com/passcode")
                .usage_description("工作日可用")
                .coupon_available_store_info(
                    CouponAvailableStoreInfo::new(
                            "所有门店可用，可使用小程序查看门店列表",
                        )
                        .mini_program_appid("wx1234567890abcdef")
                        .mini_program_path("/pages/index/stores"),
                ),
        )
        .coupon_display_info(
            CouponDisplayInfo::new()
                .code_display_mode(CodeDisplayMode::Qrcode)
                .background_color(BackgroundColor::Color020)
                .entrance_mini_program(
                    MiniProgramEntrance::new(MiniProgramEntranceRequired {
                            appid: "wx234545656765876a".into(),
                            path: "/pages/index/index".into(),
                            entrance_wording: "欢迎选购".into(),
                        })
                        .guidance_wording("更多优惠"),
                )
                .entrance_official_account(
                    OfficialAccountEntrance::new("wx1234567890abcdef"),
                )
                .entrance_finder(
                    FinderEntrance::new(FinderEntranceRequired {
                        finder_id: "gh_12345678".into(),
                        finder_video_id: "UDFsdf24df34dD456Hdf34".into(),
                        finder_video_cover_image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                            .into(),
                    }),
                ),
        )
        .notify_config(NotifyConfig::new().notify_appid("wx23232232323"))
        .store_scope(StoreScope::None);
    examples.request("update_stock_bundle_example_builds_the_documented_request", &operation,
        "PATCH",
        "/v3/marketing/partner/product-coupon/product-coupons/1000000013/stock-bundles/712315129419284901",
        r#"{"brand_id": "120344",
            "out_request_no": "34657_20250801_123456", "remark": "满减券", "usage_rule_display_info": {
            "coupon_usage_method_list": ["OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE"}"#);
    examples.round_trip::<StockBundle>("update_stock_bundle_response_example_round_trips", r#"{
            "stock_bundle_id": "712315129419284901", "stock_list": [{
            "product_coupon_id": "1000000013", "stock_id": "1000000013001", "remark": "满减券",
            "coupon_code_mode": "WECHATPAY", "coupon_code_count_info": {"total_count": 10000,
            "available_count": 999}, "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "single_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}]}"#);
    let operation = AssociateStockBundleStores::new(
        "1000000013",
        "712315129419284901",
        AssociateStockBundleStoresRequired {
            brand_id: "120344".into(),
            store_list: vec![Store::new("100000001")],
        },
    );
    examples.request("associate_stock_bundle_stores_example_builds_the_documented_request",
        &operation, "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/1000000013/stock-bundles/712315129419284901/associate-stores",
        r#"{"brand_id": "120344",
            "store_list": [{"store_id": "100000001"}]}"#);
    examples.round_trip::<StoreAssociationResult>("associate_stock_bundle_stores_response_example_round_trips",
        r#"{"total_count": 2,
            "success_store_list": [{"store_id": "100000001"}], "failed_store_list": [{
            "store_id": "100000001", "code": "INVALID_REQUEST", "message": "门店ID非法或不属于当前品牌"}]}"#);
    let operation = DisassociateStockBundleStores::new(
        "1000000013",
        "712315129419284901",
        DisassociateStockBundleStoresRequired {
            brand_id: "120344".into(),
            store_list: vec![Store::new("100000001")],
        },
    );
    examples.request("disassociate_stock_bundle_stores_example_builds_the_documented_request",
        &operation, "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/1000000013/stock-bundles/712315129419284901/disassociate-stores",
        r#"{"brand_id": "120344",
            "store_list": [{"store_id": "100000001"}]}"#);
    examples.round_trip::<StoreAssociationResult>("disassociate_stock_bundle_stores_response_example_round_trips",
        r#"{"total_count": 2,
            "success_store_list": [{"store_id": "100000001"}], "failed_store_list": [{
            "store_id": "100000001", "code": "INVALID_REQUEST", "message": "门店ID非法或不属于当前品牌"}]}"#);
    let operation = UpdateStockBundleBudget::new(
            "1000000013",
            "712315129419284901",
            UpdateStockBundleBudgetRequired {
                brand_id: "120344".into(),
                out_request_no: "34657_20250801_123456".into(),
                update_mode: BudgetUpdateMode::MaxCount,
            },
        )
        .current_max_count(100000)
        .target_max_count(200000)
        .current_max_count_per_day(10000)
        .target_max_count_per_day(20000);
    examples.request("update_stock_bundle_budget_example_builds_the_documented_request", &operation,
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/1000000013/stock-bundles/712315129419284901/update-budget",
        r#"{"brand_id": "120344",
            "out_request_no": "34657_20250801_123456", "update_mode": "MAX_COUNT",
            "current_max_count": 100000, "target_max_count": 200000,
            "current_max_count_per_day": 10000, "target_max_count_per_day": 20000}"#);
    examples.round_trip::<StockBundle>("update_stock_bundle_budget_response_example_round_trips",
        r#"{
            "stock_bundle_id": "712315129419284901", "stock_list": [{
            "product_coupon_id": "1000000013", "stock_id": "1000000013001", "remark": "满减券",
            "coupon_code_mode": "WECHATPAY", "coupon_code_count_info": {"total_count": 10000,
            "available_count": 999}, "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "single_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}]}"#);
    let operation = ListStocks::new("1000000013", "120344")
        .state(StockState::Sending)
        .stock_bundle_id("712315129419284901")
        .page_size(20)
        .page_token("MTIzMjUK");
    examples.request("list_stocks_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/partner/product-coupon/product-coupons/1000000013/stocks?brand_id=120344&state=SENDING&stock_bundle_id=712315129419284901&page_size=20&page_token=MTIzMjUK",
        "");
    examples.round_trip::<StockPage>("list_stocks_response_example_round_trips",
        r#"{"total_count": 1,
            "stock_list": [{"product_coupon_id": "1000000013", "stock_id": "1000000013001",
            "remark": "满减券", "coupon_code_mode": "WECHATPAY", "coupon_code_count_info": {
            "total_count": 10000, "available_count": 999}, "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "single_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}], "next_page_token": ""}"#);
    let operation = CreateStock::new(
        "1000000013",
        CreateStockRequired {
            brand_id: "120344".into(),
            out_request_no: "34657_20250801_123456".into(),
            stock: NewStock::new(NewStockRequired {
                    coupon_code_mode: CouponCodeMode::Wechatpay,
                    stock_send_rule: StockSendRule::new(100000)
                        .max_count_per_day(10000)
                        .max_count_per_user(5),
                    usage_rule_display_info: UsageRuleDisplayInfo::new(
                            vec![CouponUsageMethod::Offline],
                        )
                        .mini_program_appid("wx1234567890abcdef")
                        .mini_program_path("/pages/index/product")
                        .app_path("https://weixin.qq.com/jump-to-app")
                        .app_jump_type(AppJumpType::H5)
                        .passcode_link("https://example.com/passcode")
                        .usage_description("工作日可用")
                        .coupon_available_store_info(
                            CouponAvailableStoreInfo::new(
                                    "所有门店可用，可使用小程序查看门店列表",
                                )
                                .mini_program_appid("wx1234567890abcdef")
                                .mini_program_path("/pages/index/stores"),
                        ),
                    coupon_display_info: CouponDisplayInfo::new()
                        .code_display_mode(CodeDisplayMode::Qrcode)
                        .background_color(BackgroundColor::Color020)
                        .entrance_mini_program(
                            MiniProgramEntrance::new(MiniProgramEntranceRequired {
                                    appid: "wx234545656765876a".into(),
                                    path: "/pages/index/index".into(),
                                    entrance_wording: "欢迎选购".into(),
                                })
                                .guidance_wording("更多优惠"),
                        )
                        .entrance_official_account(
                            OfficialAccountEntrance::new("wx1234567890abcdef"),
                        )
                        .entrance_finder(
                            FinderEntrance::new(FinderEntranceRequired {
                                finder_id: "gh_12345678".into(),
                                finder_video_id: "UDFsdf24df34dD456Hdf34".into(),
                                finder_video_cover_image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                                    .into(),
                            }),
                        ),
                    notify_config: NotifyConfig::new().notify_appid("wx23232232323"),
                    store_scope: StoreScope::None,
                })
                .remark("满减券")
                .single_usage_rule(
                    SingleUsageRule::new(
                            CouponAvailablePeriod::new(CouponAvailablePeriodRequired {
                                    available_begin_time: emitted_tests::time(
                                        "2025-08-01T00:00:00+08:00",
                                    ),
                                    available_end_time: emitted_tests::time(
                                        "2025-08-31T23:59:59+08:00",
                                    ),
                                })
                                .available_days(30)
                                .available_seconds(3600)
                                .wait_days_after_receive(1)
                                .interval_days(1)
                                .weekly_available_period(
                                    WeeklyAvailablePeriod::new()
                                        .day_list(vec![DayOfWeek::Monday])
                                        .day_period_list(
                                            vec![
                                                DayPeriod::new(DayPeriodRequired { begin_time : 28800,
                                                end_time : 79199 })
                                            ],
                                        ),
                                )
                                .irregular_available_period_list(
                                    vec![
                                        AvailablePeriod::new(AvailablePeriodRequired { begin_time :
                                        emitted_tests::time("2025-08-01T00:00:00+08:00"), end_time :
                                        emitted_tests::time("2025-08-31T23:59:59+08:00") })
                                    ],
                                ),
                        )
                        .normal_coupon(
                            NormalCoupon::new(NormalCouponRequired {
                                threshold: Fen::new(10000),
                                discount_amount: Fen::new(1000),
                            }),
                        )
                        .discount_coupon(
                            DiscountCoupon::new(DiscountCouponRequired {
                                threshold: Fen::new(10000),
                                percent_off: 20,
                            }),
                        )
                        .exchange_coupon(
                            ExchangeCoupon::new(ExchangeCouponRequired {
                                threshold: Fen::new(10000),
                                exchange_price: Fen::new(100),
                            }),
                        ),
                )
                .sequential_usage_rule(
                    SequentialUsageRule::new(
                            CouponAvailablePeriod::new(CouponAvailablePeriodRequired {
                                    available_begin_time: emitted_tests::time(
                                        "2025-08-01T00:00:00+08:00",
                                    ),
                                    available_end_time: emitted_tests::time(
                                        "2025-08-31T23:59:59+08:00",
                                    ),
                                })
                                .available_days(30)
                                .available_seconds(3600)
                                .wait_days_after_receive(1)
                                .interval_days(1)
                                .weekly_available_period(
                                    WeeklyAvailablePeriod::new()
                                        .day_list(vec![DayOfWeek::Monday])
                                        .day_period_list(
                                            vec![
                                                DayPeriod::new(DayPeriodRequired { begin_time : 28800,
                                                end_time : 79199 })
                                            ],
                                        ),
                                )
                                .irregular_available_period_list(
                                    vec![
                                        AvailablePeriod::new(AvailablePeriodRequired { begin_time :
                                        emitted_tests::time("2025-08-01T00:00:00+08:00"), end_time :
                                        emitted_tests::time("2025-08-31T23:59:59+08:00") })
                                    ],
                                ),
                        )
                        .normal_coupon_list(
                            vec![
                                NormalCoupon::new(NormalCouponRequired { threshold :
                                Fen::new(10000), discount_amount : Fen::new(1000) })
                            ],
                        )
                        .discount_coupon_list(
                            vec![
                                DiscountCoupon::new(DiscountCouponRequired { threshold :
                                Fen::new(10000), percent_off : 20 })
                            ],
                        )
                        .exchange_coupon_list(
                            vec![
                                ExchangeCoupon::new(ExchangeCouponRequired { threshold :
                                Fen::new(10000), exchange_price : Fen::new(100) })
                            ],
                        )
                        .special_first(false),
                ),
        },
    );
    examples.request("create_stock_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/1000000013/stocks",
        r#"{"brand_id": "120344",
            "out_request_no": "34657_20250801_123456", "stock": {"remark": "满减券",
            "coupon_code_mode": "WECHATPAY", "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "single_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE"}}"#);
    examples.round_trip::<Stock>("create_stock_response_example_round_trips", r#"{
            "product_coupon_id": "1000000013", "stock_id": "1000000013001", "remark": "满减券",
            "coupon_code_mode": "WECHATPAY", "coupon_code_count_info": {"total_count": 10000,
            "available_count": 999}, "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "single_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}"#);
    let operation = GetStock::new("1000000013", "1000000013001", "120344");
    examples.request("get_stock_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/partner/product-coupon/product-coupons/1000000013/stocks/1000000013001?brand_id=120344",
        "");
    examples.round_trip::<Stock>("get_stock_response_example_round_trips", r#"{
            "product_coupon_id": "1000000013", "stock_id": "1000000013001", "remark": "满减券",
            "coupon_code_mode": "WECHATPAY", "coupon_code_count_info": {"total_count": 10000,
            "available_count": 999}, "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "single_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}"#);
    let operation = UpdateStock::new(
            "1000000013",
            "1000000013001",
            UpdateStockRequired {
                brand_id: "120344".into(),
                out_request_no: "34657_20250801_123456".into(),
            },
        )
        .remark("满减券")
        .usage_rule_display_info(
            UsageRuleDisplayInfo::new(vec![CouponUsageMethod::Offline])
                .mini_program_appid("wx1234567890abcdef")
                .mini_program_path("/pages/index/product")
                .app_path("https://weixin.qq.com/jump-to-app")
                .app_jump_type(AppJumpType::H5)
                .passcode_link("https://example.com/passcode")
                .usage_description("工作日可用")
                .coupon_available_store_info(
                    CouponAvailableStoreInfo::new(
                            "所有门店可用，可使用小程序查看门店列表",
                        )
                        .mini_program_appid("wx1234567890abcdef")
                        .mini_program_path("/pages/index/stores"),
                ),
        )
        .coupon_display_info(
            CouponDisplayInfo::new()
                .code_display_mode(CodeDisplayMode::Qrcode)
                .background_color(BackgroundColor::Color020)
                .entrance_mini_program(
                    MiniProgramEntrance::new(MiniProgramEntranceRequired {
                            appid: "wx234545656765876a".into(),
                            path: "/pages/index/index".into(),
                            entrance_wording: "欢迎选购".into(),
                        })
                        .guidance_wording("更多优惠"),
                )
                .entrance_official_account(
                    OfficialAccountEntrance::new("wx1234567890abcdef"),
                )
                .entrance_finder(
                    FinderEntrance::new(FinderEntranceRequired {
                        finder_id: "gh_12345678".into(),
                        finder_video_id: "UDFsdf24df34dD456Hdf34".into(),
                        finder_video_cover_image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
                            .into(),
                    }),
                ),
        )
        .notify_config(NotifyConfig::new().notify_appid("wx23232232323"))
        .store_scope(StoreScope::None);
    examples.request("update_stock_example_builds_the_documented_request", &operation, "PATCH",
        "/v3/marketing/partner/product-coupon/product-coupons/1000000013/stocks/1000000013001",
        r#"{"brand_id": "120344",
            "out_request_no": "34657_20250801_123456", "remark": "满减券", "usage_rule_display_info": {
            "coupon_usage_method_list": ["OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE"}"#);
    examples.round_trip::<Stock>("update_stock_response_example_round_trips", r#"{
            "product_coupon_id": "1000000013", "stock_id": "1000000013001", "remark": "满减券",
            "coupon_code_mode": "WECHATPAY", "coupon_code_count_info": {"total_count": 10000,
            "available_count": 999}, "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "single_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}"#);
    let operation = AssociateStores::new(
        "1000000013",
        "1000000013001",
        AssociateStoresRequired {
            brand_id: "120344".into(),
            store_list: vec![Store::new("100000001")],
        },
    );
    examples.request("associate_stores_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/1000000013/stocks/1000000013001/associate-stores",
        r#"{"brand_id": "120344",
            "store_list": [{"store_id": "100000001"}]}"#);
    examples.round_trip::<StoreAssociationResult>("associate_stores_response_example_round_trips",
        r#"{"total_count": 2,
            "success_store_list": [{"store_id": "100000001"}], "failed_store_list": [{
            "store_id": "100000001", "code": "INVALID_REQUEST", "message": "门店ID非法或不属于当前品牌"}]}"#);
    let operation = ListAssociatedStores::new("1000000013", "1000000013001", "120344")
        .page_size(20)
        .page_token("MTIzMjUK");
    examples.request("list_associated_stores_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/marketing/partner/product-coupon/product-coupons/1000000013/stocks/1000000013001/associated-stores?brand_id=120344&page_size=20&page_token=MTIzMjUK",
        "");
    examples.round_trip::<StorePage>("list_associated_stores_response_example_round_trips",
        r#"{"total_count": 1,
            "store_list": [{"store_id": "100000001"}], "next_page_token": ""}"#);
    let operation = DeactivateStock::new(
        "1000000013",
        "1000000013001",
        DeactivateStockRequired {
            brand_id: "120344".into(),
            out_request_no: "34657_20250801_123456".into(),
            deactivate_reason: "批次信息有误，重新创建".into(),
        },
    );
    examples.request("deactivate_stock_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/1000000013/stocks/1000000013001/deactivate",
        r#"{"brand_id": "120344",
            "out_request_no": "34657_20250801_123456", "deactivate_reason": "批次信息有误，重新创建"}"#);
    examples.round_trip::<Stock>("deactivate_stock_response_example_round_trips", r#"{
            "product_coupon_id": "1000000013", "stock_id": "1000000013001", "remark": "满减券",
            "coupon_code_mode": "WECHATPAY", "coupon_code_count_info": {"total_count": 10000,
            "available_count": 999}, "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "single_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}"#);
    let operation = DisassociateStores::new(
        "1000000013",
        "1000000013001",
        DisassociateStoresRequired {
            brand_id: "120344".into(),
            store_list: vec![Store::new("100000001")],
        },
    );
    examples.request("disassociate_stores_example_builds_the_documented_request", &operation,
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/1000000013/stocks/1000000013001/disassociate-stores",
        r#"{"brand_id": "120344",
            "store_list": [{"store_id": "100000001"}]}"#);
    examples.round_trip::<StoreAssociationResult>("disassociate_stores_response_example_round_trips",
        r#"{"total_count": 2,
            "success_store_list": [{"store_id": "100000001"}], "failed_store_list": [{
            "store_id": "100000001", "code": "INVALID_REQUEST", "message": "门店ID非法或不属于当前品牌"}]}"#);
    let operation = UpdateStockBudget::new(
            "1000000013",
            "1000000013001",
            UpdateStockBudgetRequired {
                brand_id: "120344".into(),
                out_request_no: "34657_20250801_123456".into(),
                update_mode: BudgetUpdateMode::MaxCount,
            },
        )
        .current_max_count(100000)
        .target_max_count(200000)
        .current_max_count_per_day(10000)
        .target_max_count_per_day(20000);
    examples.request("update_stock_budget_example_builds_the_documented_request", &operation,
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/1000000013/stocks/1000000013001/update-budget",
        r#"{"brand_id": "120344",
            "out_request_no": "34657_20250801_123456", "update_mode": "MAX_COUNT",
            "current_max_count": 100000, "target_max_count": 200000,
            "current_max_count_per_day": 10000, "target_max_count_per_day": 20000}"#);
    examples.round_trip::<Stock>("update_stock_budget_response_example_round_trips", r#"{
            "product_coupon_id": "1000000013", "stock_id": "1000000013001", "remark": "满减券",
            "coupon_code_mode": "WECHATPAY", "coupon_code_count_info": {"total_count": 10000,
            "available_count": 999}, "stock_send_rule": {"max_count": 100000,
            "max_count_per_day": 10000, "max_count_per_user": 5}, "single_usage_rule": {
            "coupon_available_period": {"available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}"#);
    let operation = UploadCouponCodes::new(
        "1000000013",
        "1000000013001",
        UploadCouponCodesRequired {
            brand_id: "120344".into(),
            out_request_no: "34657_20250801_123456".into(),
            code_list: vec!["sxxe34343434".into()],
        },
    );
    examples.request("upload_coupon_codes_example_builds_the_documented_request", &operation,
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/1000000013/stocks/1000000013001/upload-coupon-codes",
        r#"{"brand_id": "120344",
            "out_request_no": "34657_20250801_123456", "code_list": ["sxxe34343434"]}"#);
    examples.round_trip::<CouponCodeUploadResult>("upload_coupon_codes_response_example_round_trips",
        r#"{"total_count": 3,
            "success_code_list": ["sxxe34343434"], "failed_code_list": [{
            "coupon_code": "vCode_1234567890", "code": "SYSTEM_ERROR", "message": "系统失败"}],
            "already_exist_code_list": ["sxxe34343434"], "duplicate_code_list": ["sxxe34343434"]}"#);
    let operation = SendCouponBundle::new(
            "oh-394z-6CGkNoJrsDLTTUKiAnp4",
            SendCouponBundleRequired {
                brand_id: "120344".into(),
                product_coupon_id: "1000000013".into(),
                stock_bundle_id: "712315129419284901".into(),
                appid: "wx233544546545989a".into(),
                send_request_no: "34657_20250801_123456".into(),
            },
        )
        .attach("activity=20250801")
        .coupon_tag_info(
            CouponTagInfo::new()
                .coupon_tag_list(vec![CouponTag::Member])
                .member_tag_info(
                    MemberTagInfo::new().member_card_id("MemberCardId_1234567890"),
                ),
        );
    examples.request("send_coupon_bundle_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/partner/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupon-bundles",
        r#"{"brand_id": "120344",
            "product_coupon_id": "1000000013", "stock_bundle_id": "712315129419284901",
            "appid": "wx233544546545989a", "send_request_no": "34657_20250801_123456",
            "attach": "activity=20250801", "coupon_tag_info": {"coupon_tag_list": ["MEMBER"],
            "member_tag_info": {"member_card_id": "MemberCardId_1234567890"}}}"#);
    examples.round_trip::<UserCouponBundle>("send_coupon_bundle_response_example_round_trips", r#"{
            "user_coupon_bundle_id": "7123912547109241212489", "user_product_coupon_list": [{
            "coupon_code": "123446565767", "coupon_state": "EFFECTIVE",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "confirm_request_no": "MCHCONFIRM20250802",
            "confirm_time": "2025-08-02T10:00:02+08:00",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下线",
            "single_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "saved_amount": 1000},
            "progressive_bundle_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "total_count": 3, "used_count": 1,
            "detail_item_list": [{"detail_state": "USED",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "sequential_usage_detail": {"total_count": 3, "used_count": 1, "detail_item_list": [{
            "detail_state": "USED", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "user_product_coupon_bundle_info": {"user_coupon_bundle_id": "7123912547109241212489",
            "user_coupon_bundle_index": 0, "total_count": 3, "used_count": 1}, "product_coupon": {
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}, "stock": {"product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "remark": "满减券", "coupon_code_mode": "WECHATPAY",
            "coupon_code_count_info": {"total_count": 10000, "available_count": 999},
            "stock_send_rule": {"max_count": 100000, "max_count_per_day": 10000,
            "max_count_per_user": 5}, "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}, "attach": "activity=20250801",
            "channel_custom_info": "store=100000001", "coupon_tag_info": {"coupon_tag_list": [
            "MEMBER"], "member_tag_info": {"member_card_id": "MemberCardId_1234567890"}},
            "brand_id": "120344"}]}"#);
    let operation = SendCouponBundle::new(
            "Personal1x",
            SendCouponBundleRequired {
                brand_id: "120344".into(),
                product_coupon_id: "1000000013".into(),
                stock_bundle_id: "712315129419284901".into(),
                appid: "wx233544546545989a".into(),
                send_request_no: "34657_20250801_123456".into(),
            },
        )
        .attach("activity=20250801")
        .coupon_tag_info(
            CouponTagInfo::new()
                .coupon_tag_list(vec![CouponTag::Member])
                .member_tag_info(
                    MemberTagInfo::new().member_card_id("MemberCardId_1234567890"),
                ),
        );
    examples.operation_hides("send_coupon_bundle_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = DeactivateUserCouponBundle::new(
        "oh-394z-6CGkNoJrsDLTTUKiAnp4",
        "7123912547109241212489",
        DeactivateUserCouponBundleRequired {
            brand_id: "120344".into(),
            product_coupon_id: "1000000013".into(),
            stock_bundle_id: "712315129419284901".into(),
            appid: "wx233544546545989a".into(),
            out_request_no: "34657_20250801_123456".into(),
            deactivate_reason: "商品已下线，使用户商品券失效".into(),
        },
    );
    examples.request("deactivate_user_coupon_bundle_example_builds_the_documented_request",
        &operation, "POST",
        "/v3/marketing/partner/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupon-bundles/7123912547109241212489/deactivate",
        r#"{"brand_id": "120344",
            "product_coupon_id": "1000000013", "stock_bundle_id": "712315129419284901",
            "appid": "wx233544546545989a", "out_request_no": "34657_20250801_123456",
            "deactivate_reason": "商品已下线，使用户商品券失效"}"#);
    examples.round_trip::<UserCouponBundle>("deactivate_user_coupon_bundle_response_example_round_trips",
        r#"{
            "user_coupon_bundle_id": "7123912547109241212489", "user_product_coupon_list": [{
            "coupon_code": "123446565767", "coupon_state": "EFFECTIVE",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "confirm_request_no": "MCHCONFIRM20250802",
            "confirm_time": "2025-08-02T10:00:02+08:00",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下线",
            "single_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "saved_amount": 1000},
            "progressive_bundle_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "total_count": 3, "used_count": 1,
            "detail_item_list": [{"detail_state": "USED",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "sequential_usage_detail": {"total_count": 3, "used_count": 1, "detail_item_list": [{
            "detail_state": "USED", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "user_product_coupon_bundle_info": {"user_coupon_bundle_id": "7123912547109241212489",
            "user_coupon_bundle_index": 0, "total_count": 3, "used_count": 1}, "product_coupon": {
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}, "stock": {"product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "remark": "满减券", "coupon_code_mode": "WECHATPAY",
            "coupon_code_count_info": {"total_count": 10000, "available_count": 999},
            "stock_send_rule": {"max_count": 100000, "max_count_per_day": 10000,
            "max_count_per_user": 5}, "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}, "attach": "activity=20250801",
            "channel_custom_info": "store=100000001", "coupon_tag_info": {"coupon_tag_list": [
            "MEMBER"], "member_tag_info": {"member_card_id": "MemberCardId_1234567890"}},
            "brand_id": "120344"}]}"#);
    let operation = DeactivateUserCouponBundle::new(
        "Personal1x",
        "7123912547109241212489",
        DeactivateUserCouponBundleRequired {
            brand_id: "120344".into(),
            product_coupon_id: "1000000013".into(),
            stock_bundle_id: "712315129419284901".into(),
            appid: "wx233544546545989a".into(),
            out_request_no: "34657_20250801_123456".into(),
            deactivate_reason: "商品已下线，使用户商品券失效".into(),
        },
    );
    examples.operation_hides("deactivate_user_coupon_bundle_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = ListUserCoupons::new(
            "oh-394z-6CGkNoJrsDLTTUKiAnp4",
            "120344",
            "wx233544546545989a",
        )
        .product_coupon_id("1000000013")
        .stock_id("1000000013001")
        .coupon_state(UserCouponState::Effective)
        .user_coupon_bundle_id("7123912547109241212489")
        .page_size(20)
        .page_token("MTIzMjUK");
    examples.request("list_user_coupons_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/partner/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons?brand_id=120344&product_coupon_id=1000000013&stock_id=1000000013001&appid=wx233544546545989a&coupon_state=EFFECTIVE&user_coupon_bundle_id=7123912547109241212489&page_size=20&page_token=MTIzMjUK",
        "");
    examples.round_trip::<UserCouponPage>("list_user_coupons_response_example_round_trips",
        r#"{"total_count": 1,
            "user_coupon_list": [{"coupon_code": "123446565767", "coupon_state": "EFFECTIVE",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "confirm_request_no": "MCHCONFIRM20250802",
            "confirm_time": "2025-08-02T10:00:02+08:00",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下线",
            "single_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "saved_amount": 1000},
            "progressive_bundle_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "total_count": 3, "used_count": 1,
            "detail_item_list": [{"detail_state": "USED",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "sequential_usage_detail": {"total_count": 3, "used_count": 1, "detail_item_list": [{
            "detail_state": "USED", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "user_product_coupon_bundle_info": {"user_coupon_bundle_id": "7123912547109241212489",
            "user_coupon_bundle_index": 0, "total_count": 3, "used_count": 1}, "product_coupon": {
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}, "stock": {"product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "remark": "满减券", "coupon_code_mode": "WECHATPAY",
            "coupon_code_count_info": {"total_count": 10000, "available_count": 999},
            "stock_send_rule": {"max_count": 100000, "max_count_per_day": 10000,
            "max_count_per_user": 5}, "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}, "attach": "activity=20250801",
            "channel_custom_info": "store=100000001", "coupon_tag_info": {"coupon_tag_list": [
            "MEMBER"], "member_tag_info": {"member_card_id": "MemberCardId_1234567890"}},
            "brand_id": "120344"}], "next_page_token": ""}"#);
    let operation = ListUserCoupons::new("Personal1x", "120344", "wx233544546545989a")
        .product_coupon_id("1000000013")
        .stock_id("1000000013001")
        .coupon_state(UserCouponState::Effective)
        .user_coupon_bundle_id("7123912547109241212489")
        .page_size(20)
        .page_token("MTIzMjUK");
    examples.operation_hides("list_user_coupons_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = SendCoupon::new(
            "oh-394z-6CGkNoJrsDLTTUKiAnp4",
            SendCouponRequired {
                brand_id: "120344".into(),
                product_coupon_id: "1000000013".into(),
                stock_id: "1000000013001".into(),
                appid: "wx233544546545989a".into(),
                send_request_no: "34657_20250801_123456".into(),
            },
        )
        .coupon_code("123446565767")
        .attach("activity=20250801")
        .coupon_tag_info(
            CouponTagInfo::new()
                .coupon_tag_list(vec![CouponTag::Member])
                .member_tag_info(
                    MemberTagInfo::new().member_card_id("MemberCardId_1234567890"),
                ),
        );
    examples.request("send_coupon_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/partner/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons",
        r#"{"brand_id": "120344",
            "product_coupon_id": "1000000013", "stock_id": "1000000013001",
            "coupon_code": "123446565767", "appid": "wx233544546545989a",
            "send_request_no": "34657_20250801_123456", "attach": "activity=20250801",
            "coupon_tag_info": {"coupon_tag_list": ["MEMBER"], "member_tag_info": {
            "member_card_id": "MemberCardId_1234567890"}}}"#);
    examples.round_trip::<UserCoupon>("send_coupon_response_example_round_trips", r#"{
            "coupon_code": "123446565767", "coupon_state": "EFFECTIVE",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "confirm_request_no": "MCHCONFIRM20250802",
            "confirm_time": "2025-08-02T10:00:02+08:00",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下线",
            "single_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "saved_amount": 1000},
            "progressive_bundle_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "total_count": 3, "used_count": 1,
            "detail_item_list": [{"detail_state": "USED",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "sequential_usage_detail": {"total_count": 3, "used_count": 1, "detail_item_list": [{
            "detail_state": "USED", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "user_product_coupon_bundle_info": {"user_coupon_bundle_id": "7123912547109241212489",
            "user_coupon_bundle_index": 0, "total_count": 3, "used_count": 1}, "product_coupon": {
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}, "stock": {"product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "remark": "满减券", "coupon_code_mode": "WECHATPAY",
            "coupon_code_count_info": {"total_count": 10000, "available_count": 999},
            "stock_send_rule": {"max_count": 100000, "max_count_per_day": 10000,
            "max_count_per_user": 5}, "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}, "attach": "activity=20250801",
            "channel_custom_info": "store=100000001", "coupon_tag_info": {"coupon_tag_list": [
            "MEMBER"], "member_tag_info": {"member_card_id": "MemberCardId_1234567890"}},
            "brand_id": "120344"}"#);
    let operation = SendCoupon::new(
            "Personal1x",
            SendCouponRequired {
                brand_id: "120344".into(),
                product_coupon_id: "1000000013".into(),
                stock_id: "1000000013001".into(),
                appid: "wx233544546545989a".into(),
                send_request_no: "34657_20250801_123456".into(),
            },
        )
        .coupon_code("123446565767")
        .attach("activity=20250801")
        .coupon_tag_info(
            CouponTagInfo::new()
                .coupon_tag_list(vec![CouponTag::Member])
                .member_tag_info(
                    MemberTagInfo::new().member_card_id("MemberCardId_1234567890"),
                ),
        );
    examples.operation_hides("send_coupon_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = GetUserCoupon::new(
        "oh-394z-6CGkNoJrsDLTTUKiAnp4",
        "123446565767",
        GetUserCouponRequired {
            brand_id: "120344".into(),
            product_coupon_id: "1000000013".into(),
            stock_id: "1000000013001".into(),
            appid: "wx233544546545989a".into(),
        },
    );
    examples.request("get_user_coupon_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/partner/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons/123446565767?brand_id=120344&product_coupon_id=1000000013&stock_id=1000000013001&appid=wx233544546545989a",
        "");
    examples.round_trip::<UserCoupon>("get_user_coupon_response_example_round_trips", r#"{
            "coupon_code": "123446565767", "coupon_state": "EFFECTIVE",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "confirm_request_no": "MCHCONFIRM20250802",
            "confirm_time": "2025-08-02T10:00:02+08:00",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下线",
            "single_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "saved_amount": 1000},
            "progressive_bundle_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "total_count": 3, "used_count": 1,
            "detail_item_list": [{"detail_state": "USED",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "sequential_usage_detail": {"total_count": 3, "used_count": 1, "detail_item_list": [{
            "detail_state": "USED", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "user_product_coupon_bundle_info": {"user_coupon_bundle_id": "7123912547109241212489",
            "user_coupon_bundle_index": 0, "total_count": 3, "used_count": 1}, "product_coupon": {
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}, "stock": {"product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "remark": "满减券", "coupon_code_mode": "WECHATPAY",
            "coupon_code_count_info": {"total_count": 10000, "available_count": 999},
            "stock_send_rule": {"max_count": 100000, "max_count_per_day": 10000,
            "max_count_per_user": 5}, "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}, "attach": "activity=20250801",
            "channel_custom_info": "store=100000001", "coupon_tag_info": {"coupon_tag_list": [
            "MEMBER"], "member_tag_info": {"member_card_id": "MemberCardId_1234567890"}},
            "brand_id": "120344"}"#);
    let operation = GetUserCoupon::new(
        "Personal1x",
        "123446565767",
        GetUserCouponRequired {
            brand_id: "120344".into(),
            product_coupon_id: "1000000013".into(),
            stock_id: "1000000013001".into(),
            appid: "wx233544546545989a".into(),
        },
    );
    examples.operation_hides("get_user_coupon_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = ConfirmUserCoupon::new(
        "oh-394z-6CGkNoJrsDLTTUKiAnp4",
        "123446565767",
        ConfirmUserCouponRequired {
            brand_id: "120344".into(),
            product_coupon_id: "1000000013".into(),
            stock_id: "1000000013001".into(),
            appid: "wx233544546545989a".into(),
            out_request_no: "34657_20250801_123456".into(),
        },
    );
    examples.request("confirm_user_coupon_example_builds_the_documented_request", &operation,
        "POST",
        "/v3/marketing/partner/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons/123446565767/confirm",
        r#"{"brand_id": "120344",
            "product_coupon_id": "1000000013", "stock_id": "1000000013001",
            "appid": "wx233544546545989a", "out_request_no": "34657_20250801_123456"}"#);
    examples.round_trip::<UserCoupon>("confirm_user_coupon_response_example_round_trips", r#"{
            "coupon_code": "123446565767", "coupon_state": "EFFECTIVE",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "confirm_request_no": "MCHCONFIRM20250802",
            "confirm_time": "2025-08-02T10:00:02+08:00",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下线",
            "single_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "saved_amount": 1000},
            "progressive_bundle_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "total_count": 3, "used_count": 1,
            "detail_item_list": [{"detail_state": "USED",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "sequential_usage_detail": {"total_count": 3, "used_count": 1, "detail_item_list": [{
            "detail_state": "USED", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "user_product_coupon_bundle_info": {"user_coupon_bundle_id": "7123912547109241212489",
            "user_coupon_bundle_index": 0, "total_count": 3, "used_count": 1}, "product_coupon": {
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}, "stock": {"product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "remark": "满减券", "coupon_code_mode": "WECHATPAY",
            "coupon_code_count_info": {"total_count": 10000, "available_count": 999},
            "stock_send_rule": {"max_count": 100000, "max_count_per_day": 10000,
            "max_count_per_user": 5}, "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}, "attach": "activity=20250801",
            "channel_custom_info": "store=100000001", "coupon_tag_info": {"coupon_tag_list": [
            "MEMBER"], "member_tag_info": {"member_card_id": "MemberCardId_1234567890"}},
            "brand_id": "120344"}"#);
    let operation = ConfirmUserCoupon::new(
        "Personal1x",
        "123446565767",
        ConfirmUserCouponRequired {
            brand_id: "120344".into(),
            product_coupon_id: "1000000013".into(),
            stock_id: "1000000013001".into(),
            appid: "wx233544546545989a".into(),
            out_request_no: "34657_20250801_123456".into(),
        },
    );
    examples.operation_hides("confirm_user_coupon_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = DeactivateUserCoupon::new(
        "oh-394z-6CGkNoJrsDLTTUKiAnp4",
        "123446565767",
        DeactivateUserCouponRequired {
            brand_id: "120344".into(),
            product_coupon_id: "1000000013".into(),
            stock_id: "1000000013001".into(),
            appid: "wx233544546545989a".into(),
            out_request_no: "34657_20250801_123456".into(),
            deactivate_reason: "商品已下线，使用户商品券失效".into(),
        },
    );
    examples.request("deactivate_user_coupon_example_builds_the_documented_request", &operation,
        "POST",
        "/v3/marketing/partner/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons/123446565767/deactivate",
        r#"{"brand_id": "120344",
            "product_coupon_id": "1000000013", "stock_id": "1000000013001",
            "appid": "wx233544546545989a", "out_request_no": "34657_20250801_123456",
            "deactivate_reason": "商品已下线，使用户商品券失效"}"#);
    examples.round_trip::<UserCoupon>("deactivate_user_coupon_response_example_round_trips", r#"{
            "coupon_code": "123446565767", "coupon_state": "EFFECTIVE",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "confirm_request_no": "MCHCONFIRM20250802",
            "confirm_time": "2025-08-02T10:00:02+08:00",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下线",
            "single_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "saved_amount": 1000},
            "progressive_bundle_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "total_count": 3, "used_count": 1,
            "detail_item_list": [{"detail_state": "USED",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "sequential_usage_detail": {"total_count": 3, "used_count": 1, "detail_item_list": [{
            "detail_state": "USED", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "user_product_coupon_bundle_info": {"user_coupon_bundle_id": "7123912547109241212489",
            "user_coupon_bundle_index": 0, "total_count": 3, "used_count": 1}, "product_coupon": {
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}, "stock": {"product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "remark": "满减券", "coupon_code_mode": "WECHATPAY",
            "coupon_code_count_info": {"total_count": 10000, "available_count": 999},
            "stock_send_rule": {"max_count": 100000, "max_count_per_day": 10000,
            "max_count_per_user": 5}, "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}, "attach": "activity=20250801",
            "channel_custom_info": "store=100000001", "coupon_tag_info": {"coupon_tag_list": [
            "MEMBER"], "member_tag_info": {"member_card_id": "MemberCardId_1234567890"}},
            "brand_id": "120344"}"#);
    let operation = DeactivateUserCoupon::new(
        "Personal1x",
        "123446565767",
        DeactivateUserCouponRequired {
            brand_id: "120344".into(),
            product_coupon_id: "1000000013".into(),
            stock_id: "1000000013001".into(),
            appid: "wx233544546545989a".into(),
            out_request_no: "34657_20250801_123456".into(),
            deactivate_reason: "商品已下线，使用户商品券失效".into(),
        },
    );
    examples.operation_hides("deactivate_user_coupon_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = ReturnUserCoupon::new(
            "oh-394z-6CGkNoJrsDLTTUKiAnp4",
            "123446565767",
            ReturnUserCouponRequired {
                brand_id: "120344".into(),
                product_coupon_id: "1000000013".into(),
                stock_id: "1000000013001".into(),
                appid: "wx233544546545989a".into(),
                out_request_no: "34657_20250801_123456".into(),
            },
        )
        .sequential_coupon_index(0);
    examples.request("return_user_coupon_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/partner/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons/123446565767/return",
        r#"{"brand_id": "120344",
            "product_coupon_id": "1000000013", "stock_id": "1000000013001",
            "appid": "wx233544546545989a", "out_request_no": "34657_20250801_123456",
            "sequential_coupon_index": 0}"#);
    examples.round_trip::<UserCoupon>("return_user_coupon_response_example_round_trips", r#"{
            "coupon_code": "123446565767", "coupon_state": "EFFECTIVE",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "confirm_request_no": "MCHCONFIRM20250802",
            "confirm_time": "2025-08-02T10:00:02+08:00",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下线",
            "single_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "saved_amount": 1000},
            "progressive_bundle_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "total_count": 3, "used_count": 1,
            "detail_item_list": [{"detail_state": "USED",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "sequential_usage_detail": {"total_count": 3, "used_count": 1, "detail_item_list": [{
            "detail_state": "USED", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "user_product_coupon_bundle_info": {"user_coupon_bundle_id": "7123912547109241212489",
            "user_coupon_bundle_index": 0, "total_count": 3, "used_count": 1}, "product_coupon": {
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}, "stock": {"product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "remark": "满减券", "coupon_code_mode": "WECHATPAY",
            "coupon_code_count_info": {"total_count": 10000, "available_count": 999},
            "stock_send_rule": {"max_count": 100000, "max_count_per_day": 10000,
            "max_count_per_user": 5}, "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}, "attach": "activity=20250801",
            "channel_custom_info": "store=100000001", "coupon_tag_info": {"coupon_tag_list": [
            "MEMBER"], "member_tag_info": {"member_card_id": "MemberCardId_1234567890"}},
            "brand_id": "120344"}"#);
    let operation = ReturnUserCoupon::new(
            "Personal1x",
            "123446565767",
            ReturnUserCouponRequired {
                brand_id: "120344".into(),
                product_coupon_id: "1000000013".into(),
                stock_id: "1000000013001".into(),
                appid: "wx233544546545989a".into(),
                out_request_no: "34657_20250801_123456".into(),
            },
        )
        .sequential_coupon_index(0);
    examples.operation_hides("return_user_coupon_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = UseUserCoupon::new(
            "oh-394z-6CGkNoJrsDLTTUKiAnp4",
            "123446565767",
            UseUserCouponRequired {
                brand_id: "120344".into(),
                product_coupon_id: "1000000013".into(),
                stock_id: "1000000013001".into(),
                appid: "wx233544546545989a".into(),
                use_time: emitted_tests::time("2025-08-10T12:00:00+08:00"),
                out_request_no: "34657_20250801_123456".into(),
            },
        )
        .store_id("100000001")
        .associated_order_info(
            AssociatedOrder::new()
                .transaction_id("4200000000123456789123456789")
                .out_trade_no("trade_no_20250810123456")
                .mchid("1234567890")
                .sub_mchid("1900000109"),
        )
        .associated_pay_score_order_info(
            AssociatedPayScoreOrder::new()
                .order_id("4200000000123456789123456789")
                .out_order_no("trade_no_20250810123456")
                .mchid("1234567890")
                .sub_mchid("1900000109"),
        )
        .sequential_coupon_index(0)
        .saved_amount(Fen::new(1000));
    examples.request("use_user_coupon_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/partner/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons/123446565767/use",
        r#"{"brand_id": "120344",
            "product_coupon_id": "1000000013", "stock_id": "1000000013001",
            "appid": "wx233544546545989a", "use_time": "2025-08-10T12:00:00+08:00",
            "out_request_no": "34657_20250801_123456", "store_id": "100000001",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "sequential_coupon_index": 0,
            "saved_amount": 1000}"#);
    examples.round_trip::<UserCoupon>("use_user_coupon_response_example_round_trips", r#"{
            "coupon_code": "123446565767", "coupon_state": "EFFECTIVE",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "confirm_request_no": "MCHCONFIRM20250802",
            "confirm_time": "2025-08-02T10:00:02+08:00",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下线",
            "single_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "saved_amount": 1000},
            "progressive_bundle_usage_detail": {"use_request_no": "34657_20250810_123456",
            "use_time": "2025-08-10T12:00:00+08:00", "return_request_no": "MCHRETURN20250811",
            "return_time": "2025-08-11T14:29:35+08:00", "associated_order_info": {
            "transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "associated_pay_score_order_info": {
            "order_id": "4200000000123456789123456789", "out_order_no": "trade_no_20250810123456",
            "mchid": "1234567890", "sub_mchid": "1900000109"}, "total_count": 3, "used_count": 1,
            "detail_item_list": [{"detail_state": "USED",
            "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "sequential_usage_detail": {"total_count": 3, "used_count": 1, "detail_item_list": [{
            "detail_state": "USED", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00",
            "use_request_no": "34657_20250810_123456", "use_time": "2025-08-10T12:00:00+08:00",
            "return_request_no": "MCHRETURN20250811", "return_time": "2025-08-11T14:29:35+08:00",
            "associated_order_info": {"transaction_id": "4200000000123456789123456789",
            "out_trade_no": "trade_no_20250810123456", "mchid": "1234567890",
            "sub_mchid": "1900000109"}, "delete_time": "2025-08-20T10:00:00+08:00"}]},
            "user_product_coupon_bundle_info": {"user_coupon_bundle_id": "7123912547109241212489",
            "user_coupon_bundle_index": 0, "total_count": 3, "used_count": 1}, "product_coupon": {
            "product_coupon_id": "1000000013", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10000,
            "discount_amount": 1000}, "discount_coupon": {"threshold": 10000, "percent_off": 20}},
            "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
            "sequential_usage_info": {"type": "INCREMENTAL", "count": 3, "available_days": 30,
            "interval_days": 1}, "display_info": {"name": "全场满100立减10元",
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "detail_image_url_list": [
            "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"],
            "original_price": 10000, "combo_package_list": [{"name": "咖啡2选1", "pick_count": 1,
            "choice_list": [{"name": "美式", "price": 2000, "count": 2,
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0",
            "mini_program_appid": "wx4fd1234567812345",
            "mini_program_path": "/pages/index/index"}]}]}, "out_product_no": "Product_1234567890",
            "state": "EFFECTIVE", "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "商品已下架",
            "brand_id": "120344"}, "stock": {"product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "remark": "满减券", "coupon_code_mode": "WECHATPAY",
            "coupon_code_count_info": {"total_count": 10000, "available_count": 999},
            "stock_send_rule": {"max_count": 100000, "max_count_per_day": 10000,
            "max_count_per_user": 5}, "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}}, "progressive_bundle_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon": {"threshold": 10000, "discount_amount": 1000}, "discount_coupon": {
            "threshold": 10000, "percent_off": 20}, "exchange_coupon": {"threshold": 10000,
            "exchange_price": 100}, "special_first": false, "normal_coupon_list": [{
            "threshold": 10000, "discount_amount": 1000}], "discount_coupon_list": [{
            "threshold": 10000, "percent_off": 20}], "exchange_coupon_list": [{"threshold": 10000,
            "exchange_price": 100}]}, "sequential_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2025-08-01T00:00:00+08:00",
            "available_end_time": "2025-08-31T23:59:59+08:00", "available_days": 30,
            "available_seconds": 3600, "wait_days_after_receive": 1, "interval_days": 1,
            "weekly_available_period": {"day_list": ["MONDAY"], "day_period_list": [{
            "begin_time": 28800, "end_time": 79199}]}, "irregular_available_period_list": [{
            "begin_time": "2025-08-01T00:00:00+08:00", "end_time": "2025-08-31T23:59:59+08:00"}]},
            "normal_coupon_list": [{"threshold": 10000, "discount_amount": 1000}],
            "discount_coupon_list": [{"threshold": 10000, "percent_off": 20}],
            "exchange_coupon_list": [{"threshold": 10000, "exchange_price": 100}],
            "special_first": false}, "stock_bundle_info": {"stock_bundle_id": "712315129419284901",
            "stock_bundle_index": 0}, "usage_rule_display_info": {"coupon_usage_method_list": [
            "OFFLINE"], "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/product",
            "app_path": "https://weixin.qq.com/jump-to-app", "app_jump_type": "H5",
            "passcode_link": "https://example.com/passcode", "usage_description": "工作日可用",
            "coupon_available_store_info": {"description": "所有门店可用，可使用小程序查看门店列表",
            "mini_program_appid": "wx1234567890abcdef",
            "mini_program_path": "/pages/index/stores"}}, "coupon_display_info": {
            "code_display_mode": "QRCODE", "background_color": "Color020",
            "entrance_mini_program": {"appid": "wx234545656765876a", "path": "/pages/index/index",
            "entrance_wording": "欢迎选购", "guidance_wording": "更多优惠"}, "entrance_official_account": {
            "appid": "wx1234567890abcdef"}, "entrance_finder": {"finder_id": "gh_12345678",
            "finder_video_id": "UDFsdf24df34dD456Hdf34",
            "finder_video_cover_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}},
            "notify_config": {"notify_appid": "wx23232232323"}, "store_scope": "NONE",
            "sent_count_info": {"total_count": 10, "today_count": 2}, "state": "SENDING",
            "deactivate_request_no": "1002600620019090123143254436",
            "deactivate_time": "2025-08-20T10:00:00+08:00", "deactivate_reason": "批次信息有误，重新创建",
            "brand_id": "120344"}, "attach": "activity=20250801",
            "channel_custom_info": "store=100000001", "coupon_tag_info": {"coupon_tag_list": [
            "MEMBER"], "member_tag_info": {"member_card_id": "MemberCardId_1234567890"}},
            "brand_id": "120344"}"#);
    let operation = UseUserCoupon::new(
            "Personal1x",
            "123446565767",
            UseUserCouponRequired {
                brand_id: "120344".into(),
                product_coupon_id: "1000000013".into(),
                stock_id: "1000000013001".into(),
                appid: "wx233544546545989a".into(),
                use_time: emitted_tests::time("2025-08-10T12:00:00+08:00"),
                out_request_no: "34657_20250801_123456".into(),
            },
        )
        .store_id("100000001")
        .associated_order_info(
            AssociatedOrder::new()
                .transaction_id("4200000000123456789123456789")
                .out_trade_no("trade_no_20250810123456")
                .mchid("1234567890")
                .sub_mchid("1900000109"),
        )
        .associated_pay_score_order_info(
            AssociatedPayScoreOrder::new()
                .order_id("4200000000123456789123456789")
                .out_order_no("trade_no_20250810123456")
                .mchid("1234567890")
                .sub_mchid("1900000109"),
        )
        .sequential_coupon_index(0)
        .saved_amount(Fen::new(1000));
    examples.operation_hides("use_user_coupon_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = PreSendCoupon::new(
            "oh-394z-6CGkNoJrsDLTTUKiAnp4",
            PreSendCouponRequired {
                brand_id: "120344".into(),
                product_coupon_id: "1000000013".into(),
                stock_id: "1000000013001".into(),
                appid: "wx233544546545989a".into(),
                send_request_no: "34657_20250801_123456".into(),
            },
        )
        .coupon_code("123446565767")
        .attach("activity=20250801");
    examples.request("pre_send_coupon_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/partner/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/pre-send-coupon",
        r#"{"brand_id": "120344",
            "product_coupon_id": "1000000013", "stock_id": "1000000013001",
            "coupon_code": "123446565767", "appid": "wx233544546545989a",
            "send_request_no": "34657_20250801_123456", "attach": "activity=20250801"}"#);
    examples.round_trip::<PreSendToken>("pre_send_coupon_response_example_round_trips", r#"{
            "token": "ABBpZjCfAAABAAAAAACmTrRvExc7XKea-"}"#);
    let operation = PreSendCoupon::new(
            "Personal1x",
            PreSendCouponRequired {
                brand_id: "120344".into(),
                product_coupon_id: "1000000013".into(),
                stock_id: "1000000013001".into(),
                appid: "wx233544546545989a".into(),
                send_request_no: "34657_20250801_123456".into(),
            },
        )
        .coupon_code("123446565767")
        .attach("activity=20250801");
    examples.operation_hides("pre_send_coupon_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.hides::<PreSendToken>("pre_send_coupon_response_hides_what_is_personal",
        r#"{"token": "Personal1x"}"#, &[("token", "Personal1x")]);
    let operation = PreSendCouponBundle::new(
            "oh-394z-6CGkNoJrsDLTTUKiAnp4",
            PreSendCouponBundleRequired {
                brand_id: "120344".into(),
                product_coupon_id: "1000000013".into(),
                stock_bundle_id: "712315129419284901".into(),
                appid: "wx233544546545989a".into(),
                send_request_no: "34657_20250801_123456".into(),
            },
        )
        .attach("activity=20250801");
    examples.request("pre_send_coupon_bundle_example_builds_the_documented_request", &operation,
        "POST",
        "/v3/marketing/partner/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/pre-send-coupon-bundle",
        r#"{"brand_id": "120344",
            "product_coupon_id": "1000000013", "stock_bundle_id": "712315129419284901",
            "appid": "wx233544546545989a", "send_request_no": "34657_20250801_123456",
            "attach": "activity=20250801"}"#);
    examples.round_trip::<PreSendToken>("pre_send_coupon_bundle_response_example_round_trips", r#"{
            "token": "ABBpZjCfAAABAAAAAACmTrRvExc7XKea-"}"#);
    let operation = PreSendCouponBundle::new(
            "Personal1x",
            PreSendCouponBundleRequired {
                brand_id: "120344".into(),
                product_coupon_id: "1000000013".into(),
                stock_bundle_id: "712315129419284901".into(),
                appid: "wx233544546545989a".into(),
                send_request_no: "34657_20250801_123456".into(),
            },
        )
        .attach("activity=20250801");
    examples.operation_hides("pre_send_coupon_bundle_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.hides::<PreSendToken>("pre_send_coupon_bundle_response_hides_what_is_personal",
        r#"{"token": "Personal1x"}"#, &[("token", "Personal1x")]);
    examples.round_trip::<ChangedCoupon>("product_coupon_return_resource_example_round_trips", r#"{
            "coupon_code": "123446565767", "product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "openid": "oh-394z-6CGkNoJrsDLTTUKiAnp4"}"#);
    examples.event("product_coupon_return_resource_example_decodes_as_its_event", Event::decode,
        "PRODUCT_COUPON.RETURN", r#"{
            "coupon_code": "123446565767", "product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "openid": "oh-394z-6CGkNoJrsDLTTUKiAnp4"}"#,
        |event| matches!(event, Event::ProductCouponReturn(_)));
    examples.event_hides::<ChangedCoupon, Event>("product_coupon_return_resource_hides_what_is_personal",
        Event::decode, "PRODUCT_COUPON.RETURN", r#"{
            "coupon_code": "123446565767", "product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "openid": "Personal1x"}"#, &[("openid", "Personal1x")]);
    examples.round_trip::<SentCoupon>("product_coupon_send_resource_example_round_trips",
        r#"{"brand_id": "120344",
            "coupon_code": "123446565767", "product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "stock_bundle_id": "712315129419284901",
            "user_coupon_bundle_id": "7123912547109241212489", "appid": "wx2323232323232323",
            "openid": "oh-394z-6CGkNoJrsDLTTUKiAnp4", "unionid": "oHdb05U3p11ahKSVAHN8AhIGhJaA",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00", "phone_number": "13900000000",
            "country_code": "86", "attach": "activity=20250801",
            "channel_custom_info": "store=100000001"}"#);
    examples.event("product_coupon_send_resource_example_decodes_as_its_event", Event::decode,
        "PRODUCT_COUPON.SEND", r#"{"brand_id": "120344",
            "coupon_code": "123446565767", "product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "stock_bundle_id": "712315129419284901",
            "user_coupon_bundle_id": "7123912547109241212489", "appid": "wx2323232323232323",
            "openid": "oh-394z-6CGkNoJrsDLTTUKiAnp4", "unionid": "oHdb05U3p11ahKSVAHN8AhIGhJaA",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00", "phone_number": "13900000000",
            "country_code": "86", "attach": "activity=20250801",
            "channel_custom_info": "store=100000001"}"#,
        |event| matches!(event, Event::ProductCouponSend(_)));
    examples.event_hides::<SentCoupon, Event>("product_coupon_send_resource_hides_what_is_personal",
        Event::decode, "PRODUCT_COUPON.SEND", r#"{"brand_id": "120344",
            "coupon_code": "123446565767", "product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "stock_bundle_id": "712315129419284901",
            "user_coupon_bundle_id": "7123912547109241212489", "appid": "wx2323232323232323",
            "openid": "Personal1x", "unionid": "Personal2x",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00", "phone_number": "Personal3x",
            "country_code": "86", "attach": "activity=20250801",
            "channel_custom_info": "store=100000001"}"#, &[("openid", "Personal1x"),
            ("unionid", "Personal2x"), ("phone_number", "Personal3x")]);
    examples.round_trip::<ChangedCoupon>("product_coupon_use_resource_example_round_trips", r#"{
            "coupon_code": "123446565767", "product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "openid": "oh-394z-6CGkNoJrsDLTTUKiAnp4"}"#);
    examples.event("product_coupon_use_resource_example_decodes_as_its_event", Event::decode,
        "PRODUCT_COUPON.USE", r#"{
            "coupon_code": "123446565767", "product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "openid": "oh-394z-6CGkNoJrsDLTTUKiAnp4"}"#,
        |event| matches!(event, Event::ProductCouponUse(_)));
    examples.event_hides::<ChangedCoupon, Event>("product_coupon_use_resource_hides_what_is_personal",
        Event::decode, "PRODUCT_COUPON.USE", r#"{
            "coupon_code": "123446565767", "product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "openid": "Personal1x"}"#, &[("openid", "Personal1x")]);
    examples.round_trip::<ImageGenerationTask>("product_coupon_sp_image_generation_resource_example_round_trips",
        r#"{"brand_id": "120344",
            "task_id": "image_generation_task_1", "image_generation_type": "COMBINE_IMAGE",
            "task_state": "SUCCESS", "combine_image_result": {
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"},
            "cut_out_result": {
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}}"#);
    examples.event("product_coupon_sp_image_generation_resource_example_decodes_as_its_event",
        Event::decode, "PRODUCT_COUPON_SP.IMAGE_GENERATION", r#"{"brand_id": "120344",
            "task_id": "image_generation_task_1", "image_generation_type": "COMBINE_IMAGE",
            "task_state": "SUCCESS", "combine_image_result": {
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"},
            "cut_out_result": {
            "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"}}"#,
        |event| matches!(event, Event::ProductCouponSpImageGeneration(_)));
    examples.round_trip::<SentCoupon>("product_coupon_sp_send_resource_example_round_trips",
        r#"{"brand_id": "120344",
            "coupon_code": "123446565767", "product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "stock_bundle_id": "712315129419284901",
            "user_coupon_bundle_id": "7123912547109241212489", "appid": "wx2323232323232323",
            "openid": "oh-394z-6CGkNoJrsDLTTUKiAnp4", "unionid": "oHdb05U3p11ahKSVAHN8AhIGhJaA",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00", "phone_number": "13900000000",
            "country_code": "86", "attach": "activity=20250801",
            "channel_custom_info": "store=100000001"}"#);
    examples.event("product_coupon_sp_send_resource_example_decodes_as_its_event", Event::decode,
        "PRODUCT_COUPON_SP.SEND", r#"{"brand_id": "120344",
            "coupon_code": "123446565767", "product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "stock_bundle_id": "712315129419284901",
            "user_coupon_bundle_id": "7123912547109241212489", "appid": "wx2323232323232323",
            "openid": "oh-394z-6CGkNoJrsDLTTUKiAnp4", "unionid": "oHdb05U3p11ahKSVAHN8AhIGhJaA",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00", "phone_number": "13900000000",
            "country_code": "86", "attach": "activity=20250801",
            "channel_custom_info": "store=100000001"}"#,
        |event| matches!(event, Event::ProductCouponSpSend(_)));
    examples.event_hides::<SentCoupon, Event>("product_coupon_sp_send_resource_hides_what_is_personal",
        Event::decode, "PRODUCT_COUPON_SP.SEND", r#"{"brand_id": "120344",
            "coupon_code": "123446565767", "product_coupon_id": "1000000013",
            "stock_id": "1000000013001", "stock_bundle_id": "712315129419284901",
            "user_coupon_bundle_id": "7123912547109241212489", "appid": "wx2323232323232323",
            "openid": "Personal1x", "unionid": "Personal2x",
            "receive_time": "2025-08-02T10:00:00+08:00", "send_request_no": "34657_20250801_123456",
            "send_channel": "API", "valid_begin_time": "2025-08-03T00:00:00+08:00",
            "valid_end_time": "2025-08-31T23:59:59+08:00", "phone_number": "Personal3x",
            "country_code": "86", "attach": "activity=20250801",
            "channel_custom_info": "store=100000001"}"#, &[("openid", "Personal1x"),
            ("unionid", "Personal2x"), ("phone_number", "Personal3x")]);
    examples.finish();
}
