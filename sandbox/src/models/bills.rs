//! 账单 (bills), made of what was paid and refunded here.
//!
//! In: a checked input. Out: where the file can be downloaded, the file, or a
//! refusal. The files have the columns and the summary of the real ones. A bill
//! of today can be had at once. Sums are wider than any amount.

use serde_json::{Value, json};

use super::{
    bill_file::{self, Bill, fee, plain, time, yuan},
    context::Context,
    outcome::{Outcome, refused},
};
use crate::{
    calendar,
    checks::input::Input,
    files::File,
    keys::credentials::Party,
    records::{
        order_refunds::OrderRefund,
        orders::{Order, OrderState},
    },
    refusal::Refusal,
};

/// The fee of an order, in ten-thousandths: the usual 0.60 %.
const RATE: i128 = 60;

/// The columns of the trade bill, and of its summary.
const TRADE: [&str; 27] = [
    "交易时间",
    "公众账号ID",
    "商户号",
    "特约商户号",
    "设备号",
    "微信订单号",
    "商户订单号",
    "用户标识",
    "交易类型",
    "交易状态",
    "付款银行",
    "货币种类",
    "应结订单金额",
    "代金券金额",
    "微信退款单号",
    "商户退款单号",
    "退款金额",
    "充值券退款金额",
    "退款类型",
    "退款状态",
    "商品名称",
    "商户数据包",
    "手续费",
    "费率",
    "订单金额",
    "申请退款金额",
    "费率备注",
];
const TRADE_SUMMARY: [&str; 7] =
    ["总交易单数", "应结订单总金额", "退款总金额", "充值券退款总金额", "手续费总金额", "订单总金额", "申请退款总金额"];
/// The columns that bills of payments alone do not have.
const OF_REFUNDS: [&str; 7] =
    ["微信退款单号", "商户退款单号", "退款金额", "充值券退款金额", "退款类型", "退款状态", "申请退款金额"];

/// The columns of the fund-flow bill, and of its summary.
const FLOW: [&str; 11] = [
    "记账时间",
    "微信支付业务单号",
    "资金流水单号",
    "业务名称",
    "业务类型",
    "收支类型",
    "收支金额(元)",
    "账户结余(元)",
    "资金变更提交申请人",
    "备注",
    "业务凭证号",
];
const FLOW_SUMMARY: [&str; 5] = ["资金流水总笔数", "收入笔数", "收入金额", "支出笔数", "支出金额"];

pub(super) fn get_trade_bill(context: &Context<'_>, input: &Input) -> Outcome {
    made(context, input, trade_bill)
}

pub(super) fn get_fund_flow_bill(context: &Context<'_>, input: &Input) -> Outcome {
    made(context, input, fund_flow_bill)
}

/// The bill of a merchant whom a partner acts for, in one sealed file.
pub(super) fn get_sub_merchant_fund_flow_bill(context: &Context<'_>, caller: Party<'_>, input: &Input) -> Outcome {
    if input.text("algorithm") != "AEAD_AES_256_GCM" {
        return Err(refused("PARAM_ERROR", "沙箱的账单文件只使用AEAD_AES_256_GCM加密"));
    }
    let text = text(context, input, fund_flow_bill)?;
    let mut file = bill_file::sealed_location(context, caller.public(), is_packed(input), &text)?;
    file["bill_sequence"] = json!(1);
    Ok(Some(json!({"download_bill_count": 1, "download_bill_list": [file]})))
}

/// The file of a bill that was asked for, which its token names.
pub(super) fn download_bill(context: &Context<'_>, input: &Input) -> Result<File, Refusal> {
    let file = context.files.find(input.text("token"), context.now);
    file.ok_or_else(|| refused("PARAM_ERROR", "下载账单的token无效或已过期，请重新申请账单"))
}

fn made(context: &Context<'_>, input: &Input, bill: fn(&Input, &[Entry]) -> Bill) -> Outcome {
    let text = text(context, input, bill)?;
    Ok(Some(bill_file::location(context, is_packed(input), &text)?))
}

fn is_packed(input: &Input) -> bool {
    input.text("tar_type") == "GZIP"
}

/// The bill of the day that is asked for, of the merchant who is named, if one is.
fn text(context: &Context<'_>, input: &Input, bill: fn(&Input, &[Entry]) -> Bill) -> Result<String, Refusal> {
    let date = bill_file::day(context, input)?;
    let merchant = input.value("sub_mchid").and_then(Value::as_str);
    let is_meant = |entry: &Entry| {
        let of = entry.order.text("/sub_mchid");
        calendar::compact_date(entry.at) == date && merchant.is_none_or(|merchant| of == Some(merchant))
    };
    // Nothing here moves money on any other account.
    let is_basic = input.value("account_type").is_none_or(|account| account == "BASIC");
    let entries: Vec<Entry> = entries(context).into_iter().filter(|entry| is_basic && is_meant(entry)).collect();
    let bill = bill(input, &entries);
    if bill.lines.is_empty() {
        return Err(refused("NO_STATEMENT_EXIST", "账单文件不存在"));
    }
    Ok(bill.text())
}

/// What moved money: a payment, or a refund of it.
struct Entry {
    at: i64,
    order: Order,
    transaction_id: String,
    openid: String,
    refund: Option<OrderRefund>,
}

/// All of them in the order of time.
fn entries(context: &Context<'_>) -> Vec<Entry> {
    let paid =
        context.state.orders().into_iter().chain(context.unreal.get()).filter_map(|order| match order.state.clone() {
            OrderState::Success { transaction_id, openid, paid_at } => {
                Some(Entry { at: paid_at, order, transaction_id, openid, refund: None })
            }
            _ => None,
        });
    let mut entries: Vec<Entry> = paid.collect();
    let refunded = context.state.order_refunds().into_iter().filter_map(|refund| {
        let payment = entries.iter().find(|entry| entry.transaction_id == refund.transaction_id)?;
        Some(Entry {
            at: refund.state.succeeded_at()?,
            order: payment.order.clone(),
            transaction_id: payment.transaction_id.clone(),
            openid: payment.openid.clone(),
            refund: Some(refund),
        })
    });
    let refunded: Vec<Entry> = refunded.collect();
    entries.extend(refunded);
    entries.sort_by_key(|entry| entry.at);
    entries
}

impl Entry {
    /// What was paid, in 分; nothing with a refund.
    fn paid(&self) -> i128 {
        if self.refund.is_some() { 0 } else { self.order.total().into() }
    }

    /// What was given back, in 分.
    fn refunded(&self) -> i128 {
        self.refund.as_ref().map_or(0, OrderRefund::amount).into()
    }

    /// The fee in 分. A refund gives its part of it back.
    fn fee(&self) -> i128 {
        let fee = |amount: i128| (amount * RATE + 5_000) / 10_000;
        fee(self.paid()) - fee(self.refunded())
    }

    /// The first of these that the order has: what a partner orders has other names.
    fn first<const N: usize>(&self, pointers: [&str; N], otherwise: &str) -> String {
        plain(pointers.into_iter().find_map(|pointer| self.order.text(pointer)).unwrap_or(otherwise))
    }

    fn text(&self, pointer: &str) -> String {
        plain(self.order.text(pointer).unwrap_or_default())
    }
}

fn trade_bill(input: &Input, entries: &[Entry]) -> Bill {
    let bill_type = input.value("bill_type").and_then(Value::as_str).unwrap_or("ALL");
    let has = |title: &&str| bill_type != "SUCCESS" || !OF_REFUNDS.contains(title);
    let wanted = |entry: &&Entry| match bill_type {
        "SUCCESS" => entry.refund.is_none(),
        "REFUND" => entry.refund.is_some(),
        _ => true,
    };
    let entries: Vec<&Entry> = entries.iter().filter(wanted).collect();
    let mut lines = Vec::new();
    for entry in &entries {
        let refund = entry.refund.as_ref();
        let number =
            |number: fn(&OrderRefund) -> &String| refund.map_or("0".to_owned(), |refund| number(refund).clone());
        let of_refund = |text: &str| refund.map_or(String::new(), |_| text.to_owned());
        let values = [
            time(entry.at),
            entry.first(["/sp_appid", "/appid"], ""),
            entry.first(["/sp_mchid", "/mchid"], ""),
            entry.first(["/sub_mchid"], "0"),
            entry.text("/scene_info/device_id"),
            entry.transaction_id.clone(),
            entry.order.out_trade_no.clone(),
            entry.openid.clone(),
            entry.order.trade_type.clone(),
            if refund.is_some() { "REFUND" } else { "SUCCESS" }.to_owned(),
            "OTHERS".to_owned(),
            "CNY".to_owned(),
            yuan(entry.paid()),
            yuan(0),
            number(|refund| &refund.refund_id),
            number(|refund| &refund.out_refund_no),
            yuan(entry.refunded()),
            yuan(0),
            of_refund("ORIGINAL"),
            of_refund("SUCCESS"),
            entry.text("/description"),
            entry.text("/attach"),
            fee(entry.fee()),
            "0.60%".to_owned(),
            yuan(entry.paid()),
            yuan(entry.refunded()),
            String::new(),
        ];
        lines.push(TRADE.iter().zip(values).filter(|(title, _)| has(title)).map(|(_, value)| value).collect());
    }
    let sum = |amount: fn(&Entry) -> i128| entries.iter().map(|entry| amount(entry)).sum::<i128>();
    let (paid, refunded, fees) = (yuan(sum(Entry::paid)), yuan(sum(Entry::refunded)), fee(sum(Entry::fee)));
    Bill {
        titles: TRADE.into_iter().filter(has).collect(),
        summary_titles: &TRADE_SUMMARY,
        summary: vec![lines.len().to_string(), paid.clone(), refunded.clone(), yuan(0), fees, paid, refunded],
        lines,
    }
}

fn fund_flow_bill(_: &Input, entries: &[Entry]) -> Bill {
    let mut lines = Vec::new();
    let (mut balance, mut counts, mut sums) = (0_i128, [0, 0], [0_i128, 0]);
    for entry in entries {
        let moves = match &entry.refund {
            None => [("交易", "收入", entry.paid()), ("扣除交易手续费", "支出", entry.fee())],
            Some(_) => [("退款", "支出", entry.refunded()), ("退还交易手续费", "收入", -entry.fee())],
        };
        for (number, (kind, direction, amount)) in
            moves.into_iter().enumerate().filter(|(_, (_, _, amount))| *amount > 0)
        {
            let is_out = usize::from(direction == "支出");
            balance += if is_out == 1 { -amount } else { amount };
            counts[is_out] += 1;
            sums[is_out] += amount;
            let business = entry.refund.as_ref().map_or(&entry.transaction_id, |refund| &refund.refund_id);
            let voucher = entry.refund.as_ref().map_or(&entry.order.out_trade_no, |refund| &refund.out_refund_no);
            lines.push(vec![
                time(entry.at),
                business.clone(),
                format!("{business}{number}"),
                if entry.refund.is_some() { "退款" } else { "交易" }.to_owned(),
                kind.to_owned(),
                direction.to_owned(),
                yuan(amount),
                yuan(balance),
                "system".to_owned(),
                String::new(),
                voucher.clone(),
            ]);
        }
    }
    let total = (counts[0] + counts[1]).to_string();
    Bill {
        titles: FLOW.to_vec(),
        lines,
        summary_titles: &FLOW_SUMMARY,
        summary: vec![total, counts[0].to_string(), yuan(sums[0]), counts[1].to_string(), yuan(sums[1])],
    }
}
