// Written by `cargo xtask codegen` from spec/merchant.yaml; edit that file instead.

//! The routes of 余额查询与媒体上传 (balances and media).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 查询账户实时余额: Tells the balance of one of the caller's own accounts at this moment. An
/// account that was not opened is refused with `INVALID_REQUEST`.
pub const QUERY_BALANCE: Meta = Meta::new(
        "GET",
        "/v3/merchant/fund/balance/{account_type}",
    )
    .named("merchant", "query_balance")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::INVALID_REQUEST_BALANCE]);

/// 查询账户日终余额: Tells the balance of one of the caller's own accounts at midnight at the end
/// of a day. The last 90 days can be asked for; a day's balance is there on the next morning, best
/// asked for after ten. A day without one is refused with `INVALID_REQUEST`.
pub const QUERY_DAY_END_BALANCE: Meta = Meta::new(
        "GET",
        "/v3/merchant/fund/dayendbalance/{account_type}",
    )
    .named("merchant", "query_day_end_balance")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::INVALID_REQUEST_BALANCE]);

/// 图片上传: Uploads an image, JPG, BMP or PNG with the ending that belongs to it, of at most 2 MB.
/// The media id of the response is what other calls name it by.
pub const UPLOAD_IMAGE: Meta = Meta::new("POST", "/v3/merchant/media/upload")
    .named("merchant", "upload_image")
    .success(200)
    .retry(Retry::Never)
    .errors(&[&errors::NO_AUTH, &errors::FREQUENCY_LIMITED]);

/// 视频上传: Uploads a video of at most 5 MB with the ending that belongs to it: avi, wmv, mpeg,
/// mp4, mov, mkv, flv, f4v, m4v or rmvb. The media id of the response is what other calls name it
/// by.
pub const UPLOAD_VIDEO: Meta = Meta::new("POST", "/v3/merchant/media/video_upload")
    .named("merchant", "upload_video")
    .success(200)
    .retry(Retry::Never)
    .errors(&[&errors::NO_AUTH, &errors::FREQUENCY_LIMITED]);
