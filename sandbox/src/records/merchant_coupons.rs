//! Merchant coupons (商家券): batches of them, the codes that merchants upload, and what users have of each.
//!
//! In: a batch, and who gets a coupon of it and what becomes of that. Out: each as it stands at a moment. It always holds
//! that the clock ends a batch, and a coupon that nobody uses.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    opening::{Week, is_open},
    steps::{Step, Steps},
};
use crate::{
    calendar::{day, midnight, seconds, weekday},
    state::{Records, State, record},
};

/// A batch (批次).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct MerchantStock {
    /// The merchant's number of it (商户请求单号).
    pub(crate) out_request_no: String,
    /// WeChat Pay's number of it (批次号).
    pub(crate) stock_id: String,
    /// What was asked for, with what was changed since.
    pub(crate) rules: Value,
    /// When it was created, in Unix seconds.
    pub(crate) created_at: i64,
    pub(crate) begins_at: i64,
    pub(crate) ends_at: i64,
}

record!(MerchantStock, merchant_coupon_stocks, |stock| stock.stock_id.clone());

impl MerchantStock {
    /// A new one; `None` when its times cannot be read.
    pub(crate) fn new(records: &Records, request: &Value, now: i64) -> Option<Self> {
        let time =
            |name: &str| seconds(request.pointer(&format!("/coupon_use_rule/coupon_available_time/{name}"))?.as_str()?);
        Some(Self {
            out_request_no: request.get("out_request_no")?.as_str()?.to_owned(),
            stock_id: format!("{}", 1_286_950_000_000_001 + records.all::<Self>().len()),
            rules: request.clone(),
            created_at: now,
            begins_at: time("available_begin_time")?,
            ends_at: time("available_end_time")?,
        })
    }

    /// Whether its end has come.
    pub(crate) fn is_over(&self, now: i64) -> bool {
        self.ends_at <= now
    }

    /// Its state on the wire, where the last has one P.
    pub(crate) fn state(&self, now: i64) -> &'static str {
        if self.is_over(now) { "STOPED" } else { "RUNNING" }
    }

    /// When it changes next by the time alone.
    pub(crate) fn changes_at(&self, now: i64) -> Option<i64> {
        (!self.is_over(now)).then_some(self.ends_at)
    }

    /// A text of its rules.
    pub(crate) fn text(&self, pointer: &str) -> Option<&str> {
        self.rules.pointer(pointer).and_then(Value::as_str)
    }

    /// A number of its rules.
    pub(crate) fn number(&self, pointer: &str) -> Option<i64> {
        self.rules.pointer(pointer).and_then(Value::as_i64)
    }

    /// What one coupon takes off, in 分, where that is a fixed sum.
    pub(crate) fn value(&self) -> Option<i64> {
        self.number("/coupon_use_rule/fixed_normal_coupon/discount_amount")
    }

    /// Where the codes of its coupons come from.
    pub(crate) fn code_mode(&self) -> &str {
        self.text("/coupon_code_mode").unwrap_or_default()
    }

    /// From when on, and until when, a coupon is good that is received now; it may end before it begins.
    pub(crate) fn good(&self, now: i64) -> (i64, i64) {
        let rule = |name: &str| self.number(&format!("/coupon_use_rule/coupon_available_time/{name}"));
        let waited = rule("wait_days_after_receive").map(|days| midnight(day(now).saturating_add(days)));
        let begins_at = waited.unwrap_or(now).max(self.begins_at);
        // The day on which it begins is the first; the last ends with its last second.
        let days = rule("available_day_after_receive").map(|days| midnight(day(begins_at).saturating_add(days)) - 1);
        let seconds = rule("available_second_after_receive").map(|seconds| now.saturating_add(seconds));
        let ends_at = [days, seconds].into_iter().flatten().fold(self.ends_at, i64::min);
        (begins_at, ends_at)
    }

    /// Whether its coupons can be used at this time of the week, or in one of its own times.
    pub(crate) fn is_open(&self, now: i64) -> bool {
        let rule = |name: &str| self.rules.pointer(&format!("/coupon_use_rule/coupon_available_time/{name}"));
        let is_today = |day: &Value| day.as_i64() == Some(weekday(now));
        let week = rule("available_week").map(|week| Week {
            is_today: week.get("week_day").and_then(Value::as_array).map(|days| days.iter().any(is_today)),
            hours: week.get("available_day_time").and_then(Value::as_array),
        });
        is_open(week, rule("irregulary_avaliable_time").and_then(Value::as_array), now)
    }
}

/// A code that a merchant uploaded for a batch (预存code).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct UploadedCode {
    pub(crate) stock_id: String,
    pub(crate) code: String,
    pub(crate) uploaded_at: i64,
    /// The coupon that has it, by its number, once there is one.
    pub(crate) coupon: Option<String>,
}

record!(UploadedCode, uploaded_codes, |code| UploadedCode::key_of(&code.stock_id, &code.code));

impl UploadedCode {
    /// A code is unique within its batch.
    pub(crate) fn key_of(stock_id: &str, code: &str) -> String {
        format!("{stock_id}/{code}")
    }

    /// Whether somebody has it, on the wire.
    pub(crate) fn status(&self) -> &'static str {
        if self.coupon.is_some() { "DISPATCHED" } else { "AVAILABLE" }
    }
}

/// A coupon of a user (用户商家券).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct MerchantCoupon {
    /// Its code, with the batch behind it where another batch has the same.
    pub(crate) number: String,
    pub(crate) coupon_code: String,
    pub(crate) stock_id: String,
    pub(crate) openid: String,
    pub(crate) appid: String,
    /// The sender's number of it (发券凭证), if a call gave it to the user.
    pub(crate) send_request_no: Option<String>,
    /// When the user received it, in Unix seconds.
    pub(crate) received_at: i64,
    /// From when on, and until when, it is good.
    pub(crate) begins_at: i64,
    pub(crate) ends_at: i64,
    /// The order that it is linked with (关联的商户订单号).
    pub(crate) out_trade_no: Option<String>,
    /// What became of it, oldest first.
    pub(crate) steps: Steps<CouponState>,
    /// What was last told of a use, a return, a deactivation.
    pub(crate) used: Option<Told>,
    pub(crate) returned: Option<Told>,
    pub(crate) deactivated: Option<Told>,
}

record!(MerchantCoupon, merchant_coupons, |coupon| coupon.number.clone());

/// What a merchant told of a coupon: by which number, why, and when.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Told {
    pub(crate) request_no: String,
    pub(crate) reason: Option<String>,
    pub(crate) at: i64,
}

/// Where a merchant coupon is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum CouponState {
    /// It can be used.
    Sended,
    Used,
    Expired,
    /// The user deleted it.
    Deleted,
    /// The merchant made it worthless.
    Deactivated,
}

impl CouponState {
    /// As it stands on the wire.
    pub(crate) fn wire(self) -> &'static str {
        match self {
            Self::Sended => "SENDED",
            Self::Used => "USED",
            Self::Expired => "EXPIRED",
            Self::Deleted => "DELETED",
            Self::Deactivated => "DEACTIVATED",
        }
    }
}

impl MerchantCoupon {
    /// A coupon of a batch with this code, received now.
    pub(crate) fn new(
        records: &Records,
        stock: &MerchantStock,
        code: String,
        openid: &str,
        appid: &str,
        now: i64,
    ) -> Self {
        let is_taken = records.get::<Self>(&code).is_some();
        let (begins_at, ends_at) = stock.good(now);
        Self {
            number: if is_taken { format!("{code}@{}", stock.stock_id) } else { code.clone() },
            coupon_code: code,
            stock_id: stock.stock_id.clone(),
            openid: openid.to_owned(),
            appid: appid.to_owned(),
            send_request_no: None,
            received_at: now,
            begins_at,
            ends_at,
            out_trade_no: None,
            steps: Steps::default(),
            used: None,
            returned: None,
            deactivated: None,
        }
    }

    fn last(&self) -> Step<CouponState> {
        self.steps.last(Step { state: CouponState::Sended, at: self.received_at })
    }

    /// What the time alone makes of it, and when.
    fn due(&self) -> Option<Step<CouponState>> {
        let is_good = self.last().state == CouponState::Sended;
        is_good.then(|| Step { state: CouponState::Expired, at: self.ends_at.max(self.last().at) })
    }

    /// What became of it until now, oldest first; with what the time alone did.
    pub(crate) fn steps(&self, now: i64) -> impl Iterator<Item = Step<CouponState>> {
        self.steps.until(self.due(), now)
    }

    /// Where it is now.
    pub(crate) fn state(&self, now: i64) -> CouponState {
        self.steps(now).last().unwrap_or_else(|| self.last()).state
    }

    /// When it changes next by the time alone.
    pub(crate) fn changes_at(&self, now: i64) -> Option<i64> {
        self.due().map(|due| due.at).filter(|at| now < *at)
    }

    /// The same in another state, from now on.
    pub(crate) fn moved(&self, state: CouponState, now: i64) -> Self {
        Self { steps: self.steps.and(state, now), ..self.clone() }
    }
}

impl Records {
    /// The merchant coupons of a batch.
    pub(crate) fn merchant_coupons_of(&self, stock_id: &str) -> impl Iterator<Item = &MerchantCoupon> {
        self.all::<MerchantCoupon>().filter(move |coupon| coupon.stock_id == stock_id)
    }

    /// The coupon of a batch with this code.
    pub(crate) fn merchant_coupon(&self, stock_id: &str, code: &str) -> Option<&MerchantCoupon> {
        let own = |number: &str| self.get::<MerchantCoupon>(number).filter(|coupon| coupon.stock_id == stock_id);
        own(code).or_else(|| own(&format!("{code}@{stock_id}"))).filter(|coupon| coupon.coupon_code == code)
    }

    /// The codes that were uploaded for a batch, in their order.
    pub(crate) fn uploaded_codes(&self, stock_id: &str) -> impl Iterator<Item = &UploadedCode> {
        self.all::<UploadedCode>().filter(move |code| code.stock_id == stock_id)
    }
}

impl State {
    /// All batches of merchant coupons, oldest first.
    pub(crate) fn merchant_coupon_stocks(&self) -> Vec<MerchantStock> {
        self.read(|records| records.all::<MerchantStock>().cloned().collect())
    }

    /// All merchant coupons of users, oldest first.
    pub(crate) fn merchant_coupons(&self) -> Vec<MerchantCoupon> {
        let mut coupons: Vec<MerchantCoupon> = self.read(|records| records.all::<MerchantCoupon>().cloned().collect());
        coupons.sort_by_key(|coupon| coupon.received_at);
        coupons
    }
}
