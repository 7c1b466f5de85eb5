//! `client.doctor()`: what is wrong with a set-up, and what to do about it.
//!
//! A client and whatever else is at hand come in; a [`Report`] goes out, one
//! [`Finding`] for each check. The one call that it makes moves no money, a
//! brand's changes nothing. What always holds: no finding shows a secret, and a
//! check that could not be made is not a success.

use std::{fmt, future::IntoFuture, pin::Pin};

use wechatpay_auth::{Caller, Certificate, Scheme};

use crate::{
    Client,
    client::{Inner, Transport},
};

mod brand;
mod clock;
mod echo;
mod inputs;
mod keys;
mod remedy;
mod report;

pub use inputs::{Expected, api_v3_key, notify_url, pem};
pub use report::{Finding, Report, Verdict};

impl<C: Caller> Client<C> {
    /// Examines this client's set-up: keys, clock, and a call from end to end.
    /// Await it:
    ///
    /// ```no_run
    /// # extern crate wechatpay_client as wechatpay;
    /// # async fn examine(client: wechatpay::Client) {
    /// let report = client.doctor().await;
    /// print!("{report}");
    /// if report.has_failures() {
    ///     std::process::exit(1);
    /// }
    /// # }
    /// ```
    ///
    /// The call is 商户签名验签／加解密测试 (`POST /v3/security/echo`), which moves no
    /// money. With [`api_v3_key`](crate::ClientBuilder::api_v3_key) set, the
    /// platform certificates are fetched besides.
    ///
    /// No call of a brand's (品牌) is known that is there for tests, or that gives back what was encrypted.
    /// For a brand the doctor reads where the events of its coupons go (获取商品券事件通知地址), which shows
    /// whether signing and verifying work, also where the brand has no coupons and is refused. Encrypted
    /// fields and the key that opens callbacks (品牌API密钥) are not tried.
    pub fn doctor(&self) -> Doctor<'_> {
        Doctor { client: &self.0, certificate: None, notify_url: None }
    }
}

/// An examination, made when it is awaited.
#[derive(Clone)]
#[must_use = "an examination begins when it is awaited"]
pub struct Doctor<'c> {
    client: &'c Inner,
    certificate: Option<Certificate>,
    notify_url: Option<String>,
}

impl fmt::Debug for Doctor<'_> {
    /// Without the callback's address, which may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Doctor").field("caller", &self.client.caller).finish_non_exhaustive()
    }
}

impl Doctor<'_> {
    /// The certificate of the merchant (商户API证书, apiclient_cert.pem) or of the brand
    /// (品牌API证书), to be compared with its private key.
    pub fn certificate(self, certificate: Certificate) -> Self {
        Self { certificate: Some(certificate), ..self }
    }

    /// Where callbacks go: the address is examined, and a callback
    /// `SECURITY_ECHO.SUCCESS` is sent to it. None is sent to a brand's: its address is compared
    /// with the one that is set for the events of its coupons.
    pub fn notify_url(self, url: impl Into<String>) -> Self {
        Self { notify_url: Some(url.into()), ..self }
    }

    /// Examines the set-up on a thread that may wait: see
    /// [`send_blocking`](Client::send_blocking).
    ///
    /// # Errors
    ///
    /// Inside async code, where waiting would stop everything else on the thread, nothing is
    /// examined.
    #[cfg(feature = "blocking")]
    pub fn examine_blocking(self) -> Result<Report, crate::Error> {
        self.client.on_own_runtime(async |transport| self.examine(transport).await)
    }

    async fn examine(&self, transport: &Transport) -> Report {
        let client = self.client;
        let mut report = Report::default();
        if let Some(certificate) = &self.certificate {
            keys::certificate(&mut report, client, certificate);
        }
        match client.caller.scheme() {
            Scheme::Brand => keys::platform_of_a_brand(&mut report, client),
            _ => keys::platform(&mut report, client, transport).await,
        }
        let mut callbacks_to = None;
        if let Some(url) = &self.notify_url {
            let finding = notify_url(url);
            // An address that the gateway refuses would hide whether all else works.
            callbacks_to = Some(url.as_str()).filter(|_| finding.verdict != Verdict::Fail);
            report.add(finding);
        }
        match client.caller.scheme() {
            Scheme::Brand => brand::call(&mut report, client, transport, callbacks_to).await,
            _ => echo::call(&mut report, client, transport, callbacks_to).await,
        }
        report
    }
}

impl<'c> IntoFuture for Doctor<'c> {
    type Output = Report;
    type IntoFuture = Pin<Box<dyn Future<Output = Report> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.examine(&self.client.transport).await })
    }
}
