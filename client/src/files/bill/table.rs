//! The form of a bill: titles, lines, titles of the summary, summary.
//!
//! Lines of bytes come in, lines with titled columns go out, and at the end the
//! summary is compared. Values begin with a backtick, so a comma inside one
//! does not end it; a line that begins without one is a line of titles. What always holds: a line
//! has exactly one value under each title.

use std::collections::HashSet;

use super::{
    line::BillLine,
    summary::{Column, Sum, Summary},
};

/// What is known of a bill so far.
pub(super) struct Table {
    columns: &'static [Column],
    summary: Summary,
    titles: Vec<String>,
    part: Part,
    number: usize,
}

/// The part of the bill that was read last.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Nothing,
    /// The titles, or lines under them.
    Lines,
    SummaryTitles,
    /// The summary, which agrees.
    Summary,
}

/// What a line turned out to be.
pub(super) enum Line<'t> {
    Row(BillLine<'t>),
    /// Titles, the summary, or nothing.
    Other,
}

impl Table {
    pub(super) fn new(columns: &'static [Column], sums: &[Sum]) -> Self {
        Self { columns, summary: Summary::new(sums), titles: Vec::new(), part: Part::Nothing, number: 0 }
    }

    pub(super) fn pass_over_unknown_figures(&mut self) {
        self.summary.unknown_may_pass = true;
    }

    pub(super) fn line(&mut self, bytes: &[u8]) -> Result<Line<'_>, String> {
        self.number += 1;
        let number = self.number;
        let text = std::str::from_utf8(bytes).map_err(|_| format!("line {number} of the bill is not UTF-8"))?;
        let text = text.trim_start_matches('\u{feff}').trim_end_matches('\r');
        if text.is_empty() {
            return Ok(Line::Other);
        }
        if self.part == Part::Summary {
            return Err(format!("line {number} of the bill stands behind its summary"));
        }
        let Some(values) = text.strip_prefix('`') else {
            return self.titles(text).map(|()| Line::Other);
        };
        if self.part == Part::Nothing {
            return Err(format!("line {number} of the bill has values before there were titles"));
        }
        let values: Vec<String> = values.split(",`").map(|value| value.trim().to_owned()).collect();
        let (found, wanted) = (values.len(), self.titles.len());
        if found != wanted {
            // A shorter one goes on in the next line.
            let what = if found < wanted { "a line break" } else { "a comma and a backtick" };
            return Err(format!(
                "line {number} of the bill has {found} values under {wanted} titles: a value may hold {what}"
            ));
        }
        let line = BillLine { titles: &self.titles, values, number };
        if self.part == Part::SummaryTitles {
            self.summary.agrees(&line)?;
            self.part = Part::Summary;
            return Ok(Line::Other);
        }
        self.summary.count(&line).map_err(|what| format!("line {number} of the bill: {what}"))?;
        Ok(Line::Row(line))
    }

    fn titles(&mut self, text: &str) -> Result<(), String> {
        let number = self.number;
        let titles: Vec<String> = text.split(',').map(|title| title.trim().to_owned()).collect();
        let is_summary = self.summary.is_told_by(&titles);
        self.part = match (self.part, is_summary) {
            (Part::Nothing, false) => {
                let missing = |column: &&Column| column.required && !titles.iter().any(|title| title == column.title);
                if let Some(Column { title, .. }) = self.columns.iter().find(missing) {
                    return Err(format!(
                        "line {number} of the bill: there is no column {title}, so this is another kind of bill"
                    ));
                }
                Part::Lines
            }
            (Part::Lines, true) => {
                self.summary.fits(&titles, &self.titles)?;
                Part::SummaryTitles
            }
            _ => {
                return Err(format!(
                    "line {number} of the bill begins without a backtick, and is not a line of titles: a value before it \
                     may hold a line break"
                ));
            }
        };
        if titles.iter().collect::<HashSet<_>>().len() < titles.len() {
            return Err(format!("line {number} of the bill has a title twice"));
        }
        self.titles = titles;
        Ok(())
    }

    /// Whether the bill came to its end with a summary that agrees.
    pub(super) fn agrees(&self) -> Result<(), String> {
        match self.part {
            Part::Summary => Ok(()),
            _ => Err("the bill ends without its summary".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: &[Column] = &[Column::required("金额"), Column::optional("备注")];
    const SUMS: &[Sum] =
        &[Sum::lines("总数"), Sum::column("总金额", "金额"), Sum::column("收入金额", "金额").of("类型", "收入")];

    fn read(text: &str) -> Result<Vec<Vec<String>>, String> {
        let mut table = Table::new(COLUMNS, SUMS);
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

    const TITLES: &str = "名称,类型,金额\n";
    const LINE: &str = "`米,`支出,`2.00\n";
    const SUMMARY: &str = "总数,总金额,收入金额\n`1,`2.00,`0.00\n";

    fn refused(text: &str, sentence: &str) {
        let error = read(text).expect_err(sentence);
        assert!(error.contains(sentence), "{error}");
    }

    #[test]
    fn summary_that_does_not_agree_names_its_figure() {
        assert_eq!(read(&[TITLES, LINE, SUMMARY].concat()).map(|rows| rows.len()), Ok(1));
        for (figures, named) in
            [("`2,`2.00,`0.00", "总数"), ("`1,`3.00,`0.00", "总金额"), ("`1,`2.00,`2.00", "收入金额")]
        {
            refused(
                &format!("{TITLES}{LINE}总数,总金额,收入金额\n{figures}\n"),
                &format!("{named} is not what the lines"),
            );
        }
        refused(&format!("{TITLES}{LINE}总数,总金额,收入金额\n`,`,`\n"), "总数 is not");
    }

    #[test]
    fn summary_that_lacks_a_figure_does_not_agree() {
        refused(&format!("{TITLES}{LINE}总数,收入金额\n`1,`0.00\n"), "has no 总金额");
        refused(&format!("{TITLES}{LINE}总金额,收入金额\n`2.00,`0.00\n"), "has no 总数");
    }

    #[test]
    fn summary_with_a_figure_that_is_not_compared_agrees_only_where_that_was_asked_for() {
        let bill = format!("{TITLES}{LINE}总数,总金额,收入金额,总交易额\n`1,`2.00,`0.00,`9.99\n");
        refused(&bill, "figure 4 of the bill's summary is not known");
        let told = |bill: &str| {
            let mut table = Table::new(COLUMNS, SUMS);
            table.pass_over_unknown_figures();
            bill.split('\n').try_for_each(|line| table.line(line.as_bytes()).map(drop))?;
            table.agrees()
        };
        assert_eq!(told(&bill), Ok(()));
        assert!(told(&bill.replace("`2.00,`0.00,", "`2.01,`0.00,")).is_err());
    }

    #[test]
    fn figure_of_a_column_that_the_bill_does_not_have_may_be_left_out() {
        const OF_REFUNDS: &[Sum] = &[Sum::lines("总数"), Sum::column("退款总金额", "退款金额")];
        for summary in ["总数\n`1\n", "总数,退款总金额\n`1,`0.00\n"] {
            let mut table = Table::new(COLUMNS, OF_REFUNDS);
            let bill = format!("{TITLES}{LINE}{summary}");
            assert!(bill.split('\n').all(|line| table.line(line.as_bytes()).is_ok()), "{summary}");
            assert_eq!(table.agrees(), Ok(()), "{summary}");
        }
    }

    #[test]
    fn bill_without_its_summary_is_an_error() {
        let without = "ends without its summary";
        refused("", without);
        refused(TITLES, without);
        refused(&[TITLES, LINE].concat(), without);
        refused(&format!("{TITLES}{LINE}总数,总金额,收入金额\n"), without);
        assert_eq!(read(&format!("{TITLES}总数,总金额,收入金额\n`0,`0.00,`0.00\n")).map(|rows| rows.len()), Ok(0));
    }

    #[test]
    fn line_behind_the_summary_is_an_error() {
        for more in [LINE, TITLES, "`1,`2.00,`0.00\n"] {
            refused(&[TITLES, LINE, SUMMARY, more].concat(), "line 5 of the bill stands behind its summary");
        }
    }

    #[test]
    fn bill_without_a_required_column_is_of_another_kind_before_its_first_line() {
        refused("名称,类型,总价\n", "line 1 of the bill: there is no column 金额, so this is another kind of bill");
    }

    #[test]
    fn title_that_stands_twice_is_an_error() {
        refused("金额,类型,金额\n", "line 1 of the bill has a title twice");
        refused(&format!("{TITLES}{LINE}总数,总金额,收入金额,总金额\n"), "line 3 of the bill has a title twice");
    }

    #[test]
    fn line_with_another_number_of_values_says_what_may_stand_in_one() {
        refused(
            &format!("{TITLES}`米\n`支出,`2.00\n"),
            "line 2 of the bill has 1 values under 3 titles: a value may hold a line break",
        );
        refused(
            &format!("{TITLES}`糖,`盐,`支出,`2.00\n"),
            "4 values under 3 titles: a value may hold a comma and a backtick",
        );
        refused(
            &format!("{TITLES}{LINE}总数,总金额,收入金额\n`1,`2.00\n"),
            "line 4 of the bill has 2 values under 3 titles",
        );
        refused(&format!("{TITLES}{LINE}rest of 米\n"), "line 3 of the bill begins without a backtick");
    }

    #[test]
    fn line_that_is_none_of_a_bill_is_named() {
        refused("`1,`2\n", "line 1 of the bill has values before there were titles");
        refused(&[SUMMARY, TITLES].concat(), "line 1");
        refused(&[TITLES, TITLES].concat(), "line 2");
        refused(&format!("{TITLES}`米,`支出,`lots\n"), "line 2");
    }

    #[test]
    fn line_shows_none_of_its_values() {
        let titles = ["名称".to_owned()];
        let line = BillLine { titles: &titles, values: vec!["王小明".to_owned()], number: 7 };
        let shown = format!("{line:?}");
        assert!(shown.contains('7') && !shown.contains("王小明"), "{shown}");
    }
}
