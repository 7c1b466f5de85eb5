// Written by `cargo xtask codegen` from spec/brand_membercard.yaml; edit that file instead.

//! The routes of 商家名片会员 (member cards of brands).

use wechatpay_client::{Meta, Retry};

/// 查询会员卡模板列表.
pub const LIST_CARDS: Meta = Meta::new("GET", "/v3/brand/partner/card-member/cards")
    .named("brand_membercard", "list_cards")
    .success(200)
    .retry(Retry::Read);

/// 创建会员卡模板.
pub const CREATE_CARD: Meta = Meta::new("POST", "/v3/brand/partner/card-member/cards")
    .named("brand_membercard", "create_card")
    .success(200)
    .retry(Retry::Idempotent);

/// 删除会员卡模板.
pub const DELETE_CARD: Meta = Meta::new(
        "DELETE",
        "/v3/brand/partner/card-member/cards/{card_id}",
    )
    .named("brand_membercard", "delete_card")
    .success(200)
    .retry(Retry::Never);

/// 查询会员卡模板信息.
pub const GET_CARD: Meta = Meta::new(
        "GET",
        "/v3/brand/partner/card-member/cards/{card_id}",
    )
    .named("brand_membercard", "get_card")
    .success(200)
    .retry(Retry::Read);

/// 修改会员卡模板信息.
pub const UPDATE_CARD: Meta = Meta::new(
        "PATCH",
        "/v3/brand/partner/card-member/cards/{card_id}",
    )
    .named("brand_membercard", "update_card")
    .success(200)
    .retry(Retry::Never);

/// 作废会员卡模板.
pub const INVALIDATE_CARD: Meta = Meta::new(
        "POST",
        "/v3/brand/partner/card-member/cards/{card_id}/invalidate",
    )
    .named("brand_membercard", "invalidate_card")
    .success(200)
    .retry(Retry::Never);

/// 查询品牌会员发券活动列表.
pub const LIST_MEMBERSHIP_ACTIVITIES: Meta = Meta::new(
        "GET",
        "/v3/brand/partner/card-member/membership-activities",
    )
    .named("brand_membercard", "list_membership_activities")
    .success(200)
    .retry(Retry::Read);

/// 创建品牌会员发券活动.
pub const CREATE_MEMBERSHIP_ACTIVITY: Meta = Meta::new(
        "POST",
        "/v3/brand/partner/card-member/membership-activities",
    )
    .named("brand_membercard", "create_membership_activity")
    .success(200)
    .retry(Retry::Idempotent);

/// 查询品牌会员发券活动.
pub const GET_MEMBERSHIP_ACTIVITY: Meta = Meta::new(
        "GET",
        "/v3/brand/partner/card-member/membership-activities/{activity_id}",
    )
    .named("brand_membercard", "get_membership_activity")
    .success(200)
    .retry(Retry::Read);

/// 修改品牌会员发券活动信息.
pub const UPDATE_MEMBERSHIP_ACTIVITY: Meta = Meta::new(
        "PATCH",
        "/v3/brand/partner/card-member/membership-activities/{activity_id}",
    )
    .named("brand_membercard", "update_membership_activity")
    .success(200)
    .retry(Retry::Never);

/// 终止品牌会员发券活动.
pub const TERMINATE_MEMBERSHIP_ACTIVITY: Meta = Meta::new(
        "POST",
        "/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate",
    )
    .named("brand_membercard", "terminate_membership_activity")
    .success(200)
    .retry(Retry::Never);

/// 品牌会员展示付款码组件预授权.
pub const CREATE_PAY_VIEW_TOKEN: Meta = Meta::new(
        "POST",
        "/v3/brand/partner/card-member/pay-view-tokens",
    )
    .named("brand_membercard", "create_pay_view_token")
    .success(200)
    .retry(Retry::Never)
    .sensitive(&["openid"]);

/// 入会组件预授权.
pub const CREATE_PRE_AUTH_TOKEN: Meta = Meta::new(
        "POST",
        "/v3/brand/partner/card-member/pre-auth-tokens",
    )
    .named("brand_membercard", "create_pre_auth_token")
    .success(200)
    .retry(Retry::Never)
    .sensitive(&["openid"]);

/// 查询用户在品牌下所有会员卡.
pub const LIST_USER_CARDS: Meta = Meta::new(
        "GET",
        "/v3/brand/partner/card-member/user-cards",
    )
    .named("brand_membercard", "list_user_cards")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid"]);

/// 根据openid导入用户会员卡.
pub const IMPORT_USER_CARD_BY_OPENID: Meta = Meta::new(
        "POST",
        "/v3/brand/partner/card-member/user-cards/import-by-openid",
    )
    .named("brand_membercard", "import_user_card_by_openid")
    .success(200)
    .retry(Retry::Never)
    .encrypted(
        &[
            "/phone_number",
            "/user_information/common_field_list/*/value",
            "/user_information/custom_field_list/*/user_chosen_values/*",
        ],
    )
    .sensitive(&["openid", "phone_number", "user_chosen_values", "value"]);

/// 根据手机号导入用户会员卡.
pub const IMPORT_USER_CARD_BY_PHONE: Meta = Meta::new(
        "POST",
        "/v3/brand/partner/card-member/user-cards/import-by-phone",
    )
    .named("brand_membercard", "import_user_card_by_phone")
    .success(200)
    .retry(Retry::Never)
    .encrypted(
        &[
            "/phone_number",
            "/user_information/common_field_list/*/value",
            "/user_information/custom_field_list/*/user_chosen_values/*",
        ],
    )
    .sensitive(&["phone_number", "user_chosen_values", "value"]);

/// 查询用户会员卡信息.
pub const GET_USER_CARD: Meta = Meta::new(
        "GET",
        "/v3/brand/partner/card-member/user-cards/{user_card_code}",
    )
    .named("brand_membercard", "get_user_card")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid"]);

/// 修改用户会员卡信息.
pub const UPDATE_USER_CARD: Meta = Meta::new(
        "PATCH",
        "/v3/brand/partner/card-member/user-cards/{user_card_code}",
    )
    .named("brand_membercard", "update_user_card")
    .success(200)
    .retry(Retry::Never)
    .encrypted(
        &[
            "/phone_number",
            "/user_information/common_field_list/*/value",
            "/user_information/custom_field_list/*/user_chosen_values/*",
        ],
    )
    .sensitive(&["openid", "phone_number", "user_chosen_values", "value"]);

/// 同步会员开通结果.
pub const CONFIRM_USER_CARD: Meta = Meta::new(
        "POST",
        "/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm",
    )
    .named("brand_membercard", "confirm_user_card")
    .success(200)
    .retry(Retry::Never)
    .encrypted(
        &[
            "/phone_number",
            "/user_information/common_field_list/*/value",
            "/user_information/custom_field_list/*/user_chosen_values/*",
        ],
    )
    .sensitive(&["openid", "phone_number", "user_chosen_values", "value"]);

/// 作废用户会员卡.
pub const INVALIDATE_USER_CARD: Meta = Meta::new(
        "POST",
        "/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate",
    )
    .named("brand_membercard", "invalidate_user_card")
    .success(200)
    .retry(Retry::Never)
    .sensitive(&["openid"]);

/// 创建用户动态信息.
pub const CREATE_USER_FEED: Meta = Meta::new(
        "POST",
        "/v3/brand/partner/card-member/user-feeds",
    )
    .named("brand_membercard", "create_user_feed")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["openid"]);

/// 同步积分兑券结果.
pub const CONFIRM_USER_POINT_EXCHANGE_COUPON: Meta = Meta::new(
        "POST",
        "/v3/brand/partner/card-member/user-points/exchange-coupon/confirm",
    )
    .named("brand_membercard", "confirm_user_point_exchange_coupon")
    .success(200)
    .retry(Retry::Never)
    .sensitive(&["openid"]);

/// 同步积分余额.
pub const SYNC_USER_POINT: Meta = Meta::new(
        "POST",
        "/v3/brand/partner/card-member/user-points/sync",
    )
    .named("brand_membercard", "sync_user_point")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["openid"]);
