//! The values that requests and responses are made of, and the macros that define them.

mod beijing_time;
mod day;
mod debug;
mod decimal;
mod integer_enum;
mod money;
mod newtypes;
mod one_or_many;
mod open_enum;
mod plain;
mod setters;
mod timestamp;
mod wire;
#[cfg(feature = "chrono")]
mod with_chrono;
#[cfg(feature = "jiff")]
mod with_jiff;
mod yuan;

pub use beijing_time::BeijingTime;
pub use day::{Day, DayError};
pub use debug::Hidden;
pub use decimal::{YuanError, pad_amount, read_yuan, write_yuan};
pub use one_or_many::OneOrMany;
pub use open_enum::{is_spelt, read as read_spelling};
pub use plain::PlainText;
pub use timestamp::{Timestamp, TimestampError};
pub(crate) use wire::ENCODED;
pub use wire::WireValue;
pub use yuan::Yuan;
