//! What the emitted tests check the spec's examples with.

use std::{fmt::Debug, sync::LazyLock};

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use wechatpay_auth::{Merchant, PlatformKeys, PrivateKey};

use crate::{
    Client, Day, Error, EventError, FileOperation, Operation, Request, Timestamp,
    client::FrontDoor,
    encryption::context::{Context, within},
};

/// Fails unless the operation makes this method, target and JSON body, its
/// encrypted fields as they are in plain text.
#[track_caller]
pub fn assert_request<O: Operation>(operation: &O, method: &str, target: &str, body: Option<&str>) {
    check_request(|| operation.request(), method, target, body);
}

/// The same for an operation that is answered with a file.
#[track_caller]
pub fn assert_file_request<O: FileOperation>(operation: &O, method: &str, target: &str, body: Option<&str>) {
    check_request(|| operation.request(), method, target, body);
}

#[track_caller]
fn check_request(request: impl FnOnce() -> Result<Request, Error>, method: &str, target: &str, body: Option<&str>) {
    let request = match within(Context::Plain, request) {
        Ok(request) => request,
        Err(error) => panic!("the operation makes no request: {error}"),
    };
    assert_eq!(request.method().as_str(), method);
    assert_eq!(request.target(), target);
    let sent = request.body().map(|bytes| match serde_json::from_slice::<Value>(bytes) {
        Ok(value) => value,
        Err(error) => panic!("the body that was made is not JSON: {error}"),
    });
    assert_eq!(sent, body.map(json));
}

/// Fails unless the operation makes this method and target, and its body is a file behind the
/// description that is signed.
#[track_caller]
pub fn assert_upload<O: Operation>(operation: &O, method: &str, target: &str) {
    let request = match operation.request() {
        Ok(request) => request,
        Err(error) => panic!("the operation makes no request: {error}"),
    };
    assert_eq!((request.method().as_str(), request.target()), (method, target));
    let signed = request.signed_text().map(|text| String::from_utf8_lossy(text).into_owned()).unwrap_or_default();
    let description = json(&signed);
    assert!(description["filename"].is_string() && description["sha256"].is_string(), "{signed}");
    let body = request.body().map(|body| String::from_utf8_lossy(body).into_owned()).unwrap_or_default();
    assert!(body.contains(&signed) && body.contains("filename="), "{body}");
    assert!(request.content_type().is_some_and(|media| media.as_bytes().starts_with(b"multipart/form-data")));
}

/// Fails unless the JSON decodes to `T` and `T` encodes to the same JSON.
#[track_caller]
pub fn assert_round_trip<T: Serialize + DeserializeOwned>(json: &str) {
    within(Context::Plain, || round_trip::<T>(json));
}

#[track_caller]
fn round_trip<T: Serialize + DeserializeOwned>(json: &str) {
    let value: T = match serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(json)) {
        Ok(value) => value,
        Err(error) => panic!("the example does not decode: {error}"),
    };
    match serde_json::to_value(&value) {
        Ok(encoded) => assert_eq!(encoded, self::json(json)),
        Err(error) => panic!("the decoded example does not encode: {error}"),
    }
}

/// The timestamp of an example.
#[track_caller]
pub fn time(text: &str) -> Timestamp {
    match Timestamp::parse(text) {
        Ok(time) => time,
        Err(error) => panic!("the example {text} is not a time: {error}"),
    }
}

/// The day of an example.
#[track_caller]
pub fn day(text: &str) -> Day {
    match Day::parse(text) {
        Ok(day) => day,
        Err(error) => panic!("the example {text} is not a day: {error}"),
    }
}

/// The free JSON of an example.
#[track_caller]
pub fn json(text: &str) -> Value {
    match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => panic!("the example is not JSON: {error}"),
    }
}

/// The paths of the marked fields of a value, and what stands at each.
pub type Marks<'m> = &'m [(&'m str, &'m str)];

/// Fails if either form of `Debug` shows what stands at a marked path.
#[track_caller]
pub fn assert_debug_hides<T: Debug>(value: &T, marks: Marks<'_>) {
    for shown in [format!("{value:?}"), format!("{value:#?}")] {
        for (path, personal) in marks {
            assert!(!shown.contains(personal), "`Debug` shows {path}: {shown}");
        }
    }
}

/// Fails unless all of it stands in the request that the operation makes, and none in its `Debug`.
#[track_caller]
pub fn assert_operation_hides<O: Operation + Debug>(operation: &O, marks: Marks<'_>) {
    check_sent(|| operation.request(), marks);
    assert_debug_hides(operation, marks);
}

/// The same for an operation that is answered with a file.
#[track_caller]
pub fn assert_file_operation_hides<O: FileOperation + Debug>(operation: &O, marks: Marks<'_>) {
    check_sent(|| operation.request(), marks);
    assert_debug_hides(operation, marks);
}

#[track_caller]
fn check_sent(request: impl FnOnce() -> Result<Request, Error>, marks: Marks<'_>) {
    let request = match within(Context::Plain, request) {
        Ok(request) => request,
        Err(error) => panic!("the operation makes no request: {error}"),
    };
    let mut sent = request.target().replace("%3A", ":").replace("%2B", "+");
    sent.extend(request.headers().values().map(|value| String::from_utf8_lossy(value.as_bytes())));
    sent.extend(request.body().map(|body| String::from_utf8_lossy(body)));
    for (path, personal) in marks {
        assert!(sent.contains(personal), "{path} is not sent: {sent}");
    }
    assert_debug_hides(&request, marks);
}

/// Fails unless all of it stands in the value that the JSON decodes to, and none in its `Debug`.
#[track_caller]
pub fn assert_json_hides<T: Serialize + DeserializeOwned + Debug>(json: &str, marks: Marks<'_>) {
    within(Context::Plain, || {
        round_trip::<T>(json);
        for (path, personal) in marks {
            assert!(json.contains(personal), "{path} is not in the example: {json}");
        }
        match serde_json::from_str::<T>(json) {
            Ok(value) => assert_debug_hides(&value, marks),
            Err(error) => panic!("the example does not decode: {error}"),
        }
    });
}

/// Fails if `Debug` of a callback's event shows any of it.
#[track_caller]
pub fn assert_event_hides<E: Debug>(
    decode: fn(&str, &[u8]) -> Result<E, EventError>,
    event_type: &str,
    resource: &str,
    marks: Marks<'_>,
) {
    match decode(event_type, resource.as_bytes()) {
        Ok(event) => assert_debug_hides(&event, marks),
        Err(error) => panic!("the resource does not decode: {error}"),
    }
}

/// A client that sends nothing, for the fluent calls.
pub fn client<C: FrontDoor>() -> C {
    static CLIENT: LazyLock<Client> = LazyLock::new(|| {
        let [ours, theirs] = [(), ()].map(|()| PrivateKey::generate().expect("a key"));
        let keys = PlatformKeys::public_key("PUB_KEY_ID_1", theirs.public_key()).expect("platform keys");
        let merchant = Merchant::new("1900000109", "1A", ours).expect("a merchant");
        Client::builder(merchant, keys).build().expect("a client")
    });
    C::around(CLIENT.clone())
}
