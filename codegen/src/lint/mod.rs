//! Rules for the documents: what keeps them good to read and safe to generate from.
//!
//! In: the resolved `Api`. Out: findings. Each rule is one function, and each
//! has a document in its tests that must fail it.

mod docs;
mod errors;
mod examples;
mod forgotten;
mod look;
mod privacy;
mod text;
mod values;
mod writing;

use crate::{Diagnostic, Diagnostics, Sources, api::Api};
use look::Look;

/// A rule: its name, and the function that looks.
pub struct Rule {
    /// What findings call it, for example `money_is_a_type`.
    pub name: &'static str,
    check: fn(&Look<'_>, &mut Vec<Diagnostic>),
}

/// Every rule.
pub const RULES: &[Rule] = &[
    Rule { name: "operation_has_official_page", check: docs::operation_has_official_page },
    Rule { name: "operation_has_source", check: docs::operation_has_source },
    Rule { name: "operation_has_chinese_title", check: docs::operation_has_chinese_title },
    Rule { name: "type_is_described", check: docs::type_is_described },
    Rule { name: "description_says_more_than_the_name", check: docs::description_says_more_than_the_name },
    Rule { name: "field_has_chinese_title", check: docs::field_has_chinese_title },
    Rule { name: "enum_value_is_described", check: docs::enum_value_is_described },
    Rule { name: "note_is_for_callers", check: docs::note_is_for_callers },
    Rule { name: "enum_value_is_upper_case", check: values::enum_value_is_upper_case },
    Rule { name: "field_name_is_snake_case", check: values::field_name_is_snake_case },
    Rule { name: "money_is_a_type", check: values::money_is_a_type },
    Rule { name: "time_is_date_time", check: values::time_is_date_time },
    Rule { name: "day_is_date", check: values::day_is_date },
    Rule { name: "sent_text_has_a_limit", check: values::sent_text_has_a_limit },
    Rule { name: "length_in_bytes_is_marked", check: values::length_in_bytes_is_marked },
    Rule { name: "inline_object_is_shallow", check: values::inline_object_is_shallow },
    Rule { name: "role_agrees_with_required", check: values::role_agrees_with_required },
    Rule { name: "example_is_there", check: examples::example_is_there },
    Rule { name: "example_fits", check: examples::example_fits },
    Rule { name: "official_page_is_of_its_role", check: writing::official_page_is_of_its_role },
    Rule { name: "title_is_a_title", check: writing::title_is_a_title },
    Rule { name: "enum_of_one_value_says_why", check: writing::enum_of_one_value_says_why },
    Rule { name: "one_name_is_one_kind", check: writing::one_name_is_one_kind },
    Rule { name: "poll_example_is_final", check: writing::poll_example_is_final },
    Rule { name: "page_example_is_the_last", check: writing::page_example_is_the_last },
    Rule { name: "idempotent_says_by_what", check: writing::idempotent_says_by_what },
    Rule { name: "notify_url_has_a_callback", check: writing::notify_url_has_a_callback },
    Rule { name: "secret_is_secret_both_ways", check: writing::secret_is_secret_both_ways },
    Rule { name: "merchant_is_not_partner", check: writing::merchant_is_not_partner },
    Rule { name: "common_type_is_shared", check: writing::common_type_is_shared },
    Rule { name: "name_in_a_text_exists", check: writing::name_in_a_text_exists },
    Rule { name: "page_is_of_one_operation", check: writing::page_is_of_one_operation },
    Rule { name: "enum_has_its_values_everywhere", check: writing::enum_has_its_values_everywhere },
    Rule { name: "response_says_what_is_always_there", check: writing::response_says_what_is_always_there },
    Rule { name: "key_is_unique_across_merchants", check: values::key_is_unique_across_merchants },
    Rule { name: "personal_data_is_marked", check: privacy::personal_data_is_marked },
    Rule { name: "example_is_not_a_placeholder", check: examples::example_is_not_a_placeholder },
    Rule { name: "encrypted_example_is_plain", check: examples::encrypted_example_is_plain },
    Rule { name: "identifier_has_its_type", check: forgotten::identifier_has_its_type },
    Rule { name: "sent_amount_has_a_minimum", check: forgotten::sent_amount_has_a_minimum },
    Rule { name: "required_text_has_a_minimum", check: forgotten::required_text_has_a_minimum },
    Rule { name: "nothing_is_left_for_later", check: forgotten::nothing_is_left_for_later },
    Rule { name: "description_is_english", check: forgotten::description_is_english },
    Rule { name: "error_is_explained_in_both_languages", check: errors::error_is_explained_in_both_languages },
    Rule { name: "error_code_is_somebodys", check: errors::error_code_is_somebodys },
    Rule { name: "fail_reason_is_explained", check: errors::fail_reason_is_explained },
    Rule { name: "line_is_short", check: text::line_is_short },
    Rule { name: "code_span_ends_on_its_line", check: text::code_span_ends_on_its_line },
];

/// The rules that miss something: they need to see all there is.
const NEED_ALL: &[&str] =
    &["error_code_is_somebodys", "fail_reason_is_explained", "name_in_a_text_exists", "notify_url_has_a_callback"];

/// Runs every rule.
///
/// Where the `Api` is not `whole`, what some rules miss may be in what was left out of it.
pub(crate) fn lint(api: &Api, sources: &Sources, whole: bool) -> Diagnostics {
    let look = Look { api, sources };
    let mut all = Diagnostics::default();
    for rule in RULES.iter().filter(|rule| whole || !NEED_ALL.contains(&rule.name)) {
        let mut found = Vec::new();
        (rule.check)(&look, &mut found);
        for mut diagnostic in found {
            diagnostic.message = format!("{} ({})", diagnostic.message, rule.name);
            all.push(diagnostic);
        }
    }
    all
}
