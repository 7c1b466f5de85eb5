// Written by `cargo xtask codegen` from spec/parking.yaml; edit that file instead.

//! Everything below `/v3/parking`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::parking::{
    ExtPaymentFee, GetParkingLot, ListApplications, OutParkingLotId, OutSerialNumber, ParkingLot,
    ParkingLotAuditNo, QueryApplication, QueryParkingFee, SubmitApplication, SyncEntry,
    SyncEntryRequired, SyncExit, SyncExitRequired, SyncExtPayment, SyncPayment, SyncPaymentRequired,
    WithdrawApplication,
};
use crate::products::shared::OutTradeNo;

/// `/v3/parking`
pub struct V3Parking<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Parking<'c> {
    /// `/v3/parking/reminders`
    #[inline]
    pub fn reminders(self) -> V3ParkingReminders<'c> {
        V3ParkingReminders { client: self.client }
    }
}

/// `/v3/parking/reminders`
pub struct V3ParkingReminders<'c> {
    client: &'c Client,
}

impl<'c> V3ParkingReminders<'c> {
    /// `/v3/parking/reminders/application`
    #[inline]
    pub fn application(self) -> V3ParkingRemindersApplication<'c> {
        V3ParkingRemindersApplication { client: self.client }
    }

    /// `/v3/parking/reminders/applications`
    #[inline]
    pub fn applications(self) -> V3ParkingRemindersApplications<'c> {
        V3ParkingRemindersApplications { client: self.client }
    }

    /// `/v3/parking/reminders/entry`
    #[inline]
    pub fn entry(self) -> V3ParkingRemindersEntry<'c> {
        V3ParkingRemindersEntry { client: self.client }
    }

    /// `/v3/parking/reminders/exit`
    #[inline]
    pub fn exit(self) -> V3ParkingRemindersExit<'c> {
        V3ParkingRemindersExit { client: self.client }
    }

    /// `/v3/parking/reminders/ext-payment`
    #[inline]
    pub fn ext_payment(self) -> V3ParkingRemindersExtPayment<'c> {
        V3ParkingRemindersExtPayment { client: self.client }
    }

    /// `/v3/parking/reminders/parking-fee`
    #[inline]
    pub fn parking_fee(self) -> V3ParkingRemindersParkingFee<'c> {
        V3ParkingRemindersParkingFee { client: self.client }
    }

    /// `/v3/parking/reminders/parking-lot`
    #[inline]
    pub fn parking_lot(self) -> V3ParkingRemindersParkingLot<'c> {
        V3ParkingRemindersParkingLot { client: self.client }
    }

    /// `/v3/parking/reminders/payment`
    #[inline]
    pub fn payment(self) -> V3ParkingRemindersPayment<'c> {
        V3ParkingRemindersPayment { client: self.client }
    }
}

/// `/v3/parking/reminders/application`
pub struct V3ParkingRemindersApplication<'c> {
    client: &'c Client,
}

impl<'c> V3ParkingRemindersApplication<'c> {
    /// 提交停车场进件申请:
    /// [`SubmitApplication`].
    #[inline]
    pub fn post(self, parking_lot: ParkingLot) -> Call<'c, SubmitApplication> {
        Call::new(self.client, SubmitApplication::new(parking_lot))
    }

    /// `/v3/parking/reminders/application/query`
    #[inline]
    pub fn query(self) -> V3ParkingRemindersApplicationQuery<'c> {
        V3ParkingRemindersApplicationQuery { client: self.client }
    }

    /// `/v3/parking/reminders/application/withdraw`
    #[inline]
    pub fn withdraw(self) -> V3ParkingRemindersApplicationWithdraw<'c> {
        V3ParkingRemindersApplicationWithdraw { client: self.client }
    }
}

/// `/v3/parking/reminders/application/query`
pub struct V3ParkingRemindersApplicationQuery<'c> {
    client: &'c Client,
}

impl<'c> V3ParkingRemindersApplicationQuery<'c> {
    /// 查询停车场进件申请单:
    /// [`QueryApplication`].
    #[inline]
    pub fn get(
        self,
        parking_lot_audit_no: impl Into<ParkingLotAuditNo>,
        out_parking_lot_id: impl Into<OutParkingLotId>,
    ) -> Call<'c, QueryApplication> {
        Call::new(
            self.client,
            QueryApplication::new(parking_lot_audit_no, out_parking_lot_id),
        )
    }
}

/// `/v3/parking/reminders/application/withdraw`
pub struct V3ParkingRemindersApplicationWithdraw<'c> {
    client: &'c Client,
}

impl<'c> V3ParkingRemindersApplicationWithdraw<'c> {
    /// 撤回停车场进件申请:
    /// [`WithdrawApplication`].
    #[inline]
    pub fn post(
        self,
        parking_lot_audit_no: impl Into<ParkingLotAuditNo>,
        out_parking_lot_id: impl Into<OutParkingLotId>,
    ) -> Call<'c, WithdrawApplication> {
        Call::new(
            self.client,
            WithdrawApplication::new(parking_lot_audit_no, out_parking_lot_id),
        )
    }
}

/// `/v3/parking/reminders/applications`
pub struct V3ParkingRemindersApplications<'c> {
    client: &'c Client,
}

impl<'c> V3ParkingRemindersApplications<'c> {
    /// 查询停车场进件申请单列表:
    /// [`ListApplications`].
    #[inline]
    pub fn get(
        self,
        out_parking_lot_id: impl Into<OutParkingLotId>,
    ) -> Call<'c, ListApplications> {
        Call::new(self.client, ListApplications::new(out_parking_lot_id))
    }
}

/// `/v3/parking/reminders/entry`
pub struct V3ParkingRemindersEntry<'c> {
    client: &'c Client,
}

impl<'c> V3ParkingRemindersEntry<'c> {
    /// 同步车辆入场通知:
    /// [`SyncEntry`].
    #[inline]
    pub fn post(self, required: SyncEntryRequired) -> Call<'c, SyncEntry> {
        Call::new(self.client, SyncEntry::new(required))
    }
}

/// `/v3/parking/reminders/exit`
pub struct V3ParkingRemindersExit<'c> {
    client: &'c Client,
}

impl<'c> V3ParkingRemindersExit<'c> {
    /// 同步车辆离场通知:
    /// [`SyncExit`].
    #[inline]
    pub fn post(self, required: SyncExitRequired) -> Call<'c, SyncExit> {
        Call::new(self.client, SyncExit::new(required))
    }
}

/// `/v3/parking/reminders/ext-payment`
pub struct V3ParkingRemindersExtPayment<'c> {
    client: &'c Client,
}

impl<'c> V3ParkingRemindersExtPayment<'c> {
    /// 同步非临停扩展支付:
    /// [`SyncExtPayment`].
    #[inline]
    pub fn post(
        self,
        out_trade_no: impl Into<OutTradeNo>,
        fee_items: Vec<ExtPaymentFee>,
        pay_time: i64,
    ) -> Call<'c, SyncExtPayment> {
        Call::new(self.client, SyncExtPayment::new(out_trade_no, fee_items, pay_time))
    }
}

/// `/v3/parking/reminders/parking-fee`
pub struct V3ParkingRemindersParkingFee<'c> {
    client: &'c Client,
}

impl<'c> V3ParkingRemindersParkingFee<'c> {
    /// 查询停车费用:
    /// [`QueryParkingFee`].
    #[inline]
    pub fn post(
        self,
        out_serial_number: impl Into<OutSerialNumber>,
    ) -> Call<'c, QueryParkingFee> {
        Call::new(self.client, QueryParkingFee::new(out_serial_number))
    }
}

/// `/v3/parking/reminders/parking-lot`
pub struct V3ParkingRemindersParkingLot<'c> {
    client: &'c Client,
}

impl<'c> V3ParkingRemindersParkingLot<'c> {
    /// 查询停车场信息:
    /// [`GetParkingLot`].
    #[inline]
    pub fn get(self) -> Call<'c, GetParkingLot> {
        Call::new(self.client, GetParkingLot::new())
    }
}

/// `/v3/parking/reminders/payment`
pub struct V3ParkingRemindersPayment<'c> {
    client: &'c Client,
}

impl<'c> V3ParkingRemindersPayment<'c> {
    /// 同步支付结果通知:
    /// [`SyncPayment`].
    #[inline]
    pub fn post(self, required: SyncPaymentRequired) -> Call<'c, SyncPayment> {
        Call::new(self.client, SyncPayment::new(required))
    }
}
