// Written by `cargo xtask codegen` from spec/merchant_service.yaml; edit that file instead.

use super::types::{ComplaintEvent, NewComplaint};

wechatpay_client::events! {
    /// The callbacks of 消费者投诉 (consumer complaints), decrypted.
    pub enum Event {
        /// 投诉通知回调: A user complained. It goes to the address of `create_complaint_notification`. Look
        /// the complaint up with `query_complaint`.
        ///
        /// `COMPLAINT.CREATE`
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012289719),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012076174). Source: copies of the official
        /// pages, read 2026-11-22.
        ComplaintCreate(NewComplaint) = "COMPLAINT.CREATE",
        /// 投诉通知回调: The user, the merchant or WeChat Pay did something about a complaint. It goes to
        /// the address of `create_complaint_notification`. Look the complaint up with `query_complaint`.
        ///
        /// `COMPLAINT.STATE_CHANGE`
        ///
        /// Note: One complaint leads to several of them, also with the same action, so that only the `id`
        /// of the callback says which one it is.
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012289719),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012076174). Source: copies of the official
        /// pages, read 2026-11-22.
        ComplaintStateChange(ComplaintEvent) = "COMPLAINT.STATE_CHANGE",
    }
}
