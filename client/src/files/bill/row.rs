//! [`BillRow`]: a kind of bill, and `bill_row!`, which defines one by its columns.

use super::{
    line::BillLine,
    summary::{Column, Sum},
};

/// A kind of bill: its columns, what its lines are, and what its summary counts.
pub trait BillRow: Sized {
    /// The columns that are read. A bill without one that is required is of another kind.
    const COLUMNS: &'static [Column];

    /// What the summary tells of the lines: all of it.
    const SUMMARY: &'static [Sum];

    /// The record of a line.
    ///
    /// # Errors
    ///
    /// The title of the column that does not fit, and what is wrong with it.
    fn read(line: &BillLine<'_>) -> Result<Self, String>;
}

/// Defines a row by its columns: each `required`, so that every bill of the kind has it, or
/// `optional`. The type says whether there may be no value: `Option<Yuan>` takes an empty one.
///
/// `Debug` shows no value: they are personal, and say what was earned.
#[doc(hidden)]
#[macro_export]
macro_rules! bill_row {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $($(#[$doc:meta])* pub $field:ident: $ty:ty = $column:ident($title:literal),)*
        }
        summary: [$($sum:expr),* $(,)?]
    ) => {
        $(#[$meta])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[$doc])* pub $field: $ty,)*
        }

        impl $crate::BillRow for $name {
            const COLUMNS: &'static [$crate::Column] = &[$($crate::Column::$column($title)),*];
            const SUMMARY: &'static [$crate::Sum] = &[$($sum),*];

            fn read(line: &$crate::BillLine<'_>) -> Result<Self, String> {
                Ok(Self { $($field: $crate::__private::BillValue::read(line, $title)?,)* })
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Day, Timestamp, Yuan};

    crate::bill_row! {
        /// A row with each type of column.
        pub struct Row {
            pub text: String = required("名称"),
            pub amount: Yuan = required("金额"),
            pub coupon: Option<Yuan> = required("优惠"),
            pub count: i64 = required("数量"),
            pub time: Timestamp = required("时间"),
            pub day: Option<Day> = optional("日期"),
            pub remark: Option<String> = optional("备注"),
        }
        summary: [Sum::lines("总数"), Sum::column("总金额", "金额").of("名称", "米")]
    }

    const VALUES: [(&str, &str); 7] = [
        ("名称", "米"),
        ("金额", "1.50"),
        ("优惠", ""),
        ("数量", "-3"),
        ("时间", "2026-11-25 08:30:00"),
        ("日期", "2026-11-25"),
        ("备注", "甲"),
    ];

    fn read(values: &[(&str, &str)]) -> Result<Row, String> {
        let titles: Vec<String> = values.iter().map(|(title, _)| (*title).to_owned()).collect();
        let values = values.iter().map(|(_, value)| (*value).to_owned()).collect();
        Row::read(&BillLine { titles: &titles, values, number: 1 })
    }

    #[test]
    fn row_has_each_value_in_the_type_of_its_column() {
        let row = read(&VALUES).expect("a row");
        assert_eq!((row.text.as_str(), row.amount.to_string().as_str(), row.count), ("米", "1.50", -3));
        assert_eq!((row.coupon, row.remark.as_deref()), (None, Some("甲")));
        assert_eq!(row.time.to_string(), "2026-11-25T08:30:00+08:00");
        assert_eq!(row.day.map(|day| day.to_string()).as_deref(), Some("2026-11-25"));
        assert!(Row::COLUMNS.iter().map(|column| column.required).eq([true, true, true, true, true, false, false]));
    }

    #[test]
    fn row_without_an_optional_column_has_none_and_without_a_required_one_is_refused() {
        let row = read(&VALUES[..5]).expect("a row");
        assert!(row.day.is_none() && row.remark.is_none());
        for missing in 0..5 {
            let mut values = VALUES.to_vec();
            let (title, _) = values.remove(missing);
            // An amount that may be empty is looked for when the titles are read.
            assert_eq!(read(&values).is_err(), title != "优惠", "{title}");
        }
    }

    #[test]
    fn value_of_another_type_is_refused_by_its_title_and_not_quoted() {
        for (title, what) in [
            ("金额", "is not an amount in 元"),
            ("优惠", "is not an amount in 元"),
            ("数量", "is not a whole number"),
            ("时间", "is not a time"),
            ("日期", "is not a day"),
        ] {
            let values = VALUES.map(|(known, value)| (known, if known == title { "王小明" } else { value }));
            let error = read(&values).expect_err(title);
            assert_eq!(error, format!("what stands under {title} {what}"));
        }
    }

    #[test]
    fn row_shows_none_of_its_values() {
        assert_eq!(format!("{:?}", read(&VALUES).expect("a row")), "Row { .. }");
    }
}
