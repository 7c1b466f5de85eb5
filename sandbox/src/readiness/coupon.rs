//! What is remembered of product coupons (商品券).
//!
//! In: what happened to batches, and to the coupons of users. Out: the same, as plain fields. What decides is in
//! `coupon_calls`.

use serde_json::Value;

use super::{bounded::Bounded, verdict::Evidence};

/// A bundle has so many batches at most, as far as they are remembered.
const MOST_IDS: usize = 20;

#[derive(Debug, Default)]
pub(super) struct Coupons {
    /// Where callbacks go, as the program has set it last.
    pub(super) address: Option<Address>,
    /// The addresses of pictures that were uploaded, and the calls that told them.
    pub(super) pictures: Bounded<(String, u64), 200>,
    pub(super) batches: Bounded<Batch, 200>,
    pub(super) coupons: Bounded<Coupon, 1_000>,
    /// The parts of C2: a coupon was created, its callback accepted, one confirmed, one used, one queried.
    pub(super) parts: [Option<Evidence>; 5],
}

/// That callbacks about coupons have an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Address {
    /// A brand has set it, and not a partner.
    pub(crate) is_of_brand: bool,
}

/// What names a batch or a bundle, and whether a brand has made it, and not a partner.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct BatchNumbers {
    pub(crate) is_of_brand: bool,
    pub(crate) stock_id: String,
}

/// A batch (批次), or a bundle of some (批次组).
#[derive(Debug)]
pub(super) struct Batch {
    pub(super) numbers: BatchNumbers,
    /// Its number and those of its parts.
    pub(super) ids: Vec<String>,
    /// The caller's number of the request for it, and its call.
    pub(super) request_no: String,
    pub(super) call: u64,
    /// Its codes are uploaded, and its stores associated.
    pub(super) takes_codes: bool,
    pub(super) takes_stores: bool,
    /// Another batch was told with the same number, as in an example, so which one a call means is not known.
    pub(super) is_ambiguous: bool,
    /// The first calls of which each was accepted.
    pub(super) codes: Option<u64>,
    pub(super) stores: Option<u64>,
}

impl Batch {
    pub(super) fn is(&self, id: &str) -> bool {
        self.ids.iter().any(|one| one == id)
    }
}

/// All numbers of batches and bundles in a response.
pub(super) fn batch_ids(told: &Value) -> Vec<String> {
    let mut ids = Vec::new();
    collect(told, &mut ids);
    ids
}

fn collect(told: &Value, ids: &mut Vec<String>) {
    match told {
        Value::Object(members) => {
            for (name, member) in members {
                match (name.as_str(), member.as_str()) {
                    ("stock_id" | "stock_bundle_id", Some(id)) if ids.len() < MOST_IDS && !id.is_empty() => {
                        ids.push(id.to_owned());
                    }
                    _ => collect(member, ids),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, ids)),
        _ => {}
    }
}

/// A coupon of a user.
#[derive(Debug)]
pub(super) struct Coupon {
    pub(super) stock_id: String,
    pub(super) code: String,
    /// It was handed out since the list began: what is not known of it, the program has not done.
    pub(super) is_new: bool,
    /// The callback that told of it, and that the program has taken.
    pub(super) taken: Option<String>,
    /// The call that confirmed it.
    pub(super) confirmed: Option<u64>,
    /// The program's number of its use, and the call, until the use is taken back.
    pub(super) used: Option<(String, u64)>,
    /// The program's number of the last time that its use was taken back.
    pub(super) returned: Option<String>,
}

impl Coupon {
    pub(super) fn new(stock_id: &str, code: &str, is_new: bool) -> Self {
        Self {
            stock_id: stock_id.to_owned(),
            code: code.to_owned(),
            is_new,
            taken: None,
            confirmed: None,
            used: None,
            returned: None,
        }
    }
}

impl Coupons {
    /// One that is known.
    pub(super) fn known(&self, stock_id: &str, code: &str) -> Option<&Coupon> {
        self.coupons.iter().find(|one| one.stock_id == stock_id && one.code == code)
    }

    /// One that was not known before was handed out earlier, unless `is_new`.
    pub(super) fn coupon(&mut self, stock_id: &str, code: &str, is_new: bool) -> Option<&mut Coupon> {
        let is_it = |one: &Coupon| one.stock_id == stock_id && one.code == code;
        if !self.coupons.iter().any(is_it) {
            self.coupons.push(Coupon::new(stock_id, code, is_new));
        }
        self.coupons.iter_mut().find(|one| is_it(one))
    }
}
