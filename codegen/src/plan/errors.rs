//! Error codes: the enum, its questions, and what is known of each.
//!
//! In: `errors.yaml`, resolved. Out: a constant for each meaning of a code, a
//! variant and a predicate for each code. A predicate that would hide one of
//! the client's own is a finding.

use std::collections::BTreeMap;

use super::{
    Called, Case, Scope, docs,
    model::errors::{Code, Errors, Explained, Variant},
    planner::Planner,
};
use crate::api;

/// The client's own questions to an error, which no code may take over.
const PREDICATES: &[&str] =
    &["is_clock_skew", "is_connect", "is_not_found", "is_rate_limited", "is_timeout", "is_verified"];

/// The tables beside the constants of codes.
const TABLES: &[&str] = &["CODES", "FAIL_REASONS", "REQUEST_ID_TAILS"];

impl Planner<'_> {
    pub(super) fn plan_errors(&mut self) -> Errors {
        let mut constants = Scope::with(TABLES);
        let mut variants = Scope::with(&["Unknown", "Self"]);
        let mut codes = Vec::new();
        let api = self.api;
        for (key, code) in &api.errors.codes {
            // `*` stands for any other code.
            let (wire, origin) = (key.replace('*', "OTHER").replace('#', "_"), &code.explained.origin);
            let called = Called { wire: &wire, renamed: None, origin };
            let name = constants.name_for(&code.code, called, Case::Shouty, &mut self.found);
            let plain = code.variant.is_none() && code.code != "*";
            let variant = plain.then(|| {
                let called = Called { wire: &code.code, renamed: None, origin };
                let name = variants.name(called, Case::Camel, &mut self.found);
                let predicate = format!("is_{}", super::identifier(&code.code, Case::Snake));
                Variant { name, docs: docs::error_code(code), predicate }
            });
            if let Some(variant) = variant.as_ref().filter(|variant| PREDICATES.contains(&variant.predicate.as_str())) {
                let message = format!("`{}` asks something else of an error already", variant.predicate);
                let help = "Make the code a spelling of another one, or rename the client's method.";
                self.report(&code.explained.origin, message, help);
            }
            self.error_names.insert(key.clone(), name.ident.clone());
            codes.push(Code {
                name,
                docs: docs::error_meaning(code),
                spellings: code.spellings.clone(),
                statuses: code.statuses.clone(),
                outcome: match code.outcome {
                    api::Outcome::Refused => "Refused",
                    api::Outcome::Pending => "Pending",
                    api::Outcome::Unknown => "Unknown",
                },
                repeat: match code.repeat {
                    api::Repeat::Never => "Never",
                    api::Repeat::Later => "Later",
                    api::Repeat::SameParameters => "SameParameters",
                    api::Repeat::AfterQuery => "AfterQuery",
                },
                common: code.common,
                explained: explained(&code.explained),
                variant,
            });
        }
        let all = |entries: &BTreeMap<String, api::Explained>| {
            entries.iter().map(|(name, entry)| (name.clone(), explained(entry))).collect()
        };
        Errors {
            file: self.api.errors.file.clone(),
            codes,
            fail_reasons: all(&self.api.errors.fail_reasons),
            request_id_tails: all(&self.api.errors.request_id_tails),
        }
    }
}

fn explained(entry: &api::Explained) -> Explained {
    let words = |words: &api::Words| [words.en.clone(), words.zh.clone()];
    Explained { meaning: words(&entry.meaning), remedy: words(&entry.remedy) }
}
