// Written by `cargo xtask codegen` from spec/ecommerce.yaml and spec/ecommerce_applyment.yaml and spec/ecommerce_papay.yaml; edit those files instead.

//! Everything below `/v3/ecommerce`.

use wechatpay_client::Client;

use crate::Call;

/// `/v3/ecommerce`
pub struct V3Ecommerce<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Ecommerce<'c> {
    /// `/v3/ecommerce/account`
    #[cfg(feature = "ecommerce_applyment")]
    #[inline]
    pub fn account(self) -> V3EcommerceAccount<'c> {
        V3EcommerceAccount { client: self.client }
    }

    /// `/v3/ecommerce/applyments`
    #[cfg(feature = "ecommerce_applyment")]
    #[inline]
    pub fn applyments(self) -> V3EcommerceApplyments<'c> {
        V3EcommerceApplyments { client: self.client }
    }

    /// `/v3/ecommerce/bill`
    #[cfg(feature = "ecommerce")]
    #[inline]
    pub fn bill(self) -> V3EcommerceBill<'c> {
        V3EcommerceBill { client: self.client }
    }

    /// `/v3/ecommerce/combine-papay`
    #[cfg(feature = "ecommerce_papay")]
    #[inline]
    pub fn combine_papay(self) -> V3EcommerceCombinePapay<'c> {
        V3EcommerceCombinePapay { client: self.client }
    }

    /// `/v3/ecommerce/fund`
    #[cfg(feature = "ecommerce")]
    #[inline]
    pub fn fund(self) -> V3EcommerceFund<'c> {
        V3EcommerceFund { client: self.client }
    }

    /// `/v3/ecommerce/individual-contracts`
    #[cfg(feature = "ecommerce_papay")]
    #[inline]
    pub fn individual_contracts(self) -> V3EcommerceIndividualContracts<'c> {
        V3EcommerceIndividualContracts { client: self.client }
    }

    /// `/v3/ecommerce/mch-transfer`
    #[cfg(feature = "ecommerce")]
    #[inline]
    pub fn mch_transfer(self) -> V3EcommerceMchTransfer<'c> {
        V3EcommerceMchTransfer { client: self.client }
    }

    /// `/v3/ecommerce/profitsharing`
    #[cfg(feature = "ecommerce")]
    #[inline]
    pub fn profitsharing(self) -> V3EcommerceProfitsharing<'c> {
        V3EcommerceProfitsharing { client: self.client }
    }

    /// `/v3/ecommerce/refunds`
    #[cfg(feature = "ecommerce")]
    #[inline]
    pub fn refunds(self) -> V3EcommerceRefunds<'c> {
        V3EcommerceRefunds { client: self.client }
    }

    /// `/v3/ecommerce/subject-sub-merchants`
    #[cfg(feature = "ecommerce_applyment")]
    #[inline]
    pub fn subject_sub_merchants(self) -> V3EcommerceSubjectSubMerchants<'c> {
        V3EcommerceSubjectSubMerchants { client: self.client }
    }

    /// `/v3/ecommerce/subsidies`
    #[cfg(feature = "ecommerce")]
    #[inline]
    pub fn subsidies(self) -> V3EcommerceSubsidies<'c> {
        V3EcommerceSubsidies { client: self.client }
    }
}

/// `/v3/ecommerce/account`
#[cfg(feature = "ecommerce_applyment")]
pub struct V3EcommerceAccount<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_applyment")]
impl<'c> V3EcommerceAccount<'c> {
    /// `/v3/ecommerce/account/apply-cancel-withdraw`
    #[inline]
    pub fn apply_cancel_withdraw(self) -> V3EcommerceAccountApplyCancelWithdraw<'c> {
        V3EcommerceAccountApplyCancelWithdraw { client: self.client }
    }

    /// `/v3/ecommerce/account/cancel-applications`
    #[inline]
    pub fn cancel_applications(self) -> V3EcommerceAccountCancelApplications<'c> {
        V3EcommerceAccountCancelApplications { client: self.client }
    }
}

/// `/v3/ecommerce/account/apply-cancel-withdraw`
#[cfg(feature = "ecommerce_applyment")]
pub struct V3EcommerceAccountApplyCancelWithdraw<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_applyment")]
impl<'c> V3EcommerceAccountApplyCancelWithdraw<'c> {
    /// 提交注销提现申请:
    /// [`ApplyCancelWithdraw`](crate::products::ecommerce_applyment::ApplyCancelWithdraw).
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
        out_request_no: impl Into<crate::products::ecommerce_applyment::ClosingRequestNo>,
    ) -> Call<'c, crate::products::ecommerce_applyment::ApplyCancelWithdraw> {
        Call::new(
            self.client,
            crate::products::ecommerce_applyment::ApplyCancelWithdraw::new(
                sub_mchid,
                out_request_no,
            ),
        )
    }

    /// `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id`
    #[inline]
    pub fn applyment_id(self) -> V3EcommerceAccountApplyCancelWithdrawApplymentId<'c> {
        V3EcommerceAccountApplyCancelWithdrawApplymentId {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/account/apply-cancel-withdraw/confirm`
    #[inline]
    pub fn confirm(self) -> V3EcommerceAccountApplyCancelWithdrawConfirm<'c> {
        V3EcommerceAccountApplyCancelWithdrawConfirm {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no`
    #[inline]
    pub fn out_request_no(
        self,
    ) -> V3EcommerceAccountApplyCancelWithdrawOutRequestNo<'c> {
        V3EcommerceAccountApplyCancelWithdrawOutRequestNo {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel`
    #[inline]
    pub fn validate_cancel(
        self,
    ) -> V3EcommerceAccountApplyCancelWithdrawValidateCancel<'c> {
        V3EcommerceAccountApplyCancelWithdrawValidateCancel {
            client: self.client,
        }
    }
}

/// `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id`
#[cfg(feature = "ecommerce_applyment")]
pub struct V3EcommerceAccountApplyCancelWithdrawApplymentId<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_applyment")]
impl<'c> V3EcommerceAccountApplyCancelWithdrawApplymentId<'c> {
    /// `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
    #[inline]
    pub fn applyment_id(
        self,
        applyment_id: impl Into<crate::products::ecommerce_applyment::ClosingId>,
    ) -> V3EcommerceAccountApplyCancelWithdrawApplymentIdApplymentId<'c> {
        V3EcommerceAccountApplyCancelWithdrawApplymentIdApplymentId {
            client: self.client, applyment_id: applyment_id.into(),
        }
    }
}

/// `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
#[cfg(feature = "ecommerce_applyment")]
pub struct V3EcommerceAccountApplyCancelWithdrawApplymentIdApplymentId<'c> {
    client: &'c Client,
    applyment_id: crate::products::ecommerce_applyment::ClosingId,
}

#[cfg(feature = "ecommerce_applyment")]
impl<'c> V3EcommerceAccountApplyCancelWithdrawApplymentIdApplymentId<'c> {
    /// 微信支付注销提现申请单号查询申请单状态:
    /// [`GetCancelWithdrawByApplymentId`](crate::products::ecommerce_applyment::GetCancelWithdrawByApplymentId).
    #[inline]
    pub fn get(
        self,
    ) -> Call<'c, crate::products::ecommerce_applyment::GetCancelWithdrawByApplymentId> {
        Call::new(
            self.client,
            crate::products::ecommerce_applyment::GetCancelWithdrawByApplymentId::new(
                self.applyment_id,
            ),
        )
    }
}

/// `/v3/ecommerce/account/apply-cancel-withdraw/confirm`
#[cfg(feature = "ecommerce_applyment")]
pub struct V3EcommerceAccountApplyCancelWithdrawConfirm<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_applyment")]
impl<'c> V3EcommerceAccountApplyCancelWithdrawConfirm<'c> {
    /// 平台代商户确认注销:
    /// [`ConfirmCancelWithdraw`](crate::products::ecommerce_applyment::ConfirmCancelWithdraw).
    #[inline]
    pub fn post(
        self,
        required: crate::products::ecommerce_applyment::ConfirmCancelWithdrawRequired,
    ) -> Call<'c, crate::products::ecommerce_applyment::ConfirmCancelWithdraw> {
        Call::new(
            self.client,
            crate::products::ecommerce_applyment::ConfirmCancelWithdraw::new(required),
        )
    }
}

/// `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no`
#[cfg(feature = "ecommerce_applyment")]
pub struct V3EcommerceAccountApplyCancelWithdrawOutRequestNo<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_applyment")]
impl<'c> V3EcommerceAccountApplyCancelWithdrawOutRequestNo<'c> {
    /// `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`
    #[inline]
    pub fn out_request_no(
        self,
        out_request_no: impl Into<crate::products::ecommerce_applyment::ClosingRequestNo>,
    ) -> V3EcommerceAccountApplyCancelWithdrawOutRequestNoOutRequestNo<'c> {
        V3EcommerceAccountApplyCancelWithdrawOutRequestNoOutRequestNo {
            client: self.client,
            out_request_no: out_request_no.into(),
        }
    }
}

/// `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`
#[cfg(feature = "ecommerce_applyment")]
pub struct V3EcommerceAccountApplyCancelWithdrawOutRequestNoOutRequestNo<'c> {
    client: &'c Client,
    out_request_no: crate::products::ecommerce_applyment::ClosingRequestNo,
}

#[cfg(feature = "ecommerce_applyment")]
impl<'c> V3EcommerceAccountApplyCancelWithdrawOutRequestNoOutRequestNo<'c> {
    /// 商户注销提现申请单号查询申请单状态:
    /// [`GetCancelWithdrawByOutRequestNo`](crate::products::ecommerce_applyment::GetCancelWithdrawByOutRequestNo).
    #[inline]
    pub fn get(
        self,
    ) -> Call<
        'c,
        crate::products::ecommerce_applyment::GetCancelWithdrawByOutRequestNo,
    > {
        Call::new(
            self.client,
            crate::products::ecommerce_applyment::GetCancelWithdrawByOutRequestNo::new(
                self.out_request_no,
            ),
        )
    }
}

/// `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel`
#[cfg(feature = "ecommerce_applyment")]
pub struct V3EcommerceAccountApplyCancelWithdrawValidateCancel<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_applyment")]
impl<'c> V3EcommerceAccountApplyCancelWithdrawValidateCancel<'c> {
    /// `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`
    #[inline]
    pub fn sub_mchid(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> V3EcommerceAccountApplyCancelWithdrawValidateCancelSubMchid<'c> {
        V3EcommerceAccountApplyCancelWithdrawValidateCancelSubMchid {
            client: self.client, sub_mchid: sub_mchid.into(),
        }
    }
}

/// `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`
#[cfg(feature = "ecommerce_applyment")]
pub struct V3EcommerceAccountApplyCancelWithdrawValidateCancelSubMchid<'c> {
    client: &'c Client,
    sub_mchid: crate::products::shared::Mchid,
}

#[cfg(feature = "ecommerce_applyment")]
impl<'c> V3EcommerceAccountApplyCancelWithdrawValidateCancelSubMchid<'c> {
    /// 商户注销资格校验:
    /// [`ValidateCancel`](crate::products::ecommerce_applyment::ValidateCancel).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::ecommerce_applyment::ValidateCancel> {
        Call::new(
            self.client,
            crate::products::ecommerce_applyment::ValidateCancel::new(self.sub_mchid),
        )
    }
}

/// `/v3/ecommerce/account/cancel-applications`
#[cfg(feature = "ecommerce_applyment")]
pub struct V3EcommerceAccountCancelApplications<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_applyment")]
impl<'c> V3EcommerceAccountCancelApplications<'c> {
    /// 提交注销申请单:
    /// [`CreateCancelApplication`](crate::products::ecommerce_applyment::CreateCancelApplication).
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
        out_apply_no: impl Into<
            crate::products::ecommerce_applyment::CancelApplicationNo,
        >,
        application_info: Vec<crate::products::ecommerce_applyment::CancelLetter>,
    ) -> Call<'c, crate::products::ecommerce_applyment::CreateCancelApplication> {
        Call::new(
            self.client,
            crate::products::ecommerce_applyment::CreateCancelApplication::new(
                sub_mchid,
                out_apply_no,
                application_info,
            ),
        )
    }

    /// `/v3/ecommerce/account/cancel-applications/media`
    #[inline]
    pub fn media(self) -> V3EcommerceAccountCancelApplicationsMedia<'c> {
        V3EcommerceAccountCancelApplicationsMedia {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/account/cancel-applications/out-apply-no`
    #[inline]
    pub fn out_apply_no(self) -> V3EcommerceAccountCancelApplicationsOutApplyNo<'c> {
        V3EcommerceAccountCancelApplicationsOutApplyNo {
            client: self.client,
        }
    }
}

/// `/v3/ecommerce/account/cancel-applications/media`
#[cfg(feature = "ecommerce_applyment")]
pub struct V3EcommerceAccountCancelApplicationsMedia<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_applyment")]
impl<'c> V3EcommerceAccountCancelApplicationsMedia<'c> {
    /// 图片上传:
    /// [`UploadMedia`](crate::products::ecommerce_applyment::UploadMedia).
    #[inline]
    pub fn post(
        self,
        file: wechatpay_client::Upload,
    ) -> Call<'c, crate::products::ecommerce_applyment::UploadMedia> {
        Call::new(
            self.client,
            crate::products::ecommerce_applyment::UploadMedia::new(file),
        )
    }
}

/// `/v3/ecommerce/account/cancel-applications/out-apply-no`
#[cfg(feature = "ecommerce_applyment")]
pub struct V3EcommerceAccountCancelApplicationsOutApplyNo<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_applyment")]
impl<'c> V3EcommerceAccountCancelApplicationsOutApplyNo<'c> {
    /// `/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`
    #[inline]
    pub fn out_apply_no(
        self,
        out_apply_no: impl Into<
            crate::products::ecommerce_applyment::CancelApplicationNo,
        >,
    ) -> V3EcommerceAccountCancelApplicationsOutApplyNoOutApplyNo<'c> {
        V3EcommerceAccountCancelApplicationsOutApplyNoOutApplyNo {
            client: self.client,
            out_apply_no: out_apply_no.into(),
        }
    }
}

/// `/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`
#[cfg(feature = "ecommerce_applyment")]
pub struct V3EcommerceAccountCancelApplicationsOutApplyNoOutApplyNo<'c> {
    client: &'c Client,
    out_apply_no: crate::products::ecommerce_applyment::CancelApplicationNo,
}

#[cfg(feature = "ecommerce_applyment")]
impl<'c> V3EcommerceAccountCancelApplicationsOutApplyNoOutApplyNo<'c> {
    /// 查询注销单状态:
    /// [`GetCancelApplication`](crate::products::ecommerce_applyment::GetCancelApplication).
    #[inline]
    pub fn get(
        self,
    ) -> Call<'c, crate::products::ecommerce_applyment::GetCancelApplication> {
        Call::new(
            self.client,
            crate::products::ecommerce_applyment::GetCancelApplication::new(
                self.out_apply_no,
            ),
        )
    }
}

/// `/v3/ecommerce/applyments`
#[cfg(feature = "ecommerce_applyment")]
pub struct V3EcommerceApplyments<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_applyment")]
impl<'c> V3EcommerceApplyments<'c> {
    /// 二级商户进件:
    /// [`SubmitApplyment`](crate::products::ecommerce_applyment::SubmitApplyment).
    #[inline]
    pub fn post(
        self,
        required: crate::products::ecommerce_applyment::SubmitApplymentRequired,
    ) -> Call<'c, crate::products::ecommerce_applyment::SubmitApplyment> {
        Call::new(
            self.client,
            crate::products::ecommerce_applyment::SubmitApplyment::new(required),
        )
    }

    /// `/v3/ecommerce/applyments/out-request-no`
    #[inline]
    pub fn out_request_no(self) -> V3EcommerceApplymentsOutRequestNo<'c> {
        V3EcommerceApplymentsOutRequestNo { client: self.client }
    }

    /// `/v3/ecommerce/applyments/submit-account-hosting-applyment`
    #[inline]
    pub fn submit_account_hosting_applyment(
        self,
    ) -> V3EcommerceApplymentsSubmitAccountHostingApplyment<'c> {
        V3EcommerceApplymentsSubmitAccountHostingApplyment { client: self.client }
    }

    /// `/v3/ecommerce/applyments/submit-sign-verify-info`
    #[inline]
    pub fn submit_sign_verify_info(
        self,
    ) -> V3EcommerceApplymentsSubmitSignVerifyInfo<'c> {
        V3EcommerceApplymentsSubmitSignVerifyInfo { client: self.client }
    }

    /// `/v3/ecommerce/applyments/{applyment_id}`
    #[inline]
    pub fn applyment_id(
        self,
        applyment_id: impl Into<crate::products::shared::ApplymentId>,
    ) -> V3EcommerceApplymentsApplymentId<'c> {
        V3EcommerceApplymentsApplymentId {
            client: self.client, applyment_id: applyment_id.into(),
        }
    }
}

/// `/v3/ecommerce/applyments/out-request-no`
#[cfg(feature = "ecommerce_applyment")]
pub struct V3EcommerceApplymentsOutRequestNo<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_applyment")]
impl<'c> V3EcommerceApplymentsOutRequestNo<'c> {
    /// `/v3/ecommerce/applyments/out-request-no/{out_request_no}`
    #[inline]
    pub fn out_request_no(
        self,
        out_request_no: impl Into<
            crate::products::ecommerce_applyment::ApplymentRequestNo,
        >,
    ) -> V3EcommerceApplymentsOutRequestNoOutRequestNo<'c> {
        V3EcommerceApplymentsOutRequestNoOutRequestNo {
            client: self.client,
            out_request_no: out_request_no.into(),
        }
    }
}

/// `/v3/ecommerce/applyments/out-request-no/{out_request_no}`
#[cfg(feature = "ecommerce_applyment")]
pub struct V3EcommerceApplymentsOutRequestNoOutRequestNo<'c> {
    client: &'c Client,
    out_request_no: crate::products::ecommerce_applyment::ApplymentRequestNo,
}

#[cfg(feature = "ecommerce_applyment")]
impl<'c> V3EcommerceApplymentsOutRequestNoOutRequestNo<'c> {
    /// 通过业务申请编号查询申请状态:
    /// [`GetApplymentByOutRequestNo`](crate::products::ecommerce_applyment::GetApplymentByOutRequestNo).
    #[inline]
    pub fn get(
        self,
    ) -> Call<'c, crate::products::ecommerce_applyment::GetApplymentByOutRequestNo> {
        Call::new(
            self.client,
            crate::products::ecommerce_applyment::GetApplymentByOutRequestNo::new(
                self.out_request_no,
            ),
        )
    }

    /// `/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
    #[inline]
    pub fn revoke(self) -> V3EcommerceApplymentsOutRequestNoOutRequestNoRevoke<'c> {
        V3EcommerceApplymentsOutRequestNoOutRequestNoRevoke {
            client: self.client,
            out_request_no: self.out_request_no,
        }
    }
}

/// `/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
#[cfg(feature = "ecommerce_applyment")]
pub struct V3EcommerceApplymentsOutRequestNoOutRequestNoRevoke<'c> {
    client: &'c Client,
    out_request_no: crate::products::ecommerce_applyment::ApplymentRequestNo,
}

#[cfg(feature = "ecommerce_applyment")]
impl<'c> V3EcommerceApplymentsOutRequestNoOutRequestNoRevoke<'c> {
    /// 撤销申请单-使用业务申请编号:
    /// [`RevokeApplymentByOutRequestNo`](crate::products::ecommerce_applyment::RevokeApplymentByOutRequestNo).
    #[inline]
    pub fn post(
        self,
    ) -> Call<'c, crate::products::ecommerce_applyment::RevokeApplymentByOutRequestNo> {
        Call::new(
            self.client,
            crate::products::ecommerce_applyment::RevokeApplymentByOutRequestNo::new(
                self.out_request_no,
            ),
        )
    }
}

/// `/v3/ecommerce/applyments/submit-account-hosting-applyment`
#[cfg(feature = "ecommerce_applyment")]
pub struct V3EcommerceApplymentsSubmitAccountHostingApplyment<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_applyment")]
impl<'c> V3EcommerceApplymentsSubmitAccountHostingApplyment<'c> {
    /// 提交申请单:
    /// [`SubmitAccountHostingApplyment`](crate::products::ecommerce_applyment::SubmitAccountHostingApplyment).
    #[inline]
    pub fn post(
        self,
        required: crate::products::ecommerce_applyment::SubmitAccountHostingApplymentRequired,
    ) -> Call<'c, crate::products::ecommerce_applyment::SubmitAccountHostingApplyment> {
        Call::new(
            self.client,
            crate::products::ecommerce_applyment::SubmitAccountHostingApplyment::new(
                required,
            ),
        )
    }
}

/// `/v3/ecommerce/applyments/submit-sign-verify-info`
#[cfg(feature = "ecommerce_applyment")]
pub struct V3EcommerceApplymentsSubmitSignVerifyInfo<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_applyment")]
impl<'c> V3EcommerceApplymentsSubmitSignVerifyInfo<'c> {
    /// 平台代理签约核身:
    /// [`SubmitSignVerifyInfo`](crate::products::ecommerce_applyment::SubmitSignVerifyInfo).
    #[inline]
    pub fn post(
        self,
        out_request_no: impl Into<
            crate::products::ecommerce_applyment::ApplymentRequestNo,
        >,
    ) -> Call<'c, crate::products::ecommerce_applyment::SubmitSignVerifyInfo> {
        Call::new(
            self.client,
            crate::products::ecommerce_applyment::SubmitSignVerifyInfo::new(
                out_request_no,
            ),
        )
    }
}

/// `/v3/ecommerce/applyments/{applyment_id}`
#[cfg(feature = "ecommerce_applyment")]
pub struct V3EcommerceApplymentsApplymentId<'c> {
    client: &'c Client,
    applyment_id: crate::products::shared::ApplymentId,
}

#[cfg(feature = "ecommerce_applyment")]
impl<'c> V3EcommerceApplymentsApplymentId<'c> {
    /// 通过申请单ID查询申请状态:
    /// [`GetApplymentById`](crate::products::ecommerce_applyment::GetApplymentById).
    #[inline]
    pub fn get(
        self,
    ) -> Call<'c, crate::products::ecommerce_applyment::GetApplymentById> {
        Call::new(
            self.client,
            crate::products::ecommerce_applyment::GetApplymentById::new(
                self.applyment_id,
            ),
        )
    }

    /// `/v3/ecommerce/applyments/{applyment_id}/revoke`
    #[inline]
    pub fn revoke(self) -> V3EcommerceApplymentsApplymentIdRevoke<'c> {
        V3EcommerceApplymentsApplymentIdRevoke {
            client: self.client,
            applyment_id: self.applyment_id,
        }
    }
}

/// `/v3/ecommerce/applyments/{applyment_id}/revoke`
#[cfg(feature = "ecommerce_applyment")]
pub struct V3EcommerceApplymentsApplymentIdRevoke<'c> {
    client: &'c Client,
    applyment_id: crate::products::shared::ApplymentId,
}

#[cfg(feature = "ecommerce_applyment")]
impl<'c> V3EcommerceApplymentsApplymentIdRevoke<'c> {
    /// 撤销申请单-使用申请单号:
    /// [`RevokeApplymentByApplymentId`](crate::products::ecommerce_applyment::RevokeApplymentByApplymentId).
    #[inline]
    pub fn post(
        self,
    ) -> Call<'c, crate::products::ecommerce_applyment::RevokeApplymentByApplymentId> {
        Call::new(
            self.client,
            crate::products::ecommerce_applyment::RevokeApplymentByApplymentId::new(
                self.applyment_id,
            ),
        )
    }
}

/// `/v3/ecommerce/bill`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceBill<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceBill<'c> {
    /// `/v3/ecommerce/bill/fundflowbill`
    #[inline]
    pub fn fundflowbill(self) -> V3EcommerceBillFundflowbill<'c> {
        V3EcommerceBillFundflowbill { client: self.client }
    }
}

/// `/v3/ecommerce/bill/fundflowbill`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceBillFundflowbill<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceBillFundflowbill<'c> {
    /// 申请二级商户资金账单:
    /// [`GetSubMerchantFundFlowBill`](crate::products::ecommerce::GetSubMerchantFundFlowBill).
    #[inline]
    pub fn get(
        self,
        bill_date: wechatpay_client::Day,
        account_type: crate::products::ecommerce::BillAccounts,
        algorithm: crate::products::shared::BillEncryption,
    ) -> Call<'c, crate::products::ecommerce::GetSubMerchantFundFlowBill> {
        Call::new(
            self.client,
            crate::products::ecommerce::GetSubMerchantFundFlowBill::new(
                bill_date,
                account_type,
                algorithm,
            ),
        )
    }
}

/// `/v3/ecommerce/combine-papay`
#[cfg(feature = "ecommerce_papay")]
pub struct V3EcommerceCombinePapay<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_papay")]
impl<'c> V3EcommerceCombinePapay<'c> {
    /// `/v3/ecommerce/combine-papay/contracts`
    #[inline]
    pub fn contracts(self) -> V3EcommerceCombinePapayContracts<'c> {
        V3EcommerceCombinePapayContracts { client: self.client }
    }

    /// `/v3/ecommerce/combine-papay/transactions`
    #[inline]
    pub fn transactions(self) -> V3EcommerceCombinePapayTransactions<'c> {
        V3EcommerceCombinePapayTransactions { client: self.client }
    }
}

/// `/v3/ecommerce/combine-papay/contracts`
#[cfg(feature = "ecommerce_papay")]
pub struct V3EcommerceCombinePapayContracts<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_papay")]
impl<'c> V3EcommerceCombinePapayContracts<'c> {
    /// `/v3/ecommerce/combine-papay/contracts/plan-id`
    #[inline]
    pub fn plan_id(self) -> V3EcommerceCombinePapayContractsPlanId<'c> {
        V3EcommerceCombinePapayContractsPlanId { client: self.client }
    }

    /// `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign`
    #[inline]
    pub fn pre_entrust_sign(self) -> V3EcommerceCombinePapayContractsPreEntrustSign<'c> {
        V3EcommerceCombinePapayContractsPreEntrustSign { client: self.client }
    }
}

/// `/v3/ecommerce/combine-papay/contracts/plan-id`
#[cfg(feature = "ecommerce_papay")]
pub struct V3EcommerceCombinePapayContractsPlanId<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_papay")]
impl<'c> V3EcommerceCombinePapayContractsPlanId<'c> {
    /// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}`
    #[inline]
    pub fn plan_id(
        self,
        plan_id: impl Into<crate::products::shared::PlanId>,
    ) -> V3EcommerceCombinePapayContractsPlanIdPlanId<'c> {
        V3EcommerceCombinePapayContractsPlanIdPlanId {
            client: self.client, plan_id: plan_id.into(),
        }
    }
}

/// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}`
#[cfg(feature = "ecommerce_papay")]
pub struct V3EcommerceCombinePapayContractsPlanIdPlanId<'c> {
    client: &'c Client,
    plan_id: crate::products::shared::PlanId,
}

#[cfg(feature = "ecommerce_papay")]
impl<'c> V3EcommerceCombinePapayContractsPlanIdPlanId<'c> {
    /// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code`
    #[inline]
    pub fn out_contract_code(
        self,
    ) -> V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCode<'c> {
        V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCode {
            client: self.client, plan_id: self.plan_id,
        }
    }
}

/// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code`
#[cfg(feature = "ecommerce_papay")]
pub struct V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCode<'c> {
    client: &'c Client,
    plan_id: crate::products::shared::PlanId,
}

#[cfg(feature = "ecommerce_papay")]
impl<'c> V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCode<'c> {
    /// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    #[inline]
    pub fn out_contract_code(
        self,
        out_contract_code: impl Into<crate::products::shared::OutContractCode>,
    ) -> V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCode<'c> {
        V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCode {
            client: self.client, plan_id: self.plan_id,
            out_contract_code: out_contract_code.into(),
        }
    }
}

/// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
#[cfg(feature = "ecommerce_papay")]
pub struct V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCode<
    'c,
> {
    client: &'c Client,
    plan_id: crate::products::shared::PlanId,
    out_contract_code: crate::products::shared::OutContractCode,
}

#[cfg(feature = "ecommerce_papay")]
impl<'c> V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCode<'c> {
    /// 通过商户协议号查询协议:
    /// [`QueryContract`](crate::products::ecommerce_papay::QueryContract).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::ecommerce_papay::QueryContract> {
        Call::new(
            self.client,
            crate::products::ecommerce_papay::QueryContract::new(
                self.plan_id,
                self.out_contract_code,
            ),
        )
    }

    /// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    #[inline]
    pub fn terminate(
        self,
    ) -> V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate<
        'c,
    > {
        V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate {
            client: self.client,
            plan_id: self.plan_id,
            out_contract_code: self.out_contract_code,
        }
    }
}

/// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
#[cfg(feature = "ecommerce_papay")]
pub struct V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate<
    'c,
> {
    client: &'c Client,
    plan_id: crate::products::shared::PlanId,
    out_contract_code: crate::products::shared::OutContractCode,
}

#[cfg(feature = "ecommerce_papay")]
impl<
    'c,
> V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate<
    'c,
> {
    /// 通过商户协议号解约协议:
    /// [`TerminateContract`](crate::products::ecommerce_papay::TerminateContract).
    #[inline]
    pub fn post(
        self,
        contract_termination_remark: impl Into<String>,
    ) -> Call<'c, crate::products::ecommerce_papay::TerminateContract> {
        Call::new(
            self.client,
            crate::products::ecommerce_papay::TerminateContract::new(
                self.plan_id,
                self.out_contract_code,
                contract_termination_remark,
            ),
        )
    }
}

/// `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign`
#[cfg(feature = "ecommerce_papay")]
pub struct V3EcommerceCombinePapayContractsPreEntrustSign<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_papay")]
impl<'c> V3EcommerceCombinePapayContractsPreEntrustSign<'c> {
    /// APP方式预签约:
    /// [`AppPreSign`](crate::products::ecommerce_papay::AppPreSign).
    #[inline]
    pub fn post(
        self,
        required: crate::products::ecommerce_papay::AppPreSignRequired,
    ) -> Call<'c, crate::products::ecommerce_papay::AppPreSign> {
        Call::new(
            self.client,
            crate::products::ecommerce_papay::AppPreSign::new(required),
        )
    }

    /// `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`
    #[inline]
    pub fn mini_program(
        self,
    ) -> V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram<'c> {
        V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram { client: self.client }
    }
}

/// `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`
#[cfg(feature = "ecommerce_papay")]
pub struct V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_papay")]
impl<'c> V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram<'c> {
    /// 小程序方式预签约:
    /// [`MiniProgramPreSign`](crate::products::ecommerce_papay::MiniProgramPreSign).
    #[inline]
    pub fn post(
        self,
        required: crate::products::ecommerce_papay::MiniProgramPreSignRequired,
    ) -> Call<'c, crate::products::ecommerce_papay::MiniProgramPreSign> {
        Call::new(
            self.client,
            crate::products::ecommerce_papay::MiniProgramPreSign::new(required),
        )
    }
}

/// `/v3/ecommerce/combine-papay/transactions`
#[cfg(feature = "ecommerce_papay")]
pub struct V3EcommerceCombinePapayTransactions<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_papay")]
impl<'c> V3EcommerceCombinePapayTransactions<'c> {
    /// 电商合单委托代扣支付:
    /// [`CreateTransaction`](crate::products::ecommerce_papay::CreateTransaction).
    #[inline]
    pub fn post(
        self,
        required: crate::products::ecommerce_papay::CreateTransactionRequired,
    ) -> Call<'c, crate::products::ecommerce_papay::CreateTransaction> {
        Call::new(
            self.client,
            crate::products::ecommerce_papay::CreateTransaction::new(required),
        )
    }

    /// `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
    #[inline]
    pub fn combine_out_trade_no(
        self,
        combine_out_trade_no: impl Into<crate::products::shared::CombineOutTradeNo>,
    ) -> V3EcommerceCombinePapayTransactionsCombineOutTradeNo<'c> {
        V3EcommerceCombinePapayTransactionsCombineOutTradeNo {
            client: self.client, combine_out_trade_no: combine_out_trade_no.into(),
        }
    }
}

/// `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
#[cfg(feature = "ecommerce_papay")]
pub struct V3EcommerceCombinePapayTransactionsCombineOutTradeNo<'c> {
    client: &'c Client,
    combine_out_trade_no: crate::products::shared::CombineOutTradeNo,
}

#[cfg(feature = "ecommerce_papay")]
impl<'c> V3EcommerceCombinePapayTransactionsCombineOutTradeNo<'c> {
    /// 电商合单委托代扣查询订单:
    /// [`QueryTransaction`](crate::products::ecommerce_papay::QueryTransaction).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::ecommerce_papay::QueryTransaction> {
        Call::new(
            self.client,
            crate::products::ecommerce_papay::QueryTransaction::new(
                self.combine_out_trade_no,
            ),
        )
    }

    /// `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
    #[inline]
    pub fn reverse(
        self,
    ) -> V3EcommerceCombinePapayTransactionsCombineOutTradeNoReverse<'c> {
        V3EcommerceCombinePapayTransactionsCombineOutTradeNoReverse {
            client: self.client,
            combine_out_trade_no: self.combine_out_trade_no,
        }
    }
}

/// `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
#[cfg(feature = "ecommerce_papay")]
pub struct V3EcommerceCombinePapayTransactionsCombineOutTradeNoReverse<'c> {
    client: &'c Client,
    combine_out_trade_no: crate::products::shared::CombineOutTradeNo,
}

#[cfg(feature = "ecommerce_papay")]
impl<'c> V3EcommerceCombinePapayTransactionsCombineOutTradeNoReverse<'c> {
    /// 电商合单委托代扣撤销订单:
    /// [`ReverseTransaction`](crate::products::ecommerce_papay::ReverseTransaction).
    #[inline]
    pub fn post(
        self,
        combine_appid: impl Into<crate::products::shared::Appid>,
        sub_orders: Vec<crate::products::ecommerce_papay::SubOrderToReverse>,
    ) -> Call<'c, crate::products::ecommerce_papay::ReverseTransaction> {
        Call::new(
            self.client,
            crate::products::ecommerce_papay::ReverseTransaction::new(
                self.combine_out_trade_no,
                combine_appid,
                sub_orders,
            ),
        )
    }
}

/// `/v3/ecommerce/fund`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceFund<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceFund<'c> {
    /// `/v3/ecommerce/fund/balance`
    #[inline]
    pub fn balance(self) -> V3EcommerceFundBalance<'c> {
        V3EcommerceFundBalance { client: self.client }
    }

    /// `/v3/ecommerce/fund/enddaybalance`
    #[inline]
    pub fn enddaybalance(self) -> V3EcommerceFundEnddaybalance<'c> {
        V3EcommerceFundEnddaybalance { client: self.client }
    }

    /// `/v3/ecommerce/fund/withdraw`
    #[inline]
    pub fn withdraw(self) -> V3EcommerceFundWithdraw<'c> {
        V3EcommerceFundWithdraw { client: self.client }
    }
}

/// `/v3/ecommerce/fund/balance`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceFundBalance<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceFundBalance<'c> {
    /// `/v3/ecommerce/fund/balance/{sub_mchid}`
    #[inline]
    pub fn sub_mchid(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> V3EcommerceFundBalanceSubMchid<'c> {
        V3EcommerceFundBalanceSubMchid {
            client: self.client, sub_mchid: sub_mchid.into(),
        }
    }
}

/// `/v3/ecommerce/fund/balance/{sub_mchid}`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceFundBalanceSubMchid<'c> {
    client: &'c Client,
    sub_mchid: crate::products::shared::Mchid,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceFundBalanceSubMchid<'c> {
    /// 查询二级商户账户实时余额:
    /// [`QueryBalance`](crate::products::ecommerce::QueryBalance).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::ecommerce::QueryBalance> {
        Call::new(
            self.client,
            crate::products::ecommerce::QueryBalance::new(self.sub_mchid),
        )
    }
}

/// `/v3/ecommerce/fund/enddaybalance`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceFundEnddaybalance<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceFundEnddaybalance<'c> {
    /// `/v3/ecommerce/fund/enddaybalance/{sub_mchid}`
    #[inline]
    pub fn sub_mchid(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> V3EcommerceFundEnddaybalanceSubMchid<'c> {
        V3EcommerceFundEnddaybalanceSubMchid {
            client: self.client, sub_mchid: sub_mchid.into(),
        }
    }
}

/// `/v3/ecommerce/fund/enddaybalance/{sub_mchid}`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceFundEnddaybalanceSubMchid<'c> {
    client: &'c Client,
    sub_mchid: crate::products::shared::Mchid,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceFundEnddaybalanceSubMchid<'c> {
    /// 查询二级商户账户日终余额:
    /// [`QueryDayEndBalance`](crate::products::ecommerce::QueryDayEndBalance).
    #[inline]
    pub fn get(
        self,
        date: wechatpay_client::Day,
    ) -> Call<'c, crate::products::ecommerce::QueryDayEndBalance> {
        Call::new(
            self.client,
            crate::products::ecommerce::QueryDayEndBalance::new(self.sub_mchid, date),
        )
    }
}

/// `/v3/ecommerce/fund/withdraw`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceFundWithdraw<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceFundWithdraw<'c> {
    /// 二级商户账户余额提现:
    /// [`CreateWithdrawal`](crate::products::ecommerce::CreateWithdrawal).
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
        out_request_no: impl Into<crate::products::shared::WithdrawRequestNo>,
        amount: impl Into<crate::products::shared::Fen>,
    ) -> Call<'c, crate::products::ecommerce::CreateWithdrawal> {
        Call::new(
            self.client,
            crate::products::ecommerce::CreateWithdrawal::new(
                sub_mchid,
                out_request_no,
                amount,
            ),
        )
    }

    /// `/v3/ecommerce/fund/withdraw/out-request-no`
    #[inline]
    pub fn out_request_no(self) -> V3EcommerceFundWithdrawOutRequestNo<'c> {
        V3EcommerceFundWithdrawOutRequestNo {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/fund/withdraw/{withdraw_id}`
    #[inline]
    pub fn withdraw_id(
        self,
        withdraw_id: impl Into<crate::products::shared::WithdrawId>,
    ) -> V3EcommerceFundWithdrawWithdrawId<'c> {
        V3EcommerceFundWithdrawWithdrawId {
            client: self.client,
            withdraw_id: withdraw_id.into(),
        }
    }
}

/// `/v3/ecommerce/fund/withdraw/out-request-no`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceFundWithdrawOutRequestNo<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceFundWithdrawOutRequestNo<'c> {
    /// `/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
    #[inline]
    pub fn out_request_no(
        self,
        out_request_no: impl Into<crate::products::shared::WithdrawRequestNo>,
    ) -> V3EcommerceFundWithdrawOutRequestNoOutRequestNo<'c> {
        V3EcommerceFundWithdrawOutRequestNoOutRequestNo {
            client: self.client, out_request_no: out_request_no.into(),
        }
    }
}

/// `/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceFundWithdrawOutRequestNoOutRequestNo<'c> {
    client: &'c Client,
    out_request_no: crate::products::shared::WithdrawRequestNo,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceFundWithdrawOutRequestNoOutRequestNo<'c> {
    /// 二级商户查询提现状态（商户提现单号）:
    /// [`QueryWithdrawalByOutRequestNo`](crate::products::ecommerce::QueryWithdrawalByOutRequestNo).
    #[inline]
    pub fn get(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> Call<'c, crate::products::ecommerce::QueryWithdrawalByOutRequestNo> {
        Call::new(
            self.client,
            crate::products::ecommerce::QueryWithdrawalByOutRequestNo::new(
                self.out_request_no,
                sub_mchid,
            ),
        )
    }
}

/// `/v3/ecommerce/fund/withdraw/{withdraw_id}`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceFundWithdrawWithdrawId<'c> {
    client: &'c Client,
    withdraw_id: crate::products::shared::WithdrawId,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceFundWithdrawWithdrawId<'c> {
    /// 二级商户查询提现状态（微信支付提现单号）:
    /// [`QueryWithdrawal`](crate::products::ecommerce::QueryWithdrawal).
    #[inline]
    pub fn get(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> Call<'c, crate::products::ecommerce::QueryWithdrawal> {
        Call::new(
            self.client,
            crate::products::ecommerce::QueryWithdrawal::new(self.withdraw_id, sub_mchid),
        )
    }
}

/// `/v3/ecommerce/individual-contracts`
#[cfg(feature = "ecommerce_papay")]
pub struct V3EcommerceIndividualContracts<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_papay")]
impl<'c> V3EcommerceIndividualContracts<'c> {
    /// `/v3/ecommerce/individual-contracts/out-contract-code`
    #[inline]
    pub fn out_contract_code(self) -> V3EcommerceIndividualContractsOutContractCode<'c> {
        V3EcommerceIndividualContractsOutContractCode { client: self.client }
    }

    /// `/v3/ecommerce/individual-contracts/pre-entrust-sign`
    #[inline]
    pub fn pre_entrust_sign(self) -> V3EcommerceIndividualContractsPreEntrustSign<'c> {
        V3EcommerceIndividualContractsPreEntrustSign { client: self.client }
    }

    /// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity`
    #[inline]
    pub fn pre_entrust_sign_with_real_name_identity(
        self,
    ) -> V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentity<'c> {
        V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentity {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/individual-contracts/{openid}`
    #[inline]
    pub fn openid(
        self,
        openid: impl Into<crate::products::shared::Openid>,
    ) -> V3EcommerceIndividualContractsOpenid<'c> {
        V3EcommerceIndividualContractsOpenid {
            client: self.client, openid: openid.into(),
        }
    }
}

/// `/v3/ecommerce/individual-contracts/out-contract-code`
#[cfg(feature = "ecommerce_papay")]
pub struct V3EcommerceIndividualContractsOutContractCode<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_papay")]
impl<'c> V3EcommerceIndividualContractsOutContractCode<'c> {
    /// `/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`
    #[inline]
    pub fn out_contract_code(
        self,
        out_contract_code: impl Into<
            crate::products::ecommerce_papay::IndividualContractCode,
        >,
    ) -> V3EcommerceIndividualContractsOutContractCodeOutContractCode<'c> {
        V3EcommerceIndividualContractsOutContractCodeOutContractCode {
            client: self.client,
            out_contract_code: out_contract_code.into(),
        }
    }
}

/// `/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`
#[cfg(feature = "ecommerce_papay")]
pub struct V3EcommerceIndividualContractsOutContractCodeOutContractCode<'c> {
    client: &'c Client,
    out_contract_code: crate::products::ecommerce_papay::IndividualContractCode,
}

#[cfg(feature = "ecommerce_papay")]
impl<'c> V3EcommerceIndividualContractsOutContractCodeOutContractCode<'c> {
    /// 根据业务申请单号查签约信息:
    /// [`QueryIndividualContract`](crate::products::ecommerce_papay::QueryIndividualContract).
    #[inline]
    pub fn get(
        self,
        appid: impl Into<crate::products::shared::Appid>,
    ) -> Call<'c, crate::products::ecommerce_papay::QueryIndividualContract> {
        Call::new(
            self.client,
            crate::products::ecommerce_papay::QueryIndividualContract::new(
                self.out_contract_code,
                appid,
            ),
        )
    }
}

/// `/v3/ecommerce/individual-contracts/pre-entrust-sign`
#[cfg(feature = "ecommerce_papay")]
pub struct V3EcommerceIndividualContractsPreEntrustSign<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_papay")]
impl<'c> V3EcommerceIndividualContractsPreEntrustSign<'c> {
    /// `/v3/ecommerce/individual-contracts/pre-entrust-sign/app`
    #[inline]
    pub fn app(self) -> V3EcommerceIndividualContractsPreEntrustSignApp<'c> {
        V3EcommerceIndividualContractsPreEntrustSignApp { client: self.client }
    }

    /// `/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
    #[inline]
    pub fn mini_program(
        self,
    ) -> V3EcommerceIndividualContractsPreEntrustSignMiniProgram<'c> {
        V3EcommerceIndividualContractsPreEntrustSignMiniProgram { client: self.client }
    }
}

/// `/v3/ecommerce/individual-contracts/pre-entrust-sign/app`
#[cfg(feature = "ecommerce_papay")]
pub struct V3EcommerceIndividualContractsPreEntrustSignApp<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_papay")]
impl<'c> V3EcommerceIndividualContractsPreEntrustSignApp<'c> {
    /// APP场景预签约:
    /// [`IndividualAppPreSign`](crate::products::ecommerce_papay::IndividualAppPreSign).
    #[inline]
    pub fn post(
        self,
        appid: impl Into<crate::products::shared::Appid>,
        out_contract_code: impl Into<
            crate::products::ecommerce_papay::IndividualContractCode,
        >,
    ) -> Call<'c, crate::products::ecommerce_papay::IndividualAppPreSign> {
        Call::new(
            self.client,
            crate::products::ecommerce_papay::IndividualAppPreSign::new(
                appid,
                out_contract_code,
            ),
        )
    }
}

/// `/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
#[cfg(feature = "ecommerce_papay")]
pub struct V3EcommerceIndividualContractsPreEntrustSignMiniProgram<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_papay")]
impl<'c> V3EcommerceIndividualContractsPreEntrustSignMiniProgram<'c> {
    /// 小程序场景预签约:
    /// [`IndividualMiniProgramPreSign`](crate::products::ecommerce_papay::IndividualMiniProgramPreSign).
    #[inline]
    pub fn post(
        self,
        appid: impl Into<crate::products::shared::Appid>,
        out_contract_code: impl Into<
            crate::products::ecommerce_papay::IndividualContractCode,
        >,
        openid: impl Into<crate::products::shared::Openid>,
    ) -> Call<'c, crate::products::ecommerce_papay::IndividualMiniProgramPreSign> {
        Call::new(
            self.client,
            crate::products::ecommerce_papay::IndividualMiniProgramPreSign::new(
                appid,
                out_contract_code,
                openid,
            ),
        )
    }
}

/// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity`
#[cfg(feature = "ecommerce_papay")]
pub struct V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentity<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_papay")]
impl<'c> V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentity<'c> {
    /// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`
    #[inline]
    pub fn app(
        self,
    ) -> V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp<'c> {
        V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp {
            client: self.client,
        }
    }

    /// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`
    #[inline]
    pub fn mini_program(
        self,
    ) -> V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram<
        'c,
    > {
        V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram {
            client: self.client,
        }
    }
}

/// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`
#[cfg(feature = "ecommerce_papay")]
pub struct V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_papay")]
impl<'c> V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp<'c> {
    /// APP场景预签约:
    /// [`IndividualAppPreSignWithIdentity`](crate::products::ecommerce_papay::IndividualAppPreSignWithIdentity).
    #[inline]
    pub fn post(
        self,
        required: crate::products::ecommerce_papay::IndividualAppPreSignWithIdentityRequired,
    ) -> Call<'c, crate::products::ecommerce_papay::IndividualAppPreSignWithIdentity> {
        Call::new(
            self.client,
            crate::products::ecommerce_papay::IndividualAppPreSignWithIdentity::new(
                required,
            ),
        )
    }
}

/// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`
#[cfg(feature = "ecommerce_papay")]
pub struct V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram<
    'c,
> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_papay")]
impl<
    'c,
> V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram<'c> {
    /// 小程序场景预签约:
    /// [`IndividualMiniProgramPreSignWithIdentity`](crate::products::ecommerce_papay::IndividualMiniProgramPreSignWithIdentity).
    #[inline]
    pub fn post(
        self,
        required: crate::products::ecommerce_papay::IndividualMiniProgramPreSignWithIdentityRequired,
    ) -> Call<
        'c,
        crate::products::ecommerce_papay::IndividualMiniProgramPreSignWithIdentity,
    > {
        Call::new(
            self.client,
            crate::products::ecommerce_papay::IndividualMiniProgramPreSignWithIdentity::new(
                required,
            ),
        )
    }
}

/// `/v3/ecommerce/individual-contracts/{openid}`
#[cfg(feature = "ecommerce_papay")]
pub struct V3EcommerceIndividualContractsOpenid<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
}

#[cfg(feature = "ecommerce_papay")]
impl<'c> V3EcommerceIndividualContractsOpenid<'c> {
    /// 查询个人收款方授权结果:
    /// [`QueryIndividualAuthorization`](crate::products::ecommerce_papay::QueryIndividualAuthorization).
    #[inline]
    pub fn get(
        self,
        appid: impl Into<crate::products::shared::Appid>,
        permission_type: crate::products::ecommerce_papay::PermissionType,
    ) -> Call<'c, crate::products::ecommerce_papay::QueryIndividualAuthorization> {
        Call::new(
            self.client,
            crate::products::ecommerce_papay::QueryIndividualAuthorization::new(
                self.openid,
                appid,
                permission_type,
            ),
        )
    }
}

/// `/v3/ecommerce/mch-transfer`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceMchTransfer<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceMchTransfer<'c> {
    /// `/v3/ecommerce/mch-transfer/authorizations`
    #[inline]
    pub fn authorizations(self) -> V3EcommerceMchTransferAuthorizations<'c> {
        V3EcommerceMchTransferAuthorizations { client: self.client }
    }

    /// `/v3/ecommerce/mch-transfer/transfer-bills`
    #[inline]
    pub fn transfer_bills(self) -> V3EcommerceMchTransferTransferBills<'c> {
        V3EcommerceMchTransferTransferBills { client: self.client }
    }
}

/// `/v3/ecommerce/mch-transfer/authorizations`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceMchTransferAuthorizations<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceMchTransferAuthorizations<'c> {
    /// 申请二级商户商家转账授权:
    /// [`CreateAuthorization`](crate::products::ecommerce::CreateAuthorization).
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
        agreement_list: Vec<crate::products::ecommerce::Agreement>,
    ) -> Call<'c, crate::products::ecommerce::CreateAuthorization> {
        Call::new(
            self.client,
            crate::products::ecommerce::CreateAuthorization::new(
                sub_mchid,
                agreement_list,
            ),
        )
    }

    /// `/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
    #[inline]
    pub fn sub_mchid(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> V3EcommerceMchTransferAuthorizationsSubMchid<'c> {
        V3EcommerceMchTransferAuthorizationsSubMchid {
            client: self.client,
            sub_mchid: sub_mchid.into(),
        }
    }
}

/// `/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceMchTransferAuthorizationsSubMchid<'c> {
    client: &'c Client,
    sub_mchid: crate::products::shared::Mchid,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceMchTransferAuthorizationsSubMchid<'c> {
    /// 查询二级商户商家转账授权状态:
    /// [`GetAuthorization`](crate::products::ecommerce::GetAuthorization).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::ecommerce::GetAuthorization> {
        Call::new(
            self.client,
            crate::products::ecommerce::GetAuthorization::new(self.sub_mchid),
        )
    }
}

/// `/v3/ecommerce/mch-transfer/transfer-bills`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceMchTransferTransferBills<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceMchTransferTransferBills<'c> {
    /// 发起转账:
    /// [`TransferToUser`](crate::products::ecommerce::TransferToUser).
    #[inline]
    pub fn post(
        self,
        required: crate::products::ecommerce::TransferToUserRequired,
    ) -> Call<'c, crate::products::ecommerce::TransferToUser> {
        Call::new(self.client, crate::products::ecommerce::TransferToUser::new(required))
    }

    /// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no`
    #[inline]
    pub fn out_bill_no(self) -> V3EcommerceMchTransferTransferBillsOutBillNo<'c> {
        V3EcommerceMchTransferTransferBillsOutBillNo { client: self.client }
    }

    /// `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no`
    #[inline]
    pub fn transfer_bill_no(
        self,
    ) -> V3EcommerceMchTransferTransferBillsTransferBillNo<'c> {
        V3EcommerceMchTransferTransferBillsTransferBillNo { client: self.client }
    }
}

/// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceMchTransferTransferBillsOutBillNo<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceMchTransferTransferBillsOutBillNo<'c> {
    /// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
    #[inline]
    pub fn out_bill_no(
        self,
        out_bill_no: impl Into<crate::products::shared::OutBillNo>,
    ) -> V3EcommerceMchTransferTransferBillsOutBillNoOutBillNo<'c> {
        V3EcommerceMchTransferTransferBillsOutBillNoOutBillNo {
            client: self.client, out_bill_no: out_bill_no.into(),
        }
    }
}

/// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceMchTransferTransferBillsOutBillNoOutBillNo<'c> {
    client: &'c Client,
    out_bill_no: crate::products::shared::OutBillNo,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceMchTransferTransferBillsOutBillNoOutBillNo<'c> {
    /// 商户单号查询转账单:
    /// [`GetTransferBillByOutNo`](crate::products::ecommerce::GetTransferBillByOutNo).
    #[inline]
    pub fn get(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> Call<'c, crate::products::ecommerce::GetTransferBillByOutNo> {
        Call::new(
            self.client,
            crate::products::ecommerce::GetTransferBillByOutNo::new(
                self.out_bill_no,
                sub_mchid,
            ),
        )
    }

    /// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    #[inline]
    pub fn cancel(
        self,
    ) -> V3EcommerceMchTransferTransferBillsOutBillNoOutBillNoCancel<'c> {
        V3EcommerceMchTransferTransferBillsOutBillNoOutBillNoCancel {
            client: self.client,
            out_bill_no: self.out_bill_no,
        }
    }
}

/// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceMchTransferTransferBillsOutBillNoOutBillNoCancel<'c> {
    client: &'c Client,
    out_bill_no: crate::products::shared::OutBillNo,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceMchTransferTransferBillsOutBillNoOutBillNoCancel<'c> {
    /// 撤销转账:
    /// [`CancelTransfer`](crate::products::ecommerce::CancelTransfer).
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> Call<'c, crate::products::ecommerce::CancelTransfer> {
        Call::new(
            self.client,
            crate::products::ecommerce::CancelTransfer::new(self.out_bill_no, sub_mchid),
        )
    }
}

/// `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceMchTransferTransferBillsTransferBillNo<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceMchTransferTransferBillsTransferBillNo<'c> {
    /// `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
    #[inline]
    pub fn transfer_bill_no(
        self,
        transfer_bill_no: impl Into<crate::products::shared::TransferBillNo>,
    ) -> V3EcommerceMchTransferTransferBillsTransferBillNoTransferBillNo<'c> {
        V3EcommerceMchTransferTransferBillsTransferBillNoTransferBillNo {
            client: self.client, transfer_bill_no: transfer_bill_no.into(),
        }
    }
}

/// `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceMchTransferTransferBillsTransferBillNoTransferBillNo<'c> {
    client: &'c Client,
    transfer_bill_no: crate::products::shared::TransferBillNo,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceMchTransferTransferBillsTransferBillNoTransferBillNo<'c> {
    /// 微信转账单号查询转账单:
    /// [`GetTransferBillByNo`](crate::products::ecommerce::GetTransferBillByNo).
    #[inline]
    pub fn get(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> Call<'c, crate::products::ecommerce::GetTransferBillByNo> {
        Call::new(
            self.client,
            crate::products::ecommerce::GetTransferBillByNo::new(
                self.transfer_bill_no,
                sub_mchid,
            ),
        )
    }
}

/// `/v3/ecommerce/profitsharing`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceProfitsharing<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceProfitsharing<'c> {
    /// `/v3/ecommerce/profitsharing/after-sales-orders`
    #[inline]
    pub fn after_sales_orders(self) -> V3EcommerceProfitsharingAfterSalesOrders<'c> {
        V3EcommerceProfitsharingAfterSalesOrders { client: self.client }
    }

    /// `/v3/ecommerce/profitsharing/finish-order`
    #[inline]
    pub fn finish_order(self) -> V3EcommerceProfitsharingFinishOrder<'c> {
        V3EcommerceProfitsharingFinishOrder { client: self.client }
    }

    /// `/v3/ecommerce/profitsharing/orders`
    #[inline]
    pub fn orders(self) -> V3EcommerceProfitsharingOrders<'c> {
        V3EcommerceProfitsharingOrders { client: self.client }
    }

    /// `/v3/ecommerce/profitsharing/receivers`
    #[inline]
    pub fn receivers(self) -> V3EcommerceProfitsharingReceivers<'c> {
        V3EcommerceProfitsharingReceivers { client: self.client }
    }

    /// `/v3/ecommerce/profitsharing/returnorders`
    #[inline]
    pub fn returnorders(self) -> V3EcommerceProfitsharingReturnorders<'c> {
        V3EcommerceProfitsharingReturnorders { client: self.client }
    }
}

/// `/v3/ecommerce/profitsharing/after-sales-orders`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceProfitsharingAfterSalesOrders<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceProfitsharingAfterSalesOrders<'c> {
    /// 查询售后服务分账结果:
    /// [`QueryAfterSalesOrder`](crate::products::ecommerce::QueryAfterSalesOrder).
    #[inline]
    pub fn get(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> Call<'c, crate::products::ecommerce::QueryAfterSalesOrder> {
        Call::new(
            self.client,
            crate::products::ecommerce::QueryAfterSalesOrder::new(sub_mchid),
        )
    }

    /// 请求售后服务分账:
    /// [`CreateAfterSalesOrder`](crate::products::ecommerce::CreateAfterSalesOrder).
    #[inline]
    pub fn post(
        self,
        required: crate::products::ecommerce::CreateAfterSalesOrderRequired,
    ) -> Call<'c, crate::products::ecommerce::CreateAfterSalesOrder> {
        Call::new(
            self.client,
            crate::products::ecommerce::CreateAfterSalesOrder::new(required),
        )
    }
}

/// `/v3/ecommerce/profitsharing/finish-order`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceProfitsharingFinishOrder<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceProfitsharingFinishOrder<'c> {
    /// 完结分账:
    /// [`FinishOrder`](crate::products::ecommerce::FinishOrder).
    #[inline]
    pub fn post(
        self,
        required: crate::products::ecommerce::FinishOrderRequired,
    ) -> Call<'c, crate::products::ecommerce::FinishOrder> {
        Call::new(self.client, crate::products::ecommerce::FinishOrder::new(required))
    }
}

/// `/v3/ecommerce/profitsharing/orders`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceProfitsharingOrders<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceProfitsharingOrders<'c> {
    /// 查询分账结果:
    /// [`QueryOrder`](crate::products::ecommerce::QueryOrder).
    #[inline]
    pub fn get(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
        transaction_id: impl Into<crate::products::shared::TransactionId>,
        out_order_no: impl Into<crate::products::shared::OutOrderNo>,
    ) -> Call<'c, crate::products::ecommerce::QueryOrder> {
        Call::new(
            self.client,
            crate::products::ecommerce::QueryOrder::new(
                sub_mchid,
                transaction_id,
                out_order_no,
            ),
        )
    }

    /// 请求分账:
    /// [`CreateOrder`](crate::products::ecommerce::CreateOrder).
    #[inline]
    pub fn post(
        self,
        required: crate::products::ecommerce::CreateOrderRequired,
    ) -> Call<'c, crate::products::ecommerce::CreateOrder> {
        Call::new(self.client, crate::products::ecommerce::CreateOrder::new(required))
    }

    /// `/v3/ecommerce/profitsharing/orders/{transaction_id}`
    #[inline]
    pub fn transaction_id(
        self,
        transaction_id: impl Into<crate::products::shared::TransactionId>,
    ) -> V3EcommerceProfitsharingOrdersTransactionId<'c> {
        V3EcommerceProfitsharingOrdersTransactionId {
            client: self.client,
            transaction_id: transaction_id.into(),
        }
    }
}

/// `/v3/ecommerce/profitsharing/orders/{transaction_id}`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceProfitsharingOrdersTransactionId<'c> {
    client: &'c Client,
    transaction_id: crate::products::shared::TransactionId,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceProfitsharingOrdersTransactionId<'c> {
    /// `/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`
    #[inline]
    pub fn amounts(self) -> V3EcommerceProfitsharingOrdersTransactionIdAmounts<'c> {
        V3EcommerceProfitsharingOrdersTransactionIdAmounts {
            client: self.client, transaction_id: self.transaction_id,
        }
    }
}

/// `/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceProfitsharingOrdersTransactionIdAmounts<'c> {
    client: &'c Client,
    transaction_id: crate::products::shared::TransactionId,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceProfitsharingOrdersTransactionIdAmounts<'c> {
    /// 查询订单剩余待分金额:
    /// [`QueryOrderAmount`](crate::products::ecommerce::QueryOrderAmount).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::ecommerce::QueryOrderAmount> {
        Call::new(
            self.client,
            crate::products::ecommerce::QueryOrderAmount::new(self.transaction_id),
        )
    }
}

/// `/v3/ecommerce/profitsharing/receivers`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceProfitsharingReceivers<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceProfitsharingReceivers<'c> {
    /// `/v3/ecommerce/profitsharing/receivers/add`
    #[inline]
    pub fn add(self) -> V3EcommerceProfitsharingReceiversAdd<'c> {
        V3EcommerceProfitsharingReceiversAdd { client: self.client }
    }

    /// `/v3/ecommerce/profitsharing/receivers/delete`
    #[inline]
    pub fn delete(self) -> V3EcommerceProfitsharingReceiversDelete<'c> {
        V3EcommerceProfitsharingReceiversDelete { client: self.client }
    }
}

/// `/v3/ecommerce/profitsharing/receivers/add`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceProfitsharingReceiversAdd<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceProfitsharingReceiversAdd<'c> {
    /// 添加分账接收方:
    /// [`AddReceiver`](crate::products::ecommerce::AddReceiver).
    #[inline]
    pub fn post(
        self,
        required: crate::products::ecommerce::AddReceiverRequired,
    ) -> Call<'c, crate::products::ecommerce::AddReceiver> {
        Call::new(self.client, crate::products::ecommerce::AddReceiver::new(required))
    }
}

/// `/v3/ecommerce/profitsharing/receivers/delete`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceProfitsharingReceiversDelete<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceProfitsharingReceiversDelete<'c> {
    /// 删除分账接收方:
    /// [`DeleteReceiver`](crate::products::ecommerce::DeleteReceiver).
    #[inline]
    pub fn post(
        self,
        appid: impl Into<crate::products::shared::Appid>,
        r#type: crate::products::shared::ReceiverType,
        account: impl Into<crate::products::shared::ReceiverAccount>,
    ) -> Call<'c, crate::products::ecommerce::DeleteReceiver> {
        Call::new(
            self.client,
            crate::products::ecommerce::DeleteReceiver::new(appid, r#type, account),
        )
    }
}

/// `/v3/ecommerce/profitsharing/returnorders`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceProfitsharingReturnorders<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceProfitsharingReturnorders<'c> {
    /// 查询分账回退结果:
    /// [`QueryReturnOrder`](crate::products::ecommerce::QueryReturnOrder).
    #[inline]
    pub fn get(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
        out_return_no: impl Into<crate::products::shared::OutReturnNo>,
    ) -> Call<'c, crate::products::ecommerce::QueryReturnOrder> {
        Call::new(
            self.client,
            crate::products::ecommerce::QueryReturnOrder::new(sub_mchid, out_return_no),
        )
    }

    /// 请求分账回退:
    /// [`CreateReturnOrder`](crate::products::ecommerce::CreateReturnOrder).
    #[inline]
    pub fn post(
        self,
        required: crate::products::ecommerce::CreateReturnOrderRequired,
    ) -> Call<'c, crate::products::ecommerce::CreateReturnOrder> {
        Call::new(
            self.client,
            crate::products::ecommerce::CreateReturnOrder::new(required),
        )
    }
}

/// `/v3/ecommerce/refunds`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceRefunds<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceRefunds<'c> {
    /// `/v3/ecommerce/refunds/apply`
    #[inline]
    pub fn apply(self) -> V3EcommerceRefundsApply<'c> {
        V3EcommerceRefundsApply { client: self.client }
    }

    /// `/v3/ecommerce/refunds/id`
    #[inline]
    pub fn id(self) -> V3EcommerceRefundsId<'c> {
        V3EcommerceRefundsId { client: self.client }
    }

    /// `/v3/ecommerce/refunds/out-refund-no`
    #[inline]
    pub fn out_refund_no(self) -> V3EcommerceRefundsOutRefundNo<'c> {
        V3EcommerceRefundsOutRefundNo { client: self.client }
    }

    /// `/v3/ecommerce/refunds/{refund_id}`
    #[inline]
    pub fn refund_id(
        self,
        refund_id: impl Into<crate::products::shared::RefundId>,
    ) -> V3EcommerceRefundsRefundId<'c> {
        V3EcommerceRefundsRefundId { client: self.client, refund_id: refund_id.into() }
    }
}

/// `/v3/ecommerce/refunds/apply`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceRefundsApply<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceRefundsApply<'c> {
    /// 申请退款:
    /// [`CreateRefund`](crate::products::ecommerce::CreateRefund).
    #[inline]
    pub fn post(
        self,
        sp_appid: impl Into<crate::products::shared::Appid>,
        out_refund_no: impl Into<crate::products::shared::OutRefundNo>,
        amount: crate::products::ecommerce::AmountToRefund,
    ) -> Call<'c, crate::products::ecommerce::CreateRefund> {
        Call::new(
            self.client,
            crate::products::ecommerce::CreateRefund::new(
                sp_appid,
                out_refund_no,
                amount,
            ),
        )
    }
}

/// `/v3/ecommerce/refunds/id`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceRefundsId<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceRefundsId<'c> {
    /// `/v3/ecommerce/refunds/id/{refund_id}`
    #[inline]
    pub fn refund_id(
        self,
        refund_id: impl Into<crate::products::shared::RefundId>,
    ) -> V3EcommerceRefundsIdRefundId<'c> {
        V3EcommerceRefundsIdRefundId { client: self.client, refund_id: refund_id.into() }
    }
}

/// `/v3/ecommerce/refunds/id/{refund_id}`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceRefundsIdRefundId<'c> {
    client: &'c Client,
    refund_id: crate::products::shared::RefundId,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceRefundsIdRefundId<'c> {
    /// 查询单笔退款（按微信支付退款单号）:
    /// [`QueryRefund`](crate::products::ecommerce::QueryRefund).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::ecommerce::QueryRefund> {
        Call::new(
            self.client,
            crate::products::ecommerce::QueryRefund::new(self.refund_id),
        )
    }
}

/// `/v3/ecommerce/refunds/out-refund-no`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceRefundsOutRefundNo<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceRefundsOutRefundNo<'c> {
    /// `/v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
    #[inline]
    pub fn out_refund_no(
        self,
        out_refund_no: impl Into<crate::products::shared::OutRefundNo>,
    ) -> V3EcommerceRefundsOutRefundNoOutRefundNo<'c> {
        V3EcommerceRefundsOutRefundNoOutRefundNo {
            client: self.client, out_refund_no: out_refund_no.into(),
        }
    }
}

/// `/v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceRefundsOutRefundNoOutRefundNo<'c> {
    client: &'c Client,
    out_refund_no: crate::products::shared::OutRefundNo,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceRefundsOutRefundNoOutRefundNo<'c> {
    /// 查询单笔退款（按商户退款单号）:
    /// [`QueryRefundByOutRefundNo`](crate::products::ecommerce::QueryRefundByOutRefundNo).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::ecommerce::QueryRefundByOutRefundNo> {
        Call::new(
            self.client,
            crate::products::ecommerce::QueryRefundByOutRefundNo::new(self.out_refund_no),
        )
    }
}

/// `/v3/ecommerce/refunds/{refund_id}`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceRefundsRefundId<'c> {
    client: &'c Client,
    refund_id: crate::products::shared::RefundId,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceRefundsRefundId<'c> {
    /// `/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
    #[inline]
    pub fn apply_abnormal_refund(
        self,
    ) -> V3EcommerceRefundsRefundIdApplyAbnormalRefund<'c> {
        V3EcommerceRefundsRefundIdApplyAbnormalRefund {
            client: self.client, refund_id: self.refund_id,
        }
    }

    /// `/v3/ecommerce/refunds/{refund_id}/return-advance`
    #[inline]
    pub fn return_advance(self) -> V3EcommerceRefundsRefundIdReturnAdvance<'c> {
        V3EcommerceRefundsRefundIdReturnAdvance {
            client: self.client, refund_id: self.refund_id,
        }
    }
}

/// `/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceRefundsRefundIdApplyAbnormalRefund<'c> {
    client: &'c Client,
    refund_id: crate::products::shared::RefundId,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceRefundsRefundIdApplyAbnormalRefund<'c> {
    /// 发起异常退款:
    /// [`CreateAbnormalRefund`](crate::products::ecommerce::CreateAbnormalRefund).
    #[inline]
    pub fn post(
        self,
        out_refund_no: impl Into<crate::products::shared::OutRefundNo>,
        r#type: crate::products::shared::AbnormalRefundType,
    ) -> Call<'c, crate::products::ecommerce::CreateAbnormalRefund> {
        Call::new(
            self.client,
            crate::products::ecommerce::CreateAbnormalRefund::new(
                self.refund_id,
                out_refund_no,
                r#type,
            ),
        )
    }
}

/// `/v3/ecommerce/refunds/{refund_id}/return-advance`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceRefundsRefundIdReturnAdvance<'c> {
    client: &'c Client,
    refund_id: crate::products::shared::RefundId,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceRefundsRefundIdReturnAdvance<'c> {
    /// 查询垫付回补结果:
    /// [`QueryReturnAdvance`](crate::products::ecommerce::QueryReturnAdvance).
    #[inline]
    pub fn get(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> Call<'c, crate::products::ecommerce::QueryReturnAdvance> {
        Call::new(
            self.client,
            crate::products::ecommerce::QueryReturnAdvance::new(
                self.refund_id,
                sub_mchid,
            ),
        )
    }

    /// 垫付退款回补:
    /// [`CreateReturnAdvance`](crate::products::ecommerce::CreateReturnAdvance).
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> Call<'c, crate::products::ecommerce::CreateReturnAdvance> {
        Call::new(
            self.client,
            crate::products::ecommerce::CreateReturnAdvance::new(
                self.refund_id,
                sub_mchid,
            ),
        )
    }
}

/// `/v3/ecommerce/subject-sub-merchants`
#[cfg(feature = "ecommerce_applyment")]
pub struct V3EcommerceSubjectSubMerchants<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce_applyment")]
impl<'c> V3EcommerceSubjectSubMerchants<'c> {
    /// 查询指定主体子商户列表:
    /// [`ListSubjectSubMerchants`](crate::products::ecommerce_applyment::ListSubjectSubMerchants).
    #[inline]
    pub fn get(
        self,
        organization_type: crate::products::shared::SubjectType,
        cert_number: impl Into<wechatpay_client::Encrypted>,
    ) -> Call<'c, crate::products::ecommerce_applyment::ListSubjectSubMerchants> {
        Call::new(
            self.client,
            crate::products::ecommerce_applyment::ListSubjectSubMerchants::new(
                organization_type,
                cert_number,
            ),
        )
    }
}

/// `/v3/ecommerce/subsidies`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceSubsidies<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceSubsidies<'c> {
    /// `/v3/ecommerce/subsidies/cancel`
    #[inline]
    pub fn cancel(self) -> V3EcommerceSubsidiesCancel<'c> {
        V3EcommerceSubsidiesCancel { client: self.client }
    }

    /// `/v3/ecommerce/subsidies/create`
    #[inline]
    pub fn create(self) -> V3EcommerceSubsidiesCreate<'c> {
        V3EcommerceSubsidiesCreate { client: self.client }
    }

    /// `/v3/ecommerce/subsidies/return`
    #[inline]
    pub fn r#return(self) -> V3EcommerceSubsidiesReturn<'c> {
        V3EcommerceSubsidiesReturn { client: self.client }
    }
}

/// `/v3/ecommerce/subsidies/cancel`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceSubsidiesCancel<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceSubsidiesCancel<'c> {
    /// 取消补差:
    /// [`CancelSubsidy`](crate::products::ecommerce::CancelSubsidy).
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
        transaction_id: impl Into<crate::products::shared::TransactionId>,
        description: impl Into<String>,
    ) -> Call<'c, crate::products::ecommerce::CancelSubsidy> {
        Call::new(
            self.client,
            crate::products::ecommerce::CancelSubsidy::new(
                sub_mchid,
                transaction_id,
                description,
            ),
        )
    }
}

/// `/v3/ecommerce/subsidies/create`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceSubsidiesCreate<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceSubsidiesCreate<'c> {
    /// 请求补差:
    /// [`CreateSubsidy`](crate::products::ecommerce::CreateSubsidy).
    #[inline]
    pub fn post(
        self,
        required: crate::products::ecommerce::CreateSubsidyRequired,
    ) -> Call<'c, crate::products::ecommerce::CreateSubsidy> {
        Call::new(self.client, crate::products::ecommerce::CreateSubsidy::new(required))
    }
}

/// `/v3/ecommerce/subsidies/return`
#[cfg(feature = "ecommerce")]
pub struct V3EcommerceSubsidiesReturn<'c> {
    client: &'c Client,
}

#[cfg(feature = "ecommerce")]
impl<'c> V3EcommerceSubsidiesReturn<'c> {
    /// 请求补差回退:
    /// [`ReturnSubsidy`](crate::products::ecommerce::ReturnSubsidy).
    #[inline]
    pub fn post(
        self,
        required: crate::products::ecommerce::ReturnSubsidyRequired,
    ) -> Call<'c, crate::products::ecommerce::ReturnSubsidy> {
        Call::new(self.client, crate::products::ecommerce::ReturnSubsidy::new(required))
    }
}
