//! 分账 (profit sharing), served from state.
//!
//! In: a checked input, or how something ends. Out: the response's body, or a
//! refusal. Sharings and returns are under way until they are settled by hand;
//! then the receivers that are merchants are told, at the configured address,
//! and nobody else, as the real gateway does. What a platform (平台收付通) shares
//! out is the same in other words.

pub(in crate::models) mod after_sales;
pub(crate) mod bill;
mod moved;
pub(crate) mod orders;
pub(crate) mod receivers;
pub(crate) mod returns;
mod words;
