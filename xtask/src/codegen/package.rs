//! `cargo xtask codegen --spec DIR --out DIR`: any folder of documents in the dialect, as a crate of its own.
//!
//! In: the two folders. Out: a crate on the engine that is called as its folder is. What is emitted is kept fresh:
//! `src/products`, the two pages in `docs` and the feature list of the manifest. The rest, the front door and the
//! manifest around the list, is written where it is missing, and belongs to whoever has the crate from then on. A
//! folder that holds something else is left alone.

use std::{collections::BTreeMap, fs, io, path::Path};

use wechatpay_codegen::{Generated, House, generate_for, reserved};

use super::{BEGIN, END, Failure, Outcome, manifest};
use crate::{
    front_door, named,
    package::toml_text,
    sources,
    sync::{Differences, Mode, sync},
};

/// The crates that the front door and emitted code name.
const ENGINE: [(&str, &str); 2] = [("wechatpay-auth", "auth"), ("wechatpay-client", "client")];
const OTHERS: [&str; 2] = ["serde = \"1\"", "serde_json = { version = \"1\", features = [\"preserve_order\"] }"];

/// Generates such a crate, or checks that it is fresh. `workspace` has the engine and the front door.
///
/// # Errors
/// Findings in the documents, a file that cannot be read or written, or a folder that is not such a crate.
pub fn package(workspace: &Path, spec: &Path, out: &Path, mode: Mode) -> Result<Outcome, Failure> {
    let name = crate_name(out)?;
    let library = name.replace('-', "_");
    let sources = sources(spec)?;
    if sources.is_empty() {
        let message = format!("{}: there is no document", spec.display());
        return Err(io::Error::new(io::ErrorKind::NotFound, message).into());
    }
    belongs_to_us(workspace, out)?;
    let folder = spec.file_name().map_or_else(|| "spec".into(), |name| name.to_string_lossy());
    let house = House::plain(library.as_str(), folder);
    let generated = generate_for(&house, &sources).map_err(Failure::Documents)?;
    let mut differences = Differences::default();
    for (path, text) in front(workspace, &name, &library, &generated)? {
        if !out.join(&path).exists() {
            one(&out.join(path), &text, mode, &mut differences)?;
        }
    }
    if mode == Mode::Write || out.join("Cargo.toml").exists() {
        differences.extend(manifest(&out.join("Cargo.toml"), &generated.features, mode)?);
    }
    // What a sandbox is driven by stands beside the code that calls it.
    let mut tree = generated.tree;
    let files = tree.len();
    tree.extend(generated.description.into_iter().map(|(name, text)| (format!("description/{name}"), text)));
    differences.extend(sync(&tree, &out.join("src/products"), mode)?);
    one(&out.join("docs/coverage.md"), &generated.coverage, mode, &mut differences)?;
    one(&out.join("docs/products.md"), &generated.products, mode, &mut differences)?;
    Ok(Outcome { counts: generated.counts, files, differences })
}

/// The name of the crate in this folder.
fn crate_name(out: &Path) -> io::Result<String> {
    let name = out.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
    if !name.starts_with(|c: char| c.is_ascii_lowercase()) || !name.chars().all(fits) {
        let message = format!(
            "{}: the crate is called as its folder is: name it in lower-case letters, digits, `-` and `_`",
            out.display()
        );
        return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
    }
    if let Some(reason) = reserved(&name.replace('-', "_")) {
        let message = format!("{}: a crate cannot be called `{name}`: {reason}", out.display());
        return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
    }
    Ok(name)
}

/// Nothing is written into a folder that holds something else, or the crate of `spec/`.
fn belongs_to_us(workspace: &Path, out: &Path) -> io::Result<()> {
    let own = workspace.join("generated");
    if let (Ok(out), Ok(own)) = (out.canonicalize(), own.canonicalize())
        && out == own
    {
        let message = format!("{}: this is the crate that is made of spec/: name another folder", out.display());
        return Err(io::Error::new(io::ErrorKind::AlreadyExists, message));
    }
    let manifest = out.join("Cargo.toml");
    let ours = match fs::read_to_string(&manifest) {
        Ok(text) => text.contains(BEGIN.trim_end()) && text.contains(END.trim_end()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => match fs::read_dir(out) {
            Ok(mut entries) => entries.next().is_none(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => true,
            Err(error) => return Err(named(out, &error)),
        },
        Err(error) => return Err(named(&manifest, &error)),
    };
    if ours {
        return Ok(());
    }
    let message = format!(
        "{}: the folder is not empty, and has no manifest with the marks `{}` and `{}`: name another one",
        out.display(),
        BEGIN.trim_end(),
        END.trim_end()
    );
    Err(io::Error::new(io::ErrorKind::AlreadyExists, message))
}

/// Writes or compares one file.
fn one(path: &Path, text: &str, mode: Mode, differences: &mut Differences) -> io::Result<()> {
    match fs::read_to_string(path) {
        Ok(old) if old == text => return Ok(()),
        Ok(_) => differences.changed.push(path.to_owned()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => differences.missing.push(path.to_owned()),
        Err(error) => return Err(named(path, &error)),
    }
    if mode == Mode::Write {
        let folder = path.parent().unwrap_or(path);
        fs::create_dir_all(folder).map_err(|error| named(folder, &error))?;
        fs::write(path, text).map_err(|error| named(path, &error))?;
    }
    Ok(())
}

/// The files that are written once, by their paths in the crate.
fn front(workspace: &Path, name: &str, library: &str, generated: &Generated) -> io::Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::from([
        ("Cargo.toml".to_owned(), new_manifest(workspace, name, generated)),
        ("src/lib.rs".to_owned(), root(library)),
    ]);
    for name in front_door::MODULES {
        let path = front_door::file(workspace, name);
        let text = fs::read_to_string(&path).map_err(|error| named(&path, &error))?;
        files.insert(format!("src/{name}.rs"), text);
    }
    Ok(files)
}

fn new_manifest(workspace: &Path, name: &str, generated: &Generated) -> String {
    let path = |folder: &str| format!("path = {}", toml_text(&workspace.join(folder)));
    let engine = ENGINE.map(|(name, folder)| format!("{name} = {{ {}, default-features = false }}\n", path(folder)));
    let empty = format!("{BEGIN}{END}");
    let list = super::with_features(&empty, &generated.features).unwrap_or(empty);
    format!(
        "[package]\nname = {:?}\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{}\n{}\n\
         [dev-dependencies]\nwechatpay-client = {{ {}, features = [\"emitted-tests\"] }}\n\n[features]\n\
         default = [\"aws-lc-rs\", \"tls\"]\n# TLS from the `reqwest` default.\ntls = [\"wechatpay-client/tls\"]\n\
         # RSA and AES from AWS-LC, or in Rust alone.\naws-lc-rs = [\"wechatpay-client/aws-lc-rs\"]\n\
         rsa = [\"wechatpay-client/rsa\"]\n# `send_blocking` beside `send`.\n\
         blocking = [\"wechatpay-client/blocking\"]\n\n{list}",
        name,
        OTHERS.join("\n"),
        engine.concat(),
        path("client"),
    )
}

fn root(library: &str) -> String {
    let (modules, exports) =
        (front_door::MODULES.map(|module| format!("mod {module};\n")).concat(), front_door::EXPORTS);
    format!(
        "//! `{library}`: typed calls, signed and verified by `wechatpay-client`.\n//!\n\
         #![doc = include_str!(\"../docs/products.md\")]\n\n\
         {modules}#[rustfmt::skip]\npub mod products;\n\n{exports}include!(\"products/exports.rs\");\n\
         pub use products::{{\n    errors::{{ErrorCode, ErrorExt}},\n    events::Event,\n}};\n\n\
         pub use wechatpay_auth::{{Brand, KeyRing, Merchant, PlatformKeys, PrivateKey, PublicKey}};\n\
         pub use wechatpay_client::{{\n    BeijingTime, BrandSettings, Day, Download, Encrypted, Error, FileOperation, Meta, OneOrMany, Operation, \
         Request, Response, Retry,\n    Settings, Settles, Stage, Timestamp, Upload, Yuan,\n}};\n\n\
         /// Sets a [`Client`] up. [`Client::builder`] starts one.\n\
         pub type ClientBuilder<C = Merchant> = wechatpay_client::ClientBuilder<Client<C>>;\n\
         /// Receives the callbacks of one merchant or several. Cheap to clone.\n\
         pub type Callbacks = wechatpay_client::Callbacks<Event>;\n",
    )
}
