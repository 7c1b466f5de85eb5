//! The encrypted fields of what comes back, opened, and of what is made, sealed.
//!
//! In: JSON, its schema, and what opens or seals a text. Out: the same with the other text where the description has an
//! encrypted one.

use serde_json::Value;
use wechatpay_auth::{Credentials, DecryptError};
use wechatpay_codegen::api::{Kind, Schema};

use crate::book::Book;

/// Replaces each ciphertext by its plain text.
pub(crate) fn open(book: &Book, schema: &Schema, value: &mut Value, caller: &Credentials) -> Result<(), DecryptError> {
    each(book, schema, value, &mut |text| caller.decrypt(text).map(|plain| plain.to_string()))
}

/// Replaces each plain text by its ciphertext; `None` if one cannot be sealed.
pub(crate) fn seal(
    book: &Book,
    schema: &Schema,
    value: &mut Value,
    seal: &dyn Fn(&str) -> Option<String>,
) -> Option<()> {
    each(book, schema, value, &mut |text| seal(text).ok_or(())).ok()
}

fn each<E>(
    book: &Book,
    schema: &Schema,
    value: &mut Value,
    change: &mut dyn FnMut(&str) -> Result<String, E>,
) -> Result<(), E> {
    let kind = &book.description.follow(schema).kind;
    match (kind, value) {
        (_, Value::String(text)) if !text.is_empty() && book.description.layers(schema).any(|it| it.encrypted) => {
            *text = change(text)?;
            Ok(())
        }
        (Kind::Object(properties), Value::Object(fields)) => {
            properties.iter().try_for_each(|property| match fields.get_mut(&property.wire) {
                Some(field) => each(book, &property.schema, field, change),
                None => Ok(()),
            })
        }
        (Kind::Map(inner), Value::Object(fields)) => {
            fields.values_mut().try_for_each(|field| each(book, inner, field, change))
        }
        (Kind::Array(inner), Value::Array(items)) => {
            items.iter_mut().try_for_each(|item| each(book, inner, item, change))
        }
        _ => Ok(()),
    }
}
