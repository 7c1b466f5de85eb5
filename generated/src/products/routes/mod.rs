//! Written by `cargo xtask codegen` from spec/; edit the documents there instead.
//!
//! Every route that the documents know, in the order of path and method, whatever features
//! are on: the dynamic calls look up here what an operation needs.

use crate::runtime::Meta;

pub mod businesscircle;
pub mod certificates;
pub mod security;

/// The table of known routes.
pub static ROUTES: &[&Meta] = &[
    &businesscircle::UPDATE_PARKINGS,
    &businesscircle::NOTIFY_POINTS,
    &businesscircle::QUERY_USER_AUTHORIZATION,
    &businesscircle::GET_POINTS_COMMIT_STATUS,
    &certificates::LIST_CERTIFICATES,
    &security::SECURITY_ECHO,
];
