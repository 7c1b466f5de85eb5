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
    /// The SDKs that a document may name as sources; where the list is empty, any name stands for itself.
    pub(crate) sdks: &'static [Sdk],
    pub(crate) upload: Upload,
    pub(crate) download: Download,
}

/// An SDK, or a collection of examples, that a description may rest on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sdk {
    /// What documents call it.
    pub(crate) key: &'static str,
    /// What it is called.
    pub(crate) name: &'static str,
    /// Its home.
    pub(crate) url: &'static str,
    /// Whether it is WeChat Pay's own.
    pub(crate) official: bool,
}

/// What the parts of an upload are called: the file, its description, and what stands in that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Upload {
    pub(crate) file: &'static str,
    pub(crate) meta: &'static str,
    pub(crate) filename: &'static str,
    pub(crate) digest: &'static str,
    /// What a description of other parts may call the file's name, its hash, and the kind of that.
    pub(crate) filenames: &'static [&'static str],
    pub(crate) digests: &'static [&'static str],
    pub(crate) algorithms: &'static [&'static str],
}

/// What a response that leads to a file may call the address, of which the first that it has counts, and what it calls
/// the kind of hash, and the hash; of a sealed file also its encrypted key and its nonce.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Download {
    pub(crate) urls: &'static [&'static str],
    pub(crate) hash_type: &'static str,
    pub(crate) hash_value: &'static str,
    pub(crate) key: &'static str,
    pub(crate) nonce: &'static str,
}

/// What descriptions of WeChat Pay rest on, the official ones first.
const SDKS: &[Sdk] = &[
    official("java", "wechatpay-java", "https://github.com/wechatpay-apiv3/wechatpay-java"),
    official("go", "wechatpay-go", "https://github.com/wechatpay-apiv3/wechatpay-go"),
    official("php", "wechatpay-php", "https://github.com/wechatpay-apiv3/wechatpay-php"),
    official("skills", "wechatpay-skills", "https://github.com/wechatpay-apiv3/wechatpay-skills"),
    other("IJPay", "IJPay", "https://github.com/Javen205/IJPay"),
    other("PowerWeChat", "PowerWeChat", "https://github.com/ArtisanCloud/PowerWeChat"),
    other("SKIT", "SKIT.FlurlHttpClient.Wechat", "https://github.com/fudiwei/DotNetCore.SKIT.FlurlHttpClient.Wechat"),
    other("WxJava", "WxJava", "https://github.com/binarywang/WxJava"),
    other("axios-plugin", "wechatpay-axios-plugin", "https://github.com/TheNorthMemory/wechatpay-axios-plugin"),
    other("gopay", "gopay", "https://github.com/go-pay/gopay"),
    other("payment-spring-boot", "payment-spring-boot", "https://github.com/dromara/payment-spring-boot"),
    other("wechatpayv3", "wechatpayv3", "https://github.com/minibear2021/wechatpayv3"),
    other("yansongda", "yansongda/pay", "https://github.com/yansongda/pay"),
];

const fn official(key: &'static str, name: &'static str, url: &'static str) -> Sdk {
    Sdk { key, name, url, official: true }
}

const fn other(key: &'static str, name: &'static str, url: &'static str) -> Sdk {
    Sdk { key, name, url, official: false }
}

impl House {
    /// WeChat Pay's, for the crate `wechatpay` made of `spec/`.
    pub fn wechat_pay() -> Self {
        Self { api: "WeChat Pay".to_owned(), sdks: SDKS, ..Self::plain("wechatpay", "spec") }
    }

    /// An API of which nothing is known but that the engine speaks to it, for a crate of this name in code that is
    /// made of the documents in this folder. How the engine signs, uploads and downloads holds for it too.
    pub fn plain(library: impl Into<String>, folder: impl Into<String>) -> Self {
        Self {
            api: "the API".to_owned(),
            library: library.into(),
            folder: folder.into(),
            client_headers: &["accept", "authorization", "content-type", "user-agent", "wechatpay-serial"],
            sdks: &[],
            upload: Upload {
                file: "file",
                meta: "meta",
                filename: "filename",
                digest: "sha256",
                filenames: &["filename", "file_name"],
                digests: &["sha256", "file_digest", "digest"],
                // One page misspells it.
                algorithms: &["digest_algorithm", "digest_alogrithm"],
            },
            download: Download {
                urls: &["download_url", "url"],
                hash_type: "hash_type",
                hash_value: "hash_value",
                key: "encrypt_key",
                nonce: "nonce",
            },
        }
    }

    /// The SDK that documents call so.
    pub(crate) fn sdk(&self, key: &str) -> Option<&Sdk> {
        self.sdks.iter().find(|sdk| sdk.key == key)
    }

    pub(crate) fn owns_header(&self, name: &str) -> bool {
        self.client_headers.contains(&name.to_ascii_lowercase().as_str())
    }
}

impl Download {
    /// The five names of a response that has these; the usual one for an address that it has not.
    pub(crate) fn names(&self, has: impl Fn(&str) -> bool) -> [&'static str; 5] {
        let url = self.urls.iter().find(|url| has(url)).or(self.urls.first()).copied().unwrap_or_default();
        [url, self.hash_type, self.hash_value, self.key, self.nonce]
    }
}
