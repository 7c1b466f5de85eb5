//! [`Call`]: the end of a fluent call, an operation together with its client.
//!
//! The path nodes of the products make it; the operation's optional fields are
//! its setters; awaiting it, or `send`, goes the way of every call.

use std::{fmt, pin::Pin};

use wechatpay_auth::{Caller, Merchant};
#[cfg(feature = "blocking")]
use wechatpay_client::BlockingDownload;
use wechatpay_client::{Client, Download, Error, FileLocation, FileOperation, Operation, Response};

/// An operation that knows its client, which is of the operation's own caller: await it, or end it with `send` or `send_blocking`.
#[derive(Clone)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Call<'c, O, C = Merchant> {
    client: &'c Client<C>,
    pub(crate) operation: O,
}

impl<'c, O, C> Call<'c, O, C> {
    /// The call of an operation through a client.
    pub fn new(client: &'c Client<C>, operation: O) -> Self {
        Self { client, operation }
    }

    /// The operation as it stands.
    pub fn operation(&self) -> &O {
        &self.operation
    }

    /// The call of what becomes of the operation.
    pub fn map(self, change: impl FnOnce(O) -> O) -> Self {
        Self { client: self.client, operation: change(self.operation) }
    }
}

impl<O: FileOperation<C> + Sync, C: Caller> Call<'_, O, C> {
    /// Downloads the file: see [`Client::download_file`].
    ///
    /// # Errors
    ///
    /// Those of [`Client::download_file`].
    pub async fn download_file(self) -> Result<Download, Error> {
        self.client.download_file(&self.operation).await
    }
}

#[cfg(feature = "blocking")]
impl<O: FileOperation<C>, C: Caller> Call<'_, O, C> {
    /// Downloads the file on a thread that may wait: see [`Client::download_file_blocking`].
    ///
    /// # Errors
    ///
    /// Those of [`Client::download_file_blocking`].
    pub fn download_file_blocking(self) -> Result<BlockingDownload, Error> {
        self.client.download_file_blocking(&self.operation)
    }
}

impl<O: Operation<C, Response: FileLocation + Send + Sync> + Sync, C: Caller> Call<'_, O, C> {
    /// Sends the operation and downloads the file that its response leads to: see
    /// [`Client::download`].
    ///
    /// # Errors
    ///
    /// Those of [`Client::download`].
    pub async fn download(self) -> Result<Download, Error> {
        self.client.download(&self.operation).await
    }
}

#[cfg(feature = "blocking")]
impl<O: Operation<C, Response: FileLocation>, C: Caller> Call<'_, O, C> {
    /// Sends the operation and downloads the file that its response leads to, on a thread that
    /// may wait: see [`Client::download_blocking`].
    ///
    /// # Errors
    ///
    /// Those of [`Client::download_blocking`].
    pub fn download_blocking(self) -> Result<BlockingDownload, Error> {
        self.client.download_blocking(&self.operation)
    }
}

impl<'c, O: Operation<C>, C: Caller> Call<'c, O, C> {
    /// Sends the operation: see [`Client::send`]. A write that is dropped before its end has
    /// an unknown outcome.
    ///
    /// # Errors
    ///
    /// Those of [`Client::send`].
    pub fn send(self) -> impl Future<Output = Result<Response<O::Response>, Error>> + Send + use<'c, O, C> {
        self.client.send(&self.operation)
    }

    /// Sends the operation on a thread that may wait: see
    /// [`Client::send_blocking`].
    ///
    /// # Errors
    ///
    /// Those of [`Client::send_blocking`].
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Response<O::Response>, Error> {
        self.client.send_blocking(&self.operation)
    }
}

impl<'c, O: Operation<C> + 'c, C: Caller> IntoFuture for Call<'c, O, C> {
    type Output = Result<Response<O::Response>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<O: fmt::Debug, C> fmt::Debug for Call<'_, O, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("client", self.client).field("operation", &self.operation).finish()
    }
}

/// Setters for an operation, and for the fluent call of it, so that both styles read the same.
#[allow(unused_macros)] // a build without a product has no such operation
macro_rules! optional_fields {
    ($name:ident { $($(#[$meta:meta])* $field:ident: $type:ty),* $(,)? }) => {
        // As `setters!` does; to call that would be one more expansion for each operation.
        impl $name {
            $(
                $(#[$meta])*
                #[must_use]
                #[inline]
                pub fn $field(mut self, $field: impl Into<$type>) -> Self {
                    self.$field = Some($field.into());
                    self
                }
            )*
        }

        impl<C> $crate::Call<'_, $name, C> {
            $(
                $(#[$meta])*
                #[inline]
                pub fn $field(mut self, $field: impl Into<$type>) -> Self {
                    self.operation.$field = Some($field.into());
                    self
                }
            )*
        }
    };
}
#[allow(unused_imports)]
pub(crate) use optional_fields;
