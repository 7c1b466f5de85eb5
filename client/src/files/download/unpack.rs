//! Gzip, where the file is packed.
//!
//! Pieces come in as they travel, unpacked pieces go out. Whether a file is
//! packed shows in its first two bytes, whatever was asked for.

use std::io::{self, Write as _};

use bytes::Bytes;
use flate2::write::MultiGzDecoder;

const MAGIC: [u8; 2] = [0x1f, 0x8b];

/// What the file has shown to be so far.
pub(super) enum Unpack {
    /// Fewer than two bytes have come.
    Unknown(Vec<u8>),
    Plain,
    Gzip(Box<MultiGzDecoder<Vec<u8>>>),
}

impl Default for Unpack {
    fn default() -> Self {
        Self::Unknown(Vec::new())
    }
}

impl Unpack {
    /// What a piece unpacks to, possibly nothing yet.
    pub(super) fn piece(&mut self, piece: &[u8]) -> io::Result<Bytes> {
        if let Self::Unknown(start) = self {
            start.extend_from_slice(piece);
            if start.len() < MAGIC.len() {
                return Ok(Bytes::new());
            }
            let start = std::mem::take(start);
            *self = match start.starts_with(&MAGIC) {
                true => Self::Gzip(Box::new(MultiGzDecoder::new(Vec::new()))),
                false => Self::Plain,
            };
            return self.piece(&start);
        }
        match self {
            Self::Gzip(decoder) => {
                decoder.write_all(piece)?;
                Ok(std::mem::take(decoder.get_mut()).into())
            }
            Self::Plain | Self::Unknown(_) => Ok(Bytes::copy_from_slice(piece)),
        }
    }

    /// The rest, once everything has come.
    pub(super) fn finish(&mut self) -> io::Result<Bytes> {
        match self {
            Self::Unknown(start) => Ok(std::mem::take(start).into()),
            Self::Plain => Ok(Bytes::new()),
            Self::Gzip(decoder) => {
                decoder.try_finish()?;
                Ok(std::mem::take(decoder.get_mut()).into())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use flate2::{Compression, write::GzEncoder};

    use super::*;

    fn packed(text: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(text).expect("memory takes everything");
        encoder.finish().expect("memory takes everything")
    }

    fn unpacked(bytes: &[u8], piece: usize) -> io::Result<Vec<u8>> {
        let mut unpack = Unpack::default();
        let mut whole = Vec::new();
        for piece in bytes.chunks(piece) {
            whole.extend_from_slice(&unpack.piece(piece)?);
        }
        whole.extend_from_slice(&unpack.finish()?);
        Ok(whole)
    }

    #[test]
    fn packed_file_unpacks_from_pieces_of_any_size() {
        let text = "交易时间,公众账号ID\r\n".repeat(1000);
        for piece in [1, 2, 7, 4096] {
            assert_eq!(unpacked(&packed(text.as_bytes()), piece).expect("gzip"), text.as_bytes(), "{piece}");
        }
    }

    #[test]
    fn plain_file_stays_as_it_is() {
        for text in [&b""[..], b"x", b"xy", b"plain text"] {
            assert_eq!(unpacked(text, 1).expect("plain"), text);
        }
    }

    #[test]
    fn packing_that_ends_early_is_an_error_wherever_it_ends() {
        for whole in [packed(b"a bill"), [packed(b"a bill"), packed(b"and another")].concat()] {
            let boundary = packed(b"a bill").len();
            // A single byte does not show that it is packed, and at a boundary nothing shows.
            for end in (2..whole.len()).filter(|end| *end != boundary) {
                for piece in [1, 7, 4096] {
                    assert!(
                        unpacked(&whole[..end], piece).is_err(),
                        "{end} of {} bytes in pieces of {piece}",
                        whole.len()
                    );
                }
            }
        }
    }

    #[test]
    fn packing_of_several_members_is_one_file_and_what_is_not_a_member_an_error() {
        for piece in [1, 7, 4096] {
            let members = [packed(b"a bill, "), packed(b""), packed(b"and another")].concat();
            assert_eq!(unpacked(&members, piece).expect("gzip"), b"a bill, and another", "{piece}");
            for trailing in [&b"x"[..], b"\0", b"\x1f", b"trailing bytes", b"\0\0\0\0\0\0\0\0\0\0\0\0"] {
                let file = [packed(b"a bill"), trailing.to_vec()].concat();
                assert!(unpacked(&file, piece).is_err(), "{trailing:?} in pieces of {piece}");
            }
        }
    }

    #[test]
    fn packing_that_ends_early_or_is_damaged_is_an_error() {
        let whole = packed("a bill".repeat(100).as_bytes());
        assert!(unpacked(&whole[..whole.len() - 9], 16).is_err());
        let mut damaged = whole.clone();
        let last = damaged.len() - 5;
        damaged[last] ^= 1;
        assert!(unpacked(&damaged, 16).is_err());
    }
}
