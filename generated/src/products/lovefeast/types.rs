// Written by `cargo xtask codegen` from spec/lovefeast.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::Timestamp;

use crate::products::shared::{Appid, BrandId, Currency, Fen, Mchid, Openid, OutTradeNo};

/// 捐赠单: What a user donated.
#[derive(Clone)]
#[non_exhaustive]
pub struct Donation {
    /// 捐赠订单号. Example: `WT20220309135520380001`.
    pub welfare_trade_id: Option<String>,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Option<Appid>,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6788`.
    pub sub_appid: Option<Appid>,
    /// 品牌ID: A brand as numbered by WeChat Pay. Example: `2250`.
    pub brand_id: Option<BrandId>,
    /// 捐赠来源: How a user came to donate. Example: `MINIPROGRAM_PAY`.
    pub donate_source: Option<DonationSource>,
    /// 商户订单: Only of a donation beside a purchase (`ENTRUST_PAY`).
    pub merchant_order: Option<MerchantOrder>,
    /// 捐赠机构名称. Example: `深圳壹基金公益基金会`.
    pub institution_name: Option<String>,
    /// 捐赠项目编号. Example: `10001`.
    pub business_id: Option<String>,
    /// 捐赠活动名称. Example: `爱心餐一块捐`.
    pub business_name: Option<String>,
    /// 支付完成时间. Example: `2015-05-20T13:29:35+08:00`.
    pub success_time: Option<Timestamp>,
    /// 支付者: The user who donated.
    pub payer: Option<Donor>,
    /// 订单金额: How much was donated.
    pub amount: Option<DonationAmount>,
    /// 设备编号: The device whose code led the user to the mini program. Example: `013467007045764`.
    pub device_id: Option<String>,
}

wechatpay_client::record! {
    Donation {
        welfare_trade_id "welfare_trade_id", appid "appid", sub_appid "sub_appid",
        brand_id "brand_id", donate_source "donate_source", merchant_order "merchant_order",
        institution_name "institution_name", business_id "business_id",
        business_name "business_name", success_time "success_time", payer "payer", amount "amount",
        device_id "device_id",
    }
}

/// 订单金额: How much was donated.
#[derive(Clone)]
#[non_exhaustive]
pub struct DonationAmount {
    /// 总金额: In 分. Example: `100`.
    pub total: Option<Fen>,
    /// 用户支付金额: In 分. Example: `100`.
    pub payer_total: Option<Fen>,
    /// 货币类型: A currency, by its three letters of ISO 4217. Example: `CNY`.
    pub currency: Option<Currency>,
    /// 用户支付币种: A currency, by its three letters of ISO 4217. Example: `CNY`.
    pub payer_currency: Option<Currency>,
}

wechatpay_client::record! {
    DonationAmount {
        total "total", payer_total "payer_total", currency "currency",
        payer_currency "payer_currency",
    }
}

wechatpay_client::open_enum! {
    /// 捐赠来源: How a user came to donate.
    pub enum DonationSource {
        /// In WeChat Pay's mini program (一起捐).
        MiniprogramPay = "MINIPROGRAM_PAY",
        /// Beside a purchase at a merchant (一块捐).
        EntrustPay = "ENTRUST_PAY",
    }
}

/// 支付者: The user who donated.
#[derive(Clone)]
#[non_exhaustive]
pub struct Donor {
    /// 用户标识: Under `appid`. At least 1 character.
    pub openid: Option<Openid>,
    /// 用户子标识: Under `sub_appid`. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 用户头像URL: Only when the user let the mini program know.
    pub avatar: Option<String>,
    /// 用户昵称: Only when the user let the mini program know.
    pub nickname: Option<String>,
}

wechatpay_client::record! {
    Donor {
        openid "openid", sub_openid "sub_openid", avatar "avatar" hidden,
        nickname "nickname" hidden,
    }
}

/// The response to [`GetBrand`](super::GetBrand).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetBrandResponse {
    /// 捐赠数量: How often customers donated. Example: `25000`.
    pub donate_count: i64,
    /// 供餐数量: How many meals the brand gave. Only of brands that give meals. Example: `1250`.
    pub consume_count: Option<i64>,
}

wechatpay_client::record! {
    GetBrandResponse {
        donate_count "donate_count", consume_count "consume_count",
    }
}

/// The response to [`ListOrdersByUser`](super::ListOrdersByUser).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListOrdersByUserResponse {
    /// 该次请求返回的记录条数: How many are in this response. Example: `1`.
    pub count: Option<i64>,
    /// 最大记录条数: 10 by default. Example: `10`.
    pub limit: i64,
    /// 起始位置: 0 by default. Example: `0`.
    pub offset: Option<i64>,
    /// 全部记录数量. Example: `1`.
    pub total_count: Option<i64>,
    /// 结果集.
    pub data: Option<Vec<Donation>>,
}

wechatpay_client::record! {
    ListOrdersByUserResponse {
        count "count", limit "limit", offset "offset", total_count "total_count", data "data",
    }
}

/// 商户订单: The order that the donation was made with.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantOrder {
    /// 商户系统内部订单号: An order as numbered by the merchant, unique under its merchant number:
    /// digits, letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`.
    /// Example: `1217752501201407033233368018`.
    pub out_trade_no: Option<OutTradeNo>,
    /// 商户号: The direct merchant, or the partner. At least 1 character. Example: `1230000109`.
    pub mchid: Option<Mchid>,
    /// 子商户号: Only of a partner's merchant. At least 1 character. Example: `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 门店编号. Example: `100000001`.
    pub store_id: Option<String>,
}

wechatpay_client::record! {
    MerchantOrder {
        out_trade_no "out_trade_no", mchid "mchid", sub_mchid "sub_mchid", store_id "store_id",
    }
}
