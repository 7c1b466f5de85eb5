//! Small documents that hold one of everything, and what differs after a change of them.

use wechatpay_codegen::{
    Sources,
    compare::{Comparison, compare},
};

/// The documents before any change.
pub(super) fn documents() -> Sources {
    let small = [SMALL, ROWS].concat();
    let documents = [("small", &*small), ("other", OTHER), ("shared", SHARED), ("errors", ERRORS)];
    documents.map(|(name, text)| (format!("spec/{name}.yaml"), text.to_owned())).into()
}

/// The documents after changes, each with the document in which the text stands.
#[track_caller]
pub(super) fn changed(changes: &[(&str, &str, &str)]) -> Sources {
    let mut sources = documents();
    for (document, from, to) in changes {
        let text = sources.get_mut(&format!("spec/{document}.yaml")).expect("the document is there");
        assert_eq!(text.matches(from).count(), 1, "{document} has {from:?} once");
        *text = text.replace(from, to);
    }
    sources
}

/// What differs, each line behind its kind. Nothing may be left out on either side.
#[track_caller]
pub(super) fn lines(old: &Sources, new: &Sources) -> Vec<String> {
    let Comparison { changes, old, new, .. } = compare(old, new);
    assert!(old.found.is_empty() && new.found.is_empty(), "{}\n{}", old.found, new.found);
    changes.iter().map(|change| format!("{} {change}", change.kind.rule().name)).collect()
}

/// What differs after changes.
#[track_caller]
pub(super) fn after(changes: &[(&str, &str, &str)]) -> Vec<String> {
    lines(&documents(), &changed(changes))
}

/// What differs when changes are taken back.
#[track_caller]
pub(super) fn before(changes: &[(&str, &str, &str)]) -> Vec<String> {
    lines(&changed(changes), &documents())
}

const SMALL: &str = r#"openapi: 3.0.3
info: { title: 小 (small), version: '1', description: A small document. }
paths:
  /v3/small/things/{thing_id}/parts/{part_id}:
    get:
      operationId: query_part
      summary: 查询
      description: A query.
      x-errors: [GONE, BUSY#small]
      x-poll: { state: state, final: [DONE] }
      parameters:
        - { name: thing_id, in: path, required: true, schema: { type: string, example: a } }
        - { name: part_id, in: path, required: true, schema: { type: string, example: b } }
        - { name: mchid, in: query, required: true, schema: { $ref: 'shared.yaml#/components/schemas/Mchid' } }
        - { name: note, in: query, schema: { type: string, maxLength: 8, example: c } }
      responses:
        '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Part' } } } }
  /v3/small/things:
    get:
      operationId: list_things
      summary: 列表
      description: A list.
      x-pagination: { offset: offset, limit: limit, items: data }
      parameters:
        - { name: offset, in: query, schema: { type: integer, example: 0 } }
        - { name: limit, in: query, schema: { type: integer, example: 5 } }
      responses:
        '200':
          description: It.
          content:
            application/json:
              schema:
                type: object
                required: [data]
                properties:
                  data: { type: array, items: { $ref: '#/components/schemas/Part' } }
    post:
      operationId: make_thing
      summary: 制作
      description: Makes one.
      x-retry: idempotent
      x-rate-limit: 5
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [name, count, size]
              properties:
                name: { type: string, minLength: 1, maxLength: 32, pattern: '^a', example: a }
                count: { type: integer, minimum: 1, maximum: 9, example: 1 }
                size: { $ref: '#/components/schemas/Size' }
                tags: { type: array, maxItems: 3, items: { type: string, maxLength: 4, example: t } }
                owner: { $ref: '#/components/schemas/Owner' }
      responses:
        '204': { description: Nothing. }
  /v3/small/bill:
    get:
      operationId: get_bill
      summary: 账单
      description: Where a bill is.
      x-rows: SmallRow
      responses:
        '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Place' } } } }
  /v3/small/ping:
    post:
      operationId: ping
      summary: 探测
      description: Does nothing.
      responses:
        '204': { description: Nothing. }
components:
  schemas:
    Part:
      type: object
      required: [state]
      properties:
        state: { $ref: '#/components/schemas/State' }
        label: { type: string, maxLength: 10, example: l }
        phone: { type: string, x-sensitive: true, example: '1' }
    State:
      type: string
      enum: [OPEN, DONE, A-B, A_B]
      x-rust-names: { A-B: a_dash_b }
    Size: { type: string, enum: [BIG, LITTLE] }
    Owner:
      type: object
      required: [openid, mchid]
      properties:
        openid: { $ref: '#/components/schemas/Openid' }
        mchid: { $ref: 'shared.yaml#/components/schemas/Mchid' }
        note: { type: string, example: n }
    Openid: { type: string, maxLength: 64, x-sensitive: true, example: o }
    Place:
      type: object
      required: [download_url, hash_type, hash_value]
      x-download: true
      properties:
        download_url: { type: string, example: u }
        hash_type: { type: string, example: SHA1 }
        hash_value: { type: string, example: h }
    Outcome:
      type: object
      required: [id]
      properties:
        id: { type: string, example: i }
        part: { $ref: '#/components/schemas/Part' }
x-webhooks:
  SMALL.DONE:
    summary: 通知
    description: It is over.
    x-deduplicate-by: id
    resource: { $ref: '#/components/schemas/Outcome' }
"#;

/// What the lines of the bill are.
pub(super) const ROWS: &str = r#"x-rows:
  SmallRow:
    title: 账单
    description: A line.
    required: [number, direction]
    columns:
      number: { title: 编号, type: text, description: The number. }
      direction: { title: 方向, type: text, description: The direction. }
      amount: { title: 金额, type: yuan, description: The amount. }
    summary:
      - { title: 总数 }
      - { title: 总额, sum: amount }
"#;

const OTHER: &str = r#"openapi: 3.0.3
info: { title: 另 (other), version: '1', description: Another document. }
paths:
  /v3/other:
    get:
      operationId: query_other
      summary: 查询
      description: A query.
      parameters:
        - { name: mchid, in: query, schema: { $ref: 'shared.yaml#/components/schemas/Mchid' } }
      responses:
        '204': { description: Nothing. }
"#;

const SHARED: &str = r#"openapi: 3.0.3
info: { title: 共享 (shared), version: '1', description: What all share. }
paths: {}
components:
  schemas:
    Mchid: { type: string, maxLength: 32, example: m }
"#;

const ERRORS: &str = r#"codes:
  GONE:
    spellings: [VANISHED]
    status: [404]
    meaning: { en: It is gone., zh: 没了。 }
    remedy: { en: Stop., zh: 停。 }
    outcome: refused
    repeat: never
    source: the tests
  BUSY:
    status: [429]
    meaning: { en: Too much., zh: 太多。 }
    remedy: { en: Wait., zh: 等。 }
    outcome: refused
    repeat: later
    source: the tests
  BUSY#small:
    meaning: { en: It may be done., zh: 可能完成。 }
    remedy: { en: Ask., zh: 问。 }
    outcome: unknown
    repeat: after_query
    source: the tests
fail_reasons:
  FROZEN: { meaning: { en: It is frozen., zh: 冻结。 }, remedy: { en: Thaw., zh: 解冻。 }, source: the tests }
"#;
