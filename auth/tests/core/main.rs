//! Tests of the pure core: keys, signing and verification. No network.

mod keys;
mod pem;
mod redaction;
mod requests;
mod ring;
mod support;
mod vectors;
mod verification;
