//! Documents that are wrong: each ends in a finding with file, line and pointer.

use std::collections::BTreeMap;

use wechatpay_codegen::{Diagnostic, generate};
use wechatpay_tests::mini_specs;

const HEAD: &str = "openapi: 3.0.3\ninfo: { title: 坏 (bad), version: '1', description: A document that is wrong. }\n";

const GET: &str = "
paths:
  /v3/bad/{openid}:
    get:
      operationId: query
      summary: 查询
      description: A query.
      parameters:
        - { name: openid, in: path, required: true, schema: { $ref: 'shared.yaml#/components/schemas/Openid' } }
      responses:
        '204': { description: Nothing. }
";

/// The findings of one document beside shared.yaml.
fn findings(document: &str) -> Vec<Diagnostic> {
    let shared = mini_specs().remove("specs/shared.yaml").expect("shared.yaml is among the mini specs");
    let sources = BTreeMap::from([
        ("specs/bad.yaml".to_owned(), format!("{HEAD}{document}")),
        ("specs/shared.yaml".to_owned(), shared),
    ]);
    match generate(&sources) {
        Ok(_) => Vec::new(),
        Err(found) => found.into_iter().collect(),
    }
}

/// Asserts that there is exactly one finding, on the line with `marker`, with this message.
#[track_caller]
fn refused(document: &str, marker: &str, message: &str) {
    let text = format!("{HEAD}{document}");
    let line = text.lines().position(|line| line.contains(marker)).map(|index| index + 1);
    let found = findings(document);
    let [diagnostic] = found.as_slice() else { panic!("one finding expected: {found:#?}") };
    assert_eq!(diagnostic.origin.file, "specs/bad.yaml");
    assert_eq!(Some(diagnostic.origin.line), line, "{diagnostic}");
    assert!(diagnostic.message.contains(message), "{diagnostic}");
    assert!(!diagnostic.help.is_empty(), "{diagnostic}");
}

#[test]
fn document_that_is_right_has_no_finding() {
    assert_eq!(findings(GET), []);
}

#[test]
fn response_202_with_a_body_or_beside_another_is_refused() {
    let accepted = GET.replace("'204': { description: Nothing. }", "'202': { description: Accepted. }");
    assert_eq!(findings(&accepted), []);
    let body =
        accepted.replace("Accepted. }", "Accepted., content: { application/json: { schema: { type: object } } } }");
    refused(&body, "'202'", "`content` is not understood here");
    let both = accepted.replace("        '202'", "        '204': { description: Nothing. }\n        '202'");
    refused(&both, "      responses:", "exactly one documented response");
}

#[test]
fn path_that_ends_in_two_slashes_or_names_its_end_is_refused() {
    let ends = |end: &str| GET.replace("/{openid}:", &format!("/{{openid}}{end}:"));
    assert_eq!(findings(&ends("/")), []);
    refused(&ends("//"), "{openid}//", "is not a valid path segment");
    let named = ends("/").replace("    get:", "    x-rust-names: { '': end }\n    get:");
    refused(&named, "x-rust-names", "the path has no segment ``");
}

/// The document with this `x-source` on its operation.
fn sourced(source: &str) -> String {
    GET.replace("      operationId: query\n", &format!("      operationId: query\n      x-source: {source}\n"))
}

#[test]
fn source_that_names_each_kind_has_no_finding() {
    let all = "{ page: '2026-11-22', copy: '2026-11-22', official: [java, go, php, skills], others: [SKIT, WxJava], community: '2026-11-28' }";
    assert_eq!(findings(&sourced(all)), []);
}

#[test]
fn source_that_is_empty_undated_unknown_or_of_the_other_kind_is_refused() {
    for (source, message) in [
        ("{ }", "this names no source"),
        ("{ official: [] }", "this list names nobody"),
        ("{ copy: yesterday }", "this is not a date"),
        ("{ official: [jawa] }", "`jawa` is not known as a source of this kind"),
        ("{ others: [java] }", "`java` is not known as a source of this kind"),
        ("{ official: [WxJava] }", "`WxJava` is not known as a source of this kind"),
        ("{ official: [go, go] }", "`go` stands here twice"),
    ] {
        refused(&sourced(source), "x-source", message);
    }
    assert!(findings(&sourced("{ official: [jawa] }"))[0].help.contains("Did you mean `java`?"));
}

#[test]
fn page_with_the_day_on_which_it_was_read_is_refused_and_led_to_the_source() {
    let page = "x-official-pages: [{ role: merchant, url: 'https://a.cn/1', read: '2026-11-22' }]";
    let document = GET.replace("      operationId: query\n", &format!("      operationId: query\n      {page}\n"));
    refused(&document, "x-official-pages", "`read` is not understood here any more");
    assert!(findings(&document)[0].help.contains("`x-source`"));
}

#[test]
fn reference_dangling_is_refused_with_the_nearest_name() {
    let document = GET.replace("schemas/Openid", "schemas/OpenId");
    refused(&document, "schemas/OpenId", "leads nowhere");
    assert!(findings(&document)[0].help.contains("Did you mean `Openid`?"));
}

#[test]
fn reference_to_another_product_is_refused() {
    refused(&GET.replace("shared.yaml#", "other.yaml#"), "other.yaml", "neither this document nor shared.yaml");
}

#[test]
fn operation_id_duplicate_is_refused() {
    let again =
        GET.replace("/v3/bad/{openid}", "/v3/bad/again/{openid}").replace("\npaths:", "").replace("A query.", "Again.");
    let document = format!("{}{again}", GET.trim_end());
    let found = findings(&document);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].message.contains("the operationId `query` stands at line"), "{}", found[0]);
}

#[test]
fn operation_id_missing_is_refused() {
    refused(&GET.replace("      operationId: query\n", ""), "    get:", "`operationId` is missing");
}

#[test]
fn schema_with_the_name_of_what_an_operation_requires_is_refused() {
    let query = |name| {
        format!("        - {{ name: {name}, in: query, required: true, schema: {{ type: string, example: a }} }}\n")
    };
    let responses = "      responses:\n";
    let many = GET.replace(responses, &format!("{}{}{responses}", query("a"), query("b")));
    assert_eq!(findings(&many), []);
    let schema =
        "components:\n  schemas:\n    QueryRequired: { type: string, title: 名, description: A name., example: a }\n";
    refused(
        &format!("{many}{schema}"),
        "get:",
        "`Query::new` and `QueryRequired` (specs/bad.yaml:18) would both be called `QueryRequired`",
    );
}

#[test]
fn path_parameter_undeclared_is_refused() {
    refused(
        &GET.replace("/v3/bad/{openid}:", "/v3/bad/{openid}/{code}:"),
        "    get:",
        "`{code}`, which no parameter declares",
    );
}

#[test]
fn path_parameter_not_in_the_path_is_refused() {
    let document = GET.replace("/v3/bad/{openid}:", "/v3/bad:");
    refused(&document, "name: openid", "the path has no `{openid}`");
}

#[test]
fn route_twice_is_refused_even_with_other_parameter_names() {
    let again = GET
        .replace("{openid}:", "{user}:")
        .replace("name: openid", "name: user")
        .replace("\npaths:", "")
        .replace(": query", ": query_again");
    let found = findings(&format!("{}{again}", GET.trim_end()));
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].message.contains("stands at specs/bad.yaml:"), "{}", found[0]);
}

#[test]
fn key_misspelt_is_refused_with_the_right_spelling() {
    let document = GET.replace("description: A query.", "descripton: A query.");
    let found = findings(&document);
    assert!(
        found.iter().any(|d| d.message.contains("`descripton` is not understood") && d.help.contains("`description`")),
        "{found:#?}"
    );
}

#[test]
fn key_of_openapi_outside_the_subset_is_refused() {
    for key in [
        "oneOf: []",
        "anyOf: []",
        "not: {}",
        "discriminator: {}",
        "uniqueItems: true",
        "default: a",
        "deprecated: true",
    ] {
        let document =
            GET.replace("{ $ref: 'shared.yaml#/components/schemas/Openid' }", &format!("{{ type: string, {key} }}"));
        let found = findings(&document);
        assert!(found.iter().any(|d| d.message.contains("is not understood here")), "{key}: {found:#?}");
    }
}

#[test]
fn reference_with_a_sibling_is_refused() {
    let document = GET.replace("schemas/Openid' }", "schemas/Openid', title: 用户 }");
    refused(&document, "title: 用户", "beside a `$ref`");
}

#[test]
fn yaml_that_is_broken_is_refused_at_its_line() {
    let found = findings("paths: [\n");
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].message.contains("this is not YAML"), "{}", found[0]);
}

#[test]
fn yaml_key_twice_is_refused() {
    let document = GET.replace("summary: 查询", "summary: 查询\n      summary: 再查");
    let found = findings(&document);
    assert!(found[0].message.contains("duplicated key"), "{found:#?}");
}

#[test]
fn response_of_another_status_is_refused() {
    refused(&GET.replace("'204'", "'201'"), "'201'", "`201` is not understood here");
}

#[test]
fn response_two_documented_are_refused() {
    let document = GET.replace("'204': { description: Nothing. }", "'204': { description: Nothing. }\n        '200': { description: Text., content: { application/json: { schema: { type: string, example: a } } } }");
    refused(&document, "responses:", "exactly one documented response");
}

#[test]
fn header_of_the_client_as_parameter_is_refused() {
    let document = GET.replace(
        "      responses:",
        "        - { name: Wechatpay-Serial, in: header, schema: { type: string, example: a } }\n      responses:",
    );
    refused(&document, "Wechatpay-Serial", "belongs to the client");
}

#[test]
fn parameter_list_of_texts_or_object_is_refused_outside_of_the_query_and_other_lists_and_maps_are_everywhere() {
    let of = |place: &str, schema: &str| {
        let parameter = format!("        - {{ name: ids, in: {place}, schema: {schema} }}\n      responses:");
        GET.replace("      responses:", &parameter)
    };
    let (texts, object) = (
        "{ type: array, items: { type: string, example: a } }",
        "{ type: object, properties: { a: { type: string, example: a } } }",
    );
    for schema in [texts, object] {
        assert_eq!(findings(&of("query", schema)), []);
        refused(&of("header", schema), "name: ids", "a parameter is a single value");
    }
    for schema in [
        "{ type: array, items: { type: integer, example: 1 } }",
        "{ type: array, items: { type: array, items: { type: string, example: a } } }",
        "{ type: object, additionalProperties: { type: string, example: a } }",
        "{ x-any: true, example: 1 }",
    ] {
        refused(&of("query", schema), "name: ids", "a parameter is a single value");
    }
}

#[test]
fn nullable_or_encrypted_inside_of_a_query_parameter_is_refused() {
    let of = |flag: &str| {
        let parameter = format!(
            "        - {{ name: ids, in: query, schema: {{ type: object, properties: {{ a: {{ type: string, {flag}, example: a }} }} }} }}\n      responses:"
        );
        GET.replace("      responses:", &parameter)
    };
    refused(&of("nullable: true"), "name: ids", "takes no `null` in a request");
    refused(&of("x-encrypted: true"), "name: ids", "marked as encrypted");
    let list = "        - { name: ids, in: query, schema: { type: array, items: { type: string, x-encrypted: true, example: a } } }\n      responses:";
    refused(&GET.replace("      responses:", list), "name: ids", "marked as encrypted");
}

#[test]
fn parameter_encrypted_is_refused() {
    let schema = "schema: { type: string, x-encrypted: true, example: a }";
    let document = GET.replace("schema: { $ref: 'shared.yaml#/components/schemas/Openid' }", schema);
    refused(&document, "x-encrypted", "marked as encrypted");
}

#[test]
fn body_of_a_get_is_refused() {
    let body = "      requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { a: { type: string, example: a } } } } } }\n      responses:";
    refused(&GET.replace("      responses:", body), "requestBody", "a GET has no body");
}

#[test]
fn time_of_beijing_that_is_none_and_a_format_beside_values_are_refused() {
    let of = |schema: &str| GET.replace("{ $ref: 'shared.yaml#/components/schemas/Openid' }", schema);
    for example in ["20091225091010", "20091225", "OnAccept"] {
        assert_eq!(findings(&of(&format!("{{ type: string, format: yyyyMMddHHmmss, example: '{example}' }}"))), []);
    }
    for example in ["20091325091010", "20091225096010", "2009-12-25", "2009122509", "On Accept", "20091232"] {
        let schema = format!("{{ type: string, format: yyyyMMddHHmmss, example: '{example}' }}");
        refused(&of(&schema), "yyyyMMddHHmmss", "this is not a time such as 20091227091010");
    }
    refused(
        &of("{ type: string, format: yyyyMMdd, example: '20091225' }"),
        "yyyyMMdd",
        "this format is not understood",
    );
    let values = "{ type: string, format: yyyyMMddHHmmss, enum: ['20091225'], example: '20091225' }";
    refused(&of(values), "yyyyMMddHHmmss", "`format` means nothing beside `enum`");
}

#[test]
fn nullable_in_a_request_is_refused() {
    let body = "      requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { a: { type: string, nullable: true, example: a } } } } } }\n      responses:";
    refused(
        &GET.replace("    get:", "    post:").replace("      responses:", body),
        "nullable",
        "no `null` in a request",
    );
}

#[test]
fn object_without_properties_is_refused() {
    let response = "'200': { description: Anything., content: { application/json: { schema: { type: object } } } }";
    refused(&GET.replace("'204': { description: Nothing. }", response), "type: object", "no properties");
}

#[test]
fn schema_that_contains_itself_is_refused() {
    let response = "'200': { description: A node., content: { application/json: { schema: { $ref: '#/components/schemas/Node' } } } }";
    let schemas = "components:\n  schemas:\n    Node:\n      type: object\n      properties:\n        id: { type: string, example: a }\n        next: { $ref: '#/components/schemas/Node' }\n";
    let document = format!("{}{schemas}", GET.replace("'204': { description: Nothing. }", response));
    let found = findings(&document);
    assert!(found.iter().any(|d| d.message.contains("contains itself")), "{found:#?}");
}

#[test]
fn composition_that_contains_itself_is_refused() {
    let schemas = "components:\n  schemas:\n    A:\n      allOf:\n        - { $ref: '#/components/schemas/A' }\n        - { type: object, properties: { b: { type: string, example: a } } }\n";
    let found = findings(&format!("{GET}{schemas}"));
    assert!(found.iter().any(|d| d.message.contains("contains itself")), "{found:#?}");
}

#[test]
fn composition_with_a_property_twice_is_refused() {
    let schemas = "components:\n  schemas:\n    A:\n      allOf:\n        - { type: object, properties: { b: { type: string, example: a } } }\n        - { type: object, properties: { b: { type: string, example: second } } }\n";
    refused(&format!("{GET}{schemas}"), "second", "`b` comes from more than one part");
}

#[test]
fn example_missing_is_refused() {
    let document = GET
        .replace("      responses:", "        - { name: code, in: query, schema: { type: string } }\n      responses:");
    refused(&document, "name: code", "no example");
}

#[test]
fn example_of_another_type_is_refused() {
    let document = GET.replace(
        "      responses:",
        "        - { name: code, in: query, schema: { type: integer, example: seven } }\n      responses:",
    );
    refused(&document, "name: code", "the example does not fit: it has another type");
}

#[test]
fn pattern_that_is_not_a_regular_expression_is_refused() {
    let document = GET.replace(
        "      responses:",
        "        - { name: code, in: query, schema: { type: string, pattern: '(', example: a } }\n      responses:",
    );
    refused(&document, "name: code", "not a regular expression");
}

#[test]
fn extension_unknown_is_refused() {
    refused(
        &GET.replace("description: A query.", "description: A query.\n      x-retires: read"),
        "x-retires",
        "`x-retires` is not understood",
    );
}

#[test]
fn extension_with_an_unknown_word_is_refused() {
    refused(
        &GET.replace("description: A query.", "description: A query.\n      x-retry: sometimes"),
        "x-retry",
        "`sometimes` is not a retry class",
    );
}

#[test]
fn enum_description_of_an_unknown_value_is_refused() {
    let schema = "schema: { type: string, enum: [A], x-enum-descriptions: { A: First., B: Second. }, example: A }";
    let document =
        GET.replace("      responses:", &format!("        - {{ name: code, in: query, {schema} }}\n      responses:"));
    refused(&document, "name: code", "`B` is not in `enum`");
}

#[test]
fn event_to_deduplicate_by_an_unknown_property_is_refused() {
    let event = "x-webhooks:\n  A.B: { summary: 通知, description: It happened., x-deduplicate-by: number, resource: { type: object, properties: { a: { type: string, example: a } } } }\n";
    refused(&format!("{GET}{event}"), "A.B", "no `number` to deduplicate by");
}

/// A schema that its users mark, or that is marked itself.
fn with_schema(schema: &str) -> String {
    format!("{GET}components:\n  schemas:\n    Bad: {schema}\n")
}

#[test]
fn mark_that_would_hide_nothing_is_refused() {
    let flag = with_schema("{ type: boolean, x-sensitive: true, example: true }");
    refused(&flag, "Bad:", "a yes or no, or a file, is not hidden");
    for mark in ["x-sensitive", "x-encrypted"] {
        let part = with_schema(&format!("{{ allOf: [{{ type: string, {mark}: true, example: a }}] }}"));
        refused(&part, "Bad:", "an `allOf` of one schema that is written out joins nothing");
    }
}

#[test]
fn composition_of_the_fields_of_a_marked_object_is_refused() {
    let object = "{ type: object, x-sensitive: true, properties: { a: { type: string, example: a } } }";
    let composed = "{ allOf: [{ $ref: '#/components/schemas/Bad' }, { type: object, properties: { b: { type: string, example: b } } }] }";
    let document = format!("{}    Composed: {composed}\n", with_schema(object));
    refused(&document, "Composed:", "marked as personal, which a composition of its fields would lose");
}

#[test]
fn mark_beside_the_name_of_a_whole_response_is_refused() {
    let object = "{ type: object, properties: { a: { type: string, example: a } } }";
    let response = "'200': { description: It., content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Bad' }], x-sensitive: true } } } }";
    let document = with_schema(object).replace("'204': { description: Nothing. }", response);
    refused(&document, "'200'", "beside the name of a whole body hides nothing");
}

#[test]
fn caller_that_is_neither_merchant_nor_brand_is_refused() {
    let document = GET.replace("description: A query.", "description: A query.\n      x-caller: partner");
    refused(&document, "x-caller", "`partner` is not a caller");
    assert_eq!(findings(&document.replace("partner", "brand")), []);
}

#[test]
fn operations_of_two_callers_below_one_root_are_refused() {
    let other = "      responses:
        '204': { description: Nothing. }
  /v3/bad-as-well:
    post:
      operationId: query_as_well
      summary: 查询
      description: Another query.
      x-caller: brand
      responses:
        '204': { description: Nothing. }
";
    let document = GET.replace("      responses:\n        '204': { description: Nothing. }\n", other);
    refused(&document, "    post:", "a brand calls this, and a merchant what stands at specs/bad.yaml:6");
    assert_eq!(findings(&document.replace("/v3/bad-as-well", "/brand/bad")), []);
}

#[test]
fn findings_of_all_kinds_are_collected() {
    let document = GET
        .replace("x-retry", "")
        .replace("schemas/Openid", "schemas/Nobody")
        .replace("operationId: query", "operationId: Query")
        .replace("description: A query.", "description: A query.\n      x-retry: sometimes");
    assert_eq!(findings(&document).len(), 3, "{:#?}", findings(&document));
}

#[test]
fn documents_with_findings_emit_nothing() {
    assert!(!findings(&GET.replace("schemas/Openid", "schemas/Nobody")).is_empty());
}

/// A list whose pages go by this, with a token of this type in query and response.
fn paged(by: &str, token: &str) -> String {
    format!(
        "
paths:
  /v3/bad:
    get:
      operationId: query
      summary: 查询
      description: A query.
      x-pagination: {by}
      parameters:
        - {{ name: token, in: query, schema: {token} }}
        - {{ name: size, in: query, schema: {{ type: integer, example: 1 }} }}
      responses:
        '200':
          description: A page.
          content:
            application/json:
              schema:
                type: object
                properties:
                  data: {{ type: array, items: {{ type: string, example: a }} }}
                  next: {token}
components:
  schemas:
    Token: {{ type: string, example: a }}
"
    )
}

#[test]
fn list_by_cursor_or_page_that_leads_nowhere_is_refused() {
    let (text, number) = ("{ type: string, example: a }", "{ type: integer, example: 1 }");
    let named = "{ $ref: '#/components/schemas/Token' }";
    assert_eq!(findings(&paged("{ cursor: token, limit: size, items: data, next: next }", text)), []);
    assert_eq!(findings(&paged("{ page: size, items: data }", text)), []);
    for (by, token, message) in [
        ("{ cursor: tokken, items: data, next: next }", text, "no parameter `tokken` is text"),
        ("{ cursor: size, items: data, next: next }", text, "no parameter `size` is text"),
        ("{ cursor: token, items: data, next: data }", text, "the response has no text `data`"),
        ("{ page: token, items: data }", text, "no parameter `token` is an integer"),
        ("{ page: size, items: data, limit: token }", text, "no parameter `token` is an integer"),
    ] {
        refused(&paged(by, token), "    get:", message);
    }
    for by in ["{ items: data }", "{ page: size, offset: size, items: data }", "{ cursor: token, items: data }"] {
        refused(&paged(by, text), "x-pagination", "this does not say how the next page is asked for");
    }
    assert_eq!(findings(&paged("{ page: size, first: 0, items: data }", text)), []);
    for (by, message) in [
        ("{ page: size, first: 1, items: data }", "pages are counted from 0 or from 1"),
        ("{ offset: size, first: 0, items: data }", "only the numbers of pages have a first one"),
        ("{ cursor: token, first: 0, items: data, next: next }", "only the numbers of pages have a first one"),
        ("{ page: size, first: '0', items: data }", "a whole number from 0"),
        ("{ page: token, first: 0, items: data }", "no parameter `token` is an integer"),
    ] {
        let found = findings(&paged(by, text));
        assert!(found.iter().any(|it| it.message.contains(message)), "{by}: {found:#?}");
    }
    let found = findings(&paged("{ cursor: token, items: data, next: next }", named));
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found.iter().all(|it| it.message.contains("its type is not plain text in code")), "{found:#?}");
    let found = findings(&paged("{ cursor: token, items: data, next: next }", number));
    assert_eq!(found.len(), 2, "{found:#?}");
    let encrypted = "{ type: string, x-encrypted: true, example: a }";
    let found = findings(&paged("{ cursor: token, items: data, next: next }", encrypted));
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found.iter().all(|it| it.message.contains("its type is not plain text in code")), "{found:#?}");
}

/// An upload of these parts.
fn uploaded(required: &str, parts: &str) -> String {
    format!(
        "
paths:
  /v3/bad:
    post:
      operationId: upload_it
      summary: 上传
      description: An upload.
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [{required}]
              properties:
{parts}      responses:
        '204': {{ description: Nothing. }}
"
    )
}

#[test]
fn upload_whose_parts_are_not_understood_is_refused() {
    const FILE: &str = "                file: { type: string, format: binary }\n";
    let meta = |properties: &str| format!("                meta: {{ type: object, properties: {{ {properties} }} }}\n");
    let digest = "digest: { type: string, example: a }";
    let right = meta(&format!("{digest}, file_name: {{ type: string, example: a }}"));
    assert_eq!(findings(&uploaded("file, meta", &format!("{FILE}{right}"))), []);
    let part = |schema: &str| format!("{FILE}{right}                other: {schema}\n");
    let kind = |schema: &str| format!("{FILE}{}", meta(&format!("{digest}, digest_algorithm: {schema}")));
    let twice = format!("{FILE}{right}                copy: {{ type: string, format: binary }}\n");
    let unnamed = format!("{FILE}{right}                'a\"b': {{ type: string, example: a }}\n");
    for (required, parts, marker, message) in [
        ("meta", right.clone(), "            schema:", "an upload has one file"),
        ("file, meta", twice, "            schema:", "an upload has one file"),
        ("file", FILE.to_owned(), "            schema:", "an upload has a description `meta` written out"),
        ("file", format!("{FILE}{right}"), "            schema:", "the part `meta` of an upload is always there"),
        (
            "file, meta",
            format!("{FILE}{}", meta("name: { type: string, example: a }")),
            "meta: {",
            "has the file's hash as text",
        ),
        (
            "file, meta",
            format!("{FILE}{}", meta("digest: { type: integer, example: 1 }")),
            "meta: {",
            "has the file's hash as text",
        ),
        ("file, meta", kind("{ type: string, example: SM3 }"), "digest_algorithm", "a kind of hash is the one"),
        (
            "file, meta",
            kind("{ type: string, enum: [SM3, MD5], example: SM3 }"),
            "digest_algorithm",
            "a kind of hash is the one",
        ),
        (
            "file, meta",
            kind("{ type: string, enum: [MD5], example: MD5 }"),
            "            schema:",
            "the hash of an upload is SHA-256 or SM3",
        ),
        (
            "file, meta",
            part("{ type: object, properties: { a: { type: string, example: a } } }"),
            "other: {",
            "a part beside the file is a plain value",
        ),
        (
            "file, meta",
            part("{ type: string, x-encrypted: true, example: a }"),
            "other: {",
            "a part beside the file is a plain value",
        ),
        ("file, meta", unnamed, "a\"b", "is not the name of a part"),
    ] {
        refused(&uploaded(required, &parts), marker, message);
    }
}
