// Written by `cargo xtask codegen` from spec/profitsharing.yaml; edit that file instead.

use wechatpay_client::{Day, Encrypted, Error, Meta, Operation, Request, Settles};

use crate::products::routes::profitsharing as routes;
use crate::products::shared::{
    Appid, BillLocation, Fen, Mchid, OutOrderNo, OutReturnNo, ReceiverAccount, ReceiverType,
    SharingOrderId, TarType, TransactionId, UnsplitAmount,
};
use super::types::{
    AddedReceiver, DeletedReceiver, MerchantRatio, ReceiverRelationType, ReturnOrder, ReturnResult,
    ShareReceiver, SharingOrder, SharingState,
};

/// 申请分账账单: Asks for the bill of what was shared out and returned on a day. Ask after 10
/// o'clock of the next day.
///
/// `GET /v3/profitsharing/bills` responds with 200 and
/// [`BillLocation`](crate::products::shared::BillLocation). Read-only: safe to send again.
/// [`Client::download`](wechatpay_client::Client::download) fetches the file that it leads to.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012529628),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012761131). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::profitsharing::SplitBill;
/// use wechatpay::Day;
///
/// let operation = SplitBill::new("2019-06-11".parse::<Day>()?);
/// let file = client.download(&operation).await?;
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
/// | `INVALID_REQUEST` | 400 | refused | There is no such bill to be had: the date is out of range or too recent, or the sub-merchant is not related to the caller. Check the date and the sub-merchant. A bill of yesterday is ready after 10:00 Beijing time; ask again then. |
/// | `NO_STATEMENT_EXIST` | 400 | refused | There is no bill for that day: nothing happened that belongs in it. Treat it as an empty bill. It is not a failure to be repeated. |
/// | `STATEMENT_CREATING` | 400 | refused | The bill is still being made. Ask again after 10:00 Beijing time of the next day, then every half hour. |
/// | `NO_AUTH` | 403 | refused | The caller has no right to this bill. Check that the merchant number is your own, or that of a sub-merchant who is bound to you. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SplitBill {
    /// 特约商户号: The one merchant whose sharing is wanted. Without it, that of all merchants whom the
    /// partner acts for. 1 to 32 characters. Example: `1900000109`. Direct merchants (直连商户):
    /// omitted; partners (服务商): optional.
    pub sub_mchid: Option<Mchid>,
    /// 账单日期: The day, in Beijing time, as `yyyy-MM-dd`. Example: `2019-06-11`.
    pub bill_date: Day,
    /// 压缩类型: How the file is compressed. Without it, not at all. Example: `GZIP`.
    pub tar_type: Option<TarType>,
}

impl SplitBill {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(bill_date: Day) -> Self {
        Self { sub_mchid: None, bill_date, tar_type: None }
    }
}

crate::optional_fields! {
    SplitBill {
        /// 特约商户号: The one merchant whose sharing is wanted. 1 to 32 characters.
        sub_mchid: Mchid,
        /// 压缩类型: How the file is compressed.
        tar_type: TarType,
    }
}

impl Operation for SplitBill {
    type Response = BillLocation;

    const META: &'static Meta = &routes::SPLIT_BILL;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("sub_mchid", &self.sub_mchid)
            .query("bill_date", &self.bill_date)
            .query("tar_type", &self.tar_type)
            .build()
    }
}

/// 查询最大分账比例: Tells what part of an order a merchant lets the partner share out. Merchants
/// set it themselves, on the merchant platform. Only partners can ask.
///
/// `GET /v3/profitsharing/merchant-configs/{sub_mchid}` responds with 200 and
/// [`MerchantRatio`](crate::products::profitsharing::MerchantRatio). Read-only: safe to send again.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012466864). Source: a copy of
/// the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::profitsharing::QueryMerchantRatio;
///
/// let operation = QueryMerchantRatio::new("1900000109");
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
pub struct QueryMerchantRatio {
    /// 特约商户号: The merchant. 1 to 32 characters. Example: `1900000109`.
    pub sub_mchid: Mchid,
}

impl QueryMerchantRatio {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(sub_mchid: impl Into<Mchid>) -> Self {
        Self { sub_mchid: sub_mchid.into() }
    }
}

impl Operation for QueryMerchantRatio {
    type Response = MerchantRatio;

    const META: &'static Meta = &routes::QUERY_MERCHANT_RATIO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("sub_mchid", &self.sub_mchid).build()
    }
}

/// 请求分账: Shares money of a paid order out. It is accepted first and made later: the query tells
/// how it ended for each receiver. An order can be shared out 50 times, to 50 receivers each time.
///
/// `POST /v3/profitsharing/orders` responds with 200 and
/// [`SharingOrder`](crate::products::profitsharing::SharingOrder). Idempotent: safe to send again
/// with the same parameters.
///
/// Note: The server knows the call again by `out_order_no`: the same number is the same sharing,
/// however often it is sent.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012524936),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012690683). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::profitsharing::{
///     CreateOrder, CreateOrderRequired, ShareReceiver, ShareReceiverRequired,
/// };
/// use wechatpay::shared::{Fen, ReceiverType};
///
/// let operation = CreateOrder::new(CreateOrderRequired {
///     transaction_id: "4208450740201411110007820472".into(),
///     out_order_no: "P20150806125346".into(),
///     receivers: vec![
///         ShareReceiver::new(ShareReceiverRequired { r#type : ReceiverType::MerchantId,
///         account : "86693852".into(), amount : Fen::new(888), description :
///         "分给商户A".into() })
///     ],
///     unfreeze_unsplit: true,
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
    /// 特约商户号: The merchant whose money is shared out, when a partner calls for them. 1 to 32
    /// characters. Example: `1900000109`. Direct merchants (直连商户): omitted; partners (服务商):
    /// required.
    pub sub_mchid: Option<Mchid>,
    /// 公众账号ID: An AppID of the caller, bound to the merchant number. Needed for receivers of the
    /// type `PERSONAL_OPENID`. 1 to 32 characters. Example: `wx8888888888888888`.
    pub appid: Option<Appid>,
    /// 特约商户公众账号ID: An AppID of the merchant whose money is shared out. Needed for receivers of
    /// the type `PERSONAL_SUB_OPENID`. 1 to 32 characters. Example: `wx8888888888888889`. Direct
    /// merchants (直连商户): omitted; partners (服务商): optional.
    pub sub_appid: Option<Appid>,
    /// 微信订单号: The payment whose money is shared out. 1 to 32 characters. Example:
    /// `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 商户分账单号: The caller's own number for this sharing. Repeat it when repeating the call. At
    /// most 64 characters. Pattern: `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: OutOrderNo,
    /// 分账接收方列表: Who gets how much. The merchant whose money is shared out may be among them. 1
    /// to 50 items.
    pub receivers: Vec<ShareReceiver>,
    /// 是否解冻剩余未分资金: Whether what is left of the order afterwards is released to the merchant.
    /// If so, the order cannot be shared out any more. Example: `true`.
    pub unfreeze_unsplit: bool,
    /// 分账结果回调url: Where a callback about the result goes: an address that is reachable from
    /// outside, without a query string. At most 256 characters. Example:
    /// `https://www.weixin.qq.com/wxpay/pay.php`.
    ///
    /// Note: Do not rely on a callback when you share an order out: only receivers are promised one.
    pub notify_url: Option<String>,
}

wechatpay_client::sent! {
    CreateOrder {
        sub_mchid "sub_mchid", appid "appid", sub_appid "sub_appid",
        transaction_id "transaction_id", out_order_no "out_order_no", receivers "receivers",
        unfreeze_unsplit "unfreeze_unsplit", notify_url "notify_url",
    }
}

/// What [`CreateOrder::new`] requires, by name.
pub struct CreateOrderRequired {
    /// 微信订单号: The payment whose money is shared out. 1 to 32 characters.
    pub transaction_id: TransactionId,
    /// 商户分账单号: The caller's own number for this sharing. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*@-]+$`.
    pub out_order_no: OutOrderNo,
    /// 分账接收方列表: Who gets how much. 1 to 50 items.
    pub receivers: Vec<ShareReceiver>,
    /// 是否解冻剩余未分资金: Whether what is left of the order afterwards is released to the merchant.
    pub unfreeze_unsplit: bool,
}

impl CreateOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateOrderRequired) -> Self {
        let CreateOrderRequired {
            transaction_id, out_order_no, receivers, unfreeze_unsplit,
        } = required;
        Self {
            sub_mchid: None, appid: None, sub_appid: None, transaction_id, out_order_no,
            receivers, unfreeze_unsplit, notify_url: None,
        }
    }
}

crate::optional_fields! {
    CreateOrder {
        /// 特约商户号: The merchant whose money is shared out, when a partner calls for them. 1 to 32
        /// characters.
        sub_mchid: Mchid,
        /// 公众账号ID: An AppID of the caller, bound to the merchant number. 1 to 32 characters.
        appid: Appid,
        /// 特约商户公众账号ID: An AppID of the merchant whose money is shared out. 1 to 32 characters.
        sub_appid: Appid,
        /// 分账结果回调url: Where a callback about the result goes: an address that is reachable from
        /// outside, without a query string. At most 256 characters.
        notify_url: String,
    }
}

impl Operation for CreateOrder {
    type Response = SharingOrder;

    const META: &'static Meta = &routes::CREATE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 解冻剩余资金: Releases what is left of an order to the merchant, or all of it when nothing is to
/// be shared out. Afterwards the order cannot be shared out any more. It is accepted first and made
/// later: ask `query_order`.
///
/// `POST /v3/profitsharing/orders/unfreeze` responds with 200 and
/// [`SharingOrder`](crate::products::profitsharing::SharingOrder). Idempotent: safe to send again
/// with the same parameters.
///
/// Note: The server knows the call again by `out_order_no`, which must not be that of a sharing.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012526374),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012466860). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::profitsharing::UnfreezeOrder;
///
/// let operation = UnfreezeOrder::new(
///     "4208450740201411110007820472",
///     "P20150806125346",
///     "解冻全部剩余资金",
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
/// | `NO_AUTH` | 403 | refused | Profit sharing (分账) is not opened or not granted, or the order was not marked for it. Open profit sharing; as a partner, have the sub-merchant grant it. Set `profit_sharing` when you place the order: it cannot be added afterwards. |
/// | `NOT_ENOUGH` | 403 | unknown | Less is left to be shared out than was asked for. Query what is left. Earlier shares, unfrozen money and refunds reduce it; see whether your own number was carried out already. |
/// | `INVALID_REQUEST` | 400 | unknown | The profit-sharing (分账) request does not fit the order, or its number was used with other receivers or amounts. Query by the same number. If it exists, repeat only with exactly the same content. An order that was not marked for profit sharing when it was placed cannot be shared out later. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct UnfreezeOrder {
    /// 特约商户号: The merchant whose money is released, when a partner calls for them. 1 to 32
    /// characters. Example: `1900000109`. Direct merchants (直连商户): omitted; partners (服务商):
    /// required.
    pub sub_mchid: Option<Mchid>,
    /// 微信订单号: The payment whose money is released. 1 to 32 characters. Example:
    /// `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 商户分账单号: The caller's own number for this release. Repeat it when repeating the call. At
    /// most 64 characters. Pattern: `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: OutOrderNo,
    /// 解冻剩余资金描述: Why it is released. It appears in the bill. 1 to 80 characters. Example:
    /// `解冻全部剩余资金`.
    pub description: String,
    /// 分账结果回调url: Where a callback about the result goes: an address that is reachable from
    /// outside, without a query string. At most 256 characters. Example:
    /// `https://www.weixin.qq.com/wxpay/pay.php`.
    ///
    /// Note: Do not rely on a callback when you share an order out: only receivers are promised one.
    pub notify_url: Option<String>,
}

wechatpay_client::sent! {
    UnfreezeOrder {
        sub_mchid "sub_mchid", transaction_id "transaction_id", out_order_no "out_order_no",
        description "description", notify_url "notify_url",
    }
}

impl UnfreezeOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        transaction_id: impl Into<TransactionId>,
        out_order_no: impl Into<OutOrderNo>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            sub_mchid: None, transaction_id: transaction_id.into(),
            out_order_no: out_order_no.into(), description: description.into(),
            notify_url: None,
        }
    }
}

crate::optional_fields! {
    UnfreezeOrder {
        /// 特约商户号: The merchant whose money is released, when a partner calls for them. 1 to 32
        /// characters.
        sub_mchid: Mchid,
        /// 分账结果回调url: Where a callback about the result goes: an address that is reachable from
        /// outside, without a query string. At most 256 characters.
        notify_url: String,
    }
}

impl Operation for UnfreezeOrder {
    type Response = SharingOrder;

    const META: &'static Meta = &routes::UNFREEZE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询分账结果: Tells the status of a sharing, or of the release of what was left of an order, and
/// how it ended for each receiver.
///
/// `GET /v3/profitsharing/orders/{out_order_no}` responds with 200 and
/// [`SharingOrder`](crate::products::profitsharing::SharingOrder). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: A finished sharing may have failed for every receiver: look at the `result` of each.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012525210),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012466850). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::profitsharing::QueryOrder;
///
/// let operation = QueryOrder::new("P20150806125346", "4208450740201411110007820472");
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
    /// 商户分账单号: The sharing, as the caller numbered it. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: OutOrderNo,
    /// 特约商户号: The merchant whose money is shared out, when a partner calls for them. 1 to 32
    /// characters. Example: `1900000109`. Direct merchants (直连商户): omitted; partners (服务商):
    /// required.
    pub sub_mchid: Option<Mchid>,
    /// 微信订单号: The payment whose money is shared out. 1 to 32 characters. Example:
    /// `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
}

impl QueryOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_order_no: impl Into<OutOrderNo>,
        transaction_id: impl Into<TransactionId>,
    ) -> Self {
        Self {
            out_order_no: out_order_no.into(), sub_mchid: None,
            transaction_id: transaction_id.into(),
        }
    }
}

crate::optional_fields! {
    QueryOrder {
        /// 特约商户号: The merchant whose money is shared out, when a partner calls for them. 1 to 32
        /// characters.
        sub_mchid: Mchid,
    }
}

impl Operation for QueryOrder {
    type Response = SharingOrder;

    const META: &'static Meta = &routes::QUERY_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_order_no", &self.out_order_no)
            .query("sub_mchid", &self.sub_mchid)
            .query("transaction_id", &self.transaction_id)
            .build()
    }
}

impl Settles for QueryOrder {
    type State = SharingState;

    #[inline]
    fn state(response: &SharingOrder) -> Option<&SharingState> {
        Some(&response.state)
    }

    #[inline]
    fn is_final(state: &SharingState) -> bool {
        matches!(state, SharingState::Finished)
    }
}

/// 添加分账接收方: Makes a merchant or a user a receiver, to whom money can be shared out from then
/// on. A merchant may have 20000 receivers.
///
/// `POST /v3/profitsharing/receivers/add` responds with 200 and
/// [`AddedReceiver`](crate::products::profitsharing::AddedReceiver). Idempotent: safe to send again
/// with the same parameters.
///
/// Note: It is inferred that a receiver is known again by `type` and `account`, so that adding one
/// again adds nothing.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012528995),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012690944). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::profitsharing::{AddReceiver, AddReceiverRequired, ReceiverRelationType};
/// use wechatpay::shared::ReceiverType;
///
/// let operation = AddReceiver::new(AddReceiverRequired {
///     appid: "wx8888888888888888".into(),
///     r#type: ReceiverType::MerchantId,
///     account: "86693852".into(),
///     relation_type: ReceiverRelationType::ServiceProvider,
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
    /// 特约商户号: The merchant whose money will be shared out, when a partner calls for them. 1 to 32
    /// characters. Example: `1900000109`. Direct merchants (直连商户): omitted; partners (服务商):
    /// required.
    pub sub_mchid: Option<Mchid>,
    /// 公众账号ID: An AppID of the caller, bound to the merchant number. 1 to 32 characters. Example:
    /// `wx8888888888888888`.
    pub appid: Appid,
    /// 特约商户公众账号ID: An AppID of the merchant whose money will be shared out. Needed for a
    /// receiver of the type `PERSONAL_SUB_OPENID`. 1 to 32 characters. Example: `wx8888888888888889`.
    /// Direct merchants (直连商户): omitted; partners (服务商): optional.
    pub sub_appid: Option<Appid>,
    /// 接收方类型: What `account` is. Example: `MERCHANT_ID`.
    pub r#type: ReceiverType,
    /// 接收方账号: A merchant number or an openid, as `type` says. 1 to 64 characters.
    pub account: ReceiverAccount,
    /// 分账个人接收方姓名: The receiver's name: the full name of a merchant, which is needed (of
    /// 小微商户 and 个体户 that of the person who opened the account); of a user the real name, which
    /// is checked if it is sent. At most 1024 characters. Plain text here; encrypted on the wire.
    ///
    /// Note: The 1024 characters are those of the encrypted value.
    pub name: Option<Encrypted>,
    /// 与分账方的关系类型: What the receiver is to the merchant whose money will be shared out.
    /// Example: `SERVICE_PROVIDER`.
    pub relation_type: ReceiverRelationType,
    /// 自定义的分账关系: The same in words. Needed with `CUSTOM`, and only then. At most 10 characters.
    /// Example: `代理商`.
    pub custom_relation: Option<String>,
}

wechatpay_client::sent! {
    AddReceiver {
        sub_mchid "sub_mchid", appid "appid", sub_appid "sub_appid", r#type "type",
        account "account", name "name", relation_type "relation_type",
        custom_relation "custom_relation",
    }
}

/// What [`AddReceiver::new`] requires, by name.
pub struct AddReceiverRequired {
    /// 公众账号ID: An AppID of the caller, bound to the merchant number. 1 to 32 characters.
    pub appid: Appid,
    /// 接收方类型: What `account` is.
    pub r#type: ReceiverType,
    /// 接收方账号: A merchant number or an openid, as `type` says. 1 to 64 characters.
    pub account: ReceiverAccount,
    /// 与分账方的关系类型: What the receiver is to the merchant whose money will be shared out.
    pub relation_type: ReceiverRelationType,
}

impl AddReceiver {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: AddReceiverRequired) -> Self {
        let AddReceiverRequired { appid, r#type, account, relation_type } = required;
        Self {
            sub_mchid: None, appid, sub_appid: None, r#type, account, name: None,
            relation_type, custom_relation: None,
        }
    }
}

crate::optional_fields! {
    AddReceiver {
        /// 特约商户号: The merchant whose money will be shared out, when a partner calls for them. 1 to 32
        /// characters.
        sub_mchid: Mchid,
        /// 特约商户公众账号ID: An AppID of the merchant whose money will be shared out. 1 to 32 characters.
        sub_appid: Appid,
        /// 分账个人接收方姓名: The receiver's name: the full name of a merchant, which is needed (of
        /// 小微商户 and 个体户 that of the person who opened the account); of a user the real name, which
        /// is checked if it is sent. At most 1024 characters. Plain text here; encrypted on the wire.
        name: Encrypted,
        /// 自定义的分账关系: The same in words. At most 10 characters.
        custom_relation: String,
    }
}

impl Operation for AddReceiver {
    type Response = AddedReceiver;

    const META: &'static Meta = &routes::ADD_RECEIVER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 删除分账接收方: Takes a receiver off the list. What was shared out to them before stays with
/// them.
///
/// `POST /v3/profitsharing/receivers/delete` responds with 200 and
/// [`DeletedReceiver`](crate::products::profitsharing::DeletedReceiver). Idempotent: safe to send
/// again with the same parameters.
///
/// Note: It is inferred that a receiver is known again by `type` and `account`. How a second
/// deletion is answered is not known.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012529590),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012466868). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::profitsharing::DeleteReceiver;
/// use wechatpay::shared::ReceiverType;
///
/// let operation = DeleteReceiver::new(
///     "wx8888888888888888",
///     ReceiverType::MerchantId,
///     "86693852",
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
/// | `NO_AUTH` | 403 | refused | Profit sharing (分账) is not opened or not granted, or the order was not marked for it. Open profit sharing; as a partner, have the sub-merchant grant it. Set `profit_sharing` when you place the order: it cannot be added afterwards. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteReceiver {
    /// 特约商户号: The merchant whose receiver it is, when a partner calls for them. 1 to 32
    /// characters. Example: `1900000109`. Direct merchants (直连商户): omitted; partners (服务商):
    /// required.
    pub sub_mchid: Option<Mchid>,
    /// 公众账号ID: An AppID of the caller, bound to the merchant number. 1 to 32 characters. Example:
    /// `wx8888888888888888`.
    pub appid: Appid,
    /// 特约商户公众账号ID: An AppID of the merchant whose receiver it is. Needed for a receiver of the
    /// type `PERSONAL_SUB_OPENID`. 1 to 32 characters. Example: `wx8888888888888889`. Direct merchants
    /// (直连商户): omitted; partners (服务商): optional.
    pub sub_appid: Option<Appid>,
    /// 接收方类型: What `account` is. Example: `MERCHANT_ID`.
    pub r#type: ReceiverType,
    /// 接收方账号: A merchant number or an openid, as `type` says. 1 to 64 characters.
    pub account: ReceiverAccount,
}

wechatpay_client::sent! {
    DeleteReceiver {
        sub_mchid "sub_mchid", appid "appid", sub_appid "sub_appid", r#type "type",
        account "account",
    }
}

impl DeleteReceiver {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        appid: impl Into<Appid>,
        r#type: ReceiverType,
        account: impl Into<ReceiverAccount>,
    ) -> Self {
        Self {
            sub_mchid: None, appid: appid.into(), sub_appid: None, r#type,
            account: account.into(),
        }
    }
}

crate::optional_fields! {
    DeleteReceiver {
        /// 特约商户号: The merchant whose receiver it is, when a partner calls for them. 1 to 32
        /// characters.
        sub_mchid: Mchid,
        /// 特约商户公众账号ID: An AppID of the merchant whose receiver it is. 1 to 32 characters.
        sub_appid: Appid,
    }
}

impl Operation for DeleteReceiver {
    type Response = DeletedReceiver;

    const META: &'static Meta = &routes::DELETE_RECEIVER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 请求分账回退: Takes money back from a merchant who received it, so that the order can be
/// refunded. The merchant must have agreed to it on the merchant platform. It is possible for 180
/// days, 50 times for each sharing, and before or after the refund itself.
///
/// `POST /v3/profitsharing/return-orders` responds with 200 and
/// [`ReturnOrder`](crate::products::profitsharing::ReturnOrder). Idempotent: safe to send again
/// with the same parameters.
///
/// Note: The server knows the call again by `out_return_no`. While the response is `PROCESSING`,
/// repeat under the same number or query: a new number may take the money twice. What a user
/// received cannot be returned. One of `order_id` and `out_order_no` is needed.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012525287),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012466854). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::profitsharing::{CreateReturnOrder, CreateReturnOrderRequired};
/// use wechatpay::shared::Fen;
///
/// let operation = CreateReturnOrder::new(CreateReturnOrderRequired {
///     out_return_no: "R20190516001".into(),
///     return_mchid: "86693852".into(),
///     amount: Fen::new(10),
///     description: "用户退款".into(),
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
    /// 特约商户号: The merchant who gets the money back, when a partner calls for them. 1 to 32
    /// characters. Example: `1900000109`. Direct merchants (直连商户): omitted; partners (服务商):
    /// required.
    pub sub_mchid: Option<Mchid>,
    /// 微信分账单号: The sharing, as WeChat Pay numbered it. Either this or `out_order_no`. At most 64
    /// characters. Example: `3008450740201411110007820472`.
    pub order_id: Option<SharingOrderId>,
    /// 商户分账单号: The sharing, as the caller numbered it. Either this or `order_id`. At most 64
    /// characters. Pattern: `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: Option<OutOrderNo>,
    /// 商户回退单号: The caller's own number for this return. Repeat it when repeating the call. At
    /// most 64 characters. Pattern: `^[0-9A-Za-z_|*@-]+$`. Example: `R20190516001`.
    pub out_return_no: OutReturnNo,
    /// 回退商户号: The merchant who received the money and gives it back. 1 to 32 characters. Example:
    /// `86693852`.
    pub return_mchid: Mchid,
    /// 回退金额: What is given back, in 分, at most what they received with this sharing. From 1.
    /// Example: `10`.
    pub amount: Fen,
    /// 回退描述: Why it is given back. It comes back with the query and appears in the bill. 1 to 80
    /// characters. Example: `用户退款`.
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
    /// 商户回退单号: The caller's own number for this return. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*@-]+$`.
    pub out_return_no: OutReturnNo,
    /// 回退商户号: The merchant who received the money and gives it back. 1 to 32 characters.
    pub return_mchid: Mchid,
    /// 回退金额: What is given back, in 分, at most what they received with this sharing. From 1.
    pub amount: Fen,
    /// 回退描述: Why it is given back. 1 to 80 characters.
    pub description: String,
}

impl CreateReturnOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateReturnOrderRequired) -> Self {
        let CreateReturnOrderRequired {
            out_return_no, return_mchid, amount, description,
        } = required;
        Self {
            sub_mchid: None, order_id: None, out_order_no: None, out_return_no,
            return_mchid, amount, description,
        }
    }
}

crate::optional_fields! {
    CreateReturnOrder {
        /// 特约商户号: The merchant who gets the money back, when a partner calls for them. 1 to 32
        /// characters.
        sub_mchid: Mchid,
        /// 微信分账单号: The sharing, as WeChat Pay numbered it. At most 64 characters.
        order_id: SharingOrderId,
        /// 商户分账单号: The sharing, as the caller numbered it. At most 64 characters. Pattern:
        /// `^[0-9A-Za-z_|*@-]+$`.
        out_order_no: OutOrderNo,
    }
}

impl Operation for CreateReturnOrder {
    type Response = ReturnOrder;

    const META: &'static Meta = &routes::CREATE_RETURN_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询分账回退结果: Tells the status of a return, above all one that was answered with
/// `PROCESSING`.
///
/// `GET /v3/profitsharing/return-orders/{out_return_no}` responds with 200 and
/// [`ReturnOrder`](crate::products::profitsharing::ReturnOrder). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: A return that stays `PROCESSING` for 5 days fails.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012526279),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012466858). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::profitsharing::QueryReturnOrder;
///
/// let operation = QueryReturnOrder::new("R20190516001", "P20190806125346");
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
    /// 商户回退单号: The return, as the caller numbered it. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*@-]+$`. Example: `R20190516001`.
    pub out_return_no: OutReturnNo,
    /// 特约商户号: The merchant who gets the money back, when a partner calls for them. 1 to 32
    /// characters. Example: `1900000109`. Direct merchants (直连商户): omitted; partners (服务商):
    /// required.
    pub sub_mchid: Option<Mchid>,
    /// 商户分账单号: The sharing, as the caller numbered it. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*@-]+$`. Example: `P20190806125346`.
    pub out_order_no: OutOrderNo,
}

impl QueryReturnOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_return_no: impl Into<OutReturnNo>,
        out_order_no: impl Into<OutOrderNo>,
    ) -> Self {
        Self {
            out_return_no: out_return_no.into(), sub_mchid: None,
            out_order_no: out_order_no.into(),
        }
    }
}

crate::optional_fields! {
    QueryReturnOrder {
        /// 特约商户号: The merchant who gets the money back, when a partner calls for them. 1 to 32
        /// characters.
        sub_mchid: Mchid,
    }
}

impl Operation for QueryReturnOrder {
    type Response = ReturnOrder;

    const META: &'static Meta = &routes::QUERY_RETURN_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_return_no", &self.out_return_no)
            .query("sub_mchid", &self.sub_mchid)
            .query("out_order_no", &self.out_order_no)
            .build()
    }
}

impl Settles for QueryReturnOrder {
    type State = ReturnResult;

    #[inline]
    fn state(response: &ReturnOrder) -> Option<&ReturnResult> {
        Some(&response.result)
    }

    #[inline]
    fn is_final(state: &ReturnResult) -> bool {
        matches!(state, ReturnResult::Success | ReturnResult::Failed)
    }
}

/// 查询剩余待分金额: Tells how much of an order is left to be shared out.
///
/// `GET /v3/profitsharing/transactions/{transaction_id}/amounts` responds with 200 and
/// [`UnsplitAmount`](crate::products::shared::UnsplitAmount). Read-only: safe to send again.
///
/// Note: A partner names no merchant here; the payment is enough.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012457939),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012457927). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::profitsharing::QueryOrderAmount;
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
    /// 微信订单号: The payment. 1 to 32 characters. Example: `4208450740201411110007820472`.
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
