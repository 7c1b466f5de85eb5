//! What comes round by itself: the jobs of a timer, and the bill of each day.

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use wechatpay::{
    Day,
    bill::{GetTradeBill, TradeBillRow},
    pay::CloseOrder,
    time::{self, OffsetDateTime},
};

use crate::{
    failures::Failures,
    orders::{Order, OrderState},
    shop::Shop,
};

impl Shop {
    /// What a timer does every minute: asks about what nobody has told of, and closes what stays unpaid. What fails comes
    /// round again, and keeps nothing else from being done.
    pub async fn jobs(&self) -> Result<(), Failures> {
        let mut failures = Failures::default();
        failures.note_all(self.close_late_orders().await);
        failures.note_all(self.query_shares().await);
        failures.note_all(self.query_refunds().await);
        failures.note_all(self.query_hires().await);
        failures.note_all(self.query_applications().await);
        failures.note_all(self.query_bills().await);
        failures.note_all(self.query_coupons().await);
        failures.note_all(self.confirm_coupons().await);
        failures.end()
    }

    async fn close_late_orders(&self) -> Result<(), Failures> {
        let mut failures = Failures::default();
        let is_late = |order: &Order| order.state == OrderState::Open && order.placed.elapsed() >= self.close_after;
        let alone = |order: &Order| is_late(order) && order.together.is_none();
        let late: Vec<String> =
            self.orders().iter().filter(|(_, order)| alone(order)).map(|(number, _)| number.clone()).collect();
        for number in late {
            failures.note(&number, self.close_late_order(&number).await);
        }
        let together: BTreeSet<String> =
            self.orders().values().filter(|order| is_late(order)).filter_map(|order| order.together.clone()).collect();
        for number in together {
            failures.note(&number, self.query_together(&number).await);
        }
        failures.end()
    }

    /// An order that was paid meanwhile stays.
    async fn close_late_order(&self, number: &str) -> Result<(), wechatpay::Error> {
        if self.query(number).await? {
            self.client.send(&CloseOrder::new(number, &self.mchid)).await?;
            self.closed(number);
        }
        Ok(())
    }

    /// Compares yesterday's bill with the orders; gives how many lines of it nobody knows here.
    pub async fn bill(&self) -> Result<usize, wechatpay::Error> {
        let yesterday = Day::in_beijing(OffsetDateTime::now_utc() - time::Duration::days(1));
        let mut rows = self.client.download(&GetTradeBill::new(yesterday)).await?.rows::<TradeBillRow>();
        let mut unknown = 0;
        while let Some(row) = rows.next().await? {
            let is_ours = self.orders().get(row.out_trade_no.as_str()).is_some_and(|order| order.deliveries == 1);
            unknown += usize::from(!is_ours);
        }
        Ok(unknown)
    }
}
