// Written by `cargo xtask codegen` from spec/merchant.yaml; edit that file instead.

//! Everything below `/v3/merchant`.

use wechatpay_client::{Client, Day, Upload};

use crate::Call;
use crate::products::merchant::{
    FundAccountType, QueryBalance, QueryDayEndBalance, UploadImage, UploadVideo,
};

/// `/v3/merchant`
#[derive(Clone, Debug)]
pub struct Merchant<'c> {
    pub(super) client: &'c Client,
}

impl<'c> Merchant<'c> {
    /// `/v3/merchant/fund`
    pub fn fund(self) -> Fund<'c> {
        Fund { client: self.client }
    }

    /// `/v3/merchant/media`
    pub fn media(self) -> Media<'c> {
        Media { client: self.client }
    }
}

/// `/v3/merchant/fund`
#[derive(Clone, Debug)]
pub struct Fund<'c> {
    client: &'c Client,
}

impl<'c> Fund<'c> {
    /// `/v3/merchant/fund/balance`
    pub fn balance(self) -> FundBalance<'c> {
        FundBalance { client: self.client }
    }

    /// `/v3/merchant/fund/dayendbalance`
    pub fn dayendbalance(self) -> FundDayendbalance<'c> {
        FundDayendbalance {
            client: self.client,
        }
    }
}

/// `/v3/merchant/fund/balance`
#[derive(Clone, Debug)]
pub struct FundBalance<'c> {
    client: &'c Client,
}

impl<'c> FundBalance<'c> {
    /// `/v3/merchant/fund/balance/{account_type}`
    pub fn account_type(
        self,
        account_type: FundAccountType,
    ) -> FundBalanceAccountType<'c> {
        FundBalanceAccountType {
            client: self.client,
            account_type,
        }
    }
}

/// `/v3/merchant/fund/balance/{account_type}`
#[derive(Clone, Debug)]
pub struct FundBalanceAccountType<'c> {
    client: &'c Client,
    account_type: FundAccountType,
}

impl<'c> FundBalanceAccountType<'c> {
    /// 查询账户实时余额: Tells the balance of one of the caller's own accounts at this moment. An
    /// account that was not opened is refused with `INVALID_REQUEST`.
    pub fn get(self) -> Call<'c, QueryBalance> {
        Call::new(self.client, QueryBalance::new(self.account_type))
    }
}

/// `/v3/merchant/fund/dayendbalance`
#[derive(Clone, Debug)]
pub struct FundDayendbalance<'c> {
    client: &'c Client,
}

impl<'c> FundDayendbalance<'c> {
    /// `/v3/merchant/fund/dayendbalance/{account_type}`
    pub fn account_type(
        self,
        account_type: FundAccountType,
    ) -> FundDayendbalanceAccountType<'c> {
        FundDayendbalanceAccountType {
            client: self.client,
            account_type,
        }
    }
}

/// `/v3/merchant/fund/dayendbalance/{account_type}`
#[derive(Clone, Debug)]
pub struct FundDayendbalanceAccountType<'c> {
    client: &'c Client,
    account_type: FundAccountType,
}

impl<'c> FundDayendbalanceAccountType<'c> {
    /// 查询账户日终余额: Tells the balance of one of the caller's own accounts at midnight at the end
    /// of a day. The last 90 days can be asked for; a day's balance is there on the next morning, best
    /// asked for after ten. A day without one is refused with `INVALID_REQUEST`.
    pub fn get(self, date: Day) -> Call<'c, QueryDayEndBalance> {
        Call::new(self.client, QueryDayEndBalance::new(self.account_type, date))
    }
}

/// `/v3/merchant/media`
#[derive(Clone, Debug)]
pub struct Media<'c> {
    client: &'c Client,
}

impl<'c> Media<'c> {
    /// `/v3/merchant/media/upload`
    pub fn upload(self) -> MediaUpload<'c> {
        MediaUpload { client: self.client }
    }

    /// `/v3/merchant/media/video_upload`
    pub fn video_upload(self) -> MediaVideoUpload<'c> {
        MediaVideoUpload {
            client: self.client,
        }
    }
}

/// `/v3/merchant/media/upload`
#[derive(Clone, Debug)]
pub struct MediaUpload<'c> {
    client: &'c Client,
}

impl<'c> MediaUpload<'c> {
    /// 图片上传: Uploads an image, JPG, BMP or PNG with the ending that belongs to it, of at most 2 MB.
    /// The media id of the answer is what other calls name it by.
    pub fn post(self, file: Upload) -> Call<'c, UploadImage> {
        Call::new(self.client, UploadImage::new(file))
    }
}

/// `/v3/merchant/media/video_upload`
#[derive(Clone, Debug)]
pub struct MediaVideoUpload<'c> {
    client: &'c Client,
}

impl<'c> MediaVideoUpload<'c> {
    /// 视频上传: Uploads a video of at most 5 MB with the ending that belongs to it: avi, wmv, mpeg,
    /// mp4, mov, mkv, flv, f4v, m4v or rmvb. The media id of the answer is what other calls name it by.
    pub fn post(self, file: Upload) -> Call<'c, UploadVideo> {
        Call::new(self.client, UploadVideo::new(file))
    }
}
