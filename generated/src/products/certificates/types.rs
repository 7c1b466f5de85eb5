// Written by `cargo xtask codegen` from spec/certificates.yaml; edit that file instead.

use wechatpay_client::Timestamp;

use crate::products::shared::AeadAlgorithm;

wechatpay_client::open_enum! {
    /// 证书算法版本: The kinds of platform certificates.
    pub enum CertificateAlgorithm {
        /// Certificates with an RSA key.
        Rsa = "RSA",
        /// Certificates with an SM2 key (国密).
        Sm2 = "SM2",
        /// Both.
        All = "ALL",
    }
}

/// 证书信息: A certificate in PEM, encrypted with the merchant's APIv3 key.
#[derive(Clone)]
#[non_exhaustive]
pub struct EncryptedCertificate {
    /// 加密证书的算法: How the certificate was encrypted. Example: `AEAD_AES_256_GCM`.
    pub algorithm: AeadAlgorithm,
    /// 加密证书的随机串: The nonce, 12 characters that are used as they are, without decoding. At most
    /// 12 characters. Example: `61f9c719728a`.
    pub nonce: String,
    /// 加密证书的附加数据: Text that is authenticated but not encrypted; always `certificate` so far.
    /// Example: `certificate`.
    pub associated_data: Option<String>,
    /// 加密后的证书内容: The ciphertext with its tag, in base64. Example:
    /// `NRUFeSx+EjDLN3l1dH9fqCqVPpMLU38XvQpPf3UmN0A=`.
    pub ciphertext: String,
}

wechatpay_client::record! {
    EncryptedCertificate {
        algorithm "algorithm", nonce "nonce", associated_data "associated_data",
        ciphertext "ciphertext",
    }
}

/// 平台证书: A platform certificate, still encrypted.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlatformCertificate {
    /// 证书序列号: The certificate's serial number in hexadecimal, as `Wechatpay-Serial` names it. At
    /// most 40 characters. Example: `5157F09EFDC096DE15EBE81A47057A7232F1B8E1`.
    ///
    /// Note: Some programs print it in lower case or without leading zeros. Compare accordingly.
    pub serial_no: String,
    /// 证书启用时间: When the certificate comes into use. At most 32 characters. Example:
    /// `2018-06-08T10:34:56+08:00`.
    pub effective_time: Timestamp,
    /// 证书弃用时间: When the certificate goes out of use. At most 32 characters. Example:
    /// `2018-12-08T10:34:56+08:00`.
    pub expire_time: Timestamp,
    /// 证书信息: The certificate itself.
    pub encrypt_certificate: EncryptedCertificate,
}

wechatpay_client::record! {
    PlatformCertificate {
        serial_no "serial_no", effective_time "effective_time", expire_time "expire_time",
        encrypt_certificate "encrypt_certificate",
    }
}

/// 平台证书列表: The platform certificates that are usable now.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlatformCertificates {
    /// 平台证书列表: One entry for each certificate.
    pub data: Vec<PlatformCertificate>,
}

wechatpay_client::record! {
    PlatformCertificates {
        data "data",
    }
}
