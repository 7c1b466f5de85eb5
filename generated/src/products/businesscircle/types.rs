// Written by `cargo xtask codegen` from spec/businesscircle.yaml; edit that file instead.

use wechatpay_client::Timestamp;

use crate::products::shared::{Appid, Fen, Mchid, Openid, RefundId, TransactionId};

wechatpay_client::open_enum! {
    /// 用户授权类型: What a user agreed to when they opened the member card.
    pub enum AuthType {
        /// The card was opened; the points service was not authorized.
        RegisteredMode = "REGISTERED_MODE",
        /// The card was opened and the points service authorized.
        RegisteredAndAuthorizationMode = "REGISTERED_AND_AUTHORIZATION_MODE",
    }
}

wechatpay_client::open_enum! {
    /// 授权状态: The status of a member's authorization of the points service.
    pub enum AuthorizeState {
        /// The member never authorized the service.
        Unauthorized = "UNAUTHORIZED",
        /// The member authorizes the service.
        Authorized = "AUTHORIZED",
        /// The member has withdrawn the authorization.
        Deauthorized = "DEAUTHORIZED",
    }
}

/// 商圈会员积分服务授权结果: A user opened the mall's member card. The payload carries no AppID.
#[derive(Clone)]
#[non_exhaustive]
pub struct MallAuthorization {
    /// 顾客OpenID: The user, under the mini program in which they authorized the service. At least 1
    /// character.
    pub openid: Openid,
    /// 会员卡code: The user's number under the mall's member card.
    pub code: MemberCardCode,
    /// 商户号: The mall in which the card was opened. A partner sends this number as `sub_mchid` from
    /// here on. At least 1 character. Example: `1230000109`.
    pub mchid: Mchid,
    /// 用户授权类型: What the user agreed to. Example: `REGISTERED_AND_AUTHORIZATION_MODE`.
    pub auth_type: AuthType,
}

wechatpay_client::record! {
    MallAuthorization {
        openid "openid", code "code", mchid "mchid", auth_type "auth_type",
    }
}

/// What [`MallAuthorization::new`] requires, by name.
pub struct MallAuthorizationRequired {
    /// 顾客OpenID: The user, under the mini program in which they authorized the service. At least 1
    /// character.
    pub openid: Openid,
    /// 会员卡code: The user's number under the mall's member card.
    pub code: MemberCardCode,
    /// 商户号: The mall in which the card was opened. At least 1 character.
    pub mchid: Mchid,
    /// 用户授权类型: What the user agreed to.
    pub auth_type: AuthType,
}

impl MallAuthorization {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: MallAuthorizationRequired) -> Self {
        let MallAuthorizationRequired { openid, code, mchid, auth_type } = required;
        Self { openid, code, mchid, auth_type }
    }
}

/// 商圈会员场内退款结果: A refund of a member's payment in the mall.
#[derive(Clone)]
#[non_exhaustive]
pub struct MallRefund {
    /// 商户号: The mall. At least 1 character. Example: `1234567890`.
    pub mchid: Mchid,
    /// 商圈商户名称: The mall's name. Example: `万象天地`.
    pub merchant_name: String,
    /// 门店名称: The shop in which the member had paid. Example: `重庆烤鱼（万象天地店）`.
    pub shop_name: String,
    /// 门店编号. Example: `50001`.
    pub shop_number: String,
    /// 小程序APPID: The mini program in which the member authorized the service. At least 1 character.
    /// Example: `wx2c23be954ff1624f`.
    pub appid: Appid,
    /// 用户标识: The member, under that mini program. At least 1 character.
    pub openid: Openid,
    /// 交易完成时间: When the refund was completed. Example: `2018-05-23T12:13:50+08:00`.
    pub refund_time: Timestamp,
    /// 消费金额: What the member had actually paid, in 分. Example: `100`.
    pub pay_amount: Fen,
    /// 退款金额: What was paid back with this refund, in 分. Example: `100`.
    pub refund_amount: Fen,
    /// 微信支付订单号: The payment that was refunded. At least 1 character. Example:
    /// `42000001217201407033233368018`.
    pub transaction_id: TransactionId,
    /// 微信支付退款单号: The refund. Tell repeated callbacks apart by this number, not by the
    /// payment's. At least 1 character. Example: `1217752501201407033233368999`.
    pub refund_id: RefundId,
}

wechatpay_client::record! {
    MallRefund {
        mchid "mchid", merchant_name "merchant_name", shop_name "shop_name",
        shop_number "shop_number", appid "appid", openid "openid", refund_time "refund_time",
        pay_amount "pay_amount", refund_amount "refund_amount", transaction_id "transaction_id",
        refund_id "refund_id",
    }
}

/// What [`MallRefund::new`] requires, by name.
pub struct MallRefundRequired {
    /// 商户号: The mall. At least 1 character.
    pub mchid: Mchid,
    /// 商圈商户名称: The mall's name.
    pub merchant_name: String,
    /// 门店名称: The shop in which the member had paid.
    pub shop_name: String,
    /// 门店编号.
    pub shop_number: String,
    /// 小程序APPID: The mini program in which the member authorized the service. At least 1 character.
    pub appid: Appid,
    /// 用户标识: The member, under that mini program. At least 1 character.
    pub openid: Openid,
    /// 交易完成时间: When the refund was completed.
    pub refund_time: Timestamp,
    /// 消费金额: What the member had actually paid, in 分.
    pub pay_amount: Fen,
    /// 退款金额: What was paid back with this refund, in 分.
    pub refund_amount: Fen,
    /// 微信支付订单号: The payment that was refunded. At least 1 character.
    pub transaction_id: TransactionId,
    /// 微信支付退款单号: The refund. At least 1 character.
    pub refund_id: RefundId,
}

impl MallRefund {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: MallRefundRequired) -> Self {
        let MallRefundRequired {
            mchid, merchant_name, shop_name, shop_number, appid, openid, refund_time,
            pay_amount, refund_amount, transaction_id, refund_id,
        } = required;
        Self {
            mchid, merchant_name, shop_name, shop_number, appid, openid, refund_time,
            pay_amount, refund_amount, transaction_id, refund_id,
        }
    }
}

/// 商圈会员场内支付结果: A member's payment in the mall.
#[derive(Clone)]
#[non_exhaustive]
pub struct MallTransaction {
    /// 商户号: The mall. A partner sends this number as `sub_mchid` when it reports the points. 1 to 32
    /// characters. Example: `1230000109`.
    pub mchid: Mchid,
    /// 商圈商户名称: The mall's name. 1 to 128 characters. Example: `腾讯广场`.
    pub merchant_name: String,
    /// 门店名称: The shop in which the member paid, as named when the mall registered it. 1 to 32
    /// characters. Example: `微信支付`.
    pub shop_name: String,
    /// 门店编号: The shop's number as registered by the mall, so that it can be matched with the mall's
    /// own records. 1 to 128 characters. Example: `123456`.
    pub shop_number: String,
    /// 小程序APPID: The mini program in which the member authorized the service. 1 to 32 characters.
    /// Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 用户标识: The member, under that mini program. 1 to 128 characters.
    pub openid: Openid,
    /// 交易完成时间: When the payment was completed. Example: `2015-05-20T13:29:35+08:00`.
    pub time_end: Timestamp,
    /// 金额: What the member actually paid, in 分. Example: `200`.
    pub amount: Fen,
    /// 微信支付订单号: The payment, to be named when its points are reported. 1 to 32 characters.
    /// Example: `1234567890`.
    pub transaction_id: TransactionId,
    /// 手动提交积分标记: Present only when the member claimed the points by hand. 1 to 32 characters.
    /// Example: `oUpF8uMuAJ2pxb1Q9zNjWUHsd`.
    pub commit_tag: Option<String>,
    /// 会员卡code: The member's number under the mall's member card.
    pub code: Option<MemberCardCode>,
    /// 用户授权类型: What the member agreed to when they opened the card. Example:
    /// `REGISTERED_AND_AUTHORIZATION_MODE`.
    pub auth_type: Option<AuthType>,
}

wechatpay_client::record! {
    MallTransaction {
        mchid "mchid", merchant_name "merchant_name", shop_name "shop_name",
        shop_number "shop_number", appid "appid", openid "openid", time_end "time_end",
        amount "amount", transaction_id "transaction_id", commit_tag "commit_tag", code "code",
        auth_type "auth_type",
    }
}

/// What [`MallTransaction::new`] requires, by name.
pub struct MallTransactionRequired {
    /// 商户号: The mall. 1 to 32 characters.
    pub mchid: Mchid,
    /// 商圈商户名称: The mall's name. 1 to 128 characters.
    pub merchant_name: String,
    /// 门店名称: The shop in which the member paid, as named when the mall registered it. 1 to 32
    /// characters.
    pub shop_name: String,
    /// 门店编号: The shop's number as registered by the mall, so that it can be matched with the mall's
    /// own records. 1 to 128 characters.
    pub shop_number: String,
    /// 小程序APPID: The mini program in which the member authorized the service. 1 to 32 characters.
    pub appid: Appid,
    /// 用户标识: The member, under that mini program. 1 to 128 characters.
    pub openid: Openid,
    /// 交易完成时间: When the payment was completed.
    pub time_end: Timestamp,
    /// 金额: What the member actually paid, in 分.
    pub amount: Fen,
    /// 微信支付订单号: The payment, to be named when its points are reported. 1 to 32 characters.
    pub transaction_id: TransactionId,
}

impl MallTransaction {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: MallTransactionRequired) -> Self {
        let MallTransactionRequired {
            mchid, merchant_name, shop_name, shop_number, appid, openid, time_end,
            amount, transaction_id,
        } = required;
        Self {
            mchid, merchant_name, shop_name, shop_number, appid, openid, time_end,
            amount, transaction_id, commit_tag: None, code: None, auth_type: None,
        }
    }
}

wechatpay_client::setters! {
    MallTransaction {
        /// 手动提交积分标记: Present only when the member claimed the points by hand. 1 to 32 characters.
        commit_tag: String,
        /// 会员卡code: The member's number under the mall's member card.
        code: MemberCardCode,
        /// 用户授权类型: What the member agreed to when they opened the card.
        auth_type: AuthType,
    }
}

wechatpay_client::text! {
    /// 会员卡code: A member's number under the mall's member card.
    #[sensitive]
    pub struct MemberCardCode;
}

wechatpay_client::open_enum! {
    /// 停车状态: What a member's car did.
    pub enum ParkingState {
        /// The car entered the mall.
        In = "IN",
        /// The car left the mall.
        Out = "OUT",
    }
}

/// 商圈会员待积分状态: Whether payments of today wait for points.
#[derive(Clone)]
#[non_exhaustive]
pub struct PointsCommit {
    /// 待积分状态: Whether anything is waiting. Example: `PENDING`.
    pub points_commit_status: PointsCommitStatus,
}

wechatpay_client::record! {
    PointsCommit {
        points_commit_status "points_commit_status",
    }
}

wechatpay_client::open_enum! {
    /// 待积分状态: Whether a member has payments of today that wait for points.
    pub enum PointsCommitStatus {
        /// At least one payment waits for the member to claim its points.
        Pending = "PENDING",
        /// No payment is waiting.
        Finished = "FINISHED",
    }
}

/// 商圈会员积分服务授权: Whether, and since when, a member authorizes the points service.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserAuthorization {
    /// 顾客OpenID: The member, under the mini program in which they authorized the service. 1 to 64
    /// characters.
    pub openid: Openid,
    /// 授权状态: The current status of the authorization. Example: `UNAUTHORIZED`.
    pub authorize_state: AuthorizeState,
    /// 授权时间: When the member authorized the service. At most 32 characters. Example:
    /// `2020-05-20T13:29:35+08:00`.
    ///
    /// Note: It is inferred that the time is absent for a member who never authorized the service.
    pub authorize_time: Option<Timestamp>,
    /// 取消授权时间: When the member withdrew the authorization. At most 32 characters. Example:
    /// `2020-05-20T13:29:35+08:00`.
    ///
    /// Note: It is inferred that the time is present once the authorization was withdrawn.
    pub deauthorize_time: Option<Timestamp>,
}

wechatpay_client::record! {
    UserAuthorization {
        openid "openid", authorize_state "authorize_state", authorize_time "authorize_time",
        deauthorize_time "deauthorize_time",
    }
}
