//! `setters!`: what is optional, as consuming setters.
//!
//! The optional fields of an emitted struct come in; a method of the field's
//! name goes out for each.

/// Setters for a struct.
#[doc(hidden)]
#[macro_export]
macro_rules! setters {
    ($name:ident { $($(#[$meta:meta])* $field:ident: $type:ty),* $(,)? }) => {
        impl $name {
            $(
                $(#[$meta])*
                #[must_use]
                #[inline]
                pub fn $field(mut self, $field: impl Into<$type>) -> Self {
                    self.$field = Some($field.into());
                    self
                }
            )*
        }
    };
}

#[cfg(test)]
mod tests {

    #[derive(Default)]
    struct Body {
        count: Option<i64>,
        r#type: Option<String>,
    }

    crate::setters! {
        Body {
            count: i64,
            r#type: String,
        }
    }

    #[test]
    fn setter_fills_its_own_field_only() {
        let body = Body::default().r#type("car");
        assert_eq!((body.count, body.r#type.as_deref()), (None, Some("car")));
    }

    #[test]
    fn setter_converts_what_it_is_given() {
        assert_eq!(Body::default().count(7_i32).count, Some(7));
    }
}
