// Written by `cargo xtask codegen` from spec/ecommerce.yaml; edit that file instead.

//! Everything below `/v3/ecommerce`.

use wechatpay_client::{Client, Day};

use crate::Call;
use crate::products::ecommerce::{
    AddReceiver, AddReceiverRequired, Agreement, AmountToRefund, BillAccounts, CancelSubsidy,
    CancelTransfer, CreateAbnormalRefund, CreateAfterSalesOrder, CreateAfterSalesOrderRequired,
    CreateAuthorization, CreateOrder, CreateOrderRequired, CreateRefund, CreateReturnAdvance,
    CreateReturnOrder, CreateReturnOrderRequired, CreateSubsidy, CreateSubsidyRequired,
    CreateWithdrawal, DeleteReceiver, FinishOrder, FinishOrderRequired, GetAuthorization,
    GetSubMerchantFundFlowBill, GetTransferBillByNo, GetTransferBillByOutNo, OutRequestNo,
    QueryAfterSalesOrder, QueryBalance, QueryDayEndBalance, QueryOrder, QueryOrderAmount,
    QueryRefund, QueryRefundByOutRefundNo, QueryReturnAdvance, QueryReturnOrder, QueryWithdrawal,
    QueryWithdrawalByOutRequestNo, ReturnSubsidy, ReturnSubsidyRequired, TransferToUser,
    TransferToUserRequired, WithdrawId,
};
use crate::products::shared::{
    AbnormalRefundType, Appid, BillEncryption, Fen, Mchid, OutBillNo, OutOrderNo, OutRefundNo,
    OutReturnNo, ReceiverAccount, ReceiverType, RefundId, TransactionId, TransferBillNo,
};

/// `/v3/ecommerce`
pub struct V3Ecommerce<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Ecommerce<'c> {
    /// `/v3/ecommerce/bill`
    #[inline]
    pub fn bill(self) -> V3EcommerceBill<'c> {
        V3EcommerceBill {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/fund`
    #[inline]
    pub fn fund(self) -> V3EcommerceFund<'c> {
        V3EcommerceFund {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/mch-transfer`
    #[inline]
    pub fn mch_transfer(self) -> V3EcommerceMchTransfer<'c> {
        V3EcommerceMchTransfer {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/profitsharing`
    #[inline]
    pub fn profitsharing(self) -> V3EcommerceProfitsharing<'c> {
        V3EcommerceProfitsharing {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/refunds`
    #[inline]
    pub fn refunds(self) -> V3EcommerceRefunds<'c> {
        V3EcommerceRefunds {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/subsidies`
    #[inline]
    pub fn subsidies(self) -> V3EcommerceSubsidies<'c> {
        V3EcommerceSubsidies {
            client: self.client,
        }
    }
}

/// `/v3/ecommerce/bill`
pub struct V3EcommerceBill<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceBill<'c> {
    /// `/v3/ecommerce/bill/fundflowbill`
    #[inline]
    pub fn fundflowbill(self) -> V3EcommerceBillFundflowbill<'c> {
        V3EcommerceBillFundflowbill {
            client: self.client,
        }
    }
}

/// `/v3/ecommerce/bill/fundflowbill`
pub struct V3EcommerceBillFundflowbill<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceBillFundflowbill<'c> {
    /// 申请二级商户资金账单:
    /// [`GetSubMerchantFundFlowBill`].
    #[inline]
    pub fn get(
        self,
        bill_date: Day,
        account_type: BillAccounts,
        algorithm: BillEncryption,
    ) -> Call<'c, GetSubMerchantFundFlowBill> {
        Call::new(
            self.client,
            GetSubMerchantFundFlowBill::new(bill_date, account_type, algorithm),
        )
    }
}

/// `/v3/ecommerce/fund`
pub struct V3EcommerceFund<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceFund<'c> {
    /// `/v3/ecommerce/fund/balance`
    #[inline]
    pub fn balance(self) -> V3EcommerceFundBalance<'c> {
        V3EcommerceFundBalance {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/fund/enddaybalance`
    #[inline]
    pub fn enddaybalance(self) -> V3EcommerceFundEnddaybalance<'c> {
        V3EcommerceFundEnddaybalance {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/fund/withdraw`
    #[inline]
    pub fn withdraw(self) -> V3EcommerceFundWithdraw<'c> {
        V3EcommerceFundWithdraw {
            client: self.client,
        }
    }
}

/// `/v3/ecommerce/fund/balance`
pub struct V3EcommerceFundBalance<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceFundBalance<'c> {
    /// `/v3/ecommerce/fund/balance/{sub_mchid}`
    #[inline]
    pub fn sub_mchid(
        self,
        sub_mchid: impl Into<Mchid>,
    ) -> V3EcommerceFundBalanceSubMchid<'c> {
        V3EcommerceFundBalanceSubMchid {
            client: self.client,
            sub_mchid: sub_mchid.into(),
        }
    }
}

/// `/v3/ecommerce/fund/balance/{sub_mchid}`
pub struct V3EcommerceFundBalanceSubMchid<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> V3EcommerceFundBalanceSubMchid<'c> {
    /// 查询二级商户账户实时余额:
    /// [`QueryBalance`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryBalance> {
        Call::new(self.client, QueryBalance::new(self.sub_mchid))
    }
}

/// `/v3/ecommerce/fund/enddaybalance`
pub struct V3EcommerceFundEnddaybalance<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceFundEnddaybalance<'c> {
    /// `/v3/ecommerce/fund/enddaybalance/{sub_mchid}`
    #[inline]
    pub fn sub_mchid(
        self,
        sub_mchid: impl Into<Mchid>,
    ) -> V3EcommerceFundEnddaybalanceSubMchid<'c> {
        V3EcommerceFundEnddaybalanceSubMchid {
            client: self.client,
            sub_mchid: sub_mchid.into(),
        }
    }
}

/// `/v3/ecommerce/fund/enddaybalance/{sub_mchid}`
pub struct V3EcommerceFundEnddaybalanceSubMchid<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> V3EcommerceFundEnddaybalanceSubMchid<'c> {
    /// 查询二级商户账户日终余额:
    /// [`QueryDayEndBalance`].
    #[inline]
    pub fn get(self, date: Day) -> Call<'c, QueryDayEndBalance> {
        Call::new(self.client, QueryDayEndBalance::new(self.sub_mchid, date))
    }
}

/// `/v3/ecommerce/fund/withdraw`
pub struct V3EcommerceFundWithdraw<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceFundWithdraw<'c> {
    /// 二级商户账户余额提现:
    /// [`CreateWithdrawal`].
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<Mchid>,
        out_request_no: impl Into<OutRequestNo>,
        amount: impl Into<Fen>,
    ) -> Call<'c, CreateWithdrawal> {
        Call::new(self.client, CreateWithdrawal::new(sub_mchid, out_request_no, amount))
    }

    /// `/v3/ecommerce/fund/withdraw/out-request-no`
    #[inline]
    pub fn out_request_no(self) -> V3EcommerceFundWithdrawOutRequestNo<'c> {
        V3EcommerceFundWithdrawOutRequestNo {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/fund/withdraw/{withdraw_id}`
    #[inline]
    pub fn withdraw_id(
        self,
        withdraw_id: impl Into<WithdrawId>,
    ) -> V3EcommerceFundWithdrawWithdrawId<'c> {
        V3EcommerceFundWithdrawWithdrawId {
            client: self.client,
            withdraw_id: withdraw_id.into(),
        }
    }
}

/// `/v3/ecommerce/fund/withdraw/out-request-no`
pub struct V3EcommerceFundWithdrawOutRequestNo<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceFundWithdrawOutRequestNo<'c> {
    /// `/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
    #[inline]
    pub fn out_request_no(
        self,
        out_request_no: impl Into<OutRequestNo>,
    ) -> V3EcommerceFundWithdrawOutRequestNoOutRequestNo<'c> {
        V3EcommerceFundWithdrawOutRequestNoOutRequestNo {
            client: self.client,
            out_request_no: out_request_no.into(),
        }
    }
}

/// `/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
pub struct V3EcommerceFundWithdrawOutRequestNoOutRequestNo<'c> {
    client: &'c Client,
    out_request_no: OutRequestNo,
}

impl<'c> V3EcommerceFundWithdrawOutRequestNoOutRequestNo<'c> {
    /// 二级商户查询提现状态（商户提现单号）:
    /// [`QueryWithdrawalByOutRequestNo`].
    #[inline]
    pub fn get(
        self,
        sub_mchid: impl Into<Mchid>,
    ) -> Call<'c, QueryWithdrawalByOutRequestNo> {
        Call::new(
            self.client,
            QueryWithdrawalByOutRequestNo::new(self.out_request_no, sub_mchid),
        )
    }
}

/// `/v3/ecommerce/fund/withdraw/{withdraw_id}`
pub struct V3EcommerceFundWithdrawWithdrawId<'c> {
    client: &'c Client,
    withdraw_id: WithdrawId,
}

impl<'c> V3EcommerceFundWithdrawWithdrawId<'c> {
    /// 二级商户查询提现状态（微信支付提现单号）:
    /// [`QueryWithdrawal`].
    #[inline]
    pub fn get(self, sub_mchid: impl Into<Mchid>) -> Call<'c, QueryWithdrawal> {
        Call::new(self.client, QueryWithdrawal::new(self.withdraw_id, sub_mchid))
    }
}

/// `/v3/ecommerce/mch-transfer`
pub struct V3EcommerceMchTransfer<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceMchTransfer<'c> {
    /// `/v3/ecommerce/mch-transfer/authorizations`
    #[inline]
    pub fn authorizations(self) -> V3EcommerceMchTransferAuthorizations<'c> {
        V3EcommerceMchTransferAuthorizations {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/mch-transfer/transfer-bills`
    #[inline]
    pub fn transfer_bills(self) -> V3EcommerceMchTransferTransferBills<'c> {
        V3EcommerceMchTransferTransferBills {
            client: self.client,
        }
    }
}

/// `/v3/ecommerce/mch-transfer/authorizations`
pub struct V3EcommerceMchTransferAuthorizations<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceMchTransferAuthorizations<'c> {
    /// 申请二级商户商家转账授权:
    /// [`CreateAuthorization`].
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<Mchid>,
        agreement_list: Vec<Agreement>,
    ) -> Call<'c, CreateAuthorization> {
        Call::new(self.client, CreateAuthorization::new(sub_mchid, agreement_list))
    }

    /// `/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
    #[inline]
    pub fn sub_mchid(
        self,
        sub_mchid: impl Into<Mchid>,
    ) -> V3EcommerceMchTransferAuthorizationsSubMchid<'c> {
        V3EcommerceMchTransferAuthorizationsSubMchid {
            client: self.client,
            sub_mchid: sub_mchid.into(),
        }
    }
}

/// `/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
pub struct V3EcommerceMchTransferAuthorizationsSubMchid<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> V3EcommerceMchTransferAuthorizationsSubMchid<'c> {
    /// 查询二级商户商家转账授权状态:
    /// [`GetAuthorization`].
    #[inline]
    pub fn get(self) -> Call<'c, GetAuthorization> {
        Call::new(self.client, GetAuthorization::new(self.sub_mchid))
    }
}

/// `/v3/ecommerce/mch-transfer/transfer-bills`
pub struct V3EcommerceMchTransferTransferBills<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceMchTransferTransferBills<'c> {
    /// 发起转账:
    /// [`TransferToUser`].
    #[inline]
    pub fn post(self, required: TransferToUserRequired) -> Call<'c, TransferToUser> {
        Call::new(self.client, TransferToUser::new(required))
    }

    /// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no`
    #[inline]
    pub fn out_bill_no(self) -> V3EcommerceMchTransferTransferBillsOutBillNo<'c> {
        V3EcommerceMchTransferTransferBillsOutBillNo {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no`
    #[inline]
    pub fn transfer_bill_no(
        self,
    ) -> V3EcommerceMchTransferTransferBillsTransferBillNo<'c> {
        V3EcommerceMchTransferTransferBillsTransferBillNo {
            client: self.client,
        }
    }
}

/// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no`
pub struct V3EcommerceMchTransferTransferBillsOutBillNo<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceMchTransferTransferBillsOutBillNo<'c> {
    /// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
    #[inline]
    pub fn out_bill_no(
        self,
        out_bill_no: impl Into<OutBillNo>,
    ) -> V3EcommerceMchTransferTransferBillsOutBillNoOutBillNo<'c> {
        V3EcommerceMchTransferTransferBillsOutBillNoOutBillNo {
            client: self.client,
            out_bill_no: out_bill_no.into(),
        }
    }
}

/// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
pub struct V3EcommerceMchTransferTransferBillsOutBillNoOutBillNo<'c> {
    client: &'c Client,
    out_bill_no: OutBillNo,
}

impl<'c> V3EcommerceMchTransferTransferBillsOutBillNoOutBillNo<'c> {
    /// 商户单号查询转账单:
    /// [`GetTransferBillByOutNo`].
    #[inline]
    pub fn get(self, sub_mchid: impl Into<Mchid>) -> Call<'c, GetTransferBillByOutNo> {
        Call::new(self.client, GetTransferBillByOutNo::new(self.out_bill_no, sub_mchid))
    }

    /// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    #[inline]
    pub fn cancel(
        self,
    ) -> V3EcommerceMchTransferTransferBillsOutBillNoOutBillNoCancel<'c> {
        V3EcommerceMchTransferTransferBillsOutBillNoOutBillNoCancel {
            client: self.client,
            out_bill_no: self.out_bill_no,
        }
    }
}

/// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
pub struct V3EcommerceMchTransferTransferBillsOutBillNoOutBillNoCancel<'c> {
    client: &'c Client,
    out_bill_no: OutBillNo,
}

impl<'c> V3EcommerceMchTransferTransferBillsOutBillNoOutBillNoCancel<'c> {
    /// 撤销转账:
    /// [`CancelTransfer`].
    #[inline]
    pub fn post(self, sub_mchid: impl Into<Mchid>) -> Call<'c, CancelTransfer> {
        Call::new(self.client, CancelTransfer::new(self.out_bill_no, sub_mchid))
    }
}

/// `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no`
pub struct V3EcommerceMchTransferTransferBillsTransferBillNo<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceMchTransferTransferBillsTransferBillNo<'c> {
    /// `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
    #[inline]
    pub fn transfer_bill_no(
        self,
        transfer_bill_no: impl Into<TransferBillNo>,
    ) -> V3EcommerceMchTransferTransferBillsTransferBillNoTransferBillNo<'c> {
        V3EcommerceMchTransferTransferBillsTransferBillNoTransferBillNo {
            client: self.client,
            transfer_bill_no: transfer_bill_no.into(),
        }
    }
}

/// `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
pub struct V3EcommerceMchTransferTransferBillsTransferBillNoTransferBillNo<'c> {
    client: &'c Client,
    transfer_bill_no: TransferBillNo,
}

impl<'c> V3EcommerceMchTransferTransferBillsTransferBillNoTransferBillNo<'c> {
    /// 微信转账单号查询转账单:
    /// [`GetTransferBillByNo`].
    #[inline]
    pub fn get(self, sub_mchid: impl Into<Mchid>) -> Call<'c, GetTransferBillByNo> {
        Call::new(
            self.client,
            GetTransferBillByNo::new(self.transfer_bill_no, sub_mchid),
        )
    }
}

/// `/v3/ecommerce/profitsharing`
pub struct V3EcommerceProfitsharing<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceProfitsharing<'c> {
    /// `/v3/ecommerce/profitsharing/after-sales-orders`
    #[inline]
    pub fn after_sales_orders(self) -> V3EcommerceProfitsharingAfterSalesOrders<'c> {
        V3EcommerceProfitsharingAfterSalesOrders {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/profitsharing/finish-order`
    #[inline]
    pub fn finish_order(self) -> V3EcommerceProfitsharingFinishOrder<'c> {
        V3EcommerceProfitsharingFinishOrder {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/profitsharing/orders`
    #[inline]
    pub fn orders(self) -> V3EcommerceProfitsharingOrders<'c> {
        V3EcommerceProfitsharingOrders {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/profitsharing/receivers`
    #[inline]
    pub fn receivers(self) -> V3EcommerceProfitsharingReceivers<'c> {
        V3EcommerceProfitsharingReceivers {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/profitsharing/returnorders`
    #[inline]
    pub fn returnorders(self) -> V3EcommerceProfitsharingReturnorders<'c> {
        V3EcommerceProfitsharingReturnorders {
            client: self.client,
        }
    }
}

/// `/v3/ecommerce/profitsharing/after-sales-orders`
pub struct V3EcommerceProfitsharingAfterSalesOrders<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceProfitsharingAfterSalesOrders<'c> {
    /// 查询售后服务分账结果:
    /// [`QueryAfterSalesOrder`].
    #[inline]
    pub fn get(self, sub_mchid: impl Into<Mchid>) -> Call<'c, QueryAfterSalesOrder> {
        Call::new(self.client, QueryAfterSalesOrder::new(sub_mchid))
    }

    /// 请求售后服务分账:
    /// [`CreateAfterSalesOrder`].
    #[inline]
    pub fn post(
        self,
        required: CreateAfterSalesOrderRequired,
    ) -> Call<'c, CreateAfterSalesOrder> {
        Call::new(self.client, CreateAfterSalesOrder::new(required))
    }
}

/// `/v3/ecommerce/profitsharing/finish-order`
pub struct V3EcommerceProfitsharingFinishOrder<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceProfitsharingFinishOrder<'c> {
    /// 完结分账:
    /// [`FinishOrder`].
    #[inline]
    pub fn post(self, required: FinishOrderRequired) -> Call<'c, FinishOrder> {
        Call::new(self.client, FinishOrder::new(required))
    }
}

/// `/v3/ecommerce/profitsharing/orders`
pub struct V3EcommerceProfitsharingOrders<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceProfitsharingOrders<'c> {
    /// 查询分账结果:
    /// [`QueryOrder`].
    #[inline]
    pub fn get(
        self,
        sub_mchid: impl Into<Mchid>,
        transaction_id: impl Into<TransactionId>,
        out_order_no: impl Into<OutOrderNo>,
    ) -> Call<'c, QueryOrder> {
        Call::new(self.client, QueryOrder::new(sub_mchid, transaction_id, out_order_no))
    }

    /// 请求分账:
    /// [`CreateOrder`].
    #[inline]
    pub fn post(self, required: CreateOrderRequired) -> Call<'c, CreateOrder> {
        Call::new(self.client, CreateOrder::new(required))
    }

    /// `/v3/ecommerce/profitsharing/orders/{transaction_id}`
    #[inline]
    pub fn transaction_id(
        self,
        transaction_id: impl Into<TransactionId>,
    ) -> V3EcommerceProfitsharingOrdersTransactionId<'c> {
        V3EcommerceProfitsharingOrdersTransactionId {
            client: self.client,
            transaction_id: transaction_id.into(),
        }
    }
}

/// `/v3/ecommerce/profitsharing/orders/{transaction_id}`
pub struct V3EcommerceProfitsharingOrdersTransactionId<'c> {
    client: &'c Client,
    transaction_id: TransactionId,
}

impl<'c> V3EcommerceProfitsharingOrdersTransactionId<'c> {
    /// `/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`
    #[inline]
    pub fn amounts(self) -> V3EcommerceProfitsharingOrdersTransactionIdAmounts<'c> {
        V3EcommerceProfitsharingOrdersTransactionIdAmounts {
            client: self.client,
            transaction_id: self.transaction_id,
        }
    }
}

/// `/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`
pub struct V3EcommerceProfitsharingOrdersTransactionIdAmounts<'c> {
    client: &'c Client,
    transaction_id: TransactionId,
}

impl<'c> V3EcommerceProfitsharingOrdersTransactionIdAmounts<'c> {
    /// 查询订单剩余待分金额:
    /// [`QueryOrderAmount`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryOrderAmount> {
        Call::new(self.client, QueryOrderAmount::new(self.transaction_id))
    }
}

/// `/v3/ecommerce/profitsharing/receivers`
pub struct V3EcommerceProfitsharingReceivers<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceProfitsharingReceivers<'c> {
    /// `/v3/ecommerce/profitsharing/receivers/add`
    #[inline]
    pub fn add(self) -> V3EcommerceProfitsharingReceiversAdd<'c> {
        V3EcommerceProfitsharingReceiversAdd {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/profitsharing/receivers/delete`
    #[inline]
    pub fn delete(self) -> V3EcommerceProfitsharingReceiversDelete<'c> {
        V3EcommerceProfitsharingReceiversDelete {
            client: self.client,
        }
    }
}

/// `/v3/ecommerce/profitsharing/receivers/add`
pub struct V3EcommerceProfitsharingReceiversAdd<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceProfitsharingReceiversAdd<'c> {
    /// 添加分账接收方:
    /// [`AddReceiver`].
    #[inline]
    pub fn post(self, required: AddReceiverRequired) -> Call<'c, AddReceiver> {
        Call::new(self.client, AddReceiver::new(required))
    }
}

/// `/v3/ecommerce/profitsharing/receivers/delete`
pub struct V3EcommerceProfitsharingReceiversDelete<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceProfitsharingReceiversDelete<'c> {
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

/// `/v3/ecommerce/profitsharing/returnorders`
pub struct V3EcommerceProfitsharingReturnorders<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceProfitsharingReturnorders<'c> {
    /// 查询分账回退结果:
    /// [`QueryReturnOrder`].
    #[inline]
    pub fn get(
        self,
        sub_mchid: impl Into<Mchid>,
        out_return_no: impl Into<OutReturnNo>,
    ) -> Call<'c, QueryReturnOrder> {
        Call::new(self.client, QueryReturnOrder::new(sub_mchid, out_return_no))
    }

    /// 请求分账回退:
    /// [`CreateReturnOrder`].
    #[inline]
    pub fn post(
        self,
        required: CreateReturnOrderRequired,
    ) -> Call<'c, CreateReturnOrder> {
        Call::new(self.client, CreateReturnOrder::new(required))
    }
}

/// `/v3/ecommerce/refunds`
pub struct V3EcommerceRefunds<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceRefunds<'c> {
    /// `/v3/ecommerce/refunds/apply`
    #[inline]
    pub fn apply(self) -> V3EcommerceRefundsApply<'c> {
        V3EcommerceRefundsApply {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/refunds/id`
    #[inline]
    pub fn id(self) -> V3EcommerceRefundsId<'c> {
        V3EcommerceRefundsId {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/refunds/out-refund-no`
    #[inline]
    pub fn out_refund_no(self) -> V3EcommerceRefundsOutRefundNo<'c> {
        V3EcommerceRefundsOutRefundNo {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/refunds/{refund_id}`
    #[inline]
    pub fn refund_id(
        self,
        refund_id: impl Into<RefundId>,
    ) -> V3EcommerceRefundsRefundId<'c> {
        V3EcommerceRefundsRefundId {
            client: self.client,
            refund_id: refund_id.into(),
        }
    }
}

/// `/v3/ecommerce/refunds/apply`
pub struct V3EcommerceRefundsApply<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceRefundsApply<'c> {
    /// 申请退款:
    /// [`CreateRefund`].
    #[inline]
    pub fn post(
        self,
        sp_appid: impl Into<Appid>,
        out_refund_no: impl Into<OutRefundNo>,
        amount: AmountToRefund,
    ) -> Call<'c, CreateRefund> {
        Call::new(self.client, CreateRefund::new(sp_appid, out_refund_no, amount))
    }
}

/// `/v3/ecommerce/refunds/id`
pub struct V3EcommerceRefundsId<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceRefundsId<'c> {
    /// `/v3/ecommerce/refunds/id/{refund_id}`
    #[inline]
    pub fn refund_id(
        self,
        refund_id: impl Into<RefundId>,
    ) -> V3EcommerceRefundsIdRefundId<'c> {
        V3EcommerceRefundsIdRefundId {
            client: self.client,
            refund_id: refund_id.into(),
        }
    }
}

/// `/v3/ecommerce/refunds/id/{refund_id}`
pub struct V3EcommerceRefundsIdRefundId<'c> {
    client: &'c Client,
    refund_id: RefundId,
}

impl<'c> V3EcommerceRefundsIdRefundId<'c> {
    /// 查询单笔退款（按微信支付退款单号）:
    /// [`QueryRefund`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryRefund> {
        Call::new(self.client, QueryRefund::new(self.refund_id))
    }
}

/// `/v3/ecommerce/refunds/out-refund-no`
pub struct V3EcommerceRefundsOutRefundNo<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceRefundsOutRefundNo<'c> {
    /// `/v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
    #[inline]
    pub fn out_refund_no(
        self,
        out_refund_no: impl Into<OutRefundNo>,
    ) -> V3EcommerceRefundsOutRefundNoOutRefundNo<'c> {
        V3EcommerceRefundsOutRefundNoOutRefundNo {
            client: self.client,
            out_refund_no: out_refund_no.into(),
        }
    }
}

/// `/v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
pub struct V3EcommerceRefundsOutRefundNoOutRefundNo<'c> {
    client: &'c Client,
    out_refund_no: OutRefundNo,
}

impl<'c> V3EcommerceRefundsOutRefundNoOutRefundNo<'c> {
    /// 查询单笔退款（按商户退款单号）:
    /// [`QueryRefundByOutRefundNo`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryRefundByOutRefundNo> {
        Call::new(self.client, QueryRefundByOutRefundNo::new(self.out_refund_no))
    }
}

/// `/v3/ecommerce/refunds/{refund_id}`
pub struct V3EcommerceRefundsRefundId<'c> {
    client: &'c Client,
    refund_id: RefundId,
}

impl<'c> V3EcommerceRefundsRefundId<'c> {
    /// `/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
    #[inline]
    pub fn apply_abnormal_refund(
        self,
    ) -> V3EcommerceRefundsRefundIdApplyAbnormalRefund<'c> {
        V3EcommerceRefundsRefundIdApplyAbnormalRefund {
            client: self.client,
            refund_id: self.refund_id,
        }
    }

    /// `/v3/ecommerce/refunds/{refund_id}/return-advance`
    #[inline]
    pub fn return_advance(self) -> V3EcommerceRefundsRefundIdReturnAdvance<'c> {
        V3EcommerceRefundsRefundIdReturnAdvance {
            client: self.client,
            refund_id: self.refund_id,
        }
    }
}

/// `/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
pub struct V3EcommerceRefundsRefundIdApplyAbnormalRefund<'c> {
    client: &'c Client,
    refund_id: RefundId,
}

impl<'c> V3EcommerceRefundsRefundIdApplyAbnormalRefund<'c> {
    /// 发起异常退款:
    /// [`CreateAbnormalRefund`].
    #[inline]
    pub fn post(
        self,
        out_refund_no: impl Into<OutRefundNo>,
        r#type: AbnormalRefundType,
    ) -> Call<'c, CreateAbnormalRefund> {
        Call::new(
            self.client,
            CreateAbnormalRefund::new(self.refund_id, out_refund_no, r#type),
        )
    }
}

/// `/v3/ecommerce/refunds/{refund_id}/return-advance`
pub struct V3EcommerceRefundsRefundIdReturnAdvance<'c> {
    client: &'c Client,
    refund_id: RefundId,
}

impl<'c> V3EcommerceRefundsRefundIdReturnAdvance<'c> {
    /// 查询垫付回补结果:
    /// [`QueryReturnAdvance`].
    #[inline]
    pub fn get(self, sub_mchid: impl Into<Mchid>) -> Call<'c, QueryReturnAdvance> {
        Call::new(self.client, QueryReturnAdvance::new(self.refund_id, sub_mchid))
    }

    /// 垫付退款回补:
    /// [`CreateReturnAdvance`].
    #[inline]
    pub fn post(self, sub_mchid: impl Into<Mchid>) -> Call<'c, CreateReturnAdvance> {
        Call::new(self.client, CreateReturnAdvance::new(self.refund_id, sub_mchid))
    }
}

/// `/v3/ecommerce/subsidies`
pub struct V3EcommerceSubsidies<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceSubsidies<'c> {
    /// `/v3/ecommerce/subsidies/cancel`
    #[inline]
    pub fn cancel(self) -> V3EcommerceSubsidiesCancel<'c> {
        V3EcommerceSubsidiesCancel {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/subsidies/create`
    #[inline]
    pub fn create(self) -> V3EcommerceSubsidiesCreate<'c> {
        V3EcommerceSubsidiesCreate {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/subsidies/return`
    #[inline]
    pub fn r#return(self) -> V3EcommerceSubsidiesReturn<'c> {
        V3EcommerceSubsidiesReturn {
            client: self.client,
        }
    }
}

/// `/v3/ecommerce/subsidies/cancel`
pub struct V3EcommerceSubsidiesCancel<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceSubsidiesCancel<'c> {
    /// 取消补差:
    /// [`CancelSubsidy`].
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<Mchid>,
        transaction_id: impl Into<TransactionId>,
        description: impl Into<String>,
    ) -> Call<'c, CancelSubsidy> {
        Call::new(
            self.client,
            CancelSubsidy::new(sub_mchid, transaction_id, description),
        )
    }
}

/// `/v3/ecommerce/subsidies/create`
pub struct V3EcommerceSubsidiesCreate<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceSubsidiesCreate<'c> {
    /// 请求补差:
    /// [`CreateSubsidy`].
    #[inline]
    pub fn post(self, required: CreateSubsidyRequired) -> Call<'c, CreateSubsidy> {
        Call::new(self.client, CreateSubsidy::new(required))
    }
}

/// `/v3/ecommerce/subsidies/return`
pub struct V3EcommerceSubsidiesReturn<'c> {
    client: &'c Client,
}

impl<'c> V3EcommerceSubsidiesReturn<'c> {
    /// 请求补差回退:
    /// [`ReturnSubsidy`].
    #[inline]
    pub fn post(self, required: ReturnSubsidyRequired) -> Call<'c, ReturnSubsidy> {
        Call::new(self.client, ReturnSubsidy::new(required))
    }
}
