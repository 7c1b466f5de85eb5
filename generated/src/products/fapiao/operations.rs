// Written by `cargo xtask codegen` from spec/fapiao.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Encrypted, Error, Meta, Operation, Request, Timestamp, Upload, UploadForm};

use crate::products::routes::fapiao as routes;
use crate::products::shared::{Appid, Fen, Mchid, Openid};
use super::types::{
    Buyer, CreateFapiaoCardTemplateResponse, FapiaoAbility, FapiaoApplyId, FapiaoCardTemplate,
    FapiaoConfig, FapiaoFileType, FapiaoId, FapiaoInviteCode, FapiaoInviteOperation,
    FapiaoInviteStatus, FapiaoMode, FapiaoReverseReason, FapiaoScene, FapiaoSource, FapiaoToIssue,
    FapiaoToReverse, GeneralFapiao, GetFapiaoApplicationResponse, GetFapiaoFileDownloadInfoResponse,
    GetFapiaoInviteUrlResponse, GetFapiaoMerchantStatusResponse, GetFapiaoSellerResponse,
    GetUserTitleUrlResponse, InvitedMerchant, ListInvitedMerchantsResponse, ListTaxCodesResponse,
    OwnFapiao, PassengerTransportFapiao, RealEstateLeasingFapiao, RefinedOilFapiao, TaxCode,
    UploadFapiaoFileResponse,
};

/// 创建电子发票卡券模板: Makes the template of the card as which an invoice appears in the card
/// holder. It is needed once, before the first invoice.
///
/// `POST /v3/new-tax-control-fapiao/card-template` responds with 200 and
/// [`CreateFapiaoCardTemplateResponse`](crate::products::fapiao::CreateFapiaoCardTemplateResponse).
/// Not idempotent: sending it again may act twice.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_4.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, IJPay, PowerWeChat, yansongda/pay, wechatpayv3; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::fapiao::{CreateFapiaoCardTemplate, FapiaoCardTemplate};
///
/// let operation = CreateFapiaoCardTemplate::new(
///     "wxb1170446a4c0a5a2",
///     FapiaoCardTemplate::new(
///         "http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMMWeN3hLut7X7hicFNjakmxibMLGWpXrEXB33367o7zHN0CwngnQY7zb7g/0",
///     ),
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateFapiaoCardTemplate {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 插卡公众号AppID: The official account (公众号) whose card it is. At least 1 character. Example:
    /// `wxb1170446a4c0a5a2`.
    pub card_appid: Appid,
    /// 卡券模板信息: How the card of an invoice looks.
    pub card_template_information: FapiaoCardTemplate,
}

wechatpay_client::sent! {
    CreateFapiaoCardTemplate {
        sub_mchid "sub_mchid", card_appid "card_appid",
        card_template_information "card_template_information",
    }
}

impl CreateFapiaoCardTemplate {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        card_appid: impl Into<Appid>,
        card_template_information: FapiaoCardTemplate,
    ) -> Self {
        Self {
            sub_mchid: None, card_appid: card_appid.into(), card_template_information,
        }
    }
}

crate::optional_fields! {
    CreateFapiaoCardTemplate {
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
    }
}

impl Operation for CreateFapiaoCardTemplate {
    type Response = CreateFapiaoCardTemplateResponse;

    const META: &'static Meta = &routes::CREATE_FAPIAO_CARD_TEMPLATE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 开具电子发票: Has invoices issued by a provider of electronic invoices. They are put into the
/// user's card holder, and callbacks tell of both.
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications` responds with 202 and no body: it was
/// accepted, and is not done yet. Not idempotent: sending it again may act twice.
///
/// Note: Invoices of the tax authority's digital system (数电发票) have calls of their own, one for
/// each kind of business.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_8.shtml). Source:
/// SKIT.FlurlHttpClient.Wechat, IJPay, yansongda/pay, wechatpayv3; a description by the community,
/// of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::fapiao::{
///     Buyer, BuyerType, CreateFapiaoApplication, CreateFapiaoApplicationRequired, FapiaoLineToIssue,
///     FapiaoLineToIssueRequired, FapiaoScene, FapiaoToIssue, FapiaoToIssueRequired,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = CreateFapiaoApplication::new(CreateFapiaoApplicationRequired {
///     scene: FapiaoScene::WithWechatpay,
///     fapiao_apply_id: "4200000444201910177461284488".into(),
///     buyer_information: Buyer::new(
///         BuyerType::Organization,
///         "深圳市南山区测试企业",
///     ),
///     fapiao_information: vec![
///         FapiaoToIssue::new(FapiaoToIssueRequired { fapiao_id : "20200701123456"
///         .into(), total_amount : Fen::new(382895), need_list : false, items :
///         vec![FapiaoLineToIssue::new(FapiaoLineToIssueRequired { tax_code :
///         "3010101020203000000".into(), quantity : 100000000, total_amount :
///         Fen::new(382895), discount : false })] })
///     ],
/// });
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateFapiaoApplication {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 开票场景: Whether the invoice belongs to a payment by WeChat Pay. Example: `WITH_WECHATPAY`.
    pub scene: FapiaoScene,
    /// 发票申请单号: An application for invoices, which has one buyer: the payment's `transaction_id`
    /// when the user asked for it on the bill of WeChat Pay, else a number that the merchant gives. At
    /// least 1 character. Example: `4200000444201910177461284488`.
    pub fapiao_apply_id: FapiaoApplyId,
    /// 购买方信息: Who an invoice is for.
    pub buyer_information: Buyer,
    /// 需要开具的发票信息.
    pub fapiao_information: Vec<FapiaoToIssue>,
}

wechatpay_client::sent! {
    CreateFapiaoApplication {
        sub_mchid "sub_mchid", scene "scene", fapiao_apply_id "fapiao_apply_id",
        buyer_information "buyer_information", fapiao_information "fapiao_information",
    }
}

/// What [`CreateFapiaoApplication::new`] requires, by name.
pub struct CreateFapiaoApplicationRequired {
    /// 开票场景: Whether the invoice belongs to a payment by WeChat Pay.
    pub scene: FapiaoScene,
    /// 发票申请单号: An application for invoices, which has one buyer: the payment's `transaction_id`
    /// when the user asked for it on the bill of WeChat Pay, else a number that the merchant gives. At
    /// least 1 character.
    pub fapiao_apply_id: FapiaoApplyId,
    /// 购买方信息: Who an invoice is for.
    pub buyer_information: Buyer,
    /// 需要开具的发票信息.
    pub fapiao_information: Vec<FapiaoToIssue>,
}

impl CreateFapiaoApplication {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateFapiaoApplicationRequired) -> Self {
        let CreateFapiaoApplicationRequired {
            scene, fapiao_apply_id, buyer_information, fapiao_information,
        } = required;
        Self {
            sub_mchid: None, scene, fapiao_apply_id, buyer_information,
            fapiao_information,
        }
    }
}

crate::optional_fields! {
    CreateFapiaoApplication {
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
    }
}

impl Operation for CreateFapiaoApplication {
    type Response = ();

    const META: &'static Meta = &routes::CREATE_FAPIAO_APPLICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 开具通用行业电子发票: Has an invoice of the tax authority's digital system issued for a
/// merchant, for goods and services that are not of a special kind.
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general` responds with 202 and no
/// body: it was accepted, and is not done yet. Not idempotent: sending it again may act twice.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::fapiao::{
///     Buyer, BuyerType, FapiaoBillType, FapiaoPayChannel, FapiaoTransaction, GeneralFapiao,
///     GeneralFapiaoLine, GeneralFapiaoLineRequired, GeneralFapiaoRequired, IssueGeneralFapiao,
///     IssueGeneralFapiaoRequired,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = IssueGeneralFapiao::new(IssueGeneralFapiaoRequired {
///     sub_mchid: "1900000109".into(),
///     fapiao_apply_id: "4200000444201910177461284488".into(),
///     buyer_information: Buyer::new(
///         BuyerType::Organization,
///         "深圳市南山区测试企业",
///     ),
///     fapiao_information: GeneralFapiao::new(GeneralFapiaoRequired {
///         fapiao_id: "20200701123456".into(),
///         total_amount: Fen::new(382895),
///         items: vec![
///             GeneralFapiaoLine::new(GeneralFapiaoLineRequired { tax_code :
///             "3010101020203000000".into(), goods_name : "出租汽车客运服务"
///             .into(), total_amount : Fen::new(382895), tax_rate : 1300, discount :
///             false })
///         ],
///         billing_person_id: "128279891283".into(),
///         fapiao_bill_type: FapiaoBillType::CommFapiao,
///         transaction_information: vec![
///             FapiaoTransaction::new(FapiaoPayChannel::WechatPay, Fen::new(382895))
///         ],
///     }),
/// });
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueGeneralFapiao {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 发票申请单号: An application for invoices, which has one buyer: the payment's `transaction_id`
    /// when the user asked for it on the bill of WeChat Pay, else a number that the merchant gives. At
    /// least 1 character. Example: `4200000444201910177461284488`.
    pub fapiao_apply_id: FapiaoApplyId,
    /// 购买方信息: Who an invoice is for.
    pub buyer_information: Buyer,
    /// 需要开具的数电发票信息: A digital invoice to be issued.
    pub fapiao_information: GeneralFapiao,
}

wechatpay_client::sent! {
    IssueGeneralFapiao {
        sub_mchid "sub_mchid", fapiao_apply_id "fapiao_apply_id",
        buyer_information "buyer_information", fapiao_information "fapiao_information",
    }
}

/// What [`IssueGeneralFapiao::new`] requires, by name.
pub struct IssueGeneralFapiaoRequired {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 发票申请单号: An application for invoices, which has one buyer: the payment's `transaction_id`
    /// when the user asked for it on the bill of WeChat Pay, else a number that the merchant gives. At
    /// least 1 character.
    pub fapiao_apply_id: FapiaoApplyId,
    /// 购买方信息: Who an invoice is for.
    pub buyer_information: Buyer,
    /// 需要开具的数电发票信息: A digital invoice to be issued.
    pub fapiao_information: GeneralFapiao,
}

impl IssueGeneralFapiao {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: IssueGeneralFapiaoRequired) -> Self {
        let IssueGeneralFapiaoRequired {
            sub_mchid, fapiao_apply_id, buyer_information, fapiao_information,
        } = required;
        Self { sub_mchid, fapiao_apply_id, buyer_information, fapiao_information }
    }
}

impl Operation for IssueGeneralFapiao {
    type Response = ();

    const META: &'static Meta = &routes::ISSUE_GENERAL_FAPIAO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 开具旅客运输行业电子发票: Has an invoice of the tax authority's digital system issued for a
/// merchant that carries passengers.
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport` responds with
/// 202 and no body: it was accepted, and is not done yet. Not idempotent: sending it again may act
/// twice.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::fapiao::{
///     Buyer, BuyerType, FapiaoBillType, FapiaoPayChannel, FapiaoTransaction,
///     IssuePassengerTransportFapiao, IssuePassengerTransportFapiaoRequired, PassengerTransportFapiao,
///     PassengerTransportFapiaoLine, PassengerTransportFapiaoLineRequired,
///     PassengerTransportFapiaoRequired,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = IssuePassengerTransportFapiao::new(IssuePassengerTransportFapiaoRequired {
///     sub_mchid: "1900000109".into(),
///     fapiao_apply_id: "4200000444201910177461284488".into(),
///     buyer_information: Buyer::new(
///         BuyerType::Organization,
///         "深圳市南山区测试企业",
///     ),
///     fapiao_information: PassengerTransportFapiao::new(PassengerTransportFapiaoRequired {
///         fapiao_id: "20200701123456".into(),
///         total_amount: Fen::new(382895),
///         items: vec![
///             PassengerTransportFapiaoLine::new(PassengerTransportFapiaoLineRequired {
///             tax_code : "3010101020203000000".into(), goods_name :
///             "出租汽车客运服务".into(), total_amount : Fen::new(382895),
///             tax_rate : 1300, discount : false })
///         ],
///         billing_person_id: "187776276864872".into(),
///         fapiao_bill_type: FapiaoBillType::CommFapiao,
///         transaction_information: vec![
///             FapiaoTransaction::new(FapiaoPayChannel::WechatPay, Fen::new(382895))
///         ],
///     }),
/// });
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuePassengerTransportFapiao {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 发票申请单号: An application for invoices, which has one buyer: the payment's `transaction_id`
    /// when the user asked for it on the bill of WeChat Pay, else a number that the merchant gives. At
    /// least 1 character. Example: `4200000444201910177461284488`.
    pub fapiao_apply_id: FapiaoApplyId,
    /// 购买方信息: Who an invoice is for.
    pub buyer_information: Buyer,
    /// 需要开具的数电发票信息: A digital invoice to be issued, for journeys.
    pub fapiao_information: PassengerTransportFapiao,
}

wechatpay_client::sent! {
    IssuePassengerTransportFapiao {
        sub_mchid "sub_mchid", fapiao_apply_id "fapiao_apply_id",
        buyer_information "buyer_information", fapiao_information "fapiao_information",
    }
}

/// What [`IssuePassengerTransportFapiao::new`] requires, by name.
pub struct IssuePassengerTransportFapiaoRequired {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 发票申请单号: An application for invoices, which has one buyer: the payment's `transaction_id`
    /// when the user asked for it on the bill of WeChat Pay, else a number that the merchant gives. At
    /// least 1 character.
    pub fapiao_apply_id: FapiaoApplyId,
    /// 购买方信息: Who an invoice is for.
    pub buyer_information: Buyer,
    /// 需要开具的数电发票信息: A digital invoice to be issued, for journeys.
    pub fapiao_information: PassengerTransportFapiao,
}

impl IssuePassengerTransportFapiao {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: IssuePassengerTransportFapiaoRequired) -> Self {
        let IssuePassengerTransportFapiaoRequired {
            sub_mchid, fapiao_apply_id, buyer_information, fapiao_information,
        } = required;
        Self { sub_mchid, fapiao_apply_id, buyer_information, fapiao_information }
    }
}

impl Operation for IssuePassengerTransportFapiao {
    type Response = ();

    const META: &'static Meta = &routes::ISSUE_PASSENGER_TRANSPORT_FAPIAO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 开具成品油行业电子发票: Has an invoice of the tax authority's digital system issued for a
/// merchant that sells fuel.
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil` responds with 202 and no
/// body: it was accepted, and is not done yet. Not idempotent: sending it again may act twice.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::fapiao::{
///     Buyer, BuyerType, FapiaoBillType, FapiaoPayChannel, FapiaoTransaction, IssueRefinedOilFapiao,
///     IssueRefinedOilFapiaoRequired, RefinedOilFapiao, RefinedOilFapiaoLine,
///     RefinedOilFapiaoLineRequired, RefinedOilFapiaoRequired,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = IssueRefinedOilFapiao::new(IssueRefinedOilFapiaoRequired {
///     sub_mchid: "1900000109".into(),
///     fapiao_apply_id: "4200000444201910177461284488".into(),
///     buyer_information: Buyer::new(
///         BuyerType::Organization,
///         "深圳市南山区测试企业",
///     ),
///     fapiao_information: RefinedOilFapiao::new(RefinedOilFapiaoRequired {
///         fapiao_id: "20200701123456".into(),
///         total_amount: Fen::new(382895),
///         items: vec![
///             RefinedOilFapiaoLine::new(RefinedOilFapiaoLineRequired { tax_code :
///             "3010101020203000000".into(), goods_name : "出租汽车客运服务"
///             .into(), total_amount : Fen::new(382895), tax_rate : 1300, discount :
///             false })
///         ],
///         billing_person_id: "187776276864872".into(),
///         fapiao_bill_type: FapiaoBillType::CommFapiao,
///         transaction_information: vec![
///             FapiaoTransaction::new(FapiaoPayChannel::WechatPay, Fen::new(382895))
///         ],
///     }),
/// });
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueRefinedOilFapiao {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 发票申请单号: An application for invoices, which has one buyer: the payment's `transaction_id`
    /// when the user asked for it on the bill of WeChat Pay, else a number that the merchant gives. At
    /// least 1 character. Example: `4200000444201910177461284488`.
    pub fapiao_apply_id: FapiaoApplyId,
    /// 购买方信息: Who an invoice is for.
    pub buyer_information: Buyer,
    /// 需要开具的数电发票信息: A digital invoice to be issued, for fuel.
    pub fapiao_information: RefinedOilFapiao,
}

wechatpay_client::sent! {
    IssueRefinedOilFapiao {
        sub_mchid "sub_mchid", fapiao_apply_id "fapiao_apply_id",
        buyer_information "buyer_information", fapiao_information "fapiao_information",
    }
}

/// What [`IssueRefinedOilFapiao::new`] requires, by name.
pub struct IssueRefinedOilFapiaoRequired {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 发票申请单号: An application for invoices, which has one buyer: the payment's `transaction_id`
    /// when the user asked for it on the bill of WeChat Pay, else a number that the merchant gives. At
    /// least 1 character.
    pub fapiao_apply_id: FapiaoApplyId,
    /// 购买方信息: Who an invoice is for.
    pub buyer_information: Buyer,
    /// 需要开具的数电发票信息: A digital invoice to be issued, for fuel.
    pub fapiao_information: RefinedOilFapiao,
}

impl IssueRefinedOilFapiao {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: IssueRefinedOilFapiaoRequired) -> Self {
        let IssueRefinedOilFapiaoRequired {
            sub_mchid, fapiao_apply_id, buyer_information, fapiao_information,
        } = required;
        Self { sub_mchid, fapiao_apply_id, buyer_information, fapiao_information }
    }
}

impl Operation for IssueRefinedOilFapiao {
    type Response = ();

    const META: &'static Meta = &routes::ISSUE_REFINED_OIL_FAPIAO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 开具不动产租赁行业电子发票: Has an invoice of the tax authority's digital system issued for a
/// merchant that lets real estate.
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing` responds with 202 and
/// no body: it was accepted, and is not done yet. Not idempotent: sending it again may act twice.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::fapiao::{
///     Buyer, BuyerType, FapiaoBillType, FapiaoPayChannel, FapiaoTransaction,
///     IssueRealEstateLeasingFapiao, IssueRealEstateLeasingFapiaoRequired, RealEstateLeasingFapiao,
///     RealEstateLeasingFapiaoLine, RealEstateLeasingFapiaoLineRequired,
///     RealEstateLeasingFapiaoRequired,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = IssueRealEstateLeasingFapiao::new(IssueRealEstateLeasingFapiaoRequired {
///     sub_mchid: "1900000109".into(),
///     fapiao_apply_id: "4200000444201910177461284488".into(),
///     buyer_information: Buyer::new(
///         BuyerType::Organization,
///         "深圳市南山区测试企业",
///     ),
///     fapiao_information: RealEstateLeasingFapiao::new(RealEstateLeasingFapiaoRequired {
///         fapiao_id: "20200701123456".into(),
///         total_amount: Fen::new(382895),
///         items: vec![
///             RealEstateLeasingFapiaoLine::new(RealEstateLeasingFapiaoLineRequired {
///             tax_code : "3010101020203000000".into(), goods_name :
///             "出租汽车客运服务".into(), total_amount : Fen::new(382895),
///             tax_rate : 1300, discount : false })
///         ],
///         billing_person_id: "128279891283".into(),
///         fapiao_bill_type: FapiaoBillType::CommFapiao,
///         transaction_information: vec![
///             FapiaoTransaction::new(FapiaoPayChannel::WechatPay, Fen::new(382895))
///         ],
///     }),
/// });
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueRealEstateLeasingFapiao {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 发票申请单号: An application for invoices, which has one buyer: the payment's `transaction_id`
    /// when the user asked for it on the bill of WeChat Pay, else a number that the merchant gives. At
    /// least 1 character. Example: `4200000444201910177461284488`.
    pub fapiao_apply_id: FapiaoApplyId,
    /// 购买方信息: Who an invoice is for.
    pub buyer_information: Buyer,
    /// 需要开具的数电发票信息: A digital invoice to be issued, for letting real estate.
    pub fapiao_information: RealEstateLeasingFapiao,
}

wechatpay_client::sent! {
    IssueRealEstateLeasingFapiao {
        sub_mchid "sub_mchid", fapiao_apply_id "fapiao_apply_id",
        buyer_information "buyer_information", fapiao_information "fapiao_information",
    }
}

/// What [`IssueRealEstateLeasingFapiao::new`] requires, by name.
pub struct IssueRealEstateLeasingFapiaoRequired {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 发票申请单号: An application for invoices, which has one buyer: the payment's `transaction_id`
    /// when the user asked for it on the bill of WeChat Pay, else a number that the merchant gives. At
    /// least 1 character.
    pub fapiao_apply_id: FapiaoApplyId,
    /// 购买方信息: Who an invoice is for.
    pub buyer_information: Buyer,
    /// 需要开具的数电发票信息: A digital invoice to be issued, for letting real estate.
    pub fapiao_information: RealEstateLeasingFapiao,
}

impl IssueRealEstateLeasingFapiao {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: IssueRealEstateLeasingFapiaoRequired) -> Self {
        let IssueRealEstateLeasingFapiaoRequired {
            sub_mchid, fapiao_apply_id, buyer_information, fapiao_information,
        } = required;
        Self { sub_mchid, fapiao_apply_id, buyer_information, fapiao_information }
    }
}

impl Operation for IssueRealEstateLeasingFapiao {
    type Response = ();

    const META: &'static Meta = &routes::ISSUE_REAL_ESTATE_LEASING_FAPIAO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 上传电子发票文件: Uploads the file of an invoice that the merchant issued by itself, for
/// `insert_fapiao_cards`.
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file` responds with 200 and
/// [`UploadFapiaoFileResponse`](crate::products::fapiao::UploadFapiaoFileResponse). Not idempotent:
/// sending it again may act twice.
///
/// Note: Sent twice, it makes two numbers of a file, which does no harm.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_10.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay, IJPay, wechatpayv3; a description by the community,
/// of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::fapiao::{FapiaoFileType, UploadFapiaoFile};
/// use wechatpay::Upload;
///
/// let operation = UploadFapiaoFile::new(
///     Upload::new("a.jpg", std::fs::read("a.jpg")?),
///     FapiaoFileType::Pdf,
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadFapiaoFile {
    /// 电子发票文件: The bytes of the PDF.
    pub file: Upload,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 发票文件类型: What the file of an invoice is. Example: `PDF`.
    pub file_type: FapiaoFileType,
}

wechatpay_client::sent! {
    UploadFapiaoFile {
        file "file" outside, sub_mchid "sub_mchid", file_type "file_type",
    }
}

impl UploadFapiaoFile {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(file: Upload, file_type: FapiaoFileType) -> Self {
        Self { file, sub_mchid: None, file_type }
    }
}

crate::optional_fields! {
    UploadFapiaoFile {
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
    }
}

impl Operation for UploadFapiaoFile {
    type Response = UploadFapiaoFileResponse;

    const META: &'static Meta = &routes::UPLOAD_FAPIAO_FILE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .upload_as(
                &self.file,
                UploadForm::sm3("file", "digest").algorithm("digest_alogrithm", "SM3"),
                self,
            )
            .build()
    }
}

/// 查询电子发票: Tells the state of the invoices of an application, or of the one that `fapiao_id`
/// names.
///
/// `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}` responds with 200 and
/// [`GetFapiaoApplicationResponse`](crate::products::fapiao::GetFapiaoApplicationResponse).
/// Read-only: safe to send again.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_9.shtml). Source:
/// SKIT.FlurlHttpClient.Wechat, IJPay, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::fapiao::GetFapiaoApplication;
///
/// let operation = GetFapiaoApplication::new("4200000444201910177461284488");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetFapiaoApplication {
    /// 发票申请单号: An application for invoices, which has one buyer: the payment's `transaction_id`
    /// when the user asked for it on the bill of WeChat Pay, else a number that the merchant gives. At
    /// least 1 character. Example: `4200000444201910177461284488`.
    pub fapiao_apply_id: FapiaoApplyId,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 商户发票单号: Without it, all invoices of the application come. At least 1 character. Example:
    /// `20200701123456`.
    pub fapiao_id: Option<FapiaoId>,
}

impl GetFapiaoApplication {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(fapiao_apply_id: impl Into<FapiaoApplyId>) -> Self {
        Self {
            fapiao_apply_id: fapiao_apply_id.into(), sub_mchid: None, fapiao_id: None,
        }
    }
}

crate::optional_fields! {
    GetFapiaoApplication {
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
        /// 商户发票单号: Without it, all invoices of the application come. At least 1 character.
        fapiao_id: FapiaoId,
    }
}

impl Operation for GetFapiaoApplication {
    type Response = GetFapiaoApplicationResponse;

    const META: &'static Meta = &routes::GET_FAPIAO_APPLICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("fapiao_apply_id", &self.fapiao_apply_id)
            .query("sub_mchid", &self.sub_mchid)
            .query("fapiao_id", &self.fapiao_id)
            .build()
    }
}

/// 获取发票下载信息: Tells where the file of an invoice is to be had, once it was issued.
///
/// `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files` responds
/// with 200 and
/// [`GetFapiaoFileDownloadInfoResponse`](crate::products::fapiao::GetFapiaoFileDownloadInfoResponse).
/// Read-only: safe to send again. [`Client::download_at`](wechatpay_client::Client::download_at)
/// fetches each file that it leads to.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/get-fapiao-file-download-info.html).
/// Source: SKIT.FlurlHttpClient.Wechat, IJPay, wechatpayv3; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::fapiao::GetFapiaoFileDownloadInfo;
///
/// let operation = GetFapiaoFileDownloadInfo::new(
///     "4200000444201910177461284488",
///     "1900000109",
///     "20200701123456",
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetFapiaoFileDownloadInfo {
    /// 发票申请单号: An application for invoices, which has one buyer: the payment's `transaction_id`
    /// when the user asked for it on the bill of WeChat Pay, else a number that the merchant gives. At
    /// least 1 character. Example: `4200000444201910177461284488`.
    pub fapiao_apply_id: FapiaoApplyId,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 商户发票单号: An invoice as numbered by the merchant, unique under its merchant number. After a
    /// failure, or a reversal, the same application needs a new one. At least 1 character. Example:
    /// `20200701123456`.
    pub fapiao_id: FapiaoId,
}

impl GetFapiaoFileDownloadInfo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        fapiao_apply_id: impl Into<FapiaoApplyId>,
        sub_mchid: impl Into<Mchid>,
        fapiao_id: impl Into<FapiaoId>,
    ) -> Self {
        Self {
            fapiao_apply_id: fapiao_apply_id.into(), sub_mchid: sub_mchid.into(),
            fapiao_id: fapiao_id.into(),
        }
    }
}

impl Operation for GetFapiaoFileDownloadInfo {
    type Response = GetFapiaoFileDownloadInfoResponse;

    const META: &'static Meta = &routes::GET_FAPIAO_FILE_DOWNLOAD_INFO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("fapiao_apply_id", &self.fapiao_apply_id)
            .query("sub_mchid", &self.sub_mchid)
            .query("fapiao_id", &self.fapiao_id)
            .build()
    }
}

/// 将电子发票插入微信用户卡包: Puts invoices that the merchant issued by itself into the user's
/// card holder. Their files are uploaded before.
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards` responds
/// with 202 and no body: it was accepted, and is not done yet. Not idempotent: sending it again may
/// act twice.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_11.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, IJPay, wechatpayv3; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::fapiao::{
///     Buyer, BuyerType, FapiaoScene, FapiaoStaff, InsertFapiaoCards, InsertFapiaoCardsRequired,
///     OwnFapiao, OwnFapiaoLine, OwnFapiaoLineRequired, OwnFapiaoRequired, OwnSeller,
///     OwnSellerRequired, TaxPreferMark,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = InsertFapiaoCards::new(
///     "4200000444201910177461284488",
///     InsertFapiaoCardsRequired {
///         scene: FapiaoScene::WithWechatpay,
///         buyer_information: Buyer::new(
///             BuyerType::Organization,
///             "深圳市南山区测试企业",
///         ),
///         fapiao_card_information: vec![
///             OwnFapiao::new(OwnFapiaoRequired { fapiao_media_id :
///             "ASNFZ4mrze/+3LqYdlQyEA==".into(), fapiao_number : "12897794".into(),
///             fapiao_code : "044001911211".into(), fapiao_time :
///             "2020-07-01T12:00:00+08:00".parse() ?, check_code :
///             "69001808340631374774".into(), password : "006>299-375/326>2+7/*0-+<3510"
///             .into(), total_amount : Fen::new(382895), tax_amount : Fen::new(44050),
///             amount : Fen::new(338845), seller_information :
///             OwnSeller::new(OwnSellerRequired { name :
///             "深圳市南山区测试公司".into(), taxpayer_id :
///             "202003261233701778".into(), address :
///             "深圳市南山区深南大道10000号".into() }), extra_information :
///             FapiaoStaff::new("王五"), items :
///             vec![OwnFapiaoLine::new(OwnFapiaoLineRequired { tax_code :
///             "3010101020203000000".into(), goods_name : "出租汽车客运服务"
///             .into(), quantity : 100000000, unit_price : 338845000000, amount :
///             Fen::new(338845), tax_amount : Fen::new(44050), total_amount :
///             Fen::new(382895), tax_rate : 1300, tax_prefer_mark :
///             TaxPreferMark::NoFavorable, discount : false })] })
///         ],
///     },
/// );
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsertFapiaoCards {
    /// 发票申请单号: An application for invoices, which has one buyer: the payment's `transaction_id`
    /// when the user asked for it on the bill of WeChat Pay, else a number that the merchant gives. At
    /// least 1 character. Example: `4200000444201910177461284488`.
    pub fapiao_apply_id: FapiaoApplyId,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 插卡场景: Whether the invoice belongs to a payment by WeChat Pay. Example: `WITH_WECHATPAY`.
    pub scene: FapiaoScene,
    /// 购买方信息: Who an invoice is for.
    pub buyer_information: Buyer,
    /// 电子发票卡券信息列表.
    pub fapiao_card_information: Vec<OwnFapiao>,
}

wechatpay_client::sent! {
    InsertFapiaoCards {
        fapiao_apply_id "fapiao_apply_id" outside, sub_mchid "sub_mchid", scene "scene",
        buyer_information "buyer_information", fapiao_card_information "fapiao_card_information",
    }
}

/// What [`InsertFapiaoCards::new`] requires, by name.
pub struct InsertFapiaoCardsRequired {
    /// 插卡场景: Whether the invoice belongs to a payment by WeChat Pay.
    pub scene: FapiaoScene,
    /// 购买方信息: Who an invoice is for.
    pub buyer_information: Buyer,
    /// 电子发票卡券信息列表.
    pub fapiao_card_information: Vec<OwnFapiao>,
}

impl InsertFapiaoCards {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        fapiao_apply_id: impl Into<FapiaoApplyId>,
        required: InsertFapiaoCardsRequired,
    ) -> Self {
        let InsertFapiaoCardsRequired {
            scene, buyer_information, fapiao_card_information,
        } = required;
        Self {
            fapiao_apply_id: fapiao_apply_id.into(), sub_mchid: None, scene,
            buyer_information, fapiao_card_information,
        }
    }
}

crate::optional_fields! {
    InsertFapiaoCards {
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
    }
}

impl Operation for InsertFapiaoCards {
    type Response = ();

    const META: &'static Meta = &routes::INSERT_FAPIAO_CARDS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("fapiao_apply_id", &self.fapiao_apply_id)
            .json(self)
            .build()
    }
}

/// 冲红电子发票: Reverses (冲红) invoices of an application that were issued. They are taken out of
/// the card holder as well.
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse` responds with
/// 202 and no body: it was accepted, and is not done yet. Not idempotent: sending it again may act
/// twice.
///
/// Source: SKIT.FlurlHttpClient.Wechat, IJPay, wechatpayv3; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::fapiao::{FapiaoReverseReason, FapiaoToReverse, ReverseFapiaoApplication};
///
/// let operation = ReverseFapiaoApplication::new(
///     "4200000444201910177461284488",
///     FapiaoReverseReason::IssueError,
///     vec![FapiaoToReverse::new("20200701123456", "12897794")],
/// );
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReverseFapiaoApplication {
    /// 发票申请单号: An application for invoices, which has one buyer: the payment's `transaction_id`
    /// when the user asked for it on the bill of WeChat Pay, else a number that the merchant gives. At
    /// least 1 character. Example: `4200000444201910177461284488`.
    pub fapiao_apply_id: FapiaoApplyId,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 冲红原因: Why an invoice is reversed. Example: `ISSUE_ERROR`.
    pub reverse_reason: FapiaoReverseReason,
    /// 需要冲红的发票信息.
    pub fapiao_information: Vec<FapiaoToReverse>,
}

wechatpay_client::sent! {
    ReverseFapiaoApplication {
        fapiao_apply_id "fapiao_apply_id" outside, sub_mchid "sub_mchid",
        reverse_reason "reverse_reason", fapiao_information "fapiao_information",
    }
}

impl ReverseFapiaoApplication {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        fapiao_apply_id: impl Into<FapiaoApplyId>,
        reverse_reason: FapiaoReverseReason,
        fapiao_information: Vec<FapiaoToReverse>,
    ) -> Self {
        Self {
            fapiao_apply_id: fapiao_apply_id.into(), sub_mchid: None, reverse_reason,
            fapiao_information,
        }
    }
}

crate::optional_fields! {
    ReverseFapiaoApplication {
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
    }
}

impl Operation for ReverseFapiaoApplication {
    type Response = ();

    const META: &'static Meta = &routes::REVERSE_FAPIAO_APPLICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("fapiao_apply_id", &self.fapiao_apply_id)
            .json(self)
            .build()
    }
}

/// 获取邀请商户开通服务商电子发票能力: Tells where a merchant is to agree that the partner issues
/// its invoices. The link is sent to the merchant.
///
/// `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl` responds with 200 and
/// [`GetFapiaoInviteUrlResponse`](crate::products::fapiao::GetFapiaoInviteUrlResponse). Read-only:
/// safe to send again.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::fapiao::{FapiaoInviteOperation, FapiaoMode, GetFapiaoInviteUrl};
///
/// let operation = GetFapiaoInviteUrl::new(
///     FapiaoInviteOperation::AuthBinding,
///     FapiaoMode::ThirdOrSelfFapiao,
///     "code_20200101_123",
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetFapiaoInviteUrl {
    /// 操作类型: What a merchant is invited to. Example: `AUTH_BINDING`.
    pub operation_type: FapiaoInviteOperation,
    /// 开票模式: The ways of issuing invoices. Example: `THIRD_OR_SELF_FAPIAO`.
    pub fapiao_mode: FapiaoMode,
    /// 发票能力类型.
    pub fapiao_ability_type_list: Option<Vec<FapiaoAbility>>,
    /// 服务商邀请渠道. Example: `miniprogram`.
    pub invite_channel: Option<String>,
    /// 操作人员: Who sends the invitation. Plain text here; encrypted on the wire.
    pub operate_user: Option<Encrypted>,
    /// 服务商邀请code: An invitation as named by the partner. At least 1 character. Example:
    /// `code_20200101_123`.
    pub invite_code: FapiaoInviteCode,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
}

impl GetFapiaoInviteUrl {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        operation_type: FapiaoInviteOperation,
        fapiao_mode: FapiaoMode,
        invite_code: impl Into<FapiaoInviteCode>,
    ) -> Self {
        Self {
            operation_type, fapiao_mode, fapiao_ability_type_list: None,
            invite_channel: None, operate_user: None, invite_code: invite_code.into(),
            sub_mchid: None,
        }
    }
}

crate::optional_fields! {
    GetFapiaoInviteUrl {
        /// 发票能力类型.
        fapiao_ability_type_list: Vec<FapiaoAbility>,
        /// 服务商邀请渠道.
        invite_channel: String,
        /// 操作人员: Who sends the invitation. Plain text here; encrypted on the wire.
        operate_user: Encrypted,
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
    }
}

impl Operation for GetFapiaoInviteUrl {
    type Response = GetFapiaoInviteUrlResponse;

    const META: &'static Meta = &routes::GET_FAPIAO_INVITE_URL;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("operation_type", &self.operation_type)
            .query("fapiao_mode", &self.fapiao_mode)
            .query_list("fapiao_ability_type_list", &self.fapiao_ability_type_list)
            .query("invite_channel", &self.invite_channel)
            .query_encrypted("operate_user", &self.operate_user)
            .query("invite_code", &self.invite_code)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

/// 获取邀请开通的商户信息: Lists how merchants answered the partner's invitations in a time.
///
/// `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo` responds with 200 and
/// [`ListInvitedMerchantsResponse`](crate::products::fapiao::ListInvitedMerchantsResponse).
/// Read-only: safe to send again. [`Client::items`](wechatpay_client::Client::items) reads the list
/// page by page.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::fapiao::{FapiaoInviteStatus, ListInvitedMerchants, ListInvitedMerchantsRequired};
///
/// let operation = ListInvitedMerchants::new(ListInvitedMerchantsRequired {
///     query_time_start: "2020-07-01T12:00:00+08:00".parse()?,
///     query_time_end: "2020-07-02T12:00:00+08:00".parse()?,
///     offset: 0,
///     limit: 5,
///     mch_invite_status: FapiaoInviteStatus::MchInviteSucc,
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListInvitedMerchants {
    /// 查询时间起. Example: `2020-07-01T12:00:00+08:00`.
    pub query_time_start: Timestamp,
    /// 查询时间止. Example: `2020-07-02T12:00:00+08:00`.
    pub query_time_end: Timestamp,
    /// 本次查询的起始位置. Example: `0`.
    pub offset: i64,
    /// 本次查询的最大数量. Example: `5`.
    pub limit: i64,
    /// 服务商邀请code: An invitation as named by the partner. At least 1 character. Example:
    /// `code_20200101_123`.
    pub invite_code: Option<FapiaoInviteCode>,
    /// 商户邀请状态: What became of an invitation. Example: `MCH_INVITE_SUCC`.
    pub mch_invite_status: FapiaoInviteStatus,
}

/// What [`ListInvitedMerchants::new`] requires, by name.
pub struct ListInvitedMerchantsRequired {
    /// 查询时间起.
    pub query_time_start: Timestamp,
    /// 查询时间止.
    pub query_time_end: Timestamp,
    /// 本次查询的起始位置.
    pub offset: i64,
    /// 本次查询的最大数量.
    pub limit: i64,
    /// 商户邀请状态: What became of an invitation.
    pub mch_invite_status: FapiaoInviteStatus,
}

impl ListInvitedMerchants {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: ListInvitedMerchantsRequired) -> Self {
        let ListInvitedMerchantsRequired {
            query_time_start, query_time_end, offset, limit, mch_invite_status,
        } = required;
        Self {
            query_time_start, query_time_end, offset, limit, invite_code: None,
            mch_invite_status,
        }
    }
}

crate::optional_fields! {
    ListInvitedMerchants {
        /// 服务商邀请code: An invitation as named by the partner. At least 1 character.
        invite_code: FapiaoInviteCode,
    }
}

impl Operation for ListInvitedMerchants {
    type Response = ListInvitedMerchantsResponse;

    const META: &'static Meta = &routes::LIST_INVITED_MERCHANTS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("query_time_start", &self.query_time_start)
            .query("query_time_end", &self.query_time_end)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("invite_code", &self.invite_code)
            .query("mch_invite_status", &self.mch_invite_status)
            .build()
    }
}

wechatpay_client::paginated! {
    ListInvitedMerchants { offset: offset, limit: limit, items: mch_invite_result_list as InvitedMerchant, total: total_count }
}

/// 获取商户开票基础信息: Tells what stands on the invoices of a merchant as their seller.
///
/// `GET /v3/new-tax-control-fapiao/merchant/base-information` responds with 200 and
/// [`GetFapiaoSellerResponse`](crate::products::fapiao::GetFapiaoSellerResponse). Read-only: safe
/// to send again.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_3.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, IJPay, yansongda/pay, wechatpayv3; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::fapiao::GetFapiaoSeller;
///
/// let operation = GetFapiaoSeller::new("1900000109");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetFapiaoSeller {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
}

impl GetFapiaoSeller {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(sub_mchid: impl Into<Mchid>) -> Self {
        Self { sub_mchid: sub_mchid.into() }
    }
}

impl Operation for GetFapiaoSeller {
    type Response = GetFapiaoSellerResponse;

    const META: &'static Meta = &routes::GET_FAPIAO_SELLER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).query("sub_mchid", &self.sub_mchid).build()
    }
}

/// 查询商户配置的开发选项: Tells the development options.
///
/// `GET /v3/new-tax-control-fapiao/merchant/development-config` responds with 200 and
/// [`FapiaoConfig`](crate::products::fapiao::FapiaoConfig). Read-only: safe to send again.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_19.shtml). Source:
/// SKIT.FlurlHttpClient.Wechat, IJPay, yansongda/pay, wechatpayv3; a description by the community,
/// of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::fapiao::GetFapiaoConfig;
///
/// let operation = GetFapiaoConfig::new();
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFapiaoConfig {}

impl GetFapiaoConfig {
    /// Creates the operation.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetFapiaoConfig {
    type Response = FapiaoConfig;

    const META: &'static Meta = &routes::GET_FAPIAO_CONFIG;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).build()
    }
}

/// 配置开发选项: Changes the development options, among them the address for callbacks. What is not
/// sent stays.
///
/// `PATCH /v3/new-tax-control-fapiao/merchant/development-config` responds with 200 and
/// [`FapiaoConfig`](crate::products::fapiao::FapiaoConfig). Not idempotent: sending it again may
/// act twice.
///
/// Source: SKIT.FlurlHttpClient.Wechat, IJPay, yansongda/pay, wechatpayv3; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::fapiao::ModifyFapiaoConfig;
///
/// let operation = ModifyFapiaoConfig::new()
///     .callback_url("https://pay.weixin.qq.com/callback")
///     .sub_mch_code("1900000109")
///     .show_fapiao_cell(false)
///     .support_vat_fapiao(false);
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFapiaoConfig {
    /// 商户回调地址. Example: `https://pay.weixin.qq.com/callback`.
    pub callback_url: Option<String>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mch_code: Option<Mchid>,
    /// 全部账单展示开发票入口开关: Whether the user can ask for an invoice on the bill of WeChat Pay.
    /// Example: `false`.
    pub show_fapiao_cell: Option<bool>,
    /// 商户是否支持开电子专票: Whether special invoices (增值税专用发票) can be asked for. Example:
    /// `false`.
    pub support_vat_fapiao: Option<bool>,
}

wechatpay_client::sent! {
    ModifyFapiaoConfig {
        callback_url "callback_url", sub_mch_code "sub_mch_code",
        show_fapiao_cell "show_fapiao_cell", support_vat_fapiao "support_vat_fapiao",
    }
}

impl ModifyFapiaoConfig {
    /// Creates the operation.
    #[inline]
    pub fn new() -> Self {
        Self {
            callback_url: None, sub_mch_code: None, show_fapiao_cell: None,
            support_vat_fapiao: None,
        }
    }
}

crate::optional_fields! {
    ModifyFapiaoConfig {
        /// 商户回调地址.
        callback_url: String,
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mch_code: Mchid,
        /// 全部账单展示开发票入口开关: Whether the user can ask for an invoice on the bill of WeChat Pay.
        show_fapiao_cell: bool,
        /// 商户是否支持开电子专票: Whether special invoices (增值税专用发票) can be asked for.
        support_vat_fapiao: bool,
    }
}

impl Operation for ModifyFapiaoConfig {
    type Response = FapiaoConfig;

    const META: &'static Meta = &routes::MODIFY_FAPIAO_CONFIG;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 获取商品和服务税收分类对照表: Lists the goods and services that the merchant registered, with
/// the tax codes and rates that an invoice takes for them.
///
/// `GET /v3/new-tax-control-fapiao/merchant/tax-codes` responds with 200 and
/// [`ListTaxCodesResponse`](crate::products::fapiao::ListTaxCodesResponse). Read-only: safe to send
/// again. [`Client::items`](wechatpay_client::Client::items) reads the list page by page.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_2.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, IJPay, yansongda/pay, wechatpayv3; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::fapiao::{ListTaxCodes, ListTaxCodesRequired};
///
/// let operation = ListTaxCodes::new(ListTaxCodesRequired {
///     offset: 0,
///     limit: 5,
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListTaxCodes {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 本次查询的起始位置. Example: `0`.
    pub offset: i64,
    /// 本次查询的最大数量. Example: `5`.
    pub limit: i64,
}

/// What [`ListTaxCodes::new`] requires, by name.
pub struct ListTaxCodesRequired {
    /// 本次查询的起始位置.
    pub offset: i64,
    /// 本次查询的最大数量.
    pub limit: i64,
}

impl ListTaxCodes {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: ListTaxCodesRequired) -> Self {
        let ListTaxCodesRequired { offset, limit } = required;
        Self { sub_mchid: None, offset, limit }
    }
}

crate::optional_fields! {
    ListTaxCodes {
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
    }
}

impl Operation for ListTaxCodes {
    type Response = ListTaxCodesResponse;

    const META: &'static Meta = &routes::LIST_TAX_CODES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("sub_mchid", &self.sub_mchid)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }
}

wechatpay_client::paginated! {
    ListTaxCodes { offset: offset, limit: limit, items: data as TaxCode, total: total_count }
}

/// 检查子商户开票功能状态: Checks that a merchant may issue invoices through WeChat Pay. An error
/// says that it may not.
///
/// `POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check` responds with 204 and no body.
/// Read-only: safe to send again.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_1.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::fapiao::CheckFapiaoMerchant;
///
/// let operation = CheckFapiaoMerchant::new("1900000109");
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckFapiaoMerchant {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
}

impl CheckFapiaoMerchant {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(sub_mchid: impl Into<Mchid>) -> Self {
        Self { sub_mchid: sub_mchid.into() }
    }
}

impl Operation for CheckFapiaoMerchant {
    type Response = ();

    const META: &'static Meta = &routes::CHECK_FAPIAO_MERCHANT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("sub_mchid", &self.sub_mchid).build()
    }
}

/// 检查子商户开票功能状态: Tells how far a merchant has come with each way of issuing invoices.
///
/// `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status` responds with 200 and
/// [`GetFapiaoMerchantStatusResponse`](crate::products::fapiao::GetFapiaoMerchantStatusResponse).
/// Read-only: safe to send again.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::fapiao::GetFapiaoMerchantStatus;
///
/// let operation = GetFapiaoMerchantStatus::new("1900000109");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetFapiaoMerchantStatus {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
}

impl GetFapiaoMerchantStatus {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(sub_mchid: impl Into<Mchid>) -> Self {
        Self { sub_mchid: sub_mchid.into() }
    }
}

impl Operation for GetFapiaoMerchantStatus {
    type Response = GetFapiaoMerchantStatusResponse;

    const META: &'static Meta = &routes::GET_FAPIAO_MERCHANT_STATUS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("sub_mchid", &self.sub_mchid).build()
    }
}

/// 获取用户填写的抬头: Tells who the invoice is for, as the user filled it in.
/// `FAPIAO.USER_APPLIED` says when it is there.
///
/// `GET /v3/new-tax-control-fapiao/user-title` responds with 200 and
/// [`Buyer`](crate::products::fapiao::Buyer). Read-only: safe to send again.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_6.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, IJPay, yansongda/pay, wechatpayv3; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::fapiao::{FapiaoScene, GetUserTitle};
///
/// let operation = GetUserTitle::new(
///     FapiaoScene::WithWechatpay,
///     "4200000444201910177461284488",
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserTitle {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 开票场景: Whether the invoice belongs to a payment by WeChat Pay. Example: `WITH_WECHATPAY`.
    pub scene: FapiaoScene,
    /// 发票申请单号: An application for invoices, which has one buyer: the payment's `transaction_id`
    /// when the user asked for it on the bill of WeChat Pay, else a number that the merchant gives. At
    /// least 1 character. Example: `4200000444201910177461284488`.
    pub fapiao_apply_id: FapiaoApplyId,
}

impl GetUserTitle {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(scene: FapiaoScene, fapiao_apply_id: impl Into<FapiaoApplyId>) -> Self {
        Self { sub_mchid: None, scene, fapiao_apply_id: fapiao_apply_id.into() }
    }
}

crate::optional_fields! {
    GetUserTitle {
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
    }
}

impl Operation for GetUserTitle {
    type Response = Buyer;

    const META: &'static Meta = &routes::GET_USER_TITLE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("sub_mchid", &self.sub_mchid)
            .query("scene", &self.scene)
            .query("fapiao_apply_id", &self.fapiao_apply_id)
            .build()
    }
}

/// 获取抬头填写链接: Makes the link to the page on which the user fills in who the invoice is for.
///
/// `GET /v3/new-tax-control-fapiao/user-title/title-url` responds with 200 and
/// [`GetUserTitleUrlResponse`](crate::products::fapiao::GetUserTitleUrlResponse). Read-only: safe
/// to send again.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_5.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, IJPay, yansongda/pay, wechatpayv3; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::fapiao::{FapiaoSource, GetUserTitleUrl, GetUserTitleUrlRequired};
/// use wechatpay::shared::Fen;
///
/// let operation = GetUserTitleUrl::new(GetUserTitleUrlRequired {
///     fapiao_apply_id: "4200000444201910177461284488".into(),
///     source: FapiaoSource::Web,
///     appid: "wxb1170446a4c0a5a2".into(),
///     openid: "plN5twRbHym_j-QcqCzstl0HmwEs".into(),
///     total_amount: Fen::new(382895),
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserTitleUrl {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 发票申请单号: An application for invoices, which has one buyer: the payment's `transaction_id`
    /// when the user asked for it on the bill of WeChat Pay, else a number that the merchant gives. At
    /// least 1 character. Example: `4200000444201910177461284488`.
    pub fapiao_apply_id: FapiaoApplyId,
    /// 开票来源: Where the user asks for the invoice. Example: `WEB`.
    pub source: FapiaoSource,
    /// 商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxb1170446a4c0a5a2`.
    pub appid: Appid,
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 总金额: An amount of money in 分, a hundredth of a yuan. From 1. Example: `382895`.
    pub total_amount: Fen,
    /// 销售方名称: Shown to the user. Example: `深圳市南山区测试商户`.
    pub seller_name: Option<String>,
    /// 是否需要展示手机号填写栏. Example: `true`.
    pub show_phone_cell: Option<bool>,
    /// 用户是否必须填写手机号: Only where `show_phone_cell` is `true`. Example: `true`.
    pub must_input_phone: Option<bool>,
    /// 是否需要展示邮箱地址填写栏. Example: `true`.
    pub show_email_cell: Option<bool>,
    /// 用户是否必须填写邮箱地址: Only where `show_email_cell` is `true`. Example: `true`.
    pub must_input_email: Option<bool>,
}

/// What [`GetUserTitleUrl::new`] requires, by name.
pub struct GetUserTitleUrlRequired {
    /// 发票申请单号: An application for invoices, which has one buyer: the payment's `transaction_id`
    /// when the user asked for it on the bill of WeChat Pay, else a number that the merchant gives. At
    /// least 1 character.
    pub fapiao_apply_id: FapiaoApplyId,
    /// 开票来源: Where the user asks for the invoice.
    pub source: FapiaoSource,
    /// 商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 用户OpenID: A user as one AppID sees them. At least 1 character.
    pub openid: Openid,
    /// 总金额: An amount of money in 分, a hundredth of a yuan. From 1.
    pub total_amount: Fen,
}

impl GetUserTitleUrl {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: GetUserTitleUrlRequired) -> Self {
        let GetUserTitleUrlRequired {
            fapiao_apply_id, source, appid, openid, total_amount,
        } = required;
        Self {
            sub_mchid: None, fapiao_apply_id, source, appid, openid, total_amount,
            seller_name: None, show_phone_cell: None, must_input_phone: None,
            show_email_cell: None, must_input_email: None,
        }
    }
}

crate::optional_fields! {
    GetUserTitleUrl {
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
        /// 销售方名称: Shown to the user.
        seller_name: String,
        /// 是否需要展示手机号填写栏.
        show_phone_cell: bool,
        /// 用户是否必须填写手机号: Only where `show_phone_cell` is `true`.
        must_input_phone: bool,
        /// 是否需要展示邮箱地址填写栏.
        show_email_cell: bool,
        /// 用户是否必须填写邮箱地址: Only where `show_email_cell` is `true`.
        must_input_email: bool,
    }
}

impl Operation for GetUserTitleUrl {
    type Response = GetUserTitleUrlResponse;

    const META: &'static Meta = &routes::GET_USER_TITLE_URL;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("sub_mchid", &self.sub_mchid)
            .query("fapiao_apply_id", &self.fapiao_apply_id)
            .query("source", &self.source)
            .query("appid", &self.appid)
            .query("openid", &self.openid)
            .query("total_amount", &self.total_amount)
            .query("seller_name", &self.seller_name)
            .query("show_phone_cell", &self.show_phone_cell)
            .query("must_input_phone", &self.must_input_phone)
            .query("show_email_cell", &self.show_email_cell)
            .query("must_input_email", &self.must_input_email)
            .build()
    }
}
