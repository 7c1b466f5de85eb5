//! The file of the settings: from JSON to texts under known names.
//!
//! In: a path. Out: a [`Section`] for the merchant of the file, and one for each
//! other. What always holds: every name is a known setting that stands there
//! once, every value is a text that is not empty, and no value is quoted in an
//! error, since somebody may have written a key there.

use std::{
    collections::BTreeMap,
    fmt,
    path::{Path, PathBuf},
};

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{
    error::SettingsError,
    file::{Others, text_of, without_mark},
};

/// What a merchant may have.
const OF_A_MERCHANT: [&str; 11] = [
    "mchid",
    "merchant_key",
    "merchant_certificate",
    "merchant_serial",
    "platform_public_key",
    "platform_public_key_id",
    "platform_certificate",
    "api_v3_key",
    "api_v2_key",
    "appid",
    "notify_url",
];
/// What the file has besides.
const OF_THE_FILE: [&str; 2] = ["base_url", "merchants"];

/// What others call the same, without case and underscores.
const OTHER_NAMES: [(&str, &str); 12] = [
    ("merchantid", "mchid"),
    ("privatekey", "merchant_key"),
    ("apiclientkey", "merchant_key"),
    ("certificate", "merchant_certificate"),
    ("serial", "merchant_serial"),
    ("serialno", "merchant_serial"),
    ("publickey", "platform_public_key"),
    ("publickeyid", "platform_public_key_id"),
    ("apikey", "api_v3_key"),
    ("callbackurl", "notify_url"),
    ("gateway", "base_url"),
    ("endpoint", "base_url"),
];

/// All that a file says.
pub(super) struct Document {
    pub(super) main: Section,
    pub(super) merchants: BTreeMap<String, Section>,
}

/// The settings of one merchant.
pub(super) struct Section {
    file: PathBuf,
    /// The name of the merchant, unless it is the file's own.
    name: Option<String>,
    values: BTreeMap<String, String>,
}

impl Section {
    pub(super) fn file(&self) -> &Path {
        &self.file
    }

    /// The value of a setting.
    pub(super) fn take(&mut self, setting: &str) -> Option<String> {
        self.values.remove(setting)
    }

    /// The value of a setting that has to be there.
    pub(super) fn take_required(&mut self, setting: &'static str) -> Result<String, SettingsError> {
        self.take(setting).ok_or_else(|| self.error(setting, "it is missing: add it"))
    }

    /// The path that a setting means: relative to the folder of the file.
    pub(super) fn path(&self, value: &str) -> PathBuf {
        self.file.parent().unwrap_or(Path::new("")).join(value)
    }

    pub(super) fn error(&self, setting: &str, what: impl Into<String>) -> SettingsError {
        let path = match &self.name {
            Some(name) => format!("merchants.{name}.{setting}"),
            None => setting.to_owned(),
        };
        SettingsError::of(&self.file, path, what)
    }
}

/// Reads a file.
pub(super) fn read(file: &Path) -> Result<Document, SettingsError> {
    let text = text_of(file, Others::Read).map_err(|what| SettingsError::of_file(file, what))?;
    let root: Node = serde_json::from_str(without_mark(&text)).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        SettingsError::of_file(file, format!("this is not JSON at line {line}, column {column}"))
    })?;
    let Node::Object(mut entries) = root else {
        return Err(SettingsError::of_file(file, "the file holds no JSON object `{ … }`"));
    };
    let mut merchants = BTreeMap::new();
    if let Some(at) = entries.iter().position(|(name, _)| name == "merchants") {
        let (_, node) = entries.remove(at);
        let Node::Object(named) = node else {
            return Err(SettingsError::of(
                file,
                "merchants",
                "it is not a JSON object with a merchant under each name",
            ));
        };
        for (name, node) in named {
            let path = format!("merchants.{name}");
            let Node::Object(entries) = node else {
                return Err(SettingsError::of(file, path, "it is not a JSON object with the settings of a merchant"));
            };
            if merchants.contains_key(&name) {
                return Err(SettingsError::of(file, path, "it stands there twice: remove one"));
            }
            let section = section(file, Some(name.clone()), entries)?;
            merchants.insert(name, section);
        }
    }
    Ok(Document { main: section(file, None, entries)?, merchants })
}

fn section(file: &Path, name: Option<String>, entries: Vec<(String, Node)>) -> Result<Section, SettingsError> {
    let of_the_file = name.is_none();
    let mut section = Section { file: file.to_owned(), name, values: BTreeMap::new() };
    for (setting, node) in entries {
        let known = OF_A_MERCHANT.contains(&setting.as_str()) || of_the_file && OF_THE_FILE.contains(&setting.as_str());
        if !known {
            return Err(section.error(&setting, unknown(&setting, of_the_file)));
        }
        let value = match node {
            Node::Text(text) if text.is_empty() => return Err(section.error(&setting, "it is empty: fill it in")),
            Node::Text(text) => text,
            _ if setting == "merchants" => return Err(section.error(&setting, "it stands there twice: remove one")),
            _ => return Err(section.error(&setting, "it is not text: write the value between double quotes")),
        };
        if section.values.contains_key(&setting) {
            return Err(section.error(&setting, "it stands there twice: remove one"));
        }
        section.values.insert(setting, value);
    }
    Ok(section)
}

/// Why a name is refused, with the setting that may be meant.
fn unknown(name: &str, of_the_file: bool) -> String {
    let plain = |name: &str| name.replace(['_', '-', ' '], "").to_lowercase();
    let name = plain(name);
    let known = || OF_A_MERCHANT.iter().chain(OF_THE_FILE.iter().filter(|_| of_the_file)).copied();
    let nearest = || {
        let distance = |known: &&str| strsim::damerau_levenshtein(&plain(known), &name);
        known().min_by_key(distance).filter(|known| distance(known) <= 2)
    };
    let others = OTHER_NAMES.iter().find(|(other, _)| *other == name).map(|(_, known)| *known);
    if !of_the_file && OF_THE_FILE.iter().any(|of_the_file| plain(of_the_file) == name) {
        return "a merchant has none of its own: it stands beside `merchants`, for all of them".to_owned();
    }
    match others.or_else(nearest) {
        Some(meant) => format!("there is no such setting: is `{meant}` meant?"),
        None => format!("there is no such setting: there are {}", Vec::from_iter(known()).join(", ")),
    }
}

/// A JSON value, of which only texts and objects count. Unlike `serde_json::Value` it keeps a name
/// that stands there twice.
enum Node {
    Text(String),
    Object(Vec<(String, Node)>),
    Other,
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyNode)
    }
}

struct AnyNode;

impl<'de> Visitor<'de> for AnyNode {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Node::Object(entries))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        while items.next_element::<Node>()?.is_some() {}
        Ok(Node::Other)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Other)
    }
}
