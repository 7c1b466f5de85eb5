//! The gateway over its wire, with real sockets and real signatures, and its program: one behaviour each.

mod amounts;
mod any_bytes;
mod applyments;
mod brand;
mod business;
mod callbacks;
mod cashier;
mod certificates;
mod code_pay;
mod combined_orders;
mod conformity;
mod console;
mod control;
mod coupons;
mod description;
mod echo;
mod errors_on_demand;
mod expiry;
mod faults;
mod first_start;
mod folder;
mod forward;
#[cfg(feature = "gm")]
mod gm;
mod headers;
mod hostile;
mod inspector;
mod kill;
mod ledger;
mod lifecycle;
// The program has no tests of its own, so what can be tested of it without a start is compiled here too.
#[path = "../../src/program/listen.rs"]
mod listen;
mod merchant;
mod mistakes;
mod mixed_orders;
mod order_refunds;
mod orders;
mod origin;
mod papay;
mod parameters;
mod partner_orders;
mod pay_sign;
mod payer_failures;
mod payscore;
mod profitsharing;
mod program;
mod readiness;
mod receiver;
mod refused;
mod repeats;
mod sample;
mod shop;
mod signature;
mod state_file;
mod terminal;
#[cfg(feature = "aws-lc-rs")]
mod tls;
mod transfer_batches;
mod transfers;
mod wire;
mod withdrawals;
#[cfg(not(feature = "gm"))]
mod without_gm;
