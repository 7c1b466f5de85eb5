//! Written by `cargo xtask codegen` from spec/mch_transfer.yaml; edit that file instead.

use crate::products::routes::mch_transfer as routes;
use crate::products::shared::{Appid, Fen, Openid};
use crate::runtime::{self, Encrypted, Error, Meta, Operation, Request};
use super::types::{
    AcceptedTransfer, CancelledTransfer, OutBillNo, TransferBill, TransferBillNo, TransferSceneId,
    TransferSceneReportInfo, TransferState, UserRecvStyle,
};

/// 发起转账: Makes a transfer to one user. While it waits for the user (`WAIT_USER_CONFIRM`) the
/// answer has the `package_info` with which the front end opens the page on which they confirm.
/// They have a day for it; then the money goes back to the merchant.
///
/// `POST /v3/fund-app/mch-transfer/transfer-bills`, answered with 200 and
/// [`AcceptedTransfer`](crate::products::mch_transfer::AcceptedTransfer). It may be repeated with
/// the same parameters.
///
/// Note: The server knows the transfer again by `out_bill_no`: after an error that leaves the
/// outcome open the page asks for the same call once more, and warns of doing it under a new
/// number, which may pay twice. A status of 200 says only that the call was taken; `state` says
/// what became of the transfer. The page states no rate limit.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012716434) (of 2025-03-21,
/// read 2026-11-22).
#[derive(Clone, Debug, serde::Serialize)]
#[non_exhaustive]
pub struct TransferToUser {
    /// 商户AppID: The mini program, service account or app in which the user is known by the openid. It
    /// must be bound to the merchant number.
    ///
    /// At most 32 characters. Example: `wxf636efh567hg4356`.
    pub appid: Appid,
    /// 商户单号: The merchant's own number for the transfer.
    ///
    /// At most 32 characters. It matches `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 转账场景ID: What the money is for. The merchant must have been granted the scene.
    ///
    /// Example: `1000`.
    pub transfer_scene_id: TransferSceneId,
    /// 收款用户OpenID: The user who receives the money, under the AppID.
    ///
    /// At most 64 characters.
    pub openid: Openid,
    /// 收款用户姓名: The user's real name, which WeChat Pay then compares with what it knows. It is
    /// required from 2000 yuan on, and for an electronic receipt.
    ///
    /// It is encrypted on its way, and plain text here.
    ///
    /// Note: The page states no length of the plain name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<Encrypted>,
    /// 转账金额: What the user receives, in 分.
    ///
    /// Example: `400000`.
    pub transfer_amount: Fen,
    /// 转账备注: A remark that the user sees when they receive the money.
    ///
    /// At most 32 characters. Example: `2020年4月报销`.
    pub transfer_remark: String,
    /// 通知地址: Where `MCHTRANSFER.BILL.FINISHED` goes: an HTTPS address without a query string,
    /// reachable from outside. Without it there is no callback.
    ///
    /// At most 256 characters. Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 用户收款感知: What the user is told that the money is for: one of the few texts that the scene
    /// allows. Without it the scene's own text is shown.
    ///
    /// Example: `现金奖励`.
    ///
    /// Note: The page states no length.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_perception: Option<String>,
    /// 转账场景报备信息: What must be told about the transfer, one entry for each item that the scene
    /// asks for.
    ///
    /// At least 1 items.
    pub transfer_scene_report_infos: Vec<TransferSceneReportInfo>,
    /// 用户收款样式: How the money looks to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_style: Option<UserRecvStyle>,
}

impl TransferToUser {
    /// The operation with what it cannot do without.
    pub fn new(
        appid: impl Into<Appid>,
        out_bill_no: impl Into<OutBillNo>,
        transfer_scene_id: TransferSceneId,
        openid: impl Into<Openid>,
        transfer_amount: impl Into<Fen>,
        transfer_remark: impl Into<String>,
        transfer_scene_report_infos: Vec<TransferSceneReportInfo>,
    ) -> Self {
        Self {
            appid: appid.into(),
            out_bill_no: out_bill_no.into(),
            transfer_scene_id,
            openid: openid.into(),
            user_name: None,
            transfer_amount: transfer_amount.into(),
            transfer_remark: transfer_remark.into(),
            notify_url: None,
            user_recv_perception: None,
            transfer_scene_report_infos,
            user_recv_style: None,
        }
    }
}

runtime::optional_fields! {
    TransferToUser {
        user_name: Encrypted,
        notify_url: String,
        user_recv_perception: String,
        user_recv_style: UserRecvStyle,
    }
}

impl Operation for TransferToUser {
    type Response = AcceptedTransfer;

    const META: &'static Meta = &routes::TRANSFER_TO_USER;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 商户单号查询转账单: Tells where a transfer stands, by the merchant's own number for it, for 30
/// days after it was made.
///
/// `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`, answered with 200 and
/// [`TransferBill`](crate::products::mch_transfer::TransferBill). It only reads.
///
/// Note: The page states no rate limit.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012716437) (read
/// 2026-11-22), [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4024814206) (of 2026-07-08,
/// read 2026-11-22).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTransferBillByOutNo {
    /// 商户单号: The transfer, as the merchant numbered it.
    ///
    /// At most 32 characters. It matches `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
}

impl GetTransferBillByOutNo {
    /// The operation with what it cannot do without.
    pub fn new(out_bill_no: impl Into<OutBillNo>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
        }
    }
}

impl Operation for GetTransferBillByOutNo {
    type Response = TransferBill;

    const META: &'static Meta = &routes::GET_TRANSFER_BILL_BY_OUT_NO;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("out_bill_no", &self.out_bill_no).build()
    }
}

impl runtime::Settles for GetTransferBillByOutNo {
    type State = TransferState;

    fn state(answer: &TransferBill) -> Option<&TransferState> {
        Some(&answer.state)
    }

    fn is_final(state: &TransferState) -> bool {
        matches!(
            state, TransferState::Success | TransferState::Fail |
            TransferState::Cancelled
        )
    }
}

/// 撤销转账: Takes back a transfer that the user has not confirmed. The answer says only that this
/// was begun; the money is on its way back while the query says `CANCELING`, and there once it says
/// `CANCELLED`.
///
/// `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`, answered with
/// 200 and [`CancelledTransfer`](crate::products::mch_transfer::CancelledTransfer). It may be
/// repeated with the same parameters.
///
/// Note: The server keys the call by `out_bill_no`. The page does not say how a second one is
/// answered; it is inferred that it changes nothing, since the answer has a state for what was
/// cancelled before. The page states no rate limit.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012716458) (of 2025-03-18,
/// read 2026-11-22).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CancelTransfer {
    /// 商户单号: The transfer, as the merchant numbered it.
    ///
    /// At most 32 characters. It matches `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
}

impl CancelTransfer {
    /// The operation with what it cannot do without.
    pub fn new(out_bill_no: impl Into<OutBillNo>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
        }
    }
}

impl Operation for CancelTransfer {
    type Response = CancelledTransfer;

    const META: &'static Meta = &routes::CANCEL_TRANSFER;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("out_bill_no", &self.out_bill_no).build()
    }
}

/// 微信转账单号查询转账单: Tells where a transfer stands, by WeChat Pay's number for it, for 30
/// days after it was made.
///
/// `GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`, answered
/// with 200 and [`TransferBill`](crate::products::mch_transfer::TransferBill). It only reads.
///
/// Note: The page states no rate limit.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012716457) (read
/// 2026-11-22), [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4024819515) (of 2026-07-08,
/// read 2026-11-22).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTransferBillByNo {
    /// 微信转账单号: The transfer, as WeChat Pay numbered it.
    ///
    /// At most 64 characters. Example: `1330000071100999991182020050700019480001`.
    pub transfer_bill_no: TransferBillNo,
}

impl GetTransferBillByNo {
    /// The operation with what it cannot do without.
    pub fn new(transfer_bill_no: impl Into<TransferBillNo>) -> Self {
        Self {
            transfer_bill_no: transfer_bill_no.into(),
        }
    }
}

impl Operation for GetTransferBillByNo {
    type Response = TransferBill;

    const META: &'static Meta = &routes::GET_TRANSFER_BILL_BY_NO;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("transfer_bill_no", &self.transfer_bill_no).build()
    }
}

impl runtime::Settles for GetTransferBillByNo {
    type State = TransferState;

    fn state(answer: &TransferBill) -> Option<&TransferState> {
        Some(&answer.state)
    }

    fn is_final(state: &TransferState) -> bool {
        matches!(
            state, TransferState::Success | TransferState::Fail |
            TransferState::Cancelled
        )
    }
}
