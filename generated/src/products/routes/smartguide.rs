// Written by `cargo xtask codegen` from spec/smartguide.yaml; edit that file instead.

//! The routes of 支付即服务 (guides after payment).

use wechatpay_client::{Meta, Retry};

/// 服务人员查询.
pub const LIST_GUIDES: Meta = Meta::new("GET", "/v3/smartguide/guides")
    .named("smartguide", "list_guides")
    .success(200)
    .retry(Retry::Read)
    .encrypted(&["?mobile"])
    .sensitive(&["mobile", "userid", "work_id"]);

/// 服务人员注册.
pub const REGISTER_GUIDE: Meta = Meta::new("POST", "/v3/smartguide/guides")
    .named("smartguide", "register_guide")
    .success(200)
    .retry(Retry::Never)
    .encrypted(&["/name", "/mobile"])
    .sensitive(&["avatar", "mobile", "name", "qr_code", "userid"]);

/// 服务人员信息更新.
pub const UPDATE_GUIDE: Meta = Meta::new("PATCH", "/v3/smartguide/guides/{guide_id}")
    .named("smartguide", "update_guide")
    .success(204)
    .retry(Retry::Idempotent)
    .encrypted(&["/name", "/mobile"])
    .sensitive(&["avatar", "mobile", "name", "qr_code"]);

/// 服务人员分配.
pub const ASSIGN_GUIDE: Meta = Meta::new(
        "POST",
        "/v3/smartguide/guides/{guide_id}/assign",
    )
    .named("smartguide", "assign_guide")
    .success(204)
    .retry(Retry::Idempotent);
