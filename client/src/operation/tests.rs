//! What values become in a target, and which requests are refused.

use std::borrow::Cow;

use http::Method;
use reqwest::Url;

use super::*;
use crate::{
    Encrypted, Error, Meta, Retry, Stage,
    encryption::context::{self, Context},
    error::Endpoint,
};

static META: Meta = Meta {
    product: "tests",
    operation: "find_thing",
    method: "POST",
    template: "/v3/things/{id}",
    success: 200,
    scheme: wechatpay_auth::Scheme::Merchant,
    retry: Retry::Never,
    encrypted: &[],
    sensitive: &[],
    errors: &[],
};

fn target_of(id: &str) -> String {
    Request::of(&META).path("id", id).build().expect("a path value").target().to_owned()
}

fn dynamic(template: &'static str) -> RequestBuilder {
    RequestBuilder::new(Endpoint::unknown(Method::GET, template), Cow::Borrowed(template))
}

fn fault(request: Result<Request, Error>) -> String {
    let error = request.expect_err("the request is refused");
    assert_eq!(error.stage(), Stage::Build);
    error.to_string()
}

fn base() -> Url {
    Url::parse("https://gateway.example/").expect("a URL")
}

#[test]
fn path_value_is_encoded_once_in_upper_case_hex() {
    assert_eq!(target_of("a/?% #中文"), "/v3/things/a%2F%3F%25%20%23%E4%B8%AD%E6%96%87");
    assert_eq!(target_of("%2f"), "/v3/things/%252f");
    assert_eq!(target_of("+|*@"), "/v3/things/%2B%7C%2A%40");
}

#[test]
fn unreserved_characters_and_case_are_kept() {
    assert_eq!(target_of("Az09-._~"), "/v3/things/Az09-._~");
}

#[test]
fn query_keeps_the_order_and_leaves_none_out() {
    let request = Request::of(&META)
        .path("id", "1")
        .query("z", "a b")
        .query("none", &None::<i64>)
        .query("a&=", &7)
        .build()
        .expect("a request");
    assert_eq!(request.target(), "/v3/things/1?z=a%20b&a%26%3D=7");
}

#[test]
fn every_ascii_value_survives_the_url_unchanged() {
    for byte in 0..=0x7f_u8 {
        let value = format!("x{}y", char::from(byte));
        let request = Request::of(&META).path("id", &value).query("q", &value).build().expect("a request");
        let url = request.url(&base()).expect("the URL is the target");
        assert_eq!(url.as_str(), format!("https://gateway.example{}", request.target()));
    }
}

#[test]
fn empty_and_dot_path_values_are_refused() {
    for value in ["", ".", ".."] {
        assert!(fault(Request::of(&META).path("id", value).build()).contains("`id`"));
    }
    assert!(fault(Request::of(&META).path("id", &None::<&str>).build()).contains("`id`"));
}

#[test]
fn variable_left_unfilled_is_named() {
    assert!(fault(Request::of(&META).build()).contains("`{id}` is not filled"));
}

#[test]
fn variable_that_the_template_lacks_is_named_with_those_it_has() {
    let text = fault(Request::of(&META).path("id", "1").path("openid", "2").build());
    assert!(text.contains("no variable `{openid}`: it has `{id}`"), "{text}");
}

#[test]
fn variable_filled_twice_is_refused() {
    assert!(fault(Request::of(&META).path("id", "1").path("id", "1").build()).contains("filled twice"));
}

#[test]
fn first_fault_wins() {
    let text = fault(Request::of(&META).path("id", "").header("bad name", "x").build());
    assert!(text.contains("`id`"), "{text}");
}

#[test]
fn json_is_kept_as_the_bytes_that_were_serialised() {
    let body = serde_json::json!({"b": 1, "a": null, "text": "中"});
    let request = Request::of(&META).path("id", "1").json(&body).build().expect("a request");
    assert_eq!(request.body().map(|bytes| &bytes[..]), Some("{\"b\":1,\"a\":null,\"text\":\"中\"}".as_bytes()));
}

#[test]
fn body_that_json_cannot_carry_is_refused_without_its_values() {
    let body = std::collections::BTreeMap::from([((1, "secret"), 2)]);
    let text = fault(Request::of(&META).path("id", "1").json(&body).build());
    assert!(text.contains("does not serialise") && !text.contains("secret"), "{text}");
}

#[test]
fn reserved_header_is_refused() {
    let text = fault(Request::of(&META).path("id", "1").header("authorization", "x").build());
    assert!(text.contains("`authorization` is set by the client"), "{text}");
}

#[test]
fn header_value_with_a_line_break_is_refused_and_not_quoted() {
    let text = fault(Request::of(&META).path("id", "1").header("Idempotency-Key", "evil\r\nX: y").build());
    assert!(text.contains("idempotency-key") && !text.contains("evil"), "{text}");
}

#[test]
fn template_that_a_url_would_change_is_refused() {
    for template in ["/v3/./a", "/v3/../a", "/v3/a b", "/v3/中", "/v3\\a", "/v3/a\t", "/v3/%2e%2e/a", "/v3/\"a"] {
        let request = dynamic(template).build().expect("nothing to fill");
        assert_eq!(request.url(&base()).map_err(|error| error.stage()), Err(Stage::Build), "{template}");
    }
}

#[test]
fn template_with_two_leading_slashes_stays_on_the_gateway() {
    let request = dynamic("//elsewhere.example/v3").build().expect("nothing to fill");
    let url = request.url(&base()).expect("a path with an empty first segment");
    assert_eq!(url.as_str(), "https://gateway.example//elsewhere.example/v3");
}

#[test]
fn debug_shows_the_template_and_no_value() {
    let builder = Request::of(&META).path("id", "oUpF8uMuAJO").query("plate", "粤B12345");
    let text = format!("{builder:?} {:?}", builder.clone().build());
    assert!(text.contains("/v3/things/{id}"), "{text}");
    assert!(!text.contains("oUpF8uMuAJO") && !text.contains("12345"), "{text}");
}

/// JSON is read back only so deep, and what is not found is not encrypted.
#[test]
fn body_in_which_encrypted_fields_cannot_be_found_is_refused() {
    let deep = (0..200).fold(serde_json::json!(1), |inner, _| serde_json::json!([inner]));
    let body = serde_json::json!({"name": "张三", "deep": deep});
    let mut request = dynamic("/v3/things").json(&body);
    request.encrypt(&["/name"], || panic!("nothing is encrypted"));
    assert!(fault(request.build()).contains("travel encrypted"));
}

#[test]
fn list_in_the_query_is_joined_by_commas_and_none_leaves_it_out() {
    let none = None::<Vec<String>>;
    let request = dynamic("/v3/things").query_list("ids", &vec!["a b", "中"]).query_list("states", &none);
    assert_eq!(
        request.query_list("types", &Some(vec![1_i64, 2])).build().expect("a request").target(),
        "/v3/things?ids=a%20b%2C%E4%B8%AD&types=1%2C2"
    );
    let request = dynamic("/v3/things").query_list("ids", &Vec::<String>::new());
    assert_eq!(request.build().expect("a request").target(), "/v3/things?ids=");
}

#[test]
fn item_with_a_comma_in_a_list_of_the_query_is_refused_without_it() {
    let error = fault(dynamic("/v3/things").query_list("ids", &vec!["oUpF8,uMuAJO"]).build());
    assert!(error.contains("`ids`") && !error.contains("oUpF8"), "{error}");
}

#[test]
fn object_in_the_query_is_its_json() {
    let value = serde_json::json!({"type": "APPID", "ids": ["a"], "count": 2});
    let request = dynamic("/v3/things").query_json("partner", &value).query_json("other", &None::<i64>);
    let target = "/v3/things?partner=%7B%22type%22%3A%22APPID%22%2C%22ids%22%3A%5B%22a%22%5D%2C%22count%22%3A2%7D";
    assert_eq!(request.build().expect("a request").target(), target);
}

#[test]
fn encrypted_value_in_the_query_has_a_form_only_while_a_client_makes_the_request() {
    let error = fault(dynamic("/v3/things").query_encrypted("phone", &Encrypted::new("13800000000")).build());
    assert!(error.contains("the query value `phone` cannot be encrypted") && !error.contains("138"), "{error}");
    let none = dynamic("/v3/things").query_encrypted("phone", &None);
    assert_eq!(none.build().expect("a request").target(), "/v3/things");
}

#[test]
fn encrypted_text_inside_of_json_in_the_query_names_its_key_and_is_hidden() {
    let key = wechatpay_auth::PrivateKey::generate().expect("a key");
    let keys = wechatpay_auth::PlatformKeys::public_key("PUB_KEY_ID_1", key.public_key()).expect("platform keys");
    let value = std::collections::BTreeMap::from([("phone", Encrypted::new("13800000000"))]);
    let error = fault(dynamic("/v3/things").query_json("who", &value).build());
    assert!(error.contains("the query value `who`") && !error.contains("138"), "{error}");
    let request = context::within(Context::Encrypt(std::sync::Arc::new(keys)), || {
        dynamic("/v3/things").query_json("who", &value).build()
    });
    let request = request.expect("a request");
    assert_eq!(request.encrypted_with.as_ref().map(ToString::to_string).as_deref(), Some("PUB_KEY_ID_1"));
    assert!(!request.site.redactor.mask("13800000000 is wrong").contains("138"));
}

#[test]
fn part_behind_the_file_of_an_upload_is_refused() {
    let file = crate::Upload::new("a.png", "a file");
    let error = fault(dynamic("/v3/things").upload(&file).part("sub_mchid", "1900000109").build());
    assert!(error.contains("`sub_mchid` comes behind the file") && !error.contains("1900000109"), "{error}");
}

#[test]
fn plain_value_of_the_query_that_travels_encrypted_is_encrypted_once_with_the_key_of_the_body() {
    let key = wechatpay_auth::PrivateKey::generate().expect("a key");
    let keys = wechatpay_auth::PlatformKeys::public_key("PUB_KEY_ID_1", key.public_key()).expect("platform keys");
    let keys = std::sync::Arc::new(keys);
    let mut request = dynamic("/v3/things")
        .query("phone", "13800000000")
        .query("page", "138")
        .json(&serde_json::json!({"name": "张三"}));
    for _ in 0..2 {
        request.encrypt(&["?phone", "/name"], || keys.clone());
    }
    let request = request.build().expect("a request");
    let (phone, rest) =
        request.target().strip_prefix("/v3/things?phone=").and_then(|it| it.split_once('&')).expect("two");
    let sealed = percent_encoding::percent_decode_str(phone).decode_utf8().expect("text");
    assert_eq!(&**key.decrypt(&sealed).expect("a ciphertext"), b"13800000000");
    assert_eq!(
        (rest, request.encrypted_with().map(|serial| serial.to_string())),
        ("page=138", Some("PUB_KEY_ID_1".to_owned()))
    );
    assert!(!format!("{request:?}").contains("138000"), "{request:?}");
}
