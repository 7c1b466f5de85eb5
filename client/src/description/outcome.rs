//! [`Outcome`]: what is known about the effect of a call that failed.

use std::fmt;

/// What is known about the effect of a failed call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// The request was not sent. It is safe to call again once the cause is gone.
    NeverSent,
    /// The server said no and did nothing, as far as its code says: the code is one that
    /// the operation lists or that is common to all. Where the error is not
    /// [verified](crate::Error::is_verified), that is a claim: query for the state before you
    /// pay in another way.
    Refused,
    /// The server has accepted the request and has not decided yet (202): a user is typing
    /// the password (`USERPAYING`), for one. Ask for the state until it is final.
    Pending,
    /// The server may have acted: no response came in time, the connection broke, the
    /// server failed itself (5xx), the response is not proven, or its code says nothing for
    /// certain about a write. Ask for the state before you repeat a write.
    Unknown,
    /// The server did what was asked, and proved it, but the response is not what the
    /// operation documents: a field is missing or of another type, or the status is
    /// another. Do not repeat a write. Its verified body is at hand, and by
    /// [`chain`](crate::Client::chain) the same call is read as plain JSON from the start.
    ///
    /// ```no_run
    /// # extern crate wechatpay_client as wechatpay;
    /// # use wechatpay::{Client, Operation, Outcome};
    /// # async fn file<O: Operation>(client: &Client, refund: &O) -> Result<(), Box<dyn std::error::Error>> {
    /// match client.send(refund).await {
    ///     Ok(_) => println!("filed"),
    ///     Err(error) if error.outcome() == Outcome::DoneButUnusable => {
    ///         let body: serde_json::Value = serde_json::from_slice(error.body().ok_or("no body came")?)?;
    ///         println!("filed as {}", body["refund_id"]);
    ///     }
    ///     Err(error) => return Err(error.into()),
    /// }
    /// # Ok(()) }
    /// ```
    DoneButUnusable,
}

impl Outcome {
    /// Whether the server may have done what was asked.
    pub fn may_have_taken_effect(self) -> bool {
        matches!(self, Self::Pending | Self::Unknown | Self::DoneButUnusable)
    }

    /// The word for it in logs.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::NeverSent => "never_sent",
            Self::Refused => "refused",
            Self::Pending => "pending",
            Self::Unknown => "unknown",
            Self::DoneButUnusable => "done_but_unusable",
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
