//! To whom money can be shared out (分账接收方).
//!
//! In: receivers that are added and deleted. Out: whether somebody is one. A
//! receiver is known by its type and its account, for the merchant whose money
//! is shared out.

use serde::{Deserialize, Serialize};

use crate::state::{Records, State, record};

/// A receiver. Without `Debug`, as the account may be a person's.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Receiver {
    /// Whose money is shared out, where a partner acts for somebody; else empty.
    pub(crate) sub_mchid: String,
    /// `MERCHANT_ID`, `PERSONAL_OPENID` or `PERSONAL_SUB_OPENID`.
    pub(crate) kind: String,
    /// A merchant number or an openid.
    pub(crate) account: String,
}

record!(Receiver, receivers, |receiver| key(&receiver.sub_mchid, &receiver.kind, &receiver.account));

/// The parts in JSON, because any may hold anything.
pub(crate) fn key(sub_mchid: &str, kind: &str, account: &str) -> String {
    serde_json::json!([sub_mchid, kind, account]).to_string()
}

impl Records {
    pub(crate) fn is_receiver(&self, sub_mchid: &str, kind: &str, account: &str) -> bool {
        self.get::<Receiver>(&key(sub_mchid, kind, account)).is_some()
    }
}

impl State {
    /// All receivers, in the order of their merchants, types and accounts.
    pub(crate) fn receivers(&self) -> Vec<Receiver> {
        self.read(|records| records.all::<Receiver>().cloned().collect())
    }
}
