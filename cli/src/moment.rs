//! Moments as people read them: in Beijing, as WeChat Pay counts its days.

use time::{OffsetDateTime, UtcOffset};

/// `2026-11-25 08:30:00 +08:00`, of seconds since 1970.
pub(crate) fn of(seconds: i64) -> String {
    let Ok(moment) = OffsetDateTime::from_unix_timestamp(seconds) else { return format!("{seconds} s since 1970") };
    let beijing = UtcOffset::from_hms(8, 0, 0).unwrap_or(UtcOffset::UTC);
    let Some(moment) = moment.checked_to_offset(beijing) else { return format!("{seconds} s since 1970") };
    let (day, hours) = (moment.date(), moment.time());
    format!("{day} {:02}:{:02}:{:02} +08:00", hours.hour(), hours.minute(), hours.second())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moment_is_told_in_beijing() {
        assert_eq!(of(0), "1970-01-01 08:00:00 +08:00");
        assert_eq!(of(i64::MAX), "9223372036854775807 s since 1970");
    }
}
