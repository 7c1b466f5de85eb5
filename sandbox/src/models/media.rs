//! Uploads (文件上传) and the pictures of complaints, which can be downloaded again.
//!
//! In: a checked input, and the file that came with it. Out: the number under
//! which it is kept, or a file. A picture that nobody uploaded is a small one
//! that the sandbox brings. The description says which operations these are, so
//! they are in no table.

use bytes::Bytes;
use serde_json::json;

use super::{
    context::Context,
    outcome::{Outcome, refused},
};
use crate::{
    checks::{input::Input, upload::Upload},
    files::File,
    ids::{lower_hex, random},
};

/// A PNG of one grey pixel.
const PIXEL: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00,
    0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3a, 0x7e, 0x9b, 0x55, 0x00, 0x00, 0x00, 0x0a, 0x49,
    0x44, 0x41, 0x54, 0x78, 0xda, 0x63, 0x68, 0x00, 0x00, 0x00, 0x82, 0x00, 0x81, 0x77, 0xcd, 0x72, 0xb6, 0x00, 0x00,
    0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

/// Keeps what was uploaded, if its hash is the signed one.
pub(crate) fn upload(context: &Context<'_>, input: &Input, uploaded: &Upload) -> Outcome {
    let sha256 = input.body.pointer("/meta/sha256").and_then(|hash| hash.as_str()).unwrap_or_default();
    if !uploaded.has_hash(sha256) {
        return Err(refused("PARAM_ERROR", "图片/视频内容的sha256值与meta中的sha256不一致"));
    }
    let media_id = format!("sandbox-media-{}", lower_hex(&random::<16>()));
    let file = File { media_type: uploaded.media_type.clone(), bytes: uploaded.file.clone() };
    context.files.keep(media_id.clone(), file, None);
    Ok(Some(json!({"media_id": media_id})))
}

/// The picture that an operation responds with.
pub(crate) fn picture(context: &Context<'_>, input: &Input) -> File {
    let pixel = || File { media_type: "image/png".to_owned(), bytes: Bytes::from_static(PIXEL) };
    context.files.find(input.text("media_id"), context.now).unwrap_or_else(pixel)
}
