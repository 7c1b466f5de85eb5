// Written by `cargo xtask codegen` from spec/fapiao.yaml; edit that file instead.

use wechatpay_client::{Upload, emitted_tests};

use crate::products::shared::Fen;
use crate::{Call, Client};
use super::{
    Buyer, BuyerType, CheckFapiaoMerchant, CreateFapiaoApplication, CreateFapiaoApplicationRequired,
    CreateFapiaoCardTemplate, CreateFapiaoCardTemplateResponse, Event, ExportTaxPolicy,
    FapiaoAbility, FapiaoApplication, FapiaoBillType, FapiaoCardCell, FapiaoCardCellRequired,
    FapiaoCardTemplate, FapiaoConfig, FapiaoFileType, FapiaoInviteOperation, FapiaoInviteStatus,
    FapiaoLineToIssue, FapiaoLineToIssueRequired, FapiaoMode, FapiaoPayChannel, FapiaoReverseReason,
    FapiaoScene, FapiaoSource, FapiaoStaff, FapiaoToIssue, FapiaoToIssueRequired, FapiaoToReverse,
    FapiaoTransaction, GeneralFapiao, GeneralFapiaoLine, GeneralFapiaoLineRequired,
    GeneralFapiaoRequired, GetFapiaoApplication, GetFapiaoApplicationResponse, GetFapiaoConfig,
    GetFapiaoFileDownloadInfo, GetFapiaoFileDownloadInfoResponse, GetFapiaoInviteUrl,
    GetFapiaoInviteUrlResponse, GetFapiaoMerchantStatus, GetFapiaoMerchantStatusResponse,
    GetFapiaoSeller, GetFapiaoSellerResponse, GetUserTitle, GetUserTitleUrl,
    GetUserTitleUrlRequired, GetUserTitleUrlResponse, InsertFapiaoCards, InsertFapiaoCardsRequired,
    IssueGeneralFapiao, IssueGeneralFapiaoRequired, IssuePassengerTransportFapiao,
    IssuePassengerTransportFapiaoRequired, IssueRealEstateLeasingFapiao,
    IssueRealEstateLeasingFapiaoRequired, IssueRefinedOilFapiao, IssueRefinedOilFapiaoRequired,
    ListInvitedMerchants, ListInvitedMerchantsRequired, ListInvitedMerchantsResponse, ListTaxCodes,
    ListTaxCodesRequired, ListTaxCodesResponse, ModifyFapiaoConfig, OilUnit, OwnFapiao,
    OwnFapiaoLine, OwnFapiaoLineRequired, OwnFapiaoRequired, OwnSeller, OwnSellerRequired,
    PassengerCertificateType, PassengerInformation, PassengerInformationRequired,
    PassengerTransportFapiao, PassengerTransportFapiaoLine, PassengerTransportFapiaoLineRequired,
    PassengerTransportFapiaoRequired, RealEstateLeasingFapiao, RealEstateLeasingFapiaoLine,
    RealEstateLeasingFapiaoLineRequired, RealEstateLeasingFapiaoRequired,
    RealEstateLeasingInformation, RealEstateLeasingInformationRequired, RefinedOilFapiao,
    RefinedOilFapiaoLine, RefinedOilFapiaoLineRequired, RefinedOilFapiaoRequired,
    RefinedOilInformation, RefinedOilInformationRequired, ReverseFapiaoApplication, ShipClass,
    TaxPreferMark, TaxPreference, TransportationType, UploadFapiaoFile, UploadFapiaoFileResponse,
    VatRefund,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = CreateFapiaoCardTemplate::new(
            "wxb1170446a4c0a5a2",
            FapiaoCardTemplate::new(
                    "http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMMWeN3hLut7X7hicFNjakmxibMLGWpXrEXB33367o7zHN0CwngnQY7zb7g/0",
                )
                .payee_name("某公司")
                .custom_cell(
                    FapiaoCardCell::new(FapiaoCardCellRequired {
                            words: "电子发票".into(),
                            description: "查看发票".into(),
                        })
                        .jump_url("http://www.qq.com")
                        .miniprogram_user_name("gh_86a091e50ad4@app")
                        .miniprogram_path("pages/xxxPage"),
                ),
        )
        .sub_mchid("1900000109");
    examples.request("create_fapiao_card_template_example_builds_the_documented_request",
        &operation, "POST", "/v3/new-tax-control-fapiao/card-template", r#"{
            "sub_mchid": "1900000109", "card_appid": "wxb1170446a4c0a5a2",
            "card_template_information": {"payee_name": "某公司",
            "logo_url": "http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMMWeN3hLut7X7hicFNjakmxibMLGWpXrEXB33367o7zHN0CwngnQY7zb7g/0",
            "custom_cell": {"words": "电子发票", "description": "查看发票", "jump_url": "http://www.qq.com",
            "miniprogram_user_name": "gh_86a091e50ad4@app", "miniprogram_path": "pages/xxxPage"}}}"#);
    examples.round_trip::<CreateFapiaoCardTemplateResponse>("create_fapiao_card_template_response_example_round_trips",
        r#"{
            "card_appid": "wxb1170446a4c0a5a2", "card_id": "p4gLgvn_cxVCQez17kaBJnZHPcXs"}"#);
    let operation = CreateFapiaoApplication::new(CreateFapiaoApplicationRequired {
            scene: FapiaoScene::WithWechatpay,
            fapiao_apply_id: "4200000444201910177461284488".into(),
            buyer_information: Buyer::new(
                    BuyerType::Organization,
                    "深圳市南山区测试企业",
                )
                .taxpayer_id("202003261233701778")
                .address("深圳市南山区深南大道10000号")
                .telephone("075512345678")
                .bank_name("测试银行")
                .bank_account("62001234567890")
                .phone("13800000000")
                .email("zhangsan@example.com")
                .amount(Fen::new(382895))
                .out_trade_no("order_20200701_123456")
                .fapiao_bill_type(FapiaoBillType::CommFapiao)
                .user_apply_message("用户留言"),
            fapiao_information: vec![
                FapiaoToIssue::new(FapiaoToIssueRequired { fapiao_id : "20200701123456"
                .into(), total_amount : Fen::new(382895), need_list : false, items :
                vec![FapiaoLineToIssue::new(FapiaoLineToIssueRequired { tax_code :
                "3010101020203000000".into(), quantity : 100000000, total_amount :
                Fen::new(382895), discount : false }).goods_category("运输服务")
                .goods_name("出租汽车客运服务").goods_id(1).specification("A4")
                .unit("次").tax_rate(1300).tax_prefer_mark(TaxPreferMark::NoFavorable)]
                }).remark("备注")
            ],
        })
        .sub_mchid("1900000109");
    examples.request("create_fapiao_application_example_builds_the_documented_request", &operation,
        "POST", "/v3/new-tax-control-fapiao/fapiao-applications", r#"{
            "sub_mchid": "1900000109", "scene": "WITH_WECHATPAY",
            "fapiao_apply_id": "4200000444201910177461284488", "buyer_information": {
            "type": "ORGANIZATION", "name": "深圳市南山区测试企业", "taxpayer_id": "202003261233701778",
            "address": "深圳市南山区深南大道10000号", "telephone": "075512345678", "bank_name": "测试银行",
            "bank_account": "62001234567890", "phone": "13800000000",
            "email": "zhangsan@example.com", "amount": 382895,
            "out_trade_no": "order_20200701_123456", "fapiao_bill_type": "COMM_FAPIAO",
            "user_apply_message": "用户留言"}, "fapiao_information": [{"fapiao_id": "20200701123456",
            "total_amount": 382895, "need_list": false, "remark": "备注", "items": [{
            "tax_code": "3010101020203000000", "goods_category": "运输服务", "goods_name": "出租汽车客运服务",
            "goods_id": 1, "specification": "A4", "unit": "次", "quantity": 100000000,
            "total_amount": 382895, "tax_rate": 1300, "tax_prefer_mark": "NO_FAVORABLE",
            "discount": false}]}]}"#);
    let operation = CreateFapiaoApplication::new(CreateFapiaoApplicationRequired {
            scene: FapiaoScene::WithWechatpay,
            fapiao_apply_id: "4200000444201910177461284488".into(),
            buyer_information: Buyer::new(BuyerType::Organization, "Personal1x")
                .taxpayer_id("202003261233701778")
                .address("Personal2x")
                .telephone("Personal3x")
                .bank_name("测试银行")
                .bank_account("Personal4x")
                .phone("Personal5x")
                .email("Personal6x")
                .amount(Fen::new(382895))
                .out_trade_no("order_20200701_123456")
                .fapiao_bill_type(FapiaoBillType::CommFapiao)
                .user_apply_message("用户留言"),
            fapiao_information: vec![
                FapiaoToIssue::new(FapiaoToIssueRequired { fapiao_id : "20200701123456"
                .into(), total_amount : Fen::new(382895), need_list : false, items :
                vec![FapiaoLineToIssue::new(FapiaoLineToIssueRequired { tax_code :
                "3010101020203000000".into(), quantity : 100000000, total_amount :
                Fen::new(382895), discount : false }).goods_category("运输服务")
                .goods_name("出租汽车客运服务").goods_id(1).specification("A4")
                .unit("次").tax_rate(1300).tax_prefer_mark(TaxPreferMark::NoFavorable)]
                }).remark("备注")
            ],
        })
        .sub_mchid("1900000109");
    examples.operation_hides("create_fapiao_application_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("buyer_information/name", "Personal1x"),
            ("buyer_information/address", "Personal2x"),
            ("buyer_information/telephone", "Personal3x"),
            ("buyer_information/bank_account", "Personal4x"),
            ("buyer_information/phone", "Personal5x"), ("buyer_information/email", "Personal6x")]);
    let operation = IssueGeneralFapiao::new(IssueGeneralFapiaoRequired {
        sub_mchid: "1900000109".into(),
        fapiao_apply_id: "4200000444201910177461284488".into(),
        buyer_information: Buyer::new(
                BuyerType::Organization,
                "深圳市南山区测试企业",
            )
            .taxpayer_id("202003261233701778")
            .address("深圳市南山区深南大道10000号")
            .telephone("075512345678")
            .bank_name("测试银行")
            .bank_account("62001234567890")
            .phone("13800000000")
            .email("zhangsan@example.com")
            .amount(Fen::new(382895))
            .out_trade_no("order_20200701_123456")
            .fapiao_bill_type(FapiaoBillType::CommFapiao)
            .user_apply_message("用户留言"),
        fapiao_information: GeneralFapiao::new(GeneralFapiaoRequired {
                fapiao_id: "20200701123456".into(),
                total_amount: Fen::new(382895),
                items: vec![
                    GeneralFapiaoLine::new(GeneralFapiaoLineRequired { tax_code :
                    "3010101020203000000".into(), goods_name : "出租汽车客运服务"
                    .into(), total_amount : Fen::new(382895), tax_rate : 1300, discount :
                    false }).specification("A4").unit("次").quantity(100000000)
                    .preferential_policy_code(TaxPreference::SimpleLevy)
                ],
                billing_person_id: "128279891283".into(),
                fapiao_bill_type: FapiaoBillType::CommFapiao,
                transaction_information: vec![
                    FapiaoTransaction::new(FapiaoPayChannel::WechatPay, Fen::new(382895))
                    .transaction_id("4200000008202508080512076713")
                    .out_trade_no("order_20200701_123456")
                ],
            })
            .export_business_policy_code(ExportTaxPolicy::Refund)
            .vat_refund_levy_code(VatRefund::Software)
            .billing_person("**伟 0020")
            .remark("备注"),
    });
    examples.request("issue_general_fapiao_example_builds_the_documented_request", &operation,
        "POST", "/v3/new-tax-control-fapiao/fapiao-applications/issue-general", r#"{
            "sub_mchid": "1900000109", "fapiao_apply_id": "4200000444201910177461284488",
            "buyer_information": {"type": "ORGANIZATION", "name": "深圳市南山区测试企业",
            "taxpayer_id": "202003261233701778", "address": "深圳市南山区深南大道10000号",
            "telephone": "075512345678", "bank_name": "测试银行", "bank_account": "62001234567890",
            "phone": "13800000000", "email": "zhangsan@example.com", "amount": 382895,
            "out_trade_no": "order_20200701_123456", "fapiao_bill_type": "COMM_FAPIAO",
            "user_apply_message": "用户留言"}, "fapiao_information": {"fapiao_id": "20200701123456",
            "total_amount": 382895, "items": [{"tax_code": "3010101020203000000",
            "goods_name": "出租汽车客运服务", "specification": "A4", "unit": "次", "quantity": 100000000,
            "total_amount": 382895, "tax_rate": 1300, "discount": false,
            "preferential_policy_code": 1}], "export_business_policy_code": 1,
            "vat_refund_levy_code": 1, "billing_person_id": "128279891283",
            "billing_person": "**伟 0020", "fapiao_bill_type": "COMM_FAPIAO",
            "transaction_information": [{"pay_channel": "WECHAT_PAY",
            "transaction_id": "4200000008202508080512076713",
            "out_trade_no": "order_20200701_123456", "amount": 382895}], "remark": "备注"}}"#);
    let operation = IssueGeneralFapiao::new(IssueGeneralFapiaoRequired {
        sub_mchid: "1900000109".into(),
        fapiao_apply_id: "4200000444201910177461284488".into(),
        buyer_information: Buyer::new(BuyerType::Organization, "Personal1x")
            .taxpayer_id("202003261233701778")
            .address("Personal2x")
            .telephone("Personal3x")
            .bank_name("测试银行")
            .bank_account("Personal4x")
            .phone("Personal5x")
            .email("Personal6x")
            .amount(Fen::new(382895))
            .out_trade_no("order_20200701_123456")
            .fapiao_bill_type(FapiaoBillType::CommFapiao)
            .user_apply_message("用户留言"),
        fapiao_information: GeneralFapiao::new(GeneralFapiaoRequired {
                fapiao_id: "20200701123456".into(),
                total_amount: Fen::new(382895),
                items: vec![
                    GeneralFapiaoLine::new(GeneralFapiaoLineRequired { tax_code :
                    "3010101020203000000".into(), goods_name : "出租汽车客运服务"
                    .into(), total_amount : Fen::new(382895), tax_rate : 1300, discount :
                    false }).specification("A4").unit("次").quantity(100000000)
                    .preferential_policy_code(TaxPreference::SimpleLevy)
                ],
                billing_person_id: "128279891283".into(),
                fapiao_bill_type: FapiaoBillType::CommFapiao,
                transaction_information: vec![
                    FapiaoTransaction::new(FapiaoPayChannel::WechatPay, Fen::new(382895))
                    .transaction_id("4200000008202508080512076713")
                    .out_trade_no("order_20200701_123456")
                ],
            })
            .export_business_policy_code(ExportTaxPolicy::Refund)
            .vat_refund_levy_code(VatRefund::Software)
            .billing_person("Personal7x")
            .remark("备注"),
    });
    examples.operation_hides("issue_general_fapiao_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("buyer_information/name", "Personal1x"),
            ("buyer_information/address", "Personal2x"),
            ("buyer_information/telephone", "Personal3x"),
            ("buyer_information/bank_account", "Personal4x"),
            ("buyer_information/phone", "Personal5x"), ("buyer_information/email", "Personal6x"),
            ("fapiao_information/billing_person", "Personal7x")]);
    let operation = IssuePassengerTransportFapiao::new(IssuePassengerTransportFapiaoRequired {
        sub_mchid: "1900000109".into(),
        fapiao_apply_id: "4200000444201910177461284488".into(),
        buyer_information: Buyer::new(
                BuyerType::Organization,
                "深圳市南山区测试企业",
            )
            .taxpayer_id("202003261233701778")
            .address("深圳市南山区深南大道10000号")
            .telephone("075512345678")
            .bank_name("测试银行")
            .bank_account("62001234567890")
            .phone("13800000000")
            .email("zhangsan@example.com")
            .amount(Fen::new(382895))
            .out_trade_no("order_20200701_123456")
            .fapiao_bill_type(FapiaoBillType::CommFapiao)
            .user_apply_message("用户留言"),
        fapiao_information: PassengerTransportFapiao::new(PassengerTransportFapiaoRequired {
                fapiao_id: "20200701123456".into(),
                total_amount: Fen::new(382895),
                items: vec![
                    PassengerTransportFapiaoLine::new(PassengerTransportFapiaoLineRequired
                    { tax_code : "3010101020203000000".into(), goods_name :
                    "出租汽车客运服务".into(), total_amount : Fen::new(382895),
                    tax_rate : 1300, discount : false }).specification("A4").unit("次")
                    .quantity(100000000)
                    .preferential_policy_code(TaxPreference::SimpleLevy)
                    .passenger_information(PassengerInformation::new(PassengerInformationRequired
                    { name : "张三".into(), certificate_type :
                    PassengerCertificateType::IdentityCard, certificate_number :
                    "440524188001010014".into(), departure_date :
                    emitted_tests::time("2026-07-01T00:00:00+08:00"), departure_place :
                    "北京市朝阳区".into(), destination : "上海市浦东新区"
                    .into(), transportation_type : TransportationType::LongDistanceBus })
                    .transportation_classes(ShipClass::ShipFirstClassCabin))
                ],
                billing_person_id: "187776276864872".into(),
                fapiao_bill_type: FapiaoBillType::CommFapiao,
                transaction_information: vec![
                    FapiaoTransaction::new(FapiaoPayChannel::WechatPay, Fen::new(382895))
                    .transaction_id("4200000008202508080512076713")
                    .out_trade_no("order_20200701_123456")
                ],
            })
            .export_business_policy_code(ExportTaxPolicy::Refund)
            .vat_refund_levy_code(VatRefund::Software)
            .billing_person("**伟 0020")
            .remark("备注"),
    });
    examples.request("issue_passenger_transport_fapiao_example_builds_the_documented_request",
        &operation, "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport", r#"{
            "sub_mchid": "1900000109", "fapiao_apply_id": "4200000444201910177461284488",
            "buyer_information": {"type": "ORGANIZATION", "name": "深圳市南山区测试企业",
            "taxpayer_id": "202003261233701778", "address": "深圳市南山区深南大道10000号",
            "telephone": "075512345678", "bank_name": "测试银行", "bank_account": "62001234567890",
            "phone": "13800000000", "email": "zhangsan@example.com", "amount": 382895,
            "out_trade_no": "order_20200701_123456", "fapiao_bill_type": "COMM_FAPIAO",
            "user_apply_message": "用户留言"}, "fapiao_information": {"fapiao_id": "20200701123456",
            "total_amount": 382895, "items": [{"tax_code": "3010101020203000000",
            "goods_name": "出租汽车客运服务", "specification": "A4", "unit": "次", "quantity": 100000000,
            "total_amount": 382895, "tax_rate": 1300, "discount": false,
            "preferential_policy_code": 1, "passenger_information": {"name": "张三",
            "certificate_type": "IDENTITY_CARD", "certificate_number": "440524188001010014",
            "departure_date": "2026-07-01T00:00:00+08:00", "departure_place": "北京市朝阳区",
            "destination": "上海市浦东新区", "transportation_type": "LONG_DISTANCE_BUS",
            "transportation_classes": "SHIP_FIRST_CLASS_CABIN"}}], "export_business_policy_code": 1,
            "vat_refund_levy_code": 1, "billing_person_id": "187776276864872",
            "billing_person": "**伟 0020", "fapiao_bill_type": "COMM_FAPIAO",
            "transaction_information": [{"pay_channel": "WECHAT_PAY",
            "transaction_id": "4200000008202508080512076713",
            "out_trade_no": "order_20200701_123456", "amount": 382895}], "remark": "备注"}}"#);
    let operation = IssuePassengerTransportFapiao::new(IssuePassengerTransportFapiaoRequired {
        sub_mchid: "1900000109".into(),
        fapiao_apply_id: "4200000444201910177461284488".into(),
        buyer_information: Buyer::new(BuyerType::Organization, "Personal1x")
            .taxpayer_id("202003261233701778")
            .address("Personal2x")
            .telephone("Personal3x")
            .bank_name("测试银行")
            .bank_account("Personal4x")
            .phone("Personal5x")
            .email("Personal6x")
            .amount(Fen::new(382895))
            .out_trade_no("order_20200701_123456")
            .fapiao_bill_type(FapiaoBillType::CommFapiao)
            .user_apply_message("用户留言"),
        fapiao_information: PassengerTransportFapiao::new(PassengerTransportFapiaoRequired {
                fapiao_id: "20200701123456".into(),
                total_amount: Fen::new(382895),
                items: vec![
                    PassengerTransportFapiaoLine::new(PassengerTransportFapiaoLineRequired
                    { tax_code : "3010101020203000000".into(), goods_name :
                    "出租汽车客运服务".into(), total_amount : Fen::new(382895),
                    tax_rate : 1300, discount : false }).specification("A4").unit("次")
                    .quantity(100000000)
                    .preferential_policy_code(TaxPreference::SimpleLevy)
                    .passenger_information(PassengerInformation::new(PassengerInformationRequired
                    { name : "Personal7x".into(), certificate_type :
                    PassengerCertificateType::IdentityCard, certificate_number :
                    "Personal8x".into(), departure_date :
                    emitted_tests::time("2026-07-01T00:00:00+08:00"), departure_place :
                    "Personal9x".into(), destination : "Personal10x".into(),
                    transportation_type : TransportationType::LongDistanceBus })
                    .transportation_classes(ShipClass::ShipFirstClassCabin))
                ],
                billing_person_id: "187776276864872".into(),
                fapiao_bill_type: FapiaoBillType::CommFapiao,
                transaction_information: vec![
                    FapiaoTransaction::new(FapiaoPayChannel::WechatPay, Fen::new(382895))
                    .transaction_id("4200000008202508080512076713")
                    .out_trade_no("order_20200701_123456")
                ],
            })
            .export_business_policy_code(ExportTaxPolicy::Refund)
            .vat_refund_levy_code(VatRefund::Software)
            .billing_person("Personal11x")
            .remark("备注"),
    });
    examples.operation_hides("issue_passenger_transport_fapiao_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("buyer_information/name", "Personal1x"),
            ("buyer_information/address", "Personal2x"),
            ("buyer_information/telephone", "Personal3x"),
            ("buyer_information/bank_account", "Personal4x"),
            ("buyer_information/phone", "Personal5x"), ("buyer_information/email", "Personal6x"),
            ("fapiao_information/items/*/passenger_information/name", "Personal7x"),
            ("fapiao_information/items/*/passenger_information/certificate_number", "Personal8x"),
            ("fapiao_information/items/*/passenger_information/departure_place", "Personal9x"),
            ("fapiao_information/items/*/passenger_information/destination", "Personal10x"),
            ("fapiao_information/billing_person", "Personal11x")]);
    let operation = IssueRefinedOilFapiao::new(IssueRefinedOilFapiaoRequired {
        sub_mchid: "1900000109".into(),
        fapiao_apply_id: "4200000444201910177461284488".into(),
        buyer_information: Buyer::new(
                BuyerType::Organization,
                "深圳市南山区测试企业",
            )
            .taxpayer_id("202003261233701778")
            .address("深圳市南山区深南大道10000号")
            .telephone("075512345678")
            .bank_name("测试银行")
            .bank_account("62001234567890")
            .phone("13800000000")
            .email("zhangsan@example.com")
            .amount(Fen::new(382895))
            .out_trade_no("order_20200701_123456")
            .fapiao_bill_type(FapiaoBillType::CommFapiao)
            .user_apply_message("用户留言"),
        fapiao_information: RefinedOilFapiao::new(RefinedOilFapiaoRequired {
                fapiao_id: "20200701123456".into(),
                total_amount: Fen::new(382895),
                items: vec![
                    RefinedOilFapiaoLine::new(RefinedOilFapiaoLineRequired { tax_code :
                    "3010101020203000000".into(), goods_name : "出租汽车客运服务"
                    .into(), total_amount : Fen::new(382895), tax_rate : 1300, discount :
                    false }).specification("A4").unit(OilUnit::Ton).quantity(100000000)
                    .preferential_policy_code(TaxPreference::SimpleLevy)
                    .refined_oil_information(RefinedOilInformation::new(RefinedOilInformationRequired
                    { station : "中国石油(江北红旗河沟加油站)".into(),
                    trade_time : emitted_tests::time("2025-07-01T00:00:00+08:00"),
                    gun_number : "1号枪".into() }))
                ],
                billing_person_id: "187776276864872".into(),
                fapiao_bill_type: FapiaoBillType::CommFapiao,
                transaction_information: vec![
                    FapiaoTransaction::new(FapiaoPayChannel::WechatPay, Fen::new(382895))
                    .transaction_id("4200000008202508080512076713")
                    .out_trade_no("order_20200701_123456")
                ],
            })
            .export_business_policy_code(ExportTaxPolicy::Refund)
            .vat_refund_levy_code(VatRefund::Software)
            .billing_person("**伟 0020")
            .remark("备注"),
    });
    examples.request("issue_refined_oil_fapiao_example_builds_the_documented_request", &operation,
        "POST", "/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil", r#"{
            "sub_mchid": "1900000109", "fapiao_apply_id": "4200000444201910177461284488",
            "buyer_information": {"type": "ORGANIZATION", "name": "深圳市南山区测试企业",
            "taxpayer_id": "202003261233701778", "address": "深圳市南山区深南大道10000号",
            "telephone": "075512345678", "bank_name": "测试银行", "bank_account": "62001234567890",
            "phone": "13800000000", "email": "zhangsan@example.com", "amount": 382895,
            "out_trade_no": "order_20200701_123456", "fapiao_bill_type": "COMM_FAPIAO",
            "user_apply_message": "用户留言"}, "fapiao_information": {"fapiao_id": "20200701123456",
            "total_amount": 382895, "items": [{"tax_code": "3010101020203000000",
            "goods_name": "出租汽车客运服务", "specification": "A4", "unit": "TON", "quantity": 100000000,
            "total_amount": 382895, "tax_rate": 1300, "discount": false,
            "preferential_policy_code": 1, "refined_oil_information": {
            "station": "中国石油(江北红旗河沟加油站)", "trade_time": "2025-07-01T00:00:00+08:00",
            "gun_number": "1号枪"}}], "export_business_policy_code": 1, "vat_refund_levy_code": 1,
            "billing_person_id": "187776276864872", "billing_person": "**伟 0020",
            "fapiao_bill_type": "COMM_FAPIAO", "transaction_information": [{
            "pay_channel": "WECHAT_PAY", "transaction_id": "4200000008202508080512076713",
            "out_trade_no": "order_20200701_123456", "amount": 382895}], "remark": "备注"}}"#);
    let operation = IssueRefinedOilFapiao::new(IssueRefinedOilFapiaoRequired {
        sub_mchid: "1900000109".into(),
        fapiao_apply_id: "4200000444201910177461284488".into(),
        buyer_information: Buyer::new(BuyerType::Organization, "Personal1x")
            .taxpayer_id("202003261233701778")
            .address("Personal2x")
            .telephone("Personal3x")
            .bank_name("测试银行")
            .bank_account("Personal4x")
            .phone("Personal5x")
            .email("Personal6x")
            .amount(Fen::new(382895))
            .out_trade_no("order_20200701_123456")
            .fapiao_bill_type(FapiaoBillType::CommFapiao)
            .user_apply_message("用户留言"),
        fapiao_information: RefinedOilFapiao::new(RefinedOilFapiaoRequired {
                fapiao_id: "20200701123456".into(),
                total_amount: Fen::new(382895),
                items: vec![
                    RefinedOilFapiaoLine::new(RefinedOilFapiaoLineRequired { tax_code :
                    "3010101020203000000".into(), goods_name : "出租汽车客运服务"
                    .into(), total_amount : Fen::new(382895), tax_rate : 1300, discount :
                    false }).specification("A4").unit(OilUnit::Ton).quantity(100000000)
                    .preferential_policy_code(TaxPreference::SimpleLevy)
                    .refined_oil_information(RefinedOilInformation::new(RefinedOilInformationRequired
                    { station : "中国石油(江北红旗河沟加油站)".into(),
                    trade_time : emitted_tests::time("2025-07-01T00:00:00+08:00"),
                    gun_number : "1号枪".into() }))
                ],
                billing_person_id: "187776276864872".into(),
                fapiao_bill_type: FapiaoBillType::CommFapiao,
                transaction_information: vec![
                    FapiaoTransaction::new(FapiaoPayChannel::WechatPay, Fen::new(382895))
                    .transaction_id("4200000008202508080512076713")
                    .out_trade_no("order_20200701_123456")
                ],
            })
            .export_business_policy_code(ExportTaxPolicy::Refund)
            .vat_refund_levy_code(VatRefund::Software)
            .billing_person("Personal7x")
            .remark("备注"),
    });
    examples.operation_hides("issue_refined_oil_fapiao_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("buyer_information/name", "Personal1x"),
            ("buyer_information/address", "Personal2x"),
            ("buyer_information/telephone", "Personal3x"),
            ("buyer_information/bank_account", "Personal4x"),
            ("buyer_information/phone", "Personal5x"), ("buyer_information/email", "Personal6x"),
            ("fapiao_information/billing_person", "Personal7x")]);
    let operation = IssueRealEstateLeasingFapiao::new(IssueRealEstateLeasingFapiaoRequired {
        sub_mchid: "1900000109".into(),
        fapiao_apply_id: "4200000444201910177461284488".into(),
        buyer_information: Buyer::new(
                BuyerType::Organization,
                "深圳市南山区测试企业",
            )
            .taxpayer_id("202003261233701778")
            .address("深圳市南山区深南大道10000号")
            .telephone("075512345678")
            .bank_name("测试银行")
            .bank_account("62001234567890")
            .phone("13800000000")
            .email("zhangsan@example.com")
            .amount(Fen::new(382895))
            .out_trade_no("order_20200701_123456")
            .fapiao_bill_type(FapiaoBillType::CommFapiao)
            .user_apply_message("用户留言"),
        fapiao_information: RealEstateLeasingFapiao::new(RealEstateLeasingFapiaoRequired {
                fapiao_id: "20200701123456".into(),
                total_amount: Fen::new(382895),
                items: vec![
                    RealEstateLeasingFapiaoLine::new(RealEstateLeasingFapiaoLineRequired
                    { tax_code : "3010101020203000000".into(), goods_name :
                    "出租汽车客运服务".into(), total_amount : Fen::new(382895),
                    tax_rate : 1300, discount : false }).specification("A4").unit("次")
                    .quantity(100000000)
                    .preferential_policy_code(TaxPreference::SimpleLevy)
                    .real_estate_leasing_information(RealEstateLeasingInformation::new(RealEstateLeasingInformationRequired
                    { province : "重庆市".into(), address : "xx街道xx小区".into(),
                    lease_period_start :
                    emitted_tests::time("2025-01-01T10:00:00+08:00"), lease_period_end :
                    emitted_tests::time("2025-07-01T10:00:00+08:00"), cross_city_flag :
                    true }).city("涪陵区")
                    .certificate_no("粤(2026)深圳市不动产权第0000001号")
                    .plate_no(vec!["渝A12345".into()]))
                ],
                billing_person_id: "128279891283".into(),
                fapiao_bill_type: FapiaoBillType::CommFapiao,
                transaction_information: vec![
                    FapiaoTransaction::new(FapiaoPayChannel::WechatPay, Fen::new(382895))
                    .transaction_id("4200000008202508080512076713")
                    .out_trade_no("order_20200701_123456")
                ],
            })
            .export_business_policy_code(ExportTaxPolicy::Refund)
            .vat_refund_levy_code(VatRefund::Software)
            .billing_person("**伟 0020")
            .remark("备注"),
    });
    examples.request("issue_real_estate_leasing_fapiao_example_builds_the_documented_request",
        &operation, "POST", "/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing",
        r#"{
            "sub_mchid": "1900000109", "fapiao_apply_id": "4200000444201910177461284488",
            "buyer_information": {"type": "ORGANIZATION", "name": "深圳市南山区测试企业",
            "taxpayer_id": "202003261233701778", "address": "深圳市南山区深南大道10000号",
            "telephone": "075512345678", "bank_name": "测试银行", "bank_account": "62001234567890",
            "phone": "13800000000", "email": "zhangsan@example.com", "amount": 382895,
            "out_trade_no": "order_20200701_123456", "fapiao_bill_type": "COMM_FAPIAO",
            "user_apply_message": "用户留言"}, "fapiao_information": {"fapiao_id": "20200701123456",
            "total_amount": 382895, "items": [{"tax_code": "3010101020203000000",
            "goods_name": "出租汽车客运服务", "specification": "A4", "unit": "次", "quantity": 100000000,
            "total_amount": 382895, "tax_rate": 1300, "discount": false,
            "preferential_policy_code": 1, "real_estate_leasing_information": {"province": "重庆市",
            "city": "涪陵区", "address": "xx街道xx小区", "lease_period_start": "2025-01-01T10:00:00+08:00",
            "lease_period_end": "2025-07-01T10:00:00+08:00", "cross_city_flag": true,
            "certificate_no": "粤(2026)深圳市不动产权第0000001号", "plate_no": ["渝A12345"]}}],
            "export_business_policy_code": 1, "vat_refund_levy_code": 1,
            "billing_person_id": "128279891283", "billing_person": "**伟 0020",
            "fapiao_bill_type": "COMM_FAPIAO", "transaction_information": [{
            "pay_channel": "WECHAT_PAY", "transaction_id": "4200000008202508080512076713",
            "out_trade_no": "order_20200701_123456", "amount": 382895}], "remark": "备注"}}"#);
    let operation = IssueRealEstateLeasingFapiao::new(IssueRealEstateLeasingFapiaoRequired {
        sub_mchid: "1900000109".into(),
        fapiao_apply_id: "4200000444201910177461284488".into(),
        buyer_information: Buyer::new(BuyerType::Organization, "Personal1x")
            .taxpayer_id("202003261233701778")
            .address("Personal2x")
            .telephone("Personal3x")
            .bank_name("测试银行")
            .bank_account("Personal4x")
            .phone("Personal5x")
            .email("Personal6x")
            .amount(Fen::new(382895))
            .out_trade_no("order_20200701_123456")
            .fapiao_bill_type(FapiaoBillType::CommFapiao)
            .user_apply_message("用户留言"),
        fapiao_information: RealEstateLeasingFapiao::new(RealEstateLeasingFapiaoRequired {
                fapiao_id: "20200701123456".into(),
                total_amount: Fen::new(382895),
                items: vec![
                    RealEstateLeasingFapiaoLine::new(RealEstateLeasingFapiaoLineRequired
                    { tax_code : "3010101020203000000".into(), goods_name :
                    "出租汽车客运服务".into(), total_amount : Fen::new(382895),
                    tax_rate : 1300, discount : false }).specification("A4").unit("次")
                    .quantity(100000000)
                    .preferential_policy_code(TaxPreference::SimpleLevy)
                    .real_estate_leasing_information(RealEstateLeasingInformation::new(RealEstateLeasingInformationRequired
                    { province : "重庆市".into(), address : "Personal7x".into(),
                    lease_period_start :
                    emitted_tests::time("2025-01-01T10:00:00+08:00"), lease_period_end :
                    emitted_tests::time("2025-07-01T10:00:00+08:00"), cross_city_flag :
                    true }).city("涪陵区").certificate_no("Personal8x")
                    .plate_no(vec!["Personal9x".into()]))
                ],
                billing_person_id: "128279891283".into(),
                fapiao_bill_type: FapiaoBillType::CommFapiao,
                transaction_information: vec![
                    FapiaoTransaction::new(FapiaoPayChannel::WechatPay, Fen::new(382895))
                    .transaction_id("4200000008202508080512076713")
                    .out_trade_no("order_20200701_123456")
                ],
            })
            .export_business_policy_code(ExportTaxPolicy::Refund)
            .vat_refund_levy_code(VatRefund::Software)
            .billing_person("Personal10x")
            .remark("备注"),
    });
    examples.operation_hides("issue_real_estate_leasing_fapiao_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("buyer_information/name", "Personal1x"),
            ("buyer_information/address", "Personal2x"),
            ("buyer_information/telephone", "Personal3x"),
            ("buyer_information/bank_account", "Personal4x"),
            ("buyer_information/phone", "Personal5x"), ("buyer_information/email", "Personal6x"),
            ("fapiao_information/items/*/real_estate_leasing_information/address", "Personal7x"),
            ("fapiao_information/items/*/real_estate_leasing_information/certificate_no", "Personal8x"),
            ("fapiao_information/items/*/real_estate_leasing_information/plate_no/*", "Personal9x"),
            ("fapiao_information/billing_person", "Personal10x")]);
    let operation = UploadFapiaoFile::new(
            Upload::new("a.jpg", &b"a file"[..]),
            FapiaoFileType::Pdf,
        )
        .sub_mchid("1900000109");
    examples.upload("upload_fapiao_file_sends_the_file_behind_its_signed_description", &operation,
        "POST", "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file", (r#"{
            "sub_mchid": "1900000109", "file_type": "PDF", "digest_alogrithm": "SM3"}"#, "digest"),
        &[]);
    examples.round_trip::<UploadFapiaoFileResponse>("upload_fapiao_file_response_example_round_trips",
        r#"{
            "fapiao_media_id": "ASNFZ4mrze/+3LqYdlQyEA=="}"#);
    let operation = GetFapiaoApplication::new("4200000444201910177461284488")
        .sub_mchid("1900000109")
        .fapiao_id("20200701123456");
    examples.request("get_fapiao_application_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/new-tax-control-fapiao/fapiao-applications/4200000444201910177461284488?sub_mchid=1900000109&fapiao_id=20200701123456",
        "");
    examples.round_trip::<GetFapiaoApplicationResponse>("get_fapiao_application_response_example_round_trips",
        r#"{"total_count": 1,
            "fapiao_information": [{"fapiao_id": "20200701123456", "status": "ISSUED",
            "blue_fapiao": {"fapiao_code": "044001911211", "fapiao_number": "12897794",
            "check_code": "69001808340631374774",
            "password": "006>299-375/326>2+7/*0-+<351059<80<4*/5>+<11631+*3030/5*37+",
            "fapiao_time": "2020-07-01T12:00:00+08:00"}, "red_fapiao": {
            "fapiao_code": "044001911211", "fapiao_number": "12897794",
            "check_code": "69001808340631374774",
            "password": "006>299-375/326>2+7/*0-+<351059<80<4*/5>+<11631+*3030/5*37+",
            "fapiao_time": "2020-07-01T12:00:00+08:00"}, "card_information": {
            "card_appid": "wxab8acb865bb1637e", "card_openid": "plN5twRbHym_j-QcqCzstl0HmwEs",
            "card_id": "p4gLgvlAYSEOpeXGFVJRFxgop6iY", "card_code": "379550244162",
            "card_status": "INSERTED"}, "total_amount": 382895, "tax_amount": 44050,
            "amount": 338845, "seller_information": {"name": "深圳市南山区测试公司",
            "taxpayer_id": "202003261233701778", "address": "深圳市南山区深南大道10000号",
            "telephone": "075512345678", "bank_name": "测试银行", "bank_account": "62001234567890"},
            "buyer_information": {"type": "ORGANIZATION", "name": "深圳市南山区测试企业",
            "taxpayer_id": "202003261233701778", "address": "深圳市南山区深南大道10000号",
            "telephone": "075512345678", "bank_name": "测试银行", "bank_account": "62001234567890",
            "phone": "13800000000", "email": "zhangsan@example.com", "amount": 382895,
            "out_trade_no": "order_20200701_123456", "fapiao_bill_type": "COMM_FAPIAO",
            "user_apply_message": "用户留言"}, "extra_information": {"payee": "张三", "reviewer": "李四",
            "drawer": "王五"}, "items": [{"tax_code": "3010101020203000000", "goods_name": "出租汽车客运服务",
            "specification": "A4", "unit": "次", "quantity": 100000000, "unit_price": 338845000000,
            "amount": 338845, "tax_amount": 44050, "total_amount": 382895, "tax_rate": 1300,
            "tax_prefer_mark": "NO_FAVORABLE", "discount": false}], "remark": "备注",
            "fapiao_error_code": "BIZ_ERROR",
            "fapiao_error_message": "开票失败。授信额度不足，请联系主管税务机关或者登录电子税务局提额/申报。"}]}"#);
    examples.hides::<GetFapiaoApplicationResponse>("get_fapiao_application_response_hides_what_is_personal",
        r#"{"total_count": 1,
            "fapiao_information": [{"fapiao_id": "20200701123456", "status": "ISSUED",
            "blue_fapiao": {"fapiao_code": "044001911211", "fapiao_number": "12897794",
            "check_code": "69001808340631374774",
            "password": "006>299-375/326>2+7/*0-+<351059<80<4*/5>+<11631+*3030/5*37+",
            "fapiao_time": "2020-07-01T12:00:00+08:00"}, "red_fapiao": {
            "fapiao_code": "044001911211", "fapiao_number": "12897794",
            "check_code": "69001808340631374774",
            "password": "006>299-375/326>2+7/*0-+<351059<80<4*/5>+<11631+*3030/5*37+",
            "fapiao_time": "2020-07-01T12:00:00+08:00"}, "card_information": {
            "card_appid": "wxab8acb865bb1637e", "card_openid": "Personal1x",
            "card_id": "p4gLgvlAYSEOpeXGFVJRFxgop6iY", "card_code": "379550244162",
            "card_status": "INSERTED"}, "total_amount": 382895, "tax_amount": 44050,
            "amount": 338845, "seller_information": {"name": "深圳市南山区测试公司",
            "taxpayer_id": "202003261233701778", "address": "深圳市南山区深南大道10000号",
            "telephone": "075512345678", "bank_name": "测试银行", "bank_account": "Personal2x"},
            "buyer_information": {"type": "ORGANIZATION", "name": "Personal3x",
            "taxpayer_id": "202003261233701778", "address": "Personal4x", "telephone": "Personal5x",
            "bank_name": "测试银行", "bank_account": "Personal6x", "phone": "Personal7x",
            "email": "Personal8x", "amount": 382895, "out_trade_no": "order_20200701_123456",
            "fapiao_bill_type": "COMM_FAPIAO", "user_apply_message": "用户留言"}, "extra_information": {
            "payee": "Personal9x", "reviewer": "Personal10x", "drawer": "Personal11x"}, "items": [{
            "tax_code": "3010101020203000000", "goods_name": "出租汽车客运服务", "specification": "A4",
            "unit": "次", "quantity": 100000000, "unit_price": 338845000000, "amount": 338845,
            "tax_amount": 44050, "total_amount": 382895, "tax_rate": 1300,
            "tax_prefer_mark": "NO_FAVORABLE", "discount": false}], "remark": "备注",
            "fapiao_error_code": "BIZ_ERROR",
            "fapiao_error_message": "开票失败。授信额度不足，请联系主管税务机关或者登录电子税务局提额/申报。"}]}"#,
        &[("fapiao_information/*/card_information/card_openid", "Personal1x"),
            ("fapiao_information/*/seller_information/bank_account", "Personal2x"),
            ("fapiao_information/*/buyer_information/name", "Personal3x"),
            ("fapiao_information/*/buyer_information/address", "Personal4x"),
            ("fapiao_information/*/buyer_information/telephone", "Personal5x"),
            ("fapiao_information/*/buyer_information/bank_account", "Personal6x"),
            ("fapiao_information/*/buyer_information/phone", "Personal7x"),
            ("fapiao_information/*/buyer_information/email", "Personal8x"),
            ("fapiao_information/*/extra_information/payee", "Personal9x"),
            ("fapiao_information/*/extra_information/reviewer", "Personal10x"),
            ("fapiao_information/*/extra_information/drawer", "Personal11x")]);
    let operation = GetFapiaoFileDownloadInfo::new(
        "4200000444201910177461284488",
        "1900000109",
        "20200701123456",
    );
    examples.request("get_fapiao_file_download_info_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/new-tax-control-fapiao/fapiao-applications/4200000444201910177461284488/fapiao-files?sub_mchid=1900000109&fapiao_id=20200701123456",
        "");
    examples.round_trip::<GetFapiaoFileDownloadInfoResponse>("get_fapiao_file_download_info_response_example_round_trips",
        r#"{
            "fapiao_download_info_list": [{"fapiao_id": "20200701123456",
            "download_url": "https://pay.wechatpay.cn/invoicing/fapiao/fapiao-file",
            "status": "ISSUED"}]}"#);
    let operation = InsertFapiaoCards::new(
            "4200000444201910177461284488",
            InsertFapiaoCardsRequired {
                scene: FapiaoScene::WithWechatpay,
                buyer_information: Buyer::new(
                        BuyerType::Organization,
                        "深圳市南山区测试企业",
                    )
                    .taxpayer_id("202003261233701778")
                    .address("深圳市南山区深南大道10000号")
                    .telephone("075512345678")
                    .bank_name("测试银行")
                    .bank_account("62001234567890")
                    .phone("13800000000")
                    .email("zhangsan@example.com")
                    .amount(Fen::new(382895))
                    .out_trade_no("order_20200701_123456")
                    .fapiao_bill_type(FapiaoBillType::CommFapiao)
                    .user_apply_message("用户留言"),
                fapiao_card_information: vec![
                    OwnFapiao::new(OwnFapiaoRequired { fapiao_media_id :
                    "ASNFZ4mrze/+3LqYdlQyEA==".into(), fapiao_number : "12897794".into(),
                    fapiao_code : "044001911211".into(), fapiao_time :
                    emitted_tests::time("2020-07-01T12:00:00+08:00"), check_code :
                    "69001808340631374774".into(), password :
                    "006>299-375/326>2+7/*0-+<3510".into(), total_amount :
                    Fen::new(382895), tax_amount : Fen::new(44050), amount :
                    Fen::new(338845), seller_information :
                    OwnSeller::new(OwnSellerRequired { name :
                    "深圳市南山区测试公司".into(), taxpayer_id :
                    "202003261233701778".into(), address :
                    "深圳市南山区深南大道10000号".into() })
                    .telephone("075512345678").bank_name("测试银行")
                    .bank_account("62001234567890"), extra_information :
                    FapiaoStaff::new("王五").payee("张三").reviewer("李四"), items
                    : vec![OwnFapiaoLine::new(OwnFapiaoLineRequired { tax_code :
                    "3010101020203000000".into(), goods_name : "出租汽车客运服务"
                    .into(), quantity : 100000000, unit_price : 338845000000, amount :
                    Fen::new(338845), tax_amount : Fen::new(44050), total_amount :
                    Fen::new(382895), tax_rate : 1300, tax_prefer_mark :
                    TaxPreferMark::NoFavorable, discount : false }).specification("A4")
                    .unit("次")] }).remark("备注")
                ],
            },
        )
        .sub_mchid("1900000109");
    examples.request("insert_fapiao_cards_example_builds_the_documented_request", &operation,
        "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications/4200000444201910177461284488/insert-cards",
        r#"{
            "sub_mchid": "1900000109", "scene": "WITH_WECHATPAY", "buyer_information": {
            "type": "ORGANIZATION", "name": "深圳市南山区测试企业", "taxpayer_id": "202003261233701778",
            "address": "深圳市南山区深南大道10000号", "telephone": "075512345678", "bank_name": "测试银行",
            "bank_account": "62001234567890", "phone": "13800000000",
            "email": "zhangsan@example.com", "amount": 382895,
            "out_trade_no": "order_20200701_123456", "fapiao_bill_type": "COMM_FAPIAO",
            "user_apply_message": "用户留言"}, "fapiao_card_information": [{
            "fapiao_media_id": "ASNFZ4mrze/+3LqYdlQyEA==", "fapiao_number": "12897794",
            "fapiao_code": "044001911211", "fapiao_time": "2020-07-01T12:00:00+08:00",
            "check_code": "69001808340631374774", "password": "006>299-375/326>2+7/*0-+<3510",
            "total_amount": 382895, "tax_amount": 44050, "amount": 338845, "seller_information": {
            "name": "深圳市南山区测试公司", "taxpayer_id": "202003261233701778",
            "address": "深圳市南山区深南大道10000号", "telephone": "075512345678", "bank_name": "测试银行",
            "bank_account": "62001234567890"}, "extra_information": {"payee": "张三",
            "reviewer": "李四", "drawer": "王五"}, "items": [{"tax_code": "3010101020203000000",
            "goods_name": "出租汽车客运服务", "specification": "A4", "unit": "次", "quantity": 100000000,
            "unit_price": 338845000000, "amount": 338845, "tax_amount": 44050,
            "total_amount": 382895, "tax_rate": 1300, "tax_prefer_mark": "NO_FAVORABLE",
            "discount": false}], "remark": "备注"}]}"#);
    let operation = InsertFapiaoCards::new(
            "4200000444201910177461284488",
            InsertFapiaoCardsRequired {
                scene: FapiaoScene::WithWechatpay,
                buyer_information: Buyer::new(BuyerType::Organization, "Personal1x")
                    .taxpayer_id("202003261233701778")
                    .address("Personal2x")
                    .telephone("Personal3x")
                    .bank_name("测试银行")
                    .bank_account("Personal4x")
                    .phone("Personal5x")
                    .email("Personal6x")
                    .amount(Fen::new(382895))
                    .out_trade_no("order_20200701_123456")
                    .fapiao_bill_type(FapiaoBillType::CommFapiao)
                    .user_apply_message("用户留言"),
                fapiao_card_information: vec![
                    OwnFapiao::new(OwnFapiaoRequired { fapiao_media_id :
                    "ASNFZ4mrze/+3LqYdlQyEA==".into(), fapiao_number : "12897794".into(),
                    fapiao_code : "044001911211".into(), fapiao_time :
                    emitted_tests::time("2020-07-01T12:00:00+08:00"), check_code :
                    "69001808340631374774".into(), password :
                    "006>299-375/326>2+7/*0-+<3510".into(), total_amount :
                    Fen::new(382895), tax_amount : Fen::new(44050), amount :
                    Fen::new(338845), seller_information :
                    OwnSeller::new(OwnSellerRequired { name :
                    "深圳市南山区测试公司".into(), taxpayer_id :
                    "202003261233701778".into(), address :
                    "深圳市南山区深南大道10000号".into() })
                    .telephone("075512345678").bank_name("测试银行")
                    .bank_account("Personal7x"), extra_information :
                    FapiaoStaff::new("Personal10x").payee("Personal8x")
                    .reviewer("Personal9x"), items :
                    vec![OwnFapiaoLine::new(OwnFapiaoLineRequired { tax_code :
                    "3010101020203000000".into(), goods_name : "出租汽车客运服务"
                    .into(), quantity : 100000000, unit_price : 338845000000, amount :
                    Fen::new(338845), tax_amount : Fen::new(44050), total_amount :
                    Fen::new(382895), tax_rate : 1300, tax_prefer_mark :
                    TaxPreferMark::NoFavorable, discount : false }).specification("A4")
                    .unit("次")] }).remark("备注")
                ],
            },
        )
        .sub_mchid("1900000109");
    examples.operation_hides("insert_fapiao_cards_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("buyer_information/name", "Personal1x"),
            ("buyer_information/address", "Personal2x"),
            ("buyer_information/telephone", "Personal3x"),
            ("buyer_information/bank_account", "Personal4x"),
            ("buyer_information/phone", "Personal5x"), ("buyer_information/email", "Personal6x"),
            ("fapiao_card_information/*/seller_information/bank_account", "Personal7x"),
            ("fapiao_card_information/*/extra_information/payee", "Personal8x"),
            ("fapiao_card_information/*/extra_information/reviewer", "Personal9x"),
            ("fapiao_card_information/*/extra_information/drawer", "Personal10x")]);
    let operation = ReverseFapiaoApplication::new(
            "4200000444201910177461284488",
            FapiaoReverseReason::IssueError,
            vec![
                FapiaoToReverse::new("20200701123456", "12897794")
                .fapiao_code("044001911211")
            ],
        )
        .sub_mchid("1900000109");
    examples.request("reverse_fapiao_application_example_builds_the_documented_request", &operation,
        "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications/4200000444201910177461284488/reverse", r#"{
            "sub_mchid": "1900000109", "reverse_reason": "ISSUE_ERROR", "fapiao_information": [{
            "fapiao_id": "20200701123456", "fapiao_code": "044001911211",
            "fapiao_number": "12897794"}]}"#);
    let operation = GetFapiaoInviteUrl::new(
            FapiaoInviteOperation::AuthBinding,
            FapiaoMode::ThirdOrSelfFapiao,
            "code_20200101_123",
        )
        .fapiao_ability_type_list(vec![FapiaoAbility::BaseAbility])
        .invite_channel("miniprogram")
        .operate_user("张三")
        .sub_mchid("1900000109");
    examples.request("get_fapiao_invite_url_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl?operation_type=AUTH_BINDING&fapiao_mode=THIRD_OR_SELF_FAPIAO&fapiao_ability_type_list=BASE_ABILITY&invite_channel=miniprogram&operate_user=%E5%BC%A0%E4%B8%89&invite_code=code_20200101_123&sub_mchid=1900000109",
        "");
    examples.round_trip::<GetFapiaoInviteUrlResponse>("get_fapiao_invite_url_response_example_round_trips",
        r#"{
            "invite_url": "https://wxacurl.cn?xxx=", "miniprogram_appid": "wxb1170446a4c0a5a2",
            "miniprogram_path": "pages/xxxPage"}"#);
    let operation = GetFapiaoInviteUrl::new(
            FapiaoInviteOperation::AuthBinding,
            FapiaoMode::ThirdOrSelfFapiao,
            "code_20200101_123",
        )
        .fapiao_ability_type_list(vec![FapiaoAbility::BaseAbility])
        .invite_channel("miniprogram")
        .operate_user("Personal1x")
        .sub_mchid("1900000109");
    examples.operation_hides("get_fapiao_invite_url_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("operate_user", "Personal1x")]);
    let operation = ListInvitedMerchants::new(ListInvitedMerchantsRequired {
            query_time_start: emitted_tests::time("2020-07-01T12:00:00+08:00"),
            query_time_end: emitted_tests::time("2020-07-02T12:00:00+08:00"),
            offset: 0,
            limit: 5,
            mch_invite_status: FapiaoInviteStatus::MchInviteSucc,
        })
        .invite_code("code_20200101_123");
    examples.request("list_invited_merchants_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo?query_time_start=2020-07-01T12%3A00%3A00%2B08%3A00&query_time_end=2020-07-02T12%3A00%3A00%2B08%3A00&offset=0&limit=5&invite_code=code_20200101_123&mch_invite_status=MCH_INVITE_SUCC",
        "");
    examples.round_trip::<ListInvitedMerchantsResponse>("list_invited_merchants_response_example_round_trips",
        r#"{"total_count": 1,
            "offset": 0, "limit": 5, "links": {
            "next": "/v3/capital/capitallhh/banks/corporate-banking?offset=10&limit=5",
            "prev": "/v3/capital/capitallhh/banks/corporate-banking?offset=0&limit=5",
            "self": "/v3/capital/capitallhh/banks/corporate-banking?offset=5&limit=5"},
            "mch_invite_result_list": [{"sub_mchid": "1900000109",
            "mch_invite_status": "MCH_INVITE_SUCC", "ep_name": "示例（深圳）有限公司",
            "tax_id": "9144050071126766XG", "invite_code": "code_20200101_123",
            "operate_time": "2020-07-01T00:00:00+08:00", "invite_failed_code": "UNKNOWN_TAX_INFO",
            "invite_failed_reason": "示例失败原因"}]}"#);
    let operation = GetFapiaoSeller::new("1900000109");
    examples.request("get_fapiao_seller_example_builds_the_documented_request", &operation, "GET",
        "/v3/new-tax-control-fapiao/merchant/base-information?sub_mchid=1900000109", "");
    examples.round_trip::<GetFapiaoSellerResponse>("get_fapiao_seller_response_example_round_trips",
        r#"{"seller_information": {
            "name": "深圳市南山区测试公司", "taxpayer_id": "202003261233701778",
            "address": "深圳市南山区深南大道10000号", "telephone": "075512345678", "bank_name": "测试银行",
            "bank_account": "62001234567890"}, "extra_information": {"payee": "张三",
            "reviewer": "李四", "drawer": "王五"}}"#);
    examples.hides::<GetFapiaoSellerResponse>("get_fapiao_seller_response_hides_what_is_personal",
        r#"{"seller_information": {
            "name": "深圳市南山区测试公司", "taxpayer_id": "202003261233701778",
            "address": "深圳市南山区深南大道10000号", "telephone": "075512345678", "bank_name": "测试银行",
            "bank_account": "Personal1x"}, "extra_information": {"payee": "Personal2x",
            "reviewer": "Personal3x", "drawer": "Personal4x"}}"#,
        &[("seller_information/bank_account", "Personal1x"),
            ("extra_information/payee", "Personal2x"), ("extra_information/reviewer", "Personal3x"),
            ("extra_information/drawer", "Personal4x")]);
    let operation = GetFapiaoConfig::new();
    examples.request("get_fapiao_config_example_builds_the_documented_request", &operation, "GET",
        "/v3/new-tax-control-fapiao/merchant/development-config", "");
    examples.round_trip::<FapiaoConfig>("get_fapiao_config_response_example_round_trips", r#"{
            "callback_url": "https://pay.weixin.qq.com/callback", "show_fapiao_cell": false,
            "support_vat_fapiao": false}"#);
    let operation = ModifyFapiaoConfig::new()
        .callback_url("https://pay.weixin.qq.com/callback")
        .sub_mch_code("1900000109")
        .show_fapiao_cell(false)
        .support_vat_fapiao(false);
    examples.request("modify_fapiao_config_example_builds_the_documented_request", &operation,
        "PATCH", "/v3/new-tax-control-fapiao/merchant/development-config", r#"{
            "callback_url": "https://pay.weixin.qq.com/callback", "sub_mch_code": "1900000109",
            "show_fapiao_cell": false, "support_vat_fapiao": false}"#);
    examples.round_trip::<FapiaoConfig>("modify_fapiao_config_response_example_round_trips", r#"{
            "callback_url": "https://pay.weixin.qq.com/callback", "show_fapiao_cell": false,
            "support_vat_fapiao": false}"#);
    let operation = ListTaxCodes::new(ListTaxCodesRequired {
            offset: 0,
            limit: 5,
        })
        .sub_mchid("1900000109");
    examples.request("list_tax_codes_example_builds_the_documented_request", &operation, "GET",
        "/v3/new-tax-control-fapiao/merchant/tax-codes?sub_mchid=1900000109&offset=0&limit=5", "");
    examples.round_trip::<ListTaxCodesResponse>("list_tax_codes_response_example_round_trips",
        r#"{"offset": 0, "limit": 5,
            "links": {"next": "/v3/capital/capitallhh/banks/corporate-banking?offset=10&limit=5",
            "prev": "/v3/capital/capitallhh/banks/corporate-banking?offset=0&limit=5",
            "self": "/v3/capital/capitallhh/banks/corporate-banking?offset=5&limit=5"}, "data": [{
            "goods_name": "出租汽车客运服务", "goods_id": 1, "goods_category": "出租汽车客运服务",
            "tax_code": "3010101020203000000", "tax_rate": 1300,
            "tax_prefer_mark": "NO_FAVORABLE"}], "total_count": 1}"#);
    let operation = CheckFapiaoMerchant::new("1900000109");
    examples.request("check_fapiao_merchant_example_builds_the_documented_request", &operation,
        "POST", "/v3/new-tax-control-fapiao/merchant/1900000109/check", "");
    let operation = GetFapiaoMerchantStatus::new("1900000109");
    examples.request("get_fapiao_merchant_status_example_builds_the_documented_request", &operation,
        "GET", "/v3/new-tax-control-fapiao/merchant/1900000109/check-status", "");
    examples.round_trip::<GetFapiaoMerchantStatusResponse>("get_fapiao_merchant_status_response_example_round_trips",
        r#"{
            "sub_mchid": "1900000109", "third_mode": {"status": "ENABLED"}, "digital_tax_mode": {
            "status": "ENABLED", "billing_person_info": [{"id": "187776276864872", "name": "张伟"}],
            "access_time": "2020-07-01T00:00:00+08:00", "expired_time": "2020-07-02T00:00:00+08:00",
            "access_fail_reason": "失败原因", "ability_info": [{"type": "BASE_ABILITY",
            "status": "AUTHORIZED", "authorize_fail_reason": "失败原因"}]}}"#);
    examples.hides::<GetFapiaoMerchantStatusResponse>("get_fapiao_merchant_status_response_hides_what_is_personal",
        r#"{
            "sub_mchid": "1900000109", "third_mode": {"status": "ENABLED"}, "digital_tax_mode": {
            "status": "ENABLED", "billing_person_info": [{"id": "187776276864872",
            "name": "Personal1x"}], "access_time": "2020-07-01T00:00:00+08:00",
            "expired_time": "2020-07-02T00:00:00+08:00", "access_fail_reason": "失败原因",
            "ability_info": [{"type": "BASE_ABILITY", "status": "AUTHORIZED",
            "authorize_fail_reason": "失败原因"}]}}"#,
        &[("digital_tax_mode/billing_person_info/*/name", "Personal1x")]);
    let operation = GetUserTitle::new(
            FapiaoScene::WithWechatpay,
            "4200000444201910177461284488",
        )
        .sub_mchid("1900000109");
    examples.request("get_user_title_example_builds_the_documented_request", &operation, "GET",
        "/v3/new-tax-control-fapiao/user-title?sub_mchid=1900000109&scene=WITH_WECHATPAY&fapiao_apply_id=4200000444201910177461284488",
        "");
    examples.round_trip::<Buyer>("get_user_title_response_example_round_trips",
        r#"{"type": "ORGANIZATION",
            "name": "深圳市南山区测试企业", "taxpayer_id": "202003261233701778",
            "address": "深圳市南山区深南大道10000号", "telephone": "075512345678", "bank_name": "测试银行",
            "bank_account": "62001234567890", "phone": "13800000000",
            "email": "zhangsan@example.com", "amount": 382895,
            "out_trade_no": "order_20200701_123456", "fapiao_bill_type": "COMM_FAPIAO",
            "user_apply_message": "用户留言"}"#);
    examples.hides::<Buyer>("get_user_title_response_hides_what_is_personal",
        r#"{"type": "ORGANIZATION",
            "name": "Personal1x", "taxpayer_id": "202003261233701778", "address": "Personal2x",
            "telephone": "Personal3x", "bank_name": "测试银行", "bank_account": "Personal4x",
            "phone": "Personal5x", "email": "Personal6x", "amount": 382895,
            "out_trade_no": "order_20200701_123456", "fapiao_bill_type": "COMM_FAPIAO",
            "user_apply_message": "用户留言"}"#, &[("name", "Personal1x"),
            ("address", "Personal2x"), ("telephone", "Personal3x"), ("bank_account", "Personal4x"),
            ("phone", "Personal5x"), ("email", "Personal6x")]);
    let operation = GetUserTitleUrl::new(GetUserTitleUrlRequired {
            fapiao_apply_id: "4200000444201910177461284488".into(),
            source: FapiaoSource::Web,
            appid: "wxb1170446a4c0a5a2".into(),
            openid: "plN5twRbHym_j-QcqCzstl0HmwEs".into(),
            total_amount: Fen::new(382895),
        })
        .sub_mchid("1900000109")
        .seller_name("深圳市南山区测试商户")
        .show_phone_cell(true)
        .must_input_phone(true)
        .show_email_cell(true)
        .must_input_email(true);
    examples.request("get_user_title_url_example_builds_the_documented_request", &operation, "GET",
        "/v3/new-tax-control-fapiao/user-title/title-url?sub_mchid=1900000109&fapiao_apply_id=4200000444201910177461284488&source=WEB&appid=wxb1170446a4c0a5a2&openid=plN5twRbHym_j-QcqCzstl0HmwEs&total_amount=382895&seller_name=%E6%B7%B1%E5%9C%B3%E5%B8%82%E5%8D%97%E5%B1%B1%E5%8C%BA%E6%B5%8B%E8%AF%95%E5%95%86%E6%88%B7&show_phone_cell=true&must_input_phone=true&show_email_cell=true&must_input_email=true",
        "");
    examples.round_trip::<GetUserTitleUrlResponse>("get_user_title_url_response_example_round_trips",
        r#"{
            "title_url": "https://payapp.weixin.qq.com", "miniprogram_appid": "wxb1170446a4c0a5a2",
            "miniprogram_path": "pages/xxxPage", "miniprogram_user_name": "gh_86a091e50ad4@app"}"#);
    let operation = GetUserTitleUrl::new(GetUserTitleUrlRequired {
            fapiao_apply_id: "4200000444201910177461284488".into(),
            source: FapiaoSource::Web,
            appid: "wxb1170446a4c0a5a2".into(),
            openid: "Personal1x".into(),
            total_amount: Fen::new(382895),
        })
        .sub_mchid("1900000109")
        .seller_name("深圳市南山区测试商户")
        .show_phone_cell(true)
        .must_input_phone(true)
        .show_email_cell(true)
        .must_input_email(true);
    examples.operation_hides("get_user_title_url_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.round_trip::<FapiaoApplication>("fapiao_card_discarded_resource_example_round_trips",
        r#"{"mchid": "1900000100",
            "sub_mchid": "1900000109", "fapiao_apply_id": "4200000444201910177461284488",
            "apply_time": "2020-07-01T12:00:00+08:00", "fapiao_information": [{
            "fapiao_id": "20200701123456", "fapiao_status": "ISSUED", "card_status": "INSERTED"}]}"#);
    examples.event("fapiao_card_discarded_resource_example_decodes_as_its_event", Event::decode,
        "FAPIAO.CARD_DISCARDED", r#"{"mchid": "1900000100",
            "sub_mchid": "1900000109", "fapiao_apply_id": "4200000444201910177461284488",
            "apply_time": "2020-07-01T12:00:00+08:00", "fapiao_information": [{
            "fapiao_id": "20200701123456", "fapiao_status": "ISSUED", "card_status": "INSERTED"}]}"#,
        |event| matches!(event, Event::FapiaoCardDiscarded(_)));
    examples.round_trip::<FapiaoApplication>("fapiao_card_inserted_resource_example_round_trips",
        r#"{"mchid": "1900000100",
            "sub_mchid": "1900000109", "fapiao_apply_id": "4200000444201910177461284488",
            "apply_time": "2020-07-01T12:00:00+08:00", "fapiao_information": [{
            "fapiao_id": "20200701123456", "fapiao_status": "ISSUED", "card_status": "INSERTED"}]}"#);
    examples.event("fapiao_card_inserted_resource_example_decodes_as_its_event", Event::decode,
        "FAPIAO.CARD_INSERTED", r#"{"mchid": "1900000100",
            "sub_mchid": "1900000109", "fapiao_apply_id": "4200000444201910177461284488",
            "apply_time": "2020-07-01T12:00:00+08:00", "fapiao_information": [{
            "fapiao_id": "20200701123456", "fapiao_status": "ISSUED", "card_status": "INSERTED"}]}"#,
        |event| matches!(event, Event::FapiaoCardInserted(_)));
    examples.round_trip::<FapiaoApplication>("fapiao_issued_resource_example_round_trips",
        r#"{"mchid": "1900000100",
            "sub_mchid": "1900000109", "fapiao_apply_id": "4200000444201910177461284488",
            "apply_time": "2020-07-01T12:00:00+08:00", "fapiao_information": [{
            "fapiao_id": "20200701123456", "fapiao_status": "ISSUED", "card_status": "INSERTED"}]}"#);
    examples.event("fapiao_issued_resource_example_decodes_as_its_event", Event::decode,
        "FAPIAO.ISSUED", r#"{"mchid": "1900000100",
            "sub_mchid": "1900000109", "fapiao_apply_id": "4200000444201910177461284488",
            "apply_time": "2020-07-01T12:00:00+08:00", "fapiao_information": [{
            "fapiao_id": "20200701123456", "fapiao_status": "ISSUED", "card_status": "INSERTED"}]}"#,
        |event| matches!(event, Event::FapiaoIssued(_)));
    examples.round_trip::<FapiaoApplication>("fapiao_reversed_resource_example_round_trips",
        r#"{"mchid": "1900000100",
            "sub_mchid": "1900000109", "fapiao_apply_id": "4200000444201910177461284488",
            "apply_time": "2020-07-01T12:00:00+08:00", "fapiao_information": [{
            "fapiao_id": "20200701123456", "fapiao_status": "ISSUED", "card_status": "INSERTED"}]}"#);
    examples.event("fapiao_reversed_resource_example_decodes_as_its_event", Event::decode,
        "FAPIAO.REVERSED", r#"{"mchid": "1900000100",
            "sub_mchid": "1900000109", "fapiao_apply_id": "4200000444201910177461284488",
            "apply_time": "2020-07-01T12:00:00+08:00", "fapiao_information": [{
            "fapiao_id": "20200701123456", "fapiao_status": "ISSUED", "card_status": "INSERTED"}]}"#,
        |event| matches!(event, Event::FapiaoReversed(_)));
    examples.round_trip::<FapiaoApplication>("fapiao_user_applied_resource_example_round_trips",
        r#"{"mchid": "1900000100",
            "sub_mchid": "1900000109", "fapiao_apply_id": "4200000444201910177461284488",
            "apply_time": "2020-07-01T12:00:00+08:00", "fapiao_information": [{
            "fapiao_id": "20200701123456", "fapiao_status": "ISSUED", "card_status": "INSERTED"}]}"#);
    examples.event("fapiao_user_applied_resource_example_decodes_as_its_event", Event::decode,
        "FAPIAO.USER_APPLIED", r#"{"mchid": "1900000100",
            "sub_mchid": "1900000109", "fapiao_apply_id": "4200000444201910177461284488",
            "apply_time": "2020-07-01T12:00:00+08:00", "fapiao_information": [{
            "fapiao_id": "20200701123456", "fapiao_status": "ISSUED", "card_status": "INSERTED"}]}"#,
        |event| matches!(event, Event::FapiaoUserApplied(_)));
    examples.finish();
}
