// Written by `cargo xtask codegen` from spec/bank_package.yaml; edit that file instead.

use wechatpay_client::{Upload, emitted_tests};

use super::{
    ListTasks, ListTasksResponse, PackageTask, TaskStatus, UploadPackageTask,
    UploadPackageTaskRequired,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let operation = ListTasks::new("8473295")
        .status(TaskStatus::Finished)
        .filename("active_user.csv")
        .offset(0)
        .limit(20);
    examples.request("list_tasks_example_builds_the_documented_request", &operation, "GET",
        "/v3/marketing/bank/packages/8473295/tasks?status=FINISHED&filename=active_user.csv&offset=0&limit=20",
        "");
    examples.round_trip::<ListTasksResponse>("list_tasks_response_example_round_trips",
        r#"{"data": [{
            "task_id": "101", "package_id": "8473295", "filename": "active_user.csv",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "update_time": "2020-05-20T13:29:35.120+08:00", "status": "FINISHED",
            "success_count": 1000, "fail_count": 20, "success_user_count": 1000,
            "bank_type": "ICBC_DEBIT"}], "total_count": 1, "offset": 0, "limit": 20}"#);
    let operation = UploadPackageTask::new(
        "8473295",
        UploadPackageTaskRequired {
            file: Upload::new("active_user.csv", &b"a file"[..]),
            bank_type: "ICBC_DEBIT".into(),
        },
    );
    examples.upload("upload_package_task_sends_the_file_behind_its_signed_description", &operation,
        "POST", "/v3/marketing/bank/packages/8473295/tasks", (r#"{
            "bank_type": "ICBC_DEBIT", "filename": "active_user.csv"}"#, "sha256"), &[]);
    examples.round_trip::<PackageTask>("upload_package_task_response_example_round_trips",
        r#"{"task_id": "101",
            "package_id": "8473295", "filename": "active_user.csv",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "update_time": "2020-05-20T13:29:35.120+08:00", "status": "FINISHED",
            "success_count": 1000, "fail_count": 20, "success_user_count": 1000,
            "bank_type": "ICBC_DEBIT"}"#);
    examples.finish();
}
