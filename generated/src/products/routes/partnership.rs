// Written by `cargo xtask codegen` from spec/partnership.yaml; edit that file instead.

//! The routes of 委托营销 (marketing partnerships).

use wechatpay_client::{Meta, Retry};

/// 查询合作关系列表.
pub const LIST_PARTNERSHIPS: Meta = Meta::new("GET", "/v3/marketing/partnerships")
    .named("partnership", "list_partnerships")
    .success(200)
    .retry(Retry::Read);

/// 建立合作关系.
pub const BUILD_PARTNERSHIP: Meta = Meta::new("POST", "/v3/marketing/partnerships/build")
    .named("partnership", "build_partnership")
    .success(200)
    .retry(Retry::Idempotent);

/// 终止合作关系.
pub const TERMINATE_PARTNERSHIP: Meta = Meta::new(
        "POST",
        "/v3/marketing/partnerships/terminate",
    )
    .named("partnership", "terminate_partnership")
    .success(200)
    .retry(Retry::Idempotent);
