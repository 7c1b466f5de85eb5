// Written by `cargo xtask codegen` from spec/bill.yaml; edit that file instead.

//! Everything below `/v3/bill`.

use wechatpay_client::{Client, Day};

use crate::Call;
use crate::products::bill::{
    GetFundFlowBill, GetSubMerchantFundFlowBill, GetSubMerchantFundFlowBillRequired, GetTradeBill,
};

/// `/v3/bill`
#[derive(Clone, Debug)]
pub struct V3Bill<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Bill<'c> {
    /// `/v3/bill/fundflowbill`
    pub fn fundflowbill(self) -> V3BillFundflowbill<'c> {
        V3BillFundflowbill {
            client: self.client,
        }
    }

    /// `/v3/bill/sub-merchant-fundflowbill`
    pub fn sub_merchant_fundflowbill(self) -> V3BillSubMerchantFundflowbill<'c> {
        V3BillSubMerchantFundflowbill {
            client: self.client,
        }
    }

    /// `/v3/bill/tradebill`
    pub fn tradebill(self) -> V3BillTradebill<'c> {
        V3BillTradebill {
            client: self.client,
        }
    }
}

/// `/v3/bill/fundflowbill`
#[derive(Clone, Debug)]
pub struct V3BillFundflowbill<'c> {
    client: &'c Client,
}

impl<'c> V3BillFundflowbill<'c> {
    /// 申请资金账单: Asks for the bill of what moved on one of the caller's own accounts on a day.
    /// Bills are made from 9 o'clock of the next day on; ask after 10. They can be had for three
    /// months.
    pub fn get(self, bill_date: Day) -> Call<'c, GetFundFlowBill> {
        Call::new(self.client, GetFundFlowBill::new(bill_date))
    }
}

/// `/v3/bill/sub-merchant-fundflowbill`
#[derive(Clone, Debug)]
pub struct V3BillSubMerchantFundflowbill<'c> {
    client: &'c Client,
}

impl<'c> V3BillSubMerchantFundflowbill<'c> {
    /// 申请单个子商户资金账单: Asks for the bill of what moved on an account of a merchant whom a
    /// partner acts for. The files are encrypted. The partner must have opened this download
    /// (下载二级商户资金账单); the bill can be had from 10 o'clock of the next day on, for three
    /// months.
    pub fn get(
        self,
        required: GetSubMerchantFundFlowBillRequired,
    ) -> Call<'c, GetSubMerchantFundFlowBill> {
        Call::new(self.client, GetSubMerchantFundFlowBill::new(required))
    }
}

/// `/v3/bill/tradebill`
#[derive(Clone, Debug)]
pub struct V3BillTradebill<'c> {
    client: &'c Client,
}

impl<'c> V3BillTradebill<'c> {
    /// 申请交易账单: Asks for the bill of a day's payments and refunds. Bills are made from 9 o'clock
    /// of the next day on; ask after 10. They can be had for three months.
    pub fn get(self, bill_date: Day) -> Call<'c, GetTradeBill> {
        Call::new(self.client, GetTradeBill::new(bill_date))
    }
}
