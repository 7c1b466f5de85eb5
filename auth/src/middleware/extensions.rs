//! What the extensions of a request say about it.

use std::fmt;

use bytes::Bytes;

/// In the extensions of a request: the text to be signed in the body's place, which for an
/// upload (文件上传) is that of its `meta` part.
#[derive(Clone)]
pub struct SignedText(Bytes);

impl SignedText {
    /// This text is signed.
    pub fn new(text: impl Into<Bytes>) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn text(&self) -> &Bytes {
        &self.0
    }
}

impl fmt::Debug for SignedText {
    /// A file's name may tell whose it is.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedText").field("bytes", &self.0.len()).finish()
    }
}

/// In the extensions of a request: its response is a file, which WeChat Pay does not sign
/// (账单下载). It passes through as it comes and without proof, so that nothing that
/// insists on the proof takes it.
#[derive(Clone, Copy, Debug)]
pub struct UnsignedResponse;
