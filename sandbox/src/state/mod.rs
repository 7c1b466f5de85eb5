//! All that the sandbox remembers, of whatever kind.
//!
//! In: changes, each of one or more records. Out: the records. They are in
//! memory and, where a state file was named, in that too. It always holds that
//! a change is kept before it stands in memory, all of it or nothing, and that
//! changes come one after the other. The kinds of records are in `records`, of
//! which nothing is known here. Logs are elsewhere, because they may be lost.

mod store;

use std::{
    any::{Any, TypeId},
    collections::{BTreeMap, HashMap, btree_map},
    marker::PhantomData,
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError},
};

use crate::error::SandboxError;
use store::{Row, Store};

pub(crate) use store::{Record, StoreError, record};

/// The records, each kind by its key.
#[derive(Default)]
pub(crate) struct Records(HashMap<TypeId, Box<dyn Any + Send>>);

impl Records {
    /// Those of a kind.
    pub(crate) fn table<R: Record>(&self) -> &BTreeMap<String, R> {
        let table = self.0.get(&TypeId::of::<R>()).and_then(|table| table.downcast_ref());
        table.unwrap_or(const { &BTreeMap::new() })
    }

    /// The one with this key.
    pub(crate) fn get<R: Record>(&self, key: &str) -> Option<&R> {
        self.table().get(key)
    }

    /// All of a kind, in the order of their keys.
    pub(crate) fn all<R: Record>(&self) -> btree_map::Values<'_, String, R> {
        self.table().values()
    }

    /// Puts a record without keeping it.
    pub(crate) fn insert<R: Record>(&mut self, record: R) {
        let table = self.0.entry(TypeId::of::<R>()).or_insert_with(|| Box::new(BTreeMap::<String, R>::new()));
        if let Some(table) = table.downcast_mut::<BTreeMap<String, R>>() {
            table.insert(record.key(), record);
        }
    }

    fn remove<R: Record>(&mut self, key: &str) {
        let table = self.0.get_mut(&TypeId::of::<R>());
        if let Some(table) = table.and_then(|table| table.downcast_mut::<BTreeMap<String, R>>()) {
            table.remove(key);
        }
    }
}

/// Records that are to be put and removed together.
#[derive(Default)]
pub(crate) struct Changes(Vec<Box<dyn Change>>);

impl Changes {
    pub(crate) fn put(&mut self, record: impl Record) {
        self.0.push(Box::new(Put(record)));
    }

    pub(crate) fn remove<R: Record>(&mut self, key: String) {
        self.0.push(Box::new(Remove::<R>(key, PhantomData)));
    }

    /// Leaves all as it was.
    pub(crate) fn undo(&mut self) {
        self.0.clear();
    }
}

/// A record that is put or removed.
pub(crate) trait Change {
    /// The table of its kind.
    fn table(&self) -> &'static str;

    /// As it is written, which costs more than the rest of a change: only for who needs it.
    fn row(&self) -> Result<Row, StoreError>;

    fn apply(self: Box<Self>, records: &mut Records);
}

struct Put<R>(R);

impl<R: Record> Change for Put<R> {
    fn table(&self) -> &'static str {
        R::TABLE
    }

    fn row(&self) -> Result<Row, StoreError> {
        Row::kept(&self.0)
    }

    fn apply(self: Box<Self>, records: &mut Records) {
        records.insert(self.0);
    }
}

struct Remove<R>(String, PhantomData<R>);

impl<R: Record> Change for Remove<R> {
    fn table(&self) -> &'static str {
        R::TABLE
    }

    fn row(&self) -> Result<Row, StoreError> {
        Ok(Row::removed::<R>(&self.0))
    }

    fn apply(self: Box<Self>, records: &mut Records) {
        records.remove::<R>(&self.0);
    }
}

/// Sees what changes, in the order of the changes, once it is kept. Nobody reads the records before they have changed.
pub(crate) type Observer = Box<dyn Fn(&[Box<dyn Change>]) + Send + Sync>;

/// The records, and the file that keeps them.
#[derive(Default)]
pub(crate) struct State {
    records: Mutex<Records>,
    store: Option<Store>,
    observer: Option<Observer>,
}

impl State {
    /// What a file holds, or an empty state; `load` reads each kind that there is.
    pub(crate) fn open(
        path: Option<&Path>,
        load: impl FnOnce(&mut Loader<'_>) -> Result<(), SandboxError>,
    ) -> Result<Self, SandboxError> {
        let Some(path) = path else {
            return Ok(Self::default());
        };
        let store = Store::open(path)?;
        let mut records = Records::default();
        load(&mut Loader { store: &store, records: &mut records })?;
        Ok(Self { records: Mutex::new(records), store: Some(store), observer: None })
    }

    /// The same with an observer.
    pub(crate) fn observed(self, observer: Observer) -> Self {
        Self { observer: Some(observer), ..self }
    }

    /// The state file, where there is one.
    pub(crate) fn path(&self) -> Option<&Path> {
        self.store.as_ref().map(Store::path)
    }

    /// Lets another sandbox have the state file; what changes from now on is refused.
    pub(crate) fn close(&self) {
        if let Some(store) = &self.store {
            store.close();
        }
    }

    /// Looks at the records.
    pub(crate) fn read<T>(&self, look: impl FnOnce(&Records) -> T) -> T {
        look(&self.records())
    }

    /// Decides on a change by what the records are, and makes it.
    ///
    /// # Errors
    /// When it cannot be kept; then nothing has changed.
    pub(crate) fn change<T>(&self, decide: impl FnOnce(&Records, &mut Changes) -> T) -> Result<T, StoreError> {
        let mut records = self.records();
        let mut changes = Changes::default();
        let decided = decide(&records, &mut changes);
        if changes.0.is_empty() {
            return Ok(decided);
        }
        if let Some(store) = &self.store {
            store.commit(&changes.0.iter().map(|change| change.row()).collect::<Result<Vec<_>, _>>()?)?;
        }
        if let Some(observer) = &self.observer {
            observer(&changes.0);
        }
        for change in changes.0 {
            change.apply(&mut records);
        }
        Ok(decided)
    }

    fn records(&self) -> MutexGuard<'_, Records> {
        // Records are replaced one by one after all decisions, so what a panicking thread left is complete.
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reads the kinds of records one after the other.
pub(crate) struct Loader<'a> {
    store: &'a Store,
    records: &'a mut Records,
}

impl Loader<'_> {
    /// Reads all of a kind.
    pub(crate) fn load<R: Record>(&mut self) -> Result<(), SandboxError> {
        self.load_as(|record: R| record)
    }

    /// Reads all of a kind, each as `read` makes it.
    pub(crate) fn load_as<R: Record>(&mut self, read: impl Fn(R) -> R) -> Result<(), SandboxError> {
        self.store.all::<R>()?.into_iter().for_each(|record| self.records.insert(read(record)));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, mpsc};

    use serde::{Deserialize, Serialize};

    use super::*;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Apple(String);
    record!(Apple, apples, |apple| apple.0.clone());

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Pear(String);
    record!(Pear, pears, |pear| pear.0.clone());

    #[test]
    fn table_of_each_kind_holds_its_own_records() {
        let state = State::default();
        state.change(|_, changes| changes.put(Apple("a".to_owned()))).expect("a change in memory");
        state.change(|_, changes| changes.put(Pear("a".to_owned()))).expect("a change in memory");
        state.change(|_, changes| changes.remove::<Apple>("a".to_owned())).expect("a change in memory");
        state.read(|records| {
            assert_eq!(records.get::<Apple>("a"), None);
            assert_eq!(records.get::<Pear>("a"), Some(&Pear("a".to_owned())));
            assert_eq!((records.all::<Apple>().len(), records.all::<Pear>().len()), (0, 1));
        });
    }

    #[test]
    fn observer_sees_each_change_that_has_rows() {
        let (sender, rows) = mpsc::channel();
        let sender = Arc::new(Mutex::new(sender));
        let observer = move |changes: &[Box<dyn Change>]| {
            let rows = changes.iter().map(|change| (change.table(), change.row().expect("a row").value));
            sender.lock().expect("a sender").send(rows.collect::<Vec<_>>()).expect("a receiver");
        };
        let state = State::default().observed(Box::new(observer));
        state.change(|_, _| ()).expect("no change");
        let put = |_: &Records, changes: &mut Changes| {
            changes.put(Apple("a".to_owned()));
            changes.remove::<Pear>("b".to_owned());
        };
        state.change(put).expect("a change in memory");
        let rows: Vec<_> = rows.try_iter().collect();
        assert_eq!(rows, [[("apples", Some("\"a\"".to_owned())), ("pears", None)]]);
    }

    #[derive(Deserialize)]
    struct Unwritable;
    record!(Unwritable, unwritables, |_unwritable| String::new());

    impl Serialize for Unwritable {
        fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(serde::ser::Error::custom("nobody is to write this"))
        }
    }

    #[test]
    fn change_without_a_state_file_writes_no_row() {
        let state = State::default().observed(Box::new(|changes| assert_eq!(changes[0].table(), "unwritables")));
        state.change(|_, changes| changes.put(Unwritable)).expect("a change in memory");
        assert!(state.read(|records| records.get::<Unwritable>("").is_some()));
    }
}
