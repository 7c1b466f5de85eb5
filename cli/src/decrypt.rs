//! Opens the encrypted fields of what came back.
//!
//! In: JSON, its schema, and who can decrypt. Out: the same with plain text where the description has encrypted text.

use serde_json::Value;
use wechatpay_auth::{Credentials, DecryptError};
use wechatpay_codegen::api::{Kind, Schema};

use crate::book::Book;

/// Replaces each ciphertext by its plain text.
pub(crate) fn open(book: &Book, schema: &Schema, value: &mut Value, caller: &Credentials) -> Result<(), DecryptError> {
    let kind = &book.description.follow(schema).kind;
    match (kind, value) {
        (_, Value::String(text)) if !text.is_empty() && book.description.layers(schema).any(|it| it.encrypted) => {
            *text = caller.decrypt(text)?.to_string();
            Ok(())
        }
        (Kind::Object(properties), Value::Object(fields)) => {
            properties.iter().try_for_each(|property| match fields.get_mut(&property.wire) {
                Some(field) => open(book, &property.schema, field, caller),
                None => Ok(()),
            })
        }
        (Kind::Map(inner), Value::Object(fields)) => {
            fields.values_mut().try_for_each(|field| open(book, inner, field, caller))
        }
        (Kind::Array(inner), Value::Array(items)) => {
            items.iter_mut().try_for_each(|item| open(book, inner, item, caller))
        }
        _ => Ok(()),
    }
}
