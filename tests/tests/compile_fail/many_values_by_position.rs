//! More than three required values, or two that are alike, are handed over by name: their order says nothing.

use wechatpay::{businesscircle::NotifyPoints, refund::AmountToRefund, shared::{Currency, PromotionGoods}};

fn main() {
    let _ = NotifyPoints::new("1217752501201407033233368018", "wx1", "oUpF8", true, 100, "2020-09-16"); //~ E0061: takes 1 argument but 6 arguments were supplied
    let _ = AmountToRefund::new(3000, 8800, Currency::Cny); //~ E0061: takes 1 argument but 3 arguments were supplied
    let _ = PromotionGoods::new("M1006", 8800, 1); //~ E0061: takes 1 argument but 3 arguments were supplied
}
