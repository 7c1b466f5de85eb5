use std::{
    env,
    ffi::OsString,
    fs,
    path::PathBuf,
    sync::{
        LazyLock,
        atomic::{AtomicU32, Ordering},
    },
};

use serde_json::{Value, json};
use wechatpay_auth::{Brand, PrivateKey};

use super::*;
use crate::{Client, Description, Error};

static MERCHANT: LazyLock<PrivateKey> = LazyLock::new(|| PrivateKey::generate().expect("a key"));
static PLATFORM: LazyLock<PrivateKey> = LazyLock::new(|| PrivateKey::generate().expect("a key"));

const API_V3_KEY: &str = "0123456789abcdefGHIJKLMNOPQRSTUV";

/// A folder with the files of a merchant, gone with the test.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = Self(env::temp_dir().join(format!("wechatpay-settings-{}-{number}", std::process::id())));
        fs::create_dir_all(&folder.0).expect("a folder for the test");
        folder.secret("apiclient_key.pem", &MERCHANT.to_pem().expect("a PEM"));
        folder.secret("apiv3_key.txt", &format!("{API_V3_KEY}\n"));
        folder.write("pub_key.pem", &PLATFORM.public_key().to_pem().expect("a PEM"));
        folder
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, text).expect("the folder can be written");
        path
    }

    fn secret(&self, name: &str, text: &str) {
        let path = self.write(name, text);
        mode(&path, 0o600);
    }

    /// The settings that this text makes.
    fn text(&self, text: &str) -> Result<Settings, SettingsError> {
        Settings::read(self.write("settings.json", text))
    }

    fn read(&self, settings: &Value) -> Result<Settings, SettingsError> {
        self.text(&settings.to_string())
    }

    fn read_brand(&self, settings: &Value) -> Result<BrandSettings, SettingsError> {
        BrandSettings::read(self.write("brand.json", &settings.to_string()))
    }

    /// The same of a brand's settings.
    #[track_caller]
    fn brand_refused(&self, settings: &Value) -> (String, String) {
        let error = self.read_brand(settings).expect_err("these settings are wrong");
        (error.setting().unwrap_or_default().to_owned(), error.to_string())
    }

    /// The setting that is blamed, and what is said.
    #[track_caller]
    fn refused(&self, settings: &Value) -> (String, String) {
        let error = self.read(settings).expect_err("these settings are wrong");
        (error.setting().unwrap_or_default().to_owned(), error.to_string())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed is left to the system.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(unix)]
fn mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;

    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("the file is ours");
}

#[cfg(not(unix))]
fn mode(_: &Path, _: u32) {}

fn shop() -> Value {
    json!({
        "mchid": "1900007291",
        "merchant_key": "apiclient_key.pem",
        "merchant_serial": "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB",
        "platform_public_key": "pub_key.pem",
        "platform_public_key_id": "PUB_KEY_ID_0000000000000024101100397200000006",
        "api_v3_key": "apiv3_key.txt",
        "appid": "wx1",
        "notify_url": "https://shop.example/wechatpay?token=hunter2",
    })
}

/// The shop with another value, or without one.
fn shop_with(setting: &str, value: Value) -> Value {
    let mut settings = shop();
    match value {
        Value::Null => settings.as_object_mut().expect("an object").remove(setting),
        value => settings.as_object_mut().expect("an object").insert(setting.to_owned(), value),
    };
    settings
}

#[test]
fn settings_that_are_complete_make_a_client_and_tell_what_they_hold() {
    let settings = Folder::new().read(&shop()).expect("right settings");
    assert_eq!(settings.mchid(), "1900007291");
    assert_eq!(settings.appid().ok(), Some("wx1"));
    assert_eq!(settings.notify_url().ok(), Some("https://shop.example/wechatpay?token=hunter2"));
    assert!(settings.api_v3_key().is_ok());
    let client: Client = settings.client(Description::EMPTY).build().expect("a client");
    assert!(client.key_ring().current().find("PUB_KEY_ID_0000000000000024101100397200000006").is_some());
}

#[test]
fn settings_with_an_api_v2_key_sign_pages_and_a_wrong_one_is_refused_unshown() {
    let folder = Folder::new();
    folder.secret("apiv2_key.txt", "\u{feff}1234567890abcdef1234567890abcdef\r\n");
    let with_it = shop_with("api_v2_key", json!("apiv2_key.txt"));
    let of = |settings: &Settings| -> Client { settings.client(Description::EMPTY).build().expect("a client") };
    let client = of(&folder.read(&with_it).expect("right settings"));
    assert!(client.invoke_payscore_confirmation("XXXXXXXX").is_ok());
    let without = of(&folder.read(&shop()).expect("right settings"));
    assert!(without.invoke_payscore_confirmation("XXXXXXXX").is_err());

    folder.secret("apiv2_key.txt", "hunter2hunter2");
    let (setting, what) = folder.refused(&with_it);
    assert!(setting == "api_v2_key" && what.contains("14 bytes") && !what.contains("hunter2"), "{what}");
}

#[cfg(feature = "gm")]
#[test]
fn settings_of_a_merchant_with_an_sm2_key_fetch_certificates_and_take_the_rsa_key_of_invocations() {
    let folder = Folder::new();
    let sm2 = PrivateKey::generate_sm2().expect("a key");
    folder.secret("sm2.pem", &sm2.to_pem().expect("a PEM"));
    let mut settings = shop_with("merchant_key", json!("sm2.pem"));
    settings["invocation_key"] = json!("apiclient_key.pem");
    let read = folder.read(&settings).expect("right settings");
    assert!(read.keys.has_certificates && read.keys.merchant.algorithm() == wechatpay_auth::KeyAlgorithm::Sm2);
    assert!(read.keys.merchant.invokes_at_once());

    settings["invocation_key"] = json!("sm2.pem");
    let (setting, what) = folder.refused(&settings);
    assert!(setting == "invocation_key" && what.contains("RSA"), "{what}");
    let mut settings = shop_with("merchant_key", json!("sm2.pem"));
    settings.as_object_mut().expect("an object").remove("api_v3_key");
    let (setting, what) = folder.refused(&settings);
    assert!(setting == "api_v3_key" && what.contains("国密"), "{what}");
}

#[test]
fn settings_with_an_invocation_key_sign_what_phones_are_invoked_with_by_it() {
    let folder = Folder::new();
    folder.secret("other.pem", &PLATFORM.to_pem().expect("a PEM"));
    let settings = folder.read(&shop_with("invocation_key", json!("other.pem"))).expect("right settings");
    let client: Client = settings.client(Description::EMPTY).build().expect("a client");
    let invoked = futures_util::FutureExt::now_or_never(client.invoke_jsapi("wx1", "wx2")).expect("at once");
    let invoked = invoked.expect("signed");
    let message = format!("wx1\n{}\n{}\nprepay_id=wx2\n", invoked.time_stamp, invoked.nonce_str);
    assert_eq!(PLATFORM.public_key().verify(message.as_bytes(), &invoked.pay_sign), Ok(()));
}

#[test]
fn settings_without_a_public_key_fetch_certificates() {
    let mut settings = shop_with("platform_public_key", Value::Null);
    settings.as_object_mut().expect("an object").remove("platform_public_key_id");
    let settings = Folder::new().read(&settings).expect("right settings");
    assert!(settings.keys.has_certificates && settings.key_ring().current().preferred().is_none());
}

#[test]
fn settings_lack_only_what_is_asked_for() {
    let folder = Folder::new();
    for setting in ["appid", "notify_url", "api_v3_key"] {
        let settings = folder.read(&shop_with(setting, Value::Null)).expect("it is not needed for calls");
        let error = match setting {
            "appid" => settings.appid().err(),
            "notify_url" => settings.notify_url().err(),
            _ => settings.api_v3_key().err(),
        };
        assert_eq!(error.as_ref().and_then(SettingsError::setting), Some(setting));
    }
}

#[test]
fn merchants_by_name_have_settings_of_their_own_and_the_gateway_of_the_file() {
    let mut file = shop_with("base_url", json!("http://127.0.0.1:8811"));
    file["merchants"] = json!({ "outlet": shop_with("mchid", json!("1900009191")) });
    let settings = Folder::new().read(&file).expect("right settings");
    let outlet = settings.merchant("outlet").expect("it is there");
    assert_eq!((settings.mchid(), outlet.mchid()), ("1900007291", "1900009191"));
    assert_eq!(outlet.base_url.as_deref(), Some("http://127.0.0.1:8811"));
    assert_eq!(settings.merchants().collect::<Vec<_>>(), ["outlet"]);
    let error = settings.merchant("outlte").expect_err("nobody is called so").to_string();
    assert!(error.contains("the file has outlet"), "{error}");
}

#[test]
fn merchant_by_name_with_a_wrong_setting_is_named_in_the_error() {
    let mut file = shop();
    file["merchants"] = json!({ "outlet": shop_with("mchid", Value::Null) });
    assert_eq!(Folder::new().refused(&file).0, "merchants.outlet.mchid");
    file["merchants"] = json!({ "outlet": shop_with("base_url", json!("http://127.0.0.1:8811")) });
    let (setting, what) = Folder::new().refused(&file);
    assert!(setting == "merchants.outlet.base_url" && what.contains("for all of them"), "{what}");
}

#[test]
fn setting_that_is_missing_is_named() {
    let folder = Folder::new();
    for (removed, blamed) in [
        ("mchid", "mchid"),
        ("merchant_key", "merchant_key"),
        ("merchant_serial", "merchant_certificate"),
        ("platform_public_key", "platform_public_key"),
        ("platform_public_key_id", "platform_public_key_id"),
    ] {
        let (setting, what) = folder.refused(&shop_with(removed, Value::Null));
        assert!(setting == blamed && what.contains("it is missing"), "{removed}: {what}");
    }
}

#[test]
fn certificates_without_an_api_v3_key_are_refused() {
    let mut settings = shop();
    for removed in ["platform_public_key", "platform_public_key_id", "api_v3_key"] {
        settings.as_object_mut().expect("an object").remove(removed);
    }
    assert_eq!(Folder::new().refused(&settings).0, "api_v3_key");
}

#[test]
fn key_file_of_a_windows_editor_is_read() {
    let folder = Folder::new();
    folder.secret("apiv3_key.txt", &format!("\u{feff}{API_V3_KEY}\r\n"));
    folder.secret("apiclient_key.pem", &format!("\u{feff}{}", MERCHANT.to_pem().expect("a PEM").as_str()));
    folder.read(&shop()).expect("right settings");
}

#[test]
fn setting_that_is_not_understood_is_refused_with_the_one_that_may_be_meant() {
    let folder = Folder::new();
    for (wrong, meant) in [
        ("mch_id", "`mchid`"),
        ("apiV3Key", "`api_v3_key`"),
        ("notify_ulr", "`notify_url`"),
        ("privateKey", "`merchant_key`"),
        ("serial_no", "`merchant_serial`"),
        ("Base-URL", "`base_url`"),
        ("colour", "there are mchid, "),
    ] {
        let (setting, what) = folder.refused(&shop_with(wrong, json!("x")));
        assert!(setting == wrong && what.contains(meant), "{wrong}: {what}");
    }
}

#[test]
fn setting_that_stands_there_twice_is_refused() {
    let (folder, shop) = (Folder::new(), shop().to_string());
    let twice = shop.replacen("{", "{\"mchid\":\"1\",", 1);
    let error = folder.text(&twice).expect_err("which one counts?");
    assert!(error.setting() == Some("mchid") && error.to_string().contains("twice"), "{error}");
}

#[test]
fn value_that_is_not_text_or_empty_is_refused_and_not_quoted() {
    let folder = Folder::new();
    for value in [json!(1_900_007_291), json!(true), json!(["x"]), json!({"x": "y"}), json!(1.5), json!("")] {
        let (setting, what) = folder.refused(&shop_with("mchid", value));
        assert!(setting == "mchid" && !what.contains("1900007291"), "{what}");
    }
    assert_eq!(folder.refused(&shop_with("merchants", json!("x"))).0, "merchants");
    assert_eq!(folder.refused(&shop_with("merchants", json!({ "x": 1 }))).0, "merchants.x");
}

#[test]
fn file_that_is_not_a_json_object_is_refused_with_the_path_and_without_its_text() {
    let folder = Folder::new();
    let error = folder.text("{\n  \"mchid\": hunter2\n}").expect_err("no JSON").to_string();
    assert!(error.contains("not JSON at line 2") && !error.contains("hunter2"), "{error}");
    for text in ["", "[]", "\"hunter2\"", "null", "{\"mchid\": \"1\"", &"[".repeat(100_000)] {
        let error = folder.text(text).expect_err("no settings").to_string();
        assert!(error.contains("settings.json") && !error.contains("hunter2"), "{error}");
    }
    folder.text(&format!("\u{feff}{}", shop())).expect("Windows editors begin a file with a mark");
}

#[test]
fn file_that_cannot_be_read_is_named() {
    let folder = Folder::new();
    let missing = folder.0.join("nowhere.json");
    let error = Settings::read(&missing).expect_err("there is none");
    assert!(error.file() == Some(missing.as_path()) && error.to_string().contains("entity not found"), "{error}");
    let error = Settings::read(&folder.0).expect_err("a folder").to_string();
    assert!(error.contains("this is not a file"), "{error}");
    let (setting, what) = folder.refused(&shop_with("merchant_key", json!("nowhere.pem")));
    assert!(setting == "merchant_key" && what.contains("nowhere.pem"), "{what}");
}

#[test]
fn file_that_never_ends_is_refused() {
    let folder = Folder::new();
    let long = "x".repeat(300 * 1024);
    let error = folder.text(&long).expect_err("too long").to_string();
    assert!(error.contains("too long"), "{error}");
    #[cfg(unix)]
    {
        let (_, what) = folder.refused(&shop_with("platform_public_key", json!("/dev/zero")));
        assert!(what.contains("this is not a file"), "{what}");
    }
}

#[test]
fn key_files_that_are_swapped_are_refused_with_what_they_are() {
    let folder = Folder::new();
    folder.secret("public.pem", &PLATFORM.public_key().to_pem().expect("a PEM"));
    let (setting, what) = folder.refused(&shop_with("merchant_key", json!("public.pem")));
    assert!(setting == "merchant_key" && what.contains("public key"), "{what}");
    let (setting, what) = folder.refused(&shop_with("platform_public_key", json!("apiclient_key.pem")));
    assert!(setting == "platform_public_key" && what.contains("private key"), "{what}");
    let (setting, what) = folder.refused(&shop_with("merchant_certificate", json!("pub_key.pem")));
    assert!(setting == "merchant_certificate" && what.contains("public key"), "{what}");
    let (setting, what) = folder.refused(&shop_with("api_v3_key", json!("apiclient_key.pem")));
    assert!(setting == "api_v3_key" && what.contains("32"), "{what}");
}

#[test]
fn merchants_own_key_in_place_of_wechat_pays_is_refused() {
    let folder = Folder::new();
    folder.write("own.pem", &MERCHANT.public_key().to_pem().expect("a PEM"));
    let (setting, what) = folder.refused(&shop_with("platform_public_key", json!("own.pem")));
    assert!(setting == "platform_public_key" && what.contains("merchant's own"), "{what}");
}

#[test]
fn key_in_place_of_a_files_name_is_refused_and_not_shown() {
    let (folder, pem) = (Folder::new(), MERCHANT.to_pem().expect("a PEM"));
    let bare: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
    let strange = "ab-c0123456789_defghi#klmnopqrst"; // 32 characters, as an APIv3 key may have
    let blank = format!("{API_V3_KEY} ");
    for (setting, key) in [
        ("api_v3_key", API_V3_KEY),
        ("api_v2_key", API_V3_KEY),
        ("invocation_key", pem.as_str()),
        ("api_v3_key", strange),
        ("api_v3_key", &blank),
        ("merchant_key", pem.as_str()),
        ("merchant_key", &bare),
    ] {
        let (blamed, what) = folder.refused(&shop_with(setting, json!(key)));
        assert!(blamed == setting && what.contains("the key itself"), "{what}");
        assert!(!what.contains(&key[..20]), "{what}");
    }
}

#[test]
fn value_that_may_be_a_key_is_not_shown_where_there_is_no_such_file() {
    let folder = Folder::new();
    for value in ["0123.56789abcdef0123456789ABCDEF", "0123456789abcdef", &"a/b+c.".repeat(60)] {
        let (blamed, what) = folder.refused(&shop_with("api_v3_key", json!(value)));
        assert!(blamed == "api_v3_key" && what.contains("cannot be read"), "{what}");
        assert!(!what.contains(value), "{what}");
    }
}

#[cfg(unix)]
#[test]
fn file_that_everybody_can_write_is_not_trusted() {
    let folder = Folder::new();
    mode(&folder.0.join("pub_key.pem"), 0o646);
    let (blamed, what) = folder.refused(&shop());
    let command = format!("chmod o-w '{}'", folder.0.join("pub_key.pem").display());
    assert!(blamed == "platform_public_key" && what.contains(&command), "{what}");
}

#[cfg(unix)]
#[test]
fn secret_that_everybody_can_read_is_refused_with_the_command_that_mends_it() {
    let folder = Folder::new();
    for (setting, name) in [("merchant_key", "apiclient_key.pem"), ("api_v3_key", "apiv3_key.txt")] {
        mode(&folder.0.join(name), 0o604);
        let (blamed, what) = folder.refused(&shop());
        let command = format!("chmod 600 '{}'", folder.0.join(name).display());
        assert!(blamed == setting && what.contains(&command), "{what}");
        mode(&folder.0.join(name), 0o640);
        folder.read(&shop()).expect("the group may read it, as in containers");
    }
}

#[test]
fn debug_and_errors_show_no_secret_and_no_address() {
    let folder = Folder::new();
    let settings = folder.read(&shop_with("base_url", json!("http://user:hunter2@127.0.0.1/"))).expect("read");
    let shown = format!("{settings:?} {settings:#?}");
    let key = MERCHANT.to_pem().expect("a PEM");
    assert!(shown.contains("1900007291"), "{shown}");
    for secret in ["hunter2", API_V3_KEY, &key[40..80]] {
        assert!(!shown.contains(secret), "{shown}");
    }
    folder.secret("apiv3_key.txt", "hunter2");
    let (_, what) = folder.refused(&shop());
    assert!(!what.contains("hunter2") && what.contains("7 bytes"), "{what}");
}

#[test]
fn variable_that_is_missing_or_empty_is_named() {
    for value in [None, Some(OsString::new())] {
        let error = OF_A_MERCHANT.file_of(value).expect_err("there is no file").to_string();
        assert!(error.contains("WECHATPAY_SETTINGS") && error.contains("settings.json"), "{error}");
    }
}

#[test]
fn variable_leads_to_the_file() {
    let folder = Folder::new();
    let path = folder.write("settings.json", &shop().to_string());
    let named = OF_A_MERCHANT.file_of(Some(path.into_os_string())).expect("a file");
    let settings = Settings::read(named).expect("right settings");
    assert_eq!(settings.mchid(), "1900007291");
}

#[test]
fn error_becomes_one_of_the_stage_at_which_clients_are_made() {
    let error = Error::from(Folder::new().read(&json!({})).expect_err("empty"));
    assert_eq!(error.stage(), crate::Stage::Build);
    assert!(error.to_string().contains("`mchid`"), "{error}");
}

// --- a brand ------------------------------------------------------------------

fn brand() -> Value {
    json!({
        "brand_id": "120344",
        "brand_key": "apiclient_key.pem",
        "brand_serial": "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
        "platform_public_key": "pub_key.pem",
        "platform_public_key_id": "PUB_KEY_ID_0000000000000024101100397200000007",
        "brand_api_key": "apiv3_key.txt",
        "appid": "wx1",
        "notify_url": "https://brand.example/wechatpay?token=hunter2",
    })
}

/// The brand with another value, or without one.
fn brand_with(setting: &str, value: Value) -> Value {
    let mut settings = brand();
    match value {
        Value::Null => settings.as_object_mut().expect("an object").remove(setting),
        value => settings.as_object_mut().expect("an object").insert(setting.to_owned(), value),
    };
    settings
}

#[test]
fn settings_of_a_brand_that_are_complete_make_its_client_and_tell_what_they_hold() {
    let settings = Folder::new().read_brand(&brand()).expect("right settings");
    assert_eq!(settings.brand_id(), "120344");
    assert_eq!(settings.appid().ok(), Some("wx1"));
    assert_eq!(settings.notify_url().ok(), Some("https://brand.example/wechatpay?token=hunter2"));
    assert!(settings.brand_api_key().is_ok() && settings.brand_certificate().is_none());
    let client: Client<Brand> = settings.client(Description::EMPTY).build().expect("a client");
    assert!(client.key_ring().current().find("PUB_KEY_ID_0000000000000024101100397200000007").is_some());
}

#[test]
fn settings_of_a_brand_that_lack_what_is_needed_are_refused_by_its_name() {
    let folder = Folder::new();
    for (removed, blamed) in [
        ("brand_id", "brand_id"),
        ("brand_key", "brand_key"),
        ("brand_serial", "brand_certificate"),
        ("platform_public_key", "platform_public_key"),
        ("platform_public_key_id", "platform_public_key_id"),
    ] {
        let (setting, what) = folder.brand_refused(&brand_with(removed, Value::Null));
        assert!(setting == blamed && what.contains("it is missing"), "{removed}: {what}");
    }
    let mut without = brand_with("platform_public_key", Value::Null);
    without.as_object_mut().expect("an object").remove("platform_public_key_id");
    let (setting, what) = folder.brand_refused(&without);
    assert!(setting == "platform_public_key" && what.contains("no platform certificates"), "{what}");
    for optional in ["appid", "notify_url", "brand_api_key"] {
        let settings = folder.read_brand(&brand_with(optional, Value::Null)).expect("it is not needed for calls");
        let error = match optional {
            "appid" => settings.appid().err(),
            "notify_url" => settings.notify_url().err(),
            _ => settings.brand_api_key().err(),
        };
        assert_eq!(error.as_ref().and_then(SettingsError::setting), Some(optional));
    }
}

#[test]
fn settings_of_the_other_caller_are_refused_with_what_reads_them() {
    let folder = Folder::new();
    let error = folder.read(&brand()).expect_err("a brand's").to_string();
    assert!(error.contains("a setting of a brand, whose file `BrandSettings` reads"), "{error}");
    let error = folder.read_brand(&shop()).expect_err("a merchant's").to_string();
    assert!(error.contains("a setting of a merchant, whose file `Settings` reads"), "{error}");
    for setting in ["api_v3_key", "merchant_key", "platform_certificate", "api_v2_key", "mchid", "merchants"] {
        let (blamed, what) = folder.brand_refused(&brand_with(setting, json!("apiv3_key.txt")));
        assert!(blamed == setting && what.contains("there are brand_id, brand_key"), "{what}");
    }
    let (blamed, what) = folder.refused(&shop_with("brands", json!({})));
    assert!(blamed == "brands" && what.contains("of a brand"), "{what}");
    for (wrong, meant) in [("brandId", "`brand_id`"), ("private_key", "`brand_key`"), ("apiKey", "`brand_api_key`")] {
        let (blamed, what) = folder.brand_refused(&brand_with(wrong, json!("x")));
        assert!(blamed == wrong && what.contains(meant), "{what}");
    }
}

#[test]
fn key_files_of_a_brand_that_are_swapped_are_refused_with_what_they_are() {
    let folder = Folder::new();
    folder.secret("public.pem", &PLATFORM.public_key().to_pem().expect("a PEM"));
    folder.write("own.pem", &MERCHANT.public_key().to_pem().expect("a PEM"));
    for (setting, file, part) in [
        ("brand_key", "public.pem", "public key"),
        ("platform_public_key", "apiclient_key.pem", "private key"),
        ("brand_certificate", "pub_key.pem", "public key"),
        ("brand_api_key", "apiclient_key.pem", "32"),
        ("platform_public_key", "own.pem", "own"),
    ] {
        let (blamed, what) = folder.brand_refused(&brand_with(setting, json!(file)));
        assert!(blamed == setting && what.contains(part), "{setting}: {what}");
    }
}

#[test]
fn ids_of_a_brand_that_cannot_stand_in_a_header_are_refused_by_their_setting() {
    let folder = Folder::new();
    for setting in ["brand_id", "brand_serial", "platform_public_key_id"] {
        assert_eq!(folder.brand_refused(&brand_with(setting, json!("a\"\r\nb"))).0, setting);
    }
}

#[test]
fn key_of_a_brand_in_place_of_a_files_name_is_refused_and_not_shown() {
    let (folder, pem) = (Folder::new(), MERCHANT.to_pem().expect("a PEM"));
    for (setting, key) in [("brand_api_key", API_V3_KEY), ("brand_key", pem.as_str())] {
        let (blamed, what) = folder.brand_refused(&brand_with(setting, json!(key)));
        assert!(blamed == setting && what.contains("the key itself") && !what.contains(&key[..20]), "{what}");
    }
}

#[cfg(unix)]
#[test]
fn secret_of_a_brand_that_everybody_can_read_is_refused() {
    let folder = Folder::new();
    for (setting, name) in [("brand_key", "apiclient_key.pem"), ("brand_api_key", "apiv3_key.txt")] {
        mode(&folder.0.join(name), 0o604);
        let (blamed, what) = folder.brand_refused(&brand());
        assert!(blamed == setting && what.contains("chmod 600"), "{what}");
        mode(&folder.0.join(name), 0o600);
    }
}

#[test]
fn brands_by_name_have_settings_of_their_own_and_the_gateway_of_the_file() {
    let folder = Folder::new();
    let mut file = brand_with("base_url", json!("http://127.0.0.1:8811"));
    file["brands"] = json!({ "tea": brand_with("brand_id", json!("120345")) });
    let settings = folder.read_brand(&file).expect("right settings");
    let tea = settings.brand("tea").expect("it is there");
    assert_eq!((settings.brand_id(), tea.brand_id()), ("120344", "120345"));
    let client: Client<Brand> = tea.client(Description::EMPTY).build().expect("a client");
    assert!(format!("{client:?}").contains("http://127.0.0.1:8811"), "{client:?}");
    let error = settings.brand("coffee").expect_err("nobody is called so").to_string();
    assert!(error.contains("the file has tea"), "{error}");
    file["brands"] = json!({ "tea": brand_with("brand_id", Value::Null) });
    assert_eq!(folder.brand_refused(&file).0, "brands.tea.brand_id");
}

#[test]
fn debug_and_errors_of_a_brands_settings_show_no_secret_and_no_address() {
    let folder = Folder::new();
    let mut file = brand_with("base_url", json!("http://user:hunter2@127.0.0.1/"));
    file["brands"] = json!({ "tea": brand() });
    let settings = folder.read_brand(&file).expect("read");
    let shown = format!("{settings:?} {settings:#?}");
    let key = MERCHANT.to_pem().expect("a PEM");
    assert!(shown.contains("120344"), "{shown}");
    for secret in ["hunter2", API_V3_KEY, &key[40..80]] {
        assert!(!shown.contains(secret), "{shown}");
    }
    folder.secret("apiv3_key.txt", "hunter2");
    let (_, what) = folder.brand_refused(&brand());
    assert!(!what.contains("hunter2") && what.contains("7 bytes"), "{what}");
}

#[test]
fn variable_of_a_brand_that_is_missing_is_named() {
    let error = document::OF_A_BRAND.file_of(None).expect_err("there is no file").to_string();
    assert!(error.contains("WECHATPAY_BRAND_SETTINGS") && error.contains("brand/settings.json"), "{error}");
}
