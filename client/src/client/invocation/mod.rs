//! What a front end is invoked with: payments, and whatever else it opens WeChat for.
//!
//! Numbers of an order, a session or a token come in; one value goes out that serialises to exactly the names that the front
//! end's function takes. Nothing is sent. What always holds: what is signed is made of the very values that go out, and no
//! signature, token or openid shows in `Debug`.

mod agreements;
mod cards;
mod coupons;
mod insurance;
mod payment;
mod payscore;
mod transfer;

pub use agreements::{Agreement, AgreementInvocation, AgreementPage, PreparedAgreement};
pub use cards::{BusinessCirclePage, DiscountCardInvocation};
pub use coupons::{CouponPage, CouponToSend, CouponsInvocation, ProductCouponReceipt};
pub use insurance::MedicalInsuranceInvocation;
pub use payment::{AppInvocation, JsapiInvocation};
pub use payscore::{PayscoreAuthorization, PayscoreConfirmation, PayscoreDetails, PayscoreOrder, PayscorePlan};
pub use transfer::TransferConfirmation;

#[cfg(feature = "blocking")]
use std::{
    pin::pin,
    task::{Context, Poll, Waker},
};

use percent_encoding::utf8_percent_encode;
use wechatpay_auth::SignError;

use super::handle::Client;
use crate::{Error, Stage, value::ENCODED};

/// The one kind of signature that there is for payments of merchants of APIv3.
const SIGN_TYPE: &str = "RSA";

impl Client {
    /// The time and the nonce of a signature that is made now.
    fn moment(&self) -> Result<(i64, String), Error> {
        Ok((self.0.clock.now(), self.0.nonce.next().map_err(not_signed)?))
    }

    /// What a key in memory signs at the first poll; another signer is waited for.
    #[cfg(feature = "blocking")]
    fn signed_at_once<T>(&self, signing: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        // A signer of the user's own may need a runtime from the first poll on.
        if !self.1.invokes_at_once() {
            return self.0.on_own_runtime(async |_| signing.await)?;
        }
        match pin!(signing).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(signed) => signed,
            Poll::Pending => Err(Error::new(Stage::Sign, "the key in memory did not sign at once")),
        }
    }
}

/// What signing failed with, as the error of every call.
fn not_signed(error: SignError) -> Error {
    use SignError::{BadInvocation, BadPage, NoApiV2Key, NoRsaKey, UnknownPageField};
    let stage = match error {
        BadInvocation { .. } | BadPage { .. } | NoApiV2Key | NoRsaKey | UnknownPageField => Stage::Build,
        _ => Stage::Sign,
    };
    Error::new(stage, error.to_string()).because(error)
}

/// Fields as a query, each value percent-encoded.
fn query(fields: &[(impl AsRef<str>, impl AsRef<str>)]) -> String {
    let mut query = String::new();
    for (name, value) in fields {
        query.push_str(if query.is_empty() { "" } else { "&" });
        query.push_str(name.as_ref());
        query.push('=');
        query.extend(utf8_percent_encode(value.as_ref(), ENCODED));
    }
    query
}

/// `Debug` of an invocation that shows these fields alone: whoever has the others can act in the user's or the merchant's
/// name.
macro_rules! shows {
    ($name:ident { $($field:ident),* }) => {
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name))$(.field(stringify!($field), &self.$field))*.finish_non_exhaustive()
            }
        }
    };
}
use shows;
