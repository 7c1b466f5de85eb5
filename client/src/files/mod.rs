//! Files from WeChat Pay, checked while they stream, and bills among them.

mod bill;
mod download;
mod location;

#[cfg(feature = "blocking")]
pub use bill::BlockingBillRows;
pub use bill::{BillLine, BillRow, BillRows, BillValue, Column, Sum};
#[cfg(feature = "blocking")]
pub use download::BlockingDownload;
pub use download::{Download, Progress};
pub use location::FileLocation;
