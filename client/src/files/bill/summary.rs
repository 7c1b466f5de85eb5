//! The summary of a bill: what it must tell, and whether it is so.
//!
//! Lines are counted as they pass; the summary's titles and figures come last.
//! What always holds: a summary agrees only if each figure that follows from the
//! lines is there and is what they come to, and if it has no other.

use super::line::BillLine;
use crate::Yuan;

/// A column of a bill.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its title, for example `金额`.
    pub title: &'static str,
    /// Whether every bill of the kind has it, if with an empty value.
    pub required: bool,
}

impl Column {
    /// A column that every bill of the kind has.
    pub const fn required(title: &'static str) -> Self {
        Self { title, required: true }
    }

    /// A column that a bill of the kind may be without.
    pub const fn optional(title: &'static str) -> Self {
        Self { title, required: false }
    }
}

/// A figure of a bill's summary, and the lines from which it follows.
#[derive(Clone, Copy, Debug)]
pub struct Sum {
    /// Its title in the summary, for example `总金额`.
    pub title: &'static str,
    /// The column that is added up; without one, lines are counted.
    pub column: Option<&'static str>,
    /// The column and the value by which lines take part; without them, all do.
    pub of: Option<(&'static str, &'static str)>,
}

impl Sum {
    /// A count of all lines.
    pub const fn lines(title: &'static str) -> Self {
        Self { title, column: None, of: None }
    }

    /// A column of all lines added up.
    pub const fn column(title: &'static str, column: &'static str) -> Self {
        Self { title, column: Some(column), of: None }
    }

    /// The same for lines with this value alone.
    pub const fn of(self, column: &'static str, value: &'static str) -> Self {
        Self { of: Some((column, value)), ..self }
    }
}

/// What the lines come to so far.
pub(super) struct Summary {
    totals: Vec<(Sum, Total)>,
    /// Whether figures may be passed over that are not among the sums.
    pub(super) unknown_may_pass: bool,
}

#[derive(Clone, Copy, Default)]
struct Total {
    lines: u64,
    amount: Yuan,
}

impl Summary {
    pub(super) fn new(sums: &[Sum]) -> Self {
        Self { totals: sums.iter().map(|sum| (*sum, Total::default())).collect(), unknown_may_pass: false }
    }

    /// Counts a line.
    pub(super) fn count(&mut self, line: &BillLine<'_>) -> Result<(), String> {
        for (sum, total) in &mut self.totals {
            if sum.of.is_some_and(|(column, value)| line.get(column) != Some(value)) {
                continue;
            }
            total.lines += 1;
            let Some(column) = sum.column else { continue };
            let amount = line.set(column).map(|text| line.yuan(column, text)).transpose()?.unwrap_or_default();
            let amount = total.amount.checked_add(amount);
            total.amount = amount.ok_or_else(|| format!("{column} adds up to more than there is"))?;
        }
        Ok(())
    }

    /// Whether these are titles of a summary, and not of lines.
    pub(super) fn is_told_by(&self, titles: &[String]) -> bool {
        self.totals.iter().any(|(sum, _)| titles.iter().any(|title| title == sum.title))
    }

    /// Whether the summary has each figure that follows from these columns, and no other.
    pub(super) fn fits(&self, titles: &[String], columns: &[String]) -> Result<(), String> {
        let has = |titles: &[String], wanted: &str| titles.iter().any(|title| title == wanted);
        // Nothing can be said of a column that the bill does not have.
        let follows = |sum: &Sum| sum.column.is_none_or(|column| has(columns, column));
        if let Some((sum, _)) = self.totals.iter().find(|(sum, _)| follows(sum) && !has(titles, sum.title)) {
            return Err(format!("the bill's summary has no {}, so the lines cannot be compared with it", sum.title));
        }
        let unknown = titles.iter().position(|title| self.totals.iter().all(|(sum, _)| sum.title != title));
        match unknown {
            Some(at) if !self.unknown_may_pass => Err(format!(
                "figure {} of the bill's summary is not known, so it could not be compared with the lines",
                at + 1
            )),
            _ => Ok(()),
        }
    }

    /// Compares the figures with what the lines come to.
    pub(super) fn agrees(&self, told: &BillLine<'_>) -> Result<(), String> {
        for (sum, total) in &self.totals {
            let Some(told) = told.get(sum.title) else { continue };
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
}
