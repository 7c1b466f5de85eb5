//! What is particular to one API, and to the crate that is made of its description.
//!
//! In: nothing; these are the facts that stand in no document. Out: a [`House`], which the stages ask. What is
//! particular to WeChat Pay stands here, in [`House::wechat_pay`], and in the rules of prose ([`crate::lint()`]),
//! which generation does without. Another description leaves both out: [`House::plain`].

/// What is particular to one API, and to the crate that is made of its description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct House {
    /// Whose API it is, in a sentence.
    pub(crate) api: String,
    /// The library's name in code, by which the examples in its docs name it.
    pub(crate) library: String,
    /// The folder of the documents, as emitted files name it.
    pub(crate) folder: String,
    /// The headers that the client sets itself, in lower case: a parameter of that name would be a second source.
    pub(crate) client_headers: &'static [&'static str],
    pub(crate) upload: Upload,
    pub(crate) download: Download,
}

/// What the parts of an upload are called: the file, its description, and what stands in that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Upload {
    pub(crate) file: &'static str,
    pub(crate) meta: &'static str,
    pub(crate) filename: &'static str,
    pub(crate) digest: &'static str,
}

/// What a response that leads to a file calls the address, the kind of hash, and the hash; of a sealed file also its
/// encrypted key and its nonce.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Download {
    pub(crate) url: &'static str,
    pub(crate) hash_type: &'static str,
    pub(crate) hash_value: &'static str,
    pub(crate) key: &'static str,
    pub(crate) nonce: &'static str,
}

impl House {
    /// WeChat Pay's, for the crate `wechatpay` made of `spec/`.
    pub fn wechat_pay() -> Self {
        Self { api: "WeChat Pay".to_owned(), ..Self::plain("wechatpay", "spec") }
    }

    /// An API of which nothing is known but that the engine speaks to it, for a crate of this name in code that is
    /// made of the documents in this folder. How the engine signs, uploads and downloads holds for it too.
    pub fn plain(library: impl Into<String>, folder: impl Into<String>) -> Self {
        Self {
            api: "the API".to_owned(),
            library: library.into(),
            folder: folder.into(),
            client_headers: &["accept", "authorization", "content-type", "user-agent", "wechatpay-serial"],
            upload: Upload { file: "file", meta: "meta", filename: "filename", digest: "sha256" },
            download: Download {
                url: "download_url",
                hash_type: "hash_type",
                hash_value: "hash_value",
                key: "encrypt_key",
                nonce: "nonce",
            },
        }
    }

    pub(crate) fn owns_header(&self, name: &str) -> bool {
        self.client_headers.contains(&name.to_ascii_lowercase().as_str())
    }
}

impl Download {
    /// Its five names.
    pub(crate) fn names(&self) -> [&'static str; 5] {
        [self.url, self.hash_type, self.hash_value, self.key, self.nonce]
    }
}
