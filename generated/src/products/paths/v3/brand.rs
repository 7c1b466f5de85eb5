// Written by `cargo xtask codegen` from spec/brand_profitsharing.yaml and spec/delivery_plan.yaml; edit those files instead.

//! Everything below `/v3/brand`.

use wechatpay_client::Client;

use crate::Call;

/// `/v3/brand`
pub struct V3Brand<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Brand<'c> {
    /// `/v3/brand/marketing`
    #[cfg(feature = "delivery_plan")]
    #[inline]
    pub fn marketing(self) -> V3BrandMarketing<'c> {
        V3BrandMarketing { client: self.client }
    }

    /// `/v3/brand/profitsharing`
    #[cfg(feature = "brand_profitsharing")]
    #[inline]
    pub fn profitsharing(self) -> V3BrandProfitsharing<'c> {
        V3BrandProfitsharing { client: self.client }
    }
}

/// `/v3/brand/marketing`
#[cfg(feature = "delivery_plan")]
pub struct V3BrandMarketing<'c> {
    client: &'c Client,
}

#[cfg(feature = "delivery_plan")]
impl<'c> V3BrandMarketing<'c> {
    /// `/v3/brand/marketing/shake-activities`
    #[inline]
    pub fn shake_activities(self) -> V3BrandMarketingShakeActivities<'c> {
        V3BrandMarketingShakeActivities { client: self.client }
    }
}

/// `/v3/brand/marketing/shake-activities`
#[cfg(feature = "delivery_plan")]
pub struct V3BrandMarketingShakeActivities<'c> {
    client: &'c Client,
}

#[cfg(feature = "delivery_plan")]
impl<'c> V3BrandMarketingShakeActivities<'c> {
    /// `/v3/brand/marketing/shake-activities/activities`
    #[inline]
    pub fn activities(self) -> V3BrandMarketingShakeActivitiesActivities<'c> {
        V3BrandMarketingShakeActivitiesActivities { client: self.client }
    }
}

/// `/v3/brand/marketing/shake-activities/activities`
#[cfg(feature = "delivery_plan")]
pub struct V3BrandMarketingShakeActivitiesActivities<'c> {
    client: &'c Client,
}

#[cfg(feature = "delivery_plan")]
impl<'c> V3BrandMarketingShakeActivitiesActivities<'c> {
    /// 查询摇优惠活动列表:
    /// [`ListShakeActivities`](crate::products::delivery_plan::ListShakeActivities).
    #[inline]
    pub fn get(
        self,
        required: crate::products::delivery_plan::ListShakeActivitiesRequired,
    ) -> Call<'c, crate::products::delivery_plan::ListShakeActivities> {
        Call::new(
            self.client,
            crate::products::delivery_plan::ListShakeActivities::new(required),
        )
    }
}

/// `/v3/brand/profitsharing`
#[cfg(feature = "brand_profitsharing")]
pub struct V3BrandProfitsharing<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_profitsharing")]
impl<'c> V3BrandProfitsharing<'c> {
    /// `/v3/brand/profitsharing/brand-configs`
    #[inline]
    pub fn brand_configs(self) -> V3BrandProfitsharingBrandConfigs<'c> {
        V3BrandProfitsharingBrandConfigs { client: self.client }
    }

    /// `/v3/brand/profitsharing/finish-order`
    #[inline]
    pub fn finish_order(self) -> V3BrandProfitsharingFinishOrder<'c> {
        V3BrandProfitsharingFinishOrder { client: self.client }
    }

    /// `/v3/brand/profitsharing/orders`
    #[inline]
    pub fn orders(self) -> V3BrandProfitsharingOrders<'c> {
        V3BrandProfitsharingOrders { client: self.client }
    }

    /// `/v3/brand/profitsharing/receivers`
    #[inline]
    pub fn receivers(self) -> V3BrandProfitsharingReceivers<'c> {
        V3BrandProfitsharingReceivers { client: self.client }
    }

    /// `/v3/brand/profitsharing/returnorders`
    #[inline]
    pub fn returnorders(self) -> V3BrandProfitsharingReturnorders<'c> {
        V3BrandProfitsharingReturnorders { client: self.client }
    }
}

/// `/v3/brand/profitsharing/brand-configs`
#[cfg(feature = "brand_profitsharing")]
pub struct V3BrandProfitsharingBrandConfigs<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_profitsharing")]
impl<'c> V3BrandProfitsharingBrandConfigs<'c> {
    /// `/v3/brand/profitsharing/brand-configs/{brand_mchid}`
    #[inline]
    pub fn brand_mchid(
        self,
        brand_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> V3BrandProfitsharingBrandConfigsBrandMchid<'c> {
        V3BrandProfitsharingBrandConfigsBrandMchid {
            client: self.client, brand_mchid: brand_mchid.into(),
        }
    }
}

/// `/v3/brand/profitsharing/brand-configs/{brand_mchid}`
#[cfg(feature = "brand_profitsharing")]
pub struct V3BrandProfitsharingBrandConfigsBrandMchid<'c> {
    client: &'c Client,
    brand_mchid: crate::products::shared::Mchid,
}

#[cfg(feature = "brand_profitsharing")]
impl<'c> V3BrandProfitsharingBrandConfigsBrandMchid<'c> {
    /// 查询最大分账比例:
    /// [`QueryBrandMerchantRatio`](crate::products::brand_profitsharing::QueryBrandMerchantRatio).
    #[inline]
    pub fn get(
        self,
    ) -> Call<'c, crate::products::brand_profitsharing::QueryBrandMerchantRatio> {
        Call::new(
            self.client,
            crate::products::brand_profitsharing::QueryBrandMerchantRatio::new(
                self.brand_mchid,
            ),
        )
    }
}

/// `/v3/brand/profitsharing/finish-order`
#[cfg(feature = "brand_profitsharing")]
pub struct V3BrandProfitsharingFinishOrder<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_profitsharing")]
impl<'c> V3BrandProfitsharingFinishOrder<'c> {
    /// 完结分账:
    /// [`FinishOrder`](crate::products::brand_profitsharing::FinishOrder).
    #[inline]
    pub fn post(
        self,
        required: crate::products::brand_profitsharing::FinishOrderRequired,
    ) -> Call<'c, crate::products::brand_profitsharing::FinishOrder> {
        Call::new(
            self.client,
            crate::products::brand_profitsharing::FinishOrder::new(required),
        )
    }
}

/// `/v3/brand/profitsharing/orders`
#[cfg(feature = "brand_profitsharing")]
pub struct V3BrandProfitsharingOrders<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_profitsharing")]
impl<'c> V3BrandProfitsharingOrders<'c> {
    /// 查询分账结果:
    /// [`QueryOrder`](crate::products::brand_profitsharing::QueryOrder).
    #[inline]
    pub fn get(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
        transaction_id: impl Into<crate::products::shared::TransactionId>,
        out_order_no: impl Into<crate::products::shared::OutOrderNo>,
    ) -> Call<'c, crate::products::brand_profitsharing::QueryOrder> {
        Call::new(
            self.client,
            crate::products::brand_profitsharing::QueryOrder::new(
                sub_mchid,
                transaction_id,
                out_order_no,
            ),
        )
    }

    /// 请求分账:
    /// [`CreateOrder`](crate::products::brand_profitsharing::CreateOrder).
    #[inline]
    pub fn post(
        self,
        required: crate::products::brand_profitsharing::CreateOrderRequired,
    ) -> Call<'c, crate::products::brand_profitsharing::CreateOrder> {
        Call::new(
            self.client,
            crate::products::brand_profitsharing::CreateOrder::new(required),
        )
    }

    /// `/v3/brand/profitsharing/orders/{transaction_id}`
    #[inline]
    pub fn transaction_id(
        self,
        transaction_id: impl Into<crate::products::shared::TransactionId>,
    ) -> V3BrandProfitsharingOrdersTransactionId<'c> {
        V3BrandProfitsharingOrdersTransactionId {
            client: self.client,
            transaction_id: transaction_id.into(),
        }
    }
}

/// `/v3/brand/profitsharing/orders/{transaction_id}`
#[cfg(feature = "brand_profitsharing")]
pub struct V3BrandProfitsharingOrdersTransactionId<'c> {
    client: &'c Client,
    transaction_id: crate::products::shared::TransactionId,
}

#[cfg(feature = "brand_profitsharing")]
impl<'c> V3BrandProfitsharingOrdersTransactionId<'c> {
    /// `/v3/brand/profitsharing/orders/{transaction_id}/amounts`
    #[inline]
    pub fn amounts(self) -> V3BrandProfitsharingOrdersTransactionIdAmounts<'c> {
        V3BrandProfitsharingOrdersTransactionIdAmounts {
            client: self.client, transaction_id: self.transaction_id,
        }
    }
}

/// `/v3/brand/profitsharing/orders/{transaction_id}/amounts`
#[cfg(feature = "brand_profitsharing")]
pub struct V3BrandProfitsharingOrdersTransactionIdAmounts<'c> {
    client: &'c Client,
    transaction_id: crate::products::shared::TransactionId,
}

#[cfg(feature = "brand_profitsharing")]
impl<'c> V3BrandProfitsharingOrdersTransactionIdAmounts<'c> {
    /// 查询订单剩余待分金额:
    /// [`QueryOrderAmount`](crate::products::brand_profitsharing::QueryOrderAmount).
    #[inline]
    pub fn get(
        self,
    ) -> Call<'c, crate::products::brand_profitsharing::QueryOrderAmount> {
        Call::new(
            self.client,
            crate::products::brand_profitsharing::QueryOrderAmount::new(
                self.transaction_id,
            ),
        )
    }
}

/// `/v3/brand/profitsharing/receivers`
#[cfg(feature = "brand_profitsharing")]
pub struct V3BrandProfitsharingReceivers<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_profitsharing")]
impl<'c> V3BrandProfitsharingReceivers<'c> {
    /// `/v3/brand/profitsharing/receivers/add`
    #[inline]
    pub fn add(self) -> V3BrandProfitsharingReceiversAdd<'c> {
        V3BrandProfitsharingReceiversAdd { client: self.client }
    }

    /// `/v3/brand/profitsharing/receivers/delete`
    #[inline]
    pub fn delete(self) -> V3BrandProfitsharingReceiversDelete<'c> {
        V3BrandProfitsharingReceiversDelete { client: self.client }
    }
}

/// `/v3/brand/profitsharing/receivers/add`
#[cfg(feature = "brand_profitsharing")]
pub struct V3BrandProfitsharingReceiversAdd<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_profitsharing")]
impl<'c> V3BrandProfitsharingReceiversAdd<'c> {
    /// 添加分账接收方:
    /// [`AddReceiver`](crate::products::brand_profitsharing::AddReceiver).
    #[inline]
    pub fn post(
        self,
        required: crate::products::brand_profitsharing::AddReceiverRequired,
    ) -> Call<'c, crate::products::brand_profitsharing::AddReceiver> {
        Call::new(
            self.client,
            crate::products::brand_profitsharing::AddReceiver::new(required),
        )
    }
}

/// `/v3/brand/profitsharing/receivers/delete`
#[cfg(feature = "brand_profitsharing")]
pub struct V3BrandProfitsharingReceiversDelete<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_profitsharing")]
impl<'c> V3BrandProfitsharingReceiversDelete<'c> {
    /// 删除分账接收方:
    /// [`DeleteReceiver`](crate::products::brand_profitsharing::DeleteReceiver).
    #[inline]
    pub fn post(
        self,
        required: crate::products::brand_profitsharing::DeleteReceiverRequired,
    ) -> Call<'c, crate::products::brand_profitsharing::DeleteReceiver> {
        Call::new(
            self.client,
            crate::products::brand_profitsharing::DeleteReceiver::new(required),
        )
    }
}

/// `/v3/brand/profitsharing/returnorders`
#[cfg(feature = "brand_profitsharing")]
pub struct V3BrandProfitsharingReturnorders<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_profitsharing")]
impl<'c> V3BrandProfitsharingReturnorders<'c> {
    /// 查询分账回退结果:
    /// [`QueryReturnOrder`](crate::products::brand_profitsharing::QueryReturnOrder).
    #[inline]
    pub fn get(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
        out_return_no: impl Into<crate::products::shared::OutReturnNo>,
    ) -> Call<'c, crate::products::brand_profitsharing::QueryReturnOrder> {
        Call::new(
            self.client,
            crate::products::brand_profitsharing::QueryReturnOrder::new(
                sub_mchid,
                out_return_no,
            ),
        )
    }

    /// 请求分账回退:
    /// [`CreateReturnOrder`](crate::products::brand_profitsharing::CreateReturnOrder).
    #[inline]
    pub fn post(
        self,
        required: crate::products::brand_profitsharing::CreateReturnOrderRequired,
    ) -> Call<'c, crate::products::brand_profitsharing::CreateReturnOrder> {
        Call::new(
            self.client,
            crate::products::brand_profitsharing::CreateReturnOrder::new(required),
        )
    }
}
