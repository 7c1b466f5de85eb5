//! `wechatpay bill`: lines, sums, and files that are whole or not there.

use std::{fs, time::Duration};

use wechatpay_client::Day;
use wechatpay_sandbox::Fault;

use crate::stage::Stage;

/// A day that is over in the sandbox, with a payment and a refund.
async fn over() -> (Stage, String) {
    let stage = Stage::new().await;
    stage.paid();
    stage.run(&["sandbox", "refund", "SHOP-0001", "--amount", "88"]).ends(0, &[]);
    let day = Day::today_in_beijing().to_string();
    stage.sandbox.advance_clock(Duration::from_secs(2 * 86_400)).expect("a clock that can be advanced");
    (stage, day)
}

#[tokio::test(flavor = "multi_thread")]
async fn trade_bill_is_csv_without_backticks_with_its_sums_beside_it() {
    let (stage, day) = over().await;
    let ran = stage.run(&["bill", "trade", &day]).ends(0, &[]);
    assert!(ran.out.starts_with("交易时间,"), "{ran:?}");
    assert!(!ran.out.contains('`') && !ran.out.contains('\u{feff}'), "{ran:?}");
    assert_eq!(ran.out.lines().count(), 3, "{ran:?}");
    for (sum, value) in
        [("总交易单数", "2"), ("订单总金额", "88.00 元"), ("退款总金额", "0.88 元"), ("fees", "0.52 元")]
    {
        let told = ran.err.lines().any(|line| line.contains(sum) && line.ends_with(&format!(" {value}")));
        assert!(told, "{sum}: {ran:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn trade_bill_as_json_is_an_object_for_each_line() {
    let (stage, day) = over().await;
    let ran = stage.run(&["bill", "trade", &day, "--json", "--type", "SUCCESS"]).ends(0, &[]);
    let lines: Vec<serde_json::Value> = ran.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(lines.len(), 1, "{ran:?}");
    assert_eq!((&lines[0]["商户订单号"], &lines[0]["订单金额"]), (&"SHOP-0001".into(), &"88.00".into()));
}

#[tokio::test(flavor = "multi_thread")]
async fn file_is_whole_and_its_sums_are_printed() {
    let (stage, day) = over().await;
    let ran = stage.run(&["bill", "trade", &day, "-o", "bill.csv"]).ends(0, &["总交易单数", "88.00 元"]);
    assert_eq!(ran.err, "");
    assert!(fs::read_to_string(stage.path().join("bill.csv")).is_ok_and(|bill| bill.contains("SHOP-0001")));
}

#[tokio::test(flavor = "multi_thread")]
async fn file_that_was_there_stays_when_the_bill_does_not_arrive() {
    let (stage, day) = over().await;
    stage.write("bill.csv", "of yesterday");
    stage.sandbox.inject_fault(Fault::Drop);
    let ran = stage.run(&["bill", "trade", &day, "-o", "bill.csv"]);
    assert!(matches!(ran.code, 5 | 8), "{ran:?}");
    assert_eq!(fs::read_to_string(stage.path().join("bill.csv")).ok().as_deref(), Some("of yesterday"));
    let names: Vec<_> =
        fs::read_dir(stage.path()).expect("the folder").map(|it| it.expect("a file").file_name()).collect();
    assert_eq!(names.len(), 2, "{names:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn fund_flow_bill_adds_income_and_expenses_up() {
    let (stage, day) = over().await;
    stage.run(&["bill", "fundflow", &day]).ends(0, &["收入金额", "income", "expenses"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn day_without_a_bill_is_said_to_be_empty() {
    let stage = Stage::new().await;
    let yesterday = Day::yesterday_in_beijing().to_string();
    let ran = stage.run(&["bill", "trade", &yesterday]).ends(0, &["there is no bill"]);
    assert_eq!(ran.out, "");
    stage.run(&["bill", "trade", &yesterday[..7]]).ends(0, &[&yesterday]);
}

#[tokio::test(flavor = "multi_thread")]
async fn date_that_is_none_is_refused_before_anything_is_sent() {
    let stage = Stage::new().await;
    stage.run(&["bill", "trade", "yesterday"]).ends(2, &["2026-11-25"]);
    stage.run(&["bill", "trade", "9999-01"]).ends(2, &["no day of this month is over"]);
    stage.run(&["bill", "other", "2026-11-25"]).ends(2, &["trade", "fundflow"]);
    assert!(stage.sandbox.calls().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn any_other_bill_is_downloaded_by_its_call() {
    let (stage, day) = over().await;
    let date = format!("bill_date={day}");
    let call = ["call", "bill.get_trade_bill", &date, "tar_type=GZIP", "--download", "-o", "raw.csv"];
    assert_eq!(stage.run(&call).ends(0, &[]).out, "");
    let bill = fs::read_to_string(stage.path().join("raw.csv")).expect("the file");
    assert!(bill.contains("`SHOP-0001"), "as it came, unpacked: {bill}");
}

#[tokio::test(flavor = "multi_thread")]
async fn sealed_bill_comes_opened() {
    let (stage, day) = over().await;
    let date = format!("bill_date={day}");
    let call = [
        "call",
        "bill.get_sub_merchant_fund_flow_bill",
        "sub_mchid=1900000109",
        &date,
        "account_type=BASIC",
        "algorithm=AEAD_AES_256_GCM",
        "--download",
        "-o",
        "sealed.csv",
    ];
    stage.run(&call).ends(0, &[]);
    let bill = fs::read_to_string(stage.path().join("sealed.csv")).expect("the file");
    assert!(bill.contains("沙箱的示例文件"), "{bill}");
}

#[tokio::test(flavor = "multi_thread")]
async fn response_that_leads_to_no_file_is_said_to() {
    let stage = Stage::new().await;
    let ran = stage.run(&["call", "security.security_echo", "echo_message=hello", "--download"]);
    ran.ends(1, &["leads to no file"]);
}
