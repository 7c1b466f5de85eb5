use super::*;

#[test]
fn null_alone_and_nothing_at_all_are_refused() {
    for json in ["null", ""] {
        assert_eq!(refused(json), (".".to_owned(), "found null, expected an object".to_owned()));
    }
}

#[test]
fn list_in_place_of_an_object_is_refused() {
    assert_eq!(refused(r#"["1217",7]"#).1, "found an array, expected an object");
}

#[test]
fn known_name_that_stands_twice_is_refused() {
    for (json, path, name) in [
        (r#"{"number":"1","count":7,"number":"2"}"#.to_owned(), ".", "number"),
        (r#"{"number":"1","count":7,"n\u0075mber":"2"}"#.to_owned(), ".", "number"),
        (with(r#""later":1,"type":null,"type":"a""#), ".", "type"),
        (with(r#""items":[{"name":"a","cents":1,"cents":1}]"#), "items[0]", "cents"),
    ] {
        assert_eq!(refused(&json), (path.to_owned(), format!("the field `{name}` stands twice")), "{json}");
    }
}

#[test]
fn unknown_name_that_stands_twice_is_passed_over() {
    assert_eq!(read(&with(r#""later":1,"later":2,"any":{"a":1,"a":2}"#)).any, Some(serde_json::json!({"a": 2})));
}

#[test]
fn many_unknown_names_are_passed_over() {
    let many: Vec<String> = (0..100_000).map(|at| format!("\"k{at}\":{at}")).collect();
    assert_eq!(read(&with(&many.join(","))), read(&with("")));
}

#[test]
fn number_that_does_not_fit_is_refused_and_not_quoted() {
    for number in ["9223372036854775808", "18446744073709551615", "-9223372036854775809", "1e400", "1e30"] {
        let (path, reason) = refused(&with(&format!("\"cents\":{number}")));
        // What JSON itself cannot hold is a matter of its syntax, and has a position instead of a kind.
        assert!(path == "cents" || number == "1e400", "{path}");
        assert!(reason.contains("out of range") && !reason.contains(number), "{number}: {reason}");
    }
    assert_eq!(read(&with("\"cents\":-9223372036854775808")).cents, Some(Cents::new(i64::MIN)));
    assert_eq!(read(&with("\"ratio\":18446744073709551615")).ratio, Some(18_446_744_073_709_551_615.0));
    let any = read(&with("\"any\":18446744073709551615")).any;
    assert_eq!(any, Some(Value::from(u64::MAX)));
}

#[test]
fn deep_nesting_is_passed_over_where_nobody_looks_and_refused_where_it_counts() {
    let deep = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    for depth in [90, 99, 100, 101, 128, 200_000] {
        assert_eq!(read(&with(&format!("\"later\":{}", deep(depth)))), read(&with("")), "{depth}");
    }
    assert!(read(&with(&format!("\"any\":{}", deep(90)))).any.is_some());
    let (path, reason) = refused(&with(&format!("\"any\":{}", deep(200_000))));
    assert_eq!((&*path, &*reason), ("any", "found an array, expected free JSON"));
    assert_eq!(refused(&deep(200_000)).1, "found an array, expected an object");
    // A value in memory has no limit of its own.
    let mut value = Value::Null;
    for _ in 0..1_000 {
        value = Value::Array(vec![value]);
    }
    let document = serde_json::json!({"number": "1217", "count": 7, "later": value});
    assert_eq!(serde_json::from_value::<Everything>(document).ok(), Some(read(&with(""))));
}

#[test]
fn value_that_nobody_takes_loses_nothing_whatever_it_holds() {
    let objects = |depth: usize| format!("{}1{}", "{\"a\":".repeat(depth), "}".repeat(depth));
    let in_lists = |depth: usize| format!("{}{{\"a\":1}}{}", "[".repeat(depth), "]".repeat(depth));
    let deep = [98, 99, 100, 101, 150].map(|depth| [objects(depth), in_lists(depth)]).concat();
    let flawed = [r#""\ud83d""#, "1e400", r#"{"$serde_json::private::Number":"2.5"}"#, r#"{"a":1,"a":2}"#];
    for later in deep.iter().map(String::as_str).chain(flawed) {
        assert_eq!(read(&with(&format!("\"later\":{later}"))), read(&with("")), "{later}");
        // Also inside of what is taken, wherever it stands.
        let item = format!(r#"{{"later":{later},"name":"a"}}"#);
        let around = with(&format!(r#""items":[{item}],"media":{item},"inner":{item}"#));
        let found = read(&around);
        assert_eq!(found.items.map(|items| items.len()), Some(1), "{later}");
        assert_eq!(found.inner.map(|inner| inner.name).as_deref(), Some("a"), "{later}");
        let listed = read(&with(&format!(r#""media":[{item},{item}]"#)));
        assert_eq!(listed.media.map(|media| media.len()), Some(2), "{later}");
    }
    let mut bytes = with(r#""later":"?""#).into_bytes();
    let at = bytes.iter().position(|byte| *byte == b'?').expect("it stands there");
    bytes[at] = 0xff;
    assert_eq!(from_json::<Everything>(&bytes).expect("nobody takes it"), read(&with("")));
}

#[test]
fn broken_text_is_refused_with_its_position() {
    for json in [
        r#"{"number":"1217","count":7"#,
        r#"{"number":"1217","count":7} x"#,
        r#"{"number":"1217","count":7}{}"#,
        "\u{feff}{\"number\":\"1217\",\"count\":7}",
        r#"{"number":"\ud83d","count":7}"#,
        r#"{"number":"\ude00","count":7}"#,
        r#"{"number":"\x","count":7}"#,
        "{\"number\":\"a\nb\",\"count\":7}",
        r#"{"number":"1217","count":07}"#,
        r#"{"number":"1217","count":7,}"#,
        r#"{number:"1217","count":7}"#,
    ] {
        let (_, reason) = refused(json);
        assert!(reason.contains(" at line "), "{json}: {reason}");
        assert!(!reason.contains("1217"), "{json}: {reason}");
    }
    assert!(from_json::<Everything>(b"{\"number\":\"\xff\",\"count\":7}").is_err());
}

/// No error shows any of what came, wherever it stands.
#[test]
fn errors_quote_nothing_that_came() {
    const SECRET: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
    let json = serde_json::json!(SECRET).to_string();
    for field in ["count", "cents", "ratio", "is_on", "time", "day", "items", "media", "members", "inner"] {
        for wrong in
            [json.clone(), format!("[{json}]"), format!("{{{json}:{json}}}"), format!("[{{\"name\":[{json}]}}]")]
        {
            let document = format!("{{\"number\":\"1\",\"{field}\":{wrong},{json}:{json}}}");
            let (path, reason) = refused(&document);
            let said = format!("{path} {reason} {}", refused_by_serde(&document));
            assert!(!said.contains("oUpF8"), "{document}: {said}");
        }
    }
}

/// What has such values in it.
#[derive(Clone)]
struct Branch {
    name: String,
    branches: Vec<Branch>,
}

crate::record! {
    Branch { name "name", branches "branches" }
}

#[test]
fn type_that_is_in_itself_is_read_at_each_depth_and_its_unknown_names_are_passed_over() {
    let leaf = r#"{"name":"leaf","branches":[],"new":"\ud800"}"#;
    let json =
        format!(r#"{{"new":1e999,"name":"root","branches":[{{"branches":[{leaf}],"name":"branch","new":[]}}]}}"#);
    let root: Branch = from_json(json.as_bytes()).expect("nobody takes what is new");
    let names = [&root.name, &root.branches[0].name, &root.branches[0].branches[0].name];
    assert_eq!(names, ["root", "branch", "leaf"]);
}
