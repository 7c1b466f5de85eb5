//! Operations of the `Api` as those of OpenAPI.
//!
//! In: an operation and its product. Out: the operation object. It always holds that its name is the product's and
//! its own, joined by a dot, as the command line calls it.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{
    schema::{Schemas, reference},
    words,
};
use crate::api::{Body, Caller, ErrorCode, Kind, Location, Operation, Parameter, Product};

/// The headers that a signed response has, in `components.headers`.
pub(super) const SIGNED: [&str; 5] =
    ["Request-ID", "Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature", "Wechatpay-Timestamp"];

/// How a caller signs: the name of its scheme.
pub(super) const fn scheme(caller: Caller) -> &'static str {
    match caller {
        Caller::Merchant => "WECHATPAY2-SHA256-RSA2048",
        Caller::Brand => "WECHATPAY-BRAND-SHA256-RSA2048",
    }
}

impl Schemas<'_> {
    pub(super) fn operation(&self, product: &Product, operation: &Operation) -> Value {
        let mut object = Map::new();
        let mut put = |key: &str, value: Value| object.insert(key.to_owned(), value);
        put("tags", json!([product.name]));
        put("summary", json!(words::summary(operation.docs.title.as_deref(), &operation.id)));
        put("description", json!(words::of_operation(operation)));
        put("operationId", json!(format!("{}.{}", product.name, operation.id)));
        if let Some(page) = operation.pages.first() {
            put("externalDocs", json!({"description": "官方文档", "url": page.url}));
        }
        put("security", json!([{scheme(operation.caller): []}]));
        if !operation.parameters.is_empty() {
            put("parameters", operation.parameters.iter().map(|parameter| self.parameter(parameter)).collect());
        }
        if let Some(body) = &operation.body {
            put("requestBody", self.body(body));
        }
        put("responses", self.responses(operation));
        put("x-wechatpay-caller", json!(operation.caller));
        put("x-wechatpay-retry", json!(operation.retry));
        if let Some(rate) = operation.rate_limit {
            put("x-wechatpay-rate-limit", json!(rate));
        }
        if let Some(pages) = &operation.pagination {
            put("x-wechatpay-pagination", json!(pages));
        }
        if let Some(poll) = &operation.poll {
            put("x-wechatpay-poll", json!(poll));
        }
        if !operation.errors.is_empty() {
            put("x-wechatpay-errors", json!(operation.errors));
        }
        if let Some(source) = &operation.source {
            put("x-wechatpay-source", json!(source));
        }
        Value::Object(object)
    }

    fn parameter(&self, parameter: &Parameter) -> Value {
        let property = &parameter.property;
        let schema = self.written(&property.schema);
        let place = match parameter.location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
        };
        let title = property.schema.docs.title.clone().unwrap_or_default();
        let description = words::paragraphs([title, words::of_schema(self.api, &property.schema, false)]);
        let mut object = Map::from_iter([
            ("name".to_owned(), json!(property.wire)),
            ("in".to_owned(), json!(place)),
            ("required".to_owned(), json!(property.required || parameter.location == Location::Path)),
        ]);
        if !description.is_empty() {
            object.insert("description".to_owned(), json!(description));
        }
        let example = self.api.example(&property.schema);
        match self.api.follow(&property.schema).kind {
            Kind::Object(_) => {
                let mut media = Map::from_iter([("schema".to_owned(), schema)]);
                media.extend(example.map(|example| ("example".to_owned(), example)));
                object.insert("content".to_owned(), json!({"application/json": media}));
            }
            Kind::Array(_) => {
                object.insert("style".to_owned(), json!("form"));
                object.insert("explode".to_owned(), json!(false));
                object.insert("schema".to_owned(), schema);
                object.extend(example.map(|example| ("example".to_owned(), example)));
            }
            _ => {
                object.insert("schema".to_owned(), schema);
                object.extend(example.map(|example| ("example".to_owned(), example)));
            }
        }
        Value::Object(object)
    }

    fn body(&self, body: &Body) -> Value {
        let schema = self.written(&body.schema);
        let Some(form) = &body.upload else {
            let mut media = Map::from_iter([("schema".to_owned(), schema)]);
            let example = body.example.clone().or_else(|| self.api.example(&body.schema));
            media.extend(example.map(|example| ("example".to_owned(), example)));
            return json!({"required": true, "content": {"application/json": media}});
        };
        let encoding = Map::from_iter([(form.meta.clone(), json!({"contentType": "application/json"}))]);
        let hash = if form.sm3 { "SM3" } else { "SHA-256" };
        let description = format!(
            "A file behind its description: `{}`, which alone is signed and stands first, then `{}`. `{}` is the \
             file's {hash} in hexadecimal digits.",
            form.meta, form.file, form.digest
        );
        json!({
            "description": description,
            "required": true,
            "content": {"multipart/form-data": {"schema": schema, "encoding": encoding}},
        })
    }

    /// The success, the operation's own errors by their statuses, and what every operation may return.
    fn responses(&self, operation: &Operation) -> Value {
        let response = &operation.response;
        let mut success = Map::new();
        let described = match (&response.schema, response.file) {
            (Some(_), _) => "Success (成功).",
            (None, true) => "The file (文件), which is not signed.",
            (None, false) if response.status == 202 => "Accepted, to be done later (已受理).",
            (None, false) => "Success, without a body (成功，无应答包体).",
        };
        success.insert("description".to_owned(), json!(described));
        if !response.file {
            let link = |name: &&str| ((*name).to_owned(), json!({"$ref": format!("#/components/headers/{name}")}));
            success.insert("headers".to_owned(), Value::Object(SIGNED.iter().map(link).collect()));
        }
        if let Some(schema) = &response.schema {
            let mut media = Map::from_iter([("schema".to_owned(), self.written(schema))]);
            let example = response.example.clone().or_else(|| self.api.example(schema));
            media.extend(example.map(|example| ("example".to_owned(), example)));
            success.insert("content".to_owned(), json!({"application/json": media}));
        } else if response.file {
            let schema = json!({"type": "string", "format": "binary"});
            success.insert("content".to_owned(), json!({"application/octet-stream": {"schema": schema}}));
        }
        let mut responses = Map::from_iter([(response.status.to_string(), Value::Object(success))]);
        for (status, codes) in self.errors(operation) {
            let description = words::codes(codes);
            responses.entry(status.to_string()).or_insert_with(|| self.error(&description));
        }
        responses.insert("default".to_owned(), json!({"$ref": "#/components/responses/Error"}));
        Value::Object(responses)
    }

    /// The operation's own codes by each of their statuses.
    fn errors(&self, operation: &Operation) -> BTreeMap<u16, Vec<&ErrorCode>> {
        let mut by_status: BTreeMap<u16, Vec<&ErrorCode>> = BTreeMap::new();
        let codes = &self.api.errors.codes;
        for code in operation.errors.iter().filter_map(|key| codes.get(key)) {
            // A variant has the statuses of the plain code, unless it has its own.
            let plain = codes.get(&code.code);
            let statuses = [Some(code), plain].into_iter().flatten().map(|code| &code.statuses);
            for status in statuses.into_iter().find(|statuses| !statuses.is_empty()).into_iter().flatten() {
                by_status.entry(*status).or_default().push(code);
            }
        }
        by_status
    }

    /// A response that refuses.
    pub(super) fn error(&self, description: &str) -> Value {
        match self.names.shared("ErrorBody") {
            Some(name) => {
                json!({"description": description, "content": {"application/json": {"schema": reference(name)}}})
            }
            None => json!({"description": description}),
        }
    }
}
