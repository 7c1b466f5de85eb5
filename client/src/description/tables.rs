//! [`Description`]: what a front door knows of the API and hands to its clients.
//!
//! Tables that were emitted from an OpenAPI description come in as constants;
//! the dynamic calls look routes up in them, and errors what a code means.
//! Without them everything works by what the caller says and the response shows.

use super::{codes::ErrorTable, meta::Meta};

/// The routes and the error codes of an API, and who speaks for it.
#[derive(Debug)]
pub struct Description {
    agent: &'static str,
    routes: &'static [&'static Meta],
    errors: &'static ErrorTable,
}

impl Description {
    /// One that knows no route and no error code.
    pub const EMPTY: &'static Self =
        &Self::new(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")), &[], ErrorTable::EMPTY);

    /// The product that `User-Agent` names, such as `wechatpay-openapi/0.1.0`; every known
    /// route; what is known of error codes.
    pub const fn new(agent: &'static str, routes: &'static [&'static Meta], errors: &'static ErrorTable) -> Self {
        Self { agent, routes, errors }
    }

    /// What is known of error codes.
    pub const fn errors(&self) -> &'static ErrorTable {
        self.errors
    }

    /// Every known route.
    pub const fn routes(&self) -> &'static [&'static Meta] {
        self.routes
    }

    pub(crate) fn agent(&self) -> &'static str {
        self.agent
    }
}
