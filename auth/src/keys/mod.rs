//! Keys, certificates and their serials.
//!
//! Text or bytes come in, in PEM or DER and in any of the usual containers; out
//! come types that cannot be confused with each other. Whatever does not fit is
//! refused with a sentence that says what was found instead.

mod api_v2_key;
mod api_v3_key;
mod brand;
mod caller;
mod certificate;
mod credentials;
mod describe;
mod error;
mod kind;
mod merchant;
mod names;
mod pem;
mod private;
mod public;
mod ring;
mod serial;
mod shared;
#[cfg(feature = "middleware")]
mod turns;

pub use api_v2_key::ApiV2Key;
pub use api_v3_key::{ApiV3Key, OpenError};
pub use brand::Brand;
pub use caller::Caller;
pub use certificate::Certificate;
pub use credentials::Credentials;
pub use describe::{CertificateFacts, PemKind, describe_pem};
pub use error::KeyError;
pub use merchant::Merchant;
pub use private::PrivateKey;
pub use public::{PublicKey, SignatureError};
pub use ring::PlatformKeys;
pub use serial::Serial;
pub(crate) use serial::{can_stand_in_quotes, shown};
pub use shared::KeyRing;
#[cfg(feature = "middleware")]
pub(crate) use turns::{Fetched, Turn, Turns};
