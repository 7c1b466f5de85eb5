//! Where the events of product coupons go (事件通知地址): one address of the brand, one of the partner.
//!
//! In: a checked input, or an event. Out: the response's body, or the address. What is told before any was set is in no
//! source: here it is the configured one, to which events go then, or else an empty text.

use serde_json::json;

use super::By;
use crate::{
    calendar::rfc3339,
    checks::input::Input,
    models::{context::Context, outcome::Outcome},
    records::product_coupons::EventAddress,
    refusal::Refusal,
    state::Records,
};

pub(in crate::models) fn set(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    let notify_url = input.text("notify_url").to_owned();
    let body = json!({"notify_url": notify_url, "update_time": rfc3339(context.now)});
    let address = EventAddress { is_of_brand: by == By::Brand, notify_url, updated_at: context.now };
    context.state.change(|_, changes| changes.put(address)).map_err(Refusal::from)?;
    Ok(Some(body))
}

pub(in crate::models) fn query(context: &Context<'_>, by: By, _: &Input) -> Outcome {
    let configured = context.state.notify_url();
    context.state.read(|records| {
        let set = records.get::<EventAddress>(&EventAddress::key_of(by == By::Brand));
        let updated_at = set.map_or(context.now, |set| set.updated_at);
        let url = url(records, by == By::Brand, configured).unwrap_or_default();
        Ok(Some(json!({"notify_url": url, "update_time": rfc3339(updated_at)})))
    })
}

/// Where an event goes: to the address that was set for it, or else to the configured one.
pub(super) fn url(records: &Records, is_of_brand: bool, configured: Option<String>) -> Option<String> {
    let set = records.get::<EventAddress>(&EventAddress::key_of(is_of_brand));
    set.map(|set| set.notify_url.clone()).or(configured)
}
