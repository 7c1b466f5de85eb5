// Written by `cargo xtask codegen` from spec/payscore.yaml; edit that file instead.

//! Everything below `/v3/payscore`.

use wechatpay_client::{Client, Day};

use crate::Call;
use crate::products::payscore::{
    ApplyPartnerPermissions, ApplyPartnerPermissionsRequired, ApplyPermissions,
    AssessPartnerUserRiskLevel, AssessUserRiskLevel, AuthorizationCode, BindingApplyNo,
    CancelPartnerServiceOrder, CancelPartnerServiceOrderRequired, CancelPayafterOrder,
    CancelPayafterOrderRequired, CancelServiceOrder, CancelServiceOrderRequired,
    CancelSmartretailOrder, CancelSmartretailOrderRequired, CollectPartnerServiceOrder,
    CollectServiceOrder, CompletePartnerServiceOrder, CompletePartnerServiceOrderRequired,
    CompletePayafterOrder, CompleteServiceOrder, CompleteServiceOrderRequired,
    CompleteSmartretailOrder, CreatePartnerPayOnDeliveryServiceOrder,
    CreatePartnerPayOnDeliveryServiceOrderRequired, CreatePartnerPayScorePlan,
    CreatePartnerPayScorePlanRequired, CreatePartnerServiceOrder, CreatePartnerServiceOrderRequired,
    CreatePartnerSignPlanServiceOrder, CreatePartnerSignPlanServiceOrderRequired,
    CreatePartnerUserSignPlan, CreatePartnerUserSignPlanRequired, CreatePayOnDeliveryServiceOrder,
    CreatePayOnDeliveryServiceOrderRequired, CreatePayScorePlan, CreatePayScorePlanRequired,
    CreatePayafterOrder, CreateServiceAccountApplication, CreateServiceAccountApplicationRequired,
    CreateServiceOrder, CreateServiceOrderRequired, CreateSignPlanServiceOrder,
    CreateSignPlanServiceOrderRequired, CreateSmartretailOrder, CreateUserSignPlan,
    CreateUserSignPlanRequired, DirectCompletePartnerServiceOrder,
    DirectCompletePartnerServiceOrderRequired, DirectCompleteServiceOrder,
    DirectCompleteServiceOrderRequired, GetMerchantBill, GetPartnerPermissionsByCode,
    GetPartnerPermissionsByOpenid, GetPartnerServiceOrder, GetPartnerUserRiskLevelQuota,
    GetPartnerUserRiskLevelQuotaRequired, GetPayafterOrder, GetPermissionsByAuthorizationCode,
    GetPermissionsByOpenid, GetServiceAccountApplication, GetServiceOrder, GetSmartretailOrder,
    GetUserServiceState, MerchantPlanNo, MerchantSignPlanNo, ModifyPartnerServiceOrder,
    ModifyPartnerServiceOrderRequired, ModifyServiceOrder, ModifyServiceOrderRequired,
    QueryPartnerPayScorePlan, QueryPartnerUserSignPlan, QueryPayScorePlan, QueryUserSignPlan,
    SceneApplyPartnerPermissions, SceneApplyPartnerPermissionsRequired, SendOrderPendingMessage,
    SendOrderPendingMessageRequired, SendOrderPrepaidMessage, SendOrderPrepaidMessageRequired,
    SendPartnerOrderPendingMessage, SendPartnerOrderPendingMessageRequired,
    SendPartnerOrderPrepaidMessage, SendPartnerOrderPrepaidMessageRequired, ServiceId,
    StopPartnerPayScorePlan, StopPartnerUserSignPlan, StopPayScorePlan, StopUserSignPlan,
    SyncPartnerServiceOrder, SyncPartnerServiceOrderRequired, SyncPayafterOrder, SyncServiceOrder,
    SyncServiceOrderRequired, TerminatePartnerPermissionsByCode,
    TerminatePartnerPermissionsByCodeRequired, TerminatePartnerPermissionsByOpenid,
    TerminatePartnerPermissionsByOpenidRequired, TerminatePermission, TerminatePermissionRequired,
    TerminatePermissionsByCode, TerminatePermissionsByOpenid,
};
use crate::products::shared::{Appid, BillEncryption, Mchid, Openid, OutServiceOrderNo};

/// `/v3/payscore`
pub struct V3Payscore<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Payscore<'c> {
    /// `/v3/payscore/merchant-bill`
    #[inline]
    pub fn merchant_bill(self) -> V3PayscoreMerchantBill<'c> {
        V3PayscoreMerchantBill { client: self.client }
    }

    /// `/v3/payscore/partner`
    #[inline]
    pub fn partner(self) -> V3PayscorePartner<'c> {
        V3PayscorePartner { client: self.client }
    }

    /// `/v3/payscore/payafter-orders`
    #[inline]
    pub fn payafter_orders(self) -> V3PayscorePayafterOrders<'c> {
        V3PayscorePayafterOrders { client: self.client }
    }

    /// `/v3/payscore/permissions`
    #[inline]
    pub fn permissions(self) -> V3PayscorePermissions<'c> {
        V3PayscorePermissions { client: self.client }
    }

    /// `/v3/payscore/plan`
    #[inline]
    pub fn plan(self) -> V3PayscorePlan<'c> {
        V3PayscorePlan { client: self.client }
    }

    /// `/v3/payscore/serviceorder`
    #[inline]
    pub fn serviceorder(self) -> V3PayscoreServiceorder<'c> {
        V3PayscoreServiceorder { client: self.client }
    }

    /// `/v3/payscore/servicepayondeliveryorder`
    #[inline]
    pub fn servicepayondeliveryorder(self) -> V3PayscoreServicepayondeliveryorder<'c> {
        V3PayscoreServicepayondeliveryorder { client: self.client }
    }

    /// `/v3/payscore/sign-plan`
    #[inline]
    pub fn sign_plan(self) -> V3PayscoreSignPlan<'c> {
        V3PayscoreSignPlan { client: self.client }
    }

    /// `/v3/payscore/smartretail-orders`
    #[inline]
    pub fn smartretail_orders(self) -> V3PayscoreSmartretailOrders<'c> {
        V3PayscoreSmartretailOrders { client: self.client }
    }

    /// `/v3/payscore/user-service-state`
    #[inline]
    pub fn user_service_state(self) -> V3PayscoreUserServiceState<'c> {
        V3PayscoreUserServiceState { client: self.client }
    }

    /// `/v3/payscore/users`
    #[inline]
    pub fn users(self) -> V3PayscoreUsers<'c> {
        V3PayscoreUsers { client: self.client }
    }
}

/// `/v3/payscore/merchant-bill`
pub struct V3PayscoreMerchantBill<'c> {
    client: &'c Client,
}

impl<'c> V3PayscoreMerchantBill<'c> {
    /// 商户申请获取对账单:
    /// [`GetMerchantBill`].
    #[inline]
    pub fn get(
        self,
        bill_date: Day,
        encryption_algorithm: BillEncryption,
        service_id: impl Into<ServiceId>,
    ) -> Call<'c, GetMerchantBill> {
        Call::new(
            self.client,
            GetMerchantBill::new(bill_date, encryption_algorithm, service_id),
        )
    }
}

/// `/v3/payscore/partner`
pub struct V3PayscorePartner<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePartner<'c> {
    /// `/v3/payscore/partner/permissions`
    #[inline]
    pub fn permissions(self) -> V3PayscorePartnerPermissions<'c> {
        V3PayscorePartnerPermissions { client: self.client }
    }

    /// `/v3/payscore/partner/service-account-applications`
    #[inline]
    pub fn service_account_applications(
        self,
    ) -> V3PayscorePartnerServiceAccountApplications<'c> {
        V3PayscorePartnerServiceAccountApplications { client: self.client }
    }

    /// `/v3/payscore/partner/serviceorder`
    #[inline]
    pub fn serviceorder(self) -> V3PayscorePartnerServiceorder<'c> {
        V3PayscorePartnerServiceorder { client: self.client }
    }

    /// `/v3/payscore/partner/servicepayondeliveryorder`
    #[inline]
    pub fn servicepayondeliveryorder(
        self,
    ) -> V3PayscorePartnerServicepayondeliveryorder<'c> {
        V3PayscorePartnerServicepayondeliveryorder { client: self.client }
    }

    /// `/v3/payscore/partner/servicequotas`
    #[inline]
    pub fn servicequotas(self) -> V3PayscorePartnerServicequotas<'c> {
        V3PayscorePartnerServicequotas { client: self.client }
    }
}

/// `/v3/payscore/partner/permissions`
pub struct V3PayscorePartnerPermissions<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePartnerPermissions<'c> {
    /// 商户预授权:
    /// [`ApplyPartnerPermissions`].
    #[inline]
    pub fn post(
        self,
        required: ApplyPartnerPermissionsRequired,
    ) -> Call<'c, ApplyPartnerPermissions> {
        Call::new(self.client, ApplyPartnerPermissions::new(required))
    }

    /// `/v3/payscore/partner/permissions/apply-for-scene`
    #[inline]
    pub fn apply_for_scene(self) -> V3PayscorePartnerPermissionsApplyForScene<'c> {
        V3PayscorePartnerPermissionsApplyForScene { client: self.client }
    }

    /// `/v3/payscore/partner/permissions/assess-user-risk-level`
    #[inline]
    pub fn assess_user_risk_level(
        self,
    ) -> V3PayscorePartnerPermissionsAssessUserRiskLevel<'c> {
        V3PayscorePartnerPermissionsAssessUserRiskLevel { client: self.client }
    }

    /// `/v3/payscore/partner/permissions/authorization-code`
    #[inline]
    pub fn authorization_code(
        self,
    ) -> V3PayscorePartnerPermissionsAuthorizationCode<'c> {
        V3PayscorePartnerPermissionsAuthorizationCode { client: self.client }
    }

    /// `/v3/payscore/partner/permissions/search`
    #[inline]
    pub fn search(self) -> V3PayscorePartnerPermissionsSearch<'c> {
        V3PayscorePartnerPermissionsSearch { client: self.client }
    }

    /// `/v3/payscore/partner/permissions/terminate`
    #[inline]
    pub fn terminate(self) -> V3PayscorePartnerPermissionsTerminate<'c> {
        V3PayscorePartnerPermissionsTerminate { client: self.client }
    }
}

/// `/v3/payscore/partner/permissions/apply-for-scene`
pub struct V3PayscorePartnerPermissionsApplyForScene<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePartnerPermissionsApplyForScene<'c> {
    /// 服务商场景中预授权:
    /// [`SceneApplyPartnerPermissions`].
    #[inline]
    pub fn post(
        self,
        required: SceneApplyPartnerPermissionsRequired,
    ) -> Call<'c, SceneApplyPartnerPermissions> {
        Call::new(self.client, SceneApplyPartnerPermissions::new(required))
    }
}

/// `/v3/payscore/partner/permissions/assess-user-risk-level`
pub struct V3PayscorePartnerPermissionsAssessUserRiskLevel<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePartnerPermissionsAssessUserRiskLevel<'c> {
    /// 服务商评估用户分层:
    /// [`AssessPartnerUserRiskLevel`].
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<Mchid>,
        service_id: impl Into<ServiceId>,
        appid: impl Into<Appid>,
    ) -> Call<'c, AssessPartnerUserRiskLevel> {
        Call::new(
            self.client,
            AssessPartnerUserRiskLevel::new(sub_mchid, service_id, appid),
        )
    }
}

/// `/v3/payscore/partner/permissions/authorization-code`
pub struct V3PayscorePartnerPermissionsAuthorizationCode<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePartnerPermissionsAuthorizationCode<'c> {
    /// `/v3/payscore/partner/permissions/authorization-code/{authorization_code}`
    #[inline]
    pub fn authorization_code(
        self,
        authorization_code: impl Into<AuthorizationCode>,
    ) -> V3PayscorePartnerPermissionsAuthorizationCodeAuthorizationCode<'c> {
        V3PayscorePartnerPermissionsAuthorizationCodeAuthorizationCode {
            client: self.client, authorization_code: authorization_code.into(),
        }
    }
}

/// `/v3/payscore/partner/permissions/authorization-code/{authorization_code}`
pub struct V3PayscorePartnerPermissionsAuthorizationCodeAuthorizationCode<'c> {
    client: &'c Client,
    authorization_code: AuthorizationCode,
}

impl<'c> V3PayscorePartnerPermissionsAuthorizationCodeAuthorizationCode<'c> {
    /// 查询与用户授权记录:
    /// [`GetPartnerPermissionsByCode`].
    #[inline]
    pub fn get(
        self,
        service_id: impl Into<ServiceId>,
        sub_mchid: impl Into<Mchid>,
    ) -> Call<'c, GetPartnerPermissionsByCode> {
        Call::new(
            self.client,
            GetPartnerPermissionsByCode::new(
                self.authorization_code,
                service_id,
                sub_mchid,
            ),
        )
    }

    /// `/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
    #[inline]
    pub fn terminate(
        self,
    ) -> V3PayscorePartnerPermissionsAuthorizationCodeAuthorizationCodeTerminate<'c> {
        V3PayscorePartnerPermissionsAuthorizationCodeAuthorizationCodeTerminate {
            client: self.client,
            authorization_code: self.authorization_code,
        }
    }
}

/// `/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
pub struct V3PayscorePartnerPermissionsAuthorizationCodeAuthorizationCodeTerminate<'c> {
    client: &'c Client,
    authorization_code: AuthorizationCode,
}

impl<'c> V3PayscorePartnerPermissionsAuthorizationCodeAuthorizationCodeTerminate<'c> {
    /// 解除用户授权关系:
    /// [`TerminatePartnerPermissionsByCode`].
    #[inline]
    pub fn post(
        self,
        required: TerminatePartnerPermissionsByCodeRequired,
    ) -> Call<'c, TerminatePartnerPermissionsByCode> {
        Call::new(
            self.client,
            TerminatePartnerPermissionsByCode::new(self.authorization_code, required),
        )
    }
}

/// `/v3/payscore/partner/permissions/search`
pub struct V3PayscorePartnerPermissionsSearch<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePartnerPermissionsSearch<'c> {
    /// 查询与用户授权记录:
    /// [`GetPartnerPermissionsByOpenid`].
    #[inline]
    pub fn get(
        self,
        service_id: impl Into<ServiceId>,
        appid: impl Into<Appid>,
        sub_mchid: impl Into<Mchid>,
    ) -> Call<'c, GetPartnerPermissionsByOpenid> {
        Call::new(
            self.client,
            GetPartnerPermissionsByOpenid::new(service_id, appid, sub_mchid),
        )
    }
}

/// `/v3/payscore/partner/permissions/terminate`
pub struct V3PayscorePartnerPermissionsTerminate<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePartnerPermissionsTerminate<'c> {
    /// 解除用户授权关系:
    /// [`TerminatePartnerPermissionsByOpenid`].
    #[inline]
    pub fn post(
        self,
        required: TerminatePartnerPermissionsByOpenidRequired,
    ) -> Call<'c, TerminatePartnerPermissionsByOpenid> {
        Call::new(self.client, TerminatePartnerPermissionsByOpenid::new(required))
    }
}

/// `/v3/payscore/partner/service-account-applications`
pub struct V3PayscorePartnerServiceAccountApplications<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePartnerServiceAccountApplications<'c> {
    /// 收付通子商户申请绑定支付分服务:
    /// [`CreateServiceAccountApplication`].
    #[inline]
    pub fn post(
        self,
        required: CreateServiceAccountApplicationRequired,
    ) -> Call<'c, CreateServiceAccountApplication> {
        Call::new(self.client, CreateServiceAccountApplication::new(required))
    }

    /// `/v3/payscore/partner/service-account-applications/{out_apply_no}`
    #[inline]
    pub fn out_apply_no(
        self,
        out_apply_no: impl Into<BindingApplyNo>,
    ) -> V3PayscorePartnerServiceAccountApplicationsOutApplyNo<'c> {
        V3PayscorePartnerServiceAccountApplicationsOutApplyNo {
            client: self.client, out_apply_no: out_apply_no.into(),
        }
    }
}

/// `/v3/payscore/partner/service-account-applications/{out_apply_no}`
pub struct V3PayscorePartnerServiceAccountApplicationsOutApplyNo<'c> {
    client: &'c Client,
    out_apply_no: BindingApplyNo,
}

impl<'c> V3PayscorePartnerServiceAccountApplicationsOutApplyNo<'c> {
    /// 查询收付通子商户服务绑定结果:
    /// [`GetServiceAccountApplication`].
    #[inline]
    pub fn get(self) -> Call<'c, GetServiceAccountApplication> {
        Call::new(self.client, GetServiceAccountApplication::new(self.out_apply_no))
    }
}

/// `/v3/payscore/partner/serviceorder`
pub struct V3PayscorePartnerServiceorder<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePartnerServiceorder<'c> {
    /// 查询支付分订单:
    /// [`GetPartnerServiceOrder`].
    #[inline]
    pub fn get(
        self,
        service_id: impl Into<ServiceId>,
        sub_mchid: impl Into<Mchid>,
    ) -> Call<'c, GetPartnerServiceOrder> {
        Call::new(self.client, GetPartnerServiceOrder::new(service_id, sub_mchid))
    }

    /// 创建支付分订单:
    /// [`CreatePartnerServiceOrder`].
    #[inline]
    pub fn post(
        self,
        required: CreatePartnerServiceOrderRequired,
    ) -> Call<'c, CreatePartnerServiceOrder> {
        Call::new(self.client, CreatePartnerServiceOrder::new(required))
    }

    /// `/v3/payscore/partner/serviceorder/direct-complete`
    #[inline]
    pub fn direct_complete(self) -> V3PayscorePartnerServiceorderDirectComplete<'c> {
        V3PayscorePartnerServiceorderDirectComplete { client: self.client }
    }

    /// `/v3/payscore/partner/serviceorder/{out_order_no}`
    #[inline]
    pub fn out_order_no(
        self,
        out_order_no: impl Into<OutServiceOrderNo>,
    ) -> V3PayscorePartnerServiceorderOutOrderNo<'c> {
        V3PayscorePartnerServiceorderOutOrderNo {
            client: self.client, out_order_no: out_order_no.into(),
        }
    }
}

/// `/v3/payscore/partner/serviceorder/direct-complete`
pub struct V3PayscorePartnerServiceorderDirectComplete<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePartnerServiceorderDirectComplete<'c> {
    /// 创单结单合并:
    /// [`DirectCompletePartnerServiceOrder`].
    #[inline]
    pub fn post(
        self,
        required: DirectCompletePartnerServiceOrderRequired,
    ) -> Call<'c, DirectCompletePartnerServiceOrder> {
        Call::new(self.client, DirectCompletePartnerServiceOrder::new(required))
    }
}

/// `/v3/payscore/partner/serviceorder/{out_order_no}`
pub struct V3PayscorePartnerServiceorderOutOrderNo<'c> {
    client: &'c Client,
    out_order_no: OutServiceOrderNo,
}

impl<'c> V3PayscorePartnerServiceorderOutOrderNo<'c> {
    /// `/v3/payscore/partner/serviceorder/{out_order_no}/cancel`
    #[inline]
    pub fn cancel(self) -> V3PayscorePartnerServiceorderOutOrderNoCancel<'c> {
        V3PayscorePartnerServiceorderOutOrderNoCancel {
            client: self.client, out_order_no: self.out_order_no,
        }
    }

    /// `/v3/payscore/partner/serviceorder/{out_order_no}/complete`
    #[inline]
    pub fn complete(self) -> V3PayscorePartnerServiceorderOutOrderNoComplete<'c> {
        V3PayscorePartnerServiceorderOutOrderNoComplete {
            client: self.client, out_order_no: self.out_order_no,
        }
    }

    /// `/v3/payscore/partner/serviceorder/{out_order_no}/modify`
    #[inline]
    pub fn modify(self) -> V3PayscorePartnerServiceorderOutOrderNoModify<'c> {
        V3PayscorePartnerServiceorderOutOrderNoModify {
            client: self.client, out_order_no: self.out_order_no,
        }
    }

    /// `/v3/payscore/partner/serviceorder/{out_order_no}/pay`
    #[inline]
    pub fn pay(self) -> V3PayscorePartnerServiceorderOutOrderNoPay<'c> {
        V3PayscorePartnerServiceorderOutOrderNoPay {
            client: self.client, out_order_no: self.out_order_no,
        }
    }

    /// `/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
    #[inline]
    pub fn send_pendingmessage(
        self,
    ) -> V3PayscorePartnerServiceorderOutOrderNoSendPendingmessage<'c> {
        V3PayscorePartnerServiceorderOutOrderNoSendPendingmessage {
            client: self.client, out_order_no: self.out_order_no,
        }
    }

    /// `/v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage`
    #[inline]
    pub fn send_prepaidmessage(
        self,
    ) -> V3PayscorePartnerServiceorderOutOrderNoSendPrepaidmessage<'c> {
        V3PayscorePartnerServiceorderOutOrderNoSendPrepaidmessage {
            client: self.client, out_order_no: self.out_order_no,
        }
    }

    /// `/v3/payscore/partner/serviceorder/{out_order_no}/sync`
    #[inline]
    pub fn sync(self) -> V3PayscorePartnerServiceorderOutOrderNoSync<'c> {
        V3PayscorePartnerServiceorderOutOrderNoSync {
            client: self.client, out_order_no: self.out_order_no,
        }
    }
}

/// `/v3/payscore/partner/serviceorder/{out_order_no}/cancel`
pub struct V3PayscorePartnerServiceorderOutOrderNoCancel<'c> {
    client: &'c Client,
    out_order_no: OutServiceOrderNo,
}

impl<'c> V3PayscorePartnerServiceorderOutOrderNoCancel<'c> {
    /// 取消支付分订单:
    /// [`CancelPartnerServiceOrder`].
    #[inline]
    pub fn post(
        self,
        required: CancelPartnerServiceOrderRequired,
    ) -> Call<'c, CancelPartnerServiceOrder> {
        Call::new(
            self.client,
            CancelPartnerServiceOrder::new(self.out_order_no, required),
        )
    }
}

/// `/v3/payscore/partner/serviceorder/{out_order_no}/complete`
pub struct V3PayscorePartnerServiceorderOutOrderNoComplete<'c> {
    client: &'c Client,
    out_order_no: OutServiceOrderNo,
}

impl<'c> V3PayscorePartnerServiceorderOutOrderNoComplete<'c> {
    /// 完结支付分订单:
    /// [`CompletePartnerServiceOrder`].
    #[inline]
    pub fn post(
        self,
        required: CompletePartnerServiceOrderRequired,
    ) -> Call<'c, CompletePartnerServiceOrder> {
        Call::new(
            self.client,
            CompletePartnerServiceOrder::new(self.out_order_no, required),
        )
    }
}

/// `/v3/payscore/partner/serviceorder/{out_order_no}/modify`
pub struct V3PayscorePartnerServiceorderOutOrderNoModify<'c> {
    client: &'c Client,
    out_order_no: OutServiceOrderNo,
}

impl<'c> V3PayscorePartnerServiceorderOutOrderNoModify<'c> {
    /// 修改订单金额:
    /// [`ModifyPartnerServiceOrder`].
    #[inline]
    pub fn post(
        self,
        required: ModifyPartnerServiceOrderRequired,
    ) -> Call<'c, ModifyPartnerServiceOrder> {
        Call::new(
            self.client,
            ModifyPartnerServiceOrder::new(self.out_order_no, required),
        )
    }
}

/// `/v3/payscore/partner/serviceorder/{out_order_no}/pay`
pub struct V3PayscorePartnerServiceorderOutOrderNoPay<'c> {
    client: &'c Client,
    out_order_no: OutServiceOrderNo,
}

impl<'c> V3PayscorePartnerServiceorderOutOrderNoPay<'c> {
    /// 商户发起催收扣款:
    /// [`CollectPartnerServiceOrder`].
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<Mchid>,
    ) -> Call<'c, CollectPartnerServiceOrder> {
        Call::new(
            self.client,
            CollectPartnerServiceOrder::new(self.out_order_no, sub_mchid),
        )
    }
}

/// `/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
pub struct V3PayscorePartnerServiceorderOutOrderNoSendPendingmessage<'c> {
    client: &'c Client,
    out_order_no: OutServiceOrderNo,
}

impl<'c> V3PayscorePartnerServiceorderOutOrderNoSendPendingmessage<'c> {
    /// 下发服务费用待处理消息:
    /// [`SendPartnerOrderPendingMessage`].
    #[inline]
    pub fn post(
        self,
        required: SendPartnerOrderPendingMessageRequired,
    ) -> Call<'c, SendPartnerOrderPendingMessage> {
        Call::new(
            self.client,
            SendPartnerOrderPendingMessage::new(self.out_order_no, required),
        )
    }
}

/// `/v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage`
pub struct V3PayscorePartnerServiceorderOutOrderNoSendPrepaidmessage<'c> {
    client: &'c Client,
    out_order_no: OutServiceOrderNo,
}

impl<'c> V3PayscorePartnerServiceorderOutOrderNoSendPrepaidmessage<'c> {
    /// 下发服务预扣费消息:
    /// [`SendPartnerOrderPrepaidMessage`].
    #[inline]
    pub fn post(
        self,
        required: SendPartnerOrderPrepaidMessageRequired,
    ) -> Call<'c, SendPartnerOrderPrepaidMessage> {
        Call::new(
            self.client,
            SendPartnerOrderPrepaidMessage::new(self.out_order_no, required),
        )
    }
}

/// `/v3/payscore/partner/serviceorder/{out_order_no}/sync`
pub struct V3PayscorePartnerServiceorderOutOrderNoSync<'c> {
    client: &'c Client,
    out_order_no: OutServiceOrderNo,
}

impl<'c> V3PayscorePartnerServiceorderOutOrderNoSync<'c> {
    /// 同步订单信息:
    /// [`SyncPartnerServiceOrder`].
    #[inline]
    pub fn post(
        self,
        required: SyncPartnerServiceOrderRequired,
    ) -> Call<'c, SyncPartnerServiceOrder> {
        Call::new(self.client, SyncPartnerServiceOrder::new(self.out_order_no, required))
    }
}

/// `/v3/payscore/partner/servicepayondeliveryorder`
pub struct V3PayscorePartnerServicepayondeliveryorder<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePartnerServicepayondeliveryorder<'c> {
    /// 创建先用后付订单:
    /// [`CreatePartnerPayOnDeliveryServiceOrder`].
    #[inline]
    pub fn post(
        self,
        required: CreatePartnerPayOnDeliveryServiceOrderRequired,
    ) -> Call<'c, CreatePartnerPayOnDeliveryServiceOrder> {
        Call::new(self.client, CreatePartnerPayOnDeliveryServiceOrder::new(required))
    }
}

/// `/v3/payscore/partner/servicequotas`
pub struct V3PayscorePartnerServicequotas<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePartnerServicequotas<'c> {
    /// `/v3/payscore/partner/servicequotas/service-id`
    #[inline]
    pub fn service_id(self) -> V3PayscorePartnerServicequotasServiceId<'c> {
        V3PayscorePartnerServicequotasServiceId { client: self.client }
    }
}

/// `/v3/payscore/partner/servicequotas/service-id`
pub struct V3PayscorePartnerServicequotasServiceId<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePartnerServicequotasServiceId<'c> {
    /// `/v3/payscore/partner/servicequotas/service-id/{service_id}`
    #[inline]
    pub fn service_id(
        self,
        service_id: impl Into<ServiceId>,
    ) -> V3PayscorePartnerServicequotasServiceIdServiceId<'c> {
        V3PayscorePartnerServicequotasServiceIdServiceId {
            client: self.client, service_id: service_id.into(),
        }
    }
}

/// `/v3/payscore/partner/servicequotas/service-id/{service_id}`
pub struct V3PayscorePartnerServicequotasServiceIdServiceId<'c> {
    client: &'c Client,
    service_id: ServiceId,
}

impl<'c> V3PayscorePartnerServicequotasServiceIdServiceId<'c> {
    /// 查询用户分层对应建议先享金额:
    /// [`GetPartnerUserRiskLevelQuota`].
    #[inline]
    pub fn get(
        self,
        required: GetPartnerUserRiskLevelQuotaRequired,
    ) -> Call<'c, GetPartnerUserRiskLevelQuota> {
        Call::new(
            self.client,
            GetPartnerUserRiskLevelQuota::new(self.service_id, required),
        )
    }
}

/// `/v3/payscore/payafter-orders`
pub struct V3PayscorePayafterOrders<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePayafterOrders<'c> {
    /// 查询先享后付订单:
    /// [`GetPayafterOrder`].
    #[inline]
    pub fn get(self) -> Call<'c, GetPayafterOrder> {
        Call::new(self.client, GetPayafterOrder::new())
    }

    /// 创建先享后付订单:
    /// [`CreatePayafterOrder`].
    #[inline]
    pub fn post(
        self,
        appid: impl Into<Appid>,
        out_order_no: impl Into<OutServiceOrderNo>,
        service_id: impl Into<ServiceId>,
    ) -> Call<'c, CreatePayafterOrder> {
        Call::new(self.client, CreatePayafterOrder::new(appid, out_order_no, service_id))
    }

    /// `/v3/payscore/payafter-orders/{out_order_no}`
    #[inline]
    pub fn out_order_no(
        self,
        out_order_no: impl Into<OutServiceOrderNo>,
    ) -> V3PayscorePayafterOrdersOutOrderNo<'c> {
        V3PayscorePayafterOrdersOutOrderNo {
            client: self.client, out_order_no: out_order_no.into(),
        }
    }
}

/// `/v3/payscore/payafter-orders/{out_order_no}`
pub struct V3PayscorePayafterOrdersOutOrderNo<'c> {
    client: &'c Client,
    out_order_no: OutServiceOrderNo,
}

impl<'c> V3PayscorePayafterOrdersOutOrderNo<'c> {
    /// `/v3/payscore/payafter-orders/{out_order_no}/cancel`
    #[inline]
    pub fn cancel(self) -> V3PayscorePayafterOrdersOutOrderNoCancel<'c> {
        V3PayscorePayafterOrdersOutOrderNoCancel {
            client: self.client, out_order_no: self.out_order_no,
        }
    }

    /// `/v3/payscore/payafter-orders/{out_order_no}/complete`
    #[inline]
    pub fn complete(self) -> V3PayscorePayafterOrdersOutOrderNoComplete<'c> {
        V3PayscorePayafterOrdersOutOrderNoComplete {
            client: self.client, out_order_no: self.out_order_no,
        }
    }

    /// `/v3/payscore/payafter-orders/{out_order_no}/sync`
    #[inline]
    pub fn sync(self) -> V3PayscorePayafterOrdersOutOrderNoSync<'c> {
        V3PayscorePayafterOrdersOutOrderNoSync {
            client: self.client, out_order_no: self.out_order_no,
        }
    }
}

/// `/v3/payscore/payafter-orders/{out_order_no}/cancel`
pub struct V3PayscorePayafterOrdersOutOrderNoCancel<'c> {
    client: &'c Client,
    out_order_no: OutServiceOrderNo,
}

impl<'c> V3PayscorePayafterOrdersOutOrderNoCancel<'c> {
    /// 撤销先享后付订单:
    /// [`CancelPayafterOrder`].
    #[inline]
    pub fn post(
        self,
        required: CancelPayafterOrderRequired,
    ) -> Call<'c, CancelPayafterOrder> {
        Call::new(self.client, CancelPayafterOrder::new(self.out_order_no, required))
    }
}

/// `/v3/payscore/payafter-orders/{out_order_no}/complete`
pub struct V3PayscorePayafterOrdersOutOrderNoComplete<'c> {
    client: &'c Client,
    out_order_no: OutServiceOrderNo,
}

impl<'c> V3PayscorePayafterOrdersOutOrderNoComplete<'c> {
    /// 完结先享后付订单:
    /// [`CompletePayafterOrder`].
    #[inline]
    pub fn post(
        self,
        appid: impl Into<Appid>,
        service_id: impl Into<ServiceId>,
    ) -> Call<'c, CompletePayafterOrder> {
        Call::new(
            self.client,
            CompletePayafterOrder::new(self.out_order_no, appid, service_id),
        )
    }
}

/// `/v3/payscore/payafter-orders/{out_order_no}/sync`
pub struct V3PayscorePayafterOrdersOutOrderNoSync<'c> {
    client: &'c Client,
    out_order_no: OutServiceOrderNo,
}

impl<'c> V3PayscorePayafterOrdersOutOrderNoSync<'c> {
    /// 支付分订单同步:
    /// [`SyncPayafterOrder`].
    #[inline]
    pub fn post(self) -> Call<'c, SyncPayafterOrder> {
        Call::new(self.client, SyncPayafterOrder::new(self.out_order_no))
    }
}

/// `/v3/payscore/permissions`
pub struct V3PayscorePermissions<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePermissions<'c> {
    /// 商户预授权:
    /// [`ApplyPermissions`].
    #[inline]
    pub fn post(
        self,
        service_id: impl Into<ServiceId>,
        appid: impl Into<Appid>,
        authorization_code: impl Into<AuthorizationCode>,
    ) -> Call<'c, ApplyPermissions> {
        Call::new(
            self.client,
            ApplyPermissions::new(service_id, appid, authorization_code),
        )
    }

    /// `/v3/payscore/permissions/assess-user-risk-level`
    #[inline]
    pub fn assess_user_risk_level(self) -> V3PayscorePermissionsAssessUserRiskLevel<'c> {
        V3PayscorePermissionsAssessUserRiskLevel { client: self.client }
    }

    /// `/v3/payscore/permissions/authorization-code`
    #[inline]
    pub fn authorization_code(self) -> V3PayscorePermissionsAuthorizationCode<'c> {
        V3PayscorePermissionsAuthorizationCode { client: self.client }
    }

    /// `/v3/payscore/permissions/openid`
    #[inline]
    pub fn openid(self) -> V3PayscorePermissionsOpenid<'c> {
        V3PayscorePermissionsOpenid { client: self.client }
    }
}

/// `/v3/payscore/permissions/assess-user-risk-level`
pub struct V3PayscorePermissionsAssessUserRiskLevel<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePermissionsAssessUserRiskLevel<'c> {
    /// 商户评估用户分层:
    /// [`AssessUserRiskLevel`].
    #[inline]
    pub fn post(
        self,
        service_id: impl Into<ServiceId>,
        appid: impl Into<Appid>,
    ) -> Call<'c, AssessUserRiskLevel> {
        Call::new(self.client, AssessUserRiskLevel::new(service_id, appid))
    }
}

/// `/v3/payscore/permissions/authorization-code`
pub struct V3PayscorePermissionsAuthorizationCode<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePermissionsAuthorizationCode<'c> {
    /// `/v3/payscore/permissions/authorization-code/{authorization_code}`
    #[inline]
    pub fn authorization_code(
        self,
        authorization_code: impl Into<AuthorizationCode>,
    ) -> V3PayscorePermissionsAuthorizationCodeAuthorizationCode<'c> {
        V3PayscorePermissionsAuthorizationCodeAuthorizationCode {
            client: self.client, authorization_code: authorization_code.into(),
        }
    }
}

/// `/v3/payscore/permissions/authorization-code/{authorization_code}`
pub struct V3PayscorePermissionsAuthorizationCodeAuthorizationCode<'c> {
    client: &'c Client,
    authorization_code: AuthorizationCode,
}

impl<'c> V3PayscorePermissionsAuthorizationCodeAuthorizationCode<'c> {
    /// 查询与用户授权记录:
    /// [`GetPermissionsByAuthorizationCode`].
    #[inline]
    pub fn get(
        self,
        service_id: impl Into<ServiceId>,
    ) -> Call<'c, GetPermissionsByAuthorizationCode> {
        Call::new(
            self.client,
            GetPermissionsByAuthorizationCode::new(self.authorization_code, service_id),
        )
    }

    /// `/v3/payscore/permissions/authorization-code/{authorization_code}/terminate`
    #[inline]
    pub fn terminate(
        self,
    ) -> V3PayscorePermissionsAuthorizationCodeAuthorizationCodeTerminate<'c> {
        V3PayscorePermissionsAuthorizationCodeAuthorizationCodeTerminate {
            client: self.client, authorization_code: self.authorization_code,
        }
    }
}

/// `/v3/payscore/permissions/authorization-code/{authorization_code}/terminate`
pub struct V3PayscorePermissionsAuthorizationCodeAuthorizationCodeTerminate<'c> {
    client: &'c Client,
    authorization_code: AuthorizationCode,
}

impl<'c> V3PayscorePermissionsAuthorizationCodeAuthorizationCodeTerminate<'c> {
    /// 解除用户授权关系:
    /// [`TerminatePermissionsByCode`].
    #[inline]
    pub fn post(
        self,
        service_id: impl Into<ServiceId>,
        reason: impl Into<String>,
    ) -> Call<'c, TerminatePermissionsByCode> {
        Call::new(
            self.client,
            TerminatePermissionsByCode::new(self.authorization_code, service_id, reason),
        )
    }
}

/// `/v3/payscore/permissions/openid`
pub struct V3PayscorePermissionsOpenid<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePermissionsOpenid<'c> {
    /// `/v3/payscore/permissions/openid/{openid}`
    #[inline]
    pub fn openid(
        self,
        openid: impl Into<Openid>,
    ) -> V3PayscorePermissionsOpenidOpenid<'c> {
        V3PayscorePermissionsOpenidOpenid { client: self.client, openid: openid.into() }
    }
}

/// `/v3/payscore/permissions/openid/{openid}`
pub struct V3PayscorePermissionsOpenidOpenid<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> V3PayscorePermissionsOpenidOpenid<'c> {
    /// 查询与用户授权记录:
    /// [`GetPermissionsByOpenid`].
    #[inline]
    pub fn get(
        self,
        service_id: impl Into<ServiceId>,
        appid: impl Into<Appid>,
    ) -> Call<'c, GetPermissionsByOpenid> {
        Call::new(
            self.client,
            GetPermissionsByOpenid::new(self.openid, service_id, appid),
        )
    }

    /// `/v3/payscore/permissions/openid/{openid}/terminate`
    #[inline]
    pub fn terminate(self) -> V3PayscorePermissionsOpenidOpenidTerminate<'c> {
        V3PayscorePermissionsOpenidOpenidTerminate {
            client: self.client, openid: self.openid,
        }
    }
}

/// `/v3/payscore/permissions/openid/{openid}/terminate`
pub struct V3PayscorePermissionsOpenidOpenidTerminate<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> V3PayscorePermissionsOpenidOpenidTerminate<'c> {
    /// 解除用户授权关系:
    /// [`TerminatePermissionsByOpenid`].
    #[inline]
    pub fn post(
        self,
        service_id: impl Into<ServiceId>,
        reason: impl Into<String>,
    ) -> Call<'c, TerminatePermissionsByOpenid> {
        Call::new(
            self.client,
            TerminatePermissionsByOpenid::new(self.openid, service_id, reason),
        )
    }
}

/// `/v3/payscore/plan`
pub struct V3PayscorePlan<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePlan<'c> {
    /// `/v3/payscore/plan/partner`
    #[inline]
    pub fn partner(self) -> V3PayscorePlanPartner<'c> {
        V3PayscorePlanPartner { client: self.client }
    }

    /// `/v3/payscore/plan/payscore-plans`
    #[inline]
    pub fn payscore_plans(self) -> V3PayscorePlanPayscorePlans<'c> {
        V3PayscorePlanPayscorePlans { client: self.client }
    }
}

/// `/v3/payscore/plan/partner`
pub struct V3PayscorePlanPartner<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePlanPartner<'c> {
    /// `/v3/payscore/plan/partner/payscore-plans`
    #[inline]
    pub fn payscore_plans(self) -> V3PayscorePlanPartnerPayscorePlans<'c> {
        V3PayscorePlanPartnerPayscorePlans { client: self.client }
    }
}

/// `/v3/payscore/plan/partner/payscore-plans`
pub struct V3PayscorePlanPartnerPayscorePlans<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePlanPartnerPayscorePlans<'c> {
    /// 创建支付分计划:
    /// [`CreatePartnerPayScorePlan`].
    #[inline]
    pub fn post(
        self,
        required: CreatePartnerPayScorePlanRequired,
    ) -> Call<'c, CreatePartnerPayScorePlan> {
        Call::new(self.client, CreatePartnerPayScorePlan::new(required))
    }

    /// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no`
    #[inline]
    pub fn merchant_plan_no(
        self,
    ) -> V3PayscorePlanPartnerPayscorePlansMerchantPlanNo<'c> {
        V3PayscorePlanPartnerPayscorePlansMerchantPlanNo { client: self.client }
    }
}

/// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no`
pub struct V3PayscorePlanPartnerPayscorePlansMerchantPlanNo<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePlanPartnerPayscorePlansMerchantPlanNo<'c> {
    /// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`
    #[inline]
    pub fn merchant_plan_no(
        self,
        merchant_plan_no: impl Into<MerchantPlanNo>,
    ) -> V3PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNo<'c> {
        V3PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNo {
            client: self.client, merchant_plan_no: merchant_plan_no.into(),
        }
    }
}

/// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`
pub struct V3PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNo<'c> {
    client: &'c Client,
    merchant_plan_no: MerchantPlanNo,
}

impl<'c> V3PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNo<'c> {
    /// 查询支付分计划:
    /// [`QueryPartnerPayScorePlan`].
    #[inline]
    pub fn get(self, sub_mchid: impl Into<Mchid>) -> Call<'c, QueryPartnerPayScorePlan> {
        Call::new(
            self.client,
            QueryPartnerPayScorePlan::new(self.merchant_plan_no, sub_mchid),
        )
    }

    /// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
    #[inline]
    pub fn stop(
        self,
    ) -> V3PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStop<'c> {
        V3PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStop {
            client: self.client, merchant_plan_no: self.merchant_plan_no,
        }
    }
}

/// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
pub struct V3PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStop<'c> {
    client: &'c Client,
    merchant_plan_no: MerchantPlanNo,
}

impl<'c> V3PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStop<'c> {
    /// 停止支付分计划:
    /// [`StopPartnerPayScorePlan`].
    #[inline]
    pub fn post(self, sub_mchid: impl Into<Mchid>) -> Call<'c, StopPartnerPayScorePlan> {
        Call::new(
            self.client,
            StopPartnerPayScorePlan::new(self.merchant_plan_no, sub_mchid),
        )
    }
}

/// `/v3/payscore/plan/payscore-plans`
pub struct V3PayscorePlanPayscorePlans<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePlanPayscorePlans<'c> {
    /// 创建支付分计划:
    /// [`CreatePayScorePlan`].
    #[inline]
    pub fn post(
        self,
        required: CreatePayScorePlanRequired,
    ) -> Call<'c, CreatePayScorePlan> {
        Call::new(self.client, CreatePayScorePlan::new(required))
    }

    /// `/v3/payscore/plan/payscore-plans/merchant-plan-no`
    #[inline]
    pub fn merchant_plan_no(self) -> V3PayscorePlanPayscorePlansMerchantPlanNo<'c> {
        V3PayscorePlanPayscorePlansMerchantPlanNo { client: self.client }
    }
}

/// `/v3/payscore/plan/payscore-plans/merchant-plan-no`
pub struct V3PayscorePlanPayscorePlansMerchantPlanNo<'c> {
    client: &'c Client,
}

impl<'c> V3PayscorePlanPayscorePlansMerchantPlanNo<'c> {
    /// `/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
    #[inline]
    pub fn merchant_plan_no(
        self,
        merchant_plan_no: impl Into<MerchantPlanNo>,
    ) -> V3PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNo<'c> {
        V3PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNo {
            client: self.client, merchant_plan_no: merchant_plan_no.into(),
        }
    }
}

/// `/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
pub struct V3PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNo<'c> {
    client: &'c Client,
    merchant_plan_no: MerchantPlanNo,
}

impl<'c> V3PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNo<'c> {
    /// 查询支付分计划:
    /// [`QueryPayScorePlan`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryPayScorePlan> {
        Call::new(self.client, QueryPayScorePlan::new(self.merchant_plan_no))
    }

    /// `/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
    #[inline]
    pub fn stop(
        self,
    ) -> V3PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoStop<'c> {
        V3PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoStop {
            client: self.client, merchant_plan_no: self.merchant_plan_no,
        }
    }
}

/// `/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
pub struct V3PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoStop<'c> {
    client: &'c Client,
    merchant_plan_no: MerchantPlanNo,
}

impl<'c> V3PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoStop<'c> {
    /// 停止支付分计划:
    /// [`StopPayScorePlan`].
    #[inline]
    pub fn post(self) -> Call<'c, StopPayScorePlan> {
        Call::new(self.client, StopPayScorePlan::new(self.merchant_plan_no))
    }
}

/// `/v3/payscore/serviceorder`
pub struct V3PayscoreServiceorder<'c> {
    client: &'c Client,
}

impl<'c> V3PayscoreServiceorder<'c> {
    /// 查询支付分订单:
    /// [`GetServiceOrder`].
    #[inline]
    pub fn get(
        self,
        service_id: impl Into<ServiceId>,
        appid: impl Into<Appid>,
    ) -> Call<'c, GetServiceOrder> {
        Call::new(self.client, GetServiceOrder::new(service_id, appid))
    }

    /// 创建支付分订单:
    /// [`CreateServiceOrder`].
    #[inline]
    pub fn post(
        self,
        required: CreateServiceOrderRequired,
    ) -> Call<'c, CreateServiceOrder> {
        Call::new(self.client, CreateServiceOrder::new(required))
    }

    /// `/v3/payscore/serviceorder/direct-complete`
    #[inline]
    pub fn direct_complete(self) -> V3PayscoreServiceorderDirectComplete<'c> {
        V3PayscoreServiceorderDirectComplete { client: self.client }
    }

    /// `/v3/payscore/serviceorder/{out_order_no}`
    #[inline]
    pub fn out_order_no(
        self,
        out_order_no: impl Into<OutServiceOrderNo>,
    ) -> V3PayscoreServiceorderOutOrderNo<'c> {
        V3PayscoreServiceorderOutOrderNo {
            client: self.client, out_order_no: out_order_no.into(),
        }
    }
}

/// `/v3/payscore/serviceorder/direct-complete`
pub struct V3PayscoreServiceorderDirectComplete<'c> {
    client: &'c Client,
}

impl<'c> V3PayscoreServiceorderDirectComplete<'c> {
    /// 创单结单合并:
    /// [`DirectCompleteServiceOrder`].
    #[inline]
    pub fn post(
        self,
        required: DirectCompleteServiceOrderRequired,
    ) -> Call<'c, DirectCompleteServiceOrder> {
        Call::new(self.client, DirectCompleteServiceOrder::new(required))
    }
}

/// `/v3/payscore/serviceorder/{out_order_no}`
pub struct V3PayscoreServiceorderOutOrderNo<'c> {
    client: &'c Client,
    out_order_no: OutServiceOrderNo,
}

impl<'c> V3PayscoreServiceorderOutOrderNo<'c> {
    /// `/v3/payscore/serviceorder/{out_order_no}/cancel`
    #[inline]
    pub fn cancel(self) -> V3PayscoreServiceorderOutOrderNoCancel<'c> {
        V3PayscoreServiceorderOutOrderNoCancel {
            client: self.client, out_order_no: self.out_order_no,
        }
    }

    /// `/v3/payscore/serviceorder/{out_order_no}/complete`
    #[inline]
    pub fn complete(self) -> V3PayscoreServiceorderOutOrderNoComplete<'c> {
        V3PayscoreServiceorderOutOrderNoComplete {
            client: self.client, out_order_no: self.out_order_no,
        }
    }

    /// `/v3/payscore/serviceorder/{out_order_no}/modify`
    #[inline]
    pub fn modify(self) -> V3PayscoreServiceorderOutOrderNoModify<'c> {
        V3PayscoreServiceorderOutOrderNoModify {
            client: self.client, out_order_no: self.out_order_no,
        }
    }

    /// `/v3/payscore/serviceorder/{out_order_no}/pay`
    #[inline]
    pub fn pay(self) -> V3PayscoreServiceorderOutOrderNoPay<'c> {
        V3PayscoreServiceorderOutOrderNoPay {
            client: self.client, out_order_no: self.out_order_no,
        }
    }

    /// `/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`
    #[inline]
    pub fn send_pendingmessage(
        self,
    ) -> V3PayscoreServiceorderOutOrderNoSendPendingmessage<'c> {
        V3PayscoreServiceorderOutOrderNoSendPendingmessage {
            client: self.client, out_order_no: self.out_order_no,
        }
    }

    /// `/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`
    #[inline]
    pub fn send_prepaidmessage(
        self,
    ) -> V3PayscoreServiceorderOutOrderNoSendPrepaidmessage<'c> {
        V3PayscoreServiceorderOutOrderNoSendPrepaidmessage {
            client: self.client, out_order_no: self.out_order_no,
        }
    }

    /// `/v3/payscore/serviceorder/{out_order_no}/sync`
    #[inline]
    pub fn sync(self) -> V3PayscoreServiceorderOutOrderNoSync<'c> {
        V3PayscoreServiceorderOutOrderNoSync {
            client: self.client, out_order_no: self.out_order_no,
        }
    }
}

/// `/v3/payscore/serviceorder/{out_order_no}/cancel`
pub struct V3PayscoreServiceorderOutOrderNoCancel<'c> {
    client: &'c Client,
    out_order_no: OutServiceOrderNo,
}

impl<'c> V3PayscoreServiceorderOutOrderNoCancel<'c> {
    /// 取消支付分订单:
    /// [`CancelServiceOrder`].
    #[inline]
    pub fn post(
        self,
        required: CancelServiceOrderRequired,
    ) -> Call<'c, CancelServiceOrder> {
        Call::new(self.client, CancelServiceOrder::new(self.out_order_no, required))
    }
}

/// `/v3/payscore/serviceorder/{out_order_no}/complete`
pub struct V3PayscoreServiceorderOutOrderNoComplete<'c> {
    client: &'c Client,
    out_order_no: OutServiceOrderNo,
}

impl<'c> V3PayscoreServiceorderOutOrderNoComplete<'c> {
    /// 完结支付分订单:
    /// [`CompleteServiceOrder`].
    #[inline]
    pub fn post(
        self,
        required: CompleteServiceOrderRequired,
    ) -> Call<'c, CompleteServiceOrder> {
        Call::new(self.client, CompleteServiceOrder::new(self.out_order_no, required))
    }
}

/// `/v3/payscore/serviceorder/{out_order_no}/modify`
pub struct V3PayscoreServiceorderOutOrderNoModify<'c> {
    client: &'c Client,
    out_order_no: OutServiceOrderNo,
}

impl<'c> V3PayscoreServiceorderOutOrderNoModify<'c> {
    /// 修改订单金额:
    /// [`ModifyServiceOrder`].
    #[inline]
    pub fn post(
        self,
        required: ModifyServiceOrderRequired,
    ) -> Call<'c, ModifyServiceOrder> {
        Call::new(self.client, ModifyServiceOrder::new(self.out_order_no, required))
    }
}

/// `/v3/payscore/serviceorder/{out_order_no}/pay`
pub struct V3PayscoreServiceorderOutOrderNoPay<'c> {
    client: &'c Client,
    out_order_no: OutServiceOrderNo,
}

impl<'c> V3PayscoreServiceorderOutOrderNoPay<'c> {
    /// 商户发起催收扣款:
    /// [`CollectServiceOrder`].
    #[inline]
    pub fn post(self) -> Call<'c, CollectServiceOrder> {
        Call::new(self.client, CollectServiceOrder::new(self.out_order_no))
    }
}

/// `/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`
pub struct V3PayscoreServiceorderOutOrderNoSendPendingmessage<'c> {
    client: &'c Client,
    out_order_no: OutServiceOrderNo,
}

impl<'c> V3PayscoreServiceorderOutOrderNoSendPendingmessage<'c> {
    /// 下发服务费用待处理消息:
    /// [`SendOrderPendingMessage`].
    #[inline]
    pub fn post(
        self,
        required: SendOrderPendingMessageRequired,
    ) -> Call<'c, SendOrderPendingMessage> {
        Call::new(self.client, SendOrderPendingMessage::new(self.out_order_no, required))
    }
}

/// `/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`
pub struct V3PayscoreServiceorderOutOrderNoSendPrepaidmessage<'c> {
    client: &'c Client,
    out_order_no: OutServiceOrderNo,
}

impl<'c> V3PayscoreServiceorderOutOrderNoSendPrepaidmessage<'c> {
    /// 下发服务预扣费消息:
    /// [`SendOrderPrepaidMessage`].
    #[inline]
    pub fn post(
        self,
        required: SendOrderPrepaidMessageRequired,
    ) -> Call<'c, SendOrderPrepaidMessage> {
        Call::new(self.client, SendOrderPrepaidMessage::new(self.out_order_no, required))
    }
}

/// `/v3/payscore/serviceorder/{out_order_no}/sync`
pub struct V3PayscoreServiceorderOutOrderNoSync<'c> {
    client: &'c Client,
    out_order_no: OutServiceOrderNo,
}

impl<'c> V3PayscoreServiceorderOutOrderNoSync<'c> {
    /// 同步服务订单信息:
    /// [`SyncServiceOrder`].
    #[inline]
    pub fn post(self, required: SyncServiceOrderRequired) -> Call<'c, SyncServiceOrder> {
        Call::new(self.client, SyncServiceOrder::new(self.out_order_no, required))
    }
}

/// `/v3/payscore/servicepayondeliveryorder`
pub struct V3PayscoreServicepayondeliveryorder<'c> {
    client: &'c Client,
}

impl<'c> V3PayscoreServicepayondeliveryorder<'c> {
    /// 创建先用后付订单:
    /// [`CreatePayOnDeliveryServiceOrder`].
    #[inline]
    pub fn post(
        self,
        required: CreatePayOnDeliveryServiceOrderRequired,
    ) -> Call<'c, CreatePayOnDeliveryServiceOrder> {
        Call::new(self.client, CreatePayOnDeliveryServiceOrder::new(required))
    }
}

/// `/v3/payscore/sign-plan`
pub struct V3PayscoreSignPlan<'c> {
    client: &'c Client,
}

impl<'c> V3PayscoreSignPlan<'c> {
    /// `/v3/payscore/sign-plan/partner`
    #[inline]
    pub fn partner(self) -> V3PayscoreSignPlanPartner<'c> {
        V3PayscoreSignPlanPartner { client: self.client }
    }

    /// `/v3/payscore/sign-plan/serviceorder`
    #[inline]
    pub fn serviceorder(self) -> V3PayscoreSignPlanServiceorder<'c> {
        V3PayscoreSignPlanServiceorder { client: self.client }
    }

    /// `/v3/payscore/sign-plan/user-sign-plans`
    #[inline]
    pub fn user_sign_plans(self) -> V3PayscoreSignPlanUserSignPlans<'c> {
        V3PayscoreSignPlanUserSignPlans { client: self.client }
    }
}

/// `/v3/payscore/sign-plan/partner`
pub struct V3PayscoreSignPlanPartner<'c> {
    client: &'c Client,
}

impl<'c> V3PayscoreSignPlanPartner<'c> {
    /// `/v3/payscore/sign-plan/partner/serviceorder`
    #[inline]
    pub fn serviceorder(self) -> V3PayscoreSignPlanPartnerServiceorder<'c> {
        V3PayscoreSignPlanPartnerServiceorder { client: self.client }
    }

    /// `/v3/payscore/sign-plan/partner/user-sign-plans`
    #[inline]
    pub fn user_sign_plans(self) -> V3PayscoreSignPlanPartnerUserSignPlans<'c> {
        V3PayscoreSignPlanPartnerUserSignPlans { client: self.client }
    }
}

/// `/v3/payscore/sign-plan/partner/serviceorder`
pub struct V3PayscoreSignPlanPartnerServiceorder<'c> {
    client: &'c Client,
}

impl<'c> V3PayscoreSignPlanPartnerServiceorder<'c> {
    /// 创建用户的签约计划详情对应的服务订单:
    /// [`CreatePartnerSignPlanServiceOrder`].
    #[inline]
    pub fn post(
        self,
        required: CreatePartnerSignPlanServiceOrderRequired,
    ) -> Call<'c, CreatePartnerSignPlanServiceOrder> {
        Call::new(self.client, CreatePartnerSignPlanServiceOrder::new(required))
    }
}

/// `/v3/payscore/sign-plan/partner/user-sign-plans`
pub struct V3PayscoreSignPlanPartnerUserSignPlans<'c> {
    client: &'c Client,
}

impl<'c> V3PayscoreSignPlanPartnerUserSignPlans<'c> {
    /// 创建用户的签约计划:
    /// [`CreatePartnerUserSignPlan`].
    #[inline]
    pub fn post(
        self,
        required: CreatePartnerUserSignPlanRequired,
    ) -> Call<'c, CreatePartnerUserSignPlan> {
        Call::new(self.client, CreatePartnerUserSignPlan::new(required))
    }

    /// `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no`
    #[inline]
    pub fn merchant_sign_plan_no(
        self,
    ) -> V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNo<'c> {
        V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNo { client: self.client }
    }
}

/// `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no`
pub struct V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNo<'c> {
    client: &'c Client,
}

impl<'c> V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNo<'c> {
    /// `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
    #[inline]
    pub fn merchant_sign_plan_no(
        self,
        merchant_sign_plan_no: impl Into<MerchantSignPlanNo>,
    ) -> V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNo<'c> {
        V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNo {
            client: self.client, merchant_sign_plan_no: merchant_sign_plan_no.into(),
        }
    }
}

/// `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
pub struct V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNo<
    'c,
> {
    client: &'c Client,
    merchant_sign_plan_no: MerchantSignPlanNo,
}

impl<'c> V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNo<'c> {
    /// 查询用户的签约计划:
    /// [`QueryPartnerUserSignPlan`].
    #[inline]
    pub fn get(self, sub_mchid: impl Into<Mchid>) -> Call<'c, QueryPartnerUserSignPlan> {
        Call::new(
            self.client,
            QueryPartnerUserSignPlan::new(self.merchant_sign_plan_no, sub_mchid),
        )
    }

    /// `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
    #[inline]
    pub fn stop(
        self,
    ) -> V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStop<
        'c,
    > {
        V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStop {
            client: self.client,
            merchant_sign_plan_no: self.merchant_sign_plan_no,
        }
    }
}

/// `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
pub struct V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStop<
    'c,
> {
    client: &'c Client,
    merchant_sign_plan_no: MerchantSignPlanNo,
}

impl<
    'c,
> V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStop<'c> {
    /// 取消用户的签约计划:
    /// [`StopPartnerUserSignPlan`].
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<Mchid>,
        stop_reason: impl Into<String>,
    ) -> Call<'c, StopPartnerUserSignPlan> {
        Call::new(
            self.client,
            StopPartnerUserSignPlan::new(
                self.merchant_sign_plan_no,
                sub_mchid,
                stop_reason,
            ),
        )
    }
}

/// `/v3/payscore/sign-plan/serviceorder`
pub struct V3PayscoreSignPlanServiceorder<'c> {
    client: &'c Client,
}

impl<'c> V3PayscoreSignPlanServiceorder<'c> {
    /// 创建用户的签约计划详情对应的服务订单:
    /// [`CreateSignPlanServiceOrder`].
    #[inline]
    pub fn post(
        self,
        required: CreateSignPlanServiceOrderRequired,
    ) -> Call<'c, CreateSignPlanServiceOrder> {
        Call::new(self.client, CreateSignPlanServiceOrder::new(required))
    }
}

/// `/v3/payscore/sign-plan/user-sign-plans`
pub struct V3PayscoreSignPlanUserSignPlans<'c> {
    client: &'c Client,
}

impl<'c> V3PayscoreSignPlanUserSignPlans<'c> {
    /// 创建用户的签约计划:
    /// [`CreateUserSignPlan`].
    #[inline]
    pub fn post(
        self,
        required: CreateUserSignPlanRequired,
    ) -> Call<'c, CreateUserSignPlan> {
        Call::new(self.client, CreateUserSignPlan::new(required))
    }

    /// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no`
    #[inline]
    pub fn merchant_sign_plan_no(
        self,
    ) -> V3PayscoreSignPlanUserSignPlansMerchantSignPlanNo<'c> {
        V3PayscoreSignPlanUserSignPlansMerchantSignPlanNo { client: self.client }
    }
}

/// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no`
pub struct V3PayscoreSignPlanUserSignPlansMerchantSignPlanNo<'c> {
    client: &'c Client,
}

impl<'c> V3PayscoreSignPlanUserSignPlansMerchantSignPlanNo<'c> {
    /// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
    #[inline]
    pub fn merchant_sign_plan_no(
        self,
        merchant_sign_plan_no: impl Into<MerchantSignPlanNo>,
    ) -> V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNo<'c> {
        V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNo {
            client: self.client, merchant_sign_plan_no: merchant_sign_plan_no.into(),
        }
    }
}

/// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
pub struct V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNo<'c> {
    client: &'c Client,
    merchant_sign_plan_no: MerchantSignPlanNo,
}

impl<'c> V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNo<'c> {
    /// 查询用户的签约计划:
    /// [`QueryUserSignPlan`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryUserSignPlan> {
        Call::new(self.client, QueryUserSignPlan::new(self.merchant_sign_plan_no))
    }

    /// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
    #[inline]
    pub fn stop(
        self,
    ) -> V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStop<'c> {
        V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStop {
            client: self.client, merchant_sign_plan_no: self.merchant_sign_plan_no,
        }
    }
}

/// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
pub struct V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStop<'c> {
    client: &'c Client,
    merchant_sign_plan_no: MerchantSignPlanNo,
}

impl<'c> V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStop<'c> {
    /// 直连商户取消用户的签约计划:
    /// [`StopUserSignPlan`].
    #[inline]
    pub fn post(self, stop_reason: impl Into<String>) -> Call<'c, StopUserSignPlan> {
        Call::new(
            self.client,
            StopUserSignPlan::new(self.merchant_sign_plan_no, stop_reason),
        )
    }
}

/// `/v3/payscore/smartretail-orders`
pub struct V3PayscoreSmartretailOrders<'c> {
    client: &'c Client,
}

impl<'c> V3PayscoreSmartretailOrders<'c> {
    /// 查询智慧零售订单:
    /// [`GetSmartretailOrder`].
    #[inline]
    pub fn get(self) -> Call<'c, GetSmartretailOrder> {
        Call::new(self.client, GetSmartretailOrder::new())
    }

    /// 创建智慧零售订单:
    /// [`CreateSmartretailOrder`].
    #[inline]
    pub fn post(
        self,
        appid: impl Into<Appid>,
        out_order_no: impl Into<OutServiceOrderNo>,
        service_id: impl Into<ServiceId>,
    ) -> Call<'c, CreateSmartretailOrder> {
        Call::new(
            self.client,
            CreateSmartretailOrder::new(appid, out_order_no, service_id),
        )
    }

    /// `/v3/payscore/smartretail-orders/{out_order_no}`
    #[inline]
    pub fn out_order_no(
        self,
        out_order_no: impl Into<OutServiceOrderNo>,
    ) -> V3PayscoreSmartretailOrdersOutOrderNo<'c> {
        V3PayscoreSmartretailOrdersOutOrderNo {
            client: self.client, out_order_no: out_order_no.into(),
        }
    }
}

/// `/v3/payscore/smartretail-orders/{out_order_no}`
pub struct V3PayscoreSmartretailOrdersOutOrderNo<'c> {
    client: &'c Client,
    out_order_no: OutServiceOrderNo,
}

impl<'c> V3PayscoreSmartretailOrdersOutOrderNo<'c> {
    /// `/v3/payscore/smartretail-orders/{out_order_no}/cancel`
    #[inline]
    pub fn cancel(self) -> V3PayscoreSmartretailOrdersOutOrderNoCancel<'c> {
        V3PayscoreSmartretailOrdersOutOrderNoCancel {
            client: self.client, out_order_no: self.out_order_no,
        }
    }

    /// `/v3/payscore/smartretail-orders/{out_order_no}/complete`
    #[inline]
    pub fn complete(self) -> V3PayscoreSmartretailOrdersOutOrderNoComplete<'c> {
        V3PayscoreSmartretailOrdersOutOrderNoComplete {
            client: self.client, out_order_no: self.out_order_no,
        }
    }
}

/// `/v3/payscore/smartretail-orders/{out_order_no}/cancel`
pub struct V3PayscoreSmartretailOrdersOutOrderNoCancel<'c> {
    client: &'c Client,
    out_order_no: OutServiceOrderNo,
}

impl<'c> V3PayscoreSmartretailOrdersOutOrderNoCancel<'c> {
    /// 撤销智慧零售订单:
    /// [`CancelSmartretailOrder`].
    #[inline]
    pub fn post(
        self,
        required: CancelSmartretailOrderRequired,
    ) -> Call<'c, CancelSmartretailOrder> {
        Call::new(self.client, CancelSmartretailOrder::new(self.out_order_no, required))
    }
}

/// `/v3/payscore/smartretail-orders/{out_order_no}/complete`
pub struct V3PayscoreSmartretailOrdersOutOrderNoComplete<'c> {
    client: &'c Client,
    out_order_no: OutServiceOrderNo,
}

impl<'c> V3PayscoreSmartretailOrdersOutOrderNoComplete<'c> {
    /// 完结智慧零售订单:
    /// [`CompleteSmartretailOrder`].
    #[inline]
    pub fn post(
        self,
        appid: impl Into<Appid>,
        service_id: impl Into<ServiceId>,
    ) -> Call<'c, CompleteSmartretailOrder> {
        Call::new(
            self.client,
            CompleteSmartretailOrder::new(self.out_order_no, appid, service_id),
        )
    }
}

/// `/v3/payscore/user-service-state`
pub struct V3PayscoreUserServiceState<'c> {
    client: &'c Client,
}

impl<'c> V3PayscoreUserServiceState<'c> {
    /// 查询用户授权状态:
    /// [`GetUserServiceState`].
    #[inline]
    pub fn get(
        self,
        appid: impl Into<Appid>,
        service_id: impl Into<ServiceId>,
        openid: impl Into<Openid>,
    ) -> Call<'c, GetUserServiceState> {
        Call::new(self.client, GetUserServiceState::new(appid, service_id, openid))
    }
}

/// `/v3/payscore/users`
pub struct V3PayscoreUsers<'c> {
    client: &'c Client,
}

impl<'c> V3PayscoreUsers<'c> {
    /// `/v3/payscore/users/{openid}`
    #[inline]
    pub fn openid(self, openid: impl Into<Openid>) -> V3PayscoreUsersOpenid<'c> {
        V3PayscoreUsersOpenid { client: self.client, openid: openid.into() }
    }
}

/// `/v3/payscore/users/{openid}`
pub struct V3PayscoreUsersOpenid<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> V3PayscoreUsersOpenid<'c> {
    /// `/v3/payscore/users/{openid}/permissions`
    #[inline]
    pub fn permissions(self) -> V3PayscoreUsersOpenidPermissions<'c> {
        V3PayscoreUsersOpenidPermissions { client: self.client, openid: self.openid }
    }
}

/// `/v3/payscore/users/{openid}/permissions`
pub struct V3PayscoreUsersOpenidPermissions<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> V3PayscoreUsersOpenidPermissions<'c> {
    /// `/v3/payscore/users/{openid}/permissions/{service_id}`
    #[inline]
    pub fn service_id(
        self,
        service_id: impl Into<ServiceId>,
    ) -> V3PayscoreUsersOpenidPermissionsServiceId<'c> {
        V3PayscoreUsersOpenidPermissionsServiceId {
            client: self.client, openid: self.openid, service_id: service_id.into(),
        }
    }
}

/// `/v3/payscore/users/{openid}/permissions/{service_id}`
pub struct V3PayscoreUsersOpenidPermissionsServiceId<'c> {
    client: &'c Client,
    openid: Openid,
    service_id: ServiceId,
}

impl<'c> V3PayscoreUsersOpenidPermissionsServiceId<'c> {
    /// `/v3/payscore/users/{openid}/permissions/{service_id}/terminate`
    #[inline]
    pub fn terminate(self) -> V3PayscoreUsersOpenidPermissionsServiceIdTerminate<'c> {
        V3PayscoreUsersOpenidPermissionsServiceIdTerminate {
            client: self.client, openid: self.openid, service_id: self.service_id,
        }
    }
}

/// `/v3/payscore/users/{openid}/permissions/{service_id}/terminate`
pub struct V3PayscoreUsersOpenidPermissionsServiceIdTerminate<'c> {
    client: &'c Client,
    openid: Openid,
    service_id: ServiceId,
}

impl<'c> V3PayscoreUsersOpenidPermissionsServiceIdTerminate<'c> {
    /// 商户解除用户授权关系:
    /// [`TerminatePermission`].
    #[inline]
    pub fn post(
        self,
        required: TerminatePermissionRequired,
    ) -> Call<'c, TerminatePermission> {
        Call::new(
            self.client,
            TerminatePermission::new(self.openid, self.service_id, required),
        )
    }
}
