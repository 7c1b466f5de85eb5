// Written by `cargo xtask codegen` from spec/qrcode.yaml; edit that file instead.

use wechatpay_client::{Error, Meta, Operation, Request, Settles};

use crate::products::routes::qrcode as routes;
use crate::products::shared::{Appid, ContractId, Mchid, OrderAmount, OutTradeNo};
use super::types::{BusRide, MetroRide, RideScene, RideState, RideTransaction, UserService};

/// 扣费受理: Takes the payment for a ride under the user's agreement. It is accepted first and made
/// later: `query_transaction` and a callback tell how it ended. Where the user's money does not
/// cover it, WeChat Pay may advance it.
///
/// `POST /v3/qrcode/transactions` responds with 200 and
/// [`RideTransaction`](crate::products::qrcode::RideTransaction). Idempotent: safe to send again
/// with the same parameters.
///
/// Note: The server knows the payment again by `out_trade_no`, as it does with orders; this is
/// inferred. It is inferred that `TRANSACTION.SUCCESS` comes to `notify_url`, and that it holds
/// what `query_transaction` tells.
///
/// Source: wechatpay-java, wechatpay-go; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::qrcode::{CreateTransaction, CreateTransactionRequired, RideScene};
/// use wechatpay::shared::{Fen, OrderAmount};
///
/// let operation = CreateTransaction::new(CreateTransactionRequired {
///     appid: "wxcbda96de0b165486".into(),
///     description: "地铁扣费".into(),
///     out_trade_no: "20150806125346".into(),
///     trade_scene: RideScene::Metro,
///     contract_id: "Wx15463511252015071056489715".into(),
///     notify_url: "https://pay.weixin.qq.com/wxpay.html".into(),
///     amount: OrderAmount::new(Fen::new(100)),
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateTransaction {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxcbda96de0b165486`.
    pub appid: Appid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxcbda96de0b165486`. Direct merchants (直连商户): omitted; partners
    /// (服务商): optional.
    pub sub_appid: Option<Appid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 服务描述: The user finds it in their bill. At least 1 character. Example: `地铁扣费`.
    pub description: String,
    /// 附加数据: Data of the merchant's own, which comes back with the query and the callback. Example:
    /// `深圳分店`.
    pub attach: Option<String>,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `20150806125346`.
    pub out_trade_no: OutTradeNo,
    /// 交易场景: What was ridden. Example: `METRO`.
    pub trade_scene: RideScene,
    /// 优惠标记: One of the tags with which a coupon was created. Example: `WXG`.
    pub goods_tag: Option<String>,
    /// 代扣签约ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `Wx15463511252015071056489715`.
    pub contract_id: ContractId,
    /// 通知地址: An HTTPS address. At least 1 character. Example:
    /// `https://pay.weixin.qq.com/wxpay.html`.
    pub notify_url: String,
    /// 订单金额信息: What the order costs.
    pub amount: OrderAmount,
    /// 公交场景信息: Needed with `BUS`.
    pub bus_info: Option<BusRide>,
    /// 地铁场景信息: Needed with `METRO`.
    pub metro_info: Option<MetroRide>,
}

wechatpay_client::sent! {
    CreateTransaction {
        appid "appid", sub_appid "sub_appid", sub_mchid "sub_mchid", description "description",
        attach "attach", out_trade_no "out_trade_no", trade_scene "trade_scene",
        goods_tag "goods_tag", contract_id "contract_id", notify_url "notify_url", amount "amount",
        bus_info "bus_info", metro_info "metro_info",
    }
}

/// What [`CreateTransaction::new`] requires, by name.
pub struct CreateTransactionRequired {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character.
    pub appid: Appid,
    /// 服务描述: The user finds it in their bill. At least 1 character.
    pub description: String,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 交易场景: What was ridden.
    pub trade_scene: RideScene,
    /// 代扣签约ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character.
    pub contract_id: ContractId,
    /// 通知地址: An HTTPS address. At least 1 character.
    pub notify_url: String,
    /// 订单金额信息: What the order costs.
    pub amount: OrderAmount,
}

impl CreateTransaction {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateTransactionRequired) -> Self {
        let CreateTransactionRequired {
            appid, description, out_trade_no, trade_scene, contract_id, notify_url,
            amount,
        } = required;
        Self {
            appid, sub_appid: None, sub_mchid: None, description, attach: None,
            out_trade_no, trade_scene, goods_tag: None, contract_id, notify_url, amount,
            bus_info: None, metro_info: None,
        }
    }
}

crate::optional_fields! {
    CreateTransaction {
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
        /// 附加数据: Data of the merchant's own, which comes back with the query and the callback.
        attach: String,
        /// 优惠标记: One of the tags with which a coupon was created.
        goods_tag: String,
        /// 公交场景信息: Needed with `BUS`.
        bus_info: BusRide,
        /// 地铁场景信息: Needed with `METRO`.
        metro_info: MetroRide,
    }
}

impl Operation for CreateTransaction {
    type Response = RideTransaction;

    const META: &'static Meta = &routes::CREATE_TRANSACTION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询订单: Tells the status of a payment, and whether the user has paid back what WeChat Pay
/// advanced.
///
/// `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}` responds with 200 and
/// [`RideTransaction`](crate::products::qrcode::RideTransaction). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: Waiting ends with the payment; a refund later makes `REFUND` of `SUCCESS`.
///
/// Source: wechatpay-java, wechatpay-go; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::qrcode::QueryTransaction;
///
/// let operation = QueryTransaction::new("20150806125346");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryTransaction {
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `20150806125346`.
    pub out_trade_no: OutTradeNo,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
}

impl QueryTransaction {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_trade_no: impl Into<OutTradeNo>) -> Self {
        Self { out_trade_no: out_trade_no.into(), sub_mchid: None }
    }
}

crate::optional_fields! {
    QueryTransaction {
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
    }
}

impl Operation for QueryTransaction {
    type Response = RideTransaction;

    const META: &'static Meta = &routes::QUERY_TRANSACTION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_trade_no", &self.out_trade_no)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

impl Settles for QueryTransaction {
    type State = RideState;

    #[inline]
    fn state(response: &RideTransaction) -> Option<&RideState> {
        response.trade_state.as_ref()
    }

    #[inline]
    fn is_final(state: &RideState) -> bool {
        matches!(state, RideState::Success | RideState::PayFail | RideState::Refund)
    }
}

/// 查询用户服务可用信息: Tells whether a user can ride at present, and why not. Ask before making
/// the user's code.
///
/// `GET /v3/qrcode/user-services/contract-id/{contract_id}` responds with 200 and
/// [`UserService`](crate::products::qrcode::UserService). Read-only: safe to send again.
///
/// Source: wechatpay-java, wechatpay-go; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::qrcode::QueryUserService;
///
/// let operation = QueryUserService::new(
///     "Wx15463511252015071056489715",
///     "wxcbda96de0b165486",
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryUserService {
    /// 代扣签约ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `Wx15463511252015071056489715`.
    pub contract_id: ContractId,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxcbda96de0b165486`.
    pub appid: Appid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxcbda96de0b165486`. Direct merchants (直连商户): omitted; partners
    /// (服务商): optional.
    pub sub_appid: Option<Appid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
}

impl QueryUserService {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(contract_id: impl Into<ContractId>, appid: impl Into<Appid>) -> Self {
        Self {
            contract_id: contract_id.into(), appid: appid.into(), sub_appid: None,
            sub_mchid: None,
        }
    }
}

crate::optional_fields! {
    QueryUserService {
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
    }
}

impl Operation for QueryUserService {
    type Response = UserService;

    const META: &'static Meta = &routes::QUERY_USER_SERVICE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("contract_id", &self.contract_id)
            .query("appid", &self.appid)
            .query("sub_appid", &self.sub_appid)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}
