// Written by `cargo xtask codegen` from spec/brand.yaml; edit that file instead.

//! The routes of 品牌 (brands: entry, cards, stores).

use wechatpay_client::{Meta, Retry};

/// 提交入驻申请.
pub const SUBMIT_APPLYMENT: Meta = Meta::new("POST", "/v3/brand/applyments")
    .named("brand", "submit_applyment")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/admin_info/admin_name", "/admin_info/id_card_number"])
    .sensitive(&["admin_name", "id_card_number"]);

/// 根据申请单ID查询申请状态.
pub const GET_APPLYMENT_BY_APPLYMENT_ID: Meta = Meta::new(
        "GET",
        "/v3/brand/applyments/applyment-id/{applyment_id}",
    )
    .named("brand", "get_applyment_by_applyment_id")
    .success(200)
    .retry(Retry::Read);

/// 根据业务申请编号查询申请状态.
pub const GET_APPLYMENT_BY_BUSINESS_CODE: Meta = Meta::new(
        "GET",
        "/v3/brand/applyments/business-code/{business_code}",
    )
    .named("brand", "get_applyment_by_business_code")
    .success(200)
    .retry(Retry::Read);

/// 撤销申请.
pub const CANCEL_APPLYMENT: Meta = Meta::new(
        "POST",
        "/v3/brand/applyments/cancel-applyment",
    )
    .named("brand", "cancel_applyment")
    .success(200)
    .retry(Retry::Never);

/// 查询商家名片配置申请状态.
pub const GET_CARD_CONFIG: Meta = Meta::new("GET", "/v3/brand/card/card-configs")
    .named("brand", "get_card_config")
    .success(200)
    .retry(Retry::Read);

/// 提交商家名片配置申请.
pub const SUBMIT_CARD_CONFIG: Meta = Meta::new("POST", "/v3/brand/card/card-configs")
    .named("brand", "submit_card_config")
    .success(200)
    .retry(Retry::Idempotent);

/// 撤销商家名片配置申请.
pub const CANCEL_CARD_CONFIG_APPLYMENT: Meta = Meta::new(
        "POST",
        "/v3/brand/card/card-configs/cancel-applyment",
    )
    .named("brand", "cancel_card_config_applyment")
    .success(200)
    .retry(Retry::Never);

/// 获取商家名片预览二维码.
pub const GET_CARD_PREVIEW_URL: Meta = Meta::new(
        "GET",
        "/v3/brand/card/card-configs/preview-url",
    )
    .named("brand", "get_card_preview_url")
    .success(200)
    .retry(Retry::Read);

/// 发布商家名片配置.
pub const PUBLISH_CARD_CONFIG: Meta = Meta::new(
        "POST",
        "/v3/brand/card/card-configs/publish",
    )
    .named("brand", "publish_card_config")
    .success(200)
    .retry(Retry::Never);

/// 查询已生效交易连接名片规则.
pub const LIST_CARD_LINKS: Meta = Meta::new("GET", "/v3/brand/card/card-links")
    .named("brand", "list_card_links")
    .success(200)
    .retry(Retry::Read);

/// 添加交易连接名片规则申请.
pub const CREATE_CARD_LINK: Meta = Meta::new("POST", "/v3/brand/card/card-links")
    .named("brand", "create_card_link")
    .success(200)
    .retry(Retry::Idempotent);

/// 根据业务申请编号查询添加申请状态.
pub const GET_CARD_LINK_BY_BUSINESS_CODE: Meta = Meta::new(
        "GET",
        "/v3/brand/card/card-links/business-code/{business_code}",
    )
    .named("brand", "get_card_link_by_business_code")
    .success(200)
    .retry(Retry::Read);

/// 撤销交易连接名片配置申请.
pub const CANCEL_CARD_LINK_APPLYMENT: Meta = Meta::new(
        "POST",
        "/v3/brand/card/card-links/cancel-applyment",
    )
    .named("brand", "cancel_card_link_applyment")
    .success(200)
    .retry(Retry::Never);

/// 解除已生效交易连接名片场景.
pub const UNBIND_CARD_LINK: Meta = Meta::new(
        "POST",
        "/v3/brand/card/card-links/unbind-card-link",
    )
    .named("brand", "unbind_card_link")
    .success(200)
    .retry(Retry::Never);

/// 列表查询品牌门店信息.
pub const LIST_STORES: Meta = Meta::new("GET", "/v3/brand/partner/store/brandstores")
    .named("brand", "list_stores")
    .success(200)
    .retry(Retry::Read);

/// 创建品牌门店.
pub const CREATE_STORE: Meta = Meta::new("POST", "/v3/brand/partner/store/brandstores")
    .named("brand", "create_store")
    .success(200)
    .retry(Retry::Never);

/// 删除品牌门店.
pub const DELETE_STORE: Meta = Meta::new(
        "DELETE",
        "/v3/brand/partner/store/brandstores/{store_id}",
    )
    .named("brand", "delete_store")
    .success(204)
    .retry(Retry::Never);

/// 查询品牌门店.
pub const GET_STORE: Meta = Meta::new(
        "GET",
        "/v3/brand/partner/store/brandstores/{store_id}",
    )
    .named("brand", "get_store")
    .success(200)
    .retry(Retry::Read);

/// 更新品牌门店.
pub const MODIFY_STORE: Meta = Meta::new(
        "PATCH",
        "/v3/brand/partner/store/brandstores/{store_id}",
    )
    .named("brand", "modify_store")
    .success(200)
    .retry(Retry::Never);

/// 绑定收款商户号.
pub const BIND_STORE_RECIPIENT: Meta = Meta::new(
        "POST",
        "/v3/brand/partner/store/brandstores/{store_id}/bindrecipient",
    )
    .named("brand", "bind_store_recipient")
    .success(200)
    .retry(Retry::Never);

/// 暂停门店营业.
pub const CLOSE_STORE: Meta = Meta::new(
        "POST",
        "/v3/brand/partner/store/brandstores/{store_id}/close",
    )
    .named("brand", "close_store")
    .success(200)
    .retry(Retry::Never);

/// 恢复门店营业.
pub const RESUME_STORE: Meta = Meta::new(
        "POST",
        "/v3/brand/partner/store/brandstores/{store_id}/resume",
    )
    .named("brand", "resume_store")
    .success(200)
    .retry(Retry::Never);

/// 解绑收款商户号.
pub const UNBIND_STORE_RECIPIENT: Meta = Meta::new(
        "POST",
        "/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient",
    )
    .named("brand", "unbind_store_recipient")
    .success(200)
    .retry(Retry::Never);

/// 获得品牌已授权且在生效中的产品权限信息.
pub const LIST_PRODUCT_AUTHORITIES: Meta = Meta::new(
        "GET",
        "/v3/brand-basic/partner/brands/{brand_id}/product-authorities",
    )
    .named("brand", "list_product_authorities")
    .success(200)
    .retry(Retry::Read);
