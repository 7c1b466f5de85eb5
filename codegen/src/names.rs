//! The names that documents and people give, and what all stages know of them.
//!
//! In: file names and words. Out: the product that a file describes, and whether a word may be a name.

/// The product whose types all others may refer to.
pub(crate) const SHARED: &str = "shared";

/// The stem of the document that says what error codes mean.
pub(crate) const ERRORS: &str = "errors";

/// The product that a document of this file name describes: its stem.
pub(crate) fn product_of(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.strip_suffix(".yaml").unwrap_or(name)
}

/// Lower-case letters, digits and single underscores, beginning with a letter.
pub(crate) fn is_snake_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && !name.contains("__")
        && !name.ends_with('_')
}
