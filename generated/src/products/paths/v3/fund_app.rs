//! Written by `cargo xtask codegen` from spec/mch_transfer.yaml; edit that file instead.
//!
//! Everything below `/v3/fund-app`.

use crate::products::mch_transfer::{
    CancelTransfer, GetTransferBillByNo, GetTransferBillByOutNo, OutBillNo, TransferBillNo,
    TransferSceneId, TransferSceneReportInfo, TransferToUser,
};
use crate::products::shared::{Appid, Fen, Openid};
use crate::runtime::{Call, Client};

/// `/v3/fund-app`
#[derive(Clone, Debug)]
pub struct FundApp<'c> {
    pub(super) client: &'c Client,
}

impl<'c> FundApp<'c> {
    /// `/v3/fund-app/mch-transfer`
    pub fn mch_transfer(self) -> MchTransfer<'c> {
        MchTransfer { client: self.client }
    }
}

/// `/v3/fund-app/mch-transfer`
#[derive(Clone, Debug)]
pub struct MchTransfer<'c> {
    client: &'c Client,
}

impl<'c> MchTransfer<'c> {
    /// `/v3/fund-app/mch-transfer/transfer-bills`
    pub fn transfer_bills(self) -> MchTransferTransferBills<'c> {
        MchTransferTransferBills {
            client: self.client,
        }
    }
}

/// `/v3/fund-app/mch-transfer/transfer-bills`
#[derive(Clone, Debug)]
pub struct MchTransferTransferBills<'c> {
    client: &'c Client,
}

impl<'c> MchTransferTransferBills<'c> {
    /// 发起转账: Makes a transfer to one user. While it waits for the user (`WAIT_USER_CONFIRM`) the
    /// answer has the `package_info` with which the front end opens the page on which they confirm.
    /// They have a day for it; then the money goes back to the merchant.
    #[expect(clippy::too_many_arguments, reason = "each of them is required")]
    pub fn post(
        self,
        appid: impl Into<Appid>,
        out_bill_no: impl Into<OutBillNo>,
        transfer_scene_id: TransferSceneId,
        openid: impl Into<Openid>,
        transfer_amount: impl Into<Fen>,
        transfer_remark: impl Into<String>,
        transfer_scene_report_infos: Vec<TransferSceneReportInfo>,
    ) -> Call<'c, TransferToUser> {
        Call::new(
            self.client,
            TransferToUser::new(
                appid,
                out_bill_no,
                transfer_scene_id,
                openid,
                transfer_amount,
                transfer_remark,
                transfer_scene_report_infos,
            ),
        )
    }

    /// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no`
    pub fn out_bill_no(self) -> MchTransferTransferBillsOutBillNo<'c> {
        MchTransferTransferBillsOutBillNo {
            client: self.client,
        }
    }

    /// `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no`
    pub fn transfer_bill_no(self) -> MchTransferTransferBillsTransferBillNo<'c> {
        MchTransferTransferBillsTransferBillNo {
            client: self.client,
        }
    }
}

/// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no`
#[derive(Clone, Debug)]
pub struct MchTransferTransferBillsOutBillNo<'c> {
    client: &'c Client,
}

impl<'c> MchTransferTransferBillsOutBillNo<'c> {
    /// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
    pub fn out_bill_no(
        self,
        out_bill_no: impl Into<OutBillNo>,
    ) -> MchTransferTransferBillsOutBillNoOutBillNo<'c> {
        MchTransferTransferBillsOutBillNoOutBillNo {
            client: self.client,
            out_bill_no: out_bill_no.into(),
        }
    }
}

/// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
#[derive(Clone, Debug)]
pub struct MchTransferTransferBillsOutBillNoOutBillNo<'c> {
    client: &'c Client,
    out_bill_no: OutBillNo,
}

impl<'c> MchTransferTransferBillsOutBillNoOutBillNo<'c> {
    /// 商户单号查询转账单: Tells where a transfer stands, by the merchant's own number for it, for 30
    /// days after it was made.
    pub fn get(self) -> Call<'c, GetTransferBillByOutNo> {
        Call::new(self.client, GetTransferBillByOutNo::new(self.out_bill_no))
    }

    /// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    pub fn cancel(self) -> MchTransferTransferBillsOutBillNoOutBillNoCancel<'c> {
        MchTransferTransferBillsOutBillNoOutBillNoCancel {
            client: self.client,
            out_bill_no: self.out_bill_no,
        }
    }
}

/// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
#[derive(Clone, Debug)]
pub struct MchTransferTransferBillsOutBillNoOutBillNoCancel<'c> {
    client: &'c Client,
    out_bill_no: OutBillNo,
}

impl<'c> MchTransferTransferBillsOutBillNoOutBillNoCancel<'c> {
    /// 撤销转账: Takes back a transfer that the user has not confirmed. The answer says only that this
    /// was begun; the money is on its way back while the query says `CANCELING`, and there once it says
    /// `CANCELLED`.
    pub fn post(self) -> Call<'c, CancelTransfer> {
        Call::new(self.client, CancelTransfer::new(self.out_bill_no))
    }
}

/// `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no`
#[derive(Clone, Debug)]
pub struct MchTransferTransferBillsTransferBillNo<'c> {
    client: &'c Client,
}

impl<'c> MchTransferTransferBillsTransferBillNo<'c> {
    /// `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
    pub fn transfer_bill_no(
        self,
        transfer_bill_no: impl Into<TransferBillNo>,
    ) -> MchTransferTransferBillsTransferBillNoTransferBillNo<'c> {
        MchTransferTransferBillsTransferBillNoTransferBillNo {
            client: self.client,
            transfer_bill_no: transfer_bill_no.into(),
        }
    }
}

/// `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
#[derive(Clone, Debug)]
pub struct MchTransferTransferBillsTransferBillNoTransferBillNo<'c> {
    client: &'c Client,
    transfer_bill_no: TransferBillNo,
}

impl<'c> MchTransferTransferBillsTransferBillNoTransferBillNo<'c> {
    /// 微信转账单号查询转账单: Tells where a transfer stands, by WeChat Pay's number for it, for 30
    /// days after it was made.
    pub fn get(self) -> Call<'c, GetTransferBillByNo> {
        Call::new(self.client, GetTransferBillByNo::new(self.transfer_bill_no))
    }
}
