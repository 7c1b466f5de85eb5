//! The file of the settings: from JSON to texts under known names.
//!
//! In: a path, and whose settings are meant. Out: a [`Section`] for the merchant
//! or brand of the file, and one for each other. What always holds: every name is a known setting that stands there
//! once, every value is a text that is not empty, and no value is quoted in an
//! error, since somebody may have written a key there.

use std::{
    collections::BTreeMap,
    env,
    ffi::OsString,
    fmt,
    path::{Path, PathBuf},
};

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{
    error::SettingsError,
    file::{Others, text_of, without_mark},
};

/// Whose settings a file holds, and what they are called.
pub(super) struct Vocabulary {
    /// Who has them: `merchant`.
    whose: &'static str,
    /// What each of them may have.
    settings: &'static [&'static str],
    /// The setting that has more of them by name: `merchants`.
    more: &'static str,
    /// What others call the same, without case and underscores.
    other_names: &'static [(&'static str, &'static str)],
    /// The variable that names such a file, and what reads it.
    variable: &'static str,
    reader: &'static str,
    /// Where the sandbox has one.
    at_the_sandbox: &'static str,
    /// Whose settings may be taken for these.
    other: &'static Vocabulary,
}

/// A merchant's.
pub(super) static OF_A_MERCHANT: Vocabulary = Vocabulary {
    whose: "merchant",
    settings: &[
        "mchid",
        "merchant_key",
        "merchant_certificate",
        "merchant_serial",
        "platform_public_key",
        "platform_public_key_id",
        "platform_certificate",
        "api_v3_key",
        "api_v2_key",
        "invocation_key",
        "appid",
        "notify_url",
    ],
    more: "merchants",
    other_names: &[
        ("merchantid", "mchid"),
        ("privatekey", "merchant_key"),
        ("apiclientkey", "merchant_key"),
        ("certificate", "merchant_certificate"),
        ("serial", "merchant_serial"),
        ("serialno", "merchant_serial"),
        ("apikey", "api_v3_key"),
    ],
    variable: "WECHATPAY_SETTINGS",
    reader: "Settings",
    at_the_sandbox: "`settings.json` in its folder of keys",
    other: &OF_A_BRAND,
};

/// A brand's.
pub(super) static OF_A_BRAND: Vocabulary = Vocabulary {
    whose: "brand",
    settings: &[
        "brand_id",
        "brand_key",
        "brand_certificate",
        "brand_serial",
        "platform_public_key",
        "platform_public_key_id",
        "brand_api_key",
        "appid",
        "notify_url",
    ],
    more: "brands",
    other_names: &[
        ("privatekey", "brand_key"),
        ("apiclientkey", "brand_key"),
        ("certificate", "brand_certificate"),
        ("serial", "brand_serial"),
        ("serialno", "brand_serial"),
        ("apikey", "brand_api_key"),
    ],
    variable: "WECHATPAY_BRAND_SETTINGS",
    reader: "BrandSettings",
    at_the_sandbox: "`brand/settings.json` in its folder of keys",
    other: &OF_A_MERCHANT,
};

/// What a file has besides, whoever's it is.
const GATEWAY: &str = "base_url";

/// What others call the settings that a merchant and a brand have alike.
const OTHER_NAMES: [(&str, &str); 5] = [
    ("publickey", "platform_public_key"),
    ("publickeyid", "platform_public_key_id"),
    ("callbackurl", "notify_url"),
    ("gateway", GATEWAY),
    ("endpoint", GATEWAY),
];

impl Vocabulary {
    /// The file that the environment names, by the value of its variable.
    pub(super) fn file_named(&self) -> Result<PathBuf, SettingsError> {
        self.file_of(env::var_os(self.variable))
    }

    pub(super) fn file_of(&self, value: Option<OsString>) -> Result<PathBuf, SettingsError> {
        value.filter(|value| !value.is_empty()).map(PathBuf::from).ok_or_else(|| {
            let Self { variable, at_the_sandbox, .. } = self;
            SettingsError::general(format!(
                "the environment has no {variable}: let it name the file with the settings, which for the sandbox is \
                 {at_the_sandbox}"
            ))
        })
    }
}

/// All that a file says.
pub(super) struct Document {
    pub(super) main: Section,
    /// The others by name.
    pub(super) more: BTreeMap<String, Section>,
}

/// The settings of one merchant or brand.
pub(super) struct Section {
    file: PathBuf,
    vocabulary: &'static Vocabulary,
    /// Its name, unless it is the file's own.
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
            Some(name) => format!("{}.{name}.{setting}", self.vocabulary.more),
            None => setting.to_owned(),
        };
        SettingsError::of(&self.file, path, what)
    }
}

/// Reads a file.
pub(super) fn read(file: &Path, vocabulary: &'static Vocabulary) -> Result<Document, SettingsError> {
    let text = text_of(file, Others::Read).map_err(|what| SettingsError::of_file(file, what))?;
    let root: Node = serde_json::from_str(without_mark(&text)).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        SettingsError::of_file(file, format!("this is not JSON at line {line}, column {column}"))
    })?;
    let Node::Object(mut entries) = root else {
        return Err(SettingsError::of_file(file, "the file holds no JSON object `{ … }`"));
    };
    let Vocabulary { whose, more: list, .. } = *vocabulary;
    let mut more = BTreeMap::new();
    if let Some(at) = entries.iter().position(|(name, _)| name == list) {
        let (_, node) = entries.remove(at);
        let Node::Object(named) = node else {
            let what = format!("it is not a JSON object with a {whose} under each name");
            return Err(SettingsError::of(file, list, what));
        };
        for (name, node) in named {
            let path = format!("{list}.{name}");
            let Node::Object(entries) = node else {
                let what = format!("it is not a JSON object with the settings of a {whose}");
                return Err(SettingsError::of(file, path, what));
            };
            if more.contains_key(&name) {
                return Err(SettingsError::of(file, path, "it stands there twice: remove one"));
            }
            let section = section(file, vocabulary, Some(name.clone()), entries)?;
            more.insert(name, section);
        }
    }
    Ok(Document { main: section(file, vocabulary, None, entries)?, more })
}

fn section(
    file: &Path,
    vocabulary: &'static Vocabulary,
    name: Option<String>,
    entries: Vec<(String, Node)>,
) -> Result<Section, SettingsError> {
    let of_the_file = name.is_none();
    let mut section = Section { file: file.to_owned(), vocabulary, name, values: BTreeMap::new() };
    for (setting, node) in entries {
        let known = vocabulary.settings.contains(&setting.as_str())
            || of_the_file && [GATEWAY, vocabulary.more].contains(&setting.as_str());
        if !known {
            return Err(section.error(&setting, unknown(vocabulary, &setting, of_the_file)));
        }
        let value = match node {
            Node::Text(text) if text.is_empty() => return Err(section.error(&setting, "it is empty: fill it in")),
            Node::Text(text) => text,
            _ if setting == vocabulary.more => {
                return Err(section.error(&setting, "it stands there twice: remove one"));
            }
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
fn unknown(vocabulary: &Vocabulary, name: &str, of_the_file: bool) -> String {
    let Vocabulary { whose, settings, more, other, .. } = *vocabulary;
    if other.settings.contains(&name) || name == other.more {
        return format!(
            "this is a setting of a {}, whose file `{}` reads: in that of a {whose} there are {}",
            other.whose,
            other.reader,
            settings.join(", ")
        );
    }
    let plain = |name: &str| name.replace(['_', '-', ' '], "").to_lowercase();
    let name = plain(name);
    let known = || settings.iter().copied().chain([GATEWAY, more].into_iter().filter(|_| of_the_file));
    let nearest = || {
        let distance = |known: &&str| strsim::damerau_levenshtein(&plain(known), &name);
        known().min_by_key(distance).filter(|known| distance(known) <= 2)
    };
    let mut names = vocabulary.other_names.iter().chain(&OTHER_NAMES);
    let others = names.find(|(other, _)| *other == name).map(|(_, known)| *known);
    if !of_the_file && [GATEWAY, more].iter().any(|of_the_file| plain(of_the_file) == name) {
        return format!("a {whose} has none of its own: it stands beside `{more}`, for all of them");
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
