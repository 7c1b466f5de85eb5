//! Lines on their way out, as CSV or JSON.
//!
//! In: the values of a line, each with its title. Out: text. What always holds: all lines of CSV have the titles that
//! stand above them, a value is quoted where it would be taken for more than one, and none steers a terminal.

use std::{borrow::Cow, io::Write};

use serde_json::{Map, Value};
use wechatpay_client::Day;

use crate::{
    exit::Exit,
    failure::{Failure, visible},
};

/// The values of a line by their titles, in the order of the bill.
pub(super) type Values = Vec<(String, String)>;

/// Lines on their way out.
pub(super) struct Lines {
    json: bool,
    /// Where the names of goods must not steer it.
    on_a_terminal: bool,
    /// Those of the first line, under which all others stand.
    titles: Vec<String>,
}

impl Lines {
    pub(super) fn new(json: bool, on_a_terminal: bool) -> Self {
        Self { json, on_a_terminal, titles: Vec::new() }
    }

    /// Writes a line of the bill of a day, which has the titles of those before it, in whatever order.
    pub(super) fn write(&mut self, to: &mut dyn Write, values: &[(String, String)], day: Day) -> Result<(), Failure> {
        if self.json {
            let fields = values.iter().map(|(title, value)| (title.clone(), Value::from(value.as_str())));
            return self.line(to, &Value::Object(fields.collect::<Map<String, Value>>()).to_string());
        }
        if self.titles.is_empty() {
            let titles: Vec<String> = values.iter().map(|(title, _)| title.clone()).collect();
            self.titles(to, &titles)?;
        }
        let value = |title: &String| Some(values.iter().find(|(known, _)| known == title)?.1.as_str());
        let found: Option<Vec<&str>> = self.titles.iter().map(value).collect();
        match found.filter(|found| found.len() == values.len()) {
            Some(found) => self.line(to, &csv(found.into_iter())),
            // A value would be lost, or stand under the title of another.
            None => Err(Failure::new(Exit::DoneButUnusable, "the bill has other columns than those before it")
                .help("`--json` prints each line with the titles of its own day")
                .and("bill", format!("of {day}"))),
        }
    }

    /// Writes the titles, unless there were some already.
    pub(super) fn titles(&mut self, to: &mut dyn Write, titles: &[String]) -> Result<(), Failure> {
        if self.json || !self.titles.is_empty() || titles.is_empty() {
            return Ok(());
        }
        self.titles = titles.to_vec();
        self.line(to, &csv(self.titles.iter().map(String::as_str)))
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

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> Day {
        Day::parse("2026-11-02").expect("a day")
    }

    fn line(titles: &[&str]) -> Values {
        titles.iter().map(|title| ((*title).to_owned(), format!("{title}1"))).collect()
    }

    #[test]
    fn line_with_other_titles_than_those_before_it_is_refused_in_csv_and_written_in_json() {
        for other in [&["a", "b", "c"][..], &["a"], &["a", "c"], &["b", "c"], &[]] {
            let (mut bytes, mut lines) = (Vec::new(), Lines::new(false, false));
            lines.write(&mut bytes, &line(&["a", "b"]), day()).expect("the first day");
            let failure = lines.write(&mut bytes, &line(other), day()).expect_err("the second day");
            assert_eq!(failure.exit, Exit::DoneButUnusable);
            let mut said = Vec::new();
            failure.write(&mut said).expect("memory can be written");
            let said = String::from_utf8(said).expect("text");
            assert!(said.contains("of 2026-11-02") && said.contains("--json"), "{said}");
            assert_eq!(String::from_utf8(bytes).expect("text"), "a,b\na1,b1\n");

            let (mut bytes, mut lines) = (Vec::new(), Lines::new(true, false));
            for titles in [&["a", "b"][..], other] {
                lines.write(&mut bytes, &line(titles), day()).expect("both days");
            }
            assert_eq!(String::from_utf8(bytes).expect("text").lines().count(), 2);
        }
    }

    #[test]
    fn line_with_the_same_titles_in_another_order_stands_under_them() {
        let (mut bytes, mut lines) = (Vec::new(), Lines::new(false, false));
        for titles in [["a", "b"], ["b", "a"]] {
            lines.write(&mut bytes, &line(&titles), day()).expect("memory can be written");
        }
        assert_eq!(String::from_utf8(bytes).expect("text"), "a,b\na1,b1\na1,b1\n");
    }

    #[test]
    fn csv_quotes_what_would_be_taken_for_more_than_a_value() {
        assert_eq!(csv(["a", "b,c", "d\"e", "f\ng", ""].into_iter()), "a,\"b,c\",\"d\"\"e\",\"f\ng\",");
    }

    #[test]
    fn line_on_a_terminal_does_not_steer_it_and_in_a_file_stays_as_it_came() {
        let values = [("商品名称".to_owned(), "\u{1b}[2Ja\u{9b}".to_owned())];
        for (on_a_terminal, value) in [(true, "\u{fffd}[2Ja\u{fffd}"), (false, "\u{1b}[2Ja\u{9b}")] {
            let mut bytes = Vec::new();
            Lines::new(false, on_a_terminal).write(&mut bytes, &values, day()).expect("memory can be written");
            assert_eq!(String::from_utf8(bytes).expect("text"), format!("商品名称\n{value}\n"));
        }
    }

    #[test]
    fn titles_are_written_once_and_to_no_reader_of_json() {
        let titles = ["a".to_owned(), "b,c".to_owned()];
        for (json, expected) in [(false, "a,\"b,c\"\n"), (true, "")] {
            let (mut bytes, mut lines) = (Vec::new(), Lines::new(json, false));
            for _ in 0..2 {
                lines.titles(&mut bytes, &titles).expect("memory can be written");
            }
            assert_eq!(String::from_utf8(bytes).expect("text"), expected);
        }
    }
}
