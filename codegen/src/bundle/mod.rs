//! The whole description as one document of plain OpenAPI, which any tool reads.
//!
//! In: an `Api`. Out: a document of OpenAPI 3.0.3 with all operations and schemas, and one of 3.1 with the callbacks
//! too, as `webhooks`. It always holds that the same `Api` makes the same documents, byte for byte, that every `$ref`
//! leads to something in the same document, and that keys of the dialect which OpenAPI lacks are `x-wechatpay-…`.

mod names;
mod operation;
mod schema;
mod webhook;
mod words;
mod yaml;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::{
    Tree,
    api::{Api, Caller, Location, Operation, SchemaId, Segment},
};
use names::Names;
use operation::{SIGNED, scheme};
use schema::{Schemas, Version};
use webhook::HEADERS;

/// Where the gateways are: the first, the one beside it, and a sandbox on this machine.
const SERVERS: [(&str, &str); 3] = [
    ("https://api.mch.weixin.qq.com", "微信支付 (WeChat Pay)"),
    ("https://api2.mch.weixin.qq.com", "备用域名 (the backup host)"),
    ("http://127.0.0.1:8811", "本机沙箱 (the sandbox on this machine: wechatpay sandbox serve)"),
];

/// What is said of the whole.
const ABOUT: &str = include_str!("about.md");

/// The documents.
#[derive(Clone, Debug, PartialEq)]
pub struct Bundle {
    /// OpenAPI 3.0.3: the operations.
    pub openapi_3_0: Value,
    /// OpenAPI 3.1: the operations, and the callbacks as `webhooks`.
    pub openapi_3_1: Value,
}

impl Bundle {
    /// Each document as JSON and as YAML, by the name of its file.
    pub fn files(&self) -> Tree {
        let documents = [(NAME_3_0, &self.openapi_3_0), (NAME_3_1, &self.openapi_3_1)];
        let forms = |(name, document)| FORMS.map(|(form, text)| (format!("{name}.{form}"), text(document)));
        documents.into_iter().flat_map(forms).collect()
    }
}

/// What the files are called, whatever form they have.
const NAME_3_0: &str = "wechatpay-openapi-3.0";
const NAME_3_1: &str = "wechatpay-openapi-3.1";

/// How a document is written.
type Written = fn(&Value) -> String;

/// The forms of a document, by what the names of its files end in.
const FORMS: [(&str, Written); 2] = [("json", |document| format!("{document:#}\n")), ("yaml", yaml::yaml)];

/// Makes both documents.
pub fn bundle(api: &Api) -> Bundle {
    Bundle { openapi_3_0: document(api, Version::V3_0), openapi_3_1: document(api, Version::V3_1) }
}

/// Makes one of the files alone, as [`Bundle::files`] has it; `None` if there is no file of this name.
pub fn file(api: &Api, name: &str) -> Option<String> {
    let (name, form) = name.rsplit_once('.')?;
    let (_, text) = FORMS.into_iter().find(|(known, _)| *known == form)?;
    let version = match name {
        NAME_3_0 => Version::V3_0,
        NAME_3_1 => Version::V3_1,
        _ => return None,
    };
    Some(text(&document(api, version)))
}

fn document(api: &Api, version: Version) -> Value {
    let schemas = &Schemas { api, names: &Names::of(api), version };
    let openapi = match schemas.version {
        Version::V3_0 => "3.0.3",
        Version::V3_1 => "3.1.0",
    };
    let mut document = Map::new();
    let mut put = |key: &str, value: Value| document.insert(key.to_owned(), value);
    put("openapi", json!(openapi));
    put(
        "info",
        json!({
            "title": "微信支付 APIv3 (WeChat Pay APIv3)",
            "version": env!("CARGO_PKG_VERSION"),
            "description": ABOUT.trim(),
            "license": {"name": "MIT OR Apache-2.0", "url": "https://opensource.org/license/mit"},
        }),
    );
    put("servers", SERVERS.iter().map(|(url, description)| json!({"url": url, "description": description})).collect());
    let products = api.products.values().filter(|it| !it.operations.is_empty() || !it.events.is_empty());
    put(
        "tags",
        products
            .map(|product| {
                let [_, note] = words::said(&product.docs);
                let about = [product.title.clone(), product.description.trim().to_owned(), note];
                json!({
                    "name": product.name,
                    "x-displayName": product.title,
                    "description": words::paragraphs(about),
                })
            })
            .collect(),
    );
    put("paths", paths(schemas));
    if schemas.version == Version::V3_1 {
        put("webhooks", webhooks(schemas));
    }
    put("components", components(schemas));
    Value::Object(document)
}

/// All operations by their paths. OpenAPI takes two paths that differ in the names of their variables alone for one, so
/// the later has the names of the former.
fn paths(schemas: &Schemas<'_>) -> Value {
    let mut paths: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
    let mut shapes: BTreeMap<Vec<Option<&str>>, &Operation> = BTreeMap::new();
    for (product, operation) in schemas.api.operations() {
        let first = *shapes.entry(shape(operation)).or_insert(operation);
        let written = if first.template == operation.template {
            schemas.operation(product, operation)
        } else {
            schemas.operation(product, &renamed(operation, first))
        };
        paths.entry(&first.template).or_default().insert(operation.method.to_ascii_lowercase(), written);
    }
    paths.into_iter().map(|(path, methods)| (path.to_owned(), Value::Object(methods))).collect::<Map<_, _>>().into()
}

fn shape(operation: &Operation) -> Vec<Option<&str>> {
    let literals = operation.segments.iter().map(|segment| match segment {
        Segment::Literal(literal) => Some(literal.as_str()),
        Segment::Parameter(_) => None,
    });
    literals.collect()
}

/// The operation, its variables called as those of another on the same path.
fn renamed(operation: &Operation, first: &Operation) -> Operation {
    let mut renamed = operation.clone();
    let variables = |segment: &Segment| match segment {
        Segment::Parameter(name) => Some(name.clone()),
        Segment::Literal(_) => None,
    };
    let pairs: Vec<(String, String)> =
        operation.segments.iter().filter_map(variables).zip(first.segments.iter().filter_map(variables)).collect();
    for parameter in renamed.parameters.iter_mut().filter(|parameter| parameter.location == Location::Path) {
        if let Some((_, name)) = pairs.iter().find(|(own, _)| *own == parameter.property.wire) {
            parameter.property.wire.clone_from(name);
        }
    }
    renamed
}

fn webhooks(schemas: &Schemas<'_>) -> Value {
    let events = schemas.api.products.values().flat_map(|it| it.events.iter().map(move |event| (it, event)));
    let all: BTreeMap<String, Value> =
        events.map(|(product, event)| (event.key(), schemas.webhook(product, event))).collect();
    json!(all)
}

fn components(schemas: &Schemas<'_>) -> Value {
    let api = schemas.api;
    let mut named: BTreeMap<&str, Value> = BTreeMap::new();
    let all = api.products.values().flat_map(|it| it.schemas.keys().map(move |name| (it, name)));
    let ids: Vec<_> =
        all.map(|(product, name)| SchemaId { product: product.name.clone(), name: name.clone() }).collect();
    for id in &ids {
        if let Some(schema) = api.schema(id) {
            named.insert(schemas.names.get(id), Value::Object(schemas.spelled_out(schema)));
        }
    }
    let common = api.errors.codes.values().filter(|code| code.common && code.variant.is_none());
    let refusal = words::paragraphs([
        "It was refused, or nobody knows what became of it (失败). Every operation may return:".to_owned(),
        words::codes(common),
    ]);
    let header = |name: &&str| {
        let schema = json!({"description": told(name), "schema": {"type": "string"}});
        ((*name).to_owned(), schema)
    };
    let mut components = Map::from_iter([
        ("schemas".to_owned(), json!(named)),
        ("responses".to_owned(), json!({"Error": schemas.error(&refusal)})),
        ("headers".to_owned(), Value::Object(SIGNED.iter().map(header).collect())),
    ]);
    if schemas.version == Version::V3_1 {
        let parameter = |name: &&str| {
            let schema = json!({"type": "string"});
            let header = json!({
                "name": name, "in": "header", "required": true, "description": told(name), "schema": schema,
            });
            ((*name).to_owned(), header)
        };
        components.insert("parameters".to_owned(), Value::Object(HEADERS.iter().map(parameter).collect()));
    }
    components.insert("securitySchemes".to_owned(), security_schemes());
    Value::Object(components)
}

/// What a header of a response or a callback says.
fn told(header: &str) -> &'static str {
    match header {
        "Request-ID" => "The number of the call, by which support finds it (请求唯一标识).",
        "Wechatpay-Nonce" => "The second line of what is signed (应答随机串).",
        "Wechatpay-Serial" => {
            "Whose key signed: the serial of a platform certificate, or the ID of a public key (签名公钥)."
        }
        "Wechatpay-Signature" => {
            "The signature (签名值) in base64 of timestamp, nonce and body, each ended by a line feed: RSA, SHA-256."
        }
        "Wechatpay-Signature-Type" => "The scheme of the signature (签名类型).",
        "Wechatpay-Timestamp" => {
            "The first line of what is signed: seconds since 1970 (应答时间戳). Refuse what is older than 5 minutes."
        }
        _ => "",
    }
}

fn security_schemes() -> Value {
    let each =
        [(Caller::Merchant, "mchid", "merchant number (商户号)"), (Caller::Brand, "brand_id", "brand id (品牌ID)")];
    let each = each.into_iter().map(|(caller, id, who)| {
        let name = scheme(caller);
        let description = format!(
            "`Authorization: {name} {id}=\"…\",nonce_str=\"…\",signature=\"…\",timestamp=\"…\",serial_no=\"…\"`\n\n\
             `{id}` is the {who}, `serial_no` the serial of the caller's API certificate (商户API证书序列号), and \
             `signature` the base64 of an RSA signature (SHA-256, PKCS #1 v1.5) by its private key over five lines, \
             each ended by a line feed, the last too: the method; the path with its query, as it goes on the wire; \
             `timestamp`; `nonce_str`; the body, or nothing (签名串). Of an upload the part `meta` is signed in the \
             place of the body. It is made anew for each call."
        );
        let scheme = json!({"type": "apiKey", "in": "header", "name": "Authorization", "description": description});
        (name.to_owned(), scheme)
    });
    Value::Object(each.collect())
}
