//! Amounts in 元 as decimal text, read and written exactly: nothing is rounded.

use std::fmt::{self, Write as _};

/// What is wrong with an amount in 元.
///
/// The message does not quote the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum YuanError {
    /// There is no text.
    #[error("the amount is empty: write it in 元, such as `88.00`")]
    Empty,
    /// There is a minus sign where an amount cannot be negative.
    #[error("the amount is negative, and what is paid or refunded is not")]
    Negative,
    /// There are blanks, in it or around it.
    #[error("the amount has a blank in it or around it: write `88.00` and nothing else")]
    Blank,
    /// There are commas between the digits.
    #[error("the amount has thousands separators: write `1234.00`, not `1,234.00`")]
    ThousandsSeparator,
    /// It is smaller than the smallest unit.
    #[error("the amount is not a whole number of its smallest unit, and amounts are not rounded")]
    TooPrecise,
    /// It is more than the type holds.
    #[error("the amount is larger than this type of money holds")]
    TooLarge,
    /// It is not a decimal number.
    #[error(
        "the amount is not a decimal number in 元 such as `88.00`: ASCII digits with one decimal point at most, without an \
         exponent or a currency sign"
    )]
    Malformed,
}

/// Whether a minus sign may stand before an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    /// None may.
    Unsigned,
    /// One may.
    Signed,
}

/// The amount of a decimal text, as a number of units of which `10^decimals` make one yuan.
pub(crate) fn read_decimal(text: &str, decimals: usize, sign: Sign) -> Result<i128, YuanError> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(_) if sign == Sign::Unsigned => return Err(YuanError::Negative),
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let (whole, fraction) = match digits.split_once('.') {
        Some((_, "")) => return Err(YuanError::Malformed),
        Some(parts) => parts,
        None => (digits, "0"),
    };
    let plain = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !plain(whole) || !plain(fraction) {
        return Err(match text {
            "" => YuanError::Empty,
            _ if text.contains(char::is_whitespace) => YuanError::Blank,
            _ if text.contains([',', '，']) => YuanError::ThousandsSeparator,
            _ => YuanError::Malformed,
        });
    }
    // More digits are exact as long as they are zeros.
    let (kept, rest) = fraction.split_at_checked(decimals).unwrap_or((fraction, ""));
    if rest.bytes().any(|digit| digit != b'0') {
        return Err(YuanError::TooPrecise);
    }
    let sign = if negative { "-" } else { "" };
    format!("{sign}{whole}{kept:0<decimals$}").parse().map_err(|_| YuanError::TooLarge)
}

/// The decimal text of an amount in units of which `10^decimals` make one yuan. Of the decimals behind
/// the second, zeros at the end are left out.
pub(crate) fn write_decimal(amount: i128, decimals: u32) -> String {
    let unit = 10_u128.pow(decimals);
    let (sign, all) = (if amount < 0 { "-" } else { "" }, amount.unsigned_abs());
    let fraction = format!("{:0width$}", all % unit, width = decimals as usize);
    let (cents, rest) = fraction.split_at_checked(2).unwrap_or((&fraction, ""));
    format!("{sign}{}.{cents}{}", all / unit, rest.trim_end_matches('0'))
}

/// The number of 分 of a text in 元.
pub fn read_yuan(text: &str) -> Result<i64, YuanError> {
    let fen = read_decimal(text, 2, Sign::Unsigned)?;
    i64::try_from(fen).map_err(|_| YuanError::TooLarge)
}

/// The text in 元 of a number of 分.
pub fn write_yuan(fen: i64) -> String {
    write_decimal(fen.into(), 2)
}

/// Shows an amount within a width. A precision is passed over: it would cut digits off, `{:.2}` of
/// 12345.67 to 12.
pub fn pad_amount(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    let missing = f.width().unwrap_or(0).saturating_sub(text.chars().count());
    let before = match f.align() {
        Some(fmt::Alignment::Right) => missing,
        Some(fmt::Alignment::Center) => missing / 2,
        _ => 0,
    };
    let fill = f.fill();
    (0..before).try_for_each(|_| f.write_char(fill))?;
    f.write_str(text)?;
    (before..missing).try_for_each(|_| f.write_char(fill))
}
