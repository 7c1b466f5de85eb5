// Written by `cargo xtask codegen` from spec/bill.yaml; edit that file instead.

//! Everything below `/v3/bill`.

use wechatpay_client::{Client, Day};

use crate::Call;
use crate::products::bill::{
    GetFundFlowBill, GetSubMerchantFundFlowBill, GetSubMerchantFundFlowBillRequired, GetTradeBill,
};

/// `/v3/bill`
pub struct V3Bill<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Bill<'c> {
    /// `/v3/bill/fundflowbill`
    #[inline]
    pub fn fundflowbill(self) -> V3BillFundflowbill<'c> {
        V3BillFundflowbill { client: self.client }
    }

    /// `/v3/bill/sub-merchant-fundflowbill`
    #[inline]
    pub fn sub_merchant_fundflowbill(self) -> V3BillSubMerchantFundflowbill<'c> {
        V3BillSubMerchantFundflowbill { client: self.client }
    }

    /// `/v3/bill/tradebill`
    #[inline]
    pub fn tradebill(self) -> V3BillTradebill<'c> {
        V3BillTradebill { client: self.client }
    }
}

/// `/v3/bill/fundflowbill`
pub struct V3BillFundflowbill<'c> {
    client: &'c Client,
}

impl<'c> V3BillFundflowbill<'c> {
    /// 申请资金账单:
    /// [`GetFundFlowBill`].
    #[inline]
    pub fn get(self, bill_date: Day) -> Call<'c, GetFundFlowBill> {
        Call::new(self.client, GetFundFlowBill::new(bill_date))
    }
}

/// `/v3/bill/sub-merchant-fundflowbill`
pub struct V3BillSubMerchantFundflowbill<'c> {
    client: &'c Client,
}

impl<'c> V3BillSubMerchantFundflowbill<'c> {
    /// 申请单个子商户资金账单:
    /// [`GetSubMerchantFundFlowBill`].
    #[inline]
    pub fn get(
        self,
        required: GetSubMerchantFundFlowBillRequired,
    ) -> Call<'c, GetSubMerchantFundFlowBill> {
        Call::new(self.client, GetSubMerchantFundFlowBill::new(required))
    }
}

/// `/v3/bill/tradebill`
pub struct V3BillTradebill<'c> {
    client: &'c Client,
}

impl<'c> V3BillTradebill<'c> {
    /// 申请交易账单:
    /// [`GetTradeBill`].
    #[inline]
    pub fn get(self, bill_date: Day) -> Call<'c, GetTradeBill> {
        Call::new(self.client, GetTradeBill::new(bill_date))
    }
}
