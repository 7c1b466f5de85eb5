//! What a mutation puts into a document: keys of the dialect, hostile values, hostile names.

/// The members of one of these lists.
pub(super) fn all(list: &'static str) -> Vec<&'static str> {
    list.split(' ').collect()
}

/// Every key that a document may have somewhere.
pub(super) const KEYS: &str = "openapi info title version description paths components schemas get post put patch delete operationId \
    summary parameters name in required schema requestBody responses '200' '202' '204' content application/json \
    multipart/form-data application/octet-stream $ref type properties additionalProperties items enum format \
    minLength maxLength pattern minimum maximum minItems maxItems nullable example allOf offset limit total first next cursor \
    state final role url updated page copy official others community merchant partner original-type resource columns sum of codes fail_reasons \
    request_id_tails spellings status meaning remedy outcome repeat common source en zh x-any x-caller x-deduplicate-by \
    x-download x-encrypted x-enum-descriptions x-errors x-length x-money x-note x-official-pages x-one-or-many \
    x-pagination x-poll x-provenance x-rate-limit x-recognized-by x-retry x-roles x-rows x-rust-name \
    x-rust-names x-sensitive x-source x-webhooks";

/// Keys with a value that may stand beside others, so that a document is often still right and means something else.
pub(super) const ADDED: &[(&str, &str)] = &[
    ("x-sensitive", "true"),
    ("x-encrypted", "true"),
    ("x-download", "true"),
    ("x-any", "true"),
    ("x-one-or-many", "true"),
    ("nullable", "true"),
    ("x-length", "bytes"),
    ("x-length", "words"),
    ("x-money", "fen"),
    ("x-money", "yuan"),
    ("x-rust-name", "it"),
    ("x-rust-name", "String"),
    ("x-rust-name", "client"),
    ("x-rust-name", "self"),
    ("x-rust-name", "Self"),
    ("x-rust-name", "''"),
    ("x-rust-name", "v_3"),
    ("x-rust-names", "{v3: other}"),
    ("x-caller", "brand"),
    ("x-caller", "nobody"),
    ("x-retry", "safe"),
    ("x-retry", "never"),
    ("x-rate-limit", "1"),
    ("x-rate-limit", "18446744073709551615"),
    ("x-note", "'A `note` of [brackets](x) */ \"quotes\" \\ and {braces}.'"),
    ("x-provenance", "Somebody."),
    ("format", "date-time"),
    ("format", "date"),
    ("format", "yyyyMMddHHmmss"),
    ("format", "binary"),
    ("format", "int64"),
    ("minLength", "0"),
    ("maxLength", "1"),
    ("maxLength", "18446744073709551615"),
    ("minimum", "-9223372036854775808"),
    ("maximum", "1e308"),
    ("minItems", "1"),
    ("maxItems", "0"),
    ("pattern", "'^(a+)+$'"),
    ("pattern", "'('"),
    ("required", "[]"),
    ("required", "true"),
    ("enum", "[A, B]"),
    ("enum", "[]"),
    ("enum", "[1, -2]"),
    ("x-rust-names", "{'1': one, '-2': minus_two}"),
    ("x-source", "{copy: '2026-11-22'}"),
    ("x-source", "{official: [java]}"),
    ("x-source", "{}"),
    ("example", "''"),
    ("example", "{}"),
    ("example", "[]"),
    ("example", "null"),
    ("description", "It."),
    ("title", "甲"),
    ("items", "{type: string, example: a}"),
    ("additionalProperties", "{type: string, example: a}"),
    ("properties", "{}"),
    ("properties", "{it: {type: string, example: a}}"),
    ("allOf", "[]"),
    ("x-enum-descriptions", "{}"),
    ("x-errors", "[]"),
    ("type", "object"),
    ("type", "string"),
    ("type", "integer"),
    ("type", "number"),
    ("type", "boolean"),
    ("type", "array"),
];

/// Values as they stand in YAML.
pub(super) const VALUES: &[&str] = &[
    "new",
    "self",
    "Self",
    "send",
    "operation",
    "client",
    "type",
    "crate",
    "μg",
    "\"\\r\"",
    "\"\\n\"",
    "\"\\u202e\"",
    "\"\\0\"",
    "\"\\u2028\"",
    "\"\\ufeff\"",
    "\"\\t\"",
    "\"\\x85\"",
    "\"\"",
    "''",
    "~",
    "null",
    "[]",
    "{}",
    "[[]]",
    "{a: b}",
    "[a, a]",
    "-1",
    "0",
    "1",
    "-0.0",
    "0.1",
    "1e400",
    "-1e400",
    ".nan",
    ".inf",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "0x10",
    "0o7",
    "1_000",
    "true",
    "false",
    "yes",
    "'yes'",
    "'true'",
    "'1'",
    "2020-01-01",
    "'2020-05-20T13:29:35+08:00'",
    "'9999-99-99'",
    "'0000-00-00T00:00:00Z'",
    "string",
    "integer",
    "number",
    "boolean",
    "object",
    "array",
    "date",
    "date-time",
    "binary",
    "path",
    "query",
    "header",
    "body",
    "A-B",
    "'/'",
    "'//'",
    "'/v3'",
    "'/v3/{a}/{a}'",
    "'{}'",
    "'%'",
    "'?'",
    "'#'",
    "'*/'",
    "'\"'",
    "\"'\"",
    "'\\'",
    "'```'",
    "'#\"\"#'",
    "'[a](b)'",
    "'[`a`]'",
    "'<b>'",
    "'{'",
    "'}'",
    "'|'",
    "'a | b'",
    "'http://'",
    "'https://a.cn'",
    "'😀'",
    "'e\u{301}'",
    "&a a",
    "*a",
    "!!str a",
    "!a b",
    "|",
    ">-",
    "<<",
    "shared",
    "errors",
    "small",
    "'1'",
    "'a.b'",
    "'a b'",
    "中文",
    "'$ref'",
    "'~0'",
    "'~1'",
];

/// What means something in YAML, and what nobody sees.
pub(super) const CHARACTERS: &[char] = &[
    '\r',
    '\n',
    '\t',
    '\0',
    '\u{1b}',
    '\u{7f}',
    '\u{85}',
    '\u{a0}',
    '\u{ad}',
    '\u{200b}',
    '\u{2028}',
    '\u{202e}',
    '\u{feff}',
    '\u{fffd}',
    '\u{10ffff}',
    '\u{301}',
    '\'',
    '"',
    '#',
    ':',
    '-',
    '{',
    '}',
    '[',
    ']',
    ',',
    '|',
    '>',
    '&',
    '*',
    '!',
    '%',
    '@',
    '`',
    '?',
    '\\',
    '/',
    '~',
    '中',
    'а',
];

/// Where a reference may lead to.
pub(super) const REFERENCES: &[&str] = &[
    "'#'",
    "'#/'",
    "''",
    "'#/components/schemas/'",
    "'#/components/schemas/Nowhere'",
    "'#/components/schemas/~0'",
    "'#/paths'",
    "'shared.yaml'",
    "'shared.yaml#'",
    "'shared.yaml#/components/schemas/Nowhere'",
    "'shared.yaml#/components/schemas/Fen'",
    "'shared.yaml#/components/schemas/Mchid'",
    "'shared.yaml#/components/schemas/Openid'",
    "'errors.yaml#/codes'",
    "'nowhere.yaml#/components/schemas/A'",
    "'../shared.yaml#/components/schemas/Fen'",
    "'http://a.cn/a.yaml#/A'",
];

/// Names that Rust, its prelude, the crate or the engine have for something.
pub(super) const NAMES: &str = "type self Self super crate async gen dyn try union macro_rules static r#type new send operation client map \
    download default clone into from as_str take give unknown Unknown main test tests types operations events \
    rows errors routes paths shared products v3 it f value other name text cursor String Option Some None Ok Err \
    Vec Result Box Default Debug Clone Copy PartialEq Eq Hash Into From AsRef Deref Display Iterator Send Sync \
    Sized Drop Fn ToString Operation Meta Request RequestBuilder Response Error Item Output Call Client \
    ErrorCode ErrorExt Event Timestamp Day Encrypted OneOrMany Upload BTreeMap Fen Yuan Json Cursor Required \
    Paginated Settles FileOperation BillRow bool i64 f64 str u8 usize char std core alloc fmt serde serde_json \
    wechatpay_client wechatpay_auth wechatpay vec format assert optional_fields record sent META ROUTE CODES T E \
    μg ａ 中文 ß İ 1 1a 007 _ __ _a a_ a__b A-B A_B a-b aB AB a.b a/b a~b a%b $ 😀 -a";

/// Stems that a document may be renamed to; each is a feature of the package in which mutants are compiled.
pub(super) const STEMS: &str = "type self client call auth std core serde wechatpay small a_b v3 union async default test tests string \
    default_features error types operations result vec doc";

#[cfg(test)]
mod tests {
    use super::*;

    /// The texts in backticks.
    fn marked(markdown: &str) -> Vec<&str> {
        markdown.split('`').skip(1).step_by(2).collect()
    }

    #[test]
    fn keys_are_those_of_the_dialect_with_every_extension() {
        let path = crate::workspace().join("spec/README.md");
        let readme = std::fs::read_to_string(&path).expect("the dialect is described");
        for key in all(KEYS) {
            assert!(readme.contains(key.trim_matches('\'')), "{key}");
        }
        // What the bundle calls them is no key of the dialect.
        let of_the_bundle = |key: &str| key.starts_with("x-wechatpay-");
        let is_a_key = |key: &str| key.starts_with("x-") && key.chars().all(|c| c == '-' || c.is_ascii_lowercase());
        let known = |key: &&str| is_a_key(key) && !of_the_bundle(key);
        for key in readme.lines().flat_map(marked).filter(known) {
            assert!(key == "x-" || all(KEYS).contains(&key), "{key}");
        }
    }
}
