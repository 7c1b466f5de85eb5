//! `wechatpay explain`: what an error code, a reason or a Request-ID means.
//!
//! In: a code, and perhaps the operation that answered it. Out: what it means, whether money may have moved, and what
//! to do. What always holds: all of it is data of the description; nothing is guessed of a code that it does not know.

use clap::Args;
use wechatpay::explain;
use wechatpay_client::{CodeFacts, Explanation, Meta, Outcome, Repeat};

use crate::{
    book::{Book, Entry, nearest},
    exit::Exit,
    failure::Failure,
    language::Language,
    surroundings::{Global, Surroundings},
};

/// What is explained.
#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// An error code, such as NOT_ENOUGH, or a fail_reason of a response
    #[arg(value_name = "CODE", required_unless_present = "request_id")]
    code: Option<String>,
    /// The operation that answered it, which may mean something of its own by it
    #[arg(long, value_name = "OPERATION", requires = "code")]
    operation: Option<String>,
    /// A Request-ID, whose tail tells something
    #[arg(long, value_name = "ID", conflicts_with = "code")]
    request_id: Option<String>,
}

pub(crate) fn run(options: &Explain, global: &Global, around: &mut Surroundings<'_>) -> Result<Exit, Failure> {
    let language = global.language(around);
    if let Some(id) = &options.request_id {
        let explanation = explain::request_id(id).ok_or_else(|| {
            Failure::new(Exit::Failed, "the tail of this Request-ID tells nothing that is known")
                .help("it is the number behind the last `-`; WeChat Pay's support asks for the whole of it")
        })?;
        write_explanation(around, explanation, language)?;
        return Ok(Exit::Done);
    }
    let given = options.code.as_deref().unwrap_or_default();
    let upper = given.to_ascii_uppercase();
    let code = if explain::code(given).is_some() || explain::fail_reason(given).is_some() { given } else { &upper };
    let book = Book::bundled()?;
    let entry = options.operation.as_deref().map(|name| book.named(name)).transpose()?;
    let meta = entry.and_then(meta_of);
    match (meta, meta.and_then(|meta| explain::code_of(meta, code)), explain::code(code)) {
        // What an operation says of any code that it does not list is no meaning of this one.
        (_, Some(facts), plain) if facts.code == "*" => {
            write_facts(around, plain.unwrap_or(facts), language)?;
            write_facts(around, facts, language)?;
        }
        (_, Some(facts), _) => write_facts(around, facts, language)?,
        (Some(meta), None, Some(facts)) => {
            write_facts(around, facts, language)?;
            let said = language.pick(
                format!(
                    "{}.{} does not list it: there it does not say whether anything was done.",
                    meta.product, meta.operation
                ),
                format!("{}.{} 未列出此错误码：无法据此判断是否已执行。", meta.product, meta.operation),
            );
            writeln!(around.out, "{said}")?;
        }
        (None, None, Some(facts)) => write_facts(around, facts, language)?,
        (_, None, None) => match explain::fail_reason(code) {
            Some(explanation) => {
                writeln!(around.out, "{code} (fail_reason)")?;
                write_explanation(around, explanation, language)?;
            }
            None => return Err(unknown(&book, code)),
        },
    }
    Ok(Exit::Done)
}

/// What the client knows of an operation.
fn meta_of(entry: Entry<'_>) -> Option<&'static Meta> {
    let mut routes = wechatpay::routes::ROUTES.iter().copied();
    routes.find(|meta| meta.product == entry.head.product && meta.operation == entry.head.id)
}

fn unknown(book: &Book, code: &str) -> Failure {
    let failure = Failure::new(Exit::Failed, "nothing is known of this code: after a write, query for the state");
    let errors = book.description.errors();
    let known = errors.codes.values().map(|known| known.code.clone()).chain(errors.fail_reasons.keys().cloned());
    match nearest(&code.to_ascii_uppercase(), known) {
        Some(meant) => failure.help(format!("is `{meant}` meant?")),
        None => failure,
    }
}

fn write_facts(around: &mut Surroundings<'_>, facts: &CodeFacts, language: Language) -> Result<(), Failure> {
    let statuses: Vec<String> = facts.statuses.iter().map(u16::to_string).collect();
    let name = if facts.code == "*" { language.pick("any other code", "其他错误码") } else { facts.code };
    writeln!(around.out, "{}", format!("{name} {}", statuses.join(", ")).trim_end())?;
    write_explanation(around, &facts.explanation, language)?;
    let moved = match facts.outcome {
        Outcome::Refused => ("Nothing was done: no money has moved.", "未执行任何操作：资金没有变动。"),
        Outcome::Pending => ("It is not decided yet: money may still move.", "尚未有结果：资金仍可能变动。"),
        _ => (
            "It may have been done: money may have moved. Query for the state first.",
            "可能已执行：资金可能已变动，请先查询状态。",
        ),
    };
    let again = match facts.repeat {
        Repeat::Never => ("Sent again as it is, it fails again.", "原样重发仍会失败。"),
        Repeat::Later => ("Send it again after a pause.", "请稍后重发。"),
        Repeat::SameParameters => (
            "Send it again with exactly the same parameters once the cause is gone.",
            "原因消除后，用完全相同的参数重发。",
        ),
        _ => ("Send it again only after a query has shown that it was not done.", "仅在查询确认未执行之后才能重发。"),
    };
    writeln!(around.out, "  {}", language.pick(moved.0, moved.1))?;
    writeln!(around.out, "  {}", language.pick(again.0, again.1))?;
    Ok(())
}

fn write_explanation(
    around: &mut Surroundings<'_>,
    explanation: &Explanation,
    language: Language,
) -> Result<(), Failure> {
    writeln!(around.out, "  {}", language.of(explanation.meaning))?;
    writeln!(around.out, "  {}", language.of(explanation.remedy))?;
    Ok(())
}
