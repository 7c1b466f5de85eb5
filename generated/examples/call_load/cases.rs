//! The calls that are measured, and what both sides say and hear in them.

use std::fmt;

use super::Failure;

pub(crate) const APPID: &str = "wxd678efh567hg6787";
pub(crate) const OPENID: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
pub(crate) const OUT_TRADE_NO: &str = "1217752501201407033233368018";
pub(crate) const DESCRIPTION: &str = "Image形象店-深圳腾大-QQ公仔";
pub(crate) const NOTIFY_URL: &str = "https://www.weixin.qq.com/wxpay/pay.php";
pub(crate) const TOTAL: i64 = 100;

/// A kind of call.
#[derive(Clone, Copy)]
pub(crate) enum Case {
    /// `GET /v3/businesscircle/user-authorizations/{openid}`.
    Member,
    /// `GET /v3/pay/transactions/out-trade-no/{out_trade_no}`.
    Order,
    /// `POST /v3/pay/transactions/jsapi`.
    Prepay,
}

impl Case {
    pub(crate) const ALL: [Self; 3] = [Self::Member, Self::Order, Self::Prepay];

    /// What the gateway answers. The order is paid, as most are that are asked for.
    pub(crate) fn response(self) -> &'static str {
        match self {
            Self::Member => {
                r#"{"openid":"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o","authorize_state":"AUTHORIZED","authorize_time":"2026-11-22T13:29:35+08:00"}"#
            }
            Self::Order => {
                r#"{"appid":"wxd678efh567hg6787","mchid":"1230000109","out_trade_no":"1217752501201407033233368018","transaction_id":"4200000000202611220000000001","trade_type":"JSAPI","trade_state":"SUCCESS","trade_state_desc":"支付成功","bank_type":"CMC","attach":"自定义数据","success_time":"2026-11-22T13:29:35+08:00","payer":{"openid":"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},"amount":{"total":100,"currency":"CNY","payer_total":90,"payer_currency":"CNY"},"scene_info":{"device_id":"013467007045764"}}"#
            }
            Self::Prepay => r#"{"prepay_id":"wx201410272009395522657a690389285100"}"#,
        }
    }

    /// Which call a path is, as far as the gateway is concerned.
    pub(crate) fn of_path(path: &str) -> Option<Self> {
        if path.starts_with("/v3/businesscircle/user-authorizations/") {
            Some(Self::Member)
        } else if path.starts_with("/v3/pay/transactions/out-trade-no/") {
            Some(Self::Order)
        } else {
            (path == "/v3/pay/transactions/jsapi").then_some(Self::Prepay)
        }
    }
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Member => "query of a member",
            Self::Order => "query of an order",
            Self::Prepay => "JSAPI order",
        })
    }
}

/// Somebody who makes calls, and looks at what the response says.
pub(crate) trait Caller: Clone + Send + Sync + 'static {
    /// One call, from its parameters to the value in the response.
    fn call(&self, case: Case) -> impl Future<Output = Result<(), Failure>> + Send;
}

/// What both compare with, so that neither reads less than a program would.
pub(crate) fn expect(found: &str, expected: &str) -> Result<(), Failure> {
    if found == expected { Ok(()) } else { Err(format!("{expected} was expected, {found} came").into()) }
}
