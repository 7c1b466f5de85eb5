//! A shop that hires out: service orders of pay score.

use std::time::Duration;

use wechatpay_sandbox::{Check, CheckReport, Language, RowState};

use super::{IMPATIENCE, PATIENCE, assert_violated, checked_each, checked_market, row};
use crate::{
    shop::{Careless, OpenShop},
    wire::builder,
};

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
