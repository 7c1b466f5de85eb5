// Written by `cargo xtask codegen` from spec/merchant_change.yaml; edit that file instead.

//! Everything below `/v3/rate-activity`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::merchant_change::{
    CreateRateActivityApplication, CreateRateActivityApplicationRequired,
    GetRateActivityApplication, RateApplicationId, UpdateRateActivityApplication,
};

/// `/v3/rate-activity`
pub struct V3RateActivity<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3RateActivity<'c> {
    /// `/v3/rate-activity/applications`
    #[inline]
    pub fn applications(self) -> V3RateActivityApplications<'c> {
        V3RateActivityApplications { client: self.client }
    }
}

/// `/v3/rate-activity/applications`
pub struct V3RateActivityApplications<'c> {
    client: &'c Client,
}

impl<'c> V3RateActivityApplications<'c> {
    /// 报名费率优惠活动:
    /// [`CreateRateActivityApplication`].
    #[inline]
    pub fn post(
        self,
        required: CreateRateActivityApplicationRequired,
    ) -> Call<'c, CreateRateActivityApplication> {
        Call::new(self.client, CreateRateActivityApplication::new(required))
    }

    /// `/v3/rate-activity/applications/id`
    #[inline]
    pub fn id(self) -> V3RateActivityApplicationsId<'c> {
        V3RateActivityApplicationsId { client: self.client }
    }
}

/// `/v3/rate-activity/applications/id`
pub struct V3RateActivityApplicationsId<'c> {
    client: &'c Client,
}

impl<'c> V3RateActivityApplicationsId<'c> {
    /// `/v3/rate-activity/applications/id/{application_id}`
    #[inline]
    pub fn application_id(
        self,
        application_id: impl Into<RateApplicationId>,
    ) -> V3RateActivityApplicationsIdApplicationId<'c> {
        V3RateActivityApplicationsIdApplicationId {
            client: self.client, application_id: application_id.into(),
        }
    }
}

/// `/v3/rate-activity/applications/id/{application_id}`
pub struct V3RateActivityApplicationsIdApplicationId<'c> {
    client: &'c Client,
    application_id: RateApplicationId,
}

impl<'c> V3RateActivityApplicationsIdApplicationId<'c> {
    /// 根据申请单ID查询申请单结果:
    /// [`GetRateActivityApplication`].
    #[inline]
    pub fn get(self) -> Call<'c, GetRateActivityApplication> {
        Call::new(self.client, GetRateActivityApplication::new(self.application_id))
    }

    /// 修改单据信息:
    /// [`UpdateRateActivityApplication`].
    #[inline]
    pub fn patch(self) -> Call<'c, UpdateRateActivityApplication> {
        Call::new(self.client, UpdateRateActivityApplication::new(self.application_id))
    }
}
