//! [`RequestBuilder`]: from plain values by name to a [`Request`].
//!
//! What always holds: each value is percent-encoded once and the body is
//! serialised once. The first thing that does not fit is remembered and returned
//! by [`RequestBuilder::build`].

mod query;
mod upload;

use std::{borrow::Cow, cell::LazyCell, fmt, sync::Arc};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use percent_encoding::{percent_decode_str, utf8_percent_encode};
use serde::Serialize;
use serde_json::Value;
use wechatpay_auth::PlatformKeys;
use zeroize::Zeroizing;

use super::request::Request;
use crate::{
    Error, Meta, WireValue,
    description::template::{self, Piece},
    encryption::{
        context::{self, Encryption},
        pointers,
    },
    error::{CallSite, Endpoint, Redactor, json, sanitize},
    value::ENCODED,
};

/// Headers that the client or HTTP itself sets, since a second opinion about
/// them would break the signature or the connection.
static RESERVED: [HeaderName; 6] = [
    header::AUTHORIZATION,
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::CONTENT_TYPE,
    header::HOST,
    header::TRANSFER_ENCODING,
];

impl Request {
    /// Starts the request of a known operation.
    pub fn of(meta: &'static Meta) -> RequestBuilder {
        RequestBuilder::new(Endpoint::of(meta), Cow::Borrowed(meta.template))
    }
}

/// Collects what a [`Request`] is made of.
#[derive(Clone)]
#[must_use = "a request is made by `build`"]
pub struct RequestBuilder {
    endpoint: Endpoint,
    template: Cow<'static, str>,
    /// In the order of the calls, not yet percent-encoded.
    query: Vec<(String, Zeroizing<String>)>,
    headers: HeaderMap,
    body: Option<Bytes>,
    upload: Option<(Bytes, HeaderValue)>,
    /// The values beside its file.
    parts: Vec<(String, Zeroizing<String>)>,
    encryption: Encryption,
    /// Under their wire names, to be hidden from errors.
    values: Vec<(String, Zeroizing<String>)>,
    /// Which of them fill variables of the template.
    path: Vec<usize>,
    fault: Option<String>,
}

impl RequestBuilder {
    pub(crate) fn new(endpoint: Endpoint, template: Cow<'static, str>) -> Self {
        Self {
            endpoint,
            template,
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: None,
            upload: None,
            parts: Vec::new(),
            encryption: Encryption::default(),
            values: Vec::new(),
            path: Vec::new(),
            fault: None,
        }
    }

    /// The template with its leading slash.
    pub(crate) fn template(&self) -> &str {
        &self.template
    }

    /// Says which operation this is, once the method is known.
    pub(crate) fn set_endpoint(&mut self, endpoint: Endpoint) {
        self.endpoint = endpoint;
    }

    /// Fills a variable of the template. The value is percent-encoded here and
    /// nowhere else.
    pub fn path<V: WireValue + ?Sized>(self, name: &str, value: &V) -> Self {
        self.path_text(name, value.wire())
    }

    /// Adds a query value; `None` leaves it out. The order of the calls is that
    /// of the query.
    pub fn query<V: WireValue + ?Sized>(self, name: &str, value: &V) -> Self {
        self.query_text(name, value.wire())
    }

    /// Adds a header; `None` leaves it out.
    pub fn header<V: WireValue + ?Sized>(self, name: &str, value: &V) -> Self {
        self.header_text(name, value.wire())
    }

    /// Sets the JSON body. It is serialised now, once, and these bytes are
    /// signed and sent. [`Encrypted`](crate::Encrypted) fields in it have a form
    /// only while a client makes the request.
    pub fn json<B: Serialize + ?Sized>(mut self, body: &B) -> Self {
        let (outcome, mut note) = context::noted(|| serde_json::to_vec(body));
        let fault = note.fault.take();
        if let Err(what) = self.encryption.join(note) {
            self.fail(format!("a field of the body cannot be encrypted: {what}"));
        }
        match outcome {
            Ok(bytes) => self.body = Some(Bytes::from(bytes)),
            Err(error) => {
                let what = fault.map(|what| format!("the field `{}` cannot be encrypted: {what}", path_of_fault(body)));
                self.fail(
                    what.unwrap_or_else(|| format!("the body does not serialise to JSON: {}", json::reason(&error))),
                );
            }
        }
        self
    }

    /// Encrypts the texts at these pointers of the body, and the query values at `?name`, but for those that
    /// were [`Encrypted`](crate::Encrypted) values.
    pub(crate) fn encrypt(&mut self, pointers: &[&str], keys: impl FnOnce() -> Arc<PlatformKeys>) {
        if pointers.is_empty() {
            return;
        }
        let known = self.encryption.keys.clone();
        let keys = LazyCell::new(|| known.unwrap_or_else(keys));
        for name in pointers.iter().filter_map(|pointer| pointer.strip_prefix('?')) {
            let values = self.query.iter_mut().filter(|(known, value)| known == name && !value.is_empty());
            for (_, value) in values {
                if self.encryption.sealed.contains(value) {
                    continue;
                }
                match self.encryption.encrypt(value, &keys) {
                    Ok(sealed) => *value = Zeroizing::new(sealed),
                    Err(what) => return self.fail(format!("the query value `{name}` cannot be encrypted: {what}")),
                }
            }
        }
        let pointers: Vec<&str> = pointers.iter().copied().filter(|pointer| !pointer.starts_with('?')).collect();
        let Some(body) = self.body.as_ref().filter(|_| !pointers.is_empty()) else { return };
        // A file is not JSON.
        if self.upload.is_some() {
            return;
        }
        let Ok(mut json) = serde_json::from_slice(body) else {
            self.fail("fields of this body travel encrypted, and its JSON cannot be read to find them".to_owned());
            return;
        };
        let outcome = pointers::encrypt(&mut json, &pointers, &mut self.encryption, &keys);
        match outcome.map(|changed| changed.then(|| serde_json::to_vec(&json))) {
            Ok(None) => {}
            Ok(Some(Ok(bytes))) => self.body = Some(Bytes::from(bytes)),
            Ok(Some(Err(error))) => {
                self.fail(format!("the body does not serialise to JSON: {}", json::reason(&error)));
            }
            Err(what) => self.fail(what),
        }
    }

    /// The request.
    ///
    /// # Errors
    ///
    /// Stage [`Build`](crate::Stage::Build): the first step that did not fit,
    /// or a template that is not filled exactly once.
    pub fn build(self) -> Result<Request, Error> {
        if let Some(fault) = self.fault {
            return Err(Error::build(fault).at(&self.endpoint));
        }
        let mut target = self.filled().map_err(|what| Error::build(what).at(&self.endpoint))?;
        let mut values = self.values;
        // What fills a variable is among them already.
        if self.template != self.endpoint.template {
            values.extend(written_out(&target, &self.endpoint.template));
        }
        for (at, (name, value)) in self.query.iter().enumerate() {
            target.push(if at == 0 { '?' } else { '&' });
            target.extend(utf8_percent_encode(name, ENCODED));
            target.push('=');
            target.extend(utf8_percent_encode(value, ENCODED));
        }
        // A file's bytes are not looked at for what an error might quote.
        let shown = self.body.clone().filter(|_| self.upload.is_none());
        let sensitive = self.endpoint.meta.map_or(&[][..], |meta| meta.sensitive);
        let redactor = Arc::new(Redactor { values, body: shown, plain: self.encryption.plain, sensitive });
        let encrypted_with = self.encryption.serial;
        let Self { endpoint, headers, body, upload, .. } = self;
        let site = CallSite { endpoint, redactor };
        Ok(Request { site, target, headers, body, upload, encrypted_with, for_file: false })
    }

    // The halves below know no type parameter, so that they are compiled once.

    fn path_text(mut self, name: &str, value: Option<Cow<'_, str>>) -> Self {
        match value.as_deref() {
            None | Some("") => {
                self.fail(format!("the path value `{name}` is empty, and the URL would be that of another operation"))
            }
            Some("." | "..") => {
                self.fail(format!("the path value `{name}` is a dot segment, which a URL cannot carry"))
            }
            Some(plain) => {
                self.path.push(self.values.len());
                self.remember(name, plain);
            }
        }
        self
    }

    fn query_text(mut self, name: &str, value: Option<Cow<'_, str>>) -> Self {
        if let Some(plain) = value {
            self.remember(name, &plain);
            self.query.push((name.to_owned(), Zeroizing::new(plain.into_owned())));
        }
        self
    }

    fn header_text(mut self, name: &str, value: Option<Cow<'_, str>>) -> Self {
        let Some(plain) = value else { return self };
        let Ok(header) = HeaderName::try_from(name) else {
            self.fail("a header's name holds characters that HTTP does not allow".to_owned());
            return self;
        };
        if RESERVED.contains(&header) {
            self.fail(format!("the header `{header}` is set by the client itself"));
            return self;
        }
        match HeaderValue::try_from(plain.as_ref()) {
            Ok(mut value) => {
                value.set_sensitive(true);
                self.headers.insert(header, value);
                self.remember(name, &plain);
            }
            Err(_) => {
                self.fail(format!("the value of the header `{header}` holds characters that HTTP does not allow"))
            }
        }
        self
    }

    /// The target up to the query.
    fn filled(&self) -> Result<String, String> {
        let values = self.path.iter().filter_map(|at| self.values.get(*at));
        let room = self.query.iter().map(|(name, value)| name.len() + value.len() + 2).sum();
        fill(&self.template, &values.map(|(name, plain)| (&**name, &***plain)).collect::<Vec<_>>(), room)
    }

    /// A value as JSON, with what is encrypted in it noted; `None` where it has no form, which is remembered.
    fn json_of<V: Serialize + ?Sized>(&mut self, what: &str, value: &V) -> Option<Value> {
        let (outcome, mut note) = context::noted(|| serde_json::to_value(value));
        let fault = note.fault.take();
        if let Err(fault) = self.encryption.join(note) {
            self.fail(format!("a field of {what} cannot be encrypted: {fault}"));
        }
        outcome
            .map_err(|error| {
                self.fail(match fault {
                    Some(fault) => format!("a field of {what} cannot be encrypted: {fault}"),
                    None => format!("{what} does not serialise to JSON: {}", json::reason(&error)),
                });
            })
            .ok()
    }

    /// Keeps a value, to be hidden from errors.
    fn remember(&mut self, name: &str, plain: &str) {
        self.values.push((name.to_owned(), Zeroizing::new(plain.to_owned())));
    }

    /// Keeps the plain values inside of JSON, each under its own name.
    fn remember_texts(&mut self, name: &str, value: &Value) {
        match value {
            Value::Object(fields) => fields.iter().for_each(|(name, value)| self.remember_texts(name, value)),
            Value::Array(items) => items.iter().for_each(|item| self.remember_texts(name, item)),
            Value::String(text) => self.remember(name, text),
            Value::Number(number) => self.remember(name, &number.to_string()),
            Value::Bool(_) | Value::Null => {}
        }
    }

    /// Remembers the first thing that did not fit.
    pub(crate) fn fail(&mut self, what: String) {
        self.fault.get_or_insert(what);
    }
}

impl fmt::Debug for RequestBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestBuilder")
            .field("template", &template::shown(&self.template))
            .field("fault", &self.fault)
            .finish_non_exhaustive()
    }
}

/// Where in the body serialising fails: it is done once more with an eye on the
/// path, which would cost too much every time.
fn path_of_fault<B: Serialize + ?Sized>(body: &B) -> String {
    let mut sink = Vec::new();
    let mut json = serde_json::Serializer::new(&mut sink);
    let (outcome, _) = context::noted(|| serde_path_to_error::serialize(body, &mut json));
    outcome.err().map_or_else(|| ".".to_owned(), |error| sanitize::path(&error.path().to_string()))
}

/// Puts the values into the template, each variable exactly once, with room for what follows.
fn fill(template: &str, values: &[(&str, &str)], room: usize) -> Result<String, String> {
    let pieces = template::pieces(template)?;
    for (at, (name, _)) in values.iter().enumerate() {
        if !pieces.contains(&Piece::Variable(name)) {
            // Name and value are easily swapped, so what reads like a value is not shown.
            let name = if template::is_name(name) { name } else { "*" };
            return Err(format!("the template has no variable `{{{name}}}`: {}", variables(&pieces)));
        }
        if values.iter().take(at).any(|(earlier, _)| earlier == name) {
            return Err(format!("the template's variable `{{{name}}}` is filled twice"));
        }
    }
    let plain: usize = values.iter().map(|(_, plain)| plain.len()).sum();
    let mut target = String::with_capacity(template.len() + plain + room);
    for piece in &pieces {
        match piece {
            Piece::Literal(text) => target.push_str(text),
            Piece::Variable(name) => match values.iter().find(|(filled, _)| filled == name) {
                Some((_, plain)) => target.extend(utf8_percent_encode(plain, ENCODED)),
                None => {
                    return Err(format!(
                        "the template's variable `{{{name}}}` is not filled: add `.var(\"{name}\", value)`"
                    ));
                }
            },
        }
    }
    Ok(target)
}

fn variables(pieces: &[Piece<'_>]) -> String {
    let names: Vec<String> = pieces
        .iter()
        .filter_map(|piece| match piece {
            Piece::Variable(name) => Some(format!("`{{{name}}}`")),
            Piece::Literal(_) => None,
        })
        .collect();
    if names.is_empty() { "it has none".to_owned() } else { format!("it has {}", names.join(", ")) }
}

/// What somebody wrote into a template instead of filling a variable: the segments that it does not
/// show, under the names of the variables.
fn written_out<'p>(path: &'p str, shown: &'p str) -> impl Iterator<Item = (String, Zeroizing<String>)> + 'p {
    let hidden = path.split('/').zip(shown.split('/')).filter(|(segment, word)| segment != word);
    hidden.map(|(segment, word)| {
        let name = word.trim_start_matches('{').trim_end_matches('}').to_owned();
        (name, Zeroizing::new(percent_decode_str(segment).decode_utf8_lossy().into_owned()))
    })
}
