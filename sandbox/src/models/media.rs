//! Uploads (文件上传) and the pictures of complaints, which can be downloaded again.
//!
//! In: a checked input, and the file that came with it. Out: the number under
//! which it is kept, or a file. A picture that nobody uploaded is a small one
//! that the sandbox brings. The description says which operations these are, so
//! they are in no table.

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
    context.files.find(input.text("media_id"), context.now).unwrap_or_else(File::picture)
}
