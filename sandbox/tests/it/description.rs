//! Every operation in `spec/`, called with the description's own examples.

use std::{collections::BTreeMap, fs, path::Path};

use serde_json::Value;
use sha2::{Digest as _, Sha256};
use wechatpay_codegen::api::{Api, Kind, Location, Operation, Schema};
use wechatpay_sandbox::Sandbox;

use crate::wire::{Call, KEY_ID, encrypted, sandbox};

fn api() -> Api {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let mut sources = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("the description") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            let name = path.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
            sources.insert(name, fs::read_to_string(&path).expect("a document"));
        }
    }
    wechatpay_codegen::describe(&sources).expect("a description without mistakes")
}

/// A request with the example of each parameter and of the body.
fn example(api: &Api, operation: &Operation) -> Call {
    let mut target = operation.template.clone();
    let (mut query, mut headers) = (Vec::new(), Vec::new());
    for parameter in &operation.parameters {
        let name = &parameter.property.wire;
        let text = match api.example(&parameter.property.schema).expect("an example") {
            Value::String(text) => text,
            other => other.to_string(),
        };
        let encoded = percent_encoding::utf8_percent_encode(&text, percent_encoding::NON_ALPHANUMERIC).to_string();
        match parameter.location {
            Location::Path => target = target.replace(&format!("{{{name}}}"), &encoded),
            Location::Query => query.push(format!("{name}={encoded}")),
            Location::Header => headers.push((name, text)),
        }
    }
    if !query.is_empty() {
        target = format!("{target}?{}", query.join("&"));
    }
    let call = match &operation.body {
        Some(body) => {
            let mut example = body.example.clone().or_else(|| api.example(&body.schema)).expect("an example");
            encrypt(api, &body.schema, &mut example);
            Call::post_json(&target, &example).method(&operation.method)
        }
        None => Call::new(&operation.method, &target),
    };
    headers.into_iter().fold(call, |call, (name, value)| call.with(name, &value))
}

/// A file behind its description, of which the description is signed.
fn upload(target: &str, sandbox: &Sandbox) -> Call {
    let sha256: String = Sha256::digest(b"a file").iter().map(|byte| format!("{byte:02x}")).collect();
    let meta = format!(r#"{{"filename":"a.png","sha256":"{sha256}"}}"#);
    let part =
        |head: &str, content: &str| format!("--b\r\nContent-Disposition: form-data; {head}\r\n\r\n{content}\r\n");
    let body = part("name=\"meta\"", &meta) + &part("name=\"file\"; filename=\"a.png\"", "a file") + "--b--\r\n";
    let call = Call::post(target, meta).without("Content-Type").with("Content-Type", "multipart/form-data; boundary=b");
    call.signed(&sandbox.merchant()).tampered(|_, sent| *sent = body.into_bytes())
}

/// Makes the encrypted fields of an example what they are on the wire.
fn encrypt(api: &Api, schema: &Schema, value: &mut Value) {
    match (&api.follow(schema).kind, value) {
        (_, Value::String(text)) if schema.encrypted => *text = encrypted(text),
        (Kind::Object(properties), Value::Object(object)) => {
            for property in properties {
                if let Some(value) = object.get_mut(&property.wire) {
                    encrypt(api, &property.schema, value);
                }
            }
        }
        (Kind::Array(inner), Value::Array(items)) => items.iter_mut().for_each(|item| encrypt(api, inner, item)),
        _ => {}
    }
}

/// How operations are refused whose examples are about something that nobody has made: `orders.rs` and its neighbours
/// have what somebody made.
fn refused_where_nothing_is(operation: &Operation) -> Option<(u16, &'static str)> {
    let template = operation.template.as_str();
    let names_one = template.contains('{');
    match template {
        _ if template.starts_with("/v3/pay/") && names_one => Some((404, "ORDER_NOT_EXIST")),
        _ if template.starts_with("/v3/combine-transactions/") && names_one => Some((404, "ORDER_NOT_EXIST")),
        // The examples are of another merchant.
        _ if template.starts_with("/v3/combine-transactions/") => Some((400, "MCH_NOT_EXISTS")),
        _ if template.starts_with("/v3/refund/domestic/refunds") => Some((404, "RESOURCE_NOT_EXISTS")),
        _ if template.starts_with("/v3/fund-app/mch-transfer/transfer-bills/") && names_one => Some((404, "NOT_FOUND")),
        "/v3/bill/tradebill" | "/v3/bill/fundflowbill" => Some((400, "NO_STATEMENT_EXIST")),
        // The example's sums are those of a longer list.
        "/v3/transfer/batches" => Some((400, "INVALID_REQUEST")),
        _ if template.starts_with("/v3/transfer/batches/") => Some((404, "NOT_FOUND")),
        // Nobody was given the example's token.
        "/v3/billdownload/file" => Some((400, "PARAM_ERROR")),
        _ => None,
    }
}

#[tokio::test]
async fn operation_each_with_its_examples_is_answered_as_documented() {
    let api = api();
    let mut answered = 0;
    for (_, operation) in api.operations() {
        // The examples of several operations are about the same order, so that each starts from nothing.
        let sandbox = sandbox().await;
        let call = match operation.body.as_ref().is_some_and(|body| body.upload) {
            true => upload(&operation.template, &sandbox),
            false => example(&api, operation).with("Wechatpay-Serial", KEY_ID).signed(&sandbox.merchant()),
        };
        let reply = call.send(&sandbox).await;
        answered += 1;
        // The sandbox's merchant has no platform certificate; everything else succeeds.
        if operation.template == "/v3/certificates" {
            assert_eq!(reply.status, 404);
            continue;
        }
        if let Some((status, code)) = refused_where_nothing_is(operation) {
            assert_eq!((reply.status, reply.refusal().1.as_str()), (status, code), "{}", operation.id);
            continue;
        }
        assert_eq!(reply.status, operation.response.status, "{}: {reply:?}", operation.id);
        // A file is not signed.
        assert_eq!(reply.verify(&sandbox).is_ok(), !operation.response.file, "{}", operation.id);
        assert!(!operation.response.file || !reply.body.is_empty(), "{}", operation.id);
    }
    assert_eq!(answered, sandbox().await.operations());
    assert!(answered >= 13, "{answered}");
}
