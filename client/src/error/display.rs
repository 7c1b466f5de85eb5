//! What an [`Error`] shows: one line without a key, a body or a value that was sent.

use std::fmt;

use super::{record::Error, sanitize, stage::Stage};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        write!(f, "{}: ", inner.stage)?;
        if let Some(endpoint) = &inner.endpoint {
            write!(f, "{endpoint}: ")?;
        }
        if let Some(status) = inner.status {
            write!(f, "{}: ", status.as_u16())?;
        }
        // Texts of others are masked as received, and only then cut to a line.
        let redactor = &inner.redactor;
        if let Some(json_path) = &inner.json_path {
            write!(f, "at `{}`: ", redactor.mask(&sanitize::path(json_path)))?;
        }
        // A code that is listed is nobody's data, whatever short value occurs in it.
        let listed = inner.code.as_deref().filter(|code| inner.facts.code(code).is_some());
        let listed = listed.filter(|code| inner.what.starts_with(code)).unwrap_or_default();
        let what = redactor.mask(inner.what.get(listed.len()..).unwrap_or_default());
        write!(f, "{listed}{}", if inner.stage == Stage::Api { sanitize::line(&what) } else { what })?;
        for hint in [self.signing_difference(), self.clock_hint()].into_iter().flatten() {
            write!(f, "; {hint}")?;
        }
        if inner.attempts > 1 {
            write!(f, ", after {} attempts", inner.attempts)?;
        }
        match &inner.request_id {
            Some(request_id) => write!(f, " (Request-ID {})", redactor.mask_number(sanitize::request_id(request_id))),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The line is what may be shown; the rest stays behind the accessors.
        f.debug_struct("Error")
            .field("line", &self.to_string())
            .field("verify_error", &self.0.verify_error.as_ref().map(|error| self.0.redactor.mask(&error.to_string())))
            .field("timeout", &self.0.timeout)
            .field("connect", &self.0.connect)
            .field("outcome", &self.outcome())
            .field("attempts", &self.0.attempts)
            .finish_non_exhaustive()
    }
}
