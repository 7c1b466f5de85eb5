// Written by `cargo xtask codegen` from spec/transaction_block.yaml; edit that file instead.

use super::types::{BlockRecordChange, BlockSubmissionChange};

wechatpay_client::events! {
    /// The callbacks of 交易拦截 (blocked payments), decrypted.
    pub enum Event {
        /// 商户交易拦截记录新增: Payments to a sub-merchant were blocked. It goes to the partner's address,
        /// which WeChat Pay's staff set up; there is no call for it.
        ///
        /// `BLOCKRECORD.CHANGE`
        ///
        /// Note: It has a schedule of its own, at most 15 times with 3 s, 1 min, 3 min, 10 min, 20 min and
        /// 1 h in between. Whether one record leads to several callbacks as the number of blocked payments
        /// grows is not said, so only the notification says which one it is.
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014940982). Source: a copy of
        /// the official page, read 2026-11-22.
        BlockrecordChange(BlockRecordChange) = "BLOCKRECORD.CHANGE",
        /// 商户交易拦截记录申诉: An appeal was reviewed. It goes to the same address as
        /// `BLOCKRECORD.CHANGE`. Why an appeal was turned down is for its query to tell.
        ///
        /// `BLOCKSUBMISSION.CHANGE`
        ///
        /// Note: It has the same schedule as `BLOCKRECORD.CHANGE`.
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014940982). Source: a copy of
        /// the official page, read 2026-11-22.
        BlocksubmissionChange(BlockSubmissionChange) = "BLOCKSUBMISSION.CHANGE",
    }
}
