// Written by `cargo xtask codegen` from spec/merchant.yaml; edit that file instead.

use wechatpay_client::{Upload, emitted_tests};

use crate::products::shared::UploadedMedia;
use super::{
    AccountBalance, FundAccountType, QueryBalance, QueryDayEndBalance, UploadImage, UploadVideo,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let operation = QueryBalance::new(FundAccountType::Basic);
    examples.request("query_balance_example_builds_the_documented_request", &operation, "GET",
        "/v3/merchant/fund/balance/BASIC", "");
    examples.round_trip::<AccountBalance>("query_balance_response_example_round_trips", r#"{
            "available_amount": 10000, "pending_amount": 100}"#);
    let operation = QueryDayEndBalance::new(
        FundAccountType::Basic,
        emitted_tests::day("2019-06-11"),
    );
    examples.request("query_day_end_balance_example_builds_the_documented_request", &operation,
        "GET", "/v3/merchant/fund/dayendbalance/BASIC?date=2019-06-11", "");
    examples.round_trip::<AccountBalance>("query_day_end_balance_response_example_round_trips",
        r#"{
            "available_amount": 10000, "pending_amount": 100}"#);
    let operation = UploadImage::new(Upload::new("filea.jpg", &b"a file"[..]));
    examples.upload("upload_image_sends_the_file_behind_its_signed_description", &operation, "POST",
        "/v3/merchant/media/upload");
    examples.round_trip::<UploadedMedia>("upload_image_response_example_round_trips", r#"{
            "media_id": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"}"#);
    let operation = UploadVideo::new(Upload::new("filea.jpg", &b"a file"[..]));
    examples.upload("upload_video_sends_the_file_behind_its_signed_description", &operation, "POST",
        "/v3/merchant/media/video_upload");
    examples.round_trip::<UploadedMedia>("upload_video_response_example_round_trips", r#"{
            "media_id": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"}"#);
    examples.finish();
}
