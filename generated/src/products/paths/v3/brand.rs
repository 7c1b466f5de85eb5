// Written by `cargo xtask codegen` from spec/delivery_plan.yaml; edit that file instead.

//! Everything below `/v3/brand`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::delivery_plan::{ListShakeActivities, ListShakeActivitiesRequired};

/// `/v3/brand`
pub struct V3Brand<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Brand<'c> {
    /// `/v3/brand/marketing`
    #[inline]
    pub fn marketing(self) -> V3BrandMarketing<'c> {
        V3BrandMarketing { client: self.client }
    }
}

/// `/v3/brand/marketing`
pub struct V3BrandMarketing<'c> {
    client: &'c Client,
}

impl<'c> V3BrandMarketing<'c> {
    /// `/v3/brand/marketing/shake-activities`
    #[inline]
    pub fn shake_activities(self) -> V3BrandMarketingShakeActivities<'c> {
        V3BrandMarketingShakeActivities { client: self.client }
    }
}

/// `/v3/brand/marketing/shake-activities`
pub struct V3BrandMarketingShakeActivities<'c> {
    client: &'c Client,
}

impl<'c> V3BrandMarketingShakeActivities<'c> {
    /// `/v3/brand/marketing/shake-activities/activities`
    #[inline]
    pub fn activities(self) -> V3BrandMarketingShakeActivitiesActivities<'c> {
        V3BrandMarketingShakeActivitiesActivities { client: self.client }
    }
}

/// `/v3/brand/marketing/shake-activities/activities`
pub struct V3BrandMarketingShakeActivitiesActivities<'c> {
    client: &'c Client,
}

impl<'c> V3BrandMarketingShakeActivitiesActivities<'c> {
    /// 查询摇优惠活动列表:
    /// [`ListShakeActivities`].
    #[inline]
    pub fn get(
        self,
        required: ListShakeActivitiesRequired,
    ) -> Call<'c, ListShakeActivities> {
        Call::new(self.client, ListShakeActivities::new(required))
    }
}
