//! Coupons of a brand (商品券), which the shop runs for it: made once, confirmed when a user has received one, and reported
//! when it is used, given back, or ends.

use wechatpay::{
    Timestamp, Upload,
    product_coupon::{
        AssociateStores, AssociateStoresRequired, AssociatedOrder, CodeDisplayMode, ConfirmUserCoupon,
        ConfirmUserCouponRequired, CouponCodeMode, CouponDisplayInfo, CouponScope, CouponType, CouponUsageMethod,
        CreateProductCoupon, CreateProductCouponRequired, DeactivateUserCoupon, DeactivateUserCouponRequired, GetStock,
        GetUserCoupon, GetUserCouponRequired, NewStock, NewStockRequired, NormalCoupon, NormalCouponRequired,
        ProductCouponDisplayInfo, ProductCouponDisplayInfoRequired, ReturnUserCoupon, ReturnUserCouponRequired,
        SentCoupon, SetNotifyConfig, SingleUsageInfo, StockSendRule, Store, StoreScope, UploadCouponCodes,
        UploadCouponCodesRequired, UploadImage, UsageRuleDisplayInfo, UseUserCoupon, UseUserCouponRequired,
        UserCouponState,
    },
    shared::{CouponCode, Fen, NotifyConfig, Openid, ProductCouponId, StockId, UsageMode},
    time::OffsetDateTime,
};

use crate::Shop;

/// Whose coupons they are, and where they are good.
const BRAND: &str = "120344";
const STORE: &str = "100000001";

/// A user's coupon, as the shop's database has it.
#[derive(Clone)]
pub struct Coupon {
    code: CouponCode,
    openid: Openid,
    product: ProductCouponId,
    batch: StockId,
    stage: Stage,
    /// How often it was used, for the numbers of requests.
    uses: u32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Received,
    Confirmed,
    Used,
    Ended,
}

type Done<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

impl Shop {
    /// Makes a coupon, with codes of the shop's own, for one of its stores.
    pub async fn make_coupon(&self) -> Done<String> {
        self.client.send(&SetNotifyConfig::new(&self.notify_url)).await?;
        let uploaded = self.client.send(&UploadImage::new(Upload::new("券.png", &b"\x89PNG\r\n\x1a\n"[..]))).await?;
        let picture = uploaded.image_url.clone().or_else(|| uploaded.media_url.clone()).ok_or("no address")?;
        let batch = NewStock::new(NewStockRequired {
            coupon_code_mode: CouponCodeMode::Upload,
            stock_send_rule: StockSendRule::new(1_000).max_count_per_user(1),
            usage_rule_display_info: UsageRuleDisplayInfo::new(vec![CouponUsageMethod::Offline])
                .usage_description("到店出示"),
            coupon_display_info: CouponDisplayInfo::new().code_display_mode(CodeDisplayMode::Qrcode),
            notify_config: NotifyConfig::new().notify_appid(self.appid.as_str()),
            store_scope: StoreScope::Specific,
        });
        let discount =
            NormalCoupon::new(NormalCouponRequired { threshold: Fen::new(10_000), discount_amount: Fen::new(1_000) });
        let coupon = CreateProductCoupon::new(CreateProductCouponRequired {
            brand_id: BRAND.into(),
            out_request_no: self.new_number(),
            scope: CouponScope::All,
            r#type: CouponType::Normal,
            usage_mode: UsageMode::Single,
            display_info: ProductCouponDisplayInfo::new(ProductCouponDisplayInfoRequired {
                name: "满100减10".into(),
                image_url: picture.clone(),
                background_url: picture,
            }),
        })
        .single_usage_info(SingleUsageInfo::new().normal_coupon(discount))
        .stock(batch);
        let made = self.repeat(&coupon).await?;
        let batch = made.stock.as_ref().ok_or("no batch")?.stock_id.clone();
        let codes = UploadCouponCodesRequired {
            brand_id: BRAND.into(),
            out_request_no: self.new_number(),
            code_list: vec!["100001".into(), "100002".into()],
        };
        self.repeat(&UploadCouponCodes::new(&made.product_coupon_id, &batch, codes)).await?;
        let stores = AssociateStoresRequired { brand_id: BRAND.into(), store_list: vec![Store::new(STORE)] };
        self.client.send(&AssociateStores::new(&made.product_coupon_id, &batch, stores)).await?;
        // How many codes are left decides when more are uploaded.
        let stock = self.client.send(&GetStock::new(&made.product_coupon_id, &batch, BRAND)).await?;
        let left = stock.coupon_code_count_info.as_ref().map(|count| count.available_count);
        Ok(format!("{batch} has {left:?} codes"))
    }

    /// A user has received a coupon, which counts once it is confirmed. Told again, nothing happens twice.
    pub async fn coupon_received(&self, sent: &SentCoupon) -> Done<()> {
        let coupon = Coupon {
            code: sent.coupon_code.clone(),
            openid: sent.openid.clone(),
            product: sent.product_coupon_id.clone(),
            batch: sent.stock_id.clone(),
            stage: Stage::Received,
            uses: 0,
        };
        let code = sent.coupon_code.as_str();
        self.coupons().entry(code.to_owned()).or_insert_with(|| coupon.clone());
        let confirmation = ConfirmUserCoupon::new(
            &coupon.openid,
            &coupon.code,
            ConfirmUserCouponRequired {
                brand_id: BRAND.into(),
                product_coupon_id: coupon.product.clone(),
                stock_id: coupon.batch.clone(),
                appid: self.appid.clone().into(),
                out_request_no: format!("CONFIRM_{code}"),
            },
        );
        self.repeat(&confirmation).await?;
        self.moved(code, &[Stage::Received], Stage::Confirmed).map(drop).or(Ok(()))
    }

    /// Whoever comes first moves a coupon on; gives the coupon as it is then.
    fn moved(&self, code: &str, from: &[Stage], to: Stage) -> Done<Coupon> {
        let mut coupons = self.coupons();
        let coupon =
            coupons.get_mut(code).filter(|coupon| from.contains(&coupon.stage)).ok_or("not this coupon, now")?;
        coupon.stage = to;
        coupon.uses += u32::from(to == Stage::Used);
        Ok(coupon.clone())
    }

    /// A user shows a coupon at the counter. It is asked about first: no callback tells that a user has deleted it.
    pub async fn use_coupon(&self, code: &str) -> Done<()> {
        let coupon = self.moved(code, &[Stage::Confirmed], Stage::Used)?;
        let (openid, Coupon { product, batch, uses, .. }) = (&coupon.openid, &coupon);
        let query = GetUserCouponRequired {
            brand_id: BRAND.into(),
            product_coupon_id: product.clone(),
            stock_id: batch.clone(),
            appid: self.appid.clone().into(),
        };
        let known = self.client.send(&GetUserCoupon::new(openid, &coupon.code, query)).await?;
        if known.coupon_state != UserCouponState::Effective {
            self.moved(code, &[Stage::Used], Stage::Confirmed)?;
            return Err(format!("the coupon is {}", known.coupon_state).into());
        }
        let required = UseUserCouponRequired {
            brand_id: BRAND.into(),
            product_coupon_id: product.clone(),
            stock_id: batch.clone(),
            appid: self.appid.clone().into(),
            use_time: Timestamp::from(OffsetDateTime::now_utc()),
            out_request_no: format!("USE_{code}_{uses}"),
        };
        let order = AssociatedOrder::new().out_trade_no(format!("TILL_{code}_{uses}")).mchid(self.mchid.as_str());
        self.repeat(&UseUserCoupon::new(openid, &coupon.code, required).associated_order_info(order)).await?;
        Ok(())
    }

    /// What was bought with a coupon comes back.
    pub async fn return_coupon(&self, code: &str) -> Done<()> {
        let Coupon { code: wire, openid, product, batch, uses, .. } =
            self.moved(code, &[Stage::Used], Stage::Confirmed)?;
        let required = ReturnUserCouponRequired {
            brand_id: BRAND.into(),
            product_coupon_id: product,
            stock_id: batch,
            appid: self.appid.clone().into(),
            out_request_no: format!("RETURN_{code}_{uses}"),
        };
        self.repeat(&ReturnUserCoupon::new(openid, wire, required)).await?;
        Ok(())
    }

    /// A coupon that nobody has used is good no longer.
    pub async fn end_coupon(&self, code: &str) -> Done<()> {
        let Coupon { code: wire, openid, product, batch, .. } =
            self.moved(code, &[Stage::Received, Stage::Confirmed], Stage::Ended)?;
        let required = DeactivateUserCouponRequired {
            brand_id: BRAND.into(),
            product_coupon_id: product,
            stock_id: batch,
            appid: self.appid.clone().into(),
            out_request_no: format!("END_{code}"),
            deactivate_reason: "商品已下线".into(),
        };
        self.repeat(&DeactivateUserCoupon::new(openid, wire, required)).await?;
        Ok(())
    }
}
