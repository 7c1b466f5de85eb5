//! A market: combined orders, and shares of profit.

use std::time::Duration;

use wechatpay_sandbox::{Check, Language, RowState};

use super::{IMPATIENCE, PATIENCE, assert_violated, checked_combining, checked_market, row};
use crate::{
    shop::{Careless, OpenShop},
    wire::builder,
};

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
