// Written by `cargo xtask codegen` from spec/merchant.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::Timestamp;

use crate::products::shared::{
    Fen, Mchid, MediaId, PageLinks, WithdrawId, WithdrawRequestNo, WithdrawalStatus,
};

/// 账户余额: The balance of an account.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountBalance {
    /// 可用余额: What can be used and withdrawn, in 分. Example: `10000`.
    pub available_amount: Fen,
    /// 不可用余额: What cannot be used yet, in 分. Example: `100`.
    pub pending_amount: Option<Fen>,
}

wechatpay_client::record! {
    AccountBalance {
        available_amount "available_amount", pending_amount "pending_amount",
    }
}

/// 补充材料: Further papers.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdditionalPictures {
    /// 补充材料照片列表.
    pub additional_media: Option<Vec<MediaId>>,
}

wechatpay_client::sent! {
    AdditionalPictures {
        additional_media "additional_media",
    }
}

impl AdditionalPictures {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { additional_media: None }
    }
}

wechatpay_client::setters! {
    AdditionalPictures {
        /// 补充材料照片列表.
        additional_media: Vec<MediaId>,
    }
}

/// The response to [`ApplyClosedMerchantWithdrawal`](super::ApplyClosedMerchantWithdrawal).
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplyClosedMerchantWithdrawalResponse {
    /// 微信支付提现申请单号: An application for the money of a closed merchant, as numbered by WeChat
    /// Pay. 1 to 32 characters. Example: `20220101332222`.
    pub applyment_id: Option<ClosedWithdrawalId>,
    /// 商户提现申请单号: An application for the money of a closed merchant, as numbered by the
    /// platform: letters and digits. At most 32 characters. Pattern: `^[0-9A-Za-z]+$`. Example:
    /// `2019061122222222122`.
    pub out_request_no: Option<ClosedWithdrawalNo>,
}

wechatpay_client::record! {
    ApplyClosedMerchantWithdrawalResponse {
        applyment_id "applyment_id", out_request_no "out_request_no",
    }
}

/// 提现申请单: An application for the money of a closed merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClosedWithdrawal {
    /// 提现申请单信息: An application for the money of a closed merchant.
    pub withdrawl_apply: ClosedWithdrawalApplication,
}

wechatpay_client::record! {
    ClosedWithdrawal {
        withdrawl_apply "withdrawl_apply",
    }
}

/// 提现申请单信息: An application for the money of a closed merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClosedWithdrawalApplication {
    /// 微信支付提现申请单号: An application for the money of a closed merchant, as numbered by WeChat
    /// Pay. 1 to 32 characters. Example: `20220101332222`.
    pub applyment_id: ClosedWithdrawalId,
    /// 商户提现申请单号: An application for the money of a closed merchant, as numbered by the
    /// platform: letters and digits. At most 32 characters. Pattern: `^[0-9A-Za-z]+$`. Example:
    /// `2019061122222222122`.
    pub out_request_no: ClosedWithdrawalNo,
    /// 申请单状态. Example: `SUBMITTED`.
    ///
    /// Note: `SUBMITTED` is the only value that is known.
    pub state: String,
    /// 失败原因. Example: `银行卡信息有误`.
    pub fail_reason: Option<String>,
    /// 最后更新时间. Example: `2015-05-20T13:29:35+08:00`.
    pub modify_time: Option<Timestamp>,
}

wechatpay_client::record! {
    ClosedWithdrawalApplication {
        applyment_id "applyment_id", out_request_no "out_request_no", state "state",
        fail_reason "fail_reason", modify_time "modify_time",
    }
}

wechatpay_client::text! {
    /// 微信支付提现申请单号: An application for the money of a closed merchant, as numbered by WeChat
    /// Pay.
    ///
    /// 1 to 32 characters.
    pub struct ClosedWithdrawalId;
}

wechatpay_client::text! {
    /// 商户提现申请单号: An application for the money of a closed merchant, as numbered by the
    /// platform: letters and digits.
    ///
    /// At most 32 characters. Pattern: `^[0-9A-Za-z]+$`.
    pub struct ClosedWithdrawalNo;
}

wechatpay_client::open_enum! {
    /// 账户类型: The accounts that a merchant number has with WeChat Pay.
    pub enum FundAccountType {
        /// The basic account (基本账户), which payments go to.
        Basic = "BASIC",
        /// The account for running the business (运营账户), which transfers are paid from.
        Operation = "OPERATION",
        /// The account for fees (手续费账户).
        Fees = "FEES",
    }
}

/// 银行来账记录: Money that came into an account of the caller.
#[derive(Clone)]
#[non_exhaustive]
pub struct IncomeRecord {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `2480253391`.
    pub mchid: Mchid,
    /// 账户类型: The accounts that a merchant number has with WeChat Pay. Example: `BASIC`.
    pub account_type: FundAccountType,
    /// 银行来账类型: How money came in from a bank. Example: `OFFLINERECHARGE`.
    pub income_record_type: IncomeRecordType,
    /// 银行来账微信单号. Example: `4200000811202011056138519459`.
    pub income_record_id: String,
    /// 银行来账金额: An amount of money in 分, a hundredth of a yuan. Example: `100`.
    pub amount: Fen,
    /// 银行来账完成时间. Example: `2017-12-08T00:08:00.00+08:00`.
    pub success_time: Timestamp,
    /// 付款方银行名称. Example: `招商银行`.
    pub bank_name: String,
    /// 付款方银行户名. Example: `财付通支付科技有限公司`.
    pub bank_account_name: String,
    /// 付款方银行卡号: Masked.
    pub bank_account_number: String,
    /// 银行备注: What the payer wrote. Example: `单号：202106010001`.
    pub recharge_remark: Option<String>,
}

wechatpay_client::record! {
    IncomeRecord {
        mchid "mchid", account_type "account_type", income_record_type "income_record_type",
        income_record_id "income_record_id", amount "amount", success_time "success_time",
        bank_name "bank_name", bank_account_name "bank_account_name",
        bank_account_number "bank_account_number" hidden, recharge_remark "recharge_remark",
    }
}

wechatpay_client::open_enum! {
    /// 银行来账类型: How money came in from a bank.
    pub enum IncomeRecordType {
        /// By a transfer of money that is added to the account (转账充值).
        Offlinerecharge = "OFFLINERECHARGE",
        /// By a transfer of somebody who pays the merchant (企业直收).
        Enterprisedirectrevenue = "ENTERPRISEDIRECTREVENUE",
    }
}

/// The response to [`ListIncomeRecords`](super::ListIncomeRecords).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListIncomeRecordsResponse {
    /// 查询数据总条数. Example: `1`.
    pub total_count: i64,
    /// 本次查询偏移量. Example: `0`.
    pub offset: i64,
    /// 本次查询条数. Example: `100`.
    pub limit: i64,
    /// 银行来账记录列表.
    pub data: Option<Vec<IncomeRecord>>,
    /// 分页链接: Paths, with their queries, that lead to the neighbouring parts of a list.
    pub links: Option<PageLinks>,
}

wechatpay_client::record! {
    ListIncomeRecordsResponse {
        total_count "total_count", offset "offset", limit "limit", data "data", links "links",
    }
}

/// The response to [`ListSubMerchantIncomeRecords`](super::ListSubMerchantIncomeRecords).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListSubMerchantIncomeRecordsResponse {
    /// 查询数据总条数. Example: `1`.
    pub total_count: i64,
    /// 本次查询偏移量. Example: `0`.
    pub offset: i64,
    /// 本次查询条数. Example: `100`.
    pub limit: i64,
    /// 银行来账记录列表.
    pub data: Option<Vec<SubMerchantIncomeRecord>>,
    /// 分页链接: Paths, with their queries, that lead to the neighbouring parts of a list.
    pub links: Option<PageLinks>,
}

wechatpay_client::record! {
    ListSubMerchantIncomeRecordsResponse {
        total_count "total_count", offset "offset", limit "limit", data "data", links "links",
    }
}

wechatpay_client::open_enum! {
    /// 收款对象类型: Who is paid the money of a closed merchant.
    pub enum PayeeType {
        /// The closed merchant itself, in its own bank account or a person's.
        ContributionMerchant = "CONTRIBUTION_MERCHANT",
        /// The platform, in its own bank account.
        ServiceProviderMerchant = "SERVICE_PROVIDER_MERCHANT",
        /// Another merchant.
        OtherMerchant = "OTHER_MERCHANT",
        /// A person.
        Individual = "INDIVIDUAL",
    }
}

/// 申请证明材料: A paper for the payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentProof {
    /// 申请证明材料类型: What a paper for the payment is. Example: `BASIC_TRANSACTION_INFORMATION`.
    pub proof_media_type: PaymentProofType,
    /// 证明材料照片: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ`.
    pub proof_media: MediaId,
}

wechatpay_client::sent! {
    PaymentProof {
        proof_media_type "proof_media_type", proof_media "proof_media",
    }
}

impl PaymentProof {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        proof_media_type: PaymentProofType,
        proof_media: impl Into<MediaId>,
    ) -> Self {
        Self { proof_media_type, proof_media: proof_media.into() }
    }
}

wechatpay_client::open_enum! {
    /// 申请证明材料类型: What a paper for the payment is.
    pub enum PaymentProofType {
        /// Proof of the business that the money is from.
        BasicTransactionInformation = "BASIC_TRANSACTION_INFORMATION",
        /// The legal person's identity card.
        LegalIdCard = "LEGAL_ID_CARD",
        /// An identity card.
        IdCard = "ID_CARD",
        /// A business licence.
        BusinessLicensePhoto = "BUSINESS_LICENSE_PHOTO",
        /// The identity card of the person who is paid.
        PayeeIdCard = "PAYEE_ID_CARD",
        /// A letter that asks for the payment, of WeChat Pay's form 6.
        WechatPayWithdrawalApplicationType6 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6",
        /// The letter of form 7.
        WechatPayWithdrawalApplicationType7 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7",
        /// The letter of form 8.
        WechatPayWithdrawalApplicationType8 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8",
        /// The letter of form 1.
        WechatPayWithdrawalApplicationType1 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_1",
    }
}

/// 付款申请证明材料: Papers for the payment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentProofs {
    /// 申请证明材料.
    pub proof_payee_media: Option<Vec<PaymentProof>>,
}

wechatpay_client::sent! {
    PaymentProofs {
        proof_payee_media "proof_payee_media",
    }
}

impl PaymentProofs {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { proof_payee_media: None }
    }
}

wechatpay_client::setters! {
    PaymentProofs {
        /// 申请证明材料.
        proof_payee_media: Vec<PaymentProof>,
    }
}

/// 提现单: A withdrawal of a platform's own money.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlatformWithdrawal {
    /// 提现单状态: The status of a withdrawal. Example: `SUCCESS`.
    pub status: WithdrawalStatus,
    /// 微信支付提现单号: A withdrawal as numbered by WeChat Pay. At least 1 character. Example:
    /// `12321937198237912739132791732912793127931279317929791239112123`.
    pub withdraw_id: WithdrawId,
    /// 商户提现单号: The number that the platform gives a withdrawal, unique under its merchant number.
    /// At least 1 character. Example: `20190611222222222200000000012122`.
    pub out_request_no: WithdrawRequestNo,
    /// 提现金额: An amount of money in 分, a hundredth of a yuan. Example: `100`.
    pub amount: Fen,
    /// 发起提现时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 提现状态更新时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Timestamp,
    /// 失败原因: Present only when it failed or came back. Example: `卡号错误`.
    pub reason: Option<String>,
    /// 提现备注. Example: `交易提现`.
    pub remark: Option<String>,
    /// 银行附言: What the bank statement says. Example: `微信提现`.
    pub bank_memo: Option<String>,
    /// 出款账户类型: The accounts that a merchant number has with WeChat Pay. Example: `BASIC`.
    pub account_type: FundAccountType,
    /// 银行账号（掩码显示）: The last four digits.
    pub account_number: Option<String>,
    /// 开户银行. Example: `招商银行`.
    pub account_bank: Option<String>,
    /// 开户银行全称（含支行）. Example: `中国工商银行股份有限公司深圳软件园支行`.
    pub bank_name: Option<String>,
    /// 提现失败解决方案: What to do about it. Example: `请修改结算银行卡信息`.
    pub solution: Option<String>,
}

wechatpay_client::record! {
    PlatformWithdrawal {
        status "status", withdraw_id "withdraw_id", out_request_no "out_request_no",
        amount "amount", create_time "create_time", update_time "update_time", reason "reason",
        remark "remark", bank_memo "bank_memo", account_type "account_type",
        account_number "account_number" hidden, account_bank "account_bank", bank_name "bank_name",
        solution "solution",
    }
}

/// 银行来账记录: Money that came into an account of a sub-merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMerchantIncomeRecord {
    /// 特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `2480253391`.
    pub sub_mchid: Mchid,
    /// 账户类型: The accounts that a merchant number has with WeChat Pay. Example: `BASIC`.
    pub account_type: FundAccountType,
    /// 银行来账类型: How money came in from a bank. Example: `OFFLINERECHARGE`.
    pub income_record_type: IncomeRecordType,
    /// 银行来账微信单号. Example: `4200000811202011056138519459`.
    pub income_record_id: String,
    /// 银行来账金额: An amount of money in 分, a hundredth of a yuan. Example: `2734921`.
    pub amount: Fen,
    /// 银行来账完成时间. Example: `2017-12-08T00:08:00.00+08:00`.
    pub success_time: Timestamp,
    /// 付款方银行名称. Example: `招商银行`.
    pub bank_name: String,
    /// 付款方银行户名. Example: `北京三快科技有限公司`.
    pub bank_account_name: String,
    /// 付款方银行卡号: Masked.
    pub bank_account_number: String,
    /// 银行备注: What the payer wrote. Example: `单号：202106010001`.
    pub recharge_remark: Option<String>,
}

wechatpay_client::record! {
    SubMerchantIncomeRecord {
        sub_mchid "sub_mchid", account_type "account_type",
        income_record_type "income_record_type", income_record_id "income_record_id",
        amount "amount", success_time "success_time", bank_name "bank_name",
        bank_account_name "bank_account_name", bank_account_number "bank_account_number" hidden,
        recharge_remark "recharge_remark",
    }
}

/// The response to [`Withdraw`](super::Withdraw).
#[derive(Clone)]
#[non_exhaustive]
pub struct WithdrawResponse {
    /// 微信支付提现单号: A withdrawal as numbered by WeChat Pay. At least 1 character. Example:
    /// `12321937198237912739132791732912793127931279317929791239112123`.
    pub withdraw_id: Option<WithdrawId>,
    /// 商户提现单号: The number that the platform gives a withdrawal, unique under its merchant number.
    /// At least 1 character. Example: `20190611222222222200000000012122`.
    pub out_request_no: WithdrawRequestNo,
}

wechatpay_client::record! {
    WithdrawResponse {
        withdraw_id "withdraw_id", out_request_no "out_request_no",
    }
}

/// 提现状态变更: A withdrawal whose status changed.
#[derive(Clone)]
#[non_exhaustive]
pub struct WithdrawalChange {
    /// 电商平台商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000100`.
    pub sp_mchid: Mchid,
    /// 二级商户号: Present only for a withdrawal of a sub-merchant. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 商户提现单号: The number that the platform gives a withdrawal, unique under its merchant number.
    /// At least 1 character. Example: `20190611222222222200000000012122`.
    pub out_request_no: WithdrawRequestNo,
    /// 微信支付提现单号: A withdrawal as numbered by WeChat Pay. At least 1 character. Example:
    /// `12321937198237912739132791732912793127931279317929791239112123`.
    pub withdraw_id: WithdrawId,
    /// 提现状态: The status of a withdrawal. Example: `SUCCESS`.
    pub status: WithdrawalStatus,
    /// 提现金额: In 分. Example: `100`.
    pub amount: Fen,
    /// 提现发起时间. Example: `2018-06-08T10:34:56+08:00`.
    pub create_time: Option<Timestamp>,
    /// 提现更新时间. Example: `2018-06-09T10:34:56+08:00`.
    pub update_time: Option<Timestamp>,
    /// 失败原因: Present only when it failed or came back. Example: `卡号错误`.
    pub reason: Option<String>,
    /// 备注: Present only when the request had one. Example: `交易提现`.
    pub remark: Option<String>,
    /// 银行附言: Present only when the request had one. Example: `微信支付提现`.
    pub bank_memo: Option<String>,
    /// 账户类型: Present only for a withdrawal of the platform itself. Example: `BASIC`.
    pub account_type: Option<FundAccountType>,
}

wechatpay_client::record! {
    WithdrawalChange {
        sp_mchid "sp_mchid", sub_mchid "sub_mchid", out_request_no "out_request_no",
        withdraw_id "withdraw_id", status "status", amount "amount", create_time "create_time",
        update_time "update_time", reason "reason", remark "remark", bank_memo "bank_memo",
        account_type "account_type",
    }
}

/// What [`WithdrawalChange::new`] requires, by name.
pub struct WithdrawalChangeRequired {
    /// 电商平台商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sp_mchid: Mchid,
    /// 商户提现单号: The number that the platform gives a withdrawal, unique under its merchant number.
    /// At least 1 character.
    pub out_request_no: WithdrawRequestNo,
    /// 微信支付提现单号: A withdrawal as numbered by WeChat Pay. At least 1 character.
    pub withdraw_id: WithdrawId,
    /// 提现状态: The status of a withdrawal.
    pub status: WithdrawalStatus,
    /// 提现金额: In 分.
    pub amount: Fen,
}

impl WithdrawalChange {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: WithdrawalChangeRequired) -> Self {
        let WithdrawalChangeRequired {
            sp_mchid, out_request_no, withdraw_id, status, amount,
        } = required;
        Self {
            sp_mchid, sub_mchid: None, out_request_no, withdraw_id, status, amount,
            create_time: None, update_time: None, reason: None, remark: None,
            bank_memo: None, account_type: None,
        }
    }
}

wechatpay_client::setters! {
    WithdrawalChange {
        /// 二级商户号: Present only for a withdrawal of a sub-merchant. At least 1 character.
        sub_mchid: Mchid,
        /// 提现发起时间.
        create_time: Timestamp,
        /// 提现更新时间.
        update_time: Timestamp,
        /// 失败原因: Present only when it failed or came back.
        reason: String,
        /// 备注: Present only when the request had one.
        remark: String,
        /// 银行附言: Present only when the request had one.
        bank_memo: String,
        /// 账户类型: Present only for a withdrawal of the platform itself.
        account_type: FundAccountType,
    }
}

wechatpay_client::open_enum! {
    /// 账单类型: What is in the file.
    ///
    /// Note: It is the only value that is known.
    pub enum WithdrawalFileType {
        /// Withdrawals that did not succeed.
        NoSucc = "NO_SUCC",
    }
}
