//! [`Upload`]: a file on its way to WeChat Pay (文件上传).
//!
//! A name and bytes come in; the body, the text to be signed and the media type
//! go out. What always holds: the hash is that of the bytes that are sent, and
//! the signed text is, byte for byte, the one in the body.

use std::{fmt, fs, io, path::Path, pin::pin};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_util::TryStreamExt as _;
use http::HeaderValue;
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};
use sm3::Sm3;
use zeroize::Zeroizing;

use crate::json::{Give, Sink};

/// The most bytes that [`Upload::from_stream`] collects: 16 MiB. The official pages allow
/// 2 MB for an image and 5 MB for a video.
const MOST_BYTES: usize = 16 << 20;

/// A file to be uploaded: its name, by whose ending the server knows what it is, and its bytes.
///
/// The SHA-256 that the API asks for is worked out here. A name may have Chinese
/// characters. `Debug` shows the size alone.
///
/// ```
/// # extern crate wechatpay_client as wechatpay;
/// use wechatpay::Upload;
///
/// let receipt = Upload::new("小票.jpg", &b"\xff\xd8\xff"[..]);
/// assert_eq!(receipt.filename(), "小票.jpg");
/// ```
#[derive(Clone)]
pub struct Upload {
    filename: String,
    content: Bytes,
}

impl Upload {
    /// A file in memory.
    pub fn new(filename: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self { filename: filename.into(), content: content.into() }
    }

    /// A file on the disk, under its own name. It is read at once and blocks meanwhile, a
    /// few milliseconds for the sizes that the API takes.
    ///
    /// # Errors
    ///
    /// What the file system says, and a name that is not UTF-8.
    pub fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "the path ends in no file name in UTF-8"));
        };
        Ok(Self::new(name, fs::read(path)?))
    }

    /// A file as it comes, for example from a user's own upload. The hash stands before the
    /// bytes, so all of them are awaited, up to 16 MiB.
    ///
    /// # Errors
    ///
    /// What the stream fails with, and a file that is larger.
    pub async fn from_stream<E: Into<Box<dyn std::error::Error + Send + Sync>>>(
        filename: impl Into<String>,
        content: impl Stream<Item = Result<Bytes, E>>,
    ) -> io::Result<Self> {
        let mut content = pin!(content);
        let mut bytes = BytesMut::new();
        while let Some(chunk) = content.try_next().await.map_err(io::Error::other)? {
            if bytes.len().saturating_add(chunk.len()) > MOST_BYTES {
                let what = format!("the file has over {MOST_BYTES} bytes, more than WeChat Pay takes");
                return Err(io::Error::new(io::ErrorKind::FileTooLarge, what));
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(Self::new(filename, bytes.freeze()))
    }

    /// The name.
    pub fn filename(&self) -> &str {
        &self.filename
    }

    /// The bytes.
    pub fn content(&self) -> &Bytes {
        &self.content
    }

    /// The body and what of it is signed; `more` is what else the description says, and `texts` are other parts.
    pub(crate) fn parts(
        &self,
        form: UploadForm,
        more: Map<String, Value>,
        texts: &[(String, Zeroizing<String>)],
    ) -> Result<Parts, &'static str> {
        if self.filename.is_empty() || self.filename.contains(|c: char| c.is_control() || matches!(c, '"' | '/' | '\\'))
        {
            return Err("the file's name is empty, or has a quotation mark, a slash or a control character");
        }
        // Without a line break no value has a boundary in it.
        if texts.iter().any(|(_, text)| text.contains(char::is_control)) {
            return Err("a part beside the file has a control character");
        }
        let sha256 = hex(&Sha256::digest(&self.content));
        let digest = match form.kind {
            Kind::Sha256 => sha256.clone(),
            Kind::Sm3 => hex(&Sm3::digest(&self.content)),
        };
        let mut meta = Map::new();
        meta.extend(form.filename.map(|name| (name.to_owned(), Value::from(self.filename.as_str()))));
        meta.insert(form.digest.to_owned(), Value::from(digest));
        meta.extend(form.algorithm.map(|(name, value)| (name.to_owned(), Value::from(value))));
        for (name, value) in more {
            // What follows from the file is not said twice.
            meta.entry(name).or_insert(value);
        }
        let meta = serde_json::to_vec(&meta).map_err(|_| "the file's description cannot be written")?;
        // No file holds a part of its own hash, so this never occurs in one.
        let boundary = format!("wechatpay-{}", sha256.get(..32).unwrap_or(&sha256));
        let mut body = BytesMut::with_capacity(self.content.len() + meta.len() + 512);
        let head = |name: &str, media: &str| {
            format!("--{boundary}\r\nContent-Disposition: form-data; {name}\r\nContent-Type: {media}\r\n\r\n")
        };
        body.extend_from_slice(head("name=\"meta\";", "application/json").as_bytes());
        body.extend_from_slice(&meta);
        body.extend_from_slice(b"\r\n");
        for (name, text) in texts {
            body.extend_from_slice(head(&format!("name=\"{name}\";"), "text/plain; charset=utf-8").as_bytes());
            body.extend_from_slice(text.as_bytes());
            body.extend_from_slice(b"\r\n");
        }
        let file = format!("name=\"{}\"; filename=\"{}\";", form.file, self.filename);
        body.extend_from_slice(head(&file, media_type(&self.filename)).as_bytes());
        body.extend_from_slice(&self.content);
        body.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
        let content_type = HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"))
            .map_err(|_| "the boundary does not fit into a header")?;
        Ok(Parts { body: body.freeze(), meta: meta.into(), content_type })
    }
}

/// An upload as it goes on the wire.
pub(crate) struct Parts {
    pub(crate) body: Bytes,
    /// What is signed.
    pub(crate) meta: Bytes,
    pub(crate) content_type: HeaderValue,
}

fn hex(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What the parts of an upload are called, where they differ from the usual `file`, and `meta` with `filename` and
/// `sha256`.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct UploadForm {
    file: &'static str,
    filename: Option<&'static str>,
    digest: &'static str,
    algorithm: Option<(&'static str, &'static str)>,
    kind: Kind,
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Sha256,
    Sm3,
}

impl UploadForm {
    /// The usual one.
    pub(crate) const USUAL: Self = Self::sha256("file", "sha256").filename("filename");

    /// With the file under this name, and its SHA-256 under that one in its description.
    pub const fn sha256(file: &'static str, digest: &'static str) -> Self {
        Self { file, filename: None, digest, algorithm: None, kind: Kind::Sha256 }
    }

    /// With the file under this name, and its SM3 under that one in its description.
    pub const fn sm3(file: &'static str, digest: &'static str) -> Self {
        Self { kind: Kind::Sm3, ..Self::sha256(file, digest) }
    }

    /// With the file's name in its description, under this one.
    pub const fn filename(self, name: &'static str) -> Self {
        Self { filename: Some(name), ..self }
    }

    /// With the kind of hash in its description.
    pub const fn algorithm(self, name: &'static str, value: &'static str) -> Self {
        Self { algorithm: Some((name, value)), ..self }
    }
}

/// The media type by the name's ending, as the official pages list them.
fn media_type(filename: &str) -> &'static str {
    let ending = filename.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    match ending.as_deref() {
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("png") => "image/png",
        Some("bmp") => "image/bmp",
        Some("mp4" | "m4v" | "f4v") => "video/mp4",
        Some("avi") => "video/x-msvideo",
        Some("wmv") => "video/x-ms-wmv",
        Some("mpeg") => "video/mpeg",
        Some("mov") => "video/quicktime",
        Some("mkv") => "video/x-matroska",
        Some("flv") => "video/x-flv",
        Some("rmvb") => "application/vnd.rn-realmedia-vbr",
        _ => "application/octet-stream",
    }
}

/// Of an operation with more in the file's description, the file is a field beside that.
impl Give for Upload {
    fn give(&self, to: &mut dyn Sink) {
        to.refuse("a file has no JSON form: it is a part of its own");
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload").field("bytes", &self.content.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(upload: &Upload) -> Parts {
        upload.parts(UploadForm::USUAL, Map::new(), &[]).expect("a name that can be sent")
    }

    #[test]
    fn signed_text_is_the_meta_part_of_the_body() {
        let parts = parts(&Upload::new("测试.png", &b"abc"[..]));
        let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(parts.meta, format!(r#"{{"filename":"测试.png","sha256":"{hash}"}}"#));
        let body = String::from_utf8(parts.body.to_vec()).expect("text");
        assert!(body.contains(&format!("\r\n\r\n{}\r\n--", String::from_utf8_lossy(&parts.meta))), "{body}");
        assert!(
            body.contains("name=\"file\"; filename=\"测试.png\";\r\nContent-Type: image/png\r\n\r\nabc\r\n"),
            "{body}"
        );
    }

    #[test]
    fn parts_of_another_form_have_their_names_and_what_else_is_said() {
        let form =
            UploadForm::sm3("submission_file", "digest").filename("file_name").algorithm("digest_alogrithm", "SM3");
        let more = Map::from_iter([("sub_mchid".to_owned(), "1".into()), ("digest".to_owned(), "mine".into())]);
        let texts = [("item_id".to_owned(), Zeroizing::new("7".to_owned()))];
        let parts = Upload::new("a.pdf", &b"abc"[..]).parts(form, more, &texts).expect("parts");
        let hash = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";
        let meta = format!(r#"{{"file_name":"a.pdf","digest":"{hash}","digest_alogrithm":"SM3","sub_mchid":"1"}}"#);
        assert_eq!(parts.meta, meta);
        let body = String::from_utf8(parts.body.to_vec()).expect("text");
        assert!(body.contains("name=\"item_id\";\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n7\r\n--"), "{body}");
        assert!(body.contains("name=\"submission_file\"; filename=\"a.pdf\";"), "{body}");
    }

    #[test]
    fn part_with_a_line_break_is_refused() {
        let texts = [("item_id".to_owned(), Zeroizing::new("7\r\n--".to_owned()))];
        assert!(Upload::new("a.png", &b""[..]).parts(UploadForm::USUAL, Map::new(), &texts).is_err());
    }

    #[test]
    fn name_that_would_break_the_parts_is_refused() {
        for name in ["", "a\"b.png", "a\r\nb.png", "../a.png"] {
            assert!(Upload::new(name, &b""[..]).parts(UploadForm::USUAL, Map::new(), &[]).is_err(), "{name:?}");
        }
    }

    #[tokio::test]
    async fn stream_is_collected_up_to_its_limit() {
        let chunks = |count: usize| {
            futures_util::stream::iter((0..count).map(|_| Ok::<_, io::Error>(Bytes::from(vec![0; 1 << 20]))))
        };
        let upload = Upload::from_stream("a.mp4", chunks(16)).await.expect("as large as may be");
        assert_eq!(upload.content().len(), MOST_BYTES);
        assert!(Upload::from_stream("a.mp4", chunks(17)).await.is_err());
    }

    #[test]
    fn missing_file_is_an_error() {
        assert_eq!(Upload::open("/no/such/file.png").expect_err("it is missing").kind(), io::ErrorKind::NotFound);
    }
}
