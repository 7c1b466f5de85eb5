//! Authorizations of a pay score service (支付分授权).
//!
//! In: what the merchant applied for, and what the user agreed to or took back. Out: each authorization as it stands. It
//! has a user only once somebody has agreed to it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::service_orders::ServiceOrder;
use crate::state::{Records, State, record};

/// For so many seconds the token of an application opens the user's page: an hour.
const TOKEN: i64 = 3_600;

/// An authorization.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Permission {
    /// The merchant's or partner's number of it (授权协议号).
    pub(crate) authorization_code: String,
    /// What was applied for, as received.
    pub(crate) request: Value,
    /// What the front end opens the user's page with.
    pub(crate) token: String,
    /// When it was applied for the last time, in Unix seconds.
    pub(crate) applied_at: i64,
    /// Who agreed to it.
    pub(crate) openid: Option<String>,
    /// When that was, for the last time.
    pub(crate) authorized_at: Option<i64>,
    /// When it ended, if it has.
    pub(crate) ended_at: Option<i64>,
}

record!(Permission, permissions, |permission| permission.authorization_code.clone());

impl Permission {
    /// A text of the request.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.request.get(name).and_then(Value::as_str)
    }

    /// As it stands on the wire.
    pub(crate) fn wire(&self) -> &'static str {
        match (&self.openid, self.ended_at) {
            (None, _) => "UNBINDUSER",
            (Some(_), None) => "AVAILABLE",
            (Some(_), Some(_)) => "UNAVAILABLE",
        }
    }

    /// Whether the service is authorized.
    pub(crate) fn is_available(&self) -> bool {
        self.openid.is_some() && self.ended_at.is_none()
    }

    /// Until when the page on which the user agrees can be opened.
    fn give_by(&self) -> i64 {
        self.applied_at.saturating_add(TOKEN)
    }

    /// Whether the page on which the user agrees can still be opened.
    pub(crate) fn can_be_given(&self, now: i64) -> bool {
        !self.is_available() && now < self.give_by()
    }

    /// When it changes next by the time alone: then the user can agree to it no longer.
    pub(crate) fn changes_at(&self, now: i64) -> Option<i64> {
        self.can_be_given(now).then(|| self.give_by())
    }

    /// Whether it is for a service of this merchant, or of the one whom a partner acts for.
    pub(crate) fn is_for(&self, sub_mchid: Option<&str>, service_id: &str) -> bool {
        self.text("sub_mchid") == sub_mchid && self.text("service_id") == Some(service_id)
    }

    /// Whether a user is named by this openid, the partner's or its merchant's.
    pub(crate) fn is_of(&self, openid: &str) -> bool {
        self.openid.as_deref() == Some(openid)
    }
}

impl Records {
    /// What a user agreed to of a service: what holds, or else what ended last.
    pub(crate) fn permission_of(&self, sub_mchid: Option<&str>, service_id: &str, openid: &str) -> Option<&Permission> {
        let of_user = self.all::<Permission>().filter(|one| one.is_for(sub_mchid, service_id) && one.is_of(openid));
        of_user.max_by_key(|one| (one.is_available(), one.ended_at, one.authorized_at))
    }

    /// Whether the user of an authorization has an order of the service that is not finished.
    pub(crate) fn has_open_order(&self, permission: &Permission) -> bool {
        let mut orders = self.all::<ServiceOrder>().filter(|order| order.is_open());
        orders.any(|order| {
            permission.is_for(order.text("/sub_mchid"), order.text("/service_id").unwrap_or_default())
                && order.openid.as_deref().is_some_and(|openid| permission.is_of(openid))
        })
    }
}

impl State {
    /// All authorizations, by their numbers.
    pub(crate) fn permissions(&self) -> Vec<Permission> {
        self.read(|records| records.all::<Permission>().cloned().collect())
    }
}
