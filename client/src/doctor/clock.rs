//! This machine's clock against the gateway's.

use super::Finding;

/// Requests and responses that are further off are refused, in seconds.
const WINDOW: u64 = 300;

/// Beyond this many seconds a clock is not kept by anybody.
const CLOSE: u64 = 30;

pub(super) fn compare(local: i64, server: Option<i64>) -> Finding {
    let Some(server) = server else {
        return Finding::warn(
            "clock",
            "the gateway's time is not known: no response of it came with a header Date",
            "compare this machine's clock with a time server",
        );
    };
    let direction = if local < server { "behind" } else { "ahead of" };
    let off = local.abs_diff(server);
    let sentence = format!("this machine's clock is {off} s {direction} the gateway's");
    let remedy = "let a time server keep this machine's clock (NTP)";
    if off <= CLOSE {
        Finding::ok("clock", sentence)
    } else if off <= WINDOW {
        let what = format!("{sentence}: beyond {WINDOW} s every call is refused");
        Finding::warn("clock", what, remedy)
    } else {
        Finding::fail("clock", format!("{sentence}: over {WINDOW} s every call is refused"), remedy)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Verdict;
    use super::*;

    fn verdict(offset: i64) -> Verdict {
        compare(1_722_850_421 + offset, Some(1_722_850_421)).verdict
    }

    #[test]
    fn offset_is_judged_alike_in_both_directions() {
        for sign in [-1, 1] {
            assert_eq!(verdict(sign * 30), Verdict::Ok);
            assert_eq!(verdict(sign * 31), Verdict::Warn);
            assert_eq!(verdict(sign * 300), Verdict::Warn);
            assert_eq!(verdict(sign * 301), Verdict::Fail);
        }
    }

    #[test]
    fn sentence_names_the_direction() {
        assert!(compare(1, Some(401)).sentence.contains("400 s behind"));
        assert!(compare(401, Some(1)).sentence.contains("400 s ahead"));
    }

    #[test]
    fn unknown_time_is_not_a_success() {
        assert_eq!(compare(1, None).verdict, Verdict::Warn);
    }
}
