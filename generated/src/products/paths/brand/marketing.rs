// Written by `cargo xtask codegen` from spec/product_coupon.yaml; edit that file instead.

//! Everything below `/brand/marketing`.

use wechatpay_client::{Client, Upload};

use crate::Call;
use crate::products::product_coupon::{
    BrandAssociateStockBundleStores, BrandAssociateStores, BrandConfirmUserCoupon,
    BrandConfirmUserCouponRequired, BrandCreateProductCoupon, BrandCreateProductCouponRequired,
    BrandCreateStock, BrandCreateStockBundle, BrandDeactivateProductCoupon,
    BrandDeactivateProductCouponRequired, BrandDeactivateStock, BrandDeactivateStockRequired,
    BrandDeactivateUserCoupon, BrandDeactivateUserCouponBundle,
    BrandDeactivateUserCouponBundleRequired, BrandDeactivateUserCouponRequired,
    BrandDisassociateStockBundleStores, BrandDisassociateStores, BrandGetNotifyConfig,
    BrandGetProductCoupon, BrandGetStock, BrandGetUserCoupon, BrandGetUserCouponRequired,
    BrandListAssociatedStores, BrandListStocks, BrandListUserCoupons, BrandPreSendCoupon,
    BrandPreSendCouponBundle, BrandPreSendCouponBundleRequired, BrandPreSendCouponRequired,
    BrandReturnUserCoupon, BrandReturnUserCouponRequired, BrandSendCoupon, BrandSendCouponBundle,
    BrandSendCouponBundleRequired, BrandSendCouponRequired, BrandSetNotifyConfig,
    BrandUpdateProductCoupon, BrandUpdateStock, BrandUpdateStockBudget,
    BrandUpdateStockBudgetRequired, BrandUpdateStockBundle, BrandUpdateStockBundleBudget,
    BrandUpdateStockBundleBudgetRequired, BrandUploadCouponCodes, BrandUploadCouponCodesRequired,
    BrandUploadImage, BrandUseUserCoupon, BrandUseUserCouponRequired, NewStock, NewStockBundle,
    ProductCouponDisplayInfo, Store, UserCouponBundleId,
};
use crate::products::shared::{Appid, CouponCode, Openid, ProductCouponId, StockBundleId, StockId};

/// `/brand/marketing`
pub struct BrandMarketing<'c> {
    pub(super) client: &'c Client<wechatpay_client::Brand>,
}

impl<'c> BrandMarketing<'c> {
    /// `/brand/marketing/product-coupon`
    #[inline]
    pub fn product_coupon(self) -> BrandMarketingProductCoupon<'c> {
        BrandMarketingProductCoupon { client: self.client }
    }
}

/// `/brand/marketing/product-coupon`
pub struct BrandMarketingProductCoupon<'c> {
    client: &'c Client<wechatpay_client::Brand>,
}

impl<'c> BrandMarketingProductCoupon<'c> {
    /// `/brand/marketing/product-coupon/media`
    #[inline]
    pub fn media(self) -> BrandMarketingProductCouponMedia<'c> {
        BrandMarketingProductCouponMedia { client: self.client }
    }

    /// `/brand/marketing/product-coupon/notify-configs`
    #[inline]
    pub fn notify_configs(self) -> BrandMarketingProductCouponNotifyConfigs<'c> {
        BrandMarketingProductCouponNotifyConfigs { client: self.client }
    }

    /// `/brand/marketing/product-coupon/product-coupons`
    #[inline]
    pub fn product_coupons(self) -> BrandMarketingProductCouponProductCoupons<'c> {
        BrandMarketingProductCouponProductCoupons { client: self.client }
    }

    /// `/brand/marketing/product-coupon/users`
    #[inline]
    pub fn users(self) -> BrandMarketingProductCouponUsers<'c> {
        BrandMarketingProductCouponUsers { client: self.client }
    }
}

/// `/brand/marketing/product-coupon/media`
pub struct BrandMarketingProductCouponMedia<'c> {
    client: &'c Client<wechatpay_client::Brand>,
}

impl<'c> BrandMarketingProductCouponMedia<'c> {
    /// `/brand/marketing/product-coupon/media/upload-image`
    #[inline]
    pub fn upload_image(self) -> BrandMarketingProductCouponMediaUploadImage<'c> {
        BrandMarketingProductCouponMediaUploadImage { client: self.client }
    }
}

/// `/brand/marketing/product-coupon/media/upload-image`
pub struct BrandMarketingProductCouponMediaUploadImage<'c> {
    client: &'c Client<wechatpay_client::Brand>,
}

impl<'c> BrandMarketingProductCouponMediaUploadImage<'c> {
    /// 图片上传:
    /// [`BrandUploadImage`].
    #[inline]
    pub fn post(
        self,
        file: Upload,
    ) -> Call<'c, BrandUploadImage, wechatpay_client::Brand> {
        Call::new(self.client, BrandUploadImage::new(file))
    }
}

/// `/brand/marketing/product-coupon/notify-configs`
pub struct BrandMarketingProductCouponNotifyConfigs<'c> {
    client: &'c Client<wechatpay_client::Brand>,
}

impl<'c> BrandMarketingProductCouponNotifyConfigs<'c> {
    /// 获取商品券事件通知地址:
    /// [`BrandGetNotifyConfig`].
    #[inline]
    pub fn get(self) -> Call<'c, BrandGetNotifyConfig, wechatpay_client::Brand> {
        Call::new(self.client, BrandGetNotifyConfig::new())
    }

    /// 设置商品券事件通知地址:
    /// [`BrandSetNotifyConfig`].
    #[inline]
    pub fn post(
        self,
        notify_url: impl Into<String>,
    ) -> Call<'c, BrandSetNotifyConfig, wechatpay_client::Brand> {
        Call::new(self.client, BrandSetNotifyConfig::new(notify_url))
    }
}

/// `/brand/marketing/product-coupon/product-coupons`
pub struct BrandMarketingProductCouponProductCoupons<'c> {
    client: &'c Client<wechatpay_client::Brand>,
}

impl<'c> BrandMarketingProductCouponProductCoupons<'c> {
    /// 创建商品券:
    /// [`BrandCreateProductCoupon`].
    #[inline]
    pub fn post(
        self,
        required: BrandCreateProductCouponRequired,
    ) -> Call<'c, BrandCreateProductCoupon, wechatpay_client::Brand> {
        Call::new(self.client, BrandCreateProductCoupon::new(required))
    }

    /// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}`
    #[inline]
    pub fn product_coupon_id(
        self,
        product_coupon_id: impl Into<ProductCouponId>,
    ) -> BrandMarketingProductCouponProductCouponsProductCouponId<'c> {
        BrandMarketingProductCouponProductCouponsProductCouponId {
            client: self.client, product_coupon_id: product_coupon_id.into(),
        }
    }
}

/// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}`
pub struct BrandMarketingProductCouponProductCouponsProductCouponId<'c> {
    client: &'c Client<wechatpay_client::Brand>,
    product_coupon_id: ProductCouponId,
}

impl<'c> BrandMarketingProductCouponProductCouponsProductCouponId<'c> {
    /// 查询商品券:
    /// [`BrandGetProductCoupon`].
    #[inline]
    pub fn get(self) -> Call<'c, BrandGetProductCoupon, wechatpay_client::Brand> {
        Call::new(self.client, BrandGetProductCoupon::new(self.product_coupon_id))
    }

    /// 修改商品券:
    /// [`BrandUpdateProductCoupon`].
    #[inline]
    pub fn patch(
        self,
        out_request_no: impl Into<String>,
        display_info: ProductCouponDisplayInfo,
    ) -> Call<'c, BrandUpdateProductCoupon, wechatpay_client::Brand> {
        Call::new(
            self.client,
            BrandUpdateProductCoupon::new(
                self.product_coupon_id,
                out_request_no,
                display_info,
            ),
        )
    }

    /// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate`
    #[inline]
    pub fn deactivate(
        self,
    ) -> BrandMarketingProductCouponProductCouponsProductCouponIdDeactivate<'c> {
        BrandMarketingProductCouponProductCouponsProductCouponIdDeactivate {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
        }
    }

    /// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
    #[inline]
    pub fn stock_bundles(
        self,
    ) -> BrandMarketingProductCouponProductCouponsProductCouponIdStockBundles<'c> {
        BrandMarketingProductCouponProductCouponsProductCouponIdStockBundles {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
        }
    }

    /// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
    #[inline]
    pub fn stocks(
        self,
    ) -> BrandMarketingProductCouponProductCouponsProductCouponIdStocks<'c> {
        BrandMarketingProductCouponProductCouponsProductCouponIdStocks {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
        }
    }
}

/// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate`
pub struct BrandMarketingProductCouponProductCouponsProductCouponIdDeactivate<'c> {
    client: &'c Client<wechatpay_client::Brand>,
    product_coupon_id: ProductCouponId,
}

impl<'c> BrandMarketingProductCouponProductCouponsProductCouponIdDeactivate<'c> {
    /// 失效商品券:
    /// [`BrandDeactivateProductCoupon`].
    #[inline]
    pub fn post(
        self,
        required: BrandDeactivateProductCouponRequired,
    ) -> Call<'c, BrandDeactivateProductCoupon, wechatpay_client::Brand> {
        Call::new(
            self.client,
            BrandDeactivateProductCoupon::new(self.product_coupon_id, required),
        )
    }
}

/// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
pub struct BrandMarketingProductCouponProductCouponsProductCouponIdStockBundles<'c> {
    client: &'c Client<wechatpay_client::Brand>,
    product_coupon_id: ProductCouponId,
}

impl<'c> BrandMarketingProductCouponProductCouponsProductCouponIdStockBundles<'c> {
    /// 添加商品券批次组:
    /// [`BrandCreateStockBundle`].
    #[inline]
    pub fn post(
        self,
        out_request_no: impl Into<String>,
        stock_bundle: NewStockBundle,
    ) -> Call<'c, BrandCreateStockBundle, wechatpay_client::Brand> {
        Call::new(
            self.client,
            BrandCreateStockBundle::new(
                self.product_coupon_id,
                out_request_no,
                stock_bundle,
            ),
        )
    }

    /// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
    #[inline]
    pub fn stock_bundle_id(
        self,
        stock_bundle_id: impl Into<StockBundleId>,
    ) -> BrandMarketingProductCouponProductCouponsProductCouponIdStockBundlesStockBundleId<
        'c,
    > {
        BrandMarketingProductCouponProductCouponsProductCouponIdStockBundlesStockBundleId {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
            stock_bundle_id: stock_bundle_id.into(),
        }
    }
}

/// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
pub struct BrandMarketingProductCouponProductCouponsProductCouponIdStockBundlesStockBundleId<
    'c,
> {
    client: &'c Client<wechatpay_client::Brand>,
    product_coupon_id: ProductCouponId,
    stock_bundle_id: StockBundleId,
}

impl<
    'c,
> BrandMarketingProductCouponProductCouponsProductCouponIdStockBundlesStockBundleId<'c> {
    /// 修改商品券批次组:
    /// [`BrandUpdateStockBundle`].
    #[inline]
    pub fn patch(
        self,
        out_request_no: impl Into<String>,
    ) -> Call<'c, BrandUpdateStockBundle, wechatpay_client::Brand> {
        Call::new(
            self.client,
            BrandUpdateStockBundle::new(
                self.product_coupon_id,
                self.stock_bundle_id,
                out_request_no,
            ),
        )
    }

    /// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
    #[inline]
    pub fn associate_stores(
        self,
    ) -> BrandMarketingProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStores<
        'c,
    > {
        BrandMarketingProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStores {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
            stock_bundle_id: self.stock_bundle_id,
        }
    }

    /// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
    #[inline]
    pub fn disassociate_stores(
        self,
    ) -> BrandMarketingProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStores<
        'c,
    > {
        BrandMarketingProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStores {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
            stock_bundle_id: self.stock_bundle_id,
        }
    }

    /// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
    #[inline]
    pub fn update_budget(
        self,
    ) -> BrandMarketingProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudget<
        'c,
    > {
        BrandMarketingProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudget {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
            stock_bundle_id: self.stock_bundle_id,
        }
    }
}

/// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
pub struct BrandMarketingProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStores<
    'c,
> {
    client: &'c Client<wechatpay_client::Brand>,
    product_coupon_id: ProductCouponId,
    stock_bundle_id: StockBundleId,
}

impl<
    'c,
> BrandMarketingProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStores<
    'c,
> {
    /// 批次组批量关联门店:
    /// [`BrandAssociateStockBundleStores`].
    #[inline]
    pub fn post(
        self,
        store_list: Vec<Store>,
    ) -> Call<'c, BrandAssociateStockBundleStores, wechatpay_client::Brand> {
        Call::new(
            self.client,
            BrandAssociateStockBundleStores::new(
                self.product_coupon_id,
                self.stock_bundle_id,
                store_list,
            ),
        )
    }
}

/// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
pub struct BrandMarketingProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStores<
    'c,
> {
    client: &'c Client<wechatpay_client::Brand>,
    product_coupon_id: ProductCouponId,
    stock_bundle_id: StockBundleId,
}

impl<
    'c,
> BrandMarketingProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStores<
    'c,
> {
    /// 批次组批量取消关联门店:
    /// [`BrandDisassociateStockBundleStores`].
    #[inline]
    pub fn post(
        self,
        store_list: Vec<Store>,
    ) -> Call<'c, BrandDisassociateStockBundleStores, wechatpay_client::Brand> {
        Call::new(
            self.client,
            BrandDisassociateStockBundleStores::new(
                self.product_coupon_id,
                self.stock_bundle_id,
                store_list,
            ),
        )
    }
}

/// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
pub struct BrandMarketingProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudget<
    'c,
> {
    client: &'c Client<wechatpay_client::Brand>,
    product_coupon_id: ProductCouponId,
    stock_bundle_id: StockBundleId,
}

impl<
    'c,
> BrandMarketingProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudget<
    'c,
> {
    /// 修改商品券批次组发放预算:
    /// [`BrandUpdateStockBundleBudget`].
    #[inline]
    pub fn post(
        self,
        required: BrandUpdateStockBundleBudgetRequired,
    ) -> Call<'c, BrandUpdateStockBundleBudget, wechatpay_client::Brand> {
        Call::new(
            self.client,
            BrandUpdateStockBundleBudget::new(
                self.product_coupon_id,
                self.stock_bundle_id,
                required,
            ),
        )
    }
}

/// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
pub struct BrandMarketingProductCouponProductCouponsProductCouponIdStocks<'c> {
    client: &'c Client<wechatpay_client::Brand>,
    product_coupon_id: ProductCouponId,
}

impl<'c> BrandMarketingProductCouponProductCouponsProductCouponIdStocks<'c> {
    /// 查询商品券批次列表:
    /// [`BrandListStocks`].
    #[inline]
    pub fn get(self) -> Call<'c, BrandListStocks, wechatpay_client::Brand> {
        Call::new(self.client, BrandListStocks::new(self.product_coupon_id))
    }

    /// 添加商品券批次:
    /// [`BrandCreateStock`].
    #[inline]
    pub fn post(
        self,
        out_request_no: impl Into<String>,
        stock: NewStock,
    ) -> Call<'c, BrandCreateStock, wechatpay_client::Brand> {
        Call::new(
            self.client,
            BrandCreateStock::new(self.product_coupon_id, out_request_no, stock),
        )
    }

    /// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
    #[inline]
    pub fn stock_id(
        self,
        stock_id: impl Into<StockId>,
    ) -> BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockId<'c> {
        BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockId {
            client: self.client, product_coupon_id: self.product_coupon_id,
            stock_id: stock_id.into(),
        }
    }
}

/// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
pub struct BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockId<'c> {
    client: &'c Client<wechatpay_client::Brand>,
    product_coupon_id: ProductCouponId,
    stock_id: StockId,
}

impl<'c> BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockId<'c> {
    /// 查询商品券指定批次:
    /// [`BrandGetStock`].
    #[inline]
    pub fn get(self) -> Call<'c, BrandGetStock, wechatpay_client::Brand> {
        Call::new(self.client, BrandGetStock::new(self.product_coupon_id, self.stock_id))
    }

    /// 修改商品券指定批次:
    /// [`BrandUpdateStock`].
    #[inline]
    pub fn patch(
        self,
        out_request_no: impl Into<String>,
    ) -> Call<'c, BrandUpdateStock, wechatpay_client::Brand> {
        Call::new(
            self.client,
            BrandUpdateStock::new(self.product_coupon_id, self.stock_id, out_request_no),
        )
    }

    /// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
    #[inline]
    pub fn associate_stores(
        self,
    ) -> BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStores<
        'c,
    > {
        BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStores {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
            stock_id: self.stock_id,
        }
    }

    /// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
    #[inline]
    pub fn associated_stores(
        self,
    ) -> BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStores<
        'c,
    > {
        BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStores {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
            stock_id: self.stock_id,
        }
    }

    /// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
    #[inline]
    pub fn deactivate(
        self,
    ) -> BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdDeactivate<
        'c,
    > {
        BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdDeactivate {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
            stock_id: self.stock_id,
        }
    }

    /// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
    #[inline]
    pub fn disassociate_stores(
        self,
    ) -> BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStores<
        'c,
    > {
        BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStores {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
            stock_id: self.stock_id,
        }
    }

    /// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
    #[inline]
    pub fn update_budget(
        self,
    ) -> BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudget<
        'c,
    > {
        BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudget {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
            stock_id: self.stock_id,
        }
    }

    /// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
    #[inline]
    pub fn upload_coupon_codes(
        self,
    ) -> BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodes<
        'c,
    > {
        BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodes {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
            stock_id: self.stock_id,
        }
    }
}

/// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
pub struct BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStores<
    'c,
> {
    client: &'c Client<wechatpay_client::Brand>,
    product_coupon_id: ProductCouponId,
    stock_id: StockId,
}

impl<
    'c,
> BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStores<
    'c,
> {
    /// 批次关联门店:
    /// [`BrandAssociateStores`].
    #[inline]
    pub fn post(
        self,
        store_list: Vec<Store>,
    ) -> Call<'c, BrandAssociateStores, wechatpay_client::Brand> {
        Call::new(
            self.client,
            BrandAssociateStores::new(self.product_coupon_id, self.stock_id, store_list),
        )
    }
}

/// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
pub struct BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStores<
    'c,
> {
    client: &'c Client<wechatpay_client::Brand>,
    product_coupon_id: ProductCouponId,
    stock_id: StockId,
}

impl<
    'c,
> BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStores<
    'c,
> {
    /// 查询批次关联门店列表:
    /// [`BrandListAssociatedStores`].
    #[inline]
    pub fn get(self) -> Call<'c, BrandListAssociatedStores, wechatpay_client::Brand> {
        Call::new(
            self.client,
            BrandListAssociatedStores::new(self.product_coupon_id, self.stock_id),
        )
    }
}

/// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
pub struct BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdDeactivate<
    'c,
> {
    client: &'c Client<wechatpay_client::Brand>,
    product_coupon_id: ProductCouponId,
    stock_id: StockId,
}

impl<
    'c,
> BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdDeactivate<'c> {
    /// 失效商品券批次:
    /// [`BrandDeactivateStock`].
    #[inline]
    pub fn post(
        self,
        required: BrandDeactivateStockRequired,
    ) -> Call<'c, BrandDeactivateStock, wechatpay_client::Brand> {
        Call::new(
            self.client,
            BrandDeactivateStock::new(self.product_coupon_id, self.stock_id, required),
        )
    }
}

/// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
pub struct BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStores<
    'c,
> {
    client: &'c Client<wechatpay_client::Brand>,
    product_coupon_id: ProductCouponId,
    stock_id: StockId,
}

impl<
    'c,
> BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStores<
    'c,
> {
    /// 批次取消关联门店:
    /// [`BrandDisassociateStores`].
    #[inline]
    pub fn post(
        self,
        store_list: Vec<Store>,
    ) -> Call<'c, BrandDisassociateStores, wechatpay_client::Brand> {
        Call::new(
            self.client,
            BrandDisassociateStores::new(
                self.product_coupon_id,
                self.stock_id,
                store_list,
            ),
        )
    }
}

/// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
pub struct BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudget<
    'c,
> {
    client: &'c Client<wechatpay_client::Brand>,
    product_coupon_id: ProductCouponId,
    stock_id: StockId,
}

impl<
    'c,
> BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudget<'c> {
    /// 修改商品券批次发放预算:
    /// [`BrandUpdateStockBudget`].
    #[inline]
    pub fn post(
        self,
        required: BrandUpdateStockBudgetRequired,
    ) -> Call<'c, BrandUpdateStockBudget, wechatpay_client::Brand> {
        Call::new(
            self.client,
            BrandUpdateStockBudget::new(self.product_coupon_id, self.stock_id, required),
        )
    }
}

/// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
pub struct BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodes<
    'c,
> {
    client: &'c Client<wechatpay_client::Brand>,
    product_coupon_id: ProductCouponId,
    stock_id: StockId,
}

impl<
    'c,
> BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodes<
    'c,
> {
    /// 预上传券Code:
    /// [`BrandUploadCouponCodes`].
    #[inline]
    pub fn post(
        self,
        required: BrandUploadCouponCodesRequired,
    ) -> Call<'c, BrandUploadCouponCodes, wechatpay_client::Brand> {
        Call::new(
            self.client,
            BrandUploadCouponCodes::new(self.product_coupon_id, self.stock_id, required),
        )
    }
}

/// `/brand/marketing/product-coupon/users`
pub struct BrandMarketingProductCouponUsers<'c> {
    client: &'c Client<wechatpay_client::Brand>,
}

impl<'c> BrandMarketingProductCouponUsers<'c> {
    /// `/brand/marketing/product-coupon/users/{openid}`
    #[inline]
    pub fn openid(
        self,
        openid: impl Into<Openid>,
    ) -> BrandMarketingProductCouponUsersOpenid<'c> {
        BrandMarketingProductCouponUsersOpenid {
            client: self.client, openid: openid.into(),
        }
    }
}

/// `/brand/marketing/product-coupon/users/{openid}`
pub struct BrandMarketingProductCouponUsersOpenid<'c> {
    client: &'c Client<wechatpay_client::Brand>,
    openid: Openid,
}

impl<'c> BrandMarketingProductCouponUsersOpenid<'c> {
    /// `/brand/marketing/product-coupon/users/{openid}/coupon-bundles`
    #[inline]
    pub fn coupon_bundles(
        self,
    ) -> BrandMarketingProductCouponUsersOpenidCouponBundles<'c> {
        BrandMarketingProductCouponUsersOpenidCouponBundles {
            client: self.client, openid: self.openid,
        }
    }

    /// `/brand/marketing/product-coupon/users/{openid}/coupons`
    #[inline]
    pub fn coupons(self) -> BrandMarketingProductCouponUsersOpenidCoupons<'c> {
        BrandMarketingProductCouponUsersOpenidCoupons {
            client: self.client, openid: self.openid,
        }
    }

    /// `/brand/marketing/product-coupon/users/{openid}/pre-send-coupon`
    #[inline]
    pub fn pre_send_coupon(
        self,
    ) -> BrandMarketingProductCouponUsersOpenidPreSendCoupon<'c> {
        BrandMarketingProductCouponUsersOpenidPreSendCoupon {
            client: self.client, openid: self.openid,
        }
    }

    /// `/brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle`
    #[inline]
    pub fn pre_send_coupon_bundle(
        self,
    ) -> BrandMarketingProductCouponUsersOpenidPreSendCouponBundle<'c> {
        BrandMarketingProductCouponUsersOpenidPreSendCouponBundle {
            client: self.client, openid: self.openid,
        }
    }
}

/// `/brand/marketing/product-coupon/users/{openid}/coupon-bundles`
pub struct BrandMarketingProductCouponUsersOpenidCouponBundles<'c> {
    client: &'c Client<wechatpay_client::Brand>,
    openid: Openid,
}

impl<'c> BrandMarketingProductCouponUsersOpenidCouponBundles<'c> {
    /// 向用户发放商品券批次组:
    /// [`BrandSendCouponBundle`].
    #[inline]
    pub fn post(
        self,
        required: BrandSendCouponBundleRequired,
    ) -> Call<'c, BrandSendCouponBundle, wechatpay_client::Brand> {
        Call::new(self.client, BrandSendCouponBundle::new(self.openid, required))
    }

    /// `/brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}`
    #[inline]
    pub fn user_coupon_bundle_id(
        self,
        user_coupon_bundle_id: impl Into<UserCouponBundleId>,
    ) -> BrandMarketingProductCouponUsersOpenidCouponBundlesUserCouponBundleId<'c> {
        BrandMarketingProductCouponUsersOpenidCouponBundlesUserCouponBundleId {
            client: self.client, openid: self.openid,
            user_coupon_bundle_id: user_coupon_bundle_id.into(),
        }
    }
}

/// `/brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}`
pub struct BrandMarketingProductCouponUsersOpenidCouponBundlesUserCouponBundleId<'c> {
    client: &'c Client<wechatpay_client::Brand>,
    openid: Openid,
    user_coupon_bundle_id: UserCouponBundleId,
}

impl<'c> BrandMarketingProductCouponUsersOpenidCouponBundlesUserCouponBundleId<'c> {
    /// `/brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
    #[inline]
    pub fn deactivate(
        self,
    ) -> BrandMarketingProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivate<
        'c,
    > {
        BrandMarketingProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivate {
            client: self.client,
            openid: self.openid,
            user_coupon_bundle_id: self.user_coupon_bundle_id,
        }
    }
}

/// `/brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
pub struct BrandMarketingProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivate<
    'c,
> {
    client: &'c Client<wechatpay_client::Brand>,
    openid: Openid,
    user_coupon_bundle_id: UserCouponBundleId,
}

impl<
    'c,
> BrandMarketingProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivate<'c> {
    /// 失效用户商品券组:
    /// [`BrandDeactivateUserCouponBundle`].
    #[inline]
    pub fn post(
        self,
        required: BrandDeactivateUserCouponBundleRequired,
    ) -> Call<'c, BrandDeactivateUserCouponBundle, wechatpay_client::Brand> {
        Call::new(
            self.client,
            BrandDeactivateUserCouponBundle::new(
                self.openid,
                self.user_coupon_bundle_id,
                required,
            ),
        )
    }
}

/// `/brand/marketing/product-coupon/users/{openid}/coupons`
pub struct BrandMarketingProductCouponUsersOpenidCoupons<'c> {
    client: &'c Client<wechatpay_client::Brand>,
    openid: Openid,
}

impl<'c> BrandMarketingProductCouponUsersOpenidCoupons<'c> {
    /// 指定券状态查询用户商品券列表:
    /// [`BrandListUserCoupons`].
    #[inline]
    pub fn get(
        self,
        appid: impl Into<Appid>,
    ) -> Call<'c, BrandListUserCoupons, wechatpay_client::Brand> {
        Call::new(self.client, BrandListUserCoupons::new(self.openid, appid))
    }

    /// 向用户发放商品券:
    /// [`BrandSendCoupon`].
    #[inline]
    pub fn post(
        self,
        required: BrandSendCouponRequired,
    ) -> Call<'c, BrandSendCoupon, wechatpay_client::Brand> {
        Call::new(self.client, BrandSendCoupon::new(self.openid, required))
    }

    /// `/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}`
    #[inline]
    pub fn coupon_code(
        self,
        coupon_code: impl Into<CouponCode>,
    ) -> BrandMarketingProductCouponUsersOpenidCouponsCouponCode<'c> {
        BrandMarketingProductCouponUsersOpenidCouponsCouponCode {
            client: self.client, openid: self.openid, coupon_code: coupon_code.into(),
        }
    }
}

/// `/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}`
pub struct BrandMarketingProductCouponUsersOpenidCouponsCouponCode<'c> {
    client: &'c Client<wechatpay_client::Brand>,
    openid: Openid,
    coupon_code: CouponCode,
}

impl<'c> BrandMarketingProductCouponUsersOpenidCouponsCouponCode<'c> {
    /// 查询用户商品券详情:
    /// [`BrandGetUserCoupon`].
    #[inline]
    pub fn get(
        self,
        required: BrandGetUserCouponRequired,
    ) -> Call<'c, BrandGetUserCoupon, wechatpay_client::Brand> {
        Call::new(
            self.client,
            BrandGetUserCoupon::new(self.openid, self.coupon_code, required),
        )
    }

    /// `/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
    #[inline]
    pub fn confirm(
        self,
    ) -> BrandMarketingProductCouponUsersOpenidCouponsCouponCodeConfirm<'c> {
        BrandMarketingProductCouponUsersOpenidCouponsCouponCodeConfirm {
            client: self.client, openid: self.openid, coupon_code: self.coupon_code,
        }
    }

    /// `/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
    #[inline]
    pub fn deactivate(
        self,
    ) -> BrandMarketingProductCouponUsersOpenidCouponsCouponCodeDeactivate<'c> {
        BrandMarketingProductCouponUsersOpenidCouponsCouponCodeDeactivate {
            client: self.client, openid: self.openid, coupon_code: self.coupon_code,
        }
    }

    /// `/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return`
    #[inline]
    pub fn r#return(
        self,
    ) -> BrandMarketingProductCouponUsersOpenidCouponsCouponCodeReturn<'c> {
        BrandMarketingProductCouponUsersOpenidCouponsCouponCodeReturn {
            client: self.client, openid: self.openid, coupon_code: self.coupon_code,
        }
    }

    /// `/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use`
    #[inline]
    pub fn r#use(
        self,
    ) -> BrandMarketingProductCouponUsersOpenidCouponsCouponCodeUse<'c> {
        BrandMarketingProductCouponUsersOpenidCouponsCouponCodeUse {
            client: self.client, openid: self.openid, coupon_code: self.coupon_code,
        }
    }
}

/// `/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
pub struct BrandMarketingProductCouponUsersOpenidCouponsCouponCodeConfirm<'c> {
    client: &'c Client<wechatpay_client::Brand>,
    openid: Openid,
    coupon_code: CouponCode,
}

impl<'c> BrandMarketingProductCouponUsersOpenidCouponsCouponCodeConfirm<'c> {
    /// 确认发放用户商品券:
    /// [`BrandConfirmUserCoupon`].
    #[inline]
    pub fn post(
        self,
        required: BrandConfirmUserCouponRequired,
    ) -> Call<'c, BrandConfirmUserCoupon, wechatpay_client::Brand> {
        Call::new(
            self.client,
            BrandConfirmUserCoupon::new(self.openid, self.coupon_code, required),
        )
    }
}

/// `/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
pub struct BrandMarketingProductCouponUsersOpenidCouponsCouponCodeDeactivate<'c> {
    client: &'c Client<wechatpay_client::Brand>,
    openid: Openid,
    coupon_code: CouponCode,
}

impl<'c> BrandMarketingProductCouponUsersOpenidCouponsCouponCodeDeactivate<'c> {
    /// 失效用户商品券:
    /// [`BrandDeactivateUserCoupon`].
    #[inline]
    pub fn post(
        self,
        required: BrandDeactivateUserCouponRequired,
    ) -> Call<'c, BrandDeactivateUserCoupon, wechatpay_client::Brand> {
        Call::new(
            self.client,
            BrandDeactivateUserCoupon::new(self.openid, self.coupon_code, required),
        )
    }
}

/// `/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return`
pub struct BrandMarketingProductCouponUsersOpenidCouponsCouponCodeReturn<'c> {
    client: &'c Client<wechatpay_client::Brand>,
    openid: Openid,
    coupon_code: CouponCode,
}

impl<'c> BrandMarketingProductCouponUsersOpenidCouponsCouponCodeReturn<'c> {
    /// 退券:
    /// [`BrandReturnUserCoupon`].
    #[inline]
    pub fn post(
        self,
        required: BrandReturnUserCouponRequired,
    ) -> Call<'c, BrandReturnUserCoupon, wechatpay_client::Brand> {
        Call::new(
            self.client,
            BrandReturnUserCoupon::new(self.openid, self.coupon_code, required),
        )
    }
}

/// `/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use`
pub struct BrandMarketingProductCouponUsersOpenidCouponsCouponCodeUse<'c> {
    client: &'c Client<wechatpay_client::Brand>,
    openid: Openid,
    coupon_code: CouponCode,
}

impl<'c> BrandMarketingProductCouponUsersOpenidCouponsCouponCodeUse<'c> {
    /// 核销用户商品券:
    /// [`BrandUseUserCoupon`].
    #[inline]
    pub fn post(
        self,
        required: BrandUseUserCouponRequired,
    ) -> Call<'c, BrandUseUserCoupon, wechatpay_client::Brand> {
        Call::new(
            self.client,
            BrandUseUserCoupon::new(self.openid, self.coupon_code, required),
        )
    }
}

/// `/brand/marketing/product-coupon/users/{openid}/pre-send-coupon`
pub struct BrandMarketingProductCouponUsersOpenidPreSendCoupon<'c> {
    client: &'c Client<wechatpay_client::Brand>,
    openid: Openid,
}

impl<'c> BrandMarketingProductCouponUsersOpenidPreSendCoupon<'c> {
    /// 向用户预发放商品券:
    /// [`BrandPreSendCoupon`].
    #[inline]
    pub fn post(
        self,
        required: BrandPreSendCouponRequired,
    ) -> Call<'c, BrandPreSendCoupon, wechatpay_client::Brand> {
        Call::new(self.client, BrandPreSendCoupon::new(self.openid, required))
    }
}

/// `/brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle`
pub struct BrandMarketingProductCouponUsersOpenidPreSendCouponBundle<'c> {
    client: &'c Client<wechatpay_client::Brand>,
    openid: Openid,
}

impl<'c> BrandMarketingProductCouponUsersOpenidPreSendCouponBundle<'c> {
    /// 向用户预发放商品券批次组:
    /// [`BrandPreSendCouponBundle`].
    #[inline]
    pub fn post(
        self,
        required: BrandPreSendCouponBundleRequired,
    ) -> Call<'c, BrandPreSendCouponBundle, wechatpay_client::Brand> {
        Call::new(self.client, BrandPreSendCouponBundle::new(self.openid, required))
    }
}
