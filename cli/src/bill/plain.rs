//! [`PlainTable`]: the form of a bill whose columns nobody has described: titles, lines, and sometimes a summary.
//!
//! In: the bytes of a file, or of several that are one, in any pieces. Out: lines of values by their titles, and the
//! summary as the bill tells it. What always holds: a line has one value under each title, and what is taken for a
//! summary has nothing but numbers, or the bill is refused; memory does not grow with the bill; and nothing is added up,
//! since nobody knows what stands in the columns.

use bytes::{Buf as _, Bytes};
use wechatpay_client::Yuan;

use super::lines::Values;

/// The longest line that a bill may have, in bytes.
const LONGEST_LINE: usize = 64 * 1024;

/// What is known of a bill so far.
#[derive(Default)]
pub(super) struct PlainTable {
    titles: Vec<String>,
    /// The titles of the summary.
    figures: Vec<String>,
    summary: Values,
    /// Whether the lines begin with a backtick, as those of most bills do; `None` before the first one.
    ticked: Option<bool>,
    number: usize,
    /// What has arrived and is not read yet.
    chunk: Bytes,
    /// The beginning of a line whose end has not come.
    rest: Vec<u8>,
}

impl PlainTable {
    /// Takes what has arrived, once [`next`](Self::next) has nothing more of what came before.
    pub(super) fn push(&mut self, chunk: Bytes) {
        self.chunk = chunk;
    }

    /// The next line of what has arrived; `None` when more has to come first.
    pub(super) fn next(&mut self) -> Result<Option<Values>, String> {
        while let Some(end) = self.chunk.iter().position(|byte| *byte == b'\n') {
            self.rest.extend_from_slice(&self.chunk.split_to(end));
            self.chunk.advance(1);
            if let Some(values) = self.line()? {
                return Ok(Some(values));
            }
        }
        self.rest.extend_from_slice(&std::mem::take(&mut self.chunk));
        not_too_long(&self.rest)?;
        Ok(None)
    }

    /// What stands behind the last line break, when nothing more comes.
    pub(super) fn end(&mut self) -> Result<Option<Values>, String> {
        let last = self.line()?;
        if !self.figures.is_empty() && self.summary.is_empty() {
            return Err("the bill ends within its summary".to_owned());
        }
        Ok(last)
    }

    /// Those of the lines; none of an empty file.
    pub(super) fn titles(&self) -> &[String] {
        &self.titles
    }

    /// The figures of the summary, as the bill tells them; none where it has none.
    pub(super) fn summary(&self) -> &[(String, String)] {
        &self.summary
    }

    fn line(&mut self) -> Result<Option<Values>, String> {
        let line = std::mem::take(&mut self.rest);
        not_too_long(&line)?;
        self.number += 1;
        let number = self.number;
        let text = std::str::from_utf8(&line).map_err(|_| format!("line {number} of the bill is not UTF-8"))?;
        let text = text.trim_start_matches('\u{feff}').trim_end_matches('\r');
        if text.is_empty() {
            return Ok(None);
        }
        let (is_ticked, values) = match text.strip_prefix('`') {
            Some(text) => (true, parts(text, ",`")),
            None => (false, parts(text, ",")),
        };
        if !self.summary.is_empty() {
            return Err(format!("line {number} of the bill stands behind its summary"));
        }
        if !self.figures.is_empty() {
            let summary = under(&self.figures, values, number)?;
            // Behind a line break within a value, the rest of it looks like titles, and the last line like a summary.
            if summary.iter().any(|(title, figure)| is_number(title) || !is_number(figure)) {
                let titles = number - 1;
                return Err(format!(
                    "line {titles} of the bill begins without a backtick, and no summary of numbers follows: a value \
                     before it may hold a line break"
                ));
            }
            self.summary = summary;
            return Ok(None);
        }
        if self.titles.is_empty() {
            if is_ticked {
                return Err(format!("line {number} of the bill has values before there were titles"));
            }
            self.titles = titles(values, number)?;
            return Ok(None);
        }
        // Titles have no backtick; in a bill without lines, those of the summary follow at once.
        let is_of_lines = match self.ticked {
            Some(ticked) => is_ticked || !ticked,
            None => is_ticked || values.len() == self.titles.len(),
        };
        if !is_of_lines {
            self.figures = titles(values, number)?;
            return Ok(None);
        }
        if *self.ticked.get_or_insert(is_ticked) != is_ticked {
            return Err(format!("line {number} of the bill begins with a backtick, and those before it do not"));
        }
        under(&self.titles, values, number).map(Some)
    }
}

/// The values of a line, or its titles.
fn parts(text: &str, between: &str) -> Vec<String> {
    text.split(between).map(|part| part.trim().to_owned()).collect()
}

/// Titles, of which no two are the same: a value is found by its title.
fn titles(titles: Vec<String>, number: usize) -> Result<Vec<String>, String> {
    let twice = titles.iter().enumerate().any(|(at, title)| titles.iter().skip(at + 1).any(|other| other == title));
    if twice { Err(format!("line {number} of the bill has a title twice")) } else { Ok(titles) }
}

/// Each value with its title.
fn under(titles: &[String], values: Vec<String>, number: usize) -> Result<Values, String> {
    let (found, wanted) = (values.len(), titles.len());
    if found != wanted {
        return Err(format!("line {number} of the bill has {found} values under {wanted} titles"));
    }
    Ok(titles.iter().cloned().zip(values).collect())
}

/// Whether it is a count or an amount, as all figures of a summary are. A line of a bill has at least a time that is none.
///
/// No more can be asked of a summary: no official page shows those of these bills, and not even that there is one. So a
/// value that ends the file with a line break, a line without a backtick and a line of numbers is taken for one. Nothing
/// hangs on it but what is shown below the lines: it is not compared, and no line is lost.
fn is_number(text: &str) -> bool {
    text.parse::<Yuan>().is_ok()
}

fn not_too_long(line: &[u8]) -> Result<(), String> {
    if line.len() <= LONGEST_LINE { Ok(()) } else { Err("the bill has a line without an end".to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines and the summary of a bill that arrives in pieces of so many bytes.
    fn read(bill: &str, piece: usize) -> Result<(Vec<Values>, Values), String> {
        let (mut table, mut lines) = (PlainTable::default(), Vec::new());
        for piece in bill.as_bytes().chunks(piece) {
            table.push(Bytes::copy_from_slice(piece));
            while let Some(line) = table.next()? {
                lines.push(line);
            }
        }
        lines.extend(table.end()?);
        Ok((lines, table.summary().to_vec()))
    }

    fn pairs(pairs: &[(&str, &str)]) -> Values {
        pairs.iter().map(|(title, value)| ((*title).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn bill_with_backticks_and_a_summary_is_read_in_pieces_of_any_size() {
        let bill = "\u{feff}分账时间,金额(元)\r\n`2026-11-28 10:00:00,`1.00\r\n`2026-11-28 11:00:00,`2, 3\r\n\
                    总笔数,总金额\r\n`2,`3.00\r\n\r\n";
        for piece in 1..=bill.len() {
            let (lines, summary) = read(bill, piece).expect("a bill");
            let expected = [
                pairs(&[("分账时间", "2026-11-28 10:00:00"), ("金额(元)", "1.00")]),
                pairs(&[("分账时间", "2026-11-28 11:00:00"), ("金额(元)", "2, 3")]),
            ];
            assert_eq!(lines, expected);
            assert_eq!(summary, pairs(&[("总笔数", "2"), ("总金额", "3.00")]));
        }
    }

    #[test]
    fn bill_without_backticks_has_lines_alone() {
        let (lines, summary) = read("a,b\n1,2\n3,", 2).expect("a bill");
        assert_eq!(lines, [pairs(&[("a", "1"), ("b", "2")]), pairs(&[("a", "3"), ("b", "")])]);
        assert!(summary.is_empty());
    }

    #[test]
    fn bill_without_lines_has_its_titles_or_its_summary() {
        assert_eq!(read("", 1), Ok((Vec::new(), Vec::new())));
        assert_eq!(read("a,b\n", 1), Ok((Vec::new(), Vec::new())));
        assert_eq!(read("a,b\ntotal\n`0\n", 1), Ok((Vec::new(), pairs(&[("total", "0")]))));
    }

    #[test]
    fn bill_that_does_not_stand_in_columns_is_refused_with_its_line() {
        let long = format!("a\n{}", "x".repeat(LONGEST_LINE + 1));
        for (bill, expected) in [
            ("`1,`2\n", "line 1 of the bill has values before"),
            ("a,b\n`1\n", "line 2 of the bill has 1 values under 2"),
            ("a,b\n`1,`2,`3\n", "line 2 of the bill has 3 values under 2"),
            ("a,b\n1,2\n`1,`2\n", "line 3 of the bill begins with a backtick"),
            ("a,b\n1,2\n1\n", "line 3 of the bill has 1 values under 2"),
            ("a,a\n", "line 1 of the bill has a title twice"),
            ("a\n`1\nb,b\n", "line 3 of the bill has a title twice"),
            ("a\n`1\ntotal\n", "ends within its summary"),
            ("a\n`1\ntotal\n`1,`2\n", "line 4 of the bill has 2 values under 1"),
            ("a\n`1\ntotal\n`1\n`2\n", "line 5 of the bill stands behind"),
            (&long, "a line without an end"),
        ] {
            for piece in [1, 7, bill.len()] {
                assert!(read(bill, piece).is_err_and(|error| error.contains(expected)), "{expected}");
            }
        }
        let mut table = PlainTable::default();
        table.push(Bytes::from_static(b"\xff\n"));
        assert!(table.next().is_err_and(|error| error.contains("line 1 of the bill is not UTF-8")));
    }

    #[test]
    fn value_with_a_line_break_is_not_taken_for_the_titles_of_a_summary() {
        for (bill, expected) in [
            ("a,b\n`1,`text\nmore,stuff\n`2,`x\n", "line 3 of the bill begins without a backtick"),
            ("a,b\n`1,`text\nmore,stuff\n`2,`\n", "line 3 of the bill begins without a backtick"),
            ("a,b\n`1,`text\nmore\n`2026-11-28\n", "line 3 of the bill begins without a backtick"),
            ("a,b\n`1,`text\n7,stuff\n`2,`3\n", "line 3 of the bill begins without a backtick"),
            ("a,b\n`1,`text\nmore,stuff\n`2,`3\n`3,`x\n", "line 5 of the bill stands behind"),
        ] {
            for piece in [1, 7, bill.len()] {
                assert!(read(bill, piece).is_err_and(|error| error.contains(expected)), "{bill:?}");
            }
        }
        // One whose figures are counts and amounts is a summary, with fees and what was given back too.
        let bill = "a,b\n`1,`text\nlines,fees,sum\n`1,`-0.00600,`+1.00\n";
        assert_eq!(read(bill, 1).map(|(lines, summary)| (lines.len(), summary.len())), Ok((1, 3)));
    }
}
