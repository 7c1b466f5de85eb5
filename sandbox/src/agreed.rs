//! Payments that a user agreed to beforehand (支付分, 委托代扣), as the program that started the sandbox lets users act.
//!
//! In: the number of what a user agrees to, pays or ends. Out: whether that was possible. The callback that follows is
//! queued with it.

use crate::{
    error::SandboxError,
    models::{papay, payscore, settling::possible},
    sandbox::Sandbox,
};

impl Sandbox {
    /// The user confirms a service order of pay score (支付分订单), now; `false` when there is none that waits for it.
    ///
    /// An order waits for 30 days. `PAYSCORE.USER_CONFIRM` is queued for the order's own `notify_url`.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn confirm_service_order(&self, out_order_no: impl AsRef<str>) -> Result<bool, SandboxError> {
        Ok(possible(payscore::by_user::confirm(&self.world.context(), out_order_no.as_ref(), None))?.is_some())
    }

    /// A completed service order of pay score (支付分订单) is paid, now: WeChat Pay deducts the money, or the user pays it.
    /// Gives the `transaction_id` (微信支付订单号); `None` when there is none that waits to be paid.
    ///
    /// `PAYSCORE.USER_PAID` is queued for the order's own `notify_url`.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn pay_service_order(&self, out_order_no: impl AsRef<str>) -> Result<Option<String>, SandboxError> {
        let paid = possible(payscore::by_user::pay(&self.world.context(), out_order_no.as_ref()))?;
        Ok(paid.map(|(transaction_id, _)| transaction_id))
    }

    /// The user authorizes a pay score service (支付分授权), now; `false` when nobody applied for it within the last hour, or
    /// when it is authorized already.
    ///
    /// `PAYSCORE.USER_OPEN_SERVICE` is queued for the authorization's own `notify_url`, where it has one.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn authorize_service(
        &self,
        authorization_code: impl AsRef<str>,
        openid: impl AsRef<str>,
    ) -> Result<bool, SandboxError> {
        let (code, openid) = (authorization_code.as_ref(), Some(openid.as_ref()));
        Ok(possible(payscore::permissions::authorize(&self.world.context(), code, openid))?.is_some())
    }

    /// The user takes the authorization of a pay score service (支付分授权) back, now; `false` when there is none, or while
    /// an order of the user is not finished.
    ///
    /// `PAYSCORE.USER_CLOSE_SERVICE` is queued for the authorization's own `notify_url`, where it has one.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn withdraw_service(&self, authorization_code: impl AsRef<str>) -> Result<bool, SandboxError> {
        let ended = payscore::permissions::withdraw(&self.world.context(), authorization_code.as_ref());
        Ok(possible(ended)?.is_some())
    }

    /// The user signs an agreement (委托代扣协议), now; gives the `contract_id` (委托代扣协议ID). `None` when none waits for
    /// it, or its signing was prepared more than 2 hours ago.
    ///
    /// `ENTRUST.SIGN` is queued for the agreement's own `contract_notify_url`. A payment that is taken under it is an order:
    /// [`Self::pay_order`] and [`Self::fail_order`] say how it ends.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn sign_contract(&self, out_contract_code: impl AsRef<str>) -> Result<Option<String>, SandboxError> {
        let signed = papay::by_user::sign(&self.world.context(), out_contract_code.as_ref(), None);
        Ok(possible(signed)?.map(|(contract_id, _)| contract_id))
    }

    /// The user ends an agreement (委托代扣协议), now; `false` when there is none in force.
    ///
    /// `ENTRUST.TERMINATE` is queued for the agreement's own `contract_notify_url`.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn terminate_contract(&self, out_contract_code: impl AsRef<str>) -> Result<bool, SandboxError> {
        Ok(possible(papay::by_user::terminate(&self.world.context(), out_contract_code.as_ref()))?.is_some())
    }
}
