// Written by `cargo xtask codegen` from spec/merchant.yaml; edit that file instead.

//! Everything below `/v3/merchantfund`.

use wechatpay_client::{Client, Day};

use crate::Call;
use crate::products::merchant::{
    FundAccountType, ListIncomeRecords, ListSubMerchantIncomeRecords,
    ListSubMerchantIncomeRecordsRequired,
};

/// `/v3/merchantfund`
pub struct V3Merchantfund<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Merchantfund<'c> {
    /// `/v3/merchantfund/merchant`
    #[inline]
    pub fn merchant(self) -> V3MerchantfundMerchant<'c> {
        V3MerchantfundMerchant { client: self.client }
    }

    /// `/v3/merchantfund/partner`
    #[inline]
    pub fn partner(self) -> V3MerchantfundPartner<'c> {
        V3MerchantfundPartner { client: self.client }
    }
}

/// `/v3/merchantfund/merchant`
pub struct V3MerchantfundMerchant<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantfundMerchant<'c> {
    /// `/v3/merchantfund/merchant/income-records`
    #[inline]
    pub fn income_records(self) -> V3MerchantfundMerchantIncomeRecords<'c> {
        V3MerchantfundMerchantIncomeRecords { client: self.client }
    }
}

/// `/v3/merchantfund/merchant/income-records`
pub struct V3MerchantfundMerchantIncomeRecords<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantfundMerchantIncomeRecords<'c> {
    /// 服务商银行来账查询:
    /// [`ListIncomeRecords`].
    #[inline]
    pub fn get(
        self,
        account_type: FundAccountType,
        date: Day,
        limit: i64,
    ) -> Call<'c, ListIncomeRecords> {
        Call::new(self.client, ListIncomeRecords::new(account_type, date, limit))
    }
}

/// `/v3/merchantfund/partner`
pub struct V3MerchantfundPartner<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantfundPartner<'c> {
    /// `/v3/merchantfund/partner/income-records`
    #[inline]
    pub fn income_records(self) -> V3MerchantfundPartnerIncomeRecords<'c> {
        V3MerchantfundPartnerIncomeRecords { client: self.client }
    }
}

/// `/v3/merchantfund/partner/income-records`
pub struct V3MerchantfundPartnerIncomeRecords<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantfundPartnerIncomeRecords<'c> {
    /// 特约商户银行来账查询:
    /// [`ListSubMerchantIncomeRecords`].
    #[inline]
    pub fn get(
        self,
        required: ListSubMerchantIncomeRecordsRequired,
    ) -> Call<'c, ListSubMerchantIncomeRecords> {
        Call::new(self.client, ListSubMerchantIncomeRecords::new(required))
    }
}
