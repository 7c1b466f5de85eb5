// Written by `cargo xtask codegen` from spec/combine.yaml; edit that file instead.

//! Everything below `/v3/combine-transactions`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::combine::{
    CombineAppPrepay, CombineAppPrepayRequired, CombineCloseOrder, CombineH5Prepay,
    CombineH5PrepayRequired, CombineJsapiPrepay, CombineJsapiPrepayRequired,
    CombineMiniProgramPrepay, CombineMiniProgramPrepayRequired, CombineNativePrepay,
    CombineNativePrepayRequired, CombineQueryOrder, CombineQueryOrderById, SubOrderToClose,
};
use crate::products::shared::{Appid, CombineOutTradeNo, TransactionId};

/// `/v3/combine-transactions`
pub struct V3CombineTransactions<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3CombineTransactions<'c> {
    /// `/v3/combine-transactions/app`
    #[inline]
    pub fn app(self) -> V3CombineTransactionsApp<'c> {
        V3CombineTransactionsApp { client: self.client }
    }

    /// `/v3/combine-transactions/h5`
    #[inline]
    pub fn h5(self) -> V3CombineTransactionsH5<'c> {
        V3CombineTransactionsH5 { client: self.client }
    }

    /// `/v3/combine-transactions/id`
    #[inline]
    pub fn id(self) -> V3CombineTransactionsId<'c> {
        V3CombineTransactionsId { client: self.client }
    }

    /// `/v3/combine-transactions/jsapi`
    #[inline]
    pub fn jsapi(self) -> V3CombineTransactionsJsapi<'c> {
        V3CombineTransactionsJsapi { client: self.client }
    }

    /// `/v3/combine-transactions/miniprogram`
    #[inline]
    pub fn miniprogram(self) -> V3CombineTransactionsMiniprogram<'c> {
        V3CombineTransactionsMiniprogram { client: self.client }
    }

    /// `/v3/combine-transactions/native`
    #[inline]
    pub fn native(self) -> V3CombineTransactionsNative<'c> {
        V3CombineTransactionsNative { client: self.client }
    }

    /// `/v3/combine-transactions/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> V3CombineTransactionsOutTradeNo<'c> {
        V3CombineTransactionsOutTradeNo { client: self.client }
    }
}

/// `/v3/combine-transactions/app`
pub struct V3CombineTransactionsApp<'c> {
    client: &'c Client,
}

impl<'c> V3CombineTransactionsApp<'c> {
    /// App合单下单:
    /// [`CombineAppPrepay`].
    #[inline]
    pub fn post(self, required: CombineAppPrepayRequired) -> Call<'c, CombineAppPrepay> {
        Call::new(self.client, CombineAppPrepay::new(required))
    }
}

/// `/v3/combine-transactions/h5`
pub struct V3CombineTransactionsH5<'c> {
    client: &'c Client,
}

impl<'c> V3CombineTransactionsH5<'c> {
    /// H5合单下单:
    /// [`CombineH5Prepay`].
    #[inline]
    pub fn post(self, required: CombineH5PrepayRequired) -> Call<'c, CombineH5Prepay> {
        Call::new(self.client, CombineH5Prepay::new(required))
    }
}

/// `/v3/combine-transactions/id`
pub struct V3CombineTransactionsId<'c> {
    client: &'c Client,
}

impl<'c> V3CombineTransactionsId<'c> {
    /// `/v3/combine-transactions/id/{combine_transaction_id}`
    #[inline]
    pub fn combine_transaction_id(
        self,
        combine_transaction_id: impl Into<TransactionId>,
    ) -> V3CombineTransactionsIdCombineTransactionId<'c> {
        V3CombineTransactionsIdCombineTransactionId {
            client: self.client, combine_transaction_id: combine_transaction_id.into(),
        }
    }
}

/// `/v3/combine-transactions/id/{combine_transaction_id}`
pub struct V3CombineTransactionsIdCombineTransactionId<'c> {
    client: &'c Client,
    combine_transaction_id: TransactionId,
}

impl<'c> V3CombineTransactionsIdCombineTransactionId<'c> {
    /// 个人收款交易通过微信支付订单号查单:
    /// [`CombineQueryOrderById`].
    #[inline]
    pub fn get(self) -> Call<'c, CombineQueryOrderById> {
        Call::new(self.client, CombineQueryOrderById::new(self.combine_transaction_id))
    }
}

/// `/v3/combine-transactions/jsapi`
pub struct V3CombineTransactionsJsapi<'c> {
    client: &'c Client,
}

impl<'c> V3CombineTransactionsJsapi<'c> {
    /// JSAPI合单下单:
    /// [`CombineJsapiPrepay`].
    #[inline]
    pub fn post(
        self,
        required: CombineJsapiPrepayRequired,
    ) -> Call<'c, CombineJsapiPrepay> {
        Call::new(self.client, CombineJsapiPrepay::new(required))
    }
}

/// `/v3/combine-transactions/miniprogram`
pub struct V3CombineTransactionsMiniprogram<'c> {
    client: &'c Client,
}

impl<'c> V3CombineTransactionsMiniprogram<'c> {
    /// 个人收款交易下单（小程序）:
    /// [`CombineMiniProgramPrepay`].
    #[inline]
    pub fn post(
        self,
        required: CombineMiniProgramPrepayRequired,
    ) -> Call<'c, CombineMiniProgramPrepay> {
        Call::new(self.client, CombineMiniProgramPrepay::new(required))
    }
}

/// `/v3/combine-transactions/native`
pub struct V3CombineTransactionsNative<'c> {
    client: &'c Client,
}

impl<'c> V3CombineTransactionsNative<'c> {
    /// Native合单下单:
    /// [`CombineNativePrepay`].
    #[inline]
    pub fn post(
        self,
        required: CombineNativePrepayRequired,
    ) -> Call<'c, CombineNativePrepay> {
        Call::new(self.client, CombineNativePrepay::new(required))
    }
}

/// `/v3/combine-transactions/out-trade-no`
pub struct V3CombineTransactionsOutTradeNo<'c> {
    client: &'c Client,
}

impl<'c> V3CombineTransactionsOutTradeNo<'c> {
    /// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
    #[inline]
    pub fn combine_out_trade_no(
        self,
        combine_out_trade_no: impl Into<CombineOutTradeNo>,
    ) -> V3CombineTransactionsOutTradeNoCombineOutTradeNo<'c> {
        V3CombineTransactionsOutTradeNoCombineOutTradeNo {
            client: self.client, combine_out_trade_no: combine_out_trade_no.into(),
        }
    }
}

/// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
pub struct V3CombineTransactionsOutTradeNoCombineOutTradeNo<'c> {
    client: &'c Client,
    combine_out_trade_no: CombineOutTradeNo,
}

impl<'c> V3CombineTransactionsOutTradeNoCombineOutTradeNo<'c> {
    /// 查询合单订单:
    /// [`CombineQueryOrder`].
    #[inline]
    pub fn get(self) -> Call<'c, CombineQueryOrder> {
        Call::new(self.client, CombineQueryOrder::new(self.combine_out_trade_no))
    }

    /// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
    #[inline]
    pub fn close(self) -> V3CombineTransactionsOutTradeNoCombineOutTradeNoClose<'c> {
        V3CombineTransactionsOutTradeNoCombineOutTradeNoClose {
            client: self.client, combine_out_trade_no: self.combine_out_trade_no,
        }
    }
}

/// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
pub struct V3CombineTransactionsOutTradeNoCombineOutTradeNoClose<'c> {
    client: &'c Client,
    combine_out_trade_no: CombineOutTradeNo,
}

impl<'c> V3CombineTransactionsOutTradeNoCombineOutTradeNoClose<'c> {
    /// 关闭合单订单:
    /// [`CombineCloseOrder`].
    #[inline]
    pub fn post(
        self,
        combine_appid: impl Into<Appid>,
        sub_orders: Vec<SubOrderToClose>,
    ) -> Call<'c, CombineCloseOrder> {
        Call::new(
            self.client,
            CombineCloseOrder::new(self.combine_out_trade_no, combine_appid, sub_orders),
        )
    }
}
