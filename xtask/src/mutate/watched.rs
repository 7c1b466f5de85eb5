//! The generator and the lint on a mutant, on a thread of their own.
//!
//! In: documents. Out: what became of them. What always holds: a panic is caught with its place, and whoever takes
//! longer than the bound is given up. The thread has the stack that threads have by default; one that overflows it
//! ends the process, and the seed stands in a file then (`running`).

use std::{
    panic,
    sync::{Arc, Mutex, mpsc},
    thread,
    time::Duration,
};

use wechatpay_codegen::{Diagnostics, Sources, Tree, generate, lint};

/// Far more than any document takes, in a debug build and on a busy machine.
const BOUND: Duration = Duration::from_secs(20);

/// What became of documents.
pub(super) enum Verdict {
    /// They have findings, each of which is somewhere in them.
    Refused,
    Accepted(Tree),
    /// What must never be.
    Failed(String),
    /// It goes on.
    Hangs,
}

/// Judges documents on threads, whose panics nobody sees but this.
pub(super) struct Judge {
    said: Arc<Mutex<String>>,
}

impl Judge {
    pub(super) fn new() -> Self {
        let said = Arc::new(Mutex::new(String::new()));
        let heard = Arc::clone(&said);
        let other = panic::take_hook();
        panic::set_hook(Box::new(move |panic| match heard.lock() {
            Ok(mut heard) if thread::current().name() == Some(NAME) => *heard = panic.to_string(),
            _ => other(panic),
        }));
        Self { said }
    }

    pub(super) fn judge(&self, sources: &Sources) -> Verdict {
        let (sender, receiver) = mpsc::channel();
        let own = sources.clone();
        let spawned = thread::Builder::new().name(NAME.to_owned()).spawn(move || {
            let generated = generate(&own).map(|generated| generated.tree);
            // Nobody listens any more once the time is over.
            let _ = sender.send((generated, lint(&own)));
        });
        if let Err(error) = spawned {
            return Verdict::Failed(format!("a thread cannot be started: {error}"));
        }
        match receiver.recv_timeout(BOUND) {
            Ok((generated, linted)) => judged(sources, generated, &linted),
            Err(mpsc::RecvTimeoutError::Timeout) => Verdict::Hangs,
            Err(mpsc::RecvTimeoutError::Disconnected) => {
                let said = self.said.lock().map(|said| said.clone()).unwrap_or_default();
                Verdict::Failed(format!("it panics: {said}"))
            }
        }
    }
}

const NAME: &str = "mutant";

fn judged(sources: &Sources, generated: Result<Tree, Diagnostics>, linted: &Diagnostics) -> Verdict {
    let found = generated.as_ref().err();
    if let Some(lost) = found.into_iter().chain([linted]).find_map(|found| misplaced(sources, found)) {
        return Verdict::Failed(format!("a finding is nowhere: {lost}"));
    }
    match generated {
        Ok(tree) => Verdict::Accepted(tree),
        Err(found) if found.is_empty() => Verdict::Failed("it fails without a finding".to_owned()),
        Err(_) => Verdict::Refused,
    }
}

/// The first finding whose place is not in the documents.
fn misplaced(sources: &Sources, found: &Diagnostics) -> Option<String> {
    let is_there = |file: &str, line: usize, column: usize| {
        let line = line.checked_sub(1)?;
        // An editor shows an empty line behind the last break, and a column behind the last character.
        let yaml = sources.get(file)?.replace("\r\n", "\n");
        let line = yaml.split(['\n', '\r']).nth(line)?;
        (1..=line.chars().count() + 1).contains(&column).then_some(())
    };
    let lost = found.iter().find(|finding| {
        let origin = &finding.origin;
        is_there(&origin.file, origin.line, origin.column).is_none()
    });
    lost.map(ToString::to_string)
}

#[cfg(test)]
mod tests {
    use wechatpay_codegen::Diagnostic;

    use super::*;

    #[test]
    fn misplaced_finding_is_one_outside_of_the_documents() {
        let sources = Sources::from([("a.yaml".to_owned(), "a: b\n".to_owned())]);
        let at = |file: &str, line, column| {
            let mut found = Diagnostic::new(&Default::default(), "It is wrong.", "Repair it.");
            found.origin.file = file.to_owned();
            (found.origin.line, found.origin.column) = (line, column);
            misplaced(&sources, &Diagnostics::of(found)).is_none()
        };
        assert!(at("a.yaml", 1, 1) && at("a.yaml", 1, 5) && at("a.yaml", 2, 1));
        assert!(!at("b.yaml", 1, 1) && !at("a.yaml", 0, 1) && !at("a.yaml", 3, 1) && !at("a.yaml", 1, 6));
    }

    #[test]
    fn judge_documents_that_are_wrong_are_refused_and_others_accepted() {
        let judge = Judge::new();
        let small = |rest: &str| {
            let head = "openapi: 3.0.3\ninfo: {title: 小, version: '1', description: It.}\n";
            Sources::from([("spec/small.yaml".to_owned(), format!("{head}{rest}"))])
        };
        assert!(matches!(judge.judge(&small("paths: {}\n")), Verdict::Accepted(_)));
        assert!(matches!(judge.judge(&small("paths: []\n")), Verdict::Refused));
    }
}
