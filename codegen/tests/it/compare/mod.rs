//! Two descriptions as models: what is reported of each kind of change, in the words that the changelog gets.

mod calls;
mod documents;
mod left_out;
mod mutations;
mod nothing;
mod table;
mod treatment;
mod types;
