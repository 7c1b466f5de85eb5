// Written by `cargo xtask codegen` from spec/merchant_store.yaml; edit that file instead.

//! The routes of 连锁品牌门店 (stores of chain brands).

use wechatpay_client::{Meta, Retry};

/// 创建门店.
pub const CREATE_STORE: Meta = Meta::new("POST", "/v3/merchant-store/stores")
    .named("merchant_store", "create_store")
    .success(200)
    .retry(Retry::Never);

/// 查询门店.
pub const GET_STORE: Meta = Meta::new("GET", "/v3/merchant-store/stores/{store_id}")
    .named("merchant_store", "get_store")
    .success(200)
    .retry(Retry::Read);

/// 修改门店.
pub const MODIFY_STORE: Meta = Meta::new("PATCH", "/v3/merchant-store/stores/{store_id}")
    .named("merchant_store", "modify_store")
    .success(204)
    .retry(Retry::Never);

/// 绑定门店收款信息.
pub const BIND_RECIPIENT: Meta = Meta::new(
        "POST",
        "/v3/merchant-store/stores/{store_id}/recipients/bind",
    )
    .named("merchant_store", "bind_recipient")
    .success(200)
    .retry(Retry::Never);

/// 解除门店收款信息绑定.
pub const UNBIND_RECIPIENT: Meta = Meta::new(
        "POST",
        "/v3/merchant-store/stores/{store_id}/recipients/unbind",
    )
    .named("merchant_store", "unbind_recipient")
    .success(200)
    .retry(Retry::Never);
