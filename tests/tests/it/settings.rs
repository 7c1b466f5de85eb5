//! Settings: the file that a sandbox writes leads a client there, and nowhere else.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, id},
};

use serde_json::{Value, json};
use wechatpay::{
    BrandSettings, Callbacks, Client, Settings, Stage,
    businesscircle::{AuthorizeState, QueryUserAuthorization},
    product_coupon::BrandGetNotifyConfig,
};
use wechatpay_sandbox::{PlatformMode, Sandbox};
use wechatpay_tests::{
    gateway::{Gateway, MockResponse},
    scratch,
};

/// A new folder of keys, gone with the test.
struct Keys(PathBuf);

impl Keys {
    fn new(name: &str) -> Self {
        Self(scratch().join(format!("settings-{name}-{}", id())))
    }

    fn settings(&self) -> PathBuf {
        self.0.join("settings.json")
    }

    fn of_the_brand(&self) -> PathBuf {
        self.0.join("brand/settings.json")
    }

    async fn sandbox(&self, mode: PlatformMode) -> Sandbox {
        Sandbox::builder().keys_dir(&self.0).platform_mode(mode).start().await.expect("a sandbox")
    }

    /// Changes what stands in the settings.
    fn edit(&self, change: impl FnOnce(&mut Value)) {
        edit(&self.settings(), change);
    }
}

impl Drop for Keys {
    fn drop(&mut self) {
        // What cannot be removed is left to the next cleaning.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn edit(path: &Path, change: impl FnOnce(&mut Value)) {
    let text = fs::read_to_string(path).expect("settings");
    let mut settings = serde_json::from_str(&text).expect("JSON");
    change(&mut settings);
    fs::write(path, settings.to_string()).expect("the folder can be written");
}

fn query(settings: &Settings) -> QueryUserAuthorization {
    QueryUserAuthorization::new("oWmnN4xxxxxxxxxxe92NHIGf1xd8", settings.appid().expect("the sandbox names one"))
}

#[tokio::test]
async fn settings_of_a_sandbox_lead_a_client_there_in_every_mode() {
    let keys = Keys::new("modes");
    for mode in [PlatformMode::PublicKey, PlatformMode::Certificate, PlatformMode::Mixed] {
        let sandbox = keys.sandbox(mode).await;
        let settings = Settings::read(keys.settings()).expect("right settings");
        assert_eq!(settings.mchid(), sandbox.merchant().mchid());
        let client = Client::of_settings(&settings).build().expect("a client");
        let response = client.send(&query(&settings)).await.expect("a signed response");
        assert_eq!(response.authorize_state, AuthorizeState::Unauthorized, "{mode}");
    }
}

#[tokio::test]
async fn settings_of_a_sandbox_whose_certificate_was_replaced_fetch_the_new_one() {
    let keys = Keys::new("rotated");
    let sandbox = keys.sandbox(PlatformMode::Certificate).await;
    let settings = Settings::read(keys.settings()).expect("right settings");
    sandbox.rotate_certificate().await.expect("another certificate");
    let client = Client::of_settings(&settings).build().expect("a client");
    client.send(&query(&settings)).await.expect("the certificates are fetched");
}

#[tokio::test]
async fn settings_of_a_sandbox_receive_its_callbacks() {
    let keys = Keys::new("callbacks");
    let sandbox = keys.sandbox(PlatformMode::PublicKey).await;
    let settings = Settings::read(keys.settings()).expect("right settings");
    let callbacks = Callbacks::new(settings.key_ring().clone(), settings.api_v3_key().expect("the sandbox names one"));
    let client = Client::of_settings(&settings).build().expect("a client");
    let shared = client.key_ring().current();
    assert_eq!(shared.preferred(), sandbox.platform_keys().preferred());
    assert!(callbacks.accept(&http::HeaderMap::new(), b"{}").is_err(), "nobody signed it");
}

#[tokio::test]
async fn sandbox_keys_with_the_real_gateway_are_refused() {
    let keys = Keys::new("production");
    drop(keys.sandbox(PlatformMode::PublicKey).await);
    for base_url in [None, Some("https://api.mch.weixin.qq.com"), Some("https://api2.mch.weixin.qq.com/")] {
        keys.edit(|settings| match base_url {
            Some(url) => settings["base_url"] = url.into(),
            None => drop(settings.as_object_mut().expect("an object").remove("base_url")),
        });
        let error = Settings::read(keys.settings()).expect_err("they are worthless there");
        assert!(error.setting() == Some("base_url") && error.to_string().contains("sandbox"), "{error}");
    }
}

#[tokio::test]
async fn merchants_certificate_and_another_serial_are_refused() {
    let keys = Keys::new("serial");
    drop(keys.sandbox(PlatformMode::PublicKey).await);
    keys.edit(|settings| settings["merchant_serial"] = "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB".into());
    let error = Settings::read(keys.settings()).expect_err("which one?");
    assert_eq!(error.setting(), Some("merchant_serial"), "{error}");
}

#[tokio::test]
async fn certificate_beside_a_public_key_without_an_api_v3_key_is_refused_with_both_ways_out() {
    let keys = Keys::new("unrenewed");
    drop(keys.sandbox(PlatformMode::Mixed).await);
    keys.edit(|settings| drop(settings.as_object_mut().expect("an object").remove("api_v3_key")));
    let error = Settings::read(keys.settings()).expect_err("no newer certificate could be opened");
    assert_eq!(error.setting(), Some("api_v3_key"), "{error}");
    let said = error.to_string();
    assert!(said.contains("Add it") && said.contains("remove `platform_certificate`"), "{said}");
    keys.edit(|settings| drop(settings.as_object_mut().expect("an object").remove("platform_certificate")));
    Settings::read(keys.settings()).expect("the public key alone needs none");
}

#[tokio::test]
async fn certificates_that_are_swapped_are_refused() {
    let keys = Keys::new("swapped");
    drop(keys.sandbox(PlatformMode::Mixed).await);
    for (setting, file) in
        [("merchant_certificate", "platform_cert.pem"), ("platform_certificate", "apiclient_cert.pem")]
    {
        let before = fs::read_to_string(keys.settings()).expect("settings");
        keys.edit(|settings| settings[setting] = file.into());
        let error = Settings::read(keys.settings()).expect_err("not its own");
        assert!(error.to_string().contains("certificate"), "{setting}: {error}");
        fs::write(keys.settings(), before).expect("the folder can be written");
    }
}

/// What a child of the next test does, in whose environment the variable is set.
#[test]
#[ignore = "the next test starts it in a process of its own"]
fn from_env_in_a_child() {
    match Client::from_env() {
        Ok(client) => println!("{client:?}"),
        Err(error) => {
            assert_eq!(error.stage(), Stage::Build);
            println!("{error}");
        }
    }
    match Client::brand_from_env() {
        Ok(client) => println!("{client:?}"),
        Err(error) => {
            assert_eq!(error.stage(), Stage::Build);
            println!("{error}");
        }
    }
}

#[tokio::test]
async fn from_env_goes_where_the_variable_leads() {
    let keys = Keys::new("variable");
    let sandbox = keys.sandbox(PlatformMode::PublicKey).await;
    let child = |file: Option<PathBuf>, of_a_brand: Option<PathBuf>| {
        let mut child = Command::new(env::current_exe().expect("this program"));
        child.args(["--exact", "settings::from_env_in_a_child", "--ignored", "--nocapture"]);
        child.env_remove("WECHATPAY_SETTINGS").envs(file.map(|file| ("WECHATPAY_SETTINGS", file)));
        child.env_remove("WECHATPAY_BRAND_SETTINGS");
        child.envs(of_a_brand.map(|file| ("WECHATPAY_BRAND_SETTINGS", file)));
        let output = child.output().expect("this program runs");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success() && said.contains("1 passed"), "{said}");
        said
    };
    let said = child(Some(keys.settings()), Some(keys.of_the_brand()));
    assert!(said.contains(sandbox.merchant().mchid()) && said.contains("Brand { brand_id: \"123456789\""), "{said}");
    let said = child(None, None);
    assert!(said.contains("the environment has no WECHATPAY_SETTINGS"), "{said}");
    assert!(said.contains("the environment has no WECHATPAY_BRAND_SETTINGS"), "{said}");
    let said = child(Some(keys.0.join("nowhere.json")), Some(keys.settings()));
    assert!(said.contains("nowhere.json: the file cannot be read"), "{said}");
    assert!(said.contains("a setting of a merchant, whose file `Settings` reads"), "{said}");
}

// --- a brand ------------------------------------------------------------------

#[tokio::test]
async fn settings_of_a_sandbox_lead_a_brands_client_there_and_open_its_callbacks() {
    let keys = Keys::new("brand");
    let sandbox = keys.sandbox(PlatformMode::PublicKey).await;
    let settings = BrandSettings::read(keys.of_the_brand()).expect("right settings");
    let brand = sandbox.brand_keys().expect("a brand");
    assert_eq!(settings.brand_id(), brand.brand().brand_id());
    assert!(settings.brand_certificate().is_some() && settings.appid().is_ok());
    let client = Client::of_brand_settings(&settings).build().expect("a client");
    client.send(&BrandGetNotifyConfig::new()).await.expect("a signed response");
    // A key of another brand, or none, opens nothing.
    let callbacks =
        Callbacks::new(settings.key_ring().clone(), settings.brand_api_key().expect("the sandbox names one"));
    let receiver = Gateway::start([MockResponse::unsigned(204, "")]);
    let resource = json!({"openid": "o"});
    sandbox.notify(receiver.base_url(), "PRODUCT_COUPON.SEND", resource).await.expect("sent");
    let received = receiver.received();
    let taken = received.first().expect("a callback");
    let callback = callbacks.accept(&taken.headers, &taken.body).expect("it is the brand's");
    assert_eq!(callback.event_type(), "PRODUCT_COUPON.SEND");
}

#[tokio::test]
async fn settings_of_a_brand_follow_the_address_of_each_start_and_keep_what_was_written_beside() {
    let keys = Keys::new("brand-again");
    drop(keys.sandbox(PlatformMode::PublicKey).await);
    edit(&keys.of_the_brand(), |settings| {
        settings["appid"] = "wxmine".into();
        settings["base_url"] = "http://127.0.0.1:1".into();
        drop(settings.as_object_mut().expect("an object").remove("brand_key"));
    });
    let sandbox = keys.sandbox(PlatformMode::PublicKey).await;
    let settings = BrandSettings::read(keys.of_the_brand()).expect("right settings");
    assert_eq!(settings.appid().ok(), Some("wxmine"));
    let client = Client::of_brand_settings(&settings).build().expect("a client");
    client.send(&BrandGetNotifyConfig::new()).await.expect("a signed response");
    assert_eq!(sandbox.calls().len(), 1);
}

#[tokio::test]
async fn sandbox_keys_of_a_brand_with_the_real_gateway_are_refused() {
    let keys = Keys::new("brand-production");
    drop(keys.sandbox(PlatformMode::PublicKey).await);
    for base_url in [None, Some("https://api.mch.weixin.qq.com")] {
        edit(&keys.of_the_brand(), |settings| match base_url {
            Some(url) => settings["base_url"] = url.into(),
            None => drop(settings.as_object_mut().expect("an object").remove("base_url")),
        });
        let error = BrandSettings::read(keys.of_the_brand()).expect_err("they are worthless there");
        assert!(error.setting() == Some("base_url") && error.to_string().contains("sandbox"), "{error}");
    }
}

#[tokio::test]
async fn brands_certificate_with_another_serial_or_of_a_merchant_is_refused() {
    let keys = Keys::new("brand-serial");
    drop(keys.sandbox(PlatformMode::PublicKey).await);
    let before = fs::read_to_string(keys.of_the_brand()).expect("settings");
    edit(&keys.of_the_brand(), |settings| settings["brand_serial"] = "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB".into());
    let error = BrandSettings::read(keys.of_the_brand()).expect_err("which one?");
    assert_eq!(error.setting(), Some("brand_serial"), "{error}");
    fs::write(keys.of_the_brand(), before).expect("the folder can be written");
    edit(&keys.of_the_brand(), |settings| {
        settings["brand_certificate"] = "../apiclient_cert.pem".into();
        drop(settings.as_object_mut().expect("an object").remove("brand_serial"));
    });
    let error = BrandSettings::read(keys.of_the_brand()).expect_err("the merchant's certificate");
    assert_eq!(error.setting(), Some("brand_key"), "{error}");
}
