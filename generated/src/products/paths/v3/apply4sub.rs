// Written by `cargo xtask codegen` from spec/applyment.yaml; edit that file instead.

//! Everything below `/v3/apply4sub`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::applyment::{
    GetSettlement, ModifySettlement, ModifySettlementRequired, QuerySettlementApplication,
    SettlementApplicationNo,
};
use crate::products::shared::Mchid;

/// `/v3/apply4sub`
pub struct V3Apply4sub<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Apply4sub<'c> {
    /// `/v3/apply4sub/sub_merchants`
    #[inline]
    pub fn sub_merchants(self) -> V3Apply4subSubMerchants<'c> {
        V3Apply4subSubMerchants { client: self.client }
    }
}

/// `/v3/apply4sub/sub_merchants`
pub struct V3Apply4subSubMerchants<'c> {
    client: &'c Client,
}

impl<'c> V3Apply4subSubMerchants<'c> {
    /// `/v3/apply4sub/sub_merchants/{sub_mchid}`
    #[inline]
    pub fn sub_mchid(
        self,
        sub_mchid: impl Into<Mchid>,
    ) -> V3Apply4subSubMerchantsSubMchid<'c> {
        V3Apply4subSubMerchantsSubMchid {
            client: self.client, sub_mchid: sub_mchid.into(),
        }
    }
}

/// `/v3/apply4sub/sub_merchants/{sub_mchid}`
pub struct V3Apply4subSubMerchantsSubMchid<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> V3Apply4subSubMerchantsSubMchid<'c> {
    /// `/v3/apply4sub/sub_merchants/{sub_mchid}/application`
    #[inline]
    pub fn application(self) -> V3Apply4subSubMerchantsSubMchidApplication<'c> {
        V3Apply4subSubMerchantsSubMchidApplication {
            client: self.client, sub_mchid: self.sub_mchid,
        }
    }

    /// `/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
    #[inline]
    pub fn modify_settlement(
        self,
    ) -> V3Apply4subSubMerchantsSubMchidModifySettlement<'c> {
        V3Apply4subSubMerchantsSubMchidModifySettlement {
            client: self.client, sub_mchid: self.sub_mchid,
        }
    }

    /// `/v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
    #[inline]
    pub fn settlement(self) -> V3Apply4subSubMerchantsSubMchidSettlement<'c> {
        V3Apply4subSubMerchantsSubMchidSettlement {
            client: self.client, sub_mchid: self.sub_mchid,
        }
    }
}

/// `/v3/apply4sub/sub_merchants/{sub_mchid}/application`
pub struct V3Apply4subSubMerchantsSubMchidApplication<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> V3Apply4subSubMerchantsSubMchidApplication<'c> {
    /// `/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
    #[inline]
    pub fn application_no(
        self,
        application_no: impl Into<SettlementApplicationNo>,
    ) -> V3Apply4subSubMerchantsSubMchidApplicationApplicationNo<'c> {
        V3Apply4subSubMerchantsSubMchidApplicationApplicationNo {
            client: self.client, sub_mchid: self.sub_mchid,
            application_no: application_no.into(),
        }
    }
}

/// `/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
pub struct V3Apply4subSubMerchantsSubMchidApplicationApplicationNo<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
    application_no: SettlementApplicationNo,
}

impl<'c> V3Apply4subSubMerchantsSubMchidApplicationApplicationNo<'c> {
    /// 查询结算账户修改申请状态:
    /// [`QuerySettlementApplication`].
    #[inline]
    pub fn get(self) -> Call<'c, QuerySettlementApplication> {
        Call::new(
            self.client,
            QuerySettlementApplication::new(self.sub_mchid, self.application_no),
        )
    }
}

/// `/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
pub struct V3Apply4subSubMerchantsSubMchidModifySettlement<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> V3Apply4subSubMerchantsSubMchidModifySettlement<'c> {
    /// 修改结算账户:
    /// [`ModifySettlement`].
    #[inline]
    pub fn post(self, required: ModifySettlementRequired) -> Call<'c, ModifySettlement> {
        Call::new(self.client, ModifySettlement::new(self.sub_mchid, required))
    }
}

/// `/v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
pub struct V3Apply4subSubMerchantsSubMchidSettlement<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> V3Apply4subSubMerchantsSubMchidSettlement<'c> {
    /// 查询结算账户:
    /// [`GetSettlement`].
    #[inline]
    pub fn get(self) -> Call<'c, GetSettlement> {
        Call::new(self.client, GetSettlement::new(self.sub_mchid))
    }
}
