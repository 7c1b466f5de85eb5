//! Rules for the documents: what keeps them good to read and safe to generate from.
//!
//! In: the resolved `Api`. Out: findings. Each rule is one function, and each
//! has a document in its tests that must fail it.

mod docs;
mod errors;
mod examples;
mod privacy;
mod text;
mod values;
mod writing;

use crate::api::{Api, Kind, Operation, Origin, Product, Property, Schema};
use crate::{Diagnostic, Diagnostics, Sources};

/// A rule: its name, and the function that looks.
pub struct Rule {
    /// What findings call it, for example `money_is_integer`.
    pub name: &'static str,
    check: fn(&Look<'_>, &mut Vec<Diagnostic>),
}

/// Every rule.
pub const RULES: &[Rule] = &[
    Rule { name: "operation_has_official_page", check: docs::operation_has_official_page },
    Rule { name: "operation_has_chinese_title", check: docs::operation_has_chinese_title },
    Rule { name: "everything_is_described", check: docs::everything_is_described },
    Rule { name: "field_has_chinese_title", check: docs::field_has_chinese_title },
    Rule { name: "enum_value_is_described", check: docs::enum_value_is_described },
    Rule { name: "enum_value_is_upper_case", check: values::enum_value_is_upper_case },
    Rule { name: "field_name_is_snake_case", check: values::field_name_is_snake_case },
    Rule { name: "money_is_integer", check: values::money_is_integer },
    Rule { name: "time_is_date_time", check: values::time_is_date_time },
    Rule { name: "sent_text_has_a_limit", check: values::sent_text_has_a_limit },
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
    Rule { name: "answer_says_what_is_always_there", check: writing::answer_says_what_is_always_there },
    Rule { name: "key_is_unique_across_merchants", check: values::key_is_unique_across_merchants },
    Rule { name: "personal_data_is_marked", check: privacy::personal_data_is_marked },
    Rule { name: "example_is_no_placeholder", check: examples::example_is_no_placeholder },
    Rule { name: "error_is_explained_in_both_languages", check: errors::error_is_explained_in_both_languages },
    Rule { name: "error_code_is_somebodys", check: errors::error_code_is_somebodys },
    Rule { name: "fail_reason_is_explained", check: errors::fail_reason_is_explained },
    Rule { name: "line_is_short", check: text::line_is_short },
    Rule { name: "code_span_ends_on_its_line", check: text::code_span_ends_on_its_line },
];

/// Runs every rule.
pub(crate) fn lint(api: &Api, sources: &Sources) -> Diagnostics {
    let look = Look { api, sources };
    let mut all = Diagnostics::default();
    for rule in RULES {
        let mut found = Vec::new();
        (rule.check)(&look, &mut found);
        for mut diagnostic in found {
            diagnostic.message = format!("{} ({})", diagnostic.message, rule.name);
            all.push(diagnostic);
        }
    }
    all
}

/// What the rules look at.
struct Look<'a> {
    api: &'a Api,
    sources: &'a Sources,
}

/// A schema on the way through the documents.
struct Visit<'a> {
    schema: &'a Schema,
    /// The wire name of the property or parameter, if it is one.
    wire: Option<&'a str>,
    property: Option<&'a Property>,
    /// How many objects written inline stand around it.
    depth: usize,
}

impl<'a> Look<'a> {
    fn operations(&self) -> impl Iterator<Item = (&'a Product, &'a Operation)> {
        self.api.operations()
    }

    /// Every schema of what merchants send, names followed, each once.
    fn sent(&self) -> Vec<Visit<'a>> {
        let mut visits = Vec::new();
        for (_, operation) in self.operations() {
            for parameter in &operation.parameters {
                walk(of_property(&parameter.property, 0), &mut visits);
            }
            if let Some(body) = &operation.body {
                walk(Visit { schema: &body.schema, wire: None, property: None, depth: 0 }, &mut visits);
            }
        }
        let mut at = 0;
        while at < visits.len() {
            if let Kind::Named(id) = &visits[at].schema.kind
                && let Some(schema) = self.api.schema(id)
                && !visits.iter().any(|visit| std::ptr::eq(visit.schema, schema))
            {
                walk(Visit { schema, wire: None, property: None, depth: 0 }, &mut visits);
            }
            at += 1;
        }
        visits
    }

    /// Every schema that is written anywhere, each once.
    fn schemas(&self) -> Vec<Visit<'a>> {
        let mut visits = Vec::new();
        for product in self.api.products.values() {
            for schema in product.schemas.values() {
                walk(Visit { schema, wire: None, property: None, depth: 0 }, &mut visits);
            }
            for operation in &product.operations {
                for parameter in &operation.parameters {
                    walk(of_property(&parameter.property, 0), &mut visits);
                }
                for schema in operation.body.iter().map(|body| &body.schema).chain(&operation.answer.schema) {
                    walk(Visit { schema, wire: None, property: None, depth: 0 }, &mut visits);
                }
            }
            for event in &product.events {
                walk(Visit { schema: &event.resource, wire: None, property: None, depth: 0 }, &mut visits);
            }
        }
        visits.sort_by_key(|visit| &visit.schema.origin);
        visits.dedup_by_key(|visit| &visit.schema.origin);
        visits
    }
}

fn of_property(property: &Property, depth: usize) -> Visit<'_> {
    Visit { schema: &property.schema, wire: Some(&property.wire), property: Some(property), depth }
}

fn walk<'a>(visit: Visit<'a>, visits: &mut Vec<Visit<'a>>) {
    let Visit { schema, wire, depth, .. } = visit;
    visits.push(visit);
    match &schema.kind {
        Kind::Object(properties) => {
            properties.iter().for_each(|property| walk(of_property(property, depth + 1), visits));
        }
        Kind::Array(below) | Kind::Map(below) => walk(Visit { schema: below, wire, property: None, depth }, visits),
        _ => {}
    }
}

fn finding(origin: &Origin, message: impl Into<String>, help: impl Into<String>) -> Diagnostic {
    Diagnostic::new(origin, message, help)
}
