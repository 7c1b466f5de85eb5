// Written by `cargo xtask codegen` from spec/papay.yaml; edit that file instead.

//! Everything below `/v3/partner-papay`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::papay::{
    PartnerNotifyDeduction, PartnerNotifyDeductionRequired, PartnerNotifyFailedDeduction,
    PartnerNotifyFailedDeductionRequired,
};
use crate::products::shared::ContractId;

/// `/v3/partner-papay`
pub struct V3PartnerPapay<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3PartnerPapay<'c> {
    /// `/v3/partner-papay/contracts`
    #[inline]
    pub fn contracts(self) -> V3PartnerPapayContracts<'c> {
        V3PartnerPapayContracts { client: self.client }
    }
}

/// `/v3/partner-papay/contracts`
pub struct V3PartnerPapayContracts<'c> {
    client: &'c Client,
}

impl<'c> V3PartnerPapayContracts<'c> {
    /// `/v3/partner-papay/contracts/{contract_id}`
    #[inline]
    pub fn contract_id(
        self,
        contract_id: impl Into<ContractId>,
    ) -> V3PartnerPapayContractsContractId<'c> {
        V3PartnerPapayContractsContractId {
            client: self.client, contract_id: contract_id.into(),
        }
    }
}

/// `/v3/partner-papay/contracts/{contract_id}`
pub struct V3PartnerPapayContractsContractId<'c> {
    client: &'c Client,
    contract_id: ContractId,
}

impl<'c> V3PartnerPapayContractsContractId<'c> {
    /// `/v3/partner-papay/contracts/{contract_id}/fail-notify`
    #[inline]
    pub fn fail_notify(self) -> V3PartnerPapayContractsContractIdFailNotify<'c> {
        V3PartnerPapayContractsContractIdFailNotify {
            client: self.client, contract_id: self.contract_id,
        }
    }

    /// `/v3/partner-papay/contracts/{contract_id}/notify`
    #[inline]
    pub fn notify(self) -> V3PartnerPapayContractsContractIdNotify<'c> {
        V3PartnerPapayContractsContractIdNotify {
            client: self.client, contract_id: self.contract_id,
        }
    }
}

/// `/v3/partner-papay/contracts/{contract_id}/fail-notify`
pub struct V3PartnerPapayContractsContractIdFailNotify<'c> {
    client: &'c Client,
    contract_id: ContractId,
}

impl<'c> V3PartnerPapayContractsContractIdFailNotify<'c> {
    /// 服务商商户重试扣费通知:
    /// [`PartnerNotifyFailedDeduction`].
    #[inline]
    pub fn post(
        self,
        required: PartnerNotifyFailedDeductionRequired,
    ) -> Call<'c, PartnerNotifyFailedDeduction> {
        Call::new(
            self.client,
            PartnerNotifyFailedDeduction::new(self.contract_id, required),
        )
    }
}

/// `/v3/partner-papay/contracts/{contract_id}/notify`
pub struct V3PartnerPapayContractsContractIdNotify<'c> {
    client: &'c Client,
    contract_id: ContractId,
}

impl<'c> V3PartnerPapayContractsContractIdNotify<'c> {
    /// 服务商商户预扣费通知:
    /// [`PartnerNotifyDeduction`].
    #[inline]
    pub fn post(
        self,
        required: PartnerNotifyDeductionRequired,
    ) -> Call<'c, PartnerNotifyDeduction> {
        Call::new(self.client, PartnerNotifyDeduction::new(self.contract_id, required))
    }
}
