use super::*;

#[test]
fn every_kind_of_field_is_read() {
    let json = with(
        r#""type":"a","cents":5,"ratio":1.5,"is_on":true,"state":"CLOSED","time":"2020-05-20T13:29:35+08:00",
           "day":"2019-06-11","person":"oUpF8","remark":"x","sealed":"c2VhbGVk","any":{"b":[1,null],"a":1.25},
           "items":[{"name":"i"},{"name":"j","cents":-1}],"media":{"name":"m"},"members":{"a":1,"b":2},
           "inner":{"name":"n"}"#,
    );
    let it = read(&json);
    assert_eq!((it.number.as_str(), it.count.value(), it.r#type.as_deref()), ("1217", 7, Some("a")));
    assert_eq!(it.count, Count::new(7));
    assert_eq!((it.cents.map(Cents::value), it.ratio, it.is_on), (Some(5), Some(1.5), Some(true)));
    assert_eq!(it.state, Some(State::Closed));
    assert_eq!(it.time.as_ref().map(Timestamp::as_str), Some("2020-05-20T13:29:35+08:00"));
    assert_eq!(it.day.map(|day| day.to_string()).as_deref(), Some("2019-06-11"));
    assert_eq!(it.person, Some(Person::new("oUpF8")));
    assert_eq!(it.sealed.as_ref().and_then(Encrypted::received), Some("c2VhbGVk"));
    assert_eq!(it.any, Some(serde_json::json!({"b": [1, null], "a": 1.25})));
    let names: Vec<&str> = it.items.iter().flatten().map(|item| item.name.as_str()).collect();
    assert_eq!((names, it.media.map(|media| media.len())), (vec!["i", "j"], Some(1)));
    assert_eq!(it.members, Some(BTreeMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)])));
    assert_eq!(it.inner.map(|inner| inner.name).as_deref(), Some("n"));
}

#[test]
fn absent_and_null_are_both_none() {
    let nulls = ["type", "cents", "ratio", "is_on", "state", "time", "any", "items", "media", "members", "inner"]
        .map(|name| format!("\"{name}\":null"));
    assert_eq!(read(&with(&nulls.join(","))), read(&with("")));
}

#[test]
fn fields_in_any_order_and_between_unknown_ones_are_found() {
    let json = r#"{"zzz":{"count":9},"count":7,"later":[{"number":"x"}],"number":"1217","end":null}"#;
    assert_eq!(read(json), read(&with("")));
}

#[test]
fn unlisted_enum_value_is_kept_and_blanks_around_a_listed_one_are_forgiven() {
    assert_eq!(read(&with(r#""state":" CLOSED ""#)).state, Some(State::Closed));
    assert!(matches!(read(&with(r#""state":" NEW ""#)).state, Some(State::Unknown(text)) if text == " NEW "));
}

#[test]
fn escaped_names_and_texts_are_read() {
    let it = read(r#"{"n\u0075mber":"\u5f20\ud83d\ude00\"\\","count":7}"#);
    assert_eq!(it.number.as_str(), "张😀\"\\");
}

#[test]
fn missing_field_is_named_at_the_object_around_it() {
    assert_eq!(refused("{}"), (".".to_owned(), "the field `number` is missing".to_owned()));
    let (path, reason) = refused(&with(r#""items":[{"name":"a"},{}]"#));
    assert_eq!((&*path, &*reason), ("items[1]", "the field `name` is missing"));
    assert_eq!(refused(&with(r#""inner":{}"#)).0, "inner");
}

#[test]
fn wrong_kind_is_named_with_path_and_without_the_value() {
    for (fields, path, reason) in [
        (r#""type":17"#, "type", "found a whole number, expected a string"),
        (r#""cents":"1.7""#, "cents", "found a string, expected i64"),
        (r#""cents":1.5"#, "cents", "found a number with a fraction, expected i64"),
        (r#""ratio":"17""#, "ratio", "found a string, expected f64"),
        (r#""is_on":17"#, "is_on", "found a whole number, expected a boolean"),
        (r#""state":17"#, "state", "found a whole number, expected a string"),
        (
            r#""time":"2017-01-01 00:00:17""#,
            "time",
            "found a string, expected an RFC 3339 time such as `2020-05-20T13:29:35+08:00`",
        ),
        (
            r#""time":"2017-01-01T00:00:17""#,
            "time",
            "found a string, expected an RFC 3339 time with an offset such as `+08:00` at the end",
        ),
        (r#""day":"17""#, "day", "found a string, expected a day such as `2019-06-11`"),
        (r#""sealed":17"#, "sealed", "found a whole number, expected a string"),
        (r#""items":{"name":"17"}"#, "items", "found an object, expected an array"),
        (r#""items":[{"name":"a"},{"name":17}]"#, "items[1].name", "found a whole number, expected a string"),
        (r#""media":"17""#, "media", "found a string, expected a list of objects, or one of them"),
        (r#""media":{"name":17}"#, "media.name", "found a whole number, expected a string"),
        (r#""media":[{"name":17}]"#, "media[0].name", "found a whole number, expected a string"),
        (r#""members":[17]"#, "members", "found an array, expected an object"),
        (r#""members":{"oUpF8-17":"1.7"}"#, "members.*", "found a string, expected i64"),
        (r#""inner":["17"]"#, "inner", "found an array, expected an object"),
        (r#""inner":"17""#, "inner", "found a string, expected an object"),
        (r#""inner":{"name":null}"#, "inner.name", "found null, expected a string"),
        (r#""inner":{"name":true}"#, "inner.name", "found a boolean, expected a string"),
    ] {
        let json = with(fields);
        assert_eq!(refused(&json), (path.to_owned(), reason.to_owned()), "{json}");
        assert_eq!(refused_by_serde(&json), format!("{path}: {reason}"), "{json}");
    }
}

#[test]
fn first_fault_in_the_order_of_the_fields_is_the_one_that_counts() {
    assert_eq!(refused(r#"{"inner":{"name":1},"count":"x"}"#).1, "the field `number` is missing");
    assert_eq!(refused(r#"{"inner":{"name":1},"count":"x","number":"1"}"#).0, "count");
}

/// A type of a user around ours: the path begins with theirs.
#[test]
fn path_goes_through_types_of_a_user() {
    #[derive(Debug, serde::Deserialize)]
    struct Mine {
        #[allow(dead_code)] // it is here to be read
        pages: Vec<Everything>,
    }
    let json = format!("{{\"pages\":[{},{}]}}", with(""), with(r#""items":[{"name":1}]"#));
    let found = from_json::<Mine>(json.as_bytes()).expect_err("a number is not a name");
    assert_eq!((&*found.json_path, &*found.reason), ("pages[1].items[0].name", FOUND));
    let json = format!("{{\"pages\":[{},{{}}]}}", with(""));
    let found = from_json::<Mine>(json.as_bytes()).expect_err("a field is missing");
    assert_eq!((&*found.json_path, &*found.reason), ("pages[1]", "the field `number` is missing"));
}

const FOUND: &str = "found a whole number, expected a string";

/// A fault that somebody swallowed must not explain the next error.
#[test]
fn fault_that_was_swallowed_explains_no_later_error() {
    #[derive(Debug, serde::Deserialize)]
    #[serde(untagged)]
    enum Either {
        #[allow(dead_code)] // it is here to be read
        Ours(Item),
    }
    let found = from_json::<Either>(br#"{"name":17}"#).expect_err("a number is not a name");
    assert_eq!((&*found.json_path, &*found.reason), (".", "the type's own check refuses the value"));
    let found = from_json::<Vec<i64>>(br#"["oUpF8"]"#).expect_err("a text is not a number");
    assert_eq!((&*found.json_path, &*found.reason), ("[0]", "found a string, expected i64"));
}

#[test]
fn whole_number_that_comes_as_the_text_of_its_digits_is_read() {
    assert_eq!(read(&with(r#""cents":"40000""#)).cents.map(Cents::value), Some(40_000));
    assert_eq!(read(&with(r#""cents":"007""#)).cents.map(Cents::value), Some(7));
    assert_eq!(read(&with(r#""cents":"-1""#)).cents.map(Cents::value), Some(-1));
    assert_eq!(serde_json::from_str::<Cents>(r#""-1""#).map(Cents::value).ok(), Some(-1));
    assert_eq!(
        read(&with(r#""members":{"a":"9223372036854775807"}"#)).members,
        Some(BTreeMap::from([("a".to_owned(), i64::MAX)]))
    );
}

#[test]
fn whole_number_that_is_written_with_a_fraction_of_nothing_is_read() {
    for (written, number) in [("1.0", 1), ("-1.0", -1), ("0.0", 0), ("1125899906842623.0", 1_125_899_906_842_623)] {
        assert_eq!(read(&with(&format!(r#""cents":{written}"#))).cents.map(Cents::value), Some(number), "{written}");
    }
    for (written, kind) in [
        ("1.5", "a number with a fraction"),
        ("9007199254740991.0", "a number out of range"),
        ("-1e300", "a number out of range"),
    ] {
        let (path, reason) = refused(&with(&format!(r#""cents":{written}"#)));
        assert_eq!((&*path, reason), ("cents", format!("found {kind}, expected i64")), "{written}");
    }
}

#[test]
fn text_that_is_not_digits_alone_is_no_whole_number() {
    for text in ["", " 1", "1 ", "-", "--1", "- 1", "1-", "-1.0", "+1", "1.0", "1e3", "0x1", "１", "一", "1,000"] {
        let (path, reason) = refused(&with(&format!(r#""cents":"{text}""#)));
        assert_eq!((&*path, &*reason), ("cents", "found a string, expected i64"), "{text}");
    }
    let (path, reason) = refused(&with(r#""cents":"9223372036854775808""#));
    assert_eq!((&*path, &*reason), ("cents", "found a number out of range, expected i64"));
}
