// Written by `cargo xtask codegen` from spec/profitsharing.yaml; edit that file instead.

//! Everything below `/v3/profitsharing`.

use wechatpay_client::{Client, Day};

use crate::Call;
use crate::products::profitsharing::{
    AddReceiver, AddReceiverRequired, CreateOrder, CreateOrderRequired, CreateReturnOrder,
    CreateReturnOrderRequired, DeleteReceiver, OutOrderNo, OutReturnNo, QueryMerchantRatio,
    QueryOrder, QueryOrderAmount, QueryReturnOrder, ReceiverAccount, ReceiverType, SplitBill,
    UnfreezeOrder,
};
use crate::products::shared::{Appid, Mchid, TransactionId};

/// `/v3/profitsharing`
#[derive(Clone, Debug)]
pub struct Profitsharing<'c> {
    pub(super) client: &'c Client,
}

impl<'c> Profitsharing<'c> {
    /// `/v3/profitsharing/bills`
    pub fn bills(self) -> Bills<'c> {
        Bills { client: self.client }
    }

    /// `/v3/profitsharing/merchant-configs`
    pub fn merchant_configs(self) -> MerchantConfigs<'c> {
        MerchantConfigs {
            client: self.client,
        }
    }

    /// `/v3/profitsharing/orders`
    pub fn orders(self) -> Orders<'c> {
        Orders { client: self.client }
    }

    /// `/v3/profitsharing/receivers`
    pub fn receivers(self) -> Receivers<'c> {
        Receivers { client: self.client }
    }

    /// `/v3/profitsharing/return-orders`
    pub fn return_orders(self) -> ReturnOrders<'c> {
        ReturnOrders {
            client: self.client,
        }
    }

    /// `/v3/profitsharing/transactions`
    pub fn transactions(self) -> Transactions<'c> {
        Transactions {
            client: self.client,
        }
    }
}

/// `/v3/profitsharing/bills`
#[derive(Clone, Debug)]
pub struct Bills<'c> {
    client: &'c Client,
}

impl<'c> Bills<'c> {
    /// 申请分账账单: Asks for the bill of what was shared out and returned on a day. Ask after 10
    /// o'clock of the next day.
    pub fn get(self, bill_date: Day) -> Call<'c, SplitBill> {
        Call::new(self.client, SplitBill::new(bill_date))
    }
}

/// `/v3/profitsharing/merchant-configs`
#[derive(Clone, Debug)]
pub struct MerchantConfigs<'c> {
    client: &'c Client,
}

impl<'c> MerchantConfigs<'c> {
    /// `/v3/profitsharing/merchant-configs/{sub_mchid}`
    pub fn sub_mchid(self, sub_mchid: impl Into<Mchid>) -> MerchantConfigsSubMchid<'c> {
        MerchantConfigsSubMchid {
            client: self.client,
            sub_mchid: sub_mchid.into(),
        }
    }
}

/// `/v3/profitsharing/merchant-configs/{sub_mchid}`
#[derive(Clone, Debug)]
pub struct MerchantConfigsSubMchid<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> MerchantConfigsSubMchid<'c> {
    /// 查询最大分账比例: Tells what part of an order a merchant lets the partner share out. Merchants
    /// set it themselves, on the merchant platform. Only partners can ask.
    pub fn get(self) -> Call<'c, QueryMerchantRatio> {
        Call::new(self.client, QueryMerchantRatio::new(self.sub_mchid))
    }
}

/// `/v3/profitsharing/orders`
#[derive(Clone, Debug)]
pub struct Orders<'c> {
    client: &'c Client,
}

impl<'c> Orders<'c> {
    /// 请求分账: Shares money of a paid order out. It is accepted first and made later: the query tells
    /// how it ended for each receiver. An order can be shared out 50 times, to 50 receivers each time.
    pub fn post(self, required: CreateOrderRequired) -> Call<'c, CreateOrder> {
        Call::new(self.client, CreateOrder::new(required))
    }

    /// `/v3/profitsharing/orders/unfreeze`
    pub fn unfreeze(self) -> OrdersUnfreeze<'c> {
        OrdersUnfreeze {
            client: self.client,
        }
    }

    /// `/v3/profitsharing/orders/{out_order_no}`
    pub fn out_order_no(
        self,
        out_order_no: impl Into<OutOrderNo>,
    ) -> OrdersOutOrderNo<'c> {
        OrdersOutOrderNo {
            client: self.client,
            out_order_no: out_order_no.into(),
        }
    }
}

/// `/v3/profitsharing/orders/unfreeze`
#[derive(Clone, Debug)]
pub struct OrdersUnfreeze<'c> {
    client: &'c Client,
}

impl<'c> OrdersUnfreeze<'c> {
    /// 解冻剩余资金: Releases what is left of an order to the merchant, or all of it when nothing is to
    /// be shared out. Afterwards the order cannot be shared out any more. It is accepted first and made
    /// later: ask `query_order`.
    pub fn post(
        self,
        transaction_id: impl Into<TransactionId>,
        out_order_no: impl Into<OutOrderNo>,
        description: impl Into<String>,
    ) -> Call<'c, UnfreezeOrder> {
        Call::new(
            self.client,
            UnfreezeOrder::new(transaction_id, out_order_no, description),
        )
    }
}

/// `/v3/profitsharing/orders/{out_order_no}`
#[derive(Clone, Debug)]
pub struct OrdersOutOrderNo<'c> {
    client: &'c Client,
    out_order_no: OutOrderNo,
}

impl<'c> OrdersOutOrderNo<'c> {
    /// 查询分账结果: Tells how a sharing stands, or the release of what was left of an order, and how
    /// it ended for each receiver.
    pub fn get(self, transaction_id: impl Into<TransactionId>) -> Call<'c, QueryOrder> {
        Call::new(self.client, QueryOrder::new(self.out_order_no, transaction_id))
    }
}

/// `/v3/profitsharing/receivers`
#[derive(Clone, Debug)]
pub struct Receivers<'c> {
    client: &'c Client,
}

impl<'c> Receivers<'c> {
    /// `/v3/profitsharing/receivers/add`
    pub fn add(self) -> ReceiversAdd<'c> {
        ReceiversAdd {
            client: self.client,
        }
    }

    /// `/v3/profitsharing/receivers/delete`
    pub fn delete(self) -> ReceiversDelete<'c> {
        ReceiversDelete {
            client: self.client,
        }
    }
}

/// `/v3/profitsharing/receivers/add`
#[derive(Clone, Debug)]
pub struct ReceiversAdd<'c> {
    client: &'c Client,
}

impl<'c> ReceiversAdd<'c> {
    /// 添加分账接收方: Makes a merchant or a user a receiver, to whom money can be shared out from then
    /// on. A merchant may have 20000 receivers.
    pub fn post(self, required: AddReceiverRequired) -> Call<'c, AddReceiver> {
        Call::new(self.client, AddReceiver::new(required))
    }
}

/// `/v3/profitsharing/receivers/delete`
#[derive(Clone, Debug)]
pub struct ReceiversDelete<'c> {
    client: &'c Client,
}

impl<'c> ReceiversDelete<'c> {
    /// 删除分账接收方: Takes a receiver off the list. What was shared out to them before stays with
    /// them.
    pub fn post(
        self,
        appid: impl Into<Appid>,
        r#type: ReceiverType,
        account: impl Into<ReceiverAccount>,
    ) -> Call<'c, DeleteReceiver> {
        Call::new(self.client, DeleteReceiver::new(appid, r#type, account))
    }
}

/// `/v3/profitsharing/return-orders`
#[derive(Clone, Debug)]
pub struct ReturnOrders<'c> {
    client: &'c Client,
}

impl<'c> ReturnOrders<'c> {
    /// 请求分账回退: Takes money back from a merchant who received it, so that the order can be
    /// refunded. The merchant must have agreed to it on the merchant platform. It is possible for 180
    /// days, 50 times for each sharing, and before or after the refund itself.
    pub fn post(
        self,
        required: CreateReturnOrderRequired,
    ) -> Call<'c, CreateReturnOrder> {
        Call::new(self.client, CreateReturnOrder::new(required))
    }

    /// `/v3/profitsharing/return-orders/{out_return_no}`
    pub fn out_return_no(
        self,
        out_return_no: impl Into<OutReturnNo>,
    ) -> ReturnOrdersOutReturnNo<'c> {
        ReturnOrdersOutReturnNo {
            client: self.client,
            out_return_no: out_return_no.into(),
        }
    }
}

/// `/v3/profitsharing/return-orders/{out_return_no}`
#[derive(Clone, Debug)]
pub struct ReturnOrdersOutReturnNo<'c> {
    client: &'c Client,
    out_return_no: OutReturnNo,
}

impl<'c> ReturnOrdersOutReturnNo<'c> {
    /// 查询分账回退结果: Tells how a return stands, above all one that was answered with `PROCESSING`.
    pub fn get(self, out_order_no: impl Into<OutOrderNo>) -> Call<'c, QueryReturnOrder> {
        Call::new(self.client, QueryReturnOrder::new(self.out_return_no, out_order_no))
    }
}

/// `/v3/profitsharing/transactions`
#[derive(Clone, Debug)]
pub struct Transactions<'c> {
    client: &'c Client,
}

impl<'c> Transactions<'c> {
    /// `/v3/profitsharing/transactions/{transaction_id}`
    pub fn transaction_id(
        self,
        transaction_id: impl Into<TransactionId>,
    ) -> TransactionsTransactionId<'c> {
        TransactionsTransactionId {
            client: self.client,
            transaction_id: transaction_id.into(),
        }
    }
}

/// `/v3/profitsharing/transactions/{transaction_id}`
#[derive(Clone, Debug)]
pub struct TransactionsTransactionId<'c> {
    client: &'c Client,
    transaction_id: TransactionId,
}

impl<'c> TransactionsTransactionId<'c> {
    /// `/v3/profitsharing/transactions/{transaction_id}/amounts`
    pub fn amounts(self) -> TransactionsTransactionIdAmounts<'c> {
        TransactionsTransactionIdAmounts {
            client: self.client,
            transaction_id: self.transaction_id,
        }
    }
}

/// `/v3/profitsharing/transactions/{transaction_id}/amounts`
#[derive(Clone, Debug)]
pub struct TransactionsTransactionIdAmounts<'c> {
    client: &'c Client,
    transaction_id: TransactionId,
}

impl<'c> TransactionsTransactionIdAmounts<'c> {
    /// 查询剩余待分金额: Tells how much of an order is left to be shared out.
    pub fn get(self) -> Call<'c, QueryOrderAmount> {
        Call::new(self.client, QueryOrderAmount::new(self.transaction_id))
    }
}
