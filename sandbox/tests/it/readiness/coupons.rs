//! A brand's shop: product coupons.

use std::time::Duration;

use wechatpay_sandbox::{Check, Language, RowState};

use super::{IMPATIENCE, PATIENCE, assert_violated, checked_each, checked_market, row};
use crate::{
    shop::{Careless, OpenShop},
    wire::builder,
};

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
