//! `wechatpay bill`: a bill (账单) in one call, compared and added up.
//!
//! In: a kind, and a day or a month. Out: its lines as CSV or JSON, and what its figures come to. What always holds: the
//! hash and every figure of the summary were compared before anything is called whole, a file is there only then, and
//! memory does not grow with the bill.

use std::{borrow::Cow, io::Write, marker::PhantomData, path::PathBuf};

use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::{Map, Value};
use wechatpay::{
    Client,
    bill::{FundFlowRow, GetFundFlowBill, GetTradeBill, TarType, TradeBillRow},
};
use wechatpay_client::{BillLine, BillRow, Column, Day, Download, Error, Sum, Yuan};

use crate::{
    exit::Exit,
    failure::{Failure, visible},
    language::Language,
    output::Output,
    profile,
    surroundings::{Global, Surroundings},
    table,
};

/// The code of a day on which nothing happened.
const NOTHING: &str = "NO_STATEMENT_EXIST";

/// Which bill, and what becomes of it.
#[derive(Debug, Args)]
pub(crate) struct Bill {
    /// What kind of bill
    kind: Kind,
    /// A day, 2026-11-25, or a month, 2026-11
    #[arg(value_name = "DATE")]
    date: String,
    /// Print CSV: a line of titles, and values without backticks [this is the default]
    #[arg(long, conflicts_with = "json")]
    csv: bool,
    /// Print JSON, an object on each line
    #[arg(long)]
    json: bool,
    /// A file for the lines [default: standard output]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The one merchant that is meant (子商户号)
    #[arg(long, value_name = "MCHID")]
    sub_mchid: Option<String>,
    /// Of a trade bill, what is wanted
    #[arg(long = "type", value_name = "TYPE", value_parser = ["ALL", "SUCCESS", "REFUND", "RECHARGE_REFUND"])]
    bill_type: Option<String>,
    /// Of a fund flow bill, the account
    #[arg(long, value_name = "ACCOUNT", value_parser = ["BASIC", "OPERATION", "FEES"])]
    account: Option<String>,
}

/// A kind of bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// 交易账单: payments and refunds
    Trade,
    /// 资金账单: money that came into an account or left it
    Fundflow,
}

pub(crate) async fn run(options: &Bill, global: &Global, around: &mut Surroundings<'_>) -> Result<Exit, Failure> {
    let days = days(&options.date)?;
    let settings = profile::merchant(global, around)?;
    let client = Client::of_settings(&settings).build();
    let client = client.map_err(|error| Failure::new(Exit::Settings, error.to_string()))?;
    match options.kind {
        Kind::Trade => go::<TradeBillRow>(options, &client, days, global, around).await,
        Kind::Fundflow => go::<FundFlowRow>(options, &client, days, global, around).await,
    }
}

/// The days that are meant, as far as they are over.
fn days(date: &str) -> Result<Vec<Day>, Failure> {
    let unfit = || Failure::usage("a bill is of a day, written 2026-11-25, or of a month, written 2026-11");
    if date.len() != 7 {
        return Ok(vec![Day::parse(date).map_err(|_| unfit())?]);
    }
    let mut days = Vec::new();
    let (mut next, yesterday) =
        (Some(Day::parse(&format!("{date}-01")).map_err(|_| unfit())?), Day::yesterday_in_beijing());
    while let Some(day) = next.filter(|day| *day <= yesterday && day.to_string().starts_with(date)) {
        days.push(day);
        next = day.next();
    }
    if days.is_empty() {
        return Err(Failure::usage("no day of this month is over, so there is no bill yet"));
    }
    Ok(days)
}

async fn go<R: BillRow>(
    options: &Bill,
    client: &Client,
    days: Vec<Day>,
    global: &Global,
    around: &mut Surroundings<'_>,
) -> Result<Exit, Failure> {
    let language = global.language(around);
    let mut totals = Totals::new(R::SUMMARY);
    let mut empty = Vec::new();
    let on_a_terminal = around.terminal && options.output.is_none();
    let mut lines = Lines { json: options.json, on_a_terminal, titles: Vec::new() };
    let mut output = Output::begin(options.output.as_deref(), around)?;
    for day in days {
        let download = match download(options, client, day).await {
            Ok(download) => download,
            Err(error) if error.code() == Some(NOTHING) => {
                empty.push(day);
                continue;
            }
            Err(error) => return Err(Failure::of_call(&error, language).and("bill", format!("of {day}"))),
        };
        let bar = bar(day);
        let progress = bar.clone();
        let download = download.on_progress(move |it| {
            if let Some(total) = it.total_bytes {
                progress.set_length(total);
            }
            progress.set_position(it.received_bytes);
        });
        let mut rows = download.rows::<Plain<R>>();
        loop {
            let row = rows.next().await;
            let row = row.map_err(|error| Failure::of_call(&error, language).and("bill", format!("of {day}")))?;
            let Some(row) = row else { break };
            totals.count(&row.values)?;
            lines.write(&mut output, &row.values)?;
        }
        bar.finish_and_clear();
    }
    output.finish()?;
    // What is piped has nothing but the lines.
    let to: &mut (dyn Write + Send) = if options.output.is_some() { &mut *around.out } else { &mut *around.err };
    for day in &empty {
        writeln!(to, "{day}: {}", language.pick("there is no bill, since nothing happened", "无账单，当日没有交易"))?;
    }
    table::write(to, totals.rows(language))?;
    Ok(Exit::Done)
}

/// A value of an enum by its word, of which the command line takes the known ones alone.
fn of_word<T: serde::de::DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(Value::from(word)).ok()
}

/// The file of a day.
async fn download(options: &Bill, client: &Client, day: Day) -> Result<Download, Error> {
    match options.kind {
        Kind::Trade => {
            let mut operation = GetTradeBill::new(day).tar_type(TarType::Gzip);
            operation.sub_mchid = options.sub_mchid.as_deref().map(Into::into);
            operation.bill_type = options.bill_type.as_deref().and_then(of_word);
            client.download(&operation).await
        }
        Kind::Fundflow => {
            let mut operation = GetFundFlowBill::new(day).tar_type(TarType::Gzip);
            operation.sub_mchid = options.sub_mchid.as_deref().map(Into::into);
            operation.account_type = options.account.as_deref().and_then(of_word);
            client.download(&operation).await
        }
    }
}

/// A bar on the terminal's standard error, and none elsewhere.
fn bar(day: Day) -> ProgressBar {
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{msg} {bytes}/{total_bytes} {wide_bar}") {
        bar.set_style(style);
    }
    bar.with_message(day.to_string())
}

/// A line as it stands in the bill, once it has been read as one of its kind.
struct Plain<R> {
    values: Vec<(String, String)>,
    row: PhantomData<fn() -> R>,
}

impl<R: BillRow> BillRow for Plain<R> {
    const COLUMNS: &'static [Column] = R::COLUMNS;
    const SUMMARY: &'static [Sum] = R::SUMMARY;

    fn read(line: &BillLine<'_>) -> Result<Self, String> {
        R::read(line)?;
        let values = line.iter().map(|(title, value)| (title.to_owned(), value.to_owned())).collect();
        Ok(Self { values, row: PhantomData })
    }
}

/// Lines on their way out.
struct Lines {
    json: bool,
    /// Where the names of goods must not steer it.
    on_a_terminal: bool,
    /// Those of the first line, under which all others stand.
    titles: Vec<String>,
}

impl Lines {
    fn write(&mut self, to: &mut dyn Write, values: &[(String, String)]) -> Result<(), Failure> {
        if self.json {
            let fields = values.iter().map(|(title, value)| (title.clone(), Value::from(value.as_str())));
            return self.line(to, &Value::Object(fields.collect::<Map<String, Value>>()).to_string());
        }
        if self.titles.is_empty() {
            self.titles = values.iter().map(|(title, _)| title.clone()).collect();
            self.line(to, &csv(self.titles.iter().map(String::as_str)))?;
        }
        let value = |title: &String| values.iter().find(|(known, _)| known == title).map_or("", |(_, value)| value);
        self.line(to, &csv(self.titles.iter().map(value)))
    }

    fn line(&self, to: &mut dyn Write, line: &str) -> Result<(), Failure> {
        let line = if self.on_a_terminal { Cow::Owned(visible(line)) } else { Cow::Borrowed(line) };
        writeln!(to, "{line}")?;
        Ok(())
    }
}

/// A line of CSV (RFC 4180).
fn csv<'v>(values: impl Iterator<Item = &'v str>) -> String {
    let quoted = values.map(|value| match value.contains(['"', ',', '\r', '\n']) {
        true => format!("\"{}\"", value.replace('"', "\"\"")),
        false => value.to_owned(),
    });
    quoted.collect::<Vec<_>>().join(",")
}

/// What the figures of the summary come to over all days.
struct Totals(Vec<(Sum, u64, Yuan)>);

impl Totals {
    fn new(sums: &[Sum]) -> Self {
        Self(sums.iter().map(|sum| (*sum, 0, Yuan::default())).collect())
    }

    fn count(&mut self, values: &[(String, String)]) -> Result<(), Failure> {
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

    fn rows(&self, language: Language) -> Vec<Vec<String>> {
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
    use super::*;

    #[test]
    fn csv_quotes_what_would_be_taken_for_more_than_a_value() {
        assert_eq!(csv(["a", "b,c", "d\"e", "f\ng", ""].into_iter()), "a,\"b,c\",\"d\"\"e\",\"f\ng\",");
    }

    #[test]
    fn line_on_a_terminal_does_not_steer_it_and_in_a_file_stays_as_it_came() {
        let values = [("商品名称".to_owned(), "\u{1b}[2Ja\u{9b}".to_owned())];
        for (on_a_terminal, value) in [(true, "\u{fffd}[2Ja\u{fffd}"), (false, "\u{1b}[2Ja\u{9b}")] {
            let mut bytes = Vec::new();
            let mut lines = Lines { json: false, on_a_terminal, titles: Vec::new() };
            lines.write(&mut bytes, &values).expect("memory can be written");
            assert_eq!(String::from_utf8(bytes).expect("text"), format!("商品名称\n{value}\n"));
        }
    }

    #[test]
    fn month_is_its_days_as_far_as_they_are_over() {
        assert_eq!(days("2024-02").map(|days| days.len()), Ok(29));
        assert_eq!(days("2024-02-28").map(|days| days.len()), Ok(1));
        for date in ["9999-01", "2024-13", "2024", "today", "2024-02-30"] {
            assert!(days(date).is_err(), "{date}");
        }
    }

    #[test]
    fn every_figure_of_a_summary_has_an_english_name() {
        for sum in TradeBillRow::SUMMARY.iter().chain(FundFlowRow::SUMMARY) {
            assert_ne!(english(sum.title), "-", "{}", sum.title);
        }
    }
}
