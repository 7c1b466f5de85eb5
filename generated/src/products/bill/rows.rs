// Written by `cargo xtask codegen` from spec/bill.yaml; edit that file instead.

use wechatpay_client::{Sum, Timestamp, Yuan};

wechatpay_client::bill_row! {
    /// 资金账单: Money that came into an account or left it.
    ///
    /// [`Download::rows`](wechatpay_client::Download::rows) reads it from the file that
    /// [`GetFundFlowBill`](super::GetFundFlowBill) or
    /// [`GetSubMerchantFundFlowBill`](super::GetSubMerchantFundFlowBill) (of a bill in one file) leads
    /// to. `Debug` shows none of the values.
    ///
    /// Official page:
    /// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/bill/chapter3_3.shtml). Source: a
    /// copy of the official page, read 2026-11-22; a description by the community, of 2026-11-22.
    pub struct FundFlowRow {
        /// 记账时间: When it was booked.
        pub accounting_time: Timestamp = required("记账时间"),
        /// 微信支付业务单号: The payment, refund or other matter, as numbered by WeChat Pay.
        pub business_id: String = required("微信支付业务单号"),
        /// 资金流水单号: This line, as numbered by WeChat Pay.
        pub fund_flow_id: String = required("资金流水单号"),
        /// 业务名称: What it was, for example `交易`.
        pub business_name: String = required("业务名称"),
        /// 业务类型: The same more exactly.
        pub business_type: String = required("业务类型"),
        /// 收支类型: `收入` or `支出`.
        pub direction: String = required("收支类型"),
        /// 收支金额(元): How much, never negative.
        ///
        /// In 元.
        pub amount: Yuan = required("收支金额(元)"),
        /// 账户结余(元): What the account held afterwards.
        ///
        /// In 元.
        pub balance: Yuan = required("账户结余(元)"),
        /// 资金变更提交申请人: Who asked for it.
        ///
        /// `None` where the file has no such column, or no value in it.
        pub applicant: Option<String> = optional("资金变更提交申请人"),
        /// 备注: A remark.
        ///
        /// `None` where the file has no such column, or no value in it.
        pub remark: Option<String> = optional("备注"),
        /// 业务凭证号: The merchant's number of the matter, for example of the order.
        ///
        /// `None` where the file has no such column, or no value in it.
        pub voucher: Option<String> = optional("业务凭证号"),
    }
    summary: [
        Sum::lines("资金流水总笔数"),
        Sum::lines("收入笔数").of("收支类型", "收入"),
        Sum::column("收入金额", "收支金额(元)").of("收支类型", "收入"),
        Sum::lines("支出笔数").of("收支类型", "支出"),
        Sum::column("支出金额", "收支金额(元)").of("收支类型", "支出"),
    ]
}

wechatpay_client::bill_row! {
    /// 交易账单: A payment of the day, or a refund.
    ///
    /// [`Download::rows`](wechatpay_client::Download::rows) reads it from the file that
    /// [`GetTradeBill`](super::GetTradeBill) leads to. `Debug` shows none of the values.
    ///
    /// Note: Bills of the types `ALL`, `SUCCESS` and `REFUND` differ in their columns; what a bill does
    /// not have is `None`. A bill in the older columns (总金额, 总交易额) is refused as one of another
    /// kind.
    ///
    /// Official page:
    /// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/bill/chapter3_3.shtml). Source: a
    /// copy of the official page, read 2026-11-22; a description by the community, of 2026-11-22.
    pub struct TradeBillRow {
        /// 交易时间: When the user paid, or the refund was made.
        pub trade_time: Timestamp = required("交易时间"),
        /// 公众账号ID: The AppID of the order.
        pub appid: String = required("公众账号ID"),
        /// 商户号: The merchant who was paid.
        pub mchid: String = required("商户号"),
        /// 特约商户号: The merchant of a partner; `0` without one.
        ///
        /// `None` where the file has no such column, or no value in it.
        pub sub_mchid: Option<String> = optional("特约商户号"),
        /// 设备号: The merchant's device.
        ///
        /// `None` where the file has no such column, or no value in it.
        pub device_info: Option<String> = optional("设备号"),
        /// 微信订单号: The payment.
        pub transaction_id: String = required("微信订单号"),
        /// 商户订单号: The order, as the merchant numbered it.
        pub out_trade_no: String = required("商户订单号"),
        /// 用户标识: The user, under the AppID of the order.
        ///
        /// `None` where the file has no such column, or no value in it.
        pub openid: Option<String> = optional("用户标识"),
        /// 交易类型: How the user paid, for example `JSAPI`.
        pub trade_type: String = required("交易类型"),
        /// 交易状态: `SUCCESS` for a payment, `REFUND` for a refund, `REVOKED` for a reversal.
        pub trade_state: String = required("交易状态"),
        /// 付款银行: What the user paid with.
        ///
        /// `None` where the file has no such column, or no value in it.
        pub bank_type: Option<String> = optional("付款银行"),
        /// 货币种类: The currency, for example `CNY`.
        ///
        /// `None` where the file has no such column, or no value in it.
        pub currency: Option<String> = optional("货币种类"),
        /// 应结订单金额: What is settled to the merchant of the order: its amount less coupons that nobody
        /// paid for.
        ///
        /// In 元. `None` where there is no value.
        pub settlement_amount: Option<Yuan> = required("应结订单金额"),
        /// 代金券金额: What was paid with coupons.
        ///
        /// In 元. `None` where the file has no such column, or no value in it.
        pub coupon_amount: Option<Yuan> = optional("代金券金额"),
        /// 退款申请时间: When the refund was asked for.
        ///
        /// `None` where the file has no such column, or no value in it.
        pub refund_applied_time: Option<Timestamp> = optional("退款申请时间"),
        /// 退款成功时间: When the refund was made.
        ///
        /// `None` where the file has no such column, or no value in it.
        pub refund_success_time: Option<Timestamp> = optional("退款成功时间"),
        /// 微信退款单号: The refund, as numbered by WeChat Pay; `0` for a payment.
        ///
        /// `None` where the file has no such column, or no value in it.
        pub refund_id: Option<String> = optional("微信退款单号"),
        /// 商户退款单号: The refund, as the merchant numbered it; `0` for a payment.
        ///
        /// `None` where the file has no such column, or no value in it.
        pub out_refund_no: Option<String> = optional("商户退款单号"),
        /// 退款金额: What was refunded, less coupons that nobody paid for.
        ///
        /// In 元. `None` where the file has no such column, or no value in it.
        pub refund_amount: Option<Yuan> = optional("退款金额"),
        /// 充值券退款金额: What of the refund went back into coupons that were paid for in advance.
        ///
        /// In 元. `None` where the file has no such column, or no value in it.
        pub refund_coupon_amount: Option<Yuan> = optional("充值券退款金额"),
        /// 退款类型: Where the money went, for example `ORIGINAL`.
        ///
        /// `None` where the file has no such column, or no value in it.
        pub refund_type: Option<String> = optional("退款类型"),
        /// 退款状态: Where the refund stands, for example `SUCCESS`.
        ///
        /// `None` where the file has no such column, or no value in it.
        pub refund_state: Option<String> = optional("退款状态"),
        /// 商品名称: What was paid for.
        ///
        /// `None` where the file has no such column, or no value in it.
        pub goods_name: Option<String> = optional("商品名称"),
        /// 商户数据包: The merchant's own data, as sent with the order.
        ///
        /// `None` where the file has no such column, or no value in it.
        pub attach: Option<String> = optional("商户数据包"),
        /// 手续费: The fee, with five decimals; negative for a refund.
        ///
        /// In 元.
        pub fee: Yuan = required("手续费"),
        /// 费率: The fee's rate, for example `0.60%`.
        ///
        /// `None` where the file has no such column, or no value in it.
        pub rate: Option<String> = optional("费率"),
        /// 订单金额: What the order cost.
        ///
        /// In 元. `None` where there is no value.
        pub order_amount: Option<Yuan> = required("订单金额"),
        /// 申请退款金额: What the merchant asked to be refunded.
        ///
        /// In 元. `None` where the file has no such column, or no value in it.
        pub applied_refund_amount: Option<Yuan> = optional("申请退款金额"),
        /// 费率备注: A word on the rate.
        ///
        /// `None` where the file has no such column, or no value in it.
        pub rate_remark: Option<String> = optional("费率备注"),
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
