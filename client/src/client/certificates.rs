//! Platform certificates (平台证书), fetched on request.
//!
//! A client with an APIv3 key comes in; fresh certificates in its key ring go
//! out. Nothing here runs by itself: a client refreshes when a response is signed
//! with a certificate that it does not know, before it sends anything while it knows
//! no key that is in effect, and when it is told to.

use wechatpay_auth::{KeyAlgorithm, RefreshError};

use super::{
    attempt_log::AttemptLog,
    handle::{Client, Inner},
    transport::Transport,
};
use crate::{Error, Stage};

impl Client {
    /// Fetches the platform certificates of the caller's own algorithm now, and puts them in place of the old
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
        self.refresh_certificates_of(self.0.caller.algorithm()).await
    }

    /// The same for the certificates of one algorithm, of which the caller's own key need not be; those of the other stay.
    ///
    /// While a merchant switches between RSA and SM2 (国密), callbacks may be signed with a certificate of either, and no
    /// client asks by itself for those of the algorithm that it does not sign by. So call this for that one when the
    /// program starts, after [`refresh_certificates`](Self::refresh_certificates), and at least every twelve hours.
    ///
    /// # Errors
    ///
    /// Those of [`refresh_certificates`](Self::refresh_certificates), and
    /// [`RefreshError::NoSm2PlatformCertificate`] for a merchant who has none of SM2.
    pub async fn refresh_certificates_of(&self, algorithm: KeyAlgorithm) -> Result<(), RefreshError> {
        self.0.refresh_through(&self.0.transport, algorithm).await
    }

    /// The same on a thread that may wait.
    ///
    /// # Errors
    ///
    /// Those of [`refresh_certificates`](Self::refresh_certificates).
    #[cfg(feature = "blocking")]
    pub fn refresh_certificates_blocking(&self) -> Result<(), RefreshError> {
        self.refresh_certificates_of_blocking(self.0.caller.algorithm())
    }

    /// [`refresh_certificates_of`](Self::refresh_certificates_of) on a thread that may wait.
    ///
    /// # Errors
    ///
    /// Those of [`refresh_certificates_of`](Self::refresh_certificates_of).
    #[cfg(feature = "blocking")]
    pub fn refresh_certificates_of_blocking(&self, algorithm: KeyAlgorithm) -> Result<(), RefreshError> {
        self.0.on_own_runtime(async |transport| self.0.refresh_through(transport, algorithm).await).map_err(exchange)?
    }
}

impl Inner {
    /// The same by the async half of the client or by the blocking one.
    pub(crate) async fn refresh_through(
        &self,
        transport: &Transport,
        algorithm: KeyAlgorithm,
    ) -> Result<(), RefreshError> {
        self.in_a_runtime().map_err(exchange)?;
        let http = transport.noted_in(&AttemptLog::default(), self.too_many(None));
        let refresh = self.signing.refresh_certificates_of(&http, &self.base, algorithm);
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
