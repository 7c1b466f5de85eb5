//! The names that people give in the documents.

/// The product whose types all others may refer to.
pub(crate) const SHARED: &str = "shared";

/// Lower-case letters, digits and single underscores, beginning with a letter.
pub(crate) fn is_snake_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && !name.contains("__")
        && !name.ends_with('_')
}
