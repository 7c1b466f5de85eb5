//! The gateway over its wire: real sockets, real signatures, one behaviour each.

mod business;
mod callbacks;
mod certificates;
mod conformity;
mod console;
mod control;
mod description;
mod echo;
mod folder;
mod hostile;
mod lifecycle;
mod merchant;
mod mistakes;
mod order_refunds;
mod orders;
mod parameters;
mod receiver;
mod repeats;
mod sample;
mod signature;
mod state_file;
mod transfer_batches;
mod transfers;
mod trouble;
mod wire;
