//! The callback inspector: what was sent, the command that repeats it, and why a program cannot verify it.

use std::process::Command;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::Bytes;
use flate2::{Compression, write::GzEncoder};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};
use wechatpay_sandbox::{Delivery, PlatformMode, Sandbox};

use crate::{
    receiver::Receiver,
    wire::{Call, KEY_ID, NOW, OTHER_KEY, Reply, sandbox, sandbox_in},
};

const EVENT: &str = "TRANSACTION.SUCCESS";

async fn sent(sandbox: &Sandbox, number: u64) -> Value {
    let reply = Call::get(&format!("/_sandbox/deliveries/{number}")).send(sandbox).await;
    assert_eq!(reply.status, 200, "{}", String::from_utf8_lossy(&reply.body));
    reply.json()
}

async fn asked(sandbox: &Sandbox, question: &Value) -> Reply {
    Call::post_json("/_sandbox/check_callback", question).send(sandbox).await
}

async fn checked(sandbox: &Sandbox, question: Value) -> Value {
    let reply = asked(sandbox, &question).await;
    assert_eq!(reply.status, 200, "{question}: {}", String::from_utf8_lossy(&reply.body));
    reply.json()
}

/// The codes that say why it fails, and those that are only worth knowing.
fn codes(checked: &Value) -> (Vec<&str>, Vec<&str>) {
    let findings = checked["findings"].as_array().expect("findings");
    let described = described_codes();
    let is_described = |finding: &Value| finding["code"].as_str().is_some_and(|code| described.contains(&code));
    assert!(findings.iter().all(is_described), "{checked}");
    let of = |breaks: bool| {
        let some = findings.iter().filter(move |finding| finding["breaks"] == breaks);
        some.map(|finding| finding["code"].as_str().expect("a code")).collect()
    };
    (of(true), of(false))
}

/// A callback that went out, as its receiver has it.
struct Callback {
    sandbox: Sandbox,
    receiver: Receiver,
    delivery: Delivery,
    headers: Vec<(String, String)>,
    body: String,
}

impl Callback {
    async fn from(sandbox: Sandbox) -> Self {
        let receiver = Receiver::accepting().await;
        let resource = json!({"transaction_id": "1", "attach": "a/b \"中\""});
        let delivery = sandbox.notify(&receiver.url, EVENT, resource).await.expect("a change that is kept");
        let (headers, body) = as_received(&receiver, 0);
        Self { sandbox, receiver, delivery, headers, body }
    }

    async fn new() -> Self {
        Self::from(sandbox().await).await
    }

    /// One whose base64 has every character that a change of base64 is about: by chance some have none.
    async fn with_all_characters() -> Self {
        loop {
            let callback = Self::new().await;
            let signature = callback.header("wechatpay-signature");
            if [callback.body.as_str(), signature].iter().all(|base64| base64.contains('+') && base64.contains('/')) {
                return callback;
            }
        }
    }

    fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(present, _)| present.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str()).expect("a header")
    }

    /// The headers with another value in one of them.
    fn with(&self, name: &str, value: &str) -> Vec<(String, String)> {
        let mut headers = self.headers.clone();
        let found = headers.iter_mut().find(|(present, _)| present.eq_ignore_ascii_case(name)).expect("a header");
        found.1 = value.to_owned();
        headers
    }

    async fn check(&self, headers: &[(String, String)], body: &str) -> Value {
        let question = json!({"delivery": self.delivery.number, "headers": headers, "body": body});
        checked(&self.sandbox, question).await
    }

    fn signing_string(&self) -> String {
        format!("{}\n{}\n{}\n", self.header("wechatpay-timestamp"), self.header("wechatpay-nonce"), self.body)
    }

    /// Whether a client that works verifies this.
    fn verifies(&self, headers: &[(String, String)], body: &str) -> bool {
        let pairs = headers
            .iter()
            .filter_map(|(name, value)| Some((HeaderName::try_from(name).ok()?, HeaderValue::try_from(value).ok()?)));
        let headers: HeaderMap = pairs.collect();
        let body = Bytes::copy_from_slice(body.as_bytes());
        wechatpay_auth::verify(&headers, body, &self.sandbox.platform_keys(), NOW).is_ok()
    }
}

fn as_received(receiver: &Receiver, at: usize) -> (Vec<(String, String)>, String) {
    let (headers, body) = receiver.received().remove(at);
    let pair = |(name, value): (&HeaderName, &HeaderValue)| {
        (name.to_string(), value.to_str().expect("a textual header").to_owned())
    };
    (headers.iter().map(pair).collect(), String::from_utf8(body.to_vec()).expect("a textual body"))
}

#[tokio::test]
async fn delivery_has_all_that_was_sent_and_what_came_back() {
    let callback = Callback::new().await;
    let Callback { sandbox, delivery, .. } = &callback;
    assert!(delivery.response_headers.iter().any(|(name, _)| name == "location"), "{:?}", delivery.response_headers);
    assert!(delivery.took_us > 0);
    let sent = sent(sandbox, delivery.number).await;
    assert_eq!((&sent["id"], &sent["url"]), (&json!(delivery.id), &json!(callback.receiver.url)));
    assert_eq!(sent["body"], callback.body);
    assert_eq!(sent["signing_string"], callback.signing_string());
    assert_eq!(sent["key"], json!({"kind": "public_key", "serial": KEY_ID}));
    let plain: Value = serde_json::from_str(sent["plain_text"].as_str().expect("a text")).expect("JSON");
    assert_eq!(plain, json!({"transaction_id": "1", "attach": "a/b \"中\""}));
    let headers = sent["headers"].as_array().expect("a list");
    for (name, value) in callback.headers.iter().filter(|(name, _)| !["host", "content-length"].contains(&&**name)) {
        let is_sent = |pair: &&Value| pair[0].as_str().is_some_and(|sent| sent.eq_ignore_ascii_case(name));
        assert_eq!(headers.iter().find(is_sent).map(|pair| &pair[1]), Some(&json!(value)), "{name}");
    }
    assert!(headers.contains(&json!(["Wechatpay-Serial", KEY_ID])), "{headers:?}");
}

#[tokio::test]
async fn delivery_that_could_not_be_sent_has_all_the_same() {
    let sandbox = sandbox().await;
    let delivery = sandbox.notify("https://shop.example.com/n", EVENT, json!({})).await.expect("a change that is kept");
    let sent = sent(&sandbox, delivery.number).await;
    assert_eq!((&sent["url"], &sent["plain_text"]), (&json!("https://shop.example.com/n"), &json!("{}")));
}

#[tokio::test]
async fn delivery_that_does_not_exist_is_404() {
    let sandbox = sandbox().await;
    for number in ["1", "0", "x", "-1", "", "99999999999999999999", "1/2"] {
        assert_eq!(Call::get(&format!("/_sandbox/deliveries/{number}")).send(&sandbox).await.status, 404, "{number}");
    }
    assert_eq!(asked(&sandbox, &json!({"delivery": 1, "body": "x"})).await.status, 404);
}

/// What the shell hands to `curl`, and what it reads there.
fn curled(command: &str) -> (Vec<String>, String) {
    let script = format!("curl() {{ printf '%s\\0' \"$@\"; printf '\\1'; cat; }}\n{command}");
    let folder = std::env::temp_dir();
    let path = folder.join(format!("wechatpay-sandbox-curl-{}-{}", std::process::id(), command.len()));
    std::fs::write(&path, script).expect("a file");
    let output = Command::new("sh").arg(&path).stdin(std::process::Stdio::null()).output().expect("a shell");
    let _ = std::fs::remove_file(&path);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).expect("a text");
    let (arguments, read) = printed.split_once('\u{1}').expect("both");
    (arguments.split_terminator('\0').map(str::to_owned).collect(), read.to_owned())
}

fn behind<'a>(arguments: &'a [String], name: &str) -> Vec<&'a str> {
    let pairs = arguments.iter().zip(arguments.iter().skip(1));
    pairs.filter(|(option, _)| *option == name).map(|(_, value)| value.as_str()).collect()
}

#[tokio::test]
async fn curl_sends_the_same_headers_and_bytes_whatever_they_hold() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    let url = format!("{}?a=$HOME&b='`id`'[1-3]{{x,y}}", receiver.url);
    let long = "长'".repeat(60_000);
    let hostile = ["it's", "$(id) `id` \\ \" ! \u{7f}", "a\nb\r\n@c", "'; exit 1; '", "中文\u{202e}", &long];
    for (at, event_type) in hostile.into_iter().enumerate() {
        let event_type = if event_type.len() > 64 { EVENT } else { event_type };
        let resource = json!({"attach": hostile[at]});
        let delivery = sandbox.notify(&url, event_type, resource).await.expect("a change that is kept");
        let (headers, body) = as_received(&receiver, at);
        let (arguments, read) = curled(sent(&sandbox, delivery.number).await["curl"].as_str().expect("a command"));
        let sends = match behind(&arguments, "--data-binary").as_slice() {
            ["@-"] => read,
            _ => behind(&arguments, "--data-raw").concat(),
        };
        assert!(sends == body, "{event_type}: {sends}");
        let given = behind(&arguments, "--header");
        for (name, value) in headers.iter().filter(|(name, _)| !["host", "content-length"].contains(&&**name)) {
            let is_given = |header: &&str| {
                header.split_once(": ").is_some_and(|(given, sent)| given.eq_ignore_ascii_case(name) && sent == value)
            };
            assert!(given.iter().any(is_given), "{name}: {value} is not in {given:?}");
        }
        assert_eq!(given.len(), headers.len() - 1, "{given:?}");
        let address = reqwest::Url::parse(&url).expect("an address");
        assert_eq!(behind(&arguments, "--url"), [address.as_str()]);
    }
}

#[tokio::test]
async fn curl_goes_where_callbacks_are_forwarded_to() {
    let receiver = Receiver::accepting().await;
    let sandbox = crate::wire::builder().forward_to(&receiver.url).start().await.expect("a sandbox");
    let delivery = sandbox.notify("https://shop.example.com/n", EVENT, json!({})).await.expect("a change that is kept");
    let sent = sent(&sandbox, delivery.number).await;
    assert_eq!(sent["url"], receiver.url);
    assert!(sent["curl"].as_str().is_some_and(|curl| curl.contains(&receiver.url)), "{sent}");
}

#[tokio::test]
async fn check_of_what_was_sent_verifies_in_every_form() {
    let callback = Callback::new().await;
    let raw: String = callback.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let object: Value = callback.headers.iter().map(|(name, value)| (name.to_uppercase(), json!([value]))).collect();
    let forms = [
        json!({"delivery": callback.delivery.number, "headers": callback.headers, "body": callback.body}),
        json!({"headers": object, "body_base64": STANDARD.encode(&callback.body)}),
        json!({"headers": format!("POST /wechatpay/notify HTTP/1.1\r\n{raw}\r\n{}", callback.body)}),
        json!({"headers": raw, "body": callback.body, "signed": callback.signing_string(), "verified_at": NOW + 300}),
        json!({"headers": raw, "signed": callback.signing_string()}),
    ];
    for form in forms {
        let checked = checked(&callback.sandbox, form.clone()).await;
        assert_eq!(checked["findings"], json!([]), "{form}");
        assert_eq!((&checked["verifies"], &checked["delivery"]), (&json!(true), &json!(callback.delivery.number)));
        assert_eq!(checked["key"]["serial"], KEY_ID);
        assert!(checked.get("difference").is_none(), "{checked}");
    }
    let headers_alone = checked(&callback.sandbox, json!({"headers": callback.headers})).await;
    assert!(headers_alone.get("verifies").is_none() && headers_alone["findings"] == json!([]), "{headers_alone}");
}

/// The headers as languages and tools print them.
fn printed(headers: &[(String, String)]) -> Vec<String> {
    let each = |between: &str, pair: &dyn Fn(&str, &str) -> String| {
        headers.iter().map(|(name, value)| pair(name, value)).collect::<Vec<_>>().join(between)
    };
    let variable = |name: &str| format!("HTTP_{}", name.to_uppercase().replace('-', "_"));
    let options = each(" \\\n  ", &|name, value| format!("--header '{name}: {value}'"));
    vec![
        format!("Array\n(\n{})\n", each("", &|n, v| format!("    [{n}] => {v}\n"))),
        format!(
            "Array\n(\n{}\n)\n",
            each("\n", &|n, v| format!("    [{n}] => Array\n        (\n            [0] => {v}\n        )\n"))
        ),
        format!("array(9) {{\n{}\n}}", each("\n", &|n, v| format!("  [\"{n}\"]=>\n  string({}) \"{v}\"", v.len()))),
        format!(
            "array(9) {{\n{}\n}}",
            each("\n", &|n, v| format!(
                "  [\"{n}\"]=>\n  array(1) {{\n    [0]=>\n    string({}) \"{v}\"\n  }}",
                v.len()
            ))
        ),
        format!("array (\n{})", each("", &|n, v| format!("  '{n}' => \n  array (\n    0 => '{v}',\n  ),\n"))),
        format!("array (\n{})", each("", &|n, v| format!("  '{}' => '{v}',\n", variable(n)))),
        format!("[{}]", each(", ", &|n, v| format!("{n}:\"{v}\""))),
        format!("{{{}}}", each(", ", &|n, v| format!("'{n}': '{v}'"))),
        format!("{{{}}}", each(",\n ", &|n, v| format!("'{}': '{v}'", variable(n)))),
        format!("EnvironHeaders([{}])", each(", ", &|n, v| format!("('{n}', '{v}')"))),
        format!("[{}]", each(", ", &|n, v| format!("(b'{n}', b'{v}')"))),
        format!("{{{}}}", each(", ", &|n, v| format!("\"{}\"=>\"{v}\"", variable(n)))),
        format!("{{{}}}", each(", ", &|n, v| format!("{n}={v}"))),
        format!("{{{}}}", each(", ", &|n, v| format!("{n}=[{v}]"))),
        format!("map[{}]", each(" ", &|n, v| format!("{n}:[{v}]"))),
        format!("map[{}]", each(" ", &|n, v| format!("{n}:{v}"))),
        format!("http.Header{{{}}}", each(", ", &|n, v| format!("\"{n}\":[]string{{\"{v}\"}}"))),
        format!("{{ {} }}", each(", ", &|n, v| format!("'{n}': '{v}'"))),
        format!("{{\n{}\n}}", each(",\n", &|n, v| format!("  '{n}': [ '{v}' ]"))),
        format!("[\n{}\n]", each(",\n", &|n, v| format!("  '{n}',\n  '{v}'"))),
        each("\n", &|n, v| format!("{n}:\n{v}")),
        each("\n", &|n, v| format!("{n}\n{v}")),
        each(" \\\n", &|n, v| format!("-H '{n}: {v}'")),
        each(" ", &|n, v| format!("-H \"{n}: {v}\"")),
        format!("curl --globoff --noproxy '*' --url 'http://127.0.0.1/' \\\n  {options} \\\n  --data-raw '{{}}'"),
    ]
}

#[tokio::test]
async fn check_of_headers_as_languages_print_them_verifies() {
    let callback = Callback::with_all_characters().await;
    for printed in printed(&callback.headers) {
        let question = json!({"headers": printed, "body": callback.body});
        let checked = checked(&callback.sandbox, question).await;
        let (breaking, known) = codes(&checked);
        assert!(breaking.is_empty() && known.iter().all(|code| *code == "header_renamed"), "{printed}: {checked}");
        assert_eq!(checked["verifies"], true, "{printed}");
    }
}

#[tokio::test]
async fn check_of_printed_headers_tells_what_was_changed_in_them() {
    let callback = Callback::with_all_characters().await;
    let headers = callback.with("wechatpay-nonce", "593BEC0C930BF1AFEB40B4A08C8FB242");
    for printed in printed(&headers) {
        let checked = checked(&callback.sandbox, json!({"headers": printed, "body": callback.body})).await;
        assert_eq!(codes(&checked).0, ["header_changed"], "{printed}");
    }
}

#[tokio::test]
async fn check_of_printed_headers_without_one_of_them_says_that_it_is_missing() {
    let callback = Callback::with_all_characters().await;
    let without: Vec<_> = callback.headers.iter().filter(|(name, _)| name != "wechatpay-signature").cloned().collect();
    for printed in printed(&without) {
        let checked = checked(&callback.sandbox, json!({"headers": printed, "body": callback.body})).await;
        assert_eq!(codes(&checked).0, ["header_missing"], "{printed}");
    }
}

#[tokio::test]
async fn check_of_printed_headers_that_are_not_understood_is_400() {
    let callback = Callback::new().await;
    let unclear = callback.headers.iter().map(|(name, _)| format!("[{name}] => Array\n")).collect::<String>();
    let objects = callback.headers.iter().map(|(name, _)| format!("[{name}, System.String[]]\n")).collect::<String>();
    for headers in [unclear, objects] {
        let question = json!({"headers": headers, "body": callback.body});
        assert_eq!(asked(&callback.sandbox, &question).await.status, 400, "{headers}");
    }
}

/// Changes of the body, and how they are called.
fn bodies(body: &str) -> Vec<(&'static str, String)> {
    let value: Value = serde_json::from_str(body).expect("JSON");
    let object = value.as_object().expect("an object").clone();
    let reversed: serde_json::Map<_, _> = object.clone().into_iter().rev().collect();
    let without = |name: &str| {
        let mut object = object.clone();
        object.shift_remove(name);
        Value::from(object).to_string()
    };
    let latin: String = body.bytes().map(char::from).collect();
    let questions: String = body.chars().map(|one| if one.is_ascii() { one } else { '?' }).collect();
    let ascii: String = body
        .chars()
        .map(|one| if one.is_ascii() { one.into() } else { format!("\\u{:04x}", u32::from(one)) })
        .collect();
    vec![
        ("no_body", String::new()),
        ("body_with_a_byte_order_mark", format!("\u{feff}{body}")),
        ("body_with_a_line_feed", format!("{body}\n")),
        ("body_with_a_line_feed", format!("{body}\r\n")),
        ("body_with_blanks", format!(" {body}\n\n")),
        ("body_padded", format!("{body}\0\0\0")),
        ("body_cut", body.chars().take(100).collect()),
        ("body_plus_as_blank", body.replace('+', " ")),
        ("body_percent_encoded", body.replace('"', "%22").replace('{', "%7B")),
        ("body_html_escaped", body.replace('"', "&quot;")),
        ("body_with_backslashes", body.replace('"', "\\\"")),
        ("body_in_base64", STANDARD.encode(body)),
        ("body_as_json_string", json!(body).to_string()),
        ("body_written_again", serde_json::to_string_pretty(&value).expect("JSON")),
        ("body_written_again", body.replace(",\"", ", \"").replace("\":", "\": ")),
        ("body_written_again", body.replacen('{', "{\"extra\":null,", 1)),
        ("body_written_again", body.replace("\"resource\":{", "\"resource\":{\"extra\":\"\",")),
        ("body_escaped_again", ascii),
        ("body_escaped_again", body.replace('/', "\\/")),
        ("body_reordered", Value::from(reversed).to_string()),
        ("body_without_fields", without("summary")),
        ("body_without_fields", without("create_time").replace('}', ",\"extra\":null}")),
        ("body_decrypted", json!({"transaction_id": "1", "attach": "a/b \"中\""}).to_string()),
        ("body_decrypted", json!({"attach": "a/b \"中\"", "transaction_id": "1"}).to_string()),
        ("body_only_the_resource", object["resource"].to_string()),
        ("body_only_the_ciphertext", object["resource"]["ciphertext"].as_str().expect("a text").to_owned()),
        ("body_in_another_charset", latin),
        ("body_in_another_charset", questions),
        ("body_in_another_charset", body.replace("支付", "\u{fffd}\u{fffd}")),
        ("body_changed", body.replace("TRANSACTION", "REFUND")),
        ("body_changed", "[1".repeat(500)),
        ("body_changed", "something else".to_owned()),
    ]
}

#[tokio::test]
async fn check_names_each_usual_change_of_the_body() {
    let callback = Callback::with_all_characters().await;
    for (code, body) in bodies(&callback.body) {
        assert!(!callback.verifies(&callback.headers, &body), "{code} is not a change");
        let checked = callback.check(&callback.headers, &body).await;
        assert_eq!(codes(&checked), (vec![code], vec![]), "{body}");
        assert_eq!((&checked["verifies"], &checked["findings"][0]["place"]), (&json!(false), &json!("body")), "{code}");
        assert!(checked["difference"]["line"].is_u64(), "{code}");
    }
}

#[tokio::test]
async fn check_names_changes_that_are_no_text() {
    let callback = Callback::new().await;
    let gzip = {
        use std::io::Write as _;
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(callback.body.as_bytes()).expect("bytes");
        encoder.finish().expect("gzip")
    };
    let utf_16: Vec<u8> = callback.body.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (code, bytes) in [("body_compressed", gzip), ("body_in_another_charset", utf_16)] {
        let question = json!({"headers": callback.headers, "body_base64": STANDARD.encode(bytes)});
        assert_eq!(codes(&checked(&callback.sandbox, question).await).0, [code]);
    }
}

#[tokio::test]
async fn check_names_each_usual_change_of_a_header() {
    let callback = Callback::with_all_characters().await;
    let [timestamp, nonce, serial] =
        ["timestamp", "nonce", "serial"].map(|name| callback.header(&format!("wechatpay-{name}")));
    let signature = callback.header("wechatpay-signature");
    let resource: Value = serde_json::from_str(&callback.body).expect("JSON");
    let resource_nonce = resource["resource"]["nonce"].as_str().expect("a text");
    let spaced: String =
        signature.chars().enumerate().map(|(at, one)| if at == 76 { format!("{one}\t") } else { one.into() }).collect();
    let changes = [
        ("header_wrapped", "nonce", format!("[{nonce}]")),
        ("header_wrapped", "signature", format!("\"{signature}\"")),
        ("header_plus_as_blank", "signature", signature.replace('+', " ")),
        ("header_percent_encoded", "signature", signature.replace('=', "%3D").replace('+', "%2B").replace('/', "%2F")),
        ("header_with_blanks", "signature", spaced),
        ("header_base64_url", "signature", signature.replace('+', "-").replace('/', "_")),
        ("header_case_changed", "signature", signature.to_lowercase()),
        ("header_cut", "signature", signature[..100].to_owned()),
        ("header_swapped", "nonce", timestamp.to_owned()),
        ("header_swapped", "timestamp", nonce.to_owned()),
        ("header_swapped", "signature", serial.to_owned()),
        ("timestamp_in_milliseconds", "timestamp", format!("{timestamp}000")),
        ("nonce_of_the_resource", "nonce", resource_nonce.to_owned()),
        ("header_changed", "timestamp", "1589952574".to_owned()),
        ("header_changed", "serial", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1".to_owned()),
        ("header_changed", "signature", "中".to_owned()),
        ("header_missing", "nonce", String::new()),
    ];
    for (code, name, value) in changes {
        let headers = callback.with(&format!("wechatpay-{name}"), &value);
        assert_ne!(headers, callback.headers, "{code} is not a change");
        assert!(!callback.verifies(&headers, &callback.body), "{code}: {value}");
        let checked = callback.check(&headers, &callback.body).await;
        assert_eq!(codes(&checked), (vec![code], vec![]), "{name}: {value}");
        let header = checked["findings"][0]["header"].as_str().expect("a header");
        assert!(header.eq_ignore_ascii_case(&format!("wechatpay-{name}")), "{header}");
        assert_eq!(checked["verifies"], false);
    }
}

#[tokio::test]
async fn check_names_headers_that_are_missing_or_there_twice() {
    let callback = Callback::new().await;
    for name in ["timestamp", "nonce", "signature", "serial"] {
        let name = format!("wechatpay-{name}");
        let without: Vec<_> = callback.headers.iter().filter(|(present, _)| *present != name).cloned().collect();
        let missing = callback.check(&without, &callback.body).await;
        assert_eq!(codes(&missing).0, ["header_missing"], "{name}");
        let twice = [callback.headers.clone(), vec![(name.clone(), "another".to_owned())]].concat();
        assert_eq!(codes(&callback.check(&twice, &callback.body).await).0, ["header_repeated"], "{name}");
    }
}

#[tokio::test]
async fn check_of_headers_under_the_names_of_variables_verifies_and_says_so() {
    let callback = Callback::new().await;
    let renamed = |name: &str| format!("HTTP_{}", name.to_uppercase().replace('-', "_"));
    let headers: Vec<_> = callback.headers.iter().map(|(name, value)| (renamed(name), value.clone())).collect();
    let checked = callback.check(&headers, &callback.body).await;
    assert_eq!(codes(&checked), (vec![], vec!["header_renamed"; 4]));
    assert_eq!(checked["verifies"], true);
}

#[tokio::test]
async fn check_names_each_usual_mistake_in_the_string() {
    let callback = Callback::new().await;
    let right = callback.signing_string();
    let (timestamp, nonce, body) =
        (callback.header("wechatpay-timestamp"), callback.header("wechatpay-nonce"), callback.body.as_str());
    let pretty = serde_json::to_string_pretty(&serde_json::from_str::<Value>(body).expect("JSON")).expect("JSON");
    let cases = [
        ("no_final_line_feed", right.trim_end().to_owned()),
        ("carriage_returns", right.replace('\n', "\r\n")),
        ("line_feeds_written_out", right.replace('\n', "\\n")),
        ("no_line_feeds", format!("{timestamp}{nonce}{body}")),
        ("wrong_order", format!("{nonce}\n{timestamp}\n{body}\n")),
        ("wrong_order", format!("{body}\n{timestamp}\n{nonce}")),
        ("signed_as_a_request", format!("POST\n/wechatpay/notify\n{right}")),
        ("only_the_body", body.to_owned()),
        ("no_body", format!("{timestamp}\n{nonce}\n\n")),
        ("body_written_again", format!("{timestamp}\n{nonce}\n{pretty}\n")),
        ("header_changed", format!("1\n{nonce}\n{body}\n")),
        ("another_text", String::new()),
        ("another_text", format!("{timestamp}\n{nonce}\n{body}") + "x"),
    ];
    for (code, signed) in cases {
        let question = json!({"headers": callback.headers, "body": callback.body, "signed": signed});
        let checked = checked(&callback.sandbox, question).await;
        assert_eq!(codes(&checked).0, [code], "{signed}");
        assert_eq!((&checked["verifies"], &checked["findings"][0]["place"]), (&json!(false), &json!("signed")));
        assert_eq!((&checked["signing_string"], &checked["found_string"]), (&json!(right), &json!(signed)));
    }
}

#[tokio::test]
async fn check_of_a_string_that_follows_from_a_changed_body_tells_the_change_once() {
    let callback = Callback::new().await;
    let body = format!("{}\n", callback.body);
    let signed =
        format!("{}\n{}\n{body}\n", callback.header("wechatpay-timestamp"), callback.header("wechatpay-nonce"));
    let question = json!({"headers": callback.headers, "body": body, "signed": signed});
    let checked = checked(&callback.sandbox, question).await;
    assert_eq!(codes(&checked).0, ["body_with_a_line_feed"]);
    let lines = callback.signing_string().lines().count();
    assert_eq!(checked["difference"], json!({"line": lines + 1, "column": 1}));
}

#[tokio::test]
async fn check_of_headers_and_body_of_two_callbacks_names_both() {
    let callback = Callback::new().await;
    let (sandbox, receiver) = (&callback.sandbox, &callback.receiver);
    let second = sandbox.notify(&receiver.url, EVENT, json!({})).await.expect("a change that is kept");
    let (headers, body) = as_received(receiver, 1);
    let mixed = callback.check(&callback.headers, &body).await;
    assert_eq!(codes(&mixed), (vec!["headers_of_another_delivery"], vec![]));
    assert_eq!((&mixed["delivery"], &mixed["findings"][0]["delivery"]), (&json!(1), &json!(second.number)));

    let whole = callback.check(&headers, &body).await;
    assert_eq!(codes(&whole), (vec![], vec!["another_delivery"]));
    assert_eq!((&whole["delivery"], &whole["verifies"]), (&json!(second.number), &json!(true)));

    let one = headers.iter().find(|(name, _)| name == "wechatpay-signature").expect("a header").1.clone();
    let swapped = callback.check(&callback.with("wechatpay-signature", &one), &callback.body).await;
    assert_eq!(swapped["verifies"], false, "{swapped}");
    assert!(codes(&swapped).0.iter().any(|code| code.ends_with("of_another_delivery")), "{swapped}");
}

#[tokio::test]
async fn check_of_another_attempt_of_the_same_callback_is_not_the_same_message() {
    let callback = Callback::new().await;
    let (sandbox, receiver) = (&callback.sandbox, &callback.receiver);
    let again = sandbox.redeliver(&callback.delivery.id).await.expect("a callback");
    let (headers, body) = as_received(receiver, 1);
    assert_eq!(again.attempt, 2);
    assert_ne!(body, callback.body, "each attempt is encrypted afresh");
    assert_eq!(codes(&callback.check(&headers, &callback.body).await).0, ["headers_of_another_delivery"]);
}

#[tokio::test]
async fn check_of_a_probe_says_that_refusing_it_is_right() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    let delivery = sandbox.probe(&receiver.url).await.expect("a change that is kept");
    let (headers, body) = as_received(&receiver, 0);
    let callback = Callback { sandbox, receiver, delivery, headers, body };
    let as_sent = callback.check(&callback.headers, &callback.body).await;
    assert_eq!((codes(&as_sent).0, &as_sent["verifies"]), (vec!["probe"], &json!(false)));
    let signature = callback.header("wechatpay-signature").trim_start_matches("WECHATPAY/SIGNTEST/").to_owned();
    let stripped = callback.check(&callback.with("wechatpay-signature", &signature), &callback.body).await;
    assert_eq!(codes(&stripped).0, ["probe_prefix_removed"]);
}

#[tokio::test]
async fn check_of_a_forged_callback_says_so_and_finds_nothing_wrong_with_the_right_key() {
    let callback = Callback::new().await;
    let Callback { sandbox, receiver, .. } = &callback;
    let forged = sandbox.forge(&callback.delivery.id).await.expect("a callback");
    let (headers, body) = as_received(receiver, 1);
    let settings = Call::get("/_sandbox/settings").send(sandbox).await.json();
    for key in [Value::Null, settings["platform_public_key"].clone()] {
        let checked = checked(sandbox, json!({"headers": headers, "body": body, "key": key})).await;
        assert_eq!(codes(&checked), (vec!["forged"], vec![]));
        assert_eq!((&checked["delivery"], &checked["verifies"]), (&json!(forged.number), &json!(false)));
    }
}

#[tokio::test]
async fn check_of_the_string_alone_finds_the_delivery_whose_it_is() {
    let callback = Callback::new().await;
    let Callback { sandbox, receiver, .. } = &callback;
    let second = sandbox.notify(&receiver.url, EVENT, json!({})).await.expect("a change that is kept");
    let right = callback.signing_string();
    let strings = [
        (right.clone(), vec![]),
        (right.replace('\n', "\\n"), vec!["line_feeds_written_out"]),
        (callback.body.clone(), vec!["only_the_body"]),
    ];
    for (signed, broken) in strings {
        let alone = checked(sandbox, json!({"signed": signed})).await;
        assert_eq!((codes(&alone), &alone["delivery"]), ((broken.clone(), vec![]), &json!(1)), "{signed}");
        let of_another = checked(sandbox, json!({"delivery": second.number, "signed": signed})).await;
        assert_eq!(codes(&of_another), (broken, vec!["another_delivery"]), "{signed}");
        assert_eq!(of_another["delivery"], 1);
    }
    let mistaken = checked(sandbox, json!({"delivery": second.number, "signed": "nothing of either"})).await;
    assert_eq!((codes(&mistaken).0, &mistaken["delivery"]), (vec!["another_text"], &json!(second.number)));
}

#[tokio::test]
async fn check_of_the_key_alone_says_whose_it_is_or_asks_for_the_delivery() {
    let callback = Callback::new().await;
    let settings = Call::get("/_sandbox/settings").send(&callback.sandbox).await.json();
    let other = OTHER_KEY.public_key().to_pem().expect("PEM");
    for (code, pem) in [("merchants_key", &settings["merchant_certificate"]), ("another_key", &json!(other))] {
        let checked = checked(&callback.sandbox, json!({"key": pem})).await;
        assert_eq!((codes(&checked), &checked["verifies"]), ((vec![code], vec![]), &json!(false)));
    }
    let reply = asked(&callback.sandbox, &json!({"key": settings["platform_public_key"]})).await;
    let told = String::from_utf8_lossy(&reply.body).into_owned();
    assert!(reply.status == 400 && told.contains("which delivery"), "{told}");
}

#[tokio::test]
async fn check_says_whose_key_it_is() {
    let (sandbox, receiver) = (sandbox_in(PlatformMode::Mixed).await, Receiver::accepting().await);
    for _ in 0..2 {
        sandbox.notify(&receiver.url, EVENT, json!({})).await.expect("a change that is kept");
    }
    let settings = Call::get("/_sandbox/settings").send(&sandbox).await.json();
    let public = settings["platform_public_key"].as_str().expect("PEM").to_owned();
    let certificate = settings["platform_certificate"].as_str().expect("PEM").to_owned();
    let merchant = settings["merchant_certificate"].as_str().expect("PEM").to_owned();
    let other = OTHER_KEY.public_key().to_pem().expect("PEM");
    // The first is signed with the certificate's key, the second with the public key.
    let serial = json!(settings["platform_certificate_serial"]);
    for (number, right, wrong, key) in [
        (1, &certificate, &public, json!({"kind": "certificate", "serial": serial})),
        (2, &public, &certificate, json!({"kind": "public_key", "serial": KEY_ID})),
    ] {
        for (code, pem) in [
            (None, right),
            (Some("another_platform_key"), wrong),
            (Some("merchants_key"), &merchant),
            (Some("another_key"), &other),
        ] {
            let checked = checked(&sandbox, json!({"delivery": number, "key": pem})).await;
            assert_eq!(codes(&checked).0, code.into_iter().collect::<Vec<_>>(), "{number}");
            assert_eq!(checked["key"], key);
        }
    }
}

#[tokio::test]
async fn check_refuses_a_private_key_and_repeats_nothing_of_it() {
    let callback = Callback::new().await;
    for key in ["-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----", "c2VjcmV0"] {
        let reply = asked(&callback.sandbox, &json!({"delivery": 1, "key": key})).await;
        let told = String::from_utf8_lossy(&reply.body).into_owned();
        assert!(reply.status == 400 && !told.contains("c2VjcmV0"), "{told}");
    }
}

#[tokio::test]
async fn check_compares_what_the_program_decrypted_with() {
    let callback = Callback::new().await;
    let body: Value = serde_json::from_str(&callback.body).expect("JSON");
    let resource = &body["resource"];
    let nonce = callback.header("wechatpay-nonce");
    let cases = [
        (
            json!({"nonce": resource["nonce"], "associated_data": "transaction", "ciphertext": resource["ciphertext"]}),
            None,
        ),
        (json!({"nonce": nonce}), Some("nonce_of_the_header")),
        (json!({"nonce": "another"}), Some("nonce_changed")),
        (json!({"associated_data": ""}), Some("associated_data_missing")),
        (json!({"associated_data": "refund"}), Some("associated_data_changed")),
        (json!({"ciphertext": "x"}), Some("ciphertext_changed")),
    ];
    for (decryption, code) in cases {
        let question = json!({"headers": callback.headers, "body": callback.body, "decryption": decryption});
        let checked = checked(&callback.sandbox, question).await;
        assert_eq!(codes(&checked).0, code.into_iter().collect::<Vec<_>>(), "{decryption}");
        assert_eq!((&checked["verifies"], &checked["decrypts"]), (&json!(true), &json!(code.is_none())));
    }
}

/// The codes that the description of the control interface has.
fn described_codes() -> Vec<&'static str> {
    let description = include_str!("../../src/control/openapi.yaml");
    let (_, behind) = description.split_once("    CallbackCode:").expect("the codes");
    let (_, codes) = behind.split_once("enum:\n").expect("a list");
    codes.lines().map_while(|line| line.strip_prefix("        - ")).collect()
}

#[test]
fn console_has_a_sentence_in_two_languages_for_each_code() {
    let words = include_str!("../../src/console/page/words/findings.js");
    let entries = words.lines().filter_map(|line| line.strip_prefix("  ")?.split_once(": ['"));
    let said: Vec<&str> = entries.map(|(code, _)| code).collect();
    let mut codes = described_codes();
    assert!(codes.len() > 50, "{codes:?}");
    codes.sort_unstable();
    let mut sorted = said.clone();
    sorted.sort_unstable();
    assert_eq!(codes, sorted);
}

#[tokio::test]
async fn check_compares_the_time_with_the_five_minutes() {
    let callback = Callback::new().await;
    for (at, code) in
        [(NOW - 301, Some("in_the_future")), (NOW - 300, None), (NOW + 300, None), (NOW + 301, Some("too_old"))]
    {
        let question = json!({"headers": callback.headers, "body": callback.body, "verified_at": at});
        assert_eq!(codes(&checked(&callback.sandbox, question).await).0, code.into_iter().collect::<Vec<_>>(), "{at}");
    }
    let extreme = json!({"headers": callback.headers, "body": callback.body, "verified_at": i64::MIN});
    assert_eq!(codes(&checked(&callback.sandbox, extreme).await).0, ["in_the_future"]);
}

#[tokio::test]
async fn check_of_what_was_never_sent_says_so() {
    let callback = Callback::new().await;
    let strange = sandbox().await;
    let question = json!({"headers": callback.headers, "body": callback.body});
    let unchanged = checked(&strange, question).await;
    // Both sandboxes have one key, and so the signature holds.
    assert_eq!((codes(&unchanged), &unchanged["verifies"]), ((vec![], vec!["unknown_callback"]), &json!(true)));
    let question = json!({"headers": callback.headers, "body": format!("{} ", callback.body)});
    let changed = checked(&strange, question).await;
    assert_eq!((codes(&changed).0, &changed["verifies"]), (vec!["unknown_callback"], &json!(false)));
    let nothing = checked(&strange, json!({"body": "x"})).await;
    assert_eq!(codes(&nothing), (vec![], vec!["unknown_callback"]));
}

#[tokio::test]
async fn check_body_that_does_not_fit_is_400() {
    let sandbox = sandbox().await;
    for question in
        [json!({}), json!({"headers": "no header"}), json!({"secret": 1}), json!({"body_base64": "!"}), json!([])]
    {
        assert_eq!(asked(&sandbox, &question).await.status, 400, "{question}");
    }
}

#[tokio::test]
async fn inspector_never_shows_a_private_key_or_the_api_v3_key() {
    let key = "0123456789abcdefABCDEF0123456789";
    let receiver = Receiver::accepting().await;
    let sandbox = crate::wire::builder().api_v3_key(key).start().await.expect("a sandbox");
    sandbox.notify(&receiver.url, EVENT, json!({})).await.expect("a change that is kept");
    let (headers, body) = as_received(&receiver, 0);
    let shown = [
        sent(&sandbox, 1).await,
        checked(&sandbox, json!({"headers": headers, "body": body})).await,
        checked(&sandbox, json!({"headers": headers, "body": "{}"})).await,
    ];
    for shown in shown.map(|shown| shown.to_string()) {
        assert!(!shown.contains(key) && !shown.contains("PRIVATE"), "{shown}");
    }
}
