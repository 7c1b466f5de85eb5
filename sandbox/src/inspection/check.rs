//! Why a program's verification of a callback fails.
//!
//! In: what the program made of it. Out: whether that verifies, what is wrong with
//! it, and the strings that were signed and verified. It always holds that where
//! verification fails there is a finding which says so.

use serde::Serialize;
use serde_json::Value;
use wechatpay_auth::{TIMESTAMP_WINDOW_SECONDS, gateway::response_message, header};

use super::{
    claimed, content, decryption,
    finding::{Code, Finding, Place},
    headers::{self, NEEDED},
    key,
    received::{Received, Seen, Unfit},
    sent::{KeyName, plain_text, signing_string},
};
use crate::{
    log::deliveries::{Delivery, Message},
    probe,
    world::World,
};

/// The tag alone has as many characters in base64.
const SHORTEST_CIPHERTEXT: usize = 24;

/// A shorter one might be in a string by chance.
const SHORTEST_NONCE: usize = 16;

const WHICH_DELIVERY: Unfit = Unfit {
    english: "nothing in this tells which delivery it is: give its number, or the headers and the body, too",
    chinese: "无法由此得知是哪一次投递：请同时给出投递编号，或请求头与报文主体",
};

/// What came of a check.
#[derive(Serialize)]
pub(crate) struct Checked {
    /// The attempt that it was compared with.
    #[serde(skip_serializing_if = "Option::is_none")]
    delivery: Option<u64>,
    /// Whether it verifies as the program has it; absent where too little was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    verifies: Option<bool>,
    /// Whether the values that it decrypts with are right; absent where none was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    decrypts: Option<bool>,
    findings: Vec<Finding>,
    /// The key that verifies it.
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<KeyName>,
    /// The string that was signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    signing_string: Option<String>,
    /// The string that the program verified, or that follows from what it saw.
    #[serde(skip_serializing_if = "Option::is_none")]
    found_string: Option<String>,
    /// Where the two part.
    #[serde(skip_serializing_if = "Option::is_none")]
    difference: Option<Difference>,
    /// How long ago it was signed, in seconds of the clients' clock.
    #[serde(skip_serializing_if = "Option::is_none")]
    age_seconds: Option<i64>,
}

/// Line and character, counted from 1.
#[derive(PartialEq, Eq, Serialize)]
struct Difference {
    line: usize,
    column: usize,
}

/// Why a check was not made.
pub(crate) enum NotChecked {
    Unfit(Unfit),
    NotKept,
}

/// Compares what a program made of a callback with what was sent.
///
/// # Errors
/// When it cannot be read, or when the attempt that it names is not kept any more.
pub(crate) fn check(world: &World, received: &Received) -> Result<Checked, NotChecked> {
    let seen = received.seen().map_err(NotChecked::Unfit)?;
    let Some(Reference { delivery, message: sent, mut findings }) = reference(world, received, &seen)? else {
        return unknown(world, received, &seen);
    };
    let plain = plain_text(world.credentials.opening(sent.header(header::SERIAL)), &sent.body);
    let mixed = findings.iter().any(|finding| finding.code == Code::HeadersOfAnotherDelivery);
    if !seen.headers.is_empty() {
        let owner = |name: &str, value: &str| owner(world, delivery.number, name, value);
        findings.extend(headers::explain(&sent, &seen.headers, owner));
    }
    if let Some(body) = seen.body.as_deref().filter(|_| !mixed) {
        findings.extend(content::explain(&sent.body, body, plain.as_deref()));
    }
    if let Some(claimed) = &received.signed {
        let finding = claimed::explain(&sent, claimed, plain.as_deref());
        // What came in changed is verified changed.
        let is_new = |finding: &Finding| {
            !findings.iter().any(|known| known.code == finding.code && known.header == finding.header)
        };
        let finding = finding.filter(is_new);
        findings.extend(finding);
    }
    if let Some(pem) = &received.key {
        findings.extend(key::explain(world, &sent, pem).map_err(NotChecked::Unfit)?);
    }
    let of_decryption = received.decryption.as_ref().map(|given| decryption::explain(&sent, given));
    let decrypts = of_decryption.as_ref().map(Vec::is_empty);
    let age = world.clock.wire_now().saturating_sub(delivery.sent_at);
    findings.extend(in_time(&delivery, received.verified_at, age));
    if delivery.probe && !findings.iter().any(|finding| finding.code == Code::ProbePrefixRemoved) {
        findings.insert(0, Finding::new(wrong_on_purpose(&sent), Place::Headers));
    }
    let breaks = findings.iter().any(|finding| finding.breaks);
    findings.extend(of_decryption.into_iter().flatten());
    // Stable: what breaks it comes first, in the order in which a program gets to it.
    findings.sort_by_key(|finding| !finding.breaks);
    let is_complete = !seen.headers.is_empty() && (seen.body.is_some() || received.signed.is_some());
    let found = found_string(received, &seen);
    let expected = String::from_utf8_lossy(&signing_string(&sent)).into_owned();
    Ok(Checked {
        delivery: Some(delivery.number),
        verifies: (breaks || is_complete).then_some(!breaks),
        decrypts,
        key: Some(KeyName::of(world, &delivery.serial)),
        difference: found.as_deref().and_then(|found| difference(&expected, found)),
        signing_string: Some(expected),
        found_string: found,
        age_seconds: Some(age),
        findings,
    })
}

/// How the signature is wrong on purpose.
fn wrong_on_purpose(sent: &Message) -> Code {
    let is_probe = sent.header(header::SIGNATURE).is_some_and(|signature| signature.starts_with(probe::PREFIX));
    if is_probe { Code::Probe } else { Code::Forged }
}

/// The attempt to compare with, and what its choice tells.
struct Reference {
    delivery: Delivery,
    message: Message,
    findings: Vec<Finding>,
}

/// The attempt that headers and body belong to; where they belong to two, that of the headers, whose signature it is.
fn reference(world: &World, received: &Received, seen: &Seen) -> Result<Option<Reference>, NotChecked> {
    let newest = |fits: &dyn Fn(&Message) -> bool| world.deliveries.newest(|_, message| fits(message));
    let named = match received.delivery {
        Some(number) => {
            Some(world.deliveries.newest(|delivery, _| delivery.number == number).ok_or(NotChecked::NotKept)?)
        }
        None => None,
    };
    let has = |message: &Message, name| {
        headers::seen(&seen.headers, name).is_some_and(|(_, value)| message.header(name) == Some(value))
    };
    let of_headers =
        newest(&|message| has(message, header::SIGNATURE)).or_else(|| newest(&|message| has(message, header::NONCE)));
    let body = seen.body.as_deref();
    let ciphertext = body.and_then(ciphertext);
    let holds = |message: &Message| {
        let sent = std::str::from_utf8(&message.body).unwrap_or_default();
        ciphertext.as_deref().is_some_and(|ciphertext| sent.contains(ciphertext))
    };
    let of_body = newest(&|message| body.is_some_and(|body| message.body == body) || holds(message));
    let of_string = of_string(world, received, named.as_ref());
    let mut findings = Vec::new();
    let number = |one: &Option<(Delivery, Message)>| one.as_ref().map(|(delivery, _)| delivery.number);
    // The string tells where neither headers nor body do.
    let of_body = if of_headers.is_none() { of_body.or(of_string) } else { of_body };
    let numbers = (number(&named), number(&of_headers), number(&of_body));
    let chosen = match numbers {
        (_, Some(headers), Some(body)) if headers != body => {
            findings.push(Finding::new(Code::HeadersOfAnotherDelivery, Place::Headers).about(body));
            of_headers
        }
        (Some(named_number), headers, body) => {
            let other = headers.or(body).filter(|other| *other != named_number);
            let is_whole = headers.is_some() && (body.is_some() || seen.body.is_none()) || seen.headers.is_empty();
            match other {
                Some(other) if is_whole => {
                    findings.push(Finding::new(Code::AnotherDelivery, Place::Headers).about(other));
                    of_headers.or(of_body)
                }
                _ => named,
            }
        }
        (None, Some(_), _) => of_headers,
        (None, None, Some(_)) => of_body,
        (None, None, None) => body.and_then(id).and_then(|id| world.deliveries.newest(|delivery, _| delivery.id == id)),
    };
    Ok(chosen.map(|(delivery, message)| Reference { delivery, message, findings }))
}

/// The attempt whose nonce or ciphertext is in the string that was verified: that which was named, where it is.
fn of_string(world: &World, received: &Received, named: Option<&(Delivery, Message)>) -> Option<(Delivery, Message)> {
    let signed = received.signed.as_deref()?;
    let has_nonce = |message: &Message| {
        let nonce = message.header(header::NONCE).unwrap_or_default();
        nonce.len() >= SHORTEST_NONCE && signed.contains(nonce)
    };
    let has_ciphertext =
        |message: &Message| ciphertext(&message.body).is_some_and(|ciphertext| signed.contains(&ciphertext));
    let named = named.filter(|(_, message)| has_nonce(message) || has_ciphertext(message)).cloned();
    let newest = |fits: &dyn Fn(&Message) -> bool| world.deliveries.newest(|_, message| fits(message));
    named.or_else(|| newest(&has_nonce)).or_else(|| newest(&has_ciphertext))
}

/// The ciphertext of a body, which no two attempts share.
fn ciphertext(body: &[u8]) -> Option<String> {
    let body: Value = serde_json::from_slice(body).ok()?;
    let ciphertext = body["resource"]["ciphertext"].as_str()?;
    (ciphertext.len() >= SHORTEST_CIPHERTEXT).then(|| ciphertext.to_owned())
}

fn id(body: &[u8]) -> Option<String> {
    let body: Value = serde_json::from_slice(body).ok()?;
    Some(body["id"].as_str()?.to_owned())
}

/// Another attempt that has this value in this header; a serial is many attempts'.
fn owner(world: &World, but: u64, name: &str, value: &str) -> Option<u64> {
    let is_own = |message: &Message| message.header(name) == Some(value);
    let other = world.deliveries.newest(|delivery, message| delivery.number != but && is_own(message));
    other.filter(|_| name != header::SERIAL).map(|(delivery, _)| delivery.number)
}

fn in_time(delivery: &Delivery, verified_at: Option<i64>, age: i64) -> Option<Finding> {
    let at = |seconds: i64| seconds.to_string();
    let off = verified_at.map(|verified_at| (verified_at, verified_at.saturating_sub(delivery.sent_at)));
    let is_off = |seconds: i64| seconds.unsigned_abs() > TIMESTAMP_WINDOW_SECONDS;
    match off {
        Some((verified_at, seconds)) if is_off(seconds) => {
            let code = if seconds > 0 { Code::TooOld } else { Code::InTheFuture };
            Some(Finding::new(code, Place::Time).texts(&at(delivery.sent_at), &at(verified_at)))
        }
        None if is_off(age) => Some(Finding::new(Code::TooOldByNow, Place::Time)),
        _ => None,
    }
}

/// What a program has to verify that has seen this.
fn found_string(received: &Received, seen: &Seen) -> Option<String> {
    if let Some(claimed) = &received.signed {
        return Some(claimed.clone());
    }
    let value = |name| headers::seen(&seen.headers, name).map(|(_, value)| value);
    let message = response_message(value(header::TIMESTAMP)?, value(header::NONCE)?, seen.body.as_deref()?);
    Some(String::from_utf8_lossy(&message).into_owned())
}

fn difference(expected: &str, found: &str) -> Option<Difference> {
    if expected == found {
        return None;
    }
    let same = expected.chars().zip(found.chars()).take_while(|(one, other)| one == other).map(|(one, _)| one);
    let (line, column) = same.fold((1, 1), |(line, column), character| match character {
        '\n' => (line + 1, 1),
        _ => (line, column + 1),
    });
    Some(Difference { line, column })
}

/// Of what was not sent from here, or is not kept any more, the signature alone can be looked at, and whose key it is.
fn unknown(world: &World, received: &Received, seen: &Seen) -> Result<Checked, NotChecked> {
    let of_key = match &received.key {
        Some(pem) => key::of_no_message(world, pem).map_err(NotChecked::Unfit)?,
        None => None,
    };
    let is_told = !seen.headers.is_empty() || seen.body.is_some() || received.signed.is_some();
    if !is_told && of_key.is_none() {
        return Err(NotChecked::Unfit(WHICH_DELIVERY));
    }
    let value = |name| headers::seen(&seen.headers, name).map(|(_, value)| value);
    let message = value(header::TIMESTAMP)
        .zip(value(header::NONCE))
        .zip(seen.body.as_deref())
        .map(|((timestamp, nonce), body)| response_message(timestamp, nonce, body));
    let key = value(header::SERIAL).and_then(|serial| world.credentials.named(serial));
    let verifies = message.zip(value(header::SIGNATURE)).map(|(message, signature)| {
        key.as_ref().is_some_and(|named| named.key.public_key().verify(&message, signature).is_ok())
    });
    let mut findings: Vec<Finding> = missing(seen);
    if value(header::SIGNATURE).is_some_and(|signature| signature.starts_with(probe::PREFIX)) {
        findings.push(Finding::new(Code::Probe, Place::Headers));
    }
    let breaks = verifies == Some(false) && findings.is_empty();
    findings.extend(of_key);
    if is_told {
        findings.push(Finding { breaks, ..Finding::new(Code::UnknownCallback, Place::Headers) });
    }
    Ok(Checked {
        delivery: None,
        verifies: if findings.iter().any(|finding| finding.breaks) { Some(false) } else { verifies },
        decrypts: None,
        findings,
        key: key.map(|named| KeyName::of(world, named.serial.as_str())),
        signing_string: None,
        found_string: None,
        difference: None,
        age_seconds: None,
    })
}

fn missing(seen: &Seen) -> Vec<Finding> {
    let is_missing = |name: &&'static str| !seen.headers.is_empty() && headers::seen(&seen.headers, name).is_none();
    let finding = |name| Finding { header: Some(name), ..Finding::new(Code::HeaderMissing, Place::Headers) };
    NEEDED.into_iter().filter(is_missing).map(finding).collect()
}
