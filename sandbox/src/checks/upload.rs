//! Uploads (文件上传): a file behind its description.
//!
//! In: the head and the body of a request, and what its parts are called. Out: the
//! text that was signed, the file and the other parts, or the refusal of a body
//! that lacks one of the first two.

use std::collections::HashMap;

use bytes::Bytes;
use http::{header, request::Parts};
use multer::Multipart;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use sm3::Sm3;
use wechatpay_codegen::api::Form;

use super::position::Position;
use crate::{ids::lower_hex, refusal::Refusal};

/// A file as received.
pub(crate) struct Upload {
    /// The text of the part `meta`, which is what is signed.
    pub(crate) meta: Bytes,
    pub(crate) media_type: String,
    pub(crate) file: Bytes,
    /// The other parts.
    pub(crate) texts: HashMap<String, String>,
}

impl Upload {
    /// The parts of a body, of which the file and its description must be there.
    pub(crate) async fn read(form: &Form, parts: &Parts, body: Bytes) -> Result<Self, Refusal> {
        let declared = parts.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let declared = declared.filter(|value| value.starts_with("multipart/form-data"));
        let declared = declared.ok_or_else(|| refused("is not multipart/form-data"))?;
        // Clients in use leave the boundary out of the header; then the first line of the body has it.
        let boundary = multer::parse_boundary(declared).ok().or_else(|| first_boundary(&body));
        let boundary = boundary.ok_or_else(|| refused("has no boundary"))?;
        let stream = tokio_stream::once(Ok::<_, std::convert::Infallible>(body));
        let mut fields = Multipart::new(stream, boundary);
        let (mut meta, mut file, mut texts) = (None, None, HashMap::new());
        let names = (form.meta.as_str(), form.file.as_str());
        let broken = |_| refused(&format!("cannot be taken apart into the parts `{}` and `{}`", names.0, names.1));
        while let Some(field) = fields.next_field().await.map_err(broken)? {
            let media_type = field.content_type().map(ToString::to_string);
            match field.name() {
                Some(name) if name == form.meta => meta = Some(field.bytes().await.map_err(broken)?),
                Some(name) if name == form.file => file = Some((media_type, field.bytes().await.map_err(broken)?)),
                Some(name) => {
                    let name = name.to_owned();
                    texts.insert(name, field.text().await.map_err(broken)?);
                }
                None => {}
            }
        }
        let meta = meta.ok_or_else(|| refused(&format!("has no part `{}`", form.meta)))?;
        let (media_type, file) = file.ok_or_else(|| refused(&format!("has no part `{}`", form.file)))?;
        let media_type = media_type.unwrap_or_else(|| "application/octet-stream".to_owned());
        Ok(Self { meta, media_type, file, texts })
    }

    /// Whether the file has this hash, in hexadecimal digits.
    pub(crate) fn has_hash(&self, form: &Form, hash: &str) -> bool {
        let digest =
            if form.sm3 { lower_hex(&Sm3::digest(&self.file)) } else { lower_hex(&Sha256::digest(&self.file)) };
        digest.eq_ignore_ascii_case(hash)
    }
}

/// The boundary with which the body begins.
fn first_boundary(body: &[u8]) -> Option<String> {
    let line = body.split(|byte| *byte == b'\r').next()?;
    let boundary = std::str::from_utf8(line.strip_prefix(b"--")?).ok()?;
    (!boundary.is_empty() && boundary.len() <= 70).then(|| boundary.to_owned())
}

fn refused(issue: &str) -> Refusal {
    let message = |_: &str, _: &str| "请求报文不是合法的multipart/form-data格式".to_owned();
    Position::root("body").refuse(issue, message, &Value::Null)
}
