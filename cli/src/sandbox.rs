//! `wechatpay sandbox`: the gateway on this machine, and what can be done to it from a shell.
//!
//! In: a task. Out: the sandbox's own program for `serve`, `check` and `guide`; for the others, what the control
//! interface of a sandbox that runs answers. What always holds: nothing of this is ever sent to WeChat Pay.

use std::time::Duration;

use clap::{Args, Subcommand};
use reqwest::{Method, Url};
use serde_json::{Map, Value, json};
use wechatpay::Client;
use wechatpay_auth::is_official_gateway;
use wechatpay_sandbox::program;

use crate::{
    exit::Exit,
    failure::Failure,
    json, moment, profile,
    surroundings::{Global, Surroundings},
    values::{self, Given, Named},
};

/// How often the logs are asked for.
const PAUSE: Duration = Duration::from_millis(300);

/// What is done with a sandbox.
#[derive(Args)]
pub(crate) struct Sandbox {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    #[command(flatten)]
    Program(Box<program::Task>),
    /// Pay an order, as the customer does
    Pay {
        /// The order's number (商户订单号, 合单商户订单号)
        #[arg(value_name = "OUT_TRADE_NO")]
        out_trade_no: String,
        /// Who pays, where the order does not say so
        #[arg(long, value_name = "OPENID")]
        openid: Option<String>,
        #[command(flatten)]
        at: At,
    },
    /// Give an order back, as on the merchant platform; the refund comes out at once
    Refund {
        /// The order's number (商户订单号)
        #[arg(value_name = "OUT_TRADE_NO")]
        out_trade_no: String,
        /// How much, in 分 [default: all that is left]
        #[arg(long, value_name = "FEN")]
        amount: Option<u64>,
        /// Let it wait, to be settled later
        #[arg(long)]
        pending: bool,
        #[command(flatten)]
        at: At,
    },
    /// Let a refund come out that is being processed
    Settle {
        /// The refund's number (商户退款单号)
        #[arg(value_name = "OUT_REFUND_NO")]
        out_refund_no: String,
        /// How it comes out
        #[arg(long, value_name = "STATUS", default_value = "SUCCESS", value_parser = ["SUCCESS", "CLOSED", "ABNORMAL"])]
        status: String,
        #[command(flatten)]
        at: At,
    },
    /// Fire a callback of any type, and show what was responded
    Fire {
        /// Its type, such as TRANSACTION.SUCCESS
        #[arg(value_name = "EVENT_TYPE")]
        event_type: String,
        /// Where it goes [default: the address that is set]
        #[arg(long, value_name = "URL")]
        to: Option<String>,
        /// What is in it: JSON, or @FILE [default: the example of the description]
        #[arg(short, long, value_name = "JSON")]
        data: Option<String>,
        #[command(flatten)]
        at: At,
    },
    /// Let the sandbox's clock go on: 90s, 15m, 2h, 1d
    Advance {
        /// By how much
        #[arg(value_name = "DURATION", value_parser = seconds)]
        by: i64,
        #[command(flatten)]
        at: At,
    },
    /// Show calls and callbacks, a line for each
    Logs {
        /// Go on with what comes
        #[arg(short, long)]
        follow: bool,
        /// Print JSON, an object on each line, with all that is kept
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        at: At,
    },
    /// Do anything else that the control interface offers: `control POST settle_transfer out_bill_no=T1 state=SUCCESS`
    Control {
        /// The method
        #[arg(value_name = "METHOD", value_parser = ["GET", "POST", "PUT", "DELETE"], ignore_case = true)]
        method: String,
        /// What is done, as in /_sandbox/openapi.yaml
        #[arg(value_name = "ACTION")]
        action: String,
        /// Fields: NAME=TEXT or NAME:=JSON
        #[arg(value_name = "VALUE")]
        values: Vec<String>,
        #[command(flatten)]
        at: At,
    },
}

/// Where the sandbox is.
#[derive(Args)]
struct At {
    /// The sandbox's address [default: that of the profile, else http://127.0.0.1:8811]
    #[arg(long, value_name = "URL")]
    url: Option<String>,
}

pub(crate) async fn run(options: Sandbox, global: &Global, around: &mut Surroundings<'_>) -> Result<u8, Failure> {
    let (method, action, body, at) = match options.task {
        Task::Program(task) => return Ok(program::run(*task, "wechatpay sandbox").await),
        Task::Logs { follow, json, at } => return logs(&at, follow, json, global, around).await,
        Task::Refund { out_trade_no, amount, pending, at } => {
            return refund(&at, &out_trade_no, amount, pending, global, around).await;
        }
        Task::Pay { out_trade_no, openid, at } => {
            let mut body = json!({"out_trade_no": out_trade_no});
            if let Some(openid) = openid {
                body["openid"] = json!(openid);
            }
            (Method::POST, "pay_order".to_owned(), Some(body), at)
        }
        Task::Settle { out_refund_no, status, at } => {
            let body = json!({"out_refund_no": out_refund_no, "status": status});
            (Method::POST, "settle_refund".to_owned(), Some(body), at)
        }
        Task::Fire { event_type, to, data, at } => {
            let mut body = json!({"event_type": event_type});
            if let Some(url) = to {
                body["url"] = json!(url);
            }
            if let Some(data) = data {
                body["resource"] = values::body(&data, around)?;
            }
            (Method::POST, "notify".to_owned(), Some(body), at)
        }
        Task::Advance { by, at } => (Method::PUT, "clock".to_owned(), Some(json!({"advance": by})), at),
        Task::Control { method, action, values, at } => {
            let mut body = Map::new();
            for Named { name, given } in Named::parse_all(&values)? {
                let value = match given {
                    Given::Json(value) => value,
                    given => Value::String(given.text()?),
                };
                body.insert(name, value);
            }
            let method = Method::from_bytes(method.to_ascii_uppercase().as_bytes()).unwrap_or(Method::GET);
            let body = (method == Method::POST || method == Method::PUT).then_some(Value::Object(body));
            (method, action, body, at)
        }
    };
    let answer = Control::new(&at, global, around)?.ask(method, &action, body.as_ref()).await?;
    let accepted = action != "notify" || matches!(answer["status"].as_u64(), Some(200 | 204));
    let coloured = global.coloured(around);
    json::write(around.out, &answer, coloured)?;
    Ok(if accepted { Exit::Done.code() } else { Exit::Failed.code() })
}

/// Files a refund, and lets it come out.
async fn refund(
    at: &At,
    out_trade_no: &str,
    amount: Option<u64>,
    pending: bool,
    global: &Global,
    around: &mut Surroundings<'_>,
) -> Result<u8, Failure> {
    let control = Control::new(at, global, around)?;
    let body = json!({"out_trade_no": out_trade_no, "amount": amount});
    let mut answer = control.ask(Method::POST, "refund_order", Some(&body)).await?;
    if !pending {
        let body = json!({"out_refund_no": answer["out_refund_no"]});
        let settled = control.ask(Method::POST, "settle_refund", Some(&body)).await?;
        if let (Value::Object(answer), Value::Object(settled)) = (&mut answer, settled) {
            answer.extend(settled);
        }
    }
    let coloured = global.coloured(around);
    json::write(around.out, &answer, coloured)?;
    Ok(Exit::Done.code())
}

/// The logs, and what comes after them.
async fn logs(
    at: &At,
    follow: bool,
    as_json: bool,
    global: &Global,
    around: &mut Surroundings<'_>,
) -> Result<u8, Failure> {
    let control = Control::new(at, global, around)?;
    let (mut call, mut delivery) = (0, 0);
    loop {
        let calls = control.ask(Method::GET, &format!("calls?after={call}"), None).await?;
        let deliveries = control.ask(Method::GET, &format!("deliveries?after={delivery}"), None).await?;
        let list = |answer: &Value, name: &str| answer[name].as_array().cloned().unwrap_or_default();
        let (calls, deliveries) = (list(&calls, "calls"), list(&deliveries, "deliveries"));
        call = calls.iter().filter_map(|it| it["id"].as_u64()).fold(call, u64::max);
        delivery = deliveries.iter().filter_map(|it| it["number"].as_u64()).fold(delivery, u64::max);
        let calls = calls.iter().map(|it| (it["happened_at"].as_i64(), line_of_call(it), it));
        let deliveries = deliveries.iter().map(|it| (it["happened_at"].as_i64(), line_of_delivery(it), it));
        let mut lines: Vec<_> = calls.chain(deliveries).collect();
        lines.sort_by_key(|(at, ..)| *at);
        for (at, line, entry) in lines {
            if as_json {
                writeln!(around.out, "{entry}")?;
            } else {
                writeln!(around.out, "{}  {line}", moment::of(at.unwrap_or_default()))?;
            }
        }
        around.out.flush()?;
        if !follow {
            return Ok(Exit::Done.code());
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// Names, numbers and words of the sandbox's own; a path may hold what is personal.
fn line_of_call(call: &Value) -> String {
    let told = |name: &str| word(&call[name]);
    format!("call      {} {} {} {}", told("method"), told("operation"), told("status"), told("request_id"))
}

fn line_of_delivery(delivery: &Value) -> String {
    let told = |name: &str| word(&delivery[name]);
    let answer = if delivery["status"].is_null() { "no response".to_owned() } else { told("status") };
    format!("callback  {} {answer}, attempt {}", told("event_type"), told("attempt"))
}

fn word(value: &Value) -> String {
    match value {
        Value::String(text) => text.chars().filter(|c| !c.is_control()).collect(),
        Value::Null => "-".to_owned(),
        value => value.to_string(),
    }
}

/// The control interface of a sandbox.
struct Control {
    base: Url,
    http: reqwest::Client,
}

impl Control {
    fn new(at: &At, global: &Global, around: &Surroundings<'_>) -> Result<Self, Failure> {
        let base = match &at.url {
            Some(url) => url.clone(),
            None => address(global, around)?,
        };
        let base = Url::parse(&base).map_err(|_| Failure::usage("the sandbox's address is not a URL"))?;
        if is_official_gateway(&base) {
            return Err(Failure::usage("this is WeChat Pay's own gateway, and not a sandbox")
                .help("name the sandbox by `--profile sandbox` or `--url http://127.0.0.1:8811`"));
        }
        // It is on this machine, whatever proxy there is.
        let http = reqwest::Client::builder().no_proxy().build();
        let http = http.map_err(|error| Failure::new(Exit::Failed, error.to_string()))?;
        Ok(Self { base, http })
    }

    /// What the sandbox answers.
    async fn ask(&self, method: Method, action: &str, body: Option<&Value>) -> Result<Value, Failure> {
        let url = self.base.join(&format!("/_sandbox/{action}"));
        let url = url.map_err(|_| Failure::usage("there is no such action: it is not a part of a URL"))?;
        let mut request = self.http.request(method, url).header("accept", "application/json");
        if let Some(body) = body {
            request = request.header("content-type", "application/json").body(body.to_string());
        }
        let lost = |error: reqwest::Error| {
            let what = format!("no sandbox answers at {}: {}", self.base, error.without_url());
            Failure::new(Exit::NeverSent, what).help("start it by `wechatpay sandbox serve`, or name it: `--url URL`")
        };
        let response = request.send().await.map_err(lost)?;
        let status = response.status();
        let bytes = response.bytes().await.map_err(lost)?;
        let answer: Value = serde_json::from_slice(&bytes).unwrap_or_default();
        if status.is_success() {
            return Ok(answer);
        }
        let what = answer["message"].as_str().map_or_else(|| format!("the sandbox answers {status}"), str::to_owned);
        Err(Failure::new(Exit::Refused, what)
            .help(format!("what can be done stands in {}_sandbox/openapi.yaml", self.base)))
    }
}

/// The address that the profile has, that of the folder here, or the usual one.
fn address(global: &Global, around: &Surroundings<'_>) -> Result<String, Failure> {
    let here = Global { profile: Some("sandbox".to_owned()), ..global.clone() };
    let settings = match &global.profile {
        Some(_) => profile::merchant(global, around)?,
        None => match profile::merchant(&here, around) {
            Ok(settings) => settings,
            Err(_) => return Ok("http://127.0.0.1:8811".to_owned()),
        },
    };
    let client = Client::of_settings(&settings).build();
    Ok(client.map_err(|error| Failure::new(Exit::Settings, error.to_string()))?.base_url().to_owned())
}

/// `90s`, `15m`, `2h`, `1d`
fn seconds(text: &str) -> Result<i64, String> {
    let unit = text.chars().last().unwrap_or_default();
    let factor = match unit {
        's' => 1,
        'm' => 60,
        'h' => 3600,
        'd' => 86_400,
        _ => return Err("write a number and a unit: 90s, 15m, 2h, 1d".to_owned()),
    };
    let number = text.get(..text.len().saturating_sub(1)).and_then(|number| number.parse::<i64>().ok());
    let seconds = number.filter(|number| *number >= 0).and_then(|number| number.checked_mul(factor));
    seconds.ok_or_else(|| "write a number and a unit: 90s, 15m, 2h, 1d".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn duration_is_a_number_and_a_unit() {
        assert_eq!(["90s", "15m", "2h", "1d"].map(seconds), [Ok(90), Ok(900), Ok(7200), Ok(86_400)]);
        for text in ["", "s", "1", "-1s", "1y", "9223372036854775807d", "1日"] {
            assert!(seconds(text).is_err(), "{text}");
        }
    }
}
