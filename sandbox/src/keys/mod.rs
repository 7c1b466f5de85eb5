//! The keys of a sandbox: the merchant's and WeChat Pay's.
//!
//! In: what the user provided, in memory or in a folder. Out: a complete set,
//! and which key of it is for which task. It always holds that no key of the
//! real platform gets in.

pub(crate) mod algorithm;
pub(crate) mod authority;
pub(crate) mod brand;
pub(crate) mod certificate;
pub(crate) mod credentials;
pub(crate) mod folder;
pub(crate) mod platform;
pub(crate) mod production;
pub(crate) mod random;
pub(crate) mod set;
pub(crate) mod settings;
pub(crate) mod sm2;
pub(crate) mod spare;
