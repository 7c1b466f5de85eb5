//! Keys and clients: errors when they are made, and what `Debug` shows of them.

use wechatpay::{
    Certificate, Client, NonceSource, PrivateKey, PublicKey, SigningMiddleware,
    auth::{self, RequestToSign, gateway::Authorization},
};
use wechatpay_tests::{
    gateway::NOW,
    parties::{MCHID, MERCHANT_SERIAL, PLATFORM_ID, merchant, merchant_key, platform_keys},
};

use super::{NONCE, OPENID, PLAIN_OPENID, PLATE, Secrets};

#[test]
fn clients_that_do_not_build_show_nothing() {
    let start = || Client::builder(merchant(), platform_keys());
    let own = wechatpay::PlatformKeys::public_key(PLATFORM_ID, merchant_key().public_key()).expect("a ring");
    for (case, builder) in [
        ("base URL with a path", start().base_url(format!("https://gateway.example/{OPENID}"))),
        ("base URL with a password", start().base_url(format!("https://me:{PLAIN_OPENID}@gateway.example/"))),
        ("base URL that is none", start().base_url(OPENID)),
        ("plain base URL", start().base_url(format!("http://{PLAIN_OPENID}.example"))),
        ("user agent", start().user_agent_suffix(format!("{OPENID}\n"))),
        ("language", start().accept_language(format!("{OPENID}\n"))),
        ("own key in the ring", Client::builder(merchant(), own)),
    ] {
        Secrets::new().assert_debug(&builder);
        Secrets::new().assert_error(case, &builder.build().expect_err(case));
    }
}

#[test]
fn keys_that_do_not_load_show_nothing() {
    let pem = merchant_key().to_pem().expect("the key has a PEM form");
    let (half, _) = pem.split_at(pem.len() / 2);
    let damaged = pem.replacen("-----\n", "-----\n*", 1);
    let label = pem.replace("PRIVATE KEY", "EC PRIVATE KEY");
    let bare: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    let short = &bare[..bare.len() - 8];
    let secrets = Secrets::new();
    for text in [half, &damaged, &label, short, OPENID] {
        secrets.assert_error("a private key", &PrivateKey::from_pem(text).expect_err("it is not a key"));
        secrets.assert_error("a private key", &PrivateKey::from_der(text.as_bytes()).expect_err("it is not a key"));
    }
    secrets.assert_error("a public key", &PublicKey::from_pem(&pem).expect_err("it is a private one"));
    secrets.assert_error("a certificate", &Certificate::from_pem(&pem).expect_err("it is a private key"));
    for (mchid, serial) in [(OPENID, MERCHANT_SERIAL), (MCHID, OPENID), (&*pem, MERCHANT_SERIAL), (MCHID, &*pem)] {
        let error = wechatpay::Merchant::new(mchid, serial, merchant_key().clone());
        secrets.assert_error("a merchant", &error.expect_err("the text cannot stand in a header"));
    }
}

#[test]
fn debug_of_keys_and_clients_shows_no_key() {
    let secrets = Secrets::new();
    let builder = || Client::builder(merchant(), platform_keys()).nonce(NonceSource::fixed(NONCE));
    secrets.assert_debug(merchant_key());
    secrets.assert_debug(&merchant());
    secrets.assert_debug(&platform_keys());
    secrets.assert_debug(&builder());
    secrets.assert_debug(&builder().build().expect("a client"));
    secrets.assert_debug(&SigningMiddleware::new(merchant(), platform_keys()).expect("the keys are apart"));
    secrets.assert_debug(&NonceSource::fixed(NONCE));
}

#[test]
fn debug_of_a_client_names_its_merchant() {
    let client = Client::builder(merchant(), platform_keys()).build().expect("a client");
    let shown = format!("{client:?}");
    assert!(shown.contains(MCHID) && shown.contains(MERCHANT_SERIAL), "{shown}");
}

#[test]
fn debug_of_an_authorization_shows_no_signature() {
    let request = RequestToSign {
        method: "GET",
        target: "/v3/x/oWmnN4xxxxxxxxxxe92NHIGf1xd8",
        timestamp: NOW,
        nonce: "n",
        body: PLATE.as_bytes(),
    };
    let value = auth::sign(&merchant(), &request).expect("the key signs");
    let authorization = Authorization::parse(&value).expect("it has all its parts");
    let mut secrets = Secrets::new();
    secrets.assert_debug(&request);
    secrets.0.push(("a signature", authorization.signature.clone()));
    secrets.assert_debug(&authorization);
}
