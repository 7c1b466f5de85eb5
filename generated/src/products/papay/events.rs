// Written by `cargo xtask codegen` from spec/papay.yaml; edit that file instead.

use super::types::{
    Contract, EducationContract, OverseasContract, PartnerContract, TerminationInquiry,
    TerminationRetention,
};

wechatpay_client::events! {
    /// The callbacks of 委托代扣 (automatic debit), decrypted.
    pub enum Event {
        /// 教育续费通解约成功通知: An agreement with a school (教育续费通) has ended.
        ///
        /// `ENTRUST.RELEASE`
        ///
        /// Note: The operations of 教育续费通 are others than these. It is inferred that only the fields of
        /// agreements come with it.
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012286235),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012160192). Source: a description by the
        /// community, of 2026-11-28.
        EntrustRelease(EducationContract) = "ENTRUST.RELEASE",
        /// 委托代扣签约成功通知: A user signed an agreement with a partner's merchant. It goes to the
        /// `contract_notify_url` of the signing.
        ///
        /// `ENTRUST.SIGN`, recognized by its `sp_mchid`.
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012160323). Source: a
        /// description by the community, of 2026-11-28.
        #[deduplicate_by("contract_id")]
        #[recognized_by("sp_mchid")]
        EntrustSignPartner(PartnerContract) = "ENTRUST.SIGN",
        /// 委托代扣签约成功通知: A user signed an agreement. It goes to the `contract_notify_url` of the
        /// signing.
        ///
        /// `ENTRUST.SIGN`
        ///
        /// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4016724543). Source: a
        /// description by the community, of 2026-11-28.
        #[deduplicate_by("contract_id")]
        EntrustSign(Contract) = "ENTRUST.SIGN",
        /// 教育续费通签约成功通知: A user signed an agreement with a school (教育续费通).
        ///
        /// `ENTRUST.SIGNING`
        ///
        /// Note: The operations of 教育续费通 are others than these. It is inferred that only the fields of
        /// agreements come with it.
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012286235),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012160192). Source: a description by the
        /// community, of 2026-11-28.
        EntrustSigning(EducationContract) = "ENTRUST.SIGNING",
        /// 委托代扣解约成功通知: An agreement with a partner's merchant has ended. No more payments can be
        /// taken under it.
        ///
        /// `ENTRUST.TERMINATE`, recognized by its `sp_mchid`.
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012160323). Source: a
        /// description by the community, of 2026-11-28.
        #[deduplicate_by("contract_id")]
        #[recognized_by("sp_mchid")]
        EntrustTerminatePartner(PartnerContract) = "ENTRUST.TERMINATE",
        /// 委托代扣解约成功通知: An agreement has ended, by the user, by the merchant or otherwise. No more
        /// payments can be taken under it.
        ///
        /// `ENTRUST.TERMINATE`
        ///
        /// Source: a description by the community, of 2026-11-28.
        #[deduplicate_by("contract_id")]
        EntrustTerminate(Contract) = "ENTRUST.TERMINATE",
        /// 代扣解约问询通知: A user is about to end an agreement, and WeChat Pay asks the merchant whether
        /// it may be ended.
        ///
        /// `ENTRUST.TERMINATE_INQUIRY`
        ///
        /// Note: It is inferred that the answer must have content, `code` and `message`, from which WeChat
        /// Pay takes whether the agreement may be ended.
        ///
        /// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012978455). Source: a
        /// description by the community, of 2026-11-28.
        EntrustTerminateInquiry(TerminationInquiry) = "ENTRUST.TERMINATE_INQUIRY",
        /// 代扣解约挽留业务获取解约挽留信息: A user is about to end an agreement, and WeChat Pay asks the
        /// merchant what to show them so that they stay.
        ///
        /// `ENTRUST.TERMINATE_RETENTION`
        ///
        /// Note: It is inferred that the answer must have content. What it must hold is not known.
        ///
        /// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012312222). Source: a
        /// description by the community, of 2026-11-28.
        EntrustTerminateRetention(TerminationRetention) = "ENTRUST.TERMINATE_RETENTION",
        /// 跨境委托代扣签约成功通知: A user signed an agreement with a merchant outside the mainland.
        ///
        /// `PAPAY.SIGN`
        ///
        /// Note: The operations of such merchants are others than these.
        ///
        /// Official page: [merchant](https://pay.weixin.qq.com/doc/global/v3/zh/4013015485). Source: a
        /// description by the community, of 2026-11-28.
        PapaySign(OverseasContract) = "PAPAY.SIGN",
        /// 跨境委托代扣解约成功通知: An agreement with a merchant outside the mainland has ended.
        ///
        /// `PAPAY.TERMINATE`
        ///
        /// Note: The operations of such merchants are others than these.
        ///
        /// Official page: [merchant](https://pay.weixin.qq.com/doc/global/v3/zh/4013015485). Source: a
        /// description by the community, of 2026-11-28.
        PapayTerminate(OverseasContract) = "PAPAY.TERMINATE",
    }
}
