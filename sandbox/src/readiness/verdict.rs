//! What is known of each row.
//!
//! In: that a row was seen or violated, and what shows it. Out: rows as they are
//! shown. The first evidence stays; a violation comes before what was seen.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{
    rows::{Grade, Practice, Row, rows},
    wording::Wording,
};

/// What is known of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RowState {
    /// The program was seen to do it.
    Seen,
    /// Nothing has shown it so far.
    NotSeen,
    /// The program was seen to do the opposite.
    Violated,
}

/// A call or a callback that shows something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Evidence {
    /// The number of a call in the log.
    Call(u64),
    /// The id of a callback (通知ID).
    Notification(String),
    /// The merchant's number of an order, where neither shows it.
    OutTradeNo(String),
    /// The merchant's number of a service order (支付分), where neither shows it.
    OutOrderNo(String),
}

/// A row of the checklist, as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ReadinessRow {
    /// Its id in the list: `G1`, `B5` …
    pub id: &'static str,
    /// How much it weighs.
    pub grade: Grade,
    /// What the list asks for.
    pub title: Wording,
    /// What counts as seen and as violated here.
    pub criterion: Wording,
    /// What is known.
    pub state: RowState,
    /// Why, or what is missing still.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<Wording>,
    /// What shows it, oldest first.
    pub evidence: Vec<Evidence>,
}

#[derive(Debug)]
struct Verdict {
    state: RowState,
    because: Wording,
    evidence: Vec<Evidence>,
}

/// What is known of all rows.
#[derive(Debug, Default)]
pub(super) struct Verdicts {
    known: BTreeMap<&'static str, Verdict>,
    version: u64,
}

impl Verdicts {
    /// Counts up with each change.
    pub(super) fn version(&self) -> u64 {
        self.version
    }

    /// A row has come or gone.
    pub(super) fn changed(&mut self) {
        self.version += 1;
    }

    pub(super) fn state(&self, id: &str) -> RowState {
        self.known.get(id).map_or(RowState::NotSeen, |verdict| verdict.state)
    }

    pub(super) fn seen(&mut self, id: &'static str, because: Wording, evidence: Vec<Evidence>) {
        if self.state(id) == RowState::NotSeen {
            self.put(id, Verdict { state: RowState::Seen, because, evidence });
        }
    }

    pub(super) fn violated(&mut self, id: &'static str, because: Wording, evidence: Vec<Evidence>) {
        if self.state(id) != RowState::Violated {
            self.put(id, Verdict { state: RowState::Violated, because, evidence });
        }
    }

    /// A part of the row was seen, and this is missing.
    pub(super) fn partly(&mut self, id: &'static str, because: Wording, evidence: Vec<Evidence>) {
        let is_news = self.known.get(id).is_none_or(|known| known.because != because);
        if self.state(id) == RowState::NotSeen && is_news {
            self.put(id, Verdict { state: RowState::NotSeen, because, evidence });
        }
    }

    fn put(&mut self, id: &'static str, verdict: Verdict) {
        self.version += 1;
        self.known.insert(id, verdict);
    }

    /// All rows that concern the program, in the order of the list.
    pub(super) fn rows(&self, practices: &BTreeSet<Practice>) -> Vec<ReadinessRow> {
        let concerned = rows().filter(|row| row.only.is_none_or(|practice| practices.contains(&practice)));
        let shown = |row: &Row| {
            let known = self.known.get(row.id);
            ReadinessRow {
                id: row.id,
                grade: row.grade,
                title: row.title,
                criterion: row.criterion,
                state: known.map_or(RowState::NotSeen, |verdict| verdict.state),
                because: known.map(|verdict| verdict.because),
                evidence: known.map(|verdict| verdict.evidence.clone()).unwrap_or_default(),
            }
        };
        concerned.map(shown).collect()
    }
}
