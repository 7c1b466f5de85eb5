//! Rules of the API that no schema says: about addresses for callbacks, names and amounts.
//!
//! In: a checked, decrypted body and its schema. Out: nothing, or the first
//! refusal. It always holds that they are the same for every operation,
//! whatever stands behind it.

use http::Uri;
use serde_json::{Map, Value};
use wechatpay_codegen::api::{Kind, Property, Schema};

use super::{position::Position, validator::Validator};
use crate::refusal::Refusal;

/// From this amount on a transfer names the user: 2,000 元.
const NAMED_FROM: i64 = 200_000;

/// No amount is greater, in 分: 800,000,000 元 is the largest of all limits that are documented.
const LARGEST: i64 = 80_000_000_000;

/// Whether a body keeps the rules.
pub(crate) fn check(validator: &Validator, schema: &Schema, value: &Value, position: &Position) -> Result<(), Refusal> {
    let layers = validator.layers(schema);
    let position = &position.described(&layers);
    match (layers.last().map(|layer| &layer.kind), value) {
        (Some(Kind::Integer), Value::Number(number)) if layers.iter().any(|layer| layer.money) => {
            if number.as_i64().is_some_and(|amount| amount <= LARGEST) {
                Ok(())
            } else {
                Err(too_large(position, value))
            }
        }
        (Some(Kind::Object(properties)), Value::Object(object)) => {
            check_name(properties, object, position)?;
            for Property { wire, schema, .. } in properties {
                let Some(value) = object.get(wire) else { continue };
                let position = &position.child(wire);
                if let (true, Value::String(url)) = (wire.ends_with("notify_url"), value) {
                    check_address(url, &position.described(&validator.layers(schema)))?;
                }
                check(validator, schema, value, position)?;
            }
            Ok(())
        }
        (Some(Kind::Map(inner)), Value::Object(object)) => {
            object.values().try_for_each(|value| check(validator, inner, value, &position.child("*")))
        }
        (Some(Kind::Array(inner)), Value::Array(items)) => {
            let mut items = items.iter().enumerate();
            items.try_for_each(|(at, item)| check(validator, inner, item, &position.child(&at.to_string())))
        }
        _ => Ok(()),
    }
}

fn too_large(position: &Position, value: &Value) -> Refusal {
    position.refuse(
        &format!("is greater than {LARGEST}"),
        |source, title| format!("输入源“{source}”映射到数值字段“{title}”规则校验失败，值高于最大值 {LARGEST}"),
        value,
    )
}

/// Refuses a large transfer to somebody without a name.
fn check_name(properties: &[Property], object: &Map<String, Value>, position: &Position) -> Result<(), Refusal> {
    let amount = object.get("transfer_amount").and_then(Value::as_i64).unwrap_or_default();
    let is_known = properties.iter().any(|property| property.wire == "user_name");
    let is_named = object.get("user_name").and_then(Value::as_str).is_some_and(|name| !name.is_empty());
    if amount < NAMED_FROM || !is_known || is_named {
        return Ok(());
    }
    Err(position.child("user_name").refuse(
        "is required from 2000 yuan on",
        |source, _| format!("输入源“{source}”映射到字段“收款用户姓名”必填性规则校验失败，转账金额大于等于2000元时必填"),
        &Value::Null,
    ))
}

/// Refuses an address for callbacks that WeChat Pay does not call. Whether it can be called shows when one is due.
fn check_address(url: &str, position: &Position) -> Result<(), Refusal> {
    let wrong = |issue: &str, rule: &str| {
        let message = |source: &str, title: &str| format!("输入源“{source}”映射到值字段“{title}”规则校验失败，{rule}");
        // An address is not personal; whatever else stands in its place may be.
        let shown = url.split("://").next().filter(|scheme| *scheme != url).unwrap_or_default();
        Err(position.refuse(issue, message, &Value::from(shown)))
    };
    if !(url.starts_with("http://") || url.starts_with("https://")) {
        return wrong("is not a web address", "须以http://或https://开头");
    }
    // `Uri` takes visible ASCII alone, which is what stands in a request line.
    let Some(host) = url.parse::<Uri>().ok().and_then(|uri| uri.host().map(str::to_owned)) else {
        return wrong("is not a web address with a host", "须为带有域名的完整地址");
    };
    if host.is_empty() {
        return wrong("is not a web address with a host", "须为带有域名的完整地址");
    }
    if url.contains(['?', '#']) {
        return wrong("has a query string", "不能携带参数");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_address_takes_web_addresses_with_a_host_and_without_a_query() {
        let position = Position::root("body").child("notify_url");
        for url in ["https://a.example/b", "http://127.0.0.1:1/", "http://[::1]:2/a", "https://a"] {
            assert!(check_address(url, &position).is_ok(), "{url}");
        }
        for url in [
            "",
            "a.example/b",
            "ftp://a/",
            "https://",
            "https:///b",
            "https://:1/",
            "https://a/b?c=d",
            "https://a/#b",
            "https://a/ b",
            "https://商户/",
        ] {
            assert!(check_address(url, &position).is_err(), "{url}");
        }
    }
}
