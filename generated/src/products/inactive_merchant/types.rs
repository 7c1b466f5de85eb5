// Written by `cargo xtask codegen` from spec/inactive_merchant.yaml; edit that file instead.

use wechatpay_client::Timestamp;

use crate::products::shared::Mchid;

/// 已发起的核实单: The number of a check.
#[derive(Clone)]
#[non_exhaustive]
pub struct StartedVerification {
    /// 核实单号: A check of who a merchant is. 1 to 32 characters. Example:
    /// `28011678863778000000123124312`.
    pub verification_id: VerificationId,
}

wechatpay_client::record! {
    StartedVerification {
        verification_id "verification_id",
    }
}

/// 核实单: A check of who a merchant is.
#[derive(Clone)]
#[non_exhaustive]
pub struct Verification {
    /// 特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. 1 to 32 characters. Example:
    /// `1900009231`.
    pub sub_mchid: Mchid,
    /// 核实单号: A check of who a merchant is. 1 to 32 characters. Example:
    /// `28011678863778000000123124312`.
    pub verification_id: VerificationId,
    /// 核实单状态: Where a check is. Example: `SUCCESS`.
    pub state: VerificationState,
    /// 失败原因: Present only with `FAIL`. Example: `MATERIALS_ABNORMAL`.
    pub fail_reason: Option<VerificationFailReason>,
    /// 创建时间. Example: `2020-01-01T00:00:00+08:00`.
    pub create_time: Option<Timestamp>,
    /// 完成时间: Present only with `SUCCESS` and `FAIL`. Example: `2020-01-01T00:00:00+08:00`.
    pub finish_time: Option<Timestamp>,
}

wechatpay_client::record! {
    Verification {
        sub_mchid "sub_mchid", verification_id "verification_id", state "state",
        fail_reason "fail_reason", create_time "create_time", finish_time "finish_time",
    }
}

wechatpay_client::open_enum! {
    /// 失败原因: Why a check failed.
    pub enum VerificationFailReason {
        /// Something is wrong with what was submitted.
        MaterialsAbnormal = "MATERIALS_ABNORMAL",
        /// Nobody acted in time. Start another check.
        ProcessTimeout = "PROCESS_TIMEOUT",
    }
}

wechatpay_client::text! {
    /// 核实单号: A check of who a merchant is.
    ///
    /// 1 to 32 characters.
    pub struct VerificationId;
}

wechatpay_client::open_enum! {
    /// 核实单状态: Where a check is.
    pub enum VerificationState {
        /// It goes on.
        Processing = "PROCESSING",
        /// It is the merchant.
        Success = "SUCCESS",
        /// It failed.
        Fail = "FAIL",
    }
}
