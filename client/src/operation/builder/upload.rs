//! A file behind its signed description, as the body of a request.
//!
//! In: the file, what its parts are called, and what else is said. Out: the body, and the text of it that is signed.

use serde::Serialize;
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use super::{
    super::upload::{Upload, UploadForm},
    RequestBuilder,
};
use crate::WireValue;

impl RequestBuilder {
    /// Sets the body to a file behind its description, of which the description is signed.
    pub fn upload(self, file: &Upload) -> Self {
        self.upload_as(file, UploadForm::USUAL, &())
    }

    /// Adds a value beside the file of an upload, before [`upload_as`](Self::upload_as); `None` leaves it out.
    pub fn part<V: WireValue + ?Sized>(mut self, name: &str, value: &V) -> Self {
        if self.upload.is_some() {
            self.fail(format!("the part `{name}` comes behind the file: values beside it are added before"));
        } else if let Some(plain) = value.wire() {
            self.remember(name, &plain);
            self.parts.push((name.to_owned(), Zeroizing::new(plain.into_owned())));
        }
        self
    }

    /// Sets the body to a file behind its description, in which the fields of `described` stand too.
    /// [`Encrypted`](crate::Encrypted) fields in it have a form only while a client makes the request.
    pub fn upload_as<M: Serialize + ?Sized>(mut self, file: &Upload, form: UploadForm, described: &M) -> Self {
        match self.json_of("the file's description", described) {
            Some(described) => self.uploaded(file, form, described),
            None => self,
        }
    }

    fn uploaded(mut self, file: &Upload, form: UploadForm, described: Value) -> Self {
        self.remember_texts("meta", &described);
        let described = match described {
            Value::Object(fields) => fields,
            Value::Null => Map::new(),
            _ => {
                self.fail("what is said of a file is not an object".to_owned());
                return self;
            }
        };
        match file.parts(form, described, &self.parts) {
            Ok(parts) => {
                self.remember("filename", file.filename());
                self.body = Some(parts.body);
                self.upload = Some((parts.meta, parts.content_type));
            }
            Err(what) => self.fail(what.to_owned()),
        }
        self
    }
}
