// Written by `cargo xtask codegen` from spec/businesscircle.yaml; edit that file instead.

//! The routes of 智慧商圈 (business circle).

use wechatpay_client::{Meta, Retry};

/// 商圈会员停车状态同步.
pub const UPDATE_PARKINGS: Meta = Meta::new("POST", "/v3/businesscircle/parkings")
    .named("businesscircle", "update_parkings")
    .success(204)
    .retry(Retry::Never)
    .sensitive(&["openid", "plate_number"]);

/// 商圈会员积分同步.
pub const NOTIFY_POINTS: Meta = Meta::new("POST", "/v3/businesscircle/points/notify")
    .named("businesscircle", "notify_points")
    .success(204)
    .retry(Retry::Idempotent)
    .sensitive(&["openid"]);

/// 商圈会员积分服务授权查询.
pub const QUERY_USER_AUTHORIZATION: Meta = Meta::new(
        "GET",
        "/v3/businesscircle/user-authorizations/{openid}",
    )
    .named("businesscircle", "query_user_authorization")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid"]);

/// 商圈会员待积分状态查询.
pub const GET_POINTS_COMMIT_STATUS: Meta = Meta::new(
        "GET",
        "/v3/businesscircle/users/{openid}/points/commit_status",
    )
    .named("businesscircle", "get_points_commit_status")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid"]);
