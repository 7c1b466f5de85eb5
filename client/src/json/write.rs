//! Writing a value that gives itself with any serializer: the `Serialize` of every emitted struct.

use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;

use super::give::{Fields, Give, Sink};

/// Writes a value.
///
/// # Errors
///
/// The serializer's own, and that of a value without a form here.
pub fn write<S: Serializer>(value: &dyn Give, serializer: S) -> Result<S::Ok, S::Error> {
    let mut writing = Writing { serializer: Some(serializer), outcome: None };
    value.give(&mut writing);
    writing.outcome.unwrap_or_else(|| Err(S::Error::custom("a value gave nothing of itself")))
}

/// A serializer before, its outcome after.
struct Writing<S: Serializer> {
    serializer: Option<S>,
    outcome: Option<Result<S::Ok, S::Error>>,
}

impl<S: Serializer> Writing<S> {
    fn with(&mut self, write: impl FnOnce(S) -> Result<S::Ok, S::Error>) {
        if let Some(serializer) = self.serializer.take() {
            self.outcome = Some(write(serializer));
        }
    }
}

impl<S: Serializer> Sink for Writing<S> {
    fn null(&mut self) {
        self.with(S::serialize_none);
    }

    fn boolean(&mut self, value: bool) {
        self.with(|serializer| serializer.serialize_bool(value));
    }

    fn integer(&mut self, number: i64) {
        self.with(|serializer| serializer.serialize_i64(number));
    }

    fn float(&mut self, number: f64) {
        self.with(|serializer| serializer.serialize_f64(number));
    }

    fn text(&mut self, chars: &str) {
        self.with(|serializer| serializer.serialize_str(chars));
    }

    fn json(&mut self, value: &Value) {
        self.with(|serializer| value.serialize(serializer));
    }

    fn list(&mut self, length: usize, items: &mut dyn Iterator<Item = &dyn Give>) {
        self.with(|serializer| {
            let mut list = serializer.serialize_seq(Some(length))?;
            for item in items {
                list.serialize_element(&Given(item))?;
            }
            list.end()
        });
    }

    fn map(&mut self, length: usize, entries: &mut dyn Iterator<Item = (&str, &dyn Give)>) {
        self.with(|serializer| {
            let mut map = serializer.serialize_map(Some(length))?;
            for (key, value) in entries {
                map.serialize_entry(key, &Given(value))?;
            }
            map.end()
        });
    }

    fn hidden(&mut self) -> &mut dyn Sink {
        self
    }

    // As a map: some formats write the fields of a struct without their names, and could not be read again.
    fn object(&mut self, _: &'static str, fields: &Fields<'_>) {
        self.with(|serializer| {
            let present = || fields.iter().filter(|(_, value)| !value.is_absent());
            let mut map = serializer.serialize_map(Some(present().count()))?;
            for (name, value) in present() {
                map.serialize_entry(name, &Given(*value))?;
            }
            map.end()
        });
    }

    fn refuse(&mut self, why: &str) {
        self.with(|_| Err(S::Error::custom(why)));
    }
}

struct Given<'g>(&'g dyn Give);

impl Serialize for Given<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(self.0, serializer)
    }
}
