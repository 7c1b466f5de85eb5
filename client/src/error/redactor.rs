//! [`Redactor`]: what a request carried, hidden from whatever an error shows.
//!
//! The values of a request and a text of others come in; the text goes out with
//! `***` in place of every value in it. What always holds: personal data is
//! hidden whatever its length, and looking for a value leaves no copy of a plain
//! text behind. The values are read where they stand, and the forms in which
//! a text may quote one are wiped.

use std::fmt;

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use zeroize::Zeroizing;

use crate::{description::template, value::ENCODED};

/// Shorter values in ASCII, of fields that are not marked as personal, stay: they are words
/// like `CNY`, `APP` or `1`, of which the messages themselves are made (`金额不能少于 1`).
/// To mask them would eat the message and hide nobody.
const SHORTEST: usize = 5;

/// What a request carried, kept to hide it from whatever an error shows.
#[derive(Default)]
pub(crate) struct Redactor {
    /// The values of path, query and headers, each under its wire name.
    pub(crate) values: Vec<(String, Zeroizing<String>)>,
    pub(crate) body: Option<Bytes>,
    /// What stands in the body encrypted, in plain text: the API may quote it.
    pub(crate) plain: Vec<Zeroizing<String>>,
    /// The wire names of what is personal.
    pub(crate) sensitive: &'static [&'static str],
}

impl Redactor {
    /// The text with the sent values masked. It is worked out only when an error is shown.
    pub(crate) fn mask(&self, text: &str) -> String {
        self.over(text, 1)
    }

    /// The same for a trace number, whose digits hold every short value by chance.
    pub(crate) fn mask_number(&self, number: &str) -> String {
        self.over(number, SHORTEST)
    }

    fn over(&self, text: &str, shortest: usize) -> String {
        let mut cover = Cover { text, hidden: vec![false; text.len()], shortest };
        for plain in &self.plain {
            cover.value(plain, true);
        }
        for (name, value) in &self.values {
            cover.value(value, is_sensitive(self.sensitive, name));
        }
        if let Some(body) = &self.body {
            let walk = Walk { cover: &mut cover, sensitive: self.sensitive, personal: false };
            // What does not parse to its end is covered as far as it does.
            let _ = walk.deserialize(&mut serde_json::Deserializer::from_slice(body));
        }
        cover.masked()
    }
}

fn is_sensitive(names: &[&str], name: &str) -> bool {
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// A text, and which of its bytes are hidden. Every value is looked for in the text as received,
/// so that no mask is masked again and values that overlap leave no rest.
struct Cover<'t> {
    text: &'t str,
    hidden: Vec<bool>,
    /// Personal values of fewer characters are passed over.
    shortest: usize,
}

impl Cover<'_> {
    /// Hides a value as it is, and as a URL or a JSON text would quote it. The blanks around it
    /// hide nobody, and the API quotes it without them.
    fn value(&mut self, value: &str, personal: bool) {
        let value = value.trim();
        let word = value.len() < SHORTEST && value.is_ascii();
        if value.is_empty() || (word && !personal) || value.chars().count() < self.shortest {
            return;
        }
        self.form(value);
        for set in [NON_ALPHANUMERIC, ENCODED] {
            let mut form = encoded(value, set);
            self.form(&form);
            form.make_ascii_lowercase();
            self.form(&form);
        }
        self.form(&escaped(value, |c| c.is_ascii() && !c.is_ascii_control()));
        self.form(&escaped(value, |c| !c.is_ascii_control()));
    }

    fn form(&mut self, form: &str) {
        let mut from = 0;
        while let Some(at) = self.text.get(from..).and_then(|rest| rest.find(form)).map(|at| from + at) {
            self.hidden.iter_mut().skip(at).take(form.len()).for_each(|hidden| *hidden = true);
            // One character on: a value may overlap with itself.
            from = at + form.chars().next().map_or(1, char::len_utf8);
        }
    }

    fn masked(&self) -> String {
        let mut masked = String::with_capacity(self.text.len());
        let mut inside = false;
        for ((_, c), hidden) in self.text.char_indices().map(|at| (at, self.hidden.get(at.0) == Some(&true))) {
            match hidden {
                true if inside => {}
                true => masked.push_str("***"),
                false => masked.push(c),
            }
            inside = hidden;
        }
        masked
    }
}

/// The percent-encoded form. Its room is made beforehand: growing would leave a copy behind.
fn encoded(value: &str, set: &'static AsciiSet) -> Zeroizing<String> {
    let mut form = Zeroizing::new(String::with_capacity(value.len() * 3));
    form.extend(utf8_percent_encode(value, set));
    form
}

/// The form inside a JSON string, where what is not plain is escaped.
fn escaped(value: &str, plain: impl Fn(char) -> bool) -> Zeroizing<String> {
    let mut form = Zeroizing::new(String::with_capacity(value.len() * 6));
    for c in value.chars() {
        match c {
            '"' | '\\' => form.extend(['\\', c]),
            '\n' => form.push_str("\\n"),
            '\r' => form.push_str("\\r"),
            '\t' => form.push_str("\\t"),
            c if plain(c) => form.push(c),
            c => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    form.push_str("\\u");
                    let digit = |shift: u32| char::from_digit(u32::from(*unit >> shift) & 15, 16).unwrap_or('0');
                    form.extend([12, 8, 4, 0].map(digit));
                }
            }
        }
    }
    form
}

/// Goes through a JSON text and hides its values, without making any of its own.
struct Walk<'w, 't> {
    cover: &'w mut Cover<'t>,
    sensitive: &'static [&'static str],
    /// Whether a personal name stands over this value.
    personal: bool,
}

impl<'t> Walk<'_, 't> {
    fn below(&mut self, personal: bool) -> Walk<'_, 't> {
        Walk { cover: &mut *self.cover, sensitive: self.sensitive, personal }
    }

    /// A number or a boolean, in the form that it has in JSON.
    fn scalar<E>(self, value: impl serde::Serialize) -> Result<(), E> {
        let mut form = Zeroizing::new(Vec::with_capacity(32));
        if serde_json::to_writer(&mut *form, &value).is_ok()
            && let Ok(form) = std::str::from_utf8(&form)
        {
            self.cover.value(form, self.personal);
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Walk<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        self.cover.value(text, self.personal);
        Ok(())
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<(), E> {
        self.scalar(number)
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<(), E> {
        self.scalar(number)
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<(), E> {
        self.scalar(number)
    }

    fn visit_bool<E: de::Error>(self, flag: bool) -> Result<(), E> {
        if self.personal { self.scalar(flag) } else { Ok(()) }
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        let personal = self.personal;
        while items.next_element_seed(self.below(personal))?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut fields: A) -> Result<(), A::Error> {
        let personal = self.personal;
        while let Some(named) = fields.next_key_seed(Key(self.below(personal)))? {
            fields.next_value_seed(self.below(personal || named))?;
        }
        Ok(())
    }
}

/// A key is the name of a field, or a value that somebody maps from. Out goes whether what stands
/// under it is personal.
struct Key<'w, 't>(Walk<'w, 't>);

impl<'de> DeserializeSeed<'de> for Key<'_, '_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<bool, E> {
        if !template::is_word(key) {
            self.0.cover.value(key, self.0.personal);
        }
        Ok(is_sensitive(self.0.sensitive, key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(values: &[&str]) -> Redactor {
        let named = |value: &&str| ("x".to_owned(), Zeroizing::new((*value).to_owned()));
        Redactor { values: values.iter().map(named).collect(), ..Redactor::default() }
    }

    /// The same values, marked as personal.
    fn personal(values: &[&str]) -> Redactor {
        Redactor { sensitive: &["x"], ..of(values) }
    }

    fn body(json: &str) -> Redactor {
        Redactor {
            body: Some(Bytes::copy_from_slice(json.as_bytes())),
            sensitive: &["name", "ip"],
            ..Redactor::default()
        }
    }

    #[test]
    fn sent_values_are_masked_wherever_they_stood() {
        let redactor =
            Redactor { values: of(&["oUpF8uMuAJO"]).values, ..body(r#"{"cars":[{"plate":"粤B12345"}],"ok":true}"#) };
        assert_eq!(redactor.mask("参数 oUpF8uMuAJO 与 粤B12345 不匹配"), "参数 *** 与 *** 不匹配");
    }

    #[test]
    fn plain_text_of_an_encrypted_field_is_masked_whatever_its_length() {
        for name in ["爱新觉罗溥仪", "欧阳娜娜", "张三丰", "张三", "张", "Li", "X", "7"] {
            let redactor = Redactor { plain: vec![Zeroizing::new(name.to_owned())], ..Redactor::default() };
            assert_eq!(redactor.mask(&format!("收款人姓名 {name} 有误")), "收款人姓名 *** 有误");
        }
    }

    #[test]
    fn marked_value_is_masked_whatever_its_length_and_position() {
        assert_eq!(personal(&["张三"]).mask("姓名张三有误"), "姓名***有误");
        let redactor = body(r#"{"payer":{"name":"张三","more":[{"ip":["::1"]}]},"name":{"of":{"any":["乙",7,true]}}}"#);
        assert_eq!(redactor.mask("张三, ::1, 乙, 7, true"), "***, ***, ***, ***, ***");
    }

    #[test]
    fn key_under_a_marked_name_is_masked_whatever_its_length() {
        assert_eq!(body(r#"{"name":{"张三":1}}"#).mask("姓名 张三"), "姓名 ***");
    }

    #[test]
    fn short_words_of_fields_that_are_not_marked_stay() {
        assert_eq!(of(&["CNY", "1"]).mask("CNY only, 1 at least"), "CNY only, 1 at least");
        assert_eq!(body(r#"{"currency":"CNY","total":1}"#).mask("CNY only, 1 at least"), "CNY only, 1 at least");
    }

    #[test]
    fn short_value_beyond_ascii_is_not_such_a_word() {
        assert_eq!(of(&["张三"]).mask("姓名 张三"), "姓名 ***");
    }

    #[test]
    fn value_that_was_sent_with_blanks_around_it_is_masked_without_them() {
        assert_eq!(personal(&["张三 "]).mask("姓名 张三 有误"), "姓名 *** 有误");
        assert_eq!(of(&["\u{3000}oUpF8uMuAJO\n"]).mask("openid oUpF8uMuAJO 无效"), "openid *** 无效");
    }

    #[test]
    fn percent_encoded_value_is_masked() {
        assert_eq!(of(&["x/yz w"]).mask("GET /a/x%2Fyz%20w failed"), "GET /a/*** failed");
        assert_eq!(personal(&["张"]).mask("GET /a/%e5%bc%a0 failed"), "GET /a/*** failed");
    }

    #[test]
    fn value_quoted_in_json_is_masked() {
        assert_eq!(personal(&["a\"b\u{1}"]).mask(r#"{"x":"a\"b\u0001"}"#), r#"{"x":"***"}"#);
        assert_eq!(personal(&["张三"]).mask(r#"{"x":"\u5f20\u4e09"}"#), r#"{"x":"***"}"#);
    }

    #[test]
    fn values_inside_and_across_each_other_leave_no_rest() {
        assert_eq!(of(&["12345", "12345678"]).mask("no 12345678"), "no ***");
        assert_eq!(of(&["abcde", "defgh"]).mask("no abcdefgh."), "no ***.");
        assert_eq!(personal(&["aa"]).mask("aaa b"), "*** b");
    }

    #[test]
    fn mask_is_not_masked_again() {
        assert_eq!(personal(&["*", "oUpF8"]).mask("oUpF8 * oUpF8"), "*** *** ***");
        assert_eq!(personal(&["", " "]).mask("two words"), "two words");
    }

    #[test]
    fn numbers_and_keys_that_are_not_names_are_masked() {
        let redactor = body(r#"{"phone":13800138000,"oUpF8uMuAJO":1,"transaction_id":"x"}"#);
        assert_eq!(redactor.mask("13800138000 oUpF8uMuAJO transaction_id"), "*** *** transaction_id");
    }

    #[test]
    fn body_that_breaks_off_is_covered_as_far_as_it_goes() {
        assert_eq!(body(r#"{"name":"张三","ip""#).mask("张三"), "***");
    }

    #[test]
    fn trace_number_keeps_digits_that_are_a_short_value_by_chance() {
        assert_eq!(personal(&["8", "oUpF8uMuAJO"]).mask_number("08F8-oUpF8uMuAJO"), "08F8-***");
    }
}
