//! Callbacks that were recorded.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::HeaderValue;
use serde::Deserialize;
use serde_json::Value;
use wechatpay::{
    Callback, Callbacks, Certificate, Clock, Event, PlatformKeys, Timestamp,
    businesscircle::{AuthType, Event as MallEvent},
};

use super::api_v3_key;

#[derive(Deserialize)]
struct Recorded {
    name: String,
    certificate_der_base64: String,
    apiv3_key: String,
    clock: i64,
    headers: std::collections::BTreeMap<String, String>,
    body: String,
    plaintext: String,
}

impl Recorded {
    #[track_caller]
    fn load(name: &str) -> Self {
        let all: Vec<Self> =
            serde_json::from_str(include_str!("../../../data/callbacks.json")).expect("the file is a list");
        all.into_iter().find(|recorded| recorded.name == name).expect("the file has an entry of this name")
    }

    #[track_caller]
    fn accepted(&self) -> Callback {
        let der = STANDARD.decode(&self.certificate_der_base64).expect("the certificate is base64");
        let certificate = Certificate::from_der(&der).expect("it is a certificate");
        let keys = PlatformKeys::certificate(certificate).expect("its serial can stand in a header");
        let callbacks = Callbacks::new(keys, api_v3_key(&self.apiv3_key)).clock(Clock::fixed(self.clock));
        let headers = self.headers.iter().map(|(name, value)| {
            let name: http::HeaderName = name.parse().expect("a header name");
            (name, HeaderValue::from_str(value).expect("a header value"))
        });
        callbacks.accept(&headers.collect(), self.body.as_bytes()).expect("it is genuine")
    }
}

#[test]
fn recorded_payment_is_accepted_and_typed() {
    let recorded = Recorded::load("generated-mall-transaction");
    let callback = recorded.accepted();
    assert_eq!(callback.event_type(), "MALL_TRANSACTION.SUCCESS");
    assert_eq!(callback.original_type(), Some("mall_transaction"));
    assert_eq!(callback.resource(), recorded.plaintext.as_bytes());
    assert!(Timestamp::parse(callback.create_time()).is_ok());
    let Ok(Event::Businesscircle(MallEvent::MallTransactionSuccess(paid))) = callback.event() else {
        panic!("{:?}", callback.event())
    };
    let raw: Value = callback.resource_json().expect("the resource is JSON");
    assert_eq!(raw["amount"], paid.amount.value());
    assert_eq!(raw["transaction_id"], paid.transaction_id.as_str());
}

#[test]
fn recorded_refund_is_accepted_and_typed() {
    let callback = Recorded::load("generated-mall-refund").accepted();
    assert!(
        matches!(callback.event(), Ok(Event::Businesscircle(MallEvent::MallRefundSuccess(_)))),
        "{:?}",
        callback.event()
    );
}

#[test]
fn recorded_authorization_is_accepted_and_typed() {
    let callback = Recorded::load("generated-mall-auth").accepted();
    let Ok(Event::Businesscircle(MallEvent::MallAuthActivateCard(authorized))) = callback.event() else {
        panic!("{:?}", callback.event())
    };
    assert_eq!(authorized.auth_type, AuthType::RegisteredAndAuthorizationMode);
}

#[test]
fn b9_recorded_callback_without_associated_data_and_with_a_blank_is_accepted() {
    let recorded = Recorded::load("generated-mall-auth-trailing-space-no-aad");
    assert!(!recorded.body.contains("\"associated_data\""));
    let callback = recorded.accepted();
    let Ok(Event::Businesscircle(MallEvent::MallAuthActivateCard(authorized))) = callback.event() else {
        panic!("{:?}", callback.event())
    };
    assert_eq!(authorized.auth_type, AuthType::RegisteredMode);
}
