// Written by `cargo xtask codegen` from spec/mch_transfer.yaml; edit that file instead.

use super::types::{
    CharityBudget, ClosedAuthorization, ConfirmedAuthorization, FinishedQqWalletBill,
    FinishedTransfer, PartnerFinishedTransfer,
};

wechatpay_client::events! {
    /// The callbacks of 商家转账 (transfers to users), decrypted.
    pub enum Event {
        /// 公益捐赠预算申请关闭通知: The request to set money aside for a charity's activity was closed,
        /// and nothing is locked.
        ///
        /// `BUDGET.CLOSED`
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015555114). Source: a
        /// description by the community, of 2026-11-28.
        #[deduplicate_by("budget_id")]
        BudgetClosed(CharityBudget) = "BUDGET.CLOSED",
        /// 公益捐赠预算申请完结通知: The money that a merchant set aside for a charity's activity is over;
        /// what was left of it is no longer locked.
        ///
        /// `BUDGET.FINISHED`
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015555114). Source: a
        /// description by the community, of 2026-11-28.
        #[deduplicate_by("budget_id")]
        BudgetFinished(CharityBudget) = "BUDGET.FINISHED",
        /// 公益捐赠预算申请锁定成功通知: The money that a merchant sets aside for a charity's activity
        /// (公益捐赠) was locked.
        ///
        /// `BUDGET.LOCKED`
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015555114). Source: a
        /// description by the community, of 2026-11-28.
        #[deduplicate_by("budget_id")]
        BudgetLocked(CharityBudget) = "BUDGET.LOCKED",
        /// 用户关闭自动收款授权通知: An agreement to which the user had consented came to its end. It goes
        /// to the `authorization_notify_url`.
        ///
        /// `MCHTRANSFER.AUTHORIZATION.CLOSED`
        ///
        /// Note: It is inferred that an agreement that no user consented to has no callback.
        ///
        /// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014512908). Source: a copy
        /// of the official page, read 2026-11-22; a description by the community, of 2026-11-22.
        #[deduplicate_by("authorization_id")]
        MchtransferAuthorizationClosed(
            ClosedAuthorization,
        ) = "MCHTRANSFER.AUTHORIZATION.CLOSED",
        /// 用户确认自动收款授权通知: A user agreed that transfers reach them without being confirmed. It
        /// goes to the `authorization_notify_url`.
        ///
        /// `MCHTRANSFER.AUTHORIZATION.CONFIRMED`
        ///
        /// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014512908). Source: a copy
        /// of the official page, read 2026-11-22; a description by the community, of 2026-11-22.
        #[deduplicate_by("authorization_id")]
        MchtransferAuthorizationConfirmed(
            ConfirmedAuthorization,
        ) = "MCHTRANSFER.AUTHORIZATION.CONFIRMED",
        /// 商家转账单据终态通知: A transfer that a partner made from a merchant's account came to its end.
        /// It goes to the `notify_url` of the transfer.
        ///
        /// `MCHTRANSFER.BILL.FINISHED`, recognized by its `sub_mchid`.
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015468969). Source: a copy of
        /// the official page, read 2026-11-22; a description by the community, of 2026-11-22.
        #[deduplicate_by("transfer_bill_no")]
        #[recognized_by("sub_mchid")]
        MchtransferBillFinishedPartner(
            PartnerFinishedTransfer,
        ) = "MCHTRANSFER.BILL.FINISHED",
        /// 商家转账单据终态通知: A transfer came to its end: the user has the money, it failed, or it was
        /// cancelled. It goes to the `notify_url` of the transfer.
        ///
        /// `MCHTRANSFER.BILL.FINISHED`
        ///
        /// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012712115). Source: a copy
        /// of the official page, read 2026-11-22; a description by the community, of 2026-11-22.
        #[deduplicate_by("transfer_bill_no")]
        MchtransferBillFinished(FinishedTransfer) = "MCHTRANSFER.BILL.FINISHED",
        /// 转账到QQ钱包终态通知: A transfer to a QQ wallet came to its end: the user has the money, it
        /// failed, or it was cancelled. It goes to the `notify_url` of the transfer.
        ///
        /// `MCHTRANSFER.QQWALLETBILL.FINISHED`
        ///
        /// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014301851). Source: a copy
        /// of the official page, read 2026-11-22; a description by the community, of 2026-11-22.
        #[deduplicate_by("transfer_bill_no")]
        MchtransferQqwalletbillFinished(
            FinishedQqWalletBill,
        ) = "MCHTRANSFER.QQWALLETBILL.FINISHED",
    }
}
