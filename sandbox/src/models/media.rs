//! Uploads (文件上传) and the pictures of complaints, which can be fetched again.
//!
//! In: an operation, its checked input, and the file that came with it. Out:
//! the number under which it is kept, or a file. A picture that nobody uploaded
//! is a small one that the sandbox brings.

use bytes::Bytes;
use http::StatusCode;
use serde_json::json;
use wechatpay_codegen::api::Operation;

use super::Outcome;
use crate::{
    files::File,
    gateway::{
        Gateway,
        answer::{lower_hex, random},
        input::Input,
        multipart::Uploaded,
        refusal::Refusal,
    },
};

/// A PNG of one grey pixel.
const PIXEL: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00,
    0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3a, 0x7e, 0x9b, 0x55, 0x00, 0x00, 0x00, 0x0a, 0x49,
    0x44, 0x41, 0x54, 0x78, 0xda, 0x63, 0x68, 0x00, 0x00, 0x00, 0x82, 0x00, 0x81, 0x77, 0xcd, 0x72, 0xb6, 0x00, 0x00,
    0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

/// Keeps what was uploaded, if its hash is the signed one.
pub(crate) fn upload(gateway: &Gateway, input: &Input, uploaded: &Uploaded) -> Outcome {
    let sha256 = input.body.pointer("/meta/sha256").and_then(|hash| hash.as_str()).unwrap_or_default();
    if !uploaded.has_hash(sha256) {
        let message = "图片/视频内容的sha256值与meta中的sha256不一致";
        return Err(Refusal::business(StatusCode::BAD_REQUEST, "PARAM_ERROR", message));
    }
    let media_id = format!("sandbox-media-{}", lower_hex(&random::<16>()));
    let file = File { media_type: uploaded.media_type.clone(), bytes: uploaded.file.clone() };
    gateway.files.keep(media_id.clone(), file, None);
    Ok(Some(json!({"media_id": media_id})))
}

/// The file that an operation answers with.
pub(crate) fn file(gateway: &Gateway, operation: &Operation, input: &Input, now: i64) -> Result<File, Refusal> {
    let picture = || File { media_type: "image/png".to_owned(), bytes: Bytes::from_static(PIXEL) };
    match operation.template.as_str() {
        "/v3/billdownload/file" => gateway.files.find(input.text("token"), now).ok_or_else(|| {
            Refusal::business(StatusCode::BAD_REQUEST, "PARAM_ERROR", "下载账单的token无效或已过期，请重新申请账单")
        }),
        _ => Ok(gateway.files.find(input.text("media_id"), now).unwrap_or_else(picture)),
    }
}
