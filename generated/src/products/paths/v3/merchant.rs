// Written by `cargo xtask codegen` from spec/merchant.yaml; edit that file instead.

//! Everything below `/v3/merchant`.

use wechatpay_client::{Client, Day, Upload};

use crate::Call;
use crate::products::merchant::{
    FundAccountType, GetWithdrawBill, GetWithdrawByOutRequestNo, GetWithdrawByWithdrawId,
    QueryBalance, QueryDayEndBalance, UploadImage, UploadVideo, Withdraw, WithdrawalFileType,
};
use crate::products::shared::{Fen, WithdrawId, WithdrawRequestNo};

/// `/v3/merchant`
pub struct V3Merchant<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Merchant<'c> {
    /// `/v3/merchant/fund`
    #[inline]
    pub fn fund(self) -> V3MerchantFund<'c> {
        V3MerchantFund { client: self.client }
    }

    /// `/v3/merchant/media`
    #[inline]
    pub fn media(self) -> V3MerchantMedia<'c> {
        V3MerchantMedia { client: self.client }
    }
}

/// `/v3/merchant/fund`
pub struct V3MerchantFund<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantFund<'c> {
    /// `/v3/merchant/fund/balance`
    #[inline]
    pub fn balance(self) -> V3MerchantFundBalance<'c> {
        V3MerchantFundBalance { client: self.client }
    }

    /// `/v3/merchant/fund/dayendbalance`
    #[inline]
    pub fn dayendbalance(self) -> V3MerchantFundDayendbalance<'c> {
        V3MerchantFundDayendbalance { client: self.client }
    }

    /// `/v3/merchant/fund/withdraw`
    #[inline]
    pub fn withdraw(self) -> V3MerchantFundWithdraw<'c> {
        V3MerchantFundWithdraw { client: self.client }
    }
}

/// `/v3/merchant/fund/balance`
pub struct V3MerchantFundBalance<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantFundBalance<'c> {
    /// `/v3/merchant/fund/balance/{account_type}`
    #[inline]
    pub fn account_type(
        self,
        account_type: FundAccountType,
    ) -> V3MerchantFundBalanceAccountType<'c> {
        V3MerchantFundBalanceAccountType { client: self.client, account_type }
    }
}

/// `/v3/merchant/fund/balance/{account_type}`
pub struct V3MerchantFundBalanceAccountType<'c> {
    client: &'c Client,
    account_type: FundAccountType,
}

impl<'c> V3MerchantFundBalanceAccountType<'c> {
    /// 查询账户实时余额:
    /// [`QueryBalance`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryBalance> {
        Call::new(self.client, QueryBalance::new(self.account_type))
    }
}

/// `/v3/merchant/fund/dayendbalance`
pub struct V3MerchantFundDayendbalance<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantFundDayendbalance<'c> {
    /// `/v3/merchant/fund/dayendbalance/{account_type}`
    #[inline]
    pub fn account_type(
        self,
        account_type: FundAccountType,
    ) -> V3MerchantFundDayendbalanceAccountType<'c> {
        V3MerchantFundDayendbalanceAccountType { client: self.client, account_type }
    }
}

/// `/v3/merchant/fund/dayendbalance/{account_type}`
pub struct V3MerchantFundDayendbalanceAccountType<'c> {
    client: &'c Client,
    account_type: FundAccountType,
}

impl<'c> V3MerchantFundDayendbalanceAccountType<'c> {
    /// 查询账户日终余额:
    /// [`QueryDayEndBalance`].
    #[inline]
    pub fn get(self, date: Day) -> Call<'c, QueryDayEndBalance> {
        Call::new(self.client, QueryDayEndBalance::new(self.account_type, date))
    }
}

/// `/v3/merchant/fund/withdraw`
pub struct V3MerchantFundWithdraw<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantFundWithdraw<'c> {
    /// 平台预约提现:
    /// [`Withdraw`].
    #[inline]
    pub fn post(
        self,
        out_request_no: impl Into<WithdrawRequestNo>,
        amount: impl Into<Fen>,
        account_type: FundAccountType,
    ) -> Call<'c, Withdraw> {
        Call::new(self.client, Withdraw::new(out_request_no, amount, account_type))
    }

    /// `/v3/merchant/fund/withdraw/bill-type`
    #[inline]
    pub fn bill_type(self) -> V3MerchantFundWithdrawBillType<'c> {
        V3MerchantFundWithdrawBillType { client: self.client }
    }

    /// `/v3/merchant/fund/withdraw/out-request-no`
    #[inline]
    pub fn out_request_no(self) -> V3MerchantFundWithdrawOutRequestNo<'c> {
        V3MerchantFundWithdrawOutRequestNo { client: self.client }
    }

    /// `/v3/merchant/fund/withdraw/withdraw-id`
    #[inline]
    pub fn withdraw_id(self) -> V3MerchantFundWithdrawWithdrawId<'c> {
        V3MerchantFundWithdrawWithdrawId { client: self.client }
    }
}

/// `/v3/merchant/fund/withdraw/bill-type`
pub struct V3MerchantFundWithdrawBillType<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantFundWithdrawBillType<'c> {
    /// `/v3/merchant/fund/withdraw/bill-type/{bill_type}`
    #[inline]
    pub fn bill_type(
        self,
        bill_type: WithdrawalFileType,
    ) -> V3MerchantFundWithdrawBillTypeBillType<'c> {
        V3MerchantFundWithdrawBillTypeBillType { client: self.client, bill_type }
    }
}

/// `/v3/merchant/fund/withdraw/bill-type/{bill_type}`
pub struct V3MerchantFundWithdrawBillTypeBillType<'c> {
    client: &'c Client,
    bill_type: WithdrawalFileType,
}

impl<'c> V3MerchantFundWithdrawBillTypeBillType<'c> {
    /// 按日下载提现异常文件:
    /// [`GetWithdrawBill`].
    #[inline]
    pub fn get(self, bill_date: Day) -> Call<'c, GetWithdrawBill> {
        Call::new(self.client, GetWithdrawBill::new(self.bill_type, bill_date))
    }
}

/// `/v3/merchant/fund/withdraw/out-request-no`
pub struct V3MerchantFundWithdrawOutRequestNo<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantFundWithdrawOutRequestNo<'c> {
    /// `/v3/merchant/fund/withdraw/out-request-no/{out_request_no}`
    #[inline]
    pub fn out_request_no(
        self,
        out_request_no: impl Into<WithdrawRequestNo>,
    ) -> V3MerchantFundWithdrawOutRequestNoOutRequestNo<'c> {
        V3MerchantFundWithdrawOutRequestNoOutRequestNo {
            client: self.client, out_request_no: out_request_no.into(),
        }
    }
}

/// `/v3/merchant/fund/withdraw/out-request-no/{out_request_no}`
pub struct V3MerchantFundWithdrawOutRequestNoOutRequestNo<'c> {
    client: &'c Client,
    out_request_no: WithdrawRequestNo,
}

impl<'c> V3MerchantFundWithdrawOutRequestNoOutRequestNo<'c> {
    /// 平台查询预约提现状态（商户预约提现单号）:
    /// [`GetWithdrawByOutRequestNo`].
    #[inline]
    pub fn get(self) -> Call<'c, GetWithdrawByOutRequestNo> {
        Call::new(self.client, GetWithdrawByOutRequestNo::new(self.out_request_no))
    }
}

/// `/v3/merchant/fund/withdraw/withdraw-id`
pub struct V3MerchantFundWithdrawWithdrawId<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantFundWithdrawWithdrawId<'c> {
    /// `/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`
    #[inline]
    pub fn withdraw_id(
        self,
        withdraw_id: impl Into<WithdrawId>,
    ) -> V3MerchantFundWithdrawWithdrawIdWithdrawId<'c> {
        V3MerchantFundWithdrawWithdrawIdWithdrawId {
            client: self.client, withdraw_id: withdraw_id.into(),
        }
    }
}

/// `/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`
pub struct V3MerchantFundWithdrawWithdrawIdWithdrawId<'c> {
    client: &'c Client,
    withdraw_id: WithdrawId,
}

impl<'c> V3MerchantFundWithdrawWithdrawIdWithdrawId<'c> {
    /// 平台查询预约提现状态（微信支付预约提现单号）:
    /// [`GetWithdrawByWithdrawId`].
    #[inline]
    pub fn get(self) -> Call<'c, GetWithdrawByWithdrawId> {
        Call::new(self.client, GetWithdrawByWithdrawId::new(self.withdraw_id))
    }
}

/// `/v3/merchant/media`
pub struct V3MerchantMedia<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantMedia<'c> {
    /// `/v3/merchant/media/upload`
    #[inline]
    pub fn upload(self) -> V3MerchantMediaUpload<'c> {
        V3MerchantMediaUpload { client: self.client }
    }

    /// `/v3/merchant/media/video_upload`
    #[inline]
    pub fn video_upload(self) -> V3MerchantMediaVideoUpload<'c> {
        V3MerchantMediaVideoUpload { client: self.client }
    }
}

/// `/v3/merchant/media/upload`
pub struct V3MerchantMediaUpload<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantMediaUpload<'c> {
    /// 图片上传:
    /// [`UploadImage`].
    #[inline]
    pub fn post(self, file: Upload) -> Call<'c, UploadImage> {
        Call::new(self.client, UploadImage::new(file))
    }
}

/// `/v3/merchant/media/video_upload`
pub struct V3MerchantMediaVideoUpload<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantMediaVideoUpload<'c> {
    /// 视频上传:
    /// [`UploadVideo`].
    #[inline]
    pub fn post(self, file: Upload) -> Call<'c, UploadVideo> {
        Call::new(self.client, UploadVideo::new(file))
    }
}
