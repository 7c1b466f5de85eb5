// Written by `cargo xtask codegen` from spec/fapiao.yaml; edit that file instead.

use super::types::FapiaoApplication;

wechatpay_client::events! {
    /// The callbacks of 电子发票 (electronic invoices), decrypted.
    pub enum Event {
        /// 发票卡券作废: Invoices of an application were taken out of the user's card holder, which follows
        /// a reversal.
        ///
        /// `FAPIAO.CARD_DISCARDED`
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012286035),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012071609),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4015792560). Source: a description by the
        /// community, of 2026-11-28.
        FapiaoCardDiscarded(FapiaoApplication) = "FAPIAO.CARD_DISCARDED",
        /// 发票插入用户卡包成功: Invoices of an application were put into the user's card holder.
        ///
        /// `FAPIAO.CARD_INSERTED`
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012286082),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012072011),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4015792578). Source: a description by the
        /// community, of 2026-11-28.
        FapiaoCardInserted(FapiaoApplication) = "FAPIAO.CARD_INSERTED",
        /// 发票开具成功: Invoices of an application were issued.
        ///
        /// `FAPIAO.ISSUED`
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012286057),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012071832),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4015792570). Source: a description by the
        /// community, of 2026-11-28.
        FapiaoIssued(FapiaoApplication) = "FAPIAO.ISSUED",
        /// 发票冲红成功: Invoices of an application were reversed.
        ///
        /// `FAPIAO.REVERSED`
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012286074),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012071979),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4015792571). Source: a description by the
        /// community, of 2026-11-28.
        FapiaoReversed(FapiaoApplication) = "FAPIAO.REVERSED",
        /// 用户发票抬头填写完成: The user filled in who the invoice is for. The merchant fetches it with
        /// `get_user_title` and has the invoice issued.
        ///
        /// `FAPIAO.USER_APPLIED`
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012286009),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012070348),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4015792559). Source: a description by the
        /// community, of 2026-11-28.
        FapiaoUserApplied(FapiaoApplication) = "FAPIAO.USER_APPLIED",
    }
}
