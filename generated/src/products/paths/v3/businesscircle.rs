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
#[derive(Clone, Debug)]
pub struct Businesscircle<'c> {
    pub(super) client: &'c Client,
}

impl<'c> Businesscircle<'c> {
    /// `/v3/businesscircle/parkings`
    pub fn parkings(self) -> Parkings<'c> {
        Parkings { client: self.client }
    }

    /// `/v3/businesscircle/points`
    pub fn points(self) -> Points<'c> {
        Points { client: self.client }
    }

    /// `/v3/businesscircle/user-authorizations`
    pub fn user_authorizations(self) -> UserAuthorizations<'c> {
        UserAuthorizations {
            client: self.client,
        }
    }

    /// `/v3/businesscircle/users`
    pub fn users(self) -> Users<'c> {
        Users { client: self.client }
    }
}

/// `/v3/businesscircle/parkings`
#[derive(Clone, Debug)]
pub struct Parkings<'c> {
    client: &'c Client,
}

impl<'c> Parkings<'c> {
    /// 商圈会员停车状态同步: Reports that a member's car entered or left the mall. What a member pays
    /// in the mall while their car is there can earn points without any action of theirs.
    pub fn post(self, required: UpdateParkingsRequired) -> Call<'c, UpdateParkings> {
        Call::new(self.client, UpdateParkings::new(required))
    }
}

/// `/v3/businesscircle/points`
#[derive(Clone, Debug)]
pub struct Points<'c> {
    client: &'c Client,
}

impl<'c> Points<'c> {
    /// `/v3/businesscircle/points/notify`
    pub fn notify(self) -> PointsNotify<'c> {
        PointsNotify {
            client: self.client,
        }
    }
}

/// `/v3/businesscircle/points/notify`
#[derive(Clone, Debug)]
pub struct PointsNotify<'c> {
    client: &'c Client,
}

impl<'c> PointsNotify<'c> {
    /// 商圈会员积分同步: Reports the points that a payment earned, a payment known from the callback
    /// `MALL_TRANSACTION.SUCCESS`. WeChat Pay watches only payments reported here for refunds, for 30
    /// days, so report those that earned nothing too. Points without a payment cannot be reported.
    pub fn post(self, required: NotifyPointsRequired) -> Call<'c, NotifyPoints> {
        Call::new(self.client, NotifyPoints::new(required))
    }
}

/// `/v3/businesscircle/user-authorizations`
#[derive(Clone, Debug)]
pub struct UserAuthorizations<'c> {
    client: &'c Client,
}

impl<'c> UserAuthorizations<'c> {
    /// `/v3/businesscircle/user-authorizations/{openid}`
    pub fn openid(self, openid: impl Into<Openid>) -> UserAuthorizationsOpenid<'c> {
        UserAuthorizationsOpenid {
            client: self.client,
            openid: openid.into(),
        }
    }
}

/// `/v3/businesscircle/user-authorizations/{openid}`
#[derive(Clone, Debug)]
pub struct UserAuthorizationsOpenid<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> UserAuthorizationsOpenid<'c> {
    /// 商圈会员积分服务授权查询: Tells whether a member currently authorizes the points service. A user
    /// who never did is an ordinary answer with `UNAUTHORIZED`, not an error. The mall must have opened
    /// 支付即积分.
    pub fn get(self, appid: impl Into<Appid>) -> Call<'c, QueryUserAuthorization> {
        Call::new(self.client, QueryUserAuthorization::new(self.openid, appid))
    }
}

/// `/v3/businesscircle/users`
#[derive(Clone, Debug)]
pub struct Users<'c> {
    client: &'c Client,
}

impl<'c> Users<'c> {
    /// `/v3/businesscircle/users/{openid}`
    pub fn openid(self, openid: impl Into<Openid>) -> UsersOpenid<'c> {
        UsersOpenid {
            client: self.client,
            openid: openid.into(),
        }
    }
}

/// `/v3/businesscircle/users/{openid}`
#[derive(Clone, Debug)]
pub struct UsersOpenid<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> UsersOpenid<'c> {
    /// `/v3/businesscircle/users/{openid}/points`
    pub fn points(self) -> UsersOpenidPoints<'c> {
        UsersOpenidPoints {
            client: self.client,
            openid: self.openid,
        }
    }
}

/// `/v3/businesscircle/users/{openid}/points`
#[derive(Clone, Debug)]
pub struct UsersOpenidPoints<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> UsersOpenidPoints<'c> {
    /// `/v3/businesscircle/users/{openid}/points/commit_status`
    pub fn commit_status(self) -> UsersOpenidPointsCommitStatus<'c> {
        UsersOpenidPointsCommitStatus {
            client: self.client,
            openid: self.openid,
        }
    }
}

/// `/v3/businesscircle/users/{openid}/points/commit_status`
#[derive(Clone, Debug)]
pub struct UsersOpenidPointsCommitStatus<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> UsersOpenidPointsCommitStatus<'c> {
    /// 商圈会员待积分状态查询: Tells whether a member has payments of today that still wait for points,
    /// so that the mini program can lead them to the plug-in where they claim them. The mall must have
    /// 商圈会员 3.0 and its mini program the plug-in 商圈会员快速积分 2.4.0 or later.
    pub fn get(
        self,
        brandid: impl Into<BrandId>,
        appid: impl Into<Appid>,
    ) -> Call<'c, GetPointsCommitStatus> {
        Call::new(self.client, GetPointsCommitStatus::new(self.openid, brandid, appid))
    }
}
