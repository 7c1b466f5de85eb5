// Written by `cargo xtask codegen` from spec/med_ins.yaml; edit that file instead.

use super::types::PaidOrder;

wechatpay_client::events! {
    /// The callbacks of 医保支付 (medical insurance), decrypted.
    pub enum Event {
        /// 医保混合收款成功通知: A mixed order was paid. It goes to the `callback_url` of the order, and
        /// only when all of it succeeded.
        ///
        /// `MEDICAL_INSURANCE.SUCCESS`
        ///
        /// Note: Answer within 5 seconds. It is repeated for 30 seconds only, unlike other callbacks, so
        /// query an order of which nothing was heard by then.
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4016781554),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012165722). Source: wechatpay-skills; a
        /// description by the community, of 2026-11-28.
        #[deduplicate_by("mix_trade_no")]
        MedicalInsuranceSuccess(PaidOrder) = "MEDICAL_INSURANCE.SUCCESS",
    }
}
