//! 委托代扣 (automatic debit), served from state: agreements that users sign, and the payments that are taken under them.
//!
//! In: a checked input, or what a user does. Out: the response's body, or a refusal; and the callbacks that follow. A
//! payment under an agreement is an order, which is paid, fails and is queried as others are.

mod body;
pub(crate) mod by_user;
pub(crate) mod contracts;
pub(crate) mod deductions;
