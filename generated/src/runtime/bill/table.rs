//! The form of a bill: titles, lines, titles of the summary, summary.
//!
//! Lines of bytes come in, lines with titled columns go out, and at the end the
//! summary is compared. Values begin with a backtick, so a comma inside of one
//! is no end; what begins without is a line of titles.

use super::{super::Timestamp, Sum, Yuan};

/// What is known of a bill so far.
pub(super) struct Table {
    sums: &'static [Sum],
    totals: Vec<Total>,
    titles: Vec<String>,
    /// Whether the titles are those of the summary.
    at_summary: bool,
    summary_read: bool,
    number: usize,
}

#[derive(Clone, Copy, Default)]
struct Total {
    lines: u64,
    amount: Yuan,
}

/// What a line turned out to be.
pub(super) enum Line<'t> {
    Row(BillLine<'t>),
    /// Titles, the summary, or nothing.
    Other,
}

/// A line of a bill, its values by the titles of their columns.
#[derive(Clone, Debug)]
pub struct BillLine<'t> {
    titles: &'t [String],
    values: Vec<String>,
    number: usize,
}

impl Table {
    pub(super) fn new(sums: &'static [Sum]) -> Self {
        let totals = vec![Total::default(); sums.len()];
        Self { sums, totals, titles: Vec::new(), at_summary: false, summary_read: false, number: 0 }
    }

    pub(super) fn line(&mut self, bytes: &[u8]) -> Result<Line<'_>, String> {
        self.number += 1;
        let number = self.number;
        let text = std::str::from_utf8(bytes).map_err(|_| format!("line {number} of the bill is not UTF-8"))?;
        let text = text.trim_start_matches('\u{feff}').trim_end_matches('\r');
        if text.is_empty() {
            return Ok(Line::Other);
        }
        let Some(values) = text.strip_prefix('`') else {
            return self.titles(text).map(|()| Line::Other);
        };
        let values: Vec<String> = values.split(",`").map(|value| value.trim().to_owned()).collect();
        if values.len() > self.titles.len() {
            let (found, titles) = (values.len(), self.titles.len());
            return Err(format!("line {number} of the bill has {found} values under {titles} titles"));
        }
        if self.at_summary {
            self.summary(&values)?;
            return Ok(Line::Other);
        }
        let line = BillLine { titles: &self.titles, values, number };
        for (sum, total) in self.sums.iter().zip(&mut self.totals) {
            if sum.of.is_some_and(|(column, value)| line.get(column) != Some(value)) {
                continue;
            }
            total.lines += 1;
            if let Some(column) = sum.column {
                let amount = line.set(column).map(|text| line.yuan(column, text)).transpose();
                let amount = amount.map_err(|what| format!("line {number} of the bill: {what}"))?;
                let sum = total.amount.checked_add(amount.unwrap_or_default());
                total.amount = sum.ok_or_else(|| format!("the column {column} adds up to more than there is"))?;
            }
        }
        Ok(Line::Row(line))
    }

    fn titles(&mut self, text: &str) -> Result<(), String> {
        let number = self.number;
        let titles: Vec<String> = text.split(',').map(|title| title.trim().to_owned()).collect();
        let is_summary = self.sums.iter().any(|sum| titles.iter().any(|title| title == sum.title));
        if self.at_summary || self.titles.is_empty() == is_summary {
            return Err(format!("line {number} of the bill begins without a backtick, and is no line of titles"));
        }
        self.at_summary = is_summary;
        self.titles = titles;
        Ok(())
    }

    /// Compares every figure that the summary has and that follows from the lines.
    fn summary(&mut self, values: &[String]) -> Result<(), String> {
        self.summary_read = true;
        for (sum, total) in self.sums.iter().zip(&self.totals) {
            let Some(at) = self.titles.iter().position(|title| title == sum.title) else { continue };
            let told = values.get(at).map(String::as_str).unwrap_or_default();
            let agrees = match sum.column {
                None => told.parse() == Ok(total.lines),
                Some(_) => told.parse() == Ok(total.amount),
            };
            if !agrees {
                return Err(format!("the summary's {} is not what the lines of the bill come to", sum.title));
            }
        }
        Ok(())
    }

    /// Whether the bill came to its end with a summary that agrees.
    pub(super) fn agrees(&self) -> Result<(), String> {
        if self.summary_read { Ok(()) } else { Err("the bill ends without its summary".to_owned()) }
    }
}

impl BillLine<'_> {
    /// The line's number in the file, from 1.
    pub fn number(&self) -> usize {
        self.number
    }

    /// The value under a title, empty or not; `None` where there is no such column.
    pub fn get(&self, title: &str) -> Option<&str> {
        let at = self.titles.iter().position(|known| known == title)?;
        self.values.get(at).map(String::as_str)
    }

    /// The value under a title, unless it is empty or there is no such column.
    pub(super) fn set(&self, title: &str) -> Option<&str> {
        self.get(title).filter(|value| !value.is_empty())
    }

    pub(super) fn required(&self, title: &str) -> Result<&str, String> {
        self.get(title).ok_or_else(|| format!("there is no column {title}, so this is another kind of bill"))
    }

    /// A moment in Beijing, as bills write it: `2026-11-25 08:30:00`.
    pub(super) fn time(&self, title: &str, text: &str) -> Result<Timestamp, String> {
        Timestamp::parse(format!("{}+08:00", text.replacen(' ', "T", 1)))
            .map_err(|_| format!("what stands under {title} is no time"))
    }

    pub(super) fn yuan(&self, title: &str, text: &str) -> Result<Yuan, String> {
        text.parse().map_err(|_| format!("what stands under {title} is no amount in 元"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SUMS: &[Sum] =
        &[Sum::lines("总数"), Sum::column("总金额", "金额"), Sum::column("收入金额", "金额").of("类型", "收入")];

    fn read(text: &str) -> Result<Vec<Vec<String>>, String> {
        let mut table = Table::new(SUMS);
        let mut rows = Vec::new();
        for line in text.split('\n') {
            if let Line::Row(line) = table.line(line.as_bytes())? {
                rows.push(line.values.clone());
            }
        }
        table.agrees().map(|()| rows)
    }

    #[test]
    fn value_with_a_comma_is_one_value() {
        let rows = read(
            "\u{feff}名称,类型,金额\r\n`糖,盐,`收入,`1.50\r\n`米,`支出,`2.00\r\n总数,总金额,收入金额\r\n`2,`3.50,`1.50\r\n",
        );
        assert_eq!(
            rows,
            Ok(vec![
                vec!["糖,盐".to_owned(), "收入".to_owned(), "1.50".to_owned()],
                vec!["米".to_owned(), "支出".to_owned(), "2.00".to_owned()],
            ])
        );
    }

    #[test]
    fn summary_that_does_not_agree_names_its_figure() {
        let error =
            read("名称,类型,金额\n`米,`支出,`2.00\n总数,总金额,收入金额\n`1,`3.00,`0.00\n").expect_err("3 is not 2");
        assert!(error.contains("总金额"), "{error}");
        assert!(read("名称,类型,金额\n`米,`支出,`2.00\n总数\n`2\n").expect_err("one line").contains("总数"));
    }

    #[test]
    fn bill_without_its_summary_is_an_error() {
        assert!(read("名称,类型,金额\n`米,`支出,`2.00\n").is_err());
        assert!(read("").is_err());
    }

    #[test]
    fn line_that_is_none_of_a_bill_is_named() {
        assert!(read("`1,`2\n").expect_err("no titles").contains("line 1"));
        assert!(read("名称,类型,金额\nplain\n").expect_err("no backtick").contains("line 2"));
        assert!(read("名称,类型,金额\n`米,`支出,`lots\n").expect_err("no amount").contains("line 2"));
    }
}
