//! The control interface under `/_sandbox/`, described in `control/openapi.yaml`.
//!
//! In: JSON from programs on this machine, and from the console page. Out: JSON,
//! or a stream of updates. It is not part of the gateway: nothing is signed,
//! nothing is logged, no key is handed out.

pub(crate) mod access;
mod agreed;
mod applyments;
mod bundle;
mod by_hand;
mod clock;
mod closings;
mod coupon_subsidies;
mod coupons;
mod errors;
mod faults;
mod inspector;
mod ledger;
mod merchant_coupons;
pub(crate) mod outcome;
pub(crate) mod pay_sign;
mod product_coupons;
mod readiness;
mod requests;
mod rows;
mod settling;
mod withdrawals;

use std::{convert::Infallible, net::SocketAddr};

use axum::{
    body::Body,
    response::{
        IntoResponse as _, Sse,
        sse::{Event, KeepAlive},
    },
};
use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header, request::Parts};
use serde_json::json;
use tokio_stream::{
    StreamExt as _,
    wrappers::{BroadcastStream, errors::BroadcastStreamRecvError},
};

use crate::{
    callbacks::attempt,
    error::SandboxError,
    models::{fail_order, pay_order, scenarios},
    readiness::Sealing,
    rotation,
    world::World,
};
use access::admit;
use outcome::{Outcome, Refused, conflict, failed, not_found, not_kept, not_queued, unfit, with_callback};
use requests::{
    FailedOrder, Member, NewCallback, NewPayment, NewRefund, NotifyUrl, PaidOrder, ProbeEvery, Receiver, Redelivery,
    after, parse,
};
use rows::{EventType, MemberRow, OperationRow, OrderRow, Settings};

/// Everything below this path is control.
pub(crate) const PREFIX: &str = "/_sandbox/";

/// The description of this interface.
const DESCRIPTION: &str = include_str!("openapi.yaml");

/// All that there is; a test compares it with the description.
const ROUTES: &[(&str, &str)] = &[
    ("GET", "applyments"),
    ("GET", "calls"),
    ("GET", "clock"),
    ("GET", "closings"),
    ("GET", "combined_orders"),
    ("GET", "contracts"),
    ("GET", "coupon_stocks"),
    ("GET", "coupon_subsidies"),
    ("GET", "coupons"),
    ("GET", "deliveries"),
    ("GET", "deliveries/{number}"),
    ("GET", "errors"),
    ("GET", "event_types"),
    ("GET", "fail_reasons"),
    ("GET", "ledger"),
    ("GET", "ledger_entry"),
    ("GET", "members"),
    ("GET", "merchant_coupon_stocks"),
    ("GET", "merchant_coupons"),
    ("GET", "mixed_orders"),
    ("GET", "notifications"),
    ("GET", "openapi.yaml"),
    ("GET", "operations"),
    ("GET", "order_refunds"),
    ("GET", "orders"),
    ("GET", "parkings"),
    ("GET", "payments"),
    ("GET", "permissions"),
    ("GET", "product_coupon_stocks"),
    ("GET", "product_coupons"),
    ("GET", "readiness"),
    ("GET", "receivers"),
    ("GET", "service_orders"),
    ("GET", "settings"),
    ("GET", "sharing_returns"),
    ("GET", "sharings"),
    ("GET", "stream"),
    ("GET", "transfer_batches"),
    ("GET", "transfers"),
    ("GET", "wechatpay-openapi-3.0.json"),
    ("GET", "wechatpay-openapi-3.1.json"),
    ("GET", "withdrawals"),
    ("GET", "faults"),
    ("POST", "authorize"),
    ("POST", "authorize_service"),
    ("POST", "check_callback"),
    ("POST", "check_pay_sign"),
    ("POST", "confirm_service_order"),
    ("POST", "delete_merchant_coupon"),
    ("POST", "delete_product_coupon"),
    ("POST", "expire_order"),
    ("POST", "fail_order"),
    ("POST", "move_applyment"),
    ("POST", "move_closing"),
    ("POST", "notify"),
    ("POST", "pay"),
    ("POST", "pay_order"),
    ("POST", "pay_service_order"),
    ("POST", "probe"),
    ("POST", "receive_merchant_coupon"),
    ("POST", "receive_product_coupon"),
    ("POST", "redeliver"),
    ("POST", "refund"),
    ("POST", "refund_order"),
    ("POST", "refuse_insurance"),
    ("POST", "rotate_certificate"),
    ("POST", "settle_batch"),
    ("POST", "settle_refund"),
    ("POST", "settle_sharing"),
    ("POST", "settle_sharing_return"),
    ("POST", "settle_coupon_subsidy"),
    ("POST", "settle_coupon_subsidy_return"),
    ("POST", "settle_transfer"),
    ("POST", "settle_withdrawal"),
    ("POST", "use_coupon"),
    ("POST", "faults"),
    ("POST", "sign_contract"),
    ("POST", "terminate_contract"),
    ("POST", "withdraw"),
    ("POST", "withdraw_service"),
    ("PUT", "clock"),
    ("PUT", "notify_url"),
    ("PUT", "probe_every"),
    ("PUT", "readiness/handled"),
    ("DELETE", "faults"),
    ("DELETE", "faults/{id}"),
    ("DELETE", "readiness"),
];

/// The response to a control request; `path` is what follows the prefix.
pub(crate) async fn respond(
    world: &World,
    peer: SocketAddr,
    parts: &Parts,
    path: &str,
    body: Option<Bytes>,
) -> Response<Body> {
    let method = parts.method.as_str();
    let outcome = match (admit(world, peer, parts), method, path) {
        (Ok(()), "GET", "stream") => return stream(world),
        (Ok(()), "GET", "openapi.yaml") => return written(StatusCode::OK, "application/yaml", DESCRIPTION.to_owned()),
        (Ok(()), "GET", name) if bundle::has(name) => match bundle::file(world, name).await {
            Ok(text) => return written(StatusCode::OK, "application/json", text),
            Err(refused) => Err(refused),
        },
        (Ok(()), _, _) => route(world, method, path, parts.uri.query(), body).await,
        (Err(refused), _, _) => Err(refused),
    };
    let (status, body) = match outcome {
        Ok(body) => (StatusCode::OK, body),
        Err(refused) => (refused.status, refused.body()),
    };
    written(status, "application/json; charset=utf-8", body.to_string())
}

async fn route(world: &World, method: &str, path: &str, query: Option<&str>, body: Option<Bytes>) -> Outcome {
    match (method, path) {
        ("GET", "settings") => Settings::of(world).map(|settings| json!(settings)),
        ("GET", "operations") => Ok(json!({"operations": OperationRow::all(world)})),
        ("GET", "errors") => Ok(errors::all(world)),
        ("GET", "fail_reasons") => Ok(errors::fail_reasons(world)),
        ("GET", "event_types") => Ok(json!({"event_types": EventType::all(world)})),
        ("GET", "clock") => Ok(clock::reading(world)),
        ("PUT", "clock") => clock::set(world, parse(body)?),
        ("GET", "ledger") => ledger::list(world, query),
        ("GET", "ledger_entry") => ledger::one(world, query),
        ("GET", "calls") => Ok(json!({"calls": world.calls.after(after(query)?)})),
        ("GET", "deliveries") => Ok(json!({"deliveries": world.deliveries.after(after(query)?)})),
        ("GET", path) if path.starts_with("deliveries/") => {
            inspector::sent(world, path.trim_start_matches("deliveries/"))
        }
        ("POST", "check_callback") => inspector::check_callback(world, body),
        ("GET", "notifications") => Ok(json!({"notifications": world.state.notifications()})),
        ("GET", "members") => Ok(json!({"members": MemberRow::all(world)})),
        ("GET", "payments") => Ok(json!({"payments": world.state.payments()})),
        ("GET", "orders") => Ok(json!({"orders": OrderRow::all(world)})),
        ("GET", "parkings") => Ok(json!({"parkings": world.state.parkings()})),
        ("GET", "faults") => Ok(json!({"faults": world.injections.all()})),
        ("POST", "faults") => faults::inject(world, parse(body)?),
        ("DELETE", "faults") => faults::clear(world, None),
        ("DELETE", path) if path.starts_with("faults/") => faults::clear(world, path.strip_prefix("faults/")),
        ("PUT", "notify_url") => set_notify_url(world, parse(body)?),
        ("PUT", "probe_every") => {
            let ProbeEvery { every } = parse(body)?;
            world.outbox.set_probe_every(every.map(Into::into));
            world.feed.changed("settings");
            Ok(json!({"every": every}))
        }
        ("POST", "check_pay_sign") => pay_sign::check(world, body),
        ("GET", "readiness") => Ok(readiness::rows(world)),
        ("PUT", "readiness/handled") => readiness::handled(world, parse(body)?),
        ("DELETE", "readiness") => Ok(readiness::clear(world)),
        ("GET", _) => {
            let listed = settling::list(world, path).or_else(|| agreed::list(world, path));
            listed.ok_or_else(|| unknown(method, path))
        }
        ("POST", _) => {
            let settled = settling::settle(world, path, body.clone());
            let acted = settled.or_else(|| agreed::act(world, path, body.clone()));
            match acted.or_else(|| by_hand::act(world, path, body.clone())) {
                Some(outcome) => outcome,
                None => act(world, path, body).await,
            }
        }
        _ => Err(unknown(method, path)),
    }
}

/// Scenarios, and what is sent by hand.
async fn act(world: &World, path: &str, body: Option<Bytes>) -> Outcome {
    match path {
        "authorize" => {
            let Member { openid, appid } = parse(body)?;
            let callback = scenarios::authorize(&world.context(), &openid, &appid).map_err(not_kept)?;
            Ok(with_callback(world, json!({"authorized": true}), callback))
        }
        "withdraw" => {
            let Member { openid, appid } = parse(body)?;
            Ok(json!({"withdrawn": scenarios::withdraw(&world.context(), &openid, &appid).map_err(not_kept)?}))
        }
        "pay" => {
            let NewPayment { openid, appid, amount } = parse(body)?;
            let (transaction_id, callback) =
                scenarios::pay(&world.context(), &openid, &appid, amount).map_err(not_kept)?;
            Ok(with_callback(world, json!({"transaction_id": transaction_id}), callback))
        }
        "pay_order" => {
            let PaidOrder { out_trade_no, openid } = parse(body)?;
            let paid = pay_order::pay_order(&world.context(), &out_trade_no, openid.as_deref());
            let (numbers, callback) = paid.map_err(by_hand::not_paid)?;
            Ok(with_callback(world, by_hand::paid(numbers), callback))
        }
        "fail_order" => {
            let FailedOrder { out_trade_no } = parse(body)?;
            let ended = fail_order::fail_order(&world.context(), &out_trade_no).map_err(by_hand::not_paid)?;
            Ok(by_hand::ended(&ended))
        }
        "refund" => {
            let NewRefund { transaction_id, amount } = parse(body)?;
            let refund = scenarios::refund(&world.context(), &transaction_id, amount).map_err(not_kept)?;
            let (refund_id, callback) = refund.ok_or_else(|| {
                not_found(
                    "there is no such payment, or less of it is left to be paid back",
                    "没有这笔支付，或可退金额不足",
                )
            })?;
            Ok(with_callback(world, json!({"refund_id": refund_id}), callback))
        }
        "notify" => {
            let NewCallback { url, event_type, resource } = parse(body)?;
            let resource = resource.or_else(|| EventType::example(world, &event_type)).ok_or_else(|| {
                unfit(
                    format!("{event_type} has no example in the description: give a resource"),
                    format!("接口描述中没有 {event_type} 的示例：请提供 resource"),
                )
            })?;
            let delivery = attempt::notify(world, &receiver(world, url)?, &event_type, resource).await;
            Ok(json!(delivery.map_err(not_queued)?))
        }
        "probe" => {
            let Receiver { url } = parse(body)?;
            Ok(json!(attempt::probe(world, &receiver(world, url)?).await.map_err(not_queued)?))
        }
        "redeliver" => {
            let Redelivery { id, forged } = parse(body)?;
            let sealing = if forged { Sealing::Forged } else { Sealing::Right };
            let delivery = attempt::redeliver(world, &id, sealing).await;
            Ok(json!(delivery.ok_or_else(|| {
                not_found(
                    "there is no such notification, or it was settled too long ago",
                    "没有这个通知，或它早已结束、不再保留",
                )
            })?))
        }
        "rotate_certificate" => match rotation::rotate_certificate(world, requests::rotated(body)?).await {
            Ok(serial) => Ok(json!({"platform_certificate_serial": serial.as_str()})),
            Err(error @ SandboxError::NoCertificates) => Err(conflict(
                error.to_string(),
                "沙箱没有这种平台证书：请以 certificate 或 mixed 模式启动，国密证书请以 --algorithm sm2 或 mixed 启动",
            )),
            Err(error) => Err(failed(&error)),
        },
        _ => Err(unknown("POST", path)),
    }
}

fn set_notify_url(world: &World, NotifyUrl { url }: NotifyUrl) -> Outcome {
    if let Some(url) = &url
        && let Some(obstacle) = world.callback_client.obstacle(url)
    {
        return Err(unfit(
            format!("callbacks cannot be sent to {url}: {obstacle}"),
            format!("回调无法发往 {url}：{}", obstacle.chinese()),
        ));
    }
    world.state.set_notify_url(url.clone()).map_err(not_kept)?;
    Ok(json!({"url": url}))
}

/// The address that was named, or the configured one.
fn receiver(world: &World, url: Option<String>) -> Result<String, Refused> {
    url.or_else(|| world.state.notify_url()).ok_or_else(|| {
        unfit(
            "no address for callbacks is set: give a url, or set notify_url",
            "尚未设置回调地址：请提供 url，或先设置 notify_url",
        )
    })
}

fn stream(world: &World) -> Response<Body> {
    let Some(updates) = world.feed.watch() else {
        let refused = Refused::new(StatusCode::SERVICE_UNAVAILABLE, "the sandbox is stopping", "沙箱正在停止");
        return written(refused.status, "application/json", refused.body().to_string());
    };
    let events = BroadcastStream::new(updates).map(|update| {
        Ok::<_, Infallible>(match update {
            Ok(update) => Event::default().event(update.event).data(&*update.data),
            Err(BroadcastStreamRecvError::Lagged(_)) => Event::default().event("lagged").data("{}"),
        })
    });
    Sse::new(events).keep_alive(KeepAlive::default()).into_response()
}

fn written(status: StatusCode, content_type: &'static str, body: String) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn unknown(method: &str, path: &str) -> Refused {
    let methods: Vec<&str> = ROUTES.iter().filter(|(_, known)| *known == path).map(|(method, _)| *method).collect();
    if methods.is_empty() {
        let names: Vec<String> = ROUTES.iter().map(|(method, path)| format!("{method} {path}")).collect();
        let names = names.join(", ");
        return not_found(format!("there are {names}"), format!("没有这个路径，可用的有：{names}"));
    }
    Refused::new(
        StatusCode::METHOD_NOT_ALLOWED,
        format!("{path} takes {}, not {method}", methods.join(" and ")),
        format!("{path} 只接受 {}，不接受 {method}", methods.join("、")),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{builder::Builder, observer, records, sandbox::Sandbox};

    /// The statuses of the control interface and of the console, to a peer that names this machine.
    async fn statuses(builder: Builder, peer: &str) -> [u16; 2] {
        let sandbox = builder.start().await.expect("a sandbox");
        let peer = peer.parse().expect("an address");
        let get = |path: &str| http::Request::get(path).header("Host", "127.0.0.1").body(()).expect("a request");
        let (control, console) = (get("/_sandbox/settings").into_parts().0, get("/").into_parts().0);
        let control = respond(&sandbox.world, peer, &control, "settings", Some(Bytes::new())).await;
        [control.status(), crate::console::respond(&sandbox.world, peer, &console).status()]
            .map(|status| status.as_u16())
    }

    #[tokio::test]
    async fn respond_to_another_machine_is_403_even_if_it_names_this_one() {
        for peer in ["192.0.2.1:40000", "[2001:db8::1]:40000", "[::ffff:192.0.2.1]:40000"] {
            assert_eq!(statuses(Sandbox::builder(), peer).await, [403; 2], "{peer}");
        }
        for peer in ["127.0.0.1:40000", "[::1]:40000"] {
            assert_eq!(statuses(Sandbox::builder(), peer).await, [200; 2], "{peer}");
        }
        assert_eq!(statuses(Sandbox::builder().allow_remote_control(), "192.0.2.1:40000").await, [200; 2]);
    }

    #[test]
    fn list_that_is_told_of_each_table_has_a_route() {
        let told: Vec<&str> = records::TABLES.iter().flat_map(|table| observer::lists_of(table)).collect();
        let unread: Vec<&&str> = told.iter().filter(|list| !ROUTES.contains(&("GET", list))).collect();
        assert!(unread.is_empty(), "{unread:?}");
        assert!(["orders", "payments", "settings", "coupons"].iter().all(|list| told.contains(list)), "{told:?}");
    }

    #[test]
    fn routes_are_those_of_the_description() {
        let mut described = std::collections::BTreeSet::new();
        let mut path = "";
        for line in DESCRIPTION.lines() {
            if let Some(found) = line.strip_prefix("  /_sandbox/") {
                path = found.trim_end_matches(':');
            } else if let Some(method) = line.strip_prefix("    ").and_then(|line| line.strip_suffix(':'))
                && ["get", "post", "put", "delete"].contains(&method)
            {
                described.insert((method.to_uppercase(), path.to_owned()));
            }
        }
        let routes = ROUTES.iter().map(|(method, path)| ((*method).to_owned(), (*path).to_owned()));
        assert_eq!(described, routes.collect());
    }
}
