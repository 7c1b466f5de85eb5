//! `error_predicates!`: what an error says by its code, as a trait of questions.

/// Defines the questions to an error that have a code for an answer.
#[doc(hidden)]
#[macro_export]
macro_rules! error_predicates {
    (
        $(#[$trait_meta:meta])* $vis:vis trait $questions:ident for $code:ident;
        $($(#[$meta:meta])* $name:ident: $variant:ident,)*
    ) => {
        $(#[$trait_meta])*
        $vis trait $questions {
            /// The API's error code (错误码), typed: `None` where the response has none.
            fn error_code(&self) -> Option<$code>;

            $(
                $(#[$meta])*
                fn $name(&self) -> bool {
                    self.error_code() == Some($code::$variant)
                }
            )*
        }

        impl $questions for $crate::Error {
            fn error_code(&self) -> Option<$code> {
                self.code().map($code::from_wire)
            }
        }
    };
}
