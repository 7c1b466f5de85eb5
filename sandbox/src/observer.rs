//! What a change of the state means to those who watch and to the schedule.
//!
//! In: a change. Out: updates to watchers, and a signal where a
//! callback was queued. So whoever changes the state need not think of them.

use std::{collections::BTreeSet, sync::Arc};

use crate::{
    feed::Feed,
    outbox::Outbox,
    records::{
        notifications::Notification,
        order_refunds::OrderRefund,
        orders::Order,
        payments::{Payment, Refund},
        settings::{PlatformCertificate, Setting},
    },
    state::{Change, Observer, Record},
};

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
                // Queries of an order say that it was refunded.
                OrderRefund::TABLE => lists.extend([OrderRefund::TABLE, Order::TABLE]),
                Refund::TABLE => lists.extend([Payment::TABLE]),
                PlatformCertificate::TABLE => lists.extend([Setting::TABLE]),
                table => lists.extend([table]),
            }
        }
        lists.into_iter().for_each(|list| feed.changed(list));
    })
}
