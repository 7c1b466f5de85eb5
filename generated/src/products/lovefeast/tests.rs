// Written by `cargo xtask codegen` from spec/lovefeast.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::BrandId;
use crate::{Call, Client};
use super::{
    Donation, GetBrand, GetBrandResponse, ListOrdersByUser, ListOrdersByUserRequired,
    ListOrdersByUserResponse, QueryOrderByUser,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = GetBrand::new(BrandId::new(2250));
    examples.request("get_brand_example_builds_the_documented_request", &operation, "GET",
        "/v3/lovefeast/brands/2250", "");
    examples.round_trip::<GetBrandResponse>("get_brand_response_example_round_trips",
        r#"{"donate_count": 25000,
            "consume_count": 1250}"#);
    let operation = ListOrdersByUser::new(
            "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            BrandId::new(2250),
            ListOrdersByUserRequired {
                limit: 10,
            },
        )
        .offset(0);
    examples.request("list_orders_by_user_example_builds_the_documented_request", &operation, "GET",
        "/v3/lovefeast/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/orders/brand-id/2250?offset=0&limit=10",
        "");
    examples.round_trip::<ListOrdersByUserResponse>("list_orders_by_user_response_example_round_trips",
        r#"{"count": 1, "limit": 10,
            "offset": 0, "total_count": 1, "data": [{"welfare_trade_id": "WT20220309135520380001",
            "appid": "wxd678efh567hg6787", "sub_appid": "wxd678efh567hg6788", "brand_id": 2250,
            "donate_source": "MINIPROGRAM_PAY", "merchant_order": {
            "out_trade_no": "1217752501201407033233368018", "mchid": "1230000109",
            "sub_mchid": "1900000109", "store_id": "100000001"}, "institution_name": "深圳壹基金公益基金会",
            "business_id": "10001", "business_name": "爱心餐一块捐",
            "success_time": "2015-05-20T13:29:35+08:00", "payer": {
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "avatar": "https://wx.qlogo.cn/mmopen/xxx/0", "nickname": "周星星"}, "amount": {
            "total": 100, "payer_total": 100, "currency": "CNY", "payer_currency": "CNY"},
            "device_id": "013467007045764"}]}"#);
    let operation = ListOrdersByUser::new(
            "Personal1x",
            BrandId::new(2250),
            ListOrdersByUserRequired {
                limit: 10,
            },
        )
        .offset(0);
    examples.operation_hides("list_orders_by_user_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.hides::<ListOrdersByUserResponse>("list_orders_by_user_response_hides_what_is_personal",
        r#"{"count": 1, "limit": 10,
            "offset": 0, "total_count": 1, "data": [{"welfare_trade_id": "WT20220309135520380001",
            "appid": "wxd678efh567hg6787", "sub_appid": "wxd678efh567hg6788", "brand_id": 2250,
            "donate_source": "MINIPROGRAM_PAY", "merchant_order": {
            "out_trade_no": "1217752501201407033233368018", "mchid": "1230000109",
            "sub_mchid": "1900000109", "store_id": "100000001"}, "institution_name": "深圳壹基金公益基金会",
            "business_id": "10001", "business_name": "爱心餐一块捐",
            "success_time": "2015-05-20T13:29:35+08:00", "payer": {"openid": "Personal1x",
            "sub_openid": "Personal2x", "avatar": "Personal3x", "nickname": "Personal4x"},
            "amount": {"total": 100, "payer_total": 100, "currency": "CNY",
            "payer_currency": "CNY"}, "device_id": "013467007045764"}]}"#,
        &[("data/*/payer/openid", "Personal1x"),
            ("data/*/payer/sub_openid", "Personal2x"), ("data/*/payer/avatar", "Personal3x"),
            ("data/*/payer/nickname", "Personal4x")]);
    let operation = QueryOrderByUser::new(
        "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        "1217752501201407033233368018",
    );
    examples.request("query_order_by_user_example_builds_the_documented_request", &operation, "GET",
        "/v3/lovefeast/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/orders/out-trade-no/1217752501201407033233368018",
        "");
    examples.round_trip::<Donation>("query_order_by_user_response_example_round_trips", r#"{
            "welfare_trade_id": "WT20220309135520380001", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6788", "brand_id": 2250, "donate_source": "MINIPROGRAM_PAY",
            "merchant_order": {"out_trade_no": "1217752501201407033233368018",
            "mchid": "1230000109", "sub_mchid": "1900000109", "store_id": "100000001"},
            "institution_name": "深圳壹基金公益基金会", "business_id": "10001", "business_name": "爱心餐一块捐",
            "success_time": "2015-05-20T13:29:35+08:00", "payer": {
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "avatar": "https://wx.qlogo.cn/mmopen/xxx/0", "nickname": "周星星"}, "amount": {
            "total": 100, "payer_total": 100, "currency": "CNY", "payer_currency": "CNY"},
            "device_id": "013467007045764"}"#);
    let operation = QueryOrderByUser::new("Personal1x", "1217752501201407033233368018");
    examples.operation_hides("query_order_by_user_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.hides::<Donation>("query_order_by_user_response_hides_what_is_personal", r#"{
            "welfare_trade_id": "WT20220309135520380001", "appid": "wxd678efh567hg6787",
            "sub_appid": "wxd678efh567hg6788", "brand_id": 2250, "donate_source": "MINIPROGRAM_PAY",
            "merchant_order": {"out_trade_no": "1217752501201407033233368018",
            "mchid": "1230000109", "sub_mchid": "1900000109", "store_id": "100000001"},
            "institution_name": "深圳壹基金公益基金会", "business_id": "10001", "business_name": "爱心餐一块捐",
            "success_time": "2015-05-20T13:29:35+08:00", "payer": {"openid": "Personal1x",
            "sub_openid": "Personal2x", "avatar": "Personal3x", "nickname": "Personal4x"},
            "amount": {"total": 100, "payer_total": 100, "currency": "CNY",
            "payer_currency": "CNY"}, "device_id": "013467007045764"}"#,
        &[("payer/openid", "Personal1x"),
            ("payer/sub_openid", "Personal2x"), ("payer/avatar", "Personal3x"),
            ("payer/nickname", "Personal4x")]);
    examples.finish();
}
