// Written by `cargo xtask codegen` from spec/transfer.yaml; edit that file instead.

use super::types::{ClosedBatch, FinishedBatch};

wechatpay_client::events! {
    /// The callbacks of 商家转账到零钱 (batch transfers), decrypted.
    pub enum Event {
        /// 商家转账批次关闭通知: A batch was closed, and no transfer of it was made. It goes to the
        /// `notify_url` of the batch.
        ///
        /// `MCHTRANSFER.BATCH.CLOSED`
        ///
        /// Note: It has the same schedule as `MCHTRANSFER.BATCH.FINISHED`.
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012269028),
        /// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/transfer-batch-callback-notice.html).
        /// Source: copies of the official pages, read 2026-11-22; wechatpay-java, wechatpay-go.
        #[deduplicate_by("batch_id")]
        MchtransferBatchClosed(ClosedBatch) = "MCHTRANSFER.BATCH.CLOSED",
        /// 商家转账批次完成通知: Every transfer of a batch has succeeded or failed. It goes to the
        /// `notify_url` of the batch. Which transfers failed is for the query to tell.
        ///
        /// `MCHTRANSFER.BATCH.FINISHED`
        ///
        /// Note: It has a schedule of its own: at once, then 10 times every 15 seconds, 10 times every 5
        /// minutes, and 44 times every half hour.
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012269028),
        /// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/transfer-batch-callback-notice.html).
        /// Source: copies of the official pages, read 2026-11-22; wechatpay-java, wechatpay-go.
        #[deduplicate_by("batch_id")]
        MchtransferBatchFinished(FinishedBatch) = "MCHTRANSFER.BATCH.FINISHED",
    }
}
