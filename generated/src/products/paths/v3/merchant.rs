// Written by `cargo xtask codegen` from spec/merchant.yaml; edit that file instead.

//! Everything below `/v3/merchant`.

use wechatpay_client::{Client, Day, Upload};

use crate::Call;
use crate::products::merchant::{
    FundAccountType, QueryBalance, QueryDayEndBalance, UploadImage, UploadVideo,
};

/// `/v3/merchant`
pub struct V3Merchant<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Merchant<'c> {
    /// `/v3/merchant/fund`
    #[inline]
    pub fn fund(self) -> V3MerchantFund<'c> {
        V3MerchantFund {
            client: self.client,
        }
    }

    /// `/v3/merchant/media`
    #[inline]
    pub fn media(self) -> V3MerchantMedia<'c> {
        V3MerchantMedia {
            client: self.client,
        }
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
        V3MerchantFundBalance {
            client: self.client,
        }
    }

    /// `/v3/merchant/fund/dayendbalance`
    #[inline]
    pub fn dayendbalance(self) -> V3MerchantFundDayendbalance<'c> {
        V3MerchantFundDayendbalance {
            client: self.client,
        }
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
        V3MerchantFundBalanceAccountType {
            client: self.client,
            account_type,
        }
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
        V3MerchantFundDayendbalanceAccountType {
            client: self.client,
            account_type,
        }
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

/// `/v3/merchant/media`
pub struct V3MerchantMedia<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantMedia<'c> {
    /// `/v3/merchant/media/upload`
    #[inline]
    pub fn upload(self) -> V3MerchantMediaUpload<'c> {
        V3MerchantMediaUpload {
            client: self.client,
        }
    }

    /// `/v3/merchant/media/video_upload`
    #[inline]
    pub fn video_upload(self) -> V3MerchantMediaVideoUpload<'c> {
        V3MerchantMediaVideoUpload {
            client: self.client,
        }
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
