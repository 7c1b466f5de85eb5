//! [`Surroundings`]: what stands around the program, handed in so that tests can take its place.
//!
//! In: streams and variables. Out: the same, and how they are to be used. What is printed goes to `out`, what is said
//! about it to `err`, so that a pipe has nothing but the result.

use std::{
    fmt,
    io::{Read, Write},
};

use clap::{Args, ValueEnum};

use crate::language::Language;

/// Streams and variables of a process.
pub struct Surroundings<'io> {
    /// Where results go.
    pub out: &'io mut (dyn Write + Send),
    /// Where errors and notes go.
    pub err: &'io mut (dyn Write + Send),
    /// What `@-` reads.
    pub input: &'io mut (dyn Read + Send),
    /// Whether `out` is a terminal.
    pub terminal: bool,
    /// A variable by its name.
    pub environment: &'io (dyn Fn(&str) -> Option<String> + Sync),
}

impl fmt::Debug for Surroundings<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Surroundings").field("terminal", &self.terminal).finish_non_exhaustive()
    }
}

/// What every command takes.
#[derive(Clone, Debug, Default, Args)]
pub(crate) struct Global {
    /// Whose keys: `sandbox`, a name, or the path of a settings file or of its folder [default: WECHATPAY_SETTINGS]
    ///
    /// `sandbox` is the folder that `wechatpay sandbox serve` has written here; a name is a folder with a settings.json
    /// below `wechatpay` in your configuration (~/.config). For calls of a brand it is brand/settings.json beside
    /// it, or WECHATPAY_BRAND_SETTINGS.
    #[arg(long, short, global = true, value_name = "PROFILE", help_heading = "Everywhere")]
    pub(crate) profile: Option<String>,
    /// Another merchant, or brand, of the settings file, by its name there
    #[arg(long = "as", global = true, value_name = "NAME", help_heading = "Everywhere")]
    pub(crate) other: Option<String>,
    /// The language of texts about the API [default: that of the locale]
    #[arg(long, global = true, value_name = "LANGUAGE", help_heading = "Everywhere")]
    pub(crate) lang: Option<Language>,
    /// Whether the output is coloured
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", help_heading = "Everywhere")]
    pub(crate) color: Color,
}

/// When the output is coloured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl Global {
    pub(crate) fn language(&self, around: &Surroundings<'_>) -> Language {
        self.lang.unwrap_or_else(|| Language::of_locale(around.environment))
    }

    pub(crate) fn coloured(&self, around: &Surroundings<'_>) -> bool {
        match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => around.terminal && (around.environment)("NO_COLOR").is_none_or(|value| value.is_empty()),
        }
    }
}
