// Written by `cargo xtask codegen` from spec/brand_redpacket.yaml and spec/mch_transfer.yaml; edit those files instead.

//! Everything below `/v3/fund-app`.

use wechatpay_client::Client;

use crate::Call;

/// `/v3/fund-app`
pub struct V3FundApp<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3FundApp<'c> {
    /// `/v3/fund-app/brand-redpacket`
    #[cfg(feature = "brand_redpacket")]
    #[inline]
    pub fn brand_redpacket(self) -> V3FundAppBrandRedpacket<'c> {
        V3FundAppBrandRedpacket { client: self.client }
    }

    /// `/v3/fund-app/mch-transfer`
    #[cfg(feature = "mch_transfer")]
    #[inline]
    pub fn mch_transfer(self) -> V3FundAppMchTransfer<'c> {
        V3FundAppMchTransfer { client: self.client }
    }
}

/// `/v3/fund-app/brand-redpacket`
#[cfg(feature = "brand_redpacket")]
pub struct V3FundAppBrandRedpacket<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_redpacket")]
impl<'c> V3FundAppBrandRedpacket<'c> {
    /// `/v3/fund-app/brand-redpacket/brand-merchant-batches`
    #[inline]
    pub fn brand_merchant_batches(
        self,
    ) -> V3FundAppBrandRedpacketBrandMerchantBatches<'c> {
        V3FundAppBrandRedpacketBrandMerchantBatches { client: self.client }
    }

    /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches`
    #[inline]
    pub fn brand_merchant_out_batches(
        self,
    ) -> V3FundAppBrandRedpacketBrandMerchantOutBatches<'c> {
        V3FundAppBrandRedpacketBrandMerchantOutBatches { client: self.client }
    }
}

/// `/v3/fund-app/brand-redpacket/brand-merchant-batches`
#[cfg(feature = "brand_redpacket")]
pub struct V3FundAppBrandRedpacketBrandMerchantBatches<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_redpacket")]
impl<'c> V3FundAppBrandRedpacketBrandMerchantBatches<'c> {
    /// 品牌商户发放红包:
    /// [`CreateBatch`](crate::products::brand_redpacket::CreateBatch).
    #[inline]
    pub fn post(
        self,
        required: crate::products::brand_redpacket::CreateBatchRequired,
    ) -> Call<'c, crate::products::brand_redpacket::CreateBatch> {
        Call::new(
            self.client,
            crate::products::brand_redpacket::CreateBatch::new(required),
        )
    }

    /// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`
    #[inline]
    pub fn batch_no(
        self,
        batch_no: impl Into<crate::products::brand_redpacket::RedPacketBatchNo>,
    ) -> V3FundAppBrandRedpacketBrandMerchantBatchesBatchNo<'c> {
        V3FundAppBrandRedpacketBrandMerchantBatchesBatchNo {
            client: self.client, batch_no: batch_no.into(),
        }
    }
}

/// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`
#[cfg(feature = "brand_redpacket")]
pub struct V3FundAppBrandRedpacketBrandMerchantBatchesBatchNo<'c> {
    client: &'c Client,
    batch_no: crate::products::brand_redpacket::RedPacketBatchNo,
}

#[cfg(feature = "brand_redpacket")]
impl<'c> V3FundAppBrandRedpacketBrandMerchantBatchesBatchNo<'c> {
    /// 微信支付批次单号查询批次单:
    /// [`GetBatchByBatchNo`](crate::products::brand_redpacket::GetBatchByBatchNo).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::brand_redpacket::GetBatchByBatchNo> {
        Call::new(
            self.client,
            crate::products::brand_redpacket::GetBatchByBatchNo::new(self.batch_no),
        )
    }

    /// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details`
    #[inline]
    pub fn details(
        self,
    ) -> V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoDetails<'c> {
        V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoDetails {
            client: self.client, batch_no: self.batch_no,
        }
    }
}

/// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details`
#[cfg(feature = "brand_redpacket")]
pub struct V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoDetails<'c> {
    client: &'c Client,
    batch_no: crate::products::brand_redpacket::RedPacketBatchNo,
}

#[cfg(feature = "brand_redpacket")]
impl<'c> V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoDetails<'c> {
    /// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`
    #[inline]
    pub fn detail_no(
        self,
        detail_no: impl Into<crate::products::brand_redpacket::RedPacketNo>,
    ) -> V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNo<'c> {
        V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNo {
            client: self.client, batch_no: self.batch_no, detail_no: detail_no.into(),
        }
    }
}

/// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`
#[cfg(feature = "brand_redpacket")]
pub struct V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNo<'c> {
    client: &'c Client,
    batch_no: crate::products::brand_redpacket::RedPacketBatchNo,
    detail_no: crate::products::brand_redpacket::RedPacketNo,
}

#[cfg(feature = "brand_redpacket")]
impl<'c> V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNo<'c> {
    /// 微信支付明细单号查询明细单:
    /// [`GetRedPacketByDetailNo`](crate::products::brand_redpacket::GetRedPacketByDetailNo).
    #[inline]
    pub fn get(
        self,
    ) -> Call<'c, crate::products::brand_redpacket::GetRedPacketByDetailNo> {
        Call::new(
            self.client,
            crate::products::brand_redpacket::GetRedPacketByDetailNo::new(
                self.batch_no,
                self.detail_no,
            ),
        )
    }
}

/// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches`
#[cfg(feature = "brand_redpacket")]
pub struct V3FundAppBrandRedpacketBrandMerchantOutBatches<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_redpacket")]
impl<'c> V3FundAppBrandRedpacketBrandMerchantOutBatches<'c> {
    /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
    #[inline]
    pub fn out_batch_no(
        self,
        out_batch_no: impl Into<crate::products::shared::OutBatchNo>,
    ) -> V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNo<'c> {
        V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNo {
            client: self.client, out_batch_no: out_batch_no.into(),
        }
    }
}

/// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
#[cfg(feature = "brand_redpacket")]
pub struct V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNo<'c> {
    client: &'c Client,
    out_batch_no: crate::products::shared::OutBatchNo,
}

#[cfg(feature = "brand_redpacket")]
impl<'c> V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNo<'c> {
    /// 商家批次单号查询批次单:
    /// [`GetBatchByOutBatchNo`](crate::products::brand_redpacket::GetBatchByOutBatchNo).
    #[inline]
    pub fn get(
        self,
    ) -> Call<'c, crate::products::brand_redpacket::GetBatchByOutBatchNo> {
        Call::new(
            self.client,
            crate::products::brand_redpacket::GetBatchByOutBatchNo::new(
                self.out_batch_no,
            ),
        )
    }

    /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details`
    #[inline]
    pub fn out_details(
        self,
    ) -> V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetails<'c> {
        V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetails {
            client: self.client,
            out_batch_no: self.out_batch_no,
        }
    }
}

/// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details`
#[cfg(feature = "brand_redpacket")]
pub struct V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetails<'c> {
    client: &'c Client,
    out_batch_no: crate::products::shared::OutBatchNo,
}

#[cfg(feature = "brand_redpacket")]
impl<'c> V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetails<'c> {
    /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
    #[inline]
    pub fn out_detail_no(
        self,
        out_detail_no: impl Into<crate::products::shared::OutDetailNo>,
    ) -> V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNo<
        'c,
    > {
        V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNo {
            client: self.client,
            out_batch_no: self.out_batch_no,
            out_detail_no: out_detail_no.into(),
        }
    }
}

/// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
#[cfg(feature = "brand_redpacket")]
pub struct V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNo<
    'c,
> {
    client: &'c Client,
    out_batch_no: crate::products::shared::OutBatchNo,
    out_detail_no: crate::products::shared::OutDetailNo,
}

#[cfg(feature = "brand_redpacket")]
impl<
    'c,
> V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNo<'c> {
    /// 商家明细单号查询明细单:
    /// [`GetRedPacketByOutDetailNo`](crate::products::brand_redpacket::GetRedPacketByOutDetailNo).
    #[inline]
    pub fn get(
        self,
    ) -> Call<'c, crate::products::brand_redpacket::GetRedPacketByOutDetailNo> {
        Call::new(
            self.client,
            crate::products::brand_redpacket::GetRedPacketByOutDetailNo::new(
                self.out_batch_no,
                self.out_detail_no,
            ),
        )
    }
}

/// `/v3/fund-app/mch-transfer`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransfer<'c> {
    client: &'c Client,
}

#[cfg(feature = "mch_transfer")]
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
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferElecsign<'c> {
    client: &'c Client,
}

#[cfg(feature = "mch_transfer")]
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
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferElecsignOutBillNo<'c> {
    client: &'c Client,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferElecsignOutBillNo<'c> {
    /// 商户单号申请电子回单:
    /// [`AcceptElecsignByOutNo`](crate::products::mch_transfer::AcceptElecsignByOutNo).
    #[inline]
    pub fn post(
        self,
        out_bill_no: impl Into<crate::products::shared::OutBillNo>,
    ) -> Call<'c, crate::products::mch_transfer::AcceptElecsignByOutNo> {
        Call::new(
            self.client,
            crate::products::mch_transfer::AcceptElecsignByOutNo::new(out_bill_no),
        )
    }

    /// `/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
    #[inline]
    pub fn out_bill_no(
        self,
        out_bill_no: impl Into<crate::products::shared::OutBillNo>,
    ) -> V3FundAppMchTransferElecsignOutBillNoOutBillNo<'c> {
        V3FundAppMchTransferElecsignOutBillNoOutBillNo {
            client: self.client, out_bill_no: out_bill_no.into(),
        }
    }
}

/// `/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferElecsignOutBillNoOutBillNo<'c> {
    client: &'c Client,
    out_bill_no: crate::products::shared::OutBillNo,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferElecsignOutBillNoOutBillNo<'c> {
    /// 商户单号查询电子回单:
    /// [`QueryElecsignByOutNo`](crate::products::mch_transfer::QueryElecsignByOutNo).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::mch_transfer::QueryElecsignByOutNo> {
        Call::new(
            self.client,
            crate::products::mch_transfer::QueryElecsignByOutNo::new(self.out_bill_no),
        )
    }
}

/// `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferElecsignTransferBillNo<'c> {
    client: &'c Client,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferElecsignTransferBillNo<'c> {
    /// 微信单号申请电子回单:
    /// [`AcceptElecsignByNo`](crate::products::mch_transfer::AcceptElecsignByNo).
    #[inline]
    pub fn post(
        self,
        transfer_bill_no: impl Into<crate::products::shared::TransferBillNo>,
    ) -> Call<'c, crate::products::mch_transfer::AcceptElecsignByNo> {
        Call::new(
            self.client,
            crate::products::mch_transfer::AcceptElecsignByNo::new(transfer_bill_no),
        )
    }

    /// `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
    #[inline]
    pub fn transfer_bill_no(
        self,
        transfer_bill_no: impl Into<crate::products::shared::TransferBillNo>,
    ) -> V3FundAppMchTransferElecsignTransferBillNoTransferBillNo<'c> {
        V3FundAppMchTransferElecsignTransferBillNoTransferBillNo {
            client: self.client, transfer_bill_no: transfer_bill_no.into(),
        }
    }
}

/// `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferElecsignTransferBillNoTransferBillNo<'c> {
    client: &'c Client,
    transfer_bill_no: crate::products::shared::TransferBillNo,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferElecsignTransferBillNoTransferBillNo<'c> {
    /// 微信单号查询电子回单:
    /// [`QueryElecsignByNo`](crate::products::mch_transfer::QueryElecsignByNo).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::mch_transfer::QueryElecsignByNo> {
        Call::new(
            self.client,
            crate::products::mch_transfer::QueryElecsignByNo::new(self.transfer_bill_no),
        )
    }
}

/// `/v3/fund-app/mch-transfer/partner`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferPartner<'c> {
    client: &'c Client,
}

#[cfg(feature = "mch_transfer")]
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
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferPartnerElectronicReceipts<'c> {
    client: &'c Client,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferPartnerElectronicReceipts<'c> {
    /// 申请单笔转账电子回单:
    /// [`PartnerApplyReceipt`](crate::products::mch_transfer::PartnerApplyReceipt).
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
        out_bill_no: impl Into<crate::products::shared::OutBillNo>,
    ) -> Call<'c, crate::products::mch_transfer::PartnerApplyReceipt> {
        Call::new(
            self.client,
            crate::products::mch_transfer::PartnerApplyReceipt::new(
                sub_mchid,
                out_bill_no,
            ),
        )
    }

    /// `/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
    #[inline]
    pub fn out_bill_no(
        self,
        out_bill_no: impl Into<crate::products::shared::OutBillNo>,
    ) -> V3FundAppMchTransferPartnerElectronicReceiptsOutBillNo<'c> {
        V3FundAppMchTransferPartnerElectronicReceiptsOutBillNo {
            client: self.client,
            out_bill_no: out_bill_no.into(),
        }
    }
}

/// `/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferPartnerElectronicReceiptsOutBillNo<'c> {
    client: &'c Client,
    out_bill_no: crate::products::shared::OutBillNo,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferPartnerElectronicReceiptsOutBillNo<'c> {
    /// 查询单笔转账电子回单:
    /// [`PartnerQueryReceipt`](crate::products::mch_transfer::PartnerQueryReceipt).
    #[inline]
    pub fn get(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> Call<'c, crate::products::mch_transfer::PartnerQueryReceipt> {
        Call::new(
            self.client,
            crate::products::mch_transfer::PartnerQueryReceipt::new(
                self.out_bill_no,
                sub_mchid,
            ),
        )
    }
}

/// `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferPartnerSubMchAuthorizations<'c> {
    client: &'c Client,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferPartnerSubMchAuthorizations<'c> {
    /// 申请子商户商家转账授权:
    /// [`ApplySubMchAuthorization`](crate::products::mch_transfer::ApplySubMchAuthorization).
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
        out_apply_no: impl Into<crate::products::mch_transfer::OutApplyNo>,
    ) -> Call<'c, crate::products::mch_transfer::ApplySubMchAuthorization> {
        Call::new(
            self.client,
            crate::products::mch_transfer::ApplySubMchAuthorization::new(
                sub_mchid,
                out_apply_no,
            ),
        )
    }

    /// `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
    #[inline]
    pub fn sub_mchid(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> V3FundAppMchTransferPartnerSubMchAuthorizationsSubMchid<'c> {
        V3FundAppMchTransferPartnerSubMchAuthorizationsSubMchid {
            client: self.client,
            sub_mchid: sub_mchid.into(),
        }
    }
}

/// `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferPartnerSubMchAuthorizationsSubMchid<'c> {
    client: &'c Client,
    sub_mchid: crate::products::shared::Mchid,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferPartnerSubMchAuthorizationsSubMchid<'c> {
    /// 查询子商户商家转账授权状态:
    /// [`GetSubMchAuthorization`](crate::products::mch_transfer::GetSubMchAuthorization).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::mch_transfer::GetSubMchAuthorization> {
        Call::new(
            self.client,
            crate::products::mch_transfer::GetSubMchAuthorization::new(self.sub_mchid),
        )
    }
}

/// `/v3/fund-app/mch-transfer/partner/transfer-bills`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferPartnerTransferBills<'c> {
    client: &'c Client,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferPartnerTransferBills<'c> {
    /// 发起转账:
    /// [`PartnerTransferToUser`](crate::products::mch_transfer::PartnerTransferToUser).
    #[inline]
    pub fn post(
        self,
        required: crate::products::mch_transfer::PartnerTransferToUserRequired,
    ) -> Call<'c, crate::products::mch_transfer::PartnerTransferToUser> {
        Call::new(
            self.client,
            crate::products::mch_transfer::PartnerTransferToUser::new(required),
        )
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
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferPartnerTransferBillsOutBillNo<'c> {
    client: &'c Client,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferPartnerTransferBillsOutBillNo<'c> {
    /// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`
    #[inline]
    pub fn out_bill_no(
        self,
        out_bill_no: impl Into<crate::products::shared::OutBillNo>,
    ) -> V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNo<'c> {
        V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNo {
            client: self.client, out_bill_no: out_bill_no.into(),
        }
    }
}

/// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNo<'c> {
    client: &'c Client,
    out_bill_no: crate::products::shared::OutBillNo,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNo<'c> {
    /// 商户单号查询转账单:
    /// [`PartnerGetTransferBillByOutNo`](crate::products::mch_transfer::PartnerGetTransferBillByOutNo).
    #[inline]
    pub fn get(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> Call<'c, crate::products::mch_transfer::PartnerGetTransferBillByOutNo> {
        Call::new(
            self.client,
            crate::products::mch_transfer::PartnerGetTransferBillByOutNo::new(
                self.out_bill_no,
                sub_mchid,
            ),
        )
    }

    /// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    #[inline]
    pub fn cancel(
        self,
    ) -> V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoCancel<'c> {
        V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoCancel {
            client: self.client,
            out_bill_no: self.out_bill_no,
        }
    }
}

/// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoCancel<'c> {
    client: &'c Client,
    out_bill_no: crate::products::shared::OutBillNo,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoCancel<'c> {
    /// 撤销转账:
    /// [`PartnerCancelTransfer`](crate::products::mch_transfer::PartnerCancelTransfer).
    #[inline]
    pub fn post(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> Call<'c, crate::products::mch_transfer::PartnerCancelTransfer> {
        Call::new(
            self.client,
            crate::products::mch_transfer::PartnerCancelTransfer::new(
                self.out_bill_no,
                sub_mchid,
            ),
        )
    }
}

/// `/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization<'c> {
    client: &'c Client,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization<'c> {
    /// 发起转账并完成免确认收款授权:
    /// [`PartnerPreTransferWithAuthorization`](crate::products::mch_transfer::PartnerPreTransferWithAuthorization).
    #[inline]
    pub fn post(
        self,
        required: crate::products::mch_transfer::PartnerPreTransferWithAuthorizationRequired,
    ) -> Call<'c, crate::products::mch_transfer::PartnerPreTransferWithAuthorization> {
        Call::new(
            self.client,
            crate::products::mch_transfer::PartnerPreTransferWithAuthorization::new(
                required,
            ),
        )
    }
}

/// `/v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferPartnerTransferBillsTransfer<'c> {
    client: &'c Client,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferPartnerTransferBillsTransfer<'c> {
    /// 用户授权后转账:
    /// [`PartnerTransferAfterAuthorization`](crate::products::mch_transfer::PartnerTransferAfterAuthorization).
    #[inline]
    pub fn post(
        self,
        required: crate::products::mch_transfer::PartnerTransferAfterAuthorizationRequired,
    ) -> Call<'c, crate::products::mch_transfer::PartnerTransferAfterAuthorization> {
        Call::new(
            self.client,
            crate::products::mch_transfer::PartnerTransferAfterAuthorization::new(
                required,
            ),
        )
    }
}

/// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferPartnerUserConfirmAuthorizations<'c> {
    client: &'c Client,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferPartnerUserConfirmAuthorizations<'c> {
    /// 申请免确认收款授权:
    /// [`PartnerApplyUserConfirmAuthorization`](crate::products::mch_transfer::PartnerApplyUserConfirmAuthorization).
    #[inline]
    pub fn post(
        self,
        required: crate::products::mch_transfer::PartnerApplyUserConfirmAuthorizationRequired,
    ) -> Call<'c, crate::products::mch_transfer::PartnerApplyUserConfirmAuthorization> {
        Call::new(
            self.client,
            crate::products::mch_transfer::PartnerApplyUserConfirmAuthorization::new(
                required,
            ),
        )
    }

    /// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`
    #[inline]
    pub fn out_authorization_no(
        self,
        out_authorization_no: impl Into<
            crate::products::mch_transfer::OutAuthorizationNo,
        >,
    ) -> V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNo<'c> {
        V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNo {
            client: self.client,
            out_authorization_no: out_authorization_no.into(),
        }
    }
}

/// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNo<'c> {
    client: &'c Client,
    out_authorization_no: crate::products::mch_transfer::OutAuthorizationNo,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNo<'c> {
    /// 商户单号查询授权结果:
    /// [`PartnerGetUserConfirmAuthorization`](crate::products::mch_transfer::PartnerGetUserConfirmAuthorization).
    #[inline]
    pub fn get(
        self,
    ) -> Call<'c, crate::products::mch_transfer::PartnerGetUserConfirmAuthorization> {
        Call::new(
            self.client,
            crate::products::mch_transfer::PartnerGetUserConfirmAuthorization::new(
                self.out_authorization_no,
            ),
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
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoClose<
    'c,
> {
    client: &'c Client,
    out_authorization_no: crate::products::mch_transfer::OutAuthorizationNo,
}

#[cfg(feature = "mch_transfer")]
impl<
    'c,
> V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoClose<'c> {
    /// 解除免确认收款授权:
    /// [`PartnerCloseUserConfirmAuthorization`](crate::products::mch_transfer::PartnerCloseUserConfirmAuthorization).
    #[inline]
    pub fn post(
        self,
    ) -> Call<'c, crate::products::mch_transfer::PartnerCloseUserConfirmAuthorization> {
        Call::new(
            self.client,
            crate::products::mch_transfer::PartnerCloseUserConfirmAuthorization::new(
                self.out_authorization_no,
            ),
        )
    }
}

/// `/v3/fund-app/mch-transfer/transfer-bills`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferTransferBills<'c> {
    client: &'c Client,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferTransferBills<'c> {
    /// 发起转账:
    /// [`TransferToUser`](crate::products::mch_transfer::TransferToUser).
    #[inline]
    pub fn post(
        self,
        required: crate::products::mch_transfer::TransferToUserRequired,
    ) -> Call<'c, crate::products::mch_transfer::TransferToUser> {
        Call::new(
            self.client,
            crate::products::mch_transfer::TransferToUser::new(required),
        )
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
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferTransferBillsOutBillNo<'c> {
    client: &'c Client,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferTransferBillsOutBillNo<'c> {
    /// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
    #[inline]
    pub fn out_bill_no(
        self,
        out_bill_no: impl Into<crate::products::shared::OutBillNo>,
    ) -> V3FundAppMchTransferTransferBillsOutBillNoOutBillNo<'c> {
        V3FundAppMchTransferTransferBillsOutBillNoOutBillNo {
            client: self.client, out_bill_no: out_bill_no.into(),
        }
    }
}

/// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferTransferBillsOutBillNoOutBillNo<'c> {
    client: &'c Client,
    out_bill_no: crate::products::shared::OutBillNo,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferTransferBillsOutBillNoOutBillNo<'c> {
    /// 商户单号查询转账单:
    /// [`GetTransferBillByOutNo`](crate::products::mch_transfer::GetTransferBillByOutNo).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::mch_transfer::GetTransferBillByOutNo> {
        Call::new(
            self.client,
            crate::products::mch_transfer::GetTransferBillByOutNo::new(self.out_bill_no),
        )
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
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferTransferBillsOutBillNoOutBillNoCancel<'c> {
    client: &'c Client,
    out_bill_no: crate::products::shared::OutBillNo,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferTransferBillsOutBillNoOutBillNoCancel<'c> {
    /// 撤销转账:
    /// [`CancelTransfer`](crate::products::mch_transfer::CancelTransfer).
    #[inline]
    pub fn post(self) -> Call<'c, crate::products::mch_transfer::CancelTransfer> {
        Call::new(
            self.client,
            crate::products::mch_transfer::CancelTransfer::new(self.out_bill_no),
        )
    }
}

/// `/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferTransferBillsPreTransferWithAuthorization<'c> {
    client: &'c Client,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferTransferBillsPreTransferWithAuthorization<'c> {
    /// 发起转账并完成免确认收款授权:
    /// [`PreTransferWithAuthorization`](crate::products::mch_transfer::PreTransferWithAuthorization).
    #[inline]
    pub fn post(
        self,
        required: crate::products::mch_transfer::PreTransferWithAuthorizationRequired,
    ) -> Call<'c, crate::products::mch_transfer::PreTransferWithAuthorization> {
        Call::new(
            self.client,
            crate::products::mch_transfer::PreTransferWithAuthorization::new(required),
        )
    }
}

/// `/v3/fund-app/mch-transfer/transfer-bills/transfer`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferTransferBillsTransfer<'c> {
    client: &'c Client,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferTransferBillsTransfer<'c> {
    /// 用户授权后转账:
    /// [`TransferAfterAuthorization`](crate::products::mch_transfer::TransferAfterAuthorization).
    #[inline]
    pub fn post(
        self,
        required: crate::products::mch_transfer::TransferAfterAuthorizationRequired,
    ) -> Call<'c, crate::products::mch_transfer::TransferAfterAuthorization> {
        Call::new(
            self.client,
            crate::products::mch_transfer::TransferAfterAuthorization::new(required),
        )
    }
}

/// `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferTransferBillsTransferBillNo<'c> {
    client: &'c Client,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferTransferBillsTransferBillNo<'c> {
    /// `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
    #[inline]
    pub fn transfer_bill_no(
        self,
        transfer_bill_no: impl Into<crate::products::shared::TransferBillNo>,
    ) -> V3FundAppMchTransferTransferBillsTransferBillNoTransferBillNo<'c> {
        V3FundAppMchTransferTransferBillsTransferBillNoTransferBillNo {
            client: self.client, transfer_bill_no: transfer_bill_no.into(),
        }
    }
}

/// `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferTransferBillsTransferBillNoTransferBillNo<'c> {
    client: &'c Client,
    transfer_bill_no: crate::products::shared::TransferBillNo,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferTransferBillsTransferBillNoTransferBillNo<'c> {
    /// 微信转账单号查询转账单:
    /// [`GetTransferBillByNo`](crate::products::mch_transfer::GetTransferBillByNo).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::mch_transfer::GetTransferBillByNo> {
        Call::new(
            self.client,
            crate::products::mch_transfer::GetTransferBillByNo::new(
                self.transfer_bill_no,
            ),
        )
    }
}

/// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferTransferToQqWalletBills<'c> {
    client: &'c Client,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferTransferToQqWalletBills<'c> {
    /// 发起转账到QQ钱包:
    /// [`TransferToQqWallet`](crate::products::mch_transfer::TransferToQqWallet).
    #[inline]
    pub fn post(
        self,
        required: crate::products::mch_transfer::TransferToQqWalletRequired,
    ) -> Call<'c, crate::products::mch_transfer::TransferToQqWallet> {
        Call::new(
            self.client,
            crate::products::mch_transfer::TransferToQqWallet::new(required),
        )
    }

    /// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`
    #[inline]
    pub fn out_bill_no(
        self,
        out_bill_no: impl Into<crate::products::shared::OutBillNo>,
    ) -> V3FundAppMchTransferTransferToQqWalletBillsOutBillNo<'c> {
        V3FundAppMchTransferTransferToQqWalletBillsOutBillNo {
            client: self.client, out_bill_no: out_bill_no.into(),
        }
    }
}

/// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferTransferToQqWalletBillsOutBillNo<'c> {
    client: &'c Client,
    out_bill_no: crate::products::shared::OutBillNo,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferTransferToQqWalletBillsOutBillNo<'c> {
    /// 查询转账到QQ钱包的结果:
    /// [`GetQqWalletBill`](crate::products::mch_transfer::GetQqWalletBill).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::mch_transfer::GetQqWalletBill> {
        Call::new(
            self.client,
            crate::products::mch_transfer::GetQqWalletBill::new(self.out_bill_no),
        )
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
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferTransferToQqWalletBillsOutBillNoCancel<'c> {
    client: &'c Client,
    out_bill_no: crate::products::shared::OutBillNo,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferTransferToQqWalletBillsOutBillNoCancel<'c> {
    /// 撤销转账到QQ钱包:
    /// [`CancelQqWalletBill`](crate::products::mch_transfer::CancelQqWalletBill).
    #[inline]
    pub fn post(self) -> Call<'c, crate::products::mch_transfer::CancelQqWalletBill> {
        Call::new(
            self.client,
            crate::products::mch_transfer::CancelQqWalletBill::new(self.out_bill_no),
        )
    }
}

/// `/v3/fund-app/mch-transfer/user-confirm-authorization`
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferUserConfirmAuthorization<'c> {
    client: &'c Client,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferUserConfirmAuthorization<'c> {
    /// 申请免确认收款授权:
    /// [`ApplyUserConfirmAuthorization`](crate::products::mch_transfer::ApplyUserConfirmAuthorization).
    #[inline]
    pub fn post(
        self,
        required: crate::products::mch_transfer::ApplyUserConfirmAuthorizationRequired,
    ) -> Call<'c, crate::products::mch_transfer::ApplyUserConfirmAuthorization> {
        Call::new(
            self.client,
            crate::products::mch_transfer::ApplyUserConfirmAuthorization::new(required),
        )
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
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo<'c> {
    client: &'c Client,
}

#[cfg(feature = "mch_transfer")]
impl<'c> V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo<'c> {
    /// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
    #[inline]
    pub fn out_authorization_no(
        self,
        out_authorization_no: impl Into<
            crate::products::mch_transfer::OutAuthorizationNo,
        >,
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
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNo<
    'c,
> {
    client: &'c Client,
    out_authorization_no: crate::products::mch_transfer::OutAuthorizationNo,
}

#[cfg(feature = "mch_transfer")]
impl<
    'c,
> V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNo<'c> {
    /// 商户单号查询授权结果:
    /// [`GetUserConfirmAuthorization`](crate::products::mch_transfer::GetUserConfirmAuthorization).
    #[inline]
    pub fn get(
        self,
    ) -> Call<'c, crate::products::mch_transfer::GetUserConfirmAuthorization> {
        Call::new(
            self.client,
            crate::products::mch_transfer::GetUserConfirmAuthorization::new(
                self.out_authorization_no,
            ),
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
#[cfg(feature = "mch_transfer")]
pub struct V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClose<
    'c,
> {
    client: &'c Client,
    out_authorization_no: crate::products::mch_transfer::OutAuthorizationNo,
}

#[cfg(feature = "mch_transfer")]
impl<
    'c,
> V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClose<
    'c,
> {
    /// 解除免确认收款授权:
    /// [`CloseUserConfirmAuthorization`](crate::products::mch_transfer::CloseUserConfirmAuthorization).
    #[inline]
    pub fn post(
        self,
    ) -> Call<'c, crate::products::mch_transfer::CloseUserConfirmAuthorization> {
        Call::new(
            self.client,
            crate::products::mch_transfer::CloseUserConfirmAuthorization::new(
                self.out_authorization_no,
            ),
        )
    }
}
