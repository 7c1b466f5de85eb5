use super::*;
use crate::{
    encryption::context::{Context, within},
    json::Marked as _,
};

/// A request: a parameter beside its body, and some of it personal.
#[derive(Clone)]
struct Report {
    openid: Person,
    mchid: Number,
    openid2: Option<String>,
    plate: Option<String>,
    count: i64,
}

crate::sent! {
    Report {
        openid "openid" outside,
        mchid "mchid",
        openid2 "openid" hidden outside,
        plate "plate" hidden,
        count "count",
    }
}

struct Owner {
    name: String,
}

crate::record! {
    Owner hidden { name "name" }
}

fn report() -> Report {
    let (openid, mchid) = (Person::new("oUpF8"), Number::new("1900"));
    Report { openid, mchid, openid2: Some("oUpF9".to_owned()), plate: Some("粤B12345".to_owned()), count: 1 }
}

#[test]
fn json_holds_the_body_in_the_order_of_the_fields() {
    let written = serde_json::to_string(&report()).expect("it has a form");
    assert_eq!(written, r#"{"mchid":"1900","plate":"粤B12345","count":1}"#);
    let written = serde_json::to_string(&Report { plate: None, ..report() }).expect("it has a form");
    assert_eq!(written, r#"{"mchid":"1900","count":1}"#);
}

#[test]
fn debug_shows_parameters_too_and_nothing_that_is_hidden() {
    assert_eq!(
        format!("{:?}", report()),
        r#"Report { openid: Person(***), mchid: Number("1900"), openid: ***, plate: ***, count: 1 }"#
    );
    assert_eq!(format!("{:?}", Owner { name: "张三".to_owned() }), "Owner(***)");
    let shown = format!("{:#?}", read(&with(r#""type":"a","remark":"粤B12345","person":"oUpF8","sealed":"x""#)));
    for line in
        ["    type: Some(\n        \"a\",", "    remark: ***,", "Person(***)", "Encrypted(***)", "    inner: None,"]
    {
        assert!(shown.contains(line), "{line} is not in {shown}");
    }
    assert!(!shown.contains("粤B12345") && !shown.contains("oUpF8"), "{shown}");
}

#[test]
fn what_is_written_is_read_again() {
    let json = with(
        r#""type":"a","cents":5,"ratio":1.5,"is_on":true,"state":"NEW","time":"2020-05-20T13:29:35+08:00",
           "day":"2019-06-11","person":"oUpF8","remark":"x","any":[1],"items":[],"media":[{"name":"m"}],
           "members":{"a":1},"inner":{"name":"n","cents":1}"#,
    );
    let (value, tree): (_, Value) = (read(&json), serde_json::from_str(&json).expect("JSON"));
    assert_eq!(serde_json::to_value(&value).ok().as_ref(), Some(&tree));
    assert_eq!(serde_json::from_value::<Everything>(tree).ok().as_ref(), Some(&value));
}

#[test]
fn empty_list_and_none_inside_a_list_are_written() {
    assert_eq!(
        serde_json::to_string(&Holed { list: vec![None, Some(1)] }).ok().as_deref(),
        Some(r#"{"list":[null,1]}"#)
    );
    let read: Holed = serde_json::from_str(r#"{"list":[null,1]}"#).expect("holes are values");
    assert_eq!(read.list, [None, Some(1)]);
    assert_eq!(serde_json::to_string(&Holed { list: Vec::new() }).ok().as_deref(), Some(r#"{"list":[]}"#));
}

struct Holed {
    list: Vec<Option<i64>>,
}

crate::record! {
    Holed { list "list" }
}

#[test]
fn field_without_a_form_is_an_error_that_does_not_quote_it() {
    let value = Everything { sealed: Some(Encrypted::new("张三")), ..read(&with("")) };
    let error = serde_json::to_string(&value).expect_err("there is no client");
    assert!(
        error.to_string().contains("only when a client sends it") && !error.to_string().contains("张三"),
        "{error}"
    );
    let written = within(Context::Plain, || serde_json::to_string(&value)).expect("here it has one");
    assert_eq!(written, r#"{"number":"1217","count":7,"sealed":"张三"}"#);
}

/// As `serde_json` writes it.
#[test]
fn number_that_json_cannot_hold_is_null() {
    let value = Everything { ratio: Some(f64::NAN), ..read(&with("")) };
    assert_eq!(serde_json::to_string(&value).ok().as_deref(), Some(r#"{"number":"1217","count":7,"ratio":null}"#));
}
