//! What a PEM text is.

use wechatpay_auth::{PemKind, describe_pem};

use crate::support::{armor, entries, pem, text};

#[test]
fn describe_certificate_of_wechat_pay_is_known_by_its_name() {
    let entries = entries("platform_certificates");
    let entry = entries.iter().find(|entry| entry["name"] == "java-download-256").expect("the vector");
    let kind = describe_pem(text(entry, "decrypted_pem"));
    let PemKind::PlatformCertificate(facts) = &kind else { panic!("{kind}") };
    assert_eq!(facts.serial, "5DEA10EF55877E3CF6C33255C2E7DEFFF7E427EC");
    assert!(facts.subject.contains("CN=Tenpay.com sign"), "{facts:?}");
    assert!(facts.issuer.contains("CN=Tenpay.com Root CA"), "{facts:?}");
    // 2023-09-19T15:15:58Z to 2028-09-17T15:15:58Z
    assert_eq!((facts.valid_from, facts.valid_until), (1_695_136_558, 1_852_816_558));
    assert_eq!(
        kind.to_string(),
        "a certificate of WeChat Pay (平台证书), serial 5DEA10EF55877E3CF6C33255C2E7DEFFF7E427EC"
    );
}

#[test]
fn describe_certificate_of_wechat_pay_for_sm2_is_known_by_its_name() {
    let kind = describe_pem(&pem("java_sm2_wechat_pay_certificate.pem"));
    assert!(matches!(kind, PemKind::PlatformCertificate(_)), "{kind}");
}

#[test]
fn describe_certificate_of_a_merchant_tells_the_merchant_number() {
    let kind = describe_pem(&pem("java_sm2_merchant_certificate.pem"));
    let PemKind::MerchantCertificate { mchid, facts } = &kind else { panic!("{kind}") };
    assert_eq!(mchid, "2483281761");
    assert!(facts.subject.contains("O=微信商户系统"), "{facts:?}");
    assert!(kind.to_string().contains("of merchant 2483281761"), "{kind}");
}

#[test]
fn describe_certificate_of_whom_its_names_do_not_show_claims_nothing() {
    for name in ["java_merchant_certificate.pem", "java_wechat_pay_certificate.pem", "go_cert_D7CE59D1F522D701.pem"] {
        let kind = describe_pem(&pem(name));
        assert!(matches!(kind, PemKind::OtherCertificate(_)), "{name}: {kind}");
    }
}

#[test]
fn describe_keys_of_every_kind_names_them() {
    for (name, kind) in [
        ("go_private_key.pkcs8.pem", PemKind::Pkcs8PrivateKey),
        ("official_doc_merchant_test_key.pkcs1.pem", PemKind::Pkcs1PrivateKey),
        ("go_public_key.pem", PemKind::PublicKey),
        (
            "java_sm2_merchant_private_key.pem",
            if cfg!(feature = "gm") { PemKind::Sm2PrivateKey } else { PemKind::EcKey },
        ),
    ] {
        assert_eq!(describe_pem(&pem(name)), kind, "{name}");
        assert_eq!(describe_pem(&pem(name).replace('\n', "\\n")), kind, "{name}");
    }
    assert_eq!(describe_pem(&armor("EC PRIVATE KEY", b"0123")), PemKind::EcKey);
    assert_eq!(describe_pem(&armor("ENCRYPTED PRIVATE KEY", b"0123")), PemKind::LockedPrivateKey);
}

#[test]
fn describe_base64_without_its_frame_is_read() {
    let bare: String = pem("go_public_key.pem").lines().filter(|line| !line.contains("---")).collect();
    assert_eq!(describe_pem(&bare), PemKind::PublicKey);
}

#[test]
fn describe_anything_else_says_so_without_quoting_it() {
    for text in ["", "hello", "-----BEGIN PRIVATE KEY-----", "/etc/apiclient_key.pem", &armor("PRIVATE KEY", b"0123")] {
        let kind = describe_pem(text);
        assert!(matches!(kind, PemKind::Other(_)), "{text}: {kind}");
        assert!(!kind.to_string().contains("apiclient"), "{kind}");
    }
    let request = describe_pem(&armor("CERTIFICATE REQUEST", b"0123"));
    assert_eq!(request, PemKind::Other("a request for a certificate (CERTIFICATE REQUEST)"));
}

#[test]
fn describe_private_key_shows_nothing_of_it() {
    let shown = format!("{0} {0:?}", describe_pem(&pem("go_private_key.pkcs8.pem")));
    assert_eq!(shown, "an RSA private key (PKCS#8) Pkcs8PrivateKey");
}
