//! [`FileLocation`]: a response that leads to a file.

use std::borrow::Cow;

/// A response that leads to a file by its `download_url` or `url`.
pub trait FileLocation {
    /// Where the file is; `None` while there is none yet.
    fn download_url(&self) -> Option<Cow<'_, str>>;
    /// What kind of hash the next one is, such as `SHA1`.
    fn hash_type(&self) -> Option<Cow<'_, str>>;
    /// The hash of the unpacked file, in hexadecimal digits.
    fn hash_value(&self) -> Option<Cow<'_, str>>;
    /// The key of a sealed file, encrypted with the key of the merchant's certificate, in base64; `None` for a file
    /// that comes in clear.
    fn encrypt_key(&self) -> Option<Cow<'_, str>> {
        None
    }
    /// The nonce of a sealed file.
    fn nonce(&self) -> Option<Cow<'_, str>> {
        None
    }
}

/// Says which fields of a response lead to a file.
#[doc(hidden)]
#[macro_export]
macro_rules! file_location {
    ($name:ident { $url:ident $(, $hash_type:ident, $hash_value:ident $(, $key:ident, $nonce:ident)?)? }) => {
        impl $crate::FileLocation for $name {
            #[inline]
            fn download_url(&self) -> Option<std::borrow::Cow<'_, str>> {
                $crate::WireValue::wire(&self.$url)
            }

            #[inline]
            fn hash_type(&self) -> Option<std::borrow::Cow<'_, str>> {
                [$($crate::WireValue::wire(&self.$hash_type))?].into_iter().next().flatten()
            }

            #[inline]
            fn hash_value(&self) -> Option<std::borrow::Cow<'_, str>> {
                [$($crate::WireValue::wire(&self.$hash_value))?].into_iter().next().flatten()
            }

            $($(
                #[inline]
                fn encrypt_key(&self) -> Option<std::borrow::Cow<'_, str>> {
                    $crate::WireValue::wire(&self.$key)
                }

                #[inline]
                fn nonce(&self) -> Option<std::borrow::Cow<'_, str>> {
                    $crate::WireValue::wire(&self.$nonce)
                }
            )?)?
        }
    };
}
