// Written by `cargo xtask codegen` from spec/parking.yaml; edit that file instead.

//! The routes of 停车服务 (parking).

use wechatpay_client::{Meta, Retry};

/// 提交停车场进件申请.
pub const SUBMIT_APPLICATION: Meta = Meta::new(
        "POST",
        "/v3/parking/reminders/application",
    )
    .named("parking", "submit_application")
    .success(200)
    .retry(Retry::Never);

/// 查询停车场进件申请单.
pub const QUERY_APPLICATION: Meta = Meta::new(
        "GET",
        "/v3/parking/reminders/application/query",
    )
    .named("parking", "query_application")
    .success(200)
    .retry(Retry::Read);

/// 撤回停车场进件申请.
pub const WITHDRAW_APPLICATION: Meta = Meta::new(
        "POST",
        "/v3/parking/reminders/application/withdraw",
    )
    .named("parking", "withdraw_application")
    .success(204)
    .retry(Retry::Never);

/// 查询停车场进件申请单列表.
pub const LIST_APPLICATIONS: Meta = Meta::new(
        "GET",
        "/v3/parking/reminders/applications",
    )
    .named("parking", "list_applications")
    .success(200)
    .retry(Retry::Read);

/// 同步车辆入场通知.
pub const SYNC_ENTRY: Meta = Meta::new("POST", "/v3/parking/reminders/entry")
    .named("parking", "sync_entry")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["plate_number"]);

/// 同步车辆离场通知.
pub const SYNC_EXIT: Meta = Meta::new("POST", "/v3/parking/reminders/exit")
    .named("parking", "sync_exit")
    .success(204)
    .retry(Retry::Idempotent)
    .sensitive(&["openid", "plate_number"]);

/// 同步非临停扩展支付.
pub const SYNC_EXT_PAYMENT: Meta = Meta::new("POST", "/v3/parking/reminders/ext-payment")
    .named("parking", "sync_ext_payment")
    .success(204)
    .retry(Retry::Idempotent);

/// 查询停车费用.
pub const QUERY_PARKING_FEE: Meta = Meta::new(
        "POST",
        "/v3/parking/reminders/parking-fee",
    )
    .named("parking", "query_parking_fee")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["plate_number"]);

/// 查询停车场信息.
pub const GET_PARKING_LOT: Meta = Meta::new("GET", "/v3/parking/reminders/parking-lot")
    .named("parking", "get_parking_lot")
    .success(200)
    .retry(Retry::Read);

/// 同步支付结果通知.
pub const SYNC_PAYMENT: Meta = Meta::new("POST", "/v3/parking/reminders/payment")
    .named("parking", "sync_payment")
    .success(204)
    .retry(Retry::Idempotent)
    .sensitive(&["openid", "plate_number"]);

/// 创建停车入场.
pub const CREATE_PARKING: Meta = Meta::new("POST", "/v3/vehicle/parking/parkings")
    .named("parking", "create_parking")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["plate_number"]);

/// 查询车牌服务开通信息.
pub const QUERY_PLATE_SERVICE: Meta = Meta::new(
        "GET",
        "/v3/vehicle/parking/services/find",
    )
    .named("parking", "query_plate_service")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid", "plate_number"]);

/// 查询订单.
pub const QUERY_TRANSACTION: Meta = Meta::new(
        "GET",
        "/v3/vehicle/transactions/out-trade-no/{out_trade_no}",
    )
    .named("parking", "query_transaction")
    .success(200)
    .retry(Retry::Read);

/// 扣费受理.
pub const CREATE_TRANSACTION: Meta = Meta::new(
        "POST",
        "/v3/vehicle/transactions/parking",
    )
    .named("parking", "create_transaction")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["plate_number"]);
