// Written by `cargo xtask codegen` from spec/goods_subsidy.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::{BrandId, Fen};
use crate::{Call, Client};
use super::{
    AddRepresentatives, AddRepresentativesResponse, AddStores, AddStoresRequired, AddStoresResponse,
    ApplyActivity, ApplyActivityResponse, CreateMaterials, CreateMaterialsRequired,
    CreateMaterialsResponse, DeleteRepresentatives, DeleteRepresentativesRequired,
    DeleteRepresentativesResponse, DeleteStores, DeleteStoresRequired, DeleteStoresResponse,
    GetStore, ListActivitiesByArea, ListActivitiesByAreaRequired, ListActivitiesByAreaResponse,
    ListRepresentatives, ListRepresentativesRequired, ListRepresentativesResponse, ListStores,
    ListStoresRequired, ListStoresResponse, LockQualification, LockQualificationResponse,
    NewApplyingStore, NewApplyingStoreRequired, NewStoreApplication, OrderInformation,
    OrderInformationRequired, Representative, Store, UnlockQualification,
    UnlockQualificationResponse,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = ListActivitiesByArea::new(ListActivitiesByAreaRequired {
        city_id: "530100".into(),
        offset: 0,
        limit: 20,
    });
    examples.request("list_activities_by_area_example_builds_the_documented_request", &operation,
        "GET", "/v3/marketing/goods-subsidy-activity/activities?city_id=530100&offset=0&limit=20",
        "");
    examples.round_trip::<ListActivitiesByAreaResponse>("list_activities_by_area_response_example_round_trips",
        r#"{"total_count": 1,
            "data": [{"activity_id": "3118550000000004", "brand_id": "1001",
            "creator_merchant_id": "1900009251", "activity_info": {"activity_name": "良品铺子回馈活动",
            "apply_start_time": "2025-05-20T13:29:35+08:00",
            "apply_end_time": "2025-06-20T13:29:35+08:00",
            "activity_start_time": "2025-07-01T00:00:00+08:00",
            "activity_end_time": "2025-07-31T23:59:59+08:00", "activity_description": "满二件享受加价购优惠"},
            "goods_information": {"goods_id": "12345", "goods_name": "xxx商品使用",
            "goods_picture_url": "https://qpic.cn/xxx"}, "rule_information": {"store_subsidy": 100,
            "service_provider_subsidy": 10, "store_subsidy_quota": 1000, "user_subsidy_quota": 1,
            "areas": [{"province": "广东省", "city": "深圳市", "district": "南山区"}]}}], "offset": 0,
            "limit": 20}"#);
    let operation = ApplyActivity::new("3118550000000004", "1900000109")
        .apply_infos(
            vec![
                NewStoreApplication::new(NewApplyingStore::new(NewApplyingStoreRequired {
                store_id : "100000001".into(), accounting_merchant_id : "2480029553"
                .into(), merchant_id : "2480029552".into() }), Fen::new(1000))
            ],
        );
    examples.request("apply_activity_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/goods-subsidy-activity/activity/3118550000000004/apply", r#"{
            "caller_merchant_id": "1900000109", "apply_infos": [{"store_info": {
            "store_id": "100000001", "accounting_merchant_id": "2480029553",
            "merchant_id": "2480029552"}, "goods_original_price": 1000}]}"#);
    examples.round_trip::<ApplyActivityResponse>("apply_activity_response_example_round_trips",
        r#"{"return_message": "成功",
            "failed_apply_infos": [{"store_info": {"store_id": "100000001",
            "accounting_merchant_id": "2480029553", "merchant_id": "2480029552"},
            "goods_original_price": 1000}], "succeed_apply_infos": [{"store_info": {
            "store_id": "100000001", "accounting_merchant_id": "2480029553",
            "merchant_id": "2480029552"}, "goods_original_price": 1000}]}"#);
    let operation = LockQualification::new(
            OrderInformation::new(OrderInformationRequired {
                payer_openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
                out_trade_no: "trade_no_20250724123456".into(),
                total_fee: Fen::new(202000),
                store_id: "100000001".into(),
                store_merchant_id: "2480029552".into(),
            }),
        )
        .qualification_ids(vec!["10001".into()]);
    examples.request("lock_qualification_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/goods-subsidy-activity/qualification/lock", r#"{"order_information": {
            "payer_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "out_trade_no": "trade_no_20250724123456", "total_fee": 202000, "store_id": "100000001",
            "store_merchant_id": "2480029552"}, "qualification_ids": ["10001"]}"#);
    examples.round_trip::<LockQualificationResponse>("lock_qualification_response_example_round_trips",
        r#"{"return_message": "成功",
            "failed_qualification_ids": ["10002"], "succeed_qualification_ids": ["10001"]}"#);
    let operation = LockQualification::new(
            OrderInformation::new(OrderInformationRequired {
                payer_openid: "Personal1x".into(),
                out_trade_no: "trade_no_20250724123456".into(),
                total_fee: Fen::new(202000),
                store_id: "100000001".into(),
                store_merchant_id: "2480029552".into(),
            }),
        )
        .qualification_ids(vec!["10001".into()]);
    examples.operation_hides("lock_qualification_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("order_information/payer_openid", "Personal1x")]);
    let operation = UnlockQualification::new(
            OrderInformation::new(OrderInformationRequired {
                payer_openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
                out_trade_no: "trade_no_20250724123456".into(),
                total_fee: Fen::new(202000),
                store_id: "100000001".into(),
                store_merchant_id: "2480029552".into(),
            }),
        )
        .qualification_ids(vec!["10001".into()]);
    examples.request("unlock_qualification_example_builds_the_documented_request", &operation,
        "POST", "/v3/marketing/goods-subsidy-activity/qualification/unlock",
        r#"{"order_information": {
            "payer_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "out_trade_no": "trade_no_20250724123456", "total_fee": 202000, "store_id": "100000001",
            "store_merchant_id": "2480029552"}, "qualification_ids": ["10001"]}"#);
    examples.round_trip::<UnlockQualificationResponse>("unlock_qualification_response_example_round_trips",
        r#"{"return_message": "成功",
            "failed_qualification_ids": ["10002"], "succeed_qualification_ids": ["10001"]}"#);
    let operation = UnlockQualification::new(
            OrderInformation::new(OrderInformationRequired {
                payer_openid: "Personal1x".into(),
                out_trade_no: "trade_no_20250724123456".into(),
                total_fee: Fen::new(202000),
                store_id: "100000001".into(),
                store_merchant_id: "2480029552".into(),
            }),
        )
        .qualification_ids(vec!["10001".into()]);
    examples.operation_hides("unlock_qualification_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("order_information/payer_openid", "Personal1x")]);
    let operation = DeleteRepresentatives::new(
        "3118550000000004",
        DeleteRepresentativesRequired {
            representative_info_list: vec![
                Representative::new("oK7fFt8zzEZ909XH-LE2abcdefgh")
            ],
            out_request_no: "1002600620019090123143254436".into(),
            delete_time: emitted_tests::time("2015-05-20T13:29:35+08:00"),
        },
    );
    examples.request("delete_representatives_example_builds_the_documented_request", &operation,
        "DELETE",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/3118550000000004/representative",
        r#"{
            "representative_info_list": [{"openid": "oK7fFt8zzEZ909XH-LE2abcdefgh"}],
            "out_request_no": "1002600620019090123143254436",
            "delete_time": "2015-05-20T13:29:35+08:00"}"#);
    examples.round_trip::<DeleteRepresentativesResponse>("delete_representatives_response_example_round_trips",
        r#"{
            "activity_id": "3118550000000004", "failed_representative_info_list": [{
            "openid": "oK7fFt8zzEZ909XH-LE2abcdefgh"}], "delete_time": "2015-05-20T13:29:35+08:00"}"#);
    let operation = DeleteRepresentatives::new(
        "3118550000000004",
        DeleteRepresentativesRequired {
            representative_info_list: vec![Representative::new("Personal1x")],
            out_request_no: "1002600620019090123143254436".into(),
            delete_time: emitted_tests::time("2015-05-20T13:29:35+08:00"),
        },
    );
    examples.operation_hides("delete_representatives_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()),
        &[("representative_info_list/*/openid", "Personal1x")]);
    examples.hides::<DeleteRepresentativesResponse>("delete_representatives_response_hides_what_is_personal",
        r#"{
            "activity_id": "3118550000000004", "failed_representative_info_list": [{
            "openid": "Personal1x"}], "delete_time": "2015-05-20T13:29:35+08:00"}"#,
        &[("failed_representative_info_list/*/openid", "Personal1x")]);
    let operation = AddRepresentatives::new(
            "3118550000000004",
            vec![Representative::new("oK7fFt8zzEZ909XH-LE2abcdefgh")],
            "1002600620019090123143254436",
        )
        .add_time(emitted_tests::time("2015-05-20T13:29:35+08:00"));
    examples.request("add_representatives_example_builds_the_documented_request", &operation, "PUT",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/3118550000000004/representative",
        r#"{
            "representative_info_list": [{"openid": "oK7fFt8zzEZ909XH-LE2abcdefgh"}],
            "out_request_no": "1002600620019090123143254436",
            "add_time": "2015-05-20T13:29:35+08:00"}"#);
    examples.round_trip::<AddRepresentativesResponse>("add_representatives_response_example_round_trips",
        r#"{
            "activity_id": "3118550000000004", "failed_representative_info_list": [{
            "openid": "oK7fFt8zzEZ909XH-LE2abcdefgh"}], "add_time": "2015-05-20T13:29:35+08:00"}"#);
    let operation = AddRepresentatives::new(
            "3118550000000004",
            vec![Representative::new("Personal1x")],
            "1002600620019090123143254436",
        )
        .add_time(emitted_tests::time("2015-05-20T13:29:35+08:00"));
    examples.operation_hides("add_representatives_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()),
        &[("representative_info_list/*/openid", "Personal1x")]);
    examples.hides::<AddRepresentativesResponse>("add_representatives_response_hides_what_is_personal",
        r#"{
            "activity_id": "3118550000000004", "failed_representative_info_list": [{
            "openid": "Personal1x"}], "add_time": "2015-05-20T13:29:35+08:00"}"#,
        &[("failed_representative_info_list/*/openid", "Personal1x")]);
    let operation = ListRepresentatives::new(
        "3118550000000004",
        ListRepresentativesRequired {
            offset: 0,
            limit: 10,
        },
    );
    examples.request("list_representatives_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/3118550000000004/representatives?offset=0&limit=10",
        "");
    examples.round_trip::<ListRepresentativesResponse>("list_representatives_response_example_round_trips",
        r#"{"total_count": 1,
            "data": [{"openid": "oK7fFt8zzEZ909XH-LE2abcdefgh"}], "offset": 0, "limit": 10}"#);
    examples.hides::<ListRepresentativesResponse>("list_representatives_response_hides_what_is_personal",
        r#"{"total_count": 1,
            "data": [{"openid": "Personal1x"}], "offset": 0, "limit": 10}"#,
        &[("data/*/openid", "Personal1x")]);
    let operation = CreateMaterials::new(
        BrandId::new(1001),
        CreateMaterialsRequired {
            out_request_no: "1002600620019090123143254436".into(),
            material_num: 100,
        },
    );
    examples.request("create_materials_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/1001/materials", r#"{
            "out_request_no": "1002600620019090123143254436", "material_num": 100}"#);
    examples.round_trip::<CreateMaterialsResponse>("create_materials_response_example_round_trips",
        r#"{"material_list": [{
            "material_id": "1001_123456",
            "material_url": "https://action.weixin.qq.com/fmcg/details?brand_id=1001&material_id=1001_123456"}]}"#);
    let operation = DeleteStores::new(
        BrandId::new(1001),
        DeleteStoresRequired {
            out_request_no: "1002600620019090123143254436".into(),
            delete_time: emitted_tests::time("2015-05-20T13:29:35+08:00"),
            stores: vec![Store::new().store_code("abc_001").store_name("幸福小店")],
        },
    );
    examples.request("delete_stores_example_builds_the_documented_request", &operation, "DELETE",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/1001/stores", r#"{
            "out_request_no": "1002600620019090123143254436",
            "delete_time": "2015-05-20T13:29:35+08:00", "stores": [{"store_code": "abc_001",
            "store_name": "幸福小店"}]}"#);
    examples.round_trip::<DeleteStoresResponse>("delete_stores_response_example_round_trips", r#"{
            "delete_time": "2015-05-20T13:29:35+08:00", "failed_stores": [{"store_code": "abc_001",
            "store_name": "幸福小店"}]}"#);
    let operation = ListStores::new(
        BrandId::new(1001),
        ListStoresRequired {
            offset: 0,
            limit: 10,
        },
    );
    examples.request("list_stores_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/1001/stores?offset=0&limit=10", "");
    examples.round_trip::<ListStoresResponse>("list_stores_response_example_round_trips",
        r#"{"total_count": 1,
            "data": [{"store_code": "abc_001", "store_name": "幸福小店"}], "offset": 0, "limit": 10}"#);
    let operation = AddStores::new(
        BrandId::new(1001),
        AddStoresRequired {
            out_request_no: "1002600620019090123143254436".into(),
            add_time: emitted_tests::time("2015-05-20T13:29:35+08:00"),
            stores: vec![Store::new().store_code("abc_001").store_name("幸福小店")],
        },
    );
    examples.request("add_stores_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/1001/stores", r#"{
            "out_request_no": "1002600620019090123143254436",
            "add_time": "2015-05-20T13:29:35+08:00", "stores": [{"store_code": "abc_001",
            "store_name": "幸福小店"}]}"#);
    examples.round_trip::<AddStoresResponse>("add_stores_response_example_round_trips", r#"{
            "add_time": "2015-05-20T13:29:35+08:00", "failed_stores": [{"store_code": "abc_001",
            "store_name": "幸福小店"}]}"#);
    let operation = GetStore::new(BrandId::new(1001), "abc_001");
    examples.request("get_store_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/1001/stores/abc_001", "");
    examples.round_trip::<Store>("get_store_response_example_round_trips", r#"{
            "store_code": "abc_001", "store_name": "幸福小店"}"#);
    examples.finish();
}
