//! Platform certificates (平台证书), fetched on request.
//!
//! A client with an APIv3 key comes in; fresh certificates in its key ring go
//! out. Nothing here runs by itself: a client refreshes when a response is signed
//! with a certificate that it does not know, before it sends anything while it knows
//! no key that is in effect, and when it is told to.

use wechatpay_auth::RefreshError;

use super::{
    attempt_log::AttemptLog,
    handle::{Client, Inner},
    transport::Transport,
};
use crate::{Error, Stage};

impl Client {
    /// Fetches the platform certificates now, and puts them in place of the old
    /// ones. It needs [`ClientBuilder::api_v3_key`](crate::ClientBuilder::api_v3_key).
    ///
    /// A client refreshes by itself when a response names a certificate that it
    /// does not know, and before its first request if it knows no key. Call this before the first request that encrypts a field,
    /// and from a task of your own every few hours, twelve at most, if no response
    /// should have to wait for it:
    ///
    /// ```no_run
    /// # extern crate wechatpay_client as wechatpay;
    /// # async fn spawn(client: wechatpay::Client) {
    /// tokio::spawn(async move {
    ///     loop {
    ///         if let Err(error) = client.refresh_certificates().await {
    ///             eprintln!("{error}");
    ///         }
    ///         tokio::time::sleep(std::time::Duration::from_secs(8 * 3600)).await;
    ///     }
    /// });
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`RefreshError::NoPlatformCertificate`] for a merchant who has only the
    /// public key (微信支付公钥), and whatever else went wrong. The keys then stay
    /// as they were.
    pub async fn refresh_certificates(&self) -> Result<(), RefreshError> {
        self.0.refresh_through(&self.0.transport).await
    }

    /// The same on a thread that may wait.
    ///
    /// # Errors
    ///
    /// Those of [`refresh_certificates`](Self::refresh_certificates).
    #[cfg(feature = "blocking")]
    pub fn refresh_certificates_blocking(&self) -> Result<(), RefreshError> {
        self.0.on_own_runtime(async |transport| self.0.refresh_through(transport).await).map_err(exchange)?
    }
}

impl Inner {
    /// The same by the async half of the client or by the blocking one.
    pub(crate) async fn refresh_through(&self, transport: &Transport) -> Result<(), RefreshError> {
        self.in_a_runtime().map_err(exchange)?;
        let http = transport.noted_in(&AttemptLog::default(), self.too_many(None));
        let refresh = self.signing.refresh_certificates(&http, &self.base);
        let Some(limit) = self.timeout else { return refresh.await };
        tokio::time::timeout(limit, refresh).await.unwrap_or_else(|_| {
            let error = Error::new(Stage::Exchange, "the platform certificates took too long to arrive");
            Err(exchange(error.with_transport(true, false)))
        })
    }
}

fn exchange(error: Error) -> RefreshError {
    RefreshError::Exchange(reqwest_middleware::Error::middleware(error))
}
