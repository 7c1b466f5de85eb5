//! Names on the wire beside names in code.
//!
//! In: the same sort of things of both sides, each with both of its names. Out: which of them belong together, since
//! they are the same on the wire, and what became of the names in code. It holds that a name in code which stays and
//! stands for something else is never called a rename.

use std::collections::BTreeMap;

/// A thing with both of its names.
#[derive(Clone, Debug)]
pub(super) struct Named<T> {
    pub(super) wire: String,
    pub(super) rust: String,
    pub(super) it: T,
}

/// What became of a name in code.
#[derive(Debug)]
pub(super) enum Fate<'a, T> {
    /// The same thing has another name.
    Renamed(&'a Named<T>, &'a Named<T>),
    /// The same name stands for another thing; the last is what the first thing is called now, if it is there.
    Changed(&'a Named<T>, &'a Named<T>, Option<&'a Named<T>>),
    Added(&'a Named<T>),
    Removed(&'a Named<T>),
}

/// What belongs together, and what became of the names.
#[derive(Debug)]
pub(super) struct Compared<'a, T> {
    pub(super) pairs: Vec<(&'a Named<T>, &'a Named<T>)>,
    pub(super) fates: Vec<Fate<'a, T>>,
}

pub(super) fn compare<'a, T>(old: &'a [Named<T>], new: &'a [Named<T>]) -> Compared<'a, T> {
    let by_wire: BTreeMap<&str, &Named<T>> = new.iter().map(|it| (it.wire.as_str(), it)).collect();
    let by_rust: BTreeMap<&str, &Named<T>> = new.iter().map(|it| (it.rust.as_str(), it)).collect();
    let mut compared = Compared { pairs: Vec::new(), fates: Vec::new() };
    for was in old {
        let same = by_wire.get(was.wire.as_str()).copied();
        compared.pairs.extend(same.map(|is| (was, is)));
        match (by_rust.get(was.rust.as_str()).copied(), same) {
            (Some(other), same) if other.wire != was.wire => compared.fates.push(Fate::Changed(was, other, same)),
            (Some(_), _) => {}
            (None, Some(is)) => compared.fates.push(Fate::Renamed(was, is)),
            (None, None) => compared.fates.push(Fate::Removed(was)),
        }
    }
    let known = |is: &&Named<T>| old.iter().any(|was| was.wire == is.wire || was.rust == is.rust);
    compared.fates.extend(new.iter().filter(|is| !known(is)).map(Fate::Added));
    compared
}
