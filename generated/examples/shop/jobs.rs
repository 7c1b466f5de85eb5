//! What comes round by itself: the jobs of a timer, and the bill of each day.

use std::collections::BTreeSet;

use wechatpay::{
    Day,
    bill::{GetTradeBill, TradeBillRow},
    pay::CloseOrder,
    time::{self, OffsetDateTime},
};

use crate::{
    orders::{Order, OrderState},
    shop::Shop,
};

impl Shop {
    /// What a timer does every minute: asks about what nobody has told of, and closes what stays unpaid.
    pub async fn jobs(&self) -> Result<(), wechatpay::Error> {
        let of = |wanted: &dyn Fn(&Order) -> bool| -> Vec<String> {
            self.orders().iter().filter(|(_, order)| wanted(order)).map(|(number, _)| number.clone()).collect()
        };
        let is_late = |order: &Order| order.state == OrderState::Open && order.placed.elapsed() >= self.close_after;
        for number in of(&|order| is_late(order) && order.together.is_none()) {
            if self.query(&number).await? {
                self.client.send(&CloseOrder::new(&number, &self.mchid)).await?;
                if let Some(order) = self.orders().get_mut(&number) {
                    order.state = OrderState::Closed;
                }
            }
        }
        let together: BTreeSet<String> =
            self.orders().values().filter(|order| is_late(order)).filter_map(|order| order.together.clone()).collect();
        for number in together {
            self.query_together(&number).await?;
        }
        self.query_shares().await?;
        self.query_refunds().await?;
        self.query_hires().await?;
        self.query_applications().await?;
        self.query_bills().await?;
        self.confirm_coupons().await?;
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
