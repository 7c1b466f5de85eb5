// Written by `cargo xtask codegen` from spec/; edit the documents there instead.

//! The callbacks of all products as one enum.

wechatpay_client::all_events! {
    /// A callback of any product, decrypted.
    pub enum Event {
        /// The callbacks of 商家名片会员 (member cards of brands), decrypted.
        #[cfg(feature = "brand_membercard")]
        BrandMembercard(super::brand_membercard::Event),
        /// The callbacks of 商家券 (merchant coupons), decrypted.
        #[cfg(feature = "busifavor")]
        Busifavor(super::busifavor::Event),
        /// The callbacks of 智慧商圈 (business circle), decrypted.
        #[cfg(feature = "businesscircle")]
        Businesscircle(super::businesscircle::Event),
        /// The callbacks of 合单支付 (combined payments), decrypted.
        #[cfg(feature = "combine")]
        Combine(super::combine::Event),
        /// The callbacks of 投放计划 (delivery plans), decrypted.
        #[cfg(feature = "delivery_plan")]
        DeliveryPlan(super::delivery_plan::Event),
        /// The callbacks of 收付通代扣与个人收款签约 (automatic debit and individual payees on platforms),
        /// decrypted.
        #[cfg(feature = "ecommerce_papay")]
        EcommercePapay(super::ecommerce_papay::Event),
        /// The callbacks of 电子发票 (electronic invoices), decrypted.
        #[cfg(feature = "fapiao")]
        Fapiao(super::fapiao::Event),
        /// The callbacks of 代金券 (cash coupons), decrypted.
        #[cfg(feature = "favor")]
        Favor(super::favor::Event),
        /// The callbacks of 商家转账 (transfers to users), decrypted.
        #[cfg(feature = "mch_transfer")]
        MchTransfer(super::mch_transfer::Event),
        /// The callbacks of 医保支付 (medical insurance), decrypted.
        #[cfg(feature = "med_ins")]
        MedIns(super::med_ins::Event),
        /// The callbacks of 商户资金与媒体上传 (funds and media), decrypted.
        #[cfg(feature = "merchant")]
        Merchant(super::merchant::Event),
        /// The callbacks of 商户管理记录、尽职调查、管控查询 (restrictions and due diligence of
        /// sub-merchants), decrypted.
        #[cfg(feature = "merchant_management")]
        MerchantManagement(super::merchant_management::Event),
        /// The callbacks of 平台交易风险管理 (trade risks), decrypted.
        #[cfg(feature = "merchant_risk")]
        MerchantRisk(super::merchant_risk::Event),
        /// The callbacks of 消费者投诉 (consumer complaints), decrypted.
        #[cfg(feature = "merchant_service")]
        MerchantService(super::merchant_service::Event),
        /// The callbacks of 委托代扣 (automatic debit), decrypted.
        #[cfg(feature = "papay")]
        Papay(super::papay::Event),
        /// The callbacks of 停车服务 (parking), decrypted.
        #[cfg(feature = "parking")]
        Parking(super::parking::Event),
        /// The callbacks of 支付 (payments), decrypted.
        #[cfg(feature = "pay")]
        Pay(super::pay::Event),
        /// The callbacks of 微信支付分 (pay score), decrypted.
        #[cfg(feature = "payscore")]
        Payscore(super::payscore::Event),
        /// The callbacks of 商品券 (product coupons), decrypted.
        #[cfg(feature = "product_coupon")]
        ProductCoupon(super::product_coupon::Event),
        /// The callbacks of 分账 (profit sharing), decrypted.
        #[cfg(feature = "profitsharing")]
        Profitsharing(super::profitsharing::Event),
        /// The callbacks of 退款 (refunds), decrypted.
        #[cfg(feature = "refund")]
        Refund(super::refund::Event),
        /// The callbacks of 商户签名验签／加解密测试 (security self-test), decrypted.
        #[cfg(feature = "security")]
        Security(super::security::Event),
        /// The callbacks of 交易拦截 (blocked payments), decrypted.
        #[cfg(feature = "transaction_block")]
        TransactionBlock(super::transaction_block::Event),
        /// The callbacks of 商家转账到零钱 (batch transfers), decrypted.
        #[cfg(feature = "transfer")]
        Transfer(super::transfer::Event),
        /// The callbacks of 商户违规通知 (violations of merchants), decrypted.
        #[cfg(feature = "violation")]
        Violation(super::violation::Event),
    }
}
