//! [`PlainText`]: what an identifier or an open enum is compared with.
//!
//! A text of any owner comes in, its characters go out. One implementation of `PartialEq` for all of them costs each
//! such type half of what one for each of them would.

/// A text as it is on the wire.
#[diagnostic::on_unimplemented(message = "`{Self}` is neither a text nor of the type that it is compared with")]
pub trait PlainText {
    /// Its characters.
    fn plain(&self) -> &str;
}

impl PlainText for str {
    fn plain(&self) -> &str {
        self
    }
}

impl PlainText for &str {
    fn plain(&self) -> &str {
        self
    }
}

impl PlainText for String {
    fn plain(&self) -> &str {
        self
    }
}
