//! The checklist, and the run that provokes its rows: a careful shop passes, and each way of being careless is named.

use std::{
    io::{BufRead as _, BufReader, Read as _},
    process::{Command, Stdio},
    time::Duration,
};

use serde_json::{Value, json};
use tokio::task;
use wechatpay_auth::Clock;
use wechatpay_sandbox::{Check, CheckReport, CheckedRow, Language, NotificationState, ReadinessRow, RowState, Wording};

use crate::{
    folder::Folder,
    shop::{Careless, OpenShop},
    wire::{Call, builder, exchange},
};

/// Longer than any shop takes; a run waits so long only for what never comes.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long a run waits where the point is that something never comes.
const IMPATIENCE: Duration = Duration::from_secs(5);

async fn checked(careless: Careless, patience: Duration) -> CheckReport {
    let sandbox = builder().start().await.expect("a sandbox");
    let shop = OpenShop::new(&sandbox, careless).await;
    shop.check().patience(patience).run(&sandbox).await
}

fn row<'a>(report: &'a CheckReport, id: &str) -> &'a CheckedRow {
    report.rows.iter().find(|row| row.row.id == id).expect("a row")
}

/// Asserts that the shop's fault is named by these rows, as violated.
#[track_caller]
fn assert_violated(report: &CheckReport, ids: &[&str]) {
    let rows = |state| report.rows.iter().filter(move |row| row.row.state == state).map(|row| row.row.id);
    assert_eq!(rows(RowState::Violated).collect::<Vec<_>>(), ids, "{}", report.text(Language::English));
    assert_eq!(report.exit_code(), 1);
    let shown =
        report.rows.iter().filter(|row| row.row.state == RowState::Violated).all(|row| !row.shown_by.is_empty());
    assert!(shown, "{}", report.text(Language::English));
}

/// Asserts that exactly these rows were not seen, and none is violated.
#[track_caller]
fn assert_not_seen(report: &CheckReport, ids: &[&str]) {
    let other: Vec<_> = report.rows.iter().filter(|row| row.row.state != RowState::Seen).collect();
    assert_eq!(other.iter().map(|row| row.row.id).collect::<Vec<_>>(), ids, "{}", report.text(Language::English));
    assert!(other.iter().all(|row| row.row.state == RowState::NotSeen));
    assert_eq!(report.exit_code(), 2);
}

#[tokio::test]
async fn check_of_a_careful_shop_sees_all_rows() {
    let report = checked(Careless::Nowhere, PATIENCE).await;
    let text = report.text(Language::English);
    assert!(report.rows.iter().all(|row| row.row.state == RowState::Seen), "{text}");
    assert_eq!((report.exit_code(), report.rows.len()), (0, 20), "{text}");
    assert!(text.contains("20 seen, 0 violated"), "{text}");
    assert!(report.text(Language::Chinese).contains("通过 20 项"));
    let json: Value = serde_json::from_str(&report.json()).expect("JSON");
    assert_eq!((json["exit_code"].as_u64(), json["rows"][0]["id"].as_str()), (Some(0), Some("G1")));
}

#[tokio::test]
async fn check_of_a_shop_that_trusts_responses_names_g1() {
    assert_violated(&checked(Careless::TrustsResponses, PATIENCE).await, &["G1"]);
}

#[tokio::test]
async fn check_of_a_shop_that_trusts_responses_and_never_answers_has_not_seen_g1() {
    let sandbox = builder().start().await.expect("a sandbox");
    let shop = OpenShop::new(&sandbox, Careless::TrustsResponsesAndHangs).await;
    let order = format!("{}/orders", shop.address).parse().expect("a trigger");
    let report = Check::new(order).patience(Duration::from_secs(2)).run(&sandbox).await;
    assert_eq!(row(&report, "G1").row.state, RowState::NotSeen, "{}", report.text(Language::English));
    assert_eq!(row(&report, "G5").row.state, RowState::Seen, "it began: {}", report.text(Language::English));
}

#[tokio::test]
async fn check_of_a_shop_that_trusts_callbacks_names_g2() {
    assert_violated(&checked(Careless::TrustsCallbacks, PATIENCE).await, &["G2"]);
}

#[tokio::test]
async fn check_of_a_shop_that_accepts_probes_names_g2_and_g4() {
    assert_violated(&checked(Careless::AcceptsProbes, PATIENCE).await, &["G2", "G4"]);
}

#[tokio::test]
async fn check_of_a_shop_that_refuses_probes_alone_names_g2_and_g4() {
    assert_violated(&checked(Careless::RefusesProbesAlone, PATIENCE).await, &["G2", "G4"]);
}

#[tokio::test]
async fn check_of_a_shop_that_handles_each_copy_names_g3() {
    assert_violated(&checked(Careless::HandlesCopies, PATIENCE).await, &["G3"]);
}

#[tokio::test]
async fn check_of_a_shop_that_locks_nothing_names_g3() {
    assert_violated(&checked(Careless::LocksNothing, PATIENCE).await, &["G3"]);
}

#[tokio::test]
async fn check_of_a_shop_that_refunds_for_each_copy_names_g3() {
    // After that less is left of the order than its refund asks for.
    assert_violated(&checked(Careless::RefundsForEachCopy, IMPATIENCE).await, &["G3", "B12"]);
}

#[tokio::test]
async fn check_of_a_shop_that_answers_callbacks_late_names_g5() {
    let report = checked(Careless::AnswersLate, IMPATIENCE).await;
    let violated = report.rows.iter().filter(|row| row.row.state == RowState::Violated).map(|row| row.row.id);
    assert_eq!(violated.collect::<Vec<_>>(), ["G5"], "{}", report.text(Language::English));
}

#[tokio::test]
async fn check_of_a_shop_that_ignores_the_amount_names_g6() {
    assert_violated(&checked(Careless::IgnoresTheAmount, PATIENCE).await, &["G6"]);
}

#[tokio::test]
async fn check_of_a_shop_that_refuses_a_wrong_amount_sends_it_once() {
    let sandbox = builder().start().await.expect("a sandbox");
    let shop = OpenShop::new(&sandbox, Careless::RefusesWrongAmounts).await;
    let report = shop.check().patience(PATIENCE).run(&sandbox).await;
    assert_eq!(row(&report, "G6").row.state, RowState::Seen, "{}", report.text(Language::English));
    let wrong: Vec<_> =
        sandbox.notifications().into_iter().filter(|one| one.resource["amount"]["total"] == 8_801).collect();
    assert_eq!(wrong.iter().map(|one| (one.state, one.attempts)).collect::<Vec<_>>(), [(NotificationState::Once, 1)]);
}

#[tokio::test]
async fn check_of_a_shop_that_repeats_with_other_parameters_names_g7() {
    assert_violated(&checked(Careless::RepeatsWithOtherParameters, PATIENCE).await, &["G7"]);
}

#[tokio::test]
async fn check_of_a_shop_that_takes_a_new_number_after_a_failure_names_g7() {
    assert_violated(&checked(Careless::TakesANewNumberAfterAFailure, PATIENCE).await, &["G7"]);
}

#[tokio::test]
async fn check_of_a_shop_that_takes_a_new_number_after_silence_names_g8() {
    assert_violated(&checked(Careless::TakesANewNumberAfterSilence, PATIENCE).await, &["G8"]);
}

#[tokio::test]
async fn check_of_a_shop_that_gives_up_has_not_seen_g8() {
    assert_not_seen(&checked(Careless::GivesUp, IMPATIENCE).await, &["G8"]);
}

#[tokio::test]
async fn check_of_a_shop_that_makes_two_orders_of_a_double_click_names_g10() {
    assert_violated(&checked(Careless::MakesTwoOrdersOfADoubleClick, PATIENCE).await, &["G10"]);
}

#[tokio::test]
async fn check_of_a_shop_that_never_asks_has_not_seen_g9_and_b5() {
    assert_not_seen(&checked(Careless::NeverAsks, IMPATIENCE).await, &["G9", "B5"]);
}

#[tokio::test]
async fn check_of_a_shop_that_never_closes_has_not_seen_b5() {
    assert_not_seen(&checked(Careless::NeverCloses, IMPATIENCE).await, &["B5"]);
}

#[tokio::test]
async fn check_of_a_shop_that_never_asks_for_refunds_has_not_seen_b6() {
    assert_not_seen(&checked(Careless::NeverAsksForRefunds, IMPATIENCE).await, &["B6"]);
}

#[tokio::test]
async fn check_of_a_shop_that_never_downloads_the_bill_has_not_seen_b7_and_g15() {
    // It never had the bill with the difference, so it has missed none.
    assert_not_seen(&checked(Careless::NeverDownloadsTheBill, IMPATIENCE).await, &["G15", "B7"]);
}

#[tokio::test]
async fn check_of_a_shop_that_uses_one_number_names_b9() {
    let report = checked_market(Careless::UsesOneNumberForAllOrders, OpenShop::short_check, IMPATIENCE).await;
    let row = report.rows.iter().find(|row| row.row.id == "B9").expect("a row");
    assert_eq!(row.row.state, RowState::Violated, "{}", report.text(Language::English));
}

#[tokio::test]
async fn check_of_a_shop_that_takes_a_new_refund_number_names_g7_and_b9() {
    assert_violated(&checked(Careless::TakesANewRefundNumber, PATIENCE).await, &["G7", "B9"]);
}

#[tokio::test]
async fn check_of_a_shop_that_refunds_without_an_end_names_b12() {
    assert_violated(&checked(Careless::RefundsWithoutAnEnd, PATIENCE).await, &["B12"]);
}

#[tokio::test]
async fn check_of_a_shop_that_leads_callbacks_to_a_login_names_g16() {
    assert_violated(&checked(Careless::LeadsCallbacksToALogin, IMPATIENCE).await, &["G16"]);
}

#[tokio::test]
async fn check_of_a_shop_that_ignores_differences_names_g15() {
    assert_violated(&checked(Careless::IgnoresDifferences, PATIENCE).await, &["G15"]);
}

#[tokio::test]
async fn check_of_a_shop_that_pays_in_wechat_or_in_an_app_sees_b1_and_b8() {
    let (in_wechat, in_an_app) =
        tokio::join!(checked_combining(Careless::PaysInWeChat), checked_combining(Careless::PaysInAnApp));
    for (careless, report) in [(Careless::PaysInWeChat, in_wechat), (Careless::PaysInAnApp, in_an_app)] {
        let states = ["B1", "B8"].map(|id| row(&report, id).row.state);
        assert_eq!(states, [RowState::Seen; 2], "{careless:?} {}", report.text(Language::English));
        assert!(row(&report, "B1").shown_by[0].starts_with("out_trade_no SHOP-"));
    }
}

#[tokio::test]
async fn check_of_a_shop_that_signs_without_the_prefix_names_b1() {
    let report = checked_combining(Careless::SignsWithoutThePrefix).await;
    let states = ["B1", "B8"].map(|id| row(&report, id).row.state);
    assert_eq!(states, [RowState::Violated, RowState::NotSeen], "{}", report.text(Language::English));
}

#[tokio::test]
async fn check_of_a_shop_whose_page_writes_the_prefix_does_not_name_b1() {
    let report = checked_combining(Careless::LeavesTheFormToThePage).await;
    assert_eq!(row(&report, "B1").row.state, RowState::NotSeen, "{}", report.text(Language::English));
}

#[tokio::test]
async fn check_of_a_shop_that_invokes_in_the_way_of_an_app_names_b8() {
    let report = checked_combining(Careless::InvokesInTheWayOfAnApp).await;
    let states = ["B1", "B8"].map(|id| row(&report, id).row.state);
    assert_eq!(states, [RowState::NotSeen, RowState::Violated], "{}", report.text(Language::English));
}

async fn checked_market(careless: Careless, check: impl Fn(&OpenShop) -> Check, patience: Duration) -> CheckReport {
    let sandbox = builder().start().await.expect("a sandbox");
    let shop = OpenShop::new(&sandbox, careless).await;
    // What other tests look at.
    let others = ["G10", "G15", "B7"];
    others.iter().fold(check(&shop), |check, id| check.skip(*id)).patience(patience).run(&sandbox).await
}

#[tokio::test]
async fn check_of_a_market_sees_all_rows_of_combined_orders() {
    let report = checked_market(Careless::Market, OpenShop::combining_check, PATIENCE).await;
    let states = ["B14", "B15", "B16", "B17"].map(|id| row(&report, id).row.state);
    assert_eq!(states, [RowState::Seen; 4], "{}", report.text(Language::English));
}

#[tokio::test]
async fn check_of_a_market_sees_all_rows_of_profit_sharing() {
    let report = checked_market(Careless::Market, OpenShop::sharing_check, PATIENCE).await;
    assert_eq!((report.exit_code(), report.rows.len()), (0, 26), "{}", report.text(Language::English));
}

/// The rows of pay score that concern a shop which neither shares, modifies nor reports what its service orders cost.
const HIRING: [&str; 10] = ["P2", "P3", "P4", "P5", "P8", "P9", "P10", "P11", "P23", "P24"];

#[tokio::test]
async fn check_of_a_shop_that_hires_out_sees_all_rows_of_pay_score() {
    let report = checked_market(Careless::Nowhere, OpenShop::hiring_check, PATIENCE).await;
    let listed = report.rows.iter().map(|row| row.row.id).filter(|id| id.starts_with('P'));
    assert_eq!(listed.collect::<Vec<_>>(), HIRING);
    assert_eq!((report.exit_code(), report.rows.len()), (0, 30), "{}", report.text(Language::English));
}

#[tokio::test]
async fn check_of_a_shop_without_service_orders_lists_no_row_of_pay_score() {
    let report = checked_market(Careless::Market, OpenShop::combining_check, PATIENCE).await;
    assert!(report.rows.iter().all(|row| !row.row.id.starts_with('P')));
}

/// Asserts that this row alone names the fault of a shop that hires out.
async fn assert_hiring_violates(careless: Careless, id: &str) {
    assert_violated(&checked_market(careless, OpenShop::hiring_check, IMPATIENCE).await, &[id]);
}

/// Asserts that of the rows of pay score these alone were not seen, and none is violated.
async fn assert_hiring_not_seen(careless: Careless, ids: &[&str]) {
    let report = checked_market(careless, OpenShop::hiring_check, IMPATIENCE).await;
    let not_seen = HIRING.into_iter().filter(|id| row(&report, id).row.state == RowState::NotSeen);
    assert_eq!(not_seen.collect::<Vec<_>>(), ids, "{}", report.text(Language::English));
    assert!(report.rows.iter().all(|row| row.row.state != RowState::Violated), "{}", report.text(Language::English));
}

#[tokio::test]
async fn check_of_a_shop_that_trusts_callbacks_of_pay_score_names_g2_g4_and_p2() {
    // At its address a probe was refused before.
    let report = checked_market(Careless::TrustsCallbacksOfHires, OpenShop::hiring_check, IMPATIENCE).await;
    assert_violated(&report, &["G2", "G4", "P2"]);
}

#[tokio::test]
async fn check_of_a_shop_that_handles_each_copy_of_a_paid_service_names_p3() {
    assert_hiring_violates(Careless::HandlesCopiesOfHires, "P3").await;
}

#[tokio::test]
async fn check_of_a_shop_that_locks_no_service_orders_names_p3() {
    assert_hiring_violates(Careless::LocksNoHires, "P3").await;
}

#[tokio::test]
async fn check_of_a_shop_that_takes_the_payment_for_a_copy_of_the_confirmation_has_not_seen_p3() {
    // It knows of no payment that it could give back.
    assert_hiring_not_seen(Careless::TakesPaymentsForCopies, &["P3", "P8", "P10", "P11"]).await;
}

#[tokio::test]
async fn check_of_a_shop_that_never_asks_about_service_orders_has_not_seen_p4() {
    assert_hiring_not_seen(Careless::NeverAsksAboutHires, &["P4"]).await;
}

#[tokio::test]
async fn check_of_a_shop_that_forgets_the_discount_names_p5() {
    assert_hiring_violates(Careless::ForgetsTheDiscount, "P5").await;
}

#[tokio::test]
async fn check_of_a_shop_that_takes_a_completed_service_for_a_paid_one_names_p8() {
    // With what it has not got it refunds nothing, and the wrong amount comes too late.
    let report = checked_market(Careless::TakesCompletedForPaid, OpenShop::hiring_check, IMPATIENCE).await;
    assert_eq!(row(&report, "P8").row.state, RowState::Violated, "{}", report.text(Language::English));
}

#[tokio::test]
async fn check_of_a_shop_that_completes_without_a_look_at_the_state_names_p9() {
    assert_hiring_violates(Careless::CompletesBlindly, "P9").await;
}

#[tokio::test]
async fn check_of_a_shop_that_refunds_by_the_number_of_a_service_order_names_p10() {
    assert_hiring_violates(Careless::RefundsByTheNumberOfTheHire, "P10").await;
}

#[tokio::test]
async fn check_of_a_shop_that_refunds_service_orders_without_an_end_names_p11() {
    assert_hiring_violates(Careless::RefundsHiresWithoutAnEnd, "P11").await;
}

#[tokio::test]
async fn check_of_a_shop_that_answers_callbacks_of_pay_score_late_names_g5_and_p23() {
    // Longer than WeChat Pay waits.
    let patience = Duration::from_secs(12);
    let report = checked_market(Careless::AnswersCallbacksOfHiresLate, OpenShop::hiring_check, patience).await;
    assert_violated(&report, &["G5", "P23"]);
}

#[tokio::test]
async fn check_of_a_shop_that_ignores_what_was_collected_names_p24() {
    assert_hiring_violates(Careless::IgnoresWhatWasCollected, "P24").await;
}

#[tokio::test]
async fn check_says_which_triggers_of_service_orders_are_lacking() {
    let sandbox = builder().start().await.expect("a sandbox");
    let shop = OpenShop::new(&sandbox, Careless::Nowhere).await;
    let trigger = |path: &str| format!("{}{path}", shop.address).parse().expect("a trigger");
    let lacking = |report: &CheckReport, ids: &[&str]| -> Vec<&str> {
        let options = ids.iter().map(|id| row(report, id).not_checked.expect("a reason").en);
        options.map(|why| why.rsplit(' ').next().unwrap_or_default()).collect()
    };
    let check = || Check::new(trigger("/orders")).jobs(trigger("/jobs")).patience(Duration::from_secs(1));
    let report = check().service_order(trigger("/hires")).run(&sandbox).await;
    assert_eq!(lacking(&report, &["P2", "P3", "P10"]), ["--complete"; 3]);
    let complete = trigger("/hires/{out_order_no}/end");
    let report = check().service_order(trigger("/hires")).complete(complete).run(&sandbox).await;
    assert_eq!(lacking(&report, &["P3", "P10"]), ["--collected", "--refund-service"]);
}

#[tokio::test]
async fn check_of_a_partner_sees_all_rows_of_taking_merchants_in() {
    let report = checked_market(Careless::Nowhere, OpenShop::taking_in_check, PATIENCE).await;
    let listed = report.rows.iter().map(|row| row.row.id).filter(|id| id.starts_with('A'));
    assert_eq!(listed.collect::<Vec<_>>(), ["A1", "A2", "A4"]);
    assert_eq!((report.exit_code(), report.rows.len()), (0, 23), "{}", report.text(Language::English));
}

#[tokio::test]
async fn check_of_a_partner_who_uploads_no_pictures_names_a1() {
    let report = checked_market(Careless::UploadsNoPictures, OpenShop::taking_in_check, IMPATIENCE).await;
    assert_violated(&report, &["A1"]);
}

#[tokio::test]
async fn check_of_a_partner_who_encrypts_nothing_names_a2() {
    let report = checked_market(Careless::EncryptsNothing, OpenShop::taking_in_check, IMPATIENCE).await;
    assert_violated(&report, &["A2"]);
}

#[tokio::test]
async fn check_of_a_partner_who_corrects_under_a_new_number_has_not_seen_a4() {
    let report = checked_market(Careless::CorrectsUnderANewNumber, OpenShop::taking_in_check, IMPATIENCE).await;
    let states = ["A1", "A2", "A4"].map(|id| row(&report, id).row.state);
    let expected = [RowState::Seen, RowState::Seen, RowState::NotSeen];
    assert_eq!((states, report.exit_code()), (expected, 2), "{}", report.text(Language::English));
}

/// The same of several shops at once, each careless in its way.
async fn checked_each<T: Copy + 'static>(
    cases: Vec<(Careless, T)>,
    check: fn(&OpenShop) -> Check,
    patience: Duration,
) -> Vec<(T, CheckReport)> {
    let all = task::LocalSet::new();
    let run = async move {
        let run = |(careless, expected)| (expected, task::spawn_local(checked_market(careless, check, patience)));
        let runs: Vec<_> = cases.into_iter().map(run).collect();
        let mut reports = Vec::new();
        for (expected, run) in runs {
            reports.push((expected, run.await.expect("a report")));
        }
        reports
    };
    all.run_until(run).await
}

#[tokio::test]
async fn check_of_a_partner_who_changes_settlement_accounts_is_judged_by_a5() {
    let cases = vec![
        (Careless::Nowhere, RowState::Seen),
        (Careless::ChangesAccountsWithoutAnEnd, RowState::Violated),
        (Careless::NeverAsksAboutAccounts, RowState::NotSeen),
    ];
    for (expected, report) in checked_each(cases, OpenShop::changing_check, IMPATIENCE).await {
        assert_eq!(row(&report, "A5").row.state, expected, "{}", report.text(Language::English));
    }
}

#[tokio::test]
async fn check_of_a_shop_that_modifies_reports_and_shares_service_orders_sees_p16_p20_and_p22() {
    let report = checked_market(Careless::SharesHires, OpenShop::reporting_check, IMPATIENCE).await;
    let states = ["P16", "P20", "P22"].map(|id| row(&report, id).row.state);
    assert_eq!(states, [RowState::Seen; 3], "{}", report.text(Language::English));
    assert!(report.rows.iter().all(|row| row.row.state != RowState::Violated), "{}", report.text(Language::English));
}

#[tokio::test]
async fn check_of_a_shop_that_is_careless_with_reported_service_orders_names_p16_p20_and_p22() {
    // None of them has marked what it shares, which S2 asks for as well.
    let cases = vec![
        (Careless::Nowhere, &["S2", "P20"][..]),
        (Careless::RaisesHires, &["S2", "P20", "P22"]),
        (Careless::ReportsAnotherTime, &["S2", "P16", "P20"]),
    ];
    for (ids, report) in checked_each(cases, OpenShop::reporting_check, IMPATIENCE).await {
        assert_violated(&report, ids);
    }
}

/// The rows of medical insurance that concern a shop which lets users pay for relatives, replaces orders, and refunds them.
const INSURING: [&str; 15] =
    ["I1", "I4", "I5", "I6", "I7", "I9", "I11", "I12", "I13", "I14", "I16", "I17", "I19", "I23", "I29"];

#[tokio::test]
async fn check_of_a_hospital_sees_all_rows_of_medical_insurance() {
    let report = checked_market(Careless::Nowhere, OpenShop::insuring_check, PATIENCE).await;
    let seen = report.rows.iter().filter(|row| row.row.state == RowState::Seen).map(|row| row.row.id);
    let seen: Vec<_> = seen.filter(|id| id.starts_with('I')).collect();
    assert_eq!(seen, INSURING, "{}", report.text(Language::English));
    assert_eq!(report.exit_code(), 2, "its orders are placed in WeChat, and no page is checked");
}

#[tokio::test]
async fn check_of_a_careless_hospital_names_each_fault() {
    let cases = vec![
        (Careless::EncryptsNothing, &["I1"][..]),
        (Careless::AddsBillsUpWrongly, &["I4"]),
        (Careless::ForgetsTheReduction, &["I4", "I5"]),
        (Careless::TakesMixedForInsurance, &["I6"]),
        // It closes what is not there.
        (Careless::NumbersPartsApart, &["I7", "I19"]),
        (Careless::IgnoresWhatBillsCost, &["I11"]),
        (Careless::PutsAQueryIntoAddresses, &["I13"]),
        (Careless::NamesNoPayer, &["I16"]),
        (Careless::NamesNoRelative, &["I17"]),
        (Careless::LeavesCashPartsOpen, &["I19"]),
        // The cash part has the old one.
        (Careless::TakesANewNumberForABill, &["I7", "I29"]),
    ];
    for (ids, report) in checked_each(cases, OpenShop::insuring_check, IMPATIENCE).await {
        assert_violated(&report, ids);
    }
}

#[tokio::test]
async fn check_of_a_hospital_that_leaves_something_out_has_not_seen_its_row() {
    let cases = vec![(Careless::NeverAsksAboutBills, "I9"), (Careless::TellsNothingOfTheInsurer, "I23")];
    for (id, report) in checked_each(cases, OpenShop::insuring_check, IMPATIENCE).await {
        let not_seen = INSURING.into_iter().filter(|id| row(&report, id).row.state != RowState::Seen);
        assert_eq!(not_seen.collect::<Vec<_>>(), [id], "{}", report.text(Language::English));
    }
}

#[tokio::test]
async fn check_of_a_hospital_that_answers_late_or_leads_to_a_login_names_i12_and_i14() {
    let cases = vec![(Careless::AnswersLate, "I12"), (Careless::LeadsCallbacksToALogin, "I14")];
    for (id, report) in checked_each(cases, OpenShop::insuring_check, Duration::from_secs(12)).await {
        assert_eq!(row(&report, id).row.state, RowState::Violated, "{}", report.text(Language::English));
    }
}

#[tokio::test]
async fn check_of_a_brands_shop_sees_all_rows_of_product_coupons() {
    let report = checked_market(Careless::Nowhere, OpenShop::coupon_check, PATIENCE).await;
    let listed = report.rows.iter().map(|row| row.row.id).filter(|id| id.starts_with('C'));
    assert_eq!(listed.collect::<Vec<_>>(), ["C1", "C2", "C4", "C5", "C6", "C7", "C8", "C9", "C10"]);
    assert_eq!((report.exit_code(), report.rows.len()), (0, 29), "{}", report.text(Language::English));
}

#[tokio::test]
async fn check_of_a_careless_shop_with_coupons_names_each_fault() {
    let cases = vec![
        (Careless::ConfirmsNoCoupons, &["C4"][..]),
        (Careless::HandsOutCouponsAtOnce, &["C5", "C7"]),
        (Careless::ShowsPicturesFromElsewhere, &["C6"]),
        (Careless::ReportsUsesTwice, &["C8"]),
        (Careless::EndsUsedCoupons, &["C9"]),
        (Careless::ReturnsUnusedCoupons, &["C10"]),
    ];
    for (ids, report) in checked_each(cases, OpenShop::coupon_check, IMPATIENCE).await {
        assert_violated(&report, ids);
    }
}

#[tokio::test]
async fn check_of_a_shop_with_coupons_that_leaves_something_out_has_not_seen_its_row() {
    let cases = vec![
        (Careless::SetsNoAddressForCoupons, &["C1", "C2", "C4", "C8", "C9", "C10"][..]),
        (Careless::WatchesNoCodes, &["C5"]),
        (Careless::AsksAboutNoCoupons, &["C2"]),
    ];
    for (ids, report) in checked_each(cases, OpenShop::coupon_check, IMPATIENCE).await {
        let wanting = report.rows.iter().filter(|row| row.row.state != RowState::Seen).map(|row| row.row.id);
        let wanting: Vec<_> = wanting.filter(|id| id.starts_with('C')).collect();
        assert_eq!(wanting, ids, "{}", report.text(Language::English));
        assert_eq!(report.exit_code(), 2);
    }
}

#[tokio::test]
async fn check_says_which_triggers_of_coupons_and_medical_insurance_are_lacking() {
    let sandbox = builder().start().await.expect("a sandbox");
    let shop = OpenShop::new(&sandbox, Careless::Nowhere).await;
    let trigger = |path: &str| format!("{}{path}", shop.address).parse().expect("a trigger");
    let check = Check::new(trigger("/orders")).jobs(trigger("/jobs")).patience(Duration::from_secs(1));
    let report = check.create_coupon(trigger("/coupons")).mixed_order(trigger("/bills/{unique}")).run(&sandbox).await;
    let lacking = |id: &str| row(&report, id).not_checked.expect("a reason").en.rsplit(' ').next().map(str::to_owned);
    for (id, option) in
        [("C2", "--use-coupon"), ("C9", "--end-coupon"), ("C10", "--return-coupon"), ("I11", "--insured")]
    {
        assert_eq!(lacking(id).as_deref(), Some(option), "{}", report.text(Language::English));
    }
}

/// Asserts that this row alone names the fault of a shop that combines orders.
async fn assert_combining_violates(careless: Careless, id: &str) {
    assert_violated(&checked_market(careless, OpenShop::combining_check, IMPATIENCE).await, &[id]);
}

/// The same of one that shares profit.
async fn assert_sharing_violates(careless: Careless, id: &str) {
    assert_violated(&checked_market(careless, OpenShop::sharing_check, IMPATIENCE).await, &[id]);
}

#[tokio::test]
async fn check_of_a_shop_that_queries_the_orders_of_a_combined_one_alone_names_b14() {
    assert_combining_violates(Careless::QueriesPartsAlone, "B14").await;
}

#[tokio::test]
async fn check_of_a_shop_that_settles_the_first_order_of_a_combined_one_alone_names_b15() {
    assert_combining_violates(Careless::SettlesTheFirstPartAlone, "B15").await;
}

#[tokio::test]
async fn check_of_a_shop_that_refunds_a_combined_order_as_a_whole_names_b16() {
    assert_combining_violates(Careless::RefundsTheWhole, "B16").await;
}

#[tokio::test]
async fn check_of_a_shop_that_uses_the_number_of_a_part_twice_names_b17() {
    assert_combining_violates(Careless::UsesPartsTwice, "B17").await;
}

#[tokio::test]
async fn check_of_a_shop_that_adds_no_receivers_names_s1() {
    assert_sharing_violates(Careless::AddsNoReceivers, "S1").await;
}

#[tokio::test]
async fn check_of_a_shop_that_marks_no_orders_names_s2() {
    assert_sharing_violates(Careless::MarksNoOrders, "S2").await;
}

#[tokio::test]
async fn check_of_a_shop_that_takes_finished_for_success_names_s3() {
    assert_sharing_violates(Careless::TakesFinishedForSuccess, "S3").await;
}

#[tokio::test]
async fn check_of_a_shop_that_refunds_before_shares_come_back_names_s5() {
    assert_sharing_violates(Careless::RefundsBeforeSharesComeBack, "S5").await;
}

#[tokio::test]
async fn check_of_a_shop_that_shares_too_much_names_s6() {
    assert_sharing_violates(Careless::SharesTooMuch, "S6").await;
}

#[tokio::test]
async fn check_of_a_shop_that_never_releases_has_not_seen_s4() {
    let report = checked_market(Careless::NeverReleases, OpenShop::sharing_check, IMPATIENCE).await;
    assert_eq!(row(&report, "S4").row.state, RowState::NotSeen, "{}", report.text(Language::English));
    assert_eq!((row(&report, "S1").row.state, report.exit_code()), (RowState::Seen, 2));
}

#[tokio::test]
async fn check_says_which_triggers_of_a_market_are_lacking() {
    let sandbox = builder().start().await.expect("a sandbox");
    let shop = OpenShop::new(&sandbox, Careless::Market).await;
    let order = || format!("{}/orders", shop.address).parse().expect("a trigger");
    let combined = format!("{}/combined", shop.address).parse().expect("a trigger");
    let share = format!("{}/orders/{{out_trade_no}}/shares", shop.address).parse().expect("a trigger");
    let check = Check::new(order()).combined(combined).share(share);
    let report = check.patience(Duration::from_secs(1)).run(&sandbox).await;
    let lacking = |id| row(&report, id).not_checked.map(|why| why.en.rsplit(' ').next().unwrap_or_default());
    let found = ["B15", "B16", "S3", "S5"].map(lacking);
    assert_eq!(
        found,
        ["--handled", "--refund", "--shared", "--refund"].map(Some),
        "{}",
        report.text(Language::English)
    );
    let report = Check::new(order()).patience(Duration::from_secs(1)).run(&sandbox).await;
    let lacking = row(&report, "S1").not_checked.expect("a reason");
    assert!(lacking.en.ends_with("--share"), "it marks its orders: {lacking:?}");
}

#[tokio::test]
async fn watched_an_expired_way_to_pay_that_is_ordered_again_is_seen_in_b10() {
    let sandbox = builder().start().await.expect("a sandbox");
    let mut order = crate::wire::native_order(&sandbox, "READY-H5", "http://127.0.0.1:1/");
    order["scene_info"] = json!({"payer_client_ip": "127.0.0.1", "h5_info": {"type": "Wap"}});
    let place = || Call::post_json("/v3/pay/transactions/h5", &order).send_signed(&sandbox);
    let is_listed = || sandbox.readiness().iter().any(|row| row.id == "B10");
    place().await;
    place().await;
    assert!(!is_listed());
    sandbox.advance_clock(Duration::from_secs(301)).expect("a change that is kept");
    place().await;
    let rows = sandbox.readiness();
    let row = rows.iter().find(|row| row.id == "B10").expect("it is listed");
    assert_eq!(row.state, RowState::Seen);
}

/// The state of a row after an application was submitted with such a number of an account and such pictures.
async fn applied(account_number: &str, pictures: &Value, id: &str) -> RowState {
    let sandbox = builder().start().await.expect("a sandbox");
    let mut application = crate::applyments::application(account_number);
    if pictures.is_array() {
        application["addition_info"] = json!({"business_addition_pics": pictures});
    }
    let call = Call::post_json("/v3/applyment4sub/applyment/", &application);
    call.with("Wechatpay-Serial", crate::wire::KEY_ID).send_signed(&sandbox).await;
    sandbox.readiness().into_iter().find(|row| row.id == id).expect("it is listed").state
}

#[tokio::test]
async fn watched_applications_are_judged_by_a1_and_a2_as_the_gateway_refuses_them() {
    let right = crate::wire::encrypted("6222021234567890123");
    assert_eq!(applied(&right, &Value::Null, "A2").await, RowState::Seen);
    assert_eq!(applied(&"A".repeat(344), &Value::Null, "A2").await, RowState::Violated);
    assert_eq!(applied(&right, &json!(["never-uploaded"]), "A1").await, RowState::Violated);
}

/// The rows after parameters of a page were checked for an order that was placed so many seconds before.
async fn invoked_after(seconds: u64, moves_the_clock: bool) -> Vec<ReadinessRow> {
    use crate::wire::{MERCHANT_KEY, NOW};
    let time = std::sync::Arc::new(std::sync::atomic::AtomicI64::new(NOW));
    let wire = std::sync::Arc::clone(&time);
    let clock = Clock::from_fn(move || wire.load(std::sync::atomic::Ordering::Relaxed));
    let sandbox = builder().clock(clock).start().await.expect("a sandbox");
    let mut order = crate::wire::native_order(&sandbox, "READY-JSAPI", "http://127.0.0.1:1/");
    order["payer"] = json!({"openid": "oUpF8uMuAJOM2pxb1Q"});
    let told = Call::post_json("/v3/pay/transactions/jsapi", &order).send_signed(&sandbox).await.json();
    if moves_the_clock {
        sandbox.advance_clock(Duration::from_secs(seconds)).expect("a change that is kept");
    } else {
        time.fetch_add(i64::try_from(seconds).expect("seconds"), std::sync::atomic::Ordering::Relaxed);
    }
    let (appid, package) = ("wxd678efh567hg6787", format!("prepay_id={}", told["prepay_id"].as_str().expect("an id")));
    let lines = format!("{appid}\n{NOW}\nabc\n{package}\n");
    let invocation = json!({
        "appId": appid, "timeStamp": NOW.to_string(), "nonceStr": "abc", "package": package, "signType": "RSA",
        "paySign": MERCHANT_KEY.sign(lines.as_bytes()).expect("a signature"),
    });
    let body = json!({"kind": "jsapi", "invocation": invocation});
    assert_eq!(Call::post_json("/_sandbox/check_pay_sign", &body).send(&sandbox).await.status, 200);
    sandbox.readiness()
}

#[tokio::test]
async fn watched_invocations_are_judged_by_b1_and_by_b10_where_the_clock_was_not_moved() {
    for (seconds, moves_the_clock, b1, b10) in [
        (60, false, RowState::Seen, None),
        (7_201, true, RowState::NotSeen, None),
        (7_201, false, RowState::NotSeen, Some(RowState::Violated)),
    ] {
        let rows = invoked_after(seconds, moves_the_clock).await;
        let state = |id| rows.iter().find(|row| row.id == id).map(|row| row.state);
        assert_eq!((state("B1"), state("B10")), (Some(b1), b10), "{seconds} {moves_the_clock}");
    }
}

/// A run without the jobs that would query and close combined orders.
async fn checked_combining(careless: Careless) -> CheckReport {
    let sandbox = builder().start().await.expect("a sandbox");
    let shop = OpenShop::new(&sandbox, careless).await;
    let trigger = |text: String| text.parse().expect("a trigger");
    Check::new(trigger(format!("{}/orders", shop.address)))
        .handled(trigger(format!("GET {}/orders/{{out_trade_no}}/handled", shop.address)))
        .refund(trigger(format!("{}/orders/{{out_trade_no}}/refunds", shop.address)))
        .patience(IMPATIENCE)
        .run(&sandbox)
        .await
}

#[tokio::test]
async fn check_of_a_shop_that_refunds_half_of_a_combined_order_has_not_seen_b12() {
    let report = checked_combining(Careless::CombinesAndRefundsHalf).await;
    assert_eq!(row(&report, "B12").row.state, RowState::NotSeen, "{}", report.text(Language::English));
    assert_eq!(row(&report, "B9").row.state, RowState::Seen, "it refunded: {}", report.text(Language::English));
}

#[tokio::test]
async fn check_of_a_shop_that_refunds_all_of_a_combined_order_sees_b12() {
    let report = checked_combining(Careless::Combines).await;
    assert_eq!(row(&report, "B12").row.state, RowState::Seen, "{}", report.text(Language::English));
    // A wrong amount is told of single orders alone, which the report says.
    let why = row(&report, "G6").not_checked.expect("a reason");
    assert!(report.text(Language::English).contains("not checked  G6"), "{}", report.text(Language::English));
    assert!(report.text(Language::Chinese).contains(why.zh) && why.en.contains("combined"), "{why:?}");
}

#[tokio::test]
async fn check_of_a_shop_without_a_callback_handler_has_not_seen_b3_and_ends_early() {
    let report = checked(Careless::HasNoCallbackHandler, IMPATIENCE).await;
    let row = report.rows.iter().find(|row| row.row.id == "B3").expect("a row");
    assert_eq!((row.row.state, report.exit_code()), (RowState::NotSeen, 2), "{}", report.text(Language::English));
    assert!(report.remark.is_some());
    let violated = report.rows.iter().filter(|row| row.row.state == RowState::Violated).count();
    assert_eq!(violated, 0, "a handler that is not there refuses nothing: {}", report.text(Language::English));
}

#[tokio::test]
async fn check_of_a_shop_whose_answer_shows_nothing_is_not_told_apart_by_g1_and_has_not_seen_b8() {
    // It repeats after a false signature, which is enough for G1.
    assert_not_seen(&checked(Careless::HandsOutAPage, PATIENCE).await, &["B8"]);
}

#[tokio::test]
async fn check_without_triggers_checks_what_it_can_and_says_what_it_lacks() {
    let sandbox = builder().start().await.expect("a sandbox");
    let shop = OpenShop::new(&sandbox, Careless::Nowhere).await;
    let order = || format!("{}/orders", shop.address).parse().expect("a trigger");
    let jobs = || format!("{}/jobs", shop.address).parse().expect("a trigger");
    let report = Check::new(order()).jobs(jobs()).patience(PATIENCE).run(&sandbox).await;
    let option = |why: Wording| why.en.strip_prefix("nothing could provoke it: give ").expect("an option");
    let lacking = report.rows.iter().filter_map(|row| Some((row.row.id, option(row.not_checked?))));
    let expected = [
        ("G3", "--handled"),
        ("G6", "--handled"),
        ("G10", "--double-click"),
        ("G15", "--reconcile"),
        ("B6", "--refund"),
        ("B7", "--bill"),
        ("B9", "--refund"),
        ("B12", "--refund"),
    ];
    assert_eq!(lacking.collect::<Vec<_>>(), expected, "{}", report.text(Language::English));
    assert_eq!(report.exit_code(), 2);
    let skipping = expected.iter().fold(Check::new(order()), |check, (id, _)| check.skip(*id));
    let report = skipping.jobs(jobs()).patience(PATIENCE).run(&sandbox).await;
    assert_eq!(report.exit_code(), 0, "{}", report.text(Language::English));
    assert!(report.text(Language::English).contains("12 seen, 0 violated, 0 not seen, 0 not checked, 8 skipped"));
}

#[tokio::test]
async fn check_of_a_program_that_is_not_there_says_so() {
    let sandbox = builder().start().await.expect("a sandbox");
    let order = "http://127.0.0.1:1/".parse().expect("a trigger");
    let report = Check::new(order).patience(Duration::from_secs(1)).run(&sandbox).await;
    assert_eq!(report.exit_code(), 2);
    assert!(report.text(Language::English).contains("no order that the sandbox has accepted"));
}

#[tokio::test]
async fn check_of_a_shop_that_takes_codes_says_that_these_are_not_checked() {
    let sandbox = builder().start().await.expect("a sandbox");
    let shop = OpenShop::new(&sandbox, Careless::TakesCodes).await;
    let report = shop.check().patience(IMPATIENCE).run(&sandbox).await;
    assert_eq!(report.exit_code(), 2);
    assert!(report.text(Language::English).contains("orders are not checked"), "{}", report.text(Language::English));
    assert!(report.remark.is_some_and(|remark| remark.zh.contains("付款码")));
}

/// How the program ends, and its report.
async fn program(careless: Careless, options: &'static [&'static str]) -> (Option<i32>, String) {
    let folder = Folder::new();
    let keys = folder.path().join("keys");
    let sandbox = wechatpay_sandbox::Sandbox::builder().keys_dir(&keys).start().await.expect("a sandbox");
    let shop = OpenShop::of_merchant(&sandbox, careless, Clock::system()).await;
    sandbox.stop().await;
    let mut command = Command::new(env!("CARGO_BIN_EXE_wechatpay-sandbox"));
    command.args(["check", "--listen", "0", "--patience", "60", "--keys"]).arg(keys).args(options);
    for (option, path) in [
        ("--order", "/orders"),
        ("--double-click", "/carts/{unique}"),
        ("--refund", "/orders/{out_trade_no}/refunds"),
        ("--bill", "/bill"),
        ("--reconcile", "/differences"),
        ("--jobs", "/jobs"),
    ] {
        command.arg(option).arg(format!("{}{path}", shop.address));
    }
    command.arg("--handled").arg(format!("GET {}/orders/{{out_trade_no}}/handled", shop.address));
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
    let mut told = BufReader::new(child.stderr.take().expect("what it tells")).lines().map_while(Result::ok);
    let address = told.next().and_then(|line| Some(line.rsplit(' ').next()?.to_owned())).expect("an address");
    shop.lead_to(address);
    // The shop's server runs on this thread.
    let ended = task::spawn_blocking(move || {
        let lines = told.count();
        let mut report = String::new();
        child.stdout.take().expect("its output").read_to_string(&mut report).expect("text");
        (child.wait().expect("a program that ends").code(), report, lines)
    });
    let (code, report, lines) = ended.await.expect("the program has ended");
    assert_eq!(lines == 0, options.contains(&"--quiet"), "{lines} lines of calls");
    (code, report)
}

#[tokio::test]
async fn program_check_of_a_careful_shop_ends_with_0() {
    let (code, report) = program(Careless::Nowhere, &["--language", "zh"]).await;
    assert!(report.ends_with("通过 20 项，违反 0 项，未见 0 项，未检查 0 项，跳过 0 项\n"), "{report}");
    assert_eq!(code, Some(0));
}

#[tokio::test]
async fn program_check_of_a_careless_shop_ends_with_1_and_a_report_for_programs_alone() {
    let (code, report) = program(Careless::IgnoresTheAmount, &["--json", "--skip", "B7"]).await;
    let json: Value = serde_json::from_str(&report).expect("JSON, and nothing else");
    let row = |id| json["rows"].as_array().into_iter().flatten().find(move |row| row["id"] == id).expect("a row");
    assert_eq!((row("G6")["state"].as_str(), row("B7")["skipped"].as_bool()), (Some("violated"), Some(true)), "{json}");
    assert_eq!((code, json["exit_code"].as_i64()), (Some(1), Some(1)));
}

#[test]
fn program_check_without_a_program_ends_with_2() {
    let folder = Folder::new();
    let mut command = Command::new(env!("CARGO_BIN_EXE_wechatpay-sandbox"));
    command.current_dir(folder.path()).args([
        "check",
        "--listen",
        "0",
        "--patience",
        "1",
        "--quiet",
        "--order",
        "false",
    ]);
    let output = command.output().expect("the program runs");
    let report = String::from_utf8_lossy(&output.stdout);
    assert!(report.contains("no order that the sandbox has accepted"), "{report}");
    assert_eq!(output.status.code(), Some(2));
}

#[tokio::test]
async fn control_readiness_is_listed_told_what_was_handled_and_begins_again() {
    let sandbox = builder().start().await.expect("a sandbox");
    let order = crate::wire::native_order(&sandbox, "READY-1", "http://127.0.0.1:1/");
    let order = Call::post_json("/v3/pay/transactions/native", &order);
    let lost = order.clone().with("Sandbox-Fault", "drop_after").signed(&sandbox.merchant()).bytes();
    assert!(exchange(&sandbox, &lost).await.is_empty(), "the connection is closed");
    order.send_signed(&sandbox).await;
    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    let url = format!("{}/_sandbox/readiness", sandbox.base_url());
    let list = client.get(&url).send().await.expect("a response").json::<Value>().await.expect("JSON");
    let row = |list: &Value| list["readiness"].as_array().into_iter().flatten().find(|row| row["id"] == "G8").cloned();
    let seen = row(&list).expect("a row");
    assert_eq!(seen["evidence"], json!([{"call": 1}, {"call": 2}]));
    assert_eq!((seen["state"].as_str(), seen["grade"].as_str()), (Some("seen"), Some("F")));
    let handled = client.put(format!("{url}/handled")).body(json!({"out_trade_no": "READY-1", "times": 1}).to_string());
    assert_eq!(handled.send().await.expect("a response").status(), 200);
    let list = client.delete(&url).send().await.expect("a response").json::<Value>().await.expect("JSON");
    assert_eq!(row(&list).expect("a row")["state"], "not_seen");
    assert!(sandbox.readiness().iter().all(|row| row.state == RowState::NotSeen));
}

#[tokio::test]
async fn forge_is_refused_by_who_verifies() {
    let receiver = crate::receiver::Receiver::verifying().await;
    let sandbox = builder().start().await.expect("a sandbox");
    receiver.trust(&sandbox);
    let delivery = sandbox.notify(&receiver.url, "TRANSACTION.SUCCESS", json!({})).await.expect("a delivery");
    assert!(delivery.is_accepted());
    let forged = sandbox.forge(&delivery.id).await.expect("a delivery");
    assert_eq!((forged.status, forged.probe), (Some(401), true));
    let signature =
        |headers: &http::HeaderMap| headers["wechatpay-signature"].to_str().map(str::to_owned).expect("text");
    let received = receiver.received();
    let signature = signature(&received[1].0);
    assert!(!signature.starts_with("WECHATPAY/SIGNTEST/") && signature.len() > 300, "{signature}");
}
