// Written by `cargo xtask codegen` from spec/payroll_card.yaml; edit that file instead.

//! Everything below `/v3/payroll-card`.

use wechatpay_client::{Client, Day};

use crate::Call;
use crate::products::payroll_card::{
    AuthenticateNumber, CreateToken, CreateTokenRequired, CreateTransferBatch,
    CreateTransferBatchRequired, CreateWesureInsurance, CreateWesureInsuranceRequired,
    GetAuthentication, GetRelation, ListAuthentications, PreOrderAuthentication,
    PreOrderAuthenticationRequired, PreOrderAuthenticationWithCard,
    PreOrderAuthenticationWithCardRequired, ValidateWesureToken, ValidateWesureTokenRequired,
};
use crate::products::shared::{Mchid, Openid};

/// `/v3/payroll-card`
pub struct V3PayrollCard<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3PayrollCard<'c> {
    /// `/v3/payroll-card/authentications`
    #[inline]
    pub fn authentications(self) -> V3PayrollCardAuthentications<'c> {
        V3PayrollCardAuthentications { client: self.client }
    }

    /// `/v3/payroll-card/relations`
    #[inline]
    pub fn relations(self) -> V3PayrollCardRelations<'c> {
        V3PayrollCardRelations { client: self.client }
    }

    /// `/v3/payroll-card/tokens`
    #[inline]
    pub fn tokens(self) -> V3PayrollCardTokens<'c> {
        V3PayrollCardTokens { client: self.client }
    }

    /// `/v3/payroll-card/transfer-batches`
    #[inline]
    pub fn transfer_batches(self) -> V3PayrollCardTransferBatches<'c> {
        V3PayrollCardTransferBatches { client: self.client }
    }

    /// `/v3/payroll-card/wesure`
    #[inline]
    pub fn wesure(self) -> V3PayrollCardWesure<'c> {
        V3PayrollCardWesure { client: self.client }
    }
}

/// `/v3/payroll-card/authentications`
pub struct V3PayrollCardAuthentications<'c> {
    client: &'c Client,
}

impl<'c> V3PayrollCardAuthentications<'c> {
    /// 查询核身记录:
    /// [`ListAuthentications`].
    #[inline]
    pub fn get(
        self,
        openid: impl Into<Openid>,
        sub_mchid: impl Into<Mchid>,
        authenticate_date: Day,
    ) -> Call<'c, ListAuthentications> {
        Call::new(
            self.client,
            ListAuthentications::new(openid, sub_mchid, authenticate_date),
        )
    }

    /// `/v3/payroll-card/authentications/pre-order`
    #[inline]
    pub fn pre_order(self) -> V3PayrollCardAuthenticationsPreOrder<'c> {
        V3PayrollCardAuthenticationsPreOrder { client: self.client }
    }

    /// `/v3/payroll-card/authentications/pre-order-with-auth`
    #[inline]
    pub fn pre_order_with_auth(
        self,
    ) -> V3PayrollCardAuthenticationsPreOrderWithAuth<'c> {
        V3PayrollCardAuthenticationsPreOrderWithAuth { client: self.client }
    }

    /// `/v3/payroll-card/authentications/{authenticate_number}`
    #[inline]
    pub fn authenticate_number(
        self,
        authenticate_number: impl Into<AuthenticateNumber>,
    ) -> V3PayrollCardAuthenticationsAuthenticateNumber<'c> {
        V3PayrollCardAuthenticationsAuthenticateNumber {
            client: self.client, authenticate_number: authenticate_number.into(),
        }
    }
}

/// `/v3/payroll-card/authentications/pre-order`
pub struct V3PayrollCardAuthenticationsPreOrder<'c> {
    client: &'c Client,
}

impl<'c> V3PayrollCardAuthenticationsPreOrder<'c> {
    /// 微工卡核身预下单:
    /// [`PreOrderAuthentication`].
    #[inline]
    pub fn post(
        self,
        required: PreOrderAuthenticationRequired,
    ) -> Call<'c, PreOrderAuthentication> {
        Call::new(self.client, PreOrderAuthentication::new(required))
    }
}

/// `/v3/payroll-card/authentications/pre-order-with-auth`
pub struct V3PayrollCardAuthenticationsPreOrderWithAuth<'c> {
    client: &'c Client,
}

impl<'c> V3PayrollCardAuthenticationsPreOrderWithAuth<'c> {
    /// 微工卡核身预下单:
    /// [`PreOrderAuthenticationWithCard`].
    #[inline]
    pub fn post(
        self,
        required: PreOrderAuthenticationWithCardRequired,
    ) -> Call<'c, PreOrderAuthenticationWithCard> {
        Call::new(self.client, PreOrderAuthenticationWithCard::new(required))
    }
}

/// `/v3/payroll-card/authentications/{authenticate_number}`
pub struct V3PayrollCardAuthenticationsAuthenticateNumber<'c> {
    client: &'c Client,
    authenticate_number: AuthenticateNumber,
}

impl<'c> V3PayrollCardAuthenticationsAuthenticateNumber<'c> {
    /// 获取核身结果:
    /// [`GetAuthentication`].
    #[inline]
    pub fn get(self, sub_mchid: impl Into<Mchid>) -> Call<'c, GetAuthentication> {
        Call::new(
            self.client,
            GetAuthentication::new(self.authenticate_number, sub_mchid),
        )
    }
}

/// `/v3/payroll-card/relations`
pub struct V3PayrollCardRelations<'c> {
    client: &'c Client,
}

impl<'c> V3PayrollCardRelations<'c> {
    /// `/v3/payroll-card/relations/{openid}`
    #[inline]
    pub fn openid(self, openid: impl Into<Openid>) -> V3PayrollCardRelationsOpenid<'c> {
        V3PayrollCardRelationsOpenid { client: self.client, openid: openid.into() }
    }
}

/// `/v3/payroll-card/relations/{openid}`
pub struct V3PayrollCardRelationsOpenid<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> V3PayrollCardRelationsOpenid<'c> {
    /// 查询微工卡授权关系:
    /// [`GetRelation`].
    #[inline]
    pub fn get(self, sub_mchid: impl Into<Mchid>) -> Call<'c, GetRelation> {
        Call::new(self.client, GetRelation::new(self.openid, sub_mchid))
    }
}

/// `/v3/payroll-card/tokens`
pub struct V3PayrollCardTokens<'c> {
    client: &'c Client,
}

impl<'c> V3PayrollCardTokens<'c> {
    /// 生成授权token:
    /// [`CreateToken`].
    #[inline]
    pub fn post(self, required: CreateTokenRequired) -> Call<'c, CreateToken> {
        Call::new(self.client, CreateToken::new(required))
    }
}

/// `/v3/payroll-card/transfer-batches`
pub struct V3PayrollCardTransferBatches<'c> {
    client: &'c Client,
}

impl<'c> V3PayrollCardTransferBatches<'c> {
    /// 发起批量转账:
    /// [`CreateTransferBatch`].
    #[inline]
    pub fn post(
        self,
        required: CreateTransferBatchRequired,
    ) -> Call<'c, CreateTransferBatch> {
        Call::new(self.client, CreateTransferBatch::new(required))
    }
}

/// `/v3/payroll-card/wesure`
pub struct V3PayrollCardWesure<'c> {
    client: &'c Client,
}

impl<'c> V3PayrollCardWesure<'c> {
    /// `/v3/payroll-card/wesure/insurance`
    #[inline]
    pub fn insurance(self) -> V3PayrollCardWesureInsurance<'c> {
        V3PayrollCardWesureInsurance { client: self.client }
    }

    /// `/v3/payroll-card/wesure/token-validations`
    #[inline]
    pub fn token_validations(self) -> V3PayrollCardWesureTokenValidations<'c> {
        V3PayrollCardWesureTokenValidations { client: self.client }
    }
}

/// `/v3/payroll-card/wesure/insurance`
pub struct V3PayrollCardWesureInsurance<'c> {
    client: &'c Client,
}

impl<'c> V3PayrollCardWesureInsurance<'c> {
    /// 生成投保结果:
    /// [`CreateWesureInsurance`].
    #[inline]
    pub fn post(
        self,
        required: CreateWesureInsuranceRequired,
    ) -> Call<'c, CreateWesureInsurance> {
        Call::new(self.client, CreateWesureInsurance::new(required))
    }
}

/// `/v3/payroll-card/wesure/token-validations`
pub struct V3PayrollCardWesureTokenValidations<'c> {
    client: &'c Client,
}

impl<'c> V3PayrollCardWesureTokenValidations<'c> {
    /// 校验核身结果:
    /// [`ValidateWesureToken`].
    #[inline]
    pub fn post(
        self,
        required: ValidateWesureTokenRequired,
    ) -> Call<'c, ValidateWesureToken> {
        Call::new(self.client, ValidateWesureToken::new(required))
    }
}
