//! Both libraries against the published vectors, and against each other.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use pkcs8::{PrivateKeyInfoRef, der::Decode as _};
use serde_json::Value;

use super::{aws_lc, pure};

fn file(name: &str) -> Value {
    let path = format!("{}/tests/data/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn vectors(name: &str) -> Vec<Value> {
    file(name).as_array().expect("a list").clone()
}

fn text<'a>(entry: &'a Value, field: &str) -> &'a str {
    entry[field].as_str().unwrap_or_else(|| panic!("{} has no text {field}", entry["name"]))
}

/// The PKCS#1 inside an entry of `keys.json`.
fn pkcs1(name: &str) -> Vec<u8> {
    let keys = file("keys");
    let key = &keys[name.trim_start_matches("keys/")];
    let der = STANDARD.decode(text(key, "der_base64")).expect("base64");
    match text(key, "label") {
        "RSA PRIVATE KEY" => der,
        _ => PrivateKeyInfoRef::from_der(&der).expect("PKCS#8").private_key.as_bytes().to_vec(),
    }
}

const GO_KEY: &str = "go_private_key.pkcs8.pem";

struct Pair {
    aws_lc: (aws_lc::PrivateKey, aws_lc::PublicKey),
    pure: (pure::PrivateKey, pure::PublicKey),
}

/// One key in both libraries.
fn pair(name: &str) -> Pair {
    let der = pkcs1(name);
    let ours = aws_lc::PrivateKey::from_pkcs1(&der).expect(name);
    let theirs = pure::PrivateKey::from_pkcs1(&der).expect(name);
    let spki = ours.to_spki().expect(name);
    assert_eq!(theirs.to_spki().as_ref(), Some(&spki), "{name}");
    let public = (aws_lc::PublicKey::from_spki(&spki).expect(name), pure::PublicKey::from_spki(&spki).expect(name));
    Pair { aws_lc: (ours, public.0), pure: (theirs, public.1) }
}

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("random numbers");
    bytes
}

#[test]
fn sign_every_vector_gives_its_signature_in_both() {
    for entry in vectors("rsa_sign_primitive") {
        let name = text(&entry, "name");
        let (message, signature) = (text(&entry, "message").as_bytes(), text(&entry, "signature"));
        let pair = pair(text(&entry, "private_key"));
        for made in [pair.aws_lc.0.sign(message), pair.pure.0.sign(message)] {
            assert_eq!(STANDARD.encode(made.expect(name)), signature, "{name}");
        }
    }
}

#[test]
fn decrypt_every_oaep_vector_gives_its_plaintext_in_both() {
    let mut checked = 0;
    for entry in vectors("sensitive_field_rsa") {
        if !text(&entry, "algorithm").contains("OAEP") {
            continue;
        }
        let name = text(&entry, "name");
        let ciphertext = STANDARD.decode(text(&entry, "ciphertext")).expect(name);
        let pair = pair(text(&entry, "private_key"));
        for plaintext in [pair.aws_lc.0.decrypt(&ciphertext), pair.pure.0.decrypt(&ciphertext)] {
            assert_eq!(plaintext.expect(name).as_slice(), text(&entry, "plaintext").as_bytes(), "{name}");
        }
        checked += 1;
    }
    assert_eq!(checked, 2);
}

#[test]
fn decrypt_pkcs1_v15_vector_is_refused_by_both() {
    let vectors = vectors("sensitive_field_rsa");
    let entry = vectors.iter().find(|entry| text(entry, "algorithm") == "RSAES-PKCS1-v1_5").expect("the vector");
    let ciphertext = STANDARD.decode(text(entry, "ciphertext")).expect("base64");
    let pair = pair(text(entry, "private_key"));
    assert!(pair.aws_lc.0.decrypt(&ciphertext).is_none());
    assert!(pair.pure.0.decrypt(&ciphertext).is_none());
}

/// The other vectors have keys of 16 bytes or nonces of 16 bytes, shortcuts of the
/// test suites that they come from: WeChat Pay has neither, so they cannot be asked here.
#[test]
fn open_every_vector_of_wechat_pays_lengths_gives_its_plaintext_in_both() {
    let mut checked = 0;
    for entry in vectors("aead_aes_gcm") {
        let key = text(&entry, "key_utf8").as_bytes().try_into();
        let nonce = text(&entry, "nonce").as_bytes().try_into();
        let (Ok(key), Ok(nonce)) = (key, nonce) else {
            continue;
        };
        let name = text(&entry, "name");
        let sealed = STANDARD.decode(text(&entry, "ciphertext")).expect(name);
        let associated_data = text(&entry, "associated_data").as_bytes();
        let plaintext = text(&entry, "plaintext").as_bytes();
        for opened in [
            aws_lc::open(key, nonce, associated_data, sealed.clone()),
            pure::open(key, nonce, associated_data, sealed.clone()),
        ] {
            assert_eq!(opened.expect(name).as_slice(), plaintext, "{name}");
        }
        assert_eq!(aws_lc::seal(key, nonce, associated_data, plaintext), Some(sealed), "{name}");
        checked += 1;
    }
    assert_eq!(checked, 1);
}

#[test]
fn signatures_over_random_messages_are_the_same_and_verify_in_the_other() {
    let pair = pair(GO_KEY);
    for length in [0, 1, 55, 64, 1000] {
        let message = &random::<1000>()[..length];
        let signature = pair.aws_lc.0.sign(message).expect("signed");
        assert_eq!(pair.pure.0.sign(message).as_ref(), Some(&signature), "{length}");
        assert!(pair.aws_lc.1.verify(message, &signature), "{length}");
        assert!(pair.pure.1.verify(message, &signature), "{length}");
    }
}

#[test]
fn signatures_changed_or_of_another_length_are_refused_by_both() {
    let pair = pair(GO_KEY);
    let message = random::<100>();
    let signature = pair.aws_lc.0.sign(&message).expect("signed");
    let mut changed = signature.clone();
    changed[100] ^= 1;
    let longer = [&[0], signature.as_slice()].concat();
    for wrong in [&changed[..], &signature[1..], &longer, &[], &[0xff; 256]] {
        assert!(!pair.aws_lc.1.verify(&message, wrong), "{}", wrong.len());
        assert!(!pair.pure.1.verify(&message, wrong), "{}", wrong.len());
    }
}

#[test]
fn ciphertexts_of_random_plaintexts_are_decrypted_by_the_other() {
    let pair = pair(GO_KEY);
    for length in [0, 1, 100, 213, 214] {
        let plaintext = &random::<214>()[..length];
        let ours = pair.aws_lc.1.encrypt(plaintext).expect("encrypted");
        let theirs = pair.pure.1.encrypt(plaintext).expect("encrypted");
        assert_eq!(pair.pure.0.decrypt(&ours).expect("decrypted").as_slice(), plaintext, "{length}");
        assert_eq!(pair.aws_lc.0.decrypt(&theirs).expect("decrypted").as_slice(), plaintext, "{length}");
    }
}

#[test]
fn plaintexts_over_214_bytes_are_refused_by_both() {
    let pair = pair(GO_KEY);
    assert!(pair.aws_lc.1.encrypt(&[0; 215]).is_none());
    assert!(pair.pure.1.encrypt(&[0; 215]).is_none());
}

#[test]
fn ciphertexts_changed_or_of_another_length_are_refused_by_both() {
    let pair = pair(GO_KEY);
    let ciphertext = pair.aws_lc.1.encrypt(b"plaintext").expect("encrypted");
    let mut changed = ciphertext.clone();
    changed[255] ^= 1;
    let longer = [&[0], ciphertext.as_slice()].concat();
    for wrong in [&changed[..], &ciphertext[..255], &longer, &[], &[0xff; 256]] {
        assert!(pair.aws_lc.0.decrypt(wrong).is_none(), "{}", wrong.len());
        assert!(pair.pure.0.decrypt(wrong).is_none(), "{}", wrong.len());
    }
}

#[test]
fn gcm_of_random_input_is_the_same_and_opens_in_the_other() {
    for length in [0, 1, 16, 300] {
        let (key, nonce, aad) = (random::<32>(), random::<12>(), random::<20>());
        let plaintext = &random::<300>()[..length];
        let sealed = aws_lc::seal(&key, &nonce, &aad, plaintext).expect("sealed");
        assert_eq!(pure::seal(&key, &nonce, &aad, plaintext).as_ref(), Some(&sealed), "{length}");
        assert_eq!(pure::open(&key, &nonce, &aad, sealed.clone()).expect("opened").as_slice(), plaintext);
        assert_eq!(aws_lc::open(&key, &nonce, &aad, sealed.clone()).expect("opened").as_slice(), plaintext);
    }
}

#[test]
fn gcm_with_anything_changed_is_refused_by_both() {
    let (key, nonce) = (random::<32>(), random::<12>());
    let sealed = aws_lc::seal(&key, &nonce, b"aad", b"plaintext").expect("sealed");
    let mut changed = sealed.clone();
    changed[0] ^= 1;
    for (key, aad, sealed) in [
        (&random(), &b"aad"[..], &sealed[..]),
        (&key, b"aad ", &sealed),
        (&key, b"", &sealed),
        (&key, b"aad", &changed),
        (&key, b"aad", &sealed[1..]),
        (&key, b"aad", &sealed[..15]),
        (&key, b"aad", &[]),
    ] {
        assert!(aws_lc::open(key, &nonce, aad, sealed.to_vec()).is_none());
        assert!(pure::open(key, &nonce, aad, sealed.to_vec()).is_none());
    }
}

#[test]
fn keys_generated_by_one_are_read_by_the_other() {
    let inner = |pkcs8: &[u8]| PrivateKeyInfoRef::from_der(pkcs8).expect("PKCS#8").private_key.as_bytes().to_vec();
    let ours = aws_lc::PrivateKey::generate().expect("a key");
    let read = pure::PrivateKey::from_pkcs1(&inner(&ours.to_pkcs8().expect("written"))).expect("read");
    assert_eq!(read.sign(b"message"), ours.sign(b"message"));
    let theirs = pure::PrivateKey::generate().expect("a key");
    let read = aws_lc::PrivateKey::from_pkcs1(&inner(&theirs.to_pkcs8().expect("written"))).expect("read");
    assert_eq!(read.sign(b"message"), theirs.sign(b"message"));
}
