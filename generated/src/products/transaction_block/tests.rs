// Written by `cargo xtask codegen` from spec/transaction_block.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::{Call, Client};
use super::{
    BlockRecord, BlockRecordChange, BlockRecords, BlockSubmission, BlockSubmissionChange,
    CreateTransactionBlockSubmission, CreateTransactionBlockSubmissionRequired, Event,
    ListTransactionBlockRecords, QueryTransactionBlockRecord, QueryTransactionBlockSubmission,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = ListTransactionBlockRecords::new("123000110", 5).offset(0);
    examples.request("list_transaction_block_records_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/transaction-block/transaction-block-records/sub-mchid/123000110?limit=5&offset=0", "");
    examples.round_trip::<BlockRecords>("list_transaction_block_records_response_example_round_trips",
        r#"{"offset": 0, "limit": 5,
            "total_count": 1, "data": [{"block_record_id": "123400",
            "block_time": "2018-06-08T10:34:56+08:00", "block_reason": "涉嫌信用卡套现",
            "number_of_block": "LESS_THAN_TWENTY", "recover_way": "SUBMIT_INFORMATION",
            "requested_item_info": "{\"record_fields\":[]}"}]}"#);
    let operation = QueryTransactionBlockRecord::new("123400", "123000110");
    examples.request("query_transaction_block_record_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/transaction-block/transaction-block-records/123400?sub_mchid=123000110", "");
    examples.round_trip::<BlockRecord>("query_transaction_block_record_response_example_round_trips",
        r#"{
            "block_record_id": "123400", "block_time": "2018-06-08T10:34:56+08:00",
            "block_reason": "涉嫌信用卡套现", "number_of_block": "LESS_THAN_TWENTY",
            "recover_way": "SUBMIT_INFORMATION", "requested_item_info": "{\"record_fields\":[]}"}"#);
    let operation = CreateTransactionBlockSubmission::new(
        "123000110",
        CreateTransactionBlockSubmissionRequired {
            submit_data: "{\"record_fields\":[]}".into(),
            merchant_submit_id: "ABC123456789".into(),
        },
    );
    examples.request("create_transaction_block_submission_example_builds_the_documented_request",
        &operation, "POST",
        "/v3/transaction-block/transaction-block-submissions/sub-mchid/123000110", r#"{
            "submit_data": "{\"record_fields\":[]}", "merchant_submit_id": "ABC123456789"}"#);
    examples.round_trip::<BlockSubmission>("create_transaction_block_submission_response_example_round_trips",
        r#"{
            "block_submission_id": "B021234566799876aacsecd",
            "submit_time": "2018-06-08T10:34:56+08:00", "review_result": "PASS",
            "review_time": "2018-06-08T10:34:56+08:00",
            "review_reject_reason": "身份证图片有遮挡，请上传清晰的身份证图片"}"#);
    let operation = CreateTransactionBlockSubmission::new(
        "123000110",
        CreateTransactionBlockSubmissionRequired {
            submit_data: "Personal1x".into(),
            merchant_submit_id: "ABC123456789".into(),
        },
    );
    examples.operation_hides("create_transaction_block_submission_hides_what_is_personal",
        &operation, &Call::new(&client, operation.clone()), &[("submit_data", "Personal1x")]);
    let operation = QueryTransactionBlockSubmission::new("B021234566799876aacsecd");
    examples.request("query_transaction_block_submission_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/transaction-block/transaction-block-submissions/B021234566799876aacsecd", "");
    examples.round_trip::<BlockSubmission>("query_transaction_block_submission_response_example_round_trips",
        r#"{
            "block_submission_id": "B021234566799876aacsecd",
            "submit_time": "2018-06-08T10:34:56+08:00", "review_result": "PASS",
            "review_time": "2018-06-08T10:34:56+08:00",
            "review_reject_reason": "身份证图片有遮挡，请上传清晰的身份证图片"}"#);
    examples.round_trip::<BlockRecordChange>("blockrecord_change_resource_example_round_trips",
        r#"{
            "sub_mchid": "123000110", "block_record_id": "123400",
            "block_count_level": "OVER_ONE_THOUSAND"}"#);
    examples.event("blockrecord_change_resource_example_decodes_as_its_event", Event::decode,
        "BLOCKRECORD.CHANGE", r#"{
            "sub_mchid": "123000110", "block_record_id": "123400",
            "block_count_level": "OVER_ONE_THOUSAND"}"#,
        |event| matches!(event, Event::BlockrecordChange(_)));
    examples.round_trip::<BlockSubmissionChange>("blocksubmission_change_resource_example_round_trips",
        r#"{
            "sub_mchid": "123000110", "appeal_record_id": "B021234566799876aacsecd",
            "appeal_result": "REJECT"}"#);
    examples.event("blocksubmission_change_resource_example_decodes_as_its_event", Event::decode,
        "BLOCKSUBMISSION.CHANGE", r#"{
            "sub_mchid": "123000110", "appeal_record_id": "B021234566799876aacsecd",
            "appeal_result": "REJECT"}"#, |event| matches!(event, Event::BlocksubmissionChange(_)));
    examples.finish();
}
