//! Uploads (文件上传) and the pictures of complaints, which can be downloaded again.
//!
//! In: a checked input, and the file that came with it. Out: the number under
//! which it is kept, or a file; or whether what a request names was uploaded. A picture that nobody uploaded is a small one
//! that the sandbox brings. The description says which operations these are, so
//! they are in no table.

use serde_json::Value;
use wechatpay_codegen::api::Operation;

use super::{context::Context, outcome::refused};
use crate::{
    checks::{input::Input, upload::Upload},
    files::File,
    ids::{lower_hex, random},
    records::media::Media,
    refusal::Refusal,
};

/// Keeps what was uploaded, if its hash is the signed one. Out: the number under which it is kept.
pub(crate) fn upload(
    context: &Context<'_>,
    operation: &Operation,
    input: &Input,
    uploaded: &Upload,
) -> Result<String, Refusal> {
    let form = operation.body.as_ref().and_then(|body| body.upload.as_ref()).ok_or_else(Refusal::system_error)?;
    let hash = input.body.get(&form.meta).and_then(|meta| meta.get(&form.digest)?.as_str()).unwrap_or_default();
    if !uploaded.has_hash(form, hash) {
        return Err(refused("PARAM_ERROR", "图片/视频内容的sha256值与meta中的sha256不一致"));
    }
    let media_id = format!("sandbox-media-{}", lower_hex(&random::<16>()));
    let file = File { media_type: uploaded.media_type.clone(), bytes: uploaded.file.clone() };
    context.files.keep(media_id.clone(), file, None);
    context.state.change(|_, changes| changes.put(Media { media_id: media_id.clone() }))?;
    Ok(media_id)
}

/// Refuses the first number of an upload in a request that nobody has uploaded, by the name of its field.
pub(super) fn check_uploaded(context: &Context<'_>, input: &Input) -> Result<(), Refusal> {
    let unknown = context.state.read(|records| input.media.iter().find(|(_, id)| records.get::<Media>(id).is_none()));
    let Some((position, _)) = unknown else { return Ok(()) };
    Err(position.refuse(
        "was not uploaded: it takes the media_id of an upload",
        |source, title| format!("输入源“{source}”映射到字段“{title}”的图片/视频不存在，请先上传并使用返回的media_id"),
        &Value::Null,
    ))
}

/// The picture that an operation responds with.
pub(crate) fn picture(context: &Context<'_>, input: &Input) -> File {
    context.files.find(input.text("media_id"), context.now).unwrap_or_else(File::picture)
}
