//! The spelling of header names on the wire.
//!
//! In: a connection to which responses, or callbacks, are written. Out: the
//! same, on which the name that is not written in title case is spelt as the
//! real gateway spells it. It always holds that nothing but the head of a
//! message is touched, and that no byte is added or taken away.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll},
};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// As `hyper` writes it, and as it is to be.
const WRITTEN: &[u8] = b"\r\nRequest-Id:";
const SPELT: &[u8] = b"\r\nRequest-ID:";

/// A connection.
pub(crate) struct Spelled<T> {
    stream: T,
    /// What every message begins with that is written to it.
    beginning: &'static [u8],
}

impl<T> Spelled<T> {
    /// A connection to which responses are written.
    pub(crate) fn responses(stream: T) -> Self {
        Self { stream, beginning: b"HTTP/1.1 " }
    }

    /// A connection to which callbacks are written.
    pub(crate) fn callbacks(stream: T) -> Self {
        Self { stream, beginning: b"POST " }
    }
}

/// A name as it is written: each part begins with a capital.
pub(crate) fn on_the_wire(name: &str) -> String {
    if name.eq_ignore_ascii_case("request-id") {
        return "Request-ID".to_owned();
    }
    let parts = name.split('-').map(|part| match part.split_at_checked(1) {
        Some((first, rest)) => first.to_ascii_uppercase() + rest,
        None => String::new(),
    });
    parts.collect::<Vec<_>>().join("-")
}

/// The same bytes with the name spelt, where a message begins with them.
fn spelt(bytes: &[u8], beginning: &[u8]) -> Option<Vec<u8>> {
    let position = |part: &[u8]| bytes.windows(part.len()).position(|window| window == part);
    let (head, at) = (bytes.starts_with(beginning).then(|| position(b"\r\n\r\n"))??, position(WRITTEN)?);
    let mut spelt = bytes.to_vec();
    spelt.get_mut(at..at + SPELT.len()).filter(|_| at < head)?.copy_from_slice(SPELT);
    Some(spelt)
}

impl<T: AsyncWrite + Unpin> AsyncWrite for Spelled<T> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let spelt = spelt(bytes, self.beginning);
        Pin::new(&mut self.stream).poll_write(context, spelt.as_deref().unwrap_or(bytes))
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for Spelled<T> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelt_name_stands_in_heads_alone() {
        for (beginning, first) in [("HTTP/1.1 ", "HTTP/1.1 200 OK"), ("POST ", "POST /notify HTTP/1.1")] {
            let spelt = |text: &str| {
                spelt(text.as_bytes(), beginning.as_bytes()).map(|bytes| String::from_utf8(bytes).expect("text"))
            };
            let head = format!("{first}\r\nRequest-Id: 08AB-0\r\n\r\n{{}}");
            assert_eq!(spelt(&head), Some(head.replace("-Id", "-ID")));
            assert_eq!(spelt(&format!("{first}\r\nA: b\r\n\r\na\r\nRequest-Id: x")), None);
            assert_eq!(spelt("part of a file\r\nRequest-Id: x\r\n\r\n"), None);
        }
    }
}
