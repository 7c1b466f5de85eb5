// Written by `cargo xtask codegen` from spec/merchant.yaml; edit that file instead.

//! The routes of 余额查询与媒体上传 (balances and media).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 查询账户实时余额.
pub const QUERY_BALANCE: Meta = Meta::new(
        "GET",
        "/v3/merchant/fund/balance/{account_type}",
    )
    .named("merchant", "query_balance")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::INVALID_REQUEST_BALANCE]);

/// 查询账户日终余额.
pub const QUERY_DAY_END_BALANCE: Meta = Meta::new(
        "GET",
        "/v3/merchant/fund/dayendbalance/{account_type}",
    )
    .named("merchant", "query_day_end_balance")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::INVALID_REQUEST_BALANCE]);

/// 图片上传.
pub const UPLOAD_IMAGE: Meta = Meta::new("POST", "/v3/merchant/media/upload")
    .named("merchant", "upload_image")
    .success(200)
    .retry(Retry::Never)
    .errors(&[&errors::NO_AUTH, &errors::FREQUENCY_LIMITED]);

/// 视频上传.
pub const UPLOAD_VIDEO: Meta = Meta::new("POST", "/v3/merchant/media/video_upload")
    .named("merchant", "upload_video")
    .success(200)
    .retry(Retry::Never)
    .errors(&[&errors::NO_AUTH, &errors::FREQUENCY_LIMITED]);
