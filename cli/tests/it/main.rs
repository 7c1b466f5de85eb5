//! The built program against a sandbox on this machine.

mod bad_input;
mod bill;
mod book;
mod call;
mod callback;
mod every;
mod gm;
mod sandbox;
mod setup;
mod shell;
mod stage;
mod transcript;
