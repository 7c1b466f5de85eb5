//! Calls from end to end: each goes through the whole client to a gateway on
//! this machine that checks the signature and answers what the test tells it.

mod answers;
#[cfg(feature = "blocking")]
mod blocking;
mod chain;
mod gateway;
mod middleware;
#[cfg(feature = "tls")]
mod proxies;
mod setup;
#[cfg(feature = "businesscircle")]
mod styles;
