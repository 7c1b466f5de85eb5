//! Holds resources of callbacks against the description, for tests.

use serde_json::Value;

use crate::{
    checks::{position::Position, validator::Validator},
    spec,
};

/// It is all that the event's schema asks for, and has no field that its example lacks.
pub(crate) fn assert_fits(key: &str, resource: &Value) {
    let api = spec::load(None).expect("a description");
    let validator = Validator::new(&api).expect("a validator");
    let mut events = api.products.values().flat_map(|product| &product.events);
    let event = events.find(|event| event.key() == key).unwrap_or_else(|| panic!("{key} is not described"));
    let checked = validator.check(&event.resource, resource, &Position::root("body"));
    assert!(checked.is_ok(), "{key}: {checked:?}");
    let example = api.example(&event.resource).expect("an example");
    let unknown = resource.as_object().expect("an object").keys().find(|name| example.get(name).is_none());
    assert_eq!(unknown, None, "{key}");
}
