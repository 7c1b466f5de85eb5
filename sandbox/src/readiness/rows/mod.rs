//! The rows of the official list that can be judged from outside, and what is said of them.
//!
//! Only those stand here whose behaviour shows on the wire, or in what the program
//! says of itself to `check`, in the order of the list. The criterion of each is what
//! the code beside this folder does: whoever changes one changes the other.
//!
//! Two rows are left out although a gateway could be thought to see them. B11 (bills
//! after ten o'clock): whoever tries a program asks for a bill at any hour. B18
//! (merchants bound to one AppID): nobody has bound anything here.

pub(super) mod because;
mod general;
mod payments;
mod sharing;

use serde::{Serialize, Serializer};

use super::wording::Wording;

/// How much a row weighs in the official list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Grade {
    /// 致命: money is lost without it.
    Fatal,
    /// 必须: needed before going live.
    Must,
    /// 推荐: recommended.
    Recommended,
    /// 可选: optional.
    Optional,
}

impl Grade {
    /// Its letter: F, M, R or O.
    pub fn letter(self) -> &'static str {
        match self {
            Self::Fatal => "F",
            Self::Must => "M",
            Self::Recommended => "R",
            Self::Optional => "O",
        }
    }
}

impl Serialize for Grade {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.letter())
    }
}

/// What not every program does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Practice {
    /// Its front end invokes payments in WeChat or in an app, with a signature.
    Invoking,
    /// It came back to an order whose way to pay had ended.
    Renewing,
    /// It combines orders.
    Combining,
    /// It shares profit.
    Sharing,
    /// It shares profit with merchants, who can give it back.
    SharingWithMerchants,
}

/// A row.
pub(super) struct Row {
    pub(super) id: &'static str,
    pub(super) grade: Grade,
    pub(super) title: Wording,
    pub(super) criterion: Wording,
    /// It concerns only programs that do this.
    pub(super) only: Option<Practice>,
}

const fn row(id: &'static str, grade: Grade, title: Wording, criterion: Wording) -> Row {
    Row { id, grade, title, criterion, only: None }
}

impl Row {
    const fn only(self, practice: Practice) -> Self {
        Self { only: Some(practice), ..self }
    }
}

const fn words(en: &'static str, zh: &'static str) -> Wording {
    Wording { en, zh }
}

/// All rows, in the order of the list.
pub(super) fn rows() -> impl Iterator<Item = &'static Row> {
    general::ROWS.iter().chain(&payments::ROWS).chain(&sharing::ROWS)
}

/// The ids of all rows.
pub(crate) fn row_ids() -> impl Iterator<Item = &'static str> {
    rows().map(|row| row.id)
}
