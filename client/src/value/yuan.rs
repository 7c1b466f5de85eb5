//! [`Yuan`]: money as bills write it.
//!
//! A decimal comes in; it is kept exactly, to a hundred-thousandth of a yuan.

use std::{fmt, str::FromStr};

use super::decimal::{Sign, YuanError, pad_amount, read_decimal, write_decimal};

/// A yuan has so many units of the last decimal.
const DECIMALS: u32 = 5;
/// A 分 has so many.
const FEN: i128 = 1_000;

/// An amount of money in 元, exactly as a bill writes it: fees have five decimals, everything
/// else has two. Amounts in 分 convert to it, and from it where it is a whole number of them.
///
/// ```
/// # extern crate wechatpay_client as wechatpay;
/// use wechatpay::{Yuan, YuanError};
///
/// let fee: Yuan = "0.01234".parse()?;
/// assert_eq!((fee.to_string().as_str(), fee.to_fen()), ("0.01234", Err(YuanError::TooPrecise)));
/// assert_eq!("12.30".parse::<Yuan>()?.to_fen(), Ok(1230));
/// # Ok::<(), YuanError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Yuan(i128);

impl Yuan {
    /// The amount of so many 分.
    pub const fn from_fen(fen: i64) -> Self {
        Self(fen as i128 * FEN)
    }

    /// The number of 分.
    ///
    /// # Errors
    ///
    /// [`YuanError::TooPrecise`] if it is not a whole number of them, [`YuanError::TooLarge`] beyond
    /// what 64 bits hold.
    pub fn to_fen(self) -> Result<i64, YuanError> {
        if self.0 % FEN == 0 {
            i64::try_from(self.0 / FEN).map_err(|_| YuanError::TooLarge)
        } else {
            Err(YuanError::TooPrecise)
        }
    }

    /// The sum of both; `None` beyond what 128 bits hold.
    #[must_use = "the sum is a value of its own"]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// What is left of this after the other; `None` beyond what 128 bits hold.
    #[must_use = "the difference is a value of its own"]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// The sum of all, 0 of none; `None` beyond what 128 bits hold.
    #[must_use = "the sum is a value of its own"]
    pub fn checked_sum(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts.into_iter().try_fold(Self::default(), Self::checked_add)
    }
}

impl FromStr for Yuan {
    type Err = YuanError;

    fn from_str(text: &str) -> Result<Self, YuanError> {
        let text = text.strip_prefix('+').filter(|rest| !rest.starts_with('-')).unwrap_or(text);
        read_decimal(text, DECIMALS as usize, Sign::Signed).map(Self)
    }
}

impl fmt::Display for Yuan {
    /// With two decimals, and more only where they are not zero.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad_amount(f, &write_decimal(self.0, DECIMALS))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_and_written_exactly() {
        for (text, written, fen) in [
            ("0.01", "0.01", Ok(1)),
            ("0.00000", "0.00", Ok(0)),
            ("0.00006", "0.00006", Err(YuanError::TooPrecise)),
            ("-12.3", "-12.30", Ok(-1230)),
            ("+7", "7.00", Ok(700)),
            ("90071992547409.93", "90071992547409.93", Ok(9_007_199_254_740_993)),
        ] {
            let yuan: Yuan = text.parse().expect(text);
            assert_eq!((yuan.to_string().as_str(), yuan.to_fen()), (written, fen), "{text}");
        }
    }

    #[test]
    fn what_is_not_an_amount_is_refused() {
        for text in ["", "-", ".5", "1,000.00", "1.234567", "1e3", " 1", "--1", "+-1", &"9".repeat(39)] {
            assert!(text.parse::<Yuan>().is_err(), "{text}");
        }
    }

    #[test]
    fn sum_beyond_128_bits_is_none() {
        let most = Yuan(i128::MAX);
        assert_eq!(Yuan::checked_sum([most, Yuan(1), Yuan(-1)]), None);
        assert_eq!(Yuan::checked_sum([Yuan(3), Yuan(-1)]), Some(Yuan(2)));
    }
}
