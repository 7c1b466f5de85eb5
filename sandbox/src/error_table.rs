//! The errors that an operation documents.
//!
//! In: the description. Out: the codes of an operation's own table, those that
//! every operation may return, and one of them by its code or by another
//! spelling of it. It always holds that an operation's own meaning of a code
//! comes before the common one.

use wechatpay_codegen::{
    api::{ErrorCode, Operation},
    description::Description,
};

/// In a table it stands for any code that is not listed, so it is none itself.
const ANY: &str = "*";

/// Where no source states a status.
const USUAL_STATUS: u16 = 400;

/// The codes of an operation's own table, in the order of the official page.
pub(crate) fn own<'a>(api: &'a Description, operation: &'a Operation) -> impl Iterator<Item = &'a ErrorCode> {
    operation.errors.iter().filter_map(|key| api.errors().codes.get(key)).filter(is_code)
}

/// The codes that every operation may return, in the order of their names.
pub(crate) fn common(api: &Description) -> impl Iterator<Item = &ErrorCode> {
    all(api).filter(|error| is_common(error))
}

/// All codes in all their meanings, in the order of their names.
pub(crate) fn all(api: &Description) -> impl Iterator<Item = &ErrorCode> {
    api.errors().codes.values().filter(is_code)
}

/// Whether every operation may return it.
pub(crate) fn is_common(error: &ErrorCode) -> bool {
    error.common && error.variant.is_none()
}

fn is_code(error: &&ErrorCode) -> bool {
    error.code != ANY
}

/// What an operation documents under a code, or under another spelling of it.
pub(crate) fn find<'a>(api: &'a Description, operation: &'a Operation, code: &str) -> Option<&'a ErrorCode> {
    let is_it = |error: &&ErrorCode| error.code == code || error.spellings.iter().any(|spelling| spelling == code);
    own(api, operation).find(is_it).or_else(|| common(api).find(is_it))
}

/// The status that goes with an error: the first that is documented.
pub(crate) fn status(error: &ErrorCode) -> u16 {
    error.statuses.first().copied().unwrap_or(USUAL_STATUS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec;

    fn operation<'a>(api: &'a Description, id: &str) -> &'a Operation {
        api.operations().find(|(_, operation)| operation.id == id).expect("an operation").1
    }

    #[test]
    fn find_own_meaning_comes_before_the_common_one() {
        let api = spec::load(None).expect("a description");
        let variant = |id: &str| {
            let found = find(&api, operation(&api, id), "NO_AUTH").expect("a code");
            found.variant.clone()
        };
        assert_eq!(variant("jsapi_prepay").as_deref(), Some("prepay"));
        assert_eq!(variant("notify_points"), None);
    }

    #[test]
    fn find_other_spelling_is_the_same_code_and_any_is_none() {
        let api = spec::load(None).expect("a description");
        let found = find(&api, operation(&api, "jsapi_prepay"), "ORDERPAID").expect("a code");
        assert_eq!(found.code, "ORDER_PAID");
        for none in ["*", "", "USERPAYING", "not_enough"] {
            assert_eq!(find(&api, operation(&api, "jsapi_prepay"), none), None, "{none}");
        }
    }
}
