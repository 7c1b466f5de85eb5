//! The rows of the official list that can be judged from outside, and what is said of them.
//!
//! Only those stand here whose behaviour shows on the wire, or in what the program
//! says of itself to `check`, in the order of the list. The criterion of each is what
//! the code beside this folder does: whoever changes one changes the other.
//!
//! The rows of a product concern only programs that use it: they appear with its first call, or with the option of
//! `check` for it.
//!
//! Some rows are left out although a gateway could be thought to see them. B11 (bills
//! after ten o'clock): whoever tries a program asks for a bill at any hour. B18
//! (merchants bound to one AppID): nobody has bound anything here. P6 (the risk fund within the limit of the service): no
//! service has a limit here. A6 (开户意愿确认): no such application is examined here, so none is rejected. I18 and I26 (the
//! payer is whose card it is, and the card is activated): there are no cards here.

mod applyments;
pub(super) mod because;
mod coupons;
mod general;
mod medical;
mod payments;
mod payscore;
mod row;
mod sharing;

pub use row::Grade;
pub(crate) use row::Practice;
pub(super) use row::Row;

/// All rows, in the order of the list.
pub(super) fn rows() -> impl Iterator<Item = &'static Row> {
    let basic = general::ROWS.iter().chain(&payments::ROWS).chain(&sharing::ROWS);
    basic.chain(&applyments::ROWS).chain(&payscore::ROWS).chain(&medical::ROWS).chain(&coupons::ROWS)
}

/// The ids of all rows.
pub(crate) fn row_ids() -> impl Iterator<Item = &'static str> {
    rows().map(|row| row.id)
}
