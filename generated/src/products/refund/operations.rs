// Written by `cargo xtask codegen` from spec/refund.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Encrypted, Error, Meta, Operation, Request, Settles};

use crate::products::routes::refund as routes;
use crate::products::shared::{
    AbnormalRefundBank, AbnormalRefundType, Mchid, OutRefundNo, OutTradeNo, RefundAccount,
    RefundFundsAccount, RefundGoods, RefundId, RefundStatus, TransactionId,
};
use super::types::{AmountToRefund, Refund};

/// 申请退款: Gives the money of a paid order back, or a part of it, within a year of the payment.
/// The response says that the refund was accepted, not that it was made. An order can be refunded
/// in up to 50 parts, at least a minute apart, each under a number of its own.
///
/// `POST /v3/refund/domestic/refunds` responds with 200 and
/// [`Refund`](crate::products::refund::Refund). Idempotent: safe to send again with the same
/// parameters. Rate limit: 150 calls per second.
///
/// Note: The server knows the refund again by `out_refund_no` and makes it once. After a response
/// that failed, repeat under the same number: a new one may refund twice. One of `transaction_id`
/// and `out_trade_no` is needed. Calls in error have a limit of their own, 6 a second, and orders
/// older than a month another one, 5000 a minute.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013071036),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791862),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012556524),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013080625),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012886219). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::refund::{AmountToRefund, AmountToRefundRequired, CreateRefund};
/// use wechatpay::shared::{Currency, Fen};
///
/// let operation = CreateRefund::new(
///     "1217752501201407033233368018",
///     AmountToRefund::new(AmountToRefundRequired {
///         refund: Fen::new(888),
///         total: Fen::new(888),
///         currency: Currency::Cny,
///     }),
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
/// | `PARAM_ERROR` | 400 | refused | A parameter is missing, malformed or out of range. Correct the value that `detail` names; sending the same call again fails again. This call did nothing, so keep your own number for the corrected one. |
/// | `INVALID_REQUEST` | 400 | unknown | The amounts, the state of the order or the age of the order do not allow the refund, or the number was used with other amounts. Query by `out_refund_no` first: a refund may exist under it. Correct the amounts or use the first ones again. Do not take a new number before you know what became of the first one: that can refund twice. |
/// | `SIGN_ERROR` | 401 | refused | The signature of the request was not accepted, or the `Authorization` header is missing or incomplete. Check the private key against the certificate's serial number, then the clock. `detail` may show the text that the server signed: compare it with yours. Whatever you sent was not looked at. |
/// | `NOT_ENOUGH` | 403 | refused | The money that refunds are paid from is short. Top up, or name the other account in `funds_account` as the page allows. Then send the same `out_refund_no`: another number can refund twice. |
/// | `USER_ACCOUNT_ABNORMAL` | 403 | unknown | The refund fails because the user's account was closed or is abnormal. Query by `out_refund_no`. Only when no refund is under way, pay back outside WeChat Pay. If the refund exists and is `ABNORMAL`, send it to a bank card with `apply_abnormal_refund` instead. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | The order to be refunded does not exist. Check the order's number and the merchant number under which it was placed. An order that nobody paid cannot be refunded: close it. |
/// | `TRADE_OVERDUE` |  | unknown | The order was paid more than a year ago and cannot be refunded any more. Query for refunds that exist already, then pay back outside WeChat Pay. |
/// | `REFUND_FEE_MISMATCH` |  | unknown | The amount differs from that of the first request with this `out_refund_no`. Query the refund that exists. Repeat with its amount; only for a further refund take a new number. |
/// | `FREQUENCY_LIMITED` | 429 | unknown | Too many refund calls in a short time. The refund may have been accepted nevertheless. Wait, then query by `out_refund_no`. If the refund is not there, send it again with the same `out_refund_no` and the same parameters. A new number can refund twice. |
/// | `SYSTEM_ERROR` | 500 | unknown | The server failed, and the refund may exist. Query by `out_refund_no`. If it is not there, send the same parameters with the same `out_refund_no`. Never use a new number: it can refund twice. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateRefund {
    /// 子商户号: The merchant who was paid, when a partner calls for them. 1 to 32 characters. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 微信支付订单号: The payment. Either this or `out_trade_no` names the order. 1 to 32 characters.
    /// Example: `1217752501201407033233368018`.
    pub transaction_id: Option<TransactionId>,
    /// 商户订单号: The order, as it was numbered when placed. Either this or `transaction_id`. 6 to 32
    /// characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: Option<OutTradeNo>,
    /// 商户退款单号: The caller's own number for the refund. Repeat it when repeating the call. At most
    /// 64 characters. Pattern: `^[0-9A-Za-z_|*@-]+$`. Example: `1217752501201407033233368018`.
    pub out_refund_no: OutRefundNo,
    /// 退款原因: Why the money goes back, shown to the user in the message about the refund. It is not
    /// shown when a part of 1 yuan or less is refunded. At most 80 bytes. Example: `商品已售完`.
    ///
    /// Note: A reason in Chinese may have 26 characters.
    pub reason: Option<String>,
    /// 退款结果回调url: Where the callbacks about this refund go, instead of the address that is set on
    /// the merchant platform: HTTPS, without a query string, reachable from outside. At most 256
    /// characters. Example: `https://weixin.qq.com`.
    pub notify_url: Option<String>,
    /// 退款资金来源: The account that the money is taken from. Without it, money that is not settled
    /// yet. Example: `AVAILABLE`.
    ///
    /// Note: Only `AVAILABLE`, for merchants whose money is settled in the old way (旧资金流), and
    /// `UNSETTLED`, for deposits paid in advance for travel (出行预付押金), can be asked for. The other
    /// values come with responses.
    pub funds_account: Option<RefundFundsAccount>,
    /// 退款出资商户: Who the money may be taken from. The response and the query say who it was taken
    /// from. Example: `REFUND_SOURCE_SUB_MERCHANT`. Direct merchants (直连商户): omitted; partners
    /// (服务商): optional.
    ///
    /// Note: WeChat Pay has to open the way for the platform to advance money.
    pub refund_account: Option<RefundAccount>,
    /// 金额信息: How much is to be refunded of how much.
    pub amount: AmountToRefund,
    /// 退款商品: The goods that the user gives back, when the refund is to be of certain goods of an
    /// order that was placed with its goods.
    pub goods_detail: Option<Vec<RefundGoods>>,
}

wechatpay_client::sent! {
    CreateRefund {
        sub_mchid "sub_mchid", transaction_id "transaction_id", out_trade_no "out_trade_no",
        out_refund_no "out_refund_no", reason "reason", notify_url "notify_url",
        funds_account "funds_account", refund_account "refund_account", amount "amount",
        goods_detail "goods_detail",
    }
}

impl CreateRefund {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_refund_no: impl Into<OutRefundNo>, amount: AmountToRefund) -> Self {
        Self {
            sub_mchid: None, transaction_id: None, out_trade_no: None,
            out_refund_no: out_refund_no.into(), reason: None, notify_url: None,
            funds_account: None, refund_account: None, amount, goods_detail: None,
        }
    }
}

crate::optional_fields! {
    CreateRefund {
        /// 子商户号: The merchant who was paid, when a partner calls for them. 1 to 32 characters.
        sub_mchid: Mchid,
        /// 微信支付订单号: The payment. 1 to 32 characters.
        transaction_id: TransactionId,
        /// 商户订单号: The order, as it was numbered when placed. 6 to 32 characters. Pattern:
        /// `^[0-9A-Za-z_|*-]+$`.
        out_trade_no: OutTradeNo,
        /// 退款原因: Why the money goes back, shown to the user in the message about the refund. At most 80
        /// bytes.
        reason: String,
        /// 退款结果回调url: Where the callbacks about this refund go, instead of the address that is set on
        /// the merchant platform: HTTPS, without a query string, reachable from outside. At most 256
        /// characters.
        notify_url: String,
        /// 退款资金来源: The account that the money is taken from.
        funds_account: RefundFundsAccount,
        /// 退款出资商户: Who the money may be taken from.
        refund_account: RefundAccount,
        /// 退款商品: The goods that the user gives back, when the refund is to be of certain goods of an
        /// order that was placed with its goods.
        goods_detail: Vec<RefundGoods>,
    }
}

impl Operation for CreateRefund {
    type Response = Refund;

    const META: &'static Meta = &routes::CREATE_REFUND;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询单笔退款（通过商户退款单号）: Tells the status of a refund. Ask once a minute at first, and
/// less often when it takes longer than five minutes: to a balance the money mostly goes within
/// minutes, to a bank card within three working days.
///
/// `GET /v3/refund/domestic/refunds/{out_refund_no}` responds with 200 and
/// [`Refund`](crate::products::refund::Refund). Read-only: safe to send again. Rate limit: 300
/// calls per second. [`Client::settled`](wechatpay_client::Client::settled) waits for a final
/// state.
///
/// Note: `ABNORMAL` lasts until somebody acts, with `apply_abnormal_refund` or on the merchant
/// platform. The refund is then `PROCESSING` again.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013071041),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791863),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012556587),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013080626). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::refund::QueryByOutRefundNo;
///
/// let operation = QueryByOutRefundNo::new("1217752501201407033233368018");
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
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no refund with this number, or it is still on its way. Check the number and the merchant. Then ask for the refund again with the same `out_refund_no` and the same parameters; with that number it cannot happen twice. |
/// | `REFUND_NOT_EXISTS` | 404 | refused | There is no refund with this number. Check the number and the merchant. To ask for the refund again, keep the same `out_refund_no`. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryByOutRefundNo {
    /// 商户退款单号: The refund, as the caller numbered it. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*@-]+$`. Example: `1217752501201407033233368018`.
    pub out_refund_no: OutRefundNo,
    /// 子商户号: The merchant who was paid, when a partner calls for them. 1 to 32 characters. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
}

impl QueryByOutRefundNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_refund_no: impl Into<OutRefundNo>) -> Self {
        Self { out_refund_no: out_refund_no.into(), sub_mchid: None }
    }
}

crate::optional_fields! {
    QueryByOutRefundNo {
        /// 子商户号: The merchant who was paid, when a partner calls for them. 1 to 32 characters.
        sub_mchid: Mchid,
    }
}

impl Operation for QueryByOutRefundNo {
    type Response = Refund;

    const META: &'static Meta = &routes::QUERY_BY_OUT_REFUND_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_refund_no", &self.out_refund_no)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

impl Settles for QueryByOutRefundNo {
    type State = RefundStatus;

    #[inline]
    fn state(response: &Refund) -> Option<&RefundStatus> {
        Some(&response.status)
    }

    #[inline]
    fn is_final(state: &RefundStatus) -> bool {
        matches!(
            state, RefundStatus::Success | RefundStatus::Closed | RefundStatus::Abnormal
        )
    }
}

/// 发起异常退款: Sends the money of a refund that is `ABNORMAL` another way: to a bank card of the
/// user, which needs the card and its holder, or to the bank account of the merchant, who then pays
/// the user themselves.
///
/// `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund` responds with 200 and
/// [`Refund`](crate::products::refund::Refund). Not idempotent: sending it again may act twice.
/// Rate limit: 150 calls per second.
///
/// Note: Ask `query_by_out_refund_no` before repeating.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013071193),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013080627),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4017150905). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::refund::ApplyAbnormalRefund;
/// use wechatpay::shared::AbnormalRefundType;
///
/// let operation = ApplyAbnormalRefund::new(
///     "50000000382019052709732678859",
///     "1217752501201407033233368018",
///     AbnormalRefundType::MerchantBankCard,
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
/// | `INVALID_REQUEST` | 400 | unknown | The refund is not `ABNORMAL`, so its money cannot be sent elsewhere. Query the refund: it may have succeeded, or an earlier call of yours may have started this already. Do not pay back in another way before you know. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no refund with this `refund_id`. Send WeChat Pay's number of the refund, not your own, and check the merchant. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplyAbnormalRefund {
    /// 微信支付退款单号: The refund, as WeChat Pay numbered it. 1 to 32 characters. Example:
    /// `50000000382019052709732678859`.
    pub refund_id: RefundId,
    /// 子商户号: The merchant who was paid, when a partner calls for them. 1 to 32 characters. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 商户退款单号: The same refund, as the caller numbered it. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*@-]+$`. Example: `1217752501201407033233368018`.
    pub out_refund_no: OutRefundNo,
    /// 异常退款处理方式: Where the money goes. Example: `MERCHANT_BANK_CARD`.
    pub r#type: AbnormalRefundType,
    /// 开户银行: The bank of the user's card. Needed when the money goes to the user. Example:
    /// `ICBC_DEBIT`.
    pub bank_type: Option<AbnormalRefundBank>,
    /// 收款银行卡号: The number of the user's card. Needed when the money goes to the user. At most
    /// 1024 characters. Plain text here; encrypted on the wire.
    ///
    /// Note: The 1024 characters are those of the encrypted value.
    pub bank_account: Option<Encrypted>,
    /// 收款用户姓名: The name of the card's holder. Needed when the money goes to the user. At most
    /// 1024 characters. Plain text here; encrypted on the wire.
    ///
    /// Note: The 1024 characters are those of the encrypted value.
    pub real_name: Option<Encrypted>,
}

wechatpay_client::sent! {
    ApplyAbnormalRefund {
        refund_id "refund_id" outside, sub_mchid "sub_mchid", out_refund_no "out_refund_no",
        r#type "type", bank_type "bank_type", bank_account "bank_account", real_name "real_name",
    }
}

impl ApplyAbnormalRefund {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        refund_id: impl Into<RefundId>,
        out_refund_no: impl Into<OutRefundNo>,
        r#type: AbnormalRefundType,
    ) -> Self {
        Self {
            refund_id: refund_id.into(), sub_mchid: None,
            out_refund_no: out_refund_no.into(), r#type, bank_type: None,
            bank_account: None, real_name: None,
        }
    }
}

crate::optional_fields! {
    ApplyAbnormalRefund {
        /// 子商户号: The merchant who was paid, when a partner calls for them. 1 to 32 characters.
        sub_mchid: Mchid,
        /// 开户银行: The bank of the user's card.
        bank_type: AbnormalRefundBank,
        /// 收款银行卡号: The number of the user's card. At most 1024 characters. Plain text here; encrypted
        /// on the wire.
        bank_account: Encrypted,
        /// 收款用户姓名: The name of the card's holder. At most 1024 characters. Plain text here; encrypted
        /// on the wire.
        real_name: Encrypted,
    }
}

impl Operation for ApplyAbnormalRefund {
    type Response = Refund;

    const META: &'static Meta = &routes::APPLY_ABNORMAL_REFUND;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("refund_id", &self.refund_id).json(self).build()
    }
}
