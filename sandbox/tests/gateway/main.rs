//! The gateway over its wire: real sockets, real signatures, one behaviour each.

mod business;
mod control;
mod description;
mod hostile;
mod lifecycle;
mod parameters;
mod sample;
mod signature;
mod wire;
