//! The server's clock, from the header `Date` of an answer.

use http::{HeaderMap, header::DATE};
use time::{OffsetDateTime, format_description::well_known::Rfc2822};

/// The `Date` of an answer in seconds since 1970, if it has one that can be read.
/// It is not signed: fit for diagnosis, not for decisions.
pub(crate) fn server_time(headers: &HeaderMap) -> Option<i64> {
    let text = headers.get(DATE)?.to_str().ok()?;
    OffsetDateTime::parse(text, &Rfc2822).ok().map(OffsetDateTime::unix_timestamp)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<i64> {
        let headers: HeaderMap = [(DATE, text.parse().expect("a header value"))].into_iter().collect();
        server_time(&headers)
    }

    #[test]
    fn http_date_is_read_in_seconds() {
        assert_eq!(read("Mon, 05 Aug 2024 09:33:41 GMT"), Some(1_722_850_421));
    }

    #[test]
    fn anything_else_is_none() {
        assert_eq!(read("yesterday"), None);
        assert_eq!(read("2024-08-05T17:33:41+08:00"), None);
        assert_eq!(server_time(&HeaderMap::new()), None);
    }
}
