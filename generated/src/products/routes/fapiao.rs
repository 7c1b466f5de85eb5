// Written by `cargo xtask codegen` from spec/fapiao.yaml; edit that file instead.

//! The routes of 电子发票 (electronic invoices).

use wechatpay_client::{Meta, Retry};

/// 创建电子发票卡券模板.
pub const CREATE_FAPIAO_CARD_TEMPLATE: Meta = Meta::new(
        "POST",
        "/v3/new-tax-control-fapiao/card-template",
    )
    .named("fapiao", "create_fapiao_card_template")
    .success(200)
    .retry(Retry::Never);

/// 开具电子发票.
pub const CREATE_FAPIAO_APPLICATION: Meta = Meta::new(
        "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications",
    )
    .named("fapiao", "create_fapiao_application")
    .success(202)
    .retry(Retry::Never)
    .encrypted(&["/buyer_information/phone", "/buyer_information/email"])
    .sensitive(&["address", "bank_account", "email", "name", "phone", "telephone"]);

/// 开具通用行业电子发票.
pub const ISSUE_GENERAL_FAPIAO: Meta = Meta::new(
        "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications/issue-general",
    )
    .named("fapiao", "issue_general_fapiao")
    .success(202)
    .retry(Retry::Never)
    .encrypted(&["/buyer_information/phone", "/buyer_information/email"])
    .sensitive(
        &[
            "address",
            "bank_account",
            "billing_person",
            "email",
            "name",
            "phone",
            "telephone",
        ],
    );

/// 开具旅客运输行业电子发票.
pub const ISSUE_PASSENGER_TRANSPORT_FAPIAO: Meta = Meta::new(
        "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport",
    )
    .named("fapiao", "issue_passenger_transport_fapiao")
    .success(202)
    .retry(Retry::Never)
    .encrypted(
        &[
            "/buyer_information/phone",
            "/buyer_information/email",
            "/fapiao_information/items/*/passenger_information/certificate_number",
        ],
    )
    .sensitive(
        &[
            "address",
            "bank_account",
            "billing_person",
            "certificate_number",
            "departure_place",
            "destination",
            "email",
            "name",
            "phone",
            "telephone",
        ],
    );

/// 开具成品油行业电子发票.
pub const ISSUE_REFINED_OIL_FAPIAO: Meta = Meta::new(
        "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil",
    )
    .named("fapiao", "issue_refined_oil_fapiao")
    .success(202)
    .retry(Retry::Never)
    .encrypted(&["/buyer_information/phone", "/buyer_information/email"])
    .sensitive(
        &[
            "address",
            "bank_account",
            "billing_person",
            "email",
            "name",
            "phone",
            "telephone",
        ],
    );

/// 开具不动产租赁行业电子发票.
pub const ISSUE_REAL_ESTATE_LEASING_FAPIAO: Meta = Meta::new(
        "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing",
    )
    .named("fapiao", "issue_real_estate_leasing_fapiao")
    .success(202)
    .retry(Retry::Never)
    .encrypted(
        &[
            "/buyer_information/phone",
            "/buyer_information/email",
            "/fapiao_information/items/*/real_estate_leasing_information/certificate_no",
        ],
    )
    .sensitive(
        &[
            "address",
            "bank_account",
            "billing_person",
            "certificate_no",
            "email",
            "name",
            "phone",
            "plate_no",
            "telephone",
        ],
    );

/// 上传电子发票文件.
pub const UPLOAD_FAPIAO_FILE: Meta = Meta::new(
        "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file",
    )
    .named("fapiao", "upload_fapiao_file")
    .success(200)
    .retry(Retry::Never);

/// 查询电子发票.
pub const GET_FAPIAO_APPLICATION: Meta = Meta::new(
        "GET",
        "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}",
    )
    .named("fapiao", "get_fapiao_application")
    .success(200)
    .retry(Retry::Read);

/// 获取发票下载信息.
pub const GET_FAPIAO_FILE_DOWNLOAD_INFO: Meta = Meta::new(
        "GET",
        "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files",
    )
    .named("fapiao", "get_fapiao_file_download_info")
    .success(200)
    .retry(Retry::Read);

/// 将电子发票插入微信用户卡包.
pub const INSERT_FAPIAO_CARDS: Meta = Meta::new(
        "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards",
    )
    .named("fapiao", "insert_fapiao_cards")
    .success(202)
    .retry(Retry::Never)
    .encrypted(&["/buyer_information/phone", "/buyer_information/email"])
    .sensitive(
        &[
            "address",
            "bank_account",
            "drawer",
            "email",
            "name",
            "payee",
            "phone",
            "reviewer",
            "telephone",
        ],
    );

/// 冲红电子发票.
pub const REVERSE_FAPIAO_APPLICATION: Meta = Meta::new(
        "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse",
    )
    .named("fapiao", "reverse_fapiao_application")
    .success(202)
    .retry(Retry::Never);

/// 获取邀请商户开通服务商电子发票能力.
pub const GET_FAPIAO_INVITE_URL: Meta = Meta::new(
        "GET",
        "/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
    )
    .named("fapiao", "get_fapiao_invite_url")
    .success(200)
    .retry(Retry::Read)
    .encrypted(&["?operate_user"])
    .sensitive(&["operate_user"]);

/// 获取邀请开通的商户信息.
pub const LIST_INVITED_MERCHANTS: Meta = Meta::new(
        "GET",
        "/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo",
    )
    .named("fapiao", "list_invited_merchants")
    .success(200)
    .retry(Retry::Read);

/// 获取商户开票基础信息.
pub const GET_FAPIAO_SELLER: Meta = Meta::new(
        "GET",
        "/v3/new-tax-control-fapiao/merchant/base-information",
    )
    .named("fapiao", "get_fapiao_seller")
    .success(200)
    .retry(Retry::Read);

/// 查询商户配置的开发选项.
pub const GET_FAPIAO_CONFIG: Meta = Meta::new(
        "GET",
        "/v3/new-tax-control-fapiao/merchant/development-config",
    )
    .named("fapiao", "get_fapiao_config")
    .success(200)
    .retry(Retry::Read);

/// 配置开发选项.
pub const MODIFY_FAPIAO_CONFIG: Meta = Meta::new(
        "PATCH",
        "/v3/new-tax-control-fapiao/merchant/development-config",
    )
    .named("fapiao", "modify_fapiao_config")
    .success(200)
    .retry(Retry::Never);

/// 获取商品和服务税收分类对照表.
pub const LIST_TAX_CODES: Meta = Meta::new(
        "GET",
        "/v3/new-tax-control-fapiao/merchant/tax-codes",
    )
    .named("fapiao", "list_tax_codes")
    .success(200)
    .retry(Retry::Read);

/// 检查子商户开票功能状态.
pub const CHECK_FAPIAO_MERCHANT: Meta = Meta::new(
        "POST",
        "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check",
    )
    .named("fapiao", "check_fapiao_merchant")
    .success(204)
    .retry(Retry::Read);

/// 检查子商户开票功能状态.
pub const GET_FAPIAO_MERCHANT_STATUS: Meta = Meta::new(
        "GET",
        "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status",
    )
    .named("fapiao", "get_fapiao_merchant_status")
    .success(200)
    .retry(Retry::Read);

/// 获取用户填写的抬头.
pub const GET_USER_TITLE: Meta = Meta::new(
        "GET",
        "/v3/new-tax-control-fapiao/user-title",
    )
    .named("fapiao", "get_user_title")
    .success(200)
    .retry(Retry::Read);

/// 获取抬头填写链接.
pub const GET_USER_TITLE_URL: Meta = Meta::new(
        "GET",
        "/v3/new-tax-control-fapiao/user-title/title-url",
    )
    .named("fapiao", "get_user_title_url")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid"]);
