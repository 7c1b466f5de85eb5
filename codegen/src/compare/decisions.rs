//! What decides about the outcome of a call.
//!
//! In: the codes that an operation lists on both sides, and what is known of them. Out: which codes are listed, and
//! where an outcome or a repetition that was known is another now. The client goes by a code where the operation lists
//! it, then by the operation's `*`, then by the code where it is common. What a code itself says on both sides is not
//! told here: that is a change of the code.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    change::At,
    context::Context,
    kind::Kind,
    side::{Part, Side},
};
use crate::api::{self, Outcome, Repeat};

/// The entry for any code that an operation does not list.
const ANY: &str = "*";
/// What holds where nothing decides, in the client and in what it advises.
pub(super) const UNDECIDED: (Outcome, Repeat) = (Outcome::Unknown, Repeat::AfterQuery);

/// The key of what decides, by who says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum By<'s> {
    Own(&'s str),
    Common(&'s str),
    Nothing,
}

impl<'s> By<'s> {
    /// What decides about a code, or about one that nobody knows.
    fn of(side: &'s Side, own: &'s [String], code: Option<&str>) -> Self {
        let codes = &side.api.errors.codes;
        let is = |key: &str, wanted: &str| {
            plain(key) == wanted
                || codes.get(key).is_some_and(|it| it.spellings.iter().any(|spelling| spelling == wanted))
        };
        let listed = |wanted: &str| own.iter().find(|key| is(key, wanted)).map(|key| Self::Own(key));
        let common = |wanted: &str| {
            let known = codes.iter().find(|(key, it)| it.variant.is_none() && is(key, wanted))?;
            known.1.common.then_some(Self::Common(known.0))
        };
        let known = code.and_then(listed).or_else(|| listed(ANY)).or_else(|| code.and_then(common));
        known.unwrap_or(Self::Nothing)
    }

    fn key(self) -> Option<&'s str> {
        match self {
            Self::Own(key) | Self::Common(key) => Some(key),
            Self::Nothing => None,
        }
    }

    fn says(self, side: &Side) -> Option<(Outcome, Repeat)> {
        side.api.errors.codes.get(self.key()?).map(|it| (it.outcome, it.repeat))
    }

    fn shown(self) -> String {
        match self {
            Self::Own(key) => format!("`{key}`"),
            Self::Common(key) => format!("the common `{key}`"),
            Self::Nothing => "nothing".to_owned(),
        }
    }
}

impl Context<'_, '_> {
    /// Compares the codes of an operation, and what is decided by them.
    pub(super) fn decisions(&mut self, at: &At<'_>, old: &api::Operation, new: &api::Operation) {
        let (before, after) = (self.old.side, self.new.side);
        let by_code = |errors: &[String]| -> BTreeMap<String, String> {
            errors.iter().map(|key| (plain(key).to_owned(), key.clone())).collect()
        };
        let (was, is) = (by_code(&old.errors), by_code(&new.errors));
        for (code, key) in &was {
            if let Some(now) = is.get(code).filter(|now| *now != key) {
                let same = By::Own(key).says(before) == By::Own(now).says(after);
                let kind = if same { Kind::CodesListed } else { Kind::OutcomeChanged };
                self.changes.push(kind, at, format!("its code `{key}` is `{now}` now"));
            }
        }
        let mut told: BTreeSet<&str> = BTreeSet::new();
        for (was, is) in shifts(before, &old.errors, after, &new.errors) {
            if let Some(what) = shift(was.says(before), is.says(after)) {
                told.extend([was, is].into_iter().filter_map(By::key));
                let code = [was, is].into_iter().filter_map(By::key).map(plain).find(|code| *code != ANY);
                let code = code.map_or("any other code".to_owned(), |code| format!("`{code}`"));
                let what = format!("{code} was decided by {}, is decided by {}: {what}", was.shown(), is.shown());
                self.changes.push(Kind::OutcomeChanged, at, what);
            }
        }
        for (these, those, what) in
            [(&is, &was, "its own error codes, new"), (&was, &is, "its own error codes no more")]
        {
            let keys = these.iter().filter(|(code, key)| !those.contains_key(*code) && !told.contains(key.as_str()));
            let keys: Vec<String> = keys.map(|(_, key)| format!("`{key}`")).collect();
            if !keys.is_empty() {
                self.changes.push(Kind::CodesListed, at, format!("{what}: {}", keys.join(", ")));
            }
        }
    }
}

/// What decides on both sides about each code, where it is not the same and the operation's own codes are why.
fn shifts<'s>(before: &'s Side, old: &'s [String], after: &'s Side, new: &'s [String]) -> BTreeSet<(By<'s>, By<'s>)> {
    let texts = |side: &'s Side| {
        let codes = side.api.errors.codes.values();
        codes.flat_map(|it| std::iter::once(&it.code).chain(&it.spellings)).map(String::as_str)
    };
    let texts: BTreeSet<&str> = texts(before).chain(texts(after)).filter(|text| *text != ANY).collect();
    let all = texts.into_iter().map(Some).chain([None]);
    let decided = all.map(|code| (By::of(before, old, code), By::of(after, new, code)));
    let known = |key: &str| {
        let keys = [key, plain(key)];
        keys.iter().all(|key| [before, after].iter().all(|side| !side.lacks(&Part::Code((*key).to_owned()))))
    };
    let told_elsewhere = |was: By<'_>, is: By<'_>| match (was, is) {
        // It is one entry in the place of another.
        (By::Own(was), By::Own(is)) if plain(was) == plain(is) => true,
        // The code has lost a spelling.
        (By::Own(was), _) if plain(was) != ANY && new.iter().any(|key| key == was) => true,
        (By::Own(_), _) | (_, By::Own(_)) => false,
        // The code is not common any more, or is now.
        _ => true,
    };
    decided
        .filter(|(was, is)| was != is && !told_elsewhere(*was, *is))
        .filter(|(was, is)| [was, is].iter().filter_map(|by| by.key()).all(&known))
        .collect()
}

/// What is another now of what was known.
fn shift(old: Option<(Outcome, Repeat)>, new: Option<(Outcome, Repeat)>) -> Option<String> {
    let (outcome, repeat) = old?;
    let now = new.unwrap_or(UNDECIDED);
    let shown = |now: String| if new.is_some() { format!("is `{now}`") } else { "is not known".to_owned() };
    let outcome =
        (outcome != now.0).then(|| format!("the outcome was `{outcome:?}`, {}", shown(format!("{:?}", now.0))));
    let repeat =
        (repeat != now.1).then(|| format!("the repetition was `{repeat:?}`, {}", shown(format!("{:?}", now.1))));
    let all: Vec<String> = outcome.into_iter().chain(repeat).collect();
    (!all.is_empty()).then(|| all.join(", "))
}

/// A key without the meaning that it names.
fn plain(key: &str) -> &str {
    key.split('#').next().unwrap_or_default()
}
