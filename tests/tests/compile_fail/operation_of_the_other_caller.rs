//! A brand's operations go through a brand's client, and a merchant's through a merchant's.

use wechatpay::{Brand, Client, Error, Meta, Operation, Request, Scheme, businesscircle::QueryUserAuthorization};

struct SendCoupon;

static SEND_COUPON: Meta = Meta::new("POST", "/brand/coupons").scheme(Scheme::Brand);

impl Operation<Brand> for SendCoupon {
    type Response = ();
    const META: &'static Meta = &SEND_COUPON;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).build()
    }
}

async fn send(merchants: &Client, brands: &Client<Brand>, query: &QueryUserAuthorization) {
    let _ = (merchants.send(query).await, brands.send(&SendCoupon).await);
    drop(merchants.send(&SendCoupon)); //~ E0277: `SendCoupon` is not an operation that a client of a `wechatpay::Merchant` sends
    drop(brands.send(query)); //~ E0277: is not an operation that a client of a `wechatpay::Brand` sends
}

fn main() {
    let _ = send;
}
