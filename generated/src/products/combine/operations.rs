//! Written by `cargo xtask codegen` from spec/combine.yaml; edit that file instead.

use crate::products::routes::combine as routes;
use crate::products::shared::{
    Appid, H5PaymentLink, LimitPay, Mchid, NativePaymentLink, PrepaySession, RealNamePayer,
};
use crate::runtime::{self, Error, Meta, Operation, Request, Timestamp};
use super::types::{
    CombineH5SceneInfo, CombineOutTradeNo, CombinePayer, CombineSceneInfo, CombineTransaction,
    SubOrder, SubOrderToClose,
};

/// 合单下单-APP支付: Places up to 50 orders that the user pays from an app in one payment. The
/// `prepay_id` of the answer is what the app invokes the payment with.
///
/// `POST /v3/combine-transactions/app`, answered with 200 and
/// [`PrepaySession`](crate::products::shared::PrepaySession). It may be repeated with the same
/// parameters.
///
/// Note: The server knows the order again by `combine_out_trade_no`: the same call gives the same
/// answer as long as the order can be paid. The pages state no rate limit.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012556944) (of 2025-09-02,
/// read 2026-11-22), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012758021) (read
/// 2026-11-22), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012760622) (read 2026-11-22).
#[derive(Clone, Debug, serde::Serialize)]
#[non_exhaustive]
pub struct CombineAppPrepay {
    /// 合单商户appid: The AppID of whoever combines the orders, bound to `combine_mchid`.
    ///
    /// At most 32 characters. Example: `wxd678efh567hg6787`.
    pub combine_appid: Appid,
    /// 合单商户号: Whoever combines the orders, and calls.
    ///
    /// At most 32 characters. Example: `1900000109`.
    pub combine_mchid: Mchid,
    /// 合单商户订单号: The caller's own number for the combined order.
    ///
    /// At most 32 characters. It matches `^[0-9A-Za-z_|*-]+$`. Example: `P20150806125346`.
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 场景信息: Where the user pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<CombineSceneInfo>,
    /// 商品单信息: The orders.
    ///
    /// 1 to 50 items.
    ///
    /// Note: Older pages allow 10.
    pub sub_orders: Vec<SubOrder>,
    /// 支付者信息: Who the user must prove to be in order to pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_payer_info: Option<RealNamePayer>,
    /// 交易起始时间: When the order was made.
    ///
    /// At most 64 characters. Example: `2019-12-31T15:59:59+08:00`.
    ///
    /// Note: The pages' own example has a second too many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_start: Option<Timestamp>,
    /// 交易结束时间: Until when the user can pay, at least a minute after the order. Without it: 7
    /// days.
    ///
    /// At most 64 characters. Example: `2019-12-31T15:59:59+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<Timestamp>,
    /// 通知地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string, reachable
    /// from outside.
    ///
    /// At most 255 characters. Example: `https://yourapp.com/notify`.
    pub notify_url: String,
    /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
}

impl CombineAppPrepay {
    /// The operation with what it cannot do without.
    pub fn new(
        combine_appid: impl Into<Appid>,
        combine_mchid: impl Into<Mchid>,
        combine_out_trade_no: impl Into<CombineOutTradeNo>,
        sub_orders: Vec<SubOrder>,
        notify_url: impl Into<String>,
    ) -> Self {
        Self {
            combine_appid: combine_appid.into(),
            combine_mchid: combine_mchid.into(),
            combine_out_trade_no: combine_out_trade_no.into(),
            scene_info: None,
            sub_orders,
            combine_payer_info: None,
            time_start: None,
            time_expire: None,
            notify_url: notify_url.into(),
            limit_pay: None,
        }
    }
}

runtime::optional_fields! {
    CombineAppPrepay {
        scene_info: CombineSceneInfo,
        combine_payer_info: RealNamePayer,
        time_start: Timestamp,
        time_expire: Timestamp,
        limit_pay: Vec<LimitPay>,
    }
}

impl Operation for CombineAppPrepay {
    type Response = PrepaySession;

    const META: &'static Meta = &routes::COMBINE_APP_PREPAY;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 合单下单-H5支付: Places up to 50 orders that the user pays in one payment from a web page in a
/// mobile browser outside WeChat. The page leads them to the address in the answer.
///
/// `POST /v3/combine-transactions/h5`, answered with 200 and
/// [`H5PaymentLink`](crate::products::shared::H5PaymentLink). It may be repeated with the same
/// parameters.
///
/// Note: The server knows the order again by `combine_out_trade_no`: the same call gives the same
/// answer as long as the order can be paid. The pages state no rate limit.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012556961) (of 2025-01-16,
/// read 2026-11-22), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012758208) (read
/// 2026-11-22), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012760626) (read 2026-11-22).
#[derive(Clone, Debug, serde::Serialize)]
#[non_exhaustive]
pub struct CombineH5Prepay {
    /// 合单商户appid: The AppID of whoever combines the orders, bound to `combine_mchid`.
    ///
    /// At most 32 characters. Example: `wxd678efh567hg6787`.
    pub combine_appid: Appid,
    /// 合单商户号: Whoever combines the orders, and calls.
    ///
    /// At most 32 characters. Example: `1900000109`.
    pub combine_mchid: Mchid,
    /// 合单商户订单号: The caller's own number for the combined order.
    ///
    /// At most 32 characters. It matches `^[0-9A-Za-z_|*-]+$`. Example: `P20150806125346`.
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 场景信息: Where the user pays, and from which kind of page.
    pub scene_info: CombineH5SceneInfo,
    /// 商品单信息: The orders.
    ///
    /// 1 to 50 items.
    ///
    /// Note: Older pages allow 10.
    pub sub_orders: Vec<SubOrder>,
    /// 支付者信息: Who the user must prove to be in order to pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_payer_info: Option<RealNamePayer>,
    /// 交易起始时间: When the order was made.
    ///
    /// At most 64 characters. Example: `2019-12-31T15:59:59+08:00`.
    ///
    /// Note: The pages' own example has a second too many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_start: Option<Timestamp>,
    /// 交易结束时间: Until when the user can pay, at least a minute after the order. Without it: 7
    /// days.
    ///
    /// At most 64 characters. Example: `2019-12-31T15:59:59+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<Timestamp>,
    /// 通知地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string, reachable
    /// from outside.
    ///
    /// At most 255 characters. Example: `https://yourapp.com/notify`.
    pub notify_url: String,
    /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
}

impl CombineH5Prepay {
    /// The operation with what it cannot do without.
    pub fn new(
        combine_appid: impl Into<Appid>,
        combine_mchid: impl Into<Mchid>,
        combine_out_trade_no: impl Into<CombineOutTradeNo>,
        scene_info: CombineH5SceneInfo,
        sub_orders: Vec<SubOrder>,
        notify_url: impl Into<String>,
    ) -> Self {
        Self {
            combine_appid: combine_appid.into(),
            combine_mchid: combine_mchid.into(),
            combine_out_trade_no: combine_out_trade_no.into(),
            scene_info,
            sub_orders,
            combine_payer_info: None,
            time_start: None,
            time_expire: None,
            notify_url: notify_url.into(),
            limit_pay: None,
        }
    }
}

runtime::optional_fields! {
    CombineH5Prepay {
        combine_payer_info: RealNamePayer,
        time_start: Timestamp,
        time_expire: Timestamp,
        limit_pay: Vec<LimitPay>,
    }
}

impl Operation for CombineH5Prepay {
    type Response = H5PaymentLink;

    const META: &'static Meta = &routes::COMBINE_H5_PREPAY;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 合单下单-JSAPI支付: Places up to 50 orders that the user pays inside WeChat in one payment. The
/// `prepay_id` of the answer is what the front end invokes the payment with.
///
/// `POST /v3/combine-transactions/jsapi`, answered with 200 and
/// [`PrepaySession`](crate::products::shared::PrepaySession). It may be repeated with the same
/// parameters.
///
/// Note: The server knows the order again by `combine_out_trade_no`: the same call gives the same
/// answer as long as the order can be paid. The pages state no rate limit.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012556926) (of 2025-01-16,
/// read 2026-11-22), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012757938) (read
/// 2026-11-22), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012760633) (read 2026-11-22).
#[derive(Clone, Debug, serde::Serialize)]
#[non_exhaustive]
pub struct CombineJsapiPrepay {
    /// 合单商户appid: The AppID of whoever combines the orders, bound to `combine_mchid`.
    ///
    /// At most 32 characters. Example: `wxd678efh567hg6787`.
    pub combine_appid: Appid,
    /// 合单商户号: Whoever combines the orders, and calls.
    ///
    /// At most 32 characters. Example: `1900000109`.
    pub combine_mchid: Mchid,
    /// 合单商户订单号: The caller's own number for the combined order.
    ///
    /// At most 32 characters. It matches `^[0-9A-Za-z_|*-]+$`. Example: `P20150806125346`.
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 场景信息: Where the user pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<CombineSceneInfo>,
    /// 商品单信息: The orders.
    ///
    /// 1 to 50 items.
    ///
    /// Note: Older pages allow 10.
    pub sub_orders: Vec<SubOrder>,
    /// 支付者: The user who is to pay, and perhaps who they must prove to be.
    pub combine_payer_info: CombinePayer,
    /// 交易起始时间: When the order was made.
    ///
    /// At most 64 characters. Example: `2019-12-31T15:59:59+08:00`.
    ///
    /// Note: The pages' own example has a second too many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_start: Option<Timestamp>,
    /// 交易结束时间: Until when the user can pay, at least a minute after the order. Without it: 7
    /// days.
    ///
    /// At most 64 characters. Example: `2019-12-31T15:59:59+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<Timestamp>,
    /// 通知地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string, reachable
    /// from outside.
    ///
    /// At most 255 characters. Example: `https://yourapp.com/notify`.
    pub notify_url: String,
    /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
}

impl CombineJsapiPrepay {
    /// The operation with what it cannot do without.
    pub fn new(
        combine_appid: impl Into<Appid>,
        combine_mchid: impl Into<Mchid>,
        combine_out_trade_no: impl Into<CombineOutTradeNo>,
        sub_orders: Vec<SubOrder>,
        combine_payer_info: CombinePayer,
        notify_url: impl Into<String>,
    ) -> Self {
        Self {
            combine_appid: combine_appid.into(),
            combine_mchid: combine_mchid.into(),
            combine_out_trade_no: combine_out_trade_no.into(),
            scene_info: None,
            sub_orders,
            combine_payer_info,
            time_start: None,
            time_expire: None,
            notify_url: notify_url.into(),
            limit_pay: None,
        }
    }
}

runtime::optional_fields! {
    CombineJsapiPrepay {
        scene_info: CombineSceneInfo,
        time_start: Timestamp,
        time_expire: Timestamp,
        limit_pay: Vec<LimitPay>,
    }
}

impl Operation for CombineJsapiPrepay {
    type Response = PrepaySession;

    const META: &'static Meta = &routes::COMBINE_JSAPI_PREPAY;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 合单下单-Native支付: Places up to 50 orders that the user pays in one payment by scanning a QR
/// code. The code is made from the link in the answer.
///
/// `POST /v3/combine-transactions/native`, answered with 200 and
/// [`NativePaymentLink`](crate::products::shared::NativePaymentLink). It may be repeated with the
/// same parameters.
///
/// Note: The server knows the order again by `combine_out_trade_no`: the same call gives the same
/// answer as long as the order can be paid. The pages state no rate limit.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012556982) (of 2025-01-16,
/// read 2026-11-22), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012758240) (read
/// 2026-11-22), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012760629) (read 2026-11-22).
#[derive(Clone, Debug, serde::Serialize)]
#[non_exhaustive]
pub struct CombineNativePrepay {
    /// 合单商户appid: The AppID of whoever combines the orders, bound to `combine_mchid`.
    ///
    /// At most 32 characters. Example: `wxd678efh567hg6787`.
    pub combine_appid: Appid,
    /// 合单商户号: Whoever combines the orders, and calls.
    ///
    /// At most 32 characters. Example: `1900000109`.
    pub combine_mchid: Mchid,
    /// 合单商户订单号: The caller's own number for the combined order.
    ///
    /// At most 32 characters. It matches `^[0-9A-Za-z_|*-]+$`. Example: `P20150806125346`.
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 场景信息: Where the user pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<CombineSceneInfo>,
    /// 商品单信息: The orders.
    ///
    /// 1 to 50 items.
    ///
    /// Note: Older pages allow 10.
    pub sub_orders: Vec<SubOrder>,
    /// 支付者信息: Who the user must prove to be in order to pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_payer_info: Option<RealNamePayer>,
    /// 交易起始时间: When the order was made.
    ///
    /// At most 64 characters. Example: `2019-12-31T15:59:59+08:00`.
    ///
    /// Note: The pages' own example has a second too many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_start: Option<Timestamp>,
    /// 交易结束时间: Until when the user can pay, at least a minute after the order. Without it: 7
    /// days.
    ///
    /// At most 64 characters. Example: `2019-12-31T15:59:59+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<Timestamp>,
    /// 通知地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string, reachable
    /// from outside.
    ///
    /// At most 255 characters. Example: `https://yourapp.com/notify`.
    pub notify_url: String,
    /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
}

impl CombineNativePrepay {
    /// The operation with what it cannot do without.
    pub fn new(
        combine_appid: impl Into<Appid>,
        combine_mchid: impl Into<Mchid>,
        combine_out_trade_no: impl Into<CombineOutTradeNo>,
        sub_orders: Vec<SubOrder>,
        notify_url: impl Into<String>,
    ) -> Self {
        Self {
            combine_appid: combine_appid.into(),
            combine_mchid: combine_mchid.into(),
            combine_out_trade_no: combine_out_trade_no.into(),
            scene_info: None,
            sub_orders,
            combine_payer_info: None,
            time_start: None,
            time_expire: None,
            notify_url: notify_url.into(),
            limit_pay: None,
        }
    }
}

runtime::optional_fields! {
    CombineNativePrepay {
        scene_info: CombineSceneInfo,
        combine_payer_info: RealNamePayer,
        time_start: Timestamp,
        time_expire: Timestamp,
        limit_pay: Vec<LimitPay>,
    }
}

impl Operation for CombineNativePrepay {
    type Response = NativePaymentLink;

    const META: &'static Meta = &routes::COMBINE_NATIVE_PREPAY;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 合单查询订单: Tells where each of the combined orders stands. It is the way to learn what became
/// of an order whose callback did not arrive or whose prepay call got no answer.
///
/// `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`, answered with 200 and
/// [`CombineTransaction`](crate::products::combine::CombineTransaction). It only reads.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/combine-payment/orders/query-order.html)
/// (of 2025-09-02, read 2026-11-22),
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_3.shtml) (read
/// 2026-11-22).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CombineQueryOrder {
    /// 合单商户订单号: The combined order, as the caller numbered it.
    ///
    /// At most 32 characters. It matches `^[0-9A-Za-z_|*-]+$`. Example: `P20150806125346`.
    pub combine_out_trade_no: CombineOutTradeNo,
}

impl CombineQueryOrder {
    /// The operation with what it cannot do without.
    pub fn new(combine_out_trade_no: impl Into<CombineOutTradeNo>) -> Self {
        Self {
            combine_out_trade_no: combine_out_trade_no.into(),
        }
    }
}

impl Operation for CombineQueryOrder {
    type Response = CombineTransaction;

    const META: &'static Meta = &routes::COMBINE_QUERY_ORDER;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("combine_out_trade_no", &self.combine_out_trade_no)
            .build()
    }
}

/// 合单关闭订单: Closes a combined order that nobody paid. All of its orders are closed; each has
/// to be named. Afterwards they cannot be paid.
///
/// `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`, answered with 204 and
/// no body. It may be repeated with the same parameters.
///
/// Note: The server keys the call by `combine_out_trade_no`. It is inferred from single orders that
/// a second close changes nothing.
///
/// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter5_1_12.shtml)
/// (read 2026-11-22).
#[derive(Clone, Debug, serde::Serialize)]
#[non_exhaustive]
pub struct CombineCloseOrder {
    /// 合单商户订单号: The combined order, as the caller numbered it.
    ///
    /// At most 32 characters. It matches `^[0-9A-Za-z_|*-]+$`. Example: `P20150806125346`.
    #[serde(skip)]
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 合单商户appid: The AppID of whoever combined the orders.
    ///
    /// At most 32 characters. Example: `wxd678efh567hg6787`.
    pub combine_appid: Appid,
    /// 商品单信息: All orders of the combined one.
    ///
    /// 1 to 50 items.
    pub sub_orders: Vec<SubOrderToClose>,
}

impl CombineCloseOrder {
    /// The operation with what it cannot do without.
    pub fn new(
        combine_out_trade_no: impl Into<CombineOutTradeNo>,
        combine_appid: impl Into<Appid>,
        sub_orders: Vec<SubOrderToClose>,
    ) -> Self {
        Self {
            combine_out_trade_no: combine_out_trade_no.into(),
            combine_appid: combine_appid.into(),
            sub_orders,
        }
    }
}

impl Operation for CombineCloseOrder {
    type Response = ();

    const META: &'static Meta = &routes::COMBINE_CLOSE_ORDER;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("combine_out_trade_no", &self.combine_out_trade_no)
            .json(self)
            .build()
    }
}
