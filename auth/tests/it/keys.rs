//! Refusals of keys, and merchants.

use wechatpay_auth::{Certificate, KeyError, Merchant, PrivateKey, PublicKey, Serial};

use crate::support::{armor, certificate, der, merchant, pem, private_key, public_key};

fn found<T: std::fmt::Debug>(result: Result<T, KeyError>) -> &'static str {
    match result {
        Err(KeyError::WrongKind { found, .. }) => found,
        other => panic!("{other:?}"),
    }
}

#[test]
fn private_key_from_a_certificate_names_the_certificate() {
    let error = PrivateKey::from_pem(&pem("java_merchant_certificate.pem")).expect_err("refused");
    let text = error.to_string();
    assert!(text.starts_with("a certificate (CERTIFICATE) where a private key is needed: "), "{text}");
    assert!(text.contains("apiclient_key.pem"), "{text}");
}

#[test]
fn private_key_from_a_public_key_names_the_public_key() {
    assert_eq!(found(PrivateKey::from_pem(&pem("go_public_key.pem"))), "a public key (PUBLIC KEY)");
}

#[test]
fn private_key_locked_with_a_password_is_named_in_both_forms() {
    let locked = armor("ENCRYPTED PRIVATE KEY", b"0123");
    let old_style = armor("RSA PRIVATE KEY", b"0123")
        .replace("KEY-----\nM", "KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\n\nM");
    assert!(old_style.contains("Proc-Type"), "{old_style}");
    for text in [locked, old_style] {
        assert_eq!(found(PrivateKey::from_pem(&text)), "a private key locked with a password");
    }
}

#[test]
fn private_key_of_other_makes_is_named() {
    for (label, name) in [
        // With the feature it could be of SM2, so its content is looked at.
        #[cfg(not(feature = "gm"))]
        ("EC PRIVATE KEY", "an elliptic-curve private key (EC PRIVATE KEY)"),
        ("OPENSSH PRIVATE KEY", "an OpenSSH private key (OPENSSH PRIVATE KEY)"),
        ("CERTIFICATE REQUEST", "a request for a certificate (CERTIFICATE REQUEST)"),
        ("WHATEVER", "something that is neither a key nor a certificate"),
    ] {
        let text = armor(label, b"0123");
        assert_eq!(found(PrivateKey::from_pem(&text)), name, "{label}");
    }
}

#[test]
fn public_key_from_a_certificate_points_to_certificate() {
    let error = PublicKey::from_pem(&pem("java_wechat_pay_certificate.pem")).expect_err("refused");
    assert!(error.to_string().contains("`PlatformKeys::certificate`"), "{error}");
}

#[test]
fn public_key_from_a_private_key_names_the_private_key() {
    assert_eq!(found(PublicKey::from_pem(&pem("go_private_key.pkcs8.pem"))), "a private key (PKCS#8, PRIVATE KEY)");
}

#[test]
fn certificate_from_a_public_key_points_to_public_key() {
    let error = Certificate::from_pem(&pem("go_public_key.pem")).expect_err("refused");
    assert!(error.to_string().contains("`PlatformKeys::public_key`"), "{error}");
}

#[test]
fn der_of_the_wrong_kind_is_named_as_in_pem() {
    let (_, certificate) = der("java_merchant_certificate.pem");
    let (_, pkcs8) = der("go_private_key.pkcs8.pem");
    let (_, pkcs1) = der("official_doc_merchant_test_key.pkcs1.pem");
    let (_, spki) = der("go_public_key.pem");
    assert_eq!(found(PrivateKey::from_der(&certificate)), "a certificate (CERTIFICATE)");
    assert_eq!(found(PrivateKey::from_der(&spki)), "a public key (PUBLIC KEY)");
    assert_eq!(found(PublicKey::from_der(&pkcs8)), "a private key (PKCS#8, PRIVATE KEY)");
    assert_eq!(found(Certificate::from_der(&pkcs1)), "a private key (PKCS#1, RSA PRIVATE KEY)");
}

#[test]
fn der_of_a_p12_container_is_named() {
    // The head of apiclient_cert.p12: version 3, then pkcs7-data.
    let head = [
        0x30, 0x82, 0x0a, 0x00, 0x02, 0x01, 0x03, 0x30, 0x82, 0x09, 0xf0, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7,
        0x0d, 0x01, 0x07, 0x01,
    ];
    assert_eq!(found(PrivateKey::from_der(&head)), "a PKCS container (.p12, .pfx or .p7b)");
}

#[test]
fn private_key_of_1024_bits_is_too_short() {
    use rsa::pkcs8::EncodePrivateKey as _;
    let short = rsa::PrivateKey::new(&mut getrandom::SysRng, 1024).expect("a key");
    let der = short.to_pkcs8_der().expect("PKCS#8");
    assert_matches!(PrivateKey::from_der(der.as_bytes()).map(|_| ()), Err(KeyError::TooShort { bits: 1024, .. }));
}

#[test]
fn der_cut_off_anywhere_is_refused() {
    let (_, private) = der("go_private_key.pkcs8.pem");
    let (_, public) = der("go_public_key.pem");
    let (_, certificate) = der("java_merchant_certificate.pem");
    for cut in 0..private.len() {
        assert!(PrivateKey::from_der(&private[..cut]).is_err(), "{cut}");
    }
    for cut in 0..public.len() {
        assert!(PublicKey::from_der(&public[..cut]).is_err(), "{cut}");
    }
    for cut in 0..certificate.len() {
        assert!(Certificate::from_der(&certificate[..cut]).is_err(), "{cut}");
    }
}

/// A changed byte may leave a key that reads, but never one that panics, and a
/// private key that reads still signs what its public half verifies.
#[test]
fn der_with_a_changed_byte_never_panics() {
    let (_, private) = der("official_doc_merchant_test_key.pkcs1.pem");
    for at in (0..private.len()).step_by(13) {
        let mut changed = private.clone();
        changed[at] ^= 0x81;
        if let Ok(key) = PrivateKey::from_der(&changed) {
            let signature = key.sign(b"message").expect("a signature");
            assert_eq!(key.public_key().verify(b"message", &signature), Ok(()), "{at}");
        }
    }
    let (_, certificate) = der("java_merchant_certificate.pem");
    for at in 0..certificate.len() {
        let mut changed = certificate.clone();
        changed[at] ^= 0x81;
        if let Ok(read) = Certificate::from_der(&changed) {
            assert!(read.public_key().verify(b"message", "AAAA").is_err(), "{at}");
        }
    }
}

#[test]
fn merchant_with_its_certificate_takes_the_serial() {
    let merchant = Merchant::with_certificate(
        "1900007291",
        &certificate("java_merchant_certificate.pem"),
        private_key("java_merchant_private_key.pem"),
    )
    .expect("they belong together");
    assert_eq!(merchant.serial().as_str(), "5F1C72E2A8931B72A2E13AF8DEE92471EB397115");
    assert_eq!(merchant.mchid(), "1900007291");
}

#[test]
fn merchant_with_anothers_certificate_is_refused() {
    let result = Merchant::with_certificate(
        "1900007291",
        &certificate("java_merchant_certificate.pem"),
        private_key("axios_apiclient_key.pem"),
    );
    assert_matches!(
        result.map(|_| ()),
        Err(KeyError::KeyNotOfCertificate { serial: found, .. }) if found == "5F1C72E2A8931B72A2E13AF8DEE92471EB397115"
    );
}

#[test]
fn merchant_number_that_cannot_stand_in_a_header_is_refused() {
    for mchid in ["", "19\"0", "19\r\n0", "1900007291\n", "１９", "19 0", "19,0", "19\\0"] {
        let result = Merchant::new(mchid, "5F1C", private_key("go_private_key.pkcs8.pem"));
        assert_eq!(result.map(|_| ()), Err(KeyError::BadMchid), "{mchid:?}");
    }
}

#[test]
fn merchant_serial_that_cannot_stand_in_a_header_is_refused() {
    for serial in ["", "5F\"1C", "5F1C\r\n", "序列号"] {
        let result = Merchant::new("1900007291", serial, private_key("go_private_key.pkcs8.pem"));
        assert_eq!(result.map(|_| ()), Err(KeyError::BadSerial), "{serial:?}");
    }
}

#[test]
fn merchant_public_key_is_that_of_its_private_key() {
    let key = private_key("official_doc_merchant_test_key.pkcs1.pem");
    assert_eq!(merchant().public_key(), Some(key.public_key()));
    assert_ne!(merchant().public_key(), Some(public_key("go_public_key.pem")));
}

#[test]
fn serial_spelt_differently_is_equal_and_keeps_its_text() {
    use std::collections::HashSet;
    let spellings = ["0A1F", "a1f", "A1F", "000a1F"];
    let serials: HashSet<_> = spellings.iter().map(|text| Serial::new(text).expect("a serial")).collect();
    assert_eq!(serials.len(), 1);
    assert_eq!(Serial::new("000a1F").expect("a serial").as_str(), "000a1F");
}

#[test]
fn serial_of_another_number_or_id_is_different() {
    let serial = |text| Serial::new(text).expect("a serial");
    assert_ne!(serial("A1F"), serial("A1F0"));
    assert_ne!(serial("PUB_KEY_ID_01"), serial("pub_key_id_01"));
    assert_ne!(serial("PUB_KEY_ID_01"), serial("PUB_KEY_ID_1"));
}

#[test]
fn serial_of_zeros_equals_zero_alone() {
    assert_eq!(Serial::new("000"), Serial::new("0"));
    assert_ne!(Serial::new("0"), Serial::new("1"));
}
