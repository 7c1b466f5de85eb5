//! A call in one line.
//!
//! In: a call from the log. Out: its line: what was asked for, and why it was
//! refused. It always holds that nothing personal stands in it (`shown`).

use serde_json::Value;

use super::{line::Line, shown};
use crate::{checks::routes::Found, log::calls::ReceivedCall, world::World};

pub(super) fn line(world: &World, call: &ReceivedCall) -> Line {
    let body: Value = serde_json::from_str(&call.body).unwrap_or_default();
    let (code, cause) = match call.status {
        // 202 has a code too: accepted, and not decided yet.
        Some(status) if status >= 400 || status == 202 => refusal(world, call, status),
        _ => (None, unreachable(world, &body)),
    };
    Line {
        kind: "call",
        at: call.received_at,
        method: shown::capitals(&call.method),
        path: shown::path(world, &call.method, &call.target),
        operation: call.operation.clone(),
        status: call.status,
        numbers: call.numbers.clone(),
        took_us: Some(call.took_us),
        code,
        cause,
        faults: call.faults.clone(),
        ..Line::default()
    }
}

/// Code and cause of a refusal, in the gateway's words, which repeat no value.
fn refusal(world: &World, call: &ReceivedCall, status: u16) -> (Option<String>, Vec<String>) {
    if call.operation.is_none() && call.response_body.is_empty() {
        return (None, lost(world, call, status).into_iter().collect());
    }
    let body: Value = serde_json::from_str(&call.response_body).unwrap_or_default();
    let text = |pointer: &str| body.pointer(pointer).and_then(Value::as_str).map(shown::line);
    let cause = match (text("/detail/location"), text("/detail/issue")) {
        (Some(location), Some(issue)) => {
            let field = text("/detail/field").filter(|field| is_field(field)).unwrap_or_default();
            let field = field.trim_start_matches('/').trim_start_matches(&format!("{location}/")).to_owned();
            Some(format!("{location} {field} {issue}").replace("  ", " "))
        }
        _ => text("/message"),
    };
    let mistake = call.signed_instead.as_ref().and_then(|signed| serde_json::to_value(signed.mistake).ok());
    let mistake = mistake.as_ref().and_then(Value::as_str).map(|mistake| format!("{mistake} (the console shows more)"));
    (text("/code").map(|code| shown::capitals(&code)), cause.into_iter().chain(mistake).collect())
}

/// What to say of a call that no operation was found for.
fn lost(world: &World, call: &ReceivedCall, status: u16) -> Option<String> {
    let path = call.target.split('?').next().unwrap_or_default();
    match (world.routes.find(&call.method, path), &call.nearest) {
        (Found::WrongMethod(methods), _) => Some(format!("the path takes {methods}")),
        (Found::Nothing, Some(nearest)) => Some(format!("did you mean {nearest}?")),
        (Found::Nothing, None) if status == 404 => Some("the description has no such path".to_owned()),
        _ => None,
    }
}

/// A description's names, with the places of items and the steps between them.
fn is_field(field: &str) -> bool {
    let is_of_it = |byte: u8| byte.is_ascii_alphanumeric() || b"/_-*.".contains(&byte);
    field.len() <= 128 && field.bytes().all(is_of_it)
}

/// Of a call that names an address for its callbacks which none goes to, what helps.
fn unreachable(world: &World, body: &Value) -> Vec<String> {
    let url = body.get("notify_url").and_then(Value::as_str);
    let obstacle = url.and_then(|url| world.callback_client.obstacle(url));
    obstacle
        .map(|_| "its notify_url is not on this machine: --forward-to URL brings its callbacks to your program")
        .into_iter()
        .map(str::to_owned)
        .collect()
}
