//! [`FundFlowRow`]: a line of the fund-flow bill (资金账单).
//!
//! The columns and the summary are those that the official page (下载账单,
//! <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/bill/chapter3_3.shtml>) shows.

use super::{row::bill_row, summary::Sum};

bill_row! {
    /// A line of the fund-flow bill (资金账单): money that came into an account or left it.
    ///
    /// `Debug` shows none of the values.
    pub struct FundFlowRow {
        /// When it was booked.
        accounting_time: time = "记账时间",
        /// The payment, refund or other matter, as numbered by WeChat Pay.
        business_id: text = "微信支付业务单号",
        /// This line, as numbered by WeChat Pay.
        fund_flow_id: text = "资金流水单号",
        /// What it was, for example `交易`.
        business_name: text = "业务名称",
        /// The same more exactly.
        business_type: text = "业务类型",
        /// `收入` or `支出`.
        direction: text = "收支类型",
        /// How much, never negative.
        amount: yuan = "收支金额(元)",
        /// What the account held afterwards.
        balance: yuan = "账户结余(元)",
        /// Who asked for it.
        applicant: maybe_text = "资金变更提交申请人",
        /// A remark.
        remark: maybe_text = "备注",
        /// The merchant's number of the matter, for example of the order.
        voucher: maybe_text = "业务凭证号",
    }
    summary: [
        Sum::lines("资金流水总笔数"),
        Sum::lines("收入笔数").of("收支类型", "收入"),
        Sum::column("收入金额", "收支金额(元)").of("收支类型", "收入"),
        Sum::lines("支出笔数").of("收支类型", "支出"),
        Sum::column("支出金额", "收支金额(元)").of("收支类型", "支出"),
    ]
}
