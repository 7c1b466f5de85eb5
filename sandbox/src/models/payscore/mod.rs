//! 支付分 (pay score), served from state: service orders, what users do to them, and the services that users authorize.
//!
//! In: a checked input, or what a user does. Out: the response's body, or a refusal; and the callbacks that follow. A
//! merchant sees no order of a partner, and a partner only those of the merchant whom it names.

mod bill;
mod body;
pub(crate) mod by_user;
mod collection;
pub(crate) mod orders;
pub(crate) mod permissions;
