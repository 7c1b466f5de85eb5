//! Small documents, and what is found in them.

use wechatpay_codegen::{Diagnostic, Generated, Sources, generate};

const HEAD: &str = "openapi: 3.0.3\ninfo: { title: 小 (small), version: '1', description: A small document. }\n";

/// A document with these paths and what stands behind them.
pub fn document(rest: &str) -> Sources {
    Sources::from([("spec/small.yaml".to_owned(), format!("{HEAD}{rest}"))])
}

/// A document whose one operation sends and receives what the schema `It` is, beside these schemas.
pub fn both_ways(schemas: &str) -> Sources {
    document(&format!("{}components:\n  schemas:\n{schemas}", operation("It", "It")))
}

/// A document whose one operation responds with the schema `It`.
pub fn received(schemas: &str) -> Sources {
    let paths = "paths:\n  /v3/small:\n    get:\n      operationId: query\n      summary: 查询\n      description: A query.\n      responses:\n        '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/It' } } } }\n";
    document(&format!("{paths}components:\n  schemas:\n{schemas}"))
}

/// A document with one parameter.
pub fn asked(parameter: &str) -> Sources {
    document(&format!(
        "paths:\n  /v3/small:\n    get:\n      operationId: query\n      summary: 查询\n      description: A query.\n      parameters:\n        - {parameter}\n      responses:\n        '204': {{ description: Nothing. }}\n"
    ))
}

fn operation(body: &str, response: &str) -> String {
    format!(
        "paths:\n  /v3/small:\n    post:\n      operationId: make\n      summary: 制作\n      description: Makes it.\n      requestBody: {{ required: true, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/{body}' }} }} }} }}\n      responses:\n        '200': {{ description: It., content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/{response}' }} }} }} }}\n"
    )
}

/// What is found in the documents.
pub fn findings(sources: &Sources) -> Vec<Diagnostic> {
    match generate(sources) {
        Ok(_) => Vec::new(),
        Err(found) => found.into_iter().collect(),
    }
}

/// The messages of what is found.
pub fn messages(sources: &Sources) -> Vec<String> {
    findings(sources).into_iter().map(|diagnostic| diagnostic.message).collect()
}

/// The one message that is found.
#[track_caller]
pub fn message(sources: &Sources) -> String {
    let mut found = messages(sources);
    assert_eq!(found.len(), 1, "one finding expected: {:#?}", findings(sources));
    found.remove(0)
}

/// What is emitted of documents that are right.
#[track_caller]
pub fn emitted(sources: &Sources) -> Generated {
    generate(sources).unwrap_or_else(|found| panic!("{found}"))
}
