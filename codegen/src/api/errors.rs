//! What error codes mean, in the words of the API.
//!
//! In: what `resolve` made of `errors.yaml`. Out: what `plan` turns into Rust. It
//! always holds that a variant has the spellings of its plain code.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{omitted::is_default, origin::Origin};

/// What is known of everything that an error can be told by.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Errors {
    /// The document as it was handed in, for example `spec/errors.yaml`; empty where there is none.
    pub file: String,
    /// The codes of error responses by key: the code, and the variant behind `#`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub codes: BTreeMap<String, ErrorCode>,
    /// The values of `fail_reason` in responses.
    #[serde(default, skip_serializing_if = "is_default")]
    pub fail_reasons: BTreeMap<String, Explained>,
    /// The numbers behind the last `-` of a `Request-ID`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub request_id_tails: BTreeMap<String, Explained>,
}

/// What a code means, everywhere or for the operations that name this variant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ErrorCode {
    /// The code on the wire; `*` is any that an operation does not list.
    pub code: String,
    /// Which of several meanings it is, where it is not the plain one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub variant: Option<String>,
    /// Other spellings of the same code.
    #[serde(default, skip_serializing_if = "is_default")]
    pub spellings: Vec<String>,
    /// The documented statuses.
    #[serde(default, skip_serializing_if = "is_default")]
    pub statuses: Vec<u16>,
    /// Meaning and remedy.
    pub explained: Explained,
    /// What it says about the effect of the call.
    pub outcome: Outcome,
    /// What it says about a repetition.
    pub repeat: Repeat,
    /// Whether every operation may return it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub common: bool,
}

/// What something means and what to do about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Explained {
    /// What it means.
    pub meaning: Words,
    /// What to do.
    pub remedy: Words,
    /// Who says so.
    pub source: String,
    /// Where it stands.
    #[serde(skip)]
    pub origin: Origin,
}

/// A sentence in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// In English.
    pub en: String,
    /// In Chinese.
    pub zh: String,
}

/// What an error code says about the effect of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Nothing was done.
    Refused,
    /// It was accepted, and is not decided yet.
    Pending,
    /// It may have been done.
    Unknown,
}

/// What an error code says about sending the call again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Repeat {
    /// As it is, it fails again.
    Never,
    /// After a pause.
    Later,
    /// With exactly the same parameters, once the cause is gone.
    SameParameters,
    /// Only after a query has shown that it was not done.
    AfterQuery,
}

impl ErrorCode {
    /// The key in `errors.yaml`: the code, and the variant behind `#`.
    pub fn key(&self) -> String {
        match &self.variant {
            Some(variant) => format!("{}#{variant}", self.code),
            None => self.code.clone(),
        }
    }
}
