// Written by `cargo xtask codegen` from spec/violation.yaml; edit that file instead.

use wechatpay_client::Timestamp;

use crate::products::shared::Mchid;

/// 商户平台处置记录: What WeChat Pay did about a merchant, and why.
#[derive(Clone)]
#[non_exhaustive]
pub struct Violation {
    /// 子商户号: The merchant. At least 1 character. Example: `1900009231`.
    pub sub_mchid: Mchid,
    /// 子商户公司名称: The company behind the merchant. Example: `财付通支付科技有限公司`.
    pub company_name: String,
    /// 商户违约处理通知ID: The number of what was done. Callbacks of penalties and of stopped payments
    /// are distinguished by it. Example: `200201820200101080076610000`.
    pub record_id: String,
    /// 处罚方案: What was done, in words for people. It is not a list of values to compare with.
    /// Example: `关闭支付权限`.
    pub punish_plan: String,
    /// 处罚时间: When it was done. Example: `2015-05-20T13:29:35+08:00`.
    pub punish_time: Timestamp,
    /// 处罚详细描述: What follows from it, in words for people. Example:
    /// `利用特殊行业违规经营，加重处罚`.
    pub punish_description: String,
    /// 风险类型: Why it was done. Example: `ONE_YUAN_PURCHASES`.
    pub risk_type: ViolationRiskType,
    /// 风险类型描述: The same for people. Example: `涉嫌一元购`.
    pub risk_description: Option<String>,
}

wechatpay_client::record! {
    Violation {
        sub_mchid "sub_mchid", company_name "company_name", record_id "record_id",
        punish_plan "punish_plan", punish_time "punish_time",
        punish_description "punish_description", risk_type "risk_type",
        risk_description "risk_description",
    }
}

/// What [`Violation::new`] requires, by name.
pub struct ViolationRequired {
    /// 子商户号: The merchant. At least 1 character.
    pub sub_mchid: Mchid,
    /// 子商户公司名称: The company behind the merchant.
    pub company_name: String,
    /// 商户违约处理通知ID: The number of what was done.
    pub record_id: String,
    /// 处罚方案: What was done, in words for people.
    pub punish_plan: String,
    /// 处罚时间: When it was done.
    pub punish_time: Timestamp,
    /// 处罚详细描述: What follows from it, in words for people.
    pub punish_description: String,
    /// 风险类型: Why it was done.
    pub risk_type: ViolationRiskType,
}

impl Violation {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ViolationRequired) -> Self {
        let ViolationRequired {
            sub_mchid, company_name, record_id, punish_plan, punish_time,
            punish_description, risk_type,
        } = required;
        Self {
            sub_mchid, company_name, record_id, punish_plan, punish_time,
            punish_description, risk_type, risk_description: None,
        }
    }
}

wechatpay_client::setters! {
    Violation {
        /// 风险类型描述: The same for people.
        risk_description: String,
    }
}

/// 商户违规通知回调地址: The address to which callbacks of violations go.
#[derive(Clone)]
#[non_exhaustive]
pub struct ViolationNotification {
    /// 通知地址: The address. 10 to 256 characters. Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: Option<String>,
}

wechatpay_client::record! {
    ViolationNotification {
        notify_url "notify_url",
    }
}

wechatpay_client::open_enum! {
    /// 风险类型: Why WeChat Pay did something about a merchant.
    pub enum ViolationRiskType {
        /// Lotteries for one yuan (一元购).
        OneYuanPurchases = "ONE_YUAN_PURCHASES",
        /// Rebates over several levels of sellers (多级分销返利).
        MultiLevelDistributionRebate = "MULTI_LEVEL_DISTRIBUTION_REBATE",
        /// A line of business that is not open to merchants (未开放类目).
        ProhibitedBusinessCategories = "PROHIBITED_BUSINESS_CATEGORIES",
        /// Cash out of credit cards (信用卡套现).
        CashAdvanceViaCreditCard = "CASH_ADVANCE_VIA_CREDIT_CARD",
        /// Users are lured into paying (诱导支付).
        InducingUsersToMakePayments = "INDUCING_USERS_TO_MAKE_PAYMENTS",
        /// Fraud (欺诈).
        Fraud = "FRAUD",
        /// Followers are gathered by foul means (恶意吸粉).
        MaliciousFanCountBoosting = "MALICIOUS_FAN_COUNT_BOOSTING",
        /// Activities beyond the line of business that was registered (跨类目).
        CrossCategoryActivities = "CROSS_CATEGORY_ACTIVITIES",
        /// Business beyond the line that was registered (跨类目经营).
        CrossCategoryBusiness = "CROSS_CATEGORY_BUSINESS",
        /// Gambling (赌博).
        Gambling = "GAMBLING",
        /// Pornography (色情).
        LewdContent = "LEWD_CONTENT",
        /// Payments settled for others without a licence (无证经营支付结算业务).
        UnlicensedPaymentAndSettlementBusiness = "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS",
        /// Investments (投资理财).
        Investment = "INVESTMENT",
        /// Disputes with users (交易纠纷).
        TransactionDispute = "TRANSACTION_DISPUTE",
        /// Domestic payments used across the border (境内支付接口跨境使用).
        CrossBorderUseOfDomesticPaymentApi = "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API",
        /// Business abroad beyond what the authorities approved (境外超监管批复范围经营).
        OverseasActivitiesOutsideTheBusinessScopeApprovedByRegulatoryAuthorities = "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES",
        /// Unusual payments (交易异常).
        UnusualTransaction = "UNUSUAL_TRANSACTION",
        /// Business without the licence for it (无资质经营).
        UnlicensedBusiness = "UNLICENSED_BUSINESS",
        /// Investments (投资理财), under a second value.
        WealthInvestment = "WEALTH_INVESTMENT",
        /// Ties to somebody who broke the rules (关联违规主体等异常风险).
        AffiliatedToAViolatingEntity = "AFFILIATED_TO_A_VIOLATING_ENTITY",
        /// A case at court (司法案件).
        InvolvedInAJudicialCase = "INVOLVED_IN_A_JUDICIAL_CASE",
        /// What was submitted is not right (资料异常).
        IncorrectInformationSubmitted = "INCORRECT_INFORMATION_SUBMITTED",
        /// The appeal was granted (申诉成功).
        AppealSuccessful = "APPEAL_SUCCESSFUL",
        /// Others complained about it (他人投诉举报).
        ReportedByOthers = "REPORTED_BY_OTHERS",
        /// Rules of promotions for restaurants were broken (智慧餐饮活动违规).
        ViolatingSmartCateringActivities = "VIOLATING_SMART_CATERING_ACTIVITIES",
        /// Several merchants share the number (同一商户号下挂多个商户).
        MoreThanOneMerchantUnderASingleMerchantId = "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID",
        /// International payments used in another region (境外支付接口跨区域).
        CrossRegionUseOfInternationalPaymentApi = "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API",
        /// Unusual payments at this moment (实时交易异常).
        UnusualRealTimeTransaction = "UNUSUAL_REAL_TIME_TRANSACTION",
        /// Documents that do not meet the requirements (资料不合格).
        UnacceptableDocuments = "UNACCEPTABLE_DOCUMENTS",
        /// Payments of large amounts (大额交易).
        LargeAmountTransaction = "LARGE_AMOUNT_TRANSACTION",
        /// Merchants without payments that have not confirmed that they want the account
        /// (无交易商户未确认开户意愿).
        AllMerchantsHaveConfirmedTheWillingnessToOpenAnAccount = "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
        /// It is not confirmed that the merchant wants the account (未确认开户意愿).
        UnconfirmedWillingnessToOpenAnAccount = "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
        /// There are no payments any more (交易停滞).
        InactiveTransaction = "INACTIVE_TRANSACTION",
        /// Something else that is unusual (其它异常).
        OtherUnusualActivities = "OTHER_UNUSUAL_ACTIVITIES",
    }
}
