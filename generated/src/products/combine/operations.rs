// Written by `cargo xtask codegen` from spec/combine.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Error, Meta, Operation, Request, Timestamp};

use crate::products::routes::combine as routes;
use crate::products::shared::{
    Appid, CombineOutTradeNo, H5PaymentLink, LimitPay, Mchid, NativePaymentLink, PrepaySession,
    SubsidyInfo, TransactionId,
};
use super::types::{
    CombineAppPrepaySession, CombineH5SceneInfo, CombineJsapiPayer, CombinePayer, CombineSceneInfo,
    CombinedOrder, ContractInfo, SubOrder, SubOrderToClose, TradeScenario,
};

/// App合单下单: Places a combined order that the user pays from the merchant's app. The `prepay_id`
/// of the response is what the app invokes the payment with.
///
/// `POST /v3/combine-transactions/app` responds with 200 and
/// [`CombineAppPrepaySession`](crate::products::combine::CombineAppPrepaySession). Idempotent: safe
/// to send again with the same parameters.
///
/// Note: The server knows the order again by `combine_out_trade_no`: with the same parameters it
/// gives a `prepay_id` once more as long as the order can be paid.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012556944),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012758021),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012760622),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012707307). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::combine::{CombineAppPrepay, CombineAppPrepayRequired, SubOrder, SubOrderRequired};
/// use wechatpay::shared::{Currency, Fen, SubOrderAmount};
///
/// let operation = CombineAppPrepay::new(CombineAppPrepayRequired {
///     combine_appid: "wxd678efh567hg6787".into(),
///     combine_out_trade_no: "P20150806125346".into(),
///     combine_mchid: "1900000109".into(),
///     sub_orders: vec![
///         SubOrder::new(SubOrderRequired { mchid : "1900000109".into(), attach :
///         "深圳分店".into(), amount : SubOrderAmount::new(Fen::new(100),
///         Currency::Cny), out_trade_no : "20150806125346".into(), description :
///         "腾讯充值中心-QQ会员充值".into() })
///     ],
///     notify_url: "https://yourapp.com/notify".into(),
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | `combine_appid` is not bound to `combine_mchid`, or the AppID of a sub-order is not bound to its merchant. Check the pair of the combined order, then that of each sub-order, and bind what is missing. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The merchant may not combine orders, or one of the merchants of the sub-orders may not take part. Have combined payment (合单支付) opened for the caller, and check the merchant number of each sub-order. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `RULE_LIMIT` | 403 | refused | A business rule forbids it for the combined order or for one of its sub-orders. Read `message`, and check each sub-order. One sub-order that breaks a rule stops the whole order. |
/// | `INVALID_REQUEST` | 400 | unknown | The order breaks a rule, or its number was used before with other parameters. Read `message`. If it speaks of the first request, query the order; then repeat with the first parameters. Before you take a new number, close the old order (with a payment code: reverse it), so that the user cannot pay both. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid. Query the order and treat it as paid: an earlier call may have taken the money. Do not order again under a new number. To undo it, refund; it can no longer be closed. |
/// | `ORDER_CLOSED` | 400 | refused | The order is closed and cannot be paid. Place a new order with a new number. |
/// | `OPENID_MISMATCH` | 500 | refused | The openid does not belong to the AppID. Take the openid that the user has under this very AppID; the same person has another one elsewhere. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
/// | `SYSTEM_ERROR` | 500 | unknown | The server failed. Whether it did what was asked is not known. Query by your own number, or send the same parameters with the same number after a pause. Never take a new number before you know how the first one ended: it can pay twice. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CombineAppPrepay {
    /// 合单商户应用ID: The app in which the user pays, bound to `combine_mchid`. 1 to 32 characters.
    /// Example: `wxd678efh567hg6787`.
    pub combine_appid: Appid,
    /// 合单商户订单号: The number of the combined order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `P20150806125346`.
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 合单商户号: The merchant or partner who places the combined order. 1 to 32 characters. Example:
    /// `1900000109`.
    pub combine_mchid: Mchid,
    /// 场景信息: Where the user pays.
    pub scene_info: Option<CombineSceneInfo>,
    /// 商品单信息: The orders that are paid together, between 2 and 10 for a direct merchant. At most
    /// 50 items.
    pub sub_orders: Vec<SubOrder>,
    /// 合单支付者信息: The user who is to pay, if known, and perhaps who they must prove to be.
    pub combine_payer_info: Option<CombinePayer>,
    /// 交易起始时间: When the order was made. Example: `2019-12-31T15:59:59+08:00`.
    pub time_start: Option<Timestamp>,
    /// 支付结束时间: Until when the user can pay, at least one minute and at most 7 days after the
    /// order. Without it: 7 days. The order is not closed when the time is over; call
    /// `combine_close_order`. Example: `2019-12-31T15:59:59+08:00`.
    ///
    /// Note: A time outside these bounds is moved to the nearer one, not refused. It cannot be changed
    /// by placing the order again.
    pub time_expire: Option<Timestamp>,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters. Example: `https://yourapp.com/notify`.
    pub notify_url: String,
    /// 交易场景: A kind of trade that has rules of its own. Example: `RECOMMERCE`.
    pub trade_scenario: Option<TradeScenario>,
    /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 预签约信息: An agreement about later payments (委托代扣), to be signed together with the
    /// payment.
    pub contract_info: Option<ContractInfo>,
    /// 贴息信息: The interest that the merchant takes over when the user pays in instalments.
    pub subsidy_info: Option<SubsidyInfo>,
}

wechatpay_client::sent! {
    CombineAppPrepay {
        combine_appid "combine_appid", combine_out_trade_no "combine_out_trade_no",
        combine_mchid "combine_mchid", scene_info "scene_info", sub_orders "sub_orders",
        combine_payer_info "combine_payer_info", time_start "time_start",
        time_expire "time_expire", notify_url "notify_url", trade_scenario "trade_scenario",
        limit_pay "limit_pay", contract_info "contract_info", subsidy_info "subsidy_info",
    }
}

/// What [`CombineAppPrepay::new`] requires, by name.
pub struct CombineAppPrepayRequired {
    /// 合单商户应用ID: The app in which the user pays, bound to `combine_mchid`. 1 to 32 characters.
    pub combine_appid: Appid,
    /// 合单商户订单号: The number of the combined order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`.
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 合单商户号: The merchant or partner who places the combined order. 1 to 32 characters.
    pub combine_mchid: Mchid,
    /// 商品单信息: The orders that are paid together, between 2 and 10 for a direct merchant. At most
    /// 50 items.
    pub sub_orders: Vec<SubOrder>,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters.
    pub notify_url: String,
}

impl CombineAppPrepay {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CombineAppPrepayRequired) -> Self {
        let CombineAppPrepayRequired {
            combine_appid, combine_out_trade_no, combine_mchid, sub_orders, notify_url,
        } = required;
        Self {
            combine_appid, combine_out_trade_no, combine_mchid, scene_info: None,
            sub_orders, combine_payer_info: None, time_start: None, time_expire: None,
            notify_url, trade_scenario: None, limit_pay: None, contract_info: None,
            subsidy_info: None,
        }
    }
}

crate::optional_fields! {
    CombineAppPrepay {
        /// 场景信息: Where the user pays.
        scene_info: CombineSceneInfo,
        /// 合单支付者信息: The user who is to pay, if known, and perhaps who they must prove to be.
        combine_payer_info: CombinePayer,
        /// 交易起始时间: When the order was made.
        time_start: Timestamp,
        /// 支付结束时间: Until when the user can pay, at least one minute and at most 7 days after the
        /// order.
        time_expire: Timestamp,
        /// 交易场景: A kind of trade that has rules of its own.
        trade_scenario: TradeScenario,
        /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
        limit_pay: Vec<LimitPay>,
        /// 预签约信息: An agreement about later payments (委托代扣), to be signed together with the
        /// payment.
        contract_info: ContractInfo,
        /// 贴息信息: The interest that the merchant takes over when the user pays in instalments.
        subsidy_info: SubsidyInfo,
    }
}

impl Operation for CombineAppPrepay {
    type Response = CombineAppPrepaySession;

    const META: &'static Meta = &routes::COMBINE_APP_PREPAY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// H5合单下单: Places a combined order that the user pays from a web page in a mobile browser
/// outside WeChat. The page leads them to the address in the response.
///
/// `POST /v3/combine-transactions/h5` responds with 200 and
/// [`H5PaymentLink`](crate::products::shared::H5PaymentLink). Idempotent: safe to send again with
/// the same parameters.
///
/// Note: The server knows the order again by `combine_out_trade_no`: with the same parameters it
/// gives an address once more as long as the order can be paid.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012556961),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012545879),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012758208),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012760626),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012707565). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::combine::{
///     CombineH5Prepay, CombineH5PrepayRequired, CombineH5SceneInfo, SubOrder, SubOrderRequired,
/// };
/// use wechatpay::shared::{Currency, Fen, H5Info, H5Type, SubOrderAmount};
///
/// let operation = CombineH5Prepay::new(CombineH5PrepayRequired {
///     combine_appid: "wxd678efh567hg6787".into(),
///     combine_out_trade_no: "P20150806125346".into(),
///     combine_mchid: "1900000109".into(),
///     scene_info: CombineH5SceneInfo::new("14.17.22.32", H5Info::new(H5Type::Wap)),
///     sub_orders: vec![
///         SubOrder::new(SubOrderRequired { mchid : "1900000109".into(), attach :
///         "深圳分店".into(), amount : SubOrderAmount::new(Fen::new(100),
///         Currency::Cny), out_trade_no : "20150806125346".into(), description :
///         "腾讯充值中心-QQ会员充值".into() })
///     ],
///     notify_url: "https://yourapp.com/notify".into(),
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | `combine_appid` is not bound to `combine_mchid`, or the AppID of a sub-order is not bound to its merchant. Check the pair of the combined order, then that of each sub-order, and bind what is missing. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The merchant may not combine orders, or one of the merchants of the sub-orders may not take part. Have combined payment (合单支付) opened for the caller, and check the merchant number of each sub-order. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `RULE_LIMIT` | 403 | refused | A business rule forbids it for the combined order or for one of its sub-orders. Read `message`, and check each sub-order. One sub-order that breaks a rule stops the whole order. |
/// | `INVALID_REQUEST` | 400 | unknown | The order breaks a rule, or its number was used before with other parameters. Read `message`. If it speaks of the first request, query the order; then repeat with the first parameters. Before you take a new number, close the old order (with a payment code: reverse it), so that the user cannot pay both. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid. Query the order and treat it as paid: an earlier call may have taken the money. Do not order again under a new number. To undo it, refund; it can no longer be closed. |
/// | `ORDER_CLOSED` | 400 | refused | The order is closed and cannot be paid. Place a new order with a new number. |
/// | `OPENID_MISMATCH` | 500 | refused | The openid does not belong to the AppID. Take the openid that the user has under this very AppID; the same person has another one elsewhere. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
/// | `SYSTEM_ERROR` | 500 | unknown | The server failed. Whether it did what was asked is not known. Query by your own number, or send the same parameters with the same number after a pause. Never take a new number before you know how the first one ended: it can pay twice. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CombineH5Prepay {
    /// 合单商户应用ID: A service account, mini program or app, bound to `combine_mchid`. 1 to 32
    /// characters. Example: `wxd678efh567hg6787`.
    pub combine_appid: Appid,
    /// 合单商户订单号: The number of the combined order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `P20150806125346`.
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 合单商户号: The merchant or partner who places the combined order. 1 to 32 characters. Example:
    /// `1900000109`.
    pub combine_mchid: Mchid,
    /// 场景信息: Where the user pays, and from which kind of page.
    pub scene_info: CombineH5SceneInfo,
    /// 商品单信息: The orders that are paid together, between 2 and 10 for a direct merchant. At most
    /// 50 items.
    pub sub_orders: Vec<SubOrder>,
    /// 合单支付者信息: The user who is to pay, if known, and perhaps who they must prove to be.
    pub combine_payer_info: Option<CombinePayer>,
    /// 交易起始时间: When the order was made. Example: `2019-12-31T15:59:59+08:00`.
    pub time_start: Option<Timestamp>,
    /// 支付结束时间: Until when the user can pay, at least one minute and at most 7 days after the
    /// order. Without it: 7 days. The order is not closed when the time is over; call
    /// `combine_close_order`. Example: `2019-12-31T15:59:59+08:00`.
    ///
    /// Note: A time outside these bounds is moved to the nearer one, not refused. It cannot be changed
    /// by placing the order again.
    pub time_expire: Option<Timestamp>,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters. Example: `https://yourapp.com/notify`.
    pub notify_url: String,
    /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
    pub limit_pay: Option<Vec<LimitPay>>,
}

wechatpay_client::sent! {
    CombineH5Prepay {
        combine_appid "combine_appid", combine_out_trade_no "combine_out_trade_no",
        combine_mchid "combine_mchid", scene_info "scene_info", sub_orders "sub_orders",
        combine_payer_info "combine_payer_info", time_start "time_start",
        time_expire "time_expire", notify_url "notify_url", limit_pay "limit_pay",
    }
}

/// What [`CombineH5Prepay::new`] requires, by name.
pub struct CombineH5PrepayRequired {
    /// 合单商户应用ID: A service account, mini program or app, bound to `combine_mchid`. 1 to 32
    /// characters.
    pub combine_appid: Appid,
    /// 合单商户订单号: The number of the combined order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`.
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 合单商户号: The merchant or partner who places the combined order. 1 to 32 characters.
    pub combine_mchid: Mchid,
    /// 场景信息: Where the user pays, and from which kind of page.
    pub scene_info: CombineH5SceneInfo,
    /// 商品单信息: The orders that are paid together, between 2 and 10 for a direct merchant. At most
    /// 50 items.
    pub sub_orders: Vec<SubOrder>,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters.
    pub notify_url: String,
}

impl CombineH5Prepay {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CombineH5PrepayRequired) -> Self {
        let CombineH5PrepayRequired {
            combine_appid, combine_out_trade_no, combine_mchid, scene_info, sub_orders,
            notify_url,
        } = required;
        Self {
            combine_appid, combine_out_trade_no, combine_mchid, scene_info, sub_orders,
            combine_payer_info: None, time_start: None, time_expire: None, notify_url,
            limit_pay: None,
        }
    }
}

crate::optional_fields! {
    CombineH5Prepay {
        /// 合单支付者信息: The user who is to pay, if known, and perhaps who they must prove to be.
        combine_payer_info: CombinePayer,
        /// 交易起始时间: When the order was made.
        time_start: Timestamp,
        /// 支付结束时间: Until when the user can pay, at least one minute and at most 7 days after the
        /// order.
        time_expire: Timestamp,
        /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
        limit_pay: Vec<LimitPay>,
    }
}

impl Operation for CombineH5Prepay {
    type Response = H5PaymentLink;

    const META: &'static Meta = &routes::COMBINE_H5_PREPAY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 个人收款交易通过微信支付订单号查单: Tells the status of a combined order that persons are paid
/// by (个人收款), named by WeChat Pay's number.
///
/// `GET /v3/combine-transactions/id/{combine_transaction_id}` responds with 200 and
/// [`CombinedOrder`](crate::products::combine::CombinedOrder). Read-only: safe to send again.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-by-wx-trade-no.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::combine::CombineQueryOrderById;
///
/// let operation = CombineQueryOrderById::new("1217752501201407033233368018");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | `combine_appid` is not bound to `combine_mchid`, or the AppID of a sub-order is not bound to its merchant. Check the pair of the combined order, then that of each sub-order, and bind what is missing. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The merchant may not combine orders, or one of the merchants of the sub-orders may not take part. Have combined payment (合单支付) opened for the caller, and check the merchant number of each sub-order. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `RULE_LIMIT` | 403 | refused | A business rule forbids it for the combined order or for one of its sub-orders. Read `message`, and check each sub-order. One sub-order that breaks a rule stops the whole order. |
/// | `ORDER_NOT_EXIST` | 404 | refused | This merchant has no such order. Check the number and the merchant number under which it was placed. If you lost the response of the order call, query again later: one 404 proves nothing. Repeat it under the same number, so that nobody pays twice. |
/// | `ORDER_CLOSED` | 400 | refused | The order is closed and cannot be paid. Place a new order with a new number. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
/// | `SYSTEM_ERROR` | 500 | unknown | The server failed. Whether it did what was asked is not known. Query by your own number, or send the same parameters with the same number after a pause. Never take a new number before you know how the first one ended: it can pay twice. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CombineQueryOrderById {
    /// 交易单微信支付订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1
    /// character. Example: `1217752501201407033233368018`.
    pub combine_transaction_id: TransactionId,
}

impl CombineQueryOrderById {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(combine_transaction_id: impl Into<TransactionId>) -> Self {
        Self { combine_transaction_id: combine_transaction_id.into() }
    }
}

impl Operation for CombineQueryOrderById {
    type Response = CombinedOrder;

    const META: &'static Meta = &routes::COMBINE_QUERY_ORDER_BY_ID;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("combine_transaction_id", &self.combine_transaction_id)
            .build()
    }
}

/// JSAPI合单下单: Places a combined order that the user pays inside WeChat, on a page of a service
/// account or in a mini program. The `prepay_id` of the response is what the front end invokes the
/// payment with.
///
/// `POST /v3/combine-transactions/jsapi` responds with 200 and
/// [`PrepaySession`](crate::products::shared::PrepaySession). Idempotent: safe to send again with
/// the same parameters.
///
/// Note: The server knows the order again by `combine_out_trade_no`: with the same parameters it
/// gives a `prepay_id` once more as long as the order can be paid.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012556926),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012545654),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012757938),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012760615),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012760633),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012707323). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::combine::{
///     CombineJsapiPayer, CombineJsapiPrepay, CombineJsapiPrepayRequired, SubOrder, SubOrderRequired,
/// };
/// use wechatpay::shared::{
///     Currency, Fen, IdentityType, PayerIdentity, PayerIdentityRequired, SubOrderAmount,
/// };
///
/// let operation = CombineJsapiPrepay::new(CombineJsapiPrepayRequired {
///     combine_appid: "wxd678efh567hg6787".into(),
///     combine_out_trade_no: "P20150806125346".into(),
///     combine_mchid: "1900000109".into(),
///     sub_orders: vec![
///         SubOrder::new(SubOrderRequired { mchid : "1900000109".into(), attach :
///         "深圳分店".into(), amount : SubOrderAmount::new(Fen::new(100),
///         Currency::Cny), out_trade_no : "20150806125346".into(), description :
///         "腾讯充值中心-QQ会员充值".into() })
///     ],
///     combine_payer_info: CombineJsapiPayer::new()
///         .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///         .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///         .identity(
///             PayerIdentity::new(PayerIdentityRequired {
///                 r#type: IdentityType::Idcard,
///                 number: "440524188001010014".into(),
///                 name: "张三".into(),
///             }),
///         ),
///     notify_url: "https://yourapp.com/notify".into(),
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | `combine_appid` is not bound to `combine_mchid`, or the AppID of a sub-order is not bound to its merchant. Check the pair of the combined order, then that of each sub-order, and bind what is missing. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The merchant may not combine orders, or one of the merchants of the sub-orders may not take part. Have combined payment (合单支付) opened for the caller, and check the merchant number of each sub-order. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `RULE_LIMIT` | 403 | refused | A business rule forbids it for the combined order or for one of its sub-orders. Read `message`, and check each sub-order. One sub-order that breaks a rule stops the whole order. |
/// | `INVALID_REQUEST` | 400 | unknown | The order breaks a rule, or its number was used before with other parameters. Read `message`. If it speaks of the first request, query the order; then repeat with the first parameters. Before you take a new number, close the old order (with a payment code: reverse it), so that the user cannot pay both. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid. Query the order and treat it as paid: an earlier call may have taken the money. Do not order again under a new number. To undo it, refund; it can no longer be closed. |
/// | `ORDER_CLOSED` | 400 | refused | The order is closed and cannot be paid. Place a new order with a new number. |
/// | `OPENID_MISMATCH` | 500 | refused | The openid does not belong to the AppID. Take the openid that the user has under this very AppID; the same person has another one elsewhere. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
/// | `SYSTEM_ERROR` | 500 | unknown | The server failed. Whether it did what was asked is not known. Query by your own number, or send the same parameters with the same number after a pause. Never take a new number before you know how the first one ended: it can pay twice. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CombineJsapiPrepay {
    /// 合单商户应用ID: The service account or mini program in which the user pays, bound to
    /// `combine_mchid`. 1 to 32 characters. Example: `wxd678efh567hg6787`.
    pub combine_appid: Appid,
    /// 合单商户订单号: The number of the combined order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `P20150806125346`.
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 合单商户号: The merchant or partner who places the combined order. 1 to 32 characters. Example:
    /// `1900000109`.
    pub combine_mchid: Mchid,
    /// 场景信息: Where the user pays.
    pub scene_info: Option<CombineSceneInfo>,
    /// 商品单信息: The orders that are paid together, between 2 and 10 for a direct merchant. At most
    /// 50 items.
    pub sub_orders: Vec<SubOrder>,
    /// 合单支付者信息: The user who is to pay, and perhaps who they must prove to be.
    pub combine_payer_info: CombineJsapiPayer,
    /// 交易起始时间: When the order was made. Example: `2019-12-31T15:59:59+08:00`.
    pub time_start: Option<Timestamp>,
    /// 支付结束时间: Until when the user can pay, at least one minute and at most 7 days after the
    /// order. Without it: 7 days. The order is not closed when the time is over; call
    /// `combine_close_order`. Example: `2019-12-31T15:59:59+08:00`.
    ///
    /// Note: A time outside these bounds is moved to the nearer one, not refused. It cannot be changed
    /// by placing the order again.
    pub time_expire: Option<Timestamp>,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters. Example: `https://yourapp.com/notify`.
    pub notify_url: String,
    /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 贴息信息: The interest that the merchant takes over when the user pays in instalments.
    pub subsidy_info: Option<SubsidyInfo>,
}

wechatpay_client::sent! {
    CombineJsapiPrepay {
        combine_appid "combine_appid", combine_out_trade_no "combine_out_trade_no",
        combine_mchid "combine_mchid", scene_info "scene_info", sub_orders "sub_orders",
        combine_payer_info "combine_payer_info", time_start "time_start",
        time_expire "time_expire", notify_url "notify_url", limit_pay "limit_pay",
        subsidy_info "subsidy_info",
    }
}

/// What [`CombineJsapiPrepay::new`] requires, by name.
pub struct CombineJsapiPrepayRequired {
    /// 合单商户应用ID: The service account or mini program in which the user pays, bound to
    /// `combine_mchid`. 1 to 32 characters.
    pub combine_appid: Appid,
    /// 合单商户订单号: The number of the combined order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`.
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 合单商户号: The merchant or partner who places the combined order. 1 to 32 characters.
    pub combine_mchid: Mchid,
    /// 商品单信息: The orders that are paid together, between 2 and 10 for a direct merchant. At most
    /// 50 items.
    pub sub_orders: Vec<SubOrder>,
    /// 合单支付者信息: The user who is to pay, and perhaps who they must prove to be.
    pub combine_payer_info: CombineJsapiPayer,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters.
    pub notify_url: String,
}

impl CombineJsapiPrepay {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CombineJsapiPrepayRequired) -> Self {
        let CombineJsapiPrepayRequired {
            combine_appid, combine_out_trade_no, combine_mchid, sub_orders,
            combine_payer_info, notify_url,
        } = required;
        Self {
            combine_appid, combine_out_trade_no, combine_mchid, scene_info: None,
            sub_orders, combine_payer_info, time_start: None, time_expire: None,
            notify_url, limit_pay: None, subsidy_info: None,
        }
    }
}

crate::optional_fields! {
    CombineJsapiPrepay {
        /// 场景信息: Where the user pays.
        scene_info: CombineSceneInfo,
        /// 交易起始时间: When the order was made.
        time_start: Timestamp,
        /// 支付结束时间: Until when the user can pay, at least one minute and at most 7 days after the
        /// order.
        time_expire: Timestamp,
        /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
        limit_pay: Vec<LimitPay>,
        /// 贴息信息: The interest that the merchant takes over when the user pays in instalments.
        subsidy_info: SubsidyInfo,
    }
}

impl Operation for CombineJsapiPrepay {
    type Response = PrepaySession;

    const META: &'static Meta = &routes::COMBINE_JSAPI_PREPAY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 个人收款交易下单（小程序）: Places an order of a platform that the user pays in a mini program
/// to persons (个人收款) and not to merchants: each order in it names its payee by
/// `individual_auth_id`.
///
/// `POST /v3/combine-transactions/miniprogram` responds with 200 and
/// [`PrepaySession`](crate::products::shared::PrepaySession). Idempotent: safe to send again with
/// the same parameters.
///
/// Note: It is inferred from `combine_jsapi_prepay` that the server knows the order again by
/// `combine_out_trade_no`.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/mini-program-prepay.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::combine::{
///     CombineJsapiPayer, CombineMiniProgramPrepay, CombineMiniProgramPrepayRequired, SubOrder,
///     SubOrderRequired,
/// };
/// use wechatpay::shared::{
///     Currency, Fen, IdentityType, PayerIdentity, PayerIdentityRequired, SubOrderAmount,
/// };
///
/// let operation = CombineMiniProgramPrepay::new(CombineMiniProgramPrepayRequired {
///     combine_appid: "wxd678efh567hg6787".into(),
///     combine_mchid: "1230000109".into(),
///     combine_out_trade_no: "P20150806125346".into(),
///     combine_payer_info: CombineJsapiPayer::new()
///         .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///         .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///         .identity(
///             PayerIdentity::new(PayerIdentityRequired {
///                 r#type: IdentityType::Idcard,
///                 number: "440524188001010014".into(),
///                 name: "张三".into(),
///             }),
///         ),
///     sub_orders: vec![
///         SubOrder::new(SubOrderRequired { mchid : "1900000109".into(), attach :
///         "深圳分店".into(), amount : SubOrderAmount::new(Fen::new(100),
///         Currency::Cny), out_trade_no : "20150806125346".into(), description :
///         "腾讯充值中心-QQ会员充值".into() })
///     ],
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | `combine_appid` is not bound to `combine_mchid`, or the AppID of a sub-order is not bound to its merchant. Check the pair of the combined order, then that of each sub-order, and bind what is missing. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The merchant may not combine orders, or one of the merchants of the sub-orders may not take part. Have combined payment (合单支付) opened for the caller, and check the merchant number of each sub-order. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `RULE_LIMIT` | 403 | refused | A business rule forbids it for the combined order or for one of its sub-orders. Read `message`, and check each sub-order. One sub-order that breaks a rule stops the whole order. |
/// | `INVALID_REQUEST` | 400 | unknown | The order breaks a rule, or its number was used before with other parameters. Read `message`. If it speaks of the first request, query the order; then repeat with the first parameters. Before you take a new number, close the old order (with a payment code: reverse it), so that the user cannot pay both. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid. Query the order and treat it as paid: an earlier call may have taken the money. Do not order again under a new number. To undo it, refund; it can no longer be closed. |
/// | `ORDER_CLOSED` | 400 | refused | The order is closed and cannot be paid. Place a new order with a new number. |
/// | `OPENID_MISMATCH` | 500 | refused | The openid does not belong to the AppID. Take the openid that the user has under this very AppID; the same person has another one elsewhere. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
/// | `SYSTEM_ERROR` | 500 | unknown | The server failed. Whether it did what was asked is not known. Query by your own number, or send the same parameters with the same number after a pause. Never take a new number before you know how the first one ended: it can pay twice. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CombineMiniProgramPrepay {
    /// 平台商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform.
    /// At least 1 character. Example: `wxd678efh567hg6787`.
    pub combine_appid: Appid,
    /// 平台商户号: The platform. At least 1 character. Example: `1230000109`.
    pub combine_mchid: Mchid,
    /// 交易单订单号: The number of the combined order. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `P20150806125346`.
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 支付者: The user who is to pay, under `combine_appid`.
    pub combine_payer_info: CombineJsapiPayer,
    /// 场景信息: Where the user pays.
    pub scene_info: Option<CombineSceneInfo>,
    /// 商品单信息: The orders that are paid together, each with its `individual_auth_id`.
    pub sub_orders: Vec<SubOrder>,
    /// 交易结束时间: Until when the user can pay. Example: `2018-06-08T10:34:56+08:00`.
    pub time_expire: Option<Timestamp>,
    /// 通知地址: Where `TRANSACTION.SUCCESS` goes. Example: `https://yourapp.com/notify`.
    pub notify_url: Option<String>,
    /// 交易场景: Kinds of trade that have rules of their own. Example: `RECOMMERCE`.
    pub trade_scenario: Option<TradeScenario>,
}

wechatpay_client::sent! {
    CombineMiniProgramPrepay {
        combine_appid "combine_appid", combine_mchid "combine_mchid",
        combine_out_trade_no "combine_out_trade_no", combine_payer_info "combine_payer_info",
        scene_info "scene_info", sub_orders "sub_orders", time_expire "time_expire",
        notify_url "notify_url", trade_scenario "trade_scenario",
    }
}

/// What [`CombineMiniProgramPrepay::new`] requires, by name.
pub struct CombineMiniProgramPrepayRequired {
    /// 平台商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform.
    /// At least 1 character.
    pub combine_appid: Appid,
    /// 平台商户号: The platform. At least 1 character.
    pub combine_mchid: Mchid,
    /// 交易单订单号: The number of the combined order. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 支付者: The user who is to pay, under `combine_appid`.
    pub combine_payer_info: CombineJsapiPayer,
    /// 商品单信息: The orders that are paid together, each with its `individual_auth_id`.
    pub sub_orders: Vec<SubOrder>,
}

impl CombineMiniProgramPrepay {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CombineMiniProgramPrepayRequired) -> Self {
        let CombineMiniProgramPrepayRequired {
            combine_appid, combine_mchid, combine_out_trade_no, combine_payer_info,
            sub_orders,
        } = required;
        Self {
            combine_appid, combine_mchid, combine_out_trade_no, combine_payer_info,
            scene_info: None, sub_orders, time_expire: None, notify_url: None,
            trade_scenario: None,
        }
    }
}

crate::optional_fields! {
    CombineMiniProgramPrepay {
        /// 场景信息: Where the user pays.
        scene_info: CombineSceneInfo,
        /// 交易结束时间: Until when the user can pay.
        time_expire: Timestamp,
        /// 通知地址: Where `TRANSACTION.SUCCESS` goes.
        notify_url: String,
        /// 交易场景: Kinds of trade that have rules of their own.
        trade_scenario: TradeScenario,
    }
}

impl Operation for CombineMiniProgramPrepay {
    type Response = PrepaySession;

    const META: &'static Meta = &routes::COMBINE_MINI_PROGRAM_PREPAY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// Native合单下单: Places a combined order that the user pays by scanning a QR code. The merchant
/// makes the code from the link in the response.
///
/// `POST /v3/combine-transactions/native` responds with 200 and
/// [`NativePaymentLink`](crate::products::shared::NativePaymentLink). Idempotent: safe to send
/// again with the same parameters.
///
/// Note: The server knows the order again by `combine_out_trade_no`: with the same parameters it
/// gives a link once more as long as the order can be paid.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012556982),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012758240),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012760629),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012708704). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::combine::{
///     CombineNativePrepay, CombineNativePrepayRequired, SubOrder, SubOrderRequired,
/// };
/// use wechatpay::shared::{Currency, Fen, SubOrderAmount};
///
/// let operation = CombineNativePrepay::new(CombineNativePrepayRequired {
///     combine_appid: "wxd678efh567hg6787".into(),
///     combine_out_trade_no: "P20150806125346".into(),
///     combine_mchid: "1900000109".into(),
///     sub_orders: vec![
///         SubOrder::new(SubOrderRequired { mchid : "1900000109".into(), attach :
///         "深圳分店".into(), amount : SubOrderAmount::new(Fen::new(100),
///         Currency::Cny), out_trade_no : "20150806125346".into(), description :
///         "腾讯充值中心-QQ会员充值".into() })
///     ],
///     notify_url: "https://yourapp.com/notify".into(),
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | `combine_appid` is not bound to `combine_mchid`, or the AppID of a sub-order is not bound to its merchant. Check the pair of the combined order, then that of each sub-order, and bind what is missing. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The merchant may not combine orders, or one of the merchants of the sub-orders may not take part. Have combined payment (合单支付) opened for the caller, and check the merchant number of each sub-order. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `RULE_LIMIT` | 403 | refused | A business rule forbids it for the combined order or for one of its sub-orders. Read `message`, and check each sub-order. One sub-order that breaks a rule stops the whole order. |
/// | `INVALID_REQUEST` | 400 | unknown | The order breaks a rule, or its number was used before with other parameters. Read `message`. If it speaks of the first request, query the order; then repeat with the first parameters. Before you take a new number, close the old order (with a payment code: reverse it), so that the user cannot pay both. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid. Query the order and treat it as paid: an earlier call may have taken the money. Do not order again under a new number. To undo it, refund; it can no longer be closed. |
/// | `ORDER_CLOSED` | 400 | refused | The order is closed and cannot be paid. Place a new order with a new number. |
/// | `OPENID_MISMATCH` | 500 | refused | The openid does not belong to the AppID. Take the openid that the user has under this very AppID; the same person has another one elsewhere. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
/// | `SYSTEM_ERROR` | 500 | unknown | The server failed. Whether it did what was asked is not known. Query by your own number, or send the same parameters with the same number after a pause. Never take a new number before you know how the first one ended: it can pay twice. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CombineNativePrepay {
    /// 合单商户应用ID: A service account, mini program or app, bound to `combine_mchid`. 1 to 32
    /// characters. Example: `wxd678efh567hg6787`.
    pub combine_appid: Appid,
    /// 合单商户订单号: The number of the combined order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `P20150806125346`.
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 合单商户号: The merchant or partner who places the combined order. 1 to 32 characters. Example:
    /// `1900000109`.
    pub combine_mchid: Mchid,
    /// 场景信息: Where the user pays.
    pub scene_info: Option<CombineSceneInfo>,
    /// 商品单信息: The orders that are paid together, between 2 and 10 for a direct merchant. At most
    /// 50 items.
    pub sub_orders: Vec<SubOrder>,
    /// 合单支付者信息: The user who is to pay, if known, and perhaps who they must prove to be.
    pub combine_payer_info: Option<CombinePayer>,
    /// 交易起始时间: When the order was made. Example: `2019-12-31T15:59:59+08:00`.
    pub time_start: Option<Timestamp>,
    /// 支付结束时间: Until when the user can pay, at least one minute and at most 7 days after the
    /// order. Without it: 7 days. The order is not closed when the time is over; call
    /// `combine_close_order`. Example: `2019-12-31T15:59:59+08:00`.
    ///
    /// Note: A time outside these bounds is moved to the nearer one, not refused. It cannot be changed
    /// by placing the order again.
    pub time_expire: Option<Timestamp>,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters. Example: `https://yourapp.com/notify`.
    pub notify_url: String,
    /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
    pub limit_pay: Option<Vec<LimitPay>>,
}

wechatpay_client::sent! {
    CombineNativePrepay {
        combine_appid "combine_appid", combine_out_trade_no "combine_out_trade_no",
        combine_mchid "combine_mchid", scene_info "scene_info", sub_orders "sub_orders",
        combine_payer_info "combine_payer_info", time_start "time_start",
        time_expire "time_expire", notify_url "notify_url", limit_pay "limit_pay",
    }
}

/// What [`CombineNativePrepay::new`] requires, by name.
pub struct CombineNativePrepayRequired {
    /// 合单商户应用ID: A service account, mini program or app, bound to `combine_mchid`. 1 to 32
    /// characters.
    pub combine_appid: Appid,
    /// 合单商户订单号: The number of the combined order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`.
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 合单商户号: The merchant or partner who places the combined order. 1 to 32 characters.
    pub combine_mchid: Mchid,
    /// 商品单信息: The orders that are paid together, between 2 and 10 for a direct merchant. At most
    /// 50 items.
    pub sub_orders: Vec<SubOrder>,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters.
    pub notify_url: String,
}

impl CombineNativePrepay {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CombineNativePrepayRequired) -> Self {
        let CombineNativePrepayRequired {
            combine_appid, combine_out_trade_no, combine_mchid, sub_orders, notify_url,
        } = required;
        Self {
            combine_appid, combine_out_trade_no, combine_mchid, scene_info: None,
            sub_orders, combine_payer_info: None, time_start: None, time_expire: None,
            notify_url, limit_pay: None,
        }
    }
}

crate::optional_fields! {
    CombineNativePrepay {
        /// 场景信息: Where the user pays.
        scene_info: CombineSceneInfo,
        /// 合单支付者信息: The user who is to pay, if known, and perhaps who they must prove to be.
        combine_payer_info: CombinePayer,
        /// 交易起始时间: When the order was made.
        time_start: Timestamp,
        /// 支付结束时间: Until when the user can pay, at least one minute and at most 7 days after the
        /// order.
        time_expire: Timestamp,
        /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
        limit_pay: Vec<LimitPay>,
    }
}

impl Operation for CombineNativePrepay {
    type Response = NativePaymentLink;

    const META: &'static Meta = &routes::COMBINE_NATIVE_PREPAY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询合单订单: Tells the status of a combined order and of each order in it. It is the way to
/// learn what became of an order whose callback did not arrive or whose prepay call got no
/// response.
///
/// `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}` responds with 200 and
/// [`CombinedOrder`](crate::products::combine::CombinedOrder). Read-only: safe to send again.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012557006),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013421126),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013421222),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013421316),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013421401),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012761057),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012761049),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013462099),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013462164),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013462240),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013462520). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::combine::CombineQueryOrder;
///
/// let operation = CombineQueryOrder::new("P20150806125346");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | `combine_appid` is not bound to `combine_mchid`, or the AppID of a sub-order is not bound to its merchant. Check the pair of the combined order, then that of each sub-order, and bind what is missing. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The merchant may not combine orders, or one of the merchants of the sub-orders may not take part. Have combined payment (合单支付) opened for the caller, and check the merchant number of each sub-order. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `RULE_LIMIT` | 403 | refused | A business rule forbids it for the combined order or for one of its sub-orders. Read `message`, and check each sub-order. One sub-order that breaks a rule stops the whole order. |
/// | `ORDER_NOT_EXIST` | 404 | refused | This merchant has no such order. Check the number and the merchant number under which it was placed. If you lost the response of the order call, query again later: one 404 proves nothing. Repeat it under the same number, so that nobody pays twice. |
/// | `ORDER_CLOSED` | 400 | refused | The order is closed and cannot be paid. Place a new order with a new number. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
/// | `SYSTEM_ERROR` | 500 | unknown | The server failed. Whether it did what was asked is not known. Query by your own number, or send the same parameters with the same number after a pause. Never take a new number before you know how the first one ended: it can pay twice. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CombineQueryOrder {
    /// 合单商户订单号: The number of the combined order. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `P20150806125346`.
    pub combine_out_trade_no: CombineOutTradeNo,
}

impl CombineQueryOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(combine_out_trade_no: impl Into<CombineOutTradeNo>) -> Self {
        Self { combine_out_trade_no: combine_out_trade_no.into() }
    }
}

impl Operation for CombineQueryOrder {
    type Response = CombinedOrder;

    const META: &'static Meta = &routes::COMBINE_QUERY_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("combine_out_trade_no", &self.combine_out_trade_no)
            .build()
    }
}

/// 关闭合单订单: Closes a combined order that nobody paid. It names all orders in it again: they
/// are closed together, and afterwards none of them can be paid. Whether it was paid in the
/// meantime is for a query to tell.
///
/// `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close` responds with 204 and
/// no body. Idempotent: safe to send again with the same parameters.
///
/// Note: The server keys the call by `combine_out_trade_no`. How a second close is answered is not
/// known; it is inferred that it changes nothing, as with single orders. That all orders must be
/// named is inferred too.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012577452),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013421130),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013421225),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013421330),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013421404),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012761079),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012761093),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013462102),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013462171),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013462247),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013462566). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::combine::{CombineCloseOrder, SubOrderToClose};
///
/// let operation = CombineCloseOrder::new(
///     "P20150806125346",
///     "wxd678efh567hg6787",
///     vec![SubOrderToClose::new("1900000109", "20150806125346")],
/// );
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | `combine_appid` is not bound to `combine_mchid`, or the AppID of a sub-order is not bound to its merchant. Check the pair of the combined order, then that of each sub-order, and bind what is missing. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The merchant may not combine orders, or one of the merchants of the sub-orders may not take part. Have combined payment (合单支付) opened for the caller, and check the merchant number of each sub-order. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `RULE_LIMIT` | 403 | refused | A business rule forbids it for the combined order or for one of its sub-orders. Read `message`, and check each sub-order. One sub-order that breaks a rule stops the whole order. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid. Query the order and treat it as paid: an earlier call may have taken the money. Do not order again under a new number. To undo it, refund; it can no longer be closed. |
/// | `ORDER_CLOSED` | 400 | unknown | The order is closed already. Nothing is left to do. If it matters who closed it and when, query the order. |
/// | `ORDER_NOT_EXIST` | 404 | refused | This merchant has no such order. Check the number and the merchant number under which it was placed. If you lost the response of the order call, query again later: one 404 proves nothing. Repeat it under the same number, so that nobody pays twice. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
/// | `SYSTEM_ERROR` | 500 | unknown | The server failed. Whether it did what was asked is not known. Query by your own number, or send the same parameters with the same number after a pause. Never take a new number before you know how the first one ended: it can pay twice. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CombineCloseOrder {
    /// 合单商户订单号: The number of the combined order. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `P20150806125346`.
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 合单商户应用ID: The AppID with which the combined order was placed. 1 to 32 characters. Example:
    /// `wxd678efh567hg6787`.
    pub combine_appid: Appid,
    /// 商品单信息: The orders that were placed together. At most 50 items.
    pub sub_orders: Vec<SubOrderToClose>,
}

wechatpay_client::sent! {
    CombineCloseOrder {
        combine_out_trade_no "combine_out_trade_no" outside, combine_appid "combine_appid",
        sub_orders "sub_orders",
    }
}

impl CombineCloseOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        combine_out_trade_no: impl Into<CombineOutTradeNo>,
        combine_appid: impl Into<Appid>,
        sub_orders: Vec<SubOrderToClose>,
    ) -> Self {
        Self {
            combine_out_trade_no: combine_out_trade_no.into(),
            combine_appid: combine_appid.into(), sub_orders,
        }
    }
}

impl Operation for CombineCloseOrder {
    type Response = ();

    const META: &'static Meta = &routes::COMBINE_CLOSE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("combine_out_trade_no", &self.combine_out_trade_no)
            .json(self)
            .build()
    }
}
