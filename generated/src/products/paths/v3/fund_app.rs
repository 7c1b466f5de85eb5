// Written by `cargo xtask codegen` from spec/mch_transfer.yaml; edit that file instead.

//! Everything below `/v3/fund-app`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::mch_transfer::{
    AcceptElecsignByNo, AcceptElecsignByOutNo, ApplySubMchAuthorization,
    ApplyUserConfirmAuthorization, ApplyUserConfirmAuthorizationRequired, CancelQqWalletBill,
    CancelTransfer, CloseUserConfirmAuthorization, GetQqWalletBill, GetSubMchAuthorization,
    GetTransferBillByNo, GetTransferBillByOutNo, GetUserConfirmAuthorization, OutApplyNo,
    OutAuthorizationNo, PartnerApplyReceipt, PartnerApplyUserConfirmAuthorization,
    PartnerApplyUserConfirmAuthorizationRequired, PartnerCancelTransfer,
    PartnerCloseUserConfirmAuthorization, PartnerGetTransferBillByOutNo,
    PartnerGetUserConfirmAuthorization, PartnerPreTransferWithAuthorization,
    PartnerPreTransferWithAuthorizationRequired, PartnerQueryReceipt,
    PartnerTransferAfterAuthorization, PartnerTransferAfterAuthorizationRequired,
    PartnerTransferToUser, PartnerTransferToUserRequired, PreTransferWithAuthorization,
    PreTransferWithAuthorizationRequired, QueryElecsignByNo, QueryElecsignByOutNo,
    TransferAfterAuthorization, TransferAfterAuthorizationRequired, TransferToQqWallet,
    TransferToQqWalletRequired, TransferToUser, TransferToUserRequired,
};
use crate::products::shared::{Mchid, OutBillNo, TransferBillNo};

/// `/v3/fund-app`
pub struct V3FundApp<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3FundApp<'c> {
    /// `/v3/fund-app/mch-transfer`
    #[inline]
    pub fn mch_transfer(self) -> V3FundAppMchTransfer<'c> {
        V3FundAppMchTransfer { client: self.client }
    }
}

/// `/v3/fund-app/mch-transfer`
pub struct V3FundAppMchTransfer<'c> {
    client: &'c Client,
}

impl<'c> V3FundAppMchTransfer<'c> {
    /// `/v3/fund-app/mch-transfer/elecsign`
    #[inline]
    pub fn elecsign(self) -> V3FundAppMchTransferElecsign<'c> {
        V3FundAppMchTransferElecsign { client: self.client }
    }

    /// `/v3/fund-app/mch-transfer/partner`
    #[inline]
    pub fn partner(self) -> V3FundAppMchTransferPartner<'c> {
        V3FundAppMchTransferPartner { client: self.client }
    }

    /// `/v3/fund-app/mch-transfer/transfer-bills`
    #[inline]
    pub fn transfer_bills(self) -> V3FundAppMchTransferTransferBills<'c> {
        V3FundAppMchTransferTransferBills { client: self.client }
    }

    /// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
    #[inline]
    pub fn transfer_to_qq_wallet_bills(
        self,
    ) -> V3FundAppMchTransferTransferToQqWalletBills<'c> {
        V3FundAppMchTransferTransferToQqWalletBills { client: self.client }
    }

    /// `/v3/fund-app/mch-transfer/user-confirm-authorization`
    #[inline]
    pub fn user_confirm_authorization(
        self,
    ) -> V3FundAppMchTransferUserConfirmAuthorization<'c> {
        V3FundAppMchTransferUserConfirmAuthorization { client: self.client }
    }
}

/// `/v3/fund-app/mch-transfer/elecsign`
pub struct V3FundAppMchTransferElecsign<'c> {
    client: &'c Client,
}

impl<'c> V3FundAppMchTransferElecsign<'c> {
    /// `/v3/fund-app/mch-transfer/elecsign/out-bill-no`
    #[inline]
    pub fn out_bill_no(self) -> V3FundAppMchTransferElecsignOutBillNo<'c> {
        V3FundAppMchTransferElecsignOutBillNo { client: self.client }
    }

    /// `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
    #[inline]
    pub fn transfer_bill_no(self) -> V3FundAppMchTransferElecsignTransferBillNo<'c> {
        V3FundAppMchTransferElecsignTransferBillNo { client: self.client }
    }
}

/// `/v3/fund-app/mch-transfer/elecsign/out-bill-no`
pub struct V3FundAppMchTransferElecsignOutBillNo<'c> {
    client: &'c Client,
}

impl<'c> V3FundAppMchTransferElecsignOutBillNo<'c> {
    /// 商户单号申请电子回单:
    /// [`AcceptElecsignByOutNo`].
    #[inline]
    pub fn post(
        self,
        out_bill_no: impl Into<OutBillNo>,
    ) -> Call<'c, AcceptElecsignByOutNo> {
        Call::new(self.client, AcceptElecsignByOutNo::new(out_bill_no))
    }

    /// `/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
    #[inline]
    pub fn out_bill_no(
        self,
        out_bill_no: impl Into<OutBillNo>,
    ) -> V3FundAppMchTransferElecsignOutBillNoOutBillNo<'c> {
        V3FundAppMchTransferElecsignOutBillNoOutBillNo {
            client: self.client, out_bill_no: out_bill_no.into(),
        }
    }
}

/// `/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
pub struct V3FundAppMchTransferElecsignOutBillNoOutBillNo<'c> {
    client: &'c Client,
    out_bill_no: OutBillNo,
}

impl<'c> V3FundAppMchTransferElecsignOutBillNoOutBillNo<'c> {
    /// 商户单号查询电子回单:
    /// [`QueryElecsignByOutNo`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryElecsignByOutNo> {
        Call::new(self.client, QueryElecsignByOutNo::new(self.out_bill_no))
    }
}

/// `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
pub struct V3FundAppMchTransferElecsignTransferBillNo<'c> {
    client: &'c Client,
}

impl<'c> V3FundAppMchTransferElecsignTransferBillNo<'c> {
    /// 微信单号申请电子回单:
    /// [`AcceptElecsignByNo`].
    #[inline]
    pub fn post(
        self,
        transfer_bill_no: impl Into<TransferBillNo>,
    ) -> Call<'c, AcceptElecsignByNo> {
        Call::new(self.client, AcceptElecsignByNo::new(transfer_bill_no))
    }

    /// `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
    #[inline]
    pub fn transfer_bill_no(
        self,
        transfer_bill_no: impl Into<TransferBillNo>,
    ) -> V3FundAppMchTransferElecsignTransferBillNoTransferBillNo<'c> {
        V3FundAppMchTransferElecsignTransferBillNoTransferBillNo {
            client: self.client, transfer_bill_no: transfer_bill_no.into(),
        }
    }
}

/// `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
pub struct V3FundAppMchTransferElecsignTransferBillNoTransferBillNo<'c> {
    client: &'c Client,
    transfer_bill_no: TransferBillNo,
}

impl<'c> V3FundAppMchTransferElecsignTransferBillNoTransferBillNo<'c> {
    /// 微信单号查询电子回单:
    /// [`QueryElecsignByNo`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryElecsignByNo> {
        Call::new(self.client, QueryElecsignByNo::new(self.transfer_bill_no))
    }
}

/// `/v3/fund-app/mch-transfer/partner`
pub struct V3FundAppMchTransferPartner<'c> {
    client: &'c Client,
}

impl<'c> V3FundAppMchTransferPartner<'c> {
    /// `/v3/fund-app/mch-transfer/partner/electronic-receipts`
    #[inline]
    pub fn electronic_receipts(
        self,
    ) -> V3FundAppMchTransferPartnerElectronicReceipts<'c> {
        V3FundAppMchTransferPartnerElectronicReceipts { client: self.client }
    }

    /// `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations`
    #[inline]
    pub fn sub_mch_authorizations(
        self,
    ) -> V3FundAppMchTransferPartnerSubMchAuthorizations<'c> {
        V3FundAppMchTransferPartnerSubMchAuthorizations { client: self.client }
    }

    /// `/v3/fund-app/mch-transfer/partner/transfer-bills`
    #[inline]
    pub fn transfer_bills(self) -> V3FundAppMchTransferPartnerTransferBills<'c> {
        V3FundAppMchTransferPartnerTransferBills { client: self.client }
    }

    /// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
    #[inline]
    pub fn user_confirm_authorizations(
        self,
    ) -> V3FundAppMchTransferPartnerUserConfirmAuthorizations<'c> {
        V3FundAppMchTransferPartnerUserConfirmAuthorizations { client: self.client }
    }
}

/// `/v3/fund-app/mch-transfer/partner/electronic-receipts`
pub struct V3FundAppMchTransferPartnerElectronicReceipts<'c> {
    client: &'c Client,
}

impl<'c> V3FundAppMchTransferPartnerElectronicReceipts<'c> {
    /// 申请单笔转账电子回单:
    /// [`PartnerApplyReceipt`].
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<Mchid>,
        out_bill_no: impl Into<OutBillNo>,
    ) -> Call<'c, PartnerApplyReceipt> {
        Call::new(self.client, PartnerApplyReceipt::new(sub_mchid, out_bill_no))
    }

    /// `/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
    #[inline]
    pub fn out_bill_no(
        self,
        out_bill_no: impl Into<OutBillNo>,
    ) -> V3FundAppMchTransferPartnerElectronicReceiptsOutBillNo<'c> {
        V3FundAppMchTransferPartnerElectronicReceiptsOutBillNo {
            client: self.client, out_bill_no: out_bill_no.into(),
        }
    }
}

/// `/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
pub struct V3FundAppMchTransferPartnerElectronicReceiptsOutBillNo<'c> {
    client: &'c Client,
    out_bill_no: OutBillNo,
}

impl<'c> V3FundAppMchTransferPartnerElectronicReceiptsOutBillNo<'c> {
    /// 查询单笔转账电子回单:
    /// [`PartnerQueryReceipt`].
    #[inline]
    pub fn get(self, sub_mchid: impl Into<Mchid>) -> Call<'c, PartnerQueryReceipt> {
        Call::new(self.client, PartnerQueryReceipt::new(self.out_bill_no, sub_mchid))
    }
}

/// `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations`
pub struct V3FundAppMchTransferPartnerSubMchAuthorizations<'c> {
    client: &'c Client,
}

impl<'c> V3FundAppMchTransferPartnerSubMchAuthorizations<'c> {
    /// 申请子商户商家转账授权:
    /// [`ApplySubMchAuthorization`].
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<Mchid>,
        out_apply_no: impl Into<OutApplyNo>,
    ) -> Call<'c, ApplySubMchAuthorization> {
        Call::new(self.client, ApplySubMchAuthorization::new(sub_mchid, out_apply_no))
    }

    /// `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
    #[inline]
    pub fn sub_mchid(
        self,
        sub_mchid: impl Into<Mchid>,
    ) -> V3FundAppMchTransferPartnerSubMchAuthorizationsSubMchid<'c> {
        V3FundAppMchTransferPartnerSubMchAuthorizationsSubMchid {
            client: self.client, sub_mchid: sub_mchid.into(),
        }
    }
}

/// `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
pub struct V3FundAppMchTransferPartnerSubMchAuthorizationsSubMchid<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> V3FundAppMchTransferPartnerSubMchAuthorizationsSubMchid<'c> {
    /// 查询子商户商家转账授权状态:
    /// [`GetSubMchAuthorization`].
    #[inline]
    pub fn get(self) -> Call<'c, GetSubMchAuthorization> {
        Call::new(self.client, GetSubMchAuthorization::new(self.sub_mchid))
    }
}

/// `/v3/fund-app/mch-transfer/partner/transfer-bills`
pub struct V3FundAppMchTransferPartnerTransferBills<'c> {
    client: &'c Client,
}

impl<'c> V3FundAppMchTransferPartnerTransferBills<'c> {
    /// 发起转账:
    /// [`PartnerTransferToUser`].
    #[inline]
    pub fn post(
        self,
        required: PartnerTransferToUserRequired,
    ) -> Call<'c, PartnerTransferToUser> {
        Call::new(self.client, PartnerTransferToUser::new(required))
    }

    /// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no`
    #[inline]
    pub fn out_bill_no(self) -> V3FundAppMchTransferPartnerTransferBillsOutBillNo<'c> {
        V3FundAppMchTransferPartnerTransferBillsOutBillNo { client: self.client }
    }

    /// `/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`
    #[inline]
    pub fn pre_transfer_with_authorization(
        self,
    ) -> V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization<'c> {
        V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization {
            client: self.client,
        }
    }

    /// `/v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
    #[inline]
    pub fn transfer(self) -> V3FundAppMchTransferPartnerTransferBillsTransfer<'c> {
        V3FundAppMchTransferPartnerTransferBillsTransfer { client: self.client }
    }
}

/// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no`
pub struct V3FundAppMchTransferPartnerTransferBillsOutBillNo<'c> {
    client: &'c Client,
}

impl<'c> V3FundAppMchTransferPartnerTransferBillsOutBillNo<'c> {
    /// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`
    #[inline]
    pub fn out_bill_no(
        self,
        out_bill_no: impl Into<OutBillNo>,
    ) -> V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNo<'c> {
        V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNo {
            client: self.client, out_bill_no: out_bill_no.into(),
        }
    }
}

/// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`
pub struct V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNo<'c> {
    client: &'c Client,
    out_bill_no: OutBillNo,
}

impl<'c> V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNo<'c> {
    /// 商户单号查询转账单:
    /// [`PartnerGetTransferBillByOutNo`].
    #[inline]
    pub fn get(
        self,
        sub_mchid: impl Into<Mchid>,
    ) -> Call<'c, PartnerGetTransferBillByOutNo> {
        Call::new(
            self.client,
            PartnerGetTransferBillByOutNo::new(self.out_bill_no, sub_mchid),
        )
    }

    /// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    #[inline]
    pub fn cancel(
        self,
    ) -> V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoCancel<'c> {
        V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoCancel {
            client: self.client, out_bill_no: self.out_bill_no,
        }
    }
}

/// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`
pub struct V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoCancel<'c> {
    client: &'c Client,
    out_bill_no: OutBillNo,
}

impl<'c> V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoCancel<'c> {
    /// 撤销转账:
    /// [`PartnerCancelTransfer`].
    #[inline]
    pub fn post(self, sub_mchid: impl Into<Mchid>) -> Call<'c, PartnerCancelTransfer> {
        Call::new(self.client, PartnerCancelTransfer::new(self.out_bill_no, sub_mchid))
    }
}

/// `/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`
pub struct V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization<'c> {
    client: &'c Client,
}

impl<'c> V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization<'c> {
    /// 发起转账并完成免确认收款授权:
    /// [`PartnerPreTransferWithAuthorization`].
    #[inline]
    pub fn post(
        self,
        required: PartnerPreTransferWithAuthorizationRequired,
    ) -> Call<'c, PartnerPreTransferWithAuthorization> {
        Call::new(self.client, PartnerPreTransferWithAuthorization::new(required))
    }
}

/// `/v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
pub struct V3FundAppMchTransferPartnerTransferBillsTransfer<'c> {
    client: &'c Client,
}

impl<'c> V3FundAppMchTransferPartnerTransferBillsTransfer<'c> {
    /// 用户授权后转账:
    /// [`PartnerTransferAfterAuthorization`].
    #[inline]
    pub fn post(
        self,
        required: PartnerTransferAfterAuthorizationRequired,
    ) -> Call<'c, PartnerTransferAfterAuthorization> {
        Call::new(self.client, PartnerTransferAfterAuthorization::new(required))
    }
}

/// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
pub struct V3FundAppMchTransferPartnerUserConfirmAuthorizations<'c> {
    client: &'c Client,
}

impl<'c> V3FundAppMchTransferPartnerUserConfirmAuthorizations<'c> {
    /// 申请免确认收款授权:
    /// [`PartnerApplyUserConfirmAuthorization`].
    #[inline]
    pub fn post(
        self,
        required: PartnerApplyUserConfirmAuthorizationRequired,
    ) -> Call<'c, PartnerApplyUserConfirmAuthorization> {
        Call::new(self.client, PartnerApplyUserConfirmAuthorization::new(required))
    }

    /// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`
    #[inline]
    pub fn out_authorization_no(
        self,
        out_authorization_no: impl Into<OutAuthorizationNo>,
    ) -> V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNo<'c> {
        V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNo {
            client: self.client, out_authorization_no: out_authorization_no.into(),
        }
    }
}

/// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`
pub struct V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNo<'c> {
    client: &'c Client,
    out_authorization_no: OutAuthorizationNo,
}

impl<'c> V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNo<'c> {
    /// 商户单号查询授权结果:
    /// [`PartnerGetUserConfirmAuthorization`].
    #[inline]
    pub fn get(self) -> Call<'c, PartnerGetUserConfirmAuthorization> {
        Call::new(
            self.client,
            PartnerGetUserConfirmAuthorization::new(self.out_authorization_no),
        )
    }

    /// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`
    #[inline]
    pub fn close(
        self,
    ) -> V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoClose<
        'c,
    > {
        V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoClose {
            client: self.client,
            out_authorization_no: self.out_authorization_no,
        }
    }
}

/// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`
pub struct V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoClose<
    'c,
> {
    client: &'c Client,
    out_authorization_no: OutAuthorizationNo,
}

impl<
    'c,
> V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoClose<'c> {
    /// 解除免确认收款授权:
    /// [`PartnerCloseUserConfirmAuthorization`].
    #[inline]
    pub fn post(self) -> Call<'c, PartnerCloseUserConfirmAuthorization> {
        Call::new(
            self.client,
            PartnerCloseUserConfirmAuthorization::new(self.out_authorization_no),
        )
    }
}

/// `/v3/fund-app/mch-transfer/transfer-bills`
pub struct V3FundAppMchTransferTransferBills<'c> {
    client: &'c Client,
}

impl<'c> V3FundAppMchTransferTransferBills<'c> {
    /// 发起转账:
    /// [`TransferToUser`].
    #[inline]
    pub fn post(self, required: TransferToUserRequired) -> Call<'c, TransferToUser> {
        Call::new(self.client, TransferToUser::new(required))
    }

    /// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no`
    #[inline]
    pub fn out_bill_no(self) -> V3FundAppMchTransferTransferBillsOutBillNo<'c> {
        V3FundAppMchTransferTransferBillsOutBillNo { client: self.client }
    }

    /// `/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`
    #[inline]
    pub fn pre_transfer_with_authorization(
        self,
    ) -> V3FundAppMchTransferTransferBillsPreTransferWithAuthorization<'c> {
        V3FundAppMchTransferTransferBillsPreTransferWithAuthorization {
            client: self.client,
        }
    }

    /// `/v3/fund-app/mch-transfer/transfer-bills/transfer`
    #[inline]
    pub fn transfer(self) -> V3FundAppMchTransferTransferBillsTransfer<'c> {
        V3FundAppMchTransferTransferBillsTransfer { client: self.client }
    }

    /// `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no`
    #[inline]
    pub fn transfer_bill_no(
        self,
    ) -> V3FundAppMchTransferTransferBillsTransferBillNo<'c> {
        V3FundAppMchTransferTransferBillsTransferBillNo { client: self.client }
    }
}

/// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no`
pub struct V3FundAppMchTransferTransferBillsOutBillNo<'c> {
    client: &'c Client,
}

impl<'c> V3FundAppMchTransferTransferBillsOutBillNo<'c> {
    /// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
    #[inline]
    pub fn out_bill_no(
        self,
        out_bill_no: impl Into<OutBillNo>,
    ) -> V3FundAppMchTransferTransferBillsOutBillNoOutBillNo<'c> {
        V3FundAppMchTransferTransferBillsOutBillNoOutBillNo {
            client: self.client, out_bill_no: out_bill_no.into(),
        }
    }
}

/// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
pub struct V3FundAppMchTransferTransferBillsOutBillNoOutBillNo<'c> {
    client: &'c Client,
    out_bill_no: OutBillNo,
}

impl<'c> V3FundAppMchTransferTransferBillsOutBillNoOutBillNo<'c> {
    /// 商户单号查询转账单:
    /// [`GetTransferBillByOutNo`].
    #[inline]
    pub fn get(self) -> Call<'c, GetTransferBillByOutNo> {
        Call::new(self.client, GetTransferBillByOutNo::new(self.out_bill_no))
    }

    /// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    #[inline]
    pub fn cancel(
        self,
    ) -> V3FundAppMchTransferTransferBillsOutBillNoOutBillNoCancel<'c> {
        V3FundAppMchTransferTransferBillsOutBillNoOutBillNoCancel {
            client: self.client, out_bill_no: self.out_bill_no,
        }
    }
}

/// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
pub struct V3FundAppMchTransferTransferBillsOutBillNoOutBillNoCancel<'c> {
    client: &'c Client,
    out_bill_no: OutBillNo,
}

impl<'c> V3FundAppMchTransferTransferBillsOutBillNoOutBillNoCancel<'c> {
    /// 撤销转账:
    /// [`CancelTransfer`].
    #[inline]
    pub fn post(self) -> Call<'c, CancelTransfer> {
        Call::new(self.client, CancelTransfer::new(self.out_bill_no))
    }
}

/// `/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`
pub struct V3FundAppMchTransferTransferBillsPreTransferWithAuthorization<'c> {
    client: &'c Client,
}

impl<'c> V3FundAppMchTransferTransferBillsPreTransferWithAuthorization<'c> {
    /// 发起转账并完成免确认收款授权:
    /// [`PreTransferWithAuthorization`].
    #[inline]
    pub fn post(
        self,
        required: PreTransferWithAuthorizationRequired,
    ) -> Call<'c, PreTransferWithAuthorization> {
        Call::new(self.client, PreTransferWithAuthorization::new(required))
    }
}

/// `/v3/fund-app/mch-transfer/transfer-bills/transfer`
pub struct V3FundAppMchTransferTransferBillsTransfer<'c> {
    client: &'c Client,
}

impl<'c> V3FundAppMchTransferTransferBillsTransfer<'c> {
    /// 用户授权后转账:
    /// [`TransferAfterAuthorization`].
    #[inline]
    pub fn post(
        self,
        required: TransferAfterAuthorizationRequired,
    ) -> Call<'c, TransferAfterAuthorization> {
        Call::new(self.client, TransferAfterAuthorization::new(required))
    }
}

/// `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no`
pub struct V3FundAppMchTransferTransferBillsTransferBillNo<'c> {
    client: &'c Client,
}

impl<'c> V3FundAppMchTransferTransferBillsTransferBillNo<'c> {
    /// `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
    #[inline]
    pub fn transfer_bill_no(
        self,
        transfer_bill_no: impl Into<TransferBillNo>,
    ) -> V3FundAppMchTransferTransferBillsTransferBillNoTransferBillNo<'c> {
        V3FundAppMchTransferTransferBillsTransferBillNoTransferBillNo {
            client: self.client, transfer_bill_no: transfer_bill_no.into(),
        }
    }
}

/// `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
pub struct V3FundAppMchTransferTransferBillsTransferBillNoTransferBillNo<'c> {
    client: &'c Client,
    transfer_bill_no: TransferBillNo,
}

impl<'c> V3FundAppMchTransferTransferBillsTransferBillNoTransferBillNo<'c> {
    /// 微信转账单号查询转账单:
    /// [`GetTransferBillByNo`].
    #[inline]
    pub fn get(self) -> Call<'c, GetTransferBillByNo> {
        Call::new(self.client, GetTransferBillByNo::new(self.transfer_bill_no))
    }
}

/// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
pub struct V3FundAppMchTransferTransferToQqWalletBills<'c> {
    client: &'c Client,
}

impl<'c> V3FundAppMchTransferTransferToQqWalletBills<'c> {
    /// 发起转账到QQ钱包:
    /// [`TransferToQqWallet`].
    #[inline]
    pub fn post(
        self,
        required: TransferToQqWalletRequired,
    ) -> Call<'c, TransferToQqWallet> {
        Call::new(self.client, TransferToQqWallet::new(required))
    }

    /// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`
    #[inline]
    pub fn out_bill_no(
        self,
        out_bill_no: impl Into<OutBillNo>,
    ) -> V3FundAppMchTransferTransferToQqWalletBillsOutBillNo<'c> {
        V3FundAppMchTransferTransferToQqWalletBillsOutBillNo {
            client: self.client, out_bill_no: out_bill_no.into(),
        }
    }
}

/// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`
pub struct V3FundAppMchTransferTransferToQqWalletBillsOutBillNo<'c> {
    client: &'c Client,
    out_bill_no: OutBillNo,
}

impl<'c> V3FundAppMchTransferTransferToQqWalletBillsOutBillNo<'c> {
    /// 查询转账到QQ钱包的结果:
    /// [`GetQqWalletBill`].
    #[inline]
    pub fn get(self) -> Call<'c, GetQqWalletBill> {
        Call::new(self.client, GetQqWalletBill::new(self.out_bill_no))
    }

    /// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`
    #[inline]
    pub fn cancel(
        self,
    ) -> V3FundAppMchTransferTransferToQqWalletBillsOutBillNoCancel<'c> {
        V3FundAppMchTransferTransferToQqWalletBillsOutBillNoCancel {
            client: self.client, out_bill_no: self.out_bill_no,
        }
    }
}

/// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`
pub struct V3FundAppMchTransferTransferToQqWalletBillsOutBillNoCancel<'c> {
    client: &'c Client,
    out_bill_no: OutBillNo,
}

impl<'c> V3FundAppMchTransferTransferToQqWalletBillsOutBillNoCancel<'c> {
    /// 撤销转账到QQ钱包:
    /// [`CancelQqWalletBill`].
    #[inline]
    pub fn post(self) -> Call<'c, CancelQqWalletBill> {
        Call::new(self.client, CancelQqWalletBill::new(self.out_bill_no))
    }
}

/// `/v3/fund-app/mch-transfer/user-confirm-authorization`
pub struct V3FundAppMchTransferUserConfirmAuthorization<'c> {
    client: &'c Client,
}

impl<'c> V3FundAppMchTransferUserConfirmAuthorization<'c> {
    /// 申请免确认收款授权:
    /// [`ApplyUserConfirmAuthorization`].
    #[inline]
    pub fn post(
        self,
        required: ApplyUserConfirmAuthorizationRequired,
    ) -> Call<'c, ApplyUserConfirmAuthorization> {
        Call::new(self.client, ApplyUserConfirmAuthorization::new(required))
    }

    /// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no`
    #[inline]
    pub fn out_authorization_no(
        self,
    ) -> V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo<'c> {
        V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo {
            client: self.client,
        }
    }
}

/// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no`
pub struct V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo<'c> {
    client: &'c Client,
}

impl<'c> V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo<'c> {
    /// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
    #[inline]
    pub fn out_authorization_no(
        self,
        out_authorization_no: impl Into<OutAuthorizationNo>,
    ) -> V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNo<
        'c,
    > {
        V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNo {
            client: self.client,
            out_authorization_no: out_authorization_no.into(),
        }
    }
}

/// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
pub struct V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNo<
    'c,
> {
    client: &'c Client,
    out_authorization_no: OutAuthorizationNo,
}

impl<
    'c,
> V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNo<'c> {
    /// 商户单号查询授权结果:
    /// [`GetUserConfirmAuthorization`].
    #[inline]
    pub fn get(self) -> Call<'c, GetUserConfirmAuthorization> {
        Call::new(
            self.client,
            GetUserConfirmAuthorization::new(self.out_authorization_no),
        )
    }

    /// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`
    #[inline]
    pub fn close(
        self,
    ) -> V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClose<
        'c,
    > {
        V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClose {
            client: self.client,
            out_authorization_no: self.out_authorization_no,
        }
    }
}

/// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`
pub struct V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClose<
    'c,
> {
    client: &'c Client,
    out_authorization_no: OutAuthorizationNo,
}

impl<
    'c,
> V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClose<
    'c,
> {
    /// 解除免确认收款授权:
    /// [`CloseUserConfirmAuthorization`].
    #[inline]
    pub fn post(self) -> Call<'c, CloseUserConfirmAuthorization> {
        Call::new(
            self.client,
            CloseUserConfirmAuthorization::new(self.out_authorization_no),
        )
    }
}
