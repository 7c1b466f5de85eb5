// Written by `cargo xtask codegen` from spec/bill.yaml; edit that file instead.

//! Everything below `/v3/billdownload`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::bill::DownloadBill;

/// `/v3/billdownload`
pub struct V3Billdownload<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Billdownload<'c> {
    /// `/v3/billdownload/file`
    #[inline]
    pub fn file(self) -> V3BilldownloadFile<'c> {
        V3BilldownloadFile { client: self.client }
    }
}

/// `/v3/billdownload/file`
pub struct V3BilldownloadFile<'c> {
    client: &'c Client,
}

impl<'c> V3BilldownloadFile<'c> {
    /// 下载账单:
    /// [`DownloadBill`].
    #[inline]
    pub fn get(self, token: impl Into<String>) -> Call<'c, DownloadBill> {
        Call::new(self.client, DownloadBill::new(token))
    }
}
