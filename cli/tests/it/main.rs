//! The built program against a sandbox on this machine.

mod bad_input;
mod book;
mod call;
mod setup;
mod stage;
