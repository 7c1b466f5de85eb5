//! Whatever can be taken out of the documents or spelt otherwise: what the emitted code shows of it is told, and what is
//! told as breaking shows in the emitted code.

use std::collections::{BTreeMap, BTreeSet};

use wechatpay_codegen::{
    Sources,
    compare::{Change, compare},
    generate,
};

use super::documents::documents;

/// The emitted code without docs, tests and order.
fn code(sources: &Sources) -> Option<BTreeMap<String, Vec<String>>> {
    let tree = generate(sources).ok()?.tree;
    let files = tree.into_iter().filter(|(path, _)| !path.ends_with("tests.rs"));
    let lines = |text: &str| {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
        let mut lines: Vec<String> = lines.map(str::to_owned).collect();
        lines.sort();
        lines
    };
    Some(files.map(|(path, text)| (path, lines(&text))).collect())
}

/// What is said to people alone: without it the documents are as good, or are wrong.
const WORDS: [&str; 8] = ["title", "description", "summary", "en", "zh", "meaning", "remedy", "example"];

/// The documents without one line, without one piece of a line, and with one word spelt otherwise.
fn mutations() -> BTreeMap<Sources, String> {
    let mut mutations = BTreeMap::new();
    let said = |piece: &str| WORDS.iter().any(|word| piece.starts_with(&format!("{word}:")));
    for (path, whole) in documents() {
        let lines: Vec<&str> = whole.split_inclusive('\n').collect();
        for (at, line) in lines.iter().enumerate().filter(|(_, line)| !said(line.trim())) {
            let mut put = |what: &str, instead: &str| {
                let mut sources = documents();
                let changed = [lines[..at].concat(), instead.to_owned(), lines[at + 1..].concat()].concat();
                sources.insert(path.clone(), changed);
                mutations.insert(sources, format!("{path} without {what}"));
            };
            put(line.trim(), "");
            let pieces = line.split(['{', '[', ']', '}']).flat_map(|inside| inside.split(", ")).map(str::trim);
            for piece in pieces.filter(|piece| !piece.is_empty() && !said(piece)) {
                for removed in [format!("{piece}, "), format!(", {piece}")].iter().filter(|it| line.contains(*it)) {
                    put(&format!("{piece} in {}", line.trim()), &line.replacen(removed, "", 1));
                }
            }
        }
    }
    // What is explained to people stands in the emitted code, and is no change.
    let all = documents().into_values().collect::<String>();
    let (first, explained) = all.split_once("{ en: ").expect("codes are explained");
    let rest = explained.split("{ en: ").filter_map(|text| text.split_once(" }")).map(|(_, rest)| rest);
    let all = first.to_owned() + &rest.collect::<String>();
    let words = all.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|word| word.len() > 2);
    for word in words.collect::<BTreeSet<_>>() {
        let spelt = |text: &String| text.replace(word, &format!("{word}x"));
        let sources = documents().iter().map(|(path, text)| (path.clone(), spelt(text))).collect();
        mutations.insert(sources, format!("with {word}x for {word}"));
    }
    mutations
}

#[test]
fn whatever_is_changed_is_told_if_it_shows_and_is_not_breaking_if_it_does_not() {
    let whole = documents();
    let emitted = code(&whole).expect("the documents are right");
    let (mut judged, mut told, mut wrong) = (0, 0, Vec::new());
    for (less, what) in mutations() {
        let Some(code) = code(&less) else { continue };
        judged += 1;
        let shows = code != emitted;
        for (way, changes) in [("less", compare(&whole, &less).changes), ("more", compare(&less, &whole).changes)] {
            told += usize::from(!changes.is_empty());
            let breaking = changes.iter().any(Change::is_breaking);
            if shows && changes.is_empty() || !shows && breaking {
                wrong.push(format!("{what} ({way}): {changes:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(judged > 100 && told > 180, "{judged} judged, {told} told: hardly anything is tried any more");
}
