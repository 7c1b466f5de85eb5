// Written by `cargo xtask codegen` from spec/merchant.yaml; edit that file instead.

//! Everything below `/v3/merchant`.

use wechatpay_client::{Client, Day, Upload};

use crate::Call;
use crate::products::merchant::{
    FundAccountType, QueryBalance, QueryDayEndBalance, UploadImage, UploadVideo,
};

/// `/v3/merchant`
#[derive(Clone, Debug)]
pub struct V3Merchant<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Merchant<'c> {
    /// `/v3/merchant/fund`
    pub fn fund(self) -> V3MerchantFund<'c> {
        V3MerchantFund {
            client: self.client,
        }
    }

    /// `/v3/merchant/media`
    pub fn media(self) -> V3MerchantMedia<'c> {
        V3MerchantMedia {
            client: self.client,
        }
    }
}

/// `/v3/merchant/fund`
#[derive(Clone, Debug)]
pub struct V3MerchantFund<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantFund<'c> {
    /// `/v3/merchant/fund/balance`
    pub fn balance(self) -> V3MerchantFundBalance<'c> {
        V3MerchantFundBalance {
            client: self.client,
        }
    }

    /// `/v3/merchant/fund/dayendbalance`
    pub fn dayendbalance(self) -> V3MerchantFundDayendbalance<'c> {
        V3MerchantFundDayendbalance {
            client: self.client,
        }
    }
}

/// `/v3/merchant/fund/balance`
#[derive(Clone, Debug)]
pub struct V3MerchantFundBalance<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantFundBalance<'c> {
    /// `/v3/merchant/fund/balance/{account_type}`
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
#[derive(Clone, Debug)]
pub struct V3MerchantFundBalanceAccountType<'c> {
    client: &'c Client,
    account_type: FundAccountType,
}

impl<'c> V3MerchantFundBalanceAccountType<'c> {
    /// 查询账户实时余额: Tells the balance of one of the caller's own accounts at this moment. An
    /// account that was not opened is refused with `INVALID_REQUEST`.
    pub fn get(self) -> Call<'c, QueryBalance> {
        Call::new(self.client, QueryBalance::new(self.account_type))
    }
}

/// `/v3/merchant/fund/dayendbalance`
#[derive(Clone, Debug)]
pub struct V3MerchantFundDayendbalance<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantFundDayendbalance<'c> {
    /// `/v3/merchant/fund/dayendbalance/{account_type}`
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
#[derive(Clone, Debug)]
pub struct V3MerchantFundDayendbalanceAccountType<'c> {
    client: &'c Client,
    account_type: FundAccountType,
}

impl<'c> V3MerchantFundDayendbalanceAccountType<'c> {
    /// 查询账户日终余额: Tells the balance of one of the caller's own accounts at midnight at the end
    /// of a day. The last 90 days can be asked for; a day's balance is there on the next morning, best
    /// asked for after ten. A day without one is refused with `INVALID_REQUEST`.
    pub fn get(self, date: Day) -> Call<'c, QueryDayEndBalance> {
        Call::new(self.client, QueryDayEndBalance::new(self.account_type, date))
    }
}

/// `/v3/merchant/media`
#[derive(Clone, Debug)]
pub struct V3MerchantMedia<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantMedia<'c> {
    /// `/v3/merchant/media/upload`
    pub fn upload(self) -> V3MerchantMediaUpload<'c> {
        V3MerchantMediaUpload {
            client: self.client,
        }
    }

    /// `/v3/merchant/media/video_upload`
    pub fn video_upload(self) -> V3MerchantMediaVideoUpload<'c> {
        V3MerchantMediaVideoUpload {
            client: self.client,
        }
    }
}

/// `/v3/merchant/media/upload`
#[derive(Clone, Debug)]
pub struct V3MerchantMediaUpload<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantMediaUpload<'c> {
    /// 图片上传: Uploads an image, JPG, BMP or PNG with the ending that belongs to it, of at most 2 MB.
    /// The media id of the response is what other calls name it by.
    pub fn post(self, file: Upload) -> Call<'c, UploadImage> {
        Call::new(self.client, UploadImage::new(file))
    }
}

/// `/v3/merchant/media/video_upload`
#[derive(Clone, Debug)]
pub struct V3MerchantMediaVideoUpload<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantMediaVideoUpload<'c> {
    /// 视频上传: Uploads a video of at most 5 MB with the ending that belongs to it: avi, wmv, mpeg,
    /// mp4, mov, mkv, flv, f4v, m4v or rmvb. The media id of the response is what other calls name it
    /// by.
    pub fn post(self, file: Upload) -> Call<'c, UploadVideo> {
        Call::new(self.client, UploadVideo::new(file))
    }
}
