// Written by `cargo xtask codegen` from spec/merchant_change.yaml; edit that file instead.

//! Everything below `/v3/mchalterapply`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::merchant_change::{
    AdministratorInfo, AlterRequestNo, ApplyId, CreateContactAlter, CreateNameAlter,
    CreateSubjectAlter, GetContactAlterByApplyId, GetContactAlterByOutRequestNo,
    GetNameAlterByApplyId, GetNameAlterByOutRequestNo, GetSubjectAlterByApplyId,
    GetSubjectAlterByOutRequestNo, RevokeContactAlter, RevokeNameAlter, RevokeSubjectAlter,
};
use crate::products::shared::{Mchid, SubjectType};

/// `/v3/mchalterapply`
pub struct V3Mchalterapply<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Mchalterapply<'c> {
    /// `/v3/mchalterapply/mchcontactalterapplyment`
    #[inline]
    pub fn mchcontactalterapplyment(
        self,
    ) -> V3MchalterapplyMchcontactalterapplyment<'c> {
        V3MchalterapplyMchcontactalterapplyment { client: self.client }
    }

    /// `/v3/mchalterapply/mchsubjectalterapplyment`
    #[inline]
    pub fn mchsubjectalterapplyment(
        self,
    ) -> V3MchalterapplyMchsubjectalterapplyment<'c> {
        V3MchalterapplyMchsubjectalterapplyment { client: self.client }
    }

    /// `/v3/mchalterapply/merchantnamealterapplyment`
    #[inline]
    pub fn merchantnamealterapplyment(
        self,
    ) -> V3MchalterapplyMerchantnamealterapplyment<'c> {
        V3MchalterapplyMerchantnamealterapplyment { client: self.client }
    }
}

/// `/v3/mchalterapply/mchcontactalterapplyment`
pub struct V3MchalterapplyMchcontactalterapplyment<'c> {
    client: &'c Client,
}

impl<'c> V3MchalterapplyMchcontactalterapplyment<'c> {
    /// 提交超管变更申请单:
    /// [`CreateContactAlter`].
    #[inline]
    pub fn post(
        self,
        merchant_code: impl Into<Mchid>,
        out_request_no: impl Into<AlterRequestNo>,
        contact_info: AdministratorInfo,
    ) -> Call<'c, CreateContactAlter> {
        Call::new(
            self.client,
            CreateContactAlter::new(merchant_code, out_request_no, contact_info),
        )
    }

    /// `/v3/mchalterapply/mchcontactalterapplyment/merchant`
    #[inline]
    pub fn merchant(self) -> V3MchalterapplyMchcontactalterapplymentMerchant<'c> {
        V3MchalterapplyMchcontactalterapplymentMerchant { client: self.client }
    }

    /// `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}`
    #[inline]
    pub fn apply_id(
        self,
        apply_id: impl Into<ApplyId>,
    ) -> V3MchalterapplyMchcontactalterapplymentApplyId<'c> {
        V3MchalterapplyMchcontactalterapplymentApplyId {
            client: self.client, apply_id: apply_id.into(),
        }
    }
}

/// `/v3/mchalterapply/mchcontactalterapplyment/merchant`
pub struct V3MchalterapplyMchcontactalterapplymentMerchant<'c> {
    client: &'c Client,
}

impl<'c> V3MchalterapplyMchcontactalterapplymentMerchant<'c> {
    /// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}`
    #[inline]
    pub fn merchant_code(
        self,
        merchant_code: impl Into<Mchid>,
    ) -> V3MchalterapplyMchcontactalterapplymentMerchantMerchantCode<'c> {
        V3MchalterapplyMchcontactalterapplymentMerchantMerchantCode {
            client: self.client, merchant_code: merchant_code.into(),
        }
    }
}

/// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}`
pub struct V3MchalterapplyMchcontactalterapplymentMerchantMerchantCode<'c> {
    client: &'c Client,
    merchant_code: Mchid,
}

impl<'c> V3MchalterapplyMchcontactalterapplymentMerchantMerchantCode<'c> {
    /// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no`
    #[inline]
    pub fn out_request_no(
        self,
    ) -> V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNo<'c> {
        V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNo {
            client: self.client, merchant_code: self.merchant_code,
        }
    }
}

/// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no`
pub struct V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNo<'c> {
    client: &'c Client,
    merchant_code: Mchid,
}

impl<'c> V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNo<'c> {
    /// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
    #[inline]
    pub fn out_request_no(
        self,
        out_request_no: impl Into<AlterRequestNo>,
    ) -> V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNo<
        'c,
    > {
        V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNo {
            client: self.client,
            merchant_code: self.merchant_code,
            out_request_no: out_request_no.into(),
        }
    }
}

/// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
pub struct V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNo<
    'c,
> {
    client: &'c Client,
    merchant_code: Mchid,
    out_request_no: AlterRequestNo,
}

impl<
    'c,
> V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNo<
    'c,
> {
    /// 查询超管变更申请单状态-使用业务单号和商户号:
    /// [`GetContactAlterByOutRequestNo`].
    #[inline]
    pub fn get(self) -> Call<'c, GetContactAlterByOutRequestNo> {
        Call::new(
            self.client,
            GetContactAlterByOutRequestNo::new(self.merchant_code, self.out_request_no),
        )
    }
}

/// `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}`
pub struct V3MchalterapplyMchcontactalterapplymentApplyId<'c> {
    client: &'c Client,
    apply_id: ApplyId,
}

impl<'c> V3MchalterapplyMchcontactalterapplymentApplyId<'c> {
    /// 查询超管变更申请单状态-使用申请单号:
    /// [`GetContactAlterByApplyId`].
    #[inline]
    pub fn get(self) -> Call<'c, GetContactAlterByApplyId> {
        Call::new(self.client, GetContactAlterByApplyId::new(self.apply_id))
    }

    /// `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`
    #[inline]
    pub fn revoke(self) -> V3MchalterapplyMchcontactalterapplymentApplyIdRevoke<'c> {
        V3MchalterapplyMchcontactalterapplymentApplyIdRevoke {
            client: self.client, apply_id: self.apply_id,
        }
    }
}

/// `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`
pub struct V3MchalterapplyMchcontactalterapplymentApplyIdRevoke<'c> {
    client: &'c Client,
    apply_id: ApplyId,
}

impl<'c> V3MchalterapplyMchcontactalterapplymentApplyIdRevoke<'c> {
    /// 撤销超管变更申请单:
    /// [`RevokeContactAlter`].
    #[inline]
    pub fn post(self) -> Call<'c, RevokeContactAlter> {
        Call::new(self.client, RevokeContactAlter::new(self.apply_id))
    }
}

/// `/v3/mchalterapply/mchsubjectalterapplyment`
pub struct V3MchalterapplyMchsubjectalterapplyment<'c> {
    client: &'c Client,
}

impl<'c> V3MchalterapplyMchsubjectalterapplyment<'c> {
    /// 提交资料变更申请单:
    /// [`CreateSubjectAlter`].
    #[inline]
    pub fn post(
        self,
        merchant_code: impl Into<Mchid>,
        out_request_no: impl Into<AlterRequestNo>,
        organization_type: SubjectType,
    ) -> Call<'c, CreateSubjectAlter> {
        Call::new(
            self.client,
            CreateSubjectAlter::new(merchant_code, out_request_no, organization_type),
        )
    }

    /// `/v3/mchalterapply/mchsubjectalterapplyment/merchant`
    #[inline]
    pub fn merchant(self) -> V3MchalterapplyMchsubjectalterapplymentMerchant<'c> {
        V3MchalterapplyMchsubjectalterapplymentMerchant { client: self.client }
    }

    /// `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`
    #[inline]
    pub fn apply_id(
        self,
        apply_id: impl Into<ApplyId>,
    ) -> V3MchalterapplyMchsubjectalterapplymentApplyId<'c> {
        V3MchalterapplyMchsubjectalterapplymentApplyId {
            client: self.client, apply_id: apply_id.into(),
        }
    }
}

/// `/v3/mchalterapply/mchsubjectalterapplyment/merchant`
pub struct V3MchalterapplyMchsubjectalterapplymentMerchant<'c> {
    client: &'c Client,
}

impl<'c> V3MchalterapplyMchsubjectalterapplymentMerchant<'c> {
    /// `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}`
    #[inline]
    pub fn merchant_code(
        self,
        merchant_code: impl Into<Mchid>,
    ) -> V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCode<'c> {
        V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCode {
            client: self.client, merchant_code: merchant_code.into(),
        }
    }
}

/// `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}`
pub struct V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCode<'c> {
    client: &'c Client,
    merchant_code: Mchid,
}

impl<'c> V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCode<'c> {
    /// `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no`
    #[inline]
    pub fn out_request_no(
        self,
    ) -> V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNo<'c> {
        V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNo {
            client: self.client, merchant_code: self.merchant_code,
        }
    }
}

/// `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no`
pub struct V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNo<'c> {
    client: &'c Client,
    merchant_code: Mchid,
}

impl<'c> V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNo<'c> {
    /// `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
    #[inline]
    pub fn out_request_no(
        self,
        out_request_no: impl Into<AlterRequestNo>,
    ) -> V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNo<
        'c,
    > {
        V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNo {
            client: self.client,
            merchant_code: self.merchant_code,
            out_request_no: out_request_no.into(),
        }
    }
}

/// `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
pub struct V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNo<
    'c,
> {
    client: &'c Client,
    merchant_code: Mchid,
    out_request_no: AlterRequestNo,
}

impl<
    'c,
> V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNo<
    'c,
> {
    /// 查询申请单状态-使用业务单号:
    /// [`GetSubjectAlterByOutRequestNo`].
    #[inline]
    pub fn get(self) -> Call<'c, GetSubjectAlterByOutRequestNo> {
        Call::new(
            self.client,
            GetSubjectAlterByOutRequestNo::new(self.merchant_code, self.out_request_no),
        )
    }
}

/// `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`
pub struct V3MchalterapplyMchsubjectalterapplymentApplyId<'c> {
    client: &'c Client,
    apply_id: ApplyId,
}

impl<'c> V3MchalterapplyMchsubjectalterapplymentApplyId<'c> {
    /// 查询资料变更申请单状态-使用申请单号:
    /// [`GetSubjectAlterByApplyId`].
    #[inline]
    pub fn get(self) -> Call<'c, GetSubjectAlterByApplyId> {
        Call::new(self.client, GetSubjectAlterByApplyId::new(self.apply_id))
    }

    /// `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
    #[inline]
    pub fn revoke(self) -> V3MchalterapplyMchsubjectalterapplymentApplyIdRevoke<'c> {
        V3MchalterapplyMchsubjectalterapplymentApplyIdRevoke {
            client: self.client, apply_id: self.apply_id,
        }
    }
}

/// `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
pub struct V3MchalterapplyMchsubjectalterapplymentApplyIdRevoke<'c> {
    client: &'c Client,
    apply_id: ApplyId,
}

impl<'c> V3MchalterapplyMchsubjectalterapplymentApplyIdRevoke<'c> {
    /// 撤销资料变更申请单:
    /// [`RevokeSubjectAlter`].
    #[inline]
    pub fn post(self) -> Call<'c, RevokeSubjectAlter> {
        Call::new(self.client, RevokeSubjectAlter::new(self.apply_id))
    }
}

/// `/v3/mchalterapply/merchantnamealterapplyment`
pub struct V3MchalterapplyMerchantnamealterapplyment<'c> {
    client: &'c Client,
}

impl<'c> V3MchalterapplyMerchantnamealterapplyment<'c> {
    /// 提交商户简称变更申请单:
    /// [`CreateNameAlter`].
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<Mchid>,
        out_request_no: impl Into<AlterRequestNo>,
        merchant_shortname: impl Into<String>,
    ) -> Call<'c, CreateNameAlter> {
        Call::new(
            self.client,
            CreateNameAlter::new(sub_mchid, out_request_no, merchant_shortname),
        )
    }

    /// `/v3/mchalterapply/merchantnamealterapplyment/merchant`
    #[inline]
    pub fn merchant(self) -> V3MchalterapplyMerchantnamealterapplymentMerchant<'c> {
        V3MchalterapplyMerchantnamealterapplymentMerchant { client: self.client }
    }

    /// `/v3/mchalterapply/merchantnamealterapplyment/{apply_id}`
    #[inline]
    pub fn apply_id(
        self,
        apply_id: impl Into<ApplyId>,
    ) -> V3MchalterapplyMerchantnamealterapplymentApplyId<'c> {
        V3MchalterapplyMerchantnamealterapplymentApplyId {
            client: self.client, apply_id: apply_id.into(),
        }
    }
}

/// `/v3/mchalterapply/merchantnamealterapplyment/merchant`
pub struct V3MchalterapplyMerchantnamealterapplymentMerchant<'c> {
    client: &'c Client,
}

impl<'c> V3MchalterapplyMerchantnamealterapplymentMerchant<'c> {
    /// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}`
    #[inline]
    pub fn sub_mchid(
        self,
        sub_mchid: impl Into<Mchid>,
    ) -> V3MchalterapplyMerchantnamealterapplymentMerchantSubMchid<'c> {
        V3MchalterapplyMerchantnamealterapplymentMerchantSubMchid {
            client: self.client, sub_mchid: sub_mchid.into(),
        }
    }
}

/// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}`
pub struct V3MchalterapplyMerchantnamealterapplymentMerchantSubMchid<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> V3MchalterapplyMerchantnamealterapplymentMerchantSubMchid<'c> {
    /// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no`
    #[inline]
    pub fn out_request_no(
        self,
    ) -> V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNo<'c> {
        V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNo {
            client: self.client, sub_mchid: self.sub_mchid,
        }
    }
}

/// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no`
pub struct V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNo<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNo<'c> {
    /// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
    #[inline]
    pub fn out_request_no(
        self,
        out_request_no: impl Into<AlterRequestNo>,
    ) -> V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNo<
        'c,
    > {
        V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNo {
            client: self.client,
            sub_mchid: self.sub_mchid,
            out_request_no: out_request_no.into(),
        }
    }
}

/// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
pub struct V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNo<
    'c,
> {
    client: &'c Client,
    sub_mchid: Mchid,
    out_request_no: AlterRequestNo,
}

impl<
    'c,
> V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNo<'c> {
    /// 查询商户简称申请单状态-使用业务单号和商户号:
    /// [`GetNameAlterByOutRequestNo`].
    #[inline]
    pub fn get(self) -> Call<'c, GetNameAlterByOutRequestNo> {
        Call::new(
            self.client,
            GetNameAlterByOutRequestNo::new(self.sub_mchid, self.out_request_no),
        )
    }
}

/// `/v3/mchalterapply/merchantnamealterapplyment/{apply_id}`
pub struct V3MchalterapplyMerchantnamealterapplymentApplyId<'c> {
    client: &'c Client,
    apply_id: ApplyId,
}

impl<'c> V3MchalterapplyMerchantnamealterapplymentApplyId<'c> {
    /// 查询商户简称变更申请单状态-使用申请单号:
    /// [`GetNameAlterByApplyId`].
    #[inline]
    pub fn get(self) -> Call<'c, GetNameAlterByApplyId> {
        Call::new(self.client, GetNameAlterByApplyId::new(self.apply_id))
    }

    /// `/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`
    #[inline]
    pub fn revoke(self) -> V3MchalterapplyMerchantnamealterapplymentApplyIdRevoke<'c> {
        V3MchalterapplyMerchantnamealterapplymentApplyIdRevoke {
            client: self.client, apply_id: self.apply_id,
        }
    }
}

/// `/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`
pub struct V3MchalterapplyMerchantnamealterapplymentApplyIdRevoke<'c> {
    client: &'c Client,
    apply_id: ApplyId,
}

impl<'c> V3MchalterapplyMerchantnamealterapplymentApplyIdRevoke<'c> {
    /// 撤销商户简称变更申请单:
    /// [`RevokeNameAlter`].
    #[inline]
    pub fn post(self) -> Call<'c, RevokeNameAlter> {
        Call::new(self.client, RevokeNameAlter::new(self.apply_id))
    }
}
