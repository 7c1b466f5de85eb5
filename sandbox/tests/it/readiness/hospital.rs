//! A hospital: orders that an insurance pays in part.

use std::time::Duration;

use wechatpay_sandbox::{Language, RowState};

use super::{IMPATIENCE, PATIENCE, assert_violated, checked_each, checked_market, row};
use crate::shop::{Careless, OpenShop};

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
