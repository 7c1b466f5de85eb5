// Written by `cargo xtask codegen` from spec/certificates.yaml; edit that file instead.

//! The routes of 微信支付平台证书 (platform certificates).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 获取平台证书列表.
pub const LIST_CERTIFICATES: Meta = Meta::new("GET", "/v3/certificates")
    .named("certificates", "list_certificates")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_CERTIFICATE]);
