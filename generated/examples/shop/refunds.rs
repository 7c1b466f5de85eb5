//! Refunds of orders: one for each, with one number, however often somebody asks for it.

use std::sync::Arc;

use wechatpay::{
    refund::{AmountToRefund, AmountToRefundRequired, CreateRefund, QueryByOutRefundNo, RefundStatus},
    shared::{Currency, Fen},
};

use crate::{
    failures::Failures,
    orders::{Order, OrderState, PRICE},
    shop::{Shop, is_not_there},
    turn::Done,
};

impl Shop {
    /// Gives the money back. An order has one refund, with one number, however often somebody asks for it.
    pub async fn refund(self: &Arc<Self>, number: &str) -> Done<()> {
        let (shop, number) = (Arc::clone(self), number.to_owned());
        self.moving_money.take(async move { shop.refund_in_turn(&number).await }).await
    }

    async fn refund_in_turn(&self, number: &str) -> Done<()> {
        let is_due =
            self.orders().get(number).is_some_and(|order| order.state == OrderState::Paid && order.refund.is_none());
        if !is_due {
            return Err("there is nothing to give back".into());
        }
        if !self.has_share_back(number).await? {
            return Err("the supplier gives their share back first: ask again later".into());
        }
        let amount = AmountToRefund::new(AmountToRefundRequired {
            refund: Fen::new(PRICE),
            total: Fen::new(PRICE),
            currency: Currency::Cny,
        });
        let refund = CreateRefund::new(refund_number(number), amount).out_trade_no(number).notify_url(&self.notify_url);
        // Noted before the call: if nobody learns what became of it, the money may have gone all the same.
        self.set_refund(number, Some(RefundStatus::Processing));
        let answered = self.repeat(&refund).await;
        match &answered {
            Ok(filed) => self.set_refund(number, Some(filed.status.clone())),
            // Nothing was under way before.
            Err(error) if !error.may_have_taken_effect() => self.set_refund(number, None),
            Err(_) => {}
        }
        answered?;
        Ok(())
    }

    pub fn set_refund(&self, number: &str, status: Option<RefundStatus>) {
        if let Some(order) = self.orders().get_mut(number) {
            order.refund = status;
        }
    }

    /// Asks what has become of refunds that are under way.
    pub async fn query_refunds(&self) -> Result<(), Failures> {
        let under_way: Vec<String> =
            self.orders().iter().filter(|(_, order)| is_under_way(order)).map(|(number, _)| number.clone()).collect();
        let mut failures = Failures::default();
        for number in under_way {
            failures.note(&number, self.query_refund(&number).await);
        }
        failures.end()
    }

    /// It waits for its turn: one that is being sent is not there yet.
    async fn query_refund(&self, number: &str) -> Result<(), wechatpay::Error> {
        let _turn = self.moving_money.look().await;
        if !self.orders().get(number).is_some_and(is_under_way) {
            return Ok(());
        }
        match self.client.send(&QueryByOutRefundNo::new(refund_number(number))).await {
            // It never arrived.
            Err(error) if is_not_there(&error) => self.set_refund(number, None),
            answered => self.set_refund(number, Some(answered?.status.clone())),
        }
        Ok(())
    }
}

fn is_under_way(order: &Order) -> bool {
    order.refund == Some(RefundStatus::Processing)
}

/// The number of an order's refund: the same at each attempt.
pub fn refund_number(number: &str) -> String {
    format!("{number}-R")
}
