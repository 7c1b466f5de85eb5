// Written by `cargo xtask codegen` from spec/; edit the documents there instead.

//! Everything below `/v3`.

use wechatpay_client::Client;

#[cfg(feature = "applyment")]
pub mod apply4sub;
#[cfg(feature = "applyment")]
pub mod apply4subject;
#[cfg(feature = "applyment")]
pub mod applyment4sub;
#[cfg(feature = "bill")]
pub mod bill;
#[cfg(feature = "bill")]
pub mod billdownload;
#[cfg(
    any(
        feature = "brand",
        feature = "brand_membercard",
        feature = "brand_profitsharing",
        feature = "delivery_plan"
    )
)]
pub mod brand;
#[cfg(feature = "brand")]
pub mod brand_basic;
#[cfg(feature = "businesscircle")]
pub mod businesscircle;
#[cfg(feature = "applyment")]
pub mod capital;
#[cfg(feature = "certificates")]
pub mod certificates;
#[cfg(feature = "combine")]
pub mod combine_transactions;
#[cfg(feature = "inactive_merchant")]
pub mod compliance;
#[cfg(
    any(
        feature = "ecommerce",
        feature = "ecommerce_applyment",
        feature = "ecommerce_papay"
    )
)]
pub mod ecommerce;
#[cfg(any(feature = "brand_redpacket", feature = "mch_transfer"))]
pub mod fund_app;
#[cfg(feature = "goldplan")]
pub mod goldplan;
#[cfg(feature = "lovefeast")]
pub mod lovefeast;
#[cfg(
    any(
        feature = "bank_package",
        feature = "busifavor",
        feature = "delivery_plan",
        feature = "favor",
        feature = "goods_subsidy",
        feature = "partnership",
        feature = "pay_gift",
        feature = "product_coupon"
    )
)]
pub mod marketing;
#[cfg(feature = "merchant_management")]
pub mod mch_manage;
#[cfg(feature = "merchant_management")]
pub mod mch_operation_manage;
#[cfg(feature = "merchant")]
pub mod mch_operate;
#[cfg(feature = "merchant_change")]
pub mod mchalterapply;
#[cfg(feature = "med_ins")]
pub mod med_ins;
#[cfg(feature = "merchant")]
pub mod merchant;
#[cfg(any(feature = "merchant_risk", feature = "violation"))]
pub mod merchant_risk_manage;
#[cfg(feature = "merchant_service")]
pub mod merchant_service;
#[cfg(feature = "merchant_change")]
pub mod merchant_settlement;
#[cfg(feature = "merchant_store")]
pub mod merchant_store;
#[cfg(feature = "merchant")]
pub mod merchantfund;
#[cfg(feature = "fapiao")]
pub mod new_tax_control_fapiao;
#[cfg(feature = "papay")]
pub mod papay;
#[cfg(feature = "parking")]
pub mod parking;
#[cfg(feature = "papay")]
pub mod partner_papay;
#[cfg(feature = "partner_transfer")]
pub mod partner_transfer;
#[cfg(feature = "pay")]
pub mod pay;
#[cfg(feature = "payroll_card")]
pub mod payroll_card;
#[cfg(feature = "payscore")]
pub mod payscore;
#[cfg(feature = "profitsharing")]
pub mod profitsharing;
#[cfg(feature = "qrcode")]
pub mod qrcode;
#[cfg(feature = "merchant_change")]
pub mod rate_activity;
#[cfg(feature = "refund")]
pub mod refund;
#[cfg(feature = "security")]
pub mod security;
#[cfg(feature = "smartguide")]
pub mod smartguide;
#[cfg(feature = "transaction_block")]
pub mod transaction_block;
#[cfg(feature = "transfer")]
pub mod transfer;
#[cfg(feature = "transfer")]
pub mod transfer_detail;
#[cfg(feature = "mch_transfer")]
pub mod transferdownload;
#[cfg(feature = "parking")]
pub mod vehicle;

/// `/v3`
pub struct V3<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3<'c> {
    /// `/v3/apply4sub`
    #[cfg(feature = "applyment")]
    #[inline]
    pub fn apply4sub(self) -> apply4sub::V3Apply4sub<'c> {
        apply4sub::V3Apply4sub {
            client: self.client,
        }
    }

    /// `/v3/apply4subject`
    #[cfg(feature = "applyment")]
    #[inline]
    pub fn apply4subject(self) -> apply4subject::V3Apply4subject<'c> {
        apply4subject::V3Apply4subject {
            client: self.client,
        }
    }

    /// `/v3/applyment4sub`
    #[cfg(feature = "applyment")]
    #[inline]
    pub fn applyment4sub(self) -> applyment4sub::V3Applyment4sub<'c> {
        applyment4sub::V3Applyment4sub {
            client: self.client,
        }
    }

    /// `/v3/bill`
    #[cfg(feature = "bill")]
    #[inline]
    pub fn bill(self) -> bill::V3Bill<'c> {
        bill::V3Bill {
            client: self.client,
        }
    }

    /// `/v3/billdownload`
    #[cfg(feature = "bill")]
    #[inline]
    pub fn billdownload(self) -> billdownload::V3Billdownload<'c> {
        billdownload::V3Billdownload {
            client: self.client,
        }
    }

    /// `/v3/brand`
    #[cfg(
        any(
            feature = "brand",
            feature = "brand_membercard",
            feature = "brand_profitsharing",
            feature = "delivery_plan"
        )
    )]
    #[inline]
    pub fn brand(self) -> brand::V3Brand<'c> {
        brand::V3Brand {
            client: self.client,
        }
    }

    /// `/v3/brand-basic`
    #[cfg(feature = "brand")]
    #[inline]
    pub fn brand_basic(self) -> brand_basic::V3BrandBasic<'c> {
        brand_basic::V3BrandBasic {
            client: self.client,
        }
    }

    /// `/v3/businesscircle`
    #[cfg(feature = "businesscircle")]
    #[inline]
    pub fn businesscircle(self) -> businesscircle::V3Businesscircle<'c> {
        businesscircle::V3Businesscircle {
            client: self.client,
        }
    }

    /// `/v3/capital`
    #[cfg(feature = "applyment")]
    #[inline]
    pub fn capital(self) -> capital::V3Capital<'c> {
        capital::V3Capital {
            client: self.client,
        }
    }

    /// `/v3/certificates`
    #[cfg(feature = "certificates")]
    #[inline]
    pub fn certificates(self) -> certificates::V3Certificates<'c> {
        certificates::V3Certificates {
            client: self.client,
        }
    }

    /// `/v3/combine-transactions`
    #[cfg(feature = "combine")]
    #[inline]
    pub fn combine_transactions(
        self,
    ) -> combine_transactions::V3CombineTransactions<'c> {
        combine_transactions::V3CombineTransactions {
            client: self.client,
        }
    }

    /// `/v3/compliance`
    #[cfg(feature = "inactive_merchant")]
    #[inline]
    pub fn compliance(self) -> compliance::V3Compliance<'c> {
        compliance::V3Compliance {
            client: self.client,
        }
    }

    /// `/v3/ecommerce`
    #[cfg(
        any(
            feature = "ecommerce",
            feature = "ecommerce_applyment",
            feature = "ecommerce_papay"
        )
    )]
    #[inline]
    pub fn ecommerce(self) -> ecommerce::V3Ecommerce<'c> {
        ecommerce::V3Ecommerce {
            client: self.client,
        }
    }

    /// `/v3/fund-app`
    #[cfg(any(feature = "brand_redpacket", feature = "mch_transfer"))]
    #[inline]
    pub fn fund_app(self) -> fund_app::V3FundApp<'c> {
        fund_app::V3FundApp {
            client: self.client,
        }
    }

    /// `/v3/goldplan`
    #[cfg(feature = "goldplan")]
    #[inline]
    pub fn goldplan(self) -> goldplan::V3Goldplan<'c> {
        goldplan::V3Goldplan {
            client: self.client,
        }
    }

    /// `/v3/lovefeast`
    #[cfg(feature = "lovefeast")]
    #[inline]
    pub fn lovefeast(self) -> lovefeast::V3Lovefeast<'c> {
        lovefeast::V3Lovefeast {
            client: self.client,
        }
    }

    /// `/v3/marketing`
    #[cfg(
        any(
            feature = "bank_package",
            feature = "busifavor",
            feature = "delivery_plan",
            feature = "favor",
            feature = "goods_subsidy",
            feature = "partnership",
            feature = "pay_gift",
            feature = "product_coupon"
        )
    )]
    #[inline]
    pub fn marketing(self) -> marketing::V3Marketing<'c> {
        marketing::V3Marketing {
            client: self.client,
        }
    }

    /// `/v3/mch-manage`
    #[cfg(feature = "merchant_management")]
    #[inline]
    pub fn mch_manage(self) -> mch_manage::V3MchManage<'c> {
        mch_manage::V3MchManage {
            client: self.client,
        }
    }

    /// `/v3/mch-operation-manage`
    #[cfg(feature = "merchant_management")]
    #[inline]
    pub fn mch_operation_manage(self) -> mch_operation_manage::V3MchOperationManage<'c> {
        mch_operation_manage::V3MchOperationManage {
            client: self.client,
        }
    }

    /// `/v3/mch_operate`
    #[cfg(feature = "merchant")]
    #[inline]
    pub fn mch_operate(self) -> mch_operate::V3MchOperate<'c> {
        mch_operate::V3MchOperate {
            client: self.client,
        }
    }

    /// `/v3/mchalterapply`
    #[cfg(feature = "merchant_change")]
    #[inline]
    pub fn mchalterapply(self) -> mchalterapply::V3Mchalterapply<'c> {
        mchalterapply::V3Mchalterapply {
            client: self.client,
        }
    }

    /// `/v3/med-ins`
    #[cfg(feature = "med_ins")]
    #[inline]
    pub fn med_ins(self) -> med_ins::V3MedIns<'c> {
        med_ins::V3MedIns {
            client: self.client,
        }
    }

    /// `/v3/merchant`
    #[cfg(feature = "merchant")]
    #[inline]
    pub fn merchant(self) -> merchant::V3Merchant<'c> {
        merchant::V3Merchant {
            client: self.client,
        }
    }

    /// `/v3/merchant-risk-manage`
    #[cfg(any(feature = "merchant_risk", feature = "violation"))]
    #[inline]
    pub fn merchant_risk_manage(self) -> merchant_risk_manage::V3MerchantRiskManage<'c> {
        merchant_risk_manage::V3MerchantRiskManage {
            client: self.client,
        }
    }

    /// `/v3/merchant-service`
    #[cfg(feature = "merchant_service")]
    #[inline]
    pub fn merchant_service(self) -> merchant_service::V3MerchantService<'c> {
        merchant_service::V3MerchantService {
            client: self.client,
        }
    }

    /// `/v3/merchant-settlement`
    #[cfg(feature = "merchant_change")]
    #[inline]
    pub fn merchant_settlement(self) -> merchant_settlement::V3MerchantSettlement<'c> {
        merchant_settlement::V3MerchantSettlement {
            client: self.client,
        }
    }

    /// `/v3/merchant-store`
    #[cfg(feature = "merchant_store")]
    #[inline]
    pub fn merchant_store(self) -> merchant_store::V3MerchantStore<'c> {
        merchant_store::V3MerchantStore {
            client: self.client,
        }
    }

    /// `/v3/merchantfund`
    #[cfg(feature = "merchant")]
    #[inline]
    pub fn merchantfund(self) -> merchantfund::V3Merchantfund<'c> {
        merchantfund::V3Merchantfund {
            client: self.client,
        }
    }

    /// `/v3/new-tax-control-fapiao`
    #[cfg(feature = "fapiao")]
    #[inline]
    pub fn new_tax_control_fapiao(
        self,
    ) -> new_tax_control_fapiao::V3NewTaxControlFapiao<'c> {
        new_tax_control_fapiao::V3NewTaxControlFapiao {
            client: self.client,
        }
    }

    /// `/v3/papay`
    #[cfg(feature = "papay")]
    #[inline]
    pub fn papay(self) -> papay::V3Papay<'c> {
        papay::V3Papay {
            client: self.client,
        }
    }

    /// `/v3/parking`
    #[cfg(feature = "parking")]
    #[inline]
    pub fn parking(self) -> parking::V3Parking<'c> {
        parking::V3Parking {
            client: self.client,
        }
    }

    /// `/v3/partner-papay`
    #[cfg(feature = "papay")]
    #[inline]
    pub fn partner_papay(self) -> partner_papay::V3PartnerPapay<'c> {
        partner_papay::V3PartnerPapay {
            client: self.client,
        }
    }

    /// `/v3/partner-transfer`
    #[cfg(feature = "partner_transfer")]
    #[inline]
    pub fn partner_transfer(self) -> partner_transfer::V3PartnerTransfer<'c> {
        partner_transfer::V3PartnerTransfer {
            client: self.client,
        }
    }

    /// `/v3/pay`
    #[cfg(feature = "pay")]
    #[inline]
    pub fn pay(self) -> pay::V3Pay<'c> {
        pay::V3Pay { client: self.client }
    }

    /// `/v3/payroll-card`
    #[cfg(feature = "payroll_card")]
    #[inline]
    pub fn payroll_card(self) -> payroll_card::V3PayrollCard<'c> {
        payroll_card::V3PayrollCard {
            client: self.client,
        }
    }

    /// `/v3/payscore`
    #[cfg(feature = "payscore")]
    #[inline]
    pub fn payscore(self) -> payscore::V3Payscore<'c> {
        payscore::V3Payscore {
            client: self.client,
        }
    }

    /// `/v3/profitsharing`
    #[cfg(feature = "profitsharing")]
    #[inline]
    pub fn profitsharing(self) -> profitsharing::V3Profitsharing<'c> {
        profitsharing::V3Profitsharing {
            client: self.client,
        }
    }

    /// `/v3/qrcode`
    #[cfg(feature = "qrcode")]
    #[inline]
    pub fn qrcode(self) -> qrcode::V3Qrcode<'c> {
        qrcode::V3Qrcode {
            client: self.client,
        }
    }

    /// `/v3/rate-activity`
    #[cfg(feature = "merchant_change")]
    #[inline]
    pub fn rate_activity(self) -> rate_activity::V3RateActivity<'c> {
        rate_activity::V3RateActivity {
            client: self.client,
        }
    }

    /// `/v3/refund`
    #[cfg(feature = "refund")]
    #[inline]
    pub fn refund(self) -> refund::V3Refund<'c> {
        refund::V3Refund {
            client: self.client,
        }
    }

    /// `/v3/security`
    #[cfg(feature = "security")]
    #[inline]
    pub fn security(self) -> security::V3Security<'c> {
        security::V3Security {
            client: self.client,
        }
    }

    /// `/v3/smartguide`
    #[cfg(feature = "smartguide")]
    #[inline]
    pub fn smartguide(self) -> smartguide::V3Smartguide<'c> {
        smartguide::V3Smartguide {
            client: self.client,
        }
    }

    /// `/v3/transaction-block`
    #[cfg(feature = "transaction_block")]
    #[inline]
    pub fn transaction_block(self) -> transaction_block::V3TransactionBlock<'c> {
        transaction_block::V3TransactionBlock {
            client: self.client,
        }
    }

    /// `/v3/transfer`
    #[cfg(feature = "transfer")]
    #[inline]
    pub fn transfer(self) -> transfer::V3Transfer<'c> {
        transfer::V3Transfer {
            client: self.client,
        }
    }

    /// `/v3/transfer-detail`
    #[cfg(feature = "transfer")]
    #[inline]
    pub fn transfer_detail(self) -> transfer_detail::V3TransferDetail<'c> {
        transfer_detail::V3TransferDetail {
            client: self.client,
        }
    }

    /// `/v3/transferdownload`
    #[cfg(feature = "mch_transfer")]
    #[inline]
    pub fn transferdownload(self) -> transferdownload::V3Transferdownload<'c> {
        transferdownload::V3Transferdownload {
            client: self.client,
        }
    }

    /// `/v3/vehicle`
    #[cfg(feature = "parking")]
    #[inline]
    pub fn vehicle(self) -> vehicle::V3Vehicle<'c> {
        vehicle::V3Vehicle {
            client: self.client,
        }
    }
}
