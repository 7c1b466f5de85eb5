// Written by `cargo xtask codegen` from spec/pay.yaml; edit that file instead.

//! Everything below `/v3/pay`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::pay::{
    AppPrepay, AppPrepayRequired, AppPrepayWithContract, AppPrepayWithContractRequired,
    BankPaymentExposure, BankPaymentExposureRequired, CloseOrder, CodePay, CodePayRequired,
    ExposurePayer, H5Prepay, H5PrepayRequired, InstalmentExposure, JsapiPrepay, JsapiPrepayRequired,
    JsapiPrepayWithContract, JsapiPrepayWithContractRequired, NativePrepay, NativePrepayRequired,
    PartnerAppPrepay, PartnerAppPrepayRequired, PartnerAppPrepayWithContract,
    PartnerAppPrepayWithContractRequired, PartnerCloseOrder, PartnerCloseOrderRequired,
    PartnerCodePay, PartnerCodePayRequired, PartnerH5Prepay, PartnerH5PrepayRequired,
    PartnerInstalmentExposure, PartnerInstalmentExposureRequired, PartnerJsapiPrepay,
    PartnerJsapiPrepayRequired, PartnerJsapiPrepayWithContract,
    PartnerJsapiPrepayWithContractRequired, PartnerMiniProgramPrepay,
    PartnerMiniProgramPrepayRequired, PartnerNativePrepay, PartnerNativePrepayRequired,
    PartnerPaymentExposure, PartnerPaymentExposureRequired, PartnerQueryByOutTradeNo,
    PartnerQueryByOutTradeNoRequired, PartnerQueryByWxTradeNo, PartnerQueryByWxTradeNoRequired,
    PartnerReverseOrder, PartnerReverseOrderRequired, PartnerScannedPosPrepay,
    PartnerScannedPosPrepayRequired, PaymentExposure, QueryByOutTradeNo, QueryByWxTradeNo,
    ReverseOrder, UserIdType,
};
use crate::products::shared::{Appid, Mchid, OutTradeNo, TransactionId};

/// `/v3/pay`
pub struct V3Pay<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Pay<'c> {
    /// `/v3/pay/acquiring-bank`
    #[inline]
    pub fn acquiring_bank(self) -> V3PayAcquiringBank<'c> {
        V3PayAcquiringBank { client: self.client }
    }

    /// `/v3/pay/instal`
    #[inline]
    pub fn instal(self) -> V3PayInstal<'c> {
        V3PayInstal { client: self.client }
    }

    /// `/v3/pay/partner`
    #[inline]
    pub fn partner(self) -> V3PayPartner<'c> {
        V3PayPartner { client: self.client }
    }

    /// `/v3/pay/transactions`
    #[inline]
    pub fn transactions(self) -> V3PayTransactions<'c> {
        V3PayTransactions { client: self.client }
    }
}

/// `/v3/pay/acquiring-bank`
pub struct V3PayAcquiringBank<'c> {
    client: &'c Client,
}

impl<'c> V3PayAcquiringBank<'c> {
    /// `/v3/pay/acquiring-bank/transactions`
    #[inline]
    pub fn transactions(self) -> V3PayAcquiringBankTransactions<'c> {
        V3PayAcquiringBankTransactions { client: self.client }
    }
}

/// `/v3/pay/acquiring-bank/transactions`
pub struct V3PayAcquiringBankTransactions<'c> {
    client: &'c Client,
}

impl<'c> V3PayAcquiringBankTransactions<'c> {
    /// `/v3/pay/acquiring-bank/transactions/exposure`
    #[inline]
    pub fn exposure(self) -> V3PayAcquiringBankTransactionsExposure<'c> {
        V3PayAcquiringBankTransactionsExposure { client: self.client }
    }
}

/// `/v3/pay/acquiring-bank/transactions/exposure`
pub struct V3PayAcquiringBankTransactionsExposure<'c> {
    client: &'c Client,
}

impl<'c> V3PayAcquiringBankTransactionsExposure<'c> {
    /// 微信分付-支付方式前置服务:
    /// [`BankPaymentExposure`].
    #[inline]
    pub fn post(
        self,
        required: BankPaymentExposureRequired,
    ) -> Call<'c, BankPaymentExposure> {
        Call::new(self.client, BankPaymentExposure::new(required))
    }
}

/// `/v3/pay/instal`
pub struct V3PayInstal<'c> {
    client: &'c Client,
}

impl<'c> V3PayInstal<'c> {
    /// `/v3/pay/instal/exposure`
    #[inline]
    pub fn exposure(self) -> V3PayInstalExposure<'c> {
        V3PayInstalExposure { client: self.client }
    }

    /// `/v3/pay/instal/partner`
    #[inline]
    pub fn partner(self) -> V3PayInstalPartner<'c> {
        V3PayInstalPartner { client: self.client }
    }
}

/// `/v3/pay/instal/exposure`
pub struct V3PayInstalExposure<'c> {
    client: &'c Client,
}

impl<'c> V3PayInstalExposure<'c> {
    /// 商户贴息-获取微信分付曝光建议:
    /// [`InstalmentExposure`].
    #[inline]
    pub fn post(
        self,
        mchid: impl Into<Mchid>,
        appid: impl Into<Appid>,
        user_id_type: UserIdType,
    ) -> Call<'c, InstalmentExposure> {
        Call::new(self.client, InstalmentExposure::new(mchid, appid, user_id_type))
    }
}

/// `/v3/pay/instal/partner`
pub struct V3PayInstalPartner<'c> {
    client: &'c Client,
}

impl<'c> V3PayInstalPartner<'c> {
    /// `/v3/pay/instal/partner/exposure`
    #[inline]
    pub fn exposure(self) -> V3PayInstalPartnerExposure<'c> {
        V3PayInstalPartnerExposure { client: self.client }
    }
}

/// `/v3/pay/instal/partner/exposure`
pub struct V3PayInstalPartnerExposure<'c> {
    client: &'c Client,
}

impl<'c> V3PayInstalPartnerExposure<'c> {
    /// 商户贴息-获取微信分付曝光建议:
    /// [`PartnerInstalmentExposure`].
    #[inline]
    pub fn post(
        self,
        required: PartnerInstalmentExposureRequired,
    ) -> Call<'c, PartnerInstalmentExposure> {
        Call::new(self.client, PartnerInstalmentExposure::new(required))
    }
}

/// `/v3/pay/partner`
pub struct V3PayPartner<'c> {
    client: &'c Client,
}

impl<'c> V3PayPartner<'c> {
    /// `/v3/pay/partner/transactions`
    #[inline]
    pub fn transactions(self) -> V3PayPartnerTransactions<'c> {
        V3PayPartnerTransactions { client: self.client }
    }
}

/// `/v3/pay/partner/transactions`
pub struct V3PayPartnerTransactions<'c> {
    client: &'c Client,
}

impl<'c> V3PayPartnerTransactions<'c> {
    /// `/v3/pay/partner/transactions/app`
    #[inline]
    pub fn app(self) -> V3PayPartnerTransactionsApp<'c> {
        V3PayPartnerTransactionsApp { client: self.client }
    }

    /// `/v3/pay/partner/transactions/app-with-contract`
    #[inline]
    pub fn app_with_contract(self) -> V3PayPartnerTransactionsAppWithContract<'c> {
        V3PayPartnerTransactionsAppWithContract { client: self.client }
    }

    /// `/v3/pay/partner/transactions/codepay`
    #[inline]
    pub fn codepay(self) -> V3PayPartnerTransactionsCodepay<'c> {
        V3PayPartnerTransactionsCodepay { client: self.client }
    }

    /// `/v3/pay/partner/transactions/exposure`
    #[inline]
    pub fn exposure(self) -> V3PayPartnerTransactionsExposure<'c> {
        V3PayPartnerTransactionsExposure { client: self.client }
    }

    /// `/v3/pay/partner/transactions/h5`
    #[inline]
    pub fn h5(self) -> V3PayPartnerTransactionsH5<'c> {
        V3PayPartnerTransactionsH5 { client: self.client }
    }

    /// `/v3/pay/partner/transactions/id`
    #[inline]
    pub fn id(self) -> V3PayPartnerTransactionsId<'c> {
        V3PayPartnerTransactionsId { client: self.client }
    }

    /// `/v3/pay/partner/transactions/jsapi`
    #[inline]
    pub fn jsapi(self) -> V3PayPartnerTransactionsJsapi<'c> {
        V3PayPartnerTransactionsJsapi { client: self.client }
    }

    /// `/v3/pay/partner/transactions/jsapi-with-contract`
    #[inline]
    pub fn jsapi_with_contract(self) -> V3PayPartnerTransactionsJsapiWithContract<'c> {
        V3PayPartnerTransactionsJsapiWithContract { client: self.client }
    }

    /// `/v3/pay/partner/transactions/miniprogram`
    #[inline]
    pub fn miniprogram(self) -> V3PayPartnerTransactionsMiniprogram<'c> {
        V3PayPartnerTransactionsMiniprogram { client: self.client }
    }

    /// `/v3/pay/partner/transactions/native`
    #[inline]
    pub fn native(self) -> V3PayPartnerTransactionsNative<'c> {
        V3PayPartnerTransactionsNative { client: self.client }
    }

    /// `/v3/pay/partner/transactions/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> V3PayPartnerTransactionsOutTradeNo<'c> {
        V3PayPartnerTransactionsOutTradeNo { client: self.client }
    }

    /// `/v3/pay/partner/transactions/scannedpos`
    #[inline]
    pub fn scannedpos(self) -> V3PayPartnerTransactionsScannedpos<'c> {
        V3PayPartnerTransactionsScannedpos { client: self.client }
    }
}

/// `/v3/pay/partner/transactions/app`
pub struct V3PayPartnerTransactionsApp<'c> {
    client: &'c Client,
}

impl<'c> V3PayPartnerTransactionsApp<'c> {
    /// APP下单:
    /// [`PartnerAppPrepay`].
    #[inline]
    pub fn post(self, required: PartnerAppPrepayRequired) -> Call<'c, PartnerAppPrepay> {
        Call::new(self.client, PartnerAppPrepay::new(required))
    }
}

/// `/v3/pay/partner/transactions/app-with-contract`
pub struct V3PayPartnerTransactionsAppWithContract<'c> {
    client: &'c Client,
}

impl<'c> V3PayPartnerTransactionsAppWithContract<'c> {
    /// APP下单并签约:
    /// [`PartnerAppPrepayWithContract`].
    #[inline]
    pub fn post(
        self,
        required: PartnerAppPrepayWithContractRequired,
    ) -> Call<'c, PartnerAppPrepayWithContract> {
        Call::new(self.client, PartnerAppPrepayWithContract::new(required))
    }
}

/// `/v3/pay/partner/transactions/codepay`
pub struct V3PayPartnerTransactionsCodepay<'c> {
    client: &'c Client,
}

impl<'c> V3PayPartnerTransactionsCodepay<'c> {
    /// 付款码支付:
    /// [`PartnerCodePay`].
    #[inline]
    pub fn post(self, required: PartnerCodePayRequired) -> Call<'c, PartnerCodePay> {
        Call::new(self.client, PartnerCodePay::new(required))
    }
}

/// `/v3/pay/partner/transactions/exposure`
pub struct V3PayPartnerTransactionsExposure<'c> {
    client: &'c Client,
}

impl<'c> V3PayPartnerTransactionsExposure<'c> {
    /// 微信分付-支付方式前置服务:
    /// [`PartnerPaymentExposure`].
    #[inline]
    pub fn post(
        self,
        required: PartnerPaymentExposureRequired,
    ) -> Call<'c, PartnerPaymentExposure> {
        Call::new(self.client, PartnerPaymentExposure::new(required))
    }
}

/// `/v3/pay/partner/transactions/h5`
pub struct V3PayPartnerTransactionsH5<'c> {
    client: &'c Client,
}

impl<'c> V3PayPartnerTransactionsH5<'c> {
    /// H5下单:
    /// [`PartnerH5Prepay`].
    #[inline]
    pub fn post(self, required: PartnerH5PrepayRequired) -> Call<'c, PartnerH5Prepay> {
        Call::new(self.client, PartnerH5Prepay::new(required))
    }
}

/// `/v3/pay/partner/transactions/id`
pub struct V3PayPartnerTransactionsId<'c> {
    client: &'c Client,
}

impl<'c> V3PayPartnerTransactionsId<'c> {
    /// `/v3/pay/partner/transactions/id/{transaction_id}`
    #[inline]
    pub fn transaction_id(
        self,
        transaction_id: impl Into<TransactionId>,
    ) -> V3PayPartnerTransactionsIdTransactionId<'c> {
        V3PayPartnerTransactionsIdTransactionId {
            client: self.client, transaction_id: transaction_id.into(),
        }
    }
}

/// `/v3/pay/partner/transactions/id/{transaction_id}`
pub struct V3PayPartnerTransactionsIdTransactionId<'c> {
    client: &'c Client,
    transaction_id: TransactionId,
}

impl<'c> V3PayPartnerTransactionsIdTransactionId<'c> {
    /// 微信支付订单号查询订单:
    /// [`PartnerQueryByWxTradeNo`].
    #[inline]
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
pub struct V3PayPartnerTransactionsJsapi<'c> {
    client: &'c Client,
}

impl<'c> V3PayPartnerTransactionsJsapi<'c> {
    /// JSAPI/小程序下单:
    /// [`PartnerJsapiPrepay`].
    #[inline]
    pub fn post(
        self,
        required: PartnerJsapiPrepayRequired,
    ) -> Call<'c, PartnerJsapiPrepay> {
        Call::new(self.client, PartnerJsapiPrepay::new(required))
    }
}

/// `/v3/pay/partner/transactions/jsapi-with-contract`
pub struct V3PayPartnerTransactionsJsapiWithContract<'c> {
    client: &'c Client,
}

impl<'c> V3PayPartnerTransactionsJsapiWithContract<'c> {
    /// JSAPI下单并授权/签约:
    /// [`PartnerJsapiPrepayWithContract`].
    #[inline]
    pub fn post(
        self,
        required: PartnerJsapiPrepayWithContractRequired,
    ) -> Call<'c, PartnerJsapiPrepayWithContract> {
        Call::new(self.client, PartnerJsapiPrepayWithContract::new(required))
    }
}

/// `/v3/pay/partner/transactions/miniprogram`
pub struct V3PayPartnerTransactionsMiniprogram<'c> {
    client: &'c Client,
}

impl<'c> V3PayPartnerTransactionsMiniprogram<'c> {
    /// 小程序支付下单:
    /// [`PartnerMiniProgramPrepay`].
    #[inline]
    pub fn post(
        self,
        required: PartnerMiniProgramPrepayRequired,
    ) -> Call<'c, PartnerMiniProgramPrepay> {
        Call::new(self.client, PartnerMiniProgramPrepay::new(required))
    }
}

/// `/v3/pay/partner/transactions/native`
pub struct V3PayPartnerTransactionsNative<'c> {
    client: &'c Client,
}

impl<'c> V3PayPartnerTransactionsNative<'c> {
    /// Native下单:
    /// [`PartnerNativePrepay`].
    #[inline]
    pub fn post(
        self,
        required: PartnerNativePrepayRequired,
    ) -> Call<'c, PartnerNativePrepay> {
        Call::new(self.client, PartnerNativePrepay::new(required))
    }
}

/// `/v3/pay/partner/transactions/out-trade-no`
pub struct V3PayPartnerTransactionsOutTradeNo<'c> {
    client: &'c Client,
}

impl<'c> V3PayPartnerTransactionsOutTradeNo<'c> {
    /// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
    #[inline]
    pub fn out_trade_no(
        self,
        out_trade_no: impl Into<OutTradeNo>,
    ) -> V3PayPartnerTransactionsOutTradeNoOutTradeNo<'c> {
        V3PayPartnerTransactionsOutTradeNoOutTradeNo {
            client: self.client, out_trade_no: out_trade_no.into(),
        }
    }
}

/// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
pub struct V3PayPartnerTransactionsOutTradeNoOutTradeNo<'c> {
    client: &'c Client,
    out_trade_no: OutTradeNo,
}

impl<'c> V3PayPartnerTransactionsOutTradeNoOutTradeNo<'c> {
    /// 商户订单号查询订单:
    /// [`PartnerQueryByOutTradeNo`].
    #[inline]
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
    #[inline]
    pub fn close(self) -> V3PayPartnerTransactionsOutTradeNoOutTradeNoClose<'c> {
        V3PayPartnerTransactionsOutTradeNoOutTradeNoClose {
            client: self.client, out_trade_no: self.out_trade_no,
        }
    }

    /// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`
    #[inline]
    pub fn reverse(self) -> V3PayPartnerTransactionsOutTradeNoOutTradeNoReverse<'c> {
        V3PayPartnerTransactionsOutTradeNoOutTradeNoReverse {
            client: self.client, out_trade_no: self.out_trade_no,
        }
    }
}

/// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`
pub struct V3PayPartnerTransactionsOutTradeNoOutTradeNoClose<'c> {
    client: &'c Client,
    out_trade_no: OutTradeNo,
}

impl<'c> V3PayPartnerTransactionsOutTradeNoOutTradeNoClose<'c> {
    /// 关闭订单:
    /// [`PartnerCloseOrder`].
    #[inline]
    pub fn post(
        self,
        required: PartnerCloseOrderRequired,
    ) -> Call<'c, PartnerCloseOrder> {
        Call::new(self.client, PartnerCloseOrder::new(self.out_trade_no, required))
    }
}

/// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`
pub struct V3PayPartnerTransactionsOutTradeNoOutTradeNoReverse<'c> {
    client: &'c Client,
    out_trade_no: OutTradeNo,
}

impl<'c> V3PayPartnerTransactionsOutTradeNoOutTradeNoReverse<'c> {
    /// 撤销:
    /// [`PartnerReverseOrder`].
    #[inline]
    pub fn post(
        self,
        required: PartnerReverseOrderRequired,
    ) -> Call<'c, PartnerReverseOrder> {
        Call::new(self.client, PartnerReverseOrder::new(self.out_trade_no, required))
    }
}

/// `/v3/pay/partner/transactions/scannedpos`
pub struct V3PayPartnerTransactionsScannedpos<'c> {
    client: &'c Client,
}

impl<'c> V3PayPartnerTransactionsScannedpos<'c> {
    /// 扫码支付下单:
    /// [`PartnerScannedPosPrepay`].
    #[inline]
    pub fn post(
        self,
        required: PartnerScannedPosPrepayRequired,
    ) -> Call<'c, PartnerScannedPosPrepay> {
        Call::new(self.client, PartnerScannedPosPrepay::new(required))
    }
}

/// `/v3/pay/transactions`
pub struct V3PayTransactions<'c> {
    client: &'c Client,
}

impl<'c> V3PayTransactions<'c> {
    /// `/v3/pay/transactions/app`
    #[inline]
    pub fn app(self) -> V3PayTransactionsApp<'c> {
        V3PayTransactionsApp { client: self.client }
    }

    /// `/v3/pay/transactions/app-with-contract`
    #[inline]
    pub fn app_with_contract(self) -> V3PayTransactionsAppWithContract<'c> {
        V3PayTransactionsAppWithContract { client: self.client }
    }

    /// `/v3/pay/transactions/codepay`
    #[inline]
    pub fn codepay(self) -> V3PayTransactionsCodepay<'c> {
        V3PayTransactionsCodepay { client: self.client }
    }

    /// `/v3/pay/transactions/exposure`
    #[inline]
    pub fn exposure(self) -> V3PayTransactionsExposure<'c> {
        V3PayTransactionsExposure { client: self.client }
    }

    /// `/v3/pay/transactions/h5`
    #[inline]
    pub fn h5(self) -> V3PayTransactionsH5<'c> {
        V3PayTransactionsH5 { client: self.client }
    }

    /// `/v3/pay/transactions/id`
    #[inline]
    pub fn id(self) -> V3PayTransactionsId<'c> {
        V3PayTransactionsId { client: self.client }
    }

    /// `/v3/pay/transactions/jsapi`
    #[inline]
    pub fn jsapi(self) -> V3PayTransactionsJsapi<'c> {
        V3PayTransactionsJsapi { client: self.client }
    }

    /// `/v3/pay/transactions/jsapi-with-contract`
    #[inline]
    pub fn jsapi_with_contract(self) -> V3PayTransactionsJsapiWithContract<'c> {
        V3PayTransactionsJsapiWithContract { client: self.client }
    }

    /// `/v3/pay/transactions/native`
    #[inline]
    pub fn native(self) -> V3PayTransactionsNative<'c> {
        V3PayTransactionsNative { client: self.client }
    }

    /// `/v3/pay/transactions/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> V3PayTransactionsOutTradeNo<'c> {
        V3PayTransactionsOutTradeNo { client: self.client }
    }
}

/// `/v3/pay/transactions/app`
pub struct V3PayTransactionsApp<'c> {
    client: &'c Client,
}

impl<'c> V3PayTransactionsApp<'c> {
    /// APP下单:
    /// [`AppPrepay`].
    #[inline]
    pub fn post(self, required: AppPrepayRequired) -> Call<'c, AppPrepay> {
        Call::new(self.client, AppPrepay::new(required))
    }
}

/// `/v3/pay/transactions/app-with-contract`
pub struct V3PayTransactionsAppWithContract<'c> {
    client: &'c Client,
}

impl<'c> V3PayTransactionsAppWithContract<'c> {
    /// APP下单并签约:
    /// [`AppPrepayWithContract`].
    #[inline]
    pub fn post(
        self,
        required: AppPrepayWithContractRequired,
    ) -> Call<'c, AppPrepayWithContract> {
        Call::new(self.client, AppPrepayWithContract::new(required))
    }
}

/// `/v3/pay/transactions/codepay`
pub struct V3PayTransactionsCodepay<'c> {
    client: &'c Client,
}

impl<'c> V3PayTransactionsCodepay<'c> {
    /// 付款码支付:
    /// [`CodePay`].
    #[inline]
    pub fn post(self, required: CodePayRequired) -> Call<'c, CodePay> {
        Call::new(self.client, CodePay::new(required))
    }
}

/// `/v3/pay/transactions/exposure`
pub struct V3PayTransactionsExposure<'c> {
    client: &'c Client,
}

impl<'c> V3PayTransactionsExposure<'c> {
    /// 微信分付-支付方式前置服务:
    /// [`PaymentExposure`].
    #[inline]
    pub fn post(
        self,
        appid: impl Into<Appid>,
        payer: ExposurePayer,
        out_trade_no: impl Into<OutTradeNo>,
    ) -> Call<'c, PaymentExposure> {
        Call::new(self.client, PaymentExposure::new(appid, payer, out_trade_no))
    }
}

/// `/v3/pay/transactions/h5`
pub struct V3PayTransactionsH5<'c> {
    client: &'c Client,
}

impl<'c> V3PayTransactionsH5<'c> {
    /// H5下单:
    /// [`H5Prepay`].
    #[inline]
    pub fn post(self, required: H5PrepayRequired) -> Call<'c, H5Prepay> {
        Call::new(self.client, H5Prepay::new(required))
    }
}

/// `/v3/pay/transactions/id`
pub struct V3PayTransactionsId<'c> {
    client: &'c Client,
}

impl<'c> V3PayTransactionsId<'c> {
    /// `/v3/pay/transactions/id/{transaction_id}`
    #[inline]
    pub fn transaction_id(
        self,
        transaction_id: impl Into<TransactionId>,
    ) -> V3PayTransactionsIdTransactionId<'c> {
        V3PayTransactionsIdTransactionId {
            client: self.client, transaction_id: transaction_id.into(),
        }
    }
}

/// `/v3/pay/transactions/id/{transaction_id}`
pub struct V3PayTransactionsIdTransactionId<'c> {
    client: &'c Client,
    transaction_id: TransactionId,
}

impl<'c> V3PayTransactionsIdTransactionId<'c> {
    /// 微信支付订单号查询订单:
    /// [`QueryByWxTradeNo`].
    #[inline]
    pub fn get(self, mchid: impl Into<Mchid>) -> Call<'c, QueryByWxTradeNo> {
        Call::new(self.client, QueryByWxTradeNo::new(self.transaction_id, mchid))
    }
}

/// `/v3/pay/transactions/jsapi`
pub struct V3PayTransactionsJsapi<'c> {
    client: &'c Client,
}

impl<'c> V3PayTransactionsJsapi<'c> {
    /// JSAPI/小程序下单:
    /// [`JsapiPrepay`].
    #[inline]
    pub fn post(self, required: JsapiPrepayRequired) -> Call<'c, JsapiPrepay> {
        Call::new(self.client, JsapiPrepay::new(required))
    }
}

/// `/v3/pay/transactions/jsapi-with-contract`
pub struct V3PayTransactionsJsapiWithContract<'c> {
    client: &'c Client,
}

impl<'c> V3PayTransactionsJsapiWithContract<'c> {
    /// JSAPI下单并授权/签约:
    /// [`JsapiPrepayWithContract`].
    #[inline]
    pub fn post(
        self,
        required: JsapiPrepayWithContractRequired,
    ) -> Call<'c, JsapiPrepayWithContract> {
        Call::new(self.client, JsapiPrepayWithContract::new(required))
    }
}

/// `/v3/pay/transactions/native`
pub struct V3PayTransactionsNative<'c> {
    client: &'c Client,
}

impl<'c> V3PayTransactionsNative<'c> {
    /// Native下单:
    /// [`NativePrepay`].
    #[inline]
    pub fn post(self, required: NativePrepayRequired) -> Call<'c, NativePrepay> {
        Call::new(self.client, NativePrepay::new(required))
    }
}

/// `/v3/pay/transactions/out-trade-no`
pub struct V3PayTransactionsOutTradeNo<'c> {
    client: &'c Client,
}

impl<'c> V3PayTransactionsOutTradeNo<'c> {
    /// `/v3/pay/transactions/out-trade-no/{out_trade_no}`
    #[inline]
    pub fn out_trade_no(
        self,
        out_trade_no: impl Into<OutTradeNo>,
    ) -> V3PayTransactionsOutTradeNoOutTradeNo<'c> {
        V3PayTransactionsOutTradeNoOutTradeNo {
            client: self.client, out_trade_no: out_trade_no.into(),
        }
    }
}

/// `/v3/pay/transactions/out-trade-no/{out_trade_no}`
pub struct V3PayTransactionsOutTradeNoOutTradeNo<'c> {
    client: &'c Client,
    out_trade_no: OutTradeNo,
}

impl<'c> V3PayTransactionsOutTradeNoOutTradeNo<'c> {
    /// 商户订单号查询订单:
    /// [`QueryByOutTradeNo`].
    #[inline]
    pub fn get(self, mchid: impl Into<Mchid>) -> Call<'c, QueryByOutTradeNo> {
        Call::new(self.client, QueryByOutTradeNo::new(self.out_trade_no, mchid))
    }

    /// `/v3/pay/transactions/out-trade-no/{out_trade_no}/close`
    #[inline]
    pub fn close(self) -> V3PayTransactionsOutTradeNoOutTradeNoClose<'c> {
        V3PayTransactionsOutTradeNoOutTradeNoClose {
            client: self.client, out_trade_no: self.out_trade_no,
        }
    }

    /// `/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
    #[inline]
    pub fn reverse(self) -> V3PayTransactionsOutTradeNoOutTradeNoReverse<'c> {
        V3PayTransactionsOutTradeNoOutTradeNoReverse {
            client: self.client, out_trade_no: self.out_trade_no,
        }
    }
}

/// `/v3/pay/transactions/out-trade-no/{out_trade_no}/close`
pub struct V3PayTransactionsOutTradeNoOutTradeNoClose<'c> {
    client: &'c Client,
    out_trade_no: OutTradeNo,
}

impl<'c> V3PayTransactionsOutTradeNoOutTradeNoClose<'c> {
    /// 关闭订单:
    /// [`CloseOrder`].
    #[inline]
    pub fn post(self, mchid: impl Into<Mchid>) -> Call<'c, CloseOrder> {
        Call::new(self.client, CloseOrder::new(self.out_trade_no, mchid))
    }
}

/// `/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
pub struct V3PayTransactionsOutTradeNoOutTradeNoReverse<'c> {
    client: &'c Client,
    out_trade_no: OutTradeNo,
}

impl<'c> V3PayTransactionsOutTradeNoOutTradeNoReverse<'c> {
    /// 撤销:
    /// [`ReverseOrder`].
    #[inline]
    pub fn post(
        self,
        appid: impl Into<Appid>,
        mchid: impl Into<Mchid>,
    ) -> Call<'c, ReverseOrder> {
        Call::new(self.client, ReverseOrder::new(self.out_trade_no, appid, mchid))
    }
}
