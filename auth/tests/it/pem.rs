//! PEM as it arrives in practice, and files.

use wechatpay_auth::{Certificate, KeyError, PrivateKey, PublicKey};

use crate::support::{armor, der, pem, private_key};

const KEY: &str = "go_private_key.pkcs8.pem";

fn assert_reads(text: &str) {
    let read = PrivateKey::from_pem(text).map(|key| key.public_key());
    assert_eq!(read, Ok(private_key(KEY).public_key()));
}

#[test]
fn pem_with_crlf_is_read() {
    assert_reads(&pem(KEY).replace('\n', "\r\n"));
}

#[test]
fn pem_with_byte_order_mark_is_read() {
    assert_reads(&format!("\u{feff}{}", pem(KEY)));
}

#[test]
fn pem_with_blanks_around_and_inside_is_read() {
    let indented = pem(KEY).replace('\n', "  \n\t ");
    assert_reads(&format!("\n\n  {indented} \n"));
}

#[test]
fn pem_with_its_body_on_one_line_is_read() {
    let (label, der) = der(KEY);
    let body: String = armor(&label, &der).lines().filter(|l| !l.contains("---")).collect();
    assert_reads(&format!("-----BEGIN {label}-----\n{body}\n-----END {label}-----"));
}

#[test]
fn pem_all_on_one_line_is_read() {
    assert_reads(&pem(KEY).replace('\n', " "));
}

/// As environment variables and JSON settings hold it.
#[test]
fn pem_with_spelt_line_breaks_is_read() {
    assert_reads(&pem(KEY).trim_end().replace('\n', "\\n"));
    assert_reads(&pem(KEY).replace('\n', "\\r\\n"));
}

#[test]
fn pem_body_without_its_frame_is_read() {
    let body: String = pem(KEY).lines().filter(|l| !l.contains("---")).collect();
    assert_reads(&body);
    assert_reads(&format!("\u{feff}{body}\r\n"));
}

#[test]
fn pem_after_attributes_and_a_certificate_is_read() {
    let certificate = pem("go_cert_D7CE59D1F522D701.pem");
    assert_reads(&format!("Bag Attributes\n    localKeyID: 01\n{certificate}\n{}", pem(KEY)));
}

#[test]
fn pem_of_a_pkcs1_key_under_a_pkcs8_label_is_read() {
    let (_, der) = der("official_doc_merchant_test_key.pkcs1.pem");
    assert!(PrivateKey::from_pem(&armor("PRIVATE KEY", &der)).is_ok());
}

#[test]
fn public_key_in_pkcs1_is_read_from_pem_and_der() {
    use rsa::{pkcs1::EncodeRsaPublicKey as _, pkcs8::DecodePublicKey as _};
    let (_, spki) = der("go_public_key.pem");
    let pkcs1 = rsa::PublicKey::from_public_key_der(&spki).expect("SPKI").to_pkcs1_der().expect("PKCS#1");
    let expected = PublicKey::from_der(&spki);
    assert_eq!(PublicKey::from_der(pkcs1.as_bytes()), expected);
    let text = armor("RSA PUBLIC KEY", pkcs1.as_bytes());
    assert_eq!(PublicKey::from_pem(&text), expected);
}

#[test]
fn keys_written_as_pem_are_read_back() {
    let key = private_key(KEY);
    let again = PrivateKey::from_pem(&key.to_pem().expect("PEM")).expect("the same key");
    assert_eq!(again.public_key(), key.public_key());
    let public = key.public_key().to_pem().expect("PEM");
    assert!(public.starts_with("-----BEGIN PUBLIC KEY-----\n"));
    assert_eq!(PublicKey::from_pem(&public), Ok(key.public_key()));
}

#[test]
fn generated_key_written_as_pem_signs_after_reading_back() {
    let key = PrivateKey::generate().expect("a key");
    let again = PrivateKey::from_pem(&key.to_pem().expect("PEM")).expect("the same key");
    let signature = again.sign(b"message").expect("a signature");
    assert_eq!(key.public_key().verify(b"message", &signature), Ok(()));
}

#[test]
fn files_in_pem_and_der_are_read() {
    let folder = std::env::temp_dir().join(format!("wechatpay-auth-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let (pem_file, der_file) = (folder.join("key.pem"), folder.join("key.der"));
    std::fs::write(&pem_file, pem(KEY)).expect("written");
    std::fs::write(&der_file, der(KEY).1).expect("written");
    let from_pem = PrivateKey::read(&pem_file).map(|key| key.public_key());
    let from_der = PrivateKey::read(&der_file).map(|key| key.public_key());
    std::fs::remove_dir_all(&folder).expect("removed");
    assert_eq!(from_pem, Ok(private_key(KEY).public_key()));
    assert_eq!(from_der, from_pem);
}

#[test]
fn file_that_is_not_there_is_named() {
    let error = Certificate::read("/no/such/apiclient_cert.pem").expect_err("no file");
    assert_eq!(error.to_string(), "the file /no/such/apiclient_cert.pem could not be read: entity not found");
}

#[test]
fn path_handed_in_as_text_points_to_read() {
    let error = PrivateKey::from_pem("/etc/wechatpay/apiclient_key.pem").expect_err("a path");
    assert!(matches!(error, KeyError::NotPem { .. }));
    assert!(error.to_string().contains("use `read`"), "{error}");
}

#[test]
fn pem_cut_off_before_its_end_is_refused() {
    let text = pem(KEY);
    let cut = text.split("-----END").next().expect("the head");
    assert_matches!(PrivateKey::from_pem(cut).map(|_| ()), Err(KeyError::NotPem { needed: "a private key", .. }));
}

#[test]
fn pem_with_a_character_that_is_not_base64_is_malformed() {
    let text = pem(KEY).replacen("\nMII", "\nM*I", 1);
    assert_matches!(PrivateKey::from_pem(&text).map(|_| ()), Err(KeyError::Malformed { needed: "a private key", .. }));
}
