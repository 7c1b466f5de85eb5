// Written by `cargo xtask codegen` from spec/papay.yaml; edit that file instead.

//! Everything below `/v3/papay`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::papay::{
    AppPreSign, AppPreSignRequired, CreateHarmonyTransaction, CreateHarmonyTransactionRequired,
    CreateTransaction, CreateTransactionRequired, H5PreSign, H5PreSignRequired, JsapiPreSign,
    JsapiPreSignRequired, MiniProgramPreSign, MiniProgramPreSignRequired, NotifyDeduction,
    NotifyDeductionRequired, NotifyFailedDeduction, PartnerAppPreSign, PartnerAppPreSignRequired,
    PartnerCreateTransaction, PartnerCreateTransactionRequired, PartnerH5PreSign,
    PartnerH5PreSignRequired, PartnerJsapiPreSign, PartnerJsapiPreSignRequired,
    PartnerMiniProgramPreSign, PartnerMiniProgramPreSignRequired, PartnerQueryContract,
    PartnerQueryDeductionSchedule, PartnerScheduleDeduction, PartnerScheduleDeductionRequired,
    PartnerTerminateContract, PartnerTerminateContractRequired, PreSign, PreSignRequired,
    QueryContract, QueryDeductionSchedule, QueryHarmonyContract, ScheduleDeduction,
    TerminateContract,
};
use crate::products::shared::{Appid, ContractId, Mchid, OrderAmount, OutContractCode, PlanId};

/// `/v3/papay`
pub struct V3Papay<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Papay<'c> {
    /// `/v3/papay/contracts`
    #[inline]
    pub fn contracts(self) -> V3PapayContracts<'c> {
        V3PapayContracts { client: self.client }
    }

    /// `/v3/papay/pay`
    #[inline]
    pub fn pay(self) -> V3PapayPay<'c> {
        V3PapayPay { client: self.client }
    }

    /// `/v3/papay/scheduled-deduct-sign`
    #[inline]
    pub fn scheduled_deduct_sign(self) -> V3PapayScheduledDeductSign<'c> {
        V3PapayScheduledDeductSign { client: self.client }
    }

    /// `/v3/papay/sign`
    #[inline]
    pub fn sign(self) -> V3PapaySign<'c> {
        V3PapaySign { client: self.client }
    }
}

/// `/v3/papay/contracts`
pub struct V3PapayContracts<'c> {
    client: &'c Client,
}

impl<'c> V3PapayContracts<'c> {
    /// `/v3/papay/contracts/{contract_id}`
    #[inline]
    pub fn contract_id(
        self,
        contract_id: impl Into<ContractId>,
    ) -> V3PapayContractsContractId<'c> {
        V3PapayContractsContractId {
            client: self.client, contract_id: contract_id.into(),
        }
    }
}

/// `/v3/papay/contracts/{contract_id}`
pub struct V3PapayContractsContractId<'c> {
    client: &'c Client,
    contract_id: ContractId,
}

impl<'c> V3PapayContractsContractId<'c> {
    /// `/v3/papay/contracts/{contract_id}/fail-notify`
    #[inline]
    pub fn fail_notify(self) -> V3PapayContractsContractIdFailNotify<'c> {
        V3PapayContractsContractIdFailNotify {
            client: self.client, contract_id: self.contract_id,
        }
    }

    /// `/v3/papay/contracts/{contract_id}/notify`
    #[inline]
    pub fn notify(self) -> V3PapayContractsContractIdNotify<'c> {
        V3PapayContractsContractIdNotify {
            client: self.client, contract_id: self.contract_id,
        }
    }
}

/// `/v3/papay/contracts/{contract_id}/fail-notify`
pub struct V3PapayContractsContractIdFailNotify<'c> {
    client: &'c Client,
    contract_id: ContractId,
}

impl<'c> V3PapayContractsContractIdFailNotify<'c> {
    /// 重试扣费通知:
    /// [`NotifyFailedDeduction`].
    #[inline]
    pub fn post(
        self,
        mchid: impl Into<Mchid>,
        appid: impl Into<Appid>,
    ) -> Call<'c, NotifyFailedDeduction> {
        Call::new(
            self.client,
            NotifyFailedDeduction::new(self.contract_id, mchid, appid),
        )
    }
}

/// `/v3/papay/contracts/{contract_id}/notify`
pub struct V3PapayContractsContractIdNotify<'c> {
    client: &'c Client,
    contract_id: ContractId,
}

impl<'c> V3PapayContractsContractIdNotify<'c> {
    /// 直连商户预扣费通知:
    /// [`NotifyDeduction`].
    #[inline]
    pub fn post(self, required: NotifyDeductionRequired) -> Call<'c, NotifyDeduction> {
        Call::new(self.client, NotifyDeduction::new(self.contract_id, required))
    }
}

/// `/v3/papay/pay`
pub struct V3PapayPay<'c> {
    client: &'c Client,
}

impl<'c> V3PapayPay<'c> {
    /// `/v3/papay/pay/harmony`
    #[inline]
    pub fn harmony(self) -> V3PapayPayHarmony<'c> {
        V3PapayPayHarmony { client: self.client }
    }

    /// `/v3/papay/pay/partner`
    #[inline]
    pub fn partner(self) -> V3PapayPayPartner<'c> {
        V3PapayPayPartner { client: self.client }
    }

    /// `/v3/papay/pay/schedules`
    #[inline]
    pub fn schedules(self) -> V3PapayPaySchedules<'c> {
        V3PapayPaySchedules { client: self.client }
    }

    /// `/v3/papay/pay/transactions`
    #[inline]
    pub fn transactions(self) -> V3PapayPayTransactions<'c> {
        V3PapayPayTransactions { client: self.client }
    }
}

/// `/v3/papay/pay/harmony`
pub struct V3PapayPayHarmony<'c> {
    client: &'c Client,
}

impl<'c> V3PapayPayHarmony<'c> {
    /// `/v3/papay/pay/harmony/transactions`
    #[inline]
    pub fn transactions(self) -> V3PapayPayHarmonyTransactions<'c> {
        V3PapayPayHarmonyTransactions { client: self.client }
    }
}

/// `/v3/papay/pay/harmony/transactions`
pub struct V3PapayPayHarmonyTransactions<'c> {
    client: &'c Client,
}

impl<'c> V3PapayPayHarmonyTransactions<'c> {
    /// `/v3/papay/pay/harmony/transactions/apply`
    #[inline]
    pub fn apply(self) -> V3PapayPayHarmonyTransactionsApply<'c> {
        V3PapayPayHarmonyTransactionsApply { client: self.client }
    }
}

/// `/v3/papay/pay/harmony/transactions/apply`
pub struct V3PapayPayHarmonyTransactionsApply<'c> {
    client: &'c Client,
}

impl<'c> V3PapayPayHarmonyTransactionsApply<'c> {
    /// 代扣受理扣款:
    /// [`CreateHarmonyTransaction`].
    #[inline]
    pub fn post(
        self,
        required: CreateHarmonyTransactionRequired,
    ) -> Call<'c, CreateHarmonyTransaction> {
        Call::new(self.client, CreateHarmonyTransaction::new(required))
    }
}

/// `/v3/papay/pay/partner`
pub struct V3PapayPayPartner<'c> {
    client: &'c Client,
}

impl<'c> V3PapayPayPartner<'c> {
    /// `/v3/papay/pay/partner/schedules`
    #[inline]
    pub fn schedules(self) -> V3PapayPayPartnerSchedules<'c> {
        V3PapayPayPartnerSchedules { client: self.client }
    }

    /// `/v3/papay/pay/partner/transactions`
    #[inline]
    pub fn transactions(self) -> V3PapayPayPartnerTransactions<'c> {
        V3PapayPayPartnerTransactions { client: self.client }
    }
}

/// `/v3/papay/pay/partner/schedules`
pub struct V3PapayPayPartnerSchedules<'c> {
    client: &'c Client,
}

impl<'c> V3PapayPayPartnerSchedules<'c> {
    /// `/v3/papay/pay/partner/schedules/contract-id`
    #[inline]
    pub fn contract_id(self) -> V3PapayPayPartnerSchedulesContractId<'c> {
        V3PapayPayPartnerSchedulesContractId { client: self.client }
    }
}

/// `/v3/papay/pay/partner/schedules/contract-id`
pub struct V3PapayPayPartnerSchedulesContractId<'c> {
    client: &'c Client,
}

impl<'c> V3PapayPayPartnerSchedulesContractId<'c> {
    /// `/v3/papay/pay/partner/schedules/contract-id/{contract_id}`
    #[inline]
    pub fn contract_id(
        self,
        contract_id: impl Into<ContractId>,
    ) -> V3PapayPayPartnerSchedulesContractIdContractId<'c> {
        V3PapayPayPartnerSchedulesContractIdContractId {
            client: self.client, contract_id: contract_id.into(),
        }
    }
}

/// `/v3/papay/pay/partner/schedules/contract-id/{contract_id}`
pub struct V3PapayPayPartnerSchedulesContractIdContractId<'c> {
    client: &'c Client,
    contract_id: ContractId,
}

impl<'c> V3PapayPayPartnerSchedulesContractIdContractId<'c> {
    /// 查询扣费预约:
    /// [`PartnerQueryDeductionSchedule`].
    #[inline]
    pub fn get(
        self,
        sub_mchid: impl Into<Mchid>,
    ) -> Call<'c, PartnerQueryDeductionSchedule> {
        Call::new(
            self.client,
            PartnerQueryDeductionSchedule::new(self.contract_id, sub_mchid),
        )
    }

    /// `/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`
    #[inline]
    pub fn schedule(self) -> V3PapayPayPartnerSchedulesContractIdContractIdSchedule<'c> {
        V3PapayPayPartnerSchedulesContractIdContractIdSchedule {
            client: self.client, contract_id: self.contract_id,
        }
    }
}

/// `/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`
pub struct V3PapayPayPartnerSchedulesContractIdContractIdSchedule<'c> {
    client: &'c Client,
    contract_id: ContractId,
}

impl<'c> V3PapayPayPartnerSchedulesContractIdContractIdSchedule<'c> {
    /// 预约扣费:
    /// [`PartnerScheduleDeduction`].
    #[inline]
    pub fn post(
        self,
        required: PartnerScheduleDeductionRequired,
    ) -> Call<'c, PartnerScheduleDeduction> {
        Call::new(self.client, PartnerScheduleDeduction::new(self.contract_id, required))
    }
}

/// `/v3/papay/pay/partner/transactions`
pub struct V3PapayPayPartnerTransactions<'c> {
    client: &'c Client,
}

impl<'c> V3PapayPayPartnerTransactions<'c> {
    /// `/v3/papay/pay/partner/transactions/apply`
    #[inline]
    pub fn apply(self) -> V3PapayPayPartnerTransactionsApply<'c> {
        V3PapayPayPartnerTransactionsApply { client: self.client }
    }
}

/// `/v3/papay/pay/partner/transactions/apply`
pub struct V3PapayPayPartnerTransactionsApply<'c> {
    client: &'c Client,
}

impl<'c> V3PapayPayPartnerTransactionsApply<'c> {
    /// 受理扣款:
    /// [`PartnerCreateTransaction`].
    #[inline]
    pub fn post(
        self,
        required: PartnerCreateTransactionRequired,
    ) -> Call<'c, PartnerCreateTransaction> {
        Call::new(self.client, PartnerCreateTransaction::new(required))
    }
}

/// `/v3/papay/pay/schedules`
pub struct V3PapayPaySchedules<'c> {
    client: &'c Client,
}

impl<'c> V3PapayPaySchedules<'c> {
    /// `/v3/papay/pay/schedules/contract-id`
    #[inline]
    pub fn contract_id(self) -> V3PapayPaySchedulesContractId<'c> {
        V3PapayPaySchedulesContractId { client: self.client }
    }
}

/// `/v3/papay/pay/schedules/contract-id`
pub struct V3PapayPaySchedulesContractId<'c> {
    client: &'c Client,
}

impl<'c> V3PapayPaySchedulesContractId<'c> {
    /// `/v3/papay/pay/schedules/contract-id/{contract_id}`
    #[inline]
    pub fn contract_id(
        self,
        contract_id: impl Into<ContractId>,
    ) -> V3PapayPaySchedulesContractIdContractId<'c> {
        V3PapayPaySchedulesContractIdContractId {
            client: self.client, contract_id: contract_id.into(),
        }
    }
}

/// `/v3/papay/pay/schedules/contract-id/{contract_id}`
pub struct V3PapayPaySchedulesContractIdContractId<'c> {
    client: &'c Client,
    contract_id: ContractId,
}

impl<'c> V3PapayPaySchedulesContractIdContractId<'c> {
    /// 查询扣费预约:
    /// [`QueryDeductionSchedule`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryDeductionSchedule> {
        Call::new(self.client, QueryDeductionSchedule::new(self.contract_id))
    }

    /// `/v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
    #[inline]
    pub fn schedule(self) -> V3PapayPaySchedulesContractIdContractIdSchedule<'c> {
        V3PapayPaySchedulesContractIdContractIdSchedule {
            client: self.client, contract_id: self.contract_id,
        }
    }
}

/// `/v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
pub struct V3PapayPaySchedulesContractIdContractIdSchedule<'c> {
    client: &'c Client,
    contract_id: ContractId,
}

impl<'c> V3PapayPaySchedulesContractIdContractIdSchedule<'c> {
    /// 预约扣费:
    /// [`ScheduleDeduction`].
    #[inline]
    pub fn post(
        self,
        appid: impl Into<Appid>,
        schedule_amount: OrderAmount,
    ) -> Call<'c, ScheduleDeduction> {
        Call::new(
            self.client,
            ScheduleDeduction::new(self.contract_id, appid, schedule_amount),
        )
    }
}

/// `/v3/papay/pay/transactions`
pub struct V3PapayPayTransactions<'c> {
    client: &'c Client,
}

impl<'c> V3PapayPayTransactions<'c> {
    /// `/v3/papay/pay/transactions/apply`
    #[inline]
    pub fn apply(self) -> V3PapayPayTransactionsApply<'c> {
        V3PapayPayTransactionsApply { client: self.client }
    }
}

/// `/v3/papay/pay/transactions/apply`
pub struct V3PapayPayTransactionsApply<'c> {
    client: &'c Client,
}

impl<'c> V3PapayPayTransactionsApply<'c> {
    /// 受理扣款:
    /// [`CreateTransaction`].
    #[inline]
    pub fn post(
        self,
        required: CreateTransactionRequired,
    ) -> Call<'c, CreateTransaction> {
        Call::new(self.client, CreateTransaction::new(required))
    }
}

/// `/v3/papay/scheduled-deduct-sign`
pub struct V3PapayScheduledDeductSign<'c> {
    client: &'c Client,
}

impl<'c> V3PapayScheduledDeductSign<'c> {
    /// `/v3/papay/scheduled-deduct-sign/contracts`
    #[inline]
    pub fn contracts(self) -> V3PapayScheduledDeductSignContracts<'c> {
        V3PapayScheduledDeductSignContracts { client: self.client }
    }

    /// `/v3/papay/scheduled-deduct-sign/partner`
    #[inline]
    pub fn partner(self) -> V3PapayScheduledDeductSignPartner<'c> {
        V3PapayScheduledDeductSignPartner { client: self.client }
    }
}

/// `/v3/papay/scheduled-deduct-sign/contracts`
pub struct V3PapayScheduledDeductSignContracts<'c> {
    client: &'c Client,
}

impl<'c> V3PapayScheduledDeductSignContracts<'c> {
    /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign`
    #[inline]
    pub fn pre_entrust_sign(
        self,
    ) -> V3PapayScheduledDeductSignContractsPreEntrustSign<'c> {
        V3PapayScheduledDeductSignContractsPreEntrustSign { client: self.client }
    }
}

/// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign`
pub struct V3PapayScheduledDeductSignContractsPreEntrustSign<'c> {
    client: &'c Client,
}

impl<'c> V3PapayScheduledDeductSignContractsPreEntrustSign<'c> {
    /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app`
    #[inline]
    pub fn app(self) -> V3PapayScheduledDeductSignContractsPreEntrustSignApp<'c> {
        V3PapayScheduledDeductSignContractsPreEntrustSignApp { client: self.client }
    }

    /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5`
    #[inline]
    pub fn h5(self) -> V3PapayScheduledDeductSignContractsPreEntrustSignH5<'c> {
        V3PapayScheduledDeductSignContractsPreEntrustSignH5 { client: self.client }
    }

    /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi`
    #[inline]
    pub fn jsapi(self) -> V3PapayScheduledDeductSignContractsPreEntrustSignJsapi<'c> {
        V3PapayScheduledDeductSignContractsPreEntrustSignJsapi { client: self.client }
    }

    /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`
    #[inline]
    pub fn mini_program(
        self,
    ) -> V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram<'c> {
        V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram {
            client: self.client,
        }
    }
}

/// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app`
pub struct V3PapayScheduledDeductSignContractsPreEntrustSignApp<'c> {
    client: &'c Client,
}

impl<'c> V3PapayScheduledDeductSignContractsPreEntrustSignApp<'c> {
    /// App场景预约扣费类型签约的预签约:
    /// [`AppPreSign`].
    #[inline]
    pub fn post(self, required: AppPreSignRequired) -> Call<'c, AppPreSign> {
        Call::new(self.client, AppPreSign::new(required))
    }
}

/// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5`
pub struct V3PapayScheduledDeductSignContractsPreEntrustSignH5<'c> {
    client: &'c Client,
}

impl<'c> V3PapayScheduledDeductSignContractsPreEntrustSignH5<'c> {
    /// H5场景预约扣费类型签约的预签约:
    /// [`H5PreSign`].
    #[inline]
    pub fn post(self, required: H5PreSignRequired) -> Call<'c, H5PreSign> {
        Call::new(self.client, H5PreSign::new(required))
    }
}

/// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi`
pub struct V3PapayScheduledDeductSignContractsPreEntrustSignJsapi<'c> {
    client: &'c Client,
}

impl<'c> V3PapayScheduledDeductSignContractsPreEntrustSignJsapi<'c> {
    /// JSAPI场景预约扣费类型签约的预签约:
    /// [`JsapiPreSign`].
    #[inline]
    pub fn post(self, required: JsapiPreSignRequired) -> Call<'c, JsapiPreSign> {
        Call::new(self.client, JsapiPreSign::new(required))
    }
}

/// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`
pub struct V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram<'c> {
    client: &'c Client,
}

impl<'c> V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram<'c> {
    /// 小程序场景预约扣费类型签约的预签约:
    /// [`MiniProgramPreSign`].
    #[inline]
    pub fn post(
        self,
        required: MiniProgramPreSignRequired,
    ) -> Call<'c, MiniProgramPreSign> {
        Call::new(self.client, MiniProgramPreSign::new(required))
    }
}

/// `/v3/papay/scheduled-deduct-sign/partner`
pub struct V3PapayScheduledDeductSignPartner<'c> {
    client: &'c Client,
}

impl<'c> V3PapayScheduledDeductSignPartner<'c> {
    /// `/v3/papay/scheduled-deduct-sign/partner/contracts`
    #[inline]
    pub fn contracts(self) -> V3PapayScheduledDeductSignPartnerContracts<'c> {
        V3PapayScheduledDeductSignPartnerContracts { client: self.client }
    }
}

/// `/v3/papay/scheduled-deduct-sign/partner/contracts`
pub struct V3PapayScheduledDeductSignPartnerContracts<'c> {
    client: &'c Client,
}

impl<'c> V3PapayScheduledDeductSignPartnerContracts<'c> {
    /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign`
    #[inline]
    pub fn pre_entrust_sign(
        self,
    ) -> V3PapayScheduledDeductSignPartnerContractsPreEntrustSign<'c> {
        V3PapayScheduledDeductSignPartnerContractsPreEntrustSign { client: self.client }
    }
}

/// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign`
pub struct V3PapayScheduledDeductSignPartnerContractsPreEntrustSign<'c> {
    client: &'c Client,
}

impl<'c> V3PapayScheduledDeductSignPartnerContractsPreEntrustSign<'c> {
    /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`
    #[inline]
    pub fn app(self) -> V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp<'c> {
        V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp {
            client: self.client,
        }
    }

    /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5`
    #[inline]
    pub fn h5(self) -> V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5<'c> {
        V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5 {
            client: self.client,
        }
    }

    /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`
    #[inline]
    pub fn jsapi(
        self,
    ) -> V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi<'c> {
        V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi {
            client: self.client,
        }
    }

    /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program`
    #[inline]
    pub fn mini_program(
        self,
    ) -> V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram<'c> {
        V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram {
            client: self.client,
        }
    }
}

/// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`
pub struct V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp<'c> {
    client: &'c Client,
}

impl<'c> V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp<'c> {
    /// App场景预约扣费类型签约的预签约:
    /// [`PartnerAppPreSign`].
    #[inline]
    pub fn post(
        self,
        required: PartnerAppPreSignRequired,
    ) -> Call<'c, PartnerAppPreSign> {
        Call::new(self.client, PartnerAppPreSign::new(required))
    }
}

/// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5`
pub struct V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5<'c> {
    client: &'c Client,
}

impl<'c> V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5<'c> {
    /// H5场景预约扣费类型签约的预签约:
    /// [`PartnerH5PreSign`].
    #[inline]
    pub fn post(self, required: PartnerH5PreSignRequired) -> Call<'c, PartnerH5PreSign> {
        Call::new(self.client, PartnerH5PreSign::new(required))
    }
}

/// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`
pub struct V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi<'c> {
    client: &'c Client,
}

impl<'c> V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi<'c> {
    /// JSAPI场景预约扣费类型签约的预签约:
    /// [`PartnerJsapiPreSign`].
    #[inline]
    pub fn post(
        self,
        required: PartnerJsapiPreSignRequired,
    ) -> Call<'c, PartnerJsapiPreSign> {
        Call::new(self.client, PartnerJsapiPreSign::new(required))
    }
}

/// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program`
pub struct V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram<'c> {
    client: &'c Client,
}

impl<'c> V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram<'c> {
    /// 小程序场景预约扣费类型签约的预签约:
    /// [`PartnerMiniProgramPreSign`].
    #[inline]
    pub fn post(
        self,
        required: PartnerMiniProgramPreSignRequired,
    ) -> Call<'c, PartnerMiniProgramPreSign> {
        Call::new(self.client, PartnerMiniProgramPreSign::new(required))
    }
}

/// `/v3/papay/sign`
pub struct V3PapaySign<'c> {
    client: &'c Client,
}

impl<'c> V3PapaySign<'c> {
    /// `/v3/papay/sign/contracts`
    #[inline]
    pub fn contracts(self) -> V3PapaySignContracts<'c> {
        V3PapaySignContracts { client: self.client }
    }

    /// `/v3/papay/sign/partner`
    #[inline]
    pub fn partner(self) -> V3PapaySignPartner<'c> {
        V3PapaySignPartner { client: self.client }
    }
}

/// `/v3/papay/sign/contracts`
pub struct V3PapaySignContracts<'c> {
    client: &'c Client,
}

impl<'c> V3PapaySignContracts<'c> {
    /// `/v3/papay/sign/contracts/harmony-plan-id`
    #[inline]
    pub fn harmony_plan_id(self) -> V3PapaySignContractsHarmonyPlanId<'c> {
        V3PapaySignContractsHarmonyPlanId { client: self.client }
    }

    /// `/v3/papay/sign/contracts/plan-id`
    #[inline]
    pub fn plan_id(self) -> V3PapaySignContractsPlanId<'c> {
        V3PapaySignContractsPlanId { client: self.client }
    }

    /// `/v3/papay/sign/contracts/pre-entrust-sign`
    #[inline]
    pub fn pre_entrust_sign(self) -> V3PapaySignContractsPreEntrustSign<'c> {
        V3PapaySignContractsPreEntrustSign { client: self.client }
    }
}

/// `/v3/papay/sign/contracts/harmony-plan-id`
pub struct V3PapaySignContractsHarmonyPlanId<'c> {
    client: &'c Client,
}

impl<'c> V3PapaySignContractsHarmonyPlanId<'c> {
    /// `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}`
    #[inline]
    pub fn plan_id(
        self,
        plan_id: impl Into<PlanId>,
    ) -> V3PapaySignContractsHarmonyPlanIdPlanId<'c> {
        V3PapaySignContractsHarmonyPlanIdPlanId {
            client: self.client, plan_id: plan_id.into(),
        }
    }
}

/// `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}`
pub struct V3PapaySignContractsHarmonyPlanIdPlanId<'c> {
    client: &'c Client,
    plan_id: PlanId,
}

impl<'c> V3PapaySignContractsHarmonyPlanIdPlanId<'c> {
    /// `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code`
    #[inline]
    pub fn out_contract_code(
        self,
    ) -> V3PapaySignContractsHarmonyPlanIdPlanIdOutContractCode<'c> {
        V3PapaySignContractsHarmonyPlanIdPlanIdOutContractCode {
            client: self.client, plan_id: self.plan_id,
        }
    }
}

/// `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code`
pub struct V3PapaySignContractsHarmonyPlanIdPlanIdOutContractCode<'c> {
    client: &'c Client,
    plan_id: PlanId,
}

impl<'c> V3PapaySignContractsHarmonyPlanIdPlanIdOutContractCode<'c> {
    /// `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    #[inline]
    pub fn out_contract_code(
        self,
        out_contract_code: impl Into<OutContractCode>,
    ) -> V3PapaySignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCode<'c> {
        V3PapaySignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCode {
            client: self.client, plan_id: self.plan_id,
            out_contract_code: out_contract_code.into(),
        }
    }
}

/// `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`
pub struct V3PapaySignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCode<'c> {
    client: &'c Client,
    plan_id: PlanId,
    out_contract_code: OutContractCode,
}

impl<'c> V3PapaySignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCode<'c> {
    /// 通过商户协议号查询委托代扣签约协议:
    /// [`QueryHarmonyContract`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryHarmonyContract> {
        Call::new(
            self.client,
            QueryHarmonyContract::new(self.out_contract_code, self.plan_id),
        )
    }
}

/// `/v3/papay/sign/contracts/plan-id`
pub struct V3PapaySignContractsPlanId<'c> {
    client: &'c Client,
}

impl<'c> V3PapaySignContractsPlanId<'c> {
    /// `/v3/papay/sign/contracts/plan-id/{plan_id}`
    #[inline]
    pub fn plan_id(
        self,
        plan_id: impl Into<PlanId>,
    ) -> V3PapaySignContractsPlanIdPlanId<'c> {
        V3PapaySignContractsPlanIdPlanId { client: self.client, plan_id: plan_id.into() }
    }
}

/// `/v3/papay/sign/contracts/plan-id/{plan_id}`
pub struct V3PapaySignContractsPlanIdPlanId<'c> {
    client: &'c Client,
    plan_id: PlanId,
}

impl<'c> V3PapaySignContractsPlanIdPlanId<'c> {
    /// `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code`
    #[inline]
    pub fn out_contract_code(
        self,
    ) -> V3PapaySignContractsPlanIdPlanIdOutContractCode<'c> {
        V3PapaySignContractsPlanIdPlanIdOutContractCode {
            client: self.client, plan_id: self.plan_id,
        }
    }
}

/// `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code`
pub struct V3PapaySignContractsPlanIdPlanIdOutContractCode<'c> {
    client: &'c Client,
    plan_id: PlanId,
}

impl<'c> V3PapaySignContractsPlanIdPlanIdOutContractCode<'c> {
    /// `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    #[inline]
    pub fn out_contract_code(
        self,
        out_contract_code: impl Into<OutContractCode>,
    ) -> V3PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCode<'c> {
        V3PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCode {
            client: self.client, plan_id: self.plan_id,
            out_contract_code: out_contract_code.into(),
        }
    }
}

/// `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
pub struct V3PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCode<'c> {
    client: &'c Client,
    plan_id: PlanId,
    out_contract_code: OutContractCode,
}

impl<'c> V3PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCode<'c> {
    /// 通过商户协议号查询委托代扣签约协议:
    /// [`QueryContract`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryContract> {
        Call::new(self.client, QueryContract::new(self.out_contract_code, self.plan_id))
    }

    /// `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    #[inline]
    pub fn terminate(
        self,
    ) -> V3PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate<'c> {
        V3PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate {
            client: self.client, plan_id: self.plan_id,
            out_contract_code: self.out_contract_code,
        }
    }
}

/// `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
pub struct V3PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate<'c> {
    client: &'c Client,
    plan_id: PlanId,
    out_contract_code: OutContractCode,
}

impl<'c> V3PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate<'c> {
    /// 通过商户协议号解除委托代扣签约协议:
    /// [`TerminateContract`].
    #[inline]
    pub fn post(
        self,
        contract_termination_remark: impl Into<String>,
    ) -> Call<'c, TerminateContract> {
        Call::new(
            self.client,
            TerminateContract::new(
                self.plan_id,
                self.out_contract_code,
                contract_termination_remark,
            ),
        )
    }
}

/// `/v3/papay/sign/contracts/pre-entrust-sign`
pub struct V3PapaySignContractsPreEntrustSign<'c> {
    client: &'c Client,
}

impl<'c> V3PapaySignContractsPreEntrustSign<'c> {
    /// 代扣预签约:
    /// [`PreSign`].
    #[inline]
    pub fn post(self, required: PreSignRequired) -> Call<'c, PreSign> {
        Call::new(self.client, PreSign::new(required))
    }
}

/// `/v3/papay/sign/partner`
pub struct V3PapaySignPartner<'c> {
    client: &'c Client,
}

impl<'c> V3PapaySignPartner<'c> {
    /// `/v3/papay/sign/partner/contracts`
    #[inline]
    pub fn contracts(self) -> V3PapaySignPartnerContracts<'c> {
        V3PapaySignPartnerContracts { client: self.client }
    }
}

/// `/v3/papay/sign/partner/contracts`
pub struct V3PapaySignPartnerContracts<'c> {
    client: &'c Client,
}

impl<'c> V3PapaySignPartnerContracts<'c> {
    /// `/v3/papay/sign/partner/contracts/plan-id`
    #[inline]
    pub fn plan_id(self) -> V3PapaySignPartnerContractsPlanId<'c> {
        V3PapaySignPartnerContractsPlanId { client: self.client }
    }
}

/// `/v3/papay/sign/partner/contracts/plan-id`
pub struct V3PapaySignPartnerContractsPlanId<'c> {
    client: &'c Client,
}

impl<'c> V3PapaySignPartnerContractsPlanId<'c> {
    /// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}`
    #[inline]
    pub fn plan_id(
        self,
        plan_id: impl Into<PlanId>,
    ) -> V3PapaySignPartnerContractsPlanIdPlanId<'c> {
        V3PapaySignPartnerContractsPlanIdPlanId {
            client: self.client, plan_id: plan_id.into(),
        }
    }
}

/// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}`
pub struct V3PapaySignPartnerContractsPlanIdPlanId<'c> {
    client: &'c Client,
    plan_id: PlanId,
}

impl<'c> V3PapaySignPartnerContractsPlanIdPlanId<'c> {
    /// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code`
    #[inline]
    pub fn out_contract_code(
        self,
    ) -> V3PapaySignPartnerContractsPlanIdPlanIdOutContractCode<'c> {
        V3PapaySignPartnerContractsPlanIdPlanIdOutContractCode {
            client: self.client, plan_id: self.plan_id,
        }
    }
}

/// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code`
pub struct V3PapaySignPartnerContractsPlanIdPlanIdOutContractCode<'c> {
    client: &'c Client,
    plan_id: PlanId,
}

impl<'c> V3PapaySignPartnerContractsPlanIdPlanIdOutContractCode<'c> {
    /// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    #[inline]
    pub fn out_contract_code(
        self,
        out_contract_code: impl Into<OutContractCode>,
    ) -> V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCode<'c> {
        V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCode {
            client: self.client, plan_id: self.plan_id,
            out_contract_code: out_contract_code.into(),
        }
    }
}

/// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
pub struct V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCode<'c> {
    client: &'c Client,
    plan_id: PlanId,
    out_contract_code: OutContractCode,
}

impl<'c> V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCode<'c> {
    /// 通过商户协议号查询委托代扣签约协议:
    /// [`PartnerQueryContract`].
    #[inline]
    pub fn get(self, sub_mchid: impl Into<Mchid>) -> Call<'c, PartnerQueryContract> {
        Call::new(
            self.client,
            PartnerQueryContract::new(self.out_contract_code, self.plan_id, sub_mchid),
        )
    }

    /// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    #[inline]
    pub fn terminate(
        self,
    ) -> V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate<
        'c,
    > {
        V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate {
            client: self.client,
            plan_id: self.plan_id,
            out_contract_code: self.out_contract_code,
        }
    }
}

/// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
pub struct V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate<
    'c,
> {
    client: &'c Client,
    plan_id: PlanId,
    out_contract_code: OutContractCode,
}

impl<
    'c,
> V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate<'c> {
    /// 通过商户协议号解除委托代扣签约协议:
    /// [`PartnerTerminateContract`].
    #[inline]
    pub fn post(
        self,
        required: PartnerTerminateContractRequired,
    ) -> Call<'c, PartnerTerminateContract> {
        Call::new(
            self.client,
            PartnerTerminateContract::new(self.plan_id, self.out_contract_code, required),
        )
    }
}
