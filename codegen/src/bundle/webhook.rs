//! Callbacks as the `webhooks` of OpenAPI 3.1.
//!
//! In: a callback and its product. Out: a path item. It always holds that what is described is the envelope that
//! travels, with the data in it as the content of its ciphertext.

use serde_json::{Map, Value, json};

use super::{
    schema::{Schemas, reference},
    words,
};
use crate::api::{Caller, Event, Product};

/// The headers by which a callback is verified, in `components.parameters`.
pub(super) const HEADERS: [&str; 5] =
    ["Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature", "Wechatpay-Signature-Type", "Wechatpay-Timestamp"];

impl Schemas<'_> {
    pub(super) fn webhook(&self, product: &Product, event: &Event) -> Value {
        let title = event.docs.title.as_deref().unwrap_or_default();
        let [description, note] = words::said(&event.docs);
        let key = match event.caller {
            Caller::Merchant => "APIv3密钥 (the APIv3 key)",
            Caller::Brand => "品牌API密钥 (the brand's API key)",
        };
        let how = format!(
            "The data is sealed in `resource.ciphertext` with the {key}: AES-256-GCM, with `nonce` and \
             `associated_data` beside it. It is described as the ciphertext's content."
        );
        let recognized = event.recognized_by.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" and ");
        let recognized = if recognized.is_empty() {
            recognized
        } else {
            format!("Of several kinds of data under this `event_type`, it is the one that has {recognized}.")
        };
        let deduplicate: Vec<String> = event.deduplicate_by.iter().map(|name| format!("`{name}`")).collect();
        let deduplicate = if deduplicate.is_empty() {
            String::new()
        } else {
            format!("The same occurrence (去重) has the same {}.", deduplicate.join(" and "))
        };
        let parts = [description, note, how, recognized, deduplicate, words::links(&event.pages)];
        let mut post = Map::new();
        let mut put = |key: &str, value: Value| post.insert(key.to_owned(), value);
        put("tags", json!([product.name]));
        put("summary", json!(format!("{title} ({})", event.key())));
        put("description", json!(words::paragraphs(parts)));
        put("operationId", json!(format!("{}.{}", product.name, event.key())));
        if let Some(page) = event.pages.first() {
            put("externalDocs", json!({"description": "官方文档", "url": page.url}));
        }
        put("security", json!([]));
        let link = |name: &str| json!({"$ref": format!("#/components/parameters/{name}")});
        put("parameters", HEADERS.into_iter().map(link).collect());
        put(
            "requestBody",
            json!({"required": true, "content": {"application/json": {"schema": self.envelope(event)}}}),
        );
        put(
            "responses",
            json!({
                "200": {"description": "It was received (已接收). The body is not read."},
                "204": {"description": "It was received (已接收)."},
                "default": {"description": "It was not received, and comes again (未接收，将重新通知)."},
            }),
        );
        put("x-wechatpay-caller", json!(event.caller));
        if let Some(source) = &event.source {
            put("x-wechatpay-source", json!(source));
        }
        json!({"post": post})
    }

    fn envelope(&self, event: &Event) -> Value {
        let mut content = self.written(&event.resource);
        if let (Value::Object(content), Some(example)) = (&mut content, self.api.example(&event.resource)) {
            content.insert("examples".to_owned(), json!([example]));
        }
        let mut resource = json!({
            "properties": {"ciphertext": {
                "type": "string",
                "contentEncoding": "base64",
                "contentMediaType": "application/json",
                "contentSchema": content,
            }},
        });
        if let (Value::Object(resource), Some(original)) = (&mut resource, &event.original_type) {
            resource.insert("x-wechatpay-original-type".to_owned(), json!(original));
        }
        let properties = json!({"event_type": {"const": event.event_type}, "resource": resource});
        match self.names.shared("Notification") {
            Some(name) => json!({"allOf": [reference(name), {"properties": properties}]}),
            None => json!({"type": "object", "properties": properties}),
        }
    }
}
