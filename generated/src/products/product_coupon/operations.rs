// Written by `cargo xtask codegen` from spec/product_coupon.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Error, Meta, Operation, Request, Settles, Timestamp, Upload};

use crate::products::routes::product_coupon as routes;
use crate::products::shared::{
    Appid, BrandIdText, CouponCode, Fen, NotifyConfig, Openid, ProductCouponId, StockBundleId,
    StockId, UsageMode,
};
use super::types::{
    AssociatedOrder, AssociatedPayScoreOrder, BrandUploadImageResponse, BudgetUpdateMode,
    CombineImage, CouponCodeUploadResult, CouponDisplayInfo, CouponScope, CouponTagInfo, CouponType,
    CreateImageGenerationTaskResponse, CreatedProductCoupon, CutOut, ImageGenerationState,
    ImageGenerationTask, ImageGenerationType, ImageTaskId, NewStock, NewStockBundle, NotifyAddress,
    PreSendToken, ProductCoupon, ProductCouponDisplayInfo, ProgressiveBundleUsageInfo,
    SequentialUsageInfo, SingleUsageInfo, Stock, StockBundle, StockPage, StockState, Store,
    StoreAssociationResult, StoreId, StorePage, StoreScope, UploadImageResponse,
    UsageRuleDisplayInfo, UserCoupon, UserCouponBundle, UserCouponBundleId, UserCouponPage,
    UserCouponState,
};

/// 图片上传: Uploads an image for a coupon: JPG, BMP or PNG, of at most 2 MB. Its address does not
/// expire.
///
/// `POST /brand/marketing/product-coupon/media/upload-image` responds with 200 and
/// [`BrandUploadImageResponse`](crate::products::product_coupon::BrandUploadImageResponse). Not
/// idempotent: sending it again may act twice. A brand (品牌) calls it.
///
/// Official page: [brand](https://pay.weixin.qq.com/doc/brand/4015736285). Source:
/// wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::BrandUploadImage;
/// use wechatpay::Upload;
///
/// let operation = BrandUploadImage::new(
///     Upload::new("filea.jpg", std::fs::read("filea.jpg")?),
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
pub struct BrandUploadImage {
    /// 上传文件: A file to be uploaded. Its name and SHA-256 travel before it and are signed; the bytes
    /// are not, and the server compares them with the hash.
    pub file: Upload,
}

impl BrandUploadImage {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(file: Upload) -> Self {
        Self { file }
    }
}

impl Operation<wechatpay_client::Brand> for BrandUploadImage {
    type Response = BrandUploadImageResponse;

    const META: &'static Meta = &routes::BRAND_UPLOAD_IMAGE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).upload(&self.file).build()
    }
}

/// 获取商品券事件通知地址: Tells where the events of coupons go.
///
/// `GET /brand/marketing/product-coupon/notify-configs` responds with 200 and
/// [`NotifyAddress`](crate::products::product_coupon::NotifyAddress). Read-only: safe to send
/// again. A brand (品牌) calls it. Rate limit: 20 calls per second.
///
/// Official page: [brand](https://pay.weixin.qq.com/doc/brand/4016427364). Source:
/// wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::BrandGetNotifyConfig;
///
/// let operation = BrandGetNotifyConfig::new();
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BrandGetNotifyConfig {}

impl BrandGetNotifyConfig {
    /// Creates the operation.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation<wechatpay_client::Brand> for BrandGetNotifyConfig {
    type Response = NotifyAddress;

    const META: &'static Meta = &routes::BRAND_GET_NOTIFY_CONFIG;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).build()
    }
}

/// 设置商品券事件通知地址: Sets where the events of coupons go.
///
/// `POST /brand/marketing/product-coupon/notify-configs` responds with 200 and
/// [`NotifyAddress`](crate::products::product_coupon::NotifyAddress). Not idempotent: sending it
/// again may act twice. A brand (品牌) calls it. Rate limit: 20 calls per second.
///
/// Official page: [brand](https://pay.weixin.qq.com/doc/brand/4015736293). Source:
/// wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::BrandSetNotifyConfig;
///
/// let operation = BrandSetNotifyConfig::new("https://pay.weixin.qq.com");
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
pub struct BrandSetNotifyConfig {
    /// 通知URL地址. At least 1 character. Example: `https://pay.weixin.qq.com`.
    pub notify_url: String,
}

wechatpay_client::sent! {
    BrandSetNotifyConfig {
        notify_url "notify_url",
    }
}

impl BrandSetNotifyConfig {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(notify_url: impl Into<String>) -> Self {
        Self { notify_url: notify_url.into() }
    }
}

impl Operation<wechatpay_client::Brand> for BrandSetNotifyConfig {
    type Response = NotifyAddress;

    const META: &'static Meta = &routes::BRAND_SET_NOTIFY_CONFIG;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 创建商品券: Creates a product coupon, with its first batch, or with its first bundle when it is
/// for several uses. What `scope` and `usage_mode` are decides which of the other fields are
/// needed. The product coupon and its batches may be reviewed before they are in force.
///
/// `POST /brand/marketing/product-coupon/product-coupons` responds with 200 and
/// [`CreatedProductCoupon`](crate::products::product_coupon::CreatedProductCoupon). Idempotent:
/// safe to send again with the same parameters. A brand (品牌) calls it.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Official page: [brand](https://pay.weixin.qq.com/doc/brand/4015736297). Source:
/// wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{
///     BrandCreateProductCoupon, BrandCreateProductCouponRequired, CouponScope, CouponType,
///     ProductCouponDisplayInfo, ProductCouponDisplayInfoRequired,
/// };
/// use wechatpay::shared::UsageMode;
///
/// let operation = BrandCreateProductCoupon::new(BrandCreateProductCouponRequired {
///     out_request_no: "12345_20250801_A3489".into(),
///     scope: CouponScope::All,
///     r#type: CouponType::Normal,
///     usage_mode: UsageMode::Single,
///     display_info: ProductCouponDisplayInfo::new(ProductCouponDisplayInfoRequired {
///         name: "全场满100立减10元".into(),
///         image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
///             .into(),
///         background_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
///             .into(),
///     }),
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
pub struct BrandCreateProductCoupon {
    /// 创建请求单号: The caller's own number for this product coupon; repeat it when repeating the
    /// call. 6 to 40 characters. Pattern: `^[0-9A-Za-z_-]+$`. Example: `12345_20250801_A3489`.
    pub out_request_no: String,
    /// 优惠范围: What a coupon is good for. Example: `ALL`.
    pub scope: CouponScope,
    /// 商品券类型: What a coupon does. Example: `NORMAL`.
    pub r#type: CouponType,
    /// 使用模式: How often a product coupon (商品券) is used. Example: `SINGLE`.
    pub usage_mode: UsageMode,
    /// 单券模式信息: Needed for one use when `scope` is `ALL`.
    pub single_usage_info: Option<SingleUsageInfo>,
    /// 多次优惠模式信息: Needed for several uses.
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    /// 展示信息: What users see of a product coupon.
    pub display_info: ProductCouponDisplayInfo,
    /// 外部商品ID: The caller's own number for the product. At most 40 characters. Example:
    /// `Product_1234567890`.
    pub out_product_no: Option<String>,
    /// 批次信息: Needed for one use.
    pub stock: Option<NewStock>,
    /// 批次组信息: Needed for several uses.
    pub stock_bundle: Option<NewStockBundle>,
}

wechatpay_client::sent! {
    BrandCreateProductCoupon {
        out_request_no "out_request_no", scope "scope", r#type "type", usage_mode "usage_mode",
        single_usage_info "single_usage_info",
        progressive_bundle_usage_info "progressive_bundle_usage_info", display_info "display_info",
        out_product_no "out_product_no", stock "stock", stock_bundle "stock_bundle",
    }
}

/// What [`BrandCreateProductCoupon::new`] requires, by name.
pub struct BrandCreateProductCouponRequired {
    /// 创建请求单号: The caller's own number for this product coupon; repeat it when repeating the
    /// call. 6 to 40 characters. Pattern: `^[0-9A-Za-z_-]+$`.
    pub out_request_no: String,
    /// 优惠范围: What a coupon is good for.
    pub scope: CouponScope,
    /// 商品券类型: What a coupon does.
    pub r#type: CouponType,
    /// 使用模式: How often a product coupon (商品券) is used.
    pub usage_mode: UsageMode,
    /// 展示信息: What users see of a product coupon.
    pub display_info: ProductCouponDisplayInfo,
}

impl BrandCreateProductCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: BrandCreateProductCouponRequired) -> Self {
        let BrandCreateProductCouponRequired {
            out_request_no, scope, r#type, usage_mode, display_info,
        } = required;
        Self {
            out_request_no, scope, r#type, usage_mode, single_usage_info: None,
            progressive_bundle_usage_info: None, display_info, out_product_no: None,
            stock: None, stock_bundle: None,
        }
    }
}

crate::optional_fields! {
    BrandCreateProductCoupon {
        /// 单券模式信息: Needed for one use when `scope` is `ALL`.
        single_usage_info: SingleUsageInfo,
        /// 多次优惠模式信息: Needed for several uses.
        progressive_bundle_usage_info: ProgressiveBundleUsageInfo,
        /// 外部商品ID: The caller's own number for the product. At most 40 characters.
        out_product_no: String,
        /// 批次信息: Needed for one use.
        stock: NewStock,
        /// 批次组信息: Needed for several uses.
        stock_bundle: NewStockBundle,
    }
}

impl Operation<wechatpay_client::Brand> for BrandCreateProductCoupon {
    type Response = CreatedProductCoupon;

    const META: &'static Meta = &routes::BRAND_CREATE_PRODUCT_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询商品券: Tells what a product coupon is like, and whether it is in force.
///
/// `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}` responds with 200 and
/// [`ProductCoupon`](crate::products::product_coupon::ProductCoupon). Read-only: safe to send
/// again. A brand (品牌) calls it.
///
/// Source: wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::BrandGetProductCoupon;
///
/// let operation = BrandGetProductCoupon::new("1000000013");
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
pub struct BrandGetProductCoupon {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
}

impl BrandGetProductCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(product_coupon_id: impl Into<ProductCouponId>) -> Self {
        Self { product_coupon_id: product_coupon_id.into() }
    }
}

impl Operation<wechatpay_client::Brand> for BrandGetProductCoupon {
    type Response = ProductCoupon;

    const META: &'static Meta = &routes::BRAND_GET_PRODUCT_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .build()
    }
}

/// 修改商品券: Changes what users see of a product coupon.
///
/// `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}` responds with 200
/// and [`ProductCoupon`](crate::products::product_coupon::ProductCoupon). Idempotent: safe to send
/// again with the same parameters. A brand (品牌) calls it.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Source: wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{
///     BrandUpdateProductCoupon, ProductCouponDisplayInfo, ProductCouponDisplayInfoRequired,
/// };
///
/// let operation = BrandUpdateProductCoupon::new(
///     "1000000013",
///     "34657_20250801_123456",
///     ProductCouponDisplayInfo::new(ProductCouponDisplayInfoRequired {
///         name: "全场满100立减10元".into(),
///         image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
///             .into(),
///         background_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
///             .into(),
///     }),
/// );
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
pub struct BrandUpdateProductCoupon {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 修改请求单号: The caller's own number for this change; repeat it when repeating the call. 6 to
    /// 40 characters. Pattern: `^[0-9A-Za-z_-]+$`. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 展示信息: What users see of a product coupon.
    pub display_info: ProductCouponDisplayInfo,
}

wechatpay_client::sent! {
    BrandUpdateProductCoupon {
        product_coupon_id "product_coupon_id" outside, out_request_no "out_request_no",
        display_info "display_info",
    }
}

impl BrandUpdateProductCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        out_request_no: impl Into<String>,
        display_info: ProductCouponDisplayInfo,
    ) -> Self {
        Self {
            product_coupon_id: product_coupon_id.into(),
            out_request_no: out_request_no.into(), display_info,
        }
    }
}

impl Operation<wechatpay_client::Brand> for BrandUpdateProductCoupon {
    type Response = ProductCoupon;

    const META: &'static Meta = &routes::BRAND_UPDATE_PRODUCT_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .json(self)
            .build()
    }
}

/// 失效商品券: Ends a product coupon for good.
///
/// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate` responds
/// with 200 and [`ProductCoupon`](crate::products::product_coupon::ProductCoupon). Idempotent: safe
/// to send again with the same parameters. A brand (品牌) calls it.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Source: wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{
///     BrandDeactivateProductCoupon, BrandDeactivateProductCouponRequired,
/// };
///
/// let operation = BrandDeactivateProductCoupon::new(
///     "1000000013",
///     BrandDeactivateProductCouponRequired {
///         out_request_no: "34657_20250801_123456".into(),
///         deactivate_reason: "商品已下架".into(),
///     },
/// );
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
pub struct BrandDeactivateProductCoupon {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 失效请求单号: The caller's own number for this end; repeat it when repeating the call. 6 to 40
    /// characters. Pattern: `^[0-9A-Za-z_-]+$`. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 失效原因. 1 to 150 characters. Example: `商品已下架`.
    pub deactivate_reason: String,
}

wechatpay_client::sent! {
    BrandDeactivateProductCoupon {
        product_coupon_id "product_coupon_id" outside, out_request_no "out_request_no",
        deactivate_reason "deactivate_reason",
    }
}

/// What [`BrandDeactivateProductCoupon::new`] requires, by name.
pub struct BrandDeactivateProductCouponRequired {
    /// 失效请求单号: The caller's own number for this end; repeat it when repeating the call. 6 to 40
    /// characters. Pattern: `^[0-9A-Za-z_-]+$`.
    pub out_request_no: String,
    /// 失效原因. 1 to 150 characters.
    pub deactivate_reason: String,
}

impl BrandDeactivateProductCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        required: BrandDeactivateProductCouponRequired,
    ) -> Self {
        let BrandDeactivateProductCouponRequired {
            out_request_no, deactivate_reason,
        } = required;
        Self {
            product_coupon_id: product_coupon_id.into(), out_request_no,
            deactivate_reason,
        }
    }
}

impl Operation<wechatpay_client::Brand> for BrandDeactivateProductCoupon {
    type Response = ProductCoupon;

    const META: &'static Meta = &routes::BRAND_DEACTIVATE_PRODUCT_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .json(self)
            .build()
    }
}

/// 添加商品券批次组: Adds a bundle (批次组) to a product coupon for several uses: a batch for each
/// use.
///
/// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
/// responds with 200 and [`StockBundle`](crate::products::product_coupon::StockBundle). Idempotent:
/// safe to send again with the same parameters. A brand (品牌) calls it.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Official page: [brand](https://pay.weixin.qq.com/doc/brand/4016279732). Source:
/// wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{
///     BrandCreateStockBundle, CodeDisplayMode, CouponCodeMode, CouponDisplayInfo, CouponUsageMethod,
///     FinderEntrance, FinderEntranceRequired, MiniProgramEntrance, MiniProgramEntranceRequired,
///     NewStockBundle, NewStockBundleRequired, OfficialAccountEntrance, StockSendRule, StoreScope,
///     UsageRuleDisplayInfo,
/// };
/// use wechatpay::shared::{BackgroundColor, NotifyConfig};
///
/// let operation = BrandCreateStockBundle::new(
///     "1000000013",
///     "34657_20250801_123456",
///     NewStockBundle::new(NewStockBundleRequired {
///         coupon_code_mode: CouponCodeMode::Wechatpay,
///         stock_send_rule: StockSendRule::new(100000),
///         usage_rule_display_info: UsageRuleDisplayInfo::new(
///             vec![CouponUsageMethod::Offline],
///         ),
///         coupon_display_info: CouponDisplayInfo::new()
///             .code_display_mode(CodeDisplayMode::Qrcode)
///             .background_color(BackgroundColor::Color020)
///             .entrance_mini_program(
///                 MiniProgramEntrance::new(MiniProgramEntranceRequired {
///                     appid: "wx234545656765876a".into(),
///                     path: "/pages/index/index".into(),
///                     entrance_wording: "欢迎选购".into(),
///                 }),
///             )
///             .entrance_official_account(
///                 OfficialAccountEntrance::new("wx1234567890abcdef"),
///             )
///             .entrance_finder(
///                 FinderEntrance::new(FinderEntranceRequired {
///                     finder_id: "gh_12345678".into(),
///                     finder_video_id: "UDFsdf24df34dD456Hdf34".into(),
///                     finder_video_cover_image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
///                         .into(),
///                 }),
///             ),
///         notify_config: NotifyConfig::new().notify_appid("wx23232232323"),
///         store_scope: StoreScope::None,
///     }),
/// );
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
pub struct BrandCreateStockBundle {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 创建请求单号: The caller's own number for this bundle; repeat it when repeating the call. 6 to
    /// 40 characters. Pattern: `^[0-9A-Za-z_-]+$`. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 批次组信息: A bundle (批次组) to be created: the batches of a coupon for several uses, one for
    /// each use.
    pub stock_bundle: NewStockBundle,
}

wechatpay_client::sent! {
    BrandCreateStockBundle {
        product_coupon_id "product_coupon_id" outside, out_request_no "out_request_no",
        stock_bundle "stock_bundle",
    }
}

impl BrandCreateStockBundle {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        out_request_no: impl Into<String>,
        stock_bundle: NewStockBundle,
    ) -> Self {
        Self {
            product_coupon_id: product_coupon_id.into(),
            out_request_no: out_request_no.into(), stock_bundle,
        }
    }
}

impl Operation<wechatpay_client::Brand> for BrandCreateStockBundle {
    type Response = StockBundle;

    const META: &'static Meta = &routes::BRAND_CREATE_STOCK_BUNDLE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .json(self)
            .build()
    }
}

/// 修改商品券批次组: Changes what users see of all batches of a bundle, for whom their events are,
/// or the scope of their stores.
///
/// `PATCH
/// /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
/// responds with 200 and [`StockBundle`](crate::products::product_coupon::StockBundle). Idempotent:
/// safe to send again with the same parameters. A brand (品牌) calls it.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Source: wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::BrandUpdateStockBundle;
///
/// let operation = BrandUpdateStockBundle::new(
///     "1000000013",
///     "712315129419284901",
///     "34657_20250801_123456",
/// );
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
pub struct BrandUpdateStockBundle {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    /// At least 1 character. Example: `712315129419284901`.
    pub stock_bundle_id: StockBundleId,
    /// 修改请求单号: The caller's own number for this change; repeat it when repeating the call. 6 to
    /// 40 characters. Pattern: `^[0-9A-Za-z_-]+$`. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 备注. At most 20 characters. Example: `满减券`.
    pub remark: Option<String>,
    /// 券使用规则展示信息: What users read about how a coupon is used, and where it leads them.
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
    /// 用户商品券展示信息: How a coupon looks in the user's card pack.
    pub coupon_display_info: Option<CouponDisplayInfo>,
    /// 事件通知配置: Under which AppID callbacks name users.
    pub notify_config: Option<NotifyConfig>,
    /// 可用门店范围: In which stores a coupon can be used. Example: `NONE`.
    pub store_scope: Option<StoreScope>,
}

wechatpay_client::sent! {
    BrandUpdateStockBundle {
        product_coupon_id "product_coupon_id" outside, stock_bundle_id "stock_bundle_id" outside,
        out_request_no "out_request_no", remark "remark",
        usage_rule_display_info "usage_rule_display_info",
        coupon_display_info "coupon_display_info", notify_config "notify_config",
        store_scope "store_scope",
    }
}

impl BrandUpdateStockBundle {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_bundle_id: impl Into<StockBundleId>,
        out_request_no: impl Into<String>,
    ) -> Self {
        Self {
            product_coupon_id: product_coupon_id.into(),
            stock_bundle_id: stock_bundle_id.into(),
            out_request_no: out_request_no.into(), remark: None,
            usage_rule_display_info: None, coupon_display_info: None,
            notify_config: None, store_scope: None,
        }
    }
}

crate::optional_fields! {
    BrandUpdateStockBundle {
        /// 备注. At most 20 characters.
        remark: String,
        /// 券使用规则展示信息: What users read about how a coupon is used, and where it leads them.
        usage_rule_display_info: UsageRuleDisplayInfo,
        /// 用户商品券展示信息: How a coupon looks in the user's card pack.
        coupon_display_info: CouponDisplayInfo,
        /// 事件通知配置: Under which AppID callbacks name users.
        notify_config: NotifyConfig,
        /// 可用门店范围: In which stores a coupon can be used.
        store_scope: StoreScope,
    }
}

impl Operation<wechatpay_client::Brand> for BrandUpdateStockBundle {
    type Response = StockBundle;

    const META: &'static Meta = &routes::BRAND_UPDATE_STOCK_BUNDLE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_bundle_id", &self.stock_bundle_id)
            .json(self)
            .build()
    }
}

/// 批次组批量关联门店: Adds stores in which coupons of a bundle can be used, to all of its batches.
/// The bundle must have the scope `SPECIFIC`.
///
/// `POST
/// /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
/// responds with 200 and
/// [`StoreAssociationResult`](crate::products::product_coupon::StoreAssociationResult). Not
/// idempotent: sending it again may act twice. A brand (品牌) calls it.
///
/// Source: wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{BrandAssociateStockBundleStores, Store};
///
/// let operation = BrandAssociateStockBundleStores::new(
///     "1000000013",
///     "712315129419284901",
///     vec![Store::new("100000001")],
/// );
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
pub struct BrandAssociateStockBundleStores {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    /// At least 1 character. Example: `712315129419284901`.
    pub stock_bundle_id: StockBundleId,
    /// 门店列表: At most 200. 1 to 200 items.
    pub store_list: Vec<Store>,
}

wechatpay_client::sent! {
    BrandAssociateStockBundleStores {
        product_coupon_id "product_coupon_id" outside, stock_bundle_id "stock_bundle_id" outside,
        store_list "store_list",
    }
}

impl BrandAssociateStockBundleStores {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_bundle_id: impl Into<StockBundleId>,
        store_list: Vec<Store>,
    ) -> Self {
        Self {
            product_coupon_id: product_coupon_id.into(),
            stock_bundle_id: stock_bundle_id.into(), store_list,
        }
    }
}

impl Operation<wechatpay_client::Brand> for BrandAssociateStockBundleStores {
    type Response = StoreAssociationResult;

    const META: &'static Meta = &routes::BRAND_ASSOCIATE_STOCK_BUNDLE_STORES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_bundle_id", &self.stock_bundle_id)
            .json(self)
            .build()
    }
}

/// 批次组批量取消关联门店: Removes stores from those in which coupons of a bundle can be used, for
/// all of its batches.
///
/// `POST
/// /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
/// responds with 200 and
/// [`StoreAssociationResult`](crate::products::product_coupon::StoreAssociationResult). Not
/// idempotent: sending it again may act twice. A brand (品牌) calls it.
///
/// Official page: [brand](https://pay.weixin.qq.com/doc/brand/4016279734). Source:
/// wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{BrandDisassociateStockBundleStores, Store};
///
/// let operation = BrandDisassociateStockBundleStores::new(
///     "1000000013",
///     "712315129419284901",
///     vec![Store::new("100000001")],
/// );
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
pub struct BrandDisassociateStockBundleStores {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    /// At least 1 character. Example: `712315129419284901`.
    pub stock_bundle_id: StockBundleId,
    /// 门店列表: At most 200. 1 to 200 items.
    pub store_list: Vec<Store>,
}

wechatpay_client::sent! {
    BrandDisassociateStockBundleStores {
        product_coupon_id "product_coupon_id" outside, stock_bundle_id "stock_bundle_id" outside,
        store_list "store_list",
    }
}

impl BrandDisassociateStockBundleStores {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_bundle_id: impl Into<StockBundleId>,
        store_list: Vec<Store>,
    ) -> Self {
        Self {
            product_coupon_id: product_coupon_id.into(),
            stock_bundle_id: stock_bundle_id.into(), store_list,
        }
    }
}

impl Operation<wechatpay_client::Brand> for BrandDisassociateStockBundleStores {
    type Response = StoreAssociationResult;

    const META: &'static Meta = &routes::BRAND_DISASSOCIATE_STOCK_BUNDLE_STORES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_bundle_id", &self.stock_bundle_id)
            .json(self)
            .build()
    }
}

/// 修改商品券批次组发放预算: Changes how many coupons of a bundle are handed out, in all or in a
/// day. The caller says what the limit is now, and what it becomes.
///
/// `POST
/// /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
/// responds with 200 and [`StockBundle`](crate::products::product_coupon::StockBundle). Idempotent:
/// safe to send again with the same parameters. A brand (品牌) calls it.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Source: wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{
///     BrandUpdateStockBundleBudget, BrandUpdateStockBundleBudgetRequired, BudgetUpdateMode,
/// };
///
/// let operation = BrandUpdateStockBundleBudget::new(
///     "1000000013",
///     "712315129419284901",
///     BrandUpdateStockBundleBudgetRequired {
///         out_request_no: "34657_20250801_123456".into(),
///         update_mode: BudgetUpdateMode::MaxCount,
///     },
/// );
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
pub struct BrandUpdateStockBundleBudget {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    /// At least 1 character. Example: `712315129419284901`.
    pub stock_bundle_id: StockBundleId,
    /// 修改请求单号: The caller's own number for this change; repeat it when repeating the call. 6 to
    /// 40 characters. Pattern: `^[0-9A-Za-z_-]+$`. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 更新模式: Which limit of a batch changes. Example: `MAX_COUNT`.
    pub update_mode: BudgetUpdateMode,
    /// 当前批次发放次数总上限: What it is now. For the mode `MAX_COUNT`. From 1. Example: `100000`.
    pub current_max_count: Option<i64>,
    /// 目标批次发放次数总上限: What it becomes. For the mode `MAX_COUNT`. From 1 to 100000000. Example:
    /// `200000`.
    pub target_max_count: Option<i64>,
    /// 当前批次每日发放次数上限: What it is now. For the mode `MAX_COUNT_PER_DAY`. From 1. Example:
    /// `10000`.
    pub current_max_count_per_day: Option<i64>,
    /// 目标批次每日发放次数上限: What it becomes. For the mode `MAX_COUNT_PER_DAY`. From 1 to
    /// 100000000. Example: `20000`.
    pub target_max_count_per_day: Option<i64>,
}

wechatpay_client::sent! {
    BrandUpdateStockBundleBudget {
        product_coupon_id "product_coupon_id" outside, stock_bundle_id "stock_bundle_id" outside,
        out_request_no "out_request_no", update_mode "update_mode",
        current_max_count "current_max_count", target_max_count "target_max_count",
        current_max_count_per_day "current_max_count_per_day",
        target_max_count_per_day "target_max_count_per_day",
    }
}

/// What [`BrandUpdateStockBundleBudget::new`] requires, by name.
pub struct BrandUpdateStockBundleBudgetRequired {
    /// 修改请求单号: The caller's own number for this change; repeat it when repeating the call. 6 to
    /// 40 characters. Pattern: `^[0-9A-Za-z_-]+$`.
    pub out_request_no: String,
    /// 更新模式: Which limit of a batch changes.
    pub update_mode: BudgetUpdateMode,
}

impl BrandUpdateStockBundleBudget {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_bundle_id: impl Into<StockBundleId>,
        required: BrandUpdateStockBundleBudgetRequired,
    ) -> Self {
        let BrandUpdateStockBundleBudgetRequired {
            out_request_no, update_mode,
        } = required;
        Self {
            product_coupon_id: product_coupon_id.into(),
            stock_bundle_id: stock_bundle_id.into(), out_request_no, update_mode,
            current_max_count: None, target_max_count: None,
            current_max_count_per_day: None, target_max_count_per_day: None,
        }
    }
}

crate::optional_fields! {
    BrandUpdateStockBundleBudget {
        /// 当前批次发放次数总上限: What it is now. For the mode `MAX_COUNT`. From 1.
        current_max_count: i64,
        /// 目标批次发放次数总上限: What it becomes. For the mode `MAX_COUNT`. From 1 to 100000000.
        target_max_count: i64,
        /// 当前批次每日发放次数上限: What it is now. For the mode `MAX_COUNT_PER_DAY`. From 1.
        current_max_count_per_day: i64,
        /// 目标批次每日发放次数上限: What it becomes. For the mode `MAX_COUNT_PER_DAY`. From 1 to
        /// 100000000.
        target_max_count_per_day: i64,
    }
}

impl Operation<wechatpay_client::Brand> for BrandUpdateStockBundleBudget {
    type Response = StockBundle;

    const META: &'static Meta = &routes::BRAND_UPDATE_STOCK_BUNDLE_BUDGET;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_bundle_id", &self.stock_bundle_id)
            .json(self)
            .build()
    }
}

/// 查询商品券批次列表: Lists the batches of a product coupon.
///
/// `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks` responds with
/// 200 and [`StockPage`](crate::products::product_coupon::StockPage). Read-only: safe to send
/// again. A brand (品牌) calls it. Rate limit: 20 calls per second.
/// [`Client::items`](wechatpay_client::Client::items) reads the list page by page.
///
/// Source: wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::BrandListStocks;
///
/// let operation = BrandListStocks::new("1000000013");
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
pub struct BrandListStocks {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次状态: The state of a batch. Example: `SENDING`.
    pub state: Option<StockState>,
    /// 批次组ID: The batches of this bundle alone. At least 1 character. Example: `712315129419284901`.
    pub stock_bundle_id: Option<StockBundleId>,
    /// 分页大小. Example: `20`.
    pub page_size: Option<i64>,
    /// 分页Token: The `next_page_token` of the page before; without it the list begins. Example:
    /// `MTIzMjUK`.
    pub page_token: Option<String>,
}

impl BrandListStocks {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(product_coupon_id: impl Into<ProductCouponId>) -> Self {
        Self {
            product_coupon_id: product_coupon_id.into(), state: None,
            stock_bundle_id: None, page_size: None, page_token: None,
        }
    }
}

crate::optional_fields! {
    BrandListStocks {
        /// 批次状态: The state of a batch.
        state: StockState,
        /// 批次组ID: The batches of this bundle alone. At least 1 character.
        stock_bundle_id: StockBundleId,
        /// 分页大小.
        page_size: i64,
        /// 分页Token: The `next_page_token` of the page before; without it the list begins.
        page_token: String,
    }
}

impl Operation<wechatpay_client::Brand> for BrandListStocks {
    type Response = StockPage;

    const META: &'static Meta = &routes::BRAND_LIST_STOCKS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .query("state", &self.state)
            .query("stock_bundle_id", &self.stock_bundle_id)
            .query("page_size", &self.page_size)
            .query("page_token", &self.page_token)
            .build()
    }
}

wechatpay_client::paginated! {
    BrandListStocks for Brand { cursor: page_token, next: next_page_token, items: stock_list as Stock }
}

/// 添加商品券批次: Adds a batch (批次) to a product coupon for one use. A product coupon has at
/// most 200 batches that are not over.
///
/// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks` responds with
/// 200 and [`Stock`](crate::products::product_coupon::Stock). Idempotent: safe to send again with
/// the same parameters. A brand (品牌) calls it. Rate limit: 20 calls per second.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred. Stores of a batch
/// with the scope `SPECIFIC` are associated afterwards with `brand_associate_stores`.
///
/// Official page: [brand](https://pay.weixin.qq.com/doc/brand/4015736342). Source:
/// wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{
///     BrandCreateStock, CodeDisplayMode, CouponCodeMode, CouponDisplayInfo, CouponUsageMethod,
///     FinderEntrance, FinderEntranceRequired, MiniProgramEntrance, MiniProgramEntranceRequired,
///     NewStock, NewStockRequired, OfficialAccountEntrance, StockSendRule, StoreScope,
///     UsageRuleDisplayInfo,
/// };
/// use wechatpay::shared::{BackgroundColor, NotifyConfig};
///
/// let operation = BrandCreateStock::new(
///     "1000000013",
///     "34657_20250801_123456",
///     NewStock::new(NewStockRequired {
///         coupon_code_mode: CouponCodeMode::Wechatpay,
///         stock_send_rule: StockSendRule::new(100000),
///         usage_rule_display_info: UsageRuleDisplayInfo::new(
///             vec![CouponUsageMethod::Offline],
///         ),
///         coupon_display_info: CouponDisplayInfo::new()
///             .code_display_mode(CodeDisplayMode::Qrcode)
///             .background_color(BackgroundColor::Color020)
///             .entrance_mini_program(
///                 MiniProgramEntrance::new(MiniProgramEntranceRequired {
///                     appid: "wx234545656765876a".into(),
///                     path: "/pages/index/index".into(),
///                     entrance_wording: "欢迎选购".into(),
///                 }),
///             )
///             .entrance_official_account(
///                 OfficialAccountEntrance::new("wx1234567890abcdef"),
///             )
///             .entrance_finder(
///                 FinderEntrance::new(FinderEntranceRequired {
///                     finder_id: "gh_12345678".into(),
///                     finder_video_id: "UDFsdf24df34dD456Hdf34".into(),
///                     finder_video_cover_image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
///                         .into(),
///                 }),
///             ),
///         notify_config: NotifyConfig::new().notify_appid("wx23232232323"),
///         store_scope: StoreScope::None,
///     }),
/// );
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
pub struct BrandCreateStock {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 创建请求单号: The caller's own number for this batch; repeat it when repeating the call. 6 to 40
    /// characters. Pattern: `^[0-9A-Za-z_-]+$`. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 批次信息: A batch (批次) to be created, of coupons for one use.
    pub stock: NewStock,
}

wechatpay_client::sent! {
    BrandCreateStock {
        product_coupon_id "product_coupon_id" outside, out_request_no "out_request_no",
        stock "stock",
    }
}

impl BrandCreateStock {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        out_request_no: impl Into<String>,
        stock: NewStock,
    ) -> Self {
        Self {
            product_coupon_id: product_coupon_id.into(),
            out_request_no: out_request_no.into(), stock,
        }
    }
}

impl Operation<wechatpay_client::Brand> for BrandCreateStock {
    type Response = Stock;

    const META: &'static Meta = &routes::BRAND_CREATE_STOCK;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .json(self)
            .build()
    }
}

/// 查询商品券指定批次: Tells what a batch is like, how many coupons were handed out, and how many
/// uploaded codes are left.
///
/// `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
/// responds with 200 and [`Stock`](crate::products::product_coupon::Stock). Read-only: safe to send
/// again. A brand (品牌) calls it. Rate limit: 20 calls per second.
///
/// Source: wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::BrandGetStock;
///
/// let operation = BrandGetStock::new("1000000013", "1000000013001");
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
pub struct BrandGetStock {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
}

impl BrandGetStock {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_id: impl Into<StockId>,
    ) -> Self {
        Self { product_coupon_id: product_coupon_id.into(), stock_id: stock_id.into() }
    }
}

impl Operation<wechatpay_client::Brand> for BrandGetStock {
    type Response = Stock;

    const META: &'static Meta = &routes::BRAND_GET_STOCK;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_id", &self.stock_id)
            .build()
    }
}

/// 修改商品券指定批次: Changes what users see of a batch, for whom its events are, or the scope of
/// its stores.
///
/// `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
/// responds with 200 and [`Stock`](crate::products::product_coupon::Stock). Idempotent: safe to
/// send again with the same parameters. A brand (品牌) calls it. Rate limit: 20 calls per second.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Source: wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::BrandUpdateStock;
///
/// let operation = BrandUpdateStock::new(
///     "1000000013",
///     "1000000013001",
///     "34657_20250801_123456",
/// );
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
pub struct BrandUpdateStock {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 修改请求单号: The caller's own number for this change; repeat it when repeating the call. 6 to
    /// 40 characters. Pattern: `^[0-9A-Za-z_-]+$`. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 备注. At most 20 characters. Example: `满减券`.
    pub remark: Option<String>,
    /// 券使用规则展示信息: What users read about how a coupon is used, and where it leads them.
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
    /// 用户商品券展示信息: How a coupon looks in the user's card pack.
    pub coupon_display_info: Option<CouponDisplayInfo>,
    /// 事件通知配置: Under which AppID callbacks name users.
    pub notify_config: Option<NotifyConfig>,
    /// 可用门店范围: In which stores a coupon can be used. Example: `NONE`.
    pub store_scope: Option<StoreScope>,
}

wechatpay_client::sent! {
    BrandUpdateStock {
        product_coupon_id "product_coupon_id" outside, stock_id "stock_id" outside,
        out_request_no "out_request_no", remark "remark",
        usage_rule_display_info "usage_rule_display_info",
        coupon_display_info "coupon_display_info", notify_config "notify_config",
        store_scope "store_scope",
    }
}

impl BrandUpdateStock {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_id: impl Into<StockId>,
        out_request_no: impl Into<String>,
    ) -> Self {
        Self {
            product_coupon_id: product_coupon_id.into(), stock_id: stock_id.into(),
            out_request_no: out_request_no.into(), remark: None,
            usage_rule_display_info: None, coupon_display_info: None,
            notify_config: None, store_scope: None,
        }
    }
}

crate::optional_fields! {
    BrandUpdateStock {
        /// 备注. At most 20 characters.
        remark: String,
        /// 券使用规则展示信息: What users read about how a coupon is used, and where it leads them.
        usage_rule_display_info: UsageRuleDisplayInfo,
        /// 用户商品券展示信息: How a coupon looks in the user's card pack.
        coupon_display_info: CouponDisplayInfo,
        /// 事件通知配置: Under which AppID callbacks name users.
        notify_config: NotifyConfig,
        /// 可用门店范围: In which stores a coupon can be used.
        store_scope: StoreScope,
    }
}

impl Operation<wechatpay_client::Brand> for BrandUpdateStock {
    type Response = Stock;

    const META: &'static Meta = &routes::BRAND_UPDATE_STOCK;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_id", &self.stock_id)
            .json(self)
            .build()
    }
}

/// 批次关联门店: Adds stores in which coupons of a batch can be used. The batch must have the scope
/// `SPECIFIC`, and must not be one of a bundle.
///
/// `POST
/// /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
/// responds with 200 and
/// [`StoreAssociationResult`](crate::products::product_coupon::StoreAssociationResult). Not
/// idempotent: sending it again may act twice. A brand (品牌) calls it. Rate limit: 20 calls per
/// second.
///
/// Source: wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{BrandAssociateStores, Store};
///
/// let operation = BrandAssociateStores::new(
///     "1000000013",
///     "1000000013001",
///     vec![Store::new("100000001")],
/// );
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
pub struct BrandAssociateStores {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 门店列表: At most 200. 1 to 200 items.
    pub store_list: Vec<Store>,
}

wechatpay_client::sent! {
    BrandAssociateStores {
        product_coupon_id "product_coupon_id" outside, stock_id "stock_id" outside,
        store_list "store_list",
    }
}

impl BrandAssociateStores {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_id: impl Into<StockId>,
        store_list: Vec<Store>,
    ) -> Self {
        Self {
            product_coupon_id: product_coupon_id.into(), stock_id: stock_id.into(),
            store_list,
        }
    }
}

impl Operation<wechatpay_client::Brand> for BrandAssociateStores {
    type Response = StoreAssociationResult;

    const META: &'static Meta = &routes::BRAND_ASSOCIATE_STORES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_id", &self.stock_id)
            .json(self)
            .build()
    }
}

/// 查询批次关联门店列表: Lists the stores in which coupons of a batch can be used.
///
/// `GET
/// /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
/// responds with 200 and [`StorePage`](crate::products::product_coupon::StorePage). Read-only: safe
/// to send again. A brand (品牌) calls it. Rate limit: 20 calls per second.
/// [`Client::items`](wechatpay_client::Client::items) reads the list page by page.
///
/// Source: wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::BrandListAssociatedStores;
///
/// let operation = BrandListAssociatedStores::new("1000000013", "1000000013001");
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
pub struct BrandListAssociatedStores {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 分页大小. Example: `20`.
    pub page_size: Option<i64>,
    /// 分页Token: The `next_page_token` of the page before; without it the list begins. Example:
    /// `MTIzMjUK`.
    pub page_token: Option<String>,
}

impl BrandListAssociatedStores {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_id: impl Into<StockId>,
    ) -> Self {
        Self {
            product_coupon_id: product_coupon_id.into(), stock_id: stock_id.into(),
            page_size: None, page_token: None,
        }
    }
}

crate::optional_fields! {
    BrandListAssociatedStores {
        /// 分页大小.
        page_size: i64,
        /// 分页Token: The `next_page_token` of the page before; without it the list begins.
        page_token: String,
    }
}

impl Operation<wechatpay_client::Brand> for BrandListAssociatedStores {
    type Response = StorePage;

    const META: &'static Meta = &routes::BRAND_LIST_ASSOCIATED_STORES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_id", &self.stock_id)
            .query("page_size", &self.page_size)
            .query("page_token", &self.page_token)
            .build()
    }
}

wechatpay_client::paginated! {
    BrandListAssociatedStores for Brand { cursor: page_token, next: next_page_token, items: store_list as Store }
}

/// 失效商品券批次: Ends a batch for good. Its state must be `SENDING` or `PAUSED`.
///
/// `POST
/// /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
/// responds with 200 and [`Stock`](crate::products::product_coupon::Stock). Idempotent: safe to
/// send again with the same parameters. A brand (品牌) calls it. Rate limit: 20 calls per second.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Official page: [brand](https://pay.weixin.qq.com/doc/brand/4015736352). Source:
/// wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{BrandDeactivateStock, BrandDeactivateStockRequired};
///
/// let operation = BrandDeactivateStock::new(
///     "1000000013",
///     "1000000013001",
///     BrandDeactivateStockRequired {
///         out_request_no: "34657_20250801_123456".into(),
///         deactivate_reason: "批次信息有误，重新创建".into(),
///     },
/// );
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
pub struct BrandDeactivateStock {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 失效请求单号: The caller's own number for this end; repeat it when repeating the call. 6 to 40
    /// characters. Pattern: `^[0-9A-Za-z_-]+$`. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 失效原因. 1 to 150 characters. Example: `批次信息有误，重新创建`.
    pub deactivate_reason: String,
}

wechatpay_client::sent! {
    BrandDeactivateStock {
        product_coupon_id "product_coupon_id" outside, stock_id "stock_id" outside,
        out_request_no "out_request_no", deactivate_reason "deactivate_reason",
    }
}

/// What [`BrandDeactivateStock::new`] requires, by name.
pub struct BrandDeactivateStockRequired {
    /// 失效请求单号: The caller's own number for this end; repeat it when repeating the call. 6 to 40
    /// characters. Pattern: `^[0-9A-Za-z_-]+$`.
    pub out_request_no: String,
    /// 失效原因. 1 to 150 characters.
    pub deactivate_reason: String,
}

impl BrandDeactivateStock {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_id: impl Into<StockId>,
        required: BrandDeactivateStockRequired,
    ) -> Self {
        let BrandDeactivateStockRequired {
            out_request_no, deactivate_reason,
        } = required;
        Self {
            product_coupon_id: product_coupon_id.into(), stock_id: stock_id.into(),
            out_request_no, deactivate_reason,
        }
    }
}

impl Operation<wechatpay_client::Brand> for BrandDeactivateStock {
    type Response = Stock;

    const META: &'static Meta = &routes::BRAND_DEACTIVATE_STOCK;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_id", &self.stock_id)
            .json(self)
            .build()
    }
}

/// 批次取消关联门店: Removes stores from those in which coupons of a batch can be used. The batch
/// must not be one of a bundle.
///
/// `POST
/// /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
/// responds with 200 and
/// [`StoreAssociationResult`](crate::products::product_coupon::StoreAssociationResult). Not
/// idempotent: sending it again may act twice. A brand (品牌) calls it. Rate limit: 20 calls per
/// second.
///
/// Source: wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{BrandDisassociateStores, Store};
///
/// let operation = BrandDisassociateStores::new(
///     "1000000013",
///     "1000000013001",
///     vec![Store::new("100000001")],
/// );
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
pub struct BrandDisassociateStores {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 门店列表: At most 200. 1 to 200 items.
    pub store_list: Vec<Store>,
}

wechatpay_client::sent! {
    BrandDisassociateStores {
        product_coupon_id "product_coupon_id" outside, stock_id "stock_id" outside,
        store_list "store_list",
    }
}

impl BrandDisassociateStores {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_id: impl Into<StockId>,
        store_list: Vec<Store>,
    ) -> Self {
        Self {
            product_coupon_id: product_coupon_id.into(), stock_id: stock_id.into(),
            store_list,
        }
    }
}

impl Operation<wechatpay_client::Brand> for BrandDisassociateStores {
    type Response = StoreAssociationResult;

    const META: &'static Meta = &routes::BRAND_DISASSOCIATE_STORES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_id", &self.stock_id)
            .json(self)
            .build()
    }
}

/// 修改商品券批次发放预算: Changes how many coupons of a batch are handed out, in all or in a day.
/// The caller says what the limit is now, and what it becomes.
///
/// `POST
/// /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
/// responds with 200 and [`Stock`](crate::products::product_coupon::Stock). Idempotent: safe to
/// send again with the same parameters. A brand (品牌) calls it. Rate limit: 20 calls per second.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Source: wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{
///     BrandUpdateStockBudget, BrandUpdateStockBudgetRequired, BudgetUpdateMode,
/// };
///
/// let operation = BrandUpdateStockBudget::new(
///     "1000000013",
///     "1000000013001",
///     BrandUpdateStockBudgetRequired {
///         out_request_no: "34657_20250801_123456".into(),
///         update_mode: BudgetUpdateMode::MaxCount,
///     },
/// );
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
pub struct BrandUpdateStockBudget {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 修改请求单号: The caller's own number for this change; repeat it when repeating the call. 6 to
    /// 40 characters. Pattern: `^[0-9A-Za-z_-]+$`. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 更新模式: Which limit of a batch changes. Example: `MAX_COUNT`.
    pub update_mode: BudgetUpdateMode,
    /// 当前批次发放次数总上限: What it is now. For the mode `MAX_COUNT`. From 1. Example: `100000`.
    pub current_max_count: Option<i64>,
    /// 目标批次发放次数总上限: What it becomes. For the mode `MAX_COUNT`. From 1 to 100000000. Example:
    /// `200000`.
    pub target_max_count: Option<i64>,
    /// 当前批次每日发放次数上限: What it is now. For the mode `MAX_COUNT_PER_DAY`. From 1. Example:
    /// `10000`.
    pub current_max_count_per_day: Option<i64>,
    /// 目标批次每日发放次数上限: What it becomes. For the mode `MAX_COUNT_PER_DAY`. From 1 to
    /// 100000000. Example: `20000`.
    pub target_max_count_per_day: Option<i64>,
}

wechatpay_client::sent! {
    BrandUpdateStockBudget {
        product_coupon_id "product_coupon_id" outside, stock_id "stock_id" outside,
        out_request_no "out_request_no", update_mode "update_mode",
        current_max_count "current_max_count", target_max_count "target_max_count",
        current_max_count_per_day "current_max_count_per_day",
        target_max_count_per_day "target_max_count_per_day",
    }
}

/// What [`BrandUpdateStockBudget::new`] requires, by name.
pub struct BrandUpdateStockBudgetRequired {
    /// 修改请求单号: The caller's own number for this change; repeat it when repeating the call. 6 to
    /// 40 characters. Pattern: `^[0-9A-Za-z_-]+$`.
    pub out_request_no: String,
    /// 更新模式: Which limit of a batch changes.
    pub update_mode: BudgetUpdateMode,
}

impl BrandUpdateStockBudget {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_id: impl Into<StockId>,
        required: BrandUpdateStockBudgetRequired,
    ) -> Self {
        let BrandUpdateStockBudgetRequired { out_request_no, update_mode } = required;
        Self {
            product_coupon_id: product_coupon_id.into(), stock_id: stock_id.into(),
            out_request_no, update_mode, current_max_count: None, target_max_count: None,
            current_max_count_per_day: None, target_max_count_per_day: None,
        }
    }
}

crate::optional_fields! {
    BrandUpdateStockBudget {
        /// 当前批次发放次数总上限: What it is now. For the mode `MAX_COUNT`. From 1.
        current_max_count: i64,
        /// 目标批次发放次数总上限: What it becomes. For the mode `MAX_COUNT`. From 1 to 100000000.
        target_max_count: i64,
        /// 当前批次每日发放次数上限: What it is now. For the mode `MAX_COUNT_PER_DAY`. From 1.
        current_max_count_per_day: i64,
        /// 目标批次每日发放次数上限: What it becomes. For the mode `MAX_COUNT_PER_DAY`. From 1 to
        /// 100000000.
        target_max_count_per_day: i64,
    }
}

impl Operation<wechatpay_client::Brand> for BrandUpdateStockBudget {
    type Response = Stock;

    const META: &'static Meta = &routes::BRAND_UPDATE_STOCK_BUDGET;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_id", &self.stock_id)
            .json(self)
            .build()
    }
}

/// 预上传券Code: Uploads codes for a batch whose `coupon_code_mode` is `UPLOAD`. Some may be taken
/// and others not: the response sorts them.
///
/// `POST
/// /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
/// responds with 200 and
/// [`CouponCodeUploadResult`](crate::products::product_coupon::CouponCodeUploadResult). Idempotent:
/// safe to send again with the same parameters. A brand (品牌) calls it. Rate limit: 20 calls per
/// second.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Source: wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{BrandUploadCouponCodes, BrandUploadCouponCodesRequired};
///
/// let operation = BrandUploadCouponCodes::new(
///     "1000000013",
///     "1000000013001",
///     BrandUploadCouponCodesRequired {
///         out_request_no: "34657_20250801_123456".into(),
///         code_list: vec!["sxxe34343434".into()],
///     },
/// );
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
pub struct BrandUploadCouponCodes {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 请求单号: The caller's own number for this upload; repeat it when repeating the call. 6 to 40
    /// characters. Pattern: `^[0-9A-Za-z_-]+$`. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 券Code列表. At least 1 item.
    pub code_list: Vec<CouponCode>,
}

wechatpay_client::sent! {
    BrandUploadCouponCodes {
        product_coupon_id "product_coupon_id" outside, stock_id "stock_id" outside,
        out_request_no "out_request_no", code_list "code_list",
    }
}

/// What [`BrandUploadCouponCodes::new`] requires, by name.
pub struct BrandUploadCouponCodesRequired {
    /// 请求单号: The caller's own number for this upload; repeat it when repeating the call. 6 to 40
    /// characters. Pattern: `^[0-9A-Za-z_-]+$`.
    pub out_request_no: String,
    /// 券Code列表. At least 1 item.
    pub code_list: Vec<CouponCode>,
}

impl BrandUploadCouponCodes {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_id: impl Into<StockId>,
        required: BrandUploadCouponCodesRequired,
    ) -> Self {
        let BrandUploadCouponCodesRequired { out_request_no, code_list } = required;
        Self {
            product_coupon_id: product_coupon_id.into(), stock_id: stock_id.into(),
            out_request_no, code_list,
        }
    }
}

impl Operation<wechatpay_client::Brand> for BrandUploadCouponCodes {
    type Response = CouponCodeUploadResult;

    const META: &'static Meta = &routes::BRAND_UPLOAD_COUPON_CODES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_id", &self.stock_id)
            .json(self)
            .build()
    }
}

/// 向用户发放商品券批次组: Gives a user the coupons of a bundle, one for each use.
///
/// `POST /brand/marketing/product-coupon/users/{openid}/coupon-bundles` responds with 200 and
/// [`UserCouponBundle`](crate::products::product_coupon::UserCouponBundle). Idempotent: safe to
/// send again with the same parameters. A brand (品牌) calls it. Rate limit: 500 calls per second.
///
/// Note: The server knows the call again by `send_request_no`, and refuses it with anything else
/// changed. `brand_confirm_user_coupon` must follow: until then a coupon is `CONFIRMING`, cannot be
/// used, and counts against the limit of the user.
///
/// Official page: [brand](https://pay.weixin.qq.com/doc/brand/4016279745). Source: a description by
/// the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{BrandSendCouponBundle, BrandSendCouponBundleRequired};
///
/// let operation = BrandSendCouponBundle::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     BrandSendCouponBundleRequired {
///         product_coupon_id: "1000000013".into(),
///         stock_bundle_id: "712315129419284901".into(),
///         appid: "wx233544546545989a".into(),
///         send_request_no: "34657_20250801_123456".into(),
///     },
/// );
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
pub struct BrandSendCouponBundle {
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    /// At least 1 character. Example: `712315129419284901`.
    pub stock_bundle_id: StockBundleId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character. Example: `wx233544546545989a`.
    pub appid: Appid,
    /// 发券请求单号: The caller's own number for this set of coupons; repeat it when repeating the
    /// call. 6 to 40 characters. Pattern: `^[0-9A-Za-z_-]+$`. Example: `34657_20250801_123456`.
    pub send_request_no: String,
    /// 自定义附加信息: It comes back with the coupon. At most 150 characters. Example:
    /// `activity=20250801`.
    pub attach: Option<String>,
    /// 用户商品券标签信息: What marks a user's coupon.
    pub coupon_tag_info: Option<CouponTagInfo>,
}

wechatpay_client::sent! {
    BrandSendCouponBundle {
        openid "openid" outside, product_coupon_id "product_coupon_id",
        stock_bundle_id "stock_bundle_id", appid "appid", send_request_no "send_request_no",
        attach "attach", coupon_tag_info "coupon_tag_info",
    }
}

/// What [`BrandSendCouponBundle::new`] requires, by name.
pub struct BrandSendCouponBundleRequired {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
    pub product_coupon_id: ProductCouponId,
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    /// At least 1 character.
    pub stock_bundle_id: StockBundleId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character.
    pub appid: Appid,
    /// 发券请求单号: The caller's own number for this set of coupons; repeat it when repeating the
    /// call. 6 to 40 characters. Pattern: `^[0-9A-Za-z_-]+$`.
    pub send_request_no: String,
}

impl BrandSendCouponBundle {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        required: BrandSendCouponBundleRequired,
    ) -> Self {
        let BrandSendCouponBundleRequired {
            product_coupon_id, stock_bundle_id, appid, send_request_no,
        } = required;
        Self {
            openid: openid.into(), product_coupon_id, stock_bundle_id, appid,
            send_request_no, attach: None, coupon_tag_info: None,
        }
    }
}

crate::optional_fields! {
    BrandSendCouponBundle {
        /// 自定义附加信息: It comes back with the coupon. At most 150 characters.
        attach: String,
        /// 用户商品券标签信息: What marks a user's coupon.
        coupon_tag_info: CouponTagInfo,
    }
}

impl Operation<wechatpay_client::Brand> for BrandSendCouponBundle {
    type Response = UserCouponBundle;

    const META: &'static Meta = &routes::BRAND_SEND_COUPON_BUNDLE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("openid", &self.openid).json(self).build()
    }
}

/// 失效用户商品券组: Ends the coupons that a user got of a bundle for good.
///
/// `POST
/// /brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
/// responds with 200 and [`UserCouponBundle`](crate::products::product_coupon::UserCouponBundle).
/// Idempotent: safe to send again with the same parameters. A brand (品牌) calls it. Rate limit:
/// 500 calls per second.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Official page: [brand](https://pay.weixin.qq.com/doc/brand/4016279743). Source: a description by
/// the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{
///     BrandDeactivateUserCouponBundle, BrandDeactivateUserCouponBundleRequired,
/// };
///
/// let operation = BrandDeactivateUserCouponBundle::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     "7123912547109241212489",
///     BrandDeactivateUserCouponBundleRequired {
///         product_coupon_id: "1000000013".into(),
///         stock_bundle_id: "712315129419284901".into(),
///         appid: "wx233544546545989a".into(),
///         out_request_no: "34657_20250801_123456".into(),
///         deactivate_reason: "商品已下线，使用户商品券失效".into(),
///     },
/// );
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
pub struct BrandDeactivateUserCouponBundle {
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 用户券组ID: The coupons that a user got of one bundle (批次组), as numbered by WeChat Pay. At
    /// least 1 character. Example: `7123912547109241212489`.
    pub user_coupon_bundle_id: UserCouponBundleId,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    /// At least 1 character. Example: `712315129419284901`.
    pub stock_bundle_id: StockBundleId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character. Example: `wx233544546545989a`.
    pub appid: Appid,
    /// 失效请求单号: The caller's own number for this end; repeat it when repeating the call. 6 to 40
    /// characters. Pattern: `^[0-9A-Za-z_-]+$`. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 失效原因. 1 to 150 characters. Example: `商品已下线，使用户商品券失效`.
    pub deactivate_reason: String,
}

wechatpay_client::sent! {
    BrandDeactivateUserCouponBundle {
        openid "openid" outside, user_coupon_bundle_id "user_coupon_bundle_id" outside,
        product_coupon_id "product_coupon_id", stock_bundle_id "stock_bundle_id", appid "appid",
        out_request_no "out_request_no", deactivate_reason "deactivate_reason",
    }
}

/// What [`BrandDeactivateUserCouponBundle::new`] requires, by name.
pub struct BrandDeactivateUserCouponBundleRequired {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
    pub product_coupon_id: ProductCouponId,
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    /// At least 1 character.
    pub stock_bundle_id: StockBundleId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character.
    pub appid: Appid,
    /// 失效请求单号: The caller's own number for this end; repeat it when repeating the call. 6 to 40
    /// characters. Pattern: `^[0-9A-Za-z_-]+$`.
    pub out_request_no: String,
    /// 失效原因. 1 to 150 characters.
    pub deactivate_reason: String,
}

impl BrandDeactivateUserCouponBundle {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        user_coupon_bundle_id: impl Into<UserCouponBundleId>,
        required: BrandDeactivateUserCouponBundleRequired,
    ) -> Self {
        let BrandDeactivateUserCouponBundleRequired {
            product_coupon_id, stock_bundle_id, appid, out_request_no, deactivate_reason,
        } = required;
        Self {
            openid: openid.into(), user_coupon_bundle_id: user_coupon_bundle_id.into(),
            product_coupon_id, stock_bundle_id, appid, out_request_no, deactivate_reason,
        }
    }
}

impl Operation<wechatpay_client::Brand> for BrandDeactivateUserCouponBundle {
    type Response = UserCouponBundle;

    const META: &'static Meta = &routes::BRAND_DEACTIVATE_USER_COUPON_BUNDLE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .path("user_coupon_bundle_id", &self.user_coupon_bundle_id)
            .json(self)
            .build()
    }
}

/// 指定券状态查询用户商品券列表: Lists the coupons that a user has, all of them or those in one
/// state.
///
/// `GET /brand/marketing/product-coupon/users/{openid}/coupons` responds with 200 and
/// [`UserCouponPage`](crate::products::product_coupon::UserCouponPage). Read-only: safe to send
/// again. A brand (品牌) calls it. Rate limit: 500 calls per second.
/// [`Client::items`](wechatpay_client::Client::items) reads the list page by page.
///
/// Official page: [brand](https://pay.weixin.qq.com/doc/brand/4015736420). Source:
/// wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::BrandListUserCoupons;
///
/// let operation = BrandListUserCoupons::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     "wx233544546545989a",
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
pub struct BrandListUserCoupons {
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: Option<ProductCouponId>,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: Option<StockId>,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character. Example: `wx233544546545989a`.
    pub appid: Appid,
    /// 用户商品券状态: The state of a user's coupon. Example: `EFFECTIVE`.
    pub coupon_state: Option<UserCouponState>,
    /// 用户券组ID: The coupons that the user got together. At least 1 character. Example:
    /// `7123912547109241212489`.
    pub user_coupon_bundle_id: Option<UserCouponBundleId>,
    /// 分页大小. Example: `20`.
    pub page_size: Option<i64>,
    /// 分页Token: The `next_page_token` of the page before; without it the list begins. Example:
    /// `MTIzMjUK`.
    pub page_token: Option<String>,
}

impl BrandListUserCoupons {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(openid: impl Into<Openid>, appid: impl Into<Appid>) -> Self {
        Self {
            openid: openid.into(), product_coupon_id: None, stock_id: None,
            appid: appid.into(), coupon_state: None, user_coupon_bundle_id: None,
            page_size: None, page_token: None,
        }
    }
}

crate::optional_fields! {
    BrandListUserCoupons {
        /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
        product_coupon_id: ProductCouponId,
        /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
        stock_id: StockId,
        /// 用户商品券状态: The state of a user's coupon.
        coupon_state: UserCouponState,
        /// 用户券组ID: The coupons that the user got together. At least 1 character.
        user_coupon_bundle_id: UserCouponBundleId,
        /// 分页大小.
        page_size: i64,
        /// 分页Token: The `next_page_token` of the page before; without it the list begins.
        page_token: String,
    }
}

impl Operation<wechatpay_client::Brand> for BrandListUserCoupons {
    type Response = UserCouponPage;

    const META: &'static Meta = &routes::BRAND_LIST_USER_COUPONS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .query("product_coupon_id", &self.product_coupon_id)
            .query("stock_id", &self.stock_id)
            .query("appid", &self.appid)
            .query("coupon_state", &self.coupon_state)
            .query("user_coupon_bundle_id", &self.user_coupon_bundle_id)
            .query("page_size", &self.page_size)
            .query("page_token", &self.page_token)
            .build()
    }
}

wechatpay_client::paginated! {
    BrandListUserCoupons for Brand { cursor: page_token, next: next_page_token, items: user_coupon_list as UserCoupon }
}

/// 向用户发放商品券: Gives a user a coupon of a batch. The batch must be `SENDING`, and not one of
/// a bundle.
///
/// `POST /brand/marketing/product-coupon/users/{openid}/coupons` responds with 200 and
/// [`UserCoupon`](crate::products::product_coupon::UserCoupon). Idempotent: safe to send again with
/// the same parameters. A brand (品牌) calls it. Rate limit: 500 calls per second.
///
/// Note: The server knows the call again by `send_request_no`, and refuses it with anything else
/// changed. `brand_confirm_user_coupon` must follow: until then the coupon is `CONFIRMING`, cannot
/// be used, and counts against the limit of the user.
///
/// Official page: [brand](https://pay.weixin.qq.com/doc/brand/4015736390). Source:
/// wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{BrandSendCoupon, BrandSendCouponRequired};
///
/// let operation = BrandSendCoupon::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     BrandSendCouponRequired {
///         product_coupon_id: "1000000013".into(),
///         stock_id: "1000000013001".into(),
///         appid: "wx233544546545989a".into(),
///         send_request_no: "34657_20250801_123456".into(),
///     },
/// );
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
pub struct BrandSendCoupon {
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 用户商品券Code: Needed when `coupon_code_mode` is `API_ASSIGN`. At least 1 character. Example:
    /// `123446565767`.
    pub coupon_code: Option<CouponCode>,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character. Example: `wx233544546545989a`.
    pub appid: Appid,
    /// 发券请求单号: The caller's own number for this coupon; repeat it when repeating the call. 6 to
    /// 40 characters. Pattern: `^[0-9A-Za-z_-]+$`. Example: `34657_20250801_123456`.
    pub send_request_no: String,
    /// 自定义附加信息: It comes back with the coupon. At most 150 characters. Example:
    /// `activity=20250801`.
    pub attach: Option<String>,
    /// 用户商品券标签信息: What marks a user's coupon.
    pub coupon_tag_info: Option<CouponTagInfo>,
}

wechatpay_client::sent! {
    BrandSendCoupon {
        openid "openid" outside, product_coupon_id "product_coupon_id", stock_id "stock_id",
        coupon_code "coupon_code", appid "appid", send_request_no "send_request_no",
        attach "attach", coupon_tag_info "coupon_tag_info",
    }
}

/// What [`BrandSendCoupon::new`] requires, by name.
pub struct BrandSendCouponRequired {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character.
    pub appid: Appid,
    /// 发券请求单号: The caller's own number for this coupon; repeat it when repeating the call. 6 to
    /// 40 characters. Pattern: `^[0-9A-Za-z_-]+$`.
    pub send_request_no: String,
}

impl BrandSendCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(openid: impl Into<Openid>, required: BrandSendCouponRequired) -> Self {
        let BrandSendCouponRequired {
            product_coupon_id, stock_id, appid, send_request_no,
        } = required;
        Self {
            openid: openid.into(), product_coupon_id, stock_id, coupon_code: None, appid,
            send_request_no, attach: None, coupon_tag_info: None,
        }
    }
}

crate::optional_fields! {
    BrandSendCoupon {
        /// 用户商品券Code: Needed when `coupon_code_mode` is `API_ASSIGN`. At least 1 character.
        coupon_code: CouponCode,
        /// 自定义附加信息: It comes back with the coupon. At most 150 characters.
        attach: String,
        /// 用户商品券标签信息: What marks a user's coupon.
        coupon_tag_info: CouponTagInfo,
    }
}

impl Operation<wechatpay_client::Brand> for BrandSendCoupon {
    type Response = UserCoupon;

    const META: &'static Meta = &routes::BRAND_SEND_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("openid", &self.openid).json(self).build()
    }
}

/// 查询用户商品券详情: Tells the state of a user's coupon. Ask before it is used: no callback tells
/// that the user deleted it.
///
/// `GET /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}` responds with 200 and
/// [`UserCoupon`](crate::products::product_coupon::UserCoupon). Read-only: safe to send again. A
/// brand (品牌) calls it. Rate limit: 500 calls per second.
///
/// Official page: [brand](https://pay.weixin.qq.com/doc/brand/4015736414). Source:
/// wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{BrandGetUserCoupon, BrandGetUserCouponRequired};
///
/// let operation = BrandGetUserCoupon::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     "123446565767",
///     BrandGetUserCouponRequired {
///         product_coupon_id: "1000000013".into(),
///         stock_id: "1000000013001".into(),
///         appid: "wx233544546545989a".into(),
///     },
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
pub struct BrandGetUserCoupon {
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 用户商品券Code: One coupon: of WeChat Pay's making and unique, or, as the batch's
    /// `coupon_code_mode` says, of the merchant's own and unique within the batch alone. At least 1
    /// character. Example: `123446565767`.
    pub coupon_code: CouponCode,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character. Example: `wx233544546545989a`.
    pub appid: Appid,
}

/// What [`BrandGetUserCoupon::new`] requires, by name.
pub struct BrandGetUserCouponRequired {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character.
    pub appid: Appid,
}

impl BrandGetUserCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        coupon_code: impl Into<CouponCode>,
        required: BrandGetUserCouponRequired,
    ) -> Self {
        let BrandGetUserCouponRequired { product_coupon_id, stock_id, appid } = required;
        Self {
            openid: openid.into(), coupon_code: coupon_code.into(), product_coupon_id,
            stock_id, appid,
        }
    }
}

impl Operation<wechatpay_client::Brand> for BrandGetUserCoupon {
    type Response = UserCoupon;

    const META: &'static Meta = &routes::BRAND_GET_USER_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .path("coupon_code", &self.coupon_code)
            .query("product_coupon_id", &self.product_coupon_id)
            .query("stock_id", &self.stock_id)
            .query("appid", &self.appid)
            .build()
    }
}

/// 确认发放用户商品券: Confirms that a user received a coupon, as `PRODUCT_COUPON.SEND` told. Until
/// then the coupon is `CONFIRMING` and cannot be used.
///
/// `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm` responds
/// with 200 and [`UserCoupon`](crate::products::product_coupon::UserCoupon). Idempotent: safe to
/// send again with the same parameters. A brand (品牌) calls it. Rate limit: 500 calls per second.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred. No deadline is
/// known. A coupon that waits counts against the limit of the user.
///
/// Official page: [brand](https://pay.weixin.qq.com/doc/brand/4015736403). Source:
/// wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{BrandConfirmUserCoupon, BrandConfirmUserCouponRequired};
///
/// let operation = BrandConfirmUserCoupon::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     "123446565767",
///     BrandConfirmUserCouponRequired {
///         product_coupon_id: "1000000013".into(),
///         stock_id: "1000000013001".into(),
///         appid: "wx233544546545989a".into(),
///         out_request_no: "34657_20250801_123456".into(),
///     },
/// );
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
pub struct BrandConfirmUserCoupon {
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 用户商品券Code: One coupon: of WeChat Pay's making and unique, or, as the batch's
    /// `coupon_code_mode` says, of the merchant's own and unique within the batch alone. At least 1
    /// character. Example: `123446565767`.
    pub coupon_code: CouponCode,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character. Example: `wx233544546545989a`.
    pub appid: Appid,
    /// 确认发放请求单号: The caller's own number for this confirmation; repeat it when repeating the
    /// call. 6 to 40 characters. Pattern: `^[0-9A-Za-z_-]+$`. Example: `34657_20250801_123456`.
    pub out_request_no: String,
}

wechatpay_client::sent! {
    BrandConfirmUserCoupon {
        openid "openid" outside, coupon_code "coupon_code" outside,
        product_coupon_id "product_coupon_id", stock_id "stock_id", appid "appid",
        out_request_no "out_request_no",
    }
}

/// What [`BrandConfirmUserCoupon::new`] requires, by name.
pub struct BrandConfirmUserCouponRequired {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character.
    pub appid: Appid,
    /// 确认发放请求单号: The caller's own number for this confirmation; repeat it when repeating the
    /// call. 6 to 40 characters. Pattern: `^[0-9A-Za-z_-]+$`.
    pub out_request_no: String,
}

impl BrandConfirmUserCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        coupon_code: impl Into<CouponCode>,
        required: BrandConfirmUserCouponRequired,
    ) -> Self {
        let BrandConfirmUserCouponRequired {
            product_coupon_id, stock_id, appid, out_request_no,
        } = required;
        Self {
            openid: openid.into(), coupon_code: coupon_code.into(), product_coupon_id,
            stock_id, appid, out_request_no,
        }
    }
}

impl Operation<wechatpay_client::Brand> for BrandConfirmUserCoupon {
    type Response = UserCoupon;

    const META: &'static Meta = &routes::BRAND_CONFIRM_USER_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .path("coupon_code", &self.coupon_code)
            .json(self)
            .build()
    }
}

/// 失效用户商品券: Ends a user's coupon for good, unless it was used.
///
/// `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate` responds
/// with 200 and [`UserCoupon`](crate::products::product_coupon::UserCoupon). Idempotent: safe to
/// send again with the same parameters. A brand (品牌) calls it. Rate limit: 500 calls per second.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Official page: [brand](https://pay.weixin.qq.com/doc/brand/4015736411). Source:
/// wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{BrandDeactivateUserCoupon, BrandDeactivateUserCouponRequired};
///
/// let operation = BrandDeactivateUserCoupon::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     "123446565767",
///     BrandDeactivateUserCouponRequired {
///         product_coupon_id: "1000000013".into(),
///         stock_id: "1000000013001".into(),
///         appid: "wx233544546545989a".into(),
///         out_request_no: "34657_20250801_123456".into(),
///         deactivate_reason: "商品已下线，使用户商品券失效".into(),
///     },
/// );
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
pub struct BrandDeactivateUserCoupon {
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 用户商品券Code: One coupon: of WeChat Pay's making and unique, or, as the batch's
    /// `coupon_code_mode` says, of the merchant's own and unique within the batch alone. At least 1
    /// character. Example: `123446565767`.
    pub coupon_code: CouponCode,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character. Example: `wx233544546545989a`.
    pub appid: Appid,
    /// 失效请求单号: The caller's own number for this end; repeat it when repeating the call. 6 to 40
    /// characters. Pattern: `^[0-9A-Za-z_-]+$`. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 失效原因. 1 to 150 characters. Example: `商品已下线，使用户商品券失效`.
    pub deactivate_reason: String,
}

wechatpay_client::sent! {
    BrandDeactivateUserCoupon {
        openid "openid" outside, coupon_code "coupon_code" outside,
        product_coupon_id "product_coupon_id", stock_id "stock_id", appid "appid",
        out_request_no "out_request_no", deactivate_reason "deactivate_reason",
    }
}

/// What [`BrandDeactivateUserCoupon::new`] requires, by name.
pub struct BrandDeactivateUserCouponRequired {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character.
    pub appid: Appid,
    /// 失效请求单号: The caller's own number for this end; repeat it when repeating the call. 6 to 40
    /// characters. Pattern: `^[0-9A-Za-z_-]+$`.
    pub out_request_no: String,
    /// 失效原因. 1 to 150 characters.
    pub deactivate_reason: String,
}

impl BrandDeactivateUserCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        coupon_code: impl Into<CouponCode>,
        required: BrandDeactivateUserCouponRequired,
    ) -> Self {
        let BrandDeactivateUserCouponRequired {
            product_coupon_id, stock_id, appid, out_request_no, deactivate_reason,
        } = required;
        Self {
            openid: openid.into(), coupon_code: coupon_code.into(), product_coupon_id,
            stock_id, appid, out_request_no, deactivate_reason,
        }
    }
}

impl Operation<wechatpay_client::Brand> for BrandDeactivateUserCoupon {
    type Response = UserCoupon;

    const META: &'static Meta = &routes::BRAND_DEACTIVATE_USER_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .path("coupon_code", &self.coupon_code)
            .json(self)
            .build()
    }
}

/// 退券: Takes back that a user used a coupon, which can be used again then. Of a bundle, only the
/// coupon that was used last can be returned.
///
/// `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return` responds with
/// 200 and [`UserCoupon`](crate::products::product_coupon::UserCoupon). Idempotent: safe to send
/// again with the same parameters. A brand (品牌) calls it. Rate limit: 500 calls per second.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Official page: [brand](https://pay.weixin.qq.com/doc/brand/4015736429). Source:
/// wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{BrandReturnUserCoupon, BrandReturnUserCouponRequired};
///
/// let operation = BrandReturnUserCoupon::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     "123446565767",
///     BrandReturnUserCouponRequired {
///         product_coupon_id: "1000000013".into(),
///         stock_id: "1000000013001".into(),
///         appid: "wx233544546545989a".into(),
///         out_request_no: "34657_20250801_123456".into(),
///     },
/// );
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
pub struct BrandReturnUserCoupon {
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 用户商品券Code: One coupon: of WeChat Pay's making and unique, or, as the batch's
    /// `coupon_code_mode` says, of the merchant's own and unique within the batch alone. At least 1
    /// character. Example: `123446565767`.
    pub coupon_code: CouponCode,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character. Example: `wx233544546545989a`.
    pub appid: Appid,
    /// 退券请求单号: The caller's own number for this return; repeat it when repeating the call. 6 to
    /// 40 characters. Pattern: `^[0-9A-Za-z_-]+$`. Example: `34657_20250801_123456`.
    pub out_request_no: String,
}

wechatpay_client::sent! {
    BrandReturnUserCoupon {
        openid "openid" outside, coupon_code "coupon_code" outside,
        product_coupon_id "product_coupon_id", stock_id "stock_id", appid "appid",
        out_request_no "out_request_no",
    }
}

/// What [`BrandReturnUserCoupon::new`] requires, by name.
pub struct BrandReturnUserCouponRequired {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character.
    pub appid: Appid,
    /// 退券请求单号: The caller's own number for this return; repeat it when repeating the call. 6 to
    /// 40 characters. Pattern: `^[0-9A-Za-z_-]+$`.
    pub out_request_no: String,
}

impl BrandReturnUserCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        coupon_code: impl Into<CouponCode>,
        required: BrandReturnUserCouponRequired,
    ) -> Self {
        let BrandReturnUserCouponRequired {
            product_coupon_id, stock_id, appid, out_request_no,
        } = required;
        Self {
            openid: openid.into(), coupon_code: coupon_code.into(), product_coupon_id,
            stock_id, appid, out_request_no,
        }
    }
}

impl Operation<wechatpay_client::Brand> for BrandReturnUserCoupon {
    type Response = UserCoupon;

    const META: &'static Meta = &routes::BRAND_RETURN_USER_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .path("coupon_code", &self.coupon_code)
            .json(self)
            .build()
    }
}

/// 核销用户商品券: Reports that a user used a coupon, and with which payment or service order. The
/// coupon must be `EFFECTIVE`.
///
/// `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use` responds with
/// 200 and [`UserCoupon`](crate::products::product_coupon::UserCoupon). Idempotent: safe to send
/// again with the same parameters. A brand (品牌) calls it. Rate limit: 500 calls per second.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred. For one or two
/// seconds after a call the coupon may be locked.
///
/// Official page: [brand](https://pay.weixin.qq.com/doc/brand/4016427398). Source:
/// wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{BrandUseUserCoupon, BrandUseUserCouponRequired};
///
/// let operation = BrandUseUserCoupon::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     "123446565767",
///     BrandUseUserCouponRequired {
///         product_coupon_id: "1000000013".into(),
///         stock_id: "1000000013001".into(),
///         appid: "wx233544546545989a".into(),
///         use_time: "2025-08-10T12:00:00+08:00".parse()?,
///         out_request_no: "34657_20250801_123456".into(),
///     },
/// );
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
pub struct BrandUseUserCoupon {
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 用户商品券Code: One coupon: of WeChat Pay's making and unique, or, as the batch's
    /// `coupon_code_mode` says, of the merchant's own and unique within the batch alone. At least 1
    /// character. Example: `123446565767`.
    pub coupon_code: CouponCode,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character. Example: `wx233544546545989a`.
    pub appid: Appid,
    /// 核销时间. Example: `2025-08-10T12:00:00+08:00`.
    pub use_time: Timestamp,
    /// 核销请求单号: The caller's own number for this use; repeat it when repeating the call. 6 to 40
    /// characters. Pattern: `^[0-9A-Za-z_-]+$`. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 核销门店ID: A store of a brand, as numbered by WeChat Pay when the brand registered it. At least
    /// 1 character. Example: `100000001`.
    pub store_id: Option<StoreId>,
    /// 关联微信支付订单信息: Either this or `associated_pay_score_order_info`.
    pub associated_order_info: Option<AssociatedOrder>,
    /// 关联微信支付分订单信息: Either this or `associated_order_info`.
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrder>,
}

wechatpay_client::sent! {
    BrandUseUserCoupon {
        openid "openid" outside, coupon_code "coupon_code" outside,
        product_coupon_id "product_coupon_id", stock_id "stock_id", appid "appid",
        use_time "use_time", out_request_no "out_request_no", store_id "store_id",
        associated_order_info "associated_order_info",
        associated_pay_score_order_info "associated_pay_score_order_info",
    }
}

/// What [`BrandUseUserCoupon::new`] requires, by name.
pub struct BrandUseUserCouponRequired {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character.
    pub appid: Appid,
    /// 核销时间.
    pub use_time: Timestamp,
    /// 核销请求单号: The caller's own number for this use; repeat it when repeating the call. 6 to 40
    /// characters. Pattern: `^[0-9A-Za-z_-]+$`.
    pub out_request_no: String,
}

impl BrandUseUserCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        coupon_code: impl Into<CouponCode>,
        required: BrandUseUserCouponRequired,
    ) -> Self {
        let BrandUseUserCouponRequired {
            product_coupon_id, stock_id, appid, use_time, out_request_no,
        } = required;
        Self {
            openid: openid.into(), coupon_code: coupon_code.into(), product_coupon_id,
            stock_id, appid, use_time, out_request_no, store_id: None,
            associated_order_info: None, associated_pay_score_order_info: None,
        }
    }
}

crate::optional_fields! {
    BrandUseUserCoupon {
        /// 核销门店ID: A store of a brand, as numbered by WeChat Pay when the brand registered it. At least
        /// 1 character.
        store_id: StoreId,
        /// 关联微信支付订单信息: Either this or `associated_pay_score_order_info`.
        associated_order_info: AssociatedOrder,
        /// 关联微信支付分订单信息: Either this or `associated_order_info`.
        associated_pay_score_order_info: AssociatedPayScoreOrder,
    }
}

impl Operation<wechatpay_client::Brand> for BrandUseUserCoupon {
    type Response = UserCoupon;

    const META: &'static Meta = &routes::BRAND_USE_USER_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .path("coupon_code", &self.coupon_code)
            .json(self)
            .build()
    }
}

/// 向用户预发放商品券: Prepares a coupon of a batch for a user, who takes it in the front end with
/// the token. The batch must not be one of a bundle.
///
/// `POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon` responds with 200 and
/// [`PreSendToken`](crate::products::product_coupon::PreSendToken). Not idempotent: sending it
/// again may act twice. A brand (品牌) calls it. Rate limit: 500 calls per second.
///
/// Note: `PRODUCT_COUPON.SEND` tells when the user took it, and it must be confirmed then.
///
/// Official page: [brand](https://pay.weixin.qq.com/doc/brand/4016416620). Source:
/// wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{BrandPreSendCoupon, BrandPreSendCouponRequired};
///
/// let operation = BrandPreSendCoupon::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     BrandPreSendCouponRequired {
///         product_coupon_id: "1000000013".into(),
///         stock_id: "1000000013001".into(),
///         appid: "wx233544546545989a".into(),
///         send_request_no: "34657_20250801_123456".into(),
///     },
/// );
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
pub struct BrandPreSendCoupon {
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 用户商品券Code: Needed when `coupon_code_mode` is `API_ASSIGN`. At least 1 character. Example:
    /// `123446565767`.
    pub coupon_code: Option<CouponCode>,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character. Example: `wx233544546545989a`.
    pub appid: Appid,
    /// 发券请求单号: The caller's own number for this coupon. 6 to 40 characters. Pattern:
    /// `^[0-9A-Za-z_-]+$`. Example: `34657_20250801_123456`.
    pub send_request_no: String,
    /// 自定义附加信息: It comes back with the coupon. At most 150 characters. Example:
    /// `activity=20250801`.
    pub attach: Option<String>,
}

wechatpay_client::sent! {
    BrandPreSendCoupon {
        openid "openid" outside, product_coupon_id "product_coupon_id", stock_id "stock_id",
        coupon_code "coupon_code", appid "appid", send_request_no "send_request_no",
        attach "attach",
    }
}

/// What [`BrandPreSendCoupon::new`] requires, by name.
pub struct BrandPreSendCouponRequired {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character.
    pub appid: Appid,
    /// 发券请求单号: The caller's own number for this coupon. 6 to 40 characters. Pattern:
    /// `^[0-9A-Za-z_-]+$`.
    pub send_request_no: String,
}

impl BrandPreSendCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(openid: impl Into<Openid>, required: BrandPreSendCouponRequired) -> Self {
        let BrandPreSendCouponRequired {
            product_coupon_id, stock_id, appid, send_request_no,
        } = required;
        Self {
            openid: openid.into(), product_coupon_id, stock_id, coupon_code: None, appid,
            send_request_no, attach: None,
        }
    }
}

crate::optional_fields! {
    BrandPreSendCoupon {
        /// 用户商品券Code: Needed when `coupon_code_mode` is `API_ASSIGN`. At least 1 character.
        coupon_code: CouponCode,
        /// 自定义附加信息: It comes back with the coupon. At most 150 characters.
        attach: String,
    }
}

impl Operation<wechatpay_client::Brand> for BrandPreSendCoupon {
    type Response = PreSendToken;

    const META: &'static Meta = &routes::BRAND_PRE_SEND_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("openid", &self.openid).json(self).build()
    }
}

/// 向用户预发放商品券批次组: Prepares the coupons of a bundle for a user, who takes them in the
/// front end with the token.
///
/// `POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle` responds with 200
/// and [`PreSendToken`](crate::products::product_coupon::PreSendToken). Not idempotent: sending it
/// again may act twice. A brand (品牌) calls it. Rate limit: 500 calls per second.
///
/// Note: `PRODUCT_COUPON.SEND` tells when the user took them, and they must be confirmed then.
///
/// Official page: [brand](https://pay.weixin.qq.com/doc/brand/4016279756). Source: a description by
/// the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client<wechatpay::Brand>) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{BrandPreSendCouponBundle, BrandPreSendCouponBundleRequired};
///
/// let operation = BrandPreSendCouponBundle::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     BrandPreSendCouponBundleRequired {
///         product_coupon_id: "1000000013".into(),
///         stock_bundle_id: "712315129419284901".into(),
///         appid: "wx233544546545989a".into(),
///         send_request_no: "34657_20250801_123456".into(),
///     },
/// );
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
pub struct BrandPreSendCouponBundle {
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    /// At least 1 character. Example: `712315129419284901`.
    pub stock_bundle_id: StockBundleId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character. Example: `wx233544546545989a`.
    pub appid: Appid,
    /// 发券请求单号: The caller's own number for this set of coupons. 6 to 40 characters. Pattern:
    /// `^[0-9A-Za-z_-]+$`. Example: `34657_20250801_123456`.
    pub send_request_no: String,
    /// 自定义附加信息: It comes back with the coupon. At most 150 characters. Example:
    /// `activity=20250801`.
    pub attach: Option<String>,
}

wechatpay_client::sent! {
    BrandPreSendCouponBundle {
        openid "openid" outside, product_coupon_id "product_coupon_id",
        stock_bundle_id "stock_bundle_id", appid "appid", send_request_no "send_request_no",
        attach "attach",
    }
}

/// What [`BrandPreSendCouponBundle::new`] requires, by name.
pub struct BrandPreSendCouponBundleRequired {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
    pub product_coupon_id: ProductCouponId,
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    /// At least 1 character.
    pub stock_bundle_id: StockBundleId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character.
    pub appid: Appid,
    /// 发券请求单号: The caller's own number for this set of coupons. 6 to 40 characters. Pattern:
    /// `^[0-9A-Za-z_-]+$`.
    pub send_request_no: String,
}

impl BrandPreSendCouponBundle {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        required: BrandPreSendCouponBundleRequired,
    ) -> Self {
        let BrandPreSendCouponBundleRequired {
            product_coupon_id, stock_bundle_id, appid, send_request_no,
        } = required;
        Self {
            openid: openid.into(), product_coupon_id, stock_bundle_id, appid,
            send_request_no, attach: None,
        }
    }
}

crate::optional_fields! {
    BrandPreSendCouponBundle {
        /// 自定义附加信息: It comes back with the coupon. At most 150 characters.
        attach: String,
    }
}

impl Operation<wechatpay_client::Brand> for BrandPreSendCouponBundle {
    type Response = PreSendToken;

    const META: &'static Meta = &routes::BRAND_PRE_SEND_COUPON_BUNDLE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("openid", &self.openid).json(self).build()
    }
}

/// 提交图片生成任务: Has an image made for a coupon of a brand.
/// `PRODUCT_COUPON_SP.IMAGE_GENERATION` tells when it is ready.
///
/// `POST /v3/marketing/partner/product-coupon/image-generation-tasks` responds with 200 and
/// [`CreateImageGenerationTaskResponse`](crate::products::product_coupon::CreateImageGenerationTaskResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the call again by `task_id`; that is inferred.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{CreateImageGenerationTask, ImageGenerationType};
///
/// let operation = CreateImageGenerationTask::new(
///     "120344",
///     "image_generation_task_1",
///     ImageGenerationType::CombineImage,
/// );
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
pub struct CreateImageGenerationTask {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 图片生成的任务ID: A number that the caller gives it. At least 1 character. Example:
    /// `image_generation_task_1`.
    pub task_id: ImageTaskId,
    /// 图片生成类型: How an image is made. Example: `COMBINE_IMAGE`.
    pub image_generation_type: ImageGenerationType,
    /// 拼图数据: The terms of a coupon that an image is made of.
    pub combine_image: Option<CombineImage>,
    /// 抠图数据: A photo that the product is cut out of.
    pub cut_out: Option<CutOut>,
}

wechatpay_client::sent! {
    CreateImageGenerationTask {
        brand_id "brand_id", task_id "task_id", image_generation_type "image_generation_type",
        combine_image "combine_image", cut_out "cut_out",
    }
}

impl CreateImageGenerationTask {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        brand_id: impl Into<BrandIdText>,
        task_id: impl Into<ImageTaskId>,
        image_generation_type: ImageGenerationType,
    ) -> Self {
        Self {
            brand_id: brand_id.into(), task_id: task_id.into(), image_generation_type,
            combine_image: None, cut_out: None,
        }
    }
}

crate::optional_fields! {
    CreateImageGenerationTask {
        /// 拼图数据: The terms of a coupon that an image is made of.
        combine_image: CombineImage,
        /// 抠图数据: A photo that the product is cut out of.
        cut_out: CutOut,
    }
}

impl Operation for CreateImageGenerationTask {
    type Response = CreateImageGenerationTaskResponse;

    const META: &'static Meta = &routes::CREATE_IMAGE_GENERATION_TASK;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询图片生成任务执行结果: Tells whether an image is ready, and where.
///
/// `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}` responds with 200
/// and [`ImageGenerationTask`](crate::products::product_coupon::ImageGenerationTask). Read-only:
/// safe to send again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final
/// state.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{GetImageGenerationTask, ImageGenerationType};
///
/// let operation = GetImageGenerationTask::new(
///     "image_generation_task_1",
///     "120344",
///     ImageGenerationType::CombineImage,
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
pub struct GetImageGenerationTask {
    /// 图片生成的任务ID: The making of an image, as the caller numbered it. At least 1 character.
    /// Example: `image_generation_task_1`.
    pub task_id: ImageTaskId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 图片生成类型: How an image is made. Example: `COMBINE_IMAGE`.
    pub image_generation_type: ImageGenerationType,
}

impl GetImageGenerationTask {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        task_id: impl Into<ImageTaskId>,
        brand_id: impl Into<BrandIdText>,
        image_generation_type: ImageGenerationType,
    ) -> Self {
        Self {
            task_id: task_id.into(), brand_id: brand_id.into(), image_generation_type,
        }
    }
}

impl Operation for GetImageGenerationTask {
    type Response = ImageGenerationTask;

    const META: &'static Meta = &routes::GET_IMAGE_GENERATION_TASK;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("task_id", &self.task_id)
            .query("brand_id", &self.brand_id)
            .query("image_generation_type", &self.image_generation_type)
            .build()
    }
}

impl Settles for GetImageGenerationTask {
    type State = ImageGenerationState;

    #[inline]
    fn state(response: &ImageGenerationTask) -> Option<&ImageGenerationState> {
        Some(&response.task_state)
    }

    #[inline]
    fn is_final(state: &ImageGenerationState) -> bool {
        matches!(state, ImageGenerationState::Fail | ImageGenerationState::Success)
    }
}

/// 图片上传: Uploads an image for a coupon of a brand: JPG, BMP or PNG, of at most 2 MB. Its
/// address does not expire.
///
/// `POST /v3/marketing/partner/product-coupon/media/upload-image` responds with 200 and
/// [`UploadImageResponse`](crate::products::product_coupon::UploadImageResponse). Not idempotent:
/// sending it again may act twice.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::UploadImage;
/// use wechatpay::Upload;
///
/// let operation = UploadImage::new(
///     Upload::new("filea.jpg", std::fs::read("filea.jpg")?),
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
pub struct UploadImage {
    /// 上传文件: A file to be uploaded. Its name and SHA-256 travel before it and are signed; the bytes
    /// are not, and the server compares them with the hash.
    pub file: Upload,
}

impl UploadImage {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(file: Upload) -> Self {
        Self { file }
    }
}

impl Operation for UploadImage {
    type Response = UploadImageResponse;

    const META: &'static Meta = &routes::UPLOAD_IMAGE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).upload(&self.file).build()
    }
}

/// 获取商品券事件通知地址: Tells where the events of coupons of a brand go.
///
/// `GET /v3/marketing/partner/product-coupon/notify-configs` responds with 200 and
/// [`NotifyAddress`](crate::products::product_coupon::NotifyAddress). Read-only: safe to send
/// again.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::GetNotifyConfig;
///
/// let operation = GetNotifyConfig::new();
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetNotifyConfig {}

impl GetNotifyConfig {
    /// Creates the operation.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetNotifyConfig {
    type Response = NotifyAddress;

    const META: &'static Meta = &routes::GET_NOTIFY_CONFIG;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).build()
    }
}

/// 设置商品券事件通知地址: Sets where the events of coupons of a brand go.
///
/// `POST /v3/marketing/partner/product-coupon/notify-configs` responds with 200 and
/// [`NotifyAddress`](crate::products::product_coupon::NotifyAddress). Not idempotent: sending it
/// again may act twice.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::SetNotifyConfig;
///
/// let operation = SetNotifyConfig::new("https://pay.weixin.qq.com");
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
pub struct SetNotifyConfig {
    /// 通知URL地址. At least 1 character. Example: `https://pay.weixin.qq.com`.
    pub notify_url: String,
}

wechatpay_client::sent! {
    SetNotifyConfig {
        notify_url "notify_url",
    }
}

impl SetNotifyConfig {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(notify_url: impl Into<String>) -> Self {
        Self { notify_url: notify_url.into() }
    }
}

impl Operation for SetNotifyConfig {
    type Response = NotifyAddress;

    const META: &'static Meta = &routes::SET_NOTIFY_CONFIG;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 创建商品券: Creates a product coupon for a brand, with its first batch, or with its first bundle
/// when it is for several uses. What `scope` and `usage_mode` are decides which of the other fields
/// are needed. The product coupon and its batches may be reviewed before they are in force.
///
/// `POST /v3/marketing/partner/product-coupon/product-coupons` responds with 200 and
/// [`CreatedProductCoupon`](crate::products::product_coupon::CreatedProductCoupon). Idempotent:
/// safe to send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{
///     CouponScope, CouponType, CreateProductCoupon, CreateProductCouponRequired,
///     ProductCouponDisplayInfo, ProductCouponDisplayInfoRequired,
/// };
/// use wechatpay::shared::UsageMode;
///
/// let operation = CreateProductCoupon::new(CreateProductCouponRequired {
///     brand_id: "120344".into(),
///     out_request_no: "12345_20250801_A3489".into(),
///     scope: CouponScope::All,
///     r#type: CouponType::Normal,
///     usage_mode: UsageMode::Single,
///     display_info: ProductCouponDisplayInfo::new(ProductCouponDisplayInfoRequired {
///         name: "全场满100立减10元".into(),
///         image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
///             .into(),
///         background_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
///             .into(),
///     }),
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
pub struct CreateProductCoupon {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 创建请求单号: The caller's own number for this product coupon; repeat it when repeating the
    /// call. At least 1 character. Example: `12345_20250801_A3489`.
    pub out_request_no: String,
    /// 优惠范围: What a coupon is good for. Example: `ALL`.
    pub scope: CouponScope,
    /// 商品券类型: What a coupon does. Example: `NORMAL`.
    pub r#type: CouponType,
    /// 使用模式: How often a product coupon (商品券) is used. Example: `SINGLE`.
    pub usage_mode: UsageMode,
    /// 单券模式信息: Needed for one use when `scope` is `ALL`.
    pub single_usage_info: Option<SingleUsageInfo>,
    /// 多次优惠模式信息: Needed for several uses.
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    /// 多次优惠模式信息: Needed for the older mode `SEQUENTIAL`.
    pub sequential_usage_info: Option<SequentialUsageInfo>,
    /// 展示信息: What users see of a product coupon.
    pub display_info: ProductCouponDisplayInfo,
    /// 外部商品ID: The caller's own number for the product. At most 40 characters. Example:
    /// `Product_1234567890`.
    pub out_product_no: Option<String>,
    /// 批次信息: Needed for one use.
    pub stock: Option<NewStock>,
    /// 批次组信息: Needed for several uses.
    pub stock_bundle: Option<NewStockBundle>,
}

wechatpay_client::sent! {
    CreateProductCoupon {
        brand_id "brand_id", out_request_no "out_request_no", scope "scope", r#type "type",
        usage_mode "usage_mode", single_usage_info "single_usage_info",
        progressive_bundle_usage_info "progressive_bundle_usage_info",
        sequential_usage_info "sequential_usage_info", display_info "display_info",
        out_product_no "out_product_no", stock "stock", stock_bundle "stock_bundle",
    }
}

/// What [`CreateProductCoupon::new`] requires, by name.
pub struct CreateProductCouponRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 创建请求单号: The caller's own number for this product coupon; repeat it when repeating the
    /// call. At least 1 character.
    pub out_request_no: String,
    /// 优惠范围: What a coupon is good for.
    pub scope: CouponScope,
    /// 商品券类型: What a coupon does.
    pub r#type: CouponType,
    /// 使用模式: How often a product coupon (商品券) is used.
    pub usage_mode: UsageMode,
    /// 展示信息: What users see of a product coupon.
    pub display_info: ProductCouponDisplayInfo,
}

impl CreateProductCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateProductCouponRequired) -> Self {
        let CreateProductCouponRequired {
            brand_id, out_request_no, scope, r#type, usage_mode, display_info,
        } = required;
        Self {
            brand_id, out_request_no, scope, r#type, usage_mode, single_usage_info: None,
            progressive_bundle_usage_info: None, sequential_usage_info: None,
            display_info, out_product_no: None, stock: None, stock_bundle: None,
        }
    }
}

crate::optional_fields! {
    CreateProductCoupon {
        /// 单券模式信息: Needed for one use when `scope` is `ALL`.
        single_usage_info: SingleUsageInfo,
        /// 多次优惠模式信息: Needed for several uses.
        progressive_bundle_usage_info: ProgressiveBundleUsageInfo,
        /// 多次优惠模式信息: Needed for the older mode `SEQUENTIAL`.
        sequential_usage_info: SequentialUsageInfo,
        /// 外部商品ID: The caller's own number for the product. At most 40 characters.
        out_product_no: String,
        /// 批次信息: Needed for one use.
        stock: NewStock,
        /// 批次组信息: Needed for several uses.
        stock_bundle: NewStockBundle,
    }
}

impl Operation for CreateProductCoupon {
    type Response = CreatedProductCoupon;

    const META: &'static Meta = &routes::CREATE_PRODUCT_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询商品券: Tells what a brand's product coupon is like, and whether it is in force.
///
/// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}` responds with 200
/// and [`ProductCoupon`](crate::products::product_coupon::ProductCoupon). Read-only: safe to send
/// again.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::GetProductCoupon;
///
/// let operation = GetProductCoupon::new("1000000013", "120344");
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
pub struct GetProductCoupon {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
}

impl GetProductCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        brand_id: impl Into<BrandIdText>,
    ) -> Self {
        Self { product_coupon_id: product_coupon_id.into(), brand_id: brand_id.into() }
    }
}

impl Operation for GetProductCoupon {
    type Response = ProductCoupon;

    const META: &'static Meta = &routes::GET_PRODUCT_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .query("brand_id", &self.brand_id)
            .build()
    }
}

/// 修改商品券: Changes what users see of a brand's product coupon.
///
/// `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}` responds with
/// 200 and [`ProductCoupon`](crate::products::product_coupon::ProductCoupon). Idempotent: safe to
/// send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{
///     ProductCouponDisplayInfo, ProductCouponDisplayInfoRequired, UpdateProductCoupon,
///     UpdateProductCouponRequired,
/// };
///
/// let operation = UpdateProductCoupon::new(
///     "1000000013",
///     UpdateProductCouponRequired {
///         brand_id: "120344".into(),
///         out_request_no: "34657_20250801_123456".into(),
///         display_info: ProductCouponDisplayInfo::new(ProductCouponDisplayInfoRequired {
///             name: "全场满100立减10元".into(),
///             image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
///                 .into(),
///             background_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
///                 .into(),
///         }),
///     },
/// );
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
pub struct UpdateProductCoupon {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 修改请求单号: The caller's own number for this change; repeat it when repeating the call. At
    /// least 1 character. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 展示信息: What users see of a product coupon.
    pub display_info: ProductCouponDisplayInfo,
}

wechatpay_client::sent! {
    UpdateProductCoupon {
        product_coupon_id "product_coupon_id" outside, brand_id "brand_id",
        out_request_no "out_request_no", display_info "display_info",
    }
}

/// What [`UpdateProductCoupon::new`] requires, by name.
pub struct UpdateProductCouponRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 修改请求单号: The caller's own number for this change; repeat it when repeating the call. At
    /// least 1 character.
    pub out_request_no: String,
    /// 展示信息: What users see of a product coupon.
    pub display_info: ProductCouponDisplayInfo,
}

impl UpdateProductCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        required: UpdateProductCouponRequired,
    ) -> Self {
        let UpdateProductCouponRequired {
            brand_id, out_request_no, display_info,
        } = required;
        Self {
            product_coupon_id: product_coupon_id.into(), brand_id, out_request_no,
            display_info,
        }
    }
}

impl Operation for UpdateProductCoupon {
    type Response = ProductCoupon;

    const META: &'static Meta = &routes::UPDATE_PRODUCT_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .json(self)
            .build()
    }
}

/// 失效商品券: Ends a brand's product coupon for good.
///
/// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`
/// responds with 200 and [`ProductCoupon`](crate::products::product_coupon::ProductCoupon).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{DeactivateProductCoupon, DeactivateProductCouponRequired};
///
/// let operation = DeactivateProductCoupon::new(
///     "1000000013",
///     DeactivateProductCouponRequired {
///         brand_id: "120344".into(),
///         out_request_no: "34657_20250801_123456".into(),
///         deactivate_reason: "商品已下架".into(),
///     },
/// );
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
pub struct DeactivateProductCoupon {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 失效请求单号: The caller's own number for this end; repeat it when repeating the call. At least
    /// 1 character. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 失效原因. 1 to 150 characters. Example: `商品已下架`.
    pub deactivate_reason: String,
}

wechatpay_client::sent! {
    DeactivateProductCoupon {
        product_coupon_id "product_coupon_id" outside, brand_id "brand_id",
        out_request_no "out_request_no", deactivate_reason "deactivate_reason",
    }
}

/// What [`DeactivateProductCoupon::new`] requires, by name.
pub struct DeactivateProductCouponRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 失效请求单号: The caller's own number for this end; repeat it when repeating the call. At least
    /// 1 character.
    pub out_request_no: String,
    /// 失效原因. 1 to 150 characters.
    pub deactivate_reason: String,
}

impl DeactivateProductCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        required: DeactivateProductCouponRequired,
    ) -> Self {
        let DeactivateProductCouponRequired {
            brand_id, out_request_no, deactivate_reason,
        } = required;
        Self {
            product_coupon_id: product_coupon_id.into(), brand_id, out_request_no,
            deactivate_reason,
        }
    }
}

impl Operation for DeactivateProductCoupon {
    type Response = ProductCoupon;

    const META: &'static Meta = &routes::DEACTIVATE_PRODUCT_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .json(self)
            .build()
    }
}

/// 添加商品券批次组: Adds a bundle (批次组) to a brand's product coupon for several uses: a batch
/// for each use.
///
/// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
/// responds with 200 and [`StockBundle`](crate::products::product_coupon::StockBundle). Idempotent:
/// safe to send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Source: wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{
///     CodeDisplayMode, CouponCodeMode, CouponDisplayInfo, CouponUsageMethod, CreateStockBundle,
///     CreateStockBundleRequired, FinderEntrance, FinderEntranceRequired, MiniProgramEntrance,
///     MiniProgramEntranceRequired, NewStockBundle, NewStockBundleRequired, OfficialAccountEntrance,
///     StockSendRule, StoreScope, UsageRuleDisplayInfo,
/// };
/// use wechatpay::shared::{BackgroundColor, NotifyConfig};
///
/// let operation = CreateStockBundle::new(
///     "1000000013",
///     CreateStockBundleRequired {
///         brand_id: "120344".into(),
///         out_request_no: "34657_20250801_123456".into(),
///         stock_bundle: NewStockBundle::new(NewStockBundleRequired {
///             coupon_code_mode: CouponCodeMode::Wechatpay,
///             stock_send_rule: StockSendRule::new(100000),
///             usage_rule_display_info: UsageRuleDisplayInfo::new(
///                 vec![CouponUsageMethod::Offline],
///             ),
///             coupon_display_info: CouponDisplayInfo::new()
///                 .code_display_mode(CodeDisplayMode::Qrcode)
///                 .background_color(BackgroundColor::Color020)
///                 .entrance_mini_program(
///                     MiniProgramEntrance::new(MiniProgramEntranceRequired {
///                         appid: "wx234545656765876a".into(),
///                         path: "/pages/index/index".into(),
///                         entrance_wording: "欢迎选购".into(),
///                     }),
///                 )
///                 .entrance_official_account(
///                     OfficialAccountEntrance::new("wx1234567890abcdef"),
///                 )
///                 .entrance_finder(
///                     FinderEntrance::new(FinderEntranceRequired {
///                         finder_id: "gh_12345678".into(),
///                         finder_video_id: "UDFsdf24df34dD456Hdf34".into(),
///                         finder_video_cover_image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
///                             .into(),
///                     }),
///                 ),
///             notify_config: NotifyConfig::new().notify_appid("wx23232232323"),
///             store_scope: StoreScope::None,
///         }),
///     },
/// );
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
pub struct CreateStockBundle {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 创建请求单号: The caller's own number for this bundle; repeat it when repeating the call. At
    /// least 1 character. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 批次组信息: A bundle (批次组) to be created: the batches of a coupon for several uses, one for
    /// each use.
    pub stock_bundle: NewStockBundle,
}

wechatpay_client::sent! {
    CreateStockBundle {
        product_coupon_id "product_coupon_id" outside, brand_id "brand_id",
        out_request_no "out_request_no", stock_bundle "stock_bundle",
    }
}

/// What [`CreateStockBundle::new`] requires, by name.
pub struct CreateStockBundleRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 创建请求单号: The caller's own number for this bundle; repeat it when repeating the call. At
    /// least 1 character.
    pub out_request_no: String,
    /// 批次组信息: A bundle (批次组) to be created: the batches of a coupon for several uses, one for
    /// each use.
    pub stock_bundle: NewStockBundle,
}

impl CreateStockBundle {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        required: CreateStockBundleRequired,
    ) -> Self {
        let CreateStockBundleRequired {
            brand_id, out_request_no, stock_bundle,
        } = required;
        Self {
            product_coupon_id: product_coupon_id.into(), brand_id, out_request_no,
            stock_bundle,
        }
    }
}

impl Operation for CreateStockBundle {
    type Response = StockBundle;

    const META: &'static Meta = &routes::CREATE_STOCK_BUNDLE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .json(self)
            .build()
    }
}

/// 修改商品券批次组: Changes what users see of all batches of a brand's bundle, for whom their
/// events are, or the scope of their stores.
///
/// `PATCH
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
/// responds with 200 and [`StockBundle`](crate::products::product_coupon::StockBundle). Idempotent:
/// safe to send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Source: wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{UpdateStockBundle, UpdateStockBundleRequired};
///
/// let operation = UpdateStockBundle::new(
///     "1000000013",
///     "712315129419284901",
///     UpdateStockBundleRequired {
///         brand_id: "120344".into(),
///         out_request_no: "34657_20250801_123456".into(),
///     },
/// );
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
pub struct UpdateStockBundle {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    /// At least 1 character. Example: `712315129419284901`.
    pub stock_bundle_id: StockBundleId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 修改请求单号: The caller's own number for this change; repeat it when repeating the call. At
    /// least 1 character. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 备注. At most 20 characters. Example: `满减券`.
    pub remark: Option<String>,
    /// 券使用规则展示信息: What users read about how a coupon is used, and where it leads them.
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
    /// 用户商品券展示信息: How a coupon looks in the user's card pack.
    pub coupon_display_info: Option<CouponDisplayInfo>,
    /// 事件通知配置: Under which AppID callbacks name users.
    pub notify_config: Option<NotifyConfig>,
    /// 可用门店范围: In which stores a coupon can be used. Example: `NONE`.
    pub store_scope: Option<StoreScope>,
}

wechatpay_client::sent! {
    UpdateStockBundle {
        product_coupon_id "product_coupon_id" outside, stock_bundle_id "stock_bundle_id" outside,
        brand_id "brand_id", out_request_no "out_request_no", remark "remark",
        usage_rule_display_info "usage_rule_display_info",
        coupon_display_info "coupon_display_info", notify_config "notify_config",
        store_scope "store_scope",
    }
}

/// What [`UpdateStockBundle::new`] requires, by name.
pub struct UpdateStockBundleRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 修改请求单号: The caller's own number for this change; repeat it when repeating the call. At
    /// least 1 character.
    pub out_request_no: String,
}

impl UpdateStockBundle {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_bundle_id: impl Into<StockBundleId>,
        required: UpdateStockBundleRequired,
    ) -> Self {
        let UpdateStockBundleRequired { brand_id, out_request_no } = required;
        Self {
            product_coupon_id: product_coupon_id.into(),
            stock_bundle_id: stock_bundle_id.into(), brand_id, out_request_no,
            remark: None, usage_rule_display_info: None, coupon_display_info: None,
            notify_config: None, store_scope: None,
        }
    }
}

crate::optional_fields! {
    UpdateStockBundle {
        /// 备注. At most 20 characters.
        remark: String,
        /// 券使用规则展示信息: What users read about how a coupon is used, and where it leads them.
        usage_rule_display_info: UsageRuleDisplayInfo,
        /// 用户商品券展示信息: How a coupon looks in the user's card pack.
        coupon_display_info: CouponDisplayInfo,
        /// 事件通知配置: Under which AppID callbacks name users.
        notify_config: NotifyConfig,
        /// 可用门店范围: In which stores a coupon can be used.
        store_scope: StoreScope,
    }
}

impl Operation for UpdateStockBundle {
    type Response = StockBundle;

    const META: &'static Meta = &routes::UPDATE_STOCK_BUNDLE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_bundle_id", &self.stock_bundle_id)
            .json(self)
            .build()
    }
}

/// 批次组批量关联门店: Adds stores of a brand in which coupons of a bundle can be used, to all of
/// its batches. The bundle must have the scope `SPECIFIC`.
///
/// `POST
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
/// responds with 200 and
/// [`StoreAssociationResult`](crate::products::product_coupon::StoreAssociationResult). Not
/// idempotent: sending it again may act twice.
///
/// Source: wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{
///     AssociateStockBundleStores, AssociateStockBundleStoresRequired, Store,
/// };
///
/// let operation = AssociateStockBundleStores::new(
///     "1000000013",
///     "712315129419284901",
///     AssociateStockBundleStoresRequired {
///         brand_id: "120344".into(),
///         store_list: vec![Store::new("100000001")],
///     },
/// );
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
pub struct AssociateStockBundleStores {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    /// At least 1 character. Example: `712315129419284901`.
    pub stock_bundle_id: StockBundleId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 门店列表: At most 200. 1 to 200 items.
    pub store_list: Vec<Store>,
}

wechatpay_client::sent! {
    AssociateStockBundleStores {
        product_coupon_id "product_coupon_id" outside, stock_bundle_id "stock_bundle_id" outside,
        brand_id "brand_id", store_list "store_list",
    }
}

/// What [`AssociateStockBundleStores::new`] requires, by name.
pub struct AssociateStockBundleStoresRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 门店列表: At most 200. 1 to 200 items.
    pub store_list: Vec<Store>,
}

impl AssociateStockBundleStores {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_bundle_id: impl Into<StockBundleId>,
        required: AssociateStockBundleStoresRequired,
    ) -> Self {
        let AssociateStockBundleStoresRequired { brand_id, store_list } = required;
        Self {
            product_coupon_id: product_coupon_id.into(),
            stock_bundle_id: stock_bundle_id.into(), brand_id, store_list,
        }
    }
}

impl Operation for AssociateStockBundleStores {
    type Response = StoreAssociationResult;

    const META: &'static Meta = &routes::ASSOCIATE_STOCK_BUNDLE_STORES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_bundle_id", &self.stock_bundle_id)
            .json(self)
            .build()
    }
}

/// 批次组批量取消关联门店: Removes stores of a brand from those in which coupons of a bundle can be
/// used, for all of its batches.
///
/// `POST
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
/// responds with 200 and
/// [`StoreAssociationResult`](crate::products::product_coupon::StoreAssociationResult). Not
/// idempotent: sending it again may act twice.
///
/// Source: wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{
///     DisassociateStockBundleStores, DisassociateStockBundleStoresRequired, Store,
/// };
///
/// let operation = DisassociateStockBundleStores::new(
///     "1000000013",
///     "712315129419284901",
///     DisassociateStockBundleStoresRequired {
///         brand_id: "120344".into(),
///         store_list: vec![Store::new("100000001")],
///     },
/// );
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
pub struct DisassociateStockBundleStores {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    /// At least 1 character. Example: `712315129419284901`.
    pub stock_bundle_id: StockBundleId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 门店列表: At most 200. 1 to 200 items.
    pub store_list: Vec<Store>,
}

wechatpay_client::sent! {
    DisassociateStockBundleStores {
        product_coupon_id "product_coupon_id" outside, stock_bundle_id "stock_bundle_id" outside,
        brand_id "brand_id", store_list "store_list",
    }
}

/// What [`DisassociateStockBundleStores::new`] requires, by name.
pub struct DisassociateStockBundleStoresRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 门店列表: At most 200. 1 to 200 items.
    pub store_list: Vec<Store>,
}

impl DisassociateStockBundleStores {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_bundle_id: impl Into<StockBundleId>,
        required: DisassociateStockBundleStoresRequired,
    ) -> Self {
        let DisassociateStockBundleStoresRequired { brand_id, store_list } = required;
        Self {
            product_coupon_id: product_coupon_id.into(),
            stock_bundle_id: stock_bundle_id.into(), brand_id, store_list,
        }
    }
}

impl Operation for DisassociateStockBundleStores {
    type Response = StoreAssociationResult;

    const META: &'static Meta = &routes::DISASSOCIATE_STOCK_BUNDLE_STORES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_bundle_id", &self.stock_bundle_id)
            .json(self)
            .build()
    }
}

/// 修改商品券批次组发放预算: Changes how many coupons of a brand's bundle are handed out, in all or
/// in a day. The caller says what the limit is now, and what it becomes.
///
/// `POST
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
/// responds with 200 and [`StockBundle`](crate::products::product_coupon::StockBundle). Idempotent:
/// safe to send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Source: wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{
///     BudgetUpdateMode, UpdateStockBundleBudget, UpdateStockBundleBudgetRequired,
/// };
///
/// let operation = UpdateStockBundleBudget::new(
///     "1000000013",
///     "712315129419284901",
///     UpdateStockBundleBudgetRequired {
///         brand_id: "120344".into(),
///         out_request_no: "34657_20250801_123456".into(),
///         update_mode: BudgetUpdateMode::MaxCount,
///     },
/// );
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
pub struct UpdateStockBundleBudget {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    /// At least 1 character. Example: `712315129419284901`.
    pub stock_bundle_id: StockBundleId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 修改请求单号: The caller's own number for this change; repeat it when repeating the call. At
    /// least 1 character. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 更新模式: Which limit of a batch changes. Example: `MAX_COUNT`.
    pub update_mode: BudgetUpdateMode,
    /// 当前批次发放次数总上限: What it is now. For the mode `MAX_COUNT`. From 1. Example: `100000`.
    pub current_max_count: Option<i64>,
    /// 目标批次发放次数总上限: What it becomes. For the mode `MAX_COUNT`. From 1 to 100000000. Example:
    /// `200000`.
    pub target_max_count: Option<i64>,
    /// 当前批次每日发放次数上限: What it is now. For the mode `MAX_COUNT_PER_DAY`. From 1. Example:
    /// `10000`.
    pub current_max_count_per_day: Option<i64>,
    /// 目标批次每日发放次数上限: What it becomes. For the mode `MAX_COUNT_PER_DAY`. From 1 to
    /// 100000000. Example: `20000`.
    pub target_max_count_per_day: Option<i64>,
}

wechatpay_client::sent! {
    UpdateStockBundleBudget {
        product_coupon_id "product_coupon_id" outside, stock_bundle_id "stock_bundle_id" outside,
        brand_id "brand_id", out_request_no "out_request_no", update_mode "update_mode",
        current_max_count "current_max_count", target_max_count "target_max_count",
        current_max_count_per_day "current_max_count_per_day",
        target_max_count_per_day "target_max_count_per_day",
    }
}

/// What [`UpdateStockBundleBudget::new`] requires, by name.
pub struct UpdateStockBundleBudgetRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 修改请求单号: The caller's own number for this change; repeat it when repeating the call. At
    /// least 1 character.
    pub out_request_no: String,
    /// 更新模式: Which limit of a batch changes.
    pub update_mode: BudgetUpdateMode,
}

impl UpdateStockBundleBudget {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_bundle_id: impl Into<StockBundleId>,
        required: UpdateStockBundleBudgetRequired,
    ) -> Self {
        let UpdateStockBundleBudgetRequired {
            brand_id, out_request_no, update_mode,
        } = required;
        Self {
            product_coupon_id: product_coupon_id.into(),
            stock_bundle_id: stock_bundle_id.into(), brand_id, out_request_no,
            update_mode, current_max_count: None, target_max_count: None,
            current_max_count_per_day: None, target_max_count_per_day: None,
        }
    }
}

crate::optional_fields! {
    UpdateStockBundleBudget {
        /// 当前批次发放次数总上限: What it is now. For the mode `MAX_COUNT`. From 1.
        current_max_count: i64,
        /// 目标批次发放次数总上限: What it becomes. For the mode `MAX_COUNT`. From 1 to 100000000.
        target_max_count: i64,
        /// 当前批次每日发放次数上限: What it is now. For the mode `MAX_COUNT_PER_DAY`. From 1.
        current_max_count_per_day: i64,
        /// 目标批次每日发放次数上限: What it becomes. For the mode `MAX_COUNT_PER_DAY`. From 1 to
        /// 100000000.
        target_max_count_per_day: i64,
    }
}

impl Operation for UpdateStockBundleBudget {
    type Response = StockBundle;

    const META: &'static Meta = &routes::UPDATE_STOCK_BUNDLE_BUDGET;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_bundle_id", &self.stock_bundle_id)
            .json(self)
            .build()
    }
}

/// 查询商品券批次列表: Lists the batches of a brand's product coupon.
///
/// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks` responds
/// with 200 and [`StockPage`](crate::products::product_coupon::StockPage). Read-only: safe to send
/// again. [`Client::items`](wechatpay_client::Client::items) reads the list page by page.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::ListStocks;
///
/// let operation = ListStocks::new("1000000013", "120344");
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
pub struct ListStocks {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 批次状态: The state of a batch. Example: `SENDING`.
    pub state: Option<StockState>,
    /// 批次组ID: The batches of this bundle alone. At least 1 character. Example: `712315129419284901`.
    pub stock_bundle_id: Option<StockBundleId>,
    /// 分页大小. Example: `20`.
    pub page_size: Option<i64>,
    /// 分页Token: The `next_page_token` of the page before; without it the list begins. Example:
    /// `MTIzMjUK`.
    pub page_token: Option<String>,
}

impl ListStocks {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        brand_id: impl Into<BrandIdText>,
    ) -> Self {
        Self {
            product_coupon_id: product_coupon_id.into(), brand_id: brand_id.into(),
            state: None, stock_bundle_id: None, page_size: None, page_token: None,
        }
    }
}

crate::optional_fields! {
    ListStocks {
        /// 批次状态: The state of a batch.
        state: StockState,
        /// 批次组ID: The batches of this bundle alone. At least 1 character.
        stock_bundle_id: StockBundleId,
        /// 分页大小.
        page_size: i64,
        /// 分页Token: The `next_page_token` of the page before; without it the list begins.
        page_token: String,
    }
}

impl Operation for ListStocks {
    type Response = StockPage;

    const META: &'static Meta = &routes::LIST_STOCKS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .query("brand_id", &self.brand_id)
            .query("state", &self.state)
            .query("stock_bundle_id", &self.stock_bundle_id)
            .query("page_size", &self.page_size)
            .query("page_token", &self.page_token)
            .build()
    }
}

wechatpay_client::paginated! {
    ListStocks { cursor: page_token, next: next_page_token, items: stock_list as Stock }
}

/// 添加商品券批次: Adds a batch (批次) to a brand's product coupon for one use. A product coupon
/// has at most 200 batches that are not over.
///
/// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks` responds
/// with 200 and [`Stock`](crate::products::product_coupon::Stock). Idempotent: safe to send again
/// with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred. Stores of a batch
/// with the scope `SPECIFIC` are associated afterwards with `associate_stores`.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{
///     CodeDisplayMode, CouponCodeMode, CouponDisplayInfo, CouponUsageMethod, CreateStock,
///     CreateStockRequired, FinderEntrance, FinderEntranceRequired, MiniProgramEntrance,
///     MiniProgramEntranceRequired, NewStock, NewStockRequired, OfficialAccountEntrance, StockSendRule,
///     StoreScope, UsageRuleDisplayInfo,
/// };
/// use wechatpay::shared::{BackgroundColor, NotifyConfig};
///
/// let operation = CreateStock::new(
///     "1000000013",
///     CreateStockRequired {
///         brand_id: "120344".into(),
///         out_request_no: "34657_20250801_123456".into(),
///         stock: NewStock::new(NewStockRequired {
///             coupon_code_mode: CouponCodeMode::Wechatpay,
///             stock_send_rule: StockSendRule::new(100000),
///             usage_rule_display_info: UsageRuleDisplayInfo::new(
///                 vec![CouponUsageMethod::Offline],
///             ),
///             coupon_display_info: CouponDisplayInfo::new()
///                 .code_display_mode(CodeDisplayMode::Qrcode)
///                 .background_color(BackgroundColor::Color020)
///                 .entrance_mini_program(
///                     MiniProgramEntrance::new(MiniProgramEntranceRequired {
///                         appid: "wx234545656765876a".into(),
///                         path: "/pages/index/index".into(),
///                         entrance_wording: "欢迎选购".into(),
///                     }),
///                 )
///                 .entrance_official_account(
///                     OfficialAccountEntrance::new("wx1234567890abcdef"),
///                 )
///                 .entrance_finder(
///                     FinderEntrance::new(FinderEntranceRequired {
///                         finder_id: "gh_12345678".into(),
///                         finder_video_id: "UDFsdf24df34dD456Hdf34".into(),
///                         finder_video_cover_image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0"
///                             .into(),
///                     }),
///                 ),
///             notify_config: NotifyConfig::new().notify_appid("wx23232232323"),
///             store_scope: StoreScope::None,
///         }),
///     },
/// );
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
pub struct CreateStock {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 创建请求单号: The caller's own number for this batch; repeat it when repeating the call. At
    /// least 1 character. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 批次信息: A batch (批次) to be created, of coupons for one use.
    pub stock: NewStock,
}

wechatpay_client::sent! {
    CreateStock {
        product_coupon_id "product_coupon_id" outside, brand_id "brand_id",
        out_request_no "out_request_no", stock "stock",
    }
}

/// What [`CreateStock::new`] requires, by name.
pub struct CreateStockRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 创建请求单号: The caller's own number for this batch; repeat it when repeating the call. At
    /// least 1 character.
    pub out_request_no: String,
    /// 批次信息: A batch (批次) to be created, of coupons for one use.
    pub stock: NewStock,
}

impl CreateStock {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        required: CreateStockRequired,
    ) -> Self {
        let CreateStockRequired { brand_id, out_request_no, stock } = required;
        Self {
            product_coupon_id: product_coupon_id.into(), brand_id, out_request_no, stock,
        }
    }
}

impl Operation for CreateStock {
    type Response = Stock;

    const META: &'static Meta = &routes::CREATE_STOCK;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .json(self)
            .build()
    }
}

/// 查询商品券指定批次: Tells what a brand's batch is like, how many coupons were handed out, and
/// how many uploaded codes are left.
///
/// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
/// responds with 200 and [`Stock`](crate::products::product_coupon::Stock). Read-only: safe to send
/// again.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::GetStock;
///
/// let operation = GetStock::new("1000000013", "1000000013001", "120344");
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
pub struct GetStock {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
}

impl GetStock {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_id: impl Into<StockId>,
        brand_id: impl Into<BrandIdText>,
    ) -> Self {
        Self {
            product_coupon_id: product_coupon_id.into(), stock_id: stock_id.into(),
            brand_id: brand_id.into(),
        }
    }
}

impl Operation for GetStock {
    type Response = Stock;

    const META: &'static Meta = &routes::GET_STOCK;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_id", &self.stock_id)
            .query("brand_id", &self.brand_id)
            .build()
    }
}

/// 修改商品券指定批次: Changes what users see of a brand's batch, for whom its events are, or the
/// scope of its stores.
///
/// `PATCH
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
/// responds with 200 and [`Stock`](crate::products::product_coupon::Stock). Idempotent: safe to
/// send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{UpdateStock, UpdateStockRequired};
///
/// let operation = UpdateStock::new(
///     "1000000013",
///     "1000000013001",
///     UpdateStockRequired {
///         brand_id: "120344".into(),
///         out_request_no: "34657_20250801_123456".into(),
///     },
/// );
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
pub struct UpdateStock {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 修改请求单号: The caller's own number for this change; repeat it when repeating the call. At
    /// least 1 character. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 备注. At most 20 characters. Example: `满减券`.
    pub remark: Option<String>,
    /// 券使用规则展示信息: What users read about how a coupon is used, and where it leads them.
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
    /// 用户商品券展示信息: How a coupon looks in the user's card pack.
    pub coupon_display_info: Option<CouponDisplayInfo>,
    /// 事件通知配置: Under which AppID callbacks name users.
    pub notify_config: Option<NotifyConfig>,
    /// 可用门店范围: In which stores a coupon can be used. Example: `NONE`.
    pub store_scope: Option<StoreScope>,
}

wechatpay_client::sent! {
    UpdateStock {
        product_coupon_id "product_coupon_id" outside, stock_id "stock_id" outside,
        brand_id "brand_id", out_request_no "out_request_no", remark "remark",
        usage_rule_display_info "usage_rule_display_info",
        coupon_display_info "coupon_display_info", notify_config "notify_config",
        store_scope "store_scope",
    }
}

/// What [`UpdateStock::new`] requires, by name.
pub struct UpdateStockRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 修改请求单号: The caller's own number for this change; repeat it when repeating the call. At
    /// least 1 character.
    pub out_request_no: String,
}

impl UpdateStock {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_id: impl Into<StockId>,
        required: UpdateStockRequired,
    ) -> Self {
        let UpdateStockRequired { brand_id, out_request_no } = required;
        Self {
            product_coupon_id: product_coupon_id.into(), stock_id: stock_id.into(),
            brand_id, out_request_no, remark: None, usage_rule_display_info: None,
            coupon_display_info: None, notify_config: None, store_scope: None,
        }
    }
}

crate::optional_fields! {
    UpdateStock {
        /// 备注. At most 20 characters.
        remark: String,
        /// 券使用规则展示信息: What users read about how a coupon is used, and where it leads them.
        usage_rule_display_info: UsageRuleDisplayInfo,
        /// 用户商品券展示信息: How a coupon looks in the user's card pack.
        coupon_display_info: CouponDisplayInfo,
        /// 事件通知配置: Under which AppID callbacks name users.
        notify_config: NotifyConfig,
        /// 可用门店范围: In which stores a coupon can be used.
        store_scope: StoreScope,
    }
}

impl Operation for UpdateStock {
    type Response = Stock;

    const META: &'static Meta = &routes::UPDATE_STOCK;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_id", &self.stock_id)
            .json(self)
            .build()
    }
}

/// 批次关联门店: Adds stores of a brand in which coupons of a batch can be used. The batch must
/// have the scope `SPECIFIC`, and must not be one of a bundle.
///
/// `POST
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
/// responds with 200 and
/// [`StoreAssociationResult`](crate::products::product_coupon::StoreAssociationResult). Not
/// idempotent: sending it again may act twice.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{AssociateStores, AssociateStoresRequired, Store};
///
/// let operation = AssociateStores::new(
///     "1000000013",
///     "1000000013001",
///     AssociateStoresRequired {
///         brand_id: "120344".into(),
///         store_list: vec![Store::new("100000001")],
///     },
/// );
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
pub struct AssociateStores {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 门店列表: At most 200. 1 to 200 items.
    pub store_list: Vec<Store>,
}

wechatpay_client::sent! {
    AssociateStores {
        product_coupon_id "product_coupon_id" outside, stock_id "stock_id" outside,
        brand_id "brand_id", store_list "store_list",
    }
}

/// What [`AssociateStores::new`] requires, by name.
pub struct AssociateStoresRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 门店列表: At most 200. 1 to 200 items.
    pub store_list: Vec<Store>,
}

impl AssociateStores {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_id: impl Into<StockId>,
        required: AssociateStoresRequired,
    ) -> Self {
        let AssociateStoresRequired { brand_id, store_list } = required;
        Self {
            product_coupon_id: product_coupon_id.into(), stock_id: stock_id.into(),
            brand_id, store_list,
        }
    }
}

impl Operation for AssociateStores {
    type Response = StoreAssociationResult;

    const META: &'static Meta = &routes::ASSOCIATE_STORES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_id", &self.stock_id)
            .json(self)
            .build()
    }
}

/// 查询批次关联门店列表: Lists the stores of a brand in which coupons of a batch can be used.
///
/// `GET
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
/// responds with 200 and [`StorePage`](crate::products::product_coupon::StorePage). Read-only: safe
/// to send again. [`Client::items`](wechatpay_client::Client::items) reads the list page by page.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::ListAssociatedStores;
///
/// let operation = ListAssociatedStores::new("1000000013", "1000000013001", "120344");
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
pub struct ListAssociatedStores {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 分页大小. Example: `20`.
    pub page_size: Option<i64>,
    /// 分页Token: The `next_page_token` of the page before; without it the list begins. Example:
    /// `MTIzMjUK`.
    pub page_token: Option<String>,
}

impl ListAssociatedStores {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_id: impl Into<StockId>,
        brand_id: impl Into<BrandIdText>,
    ) -> Self {
        Self {
            product_coupon_id: product_coupon_id.into(), stock_id: stock_id.into(),
            brand_id: brand_id.into(), page_size: None, page_token: None,
        }
    }
}

crate::optional_fields! {
    ListAssociatedStores {
        /// 分页大小.
        page_size: i64,
        /// 分页Token: The `next_page_token` of the page before; without it the list begins.
        page_token: String,
    }
}

impl Operation for ListAssociatedStores {
    type Response = StorePage;

    const META: &'static Meta = &routes::LIST_ASSOCIATED_STORES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_id", &self.stock_id)
            .query("brand_id", &self.brand_id)
            .query("page_size", &self.page_size)
            .query("page_token", &self.page_token)
            .build()
    }
}

wechatpay_client::paginated! {
    ListAssociatedStores { cursor: page_token, next: next_page_token, items: store_list as Store }
}

/// 失效商品券批次: Ends a brand's batch for good. Its state must be `SENDING` or `PAUSED`.
///
/// `POST
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
/// responds with 200 and [`Stock`](crate::products::product_coupon::Stock). Idempotent: safe to
/// send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{DeactivateStock, DeactivateStockRequired};
///
/// let operation = DeactivateStock::new(
///     "1000000013",
///     "1000000013001",
///     DeactivateStockRequired {
///         brand_id: "120344".into(),
///         out_request_no: "34657_20250801_123456".into(),
///         deactivate_reason: "批次信息有误，重新创建".into(),
///     },
/// );
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
pub struct DeactivateStock {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 失效请求单号: The caller's own number for this end; repeat it when repeating the call. At least
    /// 1 character. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 失效原因. 1 to 150 characters. Example: `批次信息有误，重新创建`.
    pub deactivate_reason: String,
}

wechatpay_client::sent! {
    DeactivateStock {
        product_coupon_id "product_coupon_id" outside, stock_id "stock_id" outside,
        brand_id "brand_id", out_request_no "out_request_no",
        deactivate_reason "deactivate_reason",
    }
}

/// What [`DeactivateStock::new`] requires, by name.
pub struct DeactivateStockRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 失效请求单号: The caller's own number for this end; repeat it when repeating the call. At least
    /// 1 character.
    pub out_request_no: String,
    /// 失效原因. 1 to 150 characters.
    pub deactivate_reason: String,
}

impl DeactivateStock {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_id: impl Into<StockId>,
        required: DeactivateStockRequired,
    ) -> Self {
        let DeactivateStockRequired {
            brand_id, out_request_no, deactivate_reason,
        } = required;
        Self {
            product_coupon_id: product_coupon_id.into(), stock_id: stock_id.into(),
            brand_id, out_request_no, deactivate_reason,
        }
    }
}

impl Operation for DeactivateStock {
    type Response = Stock;

    const META: &'static Meta = &routes::DEACTIVATE_STOCK;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_id", &self.stock_id)
            .json(self)
            .build()
    }
}

/// 批次取消关联门店: Removes stores of a brand from those in which coupons of a batch can be used.
/// The batch must not be one of a bundle.
///
/// `POST
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
/// responds with 200 and
/// [`StoreAssociationResult`](crate::products::product_coupon::StoreAssociationResult). Not
/// idempotent: sending it again may act twice.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{DisassociateStores, DisassociateStoresRequired, Store};
///
/// let operation = DisassociateStores::new(
///     "1000000013",
///     "1000000013001",
///     DisassociateStoresRequired {
///         brand_id: "120344".into(),
///         store_list: vec![Store::new("100000001")],
///     },
/// );
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
pub struct DisassociateStores {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 门店列表: At most 200. 1 to 200 items.
    pub store_list: Vec<Store>,
}

wechatpay_client::sent! {
    DisassociateStores {
        product_coupon_id "product_coupon_id" outside, stock_id "stock_id" outside,
        brand_id "brand_id", store_list "store_list",
    }
}

/// What [`DisassociateStores::new`] requires, by name.
pub struct DisassociateStoresRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 门店列表: At most 200. 1 to 200 items.
    pub store_list: Vec<Store>,
}

impl DisassociateStores {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_id: impl Into<StockId>,
        required: DisassociateStoresRequired,
    ) -> Self {
        let DisassociateStoresRequired { brand_id, store_list } = required;
        Self {
            product_coupon_id: product_coupon_id.into(), stock_id: stock_id.into(),
            brand_id, store_list,
        }
    }
}

impl Operation for DisassociateStores {
    type Response = StoreAssociationResult;

    const META: &'static Meta = &routes::DISASSOCIATE_STORES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_id", &self.stock_id)
            .json(self)
            .build()
    }
}

/// 修改商品券批次发放预算: Changes how many coupons of a brand's batch are handed out, in all or in
/// a day. The caller says what the limit is now, and what it becomes.
///
/// `POST
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
/// responds with 200 and [`Stock`](crate::products::product_coupon::Stock). Idempotent: safe to
/// send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{BudgetUpdateMode, UpdateStockBudget, UpdateStockBudgetRequired};
///
/// let operation = UpdateStockBudget::new(
///     "1000000013",
///     "1000000013001",
///     UpdateStockBudgetRequired {
///         brand_id: "120344".into(),
///         out_request_no: "34657_20250801_123456".into(),
///         update_mode: BudgetUpdateMode::MaxCount,
///     },
/// );
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
pub struct UpdateStockBudget {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 修改请求单号: The caller's own number for this change; repeat it when repeating the call. At
    /// least 1 character. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 更新模式: Which limit of a batch changes. Example: `MAX_COUNT`.
    pub update_mode: BudgetUpdateMode,
    /// 当前批次发放次数总上限: What it is now. For the mode `MAX_COUNT`. From 1. Example: `100000`.
    pub current_max_count: Option<i64>,
    /// 目标批次发放次数总上限: What it becomes. For the mode `MAX_COUNT`. From 1 to 100000000. Example:
    /// `200000`.
    pub target_max_count: Option<i64>,
    /// 当前批次每日发放次数上限: What it is now. For the mode `MAX_COUNT_PER_DAY`. From 1. Example:
    /// `10000`.
    pub current_max_count_per_day: Option<i64>,
    /// 目标批次每日发放次数上限: What it becomes. For the mode `MAX_COUNT_PER_DAY`. From 1 to
    /// 100000000. Example: `20000`.
    pub target_max_count_per_day: Option<i64>,
}

wechatpay_client::sent! {
    UpdateStockBudget {
        product_coupon_id "product_coupon_id" outside, stock_id "stock_id" outside,
        brand_id "brand_id", out_request_no "out_request_no", update_mode "update_mode",
        current_max_count "current_max_count", target_max_count "target_max_count",
        current_max_count_per_day "current_max_count_per_day",
        target_max_count_per_day "target_max_count_per_day",
    }
}

/// What [`UpdateStockBudget::new`] requires, by name.
pub struct UpdateStockBudgetRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 修改请求单号: The caller's own number for this change; repeat it when repeating the call. At
    /// least 1 character.
    pub out_request_no: String,
    /// 更新模式: Which limit of a batch changes.
    pub update_mode: BudgetUpdateMode,
}

impl UpdateStockBudget {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_id: impl Into<StockId>,
        required: UpdateStockBudgetRequired,
    ) -> Self {
        let UpdateStockBudgetRequired {
            brand_id, out_request_no, update_mode,
        } = required;
        Self {
            product_coupon_id: product_coupon_id.into(), stock_id: stock_id.into(),
            brand_id, out_request_no, update_mode, current_max_count: None,
            target_max_count: None, current_max_count_per_day: None,
            target_max_count_per_day: None,
        }
    }
}

crate::optional_fields! {
    UpdateStockBudget {
        /// 当前批次发放次数总上限: What it is now. For the mode `MAX_COUNT`. From 1.
        current_max_count: i64,
        /// 目标批次发放次数总上限: What it becomes. For the mode `MAX_COUNT`. From 1 to 100000000.
        target_max_count: i64,
        /// 当前批次每日发放次数上限: What it is now. For the mode `MAX_COUNT_PER_DAY`. From 1.
        current_max_count_per_day: i64,
        /// 目标批次每日发放次数上限: What it becomes. For the mode `MAX_COUNT_PER_DAY`. From 1 to
        /// 100000000.
        target_max_count_per_day: i64,
    }
}

impl Operation for UpdateStockBudget {
    type Response = Stock;

    const META: &'static Meta = &routes::UPDATE_STOCK_BUDGET;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_id", &self.stock_id)
            .json(self)
            .build()
    }
}

/// 预上传券Code: Uploads codes for a brand's batch whose `coupon_code_mode` is `UPLOAD`. Some may
/// be taken and others not: the response sorts them.
///
/// `POST
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
/// responds with 200 and
/// [`CouponCodeUploadResult`](crate::products::product_coupon::CouponCodeUploadResult). Idempotent:
/// safe to send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{UploadCouponCodes, UploadCouponCodesRequired};
///
/// let operation = UploadCouponCodes::new(
///     "1000000013",
///     "1000000013001",
///     UploadCouponCodesRequired {
///         brand_id: "120344".into(),
///         out_request_no: "34657_20250801_123456".into(),
///         code_list: vec!["sxxe34343434".into()],
///     },
/// );
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
pub struct UploadCouponCodes {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 请求单号: The caller's own number for this upload; repeat it when repeating the call. At least 1
    /// character. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 券Code列表. At least 1 item.
    pub code_list: Vec<CouponCode>,
}

wechatpay_client::sent! {
    UploadCouponCodes {
        product_coupon_id "product_coupon_id" outside, stock_id "stock_id" outside,
        brand_id "brand_id", out_request_no "out_request_no", code_list "code_list",
    }
}

/// What [`UploadCouponCodes::new`] requires, by name.
pub struct UploadCouponCodesRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 请求单号: The caller's own number for this upload; repeat it when repeating the call. At least 1
    /// character.
    pub out_request_no: String,
    /// 券Code列表. At least 1 item.
    pub code_list: Vec<CouponCode>,
}

impl UploadCouponCodes {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        product_coupon_id: impl Into<ProductCouponId>,
        stock_id: impl Into<StockId>,
        required: UploadCouponCodesRequired,
    ) -> Self {
        let UploadCouponCodesRequired { brand_id, out_request_no, code_list } = required;
        Self {
            product_coupon_id: product_coupon_id.into(), stock_id: stock_id.into(),
            brand_id, out_request_no, code_list,
        }
    }
}

impl Operation for UploadCouponCodes {
    type Response = CouponCodeUploadResult;

    const META: &'static Meta = &routes::UPLOAD_COUPON_CODES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("product_coupon_id", &self.product_coupon_id)
            .path("stock_id", &self.stock_id)
            .json(self)
            .build()
    }
}

/// 向用户发放商品券批次组: Gives a user the coupons of a brand's bundle, one for each use.
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles` responds with 200 and
/// [`UserCouponBundle`](crate::products::product_coupon::UserCouponBundle). Idempotent: safe to
/// send again with the same parameters.
///
/// Note: The server knows the call again by `send_request_no`, and refuses it with anything else
/// changed. `confirm_user_coupon` must follow: until then a coupon is `CONFIRMING`, cannot be used,
/// and counts against the limit of the user.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{SendCouponBundle, SendCouponBundleRequired};
///
/// let operation = SendCouponBundle::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     SendCouponBundleRequired {
///         brand_id: "120344".into(),
///         product_coupon_id: "1000000013".into(),
///         stock_bundle_id: "712315129419284901".into(),
///         appid: "wx233544546545989a".into(),
///         send_request_no: "34657_20250801_123456".into(),
///     },
/// );
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
pub struct SendCouponBundle {
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    /// At least 1 character. Example: `712315129419284901`.
    pub stock_bundle_id: StockBundleId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character. Example: `wx233544546545989a`.
    pub appid: Appid,
    /// 发券请求单号: The caller's own number for this set of coupons; repeat it when repeating the
    /// call. 1 to 128 characters. Example: `34657_20250801_123456`.
    pub send_request_no: String,
    /// 自定义附加信息: It comes back with the coupon. At most 150 characters. Example:
    /// `activity=20250801`.
    pub attach: Option<String>,
    /// 用户商品券标签信息: What marks a user's coupon.
    pub coupon_tag_info: Option<CouponTagInfo>,
}

wechatpay_client::sent! {
    SendCouponBundle {
        openid "openid" outside, brand_id "brand_id", product_coupon_id "product_coupon_id",
        stock_bundle_id "stock_bundle_id", appid "appid", send_request_no "send_request_no",
        attach "attach", coupon_tag_info "coupon_tag_info",
    }
}

/// What [`SendCouponBundle::new`] requires, by name.
pub struct SendCouponBundleRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
    pub product_coupon_id: ProductCouponId,
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    /// At least 1 character.
    pub stock_bundle_id: StockBundleId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character.
    pub appid: Appid,
    /// 发券请求单号: The caller's own number for this set of coupons; repeat it when repeating the
    /// call. 1 to 128 characters.
    pub send_request_no: String,
}

impl SendCouponBundle {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(openid: impl Into<Openid>, required: SendCouponBundleRequired) -> Self {
        let SendCouponBundleRequired {
            brand_id, product_coupon_id, stock_bundle_id, appid, send_request_no,
        } = required;
        Self {
            openid: openid.into(), brand_id, product_coupon_id, stock_bundle_id, appid,
            send_request_no, attach: None, coupon_tag_info: None,
        }
    }
}

crate::optional_fields! {
    SendCouponBundle {
        /// 自定义附加信息: It comes back with the coupon. At most 150 characters.
        attach: String,
        /// 用户商品券标签信息: What marks a user's coupon.
        coupon_tag_info: CouponTagInfo,
    }
}

impl Operation for SendCouponBundle {
    type Response = UserCouponBundle;

    const META: &'static Meta = &routes::SEND_COUPON_BUNDLE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("openid", &self.openid).json(self).build()
    }
}

/// 失效用户商品券组: Ends the coupons that a user got of a brand's bundle for good.
///
/// `POST
/// /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
/// responds with 200 and [`UserCouponBundle`](crate::products::product_coupon::UserCouponBundle).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{DeactivateUserCouponBundle, DeactivateUserCouponBundleRequired};
///
/// let operation = DeactivateUserCouponBundle::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     "7123912547109241212489",
///     DeactivateUserCouponBundleRequired {
///         brand_id: "120344".into(),
///         product_coupon_id: "1000000013".into(),
///         stock_bundle_id: "712315129419284901".into(),
///         appid: "wx233544546545989a".into(),
///         out_request_no: "34657_20250801_123456".into(),
///         deactivate_reason: "商品已下线，使用户商品券失效".into(),
///     },
/// );
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
pub struct DeactivateUserCouponBundle {
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 用户券组ID: The coupons that a user got of one bundle (批次组), as numbered by WeChat Pay. At
    /// least 1 character. Example: `7123912547109241212489`.
    pub user_coupon_bundle_id: UserCouponBundleId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    /// At least 1 character. Example: `712315129419284901`.
    pub stock_bundle_id: StockBundleId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character. Example: `wx233544546545989a`.
    pub appid: Appid,
    /// 失效请求单号: The caller's own number for this end; repeat it when repeating the call. At least
    /// 1 character. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 失效原因. 1 to 150 characters. Example: `商品已下线，使用户商品券失效`.
    pub deactivate_reason: String,
}

wechatpay_client::sent! {
    DeactivateUserCouponBundle {
        openid "openid" outside, user_coupon_bundle_id "user_coupon_bundle_id" outside,
        brand_id "brand_id", product_coupon_id "product_coupon_id",
        stock_bundle_id "stock_bundle_id", appid "appid", out_request_no "out_request_no",
        deactivate_reason "deactivate_reason",
    }
}

/// What [`DeactivateUserCouponBundle::new`] requires, by name.
pub struct DeactivateUserCouponBundleRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
    pub product_coupon_id: ProductCouponId,
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    /// At least 1 character.
    pub stock_bundle_id: StockBundleId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character.
    pub appid: Appid,
    /// 失效请求单号: The caller's own number for this end; repeat it when repeating the call. At least
    /// 1 character.
    pub out_request_no: String,
    /// 失效原因. 1 to 150 characters.
    pub deactivate_reason: String,
}

impl DeactivateUserCouponBundle {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        user_coupon_bundle_id: impl Into<UserCouponBundleId>,
        required: DeactivateUserCouponBundleRequired,
    ) -> Self {
        let DeactivateUserCouponBundleRequired {
            brand_id, product_coupon_id, stock_bundle_id, appid, out_request_no,
            deactivate_reason,
        } = required;
        Self {
            openid: openid.into(), user_coupon_bundle_id: user_coupon_bundle_id.into(),
            brand_id, product_coupon_id, stock_bundle_id, appid, out_request_no,
            deactivate_reason,
        }
    }
}

impl Operation for DeactivateUserCouponBundle {
    type Response = UserCouponBundle;

    const META: &'static Meta = &routes::DEACTIVATE_USER_COUPON_BUNDLE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .path("user_coupon_bundle_id", &self.user_coupon_bundle_id)
            .json(self)
            .build()
    }
}

/// 指定券状态查询用户商品券列表: Lists the coupons of a brand that a user has, all of them or those
/// in one state.
///
/// `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons` responds with 200 and
/// [`UserCouponPage`](crate::products::product_coupon::UserCouponPage). Read-only: safe to send
/// again. [`Client::items`](wechatpay_client::Client::items) reads the list page by page.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::ListUserCoupons;
///
/// let operation = ListUserCoupons::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     "120344",
///     "wx233544546545989a",
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
pub struct ListUserCoupons {
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: Option<ProductCouponId>,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: Option<StockId>,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character. Example: `wx233544546545989a`.
    pub appid: Appid,
    /// 用户商品券状态: The state of a user's coupon. Example: `EFFECTIVE`.
    pub coupon_state: Option<UserCouponState>,
    /// 用户券组ID: The coupons that the user got together. At least 1 character. Example:
    /// `7123912547109241212489`.
    pub user_coupon_bundle_id: Option<UserCouponBundleId>,
    /// 分页大小. Example: `20`.
    pub page_size: Option<i64>,
    /// 分页Token: The `next_page_token` of the page before; without it the list begins. Example:
    /// `MTIzMjUK`.
    pub page_token: Option<String>,
}

impl ListUserCoupons {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        brand_id: impl Into<BrandIdText>,
        appid: impl Into<Appid>,
    ) -> Self {
        Self {
            openid: openid.into(), brand_id: brand_id.into(), product_coupon_id: None,
            stock_id: None, appid: appid.into(), coupon_state: None,
            user_coupon_bundle_id: None, page_size: None, page_token: None,
        }
    }
}

crate::optional_fields! {
    ListUserCoupons {
        /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
        product_coupon_id: ProductCouponId,
        /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
        stock_id: StockId,
        /// 用户商品券状态: The state of a user's coupon.
        coupon_state: UserCouponState,
        /// 用户券组ID: The coupons that the user got together. At least 1 character.
        user_coupon_bundle_id: UserCouponBundleId,
        /// 分页大小.
        page_size: i64,
        /// 分页Token: The `next_page_token` of the page before; without it the list begins.
        page_token: String,
    }
}

impl Operation for ListUserCoupons {
    type Response = UserCouponPage;

    const META: &'static Meta = &routes::LIST_USER_COUPONS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .query("brand_id", &self.brand_id)
            .query("product_coupon_id", &self.product_coupon_id)
            .query("stock_id", &self.stock_id)
            .query("appid", &self.appid)
            .query("coupon_state", &self.coupon_state)
            .query("user_coupon_bundle_id", &self.user_coupon_bundle_id)
            .query("page_size", &self.page_size)
            .query("page_token", &self.page_token)
            .build()
    }
}

wechatpay_client::paginated! {
    ListUserCoupons { cursor: page_token, next: next_page_token, items: user_coupon_list as UserCoupon }
}

/// 向用户发放商品券: Gives a user a coupon of a brand's batch. The batch must be `SENDING`, and not
/// one of a bundle.
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons` responds with 200 and
/// [`UserCoupon`](crate::products::product_coupon::UserCoupon). Idempotent: safe to send again with
/// the same parameters.
///
/// Note: The server knows the call again by `send_request_no`, and refuses it with anything else
/// changed. `confirm_user_coupon` must follow: until then the coupon is `CONFIRMING`, cannot be
/// used, and counts against the limit of the user.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{SendCoupon, SendCouponRequired};
///
/// let operation = SendCoupon::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     SendCouponRequired {
///         brand_id: "120344".into(),
///         product_coupon_id: "1000000013".into(),
///         stock_id: "1000000013001".into(),
///         appid: "wx233544546545989a".into(),
///         send_request_no: "34657_20250801_123456".into(),
///     },
/// );
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
pub struct SendCoupon {
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 用户商品券Code: Needed when `coupon_code_mode` is `API_ASSIGN`. At least 1 character. Example:
    /// `123446565767`.
    pub coupon_code: Option<CouponCode>,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character. Example: `wx233544546545989a`.
    pub appid: Appid,
    /// 发券请求单号: The caller's own number for this coupon; repeat it when repeating the call. 1 to
    /// 128 characters. Example: `34657_20250801_123456`.
    pub send_request_no: String,
    /// 自定义附加信息: It comes back with the coupon. At most 150 characters. Example:
    /// `activity=20250801`.
    pub attach: Option<String>,
    /// 用户商品券标签信息: What marks a user's coupon.
    pub coupon_tag_info: Option<CouponTagInfo>,
}

wechatpay_client::sent! {
    SendCoupon {
        openid "openid" outside, brand_id "brand_id", product_coupon_id "product_coupon_id",
        stock_id "stock_id", coupon_code "coupon_code", appid "appid",
        send_request_no "send_request_no", attach "attach", coupon_tag_info "coupon_tag_info",
    }
}

/// What [`SendCoupon::new`] requires, by name.
pub struct SendCouponRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character.
    pub appid: Appid,
    /// 发券请求单号: The caller's own number for this coupon; repeat it when repeating the call. 1 to
    /// 128 characters.
    pub send_request_no: String,
}

impl SendCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(openid: impl Into<Openid>, required: SendCouponRequired) -> Self {
        let SendCouponRequired {
            brand_id, product_coupon_id, stock_id, appid, send_request_no,
        } = required;
        Self {
            openid: openid.into(), brand_id, product_coupon_id, stock_id,
            coupon_code: None, appid, send_request_no, attach: None,
            coupon_tag_info: None,
        }
    }
}

crate::optional_fields! {
    SendCoupon {
        /// 用户商品券Code: Needed when `coupon_code_mode` is `API_ASSIGN`. At least 1 character.
        coupon_code: CouponCode,
        /// 自定义附加信息: It comes back with the coupon. At most 150 characters.
        attach: String,
        /// 用户商品券标签信息: What marks a user's coupon.
        coupon_tag_info: CouponTagInfo,
    }
}

impl Operation for SendCoupon {
    type Response = UserCoupon;

    const META: &'static Meta = &routes::SEND_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("openid", &self.openid).json(self).build()
    }
}

/// 查询用户商品券详情: Tells the state of a user's coupon of a brand. Ask before it is used: no
/// callback tells that the user deleted it.
///
/// `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}` responds with
/// 200 and [`UserCoupon`](crate::products::product_coupon::UserCoupon). Read-only: safe to send
/// again.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{GetUserCoupon, GetUserCouponRequired};
///
/// let operation = GetUserCoupon::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     "123446565767",
///     GetUserCouponRequired {
///         brand_id: "120344".into(),
///         product_coupon_id: "1000000013".into(),
///         stock_id: "1000000013001".into(),
///         appid: "wx233544546545989a".into(),
///     },
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
pub struct GetUserCoupon {
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 用户商品券Code: One coupon: of WeChat Pay's making and unique, or, as the batch's
    /// `coupon_code_mode` says, of the merchant's own and unique within the batch alone. At least 1
    /// character. Example: `123446565767`.
    pub coupon_code: CouponCode,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character. Example: `wx233544546545989a`.
    pub appid: Appid,
}

/// What [`GetUserCoupon::new`] requires, by name.
pub struct GetUserCouponRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character.
    pub appid: Appid,
}

impl GetUserCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        coupon_code: impl Into<CouponCode>,
        required: GetUserCouponRequired,
    ) -> Self {
        let GetUserCouponRequired {
            brand_id, product_coupon_id, stock_id, appid,
        } = required;
        Self {
            openid: openid.into(), coupon_code: coupon_code.into(), brand_id,
            product_coupon_id, stock_id, appid,
        }
    }
}

impl Operation for GetUserCoupon {
    type Response = UserCoupon;

    const META: &'static Meta = &routes::GET_USER_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .path("coupon_code", &self.coupon_code)
            .query("brand_id", &self.brand_id)
            .query("product_coupon_id", &self.product_coupon_id)
            .query("stock_id", &self.stock_id)
            .query("appid", &self.appid)
            .build()
    }
}

/// 确认发放用户商品券: Confirms that a user received a coupon of a brand, as
/// `PRODUCT_COUPON_SP.SEND` told. Until then the coupon is `CONFIRMING` and cannot be used.
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
/// responds with 200 and [`UserCoupon`](crate::products::product_coupon::UserCoupon). Idempotent:
/// safe to send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred. No deadline is
/// known. A coupon that waits counts against the limit of the user.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{ConfirmUserCoupon, ConfirmUserCouponRequired};
///
/// let operation = ConfirmUserCoupon::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     "123446565767",
///     ConfirmUserCouponRequired {
///         brand_id: "120344".into(),
///         product_coupon_id: "1000000013".into(),
///         stock_id: "1000000013001".into(),
///         appid: "wx233544546545989a".into(),
///         out_request_no: "34657_20250801_123456".into(),
///     },
/// );
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
pub struct ConfirmUserCoupon {
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 用户商品券Code: One coupon: of WeChat Pay's making and unique, or, as the batch's
    /// `coupon_code_mode` says, of the merchant's own and unique within the batch alone. At least 1
    /// character. Example: `123446565767`.
    pub coupon_code: CouponCode,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character. Example: `wx233544546545989a`.
    pub appid: Appid,
    /// 确认发放请求单号: The caller's own number for this confirmation; repeat it when repeating the
    /// call. At least 1 character. Example: `34657_20250801_123456`.
    pub out_request_no: String,
}

wechatpay_client::sent! {
    ConfirmUserCoupon {
        openid "openid" outside, coupon_code "coupon_code" outside, brand_id "brand_id",
        product_coupon_id "product_coupon_id", stock_id "stock_id", appid "appid",
        out_request_no "out_request_no",
    }
}

/// What [`ConfirmUserCoupon::new`] requires, by name.
pub struct ConfirmUserCouponRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character.
    pub appid: Appid,
    /// 确认发放请求单号: The caller's own number for this confirmation; repeat it when repeating the
    /// call. At least 1 character.
    pub out_request_no: String,
}

impl ConfirmUserCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        coupon_code: impl Into<CouponCode>,
        required: ConfirmUserCouponRequired,
    ) -> Self {
        let ConfirmUserCouponRequired {
            brand_id, product_coupon_id, stock_id, appid, out_request_no,
        } = required;
        Self {
            openid: openid.into(), coupon_code: coupon_code.into(), brand_id,
            product_coupon_id, stock_id, appid, out_request_no,
        }
    }
}

impl Operation for ConfirmUserCoupon {
    type Response = UserCoupon;

    const META: &'static Meta = &routes::CONFIRM_USER_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .path("coupon_code", &self.coupon_code)
            .json(self)
            .build()
    }
}

/// 失效用户商品券: Ends a user's coupon of a brand for good, unless it was used.
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
/// responds with 200 and [`UserCoupon`](crate::products::product_coupon::UserCoupon). Idempotent:
/// safe to send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{DeactivateUserCoupon, DeactivateUserCouponRequired};
///
/// let operation = DeactivateUserCoupon::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     "123446565767",
///     DeactivateUserCouponRequired {
///         brand_id: "120344".into(),
///         product_coupon_id: "1000000013".into(),
///         stock_id: "1000000013001".into(),
///         appid: "wx233544546545989a".into(),
///         out_request_no: "34657_20250801_123456".into(),
///         deactivate_reason: "商品已下线，使用户商品券失效".into(),
///     },
/// );
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
pub struct DeactivateUserCoupon {
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 用户商品券Code: One coupon: of WeChat Pay's making and unique, or, as the batch's
    /// `coupon_code_mode` says, of the merchant's own and unique within the batch alone. At least 1
    /// character. Example: `123446565767`.
    pub coupon_code: CouponCode,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character. Example: `wx233544546545989a`.
    pub appid: Appid,
    /// 失效请求单号: The caller's own number for this end; repeat it when repeating the call. At least
    /// 1 character. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 失效原因. 1 to 150 characters. Example: `商品已下线，使用户商品券失效`.
    pub deactivate_reason: String,
}

wechatpay_client::sent! {
    DeactivateUserCoupon {
        openid "openid" outside, coupon_code "coupon_code" outside, brand_id "brand_id",
        product_coupon_id "product_coupon_id", stock_id "stock_id", appid "appid",
        out_request_no "out_request_no", deactivate_reason "deactivate_reason",
    }
}

/// What [`DeactivateUserCoupon::new`] requires, by name.
pub struct DeactivateUserCouponRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character.
    pub appid: Appid,
    /// 失效请求单号: The caller's own number for this end; repeat it when repeating the call. At least
    /// 1 character.
    pub out_request_no: String,
    /// 失效原因. 1 to 150 characters.
    pub deactivate_reason: String,
}

impl DeactivateUserCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        coupon_code: impl Into<CouponCode>,
        required: DeactivateUserCouponRequired,
    ) -> Self {
        let DeactivateUserCouponRequired {
            brand_id, product_coupon_id, stock_id, appid, out_request_no,
            deactivate_reason,
        } = required;
        Self {
            openid: openid.into(), coupon_code: coupon_code.into(), brand_id,
            product_coupon_id, stock_id, appid, out_request_no, deactivate_reason,
        }
    }
}

impl Operation for DeactivateUserCoupon {
    type Response = UserCoupon;

    const META: &'static Meta = &routes::DEACTIVATE_USER_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .path("coupon_code", &self.coupon_code)
            .json(self)
            .build()
    }
}

/// 退券: Takes back that a user used a coupon of a brand, which can be used again then. Of a
/// bundle, only the coupon that was used last can be returned.
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return` responds
/// with 200 and [`UserCoupon`](crate::products::product_coupon::UserCoupon). Idempotent: safe to
/// send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{ReturnUserCoupon, ReturnUserCouponRequired};
///
/// let operation = ReturnUserCoupon::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     "123446565767",
///     ReturnUserCouponRequired {
///         brand_id: "120344".into(),
///         product_coupon_id: "1000000013".into(),
///         stock_id: "1000000013001".into(),
///         appid: "wx233544546545989a".into(),
///         out_request_no: "34657_20250801_123456".into(),
///     },
/// );
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
pub struct ReturnUserCoupon {
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 用户商品券Code: One coupon: of WeChat Pay's making and unique, or, as the batch's
    /// `coupon_code_mode` says, of the merchant's own and unique within the batch alone. At least 1
    /// character. Example: `123446565767`.
    pub coupon_code: CouponCode,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character. Example: `wx233544546545989a`.
    pub appid: Appid,
    /// 退券请求单号: The caller's own number for this return; repeat it when repeating the call. At
    /// least 1 character. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 多次优惠索引: Which of the uses it is, from 0. For the older mode `SEQUENTIAL`. From 0. Example:
    /// `0`.
    pub sequential_coupon_index: Option<i64>,
}

wechatpay_client::sent! {
    ReturnUserCoupon {
        openid "openid" outside, coupon_code "coupon_code" outside, brand_id "brand_id",
        product_coupon_id "product_coupon_id", stock_id "stock_id", appid "appid",
        out_request_no "out_request_no", sequential_coupon_index "sequential_coupon_index",
    }
}

/// What [`ReturnUserCoupon::new`] requires, by name.
pub struct ReturnUserCouponRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character.
    pub appid: Appid,
    /// 退券请求单号: The caller's own number for this return; repeat it when repeating the call. At
    /// least 1 character.
    pub out_request_no: String,
}

impl ReturnUserCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        coupon_code: impl Into<CouponCode>,
        required: ReturnUserCouponRequired,
    ) -> Self {
        let ReturnUserCouponRequired {
            brand_id, product_coupon_id, stock_id, appid, out_request_no,
        } = required;
        Self {
            openid: openid.into(), coupon_code: coupon_code.into(), brand_id,
            product_coupon_id, stock_id, appid, out_request_no,
            sequential_coupon_index: None,
        }
    }
}

crate::optional_fields! {
    ReturnUserCoupon {
        /// 多次优惠索引: Which of the uses it is, from 0. For the older mode `SEQUENTIAL`. From 0.
        sequential_coupon_index: i64,
    }
}

impl Operation for ReturnUserCoupon {
    type Response = UserCoupon;

    const META: &'static Meta = &routes::RETURN_USER_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .path("coupon_code", &self.coupon_code)
            .json(self)
            .build()
    }
}

/// 核销用户商品券: Reports that a user used a coupon of a brand, and with which payment or service
/// order. The coupon must be `EFFECTIVE`.
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use` responds
/// with 200 and [`UserCoupon`](crate::products::product_coupon::UserCoupon). Idempotent: safe to
/// send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred. For one or two
/// seconds after a call the coupon may be locked.
///
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{UseUserCoupon, UseUserCouponRequired};
///
/// let operation = UseUserCoupon::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     "123446565767",
///     UseUserCouponRequired {
///         brand_id: "120344".into(),
///         product_coupon_id: "1000000013".into(),
///         stock_id: "1000000013001".into(),
///         appid: "wx233544546545989a".into(),
///         use_time: "2025-08-10T12:00:00+08:00".parse()?,
///         out_request_no: "34657_20250801_123456".into(),
///     },
/// );
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
pub struct UseUserCoupon {
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 用户商品券Code: One coupon: of WeChat Pay's making and unique, or, as the batch's
    /// `coupon_code_mode` says, of the merchant's own and unique within the batch alone. At least 1
    /// character. Example: `123446565767`.
    pub coupon_code: CouponCode,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character. Example: `wx233544546545989a`.
    pub appid: Appid,
    /// 核销时间. Example: `2025-08-10T12:00:00+08:00`.
    pub use_time: Timestamp,
    /// 核销请求单号: The caller's own number for this use; repeat it when repeating the call. At least
    /// 1 character. Example: `34657_20250801_123456`.
    pub out_request_no: String,
    /// 核销门店ID: A store of a brand, as numbered by WeChat Pay when the brand registered it. At least
    /// 1 character. Example: `100000001`.
    pub store_id: Option<StoreId>,
    /// 关联微信支付订单信息: Either this or `associated_pay_score_order_info`.
    pub associated_order_info: Option<AssociatedOrder>,
    /// 关联微信支付分订单信息: Either this or `associated_order_info`.
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrder>,
    /// 多次优惠索引: Which of the uses it is, from 0. For the older mode `SEQUENTIAL`. From 0. Example:
    /// `0`.
    pub sequential_coupon_index: Option<i64>,
    /// 优惠金额: What the user saved, in 分. From 0. Example: `1000`.
    pub saved_amount: Option<Fen>,
}

wechatpay_client::sent! {
    UseUserCoupon {
        openid "openid" outside, coupon_code "coupon_code" outside, brand_id "brand_id",
        product_coupon_id "product_coupon_id", stock_id "stock_id", appid "appid",
        use_time "use_time", out_request_no "out_request_no", store_id "store_id",
        associated_order_info "associated_order_info",
        associated_pay_score_order_info "associated_pay_score_order_info",
        sequential_coupon_index "sequential_coupon_index", saved_amount "saved_amount",
    }
}

/// What [`UseUserCoupon::new`] requires, by name.
pub struct UseUserCouponRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character.
    pub appid: Appid,
    /// 核销时间.
    pub use_time: Timestamp,
    /// 核销请求单号: The caller's own number for this use; repeat it when repeating the call. At least
    /// 1 character.
    pub out_request_no: String,
}

impl UseUserCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        coupon_code: impl Into<CouponCode>,
        required: UseUserCouponRequired,
    ) -> Self {
        let UseUserCouponRequired {
            brand_id, product_coupon_id, stock_id, appid, use_time, out_request_no,
        } = required;
        Self {
            openid: openid.into(), coupon_code: coupon_code.into(), brand_id,
            product_coupon_id, stock_id, appid, use_time, out_request_no, store_id: None,
            associated_order_info: None, associated_pay_score_order_info: None,
            sequential_coupon_index: None, saved_amount: None,
        }
    }
}

crate::optional_fields! {
    UseUserCoupon {
        /// 核销门店ID: A store of a brand, as numbered by WeChat Pay when the brand registered it. At least
        /// 1 character.
        store_id: StoreId,
        /// 关联微信支付订单信息: Either this or `associated_pay_score_order_info`.
        associated_order_info: AssociatedOrder,
        /// 关联微信支付分订单信息: Either this or `associated_order_info`.
        associated_pay_score_order_info: AssociatedPayScoreOrder,
        /// 多次优惠索引: Which of the uses it is, from 0. For the older mode `SEQUENTIAL`. From 0.
        sequential_coupon_index: i64,
        /// 优惠金额: What the user saved, in 分. From 0.
        saved_amount: Fen,
    }
}

impl Operation for UseUserCoupon {
    type Response = UserCoupon;

    const META: &'static Meta = &routes::USE_USER_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .path("coupon_code", &self.coupon_code)
            .json(self)
            .build()
    }
}

/// 向用户预发放商品券: Prepares a coupon of a brand's batch for a user, who takes it in the front
/// end with the token. The batch must not be one of a bundle.
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon` responds with 200 and
/// [`PreSendToken`](crate::products::product_coupon::PreSendToken). Not idempotent: sending it
/// again may act twice.
///
/// Note: `PRODUCT_COUPON_SP.SEND` tells when the user took it, and it must be confirmed then.
///
/// Source: wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{PreSendCoupon, PreSendCouponRequired};
///
/// let operation = PreSendCoupon::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     PreSendCouponRequired {
///         brand_id: "120344".into(),
///         product_coupon_id: "1000000013".into(),
///         stock_id: "1000000013001".into(),
///         appid: "wx233544546545989a".into(),
///         send_request_no: "34657_20250801_123456".into(),
///     },
/// );
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
pub struct PreSendCoupon {
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 用户商品券Code: Needed when `coupon_code_mode` is `API_ASSIGN`. At least 1 character. Example:
    /// `123446565767`.
    pub coupon_code: Option<CouponCode>,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character. Example: `wx233544546545989a`.
    pub appid: Appid,
    /// 发券请求单号: The caller's own number for this coupon. 1 to 128 characters. Example:
    /// `34657_20250801_123456`.
    pub send_request_no: String,
    /// 自定义附加信息: It comes back with the coupon. At most 150 characters. Example:
    /// `activity=20250801`.
    pub attach: Option<String>,
}

wechatpay_client::sent! {
    PreSendCoupon {
        openid "openid" outside, brand_id "brand_id", product_coupon_id "product_coupon_id",
        stock_id "stock_id", coupon_code "coupon_code", appid "appid",
        send_request_no "send_request_no", attach "attach",
    }
}

/// What [`PreSendCoupon::new`] requires, by name.
pub struct PreSendCouponRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character.
    pub appid: Appid,
    /// 发券请求单号: The caller's own number for this coupon. 1 to 128 characters.
    pub send_request_no: String,
}

impl PreSendCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(openid: impl Into<Openid>, required: PreSendCouponRequired) -> Self {
        let PreSendCouponRequired {
            brand_id, product_coupon_id, stock_id, appid, send_request_no,
        } = required;
        Self {
            openid: openid.into(), brand_id, product_coupon_id, stock_id,
            coupon_code: None, appid, send_request_no, attach: None,
        }
    }
}

crate::optional_fields! {
    PreSendCoupon {
        /// 用户商品券Code: Needed when `coupon_code_mode` is `API_ASSIGN`. At least 1 character.
        coupon_code: CouponCode,
        /// 自定义附加信息: It comes back with the coupon. At most 150 characters.
        attach: String,
    }
}

impl Operation for PreSendCoupon {
    type Response = PreSendToken;

    const META: &'static Meta = &routes::PRE_SEND_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("openid", &self.openid).json(self).build()
    }
}

/// 向用户预发放商品券批次组: Prepares the coupons of a brand's bundle for a user, who takes them in
/// the front end with the token.
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle` responds with
/// 200 and [`PreSendToken`](crate::products::product_coupon::PreSendToken). Not idempotent: sending
/// it again may act twice.
///
/// Note: `PRODUCT_COUPON_SP.SEND` tells when the user took them, and they must be confirmed then.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::product_coupon::{PreSendCouponBundle, PreSendCouponBundleRequired};
///
/// let operation = PreSendCouponBundle::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     PreSendCouponBundleRequired {
///         brand_id: "120344".into(),
///         product_coupon_id: "1000000013".into(),
///         stock_bundle_id: "712315129419284901".into(),
///         appid: "wx233544546545989a".into(),
///         send_request_no: "34657_20250801_123456".into(),
///     },
/// );
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
pub struct PreSendCouponBundle {
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    /// At least 1 character. Example: `712315129419284901`.
    pub stock_bundle_id: StockBundleId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character. Example: `wx233544546545989a`.
    pub appid: Appid,
    /// 发券请求单号: The caller's own number for this set of coupons. 1 to 128 characters. Example:
    /// `34657_20250801_123456`.
    pub send_request_no: String,
    /// 自定义附加信息: It comes back with the coupon. At most 150 characters. Example:
    /// `activity=20250801`.
    pub attach: Option<String>,
}

wechatpay_client::sent! {
    PreSendCouponBundle {
        openid "openid" outside, brand_id "brand_id", product_coupon_id "product_coupon_id",
        stock_bundle_id "stock_bundle_id", appid "appid", send_request_no "send_request_no",
        attach "attach",
    }
}

/// What [`PreSendCouponBundle::new`] requires, by name.
pub struct PreSendCouponBundleRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
    pub product_coupon_id: ProductCouponId,
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    /// At least 1 character.
    pub stock_bundle_id: StockBundleId,
    /// 公众账号AppID: The openid is the user's under this AppID, which must be bound to the brand. At
    /// least 1 character.
    pub appid: Appid,
    /// 发券请求单号: The caller's own number for this set of coupons. 1 to 128 characters.
    pub send_request_no: String,
}

impl PreSendCouponBundle {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        required: PreSendCouponBundleRequired,
    ) -> Self {
        let PreSendCouponBundleRequired {
            brand_id, product_coupon_id, stock_bundle_id, appid, send_request_no,
        } = required;
        Self {
            openid: openid.into(), brand_id, product_coupon_id, stock_bundle_id, appid,
            send_request_no, attach: None,
        }
    }
}

crate::optional_fields! {
    PreSendCouponBundle {
        /// 自定义附加信息: It comes back with the coupon. At most 150 characters.
        attach: String,
    }
}

impl Operation for PreSendCouponBundle {
    type Response = PreSendToken;

    const META: &'static Meta = &routes::PRE_SEND_COUPON_BUNDLE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("openid", &self.openid).json(self).build()
    }
}
