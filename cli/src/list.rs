//! `wechatpay list`: which operations there are.
//!
//! In: words. Out: the operations, or the callbacks, that have all of them in their name, their path or their title.

use clap::Args;
use serde_json::json;
use wechatpay_codegen::description::Head;

use crate::{
    book::{Book, name},
    exit::Exit,
    failure::Failure,
    surroundings::Surroundings,
    table,
};

/// What is looked for.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// Words of a name, a path or a title, in English or Chinese; without any, all operations
    #[arg(value_name = "WORD")]
    words: Vec<String>,
    /// List callbacks (回调通知) by their types instead
    #[arg(long)]
    callbacks: bool,
    /// Print JSON, an object on each line
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(options: &List, around: &mut Surroundings<'_>) -> Result<Exit, Failure> {
    let book = Book::bundled()?;
    let words: Vec<String> = options.words.iter().map(|word| word.to_lowercase()).collect();
    if options.callbacks {
        return callbacks(&book, &words, options, around);
    }
    let found: Vec<&Head> =
        book.description.heads().iter().map(|head| &**head).filter(|head| has(head, &words)).collect();
    if found.is_empty() {
        return Err(nothing(options));
    }
    if options.json {
        for head in found {
            let title = head.title.as_deref().unwrap_or_default();
            let line = json!({"operation": name(head), "method": head.method, "path": head.template, "title": title});
            writeln!(around.out, "{line}")?;
        }
        return Ok(Exit::Done);
    }
    let rows = found.into_iter().map(|head| {
        vec![name(head), head.method.clone(), head.template.clone(), head.title.clone().unwrap_or_default()]
    });
    table::write(around.out, rows)?;
    Ok(Exit::Done)
}

fn has(head: &Head, words: &[String]) -> bool {
    let title = head.title.as_deref().unwrap_or_default();
    let all = format!("{} {} {} {title}", name(head), head.method, head.template).to_lowercase();
    words.iter().all(|word| all.contains(word))
}

/// The same of callbacks.
fn callbacks(book: &Book, words: &[String], options: &List, around: &mut Surroundings<'_>) -> Result<Exit, Failure> {
    let rows = book.description.events().map(|(product, event)| {
        let title = event.docs.title.clone().unwrap_or_default();
        [event.event_type.clone(), product.to_owned(), title]
    });
    let rows: Vec<[String; 3]> = rows
        .filter(|row| {
            let all = row.join(" ").to_lowercase();
            words.iter().all(|word| all.contains(word))
        })
        .collect();
    if rows.is_empty() {
        return Err(nothing(options));
    }
    if options.json {
        for [event_type, product, title] in rows {
            writeln!(around.out, "{}", json!({"event_type": event_type, "product": product, "title": title}))?;
        }
        return Ok(Exit::Done);
    }
    table::write(around.out, rows.into_iter().map(Vec::from))?;
    Ok(Exit::Done)
}

fn nothing(options: &List) -> Failure {
    let what = if options.callbacks { "callback" } else { "operation" };
    Failure::new(Exit::Failed, format!("no {what} has {} in it", options.words.join(" and ")))
        .help("`wechatpay list` has all of them; a part of a word is enough")
}
