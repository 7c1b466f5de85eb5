//! Operations, in the words of HTTP.
//!
//! In: what `resolve` made of paths. Out: what `plan` turns into Rust and what a gateway checks requests against. It
//! always holds that the parameters of the path and its segments agree.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    caller::Caller,
    docs::{Docs, Page, Source},
    omitted::is_default,
    origin::Origin,
    schema::{Property, Schema},
};

/// One method on one path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Operation {
    /// `operationId`, snake_case, unique in its document.
    pub id: String,
    /// The method in upper case.
    pub method: String,
    /// The path as the document has it, for example `/v3/x/{openid}`.
    pub template: String,
    /// The same path, cut at its slashes.
    #[serde(default, skip_serializing_if = "is_default")]
    pub segments: Vec<Segment>,
    /// What code calls a segment whose own text reads like another's.
    #[serde(default, skip_serializing_if = "is_default")]
    pub renamed_segments: BTreeMap<String, String>,
    /// What code calls it, where its id reads like another name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub renamed: Option<String>,
    /// Title, sentences and notes.
    #[serde(default, skip_serializing_if = "is_default")]
    pub docs: Docs,
    /// The official pages.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pages: Vec<Page>,
    /// Where what is said of it comes from; that of the document, unless it has its own.
    #[serde(default, skip_serializing_if = "is_default")]
    pub source: Option<Source>,
    /// Path, query and header parameters in the order written.
    #[serde(default, skip_serializing_if = "is_default")]
    pub parameters: Vec<Parameter>,
    /// The body, always an object.
    #[serde(default, skip_serializing_if = "is_default")]
    pub body: Option<Body>,
    /// Who calls it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub caller: Caller,
    /// What a success looks like.
    pub response: Response,
    /// Whether it is safe to send again.
    pub retry: Retry,
    /// Calls a second per merchant, where the official page says so.
    #[serde(default, skip_serializing_if = "is_default")]
    pub rate_limit: Option<u32>,
    /// How a long list is asked for in parts.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pagination: Option<Pagination>,
    /// By what the caller sees that the matter is settled.
    #[serde(default, skip_serializing_if = "is_default")]
    pub poll: Option<Poll>,
    /// The keys of the error codes that are its own, in [`Errors::codes`](super::Errors::codes).
    #[serde(default, skip_serializing_if = "is_default")]
    pub errors: Vec<String>,
    /// The name of the rows of the file that it leads to, found with [`Api::rows`](super::Api::rows).
    #[serde(default, skip_serializing_if = "is_default")]
    pub rows: Option<String>,
    /// Where it stands.
    #[serde(skip)]
    pub origin: Origin,
}

/// One segment of a path between two slashes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Segment {
    /// Text that goes out as it is; none of it at the end of a path that ends in a slash.
    Literal(String),
    /// `{name}`.
    Parameter(String),
}

impl Segment {
    /// The segments of a path that begins with a slash; `None` if one is neither plain text nor `{name}`.
    pub(crate) fn of(template: &str) -> Option<Vec<Self>> {
        Self::all(template.strip_prefix('/')?).ok()
    }

    /// The segments of a path without its leading slash, or the first text that is none. A path that ends in a slash
    /// ends with a segment without text.
    pub(crate) fn all(path: &str) -> Result<Vec<Self>, &str> {
        let (inner, end) = match path.strip_suffix('/') {
            Some(inner) => (inner, Some(Self::Literal(String::new()))),
            None => (path, None),
        };
        inner.split('/').map(Self::one).chain(end.map(Ok)).collect()
    }

    /// One segment, or the text that is none.
    fn one(segment: &str) -> Result<Self, &str> {
        let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        let is_plain = |text: &str| {
            !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte))
        };
        match name {
            Some(name) if is_plain(name) => Ok(Self::Parameter(name.to_owned())),
            None if is_plain(segment) && segment != "." && segment != ".." => Ok(Self::Literal(segment.to_owned())),
            _ => Err(segment),
        }
    }
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Location {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// In a request header.
    Header,
}

/// A parameter of an operation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Parameter {
    /// Where it travels.
    pub location: Location,
    /// Its wire name, whether it is required, and its scalar schema.
    pub property: Property,
}

/// A request body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Body {
    /// An object, inline or named.
    pub schema: Schema,
    /// The complete example, if the document gives one instead of leaving it to the properties.
    #[serde(default, skip_serializing_if = "is_default")]
    pub example: Option<Value>,
    /// What the parts are called, if it is an upload (`multipart/form-data`): a file, and its description,
    /// of which the description alone is signed. Otherwise it is JSON.
    #[serde(default, skip_serializing_if = "is_default")]
    pub upload: Option<Form>,
}

/// What the parts of an upload are called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// The part that is the file.
    pub file: String,
    /// The part that describes it, as JSON.
    pub meta: String,
    /// The description's property for the file's name, if it has one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub filename: Option<String>,
    /// The description's property for the file's hash.
    pub digest: String,
    /// The description's property for the kind of hash, and its value, if it has one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub algorithm: Option<(String, String)>,
    /// Whether the hash is SM3; otherwise it is SHA-256.
    #[serde(default, skip_serializing_if = "is_default")]
    pub sm3: bool,
}

impl Form {
    /// Whether a property of the description follows from the file.
    pub fn fills(&self, wire: &str) -> bool {
        let algorithm = self.algorithm.as_ref().map(|(name, _)| name);
        self.digest == wire || self.filename.as_deref() == Some(wire) || algorithm.is_some_and(|name| name == wire)
    }
}

/// The one documented success.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Response {
    /// 200, or 202 or 204 without a body.
    pub status: u16,
    /// The JSON body; `None` with 202, 204 and for a file.
    #[serde(default, skip_serializing_if = "is_default")]
    pub schema: Option<Schema>,
    /// Whether the body is a file, which WeChat Pay does not sign.
    #[serde(default, skip_serializing_if = "is_default")]
    pub file: bool,
    /// The complete example, if the document gives one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub example: Option<Value>,
}

/// The names by which a list comes in pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pagination {
    /// How the next page is asked for.
    pub by: Advance,
    /// What says how many items a page has at most, where it can be said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub limit: Option<String>,
    /// The response's list.
    pub items: String,
    /// The response's count of all items, where it has one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub total: Option<String>,
}

/// How the next page of a list is asked for, by a query parameter or a field of the body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Advance {
    /// It says how many items to leave out.
    Offset(String),
    /// It says which page, counted from 1.
    Page(String),
    /// It says which page, counted from 0.
    PageFromZero(String),
    /// It repeats what the response before said, which says nothing at the end.
    Cursor {
        /// What is asked with.
        cursor: String,
        /// The response's field.
        next: String,
    },
}

impl Advance {
    /// The name that is asked with.
    pub fn asked(&self) -> &String {
        match self {
            Self::Offset(name) | Self::Page(name) | Self::PageFromZero(name) | Self::Cursor { cursor: name, .. } => {
                name
            }
        }
    }
}

/// The state of something that settles later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Poll {
    /// The path to the state in the response.
    #[serde(default, skip_serializing_if = "is_default")]
    pub state: Vec<String>,
    /// The values after which it does not change any more.
    #[serde(default, skip_serializing_if = "is_default")]
    pub finals: Vec<String>,
}

/// Whether an operation may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Retry {
    /// It only reads.
    Read,
    /// It writes, and the server recognises a repetition.
    Idempotent,
    /// It writes, and a repetition may act twice.
    Never,
}
