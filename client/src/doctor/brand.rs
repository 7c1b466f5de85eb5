//! A call of a brand's that changes nothing: 获取商品券事件通知地址.
//!
//! It shows whether signing and verifying work, also where it is refused: a
//! refusal is signed once the request's own signature was right. Nothing that a
//! brand calls gives back what was encrypted, so that is not tried. It goes by its
//! URL, so that it does not depend on the product's feature.

use http::StatusCode;
use wechatpay_auth::Scheme;

use super::{Finding, Report, clock, remedy};
use crate::{
    Response, Stage,
    client::{Chain, Inner, Transport},
    error::date,
};

const CHECK: &str = "signed call";

struct NotifyAddress {
    notify_url: Option<String>,
}

crate::record! {
    NotifyAddress { notify_url "notify_url" }
}

pub(super) async fn call(report: &mut Report, client: &Inner, transport: &Transport, notify_url: Option<&str>) {
    if client.keys.current().preferred().is_none() {
        let what = "not made: without a key of WeChat Pay nothing can be verified";
        report.add(Finding::fail(CHECK, what, "see the finding about platform keys"));
        return;
    }
    let chain = Chain::of(client, "brand/marketing/product-coupon/notify-configs");
    let response = chain.get::<Response<NotifyAddress>>().send_through(transport).await;
    let local = client.clock.now();
    match response {
        Ok(response) => {
            report.add(clock::compare(local, date::server_time(response.headers())));
            report.add(Finding::ok(
                CHECK,
                "signing and verifying work from end to end; encrypted fields were not tried, since no call of a brand \
                 gives back what was encrypted",
            ));
            if let Some(expected) = notify_url {
                report.add(address(expected, response.notify_url.as_deref()));
            }
        }
        Err(error) => {
            report.add(clock::compare(local, error.server_time()));
            let knows_the_caller =
                error.stage() == Stage::Api && error.is_verified() && error.status() != Some(StatusCode::UNAUTHORIZED);
            report.add(if knows_the_caller {
                let what = format!("signing and verifying work; what was asked for was refused: {error}");
                let passes = |status: StatusCode| status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS;
                Finding::warn(
                    CHECK,
                    what,
                    match error.status().is_some_and(passes) {
                        true => "examine it again in a moment",
                        false => "if the brand has no coupons (商品券), nothing needs to be done",
                    },
                )
            } else {
                Finding::fail(CHECK, error.to_string(), remedy::of(&error, Scheme::Brand))
            });
        }
    }
}

/// Whether the events of coupons come to the address that callbacks are received at. Neither is shown.
fn address(expected: &str, set: Option<&str>) -> Finding {
    const CHECK: &str = "callback";
    match set {
        Some(set) if set == expected => Finding::ok(CHECK, "the events of coupons (商品券) go to this address"),
        Some(set) if !set.is_empty() => Finding::warn(
            CHECK,
            "the events of coupons (商品券) go to another address than the one handed in",
            "if they should come to this one, set it by 设置商品券事件通知地址 (`BrandSetNotifyConfig`)",
        ),
        _ => Finding::warn(
            CHECK,
            "no address is set for the events of coupons (商品券)",
            "if the brand has coupons, set one by 设置商品券事件通知地址 (`BrandSetNotifyConfig`)",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::report::Verdict;

    #[test]
    fn address_is_compared_and_neither_is_shown() {
        let ours = "https://brand.example.com/notify";
        assert_eq!(address(ours, Some(ours)).verdict, Verdict::Ok);
        for set in [Some("https://other.example.com/notify"), Some(""), None] {
            let finding = address(ours, set);
            assert!(finding.verdict == Verdict::Warn && !format!("{finding:?}").contains("example.com"), "{finding:?}");
        }
    }
}
