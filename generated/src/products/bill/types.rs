// Written by `cargo xtask codegen` from spec/bill.yaml; edit that file instead.

use crate::products::shared::HashType;

wechatpay_client::open_enum! {
    /// 资金账户类型: The accounts that have a bill.
    pub enum BillAccountType {
        /// The basic account, to which payments are settled.
        Basic = "BASIC",
        /// The operation account, from which marketing and transfers are paid.
        Operation = "OPERATION",
        /// The account for fees.
        Fees = "FEES",
        /// The account for a security deposit (保证金). Only of merchants whom a partner acts for.
        Deposit = "DEPOSIT",
    }
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

wechatpay_client::open_enum! {
    /// 账单类型: What a bill of payments holds.
    pub enum BillType {
        /// Payments and refunds of the day.
        All = "ALL",
        /// Payments of the day.
        Success = "SUCCESS",
        /// Refunds of the day.
        Refund = "REFUND",
        /// Refunds of the day that were paid from a recharge (充值退款). The others leave them out.
        RechargeRefund = "RECHARGE_REFUND",
        /// As `ALL`, in the merchant's own layout (个性化账单).
        AllSpecial = "ALL_SPECIAL",
        /// As `SUCCESS`, in the merchant's own layout.
        SucSpecial = "SUC_SPECIAL",
        /// As `REFUND`, in the merchant's own layout.
        RefSpecial = "REF_SPECIAL",
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
