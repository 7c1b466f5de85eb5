// Written by `cargo xtask codegen` from spec/goldplan.yaml; edit that file instead.

use crate::products::shared::Mchid;

/// The response to [`ChangeCustomPageStatus`](super::ChangeCustomPageStatus).
#[derive(Clone)]
#[non_exhaustive]
pub struct ChangeCustomPageStatusResponse {
    /// 子商户ID: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 操作类型: What is done. Example: `OPEN`.
    pub operation_type: Option<OperationType>,
}

wechatpay_client::record! {
    ChangeCustomPageStatusResponse {
        sub_mchid "sub_mchid", operation_type "operation_type",
    }
}

/// The response to [`ChangeGoldPlanStatus`](super::ChangeGoldPlanStatus).
#[derive(Clone)]
#[non_exhaustive]
pub struct ChangeGoldPlanStatusResponse {
    /// 子商户ID: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
}

wechatpay_client::record! {
    ChangeGoldPlanStatusResponse {
        sub_mchid "sub_mchid",
    }
}

wechatpay_client::open_enum! {
    /// 同业过滤标签值: A line of business whose advertisements are not shown.
    ///
    /// Note: `POTOGRAPHY`, `BUSSINESS` and `INDUSTY` are spelt so.
    pub enum Industry {
        /// Online shops.
        ECommerce = "E_COMMERCE",
        /// Dating and weddings.
        LoveMarriage = "LOVE_MARRIAGE",
        /// Photography.
        Potography = "POTOGRAPHY",
        /// Education.
        Education = "EDUCATION",
        /// Finance.
        Finance = "FINANCE",
        /// Travel.
        Tourism = "TOURISM",
        /// Skin care and beauty.
        Skincare = "SKINCARE",
        /// Food.
        Food = "FOOD",
        /// Sports and leisure.
        Sport = "SPORT",
        /// Jewels and watches.
        JewelryWatch = "JEWELRY_WATCH",
        /// Health care.
        Healthcare = "HEALTHCARE",
        /// Business services.
        Bussiness = "BUSSINESS",
        /// Parents and children.
        Parenting = "PARENTING",
        /// Restaurants and cafés.
        Catering = "CATERING",
        /// Retail.
        Retail = "RETAIL",
        /// Services.
        Services = "SERVICES",
        /// Law.
        Law = "LAW",
        /// Real estate.
        Estate = "ESTATE",
        /// Transport.
        Transportation = "TRANSPORTATION",
        /// Saving energy and the environment.
        EnergySaving = "ENERGY_SAVING",
        /// Security.
        Security = "SECURITY",
        /// Building materials.
        BuildingMaterial = "BUILDING_MATERIAL",
        /// Telephone and IT.
        Communication = "COMMUNICATION",
        /// General goods.
        Merchandise = "MERCHANDISE",
        /// Associations.
        Association = "ASSOCIATION",
        /// Communities.
        Community = "COMMUNITY",
        /// Online audio and video, and reading.
        OnlineAvr = "ONLINE_AVR",
        /// People who publish by themselves.
        WeMedia = "WE_MEDIA",
        /// Cars.
        Car = "CAR",
        /// Software.
        Software = "SOFTWARE",
        /// Games.
        Game = "GAME",
        /// Clothes.
        Clothing = "CLOTHING",
        /// Industry.
        Industy = "INDUSTY",
        /// Agriculture.
        Agriculture = "AGRICULTURE",
        /// Publishers and media.
        PublishingMedia = "PUBLISHING_MEDIA",
        /// Homes and electronics.
        HomeDigital = "HOME_DIGITAL",
    }
}

wechatpay_client::open_enum! {
    /// 支付场景: Where users pay.
    pub enum OperationPayScene {
        /// Inside WeChat and in mini programs.
        JsapiAndMiniprogram = "JSAPI_AND_MINIPROGRAM",
        /// Inside WeChat.
        Jsapi = "JSAPI",
        /// In mini programs.
        Miniprogram = "MINIPROGRAM",
    }
}

wechatpay_client::open_enum! {
    /// 操作类型: What is done.
    pub enum OperationType {
        /// It is turned on.
        Open = "OPEN",
        /// It is turned off.
        Close = "CLOSE",
    }
}
