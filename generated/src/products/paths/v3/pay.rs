// Written by `cargo xtask codegen` from spec/pay.yaml; edit that file instead.

//! Everything below `/v3/pay`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::pay::{
    AppPrepay, AppPrepayRequired, CloseOrder, CodePay, CodePayRequired, H5Prepay, H5PrepayRequired,
    JsapiPrepay, JsapiPrepayRequired, NativePrepay, NativePrepayRequired, PartnerAppPrepay,
    PartnerAppPrepayRequired, PartnerCloseOrder, PartnerCloseOrderRequired, PartnerCodePay,
    PartnerCodePayRequired, PartnerH5Prepay, PartnerH5PrepayRequired, PartnerJsapiPrepay,
    PartnerJsapiPrepayRequired, PartnerNativePrepay, PartnerNativePrepayRequired,
    PartnerQueryByOutTradeNo, PartnerQueryByOutTradeNoRequired, PartnerQueryByWxTradeNo,
    PartnerQueryByWxTradeNoRequired, PartnerReverseOrder, PartnerReverseOrderRequired,
    QueryByOutTradeNo, QueryByWxTradeNo, ReverseOrder,
};
use crate::products::shared::{Appid, Mchid, OutTradeNo, TransactionId};

/// `/v3/pay`
#[derive(Clone, Debug)]
pub struct Pay<'c> {
    pub(super) client: &'c Client,
}

impl<'c> Pay<'c> {
    /// `/v3/pay/partner`
    pub fn partner(self) -> Partner<'c> {
        Partner { client: self.client }
    }

    /// `/v3/pay/transactions`
    pub fn transactions(self) -> Transactions<'c> {
        Transactions {
            client: self.client,
        }
    }
}

/// `/v3/pay/partner`
#[derive(Clone, Debug)]
pub struct Partner<'c> {
    client: &'c Client,
}

impl<'c> Partner<'c> {
    /// `/v3/pay/partner/transactions`
    pub fn transactions(self) -> PartnerTransactions<'c> {
        PartnerTransactions {
            client: self.client,
        }
    }
}

/// `/v3/pay/partner/transactions`
#[derive(Clone, Debug)]
pub struct PartnerTransactions<'c> {
    client: &'c Client,
}

impl<'c> PartnerTransactions<'c> {
    /// `/v3/pay/partner/transactions/app`
    pub fn app(self) -> PartnerTransactionsApp<'c> {
        PartnerTransactionsApp {
            client: self.client,
        }
    }

    /// `/v3/pay/partner/transactions/codepay`
    pub fn codepay(self) -> PartnerTransactionsCodepay<'c> {
        PartnerTransactionsCodepay {
            client: self.client,
        }
    }

    /// `/v3/pay/partner/transactions/h5`
    pub fn h5(self) -> PartnerTransactionsH5<'c> {
        PartnerTransactionsH5 {
            client: self.client,
        }
    }

    /// `/v3/pay/partner/transactions/id`
    pub fn id(self) -> PartnerTransactionsId<'c> {
        PartnerTransactionsId {
            client: self.client,
        }
    }

    /// `/v3/pay/partner/transactions/jsapi`
    pub fn jsapi(self) -> PartnerTransactionsJsapi<'c> {
        PartnerTransactionsJsapi {
            client: self.client,
        }
    }

    /// `/v3/pay/partner/transactions/native`
    pub fn native(self) -> PartnerTransactionsNative<'c> {
        PartnerTransactionsNative {
            client: self.client,
        }
    }

    /// `/v3/pay/partner/transactions/out-trade-no`
    pub fn out_trade_no(self) -> PartnerTransactionsOutTradeNo<'c> {
        PartnerTransactionsOutTradeNo {
            client: self.client,
        }
    }
}

/// `/v3/pay/partner/transactions/app`
#[derive(Clone, Debug)]
pub struct PartnerTransactionsApp<'c> {
    client: &'c Client,
}

impl<'c> PartnerTransactionsApp<'c> {
    /// APP下单: Places an order for a merchant that the partner acts for. The user pays it from an app.
    /// The `prepay_id` of the answer is what the app invokes the payment with.
    pub fn post(self, required: PartnerAppPrepayRequired) -> Call<'c, PartnerAppPrepay> {
        Call::new(self.client, PartnerAppPrepay::new(required))
    }
}

/// `/v3/pay/partner/transactions/codepay`
#[derive(Clone, Debug)]
pub struct PartnerTransactionsCodepay<'c> {
    client: &'c Client,
}

impl<'c> PartnerTransactionsCodepay<'c> {
    /// 付款码支付: Takes a payment, for a merchant that the partner acts for, with the code (付款码)
    /// that the user shows. There is no further step: the answer is the order itself.
    pub fn post(self, required: PartnerCodePayRequired) -> Call<'c, PartnerCodePay> {
        Call::new(self.client, PartnerCodePay::new(required))
    }
}

/// `/v3/pay/partner/transactions/h5`
#[derive(Clone, Debug)]
pub struct PartnerTransactionsH5<'c> {
    client: &'c Client,
}

impl<'c> PartnerTransactionsH5<'c> {
    /// H5下单: Places an order for a merchant that the partner acts for. The user pays it from a web
    /// page in a mobile browser outside WeChat. The page leads them to the address in the answer; its
    /// domain must be registered with WeChat Pay.
    pub fn post(self, required: PartnerH5PrepayRequired) -> Call<'c, PartnerH5Prepay> {
        Call::new(self.client, PartnerH5Prepay::new(required))
    }
}

/// `/v3/pay/partner/transactions/id`
#[derive(Clone, Debug)]
pub struct PartnerTransactionsId<'c> {
    client: &'c Client,
}

impl<'c> PartnerTransactionsId<'c> {
    /// `/v3/pay/partner/transactions/id/{transaction_id}`
    pub fn transaction_id(
        self,
        transaction_id: impl Into<TransactionId>,
    ) -> PartnerTransactionsIdTransactionId<'c> {
        PartnerTransactionsIdTransactionId {
            client: self.client,
            transaction_id: transaction_id.into(),
        }
    }
}

/// `/v3/pay/partner/transactions/id/{transaction_id}`
#[derive(Clone, Debug)]
pub struct PartnerTransactionsIdTransactionId<'c> {
    client: &'c Client,
    transaction_id: TransactionId,
}

impl<'c> PartnerTransactionsIdTransactionId<'c> {
    /// 微信支付订单号查询订单: Tells where an order stands, named by WeChat Pay's number, which exists
    /// once the order was paid. An order that never was is refused with `ORDER_NOT_EXIST`.
    pub fn get(
        self,
        required: PartnerQueryByWxTradeNoRequired,
    ) -> Call<'c, PartnerQueryByWxTradeNo> {
        Call::new(
            self.client,
            PartnerQueryByWxTradeNo::new(self.transaction_id, required),
        )
    }
}

/// `/v3/pay/partner/transactions/jsapi`
#[derive(Clone, Debug)]
pub struct PartnerTransactionsJsapi<'c> {
    client: &'c Client,
}

impl<'c> PartnerTransactionsJsapi<'c> {
    /// JSAPI/小程序下单: Places an order for a merchant that the partner acts for. The user pays it
    /// inside WeChat, on a page of a service account or in a mini program. The `prepay_id` of the
    /// answer is what the front end invokes the payment with.
    pub fn post(
        self,
        required: PartnerJsapiPrepayRequired,
    ) -> Call<'c, PartnerJsapiPrepay> {
        Call::new(self.client, PartnerJsapiPrepay::new(required))
    }
}

/// `/v3/pay/partner/transactions/native`
#[derive(Clone, Debug)]
pub struct PartnerTransactionsNative<'c> {
    client: &'c Client,
}

impl<'c> PartnerTransactionsNative<'c> {
    /// Native下单: Places an order for a merchant that the partner acts for. The user pays it by
    /// scanning a QR code. The partner makes the code from the link in the answer.
    pub fn post(
        self,
        required: PartnerNativePrepayRequired,
    ) -> Call<'c, PartnerNativePrepay> {
        Call::new(self.client, PartnerNativePrepay::new(required))
    }
}

/// `/v3/pay/partner/transactions/out-trade-no`
#[derive(Clone, Debug)]
pub struct PartnerTransactionsOutTradeNo<'c> {
    client: &'c Client,
}

impl<'c> PartnerTransactionsOutTradeNo<'c> {
    /// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
    pub fn out_trade_no(
        self,
        out_trade_no: impl Into<OutTradeNo>,
    ) -> PartnerTransactionsOutTradeNoOutTradeNo<'c> {
        PartnerTransactionsOutTradeNoOutTradeNo {
            client: self.client,
            out_trade_no: out_trade_no.into(),
        }
    }
}

/// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
#[derive(Clone, Debug)]
pub struct PartnerTransactionsOutTradeNoOutTradeNo<'c> {
    client: &'c Client,
    out_trade_no: OutTradeNo,
}

impl<'c> PartnerTransactionsOutTradeNoOutTradeNo<'c> {
    /// 商户订单号查询订单: Tells where an order stands, named by the partner's own number. It is the
    /// way to learn what became of an order whose callback did not arrive or whose prepay call got no
    /// answer.
    pub fn get(
        self,
        required: PartnerQueryByOutTradeNoRequired,
    ) -> Call<'c, PartnerQueryByOutTradeNo> {
        Call::new(
            self.client,
            PartnerQueryByOutTradeNo::new(self.out_trade_no, required),
        )
    }

    /// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`
    pub fn close(self) -> PartnerTransactionsOutTradeNoOutTradeNoClose<'c> {
        PartnerTransactionsOutTradeNoOutTradeNoClose {
            client: self.client,
            out_trade_no: self.out_trade_no,
        }
    }

    /// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`
    pub fn reverse(self) -> PartnerTransactionsOutTradeNoOutTradeNoReverse<'c> {
        PartnerTransactionsOutTradeNoOutTradeNoReverse {
            client: self.client,
            out_trade_no: self.out_trade_no,
        }
    }
}

/// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`
#[derive(Clone, Debug)]
pub struct PartnerTransactionsOutTradeNoOutTradeNoClose<'c> {
    client: &'c Client,
    out_trade_no: OutTradeNo,
}

impl<'c> PartnerTransactionsOutTradeNoOutTradeNoClose<'c> {
    /// 关闭订单: Closes an order that nobody paid, because the user gave up or the time is over.
    /// Afterwards it cannot be paid; a new attempt needs a new number. Whether it was paid in the
    /// meantime is for a query to tell.
    pub fn post(
        self,
        required: PartnerCloseOrderRequired,
    ) -> Call<'c, PartnerCloseOrder> {
        Call::new(self.client, PartnerCloseOrder::new(self.out_trade_no, required))
    }
}

/// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`
#[derive(Clone, Debug)]
pub struct PartnerTransactionsOutTradeNoOutTradeNoReverse<'c> {
    client: &'c Client,
    out_trade_no: OutTradeNo,
}

impl<'c> PartnerTransactionsOutTradeNoOutTradeNoReverse<'c> {
    /// 撤销: Takes back a payment by payment code whose outcome stays unknown: an order that was paid
    /// is refunded, one that was not is closed. Query first; a payment known to be good is given back
    /// with a refund instead.
    pub fn post(
        self,
        required: PartnerReverseOrderRequired,
    ) -> Call<'c, PartnerReverseOrder> {
        Call::new(self.client, PartnerReverseOrder::new(self.out_trade_no, required))
    }
}

/// `/v3/pay/transactions`
#[derive(Clone, Debug)]
pub struct Transactions<'c> {
    client: &'c Client,
}

impl<'c> Transactions<'c> {
    /// `/v3/pay/transactions/app`
    pub fn app(self) -> TransactionsApp<'c> {
        TransactionsApp {
            client: self.client,
        }
    }

    /// `/v3/pay/transactions/codepay`
    pub fn codepay(self) -> TransactionsCodepay<'c> {
        TransactionsCodepay {
            client: self.client,
        }
    }

    /// `/v3/pay/transactions/h5`
    pub fn h5(self) -> TransactionsH5<'c> {
        TransactionsH5 {
            client: self.client,
        }
    }

    /// `/v3/pay/transactions/id`
    pub fn id(self) -> TransactionsId<'c> {
        TransactionsId {
            client: self.client,
        }
    }

    /// `/v3/pay/transactions/jsapi`
    pub fn jsapi(self) -> TransactionsJsapi<'c> {
        TransactionsJsapi {
            client: self.client,
        }
    }

    /// `/v3/pay/transactions/native`
    pub fn native(self) -> TransactionsNative<'c> {
        TransactionsNative {
            client: self.client,
        }
    }

    /// `/v3/pay/transactions/out-trade-no`
    pub fn out_trade_no(self) -> TransactionsOutTradeNo<'c> {
        TransactionsOutTradeNo {
            client: self.client,
        }
    }
}

/// `/v3/pay/transactions/app`
#[derive(Clone, Debug)]
pub struct TransactionsApp<'c> {
    client: &'c Client,
}

impl<'c> TransactionsApp<'c> {
    /// APP下单: Places an order that the user pays from the merchant's app. The `prepay_id` of the
    /// answer is what the app invokes the payment with.
    pub fn post(self, required: AppPrepayRequired) -> Call<'c, AppPrepay> {
        Call::new(self.client, AppPrepay::new(required))
    }
}

/// `/v3/pay/transactions/codepay`
#[derive(Clone, Debug)]
pub struct TransactionsCodepay<'c> {
    client: &'c Client,
}

impl<'c> TransactionsCodepay<'c> {
    /// 付款码支付: Takes a payment with the code (付款码) that the user shows and the merchant scans.
    /// There is no further step: the answer is the order itself.
    pub fn post(self, required: CodePayRequired) -> Call<'c, CodePay> {
        Call::new(self.client, CodePay::new(required))
    }
}

/// `/v3/pay/transactions/h5`
#[derive(Clone, Debug)]
pub struct TransactionsH5<'c> {
    client: &'c Client,
}

impl<'c> TransactionsH5<'c> {
    /// H5下单: Places an order that the user pays from a web page in a mobile browser outside WeChat.
    /// The page leads them to the address in the answer; its domain must be registered with WeChat Pay.
    pub fn post(self, required: H5PrepayRequired) -> Call<'c, H5Prepay> {
        Call::new(self.client, H5Prepay::new(required))
    }
}

/// `/v3/pay/transactions/id`
#[derive(Clone, Debug)]
pub struct TransactionsId<'c> {
    client: &'c Client,
}

impl<'c> TransactionsId<'c> {
    /// `/v3/pay/transactions/id/{transaction_id}`
    pub fn transaction_id(
        self,
        transaction_id: impl Into<TransactionId>,
    ) -> TransactionsIdTransactionId<'c> {
        TransactionsIdTransactionId {
            client: self.client,
            transaction_id: transaction_id.into(),
        }
    }
}

/// `/v3/pay/transactions/id/{transaction_id}`
#[derive(Clone, Debug)]
pub struct TransactionsIdTransactionId<'c> {
    client: &'c Client,
    transaction_id: TransactionId,
}

impl<'c> TransactionsIdTransactionId<'c> {
    /// 微信支付订单号查询订单: Tells where an order stands, named by WeChat Pay's number, which exists
    /// once the order was paid. An order that never was is refused with `ORDER_NOT_EXIST`.
    pub fn get(self, mchid: impl Into<Mchid>) -> Call<'c, QueryByWxTradeNo> {
        Call::new(self.client, QueryByWxTradeNo::new(self.transaction_id, mchid))
    }
}

/// `/v3/pay/transactions/jsapi`
#[derive(Clone, Debug)]
pub struct TransactionsJsapi<'c> {
    client: &'c Client,
}

impl<'c> TransactionsJsapi<'c> {
    /// JSAPI/小程序下单: Places an order that the user pays inside WeChat, on a page of a service
    /// account or in a mini program. The `prepay_id` of the answer is what the front end invokes the
    /// payment with.
    pub fn post(self, required: JsapiPrepayRequired) -> Call<'c, JsapiPrepay> {
        Call::new(self.client, JsapiPrepay::new(required))
    }
}

/// `/v3/pay/transactions/native`
#[derive(Clone, Debug)]
pub struct TransactionsNative<'c> {
    client: &'c Client,
}

impl<'c> TransactionsNative<'c> {
    /// Native下单: Places an order that the user pays by scanning a QR code. The merchant makes the
    /// code from the link in the answer.
    pub fn post(self, required: NativePrepayRequired) -> Call<'c, NativePrepay> {
        Call::new(self.client, NativePrepay::new(required))
    }
}

/// `/v3/pay/transactions/out-trade-no`
#[derive(Clone, Debug)]
pub struct TransactionsOutTradeNo<'c> {
    client: &'c Client,
}

impl<'c> TransactionsOutTradeNo<'c> {
    /// `/v3/pay/transactions/out-trade-no/{out_trade_no}`
    pub fn out_trade_no(
        self,
        out_trade_no: impl Into<OutTradeNo>,
    ) -> TransactionsOutTradeNoOutTradeNo<'c> {
        TransactionsOutTradeNoOutTradeNo {
            client: self.client,
            out_trade_no: out_trade_no.into(),
        }
    }
}

/// `/v3/pay/transactions/out-trade-no/{out_trade_no}`
#[derive(Clone, Debug)]
pub struct TransactionsOutTradeNoOutTradeNo<'c> {
    client: &'c Client,
    out_trade_no: OutTradeNo,
}

impl<'c> TransactionsOutTradeNoOutTradeNo<'c> {
    /// 商户订单号查询订单: Tells where an order stands, named by the merchant's own number. It is the
    /// way to learn what became of an order whose callback did not arrive or whose prepay call got no
    /// answer.
    pub fn get(self, mchid: impl Into<Mchid>) -> Call<'c, QueryByOutTradeNo> {
        Call::new(self.client, QueryByOutTradeNo::new(self.out_trade_no, mchid))
    }

    /// `/v3/pay/transactions/out-trade-no/{out_trade_no}/close`
    pub fn close(self) -> TransactionsOutTradeNoOutTradeNoClose<'c> {
        TransactionsOutTradeNoOutTradeNoClose {
            client: self.client,
            out_trade_no: self.out_trade_no,
        }
    }

    /// `/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
    pub fn reverse(self) -> TransactionsOutTradeNoOutTradeNoReverse<'c> {
        TransactionsOutTradeNoOutTradeNoReverse {
            client: self.client,
            out_trade_no: self.out_trade_no,
        }
    }
}

/// `/v3/pay/transactions/out-trade-no/{out_trade_no}/close`
#[derive(Clone, Debug)]
pub struct TransactionsOutTradeNoOutTradeNoClose<'c> {
    client: &'c Client,
    out_trade_no: OutTradeNo,
}

impl<'c> TransactionsOutTradeNoOutTradeNoClose<'c> {
    /// 关闭订单: Closes an order that nobody paid, because the user gave up or the time is over.
    /// Afterwards it cannot be paid; a new attempt needs a new number. Whether it was paid in the
    /// meantime is for a query to tell.
    pub fn post(self, mchid: impl Into<Mchid>) -> Call<'c, CloseOrder> {
        Call::new(self.client, CloseOrder::new(self.out_trade_no, mchid))
    }
}

/// `/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
#[derive(Clone, Debug)]
pub struct TransactionsOutTradeNoOutTradeNoReverse<'c> {
    client: &'c Client,
    out_trade_no: OutTradeNo,
}

impl<'c> TransactionsOutTradeNoOutTradeNoReverse<'c> {
    /// 撤销: Takes back a payment by payment code whose outcome stays unknown: an order that was paid
    /// is refunded, one that was not is closed. Query first; a payment known to be good is given back
    /// with a refund instead.
    pub fn post(
        self,
        appid: impl Into<Appid>,
        mchid: impl Into<Mchid>,
    ) -> Call<'c, ReverseOrder> {
        Call::new(self.client, ReverseOrder::new(self.out_trade_no, appid, mchid))
    }
}
