//! Coupons of a brand (商品券), which the shop runs for it: made once, confirmed when a user has received one, and reported
//! when it is used, given back, or ends.
//!
//! A coupon is at the next stage once WeChat Pay has said so. As long as nobody knows, the same call may be made again, and
//! no other; the jobs ask where the coupon is.

#[cfg(test)]
mod tests;

use std::sync::Arc;

use wechatpay::{
    Error, Timestamp, Upload,
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

use crate::{failures::Failures, shop::Shop, turn::Done};

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
    /// The stage to which it is on its way: noted before the call, and kept if nobody learns what became of that.
    next: Option<Stage>,
    /// How often somebody set about using it, for the numbers of requests, and when they did so last.
    uses: u32,
    used_at: Option<Timestamp>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Received,
    Confirmed,
    Used,
    Ended,
}

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
            code_list: self.new_codes(4),
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
            next: None,
            uses: 0,
            used_at: None,
        };
        let code = sent.coupon_code.as_str();
        // Codes of one's own are unique within their batch alone, where nobody sees to more.
        if self.coupons().entry(code.to_owned()).or_insert(coupon).batch != sent.stock_id {
            return Err("a coupon of another batch has this code".into());
        }
        Ok(self.confirm_coupon(code).await?)
    }

    /// Confirms each coupon of which that did not succeed: its callback was acknowledged, and does not come again.
    pub async fn confirm_coupons(&self) -> Result<(), Failures> {
        let waits = |coupon: &Coupon| coupon.stage == Stage::Received;
        let waiting: Vec<String> =
            self.coupons().iter().filter(|(_, coupon)| waits(coupon)).map(|(code, _)| code.clone()).collect();
        let mut failures = Failures::default();
        for code in waiting {
            failures.note(&code, self.confirm_or_end_coupon(&code).await);
        }
        failures.end()
    }

    /// Where a confirmation fails, the coupon may be over, or confirmed already, and nothing is left to do.
    async fn confirm_or_end_coupon(&self, code: &str) -> Result<(), Error> {
        match self.confirm_coupon(code).await {
            Err(failed) => {
                self.query_coupon(code).await?;
                let waits = self.coupons().get(code).is_some_and(|coupon| coupon.stage == Stage::Received);
                if waits { Err(failed) } else { Ok(()) }
            }
            confirmed => confirmed,
        }
    }

    async fn confirm_coupon(&self, code: &str) -> Result<(), Error> {
        let is_due = |coupon: &&Coupon| coupon.stage == Stage::Received && coupon.next.is_none();
        let Some(coupon) = self.coupons().get(code).filter(is_due).cloned() else {
            return Ok(());
        };
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
        // It may have ended meanwhile.
        if let Some(coupon) = self.coupons().get_mut(code).filter(|coupon| coupon.stage == Stage::Received) {
            coupon.stage = Stage::Confirmed;
        }
        Ok(())
    }

    /// Asks about each coupon of which nobody knows whether it is at the next stage.
    pub async fn query_coupons(&self) -> Result<(), Failures> {
        let on_the_way = |coupon: &Coupon| coupon.next.is_some();
        let asked: Vec<String> =
            self.coupons().iter().filter(|(_, coupon)| on_the_way(coupon)).map(|(code, _)| code.clone()).collect();
        let mut failures = Failures::default();
        for code in asked {
            failures.note(&code, self.query_coupon(&code).await);
        }
        failures.end()
    }

    /// It waits for its turn: what is being sent is not done yet.
    async fn query_coupon(&self, code: &str) -> Result<(), Error> {
        let _turn = self.moving_coupons.look().await;
        let is_open = |coupon: &&Coupon| coupon.next.is_some() || coupon.stage == Stage::Received;
        let Some(coupon) = self.coupons().get(code).filter(is_open).cloned() else {
            return Ok(());
        };
        let known = self.client.send(&self.query_of(&coupon)).await?;
        self.coupon_told(code, &known.coupon_state);
        Ok(())
    }

    /// Notes what a query has told of a coupon. It is for whoever has the turn to report about coupons.
    fn coupon_told(&self, code: &str, state: &UserCouponState) {
        let stage = match state {
            // It may have been confirmed meanwhile.
            UserCouponState::Confirming => None,
            UserCouponState::Pending | UserCouponState::Effective => Some(Stage::Confirmed),
            UserCouponState::Used => Some(Stage::Used),
            UserCouponState::Expired | UserCouponState::Deleted | UserCouponState::Deactivated => Some(Stage::Ended),
            _ => return,
        };
        if let Some(coupon) = self.coupons().get_mut(code) {
            coupon.stage = stage.unwrap_or(coupon.stage);
            coupon.next = None;
        }
    }

    fn query_of(&self, coupon: &Coupon) -> GetUserCoupon {
        let required = GetUserCouponRequired {
            brand_id: BRAND.into(),
            product_coupon_id: coupon.product.clone(),
            stock_id: coupon.batch.clone(),
            appid: self.appid.clone().into(),
        };
        GetUserCoupon::new(&coupon.openid, &coupon.code, required)
    }

    /// A coupon that is at one of these stages, and on its way to none, or to this one.
    fn coupon_at(&self, code: &str, from: &[Stage], to: Stage) -> Done<Coupon> {
        let is_there = |coupon: &&Coupon| from.contains(&coupon.stage) && coupon.next.is_none_or(|next| next == to);
        Ok(self.coupons().get(code).filter(is_there).ok_or("not this coupon, now")?.clone())
    }

    /// Notes before a call to which stage it leads; gives the coupon as the call has it, the first time or again.
    fn set_out(&self, code: &str, to: Stage) -> Done<Coupon> {
        let mut coupons = self.coupons();
        let coupon = coupons.get_mut(code).ok_or("no such coupon")?;
        if coupon.next.is_none() && to == Stage::Used {
            coupon.uses += 1;
            coupon.used_at = Some(Timestamp::from(OffsetDateTime::now_utc()));
        }
        coupon.next = Some(to);
        Ok(coupon.clone())
    }

    /// Notes what became of a call. `before` is the coupon as it was ahead of it.
    fn arrived<T>(&self, code: &str, before: &Coupon, answered: &Result<T, Error>) {
        let mut coupons = self.coupons();
        let Some(coupon) = coupons.get_mut(code) else {
            return;
        };
        match answered {
            Ok(_) => coupon.stage = coupon.next.take().unwrap_or(coupon.stage),
            // This call did nothing. What one before it did, a query tells.
            Err(error) if !error.may_have_taken_effect() => coupon.next = before.next,
            Err(_) => {}
        }
    }

    /// A user shows a coupon at the counter. It is asked about first: no callback tells that a user has deleted it.
    pub async fn use_coupon(self: &Arc<Self>, code: &str) -> Done<()> {
        let (shop, code) = (Arc::clone(self), code.to_owned());
        self.moving_coupons.take(async move { shop.use_coupon_in_turn(&code).await }).await
    }

    async fn use_coupon_in_turn(&self, code: &str) -> Done<()> {
        let before = self.coupon_at(code, &[Stage::Confirmed], Stage::Used)?;
        // Where nobody knows whether it was used, the call itself tells.
        if before.next.is_none() {
            let known = self.client.send(&self.query_of(&before)).await?;
            if known.coupon_state != UserCouponState::Effective {
                self.coupon_told(code, &known.coupon_state);
                return Err(format!("the coupon is {}", known.coupon_state).into());
            }
        }
        let Coupon { code: wire, openid, product, batch, uses, used_at, .. } = self.set_out(code, Stage::Used)?;
        let required = UseUserCouponRequired {
            brand_id: BRAND.into(),
            product_coupon_id: product,
            stock_id: batch,
            appid: self.appid.clone().into(),
            use_time: used_at.ok_or("nobody uses it")?,
            out_request_no: format!("USE_{code}_{uses}"),
        };
        let order = AssociatedOrder::new().out_trade_no(format!("TILL_{code}_{uses}")).mchid(self.mchid.as_str());
        let answered = self.repeat(&UseUserCoupon::new(openid, wire, required).associated_order_info(order)).await;
        self.arrived(code, &before, &answered);
        answered?;
        Ok(())
    }

    /// What was bought with a coupon comes back.
    pub async fn return_coupon(self: &Arc<Self>, code: &str) -> Done<()> {
        let (shop, code) = (Arc::clone(self), code.to_owned());
        self.moving_coupons.take(async move { shop.return_coupon_in_turn(&code).await }).await
    }

    async fn return_coupon_in_turn(&self, code: &str) -> Done<()> {
        let before = self.coupon_at(code, &[Stage::Used], Stage::Confirmed)?;
        let Coupon { code: wire, openid, product, batch, uses, .. } = self.set_out(code, Stage::Confirmed)?;
        let required = ReturnUserCouponRequired {
            brand_id: BRAND.into(),
            product_coupon_id: product,
            stock_id: batch,
            appid: self.appid.clone().into(),
            out_request_no: format!("RETURN_{code}_{uses}"),
        };
        let answered = self.repeat(&ReturnUserCoupon::new(openid, wire, required)).await;
        self.arrived(code, &before, &answered);
        answered?;
        Ok(())
    }

    /// A coupon that nobody has used is good no longer.
    pub async fn end_coupon(self: &Arc<Self>, code: &str) -> Done<()> {
        let (shop, code) = (Arc::clone(self), code.to_owned());
        self.moving_coupons.take(async move { shop.end_coupon_in_turn(&code).await }).await
    }

    async fn end_coupon_in_turn(&self, code: &str) -> Done<()> {
        let before = self.coupon_at(code, &[Stage::Received, Stage::Confirmed], Stage::Ended)?;
        let Coupon { code: wire, openid, product, batch, .. } = self.set_out(code, Stage::Ended)?;
        let required = DeactivateUserCouponRequired {
            brand_id: BRAND.into(),
            product_coupon_id: product,
            stock_id: batch,
            appid: self.appid.clone().into(),
            out_request_no: format!("END_{code}"),
            deactivate_reason: "商品已下线".into(),
        };
        let answered = self.repeat(&DeactivateUserCoupon::new(openid, wire, required)).await;
        self.arrived(code, &before, &answered);
        answered?;
        Ok(())
    }
}
