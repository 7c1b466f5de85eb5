//! Written by `cargo xtask codegen` from spec/; edit the documents there instead.
//!
//! Every route that the documents know, in the order of path and method, whatever features
//! are on: the dynamic calls look up here what an operation needs.

use crate::runtime::Meta;

pub mod businesscircle;
pub mod certificates;
pub mod pay;
pub mod security;

/// The table of known routes.
pub static ROUTES: &[&Meta] = &[
    &businesscircle::UPDATE_PARKINGS,
    &businesscircle::NOTIFY_POINTS,
    &businesscircle::QUERY_USER_AUTHORIZATION,
    &businesscircle::GET_POINTS_COMMIT_STATUS,
    &certificates::LIST_CERTIFICATES,
    &pay::APP_PREPAY,
    &pay::H5_PREPAY,
    &pay::QUERY_BY_WX_TRADE_NO,
    &pay::JSAPI_PREPAY,
    &pay::NATIVE_PREPAY,
    &pay::QUERY_BY_OUT_TRADE_NO,
    &pay::CLOSE_ORDER,
    &security::SECURITY_ECHO,
];
