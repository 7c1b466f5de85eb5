// Written by `cargo xtask codegen` from spec/merchant.yaml; edit that file instead.

//! Everything below `/v3/mch_operate`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::merchant::{
    ApplyClosedMerchantWithdrawal, ApplyClosedMerchantWithdrawalRequired, ClosedWithdrawalId,
    ClosedWithdrawalNo, GetClosedMerchantWithdrawalByApplymentId,
    GetClosedMerchantWithdrawalByOutRequestNo,
};

/// `/v3/mch_operate`
pub struct V3MchOperate<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3MchOperate<'c> {
    /// `/v3/mch_operate/risk`
    #[inline]
    pub fn risk(self) -> V3MchOperateRisk<'c> {
        V3MchOperateRisk { client: self.client }
    }
}

/// `/v3/mch_operate/risk`
pub struct V3MchOperateRisk<'c> {
    client: &'c Client,
}

impl<'c> V3MchOperateRisk<'c> {
    /// `/v3/mch_operate/risk/withdrawl-apply`
    #[inline]
    pub fn withdrawl_apply(self) -> V3MchOperateRiskWithdrawlApply<'c> {
        V3MchOperateRiskWithdrawlApply { client: self.client }
    }
}

/// `/v3/mch_operate/risk/withdrawl-apply`
pub struct V3MchOperateRiskWithdrawlApply<'c> {
    client: &'c Client,
}

impl<'c> V3MchOperateRiskWithdrawlApply<'c> {
    /// 提交已注销商户号可用余额提现申请单:
    /// [`ApplyClosedMerchantWithdrawal`].
    #[inline]
    pub fn post(
        self,
        required: ApplyClosedMerchantWithdrawalRequired,
    ) -> Call<'c, ApplyClosedMerchantWithdrawal> {
        Call::new(self.client, ApplyClosedMerchantWithdrawal::new(required))
    }

    /// `/v3/mch_operate/risk/withdrawl-apply/applyment-id`
    #[inline]
    pub fn applyment_id(self) -> V3MchOperateRiskWithdrawlApplyApplymentId<'c> {
        V3MchOperateRiskWithdrawlApplyApplymentId { client: self.client }
    }

    /// `/v3/mch_operate/risk/withdrawl-apply/out-request-no`
    #[inline]
    pub fn out_request_no(self) -> V3MchOperateRiskWithdrawlApplyOutRequestNo<'c> {
        V3MchOperateRiskWithdrawlApplyOutRequestNo { client: self.client }
    }
}

/// `/v3/mch_operate/risk/withdrawl-apply/applyment-id`
pub struct V3MchOperateRiskWithdrawlApplyApplymentId<'c> {
    client: &'c Client,
}

impl<'c> V3MchOperateRiskWithdrawlApplyApplymentId<'c> {
    /// `/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`
    #[inline]
    pub fn applyment_id(
        self,
        applyment_id: impl Into<ClosedWithdrawalId>,
    ) -> V3MchOperateRiskWithdrawlApplyApplymentIdApplymentId<'c> {
        V3MchOperateRiskWithdrawlApplyApplymentIdApplymentId {
            client: self.client, applyment_id: applyment_id.into(),
        }
    }
}

/// `/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`
pub struct V3MchOperateRiskWithdrawlApplyApplymentIdApplymentId<'c> {
    client: &'c Client,
    applyment_id: ClosedWithdrawalId,
}

impl<'c> V3MchOperateRiskWithdrawlApplyApplymentIdApplymentId<'c> {
    /// 微信支付提现申请单号查询提现申请单状态:
    /// [`GetClosedMerchantWithdrawalByApplymentId`].
    #[inline]
    pub fn get(self) -> Call<'c, GetClosedMerchantWithdrawalByApplymentId> {
        Call::new(
            self.client,
            GetClosedMerchantWithdrawalByApplymentId::new(self.applyment_id),
        )
    }
}

/// `/v3/mch_operate/risk/withdrawl-apply/out-request-no`
pub struct V3MchOperateRiskWithdrawlApplyOutRequestNo<'c> {
    client: &'c Client,
}

impl<'c> V3MchOperateRiskWithdrawlApplyOutRequestNo<'c> {
    /// `/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`
    #[inline]
    pub fn out_request_no(
        self,
        out_request_no: impl Into<ClosedWithdrawalNo>,
    ) -> V3MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNo<'c> {
        V3MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNo {
            client: self.client, out_request_no: out_request_no.into(),
        }
    }
}

/// `/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`
pub struct V3MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNo<'c> {
    client: &'c Client,
    out_request_no: ClosedWithdrawalNo,
}

impl<'c> V3MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNo<'c> {
    /// 商户提现申请单号查询提现申请单状态:
    /// [`GetClosedMerchantWithdrawalByOutRequestNo`].
    #[inline]
    pub fn get(self) -> Call<'c, GetClosedMerchantWithdrawalByOutRequestNo> {
        Call::new(
            self.client,
            GetClosedMerchantWithdrawalByOutRequestNo::new(self.out_request_no),
        )
    }
}
