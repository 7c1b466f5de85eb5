//! The `Authorization` value of a request, from the side that reads it.
//!
//! In comes the header's text, out come its parts. The order of the parts is free,
//! each must stand there once, and nothing of the text is repeated in an error.

use std::fmt;

use crate::{Scheme, keys::shown};

/// The parts of an `Authorization` value.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Authorization {
    /// By which scheme it is signed.
    pub scheme: Scheme,
    /// Who signs: the merchant (`mchid`, 商户号; in partner mode the service provider) or the brand (`brand_id`, 品牌ID).
    pub id: String,
    /// The random text (随机串).
    pub nonce_str: String,
    /// The signature in base64, not yet checked.
    pub signature: String,
    /// Seconds since 1970, not yet checked.
    pub timestamp: i64,
    /// The serial of the merchant's certificate (商户API证书序列号).
    pub serial_no: String,
}

impl Authorization {
    /// Reads the value of an `Authorization` header.
    ///
    /// # Errors
    ///
    /// [`AuthorizationError`] naming the part that is wrong.
    pub fn parse(value: &str) -> Result<Self, AuthorizationError> {
        let (scheme, list) = value.split_once(' ').unwrap_or((value, ""));
        let scheme = Scheme::of(scheme).ok_or(AuthorizationError::Scheme)?;
        let mut parts = Parts::default();
        parts.fill(list, scheme)?;
        Ok(Self {
            scheme,
            id: required(parts.id, scheme.id_name())?,
            nonce_str: required(parts.nonce_str, "nonce_str")?,
            signature: required(parts.signature, "signature")?,
            timestamp: required(parts.timestamp, "timestamp")?.parse().map_err(|_| AuthorizationError::Timestamp)?,
            serial_no: required(parts.serial_no, "serial_no")?,
        })
    }
}

impl fmt::Debug for Authorization {
    /// Anybody may have written it, so what does not read like a number or a serial is not repeated.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A brand's id is not known to have another form.
        let lengths = if self.scheme == Scheme::Brand { 1..=20 } else { 8..=10 };
        let number = lengths.contains(&self.id.len()) && self.id.bytes().all(|byte| byte.is_ascii_digit());
        f.debug_struct("Authorization")
            .field(self.scheme.id_name(), if number { &self.id } else { &"(not a number)" })
            .field("timestamp", &self.timestamp)
            .field("serial_no", &shown(&self.serial_no))
            .field("signature", &"(hidden)")
            .finish_non_exhaustive()
    }
}

#[derive(Default)]
struct Parts<'a> {
    id: Option<&'a str>,
    nonce_str: Option<&'a str>,
    signature: Option<&'a str>,
    timestamp: Option<&'a str>,
    serial_no: Option<&'a str>,
}

impl<'a> Parts<'a> {
    /// Takes `name="value"` pairs off the list until nothing is left.
    fn fill(&mut self, list: &'a str, scheme: Scheme) -> Result<(), AuthorizationError> {
        let mut rest = list.trim();
        while !rest.is_empty() {
            let (name, after) = rest.split_once("=\"").ok_or(AuthorizationError::Syntax)?;
            let (value, after) = after.split_once('"').ok_or(AuthorizationError::Syntax)?;
            self.set(name, value, scheme)?;
            let after = after.trim_start();
            rest = match after.strip_prefix(',').map(str::trim_start) {
                // A comma promises another pair.
                Some("") => return Err(AuthorizationError::Syntax),
                Some(next) => next,
                None if after.is_empty() => after,
                None => return Err(AuthorizationError::Syntax),
            };
        }
        Ok(())
    }

    fn set(&mut self, name: &str, value: &'a str, scheme: Scheme) -> Result<(), AuthorizationError> {
        let (name, slot) = match name {
            name if name == scheme.id_name() => (scheme.id_name(), &mut self.id),
            "nonce_str" => ("nonce_str", &mut self.nonce_str),
            "signature" => ("signature", &mut self.signature),
            "timestamp" => ("timestamp", &mut self.timestamp),
            "serial_no" => ("serial_no", &mut self.serial_no),
            _ => return Err(AuthorizationError::UnknownPart),
        };
        match slot.replace(value) {
            None => Ok(()),
            Some(_) => Err(AuthorizationError::RepeatedPart { name }),
        }
    }
}

fn required(part: Option<&str>, name: &'static str) -> Result<String, AuthorizationError> {
    match part {
        Some(value) if !value.is_empty() => Ok(value.to_owned()),
        _ => Err(AuthorizationError::MissingPart { name }),
    }
}

/// What is wrong with an `Authorization` value. Nothing of the value is repeated.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AuthorizationError {
    /// The value does not start with a [`Scheme`] and one blank.
    #[error("the scheme of Authorization is neither {} nor {}", Scheme::Merchant, Scheme::Brand)]
    Scheme,
    /// The rest is not a list of `name="value"` with commas between.
    #[error("Authorization is not a list of name=\"value\" with commas between")]
    Syntax,
    /// A part is missing or empty.
    #[error("Authorization has no {name}")]
    #[non_exhaustive]
    MissingPart {
        /// The name of the part.
        name: &'static str,
    },
    /// A part stands there twice.
    #[error("Authorization has {name} twice")]
    #[non_exhaustive]
    RepeatedPart {
        /// The name of the part.
        name: &'static str,
    },
    /// There is a part that the scheme does not have.
    #[error(
        "Authorization has a part other than mchid (a brand: brand_id), nonce_str, signature, timestamp and serial_no"
    )]
    UnknownPart,
    /// The timestamp is not a whole number of seconds.
    #[error("the timestamp of Authorization is not a whole number of seconds")]
    Timestamp,
}
