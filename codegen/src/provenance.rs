//! Where a description comes from, in words.
//!
//! In: a source, and how many official pages there are. Out: a phrase for the docs of an operation and for
//! `coverage.md`, in which SDKs have their own names.

use crate::{api::Source, house::House};

/// For example `a copy of the official page, read 2026-11-22; wechatpay-java, wechatpay-go`.
pub(crate) fn phrase(source: &Source, pages: usize, house: &House) -> String {
    let several = pages > 1;
    let page = if several { "the official pages" } else { "the official page" };
    let copy = if several { "copies of the official pages" } else { "a copy of the official page" };
    let sdks: Vec<&str> = source.sdks().map(|key| house.sdk(key).map_or(key.as_str(), |sdk| sdk.name)).collect();
    let parts = [
        source.page.as_ref().map(|day| format!("{page}, read {day}")),
        source.copy.as_ref().map(|day| format!("{copy}, read {day}")),
        (!sdks.is_empty()).then(|| sdks.join(", ")),
        source.community.as_ref().map(|day| format!("a description by the community, of {day}")),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrase_of_all_sources_names_each_and_its_day() {
        let source = Source {
            page: Some("2026-11-21".to_owned()),
            copy: Some("2026-11-22".to_owned()),
            official: vec!["java".to_owned()],
            others: vec!["SKIT".to_owned()],
            community: Some("2026-11-28".to_owned()),
        };
        assert_eq!(
            phrase(&source, 1, &House::wechat_pay()),
            "the official page, read 2026-11-21; a copy of the official page, read 2026-11-22; wechatpay-java, \
             SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28"
        );
    }

    #[test]
    fn phrase_of_copies_of_several_pages_is_plural() {
        let source = Source { copy: Some("2026-11-22".to_owned()), ..Source::default() };
        let said = phrase(&source, 2, &House::wechat_pay());
        assert_eq!(said, "copies of the official pages, read 2026-11-22");
    }
}
