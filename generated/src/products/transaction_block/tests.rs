// Written by `cargo xtask codegen` from spec/transaction_block.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::{Call, Client};
use super::{
    BlockRecord, BlockRecordChange, BlockRecords, BlockSubmission, BlockSubmissionChange,
    CreateTransactionBlockSubmission, CreateTransactionBlockSubmissionRequired, Event,
    ListTransactionBlockRecords, QueryTransactionBlockRecord, QueryTransactionBlockSubmission,
};

#[test]
fn list_transaction_block_records_example_builds_the_documented_request() {
    let operation = ListTransactionBlockRecords::new("123000110", 5).offset(0);
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/transaction-block/transaction-block-records/sub-mchid/123000110?limit=5&offset=0",
        None,
    );
}

#[test]
fn list_transaction_block_records_response_example_round_trips() {
    let example = r#"{
      "offset": 0,
      "limit": 5,
      "total_count": 1,
      "data": [
        {
          "block_record_id": "123400",
          "block_time": "2018-06-08T10:34:56+08:00",
          "block_reason": "涉嫌信用卡套现",
          "number_of_block": "LESS_THAN_TWENTY",
          "recover_way": "SUBMIT_INFORMATION",
          "requested_item_info": "{\"record_fields\":[]}"
        }
      ]
    }"#;
    emitted_tests::assert_round_trip::<BlockRecords>(example);
}

#[test]
fn query_transaction_block_record_example_builds_the_documented_request() {
    let operation = QueryTransactionBlockRecord::new("123400", "123000110");
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/transaction-block/transaction-block-records/123400?sub_mchid=123000110",
        None,
    );
}

#[test]
fn query_transaction_block_record_response_example_round_trips() {
    let example = r#"{
      "block_record_id": "123400",
      "block_time": "2018-06-08T10:34:56+08:00",
      "block_reason": "涉嫌信用卡套现",
      "number_of_block": "LESS_THAN_TWENTY",
      "recover_way": "SUBMIT_INFORMATION",
      "requested_item_info": "{\"record_fields\":[]}"
    }"#;
    emitted_tests::assert_round_trip::<BlockRecord>(example);
}

#[test]
fn create_transaction_block_submission_example_builds_the_documented_request() {
    let operation = CreateTransactionBlockSubmission::new(
        "123000110",
        CreateTransactionBlockSubmissionRequired {
            submit_data: "{\"record_fields\":[]}".into(),
            merchant_submit_id: "ABC123456789".into(),
        },
    );
    let body = r#"{
      "submit_data": "{\"record_fields\":[]}",
      "merchant_submit_id": "ABC123456789"
    }"#;
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/transaction-block/transaction-block-submissions/sub-mchid/123000110",
        Some(body),
    );
}

#[test]
fn create_transaction_block_submission_response_example_round_trips() {
    let example = r#"{
      "block_submission_id": "B021234566799876aacsecd",
      "submit_time": "2018-06-08T10:34:56+08:00",
      "review_result": "PASS",
      "review_time": "2018-06-08T10:34:56+08:00",
      "review_reject_reason": "身份证图片有遮挡，请上传清晰的身份证图片"
    }"#;
    emitted_tests::assert_round_trip::<BlockSubmission>(example);
}

#[test]
fn create_transaction_block_submission_hides_what_is_personal() {
    let operation = CreateTransactionBlockSubmission::new(
        "123000110",
        CreateTransactionBlockSubmissionRequired {
            submit_data: "Personal1x".into(),
            merchant_submit_id: "ABC123456789".into(),
        },
    );
    let marks = &[("submit_data", "Personal1x")];
    emitted_tests::assert_operation_hides(&operation, marks);
    let client: Client = emitted_tests::client();
    emitted_tests::assert_debug_hides(&Call::new(&client, operation), marks);
}

#[test]
fn query_transaction_block_submission_example_builds_the_documented_request() {
    let operation = QueryTransactionBlockSubmission::new("B021234566799876aacsecd");
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/transaction-block/transaction-block-submissions/B021234566799876aacsecd",
        None,
    );
}

#[test]
fn query_transaction_block_submission_response_example_round_trips() {
    let example = r#"{
      "block_submission_id": "B021234566799876aacsecd",
      "submit_time": "2018-06-08T10:34:56+08:00",
      "review_result": "PASS",
      "review_time": "2018-06-08T10:34:56+08:00",
      "review_reject_reason": "身份证图片有遮挡，请上传清晰的身份证图片"
    }"#;
    emitted_tests::assert_round_trip::<BlockSubmission>(example);
}

#[test]
fn blockrecord_change_resource_example_round_trips() {
    let example = r#"{
      "sub_mchid": "123000110",
      "block_record_id": "123400",
      "block_count_level": "OVER_ONE_THOUSAND"
    }"#;
    emitted_tests::assert_round_trip::<BlockRecordChange>(example);
}

#[test]
fn blockrecord_change_resource_example_decodes_as_its_event() {
    let example = r#"{
      "sub_mchid": "123000110",
      "block_record_id": "123400",
      "block_count_level": "OVER_ONE_THOUSAND"
    }"#;
    let event = Event::decode("BLOCKRECORD.CHANGE", example.as_bytes());
    assert!(matches!(event, Ok(Event::BlockrecordChange(_))), "{event:?}");
}

#[test]
fn blocksubmission_change_resource_example_round_trips() {
    let example = r#"{
      "sub_mchid": "123000110",
      "appeal_record_id": "B021234566799876aacsecd",
      "appeal_result": "REJECT"
    }"#;
    emitted_tests::assert_round_trip::<BlockSubmissionChange>(example);
}

#[test]
fn blocksubmission_change_resource_example_decodes_as_its_event() {
    let example = r#"{
      "sub_mchid": "123000110",
      "appeal_record_id": "B021234566799876aacsecd",
      "appeal_result": "REJECT"
    }"#;
    let event = Event::decode("BLOCKSUBMISSION.CHANGE", example.as_bytes());
    assert!(matches!(event, Ok(Event::BlocksubmissionChange(_))), "{event:?}");
}
