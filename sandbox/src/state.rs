//! All that the sandbox remembers.
//!
//! In: changes, each of one or more records. Out: the records. They are in
//! memory and, where a state file was named, in that too. It always holds that
//! a change is kept before it stands in memory, all of it or nothing, and that
//! changes come one after the other. Logs are elsewhere, because they may be lost.

pub(crate) mod combined_orders;
pub(crate) mod members;
pub(crate) mod notifications;
pub(crate) mod order_refunds;
pub(crate) mod orders;
pub(crate) mod parkings;
pub(crate) mod payments;
pub(crate) mod settings;
mod store;
pub(crate) mod transfer_batches;
pub(crate) mod transfers;

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError},
};

use combined_orders::CombinedOrder;
use members::Member;
use notifications::Notification;
use order_refunds::OrderRefund;
use orders::Order;
use parkings::Parking;
use payments::{Payment, Refund};
use settings::{PlatformCertificate, Setting};
use store::{Record, Row, Store};
use transfer_batches::TransferBatch;
use transfers::Transfer;

pub(crate) use store::StoreError;

use crate::SandboxError;

/// The records, each kind by its key.
#[derive(Default)]
pub(crate) struct Facts {
    pub(crate) members: BTreeMap<String, Member>,
    pub(crate) payments: BTreeMap<String, Payment>,
    pub(crate) refunds: BTreeMap<String, Refund>,
    pub(crate) parkings: BTreeMap<String, Parking>,
    pub(crate) orders: BTreeMap<String, Order>,
    pub(crate) combined_orders: BTreeMap<String, CombinedOrder>,
    pub(crate) order_refunds: BTreeMap<String, OrderRefund>,
    pub(crate) transfers: BTreeMap<String, Transfer>,
    pub(crate) transfer_batches: BTreeMap<String, TransferBatch>,
    pub(crate) notifications: BTreeMap<String, Notification>,
    pub(crate) settings: BTreeMap<String, Setting>,
    pub(crate) certificates: BTreeMap<String, PlatformCertificate>,
}

/// A kind of record that stands among the facts.
pub(crate) trait Fact: Record + Clone + Send + 'static {
    fn table(facts: &mut Facts) -> &mut BTreeMap<String, Self>;
}

/// Records that are to be put and removed together.
#[derive(Default)]
pub(crate) struct Changes(Vec<Box<dyn Change>>);

impl Changes {
    pub(crate) fn put(&mut self, record: impl Fact) {
        self.0.push(Box::new(Put(record)));
    }

    pub(crate) fn remove<F: Fact>(&mut self, key: String) {
        self.0.push(Box::new(Remove::<F>(key, std::marker::PhantomData)));
    }
}

trait Change {
    fn row(&self) -> Result<Row, StoreError>;

    fn apply(self: Box<Self>, facts: &mut Facts);
}

struct Put<F>(F);

impl<F: Fact> Change for Put<F> {
    fn row(&self) -> Result<Row, StoreError> {
        Row::kept(&self.0)
    }

    fn apply(self: Box<Self>, facts: &mut Facts) {
        F::table(facts).insert(self.0.key(), self.0);
    }
}

struct Remove<F>(String, std::marker::PhantomData<F>);

impl<F: Fact> Change for Remove<F> {
    fn row(&self) -> Result<Row, StoreError> {
        Ok(Row::removed::<F>(&self.0))
    }

    fn apply(self: Box<Self>, facts: &mut Facts) {
        F::table(facts).remove(&self.0);
    }
}

/// The facts, and the file that keeps them.
#[derive(Default)]
pub(crate) struct State {
    facts: Mutex<Facts>,
    store: Option<Store>,
}

impl State {
    /// What the file holds; a new file is made.
    pub(crate) fn open(path: &Path) -> Result<Self, SandboxError> {
        let store = Store::open(path)?;
        let mut facts = Facts::default();
        load::<Member>(&store, &mut facts)?;
        load::<Payment>(&store, &mut facts)?;
        load::<Refund>(&store, &mut facts)?;
        load::<Parking>(&store, &mut facts)?;
        load::<Order>(&store, &mut facts)?;
        load::<CombinedOrder>(&store, &mut facts)?;
        load::<OrderRefund>(&store, &mut facts)?;
        load::<Transfer>(&store, &mut facts)?;
        load::<TransferBatch>(&store, &mut facts)?;
        load::<Notification>(&store, &mut facts)?;
        load::<Setting>(&store, &mut facts)?;
        load::<PlatformCertificate>(&store, &mut facts)?;
        Ok(Self { facts: Mutex::new(facts), store: Some(store) })
    }

    /// The state file, where there is one.
    pub(crate) fn path(&self) -> Option<&Path> {
        self.store.as_ref().map(Store::path)
    }

    /// Looks at the facts.
    pub(crate) fn read<T>(&self, look: impl FnOnce(&Facts) -> T) -> T {
        look(&self.facts())
    }

    /// Decides on a change by what the facts are, and makes it.
    ///
    /// # Errors
    /// When it cannot be kept; then nothing has changed.
    pub(crate) fn change<T>(&self, decide: impl FnOnce(&Facts, &mut Changes) -> T) -> Result<T, StoreError> {
        let mut facts = self.facts();
        let mut changes = Changes::default();
        let decided = decide(&facts, &mut changes);
        if let Some(store) = &self.store
            && !changes.0.is_empty()
        {
            store.commit(changes.0.iter().map(|change| change.row()).collect::<Result<_, _>>()?)?;
        }
        for change in changes.0 {
            change.apply(&mut facts);
        }
        Ok(decided)
    }

    fn facts(&self) -> MutexGuard<'_, Facts> {
        // Facts are replaced record by record after all decisions, so what a panicking thread left is whole.
        self.facts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn load<F: Fact>(store: &Store, facts: &mut Facts) -> Result<(), SandboxError> {
    for record in store.all::<F>()? {
        F::table(facts).insert(record.key(), record);
    }
    Ok(())
}

/// Makes a struct a fact: the table of its kind, and the key that it has there.
macro_rules! fact {
    ($record:ty, $table:ident, |$this:ident| $key:expr) => {
        impl $crate::state::store::Record for $record {
            const TABLE: &'static str = stringify!($table);

            fn key(&self) -> String {
                let $this = self;
                $key
            }
        }

        impl $crate::state::Fact for $record {
            fn table(facts: &mut $crate::state::Facts) -> &mut std::collections::BTreeMap<String, Self> {
                &mut facts.$table
            }
        }
    };
}
use fact;
