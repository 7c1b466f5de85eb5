// Written by `cargo xtask codegen` from spec/partnership.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use super::{
    AuthorizedBusiness, AuthorizedData, BuildPartnership, BuildPartnershipResponse,
    ListPartnerships, ListPartnershipsResponse, Partner, PartnerType, TerminatePartnership,
    TerminatePartnershipResponse,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let operation = ListPartnerships::new()
        .partner(
            Partner::new(PartnerType::Appid)
                .appid("wx4e1916a585d1f4e9")
                .merchant_id("2480029552"),
        )
        .authorized_data(
            AuthorizedData::new(AuthorizedBusiness::FavorStock)
                .scenarios(vec!["".into()])
                .stock_id("2433405"),
        )
        .limit(20)
        .offset(0);
    examples.request("list_partnerships_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/partnerships?partner=%7B%22type%22%3A%22APPID%22%2C%22appid%22%3A%22wx4e1916a585d1f4e9%22%2C%22merchant_id%22%3A%222480029552%22%7D&authorized_data=%7B%22business_type%22%3A%22FAVOR_STOCK%22%2C%22scenarios%22%3A%5B%22%22%5D%2C%22stock_id%22%3A%222433405%22%7D&limit=20&offset=0",
        "");
    examples.round_trip::<ListPartnershipsResponse>("list_partnerships_response_example_round_trips",
        r#"{"data": [{"partner": {
            "type": "APPID", "appid": "wx4e1916a585d1f4e9", "merchant_id": "2480029552"},
            "authorized_data": {"business_type": "FAVOR_STOCK", "scenarios": [""],
            "stock_id": "2433405"}, "build_time": "2015-05-20T13:29:35.120+08:00",
            "terminate_time": "2015-05-20T13:29:35.120+08:00",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}], "limit": 20, "offset": 0,
            "total_count": 1}"#);
    let operation = BuildPartnership::new(
        "12345",
        Partner::new(PartnerType::Appid)
            .appid("wx4e1916a585d1f4e9")
            .merchant_id("2480029552"),
        AuthorizedData::new(AuthorizedBusiness::FavorStock)
            .scenarios(vec!["".into()])
            .stock_id("2433405"),
    );
    examples.request("build_partnership_example_builds_the_documented_request", &operation, "POST",
        "/v3/marketing/partnerships/build", r#"{"partner": {
            "type": "APPID", "appid": "wx4e1916a585d1f4e9", "merchant_id": "2480029552"},
            "authorized_data": {"business_type": "FAVOR_STOCK", "scenarios": [""],
            "stock_id": "2433405"}}"#);
    examples.round_trip::<BuildPartnershipResponse>("build_partnership_response_example_round_trips",
        r#"{"partner": {
            "type": "APPID", "appid": "wx4e1916a585d1f4e9", "merchant_id": "2480029552"},
            "authorized_data": {"business_type": "FAVOR_STOCK", "scenarios": [""],
            "stock_id": "2433405"}, "state": "ESTABLISHED",
            "build_time": "2015-05-20T13:29:35.120+08:00",
            "create_time": "2015-05-20T13:29:35.120+08:00",
            "update_time": "2015-05-20T13:29:35.120+08:00"}"#);
    let operation = TerminatePartnership::new(
        "12345",
        Partner::new(PartnerType::Appid)
            .appid("wx4e1916a585d1f4e9")
            .merchant_id("2480029552"),
        AuthorizedData::new(AuthorizedBusiness::FavorStock)
            .scenarios(vec!["".into()])
            .stock_id("2433405"),
    );
    examples.request("terminate_partnership_example_builds_the_documented_request", &operation,
        "POST", "/v3/marketing/partnerships/terminate", r#"{"partner": {
            "type": "APPID", "appid": "wx4e1916a585d1f4e9", "merchant_id": "2480029552"},
            "authorized_data": {"business_type": "FAVOR_STOCK", "scenarios": [""],
            "stock_id": "2433405"}}"#);
    examples.round_trip::<TerminatePartnershipResponse>("terminate_partnership_response_example_round_trips",
        r#"{
            "terminate_time": "2015-05-20T13:29:35.120+08:00"}"#);
    examples.finish();
}
