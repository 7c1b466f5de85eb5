// Written by `cargo xtask codegen` from spec/security.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::{Call, Client};
use super::{EchoNotification, EchoResponse, Event, SecurityEcho};

#[test]
fn security_echo_example_builds_the_documented_request() {
    let operation = SecurityEcho::new("hello")
        .notify_url("https://www.weixin.qq.com/v3/test")
        .encrypted_echo_message("Fx9mh7K5sjqHxxQcgDVhnJ9QdS4nKfcUbuAOj");
    let body = r#"{
      "notify_url": "https://www.weixin.qq.com/v3/test",
      "echo_message": "hello",
      "encrypted_echo_message": "Fx9mh7K5sjqHxxQcgDVhnJ9QdS4nKfcUbuAOj"
    }"#;
    emitted_tests::assert_request(&operation, "POST", "/v3/security/echo", Some(body));
}

#[test]
fn security_echo_response_example_round_trips() {
    let example = r#"{
      "echo_message": "hello",
      "encrypted_echo_message": "Fx9mh7K5sjqHxxQcgDVhnJ9QdS4nKfcUbuAOj"
    }"#;
    emitted_tests::assert_round_trip::<EchoResponse>(example);
}

#[test]
fn security_echo_hides_what_is_personal() {
    let operation = SecurityEcho::new("hello")
        .notify_url("https://www.weixin.qq.com/v3/test")
        .encrypted_echo_message("Personal1x");
    let marks = &[("encrypted_echo_message", "Personal1x")];
    emitted_tests::assert_operation_hides(&operation, marks);
    let client: Client = emitted_tests::client();
    emitted_tests::assert_debug_hides(&Call::new(&client, operation), marks);
}

#[test]
fn security_echo_response_hides_what_is_personal() {
    let json = r#"{
      "echo_message": "hello",
      "encrypted_echo_message": "Personal1x"
    }"#;
    emitted_tests::assert_json_hides::<
        EchoResponse,
    >(json, &[("encrypted_echo_message", "Personal1x")]);
}

#[test]
fn security_echo_success_resource_example_round_trips() {
    let example = r#"{
      "echo_message": "hello",
      "encrypt_echo_message": "Fx9mh7K5sjqHxxQcgDVhnJ9QdS4nKfcUbuAOj"
    }"#;
    emitted_tests::assert_round_trip::<EchoNotification>(example);
}

#[test]
fn security_echo_success_resource_example_decodes_as_its_event() {
    let example = r#"{
      "echo_message": "hello",
      "encrypt_echo_message": "Fx9mh7K5sjqHxxQcgDVhnJ9QdS4nKfcUbuAOj"
    }"#;
    let event = Event::decode("SECURITY_ECHO.SUCCESS", example.as_bytes());
    assert!(matches!(event, Ok(Event::SecurityEchoSuccess(_))), "{event:?}");
}
