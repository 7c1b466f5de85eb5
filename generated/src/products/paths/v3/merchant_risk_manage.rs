// Written by `cargo xtask codegen` from spec/violation.yaml; edit that file instead.

//! Everything below `/v3/merchant-risk-manage`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::violation::{
    CreateViolationNotification, DeleteViolationNotification, QueryViolationNotification,
    UpdateViolationNotification,
};

/// `/v3/merchant-risk-manage`
pub struct V3MerchantRiskManage<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3MerchantRiskManage<'c> {
    /// `/v3/merchant-risk-manage/violation-notifications`
    #[inline]
    pub fn violation_notifications(
        self,
    ) -> V3MerchantRiskManageViolationNotifications<'c> {
        V3MerchantRiskManageViolationNotifications {
            client: self.client,
        }
    }
}

/// `/v3/merchant-risk-manage/violation-notifications`
pub struct V3MerchantRiskManageViolationNotifications<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantRiskManageViolationNotifications<'c> {
    /// 删除商户违规通知回调地址:
    /// [`DeleteViolationNotification`].
    #[inline]
    pub fn delete(self) -> Call<'c, DeleteViolationNotification> {
        Call::new(self.client, DeleteViolationNotification::new())
    }

    /// 查询商户违规通知回调地址:
    /// [`QueryViolationNotification`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryViolationNotification> {
        Call::new(self.client, QueryViolationNotification::new())
    }

    /// 创建商户违规通知回调地址:
    /// [`CreateViolationNotification`].
    #[inline]
    pub fn post(
        self,
        notify_url: impl Into<String>,
    ) -> Call<'c, CreateViolationNotification> {
        Call::new(self.client, CreateViolationNotification::new(notify_url))
    }

    /// 修改商户违规通知回调地址:
    /// [`UpdateViolationNotification`].
    #[inline]
    pub fn put(
        self,
        notify_url: impl Into<String>,
    ) -> Call<'c, UpdateViolationNotification> {
        Call::new(self.client, UpdateViolationNotification::new(notify_url))
    }
}
