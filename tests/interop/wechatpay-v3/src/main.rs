//! The crate `wechatpay-v3` against a running sandbox.
//!
//!     interop-wechatpay-v3 public-key|certificate|mixed KEYS
//!
//! In: the sandbox's mode and its folder of keys. Out: the lines of `harness.rs`. Certificates, signatures and
//! decryption are the client's own functions. It verifies every response but a 5xx, and refuses an error of the API that
//! is not signed.

mod harness;

use std::error::Error;

use serde_json::json;
use wechatpay_v3::{
    error::PayError,
    model::{JsapiParams, NativeParams, RefundsParams, WechatPayNotify},
    pay::{PayNotifyTrait as _, ResponseVerify, WechatPay, WechatPayConfig},
    retry::RetryPolicy,
};

use harness::{Check, Held, Sandbox, equal, next, receiver, run};

const APPID: &str = "wx1234567890abcdef";
// A member whom the other clients leave alone.
const OPENID: &str = "oWmnN4xxxxxxxxxxe92NHIGcrates";
const NOWHERE: &str = "http://127.0.0.1:1/notify";

fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::of_arguments()?;
    let certificates: Check = match sandbox.mode.as_str() {
        "public-key" => ("no certificates for a merchant with a public key", no_certificates),
        _ => ("certificates are rotated, and the new one is downloaded for an error", certificates),
    };
    let checks: [Check; 11] = [
        certificates,
        ("order, query, payment, query", order),
        ("order that is not there is ORDER_NOT_EXIST, verified", unknown_order),
        ("order with a wrong amount is PARAM_ERROR, verified", wrong_order),
        ("order that is paid is not closed, verified", close_paid),
        ("order is closed (204)", close),
        ("refund, and its query", refund),
        ("error with a spoiled signature is refused", spoiled_error),
        ("refusal as too frequent is verified, and the call made again", rate_limited),
        ("callbacks of payment and refund are verified and decrypted", callbacks),
        ("altered callback and signature probe are refused", altered_callback),
    ];
    run(&sandbox, &checks);
    Ok(())
}

/// The client as a merchant in this mode would make it, with callbacks to `notify_url`.
fn client_to(sandbox: &Sandbox, notify_url: &str) -> Result<WechatPay, Box<dyn Error>> {
    let client = WechatPay::from_config(WechatPayConfig {
        appid: APPID.to_owned(),
        mch_id: sandbox.setting("mchid"),
        private_key: sandbox.file("apiclient_key.pem")?,
        serial_no: sandbox.setting("merchant_serial"),
        v3_key: sandbox.file("apiv3_key.txt")?,
        notify_url: notify_url.to_owned(),
        response_verify: ResponseVerify::Required,
    });
    // It would wait a minute before it tries a refund again.
    let client = client.with_base_url(sandbox.setting("base_url")).with_refund_retry(RetryPolicy::disabled());
    let (id, key) = (sandbox.setting("platform_public_key_id"), sandbox.file("pub_key.pem")?);
    Ok(match sandbox.mode.as_str() {
        "public-key" => client.with_platform_public_key(id, key),
        "certificate" => client,
        _ => {
            client.add_static_platform_key(id, key)?;
            client
        }
    })
}

fn client(sandbox: &Sandbox) -> Result<WechatPay, Box<dyn Error>> {
    client_to(sandbox, NOWHERE)
}

/// Another number for each check and mode.
fn number(sandbox: &Sandbox, what: &str) -> String {
    format!("CRATES-{}-{what}", sandbox.mode)
}

/// The error is the API's own, with the number under which it can be asked about.
fn refused<T>(outcome: Result<T, PayError>, status: u16, code: &str) -> Held {
    match outcome {
        Ok(_) => Err("it was done".into()),
        Err(PayError::ApiError { status: found, response, request_id: Some(_) }) => {
            equal((found, response.code.as_deref()), (status, Some(code)))
        }
        Err(other) => Err(format!("{other:?}").into()),
    }
}

fn no_certificates(sandbox: &Sandbox) -> Held {
    refused(client(sandbox)?.certificates(), 404, "RESOURCE_NOT_EXISTS")
}

fn certificates(sandbox: &Sandbox) -> Held {
    let client = client(sandbox)?;
    // In mixed mode it would not look for certificates before it meets one.
    client.refresh_platform_keys()?;
    let rotated = sandbox.control("rotate_certificate", &json!({}))?;
    let newest = rotated["platform_certificate_serial"].as_str().unwrap_or_default();
    let known = |client: &WechatPay| client.platform_keys().get(newest).is_some();
    equal(known(&client), false)?;
    refused(client.query_order("CRATES-there-is-none"), 404, "ORDER_NOT_EXIST")?;
    equal(known(&client), true)
}

/// A new order by a QR code, paid by its user; gives its number.
fn paid(sandbox: &Sandbox, client: &WechatPay, what: &str) -> Result<String, Box<dyn Error>> {
    let number = number(sandbox, what);
    let ordered = client.native_pay(NativeParams::new("QQ公仔", &number, 8800.into()))?;
    equal(ordered.code_url.is_some_and(|url| url.starts_with(&sandbox.setting("base_url"))), true)?;
    sandbox.control("pay_order", &json!({"out_trade_no": number}))?;
    Ok(number)
}

fn order(sandbox: &Sandbox) -> Held {
    let client = client(sandbox)?;
    let number = number(sandbox, "order");
    let ordered = client.jsapi_pay(JsapiParams::new("QQ公仔", &number, 8800.into(), OPENID.into()))?;
    equal(ordered.prepay_id.is_some_and(|id| id.starts_with("wx")), true)?;
    equal(client.query_order(&number)?.trade_state.as_str(), "NOTPAY")?;
    sandbox.control("pay_order", &json!({"out_trade_no": number}))?;
    let found = client.query_order(&number)?;
    equal((found.trade_state.as_str(), found.transaction_id.is_some()), ("SUCCESS", true))
}

fn unknown_order(sandbox: &Sandbox) -> Held {
    refused(client(sandbox)?.query_order("CRATES-there-is-none"), 404, "ORDER_NOT_EXIST")
}

fn wrong_order(sandbox: &Sandbox) -> Held {
    let params = NativeParams::new("QQ公仔", &number(sandbox, "wrong"), 0.into());
    refused(client(sandbox)?.native_pay(params), 400, "PARAM_ERROR")
}

fn close_paid(sandbox: &Sandbox) -> Held {
    let client = client(sandbox)?;
    let number = paid(sandbox, &client, "close-paid")?;
    refused(client.close_order(&number), 400, "ORDERPAID")
}

fn close(sandbox: &Sandbox) -> Held {
    let client = client(sandbox)?;
    let number = number(sandbox, "close");
    client.native_pay(NativeParams::new("QQ公仔", &number, 1.into()))?;
    client.close_order(&number)?;
    equal(client.query_order(&number)?.trade_state.as_str(), "CLOSED")
}

fn refund(sandbox: &Sandbox) -> Held {
    let client = client(sandbox)?;
    let number = paid(sandbox, &client, "refund")?;
    let of = |part: i32| RefundsParams::new(format!("{number}-R1"), 8800, part, None, Some(number.clone()));
    equal(client.refunds(of(3000))?.status.as_str(), "PROCESSING")?;
    refused(client.refunds(of(4000)), 400, "INVALID_REQUEST")?;
    sandbox.control("settle_refund", &json!({"out_refund_no": format!("{number}-R1"), "status": "SUCCESS"}))?;
    equal(client.query_refund(&format!("{number}-R1"))?.status.as_str(), "SUCCESS")
}

fn spoiled_error(sandbox: &Sandbox) -> Held {
    let client = client(sandbox)?;
    // The keys are there before the fault, which is for the next call alone.
    client.query_order(&paid(sandbox, &client, "spoiled")?)?;
    sandbox.control("faults", &json!({"kind": "bad_signature", "times": 1}))?;
    match client.query_order("CRATES-there-is-none") {
        Err(PayError::VerifyError(_)) => Ok(()),
        other => Err(format!("{other:?}").into()),
    }
}

fn rate_limited(sandbox: &Sandbox) -> Held {
    let number = paid(sandbox, &client(sandbox)?, "frequent")?;
    let policy = |max_attempts| RetryPolicy { max_attempts, ..RetryPolicy::default() };
    let client = client(sandbox)?.with_retry(policy(1));
    client.query_order(&number)?;
    sandbox.control("faults", &json!({"kind": "rate_limited", "times": 2}))?;
    refused(client.query_order(&number), 429, "FREQUENCY_LIMITED")?;
    equal(client.with_retry(policy(2)).query_order(&number)?.trade_state.as_str(), "SUCCESS")
}

fn callbacks(sandbox: &Sandbox) -> Held {
    let (url, received) = receiver()?;
    let client = client_to(sandbox, &url)?;
    let number = paid(sandbox, &client, "callback")?;
    // In mixed mode the client looks for its certificates when it first needs them.
    client.query_order(&number)?;
    let callback = next(&received)?;
    client.platform_keys().verify_notify(&callback.headers, &callback.body)?;
    let notify: WechatPayNotify = serde_json::from_str(&callback.body)?;
    let payment = client.decrypt_notify(&notify.resource)?;
    equal(
        (notify.event_type.as_str(), payment.out_trade_no, payment.amount.total),
        ("TRANSACTION.SUCCESS", number.clone(), 8800),
    )?;

    let mut params = RefundsParams::new(format!("{number}-R1"), 8800, 8800, None, Some(number.clone()));
    params.notify_url = Some(url);
    client.refunds(params)?;
    sandbox.control("settle_refund", &json!({"out_refund_no": format!("{number}-R1"), "status": "SUCCESS"}))?;
    let callback = next(&received)?;
    client.platform_keys().verify_notify(&callback.headers, &callback.body)?;
    let notify: WechatPayNotify = serde_json::from_str(&callback.body)?;
    let refund = client.decrypt_refund_notify(&notify.resource)?;
    equal((notify.event_type.as_str(), refund.out_trade_no, refund.amount.refund), ("REFUND.SUCCESS", number, 8800))
}

fn altered_callback(sandbox: &Sandbox) -> Held {
    let (url, received) = receiver()?;
    let client = client_to(sandbox, &url)?;
    let number = paid(sandbox, &client, "altered")?;
    client.query_order(&number)?;
    let callback = next(&received)?;
    let keys = client.platform_keys();
    keys.verify_notify(&callback.headers, &callback.body)?;
    let altered = callback.body.replace("TRANSACTION.SUCCESS", "TRANSACTION.REVOKED");
    equal(keys.verify_notify(&callback.headers, &altered).is_err(), true)?;
    sandbox.control("probe", &json!({"url": url}))?;
    let probe = next(&received)?;
    equal(probe.headers.signature.starts_with("WECHATPAY/SIGNTEST/"), true)?;
    equal(keys.verify_notify(&probe.headers, &probe.body).is_err(), true)
}
