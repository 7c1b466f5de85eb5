//! Uploads: what the parts of a `multipart/form-data` are called.
//!
//! In: the schema of a body. Out: its form. It holds that there is one file, and beside it a description that has
//! the file's hash under a name that is understood; the other parts are plain values.

use super::Resolver;
use crate::{
    api::{Form, Kind, Property, Schema},
    document::Cursor,
};

impl<'d> Resolver<'d> {
    /// The form of an upload. A named schema is the one that uploads share.
    pub(super) fn form(&mut self, at: &Cursor<'d>, schema: &Schema) -> Option<Form> {
        let names = &self.house.upload;
        let Kind::Object(properties) = &schema.kind else {
            return Some(Form {
                file: names.file.to_owned(),
                meta: names.meta.to_owned(),
                filename: Some(names.filename.to_owned()),
                digest: names.digest.to_owned(),
                algorithm: None,
                sm3: false,
            });
        };
        let is_file = |property: &&Property| property.schema.kind == Kind::File;
        let files: Vec<&Property> = properties.iter().filter(is_file).collect();
        let [file] = files.as_slice() else {
            return at.give_up("an upload has one file", "Describe one part as `type: string`, `format: binary`.");
        };
        let described = properties.iter().find(|property| property.wire == names.meta);
        let Some((meta, Kind::Object(inner))) = described.map(|meta| (meta, &meta.schema.kind)) else {
            let message = format!("an upload has a description `{}` written out beside its file", names.meta);
            return at.give_up(message, "Describe it as `type: object`, with the hash of the file.");
        };
        for property in [file, &meta].into_iter().filter(|property| !property.required) {
            at.refuse(format!("the part `{}` of an upload is always there", property.wire), "Add it to `required`.");
        }
        let one = |known: &[&str]| inner.iter().find(|property| known.contains(&property.wire.as_str()));
        let Some(digest) = one(names.digests).filter(|digest| digest.schema.kind == Kind::String) else {
            let message =
                format!("the description of an upload has the file's hash as text, `{}`", names.digests.join("` or `"));
            return at.child("properties").child(names.meta).give_up(message, "Add the property.");
        };
        let algorithm = match one(names.algorithms).map(|property| (property, &property.schema.kind)) {
            None => None,
            Some((property, Kind::Enum(values))) if values.len() == 1 => {
                values.first().map(|value| (property.wire.clone(), value.wire.clone()))
            }
            Some((property, _)) => {
                let place = at.child("properties").child(names.meta).child("properties").child(&property.wire);
                let help = "Write an `enum` of it: the client fills it in.";
                return place.give_up("a kind of hash is the one that the client works out", help);
            }
        };
        let algorithm_is = |kind: &str| algorithm.as_ref().is_some_and(|(_, value)| value.ends_with(kind));
        let (sm3, sha256) = (algorithm_is("SM3"), algorithm.is_none() || algorithm_is("SHA256"));
        if !sm3 && !sha256 {
            at.refuse("the hash of an upload is SHA-256 or SM3", "Let the kind end in `SHA256` or `SM3`.");
        }
        for part in properties.iter().filter(|part| !is_file(part) && part.wire != names.meta) {
            let place = at.child("properties").child(&part.wire);
            if !self.is_scalar(&place, &part.schema) || part.schema.encrypted {
                place.refuse("a part beside the file is a plain value", "Use text, a number, true/false or an enum.");
            }
        }
        for part in properties.iter().filter(|part| !part.wire.chars().all(is_plain)) {
            let place = at.child("properties").child(&part.wire);
            place.refuse(format!("`{}` is not the name of a part", part.wire), "Use letters, digits, `_` and `-`.");
        }
        Some(Form {
            file: file.wire.clone(),
            meta: meta.wire.clone(),
            filename: one(names.filenames).map(|property| property.wire.clone()),
            digest: digest.wire.clone(),
            algorithm,
            sm3,
        })
    }
}

fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-')
}
