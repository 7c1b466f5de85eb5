//! What can keep a sandbox from starting, and a change from being made.
//!
//! In: the causes as they come from files, sockets and keys. Out: sentences
//! that name the place and say what to do. No key material stands in them.

use std::{io, net::SocketAddr, path::PathBuf};

/// Why a sandbox did not start, or did not do what it was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SandboxError {
    /// The folder with the description cannot be read.
    #[error("the description in {} cannot be read: {source}; name the folder that holds the YAML documents", path.display())]
    #[non_exhaustive]
    SpecFolder {
        /// The folder or file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The folder holds no YAML document.
    #[error("{} holds no YAML document; name the folder that holds businesscircle.yaml and its neighbours", path.display())]
    #[non_exhaustive]
    SpecEmpty {
        /// The folder.
        path: PathBuf,
    },
    /// The description has mistakes.
    #[error("the description has mistakes:\n{0}")]
    Spec(wechatpay_codegen::Diagnostics),
    /// The text that was made of a description is not as it was written.
    #[error("the description cannot be read: {reason}; make it again with `cargo xtask codegen`")]
    #[non_exhaustive]
    SpecText {
        /// Which text, and where.
        reason: String,
    },
    /// The description has no operation, so there is nothing to serve.
    #[error("the description in {} has no operation; name the folder that holds businesscircle.yaml and its neighbours", path.display())]
    #[non_exhaustive]
    NoOperations {
        /// The folder.
        path: PathBuf,
    },
    /// TLS was asked for and cannot be had.
    #[error("there is no TLS: {reason}")]
    #[non_exhaustive]
    Tls {
        /// Why not.
        reason: String,
    },
    /// A name that cannot stand in a certificate.
    #[error("{name:?} is not a name of a host: give it as clients write it, without scheme and port")]
    #[non_exhaustive]
    TlsName {
        /// What was named.
        name: String,
    },
    /// An address that other machines can reach was asked for.
    #[error(
        "{address} is not a loopback address: listen on 127.0.0.1, or allow remote clients with `--allow-remote` (`Builder::allow_remote`)"
    )]
    #[non_exhaustive]
    NotLoopback {
        /// The address.
        address: SocketAddr,
    },
    /// The address cannot be listened on.
    #[error("cannot listen on {address}: {source}; another program may hold the port")]
    #[non_exhaustive]
    Listen {
        /// The address.
        address: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// A model of the sandbox does not fit the description.
    #[error(
        "the sandbox's model for {operation} of {product} cannot be used: {reason}; correct the description, or the table of models in the sandbox"
    )]
    #[non_exhaustive]
    Model {
        /// The product, by the name of its document.
        product: String,
        /// The operationId.
        operation: String,
        /// What does not fit.
        reason: String,
    },
    /// A key, an id or the merchant number cannot be used.
    #[error("the keys cannot be used: {0}")]
    Keys(#[from] wechatpay_auth::KeyError),
    /// A certificate with this serial cannot be made.
    #[error("no certificate can be made with the serial {serial}: {reason}")]
    #[non_exhaustive]
    Certificate {
        /// The serial.
        serial: String,
        /// What is wrong.
        reason: String,
    },
    /// There is no platform certificate in public key mode, and none of SM2 without 国密.
    #[error(
        "the sandbox has no platform certificate: start it in the mode `certificate` or `mixed`, for one of SM2 with the algorithm `sm2` or `mixed`"
    )]
    NoCertificates,
    /// An algorithm that does not exist.
    #[error("there is no such algorithm: it is `rsa`, `sm2` or `mixed`")]
    UnknownAlgorithm,
    /// 国密 was asked for in a build without it.
    #[error("SM2 (国密) needs the feature `gm` of wechatpay-sandbox")]
    WithoutGm,
    /// Callbacks were asked for in an algorithm that the gateway does not have.
    #[error("callbacks cannot be of {callbacks}, as the gateway is one of {algorithm}")]
    #[non_exhaustive]
    CallbackAlgorithm {
        /// That of the callbacks.
        callbacks: String,
        /// That of the gateway.
        algorithm: String,
    },
    /// A key of SM2 was given where one of RSA belongs.
    #[error("the given {place} is of SM2, and RSA is needed there: SM2 keys (国密) are made by the sandbox itself")]
    #[non_exhaustive]
    NotRsa {
        /// Which key.
        place: &'static str,
    },
    /// A mode that does not exist.
    #[error("there is no mode {mode}: it is `public-key`, `certificate` or `mixed`")]
    #[non_exhaustive]
    UnknownMode {
        /// What was asked for.
        mode: String,
    },
    /// An address that the sandbox sends no callbacks to.
    #[error("callbacks cannot be sent to {url}: {reason}")]
    #[non_exhaustive]
    NotifyUrl {
        /// The address.
        url: String,
        /// Why it is not called.
        reason: String,
    },
    /// The operating system gave no random bytes, or a key could not be made.
    #[error("new keys could not be made: {0}")]
    Generate(String),
    /// The folder with the keys is incomplete; nothing in it was touched.
    #[error("{} holds some of the sandbox's files but not {missing}; nothing was overwritten: complete it, or name an empty folder", path.display())]
    #[non_exhaustive]
    KeysIncomplete {
        /// The folder.
        path: PathBuf,
        /// The file that is not there.
        missing: &'static str,
    },
    /// A file in the folder with the keys cannot be read or written.
    #[error("{} cannot be used: {reason}", path.display())]
    #[non_exhaustive]
    KeysFile {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// The folder with the keys has no brand's, and they cannot be written there.
    #[error("no keys of a brand can be kept in {}: {reason}; what a brand calls is refused, unless a test asks for its keys (`Sandbox::brand_keys`), which are then new ones", path.display())]
    #[non_exhaustive]
    BrandNotKept {
        /// The folder that they would be in.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// A merchant was named, and the folder with the keys holds another.
    #[error("{} holds another merchant than {}: name a new folder for the keys", keys.display(), merchant.display())]
    #[non_exhaustive]
    MerchantConflict {
        /// The folder with the keys.
        keys: PathBuf,
        /// The folder with the merchant.
        merchant: PathBuf,
    },
    /// A certificate of the real platform was provided.
    #[error(
        "{place} was issued by the real platform ({issuer}): real keys have no place in a sandbox; leave them out, and it makes keys of its own"
    )]
    #[non_exhaustive]
    Production {
        /// Which certificate.
        place: String,
        /// Who issued it.
        issuer: String,
    },
    /// The state file cannot be used; nothing in it was changed.
    #[error("the state file {} cannot be used: {reason}", path.display())]
    #[non_exhaustive]
    StateFile {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A change could not be kept, and was not made: the state file cannot be written, or too many callbacks are queued.
    #[error("{reason}")]
    #[non_exhaustive]
    NotKept {
        /// What the system said.
        reason: String,
    },
    /// A fault that cannot be injected.
    #[error("this fault cannot be injected: {reason}")]
    #[non_exhaustive]
    UnknownFault {
        /// What there is.
        reason: String,
    },
    /// A reason for which no transfer fails.
    #[error("no transfer fails for this reason: {reason}")]
    #[non_exhaustive]
    UnknownFailReason {
        /// What there is.
        reason: String,
    },
    /// A speed at which no schedule can run.
    #[error("{speed} is not a valid speed: give a positive number, 1 for the real schedule")]
    #[non_exhaustive]
    Speed {
        /// What was asked for.
        speed: String,
    },
}
