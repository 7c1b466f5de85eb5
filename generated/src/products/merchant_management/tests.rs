// Written by `cargo xtask codegen` from spec/merchant_management.yaml; edit that file instead.

use wechatpay_client::{Upload, emitted_tests};

use super::{
    CreateRecordSubmission, CreateRecordSubmissionResponse, DueDiligence, Event, GetDueDiligence,
    GetRecord, ListRecords, ListRecordsResponse, ManageRecord, ManageRecordChange,
    ManageRecordState, ManageRecordType, MerchantNotice, QuerySubMchLimitation,
    SubMerchantLimitations, SubmitDueDiligence, SubmitDueDiligenceResponse, UploadDueDiligenceFile,
    UploadDueDiligenceFileRequired, UploadDueDiligenceFileResponse, UploadSubmissionFile,
    UploadSubmissionFileResponse,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let operation = ListRecords::new(
            "123000110",
            5,
            ManageRecordType::FunctionalLimitRecord,
        )
        .offset(10)
        .manage_record_state(ManageRecordState::Pending);
    examples.request("list_records_example_builds_the_documented_request", &operation, "GET",
        "/v3/mch-manage/mch-manage-records/sub-mchid/123000110?limit=5&offset=10&manage_record_type=FUNCTIONAL_LIMIT_RECORD&manage_record_state=PENDING",
        "");
    examples.round_trip::<ListRecordsResponse>("list_records_response_example_round_trips",
        r#"{"offset": 10,
            "limit": 5, "total_count": 1, "data": [{"sub_mchid": "123000110",
            "manage_record_id": "M1210999900435123451697535102441",
            "manage_record_type": "FUNCTIONAL_LIMIT_RECORD",
            "manage_time": "2018-06-08T10:34:56+08:00", "manage_reason": "涉嫌信用卡套现",
            "limit_ability": "关闭支付权限，关闭提现权限", "recover_way": "SUBMIT_INFORMATION",
            "allow_submit": true, "forbid_submit_reason": "应平台管理要求，此单据不支持申诉",
            "submit_start_time": "2018-06-08T10:34:56+08:00",
            "submit_end_time": "2018-06-08T10:34:56+08:00", "manage_record_state": "PENDING",
            "recover_time": "2018-06-08T10:34:56+08:00",
            "recover_reason": "MERCHANT_SUBMIT_RECOVER", "reject_reason": "身份证信息遮挡，请上传清晰的身份证图片",
            "approve_time": "2018-06-08T10:34:56+08:00",
            "requested_item_info": "{\"record_fields\":[]}"}]}"#);
    let operation = GetRecord::new("M1210999900435123451697535102441", "123000110");
    examples.request("get_record_example_builds_the_documented_request", &operation, "GET",
        "/v3/mch-manage/mch-manage-records/M1210999900435123451697535102441?sub_mchid=123000110",
        "");
    examples.round_trip::<ManageRecord>("get_record_response_example_round_trips", r#"{
            "sub_mchid": "123000110", "manage_record_id": "M1210999900435123451697535102441",
            "manage_record_type": "FUNCTIONAL_LIMIT_RECORD",
            "manage_time": "2018-06-08T10:34:56+08:00", "manage_reason": "涉嫌信用卡套现",
            "limit_ability": "关闭支付权限，关闭提现权限", "recover_way": "SUBMIT_INFORMATION",
            "allow_submit": true, "forbid_submit_reason": "应平台管理要求，此单据不支持申诉",
            "submit_start_time": "2018-06-08T10:34:56+08:00",
            "submit_end_time": "2018-06-08T10:34:56+08:00", "manage_record_state": "PENDING",
            "recover_time": "2018-06-08T10:34:56+08:00",
            "recover_reason": "MERCHANT_SUBMIT_RECOVER", "reject_reason": "身份证信息遮挡，请上传清晰的身份证图片",
            "approve_time": "2018-06-08T10:34:56+08:00",
            "requested_item_info": "{\"record_fields\":[]}"}"#);
    let operation = CreateRecordSubmission::new(
        "M1210999900435123451697535102441",
        "123000110",
        "{\"record_fields\":[{\"item_id\":100002,\"name\":\"行业许可证\",\"type\":1,\"field_name\":\"FLicense\",\"field_data\":\"91440300\"}]}",
    );
    examples.request("create_record_submission_example_builds_the_documented_request", &operation,
        "POST",
        "/v3/mch-manage/mch-manage-records/M1210999900435123451697535102441/mch-manage-submissions",
        r#"{
            "sub_mchid": "123000110",
            "submit_data": "{\"record_fields\":[{\"item_id\":100002,\"name\":\"行业许可证\",\"type\":1,\"field_name\":\"FLicense\",\"field_data\":\"91440300\"}]}"}"#);
    examples.round_trip::<CreateRecordSubmissionResponse>("create_record_submission_response_example_round_trips",
        r#"{
            "manage_submission_id": "S0120190217140201012345672111223"}"#);
    let operation = UploadSubmissionFile::new(
        "123000110",
        Upload::new("demo.png", &b"a file"[..]),
        56,
    );
    examples.upload("upload_submission_file_sends_the_file_behind_its_signed_description",
        &operation, "POST", "/v3/mch-manage/submission-files/sub-mchid/123000110/upload", (r#"{
            "file_name": "demo.png"}"#, "file_digest"), &[("item_id", "56")]);
    examples.round_trip::<UploadSubmissionFileResponse>("upload_submission_file_response_example_round_trips",
        r#"{
            "file_id": "V1_E1W7MchDBewmOMGmKSMCgh5"}"#);
    let operation = GetDueDiligence::new(
        "123000110_2_2190381dakdajois1283i12jo",
        "123000110",
    );
    examples.request("get_due_diligence_example_builds_the_documented_request", &operation, "GET",
        "/v3/mch-operation-manage/enhanced-due-diligence/123000110_2_2190381dakdajois1283i12jo?sub_mchid=123000110",
        "");
    examples.round_trip::<DueDiligence>("get_due_diligence_response_example_round_trips", r#"{
            "due_diligence_id": "123000110_2_2190381dakdajois1283i12jo", "sub_mchid": "123000110",
            "due_diligence_state": "DUE_DILIGENCE_STATE_FINISHED",
            "reject_reason": "{\"audit_detail_by_item\":[{\"item_id\":130002,\"audit_result\":2,\"reject_reason_to_merchant\":\"证件不清晰\"}]}",
            "deadline_time": "2015-05-20T13:29:35+08:00",
            "terminal_time": "2015-05-20T13:29:35+08:00",
            "submit_time": "2015-05-20T13:29:35+08:00", "reject_time": "2015-05-20T13:29:35+08:00",
            "complete_time": "2015-05-20T13:29:35+08:00",
            "submission_template": "{\"record_fields\":[{\"item_id\":130001,\"field_name\":\"credential_type\",\"name\":\"证书类型\",\"type\":11}]}",
            "submission_data": "{\"record_fields\":[{\"item_id\":130001,\"field_name\":\"credential_type\",\"name\":\"证书类型\",\"type\":11,\"field_data\":\"1\"}]}"}"#);
    let operation = SubmitDueDiligence::new(
        "123000110_2_2190381dakdajois1283i12jo",
        "123000110",
        "{\"record_fields\":[{\"item_id\":100002,\"name\":\"行业许可证\",\"type\":1,\"field_name\":\"FLicense\",\"field_data\":\"91440300\"}]}",
    );
    examples.request("submit_due_diligence_example_builds_the_documented_request", &operation,
        "POST",
        "/v3/mch-operation-manage/enhanced-due-diligence/123000110_2_2190381dakdajois1283i12jo/submit",
        r#"{
            "sub_mchid": "123000110",
            "submit_data": "{\"record_fields\":[{\"item_id\":100002,\"name\":\"行业许可证\",\"type\":1,\"field_name\":\"FLicense\",\"field_data\":\"91440300\"}]}"}"#);
    examples.round_trip::<SubmitDueDiligenceResponse>("submit_due_diligence_response_example_round_trips",
        r#"{
            "due_diligence_state": "DUE_DILIGENCE_STATE_AUDITING",
            "submit_time": "2015-05-20T13:29:35+08:00",
            "submission_template": "{\"record_fields\":[{\"item_id\":130001,\"field_name\":\"credential_type\",\"name\":\"证书类型\",\"type\":11}]}",
            "submission_data": "{\"record_fields\":[{\"item_id\":130001,\"field_name\":\"credential_type\",\"name\":\"证书类型\",\"type\":11,\"field_data\":\"1\"}]}"}"#);
    let operation = UploadDueDiligenceFile::new(
        "123000110_2_2190381dakdajois1283i12jo",
        UploadDueDiligenceFileRequired {
            due_diligence_file: Upload::new("demo.png", &b"a file"[..]),
            sub_mchid: "123000110".into(),
            item_id: 130013,
        },
    );
    examples.upload("upload_due_diligence_file_sends_the_file_behind_its_signed_description",
        &operation, "POST",
        "/v3/mch-operation-manage/enhanced-due-diligence/123000110_2_2190381dakdajois1283i12jo/upload",
        (r#"{
            "sub_mchid": "123000110", "item_id": 130013, "file_name": "demo.png"}"#, "file_digest"),
        &[]);
    examples.round_trip::<UploadDueDiligenceFileResponse>("upload_due_diligence_file_response_example_round_trips",
        r#"{
            "file_id": "V1_E1W7MchDBewmOMGmKSMCgh5"}"#);
    let operation = QuerySubMchLimitation::new("123000110");
    examples.request("query_sub_mch_limitation_example_builds_the_documented_request", &operation,
        "GET", "/v3/mch-operation-manage/merchant-limitations/sub-mchid/123000110", "");
    examples.round_trip::<SubMerchantLimitations>("query_sub_mch_limitation_response_example_round_trips",
        r#"{"mchid": "123000110",
            "limited_functions": ["NO_TRANSACTION_AND_RECHARGE"], "recovery_specifications": [{
            "limitation_case_id": "A20250819155047774441874", "limitation_reason": "入驻后180天无账户动账",
            "limitation_reason_describe": "当前商户号入驻后长时间无账户动账，请重新确认开户意愿并核实身份",
            "recover_way": "SUBMIT_CDD_INFORMATION",
            "recover_way_param": "123000110_2_2190381dakdajois1283i12jo",
            "recover_help_url": "https://kf.qq.com",
            "limitation_action_type": "LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL",
            "limitation_start_date": "2025-06-08T10:34:56+08:00",
            "limitation_date": "2025-06-08T10:34:56+08:00",
            "limitation_reason_type": "LICENSE_ABNORMAL", "relate_limitations": [
            "NO_TRANSACTION_AND_RECHARGE"], "other_relate_limitations": "关闭相册扫码支付,关闭长按识别支付"}],
            "other_limited_functions": "关闭相册扫码支付,关闭长按识别支付"}"#);
    examples.round_trip::<ManageRecordChange>("managerecord_change_resource_example_round_trips",
        r#"{
            "sub_mchid": "123000110", "manage_record_id": "M1210999900435123451697535102441",
            "manage_record_state": "PENDING"}"#);
    examples.event("managerecord_change_resource_example_decodes_as_its_event", Event::decode,
        "MANAGERECORD.CHANGE", r#"{
            "sub_mchid": "123000110", "manage_record_id": "M1210999900435123451697535102441",
            "manage_record_state": "PENDING"}"#,
        |event| matches!(event, Event::ManagerecordChange(_)));
    examples.round_trip::<MerchantNotice>("merchant_notify_notify_resource_example_round_trips",
        r#"{"topic_name": {
            "topic_english_name": "test", "topic_chinese_name": "测试消息"}, "message_content": {
            "merchant_code": "1900009231", "merchant_company_name": "测试商户号",
            "business_time": "2024-06-19T15:22:17+08:00",
            "business_code": "A20250819155047774441874", "business_state": "TEST"}}"#);
    examples.event("merchant_notify_notify_resource_example_decodes_as_its_event", Event::decode,
        "MERCHANT_NOTIFY.NOTIFY", r#"{"topic_name": {
            "topic_english_name": "test", "topic_chinese_name": "测试消息"}, "message_content": {
            "merchant_code": "1900009231", "merchant_company_name": "测试商户号",
            "business_time": "2024-06-19T15:22:17+08:00",
            "business_code": "A20250819155047774441874", "business_state": "TEST"}}"#,
        |event| matches!(event, Event::MerchantNotifyNotify(_)));
    examples.finish();
}
