//! The error codes that operations name.
//!
//! In: the `Api`. Out: a finding for each that is not there, or stands for a code that is named already.

use std::collections::BTreeMap;

use crate::{
    Diagnostic, Diagnostics,
    api::{Api, escape},
    broken::Broken,
};

/// Whatever operations name must be there, once for each code.
pub(super) fn check(api: &Api, broken: &Broken, found: &mut Diagnostics) {
    for (_, operation) in api.operations() {
        let mut named: BTreeMap<&str, &str> = BTreeMap::new();
        for key in &operation.errors {
            let Some(code) = api.errors.codes.get(key) else {
                // It may be there, but so that it could not be read.
                if !broken.inside(&api.errors.file, &format!("/codes/{}", escape(key))) {
                    let message = format!("`{key}` is not in errors.yaml");
                    found.push(Diagnostic::new(&operation.origin, message, "Correct `x-errors`, or add it there."));
                }
                continue;
            };
            if let Some(other) = named.insert(&code.code, key) {
                let message = format!("`{key}` and `{other}` are the same code");
                found.push(Diagnostic::new(&operation.origin, message, "Keep one of them in `x-errors`."));
            }
        }
    }
}
