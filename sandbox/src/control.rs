//! The control interface under `/_sandbox/`, described in `control/openapi.yaml`.
//!
//! In: JSON from programs on this machine, and from the console page. Out: JSON,
//! or a stream of news. It is no part of the gateway: nothing is signed, nothing
//! is logged, no key is handed out. Other machines are refused even where the
//! gateway itself is open to them, and so are web pages of other origins, because
//! a browser on this machine would carry their requests here.

mod answers;
mod requests;
mod settling;

use std::{
    convert::Infallible,
    net::{IpAddr, SocketAddr},
};

use answers::{EventType, MemberRow, OperationRow, OrderRow, Settings};
use axum::{
    body::Body,
    response::{
        IntoResponse as _, Sse,
        sse::{Event, KeepAlive},
    },
};
use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header, request::Parts, uri::Authority};
use requests::{
    Again, Every, Member, NewCallback, NewPayment, NewRefund, NewTrouble, NotifyUrl, PaidOrder, Receiver, after, parse,
};
use serde_json::{Value, json};
use tokio_stream::{
    StreamExt as _,
    wrappers::{BroadcastStream, errors::BroadcastStreamRecvError},
};

use crate::{
    SandboxError,
    callbacks::NotOwed,
    gateway::Gateway,
    models::{
        happenings::{Called, NoCallback},
        orders::NotPaid,
    },
    state::StoreError,
    trouble::Trouble,
};

/// Everything below this path is control.
pub(crate) const PREFIX: &str = "/_sandbox/";

/// The description of this interface.
const DESCRIPTION: &str = include_str!("control/openapi.yaml");

/// All that there is; a test compares it with the description.
const ROUTES: [(&str, &str); 34] = [
    ("GET", "calls"),
    ("GET", "combined_orders"),
    ("GET", "deliveries"),
    ("GET", "event_types"),
    ("GET", "members"),
    ("GET", "notifications"),
    ("GET", "openapi.yaml"),
    ("GET", "operations"),
    ("GET", "order_refunds"),
    ("GET", "orders"),
    ("GET", "parkings"),
    ("GET", "payments"),
    ("GET", "settings"),
    ("GET", "stream"),
    ("GET", "transfer_batches"),
    ("GET", "transfers"),
    ("GET", "troubles"),
    ("POST", "authorize"),
    ("POST", "notify"),
    ("POST", "pay"),
    ("POST", "pay_order"),
    ("POST", "probe"),
    ("POST", "redeliver"),
    ("POST", "refund"),
    ("POST", "rotate_certificate"),
    ("POST", "settle_batch"),
    ("POST", "settle_refund"),
    ("POST", "settle_transfer"),
    ("POST", "troubles"),
    ("POST", "withdraw"),
    ("PUT", "notify_url"),
    ("PUT", "probe_every"),
    ("DELETE", "troubles"),
    ("DELETE", "troubles/{id}"),
];

type Refused = (StatusCode, String);
type Answer = Result<Value, Refused>;

/// The answer to a control request; `path` is what follows the prefix.
pub(crate) async fn answer(
    gateway: &Gateway,
    peer: SocketAddr,
    parts: &Parts,
    path: &str,
    body: Option<Bytes>,
) -> Response<Body> {
    let method = parts.method.as_str();
    let answer = match (admit(gateway, peer, parts), method, path) {
        (Ok(()), "GET", "stream") => return stream(gateway),
        (Ok(()), "GET", "openapi.yaml") => return written(StatusCode::OK, "application/yaml", DESCRIPTION.to_owned()),
        (Ok(()), _, _) => route(gateway, method, path, parts.uri.query(), body).await,
        (Err(refused), _, _) => Err(refused),
    };
    let (status, body) = match answer {
        Ok(body) => (StatusCode::OK, body),
        Err((status, message)) => (status, json!({"message": message})),
    };
    written(status, "application/json; charset=utf-8", body.to_string())
}

/// Refuses other machines, and pages that are not the sandbox's own.
pub(crate) fn admit(gateway: &Gateway, peer: SocketAddr, parts: &Parts) -> Result<(), Refused> {
    let host = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let is_near = gateway.remote_control || is_local(peer.ip()) && host.is_none_or(names_this_machine);
    if is_near && !is_foreign_page(parts, host) {
        return Ok(());
    }
    let message = "the control interface answers programs on this machine only, and no web page but its own";
    Err((StatusCode::FORBIDDEN, message.to_owned()))
}

async fn route(gateway: &Gateway, method: &str, path: &str, query: Option<&str>, body: Option<Bytes>) -> Answer {
    match (method, path) {
        ("GET", "settings") => Settings::of(gateway).map(|settings| json!(settings)),
        ("GET", "operations") => Ok(json!({"operations": OperationRow::all(gateway)})),
        ("GET", "event_types") => Ok(json!({"event_types": EventType::all(gateway)})),
        ("GET", "calls") => Ok(json!({"calls": gateway.calls.after(after(query)?)})),
        ("GET", "deliveries") => Ok(json!({"deliveries": gateway.deliveries.after(after(query)?)})),
        ("GET", "notifications") => Ok(json!({"notifications": gateway.state.notifications()})),
        ("GET", "members") => Ok(json!({"members": MemberRow::all(gateway)})),
        ("GET", "payments") => Ok(json!({"payments": gateway.state.payments()})),
        ("GET", "orders") => Ok(json!({"orders": OrderRow::all(gateway)})),
        ("GET", "parkings") => Ok(json!({"parkings": gateway.state.parkings()})),
        ("GET", "troubles") => Ok(json!({"troubles": gateway.troubles.all()})),
        ("POST", "troubles") => make_trouble(gateway, parse(body)?),
        ("DELETE", "troubles") => end_trouble(gateway, None),
        ("DELETE", path) if path.starts_with("troubles/") => end_trouble(gateway, path.strip_prefix("troubles/")),
        ("PUT", "notify_url") => set_notify_url(gateway, parse(body)?),
        ("PUT", "probe_every") => {
            let Every { every } = parse(body)?;
            gateway.outbox.set_probe_every(every.map(Into::into));
            gateway.feed.changed("settings");
            Ok(json!({"every": every}))
        }
        ("GET", _) => settling::list(gateway, path).ok_or_else(|| unknown(method, path)),
        ("POST", _) => match settling::settle(gateway, path, body.clone()) {
            Some(answer) => answer,
            None => happen(gateway, path, body).await,
        },
        _ => Err(unknown(method, path)),
    }
}

/// What members do, and what is sent by hand.
async fn happen(gateway: &Gateway, path: &str, body: Option<Bytes>) -> Answer {
    match path {
        "authorize" => {
            let Member { openid, appid } = parse(body)?;
            let called = gateway.authorize(&openid, &appid).map_err(not_kept)?;
            Ok(with_callback(json!({"authorized": true}), called))
        }
        "withdraw" => {
            let Member { openid, appid } = parse(body)?;
            Ok(json!({"withdrawn": gateway.withdraw(&openid, &appid).map_err(not_kept)?}))
        }
        "pay" => {
            let NewPayment { openid, appid, amount } = parse(body)?;
            let (transaction_id, called) = gateway.pay(&openid, &appid, amount).map_err(not_kept)?;
            Ok(with_callback(json!({"transaction_id": transaction_id}), called))
        }
        "pay_order" => {
            let PaidOrder { out_trade_no, openid } = parse(body)?;
            let (transaction_id, called) =
                gateway.pay_order(&out_trade_no, openid.as_deref()).map_err(|not_paid| match not_paid {
                    NotPaid::NoSuchOrder => not_found("there is no such order"),
                    NotPaid::Combined => {
                        (StatusCode::CONFLICT, "it is part of a combined order: name that one".to_owned())
                    }
                    NotPaid::AlreadySettled => (StatusCode::CONFLICT, "the order is paid or closed already".to_owned()),
                    NotPaid::NotKept(error) => not_kept(error),
                })?;
            Ok(with_callback(json!({"transaction_id": transaction_id}), called))
        }
        "refund" => {
            let NewRefund { transaction_id, amount } = parse(body)?;
            let refund = gateway.refund(&transaction_id, amount).map_err(not_kept)?;
            let (refund_id, called) =
                refund.ok_or_else(|| not_found("there is no such payment, or less of it is left to be paid back"))?;
            Ok(with_callback(json!({"refund_id": refund_id}), called))
        }
        "notify" => {
            let NewCallback { url, event_type, resource } = parse(body)?;
            let resource = resource
                .or_else(|| gateway.example_of(&event_type))
                .ok_or_else(|| unfit(format!("{event_type} has no example in the description: give a resource")))?;
            let delivery = gateway.notify(&receiver(gateway, url)?, &event_type, resource).await;
            Ok(json!(delivery.map_err(not_owed)?))
        }
        "probe" => {
            let Receiver { url } = parse(body)?;
            Ok(json!(gateway.probe(&receiver(gateway, url)?).await.map_err(not_owed)?))
        }
        "redeliver" => {
            let Again { id } = parse(body)?;
            let delivery = gateway.redeliver(&id).await;
            Ok(json!(
                delivery.ok_or_else(|| not_found("there is no such notification, or it was settled too long ago"))?
            ))
        }
        "rotate_certificate" => match gateway.rotate_certificate().await {
            Ok(serial) => Ok(json!({"platform_certificate_serial": serial.as_str()})),
            Err(error @ SandboxError::NoCertificates) => Err((StatusCode::CONFLICT, error.to_string())),
            Err(error) => Err((StatusCode::INTERNAL_SERVER_ERROR, error.to_string())),
        },
        _ => Err(unknown("POST", path)),
    }
}

fn make_trouble(gateway: &Gateway, new: NewTrouble) -> Answer {
    let NewTrouble { kind, operation, milliseconds, times } = new;
    let trouble = Trouble::new(&kind, milliseconds).map_err(|error| unfit(error.to_string()))?;
    if let Some(operation) = operation.as_deref().filter(|id| gateway.routes.all().iter().all(|known| known.id != *id))
    {
        return Err(unfit(format!("there is no operation {operation}: `GET /_sandbox/operations` lists them")));
    }
    let standing = gateway.troubles.make(trouble, operation, times.map(Into::into));
    gateway.feed.changed("troubles");
    Ok(json!(standing))
}

/// Ends the one with this id, or all.
fn end_trouble(gateway: &Gateway, id: Option<&str>) -> Answer {
    let none = || not_found("there is no such trouble any more");
    let id = id.map(|id| id.parse::<u64>().map_err(|_| none())).transpose()?;
    let ended = gateway.troubles.end(id);
    if id.is_some() && ended == 0 {
        return Err(none());
    }
    gateway.feed.changed("troubles");
    Ok(json!({"ended": ended}))
}

fn set_notify_url(gateway: &Gateway, NotifyUrl { url }: NotifyUrl) -> Answer {
    if let Some(url) = &url {
        gateway.postman.check(url).map_err(|error| unfit(error.to_string()))?;
    }
    gateway.state.set_notify_url(url.clone()).map_err(not_kept)?;
    gateway.feed.changed("settings");
    Ok(json!({"url": url}))
}

/// The address that was named, or the configured one.
fn receiver(gateway: &Gateway, url: Option<String>) -> Result<String, Refused> {
    url.or_else(|| gateway.state.notify_url())
        .ok_or_else(|| unfit("no address for callbacks is set: give a url, or set notify_url".to_owned()))
}

/// Says what became of the callback, where callbacks were asked for.
fn with_callback(mut body: Value, called: Called) -> Value {
    match called {
        Ok(event_type) => body["callback"] = json!(event_type),
        Err(NoCallback::NoAddress) => {}
        Err(reason) => {
            body["no_callback"] = json!(reason.to_string());
            body["no_callback_code"] = json!(reason);
        }
    }
    body
}

fn stream(gateway: &Gateway) -> Response<Body> {
    let Some(news) = gateway.feed.watch() else {
        return written(
            StatusCode::SERVICE_UNAVAILABLE,
            "application/json",
            json!({"message": "it stops"}).to_string(),
        );
    };
    let events = BroadcastStream::new(news).map(|news| {
        Ok::<_, Infallible>(match news {
            Ok(news) => Event::default().event(news.event).data(&*news.data),
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
        let names = ROUTES.map(|(method, path)| format!("{method} {path}")).join(", ");
        return (StatusCode::NOT_FOUND, format!("there are {names}"));
    }
    (StatusCode::METHOD_NOT_ALLOWED, format!("{path} takes {}, not {method}", methods.join(" and ")))
}

fn unfit(message: String) -> Refused {
    (StatusCode::BAD_REQUEST, message)
}

fn not_found(message: &str) -> Refused {
    (StatusCode::NOT_FOUND, message.to_owned())
}

fn not_kept(error: StoreError) -> Refused {
    (StatusCode::INTERNAL_SERVER_ERROR, error.to_string())
}

fn not_owed(error: NotOwed) -> Refused {
    match error {
        NotOwed::TooMany => (StatusCode::CONFLICT, error.to_string()),
        NotOwed::NotKept(error) => not_kept(error),
    }
}

fn is_local(ip: IpAddr) -> bool {
    ip.to_canonical().is_loopback()
}

/// A page whose name leads to this machine by a trick of its name server still says its name here.
fn names_this_machine(host: &str) -> bool {
    let Ok(authority) = host.parse::<Authority>() else {
        return false;
    };
    let name = authority.host();
    let ip = name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    name.eq_ignore_ascii_case("localhost") || ip.is_ok_and(is_local)
}

/// Browsers name the page's origin; programs do not.
fn is_foreign_page(parts: &Parts, host: Option<&str>) -> bool {
    let Some(origin) = parts.headers.get(header::ORIGIN) else {
        return false;
    };
    origin.to_str().ok().and_then(|origin| origin.strip_prefix("http://")) != host
}

#[cfg(test)]
mod tests {
    use crate::{Builder, Sandbox};

    use super::*;

    /// The statuses of the control interface and of the console, to a peer that names this machine.
    async fn answered(builder: Builder, peer: &str) -> [u16; 2] {
        let sandbox = builder.start().await.expect("a sandbox");
        let peer = peer.parse().expect("an address");
        let get = |path: &str| http::Request::get(path).header("Host", "127.0.0.1").body(()).expect("a request");
        let (control, console) = (get("/_sandbox/settings").into_parts().0, get("/").into_parts().0);
        let control = answer(&sandbox.gateway, peer, &control, "settings", Some(Bytes::new())).await;
        [control.status(), crate::console::answer(&sandbox.gateway, peer, &console).status()]
            .map(|status| status.as_u16())
    }

    #[tokio::test]
    async fn answer_to_another_machine_is_403_even_if_it_names_this_one() {
        for peer in ["192.0.2.1:40000", "[2001:db8::1]:40000", "[::ffff:192.0.2.1]:40000"] {
            assert_eq!(answered(Sandbox::builder(), peer).await, [403; 2], "{peer}");
        }
        for peer in ["127.0.0.1:40000", "[::1]:40000"] {
            assert_eq!(answered(Sandbox::builder(), peer).await, [200; 2], "{peer}");
        }
        assert_eq!(answered(Sandbox::builder().allow_remote_control(), "192.0.2.1:40000").await, [200; 2]);
    }

    #[test]
    fn is_local_only_loopback_addresses_are() {
        let is_local = |ip: &str| is_local(ip.parse().expect("an address"));
        assert!(is_local("127.0.0.1") && is_local("127.9.9.9") && is_local("::1"));
        assert!(is_local("::ffff:127.0.0.1"));
        assert!(!is_local("192.0.2.1") && !is_local("::ffff:192.0.2.1") && !is_local("2001:db8::1"));
    }

    #[test]
    fn names_this_machine_only_its_own_names_do() {
        for host in ["127.0.0.1", "127.0.0.1:8811", "localhost:1", "LOCALHOST", "[::1]:8811"] {
            assert!(names_this_machine(host), "{host}");
        }
        for host in ["example.com", "localhost.example.com:8811", "192.0.2.1", "127.0.0.1.example.com", "", "a b"] {
            assert!(!names_this_machine(host), "{host}");
        }
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
        let routes = ROUTES.map(|(method, path)| (method.to_owned(), path.to_owned()));
        assert_eq!(described, routes.into_iter().collect());
    }
}
