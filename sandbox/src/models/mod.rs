//! What is behind the operations: state where a product has a model.
//!
//! In: a checked input, what is remembered, and the clock. Out: what an
//! operation responds, and what follows from scenarios. Which operation has
//! which model stands in [`table`]; one without a model is served from the
//! description's example. A model sees a [`context::Context`], and nothing of
//! connections, logs or deliveries.

pub(crate) mod aftermath;
pub(crate) mod applyments;
pub(crate) mod balances;
pub(crate) mod bill_file;
pub(crate) mod bills;
pub(crate) mod busifavor;
pub(crate) mod businesscircle;
pub(crate) mod callback;
pub(crate) mod closings;
pub(crate) mod combined_orders;
pub(crate) mod context;
mod coupons;
#[cfg(test)]
pub(crate) mod described;
pub(crate) mod expire_order;
pub(crate) mod fail_order;
pub(crate) mod fail_reasons;
pub(crate) mod favor;
#[cfg(test)]
mod full_queue;
pub(crate) mod keys;
pub(crate) mod media;
pub(crate) mod mixed_orders;
pub(crate) mod order_refunds;
pub(crate) mod orders;
pub(crate) mod outcome;
pub(crate) mod papay;
pub(crate) mod pay_order;
pub(crate) mod payscore;
pub(crate) mod product_coupons;
pub(crate) mod profitsharing;
pub(crate) mod scenarios;
pub(crate) mod settling;
mod subsidies;
pub(crate) mod table;
pub(crate) mod transfer_batches;
pub(crate) mod transfers;
pub(crate) mod withdrawals;
