// Written by `cargo xtask codegen` from spec/brand_redpacket.yaml; edit that file instead.

//! The routes of 品牌红包 (red packets of brands).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 品牌商户发放红包.
pub const CREATE_BATCH: Meta = Meta::new(
        "POST",
        "/v3/fund-app/brand-redpacket/brand-merchant-batches",
    )
    .named("brand_redpacket", "create_batch")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/detail_list/*/user_name"])
    .sensitive(&["openid", "user_name"])
    .errors(&[&errors::OTHER_TRANSFER]);

/// 微信支付批次单号查询批次单.
pub const GET_BATCH_BY_BATCH_NO: Meta = Meta::new(
        "GET",
        "/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}",
    )
    .named("brand_redpacket", "get_batch_by_batch_no")
    .success(200)
    .retry(Retry::Read);

/// 微信支付明细单号查询明细单.
pub const GET_RED_PACKET_BY_DETAIL_NO: Meta = Meta::new(
        "GET",
        "/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}",
    )
    .named("brand_redpacket", "get_red_packet_by_detail_no")
    .success(200)
    .retry(Retry::Read);

/// 商家批次单号查询批次单.
pub const GET_BATCH_BY_OUT_BATCH_NO: Meta = Meta::new(
        "GET",
        "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}",
    )
    .named("brand_redpacket", "get_batch_by_out_batch_no")
    .success(200)
    .retry(Retry::Read);

/// 商家明细单号查询明细单.
pub const GET_RED_PACKET_BY_OUT_DETAIL_NO: Meta = Meta::new(
        "GET",
        "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}",
    )
    .named("brand_redpacket", "get_red_packet_by_out_detail_no")
    .success(200)
    .retry(Retry::Read);
