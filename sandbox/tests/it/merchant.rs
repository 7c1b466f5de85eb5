//! A merchant that the user brings, and real keys that must not be brought.

use std::fs;

use wechatpay_auth::PrivateKey;
use wechatpay_sandbox::{Sandbox, SandboxError};

use crate::{
    folder::Folder,
    wire::{Call, OTHER_KEY, builder},
};

const QUERY: &str = "/v3/businesscircle/user-authorizations/o?appid=wx1";

/// Published with the tests of the official client wechatpay-java; see `auth/tests/data/README.md`.
const REAL: &str = include_str!("../data/issued_by_the_real_platform.pem");

/// A certificate in every form in which one is read, each by its name.
fn forms(pem: &str) -> [(&'static str, String); 9] {
    let lines: Vec<&str> = pem.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let body: String = lines.iter().filter(|line| !line.starts_with("-----")).copied().collect();
    let framed = |label: &str, break_: &str, body: &str| {
        format!("-----BEGIN {label}-----{break_}{body}{break_}-----END {label}-----{break_}")
    };
    let key = OTHER_KEY.to_pem().expect("PEM");
    [
        ("as it is", pem.to_owned()),
        ("CRLF", lines.join("\r\n")),
        ("with a byte order mark", format!("\u{feff}{pem}")),
        ("base64 on one line", framed("CERTIFICATE", "\n", &body)),
        ("line breaks spelt out", framed("CERTIFICATE", "\\n", &body)),
        ("all on one line", framed("CERTIFICATE", "", &body)),
        ("X509 CERTIFICATE", framed("X509 CERTIFICATE", "\n", &body)),
        ("bare base64", body),
        ("behind its attributes and a key", format!("Bag Attributes\n    friendlyName: x\n{}{pem}", key.as_str())),
    ]
}

fn write_key(folder: &Folder, key: &PrivateKey) {
    fs::write(folder.path().join("apiclient_key.pem"), key.to_pem().expect("PEM").as_bytes()).expect("a file");
}

#[tokio::test]
async fn merchant_dir_key_alone_gets_a_certificate_and_an_api_v3_key() {
    let (merchant, keys) = (Folder::new(), Folder::new());
    write_key(&merchant, &OTHER_KEY);
    let started =
        Sandbox::builder().merchant_dir(merchant.path()).keys_dir(keys.path().join("keys")).mchid("1900000109");
    let sandbox = started.start().await.expect("a sandbox");
    assert_eq!(sandbox.merchant().mchid(), "1900000109");
    assert_eq!(sandbox.merchant().public_key(), Some(OTHER_KEY.public_key()));
    assert!(keys.path().join("keys/apiclient_cert.pem").exists());
}

#[tokio::test]
async fn merchant_dir_certificate_gives_serial_and_number_and_the_api_v3_key_is_taken() {
    let (merchant, source) = (Folder::new(), Folder::new());
    let first = builder().mchid("1900000109").keys_dir(source.path().join("keys")).start().await.expect("a sandbox");
    for name in ["apiclient_key.pem", "apiclient_cert.pem", "apiv3_key.txt"] {
        fs::copy(source.path().join("keys").join(name), merchant.path().join(name)).expect("a copy");
    }
    let second = Sandbox::builder().merchant_dir(merchant.path()).start().await.expect("a sandbox");
    assert_eq!(second.merchant().mchid(), "1900000109");
    assert_eq!(second.merchant().serial(), first.merchant().serial());
    let sealed = first.api_v3_key().seal("0123456789ab", "", b"text").expect("sealed");
    assert!(second.api_v3_key().open("0123456789ab", "", &sealed).is_ok());
}

#[tokio::test]
async fn merchant_dir_another_than_that_of_the_keys_is_refused() {
    let (merchant, keys) = (Folder::new(), Folder::new());
    drop(builder().keys_dir(keys.path()).start().await.expect("a sandbox"));
    write_key(&merchant, &OTHER_KEY);
    let refused = Sandbox::builder().merchant_dir(merchant.path()).keys_dir(keys.path()).start().await;
    let refused = refused.expect_err("a refusal");
    assert!(matches!(refused, SandboxError::MerchantConflict { .. }), "{refused}");
}

#[tokio::test]
async fn merchant_dir_without_a_key_is_an_error_that_names_the_file() {
    let merchant = Folder::new();
    let refused = Sandbox::builder().merchant_dir(merchant.path()).start().await.expect_err("a refusal");
    assert!(refused.to_string().contains("apiclient_key.pem"), "{refused}");
}

#[tokio::test]
async fn certificate_of_the_real_platform_is_refused_and_says_why() {
    let merchant = Folder::new();
    write_key(&merchant, &OTHER_KEY);
    fs::write(merchant.path().join("apiclient_cert.pem"), REAL).expect("a file");
    let refused = Sandbox::builder().merchant_dir(merchant.path()).start().await.expect_err("a refusal");
    assert!(matches!(refused, SandboxError::Production { .. }), "{refused}");
    let text = refused.to_string();
    assert!(text.contains("Tenpay.com Root CA") && text.contains("real keys have no place in a sandbox"), "{text}");
}

#[tokio::test]
async fn certificate_of_the_real_platform_in_an_unusual_form_is_refused() {
    let keys = Folder::new();
    drop(builder().keys_dir(keys.path()).start().await.expect("a sandbox"));
    for (form, pem) in forms(REAL) {
        let merchant = Folder::new();
        write_key(&merchant, &OTHER_KEY);
        fs::write(merchant.path().join("apiclient_cert.pem"), &pem).expect("a file");
        let refused = Sandbox::builder().merchant_dir(merchant.path()).start().await.expect_err("a refusal");
        assert!(matches!(refused, SandboxError::Production { .. }), "{form}: {refused}");
        for name in ["apiclient_cert.pem", "platform_cert.pem"] {
            let before = fs::read(keys.path().join(name)).expect("a file");
            fs::write(keys.path().join(name), &pem).expect("a file");
            let refused = Sandbox::builder().keys_dir(keys.path()).start().await.expect_err("a refusal");
            assert!(matches!(refused, SandboxError::Production { .. }), "{form}, {name}: {refused}");
            fs::write(keys.path().join(name), before).expect("a file");
        }
    }
}

#[tokio::test]
async fn certificate_of_ones_own_in_an_unusual_form_is_taken_and_gives_the_number() {
    let source = Folder::new();
    let first = builder().mchid("1900000109").keys_dir(source.path()).start().await.expect("a sandbox");
    let pem = fs::read_to_string(source.path().join("apiclient_cert.pem")).expect("a file");
    for (form, pem) in forms(&pem) {
        let merchant = Folder::new();
        fs::copy(source.path().join("apiclient_key.pem"), merchant.path().join("apiclient_key.pem")).expect("a copy");
        fs::write(merchant.path().join("apiclient_cert.pem"), &pem).expect("a file");
        let sandbox = Sandbox::builder().merchant_dir(merchant.path()).start().await;
        let sandbox = sandbox.unwrap_or_else(|refused| panic!("{form}: {refused}"));
        assert_eq!(sandbox.merchant().mchid(), "1900000109", "{form}");
        assert_eq!(sandbox.merchant().serial(), first.merchant().serial(), "{form}");
    }
}

#[tokio::test]
async fn certificate_whose_issuer_cannot_be_read_is_refused() {
    let merchant = Folder::new();
    write_key(&merchant, &OTHER_KEY);
    let damaged = REAL.replacen("MIIE", "MIID", 1);
    for pem in ["", "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n", damaged.as_str()] {
        fs::write(merchant.path().join("apiclient_cert.pem"), pem).expect("a file");
        assert!(Sandbox::builder().merchant_dir(merchant.path()).start().await.is_err(), "{pem}");
    }
}

#[tokio::test]
async fn keys_folder_with_a_certificate_of_the_real_platform_is_refused() {
    for name in ["apiclient_cert.pem", "platform_cert.pem"] {
        let keys = Folder::new();
        drop(builder().keys_dir(keys.path()).start().await.expect("a sandbox"));
        fs::write(keys.path().join(name), REAL).expect("a file");
        let refused = Sandbox::builder().keys_dir(keys.path()).start().await.expect_err("a refusal");
        assert!(matches!(refused, SandboxError::Production { .. }), "{name}: {refused}");
    }
}

#[tokio::test]
async fn platform_key_id_named_is_used() {
    let id = "PUB_KEY_ID_0112300001092026112500000000000001";
    let sandbox = Sandbox::builder().platform_key_id(id).start().await.expect("a sandbox");
    assert_eq!(sandbox.platform_keys().preferred().map(ToString::to_string).as_deref(), Some(id));
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("a time after 1970").as_secs();
    let reply = Call::get(QUERY).at(i64::try_from(now).expect("a time")).send_signed(&sandbox).await;
    assert_eq!(reply.headers["wechatpay-serial"], id);
}

#[tokio::test]
async fn merchant_dir_another_certificate_of_the_same_key_is_not_passed_over() {
    let (merchant, keys, other) = (Folder::new(), Folder::new(), Folder::new());
    drop(builder().keys_dir(keys.path()).start().await.expect("a sandbox"));
    drop(builder().keys_dir(other.path()).start().await.expect("a sandbox"));
    fs::copy(keys.path().join("apiclient_key.pem"), merchant.path().join("apiclient_key.pem")).expect("a copy");
    let start = || Sandbox::builder().merchant_dir(merchant.path()).keys_dir(keys.path()).start();
    assert!(start().await.is_ok(), "the same key is the same merchant");
    fs::copy(other.path().join("apiclient_cert.pem"), merchant.path().join("apiclient_cert.pem")).expect("a copy");
    let refused = start().await.expect_err("a refusal");
    assert!(matches!(refused, SandboxError::MerchantConflict { .. }), "{refused}");
    fs::write(merchant.path().join("apiclient_cert.pem"), REAL).expect("a file");
    let refused = start().await.expect_err("a refusal");
    assert!(matches!(refused, SandboxError::Production { .. }), "{refused}");
}

#[tokio::test]
async fn keys_folder_public_key_of_another_is_refused_by_its_name() {
    let keys = Folder::new();
    drop(builder().keys_dir(keys.path()).start().await.expect("a sandbox"));
    let other = OTHER_KEY.public_key().to_pem().expect("PEM");
    fs::write(keys.path().join("pub_key.pem"), other).expect("a file");
    let refused = builder().keys_dir(keys.path()).start().await.expect_err("a refusal").to_string();
    assert!(refused.contains("pub_key.pem") && refused.contains("not the public half"), "{refused}");
}
