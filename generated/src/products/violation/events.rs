// Written by `cargo xtask codegen` from spec/violation.yaml; edit that file instead.

use super::types::Violation;

wechatpay_client::events! {
    /// The callbacks of 商户违规通知 (violations of merchants), decrypted.
    pub enum Event {
        /// 商户平台申诉: A merchant's appeal against a penalty was handed in or made progress. It goes to
        /// the address set with `create_violation_notification`.
        ///
        /// `VIOLATION.APPEAL`
        ///
        /// Note: It does not say the status of the appeal, but `risk_type` can be `APPEAL_SUCCESSFUL`. An
        /// appeal may lead to several callbacks with the same `record_id`, so repeated ones are
        /// distinguished by the notification's number alone.
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012079216). Source: a copy of
        /// the official page, read 2026-11-22; a description by the community, of 2026-11-22.
        ViolationAppeal(Violation) = "VIOLATION.APPEAL",
        /// 商户平台拦截: Payments to a merchant were stopped because they were at risk, more than ten of
        /// them. A merchant leads to one such callback a day at most. It goes to the address set with
        /// `create_violation_notification`.
        ///
        /// `VIOLATION.INTERCEPT`
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012079216). Source: a copy of
        /// the official page, read 2026-11-22; a description by the community, of 2026-11-22.
        #[deduplicate_by("record_id")]
        ViolationIntercept(Violation) = "VIOLATION.INTERCEPT",
        /// 商户平台处罚: WeChat Pay found a merchant at risk and imposed a penalty. It goes to the address
        /// set with `create_violation_notification`. Tell the merchant what it can do, or how to appeal.
        ///
        /// `VIOLATION.PUNISH`
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012079216). Source: a copy of
        /// the official page, read 2026-11-22; a description by the community, of 2026-11-22.
        #[deduplicate_by("record_id")]
        ViolationPunish(Violation) = "VIOLATION.PUNISH",
    }
}
