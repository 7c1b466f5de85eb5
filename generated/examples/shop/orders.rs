//! Orders: placed, asked about and paid.
//!
//! A cart has one order that is not closed, and an order is paid once, with the right amount.

use std::{collections::HashMap, time::Instant};

use wechatpay::{
    Outcome,
    pay::{NativePrepay, NativePrepayRequired, OrderAmount, QueryByOutTradeNo},
    refund::RefundStatus,
    shared::{Fen, SettleInfo, TradeState, TransactionId},
};

use crate::{
    market,
    shop::{PAUSE, Shop, TRIES, is_not_there},
    turn::Done,
};

/// What everything costs here, in 分.
pub const PRICE: i64 = 8800;

/// An order, as the shop's database has it.
pub struct Order {
    pub cart: String,
    pub placed: Instant,
    /// What the customer scans, once WeChat Pay has given it.
    pub code_url: Option<String>,
    pub state: OrderState,
    /// The number under which it was placed with others, if it was.
    pub together: Option<String>,
    pub transaction_id: Option<TransactionId>,
    /// How often the goods went out: once, whatever happens.
    pub deliveries: u32,
    pub share: Option<market::Share>,
    /// How many returns of the share have failed.
    pub failed_returns: u32,
    pub refund: Option<RefundStatus>,
}

impl Order {
    pub fn of(cart: &str) -> Self {
        Self {
            cart: cart.to_owned(),
            placed: Instant::now(),
            code_url: None,
            state: OrderState::Open,
            together: None,
            transaction_id: None,
            deliveries: 0,
            share: None,
            failed_returns: 0,
            refund: None,
        }
    }

    /// Whether what is in this cart is bought by it, or can be.
    pub fn is_of(&self, cart: &str) -> bool {
        self.cart == cart && self.state != OrderState::Closed
    }
}

#[derive(PartialEq)]
pub enum OrderState {
    Open,
    Paid,
    Closed,
}

pub type Orders = HashMap<String, Order>;

impl Shop {
    /// The order of a cart: however often the customer clicks, there is one. Nobody can pay one that is closed, so another
    /// follows it.
    pub fn order_of(&self, cart: &str) -> String {
        let mut orders = self.orders();
        let is_of_cart = |order: &Order| order.is_of(cart) && order.together.is_none();
        if let Some((number, _)) = orders.iter().find(|(_, order)| is_of_cart(order)) {
            return number.clone();
        }
        let number = self.new_number();
        orders.insert(number.clone(), Order::of(cart));
        number
    }

    /// Lets WeChat Pay know of an order. Where nobody knows what became of a call, it is asked about, and made again with
    /// the same number and the same parameters.
    pub async fn place(&self, number: &str) -> Done<String> {
        let known = self.orders().get(number).and_then(|order| order.code_url.clone());
        if let Some(code_url) = known {
            return Ok(code_url);
        }
        let order = NativePrepay::new(NativePrepayRequired {
            appid: self.appid.clone().into(),
            mchid: self.mchid.clone().into(),
            description: "QQ公仔".into(),
            out_trade_no: number.into(),
            notify_url: self.notify_url.clone(),
            amount: OrderAmount::new(PRICE),
        });
        // A part of it is the supplier's.
        let order = order.settle_info(SettleInfo::new().profit_sharing(true));
        let mut tries = 0;
        let response = loop {
            match self.client.send(&order).await {
                Err(error) if error.outcome() == Outcome::Unknown && tries < TRIES => {
                    self.query(number).await?;
                    tokio::time::sleep(PAUSE * 2_u32.pow(tries)).await;
                    tries += 1;
                }
                answered => break answered?,
            }
        };
        let code_url = response.code_url.clone();
        if let Some(order) = self.orders().get_mut(number) {
            order.code_url = Some(code_url.clone());
        }
        Ok(code_url)
    }

    /// Asks what has become of an order, and acts upon it; gives whether it waits to be paid.
    pub async fn query(&self, number: &str) -> Result<bool, wechatpay::Error> {
        let transaction = match self.client.send(&QueryByOutTradeNo::new(number, &self.mchid)).await {
            // It never arrived.
            Err(error) if is_not_there(&error) => return Ok(false),
            answered => answered?,
        };
        if transaction.trade_state == TradeState::Success {
            let amount = transaction.amount.as_ref().map(|amount| amount.total);
            self.paid(number, amount, transaction.transaction_id.clone());
        }
        if transaction.trade_state == TradeState::Closed {
            self.closed(number);
        }
        Ok(transaction.trade_state == TradeState::Notpay)
    }

    /// Nobody can pay it any more.
    pub fn closed(&self, number: &str) {
        if let Some(order) = self.orders().get_mut(number).filter(|order| order.state == OrderState::Open) {
            order.state = OrderState::Closed;
        }
    }

    /// The customer has paid: the goods go out, once, and only for the right amount.
    pub fn paid(&self, number: &str, amount: Option<Fen>, transaction_id: Option<TransactionId>) {
        let mut orders = self.orders();
        let Some(order) = orders.get_mut(number).filter(|order| order.state != OrderState::Paid) else {
            return;
        };
        if amount != Some(Fen::new(PRICE)) {
            println!("{number} was paid with another amount: somebody has to look at it");
            return;
        }
        order.state = OrderState::Paid;
        order.transaction_id = transaction_id;
        order.deliveries += 1;
    }
}
