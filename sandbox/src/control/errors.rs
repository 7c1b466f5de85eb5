//! What can go wrong, as the description has it.
//!
//! In: the description. Out: the table of an operation; all errors that are
//! documented, and the reasons for which transfers fail, each with its meaning.
//! The meanings stand in their own lists, as many operations share them.

use serde::Serialize;
use serde_json::{Value, json};
use wechatpay_codegen::{
    api::{ErrorCode, Operation, Words},
    description::Description,
};

use crate::{
    business_error, error_table,
    models::fail_reasons::{self, Field},
    world::World,
};

/// What something means, in both languages.
#[derive(Serialize)]
struct Meaning {
    en: String,
    zh: String,
}

impl From<&Words> for Meaning {
    fn from(Words { en, zh }: &Words) -> Self {
        Self { en: en.clone(), zh: zh.clone() }
    }
}

/// An error in the table of an operation.
#[derive(Serialize)]
pub(super) struct TableRow {
    /// By which it is found among all errors.
    key: String,
    code: String,
    status: u16,
    message: String,
}

impl TableRow {
    /// The operation's own table.
    pub(super) fn all(world: &World, operation: &Operation) -> Vec<Self> {
        let row = |error: &ErrorCode| Self {
            key: error.key(),
            code: error.code.clone(),
            status: error_table::status(error),
            message: business_error::message(error),
        };
        error_table::own(&world.api, operation).map(row).collect()
    }
}

/// An error, with all that is known of it.
#[derive(Serialize)]
struct ErrorRow {
    key: String,
    code: String,
    /// Whether every operation may return it.
    common: bool,
    /// Other spellings of the code.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    spellings: Vec<String>,
    status: u16,
    /// All that are documented; none, where no source states one.
    statuses: Vec<u16>,
    message: String,
    meaning: Meaning,
    remedy: Meaning,
}

impl ErrorRow {
    fn of(error: &ErrorCode) -> Self {
        Self {
            key: error.key(),
            code: error.code.clone(),
            common: error_table::is_common(error),
            spellings: error.spellings.clone(),
            status: error_table::status(error),
            statuses: error.statuses.clone(),
            message: business_error::message(error),
            meaning: (&error.explained.meaning).into(),
            remedy: (&error.explained.remedy).into(),
        }
    }
}

/// All errors that operations document.
pub(super) fn all(world: &World) -> Value {
    json!({"errors": error_table::all(&world.api).map(ErrorRow::of).collect::<Vec<_>>()})
}

/// Why something failed that was accepted.
#[derive(Serialize)]
struct FailReasonRow {
    fail_reason: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    meaning: Option<Meaning>,
}

fn reasons(api: &Description, field: Field) -> Vec<FailReasonRow> {
    let row = |reason: &str| FailReasonRow {
        fail_reason: reason.to_owned(),
        meaning: api.errors().fail_reasons.get(reason).map(|explained| (&explained.meaning).into()),
    };
    fail_reasons::of(api, field).into_iter().map(row).collect()
}

/// The reasons for which transfers and subsidies fail, under the name of their list.
pub(super) fn fail_reasons(world: &World) -> Value {
    json!({"fail_reasons": {
        "transfers": reasons(&world.api, fail_reasons::OF_TRANSFERS),
        "transfer_batches": reasons(&world.api, fail_reasons::OF_BATCHES),
        "coupon_subsidies": reasons(&world.api, fail_reasons::OF_SUBSIDIES),
        "coupon_subsidy_returns": reasons(&world.api, fail_reasons::OF_SUBSIDY_RETURNS),
    }})
}
