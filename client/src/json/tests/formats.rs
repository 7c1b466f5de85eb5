//! Formats other than JSON, and a JSON parser that another crate of the program has changed.

use std::fmt;

use serde::{
    Deserialize,
    de::{
        Deserializer, IntoDeserializer, Visitor,
        value::{Error, MapDeserializer, StringDeserializer},
    },
    forward_to_deserialize_any,
};

use super::*;

/// What a format hands over.
enum Given {
    /// Nothing: it must be told what comes.
    Mute,
    Whole(u64),
    Wide(i128),
    /// A number as `serde_json` hands it over under `arbitrary_precision`.
    Digits(&'static str),
    Map(Vec<(Given, Given)>),
    Text(&'static str),
}

impl<'de> Deserializer<'de> for Given {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Self::Mute => Err(serde::de::Error::custom("not supported")),
            Self::Whole(number) => visitor.visit_u64(number),
            Self::Wide(number) => visitor.visit_i128(number),
            Self::Digits(digits) => {
                let digits: StringDeserializer<Error> = digits.to_owned().into_deserializer();
                visitor.visit_map(MapDeserializer::new([("$serde_json::private::Number", digits)].into_iter()))
            }
            Self::Map(fields) => visitor.visit_map(MapDeserializer::new(fields.into_iter())),
            Self::Text(text) => visitor.visit_borrowed_str(text),
        }
    }

    fn is_human_readable(&self) -> bool {
        false
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de, Error> for Given {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// The least that is needed, and one field.
fn with_field(name: &'static str, value: Given) -> Result<Everything, String> {
    let fields = [("number", Given::Text("1217")), ("count", Given::Whole(7)), (name, value)];
    let fields = fields.into_iter().map(|(name, value)| (Given::Text(name), value)).collect();
    Everything::deserialize(Given::Map(fields)).map_err(|error| error.to_string())
}

#[test]
fn format_that_does_not_describe_itself_is_told_so() {
    let error = Everything::deserialize(Given::Mute).expect_err("it says nothing").to_string();
    assert!(error.starts_with("this type is read from formats that describe themselves, such as JSON"), "{error}");
}

#[test]
fn format_that_describes_itself_is_read() {
    assert_eq!(with_field("cents", Given::Whole(5)).map(|it| it.cents), Ok(Some(Cents::new(5))));
    assert_eq!(with_field("ratio", Given::Wide(5)).map(|it| it.ratio), Ok(Some(5.0)));
}

#[test]
fn number_of_another_format_that_does_not_fit_is_refused_and_not_quoted() {
    let found = with_field("cents", Given::Wide(i128::MAX));
    assert_eq!(found, Err("cents: found a number out of range, expected i64".to_owned()));
    let found = with_field("any", Given::Wide(i128::MIN));
    assert_eq!(found, Err("any: found a number out of range, expected free JSON".to_owned()));
}

#[test]
fn name_that_is_not_text_is_refused_and_not_quoted() {
    let error = Everything::deserialize(Given::Map(vec![(Given::Whole(1217), Given::Whole(1))]));
    assert_eq!(error.expect_err("no name is a number").to_string(), "an object has a name that is not a text");
}

#[test]
fn number_as_digits_is_read_as_a_number() {
    assert_eq!(with_field("ratio", Given::Digits("1.5")).map(|it| it.ratio), Ok(Some(1.5)));
    assert_eq!(with_field("any", Given::Digits("1.5")).map(|it| it.any), Ok(Some(serde_json::json!(1.5))));
    assert_eq!(with_field("cents", Given::Digits("-1.0")).map(|it| it.cents.map(Cents::value)), Ok(Some(-1)));
    for (digits, kind) in [("1.5", "a number with a fraction"), ("18446744073709551616", "a number out of range")] {
        let found = with_field("cents", Given::Digits(digits));
        assert_eq!(found, Err(format!("cents: found {kind}, expected i64")), "{digits}");
    }
    assert_eq!(
        with_field("ratio", Given::Digits("1e999")),
        Err("ratio: found a number out of range, expected f64".to_owned())
    );
}

#[test]
fn number_as_digits_in_place_of_an_object_is_refused() {
    let found = with_field("inner", Given::Digits("1.5"));
    assert_eq!(found, Err("inner: found a number with a fraction, expected an object".to_owned()));
    let found = with_field("media", Given::Digits("1.5"));
    assert!(found.is_err_and(|error| error.contains("found a number with a fraction")));
}

#[test]
fn text_in_the_place_of_digits_makes_no_number() {
    for text in ["", "NaN", "inf", "x", "oUpF8"] {
        let found = with_field("ratio", Given::Digits(text));
        assert_eq!(found, Err("ratio: found an object, expected f64".to_owned()), "{text}");
    }
}

/// Run a second time with `serde_json/arbitrary_precision` on, by `.ci/run`: another crate of a user's
/// program may switch it on, and then JSON hands over digits.
#[test]
fn numbers_of_json_are_read_whatever_another_crate_switches_on() {
    let it = read(&with(r#""ratio":1.5,"cents":-5,"any":[1.5,1e3,-0.25,7],"members":{"a":1}"#));
    assert_eq!((it.ratio, it.cents), (Some(1.5), Some(Cents::new(-5))));
    assert_eq!(it.any.as_ref().and_then(|any| any.get(3)), Some(&serde_json::json!(7)));
    let floats = it.any.iter().filter_map(Value::as_array).flatten().filter_map(Value::as_f64);
    assert_eq!(floats.collect::<Vec<_>>(), [1.5, 1000.0, -0.25, 7.0]);
    assert_eq!(refused(&with(r#""cents":1.5"#)).1, "found a number with a fraction, expected i64");
    assert_eq!(refused(&with(r#""cents":1e30"#)).1, "found a number out of range, expected i64");
}

impl fmt::Debug for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Given")
    }
}
