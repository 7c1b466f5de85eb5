//! [`Stage`]: how far a call got.

use std::fmt;

/// How far a call got before it failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stage {
    /// Before anything was signed: a value that does not fit, a client that is
    /// set up wrongly, a call in the wrong place.
    Build,
    /// While signing. Nothing was sent.
    Sign,
    /// On the way: no connection, a timeout, or middleware of your own that
    /// failed. Whether the request arrived is not known.
    Exchange,
    /// The response's signature did not prove that it comes from WeChat Pay.
    Verify,
    /// The API, or a proxy before it, answered with an error;
    /// [`is_verified`](crate::Error::is_verified) tells the two apart. Or the API has taken the
    /// request in and has not decided yet (202).
    Api,
    /// The verified response is not what the operation documents.
    Decode,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Build => "build",
            Self::Sign => "sign",
            Self::Exchange => "exchange",
            Self::Verify => "verify",
            Self::Api => "api",
            Self::Decode => "decode",
        })
    }
}
