// Written by `cargo xtask codegen` from spec/merchant_risk.yaml; edit that file instead.

use super::types::IdentifiedRiskTrade;

wechatpay_client::events! {
    /// The callbacks of 平台交易风险管理 (trade risks), decrypted.
    pub enum Event {
        /// 风险订单通知: WeChat Pay holds an order to be a risk. Look into it and tell what you did, with
        /// `report_risk_disposal`.
        ///
        /// `RISKTRADE.IDENTIFICATION`
        ///
        /// Note: Where it goes to is agreed with WeChat Pay, not set by a call. An order may lead to
        /// several callbacks, so repeated ones are distinguished by the notification's number alone.
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013894258),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013894240). Source: a description by the
        /// community, of 2026-11-28.
        RisktradeIdentification(IdentifiedRiskTrade) = "RISKTRADE.IDENTIFICATION",
    }
}
