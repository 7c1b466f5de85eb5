// Written by `cargo xtask codegen` from spec/certificates.yaml; edit that file instead.

use wechatpay_client::{Error, Meta, Operation, Request};

use crate::products::routes::certificates as routes;
use super::types::{CertificateAlgorithm, PlatformCertificates};

/// 获取平台证书列表: Lists the platform certificates that are usable now. While one replaces
/// another there are two or more: verify with the one that a response names by its serial number,
/// and encrypt with the one that took effect last. Ask again within 12 hours at the latest. The
/// response is signed with a key that is in the response itself, so the first one can be verified
/// only after its certificates have been decrypted.
///
/// `GET /v3/certificates` responds with 200 and
/// [`PlatformCertificates`](crate::products::certificates::PlatformCertificates). Read-only: safe
/// to send again. Rate limit: 1000 calls per second.
///
/// Note: A merchant who has only the public key is answered with 404 and `RESOURCE_NOT_EXISTS`; 403
/// and 500 were reported too.
///
/// Official pages:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/products/platform-certificate/apilist.html),
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_3.shtml).
/// Source: copies of the official pages, read 2026-11-23.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::certificates::{CertificateAlgorithm, ListCertificates};
///
/// let operation = ListCertificates::new().algorithm_type(CertificateAlgorithm::Rsa);
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | The merchant has no platform certificates: it was set up with WeChat Pay's public key instead. Get the public key and its ID on the merchant platform, under API security, and verify with them. Do not ask for certificates again. |
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListCertificates {
    /// 证书算法版本: The kind of certificates to list; RSA when it is left out. Example: `RSA`.
    pub algorithm_type: Option<CertificateAlgorithm>,
}

impl ListCertificates {
    /// Creates the operation.
    #[inline]
    pub fn new() -> Self {
        Self { algorithm_type: None }
    }
}

crate::optional_fields! {
    ListCertificates {
        /// 证书算法版本: The kind of certificates to list; RSA when it is left out.
        algorithm_type: CertificateAlgorithm,
    }
}

impl Operation for ListCertificates {
    type Response = PlatformCertificates;

    const META: &'static Meta = &routes::LIST_CERTIFICATES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).query("algorithm_type", &self.algorithm_type).build()
    }
}
