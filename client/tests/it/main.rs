//! What a client does that only shows from outside, as one program.

#[cfg(feature = "gm")]
#[allow(dead_code, reason = "other crates' tests need more of it")]
#[path = "../../../tests/src/gateway.rs"]
mod gateway;
#[cfg(feature = "gm")]
mod gm;
