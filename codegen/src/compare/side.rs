//! One of the two descriptions.
//!
//! In: documents, of which some may break rules that are younger than they are. Out: what is sound of them as `Api` and
//! `Plan`, what was found in them, and what was left out for that. It holds that whatever the documents have is either
//! planned or left out: nothing is missing in silence.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::{
    Diagnostics, Sources,
    api::Api,
    broken::Broken,
    house::House,
    load,
    names::{ERRORS, SHARED, product_of},
    plan::{self, Plan},
    resolve,
};

/// A description, as far as it is sound.
pub(super) struct Side {
    pub(super) api: Api,
    pub(super) plan: Plan,
    pub(super) found: Diagnostics,
    pub(super) left_out: BTreeSet<Part>,
    /// The products that have a document, right or wrong.
    pub(super) products: BTreeSet<String>,
    /// Those of whose document nothing could be read.
    pub(super) unread: BTreeSet<String>,
}

/// A part of a document that may be left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// Product, and method and path as [`on_the_wire`] has them.
    Operation(String, String),
    /// Product and name.
    Schema(String, String),
    /// Product and key.
    Event(String, String),
    /// Product and name.
    Rows(String, String),
    /// The key of an error code.
    Code(String),
}

impl Part {
    /// The product, or `errors`.
    pub(super) fn product(&self) -> &str {
        match self {
            Self::Operation(product, _)
            | Self::Schema(product, _)
            | Self::Event(product, _)
            | Self::Rows(product, _) => product,
            Self::Code(_) => ERRORS,
        }
    }

    /// The part without its product.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Operation(_, name) | Self::Schema(_, name) | Self::Event(_, name) | Self::Rows(_, name) => name,
            Self::Code(key) => key,
        }
    }
}

impl Side {
    pub(super) fn of(sources: &Sources) -> Self {
        let resolve::Resolved { mut api, mut found } =
            resolve::resolve(load::load_older(sources), &House::wechat_pay());
        let plan = sound_plan(&mut api, &mut found);
        let mut unread = BTreeSet::new();
        let written = written(sources, &mut unread);
        let sound = parts(&api);
        let left_out = written.difference(&sound).cloned().collect();
        let products = sources.keys().map(|file| product_of(file)).filter(|name| *name != ERRORS);
        let products = products.map(str::to_owned).collect();
        Self { api, plan, found: found.sorted(), left_out, products, unread }
    }

    /// Whether something of this product, or of the types that all may use, is not known.
    pub(super) fn is_partial(&self, product: &str) -> bool {
        let all = product == SHARED;
        self.unread.iter().any(|unread| all || unread == product || unread == SHARED)
            || self.left_out.iter().any(|part| all || part.product() == product)
    }

    /// Whether this part is not known.
    pub(super) fn lacks(&self, part: &Part) -> bool {
        self.left_out.contains(part) || self.unread.contains(part.product())
    }
}

/// Method and path, without what the variables of the path are called.
pub(super) fn on_the_wire(method: &str, template: &str) -> String {
    let shape = template.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
    format!("{} {}", method.to_uppercase(), shape.collect::<Vec<_>>().join("/"))
}

/// Plans what is sound. What the plan objects to is left out, and the rest planned again.
fn sound_plan(api: &mut Api, found: &mut Diagnostics) -> Plan {
    let mut broken = Broken::default();
    loop {
        let more = match plan::plan_without_tests(api, &House::wechat_pay()) {
            Ok(plan) => return plan,
            Err(more) => more,
        };
        broken.extend(&more);
        let before = parts(api);
        resolve::keep_sound(api, &broken);
        for product in api.products.values_mut() {
            product.rows.retain(|_, rows| !broken.touches(&rows.origin));
        }
        api.errors.codes.retain(|_, code| !broken.touches(&code.explained.origin));
        if parts(api) == before {
            // It is about a document as a whole.
            let files: BTreeSet<&String> = more.iter().map(|diagnostic| &diagnostic.origin.file).collect();
            let products = api.products.len();
            api.products.retain(|_, product| !files.contains(&product.file));
            if api.products.len() == products {
                *api = Api::default();
            }
            resolve::keep_sound(api, &broken);
        }
        found.extend(more);
    }
}

/// What there is of an `Api`.
fn parts(api: &Api) -> BTreeSet<Part> {
    let mut parts: BTreeSet<Part> = api.errors.codes.keys().cloned().map(Part::Code).collect();
    for (name, product) in &api.products {
        let operations = product.operations.iter().map(|it| on_the_wire(&it.method, &it.template));
        parts.extend(operations.map(|it| Part::Operation(name.clone(), it)));
        parts.extend(product.schemas.keys().map(|it| Part::Schema(name.clone(), it.clone())));
        parts.extend(product.events.iter().map(|it| Part::Event(name.clone(), it.key())));
        parts.extend(product.rows.keys().map(|it| Part::Rows(name.clone(), it.clone())));
    }
    parts
}

/// What stands in the documents, right or wrong. Of a document that is not YAML nothing is known.
fn written(sources: &Sources, unread: &mut BTreeSet<String>) -> BTreeSet<Part> {
    let mut parts = BTreeSet::new();
    for (file, text) in sources {
        let product = product_of(file).to_owned();
        let Some(document) = load::written(file, text) else {
            unread.insert(product);
            continue;
        };
        let below = |pointer: &str| keys(document.pointer(pointer));
        if product == ERRORS {
            parts.extend(below("/codes").into_keys().map(|key| Part::Code(key.clone())));
            continue;
        }
        for (path, item) in below("/paths") {
            let methods = keys(Some(item)).into_keys().filter(|key| METHODS.contains(&key.as_str()));
            parts.extend(methods.map(|method| Part::Operation(product.clone(), on_the_wire(method, path))));
        }
        parts.extend(below("/components/schemas").into_keys().map(|it| Part::Schema(product.clone(), it.clone())));
        parts.extend(below("/x-webhooks").into_keys().map(|it| Part::Event(product.clone(), it.clone())));
        parts.extend(below("/x-rows").into_keys().map(|it| Part::Rows(product.clone(), it.clone())));
    }
    parts
}

const METHODS: [&str; 8] = ["delete", "get", "head", "options", "patch", "post", "put", "trace"];

fn keys(value: Option<&Value>) -> BTreeMap<&String, &Value> {
    value.and_then(Value::as_object).map(|object| object.iter().collect()).unwrap_or_default()
}
