//! What was signed, for people who compare.
//!
//! In: a caller and a request, or what a client has signed. Out: the signed text, the `Authorization`, and a curl line.
//! What always holds: no key is shown, and an `Authorization`, which is good for five minutes, only where it was asked
//! for.

use std::{
    io::{self, Write},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicI64, Ordering},
    },
};

use http::HeaderMap;
use wechatpay_auth::{Clock, Credentials, NonceSource, RequestToSign, sign};
use wechatpay_client::Request;

use crate::{assembly::Attached, exit::Exit, failure::Failure};

/// Notes when and with which nonce each attempt was signed. A signature follows from that, so it can be made again.
#[derive(Clone, Default)]
pub(crate) struct Notes {
    now: Arc<AtomicI64>,
    signed: Arc<Mutex<Vec<(i64, String)>>>,
}

impl Notes {
    pub(crate) fn clock(&self) -> Clock {
        let (system, now) = (Clock::system(), Arc::clone(&self.now));
        Clock::from_fn(move || {
            let seconds = system.now();
            now.store(seconds, Ordering::Relaxed);
            seconds
        })
    }

    /// A request takes the time first and a nonce then.
    pub(crate) fn nonces(&self) -> NonceSource {
        let (system, notes) = (NonceSource::system(), self.clone());
        NonceSource::from_fn(move || {
            // Without random numbers there is no nonce, and an empty one is refused.
            let nonce = system.next().unwrap_or_default();
            let now = notes.now.load(Ordering::Relaxed);
            notes.signed.lock().unwrap_or_else(PoisonError::into_inner).push((now, nonce.clone()));
            nonce
        })
    }

    /// What the last attempt was signed with.
    pub(crate) fn last(&self) -> Option<(i64, String)> {
        self.signed.lock().unwrap_or_else(PoisonError::into_inner).last().cloned()
    }
}

/// A request and how it was signed, or is.
pub(crate) struct Signed<'r> {
    pub(crate) request: &'r Request,
    pub(crate) timestamp: i64,
    pub(crate) nonce: String,
    pub(crate) authorization: String,
}

impl<'r> Signed<'r> {
    pub(crate) fn new(
        caller: &Credentials,
        request: &'r Request,
        timestamp: i64,
        nonce: String,
    ) -> Result<Self, Failure> {
        let authorization = sign(caller, &to_sign(request, timestamp, &nonce))
            .map_err(|error| Failure::new(Exit::Settings, error.to_string()))?;
        Ok(Self { request, timestamp, nonce, authorization })
    }

    /// The signed text (签名串), with its line breaks shown.
    pub(crate) fn write_text(&self, to: &mut dyn Write) -> io::Result<()> {
        let message = to_sign(self.request, self.timestamp, &self.nonce).message();
        writeln!(to, "signed text (签名串), each line ended by a line feed:")?;
        let shown = String::from_utf8_lossy(&message);
        shown.split_terminator('\n').try_for_each(|line| writeln!(to, "  {line}\\n"))
    }

    pub(crate) fn write_authorization(&self, to: &mut dyn Write) -> io::Result<()> {
        writeln!(to, "Authorization: {}", self.authorization)
    }

    /// A line for a shell that sends the same. Without the `Authorization` it shows where that stands.
    pub(crate) fn write_curl(
        &self,
        to: &mut dyn Write,
        base_url: &str,
        serial: Option<&str>,
        file: Option<&Attached>,
        with_authorization: bool,
    ) -> io::Result<()> {
        let request = self.request;
        let url = format!("{}{}", base_url.trim_end_matches('/'), request.target());
        let authorization = if with_authorization { &self.authorization } else { "… (--show-signature)" };
        write!(to, "curl -X {} {}", request.method(), quoted(&url))?;
        let mut header = |name: &str, value: &str| write!(to, " \\\n  -H {}", quoted(&format!("{name}: {value}")));
        header("Authorization", authorization)?;
        header("Accept", "application/json")?;
        header("User-Agent", "curl")?;
        if let Some(serial) = serial {
            header("Wechatpay-Serial", serial)?;
        }
        for (name, value) in request.headers() {
            header(name.as_str(), &String::from_utf8_lossy(value.as_bytes()))?;
        }
        match (file, request.signed_text(), request.body()) {
            (Some(file), Some(described), _) => {
                let described = String::from_utf8_lossy(described);
                write!(to, " \\\n  -F {}", quoted(&format!("{}={described};type=application/json", file.meta)))?;
                write!(to, " \\\n  -F {}", quoted(&format!("{}=@{}", file.part, file.upload.filename())))?;
            }
            (_, _, Some(body)) => {
                write!(to, " \\\n  -H 'Content-Type: application/json'")?;
                write!(to, " \\\n  --data-raw {}", quoted(&String::from_utf8_lossy(body)))?;
            }
            _ => {}
        }
        writeln!(to)
    }
}

fn to_sign<'a>(request: &'a Request, timestamp: i64, nonce: &'a str) -> RequestToSign<'a> {
    let signed = request.signed_text().or(request.body());
    RequestToSign {
        method: request.method().as_str(),
        target: request.target(),
        timestamp,
        nonce,
        body: signed.map_or(&[], |bytes| bytes),
    }
}

/// What a response was verified by.
pub(crate) fn write_response(to: &mut dyn Write, headers: &HeaderMap) -> io::Result<()> {
    writeln!(to, "response, verified with:")?;
    for name in ["Wechatpay-Serial", "Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature"] {
        if let Some(value) = headers.get(name).and_then(|value| value.to_str().ok()) {
            writeln!(to, "  {name}: {value}")?;
        }
    }
    Ok(())
}

/// A word that a POSIX shell reads as it is.
pub(crate) fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', r"'\''"))
}
