// Written by `cargo xtask codegen` from spec/merchant_risk.yaml; edit that file instead.

//! The routes of 平台交易风险管理 (trade risks).

use wechatpay_client::{Meta, Retry};

/// 查询风险订单.
pub const LIST_RISK_TRADES: Meta = Meta::new(
        "POST",
        "/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades",
    )
    .named("merchant_risk", "list_risk_trades")
    .success(200)
    .retry(Retry::Read);

/// 回传处置结果.
pub const REPORT_RISK_DISPOSAL: Meta = Meta::new(
        "POST",
        "/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result",
    )
    .named("merchant_risk", "report_risk_disposal")
    .success(200)
    .retry(Retry::Idempotent);

/// 上报订单关联信息.
pub const REPORT_TRADE_INFORMATION: Meta = Meta::new(
        "POST",
        "/v3/merchant-risk-manage/report-trade-union-information",
    )
    .named("merchant_risk", "report_trade_information")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/phone", "/certificates_number"])
    .sensitive(
        &[
            "acc_name",
            "account",
            "address",
            "certificates_number",
            "client_ip",
            "last_pay_openid",
            "openid",
            "order_phone_number",
            "phone",
            "seller_userid",
            "userid",
        ],
    );

/// 查询风险信息.
pub const QUERY_TRADE_RISK_INFORMATION: Meta = Meta::new(
        "GET",
        "/v3/merchant-risk-manage/trade-risk-information",
    )
    .named("merchant_risk", "query_trade_risk_information")
    .success(200)
    .retry(Retry::Read);

/// 处置结果回传.
pub const CREATE_TRADE_RISK_RESULT: Meta = Meta::new(
        "POST",
        "/v3/merchant-risk-manage/trade-risk-result",
    )
    .named("merchant_risk", "create_trade_risk_result")
    .success(200)
    .retry(Retry::Idempotent);
