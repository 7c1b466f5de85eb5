// Written by `cargo xtask codegen` from spec/delivery_plan.yaml; edit that file instead.

use super::types::PlanChange;

wechatpay_client::events! {
    /// The callbacks of 投放计划 (delivery plans), decrypted.
    pub enum Event {
        /// 投放计划状态变更: The state of a plan, or of its review, has changed.
        ///
        /// `DELIVERY_PLAN.CHANGE`
        ///
        /// Note: It goes to the address of `set_notify_url`. `plan_state` is the state before the change;
        /// query the plan for the new one.
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016168699). Source: a
        /// description by the community, of 2026-11-28.
        DeliveryPlanChange(PlanChange) = "DELIVERY_PLAN.CHANGE",
    }
}
