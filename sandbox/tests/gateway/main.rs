//! The gateway over its wire: real sockets, real signatures, one behaviour each.

mod business;
mod callbacks;
mod certificates;
mod control;
mod description;
mod echo;
mod hostile;
mod lifecycle;
mod parameters;
mod receiver;
mod sample;
mod signature;
mod wire;
