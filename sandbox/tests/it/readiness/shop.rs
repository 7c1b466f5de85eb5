//! A shop: its orders, callbacks, refunds and bill.

use std::time::Duration;

use serde_json::Value;
use wechatpay_sandbox::{Check, Language, NotificationState, RowState, Wording};

use super::{IMPATIENCE, PATIENCE, assert_not_seen, assert_violated, checked, checked_combining, checked_market, row};
use crate::{
    shop::{Careless, OpenShop},
    wire::builder,
};

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
