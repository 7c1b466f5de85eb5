//! The steps about bills.
//!
//! In: the triggers `bill` and `reconcile`. Out: rows B7 and G15. The payment that
//! never happened stands in bills for as long as the step lasts, and nowhere else.

use serde_json::json;

use super::{held::Unreal, run::Run, trigger::About};
use crate::{
    calendar::rfc3339,
    ids::{lower_hex, random},
    readiness::Model,
    records::orders::{Order, OrderState},
};

/// In seconds.
const A_DAY: i64 = 86_400;

impl Run<'_> {
    pub(super) async fn bill(&self) {
        if let Some(trigger) = &self.check.bill {
            self.pull(trigger, About::default()).await;
            self.wait_for("B7").await;
        }
        self.reconcile().await;
    }

    /// The program compares a right bill with its records, and then one with a payment that never happened.
    async fn reconcile(&self) {
        let Some(trigger) = &self.check.reconcile else {
            return;
        };
        let Some(right) = self.times(trigger, "").await else {
            return;
        };
        let Some(payment) = self.unreal_payment() else {
            return;
        };
        let day = rfc3339(self.world.clock.now().saturating_sub(A_DAY));
        let (asked, earlier) = (self.look(Model::asked_for_bill), self.world.calls.latest());
        let held = Unreal::new(self.world, payment);
        let wrong = self.times(trigger, "").await;
        drop(held);
        // Where it looked at another bill, it has not seen the payment.
        if let Some(wrong) = wrong.filter(|_| self.has_read_bill(earlier, day.split('T').next().unwrap_or_default())) {
            self.changes(|model| model.reconciled([right, wrong], asked));
        }
    }

    /// An order like one that was paid, paid yesterday, which there never was.
    fn unreal_payment(&self) -> Option<Order> {
        let is_paid = |order: &Order| matches!(order.state, OrderState::Success { .. });
        let like = self.world.state.orders().into_iter().find(is_paid)?;
        let at = self.world.clock.now().saturating_sub(A_DAY);
        let number = format!("UNREAL{}", lower_hex(&random::<8>()));
        let mut request = like.request.clone();
        request["out_trade_no"] = json!(number);
        let state = OrderState::Success {
            transaction_id: format!("43{at:0>26}"),
            openid: "oUpF8uMuAJOM2pxb1Q".to_owned(),
            paid_at: at,
        };
        Some(Order { state, ..Order::new(&number, &like.trade_type, request, at) })
    }

    /// Whether a bill of that day, with payments in it, was asked for and a file downloaded since a call.
    fn has_read_bill(&self, earlier: u64, day: &str) -> bool {
        let calls = self.world.calls.after(earlier);
        let has = |path: &str, holds: &dyn Fn(&str) -> bool| {
            calls.iter().any(|call| call.status == Some(200) && call.target.starts_with(path) && holds(&call.target))
        };
        let is_of_day = |target: &str| target.contains(&format!("bill_date={day}")) && !target.contains("=REFUND");
        (has("/v3/bill/tradebill?", &is_of_day) || has("/v3/bill/fundflowbill?", &is_of_day))
            && has("/v3/billdownload/file?", &|_| true)
    }
}
