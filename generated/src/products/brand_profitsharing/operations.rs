// Written by `cargo xtask codegen` from spec/brand_profitsharing.yaml; edit that file instead.

use wechatpay_client::{Error, Meta, Operation, Request, Settles};

use crate::products::routes::brand_profitsharing as routes;
use crate::products::shared::{
    Appid, Fen, Mchid, OutOrderNo, OutReturnNo, ReceiverAccount, ReceiverType, SharingOrderId,
    TransactionId, UnsplitAmount,
};
use super::types::{
    BrandReceiver, BrandRelationType, BrandReturnOrder, BrandReturnResult, BrandShareReceiver,
    BrandSharingOrder, BrandSharingStatus, CreateOrderResponse, FinishOrderResponse,
    QueryBrandMerchantRatioResponse,
};

/// 查询最大分账比例: Tells what part of an order the brand lets be shared out.
///
/// `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}` responds with 200 and
/// [`QueryBrandMerchantRatioResponse`](crate::products::brand_profitsharing::QueryBrandMerchantRatioResponse).
/// Read-only: safe to send again.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_7_10.shtml). Source:
/// wechatpay-java, SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot, wechatpayv3; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_profitsharing::QueryBrandMerchantRatio;
///
/// let operation = QueryBrandMerchantRatio::new("1900000108");
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
/// | `NO_AUTH` | 403 | refused | The caller is not a partner, is not related to this sub-merchant, or has no profit sharing (分账). Check each of the three: your role, the relation to `sub_mchid`, and that the product is opened. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryBrandMerchantRatio {
    /// 品牌主商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000108`.
    pub brand_mchid: Mchid,
}

impl QueryBrandMerchantRatio {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(brand_mchid: impl Into<Mchid>) -> Self {
        Self { brand_mchid: brand_mchid.into() }
    }
}

impl Operation for QueryBrandMerchantRatio {
    type Response = QueryBrandMerchantRatioResponse;

    const META: &'static Meta = &routes::QUERY_BRAND_MERCHANT_RATIO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("brand_mchid", &self.brand_mchid).build()
    }
}

/// 完结分账: Releases what is left of an order to the shop. Nothing can be shared out afterwards.
///
/// `POST /v3/brand/profitsharing/finish-order` responds with 200 and
/// [`FinishOrderResponse`](crate::products::brand_profitsharing::FinishOrderResponse). Idempotent:
/// safe to send again with the same parameters.
///
/// Note: It is inferred that the server knows the call again by `out_order_no`, as it does for
/// `profitsharing`. What arrives at `notify_url` is not known.
///
/// Official page: [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_5.shtml).
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot, wechatpayv3; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_profitsharing::{FinishOrder, FinishOrderRequired};
///
/// let operation = FinishOrder::new(FinishOrderRequired {
///     sub_mchid: "1900000109".into(),
///     transaction_id: "4208450740201411110007820472".into(),
///     out_order_no: "P20150806125346".into(),
///     description: "分账完结".into(),
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
/// | `NO_AUTH` | 403 | refused | Profit sharing (分账) is not opened or not granted, or the order was not marked for it. Open profit sharing; as a partner, have the sub-merchant grant it. Set `profit_sharing` when you place the order: it cannot be added afterwards. |
/// | `INVALID_REQUEST` | 400 | unknown | The profit-sharing (分账) request does not fit the order, or its number was used with other receivers or amounts. Query by the same number. If it exists, repeat only with exactly the same content. An order that was not marked for profit sharing when it was placed cannot be shared out later. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct FinishOrder {
    /// 子商户号: The shop's. At least 1 character. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
    /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
    /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: OutOrderNo,
    /// 分账描述. At least 1 character. Example: `分账完结`.
    pub description: String,
    /// 分账结果回调url. Example: `https://www.weixin.qq.com/wxpay/notify.php`.
    pub notify_url: Option<String>,
}

wechatpay_client::sent! {
    FinishOrder {
        sub_mchid "sub_mchid", transaction_id "transaction_id", out_order_no "out_order_no",
        description "description", notify_url "notify_url",
    }
}

/// What [`FinishOrder::new`] requires, by name.
pub struct FinishOrderRequired {
    /// 子商户号: The shop's. At least 1 character.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    pub transaction_id: TransactionId,
    /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
    /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
    /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`.
    pub out_order_no: OutOrderNo,
    /// 分账描述. At least 1 character.
    pub description: String,
}

impl FinishOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: FinishOrderRequired) -> Self {
        let FinishOrderRequired {
            sub_mchid, transaction_id, out_order_no, description,
        } = required;
        Self { sub_mchid, transaction_id, out_order_no, description, notify_url: None }
    }
}

crate::optional_fields! {
    FinishOrder {
        /// 分账结果回调url.
        notify_url: String,
    }
}

impl Operation for FinishOrder {
    type Response = FinishOrderResponse;

    const META: &'static Meta = &routes::FINISH_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询分账结果: Tells how a sharing, or the release of what was left of an order, stands.
///
/// `GET /v3/brand/profitsharing/orders` responds with 200 and
/// [`BrandSharingOrder`](crate::products::brand_profitsharing::BrandSharingOrder). Read-only: safe
/// to send again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Official page: [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_2.shtml).
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot, wechatpayv3; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_profitsharing::QueryOrder;
///
/// let operation = QueryOrder::new(
///     "1900000109",
///     "4208450740201411110007820472",
///     "P20150806125346",
/// );
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no profit-sharing order (分账单) or return with this number. Check the number and the payment it belongs to. If your call got lost, send it again with the same number and the same content. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryOrder {
    /// 子商户号: The shop's. At least 1 character. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
    /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
    /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: OutOrderNo,
}

impl QueryOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        sub_mchid: impl Into<Mchid>,
        transaction_id: impl Into<TransactionId>,
        out_order_no: impl Into<OutOrderNo>,
    ) -> Self {
        Self {
            sub_mchid: sub_mchid.into(), transaction_id: transaction_id.into(),
            out_order_no: out_order_no.into(),
        }
    }
}

impl Operation for QueryOrder {
    type Response = BrandSharingOrder;

    const META: &'static Meta = &routes::QUERY_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("sub_mchid", &self.sub_mchid)
            .query("transaction_id", &self.transaction_id)
            .query("out_order_no", &self.out_order_no)
            .build()
    }
}

impl Settles for QueryOrder {
    type State = BrandSharingStatus;

    #[inline]
    fn state(response: &BrandSharingOrder) -> Option<&BrandSharingStatus> {
        Some(&response.status)
    }

    #[inline]
    fn is_final(state: &BrandSharingStatus) -> bool {
        matches!(state, BrandSharingStatus::Finished)
    }
}

/// 请求分账: Shares money of a paid order out. It is accepted first and made later; the query tells
/// how it ended for each receiver.
///
/// `POST /v3/brand/profitsharing/orders` responds with 200 and
/// [`CreateOrderResponse`](crate::products::brand_profitsharing::CreateOrderResponse). Idempotent:
/// safe to send again with the same parameters.
///
/// Note: It is inferred that the server knows the call again by `out_order_no`, as it does for
/// `profitsharing`. What arrives at `notify_url` is not known.
///
/// Official page: [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_1.shtml).
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot, wechatpayv3; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_profitsharing::{
///     BrandShareReceiver, BrandShareReceiverRequired, CreateOrder, CreateOrderRequired,
/// };
/// use wechatpay::shared::{Fen, ReceiverType};
///
/// let operation = CreateOrder::new(CreateOrderRequired {
///     brand_mchid: "1900000108".into(),
///     sub_mchid: "1900000109".into(),
///     appid: "wx8888888888888888".into(),
///     transaction_id: "4208450740201411110007820472".into(),
///     out_order_no: "P20150806125346".into(),
///     receivers: vec![
///         BrandShareReceiver::new(BrandShareReceiverRequired { r#type :
///         ReceiverType::MerchantId, account : "1900000110".into(), amount :
///         Fen::new(100), description : "分给商户1900000110".into() })
///     ],
///     finish: true,
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
/// | `NO_AUTH` | 403 | refused | Profit sharing (分账) is not opened or not granted, or the order was not marked for it. Open profit sharing; as a partner, have the sub-merchant grant it. Set `profit_sharing` when you place the order: it cannot be added afterwards. |
/// | `RULE_LIMIT` | 403 | unknown | It would exceed the ratio or the number of shares, or the order was paid less than a minute ago. Query by your own number first: an earlier call may have used the ratio up. When nothing was shared, wait until the payment is a minute old, ask for less, or have the ratio raised. |
/// | `NOT_ENOUGH` | 403 | unknown | Less is left to be shared out than was asked for. Query what is left. Earlier shares, unfrozen money and refunds reduce it; see whether your own number was carried out already. |
/// | `INVALID_REQUEST` | 400 | unknown | The profit-sharing (分账) request does not fit the order, or its number was used with other receivers or amounts. Query by the same number. If it exists, repeat only with exactly the same content. An order that was not marked for profit sharing when it was placed cannot be shared out later. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateOrder {
    /// 品牌主商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000108`.
    pub brand_mchid: Mchid,
    /// 子商户号: The shop's. At least 1 character. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 公众账号ID: The partner's, under which openids of receivers are. At least 1 character. Example:
    /// `wx8888888888888888`.
    pub appid: Appid,
    /// 子商户公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform.
    /// At least 1 character. Example: `wx8888888888888889`.
    pub sub_appid: Option<Appid>,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
    /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
    /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: OutOrderNo,
    /// 分账接收方列表.
    pub receivers: Vec<BrandShareReceiver>,
    /// 是否分账完成: Whether the rest is released to the shop at once. `false` where more is to be
    /// shared out. Example: `true`.
    pub finish: bool,
    /// 分账结果回调url. Example: `https://www.weixin.qq.com/wxpay/notify.php`.
    pub notify_url: Option<String>,
}

wechatpay_client::sent! {
    CreateOrder {
        brand_mchid "brand_mchid", sub_mchid "sub_mchid", appid "appid", sub_appid "sub_appid",
        transaction_id "transaction_id", out_order_no "out_order_no", receivers "receivers",
        finish "finish", notify_url "notify_url",
    }
}

/// What [`CreateOrder::new`] requires, by name.
pub struct CreateOrderRequired {
    /// 品牌主商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub brand_mchid: Mchid,
    /// 子商户号: The shop's. At least 1 character.
    pub sub_mchid: Mchid,
    /// 公众账号ID: The partner's, under which openids of receivers are. At least 1 character.
    pub appid: Appid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    pub transaction_id: TransactionId,
    /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
    /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
    /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`.
    pub out_order_no: OutOrderNo,
    /// 分账接收方列表.
    pub receivers: Vec<BrandShareReceiver>,
    /// 是否分账完成: Whether the rest is released to the shop at once.
    pub finish: bool,
}

impl CreateOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateOrderRequired) -> Self {
        let CreateOrderRequired {
            brand_mchid, sub_mchid, appid, transaction_id, out_order_no, receivers,
            finish,
        } = required;
        Self {
            brand_mchid, sub_mchid, appid, sub_appid: None, transaction_id, out_order_no,
            receivers, finish, notify_url: None,
        }
    }
}

crate::optional_fields! {
    CreateOrder {
        /// 子商户公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform.
        /// At least 1 character.
        sub_appid: Appid,
        /// 分账结果回调url.
        notify_url: String,
    }
}

impl Operation for CreateOrder {
    type Response = CreateOrderResponse;

    const META: &'static Meta = &routes::CREATE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询订单剩余待分金额: Tells how much of an order is left to be shared out.
///
/// `GET /v3/brand/profitsharing/orders/{transaction_id}/amounts` responds with 200 and
/// [`UnsplitAmount`](crate::products::shared::UnsplitAmount). Read-only: safe to send again.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_7_9.shtml). Source:
/// wechatpay-java, SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot, wechatpayv3; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_profitsharing::QueryOrderAmount;
///
/// let operation = QueryOrderAmount::new("4208450740201411110007820472");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no payment with this `transaction_id`, or it cannot be shared out. Check that it is WeChat Pay's number of a paid order of this merchant. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryOrderAmount {
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
}

impl QueryOrderAmount {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(transaction_id: impl Into<TransactionId>) -> Self {
        Self { transaction_id: transaction_id.into() }
    }
}

impl Operation for QueryOrderAmount {
    type Response = UnsplitAmount;

    const META: &'static Meta = &routes::QUERY_ORDER_AMOUNT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("transaction_id", &self.transaction_id).build()
    }
}

/// 添加分账接收方: Makes somebody a receiver of the brand, which must be done before money is
/// shared out to them.
///
/// `POST /v3/brand/profitsharing/receivers/add` responds with 200 and
/// [`BrandReceiver`](crate::products::brand_profitsharing::BrandReceiver). Idempotent: safe to send
/// again with the same parameters.
///
/// Note: It is inferred that adding the same receiver again, by `type` and `account`, does no harm.
///
/// Official page: [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_7.shtml).
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot, wechatpayv3; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_profitsharing::{AddReceiver, AddReceiverRequired, BrandRelationType};
/// use wechatpay::shared::ReceiverType;
///
/// let operation = AddReceiver::new(AddReceiverRequired {
///     brand_mchid: "1900000108".into(),
///     appid: "wx8888888888888888".into(),
///     r#type: ReceiverType::MerchantId,
///     account: "1900000110".into(),
///     relation_type: BrandRelationType::Supplier,
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
/// | `NO_AUTH` | 403 | refused | Profit sharing (分账) is not opened or not granted, or the order was not marked for it. Open profit sharing; as a partner, have the sub-merchant grant it. Set `profit_sharing` when you place the order: it cannot be added afterwards. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct AddReceiver {
    /// 品牌主商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000108`.
    pub brand_mchid: Mchid,
    /// 公众账号ID: The partner's, under which openids of receivers are. At least 1 character. Example:
    /// `wx8888888888888888`.
    pub appid: Appid,
    /// 子商户公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform.
    /// At least 1 character. Example: `wx8888888888888889`.
    pub sub_appid: Option<Appid>,
    /// 分账接收方类型: The kinds of receivers. Example: `MERCHANT_ID`.
    pub r#type: ReceiverType,
    /// 分账接收方账号: A merchant number or an openid, as `type` says. At least 1 character.
    pub account: ReceiverAccount,
    /// 接收方名称: The full name of a merchant. It is checked. Example: `张三网络公司`.
    pub name: Option<String>,
    /// 与品牌主商户的关系类型: What a receiver is to the brand's main merchant. Example: `SUPPLIER`.
    pub relation_type: BrandRelationType,
}

wechatpay_client::sent! {
    AddReceiver {
        brand_mchid "brand_mchid", appid "appid", sub_appid "sub_appid", r#type "type",
        account "account", name "name", relation_type "relation_type",
    }
}

/// What [`AddReceiver::new`] requires, by name.
pub struct AddReceiverRequired {
    /// 品牌主商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub brand_mchid: Mchid,
    /// 公众账号ID: The partner's, under which openids of receivers are. At least 1 character.
    pub appid: Appid,
    /// 分账接收方类型: The kinds of receivers.
    pub r#type: ReceiverType,
    /// 分账接收方账号: A merchant number or an openid, as `type` says. At least 1 character.
    pub account: ReceiverAccount,
    /// 与品牌主商户的关系类型: What a receiver is to the brand's main merchant.
    pub relation_type: BrandRelationType,
}

impl AddReceiver {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: AddReceiverRequired) -> Self {
        let AddReceiverRequired {
            brand_mchid, appid, r#type, account, relation_type,
        } = required;
        Self {
            brand_mchid, appid, sub_appid: None, r#type, account, name: None,
            relation_type,
        }
    }
}

crate::optional_fields! {
    AddReceiver {
        /// 子商户公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform.
        /// At least 1 character.
        sub_appid: Appid,
        /// 接收方名称: The full name of a merchant.
        name: String,
    }
}

impl Operation for AddReceiver {
    type Response = BrandReceiver;

    const META: &'static Meta = &routes::ADD_RECEIVER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 删除分账接收方: Takes a receiver off the brand's list.
///
/// `POST /v3/brand/profitsharing/receivers/delete` responds with 200 and
/// [`BrandReceiver`](crate::products::brand_profitsharing::BrandReceiver). Idempotent: safe to send
/// again with the same parameters.
///
/// Note: It is inferred that deleting the same receiver again, by `type` and `account`, does no
/// harm.
///
/// Official page: [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_8.shtml).
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot; a description
/// by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_profitsharing::{DeleteReceiver, DeleteReceiverRequired};
/// use wechatpay::shared::ReceiverType;
///
/// let operation = DeleteReceiver::new(DeleteReceiverRequired {
///     brand_mchid: "1900000108".into(),
///     appid: "wx8888888888888888".into(),
///     r#type: ReceiverType::MerchantId,
///     account: "1900000110".into(),
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
/// | `NO_AUTH` | 403 | refused | Profit sharing (分账) is not opened or not granted, or the order was not marked for it. Open profit sharing; as a partner, have the sub-merchant grant it. Set `profit_sharing` when you place the order: it cannot be added afterwards. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteReceiver {
    /// 品牌主商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000108`.
    pub brand_mchid: Mchid,
    /// 公众账号ID: The partner's, under which openids of receivers are. At least 1 character. Example:
    /// `wx8888888888888888`.
    pub appid: Appid,
    /// 子商户公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform.
    /// At least 1 character. Example: `wx8888888888888889`.
    pub sub_appid: Option<Appid>,
    /// 分账接收方类型: The kinds of receivers. Example: `MERCHANT_ID`.
    pub r#type: ReceiverType,
    /// 分账接收方账号: A merchant number or an openid, as `type` says. At least 1 character.
    pub account: ReceiverAccount,
}

wechatpay_client::sent! {
    DeleteReceiver {
        brand_mchid "brand_mchid", appid "appid", sub_appid "sub_appid", r#type "type",
        account "account",
    }
}

/// What [`DeleteReceiver::new`] requires, by name.
pub struct DeleteReceiverRequired {
    /// 品牌主商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub brand_mchid: Mchid,
    /// 公众账号ID: The partner's, under which openids of receivers are. At least 1 character.
    pub appid: Appid,
    /// 分账接收方类型: The kinds of receivers.
    pub r#type: ReceiverType,
    /// 分账接收方账号: A merchant number or an openid, as `type` says. At least 1 character.
    pub account: ReceiverAccount,
}

impl DeleteReceiver {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: DeleteReceiverRequired) -> Self {
        let DeleteReceiverRequired { brand_mchid, appid, r#type, account } = required;
        Self { brand_mchid, appid, sub_appid: None, r#type, account }
    }
}

crate::optional_fields! {
    DeleteReceiver {
        /// 子商户公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform.
        /// At least 1 character.
        sub_appid: Appid,
    }
}

impl Operation for DeleteReceiver {
    type Response = BrandReceiver;

    const META: &'static Meta = &routes::DELETE_RECEIVER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询分账回退结果: Tells how a return stands. One of `order_id` and `out_order_no` is needed.
///
/// `GET /v3/brand/profitsharing/returnorders` responds with 200 and
/// [`BrandReturnOrder`](crate::products::brand_profitsharing::BrandReturnOrder). Read-only: safe to
/// send again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Official page: [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_4.shtml).
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot, wechatpayv3; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_profitsharing::QueryReturnOrder;
///
/// let operation = QueryReturnOrder::new("1900000109", "R20190516001");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no profit-sharing order (分账单) or return with this number. Check the number and the payment it belongs to. If your call got lost, send it again with the same number and the same content. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryReturnOrder {
    /// 子商户号: The shop's. At least 1 character. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 商户回退单号: The number that the caller gives a return, unique under their merchant number:
    /// digits, letters, and the characters `_`, `-`, `|`, `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`.
    /// Example: `R20190516001`.
    pub out_return_no: OutReturnNo,
    /// 微信分账单号: A sharing as numbered by WeChat Pay. Example: `3008450740201411110007820472`.
    pub order_id: Option<SharingOrderId>,
    /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
    /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
    /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: Option<OutOrderNo>,
}

impl QueryReturnOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        sub_mchid: impl Into<Mchid>,
        out_return_no: impl Into<OutReturnNo>,
    ) -> Self {
        Self {
            sub_mchid: sub_mchid.into(), out_return_no: out_return_no.into(),
            order_id: None, out_order_no: None,
        }
    }
}

crate::optional_fields! {
    QueryReturnOrder {
        /// 微信分账单号: A sharing as numbered by WeChat Pay.
        order_id: SharingOrderId,
        /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
        /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
        /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`.
        out_order_no: OutOrderNo,
    }
}

impl Operation for QueryReturnOrder {
    type Response = BrandReturnOrder;

    const META: &'static Meta = &routes::QUERY_RETURN_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("sub_mchid", &self.sub_mchid)
            .query("out_return_no", &self.out_return_no)
            .query("order_id", &self.order_id)
            .query("out_order_no", &self.out_order_no)
            .build()
    }
}

impl Settles for QueryReturnOrder {
    type State = BrandReturnResult;

    #[inline]
    fn state(response: &BrandReturnOrder) -> Option<&BrandReturnResult> {
        Some(&response.result)
    }

    #[inline]
    fn is_final(state: &BrandReturnResult) -> bool {
        matches!(state, BrandReturnResult::Success | BrandReturnResult::Fail)
    }
}

/// 请求分账回退: Takes money back from a merchant who received it, so that the order can be
/// refunded.
///
/// `POST /v3/brand/profitsharing/returnorders` responds with 200 and
/// [`BrandReturnOrder`](crate::products::brand_profitsharing::BrandReturnOrder). Idempotent: safe
/// to send again with the same parameters.
///
/// Note: It is inferred that the server knows the call again by `out_return_no`, as it does for
/// `profitsharing`. While the response is `PROCESSING`, repeat it under the same number or query.
/// One of `order_id` and `out_order_no` is needed.
///
/// Official page: [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_3.shtml).
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot, wechatpayv3; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_profitsharing::{CreateReturnOrder, CreateReturnOrderRequired};
/// use wechatpay::shared::Fen;
///
/// let operation = CreateReturnOrder::new(CreateReturnOrderRequired {
///     sub_mchid: "1900000109".into(),
///     out_return_no: "R20190516001".into(),
///     return_mchid: "1900000110".into(),
///     amount: Fen::new(10),
///     description: "分账回退".into(),
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
/// | `NO_AUTH` | 403 | refused | Profit sharing (分账) is not opened or not granted, or the order was not marked for it. Open profit sharing; as a partner, have the sub-merchant grant it. Set `profit_sharing` when you place the order: it cannot be added afterwards. |
/// | `INVALID_REQUEST` | 400 | unknown | The profit-sharing (分账) request does not fit the order, or its number was used with other receivers or amounts. Query by the same number. If it exists, repeat only with exactly the same content. An order that was not marked for profit sharing when it was placed cannot be shared out later. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateReturnOrder {
    /// 子商户号: The shop's. At least 1 character. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信分账单号: A sharing as numbered by WeChat Pay. Example: `3008450740201411110007820472`.
    pub order_id: Option<SharingOrderId>,
    /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
    /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
    /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: Option<OutOrderNo>,
    /// 商户回退单号: The number that the caller gives a return, unique under their merchant number:
    /// digits, letters, and the characters `_`, `-`, `|`, `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`.
    /// Example: `R20190516001`.
    pub out_return_no: OutReturnNo,
    /// 回退商户号: The merchant who gives the money back. At least 1 character. Example: `1900000110`.
    pub return_mchid: Mchid,
    /// 回退金额: An amount of money in 分, a hundredth of a yuan. From 1. Example: `10`.
    pub amount: Fen,
    /// 回退描述. At least 1 character. Example: `分账回退`.
    pub description: String,
}

wechatpay_client::sent! {
    CreateReturnOrder {
        sub_mchid "sub_mchid", order_id "order_id", out_order_no "out_order_no",
        out_return_no "out_return_no", return_mchid "return_mchid", amount "amount",
        description "description",
    }
}

/// What [`CreateReturnOrder::new`] requires, by name.
pub struct CreateReturnOrderRequired {
    /// 子商户号: The shop's. At least 1 character.
    pub sub_mchid: Mchid,
    /// 商户回退单号: The number that the caller gives a return, unique under their merchant number:
    /// digits, letters, and the characters `_`, `-`, `|`, `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`.
    pub out_return_no: OutReturnNo,
    /// 回退商户号: The merchant who gives the money back. At least 1 character.
    pub return_mchid: Mchid,
    /// 回退金额: An amount of money in 分, a hundredth of a yuan. From 1.
    pub amount: Fen,
    /// 回退描述. At least 1 character.
    pub description: String,
}

impl CreateReturnOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateReturnOrderRequired) -> Self {
        let CreateReturnOrderRequired {
            sub_mchid, out_return_no, return_mchid, amount, description,
        } = required;
        Self {
            sub_mchid, order_id: None, out_order_no: None, out_return_no, return_mchid,
            amount, description,
        }
    }
}

crate::optional_fields! {
    CreateReturnOrder {
        /// 微信分账单号: A sharing as numbered by WeChat Pay.
        order_id: SharingOrderId,
        /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
        /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
        /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`.
        out_order_no: OutOrderNo,
    }
}

impl Operation for CreateReturnOrder {
    type Response = BrandReturnOrder;

    const META: &'static Meta = &routes::CREATE_RETURN_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}
