// Written by `cargo xtask codegen` from spec/goldplan.yaml; edit that file instead.

//! The routes of 点金计划 (gold plan).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 商家小票管理.
pub const CHANGE_CUSTOM_PAGE_STATUS: Meta = Meta::new(
        "POST",
        "/v3/goldplan/merchants/changecustompagestatus",
    )
    .named("goldplan", "change_custom_page_status")
    .success(200)
    .retry(Retry::Idempotent);

/// 点金计划管理.
pub const CHANGE_GOLD_PLAN_STATUS: Meta = Meta::new(
        "POST",
        "/v3/goldplan/merchants/changegoldplanstatus",
    )
    .named("goldplan", "change_gold_plan_status")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(&[&errors::INVALID_REQUEST_GOLDPLAN, &errors::MCH_NOT_EXISTS]);

/// 关闭广告展示.
pub const CLOSE_ADVERTISING_SHOW: Meta = Meta::new(
        "POST",
        "/v3/goldplan/merchants/close-advertising-show",
    )
    .named("goldplan", "close_advertising_show")
    .success(204)
    .retry(Retry::Idempotent);

/// 开通广告展示.
pub const OPEN_ADVERTISING_SHOW: Meta = Meta::new(
        "PATCH",
        "/v3/goldplan/merchants/open-advertising-show",
    )
    .named("goldplan", "open_advertising_show")
    .success(204)
    .retry(Retry::Idempotent);

/// 同业过滤标签管理.
pub const SET_ADVERTISING_INDUSTRY_FILTER: Meta = Meta::new(
        "POST",
        "/v3/goldplan/merchants/set-advertising-industry-filter",
    )
    .named("goldplan", "set_advertising_industry_filter")
    .success(204)
    .retry(Retry::Idempotent);
