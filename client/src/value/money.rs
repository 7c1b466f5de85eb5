//! `money!`: amounts in 分 as types that add up and read like money.
//!
//! A documented struct without a body comes in; an integer type goes out that
//! also reads and writes 元, adds, subtracts and multiplies. What always holds:
//! no conversion rounds, and no sum leaves 64 bits unnoticed.

/// Defines a type of money: an `i64` of 分, a hundredth of a yuan, with exact conversions from and to
/// 元 and checked arithmetic. There are no operators, since `+` could only panic or be wrong where
/// the sum is too large.
///
/// `#[sensitive]` stands directly after the docs; such an amount has no `Display`, and its `Debug`
/// shows only its name.
#[doc(hidden)]
#[macro_export]
macro_rules! money {
    ($(#[doc = $doc:expr])* #[sensitive] $(#[$meta:meta])* $vis:vis struct $name:ident;) => {
        $crate::money! { @type [$(#[doc = $doc])* $(#[$meta])*] $vis $name }
        $crate::debug! { $name: hidden }
    };
    (@type [$($attributes:tt)*] $vis:vis $name:ident) => {
        $crate::integer! {
            @type [
                $($attributes)*
                ///
                /// The number is one of 分; [`from_yuan`](Self::from_yuan) and [`to_yuan`](Self::to_yuan)
                /// read and write 元.
            ] $vis $name
        }

        impl $name {
            /// The amount of a text in 元, such as `88`, `88.5` or `88.00`. It is exact: `88.005` is
            /// refused, never rounded.
            ///
            /// # Errors
            ///
            /// `YuanError`, which says what is wrong with the text and
            /// does not quote it. A negative amount is refused too.
            #[inline]
            pub fn from_yuan(text: &str) -> Result<Self, $crate::YuanError> {
                $crate::__private::read_yuan(text).map(Self)
            }

            /// The amount in 元 with two decimals, such as `88.00`.
            #[inline]
            pub fn to_yuan(self) -> String {
                $crate::__private::write_yuan(self.0)
            }

            /// The sum of both; `None` beyond what 64 bits hold.
            #[must_use = "the sum is a value of its own"]
            #[inline]
            pub const fn checked_add(self, other: Self) -> Option<Self> {
                match self.0.checked_add(other.0) {
                    Some(sum) => Some(Self(sum)),
                    None => None,
                }
            }

            /// What is left of this after the other; `None` beyond what 64 bits hold. It may be negative.
            #[must_use = "the difference is a value of its own"]
            #[inline]
            pub const fn checked_sub(self, other: Self) -> Option<Self> {
                match self.0.checked_sub(other.0) {
                    Some(rest) => Some(Self(rest)),
                    None => None,
                }
            }

            /// This so many times, as a price by the number of things; `None` beyond what 64 bits hold.
            #[must_use = "the product is a value of its own"]
            #[inline]
            pub const fn checked_mul(self, times: i64) -> Option<Self> {
                match self.0.checked_mul(times) {
                    Some(product) => Some(Self(product)),
                    None => None,
                }
            }

            /// The sum of all, 0 of none; `None` beyond what 64 bits hold, wherever on the way.
            #[must_use = "the sum is a value of its own"]
            #[inline]
            pub fn checked_sum<T: Into<Self>>(amounts: impl IntoIterator<Item = T>) -> Option<Self> {
                amounts.into_iter().try_fold(Self(0), |sum, amount| sum.checked_add(amount.into()))
            }
        }

        impl From<$name> for $crate::Yuan {
            #[inline]
            fn from(amount: $name) -> Self {
                Self::from_fen(amount.0)
            }
        }

        /// # Errors
        ///
        /// An amount that is not a whole number of 分, or more of them than 64 bits hold.
        impl TryFrom<$crate::Yuan> for $name {
            type Error = $crate::YuanError;

            #[inline]
            fn try_from(amount: $crate::Yuan) -> Result<Self, $crate::YuanError> {
                amount.to_fen().map(Self)
            }
        }
    };
    ($(#[$meta:meta])* $vis:vis struct $name:ident;) => {
        $crate::money! { @type [$(#[$meta])*] $vis $name }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.0).finish()
            }
        }

        /// In 元, with the unit: `88.00 元`.
        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::__private::pad_amount(f, &format!("{} 元", self.to_yuan()))
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::{WireValue, Yuan, YuanError};

    crate::money! {
        /// An amount.
        pub struct Cents;
    }

    crate::money! {
        /// What somebody has.
        #[sensitive]
        pub struct Wealth;
    }

    #[test]
    fn from_yuan_decimal_is_read_exactly() {
        for (text, fen) in [
            ("88.00", 8800),
            ("88", 8800),
            ("88.5", 8850),
            ("0.01", 1),
            ("0", 0),
            ("88.0000", 8800),
            ("007.10", 710),
            ("92233720368547758.07", i64::MAX),
        ] {
            assert_eq!(Cents::from_yuan(text), Ok(Cents::new(fen)), "{text}");
        }
    }

    #[test]
    fn from_yuan_wrong_text_is_refused_with_its_reason() {
        for (text, reason) in [
            ("", YuanError::Empty),
            ("88.005", YuanError::TooPrecise),
            ("0.001", YuanError::TooPrecise),
            ("-0.01", YuanError::Negative),
            (" 88", YuanError::Blank),
            ("88 ", YuanError::Blank),
            ("8\u{3000}8", YuanError::Blank),
            ("1,234.00", YuanError::ThousandsSeparator),
            ("1，234", YuanError::ThousandsSeparator),
            ("1e3", YuanError::Malformed),
            ("１", YuanError::Malformed),
            ("+1", YuanError::Malformed),
            (".5", YuanError::Malformed),
            ("5.", YuanError::Malformed),
            ("1.2.3", YuanError::Malformed),
            ("1.-2", YuanError::Malformed),
            ("¥88.00", YuanError::Malformed),
            ("88元", YuanError::Malformed),
            ("0x10", YuanError::Malformed),
            ("NaN", YuanError::Malformed),
            ("92233720368547758.08", YuanError::TooLarge),
            ("99999999999999999999", YuanError::TooLarge),
        ] {
            assert_eq!(Cents::from_yuan(text), Err(reason), "{text}");
        }
    }

    #[test]
    fn display_shows_yuan_with_the_unit() {
        assert_eq!(Cents::new(8800).to_string(), "88.00 元");
        assert_eq!(Cents::new(-1).to_string(), "-0.01 元");
        assert_eq!(Cents::new(i64::MIN).to_string(), "-92233720368547758.08 元");
        assert_eq!(format!("{:>8}", Cents::new(5)), "  0.05 元");
        assert_eq!(format!("{:*^9}", Cents::new(5)), "*0.05 元**");
    }

    #[test]
    fn display_with_a_precision_cuts_no_digit_off() {
        let yuan: Yuan = "12345.67".parse().expect("an amount");
        assert_eq!(
            (format!("{yuan:.2}"), format!("{:.1}", Cents::new(8800))),
            ("12345.67".to_owned(), "88.00 元".to_owned())
        );
        assert_eq!(format!("{yuan:10.2}|"), "12345.67  |");
    }

    #[test]
    fn debug_json_and_wire_have_the_number_of_fen() {
        let amount = Cents::new(8800);
        assert_eq!(format!("{amount:?}"), "Cents(8800)");
        assert_eq!(serde_json::to_string(&amount).ok().as_deref(), Some("8800"));
        assert_eq!(amount.wire().as_deref(), Some("8800"));
    }

    #[test]
    fn sensitive_money_debug_shows_only_the_type() {
        assert_eq!(format!("{:?}", Wealth::new(8800)), "Wealth(***)");
    }

    #[test]
    fn arithmetic_beyond_64_bits_is_none() {
        let (most, least, one) = (Cents::new(i64::MAX), Cents::new(i64::MIN), Cents::new(1));
        assert_eq!(most.checked_add(one), None);
        assert_eq!(least.checked_sub(one), None);
        assert_eq!(most.checked_mul(2), None);
        assert_eq!(Cents::checked_sum([most, one, Cents::new(-1)]), None);
    }

    #[test]
    fn checked_sum_takes_values_and_references() {
        let amounts = [Cents::new(100), Cents::new(-30)];
        assert_eq!(Cents::checked_sum(amounts.iter()), Some(Cents::new(70)));
        assert_eq!(Cents::checked_sum(amounts), Some(Cents::new(70)));
        assert_eq!(Cents::checked_sum([0_i64; 0]), Some(Cents::new(0)));
    }

    #[test]
    fn yuan_of_a_bill_converts_only_where_it_is_exact() {
        let yuan = |text: &str| text.parse::<Yuan>().expect("an amount of a bill");
        assert_eq!(Cents::try_from(yuan("-12.30")), Ok(Cents::new(-1230)));
        assert_eq!(Cents::try_from(yuan("0.01234")), Err(YuanError::TooPrecise));
        assert_eq!(Yuan::from(Cents::new(1)), yuan("0.01"));
    }

    proptest! {
        #[test]
        fn to_yuan_comes_back_from_yuan(fen in 0..=i64::MAX) {
            prop_assert_eq!(Cents::from_yuan(&Cents::new(fen).to_yuan()), Ok(Cents::new(fen)));
        }

        #[test]
        fn fen_come_back_from_the_yuan_of_a_bill(fen: i64) {
            let yuan = Yuan::from(Cents::new(fen));
            prop_assert_eq!(Cents::try_from(yuan), Ok(Cents::new(fen)));
            prop_assert_eq!(yuan.to_string(), Cents::new(fen).to_yuan());
        }

        #[test]
        fn from_yuan_takes_a_text_only_as_the_number_that_it_is(text in "[-+0-9.,e ]{0,8}") {
            if let Ok(amount) = Cents::from_yuan(&text) {
                let exact: f64 = text.parse().expect("what is an amount is a number");
                prop_assert_eq!(amount.value() as f64, (exact * 100.0).round());
            }
        }

        #[test]
        fn from_yuan_of_any_text_does_not_panic(text: String) {
            let _ = Cents::from_yuan(&text);
        }

        #[test]
        fn checked_sum_is_the_sum_or_nothing(amounts in proptest::collection::vec(any::<i64>(), 0..6)) {
            let mut exact = Some(0_i64);
            for amount in &amounts {
                exact = exact.and_then(|sum| sum.checked_add(*amount));
            }
            prop_assert_eq!(Cents::checked_sum(amounts), exact.map(Cents::new));
        }
    }
}
