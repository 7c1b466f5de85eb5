// Written by `cargo xtask codegen` from spec/applyment.yaml; edit that file instead.

//! Everything below `/v3/apply4subject`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::applyment::{
    CancelSubjectApplyment, GetAuthorizeState, QuerySubjectApplyment, SubmitSubjectApplyment,
    SubmitSubjectApplymentRequired,
};
use crate::products::shared::Mchid;

/// `/v3/apply4subject`
pub struct V3Apply4subject<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Apply4subject<'c> {
    /// `/v3/apply4subject/applyment`
    #[inline]
    pub fn applyment(self) -> V3Apply4subjectApplyment<'c> {
        V3Apply4subjectApplyment { client: self.client }
    }
}

/// `/v3/apply4subject/applyment`
pub struct V3Apply4subjectApplyment<'c> {
    client: &'c Client,
}

impl<'c> V3Apply4subjectApplyment<'c> {
    /// 查询商户开户意愿申请单审核结果:
    /// [`QuerySubjectApplyment`].
    #[inline]
    pub fn get(self) -> Call<'c, QuerySubjectApplyment> {
        Call::new(self.client, QuerySubjectApplyment::new())
    }

    /// 提交商户开户意愿申请单:
    /// [`SubmitSubjectApplyment`].
    #[inline]
    pub fn post(
        self,
        required: SubmitSubjectApplymentRequired,
    ) -> Call<'c, SubmitSubjectApplyment> {
        Call::new(self.client, SubmitSubjectApplyment::new(required))
    }

    /// `/v3/apply4subject/applyment/merchants`
    #[inline]
    pub fn merchants(self) -> V3Apply4subjectApplymentMerchants<'c> {
        V3Apply4subjectApplymentMerchants { client: self.client }
    }

    /// `/v3/apply4subject/applyment/{applyment_id}`
    #[inline]
    pub fn applyment_id(
        self,
        applyment_id: impl Into<String>,
    ) -> V3Apply4subjectApplymentApplymentId<'c> {
        V3Apply4subjectApplymentApplymentId {
            client: self.client, applyment_id: applyment_id.into(),
        }
    }
}

/// `/v3/apply4subject/applyment/merchants`
pub struct V3Apply4subjectApplymentMerchants<'c> {
    client: &'c Client,
}

impl<'c> V3Apply4subjectApplymentMerchants<'c> {
    /// `/v3/apply4subject/applyment/merchants/{sub_mchid}`
    #[inline]
    pub fn sub_mchid(
        self,
        sub_mchid: impl Into<Mchid>,
    ) -> V3Apply4subjectApplymentMerchantsSubMchid<'c> {
        V3Apply4subjectApplymentMerchantsSubMchid {
            client: self.client, sub_mchid: sub_mchid.into(),
        }
    }
}

/// `/v3/apply4subject/applyment/merchants/{sub_mchid}`
pub struct V3Apply4subjectApplymentMerchantsSubMchid<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> V3Apply4subjectApplymentMerchantsSubMchid<'c> {
    /// `/v3/apply4subject/applyment/merchants/{sub_mchid}/state`
    #[inline]
    pub fn state(self) -> V3Apply4subjectApplymentMerchantsSubMchidState<'c> {
        V3Apply4subjectApplymentMerchantsSubMchidState {
            client: self.client, sub_mchid: self.sub_mchid,
        }
    }
}

/// `/v3/apply4subject/applyment/merchants/{sub_mchid}/state`
pub struct V3Apply4subjectApplymentMerchantsSubMchidState<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> V3Apply4subjectApplymentMerchantsSubMchidState<'c> {
    /// 获取商户开户意愿确认状态:
    /// [`GetAuthorizeState`].
    #[inline]
    pub fn get(self) -> Call<'c, GetAuthorizeState> {
        Call::new(self.client, GetAuthorizeState::new(self.sub_mchid))
    }
}

/// `/v3/apply4subject/applyment/{applyment_id}`
pub struct V3Apply4subjectApplymentApplymentId<'c> {
    client: &'c Client,
    applyment_id: String,
}

impl<'c> V3Apply4subjectApplymentApplymentId<'c> {
    /// `/v3/apply4subject/applyment/{applyment_id}/cancel`
    #[inline]
    pub fn cancel(self) -> V3Apply4subjectApplymentApplymentIdCancel<'c> {
        V3Apply4subjectApplymentApplymentIdCancel {
            client: self.client, applyment_id: self.applyment_id,
        }
    }
}

/// `/v3/apply4subject/applyment/{applyment_id}/cancel`
pub struct V3Apply4subjectApplymentApplymentIdCancel<'c> {
    client: &'c Client,
    applyment_id: String,
}

impl<'c> V3Apply4subjectApplymentApplymentIdCancel<'c> {
    /// 撤销商户开户意愿申请单:
    /// [`CancelSubjectApplyment`].
    #[inline]
    pub fn post(self) -> Call<'c, CancelSubjectApplyment> {
        Call::new(self.client, CancelSubjectApplyment::new(self.applyment_id))
    }
}
