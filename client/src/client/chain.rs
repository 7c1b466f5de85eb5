//! The dynamic calls: by URL template, for anything, known to the spec or not.
//!
//! A template and named values come in, a [`ChainCall`] goes out that is
//! awaited or sent blocking. What always holds: a template that is not filled
//! exactly, and a method that a checked route does not have, are errors before
//! anything is signed; a route that the spec knows keeps its [`Meta`].

use std::{borrow::Cow, fmt, marker::PhantomData, pin::Pin};

use http::Method;
use serde::Serialize;
use wechatpay_auth::Caller;

use super::{
    handle::{Client, Inner},
    transport::Transport,
};
use crate::{
    Error, FromResponse, Meta, Request, RequestBuilder, Route, Upload, UploadForm, WireValue,
    description::{self, template},
    error::Endpoint,
};

/// A call under construction, by its URL template.
#[derive(Clone)]
#[must_use = "a chain ends with a method such as `get()`"]
pub struct Chain<'c> {
    client: &'c Inner,
    request: RequestBuilder,
    /// Set where the methods are those of the spec and no others.
    route: Option<Route>,
}

impl<C: Caller> Client<C> {
    /// A call by URL template, with or without the leading slash:
    /// `v3/businesscircle/user-authorizations/{openid}`.
    ///
    /// A template of the spec keeps its operation's rules, also when its
    /// variables are filled in already; any other template is called with none.
    pub fn chain(&self, template: impl Into<String>) -> Chain<'_> {
        Chain::new(&self.0, Cow::Owned(template.into()), None)
    }

    /// A call by a template that a front door's `route!` has checked against the spec.
    pub fn route(&self, route: Route) -> Chain<'_> {
        Chain::new(&self.0, Cow::Borrowed(route.template()), Some(route))
    }
}

impl<'c> Chain<'c> {
    /// The same for whoever has no type of the caller.
    pub(crate) fn of(client: &'c Inner, template: &'static str) -> Self {
        Self::new(client, Cow::Borrowed(template), None)
    }

    fn new(client: &'c Inner, template: Cow<'static, str>, route: Option<Route>) -> Self {
        let template = template::rooted(template);
        let endpoint = Endpoint::unknown(Method::GET, &template);
        Self { client, request: RequestBuilder::new(endpoint, template), route }
    }

    /// Fills a variable of the template. The plain value: it is percent-encoded
    /// here.
    pub fn var(self, name: &str, value: impl WireValue) -> Self {
        Self { request: self.request.path(name, &value), ..self }
    }

    /// Adds a query value; `None` leaves it out.
    pub fn query(self, name: &str, value: impl WireValue) -> Self {
        Self { request: self.request.query(name, &value), ..self }
    }

    /// Adds a header; `None` leaves it out.
    pub fn header(self, name: &str, value: impl WireValue) -> Self {
        Self { request: self.request.header(name, &value), ..self }
    }

    /// Sets the JSON body. [`Encrypted`](crate::Encrypted) values in it are
    /// encrypted; so are plain texts where the spec says that a field of this
    /// route travels encrypted.
    pub fn json<B: Serialize + ?Sized>(self, body: &B) -> Self {
        let request = self.client.encrypting(|| self.request.json(body));
        Self { request, ..self }
    }

    /// Sets the body to a file behind its signed description (文件上传).
    pub fn upload(self, file: &Upload) -> Self {
        Self { request: self.request.upload(file), ..self }
    }

    /// Adds a value beside the file of an upload, before [`upload_as`](Self::upload_as); `None` leaves it out.
    pub fn part(self, name: &str, value: impl WireValue) -> Self {
        Self { request: self.request.part(name, &value), ..self }
    }

    /// Sets the body to a file behind its signed description, whose parts are called otherwise than usual, or which
    /// says more: what `described` serialises to.
    pub fn upload_as<M: Serialize + ?Sized>(self, file: &Upload, form: UploadForm, described: &M) -> Self {
        let request = self.client.encrypting(|| self.request.upload_as(file, form, described));
        Self { request, ..self }
    }

    /// The call with `GET`.
    pub fn get<T>(self) -> ChainCall<'c, T> {
        self.call(Method::GET)
    }

    /// The call with `POST`.
    pub fn post<T>(self) -> ChainCall<'c, T> {
        self.call(Method::POST)
    }

    /// The call with `PUT`.
    pub fn put<T>(self) -> ChainCall<'c, T> {
        self.call(Method::PUT)
    }

    /// The call with `PATCH`.
    pub fn patch<T>(self) -> ChainCall<'c, T> {
        self.call(Method::PATCH)
    }

    /// The call with `DELETE`.
    pub fn delete<T>(self) -> ChainCall<'c, T> {
        self.call(Method::DELETE)
    }

    fn call<T>(mut self, method: Method) -> ChainCall<'c, T> {
        let meta = self.settle(method);
        ChainCall { client: self.client, meta, request: self.request.build(), response: PhantomData }
    }

    /// Finds the operation that the method makes of the template.
    fn settle(&mut self, method: Method) -> Option<&'static Meta> {
        let meta = match self.route {
            Some(route) => route.operations().find(|meta| meta.method == method.as_str()),
            None => description::lookup(self.client.description.routes(), method.as_str(), self.request.template()),
        };
        if let (Some(route), None) = (self.route, meta) {
            let listed: Vec<&str> = route.operations().map(|meta| meta.method).collect();
            self.request.fail(format!("the spec lists no {method} for this template, only {}", listed.join(", ")));
        }
        let endpoint = match meta {
            Some(meta) => Endpoint::of(meta),
            None => Endpoint::unknown(method, self.request.template()),
        };
        self.request.set_endpoint(endpoint);
        self.request.encrypt(meta.map_or(&[], |meta| meta.encrypted), || self.client.keys_to_encrypt_with());
        meta
    }
}

/// A dynamic call, ready to be awaited.
///
/// `T` is what the response decodes to: any `DeserializeOwned` type, `()` for a
/// response without a body, or a [`Response`](crate::Response) around either. A write that
/// is dropped before its end has an unknown outcome: see [`Client::send`].
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ChainCall<'c, T> {
    client: &'c Inner,
    meta: Option<&'static Meta>,
    request: Result<Request, Error>,
    response: PhantomData<fn() -> T>,
}

impl<T> ChainCall<'_, T> {
    /// What the spec says about the operation; `None` for a route that it does
    /// not know.
    pub fn meta(&self) -> Option<&'static Meta> {
        self.meta
    }

    /// The request as it will be signed and sent.
    ///
    /// # Errors
    ///
    /// What [`send`](Self::send) would fail with before anything is signed.
    pub fn request(&self) -> Result<&Request, &Error> {
        self.request.as_ref()
    }
}

impl<T: FromResponse> ChainCall<'_, T> {
    /// Sends the call, as awaiting it does.
    ///
    /// # Errors
    ///
    /// Those of [`Client::send`].
    pub async fn send(self) -> Result<T, Error> {
        self.client.exchange(&self.request?).await
    }

    /// Sends the call by the async half of the client or by the blocking one.
    pub(crate) async fn send_through(self, transport: &Transport) -> Result<T, Error> {
        self.client.call(transport, &self.request?).await
    }
}

#[cfg(feature = "blocking")]
impl<T: FromResponse> ChainCall<'_, T> {
    /// Sends the call on a thread that may wait: see
    /// [`Client::send_blocking`].
    ///
    /// # Errors
    ///
    /// Those of [`Client::send_blocking`].
    pub fn send_blocking(self) -> Result<T, Error> {
        self.client.exchange_blocking(&self.request?)
    }
}

impl<'c, T: FromResponse + 'c> IntoFuture for ChainCall<'c, T> {
    type Output = Result<T, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl fmt::Debug for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chain").field("request", &self.request).field("route", &self.route).finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for ChainCall<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChainCall").field("request", &self.request).finish_non_exhaustive()
    }
}
