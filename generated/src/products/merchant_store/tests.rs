// Written by `cargo xtask codegen` from spec/merchant_store.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::BrandId;
use super::{
    BindRecipient, CreateStore, CreateStoreRequired, CreateStoreResponse, GetStore, MerchantStoreId,
    ModifyStore, Store, StoreBasics, StoreHours, StoreLocation, StoreRecipient,
    StoreRecipientFailures, UnbindRecipient,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let operation = CreateStore::new(CreateStoreRequired {
            store_basics: StoreBasics::new("麦当劳")
                .store_reference_id("MDL001")
                .brand_name("麦当劳")
                .branch_name("海岸城店")
                .brand_id(BrandId::new(1001)),
            store_address: StoreLocation::new("深南大道10000号腾讯大厦1楼")
                .address_code("440305")
                .address_complements("地铁A口右侧100米")
                .longitude("112.63484")
                .latitude("37.75464"),
            store_business: StoreHours::new()
                .service_phone("0755-86013388")
                .business_hours(
                    "周一至周五 09:00-20:00|周六至周日 10:00-22:00",
                ),
            store_recipient: vec![
                StoreRecipient::new("1230000109")
                .company_name("腾讯科技（深圳）有限公司")
            ],
        })
        .sub_mchid("1900000109");
    examples.request("create_store_example_builds_the_documented_request", &operation, "POST",
        "/v3/merchant-store/stores", r#"{
            "sub_mchid": "1900000109", "store_basics": {"store_reference_id": "MDL001",
            "brand_name": "麦当劳", "store_name": "麦当劳", "branch_name": "海岸城店", "brand_id": 1001},
            "store_address": {"address_code": "440305", "address_detail": "深南大道10000号腾讯大厦1楼",
            "address_complements": "地铁A口右侧100米", "longitude": "112.63484", "latitude": "37.75464"},
            "store_business": {"service_phone": "0755-86013388",
            "business_hours": "周一至周五 09:00-20:00|周六至周日 10:00-22:00"}, "store_recipient": [{
            "mchid": "1230000109", "company_name": "腾讯科技（深圳）有限公司"}]}"#);
    examples.round_trip::<CreateStoreResponse>("create_store_response_example_round_trips",
        r#"{"store_id": 20488000}"#);
    let operation = GetStore::new(MerchantStoreId::new(20488000))
        .sub_mchid("1900000109");
    examples.request("get_store_example_builds_the_documented_request", &operation, "GET",
        "/v3/merchant-store/stores/20488000?sub_mchid=1900000109", "");
    examples.round_trip::<Store>("get_store_response_example_round_trips", r#"{"store_basics": {
            "store_reference_id": "MDL001", "brand_name": "麦当劳", "store_name": "麦当劳",
            "branch_name": "海岸城店", "brand_id": 1001}, "store_address": {"address_code": "440305",
            "address_detail": "深南大道10000号腾讯大厦1楼", "address_complements": "地铁A口右侧100米",
            "longitude": "112.63484", "latitude": "37.75464"}, "store_business": {
            "service_phone": "0755-86013388",
            "business_hours": "周一至周五 09:00-20:00|周六至周日 10:00-22:00"}, "store_recipient": [{
            "mchid": "1230000109", "company_name": "腾讯科技（深圳）有限公司"}], "store_state": {
            "store_state_message": "地址核实失败",
            "address_failed_reason": "感谢亲的反馈，通过核实您提交的电话错误，请核实手机号码或座机号码是否正确",
            "store_state_value": "STORE_STATE_VALID"}}"#);
    let operation = ModifyStore::new(MerchantStoreId::new(20488000))
        .sub_mchid("1900000109")
        .store_basics(
            StoreBasics::new("麦当劳")
                .store_reference_id("MDL001")
                .brand_name("麦当劳")
                .branch_name("海岸城店")
                .brand_id(BrandId::new(1001)),
        )
        .store_address(
            StoreLocation::new("深南大道10000号腾讯大厦1楼")
                .address_code("440305")
                .address_complements("地铁A口右侧100米")
                .longitude("112.63484")
                .latitude("37.75464"),
        )
        .store_business(
            StoreHours::new()
                .service_phone("0755-86013388")
                .business_hours(
                    "周一至周五 09:00-20:00|周六至周日 10:00-22:00",
                ),
        )
        .store_recipient(
            vec![
                StoreRecipient::new("1230000109")
                .company_name("腾讯科技（深圳）有限公司")
            ],
        );
    examples.request("modify_store_example_builds_the_documented_request", &operation, "PATCH",
        "/v3/merchant-store/stores/20488000", r#"{
            "sub_mchid": "1900000109", "store_basics": {"store_reference_id": "MDL001",
            "brand_name": "麦当劳", "store_name": "麦当劳", "branch_name": "海岸城店", "brand_id": 1001},
            "store_address": {"address_code": "440305", "address_detail": "深南大道10000号腾讯大厦1楼",
            "address_complements": "地铁A口右侧100米", "longitude": "112.63484", "latitude": "37.75464"},
            "store_business": {"service_phone": "0755-86013388",
            "business_hours": "周一至周五 09:00-20:00|周六至周日 10:00-22:00"}, "store_recipient": [{
            "mchid": "1230000109", "company_name": "腾讯科技（深圳）有限公司"}]}"#);
    let operation = BindRecipient::new(
            MerchantStoreId::new(20488000),
            vec![
                StoreRecipient::new("1230000109")
                .company_name("腾讯科技（深圳）有限公司")
            ],
        )
        .sub_mchid("1900000109");
    examples.request("bind_recipient_example_builds_the_documented_request", &operation, "POST",
        "/v3/merchant-store/stores/20488000/recipients/bind", r#"{
            "sub_mchid": "1900000109", "store_recipient": [{"mchid": "1230000109",
            "company_name": "腾讯科技（深圳）有限公司"}]}"#);
    examples.round_trip::<StoreRecipientFailures>("bind_recipient_response_example_round_trips",
        r#"{
            "failed_store_recipient": [{"mchid": "1230000109", "company_name": "腾讯科技（深圳）有限公司",
            "failed_reason": "收款商户号与收款主体不一致"}]}"#);
    let operation = UnbindRecipient::new(MerchantStoreId::new(20488000))
        .sub_mchid("1900000109")
        .store_recipient(
            vec![
                StoreRecipient::new("1230000109")
                .company_name("腾讯科技（深圳）有限公司")
            ],
        );
    examples.request("unbind_recipient_example_builds_the_documented_request", &operation, "POST",
        "/v3/merchant-store/stores/20488000/recipients/unbind", r#"{
            "sub_mchid": "1900000109", "store_recipient": [{"mchid": "1230000109",
            "company_name": "腾讯科技（深圳）有限公司"}]}"#);
    examples.round_trip::<StoreRecipientFailures>("unbind_recipient_response_example_round_trips",
        r#"{
            "failed_store_recipient": [{"mchid": "1230000109", "company_name": "腾讯科技（深圳）有限公司",
            "failed_reason": "收款商户号与收款主体不一致"}]}"#);
    examples.finish();
}
