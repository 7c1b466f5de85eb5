//! [`TradeBillRow`]: a line of the trade bill (交易账单).
//!
//! The columns and the summary are those that the official page (下载账单,
//! <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/bill/chapter3_3.shtml>) shows, the
//! same for the bills ALL, SUCCESS and REFUND but for the columns about refunds.

use super::{row::bill_row, summary::Sum};

bill_row! {
    /// A line of the trade bill (交易账单): a payment, or a refund. Bills of the types `ALL`,
    /// `SUCCESS` and `REFUND` differ in their columns; what a bill does not have is `None`. A
    /// bill in the older columns (总金额, 总交易额) is refused as one of another kind.
    ///
    /// `Debug` shows none of the values.
    pub struct TradeBillRow {
        /// When the user paid, or the refund was made.
        trade_time: time = "交易时间",
        /// The AppID of the order.
        appid: text = "公众账号ID",
        /// The merchant who was paid.
        mchid: text = "商户号",
        /// The merchant of a partner; `0` without one.
        sub_mchid: maybe_text = "特约商户号",
        /// The merchant's device.
        device_info: maybe_text = "设备号",
        /// The payment.
        transaction_id: text = "微信订单号",
        /// The order, as the merchant numbered it.
        out_trade_no: text = "商户订单号",
        /// The user, under the AppID of the order.
        openid: maybe_text = "用户标识",
        /// How the user paid, for example `JSAPI`.
        trade_type: text = "交易类型",
        /// `SUCCESS` for a payment, `REFUND` for a refund, `REVOKED` for a reversal.
        trade_state: text = "交易状态",
        /// What the user paid with.
        bank_type: maybe_text = "付款银行",
        /// The currency, for example `CNY`.
        currency: maybe_text = "货币种类",
        /// What is settled to the merchant of the order: its amount less coupons that nobody paid for.
        settlement_amount: yuan_if_set = "应结订单金额",
        /// What was paid with coupons.
        coupon_amount: maybe_yuan = "代金券金额",
        /// When the refund was asked for.
        refund_applied_time: maybe_time = "退款申请时间",
        /// When the refund was made.
        refund_success_time: maybe_time = "退款成功时间",
        /// The refund, as numbered by WeChat Pay; `0` for a payment.
        refund_id: maybe_text = "微信退款单号",
        /// The refund, as the merchant numbered it; `0` for a payment.
        out_refund_no: maybe_text = "商户退款单号",
        /// What was refunded, less coupons that nobody paid for.
        refund_amount: maybe_yuan = "退款金额",
        /// What of the refund went back into coupons that were paid for in advance.
        refund_coupon_amount: maybe_yuan = "充值券退款金额",
        /// Where the money went, for example `ORIGINAL`.
        refund_type: maybe_text = "退款类型",
        /// Where the refund stands, for example `SUCCESS`.
        refund_state: maybe_text = "退款状态",
        /// What was paid for.
        goods_name: maybe_text = "商品名称",
        /// The merchant's own data, as sent with the order.
        attach: maybe_text = "商户数据包",
        /// The fee, with five decimals; negative for a refund.
        fee: yuan = "手续费",
        /// The fee's rate, for example `0.60%`.
        rate: maybe_text = "费率",
        /// What the order cost.
        order_amount: yuan_if_set = "订单金额",
        /// What the merchant asked to be refunded.
        applied_refund_amount: maybe_yuan = "申请退款金额",
        /// A word on the rate.
        rate_remark: maybe_text = "费率备注",
    }
    summary: [
        Sum::lines("总交易单数"),
        Sum::column("应结订单总金额", "应结订单金额"),
        Sum::column("退款总金额", "退款金额"),
        Sum::column("充值券退款总金额", "充值券退款金额"),
        Sum::column("手续费总金额", "手续费"),
        Sum::column("订单总金额", "订单金额"),
        Sum::column("申请退款总金额", "申请退款金额"),
    ]
}
