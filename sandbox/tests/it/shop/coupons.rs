//! Coupons of a brand that users receive, use and give back (商品券).

use super::*;

const COUPONS: &str = "/v3/marketing/partner/product-coupon";
const BRAND: &str = "120344";
const APPID: &str = "wx1234567890abcdef";

/// What users have received.
#[derive(Default)]
pub(super) struct Coupon {
    openid: String,
    product_coupon_id: String,
    stock_id: String,
    is_used: bool,
    uses: u32,
}

impl Shop {
    fn coupons(&self) -> MutexGuard<'_, BTreeMap<String, Coupon>> {
        self.coupons.lock().expect("coupons")
    }

    async fn coupon_posts(&self, path: &str, body: Value) -> Option<Value> {
        match self.call("POST", &format!("{COUPONS}{path}"), &body.to_string()).await {
            Ok((200, told)) => Some(serde_json::from_slice(&told).expect("JSON")),
            _ => None,
        }
    }

    async fn new_coupon(&self) -> Option<()> {
        if self.careless != Careless::SetsNoAddressForCoupons {
            self.coupon_posts("/notify-configs", json!({"notify_url": self.notify_url})).await?;
        }
        let picture = match self.careless {
            Careless::ShowsPicturesFromElsewhere => json!("https://example.com/a.png"),
            _ => self.upload_to(&format!("{COUPONS}/media/upload-image")).await["image_url"].clone(),
        };
        let stock = json!({
            "coupon_code_mode": "UPLOAD", "stock_send_rule": {"max_count": 100, "max_count_per_user": 1},
            "usage_rule_display_info": {"coupon_usage_method_list": ["OFFLINE"], "usage_description": "到店出示"},
            "coupon_display_info": {"code_display_mode": "QRCODE"}, "notify_config": {"notify_appid": APPID},
            "store_scope": "SPECIFIC",
        });
        let body = json!({
            "brand_id": BRAND, "out_request_no": "SHOP_COUPON_1", "scope": "ALL", "type": "NORMAL",
            "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 10_000, "discount_amount": 1_000}},
            "display_info": {"name": "满100减10", "image_url": picture, "background_url": picture}, "stock": stock,
        });
        let told = self.coupon_posts("/product-coupons", body).await?;
        let [product, stock] = [&told["product_coupon_id"], &told["stock"]["stock_id"]];
        let path = format!("/product-coupons/{}/stocks/{}", product.as_str()?, stock.as_str()?);
        if self.careless != Careless::HandsOutCouponsAtOnce {
            let codes = json!({"brand_id": BRAND, "out_request_no": "CODES_1", "code_list": ["100001", "100002"]});
            self.coupon_posts(&format!("{path}/upload-coupon-codes"), codes).await?;
            let stores = json!({"brand_id": BRAND, "store_list": [{"store_id": "100000001"}]});
            self.coupon_posts(&format!("{path}/associate-stores"), stores).await?;
        }
        if self.careless != Careless::WatchesNoCodes {
            self.call("GET", &format!("{COUPONS}{path}?brand_id={BRAND}"), "").await.ok()?;
        }
        let sent = json!({
            "brand_id": BRAND, "product_coupon_id": product, "stock_id": stock, "appid": APPID,
            "send_request_no": "SEND_1", "coupon_code": "100001",
        });
        self.coupon_posts("/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons", sent).await.map(drop)
    }

    /// A user has received a coupon.
    pub(super) async fn coupon_notified(&self, told: &Value) {
        let text = |name: &str| told[name].as_str().unwrap_or_default().to_owned();
        let coupon = Coupon {
            openid: text("openid"),
            product_coupon_id: text("product_coupon_id"),
            stock_id: text("stock_id"),
            ..Coupon::default()
        };
        let code = text("coupon_code");
        self.coupons().entry(code.clone()).or_insert(coupon);
        if self.careless != Careless::ConfirmsNoCoupons {
            self.coupon_acts(&code, "confirm", &format!("CONFIRM_{code}"), json!({})).await;
        }
    }

    /// Reports what became of a user's coupon.
    async fn coupon_acts(&self, code: &str, act: &str, number: &str, more: Value) -> StatusCode {
        let Some((mut body, openid)) = self.coupons().get(code).map(|coupon| {
            let body = json!({
                "brand_id": BRAND, "product_coupon_id": coupon.product_coupon_id, "stock_id": coupon.stock_id,
                "appid": APPID, "out_request_no": number,
            });
            (body, coupon.openid.clone())
        }) else {
            return StatusCode::NOT_FOUND;
        };
        let more = more.as_object().cloned().unwrap_or_default();
        body.as_object_mut().expect("an object").extend(more);
        match self.coupon_posts(&format!("/users/{openid}/coupons/{code}/{act}"), body).await {
            Some(_) => StatusCode::OK,
            None => StatusCode::BAD_GATEWAY,
        }
    }
}

pub(super) async fn create(State(shop): Shared) -> StatusCode {
    if shop.new_coupon().await.is_some() { StatusCode::OK } else { StatusCode::BAD_GATEWAY }
}

/// A coupon is used at the counter, which asks about it before.
pub(super) async fn spend(State(shop): Shared, Path(code): Path<String>) -> StatusCode {
    let (target, uses) = {
        let mut coupons = shop.coupons();
        let Some(coupon) = coupons.get_mut(&code) else {
            return StatusCode::CONFLICT;
        };
        if coupon.is_used && shop.careless != Careless::ReportsUsesTwice {
            return StatusCode::CONFLICT;
        }
        (coupon.is_used, coupon.uses) = (true, coupon.uses + 1);
        let Coupon { openid, product_coupon_id, stock_id, .. } = coupon;
        let ids = format!("product_coupon_id={product_coupon_id}&stock_id={stock_id}&appid={APPID}");
        (format!("{COUPONS}/users/{openid}/coupons/{code}?brand_id={BRAND}&{ids}"), coupon.uses)
    };
    if shop.careless != Careless::AsksAboutNoCoupons && !matches!(shop.call("GET", &target, "").await, Ok((200, _))) {
        return StatusCode::BAD_GATEWAY;
    }
    let order =
        json!({"use_time": "2020-05-20T13:29:35+08:00", "associated_order_info": {"out_trade_no": "SHOP-0001"}});
    shop.coupon_acts(&code, "use", &format!("USE_{code}_{uses}"), order).await
}

/// What was bought with it comes back.
pub(super) async fn give_back(State(shop): Shared, Path(code): Path<String>) -> StatusCode {
    let uses = match shop.coupons().get_mut(&code) {
        Some(coupon) if coupon.is_used || shop.careless == Careless::ReturnsUnusedCoupons => {
            coupon.is_used = false;
            coupon.uses
        }
        _ => return StatusCode::CONFLICT,
    };
    shop.coupon_acts(&code, "return", &format!("RETURN_{code}_{uses}"), json!({})).await
}

/// It is not good any more.
pub(super) async fn end(State(shop): Shared, Path(code): Path<String>) -> StatusCode {
    let is_open = shop.coupons().get(&code).is_some_and(|coupon| !coupon.is_used);
    if !is_open && shop.careless != Careless::EndsUsedCoupons {
        return StatusCode::CONFLICT;
    }
    let why = json!({"deactivate_reason": "商品已下线"});
    shop.coupon_acts(&code, "deactivate", &format!("END_{code}"), why).await
}
