// Written by `cargo xtask codegen` from spec/qrcode.yaml; edit that file instead.

//! Everything below `/v3/qrcode`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::qrcode::{
    CreateTransaction, CreateTransactionRequired, QueryTransaction, QueryUserService,
};
use crate::products::shared::{Appid, ContractId, OutTradeNo};

/// `/v3/qrcode`
pub struct V3Qrcode<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Qrcode<'c> {
    /// `/v3/qrcode/transactions`
    #[inline]
    pub fn transactions(self) -> V3QrcodeTransactions<'c> {
        V3QrcodeTransactions { client: self.client }
    }

    /// `/v3/qrcode/user-services`
    #[inline]
    pub fn user_services(self) -> V3QrcodeUserServices<'c> {
        V3QrcodeUserServices { client: self.client }
    }
}

/// `/v3/qrcode/transactions`
pub struct V3QrcodeTransactions<'c> {
    client: &'c Client,
}

impl<'c> V3QrcodeTransactions<'c> {
    /// 扣费受理:
    /// [`CreateTransaction`].
    #[inline]
    pub fn post(
        self,
        required: CreateTransactionRequired,
    ) -> Call<'c, CreateTransaction> {
        Call::new(self.client, CreateTransaction::new(required))
    }

    /// `/v3/qrcode/transactions/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> V3QrcodeTransactionsOutTradeNo<'c> {
        V3QrcodeTransactionsOutTradeNo { client: self.client }
    }
}

/// `/v3/qrcode/transactions/out-trade-no`
pub struct V3QrcodeTransactionsOutTradeNo<'c> {
    client: &'c Client,
}

impl<'c> V3QrcodeTransactionsOutTradeNo<'c> {
    /// `/v3/qrcode/transactions/out-trade-no/{out_trade_no}`
    #[inline]
    pub fn out_trade_no(
        self,
        out_trade_no: impl Into<OutTradeNo>,
    ) -> V3QrcodeTransactionsOutTradeNoOutTradeNo<'c> {
        V3QrcodeTransactionsOutTradeNoOutTradeNo {
            client: self.client, out_trade_no: out_trade_no.into(),
        }
    }
}

/// `/v3/qrcode/transactions/out-trade-no/{out_trade_no}`
pub struct V3QrcodeTransactionsOutTradeNoOutTradeNo<'c> {
    client: &'c Client,
    out_trade_no: OutTradeNo,
}

impl<'c> V3QrcodeTransactionsOutTradeNoOutTradeNo<'c> {
    /// 查询订单:
    /// [`QueryTransaction`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryTransaction> {
        Call::new(self.client, QueryTransaction::new(self.out_trade_no))
    }
}

/// `/v3/qrcode/user-services`
pub struct V3QrcodeUserServices<'c> {
    client: &'c Client,
}

impl<'c> V3QrcodeUserServices<'c> {
    /// `/v3/qrcode/user-services/contract-id`
    #[inline]
    pub fn contract_id(self) -> V3QrcodeUserServicesContractId<'c> {
        V3QrcodeUserServicesContractId { client: self.client }
    }
}

/// `/v3/qrcode/user-services/contract-id`
pub struct V3QrcodeUserServicesContractId<'c> {
    client: &'c Client,
}

impl<'c> V3QrcodeUserServicesContractId<'c> {
    /// `/v3/qrcode/user-services/contract-id/{contract_id}`
    #[inline]
    pub fn contract_id(
        self,
        contract_id: impl Into<ContractId>,
    ) -> V3QrcodeUserServicesContractIdContractId<'c> {
        V3QrcodeUserServicesContractIdContractId {
            client: self.client, contract_id: contract_id.into(),
        }
    }
}

/// `/v3/qrcode/user-services/contract-id/{contract_id}`
pub struct V3QrcodeUserServicesContractIdContractId<'c> {
    client: &'c Client,
    contract_id: ContractId,
}

impl<'c> V3QrcodeUserServicesContractIdContractId<'c> {
    /// 查询用户服务可用信息:
    /// [`QueryUserService`].
    #[inline]
    pub fn get(self, appid: impl Into<Appid>) -> Call<'c, QueryUserService> {
        Call::new(self.client, QueryUserService::new(self.contract_id, appid))
    }
}
