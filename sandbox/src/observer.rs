//! What a change of the state means to those who watch and to the schedule.
//!
//! In: a change. Out: updates to watchers, and a signal where a
//! callback was queued. So whoever changes the state need not think of them. It
//! always holds that a list which is told can be read.

use std::{collections::BTreeSet, sync::Arc};

use crate::{
    feed::Feed,
    outbox::Outbox,
    records::{
        asked::Asked,
        coupons::CouponCallback,
        media::Media,
        merchant_coupons::UploadedCode,
        mixed_orders::MixedOrder,
        notifications::Notification,
        order_refunds::OrderRefund,
        orders::Order,
        payments::{Payment, Refund},
        product_coupons::{EventAddress, ProductCoupon},
        product_coupons_of_users::PreparedCoupon,
        settings::{PlatformCertificate, Setting},
        subsidies::Subsidies,
        withdrawals::Withdrawal,
    },
    state::{Change, Observer, Record},
};

/// The lists of the control interface in which a change of this table is seen.
pub(crate) fn lists_of(table: &'static str) -> Vec<&'static str> {
    match table {
        // Queries of an order say that it was refunded.
        OrderRefund::TABLE => vec![table, Order::TABLE, MixedOrder::TABLE],
        // What becomes of a cash part becomes of the whole.
        Order::TABLE => vec![table, MixedOrder::TABLE],
        Refund::TABLE => vec![Payment::TABLE],
        PlatformCertificate::TABLE => vec![Setting::TABLE],
        // What calls alone ask about.
        Asked::TABLE
        | CouponCallback::TABLE
        | EventAddress::TABLE
        | Media::TABLE
        | PreparedCoupon::TABLE
        | ProductCoupon::TABLE
        | Subsidies::TABLE
        | UploadedCode::TABLE => Vec::new(),
        table => vec![table],
    }
}

/// An observer for the state of a sandbox.
pub(crate) fn observer(feed: Arc<Feed>, outbox: Arc<Outbox>) -> Observer {
    Box::new(move |changes: &[Box<dyn Change>]| {
        let mut lists = BTreeSet::new();
        for change in changes {
            match change.table() {
                Notification::TABLE => {
                    feed.publish_with("notification", || change.row().ok()?.value);
                    outbox.wake();
                }
                table => {
                    // The time alone is going to queue a callback about it.
                    if table == Withdrawal::TABLE {
                        outbox.wake();
                    }
                    lists.extend(lists_of(table));
                }
            }
        }
        lists.into_iter().for_each(|list| feed.changed(list));
    })
}
