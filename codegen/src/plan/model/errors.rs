//! What errors are told by, in the words of Rust.

use crate::plan::Name;

/// Everything that is known of errors.
#[derive(Debug, Default)]
pub(crate) struct Errors {
    /// The document that it comes from.
    pub(crate) file: String,
    /// The meanings of codes, sorted by key.
    pub(crate) codes: Vec<Code>,
    pub(crate) fail_reasons: Vec<(String, Explained)>,
    pub(crate) request_id_tails: Vec<(String, Explained)>,
}

/// A meaning of a code.
#[derive(Debug)]
pub(crate) struct Code {
    /// The code on the wire and the constant.
    pub(crate) name: Name,
    pub(crate) docs: Vec<String>,
    pub(crate) spellings: Vec<String>,
    pub(crate) statuses: Vec<u16>,
    pub(crate) outcome: &'static str,
    pub(crate) repeat: &'static str,
    pub(crate) common: bool,
    pub(crate) explained: Explained,
    /// The enum's variant, for the plain meaning alone.
    pub(crate) variant: Option<Variant>,
}

/// What stands for a code in the enum.
#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) name: Name,
    pub(crate) docs: Vec<String>,
    /// The method of an error that asks for it.
    pub(crate) predicate: String,
}

/// Meaning and remedy, in English and in Chinese.
#[derive(Clone, Debug)]
pub(crate) struct Explained {
    pub(crate) meaning: [String; 2],
    pub(crate) remedy: [String; 2],
}
