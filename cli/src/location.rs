//! [`Location`]: a file that a response leads to, wherever in it.
//!
//! In: JSON that was verified. Out: where its files are, and what is promised of them.

use std::borrow::Cow;

use serde_json::Value;
use wechatpay_client::FileLocation;

use crate::{exit::Exit, failure::Failure};

/// An object with the address of a file.
pub(crate) struct Location<'v>(&'v Value);

impl<'v> Location<'v> {
    /// All of a response, in its order.
    pub(crate) fn all(value: &'v Value) -> Vec<Self> {
        match value {
            Value::Object(fields) if value["download_url"].is_string() || value["hash_value"].is_string() => {
                let address = fields.get("download_url").or_else(|| fields.get("url"));
                address.map(|_| Self(value)).into_iter().collect()
            }
            Value::Object(fields) => fields.values().flat_map(Self::all).collect(),
            Value::Array(items) => items.iter().flat_map(Self::all).collect(),
            _ => Vec::new(),
        }
    }

    /// All of a response in the order in which they are one, where they are numbered; an error where there is none.
    pub(crate) fn in_order(value: &'v Value) -> Result<Vec<Self>, Failure> {
        let mut found = Self::all(value);
        if found.is_empty() {
            return Err(Failure::new(Exit::Failed, "the response leads to no file: it may not be ready yet"));
        }
        found.sort_by_key(Self::number);
        Ok(found)
    }

    /// Its number among several, as a number or as the text of its digits.
    fn number(&self) -> Option<u64> {
        let number = &self.0["bill_sequence"];
        number.as_u64().or_else(|| number.as_str()?.parse().ok())
    }

    fn told(&self, name: &str) -> Option<Cow<'_, str>> {
        self.0[name].as_str().map(Cow::Borrowed)
    }
}

impl FileLocation for Location<'_> {
    fn download_url(&self) -> Option<Cow<'_, str>> {
        self.told("download_url").or_else(|| self.told("url"))
    }

    fn hash_type(&self) -> Option<Cow<'_, str>> {
        self.told("hash_type")
    }

    fn hash_value(&self) -> Option<Cow<'_, str>> {
        self.told("hash_value")
    }

    fn encrypt_key(&self) -> Option<Cow<'_, str>> {
        self.told("encrypt_key")
    }

    fn nonce(&self) -> Option<Cow<'_, str>> {
        self.told("nonce")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn locations_of_several_files_stand_in_the_order_of_their_numbers() {
        let file = |number: Value| json!({"bill_sequence": number, "download_url": format!("https://x/{number}")});
        let response = json!({"download_bill_list": [file(json!(10)), file(json!("2")), file(json!(1))]});
        let found = Location::in_order(&response).expect("three files");
        let numbers: Vec<Option<u64>> = found.iter().map(Location::number).collect();
        assert_eq!(numbers, [Some(1), Some(2), Some(10)]);
        let nowhere = Location::in_order(&json!({"download_bill_count": 0})).map(|found| found.len());
        assert!(nowhere.is_err_and(|failure| failure.exit == Exit::Failed));
    }
}
