//! Uploads (文件上传): a file behind its description.
//!
//! In: the head and the body of a request. Out: the text that was signed and
//! the file, or the refusal of a body that is not of these two parts.

use bytes::Bytes;
use http::{header, request::Parts};
use multer::{Constraints, Multipart};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::position::Position;
use crate::{ids::lower_hex, refusal::Refusal};

/// A file as received.
pub(crate) struct Upload {
    /// The text of the part `meta`, which is what is signed.
    pub(crate) meta: Bytes,
    pub(crate) media_type: String,
    pub(crate) file: Bytes,
}

impl Upload {
    /// The two parts of a body.
    pub(crate) async fn read(parts: &Parts, body: Bytes) -> Result<Self, Refusal> {
        let declared = parts.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let declared = declared.filter(|value| value.starts_with("multipart/form-data"));
        let declared = declared.ok_or_else(|| refused("is not multipart/form-data"))?;
        // Clients in use leave the boundary out of the header; then the first line of the body has it.
        let boundary = multer::parse_boundary(declared).ok().or_else(|| first_boundary(&body));
        let boundary = boundary.ok_or_else(|| refused("has no boundary"))?;
        let stream = tokio_stream::once(Ok::<_, std::convert::Infallible>(body));
        let allowed = Constraints::new().allowed_fields(vec!["meta", "file"]);
        let mut fields = Multipart::with_constraints(stream, boundary, allowed);
        let (mut meta, mut file) = (None, None);
        let broken = |_| refused("cannot be taken apart into the parts `meta` and `file`");
        while let Some(field) = fields.next_field().await.map_err(broken)? {
            let media_type = field.content_type().map(ToString::to_string);
            match field.name() {
                Some("meta") => meta = Some(field.bytes().await.map_err(broken)?),
                Some("file") => file = Some((media_type, field.bytes().await.map_err(broken)?)),
                _ => {}
            }
        }
        let meta = meta.ok_or_else(|| refused("has no part `meta`"))?;
        let (media_type, file) = file.ok_or_else(|| refused("has no part `file`"))?;
        Ok(Self { meta, media_type: media_type.unwrap_or_else(|| "application/octet-stream".to_owned()), file })
    }

    /// Whether the file has this hash (SHA-256, in hexadecimal digits).
    pub(crate) fn has_hash(&self, sha256: &str) -> bool {
        lower_hex(&Sha256::digest(&self.file)).eq_ignore_ascii_case(sha256)
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
