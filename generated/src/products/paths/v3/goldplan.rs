// Written by `cargo xtask codegen` from spec/goldplan.yaml; edit that file instead.

//! Everything below `/v3/goldplan`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::goldplan::{
    ChangeCustomPageStatus, ChangeGoldPlanStatus, CloseAdvertisingShow, Industry,
    OpenAdvertisingShow, OperationType, SetAdvertisingIndustryFilter,
};
use crate::products::shared::Mchid;

/// `/v3/goldplan`
pub struct V3Goldplan<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Goldplan<'c> {
    /// `/v3/goldplan/merchants`
    #[inline]
    pub fn merchants(self) -> V3GoldplanMerchants<'c> {
        V3GoldplanMerchants { client: self.client }
    }
}

/// `/v3/goldplan/merchants`
pub struct V3GoldplanMerchants<'c> {
    client: &'c Client,
}

impl<'c> V3GoldplanMerchants<'c> {
    /// `/v3/goldplan/merchants/changecustompagestatus`
    #[inline]
    pub fn changecustompagestatus(
        self,
    ) -> V3GoldplanMerchantsChangecustompagestatus<'c> {
        V3GoldplanMerchantsChangecustompagestatus { client: self.client }
    }

    /// `/v3/goldplan/merchants/changegoldplanstatus`
    #[inline]
    pub fn changegoldplanstatus(self) -> V3GoldplanMerchantsChangegoldplanstatus<'c> {
        V3GoldplanMerchantsChangegoldplanstatus { client: self.client }
    }

    /// `/v3/goldplan/merchants/close-advertising-show`
    #[inline]
    pub fn close_advertising_show(self) -> V3GoldplanMerchantsCloseAdvertisingShow<'c> {
        V3GoldplanMerchantsCloseAdvertisingShow { client: self.client }
    }

    /// `/v3/goldplan/merchants/open-advertising-show`
    #[inline]
    pub fn open_advertising_show(self) -> V3GoldplanMerchantsOpenAdvertisingShow<'c> {
        V3GoldplanMerchantsOpenAdvertisingShow { client: self.client }
    }

    /// `/v3/goldplan/merchants/set-advertising-industry-filter`
    #[inline]
    pub fn set_advertising_industry_filter(
        self,
    ) -> V3GoldplanMerchantsSetAdvertisingIndustryFilter<'c> {
        V3GoldplanMerchantsSetAdvertisingIndustryFilter { client: self.client }
    }
}

/// `/v3/goldplan/merchants/changecustompagestatus`
pub struct V3GoldplanMerchantsChangecustompagestatus<'c> {
    client: &'c Client,
}

impl<'c> V3GoldplanMerchantsChangecustompagestatus<'c> {
    /// 商家小票管理:
    /// [`ChangeCustomPageStatus`].
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<Mchid>,
        operation_type: OperationType,
    ) -> Call<'c, ChangeCustomPageStatus> {
        Call::new(self.client, ChangeCustomPageStatus::new(sub_mchid, operation_type))
    }
}

/// `/v3/goldplan/merchants/changegoldplanstatus`
pub struct V3GoldplanMerchantsChangegoldplanstatus<'c> {
    client: &'c Client,
}

impl<'c> V3GoldplanMerchantsChangegoldplanstatus<'c> {
    /// 点金计划管理:
    /// [`ChangeGoldPlanStatus`].
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<Mchid>,
        operation_type: OperationType,
    ) -> Call<'c, ChangeGoldPlanStatus> {
        Call::new(self.client, ChangeGoldPlanStatus::new(sub_mchid, operation_type))
    }
}

/// `/v3/goldplan/merchants/close-advertising-show`
pub struct V3GoldplanMerchantsCloseAdvertisingShow<'c> {
    client: &'c Client,
}

impl<'c> V3GoldplanMerchantsCloseAdvertisingShow<'c> {
    /// 关闭广告展示:
    /// [`CloseAdvertisingShow`].
    #[inline]
    pub fn post(self, sub_mchid: impl Into<Mchid>) -> Call<'c, CloseAdvertisingShow> {
        Call::new(self.client, CloseAdvertisingShow::new(sub_mchid))
    }
}

/// `/v3/goldplan/merchants/open-advertising-show`
pub struct V3GoldplanMerchantsOpenAdvertisingShow<'c> {
    client: &'c Client,
}

impl<'c> V3GoldplanMerchantsOpenAdvertisingShow<'c> {
    /// 开通广告展示:
    /// [`OpenAdvertisingShow`].
    #[inline]
    pub fn patch(self, sub_mchid: impl Into<Mchid>) -> Call<'c, OpenAdvertisingShow> {
        Call::new(self.client, OpenAdvertisingShow::new(sub_mchid))
    }
}

/// `/v3/goldplan/merchants/set-advertising-industry-filter`
pub struct V3GoldplanMerchantsSetAdvertisingIndustryFilter<'c> {
    client: &'c Client,
}

impl<'c> V3GoldplanMerchantsSetAdvertisingIndustryFilter<'c> {
    /// 同业过滤标签管理:
    /// [`SetAdvertisingIndustryFilter`].
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<Mchid>,
        advertising_industry_filters: Vec<Industry>,
    ) -> Call<'c, SetAdvertisingIndustryFilter> {
        Call::new(
            self.client,
            SetAdvertisingIndustryFilter::new(sub_mchid, advertising_industry_filters),
        )
    }
}
