// Written by `cargo xtask codegen` from spec/bank_package.yaml and spec/busifavor.yaml and spec/delivery_plan.yaml and spec/favor.yaml and spec/goods_subsidy.yaml and spec/partnership.yaml and spec/pay_gift.yaml and spec/product_coupon.yaml; edit those files instead.

//! Everything below `/v3/marketing`.

use wechatpay_client::Client;

use crate::Call;

/// `/v3/marketing`
pub struct V3Marketing<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Marketing<'c> {
    /// `/v3/marketing/bank`
    #[cfg(feature = "bank_package")]
    #[inline]
    pub fn bank(self) -> V3MarketingBank<'c> {
        V3MarketingBank { client: self.client }
    }

    /// `/v3/marketing/bank-favor`
    #[cfg(feature = "favor")]
    #[inline]
    pub fn bank_favor(self) -> V3MarketingBankFavor<'c> {
        V3MarketingBankFavor { client: self.client }
    }

    /// `/v3/marketing/busifavor`
    #[cfg(feature = "busifavor")]
    #[inline]
    pub fn busifavor(self) -> V3MarketingBusifavor<'c> {
        V3MarketingBusifavor { client: self.client }
    }

    /// `/v3/marketing/favor`
    #[cfg(feature = "favor")]
    #[inline]
    pub fn favor(self) -> V3MarketingFavor<'c> {
        V3MarketingFavor { client: self.client }
    }

    /// `/v3/marketing/goods-subsidy-activity`
    #[cfg(feature = "goods_subsidy")]
    #[inline]
    pub fn goods_subsidy_activity(self) -> V3MarketingGoodsSubsidyActivity<'c> {
        V3MarketingGoodsSubsidyActivity { client: self.client }
    }

    /// `/v3/marketing/partner`
    #[cfg(any(feature = "delivery_plan", feature = "product_coupon"))]
    #[inline]
    pub fn partner(self) -> V3MarketingPartner<'c> {
        V3MarketingPartner { client: self.client }
    }

    /// `/v3/marketing/partnerships`
    #[cfg(feature = "partnership")]
    #[inline]
    pub fn partnerships(self) -> V3MarketingPartnerships<'c> {
        V3MarketingPartnerships { client: self.client }
    }

    /// `/v3/marketing/paygiftactivity`
    #[cfg(feature = "pay_gift")]
    #[inline]
    pub fn paygiftactivity(self) -> V3MarketingPaygiftactivity<'c> {
        V3MarketingPaygiftactivity { client: self.client }
    }

    /// `/v3/marketing/withdraw-favor`
    #[cfg(feature = "favor")]
    #[inline]
    pub fn withdraw_favor(self) -> V3MarketingWithdrawFavor<'c> {
        V3MarketingWithdrawFavor { client: self.client }
    }
}

/// `/v3/marketing/bank`
#[cfg(feature = "bank_package")]
pub struct V3MarketingBank<'c> {
    client: &'c Client,
}

#[cfg(feature = "bank_package")]
impl<'c> V3MarketingBank<'c> {
    /// `/v3/marketing/bank/packages`
    #[inline]
    pub fn packages(self) -> V3MarketingBankPackages<'c> {
        V3MarketingBankPackages { client: self.client }
    }
}

/// `/v3/marketing/bank/packages`
#[cfg(feature = "bank_package")]
pub struct V3MarketingBankPackages<'c> {
    client: &'c Client,
}

#[cfg(feature = "bank_package")]
impl<'c> V3MarketingBankPackages<'c> {
    /// `/v3/marketing/bank/packages/{package_id}`
    #[inline]
    pub fn package_id(
        self,
        package_id: impl Into<String>,
    ) -> V3MarketingBankPackagesPackageId<'c> {
        V3MarketingBankPackagesPackageId {
            client: self.client, package_id: package_id.into(),
        }
    }
}

/// `/v3/marketing/bank/packages/{package_id}`
#[cfg(feature = "bank_package")]
pub struct V3MarketingBankPackagesPackageId<'c> {
    client: &'c Client,
    package_id: String,
}

#[cfg(feature = "bank_package")]
impl<'c> V3MarketingBankPackagesPackageId<'c> {
    /// `/v3/marketing/bank/packages/{package_id}/tasks`
    #[inline]
    pub fn tasks(self) -> V3MarketingBankPackagesPackageIdTasks<'c> {
        V3MarketingBankPackagesPackageIdTasks {
            client: self.client, package_id: self.package_id,
        }
    }
}

/// `/v3/marketing/bank/packages/{package_id}/tasks`
#[cfg(feature = "bank_package")]
pub struct V3MarketingBankPackagesPackageIdTasks<'c> {
    client: &'c Client,
    package_id: String,
}

#[cfg(feature = "bank_package")]
impl<'c> V3MarketingBankPackagesPackageIdTasks<'c> {
    /// 查询上传任务列表:
    /// [`ListTasks`](crate::products::bank_package::ListTasks).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::bank_package::ListTasks> {
        Call::new(
            self.client,
            crate::products::bank_package::ListTasks::new(self.package_id),
        )
    }

    /// 导入定向用户协议号:
    /// [`UploadPackageTask`](crate::products::bank_package::UploadPackageTask).
    #[inline]
    pub fn post(
        self,
        required: crate::products::bank_package::UploadPackageTaskRequired,
    ) -> Call<'c, crate::products::bank_package::UploadPackageTask> {
        Call::new(
            self.client,
            crate::products::bank_package::UploadPackageTask::new(
                self.package_id,
                required,
            ),
        )
    }
}

/// `/v3/marketing/bank-favor`
#[cfg(feature = "favor")]
pub struct V3MarketingBankFavor<'c> {
    client: &'c Client,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingBankFavor<'c> {
    /// `/v3/marketing/bank-favor/users`
    #[inline]
    pub fn users(self) -> V3MarketingBankFavorUsers<'c> {
        V3MarketingBankFavorUsers { client: self.client }
    }
}

/// `/v3/marketing/bank-favor/users`
#[cfg(feature = "favor")]
pub struct V3MarketingBankFavorUsers<'c> {
    client: &'c Client,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingBankFavorUsers<'c> {
    /// `/v3/marketing/bank-favor/users/{openid}`
    #[inline]
    pub fn openid(
        self,
        openid: impl Into<crate::products::shared::Openid>,
    ) -> V3MarketingBankFavorUsersOpenid<'c> {
        V3MarketingBankFavorUsersOpenid { client: self.client, openid: openid.into() }
    }
}

/// `/v3/marketing/bank-favor/users/{openid}`
#[cfg(feature = "favor")]
pub struct V3MarketingBankFavorUsersOpenid<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingBankFavorUsersOpenid<'c> {
    /// `/v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
    #[inline]
    pub fn bank_multi_activity(
        self,
    ) -> V3MarketingBankFavorUsersOpenidBankMultiActivity<'c> {
        V3MarketingBankFavorUsersOpenidBankMultiActivity {
            client: self.client, openid: self.openid,
        }
    }

    /// `/v3/marketing/bank-favor/users/{openid}/coupons`
    #[inline]
    pub fn coupons(self) -> V3MarketingBankFavorUsersOpenidCoupons<'c> {
        V3MarketingBankFavorUsersOpenidCoupons {
            client: self.client, openid: self.openid,
        }
    }
}

/// `/v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
#[cfg(feature = "favor")]
pub struct V3MarketingBankFavorUsersOpenidBankMultiActivity<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingBankFavorUsersOpenidBankMultiActivity<'c> {
    /// 给指定用户报名多笔立减活动:
    /// [`SendMultiActivityCoupon`](crate::products::favor::SendMultiActivityCoupon).
    #[inline]
    pub fn post(
        self,
        required: crate::products::favor::SendMultiActivityCouponRequired,
    ) -> Call<'c, crate::products::favor::SendMultiActivityCoupon> {
        Call::new(
            self.client,
            crate::products::favor::SendMultiActivityCoupon::new(self.openid, required),
        )
    }
}

/// `/v3/marketing/bank-favor/users/{openid}/coupons`
#[cfg(feature = "favor")]
pub struct V3MarketingBankFavorUsersOpenidCoupons<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingBankFavorUsersOpenidCoupons<'c> {
    /// `/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
    #[inline]
    pub fn coupon_id(
        self,
        coupon_id: impl Into<crate::products::favor::CouponId>,
    ) -> V3MarketingBankFavorUsersOpenidCouponsCouponId<'c> {
        V3MarketingBankFavorUsersOpenidCouponsCouponId {
            client: self.client, openid: self.openid, coupon_id: coupon_id.into(),
        }
    }
}

/// `/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
#[cfg(feature = "favor")]
pub struct V3MarketingBankFavorUsersOpenidCouponsCouponId<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
    coupon_id: crate::products::favor::CouponId,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingBankFavorUsersOpenidCouponsCouponId<'c> {
    /// 查询绑定多笔立减活动的代金券详情:
    /// [`QueryMultiActivityCoupon`](crate::products::favor::QueryMultiActivityCoupon).
    #[inline]
    pub fn get(
        self,
        appid: impl Into<crate::products::shared::Appid>,
    ) -> Call<'c, crate::products::favor::QueryMultiActivityCoupon> {
        Call::new(
            self.client,
            crate::products::favor::QueryMultiActivityCoupon::new(
                self.openid,
                self.coupon_id,
                appid,
            ),
        )
    }
}

/// `/v3/marketing/busifavor`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavor<'c> {
    client: &'c Client,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavor<'c> {
    /// `/v3/marketing/busifavor/callbacks`
    #[inline]
    pub fn callbacks(self) -> V3MarketingBusifavorCallbacks<'c> {
        V3MarketingBusifavorCallbacks { client: self.client }
    }

    /// `/v3/marketing/busifavor/coupons`
    #[inline]
    pub fn coupons(self) -> V3MarketingBusifavorCoupons<'c> {
        V3MarketingBusifavorCoupons { client: self.client }
    }

    /// `/v3/marketing/busifavor/product-coupons`
    #[inline]
    pub fn product_coupons(self) -> V3MarketingBusifavorProductCoupons<'c> {
        V3MarketingBusifavorProductCoupons { client: self.client }
    }

    /// `/v3/marketing/busifavor/stocks`
    #[inline]
    pub fn stocks(self) -> V3MarketingBusifavorStocks<'c> {
        V3MarketingBusifavorStocks { client: self.client }
    }

    /// `/v3/marketing/busifavor/subsidy`
    #[inline]
    pub fn subsidy(self) -> V3MarketingBusifavorSubsidy<'c> {
        V3MarketingBusifavorSubsidy { client: self.client }
    }

    /// `/v3/marketing/busifavor/users`
    #[inline]
    pub fn users(self) -> V3MarketingBusifavorUsers<'c> {
        V3MarketingBusifavorUsers { client: self.client }
    }
}

/// `/v3/marketing/busifavor/callbacks`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorCallbacks<'c> {
    client: &'c Client,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorCallbacks<'c> {
    /// 查询商家券事件通知地址:
    /// [`GetCouponNotify`](crate::products::busifavor::GetCouponNotify).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::busifavor::GetCouponNotify> {
        Call::new(self.client, crate::products::busifavor::GetCouponNotify::new())
    }

    /// 设置商家券事件通知地址:
    /// [`SetCouponNotify`](crate::products::busifavor::SetCouponNotify).
    #[inline]
    pub fn post(
        self,
        notify_url: impl Into<String>,
    ) -> Call<'c, crate::products::busifavor::SetCouponNotify> {
        Call::new(
            self.client,
            crate::products::busifavor::SetCouponNotify::new(notify_url),
        )
    }
}

/// `/v3/marketing/busifavor/coupons`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorCoupons<'c> {
    client: &'c Client,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorCoupons<'c> {
    /// `/v3/marketing/busifavor/coupons/associate`
    #[inline]
    pub fn associate(self) -> V3MarketingBusifavorCouponsAssociate<'c> {
        V3MarketingBusifavorCouponsAssociate { client: self.client }
    }

    /// `/v3/marketing/busifavor/coupons/deactivate`
    #[inline]
    pub fn deactivate(self) -> V3MarketingBusifavorCouponsDeactivate<'c> {
        V3MarketingBusifavorCouponsDeactivate { client: self.client }
    }

    /// `/v3/marketing/busifavor/coupons/disassociate`
    #[inline]
    pub fn disassociate(self) -> V3MarketingBusifavorCouponsDisassociate<'c> {
        V3MarketingBusifavorCouponsDisassociate { client: self.client }
    }

    /// `/v3/marketing/busifavor/coupons/return`
    #[inline]
    pub fn r#return(self) -> V3MarketingBusifavorCouponsReturn<'c> {
        V3MarketingBusifavorCouponsReturn { client: self.client }
    }

    /// `/v3/marketing/busifavor/coupons/send`
    #[inline]
    pub fn send(self) -> V3MarketingBusifavorCouponsSend<'c> {
        V3MarketingBusifavorCouponsSend { client: self.client }
    }

    /// `/v3/marketing/busifavor/coupons/use`
    #[inline]
    pub fn r#use(self) -> V3MarketingBusifavorCouponsUse<'c> {
        V3MarketingBusifavorCouponsUse { client: self.client }
    }

    /// `/v3/marketing/busifavor/coupons/{card_id}`
    #[inline]
    pub fn card_id(
        self,
        card_id: impl Into<String>,
    ) -> V3MarketingBusifavorCouponsCardId<'c> {
        V3MarketingBusifavorCouponsCardId {
            client: self.client, card_id: card_id.into(),
        }
    }
}

/// `/v3/marketing/busifavor/coupons/associate`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorCouponsAssociate<'c> {
    client: &'c Client,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorCouponsAssociate<'c> {
    /// 关联订单信息:
    /// [`AssociateTradeInfo`](crate::products::busifavor::AssociateTradeInfo).
    #[inline]
    pub fn post(
        self,
        required: crate::products::busifavor::AssociateTradeInfoRequired,
    ) -> Call<'c, crate::products::busifavor::AssociateTradeInfo> {
        Call::new(
            self.client,
            crate::products::busifavor::AssociateTradeInfo::new(required),
        )
    }
}

/// `/v3/marketing/busifavor/coupons/deactivate`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorCouponsDeactivate<'c> {
    client: &'c Client,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorCouponsDeactivate<'c> {
    /// 使券失效:
    /// [`DeactivateCoupon`](crate::products::busifavor::DeactivateCoupon).
    #[inline]
    pub fn post(
        self,
        coupon_code: impl Into<crate::products::shared::CouponCode>,
        stock_id: impl Into<crate::products::shared::StockId>,
        deactivate_request_no: impl Into<String>,
    ) -> Call<'c, crate::products::busifavor::DeactivateCoupon> {
        Call::new(
            self.client,
            crate::products::busifavor::DeactivateCoupon::new(
                coupon_code,
                stock_id,
                deactivate_request_no,
            ),
        )
    }
}

/// `/v3/marketing/busifavor/coupons/disassociate`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorCouponsDisassociate<'c> {
    client: &'c Client,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorCouponsDisassociate<'c> {
    /// 取消关联订单信息:
    /// [`DisassociateTradeInfo`](crate::products::busifavor::DisassociateTradeInfo).
    #[inline]
    pub fn post(
        self,
        required: crate::products::busifavor::DisassociateTradeInfoRequired,
    ) -> Call<'c, crate::products::busifavor::DisassociateTradeInfo> {
        Call::new(
            self.client,
            crate::products::busifavor::DisassociateTradeInfo::new(required),
        )
    }
}

/// `/v3/marketing/busifavor/coupons/return`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorCouponsReturn<'c> {
    client: &'c Client,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorCouponsReturn<'c> {
    /// 申请退券:
    /// [`ReturnCoupon`](crate::products::busifavor::ReturnCoupon).
    #[inline]
    pub fn post(
        self,
        coupon_code: impl Into<crate::products::shared::CouponCode>,
        stock_id: impl Into<crate::products::shared::StockId>,
        return_request_no: impl Into<String>,
    ) -> Call<'c, crate::products::busifavor::ReturnCoupon> {
        Call::new(
            self.client,
            crate::products::busifavor::ReturnCoupon::new(
                coupon_code,
                stock_id,
                return_request_no,
            ),
        )
    }
}

/// `/v3/marketing/busifavor/coupons/send`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorCouponsSend<'c> {
    client: &'c Client,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorCouponsSend<'c> {
    /// 向用户发券:
    /// [`SendCoupon`](crate::products::busifavor::SendCoupon).
    #[inline]
    pub fn post(
        self,
        required: crate::products::busifavor::SendCouponRequired,
    ) -> Call<'c, crate::products::busifavor::SendCoupon> {
        Call::new(self.client, crate::products::busifavor::SendCoupon::new(required))
    }
}

/// `/v3/marketing/busifavor/coupons/use`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorCouponsUse<'c> {
    client: &'c Client,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorCouponsUse<'c> {
    /// 核销用户券:
    /// [`UseCoupon`](crate::products::busifavor::UseCoupon).
    #[inline]
    pub fn post(
        self,
        required: crate::products::busifavor::UseCouponRequired,
    ) -> Call<'c, crate::products::busifavor::UseCoupon> {
        Call::new(self.client, crate::products::busifavor::UseCoupon::new(required))
    }
}

/// `/v3/marketing/busifavor/coupons/{card_id}`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorCouponsCardId<'c> {
    client: &'c Client,
    card_id: String,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorCouponsCardId<'c> {
    /// `/v3/marketing/busifavor/coupons/{card_id}/send`
    #[inline]
    pub fn send(self) -> V3MarketingBusifavorCouponsCardIdSend<'c> {
        V3MarketingBusifavorCouponsCardIdSend {
            client: self.client, card_id: self.card_id,
        }
    }
}

/// `/v3/marketing/busifavor/coupons/{card_id}/send`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorCouponsCardIdSend<'c> {
    client: &'c Client,
    card_id: String,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorCouponsCardIdSend<'c> {
    /// 发放消费卡:
    /// [`SendGovCard`](crate::products::busifavor::SendGovCard).
    #[inline]
    pub fn post(
        self,
        required: crate::products::busifavor::SendGovCardRequired,
    ) -> Call<'c, crate::products::busifavor::SendGovCard> {
        Call::new(
            self.client,
            crate::products::busifavor::SendGovCard::new(self.card_id, required),
        )
    }
}

/// `/v3/marketing/busifavor/product-coupons`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorProductCoupons<'c> {
    client: &'c Client,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorProductCoupons<'c> {
    /// `/v3/marketing/busifavor/product-coupons/pre-send`
    #[inline]
    pub fn pre_send(self) -> V3MarketingBusifavorProductCouponsPreSend<'c> {
        V3MarketingBusifavorProductCouponsPreSend { client: self.client }
    }

    /// `/v3/marketing/busifavor/product-coupons/send`
    #[inline]
    pub fn send(self) -> V3MarketingBusifavorProductCouponsSend<'c> {
        V3MarketingBusifavorProductCouponsSend { client: self.client }
    }
}

/// `/v3/marketing/busifavor/product-coupons/pre-send`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorProductCouponsPreSend<'c> {
    client: &'c Client,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorProductCouponsPreSend<'c> {
    /// 向用户预发放商品券:
    /// [`PreSendProductCoupon`](crate::products::busifavor::PreSendProductCoupon).
    #[inline]
    pub fn post(
        self,
        stock_id: impl Into<crate::products::shared::StockId>,
        appid: impl Into<crate::products::shared::Appid>,
        send_request_no: impl Into<String>,
    ) -> Call<'c, crate::products::busifavor::PreSendProductCoupon> {
        Call::new(
            self.client,
            crate::products::busifavor::PreSendProductCoupon::new(
                stock_id,
                appid,
                send_request_no,
            ),
        )
    }
}

/// `/v3/marketing/busifavor/product-coupons/send`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorProductCouponsSend<'c> {
    client: &'c Client,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorProductCouponsSend<'c> {
    /// 向用户发放商品券:
    /// [`SendProductCoupon`](crate::products::busifavor::SendProductCoupon).
    #[inline]
    pub fn post(
        self,
        required: crate::products::busifavor::SendProductCouponRequired,
    ) -> Call<'c, crate::products::busifavor::SendProductCoupon> {
        Call::new(
            self.client,
            crate::products::busifavor::SendProductCoupon::new(required),
        )
    }
}

/// `/v3/marketing/busifavor/stocks`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorStocks<'c> {
    client: &'c Client,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorStocks<'c> {
    /// 创建商家券:
    /// [`CreateStock`](crate::products::busifavor::CreateStock).
    #[inline]
    pub fn post(
        self,
        required: crate::products::busifavor::CreateStockRequired,
    ) -> Call<'c, crate::products::busifavor::CreateStock> {
        Call::new(self.client, crate::products::busifavor::CreateStock::new(required))
    }

    /// `/v3/marketing/busifavor/stocks/{stock_id}`
    #[inline]
    pub fn stock_id(
        self,
        stock_id: impl Into<crate::products::shared::StockId>,
    ) -> V3MarketingBusifavorStocksStockId<'c> {
        V3MarketingBusifavorStocksStockId {
            client: self.client, stock_id: stock_id.into(),
        }
    }
}

/// `/v3/marketing/busifavor/stocks/{stock_id}`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorStocksStockId<'c> {
    client: &'c Client,
    stock_id: crate::products::shared::StockId,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorStocksStockId<'c> {
    /// 查询商家券详情:
    /// [`QueryStock`](crate::products::busifavor::QueryStock).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::busifavor::QueryStock> {
        Call::new(
            self.client,
            crate::products::busifavor::QueryStock::new(self.stock_id),
        )
    }

    /// 修改商家券基本信息:
    /// [`ModifyStockInfo`](crate::products::busifavor::ModifyStockInfo).
    #[inline]
    pub fn patch(
        self,
        out_request_no: impl Into<String>,
    ) -> Call<'c, crate::products::busifavor::ModifyStockInfo> {
        Call::new(
            self.client,
            crate::products::busifavor::ModifyStockInfo::new(
                self.stock_id,
                out_request_no,
            ),
        )
    }

    /// `/v3/marketing/busifavor/stocks/{stock_id}/budget`
    #[inline]
    pub fn budget(self) -> V3MarketingBusifavorStocksStockIdBudget<'c> {
        V3MarketingBusifavorStocksStockIdBudget {
            client: self.client,
            stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
    #[inline]
    pub fn couponcodes(self) -> V3MarketingBusifavorStocksStockIdCouponcodes<'c> {
        V3MarketingBusifavorStocksStockIdCouponcodes {
            client: self.client,
            stock_id: self.stock_id,
        }
    }
}

/// `/v3/marketing/busifavor/stocks/{stock_id}/budget`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorStocksStockIdBudget<'c> {
    client: &'c Client,
    stock_id: crate::products::shared::StockId,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorStocksStockIdBudget<'c> {
    /// 修改批次预算:
    /// [`ModifyBudget`](crate::products::busifavor::ModifyBudget).
    #[inline]
    pub fn patch(
        self,
        modify_budget_request_no: impl Into<String>,
    ) -> Call<'c, crate::products::busifavor::ModifyBudget> {
        Call::new(
            self.client,
            crate::products::busifavor::ModifyBudget::new(
                self.stock_id,
                modify_budget_request_no,
            ),
        )
    }
}

/// `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorStocksStockIdCouponcodes<'c> {
    client: &'c Client,
    stock_id: crate::products::shared::StockId,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorStocksStockIdCouponcodes<'c> {
    /// 查询预存code列表:
    /// [`ListCouponCodes`](crate::products::busifavor::ListCouponCodes).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::busifavor::ListCouponCodes> {
        Call::new(
            self.client,
            crate::products::busifavor::ListCouponCodes::new(self.stock_id),
        )
    }

    /// 上传预存code:
    /// [`UploadCouponCode`](crate::products::busifavor::UploadCouponCode).
    #[inline]
    pub fn post(
        self,
        coupon_code_list: Vec<String>,
        upload_request_no: impl Into<String>,
    ) -> Call<'c, crate::products::busifavor::UploadCouponCode> {
        Call::new(
            self.client,
            crate::products::busifavor::UploadCouponCode::new(
                self.stock_id,
                coupon_code_list,
                upload_request_no,
            ),
        )
    }

    /// `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
    #[inline]
    pub fn coupon_code(
        self,
        coupon_code: impl Into<crate::products::shared::CouponCode>,
    ) -> V3MarketingBusifavorStocksStockIdCouponcodesCouponCode<'c> {
        V3MarketingBusifavorStocksStockIdCouponcodesCouponCode {
            client: self.client,
            stock_id: self.stock_id,
            coupon_code: coupon_code.into(),
        }
    }
}

/// `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorStocksStockIdCouponcodesCouponCode<'c> {
    client: &'c Client,
    stock_id: crate::products::shared::StockId,
    coupon_code: crate::products::shared::CouponCode,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorStocksStockIdCouponcodesCouponCode<'c> {
    /// 删除预存code:
    /// [`DeleteCouponCode`](crate::products::busifavor::DeleteCouponCode).
    #[inline]
    pub fn delete(
        self,
        delete_request_no: impl Into<String>,
    ) -> Call<'c, crate::products::busifavor::DeleteCouponCode> {
        Call::new(
            self.client,
            crate::products::busifavor::DeleteCouponCode::new(
                self.stock_id,
                self.coupon_code,
                delete_request_no,
            ),
        )
    }

    /// 查询预存code详情:
    /// [`QueryCouponCode`](crate::products::busifavor::QueryCouponCode).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::busifavor::QueryCouponCode> {
        Call::new(
            self.client,
            crate::products::busifavor::QueryCouponCode::new(
                self.stock_id,
                self.coupon_code,
            ),
        )
    }
}

/// `/v3/marketing/busifavor/subsidy`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorSubsidy<'c> {
    client: &'c Client,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorSubsidy<'c> {
    /// `/v3/marketing/busifavor/subsidy/pay-receipts`
    #[inline]
    pub fn pay_receipts(self) -> V3MarketingBusifavorSubsidyPayReceipts<'c> {
        V3MarketingBusifavorSubsidyPayReceipts { client: self.client }
    }

    /// `/v3/marketing/busifavor/subsidy/return-receipts`
    #[inline]
    pub fn return_receipts(self) -> V3MarketingBusifavorSubsidyReturnReceipts<'c> {
        V3MarketingBusifavorSubsidyReturnReceipts { client: self.client }
    }
}

/// `/v3/marketing/busifavor/subsidy/pay-receipts`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorSubsidyPayReceipts<'c> {
    client: &'c Client,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorSubsidyPayReceipts<'c> {
    /// 查询营销补差付款单列表:
    /// [`ListPayReceipts`](crate::products::busifavor::ListPayReceipts).
    #[inline]
    pub fn get(
        self,
        stock_id: impl Into<crate::products::shared::StockId>,
        coupon_code: impl Into<crate::products::shared::CouponCode>,
    ) -> Call<'c, crate::products::busifavor::ListPayReceipts> {
        Call::new(
            self.client,
            crate::products::busifavor::ListPayReceipts::new(stock_id, coupon_code),
        )
    }

    /// 营销补差付款:
    /// [`PaySubsidy`](crate::products::busifavor::PaySubsidy).
    #[inline]
    pub fn post(
        self,
        required: crate::products::busifavor::PaySubsidyRequired,
    ) -> Call<'c, crate::products::busifavor::PaySubsidy> {
        Call::new(self.client, crate::products::busifavor::PaySubsidy::new(required))
    }

    /// `/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`
    #[inline]
    pub fn subsidy_receipt_id(
        self,
        subsidy_receipt_id: impl Into<crate::products::busifavor::SubsidyReceiptId>,
    ) -> V3MarketingBusifavorSubsidyPayReceiptsSubsidyReceiptId<'c> {
        V3MarketingBusifavorSubsidyPayReceiptsSubsidyReceiptId {
            client: self.client, subsidy_receipt_id: subsidy_receipt_id.into(),
        }
    }
}

/// `/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorSubsidyPayReceiptsSubsidyReceiptId<'c> {
    client: &'c Client,
    subsidy_receipt_id: crate::products::busifavor::SubsidyReceiptId,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorSubsidyPayReceiptsSubsidyReceiptId<'c> {
    /// 查询营销补差付款单详情:
    /// [`QueryPayReceipt`](crate::products::busifavor::QueryPayReceipt).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::busifavor::QueryPayReceipt> {
        Call::new(
            self.client,
            crate::products::busifavor::QueryPayReceipt::new(self.subsidy_receipt_id),
        )
    }
}

/// `/v3/marketing/busifavor/subsidy/return-receipts`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorSubsidyReturnReceipts<'c> {
    client: &'c Client,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorSubsidyReturnReceipts<'c> {
    /// 营销补差回退:
    /// [`ReturnSubsidy`](crate::products::busifavor::ReturnSubsidy).
    #[inline]
    pub fn post(
        self,
        required: crate::products::busifavor::ReturnSubsidyRequired,
    ) -> Call<'c, crate::products::busifavor::ReturnSubsidy> {
        Call::new(self.client, crate::products::busifavor::ReturnSubsidy::new(required))
    }

    /// `/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
    #[inline]
    pub fn subsidy_return_receipt_id(
        self,
        subsidy_return_receipt_id: impl Into<
            crate::products::busifavor::SubsidyReturnReceiptId,
        >,
    ) -> V3MarketingBusifavorSubsidyReturnReceiptsSubsidyReturnReceiptId<'c> {
        V3MarketingBusifavorSubsidyReturnReceiptsSubsidyReturnReceiptId {
            client: self.client,
            subsidy_return_receipt_id: subsidy_return_receipt_id.into(),
        }
    }
}

/// `/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorSubsidyReturnReceiptsSubsidyReturnReceiptId<'c> {
    client: &'c Client,
    subsidy_return_receipt_id: crate::products::busifavor::SubsidyReturnReceiptId,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorSubsidyReturnReceiptsSubsidyReturnReceiptId<'c> {
    /// 查询商家券营销补差回退单详情:
    /// [`QueryReturnReceipt`](crate::products::busifavor::QueryReturnReceipt).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::busifavor::QueryReturnReceipt> {
        Call::new(
            self.client,
            crate::products::busifavor::QueryReturnReceipt::new(
                self.subsidy_return_receipt_id,
            ),
        )
    }
}

/// `/v3/marketing/busifavor/users`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorUsers<'c> {
    client: &'c Client,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorUsers<'c> {
    /// `/v3/marketing/busifavor/users/{openid}`
    #[inline]
    pub fn openid(
        self,
        openid: impl Into<crate::products::shared::Openid>,
    ) -> V3MarketingBusifavorUsersOpenid<'c> {
        V3MarketingBusifavorUsersOpenid { client: self.client, openid: openid.into() }
    }
}

/// `/v3/marketing/busifavor/users/{openid}`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorUsersOpenid<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorUsersOpenid<'c> {
    /// `/v3/marketing/busifavor/users/{openid}/coupons`
    #[inline]
    pub fn coupons(self) -> V3MarketingBusifavorUsersOpenidCoupons<'c> {
        V3MarketingBusifavorUsersOpenidCoupons {
            client: self.client, openid: self.openid,
        }
    }
}

/// `/v3/marketing/busifavor/users/{openid}/coupons`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorUsersOpenidCoupons<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorUsersOpenidCoupons<'c> {
    /// 根据过滤条件查询用户券:
    /// [`ListCouponsByFilter`](crate::products::busifavor::ListCouponsByFilter).
    #[inline]
    pub fn get(
        self,
        appid: impl Into<crate::products::shared::Appid>,
    ) -> Call<'c, crate::products::busifavor::ListCouponsByFilter> {
        Call::new(
            self.client,
            crate::products::busifavor::ListCouponsByFilter::new(self.openid, appid),
        )
    }

    /// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}`
    #[inline]
    pub fn coupon_code(
        self,
        coupon_code: impl Into<crate::products::shared::CouponCode>,
    ) -> V3MarketingBusifavorUsersOpenidCouponsCouponCode<'c> {
        V3MarketingBusifavorUsersOpenidCouponsCouponCode {
            client: self.client, openid: self.openid, coupon_code: coupon_code.into(),
        }
    }
}

/// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorUsersOpenidCouponsCouponCode<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
    coupon_code: crate::products::shared::CouponCode,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorUsersOpenidCouponsCouponCode<'c> {
    /// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids`
    #[inline]
    pub fn appids(self) -> V3MarketingBusifavorUsersOpenidCouponsCouponCodeAppids<'c> {
        V3MarketingBusifavorUsersOpenidCouponsCouponCodeAppids {
            client: self.client, openid: self.openid, coupon_code: self.coupon_code,
        }
    }
}

/// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorUsersOpenidCouponsCouponCodeAppids<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
    coupon_code: crate::products::shared::CouponCode,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorUsersOpenidCouponsCouponCodeAppids<'c> {
    /// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
    #[inline]
    pub fn appid(
        self,
        appid: impl Into<crate::products::shared::Appid>,
    ) -> V3MarketingBusifavorUsersOpenidCouponsCouponCodeAppidsAppid<'c> {
        V3MarketingBusifavorUsersOpenidCouponsCouponCodeAppidsAppid {
            client: self.client, openid: self.openid, coupon_code: self.coupon_code,
            appid: appid.into(),
        }
    }
}

/// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
#[cfg(feature = "busifavor")]
pub struct V3MarketingBusifavorUsersOpenidCouponsCouponCodeAppidsAppid<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
    coupon_code: crate::products::shared::CouponCode,
    appid: crate::products::shared::Appid,
}

#[cfg(feature = "busifavor")]
impl<'c> V3MarketingBusifavorUsersOpenidCouponsCouponCodeAppidsAppid<'c> {
    /// 查询用户单张券详情:
    /// [`QueryCoupon`](crate::products::busifavor::QueryCoupon).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::busifavor::QueryCoupon> {
        Call::new(
            self.client,
            crate::products::busifavor::QueryCoupon::new(
                self.coupon_code,
                self.appid,
                self.openid,
            ),
        )
    }
}

/// `/v3/marketing/favor`
#[cfg(feature = "favor")]
pub struct V3MarketingFavor<'c> {
    client: &'c Client,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingFavor<'c> {
    /// `/v3/marketing/favor/callbacks`
    #[inline]
    pub fn callbacks(self) -> V3MarketingFavorCallbacks<'c> {
        V3MarketingFavorCallbacks { client: self.client }
    }

    /// `/v3/marketing/favor/coupon-stocks`
    #[inline]
    pub fn coupon_stocks(self) -> V3MarketingFavorCouponStocks<'c> {
        V3MarketingFavorCouponStocks { client: self.client }
    }

    /// `/v3/marketing/favor/media`
    #[inline]
    pub fn media(self) -> V3MarketingFavorMedia<'c> {
        V3MarketingFavorMedia { client: self.client }
    }

    /// `/v3/marketing/favor/stocks`
    #[inline]
    pub fn stocks(self) -> V3MarketingFavorStocks<'c> {
        V3MarketingFavorStocks { client: self.client }
    }

    /// `/v3/marketing/favor/users`
    #[inline]
    pub fn users(self) -> V3MarketingFavorUsers<'c> {
        V3MarketingFavorUsers { client: self.client }
    }
}

/// `/v3/marketing/favor/callbacks`
#[cfg(feature = "favor")]
pub struct V3MarketingFavorCallbacks<'c> {
    client: &'c Client,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingFavorCallbacks<'c> {
    /// 获取已设置的消息通知地址:
    /// [`QueryCallback`](crate::products::favor::QueryCallback).
    #[inline]
    pub fn get(
        self,
        mchid: impl Into<crate::products::shared::Mchid>,
    ) -> Call<'c, crate::products::favor::QueryCallback> {
        Call::new(self.client, crate::products::favor::QueryCallback::new(mchid))
    }

    /// 设置消息通知地址:
    /// [`SetCallback`](crate::products::favor::SetCallback).
    #[inline]
    pub fn post(
        self,
        mchid: impl Into<crate::products::shared::Mchid>,
        notify_url: impl Into<String>,
    ) -> Call<'c, crate::products::favor::SetCallback> {
        Call::new(
            self.client,
            crate::products::favor::SetCallback::new(mchid, notify_url),
        )
    }
}

/// `/v3/marketing/favor/coupon-stocks`
#[cfg(feature = "favor")]
pub struct V3MarketingFavorCouponStocks<'c> {
    client: &'c Client,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingFavorCouponStocks<'c> {
    /// 创建代金券批次:
    /// [`CreateCouponStock`](crate::products::favor::CreateCouponStock).
    #[inline]
    pub fn post(
        self,
        required: crate::products::favor::CreateCouponStockRequired,
    ) -> Call<'c, crate::products::favor::CreateCouponStock> {
        Call::new(self.client, crate::products::favor::CreateCouponStock::new(required))
    }
}

/// `/v3/marketing/favor/media`
#[cfg(feature = "favor")]
pub struct V3MarketingFavorMedia<'c> {
    client: &'c Client,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingFavorMedia<'c> {
    /// `/v3/marketing/favor/media/image-upload`
    #[inline]
    pub fn image_upload(self) -> V3MarketingFavorMediaImageUpload<'c> {
        V3MarketingFavorMediaImageUpload { client: self.client }
    }
}

/// `/v3/marketing/favor/media/image-upload`
#[cfg(feature = "favor")]
pub struct V3MarketingFavorMediaImageUpload<'c> {
    client: &'c Client,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingFavorMediaImageUpload<'c> {
    /// 图片上传（营销专用）:
    /// [`UploadImage`](crate::products::favor::UploadImage).
    #[inline]
    pub fn post(
        self,
        file: wechatpay_client::Upload,
    ) -> Call<'c, crate::products::favor::UploadImage> {
        Call::new(self.client, crate::products::favor::UploadImage::new(file))
    }
}

/// `/v3/marketing/favor/stocks`
#[cfg(feature = "favor")]
pub struct V3MarketingFavorStocks<'c> {
    client: &'c Client,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingFavorStocks<'c> {
    /// 条件查询批次列表:
    /// [`ListStocks`](crate::products::favor::ListStocks).
    #[inline]
    pub fn get(
        self,
        required: crate::products::favor::ListStocksRequired,
    ) -> Call<'c, crate::products::favor::ListStocks> {
        Call::new(self.client, crate::products::favor::ListStocks::new(required))
    }

    /// `/v3/marketing/favor/stocks/{stock_id}`
    #[inline]
    pub fn stock_id(
        self,
        stock_id: impl Into<crate::products::shared::StockId>,
    ) -> V3MarketingFavorStocksStockId<'c> {
        V3MarketingFavorStocksStockId { client: self.client, stock_id: stock_id.into() }
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}`
#[cfg(feature = "favor")]
pub struct V3MarketingFavorStocksStockId<'c> {
    client: &'c Client,
    stock_id: crate::products::shared::StockId,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingFavorStocksStockId<'c> {
    /// 查询批次详情:
    /// [`QueryStock`](crate::products::favor::QueryStock).
    #[inline]
    pub fn get(
        self,
        stock_creator_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> Call<'c, crate::products::favor::QueryStock> {
        Call::new(
            self.client,
            crate::products::favor::QueryStock::new(self.stock_id, stock_creator_mchid),
        )
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/items`
    #[inline]
    pub fn items(self) -> V3MarketingFavorStocksStockIdItems<'c> {
        V3MarketingFavorStocksStockIdItems {
            client: self.client, stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/merchants`
    #[inline]
    pub fn merchants(self) -> V3MarketingFavorStocksStockIdMerchants<'c> {
        V3MarketingFavorStocksStockIdMerchants {
            client: self.client, stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
    #[inline]
    pub fn modify_goods_id(self) -> V3MarketingFavorStocksStockIdModifyGoodsId<'c> {
        V3MarketingFavorStocksStockIdModifyGoodsId {
            client: self.client, stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/pause`
    #[inline]
    pub fn pause(self) -> V3MarketingFavorStocksStockIdPause<'c> {
        V3MarketingFavorStocksStockIdPause {
            client: self.client, stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/refund-flow`
    #[inline]
    pub fn refund_flow(self) -> V3MarketingFavorStocksStockIdRefundFlow<'c> {
        V3MarketingFavorStocksStockIdRefundFlow {
            client: self.client, stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`
    #[inline]
    pub fn refund_flow_by_day(self) -> V3MarketingFavorStocksStockIdRefundFlowByDay<'c> {
        V3MarketingFavorStocksStockIdRefundFlowByDay {
            client: self.client, stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/restart`
    #[inline]
    pub fn restart(self) -> V3MarketingFavorStocksStockIdRestart<'c> {
        V3MarketingFavorStocksStockIdRestart {
            client: self.client, stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/start`
    #[inline]
    pub fn start(self) -> V3MarketingFavorStocksStockIdStart<'c> {
        V3MarketingFavorStocksStockIdStart {
            client: self.client, stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/stop`
    #[inline]
    pub fn stop(self) -> V3MarketingFavorStocksStockIdStop<'c> {
        V3MarketingFavorStocksStockIdStop {
            client: self.client, stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/use-flow`
    #[inline]
    pub fn use_flow(self) -> V3MarketingFavorStocksStockIdUseFlow<'c> {
        V3MarketingFavorStocksStockIdUseFlow {
            client: self.client, stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
    #[inline]
    pub fn use_flow_by_day(self) -> V3MarketingFavorStocksStockIdUseFlowByDay<'c> {
        V3MarketingFavorStocksStockIdUseFlowByDay {
            client: self.client, stock_id: self.stock_id,
        }
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}/items`
#[cfg(feature = "favor")]
pub struct V3MarketingFavorStocksStockIdItems<'c> {
    client: &'c Client,
    stock_id: crate::products::shared::StockId,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingFavorStocksStockIdItems<'c> {
    /// 查询代金券可用单品:
    /// [`ListAvailableSingleitems`](crate::products::favor::ListAvailableSingleitems).
    #[inline]
    pub fn get(
        self,
        required: crate::products::favor::ListAvailableSingleitemsRequired,
    ) -> Call<'c, crate::products::favor::ListAvailableSingleitems> {
        Call::new(
            self.client,
            crate::products::favor::ListAvailableSingleitems::new(
                self.stock_id,
                required,
            ),
        )
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}/merchants`
#[cfg(feature = "favor")]
pub struct V3MarketingFavorStocksStockIdMerchants<'c> {
    client: &'c Client,
    stock_id: crate::products::shared::StockId,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingFavorStocksStockIdMerchants<'c> {
    /// 查询代金券可用商户:
    /// [`ListAvailableMerchants`](crate::products::favor::ListAvailableMerchants).
    #[inline]
    pub fn get(
        self,
        required: crate::products::favor::ListAvailableMerchantsRequired,
    ) -> Call<'c, crate::products::favor::ListAvailableMerchants> {
        Call::new(
            self.client,
            crate::products::favor::ListAvailableMerchants::new(self.stock_id, required),
        )
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
#[cfg(feature = "favor")]
pub struct V3MarketingFavorStocksStockIdModifyGoodsId<'c> {
    client: &'c Client,
    stock_id: crate::products::shared::StockId,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingFavorStocksStockIdModifyGoodsId<'c> {
    /// 修改可用单品编码:
    /// [`ModifyGoodsId`](crate::products::favor::ModifyGoodsId).
    #[inline]
    pub fn post(
        self,
        stock_creator_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> Call<'c, crate::products::favor::ModifyGoodsId> {
        Call::new(
            self.client,
            crate::products::favor::ModifyGoodsId::new(
                self.stock_id,
                stock_creator_mchid,
            ),
        )
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}/pause`
#[cfg(feature = "favor")]
pub struct V3MarketingFavorStocksStockIdPause<'c> {
    client: &'c Client,
    stock_id: crate::products::shared::StockId,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingFavorStocksStockIdPause<'c> {
    /// 暂停代金券批次:
    /// [`PauseStock`](crate::products::favor::PauseStock).
    #[inline]
    pub fn post(
        self,
        stock_creator_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> Call<'c, crate::products::favor::PauseStock> {
        Call::new(
            self.client,
            crate::products::favor::PauseStock::new(self.stock_id, stock_creator_mchid),
        )
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}/refund-flow`
#[cfg(feature = "favor")]
pub struct V3MarketingFavorStocksStockIdRefundFlow<'c> {
    client: &'c Client,
    stock_id: crate::products::shared::StockId,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingFavorStocksStockIdRefundFlow<'c> {
    /// 下载批次退款明细:
    /// [`DownloadRefundFlow`](crate::products::favor::DownloadRefundFlow).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::favor::DownloadRefundFlow> {
        Call::new(
            self.client,
            crate::products::favor::DownloadRefundFlow::new(self.stock_id),
        )
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`
#[cfg(feature = "favor")]
pub struct V3MarketingFavorStocksStockIdRefundFlowByDay<'c> {
    client: &'c Client,
    stock_id: crate::products::shared::StockId,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingFavorStocksStockIdRefundFlowByDay<'c> {
    /// 获取批次退款明细下载链接:
    /// [`DownloadRefundFlowByDay`](crate::products::favor::DownloadRefundFlowByDay).
    #[inline]
    pub fn get(
        self,
        bill_date: wechatpay_client::Day,
    ) -> Call<'c, crate::products::favor::DownloadRefundFlowByDay> {
        Call::new(
            self.client,
            crate::products::favor::DownloadRefundFlowByDay::new(
                self.stock_id,
                bill_date,
            ),
        )
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}/restart`
#[cfg(feature = "favor")]
pub struct V3MarketingFavorStocksStockIdRestart<'c> {
    client: &'c Client,
    stock_id: crate::products::shared::StockId,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingFavorStocksStockIdRestart<'c> {
    /// 重启代金券批次:
    /// [`RestartStock`](crate::products::favor::RestartStock).
    #[inline]
    pub fn post(
        self,
        stock_creator_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> Call<'c, crate::products::favor::RestartStock> {
        Call::new(
            self.client,
            crate::products::favor::RestartStock::new(self.stock_id, stock_creator_mchid),
        )
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}/start`
#[cfg(feature = "favor")]
pub struct V3MarketingFavorStocksStockIdStart<'c> {
    client: &'c Client,
    stock_id: crate::products::shared::StockId,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingFavorStocksStockIdStart<'c> {
    /// 激活代金券批次:
    /// [`StartStock`](crate::products::favor::StartStock).
    #[inline]
    pub fn post(
        self,
        stock_creator_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> Call<'c, crate::products::favor::StartStock> {
        Call::new(
            self.client,
            crate::products::favor::StartStock::new(self.stock_id, stock_creator_mchid),
        )
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}/stop`
#[cfg(feature = "favor")]
pub struct V3MarketingFavorStocksStockIdStop<'c> {
    client: &'c Client,
    stock_id: crate::products::shared::StockId,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingFavorStocksStockIdStop<'c> {
    /// 终止批次:
    /// [`StopStock`](crate::products::favor::StopStock).
    #[inline]
    pub fn post(
        self,
        stock_creator_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> Call<'c, crate::products::favor::StopStock> {
        Call::new(
            self.client,
            crate::products::favor::StopStock::new(self.stock_id, stock_creator_mchid),
        )
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}/use-flow`
#[cfg(feature = "favor")]
pub struct V3MarketingFavorStocksStockIdUseFlow<'c> {
    client: &'c Client,
    stock_id: crate::products::shared::StockId,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingFavorStocksStockIdUseFlow<'c> {
    /// 下载批次核销明细:
    /// [`DownloadUseFlow`](crate::products::favor::DownloadUseFlow).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::favor::DownloadUseFlow> {
        Call::new(
            self.client,
            crate::products::favor::DownloadUseFlow::new(self.stock_id),
        )
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
#[cfg(feature = "favor")]
pub struct V3MarketingFavorStocksStockIdUseFlowByDay<'c> {
    client: &'c Client,
    stock_id: crate::products::shared::StockId,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingFavorStocksStockIdUseFlowByDay<'c> {
    /// 获取批次核销明细下载链接:
    /// [`DownloadUseFlowByDay`](crate::products::favor::DownloadUseFlowByDay).
    #[inline]
    pub fn get(
        self,
        bill_date: wechatpay_client::Day,
    ) -> Call<'c, crate::products::favor::DownloadUseFlowByDay> {
        Call::new(
            self.client,
            crate::products::favor::DownloadUseFlowByDay::new(self.stock_id, bill_date),
        )
    }
}

/// `/v3/marketing/favor/users`
#[cfg(feature = "favor")]
pub struct V3MarketingFavorUsers<'c> {
    client: &'c Client,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingFavorUsers<'c> {
    /// `/v3/marketing/favor/users/{openid}`
    #[inline]
    pub fn openid(
        self,
        openid: impl Into<crate::products::shared::Openid>,
    ) -> V3MarketingFavorUsersOpenid<'c> {
        V3MarketingFavorUsersOpenid { client: self.client, openid: openid.into() }
    }
}

/// `/v3/marketing/favor/users/{openid}`
#[cfg(feature = "favor")]
pub struct V3MarketingFavorUsersOpenid<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingFavorUsersOpenid<'c> {
    /// `/v3/marketing/favor/users/{openid}/coupons`
    #[inline]
    pub fn coupons(self) -> V3MarketingFavorUsersOpenidCoupons<'c> {
        V3MarketingFavorUsersOpenidCoupons { client: self.client, openid: self.openid }
    }
}

/// `/v3/marketing/favor/users/{openid}/coupons`
#[cfg(feature = "favor")]
pub struct V3MarketingFavorUsersOpenidCoupons<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingFavorUsersOpenidCoupons<'c> {
    /// 根据商户号查用户的券:
    /// [`ListCouponsByFilter`](crate::products::favor::ListCouponsByFilter).
    #[inline]
    pub fn get(
        self,
        appid: impl Into<crate::products::shared::Appid>,
    ) -> Call<'c, crate::products::favor::ListCouponsByFilter> {
        Call::new(
            self.client,
            crate::products::favor::ListCouponsByFilter::new(self.openid, appid),
        )
    }

    /// 发放代金券:
    /// [`SendCoupon`](crate::products::favor::SendCoupon).
    #[inline]
    pub fn post(
        self,
        required: crate::products::favor::SendCouponRequired,
    ) -> Call<'c, crate::products::favor::SendCoupon> {
        Call::new(
            self.client,
            crate::products::favor::SendCoupon::new(self.openid, required),
        )
    }

    /// `/v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
    #[inline]
    pub fn coupon_id(
        self,
        coupon_id: impl Into<crate::products::favor::CouponId>,
    ) -> V3MarketingFavorUsersOpenidCouponsCouponId<'c> {
        V3MarketingFavorUsersOpenidCouponsCouponId {
            client: self.client, openid: self.openid, coupon_id: coupon_id.into(),
        }
    }
}

/// `/v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
#[cfg(feature = "favor")]
pub struct V3MarketingFavorUsersOpenidCouponsCouponId<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
    coupon_id: crate::products::favor::CouponId,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingFavorUsersOpenidCouponsCouponId<'c> {
    /// 查询代金券详情:
    /// [`QueryCoupon`](crate::products::favor::QueryCoupon).
    #[inline]
    pub fn get(
        self,
        appid: impl Into<crate::products::shared::Appid>,
    ) -> Call<'c, crate::products::favor::QueryCoupon> {
        Call::new(
            self.client,
            crate::products::favor::QueryCoupon::new(self.openid, self.coupon_id, appid),
        )
    }
}

/// `/v3/marketing/goods-subsidy-activity`
#[cfg(feature = "goods_subsidy")]
pub struct V3MarketingGoodsSubsidyActivity<'c> {
    client: &'c Client,
}

#[cfg(feature = "goods_subsidy")]
impl<'c> V3MarketingGoodsSubsidyActivity<'c> {
    /// `/v3/marketing/goods-subsidy-activity/activities`
    #[inline]
    pub fn activities(self) -> V3MarketingGoodsSubsidyActivityActivities<'c> {
        V3MarketingGoodsSubsidyActivityActivities { client: self.client }
    }

    /// `/v3/marketing/goods-subsidy-activity/activity`
    #[inline]
    pub fn activity(self) -> V3MarketingGoodsSubsidyActivityActivity<'c> {
        V3MarketingGoodsSubsidyActivityActivity { client: self.client }
    }

    /// `/v3/marketing/goods-subsidy-activity/qualification`
    #[inline]
    pub fn qualification(self) -> V3MarketingGoodsSubsidyActivityQualification<'c> {
        V3MarketingGoodsSubsidyActivityQualification { client: self.client }
    }

    /// `/v3/marketing/goods-subsidy-activity/retail-store-act`
    #[inline]
    pub fn retail_store_act(self) -> V3MarketingGoodsSubsidyActivityRetailStoreAct<'c> {
        V3MarketingGoodsSubsidyActivityRetailStoreAct { client: self.client }
    }
}

/// `/v3/marketing/goods-subsidy-activity/activities`
#[cfg(feature = "goods_subsidy")]
pub struct V3MarketingGoodsSubsidyActivityActivities<'c> {
    client: &'c Client,
}

#[cfg(feature = "goods_subsidy")]
impl<'c> V3MarketingGoodsSubsidyActivityActivities<'c> {
    /// 按区域查询品牌加价购活动:
    /// [`ListActivitiesByArea`](crate::products::goods_subsidy::ListActivitiesByArea).
    #[inline]
    pub fn get(
        self,
        required: crate::products::goods_subsidy::ListActivitiesByAreaRequired,
    ) -> Call<'c, crate::products::goods_subsidy::ListActivitiesByArea> {
        Call::new(
            self.client,
            crate::products::goods_subsidy::ListActivitiesByArea::new(required),
        )
    }
}

/// `/v3/marketing/goods-subsidy-activity/activity`
#[cfg(feature = "goods_subsidy")]
pub struct V3MarketingGoodsSubsidyActivityActivity<'c> {
    client: &'c Client,
}

#[cfg(feature = "goods_subsidy")]
impl<'c> V3MarketingGoodsSubsidyActivityActivity<'c> {
    /// `/v3/marketing/goods-subsidy-activity/activity/{activity_id}`
    #[inline]
    pub fn activity_id(
        self,
        activity_id: impl Into<crate::products::goods_subsidy::SubsidyActivityId>,
    ) -> V3MarketingGoodsSubsidyActivityActivityActivityId<'c> {
        V3MarketingGoodsSubsidyActivityActivityActivityId {
            client: self.client, activity_id: activity_id.into(),
        }
    }
}

/// `/v3/marketing/goods-subsidy-activity/activity/{activity_id}`
#[cfg(feature = "goods_subsidy")]
pub struct V3MarketingGoodsSubsidyActivityActivityActivityId<'c> {
    client: &'c Client,
    activity_id: crate::products::goods_subsidy::SubsidyActivityId,
}

#[cfg(feature = "goods_subsidy")]
impl<'c> V3MarketingGoodsSubsidyActivityActivityActivityId<'c> {
    /// `/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
    #[inline]
    pub fn apply(self) -> V3MarketingGoodsSubsidyActivityActivityActivityIdApply<'c> {
        V3MarketingGoodsSubsidyActivityActivityActivityIdApply {
            client: self.client, activity_id: self.activity_id,
        }
    }
}

/// `/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
#[cfg(feature = "goods_subsidy")]
pub struct V3MarketingGoodsSubsidyActivityActivityActivityIdApply<'c> {
    client: &'c Client,
    activity_id: crate::products::goods_subsidy::SubsidyActivityId,
}

#[cfg(feature = "goods_subsidy")]
impl<'c> V3MarketingGoodsSubsidyActivityActivityActivityIdApply<'c> {
    /// 门店报名品牌加价购活动:
    /// [`ApplyActivity`](crate::products::goods_subsidy::ApplyActivity).
    #[inline]
    pub fn post(
        self,
        caller_merchant_id: impl Into<crate::products::shared::Mchid>,
    ) -> Call<'c, crate::products::goods_subsidy::ApplyActivity> {
        Call::new(
            self.client,
            crate::products::goods_subsidy::ApplyActivity::new(
                self.activity_id,
                caller_merchant_id,
            ),
        )
    }
}

/// `/v3/marketing/goods-subsidy-activity/qualification`
#[cfg(feature = "goods_subsidy")]
pub struct V3MarketingGoodsSubsidyActivityQualification<'c> {
    client: &'c Client,
}

#[cfg(feature = "goods_subsidy")]
impl<'c> V3MarketingGoodsSubsidyActivityQualification<'c> {
    /// `/v3/marketing/goods-subsidy-activity/qualification/lock`
    #[inline]
    pub fn lock(self) -> V3MarketingGoodsSubsidyActivityQualificationLock<'c> {
        V3MarketingGoodsSubsidyActivityQualificationLock { client: self.client }
    }

    /// `/v3/marketing/goods-subsidy-activity/qualification/unlock`
    #[inline]
    pub fn unlock(self) -> V3MarketingGoodsSubsidyActivityQualificationUnlock<'c> {
        V3MarketingGoodsSubsidyActivityQualificationUnlock { client: self.client }
    }
}

/// `/v3/marketing/goods-subsidy-activity/qualification/lock`
#[cfg(feature = "goods_subsidy")]
pub struct V3MarketingGoodsSubsidyActivityQualificationLock<'c> {
    client: &'c Client,
}

#[cfg(feature = "goods_subsidy")]
impl<'c> V3MarketingGoodsSubsidyActivityQualificationLock<'c> {
    /// 锁定品牌加价购活动资格:
    /// [`LockQualification`](crate::products::goods_subsidy::LockQualification).
    #[inline]
    pub fn post(
        self,
        order_information: crate::products::goods_subsidy::OrderInformation,
    ) -> Call<'c, crate::products::goods_subsidy::LockQualification> {
        Call::new(
            self.client,
            crate::products::goods_subsidy::LockQualification::new(order_information),
        )
    }
}

/// `/v3/marketing/goods-subsidy-activity/qualification/unlock`
#[cfg(feature = "goods_subsidy")]
pub struct V3MarketingGoodsSubsidyActivityQualificationUnlock<'c> {
    client: &'c Client,
}

#[cfg(feature = "goods_subsidy")]
impl<'c> V3MarketingGoodsSubsidyActivityQualificationUnlock<'c> {
    /// 解锁品牌加价购活动资格:
    /// [`UnlockQualification`](crate::products::goods_subsidy::UnlockQualification).
    #[inline]
    pub fn post(
        self,
        order_information: crate::products::goods_subsidy::OrderInformation,
    ) -> Call<'c, crate::products::goods_subsidy::UnlockQualification> {
        Call::new(
            self.client,
            crate::products::goods_subsidy::UnlockQualification::new(order_information),
        )
    }
}

/// `/v3/marketing/goods-subsidy-activity/retail-store-act`
#[cfg(feature = "goods_subsidy")]
pub struct V3MarketingGoodsSubsidyActivityRetailStoreAct<'c> {
    client: &'c Client,
}

#[cfg(feature = "goods_subsidy")]
impl<'c> V3MarketingGoodsSubsidyActivityRetailStoreAct<'c> {
    /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}`
    #[inline]
    pub fn activity_id(
        self,
        activity_id: impl Into<crate::products::goods_subsidy::SubsidyActivityId>,
    ) -> V3MarketingGoodsSubsidyActivityRetailStoreActActivityId<'c> {
        V3MarketingGoodsSubsidyActivityRetailStoreActActivityId {
            client: self.client, activity_id: activity_id.into(),
        }
    }

    /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}`
    #[inline]
    pub fn brand_id(
        self,
        brand_id: impl Into<crate::products::shared::BrandId>,
    ) -> V3MarketingGoodsSubsidyActivityRetailStoreActBrandId<'c> {
        V3MarketingGoodsSubsidyActivityRetailStoreActBrandId {
            client: self.client, brand_id: brand_id.into(),
        }
    }
}

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}`
#[cfg(feature = "goods_subsidy")]
pub struct V3MarketingGoodsSubsidyActivityRetailStoreActActivityId<'c> {
    client: &'c Client,
    activity_id: crate::products::goods_subsidy::SubsidyActivityId,
}

#[cfg(feature = "goods_subsidy")]
impl<'c> V3MarketingGoodsSubsidyActivityRetailStoreActActivityId<'c> {
    /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
    #[inline]
    pub fn representative(
        self,
    ) -> V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentative<'c> {
        V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentative {
            client: self.client, activity_id: self.activity_id,
        }
    }

    /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`
    #[inline]
    pub fn representatives(
        self,
    ) -> V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentatives<'c> {
        V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentatives {
            client: self.client, activity_id: self.activity_id,
        }
    }
}

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
#[cfg(feature = "goods_subsidy")]
pub struct V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentative<'c> {
    client: &'c Client,
    activity_id: crate::products::goods_subsidy::SubsidyActivityId,
}

#[cfg(feature = "goods_subsidy")]
impl<'c> V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentative<'c> {
    /// 删除零售小店活动业务代理:
    /// [`DeleteRepresentatives`](crate::products::goods_subsidy::DeleteRepresentatives).
    #[inline]
    pub fn delete(
        self,
        required: crate::products::goods_subsidy::DeleteRepresentativesRequired,
    ) -> Call<'c, crate::products::goods_subsidy::DeleteRepresentatives> {
        Call::new(
            self.client,
            crate::products::goods_subsidy::DeleteRepresentatives::new(
                self.activity_id,
                required,
            ),
        )
    }

    /// 添加零售小店活动业务代理:
    /// [`AddRepresentatives`](crate::products::goods_subsidy::AddRepresentatives).
    #[inline]
    pub fn put(
        self,
        representative_info_list: Vec<crate::products::goods_subsidy::Representative>,
        out_request_no: impl Into<String>,
    ) -> Call<'c, crate::products::goods_subsidy::AddRepresentatives> {
        Call::new(
            self.client,
            crate::products::goods_subsidy::AddRepresentatives::new(
                self.activity_id,
                representative_info_list,
                out_request_no,
            ),
        )
    }
}

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`
#[cfg(feature = "goods_subsidy")]
pub struct V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentatives<'c> {
    client: &'c Client,
    activity_id: crate::products::goods_subsidy::SubsidyActivityId,
}

#[cfg(feature = "goods_subsidy")]
impl<'c> V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentatives<'c> {
    /// 查询零售小店活动业务代理:
    /// [`ListRepresentatives`](crate::products::goods_subsidy::ListRepresentatives).
    #[inline]
    pub fn get(
        self,
        required: crate::products::goods_subsidy::ListRepresentativesRequired,
    ) -> Call<'c, crate::products::goods_subsidy::ListRepresentatives> {
        Call::new(
            self.client,
            crate::products::goods_subsidy::ListRepresentatives::new(
                self.activity_id,
                required,
            ),
        )
    }
}

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}`
#[cfg(feature = "goods_subsidy")]
pub struct V3MarketingGoodsSubsidyActivityRetailStoreActBrandId<'c> {
    client: &'c Client,
    brand_id: crate::products::shared::BrandId,
}

#[cfg(feature = "goods_subsidy")]
impl<'c> V3MarketingGoodsSubsidyActivityRetailStoreActBrandId<'c> {
    /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`
    #[inline]
    pub fn materials(
        self,
    ) -> V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdMaterials<'c> {
        V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdMaterials {
            client: self.client, brand_id: self.brand_id,
        }
    }

    /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
    #[inline]
    pub fn stores(
        self,
    ) -> V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStores<'c> {
        V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStores {
            client: self.client, brand_id: self.brand_id,
        }
    }
}

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`
#[cfg(feature = "goods_subsidy")]
pub struct V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdMaterials<'c> {
    client: &'c Client,
    brand_id: crate::products::shared::BrandId,
}

#[cfg(feature = "goods_subsidy")]
impl<'c> V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdMaterials<'c> {
    /// 生成小店活动物料码:
    /// [`CreateMaterials`](crate::products::goods_subsidy::CreateMaterials).
    #[inline]
    pub fn post(
        self,
        required: crate::products::goods_subsidy::CreateMaterialsRequired,
    ) -> Call<'c, crate::products::goods_subsidy::CreateMaterials> {
        Call::new(
            self.client,
            crate::products::goods_subsidy::CreateMaterials::new(self.brand_id, required),
        )
    }
}

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
#[cfg(feature = "goods_subsidy")]
pub struct V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStores<'c> {
    client: &'c Client,
    brand_id: crate::products::shared::BrandId,
}

#[cfg(feature = "goods_subsidy")]
impl<'c> V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStores<'c> {
    /// 删除小店活动门店:
    /// [`DeleteStores`](crate::products::goods_subsidy::DeleteStores).
    #[inline]
    pub fn delete(
        self,
        required: crate::products::goods_subsidy::DeleteStoresRequired,
    ) -> Call<'c, crate::products::goods_subsidy::DeleteStores> {
        Call::new(
            self.client,
            crate::products::goods_subsidy::DeleteStores::new(self.brand_id, required),
        )
    }

    /// 查询小店活动门店列表:
    /// [`ListStores`](crate::products::goods_subsidy::ListStores).
    #[inline]
    pub fn get(
        self,
        required: crate::products::goods_subsidy::ListStoresRequired,
    ) -> Call<'c, crate::products::goods_subsidy::ListStores> {
        Call::new(
            self.client,
            crate::products::goods_subsidy::ListStores::new(self.brand_id, required),
        )
    }

    /// 添加小店活动门店:
    /// [`AddStores`](crate::products::goods_subsidy::AddStores).
    #[inline]
    pub fn post(
        self,
        required: crate::products::goods_subsidy::AddStoresRequired,
    ) -> Call<'c, crate::products::goods_subsidy::AddStores> {
        Call::new(
            self.client,
            crate::products::goods_subsidy::AddStores::new(self.brand_id, required),
        )
    }

    /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
    #[inline]
    pub fn store_code(
        self,
        store_code: impl Into<String>,
    ) -> V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCode<'c> {
        V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCode {
            client: self.client, brand_id: self.brand_id, store_code: store_code.into(),
        }
    }
}

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
#[cfg(feature = "goods_subsidy")]
pub struct V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCode<'c> {
    client: &'c Client,
    brand_id: crate::products::shared::BrandId,
    store_code: String,
}

#[cfg(feature = "goods_subsidy")]
impl<'c> V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCode<'c> {
    /// 查询小店活动门店详情:
    /// [`GetStore`](crate::products::goods_subsidy::GetStore).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::goods_subsidy::GetStore> {
        Call::new(
            self.client,
            crate::products::goods_subsidy::GetStore::new(self.brand_id, self.store_code),
        )
    }
}

/// `/v3/marketing/partner`
#[cfg(any(feature = "delivery_plan", feature = "product_coupon"))]
pub struct V3MarketingPartner<'c> {
    client: &'c Client,
}

#[cfg(any(feature = "delivery_plan", feature = "product_coupon"))]
impl<'c> V3MarketingPartner<'c> {
    /// `/v3/marketing/partner/delivery-plan`
    #[cfg(feature = "delivery_plan")]
    #[inline]
    pub fn delivery_plan(self) -> V3MarketingPartnerDeliveryPlan<'c> {
        V3MarketingPartnerDeliveryPlan { client: self.client }
    }

    /// `/v3/marketing/partner/product-coupon`
    #[cfg(feature = "product_coupon")]
    #[inline]
    pub fn product_coupon(self) -> V3MarketingPartnerProductCoupon<'c> {
        V3MarketingPartnerProductCoupon { client: self.client }
    }
}

/// `/v3/marketing/partner/delivery-plan`
#[cfg(feature = "delivery_plan")]
pub struct V3MarketingPartnerDeliveryPlan<'c> {
    client: &'c Client,
}

#[cfg(feature = "delivery_plan")]
impl<'c> V3MarketingPartnerDeliveryPlan<'c> {
    /// `/v3/marketing/partner/delivery-plan/delivery-plans`
    #[inline]
    pub fn delivery_plans(self) -> V3MarketingPartnerDeliveryPlanDeliveryPlans<'c> {
        V3MarketingPartnerDeliveryPlanDeliveryPlans { client: self.client }
    }

    /// `/v3/marketing/partner/delivery-plan/{sp_mchid}`
    #[inline]
    pub fn sp_mchid(
        self,
        sp_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> V3MarketingPartnerDeliveryPlanSpMchid<'c> {
        V3MarketingPartnerDeliveryPlanSpMchid {
            client: self.client, sp_mchid: sp_mchid.into(),
        }
    }
}

/// `/v3/marketing/partner/delivery-plan/delivery-plans`
#[cfg(feature = "delivery_plan")]
pub struct V3MarketingPartnerDeliveryPlanDeliveryPlans<'c> {
    client: &'c Client,
}

#[cfg(feature = "delivery_plan")]
impl<'c> V3MarketingPartnerDeliveryPlanDeliveryPlans<'c> {
    /// 创建投放计划:
    /// [`CreateDeliveryPlan`](crate::products::delivery_plan::CreateDeliveryPlan).
    #[inline]
    pub fn post(
        self,
        required: crate::products::delivery_plan::CreateDeliveryPlanRequired,
    ) -> Call<'c, crate::products::delivery_plan::CreateDeliveryPlan> {
        Call::new(
            self.client,
            crate::products::delivery_plan::CreateDeliveryPlan::new(required),
        )
    }

    /// `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}`
    #[inline]
    pub fn brand_id(
        self,
        brand_id: impl Into<crate::products::shared::BrandId>,
    ) -> V3MarketingPartnerDeliveryPlanDeliveryPlansBrandId<'c> {
        V3MarketingPartnerDeliveryPlanDeliveryPlansBrandId {
            client: self.client, brand_id: brand_id.into(),
        }
    }

    /// `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
    #[inline]
    pub fn plan_id(
        self,
        plan_id: impl Into<crate::products::delivery_plan::PlanId>,
    ) -> V3MarketingPartnerDeliveryPlanDeliveryPlansPlanId<'c> {
        V3MarketingPartnerDeliveryPlanDeliveryPlansPlanId {
            client: self.client, plan_id: plan_id.into(),
        }
    }
}

/// `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}`
#[cfg(feature = "delivery_plan")]
pub struct V3MarketingPartnerDeliveryPlanDeliveryPlansBrandId<'c> {
    client: &'c Client,
    brand_id: crate::products::shared::BrandId,
}

#[cfg(feature = "delivery_plan")]
impl<'c> V3MarketingPartnerDeliveryPlanDeliveryPlansBrandId<'c> {
    /// `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
    #[inline]
    pub fn delivery_plans(
        self,
    ) -> V3MarketingPartnerDeliveryPlanDeliveryPlansBrandIdDeliveryPlans<'c> {
        V3MarketingPartnerDeliveryPlanDeliveryPlansBrandIdDeliveryPlans {
            client: self.client, brand_id: self.brand_id,
        }
    }
}

/// `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
#[cfg(feature = "delivery_plan")]
pub struct V3MarketingPartnerDeliveryPlanDeliveryPlansBrandIdDeliveryPlans<'c> {
    client: &'c Client,
    brand_id: crate::products::shared::BrandId,
}

#[cfg(feature = "delivery_plan")]
impl<'c> V3MarketingPartnerDeliveryPlanDeliveryPlansBrandIdDeliveryPlans<'c> {
    /// 分页查询投放计划列表:
    /// [`ListDeliveryPlans`](crate::products::delivery_plan::ListDeliveryPlans).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::delivery_plan::ListDeliveryPlans> {
        Call::new(
            self.client,
            crate::products::delivery_plan::ListDeliveryPlans::new(self.brand_id),
        )
    }
}

/// `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
#[cfg(feature = "delivery_plan")]
pub struct V3MarketingPartnerDeliveryPlanDeliveryPlansPlanId<'c> {
    client: &'c Client,
    plan_id: crate::products::delivery_plan::PlanId,
}

#[cfg(feature = "delivery_plan")]
impl<'c> V3MarketingPartnerDeliveryPlanDeliveryPlansPlanId<'c> {
    /// 更新投放计划:
    /// [`UpdateDeliveryPlan`](crate::products::delivery_plan::UpdateDeliveryPlan).
    #[inline]
    pub fn patch(
        self,
        modify_content: crate::products::delivery_plan::PlanUpdate,
    ) -> Call<'c, crate::products::delivery_plan::UpdateDeliveryPlan> {
        Call::new(
            self.client,
            crate::products::delivery_plan::UpdateDeliveryPlan::new(
                self.plan_id,
                modify_content,
            ),
        )
    }

    /// `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
    #[inline]
    pub fn terminate(
        self,
    ) -> V3MarketingPartnerDeliveryPlanDeliveryPlansPlanIdTerminate<'c> {
        V3MarketingPartnerDeliveryPlanDeliveryPlansPlanIdTerminate {
            client: self.client,
            plan_id: self.plan_id,
        }
    }
}

/// `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
#[cfg(feature = "delivery_plan")]
pub struct V3MarketingPartnerDeliveryPlanDeliveryPlansPlanIdTerminate<'c> {
    client: &'c Client,
    plan_id: crate::products::delivery_plan::PlanId,
}

#[cfg(feature = "delivery_plan")]
impl<'c> V3MarketingPartnerDeliveryPlanDeliveryPlansPlanIdTerminate<'c> {
    /// 终止投放计划:
    /// [`TerminateDeliveryPlan`](crate::products::delivery_plan::TerminateDeliveryPlan).
    #[inline]
    pub fn post(
        self,
    ) -> Call<'c, crate::products::delivery_plan::TerminateDeliveryPlan> {
        Call::new(
            self.client,
            crate::products::delivery_plan::TerminateDeliveryPlan::new(self.plan_id),
        )
    }
}

/// `/v3/marketing/partner/delivery-plan/{sp_mchid}`
#[cfg(feature = "delivery_plan")]
pub struct V3MarketingPartnerDeliveryPlanSpMchid<'c> {
    client: &'c Client,
    sp_mchid: crate::products::shared::Mchid,
}

#[cfg(feature = "delivery_plan")]
impl<'c> V3MarketingPartnerDeliveryPlanSpMchid<'c> {
    /// `/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
    #[inline]
    pub fn notify_url(self) -> V3MarketingPartnerDeliveryPlanSpMchidNotifyUrl<'c> {
        V3MarketingPartnerDeliveryPlanSpMchidNotifyUrl {
            client: self.client, sp_mchid: self.sp_mchid,
        }
    }
}

/// `/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
#[cfg(feature = "delivery_plan")]
pub struct V3MarketingPartnerDeliveryPlanSpMchidNotifyUrl<'c> {
    client: &'c Client,
    sp_mchid: crate::products::shared::Mchid,
}

#[cfg(feature = "delivery_plan")]
impl<'c> V3MarketingPartnerDeliveryPlanSpMchidNotifyUrl<'c> {
    /// 设置投放计划回调地址:
    /// [`SetNotifyUrl`](crate::products::delivery_plan::SetNotifyUrl).
    #[inline]
    pub fn post(
        self,
        notify_url: impl Into<String>,
    ) -> Call<'c, crate::products::delivery_plan::SetNotifyUrl> {
        Call::new(
            self.client,
            crate::products::delivery_plan::SetNotifyUrl::new(self.sp_mchid, notify_url),
        )
    }
}

/// `/v3/marketing/partner/product-coupon`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCoupon<'c> {
    client: &'c Client,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCoupon<'c> {
    /// `/v3/marketing/partner/product-coupon/image-generation-tasks`
    #[inline]
    pub fn image_generation_tasks(
        self,
    ) -> V3MarketingPartnerProductCouponImageGenerationTasks<'c> {
        V3MarketingPartnerProductCouponImageGenerationTasks { client: self.client }
    }

    /// `/v3/marketing/partner/product-coupon/media`
    #[inline]
    pub fn media(self) -> V3MarketingPartnerProductCouponMedia<'c> {
        V3MarketingPartnerProductCouponMedia { client: self.client }
    }

    /// `/v3/marketing/partner/product-coupon/notify-configs`
    #[inline]
    pub fn notify_configs(self) -> V3MarketingPartnerProductCouponNotifyConfigs<'c> {
        V3MarketingPartnerProductCouponNotifyConfigs { client: self.client }
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons`
    #[inline]
    pub fn product_coupons(self) -> V3MarketingPartnerProductCouponProductCoupons<'c> {
        V3MarketingPartnerProductCouponProductCoupons { client: self.client }
    }

    /// `/v3/marketing/partner/product-coupon/users`
    #[inline]
    pub fn users(self) -> V3MarketingPartnerProductCouponUsers<'c> {
        V3MarketingPartnerProductCouponUsers { client: self.client }
    }
}

/// `/v3/marketing/partner/product-coupon/image-generation-tasks`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponImageGenerationTasks<'c> {
    client: &'c Client,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCouponImageGenerationTasks<'c> {
    /// 提交图片生成任务:
    /// [`CreateImageGenerationTask`](crate::products::product_coupon::CreateImageGenerationTask).
    #[inline]
    pub fn post(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
        task_id: impl Into<crate::products::product_coupon::ImageTaskId>,
        image_generation_type: crate::products::product_coupon::ImageGenerationType,
    ) -> Call<'c, crate::products::product_coupon::CreateImageGenerationTask> {
        Call::new(
            self.client,
            crate::products::product_coupon::CreateImageGenerationTask::new(
                brand_id,
                task_id,
                image_generation_type,
            ),
        )
    }

    /// `/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
    #[inline]
    pub fn task_id(
        self,
        task_id: impl Into<crate::products::product_coupon::ImageTaskId>,
    ) -> V3MarketingPartnerProductCouponImageGenerationTasksTaskId<'c> {
        V3MarketingPartnerProductCouponImageGenerationTasksTaskId {
            client: self.client,
            task_id: task_id.into(),
        }
    }
}

/// `/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponImageGenerationTasksTaskId<'c> {
    client: &'c Client,
    task_id: crate::products::product_coupon::ImageTaskId,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCouponImageGenerationTasksTaskId<'c> {
    /// 查询图片生成任务执行结果:
    /// [`GetImageGenerationTask`](crate::products::product_coupon::GetImageGenerationTask).
    #[inline]
    pub fn get(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
        image_generation_type: crate::products::product_coupon::ImageGenerationType,
    ) -> Call<'c, crate::products::product_coupon::GetImageGenerationTask> {
        Call::new(
            self.client,
            crate::products::product_coupon::GetImageGenerationTask::new(
                self.task_id,
                brand_id,
                image_generation_type,
            ),
        )
    }
}

/// `/v3/marketing/partner/product-coupon/media`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponMedia<'c> {
    client: &'c Client,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCouponMedia<'c> {
    /// `/v3/marketing/partner/product-coupon/media/upload-image`
    #[inline]
    pub fn upload_image(self) -> V3MarketingPartnerProductCouponMediaUploadImage<'c> {
        V3MarketingPartnerProductCouponMediaUploadImage { client: self.client }
    }
}

/// `/v3/marketing/partner/product-coupon/media/upload-image`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponMediaUploadImage<'c> {
    client: &'c Client,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCouponMediaUploadImage<'c> {
    /// 图片上传:
    /// [`UploadImage`](crate::products::product_coupon::UploadImage).
    #[inline]
    pub fn post(
        self,
        file: wechatpay_client::Upload,
    ) -> Call<'c, crate::products::product_coupon::UploadImage> {
        Call::new(self.client, crate::products::product_coupon::UploadImage::new(file))
    }
}

/// `/v3/marketing/partner/product-coupon/notify-configs`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponNotifyConfigs<'c> {
    client: &'c Client,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCouponNotifyConfigs<'c> {
    /// 获取商品券事件通知地址:
    /// [`GetNotifyConfig`](crate::products::product_coupon::GetNotifyConfig).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::product_coupon::GetNotifyConfig> {
        Call::new(self.client, crate::products::product_coupon::GetNotifyConfig::new())
    }

    /// 设置商品券事件通知地址:
    /// [`SetNotifyConfig`](crate::products::product_coupon::SetNotifyConfig).
    #[inline]
    pub fn post(
        self,
        notify_url: impl Into<String>,
    ) -> Call<'c, crate::products::product_coupon::SetNotifyConfig> {
        Call::new(
            self.client,
            crate::products::product_coupon::SetNotifyConfig::new(notify_url),
        )
    }
}

/// `/v3/marketing/partner/product-coupon/product-coupons`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponProductCoupons<'c> {
    client: &'c Client,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCouponProductCoupons<'c> {
    /// 创建商品券:
    /// [`CreateProductCoupon`](crate::products::product_coupon::CreateProductCoupon).
    #[inline]
    pub fn post(
        self,
        required: crate::products::product_coupon::CreateProductCouponRequired,
    ) -> Call<'c, crate::products::product_coupon::CreateProductCoupon> {
        Call::new(
            self.client,
            crate::products::product_coupon::CreateProductCoupon::new(required),
        )
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
    #[inline]
    pub fn product_coupon_id(
        self,
        product_coupon_id: impl Into<crate::products::shared::ProductCouponId>,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponId<'c> {
        V3MarketingPartnerProductCouponProductCouponsProductCouponId {
            client: self.client, product_coupon_id: product_coupon_id.into(),
        }
    }
}

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponProductCouponsProductCouponId<'c> {
    client: &'c Client,
    product_coupon_id: crate::products::shared::ProductCouponId,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCouponProductCouponsProductCouponId<'c> {
    /// 查询商品券:
    /// [`GetProductCoupon`](crate::products::product_coupon::GetProductCoupon).
    #[inline]
    pub fn get(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
    ) -> Call<'c, crate::products::product_coupon::GetProductCoupon> {
        Call::new(
            self.client,
            crate::products::product_coupon::GetProductCoupon::new(
                self.product_coupon_id,
                brand_id,
            ),
        )
    }

    /// 修改商品券:
    /// [`UpdateProductCoupon`](crate::products::product_coupon::UpdateProductCoupon).
    #[inline]
    pub fn patch(
        self,
        required: crate::products::product_coupon::UpdateProductCouponRequired,
    ) -> Call<'c, crate::products::product_coupon::UpdateProductCoupon> {
        Call::new(
            self.client,
            crate::products::product_coupon::UpdateProductCoupon::new(
                self.product_coupon_id,
                required,
            ),
        )
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`
    #[inline]
    pub fn deactivate(
        self,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdDeactivate<'c> {
        V3MarketingPartnerProductCouponProductCouponsProductCouponIdDeactivate {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
        }
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
    #[inline]
    pub fn stock_bundles(
        self,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundles<'c> {
        V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundles {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
        }
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
    #[inline]
    pub fn stocks(
        self,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocks<'c> {
        V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocks {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
        }
    }
}

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponProductCouponsProductCouponIdDeactivate<'c> {
    client: &'c Client,
    product_coupon_id: crate::products::shared::ProductCouponId,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCouponProductCouponsProductCouponIdDeactivate<'c> {
    /// 失效商品券:
    /// [`DeactivateProductCoupon`](crate::products::product_coupon::DeactivateProductCoupon).
    #[inline]
    pub fn post(
        self,
        required: crate::products::product_coupon::DeactivateProductCouponRequired,
    ) -> Call<'c, crate::products::product_coupon::DeactivateProductCoupon> {
        Call::new(
            self.client,
            crate::products::product_coupon::DeactivateProductCoupon::new(
                self.product_coupon_id,
                required,
            ),
        )
    }
}

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundles<'c> {
    client: &'c Client,
    product_coupon_id: crate::products::shared::ProductCouponId,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundles<'c> {
    /// 添加商品券批次组:
    /// [`CreateStockBundle`](crate::products::product_coupon::CreateStockBundle).
    #[inline]
    pub fn post(
        self,
        required: crate::products::product_coupon::CreateStockBundleRequired,
    ) -> Call<'c, crate::products::product_coupon::CreateStockBundle> {
        Call::new(
            self.client,
            crate::products::product_coupon::CreateStockBundle::new(
                self.product_coupon_id,
                required,
            ),
        )
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
    #[inline]
    pub fn stock_bundle_id(
        self,
        stock_bundle_id: impl Into<crate::products::shared::StockBundleId>,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleId<
        'c,
    > {
        V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleId {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
            stock_bundle_id: stock_bundle_id.into(),
        }
    }
}

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleId<
    'c,
> {
    client: &'c Client,
    product_coupon_id: crate::products::shared::ProductCouponId,
    stock_bundle_id: crate::products::shared::StockBundleId,
}

#[cfg(feature = "product_coupon")]
impl<
    'c,
> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleId<
    'c,
> {
    /// 修改商品券批次组:
    /// [`UpdateStockBundle`](crate::products::product_coupon::UpdateStockBundle).
    #[inline]
    pub fn patch(
        self,
        required: crate::products::product_coupon::UpdateStockBundleRequired,
    ) -> Call<'c, crate::products::product_coupon::UpdateStockBundle> {
        Call::new(
            self.client,
            crate::products::product_coupon::UpdateStockBundle::new(
                self.product_coupon_id,
                self.stock_bundle_id,
                required,
            ),
        )
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
    #[inline]
    pub fn associate_stores(
        self,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStores<
        'c,
    > {
        V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStores {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
            stock_bundle_id: self.stock_bundle_id,
        }
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
    #[inline]
    pub fn disassociate_stores(
        self,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStores<
        'c,
    > {
        V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStores {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
            stock_bundle_id: self.stock_bundle_id,
        }
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
    #[inline]
    pub fn update_budget(
        self,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudget<
        'c,
    > {
        V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudget {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
            stock_bundle_id: self.stock_bundle_id,
        }
    }
}

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStores<
    'c,
> {
    client: &'c Client,
    product_coupon_id: crate::products::shared::ProductCouponId,
    stock_bundle_id: crate::products::shared::StockBundleId,
}

#[cfg(feature = "product_coupon")]
impl<
    'c,
> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStores<
    'c,
> {
    /// 批次组批量关联门店:
    /// [`AssociateStockBundleStores`](crate::products::product_coupon::AssociateStockBundleStores).
    #[inline]
    pub fn post(
        self,
        required: crate::products::product_coupon::AssociateStockBundleStoresRequired,
    ) -> Call<'c, crate::products::product_coupon::AssociateStockBundleStores> {
        Call::new(
            self.client,
            crate::products::product_coupon::AssociateStockBundleStores::new(
                self.product_coupon_id,
                self.stock_bundle_id,
                required,
            ),
        )
    }
}

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStores<
    'c,
> {
    client: &'c Client,
    product_coupon_id: crate::products::shared::ProductCouponId,
    stock_bundle_id: crate::products::shared::StockBundleId,
}

#[cfg(feature = "product_coupon")]
impl<
    'c,
> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStores<
    'c,
> {
    /// 批次组批量取消关联门店:
    /// [`DisassociateStockBundleStores`](crate::products::product_coupon::DisassociateStockBundleStores).
    #[inline]
    pub fn post(
        self,
        required: crate::products::product_coupon::DisassociateStockBundleStoresRequired,
    ) -> Call<'c, crate::products::product_coupon::DisassociateStockBundleStores> {
        Call::new(
            self.client,
            crate::products::product_coupon::DisassociateStockBundleStores::new(
                self.product_coupon_id,
                self.stock_bundle_id,
                required,
            ),
        )
    }
}

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudget<
    'c,
> {
    client: &'c Client,
    product_coupon_id: crate::products::shared::ProductCouponId,
    stock_bundle_id: crate::products::shared::StockBundleId,
}

#[cfg(feature = "product_coupon")]
impl<
    'c,
> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudget<
    'c,
> {
    /// 修改商品券批次组发放预算:
    /// [`UpdateStockBundleBudget`](crate::products::product_coupon::UpdateStockBundleBudget).
    #[inline]
    pub fn post(
        self,
        required: crate::products::product_coupon::UpdateStockBundleBudgetRequired,
    ) -> Call<'c, crate::products::product_coupon::UpdateStockBundleBudget> {
        Call::new(
            self.client,
            crate::products::product_coupon::UpdateStockBundleBudget::new(
                self.product_coupon_id,
                self.stock_bundle_id,
                required,
            ),
        )
    }
}

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocks<'c> {
    client: &'c Client,
    product_coupon_id: crate::products::shared::ProductCouponId,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocks<'c> {
    /// 查询商品券批次列表:
    /// [`ListStocks`](crate::products::product_coupon::ListStocks).
    #[inline]
    pub fn get(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
    ) -> Call<'c, crate::products::product_coupon::ListStocks> {
        Call::new(
            self.client,
            crate::products::product_coupon::ListStocks::new(
                self.product_coupon_id,
                brand_id,
            ),
        )
    }

    /// 添加商品券批次:
    /// [`CreateStock`](crate::products::product_coupon::CreateStock).
    #[inline]
    pub fn post(
        self,
        required: crate::products::product_coupon::CreateStockRequired,
    ) -> Call<'c, crate::products::product_coupon::CreateStock> {
        Call::new(
            self.client,
            crate::products::product_coupon::CreateStock::new(
                self.product_coupon_id,
                required,
            ),
        )
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
    #[inline]
    pub fn stock_id(
        self,
        stock_id: impl Into<crate::products::shared::StockId>,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockId<'c> {
        V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockId {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
            stock_id: stock_id.into(),
        }
    }
}

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockId<
    'c,
> {
    client: &'c Client,
    product_coupon_id: crate::products::shared::ProductCouponId,
    stock_id: crate::products::shared::StockId,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockId<'c> {
    /// 查询商品券指定批次:
    /// [`GetStock`](crate::products::product_coupon::GetStock).
    #[inline]
    pub fn get(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
    ) -> Call<'c, crate::products::product_coupon::GetStock> {
        Call::new(
            self.client,
            crate::products::product_coupon::GetStock::new(
                self.product_coupon_id,
                self.stock_id,
                brand_id,
            ),
        )
    }

    /// 修改商品券指定批次:
    /// [`UpdateStock`](crate::products::product_coupon::UpdateStock).
    #[inline]
    pub fn patch(
        self,
        required: crate::products::product_coupon::UpdateStockRequired,
    ) -> Call<'c, crate::products::product_coupon::UpdateStock> {
        Call::new(
            self.client,
            crate::products::product_coupon::UpdateStock::new(
                self.product_coupon_id,
                self.stock_id,
                required,
            ),
        )
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
    #[inline]
    pub fn associate_stores(
        self,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStores<
        'c,
    > {
        V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStores {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
            stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
    #[inline]
    pub fn associated_stores(
        self,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStores<
        'c,
    > {
        V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStores {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
            stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
    #[inline]
    pub fn deactivate(
        self,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDeactivate<
        'c,
    > {
        V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDeactivate {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
            stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
    #[inline]
    pub fn disassociate_stores(
        self,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStores<
        'c,
    > {
        V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStores {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
            stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
    #[inline]
    pub fn update_budget(
        self,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudget<
        'c,
    > {
        V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudget {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
            stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
    #[inline]
    pub fn upload_coupon_codes(
        self,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodes<
        'c,
    > {
        V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodes {
            client: self.client,
            product_coupon_id: self.product_coupon_id,
            stock_id: self.stock_id,
        }
    }
}

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStores<
    'c,
> {
    client: &'c Client,
    product_coupon_id: crate::products::shared::ProductCouponId,
    stock_id: crate::products::shared::StockId,
}

#[cfg(feature = "product_coupon")]
impl<
    'c,
> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStores<
    'c,
> {
    /// 批次关联门店:
    /// [`AssociateStores`](crate::products::product_coupon::AssociateStores).
    #[inline]
    pub fn post(
        self,
        required: crate::products::product_coupon::AssociateStoresRequired,
    ) -> Call<'c, crate::products::product_coupon::AssociateStores> {
        Call::new(
            self.client,
            crate::products::product_coupon::AssociateStores::new(
                self.product_coupon_id,
                self.stock_id,
                required,
            ),
        )
    }
}

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStores<
    'c,
> {
    client: &'c Client,
    product_coupon_id: crate::products::shared::ProductCouponId,
    stock_id: crate::products::shared::StockId,
}

#[cfg(feature = "product_coupon")]
impl<
    'c,
> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStores<
    'c,
> {
    /// 查询批次关联门店列表:
    /// [`ListAssociatedStores`](crate::products::product_coupon::ListAssociatedStores).
    #[inline]
    pub fn get(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
    ) -> Call<'c, crate::products::product_coupon::ListAssociatedStores> {
        Call::new(
            self.client,
            crate::products::product_coupon::ListAssociatedStores::new(
                self.product_coupon_id,
                self.stock_id,
                brand_id,
            ),
        )
    }
}

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDeactivate<
    'c,
> {
    client: &'c Client,
    product_coupon_id: crate::products::shared::ProductCouponId,
    stock_id: crate::products::shared::StockId,
}

#[cfg(feature = "product_coupon")]
impl<
    'c,
> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDeactivate<
    'c,
> {
    /// 失效商品券批次:
    /// [`DeactivateStock`](crate::products::product_coupon::DeactivateStock).
    #[inline]
    pub fn post(
        self,
        required: crate::products::product_coupon::DeactivateStockRequired,
    ) -> Call<'c, crate::products::product_coupon::DeactivateStock> {
        Call::new(
            self.client,
            crate::products::product_coupon::DeactivateStock::new(
                self.product_coupon_id,
                self.stock_id,
                required,
            ),
        )
    }
}

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStores<
    'c,
> {
    client: &'c Client,
    product_coupon_id: crate::products::shared::ProductCouponId,
    stock_id: crate::products::shared::StockId,
}

#[cfg(feature = "product_coupon")]
impl<
    'c,
> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStores<
    'c,
> {
    /// 批次取消关联门店:
    /// [`DisassociateStores`](crate::products::product_coupon::DisassociateStores).
    #[inline]
    pub fn post(
        self,
        required: crate::products::product_coupon::DisassociateStoresRequired,
    ) -> Call<'c, crate::products::product_coupon::DisassociateStores> {
        Call::new(
            self.client,
            crate::products::product_coupon::DisassociateStores::new(
                self.product_coupon_id,
                self.stock_id,
                required,
            ),
        )
    }
}

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudget<
    'c,
> {
    client: &'c Client,
    product_coupon_id: crate::products::shared::ProductCouponId,
    stock_id: crate::products::shared::StockId,
}

#[cfg(feature = "product_coupon")]
impl<
    'c,
> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudget<
    'c,
> {
    /// 修改商品券批次发放预算:
    /// [`UpdateStockBudget`](crate::products::product_coupon::UpdateStockBudget).
    #[inline]
    pub fn post(
        self,
        required: crate::products::product_coupon::UpdateStockBudgetRequired,
    ) -> Call<'c, crate::products::product_coupon::UpdateStockBudget> {
        Call::new(
            self.client,
            crate::products::product_coupon::UpdateStockBudget::new(
                self.product_coupon_id,
                self.stock_id,
                required,
            ),
        )
    }
}

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodes<
    'c,
> {
    client: &'c Client,
    product_coupon_id: crate::products::shared::ProductCouponId,
    stock_id: crate::products::shared::StockId,
}

#[cfg(feature = "product_coupon")]
impl<
    'c,
> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodes<
    'c,
> {
    /// 预上传券Code:
    /// [`UploadCouponCodes`](crate::products::product_coupon::UploadCouponCodes).
    #[inline]
    pub fn post(
        self,
        required: crate::products::product_coupon::UploadCouponCodesRequired,
    ) -> Call<'c, crate::products::product_coupon::UploadCouponCodes> {
        Call::new(
            self.client,
            crate::products::product_coupon::UploadCouponCodes::new(
                self.product_coupon_id,
                self.stock_id,
                required,
            ),
        )
    }
}

/// `/v3/marketing/partner/product-coupon/users`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponUsers<'c> {
    client: &'c Client,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCouponUsers<'c> {
    /// `/v3/marketing/partner/product-coupon/users/{openid}`
    #[inline]
    pub fn openid(
        self,
        openid: impl Into<crate::products::shared::Openid>,
    ) -> V3MarketingPartnerProductCouponUsersOpenid<'c> {
        V3MarketingPartnerProductCouponUsersOpenid {
            client: self.client, openid: openid.into(),
        }
    }
}

/// `/v3/marketing/partner/product-coupon/users/{openid}`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponUsersOpenid<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCouponUsersOpenid<'c> {
    /// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`
    #[inline]
    pub fn coupon_bundles(
        self,
    ) -> V3MarketingPartnerProductCouponUsersOpenidCouponBundles<'c> {
        V3MarketingPartnerProductCouponUsersOpenidCouponBundles {
            client: self.client, openid: self.openid,
        }
    }

    /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons`
    #[inline]
    pub fn coupons(self) -> V3MarketingPartnerProductCouponUsersOpenidCoupons<'c> {
        V3MarketingPartnerProductCouponUsersOpenidCoupons {
            client: self.client, openid: self.openid,
        }
    }

    /// `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`
    #[inline]
    pub fn pre_send_coupon(
        self,
    ) -> V3MarketingPartnerProductCouponUsersOpenidPreSendCoupon<'c> {
        V3MarketingPartnerProductCouponUsersOpenidPreSendCoupon {
            client: self.client, openid: self.openid,
        }
    }

    /// `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`
    #[inline]
    pub fn pre_send_coupon_bundle(
        self,
    ) -> V3MarketingPartnerProductCouponUsersOpenidPreSendCouponBundle<'c> {
        V3MarketingPartnerProductCouponUsersOpenidPreSendCouponBundle {
            client: self.client, openid: self.openid,
        }
    }
}

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponUsersOpenidCouponBundles<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCouponUsersOpenidCouponBundles<'c> {
    /// 向用户发放商品券批次组:
    /// [`SendCouponBundle`](crate::products::product_coupon::SendCouponBundle).
    #[inline]
    pub fn post(
        self,
        required: crate::products::product_coupon::SendCouponBundleRequired,
    ) -> Call<'c, crate::products::product_coupon::SendCouponBundle> {
        Call::new(
            self.client,
            crate::products::product_coupon::SendCouponBundle::new(self.openid, required),
        )
    }

    /// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}`
    #[inline]
    pub fn user_coupon_bundle_id(
        self,
        user_coupon_bundle_id: impl Into<
            crate::products::product_coupon::UserCouponBundleId,
        >,
    ) -> V3MarketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleId<'c> {
        V3MarketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleId {
            client: self.client,
            openid: self.openid,
            user_coupon_bundle_id: user_coupon_bundle_id.into(),
        }
    }
}

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleId<
    'c,
> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
    user_coupon_bundle_id: crate::products::product_coupon::UserCouponBundleId,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleId<'c> {
    /// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
    #[inline]
    pub fn deactivate(
        self,
    ) -> V3MarketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivate<
        'c,
    > {
        V3MarketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivate {
            client: self.client,
            openid: self.openid,
            user_coupon_bundle_id: self.user_coupon_bundle_id,
        }
    }
}

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivate<
    'c,
> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
    user_coupon_bundle_id: crate::products::product_coupon::UserCouponBundleId,
}

#[cfg(feature = "product_coupon")]
impl<
    'c,
> V3MarketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivate<
    'c,
> {
    /// 失效用户商品券组:
    /// [`DeactivateUserCouponBundle`](crate::products::product_coupon::DeactivateUserCouponBundle).
    #[inline]
    pub fn post(
        self,
        required: crate::products::product_coupon::DeactivateUserCouponBundleRequired,
    ) -> Call<'c, crate::products::product_coupon::DeactivateUserCouponBundle> {
        Call::new(
            self.client,
            crate::products::product_coupon::DeactivateUserCouponBundle::new(
                self.openid,
                self.user_coupon_bundle_id,
                required,
            ),
        )
    }
}

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupons`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponUsersOpenidCoupons<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCouponUsersOpenidCoupons<'c> {
    /// 指定券状态查询用户商品券列表:
    /// [`ListUserCoupons`](crate::products::product_coupon::ListUserCoupons).
    #[inline]
    pub fn get(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
        appid: impl Into<crate::products::shared::Appid>,
    ) -> Call<'c, crate::products::product_coupon::ListUserCoupons> {
        Call::new(
            self.client,
            crate::products::product_coupon::ListUserCoupons::new(
                self.openid,
                brand_id,
                appid,
            ),
        )
    }

    /// 向用户发放商品券:
    /// [`SendCoupon`](crate::products::product_coupon::SendCoupon).
    #[inline]
    pub fn post(
        self,
        required: crate::products::product_coupon::SendCouponRequired,
    ) -> Call<'c, crate::products::product_coupon::SendCoupon> {
        Call::new(
            self.client,
            crate::products::product_coupon::SendCoupon::new(self.openid, required),
        )
    }

    /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`
    #[inline]
    pub fn coupon_code(
        self,
        coupon_code: impl Into<crate::products::shared::CouponCode>,
    ) -> V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCode<'c> {
        V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCode {
            client: self.client,
            openid: self.openid,
            coupon_code: coupon_code.into(),
        }
    }
}

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCode<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
    coupon_code: crate::products::shared::CouponCode,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCode<'c> {
    /// 查询用户商品券详情:
    /// [`GetUserCoupon`](crate::products::product_coupon::GetUserCoupon).
    #[inline]
    pub fn get(
        self,
        required: crate::products::product_coupon::GetUserCouponRequired,
    ) -> Call<'c, crate::products::product_coupon::GetUserCoupon> {
        Call::new(
            self.client,
            crate::products::product_coupon::GetUserCoupon::new(
                self.openid,
                self.coupon_code,
                required,
            ),
        )
    }

    /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
    #[inline]
    pub fn confirm(
        self,
    ) -> V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeConfirm<'c> {
        V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeConfirm {
            client: self.client,
            openid: self.openid,
            coupon_code: self.coupon_code,
        }
    }

    /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
    #[inline]
    pub fn deactivate(
        self,
    ) -> V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeDeactivate<'c> {
        V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeDeactivate {
            client: self.client,
            openid: self.openid,
            coupon_code: self.coupon_code,
        }
    }

    /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`
    #[inline]
    pub fn r#return(
        self,
    ) -> V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeReturn<'c> {
        V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeReturn {
            client: self.client,
            openid: self.openid,
            coupon_code: self.coupon_code,
        }
    }

    /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`
    #[inline]
    pub fn r#use(
        self,
    ) -> V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeUse<'c> {
        V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeUse {
            client: self.client,
            openid: self.openid,
            coupon_code: self.coupon_code,
        }
    }
}

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeConfirm<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
    coupon_code: crate::products::shared::CouponCode,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeConfirm<'c> {
    /// 确认发放用户商品券:
    /// [`ConfirmUserCoupon`](crate::products::product_coupon::ConfirmUserCoupon).
    #[inline]
    pub fn post(
        self,
        required: crate::products::product_coupon::ConfirmUserCouponRequired,
    ) -> Call<'c, crate::products::product_coupon::ConfirmUserCoupon> {
        Call::new(
            self.client,
            crate::products::product_coupon::ConfirmUserCoupon::new(
                self.openid,
                self.coupon_code,
                required,
            ),
        )
    }
}

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeDeactivate<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
    coupon_code: crate::products::shared::CouponCode,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeDeactivate<'c> {
    /// 失效用户商品券:
    /// [`DeactivateUserCoupon`](crate::products::product_coupon::DeactivateUserCoupon).
    #[inline]
    pub fn post(
        self,
        required: crate::products::product_coupon::DeactivateUserCouponRequired,
    ) -> Call<'c, crate::products::product_coupon::DeactivateUserCoupon> {
        Call::new(
            self.client,
            crate::products::product_coupon::DeactivateUserCoupon::new(
                self.openid,
                self.coupon_code,
                required,
            ),
        )
    }
}

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeReturn<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
    coupon_code: crate::products::shared::CouponCode,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeReturn<'c> {
    /// 退券:
    /// [`ReturnUserCoupon`](crate::products::product_coupon::ReturnUserCoupon).
    #[inline]
    pub fn post(
        self,
        required: crate::products::product_coupon::ReturnUserCouponRequired,
    ) -> Call<'c, crate::products::product_coupon::ReturnUserCoupon> {
        Call::new(
            self.client,
            crate::products::product_coupon::ReturnUserCoupon::new(
                self.openid,
                self.coupon_code,
                required,
            ),
        )
    }
}

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeUse<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
    coupon_code: crate::products::shared::CouponCode,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeUse<'c> {
    /// 核销用户商品券:
    /// [`UseUserCoupon`](crate::products::product_coupon::UseUserCoupon).
    #[inline]
    pub fn post(
        self,
        required: crate::products::product_coupon::UseUserCouponRequired,
    ) -> Call<'c, crate::products::product_coupon::UseUserCoupon> {
        Call::new(
            self.client,
            crate::products::product_coupon::UseUserCoupon::new(
                self.openid,
                self.coupon_code,
                required,
            ),
        )
    }
}

/// `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponUsersOpenidPreSendCoupon<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCouponUsersOpenidPreSendCoupon<'c> {
    /// 向用户预发放商品券:
    /// [`PreSendCoupon`](crate::products::product_coupon::PreSendCoupon).
    #[inline]
    pub fn post(
        self,
        required: crate::products::product_coupon::PreSendCouponRequired,
    ) -> Call<'c, crate::products::product_coupon::PreSendCoupon> {
        Call::new(
            self.client,
            crate::products::product_coupon::PreSendCoupon::new(self.openid, required),
        )
    }
}

/// `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`
#[cfg(feature = "product_coupon")]
pub struct V3MarketingPartnerProductCouponUsersOpenidPreSendCouponBundle<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
}

#[cfg(feature = "product_coupon")]
impl<'c> V3MarketingPartnerProductCouponUsersOpenidPreSendCouponBundle<'c> {
    /// 向用户预发放商品券批次组:
    /// [`PreSendCouponBundle`](crate::products::product_coupon::PreSendCouponBundle).
    #[inline]
    pub fn post(
        self,
        required: crate::products::product_coupon::PreSendCouponBundleRequired,
    ) -> Call<'c, crate::products::product_coupon::PreSendCouponBundle> {
        Call::new(
            self.client,
            crate::products::product_coupon::PreSendCouponBundle::new(
                self.openid,
                required,
            ),
        )
    }
}

/// `/v3/marketing/partnerships`
#[cfg(feature = "partnership")]
pub struct V3MarketingPartnerships<'c> {
    client: &'c Client,
}

#[cfg(feature = "partnership")]
impl<'c> V3MarketingPartnerships<'c> {
    /// 查询合作关系列表:
    /// [`ListPartnerships`](crate::products::partnership::ListPartnerships).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::partnership::ListPartnerships> {
        Call::new(self.client, crate::products::partnership::ListPartnerships::new())
    }

    /// `/v3/marketing/partnerships/build`
    #[inline]
    pub fn build(self) -> V3MarketingPartnershipsBuild<'c> {
        V3MarketingPartnershipsBuild { client: self.client }
    }

    /// `/v3/marketing/partnerships/terminate`
    #[inline]
    pub fn terminate(self) -> V3MarketingPartnershipsTerminate<'c> {
        V3MarketingPartnershipsTerminate { client: self.client }
    }
}

/// `/v3/marketing/partnerships/build`
#[cfg(feature = "partnership")]
pub struct V3MarketingPartnershipsBuild<'c> {
    client: &'c Client,
}

#[cfg(feature = "partnership")]
impl<'c> V3MarketingPartnershipsBuild<'c> {
    /// 建立合作关系:
    /// [`BuildPartnership`](crate::products::partnership::BuildPartnership).
    #[inline]
    pub fn post(
        self,
        idempotency_key: impl Into<String>,
        partner: crate::products::partnership::Partner,
        authorized_data: crate::products::partnership::AuthorizedData,
    ) -> Call<'c, crate::products::partnership::BuildPartnership> {
        Call::new(
            self.client,
            crate::products::partnership::BuildPartnership::new(
                idempotency_key,
                partner,
                authorized_data,
            ),
        )
    }
}

/// `/v3/marketing/partnerships/terminate`
#[cfg(feature = "partnership")]
pub struct V3MarketingPartnershipsTerminate<'c> {
    client: &'c Client,
}

#[cfg(feature = "partnership")]
impl<'c> V3MarketingPartnershipsTerminate<'c> {
    /// 终止合作关系:
    /// [`TerminatePartnership`](crate::products::partnership::TerminatePartnership).
    #[inline]
    pub fn post(
        self,
        idempotency_key: impl Into<String>,
        partner: crate::products::partnership::Partner,
        authorized_data: crate::products::partnership::AuthorizedData,
    ) -> Call<'c, crate::products::partnership::TerminatePartnership> {
        Call::new(
            self.client,
            crate::products::partnership::TerminatePartnership::new(
                idempotency_key,
                partner,
                authorized_data,
            ),
        )
    }
}

/// `/v3/marketing/paygiftactivity`
#[cfg(feature = "pay_gift")]
pub struct V3MarketingPaygiftactivity<'c> {
    client: &'c Client,
}

#[cfg(feature = "pay_gift")]
impl<'c> V3MarketingPaygiftactivity<'c> {
    /// `/v3/marketing/paygiftactivity/activities`
    #[inline]
    pub fn activities(self) -> V3MarketingPaygiftactivityActivities<'c> {
        V3MarketingPaygiftactivityActivities { client: self.client }
    }

    /// `/v3/marketing/paygiftactivity/unique-threshold-activity`
    #[inline]
    pub fn unique_threshold_activity(
        self,
    ) -> V3MarketingPaygiftactivityUniqueThresholdActivity<'c> {
        V3MarketingPaygiftactivityUniqueThresholdActivity { client: self.client }
    }
}

/// `/v3/marketing/paygiftactivity/activities`
#[cfg(feature = "pay_gift")]
pub struct V3MarketingPaygiftactivityActivities<'c> {
    client: &'c Client,
}

#[cfg(feature = "pay_gift")]
impl<'c> V3MarketingPaygiftactivityActivities<'c> {
    /// 获取支付有礼活动列表:
    /// [`ListActivities`](crate::products::pay_gift::ListActivities).
    #[inline]
    pub fn get(
        self,
        required: crate::products::pay_gift::ListActivitiesRequired,
    ) -> Call<'c, crate::products::pay_gift::ListActivities> {
        Call::new(self.client, crate::products::pay_gift::ListActivities::new(required))
    }

    /// `/v3/marketing/paygiftactivity/activities/{activity_id}`
    #[inline]
    pub fn activity_id(
        self,
        activity_id: impl Into<crate::products::pay_gift::ActivityId>,
    ) -> V3MarketingPaygiftactivityActivitiesActivityId<'c> {
        V3MarketingPaygiftactivityActivitiesActivityId {
            client: self.client, activity_id: activity_id.into(),
        }
    }
}

/// `/v3/marketing/paygiftactivity/activities/{activity_id}`
#[cfg(feature = "pay_gift")]
pub struct V3MarketingPaygiftactivityActivitiesActivityId<'c> {
    client: &'c Client,
    activity_id: crate::products::pay_gift::ActivityId,
}

#[cfg(feature = "pay_gift")]
impl<'c> V3MarketingPaygiftactivityActivitiesActivityId<'c> {
    /// 查询活动详情接口:
    /// [`GetActDetail`](crate::products::pay_gift::GetActDetail).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::pay_gift::GetActDetail> {
        Call::new(
            self.client,
            crate::products::pay_gift::GetActDetail::new(self.activity_id),
        )
    }

    /// `/v3/marketing/paygiftactivity/activities/{activity_id}/goods`
    #[inline]
    pub fn goods(self) -> V3MarketingPaygiftactivityActivitiesActivityIdGoods<'c> {
        V3MarketingPaygiftactivityActivitiesActivityIdGoods {
            client: self.client, activity_id: self.activity_id,
        }
    }

    /// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
    #[inline]
    pub fn merchants(
        self,
    ) -> V3MarketingPaygiftactivityActivitiesActivityIdMerchants<'c> {
        V3MarketingPaygiftactivityActivitiesActivityIdMerchants {
            client: self.client, activity_id: self.activity_id,
        }
    }

    /// `/v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
    #[inline]
    pub fn terminate(
        self,
    ) -> V3MarketingPaygiftactivityActivitiesActivityIdTerminate<'c> {
        V3MarketingPaygiftactivityActivitiesActivityIdTerminate {
            client: self.client, activity_id: self.activity_id,
        }
    }
}

/// `/v3/marketing/paygiftactivity/activities/{activity_id}/goods`
#[cfg(feature = "pay_gift")]
pub struct V3MarketingPaygiftactivityActivitiesActivityIdGoods<'c> {
    client: &'c Client,
    activity_id: crate::products::pay_gift::ActivityId,
}

#[cfg(feature = "pay_gift")]
impl<'c> V3MarketingPaygiftactivityActivitiesActivityIdGoods<'c> {
    /// 查询活动指定商品列表:
    /// [`ListActivitySku`](crate::products::pay_gift::ListActivitySku).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::pay_gift::ListActivitySku> {
        Call::new(
            self.client,
            crate::products::pay_gift::ListActivitySku::new(self.activity_id),
        )
    }
}

/// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
#[cfg(feature = "pay_gift")]
pub struct V3MarketingPaygiftactivityActivitiesActivityIdMerchants<'c> {
    client: &'c Client,
    activity_id: crate::products::pay_gift::ActivityId,
}

#[cfg(feature = "pay_gift")]
impl<'c> V3MarketingPaygiftactivityActivitiesActivityIdMerchants<'c> {
    /// 查询活动发券商户号:
    /// [`ListActivityMerchant`](crate::products::pay_gift::ListActivityMerchant).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::pay_gift::ListActivityMerchant> {
        Call::new(
            self.client,
            crate::products::pay_gift::ListActivityMerchant::new(self.activity_id),
        )
    }

    /// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
    #[inline]
    pub fn add(self) -> V3MarketingPaygiftactivityActivitiesActivityIdMerchantsAdd<'c> {
        V3MarketingPaygiftactivityActivitiesActivityIdMerchantsAdd {
            client: self.client, activity_id: self.activity_id,
        }
    }

    /// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
    #[inline]
    pub fn delete(
        self,
    ) -> V3MarketingPaygiftactivityActivitiesActivityIdMerchantsDelete<'c> {
        V3MarketingPaygiftactivityActivitiesActivityIdMerchantsDelete {
            client: self.client, activity_id: self.activity_id,
        }
    }
}

/// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
#[cfg(feature = "pay_gift")]
pub struct V3MarketingPaygiftactivityActivitiesActivityIdMerchantsAdd<'c> {
    client: &'c Client,
    activity_id: crate::products::pay_gift::ActivityId,
}

#[cfg(feature = "pay_gift")]
impl<'c> V3MarketingPaygiftactivityActivitiesActivityIdMerchantsAdd<'c> {
    /// 新增活动发券商户号:
    /// [`AddActivityMerchant`](crate::products::pay_gift::AddActivityMerchant).
    #[inline]
    pub fn post(
        self,
        merchant_id_list: Vec<crate::products::shared::Mchid>,
        add_request_no: impl Into<String>,
    ) -> Call<'c, crate::products::pay_gift::AddActivityMerchant> {
        Call::new(
            self.client,
            crate::products::pay_gift::AddActivityMerchant::new(
                self.activity_id,
                merchant_id_list,
                add_request_no,
            ),
        )
    }
}

/// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
#[cfg(feature = "pay_gift")]
pub struct V3MarketingPaygiftactivityActivitiesActivityIdMerchantsDelete<'c> {
    client: &'c Client,
    activity_id: crate::products::pay_gift::ActivityId,
}

#[cfg(feature = "pay_gift")]
impl<'c> V3MarketingPaygiftactivityActivitiesActivityIdMerchantsDelete<'c> {
    /// 删除活动发券商户号:
    /// [`DeleteActivityMerchant`](crate::products::pay_gift::DeleteActivityMerchant).
    #[inline]
    pub fn post(
        self,
        merchant_id_list: Vec<crate::products::shared::Mchid>,
        delete_request_no: impl Into<String>,
    ) -> Call<'c, crate::products::pay_gift::DeleteActivityMerchant> {
        Call::new(
            self.client,
            crate::products::pay_gift::DeleteActivityMerchant::new(
                self.activity_id,
                merchant_id_list,
                delete_request_no,
            ),
        )
    }
}

/// `/v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
#[cfg(feature = "pay_gift")]
pub struct V3MarketingPaygiftactivityActivitiesActivityIdTerminate<'c> {
    client: &'c Client,
    activity_id: crate::products::pay_gift::ActivityId,
}

#[cfg(feature = "pay_gift")]
impl<'c> V3MarketingPaygiftactivityActivitiesActivityIdTerminate<'c> {
    /// 终止活动:
    /// [`TerminateActivity`](crate::products::pay_gift::TerminateActivity).
    #[inline]
    pub fn post(self) -> Call<'c, crate::products::pay_gift::TerminateActivity> {
        Call::new(
            self.client,
            crate::products::pay_gift::TerminateActivity::new(self.activity_id),
        )
    }
}

/// `/v3/marketing/paygiftactivity/unique-threshold-activity`
#[cfg(feature = "pay_gift")]
pub struct V3MarketingPaygiftactivityUniqueThresholdActivity<'c> {
    client: &'c Client,
}

#[cfg(feature = "pay_gift")]
impl<'c> V3MarketingPaygiftactivityUniqueThresholdActivity<'c> {
    /// 创建全场满额送活动:
    /// [`CreateFullSendAct`](crate::products::pay_gift::CreateFullSendAct).
    #[inline]
    pub fn post(
        self,
        activity_base_info: crate::products::pay_gift::NewActivityInfo,
        award_send_rule: crate::products::pay_gift::NewFullSendRule,
    ) -> Call<'c, crate::products::pay_gift::CreateFullSendAct> {
        Call::new(
            self.client,
            crate::products::pay_gift::CreateFullSendAct::new(
                activity_base_info,
                award_send_rule,
            ),
        )
    }
}

/// `/v3/marketing/withdraw-favor`
#[cfg(feature = "favor")]
pub struct V3MarketingWithdrawFavor<'c> {
    client: &'c Client,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingWithdrawFavor<'c> {
    /// `/v3/marketing/withdraw-favor/users`
    #[inline]
    pub fn users(self) -> V3MarketingWithdrawFavorUsers<'c> {
        V3MarketingWithdrawFavorUsers { client: self.client }
    }
}

/// `/v3/marketing/withdraw-favor/users`
#[cfg(feature = "favor")]
pub struct V3MarketingWithdrawFavorUsers<'c> {
    client: &'c Client,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingWithdrawFavorUsers<'c> {
    /// `/v3/marketing/withdraw-favor/users/{openid}`
    #[inline]
    pub fn openid(
        self,
        openid: impl Into<crate::products::shared::Openid>,
    ) -> V3MarketingWithdrawFavorUsersOpenid<'c> {
        V3MarketingWithdrawFavorUsersOpenid {
            client: self.client, openid: openid.into(),
        }
    }
}

/// `/v3/marketing/withdraw-favor/users/{openid}`
#[cfg(feature = "favor")]
pub struct V3MarketingWithdrawFavorUsersOpenid<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingWithdrawFavorUsersOpenid<'c> {
    /// `/v3/marketing/withdraw-favor/users/{openid}/coupons`
    #[inline]
    pub fn coupons(self) -> V3MarketingWithdrawFavorUsersOpenidCoupons<'c> {
        V3MarketingWithdrawFavorUsersOpenidCoupons {
            client: self.client, openid: self.openid,
        }
    }
}

/// `/v3/marketing/withdraw-favor/users/{openid}/coupons`
#[cfg(feature = "favor")]
pub struct V3MarketingWithdrawFavorUsersOpenidCoupons<'c> {
    client: &'c Client,
    openid: crate::products::shared::Openid,
}

#[cfg(feature = "favor")]
impl<'c> V3MarketingWithdrawFavorUsersOpenidCoupons<'c> {
    /// 查询批次下用户银行提现免费券列表:
    /// [`ListWithdrawCoupons`](crate::products::favor::ListWithdrawCoupons).
    #[inline]
    pub fn get(
        self,
        required: crate::products::favor::ListWithdrawCouponsRequired,
    ) -> Call<'c, crate::products::favor::ListWithdrawCoupons> {
        Call::new(
            self.client,
            crate::products::favor::ListWithdrawCoupons::new(self.openid, required),
        )
    }

    /// 为用户发银行提现免费券:
    /// [`SendWithdrawCoupon`](crate::products::favor::SendWithdrawCoupon).
    #[inline]
    pub fn post(
        self,
        required: crate::products::favor::SendWithdrawCouponRequired,
    ) -> Call<'c, crate::products::favor::SendWithdrawCoupon> {
        Call::new(
            self.client,
            crate::products::favor::SendWithdrawCoupon::new(self.openid, required),
        )
    }
}
