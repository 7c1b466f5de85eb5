//! Signing of what a front end invokes a payment with (调起支付签名), or has a discount card received with (先享卡).
//!
//! In come the parts, out comes the signature. Their text is built here alone, since
//! the key that signs it signs requests too, by the same algorithm: lines one of which
//! could hold a line break would read as the five of a request. Without, they cannot: the second line of a request begins
//! with a slash, and that of all of these is a time.

use std::fmt;

use crate::{Merchant, SignError};

/// The parts that are signed, one a line.
#[derive(Clone, Copy)]
pub struct InvocationToSign<'a> {
    /// The AppID with which the order was placed.
    pub appid: &'a str,
    /// Seconds since 1970.
    pub timestamp: i64,
    /// Random text; see [`NonceSource`](crate::NonceSource).
    pub nonce: &'a str,
    /// The session: `prepay_id=…` on a page or in a mini program, the bare `prepay_id` in
    /// an app.
    pub package: &'a str,
}

impl InvocationToSign<'_> {
    /// The signed message (签名串): four lines, each ended by LF, the last as well.
    ///
    /// # Errors
    ///
    /// [`SignError::BadInvocation`] naming the first part that is empty or holds anything
    /// but visible ASCII.
    fn message(&self) -> Result<String, SignError> {
        let Self { appid, timestamp, nonce, package } = self;
        let session = package.strip_prefix("prepay_id=").unwrap_or(package);
        check(&[("appid", *appid), ("nonce", *nonce), ("prepay_id", session)])?;
        Ok(format!("{appid}\n{timestamp}\n{nonce}\n{package}\n"))
    }
}

impl fmt::Debug for InvocationToSign<'_> {
    /// Without the session, since anyone who has it and the signature can pay the order.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InvocationToSign")
            .field("appid", &self.appid)
            .field("timestamp", &self.timestamp)
            .finish_non_exhaustive()
    }
}

/// Signs what a front end invokes a payment with, wherever the merchant's key is held:
/// SHA-256 with RSA (PKCS#1 v1.5), in base64.
///
/// # Errors
///
/// [`SignError::BadInvocation`] for a part that could change what is signed, [`SignError::NoRsaKey`] where the merchant
/// has an SM2 key (国密) and no [RSA key beside it](Merchant::invocation_key), else whatever
/// the key or a remote [`Signer`](crate::Signer) fails with.
pub async fn sign_invocation(merchant: &Merchant, invocation: &InvocationToSign<'_>) -> Result<String, SignError> {
    merchant.sign_invocation(invocation.message()?.as_bytes()).await
}

/// The parts of a discount card's invocation (先享卡领卡) that are signed, one a line, between them the merchant's number.
#[derive(Clone, Copy)]
pub struct DiscountCardToSign<'a> {
    /// An AppID that is bound to the merchant.
    pub appid: &'a str,
    /// Seconds since 1970.
    pub timestamp: i64,
    /// Random text; see [`NonceSource`](crate::NonceSource).
    pub nonce: &'a str,
    /// The card (先享卡ID).
    pub discount_card_id: &'a str,
    /// The merchant's own number of it (商户订单号).
    pub out_trade_no: &'a str,
}

impl fmt::Debug for DiscountCardToSign<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DiscountCardToSign")
            .field("appid", &self.appid)
            .field("timestamp", &self.timestamp)
            .finish_non_exhaustive()
    }
}

/// Signs what a front end has a discount card received with, as [`sign_invocation`] does a payment.
///
/// # Errors
///
/// Those of [`sign_invocation`].
pub async fn sign_discount_card(merchant: &Merchant, card: &DiscountCardToSign<'_>) -> Result<String, SignError> {
    let DiscountCardToSign { appid, timestamp, nonce, discount_card_id, out_trade_no } = card;
    check(&[
        ("appid", *appid),
        ("nonce", *nonce),
        ("discount_card_id", *discount_card_id),
        ("out_trade_no", *out_trade_no),
    ])?;
    let mchid = merchant.mchid();
    let message = format!("{appid}\n{timestamp}\n{nonce}\n{discount_card_id}\n{mchid}\n{out_trade_no}\n");
    merchant.sign_invocation(message.as_bytes()).await
}

/// Names the first part that is empty or holds anything but visible ASCII.
fn check(parts: &[(&'static str, &str)]) -> Result<(), SignError> {
    let is_wrong = |text: &str| text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_graphic());
    match parts.iter().find(|(_, text)| is_wrong(text)) {
        Some((part, _)) => Err(SignError::BadInvocation { part }),
        None => Ok(()),
    }
}
