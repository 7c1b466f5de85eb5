//! What became of the headers on the way to the code that verifies.
//!
//! In: a message as sent, and names and values as a program saw them. Out: the
//! values that it verifies with, and what is wrong with each. A name in another
//! case is none of it, since HTTP has no case there.

use percent_encoding::percent_decode_str;
use serde_json::Value;
use wechatpay_auth::{Serial, header};

use super::finding::{Code, Finding, Place};
use crate::{log::deliveries::Message, probe};

/// The headers that a signature is verified with.
pub(super) const NEEDED: [&str; 4] = [header::TIMESTAMP, header::NONCE, header::SIGNATURE, header::SERIAL];

/// The value that a program has for a header, under whatever name, and how it is named there.
pub(super) fn seen<'a>(headers: &'a [(String, String)], name: &str) -> Option<(&'a str, &'a str)> {
    let same = headers.iter().find(|(present, _)| present.eq_ignore_ascii_case(name));
    let found = same.or_else(|| headers.iter().find(|(present, _)| bare(present) == bare(name)))?;
    Some((found.0.as_str(), found.1.as_str()))
}

/// A name as programs write it that keep headers among variables: without `HTTP_`, dashes, underscores and case.
fn bare(name: &str) -> String {
    let lower = name.to_ascii_lowercase();
    let own = lower.strip_prefix("http_").unwrap_or(&lower);
    own.chars().filter(|character| character.is_ascii_alphanumeric()).collect()
}

/// What is wrong with them; `owner` gives another attempt that has this value in this header.
pub(super) fn explain(
    sent: &Message,
    headers: &[(String, String)],
    owner: impl Fn(&str, &str) -> Option<u64>,
) -> Vec<Finding> {
    NEEDED.into_iter().flat_map(|name| explain_one(sent, headers, name, &owner)).collect()
}

fn explain_one(
    sent: &Message,
    headers: &[(String, String)],
    name: &'static str,
    owner: &impl Fn(&str, &str) -> Option<u64>,
) -> Vec<Finding> {
    let expected = sent.header(name).unwrap_or_default();
    let Some((present, value)) = seen(headers, name) else {
        return vec![Finding { header: Some(name), ..Finding::new(Code::HeaderMissing, Place::Headers) }];
    };
    let mut findings = Vec::new();
    if !present.eq_ignore_ascii_case(name) {
        findings.push(Finding::header(Code::HeaderRenamed, name, name, present));
    }
    let all: Vec<&str> =
        headers.iter().filter(|(other, _)| other.eq_ignore_ascii_case(present)).map(|(_, value)| &**value).collect();
    if all.iter().any(|other| *other != value) {
        findings.push(Finding::header(Code::HeaderRepeated, name, expected, &all.join(", ")));
    } else if value != expected {
        findings.push(changed(sent, name, expected, value, owner));
    }
    findings
}

fn changed(
    sent: &Message,
    name: &'static str,
    expected: &str,
    value: &str,
    owner: &impl Fn(&str, &str) -> Option<u64>,
) -> Finding {
    if value.is_empty() {
        return Finding::header(Code::HeaderMissing, name, expected, value);
    }
    if name == header::SERIAL && Serial::new(expected).is_ok_and(|serial| serial.matches(value)) {
        return Finding { breaks: false, ..Finding::header(Code::HeaderCaseChanged, name, expected, value) };
    }
    if let Some(code) = in_itself(name, expected, value) {
        return Finding::header(code, name, expected, value);
    }
    if NEEDED.iter().any(|other| sent.header(other) == Some(value)) {
        return Finding::header(Code::HeaderSwapped, name, expected, value);
    }
    if name == header::NONCE && nonce_of_the_resource(&sent.body).as_deref() == Some(value) {
        return Finding::header(Code::NonceOfTheResource, name, expected, value);
    }
    match owner(name, value) {
        Some(number) => Finding::header(Code::HeaderOfAnotherDelivery, name, expected, value).about(number),
        None => Finding::header(Code::HeaderChanged, name, expected, value),
    }
}

/// A change that can be seen in the value alone.
fn in_itself(name: &str, expected: &str, value: &str) -> Option<Code> {
    let wrapping = |character: char| character.is_whitespace() || "[](){}<>\"'`,;".contains(character);
    let standard = value.replace('-', "+").replace('_', "/");
    let decoded = percent_decode_str(value).decode_utf8();
    let changes = [
        (Code::ProbePrefixRemoved, expected.strip_prefix(probe::PREFIX) == Some(value)),
        (Code::HeaderWrapped, value.trim_matches(wrapping) == expected),
        (Code::HeaderPlusAsBlank, expected.replace('+', " ").trim() == value.trim()),
        (Code::HeaderPercentEncoded, decoded.is_ok_and(|decoded| decoded == expected)),
        (Code::HeaderWithBlanks, value.split_whitespace().collect::<String>() == expected),
        (Code::HeaderBase64Url, standard.trim_end_matches('=') == expected.trim_end_matches('=') && standard != value),
        (Code::TimestampInMilliseconds, name == header::TIMESTAMP && is_in_milliseconds(expected, value)),
        (Code::HeaderCaseChanged, value.eq_ignore_ascii_case(expected)),
        (Code::HeaderCut, expected.starts_with(value)),
    ];
    changes.into_iter().find(|(_, is_it)| *is_it).map(|(code, _)| code)
}

fn is_in_milliseconds(expected: &str, value: &str) -> bool {
    value.strip_prefix(expected).is_some_and(|rest| rest.len() == 3 && rest.bytes().all(|digit| digit.is_ascii_digit()))
}

pub(super) fn nonce_of_the_resource(body: &[u8]) -> Option<String> {
    let body: Value = serde_json::from_slice(body).ok()?;
    Some(body["resource"]["nonce"].as_str()?.to_owned())
}
