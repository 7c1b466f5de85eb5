//! Encrypted fields (敏感信息加解密) inside of bodies.
//!
//! In: a body, its schema, and a key. Out: the same body with each
//! `x-encrypted` text of a request decrypted and held against its limits, or a
//! refusal; of an answer or a callback encrypted for the merchant. It always
//! holds that an empty text stays empty, as official clients leave it.

use serde_json::Value;
use wechatpay_auth::{PrivateKey, PublicKey};
use wechatpay_codegen::api::{Kind, Schema};

use crate::{gateway::place::Place, gateway::refusal::Refusal, gateway::validate::Validator};

/// Decrypts what stands at `place`; `key` is the one that the request's `Wechatpay-Serial` names.
pub(crate) fn open(
    validator: &Validator,
    schema: &Schema,
    value: &mut Value,
    place: &Place,
    key: Option<&PrivateKey>,
) -> Result<(), Refusal> {
    let layers = validator.layers(schema);
    let place = &place.described(&layers);
    match (layers.last().map(|layer| &layer.kind), value) {
        (_, Value::String(text)) if !text.is_empty() && layers.iter().any(|layer| layer.encrypted) => {
            let key = key.ok_or_else(Refusal::wrong_platform_serial)?;
            let plain = key.decrypt(text).ok().and_then(|plain| String::from_utf8(plain.to_vec()).ok());
            *text = plain.ok_or_else(|| undecryptable(place))?;
            validator.limits(&layers, text, place)
        }
        (Some(Kind::Object(properties)), Value::Object(object)) => {
            properties.iter().try_for_each(|property| match object.get_mut(&property.wire) {
                Some(value) => open(validator, &property.schema, value, &place.child(&property.wire), key),
                None => Ok(()),
            })
        }
        (Some(Kind::Map(inner)), Value::Object(object)) => {
            object.values_mut().try_for_each(|value| open(validator, inner, value, &place.child("*"), key))
        }
        (Some(Kind::Array(inner)), Value::Array(items)) => {
            let mut items = items.iter_mut().enumerate();
            items.try_for_each(|(at, item)| open(validator, inner, item, &place.child(&at.to_string()), key))
        }
        _ => Ok(()),
    }
}

/// Encrypts what stands in an answer or a callback, with the merchant's key; `None` when a text is too long for it.
pub(crate) fn seal(validator: &Validator, schema: &Schema, value: &mut Value, key: &PublicKey) -> Option<()> {
    let layers = validator.layers(schema);
    match (layers.last().map(|layer| &layer.kind), value) {
        (_, Value::String(text)) if !text.is_empty() && layers.iter().any(|layer| layer.encrypted) => {
            *text = key.encrypt(text.as_bytes()).ok()?;
            Some(())
        }
        (Some(Kind::Object(properties)), Value::Object(object)) => {
            properties.iter().try_for_each(|property| match object.get_mut(&property.wire) {
                Some(value) => seal(validator, &property.schema, value, key),
                None => Some(()),
            })
        }
        (Some(Kind::Map(inner)), Value::Object(object)) => {
            object.values_mut().try_for_each(|value| seal(validator, inner, value, key))
        }
        (Some(Kind::Array(inner)), Value::Array(items)) => {
            items.iter_mut().try_for_each(|item| seal(validator, inner, item, key))
        }
        _ => Some(()),
    }
}

fn undecryptable(place: &Place) -> Refusal {
    place.refuse(
        "cannot be decrypted with the key that Wechatpay-Serial names: it takes RSAES-OAEP with SHA-1",
        |source, title| {
            format!("输入源“{source}”映射到加密字段“{title}”解密失败，请使用Wechatpay-Serial对应的微信支付公钥或平台证书加密")
        },
        &Value::Null,
    )
}
