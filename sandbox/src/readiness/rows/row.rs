//! A row: what the list asks for, and what counts.
//!
//! Out: the types of it, and of whom it concerns.

use serde::{Serialize, Serializer};

use crate::readiness::wording::Wording;

/// How much a row weighs in the official list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Grade {
    /// 致命: money is lost without it.
    Fatal,
    /// 必须: needed before going live.
    Must,
    /// 推荐: recommended.
    Recommended,
    /// 可选: optional.
    Optional,
}

impl Grade {
    /// Its letter: F, M, R or O.
    pub fn letter(self) -> &'static str {
        match self {
            Self::Fatal => "F",
            Self::Must => "M",
            Self::Recommended => "R",
            Self::Optional => "O",
        }
    }
}

impl Serialize for Grade {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.letter())
    }
}

/// What not every program does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Practice {
    /// Its front end invokes payments in WeChat or in an app, with a signature.
    Invoking,
    /// It came back to an order whose way to pay had ended.
    Renewing,
    /// It combines orders.
    Combining,
    /// It shares profit.
    Sharing,
    /// It shares profit with merchants, who can give it back.
    SharingWithMerchants,
    /// It takes merchants in (特约商户进件).
    TakingIn,
    /// It changes the settlement accounts of merchants.
    ChangingSettlement,
    /// It has service orders of pay score (支付分).
    ServiceOrders,
    /// It lowers what service orders cost.
    ModifyingServices,
    /// It reports that service orders were paid in another way.
    ReportingServices,
    /// It shares the payments of service orders.
    SharingServices,
    /// It has product coupons (商品券).
    ProductCoupons,
    /// Its coupons have codes of its own, which it uploads.
    UploadingCodes,
    /// Its coupons are for some stores alone.
    ChoosingStores,
    /// It has mixed orders of medical insurance (医保支付).
    MixedOrders,
    /// It lets users pay for relatives with their insurance.
    PayingForRelatives,
    /// It lets a bill be paid by another mixed order than the first.
    ReplacingMixedOrders,
    /// It gives back what mixed orders were paid with, for an institution.
    RefundingMixedOrders,
}

/// A row.
pub(in crate::readiness) struct Row {
    pub(in crate::readiness) id: &'static str,
    pub(in crate::readiness) grade: Grade,
    pub(in crate::readiness) title: Wording,
    pub(in crate::readiness) criterion: Wording,
    /// It concerns only programs that do this.
    pub(in crate::readiness) only: Option<Practice>,
}

pub(super) const fn row(id: &'static str, grade: Grade, title: Wording, criterion: Wording) -> Row {
    Row { id, grade, title, criterion, only: None }
}

impl Row {
    pub(super) const fn only(self, practice: Practice) -> Self {
        Self { only: Some(practice), ..self }
    }
}

pub(super) const fn words(en: &'static str, zh: &'static str) -> Wording {
    Wording { en, zh }
}
