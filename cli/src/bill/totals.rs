//! What the figures of a summary come to over all days.
//!
//! In: lines. Out: a row for each figure. What always holds: a sum is exact, or an error.

use wechatpay_client::{Sum, Yuan};

use crate::{exit::Exit, failure::Failure, language::Language};

/// What the figures of the summary come to over all days.
pub(super) struct Totals(Vec<(Sum, u64, Yuan)>);

impl Totals {
    pub(super) fn new(sums: &[Sum]) -> Self {
        Self(sums.iter().map(|sum| (*sum, 0, Yuan::default())).collect())
    }

    pub(super) fn count(&mut self, values: &[(String, String)]) -> Result<(), Failure> {
        let get = |title: &str| values.iter().find(|(known, _)| known == title).map(|(_, value)| value.as_str());
        for (sum, lines, amount) in &mut self.0 {
            if sum.of.is_some_and(|(column, value)| get(column) != Some(value)) {
                continue;
            }
            *lines += 1;
            let Some(told) = sum.column.and_then(get).filter(|told| !told.is_empty()) else { continue };
            let added = told.parse().ok().and_then(|told| amount.checked_add(told));
            *amount = added.ok_or_else(|| Failure::new(Exit::Failed, "the amounts add up to more than there is"))?;
        }
        Ok(())
    }

    pub(super) fn rows(&self, language: Language) -> Vec<Vec<String>> {
        let row = |(sum, lines, amount): &(Sum, u64, Yuan)| {
            let value = if sum.column.is_some() { format!("{amount} 元") } else { lines.to_string() };
            vec![language.pick(english(sum.title), "").to_owned(), sum.title.to_owned(), value]
        };
        let rows = self.0.iter().map(row);
        rows.map(|row| row.into_iter().filter(|cell| !cell.is_empty()).collect()).collect()
    }
}

/// What a figure of a summary is called in English.
fn english(title: &str) -> &'static str {
    match title {
        "总交易单数" => "lines",
        "应结订单总金额" => "paid, to be settled",
        "退款总金额" => "refunded",
        "充值券退款总金额" => "refunded in coupons",
        "手续费总金额" => "fees",
        "订单总金额" => "paid, with coupons",
        "申请退款总金额" => "refunds applied for",
        "资金流水总笔数" => "lines",
        "收入笔数" => "lines of income",
        "收入金额" => "income",
        "支出笔数" => "lines of expenses",
        "支出金额" => "expenses",
        _ => "-",
    }
}

#[cfg(test)]
mod tests {
    use wechatpay::bill::{FundFlowRow, TradeBillRow};
    use wechatpay_client::BillRow as _;

    use super::*;

    #[test]
    fn every_figure_of_a_summary_has_an_english_name() {
        for sum in TradeBillRow::SUMMARY.iter().chain(FundFlowRow::SUMMARY) {
            assert_ne!(english(sum.title), "-", "{}", sum.title);
        }
    }
}
