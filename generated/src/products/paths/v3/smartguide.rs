// Written by `cargo xtask codegen` from spec/smartguide.yaml; edit that file instead.

//! Everything below `/v3/smartguide`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::shared::OutTradeNo;
use crate::products::smartguide::{
    AssignGuide, GuideId, ListGuides, RegisterGuide, RegisterGuideRequired, UpdateGuide,
};

/// `/v3/smartguide`
pub struct V3Smartguide<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Smartguide<'c> {
    /// `/v3/smartguide/guides`
    #[inline]
    pub fn guides(self) -> V3SmartguideGuides<'c> {
        V3SmartguideGuides { client: self.client }
    }
}

/// `/v3/smartguide/guides`
pub struct V3SmartguideGuides<'c> {
    client: &'c Client,
}

impl<'c> V3SmartguideGuides<'c> {
    /// 服务人员查询:
    /// [`ListGuides`].
    #[inline]
    pub fn get(self, store_id: i64) -> Call<'c, ListGuides> {
        Call::new(self.client, ListGuides::new(store_id))
    }

    /// 服务人员注册:
    /// [`RegisterGuide`].
    #[inline]
    pub fn post(self, required: RegisterGuideRequired) -> Call<'c, RegisterGuide> {
        Call::new(self.client, RegisterGuide::new(required))
    }

    /// `/v3/smartguide/guides/{guide_id}`
    #[inline]
    pub fn guide_id(
        self,
        guide_id: impl Into<GuideId>,
    ) -> V3SmartguideGuidesGuideId<'c> {
        V3SmartguideGuidesGuideId { client: self.client, guide_id: guide_id.into() }
    }
}

/// `/v3/smartguide/guides/{guide_id}`
pub struct V3SmartguideGuidesGuideId<'c> {
    client: &'c Client,
    guide_id: GuideId,
}

impl<'c> V3SmartguideGuidesGuideId<'c> {
    /// 服务人员信息更新:
    /// [`UpdateGuide`].
    #[inline]
    pub fn patch(self) -> Call<'c, UpdateGuide> {
        Call::new(self.client, UpdateGuide::new(self.guide_id))
    }

    /// `/v3/smartguide/guides/{guide_id}/assign`
    #[inline]
    pub fn assign(self) -> V3SmartguideGuidesGuideIdAssign<'c> {
        V3SmartguideGuidesGuideIdAssign { client: self.client, guide_id: self.guide_id }
    }
}

/// `/v3/smartguide/guides/{guide_id}/assign`
pub struct V3SmartguideGuidesGuideIdAssign<'c> {
    client: &'c Client,
    guide_id: GuideId,
}

impl<'c> V3SmartguideGuidesGuideIdAssign<'c> {
    /// 服务人员分配:
    /// [`AssignGuide`].
    #[inline]
    pub fn post(self, out_trade_no: impl Into<OutTradeNo>) -> Call<'c, AssignGuide> {
        Call::new(self.client, AssignGuide::new(self.guide_id, out_trade_no))
    }
}
