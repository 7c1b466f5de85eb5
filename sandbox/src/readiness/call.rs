//! What a call says about the program that made it.
//!
//! In: a call of the log. Out: what it is about, what came of it, and which
//! values its response told. A call whose body was cut in the log is about
//! nothing, rather than about what is left of it.

use std::hash::{DefaultHasher, Hash as _, Hasher};

use serde_json::Value;

use super::said::Said;
use crate::{checks::routes::decode, faults::ERROR, log::calls::ReceivedCall, records::receivers::key};

/// Faults that spoil the signature of a response.
const SPOILING: [&str; 4] = ["bad_signature", "probe", "unknown_serial", "stale"];

/// Faults before the API, which has not looked at the call's own signature then.
const BEFORE: [&str; 3] = ["unavailable", "html", "drop"];

/// The values of responses that nobody can guess.
const TOLD: [&str; 6] = ["prepay_id", "code_url", "h5_url", "transaction_id", "refund_id", "download_url"];

/// How an order is paid.
const WAYS: [&str; 3] = ["prepay_id", "code_url", "h5_url"];

/// A call, as far as the checklist is concerned.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) id: u64,
    pub(super) action: Action,
    pub(super) result: Outcome,
    /// The operationId.
    pub(super) operation: String,
    /// What its response told.
    pub(super) told: Vec<String>,
    /// Its response told that the order, or a part of a combined one, is paid.
    pub(super) tells_paid: bool,
    /// It ran into an error that was asked for, which says nothing of the call itself.
    pub(super) is_on_demand: bool,
    /// The refund of which its response told that it is closed.
    pub(super) closed_refund: Option<String>,
    /// WeChat Pay's numbers in its response: of payments and of sharings.
    pub(super) ids: Vec<String>,
    /// WeChat Pay's number of a combined order as a whole.
    pub(super) whole: Option<String>,
    /// How its order is paid: what of `told` is for the front end.
    pub(super) ways: Vec<String>,
    /// Its response told that a sharing is over.
    pub(super) tells_finished: bool,
    /// Its response told that a return of shared money succeeded.
    pub(super) tells_success: bool,
    /// The addresses for callbacks that it names.
    pub(super) notify_urls: Vec<String>,
    /// Why it was refused.
    pub(super) message: String,
    /// For the rows of single products: its method, its path without what is the same for partners, what it said and
    /// what it was told.
    pub(super) method: String,
    pub(super) segments: Vec<String>,
    pub(super) request: Value,
    pub(super) response: Value,
    target: String,
    body: Said,
}

#[derive(Debug)]
pub(super) enum Action {
    Write(Write),
    QueryOrder {
        named: Named,
        combined: bool,
    },
    CloseOrder {
        number: String,
        combined: bool,
    },
    QueryRefund,
    AskForBill,
    Download,
    AddReceiver(String),
    RemoveReceiver(String),
    QuerySharing(String),
    Release {
        number: String,
        content: u64,
    },
    /// Of the sharing with this number, by whichever it is named.
    GiveBack(String),
    QueryReturn(String),
    Other,
}

#[derive(Debug)]
pub(super) enum Named {
    Number(String),
    Transaction(String),
}

/// An order, a refund or a sharing: what the merchant gives a number.
#[derive(Debug)]
pub(super) struct Write {
    pub(super) kind: Kind,
    pub(super) number: String,
    /// All that it says.
    pub(super) content: u64,
    /// The same without its number, where that tells one intent from another: an order that names no payer does not.
    pub(super) intent: Option<u64>,
    /// What is bought, which stays the same where an order is placed again with another end or from another device.
    pub(super) purpose: u64,
    /// The order or the payment that it belongs to, by whichever number it names.
    pub(super) of: String,
    /// In 分: of an order its total, of a refund what goes back.
    pub(super) amount: i64,
    /// Of a refund: the total that it says its order has.
    pub(super) total: i64,
    /// The numbers of the orders of a combined one.
    pub(super) parts: Vec<String>,
    /// Of an order: a front end invokes it with a signature.
    pub(super) is_invoked: bool,
    /// Of an order: it, or a part of it, is marked for profit sharing.
    pub(super) is_marked: bool,
    /// Of an order: the merchants whose money it is.
    pub(super) owners: Vec<String>,
    /// Of a sharing: who gets something, and which of them are merchants.
    pub(super) receivers: Vec<Receives>,
    /// Of a sharing: what is left is released with it.
    pub(super) releases: bool,
}

/// Who gets a part of a sharing.
#[derive(Debug)]
pub(super) struct Receives {
    /// By which the list of receivers has it.
    pub(super) key: String,
    /// The merchant's number, if it is one.
    pub(super) merchant: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Order,
    Refund,
    Sharing,
}

/// What came of a call, as the program could know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// A success that can be verified, or a file.
    Told,
    /// A success whose signature is wrong on purpose.
    Spoilt,
    /// 429 or 5xx.
    Failed,
    /// No response.
    Silent,
    /// Another error, with its code.
    Refused(String),
}

impl Call {
    /// `None` for a call that the gateway itself did not take, and for one whose error was not to be believed.
    pub(super) fn read(call: &ReceivedCall) -> Option<Self> {
        let has = |names: &[&str]| call.faults.iter().any(|fault| names.contains(&fault.as_str()));
        if call.signature_matched != Some(true) && !has(&BEFORE) {
            return None;
        }
        let operation = call.operation.clone()?;
        let response: Value = serde_json::from_str(&call.response_body).unwrap_or_default();
        let result = match call.status {
            None => Outcome::Silent,
            Some(429 | 500..) => Outcome::Failed,
            Some(200..300) if has(&SPOILING) => Outcome::Spoilt,
            Some(200..300) => Outcome::Told,
            Some(_) if has(&SPOILING) => return None,
            Some(_) => Outcome::Refused(text(&response, "/code")),
        };
        let told = TOLD.iter().flat_map(|name| everywhere(&response, name)).collect();
        let body: Value = serde_json::from_str(&call.body).unwrap_or_default();
        let given = |text: String| Some(text).filter(|text| !text.is_empty());
        Some(Self {
            id: call.id,
            action: action(call, &response),
            result,
            operation,
            told,
            tells_paid: everywhere(&response, "trade_state")
                .iter()
                .any(|one| matches!(one.as_str(), "SUCCESS" | "REFUND")),
            is_on_demand: call.faults.iter().any(|fault| fault.split_once('=').is_some_and(|(kind, _)| kind == ERROR)),
            closed_refund: (text(&response, "/status") == "CLOSED").then(|| text(&response, "/out_refund_no")),
            ids: ["transaction_id", "order_id"].iter().flat_map(|name| everywhere(&response, name)).collect(),
            whole: given(text(&response, "/combine_transaction_id")),
            ways: WAYS.iter().flat_map(|name| everywhere(&response, name)).collect(),
            tells_finished: text(&response, "/state") == "FINISHED",
            tells_success: text(&response, "/result") == "SUCCESS",
            notify_urls: notify_urls(&body),
            message: text(&response, "/message"),
            target: call.target.clone(),
            body: Said::new(&call.body),
            method: call.method.clone(),
            segments: segments(&call.target),
            request: body,
            response,
        })
    }

    /// Whether it names a value that a response told.
    pub(super) fn uses(&self, value: &str) -> bool {
        // Of an address to download from, the host is not part of the call.
        let value = value.split_once("://").and_then(|(_, rest)| rest.find('/').map(|at| &rest[at..])).unwrap_or(value);
        value.len() >= 8 && (self.target.contains(value) || self.body.has(value))
    }
}

/// The parts of a path. What partners do for others is the same under a path of its own.
fn segments(target: &str) -> Vec<String> {
    let path = target.split('?').next().unwrap_or_default();
    let segments: Option<Vec<String>> = path.trim_start_matches('/').split('/').map(decode).collect();
    segments.unwrap_or_default().into_iter().filter(|segment| segment != "partner").collect()
}

fn action(call: &ReceivedCall, response: &Value) -> Action {
    let segments = segments(&call.target);
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    let write = |kind| write(kind, &call.body, &segments).map_or(Action::Other, Action::Write);
    let body = || serde_json::from_str::<Value>(&call.body).unwrap_or_default();
    let receiver = |body: &Value| key(&text(body, "/sub_mchid"), &text(body, "/type"), &text(body, "/account"));
    match (call.method.as_str(), segments.as_slice()) {
        ("POST", ["v3", "pay", "transactions", "jsapi" | "app" | "h5" | "native"])
        | ("POST", ["v3", "combine-transactions", "jsapi" | "app" | "h5" | "native"]) => write(Kind::Order),
        ("POST", ["v3", "refund", "domestic", "refunds"]) => write(Kind::Refund),
        ("POST", ["v3", "profitsharing", "orders"]) => write(Kind::Sharing),
        ("GET", ["v3", "pay", "transactions", "out-trade-no", number]) => {
            Action::QueryOrder { named: Named::Number((*number).to_owned()), combined: false }
        }
        ("GET", ["v3", "pay", "transactions", "id", id]) => {
            Action::QueryOrder { named: Named::Transaction((*id).to_owned()), combined: false }
        }
        ("GET", ["v3", "combine-transactions", "out-trade-no", number]) => {
            Action::QueryOrder { named: Named::Number((*number).to_owned()), combined: true }
        }
        ("POST", ["v3", "pay", "transactions", "out-trade-no", number, "close"]) => {
            Action::CloseOrder { number: (*number).to_owned(), combined: false }
        }
        ("POST", ["v3", "combine-transactions", "out-trade-no", number, "close"]) => {
            Action::CloseOrder { number: (*number).to_owned(), combined: true }
        }
        ("GET", ["v3", "refund", "domestic", "refunds", _]) => Action::QueryRefund,
        ("GET", ["v3", "bill", "tradebill" | "fundflowbill" | "sub-merchant-fundflowbill"]) => Action::AskForBill,
        ("GET", ["v3", "billdownload", "file"]) => Action::Download,
        ("POST", ["v3", "profitsharing", "receivers", "add"]) => Action::AddReceiver(receiver(&body())),
        ("POST", ["v3", "profitsharing", "receivers", "delete"]) => Action::RemoveReceiver(receiver(&body())),
        ("POST", ["v3", "profitsharing", "orders", "unfreeze"]) => {
            let body = body();
            Action::Release { number: text(&body, "/out_order_no"), content: fingerprint(&body, &[]) }
        }
        ("GET", ["v3", "profitsharing", "orders", number]) => Action::QuerySharing((*number).to_owned()),
        ("POST", ["v3", "profitsharing", "return-orders"]) => Action::GiveBack(sharing_of(&body())),
        ("GET", ["v3", "profitsharing", "return-orders", _]) => Action::QueryReturn(sharing_of(response)),
        _ => Action::Other,
    }
}

fn write(kind: Kind, body: &str, segments: &[&str]) -> Option<Write> {
    let content: Value = serde_json::from_str(body).ok()?;
    let sub_orders = content.get("sub_orders").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let parts: Vec<String> = sub_orders.iter().map(|part| text(part, "/out_trade_no")).collect();
    let (number, of, amount) = match kind {
        Kind::Order if parts.is_empty() => ("out_trade_no", String::new(), integer(&content, "/amount/total")),
        Kind::Order => {
            let amounts = sub_orders.iter().map(|part| integer(part, "/amount/total_amount"));
            ("combine_out_trade_no", String::new(), amounts.fold(0, i64::saturating_add))
        }
        Kind::Refund => ("out_refund_no", of(&content), integer(&content, "/amount/refund")),
        Kind::Sharing => ("out_order_no", of(&content), 0),
    };
    let payers = ["/payer/openid", "/payer/sp_openid", "/payer/sub_openid", "/combine_payer_info/openid"];
    let names_intent = kind != Kind::Order || payers.iter().any(|pointer| !text(&content, pointer).is_empty());
    let orders = || std::iter::once(&content).chain(sub_orders);
    let marks = ["/settle_info/profit_sharing", "/profit_sharing"];
    let is_true = |one: &Value, pointer: &str| one.pointer(pointer).and_then(Value::as_bool) == Some(true);
    let owners = ["/mchid", "/sub_mchid", "/combine_mchid"];
    let owners = orders().flat_map(|one| owners.iter().map(|pointer| text(one, pointer)));
    let given_to = content.get("receivers").and_then(Value::as_array).into_iter().flatten();
    let written = Write {
        kind,
        is_invoked: kind == Kind::Order && matches!(segments.last(), Some(&("jsapi" | "app"))),
        is_marked: kind == Kind::Order && orders().any(|one| marks.iter().any(|mark| is_true(one, mark))),
        owners: owners.filter(|_| kind == Kind::Order).filter(|owner| !owner.is_empty()).collect(),
        receivers: given_to.map(|one| receives(&content, one)).collect(),
        releases: is_true(&content, "/unfreeze_unsplit"),
        number: text(&content, &format!("/{number}")),
        content: fingerprint(&content, &[]),
        purpose: fingerprint(&content, &["time_expire", "time_start", "scene_info", "notify_url"]),
        intent: names_intent.then(|| fingerprint(&content, &[number, "time_expire", "time_start"])),
        of,
        amount,
        total: integer(&content, "/amount/total"),
        parts,
    };
    Some(written).filter(|written| !written.number.is_empty())
}

fn receives(content: &Value, receiver: &Value) -> Receives {
    let (kind, account) = (text(receiver, "/type"), text(receiver, "/account"));
    let key = key(&text(content, "/sub_mchid"), &kind, &account);
    Receives { key, merchant: (kind == "MERCHANT_ID").then_some(account) }
}

fn sharing_of(content: &Value) -> String {
    let number = text(content, "/out_order_no");
    if number.is_empty() { text(content, "/order_id") } else { number }
}

fn of(content: &Value) -> String {
    let number = text(content, "/out_trade_no");
    if number.is_empty() { text(content, "/transaction_id") } else { number }
}

/// Each product has a name of its own for such an address: `contract_notify_url`, `authorization_notify_url` …
fn notify_urls(body: &Value) -> Vec<String> {
    let members = body.as_object().into_iter().flatten().filter(|(name, _)| name.ends_with("notify_url"));
    members.filter_map(|(_, url)| url.as_str()).map(str::to_owned).collect()
}

/// What a member says, and what it says in each part of a combined order.
pub(super) fn everywhere(value: &Value, name: &str) -> Vec<String> {
    let parts = value.get("sub_orders").and_then(Value::as_array).into_iter().flatten();
    std::iter::once(value).chain(parts).filter_map(|one| one.get(name)?.as_str()).map(str::to_owned).collect()
}

pub(super) fn text(value: &Value, pointer: &str) -> String {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned()
}

pub(super) fn integer(value: &Value, pointer: &str) -> i64 {
    value.pointer(pointer).and_then(Value::as_i64).unwrap_or_default()
}

/// The same for what says the same, in whatever order it names its members; `without` some of the outermost.
pub(super) fn fingerprint(value: &Value, without: &[&str]) -> u64 {
    let mut hasher = DefaultHasher::new();
    hash(value, without, &mut hasher);
    hasher.finish()
}

fn hash(value: &Value, without: &[&str], hasher: &mut DefaultHasher) {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().filter(|(name, _)| !without.contains(&name.as_str())).collect();
            members.sort_by_key(|(name, _)| *name);
            members.len().hash(hasher);
            for (name, member) in members {
                name.hash(hasher);
                hash(member, &[], hasher);
            }
        }
        Value::Array(items) => {
            items.len().hash(hasher);
            items.iter().for_each(|item| hash(item, &[], hasher));
        }
        other => other.to_string().hash(hasher),
    }
}
