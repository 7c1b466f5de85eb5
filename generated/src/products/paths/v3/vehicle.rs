// Written by `cargo xtask codegen` from spec/parking.yaml; edit that file instead.

//! Everything below `/v3/vehicle`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::parking::{
    CreateParking, CreateParkingRequired, CreateTransaction, CreateTransactionRequired,
    QueryPlateService, QueryPlateServiceRequired, QueryTransaction,
};
use crate::products::shared::OutTradeNo;

/// `/v3/vehicle`
pub struct V3Vehicle<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Vehicle<'c> {
    /// `/v3/vehicle/parking`
    #[inline]
    pub fn parking(self) -> V3VehicleParking<'c> {
        V3VehicleParking { client: self.client }
    }

    /// `/v3/vehicle/transactions`
    #[inline]
    pub fn transactions(self) -> V3VehicleTransactions<'c> {
        V3VehicleTransactions { client: self.client }
    }
}

/// `/v3/vehicle/parking`
pub struct V3VehicleParking<'c> {
    client: &'c Client,
}

impl<'c> V3VehicleParking<'c> {
    /// `/v3/vehicle/parking/parkings`
    #[inline]
    pub fn parkings(self) -> V3VehicleParkingParkings<'c> {
        V3VehicleParkingParkings { client: self.client }
    }

    /// `/v3/vehicle/parking/services`
    #[inline]
    pub fn services(self) -> V3VehicleParkingServices<'c> {
        V3VehicleParkingServices { client: self.client }
    }
}

/// `/v3/vehicle/parking/parkings`
pub struct V3VehicleParkingParkings<'c> {
    client: &'c Client,
}

impl<'c> V3VehicleParkingParkings<'c> {
    /// 创建停车入场:
    /// [`CreateParking`].
    #[inline]
    pub fn post(self, required: CreateParkingRequired) -> Call<'c, CreateParking> {
        Call::new(self.client, CreateParking::new(required))
    }
}

/// `/v3/vehicle/parking/services`
pub struct V3VehicleParkingServices<'c> {
    client: &'c Client,
}

impl<'c> V3VehicleParkingServices<'c> {
    /// `/v3/vehicle/parking/services/find`
    #[inline]
    pub fn find(self) -> V3VehicleParkingServicesFind<'c> {
        V3VehicleParkingServicesFind { client: self.client }
    }
}

/// `/v3/vehicle/parking/services/find`
pub struct V3VehicleParkingServicesFind<'c> {
    client: &'c Client,
}

impl<'c> V3VehicleParkingServicesFind<'c> {
    /// 查询车牌服务开通信息:
    /// [`QueryPlateService`].
    #[inline]
    pub fn get(
        self,
        required: QueryPlateServiceRequired,
    ) -> Call<'c, QueryPlateService> {
        Call::new(self.client, QueryPlateService::new(required))
    }
}

/// `/v3/vehicle/transactions`
pub struct V3VehicleTransactions<'c> {
    client: &'c Client,
}

impl<'c> V3VehicleTransactions<'c> {
    /// `/v3/vehicle/transactions/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> V3VehicleTransactionsOutTradeNo<'c> {
        V3VehicleTransactionsOutTradeNo { client: self.client }
    }

    /// `/v3/vehicle/transactions/parking`
    #[inline]
    pub fn parking(self) -> V3VehicleTransactionsParking<'c> {
        V3VehicleTransactionsParking { client: self.client }
    }
}

/// `/v3/vehicle/transactions/out-trade-no`
pub struct V3VehicleTransactionsOutTradeNo<'c> {
    client: &'c Client,
}

impl<'c> V3VehicleTransactionsOutTradeNo<'c> {
    /// `/v3/vehicle/transactions/out-trade-no/{out_trade_no}`
    #[inline]
    pub fn out_trade_no(
        self,
        out_trade_no: impl Into<OutTradeNo>,
    ) -> V3VehicleTransactionsOutTradeNoOutTradeNo<'c> {
        V3VehicleTransactionsOutTradeNoOutTradeNo {
            client: self.client, out_trade_no: out_trade_no.into(),
        }
    }
}

/// `/v3/vehicle/transactions/out-trade-no/{out_trade_no}`
pub struct V3VehicleTransactionsOutTradeNoOutTradeNo<'c> {
    client: &'c Client,
    out_trade_no: OutTradeNo,
}

impl<'c> V3VehicleTransactionsOutTradeNoOutTradeNo<'c> {
    /// 查询订单:
    /// [`QueryTransaction`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryTransaction> {
        Call::new(self.client, QueryTransaction::new(self.out_trade_no))
    }
}

/// `/v3/vehicle/transactions/parking`
pub struct V3VehicleTransactionsParking<'c> {
    client: &'c Client,
}

impl<'c> V3VehicleTransactionsParking<'c> {
    /// 扣费受理:
    /// [`CreateTransaction`].
    #[inline]
    pub fn post(
        self,
        required: CreateTransactionRequired,
    ) -> Call<'c, CreateTransaction> {
        Call::new(self.client, CreateTransaction::new(required))
    }
}
