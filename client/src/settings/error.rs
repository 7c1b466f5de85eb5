//! [`SettingsError`]: what is wrong with settings, and where.

use std::{
    borrow::Cow,
    fmt,
    path::{Path, PathBuf},
};

use crate::Error;

/// Why [`Settings`](super::Settings) could not be read, or lack what was asked for.
///
/// It names the file and the setting, and says what to do. It quotes nothing of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsError {
    file: Option<PathBuf>,
    setting: Option<Cow<'static, str>>,
    what: String,
}

impl SettingsError {
    /// Of no file.
    pub(super) fn general(what: impl Into<String>) -> Self {
        Self { file: None, setting: None, what: what.into() }
    }

    /// Of a file as a whole.
    pub(super) fn of_file(file: &Path, what: impl Into<String>) -> Self {
        Self { file: Some(file.to_owned()), setting: None, what: what.into() }
    }

    /// Of a setting in a file.
    pub(super) fn of(file: &Path, setting: impl Into<Cow<'static, str>>, what: impl Into<String>) -> Self {
        Self { file: Some(file.to_owned()), setting: Some(setting.into()), what: what.into() }
    }

    /// The file with the settings.
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    /// The setting, for example `merchant_key`, or `merchants.shop.merchant_key` for one of another
    /// merchant.
    pub fn setting(&self) -> Option<&str> {
        self.setting.as_deref()
    }
}

impl fmt::Display for SettingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the settings cannot be used: ")?;
        if let Some(file) = &self.file {
            write!(f, "{}: ", file.display())?;
        }
        if let Some(setting) = &self.setting {
            write!(f, "`{setting}`: ")?;
        }
        f.write_str(&self.what)
    }
}

impl std::error::Error for SettingsError {}

/// At stage [`Build`](crate::Stage::Build), so that a program that starts has one kind of error.
impl From<SettingsError> for Error {
    fn from(error: SettingsError) -> Self {
        Self::build(error.to_string())
    }
}
