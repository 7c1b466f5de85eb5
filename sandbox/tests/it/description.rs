//! Every operation in `spec/`, called with the description's own examples.

use std::{collections::BTreeMap, fs, path::Path};

use serde_json::Value;
use sha2::{Digest as _, Sha256};
use wechatpay_auth::PlatformKeys;
use wechatpay_codegen::api::{Api, Caller, Kind, Location, Operation, Outcome, Schema};
use wechatpay_sandbox::{Builder, Sandbox};

use crate::{
    folder::Folder,
    wire::{Call, Reply, builder, sandbox},
};

fn api() -> Api {
    api_of("../spec")
}

fn api_of(folder: &str) -> Api {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
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

/// Path and query with the example of each parameter, and the headers.
fn target(api: &Api, operation: &Operation, keys: &PlatformKeys) -> (String, Vec<(String, String)>) {
    let mut target = operation.template.clone();
    let (mut query, mut headers) = (Vec::new(), Vec::new());
    for parameter in &operation.parameters {
        let name = &parameter.property.wire;
        let mut example = api.example(&parameter.property.schema).expect("an example");
        encrypt(api, &parameter.property.schema, &mut example, keys);
        let text = match example {
            Value::String(text) => text,
            Value::Array(items) => items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(","),
            other => other.to_string(),
        };
        let encoded = percent_encoding::utf8_percent_encode(&text, percent_encoding::NON_ALPHANUMERIC).to_string();
        match parameter.location {
            Location::Path => target = target.replace(&format!("{{{name}}}"), &encoded),
            Location::Query => query.push(format!("{name}={encoded}")),
            Location::Header => headers.push((name.clone(), text)),
        }
    }
    if !query.is_empty() {
        target = format!("{target}?{}", query.join("&"));
    }
    (target, headers)
}

/// A request with the example of each parameter and of the body.
fn example(api: &Api, operation: &Operation, keys: &PlatformKeys) -> Call {
    let (target, headers) = target(api, operation, keys);
    let call = match &operation.body {
        Some(body) => {
            let mut example = body.example.clone().or_else(|| api.example(&body.schema)).expect("an example");
            encrypt(api, &body.schema, &mut example, keys);
            Call::post_json(&target, &example).method(&operation.method)
        }
        None => Call::new(&operation.method, &target),
    };
    headers.into_iter().fold(call, |call, (name, value)| call.with(&name, &value))
}

/// WeChat Pay's keys for the one who calls.
fn keys_of(operation: &Operation, sandbox: &Sandbox) -> PlatformKeys {
    match operation.caller {
        Caller::Merchant => sandbox.platform_keys(),
        Caller::Brand => sandbox.brand_keys().expect("a brand").platform_keys(),
    }
}

/// Signed by the one who calls, with the name of WeChat Pay's key for it.
fn signed(call: Call, operation: &Operation, sandbox: &Sandbox) -> Call {
    match operation.caller {
        Caller::Merchant => {
            let keys = sandbox.platform_keys();
            let preferred = keys.preferred().expect("a key").as_str();
            call.with("Wechatpay-Serial", preferred).signed(&sandbox.merchant())
        }
        Caller::Brand => call.of_the_brand(sandbox),
    }
}

/// A file behind its description, of which the description is signed, and the other parts.
fn upload(api: &Api, operation: &Operation, sandbox: &Sandbox) -> Call {
    let body = operation.body.as_ref().expect("a body");
    let (form, file) = (body.upload.as_ref().expect("an upload"), "a file");
    let keys = keys_of(operation, sandbox);
    let mut example = api.example(&body.schema).expect("an example");
    encrypt(api, &body.schema, &mut example, &keys);
    let mut meta = example[&form.meta].take();
    let digest = if form.sm3 { hex(&sm3::Sm3::digest(file)) } else { hex(&Sha256::digest(file)) };
    meta[&form.digest] = Value::from(digest);
    let meta = meta.to_string();
    let part =
        |head: &str, content: &str| format!("--b\r\nContent-Disposition: form-data; {head}\r\n\r\n{content}\r\n");
    let mut parts = part(&format!("name=\"{}\"", form.meta), &meta);
    for (name, value) in example.as_object().expect("an object").iter().filter(|(name, _)| **name != form.meta) {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        parts += &part(&format!("name=\"{name}\""), &text);
    }
    parts += &part(&format!("name=\"{}\"; filename=\"a.png\"", form.file), file);
    parts += "--b--\r\n";
    let call = Call::post(&target(api, operation, &keys).0, meta).without("Content-Type");
    let call = call.with("Content-Type", "multipart/form-data; boundary=b");
    signed(call, operation, sandbox).tampered(|_, sent| *sent = parts.into_bytes())
}

/// Makes the encrypted fields of an example what they are on the wire.
fn encrypt(api: &Api, schema: &Schema, value: &mut Value, keys: &PlatformKeys) {
    match (&api.follow(schema).kind, value) {
        (_, Value::String(text)) if schema.encrypted => {
            *text = keys.encrypt(text).expect("a short text").text().to_owned();
        }
        (Kind::Object(properties), Value::Object(object)) => {
            for property in properties {
                if let Some(value) = object.get_mut(&property.wire) {
                    encrypt(api, &property.schema, value, keys);
                }
            }
        }
        (Kind::Array(inner), Value::Array(items)) => items.iter_mut().for_each(|item| encrypt(api, inner, item, keys)),
        _ => {}
    }
}

/// How operations are refused whose examples are about something that nobody has made: `orders.rs` and its neighbours
/// have what somebody made.
fn refused_where_nothing_is(operation: &Operation) -> Option<(u16, &'static str)> {
    let template = operation.template.as_str();
    let names_one = template.contains('{');
    if let Some(path) = template.strip_prefix("/v3/payscore/") {
        return refused_by_pay_score(&operation.method, path.strip_prefix("partner/").unwrap_or(path));
    }
    if let Some(path) = template.strip_prefix("/v3/ecommerce/applyments/") {
        // The examples name pictures that nobody has uploaded.
        let submits = path.is_empty() || path == "submit-account-hosting-applyment";
        return Some(if submits { (400, "PARAM_ERROR") } else { (404, "APPLYMENT_NOT_EXIST") });
    }
    if let Some(path) = template.strip_prefix("/v3/ecommerce/account/apply-cancel-withdraw") {
        return match path {
            "" => Some((400, "PARAM_ERROR")),
            _ if path.starts_with("/validate-cancel") => None,
            _ => Some((404, "RESOURCE_NOT_EXISTS")),
        };
    }
    if let Some(path) = template.strip_prefix("/v3/ecommerce/") {
        return refused_by_platforms(&operation.method, path);
    }
    match template {
        // The day of the example is too long ago.
        "/v3/merchant/fund/dayendbalance/{account_type}" => Some((400, "INVALID_REQUEST")),
        _ if template.starts_with("/v3/merchant/fund/withdraw/") && !template.ends_with("{bill_type}") => {
            Some((404, "RESOURCE_NOT_EXISTS"))
        }
        _ if template.starts_with("/v3/papay/") && !template.contains("pre-entrust-sign") => {
            Some((403, "CONTRACT_NOT_EXIST"))
        }
        _ if template.starts_with("/v3/partner-papay/") => Some((403, "CONTRACT_NOT_EXIST")),
        _ if template.starts_with("/v3/pay/") && names_one => Some((404, "ORDER_NOT_EXIST")),
        // Orders that persons are paid by have no model.
        "/v3/combine-transactions/id/{combine_transaction_id}" | "/v3/combine-transactions/miniprogram" => None,
        _ if template.starts_with("/v3/combine-transactions/") && names_one => Some((404, "ORDER_NOT_EXIST")),
        // The examples are of another merchant.
        _ if template.starts_with("/v3/combine-transactions/") => Some((400, "MCH_NOT_EXISTS")),
        _ if template.starts_with("/v3/refund/domestic/refunds") => Some((404, "RESOURCE_NOT_EXISTS")),
        _ if template.starts_with("/v3/fund-app/mch-transfer/transfer-bills/") && names_one => Some((404, "NOT_FOUND")),
        "/v3/bill/tradebill" | "/v3/bill/fundflowbill" | "/v3/bill/sub-merchant-fundflowbill" => {
            Some((400, "NO_STATEMENT_EXIST"))
        }
        // The example names a cash part that nobody has placed.
        "/v3/med-ins/orders" => Some((400, "PARAM_ERROR")),
        "/v3/med-ins/refunds/notify" => Some((400, "INVALID_REQUEST")),
        _ if template.starts_with("/v3/med-ins/") => Some((404, "RESOURCE_NOT_EXISTS")),
        // The example's sums are those of a longer list.
        "/v3/transfer/batches" => Some((400, "INVALID_REQUEST")),
        _ if template.starts_with("/v3/transfer/batches/") => Some((404, "NOT_FOUND")),
        "/v3/profitsharing/orders" | "/v3/profitsharing/orders/unfreeze" => Some((400, "INVALID_REQUEST")),
        // A return names a sharing.
        "/v3/profitsharing/return-orders" => Some((400, "INVALID_REQUEST")),
        "/v3/profitsharing/bills" => Some((400, "NO_STATEMENT_EXIST")),
        _ if template.starts_with("/v3/profitsharing/merchant-configs/") => None,
        _ if template.starts_with("/v3/profitsharing/") && names_one => Some((404, "RESOURCE_NOT_EXISTS")),
        // The examples name pictures that nobody has uploaded.
        "/v3/applyment4sub/applyment/" => Some((400, "PARAM_ERROR")),
        _ if template.starts_with("/v3/applyment4sub/applyment/") => Some((404, "APPLYMENT_NOT_EXIST")),
        // The example's batch is over by the sandbox's clock, or nobody has made it.
        "/v3/marketing/favor/callbacks" if operation.method == "GET" => Some((404, "RESOURCE_NOT_EXISTS")),
        "/v3/marketing/favor/users/{openid}/coupons" if operation.method == "GET" => Some((400, "PARAM_ERROR")),
        "/v3/marketing/favor/users/{openid}/coupons" => Some((404, "RESOURCE_NOT_EXISTS")),
        "/v3/marketing/favor/users/{openid}/coupons/{coupon_id}" => Some((404, "RESOURCE_NOT_EXISTS")),
        "/v3/marketing/favor/stocks/{stock_id}" => Some((404, "RESOURCE_NOT_EXISTS")),
        "/v3/marketing/favor/stocks/{stock_id}/start"
        | "/v3/marketing/favor/stocks/{stock_id}/pause"
        | "/v3/marketing/favor/stocks/{stock_id}/restart"
        | "/v3/marketing/favor/stocks/{stock_id}/stop" => Some((404, "RESOURCE_NOT_EXISTS")),
        "/v3/marketing/busifavor/callbacks" if operation.method == "GET" => Some((404, "RESOURCE_NOT_EXISTS")),
        "/v3/marketing/busifavor/stocks" => None,
        // Their examples have no model.
        "/v3/marketing/busifavor/coupons/{card_id}/send" => None,
        _ if template.starts_with("/v3/marketing/busifavor/product-coupons/") => None,
        // The example names three merchants, of whom none is the sandbox's.
        "/v3/marketing/busifavor/users/{openid}/coupons" => None,
        _ if template.starts_with("/v3/marketing/busifavor/coupons/") => Some((404, "RESOURCE_NOT_EXISTS")),
        _ if template.starts_with("/v3/marketing/busifavor/stocks/") => Some((404, "RESOURCE_NOT_EXISTS")),
        _ if template.starts_with("/v3/marketing/busifavor/users/") => Some((404, "RESOURCE_NOT_EXISTS")),
        "/v3/marketing/busifavor/subsidy/pay-receipts" if operation.method == "GET" => None,
        _ if template.starts_with("/v3/marketing/busifavor/subsidy/pay-receipts") => Some((404, "RESOURCE_NOT_EXISTS")),
        // A return names a payment.
        "/v3/marketing/busifavor/subsidy/return-receipts" => Some((400, "INVALID_REQUEST")),
        _ if template.starts_with("/v3/marketing/busifavor/subsidy/") => Some((404, "RESOURCE_NOT_EXISTS")),
        _ if template.contains("/marketing/product-coupon/") || template.contains("/partner/product-coupon/") => {
            refused_of_product_coupons(template, &operation.method)
        }
        // Nobody was given the example's token.
        "/v3/billdownload/file" => Some((400, "PARAM_ERROR")),
        _ => None,
    }
}

/// The same of product coupons: all that names one, but for the list of what a user has.
fn refused_of_product_coupons(template: &str, method: &str) -> Option<(u16, &'static str)> {
    let (_, path) = template.split_once("/product-coupon/")?;
    let is_list = method == "GET" && path == "users/{openid}/coupons";
    let has_a_model = path.starts_with("product-coupons/") || path.starts_with("users/");
    (has_a_model && !is_list).then_some((404, "RESOURCE_NOT_EXISTS"))
}

/// The same of pay score, of which `path` is what a merchant and a partner have in common.
fn refused_by_pay_score(method: &str, path: &str) -> Option<(u16, &'static str)> {
    let unmade = ["cancel", "complete", "modify", "pay", "sync"];
    match path {
        // The example names the order in both ways.
        "serviceorder" if method == "GET" => Some((400, "PARAM_ERROR")),
        // Nobody authorized the service of the example.
        "serviceorder/direct-complete" => Some((403, "NO_AUTH")),
        _ if path.starts_with("serviceorder/") && unmade.iter().any(|act| path.ends_with(&format!("}}/{act}"))) => {
            Some((404, "ORDER_NOT_EXIST"))
        }
        "permissions/authorization-code/{authorization_code}" => Some((404, "RESOURCE_NOT_EXISTS")),
        _ if path.contains("permissions/") && path.ends_with("/terminate") => Some((404, "RESOURCE_NOT_EXISTS")),
        _ => None,
    }
}

/// The same of platforms (平台收付通), of which `path` is what all have in common.
fn refused_by_platforms(method: &str, path: &str) -> Option<(u16, &'static str)> {
    match path {
        "fund/enddaybalance/{sub_mchid}" => Some((400, "INVALID_REQUEST")),
        _ if path.starts_with("fund/withdraw/") => Some((404, "RESOURCE_NOT_EXISTS")),
        _ if path.starts_with("profitsharing/receivers/") => None,
        _ if path.starts_with("profitsharing/") && method == "POST" => Some((400, "INVALID_REQUEST")),
        _ if path.starts_with("profitsharing/") => Some((404, "RESOURCE_NOT_EXISTS")),
        _ if path.starts_with("refunds/") || path.starts_with("subsidies/") => Some((404, "RESOURCE_NOT_EXISTS")),
        _ => None,
    }
}

#[tokio::test]
async fn example_each_keeps_what_the_request_names() {
    let (api, mut compared) = (api(), 0);
    for (_, operation) in api.operations() {
        let Some(body) = operation.body.as_ref().filter(|body| body.upload.is_none()) else { continue };
        let Kind::Object(properties) = &api.follow(&body.schema).kind else { continue };
        let mut sent = body.example.clone().or_else(|| api.example(&body.schema)).expect("an example");
        for property in properties {
            let (kind, wire) = (&api.follow(&property.schema).kind, &property.wire);
            match (kind, &sent[wire]) {
                (Kind::Integer, Value::Number(number)) if number.as_i64().is_some_and(|number| number > 1) => {
                    sent[wire] = Value::from(number.as_i64().expect("a number") - 1);
                }
                // The last digit or letter changes, so that the form and the length stay.
                (Kind::String, Value::String(text)) if !text.contains("://") && text.is_ascii() => {
                    let last = if text.ends_with('7') { '8' } else { '7' };
                    sent[wire] = Value::from(format!("{}{last}", &text[..text.len() - 1]));
                }
                _ => {}
            }
        }
        let plain = sent.clone();
        let sandbox = sandbox().await;
        encrypt(&api, &body.schema, &mut sent, &keys_of(operation, &sandbox));
        let mut target = operation.template.clone();
        for parameter in operation.parameters.iter().filter(|parameter| parameter.location == Location::Path) {
            let example = api.example(&parameter.property.schema).expect("an example");
            target = target.replace(&format!("{{{}}}", parameter.property.wire), example.as_str().unwrap_or("1"));
        }
        let call = Call::post_json(&target, &sent).method(&operation.method);
        let reply = signed(call, operation, &sandbox).send(&sandbox).await;
        if reply.status != 200 {
            continue;
        }
        for (name, told) in reply.json().as_object().expect("an object") {
            let Some(sent) = plain.get(name).filter(|sent| !sent.is_object() && !sent.is_array()) else { continue };
            let secret = properties.iter().any(|property| property.wire == *name && property.schema.encrypted);
            assert!(secret || told == sent, "{}: {name} is {told}, and {sent} was sent", operation.id);
            compared += 1;
        }
    }
    assert!(compared >= 20, "{compared}");
}

#[tokio::test]
async fn error_of_each_table_can_be_had_as_documented_and_nothing_is_done() {
    let (api, sandbox, mut had) = (api(), sandbox().await, 0);
    for (_, operation) in api.operations() {
        let errors = operation.errors.iter().filter_map(|key| api.errors.codes.get(key));
        for error in errors.filter(|error| error.code != "*") {
            // What is decided later was accepted, which is done; another sandbox does it.
            let other = if error.outcome == Outcome::Pending { Some(crate::wire::sandbox().await) } else { None };
            let asked = other.as_ref().unwrap_or(&sandbox);
            let call = match &operation.body {
                Some(body) if body.upload.is_some() => upload(&api, operation, asked),
                _ => signed(example(&api, operation, &keys_of(operation, asked)), operation, asked),
            };
            let reply = call.with("Sandbox-Fault", &format!("error={}", error.code)).send(asked).await;
            let status = error.statuses.first().copied().unwrap_or(400);
            let place = format!("{} of {}", error.code, operation.id);
            assert_eq!((reply.status, reply.refusal().1.as_str()), (status, error.code.as_str()), "{place}");
            assert_eq!(reply.verify_with(&keys_of(operation, asked)).is_ok(), status != 401, "{place}");
            had += 1;
        }
    }
    assert!(had > 300, "{had}");
    let (before, after) = (empty_lists(&crate::wire::sandbox().await).await, empty_lists(&sandbox).await);
    assert!(before.len() > 20, "{before:?}");
    let filled: Vec<&String> = before.iter().filter(|list| !after.contains(list)).collect();
    assert_eq!(filled, ["calls"], "the log alone has something");
}

/// Every list of the control interface in which there is nothing.
async fn empty_lists(sandbox: &Sandbox) -> Vec<String> {
    let told = Call::get("/_sandbox/nothing").send(sandbox).await.json()["message"].clone();
    let routes = told.as_str().and_then(|told| told.strip_prefix("there are ")).expect("all that there is");
    let mut empty = Vec::new();
    // The stream does not end.
    for list in routes.split(", ").filter_map(|route| route.strip_prefix("GET ")).filter(|list| *list != "stream") {
        let reply = Call::get(&format!("/_sandbox/{list}")).send(sandbox).await;
        if reply.status == 200 && list != "openapi.yaml" && reply.json()[list] == serde_json::json!([]) {
            empty.push(list.to_owned());
        }
    }
    empty
}

/// Each address of a response leads to the sandbox, unless the request named it.
#[track_caller]
fn assert_leads_nowhere_else(reply: &Reply, sandbox: &Sandbox, operation: &str, sent: &str) {
    fn texts<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
        match value {
            Value::String(text) => found.push(text),
            Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
            Value::Object(object) => object.values().for_each(|value| texts(value, found)),
            _ => {}
        }
    }
    if reply.body.is_empty() {
        return;
    }
    let (body, mut found) = (reply.json(), Vec::new());
    texts(&body, &mut found);
    let is_own = |text: &str| text.starts_with(&sandbox.base_url()) || sent.contains(text);
    let foreign: Vec<&str> = found
        .into_iter()
        .filter(|text| text.contains("://") && !text.starts_with("weixin://") && !is_own(text))
        .collect();
    assert!(foreign.is_empty(), "{operation}: {foreign:?}");
}

/// What an address of the sandbox leads to, with a signed call.
async fn followed(sandbox: &Sandbox, url: &Value) -> Reply {
    let target = url.as_str().and_then(|url| url.strip_prefix(&sandbox.base_url())).expect("its own address");
    Call::get(target).send_signed(sandbox).await
}

fn hex(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::test]
async fn example_that_leads_to_a_file_leads_to_one_with_its_hash() {
    let sandbox = sandbox().await;
    let located = Call::get("/v3/transfer/bill-receipt/plfk2020042013").send_signed(&sandbox).await.json();
    let file = followed(&sandbox, &located["download_url"]).await;
    assert_eq!((file.status, &located["hash_type"]), (200, &Value::from("SHA256")), "{located}");
    assert_eq!(located["hash_value"], hex(&Sha256::digest(&file.body)));
    assert_eq!(located["out_batch_no"], "plfk2020042013");
}

#[tokio::test]
async fn example_that_leads_to_a_file_by_its_url_leads_to_one_with_its_hash() {
    let sandbox = sandbox().await;
    let located = Call::get("/v3/marketing/favor/stocks/9856000/use-flow").send_signed(&sandbox).await.json();
    let file = followed(&sandbox, &located["url"]).await;
    assert_eq!((file.status, &located["hash_type"]), (200, &Value::from("SHA1")), "{located}");
    assert_eq!(located["hash_value"], hex(&sha1::Sha1::digest(&file.body)), "{located}");
}

#[tokio::test]
async fn example_that_leads_to_an_encrypted_file_leads_to_one_that_opens_with_its_key() {
    let sandbox = sandbox().await;
    let target = "/v3/ecommerce/bill/fundflowbill?bill_date=2019-06-11&account_type=ALL&algorithm=AEAD_AES_256_GCM&tar_type=GZIP";
    let told = Call::get(target).send_signed(&sandbox).await.json();
    let located = &told["download_bill_list"][0];
    let file = followed(&sandbox, &located["download_url"]).await;
    let key = sandbox.merchant().decrypt(located["encrypt_key"].as_str().expect("a key")).expect("it opens");
    let sealed = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, &file.body);
    let key = wechatpay_auth::ApiV3Key::new(key.as_str()).expect("a key");
    let packed = key.open(located["nonce"].as_str().expect("a nonce"), "", &sealed).expect("it opens");
    let mut plain = Vec::new();
    std::io::Read::read_to_end(&mut flate2::read::GzDecoder::new(&packed[..]), &mut plain).expect("gzip");
    assert_eq!(located["hash_value"], hex(&sha1::Sha1::digest(&plain)), "{located}");
}

#[tokio::test]
async fn example_that_leads_to_a_picture_leads_to_one() {
    let sandbox = sandbox().await;
    let target = "/v3/merchant-service/complaints-v2/200201820200101080076610000";
    let told = Call::get(target).send_signed(&sandbox).await.json();
    let images = told["complaint_media_list"][0]["media_url"].as_array().expect("a list").clone();
    for url in &images {
        assert_eq!(followed(&sandbox, url).await.status, 200, "{url}");
    }
    assert!(!images.is_empty());
    let history = Call::get(&format!("{target}/negotiation-historys")).send_signed(&sandbox).await.json();
    let url = &history["data"][0]["image_list"][0];
    let target = url.as_str().and_then(|url| url.strip_prefix(&sandbox.base_url())).expect("its own address");
    let picture = Call::get(target).send(&sandbox).await;
    assert_eq!(picture.headers["content-type"], "image/png", "anybody may see it");
}

#[tokio::test]
async fn operation_each_with_its_examples_is_answered_as_documented() {
    let answered = answered_as_documented(1, builder).await;
    assert_eq!(answered, sandbox().await.operations());
    assert!(answered >= 13, "{answered}");
}

#[cfg(feature = "gm")]
#[tokio::test]
async fn operation_with_its_examples_is_answered_as_documented_in_sm2_too() {
    let answered = answered_as_documented(4, || builder().algorithm(wechatpay_sandbox::Algorithm::Sm2)).await;
    assert_eq!(answered, sandbox().await.operations().div_ceil(4));
}

/// Calls each n-th operation at a gateway that is started so; gives how many there were.
async fn answered_as_documented(nth: usize, start: impl Fn() -> Builder) -> usize {
    let api = api();
    let mut answered = 0;
    for (_, operation) in api.operations().step_by(nth) {
        // The examples of several operations are about the same order, so that each starts from nothing.
        let sandbox = start().start().await.expect("a sandbox");
        let call = match operation.body.as_ref().is_some_and(|body| body.upload.is_some()) {
            true => upload(&api, operation, &sandbox),
            false => signed(example(&api, operation, &keys_of(operation, &sandbox)), operation, &sandbox),
        };
        let sent = String::from_utf8(call.bytes()).expect("text");
        let reply = call.send(&sandbox).await;
        answered += 1;
        // The sandbox's merchant has no platform certificate of RSA; everything else succeeds.
        if operation.template == "/v3/certificates" {
            assert_eq!(reply.status, 404);
            continue;
        }
        if let Some((status, code)) = refused_where_nothing_is(operation) {
            assert_eq!((reply.status, reply.refusal().1.as_str()), (status, code), "{}", operation.id);
            continue;
        }
        assert_eq!(reply.status, operation.response.status, "{}: {reply:?}", operation.id);
        if !operation.response.file {
            assert_leads_nowhere_else(&reply, &sandbox, &operation.id, &sent);
        }
        // A file is not signed.
        assert_eq!(
            reply.verify_with(&keys_of(operation, &sandbox)).is_ok(),
            !operation.response.file,
            "{}",
            operation.id
        );
        assert!(!operation.response.file || !reply.body.is_empty(), "{}", operation.id);
    }
    answered
}

/// Whatever the dialect has: a document for each construct, and one with several.
#[tokio::test]
async fn operation_of_each_construct_with_its_examples_is_answered_as_documented() {
    for folder in ["../tests/specs", "tests/data/spec"] {
        let api = api_of(folder);
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let sandbox = builder().spec_dir(folder).start().await.expect("a sandbox");
        let mut answered = 0;
        for (_, operation) in api.operations() {
            let call = match operation.body.as_ref().is_some_and(|body| body.upload.is_some()) {
                true => upload(&api, operation, &sandbox),
                false => signed(example(&api, operation, &keys_of(operation, &sandbox)), operation, &sandbox),
            };
            let reply = call.send(&sandbox).await;
            assert_eq!(reply.status, operation.response.status, "{}: {reply:?}", operation.id);
            answered += 1;
        }
        assert_eq!(answered, sandbox.operations());
        assert!(answered >= 10, "{answered}");
    }
}

#[tokio::test]
async fn bundle_is_that_of_the_documents_whether_they_are_carried_or_in_a_folder() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/spec");
    let folder = builder().spec_dir(sample).start().await.expect("a sandbox");
    for (sandbox, api) in [(sandbox().await, api()), (folder, api_of("tests/data/spec"))] {
        let files = wechatpay_codegen::bundle::bundle(&api).files();
        for name in ["wechatpay-openapi-3.0.json", "wechatpay-openapi-3.1.json"] {
            let reply = Call::get(&format!("/_sandbox/{name}")).send(&sandbox).await;
            assert_eq!((reply.status, reply.headers["content-type"].as_bytes()), (200, b"application/json".as_slice()));
            // Not shown where they differ: each has millions of characters.
            assert!(reply.body == files[name].as_bytes(), "{name} is another");
        }
    }
}

#[tokio::test]
async fn bundle_of_a_damaged_description_is_refused_and_calls_go_on() {
    let folder = Folder::new();
    let document = std::fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/src/description/refund.description"),
    );
    let damaged = document.expect("a text").replace("product\trefund\t{", "product\trefund\t");
    std::fs::write(folder.path().join("refund.description"), damaged).expect("a folder");
    let sandbox = builder().spec_dir(folder.path()).start().await.expect("a sandbox");
    let reply = Call::get("/_sandbox/wechatpay-openapi-3.0.json").send(&sandbox).await;
    assert_eq!(reply.status, 500, "{reply:?}");
    assert!(reply.json()["message"].is_string() && reply.json()["message_zh"].is_string(), "{reply:?}");
    assert_eq!(Call::get("/_sandbox/operations").send(&sandbox).await.status, 200);
}
