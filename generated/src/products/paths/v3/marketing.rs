// Written by `cargo xtask codegen` from spec/favor.yaml; edit that file instead.

//! Everything below `/v3/marketing`.

use wechatpay_client::{Client, Day, Upload};

use crate::Call;
use crate::products::favor::{
    CouponId, CreateCouponStock, CreateCouponStockRequired, DownloadRefundFlow,
    DownloadRefundFlowByDay, DownloadUseFlow, DownloadUseFlowByDay, ListAvailableMerchants,
    ListAvailableMerchantsRequired, ListAvailableSingleitems, ListAvailableSingleitemsRequired,
    ListCouponsByFilter, ListStocks, ListStocksRequired, ListWithdrawCoupons,
    ListWithdrawCouponsRequired, ModifyGoodsId, PauseStock, QueryCallback, QueryCoupon,
    QueryMultiActivityCoupon, QueryStock, RestartStock, SendCoupon, SendCouponRequired,
    SendMultiActivityCoupon, SendMultiActivityCouponRequired, SendWithdrawCoupon,
    SendWithdrawCouponRequired, SetCallback, StartStock, StopStock, UploadImage,
};
use crate::products::shared::{Appid, Mchid, Openid, StockId};

/// `/v3/marketing`
pub struct V3Marketing<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Marketing<'c> {
    /// `/v3/marketing/bank-favor`
    #[inline]
    pub fn bank_favor(self) -> V3MarketingBankFavor<'c> {
        V3MarketingBankFavor {
            client: self.client,
        }
    }

    /// `/v3/marketing/favor`
    #[inline]
    pub fn favor(self) -> V3MarketingFavor<'c> {
        V3MarketingFavor {
            client: self.client,
        }
    }

    /// `/v3/marketing/withdraw-favor`
    #[inline]
    pub fn withdraw_favor(self) -> V3MarketingWithdrawFavor<'c> {
        V3MarketingWithdrawFavor {
            client: self.client,
        }
    }
}

/// `/v3/marketing/bank-favor`
pub struct V3MarketingBankFavor<'c> {
    client: &'c Client,
}

impl<'c> V3MarketingBankFavor<'c> {
    /// `/v3/marketing/bank-favor/users`
    #[inline]
    pub fn users(self) -> V3MarketingBankFavorUsers<'c> {
        V3MarketingBankFavorUsers {
            client: self.client,
        }
    }
}

/// `/v3/marketing/bank-favor/users`
pub struct V3MarketingBankFavorUsers<'c> {
    client: &'c Client,
}

impl<'c> V3MarketingBankFavorUsers<'c> {
    /// `/v3/marketing/bank-favor/users/{openid}`
    #[inline]
    pub fn openid(
        self,
        openid: impl Into<Openid>,
    ) -> V3MarketingBankFavorUsersOpenid<'c> {
        V3MarketingBankFavorUsersOpenid {
            client: self.client,
            openid: openid.into(),
        }
    }
}

/// `/v3/marketing/bank-favor/users/{openid}`
pub struct V3MarketingBankFavorUsersOpenid<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> V3MarketingBankFavorUsersOpenid<'c> {
    /// `/v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
    #[inline]
    pub fn bank_multi_activity(
        self,
    ) -> V3MarketingBankFavorUsersOpenidBankMultiActivity<'c> {
        V3MarketingBankFavorUsersOpenidBankMultiActivity {
            client: self.client,
            openid: self.openid,
        }
    }

    /// `/v3/marketing/bank-favor/users/{openid}/coupons`
    #[inline]
    pub fn coupons(self) -> V3MarketingBankFavorUsersOpenidCoupons<'c> {
        V3MarketingBankFavorUsersOpenidCoupons {
            client: self.client,
            openid: self.openid,
        }
    }
}

/// `/v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
pub struct V3MarketingBankFavorUsersOpenidBankMultiActivity<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> V3MarketingBankFavorUsersOpenidBankMultiActivity<'c> {
    /// 给指定用户报名多笔立减活动:
    /// [`SendMultiActivityCoupon`].
    #[inline]
    pub fn post(
        self,
        required: SendMultiActivityCouponRequired,
    ) -> Call<'c, SendMultiActivityCoupon> {
        Call::new(self.client, SendMultiActivityCoupon::new(self.openid, required))
    }
}

/// `/v3/marketing/bank-favor/users/{openid}/coupons`
pub struct V3MarketingBankFavorUsersOpenidCoupons<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> V3MarketingBankFavorUsersOpenidCoupons<'c> {
    /// `/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
    #[inline]
    pub fn coupon_id(
        self,
        coupon_id: impl Into<CouponId>,
    ) -> V3MarketingBankFavorUsersOpenidCouponsCouponId<'c> {
        V3MarketingBankFavorUsersOpenidCouponsCouponId {
            client: self.client,
            openid: self.openid,
            coupon_id: coupon_id.into(),
        }
    }
}

/// `/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
pub struct V3MarketingBankFavorUsersOpenidCouponsCouponId<'c> {
    client: &'c Client,
    openid: Openid,
    coupon_id: CouponId,
}

impl<'c> V3MarketingBankFavorUsersOpenidCouponsCouponId<'c> {
    /// 查询绑定多笔立减活动的代金券详情:
    /// [`QueryMultiActivityCoupon`].
    #[inline]
    pub fn get(self, appid: impl Into<Appid>) -> Call<'c, QueryMultiActivityCoupon> {
        Call::new(
            self.client,
            QueryMultiActivityCoupon::new(self.openid, self.coupon_id, appid),
        )
    }
}

/// `/v3/marketing/favor`
pub struct V3MarketingFavor<'c> {
    client: &'c Client,
}

impl<'c> V3MarketingFavor<'c> {
    /// `/v3/marketing/favor/callbacks`
    #[inline]
    pub fn callbacks(self) -> V3MarketingFavorCallbacks<'c> {
        V3MarketingFavorCallbacks {
            client: self.client,
        }
    }

    /// `/v3/marketing/favor/coupon-stocks`
    #[inline]
    pub fn coupon_stocks(self) -> V3MarketingFavorCouponStocks<'c> {
        V3MarketingFavorCouponStocks {
            client: self.client,
        }
    }

    /// `/v3/marketing/favor/media`
    #[inline]
    pub fn media(self) -> V3MarketingFavorMedia<'c> {
        V3MarketingFavorMedia {
            client: self.client,
        }
    }

    /// `/v3/marketing/favor/stocks`
    #[inline]
    pub fn stocks(self) -> V3MarketingFavorStocks<'c> {
        V3MarketingFavorStocks {
            client: self.client,
        }
    }

    /// `/v3/marketing/favor/users`
    #[inline]
    pub fn users(self) -> V3MarketingFavorUsers<'c> {
        V3MarketingFavorUsers {
            client: self.client,
        }
    }
}

/// `/v3/marketing/favor/callbacks`
pub struct V3MarketingFavorCallbacks<'c> {
    client: &'c Client,
}

impl<'c> V3MarketingFavorCallbacks<'c> {
    /// 获取已设置的消息通知地址:
    /// [`QueryCallback`].
    #[inline]
    pub fn get(self, mchid: impl Into<Mchid>) -> Call<'c, QueryCallback> {
        Call::new(self.client, QueryCallback::new(mchid))
    }

    /// 设置消息通知地址:
    /// [`SetCallback`].
    #[inline]
    pub fn post(
        self,
        mchid: impl Into<Mchid>,
        notify_url: impl Into<String>,
    ) -> Call<'c, SetCallback> {
        Call::new(self.client, SetCallback::new(mchid, notify_url))
    }
}

/// `/v3/marketing/favor/coupon-stocks`
pub struct V3MarketingFavorCouponStocks<'c> {
    client: &'c Client,
}

impl<'c> V3MarketingFavorCouponStocks<'c> {
    /// 创建代金券批次:
    /// [`CreateCouponStock`].
    #[inline]
    pub fn post(
        self,
        required: CreateCouponStockRequired,
    ) -> Call<'c, CreateCouponStock> {
        Call::new(self.client, CreateCouponStock::new(required))
    }
}

/// `/v3/marketing/favor/media`
pub struct V3MarketingFavorMedia<'c> {
    client: &'c Client,
}

impl<'c> V3MarketingFavorMedia<'c> {
    /// `/v3/marketing/favor/media/image-upload`
    #[inline]
    pub fn image_upload(self) -> V3MarketingFavorMediaImageUpload<'c> {
        V3MarketingFavorMediaImageUpload {
            client: self.client,
        }
    }
}

/// `/v3/marketing/favor/media/image-upload`
pub struct V3MarketingFavorMediaImageUpload<'c> {
    client: &'c Client,
}

impl<'c> V3MarketingFavorMediaImageUpload<'c> {
    /// 图片上传（营销专用）:
    /// [`UploadImage`].
    #[inline]
    pub fn post(self, file: Upload) -> Call<'c, UploadImage> {
        Call::new(self.client, UploadImage::new(file))
    }
}

/// `/v3/marketing/favor/stocks`
pub struct V3MarketingFavorStocks<'c> {
    client: &'c Client,
}

impl<'c> V3MarketingFavorStocks<'c> {
    /// 条件查询批次列表:
    /// [`ListStocks`].
    #[inline]
    pub fn get(self, required: ListStocksRequired) -> Call<'c, ListStocks> {
        Call::new(self.client, ListStocks::new(required))
    }

    /// `/v3/marketing/favor/stocks/{stock_id}`
    #[inline]
    pub fn stock_id(
        self,
        stock_id: impl Into<StockId>,
    ) -> V3MarketingFavorStocksStockId<'c> {
        V3MarketingFavorStocksStockId {
            client: self.client,
            stock_id: stock_id.into(),
        }
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}`
pub struct V3MarketingFavorStocksStockId<'c> {
    client: &'c Client,
    stock_id: StockId,
}

impl<'c> V3MarketingFavorStocksStockId<'c> {
    /// 查询批次详情:
    /// [`QueryStock`].
    #[inline]
    pub fn get(self, stock_creator_mchid: impl Into<Mchid>) -> Call<'c, QueryStock> {
        Call::new(self.client, QueryStock::new(self.stock_id, stock_creator_mchid))
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/items`
    #[inline]
    pub fn items(self) -> V3MarketingFavorStocksStockIdItems<'c> {
        V3MarketingFavorStocksStockIdItems {
            client: self.client,
            stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/merchants`
    #[inline]
    pub fn merchants(self) -> V3MarketingFavorStocksStockIdMerchants<'c> {
        V3MarketingFavorStocksStockIdMerchants {
            client: self.client,
            stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
    #[inline]
    pub fn modify_goods_id(self) -> V3MarketingFavorStocksStockIdModifyGoodsId<'c> {
        V3MarketingFavorStocksStockIdModifyGoodsId {
            client: self.client,
            stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/pause`
    #[inline]
    pub fn pause(self) -> V3MarketingFavorStocksStockIdPause<'c> {
        V3MarketingFavorStocksStockIdPause {
            client: self.client,
            stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/refund-flow`
    #[inline]
    pub fn refund_flow(self) -> V3MarketingFavorStocksStockIdRefundFlow<'c> {
        V3MarketingFavorStocksStockIdRefundFlow {
            client: self.client,
            stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`
    #[inline]
    pub fn refund_flow_by_day(self) -> V3MarketingFavorStocksStockIdRefundFlowByDay<'c> {
        V3MarketingFavorStocksStockIdRefundFlowByDay {
            client: self.client,
            stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/restart`
    #[inline]
    pub fn restart(self) -> V3MarketingFavorStocksStockIdRestart<'c> {
        V3MarketingFavorStocksStockIdRestart {
            client: self.client,
            stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/start`
    #[inline]
    pub fn start(self) -> V3MarketingFavorStocksStockIdStart<'c> {
        V3MarketingFavorStocksStockIdStart {
            client: self.client,
            stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/stop`
    #[inline]
    pub fn stop(self) -> V3MarketingFavorStocksStockIdStop<'c> {
        V3MarketingFavorStocksStockIdStop {
            client: self.client,
            stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/use-flow`
    #[inline]
    pub fn use_flow(self) -> V3MarketingFavorStocksStockIdUseFlow<'c> {
        V3MarketingFavorStocksStockIdUseFlow {
            client: self.client,
            stock_id: self.stock_id,
        }
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
    #[inline]
    pub fn use_flow_by_day(self) -> V3MarketingFavorStocksStockIdUseFlowByDay<'c> {
        V3MarketingFavorStocksStockIdUseFlowByDay {
            client: self.client,
            stock_id: self.stock_id,
        }
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}/items`
pub struct V3MarketingFavorStocksStockIdItems<'c> {
    client: &'c Client,
    stock_id: StockId,
}

impl<'c> V3MarketingFavorStocksStockIdItems<'c> {
    /// 查询代金券可用单品:
    /// [`ListAvailableSingleitems`].
    #[inline]
    pub fn get(
        self,
        required: ListAvailableSingleitemsRequired,
    ) -> Call<'c, ListAvailableSingleitems> {
        Call::new(self.client, ListAvailableSingleitems::new(self.stock_id, required))
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}/merchants`
pub struct V3MarketingFavorStocksStockIdMerchants<'c> {
    client: &'c Client,
    stock_id: StockId,
}

impl<'c> V3MarketingFavorStocksStockIdMerchants<'c> {
    /// 查询代金券可用商户:
    /// [`ListAvailableMerchants`].
    #[inline]
    pub fn get(
        self,
        required: ListAvailableMerchantsRequired,
    ) -> Call<'c, ListAvailableMerchants> {
        Call::new(self.client, ListAvailableMerchants::new(self.stock_id, required))
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
pub struct V3MarketingFavorStocksStockIdModifyGoodsId<'c> {
    client: &'c Client,
    stock_id: StockId,
}

impl<'c> V3MarketingFavorStocksStockIdModifyGoodsId<'c> {
    /// 修改可用单品编码:
    /// [`ModifyGoodsId`].
    #[inline]
    pub fn post(self, stock_creator_mchid: impl Into<Mchid>) -> Call<'c, ModifyGoodsId> {
        Call::new(self.client, ModifyGoodsId::new(self.stock_id, stock_creator_mchid))
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}/pause`
pub struct V3MarketingFavorStocksStockIdPause<'c> {
    client: &'c Client,
    stock_id: StockId,
}

impl<'c> V3MarketingFavorStocksStockIdPause<'c> {
    /// 暂停代金券批次:
    /// [`PauseStock`].
    #[inline]
    pub fn post(self, stock_creator_mchid: impl Into<Mchid>) -> Call<'c, PauseStock> {
        Call::new(self.client, PauseStock::new(self.stock_id, stock_creator_mchid))
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}/refund-flow`
pub struct V3MarketingFavorStocksStockIdRefundFlow<'c> {
    client: &'c Client,
    stock_id: StockId,
}

impl<'c> V3MarketingFavorStocksStockIdRefundFlow<'c> {
    /// 下载批次退款明细:
    /// [`DownloadRefundFlow`].
    #[inline]
    pub fn get(self) -> Call<'c, DownloadRefundFlow> {
        Call::new(self.client, DownloadRefundFlow::new(self.stock_id))
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`
pub struct V3MarketingFavorStocksStockIdRefundFlowByDay<'c> {
    client: &'c Client,
    stock_id: StockId,
}

impl<'c> V3MarketingFavorStocksStockIdRefundFlowByDay<'c> {
    /// 获取批次退款明细下载链接:
    /// [`DownloadRefundFlowByDay`].
    #[inline]
    pub fn get(self, bill_date: Day) -> Call<'c, DownloadRefundFlowByDay> {
        Call::new(self.client, DownloadRefundFlowByDay::new(self.stock_id, bill_date))
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}/restart`
pub struct V3MarketingFavorStocksStockIdRestart<'c> {
    client: &'c Client,
    stock_id: StockId,
}

impl<'c> V3MarketingFavorStocksStockIdRestart<'c> {
    /// 重启代金券批次:
    /// [`RestartStock`].
    #[inline]
    pub fn post(self, stock_creator_mchid: impl Into<Mchid>) -> Call<'c, RestartStock> {
        Call::new(self.client, RestartStock::new(self.stock_id, stock_creator_mchid))
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}/start`
pub struct V3MarketingFavorStocksStockIdStart<'c> {
    client: &'c Client,
    stock_id: StockId,
}

impl<'c> V3MarketingFavorStocksStockIdStart<'c> {
    /// 激活代金券批次:
    /// [`StartStock`].
    #[inline]
    pub fn post(self, stock_creator_mchid: impl Into<Mchid>) -> Call<'c, StartStock> {
        Call::new(self.client, StartStock::new(self.stock_id, stock_creator_mchid))
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}/stop`
pub struct V3MarketingFavorStocksStockIdStop<'c> {
    client: &'c Client,
    stock_id: StockId,
}

impl<'c> V3MarketingFavorStocksStockIdStop<'c> {
    /// 终止批次:
    /// [`StopStock`].
    #[inline]
    pub fn post(self, stock_creator_mchid: impl Into<Mchid>) -> Call<'c, StopStock> {
        Call::new(self.client, StopStock::new(self.stock_id, stock_creator_mchid))
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}/use-flow`
pub struct V3MarketingFavorStocksStockIdUseFlow<'c> {
    client: &'c Client,
    stock_id: StockId,
}

impl<'c> V3MarketingFavorStocksStockIdUseFlow<'c> {
    /// 下载批次核销明细:
    /// [`DownloadUseFlow`].
    #[inline]
    pub fn get(self) -> Call<'c, DownloadUseFlow> {
        Call::new(self.client, DownloadUseFlow::new(self.stock_id))
    }
}

/// `/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
pub struct V3MarketingFavorStocksStockIdUseFlowByDay<'c> {
    client: &'c Client,
    stock_id: StockId,
}

impl<'c> V3MarketingFavorStocksStockIdUseFlowByDay<'c> {
    /// 获取批次核销明细下载链接:
    /// [`DownloadUseFlowByDay`].
    #[inline]
    pub fn get(self, bill_date: Day) -> Call<'c, DownloadUseFlowByDay> {
        Call::new(self.client, DownloadUseFlowByDay::new(self.stock_id, bill_date))
    }
}

/// `/v3/marketing/favor/users`
pub struct V3MarketingFavorUsers<'c> {
    client: &'c Client,
}

impl<'c> V3MarketingFavorUsers<'c> {
    /// `/v3/marketing/favor/users/{openid}`
    #[inline]
    pub fn openid(self, openid: impl Into<Openid>) -> V3MarketingFavorUsersOpenid<'c> {
        V3MarketingFavorUsersOpenid {
            client: self.client,
            openid: openid.into(),
        }
    }
}

/// `/v3/marketing/favor/users/{openid}`
pub struct V3MarketingFavorUsersOpenid<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> V3MarketingFavorUsersOpenid<'c> {
    /// `/v3/marketing/favor/users/{openid}/coupons`
    #[inline]
    pub fn coupons(self) -> V3MarketingFavorUsersOpenidCoupons<'c> {
        V3MarketingFavorUsersOpenidCoupons {
            client: self.client,
            openid: self.openid,
        }
    }
}

/// `/v3/marketing/favor/users/{openid}/coupons`
pub struct V3MarketingFavorUsersOpenidCoupons<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> V3MarketingFavorUsersOpenidCoupons<'c> {
    /// 根据商户号查用户的券:
    /// [`ListCouponsByFilter`].
    #[inline]
    pub fn get(self, appid: impl Into<Appid>) -> Call<'c, ListCouponsByFilter> {
        Call::new(self.client, ListCouponsByFilter::new(self.openid, appid))
    }

    /// 发放代金券:
    /// [`SendCoupon`].
    #[inline]
    pub fn post(self, required: SendCouponRequired) -> Call<'c, SendCoupon> {
        Call::new(self.client, SendCoupon::new(self.openid, required))
    }

    /// `/v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
    #[inline]
    pub fn coupon_id(
        self,
        coupon_id: impl Into<CouponId>,
    ) -> V3MarketingFavorUsersOpenidCouponsCouponId<'c> {
        V3MarketingFavorUsersOpenidCouponsCouponId {
            client: self.client,
            openid: self.openid,
            coupon_id: coupon_id.into(),
        }
    }
}

/// `/v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
pub struct V3MarketingFavorUsersOpenidCouponsCouponId<'c> {
    client: &'c Client,
    openid: Openid,
    coupon_id: CouponId,
}

impl<'c> V3MarketingFavorUsersOpenidCouponsCouponId<'c> {
    /// 查询代金券详情:
    /// [`QueryCoupon`].
    #[inline]
    pub fn get(self, appid: impl Into<Appid>) -> Call<'c, QueryCoupon> {
        Call::new(self.client, QueryCoupon::new(self.openid, self.coupon_id, appid))
    }
}

/// `/v3/marketing/withdraw-favor`
pub struct V3MarketingWithdrawFavor<'c> {
    client: &'c Client,
}

impl<'c> V3MarketingWithdrawFavor<'c> {
    /// `/v3/marketing/withdraw-favor/users`
    #[inline]
    pub fn users(self) -> V3MarketingWithdrawFavorUsers<'c> {
        V3MarketingWithdrawFavorUsers {
            client: self.client,
        }
    }
}

/// `/v3/marketing/withdraw-favor/users`
pub struct V3MarketingWithdrawFavorUsers<'c> {
    client: &'c Client,
}

impl<'c> V3MarketingWithdrawFavorUsers<'c> {
    /// `/v3/marketing/withdraw-favor/users/{openid}`
    #[inline]
    pub fn openid(
        self,
        openid: impl Into<Openid>,
    ) -> V3MarketingWithdrawFavorUsersOpenid<'c> {
        V3MarketingWithdrawFavorUsersOpenid {
            client: self.client,
            openid: openid.into(),
        }
    }
}

/// `/v3/marketing/withdraw-favor/users/{openid}`
pub struct V3MarketingWithdrawFavorUsersOpenid<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> V3MarketingWithdrawFavorUsersOpenid<'c> {
    /// `/v3/marketing/withdraw-favor/users/{openid}/coupons`
    #[inline]
    pub fn coupons(self) -> V3MarketingWithdrawFavorUsersOpenidCoupons<'c> {
        V3MarketingWithdrawFavorUsersOpenidCoupons {
            client: self.client,
            openid: self.openid,
        }
    }
}

/// `/v3/marketing/withdraw-favor/users/{openid}/coupons`
pub struct V3MarketingWithdrawFavorUsersOpenidCoupons<'c> {
    client: &'c Client,
    openid: Openid,
}

impl<'c> V3MarketingWithdrawFavorUsersOpenidCoupons<'c> {
    /// 查询批次下用户银行提现免费券列表:
    /// [`ListWithdrawCoupons`].
    #[inline]
    pub fn get(
        self,
        required: ListWithdrawCouponsRequired,
    ) -> Call<'c, ListWithdrawCoupons> {
        Call::new(self.client, ListWithdrawCoupons::new(self.openid, required))
    }

    /// 为用户发银行提现免费券:
    /// [`SendWithdrawCoupon`].
    #[inline]
    pub fn post(
        self,
        required: SendWithdrawCouponRequired,
    ) -> Call<'c, SendWithdrawCoupon> {
        Call::new(self.client, SendWithdrawCoupon::new(self.openid, required))
    }
}
