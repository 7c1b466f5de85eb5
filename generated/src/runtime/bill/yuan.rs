//! [`Yuan`]: money as bills write it.
//!
//! A decimal comes in; it is kept exactly, to a hundred-thousandth of a yuan.

use std::{fmt, iter::Sum, ops::Add, str::FromStr};

const DIGITS: usize = 5;
const SCALE: i64 = 100_000;

/// An amount of money in 元, exactly as a bill writes it: fees have five decimals, everything
/// else has two.
///
/// ```
/// use wechatpay::runtime::Yuan;
///
/// let fee: Yuan = "0.01234".parse().unwrap();
/// assert_eq!((fee.to_string().as_str(), fee.fen()), ("0.01234", None));
/// assert_eq!("12.30".parse::<Yuan>().unwrap().fen(), Some(1230));
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Yuan(i64);

/// Text that is no amount.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("this is no amount in 元 with at most five decimals")]
#[non_exhaustive]
pub struct YuanError;

impl Yuan {
    /// The amount in 分, if it is a whole number of them.
    pub fn fen(self) -> Option<i64> {
        (self.0 % (SCALE / 100) == 0).then_some(self.0 / (SCALE / 100))
    }

    /// The sum; `None` beyond what 64 bits hold.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }
}

impl FromStr for Yuan {
    type Err = YuanError;

    fn from_str(text: &str) -> Result<Self, YuanError> {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => (-1, digits),
            None => (1, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !plain(whole) || !plain(decimals) || decimals.len() > DIGITS {
            return Err(YuanError);
        }
        let whole: i64 = whole.parse().map_err(|_| YuanError)?;
        let decimals: i64 = format!("{decimals:0<DIGITS$}").parse().map_err(|_| YuanError)?;
        let scaled = whole.checked_mul(SCALE).and_then(|whole| whole.checked_add(decimals)).ok_or(YuanError)?;
        Ok(Self(sign * scaled))
    }
}

impl fmt::Display for Yuan {
    /// With two decimals, and more only where they are not zero.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, all) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        let scale = SCALE.unsigned_abs();
        let decimals = format!("{:0DIGITS$}", all % scale);
        let (cents, rest) = decimals.split_at(2);
        f.pad(&format!("{sign}{}.{cents}{}", all / scale, rest.trim_end_matches('0')))
    }
}

impl Add for Yuan {
    type Output = Self;

    /// The sum. Beyond what 64 bits hold, which is more than there is money, it stays there.
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sum for Yuan {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::default(), Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_and_written_exactly() {
        for (text, written, fen) in [
            ("0.01", "0.01", Some(1)),
            ("0.00000", "0.00", Some(0)),
            ("0.00006", "0.00006", None),
            ("-12.3", "-12.30", Some(-1230)),
            ("+7", "7.00", Some(700)),
            ("90071992547409.93", "90071992547409.93", Some(9_007_199_254_740_993)),
        ] {
            let yuan: Yuan = text.parse().expect(text);
            assert_eq!((yuan.to_string().as_str(), yuan.fen()), (written, fen), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for text in ["", "-", ".5", "1,000.00", "1.234567", "1e3", " 1", "--1", "99999999999999999999"] {
            assert_eq!(text.parse::<Yuan>(), Err(YuanError), "{text}");
        }
    }
}
