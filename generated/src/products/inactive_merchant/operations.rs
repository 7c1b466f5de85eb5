// Written by `cargo xtask codegen` from spec/inactive_merchant.yaml; edit that file instead.

use wechatpay_client::{Error, Meta, Operation, Request, Settles};

use crate::products::routes::inactive_merchant as routes;
use crate::products::shared::Mchid;
use super::types::{StartedVerification, Verification, VerificationId, VerificationState};

/// 发起不活跃商户身份核实: Starts to check who an inactive merchant is. Its people are asked;
/// `query_inactive_merchant_identity_verification` tells the result.
///
/// `POST /v3/compliance/inactive-merchant-identity-verification/merchants` responds with 200 and
/// [`StartedVerification`](crate::products::inactive_merchant::StartedVerification). Idempotent:
/// safe to send again with the same parameters.
///
/// Note: A merchant has one check at a time: as long as it goes on, the call responds with its
/// number. The server knows it by `sub_mchid`. `INVALID_REQUEST` says that the merchant is not
/// restricted, so no check is needed.
///
/// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012471357),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/inactive-merchant-identity-verification/inactive-mch-identity-verification/create-inactive-merchant-identity-verification.html).
/// Source: copies of the official pages, read 2026-11-29; SKIT.FlurlHttpClient.Wechat; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::inactive_merchant::CreateInactiveMerchantIdentityVerification;
///
/// let operation = CreateInactiveMerchantIdentityVerification::new("1900009231");
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
/// | `NO_AUTH` | 403 | refused | The sub-merchant is not related to the caller, or is of a kind whose account cannot be changed so. Check the sub-merchant's number. A merchant that others took in has to be asked by them. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateInactiveMerchantIdentityVerification {
    /// 特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. 1 to 32 characters. Example:
    /// `1900009231`.
    pub sub_mchid: Mchid,
}

wechatpay_client::sent! {
    CreateInactiveMerchantIdentityVerification {
        sub_mchid "sub_mchid",
    }
}

impl CreateInactiveMerchantIdentityVerification {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(sub_mchid: impl Into<Mchid>) -> Self {
        Self { sub_mchid: sub_mchid.into() }
    }
}

impl Operation for CreateInactiveMerchantIdentityVerification {
    type Response = StartedVerification;

    const META: &'static Meta = &routes::CREATE_INACTIVE_MERCHANT_IDENTITY_VERIFICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询不活跃商户身份核实结果: Tells how a check of an inactive merchant goes on.
///
/// `GET
/// /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
/// responds with 200 and [`Verification`](crate::products::inactive_merchant::Verification).
/// Read-only: safe to send again. [`Client::settled`](wechatpay_client::Client::settled) waits for
/// a final state.
///
/// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012471359),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/inactive-merchant-identity-verification/inactive-mch-identity-verification/query-inactive-merchant-identity-verification.html).
/// Source: copies of the official pages, read 2026-11-29; SKIT.FlurlHttpClient.Wechat; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::inactive_merchant::QueryInactiveMerchantIdentityVerification;
///
/// let operation = QueryInactiveMerchantIdentityVerification::new(
///     "1900009231",
///     "28011678863778000000123124312",
/// );
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
/// | `NO_AUTH` | 403 | refused | The sub-merchant is not related to the caller, or is of a kind whose account cannot be changed so. Check the sub-merchant's number. A merchant that others took in has to be asked by them. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | The merchant has no such verification. Check both numbers; the verification belongs to the merchant that it was started for. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryInactiveMerchantIdentityVerification {
    /// 特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. 1 to 32 characters. Example:
    /// `1900009231`.
    pub sub_mchid: Mchid,
    /// 核实单号: A check of who a merchant is. 1 to 32 characters. Example:
    /// `28011678863778000000123124312`.
    pub verification_id: VerificationId,
}

impl QueryInactiveMerchantIdentityVerification {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        sub_mchid: impl Into<Mchid>,
        verification_id: impl Into<VerificationId>,
    ) -> Self {
        Self { sub_mchid: sub_mchid.into(), verification_id: verification_id.into() }
    }
}

impl Operation for QueryInactiveMerchantIdentityVerification {
    type Response = Verification;

    const META: &'static Meta = &routes::QUERY_INACTIVE_MERCHANT_IDENTITY_VERIFICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("sub_mchid", &self.sub_mchid)
            .path("verification_id", &self.verification_id)
            .build()
    }
}

impl Settles for QueryInactiveMerchantIdentityVerification {
    type State = VerificationState;

    #[inline]
    fn state(response: &Verification) -> Option<&VerificationState> {
        Some(&response.state)
    }

    #[inline]
    fn is_final(state: &VerificationState) -> bool {
        matches!(state, VerificationState::Success | VerificationState::Fail)
    }
}
