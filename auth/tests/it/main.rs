//! Keys, signing and verification, and the middleware, as one program.

/// Fails unless the value is of this pattern, and shows it then. For what grows, and so cannot be written out.
macro_rules! assert_matches {
    ($value:expr, $pattern:pat $(if $guard:expr)? $(, $($what:tt)+)?) => {
        match &$value {
            $pattern $(if $guard)? => (),
            other => panic!("{other:?} is not {}{}", stringify!($pattern $(if $guard)?), String::new() $(+ ": " + &format!($($what)+))?),
        }
    };
}

mod brands;
mod callbacks;
mod certificates;
mod describe;
#[cfg(feature = "middleware")]
#[allow(dead_code, reason = "the tests that cross the crates need more of it")]
#[path = "../../../tests/src/gateway.rs"]
mod gateway;
#[cfg(feature = "gm")]
mod gm;
mod hostile;
mod invocation;
mod keys;
#[cfg(feature = "middleware")]
mod middleware;
mod openssl;
mod pages;
mod pem;
mod redaction;
mod requests;
mod ring;
mod secrets;
mod signers;
mod support;
mod vectors;
mod verification;
#[cfg(not(feature = "gm"))]
mod without_gm;
