//! What a market does beside a shop: orders that are paid together (合单支付), and a supplier's share of each order (分账).

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

use crate::{Order, OrderState, PRICE, Shop};

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

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

impl Shop {
    /// The customer buys two things at once: two orders, each with a number of its own, and one payment. However often
    /// the customer clicks, the call is the same.
    pub async fn buy_together(&self, cart: &str) -> Outcome<String> {
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

    fn together_of(&self, cart: &str) -> String {
        let mut orders = self.orders();
        let known = orders.values().filter(|order| order.cart == cart).find_map(|order| order.together.clone());
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
        let combined = self.client.send(&CombineQueryOrder::new(number)).await?;
        for order in combined.sub_orders.iter().filter(|order| order.trade_state == TradeState::Success) {
            let amount = order.amount.as_ref().map(|amount| amount.total_amount);
            self.paid(order.out_trade_no.as_str(), amount, order.transaction_id.clone());
        }
        if combined.sub_orders.iter().any(|order| order.trade_state != TradeState::Notpay) {
            return Ok(());
        }
        let parts: Vec<_> = combined.sub_orders.iter().map(|order| order.out_trade_no.clone()).collect();
        let to_close = parts.iter().map(|part| SubOrderToClose::new(&self.mchid, part.clone())).collect();
        self.client.send(&CombineCloseOrder::new(number, &self.appid, to_close)).await?;
        for part in parts {
            if let Some(order) = self.orders().get_mut(part.as_str()) {
                order.state = OrderState::Closed;
            }
        }
        Ok(())
    }

    /// The supplier gets their share, and the shop the rest: nothing of the order stays frozen. It is for a timer, some
    /// time after the payment, and a minute at least.
    pub async fn share(&self, number: &str) -> Outcome<()> {
        let is_due = |order: &&Order| order.share.is_none() && order.refund.is_none();
        let paid = self.orders().get(number).filter(is_due).and_then(|order| order.transaction_id.clone());
        let transaction_id = paid.ok_or("there is nothing to share")?;
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
        self.repeat(&sharing).await?;
        self.set_share(number, Share::UnderWay);
        Ok(())
    }

    /// Asks what has become of shares that are under way.
    pub async fn query_shares(&self) -> Result<(), wechatpay::Error> {
        let under_way = |order: &Order| order.transaction_id.clone().filter(|_| order.share == Some(Share::UnderWay));
        let shares: Vec<_> =
            self.orders().iter().filter_map(|(number, order)| Some((number.clone(), under_way(order)?))).collect();
        for (number, transaction_id) in shares {
            let sharing = self.client.send(&QueryOrder::new(sharing_number(&number), transaction_id)).await?;
            if sharing.state != SharingState::Finished {
                continue;
            }
            // That it is over says nothing of who got what.
            let mut receivers = sharing.receivers.iter().flatten();
            let has_arrived = receivers.any(|one| one.account == SUPPLIER && one.result == ShareResult::Success);
            self.set_share(&number, if has_arrived { Share::Arrived } else { Share::Lost });
        }
        Ok(())
    }

    /// Before an order is refunded, the supplier gives their share back; gives whether nothing is missing.
    pub async fn has_share_back(&self, number: &str) -> Result<bool, wechatpay::Error> {
        let share = self.orders().get(number).and_then(|order| order.share);
        let result = match share {
            None | Some(Share::Lost | Share::Back) => return Ok(true),
            Some(Share::UnderWay) => return Ok(false),
            Some(Share::Arrived) => {
                let back = CreateReturnOrder::new(CreateReturnOrderRequired {
                    out_return_no: return_number(number).into(),
                    return_mchid: SUPPLIER.into(),
                    amount: Fen::new(SHARE),
                    description: "用户退款".into(),
                });
                self.repeat(&back.out_order_no(sharing_number(number))).await?.result.clone()
            }
            Some(Share::ComingBack) => {
                let query = QueryReturnOrder::new(return_number(number), sharing_number(number));
                self.client.send(&query).await?.result.clone()
            }
        };
        let is_back = result == ReturnResult::Success;
        self.set_share(number, if is_back { Share::Back } else { Share::ComingBack });
        Ok(is_back)
    }

    fn set_share(&self, number: &str, share: Share) {
        if let Some(order) = self.orders().get_mut(number) {
            order.share = Some(share);
        }
    }
}

/// The numbers of the two orders behind that of both.
fn parts(number: &str) -> [String; 2] {
    [1, 2].map(|part| format!("{number}-{part}"))
}

/// The numbers of an order's sharing and of its return: the same at each attempt.
fn sharing_number(number: &str) -> String {
    format!("{number}-S")
}

fn return_number(number: &str) -> String {
    format!("{number}-B")
}
