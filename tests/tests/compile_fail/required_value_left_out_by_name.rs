//! A required value that is not named is missed by its name.

use wechatpay::{refund::AmountToRefundRequired, shared::Currency};

fn main() {
    let _ = AmountToRefundRequired { refund: 3000.into(), currency: Currency::Cny }; //~ E0063: missing field `total`
}
