//! Keys, signing and verification, and the middleware, as one program.

mod callbacks;
mod certificates;
mod describe;
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
