//! Tests of the pure core: keys, signing and verification. No network.

mod callbacks;
mod certificates;
mod describe;
mod invocation;
mod keys;
mod pem;
mod redaction;
mod requests;
mod ring;
mod secrets;
mod signers;
mod support;
mod vectors;
mod verification;
