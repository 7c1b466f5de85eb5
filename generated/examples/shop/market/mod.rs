//! What a market does beside a shop: orders that are paid together (合单支付), and a supplier's share of each order (分账).

#[cfg(test)]
mod tests;

use std::sync::Arc;

use wechatpay::{
    combine::{
        CombineCloseOrder, CombineNativePrepay, CombineNativePrepayRequired, CombineQueryOrder, SubOrder,
        SubOrderAmount, SubOrderRequired, SubOrderToClose,
    },
    profitsharing::{
        AddReceiver, AddReceiverRequired, CreateOrder, CreateOrderRequired, CreateReturnOrder,
        CreateReturnOrderRequired, QueryOrder, QueryReturnOrder, ReceiverRelationType, ReceiverType, ReturnResult,
        ShareReceiver, ShareReceiverRequired, ShareResult, SharingState,
    },
    shared::{Currency, Fen, TradeState},
};

use crate::{
    failures::Failures,
    orders::{Order, PRICE},
    shop::{Shop, is_not_there},
    turn::Done,
};

/// Who gets a tenth of each order.
const SUPPLIER: &str = "1900000109";
const SHARE: i64 = PRICE / 10;

/// The supplier's share of an order, as the shop's database has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// Nobody knows yet whether it arrives.
    UnderWay,
    Arrived,
    Lost,
    /// The supplier gives it back, or has done so.
    ComingBack,
    Back,
}

impl Shop {
    /// The customer buys two things at once: two orders, each with a number of its own, and one payment. However often
    /// the customer clicks, the call is the same, until both are closed.
    pub async fn buy_together(&self, cart: &str) -> Done<String> {
        let number = self.together_of(cart);
        let parts = parts(&number);
        let sub_order = |part: &String| {
            SubOrder::new(SubOrderRequired {
                mchid: self.mchid.clone().into(),
                attach: "QQ公仔".into(),
                amount: SubOrderAmount::new(PRICE, Currency::Cny),
                out_trade_no: part.into(),
                description: "QQ公仔".into(),
            })
        };
        let order = CombineNativePrepay::new(CombineNativePrepayRequired {
            combine_appid: self.appid.clone().into(),
            combine_out_trade_no: number.into(),
            combine_mchid: self.mchid.clone().into(),
            sub_orders: parts.iter().map(sub_order).collect(),
            notify_url: self.notify_url.clone(),
        });
        Ok(self.repeat(&order).await?.code_url.clone())
    }

    /// The number of both: the same until they are closed.
    pub fn together_of(&self, cart: &str) -> String {
        let mut orders = self.orders();
        let known = orders.values().filter(|order| order.is_of(cart)).find_map(|order| order.together.clone());
        if let Some(number) = known {
            return number;
        }
        let number = self.new_number();
        for part in parts(&number) {
            orders.insert(part, Order { together: Some(number.clone()), ..Order::of(cart) });
        }
        number
    }

    /// Asks what has become of orders that were placed together, and closes them if they wait to be paid still. They have
    /// operations of their own for that.
    pub async fn query_together(&self, number: &str) -> Result<(), wechatpay::Error> {
        let combined = match self.client.send(&CombineQueryOrder::new(number)).await {
            // It was never accepted.
            Err(error) if is_not_there(&error) => return Ok(()),
            answered => answered?,
        };
        for order in &combined.sub_orders {
            match order.trade_state {
                TradeState::Success => {
                    let amount = order.amount.as_ref().map(|amount| amount.total_amount);
                    self.paid(order.out_trade_no.as_str(), amount, order.transaction_id.clone());
                }
                TradeState::Closed => self.closed(order.out_trade_no.as_str()),
                _ => {}
            }
        }
        if combined.sub_orders.iter().any(|order| order.trade_state != TradeState::Notpay) {
            return Ok(());
        }
        let parts: Vec<_> = combined.sub_orders.iter().map(|order| order.out_trade_no.clone()).collect();
        let to_close = parts.iter().map(|part| SubOrderToClose::new(&self.mchid, part.clone())).collect();
        self.client.send(&CombineCloseOrder::new(number, &self.appid, to_close)).await?;
        for part in parts {
            self.closed(part.as_str());
        }
        Ok(())
    }

    /// The supplier gets their share, and the shop the rest: nothing of the order stays frozen. It is for a timer, some
    /// time after the payment, and a minute at least. As long as nobody knows whether the share arrives, the same call may
    /// be made again.
    pub async fn share(self: &Arc<Self>, number: &str) -> Done<()> {
        let (shop, number) = (Arc::clone(self), number.to_owned());
        self.moving_money.take(async move { shop.share_in_turn(&number).await }).await
    }

    async fn share_in_turn(&self, number: &str) -> Done<()> {
        let is_due = |order: &&Order| matches!(order.share, None | Some(Share::UnderWay)) && order.refund.is_none();
        let paid = self
            .orders()
            .get(number)
            .filter(is_due)
            .and_then(|order| Some((order.transaction_id.clone()?, order.share)));
        let (transaction_id, before) = paid.ok_or("there is nothing to share")?;
        let supplier = AddReceiver::new(AddReceiverRequired {
            appid: self.appid.clone().into(),
            r#type: ReceiverType::MerchantId,
            account: SUPPLIER.into(),
            relation_type: ReceiverRelationType::Supplier,
        });
        // Whoever is a receiver already stays one.
        self.repeat(&supplier.name("一个供应商")).await?;
        let share = ShareReceiver::new(ShareReceiverRequired {
            r#type: ReceiverType::MerchantId,
            account: SUPPLIER.into(),
            amount: Fen::new(SHARE),
            description: "货款".into(),
        });
        let sharing = CreateOrder::new(CreateOrderRequired {
            transaction_id,
            out_order_no: sharing_number(number).into(),
            receivers: vec![share],
            unfreeze_unsplit: true,
        });
        // Noted before the call: if nobody learns what became of it, the money may have gone all the same.
        self.set_share(number, Some(Share::UnderWay));
        match self.repeat(&sharing).await {
            // This call did nothing. What one before it did, a query tells.
            Err(error) if !error.may_have_taken_effect() => {
                self.set_share(number, before);
                Err(error.into())
            }
            answered => answered.map(|_| ()).map_err(Into::into),
        }
    }

    /// Asks what has become of shares that are under way.
    pub async fn query_shares(&self) -> Result<(), Failures> {
        let under_way: Vec<String> = self
            .orders()
            .iter()
            .filter(|(_, order)| order.share == Some(Share::UnderWay))
            .map(|(number, _)| number.clone())
            .collect();
        let mut failures = Failures::default();
        for number in under_way {
            failures.note(&number, self.query_share(&number).await);
        }
        failures.end()
    }

    /// It waits for its turn: one that is being sent is not there yet.
    async fn query_share(&self, number: &str) -> Result<(), wechatpay::Error> {
        let _turn = self.moving_money.look().await;
        let under_way = |order: &&Order| order.share == Some(Share::UnderWay);
        let payment = self.orders().get(number).filter(under_way).and_then(|order| order.transaction_id.clone());
        let Some(transaction_id) = payment else {
            return Ok(());
        };
        let sharing = match self.client.send(&QueryOrder::new(sharing_number(number), transaction_id)).await {
            // It never got there, or was refused.
            Err(error) if is_not_there(&error) => {
                self.set_share(number, None);
                return Ok(());
            }
            answered => answered?,
        };
        if sharing.state == SharingState::Finished {
            // That it is over says nothing of who got what.
            let mut receivers = sharing.receivers.iter().flatten();
            let has_arrived = receivers.any(|one| one.account == SUPPLIER && one.result == ShareResult::Success);
            self.set_share(number, Some(if has_arrived { Share::Arrived } else { Share::Lost }));
        }
        Ok(())
    }

    /// Before an order is refunded, the supplier gives their share back; gives whether nothing is missing. A return that
    /// has failed stays so: the next attempt has a number of its own. It is for whoever has the turn to move money.
    pub async fn has_share_back(&self, number: &str) -> Result<bool, wechatpay::Error> {
        let of_order = |order: &Order| (order.share, return_number(number, order.failed_returns));
        let (share, return_number) = self.orders().get(number).map(of_order).unwrap_or_default();
        let result = match share {
            None | Some(Share::Lost | Share::Back) => return Ok(true),
            Some(Share::UnderWay) => return Ok(false),
            Some(Share::Arrived) => {
                let back = CreateReturnOrder::new(CreateReturnOrderRequired {
                    out_return_no: return_number.into(),
                    return_mchid: SUPPLIER.into(),
                    amount: Fen::new(SHARE),
                    description: "用户退款".into(),
                });
                self.repeat(&back.out_order_no(sharing_number(number))).await?.result.clone()
            }
            Some(Share::ComingBack) => {
                let query = QueryReturnOrder::new(return_number, sharing_number(number));
                self.client.send(&query).await?.result.clone()
            }
        };
        if let Some(order) = self.orders().get_mut(number) {
            order.share = Some(match result {
                ReturnResult::Success => Share::Back,
                ReturnResult::Failed => Share::Arrived,
                _ => Share::ComingBack,
            });
            order.failed_returns += u32::from(result == ReturnResult::Failed);
        }
        Ok(result == ReturnResult::Success)
    }

    fn set_share(&self, number: &str, share: Option<Share>) {
        if let Some(order) = self.orders().get_mut(number) {
            order.share = share;
        }
    }
}

/// The numbers of the two orders behind that of both.
fn parts(number: &str) -> [String; 2] {
    [1, 2].map(|part| format!("{number}-{part}"))
}

/// The number of an order's sharing: the same at each attempt.
fn sharing_number(number: &str) -> String {
    format!("{number}-S")
}

/// The number of the return of a share: the same at each attempt, until one has failed for good.
fn return_number(number: &str, failed: u32) -> String {
    format!("{number}-B{failed}")
}
