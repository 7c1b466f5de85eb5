//! Doc comments: the official title beside the English sentence, then the facts.
//!
//! In: docs and limits of the `Api`. Out: lines of Markdown, wrapped, in which
//! square and angle brackets mean nothing to rustdoc.

use serde_json::Value;

use crate::{api, house::House, markdown::escape, provenance::phrase};

const WIDTH: usize = 96;

/// The docs of a field; never empty.
pub(super) fn field(api: &api::Api, wire: &str, schema: &api::Schema) -> Vec<String> {
    let target = api.follow(schema);
    let docs = &schema.docs;
    let title = docs.title.as_deref().or(target.docs.title.as_deref());
    let description = docs.description.as_deref().or(target.docs.description.as_deref());
    let mut facts = vec![or(headline_of(title, description), || format!("`{wire}` on the wire."))];
    facts.extend(limits(&schema.limits, &target.limits));
    facts.extend(sealed(api, schema));
    if !api.is_sensitive(schema) && !api.is_encrypted(schema) {
        // Of what is put together from its fields, each has its own.
        if !matches!(target.kind, api::Kind::Object(_) | api::Kind::Array(_) | api::Kind::Map(_)) {
            facts.extend(example(api.example(schema)));
        }
    }
    facts.extend(roles(docs));
    lines(&[facts.join(" "), note(docs)])
}

/// The docs of a type; `otherwise` where the document says nothing about it.
pub(super) fn item(schema: &api::Schema, otherwise: &str) -> Vec<String> {
    let facts = match schema.kind {
        api::Kind::Object(_) if schema.download => vec![LEADS.to_owned()],
        api::Kind::Object(_) => Vec::new(),
        _ => limits(&schema.limits, &api::Limits::default()),
    };
    lines(&[or(headline(&schema.docs), || otherwise.to_owned()), facts.join(" "), note(&schema.docs)])
}

/// Of an object that leads to a file.
const LEADS: &str = "[`Client::download_at`](wechatpay_client::Client::download_at) fetches the file that it leads to.";

/// The docs of an operation. `response` is the link to its type.
pub(super) fn operation(
    api: &api::Api,
    product: &api::Product,
    operation: &api::Operation,
    response: Option<&str>,
    house: &House,
) -> Vec<String> {
    let responds = match response {
        Some(link) => format!("responds with {} and {link}.", operation.response.status),
        None if operation.response.status == 202 => {
            "responds with 202 and no body: it was accepted, and is not done yet.".to_owned()
        }
        None => format!("responds with {} and no body.", operation.response.status),
    };
    let mut facts = vec![format!("`{} {}` {responds}", operation.method, operation.template)];
    facts.push(match operation.retry {
        api::Retry::Read => "Read-only: safe to send again.".to_owned(),
        api::Retry::Idempotent => "Idempotent: safe to send again with the same parameters.".to_owned(),
        api::Retry::Never => "Not idempotent: sending it again may act twice.".to_owned(),
    });
    if operation.caller == api::Caller::Brand {
        facts.push("A brand (品牌) calls it.".to_owned());
    }
    facts.extend(operation.rate_limit.map(|limit| format!("Rate limit: {limit} calls per second.")));
    facts.extend(ways(api, operation).into_iter().map(str::to_owned));
    facts.extend(operation.rows.as_ref().and_then(|name| api.rows(&product.name, name)).map(|(product, rows)| {
        let link = format!("[`{0}`](crate::products::{1}::{0})", rows.name, product.name);
        // Several files are pieces of one bill, cut anywhere.
        let file = if leads_to_many(api, operation) { "one that is the whole bill" } else { "the file" };
        format!("[`Download::rows`](wechatpay_client::Download::rows) reads {file} as rows, each a {link}.")
    }));
    lines(&[
        headline(&operation.docs),
        facts.join(" "),
        note(&operation.docs),
        sourced(&operation.pages, operation.source.as_ref(), house),
    ])
}

/// The table of the error codes that are the operation's own.
pub(super) fn errors(api: &api::Api, operation: &api::Operation) -> Vec<String> {
    let codes: Vec<_> = operation.errors.iter().filter_map(|key| api.errors.codes.get(key)).collect();
    if codes.is_empty() {
        let sentence = "None of its own are documented; the [common ones](crate::ErrorCode) apply.";
        return ["# Error codes", "", sentence].map(str::to_owned).to_vec();
    }
    let cell = |text: &str| sentence(text).replace('|', "\\|");
    let row = |code: &&api::ErrorCode| {
        let statuses = code.statuses.iter().map(u16::to_string).collect::<Vec<_>>().join(", ");
        let name = if code.code == "*" { "any other".to_owned() } else { format!("`{}`", code.code) };
        let (meaning, remedy) = (cell(&code.explained.meaning.en), cell(&code.explained.remedy.en));
        format!("| {name} | {statuses} | {} | {meaning} {remedy} |", outcome(code.outcome))
    };
    let others = match codes.iter().any(|code| code.code == "*") {
        true => "\"any other\" includes the [common ones](crate::ErrorCode).",
        false => "Beyond the [common ones](crate::ErrorCode):",
    };
    let head = [
        "# Error codes".to_owned(),
        String::new(),
        others.to_owned(),
        String::new(),
        "| code | status | outcome | meaning and remedy |".to_owned(),
        "| --- | --- | --- | --- |".to_owned(),
    ];
    head.into_iter().chain(codes.iter().map(row)).collect()
}

fn outcome(outcome: api::Outcome) -> &'static str {
    match outcome {
        api::Outcome::Refused => "refused",
        api::Outcome::Pending => "pending",
        api::Outcome::Unknown => "unknown",
    }
}

/// The docs of an error code: what it means wherever no variant applies.
pub(super) fn error_code(code: &api::ErrorCode) -> Vec<String> {
    let explained = &code.explained;
    let words = |of: fn(&api::Words) -> &String| {
        format!("{} {}", sentence(of(&explained.meaning)), sentence(of(&explained.remedy)))
    };
    let statuses = code.statuses.iter().map(u16::to_string).collect::<Vec<_>>().join(", ");
    let common = if code.common { " Any operation may return it." } else { "" };
    let status = if statuses.is_empty() { String::new() } else { format!("Status {statuses}.") };
    let meaning = or(words(|words| &words.en).trim().to_owned(), || format!("`{}`", code.code));
    lines(&[meaning, words(|words| &words.zh), format!("{status}{common}").trim().to_owned()])
}

/// The docs of one meaning of a code.
pub(super) fn error_meaning(code: &api::ErrorCode) -> Vec<String> {
    let key = code.key();
    lines(&[format!("`{key}`: {}", sentence(&code.explained.meaning.en))])
}

/// Whether it leads to a list of files.
pub(super) fn leads_to_many(api: &api::Api, operation: &api::Operation) -> bool {
    let response = operation.response.schema.as_ref();
    response.is_some_and(|response| !api.follow(response).download && api.leads_to_files(response))
}

/// What else a client does with the operation than to send it.
fn ways(api: &api::Api, operation: &api::Operation) -> Vec<&'static str> {
    let response = operation.response.schema.as_ref();
    let leads = response.is_some_and(|response| api.follow(response).download);
    let all = [
        (
            operation.pagination.is_some(),
            "[`Client::items`](wechatpay_client::Client::items) reads the list page by page.",
        ),
        (operation.poll.is_some(), "[`Client::settled`](wechatpay_client::Client::settled) waits for a final state."),
        (leads, "[`Client::download`](wechatpay_client::Client::download) fetches the file that it leads to."),
        (
            leads_to_many(api, operation),
            "[`Client::download_at`](wechatpay_client::Client::download_at) fetches each file that it leads to.",
        ),
        (operation.response.file, "[`Client::download_file`](wechatpay_client::Client::download_file) fetches it."),
    ];
    all.into_iter().filter(|(applies, _)| *applies).map(|(_, sentence)| sentence).collect()
}

/// The docs of a callback.
pub(super) fn event(event: &api::Event, house: &House) -> Vec<String> {
    let facts = match event.recognized_by.as_slice() {
        [] => format!("`{}`{}", event.event_type, if event.caller == api::Caller::Brand { "." } else { "" }),
        names => format!("`{}`, recognized by its `{}`.", event.event_type, names.join("` and `")),
    };
    let to = match event.caller {
        api::Caller::Merchant => "",
        api::Caller::Brand => " It is sent to a brand (品牌), and sealed with its 品牌API密钥.",
    };
    let source = sourced(&event.pages, event.source.as_ref(), house);
    lines(&[headline(&event.docs), format!("{facts}{to}"), note(&event.docs), source])
}

/// The docs of rows: what they are, and which operations lead to a file of them.
pub(super) fn rows(rows: &api::Rows, operations: &[String], house: &House) -> Vec<String> {
    let reader = "[`Download::rows`](wechatpay_client::Download::rows)";
    let of = format!("{reader} reads it from the file that {} leads to.", operations.join(" or "));
    let of = format!("{of} `Debug` shows none of the values.");
    lines(&[headline(&rows.docs), of, note(&rows.docs), sourced(&rows.pages, rows.source.as_ref(), house)])
}

/// The docs of a column; its title is the one in the file.
pub(super) fn column(column: &api::Column) -> Vec<String> {
    let unit = (column.kind == api::ColumnKind::Yuan).then_some("In 元.");
    let absent = match (column.required, column.nullable) {
        (false, _) => Some("`None` where the file has no such column, or no value in it."),
        (true, true) => Some("`None` where there is no value."),
        (true, false) => None,
    };
    let facts: Vec<_> = unit.into_iter().chain(absent).collect();
    lines(&[headline(&column.docs), facts.join(" "), note(&column.docs)])
}

/// The docs of a known value.
pub(super) fn variant(value: &api::EnumValue) -> Vec<String> {
    let text = value.description.as_deref().map(sentence).unwrap_or_default();
    lines(&[or(text, || format!("`{}`", value.wire))])
}

/// What helps the caller; where the description comes from is for `coverage.md`.
fn note(docs: &api::Docs) -> String {
    docs.note.as_ref().map(|note| format!("Note: {}", sentence(note))).unwrap_or_default()
}

fn or(text: String, otherwise: impl FnOnce() -> String) -> String {
    if text.is_empty() { otherwise() } else { text }
}

/// The docs of a product's module: its official name first.
pub(super) fn product(product: &api::Product) -> Vec<String> {
    lines(&[escape(&product.title), sentence(&product.description), note(&product.docs)])
}

/// The official name of a product, for a sentence.
pub(super) fn name_of(product: &api::Product) -> String {
    escape(&product.title)
}

/// What a setter says of its field: the title, what it is, and its limits.
///
/// One sentence says what it is; of a number all are kept, since they name its unit.
pub(super) fn setter(api: &api::Api, wire: &str, schema: &api::Schema) -> Vec<String> {
    let target = api.follow(schema);
    let number = matches!(target.kind, api::Kind::Integer | api::Kind::Number);
    let title = schema.docs.title.as_deref().or(target.docs.title.as_deref());
    let description = schema.docs.description.as_deref().or(target.docs.description.as_deref());
    let description = description.map(|text| if number { text } else { first_sentence(text) });
    let mut facts = vec![or(headline_of(title, description), || format!("`{wire}` on the wire."))];
    facts.extend(limits(&schema.limits, &target.limits));
    facts.extend(sealed(api, schema));
    lines(&[facts.join(" ")])
}

/// What is handed in and read where a text, or each text of a list or a map, travels encrypted.
fn sealed(api: &api::Api, schema: &api::Schema) -> Option<String> {
    let below = |schema: &api::Schema| match &api.follow(schema).kind {
        api::Kind::Array(below) | api::Kind::Map(below) => api.is_encrypted(below),
        _ => false,
    };
    let is_sealed = api.is_encrypted(schema) || below(schema);
    is_sealed.then(|| "Plain text here; encrypted on the wire.".to_owned())
}

/// The text up to the first full stop that ends a sentence.
fn first_sentence(text: &str) -> &str {
    let mut in_code = false;
    for (at, c) in text.char_indices() {
        in_code ^= c == '`';
        let rest = &text[at + c.len_utf8()..];
        if c == '.' && !in_code && rest.starts_with(char::is_whitespace) {
            return &text[..=at];
        }
    }
    text
}

/// The official title.
pub(super) fn title(docs: &api::Docs) -> Option<String> {
    docs.title.as_deref().map(escape)
}

/// `Title: English sentences.`
pub(super) fn headline(docs: &api::Docs) -> String {
    headline_of(docs.title.as_deref(), docs.description.as_deref())
}

fn headline_of(title: Option<&str>, description: Option<&str>) -> String {
    match (title, description) {
        (Some(title), Some(text)) => format!("{}: {}", escape(title), sentence(text)),
        (Some(text), None) | (None, Some(text)) => sentence(text),
        (None, None) => String::new(),
    }
}

/// Wrapped lines, with an empty one between paragraphs.
pub(super) fn lines(paragraphs: &[String]) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in paragraphs.iter().filter(|paragraph| !paragraph.is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        wrap(paragraph, &mut lines);
    }
    lines
}

fn limits(own: &api::Limits, inherited: &api::Limits) -> Vec<String> {
    let mut facts = Vec::new();
    let range = |min: Option<u64>, max: Option<u64>, unit: &str| {
        let counted = |number: u64| format!("{number} {unit}{}", if number == 1 { "" } else { "s" });
        match (min, max) {
            (Some(min), Some(max)) if min == max => Some(format!("Exactly {}.", counted(max))),
            (Some(min), Some(max)) => Some(format!("{min} to {}.", counted(max))),
            (None, Some(max)) => Some(format!("At most {}.", counted(max))),
            (Some(min), None) => Some(format!("At least {}.", counted(min))),
            (None, None) => None,
        }
    };
    let or = |own: Option<u64>, inherited: Option<u64>| own.or(inherited);
    let length = |own_length: Option<u64>, inherited_length: Option<u64>| {
        let unit = if own_length.is_some() { own.length_unit } else { inherited.length_unit };
        Some((own_length.or(inherited_length)?, unit))
    };
    let (min, max) = (length(own.min_length, inherited.min_length), length(own.max_length, inherited.max_length));
    let of =
        |length: Option<(u64, api::LengthUnit)>, unit| length.filter(|(_, counted)| *counted == unit).map(|(it, _)| it);
    for unit in [api::LengthUnit::Characters, api::LengthUnit::Bytes] {
        facts.extend(range(of(min, unit), of(max, unit), unit.one()));
    }
    facts.extend(range(or(own.min_items, inherited.min_items), or(own.max_items, inherited.max_items), "item"));
    match (own.minimum.or(inherited.minimum), own.maximum.or(inherited.maximum)) {
        (Some(min), Some(max)) => facts.push(format!("From {min} to {max}.")),
        (Some(min), None) => facts.push(format!("From {min}.")),
        (None, Some(max)) => facts.push(format!("Up to {max}.")),
        (None, None) => {}
    }
    if let Some(pattern) = own.pattern.as_ref().or(inherited.pattern.as_ref()) {
        // What holds a backtick would end the code before its end.
        if !pattern.contains('`') {
            facts.push(format!("Pattern: `{pattern}`."));
        }
    }
    facts
}

fn example(example: Option<Value>) -> Option<String> {
    match example? {
        Value::String(text) if !text.contains(['`', '\n', '\t']) => Some(format!("Example: `{text}`.")),
        value @ (Value::Number(_) | Value::Bool(_)) => Some(format!("Example: `{value}`.")),
        _ => None,
    }
}

fn roles(docs: &api::Docs) -> Option<String> {
    let (merchant, partner) = (docs.roles.get("merchant")?, docs.roles.get("partner")?);
    Some(format!("Direct merchants (直连商户): {merchant}; partners (服务商): {partner}."))
}

/// The official pages, and what the description rests on.
fn sourced(pages: &[api::Page], source: Option<&api::Source>, house: &House) -> String {
    let links: Vec<String> = pages.iter().map(|page| format!("[{}]({})", page.role, page.url)).collect();
    let links = match links.len() {
        0 => None,
        1 => Some(format!("Official page: {}.", links.join(", "))),
        _ => Some(format!("Official pages: {}.", links.join(", "))),
    };
    let source = source.map(|source| format!("Source: {}.", escape(&phrase(source, pages.len(), house))));
    links.into_iter().chain(source).collect::<Vec<_>>().join(" ")
}

fn sentence(text: &str) -> String {
    let text = escape(text.trim());
    if text.is_empty() || text.ends_with(['.', '!', '?', '。', '`']) { text } else { text + "." }
}

fn wrap(paragraph: &str, lines: &mut Vec<String>) {
    let mut line = String::new();
    let mut width = 0;
    // A name or a value may have a line break in it, behind which the comment would have ended.
    for word in paragraph.split([' ', '\n', '\r']) {
        let length = if word.is_ascii() { word.len() } else { word.chars().map(columns).sum() };
        if width > 0 && width + 1 + length > WIDTH {
            lines.push(std::mem::take(&mut line));
            width = 0;
        }
        if width > 0 {
            line.push(' ');
            width += 1;
        }
        line.push_str(word);
        width += length;
    }
    lines.push(line);
}

/// Chinese characters and their punctuation are two columns wide.
fn columns(c: char) -> usize {
    if ('\u{2e80}'..='\u{ffef}').contains(&c) { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_of_one_are_singular() {
        let limits_of = |min_items, max_items| {
            limits(&api::Limits { min_items, max_items, ..api::Limits::default() }, &api::Limits::default()).join(" ")
        };
        assert_eq!(limits_of(Some(1), None), "At least 1 item.");
        assert_eq!(limits_of(Some(1), Some(1)), "Exactly 1 item.");
        assert_eq!(limits_of(Some(1), Some(10)), "1 to 10 items.");
    }

    #[test]
    fn first_sentence_ends_at_the_first_full_stop_outside_of_code() {
        assert_eq!(first_sentence("The order. It is paid."), "The order.");
        assert_eq!(first_sentence("Version 2.4 of `a. b` or later. More."), "Version 2.4 of `a. b` or later.");
        assert_eq!(first_sentence("All of it"), "All of it");
    }
}
