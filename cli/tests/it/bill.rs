//! `wechatpay bill`: lines, sums, and files that are whole or not there.

use std::{fs, time::Duration};

use wechatpay_client::Day;
use wechatpay_sandbox::Fault;

use crate::stage::{Stage, words};

/// A day that is over in the sandbox, with a payment and a refund.
async fn over() -> (Stage, String) {
    let stage = Stage::new().await;
    stage.paid();
    stage.run(&["sandbox", "refund", "SHOP-0001", "--amount", "88"]).ends(0, &[]);
    let day = Day::today_in_beijing().to_string();
    stage.sandbox.advance_clock(Duration::from_secs(2 * 86_400)).expect("a clock that can be advanced");
    (stage, day)
}

/// A day that is over, with a payment to a merchant whom this one acts for.
async fn over_for_a_partner() -> (Stage, String) {
    let stage = Stage::new().await;
    let sp_mchid = format!("sp_mchid={}", stage.sandbox.merchant().mchid());
    let order = ["sub_mchid=1900000109", "out_trade_no=SHOP-0002", "description=QQ", "amount.total=8800"];
    let head = ["call", "pay.partner_native_prepay", "sp_appid=wx1234567890abcdef", &sp_mchid];
    stage.run(&[&head[..], &order, &["notify_url=https://shop.example.com/notify"]].concat()).ends(0, &[]);
    stage.run(&["sandbox", "pay", "SHOP-0002", "--openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"]).ends(0, &[]);
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
async fn sealed_bill_of_a_merchant_is_added_up() {
    let (stage, day) = over_for_a_partner().await;
    let bill = ["bill", "sub-fundflow", &day, "--sub-mchid", "1900000109"];
    let ran = stage.run(&bill).ends(0, &[]);
    assert!(ran.out.starts_with("记账时间,") && ran.out.lines().count() == 3, "{ran:?}");
    for (sum, value) in [("资金流水总笔数", "2"), ("收入金额", "88.00 元"), ("支出金额", "0.53 元")] {
        let told = ran.err.lines().any(|line| line.contains(sum) && line.ends_with(&format!(" {value}")));
        assert!(told, "{sum}: {ran:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn bill_of_each_kind_is_asked_for_with_all_that_it_needs() {
    let (stage, day) = over_for_a_partner().await;
    // The sandbox's file of a bill that it has no lines of has nothing but a title.
    let title = "沙箱的示例文件\n";
    let service = ["--service-id", "2002000000000558128851361561536"];
    let kinds: [(&str, &[&str], &str, &str); 4] = [
        (
            "sub-fundflow",
            &["--sub-mchid", "1900000109"],
            "/v3/bill/sub-merchant-fundflowbill?",
            ",收入,88.00,88.00,system,",
        ),
        ("platform-fundflow", &[], "/v3/ecommerce/bill/fundflowbill?", title),
        ("withdraw", &[], "/v3/merchant/fund/withdraw/bill-type/NO_SUCC?", title),
        ("payscore", &service, "/v3/payscore/merchant-bill?", title),
    ];
    for (kind, options, target, line) in kinds {
        let (file, before) = (format!("{kind}.csv"), stage.sandbox.calls().len());
        let words = [&["bill", kind, &day, "-o", &file], options].concat();
        let ran = stage.run(&words);
        assert_eq!(ran.code, 0, "{kind}: {ran:?}");
        let written = fs::read_to_string(stage.path().join(&file)).expect("the file");
        assert!(written.contains(line) && !written.contains('`'), "{kind}: {written}");
        let calls = stage.sandbox.calls();
        let asked = calls.get(before).map(|call| call.target.clone()).expect("a call");
        assert!(asked.starts_with(target) && asked.contains(&format!("bill_date={day}")), "{kind}: {asked}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn bill_whose_columns_nobody_has_described_comes_as_it_is_without_backticks() {
    let stage = Stage::new().await;
    let mut order = stage.order();
    order.push("settle_info.profit_sharing:=true".to_owned());
    stage.run(&words(&order)).ends(0, &[]);
    stage.run(&["sandbox", "pay", "SHOP-0001", "--openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"]).ends(0, &[]);
    let day = Day::today_in_beijing().to_string();
    let appid = "appid=wx1234567890abcdef";
    let receiver = ["type=MERCHANT_ID", "account=86693852", "relation_type=STORE", "name=a shop"];
    stage.run(&[&["call", "profitsharing.add_receiver", appid][..], &receiver].concat()).ends(0, &[]);
    stage.sandbox.advance_clock(Duration::from_secs(120)).expect("a clock that can be advanced");
    let mchid = format!("mchid={}", stage.sandbox.merchant().mchid());
    let paid = stage.run(&["call", "pay.query_by_out_trade_no", "out_trade_no=SHOP-0001", &mchid]).ends(0, &[]);
    let paid: serde_json::Value = serde_json::from_str(&paid.out).expect("JSON");
    let transaction = format!("transaction_id={}", paid["transaction_id"].as_str().expect("a number"));
    let shared = ["out_order_no=SHARE-1", "unfreeze_unsplit:=true", "receivers.0.type=MERCHANT_ID"];
    let to = ["receivers.0.account=86693852", "receivers.0.amount=100", "receivers.0.description=a, b"];
    let call = [&["call", "profitsharing.create_order", appid, &transaction][..], &shared, &to].concat();
    stage.run(&call).ends(0, &[]);
    stage.run(&["sandbox", "control", "POST", "settle_sharing", "out_order_no=SHARE-1"]).ends(0, &[]);
    stage.sandbox.advance_clock(Duration::from_secs(2 * 86_400)).expect("a clock that can be advanced");

    let ran = stage.run(&["bill", "profitsharing", &day]).ends(0, &[]);
    assert!(ran.out.starts_with("分账时间,") && !ran.out.contains(['`', '\u{feff}']), "{ran:?}");
    assert!(ran.out.contains(",86693852,1.00,") && ran.out.contains("\"a, b\""), "{ran:?}");
    assert_eq!(ran.err, "", "nothing is added up");
    let ran = stage.run(&["bill", "profitsharing", &day, "--json"]).ends(0, &[]);
    let lines: Vec<serde_json::Value> = ran.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let to_the_shop = lines.iter().find(|line| line["分账接收方"] == "86693852").expect("a line");
    assert_eq!((&to_the_shop["金额"], &to_the_shop["商户分账/回退单号"]), (&"1.00".into(), &"SHARE-1".into()));
}

#[tokio::test(flavor = "multi_thread")]
async fn bill_without_what_its_kind_needs_or_with_what_another_takes_is_not_asked_for() {
    let stage = Stage::new().await;
    stage.run(&["bill", "sub-fundflow", "2026-11-25"]).ends(2, &["sub_mchid"]);
    stage.run(&["bill", "payscore", "2026-11-25"]).ends(2, &["service_id"]);
    stage.run(&["bill", "trade", "2026-11-25", "--account", "BASIC"]).ends(2, &["account_type"]);
    stage.run(&["bill", "fundflow", "2026-11-25", "--type", "ALL"]).ends(2, &["bill_type"]);
    stage.run(&["bill", "fundflow", "2026-11-25", "--service-id", "x"]).ends(2, &["service_id"]);
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
    let (stage, day) = over_for_a_partner().await;
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
    assert!(bill.contains("`SHOP-0002"), "as it came, opened: {bill}");
}

#[tokio::test(flavor = "multi_thread")]
async fn response_that_leads_to_no_file_is_said_to() {
    let stage = Stage::new().await;
    let ran = stage.run(&["call", "security.security_echo", "echo_message=hello", "--download"]);
    ran.ends(1, &["leads to no file"]);
}
