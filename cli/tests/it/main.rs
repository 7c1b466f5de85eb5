//! The built program against a sandbox on this machine.

mod bad_input;
mod call;
mod stage;
