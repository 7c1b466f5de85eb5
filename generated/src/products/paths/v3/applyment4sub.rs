// Written by `cargo xtask codegen` from spec/applyment.yaml; edit that file instead.

//! Everything below `/v3/applyment4sub`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::applyment::{
    BusinessCode, QueryApplymentByBusinessCode, QueryApplymentById, SubmitApplyment,
    SubmitApplymentRequired,
};
use crate::products::shared::ApplymentId;

/// `/v3/applyment4sub`
pub struct V3Applyment4sub<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Applyment4sub<'c> {
    /// `/v3/applyment4sub/applyment`
    #[inline]
    pub fn applyment(self) -> V3Applyment4subApplyment<'c> {
        V3Applyment4subApplyment { client: self.client }
    }
}

/// `/v3/applyment4sub/applyment`
pub struct V3Applyment4subApplyment<'c> {
    client: &'c Client,
}

impl<'c> V3Applyment4subApplyment<'c> {
    /// 提交申请单:
    /// [`SubmitApplyment`].
    #[inline]
    pub fn post(self, required: SubmitApplymentRequired) -> Call<'c, SubmitApplyment> {
        Call::new(self.client, SubmitApplyment::new(required))
    }

    /// `/v3/applyment4sub/applyment/applyment_id`
    #[inline]
    pub fn applyment_id(self) -> V3Applyment4subApplymentApplymentId<'c> {
        V3Applyment4subApplymentApplymentId { client: self.client }
    }

    /// `/v3/applyment4sub/applyment/business_code`
    #[inline]
    pub fn business_code(self) -> V3Applyment4subApplymentBusinessCode<'c> {
        V3Applyment4subApplymentBusinessCode { client: self.client }
    }
}

/// `/v3/applyment4sub/applyment/applyment_id`
pub struct V3Applyment4subApplymentApplymentId<'c> {
    client: &'c Client,
}

impl<'c> V3Applyment4subApplymentApplymentId<'c> {
    /// `/v3/applyment4sub/applyment/applyment_id/{applyment_id}`
    #[inline]
    pub fn applyment_id(
        self,
        applyment_id: impl Into<ApplymentId>,
    ) -> V3Applyment4subApplymentApplymentIdApplymentId<'c> {
        V3Applyment4subApplymentApplymentIdApplymentId {
            client: self.client, applyment_id: applyment_id.into(),
        }
    }
}

/// `/v3/applyment4sub/applyment/applyment_id/{applyment_id}`
pub struct V3Applyment4subApplymentApplymentIdApplymentId<'c> {
    client: &'c Client,
    applyment_id: ApplymentId,
}

impl<'c> V3Applyment4subApplymentApplymentIdApplymentId<'c> {
    /// 通过申请单号查询申请状态:
    /// [`QueryApplymentById`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryApplymentById> {
        Call::new(self.client, QueryApplymentById::new(self.applyment_id))
    }
}

/// `/v3/applyment4sub/applyment/business_code`
pub struct V3Applyment4subApplymentBusinessCode<'c> {
    client: &'c Client,
}

impl<'c> V3Applyment4subApplymentBusinessCode<'c> {
    /// `/v3/applyment4sub/applyment/business_code/{business_code}`
    #[inline]
    pub fn business_code(
        self,
        business_code: impl Into<BusinessCode>,
    ) -> V3Applyment4subApplymentBusinessCodeBusinessCode<'c> {
        V3Applyment4subApplymentBusinessCodeBusinessCode {
            client: self.client, business_code: business_code.into(),
        }
    }
}

/// `/v3/applyment4sub/applyment/business_code/{business_code}`
pub struct V3Applyment4subApplymentBusinessCodeBusinessCode<'c> {
    client: &'c Client,
    business_code: BusinessCode,
}

impl<'c> V3Applyment4subApplymentBusinessCodeBusinessCode<'c> {
    /// 通过业务申请编号查询申请状态:
    /// [`QueryApplymentByBusinessCode`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryApplymentByBusinessCode> {
        Call::new(self.client, QueryApplymentByBusinessCode::new(self.business_code))
    }
}
