//! Holds resources of callbacks against the description, for tests.

use std::sync::Arc;

use serde_json::Value;

use crate::{
    checks::{position::Position, validator::Validator},
    spec,
};

/// It is all that the event's schema asks for, and has no field that its example lacks.
pub(crate) fn assert_fits(key: &str, resource: &Value) {
    let api = spec::load(None).expect("a description");
    let validator = Validator::new(Arc::clone(&api));
    let event = api.events().find(|(_, event)| event.key() == key);
    let (_, event) = event.unwrap_or_else(|| panic!("{key} is not described"));
    let checked = validator.check(&event.resource, resource, &Position::root("body"));
    assert!(checked.is_ok(), "{key}: {checked:?}");
    let example = api.example(&event.resource).expect("an example");
    let unknown = resource.as_object().expect("an object").keys().find(|name| example.get(name).is_none());
    assert_eq!(unknown, None, "{key}");
}
