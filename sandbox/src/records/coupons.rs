//! Cash coupons (代金券): batches of them, and what users have of each.
//!
//! In: a batch, and who gets and uses what of it. Out: each as it stands at a moment, and how much of a batch was handed
//! out. It always holds that a coupon is used once, and that the clock ends a batch that was started and a coupon that
//! nobody uses, and that a used one is given back in its time alone.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::steps::{Step, Steps};
use crate::{
    calendar,
    state::{Records, State, record},
};

/// A batch (批次).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct CouponStock {
    /// The merchant's number of it (商户单据号).
    pub(crate) out_request_no: String,
    /// WeChat Pay's number of it (批次号).
    pub(crate) stock_id: String,
    /// What was asked for, as received.
    pub(crate) request: Value,
    /// When it was created, in Unix seconds.
    pub(crate) created_at: i64,
    /// When coupons can first be handed out, and when the batch ends.
    pub(crate) begins_at: i64,
    pub(crate) ends_at: i64,
    /// What became of it, oldest first.
    steps: Steps<StockState>,
}

record!(CouponStock, coupon_stocks, |stock| stock.stock_id.clone());

/// Where a batch is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum StockState {
    /// It was not started yet.
    Unactivated,
    /// Its coupons can be handed out.
    Running,
    /// They cannot at present.
    Paused,
    /// It has ended.
    Stopped,
}

impl StockState {
    /// As it stands on the wire, where the last has one p.
    pub(crate) fn wire(self) -> &'static str {
        match self {
            Self::Unactivated => "unactivated",
            Self::Running => "running",
            Self::Paused => "paused",
            Self::Stopped => "stoped",
        }
    }
}

impl CouponStock {
    /// A new one; `None` when its times cannot be read.
    pub(crate) fn new(records: &Records, request: &Value, now: i64) -> Option<Self> {
        let time = |name: &str| calendar::seconds(request.get(name)?.as_str()?);
        Some(Self {
            out_request_no: request.get("out_request_no")?.as_str()?.to_owned(),
            stock_id: format!("{}", 9_856_000 + records.all::<Self>().len()),
            request: request.clone(),
            created_at: now,
            begins_at: time("available_begin_time")?,
            ends_at: time("available_end_time")?,
            steps: Steps::default(),
        })
    }

    fn last(&self) -> Step<StockState> {
        self.steps.last(Step { state: StockState::Unactivated, at: self.created_at })
    }

    /// What the time alone makes of it, and when.
    fn due(&self) -> Option<Step<StockState>> {
        let is_on = matches!(self.last().state, StockState::Running | StockState::Paused);
        is_on.then(|| Step { state: StockState::Stopped, at: self.ends_at.max(self.last().at) })
    }

    /// What became of it until now, oldest first; with what the time alone did.
    pub(crate) fn steps(&self, now: i64) -> impl Iterator<Item = Step<StockState>> {
        self.steps.until(self.due(), now)
    }

    /// Where it is now.
    pub(crate) fn state(&self, now: i64) -> StockState {
        self.steps(now).last().unwrap_or_else(|| self.last()).state
    }

    /// When it came to a state first.
    pub(crate) fn first(&self, state: StockState, now: i64) -> Option<i64> {
        self.steps(now).find(|step| step.state == state).map(|step| step.at)
    }

    /// When it came to the state that it is in.
    pub(crate) fn since(&self, now: i64) -> i64 {
        self.steps(now).last().unwrap_or_else(|| self.last()).at
    }

    /// When it changes next by the time alone.
    pub(crate) fn changes_at(&self, now: i64) -> Option<i64> {
        self.due().map(|due| due.at).filter(|at| now < *at)
    }

    /// The same in another state, from now on.
    pub(crate) fn moved(&self, state: StockState, now: i64) -> Self {
        Self { steps: self.steps.and(state, now), ..self.clone() }
    }

    /// A number of its rules.
    pub(crate) fn rule(&self, pointer: &str) -> Option<i64> {
        self.request.pointer(pointer).and_then(Value::as_i64)
    }

    /// What one coupon takes off, in 分; nothing where that is no fixed sum.
    pub(crate) fn value(&self) -> i64 {
        self.rule("/coupon_use_rule/fixed_normal_coupon/coupon_amount").unwrap_or_default()
    }

    /// What it is called.
    pub(crate) fn name(&self) -> Option<&str> {
        self.request.get("stock_name").and_then(Value::as_str)
    }

    /// The budget, in 分.
    pub(crate) fn budget(&self) -> i64 {
        self.rule("/stock_use_rule/max_amount").unwrap_or_default()
    }
}

/// A coupon of a user (用户代金券).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Coupon {
    /// The sender's number of it (商户单据号).
    pub(crate) out_request_no: String,
    /// WeChat Pay's number of it (代金券id).
    pub(crate) coupon_id: String,
    pub(crate) stock_id: String,
    pub(crate) openid: String,
    pub(crate) appid: String,
    /// When it was sent, in Unix seconds.
    pub(crate) created_at: i64,
    /// Until when it can be used.
    pub(crate) ends_at: i64,
    /// The payment that it was used for, and when.
    pub(crate) used: Option<(String, i64)>,
    /// Its uses that were undone, oldest first.
    #[serde(default)]
    pub(crate) given_back: Vec<GivenBack>,
}

/// A use that was undone, as all that was paid with it was paid back.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct GivenBack {
    pub(crate) transaction_id: String,
    pub(crate) used_at: i64,
    pub(crate) at: i64,
}

record!(Coupon, coupons, |coupon| coupon.coupon_id.clone());

impl Coupon {
    /// Its state on the wire.
    pub(crate) fn state(&self, now: i64) -> &'static str {
        match self.used {
            Some(_) => "USED",
            None if self.ends_at <= now => "EXPIRED",
            None => "SENDED",
        }
    }

    /// Whether it can be used.
    pub(crate) fn is_good(&self, now: i64) -> bool {
        self.used.is_none() && now < self.ends_at
    }

    /// When it changes next by the time alone.
    pub(crate) fn changes_at(&self, now: i64) -> Option<i64> {
        self.is_good(now).then_some(self.ends_at)
    }

    /// What became of it until now, oldest first: its states on the wire, each with its moment.
    pub(crate) fn steps(&self, now: i64) -> impl Iterator<Item = (&'static str, i64)> {
        let undone = self.given_back.iter().flat_map(|one| [("USED", one.used_at), ("SENDED", one.at)]);
        let expired = (!self.is_good(now)).then_some(self.ends_at);
        let ended = self.used.as_ref().map(|(_, at)| *at).or(expired);
        undone.chain(ended.map(|at| (self.state(now), at)))
    }

    /// The same, given back to its user, from now on.
    fn back(&self, now: i64) -> Option<Self> {
        let (transaction_id, used_at) = self.used.clone()?;
        let mut given_back = self.given_back.clone();
        given_back.push(GivenBack { transaction_id, used_at, at: now });
        Some(Self { used: None, given_back, ..self.clone() })
    }
}

/// Where callbacks about the coupons of a merchant's batches go.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct CouponCallback {
    /// Of which kind the coupons are: `favor` or `busifavor`.
    #[serde(default = "cash_coupons")]
    pub(crate) product: String,
    pub(crate) mchid: String,
    pub(crate) notify_url: String,
    pub(crate) is_on: bool,
}

record!(CouponCallback, coupon_callbacks, |callback| CouponCallback::key_of(&callback.product, &callback.mchid));

impl CouponCallback {
    /// A merchant has one address for each kind of coupons.
    pub(crate) fn key_of(product: &str, mchid: &str) -> String {
        format!("{product}/{mchid}")
    }
}

fn cash_coupons() -> String {
    "favor".to_owned()
}

impl Records {
    /// The coupons of a batch.
    pub(crate) fn coupons_of(&self, stock_id: &str) -> impl Iterator<Item = &Coupon> {
        self.all::<Coupon>().filter(move |coupon| coupon.stock_id == stock_id)
    }

    /// The coupons that a payment was made with.
    pub(crate) fn coupons_in(&self, transaction_id: &str) -> impl Iterator<Item = &Coupon> {
        let is_in = move |coupon: &&Coupon| coupon.used.as_ref().is_some_and(|(used_in, _)| used_in == transaction_id);
        self.all::<Coupon>().filter(is_in)
    }

    /// The coupons that go back to their users, as all of a payment is paid back now: those that have not expired.
    pub(crate) fn coupons_back(&self, transaction_id: &str, now: i64) -> impl Iterator<Item = Coupon> {
        self.coupons_in(transaction_id).filter(move |coupon| now < coupon.ends_at).filter_map(move |one| one.back(now))
    }
}

impl State {
    /// All batches, oldest first.
    pub(crate) fn coupon_stocks(&self) -> Vec<CouponStock> {
        self.read(|records| records.all::<CouponStock>().cloned().collect())
    }

    /// All coupons of users, oldest first.
    pub(crate) fn coupons(&self) -> Vec<Coupon> {
        self.read(|records| records.all::<Coupon>().cloned().collect())
    }
}
