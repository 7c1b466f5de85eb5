// Written by `cargo xtask codegen` from spec/merchant_risk.yaml and spec/violation.yaml; edit those files instead.

//! Everything below `/v3/merchant-risk-manage`.

use wechatpay_client::Client;

use crate::Call;

/// `/v3/merchant-risk-manage`
pub struct V3MerchantRiskManage<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3MerchantRiskManage<'c> {
    /// `/v3/merchant-risk-manage/ec-trade-risk`
    #[cfg(feature = "merchant_risk")]
    #[inline]
    pub fn ec_trade_risk(self) -> V3MerchantRiskManageEcTradeRisk<'c> {
        V3MerchantRiskManageEcTradeRisk { client: self.client }
    }

    /// `/v3/merchant-risk-manage/report-trade-union-information`
    #[cfg(feature = "merchant_risk")]
    #[inline]
    pub fn report_trade_union_information(
        self,
    ) -> V3MerchantRiskManageReportTradeUnionInformation<'c> {
        V3MerchantRiskManageReportTradeUnionInformation { client: self.client }
    }

    /// `/v3/merchant-risk-manage/trade-risk-information`
    #[cfg(feature = "merchant_risk")]
    #[inline]
    pub fn trade_risk_information(self) -> V3MerchantRiskManageTradeRiskInformation<'c> {
        V3MerchantRiskManageTradeRiskInformation { client: self.client }
    }

    /// `/v3/merchant-risk-manage/trade-risk-result`
    #[cfg(feature = "merchant_risk")]
    #[inline]
    pub fn trade_risk_result(self) -> V3MerchantRiskManageTradeRiskResult<'c> {
        V3MerchantRiskManageTradeRiskResult { client: self.client }
    }

    /// `/v3/merchant-risk-manage/violation-notifications`
    #[cfg(feature = "violation")]
    #[inline]
    pub fn violation_notifications(
        self,
    ) -> V3MerchantRiskManageViolationNotifications<'c> {
        V3MerchantRiskManageViolationNotifications { client: self.client }
    }
}

/// `/v3/merchant-risk-manage/ec-trade-risk`
#[cfg(feature = "merchant_risk")]
pub struct V3MerchantRiskManageEcTradeRisk<'c> {
    client: &'c Client,
}

#[cfg(feature = "merchant_risk")]
impl<'c> V3MerchantRiskManageEcTradeRisk<'c> {
    /// `/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
    #[inline]
    pub fn query_risk_trades(
        self,
    ) -> V3MerchantRiskManageEcTradeRiskQueryRiskTrades<'c> {
        V3MerchantRiskManageEcTradeRiskQueryRiskTrades { client: self.client }
    }

    /// `/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
    #[inline]
    pub fn recv_dispose_result(
        self,
    ) -> V3MerchantRiskManageEcTradeRiskRecvDisposeResult<'c> {
        V3MerchantRiskManageEcTradeRiskRecvDisposeResult { client: self.client }
    }
}

/// `/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
#[cfg(feature = "merchant_risk")]
pub struct V3MerchantRiskManageEcTradeRiskQueryRiskTrades<'c> {
    client: &'c Client,
}

#[cfg(feature = "merchant_risk")]
impl<'c> V3MerchantRiskManageEcTradeRiskQueryRiskTrades<'c> {
    /// 查询风险订单:
    /// [`ListRiskTrades`](crate::products::merchant_risk::ListRiskTrades).
    #[inline]
    pub fn post(self) -> Call<'c, crate::products::merchant_risk::ListRiskTrades> {
        Call::new(self.client, crate::products::merchant_risk::ListRiskTrades::new())
    }
}

/// `/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
#[cfg(feature = "merchant_risk")]
pub struct V3MerchantRiskManageEcTradeRiskRecvDisposeResult<'c> {
    client: &'c Client,
}

#[cfg(feature = "merchant_risk")]
impl<'c> V3MerchantRiskManageEcTradeRiskRecvDisposeResult<'c> {
    /// 回传处置结果:
    /// [`ReportRiskDisposal`](crate::products::merchant_risk::ReportRiskDisposal).
    #[inline]
    pub fn post(
        self,
        out_trade_no: impl Into<crate::products::shared::OutTradeNo>,
    ) -> Call<'c, crate::products::merchant_risk::ReportRiskDisposal> {
        Call::new(
            self.client,
            crate::products::merchant_risk::ReportRiskDisposal::new(out_trade_no),
        )
    }
}

/// `/v3/merchant-risk-manage/report-trade-union-information`
#[cfg(feature = "merchant_risk")]
pub struct V3MerchantRiskManageReportTradeUnionInformation<'c> {
    client: &'c Client,
}

#[cfg(feature = "merchant_risk")]
impl<'c> V3MerchantRiskManageReportTradeUnionInformation<'c> {
    /// 上报订单关联信息:
    /// [`ReportTradeInformation`](crate::products::merchant_risk::ReportTradeInformation).
    #[inline]
    pub fn post(
        self,
    ) -> Call<'c, crate::products::merchant_risk::ReportTradeInformation> {
        Call::new(
            self.client,
            crate::products::merchant_risk::ReportTradeInformation::new(),
        )
    }
}

/// `/v3/merchant-risk-manage/trade-risk-information`
#[cfg(feature = "merchant_risk")]
pub struct V3MerchantRiskManageTradeRiskInformation<'c> {
    client: &'c Client,
}

#[cfg(feature = "merchant_risk")]
impl<'c> V3MerchantRiskManageTradeRiskInformation<'c> {
    /// 查询风险信息:
    /// [`QueryTradeRiskInformation`](crate::products::merchant_risk::QueryTradeRiskInformation).
    #[inline]
    pub fn get(
        self,
        out_trade_no: impl Into<crate::products::shared::OutTradeNo>,
    ) -> Call<'c, crate::products::merchant_risk::QueryTradeRiskInformation> {
        Call::new(
            self.client,
            crate::products::merchant_risk::QueryTradeRiskInformation::new(out_trade_no),
        )
    }
}

/// `/v3/merchant-risk-manage/trade-risk-result`
#[cfg(feature = "merchant_risk")]
pub struct V3MerchantRiskManageTradeRiskResult<'c> {
    client: &'c Client,
}

#[cfg(feature = "merchant_risk")]
impl<'c> V3MerchantRiskManageTradeRiskResult<'c> {
    /// 处置结果回传:
    /// [`CreateTradeRiskResult`](crate::products::merchant_risk::CreateTradeRiskResult).
    #[inline]
    pub fn post(
        self,
        punish_type: crate::products::merchant_risk::RiskMeasure,
    ) -> Call<'c, crate::products::merchant_risk::CreateTradeRiskResult> {
        Call::new(
            self.client,
            crate::products::merchant_risk::CreateTradeRiskResult::new(punish_type),
        )
    }
}

/// `/v3/merchant-risk-manage/violation-notifications`
#[cfg(feature = "violation")]
pub struct V3MerchantRiskManageViolationNotifications<'c> {
    client: &'c Client,
}

#[cfg(feature = "violation")]
impl<'c> V3MerchantRiskManageViolationNotifications<'c> {
    /// 删除商户违规通知回调地址:
    /// [`DeleteViolationNotification`](crate::products::violation::DeleteViolationNotification).
    #[inline]
    pub fn delete(
        self,
    ) -> Call<'c, crate::products::violation::DeleteViolationNotification> {
        Call::new(
            self.client,
            crate::products::violation::DeleteViolationNotification::new(),
        )
    }

    /// 查询商户违规通知回调地址:
    /// [`QueryViolationNotification`](crate::products::violation::QueryViolationNotification).
    #[inline]
    pub fn get(
        self,
    ) -> Call<'c, crate::products::violation::QueryViolationNotification> {
        Call::new(
            self.client,
            crate::products::violation::QueryViolationNotification::new(),
        )
    }

    /// 创建商户违规通知回调地址:
    /// [`CreateViolationNotification`](crate::products::violation::CreateViolationNotification).
    #[inline]
    pub fn post(
        self,
        notify_url: impl Into<String>,
    ) -> Call<'c, crate::products::violation::CreateViolationNotification> {
        Call::new(
            self.client,
            crate::products::violation::CreateViolationNotification::new(notify_url),
        )
    }

    /// 修改商户违规通知回调地址:
    /// [`UpdateViolationNotification`](crate::products::violation::UpdateViolationNotification).
    #[inline]
    pub fn put(
        self,
        notify_url: impl Into<String>,
    ) -> Call<'c, crate::products::violation::UpdateViolationNotification> {
        Call::new(
            self.client,
            crate::products::violation::UpdateViolationNotification::new(notify_url),
        )
    }
}
