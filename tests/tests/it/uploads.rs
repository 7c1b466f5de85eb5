//! Files that go to WeChat Pay: what is signed, what is sent, and what comes of it.

use wechatpay::{
    Client, Error, Meta, Operation, Request, Stage, Upload, UploadForm,
    merchant::{UploadImage, UploadVideo},
};
use wechatpay_sandbox::Sandbox;
use wechatpay_tests::workspace;

async fn parties() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build();
    (sandbox, client.expect("a client"))
}

#[tokio::test]
async fn uploads_are_signed_over_their_description_and_taken() {
    let (sandbox, client) = parties().await;
    let image = UploadImage::new(Upload::new("小票 1.jpg", vec![0xff; 4096]));
    let uploaded = client.send(&image).await.expect("a number");
    assert!(!uploaded.media_id.as_str().is_empty());
    let video = UploadVideo::new(Upload::new("a.mp4", vec![7; 5 << 20]));
    client.send(&video).await.expect("a number for five megabytes");
    let signed = sandbox.calls()[0].signing_string.clone().expect("a signed text");
    assert!(signed.ends_with("\"}\n") && signed.contains("小票 1.jpg") && signed.len() < 400, "{signed}");
}

#[tokio::test]
async fn upload_in_the_fluent_style_is_the_same() {
    let (_sandbox, client) = parties().await;
    let file = Upload::new("a.png", &b"\x89PNG"[..]);
    let uploaded = client.v3().merchant().media().upload().post(file).send().await.expect("a number");
    assert!(!uploaded.media_id.as_str().is_empty());
}

#[tokio::test]
async fn upload_by_url_template_is_the_same() {
    let (_sandbox, client) = parties().await;
    let file = Upload::new("a.png", &b"\x89PNG"[..]);
    let uploaded: serde_json::Value =
        client.chain("v3/merchant/media/upload").upload(&file).post().await.expect("a number");
    assert!(uploaded["media_id"].is_string(), "{uploaded}");
}

#[test]
fn upload_with_a_name_that_breaks_the_parts_is_refused_before_it_is_sent() {
    let error = UploadImage::new(Upload::new("a\"\r\nb.png", &b""[..])).request().expect_err("no such name");
    assert_eq!(error.stage(), Stage::Build);
    assert!(!error.to_string().contains("b.png"), "{error}");
}

#[test]
fn upload_shows_neither_name_nor_bytes() {
    let shown = format!("{:?}", UploadImage::new(Upload::new("王小明.jpg", &b"secret"[..])));
    assert!(!shown.contains("王小明") && !shown.contains("secret"), "{shown}");
}

/// A file of another name than the usual, with a hash of another kind, more in its description, and parts beside it.
#[derive(Clone, Debug, serde::Serialize)]
struct Submit {
    sub_mchid: &'static str,
    #[serde(skip)]
    item_id: &'static str,
    #[serde(skip)]
    file: Upload,
}

static SUBMIT: Meta = Meta::new("POST", "/v3/sample/submissions");

impl Operation for Submit {
    type Response = serde_json::Value;
    const META: &'static Meta = &SUBMIT;

    fn request(&self) -> Result<Request, Error> {
        let form = UploadForm::sm3("submission_file", "digest").algorithm("digest_algorithm", "SM3");
        Request::of(Self::META).part("item_id", self.item_id).upload_as(&self.file, form, self).build()
    }
}

#[tokio::test]
async fn upload_of_other_parts_is_signed_over_its_description_and_taken() {
    let sandbox = Sandbox::builder().spec_dir(workspace().join("sandbox/tests/data/spec"));
    let sandbox = sandbox.start().await.expect("a sandbox");
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build();
    let operation = Submit { sub_mchid: "1900000109", item_id: "i7", file: Upload::new("材料.pdf", vec![7; 4096]) };
    let taken = client.expect("a client").send(&operation).await.expect("it is taken");
    assert_eq!(taken["item_id"], "i7");
    let signed = sandbox.calls()[0].signing_string.clone().expect("a signed text");
    assert!(signed.ends_with("\"digest_algorithm\":\"SM3\",\"sub_mchid\":\"1900000109\"}\n"), "{signed}");
}
