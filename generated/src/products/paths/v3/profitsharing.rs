// Written by `cargo xtask codegen` from spec/profitsharing.yaml; edit that file instead.

//! Everything below `/v3/profitsharing`.

use wechatpay_client::{Client, Day};

use crate::Call;
use crate::products::profitsharing::{
    AddReceiver, AddReceiverRequired, CreateOrder, CreateOrderRequired, CreateReturnOrder,
    CreateReturnOrderRequired, DeleteReceiver, QueryMerchantRatio, QueryOrder, QueryOrderAmount,
    QueryReturnOrder, SplitBill, UnfreezeOrder,
};
use crate::products::shared::{
    Appid, Mchid, OutOrderNo, OutReturnNo, ReceiverAccount, ReceiverType, TransactionId,
};

/// `/v3/profitsharing`
pub struct V3Profitsharing<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Profitsharing<'c> {
    /// `/v3/profitsharing/bills`
    #[inline]
    pub fn bills(self) -> V3ProfitsharingBills<'c> {
        V3ProfitsharingBills { client: self.client }
    }

    /// `/v3/profitsharing/merchant-configs`
    #[inline]
    pub fn merchant_configs(self) -> V3ProfitsharingMerchantConfigs<'c> {
        V3ProfitsharingMerchantConfigs { client: self.client }
    }

    /// `/v3/profitsharing/orders`
    #[inline]
    pub fn orders(self) -> V3ProfitsharingOrders<'c> {
        V3ProfitsharingOrders { client: self.client }
    }

    /// `/v3/profitsharing/receivers`
    #[inline]
    pub fn receivers(self) -> V3ProfitsharingReceivers<'c> {
        V3ProfitsharingReceivers { client: self.client }
    }

    /// `/v3/profitsharing/return-orders`
    #[inline]
    pub fn return_orders(self) -> V3ProfitsharingReturnOrders<'c> {
        V3ProfitsharingReturnOrders { client: self.client }
    }

    /// `/v3/profitsharing/transactions`
    #[inline]
    pub fn transactions(self) -> V3ProfitsharingTransactions<'c> {
        V3ProfitsharingTransactions { client: self.client }
    }
}

/// `/v3/profitsharing/bills`
pub struct V3ProfitsharingBills<'c> {
    client: &'c Client,
}

impl<'c> V3ProfitsharingBills<'c> {
    /// 申请分账账单:
    /// [`SplitBill`].
    #[inline]
    pub fn get(self, bill_date: Day) -> Call<'c, SplitBill> {
        Call::new(self.client, SplitBill::new(bill_date))
    }
}

/// `/v3/profitsharing/merchant-configs`
pub struct V3ProfitsharingMerchantConfigs<'c> {
    client: &'c Client,
}

impl<'c> V3ProfitsharingMerchantConfigs<'c> {
    /// `/v3/profitsharing/merchant-configs/{sub_mchid}`
    #[inline]
    pub fn sub_mchid(
        self,
        sub_mchid: impl Into<Mchid>,
    ) -> V3ProfitsharingMerchantConfigsSubMchid<'c> {
        V3ProfitsharingMerchantConfigsSubMchid {
            client: self.client, sub_mchid: sub_mchid.into(),
        }
    }
}

/// `/v3/profitsharing/merchant-configs/{sub_mchid}`
pub struct V3ProfitsharingMerchantConfigsSubMchid<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> V3ProfitsharingMerchantConfigsSubMchid<'c> {
    /// 查询最大分账比例:
    /// [`QueryMerchantRatio`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryMerchantRatio> {
        Call::new(self.client, QueryMerchantRatio::new(self.sub_mchid))
    }
}

/// `/v3/profitsharing/orders`
pub struct V3ProfitsharingOrders<'c> {
    client: &'c Client,
}

impl<'c> V3ProfitsharingOrders<'c> {
    /// 请求分账:
    /// [`CreateOrder`].
    #[inline]
    pub fn post(self, required: CreateOrderRequired) -> Call<'c, CreateOrder> {
        Call::new(self.client, CreateOrder::new(required))
    }

    /// `/v3/profitsharing/orders/unfreeze`
    #[inline]
    pub fn unfreeze(self) -> V3ProfitsharingOrdersUnfreeze<'c> {
        V3ProfitsharingOrdersUnfreeze { client: self.client }
    }

    /// `/v3/profitsharing/orders/{out_order_no}`
    #[inline]
    pub fn out_order_no(
        self,
        out_order_no: impl Into<OutOrderNo>,
    ) -> V3ProfitsharingOrdersOutOrderNo<'c> {
        V3ProfitsharingOrdersOutOrderNo {
            client: self.client, out_order_no: out_order_no.into(),
        }
    }
}

/// `/v3/profitsharing/orders/unfreeze`
pub struct V3ProfitsharingOrdersUnfreeze<'c> {
    client: &'c Client,
}

impl<'c> V3ProfitsharingOrdersUnfreeze<'c> {
    /// 解冻剩余资金:
    /// [`UnfreezeOrder`].
    #[inline]
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
pub struct V3ProfitsharingOrdersOutOrderNo<'c> {
    client: &'c Client,
    out_order_no: OutOrderNo,
}

impl<'c> V3ProfitsharingOrdersOutOrderNo<'c> {
    /// 查询分账结果:
    /// [`QueryOrder`].
    #[inline]
    pub fn get(self, transaction_id: impl Into<TransactionId>) -> Call<'c, QueryOrder> {
        Call::new(self.client, QueryOrder::new(self.out_order_no, transaction_id))
    }
}

/// `/v3/profitsharing/receivers`
pub struct V3ProfitsharingReceivers<'c> {
    client: &'c Client,
}

impl<'c> V3ProfitsharingReceivers<'c> {
    /// `/v3/profitsharing/receivers/add`
    #[inline]
    pub fn add(self) -> V3ProfitsharingReceiversAdd<'c> {
        V3ProfitsharingReceiversAdd { client: self.client }
    }

    /// `/v3/profitsharing/receivers/delete`
    #[inline]
    pub fn delete(self) -> V3ProfitsharingReceiversDelete<'c> {
        V3ProfitsharingReceiversDelete { client: self.client }
    }
}

/// `/v3/profitsharing/receivers/add`
pub struct V3ProfitsharingReceiversAdd<'c> {
    client: &'c Client,
}

impl<'c> V3ProfitsharingReceiversAdd<'c> {
    /// 添加分账接收方:
    /// [`AddReceiver`].
    #[inline]
    pub fn post(self, required: AddReceiverRequired) -> Call<'c, AddReceiver> {
        Call::new(self.client, AddReceiver::new(required))
    }
}

/// `/v3/profitsharing/receivers/delete`
pub struct V3ProfitsharingReceiversDelete<'c> {
    client: &'c Client,
}

impl<'c> V3ProfitsharingReceiversDelete<'c> {
    /// 删除分账接收方:
    /// [`DeleteReceiver`].
    #[inline]
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
pub struct V3ProfitsharingReturnOrders<'c> {
    client: &'c Client,
}

impl<'c> V3ProfitsharingReturnOrders<'c> {
    /// 请求分账回退:
    /// [`CreateReturnOrder`].
    #[inline]
    pub fn post(
        self,
        required: CreateReturnOrderRequired,
    ) -> Call<'c, CreateReturnOrder> {
        Call::new(self.client, CreateReturnOrder::new(required))
    }

    /// `/v3/profitsharing/return-orders/{out_return_no}`
    #[inline]
    pub fn out_return_no(
        self,
        out_return_no: impl Into<OutReturnNo>,
    ) -> V3ProfitsharingReturnOrdersOutReturnNo<'c> {
        V3ProfitsharingReturnOrdersOutReturnNo {
            client: self.client, out_return_no: out_return_no.into(),
        }
    }
}

/// `/v3/profitsharing/return-orders/{out_return_no}`
pub struct V3ProfitsharingReturnOrdersOutReturnNo<'c> {
    client: &'c Client,
    out_return_no: OutReturnNo,
}

impl<'c> V3ProfitsharingReturnOrdersOutReturnNo<'c> {
    /// 查询分账回退结果:
    /// [`QueryReturnOrder`].
    #[inline]
    pub fn get(self, out_order_no: impl Into<OutOrderNo>) -> Call<'c, QueryReturnOrder> {
        Call::new(self.client, QueryReturnOrder::new(self.out_return_no, out_order_no))
    }
}

/// `/v3/profitsharing/transactions`
pub struct V3ProfitsharingTransactions<'c> {
    client: &'c Client,
}

impl<'c> V3ProfitsharingTransactions<'c> {
    /// `/v3/profitsharing/transactions/{transaction_id}`
    #[inline]
    pub fn transaction_id(
        self,
        transaction_id: impl Into<TransactionId>,
    ) -> V3ProfitsharingTransactionsTransactionId<'c> {
        V3ProfitsharingTransactionsTransactionId {
            client: self.client, transaction_id: transaction_id.into(),
        }
    }
}

/// `/v3/profitsharing/transactions/{transaction_id}`
pub struct V3ProfitsharingTransactionsTransactionId<'c> {
    client: &'c Client,
    transaction_id: TransactionId,
}

impl<'c> V3ProfitsharingTransactionsTransactionId<'c> {
    /// `/v3/profitsharing/transactions/{transaction_id}/amounts`
    #[inline]
    pub fn amounts(self) -> V3ProfitsharingTransactionsTransactionIdAmounts<'c> {
        V3ProfitsharingTransactionsTransactionIdAmounts {
            client: self.client, transaction_id: self.transaction_id,
        }
    }
}

/// `/v3/profitsharing/transactions/{transaction_id}/amounts`
pub struct V3ProfitsharingTransactionsTransactionIdAmounts<'c> {
    client: &'c Client,
    transaction_id: TransactionId,
}

impl<'c> V3ProfitsharingTransactionsTransactionIdAmounts<'c> {
    /// 查询剩余待分金额:
    /// [`QueryOrderAmount`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryOrderAmount> {
        Call::new(self.client, QueryOrderAmount::new(self.transaction_id))
    }
}
