//! 分账账单 (the bill of what was shared out and given back on a day).
//!
//! In: a checked input. Out: where the file can be downloaded, or a refusal. The
//! file has the columns of the real one. A bill of today can be had at once.

use crate::{
    checks::input::Input,
    models::{
        bill_file::{self, Bill, plain, time, yuan},
        context::Context,
        outcome::{Outcome, refused},
    },
    records::{
        orders::Order,
        sharing_returns::ReturnOutcome,
        sharings::{ShareResult, Sharing},
    },
    state::Records,
};

const TITLES: [&str; 13] = [
    "分账时间",
    "分账发起方",
    "分账方",
    "微信订单号",
    "微信分账/回退单号",
    "分账明细单号",
    "商户分账/回退单号",
    "订单金额",
    "分账接收方",
    "金额",
    "业务类型",
    "处理状态",
    "备注",
];

pub(in crate::models) fn split_bill(context: &Context<'_>, input: &Input) -> Outcome {
    let date = bill_file::day(context, input)?;
    let mut lines = context.state.read(|records| lines(records, context, input.text("sub_mchid")));
    lines
        .retain(|line| line.first().is_some_and(|time| time.get(..10).is_some_and(|day| day.replace('-', "") == date)));
    lines.sort();
    if lines.is_empty() {
        return Err(refused("NO_STATEMENT_EXIST", "账单文件不存在"));
    }
    let bill = Bill { titles: TITLES.to_vec(), lines, summary_titles: &[], summary: Vec::new() };
    Ok(Some(bill_file::location(context, input.text("tar_type") == "GZIP", &bill.text())?))
}

/// All that has moved, of one merchant where one is named.
fn lines(records: &Records, context: &Context<'_>, sub_mchid: &str) -> Vec<Vec<String>> {
    let mut lines = Vec::new();
    let wanted = |order: &Order| sub_mchid.is_empty() || order.text("/sub_mchid") == Some(sub_mchid);
    let line = |order: &Order, at: i64, numbers: [&str; 3], account: &str, amount: i64, words: [&str; 2]| {
        let [id, detail_id, number] = numbers.map(str::to_owned);
        vec![
            time(at),
            context.mchid.to_owned(),
            order.text("/sub_mchid").unwrap_or(context.mchid).to_owned(),
            order.transaction_id().unwrap_or_default().to_owned(),
            id,
            detail_id,
            number,
            yuan(order.total().into()),
            plain(account),
            yuan(amount.into()),
            words[0].to_owned(),
            "处理成功".to_owned(),
            plain(words[1]),
        ]
    };
    for sharing in records.all::<Sharing>() {
        let (Some((order, _)), Some(at)) = (records.paid_order(&sharing.transaction_id), sharing.finished_at) else {
            continue;
        };
        for share in sharing.shares.iter().filter(|share| wanted(order) && share.result == ShareResult::Success) {
            let numbers = [sharing.order_id.as_str(), &share.detail_id, &sharing.out_order_no];
            let kind = if sharing.is_release { "解冻" } else { "分账" };
            lines.push(line(order, at, numbers, &share.account, share.amount, [kind, &share.description]));
        }
    }
    for one in records.all::<crate::records::sharing_returns::SharingReturn>() {
        let Some((order, _)) = records.paid_order(&one.transaction_id).filter(|(order, _)| wanted(order)) else {
            continue;
        };
        if let Some((ReturnOutcome::Success, at)) = one.outcome(context.now) {
            let numbers = [one.return_id.as_str(), "", &one.out_return_no];
            let why = one.request.get("description").and_then(serde_json::Value::as_str).unwrap_or_default();
            lines.push(line(order, at, numbers, one.return_mchid(), one.amount(), ["分账回退", why]));
        }
    }
    lines
}
