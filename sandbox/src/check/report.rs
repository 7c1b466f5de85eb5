//! What a run has found.
//!
//! In: the checklist after the run, what was run, and what was not tried. Out: a report for people in
//! two languages, one for programs, and an exit code. Nothing personal is in it:
//! of a call it names the method, the path and the status.

use serde::Serialize;
use serde_json::json;

use super::{plan::Check, steps::Remarks};
use crate::{
    readiness::{Evidence, ReadinessRow, RowState, Wording},
    world::World,
};

/// The language of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Language {
    /// English.
    #[default]
    English,
    /// 中文.
    Chinese,
}

/// A row after the run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CheckedRow {
    /// As the checklist has it.
    #[serde(flatten)]
    pub row: ReadinessRow,
    /// Why nothing could provoke the row: most often there was no trigger for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_checked: Option<Wording>,
    /// Whether it does not concern the program.
    pub skipped: bool,
    /// What shows it, in words: `POST /v3/pay/transactions/native 200 (call 12)`.
    pub shown_by: Vec<String>,
}

impl CheckedRow {
    fn wanting(&self) -> bool {
        !self.skipped && self.row.state != RowState::Seen
    }
}

/// What a run has found.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CheckReport {
    /// All rows, in the order of the list.
    pub rows: Vec<CheckedRow>,
    /// What kept the run from going on, if anything did.
    pub remark: Option<Wording>,
}

/// That the trigger of an option is missing.
macro_rules! lacks {
    ($option:literal) => {
        Wording {
            en: concat!("nothing could provoke it: give ", $option), zh: concat!("无法触发：请提供 ", $option)
        }
    };
}

pub(super) fn report(check: &Check, world: &World, remarks: &Remarks) -> CheckReport {
    let lacks = |id: &str| match id {
        "G3" | "G6" if check.handled.is_none() => Some(lacks!("--handled")),
        "G10" if check.double_click.is_none() => Some(lacks!("--double-click")),
        "B6" | "B9" | "B12" if check.refund.is_none() => Some(lacks!("--refund")),
        "B7" if check.bill.is_none() && check.reconcile.is_none() => Some(lacks!("--bill")),
        "G15" if check.reconcile.is_none() => Some(lacks!("--reconcile")),
        "B14" | "B15" | "B16" | "B17" if check.combined.is_none() => Some(lacks!("--combined")),
        "B15" if check.handled.is_none() => Some(lacks!("--handled")),
        "B16" | "S5" if check.refund.is_none() => Some(lacks!("--refund")),
        "S1" | "S2" | "S3" | "S4" | "S5" | "S6" if check.share.is_none() => Some(lacks!("--share")),
        "S3" if check.shared.is_none() => Some(lacks!("--shared")),
        "A1" | "A2" | "A4" if check.take_in.is_none() => Some(lacks!("--take-in")),
        "P2" | "P3" | "P4" | "P5" | "P8" | "P9" | "P10" | "P11" | "P23" | "P24" if check.service_order.is_none() => {
            Some(lacks!("--service-order"))
        }
        "P2" | "P3" | "P5" | "P8" | "P9" | "P10" | "P11" | "P24" if check.complete.is_none() => {
            Some(lacks!("--complete"))
        }
        "P3" | "P8" | "P24" if check.collected.is_none() => Some(lacks!("--collected")),
        "P10" | "P11" if check.refund_service.is_none() => Some(lacks!("--refund-service")),
        "A5" if check.change_settlement.is_none() => Some(lacks!("--change-settlement")),
        "P16" if check.report_paid.is_none() => Some(lacks!("--report-paid")),
        "P20" if check.share_service.is_none() => Some(lacks!("--share-service")),
        "P22" if check.modify.is_none() => Some(lacks!("--modify")),
        id if id.starts_with('I') && check.mixed_order.is_none() => Some(lacks!("--mixed-order")),
        "I11" if check.insured.is_none() => Some(lacks!("--insured")),
        "I23" if check.refund_insured.is_none() => Some(lacks!("--refund-insured")),
        id if id.starts_with('C') && check.create_coupon.is_none() => Some(lacks!("--create-coupon")),
        "C2" | "C8" if check.use_coupon.is_none() => Some(lacks!("--use-coupon")),
        "C9" if check.end_coupon.is_none() => Some(lacks!("--end-coupon")),
        "C10" if check.return_coupon.is_none() => Some(lacks!("--return-coupon")),
        "G6" => remarks.wrong_amount,
        _ => None,
    };
    let checked = |row: ReadinessRow| CheckedRow {
        not_checked: lacks(row.id).filter(|_| row.state == RowState::NotSeen),
        skipped: check.skipped.iter().any(|id| id == row.id),
        shown_by: row.evidence.iter().map(|evidence| shown(world, evidence)).collect(),
        row,
    };
    CheckReport { rows: world.readiness.rows().into_iter().map(checked).collect(), remark: remarks.run }
}

fn shown(world: &World, evidence: &Evidence) -> String {
    match evidence {
        Evidence::Call(id) => match world.calls.after(id.saturating_sub(1)).into_iter().find(|call| call.id == *id) {
            Some(call) => {
                let path = call.target.split('?').next().unwrap_or_default();
                let status = call.status.map_or("–".to_owned(), |status| status.to_string());
                let faults = if call.faults.is_empty() { String::new() } else { format!(" {}", call.faults.join(" ")) };
                format!("{} {path} {status}{faults} (call {id})", call.method)
            }
            None => format!("call {id}"),
        },
        Evidence::Notification(id) => match world.state.notification(id) {
            Some(notification) => format!("{} {id}", notification.event_type),
            None => format!("notification {id}"),
        },
        Evidence::OutTradeNo(number) => format!("out_trade_no {number}"),
        Evidence::OutOrderNo(number) => format!("out_order_no {number}"),
    }
}

impl CheckReport {
    /// 0 when every row was seen that was not skipped, 1 when one is violated, 2 when one was not seen or not checked.
    pub fn exit_code(&self) -> u8 {
        let wanting: Vec<&CheckedRow> = self.rows.iter().filter(|row| row.wanting()).collect();
        if wanting.iter().any(|row| row.row.state == RowState::Violated) {
            1
        } else if wanting.is_empty() && self.remark.is_none() {
            0
        } else {
            2
        }
    }

    /// The report for programs, on one line.
    pub fn json(&self) -> String {
        json!({"rows": self.rows, "remark": self.remark, "exit_code": self.exit_code()}).to_string()
    }

    /// The report for people.
    pub fn text(&self, language: Language) -> String {
        let say = |wording: Wording| if language == Language::English { wording.en } else { wording.zh };
        let mut lines = Vec::new();
        for row in &self.rows {
            let state = say(state(row));
            lines.push(format!("{state:<12} {:<3} {}  {}", row.row.id, row.row.grade.letter(), say(row.row.title)));
            if let (Some(why), false) = (row.not_checked, row.skipped) {
                lines.push(format!("{:13}{}", "", say(why)));
            }
            if let Some(because) = row.row.because {
                lines.push(format!("{:13}{}", "", say(because)));
            } else if row.wanting() && row.not_checked.is_none() {
                lines.push(format!("{:13}{}", "", say(row.row.criterion)));
            }
            lines.extend(row.shown_by.iter().map(|shown| format!("{:15}{shown}", "")));
        }
        let count = |state| self.rows.iter().filter(|row| !row.skipped && row.row.state == state).count();
        let skipped = self.rows.iter().filter(|row| row.skipped).count();
        let unchecked = self.rows.iter().filter(|row| !row.skipped && row.not_checked.is_some()).count();
        lines.extend(self.remark.map(|remark| say(remark).to_owned()));
        let numbers = [
            ("{seen}", count(RowState::Seen)),
            ("{violated}", count(RowState::Violated)),
            ("{not_seen}", count(RowState::NotSeen) - unchecked),
            ("{not_checked}", unchecked),
            ("{skipped}", skipped),
        ];
        let summary = say(SUMMARY).to_owned();
        lines.push(numbers.iter().fold(summary, |summary, (name, number)| summary.replace(name, &number.to_string())));
        lines.join("\n") + "\n"
    }
}

const SUMMARY: Wording = Wording {
    en: "{seen} seen, {violated} violated, {not_seen} not seen, {not_checked} not checked, {skipped} skipped",
    zh: "通过 {seen} 项，违反 {violated} 项，未见 {not_seen} 项，未检查 {not_checked} 项，跳过 {skipped} 项",
};

fn state(row: &CheckedRow) -> Wording {
    match (row.skipped, row.row.state, row.not_checked) {
        (true, ..) => Wording { en: "skipped", zh: "跳过" },
        (_, RowState::Violated, _) => Wording { en: "VIOLATED", zh: "违反" },
        (_, RowState::Seen, _) => Wording { en: "seen", zh: "通过" },
        (_, RowState::NotSeen, Some(_)) => Wording { en: "not checked", zh: "未检查" },
        (_, RowState::NotSeen, None) => Wording { en: "not seen", zh: "未见" },
    }
}
