//! Hostile input: nothing panics and nothing is believed, whatever arrives; and what is
//! signed can be taken apart again in one way only.
//!
//! Over 100,000 cases in all. `PROPTEST_CASES` sets the number for each property.

mod keys;
mod messages;
mod sealed;

use proptest::test_runner::Config;

/// So many cases, unless the environment asks for another number.
pub(crate) fn cases(number: u32) -> Config {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(number);
    // A failure prints its smallest case; nothing is written beside the sources.
    Config { cases, failure_persistence: None, ..Config::default() }
}
