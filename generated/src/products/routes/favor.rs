// Written by `cargo xtask codegen` from spec/favor.yaml; edit that file instead.

//! The routes of 代金券 (cash coupons).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 给指定用户报名多笔立减活动.
pub const SEND_MULTI_ACTIVITY_COUPON: Meta = Meta::new(
        "POST",
        "/v3/marketing/bank-favor/users/{openid}/bank-multi-activity",
    )
    .named("favor", "send_multi_activity_coupon")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["openid"]);

/// 查询绑定多笔立减活动的代金券详情.
pub const QUERY_MULTI_ACTIVITY_COUPON: Meta = Meta::new(
        "GET",
        "/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}",
    )
    .named("favor", "query_multi_activity_coupon")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid"]);

/// 获取已设置的消息通知地址.
pub const QUERY_CALLBACK: Meta = Meta::new("GET", "/v3/marketing/favor/callbacks")
    .named("favor", "query_callback")
    .success(200)
    .retry(Retry::Read);

/// 设置消息通知地址.
pub const SET_CALLBACK: Meta = Meta::new("POST", "/v3/marketing/favor/callbacks")
    .named("favor", "set_callback")
    .success(200)
    .retry(Retry::Never);

/// 创建代金券批次.
pub const CREATE_COUPON_STOCK: Meta = Meta::new(
        "POST",
        "/v3/marketing/favor/coupon-stocks",
    )
    .named("favor", "create_coupon_stock")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(
        &[
            &errors::PARAM_ERROR_COUPON_STOCK,
            &errors::INVALID_REQUEST_COUPON_STOCK,
            &errors::REQUEST_BLOCKED_COUPON_STOCK,
            &errors::MCH_NOT_EXISTS,
        ],
    );

/// 图片上传（营销专用）.
pub const UPLOAD_IMAGE: Meta = Meta::new(
        "POST",
        "/v3/marketing/favor/media/image-upload",
    )
    .named("favor", "upload_image")
    .success(200)
    .retry(Retry::Never);

/// 条件查询批次列表.
pub const LIST_STOCKS: Meta = Meta::new("GET", "/v3/marketing/favor/stocks")
    .named("favor", "list_stocks")
    .success(200)
    .retry(Retry::Read);

/// 查询批次详情.
pub const QUERY_STOCK: Meta = Meta::new("GET", "/v3/marketing/favor/stocks/{stock_id}")
    .named("favor", "query_stock")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_COUPON_STOCK]);

/// 查询代金券可用单品.
pub const LIST_AVAILABLE_SINGLEITEMS: Meta = Meta::new(
        "GET",
        "/v3/marketing/favor/stocks/{stock_id}/items",
    )
    .named("favor", "list_available_singleitems")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_COUPON_STOCK]);

/// 查询代金券可用商户.
pub const LIST_AVAILABLE_MERCHANTS: Meta = Meta::new(
        "GET",
        "/v3/marketing/favor/stocks/{stock_id}/merchants",
    )
    .named("favor", "list_available_merchants")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_COUPON_STOCK]);

/// 修改可用单品编码.
pub const MODIFY_GOODS_ID: Meta = Meta::new(
        "POST",
        "/v3/marketing/favor/stocks/{stock_id}/modify-goods-id",
    )
    .named("favor", "modify_goods_id")
    .success(200)
    .retry(Retry::Never);

/// 暂停代金券批次.
pub const PAUSE_STOCK: Meta = Meta::new(
        "POST",
        "/v3/marketing/favor/stocks/{stock_id}/pause",
    )
    .named("favor", "pause_stock")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_COUPON_STOCK]);

/// 下载批次退款明细.
pub const DOWNLOAD_REFUND_FLOW: Meta = Meta::new(
        "GET",
        "/v3/marketing/favor/stocks/{stock_id}/refund-flow",
    )
    .named("favor", "download_refund_flow")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_COUPON_STOCK]);

/// 获取批次退款明细下载链接.
pub const DOWNLOAD_REFUND_FLOW_BY_DAY: Meta = Meta::new(
        "GET",
        "/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day",
    )
    .named("favor", "download_refund_flow_by_day")
    .success(200)
    .retry(Retry::Read);

/// 重启代金券批次.
pub const RESTART_STOCK: Meta = Meta::new(
        "POST",
        "/v3/marketing/favor/stocks/{stock_id}/restart",
    )
    .named("favor", "restart_stock")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_COUPON_STOCK]);

/// 激活代金券批次.
pub const START_STOCK: Meta = Meta::new(
        "POST",
        "/v3/marketing/favor/stocks/{stock_id}/start",
    )
    .named("favor", "start_stock")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(
        &[&errors::RULE_LIMIT_COUPON_STOCK, &errors::RESOURCE_NOT_EXISTS_COUPON_STOCK],
    );

/// 终止批次.
pub const STOP_STOCK: Meta = Meta::new(
        "POST",
        "/v3/marketing/favor/stocks/{stock_id}/stop",
    )
    .named("favor", "stop_stock")
    .success(200)
    .retry(Retry::Never)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_COUPON_STOCK]);

/// 下载批次核销明细.
pub const DOWNLOAD_USE_FLOW: Meta = Meta::new(
        "GET",
        "/v3/marketing/favor/stocks/{stock_id}/use-flow",
    )
    .named("favor", "download_use_flow")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_COUPON_STOCK]);

/// 获取批次核销明细下载链接.
pub const DOWNLOAD_USE_FLOW_BY_DAY: Meta = Meta::new(
        "GET",
        "/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day",
    )
    .named("favor", "download_use_flow_by_day")
    .success(200)
    .retry(Retry::Read);

/// 根据商户号查用户的券.
pub const LIST_COUPONS_BY_FILTER: Meta = Meta::new(
        "GET",
        "/v3/marketing/favor/users/{openid}/coupons",
    )
    .named("favor", "list_coupons_by_filter")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid"])
    .errors(&[&errors::APPID_MCHID_NOT_MATCH, &errors::MCH_NOT_EXISTS]);

/// 发放代金券.
pub const SEND_COUPON: Meta = Meta::new(
        "POST",
        "/v3/marketing/favor/users/{openid}/coupons",
    )
    .named("favor", "send_coupon")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["openid"])
    .errors(
        &[
            &errors::RULE_LIMIT_COUPON,
            &errors::PARAM_ERROR_COUPON,
            &errors::INVALID_REQUEST_COUPON,
            &errors::REQUEST_BLOCKED_COUPON,
            &errors::NOT_ENOUGH_COUPON,
            &errors::RESOURCE_NOT_EXISTS_COUPON_STOCK,
            &errors::APPID_MCHID_NOT_MATCH,
            &errors::MCH_NOT_EXISTS,
            &errors::USER_ACCOUNT_ABNORMAL_COUPON,
        ],
    );

/// 查询代金券详情.
pub const QUERY_COUPON: Meta = Meta::new(
        "GET",
        "/v3/marketing/favor/users/{openid}/coupons/{coupon_id}",
    )
    .named("favor", "query_coupon")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid"])
    .errors(&[&errors::RESOURCE_NOT_EXISTS_COUPON, &errors::APPID_MCHID_NOT_MATCH]);

/// 查询批次下用户银行提现免费券列表.
pub const LIST_WITHDRAW_COUPONS: Meta = Meta::new(
        "GET",
        "/v3/marketing/withdraw-favor/users/{openid}/coupons",
    )
    .named("favor", "list_withdraw_coupons")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid"]);

/// 为用户发银行提现免费券.
pub const SEND_WITHDRAW_COUPON: Meta = Meta::new(
        "POST",
        "/v3/marketing/withdraw-favor/users/{openid}/coupons",
    )
    .named("favor", "send_withdraw_coupon")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["openid"]);
