//! A description of the size that the whole API has: 1,000 operations, 3,400 structs, 1,700 enums, about
//! 20,000 properties, in our own dialect.
//!
//! Out: documents by name, the same for the same seed. What always holds: each schema is reached from
//! an operation, and what is sent and what is received are apart, but for a few.

use std::collections::BTreeMap;

use super::words::{camel, field, noun, product, sentence, title};
use crate::seed::Seed;

const PRODUCTS: usize = 50;
const OPERATIONS: usize = 20;
/// Of each product: those that answer an operation, those in them, those in requests.
const ANSWERS: usize = 20;
const RECEIVED: usize = 34;
const SENT: usize = 14;
const ENUMS: usize = 34;

/// How the same description is cut into documents.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::bench) enum Cut {
    /// One for each product.
    Products,
    /// All products in one.
    One,
}

/// All documents, without those that say what error codes mean.
pub(super) fn documents(seed: u64, cut: Cut) -> BTreeMap<String, String> {
    let mut seed = Seed(seed);
    let mut documents = BTreeMap::from([("spec/shared.yaml".to_owned(), SHARED.to_owned())]);
    let names = (0..PRODUCTS).map(product);
    match cut {
        Cut::Products => {
            for name in names {
                let (paths, schemas) = Part::of(&mut seed, &name, "");
                documents.insert(format!("spec/{name}.yaml"), document(&name, &paths, &schemas));
            }
        }
        Cut::One => {
            let parts: Vec<_> = names.map(|name| Part::of(&mut seed, &name, &format!("{name}_"))).collect();
            let all = |half: fn(&(String, String)) -> &str| parts.iter().map(half).collect::<String>();
            let whole = document("scale", &all(|(paths, _)| paths), &all(|(_, schemas)| schemas));
            documents.insert("spec/scale.yaml".to_owned(), whole);
        }
    }
    documents
}

fn document(name: &str, paths: &str, schemas: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: {name}, version: '2026-11-22', description: A product.}}\n\
         paths:\n{paths}components:\n  schemas:\n{schemas}"
    )
}

const SHARED: &str = "openapi: 3.0.3
info: {title: 公共类型 (shared types), version: '2026-11-22', description: What travels between products.}
paths: {}
components:
  schemas:
    Openid: {type: string, title: 用户标识, description: A user., x-sensitive: true, example: oUpF8uMuAJOM2pxb1Q}
    Appid: {type: string, title: 应用ID, description: An app., example: wx1234567890abcdef}
    Mchid: {type: string, title: 商户号, description: A merchant., example: '1900000109'}
    TransactionId: {type: string, title: 微信支付订单号, description: A payment., example: '1217752501201407033'}
    OutTradeNo: {type: string, title: 商户订单号, description: An order., example: SHOP-1}
    Fen: {type: integer, title: 金额(分), description: An amount., x-money: fen, example: 100}
";

/// A product's part of a document while it is written.
struct Part<'s> {
    seed: &'s mut Seed,
    text: String,
    /// What names of operations and schemas begin with, where another product's could be the same.
    prefix: &'s str,
}

/// Which fields a struct has besides those that its place asks for.
struct Fields<'f> {
    /// Schemas that it must refer to.
    children: &'f [usize],
    /// Enums that it must refer to.
    enums: &'f [usize],
    /// How many there are in all, at least.
    count: usize,
    is_sent: bool,
}

impl<'s> Part<'s> {
    /// What stands under `paths` and under `schemas`.
    fn of(seed: &'s mut Seed, name: &str, prefix: &'s str) -> (String, String) {
        let mut it = Self { seed, text: String::new(), prefix };
        // Who refers to whom: each schema to some that come after it, and each of those has one parent.
        let (mut answered, mut sent) = (vec![Vec::new(); ANSWERS + RECEIVED], vec![Vec::new(); OPERATIONS / 2 + SENT]);
        for child in 0..RECEIVED {
            let parent = it.seed.below(ANSWERS + child);
            answered[parent].push(ANSWERS + child);
        }
        for child in 0..SENT {
            let parent = it.seed.below(OPERATIONS / 2 + child);
            sent[parent].push(OPERATIONS / 2 + child);
        }
        it.paths(name, &sent);
        let paths = std::mem::take(&mut it.text);
        for (schema, children) in answered.iter().enumerate() {
            it.schema(schema, children, false);
        }
        for (schema, children) in sent.iter().enumerate().skip(OPERATIONS / 2) {
            let below: Vec<usize> = children.iter().map(|child| child + ANSWERS + RECEIVED - OPERATIONS / 2).collect();
            it.schema(schema + ANSWERS + RECEIVED - OPERATIONS / 2, &below, true);
        }
        for number in 0..ENUMS {
            it.choice(number);
        }
        (paths, it.text)
    }

    /// The name of a schema, as it is referred to.
    fn reference(&self, name: &str) -> String {
        camel(&format!("{}{name}", self.prefix))
    }

    fn line(&mut self, depth: usize, line: &str) {
        self.text.push_str(&"  ".repeat(depth));
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Two operations for each of ten resources: one that makes it, one that asks for it or does something with it.
    fn paths(&mut self, product: &str, sent: &[Vec<usize>]) {
        for (resource, children) in sent.iter().enumerate().take(OPERATIONS / 2) {
            let noun = noun(resource * 3);
            self.line(1, &format!("/v3/{}/{noun}s:", product.replace('_', "-")));
            self.head("post", &format!("create_{}{noun}", self.prefix));
            let children: Vec<usize> =
                children.iter().map(|child| child + ANSWERS + RECEIVED - OPERATIONS / 2).collect();
            self.body(&children);
            self.answer(resource * 2);
            let (method, name, tail) = match resource % 3 {
                0 => ("post", format!("close_{}{noun}", self.prefix), "/close"),
                1 => ("get", format!("list_{}{noun}_records", self.prefix), "/records"),
                _ => ("get", format!("query_{}{noun}", self.prefix), ""),
            };
            self.line(1, &format!("/v3/{}/{noun}s/{{{noun}_no}}{tail}:", product.replace('_', "-")));
            self.head(method, &name);
            self.parameters(&noun, method == "get");
            if method == "post" {
                self.body(&[]);
            }
            self.answer(resource * 2 + 1);
        }
    }

    fn head(&mut self, method: &str, name: &str) {
        let (title, description) = (title(self.seed), sentence(self.seed, 20));
        self.line(2, &format!("{method}:"));
        self.line(3, &format!("operationId: {name}"));
        self.line(3, &format!("summary: {title}"));
        self.line(3, &format!("description: {description}"));
    }

    fn parameters(&mut self, noun: &str, has_query: bool) {
        self.line(3, "parameters:");
        let mut names = vec![(format!("{noun}_no"), "path", true)];
        if has_query {
            names.push(("offset".to_owned(), "query", false));
            names.push(("mchid".to_owned(), "query", true));
        }
        for (name, place, required) in names {
            let (title, description) = (title(self.seed), sentence(self.seed, 8));
            self.line(
                4,
                &format!(
                    "- {{name: {name}, in: {place}, required: {required}, description: {description}, \
                     schema: {{type: string, title: {title}, maxLength: 64, example: '12177525'}}}}"
                ),
            );
        }
    }

    fn body(&mut self, children: &[usize]) {
        self.line(3, "requestBody:");
        self.line(4, "required: true");
        self.line(4, "content:");
        self.line(5, "application/json:");
        self.line(6, "schema:");
        let count = 3 + self.seed.below(4);
        self.object(7, &Fields { children, enums: &[], count, is_sent: true });
    }

    fn answer(&mut self, schema: usize) {
        let reference = self.reference(&schema_name(schema));
        self.line(3, "responses:");
        self.line(4, "'200':");
        self.line(5, "description: What came of it.");
        self.line(5, "content:");
        self.line(6, "application/json:");
        self.line(7, &format!("schema: {{$ref: '#/components/schemas/{reference}'}}"));
    }

    fn schema(&mut self, number: usize, children: &[usize], is_sent: bool) {
        self.line(2, &format!("{}:", self.reference(&schema_name(number))));
        // Every second one refers to an enum of its own, so that each enum is used.
        let enums = if number.is_multiple_of(2) { &[number / 2][..] } else { &[] };
        let count = 3 + self.seed.below(5);
        self.object(3, &Fields { children, enums, count, is_sent });
    }

    fn object(&mut self, depth: usize, fields: &Fields<'_>) {
        let (title, description) = (title(self.seed), sentence(self.seed, 8));
        self.line(depth, "type: object");
        self.line(depth, &format!("title: {title}"));
        self.line(depth, &format!("description: {description}"));
        let mut properties = Vec::new();
        for child in fields.children {
            let reference = self.reference(&schema_name(*child));
            let value = match self.seed.below(3) {
                0 => format!("type: array, items: {{$ref: '#/components/schemas/{reference}'}}"),
                _ => format!("allOf: [{{$ref: '#/components/schemas/{reference}'}}]"),
            };
            properties.push((schema_name(*child), value));
        }
        for choice in fields.enums {
            let reference =
                format!("allOf: [{{$ref: '#/components/schemas/{}'}}]", self.reference(&enum_name(*choice)));
            properties.push((enum_name(*choice), reference));
        }
        while properties.len() < fields.count {
            let name = field(self.seed);
            if properties.iter().all(|(known, _)| *known != name) {
                properties.push((name, self.scalar(fields.is_sent)));
            }
        }
        let required: Vec<&str> =
            properties.iter().filter(|_| self.seed.percent(50)).map(|(name, _)| name.as_str()).collect();
        if !required.is_empty() {
            let required = required.join(", ");
            self.line(depth, &format!("required: [{required}]"));
        }
        self.line(depth, "properties:");
        for (name, value) in properties {
            let (title, description) = (super::words::title(self.seed), sentence(self.seed, 10));
            self.line(depth + 1, &format!("{name}: {{{value}, title: {title}, description: {description}}}"));
        }
    }

    fn scalar(&mut self, is_sent: bool) -> String {
        let shared = |name: &str| format!("allOf: [{{$ref: 'shared.yaml#/components/schemas/{name}'}}]");
        match self.seed.below(100) {
            0..40 => "type: string, maxLength: 64, example: 商品已售完".to_owned(),
            40..50 => "type: integer, format: int64, minimum: 1, example: 100".to_owned(),
            50..54 => "type: boolean, example: true".to_owned(),
            54..64 => "type: string, format: date-time, example: '2020-05-20T13:29:35+08:00'".to_owned(),
            64..66 => "type: string, format: date, example: '2020-05-20'".to_owned(),
            66..68 => "type: array, items: {type: string, example: a}".to_owned(),
            68..70 if is_sent => "type: string, x-encrypted: true, example: 张三".to_owned(),
            68..72 => "type: string, x-sensitive: true, example: 张三".to_owned(),
            72..82 => shared("Fen"),
            _ => {
                let names = ["Appid", "Mchid", "Openid", "OutTradeNo", "TransactionId"];
                shared(self.seed.one_of(&names).unwrap_or("Mchid"))
            }
        }
    }

    /// A named enum.
    fn choice(&mut self, number: usize) {
        let (title, description) = (title(self.seed), sentence(self.seed, 8));
        let values: Vec<String> =
            (0..3 + self.seed.below(4)).map(|value| noun(number + value * 7).to_uppercase()).collect();
        self.line(2, &format!("{}:", self.reference(&enum_name(number))));
        self.line(3, "type: string");
        self.line(3, &format!("title: {title}"));
        self.line(3, &format!("description: {description}"));
        self.line(3, &format!("enum: [{}]", values.join(", ")));
        self.line(3, "x-enum-descriptions:");
        for value in &values {
            let description = sentence(self.seed, 6);
            self.line(4, &format!("{value}: {description}"));
        }
        self.line(3, &format!("example: {}", values[0]));
    }
}

fn schema_name(number: usize) -> String {
    format!("{}_data", noun(number))
}

fn enum_name(number: usize) -> String {
    format!("{}_choice", noun(number))
}
