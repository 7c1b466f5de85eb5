// Written by `cargo xtask codegen` from spec/inactive_merchant.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use super::{
    CreateInactiveMerchantIdentityVerification, QueryInactiveMerchantIdentityVerification,
    StartedVerification, Verification,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let operation = CreateInactiveMerchantIdentityVerification::new("1900009231");
    examples.request("create_inactive_merchant_identity_verification_example_builds_the_documented_request",
        &operation, "POST", "/v3/compliance/inactive-merchant-identity-verification/merchants",
        r#"{
            "sub_mchid": "1900009231"}"#);
    examples.round_trip::<StartedVerification>("create_inactive_merchant_identity_verification_response_example_round_trips",
        r#"{
            "verification_id": "28011678863778000000123124312"}"#);
    let operation = QueryInactiveMerchantIdentityVerification::new(
        "1900009231",
        "28011678863778000000123124312",
    );
    examples.request("query_inactive_merchant_identity_verification_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/compliance/inactive-merchant-identity-verification/merchants/1900009231/verifications/28011678863778000000123124312",
        "");
    examples.round_trip::<Verification>("query_inactive_merchant_identity_verification_response_example_round_trips",
        r#"{
            "sub_mchid": "1900009231", "verification_id": "28011678863778000000123124312",
            "state": "SUCCESS", "fail_reason": "MATERIALS_ABNORMAL",
            "create_time": "2020-01-01T00:00:00+08:00", "finish_time": "2020-01-01T00:00:00+08:00"}"#);
    examples.finish();
}
