// Written by `cargo xtask codegen` from spec/refund.yaml; edit that file instead.

//! Everything below `/v3/refund`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::refund::{
    AmountToRefund, ApplyAbnormalRefund, CreateRefund, QueryByOutRefundNo,
};
use crate::products::shared::{AbnormalRefundType, OutRefundNo, RefundId};

/// `/v3/refund`
pub struct V3Refund<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Refund<'c> {
    /// `/v3/refund/domestic`
    #[inline]
    pub fn domestic(self) -> V3RefundDomestic<'c> {
        V3RefundDomestic { client: self.client }
    }
}

/// `/v3/refund/domestic`
pub struct V3RefundDomestic<'c> {
    client: &'c Client,
}

impl<'c> V3RefundDomestic<'c> {
    /// `/v3/refund/domestic/refunds`
    #[inline]
    pub fn refunds(self) -> V3RefundDomesticRefunds<'c> {
        V3RefundDomesticRefunds { client: self.client }
    }
}

/// `/v3/refund/domestic/refunds`
pub struct V3RefundDomesticRefunds<'c> {
    client: &'c Client,
}

impl<'c> V3RefundDomesticRefunds<'c> {
    /// 申请退款:
    /// [`CreateRefund`].
    #[inline]
    pub fn post(
        self,
        out_refund_no: impl Into<OutRefundNo>,
        amount: AmountToRefund,
    ) -> Call<'c, CreateRefund> {
        Call::new(self.client, CreateRefund::new(out_refund_no, amount))
    }

    /// `/v3/refund/domestic/refunds/{out_refund_no}`
    #[inline]
    pub fn out_refund_no(
        self,
        out_refund_no: impl Into<OutRefundNo>,
    ) -> V3RefundDomesticRefundsOutRefundNo<'c> {
        V3RefundDomesticRefundsOutRefundNo {
            client: self.client, out_refund_no: out_refund_no.into(),
        }
    }

    /// `/v3/refund/domestic/refunds/{refund_id}`
    #[inline]
    pub fn refund_id(
        self,
        refund_id: impl Into<RefundId>,
    ) -> V3RefundDomesticRefundsRefundId<'c> {
        V3RefundDomesticRefundsRefundId {
            client: self.client, refund_id: refund_id.into(),
        }
    }
}

/// `/v3/refund/domestic/refunds/{out_refund_no}`
pub struct V3RefundDomesticRefundsOutRefundNo<'c> {
    client: &'c Client,
    out_refund_no: OutRefundNo,
}

impl<'c> V3RefundDomesticRefundsOutRefundNo<'c> {
    /// 查询单笔退款（通过商户退款单号）:
    /// [`QueryByOutRefundNo`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryByOutRefundNo> {
        Call::new(self.client, QueryByOutRefundNo::new(self.out_refund_no))
    }
}

/// `/v3/refund/domestic/refunds/{refund_id}`
pub struct V3RefundDomesticRefundsRefundId<'c> {
    client: &'c Client,
    refund_id: RefundId,
}

impl<'c> V3RefundDomesticRefundsRefundId<'c> {
    /// `/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`
    #[inline]
    pub fn apply_abnormal_refund(
        self,
    ) -> V3RefundDomesticRefundsRefundIdApplyAbnormalRefund<'c> {
        V3RefundDomesticRefundsRefundIdApplyAbnormalRefund {
            client: self.client, refund_id: self.refund_id,
        }
    }
}

/// `/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`
pub struct V3RefundDomesticRefundsRefundIdApplyAbnormalRefund<'c> {
    client: &'c Client,
    refund_id: RefundId,
}

impl<'c> V3RefundDomesticRefundsRefundIdApplyAbnormalRefund<'c> {
    /// 发起异常退款:
    /// [`ApplyAbnormalRefund`].
    #[inline]
    pub fn post(
        self,
        out_refund_no: impl Into<OutRefundNo>,
        r#type: AbnormalRefundType,
    ) -> Call<'c, ApplyAbnormalRefund> {
        Call::new(
            self.client,
            ApplyAbnormalRefund::new(self.refund_id, out_refund_no, r#type),
        )
    }
}
