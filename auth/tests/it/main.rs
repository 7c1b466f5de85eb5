//! Keys, signing and verification, and the middleware, as one program.

mod callbacks;
mod certificates;
mod describe;
#[cfg(feature = "middleware")]
#[allow(dead_code, reason = "the tests that cross the crates need more of it")]
#[path = "../../../tests/src/gateway.rs"]
mod gateway;
mod hostile;
mod invocation;
mod keys;
#[cfg(feature = "middleware")]
mod middleware;
mod pem;
mod redaction;
mod requests;
mod ring;
mod secrets;
mod signers;
mod support;
mod vectors;
mod verification;
