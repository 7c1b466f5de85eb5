// Written by `cargo xtask codegen` from spec/med_ins.yaml; edit that file instead.

//! Everything below `/v3/med-ins`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::med_ins::{
    CreateOrder, CreateOrderRequired, MixTradeNo, NotifyRefund, NotifyRefundRequired,
    QueryByMixTradeNo, QueryByOutTradeNo,
};
use crate::products::shared::OutTradeNo;

/// `/v3/med-ins`
pub struct V3MedIns<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3MedIns<'c> {
    /// `/v3/med-ins/orders`
    #[inline]
    pub fn orders(self) -> V3MedInsOrders<'c> {
        V3MedInsOrders { client: self.client }
    }

    /// `/v3/med-ins/refunds`
    #[inline]
    pub fn refunds(self) -> V3MedInsRefunds<'c> {
        V3MedInsRefunds { client: self.client }
    }
}

/// `/v3/med-ins/orders`
pub struct V3MedInsOrders<'c> {
    client: &'c Client,
}

impl<'c> V3MedInsOrders<'c> {
    /// 医保自费混合收款下单:
    /// [`CreateOrder`].
    #[inline]
    pub fn post(self, required: CreateOrderRequired) -> Call<'c, CreateOrder> {
        Call::new(self.client, CreateOrder::new(required))
    }

    /// `/v3/med-ins/orders/mix-trade-no`
    #[inline]
    pub fn mix_trade_no(self) -> V3MedInsOrdersMixTradeNo<'c> {
        V3MedInsOrdersMixTradeNo { client: self.client }
    }

    /// `/v3/med-ins/orders/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> V3MedInsOrdersOutTradeNo<'c> {
        V3MedInsOrdersOutTradeNo { client: self.client }
    }
}

/// `/v3/med-ins/orders/mix-trade-no`
pub struct V3MedInsOrdersMixTradeNo<'c> {
    client: &'c Client,
}

impl<'c> V3MedInsOrdersMixTradeNo<'c> {
    /// `/v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
    #[inline]
    pub fn mix_trade_no(
        self,
        mix_trade_no: impl Into<MixTradeNo>,
    ) -> V3MedInsOrdersMixTradeNoMixTradeNo<'c> {
        V3MedInsOrdersMixTradeNoMixTradeNo {
            client: self.client, mix_trade_no: mix_trade_no.into(),
        }
    }
}

/// `/v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
pub struct V3MedInsOrdersMixTradeNoMixTradeNo<'c> {
    client: &'c Client,
    mix_trade_no: MixTradeNo,
}

impl<'c> V3MedInsOrdersMixTradeNoMixTradeNo<'c> {
    /// 使用医保自费混合订单号查看下单结果:
    /// [`QueryByMixTradeNo`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryByMixTradeNo> {
        Call::new(self.client, QueryByMixTradeNo::new(self.mix_trade_no))
    }
}

/// `/v3/med-ins/orders/out-trade-no`
pub struct V3MedInsOrdersOutTradeNo<'c> {
    client: &'c Client,
}

impl<'c> V3MedInsOrdersOutTradeNo<'c> {
    /// `/v3/med-ins/orders/out-trade-no/{out_trade_no}`
    #[inline]
    pub fn out_trade_no(
        self,
        out_trade_no: impl Into<OutTradeNo>,
    ) -> V3MedInsOrdersOutTradeNoOutTradeNo<'c> {
        V3MedInsOrdersOutTradeNoOutTradeNo {
            client: self.client, out_trade_no: out_trade_no.into(),
        }
    }
}

/// `/v3/med-ins/orders/out-trade-no/{out_trade_no}`
pub struct V3MedInsOrdersOutTradeNoOutTradeNo<'c> {
    client: &'c Client,
    out_trade_no: OutTradeNo,
}

impl<'c> V3MedInsOrdersOutTradeNoOutTradeNo<'c> {
    /// 使用从业机构订单号查看下单结果:
    /// [`QueryByOutTradeNo`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryByOutTradeNo> {
        Call::new(self.client, QueryByOutTradeNo::new(self.out_trade_no))
    }
}

/// `/v3/med-ins/refunds`
pub struct V3MedInsRefunds<'c> {
    client: &'c Client,
}

impl<'c> V3MedInsRefunds<'c> {
    /// `/v3/med-ins/refunds/notify`
    #[inline]
    pub fn notify(self) -> V3MedInsRefundsNotify<'c> {
        V3MedInsRefundsNotify { client: self.client }
    }
}

/// `/v3/med-ins/refunds/notify`
pub struct V3MedInsRefundsNotify<'c> {
    client: &'c Client,
}

impl<'c> V3MedInsRefundsNotify<'c> {
    /// 医保退款通知:
    /// [`NotifyRefund`].
    #[inline]
    pub fn post(self, required: NotifyRefundRequired) -> Call<'c, NotifyRefund> {
        Call::new(self.client, NotifyRefund::new(required))
    }
}
