//! A list that forgets its oldest entries.
//!
//! In: entries. Out: the last of them. There are never more than was said.

use std::collections::VecDeque;

#[derive(Debug)]
pub(super) struct Bounded<T, const MOST: usize>(VecDeque<T>);

impl<T, const MOST: usize> Default for Bounded<T, MOST> {
    fn default() -> Self {
        Self(VecDeque::new())
    }
}

impl<T, const MOST: usize> Bounded<T, MOST> {
    pub(super) fn push(&mut self, entry: T) {
        if self.0.len() == MOST {
            self.0.pop_front();
        }
        self.0.push_back(entry);
    }

    /// The same, in the place of those that are like it.
    pub(super) fn replace(&mut self, entry: T, is_like: impl Fn(&T, &T) -> bool) {
        self.0.retain(|one| !is_like(one, &entry));
        self.push(entry);
    }

    /// Newest first.
    pub(super) fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter().rev()
    }

    /// Newest first.
    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.iter_mut().rev()
    }

    pub(super) fn remove_all(&mut self, is_gone: impl Fn(&T) -> bool) {
        self.0.retain(|entry| !is_gone(entry));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn push_beyond_the_bound_forgets_the_oldest() {
        let mut list = Bounded::<u32, 3>::default();
        (0..5).for_each(|entry| list.push(entry));
        assert_eq!(list.iter().copied().collect::<Vec<_>>(), [4, 3, 2]);
    }

    #[test]
    fn replace_leaves_the_others_there() {
        let mut list = Bounded::<u32, 3>::default();
        [10, 21, 32, 40, 50].into_iter().for_each(|entry| list.replace(entry, |one, other| one % 10 == other % 10));
        assert_eq!(list.iter().copied().collect::<Vec<_>>(), [50, 32, 21]);
    }
}
