//! What is found in what a program made of a callback.
//!
//! Out: codes, for which the console has sentences, and where each was found.
//! It always holds that a finding says whether verification, or decryption, fails
//! by it.

use serde::Serialize;

/// A mistake, or something to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Code {
    /// All of it belongs to another attempt than the one that was named.
    AnotherDelivery,
    /// Headers of one callback beside the body of another.
    HeadersOfAnotherDelivery,
    HeaderMissing,
    HeaderRenamed,
    HeaderRepeated,
    HeaderWrapped,
    HeaderPlusAsBlank,
    HeaderPercentEncoded,
    HeaderWithBlanks,
    HeaderBase64Url,
    HeaderCaseChanged,
    HeaderCut,
    HeaderSwapped,
    HeaderOfAnotherDelivery,
    HeaderChanged,
    TimestampInMilliseconds,
    NonceOfTheResource,
    ProbePrefixRemoved,
    NoBody,
    BodyWithAByteOrderMark,
    BodyWithALineFeed,
    BodyWithBlanks,
    BodyPadded,
    BodyCut,
    BodyPlusAsBlank,
    BodyPercentEncoded,
    BodyHtmlEscaped,
    BodyWithBackslashes,
    BodyInBase64,
    BodyCompressed,
    BodyAsJsonString,
    BodyWrittenAgain,
    BodyEscapedAgain,
    BodyReordered,
    BodyWithoutFields,
    BodyDecrypted,
    BodyOnlyTheResource,
    BodyOnlyTheCiphertext,
    BodyInAnotherCharset,
    BodyChanged,
    NoFinalLineFeed,
    CarriageReturns,
    LineFeedsWrittenOut,
    NoLineFeeds,
    WrongOrder,
    SignedAsARequest,
    OnlyTheBody,
    AnotherText,
    MerchantsKey,
    AnotherPlatformKey,
    AnotherKey,
    NonceOfTheHeader,
    NonceChanged,
    AssociatedDataMissing,
    AssociatedDataChanged,
    CiphertextChanged,
    TooOld,
    InTheFuture,
    /// It was signed so long ago that a program refuses it if it comes again.
    TooOldByNow,
    /// Its signature is wrong on purpose, and begins with what says so.
    Probe,
    /// Its signature is wrong on purpose, and looks like any other.
    Forged,
    /// The sandbox sent none like it, or does not keep it any more.
    UnknownCallback,
}

/// Where something was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Place {
    Headers,
    Body,
    /// The string that the program verified.
    Signed,
    Key,
    /// What the program decrypted with.
    Decryption,
    Time,
}

/// One thing that was found. It quotes what a program sent in, so it has no `Debug`.
#[derive(Clone, Serialize)]
pub(crate) struct Finding {
    pub(crate) code: Code,
    pub(crate) place: Place,
    /// Whether verification fails by it, or decryption where it was found there.
    pub(crate) breaks: bool,
    /// The header that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) header: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) expected: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) found: Option<String>,
    /// The other attempt that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) delivery: Option<u64>,
}

impl Finding {
    pub(crate) fn new(code: Code, place: Place) -> Self {
        let breaks =
            !matches!(code, Code::AnotherDelivery | Code::HeaderRenamed | Code::TooOldByNow | Code::UnknownCallback);
        Self { code, place, breaks, header: None, expected: None, found: None, delivery: None }
    }

    pub(crate) fn header(code: Code, header: &'static str, expected: &str, found: &str) -> Self {
        Self { header: Some(header), ..Self::new(code, Place::Headers) }.texts(expected, found)
    }

    pub(crate) fn texts(self, expected: &str, found: &str) -> Self {
        Self { expected: Some(expected.to_owned()), found: Some(found.to_owned()), ..self }
    }

    pub(crate) fn about(self, delivery: u64) -> Self {
        Self { delivery: Some(delivery), ..self }
    }
}
