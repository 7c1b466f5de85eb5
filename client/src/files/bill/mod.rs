//! Bills (账单): their lines as records, their summary compared.

#[cfg(feature = "blocking")]
mod blocking;
mod line;
mod row;
mod rows;
mod summary;
mod table;
mod value;

#[cfg(feature = "blocking")]
pub use blocking::BlockingBillRows;
pub use line::BillLine;
pub use row::BillRow;
pub use rows::BillRows;
pub use summary::{Column, Sum};
pub use value::BillValue;
