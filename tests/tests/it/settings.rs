//! Settings: the file that a sandbox writes leads a client there, and nowhere else.

use std::{
    env, fs,
    path::PathBuf,
    process::{Command, id},
};

use serde_json::Value;
use wechatpay::{
    Callbacks, Client, Settings, Stage,
    businesscircle::{AuthorizeState, QueryUserAuthorization},
};
use wechatpay_sandbox::{PlatformMode, Sandbox};
use wechatpay_tests::scratch;

/// A new folder of keys, gone with the test.
struct Keys(PathBuf);

impl Keys {
    fn new(name: &str) -> Self {
        Self(scratch().join(format!("settings-{name}-{}", id())))
    }

    fn settings(&self) -> PathBuf {
        self.0.join("settings.json")
    }

    async fn sandbox(&self, mode: PlatformMode) -> Sandbox {
        Sandbox::builder().keys_dir(&self.0).platform_mode(mode).start().await.expect("a sandbox")
    }

    /// Changes what stands in the settings.
    fn edit(&self, change: impl FnOnce(&mut Value)) {
        let text = fs::read_to_string(self.settings()).expect("settings");
        let mut settings = serde_json::from_str(&text).expect("JSON");
        change(&mut settings);
        fs::write(self.settings(), settings.to_string()).expect("the folder can be written");
    }
}

impl Drop for Keys {
    fn drop(&mut self) {
        // What cannot be removed is left to the next cleaning.
        let _ = fs::remove_dir_all(&self.0);
    }
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
}

#[tokio::test]
async fn from_env_goes_where_the_variable_leads() {
    let keys = Keys::new("variable");
    let sandbox = keys.sandbox(PlatformMode::PublicKey).await;
    let child = |file: Option<PathBuf>| {
        let mut child = Command::new(env::current_exe().expect("this program"));
        child.args(["--exact", "settings::from_env_in_a_child", "--ignored", "--nocapture"]);
        child.env_remove("WECHATPAY_SETTINGS").envs(file.map(|file| ("WECHATPAY_SETTINGS", file)));
        let output = child.output().expect("this program runs");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success() && said.contains("1 passed"), "{said}");
        said
    };
    let said = child(Some(keys.settings()));
    assert!(said.contains(sandbox.merchant().mchid()), "{said}");
    let said = child(None);
    assert!(said.contains("the environment has no WECHATPAY_SETTINGS"), "{said}");
    let said = child(Some(keys.0.join("nowhere.json")));
    assert!(said.contains("nowhere.json: the file cannot be read"), "{said}");
}
