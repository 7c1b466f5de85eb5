// Written by `cargo xtask codegen` from spec/mch_transfer.yaml; edit that file instead.

//! Everything below `/v3/transferdownload`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::mch_transfer::{
    DownloadElecVoucher, DownloadElecVoucherRequired, DownloadSignFile,
};

/// `/v3/transferdownload`
pub struct V3Transferdownload<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Transferdownload<'c> {
    /// `/v3/transferdownload/elecvoucherfile`
    #[inline]
    pub fn elecvoucherfile(self) -> V3TransferdownloadElecvoucherfile<'c> {
        V3TransferdownloadElecvoucherfile { client: self.client }
    }

    /// `/v3/transferdownload/signfile`
    #[inline]
    pub fn signfile(self) -> V3TransferdownloadSignfile<'c> {
        V3TransferdownloadSignfile { client: self.client }
    }
}

/// `/v3/transferdownload/elecvoucherfile`
pub struct V3TransferdownloadElecvoucherfile<'c> {
    client: &'c Client,
}

impl<'c> V3TransferdownloadElecvoucherfile<'c> {
    /// 下载电子回单:
    /// [`DownloadElecVoucher`].
    #[inline]
    pub fn get(
        self,
        required: DownloadElecVoucherRequired,
    ) -> Call<'c, DownloadElecVoucher> {
        Call::new(self.client, DownloadElecVoucher::new(required))
    }
}

/// `/v3/transferdownload/signfile`
pub struct V3TransferdownloadSignfile<'c> {
    client: &'c Client,
}

impl<'c> V3TransferdownloadSignfile<'c> {
    /// 下载电子回单:
    /// [`DownloadSignFile`].
    #[inline]
    pub fn get(self, token: impl Into<String>) -> Call<'c, DownloadSignFile> {
        Call::new(self.client, DownloadSignFile::new(token))
    }
}
