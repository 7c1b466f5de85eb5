//! `paginated!`: how an operation asks for the page behind a page.
//!
//! The fields of a request and of its response come in by name; the request for
//! the next page goes out, or nothing behind the last one. What always holds: a
//! count that cannot be right ends no list, and an operation without a next page
//! is the end.

/// What is known of a page that came.
#[derive(Clone, Copy, Debug)]
pub struct Reached {
    /// How many items it has.
    pub count: usize,
    /// How many it may have, where that was asked for.
    pub limit: Option<i64>,
    /// How many there are in all, where the response says so.
    pub total: Option<i64>,
}

/// How many items the next page leaves out; `None` behind the last.
pub fn after_offset(offset: Option<i64>, page: Reached) -> Option<i64> {
    let count = i64::try_from(page.count).ok().filter(|count| *count > 0)?;
    let reached = offset.unwrap_or_default().checked_add(count)?;
    // Some lists are counted with the first page alone: a later count that cannot be right says nothing.
    let total = page.total.filter(|total| *total >= reached);
    let ends = match (total, page.limit) {
        (Some(total), _) => reached == total,
        (None, Some(limit)) => count < limit,
        // Only an empty page is the end where neither is known.
        (None, None) => false,
    };
    (!ends).then_some(reached)
}

/// The number of the next page, where the first is 1; `None` behind the last.
pub fn after_page(number: Option<i64>, page: Reached) -> Option<i64> {
    let count = i64::try_from(page.count).ok().filter(|count| *count > 0)?;
    let number = number.unwrap_or(1);
    // How many there are before it at most; nothing is before the first.
    let before = match number {
        1 => Some(0),
        _ => page.limit.and_then(|limit| number.checked_sub(1)?.checked_mul(limit)),
    };
    let ends = match (before.and_then(|before| before.checked_add(count)), page.total, page.limit) {
        (Some(reached), Some(total), _) if total >= reached => reached == total,
        (_, _, Some(limit)) => count < limit,
        (_, _, None) => false,
    };
    if ends { None } else { number.checked_add(1) }
}

/// The same, where the first is 0.
pub fn after_page_from_zero(number: Option<i64>, page: Reached) -> Option<i64> {
    let number = number.unwrap_or(0);
    after_page(Some(number.checked_add(1)?), page).map(|_| number + 1)
}

/// A number that may be left out.
pub trait OptionalNumber {
    /// The number, if it is set.
    fn number(&self) -> Option<i64>;
    /// Sets it.
    fn set(&mut self, number: i64);
}

impl OptionalNumber for i64 {
    fn number(&self) -> Option<i64> {
        Some(*self)
    }

    fn set(&mut self, number: i64) {
        *self = number;
    }
}

impl OptionalNumber for Option<i64> {
    fn number(&self) -> Option<i64> {
        *self
    }

    fn set(&mut self, number: i64) {
        *self = Some(number);
    }
}

/// A text that may be left out; an empty one says as little.
pub trait OptionalText {
    /// The text, if it says something.
    fn said(&self) -> Option<&str>;
    /// Sets it.
    fn say(&mut self, text: String);
}

impl OptionalText for String {
    fn said(&self) -> Option<&str> {
        Some(self.as_str()).filter(|text| !text.is_empty())
    }

    fn say(&mut self, text: String) {
        *self = text;
    }
}

impl OptionalText for Option<String> {
    fn said(&self) -> Option<&str> {
        self.as_deref().filter(|text| !text.is_empty())
    }

    fn say(&mut self, text: String) {
        *self = Some(text);
    }
}

/// A list that may be left out.
pub trait OptionalList<T> {
    /// How many there are.
    fn count(&self) -> usize;
    /// All of them.
    fn items(self) -> Vec<T>;
}

impl<T> OptionalList<T> for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn items(self) -> Vec<T> {
        self
    }
}

impl<T> OptionalList<T> for Option<Vec<T>> {
    fn count(&self) -> usize {
        self.as_ref().map_or(0, Vec::len)
    }

    fn items(self) -> Vec<T> {
        self.unwrap_or_default()
    }
}

/// Says by which fields a list comes in pages.
#[doc(hidden)]
#[macro_export]
macro_rules! paginated {
    ($name:ident $(for $caller:ident)? { offset: $field:ident, $($rest:tt)* }) => {
        $crate::paginated! { @counted $name $(for $caller)?, after_offset $field $($rest)* }
    };
    ($name:ident $(for $caller:ident)? { page: $field:ident, first: 0, $($rest:tt)* }) => {
        $crate::paginated! { @counted $name $(for $caller)?, after_page_from_zero $field $($rest)* }
    };
    ($name:ident $(for $caller:ident)? { page: $field:ident, $($rest:tt)* }) => {
        $crate::paginated! { @counted $name $(for $caller)?, after_page $field $($rest)* }
    };
    ($name:ident $(for $caller:ident)? { cursor: $cursor:ident, next: $next:ident, items: $items:ident as $item:ty }) => {
        impl $crate::Paginated$(<$crate::$caller>)? for $name {
            type Item = $item;

            #[inline]
            fn cursor(&self) -> Option<&str> {
                $crate::__private::OptionalText::said(&self.$cursor)
            }

            #[inline]
            fn next_cursor(page: &Self::Response) -> Option<&str> {
                $crate::__private::OptionalText::said(&page.$next)
            }

            #[inline]
            fn next(mut self, page: &Self::Response) -> Option<Self> {
                let next = $crate::__private::OptionalText::said(&page.$next)?.to_owned();
                $crate::__private::OptionalText::say(&mut self.$cursor, next);
                Some(self)
            }

            #[inline]
            fn items(page: Self::Response) -> Vec<Self::Item> {
                $crate::__private::OptionalList::items(page.$items)
            }
        }
    };
    (
        @counted $name:ident $(for $caller:ident)?, $after:ident $field:ident
        $(limit: $limit:ident,)? items: $items:ident as $item:ty $(, total: $total:ident)?
    ) => {
        impl $crate::Paginated$(<$crate::$caller>)? for $name {
            type Item = $item;

            #[inline]
            fn next(mut self, page: &Self::Response) -> Option<Self> {
                use $crate::__private::OptionalNumber as _;
                let reached = $crate::__private::Reached {
                    count: $crate::__private::OptionalList::count(&page.$items),
                    limit: [$(self.$limit.number())?].into_iter().next().flatten(),
                    total: [$(page.$total.number())?].into_iter().next().flatten(),
                };
                let next = $crate::__private::$after(self.$field.number(), reached)?;
                self.$field.set(next);
                Some(self)
            }

            #[inline]
            fn items(page: Self::Response) -> Vec<Self::Item> {
                $crate::__private::OptionalList::items(page.$items)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(count: usize, limit: Option<i64>, total: Option<i64>) -> Reached {
        Reached { count, limit, total }
    }

    #[test]
    fn page_number_ends_with_the_last_of_the_counted_items() {
        assert_eq!(after_page(None, page(10, Some(10), Some(25))), Some(2));
        assert_eq!(after_page(Some(2), page(10, Some(10), Some(25))), Some(3));
        assert_eq!(after_page(Some(3), page(5, Some(10), Some(25))), None);
        assert_eq!(after_page(Some(2), page(10, Some(10), Some(20))), None);
    }

    #[test]
    fn page_number_without_a_count_ends_with_a_page_that_is_not_full() {
        assert_eq!(after_page(Some(1), page(10, Some(10), None)), Some(2));
        assert_eq!(after_page(Some(2), page(9, Some(10), None)), None);
        assert_eq!(after_page(Some(2), page(9, None, Some(90))), Some(3), "how many stand before it is not known");
        assert_eq!(after_page(None, page(9, None, Some(9))), None, "nothing stands before the first");
        assert_eq!(after_page(None, page(9, None, Some(90))), Some(2));
        assert_eq!(after_page(Some(3), page(0, None, Some(90))), None);
    }

    #[test]
    fn page_number_ignores_a_count_that_cannot_be_right() {
        assert_eq!(after_page(Some(2), page(10, Some(10), Some(10))), Some(3));
        assert_eq!(after_page(Some(i64::MAX), page(10, Some(10), None)), None);
        assert_eq!(after_page(Some(i64::MIN), page(10, Some(10), Some(i64::MAX))), Some(i64::MIN + 1));
    }

    #[test]
    fn page_number_from_zero_ends_with_the_last_of_the_counted_items() {
        assert_eq!(after_page_from_zero(None, page(10, Some(10), Some(25))), Some(1));
        assert_eq!(after_page_from_zero(Some(1), page(10, Some(10), Some(25))), Some(2));
        assert_eq!(after_page_from_zero(Some(2), page(5, Some(10), Some(25))), None);
        assert_eq!(after_page_from_zero(Some(0), page(10, Some(10), Some(10))), None);
        assert_eq!(after_page_from_zero(Some(1), page(9, Some(10), None)), None);
        assert_eq!(after_page_from_zero(Some(i64::MAX), page(10, Some(10), None)), None);
        assert_eq!(after_page_from_zero(Some(i64::MAX - 1), page(10, Some(10), None)), None, "counted from 1 too far");
    }

    #[test]
    fn offset_without_a_limit_ends_with_an_empty_page() {
        assert_eq!(after_offset(None, page(3, None, None)), Some(3));
        assert_eq!(after_offset(Some(3), page(0, None, None)), None);
        assert_eq!(after_offset(Some(i64::MAX), page(1, None, None)), None);
    }

    #[test]
    fn text_that_is_empty_says_nothing() {
        assert_eq!((String::new().said(), Some(String::new()).said(), None::<String>.said()), (None, None, None));
        assert_eq!(Some("a".to_owned()).said(), Some("a"));
    }
}
