// Written by `cargo xtask codegen` from spec/lovefeast.yaml; edit that file instead.

//! Everything below `/v3/lovefeast`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::lovefeast::{
    GetBrand, ListOrdersByUser, ListOrdersByUserRequired, QueryOrderByUser,
};
use crate::products::shared::{BrandId, Openid, OutTradeNo};

/// `/v3/lovefeast`
pub struct V3Lovefeast<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Lovefeast<'c> {
    /// `/v3/lovefeast/brands`
    #[inline]
    pub fn brands(self) -> V3LovefeastBrands<'c> {
        V3LovefeastBrands { client: self.client }
    }

    /// `/v3/lovefeast/users`
    #[inline]
    pub fn users(self) -> V3LovefeastUsers<'c> {
        V3LovefeastUsers { client: self.client }
    }
}

/// `/v3/lovefeast/brands`
pub struct V3LovefeastBrands<'c> {
    client: &'c Client,
}

impl<'c> V3LovefeastBrands<'c> {
    /// `/v3/lovefeast/brands/{brand_id}`
    #[inline]
    pub fn brand_id(self, brand_id: impl Into<BrandId>) -> V3LovefeastBrandsBrandId<'c> {
        V3LovefeastBrandsBrandId { client: self.client, brand_id: brand_id.into() }
    }
}

/// `/v3/lovefeast/brands/{brand_id}`
pub struct V3LovefeastBrandsBrandId<'c> {
    client: &'c Client,
    brand_id: BrandId,
}

impl<'c> V3LovefeastBrandsBrandId<'c> {
    /// 查询爱心餐品牌信息:
    /// [`GetBrand`].
    #[inline]
    pub fn get(self) -> Call<'c, GetBrand> {
        Call::new(self.client, GetBrand::new(self.brand_id))
    }
}

/// `/v3/lovefeast/users`
pub struct V3LovefeastUsers<'c> {
    client: &'c Client,
}

impl<'c> V3LovefeastUsers<'c> {
    /// `/v3/lovefeast/users/{openid}`
    #[inline]
    pub fn openid(self, openid: impl Into<Openid>) -> V3LovefeastUsersOpenid<'c> {
        V3LovefeastUsersOpenid { client: self.client, openid: openid.into() }
    }
}

/// `/v3/lovefeast/users/{openid}`
pub struct V3LovefeastUsersOpenid<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> V3LovefeastUsersOpenid<'c> {
    /// `/v3/lovefeast/users/{openid}/orders`
    #[inline]
    pub fn orders(self) -> V3LovefeastUsersOpenidOrders<'c> {
        V3LovefeastUsersOpenidOrders { client: self.client, openid: self.openid }
    }
}

/// `/v3/lovefeast/users/{openid}/orders`
pub struct V3LovefeastUsersOpenidOrders<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> V3LovefeastUsersOpenidOrders<'c> {
    /// `/v3/lovefeast/users/{openid}/orders/brand-id`
    #[inline]
    pub fn brand_id(self) -> V3LovefeastUsersOpenidOrdersBrandId<'c> {
        V3LovefeastUsersOpenidOrdersBrandId { client: self.client, openid: self.openid }
    }

    /// `/v3/lovefeast/users/{openid}/orders/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> V3LovefeastUsersOpenidOrdersOutTradeNo<'c> {
        V3LovefeastUsersOpenidOrdersOutTradeNo {
            client: self.client, openid: self.openid,
        }
    }
}

/// `/v3/lovefeast/users/{openid}/orders/brand-id`
pub struct V3LovefeastUsersOpenidOrdersBrandId<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> V3LovefeastUsersOpenidOrdersBrandId<'c> {
    /// `/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
    #[inline]
    pub fn brand_id(
        self,
        brand_id: impl Into<BrandId>,
    ) -> V3LovefeastUsersOpenidOrdersBrandIdBrandId<'c> {
        V3LovefeastUsersOpenidOrdersBrandIdBrandId {
            client: self.client, openid: self.openid, brand_id: brand_id.into(),
        }
    }
}

/// `/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
pub struct V3LovefeastUsersOpenidOrdersBrandIdBrandId<'c> {
    client: &'c Client,
    openid: Openid,
    brand_id: BrandId,
}

impl<'c> V3LovefeastUsersOpenidOrdersBrandIdBrandId<'c> {
    /// 查询用户捐赠单列表:
    /// [`ListOrdersByUser`].
    #[inline]
    pub fn get(self, required: ListOrdersByUserRequired) -> Call<'c, ListOrdersByUser> {
        Call::new(
            self.client,
            ListOrdersByUser::new(self.openid, self.brand_id, required),
        )
    }
}

/// `/v3/lovefeast/users/{openid}/orders/out-trade-no`
pub struct V3LovefeastUsersOpenidOrdersOutTradeNo<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> V3LovefeastUsersOpenidOrdersOutTradeNo<'c> {
    /// `/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`
    #[inline]
    pub fn out_trade_no(
        self,
        out_trade_no: impl Into<OutTradeNo>,
    ) -> V3LovefeastUsersOpenidOrdersOutTradeNoOutTradeNo<'c> {
        V3LovefeastUsersOpenidOrdersOutTradeNoOutTradeNo {
            client: self.client, openid: self.openid, out_trade_no: out_trade_no.into(),
        }
    }
}

/// `/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`
pub struct V3LovefeastUsersOpenidOrdersOutTradeNoOutTradeNo<'c> {
    client: &'c Client,
    openid: Openid,
    out_trade_no: OutTradeNo,
}

impl<'c> V3LovefeastUsersOpenidOrdersOutTradeNoOutTradeNo<'c> {
    /// 查询用户捐赠单详情:
    /// [`QueryOrderByUser`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryOrderByUser> {
        Call::new(self.client, QueryOrderByUser::new(self.openid, self.out_trade_no))
    }
}
