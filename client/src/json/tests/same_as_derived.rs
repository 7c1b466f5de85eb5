//! What is read, and what is refused, is what `serde`'s own derive would read and refuse.

use proptest::prelude::*;
use serde::{Deserialize, Serialize};

use super::*;

#[derive(Serialize, Deserialize)]
struct DerivedItem {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    cents: Option<Cents>,
}

#[derive(Serialize, Deserialize)]
struct Derived {
    number: Number,
    #[serde(skip_serializing_if = "Option::is_none")]
    r#type: Option<String>,
    count: Count,
    #[serde(skip_serializing_if = "Option::is_none")]
    cents: Option<Cents>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ratio: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_on: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<State>,
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    day: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    person: Option<Person>,
    #[serde(skip_serializing_if = "Option::is_none")]
    remark: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sealed: Option<Encrypted>,
    #[serde(skip_serializing_if = "Option::is_none")]
    any: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Option<Vec<DerivedItem>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    media: Option<OneOrMany<DerivedItem>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    members: Option<BTreeMap<String, i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    inner: Option<DerivedItem>,
}

/// A text in quotation marks, sometimes with every character escaped.
fn text() -> impl Strategy<Value = String> {
    (".{0,6}", any::<bool>()).prop_map(|(text, escaped)| match escaped {
        true => format!("\"{}\"", text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect::<String>()),
        false => Value::from(text).to_string(),
    })
}

fn number() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<i64>().prop_map(|number| number.to_string()),
        any::<u64>().prop_map(|number| number.to_string()),
        // Every parser rounds these alike.
        any::<i32>().prop_map(|number| Value::from(f64::from(number) / 64.0).to_string()),
        Just("-0".to_owned()),
        Just("1e3".to_owned()),
    ]
}

/// What fits one field or the other. A list where an object belongs is left out: the derive would take
/// its items for fields.
fn value() -> impl Strategy<Value = String> {
    let scalar = || {
        prop_oneof![
            text(),
            number(),
            Just("null".to_owned()),
            Just("true".to_owned()),
            Just("\"OPEN\"".to_owned()),
            Just("\"2020-05-20T13:29:35+08:00\"".to_owned()),
            Just("\"2019-06-11\"".to_owned()),
        ]
    };
    let item = || (text(), scalar()).prop_map(|(name, cents)| format!("{{\"name\":{name},\"cents\":{cents}}}"));
    let keys = prop::collection::vec((text(), number()), 0..3);
    let map = keys.prop_map(|keys| {
        let entries: Vec<String> = keys.into_iter().map(|(key, value)| format!("{key}:{value}")).collect();
        format!("{{{}}}", entries.join(","))
    });
    prop_oneof![
        6 => scalar(),
        2 => item(),
        2 => prop::collection::vec(item(), 0..3).prop_map(|items| format!("[{}]", items.join(","))),
        1 => map,
    ]
}

const NAMES: [&str; 19] = [
    "number", "type", "count", "cents", "ratio", "is_on", "state", "time", "day", "person", "remark", "sealed", "any",
    "items", "media", "members", "inner", "later", "",
];

/// What fits the field of this name, mostly.
fn right(name: &'static str) -> BoxedStrategy<String> {
    let item = || (text(), any::<i64>()).prop_map(|(name, cents)| format!("{{\"name\":{name},\"cents\":{cents}}}"));
    let fits = match name {
        "count" | "cents" => any::<i64>().prop_map(|number| number.to_string()).boxed(),
        "ratio" => number().boxed(),
        "is_on" => any::<bool>().prop_map(|value| value.to_string()).boxed(),
        "time" => Just("\"2020-05-20T13:29:35+08:00\"".to_owned()).boxed(),
        "day" => Just("\"2019-06-11\"".to_owned()).boxed(),
        "items" => prop::collection::vec(item(), 0..3).prop_map(|items| format!("[{}]", items.join(","))).boxed(),
        "media" | "inner" => item().boxed(),
        "members" => any::<i64>().prop_map(|number| format!("{{\"a\":{number}}}")).boxed(),
        _ => text().boxed(),
    };
    // A list never stands where one object belongs.
    let other =
        value().prop_map(move |value| if name == "inner" && value.starts_with('[') { "1".to_owned() } else { value });
    prop_oneof![20 => fits, 1 => other].boxed()
}

/// A document: the fields that are needed and some others, in any order, sometimes twice.
fn document() -> impl Strategy<Value = String> {
    let one = |name: &'static str| right(name).prop_map(move |value| format!("\"{name}\":{value}"));
    let others = prop::collection::vec(prop::sample::select(&NAMES[1..]).prop_flat_map(one), 0..8);
    (one("number"), one("count"), others).prop_flat_map(move |(number, count, mut others)| {
        others.extend([number, count]);
        Just(others).prop_shuffle().prop_map(|fields| format!("{{{}}}", fields.join(",")))
    })
}

/// Whether an error of the derive's refuses a whole number that stands there as a float.
fn is_of_a_whole_float(error: &str) -> bool {
    let number = error.strip_prefix("invalid type: floating point `").and_then(|rest| rest.split_once('`'));
    number.is_some_and(|(number, rest)| {
        rest.starts_with(", expected i64")
            && number.parse().is_ok_and(|number: f64| number.fract() == 0.0 && number.abs() < 2f64.powi(50))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn document_is_read_as_by_the_derive(json in document()) {
        let (ours, theirs) = (serde_json::from_str::<Everything>(&json), serde_json::from_str::<Derived>(&json));
        match (ours, theirs) {
            (Ok(ours), Ok(theirs)) => {
                let (mine, others) = (serde_json::to_string(&ours), serde_json::to_string(&theirs));
                prop_assert_eq!(mine.ok(), others.ok());
                let again = serde_json::to_string(&ours).ok().and_then(|json| serde_json::from_str(&json).ok());
                // Free JSON apart, in which a number may be written otherwise than it was.
                prop_assert!(again.as_ref() == Some(&ours) || ours.any.is_some() || ours.ratio.is_some());
            }
            (Err(_), Err(_)) => {}
            // A number without a fraction is whole, however it is written, and `-0` too.
            (Ok(_), Err(error)) if is_of_a_whole_float(&error.to_string()) => {}
            (ours, theirs) => {
                let ours = ours.map(|_| "taken").map_err(|error| error.to_string());
                let theirs = theirs.map(|_| "taken").map_err(|error| error.to_string());
                prop_assert!(false, "{}: {:?}, but by the derive {:?}", json, ours, theirs);
            }
        }
    }

    #[test]
    fn free_json_is_read_as_by_serde_json(json in value()) {
        let whole: Result<Value, _> = serde_json::from_str(&json);
        let field = serde_json::from_str::<Everything>(&with(&format!("\"any\":{json}")));
        prop_assert_eq!(whole.ok(), field.ok().map(|it| it.any.unwrap_or(Value::Null)));
    }

    #[test]
    fn any_text_is_read_or_refused(json in ".{0,40}") {
        let _ = from_json::<Everything>(json.as_bytes());
        let _ = from_json::<Everything>(with(&json).as_bytes());
    }
}
