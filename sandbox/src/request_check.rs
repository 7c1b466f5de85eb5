//! Checks a request against the description before it is sent.
//!
//! In: an operation, and its values as they will travel, but with plain text where they travel encrypted. Out: nothing,
//! or the first [`Mismatch`], which is what this gateway would refuse the request with. It always holds that nothing is
//! sent, and that no value which is personal gets into a mismatch.

use std::sync::Arc;

use serde_json::Value;
use wechatpay_codegen::{
    api::{Body, Kind, Parameter, Schema},
    description::{Description, Head},
};

use crate::{
    checks::{
        encrypted,
        input::{location_name, typed},
        position::Position,
        routes::{Found, Routes},
        rules,
        validator::Validator,
    },
    refusal::Refusal,
};

/// Checks values against the description that it holds.
pub struct RequestCheck {
    validator: Validator,
    routes: Routes,
}

/// What a method and a path lead to.
#[non_exhaustive]
pub enum Lookup<'a> {
    /// An operation, and the text of each of its path parameters as it stands in the path, still percent-encoded.
    Operation(&'a Head, Vec<(&'a str, String)>),
    /// The path is known, but not with this method; these are its methods.
    OtherMethods(String),
    /// The path is not known.
    Unknown,
}

/// What does not fit, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// `path`, `query`, `header` or `body`.
    pub location: &'static str,
    /// The wire name of a parameter, or the pointer into the body.
    pub field: String,
    /// What is wrong, in English: it follows the field's name in a sentence.
    pub issue: String,
    /// The same in the gateway's own words.
    pub message: String,
}

impl RequestCheck {
    /// A check against this description.
    pub fn new(description: Arc<Description>) -> Self {
        Self { routes: Routes::new(&description), validator: Validator::new(description) }
    }

    /// The operation that this gateway takes a request for.
    pub fn operation(&self, method: &str, path: &str) -> Lookup<'_> {
        match self.routes.find(method, path) {
            Found::Operation(head, values) => Lookup::Operation(head, values),
            Found::WrongMethod(methods) => Lookup::OtherMethods(methods),
            Found::Nothing => Lookup::Unknown,
        }
    }

    /// What a text on a command line or in a query means where this schema stands: a number, a list whose texts are
    /// joined by commas, an object as its JSON. It stays text where it is none of what the schema asks for.
    pub fn typed(&self, schema: &Schema, text: &str) -> Value {
        typed(&self.validator, schema, text.to_owned())
    }

    /// Whether a parameter may have this text, or may be left out.
    ///
    /// # Errors
    /// The first thing that does not fit.
    pub fn parameter(&self, parameter: &Parameter, text: Option<&str>) -> Result<(), Mismatch> {
        let (property, root) = (&parameter.property, Position::root(location_name(parameter.location)));
        let value = text.map(|text| self.typed(&property.schema, text));
        self.validator.property(property, value.as_ref(), &root).and_then(|()| match &value {
            Some(value) => {
                encrypted::check_plain(&self.validator, &property.schema, value, &root.child(&property.wire))
            }
            None => Ok(()),
        })?;
        Ok(())
    }

    /// Whether an operation takes this body: of an upload, what is said of the file and stands beside it.
    ///
    /// # Errors
    /// The first thing that does not fit.
    pub fn body(&self, body: &Body, value: &Value) -> Result<(), Mismatch> {
        let root = Position::root("body");
        let Some(form) = &body.upload else {
            self.validator.check(&body.schema, value, &root)?;
            encrypted::check_plain(&self.validator, &body.schema, value, &root)?;
            return Ok(rules::check(&self.validator, &body.schema, value, &root)?);
        };
        let layers = self.validator.layers(&body.schema);
        let Some(Kind::Object(parts)) = layers.last().map(|layer| &layer.kind) else { return Ok(()) };
        for part in parts.iter().filter(|part| part.wire != form.file) {
            let Some(Kind::Object(inside)) =
                self.validator.layers(&part.schema).last().map(|layer| &layer.kind).filter(|_| part.wire == form.meta)
            else {
                self.validator.property(part, value.get(&part.wire), &root)?;
                continue;
            };
            let (described, at) = (value.get(&part.wire), root.child(&part.wire));
            // What follows from the file itself is filled in when the request is made.
            for property in inside.iter().filter(|property| !form.fills(&property.wire)) {
                self.validator.property(property, described.and_then(|it| it.get(&property.wire)), &at)?;
            }
        }
        Ok(())
    }
}

impl From<Refusal> for Mismatch {
    fn from(refusal: Refusal) -> Self {
        let said = |name: &str| refusal.detail().and_then(|detail| detail[name].as_str()).unwrap_or_default();
        let location = match said("location") {
            "uri_template" => "path",
            "query" => "query",
            "header" => "header",
            _ => "body",
        };
        let field = said("field");
        Self {
            location,
            field: field.strip_prefix("/body").unwrap_or(field).to_owned(),
            issue: said("issue").to_owned(),
            message: refusal.message().to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn bundled() -> (Arc<Description>, RequestCheck) {
        let description = crate::spec::load(None).expect("the description that comes with this crate");
        (Arc::clone(&description), RequestCheck::new(description))
    }

    fn body_of(description: &Description, product: &str, id: &str) -> Body {
        let head = description.heads_of(product).find(|head| head.id == id).expect("a known operation");
        description.operation(head).and_then(|operation| operation.body.clone()).expect("a body")
    }

    #[test]
    fn body_that_lacks_a_required_field_is_named_with_its_pointer() {
        let (description, check) = bundled();
        let body = body_of(&description, "refund", "create_refund");
        let mismatch = check.body(&body, &json!({"out_refund_no": "R1"})).expect_err("no amount");
        assert_eq!((mismatch.location, mismatch.issue.as_str()), ("body", "is required"), "{mismatch:?}");
        assert!(mismatch.field.starts_with('/') && mismatch.message.contains("必填"), "{mismatch:?}");
    }

    #[test]
    fn example_of_every_body_fits_with_plain_text_in_its_encrypted_fields() {
        let (description, check) = bundled();
        let mut checked = 0;
        for (head, operation) in description.operations() {
            let Some(body) = &operation.body else { continue };
            let Some(example) = body.example.clone().or_else(|| description.example(&body.schema)) else { continue };
            if let Err(mismatch) = check.body(body, &example) {
                panic!("{}.{}: {mismatch:?}", head.product, head.id);
            }
            checked += 1;
        }
        assert!(checked > 200, "{checked}");
    }

    #[test]
    fn plain_text_of_an_encrypted_field_is_held_against_its_limits() {
        let (description, check) = bundled();
        let limited = |property: &&wechatpay_codegen::api::Property| {
            let layers: Vec<_> = description.layers(&property.schema).collect();
            layers.iter().any(|layer| layer.encrypted) && layers.iter().any(|layer| layer.limits.max_length.is_some())
        };
        let mut checked = 0;
        for (head, operation) in description.operations() {
            let Some(body) = operation.body.as_ref().filter(|body| body.upload.is_none()) else { continue };
            let Some(example) = body.example.clone().or_else(|| description.example(&body.schema)) else { continue };
            for property in description.properties(&body.schema).iter().filter(limited) {
                let mut longer = example.clone();
                longer[&property.wire] = json!("王".repeat(5000));
                let mismatch = check.body(body, &longer).expect_err(&head.id);
                assert_eq!(mismatch.field, format!("/{}", property.wire), "{}: {mismatch:?}", head.id);
                assert!(!format!("{mismatch:?}").contains('王'), "{mismatch:?}");
                checked += 1;
            }
        }
        assert!(checked >= 3, "{checked}");
    }
}
