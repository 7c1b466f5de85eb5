//! What an error on demand leaves behind.
//!
//! In: a checked input of a call that gets an error in place of a response.
//! Out: what was done all the same, for the errors that say so. After any other
//! nothing was done.

use super::{
    context::Context,
    orders::{
        self,
        Role::{Merchant, Partner},
    },
};
use crate::{checks::input::Input, refusal::Refusal};

/// Does what the error says was done, or refuses the call for another reason.
pub(crate) type Aftermath = fn(&Context<'_>, &Input) -> Result<(), Refusal>;

/// Product, `operationId`, code, and what is left behind.
const AFTERMATHS: &[(&str, &str, &str, Aftermath)] = &[
    ("pay", "code_pay", orders::USERPAYING, |context, input| orders::await_payer(context, Merchant, input)),
    ("pay", "partner_code_pay", orders::USERPAYING, |context, input| orders::await_payer(context, Partner, input)),
];

/// What an error of an operation leaves behind, if anything.
pub(crate) fn of(product: &str, operation: &str, code: &str) -> Option<Aftermath> {
    let found = AFTERMATHS.iter().find(|(of, id, known, _)| (*of, *id, *known) == (product, operation, code));
    found.map(|(_, _, _, aftermath)| *aftermath)
}
