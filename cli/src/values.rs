//! Values of a command line: `name=text`, `name:=json`, `name=@file`.
//!
//! In: words as people write them. Out: names with what stands for them. What always holds: a value is not quoted in an
//! error, since it may be personal, or a key.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;

use crate::{failure::Failure, surroundings::Surroundings};

/// A name and what it is to be.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) given: Given,
}

/// What stands behind a name.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Given {
    /// `=text`
    Text(String),
    /// `:=json`
    Json(Value),
    /// `=@file`: its text, or of an upload the file itself.
    File(PathBuf),
}

impl Named {
    /// Reads a word. `=@@` begins a text with an `@`.
    pub(crate) fn parse(word: &str) -> Result<Self, Failure> {
        let unfit = || {
            Failure::usage("a value is written NAME=TEXT, NAME:=JSON or NAME=@FILE, and one has no `=` or no name")
                .help("quote a value with blanks or `&`: 'description=two words'")
        };
        let (name, value) = word.split_once('=').ok_or_else(unfit)?;
        let json = name.strip_suffix(':');
        let name = json.unwrap_or(name);
        if name.is_empty() {
            return Err(unfit());
        }
        let given = match (json, value.strip_prefix('@')) {
            (Some(_), _) => Given::Json(serde_json::from_str(value).map_err(|error| {
                Failure::usage(format!("what stands behind `{name}:=` is not JSON, at column {}", error.column()))
                    .help(format!("write a text as `{name}=TEXT`, without quotes"))
            })?),
            (None, Some(escaped)) if escaped.starts_with('@') => Given::Text(escaped.to_owned()),
            (None, Some("")) => return Err(Failure::usage(format!("`{name}=@` names no file"))),
            (None, Some(path)) => Given::File(PathBuf::from(path)),
            (None, None) => Given::Text(value.to_owned()),
        };
        Ok(Self { name: name.to_owned(), given })
    }

    pub(crate) fn parse_all(words: &[String]) -> Result<Vec<Self>, Failure> {
        words.iter().map(|word| Self::parse(word)).collect()
    }
}

impl Given {
    /// As a text, for what is not in a body.
    pub(crate) fn text(&self) -> Result<String, Failure> {
        match self {
            Self::Text(plain) => Ok(plain.clone()),
            Self::Json(Value::String(plain)) => Ok(plain.clone()),
            Self::Json(value) => Ok(value.to_string()),
            Self::File(path) => text_of(path),
        }
    }
}

/// The text of a file, without the line break at its end.
fn text_of(path: &Path) -> Result<String, Failure> {
    let read = fs::read_to_string(path).map_err(|error| unreadable(path, &error))?;
    Ok(read.strip_suffix('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).unwrap_or(&read).to_owned())
}

fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::usage(format!("{} cannot be read: {error}", path.display()))
}

/// The body that `-d` names: `@file`, `@-`, or the JSON itself.
pub(crate) fn body(data: &str, around: &mut Surroundings<'_>) -> Result<Value, Failure> {
    let read = match data.strip_prefix('@') {
        Some("-") => {
            let mut read = String::new();
            around.input.read_to_string(&mut read)?;
            read
        }
        Some(path) => fs::read_to_string(path).map_err(|error| unreadable(Path::new(path), &error))?,
        None => data.to_owned(),
    };
    serde_json::from_str(&read).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        Failure::usage(format!("the body is not JSON, at line {line}, column {column}"))
            .help("`-d` takes the JSON itself, `@FILE`, or `@-` for standard input")
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn given(word: &str) -> Given {
        Named::parse(word).expect("a value").given
    }

    #[test]
    fn word_is_a_text_json_or_a_file_by_what_stands_before_its_value() {
        assert_eq!(given("a=1"), Given::Text("1".to_owned()));
        assert_eq!(given("a="), Given::Text(String::new()));
        assert_eq!(given("a=b=c"), Given::Text("b=c".to_owned()));
        assert_eq!(given("a:=[1]"), Given::Json(json!([1])));
        assert_eq!(given("a=@x.txt"), Given::File(PathBuf::from("x.txt")));
        assert_eq!(given("a=@@x"), Given::Text("@x".to_owned()));
    }

    #[test]
    fn word_that_does_not_fit_is_refused_without_its_value() {
        for word in ["a", "=secret", ":=1", "a:=secret", "a=@"] {
            let failure = Named::parse(word).expect_err(word);
            assert!(!format!("{failure:?}").contains("secret"), "{failure:?}");
        }
    }
}
