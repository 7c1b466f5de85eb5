//! What to do about a call that did not succeed.
//!
//! In: the error, and whose call it was. Out: a sentence that quotes nothing of it.

use http::StatusCode;
use wechatpay_auth::{Scheme, VerifyError};

use crate::{Error, Stage};

pub(super) fn of(error: &Error, caller: Scheme) -> &'static str {
    const OF_A_BRAND: &str = "compare the brand's id (品牌ID), the serial of its certificate (品牌API证书序列号) and the private \
                              key: all three of one brand, from 品牌经营平台, and none of them a merchant's";
    const OF_A_MERCHANT: &str = "compare the merchant number (商户号), the serial of the certificate (证书序列号: `openssl x509 -in \
                        apiclient_cert.pem -noout -serial`) and the private key: all three of one merchant and one download";
    const OF_SM2: &str = "compare the merchant number (商户号), the serial of the SM2 certificate (证书序列号, not that of the RSA \
                          certificate) and the SM2 private key, and see in the merchant portal whether 国密 is open to this \
                          merchant";
    match (error.stage(), error.verify_error()) {
        (Stage::Build | Stage::Sign, _) => "nothing was sent: correct what the sentence names",
        (Stage::Exchange, _) => "see that this machine reaches the gateway: DNS, proxy, firewall, TLS",
        (_, Some(VerifyError::Stale { .. } | VerifyError::Future { .. })) => "see the finding about the clock",
        (_, Some(VerifyError::UnknownSerial { .. })) if caller == Scheme::Brand => {
            "compare the id of the public key (微信支付公钥ID) with the one that the response names, and take the one of \
             品牌经营平台: a merchant's is another"
        }
        (_, Some(VerifyError::UnknownSerial { .. })) => {
            "compare the id of the public key (微信支付公钥ID) with the one that the response names; if both are the \
             merchant's, add that key to the platform keys, or with an APIv3 key the platform certificates"
        }
        (_, Some(VerifyError::NotInEffect { .. })) => "fetch the certificates with `refresh_certificates`",
        (_, Some(VerifyError::WrongSignature)) => {
            "see that the public key and its id were downloaded together, and that no proxy changes responses"
        }
        (_, Some(VerifyError::UnsupportedType { .. })) => {
            "see by which algorithm WeChat Pay signs: SM2 (国密) takes the feature `gm`"
        }
        (_, Some(VerifyError::TypeOfOtherKey { .. })) => {
            "see that no proxy changes headers, and that the key under this serial is the one that WeChat Pay lists"
        }
        (Stage::Verify, _) => "see whether a proxy answers in place of the gateway",
        (Stage::Decode, _) => "see whether something between here and the gateway answers in its place",
        (Stage::Api, _) if error.status() == Some(StatusCode::UNAUTHORIZED) => match caller {
            Scheme::Brand => OF_A_BRAND,
            Scheme::MerchantSm2 => OF_SM2,
            _ => OF_A_MERCHANT,
        },
        (Stage::Api, _) if error.status() == Some(StatusCode::BAD_REQUEST) => {
            "see that the id of the public key (微信支付公钥ID) is the caller's own, and belongs to that key"
        }
        (Stage::Api, _) => "ask WeChat Pay's support, with the Request-ID",
    }
}
