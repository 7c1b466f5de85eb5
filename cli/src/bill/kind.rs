//! [`Kind`]: the bills that there are, by words of the command line.
//!
//! In: a kind and what was asked for. Out: the operation that leads to the bill, and its parameters. What always holds:
//! each operation of the description that leads to the bill of a day has a kind, and is asked for all that it needs. One
//! that tells no hash that could be compared (the uses of a batch of coupons, 批次核销明细) does not lead to a bill here.

use clap::ValueEnum;

use crate::values::{Given, Named};

/// A kind of bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Kind {
    /// 交易账单: payments and refunds
    Trade,
    /// 资金账单: money that came into an account or left it
    Fundflow,
    /// 单个子商户资金账单: the same of one merchant whom a partner acts for, sealed
    SubFundflow,
    /// 二级商户资金账单: the same of all merchants of a platform together, sealed
    PlatformFundflow,
    /// 分账账单: what was shared out and returned
    Profitsharing,
    /// 提现异常文件: withdrawals that did not succeed
    Withdraw,
    /// 支付分对账单: the orders of a service of pay score, sealed
    Payscore,
}

impl Kind {
    /// The operation that leads to it.
    pub(super) fn operation(self) -> &'static str {
        match self {
            Self::Trade => "bill.get_trade_bill",
            Self::Fundflow => "bill.get_fund_flow_bill",
            Self::SubFundflow => "bill.get_sub_merchant_fund_flow_bill",
            Self::PlatformFundflow => "ecommerce.get_sub_merchant_fund_flow_bill",
            Self::Profitsharing => "profitsharing.split_bill",
            Self::Withdraw => "merchant.get_withdraw_bill",
            Self::Payscore => "payscore.get_merchant_bill",
        }
    }

    /// What it has to be told, where nothing else is asked for.
    fn usual(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Trade | Self::Fundflow | Self::Profitsharing => &[],
            Self::SubFundflow => &[("account_type", "BASIC"), ("algorithm", "AEAD_AES_256_GCM")],
            Self::PlatformFundflow => &[("account_type", "ALL"), ("algorithm", "AEAD_AES_256_GCM")],
            Self::Withdraw => &[("bill_type", "NO_SUCC")],
            Self::Payscore => &[("encryption_algorithm", "AEAD_AES_256_GCM")],
        }
    }

    /// The parameters that are asked for, and the usual ones that are not.
    pub(super) fn values(self, asked: &[(&str, Option<&str>)]) -> Vec<Named> {
        let asked: Vec<(&str, &str)> = asked.iter().filter_map(|(name, value)| Some((*name, (*value)?))).collect();
        let usual = self.usual().iter().copied().filter(|(name, _)| asked.iter().all(|(known, _)| known != name));
        let all = usual.chain(asked.iter().copied());
        all.map(|(name, value)| Named { name: name.to_owned(), given: Given::Text(value.to_owned()) }).collect()
    }
}

#[cfg(test)]
mod tests {
    use wechatpay_codegen::api::Operation;

    use super::*;
    use crate::{
        book::{Book, name},
        location::Location,
    };

    #[test]
    fn values_that_are_asked_for_stand_in_the_place_of_the_usual_ones() {
        let values = |asked: &[(&str, Option<&str>)]| -> Vec<(String, Given)> {
            Kind::PlatformFundflow.values(asked).into_iter().map(|named| (named.name, named.given)).collect()
        };
        let pair = |name: &str, text: &str| (name.to_owned(), Given::Text(text.to_owned()));
        let algorithm = pair("algorithm", "AEAD_AES_256_GCM");
        assert_eq!(values(&[("service_id", None)]), [pair("account_type", "ALL"), algorithm.clone()]);
        assert_eq!(values(&[("account_type", Some("FEES"))]), [algorithm, pair("account_type", "FEES")]);
    }

    #[test]
    fn kinds_are_all_operations_that_lead_to_the_bill_of_a_day() {
        let book = Book::bundled().expect("the description");
        let leads_to_a_bill = |operation: &Operation| {
            let schema = operation.response.schema.as_ref();
            let example = schema.and_then(|schema| book.description.example(schema)).unwrap_or_default();
            let is_of_a_day = operation.parameters.iter().any(|parameter| parameter.property.wire == "bill_date");
            is_of_a_day && Location::in_order(&example).is_ok()
        };
        let operations = book.description.operations().filter(|(_, operation)| leads_to_a_bill(operation));
        let mut described: Vec<String> = operations.map(|(head, _)| name(head)).collect();
        let mut known: Vec<&str> = Kind::value_variants().iter().map(|kind| kind.operation()).collect();
        described.sort_unstable();
        known.sort_unstable();
        assert_eq!(known, described);
    }
}
