//! `wechatpay bill`: a bill (账单) in one call, compared and added up.
//!
//! In: a kind, and a day or a month. Out: its lines as CSV or JSON, and what its figures come to. What always holds: the
//! hash was compared, and of a kind whose columns are described every figure of the summary, before anything is called
//! whole; a file is there only then; and memory does not grow with the bill.

mod kind;
mod lines;
mod plain;
mod totals;
mod typed;

use std::{io::Write, path::PathBuf};

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::Value;
use wechatpay::{
    Client,
    bill::{FundFlowRow, TradeBillRow},
};
use wechatpay_client::{BillRow, Day, Download, Error, Response};

use crate::{
    assembly::{Asked, Assembly, assemble},
    book::Book,
    chain::chain,
    exit::Exit,
    failure::{Failure, visible},
    language::Language,
    location::Location,
    output::Output,
    profile,
    surroundings::{Global, Surroundings},
    table,
};
use kind::Kind;
use lines::Lines;
use plain::PlainTable;
use totals::Totals;
use typed::Plain;

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
    /// Of a bill of an account, which one
    #[arg(long, value_name = "ACCOUNT", value_parser = ["BASIC", "OPERATION", "FEES", "DEPOSIT", "ALL"])]
    account: Option<String>,
    /// Of a bill of pay score, the service (服务ID)
    #[arg(long, value_name = "ID")]
    service_id: Option<String>,
}

pub(crate) async fn run(options: &Bill, global: &Global, around: &mut Surroundings<'_>) -> Result<Exit, Failure> {
    let days = days(&options.date)?;
    let book = Book::bundled()?;
    let asked = Asked::of(&book, options.kind.operation(), None)?;
    let language = global.language(around);
    // Before anything is sent, whatever the day.
    days.first().map(|day| request(options, &book, &asked, *day, language)).transpose()?;
    let settings = profile::merchant(global, around)?;
    let client = Client::of_settings(&settings).build();
    let client = client.map_err(|error| Failure::new(Exit::Settings, error.to_string()))?;
    let reading = Reading { options, book: &book, asked: &asked, client: &client, language };
    match options.kind {
        Kind::Trade => reading.typed::<TradeBillRow>(days, around).await,
        Kind::Fundflow | Kind::SubFundflow => reading.typed::<FundFlowRow>(days, around).await,
        Kind::PlatformFundflow | Kind::Profitsharing | Kind::Withdraw | Kind::Payscore => {
            reading.plain(days, around).await
        }
    }
}

/// What the operation of the kind is asked for, which fits the description.
fn request(options: &Bill, book: &Book, asked: &Asked<'_>, day: Day, language: Language) -> Result<Assembly, Failure> {
    let day = day.to_string();
    let values = options.kind.values(&[
        ("bill_date", Some(&day)),
        ("tar_type", Some("GZIP")),
        ("sub_mchid", options.sub_mchid.as_deref()),
        ("bill_type", options.bill_type.as_deref()),
        ("account_type", options.account.as_deref()),
        ("service_id", options.service_id.as_deref()),
    ]);
    let made = assemble(book, asked, Vec::new(), None, values, false)?;
    made.check(book, asked, language)?;
    Ok(made)
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

/// The bills of some days, read one after the other.
struct Reading<'r> {
    options: &'r Bill,
    book: &'r Book,
    asked: &'r Asked<'r>,
    client: &'r Client,
    language: Language,
}

impl Reading<'_> {
    /// Bills whose columns are described: each line is read, and each figure compared and added up.
    async fn typed<R: BillRow>(&self, days: Vec<Day>, around: &mut Surroundings<'_>) -> Result<Exit, Failure> {
        let (mut totals, mut empty, mut lines) = (Totals::new(R::SUMMARY), Vec::new(), self.lines(around));
        let mut output = Output::begin(self.options.output.as_deref(), around)?;
        for day in days {
            let Some(response) = self.response(day).await? else {
                empty.push(day);
                continue;
            };
            let location = only(files(&response)?).map_err(|what| self.unfit(what, day))?;
            let (download, bar) = self.download(&location, day).await?;
            let mut rows = download.rows::<Plain<R>>();
            while let Some(row) = rows.next().await.map_err(|error| self.failed(&error, day))? {
                totals.count(&row.values)?;
                lines.write(&mut output, &row.values, day)?;
            }
            bar.finish_and_clear();
        }
        output.finish()?;
        self.conclude(&empty, totals.rows(self.language), around)
    }

    /// Bills of which only the form is known: the lines as they are, and the summary as the bill tells it.
    async fn plain(&self, days: Vec<Day>, around: &mut Surroundings<'_>) -> Result<Exit, Failure> {
        let (mut told, mut empty, mut lines) = (Vec::new(), Vec::new(), self.lines(around));
        let mut output = Output::begin(self.options.output.as_deref(), around)?;
        for day in days {
            let Some(response) = self.response(day).await? else {
                empty.push(day);
                continue;
            };
            let (mut table, unfit) = (PlainTable::default(), |what| self.unfit(what, day));
            // Several files are one bill, which goes on in the next one wherever it was cut.
            for location in files(&response)? {
                let (mut download, bar) = self.download(&location, day).await?;
                while let Some(piece) = download.chunk().await.map_err(|error| self.failed(&error, day))? {
                    table.push(piece);
                    while let Some(values) = table.next().map_err(unfit)? {
                        lines.write(&mut output, &values, day)?;
                    }
                }
                bar.finish_and_clear();
            }
            if let Some(values) = table.end().map_err(unfit)? {
                lines.write(&mut output, &values, day)?;
            }
            lines.titles(&mut output, table.titles())?;
            let figures = table.summary().iter();
            told.extend(figures.map(|(title, value)| vec![day.to_string(), visible(title), visible(value)]));
        }
        output.finish()?;
        self.conclude(&empty, told, around)
    }

    fn lines(&self, around: &Surroundings<'_>) -> Lines {
        Lines::new(self.options.json, around.terminal && self.options.output.is_none())
    }

    /// What leads to the bill of a day; `None` for a day on which nothing happened.
    async fn response(&self, day: Day) -> Result<Option<Response<Value>>, Failure> {
        let made = request(self.options, self.book, self.asked, day, self.language)?;
        match chain(self.client, &made)?.send().await {
            Ok(response) => Ok(Some(response)),
            Err(error) if error.code() == Some(NOTHING) => Ok(None),
            Err(error) => Err(self.failed(&error, day)),
        }
    }

    /// A file, and the bar that shows how far it has come.
    async fn download(&self, location: &Location<'_>, day: Day) -> Result<(Download, ProgressBar), Failure> {
        let download = self.client.download_at(location).await.map_err(|error| self.failed(&error, day))?;
        let bar = bar(day);
        let progress = bar.clone();
        let download = download.on_progress(move |it| {
            if let Some(total) = it.total_bytes {
                progress.set_length(total);
            }
            progress.set_position(it.received_bytes);
        });
        Ok((download, bar))
    }

    fn failed(&self, error: &Error, day: Day) -> Failure {
        Failure::of_call(error, self.language).and("bill", format!("of {day}"))
    }

    /// A bill that came as it was promised, and is not read as lines.
    fn unfit(&self, what: String, day: Day) -> Failure {
        let operation = self.options.kind.operation();
        let help = format!("`wechatpay call {operation} … --download -o FILE` brings the bill as it is");
        Failure::new(Exit::DoneButUnusable, what).help(help).and("bill", format!("of {day}"))
    }

    /// Says what there is to say besides the lines. What is piped has nothing but these.
    fn conclude(
        &self,
        empty: &[Day],
        figures: Vec<Vec<String>>,
        around: &mut Surroundings<'_>,
    ) -> Result<Exit, Failure> {
        let to_file = self.options.output.is_some();
        let to: &mut (dyn Write + Send) = if to_file { &mut *around.out } else { &mut *around.err };
        let nothing = self.language.pick("there is no bill, since nothing happened", "无账单，当日没有交易");
        for day in empty {
            writeln!(to, "{day}: {nothing}")?;
        }
        table::write(to, figures)?;
        Ok(Exit::Done)
    }
}

/// The files of a bill in their order, as many as the response says that there are: a missing one would be seen nowhere.
fn files(response: &Value) -> Result<Vec<Location<'_>>, Failure> {
    let (found, told) = (Location::in_order(response)?, &response["download_bill_count"]);
    let count = found.len();
    if !told.is_null() && told.as_u64() != u64::try_from(count).ok() {
        let what = format!("the bill has another number of files than the {count} that the response leads to");
        return Err(Failure::new(Exit::DoneButUnusable, what));
    }
    Ok(found)
}

/// The one file that a bill is.
fn only(files: Vec<Location<'_>>) -> Result<Location<'_>, String> {
    let count = files.len();
    let mut files = files.into_iter();
    match (files.next(), files.next()) {
        (Some(file), None) => Ok(file),
        // Cut anywhere, also within a line, with one summary for all of them.
        _ => Err(format!("the bill comes in {count} files that are one only together, and cannot be added up here")),
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

#[cfg(test)]
mod tests {
    use serde_json::json;
    use wechatpay_client::FileLocation as _;

    use super::*;

    #[test]
    fn bill_in_several_files_is_refused_and_in_one_is_that_file() {
        let file = |number: u64| json!({"bill_sequence": number, "download_url": format!("https://x/{number}")});
        for count in 1..=3_u64 {
            let response = json!({"download_bill_list": (1..=count).map(file).collect::<Vec<_>>()});
            let found = only(Location::in_order(&response).expect("files"));
            match found.map(|location| location.download_url().map(|url| url.into_owned())) {
                Ok(url) => assert_eq!((count, url.as_deref()), (1, Some("https://x/1"))),
                Err(what) => assert!(count > 1 && what.contains(&format!("in {count} files")), "{what}"),
            }
        }
    }

    #[test]
    fn response_that_leads_to_more_or_fewer_files_than_it_tells_of_is_refused() {
        let file = |number: u64| json!({"bill_sequence": number, "download_url": format!("https://x/{number}")});
        for (told, is_fit) in [
            (json!(null), true),
            (json!(2), true),
            (json!(1), false),
            (json!(3), false),
            (json!(-2), false),
            (json!("x"), false),
        ] {
            let response = json!({"download_bill_count": told, "download_bill_list": [file(1), file(2)]});
            assert_eq!(files(&response).map(|found| found.len()).ok(), is_fit.then_some(2), "{told}");
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
}
