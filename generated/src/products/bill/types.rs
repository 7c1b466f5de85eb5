// Written by `cargo xtask codegen` from spec/bill.yaml; edit that file instead.

wechatpay_client::open_enum! {
    /// 资金账户类型: The accounts that have a bill.
    pub enum BillAccountType {
        /// The basic account, to which payments are settled.
        Basic = "BASIC",
        /// The operation account, from which marketing and transfers are paid.
        Operation = "OPERATION",
        /// The account for fees.
        Fees = "FEES",
        /// The account for a security deposit (保证金). Only of merchants whom a partner acts for.
        Deposit = "DEPOSIT",
    }
}

wechatpay_client::open_enum! {
    /// 账单类型: What a bill of payments holds.
    pub enum BillType {
        /// Payments and refunds of the day.
        All = "ALL",
        /// Payments of the day.
        Success = "SUCCESS",
        /// Refunds of the day.
        Refund = "REFUND",
        /// Refunds of the day that were paid from a recharge (充值退款). The others leave them out.
        RechargeRefund = "RECHARGE_REFUND",
        /// As `ALL`, in the merchant's own layout (个性化账单).
        AllSpecial = "ALL_SPECIAL",
        /// As `SUCCESS`, in the merchant's own layout.
        SucSpecial = "SUC_SPECIAL",
        /// As `REFUND`, in the merchant's own layout.
        RefSpecial = "REF_SPECIAL",
    }
}
