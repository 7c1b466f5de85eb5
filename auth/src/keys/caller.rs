//! [`Caller`]: a merchant or a brand, where a type says which of the two.

use std::{fmt, ops::Deref};

use super::{Brand, Credentials, Merchant};
use crate::Scheme;

/// Who calls the API: a [`Merchant`] or a [`Brand`], and nobody else.
///
/// An operation is one or the other's, and so is a client, so that the wrong one does not compile.
pub trait Caller: Clone + fmt::Debug + Deref<Target = Credentials> + Send + Sync + sealed::Sealed + 'static {
    /// By which scheme such a caller signs.
    const SCHEME: Scheme;
}

impl Caller for Merchant {
    const SCHEME: Scheme = Scheme::Merchant;
}

impl Caller for Brand {
    const SCHEME: Scheme = Scheme::Brand;
}

mod sealed {
    /// Both kinds of credentials are made in this crate, each for its scheme.
    pub trait Sealed {}

    impl Sealed for super::Merchant {}

    impl Sealed for super::Brand {}
}
