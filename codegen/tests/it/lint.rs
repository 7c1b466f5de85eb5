//! Every rule of the lint, with a document that must fail it and nothing else.

use wechatpay_codegen::{Diagnostics, RULES, Sources, lint};

/// A document that no rule has anything against.
const CLEAN: &str = "openapi: 3.0.3
info: { title: 样例 (sample), version: '2026-11-22', description: A document that is right., x-source: { copy: '2026-11-22' } }
paths:
  /v3/sample:
    post:
      operationId: pay
      summary: 支付
      description: Pays. The response to `list` tells the `pay_time`.
      x-retry: idempotent
      x-errors: [PARAM_ERROR]
      x-note: The server knows it again by `total_amount`.
      x-official-pages: [{ role: merchant, url: 'https://pay.weixin.qq.com/doc/v3/merchant/1' }]
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [total_amount, number, state, pay_time]
              properties:
                sub_mchid: { type: string, title: 子商户号, description: The merchant., maxLength: 32, example: '19', x-roles: { merchant: omitted, partner: required } }
                total_amount: { title: 金额, description: The amount in 分., allOf: [{ $ref: '#/components/schemas/Cents' }], minimum: 1, example: 1 }
                number: { type: string, title: 编号, description: Its number (编号)., minLength: 1, maxLength: 8, example: n }
                state: { type: string, title: 状态, description: How it stands., enum: [OPEN, SHUT], x-enum-descriptions: { OPEN: It is open., SHUT: It is shut. }, example: OPEN }
                user_name: { type: string, title: 姓名, description: Who., maxLength: 32, x-encrypted: true, example: 张三 }
                notify_url: { type: string, title: 通知地址, description: Where., maxLength: 32, example: 'https://a.cn' }
                pay_time: { type: string, format: date-time, title: 时间, description: When., example: '2020-05-20T13:29:35+08:00' }
                pay_date: { type: string, format: date, title: 日期, description: Which day., example: '2020-05-20' }
                scene: { type: object, title: 场景, description: Where., properties: { device_id: { type: string, title: 设备, description: Which device., maxLength: 32, example: d } } }
      responses:
        '204': { description: Nothing. }
  /v3/sample/list:
    get:
      operationId: list
      summary: 列表
      description: Lists.
      x-official-pages: [{ role: partner, url: 'https://pay.weixin.qq.com/doc/v3/partner/3' }]
      x-pagination: { offset: offset, limit: limit, items: data, total: total_count }
      x-poll: { state: status, final: [DONE] }
      parameters:
        - { name: offset, in: query, description: From where., schema: { type: integer, title: 偏移, example: 0 } }
        - { name: limit, in: query, description: How many., schema: { type: integer, title: 数量, example: 10 } }
      responses:
        '200': { description: A page., content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } }
  /v3/sample/file:
    get:
      operationId: download
      summary: 下载
      description: The file. Its lines have a `line_number`.
      x-official-pages: [{ role: merchant, url: 'https://pay.weixin.qq.com/doc/v3/merchant/4' }]
      x-rows: Line
      responses:
        '200': { description: The file., content: { application/octet-stream: { schema: { type: string, format: binary } } } }
x-rows:
  Line:
    title: 明细
    description: A line.
    x-official-pages: [{ role: merchant, url: 'https://pay.weixin.qq.com/doc/v3/merchant/5' }]
    required: [line_number]
    columns:
      line_number: { title: 行号, type: integer, description: Which line., x-note: Not in order. }
    summary: [{ title: 总数 }]
x-webhooks:
  SAMPLE.PAID:
    summary: 支付通知
    description: It was paid.
    x-official-pages: [{ role: merchant, url: 'https://pay.weixin.qq.com/doc/v3/merchant/2' }]
    resource: { $ref: '#/components/schemas/Paid' }
components:
  schemas:
    Cents: { type: integer, title: 金额, description: An amount in 分., x-money: fen, example: 1 }
    Reason: { type: string, title: 原因, description: Why., enum: [TOO_LATE], x-note: There is one., x-enum-descriptions: { TOO_LATE: It was late. }, example: TOO_LATE }
    Failed: { type: object, title: 失败, description: A failure., properties: { fail_reason: { $ref: '#/components/schemas/Reason' } } }
    Paid: { type: object, title: 支付, description: A payment., properties: { out_trade_no: { type: string, title: 单号, description: The order., example: a } } }
    Slip: { type: string, title: 小票, description: A slip., maxLength: 32, example: a }
    Status: { type: string, title: 状态, description: How far it is., enum: [DOING, DONE], x-enum-descriptions: { DOING: Not yet., DONE: It is done. }, example: DONE }
    Page:
      type: object
      title: 页
      description: A page.
      required: [status]
      properties:
        status: { $ref: '#/components/schemas/Status' }
        total_count: { type: integer, title: 总数, description: How many there are., example: 1 }
        data: { type: array, title: 数据, description: What there is., items: { type: string, example: a } }
        user_name: { type: string, title: 姓名, description: Who., x-encrypted: true, example: 张三 }
";

/// Another one beside it.
const OTHER: &str = "openapi: 3.0.3
info: { title: 其他 (other), version: '2026-11-22', description: Another document. }
paths: {}
components:
  schemas:
    Receipt: { type: string, title: 回单, description: A receipt., maxLength: 32, example: a }
";

/// What products share.
const SHARED: &str = "openapi: 3.0.3
info: { title: 共用 (shared), version: '2026-11-22', description: What products share. }
paths: {}
components:
  schemas:
    VoucherNo: { type: string, title: 券号, description: A voucher., maxLength: 32, example: v }
";

/// What the codes in them mean.
const ERRORS: &str = "codes:
  PARAM_ERROR:
    status: [400]
    meaning: { en: A parameter (参数) is wrong., zh: 参数有误。 }
    remedy: { en: Correct it., zh: 修正参数。 }
    outcome: refused
    repeat: never
    source: the tests
fail_reasons:
  TOO_LATE:
    meaning: { en: It was too late., zh: 太晚了。 }
    remedy: { en: Start again., zh: 重新开始。 }
    source: the tests
";

fn run(document: &str) -> Diagnostics {
    run_with(document, ERRORS)
}

fn run_with(document: &str, errors: &str) -> Diagnostics {
    lint(&Sources::from([
        ("spec/sample.yaml".to_owned(), document.to_owned()),
        ("spec/other.yaml".to_owned(), OTHER.to_owned()),
        ("spec/shared.yaml".to_owned(), SHARED.to_owned()),
        ("spec/errors.yaml".to_owned(), errors.to_owned()),
    ]))
}

/// Rule, text of the clean document, and what to write in its place so that the rule fails.
const FAILING: &[(&str, &str, &str)] = &[
    (
        "operation_has_official_page",
        "      x-official-pages: [{ role: merchant, url: 'https://pay.weixin.qq.com/doc/v3/merchant/1' }]\n",
        "",
    ),
    (
        "operation_has_source",
        "A document that is right., x-source: { copy: '2026-11-22' } }",
        "A document that is right. }",
    ),
    ("operation_has_chinese_title", "summary: 支付\n", "summary: pay\n"),
    ("type_is_described", "title: 小票, description: A slip.,", "title: 小票,"),
    (
        "description_says_more_than_the_name",
        "title: 设备, description: Which device.",
        "title: 设备, description: The device ID.",
    ),
    ("field_has_chinese_title", "title: 设备", "title: device"),
    ("enum_value_is_described", ", x-enum-descriptions: { OPEN: It is open., SHUT: It is shut. }", ""),
    ("note_is_for_callers", "x-note: There is one.", "x-note: The page lists one."),
    (
        "enum_value_is_upper_case",
        "enum: [OPEN, SHUT], x-enum-descriptions: { OPEN: It is open., SHUT: It is shut. }, example: OPEN",
        "enum: [open, SHUT], x-enum-descriptions: { open: It is open., SHUT: It is shut. }, example: open",
    ),
    ("field_name_is_snake_case", "device_id:", "deviceId:"),
    (
        "money_is_a_type",
        "description: The amount in 分., allOf: [{ $ref: '#/components/schemas/Cents' }]",
        "description: What it costs., type: integer",
    ),
    (
        "time_is_date_time",
        "pay_time: { type: string, format: date-time,",
        "pay_time: { type: string, minLength: 1, maxLength: 32,",
    ),
    ("day_is_date", "pay_date: { type: string, format: date,", "pay_date: { type: string, maxLength: 10,"),
    ("sent_text_has_a_limit", "description: Which device., maxLength: 32", "description: Which device."),
    (
        "length_in_bytes_is_marked",
        "description: Which device., maxLength: 32",
        "description: Which device in 32 bytes., maxLength: 32",
    ),
    (
        "inline_object_is_shallow",
        "properties: { device_id: {",
        "properties: { inner: { type: object, title: 内部, description: Deep., properties: { a: { type: integer, title: 甲, description: First., example: 1 } } }, device_id: {",
    ),
    (
        "role_agrees_with_required",
        "x-roles: { merchant: omitted, partner: required }",
        "x-roles: { merchant: required, partner: required }",
    ),
    ("example_is_there", "maxLength: 32, example: d", "maxLength: 32"),
    ("example_fits", "maxLength: 32, example: d", "maxLength: 2, example: ddd"),
    ("official_page_is_of_its_role", "role: partner, url", "role: merchant, url"),
    ("title_is_a_title", "summary: 列表", "summary: 列表API"),
    (
        "enum_of_one_value_says_why",
        "enum: [OPEN, SHUT], x-enum-descriptions: { OPEN: It is open., SHUT: It is shut. }",
        "enum: [OPEN], x-enum-descriptions: { OPEN: It is open. }",
    ),
    (
        "one_name_is_one_kind",
        "properties: { out_trade_no:",
        "properties: { state: { type: string, title: 状态, description: How it stands., example: OPEN }, out_trade_no:",
    ),
    ("poll_example_is_final", "DONE: It is done. }, example: DONE", "DONE: It is done. }, example: DOING"),
    (
        "page_example_is_the_last",
        "description: How many there are., example: 1",
        "description: How many there are., example: 9",
    ),
    ("idempotent_says_by_what", "knows it again by `total_amount`", "knows it again"),
    (
        "notify_url_has_a_callback",
        "x-webhooks:
  SAMPLE.PAID:
    summary: 支付通知
    description: It was paid.
    x-official-pages: [{ role: merchant, url: 'https://pay.weixin.qq.com/doc/v3/merchant/2' }]
    resource: { $ref: '#/components/schemas/Paid' }
",
        "",
    ),
    ("secret_is_secret_both_ways", "description: Who., x-encrypted: true", "description: Who., x-sensitive: true"),
    (
        "merchant_is_not_partner",
        "description: A payment., properties: {",
        "description: A payment., required: [mchid, sp_mchid], properties: { mchid: { type: string, title: 商户号, description: Who., example: a }, sp_mchid: { type: string, title: 服务商, description: Who., example: a },",
    ),
    ("common_type_is_shared", "    Slip:", "    Receipt:"),
    ("name_in_a_text_exists", "tells the `pay_time`", "tells the `pay_tmie`"),
    (
        "page_is_of_one_operation",
        "role: partner, url: 'https://pay.weixin.qq.com/doc/v3/partner/3'",
        "role: merchant, url: 'https://pay.weixin.qq.com/doc/v3/merchant/1'",
    ),
    (
        "enum_has_its_values_everywhere",
        "properties: { out_trade_no:",
        "properties: { state: { type: string, title: 状态, description: How it stands., enum: [OPEN, AJAR], x-enum-descriptions: { OPEN: It is open., AJAR: Half. }, example: OPEN }, out_trade_no:",
    ),
    ("response_says_what_is_always_there", "      required: [status]\n", ""),
    (
        "key_is_unique_across_merchants",
        "    resource: { $ref: '#/components/schemas/Paid' }\n",
        "    x-deduplicate-by: out_trade_no\n    resource: { $ref: '#/components/schemas/Paid' }\n",
    ),
    ("personal_data_is_marked", "maxLength: 32, x-encrypted: true, example: 张三", "maxLength: 32, example: 张三"),
    ("example_is_not_a_placeholder", "maxLength: 32, example: d", "maxLength: 32, example: example_d"),
    (
        "encrypted_example_is_plain",
        "maxLength: 32, x-encrypted: true, example: 张三",
        "maxLength: 32, x-encrypted: true, example: Fx9mh7K5sjqHxxQc",
    ),
    ("identifier_has_its_type", "device_id: {", "voucher_no: {"),
    ("sent_amount_has_a_minimum", "schemas/Cents' }], minimum: 1,", "schemas/Cents' }],"),
    ("required_text_has_a_minimum", "minLength: 1, maxLength: 8, example: n", "maxLength: 8, example: n"),
    ("nothing_is_left_for_later", "description: Lists.", "description: Lists. TODO."),
    ("description_is_english", "description: Lists.", "description: Lists 订单."),
    (
        "error_is_explained_in_both_languages",
        "    meaning: { en: A parameter (参数) is wrong., zh: 参数有误。 }\n",
        "    meaning: { en: A parameter 参数 is wrong., zh: 参数有误。 }\n",
    ),
    ("error_code_is_somebodys", "      x-errors: [PARAM_ERROR]\n", ""),
    ("fail_reason_is_explained", "  TOO_LATE:\n    meaning", "  TOO_SOON:\n    meaning"),
    (
        "line_is_short",
        "      description: Lists.",
        "      description: Lists, one after the other and in the order in which they were made, whatever there is to be listed at all.",
    ),
    ("code_span_ends_on_its_line", "response to `list` tells", "response to `list tells"),
];

#[test]
fn lint_document_that_is_right_finds_nothing() {
    let found = run(CLEAN);
    assert!(found.is_empty(), "{found}");
}

#[test]
fn lint_each_rule_fails_its_own_document_alone() {
    for (rule, from, to) in FAILING {
        assert!(CLEAN.contains(from) || ERRORS.contains(from), "{rule}: the clean documents have no `{from}`");
        let found = run_with(&CLEAN.replace(from, to), &ERRORS.replace(from, to));
        let names: Vec<_> = found.iter().map(|diagnostic| diagnostic.message.clone()).collect();
        assert!(!names.is_empty(), "{rule} found nothing");
        assert!(names.iter().all(|name| name.ends_with(&format!("({rule})"))), "{rule}: {names:#?}");
        assert!(found.iter().all(|diagnostic| diagnostic.origin.line > 1 && !diagnostic.help.is_empty()), "{found}");
    }
}

#[test]
fn lint_every_rule_has_a_document_that_fails_it() {
    let tested: Vec<_> = FAILING.iter().map(|(rule, ..)| *rule).collect();
    let rules: Vec<_> = RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(tested, rules);
}

#[test]
fn lint_of_rows_and_columns_is_that_of_fields() {
    let pages = "    x-official-pages: [{ role: merchant, url: 'https://pay.weixin.qq.com/doc/v3/merchant/5' }]\n";
    for (rule, from, to) in [
        ("operation_has_official_page", pages, ""),
        ("field_has_chinese_title", "title: 行号", "title: line"),
        ("field_has_chinese_title", "title: 明细", "title: lines"),
        ("note_is_for_callers", "x-note: Not in order.", "x-note: The page says nothing of the order."),
        ("official_page_is_of_its_role", "v3/merchant/5", "v3/partner/5"),
        ("title_is_a_title", "title: 明细", "title: 明细。"),
        ("name_in_a_text_exists", "description: A line.", "description: A line of `line_nubmer`."),
        ("name_in_a_text_exists", "lines have a `line_number`", "lines have a `line_nubmer`"),
    ] {
        assert!(CLEAN.contains(from), "{from}");
        let found = run(&CLEAN.replace(from, to));
        let messages: Vec<_> = found.iter().map(|diagnostic| diagnostic.message.clone()).collect();
        let [message] = messages.as_slice() else { panic!("{rule}: {messages:#?}") };
        assert!(message.ends_with(&format!("({rule})")), "{message}");
    }
}

#[test]
fn lint_explanation_that_is_missing_in_a_language_or_without_a_source_is_found() {
    for (from, to) in [
        ("zh: 参数有误。", "zh: It is wrong."),
        ("zh: 参数有误。", "zh: ''"),
        ("en: Start again.", "en: Start again"),
        ("source: the tests\nfail_reasons", "source: ''\nfail_reasons"),
    ] {
        assert!(ERRORS.contains(from), "{from}");
        let found = run_with(CLEAN, &ERRORS.replace(from, to));
        assert_eq!(found.iter().count(), 1, "{from}: {found}");
    }
}

#[test]
fn lint_text_without_a_limit_is_found_only_where_a_page_was_read() {
    let without = CLEAN.replace("description: Which device., maxLength: 32", "description: Which device.");
    assert_eq!(run(&without).iter().count(), 1);
    for source in ["page: '2026-11-22'", "copy: '2026-11-22', community: '2026-11-22'"] {
        assert_eq!(run(&without.replace("copy: '2026-11-22'", source)).iter().count(), 1, "{source}");
    }
    let found = run(&without.replace("copy: '2026-11-22'", "community: '2026-11-22'"));
    assert!(found.is_empty(), "{found}");
}

#[test]
fn lint_money_as_text_number_or_described_in_fen_alone_is_found() {
    let money = "description: The amount in 分., allOf: [{ $ref: '#/components/schemas/Cents' }], minimum: 1";
    for (from, to) in [
        (money, "description: The amount in 分., type: number"),
        (money, "description: The amount in 分., type: string, maxLength: 9"),
        (money, "description: The amount in cents., type: integer"),
        ("title: 总数, description: How many there are.", "title: 手续费, description: What it costs."),
        ("title: 总数, description: How many there are.", "title: 总数, description: How much there is in 分."),
    ] {
        assert!(CLEAN.contains(from), "{from}");
        let found = run(&CLEAN.replace(from, to));
        assert!(found.iter().any(|diagnostic| diagnostic.message.ends_with("(money_is_a_type)")), "{to}: {found}");
    }
}

#[test]
fn lint_amount_in_another_unit_or_that_may_be_negative_says_so() {
    let amount = "description: The amount in 分., allOf: [{ $ref: '#/components/schemas/Cents' }], minimum: 1";
    let finer = "description: What one costs., x-note: The unit is a millionth of 分., type: integer";
    let negative = "description: A discount., x-note: It is negative., allOf: [{ $ref: '#/components/schemas/Cents' }]";
    for (to, note) in [(finer, "x-note: The unit is a millionth of 分., "), (negative, "x-note: It is negative., ")] {
        assert!(CLEAN.contains(amount) && to.contains(note));
        let found = run(&CLEAN.replace(amount, to));
        assert!(found.is_empty(), "{to}: {found}");
        assert_eq!(run(&CLEAN.replace(amount, &to.replace(note, ""))).iter().count(), 1, "{to}");
    }
}

#[test]
fn lint_ciphertext_is_found_wherever_an_encrypted_value_has_an_example() {
    let ciphertext = "Fx9mh7K5sjqHxxQcgDVhnJ9Q";
    let note = "device_id: { type: string, title: 设备, description: Which device., maxLength: 32, example: d }";
    let page = "{ schema: { $ref: '#/components/schemas/Page' } }";
    let named = "device_id: { title: 设备, description: Whose., allOf: [{ $ref: '#/components/schemas/Name' }]";
    let name = "    Name: { type: string, title: 姓名, description: A name., maxLength: 32, x-encrypted: true, example: 张三 }\n    Slip:";
    for (at, from, to) in [
        (
            "a response",
            "title: 姓名, description: Who., x-encrypted: true, example: 张三",
            "title: 姓名, description: Who., x-encrypted: true, example: CIPHERTEXT",
        ),
        (
            "the example of a response",
            page,
            "{ schema: { $ref: '#/components/schemas/Page' }, example: { status: DONE, total_count: 1, data: [a], user_name: CIPHERTEXT } }",
        ),
        (
            "an item",
            note,
            "device_id: { type: array, title: 设备, description: Whose., items: { type: string, maxLength: 32, x-encrypted: true, example: CIPHERTEXT } }",
        ),
        (
            "the example of a list",
            note,
            "device_id: { type: array, title: 设备, description: Whose., example: [CIPHERTEXT], items: { type: string, maxLength: 32, x-encrypted: true, example: 张三 } }",
        ),
        (
            "a map",
            note,
            "device_id: { type: object, title: 设备, description: Whose., additionalProperties: { type: string, maxLength: 32, x-encrypted: true, example: CIPHERTEXT } }",
        ),
        (
            "a parameter",
            "name: offset, in: query, description: From where., schema: { type: integer, title: 偏移, example: 0 } }",
            "name: offset, in: query, description: From where., schema: { type: integer, title: 偏移, example: 0 } }\n        - { name: holder, in: query, description: Whose., schema: { type: string, title: 持卡人, maxLength: 32, x-encrypted: true, example: CIPHERTEXT } }",
        ),
        ("a field of a type", note, &format!("{named}, example: CIPHERTEXT }}")),
    ] {
        let clean = CLEAN.replace("    Slip:", name);
        assert!(clean.contains(from), "{at}");
        let of = |example: &str| run(&clean.replacen(from, &to.replace("CIPHERTEXT", example), 1));
        let plain = of("张三");
        assert!(plain.is_empty(), "{at}: {plain}");
        let found = of(ciphertext);
        assert_eq!(found.iter().count(), 1, "{at}: {found}");
        assert!(found.iter().all(|diagnostic| diagnostic.message.ends_with("(encrypted_example_is_plain)")), "{found}");
    }
}

#[test]
fn lint_digest_that_travels_encrypted_is_plain() {
    let digest = "user_digest: { type: string, title: 摘要, description: The MD5., maxLength: 32, x-encrypted: true, example: 3b304df4cad637fc4a3e0dbc69b2eaec }";
    let found = run(&CLEAN.replace("properties: { device_id: {", &format!("properties: {{ {digest}, device_id: {{")));
    assert!(found.is_empty(), "{found}");
}

#[test]
fn lint_field_that_only_tells_of_an_amount_is_no_money() {
    for name in ["fee_name", "amount_desc", "price_type"] {
        let named = CLEAN
            .replace("total_amount, number,", &format!("total_amount, {name},"))
            .replace(" number: {", &format!(" {name}: {{"));
        assert_eq!(named.matches(name).count(), 2);
        let found = run(&named);
        assert!(found.is_empty(), "{name}: {found}");
    }
}

#[test]
fn lint_example_out_of_enum_and_time_without_offset_are_found() {
    for (from, to) in
        [("example: OPEN", "example: AJAR"), ("T13:29:35+08:00", " 13:29:35"), ("13:29:35+08:00", "13:29:35")]
    {
        let found = run(&CLEAN.replace(from, to));
        assert!(found.iter().any(|diagnostic| diagnostic.message.ends_with("(example_fits)")), "{from}: {found}");
    }
}
