// Written by `cargo xtask codegen` from spec/merchant_management.yaml; edit that file instead.

//! Everything below `/v3/mch-manage`.

use wechatpay_client::{Client, Upload};

use crate::Call;
use crate::products::merchant_management::{
    CreateRecordSubmission, GetRecord, ListRecords, ManageRecordId, ManageRecordType,
    UploadSubmissionFile,
};
use crate::products::shared::Mchid;

/// `/v3/mch-manage`
pub struct V3MchManage<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3MchManage<'c> {
    /// `/v3/mch-manage/mch-manage-records`
    #[inline]
    pub fn mch_manage_records(self) -> V3MchManageMchManageRecords<'c> {
        V3MchManageMchManageRecords { client: self.client }
    }

    /// `/v3/mch-manage/submission-files`
    #[inline]
    pub fn submission_files(self) -> V3MchManageSubmissionFiles<'c> {
        V3MchManageSubmissionFiles { client: self.client }
    }
}

/// `/v3/mch-manage/mch-manage-records`
pub struct V3MchManageMchManageRecords<'c> {
    client: &'c Client,
}

impl<'c> V3MchManageMchManageRecords<'c> {
    /// `/v3/mch-manage/mch-manage-records/sub-mchid`
    #[inline]
    pub fn sub_mchid(self) -> V3MchManageMchManageRecordsSubMchid<'c> {
        V3MchManageMchManageRecordsSubMchid { client: self.client }
    }

    /// `/v3/mch-manage/mch-manage-records/{manage_record_id}`
    #[inline]
    pub fn manage_record_id(
        self,
        manage_record_id: impl Into<ManageRecordId>,
    ) -> V3MchManageMchManageRecordsManageRecordId<'c> {
        V3MchManageMchManageRecordsManageRecordId {
            client: self.client, manage_record_id: manage_record_id.into(),
        }
    }
}

/// `/v3/mch-manage/mch-manage-records/sub-mchid`
pub struct V3MchManageMchManageRecordsSubMchid<'c> {
    client: &'c Client,
}

impl<'c> V3MchManageMchManageRecordsSubMchid<'c> {
    /// `/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
    #[inline]
    pub fn sub_mchid(
        self,
        sub_mchid: impl Into<Mchid>,
    ) -> V3MchManageMchManageRecordsSubMchidSubMchid<'c> {
        V3MchManageMchManageRecordsSubMchidSubMchid {
            client: self.client, sub_mchid: sub_mchid.into(),
        }
    }
}

/// `/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
pub struct V3MchManageMchManageRecordsSubMchidSubMchid<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> V3MchManageMchManageRecordsSubMchidSubMchid<'c> {
    /// 分页查询子商户名下的商户管理记录:
    /// [`ListRecords`].
    #[inline]
    pub fn get(
        self,
        limit: i64,
        manage_record_type: ManageRecordType,
    ) -> Call<'c, ListRecords> {
        Call::new(
            self.client,
            ListRecords::new(self.sub_mchid, limit, manage_record_type),
        )
    }
}

/// `/v3/mch-manage/mch-manage-records/{manage_record_id}`
pub struct V3MchManageMchManageRecordsManageRecordId<'c> {
    client: &'c Client,
    manage_record_id: ManageRecordId,
}

impl<'c> V3MchManageMchManageRecordsManageRecordId<'c> {
    /// 查询子商户下指定商户管理记录:
    /// [`GetRecord`].
    #[inline]
    pub fn get(self, sub_mchid: impl Into<Mchid>) -> Call<'c, GetRecord> {
        Call::new(self.client, GetRecord::new(self.manage_record_id, sub_mchid))
    }

    /// `/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
    #[inline]
    pub fn mch_manage_submissions(
        self,
    ) -> V3MchManageMchManageRecordsManageRecordIdMchManageSubmissions<'c> {
        V3MchManageMchManageRecordsManageRecordIdMchManageSubmissions {
            client: self.client, manage_record_id: self.manage_record_id,
        }
    }
}

/// `/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
pub struct V3MchManageMchManageRecordsManageRecordIdMchManageSubmissions<'c> {
    client: &'c Client,
    manage_record_id: ManageRecordId,
}

impl<'c> V3MchManageMchManageRecordsManageRecordIdMchManageSubmissions<'c> {
    /// 对指定商户管理记录提交资料:
    /// [`CreateRecordSubmission`].
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<Mchid>,
        submit_data: impl Into<String>,
    ) -> Call<'c, CreateRecordSubmission> {
        Call::new(
            self.client,
            CreateRecordSubmission::new(self.manage_record_id, sub_mchid, submit_data),
        )
    }
}

/// `/v3/mch-manage/submission-files`
pub struct V3MchManageSubmissionFiles<'c> {
    client: &'c Client,
}

impl<'c> V3MchManageSubmissionFiles<'c> {
    /// `/v3/mch-manage/submission-files/sub-mchid`
    #[inline]
    pub fn sub_mchid(self) -> V3MchManageSubmissionFilesSubMchid<'c> {
        V3MchManageSubmissionFilesSubMchid { client: self.client }
    }
}

/// `/v3/mch-manage/submission-files/sub-mchid`
pub struct V3MchManageSubmissionFilesSubMchid<'c> {
    client: &'c Client,
}

impl<'c> V3MchManageSubmissionFilesSubMchid<'c> {
    /// `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}`
    #[inline]
    pub fn sub_mchid(
        self,
        sub_mchid: impl Into<Mchid>,
    ) -> V3MchManageSubmissionFilesSubMchidSubMchid<'c> {
        V3MchManageSubmissionFilesSubMchidSubMchid {
            client: self.client, sub_mchid: sub_mchid.into(),
        }
    }
}

/// `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}`
pub struct V3MchManageSubmissionFilesSubMchidSubMchid<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> V3MchManageSubmissionFilesSubMchidSubMchid<'c> {
    /// `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
    #[inline]
    pub fn upload(self) -> V3MchManageSubmissionFilesSubMchidSubMchidUpload<'c> {
        V3MchManageSubmissionFilesSubMchidSubMchidUpload {
            client: self.client, sub_mchid: self.sub_mchid,
        }
    }
}

/// `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
pub struct V3MchManageSubmissionFilesSubMchidSubMchidUpload<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> V3MchManageSubmissionFilesSubMchidSubMchidUpload<'c> {
    /// 上传商户提交资料文件:
    /// [`UploadSubmissionFile`].
    #[inline]
    pub fn post(
        self,
        submission_file: Upload,
        item_id: i64,
    ) -> Call<'c, UploadSubmissionFile> {
        Call::new(
            self.client,
            UploadSubmissionFile::new(self.sub_mchid, submission_file, item_id),
        )
    }
}
