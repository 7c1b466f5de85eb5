//! Product coupons (商品券) from a batch to what becomes of a user's coupon, for a brand and for a partner.

mod batches;
mod bundles;
mod life;
mod received;
mod repeated;

use std::time::Duration;

use serde_json::{Value, json};
use wechatpay_sandbox::Sandbox;

use super::{entry, related, story};
use crate::{
    folder::Folder,
    receiver::Receiver,
    wire::{Call, Reply, builder, sandbox},
};

const USER: &str = "oh-394z-6CGkNoJrsDLTTUKiAnp4";
const APPID: &str = "wx233544546545989a";
const BRAND_ID: &str = "120344";
const DAY: u64 = 86_400;

/// Who calls.
#[derive(Clone, Copy, Debug, PartialEq)]
enum By {
    Brand,
    Partner,
}

use By::{Brand, Partner};

impl By {
    fn path(self, path: &str) -> String {
        let root = if self == Brand { "/brand/marketing" } else { "/v3/marketing/partner" };
        format!("{root}/product-coupon{path}")
    }

    fn sent(self) -> &'static str {
        if self == Brand { "PRODUCT_COUPON.SEND" } else { "PRODUCT_COUPON_SP.SEND" }
    }

    async fn sends(self, sandbox: &Sandbox, call: Call) -> Reply {
        match self {
            Brand => call.of_the_brand(sandbox).send(sandbox).await,
            Partner => call.send_signed(sandbox).await,
        }
    }

    /// With the brand, where a partner calls.
    async fn calls(self, sandbox: &Sandbox, method: &str, path: &str, mut body: Value) -> Reply {
        if self == Partner {
            body["brand_id"] = json!(BRAND_ID);
        }
        self.sends(sandbox, Call::post_json(&self.path(path), &body).method(method)).await
    }

    /// The body of a call that is done.
    async fn posts(self, sandbox: &Sandbox, path: &str, body: Value) -> Value {
        done(self.calls(sandbox, "POST", path, body).await)
    }

    async fn gets(self, sandbox: &Sandbox, path: &str, query: &str) -> Reply {
        let brand = if self == Partner { format!("brand_id={BRAND_ID}&") } else { String::new() };
        self.sends(sandbox, Call::get(&self.path(&format!("{path}?{brand}{query}")))).await
    }
}

fn done(reply: Reply) -> Value {
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.json()
}

/// Why a call is refused.
fn refused(reply: &Reply) -> (u16, String) {
    let (status, code, _) = reply.refusal();
    (status, code)
}

fn invalid() -> (u16, String) {
    (400, "INVALID_REQUEST".to_owned())
}

fn unknown() -> (u16, String) {
    (404, "RESOURCE_NOT_EXISTS".to_owned())
}

/// A batch of May and June, with this mode of codes.
fn stock(mode: &str) -> Value {
    json!({
        "remark": "满减券", "coupon_code_mode": mode, "store_scope": "NONE",
        "stock_send_rule": {"max_count": 9, "max_count_per_user": 2},
        "single_usage_rule": {"coupon_available_period": {
            "available_begin_time": "2020-05-01T00:00:00+08:00", "available_end_time": "2020-06-30T23:59:59+08:00",
        }},
        "usage_rule_display_info": {"coupon_usage_method_list": ["OFFLINE"]},
        "coupon_display_info": {"code_display_mode": "QRCODE"}, "notify_config": {"notify_appid": APPID},
    })
}

/// A product coupon for one use, with a batch.
fn product(number: &str, stock: Value) -> Value {
    json!({
        "out_request_no": number, "scope": "ALL", "type": "NORMAL", "usage_mode": "SINGLE",
        "single_usage_info": {"normal_coupon": {"threshold": 10_000, "discount_amount": 1_000}},
        "display_info": {"name": "满100减10", "image_url": "https://x/a.png", "background_url": "https://x/b.png"},
        "stock": stock,
    })
}

/// One for three uses, with a bundle.
fn progressive(number: &str) -> Value {
    let mut body = product(number, Value::Null);
    let mut bundle = stock("WECHATPAY");
    let mut rule = bundle["single_usage_rule"].take();
    rule["normal_coupon_list"] =
        (1..=3).map(|use_of| json!({"threshold": 10_000, "discount_amount": use_of * 100})).collect();
    bundle["progressive_bundle_usage_rule"] = rule;
    for (of, name) in [(&mut bundle, "single_usage_rule"), (&mut body, "stock")] {
        of.as_object_mut().expect("an object").remove(name);
    }
    body["usage_mode"] = json!("PROGRESSIVE_BUNDLE");
    body["progressive_bundle_usage_info"] = json!({"count": 3});
    body["stock_bundle"] = bundle;
    body
}

/// A batch that somebody has made.
#[derive(Clone, Debug)]
struct Made {
    by: By,
    product: String,
    stock: String,
}

impl Made {
    async fn new(sandbox: &Sandbox, by: By, stock: Value) -> Self {
        let told = by.posts(sandbox, "/product-coupons", product("CREATE_01", stock)).await;
        let text = |value: &Value| value.as_str().expect("a number").to_owned();
        Self { by, product: text(&told["product_coupon_id"]), stock: text(&told["stock"]["stock_id"]) }
    }

    /// What names a coupon of it in a call.
    fn about(&self, more: Value) -> Value {
        let mut body = json!({"product_coupon_id": self.product, "stock_id": self.stock, "appid": APPID});
        body.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        body
    }

    fn path(&self, path: &str) -> String {
        format!("/product-coupons/{}/stocks/{}{path}", self.product, self.stock)
    }

    async fn send(&self, sandbox: &Sandbox, number: &str) -> Reply {
        let body = self.about(json!({"send_request_no": number, "attach": "activity=1"}));
        self.by.calls(sandbox, "POST", &format!("/users/{USER}/coupons"), body).await
    }

    /// The code of a coupon that a user gets.
    async fn sent(&self, sandbox: &Sandbox, number: &str) -> String {
        done(self.send(sandbox, number).await)["coupon_code"].as_str().expect("a code").to_owned()
    }

    async fn act(&self, sandbox: &Sandbox, code: &str, act: &str, more: Value) -> Reply {
        self.by.calls(sandbox, "POST", &format!("/users/{USER}/coupons/{code}/{act}"), self.about(more)).await
    }

    async fn confirm(&self, sandbox: &Sandbox, code: &str) -> Value {
        done(self.act(sandbox, code, "confirm", json!({"out_request_no": format!("CONFIRM_{code}")})).await)
    }

    async fn uses(&self, sandbox: &Sandbox, code: &str, number: &str) -> Reply {
        let order = json!({
            "out_request_no": number, "use_time": "2020-05-20T13:29:35+08:00",
            "associated_order_info": {"out_trade_no": "SHOP-0001"},
        });
        self.act(sandbox, code, "use", order).await
    }

    async fn query(&self, sandbox: &Sandbox, code: &str) -> Reply {
        let query = format!("product_coupon_id={}&stock_id={}&appid={APPID}", self.product, self.stock);
        self.by.gets(sandbox, &format!("/users/{USER}/coupons/{code}"), &query).await
    }

    async fn state(&self, sandbox: &Sandbox, code: &str) -> String {
        done(self.query(sandbox, code).await)["coupon_state"].as_str().expect("a state").to_owned()
    }

    async fn queried(&self, sandbox: &Sandbox) -> Value {
        done(self.by.gets(sandbox, &self.path(""), "").await)
    }
}

fn advance(sandbox: &Sandbox, seconds: u64) {
    sandbox.advance_clock(Duration::from_secs(seconds)).expect("a change that is kept");
}
