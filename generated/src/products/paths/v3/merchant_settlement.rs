// Written by `cargo xtask codegen` from spec/merchant_change.yaml; edit that file instead.

//! Everything below `/v3/merchant-settlement`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::merchant_change::{
    CreateSettleRuleApplication, CreateSettleRuleApplicationRequired, GetSettleRuleApplication,
    SettleRuleApplicationId,
};

/// `/v3/merchant-settlement`
pub struct V3MerchantSettlement<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3MerchantSettlement<'c> {
    /// `/v3/merchant-settlement/merchant-settle-rule-applications`
    #[inline]
    pub fn merchant_settle_rule_applications(
        self,
    ) -> V3MerchantSettlementMerchantSettleRuleApplications<'c> {
        V3MerchantSettlementMerchantSettleRuleApplications { client: self.client }
    }
}

/// `/v3/merchant-settlement/merchant-settle-rule-applications`
pub struct V3MerchantSettlementMerchantSettleRuleApplications<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantSettlementMerchantSettleRuleApplications<'c> {
    /// 申请修改特约商户结算规则:
    /// [`CreateSettleRuleApplication`].
    #[inline]
    pub fn post(
        self,
        required: CreateSettleRuleApplicationRequired,
    ) -> Call<'c, CreateSettleRuleApplication> {
        Call::new(self.client, CreateSettleRuleApplication::new(required))
    }

    /// `/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
    #[inline]
    pub fn application_id(
        self,
        application_id: impl Into<SettleRuleApplicationId>,
    ) -> V3MerchantSettlementMerchantSettleRuleApplicationsApplicationId<'c> {
        V3MerchantSettlementMerchantSettleRuleApplicationsApplicationId {
            client: self.client, application_id: application_id.into(),
        }
    }
}

/// `/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
pub struct V3MerchantSettlementMerchantSettleRuleApplicationsApplicationId<'c> {
    client: &'c Client,
    application_id: SettleRuleApplicationId,
}

impl<'c> V3MerchantSettlementMerchantSettleRuleApplicationsApplicationId<'c> {
    /// 根据申请单ID查询结果:
    /// [`GetSettleRuleApplication`].
    #[inline]
    pub fn get(self) -> Call<'c, GetSettleRuleApplication> {
        Call::new(self.client, GetSettleRuleApplication::new(self.application_id))
    }
}
