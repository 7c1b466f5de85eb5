//! What is checked of a request, and against what.
//!
//! In: a request as received over the wire, and the description. Out: the
//! operation with its typed, decrypted input, or the first refusal. Nothing
//! here has an effect, and nothing here knows what is remembered.

pub(crate) mod diagnosis;
pub(crate) mod encrypted;
pub(crate) mod input;
pub(crate) mod media;
pub(crate) mod mixed_parts;
pub(crate) mod nearest;
pub(crate) mod opened;
pub(crate) mod position;
pub(crate) mod routes;
pub(crate) mod rules;
pub(crate) mod signature;
#[cfg(feature = "gm")]
mod sm2_signature;
pub(crate) mod upload;
pub(crate) mod validator;
