//! JSON for people: indented, coloured on a terminal.
//!
//! In: a value. Out: its JSON. What always holds: no text of others steers the terminal, and without colours it is plain
//! JSON that any program reads.

use std::io::{self, Write};

use serde::Serialize as _;
use serde_json::{
    Serializer, Value,
    ser::{CharEscape, Formatter, PrettyFormatter},
};

const RESET: &[u8] = b"\x1b[0m";
const NAME: &[u8] = b"\x1b[36m";
const TEXT: &[u8] = b"\x1b[32m";
const NUMBER: &[u8] = b"\x1b[33m";
const WORD: &[u8] = b"\x1b[35m";

/// Writes a value and a line break.
pub(crate) fn write(to: &mut dyn Write, value: &Value, coloured: bool) -> io::Result<()> {
    let mut bytes = Vec::new();
    let formatter = Shown { inner: PrettyFormatter::new(), coloured, in_name: false };
    value.serialize(&mut Serializer::with_formatter(&mut bytes, formatter)).map_err(io::Error::other)?;
    bytes.push(b'\n');
    to.write_all(&bytes)
}

struct Shown<'a> {
    inner: PrettyFormatter<'a>,
    coloured: bool,
    in_name: bool,
}

impl Shown<'_> {
    fn paint<W: ?Sized + Write>(&self, to: &mut W, colour: &[u8]) -> io::Result<()> {
        if self.coloured { to.write_all(colour) } else { Ok(()) }
    }

    fn within<W: ?Sized + Write>(&self, to: &mut W, colour: &[u8], what: &str) -> io::Result<()> {
        self.paint(to, colour)?;
        to.write_all(what.as_bytes())?;
        self.paint(to, RESET)
    }
}

impl Formatter for Shown<'_> {
    fn write_null<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.within(to, WORD, "null")
    }

    fn write_bool<W: ?Sized + Write>(&mut self, to: &mut W, value: bool) -> io::Result<()> {
        self.within(to, WORD, if value { "true" } else { "false" })
    }

    fn write_i64<W: ?Sized + Write>(&mut self, to: &mut W, value: i64) -> io::Result<()> {
        self.within(to, NUMBER, &value.to_string())
    }

    fn write_u64<W: ?Sized + Write>(&mut self, to: &mut W, value: u64) -> io::Result<()> {
        self.within(to, NUMBER, &value.to_string())
    }

    fn write_f64<W: ?Sized + Write>(&mut self, to: &mut W, value: f64) -> io::Result<()> {
        self.paint(to, NUMBER)?;
        self.inner.write_f64(to, value)?;
        self.paint(to, RESET)
    }

    fn begin_string<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.paint(to, if self.in_name { NAME } else { TEXT })?;
        self.inner.begin_string(to)
    }

    fn end_string<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.inner.end_string(to)?;
        self.paint(to, RESET)
    }

    /// What JSON may hold as it is and a terminal takes for a command is escaped.
    fn write_string_fragment<W: ?Sized + Write>(&mut self, to: &mut W, fragment: &str) -> io::Result<()> {
        for c in fragment.chars() {
            let steers = c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            if steers {
                write!(to, "\\u{:04x}", u32::from(c))?;
            } else {
                to.write_all(c.encode_utf8(&mut [0; 4]).as_bytes())?;
            }
        }
        Ok(())
    }

    fn write_char_escape<W: ?Sized + Write>(&mut self, to: &mut W, escape: CharEscape) -> io::Result<()> {
        self.inner.write_char_escape(to, escape)
    }

    fn begin_array<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.inner.begin_array(to)
    }

    fn end_array<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.inner.end_array(to)
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, to: &mut W, first: bool) -> io::Result<()> {
        self.inner.begin_array_value(to, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.inner.end_array_value(to)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.inner.begin_object(to)
    }

    fn end_object<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.inner.end_object(to)
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, to: &mut W, first: bool) -> io::Result<()> {
        self.in_name = true;
        self.inner.begin_object_key(to, first)
    }

    fn end_object_key<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.in_name = false;
        self.inner.end_object_key(to)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.inner.begin_object_value(to)
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.inner.end_object_value(to)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn written(value: &Value, coloured: bool) -> String {
        let mut bytes = Vec::new();
        write(&mut bytes, value, coloured).expect("memory can be written");
        String::from_utf8(bytes).expect("text")
    }

    #[test]
    fn value_without_colours_reads_back_the_same() {
        let value = json!({"a": [1, -2, 0.5, null, true, "x\"y\n\u{9b}31m\u{202e}"], "empty": {}});
        let plain = written(&value, false);
        assert_eq!(serde_json::from_str::<Value>(&plain).ok(), Some(value), "{plain}");
        assert!(!plain.contains(['\u{9b}', '\u{202e}', '\u{1b}']), "{plain:?}");
    }

    #[test]
    fn value_with_colours_has_names_and_texts_in_different_ones() {
        assert_eq!(written(&json!({"a": "b"}), true), "{\n  \x1b[36m\"a\"\x1b[0m: \x1b[32m\"b\"\x1b[0m\n}\n");
    }
}
