//! What the emitted tests check the spec's examples with.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::{
    Error, FileOperation, Operation, Request, Timestamp,
    encrypted::passage::{Passage, through},
};

/// Fails unless the operation makes this method, target and JSON body, its
/// encrypted fields as they are in plain text.
#[track_caller]
#[allow(dead_code)] // a spec may have no operations
pub(crate) fn assert_request<O: Operation>(operation: &O, method: &str, target: &str, body: Option<&str>) {
    check_request(|| operation.request(), method, target, body);
}

/// The same for an operation that is answered with a file.
#[track_caller]
#[allow(dead_code)] // a spec may have no such operations
pub(crate) fn assert_file_request<O: FileOperation>(operation: &O, method: &str, target: &str, body: Option<&str>) {
    check_request(|| operation.request(), method, target, body);
}

#[track_caller]
fn check_request(request: impl FnOnce() -> Result<Request, Error>, method: &str, target: &str, body: Option<&str>) {
    let request = match through(Passage::Open, request) {
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
#[allow(dead_code)] // a spec may have no uploads
pub(crate) fn assert_upload<O: Operation>(operation: &O, method: &str, target: &str) {
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
#[allow(dead_code)] // a spec may have no answers
pub(crate) fn assert_round_trip<T: Serialize + DeserializeOwned>(json: &str) {
    through(Passage::Open, || round_trip::<T>(json));
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
#[allow(dead_code)] // a spec may have no times
pub(crate) fn time(text: &str) -> Timestamp {
    match Timestamp::parse(text) {
        Ok(time) => time,
        Err(error) => panic!("the example {text} is no time: {error}"),
    }
}

/// The free JSON of an example.
#[track_caller]
pub(crate) fn json(text: &str) -> Value {
    match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => panic!("the example is not JSON: {error}"),
    }
}
