//! A partner who takes merchants in.

use wechatpay_sandbox::{Language, RowState};

use super::{IMPATIENCE, PATIENCE, assert_violated, checked_each, checked_market, row};
use crate::shop::{Careless, OpenShop};

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
