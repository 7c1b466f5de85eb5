//! Tests that cross the crates, as one program: each one is a link of client, sandbox and generator.
//!
//! What belongs to a whole process (its environment, its threads) is tried in a process of its own,
//! which such a test starts from this same program.

/// Fails unless the value is of this pattern, and shows it then. For what grows, and so cannot be written out.
macro_rules! assert_matches {
    ($value:expr, $pattern:pat $(if $guard:expr)? $(, $($what:tt)+)?) => {
        match &$value {
            $pattern $(if $guard)? => (),
            other => panic!("{other:?} is not {}{}", stringify!($pattern $(if $guard)?), String::new() $(+ ": " + &format!($($what)+))?),
        }
    };
}

mod agreed_payments;
mod bad_input;
mod brands;
mod bundle;
mod callbacks;
mod calls;
mod certificates;
mod changed_documents;
mod compile_fail;
mod coupons;
mod diagnostics;
mod doctor;
mod downloads;
mod encryption;
mod error_codes;
mod error_types;
mod faults;
mod features;
mod foreign;
mod freshness;
mod generator;
mod gm;
mod guides;
mod invocations;
mod lists_and_states;
mod logs;
mod methods;
mod modules;
mod names;
mod onboarding;
mod own_operation;
mod pages;
mod payment;
mod pitfalls;
mod platforms;
mod product_names;
mod proxies;
mod readme;
mod rows;
mod secrets;
mod settings;
mod setup;
mod sparse;
mod style;
mod surface;
mod uploads;
