//! Uploads (文件上传) and the pictures of complaints, which can be downloaded again.
//!
//! In: a checked input, and the file that came with it. Out: the number under
//! which it is kept, where the response has one, or a file; or whether what a request names was uploaded. A picture that
//! nobody uploaded is a small one that the sandbox brings. The description says which operations these are, so
//! they are in no table.

use serde_json::Value;
use wechatpay_codegen::api::Operation;

use super::{context::Context, outcome::refused};
use crate::{
    checks::{input::Input, upload::Upload},
    files::File,
    ids::{lower_hex, random},
    records::media::Media,
    refusal::{NOT_UPLOADED, Refusal},
};

/// Takes what was uploaded, if its hash is the signed one. It is kept where the response has a number for it, which is put
/// there: what is answered otherwise is never asked for again.
pub(crate) fn upload(
    context: &Context<'_>,
    operation: &Operation,
    input: &Input,
    uploaded: &Upload,
    response: Option<&mut Value>,
) -> Result<(), Refusal> {
    let form = operation.body.as_ref().and_then(|body| body.upload.as_ref()).ok_or_else(Refusal::system_error)?;
    let hash = input.body.get(&form.meta).and_then(|meta| meta.get(&form.digest)?.as_str()).unwrap_or_default();
    if !uploaded.has_hash(form, hash) {
        let (meta, name) = (&form.meta, &form.digest);
        return Err(refused("PARAM_ERROR", &format!("图片/视频内容的{name}值与{meta}中的{name}不一致")));
    }
    let Some(place) = response.and_then(|body| body.get_mut("media_id")) else { return Ok(()) };
    let media_id = format!("sandbox-media-{}", lower_hex(&random::<16>()));
    let file = File { media_type: uploaded.media_type.clone(), bytes: uploaded.file.clone() };
    context.files.keep(media_id.clone(), file, None);
    context.state.change(|_, changes| changes.put(Media { media_id: media_id.clone() }))?;
    *place = media_id.into();
    Ok(())
}

/// Refuses the first number of an upload in a request that nobody has uploaded, by the name of its field.
pub(super) fn check_uploaded(context: &Context<'_>, input: &Input) -> Result<(), Refusal> {
    let unknown = context.state.read(|records| input.media.iter().find(|(_, id)| records.get::<Media>(id).is_none()));
    let Some((position, _)) = unknown else { return Ok(()) };
    Err(position.refuse(
        NOT_UPLOADED,
        |source, title| format!("输入源“{source}”映射到字段“{title}”的图片/视频不存在，请先上传并使用返回的media_id"),
        &Value::Null,
    ))
}

/// The picture that an operation responds with.
pub(crate) fn picture(context: &Context<'_>, input: &Input) -> File {
    context.files.find(input.text("media_id"), context.now).unwrap_or_else(File::picture)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{files::Files, spec, state::State, unreal_payment::UnrealPayment};

    /// The SHA-256 of `abc`.
    const HASH: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    /// How many uploads are remembered, after one that is answered so.
    fn remembered(response: &mut Value) -> usize {
        let api = spec::load(None).expect("a description");
        let mut operations = api.operations().map(|(_, operation)| operation);
        let operation = operations.find(|one| one.template == "/v3/merchant/media/upload").expect("an upload");
        let (state, files, unreal) = (State::default(), Files::default(), UnrealPayment::default());
        let context = Context { state: &state, files: &files, unreal: &unreal, now: 0, mchid: "1", base_url: "" };
        let mut input = Input::default();
        input.body = json!({"meta": {"sha256": HASH}});
        let uploaded = Upload {
            meta: "".into(),
            media_type: "image/png".to_owned(),
            file: "abc".into(),
            texts: std::collections::HashMap::new(),
        };
        assert!(upload(&context, operation, &input, &uploaded, Some(response)).is_ok());
        state.read(|records| records.all::<Media>().len())
    }

    #[test]
    fn upload_is_remembered_by_the_number_that_the_response_has_and_without_one_not_at_all() {
        let mut response = json!({"media_id": "x"});
        assert_eq!(remembered(&mut response), 1);
        assert!(response["media_id"].as_str().is_some_and(|id| id.starts_with("sandbox-media-")), "{response}");
        let mut response = json!({"media_url": "x"});
        assert_eq!((remembered(&mut response), response), (0, json!({"media_url": "x"})));
    }
}
