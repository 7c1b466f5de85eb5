// Written by `cargo xtask codegen` from spec/ecommerce_papay.yaml; edit that file instead.

use super::types::CombineContractNotice;

wechatpay_client::events! {
    /// The callbacks of 收付通代扣与个人收款签约 (automatic debit and individual payees on platforms),
    /// decrypted.
    pub enum Event {
        /// 收付通合单代扣签约成功通知: A user signed an agreement about combined automatic debit.
        ///
        /// `ECOMMERCE_ENTRUST.SIGN`
        ///
        /// Note: It is inferred that it holds what `query_contract` tells.
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012881605). Source: a
        /// description by the community, of 2026-11-28.
        EcommerceEntrustSign(CombineContractNotice) = "ECOMMERCE_ENTRUST.SIGN",
        /// 收付通合单代扣解约成功通知: An agreement about combined automatic debit has ended. No more
        /// payments can be taken under it.
        ///
        /// `ECOMMERCE_ENTRUST.TERMINATE`
        ///
        /// Note: It is inferred that it holds what `query_contract` tells.
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012881605). Source: a
        /// description by the community, of 2026-11-28.
        EcommerceEntrustTerminate(CombineContractNotice) = "ECOMMERCE_ENTRUST.TERMINATE",
    }
}
