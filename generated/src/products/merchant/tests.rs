// Written by `cargo xtask codegen` from spec/merchant.yaml; edit that file instead.

use wechatpay_client::{Upload, emitted_tests};

use crate::products::shared::UploadedMedia;
use super::{
    AccountBalance, FundAccountType, QueryBalance, QueryDayEndBalance, UploadImage, UploadVideo,
};

#[test]
fn query_balance_example_builds_the_documented_request() {
    let operation = QueryBalance::new(FundAccountType::Basic);
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/merchant/fund/balance/BASIC",
        None,
    );
}

#[test]
fn query_balance_response_example_round_trips() {
    let example = r#"{
      "available_amount": 10000,
      "pending_amount": 100
    }"#;
    emitted_tests::assert_round_trip::<AccountBalance>(example);
}

#[test]
fn query_day_end_balance_example_builds_the_documented_request() {
    let operation = QueryDayEndBalance::new(
        FundAccountType::Basic,
        emitted_tests::day("2019-06-11"),
    );
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/merchant/fund/dayendbalance/BASIC?date=2019-06-11",
        None,
    );
}

#[test]
fn query_day_end_balance_response_example_round_trips() {
    let example = r#"{
      "available_amount": 10000,
      "pending_amount": 100
    }"#;
    emitted_tests::assert_round_trip::<AccountBalance>(example);
}

#[test]
fn upload_image_sends_the_file_behind_its_signed_description() {
    let operation = UploadImage::new(Upload::new("filea.jpg", &b"a file"[..]));
    emitted_tests::assert_upload(&operation, "POST", "/v3/merchant/media/upload");
}

#[test]
fn upload_image_response_example_round_trips() {
    let example = r#"{
      "media_id": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
    }"#;
    emitted_tests::assert_round_trip::<UploadedMedia>(example);
}

#[test]
fn upload_video_sends_the_file_behind_its_signed_description() {
    let operation = UploadVideo::new(Upload::new("filea.jpg", &b"a file"[..]));
    emitted_tests::assert_upload(&operation, "POST", "/v3/merchant/media/video_upload");
}

#[test]
fn upload_video_response_example_round_trips() {
    let example = r#"{
      "media_id": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
    }"#;
    emitted_tests::assert_round_trip::<UploadedMedia>(example);
}
