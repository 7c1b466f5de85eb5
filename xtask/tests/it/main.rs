//! The maintainers' commands, on workspaces that are made for the tests.

mod repository;
mod spec_diff;
