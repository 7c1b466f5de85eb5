//! What the shop is made of: its client, its numbers and its database, which is memory here.
//!
//! In: an operation. Out: its response; where nobody knows what became of a call, it was made again as it was.

use std::{
    collections::HashMap,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use wechatpay::{Client, Operation, Outcome, shared::CouponCode, time::OffsetDateTime};

use crate::{clinic, hire, orders::Orders, partner, promotions, turn::Turn};

/// How often a call is repeated of which nobody knows what became of it, and how long the first pause is.
pub const TRIES: u32 = 4;
pub const PAUSE: Duration = Duration::from_millis(200);

/// A shop: whose it is, and what it remembers.
pub struct Shop {
    pub client: Client,
    pub appid: String,
    pub mchid: String,
    pub notify_url: String,
    /// How long an order may stay unpaid.
    pub close_after: Duration,
    numbers: AtomicU32,
    codes: AtomicU32,
    orders: Mutex<Orders>,
    hires: Mutex<HashMap<String, hire::Hire>>,
    applications: Mutex<HashMap<String, partner::Application>>,
    bills: Mutex<HashMap<String, clinic::Bill>>,
    coupons: Mutex<HashMap<String, promotions::Coupon>>,
    /// One refund or share at a time, so that no two ask for the same money.
    pub moving_money: Turn,
    /// One report about a coupon at a time, so that no two speak of the same stage.
    pub moving_coupons: Turn,
}

impl Shop {
    /// A shop without orders, which closes one that nobody has paid after a quarter of an hour.
    pub fn new(client: Client, appid: &str, mchid: &str, notify_url: String) -> Self {
        Self {
            client,
            appid: appid.to_owned(),
            mchid: mchid.to_owned(),
            notify_url,
            close_after: Duration::from_secs(15 * 60),
            numbers: AtomicU32::new(1),
            codes: AtomicU32::new(100_001),
            orders: Mutex::default(),
            hires: Mutex::default(),
            applications: Mutex::default(),
            bills: Mutex::default(),
            coupons: Mutex::default(),
            moving_money: Turn::default(),
            moving_coupons: Turn::default(),
        }
    }

    pub fn orders(&self) -> MutexGuard<'_, Orders> {
        self.orders.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn hires(&self) -> MutexGuard<'_, HashMap<String, hire::Hire>> {
        self.hires.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn applications(&self) -> MutexGuard<'_, HashMap<String, partner::Application>> {
        self.applications.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn bills(&self) -> MutexGuard<'_, HashMap<String, clinic::Bill>> {
        self.bills.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn coupons(&self) -> MutexGuard<'_, HashMap<String, promotions::Coupon>> {
        self.coupons.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// No two orders have one number, together or not.
    pub fn new_number(&self) -> String {
        let count = self.numbers.fetch_add(1, Ordering::Relaxed);
        format!("SHOP-{}-{count:04}", OffsetDateTime::now_utc().unix_timestamp())
    }

    /// So many codes for coupons. No two coupons have one code, of one batch or not.
    pub fn new_codes(&self, count: u32) -> Vec<CouponCode> {
        let first = self.codes.fetch_add(count, Ordering::Relaxed);
        (first..first + count).map(|code| code.to_string().into()).collect()
    }

    /// Makes a call again, with the same number and the same parameters, as long as nobody knows what became of it. That a
    /// repetition was never sent, or was refused, says nothing of what was sent before: an error of which nobody knows what it
    /// did is given then.
    pub async fn repeat<O: Operation>(
        &self,
        operation: &O,
    ) -> Result<wechatpay::Response<O::Response>, wechatpay::Error> {
        let (mut tries, mut unknown) = (0, None);
        loop {
            match self.client.send(operation).await {
                Err(error) if error.outcome() == Outcome::Unknown && tries < TRIES => {
                    unknown = Some(error);
                    tokio::time::sleep(PAUSE * 2_u32.pow(tries)).await;
                    tries += 1;
                }
                Err(error) if !error.may_have_taken_effect() => return Err(unknown.unwrap_or(error)),
                answered => return answered,
            }
        }
    }
}

/// The codes that say that something is not there: an order of any kind, a refund or share, an application.
const NOT_THERE: [&str; 4] = ["ORDER_NOT_EXIST", "RESOURCE_NOT_EXISTS", "REFUND_NOT_EXISTS", "APPLYMENT_NOT_EXIST"];

/// Whether WeChat Pay itself says that there is no such thing. A query that is refused for another reason, one call too
/// many for example, says nothing of that; nor does a 404 that nobody has signed.
pub fn is_not_there(error: &wechatpay::Error) -> bool {
    error.is_verified() && error.code().is_some_and(|code| NOT_THERE.contains(&code))
}
