// Written by `cargo xtask codegen` from spec/brand.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::SubjectType;
use crate::{Call, Client};
use super::{
    BindStoreRecipient, BindStoreRecipientRequired, BindStoreRecipientResponse, BrandAdmin,
    BrandAdminIdType, BrandAdminRequired, BrandApplyment, BrandApplymentKey, BrandBasics,
    BrandStore, BrandStoreAddress, BrandStoreBasics, BrandStoreHours, BrandStoreOpening,
    BrandStoreState, BrandSubject, BrandSubjectRequired, BrandTrademark, CancelApplyment,
    CancelCardConfigApplyment, CancelCardConfigApplymentResponse, CancelCardLinkApplyment,
    CancelCardLinkApplymentResponse, CardCustomerService, CardLinkScene, CardMiniProgram,
    CardPublishType, CardService, CardServiceContact, CardServiceTarget, CloseStore, CreateCardLink,
    CreateCardLinkResponse, CreateStore, DeleteStore, GetApplymentByApplymentId,
    GetApplymentByBusinessCode, GetCardConfig, GetCardConfigResponse, GetCardLinkByBusinessCode,
    GetCardLinkByBusinessCodeResponse, GetCardPreviewUrl, GetCardPreviewUrlResponse, GetStore,
    ListCardLinks, ListCardLinksResponse, ListProductAuthorities, ListProductAuthoritiesResponse,
    ListStores, ListStoresResponse, ModifyStore, PublishCardConfig, PublishCardConfigResponse,
    ResumeStore, SubmitApplyment, SubmitApplymentRequired, SubmitCardConfig,
    SubmitCardConfigResponse, TrademarkCertificate, TrademarkCertificateRequired, TrademarkPresence,
    UnbindCardLink, UnbindCardLinkResponse, UnbindStoreRecipient, UnbindStoreRecipientResponse,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = SubmitApplyment::new(SubmitApplymentRequired {
        business_code: "1900013511_10000".into(),
        admin_info: BrandAdmin::new(BrandAdminRequired {
            admin_name: "张三".into(),
            id_doc_type: BrandAdminIdType::IdentificationTypeMainlandIdCard,
            id_card_number: "440524188001010014".into(),
        }),
        subject_info: BrandSubject::new(BrandSubjectRequired {
            subject_type: SubjectType::SubjectTypeEnterprise,
            subject_name: "xx有限公司".into(),
            unified_social_credit_code: "91310101MA1FPX1234".into(),
        }),
        brand_basic_info: BrandBasics::new("爱马哥", "U2FsdGVkX1+8n2qLk9jP4vRtY6Wx"),
        trademark: BrandTrademark::new(TrademarkPresence::TrademarkNone)
            .trademark_registration_certificate(
                TrademarkCertificate::new(TrademarkCertificateRequired {
                        name: "爱马哥".into(),
                        number: "12345678".into(),
                        valid_begin_time: emitted_tests::day("2025-09-08"),
                        valid_end_time: emitted_tests::day("2035-09-08"),
                        international_class: "25".into(),
                        holder: "腾讯科技有限公司".into(),
                    })
                    .certificate("jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ")
                    .license("jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ")
                    .authorization_begin_time(emitted_tests::day("2025-09-08"))
                    .authorization_end_time(emitted_tests::day("2035-09-08"))
                    .certificate_list(
                        vec!["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ".into()],
                    )
                    .license_list(
                        vec!["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ".into()],
                    ),
            )
            .logo_trademark_registration_certificate(
                TrademarkCertificate::new(TrademarkCertificateRequired {
                        name: "爱马哥".into(),
                        number: "12345678".into(),
                        valid_begin_time: emitted_tests::day("2025-09-08"),
                        valid_end_time: emitted_tests::day("2035-09-08"),
                        international_class: "25".into(),
                        holder: "腾讯科技有限公司".into(),
                    })
                    .certificate("jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ")
                    .license("jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ")
                    .authorization_begin_time(emitted_tests::day("2025-09-08"))
                    .authorization_end_time(emitted_tests::day("2035-09-08"))
                    .certificate_list(
                        vec!["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ".into()],
                    )
                    .license_list(
                        vec!["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ".into()],
                    ),
            )
            .no_trademark_addition_prove("jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ")
            .no_trademark_addition_prove_list(
                vec!["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ".into()],
            ),
    });
    examples.request("submit_applyment_example_builds_the_documented_request", &operation, "POST",
        "/v3/brand/applyments", r#"{
            "business_code": "1900013511_10000", "admin_info": {"admin_name": "张三",
            "id_doc_type": "IDENTIFICATION_TYPE_MAINLAND_ID_CARD",
            "id_card_number": "440524188001010014"}, "subject_info": {
            "subject_type": "SUBJECT_TYPE_ENTERPRISE", "subject_name": "xx有限公司",
            "unified_social_credit_code": "91310101MA1FPX1234"}, "brand_basic_info": {
            "brand_name": "爱马哥", "brand_logo": "U2FsdGVkX1+8n2qLk9jP4vRtY6Wx"}, "trademark": {
            "trademark_exists": "TRADEMARK_NONE", "trademark_registration_certificate": {
            "certificate": "jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ", "name": "爱马哥",
            "number": "12345678", "valid_begin_time": "2025-09-08", "valid_end_time": "2035-09-08",
            "international_class": "25", "holder": "腾讯科技有限公司",
            "license": "jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ",
            "authorization_begin_time": "2025-09-08", "authorization_end_time": "2035-09-08",
            "certificate_list": ["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ"], "license_list": [
            "jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ"]},
            "logo_trademark_registration_certificate": {
            "certificate": "jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ", "name": "爱马哥",
            "number": "12345678", "valid_begin_time": "2025-09-08", "valid_end_time": "2035-09-08",
            "international_class": "25", "holder": "腾讯科技有限公司",
            "license": "jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ",
            "authorization_begin_time": "2025-09-08", "authorization_end_time": "2035-09-08",
            "certificate_list": ["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ"], "license_list": [
            "jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ"]},
            "no_trademark_addition_prove": "jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ",
            "no_trademark_addition_prove_list": ["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ"]}}"#);
    examples.round_trip::<BrandApplymentKey>("submit_applyment_response_example_round_trips", r#"{
            "applyment_id": "2000002124775691", "business_code": "1900013511_10000"}"#);
    let operation = SubmitApplyment::new(SubmitApplymentRequired {
        business_code: "1900013511_10000".into(),
        admin_info: BrandAdmin::new(BrandAdminRequired {
            admin_name: "Personal1x".into(),
            id_doc_type: BrandAdminIdType::IdentificationTypeMainlandIdCard,
            id_card_number: "Personal2x".into(),
        }),
        subject_info: BrandSubject::new(BrandSubjectRequired {
            subject_type: SubjectType::SubjectTypeEnterprise,
            subject_name: "xx有限公司".into(),
            unified_social_credit_code: "91310101MA1FPX1234".into(),
        }),
        brand_basic_info: BrandBasics::new("爱马哥", "U2FsdGVkX1+8n2qLk9jP4vRtY6Wx"),
        trademark: BrandTrademark::new(TrademarkPresence::TrademarkNone)
            .trademark_registration_certificate(
                TrademarkCertificate::new(TrademarkCertificateRequired {
                        name: "爱马哥".into(),
                        number: "12345678".into(),
                        valid_begin_time: emitted_tests::day("2025-09-08"),
                        valid_end_time: emitted_tests::day("2035-09-08"),
                        international_class: "25".into(),
                        holder: "腾讯科技有限公司".into(),
                    })
                    .certificate("jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ")
                    .license("jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ")
                    .authorization_begin_time(emitted_tests::day("2025-09-08"))
                    .authorization_end_time(emitted_tests::day("2035-09-08"))
                    .certificate_list(
                        vec!["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ".into()],
                    )
                    .license_list(
                        vec!["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ".into()],
                    ),
            )
            .logo_trademark_registration_certificate(
                TrademarkCertificate::new(TrademarkCertificateRequired {
                        name: "爱马哥".into(),
                        number: "12345678".into(),
                        valid_begin_time: emitted_tests::day("2025-09-08"),
                        valid_end_time: emitted_tests::day("2035-09-08"),
                        international_class: "25".into(),
                        holder: "腾讯科技有限公司".into(),
                    })
                    .certificate("jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ")
                    .license("jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ")
                    .authorization_begin_time(emitted_tests::day("2025-09-08"))
                    .authorization_end_time(emitted_tests::day("2035-09-08"))
                    .certificate_list(
                        vec!["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ".into()],
                    )
                    .license_list(
                        vec!["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ".into()],
                    ),
            )
            .no_trademark_addition_prove("jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ")
            .no_trademark_addition_prove_list(
                vec!["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ".into()],
            ),
    });
    examples.operation_hides("submit_applyment_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("admin_info/admin_name", "Personal1x"),
            ("admin_info/id_card_number", "Personal2x")]);
    let operation = GetApplymentByApplymentId::new("2000002124775691");
    examples.request("get_applyment_by_applyment_id_example_builds_the_documented_request",
        &operation, "GET", "/v3/brand/applyments/applyment-id/2000002124775691", "");
    examples.round_trip::<BrandApplyment>("get_applyment_by_applyment_id_response_example_round_trips",
        r#"{
            "applyment_id": "2000002124775691", "business_code": "1900013511_10000",
            "applyment_state": "APPLYMENT_STATE_FINISH", "applyment_state_desc": "已完成",
            "authorization_confirmation_qr_code": "https://pay.weixin.qq.com/xdc/partnerapply4brandweb/get-auth-code?applyId=200000212476&sign=b207b673049a32c858f3aabd7d27c7ec",
            "reject_reason": "具体驳回原因xxx", "brand_id": "1004"}"#);
    let operation = GetApplymentByBusinessCode::new("1900013511_10000");
    examples.request("get_applyment_by_business_code_example_builds_the_documented_request",
        &operation, "GET", "/v3/brand/applyments/business-code/1900013511_10000", "");
    examples.round_trip::<BrandApplyment>("get_applyment_by_business_code_response_example_round_trips",
        r#"{
            "applyment_id": "2000002124775691", "business_code": "1900013511_10000",
            "applyment_state": "APPLYMENT_STATE_FINISH", "applyment_state_desc": "已完成",
            "authorization_confirmation_qr_code": "https://pay.weixin.qq.com/xdc/partnerapply4brandweb/get-auth-code?applyId=200000212476&sign=b207b673049a32c858f3aabd7d27c7ec",
            "reject_reason": "具体驳回原因xxx", "brand_id": "1004"}"#);
    let operation = CancelApplyment::new()
        .applyment_id("2000002124775691")
        .business_code("1900013511_10000");
    examples.request("cancel_applyment_example_builds_the_documented_request", &operation, "POST",
        "/v3/brand/applyments/cancel-applyment", r#"{
            "applyment_id": "2000002124775691", "business_code": "1900013511_10000"}"#);
    examples.round_trip::<BrandApplymentKey>("cancel_applyment_response_example_round_trips", r#"{
            "applyment_id": "2000002124775691", "business_code": "1900013511_10000"}"#);
    let operation = GetCardConfig::new("1004")
        .business_code("1900013511_10000")
        .applyment_id("2000002124775691");
    examples.request("get_card_config_example_builds_the_documented_request", &operation, "GET",
        "/v3/brand/card/card-configs?business_code=1900013511_10000&applyment_id=2000002124775691&brand_id=1004",
        "");
    examples.round_trip::<GetCardConfigResponse>("get_card_config_response_example_round_trips",
        r#"{
            "business_code": "1900013511_10000", "applyment_id": "2000002124775691",
            "brand_id": "1004", "applyment_state": "PUBLISHED",
            "scheduled_publish_time": "2025-05-20T13:29:35+08:00", "reject_reason": "驳回原因xxx",
            "actual_publish_time": "2025-05-20T13:29:35+08:00"}"#);
    let operation = SubmitCardConfig::new(
            "1900013511_10000",
            "1004",
            CardCustomerService::new(CardServiceContact::MiniProgram)
                .customer_service_phone("12345678900")
                .customer_service_path("pages/service/index")
                .appid("wx1234567890abcdef"),
        )
        .brand_mini_program_info(
            CardMiniProgram::new("wx1234567890abcdef")
                .default_jump_path("pages/shop/index"),
        )
        .service_list(
            vec![
                CardService::new(CardServiceTarget::JumpMiniProgram, "pages/shop/index")
                .service_classify_name("会员服务").service_name("会员中心")
                .appid("wx1234567890abcdef")
            ],
        );
    examples.request("submit_card_config_example_builds_the_documented_request", &operation, "POST",
        "/v3/brand/card/card-configs", r#"{
            "business_code": "1900013511_10000", "brand_id": "1004", "brand_mini_program_info": {
            "appid": "wx1234567890abcdef", "default_jump_path": "pages/shop/index"},
            "brand_customer_service": {"customer_service_type": "MINI_PROGRAM",
            "customer_service_phone": "12345678900", "customer_service_path": "pages/service/index",
            "appid": "wx1234567890abcdef"}, "service_list": [{"service_classify_name": "会员服务",
            "service_name": "会员中心", "service_jump_type": "JUMP_MINI_PROGRAM",
            "service_jump_path": "pages/shop/index", "appid": "wx1234567890abcdef"}]}"#);
    examples.round_trip::<SubmitCardConfigResponse>("submit_card_config_response_example_round_trips",
        r#"{
            "business_code": "1900013511_10000", "brand_id": "1004",
            "applyment_id": "2000002124775691",
            "card_preview_url": "https://pay.weixin.qq.com/xdc/mchcardinfomgrweb/miniapp?link_id=12345"}"#);
    let operation = CancelCardConfigApplyment::new("1004")
        .business_code("1900013511_10000")
        .applyment_id("2000002124775691");
    examples.request("cancel_card_config_applyment_example_builds_the_documented_request",
        &operation, "POST", "/v3/brand/card/card-configs/cancel-applyment", r#"{
            "business_code": "1900013511_10000", "applyment_id": "2000002124775691",
            "brand_id": "1004"}"#);
    examples.round_trip::<CancelCardConfigApplymentResponse>("cancel_card_config_applyment_response_example_round_trips",
        r#"{
            "business_code": "1900013511_10000", "applyment_id": "2000002124775691",
            "brand_id": "1004", "applyment_state": "CANCELED"}"#);
    let operation = GetCardPreviewUrl::new("1004")
        .business_code("1900013511_10000")
        .applyment_id("2000002124775691");
    examples.request("get_card_preview_url_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/brand/card/card-configs/preview-url?business_code=1900013511_10000&applyment_id=2000002124775691&brand_id=1004",
        "");
    examples.round_trip::<GetCardPreviewUrlResponse>("get_card_preview_url_response_example_round_trips",
        r#"{
            "business_code": "1900013511_10000", "applyment_id": "2000002124775691",
            "brand_id": "1004",
            "card_preview_url": "https://pay.weixin.qq.com/xdc/mchcardinfomgrweb/miniapp?link_id=12345",
            "url_expired_time": "2025-05-20T13:29:35+08:00"}"#);
    let operation = PublishCardConfig::new("1004", CardPublishType::ScheduledPublish)
        .business_code("1900013511_10000")
        .applyment_id("2000002124775691")
        .scheduled_publish_time(emitted_tests::time("2025-05-20T13:29:35+08:00"));
    examples.request("publish_card_config_example_builds_the_documented_request", &operation,
        "POST", "/v3/brand/card/card-configs/publish", r#"{
            "business_code": "1900013511_10000", "applyment_id": "2000002124775691",
            "brand_id": "1004", "publish_type": "SCHEDULED_PUBLISH",
            "scheduled_publish_time": "2025-05-20T13:29:35+08:00"}"#);
    examples.round_trip::<PublishCardConfigResponse>("publish_card_config_response_example_round_trips",
        r#"{
            "business_code": "1900013511_10000", "applyment_id": "2000002124775691",
            "brand_id": "1004", "publish_type": "SCHEDULED_PUBLISH",
            "scheduled_publish_time": "2025-05-20T13:29:35+08:00"}"#);
    let operation = ListCardLinks::new("1004")
        .payment_scene(CardLinkScene::MiniProgram)
        .page_index(1)
        .page_size(50);
    examples.request("list_card_links_example_builds_the_documented_request", &operation, "GET",
        "/v3/brand/card/card-links?brand_id=1004&payment_scene=MINI_PROGRAM&page_index=1&page_size=50",
        "");
    examples.round_trip::<ListCardLinksResponse>("list_card_links_response_example_round_trips",
        r#"{"brand_id": "1004",
            "page_index": 1, "page_size": 50, "total_num": 1, "active_link_list": [{
            "payment_scene": "MINI_PROGRAM", "appid_list": ["wxea9c30890f48d5ae"],
            "card_link_mchid": "1900000109", "service_id": "00005000000000548218251086296300"}]}"#);
    let operation = CreateCardLink::new(
            "1900013511_10000",
            "1004",
            CardLinkScene::MiniProgram,
        )
        .appid("wx1234567890abcdef")
        .card_link_mchid("1900000109")
        .service_id("00005000000000548218251086296300");
    examples.request("create_card_link_example_builds_the_documented_request", &operation, "POST",
        "/v3/brand/card/card-links", r#"{
            "business_code": "1900013511_10000", "brand_id": "1004",
            "payment_scene": "MINI_PROGRAM", "appid": "wx1234567890abcdef",
            "card_link_mchid": "1900000109", "service_id": "00005000000000548218251086296300"}"#);
    examples.round_trip::<CreateCardLinkResponse>("create_card_link_response_example_round_trips",
        r#"{
            "business_code": "1900013511_10000", "brand_id": "1004",
            "payment_scene": "MINI_PROGRAM", "appid": "wx1234567890abcdef",
            "card_link_mchid": "1900000109", "service_id": "00005000000000548218251086296300"}"#);
    let operation = GetCardLinkByBusinessCode::new("1900013511_10000", "1004");
    examples.request("get_card_link_by_business_code_example_builds_the_documented_request",
        &operation, "GET", "/v3/brand/card/card-links/business-code/1900013511_10000?brand_id=1004",
        "");
    examples.round_trip::<GetCardLinkByBusinessCodeResponse>("get_card_link_by_business_code_response_example_round_trips",
        r#"{
            "business_code": "1900013511_10000", "brand_id": "1004",
            "payment_scene": "MINI_PROGRAM", "appid": "wx1234567890abcdef",
            "card_link_mchid": "1900000109", "service_id": "00005000000000548218251086296300",
            "configuration_state": "IN_EFFECT", "reject_reason": "具体驳回原因xxx"}"#);
    let operation = CancelCardLinkApplyment::new("1900013511_10000", "1004");
    examples.request("cancel_card_link_applyment_example_builds_the_documented_request", &operation,
        "POST", "/v3/brand/card/card-links/cancel-applyment", r#"{
            "business_code": "1900013511_10000", "brand_id": "1004"}"#);
    examples.round_trip::<CancelCardLinkApplymentResponse>("cancel_card_link_applyment_response_example_round_trips",
        r#"{
            "business_code": "1900013511_10000"}"#);
    let operation = UnbindCardLink::new("1004", CardLinkScene::MiniProgram)
        .appid("wx1234567890abcdef")
        .card_link_mchid("1900000109")
        .service_id("00005000000000548218251086296300");
    examples.request("unbind_card_link_example_builds_the_documented_request", &operation, "POST",
        "/v3/brand/card/card-links/unbind-card-link", r#"{"brand_id": "1004",
            "payment_scene": "MINI_PROGRAM", "appid": "wx1234567890abcdef",
            "card_link_mchid": "1900000109", "service_id": "00005000000000548218251086296300"}"#);
    examples.round_trip::<UnbindCardLinkResponse>("unbind_card_link_response_example_round_trips",
        r#"{"brand_id": "1004",
            "payment_scene": "MINI_PROGRAM", "appid": "wx1234567890abcdef",
            "card_link_mchid": "1900000109", "service_id": "00005000000000548218251086296300"}"#);
    let operation = ListStores::new("1004")
        .store_state(BrandStoreState::Open)
        .offset(0)
        .limit(20);
    examples.request("list_stores_example_builds_the_documented_request", &operation, "GET",
        "/v3/brand/partner/store/brandstores?brand_id=1004&store_state=OPEN&offset=0&limit=20", "");
    examples.round_trip::<ListStoresResponse>("list_stores_response_example_round_trips",
        r#"{"brand_id": "1004",
            "offset": 0, "limit": 20, "total_count": 1, "data": [{"brand_id": "1004",
            "store_id": "20488000", "store_state": "OPEN", "audit_state": "SUCCESS",
            "review_reject_reason": "通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确", "store_basics": {
            "store_reference_id": "MDL001", "branch_name": "海岸城店"}, "store_address": {
            "address_code": "440305", "address_detail": "深南大道10000号腾讯大厦1楼",
            "address_complements": "地铁A口右侧100米", "longitude": "112.63484", "latitude": "37.75464"},
            "store_business": {"service_phone": "0755-86013388",
            "business_hours": "周一至周五 09:00-20:00|周六至周日 10:00-22:00"}, "store_recipient": [{
            "mchid": "1230000109", "company_name": "腾讯科技（深圳）有限公司",
            "recipient_state": "CONFIRMED"}]}]}"#);
    let operation = CreateStore::new(
            "1004",
            BrandStoreAddress::new()
                .address_code("440305")
                .address_detail("深南大道10000号腾讯大厦1楼")
                .address_complements("地铁A口右侧100米")
                .longitude("112.63484")
                .latitude("37.75464"),
        )
        .store_basics(
            BrandStoreBasics::new()
                .store_reference_id("MDL001")
                .branch_name("海岸城店"),
        )
        .store_business(
            BrandStoreHours::new()
                .service_phone("0755-86013388")
                .business_hours(
                    "周一至周五 09:00-20:00|周六至周日 10:00-22:00",
                ),
        );
    examples.request("create_store_example_builds_the_documented_request", &operation, "POST",
        "/v3/brand/partner/store/brandstores", r#"{"brand_id": "1004",
            "store_basics": {"store_reference_id": "MDL001", "branch_name": "海岸城店"},
            "store_address": {"address_code": "440305", "address_detail": "深南大道10000号腾讯大厦1楼",
            "address_complements": "地铁A口右侧100米", "longitude": "112.63484", "latitude": "37.75464"},
            "store_business": {"service_phone": "0755-86013388",
            "business_hours": "周一至周五 09:00-20:00|周六至周日 10:00-22:00"}}"#);
    examples.round_trip::<BrandStore>("create_store_response_example_round_trips",
        r#"{"brand_id": "1004",
            "store_id": "20488000", "store_state": "OPEN", "audit_state": "SUCCESS",
            "review_reject_reason": "通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确", "store_basics": {
            "store_reference_id": "MDL001", "branch_name": "海岸城店"}, "store_address": {
            "address_code": "440305", "address_detail": "深南大道10000号腾讯大厦1楼",
            "address_complements": "地铁A口右侧100米", "longitude": "112.63484", "latitude": "37.75464"},
            "store_business": {"service_phone": "0755-86013388",
            "business_hours": "周一至周五 09:00-20:00|周六至周日 10:00-22:00"}, "store_recipient": [{
            "mchid": "1230000109", "company_name": "腾讯科技（深圳）有限公司", "recipient_state": "CONFIRMED"}]}"#);
    let operation = DeleteStore::new("20488000", "1004");
    examples.request("delete_store_example_builds_the_documented_request", &operation, "DELETE",
        "/v3/brand/partner/store/brandstores/20488000", r#"{"brand_id": "1004"}"#);
    let operation = GetStore::new("20488000", "1004");
    examples.request("get_store_example_builds_the_documented_request", &operation, "GET",
        "/v3/brand/partner/store/brandstores/20488000?brand_id=1004", "");
    examples.round_trip::<BrandStore>("get_store_response_example_round_trips",
        r#"{"brand_id": "1004",
            "store_id": "20488000", "store_state": "OPEN", "audit_state": "SUCCESS",
            "review_reject_reason": "通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确", "store_basics": {
            "store_reference_id": "MDL001", "branch_name": "海岸城店"}, "store_address": {
            "address_code": "440305", "address_detail": "深南大道10000号腾讯大厦1楼",
            "address_complements": "地铁A口右侧100米", "longitude": "112.63484", "latitude": "37.75464"},
            "store_business": {"service_phone": "0755-86013388",
            "business_hours": "周一至周五 09:00-20:00|周六至周日 10:00-22:00"}, "store_recipient": [{
            "mchid": "1230000109", "company_name": "腾讯科技（深圳）有限公司", "recipient_state": "CONFIRMED"}]}"#);
    let operation = ModifyStore::new("20488000", "1004")
        .store_basics(
            BrandStoreBasics::new()
                .store_reference_id("MDL001")
                .branch_name("海岸城店"),
        )
        .store_address(
            BrandStoreAddress::new()
                .address_code("440305")
                .address_detail("深南大道10000号腾讯大厦1楼")
                .address_complements("地铁A口右侧100米")
                .longitude("112.63484")
                .latitude("37.75464"),
        )
        .store_business(
            BrandStoreHours::new()
                .service_phone("0755-86013388")
                .business_hours(
                    "周一至周五 09:00-20:00|周六至周日 10:00-22:00",
                ),
        );
    examples.request("modify_store_example_builds_the_documented_request", &operation, "PATCH",
        "/v3/brand/partner/store/brandstores/20488000", r#"{"brand_id": "1004",
            "store_basics": {"store_reference_id": "MDL001", "branch_name": "海岸城店"},
            "store_address": {"address_code": "440305", "address_detail": "深南大道10000号腾讯大厦1楼",
            "address_complements": "地铁A口右侧100米", "longitude": "112.63484", "latitude": "37.75464"},
            "store_business": {"service_phone": "0755-86013388",
            "business_hours": "周一至周五 09:00-20:00|周六至周日 10:00-22:00"}}"#);
    examples.round_trip::<BrandStore>("modify_store_response_example_round_trips",
        r#"{"brand_id": "1004",
            "store_id": "20488000", "store_state": "OPEN", "audit_state": "SUCCESS",
            "review_reject_reason": "通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确", "store_basics": {
            "store_reference_id": "MDL001", "branch_name": "海岸城店"}, "store_address": {
            "address_code": "440305", "address_detail": "深南大道10000号腾讯大厦1楼",
            "address_complements": "地铁A口右侧100米", "longitude": "112.63484", "latitude": "37.75464"},
            "store_business": {"service_phone": "0755-86013388",
            "business_hours": "周一至周五 09:00-20:00|周六至周日 10:00-22:00"}, "store_recipient": [{
            "mchid": "1230000109", "company_name": "腾讯科技（深圳）有限公司", "recipient_state": "CONFIRMED"}]}"#);
    let operation = BindStoreRecipient::new(
        "20488000",
        BindStoreRecipientRequired {
            brand_id: "1004".into(),
            mchid: "1230000109".into(),
            company_name: "腾讯科技（深圳）有限公司".into(),
        },
    );
    examples.request("bind_store_recipient_example_builds_the_documented_request", &operation,
        "POST", "/v3/brand/partner/store/brandstores/20488000/bindrecipient",
        r#"{"brand_id": "1004",
            "mchid": "1230000109", "company_name": "腾讯科技（深圳）有限公司"}"#);
    examples.round_trip::<BindStoreRecipientResponse>("bind_store_recipient_response_example_round_trips",
        r#"{"brand_id": "1004",
            "store_id": "20488000", "mchid": "1230000109", "company_name": "腾讯科技（深圳）有限公司",
            "recipient_state": "CONFIRMED"}"#);
    let operation = CloseStore::new("20488000", "1004");
    examples.request("close_store_example_builds_the_documented_request", &operation, "POST",
        "/v3/brand/partner/store/brandstores/20488000/close", r#"{"brand_id": "1004"}"#);
    examples.round_trip::<BrandStoreOpening>("close_store_response_example_round_trips",
        r#"{"brand_id": "1004",
            "store_id": "20488000", "store_state": "CLOSED"}"#);
    let operation = ResumeStore::new("20488000", "1004");
    examples.request("resume_store_example_builds_the_documented_request", &operation, "POST",
        "/v3/brand/partner/store/brandstores/20488000/resume", r#"{"brand_id": "1004"}"#);
    examples.round_trip::<BrandStoreOpening>("resume_store_response_example_round_trips",
        r#"{"brand_id": "1004",
            "store_id": "20488000", "store_state": "CLOSED"}"#);
    let operation = UnbindStoreRecipient::new("20488000", "1004", "1230000109");
    examples.request("unbind_store_recipient_example_builds_the_documented_request", &operation,
        "POST", "/v3/brand/partner/store/brandstores/20488000/unbindrecipient",
        r#"{"brand_id": "1004",
            "mchid": "1230000109"}"#);
    examples.round_trip::<UnbindStoreRecipientResponse>("unbind_store_recipient_response_example_round_trips",
        r#"{
            "failed_reason": "收款商户号未绑定该门店"}"#);
    let operation = ListProductAuthorities::new("1004");
    examples.request("list_product_authorities_example_builds_the_documented_request", &operation,
        "GET", "/v3/brand-basic/partner/brands/1004/product-authorities", "");
    examples.round_trip::<ListProductAuthoritiesResponse>("list_product_authorities_response_example_round_trips",
        r#"{"brand_id": "1004",
            "authorization_type": "AUTHORIZATION_TYPE_HOSTING", "authorization_product": [
            "BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD"], "update_time": "2025-05-20T13:29:35+08:00"}"#);
    examples.finish();
}
