//! What is wrong with the string that a program verified.
//!
//! In: what was sent, and the string. Out: the usual mistake that explains it. It
//! always holds that a string which is the expected one has none.

use wechatpay_auth::header;

use super::{
    content,
    finding::{Code, Finding, Place},
    headers::nonce_of_the_resource,
    sent::signing_string,
};
use crate::log::deliveries::Message;

/// The mistake; none where the string is the one that was signed.
pub(super) fn explain(sent: &Message, claimed: &str, plain_text: Option<&str>) -> Option<Finding> {
    let expected = String::from_utf8_lossy(&signing_string(sent)).into_owned();
    if claimed == expected {
        return None;
    }
    let finding = as_a_whole(sent, &expected, claimed).map(|code| Finding::new(code, Place::Signed));
    Some(
        finding
            .or_else(|| in_parts(sent, claimed, plain_text))
            .unwrap_or_else(|| Finding::new(Code::AnotherText, Place::Signed)),
    )
}

fn as_a_whole(sent: &Message, expected: &str, claimed: &str) -> Option<Code> {
    let value = |name| sent.header(name).unwrap_or_default();
    let body = String::from_utf8_lossy(&sent.body);
    let [timestamp, nonce, body] = [value(header::TIMESTAMP), value(header::NONCE), body.as_ref()];
    let lines = |one: &str, two: &str, three: &str| format!("{one}\n{two}\n{three}\n");
    let other_orders = [
        lines(nonce, timestamp, body),
        lines(timestamp, body, nonce),
        lines(nonce, body, timestamp),
        lines(body, timestamp, nonce),
        lines(body, nonce, timestamp),
    ];
    let written_out = |escaped: &str| claimed.trim_end() == expected.replace('\n', escaped);
    let changes = [
        (Code::NoFinalLineFeed, expected.strip_suffix('\n') == Some(claimed)),
        (Code::NoBody, claimed == lines(timestamp, nonce, "") || claimed == format!("{timestamp}\n{nonce}\n")),
        (Code::CarriageReturns, claimed.contains('\r') && claimed.replace('\r', "").trim_end() == expected.trim_end()),
        (Code::LineFeedsWrittenOut, written_out("\\n") || written_out("\\r\\n")),
        (Code::NoLineFeeds, claimed.trim_end() == format!("{timestamp}{nonce}{body}")),
        (Code::WrongOrder, other_orders.iter().any(|order| order.trim_end() == claimed.trim_end())),
        (Code::OnlyTheBody, claimed.trim_end() == body),
        (Code::SignedAsARequest, claimed.ends_with(expected) && is_head(claimed.strip_suffix(expected))),
    ];
    changes.into_iter().find(|(_, is_it)| *is_it).map(|(code, _)| code)
}

/// A method and a path, which only requests have in front.
fn is_head(front: Option<&str>) -> bool {
    front
        .and_then(|front| front.split_once('\n'))
        .is_some_and(|(method, _)| !method.is_empty() && method.bytes().all(|byte| byte.is_ascii_alphabetic()))
}

/// A string of the right form with something else in one of its lines.
fn in_parts(sent: &Message, claimed: &str, plain_text: Option<&str>) -> Option<Finding> {
    let mut lines = claimed.splitn(3, '\n');
    let (timestamp, nonce, rest) = (lines.next()?, lines.next()?, lines.next()?);
    let signed = |finding: Finding| Finding { place: Place::Signed, ..finding };
    for (name, found) in [(header::TIMESTAMP, timestamp), (header::NONCE, nonce)] {
        let expected = sent.header(name).unwrap_or_default();
        if found != expected {
            let of_resource = name == header::NONCE && nonce_of_the_resource(&sent.body).as_deref() == Some(found);
            let code = if of_resource { Code::NonceOfTheResource } else { Code::HeaderChanged };
            return Some(signed(Finding::header(code, name, expected, found)));
        }
    }
    let body = rest.strip_suffix('\n')?;
    content::explain(&sent.body, body.as_bytes(), plain_text).map(signed)
}
