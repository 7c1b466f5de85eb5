// Written by `cargo xtask codegen` from spec/businesscircle.yaml; edit that file instead.

//! The routes of 智慧商圈 (business circle).

use wechatpay_client::{Meta, Retry};

/// 商圈会员停车状态同步: Reports that a member's car entered or left the mall. What a member pays
/// in the mall while their car is there can earn points without any action of theirs.
pub const UPDATE_PARKINGS: Meta = Meta::new("POST", "/v3/businesscircle/parkings")
    .named("businesscircle", "update_parkings")
    .success(204)
    .retry(Retry::Never)
    .sensitive(&["openid", "plate_number"]);

/// 商圈会员积分同步: Reports the points that a payment earned, a payment known from the callback
/// `MALL_TRANSACTION.SUCCESS`. WeChat Pay watches only payments reported here for refunds, for 30
/// days, so report those that earned nothing too. Points without a payment cannot be reported.
pub const NOTIFY_POINTS: Meta = Meta::new("POST", "/v3/businesscircle/points/notify")
    .named("businesscircle", "notify_points")
    .success(204)
    .retry(Retry::Idempotent)
    .sensitive(&["openid"]);

/// 商圈会员积分服务授权查询: Tells whether a member currently authorizes the points service. A user
/// who never did is an ordinary response with `UNAUTHORIZED`, not an error. The mall must have
/// opened points on payment (支付即积分).
pub const QUERY_USER_AUTHORIZATION: Meta = Meta::new(
        "GET",
        "/v3/businesscircle/user-authorizations/{openid}",
    )
    .named("businesscircle", "query_user_authorization")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid"]);

/// 商圈会员待积分状态查询: Tells whether a member has payments of today that still wait for points,
/// so that the mini program can lead them to the plug-in where they claim them. The mall must have
/// the membership (商圈会员) 3.0, and its mini program the plug-in for quick points
/// (商圈会员快速积分) 2.4.0 or later.
pub const GET_POINTS_COMMIT_STATUS: Meta = Meta::new(
        "GET",
        "/v3/businesscircle/users/{openid}/points/commit_status",
    )
    .named("businesscircle", "get_points_commit_status")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid"]);
