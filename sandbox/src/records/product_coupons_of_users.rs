//! Product coupons of users (用户商品券), and those that wait for a user with a token (预发券).
//!
//! In: who receives a coupon, and what becomes of it. Out: the coupon as it stands at a moment. It always holds that one
//! which was not confirmed is never good, and that the clock alone begins and ends one that was.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    merchant_coupons::Told,
    product_coupons::{OfBundle, ProductStock},
    steps::{Step, Steps},
};
use crate::state::{Records, State, record};

/// How long a token of a prepared coupon is good, in seconds.
pub(crate) const TOKEN_GOOD_FOR: i64 = 300;

/// A coupon of a user.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct UserCoupon {
    /// Its code, with the batch behind it where another coupon may have the same.
    pub(crate) number: String,
    pub(crate) coupon_code: String,
    pub(crate) stock_id: String,
    pub(crate) product_coupon_id: String,
    /// Whose the product coupon is: the brand that a partner has named, or none for the brand itself.
    pub(crate) brand_id: Option<String>,
    pub(crate) openid: String,
    pub(crate) appid: String,
    /// How it came to the user, and under which number.
    pub(crate) given: Given,
    /// The coupons of a bundle that the user got together.
    pub(crate) bundle: Option<OfBundle>,
    /// When the user received it, in Unix seconds.
    pub(crate) received_at: i64,
    /// From when on, and until when, it is good.
    pub(crate) begins_at: i64,
    pub(crate) ends_at: i64,
    /// What became of it, oldest first.
    pub(crate) steps: Steps<UserCouponState>,
    /// What was last told of a confirmation, a use, a return, an end.
    pub(crate) confirmed: Option<Told>,
    pub(crate) used: Option<Use>,
    pub(crate) returned: Option<(Told, Use)>,
    pub(crate) deactivated: Option<Told>,
}

record!(UserCoupon, product_coupons, |one| one.number.clone());

/// How a coupon comes to a user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Given {
    pub(crate) send_request_no: String,
    /// The way (发券渠道), as it is on the wire.
    pub(crate) send_channel: String,
    pub(crate) attach: Option<String>,
    pub(crate) coupon_tag_info: Option<Value>,
}

/// A use that was reported.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Use {
    pub(crate) request_no: String,
    /// When it was, as it was told.
    pub(crate) use_time: String,
    /// The payment or the service order, by the name of its field.
    pub(crate) order: (String, Value),
    pub(crate) saved_amount: Option<i64>,
    /// The so-and-so-manieth of those of a bundle that stand, in the order in which they were reported.
    #[serde(default)]
    pub(crate) turn: u32,
}

/// Where a coupon of a user is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum UserCouponState {
    /// It waits to be confirmed.
    Confirming,
    /// It was confirmed, and its time has not begun.
    Pending,
    /// It can be used.
    Effective,
    Used,
    Expired,
    /// The user deleted it.
    Deleted,
    /// A call ended it.
    Deactivated,
}

impl UserCouponState {
    /// As it stands on the wire.
    pub(crate) fn wire(self) -> &'static str {
        match self {
            Self::Confirming => "CONFIRMING",
            Self::Pending => "PENDING",
            Self::Effective => "EFFECTIVE",
            Self::Used => "USED",
            Self::Expired => "EXPIRED",
            Self::Deleted => "DELETED",
            Self::Deactivated => "DEACTIVATED",
        }
    }

    /// Whether something is still to come of it.
    pub(crate) fn waits(self) -> bool {
        matches!(self, Self::Confirming | Self::Pending | Self::Effective)
    }
}

impl UserCoupon {
    /// A coupon of a batch with this code, received now.
    pub(crate) fn new(
        records: &Records,
        stock: &ProductStock,
        code: String,
        (openid, appid): (&str, &str),
        (given, now): (Given, i64),
    ) -> Self {
        // A code of the brand's own may be that of another batch, or read as one with a batch behind it.
        let is_taken = code.contains('@') || records.get::<Self>(&code).is_some();
        let (begins_at, ends_at) = stock.good(now);
        Self {
            number: if is_taken { Self::number_within(&code, &stock.stock_id) } else { code.clone() },
            coupon_code: code,
            stock_id: stock.stock_id.clone(),
            product_coupon_id: stock.product_coupon_id.clone(),
            brand_id: stock.brand_id.clone(),
            openid: openid.to_owned(),
            appid: appid.to_owned(),
            given,
            bundle: None,
            received_at: now,
            begins_at,
            ends_at,
            steps: Steps::default(),
            confirmed: None,
            used: None,
            returned: None,
            deactivated: None,
        }
    }

    /// The number of a coupon whose code another may have too.
    pub(crate) fn number_within(code: &str, stock_id: &str) -> String {
        format!("{code}@{stock_id}")
    }

    fn last(&self) -> Step<UserCouponState> {
        self.steps.last(Step { state: UserCouponState::Confirming, at: self.received_at })
    }

    /// What the time alone makes of it: that it begins, and that it ends.
    fn due(&self) -> [Option<Step<UserCouponState>>; 2] {
        let last = self.last();
        let at = |state, at: i64| Step { state, at: at.max(last.at) };
        let ends = at(UserCouponState::Expired, self.ends_at);
        match last.state {
            UserCouponState::Pending => [Some(at(UserCouponState::Effective, self.begins_at)), Some(ends)],
            UserCouponState::Effective => [None, Some(ends)],
            _ => [None, None],
        }
    }

    /// What became of it until now, oldest first; with what the time alone did.
    pub(crate) fn steps(&self, now: i64) -> impl Iterator<Item = Step<UserCouponState>> {
        let [begins, ends] = self.due();
        self.steps.until(begins, now).chain(ends.filter(|ends| ends.at <= now))
    }

    /// Where it is now.
    pub(crate) fn state(&self, now: i64) -> UserCouponState {
        self.steps(now).last().unwrap_or_else(|| self.last()).state
    }

    /// When it changes next by the time alone.
    pub(crate) fn changes_at(&self, now: i64) -> Option<i64> {
        self.due().into_iter().flatten().map(|due| due.at).find(|at| now < *at)
    }

    /// The same in another state, from now on.
    pub(crate) fn moved(&self, state: UserCouponState, now: i64) -> Self {
        let [begins, _] = self.due();
        Self { steps: self.steps.kept(begins, now).and(state, now), ..self.clone() }
    }
}

/// A coupon that was prepared for a user, who takes it with a token.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct PreparedCoupon {
    pub(crate) token: String,
    /// The batch, or the first one of the bundle.
    pub(crate) stock_id: String,
    pub(crate) openid: String,
    pub(crate) appid: String,
    pub(crate) coupon_code: Option<String>,
    pub(crate) given: Given,
    /// What was asked for.
    #[serde(default)]
    pub(crate) request: Value,
    /// When it was prepared, in Unix seconds.
    pub(crate) prepared_at: i64,
}

record!(PreparedCoupon, prepared_product_coupons, |one| one.token.clone());

impl PreparedCoupon {
    /// Whether its token is good no longer.
    pub(crate) fn is_over(&self, now: i64) -> bool {
        self.prepared_at.saturating_add(TOKEN_GOOD_FOR) <= now
    }
}

impl Records {
    /// The coupons of a batch that users have.
    pub(crate) fn product_coupons_of(&self, stock_id: &str) -> impl Iterator<Item = &UserCoupon> {
        self.all::<UserCoupon>().filter(move |coupon| coupon.stock_id == stock_id)
    }

    /// Whether somebody has a coupon of this brand that was given under this number.
    pub(crate) fn is_given(&self, brand_id: Option<&str>, send_request_no: &str) -> bool {
        let is_it = |coupon: &UserCoupon| {
            coupon.brand_id.as_deref() == brand_id && coupon.given.send_request_no == send_request_no
        };
        self.all::<UserCoupon>().any(is_it)
    }

    /// What is prepared for a user of this brand under this number and was not given, with a token that is good.
    pub(crate) fn open_prepared(
        &self,
        brand_id: Option<&str>,
        send_request_no: &str,
        now: i64,
    ) -> Option<&PreparedCoupon> {
        let is_of_brand = |one: &PreparedCoupon| {
            self.get::<ProductStock>(&one.stock_id).is_some_and(|stock| stock.brand_id.as_deref() == brand_id)
        };
        let is_it = |one: &&PreparedCoupon| {
            one.given.send_request_no == send_request_no && !one.is_over(now) && is_of_brand(one)
        };
        let found = self.all::<PreparedCoupon>().find(is_it);
        found.filter(|_| !self.is_given(brand_id, send_request_no))
    }

    /// The coupon of a batch with this code.
    pub(crate) fn product_coupon(&self, stock_id: &str, code: &str) -> Option<&UserCoupon> {
        let is_it = |coupon: &&UserCoupon| coupon.stock_id == stock_id && coupon.coupon_code == code;
        let own = |number: &str| self.get::<UserCoupon>(number).filter(is_it);
        own(code).or_else(|| own(&UserCoupon::number_within(code, stock_id)))
    }
}

impl State {
    /// All product coupons of users, oldest first.
    pub(crate) fn product_coupons(&self) -> Vec<UserCoupon> {
        let mut coupons: Vec<UserCoupon> = self.read(|records| records.all::<UserCoupon>().cloned().collect());
        coupons.sort_by_key(|coupon| coupon.received_at);
        coupons
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::records::product_coupons::ProductCoupon;

    /// 2020-05-20T13:29:35+08:00
    const NOW: i64 = 1_589_952_575;

    /// A coupon that is good from a day after now on, for a day.
    fn coupon() -> UserCoupon {
        let records = Records::default();
        let product = ProductCoupon::new(&records, None, json!({}));
        let stock = ProductStock::new(&product, 1, &json!({}), NOW).expect("a batch");
        let given = Given {
            send_request_no: "SEND01".to_owned(),
            send_channel: "API".to_owned(),
            attach: None,
            coupon_tag_info: None,
        };
        let made = UserCoupon::new(&records, &stock, "C1".to_owned(), ("o", "wx1"), (given, NOW));
        UserCoupon { begins_at: NOW + 86_400, ends_at: NOW + 2 * 86_400, ..made }
    }

    fn story(coupon: &UserCoupon, now: i64) -> Vec<&'static str> {
        coupon.steps(now).map(|step| step.state.wire()).collect()
    }

    #[test]
    fn coupon_that_nobody_confirms_stays_confirming_for_ever() {
        let coupon = coupon();
        assert_eq!((coupon.state(i64::MAX), coupon.changes_at(NOW)), (UserCouponState::Confirming, None));
    }

    #[test]
    fn confirmed_coupon_begins_and_ends_by_the_clock_alone() {
        let coupon = coupon().moved(UserCouponState::Pending, NOW);
        assert_eq!((coupon.state(NOW), coupon.changes_at(NOW)), (UserCouponState::Pending, Some(coupon.begins_at)));
        let at = coupon.begins_at;
        assert_eq!((coupon.state(at), coupon.changes_at(at)), (UserCouponState::Effective, Some(coupon.ends_at)));
        let at = coupon.ends_at;
        assert_eq!((coupon.state(at - 1), coupon.state(at)), (UserCouponState::Effective, UserCouponState::Expired));
        assert_eq!((coupon.changes_at(at), story(&coupon, at)), (None, vec!["PENDING", "EFFECTIVE", "EXPIRED"]));
    }

    #[test]
    fn used_coupon_keeps_that_it_began_and_expires_only_when_it_is_returned() {
        let coupon = coupon().moved(UserCouponState::Pending, NOW);
        let (begins_at, ends_at) = (coupon.begins_at, coupon.ends_at);
        let used = coupon.moved(UserCouponState::Used, begins_at + 1);
        assert_eq!(story(&used, i64::MAX), ["PENDING", "EFFECTIVE", "USED"]);
        let returned = used.moved(UserCouponState::Effective, ends_at + 9);
        assert_eq!(returned.state(ends_at + 9), UserCouponState::Expired, "its time is over by then");
        let returned = used.moved(UserCouponState::Effective, begins_at + 2);
        assert_eq!(
            (returned.state(ends_at - 1), returned.state(ends_at)),
            (UserCouponState::Effective, UserCouponState::Expired)
        );
    }

    #[test]
    fn codes_that_read_like_others_with_a_batch_behind_them_stay_apart() {
        let state = State::default();
        let product = ProductCoupon::new(&Records::default(), None, json!({}));
        let batch = |number| ProductStock::new(&product, number, &json!({}), NOW).expect("a batch");
        let (one, other) = (batch(1), batch(2));
        let tricky = format!("C@{}", other.stock_id);
        let given = coupon().given;
        let all = [(&one, "C"), (&one, tricky.as_str()), (&other, "C"), (&other, tricky.as_str())];
        for (stock, code) in all {
            let put = |records: &Records, changes: &mut crate::state::Changes| {
                changes.put(UserCoupon::new(records, stock, code.to_owned(), ("o", "wx1"), (given.clone(), NOW)));
            };
            state.change(put).expect("a change in memory");
        }
        assert_eq!(state.product_coupons().len(), 4);
        state.read(|records| {
            for (stock, code) in all {
                let found = records.product_coupon(&stock.stock_id, code).expect("a coupon");
                assert_eq!((&found.stock_id, found.coupon_code.as_str()), (&stock.stock_id, code));
            }
            assert!(records.product_coupon(&one.stock_id, "C@").is_none());
            assert!(records.is_given(None, "SEND01") && !records.is_given(Some("1"), "SEND01"));
        });
    }

    #[test]
    fn token_is_good_for_five_minutes() {
        let coupon = coupon();
        let prepared = PreparedCoupon {
            token: "T".to_owned(),
            stock_id: coupon.stock_id,
            openid: coupon.openid,
            appid: coupon.appid,
            coupon_code: None,
            given: coupon.given,
            request: Value::Null,
            prepared_at: NOW,
        };
        assert!(!prepared.is_over(NOW + 299) && prepared.is_over(NOW + 300));
    }
}
