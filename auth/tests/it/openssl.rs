//! Elliptic-curve keys as OpenSSL writes them: the curve's parameters before the key, labels of its own, old-style locks.

use wechatpay_auth::{KeyAlgorithm, KeyError, PemKind, PrivateKey, describe_pem};

/// `openssl ecparam -name SM2 -genkey`, of OpenSSL 3.
const SM2: &str = "\
-----BEGIN SM2 PARAMETERS-----
BggqgRzPVQGCLQ==
-----END SM2 PARAMETERS-----
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqBHM9VAYItBG0wawIBAQQgEcaBNlhfKikAgEKl
4H/ly1Qi8BkI0Nx3RPHNB36A8wOhRANCAASD2lKliKtInmE01mOMYiVbkmz2LMfZ
w194G1fBBA5JSF8pGer2nwnDTenbcSs/KBKWRUuQC5k8gi2Z9Lz4KzMd
-----END PRIVATE KEY-----
";

/// The same key by `openssl ec`.
const SM2_SEC1: &str = "\
-----BEGIN SM2 PRIVATE KEY-----
MHcCAQEEIBHGgTZYXyopAIBCpeB/5ctUIvAZCNDcd0TxzQd+gPMDoAoGCCqBHM9V
AYItoUQDQgAEg9pSpYirSJ5hNNZjjGIlW5Js9izH2cNfeBtXwQQOSUhfKRnq9p8J
w03p23ErPygSlkVLkAuZPIItmfS8+CszHQ==
-----END SM2 PRIVATE KEY-----
";

/// The same by `openssl ec -aes128`, with a password.
const SM2_LOCKED: &str = "\
-----BEGIN SM2 PRIVATE KEY-----
Proc-Type: 4,ENCRYPTED
DEK-Info: AES-128-CBC,D9AB6007D024EA034F0018D089AA20EE

WDsXSdO0ZZiLxvFNBx3WyrXb2DDalUEmJtT295o6ckmeKu6Njwt8J4xittz7SewD
vQb3l5QdM2torWaRwT81A2wO+V5F7pQS5I2Oi0nTfPdPAFq/uM4AJJjI6B2Spv/8
0aj3VqNHKjfmrszro9euy4CB/KYRWw1Sor9ZYECgx/8=
-----END SM2 PRIVATE KEY-----
";

/// `openssl ecparam -name prime256v1 -genkey`, which is of no use here.
const P256: &str = "\
-----BEGIN EC PARAMETERS-----
BggqhkjOPQMBBw==
-----END EC PARAMETERS-----
-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIKFb60APH/2DpyIF+MbS5113VMfwM6qVhUdmPF0cWHmNoAoGCCqGSM49
AwEHoUQDQgAEIEGfqhBM1pLsx/LgdIPJW8tfP2LDhpon7H3+FUel87o0hLJoJrDp
r57pDpVPVsarozdna3f6r5R6YbBOLRO6CA==
-----END EC PRIVATE KEY-----
";

/// The same by `openssl ec -aes128`, with a password.
const P256_LOCKED: &str = "\
-----BEGIN EC PRIVATE KEY-----
Proc-Type: 4,ENCRYPTED
DEK-Info: AES-128-CBC,EEA6ADDEABAA679158135FBF5791EFE1

tBvoY+TAsiY31il3PscsEANi51UAm2ol514tq0hjmEgr7Yx12cCuDBky36f6gyOQ
ULvwynDmdh52Lot5nlTbHSAHE9u7I7Qis+jgGxtdfIovppMHEPU+RVn5CXKwy5bK
nmiS0ijsAxBnwfSFkhGkeX5ZAoD1UmAiRC8SWJpU9iE=
-----END EC PRIVATE KEY-----
";

/// With the labels of OpenSSL 1.1, too.
fn both_labels(text: &str) -> [String; 2] {
    [text.to_owned(), text.replace(" SM2 P", " EC P")]
}

/// The block that stands before the key.
fn parameters(of: &str) -> String {
    of.split_inclusive("PARAMETERS-----\n").take(2).collect()
}

#[test]
fn key_after_the_parameters_of_its_curve_is_described_and_read() {
    let sec1 = format!("{}{SM2_SEC1}", parameters(SM2));
    for text in both_labels(SM2).into_iter().chain(both_labels(&sec1)) {
        let (kind, read) = (describe_pem(&text), PrivateKey::from_pem(&text));
        if KeyAlgorithm::Sm2.is_supported() {
            assert_eq!(kind, PemKind::Sm2PrivateKey, "{text}");
            assert_eq!(read.expect("a key").algorithm(), KeyAlgorithm::Sm2);
        } else {
            assert_eq!(kind, PemKind::EcKey, "{text}");
            assert!(
                matches!(read, Err(KeyError::UnsupportedAlgorithm { .. } | KeyError::WrongKind { .. })),
                "{read:?}"
            );
        }
    }
    assert_eq!(describe_pem(P256), PemKind::EcKey);
    assert!(PrivateKey::from_pem(P256).is_err());
}

#[test]
fn key_without_parameters_is_read_under_either_label() {
    for text in both_labels(SM2_SEC1) {
        let key = PrivateKey::from_pem(&text);
        assert_eq!(key.is_ok(), KeyAlgorithm::Sm2.is_supported(), "{key:?}");
    }
}

#[test]
fn locked_key_of_an_elliptic_curve_is_named_with_and_without_parameters() {
    for locked in both_labels(SM2_LOCKED).into_iter().chain([P256_LOCKED.to_owned()]) {
        for text in [locked.clone(), format!("{}{locked}", parameters(SM2)), format!("{}{locked}", parameters(P256))] {
            assert_eq!(describe_pem(&text), PemKind::LockedPrivateKey, "{text}");
            let error = PrivateKey::from_pem(&text).expect_err("locked");
            assert_matches!(error, KeyError::WrongKind { found: "a private key locked with a password", .. });
            // `openssl pkcs8` does not read this form.
            assert!(error.to_string().contains("openssl pkey"), "{error}");
        }
    }
}

#[test]
fn parameters_alone_are_no_key() {
    for text in both_labels(&parameters(SM2)) {
        assert_matches!(describe_pem(&text), PemKind::Other(_));
        assert_matches!(PrivateKey::from_pem(&text), Err(KeyError::WrongKind { .. }));
    }
}

/// A label that names a curve stands over nothing else, in a build with SM2 or without.
#[test]
fn key_of_rsa_under_the_label_of_a_curve_is_refused() {
    let rsa = crate::support::pem("official_doc_merchant_test_key.pkcs1.pem");
    assert!(PrivateKey::from_pem(&rsa).is_ok());
    for label in ["EC PRIVATE KEY", "SM2 PRIVATE KEY"] {
        let relabelled = rsa.replace("RSA PRIVATE KEY", label);
        assert_ne!(relabelled, rsa);
        assert!(PrivateKey::from_pem(&relabelled).is_err(), "{label}");
    }
}
