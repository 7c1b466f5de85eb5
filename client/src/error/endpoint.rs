//! [`Endpoint`] and [`CallSite`]: which call an error speaks of, and what it carried.

use std::{borrow::Cow, fmt, sync::Arc};

use http::Method;

use super::redactor::Redactor;
use crate::{Meta, Retry, description::template};

/// Which call an error speaks of, and what its request carried, to be hidden from whatever the
/// error shows. Copies share that.
#[derive(Clone)]
pub(crate) struct CallSite {
    pub(crate) endpoint: Endpoint,
    pub(crate) redactor: Arc<Redactor>,
}

/// Method and template of a call: the template, never the filled path.
#[derive(Clone)]
pub(crate) struct Endpoint {
    pub(crate) meta: Option<&'static Meta>,
    pub(crate) method: Method,
    pub(crate) template: Cow<'static, str>,
}

impl Endpoint {
    pub(crate) fn of(meta: &'static Meta) -> Self {
        // The spec's methods are tokens of HTTP; were one not, the gateway would
        // refuse the GET that stands in for it.
        let method = Method::from_bytes(meta.method.as_bytes()).unwrap_or(Method::GET);
        Self { meta: Some(meta), method, template: Cow::Borrowed(meta.template) }
    }

    /// What a repetition would do, also on a route that the spec does not know.
    pub(crate) fn retry(&self) -> Retry {
        match self.meta {
            Some(meta) => meta.retry,
            None if matches!(self.method, Method::GET | Method::HEAD) => Retry::Read,
            None => Retry::Never,
        }
    }

    pub(crate) fn unknown(method: Method, template: &str) -> Self {
        Self { meta: None, method, template: Cow::Owned(template::shown(template)) }
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.template)
    }
}
