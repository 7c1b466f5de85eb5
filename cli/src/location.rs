//! [`Location`]: a file that a response leads to, wherever in it.
//!
//! In: JSON that was verified. Out: where its files are, and what is promised of them.

use std::borrow::Cow;

use serde_json::Value;
use wechatpay_client::FileLocation;

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
