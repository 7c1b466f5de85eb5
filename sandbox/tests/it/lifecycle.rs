//! Starting, stopping, keys that stay.

use std::{fs, io};

use tokio::net::TcpStream;
use wechatpay_sandbox::{PlatformMode, Sandbox, SandboxError};

use crate::{
    folder::Folder,
    wire::{Call, builder, sandbox},
};

const QUERY: &str = "/v3/businesscircle/user-authorizations/o?appid=wx1";

async fn is_reachable(base_url: &str) -> bool {
    TcpStream::connect(base_url.strip_prefix("http://").expect("a plain address")).await.is_ok()
}

async fn becomes_unreachable(base_url: &str) -> bool {
    for _ in 0..100 {
        if !is_reachable(base_url).await {
            return true;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    false
}

/// The bundled documents in a folder, each as `change` has it; `None` leaves it out.
fn documents(change: impl Fn(&str, &str) -> Option<String>) -> Folder {
    let folder = Folder::new();
    for (name, text) in wechatpay_spec::DOCUMENTS {
        if let Some(text) = change(name, text) {
            fs::write(folder.path().join(name), text).expect("the folder can be written");
        }
    }
    folder
}

#[tokio::test]
async fn start_without_choices_answers_with_new_keys_and_the_real_clock() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("a time after 1970");
    let now = i64::try_from(now.as_secs()).expect("a time before the end of time");
    let reply = Call::get(QUERY).at(now).send_signed(&sandbox).await;
    assert_eq!(reply.status, 200);
    assert!(wechatpay_auth::verify(&reply.headers, reply.body.clone(), &sandbox.platform_keys(), now).is_ok());
}

#[tokio::test]
async fn start_two_have_different_ports_keys_and_serials() {
    let (first, second) = (Sandbox::start().await.expect("one"), Sandbox::start().await.expect("another"));
    assert_ne!(first.base_url(), second.base_url());
    assert_ne!(first.merchant().serial(), second.merchant().serial());
    assert!(first.merchant().public_key() != second.merchant().public_key());
    assert_ne!(first.platform_keys().preferred(), second.platform_keys().preferred());
}

#[tokio::test]
async fn start_serial_and_public_key_id_have_the_real_form() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let serial = sandbox.merchant().serial().as_str().to_owned();
    assert!(serial.len() == 40 && serial.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'A'..=b'F')), "{serial}");
    let id = sandbox.platform_keys().preferred().expect("one is preferred").as_str().to_owned();
    let digits = id.strip_prefix("PUB_KEY_ID_").expect("a public key id");
    assert!(digits.len() == 34 && digits.bytes().all(|byte| byte.is_ascii_digit()), "{id}");
}

#[tokio::test]
async fn stop_ends_listening() {
    let sandbox = sandbox().await;
    let base_url = sandbox.base_url();
    assert!(is_reachable(&base_url).await);
    sandbox.stop().await;
    assert!(!is_reachable(&base_url).await);
}

#[tokio::test]
async fn stop_does_not_wait_for_an_idle_connection() {
    let sandbox = sandbox().await;
    let base_url = sandbox.base_url();
    let _idle =
        TcpStream::connect(base_url.strip_prefix("http://").expect("a plain address")).await.expect("connected");
    // An answered call shows that the idle connection before it was taken too.
    Call::get(QUERY).send_signed(&sandbox).await;
    let started = std::time::Instant::now();
    sandbox.stop().await;
    assert!(started.elapsed() < std::time::Duration::from_secs(4), "{:?}", started.elapsed());
}

#[tokio::test]
async fn drop_ends_listening() {
    let sandbox = sandbox().await;
    let base_url = sandbox.base_url();
    drop(sandbox);
    assert!(becomes_unreachable(&base_url).await);
}

#[tokio::test]
async fn listen_address_of_other_machines_needs_to_be_allowed() {
    let everywhere = "0.0.0.0:0".parse().expect("an address");
    let refused = builder().listen(everywhere).start().await.expect_err("a refusal");
    assert!(matches!(refused, SandboxError::NotLoopback { .. }), "{refused}");
    let allowed = builder().listen(everywhere).allow_remote().start().await.expect("a sandbox");
    assert!(allowed.base_url().starts_with("http://127.0.0.1:"), "{}", allowed.base_url());
    assert_eq!(Call::get(QUERY).send_signed(&allowed).await.status, 200);
}

#[tokio::test]
async fn listen_port_taken_is_an_error_that_names_it() {
    let first = sandbox().await;
    let address = first.base_url().replace("http://", "");
    let refused = builder().listen(address.parse().expect("an address")).start().await.expect_err("a refusal");
    assert!(refused.to_string().contains(&address), "{refused}");
}

#[tokio::test]
async fn spec_folder_missing_is_an_error_that_names_it() {
    let folder = Folder::new();
    let missing = folder.path().join("nowhere");
    let refused = builder().spec_dir(&missing).start().await.expect_err("a refusal");
    assert!(
        matches!(&refused, SandboxError::SpecFolder { path, source, .. } if *path == missing && source.kind() == io::ErrorKind::NotFound)
    );
}

#[tokio::test]
async fn spec_folder_without_documents_is_an_error() {
    let folder = Folder::new();
    let refused = builder().spec_dir(folder.path()).start().await.expect_err("a refusal");
    assert!(matches!(refused, SandboxError::SpecEmpty { .. }), "{refused}");
}

/// What is carried of the bundled documents in a folder, each text as `change` has it.
fn carried(change: impl Fn(&str, &str) -> String) -> Folder {
    let folder = Folder::new();
    for (name, text) in wechatpay_spec::DESCRIPTION {
        fs::write(folder.path().join(name), change(name, text)).expect("the folder can be written");
    }
    folder
}

#[tokio::test]
async fn spec_folder_of_carried_texts_serves_what_the_documents_describe() {
    let folder = carried(|_, text| text.to_owned());
    let (texts, documents) = (builder().spec_dir(folder.path()), documents(|_, text| Some(text.to_owned())));
    let texts = texts.start().await.expect("a sandbox");
    let documents = builder().spec_dir(documents.path()).start().await.expect("a sandbox");
    assert_eq!(texts.operations(), documents.operations());
    for path in ["operations", "event_types"] {
        let (one, other) = (listed(&texts, path).await, listed(&documents, path).await);
        assert!(one.len() > 1_000 && one == other, "{path}");
    }
    assert_eq!(Call::get(QUERY).send_signed(&texts).await.status, 200);
}

/// A list of the control interface as text.
async fn listed(sandbox: &Sandbox, path: &str) -> String {
    let response = reqwest::get(format!("{}/_sandbox/{path}", sandbox.base_url())).await.expect("a response");
    let text = response.error_for_status().expect("a success").text().await.expect("a text");
    text.replace(&sandbox.base_url(), "")
}

#[tokio::test]
async fn spec_carried_text_that_was_cut_off_is_an_error_that_names_product_and_line() {
    let folder = carried(|name, text| match name {
        "businesscircle.description" => text.replacen("\tGET\t", "\t", 1),
        _ => text.to_owned(),
    });
    let refused = builder().spec_dir(folder.path()).start().await.expect_err("a refusal");
    assert!(matches!(refused, SandboxError::SpecText { .. }), "{refused}");
    assert!(refused.to_string().contains("businesscircle"), "{refused}");
}

#[tokio::test]
async fn spec_operation_that_was_damaged_is_answered_with_a_signed_system_error() {
    let folder = carried(|name, text| match name {
        "businesscircle.description" => text.replace("{\"id\"", "{id"),
        _ => text.to_owned(),
    });
    let sandbox = builder().spec_dir(folder.path()).start().await.expect("a sandbox");
    let reply = Call::get(QUERY).send_signed(&sandbox).await;
    assert_eq!((reply.status, reply.json()["code"].as_str()), (500, Some("SYSTEM_ERROR")));
    assert!(reply.headers.contains_key("wechatpay-signature"));
}

#[tokio::test]
async fn spec_with_a_mistake_is_an_error_that_names_the_position() {
    let folder = Folder::new();
    fs::write(folder.path().join("broken.yaml"), "openapi: 3.0.3\ninfo: [").expect("a file");
    let refused = builder().spec_dir(folder.path()).start().await.expect_err("a refusal");
    assert!(matches!(refused, SandboxError::Spec(_)), "{refused}");
    assert!(refused.to_string().contains("spec/broken.yaml"), "{refused}");
}

#[tokio::test]
async fn spec_with_a_pattern_that_cannot_be_checked_is_an_error_that_names_the_line() {
    let folder = Folder::new();
    let sample = include_str!("../data/spec/sample.yaml").replace("^[0-9a-zA-Z_|*-]*$", "^(?=a)b$");
    fs::write(folder.path().join("sample.yaml"), sample).expect("a file");
    let refused = builder().spec_dir(folder.path()).start().await.expect_err("a refusal").to_string();
    assert!(refused.contains("spec/sample.yaml:30"), "{refused}");
}

#[tokio::test]
async fn keys_folder_new_is_written_and_read_again() {
    let folder = Folder::new();
    let keys = folder.path().join("keys");
    let first = builder().keys_dir(&keys).start().await.expect("a sandbox");
    let settings: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(keys.join("settings.json")).expect("settings")).expect("JSON");
    assert_eq!(settings["base_url"], first.base_url());
    assert_eq!(settings["mchid"], first.merchant().mchid());

    let second = Sandbox::builder().keys_dir(&keys).start().await.expect("a sandbox");
    assert_eq!(second.merchant().serial(), first.merchant().serial());
    assert!(second.merchant().public_key() == first.merchant().public_key());
    assert_eq!(second.platform_keys().preferred(), first.platform_keys().preferred());
}

#[tokio::test]
async fn keys_folder_files_serve_a_client() {
    let folder = Folder::new();
    let sandbox = builder().keys_dir(folder.path()).start().await.expect("a sandbox");
    let serial = sandbox.merchant().serial().as_str().to_owned();
    let key = wechatpay_auth::PrivateKey::read(folder.path().join("apiclient_key.pem")).expect("the merchant's key");
    let merchant = wechatpay_auth::Merchant::new(sandbox.merchant().mchid(), serial, key).expect("a merchant");
    let public = wechatpay_auth::PublicKey::read(folder.path().join("pub_key.pem")).expect("the platform's key");
    let platform = wechatpay_auth::PlatformKeys::public_key(
        sandbox.platform_keys().preferred().expect("one is preferred").as_str(),
        public,
    );
    let reply = Call::get(QUERY).signed(&merchant).send(&sandbox).await;
    let verified =
        wechatpay_auth::verify(&reply.headers, reply.body.clone(), &platform.expect("a ring"), crate::wire::NOW);
    assert!(verified.is_ok());
}

#[tokio::test]
async fn keys_folder_serves_every_mode_with_the_same_certificates_and_api_v3_key() {
    let folder = Folder::new();
    let first = builder().keys_dir(folder.path()).start().await.expect("a sandbox");
    let file = |name: &str| fs::read_to_string(folder.path().join(name)).expect("a file");
    assert_eq!(file("apiclient_cert.pem"), first.merchant_certificate_pem());
    assert_eq!(file("apiv3_key.txt").len(), 32);

    let second = Sandbox::builder().keys_dir(folder.path()).platform_mode(PlatformMode::Certificate).start().await;
    let second = second.expect("a sandbox");
    assert_eq!(second.merchant_certificate_pem(), first.merchant_certificate_pem());
    assert_eq!(second.platform_certificate_pem(), Some(file("platform_cert.pem")));
    let sealed = first.api_v3_key().seal("0123456789ab", "", b"text").expect("sealed");
    assert!(second.api_v3_key().open("0123456789ab", "", &sealed).is_ok_and(|plain| plain.as_slice() == b"text"));
}

#[tokio::test]
async fn keys_folder_without_an_api_v2_key_gets_one_that_stays_and_signs_pages() {
    let folder = Folder::new();
    let path = folder.path().join("apiv2_key.txt");
    drop(builder().keys_dir(folder.path()).start().await.expect("a sandbox"));
    fs::remove_file(&path).expect("a start writes it; earlier ones did not");
    let second = builder().keys_dir(folder.path()).start().await.expect("a folder of an earlier start is complete");
    let key = fs::read_to_string(&path).expect("it is there again");
    let sign = |merchant: &wechatpay_auth::Merchant| {
        wechatpay_auth::sign_page(merchant, wechatpay_auth::SignedPage::PayscoreConfirmation, &[("package", "p")])
    };
    let signed = sign(&second.merchant()).expect("the merchant has the key");
    fs::write(&path, format!("{key}\r\n")).expect("a file");
    let third = builder().keys_dir(folder.path()).start().await.expect("a sandbox");
    assert_eq!(sign(&third.merchant()).expect("the same key"), signed);
    assert_eq!(settings(&folder)["api_v2_key"], "apiv2_key.txt");
    assert!(sign(&builder().start().await.expect("without a folder").merchant()).is_ok());
}

/// The settings in a folder of keys.
fn settings(folder: &Folder) -> serde_json::Value {
    let text = fs::read_to_string(folder.path().join("settings.json")).expect("settings");
    serde_json::from_str(&text).expect("JSON")
}

#[tokio::test]
async fn keys_folder_settings_follow_the_address_and_mode_and_keep_what_others_wrote() {
    let folder = Folder::new();
    let started = builder().keys_dir(folder.path()).platform_key_id("PUB_KEY_ID_1").start().await;
    drop(started.expect("a sandbox"));
    let first = settings(&folder);
    assert_eq!((&first["platform_public_key"], &first["platform_certificate"]), (&"pub_key.pem".into(), &().into()));
    let mut edited = first.clone();
    edited["appid"] = "wx1".into();
    edited["merchants"] = serde_json::json!({ "outlet": { "mchid": "1" } });
    fs::write(folder.path().join("settings.json"), edited.to_string()).expect("a file");

    let started = builder().keys_dir(folder.path()).platform_mode(PlatformMode::Certificate).start().await;
    let second = started.expect("a sandbox");
    let now = settings(&folder);
    assert_eq!(now["base_url"], second.base_url());
    assert_eq!((&now["platform_public_key"], &now["platform_public_key_id"]), (&().into(), &().into()));
    assert_eq!(now["platform_certificate"], "platform_cert.pem");
    assert_eq!((&now["appid"], &now["merchants"]), (&edited["appid"], &edited["merchants"]));

    let url = "http://127.0.0.1:9/notify";
    let mixed = builder().platform_mode(PlatformMode::Mixed).platform_key_id("PUB_KEY_ID_1").notify_url(url);
    drop(mixed.keys_dir(folder.path()).start().await.expect("a sandbox"));
    let now = settings(&folder);
    assert_eq!(
        (&now["platform_public_key_id"], &now["platform_certificate"], &now["notify_url"]),
        (&first["platform_public_key_id"], &"platform_cert.pem".into(), &url.into())
    );
    let left: Vec<_> =
        fs::read_dir(folder.path()).expect("a folder").map(|file| file.expect("a file").path()).collect();
    assert_eq!(left.len(), 11, "nothing else is left behind: {left:?}");
}

#[tokio::test]
async fn keys_folder_files_of_a_windows_editor_are_read() {
    let folder = Folder::new();
    let first = builder().keys_dir(folder.path()).start().await.expect("a sandbox");
    for name in ["settings.json", "apiv3_key.txt"] {
        let text = fs::read_to_string(folder.path().join(name)).expect("a file");
        fs::write(folder.path().join(name), format!("\u{feff}{text}\r\n")).expect("a file");
    }
    let second = builder().keys_dir(folder.path()).start().await.expect("a sandbox");
    assert_eq!(second.merchant().mchid(), first.merchant().mchid());
    assert_eq!(settings(&folder)["base_url"], second.base_url());
    assert!(second.stale_settings().is_empty());
}

#[tokio::test]
async fn keys_folder_settings_that_are_no_json_are_refused_and_left_alone() {
    let folder = Folder::new();
    drop(builder().keys_dir(folder.path()).start().await.expect("a sandbox"));
    fs::write(folder.path().join("settings.json"), "{ mine").expect("a file");
    let refused = builder().keys_dir(folder.path()).start().await.expect_err("a refusal").to_string();
    assert!(refused.contains("settings.json"), "{refused}");
    assert_eq!(fs::read_to_string(folder.path().join("settings.json")).ok().as_deref(), Some("{ mine"));
}

#[tokio::test]
async fn keys_folder_rotated_certificate_is_written_and_named_beside_its_serial() {
    let folder = Folder::new();
    let started = builder().keys_dir(folder.path()).platform_mode(PlatformMode::Certificate).start().await;
    let sandbox = started.expect("a sandbox");
    let first = fs::read_to_string(folder.path().join("platform_cert.pem")).expect("a file");
    let serial = sandbox.rotate_certificate().await.expect("a certificate");
    let settings = Call::get("/_sandbox/settings").send(&sandbox).await.json();
    let named = settings["files"]["platform_certificate"].as_str().expect("a path").to_owned();
    assert_eq!(fs::read_to_string(&named).ok(), sandbox.platform_certificate_pem());
    let php = settings["guides"][5]["code"].as_str().expect("code").to_owned();
    assert!(php.contains(serial.as_str()) && php.contains(&named), "{php}");
    assert_eq!(fs::read_to_string(folder.path().join("platform_cert.pem")).expect("a file"), first);
}

#[tokio::test]
async fn keys_folder_api_v3_key_with_a_line_break_is_the_same_key() {
    let folder = Folder::new();
    let first = builder().keys_dir(folder.path()).start().await.expect("a sandbox");
    let path = folder.path().join("apiv3_key.txt");
    let key = fs::read_to_string(&path).expect("a key");
    fs::write(&path, format!("{key}\r\n")).expect("a file");
    let second = Sandbox::builder().keys_dir(folder.path()).start().await.expect("a sandbox");
    let sealed = first.api_v3_key().seal("0123456789ab", "", b"text").expect("sealed");
    assert!(second.api_v3_key().open("0123456789ab", "", &sealed).is_ok());
}

#[tokio::test]
async fn keys_folder_certificate_of_another_key_is_refused() {
    let (folder, other) = (Folder::new(), Folder::new());
    drop(builder().keys_dir(folder.path()).start().await.expect("a sandbox"));
    drop(Sandbox::builder().keys_dir(other.path()).start().await.expect("a sandbox"));
    for name in ["apiclient_cert.pem", "platform_cert.pem"] {
        let own = fs::read(folder.path().join(name)).expect("a certificate");
        fs::copy(other.path().join(name), folder.path().join(name)).expect("a copy");
        let refused = Sandbox::builder().keys_dir(folder.path()).start().await.expect_err("a refusal");
        assert!(matches!(refused, SandboxError::Keys(_)), "{name}: {refused}");
        fs::write(folder.path().join(name), own).expect("a file");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn keys_folder_private_keys_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let _sandbox = builder().keys_dir(folder.path()).start().await.expect("a sandbox");
    let secrets = [
        "apiclient_key.pem",
        "sandbox_platform_key.pem",
        "sandbox_platform_cert_key.pem",
        "apiv3_key.txt",
        "apiv2_key.txt",
        "settings.json",
    ];
    for name in secrets {
        let mode = fs::metadata(folder.path().join(name)).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

#[tokio::test]
async fn keys_folder_incomplete_is_refused_and_left_alone() {
    let folder = Folder::new();
    drop(builder().keys_dir(folder.path()).start().await.expect("a sandbox"));
    fs::remove_file(folder.path().join("pub_key.pem")).expect("removed");
    let before = fs::read(folder.path().join("apiclient_key.pem")).expect("a key");
    let refused = builder().keys_dir(folder.path()).start().await.expect_err("a refusal");
    assert!(matches!(refused, SandboxError::KeysIncomplete { missing: "pub_key.pem", .. }), "{refused}");
    assert_eq!(fs::read(folder.path().join("apiclient_key.pem")).expect("a key"), before);
    assert!(!folder.path().join("pub_key.pem").exists());
}

#[tokio::test]
async fn debug_sandbox_shows_no_key() {
    let sandbox = sandbox().await;
    let text = format!("{sandbox:?}");
    assert!(text.contains(sandbox.merchant().mchid()), "{text}");
    assert!(!text.contains("PRIVATE") && !text.contains("BEGIN"), "{text}");
}

#[tokio::test]
async fn start_description_without_an_operation_that_has_a_model_is_refused_and_named() {
    let folder = documents(|name, text| {
        let text = if name == "pay.yaml" {
            text.replace("operationId: close_order", "operationId: shut_order")
        } else {
            text.to_owned()
        };
        Some(text)
    });
    let refused = builder().spec_dir(folder.path()).start().await.expect_err("a refusal");
    assert!(
        matches!(&refused, SandboxError::Model { product, operation, .. } if product == "pay" && operation == "close_order")
    );
    assert!(refused.to_string().contains("spec/pay.yaml has no such operationId"), "{refused}");
}

#[tokio::test]
async fn start_description_without_a_product_that_has_models_serves_the_others() {
    let kept = ["businesscircle.yaml", "errors.yaml", "shared.yaml"];
    let folder = documents(|name, text| kept.contains(&name).then(|| text.to_owned()));
    let sandbox = builder().spec_dir(folder.path()).start().await.expect("a sandbox");
    assert_eq!(Call::get(QUERY).send_signed(&sandbox).await.status, 200);
}
