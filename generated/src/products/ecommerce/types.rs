// Written by `cargo xtask codegen` from spec/ecommerce.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Encrypted, Timestamp};

use crate::products::shared::{
    Appid, Currency, Fen, Mchid, Openid, OutBillNo, OutOrderNo, OutRefundNo, OutReturnNo,
    OutTradeNo, PackageInfo, ReceiverAccount, ReceiverType, RefundAccount, RefundChannel,
    RefundFundsAccount, RefundId, RefundPromotion, RefundSource, RefundStatus, ReturnFailReason,
    ShareFailReason, ShareResult, SharingOrderId, TransactionId, TransferBillNo, TransferFailReason,
    TransferState, WithdrawId, WithdrawRequestNo, WithdrawalStatus,
};

wechatpay_client::open_enum! {
    /// 异常处理关单原因: Why money that could not reach its receiver was not dealt with.
    pub enum AbnormalFundsCloseReason {
        /// It took too long.
        ClosedReasonTimeout = "CLOSED_REASON_TIMEOUT",
        /// The transfer is restricted.
        ClosedReasonRestrictTransfer = "CLOSED_REASON_RESTRICT_TRANSFER",
    }
}

/// 平台接收异常资金商户号: Who received money that could not reach its receiver.
#[derive(Clone)]
#[non_exhaustive]
pub struct AbnormalFundsReceiver {
    /// 平台接收异常资金商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call:
    /// direct merchant, partner, or the merchant that a partner acts for. At least 1 character.
    /// Example: `1900000001`.
    pub mchid: Option<Mchid>,
}

wechatpay_client::record! {
    AbnormalFundsReceiver {
        mchid "mchid",
    }
}

wechatpay_client::open_enum! {
    /// 异常处理状态: How far money that could not reach its receiver was dealt with.
    pub enum AbnormalFundsState {
        /// It is being dealt with.
        AbnormalPending = "ABNORMAL_PENDING",
        /// It was dealt with.
        AbnormalFinished = "ABNORMAL_FINISHED",
        /// It was not, for the reason that is given.
        AbnormalClosed = "ABNORMAL_CLOSED",
    }
}

/// 售后服务分账: A sharing of a fee for service after the sale that was accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptedAfterSalesSharing {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 分账金额: In 分. Example: `10`.
    pub amount: Option<Fen>,
}

wechatpay_client::record! {
    AcceptedAfterSalesSharing {
        sub_mchid "sub_mchid", transaction_id "transaction_id", amount "amount",
    }
}

/// 退款受理结果: A refund that was accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptedRefund {
    /// 微信退款单号: A refund as numbered by WeChat Pay. One payment has several when it is refunded in
    /// parts. At least 1 character. Example: `1217752501201407033233368018`.
    pub refund_id: RefundId,
    /// 商户退款单号: The number that the caller gives a refund, unique under their merchant number:
    /// digits, letters, and the characters `_`, `-`, `|`, `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`.
    /// Example: `1217752501201407033233368018`.
    pub out_refund_no: OutRefundNo,
    /// 退款创建时间. Example: `2018-06-08T10:34:56+08:00`.
    pub create_time: Timestamp,
    /// 订单金额: The amounts of a refund.
    pub amount: RefundAmount,
    /// 优惠退款信息: Only where coupons were used for the order.
    pub promotion_detail: Option<Vec<RefundPromotion>>,
    /// 退款出资商户: Who pays for the refund. Absent while no money was taken yet. Example:
    /// `REFUND_SOURCE_SUB_MERCHANT`.
    pub refund_account: Option<RefundAccount>,
}

wechatpay_client::record! {
    AcceptedRefund {
        refund_id "refund_id", out_refund_no "out_refund_no", create_time "create_time",
        amount "amount", promotion_detail "promotion_detail", refund_account "refund_account",
    }
}

/// 转账受理结果: A transfer that was accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptedTransfer {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900001109`.
    pub sub_mchid: Mchid,
    /// 商户单号: A transfer as numbered by the merchant, unique under its merchant number: digits and
    /// letters only. Pattern: `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 微信转账单号: A transfer as numbered by WeChat Pay. At least 1 character. Example:
    /// `1330000071100999991182020050700019480001`.
    pub transfer_bill_no: TransferBillNo,
    /// 单据创建时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 单据状态: The status of a transfer. `SUCCESS`, `FAIL` and `CANCELLED` are final. Example:
    /// `WAIT_USER_CONFIRM`.
    pub state: TransferState,
    /// 失败原因: Only of transfers in `FAIL`. Example: `PAYEE_ACCOUNT_ABNORMAL`.
    pub fail_reason: Option<TransferFailReason>,
    /// 跳转领取页面的package信息: What the front end opens the page with on which the user confirms.
    /// Only of transfers in `WAIT_USER_CONFIRM`. Example: `affffddafdfafddffda==`.
    pub package_info: Option<PackageInfo>,
}

wechatpay_client::record! {
    AcceptedTransfer {
        sub_mchid "sub_mchid", out_bill_no "out_bill_no", transfer_bill_no "transfer_bill_no",
        create_time "create_time", state "state", fail_reason "fail_reason",
        package_info "package_info",
    }
}

/// 提现受理结果: A withdrawal that was accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptedWithdrawal {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信支付提现单号: A withdrawal as numbered by WeChat Pay. At least 1 character. Example:
    /// `12321937198237912739132791732912793127931279317929791239112123`.
    pub withdraw_id: WithdrawId,
    /// 商户提现单号: The number that the platform gives a withdrawal, unique under its merchant number.
    /// At least 1 character. Example: `20190611222222222200000000012122`.
    pub out_request_no: Option<WithdrawRequestNo>,
    /// 出款账户类型: The accounts of a merchant. Example: `BASIC`.
    pub account_type: Option<AccountType>,
}

wechatpay_client::record! {
    AcceptedWithdrawal {
        sub_mchid "sub_mchid", withdraw_id "withdraw_id", out_request_no "out_request_no",
        account_type "account_type",
    }
}

wechatpay_client::open_enum! {
    /// 账户类型: The accounts of a merchant.
    pub enum AccountType {
        /// The basic account, to which payments are settled.
        Basic = "BASIC",
        /// The operation account.
        Operation = "OPERATION",
        /// The account for fees.
        Fees = "FEES",
        /// The account for a security deposit (保证金).
        Deposit = "DEPOSIT",
    }
}

wechatpay_client::open_enum! {
    /// 账户: The account that money leaves or enters.
    pub enum AdvanceAccount {
        /// The basic account.
        Basic = "BASIC",
        /// The operation account.
        Operation = "OPERATION",
    }
}

wechatpay_client::open_enum! {
    /// 垫付回补结果: How the return of an advance stands.
    pub enum AdvanceResult {
        /// It was made.
        Success = "SUCCESS",
        /// It was not made, as when the merchant has too little.
        Failed = "FAILED",
        /// It is being made.
        Processing = "PROCESSING",
    }
}

wechatpay_client::open_enum! {
    /// 场景: What happened after the sale.
    pub enum AfterSalesScene {
        /// A ticket was given back (退票).
        RefundTicket = "REFUND_TICKET",
        /// A ticket was changed (改签).
        ChangeTicket = "CHANGE_TICKET",
        /// Goods were given back (退货).
        ReturnGoods = "RETURN_GOODS",
    }
}

/// 售后服务分账结果: A sharing of a fee for service after the sale in its current state.
#[derive(Clone)]
#[non_exhaustive]
pub struct AfterSalesSharing {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 分账金额: In 分. Example: `10`.
    pub amount: Fen,
    /// 分账结果: How a sharing after the sale stands. Example: `FAILED`.
    pub result: AfterSalesSharingResult,
    /// 分账失败原因: Only when `result` is `FAILED`. Example: `NO_RELATION`.
    pub fail_reason: Option<ShareFailReason>,
    /// 分账完成时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub finish_time: Option<Timestamp>,
}

wechatpay_client::record! {
    AfterSalesSharing {
        sub_mchid "sub_mchid", transaction_id "transaction_id", amount "amount", result "result",
        fail_reason "fail_reason", finish_time "finish_time",
    }
}

wechatpay_client::open_enum! {
    /// 分账结果: How a sharing after the sale stands.
    pub enum AfterSalesSharingResult {
        /// It is being made.
        Processing = "PROCESSING",
        /// It was made.
        Success = "SUCCESS",
        /// It was not made, for the reason that is given.
        Failed = "FAILED",
    }
}

wechatpay_client::open_enum! {
    /// 类型: What is shared out after the sale.
    pub enum AfterSalesSharingType {
        /// The fee for the service (服务费收入).
        ServiceFeeIncome = "SERVICE_FEE_INCOME",
    }
}

/// 签约协议: An agreement that the merchant signed with the platform.
#[derive(Clone)]
#[non_exhaustive]
pub struct Agreement {
    /// 协议编号. At least 1 character. Example: `1`.
    pub agreement_code: String,
    /// 协议版本号. At least 1 character. Example: `20230101`.
    pub agreement_version: String,
    /// 签约主体. At least 1 character. Example: `示例有限责任公司`.
    pub sign_organization: String,
    /// 签约时间: When the merchant signed. Example: `2015-05-20T13:29:35.120+08:00`.
    pub sign_time: Timestamp,
}

wechatpay_client::sent! {
    Agreement {
        agreement_code "agreement_code", agreement_version "agreement_version",
        sign_organization "sign_organization", sign_time "sign_time",
    }
}

/// What [`Agreement::new`] requires, by name.
pub struct AgreementRequired {
    /// 协议编号. At least 1 character.
    pub agreement_code: String,
    /// 协议版本号. At least 1 character.
    pub agreement_version: String,
    /// 签约主体. At least 1 character.
    pub sign_organization: String,
    /// 签约时间: When the merchant signed.
    pub sign_time: Timestamp,
}

impl Agreement {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: AgreementRequired) -> Self {
        let AgreementRequired {
            agreement_code, agreement_version, sign_organization, sign_time,
        } = required;
        Self { agreement_code, agreement_version, sign_organization, sign_time }
    }
}

/// 订单金额: What is to be refunded.
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountToRefund {
    /// 退款金额: In 分. From 1. Example: `888`.
    pub refund: Fen,
    /// 退款出资账户及金额: Only where a payment that is shared out is refunded from named accounts. The
    /// amounts make up `refund`.
    pub from: Option<Vec<RefundSource>>,
    /// 原订单金额: The amount of the order that is refunded, in 分. From 1. Example: `888`.
    pub total: Fen,
    /// 退款币种: A currency, by its three letters of ISO 4217. Example: `CNY`.
    pub currency: Option<Currency>,
}

wechatpay_client::sent! {
    AmountToRefund {
        refund "refund", from "from", total "total", currency "currency",
    }
}

/// What [`AmountToRefund::new`] requires, by name.
pub struct AmountToRefundRequired {
    /// 退款金额: In 分. From 1.
    pub refund: Fen,
    /// 原订单金额: The amount of the order that is refunded, in 分. From 1.
    pub total: Fen,
}

impl AmountToRefund {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: AmountToRefundRequired) -> Self {
        let AmountToRefundRequired { refund, total } = required;
        Self { refund, from: None, total, currency: None }
    }
}

wechatpay_client::setters! {
    AmountToRefund {
        /// 退款出资账户及金额: Only where a payment that is shared out is refunded from named accounts.
        from: Vec<RefundSource>,
        /// 退款币种: A currency, by its three letters of ISO 4217.
        currency: Currency,
    }
}

/// 账户余额: What is on an account.
#[derive(Clone)]
#[non_exhaustive]
pub struct Balance {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 账户类型: The accounts of a merchant. Example: `BASIC`.
    pub account_type: Option<AccountType>,
    /// 可用余额: What the merchant may dispose of, in 分. Example: `100`.
    pub available_amount: Fen,
    /// 不可用余额: What is frozen or not settled yet, in 分. Example: `0`.
    pub pending_amount: Option<Fen>,
}

wechatpay_client::record! {
    Balance {
        sub_mchid "sub_mchid", account_type "account_type", available_amount "available_amount",
        pending_amount "pending_amount",
    }
}

wechatpay_client::open_enum! {
    /// 资金账户类型: The accounts whose bill is wanted.
    pub enum BillAccounts {
        /// All of them.
        All = "ALL",
        /// The basic account.
        Basic = "BASIC",
        /// The operation account.
        Operation = "OPERATION",
        /// The account for fees.
        Fees = "FEES",
    }
}

/// 取消补差结果: How the ending of additions to a payment (补差) went.
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelledSubsidy {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 补差单状态: How an addition to a payment (补差), or its return, stands. Example: `SUCCESS`.
    pub result: SubsidyResult,
    /// 取消补差描述. Example: `订单退款`.
    pub description: String,
}

wechatpay_client::record! {
    CancelledSubsidy {
        sub_mchid "sub_mchid", transaction_id "transaction_id", result "result",
        description "description",
    }
}

/// 转账撤销结果: A transfer that is being cancelled.
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelledTransfer {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900001109`.
    pub sub_mchid: Mchid,
    /// 商户单号: A transfer as numbered by the merchant, unique under its merchant number: digits and
    /// letters only. Pattern: `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 微信转账单号: A transfer as numbered by WeChat Pay. At least 1 character. Example:
    /// `1330000071100999991182020050700019480001`.
    pub transfer_bill_no: TransferBillNo,
    /// 单据状态: The status of a transfer. `SUCCESS`, `FAIL` and `CANCELLED` are final. Example:
    /// `CANCELING`.
    pub state: TransferState,
    /// 状态变更时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Timestamp,
}

wechatpay_client::record! {
    CancelledTransfer {
        sub_mchid "sub_mchid", out_bill_no "out_bill_no", transfer_bill_no "transfer_bill_no",
        state "state", update_time "update_time",
    }
}

/// 分账完结结果: The ending of a sharing.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinishedSharing {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
    /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
    /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: OutOrderNo,
    /// 微信分账单号: A sharing as numbered by WeChat Pay. Example: `3008450740201411110007820472`.
    pub order_id: SharingOrderId,
}

wechatpay_client::record! {
    FinishedSharing {
        sub_mchid "sub_mchid", transaction_id "transaction_id", out_order_no "out_order_no",
        order_id "order_id",
    }
}

/// 分账接收方: Somebody whom payments can be shared out to, or no longer.
#[derive(Clone)]
#[non_exhaustive]
pub struct Receiver {
    /// 分账接收方类型: The kinds of receivers. Example: `MERCHANT_ID`.
    pub r#type: ReceiverType,
    /// 接收方账号: A receiver, by merchant number or by openid. At least 1 character.
    pub account: ReceiverAccount,
}

wechatpay_client::record! {
    Receiver {
        r#type "type", account "account",
    }
}

wechatpay_client::open_enum! {
    /// 与分账方的关系类型: What a receiver is to the merchants whose money is shared out.
    pub enum ReceiverRelation {
        /// A supplier (供应商).
        Supplier = "SUPPLIER",
        /// A distributor (分销商).
        Distributor = "DISTRIBUTOR",
        /// A service provider (服务商).
        ServiceProvider = "SERVICE_PROVIDER",
        /// The platform (平台).
        Platform = "PLATFORM",
        /// Something else.
        Others = "OTHERS",
    }
}

/// 退款单: A refund in its current state.
#[derive(Clone)]
#[non_exhaustive]
pub struct Refund {
    /// 微信退款单号: A refund as numbered by WeChat Pay. One payment has several when it is refunded in
    /// parts. At least 1 character. Example: `50000000382019052709732678859`.
    pub refund_id: RefundId,
    /// 商户退款单号: The number that the caller gives a refund, unique under their merchant number:
    /// digits, letters, and the characters `_`, `-`, `|`, `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`.
    /// Example: `1217752501201407033233368018`.
    pub out_refund_no: OutRefundNo,
    /// 微信支付订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `1217752501201407033233368018`.
    pub transaction_id: TransactionId,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 退款渠道: The ways by which money goes back. Example: `ORIGINAL`.
    pub channel: Option<RefundChannel>,
    /// 退款入账账户: For people: a bank card by bank, kind and last digits, or a name such as
    /// "支付用户零钱" (the user's balance).
    pub user_received_account: Option<String>,
    /// 退款成功时间: Only of refunds in `SUCCESS`. Example: `2018-06-08T10:34:56+08:00`.
    pub success_time: Option<Timestamp>,
    /// 退款创建时间. Example: `2018-06-08T10:34:56+08:00`.
    pub create_time: Timestamp,
    /// 退款状态: The status of a refund. Example: `SUCCESS`.
    pub status: RefundStatus,
    /// 退款金额信息: The amounts of a refund.
    pub amount: RefundAmount,
    /// 优惠退款信息: Only where coupons were used for the order.
    pub promotion_detail: Option<Vec<RefundPromotion>>,
    /// 退款出资商户: Who paid for the refund. Absent while no money was taken yet. Example:
    /// `REFUND_SOURCE_SUB_MERCHANT`.
    pub refund_account: Option<RefundAccount>,
    /// 资金账户: The account that the money was taken from. Example: `UNSETTLED`.
    pub funds_account: Option<RefundFundsAccount>,
}

wechatpay_client::record! {
    Refund {
        refund_id "refund_id", out_refund_no "out_refund_no", transaction_id "transaction_id",
        out_trade_no "out_trade_no", channel "channel",
        user_received_account "user_received_account" hidden, success_time "success_time",
        create_time "create_time", status "status", amount "amount",
        promotion_detail "promotion_detail", refund_account "refund_account",
        funds_account "funds_account",
    }
}

/// 退款金额信息: The amounts of a refund.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundAmount {
    /// 退款金额: In 分. Example: `888`.
    pub refund: Fen,
    /// 退款出资账户及金额: Only where a payment that is shared out is refunded from named accounts. The
    /// amounts make up `refund`.
    pub from: Option<Vec<RefundSource>>,
    /// 用户退款金额: What the user gets, in 分: without what coupons paid for. Example: `888`.
    pub payer_refund: Fen,
    /// 优惠退款金额: What goes back to those who paid for coupons, in 分. Example: `0`.
    pub discount_refund: Option<Fen>,
    /// 垫付金额: What the platform advanced, in 分. Example: `888`.
    pub advance: Option<Fen>,
    /// 退款币种: A currency, by its three letters of ISO 4217. Example: `CNY`.
    pub currency: Option<Currency>,
    /// 手续费退款金额: What of the fee is given back, in 分. Example: `0`.
    pub refund_fee: Option<Fen>,
}

wechatpay_client::record! {
    RefundAmount {
        refund "refund", from "from", payer_refund "payer_refund",
        discount_refund "discount_refund", advance "advance", currency "currency",
        refund_fee "refund_fee",
    }
}

wechatpay_client::open_enum! {
    /// 资金账户: The account of a merchant that a refund is paid from.
    pub enum RefundFunding {
        /// What the merchant may dispose of.
        Available = "AVAILABLE",
        /// Money that is not settled to the merchant yet.
        Unsettled = "UNSETTLED",
        /// Money that the merchant recharged for refunds.
        Prepaid = "PREPAID",
    }
}

/// 垫付回补: What the platform advanced for a refund, and whether it was given back.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReturnAdvance {
    /// 微信退款单号: A refund as numbered by WeChat Pay. One payment has several when it is refunded in
    /// parts. At least 1 character. Example: `50000000382019052709732678859`.
    pub refund_id: RefundId,
    /// 微信回补单号. Example: `1215562501201407033233368018`.
    pub advance_return_id: String,
    /// 垫付回补金额: In 分. Example: `888`.
    pub return_amount: Fen,
    /// 出款方商户号: The merchant. At least 1 character. Example: `1900000109`.
    pub payer_mchid: Mchid,
    /// 出款方账户: The account that money leaves or enters. Example: `BASIC`.
    pub payer_account: AdvanceAccount,
    /// 入账方商户号: The platform. At least 1 character. Example: `1900000108`.
    pub payee_mchid: Mchid,
    /// 入账方账户: The account that money leaves or enters. Example: `OPERATION`.
    pub payee_account: AdvanceAccount,
    /// 垫付回补结果: How the return of an advance stands. Example: `SUCCESS`.
    pub result: AdvanceResult,
    /// 垫付回补完成时间: Only when it succeeded. Example: `2018-06-08T10:34:56+08:00`.
    pub success_time: Option<Timestamp>,
}

wechatpay_client::record! {
    ReturnAdvance {
        refund_id "refund_id", advance_return_id "advance_return_id",
        return_amount "return_amount", payer_mchid "payer_mchid", payer_account "payer_account",
        payee_mchid "payee_mchid", payee_account "payee_account", result "result",
        success_time "success_time",
    }
}

/// 分账回退单: Money that a receiver gives back, and its status.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReturnOrder {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信分账单号: A sharing as numbered by WeChat Pay. Example: `3008450740201411110007820472`.
    pub order_id: SharingOrderId,
    /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
    /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
    /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: OutOrderNo,
    /// 商户回退单号: The number that the caller gives a return, unique under their merchant number:
    /// digits, letters, and the characters `_`, `-`, `|`, `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`.
    /// Example: `R20190516001`.
    pub out_return_no: OutReturnNo,
    /// 回退商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub return_mchid: Mchid,
    /// 回退金额: In 分. Example: `10`.
    pub amount: Fen,
    /// 微信回退单号. Example: `3008450740201411110007820472`.
    pub return_no: String,
    /// 微信支付订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: Option<TransactionId>,
    /// 回退结果: How a return stands. Example: `FAIL`.
    pub result: ReturnResult,
    /// 回退失败的原因: Only when `result` is `FAIL`. Example: `TIME_OUT_CLOSED`.
    pub fail_reason: Option<ReturnFailReason>,
    /// 完成时间: Only when it is decided. Example: `2015-05-20T13:29:35.120+08:00`.
    pub finish_time: Option<Timestamp>,
}

wechatpay_client::record! {
    ReturnOrder {
        sub_mchid "sub_mchid", order_id "order_id", out_order_no "out_order_no",
        out_return_no "out_return_no", return_mchid "return_mchid", amount "amount",
        return_no "return_no", transaction_id "transaction_id", result "result",
        fail_reason "fail_reason", finish_time "finish_time",
    }
}

wechatpay_client::open_enum! {
    /// 回退结果: How a return stands.
    ///
    /// Note: `profitsharing` spells the last one `FAILED`.
    pub enum ReturnResult {
        /// It is being made.
        Processing = "PROCESSING",
        /// It was made.
        Success = "SUCCESS",
        /// It was not made, for the reason that is given.
        Fail = "FAIL",
    }
}

/// 分账接收方: What a receiver gets, and whether they got it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShareDetail {
    /// 分账金额: In 分. Example: `190`.
    pub amount: Fen,
    /// 分账描述: It appears in the bill. Example: `分给商户1900000109`.
    pub description: String,
    /// 分账结果: The status of a sharing for one receiver. Example: `SUCCESS`.
    pub result: Option<ShareResult>,
    /// 完成时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub finish_time: Option<Timestamp>,
    /// 分账失败原因: Only when `result` is `CLOSED`. Example: `ACCOUNT_ABNORMAL`.
    pub fail_reason: Option<ShareFailReason>,
    /// 分账接收方类型: The kinds of receivers. Example: `MERCHANT_ID`.
    pub r#type: ReceiverType,
    /// 分账接收方账号: A merchant number or an openid, as `type` says. At least 1 character.
    pub receiver_account: ReceiverAccount,
    /// 分账明细单号. Example: `36011111111111111111111`.
    pub detail_id: String,
    /// 异常处理状态: How far money that could not reach its receiver was dealt with. Example:
    /// `ABNORMAL_PENDING`.
    pub abnormal_status: Option<AbnormalFundsState>,
    /// 异常处理关单原因: Only when `abnormal_status` is `ABNORMAL_CLOSED`. Example:
    /// `CLOSED_REASON_TIMEOUT`.
    pub funds_abnormal_closed_reason: Option<AbnormalFundsCloseReason>,
    /// 微信支付在途异常资金付款单号: The payment by which money that could not reach its receiver went
    /// elsewhere. Example: `0100011742874700562078230000`.
    pub funds_abnormal_redirect_id: Option<String>,
    /// 平台接收异常资金商户号或运营主体列表: Who received that money in the place of the receiver.
    pub funds_abnormal_receivers: Option<Vec<AbnormalFundsReceiver>>,
    /// 分账接收商户号: The older place for a merchant number. It is not needed beside
    /// `receiver_account`. At least 1 character. Example: `1900000109`.
    pub receiver_mchid: Option<Mchid>,
}

wechatpay_client::record! {
    ShareDetail {
        amount "amount", description "description", result "result", finish_time "finish_time",
        fail_reason "fail_reason", r#type "type", receiver_account "receiver_account",
        detail_id "detail_id", abnormal_status "abnormal_status",
        funds_abnormal_closed_reason "funds_abnormal_closed_reason",
        funds_abnormal_redirect_id "funds_abnormal_redirect_id",
        funds_abnormal_receivers "funds_abnormal_receivers", receiver_mchid "receiver_mchid",
    }
}

/// 分账接收方: A receiver, and how much they get.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShareReceiver {
    /// 分账接收方类型: The kinds of receivers. Example: `MERCHANT_ID`.
    pub r#type: ReceiverType,
    /// 分账接收方账号: A merchant number or an openid, as `type` says. At least 1 character.
    pub receiver_account: ReceiverAccount,
    /// 分账接收商户号: The older place for a merchant number. It is not needed beside
    /// `receiver_account`. At least 1 character. Example: `1900000109`.
    pub receiver_mchid: Option<Mchid>,
    /// 分账金额: In 分. From 1. Example: `190`.
    pub amount: Fen,
    /// 分账描述: It appears in the bill. At least 1 character. Example: `分给商户1900000109`.
    pub description: String,
    /// 分账个人接收方姓名: The real name of a user. If it is sent it is checked, and the sharing is
    /// refused where it does not match. Plain text here; encrypted on the wire.
    pub receiver_name: Option<Encrypted>,
}

wechatpay_client::sent! {
    ShareReceiver {
        r#type "type", receiver_account "receiver_account", receiver_mchid "receiver_mchid",
        amount "amount", description "description", receiver_name "receiver_name",
    }
}

/// What [`ShareReceiver::new`] requires, by name.
pub struct ShareReceiverRequired {
    /// 分账接收方类型: The kinds of receivers.
    pub r#type: ReceiverType,
    /// 分账接收方账号: A merchant number or an openid, as `type` says. At least 1 character.
    pub receiver_account: ReceiverAccount,
    /// 分账金额: In 分. From 1.
    pub amount: Fen,
    /// 分账描述: It appears in the bill. At least 1 character.
    pub description: String,
}

impl ShareReceiver {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ShareReceiverRequired) -> Self {
        let ShareReceiverRequired {
            r#type, receiver_account, amount, description,
        } = required;
        Self {
            r#type, receiver_account, receiver_mchid: None, amount, description,
            receiver_name: None,
        }
    }
}

wechatpay_client::setters! {
    ShareReceiver {
        /// 分账接收商户号: The older place for a merchant number. At least 1 character.
        receiver_mchid: Mchid,
        /// 分账个人接收方姓名: The real name of a user. Plain text here; encrypted on the wire.
        receiver_name: Encrypted,
    }
}

wechatpay_client::open_enum! {
    /// 关单原因描述: Why a sharing was closed.
    pub enum SharingCloseReason {
        /// The right to share out was withdrawn.
        NoAuth = "NO_AUTH",
    }
}

/// 分账单: A sharing in its current state, or the ending of the sharing of a payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct SharingOrder {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
    /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
    /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: OutOrderNo,
    /// 微信分账单号: A sharing as numbered by WeChat Pay. Example: `6754760740201411110007865434`.
    pub order_id: SharingOrderId,
    /// 分账单状态: The status of a sharing. Example: `FINISHED`.
    pub status: Option<SharingStatus>,
    /// 分账接收方列表.
    pub receivers: Option<Vec<ShareDetail>>,
    /// 关单原因描述: Only of sharings that were closed. Example: `NO_AUTH`.
    pub close_reason: Option<SharingCloseReason>,
    /// 异常处理状态: Whether money of the sharing that could not reach its receiver was dealt with.
    /// Example: `ABNORMAL_PENDING`.
    pub abnormal_status: Option<AbnormalFundsState>,
    /// 异常处理关单原因: Only when `abnormal_status` is `ABNORMAL_CLOSED`. Example:
    /// `CLOSED_REASON_TIMEOUT`.
    pub funds_abnormal_closed_reason: Option<AbnormalFundsCloseReason>,
    /// 微信支付在途异常资金付款单号: The payment by which money that could not reach its receiver went
    /// elsewhere. Example: `0100011742874700562078230000`.
    pub funds_abnormal_redirect_id: Option<String>,
    /// 平台接收异常资金商户号或运营主体列表: Who received that money in the place of the receiver.
    pub funds_abnormal_receivers: Option<Vec<AbnormalFundsReceiver>>,
    /// 分账完结的分账金额: What was released to the merchant, in 分. Only of the ending of a sharing.
    /// Example: `0`.
    pub finish_amount: Option<Fen>,
    /// 分账完结的原因描述: Only of the ending of a sharing. Example: `分账完结`.
    pub finish_description: Option<String>,
}

wechatpay_client::record! {
    SharingOrder {
        sub_mchid "sub_mchid", transaction_id "transaction_id", out_order_no "out_order_no",
        order_id "order_id", status "status", receivers "receivers", close_reason "close_reason",
        abnormal_status "abnormal_status",
        funds_abnormal_closed_reason "funds_abnormal_closed_reason",
        funds_abnormal_redirect_id "funds_abnormal_redirect_id",
        funds_abnormal_receivers "funds_abnormal_receivers", finish_amount "finish_amount",
        finish_description "finish_description",
    }
}

wechatpay_client::open_enum! {
    /// 分账单状态: The status of a sharing.
    pub enum SharingStatus {
        /// It is being made.
        Processing = "PROCESSING",
        /// It is over; the `result` of each receiver says how it ended.
        Finished = "FINISHED",
        /// It waits to be made.
        Pending = "PENDING",
        /// It was made.
        Success = "SUCCESS",
        /// It failed and waits to be corrected (待调账).
        Adjust = "ADJUST",
        /// The money went back to the merchant.
        Returned = "RETURNED",
        /// It was closed.
        Closed = "CLOSED",
    }
}

/// 补差单: What a platform added to a payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct Subsidy {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 微信补差单号: An addition to a payment (补差), as numbered by WeChat Pay. At least 1 character.
    /// Example: `3008450740201411110007820472`.
    pub subsidy_id: SubsidyId,
    /// 补差描述. Example: `测试备注`.
    pub description: String,
    /// 补差金额: In 分. Example: `10`.
    pub amount: Fen,
    /// 补差单状态: How an addition to a payment (补差), or its return, stands. Example: `SUCCESS`.
    pub result: SubsidyResult,
    /// 补差完成时间: Only when it succeeded. Example: `2015-05-20T13:29:35.120+08:00`.
    pub success_time: Option<Timestamp>,
    /// 商户补差单号. Example: `P20150806125347`.
    pub out_subsidy_no: Option<String>,
}

wechatpay_client::record! {
    Subsidy {
        sub_mchid "sub_mchid", transaction_id "transaction_id", subsidy_id "subsidy_id",
        description "description", amount "amount", result "result", success_time "success_time",
        out_subsidy_no "out_subsidy_no",
    }
}

wechatpay_client::text! {
    /// 微信补差单号: An addition to a payment (补差), as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct SubsidyId;
}

wechatpay_client::open_enum! {
    /// 补差单状态: How an addition to a payment (补差), or its return, stands.
    pub enum SubsidyResult {
        /// It was made.
        Success = "SUCCESS",
        /// It was not made.
        Fail = "FAIL",
        /// It went back in full.
        Refund = "REFUND",
        /// It is being made.
        Processing = "PROCESSING",
    }
}

/// 补差回退单: What is taken back of such an addition.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubsidyReturn {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 微信补差回退单号: A refund as numbered by WeChat Pay. One payment has several when it is
    /// refunded in parts. At least 1 character. Example: `3008450740201411110007820472`.
    pub subsidy_refund_id: RefundId,
    /// 微信退款单号: A refund as numbered by WeChat Pay. One payment has several when it is refunded in
    /// parts. At least 1 character. Example: `3008450740201411110007820472`.
    pub refund_id: Option<RefundId>,
    /// 商户补差回退单号: The number that the caller gives a sharing, or the release of what was left of
    /// an order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
    /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: OutOrderNo,
    /// 补差回退金额: In 分. Example: `10`.
    pub amount: Fen,
    /// 补差回退描述. Example: `测试备注`.
    pub description: String,
    /// 补差单状态: How an addition to a payment (补差), or its return, stands. Example: `SUCCESS`.
    pub result: SubsidyResult,
    /// 补差回退完成时间: Only when it succeeded. Example: `2015-05-20T13:29:35.120+08:00`.
    pub success_time: Option<Timestamp>,
    /// 微信补差单号: An addition to a payment (补差), as numbered by WeChat Pay. At least 1 character.
    /// Example: `3008450740201411110007820472`.
    pub subsidy_id: Option<SubsidyId>,
    /// 回退出资账户及金额.
    pub from: Option<Vec<RefundSource>>,
}

wechatpay_client::record! {
    SubsidyReturn {
        sub_mchid "sub_mchid", transaction_id "transaction_id",
        subsidy_refund_id "subsidy_refund_id", refund_id "refund_id", out_order_no "out_order_no",
        amount "amount", description "description", result "result", success_time "success_time",
        subsidy_id "subsidy_id", from "from",
    }
}

/// 转账授权: Whether a platform may make transfers for a merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferAuthorization {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900001109`.
    pub sub_mchid: Mchid,
    /// 授权状态: The state of the right to make transfers for a merchant. Example:
    /// `AUTHORIZE_PROCESSING`.
    pub authorization_state: TransferAuthorizationState,
    /// 授权申请受理时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub accept_time: Option<Timestamp>,
    /// 授权时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub authorize_time: Option<Timestamp>,
}

wechatpay_client::record! {
    TransferAuthorization {
        sub_mchid "sub_mchid", authorization_state "authorization_state",
        accept_time "accept_time", authorize_time "authorize_time",
    }
}

wechatpay_client::open_enum! {
    /// 授权状态: The state of the right to make transfers for a merchant.
    pub enum TransferAuthorizationState {
        /// The application is being handled.
        AuthorizeProcessing = "AUTHORIZE_PROCESSING",
    }
}

/// 转账单: A transfer in its current state.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferBill {
    /// 服务商商户号: The platform. At least 1 character. Example: `1900001109`.
    pub mchid: Mchid,
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900001121`.
    pub sub_mchid: Mchid,
    /// 商户单号: A transfer as numbered by the merchant, unique under its merchant number: digits and
    /// letters only. Pattern: `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 微信转账单号: A transfer as numbered by WeChat Pay. At least 1 character. Example:
    /// `1330000071100999991182020050700019480001`.
    pub transfer_bill_no: TransferBillNo,
    /// 服务商AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxf636efh567hg4356`.
    pub appid: Appid,
    /// 转账场景ID. Example: `1000`.
    pub transfer_scene_id: String,
    /// 单据状态: The status of a transfer. `SUCCESS`, `FAIL` and `CANCELLED` are final. Example:
    /// `FAIL`.
    pub state: TransferState,
    /// 转账金额: In 分. Example: `400000`.
    pub transfer_amount: Fen,
    /// 转账备注: The user sees it. Example: `2020年4月报销`.
    pub transfer_remark: String,
    /// 失败原因: Only of transfers in `FAIL`. Example: `PAYEE_ACCOUNT_ABNORMAL`.
    pub fail_reason: Option<TransferFailReason>,
    /// 收款用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Option<Openid>,
    /// 收款用户姓名: As it was sent with the transfer. Plain text here; encrypted on the wire.
    pub user_name: Option<Encrypted>,
    /// 单据创建时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 状态变更时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Timestamp,
}

wechatpay_client::record! {
    TransferBill {
        mchid "mchid", sub_mchid "sub_mchid", out_bill_no "out_bill_no",
        transfer_bill_no "transfer_bill_no", appid "appid", transfer_scene_id "transfer_scene_id",
        state "state", transfer_amount "transfer_amount", transfer_remark "transfer_remark",
        fail_reason "fail_reason", openid "openid", user_name "user_name",
        create_time "create_time", update_time "update_time",
    }
}

/// 提现单: A withdrawal in its current state.
#[derive(Clone)]
#[non_exhaustive]
pub struct Withdrawal {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 电商平台商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1800000123`.
    pub sp_mchid: Mchid,
    /// 提现单状态: The status of a withdrawal. Example: `SUCCESS`.
    pub status: WithdrawalStatus,
    /// 微信支付提现单号: A withdrawal as numbered by WeChat Pay. At least 1 character. Example:
    /// `1232193719823791273913279173`.
    pub withdraw_id: WithdrawId,
    /// 商户提现单号: The number that the platform gives a withdrawal, unique under its merchant number.
    /// At least 1 character. Example: `20190611222222222200000000012122`.
    pub out_request_no: WithdrawRequestNo,
    /// 提现金额: An amount of money in 分, a hundredth of a yuan. Example: `100`.
    pub amount: Fen,
    /// 发起提现时间. Example: `2025-05-20T13:29:35+08:00`.
    pub create_time: Option<Timestamp>,
    /// 提现状态更新时间. Example: `2025-05-20T13:31:35+08:00`.
    pub update_time: Option<Timestamp>,
    /// 失败原因: Only of withdrawals that failed. Example: `卡号错误`.
    pub reason: Option<String>,
    /// 提现备注. Example: `交易提现`.
    pub remark: Option<String>,
    /// 银行附言: What the bank statement says. Example: `微信支付提现`.
    pub bank_memo: Option<String>,
    /// 出款账户类型: The accounts of a merchant. Example: `BASIC`.
    pub account_type: Option<AccountType>,
    /// 入账银行账号后四位.
    pub account_number: Option<String>,
    /// 入账银行. Example: `招商银行`.
    pub account_bank: Option<String>,
    /// 入账银行全称. Example: `中国工商银行股份有限公司深圳软件园支行`.
    pub bank_name: Option<String>,
}

wechatpay_client::record! {
    Withdrawal {
        sub_mchid "sub_mchid", sp_mchid "sp_mchid", status "status", withdraw_id "withdraw_id",
        out_request_no "out_request_no", amount "amount", create_time "create_time",
        update_time "update_time", reason "reason", remark "remark", bank_memo "bank_memo",
        account_type "account_type", account_number "account_number" hidden,
        account_bank "account_bank", bank_name "bank_name",
    }
}
