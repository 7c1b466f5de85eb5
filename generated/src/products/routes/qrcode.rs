// Written by `cargo xtask codegen` from spec/qrcode.yaml; edit that file instead.

//! The routes of 乘车码 (rides by QR code).

use wechatpay_client::{Meta, Retry};

/// 扣费受理.
pub const CREATE_TRANSACTION: Meta = Meta::new("POST", "/v3/qrcode/transactions")
    .named("qrcode", "create_transaction")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["plate_number"]);

/// 查询订单.
pub const QUERY_TRANSACTION: Meta = Meta::new(
        "GET",
        "/v3/qrcode/transactions/out-trade-no/{out_trade_no}",
    )
    .named("qrcode", "query_transaction")
    .success(200)
    .retry(Retry::Read);

/// 查询用户服务可用信息.
pub const QUERY_USER_SERVICE: Meta = Meta::new(
        "GET",
        "/v3/qrcode/user-services/contract-id/{contract_id}",
    )
    .named("qrcode", "query_user_service")
    .success(200)
    .retry(Retry::Read);
