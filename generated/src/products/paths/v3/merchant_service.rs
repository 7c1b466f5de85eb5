// Written by `cargo xtask codegen` from spec/merchant_service.yaml; edit that file instead.

//! Everything below `/v3/merchant-service`.

use wechatpay_client::{Client, Upload};

use crate::Call;
use crate::products::merchant_service::{
    ComplaintId, CompleteComplaint, CreateComplaintNotification, DeleteComplaintNotification,
    DownloadComplaintImage, ListComplaints, ListComplaintsRequired, ListNegotiationHistory,
    QueryComplaint, QueryComplaintNotification, RefundDecision, RespondComplaint,
    RespondImmediateService, RespondImmediateServiceRequired, UpdateComplaintNotification,
    UpdateRefundProgress, UploadComplaintImage,
};
use crate::products::shared::{Mchid, MediaId};

/// `/v3/merchant-service`
pub struct V3MerchantService<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3MerchantService<'c> {
    /// `/v3/merchant-service/complaint-notifications`
    #[inline]
    pub fn complaint_notifications(self) -> V3MerchantServiceComplaintNotifications<'c> {
        V3MerchantServiceComplaintNotifications { client: self.client }
    }

    /// `/v3/merchant-service/complaints-v2`
    #[inline]
    pub fn complaints_v2(self) -> V3MerchantServiceComplaintsV2<'c> {
        V3MerchantServiceComplaintsV2 { client: self.client }
    }

    /// `/v3/merchant-service/images`
    #[inline]
    pub fn images(self) -> V3MerchantServiceImages<'c> {
        V3MerchantServiceImages { client: self.client }
    }
}

/// `/v3/merchant-service/complaint-notifications`
pub struct V3MerchantServiceComplaintNotifications<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantServiceComplaintNotifications<'c> {
    /// 删除投诉通知回调地址:
    /// [`DeleteComplaintNotification`].
    #[inline]
    pub fn delete(self) -> Call<'c, DeleteComplaintNotification> {
        Call::new(self.client, DeleteComplaintNotification::new())
    }

    /// 查询投诉通知回调地址:
    /// [`QueryComplaintNotification`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryComplaintNotification> {
        Call::new(self.client, QueryComplaintNotification::new())
    }

    /// 创建投诉通知回调地址:
    /// [`CreateComplaintNotification`].
    #[inline]
    pub fn post(self, url: impl Into<String>) -> Call<'c, CreateComplaintNotification> {
        Call::new(self.client, CreateComplaintNotification::new(url))
    }

    /// 更新投诉通知回调地址:
    /// [`UpdateComplaintNotification`].
    #[inline]
    pub fn put(self, url: impl Into<String>) -> Call<'c, UpdateComplaintNotification> {
        Call::new(self.client, UpdateComplaintNotification::new(url))
    }
}

/// `/v3/merchant-service/complaints-v2`
pub struct V3MerchantServiceComplaintsV2<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantServiceComplaintsV2<'c> {
    /// 查询投诉单列表:
    /// [`ListComplaints`].
    #[inline]
    pub fn get(self, required: ListComplaintsRequired) -> Call<'c, ListComplaints> {
        Call::new(self.client, ListComplaints::new(required))
    }

    /// `/v3/merchant-service/complaints-v2/{complaint_id}`
    #[inline]
    pub fn complaint_id(
        self,
        complaint_id: impl Into<ComplaintId>,
    ) -> V3MerchantServiceComplaintsV2ComplaintId<'c> {
        V3MerchantServiceComplaintsV2ComplaintId {
            client: self.client, complaint_id: complaint_id.into(),
        }
    }
}

/// `/v3/merchant-service/complaints-v2/{complaint_id}`
pub struct V3MerchantServiceComplaintsV2ComplaintId<'c> {
    client: &'c Client,
    complaint_id: ComplaintId,
}

impl<'c> V3MerchantServiceComplaintsV2ComplaintId<'c> {
    /// 查询投诉单详情:
    /// [`QueryComplaint`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryComplaint> {
        Call::new(self.client, QueryComplaint::new(self.complaint_id))
    }

    /// `/v3/merchant-service/complaints-v2/{complaint_id}/complete`
    #[inline]
    pub fn complete(self) -> V3MerchantServiceComplaintsV2ComplaintIdComplete<'c> {
        V3MerchantServiceComplaintsV2ComplaintIdComplete {
            client: self.client, complaint_id: self.complaint_id,
        }
    }

    /// `/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
    #[inline]
    pub fn negotiation_historys(
        self,
    ) -> V3MerchantServiceComplaintsV2ComplaintIdNegotiationHistorys<'c> {
        V3MerchantServiceComplaintsV2ComplaintIdNegotiationHistorys {
            client: self.client, complaint_id: self.complaint_id,
        }
    }

    /// `/v3/merchant-service/complaints-v2/{complaint_id}/response`
    #[inline]
    pub fn response(self) -> V3MerchantServiceComplaintsV2ComplaintIdResponse<'c> {
        V3MerchantServiceComplaintsV2ComplaintIdResponse {
            client: self.client, complaint_id: self.complaint_id,
        }
    }

    /// `/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
    #[inline]
    pub fn response_immediate_service(
        self,
    ) -> V3MerchantServiceComplaintsV2ComplaintIdResponseImmediateService<'c> {
        V3MerchantServiceComplaintsV2ComplaintIdResponseImmediateService {
            client: self.client, complaint_id: self.complaint_id,
        }
    }

    /// `/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
    #[inline]
    pub fn update_refund_progress(
        self,
    ) -> V3MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgress<'c> {
        V3MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgress {
            client: self.client, complaint_id: self.complaint_id,
        }
    }
}

/// `/v3/merchant-service/complaints-v2/{complaint_id}/complete`
pub struct V3MerchantServiceComplaintsV2ComplaintIdComplete<'c> {
    client: &'c Client,
    complaint_id: ComplaintId,
}

impl<'c> V3MerchantServiceComplaintsV2ComplaintIdComplete<'c> {
    /// 反馈处理完成:
    /// [`CompleteComplaint`].
    #[inline]
    pub fn post(
        self,
        complainted_mchid: impl Into<Mchid>,
    ) -> Call<'c, CompleteComplaint> {
        Call::new(
            self.client,
            CompleteComplaint::new(self.complaint_id, complainted_mchid),
        )
    }
}

/// `/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
pub struct V3MerchantServiceComplaintsV2ComplaintIdNegotiationHistorys<'c> {
    client: &'c Client,
    complaint_id: ComplaintId,
}

impl<'c> V3MerchantServiceComplaintsV2ComplaintIdNegotiationHistorys<'c> {
    /// 查询投诉单协商历史:
    /// [`ListNegotiationHistory`].
    #[inline]
    pub fn get(self) -> Call<'c, ListNegotiationHistory> {
        Call::new(self.client, ListNegotiationHistory::new(self.complaint_id))
    }
}

/// `/v3/merchant-service/complaints-v2/{complaint_id}/response`
pub struct V3MerchantServiceComplaintsV2ComplaintIdResponse<'c> {
    client: &'c Client,
    complaint_id: ComplaintId,
}

impl<'c> V3MerchantServiceComplaintsV2ComplaintIdResponse<'c> {
    /// 回复用户:
    /// [`RespondComplaint`].
    #[inline]
    pub fn post(
        self,
        complainted_mchid: impl Into<Mchid>,
        response_content: impl Into<String>,
    ) -> Call<'c, RespondComplaint> {
        Call::new(
            self.client,
            RespondComplaint::new(self.complaint_id, complainted_mchid, response_content),
        )
    }
}

/// `/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
pub struct V3MerchantServiceComplaintsV2ComplaintIdResponseImmediateService<'c> {
    client: &'c Client,
    complaint_id: ComplaintId,
}

impl<'c> V3MerchantServiceComplaintsV2ComplaintIdResponseImmediateService<'c> {
    /// 回复需要即时服务的投诉单:
    /// [`RespondImmediateService`].
    #[inline]
    pub fn post(
        self,
        required: RespondImmediateServiceRequired,
    ) -> Call<'c, RespondImmediateService> {
        Call::new(self.client, RespondImmediateService::new(self.complaint_id, required))
    }
}

/// `/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
pub struct V3MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgress<'c> {
    client: &'c Client,
    complaint_id: ComplaintId,
}

impl<'c> V3MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgress<'c> {
    /// 更新退款审批结果:
    /// [`UpdateRefundProgress`].
    #[inline]
    pub fn post(self, action: RefundDecision) -> Call<'c, UpdateRefundProgress> {
        Call::new(self.client, UpdateRefundProgress::new(self.complaint_id, action))
    }
}

/// `/v3/merchant-service/images`
pub struct V3MerchantServiceImages<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantServiceImages<'c> {
    /// `/v3/merchant-service/images/upload`
    #[inline]
    pub fn upload(self) -> V3MerchantServiceImagesUpload<'c> {
        V3MerchantServiceImagesUpload { client: self.client }
    }

    /// `/v3/merchant-service/images/{media_id}`
    #[inline]
    pub fn media_id(
        self,
        media_id: impl Into<MediaId>,
    ) -> V3MerchantServiceImagesMediaId<'c> {
        V3MerchantServiceImagesMediaId { client: self.client, media_id: media_id.into() }
    }
}

/// `/v3/merchant-service/images/upload`
pub struct V3MerchantServiceImagesUpload<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantServiceImagesUpload<'c> {
    /// 图片上传接口:
    /// [`UploadComplaintImage`].
    #[inline]
    pub fn post(self, file: Upload) -> Call<'c, UploadComplaintImage> {
        Call::new(self.client, UploadComplaintImage::new(file))
    }
}

/// `/v3/merchant-service/images/{media_id}`
pub struct V3MerchantServiceImagesMediaId<'c> {
    client: &'c Client,
    media_id: MediaId,
}

impl<'c> V3MerchantServiceImagesMediaId<'c> {
    /// 图片请求接口:
    /// [`DownloadComplaintImage`].
    #[inline]
    pub fn get(self) -> Call<'c, DownloadComplaintImage> {
        Call::new(self.client, DownloadComplaintImage::new(self.media_id))
    }
}
