// Written by `cargo xtask codegen` from spec/busifavor.yaml; edit that file instead.

//! The routes of 商家券 (merchant coupons).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 查询商家券事件通知地址.
pub const GET_COUPON_NOTIFY: Meta = Meta::new("GET", "/v3/marketing/busifavor/callbacks")
    .named("busifavor", "get_coupon_notify")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::MCH_NOT_EXISTS]);

/// 设置商家券事件通知地址.
pub const SET_COUPON_NOTIFY: Meta = Meta::new(
        "POST",
        "/v3/marketing/busifavor/callbacks",
    )
    .named("busifavor", "set_coupon_notify")
    .success(200)
    .retry(Retry::Never)
    .errors(&[&errors::MCH_NOT_EXISTS]);

/// 关联订单信息.
pub const ASSOCIATE_TRADE_INFO: Meta = Meta::new(
        "POST",
        "/v3/marketing/busifavor/coupons/associate",
    )
    .named("busifavor", "associate_trade_info")
    .success(200)
    .retry(Retry::Idempotent);

/// 使券失效.
pub const DEACTIVATE_COUPON: Meta = Meta::new(
        "POST",
        "/v3/marketing/busifavor/coupons/deactivate",
    )
    .named("busifavor", "deactivate_coupon")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_COUPON]);

/// 取消关联订单信息.
pub const DISASSOCIATE_TRADE_INFO: Meta = Meta::new(
        "POST",
        "/v3/marketing/busifavor/coupons/disassociate",
    )
    .named("busifavor", "disassociate_trade_info")
    .success(200)
    .retry(Retry::Idempotent);

/// 申请退券.
pub const RETURN_COUPON: Meta = Meta::new(
        "POST",
        "/v3/marketing/busifavor/coupons/return",
    )
    .named("busifavor", "return_coupon")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_COUPON]);

/// 向用户发券.
pub const SEND_COUPON: Meta = Meta::new("POST", "/v3/marketing/busifavor/coupons/send")
    .named("busifavor", "send_coupon")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["openid"])
    .errors(
        &[
            &errors::RULE_LIMIT_COUPON,
            &errors::INVALID_REQUEST_COUPON,
            &errors::RESOURCE_NOT_EXISTS_COUPON_STOCK,
            &errors::APPID_MCHID_NOT_MATCH,
        ],
    );

/// 核销用户券.
pub const USE_COUPON: Meta = Meta::new("POST", "/v3/marketing/busifavor/coupons/use")
    .named("busifavor", "use_coupon")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["openid"])
    .errors(
        &[
            &errors::ALREADY_EXISTS_COUPON_USE,
            &errors::RULE_LIMIT_COUPON_USE,
            &errors::RESOURCE_NOT_EXISTS_COUPON,
            &errors::APPID_MCHID_NOT_MATCH,
        ],
    );

/// 发放消费卡.
pub const SEND_GOV_CARD: Meta = Meta::new(
        "POST",
        "/v3/marketing/busifavor/coupons/{card_id}/send",
    )
    .named("busifavor", "send_gov_card")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["openid"]);

/// 向用户预发放商品券.
pub const PRE_SEND_PRODUCT_COUPON: Meta = Meta::new(
        "POST",
        "/v3/marketing/busifavor/product-coupons/pre-send",
    )
    .named("busifavor", "pre_send_product_coupon")
    .success(200)
    .retry(Retry::Never)
    .sensitive(&["openid"]);

/// 向用户发放商品券.
pub const SEND_PRODUCT_COUPON: Meta = Meta::new(
        "POST",
        "/v3/marketing/busifavor/product-coupons/send",
    )
    .named("busifavor", "send_product_coupon")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["openid"]);

/// 创建商家券.
pub const CREATE_STOCK: Meta = Meta::new("POST", "/v3/marketing/busifavor/stocks")
    .named("busifavor", "create_stock")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(
        &[
            &errors::INVALID_REQUEST_COUPON_STOCK,
            &errors::ALREADY_EXISTS_COUPON_STOCK,
            &errors::MCH_NOT_EXISTS,
        ],
    );

/// 查询商家券详情.
pub const QUERY_STOCK: Meta = Meta::new(
        "GET",
        "/v3/marketing/busifavor/stocks/{stock_id}",
    )
    .named("busifavor", "query_stock")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_COUPON_STOCK]);

/// 修改商家券基本信息.
pub const MODIFY_STOCK_INFO: Meta = Meta::new(
        "PATCH",
        "/v3/marketing/busifavor/stocks/{stock_id}",
    )
    .named("busifavor", "modify_stock_info")
    .success(204)
    .retry(Retry::Idempotent)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_COUPON_STOCK]);

/// 修改批次预算.
pub const MODIFY_BUDGET: Meta = Meta::new(
        "PATCH",
        "/v3/marketing/busifavor/stocks/{stock_id}/budget",
    )
    .named("busifavor", "modify_budget")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_COUPON_STOCK]);

/// 查询预存code列表.
pub const LIST_COUPON_CODES: Meta = Meta::new(
        "GET",
        "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
    )
    .named("busifavor", "list_coupon_codes")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_COUPON_STOCK]);

/// 上传预存code.
pub const UPLOAD_COUPON_CODE: Meta = Meta::new(
        "POST",
        "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
    )
    .named("busifavor", "upload_coupon_code")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(
        &[
            &errors::INVALID_REQUEST_COUPON_CODES,
            &errors::RESOURCE_NOT_EXISTS_COUPON_STOCK,
        ],
    );

/// 删除预存code.
pub const DELETE_COUPON_CODE: Meta = Meta::new(
        "DELETE",
        "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
    )
    .named("busifavor", "delete_coupon_code")
    .success(200)
    .retry(Retry::Idempotent);

/// 查询预存code详情.
pub const QUERY_COUPON_CODE: Meta = Meta::new(
        "GET",
        "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
    )
    .named("busifavor", "query_coupon_code")
    .success(200)
    .retry(Retry::Read);

/// 查询营销补差付款单列表.
pub const LIST_PAY_RECEIPTS: Meta = Meta::new(
        "GET",
        "/v3/marketing/busifavor/subsidy/pay-receipts",
    )
    .named("busifavor", "list_pay_receipts")
    .success(200)
    .retry(Retry::Read);

/// 营销补差付款.
pub const PAY_SUBSIDY: Meta = Meta::new(
        "POST",
        "/v3/marketing/busifavor/subsidy/pay-receipts",
    )
    .named("busifavor", "pay_subsidy")
    .success(200)
    .retry(Retry::Idempotent);

/// 查询营销补差付款单详情.
pub const QUERY_PAY_RECEIPT: Meta = Meta::new(
        "GET",
        "/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}",
    )
    .named("busifavor", "query_pay_receipt")
    .success(200)
    .retry(Retry::Read);

/// 营销补差回退.
pub const RETURN_SUBSIDY: Meta = Meta::new(
        "POST",
        "/v3/marketing/busifavor/subsidy/return-receipts",
    )
    .named("busifavor", "return_subsidy")
    .success(200)
    .retry(Retry::Idempotent);

/// 查询商家券营销补差回退单详情.
pub const QUERY_RETURN_RECEIPT: Meta = Meta::new(
        "GET",
        "/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}",
    )
    .named("busifavor", "query_return_receipt")
    .success(200)
    .retry(Retry::Read);

/// 根据过滤条件查询用户券.
pub const LIST_COUPONS_BY_FILTER: Meta = Meta::new(
        "GET",
        "/v3/marketing/busifavor/users/{openid}/coupons",
    )
    .named("busifavor", "list_coupons_by_filter")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid"])
    .errors(&[&errors::APPID_MCHID_NOT_MATCH, &errors::MCH_NOT_EXISTS]);

/// 查询用户单张券详情.
pub const QUERY_COUPON: Meta = Meta::new(
        "GET",
        "/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}",
    )
    .named("busifavor", "query_coupon")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid"])
    .errors(&[&errors::RESOURCE_NOT_EXISTS_COUPON, &errors::APPID_MCHID_NOT_MATCH]);
