//! Random numbers and ids, and bytes as hexadecimal digits.
//!
//! In: how many bytes, or the bytes. Out: text in the form of the real ids.
//! Nothing here is a secret: keys come from `keys`.

/// Bytes for ids, which only have to differ from others: without random bytes they are worse, but a response still
/// goes out.
pub(crate) fn random<const LENGTH: usize>() -> [u8; LENGTH] {
    let mut bytes = [0; LENGTH];
    let _ = getrandom::fill(&mut bytes);
    bytes
}

/// Bytes as upper-case hex, as serials and ids are written.
pub(crate) fn upper_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

/// Bytes as lower-case hex, as hashes and tokens are written.
pub(crate) fn lower_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The number under which a message can be asked about; the gateway's internal code is its last part.
pub(crate) fn request_id(code: &str) -> String {
    format!("08{}-{code}", upper_hex(&random::<20>()))
}

/// A random id in the form of the real ones: `c7d5b540-95d9-5bff-8494-be7984ad08e6`.
pub(crate) fn uuid() -> String {
    let digits = lower_hex(&random::<16>());
    let groups = [0..8, 8..12, 12..16, 16..20, 20..32].map(|range| digits.get(range).unwrap_or_default());
    groups.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuid_has_36_characters_and_differs() {
        let (one, other) = (uuid(), uuid());
        assert_eq!(one.split('-').map(str::len).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
        assert_ne!(one, other);
    }
}
