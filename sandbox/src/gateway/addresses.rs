//! Addresses in examples: of the sandbox itself, never of somebody else.
//!
//! In: a body made of an example. Out: the same with addresses that lead here:
//! to a file whose hash is the one beside the address, to a picture, or to the
//! same path. It always holds that what the caller itself named stays.

use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};
use wechatpay_auth::PublicKey;

use crate::{
    checks::routes::Found,
    files,
    ids::lower_hex,
    models::{bill_file, context::Context},
    refusal::Refusal,
    world::World,
};

/// What stands in a file that is there to be downloaded and checked.
const TEXT: &str = "沙箱的示例文件\r\n";

/// The words by which a name says that it leads to a picture.
const PICTURES: [&str; 6] = ["image", "pic", "media", "photo", "logo", "avatar"];

/// Where addresses lead to, and whom the keys of files are encrypted for.
pub(crate) struct Here<'a> {
    pub(crate) world: &'a World,
    pub(crate) context: &'a Context<'a>,
    pub(crate) receiver: &'a PublicKey,
}

/// Makes each address of a body lead here; `named` says whether the caller named it.
pub(crate) fn make_own(
    here: &Here<'_>,
    body: &mut Value,
    packed: bool,
    named: &dyn Fn(&str) -> bool,
) -> Result<(), Refusal> {
    own(here, body, "", packed, named)
}

fn own(
    here: &Here<'_>,
    value: &mut Value,
    name: &str,
    packed: bool,
    named: &dyn Fn(&str) -> bool,
) -> Result<(), Refusal> {
    match value {
        Value::String(url) if is_address(url) && !named(url) => *url = address(here.world, here.context, url, name),
        Value::Array(items) => {
            for item in items {
                own(here, item, name, packed, named)?;
            }
        }
        Value::Object(object) => {
            let file = leads_to_a_file(object);
            if let Some(url) = file {
                download(here, object, url, packed)?;
            }
            for (name, value) in object.iter_mut().filter(|(name, _)| Some(name.as_str()) != file) {
                own(here, value, name, packed, named)?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// What an object calls the address of a file; a plain `url` is that of one where the file's hash stands beside it.
fn leads_to_a_file(object: &Map<String, Value>) -> Option<&'static str> {
    let has = |name: &str| object.contains_key(name);
    if has("download_url") {
        return Some("download_url");
    }
    (has("url") && has("hash_value")).then_some("url")
}

fn is_address(text: &str) -> bool {
    text.starts_with("http://") || text.starts_with("https://")
}

/// The same path here where it leads to something, else a picture where one is meant.
fn address(world: &World, context: &Context<'_>, url: &str, name: &str) -> String {
    let behind = url.split_once("://").map_or("", |(_, behind)| behind);
    let target = behind.find('/').and_then(|at| behind.get(at..)).unwrap_or("/");
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let leads_to_something = matches!(world.routes.find("GET", path), Found::Operation(..));
    let is_picture = !leads_to_something && PICTURES.iter().any(|word| name.contains(word));
    format!("{}{}", context.base_url, if is_picture { files::PICTURE } else { target })
}

/// Keeps a file, and puts its address and its hash where those of the example stand.
fn download(here: &Here<'_>, object: &mut Map<String, Value>, url: &str, packed: bool) -> Result<(), Refusal> {
    let mut located = match object.contains_key("encrypt_key") {
        true => bill_file::sealed_location(here.context, here.receiver, packed, TEXT)?,
        false => bill_file::location(here.context, packed, TEXT)?,
    };
    if object.get("hash_type").and_then(Value::as_str) == Some("SHA256") {
        located["hash_type"] = json!("SHA256");
        located["hash_value"] = json!(lower_hex(&Sha256::digest(TEXT)));
    }
    for (name, value) in object {
        let name = if name == url { "download_url" } else { name.as_str() };
        if let Some(located) = located.get_mut(name) {
            *value = located.take();
        }
    }
    Ok(())
}
