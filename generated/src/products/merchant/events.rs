// Written by `cargo xtask codegen` from spec/merchant.yaml; edit that file instead.

use super::types::WithdrawalChange;

wechatpay_client::events! {
    /// The callbacks of 商户资金与媒体上传 (funds and media), decrypted.
    pub enum Event {
        /// 商户提现状态变更通知: A withdrawal of a platform or of one of its sub-merchants succeeded,
        /// failed, came back from the bank or was closed. It goes to the `notify_url` of the withdrawal.
        ///
        /// `MCHWITHDRAW.CHANGE`
        ///
        /// Note: A withdrawal has several callbacks when the bank returns the money after it succeeded, so
        /// repeated ones are distinguished by the notification's number alone. With `sub_mchid` it is a
        /// withdrawal of `ecommerce`, without it one of the platform itself.
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013049135). Source: WxJava; a
        /// description by the community, of 2026-11-28.
        MchwithdrawChange(WithdrawalChange) = "MCHWITHDRAW.CHANGE",
    }
}
