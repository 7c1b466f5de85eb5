//! Whether the key that a program verifies with is the one that signed.
//!
//! In: a public key or a certificate in PEM, and a message. Out: nothing where it
//! verifies or is the key that the message names, else whose key it is. A private key is refused unread.

use wechatpay_auth::{Certificate, PublicKey, Serial, header};

use super::{
    finding::{Code, Finding, Place},
    received::Unfit,
    sent::signing_string,
};
use crate::{keys::brand::BrandKeys, log::deliveries::Message, probe, world::World};

/// Whose key it is, unless it is the right one.
///
/// # Errors
/// A sentence where it is not a public key.
pub(super) fn explain(world: &World, sent: &Message, pem: &str) -> Result<Option<Finding>, Unfit> {
    let key = read(pem)?;
    let signature = sent.header(header::SIGNATURE).unwrap_or_default();
    let signature = signature.strip_prefix(probe::PREFIX).unwrap_or(signature);
    if key.verify(&signing_string(sent), signature).is_ok() {
        return Ok(None);
    }
    let expected = sent.header(header::SERIAL).unwrap_or_default();
    Ok(match owner(world, &key) {
        // It is the signature that is wrong.
        Owner::Platform(serial) if serial.matches(expected) => None,
        Owner::Platform(serial) => Some(finding(Code::AnotherPlatformKey).texts(expected, serial.as_str())),
        Owner::Merchant => Some(finding(Code::MerchantsKey)),
        Owner::Nobody => Some(finding(Code::AnotherKey)),
    })
}

/// Whose key it is, where it can be the right one of no message.
///
/// # Errors
/// A sentence where it is not a public key.
pub(super) fn of_no_message(world: &World, pem: &str) -> Result<Option<Finding>, Unfit> {
    Ok(match owner(world, &read(pem)?) {
        Owner::Platform(_) => None,
        Owner::Merchant => Some(finding(Code::MerchantsKey)),
        Owner::Nobody => Some(finding(Code::AnotherKey)),
    })
}

/// Whose key it is.
enum Owner {
    Merchant,
    Platform(Serial),
    Nobody,
}

fn owner(world: &World, key: &PublicKey) -> Owner {
    let is_same = |other: &PublicKey| matches!((other.to_pem(), key.to_pem()), (Ok(one), Ok(other)) if one == other);
    let brand = world.credentials.brand.get();
    let sm2 = world.credentials.sm2.as_ref();
    let merchants = [Some(&world.credentials.rsa.public), sm2.map(|keys| &keys.public), brand.map(BrandKeys::public)];
    if merchants.into_iter().flatten().any(is_same) {
        return Owner::Merchant;
    }
    let platform = world.credentials.platform.all();
    let mut named = platform.iter().chain(brand.map(BrandKeys::platform));
    let found = named.find(|named| is_same(&named.key.public_key()));
    found.map_or(Owner::Nobody, |named| Owner::Platform(named.serial.clone()))
}

fn finding(code: Code) -> Finding {
    Finding::new(code, Place::Key)
}

fn read(pem: &str) -> Result<PublicKey, Unfit> {
    if pem.contains("PRIVATE KEY") {
        return Err(Unfit {
            english: "this is a private key, which signs: a callback is verified with WeChat Pay's public key or its certificate",
            chinese: "这是用于签名的私钥：回调应使用微信支付公钥或平台证书验签",
        });
    }
    let certificate = Certificate::from_pem(pem).map(|certificate| certificate.public_key().clone());
    certificate.or_else(|_| PublicKey::from_pem(pem)).map_err(|_| Unfit {
        english: "the key is neither a public key nor a certificate in PEM",
        chinese: "key 既不是 PEM 格式的公钥，也不是证书",
    })
}
