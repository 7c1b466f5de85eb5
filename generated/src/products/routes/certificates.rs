// Written by `cargo xtask codegen` from spec/certificates.yaml; edit that file instead.

//! The routes of 微信支付平台证书 (platform certificates).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 获取平台证书列表: Lists the platform certificates that are usable now. While one replaces
/// another there are two or more: verify with the one that a response names by its serial number,
/// and encrypt with the one that took effect last. Ask again within 12 hours at the latest. The
/// response is signed with a key that is in the response itself, so the first one can be verified
/// only after its certificates have been decrypted.
pub const LIST_CERTIFICATES: Meta = Meta::new("GET", "/v3/certificates")
    .named("certificates", "list_certificates")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_CERTIFICATE]);
