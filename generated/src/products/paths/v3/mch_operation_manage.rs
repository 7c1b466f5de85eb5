// Written by `cargo xtask codegen` from spec/merchant_management.yaml; edit that file instead.

//! Everything below `/v3/mch-operation-manage`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::merchant_management::{
    DueDiligenceId, GetDueDiligence, QuerySubMchLimitation, SubmitDueDiligence,
    UploadDueDiligenceFile, UploadDueDiligenceFileRequired,
};
use crate::products::shared::Mchid;

/// `/v3/mch-operation-manage`
pub struct V3MchOperationManage<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3MchOperationManage<'c> {
    /// `/v3/mch-operation-manage/enhanced-due-diligence`
    #[inline]
    pub fn enhanced_due_diligence(self) -> V3MchOperationManageEnhancedDueDiligence<'c> {
        V3MchOperationManageEnhancedDueDiligence { client: self.client }
    }

    /// `/v3/mch-operation-manage/merchant-limitations`
    #[inline]
    pub fn merchant_limitations(self) -> V3MchOperationManageMerchantLimitations<'c> {
        V3MchOperationManageMerchantLimitations { client: self.client }
    }
}

/// `/v3/mch-operation-manage/enhanced-due-diligence`
pub struct V3MchOperationManageEnhancedDueDiligence<'c> {
    client: &'c Client,
}

impl<'c> V3MchOperationManageEnhancedDueDiligence<'c> {
    /// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
    #[inline]
    pub fn due_diligence_id(
        self,
        due_diligence_id: impl Into<DueDiligenceId>,
    ) -> V3MchOperationManageEnhancedDueDiligenceDueDiligenceId<'c> {
        V3MchOperationManageEnhancedDueDiligenceDueDiligenceId {
            client: self.client, due_diligence_id: due_diligence_id.into(),
        }
    }
}

/// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
pub struct V3MchOperationManageEnhancedDueDiligenceDueDiligenceId<'c> {
    client: &'c Client,
    due_diligence_id: DueDiligenceId,
}

impl<'c> V3MchOperationManageEnhancedDueDiligenceDueDiligenceId<'c> {
    /// 查询子商户强化尽调单信息:
    /// [`GetDueDiligence`].
    #[inline]
    pub fn get(self, sub_mchid: impl Into<Mchid>) -> Call<'c, GetDueDiligence> {
        Call::new(self.client, GetDueDiligence::new(self.due_diligence_id, sub_mchid))
    }

    /// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
    #[inline]
    pub fn submit(
        self,
    ) -> V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmit<'c> {
        V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmit {
            client: self.client, due_diligence_id: self.due_diligence_id,
        }
    }

    /// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
    #[inline]
    pub fn upload(
        self,
    ) -> V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdUpload<'c> {
        V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdUpload {
            client: self.client, due_diligence_id: self.due_diligence_id,
        }
    }
}

/// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
pub struct V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmit<'c> {
    client: &'c Client,
    due_diligence_id: DueDiligenceId,
}

impl<'c> V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmit<'c> {
    /// 提交尽调资料:
    /// [`SubmitDueDiligence`].
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<Mchid>,
        submit_data: impl Into<String>,
    ) -> Call<'c, SubmitDueDiligence> {
        Call::new(
            self.client,
            SubmitDueDiligence::new(self.due_diligence_id, sub_mchid, submit_data),
        )
    }
}

/// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
pub struct V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdUpload<'c> {
    client: &'c Client,
    due_diligence_id: DueDiligenceId,
}

impl<'c> V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdUpload<'c> {
    /// 上传尽调资料文件:
    /// [`UploadDueDiligenceFile`].
    #[inline]
    pub fn post(
        self,
        required: UploadDueDiligenceFileRequired,
    ) -> Call<'c, UploadDueDiligenceFile> {
        Call::new(
            self.client,
            UploadDueDiligenceFile::new(self.due_diligence_id, required),
        )
    }
}

/// `/v3/mch-operation-manage/merchant-limitations`
pub struct V3MchOperationManageMerchantLimitations<'c> {
    client: &'c Client,
}

impl<'c> V3MchOperationManageMerchantLimitations<'c> {
    /// `/v3/mch-operation-manage/merchant-limitations/sub-mchid`
    #[inline]
    pub fn sub_mchid(self) -> V3MchOperationManageMerchantLimitationsSubMchid<'c> {
        V3MchOperationManageMerchantLimitationsSubMchid { client: self.client }
    }
}

/// `/v3/mch-operation-manage/merchant-limitations/sub-mchid`
pub struct V3MchOperationManageMerchantLimitationsSubMchid<'c> {
    client: &'c Client,
}

impl<'c> V3MchOperationManageMerchantLimitationsSubMchid<'c> {
    /// `/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`
    #[inline]
    pub fn sub_mchid(
        self,
        sub_mchid: impl Into<Mchid>,
    ) -> V3MchOperationManageMerchantLimitationsSubMchidSubMchid<'c> {
        V3MchOperationManageMerchantLimitationsSubMchidSubMchid {
            client: self.client, sub_mchid: sub_mchid.into(),
        }
    }
}

/// `/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`
pub struct V3MchOperationManageMerchantLimitationsSubMchidSubMchid<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> V3MchOperationManageMerchantLimitationsSubMchidSubMchid<'c> {
    /// 查询子商户管控情况:
    /// [`QuerySubMchLimitation`].
    #[inline]
    pub fn get(self) -> Call<'c, QuerySubMchLimitation> {
        Call::new(self.client, QuerySubMchLimitation::new(self.sub_mchid))
    }
}
