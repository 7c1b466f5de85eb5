//! `debug!`: the `Debug` of structs with personal fields.
//!
//! The names of the fields come in, some of them marked `hidden`; a `Debug` goes
//! out like the derived one, but with `***` in place of what is hidden, whether
//! it is there or not.

use std::fmt;

/// What stands in place of a hidden value.
#[derive(Clone, Copy)]
pub struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// Defines `Debug` for a struct that is hidden as a whole, or of which some fields are.
#[doc(hidden)]
#[macro_export]
macro_rules! debug {
    ($name:ident: hidden) => {
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(***)"))
            }
        }
    };
    ($name:ident $(<$lifetime:lifetime>)? { $($field:ident $(: $hidden:ident)?),* $(,)? }) => {
        impl ::std::fmt::Debug for $name $(<$lifetime>)? {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(stringify!($name))
                    $(.field(
                        stringify!($field).trim_start_matches("r#"),
                        $crate::debug!(@shown &self.$field $(, $hidden)?),
                    ))*
                    .finish()
            }
        }
    };
    (@shown $value:expr) => { $value };
    (@shown $value:expr, hidden) => { &$crate::__private::Hidden };
}

#[cfg(test)]
mod tests {

    struct Car<'c> {
        plate: Option<&'c str>,
        r#type: i64,
    }

    crate::debug! {
        Car<'_> {
            plate: hidden,
            r#type,
        }
    }

    #[allow(dead_code)] // it is here to be hidden
    struct Owner {
        name: String,
    }

    crate::debug! {
        Owner: hidden
    }

    #[test]
    fn hidden_field_shows_its_name_alone() {
        let car = Car { plate: Some("粤B12345"), r#type: 7 };
        assert_eq!(format!("{car:?}"), "Car { plate: ***, type: 7 }");
        assert_eq!(format!("{car:#?}"), "Car {\n    plate: ***,\n    type: 7,\n}");
        assert_eq!(car.plate.map(str::len), Some(9));
    }

    #[test]
    fn hidden_struct_shows_its_name_alone() {
        assert_eq!(format!("{:?}", Owner { name: "张三".to_owned() }), "Owner(***)");
    }
}
