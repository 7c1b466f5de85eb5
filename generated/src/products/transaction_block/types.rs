// Written by `cargo xtask codegen` from spec/transaction_block.yaml; edit that file instead.

use wechatpay_client::Timestamp;

use crate::products::shared::Mchid;

wechatpay_client::open_enum! {
    /// 拦截笔数: Roughly how many payments were blocked.
    pub enum BlockCountLevel {
        /// Fewer than 20.
        LessThanTwenty = "LESS_THAN_TWENTY",
        /// From 20 to less than 100.
        LessThanOneHundred = "LESS_THAN_ONE_HUNDRED",
        /// From 100 to less than 1000.
        LessThanOneThousand = "LESS_THAN_ONE_THOUSAND",
        /// More than 1000.
        OverOneThousand = "OVER_ONE_THOUSAND",
    }
}

/// 交易拦截记录: A record of payments that were blocked.
#[derive(Clone)]
#[non_exhaustive]
pub struct BlockRecord {
    /// 交易拦截记录ID: A record of payments that were blocked. 1 to 64 characters. Example: `123400`.
    pub block_record_id: Option<BlockRecordId>,
    /// 拦截时间: When the payments were blocked. Example: `2018-06-08T10:34:56+08:00`.
    pub block_time: Option<Timestamp>,
    /// 拦截原因: Why, for people. Example: `涉嫌信用卡套现`.
    pub block_reason: Option<String>,
    /// 拦截笔数: Roughly how many payments were blocked. Example: `LESS_THAN_TWENTY`.
    pub number_of_block: Option<BlockCountLevel>,
    /// 解除管控方式: What it takes so that payments go through again. Example: `SUBMIT_INFORMATION`.
    pub recover_way: Option<RecoverWay>,
    /// 商户提交资料内容: What has to be handed in, as the text of a JSON object: a list record_fields
    /// of items, each with its name, its type, whether it is required and must be encrypted, and rules
    /// for values. Example: `{"record_fields":[]}`.
    pub requested_item_info: Option<String>,
}

wechatpay_client::record! {
    BlockRecord {
        block_record_id "block_record_id", block_time "block_time", block_reason "block_reason",
        number_of_block "number_of_block", recover_way "recover_way",
        requested_item_info "requested_item_info",
    }
}

/// 交易拦截记录通知: A sub-merchant's payments were blocked.
#[derive(Clone)]
#[non_exhaustive]
pub struct BlockRecordChange {
    /// 子商户号: The sub-merchant. At least 1 character. Example: `123000110`.
    pub sub_mchid: Mchid,
    /// 交易拦截记录ID: A record of payments that were blocked. At least 1 character. Example: `123400`.
    pub block_record_id: BlockRecordId,
    /// 拦截笔数: Roughly how many payments were blocked. Example: `OVER_ONE_THOUSAND`.
    pub block_count_level: BlockCountLevel,
}

wechatpay_client::record! {
    BlockRecordChange {
        sub_mchid "sub_mchid", block_record_id "block_record_id",
        block_count_level "block_count_level",
    }
}

impl BlockRecordChange {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        sub_mchid: impl Into<Mchid>,
        block_record_id: impl Into<BlockRecordId>,
        block_count_level: BlockCountLevel,
    ) -> Self {
        Self {
            sub_mchid: sub_mchid.into(), block_record_id: block_record_id.into(),
            block_count_level,
        }
    }
}

wechatpay_client::text! {
    /// 交易拦截记录ID: A record of payments that were blocked.
    ///
    /// At least 1 character.
    pub struct BlockRecordId;
}

/// 交易拦截记录列表: Records of payments that were blocked, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct BlockRecords {
    /// 请求资源起始位置: How many records were passed over. Example: `0`.
    pub offset: Option<i64>,
    /// 最大资源条数: How many records were asked for at most. Example: `5`.
    pub limit: Option<i64>,
    /// 资源总条数: How many records there are. Example: `1`.
    pub total_count: Option<i64>,
    /// 交易拦截记录详情列表: The records of this page.
    pub data: Option<Vec<BlockRecord>>,
}

wechatpay_client::record! {
    BlockRecords {
        offset "offset", limit "limit", total_count "total_count", data "data",
    }
}

wechatpay_client::open_enum! {
    /// 审核结果: What became of an appeal.
    pub enum BlockReviewResult {
        /// It has not been reviewed.
        Empty = "EMPTY",
        /// It was granted.
        Pass = "PASS",
        /// It was turned down. A reason is given.
        Reject = "REJECT",
    }
}

/// 交易拦截申诉: An appeal in its current state.
#[derive(Clone)]
#[non_exhaustive]
pub struct BlockSubmission {
    /// 交易拦截申诉ID: The appeal. 1 to 64 characters. Example: `B021234566799876aacsecd`.
    pub block_submission_id: Option<BlockSubmissionId>,
    /// 提交时间: When the appeal was made. Example: `2018-06-08T10:34:56+08:00`.
    pub submit_time: Option<Timestamp>,
    /// 审核结果: What became of it. Example: `PASS`.
    pub review_result: Option<BlockReviewResult>,
    /// 审核时间: When it was reviewed. Example: `2018-06-08T10:34:56+08:00`.
    pub review_time: Option<Timestamp>,
    /// 审核驳回原因: Why it was turned down, if it was. Example:
    /// `身份证图片有遮挡，请上传清晰的身份证图片`.
    pub review_reject_reason: Option<String>,
}

wechatpay_client::record! {
    BlockSubmission {
        block_submission_id "block_submission_id", submit_time "submit_time",
        review_result "review_result", review_time "review_time",
        review_reject_reason "review_reject_reason",
    }
}

/// 交易拦截申诉通知: An appeal was reviewed.
#[derive(Clone)]
#[non_exhaustive]
pub struct BlockSubmissionChange {
    /// 子商户号: The sub-merchant. At least 1 character. Example: `123000110`.
    pub sub_mchid: Mchid,
    /// 交易拦截记录申诉ID: An appeal, as numbered by WeChat Pay. At least 1 character. Example:
    /// `B021234566799876aacsecd`.
    ///
    /// Note: It is inferred that this is the `block_submission_id` of the operations.
    pub appeal_record_id: BlockSubmissionId,
    /// 审核结果: What became of it. Example: `REJECT`.
    pub appeal_result: BlockReviewResult,
}

wechatpay_client::record! {
    BlockSubmissionChange {
        sub_mchid "sub_mchid", appeal_record_id "appeal_record_id", appeal_result "appeal_result",
    }
}

impl BlockSubmissionChange {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        sub_mchid: impl Into<Mchid>,
        appeal_record_id: impl Into<BlockSubmissionId>,
        appeal_result: BlockReviewResult,
    ) -> Self {
        Self {
            sub_mchid: sub_mchid.into(), appeal_record_id: appeal_record_id.into(),
            appeal_result,
        }
    }
}

wechatpay_client::text! {
    /// 交易拦截申诉ID: An appeal, as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct BlockSubmissionId;
}

wechatpay_client::open_enum! {
    /// 解除管控方式: What it takes so that payments go through again.
    ///
    /// Note: The neighbouring records of restrictions (商户管理记录) have more ways, which are not
    /// listed for blocked payments.
    pub enum RecoverWay {
        /// To hand in what `requested_item_info` asks for.
        SubmitInformation = "SUBMIT_INFORMATION",
    }
}
