//! A payment that never happened, which stands in bills alone.
//!
//! In: an order as if it had been paid. Out: the same, for who makes a bill. Nothing
//! else shows it, and no file keeps it.

use std::sync::{Mutex, PoisonError};

use crate::records::orders::Order;

#[derive(Default)]
pub(crate) struct UnrealPayment(Mutex<Option<Order>>);

impl UnrealPayment {
    pub(crate) fn set(&self, order: Option<Order>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = order;
    }

    pub(crate) fn get(&self) -> Option<Order> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
