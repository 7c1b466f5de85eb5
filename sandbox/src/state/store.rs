//! The state file: an embedded database that survives the process.
//!
//! In: records that are new, changed or gone. Out: the same records at the next
//! start. It always holds that a change is complete and on the disk before
//! `commit` returns, so that neither an end without warning nor a loss of power
//! takes back what was acknowledged.

use std::{
    fs::OpenOptions,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use redb::{
    Database, DatabaseError, ReadableDatabase as _, ReadableTable as _, TableDefinition, TableError,
    backends::FileBackend,
};
use serde::{Serialize, de::DeserializeOwned};

use crate::{error::SandboxError, refusal::Refusal};

/// What the layout of the file is called, so that a later one is not taken for this one.
const LAYOUT: &str = "2";
const ABOUT: TableDefinition<'_, &str, &str> = TableDefinition::new("about");

/// One kind of record: it has a table of its own, and a key in it.
pub(crate) trait Record: DeserializeOwned + Send + Serialize + 'static {
    const TABLE: &'static str;

    fn key(&self) -> String;
}

/// Makes a struct a record: the table of its kind, and the key that it has there.
macro_rules! record {
    ($record:ty, $table:ident, |$this:ident| $key:expr) => {
        impl $crate::state::Record for $record {
            const TABLE: &'static str = stringify!($table);

            fn key(&self) -> String {
                let $this = self;
                $key
            }
        }
    };
}
pub(crate) use record;

/// A record as it is written; without a value it is removed.
pub(crate) struct Row {
    pub(crate) table: &'static str,
    key: String,
    /// In JSON.
    pub(crate) value: Option<String>,
}

impl Row {
    pub(crate) fn kept<R: Record>(record: &R) -> Result<Self, StoreError> {
        let value = serde_json::to_string(record).map_err(|error| StoreError(error.to_string()))?;
        Ok(Self { table: R::TABLE, key: record.key(), value: Some(value) })
    }

    pub(crate) fn removed<R: Record>(key: &str) -> Self {
        Self { table: R::TABLE, key: key.to_owned(), value: None }
    }
}

/// Why a change was not kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the state file cannot be written, and nothing was changed: {0}; see that there is room, and start the sandbox again"
)]
pub(crate) struct StoreError(String);

impl StoreError {
    /// The same in Chinese.
    pub(crate) fn chinese(&self) -> String {
        format!("状态文件无法写入，未做任何更改：{}；请确认磁盘有空间，然后重新启动沙箱", self.0)
    }
}

impl From<StoreError> for SandboxError {
    fn from(error: StoreError) -> Self {
        Self::NotKept { reason: error.to_string() }
    }
}

/// Nothing was changed, which is what an error of the gateway itself means to a client.
impl From<StoreError> for Refusal {
    fn from(_: StoreError) -> Self {
        Self::system_error()
    }
}

/// A state file.
pub(crate) struct Store {
    /// Until it is closed.
    database: Mutex<Option<Database>>,
    path: PathBuf,
}

impl Store {
    /// Opens the file, or makes a new one that only its owner reads.
    pub(crate) fn open(path: &Path) -> Result<Self, SandboxError> {
        let unusable = |reason: String| SandboxError::StateFile { path: path.to_owned(), reason };
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(path).map_err(|error| unusable(error.to_string()))?;
        let open = |file| redb::Builder::new().create_with_backend(FileBackend::new(file)?);
        let database = open(file).map_err(|error| match error {
            DatabaseError::DatabaseAlreadyOpen => unusable("another sandbox is using it".to_owned()),
            other => unusable(other.to_string()),
        })?;
        let store = Self { database: Mutex::new(Some(database)), path: path.to_owned() };
        store.check_layout().map_err(|error| unusable(error.to_string()))?.map_or(Ok(store), |other| {
            Err(unusable(format!("it has the layout {other}, and this version knows {LAYOUT}: name another file")))
        })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Lets another sandbox have the file, whoever still holds this one. Nothing is kept from now on.
    pub(crate) fn close(&self) {
        // Whoever has panicked has left a database that is whole.
        self.database.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    fn on_database<T>(&self, act: impl FnOnce(&Database) -> Result<T, redb::Error>) -> Result<T, redb::Error> {
        match &*self.database.lock().unwrap_or_else(PoisonError::into_inner) {
            Some(database) => act(database),
            None => Err(redb::Error::DatabaseClosed),
        }
    }

    /// The layout of the file where it is another than ours; a new file gets ours.
    fn check_layout(&self) -> Result<Option<String>, redb::Error> {
        let transaction = self.on_database(|database| Ok(database.begin_write()?))?;
        let found = {
            let mut about = transaction.open_table(ABOUT)?;
            let found = about.get("layout")?.map(|layout| layout.value().to_owned());
            if found.is_none() {
                about.insert("layout", LAYOUT)?;
            }
            found
        };
        transaction.commit()?;
        Ok(found.filter(|found| found != LAYOUT))
    }

    /// All records of a kind.
    pub(crate) fn all<R: Record>(&self) -> Result<Vec<R>, SandboxError> {
        let unusable = |reason: String| SandboxError::StateFile { path: self.path.clone(), reason };
        let rows = self.rows(R::TABLE).map_err(|error| unusable(error.to_string()))?;
        let read = |(key, value): (String, String)| {
            serde_json::from_str(&value).map_err(|error| unusable(format!("{} {key} does not fit: {error}", R::TABLE)))
        };
        rows.into_iter().map(read).collect()
    }

    fn rows(&self, table: &str) -> Result<Vec<(String, String)>, redb::Error> {
        let transaction = self.on_database(|database| Ok(database.begin_read()?))?;
        let table = match transaction.open_table(TableDefinition::<&str, &str>::new(table)) {
            Ok(table) => table,
            // Nothing of the kind was ever written.
            Err(TableError::TableDoesNotExist(_)) => return Ok(Vec::new()),
            Err(error) => return Err(error.into()),
        };
        let mut rows = Vec::new();
        for row in table.iter()? {
            let (key, value) = row?;
            rows.push((key.value().to_owned(), value.value().to_owned()));
        }
        Ok(rows)
    }

    /// Writes all of the rows or none.
    pub(crate) fn commit(&self, rows: &[Row]) -> Result<(), StoreError> {
        self.write(rows).map_err(|error| StoreError(error.to_string()))
    }

    fn write(&self, rows: &[Row]) -> Result<(), redb::Error> {
        self.on_database(|database| {
            // A commit is durable before it returns, unless another durability is asked for.
            let transaction = database.begin_write()?;
            for Row { table, key, value } in rows {
                let mut table = transaction.open_table(TableDefinition::<&str, &str>::new(table))?;
                match value {
                    Some(value) => table.insert(key.as_str(), value.as_str())?,
                    None => table.remove(key.as_str())?,
                };
            }
            transaction.commit()?;
            Ok(())
        })
    }
}
