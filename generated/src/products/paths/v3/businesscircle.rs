// Written by `cargo xtask codegen` from spec/businesscircle.yaml; edit that file instead.

//! Everything below `/v3/businesscircle`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::businesscircle::{
    GetPointsCommitStatus, NotifyPoints, NotifyPointsRequired, QueryUserAuthorization,
    UpdateParkings, UpdateParkingsRequired,
};
use crate::products::shared::{Appid, BrandId, Openid};

/// `/v3/businesscircle`
pub struct V3Businesscircle<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Businesscircle<'c> {
    /// `/v3/businesscircle/parkings`
    #[inline]
    pub fn parkings(self) -> V3BusinesscircleParkings<'c> {
        V3BusinesscircleParkings { client: self.client }
    }

    /// `/v3/businesscircle/points`
    #[inline]
    pub fn points(self) -> V3BusinesscirclePoints<'c> {
        V3BusinesscirclePoints { client: self.client }
    }

    /// `/v3/businesscircle/user-authorizations`
    #[inline]
    pub fn user_authorizations(self) -> V3BusinesscircleUserAuthorizations<'c> {
        V3BusinesscircleUserAuthorizations { client: self.client }
    }

    /// `/v3/businesscircle/users`
    #[inline]
    pub fn users(self) -> V3BusinesscircleUsers<'c> {
        V3BusinesscircleUsers { client: self.client }
    }
}

/// `/v3/businesscircle/parkings`
pub struct V3BusinesscircleParkings<'c> {
    client: &'c Client,
}

impl<'c> V3BusinesscircleParkings<'c> {
    /// 商圈会员停车状态同步:
    /// [`UpdateParkings`].
    #[inline]
    pub fn post(self, required: UpdateParkingsRequired) -> Call<'c, UpdateParkings> {
        Call::new(self.client, UpdateParkings::new(required))
    }
}

/// `/v3/businesscircle/points`
pub struct V3BusinesscirclePoints<'c> {
    client: &'c Client,
}

impl<'c> V3BusinesscirclePoints<'c> {
    /// `/v3/businesscircle/points/notify`
    #[inline]
    pub fn notify(self) -> V3BusinesscirclePointsNotify<'c> {
        V3BusinesscirclePointsNotify { client: self.client }
    }
}

/// `/v3/businesscircle/points/notify`
pub struct V3BusinesscirclePointsNotify<'c> {
    client: &'c Client,
}

impl<'c> V3BusinesscirclePointsNotify<'c> {
    /// 商圈会员积分同步:
    /// [`NotifyPoints`].
    #[inline]
    pub fn post(self, required: NotifyPointsRequired) -> Call<'c, NotifyPoints> {
        Call::new(self.client, NotifyPoints::new(required))
    }
}

/// `/v3/businesscircle/user-authorizations`
pub struct V3BusinesscircleUserAuthorizations<'c> {
    client: &'c Client,
}

impl<'c> V3BusinesscircleUserAuthorizations<'c> {
    /// `/v3/businesscircle/user-authorizations/{openid}`
    #[inline]
    pub fn openid(
        self,
        openid: impl Into<Openid>,
    ) -> V3BusinesscircleUserAuthorizationsOpenid<'c> {
        V3BusinesscircleUserAuthorizationsOpenid {
            client: self.client, openid: openid.into(),
        }
    }
}

/// `/v3/businesscircle/user-authorizations/{openid}`
pub struct V3BusinesscircleUserAuthorizationsOpenid<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> V3BusinesscircleUserAuthorizationsOpenid<'c> {
    /// 商圈会员积分服务授权查询:
    /// [`QueryUserAuthorization`].
    #[inline]
    pub fn get(self, appid: impl Into<Appid>) -> Call<'c, QueryUserAuthorization> {
        Call::new(self.client, QueryUserAuthorization::new(self.openid, appid))
    }
}

/// `/v3/businesscircle/users`
pub struct V3BusinesscircleUsers<'c> {
    client: &'c Client,
}

impl<'c> V3BusinesscircleUsers<'c> {
    /// `/v3/businesscircle/users/{openid}`
    #[inline]
    pub fn openid(self, openid: impl Into<Openid>) -> V3BusinesscircleUsersOpenid<'c> {
        V3BusinesscircleUsersOpenid { client: self.client, openid: openid.into() }
    }
}

/// `/v3/businesscircle/users/{openid}`
pub struct V3BusinesscircleUsersOpenid<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> V3BusinesscircleUsersOpenid<'c> {
    /// `/v3/businesscircle/users/{openid}/points`
    #[inline]
    pub fn points(self) -> V3BusinesscircleUsersOpenidPoints<'c> {
        V3BusinesscircleUsersOpenidPoints { client: self.client, openid: self.openid }
    }
}

/// `/v3/businesscircle/users/{openid}/points`
pub struct V3BusinesscircleUsersOpenidPoints<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> V3BusinesscircleUsersOpenidPoints<'c> {
    /// `/v3/businesscircle/users/{openid}/points/commit_status`
    #[inline]
    pub fn commit_status(self) -> V3BusinesscircleUsersOpenidPointsCommitStatus<'c> {
        V3BusinesscircleUsersOpenidPointsCommitStatus {
            client: self.client, openid: self.openid,
        }
    }
}

/// `/v3/businesscircle/users/{openid}/points/commit_status`
pub struct V3BusinesscircleUsersOpenidPointsCommitStatus<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> V3BusinesscircleUsersOpenidPointsCommitStatus<'c> {
    /// 商圈会员待积分状态查询:
    /// [`GetPointsCommitStatus`].
    #[inline]
    pub fn get(
        self,
        brandid: impl Into<BrandId>,
        appid: impl Into<Appid>,
    ) -> Call<'c, GetPointsCommitStatus> {
        Call::new(self.client, GetPointsCommitStatus::new(self.openid, brandid, appid))
    }
}
