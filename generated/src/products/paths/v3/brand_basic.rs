// Written by `cargo xtask codegen` from spec/brand.yaml; edit that file instead.

//! Everything below `/v3/brand-basic`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::brand::ListProductAuthorities;
use crate::products::shared::BrandIdText;

/// `/v3/brand-basic`
pub struct V3BrandBasic<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3BrandBasic<'c> {
    /// `/v3/brand-basic/partner`
    #[inline]
    pub fn partner(self) -> V3BrandBasicPartner<'c> {
        V3BrandBasicPartner { client: self.client }
    }
}

/// `/v3/brand-basic/partner`
pub struct V3BrandBasicPartner<'c> {
    client: &'c Client,
}

impl<'c> V3BrandBasicPartner<'c> {
    /// `/v3/brand-basic/partner/brands`
    #[inline]
    pub fn brands(self) -> V3BrandBasicPartnerBrands<'c> {
        V3BrandBasicPartnerBrands { client: self.client }
    }
}

/// `/v3/brand-basic/partner/brands`
pub struct V3BrandBasicPartnerBrands<'c> {
    client: &'c Client,
}

impl<'c> V3BrandBasicPartnerBrands<'c> {
    /// `/v3/brand-basic/partner/brands/{brand_id}`
    #[inline]
    pub fn brand_id(
        self,
        brand_id: impl Into<BrandIdText>,
    ) -> V3BrandBasicPartnerBrandsBrandId<'c> {
        V3BrandBasicPartnerBrandsBrandId {
            client: self.client, brand_id: brand_id.into(),
        }
    }
}

/// `/v3/brand-basic/partner/brands/{brand_id}`
pub struct V3BrandBasicPartnerBrandsBrandId<'c> {
    client: &'c Client,
    brand_id: BrandIdText,
}

impl<'c> V3BrandBasicPartnerBrandsBrandId<'c> {
    /// `/v3/brand-basic/partner/brands/{brand_id}/product-authorities`
    #[inline]
    pub fn product_authorities(
        self,
    ) -> V3BrandBasicPartnerBrandsBrandIdProductAuthorities<'c> {
        V3BrandBasicPartnerBrandsBrandIdProductAuthorities {
            client: self.client, brand_id: self.brand_id,
        }
    }
}

/// `/v3/brand-basic/partner/brands/{brand_id}/product-authorities`
pub struct V3BrandBasicPartnerBrandsBrandIdProductAuthorities<'c> {
    client: &'c Client,
    brand_id: BrandIdText,
}

impl<'c> V3BrandBasicPartnerBrandsBrandIdProductAuthorities<'c> {
    /// 获得品牌已授权且在生效中的产品权限信息:
    /// [`ListProductAuthorities`].
    #[inline]
    pub fn get(self) -> Call<'c, ListProductAuthorities> {
        Call::new(self.client, ListProductAuthorities::new(self.brand_id))
    }
}
