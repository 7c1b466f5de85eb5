//! The checklist, and the run that provokes its rows: a careful shop passes, and each way of being careless is named.

mod coupons;
mod hiring;
mod hospital;
mod market;
mod partner;
mod program;
mod shop;
mod watched;

use std::time::Duration;

use tokio::task;
use wechatpay_sandbox::{Check, CheckReport, CheckedRow, Language, RowState};

use crate::{
    shop::{Careless, OpenShop},
    wire::builder,
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

async fn checked_market(careless: Careless, check: impl Fn(&OpenShop) -> Check, patience: Duration) -> CheckReport {
    let sandbox = builder().start().await.expect("a sandbox");
    let shop = OpenShop::new(&sandbox, careless).await;
    // What other tests look at.
    let others = ["G10", "G15", "B7"];
    others.iter().fold(check(&shop), |check, id| check.skip(*id)).patience(patience).run(&sandbox).await
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
