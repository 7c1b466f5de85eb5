//! What people read in the bundle: sentences that the dialect has as keys.
//!
//! In: docs, schemas, operations. Out: Markdown. It always holds that what a reader of plain OpenAPI cannot see from
//! the keys stands in a sentence: what is encrypted, personal, money, counted in bytes, or asked of one role alone.

use std::fmt::Write as _;

use crate::api::{Advance, Api, Docs, ErrorCode, LengthUnit, Limits, Operation, Page, Retry, Schema};

/// Paragraphs, of which those without text are left out.
pub(super) fn paragraphs(parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\n\n")
}

/// The sentences and the note.
pub(super) fn said(docs: &Docs) -> [String; 2] {
    let note = docs.note.as_deref().map(|note| format!("**Note (注意):** {}", note.trim()));
    [docs.description.as_deref().unwrap_or_default().trim().to_owned(), note.unwrap_or_default()]
}

/// What is said of a schema where it stands; one that is named says the values of its enum itself.
pub(super) fn of_schema(api: &Api, schema: &Schema, is_named: bool) -> String {
    let [description, note] = said(&schema.docs);
    let has = |found: fn(&Schema) -> bool| api.layers(schema).any(found);
    let mut parts = vec![description, note, roles(&schema.docs)];
    if !is_named && let Some(values) = schema.kind.values() {
        let lines = values.iter().map(|value| match &value.description {
            Some(meaning) => format!("- `{}`: {}", value.wire, meaning.trim()),
            None => format!("- `{}`", value.wire),
        });
        parts.push(lines.collect::<Vec<_>>().join("\n"));
    }
    if has(|it| it.encrypted) {
        let limits = lengths(&schema.limits).map(|limits| format!(" The plain text has {limits}.")).unwrap_or_default();
        parts.push(format!(
            "**Encrypted (敏感信息加密):** travels as RSA-OAEP ciphertext in base64; the example is the plain text.{limits}"
        ));
    } else if schema.limits.length_unit == LengthUnit::Bytes
        && let Some(limits) = lengths(&schema.limits)
    {
        parts.push(format!("**Length (字节):** {limits} of UTF-8."));
    }
    if has(|it| it.sensitive) {
        parts.push("**Sensitive (个人信息):** keep it out of logs.".to_owned());
    }
    if has(|it| it.money) {
        parts.push("**Unit (单位):** 分 (fen), a hundredth of a yuan.".to_owned());
    }
    if schema.one_or_many {
        parts.push("A response may hold one such object in the place of the list; what is sent is a list.".to_owned());
    }
    if schema.download {
        parts.push("It leads to a file, which a signed `GET` of its URL brings.".to_owned());
    }
    paragraphs(parts)
}

fn roles(docs: &Docs) -> String {
    let each = docs.roles.iter().map(|(role, rule)| {
        let role = match role.as_str() {
            "merchant" => "direct merchants (直连商户)",
            "partner" => "partners (服务商)",
            other => other,
        };
        format!("{rule} for {role}")
    });
    let each = each.collect::<Vec<_>>().join(", ");
    if each.is_empty() { each } else { format!("**Who sends it:** {each}.") }
}

/// `1 to 80 bytes`.
fn lengths(limits: &Limits) -> Option<String> {
    let unit = limits.length_unit.one();
    match (limits.min_length, limits.max_length) {
        (None, None) => None,
        (Some(min), None) => Some(format!("at least {min} {unit}s")),
        (None, Some(max)) => Some(format!("at most {max} {unit}s")),
        (Some(min), Some(max)) => Some(format!("{min} to {max} {unit}s")),
    }
}

/// The official title, and what the operation is called in English.
pub(super) fn summary(title: Option<&str>, id: &str) -> String {
    let english = id.replace('_', " ");
    match title {
        Some(title) => format!("{title} ({english})"),
        None => english,
    }
}

pub(super) fn of_operation(operation: &Operation) -> String {
    let [description, note] = said(&operation.docs);
    let retry = match operation.retry {
        Retry::Read => "**Repetition (重试):** it only reads, and may be sent again.",
        Retry::Idempotent => {
            "**Repetition (重试):** the server recognises the same call with the same parameters (幂等)."
        }
        Retry::Never => "**Repetition (重试):** sent twice it may act twice; ask for the state first.",
    };
    let rate =
        operation.rate_limit.map(|rate| format!("**Rate limit (频率限制):** {rate} calls a second for one merchant."));
    let pages = operation.pagination.as_ref().map(|pages| {
        let next = match &pages.by {
            Advance::Offset(name) => format!("`{name}` says how many items to leave out"),
            Advance::Page(name) => format!("`{name}` says which page, counted from 1"),
            Advance::PageFromZero(name) => format!("`{name}` says which page, counted from 0"),
            Advance::Cursor { cursor, next } => {
                format!("`{cursor}` repeats the response's `{next}`, which is empty at the end")
            }
        };
        format!("**Pages (分页):** the items are in `{}`; {next}.", pages.items)
    });
    let poll = operation.poll.as_ref().map(|poll| {
        let finals: Vec<String> = poll.finals.iter().map(|value| format!("`{value}`")).collect();
        format!("**Settled (终态):** once `{}` is {}.", poll.state.join("."), finals.join(" or "))
    });
    let more = [rate, pages, poll, Some(links(&operation.pages))].map(Option::unwrap_or_default);
    paragraphs([description, note, retry.to_owned()].into_iter().chain(more))
}

/// The official pages.
pub(super) fn links(pages: &[Page]) -> String {
    let each = pages.iter().map(|page| {
        let updated = page.updated.as_ref().map(|day| format!(", {day}")).unwrap_or_default();
        format!("[{}{updated}]({})", page.role, page.url)
    });
    let each = each.collect::<Vec<_>>().join(" · ");
    if each.is_empty() { each } else { format!("**Official pages (官方文档):** {each}") }
}

/// A list of codes in both languages.
pub(super) fn codes<'a>(codes: impl IntoIterator<Item = &'a ErrorCode>) -> String {
    let mut list = String::new();
    for code in codes {
        let (meaning, remedy) = (&code.explained.meaning, &code.explained.remedy);
        // A text never fails to be written to.
        let _ = writeln!(
            list,
            "- `{}`: {} {} {}{}",
            code.code,
            meaning.en.trim(),
            remedy.en.trim(),
            meaning.zh.trim(),
            remedy.zh.trim()
        );
    }
    list.trim_end().to_owned()
}
