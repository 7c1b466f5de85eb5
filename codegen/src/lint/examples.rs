//! Rules about examples: they are there, and they fit.

use serde_json::Value;

use super::look::{Look, finding};
use crate::{
    Diagnostic,
    api::{Api, Kind, Schema},
    examples,
};

/// The generator refuses these as well; here they are found beside the findings of the other rules.
pub(super) fn example_is_there(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    found.extend(examples::missing(look.api));
}

pub(super) fn example_fits(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    found.extend(examples::misfits(look.api));
}

/// An example in the way of `example_appid` shows nobody what the field holds.
pub(super) fn example_is_not_a_placeholder(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for visit in look.schemas() {
        let text = visit.schema.example.as_ref().and_then(Value::as_str).unwrap_or_default();
        if text.starts_with("example_") || text.starts_with("example-") {
            let message = format!("`{text}` stands in place of an example");
            found.push(finding(&visit.schema.origin, message, "Write a value as it comes in earnest."));
        }
    }
}

/// Users hand in and read plain text where a value travels encrypted, so that an example of what travels misleads them.
pub(super) fn encrypted_example_is_plain(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    let api = look.api;
    let mut report = |schema: &Schema, wire: &str, example: &Value| {
        let mut ciphertexts = Vec::new();
        collect_ciphertexts(api, schema, wire, example, &mut ciphertexts);
        for ciphertext in ciphertexts {
            let message = format!("`{ciphertext}` reads as if it were encrypted");
            let help = "Write what users hand in or read: the client encrypts and decrypts it.";
            found.push(finding(&schema.origin, message, help));
        }
    };
    for visit in look.schemas() {
        let schema = visit.schema;
        // What marks a named type as encrypted takes its example over.
        let inherited =
            || schema.encrypted.then(|| api.layers(schema).find_map(|layer| layer.example.as_ref())).flatten();
        if let Some(example) = schema.example.as_ref().or_else(inherited) {
            report(schema, visit.wire.unwrap_or_default(), example);
        }
    }
    for (_, operation) in look.operations() {
        if let Some(body) = &operation.body
            && let Some(example) = &body.example
        {
            report(&body.schema, "", example);
        }
        if let (Some(schema), Some(example)) = (&operation.response.schema, &operation.response.example) {
            report(schema, "", example);
        }
    }
}

/// The texts of an example that stand where a value travels encrypted, and look like what travels.
fn collect_ciphertexts<'e>(api: &Api, schema: &Schema, wire: &str, example: &'e Value, found: &mut Vec<&'e str>) {
    match (&api.follow(schema).kind, example) {
        // A digest reads like a ciphertext, and is plain all the same.
        (_, Value::String(plain)) if api.is_encrypted(schema) && !wire.contains("digest") && reads_encrypted(plain) => {
            found.push(plain);
        }
        (Kind::Object(properties), Value::Object(object)) => {
            for property in properties {
                if let Some(value) = object.get(&property.wire) {
                    collect_ciphertexts(api, &property.schema, &property.wire, value, found);
                }
            }
        }
        (Kind::Array(items), Value::Array(list)) => {
            list.iter().for_each(|item| collect_ciphertexts(api, items, wire, item, found));
        }
        (Kind::Map(values), Value::Object(object)) => {
            object.values().for_each(|value| collect_ciphertexts(api, values, wire, value, found));
        }
        _ => {}
    }
}

/// How short the pieces of a ciphertext are that stand in examples.
const SHORTEST_CIPHERTEXT: usize = 15;

/// Whether it looks like base64 or hexadecimal digits of random bytes, whole or cut off.
fn reads_encrypted(plain: &str) -> bool {
    let count = |is: fn(&char) -> bool| plain.chars().filter(is).count();
    let alphabet = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '=' | '-' | '_');
    if plain.is_empty() || count(alphabet) < plain.chars().count() {
        return false;
    }
    // A company's number (统一社会信用代码) has letters among its digits too.
    let company = plain.len() == 18 && count(|c| c.is_ascii_digit() || c.is_ascii_uppercase()) == 18;
    let mixed = count(char::is_ascii_digit) > 0 && count(char::is_ascii_alphabetic) > 3;
    plain.ends_with('=') || plain.len() >= SHORTEST_CIPHERTEXT && mixed && !company
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_and_hexadecimal_digits_read_encrypted() {
        for ciphertext in [
            "Fx9mh7K5sjqHxxQcgDVhnJ9QdS4nKfcUbuAOj",
            "757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45",
            "6B46824C852FA29AAC3DCE6BFD852E27",
            "hu89ohu89ohu89o",
            "d+xT+MQCvrLHUVDWv/8MR/dB7TkXLVfSrUxMPZy6jWWYzpRrEEaYQE8ZRGYoeorwC+w==",
            "c2VjcmV0cw==",
        ] {
            assert!(reads_encrypted(ciphertext), "{ciphertext}");
        }
    }

    #[test]
    fn what_people_and_companies_are_told_by_does_not_read_encrypted() {
        for plain in [
            "",
            "张三",
            "Muhammad-Abdurrahman",
            "13800000000",
            "6222000000000000",
            "44052418800101001X",
            "E12345678",
            "91440300MA5D8RCY2L",
            "zhangsan2026@example.com",
            "粤(2026)深圳市不动产权第0000001号",
        ] {
            assert!(!reads_encrypted(plain), "{plain}");
        }
    }
}
