// Written by `cargo xtask codegen` from spec/security.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::{Call, Client};
use super::{EchoNotification, EchoResponse, Event, SecurityEcho};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = SecurityEcho::new("hello")
        .notify_url("https://www.weixin.qq.com/v3/test")
        .encrypted_echo_message("你好");
    examples.request("security_echo_example_builds_the_documented_request", &operation, "POST",
        "/v3/security/echo", r#"{
            "notify_url": "https://www.weixin.qq.com/v3/test", "echo_message": "hello",
            "encrypted_echo_message": "你好"}"#);
    examples.round_trip::<EchoResponse>("security_echo_response_example_round_trips", r#"{
            "echo_message": "hello", "encrypted_echo_message": "你好"}"#);
    let operation = SecurityEcho::new("hello")
        .notify_url("https://www.weixin.qq.com/v3/test")
        .encrypted_echo_message("Personal1x");
    examples.operation_hides("security_echo_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("encrypted_echo_message", "Personal1x")]);
    examples.hides::<EchoResponse>("security_echo_response_hides_what_is_personal", r#"{
            "echo_message": "hello", "encrypted_echo_message": "Personal1x"}"#,
        &[("encrypted_echo_message", "Personal1x")]);
    examples.round_trip::<EchoNotification>("security_echo_success_resource_example_round_trips",
        r#"{
            "echo_message": "hello",
            "encrypt_echo_message": "Fx9mh7K5sjqHxxQcgDVhnJ9QdS4nKfcUbuAOj"}"#);
    examples.event("security_echo_success_resource_example_decodes_as_its_event", Event::decode,
        "SECURITY_ECHO.SUCCESS", r#"{
            "echo_message": "hello",
            "encrypt_echo_message": "Fx9mh7K5sjqHxxQcgDVhnJ9QdS4nKfcUbuAOj"}"#,
        |event| matches!(event, Event::SecurityEchoSuccess(_)));
    examples.finish();
}
