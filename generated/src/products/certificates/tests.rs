// Written by `cargo xtask codegen` from spec/certificates.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use super::{CertificateAlgorithm, ListCertificates, PlatformCertificates};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let operation = ListCertificates::new().algorithm_type(CertificateAlgorithm::Rsa);
    examples.request("list_certificates_example_builds_the_documented_request", &operation, "GET",
        "/v3/certificates?algorithm_type=RSA", "");
    examples.round_trip::<PlatformCertificates>("list_certificates_response_example_round_trips",
        r#"{"data": [{
            "serial_no": "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
            "effective_time": "2018-06-08T10:34:56+08:00",
            "expire_time": "2018-12-08T10:34:56+08:00", "encrypt_certificate": {
            "algorithm": "AEAD_AES_256_GCM", "nonce": "61f9c719728a",
            "associated_data": "certificate",
            "ciphertext": "NRUFeSx+EjDLN3l1dH9fqCqVPpMLU38XvQpPf3UmN0A="}}]}"#);
    examples.finish();
}
