//! `setters!` and `optional_fields!`: what is optional, as consuming setters.
//!
//! The optional fields of an emitted struct come in; a method of the field's
//! name goes out for each. An operation has them twice, on the value and on the
//! fluent call around it, so that both styles read the same.

/// Setters for a plain struct that is sent inside a body.
#[allow(unused_macros)] // a spec may have no such struct
macro_rules! setters {
    ($name:ident { $($(#[$meta:meta])* $field:ident: $type:ty),* $(,)? }) => {
        impl $name {
            $(
                $(#[$meta])*
                #[must_use]
                pub fn $field(mut self, $field: impl Into<$type>) -> Self {
                    self.$field = Some($field.into());
                    self
                }
            )*
        }
    };
}
#[allow(unused_imports)]
pub(crate) use setters;

/// Setters for an operation, and for the fluent call of it.
#[allow(unused_macros)] // a spec may have no optional parameter
macro_rules! optional_fields {
    ($name:ident { $($(#[$meta:meta])* $field:ident: $type:ty),* $(,)? }) => {
        $crate::runtime::setters! { $name { $($(#[$meta])* $field: $type,)* } }

        impl $crate::runtime::Call<'_, $name> {
            $(
                $(#[$meta])*
                pub fn $field(self, $field: impl Into<$type>) -> Self {
                    self.map(|operation| operation.$field($field))
                }
            )*
        }
    };
}
#[allow(unused_imports)]
pub(crate) use optional_fields;

#[cfg(test)]
mod tests {
    use crate::runtime;

    #[derive(Default)]
    struct Body {
        count: Option<i64>,
        r#type: Option<String>,
    }

    runtime::setters! {
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
