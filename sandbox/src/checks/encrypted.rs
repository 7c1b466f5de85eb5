//! Encrypted fields (敏感信息加解密) inside of bodies.
//!
//! In: a body, its schema, and a key. Out: the same body with each
//! `x-encrypted` text of a request decrypted and held against its limits, or a
//! refusal; of a response or a callback encrypted for the merchant. It always
//! holds that an empty text stays empty, as official clients leave it.

use serde_json::Value;
use wechatpay_auth::{KeyAlgorithm, PrivateKey, PublicKey};
use wechatpay_codegen::api::{Kind, Schema};

use super::{position::Position, validator::Validator};
use crate::refusal::{NOT_DECRYPTED, NOT_DECRYPTED_BY_SM2, Refusal};

/// Decrypts the value at `position`; `key` is the one that the request's `Wechatpay-Serial` names.
pub(crate) fn decrypt(
    validator: &Validator,
    schema: &Schema,
    value: &mut Value,
    position: &Position,
    key: Option<&PrivateKey>,
) -> Result<(), Refusal> {
    open(validator, schema, value, position, &|text, position| {
        let key = key.ok_or_else(Refusal::wrong_platform_serial)?;
        let plain = key.decrypt(text).ok().and_then(|plain| String::from_utf8(plain.to_vec()).ok());
        plain.ok_or_else(|| undecryptable(position, key.algorithm()))
    })
}

/// Holds the texts that will travel encrypted against their limits, before they are.
pub(crate) fn check_plain(
    validator: &Validator,
    schema: &Schema,
    value: &Value,
    position: &Position,
) -> Result<(), Refusal> {
    open(validator, schema, &mut value.clone(), position, &|text, _| Ok(text.to_owned()))
}

/// Puts the plain text into the place of each encrypted one, and checks it.
fn open(
    validator: &Validator,
    schema: &Schema,
    value: &mut Value,
    position: &Position,
    plain: &dyn Fn(&str, &Position) -> Result<String, Refusal>,
) -> Result<(), Refusal> {
    let layers = validator.layers(schema);
    let position = &position.described(&layers);
    match (layers.last().map(|layer| &layer.kind), value) {
        (_, Value::String(text)) if !text.is_empty() && layers.iter().any(|layer| layer.encrypted) => {
            *text = plain(text, position)?;
            validator.limits(&layers, text, position)
        }
        (Some(Kind::Object(properties)), Value::Object(object)) => {
            properties.iter().try_for_each(|property| match object.get_mut(&property.wire) {
                Some(value) => open(validator, &property.schema, value, &position.child(&property.wire), plain),
                None => Ok(()),
            })
        }
        (Some(Kind::Map(inner)), Value::Object(object)) => {
            object.values_mut().try_for_each(|value| open(validator, inner, value, &position.child("*"), plain))
        }
        (Some(Kind::Array(inner)), Value::Array(items)) => {
            let mut items = items.iter_mut().enumerate();
            items.try_for_each(|(at, item)| open(validator, inner, item, &position.child(&at.to_string()), plain))
        }
        _ => Ok(()),
    }
}

/// Encrypts the fields of a response or a callback, with the merchant's key; `None` when a text is too long for it.
pub(crate) fn encrypt(validator: &Validator, schema: &Schema, value: &mut Value, key: &PublicKey) -> Option<()> {
    let layers = validator.layers(schema);
    match (layers.last().map(|layer| &layer.kind), value) {
        (_, Value::String(text)) if !text.is_empty() && layers.iter().any(|layer| layer.encrypted) => {
            *text = key.encrypt(text.as_bytes()).ok()?;
            Some(())
        }
        (Some(Kind::Object(properties)), Value::Object(object)) => {
            properties.iter().try_for_each(|property| match object.get_mut(&property.wire) {
                Some(value) => encrypt(validator, &property.schema, value, key),
                None => Some(()),
            })
        }
        (Some(Kind::Map(inner)), Value::Object(object)) => {
            object.values_mut().try_for_each(|value| encrypt(validator, inner, value, key))
        }
        (Some(Kind::Array(inner)), Value::Array(items)) => {
            items.iter_mut().try_for_each(|item| encrypt(validator, inner, item, key))
        }
        _ => Some(()),
    }
}

fn undecryptable(position: &Position, algorithm: KeyAlgorithm) -> Refusal {
    let (issue, key) = match algorithm {
        KeyAlgorithm::Sm2 => (NOT_DECRYPTED_BY_SM2, "国密平台证书，以SM2"),
        _ => (NOT_DECRYPTED, "微信支付公钥或平台证书"),
    };
    position.refuse(
        issue,
        |source, title| {
            format!("输入源“{source}”映射到加密字段“{title}”解密失败，请使用Wechatpay-Serial对应的{key}加密")
        },
        &Value::Null,
    )
}
