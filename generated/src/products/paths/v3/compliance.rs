// Written by `cargo xtask codegen` from spec/inactive_merchant.yaml; edit that file instead.

//! Everything below `/v3/compliance`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::inactive_merchant::{
    CreateInactiveMerchantIdentityVerification, QueryInactiveMerchantIdentityVerification,
    VerificationId,
};
use crate::products::shared::Mchid;

/// `/v3/compliance`
pub struct V3Compliance<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Compliance<'c> {
    /// `/v3/compliance/inactive-merchant-identity-verification`
    #[inline]
    pub fn inactive_merchant_identity_verification(
        self,
    ) -> V3ComplianceInactiveMerchantIdentityVerification<'c> {
        V3ComplianceInactiveMerchantIdentityVerification { client: self.client }
    }
}

/// `/v3/compliance/inactive-merchant-identity-verification`
pub struct V3ComplianceInactiveMerchantIdentityVerification<'c> {
    client: &'c Client,
}

impl<'c> V3ComplianceInactiveMerchantIdentityVerification<'c> {
    /// `/v3/compliance/inactive-merchant-identity-verification/merchants`
    #[inline]
    pub fn merchants(
        self,
    ) -> V3ComplianceInactiveMerchantIdentityVerificationMerchants<'c> {
        V3ComplianceInactiveMerchantIdentityVerificationMerchants { client: self.client }
    }
}

/// `/v3/compliance/inactive-merchant-identity-verification/merchants`
pub struct V3ComplianceInactiveMerchantIdentityVerificationMerchants<'c> {
    client: &'c Client,
}

impl<'c> V3ComplianceInactiveMerchantIdentityVerificationMerchants<'c> {
    /// 发起不活跃商户身份核实:
    /// [`CreateInactiveMerchantIdentityVerification`].
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<Mchid>,
    ) -> Call<'c, CreateInactiveMerchantIdentityVerification> {
        Call::new(
            self.client,
            CreateInactiveMerchantIdentityVerification::new(sub_mchid),
        )
    }

    /// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}`
    #[inline]
    pub fn sub_mchid(
        self,
        sub_mchid: impl Into<Mchid>,
    ) -> V3ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchid<'c> {
        V3ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchid {
            client: self.client, sub_mchid: sub_mchid.into(),
        }
    }
}

/// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}`
pub struct V3ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchid<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> V3ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchid<'c> {
    /// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications`
    #[inline]
    pub fn verifications(
        self,
    ) -> V3ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerifications<
        'c,
    > {
        V3ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerifications {
            client: self.client,
            sub_mchid: self.sub_mchid,
        }
    }
}

/// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications`
pub struct V3ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerifications<
    'c,
> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<
    'c,
> V3ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerifications<'c> {
    /// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
    #[inline]
    pub fn verification_id(
        self,
        verification_id: impl Into<VerificationId>,
    ) -> V3ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationId<
        'c,
    > {
        V3ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationId {
            client: self.client,
            sub_mchid: self.sub_mchid,
            verification_id: verification_id.into(),
        }
    }
}

/// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
pub struct V3ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationId<
    'c,
> {
    client: &'c Client,
    sub_mchid: Mchid,
    verification_id: VerificationId,
}

impl<
    'c,
> V3ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationId<
    'c,
> {
    /// 查询不活跃商户身份核实结果:
    /// [`QueryInactiveMerchantIdentityVerification`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryInactiveMerchantIdentityVerification> {
        Call::new(
            self.client,
            QueryInactiveMerchantIdentityVerification::new(
                self.sub_mchid,
                self.verification_id,
            ),
        )
    }
}
