// Written by `cargo xtask codegen` from spec/shared.yaml; edit that file instead.

use wechatpay_client::{Encrypted, Timestamp};

wechatpay_client::open_enum! {
    /// 开户银行: The banks to whose debit cards an abnormal refund can be sent.
    pub enum AbnormalRefundBank {
        /// China Merchants Bank (招商银行).
        CmbDebit = "CMB_DEBIT",
        /// Bank of Communications (交通银行).
        CommDebit = "COMM_DEBIT",
        /// Agricultural Bank of China (农业银行).
        AbcDebit = "ABC_DEBIT",
        /// China Construction Bank (建设银行).
        CcbDebit = "CCB_DEBIT",
        /// Industrial and Commercial Bank of China (工商银行).
        IcbcDebit = "ICBC_DEBIT",
        /// Bank of China (中国银行).
        BocDebit = "BOC_DEBIT",
        /// Ping An Bank (平安银行).
        PabDebit = "PAB_DEBIT",
        /// Shanghai Pudong Development Bank (浦发银行).
        SpdbDebit = "SPDB_DEBIT",
        /// China CITIC Bank (中信银行).
        CiticDebit = "CITIC_DEBIT",
        /// China Everbright Bank (光大银行).
        CebDebit = "CEB_DEBIT",
        /// China Minsheng Bank (民生银行).
        CmbcDebit = "CMBC_DEBIT",
        /// Industrial Bank (兴业银行).
        CibDebit = "CIB_DEBIT",
        /// China Guangfa Bank (广发银行).
        GdbDebit = "GDB_DEBIT",
        /// Postal Savings Bank of China (邮储银行).
        PsbcDebit = "PSBC_DEBIT",
        /// Bank of Ningbo (宁波银行).
        NbcbDebit = "NBCB_DEBIT",
    }
}

wechatpay_client::open_enum! {
    /// 异常退款处理方式: Where the money of a refund that could not be made goes.
    pub enum AbnormalRefundType {
        /// To a bank card of the user. Bank, number and holder are needed.
        UserBankCard = "USER_BANK_CARD",
        /// To the bank account of the merchant who was paid.
        MerchantBankCard = "MERCHANT_BANK_CARD",
    }
}

wechatpay_client::open_enum! {
    /// 加密算法类型: The ciphers that protect callbacks and platform certificates.
    pub enum AeadAlgorithm {
        /// AES-256 in GCM mode; the key is the APIv3 key.
        AeadAes256Gcm = "AEAD_AES_256_GCM",
        /// SM4 in GCM mode; the key is the first 16 bytes of the SM3 digest of the APIv3 key.
        AeadSm4Gcm = "AEAD_SM4_GCM",
    }
}

wechatpay_client::text! {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform.
    ///
    /// At least 1 character.
    pub struct Appid;
}

wechatpay_client::integer! {
    /// 微信支付申请单号: An application to take a merchant in, as numbered by WeChat Pay.
    pub struct ApplymentId;
}

wechatpay_client::open_enum! {
    /// 背景颜色: The colour behind a coupon.
    pub enum BackgroundColor {
        /// Colour 010.
        Color010 = "Color010",
        /// Colour 020.
        Color020 = "Color020",
        /// Colour 030.
        Color030 = "Color030",
        /// Colour 040.
        Color040 = "Color040",
        /// Colour 050.
        Color050 = "Color050",
        /// Colour 060.
        Color060 = "Color060",
        /// Colour 070.
        Color070 = "Color070",
        /// Colour 080.
        Color080 = "Color080",
        /// Colour 090.
        Color090 = "Color090",
        /// Colour 100.
        Color100 = "Color100",
    }
}

wechatpay_client::text! {
    /// 开户银行联行号: A branch of a bank, as the banks number it: twelve digits.
    ///
    /// At least 1 character.
    pub struct BankBranchId;
}

wechatpay_client::open_enum! {
    /// 账单文件加密算法: The ciphers that a bill can be encrypted with.
    ///
    /// Note: Callbacks and certificates call the second one `AEAD_SM4_GCM`.
    pub enum BillEncryption {
        /// AES-256 in GCM mode.
        AeadAes256Gcm = "AEAD_AES_256_GCM",
        /// SM4 in GCM mode, with a key of 128 bits.
        Sm4Gcm = "SM4_GCM",
    }
}

/// 账单下载信息: Where a bill can be downloaded. The download is a call of its own, signed like any
/// other, whose response is the file and is not signed: compare its hash.
///
/// [`Client::download_at`](wechatpay_client::Client::download_at) fetches the file that it leads
/// to.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillLocation {
    /// 哈希类型: What `hash_value` was computed with. Example: `SHA1`.
    pub hash_type: HashType,
    /// 哈希值: The hash of the plain file, in hexadecimal digits. A compressed file is decompressed
    /// first. At most 1024 characters. Example: `79bb0f45fc4c42234a918000b2668d689e2bde04`.
    pub hash_value: String,
    /// 下载地址: Where the file is, for 5 minutes. At most 2048 characters. Example:
    /// `https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx`.
    pub download_url: String,
}

wechatpay_client::record! {
    BillLocation {
        hash_type "hash_type", hash_value "hash_value", download_url "download_url",
    }
}

wechatpay_client::file_location! {
    BillLocation { download_url, hash_type, hash_value }
}

wechatpay_client::integer! {
    /// 品牌ID: A brand as numbered by WeChat Pay.
    pub struct BrandId;
}

wechatpay_client::text! {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number.
    ///
    /// At least 1 character.
    pub struct BrandIdText;
}

wechatpay_client::open_enum! {
    /// 登记证书类型: The papers by which organizations other than companies are registered.
    ///
    /// Note: Which of them can be sent depends on what the merchant is by law.
    pub enum CertificateType {
        /// Of a public institution as a legal person (事业单位法人证书).
        CertificateType2388 = "CERTIFICATE_TYPE_2388",
        /// Of the unified social credit code (统一社会信用代码证书), of an authority or a social
        /// organization.
        CertificateType2389 = "CERTIFICATE_TYPE_2389",
        /// A licence for paid services, of a military hospital (有偿服务许可证).
        CertificateType2390 = "CERTIFICATE_TYPE_2390",
        /// A licence of a medical institution, of a military hospital (医疗机构执业许可证).
        CertificateType2391 = "CERTIFICATE_TYPE_2391",
        /// A business licence, for a party organization in a company (企业营业执照).
        CertificateType2392 = "CERTIFICATE_TYPE_2392",
        /// An organization code certificate, of an authority (组织机构代码证).
        CertificateType2393 = "CERTIFICATE_TYPE_2393",
        /// Of a social organization as a legal person (社会团体法人登记证书).
        CertificateType2394 = "CERTIFICATE_TYPE_2394",
        /// Of a private organization that is not a company (民办非企业单位登记证书).
        CertificateType2395 = "CERTIFICATE_TYPE_2395",
        /// Of a foundation as a legal person (基金会法人登记证书).
        CertificateType2396 = "CERTIFICATE_TYPE_2396",
        /// Of a place of religious activities (宗教活动场所登记证).
        CertificateType2399 = "CERTIFICATE_TYPE_2399",
        /// Another valid paper that an authority issued (政府部门下发的其他有效证明文件).
        CertificateType2400 = "CERTIFICATE_TYPE_2400",
        /// A licence to practise (执业许可证/执业证).
        CertificateType2520 = "CERTIFICATE_TYPE_2520",
        /// Of the unified social credit code, for an organization of residents' self-government
        /// (基层群众性自治组织特别法人统一社会信用代码证).
        CertificateType2521 = "CERTIFICATE_TYPE_2521",
        /// Of a rural collective economic organization (农村集体经济组织登记证).
        CertificateType2522 = "CERTIFICATE_TYPE_2522",
        /// A charity's permit to collect money in public (慈善组织公开募捐资格证书). No longer taken.
        CertificateType2397 = "CERTIFICATE_TYPE_2397",
        /// A farmers' cooperative's business licence (农民专业合作社法人营业执照). No longer taken.
        CertificateType2398 = "CERTIFICATE_TYPE_2398",
    }
}

wechatpay_client::text! {
    /// 合单商户订单号: The number that the caller gives a combined order, unique under their merchant
    /// number: digits, letters, and the characters `_`, `-`, `|` and `*`. The orders in it have numbers
    /// of their own.
    ///
    /// Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub struct CombineOutTradeNo;
}

wechatpay_client::text! {
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct ContractId;
}

wechatpay_client::open_enum! {
    /// 委托代扣协议状态: The state of an agreement (委托代扣).
    pub enum ContractState {
        /// It is in force.
        Signed = "SIGNED",
        /// It has ended.
        Terminated = "TERMINATED",
        /// It was not signed.
        SignFailed = "SIGN_FAILED",
        /// It has run out and can be renewed.
        ToBeRenewed = "TO_BE_RENEWED",
        /// It is about to end.
        TerminatePending = "TERMINATE_PENDING",
    }
}

/// 协议解约信息: How and when an agreement (委托代扣) ended.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContractTermination {
    /// 协议解约方式: Who ended an agreement (委托代扣). Example: `MCH_API_TERMINATE`.
    pub contract_termination_mode: ContractTerminationMode,
    /// 协议解约时间. Example: `2020-10-10T13:29:35+08:00`.
    pub contract_terminated_time: Option<Timestamp>,
    /// 解约备注. Example: `用户解约`.
    pub contract_termination_remark: Option<String>,
}

wechatpay_client::record! {
    ContractTermination {
        contract_termination_mode "contract_termination_mode",
        contract_terminated_time "contract_terminated_time",
        contract_termination_remark "contract_termination_remark",
    }
}

impl ContractTermination {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(contract_termination_mode: ContractTerminationMode) -> Self {
        Self {
            contract_termination_mode, contract_terminated_time: None,
            contract_termination_remark: None,
        }
    }
}

wechatpay_client::setters! {
    ContractTermination {
        /// 协议解约时间.
        contract_terminated_time: Timestamp,
        /// 解约备注.
        contract_termination_remark: String,
    }
}

wechatpay_client::open_enum! {
    /// 协议解约方式: Who ended an agreement (委托代扣).
    pub enum ContractTerminationMode {
        /// The user.
        UserTerminate = "USER_TERMINATE",
        /// The merchant, by a call.
        MchApiTerminate = "MCH_API_TERMINATE",
        /// The merchant, on the merchant platform.
        WepayWebTerminate = "WEPAY_WEB_TERMINATE",
        /// WeChat Pay's customer service.
        CustomerServiceTerminate = "CUSTOMER_SERVICE_TERMINATE",
        /// WeChat Pay by itself.
        SystemTerminate = "SYSTEM_TERMINATE",
    }
}

wechatpay_client::text! {
    /// 券code: One coupon: of WeChat Pay's making and unique, or, as the batch's `coupon_code_mode`
    /// says, of the merchant's own and unique within the batch alone.
    ///
    /// At least 1 character.
    pub struct CouponCode;
}

wechatpay_client::open_enum! {
    /// 货币类型: A currency, by its three letters of ISO 4217.
    ///
    /// Note: Merchants of other places have operations of their own.
    pub enum Currency {
        /// Renminbi, the only currency of merchants in mainland China.
        Cny = "CNY",
    }
}

/// 下载信息: A file of a bill. What is downloaded is the raw ciphertext, not base64, the last 16
/// bytes being the tag; there is no additional data.
///
/// [`Client::download_at`](wechatpay_client::Client::download_at) fetches the file that it leads
/// to.
///
/// Note: It is inferred from the bills of the other operations that the hash is that of the plain
/// file, and that the address holds good as long.
#[derive(Clone)]
#[non_exhaustive]
pub struct EncryptedBill {
    /// 账单文件序号: Which file of the bill it is, from 1 on. Example: `1`.
    pub bill_sequence: i64,
    /// 下载地址: Where the file is, for 5 minutes. The download is signed like any call. At most 2048
    /// characters. Example: `https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx`.
    pub download_url: String,
    /// 加密密钥: The key of the file, encrypted with the key of the merchant's certificate (RSA-OAEP),
    /// in base64. The client decrypts it when it downloads the file. At most 1024 characters. Example:
    /// `a0YK7p+9XaKzE9N4qtFfG/9za1oqKlLLXXJWBkWQZ3UqSPQCguK6uLA==`.
    ///
    /// Note: It is a key and need not be text, so it comes as it travels, unlike other encrypted
    /// fields.
    pub encrypt_key: String,
    /// 哈希类型: What `hash_value` was computed with. Example: `SHA1`.
    pub hash_type: HashType,
    /// 哈希值: The hash of the file after decryption and decompression, in hexadecimal digits. At most
    /// 1024 characters. Example: `79bb0f45fc4c42234a918000b2668d689e2bde04`.
    pub hash_value: String,
    /// 随机字符串: The nonce for the decryption, used as it is. At most 16 characters. Example:
    /// `a8607ef79034c49c`.
    pub nonce: String,
}

wechatpay_client::record! {
    EncryptedBill {
        bill_sequence "bill_sequence", download_url "download_url", encrypt_key "encrypt_key",
        hash_type "hash_type", hash_value "hash_value", nonce "nonce",
    }
}

wechatpay_client::file_location! {
    EncryptedBill { download_url, hash_type, hash_value, encrypt_key, nonce }
}

/// 子商户资金账单: The files of a bill.
#[derive(Clone)]
#[non_exhaustive]
pub struct EncryptedBills {
    /// 下载信息总数: The number of files. Example: `1`.
    pub download_bill_count: i64,
    /// 下载信息明细: The files. Each is downloaded and opened by itself; put together in the order of
    /// their numbers they are the bill.
    pub download_bill_list: Option<Vec<EncryptedBill>>,
}

wechatpay_client::record! {
    EncryptedBills {
        download_bill_count "download_bill_count", download_bill_list "download_bill_list",
    }
}

/// 通知资源数据: Data that was encrypted with the merchant's APIv3 key: AES-256-GCM, the last 16
/// bytes of the decoded ciphertext being the tag.
#[derive(Clone)]
#[non_exhaustive]
pub struct EncryptedResource {
    /// 原始回调类型: The kind of data before encryption. Dispatch on `event_type`, not on this.
    /// Example: `mall_transaction`.
    pub original_type: Option<String>,
    /// 加密算法类型: How the data was encrypted. Example: `AEAD_AES_256_GCM`.
    pub algorithm: AeadAlgorithm,
    /// 数据密文: The ciphertext with its tag, in base64. Example:
    /// `NRUFeSx+EjDLN3l1dH9fqCqVPpMLU38XvQpPf3UmN0A=`.
    pub ciphertext: String,
    /// 附加数据: Text that is authenticated but not encrypted. Absent and empty mean the same: none.
    /// Example: `mall_transaction`.
    ///
    /// Note: It may be absent.
    pub associated_data: Option<String>,
    /// 随机串: The nonce, 12 characters that are used as they are, without decoding. Example:
    /// `61f9c719728a`.
    pub nonce: String,
}

wechatpay_client::record! {
    EncryptedResource {
        original_type "original_type", algorithm "algorithm", ciphertext "ciphertext",
        associated_data "associated_data", nonce "nonce",
    }
}

/// What [`EncryptedResource::new`] requires, by name.
pub struct EncryptedResourceRequired {
    /// 加密算法类型: How the data was encrypted.
    pub algorithm: AeadAlgorithm,
    /// 数据密文: The ciphertext with its tag, in base64.
    pub ciphertext: String,
    /// 随机串: The nonce, 12 characters that are used as they are, without decoding.
    pub nonce: String,
}

impl EncryptedResource {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: EncryptedResourceRequired) -> Self {
        let EncryptedResourceRequired { algorithm, ciphertext, nonce } = required;
        Self { original_type: None, algorithm, ciphertext, associated_data: None, nonce }
    }
}

wechatpay_client::setters! {
    EncryptedResource {
        /// 原始回调类型: The kind of data before encryption.
        original_type: String,
        /// 附加数据: Text that is authenticated but not encrypted.
        associated_data: String,
    }
}

/// 错误信息: What the gateway answers when it refuses a call, with any status of 400 and above.
/// Branch on `code`, then on the status; `message` is for people and changes without notice.
///
/// Note: The edge of the network may answer with HTML or with nothing instead of this body, and
/// once an array of one such object was reported. Whoever reads it must survive all three.
#[derive(Clone)]
#[non_exhaustive]
pub struct ErrorBody {
    /// 错误码: The machine's word for what went wrong. `errors.yaml` says what each one means. Example:
    /// `PARAM_ERROR`.
    pub code: String,
    /// 错误描述: The same for people, in the language asked for with `Accept-Language`. Example:
    /// `参数错误`.
    pub message: String,
    /// 错误详情: Which value was refused and why, mostly in the shape of `ErrorDetail`. After a
    /// `SIGN_ERROR` it may hold the text that the server signed.
    ///
    /// Note: The shape is not fixed: it may be absent or of another type, so it is kept as free JSON.
    /// It may repeat personal data that was sent and has no place in logs.
    pub detail: Option<serde_json::Value>,
}

wechatpay_client::record! {
    ErrorBody {
        code "code", message "message", detail "detail",
    }
}

/// What [`ErrorBody::new`] requires, by name.
pub struct ErrorBodyRequired {
    /// 错误码: The machine's word for what went wrong.
    pub code: String,
    /// 错误描述: The same for people, in the language asked for with `Accept-Language`.
    pub message: String,
}

impl ErrorBody {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ErrorBodyRequired) -> Self {
        let ErrorBodyRequired { code, message } = required;
        Self { code, message, detail: None }
    }
}

wechatpay_client::setters! {
    ErrorBody {
        /// 错误详情: Which value was refused and why, mostly in the shape of `ErrorDetail`.
        detail: serde_json::Value,
    }
}

/// 错误详情: The usual shape of the `detail` of an error body.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// 错误参数位置: Name of, or JSON pointer to, the value that was refused. Example:
    /// `points_update_time`.
    pub field: Option<String>,
    /// 错误的值: The value as the server received it. Example: `2020-09-16 16:04:02`.
    ///
    /// Note: It may be personal data and has no place in logs.
    pub value: Option<serde_json::Value>,
    /// 错误原因: What is wrong with it. Example: `时间格式错误`.
    pub issue: Option<String>,
    /// 错误参数所在: The part of the request that it is in. Example: `body`.
    pub location: Option<ErrorLocation>,
}

wechatpay_client::record! {
    ErrorDetail {
        field "field", value "value", issue "issue", location "location",
    }
}

impl ErrorDetail {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { field: None, value: None, issue: None, location: None }
    }
}

wechatpay_client::setters! {
    ErrorDetail {
        /// 错误参数位置: Name of, or JSON pointer to, the value that was refused.
        field: String,
        /// 错误的值: The value as the server received it.
        value: serde_json::Value,
        /// 错误原因: What is wrong with it.
        issue: String,
        /// 错误参数所在: The part of the request that it is in.
        location: ErrorLocation,
    }
}

wechatpay_client::open_enum! {
    /// 错误参数所在: The parts of a request that an error can point to.
    ///
    /// Note: Unlike the values of other enums, these are lower-case on the wire.
    pub enum ErrorLocation {
        /// The JSON body.
        Body = "body",
        /// The address as a whole.
        Url = "url",
        /// The query string.
        Query = "query",
        /// A variable in the path.
        UriTemplate = "uri_template",
        /// The `Authorization` header.
        Authorization = "authorization",
    }
}

wechatpay_client::money! {
    /// 金额(分): An amount of money in 分, a hundredth of a yuan.
    pub struct Fen;
}

/// 金融机构许可证信息: The licences of a financial institution. Needed only for a merchant that is
/// one.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinanceInstitutionInfo {
    /// 金融机构类型: What a financial institution does. Example: `BANK_AGENT`.
    pub finance_type: Option<FinanceType>,
    /// 金融机构许可证图片: Pictures that were uploaded with `upload_image`.
    pub finance_license_pics: Option<Vec<MediaId>>,
}

wechatpay_client::sent! {
    FinanceInstitutionInfo {
        finance_type "finance_type", finance_license_pics "finance_license_pics",
    }
}

impl FinanceInstitutionInfo {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { finance_type: None, finance_license_pics: None }
    }
}

wechatpay_client::setters! {
    FinanceInstitutionInfo {
        /// 金融机构类型: What a financial institution does.
        finance_type: FinanceType,
        /// 金融机构许可证图片: Pictures that were uploaded with `upload_image`.
        finance_license_pics: Vec<MediaId>,
    }
}

wechatpay_client::open_enum! {
    /// 金融机构类型: What a financial institution does.
    pub enum FinanceType {
        /// It is a bank (银行业).
        BankAgent = "BANK_AGENT",
        /// It makes payments and is not a bank (支付机构).
        PaymentAgent = "PAYMENT_AGENT",
        /// It insures, or arranges insurance (保险业).
        Insurance = "INSURANCE",
        /// It runs an exchange, or clears and settles (交易及结算类金融机构).
        TradeAndSettle = "TRADE_AND_SETTLE",
        /// Anything else, such as trusts, leasing, loans and securities (其他金融机构).
        Other = "OTHER",
    }
}

/// H5场景信息: The web page from which the user pays.
#[derive(Clone)]
#[non_exhaustive]
pub struct H5Info {
    /// 场景类型: What the page is part of. Example: `Wap`.
    pub r#type: H5Type,
    /// 应用名称. At most 64 characters. Example: `王者荣耀`.
    pub app_name: Option<String>,
    /// 网站URL: The address of the web site. At most 128 characters. Example: `https://pay.qq.com`.
    pub app_url: Option<String>,
    /// iOS平台BundleID: The app's bundle ID on iOS. At most 128 characters. Example:
    /// `com.tencent.wzryiOS`.
    pub bundle_id: Option<String>,
    /// Android平台PackageName: The app's package name on Android. At most 128 characters. Example:
    /// `com.tencent.tmgp.sgame`.
    pub package_name: Option<String>,
}

wechatpay_client::sent! {
    H5Info {
        r#type "type", app_name "app_name", app_url "app_url", bundle_id "bundle_id",
        package_name "package_name",
    }
}

impl H5Info {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(r#type: H5Type) -> Self {
        Self {
            r#type, app_name: None, app_url: None, bundle_id: None, package_name: None,
        }
    }
}

wechatpay_client::setters! {
    H5Info {
        /// 应用名称. At most 64 characters.
        app_name: String,
        /// 网站URL: The address of the web site. At most 128 characters.
        app_url: String,
        /// iOS平台BundleID: The app's bundle ID on iOS. At most 128 characters.
        bundle_id: String,
        /// Android平台PackageName: The app's package name on Android. At most 128 characters.
        package_name: String,
    }
}

/// 支付跳转链接: Where to lead a user who pays from a mobile browser.
#[derive(Clone)]
#[non_exhaustive]
pub struct H5PaymentLink {
    /// 支付跳转链接: A page of WeChat Pay that opens WeChat, good for 5 minutes. Nothing in it may be
    /// changed; a redirect_url, percent-encoded, may be appended. At most 256 characters. Example:
    /// `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420242444321ca0631331346&package=1405458241`.
    pub h5_url: String,
}

wechatpay_client::record! {
    H5PaymentLink {
        h5_url "h5_url",
    }
}

wechatpay_client::open_enum! {
    /// 场景类型: What a web page that asks for a payment is part of.
    ///
    /// Note: Unlike the values of other enums, these are not all upper-case on the wire. The
    /// `iOSAndroidWap` of some examples is the three run together by mistake.
    pub enum H5Type {
        /// An app on iOS.
        Ios = "iOS",
        /// An app on Android.
        Android = "Android",
        /// A web site.
        Wap = "Wap",
    }
}

wechatpay_client::open_enum! {
    /// 哈希类型: What the hash of a file was computed with.
    pub enum HashType {
        /// SHA-1, with bills.
        Sha1 = "SHA1",
        /// SHA-256, with electronic receipts.
        Sha256 = "SHA256",
        /// SM3, with electronic receipts of 商家转账.
        Sm3 = "SM3",
    }
}

wechatpay_client::open_enum! {
    /// 证件持有人类型: What a person is to the merchant.
    pub enum IdHolderType {
        /// The legal person, or the owner of a one-person business (经营者/法人).
        Legal = "LEGAL",
        /// Somebody whom the merchant authorized to act for it (经办人).
        Super = "SUPER",
    }
}

wechatpay_client::open_enum! {
    /// 证件类型: The documents by which a person proves who they are, when a merchant is taken in.
    ///
    /// Note: Platforms (平台收付通) spell four of them in another way when they take a merchant in; it
    /// is not known whether either spelling is taken everywhere.
    pub enum IdentificationType {
        /// An identity card of mainland China.
        IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
        /// The same, as an example of `apply_cancel_withdraw` spells it.
        IdentificationTypeIdcardSpeltApart = "IDENTIFICATION_TYPE_ID_CARD",
        /// A passport of another country or region.
        IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        /// A Hong Kong resident's permit to travel to the mainland.
        IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        /// A Macao resident's permit to travel to the mainland.
        IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        /// A Taiwan resident's permit to travel to the mainland.
        IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        /// A foreigner's permit of permanent residence.
        IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        /// The mainland's residence permit for residents of Hong Kong and Macao.
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        /// The mainland's residence permit for residents of Taiwan.
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        /// An identity card, as platforms (平台收付通) spell it.
        IdentificationTypeMainlandIdcard = "IDENTIFICATION_TYPE_MAINLAND_IDCARD",
        /// The Hong Kong resident's travel permit, as platforms spell it.
        IdentificationTypeHongkong = "IDENTIFICATION_TYPE_HONGKONG",
        /// The Macao resident's travel permit, as platforms spell it.
        IdentificationTypeMacao = "IDENTIFICATION_TYPE_MACAO",
        /// The Taiwan resident's travel permit, as platforms spell it.
        IdentificationTypeTaiwan = "IDENTIFICATION_TYPE_TAIWAN",
    }
}

wechatpay_client::open_enum! {
    /// 证件类型: The documents that a user may have verified their identity with.
    ///
    /// Note: It is not known whether `TAIWAN_RESIDENT` is the travel permit, the residence permit, or
    /// both.
    pub enum IdentityType {
        /// An identity card of mainland China.
        Idcard = "IDCARD",
        /// A travel permit for residents of Hong Kong and Macao.
        HongkongMacao = "HONGKONG_MACAO",
        /// A residence permit of the mainland for residents of Hong Kong and Macao.
        HongkongMacaoResident = "HONGKONG_MACAO_RESIDENT",
        /// A document for residents of Taiwan.
        TaiwanResident = "TAIWAN_RESIDENT",
        /// A permanent residence permit for foreigners.
        ForeignResident = "FOREIGN_RESIDENT",
        /// A foreign passport.
        OverseaPassport = "OVERSEA_PASSPORT",
        /// A telephone number instead of a document.
        PhoneNumber = "PHONE_NUMBER",
    }
}

wechatpay_client::text! {
    /// 个人收款方受理授权ID: The permission by which a platform may let a person be paid (个人收款).
    pub struct IndividualAuthId;
}

/// 使用的商户贴息信息: The instalments that the user chose, when the merchant takes over interest.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstallmentInfo {
    /// 是否使用了商户贴息: Whether the merchant takes over interest. Example: `true`.
    pub use_subsidy: bool,
    /// 用户实际选择分期期数: The number of instalments. Example: `3`.
    pub selected_installment_number: i64,
}

wechatpay_client::record! {
    InstallmentInfo {
        use_subsidy "use_subsidy", selected_installment_number "selected_installment_number",
    }
}

impl InstallmentInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(use_subsidy: bool, selected_installment_number: i64) -> Self {
        Self { use_subsidy, selected_installment_number }
    }
}

wechatpay_client::open_enum! {
    /// 支付方式: Ways of paying that are shut out, or the only one that is left.
    ///
    /// Note: Unlike the values of other enums, these are lower-case on the wire.
    pub enum LimitPay {
        /// The user's balance is shut out.
        NoBalance = "no_balance",
        /// Credit cards are shut out.
        NoCredit = "no_credit",
        /// Debit cards are shut out.
        NoDebit = "no_debit",
        /// The user's balance is the only way.
        BalanceOnly = "balance_only",
    }
}

wechatpay_client::text! {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for.
    ///
    /// At least 1 character.
    pub struct Mchid;
}

wechatpay_client::text! {
    /// 媒体文件标识Id: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video.
    ///
    /// At least 1 character.
    pub struct MediaId;
}

/// 二维码链接: What to make the QR code from.
#[derive(Clone)]
#[non_exhaustive]
pub struct NativePaymentLink {
    /// 二维码链接: The text of the QR code, good for 2 hours. It is not a fixed text: do not take it
    /// apart. At most 64 characters. Example: `weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00`.
    pub code_url: String,
}

wechatpay_client::record! {
    NativePaymentLink {
        code_url "code_url",
    }
}

/// 通知参数: The envelope of every callback. `event_type` says what happened; the data about it is
/// encrypted in `resource`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Notification {
    /// 通知ID: Number of this notification. At most 36 characters. Example: `EV-2018022511223320873`.
    ///
    /// Note: It is inferred, not documented, that a repeated delivery carries the same number.
    pub id: String,
    /// 通知创建时间: When the notification was made. At most 32 characters. Example:
    /// `2015-05-20T13:29:35+08:00`.
    pub create_time: Timestamp,
    /// 通知类型: What happened; it decides what the decrypted resource looks like. At most 32
    /// characters. Example: `MALL_TRANSACTION.SUCCESS`.
    pub event_type: String,
    /// 通知数据类型: How the resource travels; `encrypt-resource` is the only value known. At most 32
    /// characters. Example: `encrypt-resource`.
    pub resource_type: String,
    /// 通知资源数据: The encrypted data.
    pub resource: EncryptedResource,
    /// 回调摘要: A few words for people. At most 64 characters. Example: `支付成功`.
    pub summary: Option<String>,
}

wechatpay_client::record! {
    Notification {
        id "id", create_time "create_time", event_type "event_type", resource_type "resource_type",
        resource "resource", summary "summary",
    }
}

/// What [`Notification::new`] requires, by name.
pub struct NotificationRequired {
    /// 通知ID: Number of this notification. At most 36 characters.
    pub id: String,
    /// 通知创建时间: When the notification was made. At most 32 characters.
    pub create_time: Timestamp,
    /// 通知类型: What happened; it decides what the decrypted resource looks like. At most 32
    /// characters.
    pub event_type: String,
    /// 通知数据类型: How the resource travels; `encrypt-resource` is the only value known. At most 32
    /// characters.
    pub resource_type: String,
    /// 通知资源数据: The encrypted data.
    pub resource: EncryptedResource,
}

impl Notification {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: NotificationRequired) -> Self {
        let NotificationRequired {
            id, create_time, event_type, resource_type, resource,
        } = required;
        Self { id, create_time, event_type, resource_type, resource, summary: None }
    }
}

wechatpay_client::setters! {
    Notification {
        /// 回调摘要: A few words for people. At most 64 characters.
        summary: String,
    }
}

/// 应答失败: What a merchant answers, with a status of 400 or above, to a callback that it did not
/// accept. Acceptance is 200 or 204 and needs no body.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotificationFailure {
    /// 返回状态码: `FAIL`, for example when the signature did not match. At most 32 characters.
    /// Example: `FAIL`.
    ///
    /// Note: It is not one of the codes of the API, and any text will do.
    pub code: String,
    /// 返回信息: Why the callback was not accepted. At most 64 characters. Example: `失败`.
    pub message: String,
}

wechatpay_client::record! {
    NotificationFailure {
        code "code", message "message",
    }
}

/// What [`NotificationFailure::new`] requires, by name.
pub struct NotificationFailureRequired {
    /// 返回状态码: `FAIL`, for example when the signature did not match. At most 32 characters.
    pub code: String,
    /// 返回信息: Why the callback was not accepted. At most 64 characters.
    pub message: String,
}

impl NotificationFailure {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: NotificationFailureRequired) -> Self {
        let NotificationFailureRequired { code, message } = required;
        Self { code, message }
    }
}

/// 事件通知配置: Under which AppID callbacks name users.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotifyConfig {
    /// 事件通知appid: The AppID under which callbacks name the user. Without it callbacks of merchants'
    /// coupons (商家券) name nobody; product coupons (商品券) of a brand must have it, and it must be
    /// bound to the brand. At least 1 character. Example: `wx23232232323`.
    pub notify_appid: Option<Appid>,
}

wechatpay_client::record! {
    NotifyConfig {
        notify_appid "notify_appid",
    }
}

impl NotifyConfig {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { notify_appid: None }
    }
}

wechatpay_client::setters! {
    NotifyConfig {
        /// 事件通知appid: The AppID under which callbacks name the user. At least 1 character.
        notify_appid: Appid,
    }
}

wechatpay_client::text! {
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    ///
    /// At least 1 character.
    #[sensitive]
    pub struct Openid;
}

/// 订单金额: What the order costs.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderAmount {
    /// 总金额: The total amount, in 分, before any coupon. From 1. Example: `100`.
    pub total: Fen,
    /// 货币类型: The currency of the amount. Without it, CNY. Example: `CNY`.
    pub currency: Option<Currency>,
}

wechatpay_client::record! {
    OrderAmount {
        total "total", currency "currency",
    }
}

impl OrderAmount {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(total: impl Into<Fen>) -> Self {
        Self { total: total.into(), currency: None }
    }
}

wechatpay_client::setters! {
    OrderAmount {
        /// 货币类型: The currency of the amount.
        currency: Currency,
    }
}

wechatpay_client::open_enum! {
    /// 二级商户号的出款子账户类型: The accounts of a sub-merchant that money can be taken out of.
    pub enum OutAccountType {
        /// The basic account (基本户).
        BasicAccount = "BASIC_ACCOUNT",
        /// The account for running the business (运营账户).
        OperateAccount = "OPERATE_ACCOUNT",
        /// The deposit that the merchant had to make (保证金户).
        MarginAccount = "MARGIN_ACCOUNT",
        /// The account for fees (手续费账户).
        TradeFeeAccount = "TRADE_FEE_ACCOUNT",
    }
}

wechatpay_client::text! {
    /// 商家批次单号: The number that the caller gives a batch of transfers, unique under their merchant
    /// number: digits and letters only.
    ///
    /// Pattern: `^[0-9A-Za-z]+$`.
    pub struct OutBatchNo;
}

wechatpay_client::text! {
    /// 商户单号: A transfer as numbered by the merchant, unique under its merchant number: digits and
    /// letters only.
    ///
    /// Pattern: `^[0-9A-Za-z]+$`.
    pub struct OutBillNo;
}

wechatpay_client::text! {
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣).
    ///
    /// At least 1 character.
    pub struct OutContractCode;
}

wechatpay_client::text! {
    /// 商家明细单号: The number that the caller gives one transfer of a batch, unique within the batch:
    /// digits and letters only.
    ///
    /// Pattern: `^[0-9A-Za-z]+$`.
    pub struct OutDetailNo;
}

wechatpay_client::text! {
    /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
    /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
    /// `*` and `@`.
    ///
    /// Pattern: `^[0-9A-Za-z_|*@-]+$`.
    pub struct OutOrderNo;
}

wechatpay_client::text! {
    /// 商户退款单号: The number that the caller gives a refund, unique under their merchant number:
    /// digits, letters, and the characters `_`, `-`, `|`, `*` and `@`.
    ///
    /// Pattern: `^[0-9A-Za-z_|*@-]+$`.
    pub struct OutRefundNo;
}

wechatpay_client::text! {
    /// 商户回退单号: The number that the caller gives a return, unique under their merchant number:
    /// digits, letters, and the characters `_`, `-`, `|`, `*` and `@`.
    ///
    /// Pattern: `^[0-9A-Za-z_|*@-]+$`.
    pub struct OutReturnNo;
}

wechatpay_client::text! {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number.
    ///
    /// At least 1 character.
    pub struct OutServiceOrderNo;
}

wechatpay_client::text! {
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`.
    ///
    /// Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub struct OutTradeNo;
}

wechatpay_client::text! {
    /// 跳转领取页面的package信息: What a front end opens WeChat Pay's page with, on which the user
    /// confirms. It goes there as it stands, beside the merchant number and the AppID, and is not
    /// signed: `Client::invoke_transfer` puts them together.
    pub struct PackageInfo;
}

/// 分页链接: Paths, with their queries, that lead to the neighbouring parts of a list.
#[derive(Clone)]
#[non_exhaustive]
pub struct PageLinks {
    /// 下一页链接. Example: `/v3/capital/capitallhh/banks/corporate-banking?offset=10&limit=5`.
    pub next: Option<String>,
    /// 上一页链接. Example: `/v3/capital/capitallhh/banks/corporate-banking?offset=0&limit=5`.
    pub prev: Option<String>,
    /// 当前链接. Example: `/v3/capital/capitallhh/banks/corporate-banking?offset=5&limit=5`.
    pub self_: Option<String>,
}

wechatpay_client::record! {
    PageLinks {
        next "next", prev "prev", self_ "self",
    }
}

wechatpay_client::open_enum! {
    /// 账户类型: Whose bank account the money of a closed merchant goes to.
    pub enum PayeeAccountType {
        /// An organization's (对公账户).
        AccountTypeCorporate = "ACCOUNT_TYPE_CORPORATE",
        /// A person's (对私账户).
        AccountTypePersonal = "ACCOUNT_TYPE_PERSONAL",
    }
}

/// 银行账户: A bank account that the money of a closed merchant goes to.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayeeBankAccount {
    /// 开户名称. At least 1 character. Plain text here; encrypted on the wire.
    pub account_name: Encrypted,
    /// 开户银行. At least 1 character. Example: `工商银行`.
    pub account_bank: String,
    /// 开户银行联行号: A branch of a bank, as the banks number it: twelve digits. At least 1 character.
    /// Example: `402713354941`.
    pub bank_branch_id: Option<BankBranchId>,
    /// 开户银行全称. Example: `施秉县农村信用合作联社城关信用社`.
    pub bank_branch_name: Option<String>,
    /// 开户银行全称. Example: `施秉县农村信用合作联社城关信用社`.
    pub bank_name: Option<String>,
    /// 银行账号. At least 1 character. Plain text here; encrypted on the wire.
    pub account_number: Encrypted,
}

wechatpay_client::sent! {
    PayeeBankAccount {
        account_name "account_name", account_bank "account_bank", bank_branch_id "bank_branch_id",
        bank_branch_name "bank_branch_name", bank_name "bank_name",
        account_number "account_number",
    }
}

/// What [`PayeeBankAccount::new`] requires, by name.
pub struct PayeeBankAccountRequired {
    /// 开户名称. At least 1 character. Plain text here; encrypted on the wire.
    pub account_name: Encrypted,
    /// 开户银行. At least 1 character.
    pub account_bank: String,
    /// 银行账号. At least 1 character. Plain text here; encrypted on the wire.
    pub account_number: Encrypted,
}

impl PayeeBankAccount {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: PayeeBankAccountRequired) -> Self {
        let PayeeBankAccountRequired {
            account_name, account_bank, account_number,
        } = required;
        Self {
            account_name, account_bank, bank_branch_id: None, bank_branch_name: None,
            bank_name: None, account_number,
        }
    }
}

wechatpay_client::setters! {
    PayeeBankAccount {
        /// 开户银行联行号: A branch of a bank, as the banks number it: twelve digits. At least 1 character.
        bank_branch_id: BankBranchId,
        /// 开户银行全称.
        bank_branch_name: String,
        /// 开户银行全称.
        bank_name: String,
    }
}

/// 收款人账号对应的证件信息: The person whose bank account the money goes to.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayeeIdentity {
    /// 证件类型: The documents by which a person proves who they are, when a merchant is taken in.
    /// Example: `IDENTIFICATION_TYPE_IDCARD`.
    pub id_doc_type: Option<IdentificationType>,
    /// 证件姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub identification_name: Encrypted,
    /// 证件号码. At least 1 character. Plain text here; encrypted on the wire.
    pub identification_no: Encrypted,
}

wechatpay_client::sent! {
    PayeeIdentity {
        id_doc_type "id_doc_type", identification_name "identification_name",
        identification_no "identification_no",
    }
}

/// What [`PayeeIdentity::new`] requires, by name.
pub struct PayeeIdentityRequired {
    /// 证件姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub identification_name: Encrypted,
    /// 证件号码. At least 1 character. Plain text here; encrypted on the wire.
    pub identification_no: Encrypted,
}

impl PayeeIdentity {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: PayeeIdentityRequired) -> Self {
        let PayeeIdentityRequired { identification_name, identification_no } = required;
        Self { id_doc_type: None, identification_name, identification_no }
    }
}

wechatpay_client::setters! {
    PayeeIdentity {
        /// 证件类型: The documents by which a person proves who they are, when a merchant is taken in.
        id_doc_type: IdentificationType,
    }
}

/// 收款账号信息: The bank account that the money of a closed merchant goes to, and its owner.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayeeInfo {
    /// 账户类型: Whose bank account the money of a closed merchant goes to. Example:
    /// `ACCOUNT_TYPE_CORPORATE`.
    pub account_type: PayeeAccountType,
    /// 银行账户: A bank account that the money of a closed merchant goes to.
    pub bank_account_info: Option<PayeeBankAccount>,
    /// 收款人账号对应的证件信息: Needed for a person's account.
    pub identity_info: Option<PayeeIdentity>,
}

wechatpay_client::sent! {
    PayeeInfo {
        account_type "account_type", bank_account_info "bank_account_info",
        identity_info "identity_info",
    }
}

impl PayeeInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(account_type: PayeeAccountType) -> Self {
        Self { account_type, bank_account_info: None, identity_info: None }
    }
}

wechatpay_client::setters! {
    PayeeInfo {
        /// 银行账户: A bank account that the money of a closed merchant goes to.
        bank_account_info: PayeeBankAccount,
        /// 收款人账号对应的证件信息: Needed for a person's account.
        identity_info: PayeeIdentity,
    }
}

/// 支付者信息: The user who paid, as far as a response or a callback tells.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Payer {
    /// 用户标识: The user, under the AppID of the order. 1 to 128 characters.
    pub openid: Option<Openid>,
}

wechatpay_client::record! {
    Payer {
        openid "openid",
    }
}

impl Payer {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { openid: None }
    }
}

wechatpay_client::setters! {
    Payer {
        /// 用户标识: The user, under the AppID of the order. 1 to 128 characters.
        openid: Openid,
    }
}

/// 实名支付: The person who is allowed to pay. The payment fails for a user whose verified identity
/// is another one.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayerIdentity {
    /// 证件类型: The kind of document that `number` is taken from. Example: `IDCARD`.
    pub r#type: IdentityType,
    /// 加密后的证件号: The number of the document, or the telephone number. At least 1 character. Plain
    /// text here; encrypted on the wire.
    pub number: Encrypted,
    /// 加密后的姓名: The person's name. At least 1 character. Plain text here; encrypted on the wire.
    pub name: Encrypted,
}

wechatpay_client::sent! {
    PayerIdentity {
        r#type "type", number "number", name "name",
    }
}

/// What [`PayerIdentity::new`] requires, by name.
pub struct PayerIdentityRequired {
    /// 证件类型: The kind of document that `number` is taken from.
    pub r#type: IdentityType,
    /// 加密后的证件号: The number of the document, or the telephone number. At least 1 character. Plain
    /// text here; encrypted on the wire.
    pub number: Encrypted,
    /// 加密后的姓名: The person's name. At least 1 character. Plain text here; encrypted on the wire.
    pub name: Encrypted,
}

impl PayerIdentity {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: PayerIdentityRequired) -> Self {
        let PayerIdentityRequired { r#type, number, name } = required;
        Self { r#type, number, name }
    }
}

wechatpay_client::integer! {
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay.
    pub struct PlanId;
}

wechatpay_client::text! {
    /// 车牌号: A number plate of mainland China: the province's short Chinese name, then capital
    /// letters, digits and Chinese characters.
    ///
    /// Pattern: `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    ///
    /// Note: It is sent as plain text.
    #[sensitive]
    pub struct PlateNumber;
}

wechatpay_client::text! {
    /// 预签约ID: The signing of an agreement (委托代扣), which the front end leads the user to, as
    /// `PreparedAgreement` has it. It is good for 2 hours.
    pub struct PreEntrustwebId;
}

wechatpay_client::text! {
    /// 预支付交易会话标识: A session in which an order can be paid. The front end invokes the payment
    /// with it.
    pub struct PrepayId;
}

/// 预支付交易会话: What a mini program, a page inside WeChat or an app invokes the payment with.
#[derive(Clone)]
#[non_exhaustive]
pub struct PrepaySession {
    /// 预支付交易会话标识: The session, good for 2 hours. After that the same call gives another one,
    /// as long as the order can be paid. At most 64 characters. Example:
    /// `wx201410272009395522657a690389285100`.
    pub prepay_id: PrepayId,
}

wechatpay_client::record! {
    PrepaySession {
        prepay_id "prepay_id",
    }
}

wechatpay_client::text! {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct ProductCouponId;
}

/// 优惠功能: A coupon that was used for an order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID. At most 32 characters. Example: `109519`.
    pub coupon_id: Option<String>,
    /// 优惠名称: What the merchant called the batch of coupons. At most 64 characters. Example:
    /// `单品惠-6`.
    pub name: Option<String>,
    /// 优惠范围: What the coupon holds for. Example: `SINGLE`.
    pub scope: Option<PromotionScope>,
    /// 优惠类型: Whether the coupon is backed by money. Example: `CASH`.
    pub r#type: Option<PromotionType>,
    /// 优惠券面额: What the coupon is worth, in 分. Example: `10`.
    pub amount: Option<Fen>,
    /// 活动ID: The batch that the coupon belongs to. 1 to 32 characters. Example: `931386`.
    pub stock_id: Option<StockId>,
    /// 微信出资: What WeChat Pay gives of it, in 分. Only one of the three gives anything. Example:
    /// `0`.
    pub wechatpay_contribute: Option<Fen>,
    /// 商户出资: What the merchant gives of it, in 分. Example: `10`.
    pub merchant_contribute: Option<Fen>,
    /// 其他出资: What others give of it, in 分. Example: `0`.
    pub other_contribute: Option<Fen>,
    /// 优惠币种: The currency of the coupon. Example: `CNY`.
    pub currency: Option<Currency>,
    /// 单品列表: The goods that the coupon was used for, when it holds for single goods.
    pub goods_detail: Option<Vec<PromotionGoods>>,
}

wechatpay_client::record! {
    PromotionDetail {
        coupon_id "coupon_id", name "name", scope "scope", r#type "type", amount "amount",
        stock_id "stock_id", wechatpay_contribute "wechatpay_contribute",
        merchant_contribute "merchant_contribute", other_contribute "other_contribute",
        currency "currency", goods_detail "goods_detail",
    }
}

impl PromotionDetail {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            coupon_id: None, name: None, scope: None, r#type: None, amount: None,
            stock_id: None, wechatpay_contribute: None, merchant_contribute: None,
            other_contribute: None, currency: None, goods_detail: None,
        }
    }
}

wechatpay_client::setters! {
    PromotionDetail {
        /// 券ID. At most 32 characters.
        coupon_id: String,
        /// 优惠名称: What the merchant called the batch of coupons. At most 64 characters.
        name: String,
        /// 优惠范围: What the coupon holds for.
        scope: PromotionScope,
        /// 优惠类型: Whether the coupon is backed by money.
        r#type: PromotionType,
        /// 优惠券面额: What the coupon is worth, in 分.
        amount: Fen,
        /// 活动ID: The batch that the coupon belongs to. 1 to 32 characters.
        stock_id: StockId,
        /// 微信出资: What WeChat Pay gives of it, in 分. Only one of the three gives anything.
        wechatpay_contribute: Fen,
        /// 商户出资: What the merchant gives of it, in 分.
        merchant_contribute: Fen,
        /// 其他出资: What others give of it, in 分.
        other_contribute: Fen,
        /// 优惠币种: The currency of the coupon.
        currency: Currency,
        /// 单品列表: The goods that the coupon was used for, when it holds for single goods.
        goods_detail: Vec<PromotionGoods>,
    }
}

/// 单品: Goods of an order for which a coupon was used.
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionGoods {
    /// 商品编码: The merchant's code for the goods. At most 32 characters. Example: `M1006`.
    pub goods_id: String,
    /// 商品数量: How many the user bought. Example: `1`.
    pub quantity: i64,
    /// 商品单价: The price of one, in 分. Example: `100`.
    pub unit_price: Fen,
    /// 商品优惠金额: What the coupon took off, in 分. Example: `10`.
    pub discount_amount: Option<Fen>,
    /// 商品备注: What the merchant noted about the goods when it created the coupon. At most 128
    /// characters. Example: `商品备注信息`.
    pub goods_remark: Option<String>,
}

wechatpay_client::record! {
    PromotionGoods {
        goods_id "goods_id", quantity "quantity", unit_price "unit_price",
        discount_amount "discount_amount", goods_remark "goods_remark",
    }
}

/// What [`PromotionGoods::new`] requires, by name.
pub struct PromotionGoodsRequired {
    /// 商品编码: The merchant's code for the goods. At most 32 characters.
    pub goods_id: String,
    /// 商品数量: How many the user bought.
    pub quantity: i64,
    /// 商品单价: The price of one, in 分.
    pub unit_price: Fen,
}

impl PromotionGoods {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: PromotionGoodsRequired) -> Self {
        let PromotionGoodsRequired { goods_id, quantity, unit_price } = required;
        Self {
            goods_id, quantity, unit_price, discount_amount: None, goods_remark: None,
        }
    }
}

wechatpay_client::setters! {
    PromotionGoods {
        /// 商品优惠金额: What the coupon took off, in 分.
        discount_amount: Fen,
        /// 商品备注: What the merchant noted about the goods when it created the coupon. At most 128
        /// characters.
        goods_remark: String,
    }
}

wechatpay_client::open_enum! {
    /// 优惠范围: What a coupon holds for.
    pub enum PromotionScope {
        /// The order as a whole (全场代金券).
        Global = "GLOBAL",
        /// Single goods of the order (单品优惠).
        Single = "SINGLE",
    }
}

wechatpay_client::open_enum! {
    /// 优惠类型: Whether a coupon is backed by money.
    pub enum PromotionType {
        /// The coupon was paid for in advance (预充值) and is settled to the merchant like money.
        Cash = "CASH",
        /// Nobody paid for the coupon (免充值); the merchant receives less.
        Nocash = "NOCASH",
    }
}

/// 支付者信息: Who the user must prove to be in order to pay.
///
/// Note: The merchant must have opened 实名支付.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealNamePayer {
    /// 实名支付: The person who is allowed to pay. The payment fails for a user whose verified identity
    /// is another one.
    pub identity: Option<PayerIdentity>,
}

wechatpay_client::sent! {
    RealNamePayer {
        identity "identity",
    }
}

impl RealNamePayer {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { identity: None }
    }
}

wechatpay_client::setters! {
    RealNamePayer {
        /// 实名支付: The person who is allowed to pay.
        identity: PayerIdentity,
    }
}

wechatpay_client::text! {
    /// 分账接收方帐号: A receiver, by merchant number or by openid.
    ///
    /// At least 1 character.
    #[sensitive]
    pub struct ReceiverAccount;
}

wechatpay_client::open_enum! {
    /// 分账接收方类型: The kinds of receivers.
    pub enum ReceiverType {
        /// A merchant, by merchant number.
        MerchantId = "MERCHANT_ID",
        /// A user, by the openid under `appid`.
        PersonalOpenid = "PERSONAL_OPENID",
        /// A user, by the openid under `sub_appid`. Only for partners.
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    }
}

wechatpay_client::open_enum! {
    /// 退款出资商户: Who the money of a partner's refund is taken from.
    pub enum RefundAccount {
        /// The merchant who was paid.
        RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
        /// The platform, which advances it.
        RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
    }
}

wechatpay_client::open_enum! {
    /// 退款渠道: The ways by which money goes back.
    pub enum RefundChannel {
        /// The way on which it came.
        Original = "ORIGINAL",
        /// To the user's balance.
        Balance = "BALANCE",
        /// To another balance, because the original account has a problem.
        OtherBalance = "OTHER_BALANCE",
        /// To another bank card, because the original card has a problem.
        OtherBankcard = "OTHER_BANKCARD",
    }
}

wechatpay_client::open_enum! {
    /// 资金账户: The accounts whose money a refund is made of.
    pub enum RefundFundsAccount {
        /// Money that is not settled to the merchant yet.
        Unsettled = "UNSETTLED",
        /// The part of the basic account that the merchant may dispose of.
        Available = "AVAILABLE",
        /// The part of the basic account that is frozen.
        Unavailable = "UNAVAILABLE",
        /// The operation account (运营账户).
        Operation = "OPERATION",
        /// The basic account, both parts of it.
        Basic = "BASIC",
        /// The basic account for e-CNY.
        EcnyBasic = "ECNY_BASIC",
    }
}

/// 退款商品: Goods of an order that are refunded.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundGoods {
    /// 商户侧商品编码: The merchant's code for the goods, as sent with the order: letters, digits, `-`
    /// and `_`. 1 to 32 characters. Example: `1217752501201407033233368018`.
    pub merchant_goods_id: String,
    /// 微信侧商品编码: WeChat Pay's own code for the goods, if it has one. At most 32 characters.
    /// Example: `1001`.
    pub wechatpay_goods_id: Option<String>,
    /// 商品名称: What the goods are called. At most 256 characters. Example: `iPhone6s 16G`.
    pub goods_name: Option<String>,
    /// 商品单价: The price of one, in 分. From 0. Example: `528800`.
    pub unit_price: Fen,
    /// 商品退款金额: What of the refund belongs to these goods, in 分. From 1. Example: `528800`.
    pub refund_amount: Fen,
    /// 商品退货数量: How many of them are given back. Example: `1`.
    pub refund_quantity: i64,
}

wechatpay_client::record! {
    RefundGoods {
        merchant_goods_id "merchant_goods_id", wechatpay_goods_id "wechatpay_goods_id",
        goods_name "goods_name", unit_price "unit_price", refund_amount "refund_amount",
        refund_quantity "refund_quantity",
    }
}

/// What [`RefundGoods::new`] requires, by name.
pub struct RefundGoodsRequired {
    /// 商户侧商品编码: The merchant's code for the goods, as sent with the order: letters, digits, `-`
    /// and `_`. 1 to 32 characters.
    pub merchant_goods_id: String,
    /// 商品单价: The price of one, in 分. From 0.
    pub unit_price: Fen,
    /// 商品退款金额: What of the refund belongs to these goods, in 分. From 1.
    pub refund_amount: Fen,
    /// 商品退货数量: How many of them are given back.
    pub refund_quantity: i64,
}

impl RefundGoods {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: RefundGoodsRequired) -> Self {
        let RefundGoodsRequired {
            merchant_goods_id, unit_price, refund_amount, refund_quantity,
        } = required;
        Self {
            merchant_goods_id, wechatpay_goods_id: None, goods_name: None, unit_price,
            refund_amount, refund_quantity,
        }
    }
}

wechatpay_client::setters! {
    RefundGoods {
        /// 微信侧商品编码: WeChat Pay's own code for the goods, if it has one. At most 32 characters.
        wechatpay_goods_id: String,
        /// 商品名称: What the goods are called. At most 256 characters.
        goods_name: String,
    }
}

wechatpay_client::text! {
    /// 微信支付退款单号: A refund as numbered by WeChat Pay. One payment has several when it is
    /// refunded in parts.
    ///
    /// At least 1 character.
    pub struct RefundId;
}

/// 优惠退款信息: A coupon that was used for the order, and what of it the refund takes back.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundPromotion {
    /// 券ID: The coupon. At most 32 characters. Example: `109519`.
    pub promotion_id: String,
    /// 优惠范围: What the coupon holds for. Example: `SINGLE`.
    pub scope: PromotionScope,
    /// 优惠类型: Whether the coupon is backed by money. Example: `DISCOUNT`.
    pub r#type: RefundPromotionType,
    /// 优惠券面额: What the coupon took off the order, in 分. Example: `5`.
    pub amount: Fen,
    /// 优惠退款金额: What of it the refund takes back, in 分. Example: `100`.
    pub refund_amount: Fen,
    /// 商品列表: The refunded goods that the coupon was used for, when it holds for single goods.
    pub goods_detail: Option<Vec<RefundGoods>>,
}

wechatpay_client::record! {
    RefundPromotion {
        promotion_id "promotion_id", scope "scope", r#type "type", amount "amount",
        refund_amount "refund_amount", goods_detail "goods_detail",
    }
}

wechatpay_client::open_enum! {
    /// 优惠类型: Whether a coupon is backed by money, in the words of refunds.
    ///
    /// Note: `COUPON` and `DISCOUNT` come as well as `CASH` and `NOCASH`: expect either pair.
    pub enum RefundPromotionType {
        /// The coupon was paid for in advance (预充值) and is settled to the merchant like money.
        Cash = "CASH",
        /// Nobody paid for the coupon (免充值); the merchant received less.
        Nocash = "NOCASH",
        /// As `CASH`, in the word of older pages.
        Coupon = "COUPON",
        /// As `NOCASH`, in the word of older pages.
        Discount = "DISCOUNT",
    }
}

/// 退款出资账户及金额: An account that money of a refund is taken from, and how much.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundSource {
    /// 出资账户类型: The parts of a merchant's basic account that a refund can be taken from. Example:
    /// `AVAILABLE`.
    pub account: RefundSourceAccount,
    /// 出资金额: What is taken from it, in 分. From 1. Example: `444`.
    pub amount: Fen,
}

wechatpay_client::record! {
    RefundSource {
        account "account", amount "amount",
    }
}

impl RefundSource {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(account: RefundSourceAccount, amount: impl Into<Fen>) -> Self {
        Self { account, amount: amount.into() }
    }
}

wechatpay_client::open_enum! {
    /// 出资账户类型: The parts of a merchant's basic account that a refund can be taken from.
    pub enum RefundSourceAccount {
        /// What the merchant may dispose of.
        Available = "AVAILABLE",
        /// What is frozen, such as profit that waits to be shared.
        Unavailable = "UNAVAILABLE",
    }
}

wechatpay_client::open_enum! {
    /// 退款状态: The status of a refund.
    pub enum RefundStatus {
        /// The money was given back.
        Success = "SUCCESS",
        /// The refund was closed. The user got nothing.
        Closed = "CLOSED",
        /// The refund is under way.
        Processing = "PROCESSING",
        /// The money could not be given back, because the user's card was cancelled or frozen. It waits to
        /// be sent another way.
        Abnormal = "ABNORMAL",
    }
}

wechatpay_client::open_enum! {
    /// 失败原因: Why nothing was given back.
    pub enum ReturnFailReason {
        /// The account of the receiver, who gives it back, has a problem.
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        /// The receiver's balance does not cover it.
        BalanceNotEnough = "BALANCE_NOT_ENOUGH",
        /// It took too long.
        TimeOutClosed = "TIME_OUT_CLOSED",
        /// The account of the merchant, who gets it back, has a problem.
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// The description could not be set.
        InvalidRequest = "INVALID_REQUEST",
    }
}

wechatpay_client::text! {
    /// 微信支付服务订单号: A service order of pay score (支付分), as WeChat Pay numbered it.
    ///
    /// At least 1 character.
    pub struct ServiceOrderId;
}

/// 结算信息: What happens to the money that was paid.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SettleInfo {
    /// 分账标识: Whether the money will be shared with others. It is then frozen until it was shared
    /// and the rest released, for 30 days at most. Without the field it is not. Example: `false`.
    pub profit_sharing: Option<bool>,
    /// 补差金额: What a platform adds to the merchant's money, in 分. It counts only when
    /// `profit_sharing` is set. From 0. Example: `10`. Direct merchants (直连商户): omitted; partners
    /// (服务商): optional.
    ///
    /// Note: Only platforms (电商平台, 平台收付通) may send it.
    pub subsidy_amount: Option<Fen>,
}

wechatpay_client::sent! {
    SettleInfo {
        profit_sharing "profit_sharing", subsidy_amount "subsidy_amount",
    }
}

impl SettleInfo {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { profit_sharing: None, subsidy_amount: None }
    }
}

wechatpay_client::setters! {
    SettleInfo {
        /// 分账标识: Whether the money will be shared with others.
        profit_sharing: bool,
        /// 补差金额: What a platform adds to the merchant's money, in 分. It counts only when
        /// `profit_sharing` is set. From 0.
        subsidy_amount: Fen,
    }
}

wechatpay_client::open_enum! {
    /// 分账失败原因: Why a receiver got nothing.
    pub enum ShareFailReason {
        /// The receiver's account has a problem.
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        /// The receiver was taken off the list.
        NoRelation = "NO_RELATION",
        /// The receiver is held to be a risk.
        ReceiverHighRisk = "RECEIVER_HIGH_RISK",
        /// The receiver never verified who they are.
        ReceiverRealNameNotVerified = "RECEIVER_REAL_NAME_NOT_VERIFIED",
        /// The right to share out was withdrawn.
        NoAuth = "NO_AUTH",
        /// The receiver has reached the limit of what they may receive.
        ReceiverReceiptLimit = "RECEIVER_RECEIPT_LIMIT",
        /// The account that the money comes from has a problem.
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// The description could not be set.
        InvalidRequest = "INVALID_REQUEST",
    }
}

wechatpay_client::open_enum! {
    /// 分账结果: The status of a sharing for one receiver.
    pub enum ShareResult {
        /// The money waits to be shared out.
        Pending = "PENDING",
        /// The receiver has it.
        Success = "SUCCESS",
        /// The receiver got nothing; the merchant has it. `fail_reason` says why.
        Closed = "CLOSED",
    }
}

wechatpay_client::text! {
    /// 微信分账单号: A sharing as numbered by WeChat Pay.
    pub struct SharingOrderId;
}

wechatpay_client::text! {
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct StockBundleId;
}

wechatpay_client::text! {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct StockId;
}

/// 商品单金额信息: What one of the orders costs.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubOrderAmount {
    /// 标价金额: The amount, in 分, before any coupon. From 1. Example: `100`.
    pub total_amount: Fen,
    /// 标价币种: The currency of the amount. Example: `CNY`.
    pub currency: Currency,
}

wechatpay_client::sent! {
    SubOrderAmount {
        total_amount "total_amount", currency "currency",
    }
}

impl SubOrderAmount {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(total_amount: impl Into<Fen>, currency: Currency) -> Self {
        Self { total_amount: total_amount.into(), currency }
    }
}

/// 商品单金额信息: What one of the orders costs, and what of it the user paid.
///
/// Note: An order that was not paid has no `amount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubOrderPaidAmount {
    /// 标价金额: The total amount, in 分, before any coupon. Example: `100`.
    pub total_amount: Fen,
    /// 标价币种: The currency of the amount. Example: `CNY`.
    pub currency: Option<Currency>,
    /// 用户支付金额: What the user paid themselves, in 分. The rest was paid with coupons. Example:
    /// `10`.
    pub payer_amount: Option<Fen>,
    /// 用户支付币种: The currency in which the user paid. Example: `CNY`.
    pub payer_currency: Option<Currency>,
    /// 结算汇率: The rate of exchange times 100,000,000, when the order is settled in another currency.
    /// Example: `650000000`.
    pub settlement_rate: Option<i64>,
}

wechatpay_client::record! {
    SubOrderPaidAmount {
        total_amount "total_amount", currency "currency", payer_amount "payer_amount",
        payer_currency "payer_currency", settlement_rate "settlement_rate",
    }
}

impl SubOrderPaidAmount {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(total_amount: impl Into<Fen>) -> Self {
        Self {
            total_amount: total_amount.into(), currency: None, payer_amount: None,
            payer_currency: None, settlement_rate: None,
        }
    }
}

wechatpay_client::setters! {
    SubOrderPaidAmount {
        /// 标价币种: The currency of the amount.
        currency: Currency,
        /// 用户支付金额: What the user paid themselves, in 分. The rest was paid with coupons.
        payer_amount: Fen,
        /// 用户支付币种: The currency in which the user paid.
        payer_currency: Currency,
        /// 结算汇率: The rate of exchange times 100,000,000, when the order is settled in another currency.
        settlement_rate: i64,
    }
}

wechatpay_client::open_enum! {
    /// 主体类型: What a merchant is by law.
    ///
    /// Note: Which of them can be sent depends on the operation.
    pub enum SubjectType {
        /// A business of one owner, with a licence (个体户).
        SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
        /// A company (企业).
        SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
        /// A public institution or an authority, in one value (党政、机关及事业单位).
        SubjectTypeInstitutions = "SUBJECT_TYPE_INSTITUTIONS",
        /// A social organization, such as an association or a foundation (社会组织).
        SubjectTypeOthers = "SUBJECT_TYPE_OTHERS",
        /// Somebody without a licence (小微).
        SubjectTypeMicro = "SUBJECT_TYPE_MICRO",
        /// An authority (政府机关).
        SubjectTypeGovernment = "SUBJECT_TYPE_GOVERNMENT",
        /// A public institution, such as a school or a hospital (事业单位).
        SubjectTypeInstitutionsCloned = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
    }
}

/// 贴息详情: What the merchant takes over for one kind of plan.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubsidyDetail {
    /// 贴息方案类型: The kind of plan. Example: `PERIOD`.
    pub subsidy_period_type: SubsidyPeriodType,
    /// 贴息方案列表: The plans.
    pub subsidy_plan: Vec<SubsidyPlan>,
}

wechatpay_client::sent! {
    SubsidyDetail {
        subsidy_period_type "subsidy_period_type", subsidy_plan "subsidy_plan",
    }
}

impl SubsidyDetail {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        subsidy_period_type: SubsidyPeriodType,
        subsidy_plan: Vec<SubsidyPlan>,
    ) -> Self {
        Self { subsidy_period_type, subsidy_plan }
    }
}

/// 贴息信息: The interest that the merchant takes over when the user pays in instalments.
///
/// Note: For JSAPI and APP payments of merchants who have opened 微信分付.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubsidyInfo {
    /// 贴息详情列表: What is taken over, for each kind of plan.
    pub subsidy_detail: Option<Vec<SubsidyDetail>>,
}

wechatpay_client::sent! {
    SubsidyInfo {
        subsidy_detail "subsidy_detail",
    }
}

impl SubsidyInfo {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { subsidy_detail: None }
    }
}

wechatpay_client::setters! {
    SubsidyInfo {
        /// 贴息详情列表: What is taken over, for each kind of plan.
        subsidy_detail: Vec<SubsidyDetail>,
    }
}

wechatpay_client::open_enum! {
    /// 贴息方案类型: How the interest of a plan is counted.
    pub enum SubsidyPeriodType {
        /// By the day.
        Daily = "DAILY",
        /// By the instalment.
        Period = "PERIOD",
    }
}

/// 贴息方案: The interest that the merchant takes over for one number of instalments.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubsidyPlan {
    /// 贴息期数: The number of instalments: 3, 6 or 12. Example: `3`.
    pub subsidy_installment_num: i64,
    /// 贴息比例: How much of the interest is taken over, in percent: 0 or 100. From 0 to 100. Example:
    /// `100`.
    pub subsidy_percent: i64,
}

wechatpay_client::sent! {
    SubsidyPlan {
        subsidy_installment_num "subsidy_installment_num", subsidy_percent "subsidy_percent",
    }
}

/// What [`SubsidyPlan::new`] requires, by name.
pub struct SubsidyPlanRequired {
    /// 贴息期数: The number of instalments: 3, 6 or 12.
    pub subsidy_installment_num: i64,
    /// 贴息比例: How much of the interest is taken over, in percent: 0 or 100. From 0 to 100.
    pub subsidy_percent: i64,
}

impl SubsidyPlan {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: SubsidyPlanRequired) -> Self {
        let SubsidyPlanRequired { subsidy_installment_num, subsidy_percent } = required;
        Self { subsidy_installment_num, subsidy_percent }
    }
}

wechatpay_client::open_enum! {
    /// 压缩类型: The ways in which a file to be downloaded is compressed.
    ///
    /// Note: There is no other; without it a file comes as it is.
    pub enum TarType {
        /// As gzip.
        Gzip = "GZIP",
    }
}

wechatpay_client::open_enum! {
    /// 交易状态: The status of an order.
    pub enum TradeState {
        /// It was paid.
        Success = "SUCCESS",
        /// It was paid, and a refund was asked for or made. Query the refund for its status.
        Refund = "REFUND",
        /// It was not paid.
        Notpay = "NOTPAY",
        /// It was closed and cannot be paid.
        Closed = "CLOSED",
        /// It was revoked. Only with payment codes.
        Revoked = "REVOKED",
        /// The user is about to pay. Only with payment codes.
        Userpaying = "USERPAYING",
        /// The payment failed, for example at the bank. Only with payment codes.
        Payerror = "PAYERROR",
        /// It was accepted and waits for the money to be deducted.
        Accept = "ACCEPT",
    }
}

wechatpay_client::open_enum! {
    /// 交易类型: The ways in which an order can be paid.
    pub enum TradeType {
        /// Inside WeChat, on a page of a service account or in a mini program.
        Jsapi = "JSAPI",
        /// By scanning the merchant's code.
        Native = "NATIVE",
        /// From the merchant's app.
        App = "APP",
        /// By showing a payment code (付款码) to the merchant.
        Micropay = "MICROPAY",
        /// From a mobile browser (H5).
        Mweb = "MWEB",
        /// With the face.
        Facepay = "FACEPAY",
        /// Without the user, as they agreed before (委托代扣).
        Auth = "AUTH",
        /// Without the user, as they agreed before, by the newer operations for it.
        Pap = "PAP",
    }
}

wechatpay_client::text! {
    /// 微信支付订单号: A payment as numbered by WeChat Pay, not by the merchant.
    ///
    /// At least 1 character.
    pub struct TransactionId;
}

/// 场景信息: Where the user paid, as far as it was sent with the order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionScene {
    /// 商户端设备号: The merchant's device. At most 32 characters. Example: `013467007045764`.
    ///
    /// Note: It may come back empty when nothing was sent.
    pub device_id: Option<String>,
}

wechatpay_client::record! {
    TransactionScene {
        device_id "device_id",
    }
}

impl TransactionScene {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { device_id: None }
    }
}

wechatpay_client::setters! {
    TransactionScene {
        /// 商户端设备号: The merchant's device. At most 32 characters.
        device_id: String,
    }
}

wechatpay_client::open_enum! {
    /// 批次关闭原因: Why a batch of transfers was closed.
    ///
    /// Note: `TRANSFER_SCENE_INVALID` comes with batches of direct merchants, `MERCHANT_REVOCATION` and
    /// `PAYER_ACCOUNT_ABNORMAL` with those of partners.
    pub enum TransferBatchCloseReason {
        /// The payer withdrew it, on the merchant platform.
        MerchantRevocation = "MERCHANT_REVOCATION",
        /// It could not be done in time, for example because the balance did not cover it.
        OverdueClose = "OVERDUE_CLOSE",
        /// The payer's account is restricted. The merchant platform says what to do.
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// The scene (转账场景) is not one that the merchant may use.
        TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
    }
}

wechatpay_client::text! {
    /// 微信批次单号: A batch of transfers as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct TransferBatchId;
}

wechatpay_client::open_enum! {
    /// 批次状态: The status of a batch of transfers. A finished batch says nothing about the single
    /// transfers: each may have failed.
    pub enum TransferBatchStatus {
        /// It waits for one of the payer's employees to approve it.
        WaitPay = "WAIT_PAY",
        /// It was accepted. If this lasts more than half an hour, the balance may not cover the batch.
        Accepted = "ACCEPTED",
        /// The transfers are being made.
        Processing = "PROCESSING",
        /// Every transfer has succeeded or failed.
        Finished = "FINISHED",
        /// It was closed and no transfer was made. A reason is given.
        Closed = "CLOSED",
    }
}

wechatpay_client::open_enum! {
    /// 批次类型: How a batch of transfers was started.
    pub enum TransferBatchType {
        /// By a call.
        Api = "API",
        /// By hand, on the merchant platform.
        Web = "WEB",
    }
}

wechatpay_client::text! {
    /// 微信转账单号: A transfer as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct TransferBillNo;
}

/// 转账明细单: One transfer in the list of a batch. The query of a single transfer tells more.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferDetailBrief {
    /// 微信明细单号: The transfer, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `1040000071100999991182020050700019500100`.
    pub detail_id: TransferDetailId,
    /// 商家明细单号: The transfer, as it was numbered when the batch was started. At most 32
    /// characters. Pattern: `^[0-9A-Za-z]+$`. Example: `x23zy545Bd5436`.
    pub out_detail_no: OutDetailNo,
    /// 明细状态: The status of one transfer of a batch. Example: `SUCCESS`.
    pub detail_status: TransferDetailStatus,
}

wechatpay_client::record! {
    TransferDetailBrief {
        detail_id "detail_id", out_detail_no "out_detail_no", detail_status "detail_status",
    }
}

wechatpay_client::open_enum! {
    /// 明细失败原因: Why one transfer of a batch failed.
    ///
    /// Note: `PERMMIT` is spelt so on the wire.
    pub enum TransferDetailFailReason {
        /// The user's account is frozen.
        AccountFrozen = "ACCOUNT_FROZEN",
        /// The user has not verified their identity with WeChat Pay.
        RealNameCheckFail = "REAL_NAME_CHECK_FAIL",
        /// The name that was sent is not the user's.
        NameNotCorrect = "NAME_NOT_CORRECT",
        /// The openid is malformed, or belongs to another AppID.
        OpenidInvalid = "OPENID_INVALID",
        /// The amount is more than the user may receive at once.
        TransferQuotaExceed = "TRANSFER_QUOTA_EXCEED",
        /// The user would receive more than they may in a day.
        DayReceivedQuotaExceed = "DAY_RECEIVED_QUOTA_EXCEED",
        /// The user would receive more than they may in a month.
        MonthReceivedQuotaExceed = "MONTH_RECEIVED_QUOTA_EXCEED",
        /// The user would receive money more often than they may in a day.
        DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
        /// The merchant has not opened the product, or it was suspended.
        ProductAuthCheckFail = "PRODUCT_AUTH_CHECK_FAIL",
        /// It could not be done in time.
        OverdueClose = "OVERDUE_CLOSE",
        /// The identity card number that was sent is not the user's.
        IdCardNotCorrect = "ID_CARD_NOT_CORRECT",
        /// The user has no account.
        AccountNotExist = "ACCOUNT_NOT_EXIST",
        /// WeChat Pay took the transfer for a risk and stopped it.
        TransferRisk = "TRANSFER_RISK",
        /// Something else.
        OtherFailReasonType = "OTHER_FAIL_REASON_TYPE",
        /// The user's account is limited in what it may receive.
        RealnameAccountReceivedQuotaExceed = "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
        /// The user is not one whom the merchant may pay.
        ReceiveAccountNotPermmit = "RECEIVE_ACCOUNT_NOT_PERMMIT",
        /// The user's account is restricted until they complete their identity.
        PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
        /// The payer's account is restricted. The merchant platform says what to do.
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// The scene (转账场景) cannot be used at present.
        TransferSceneUnavailable = "TRANSFER_SCENE_UNAVAILABLE",
        /// The scene (转账场景) is not one that the merchant may use.
        TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
        /// The remark could not be set. Change it.
        TransferRemarkSetFail = "TRANSFER_REMARK_SET_FAIL",
        /// The user is not on the merchant's list of those whom it pays.
        ReceiveAccountNotConfigure = "RECEIVE_ACCOUNT_NOT_CONFIGURE",
        /// The user has reached their limit of the month.
        BlockB2cUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
        /// The user's account is a risk, and has reached its limit.
        BlockB2cUserlimitamountMonth = "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
        /// The merchant's employee refused to approve it.
        MerchantReject = "MERCHANT_REJECT",
        /// The merchant's employee did not approve it in time.
        MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
        /// The user's payroll card (微工卡) was given up. Only with partners.
        PayRollCardAlreadyLogout = "PAY_ROLL_CARD_ALREADY_LOGOUT",
        /// The user's payroll card is frozen. Only with partners.
        PayRollCardAlreadyFrozen = "PAY_ROLL_CARD_ALREADY_FROZEN",
        /// The user did not authorize the merchant. Only with partners.
        PayRollCardUnauthorized = "PAY_ROLL_CARD_UNAUTHORIZED",
        /// The user has no payroll card. Only with partners.
        PayRollCardUserNotOpen = "PAY_ROLL_CARD_USER_NOT_OPEN",
    }
}

wechatpay_client::open_enum! {
    /// 明细状态: Which transfers of a batch to list.
    ///
    /// Note: `REFUND` is known for batches of partners only. The transfers themselves have no such
    /// status.
    pub enum TransferDetailFilter {
        /// All of them.
        All = "ALL",
        /// Those that succeeded.
        Success = "SUCCESS",
        /// Those that failed.
        Fail = "FAIL",
        /// Those that wait for the merchant's approval.
        WaitPay = "WAIT_PAY",
        /// Those whose money came back.
        Refund = "REFUND",
    }
}

wechatpay_client::text! {
    /// 微信明细单号: One transfer of a batch as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct TransferDetailId;
}

wechatpay_client::open_enum! {
    /// 明细状态: The status of one transfer of a batch.
    pub enum TransferDetailStatus {
        /// It is being checked.
        Init = "INIT",
        /// It waits for the merchant's approval; within the amount agreed for it, none is needed.
        WaitPay = "WAIT_PAY",
        /// It is being made, with an outcome that is not known yet.
        Processing = "PROCESSING",
        /// The user has the money.
        Success = "SUCCESS",
        /// It failed. Look at the reason before making it again, and make only this one again.
        Fail = "FAIL",
    }
}

wechatpay_client::open_enum! {
    /// 失败原因: Why a transfer failed or its money went back.
    ///
    /// Note: Some values belong to transfers of other kinds, to bank cards or after a reservation.
    pub enum TransferFailReason {
        /// The user's account is frozen.
        AccountFrozen = "ACCOUNT_FROZEN",
        /// The user has no account.
        AccountNotExist = "ACCOUNT_NOT_EXIST",
        /// The account behind the bank card is closed, frozen or reported as lost.
        BankCardAccountAbnormal = "BANK_CARD_ACCOUNT_ABNORMAL",
        /// The bank or its branch is registered wrongly.
        BankCardBankInfoWrong = "BANK_CARD_BANK_INFO_WRONG",
        /// The name or the number of the bank card is wrong.
        BankCardCardInfoWrong = "BANK_CARD_CARD_INFO_WRONG",
        /// The bank card, of class II or III, has reached its limit.
        BankCardCollectionsAboveQuota = "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
        /// The bank card is wrong.
        BankCardParamError = "BANK_CARD_PARAM_ERROR",
        /// The bank card is not in a state that lets it receive money.
        BankCardStatusAbnormal = "BANK_CARD_STATUS_ABNORMAL",
        /// The user has reached what they may receive in a month.
        BlockB2cUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
        /// The user's account is a risk and may not receive more this month.
        BlockB2cUserlimitamountMonth = "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
        /// The user received money too often today.
        DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
        /// The user received too much money today.
        DayReceivedQuotaExceed = "DAY_RECEIVED_QUOTA_EXCEED",
        /// The amount lies outside what was reserved.
        ExceededEstimatedAmount = "EXCEEDED_ESTIMATED_AMOUNT",
        /// The user's identity card does not match.
        IdCardNotCorrect = "ID_CARD_NOT_CORRECT",
        /// The merchant cancelled the transfer.
        MchCancel = "MCH_CANCEL",
        /// The merchant's employee who approves transfers refused it.
        MerchantReject = "MERCHANT_REJECT",
        /// The merchant's employee who approves transfers did not do so in time.
        MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
        /// The user's name does not match.
        NameNotCorrect = "NAME_NOT_CORRECT",
        /// The openid is malformed or does not belong to the AppID.
        OpenidInvalid = "OPENID_INVALID",
        /// Something else.
        OtherFailReasonType = "OTHER_FAIL_REASON_TYPE",
        /// It could not be done in time and was closed.
        OverdueClose = "OVERDUE_CLOSE",
        /// The user's account cannot receive; they should complete their identity.
        PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
        /// The merchant's account is restricted; the merchant platform says more.
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// The merchant is not entitled to the product, or it is frozen.
        ProductAuthCheckFail = "PRODUCT_AUTH_CHECK_FAIL",
        /// The user's account is restricted; WeChat tells them why.
        RealnameAccountReceivedQuotaExceed = "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
        /// The user has not verified who they are.
        RealNameCheckFail = "REAL_NAME_CHECK_FAIL",
        /// The user is not among those whom the scene's settings allow.
        ReceiveAccountNotConfigure = "RECEIVE_ACCOUNT_NOT_CONFIGURE",
        /// The transfer says something else than its reservation.
        ReservationInfoNotMatch = "RESERVATION_INFO_NOT_MATCH",
        /// The transfer has another scene than its reservation.
        ReservationSceneNotMatch = "RESERVATION_SCENE_NOT_MATCH",
        /// The reservation is not in a state that allows a transfer.
        ReservationStateInvalid = "RESERVATION_STATE_INVALID",
        /// The amount is more than the user may receive at once.
        TransferQuotaExceed = "TRANSFER_QUOTA_EXCEED",
        /// The remark could not be set; change it.
        TransferRemarkSetFail = "TRANSFER_REMARK_SET_FAIL",
        /// WeChat Pay took the transfer for a risk.
        TransferRisk = "TRANSFER_RISK",
        /// The merchant was not granted the scene.
        TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
        /// The scene is not available at present.
        TransferSceneUnavailable = "TRANSFER_SCENE_UNAVAILABLE",
        /// More would be transferred for one order than is allowed.
        RelatedOrderTransferAmountExceed = "RELATED_ORDER_TRANSFER_AMOUNT_EXCEED",
        /// There would be more transfers for one order than is allowed.
        RelatedOrderTransferCountExceed = "RELATED_ORDER_TRANSFER_COUNT_EXCEED",
        /// The budget does not cover the transfer.
        BudgetNotEnough = "BUDGET_NOT_ENOUGH",
    }
}

wechatpay_client::open_enum! {
    /// 单据状态: The status of a transfer. `SUCCESS`, `FAIL` and `CANCELLED` are final.
    ///
    /// Note: `TRANSFERING` has one R on the wire, `CANCELING` one L and `CANCELLED` two.
    pub enum TransferState {
        /// It was taken.
        Accepted = "ACCEPTED",
        /// Its money is being set aside. When it stays like this the balance may be too low: fill it up and
        /// repeat the call under the same number.
        Processing = "PROCESSING",
        /// It waits for the user, for whom the page can be opened.
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        /// The money is on its way. The page can be opened once more if the user has to confirm again.
        Transfering = "TRANSFERING",
        /// The user has the money.
        Success = "SUCCESS",
        /// It failed; `fail_reason` says why.
        Fail = "FAIL",
        /// It is being cancelled.
        Canceling = "CANCELING",
        /// It was cancelled.
        Cancelled = "CANCELLED",
    }
}

/// 剩余待分金额: How much of an order is left to be shared out.
#[derive(Clone)]
#[non_exhaustive]
pub struct UnsplitAmount {
    /// 微信订单号: The payment. 1 to 32 characters. Example: `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 订单剩余待分金额: What is left, in 分. Example: `1000`.
    pub unsplit_amount: Fen,
}

wechatpay_client::record! {
    UnsplitAmount {
        transaction_id "transaction_id", unsplit_amount "unsplit_amount",
    }
}

/// 媒体文件: A file that was uploaded.
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadedMedia {
    /// 媒体文件标识Id: What other calls name the file by. 1 to 512 characters. Example:
    /// `6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0`.
    pub media_id: MediaId,
}

wechatpay_client::record! {
    UploadedMedia {
        media_id "media_id",
    }
}

wechatpay_client::open_enum! {
    /// 使用模式: How often a product coupon (商品券) is used.
    pub enum UsageMode {
        /// Once (单券).
        Single = "SINGLE",
        /// Several times (多次优惠), in the older way.
        Sequential = "SEQUENTIAL",
        /// Several times, each time for more (多次优惠).
        ProgressiveBundle = "PROGRESSIVE_BUNDLE",
    }
}

wechatpay_client::integer_enum! {
    /// 星期: A day of the week.
    pub enum Weekday {
        /// Sunday.
        Sunday = 0,
        /// Monday.
        Monday = 1,
        /// Tuesday.
        Tuesday = 2,
        /// Wednesday.
        Wednesday = 3,
        /// Thursday.
        Thursday = 4,
        /// Friday.
        Friday = 5,
        /// Saturday.
        Saturday = 6,
    }
}

wechatpay_client::text! {
    /// 微信支付提现单号: A withdrawal as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct WithdrawId;
}

wechatpay_client::text! {
    /// 商户提现单号: The number that the platform gives a withdrawal, unique under its merchant number.
    ///
    /// At least 1 character.
    pub struct WithdrawRequestNo;
}

wechatpay_client::open_enum! {
    /// 提现单状态: The status of a withdrawal.
    pub enum WithdrawalStatus {
        /// It was accepted.
        CreateSuccess = "CREATE_SUCCESS",
        /// The money was sent to the bank, which may still return it.
        Success = "SUCCESS",
        /// It failed, for the reason that is given.
        Fail = "FAIL",
        /// The bank returned the money (退票); it is in the account again.
        Refund = "REFUND",
        /// It was closed and nothing was paid.
        Close = "CLOSE",
        /// It waits, since the balance is short.
        Init = "INIT",
        /// It failed, as callbacks are said to spell it.
        Failed = "FAILED",
    }
}
