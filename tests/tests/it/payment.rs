//! A payment from its order to its end, through the typed crate and the sandbox.

use std::sync::Arc;

use serde::Serialize;
use serde_json::{Value, json};
use wechatpay::{
    Client, Error, Merchant, Outcome, PlatformKeys, PrivateKey, Stage,
    pay::{
        AppPrepay, AppPrepayRequired, CloseOrder, JsapiPayer, JsapiPrepay, JsapiPrepayRequired, NativePrepay,
        NativePrepayRequired, OrderAmount, QueryByOutTradeNo, QueryByWxTradeNo,
    },
    shared::TradeState,
};
use wechatpay_sandbox::Sandbox;

const APPID: &str = "wxd678efh567hg6787";
const OPENID: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
/// Nobody listens there; what is queued for it stands in the sandbox's list.
const NOTIFY_URL: &str = "http://127.0.0.1:1/notify";

async fn parties() -> (Sandbox, Client, String) {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build();
    let mchid = sandbox.merchant().mchid().to_owned();
    (sandbox, client.expect("a client"), mchid)
}

/// What the sandbox says of what a front end gets.
async fn checked(sandbox: &Sandbox, kind: &str, invocation: impl Serialize) -> Value {
    let body = json!({"kind": kind, "invocation": invocation}).to_string();
    let url = format!("{}/_sandbox/check_pay_sign", sandbox.base_url());
    let told = reqwest::Client::builder().no_proxy().build().expect("a client").post(url).body(body).send().await;
    serde_json::from_str(&told.expect("a response").text().await.expect("text")).expect("JSON")
}

#[tokio::test]
async fn invocations_are_what_the_sandbox_takes_each_way() {
    let (sandbox, client, mchid) = parties().await;
    let order = JsapiPrepay::new(JsapiPrepayRequired {
        appid: APPID.into(),
        mchid: mchid.clone().into(),
        description: "QQ公仔".into(),
        out_trade_no: "ORDER-0001".into(),
        notify_url: NOTIFY_URL.into(),
        amount: OrderAmount::new(100),
        payer: JsapiPayer::new(OPENID),
    });
    let session = client.send(&order).await.expect("a session").prepay_id.clone();
    let on_a_page = client.invoke_jsapi(APPID, &session).await.expect("a signature");
    for kind in ["jsapi", "mini_program"] {
        let told = checked(&sandbox, kind, &on_a_page).await;
        assert_eq!((&told["accepted"], &told["mistakes"]), (&json!(true), &json!([])), "{kind}: {told}");
    }
    let order = AppPrepay::new(AppPrepayRequired {
        appid: APPID.into(),
        mchid: mchid.into(),
        description: "QQ公仔".into(),
        out_trade_no: "ORDER-0002".into(),
        notify_url: NOTIFY_URL.into(),
        amount: OrderAmount::new(100),
    });
    let session = client.send(&order).await.expect("a session").prepay_id.clone();
    let in_an_app = client.invoke_app(APPID, &session).await.expect("a signature");
    let told = checked(&sandbox, "app", &in_an_app).await;
    assert_eq!((&told["accepted"], &told["mistakes"]), (&json!(true), &json!([])), "{told}");
    let another = client.invoke_app("wx1111111111111111", &session).await.expect("a signature");
    assert_eq!(checked(&sandbox, "app", &another).await["mistakes"][0]["mistake"], "another_appid");
}

#[tokio::test]
async fn jsapi_order_is_placed_invoked_paid_and_queried() {
    let (sandbox, client, mchid) = parties().await;
    let (amount, payer) = (OrderAmount::new(100), JsapiPayer::new(OPENID));
    let order = JsapiPrepay::new(JsapiPrepayRequired {
        appid: APPID.into(),
        mchid: mchid.clone().into(),
        description: "QQ公仔".into(),
        out_trade_no: "ORDER-0001".into(),
        notify_url: NOTIFY_URL.into(),
        amount,
        payer,
    })
    .attach("own data");
    let session = client.send(&order).await.expect("a session");
    let invocation = client.invoke_jsapi(APPID, &session.prepay_id).await.expect("a signature");
    assert_eq!(invocation.package, format!("prepay_id={}", session.prepay_id.as_str()));
    let message =
        format!("{}\n{}\n{}\n{}\n", invocation.app_id, invocation.time_stamp, invocation.nonce_str, invocation.package);
    let own = sandbox.merchant().public_key().expect("a key in memory");
    assert!(own.verify(message.as_bytes(), &invocation.pay_sign).is_ok());

    let query = QueryByOutTradeNo::new("ORDER-0001", &mchid);
    let waiting = client.send(&query).await.expect("an order");
    assert_eq!((&waiting.trade_state, &waiting.transaction_id), (&TradeState::Notpay, &None));

    let transaction_id = sandbox.pay_order("ORDER-0001").expect("a change that is kept").expect("a payment");
    let paid = client.send(&query).await.expect("an order");
    assert_eq!(paid.trade_state, TradeState::Success);
    assert_eq!(paid.attach.as_deref(), Some("own data"));
    let by_number = client.send(&QueryByWxTradeNo::new(&transaction_id, &mchid)).await.expect("an order");
    assert_eq!(by_number.out_trade_no, paid.out_trade_no);
    let queued = sandbox.notifications().remove(0);
    assert_eq!((queued.event_type.as_str(), queued.url.as_str()), ("TRANSACTION.SUCCESS", NOTIFY_URL));
}

/// Sends what was signed under `signed` as a request, as somebody can who has no key; out comes the status.
async fn send_as_request(sandbox: &Sandbox, request: (&str, &str, &str), signed: [&str; 3]) -> u16 {
    let ((method, target, body), [timestamp, nonce, signature]) = (request, signed);
    let merchant = sandbox.merchant();
    let authorization = format!(
        "WECHATPAY2-SHA256-RSA2048 mchid=\"{}\",nonce_str=\"{nonce}\",signature=\"{signature}\",\
         timestamp=\"{timestamp}\",serial_no=\"{}\"",
        merchant.mchid(),
        merchant.serial(),
    );
    let client = wechatpay::reqwest::Client::builder().no_proxy().build().expect("an HTTP client");
    let request = client
        .request(method.parse().expect("a method"), format!("{}{target}", sandbox.base_url()))
        .header("Authorization", authorization)
        .header("Accept", "application/json")
        .header("Content-Type", "application/json")
        .header("User-Agent", "nobody")
        .body(body.to_owned());
    request.send().await.expect("a response").status().as_u16()
}

/// Fails unless the part was refused before anything was signed.
#[track_caller]
fn refused<T: std::fmt::Debug>(invocation: Result<T, Error>, part: &str, otherwise: &str) {
    let error = invocation.expect_err(otherwise);
    assert_eq!((error.stage(), error.outcome()), (Stage::Build, Outcome::NeverSent), "{error}");
    assert!(error.to_string().contains(part), "{error}");
}

/// A key in memory signs on any thread, and another signer is waited for.
#[test]
fn invocation_blocking_needs_no_runtime_and_is_the_async_one() {
    let (ours, theirs) = (PrivateKey::generate().expect("a key"), PrivateKey::generate().expect("a key"));
    let public = ours.public_key();
    let keys = PlatformKeys::public_key("PUB_KEY_ID_1", theirs.public_key()).expect("platform keys");
    let client = |merchant| Client::builder(merchant, keys.clone()).build().expect("a client");
    let own = client(Merchant::new("1900000109", "1A", ours.clone()).expect("a merchant"));
    let remote = client(Merchant::with_signer("1900000109", "1A", Arc::new(SlowSigner(ours))).expect("a merchant"));
    for client in [&own, &remote] {
        let jsapi = client.invoke_jsapi_blocking(APPID, "wx1").expect("a signature");
        let message = format!("{}\n{}\n{}\n{}\n", jsapi.app_id, jsapi.time_stamp, jsapi.nonce_str, jsapi.package);
        assert!(public.verify(message.as_bytes(), &jsapi.pay_sign).is_ok());
        let app = client.invoke_app_blocking(APPID, "wx1").expect("a signature");
        let message = format!("{}\n{}\n{}\n{}\n", app.appid, app.timestamp, app.noncestr, app.prepayid);
        assert!(public.verify(message.as_bytes(), &app.sign).is_ok());
    }
    refused(own.invoke_app_blocking("a\nb", "wx1"), "appid", "a line break was signed");
    // Inside async code a key in memory has nothing to wait for.
    let runtime = tokio::runtime::Runtime::new().expect("a runtime starts");
    assert!(runtime.block_on(async { own.invoke_jsapi_blocking(APPID, "wx1") }).is_ok());
    let error = runtime.block_on(async { remote.invoke_jsapi_blocking(APPID, "wx1") }).expect_err("it would wait");
    assert_eq!(error.outcome(), Outcome::NeverSent);
}

/// A signer that has to wait, as one behind a network does.
struct SlowSigner(PrivateKey);

#[async_trait::async_trait]
impl wechatpay::auth::Signer for SlowSigner {
    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, wechatpay::auth::SignError> {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        wechatpay::auth::Signer::sign(&self.0, message).await
    }
}

/// `appid\ntime\nnonce\nprepay_id\n` is signed with the key that signs `method\nURL\ntime\nnonce\nbody\n`.
#[tokio::test]
async fn invocation_whose_parts_would_read_as_a_request_is_not_signed() {
    let (sandbox, client, _) = parties().await;
    let body = format!(
        r#"{{"appid":"{APPID}","out_bill_no":"stolen0001","transfer_scene_id":"1000","openid":"{OPENID}","transfer_amount":199999,"transfer_remark":"x","transfer_scene_report_infos":[{{"info_type":"a","info_content":"b"}}]}}"#
    );
    let target = "/v3/fund-app/mch-transfer/transfer-bills";
    let taken = match client.invoke_app(format!("POST\n{target}"), &body).await {
        Err(error) => Err(error),
        Ok(signed) => {
            let parts = [signed.timestamp.as_str(), &signed.noncestr, &signed.sign];
            Ok(send_as_request(&sandbox, ("POST", target, &body), parts).await)
        }
    };
    refused(taken, "appid", "somebody without a key made a transfer");

    let target = "/v3/merchant-service/complaints-v2?limit=5&begin_date=2024-01-01&end_date=2024-01-02";
    let taken = match client.invoke_jsapi(format!("GET\n{target}"), "wx1").await {
        Err(error) => Err(error),
        Ok(signed) => {
            let parts = [signed.time_stamp.as_str(), &signed.nonce_str, &signed.pay_sign];
            Ok(send_as_request(&sandbox, ("GET", target, "prepay_id=wx1"), parts).await)
        }
    };
    refused(taken, "appid", "somebody without a key read complaints");
    let smuggled = client.invoke_app(APPID, "wx1\n").await.map(drop);
    refused(smuggled, "prepay_id", "a line break was signed");
    assert!(sandbox.calls().is_empty());
}

#[tokio::test]
async fn native_order_that_nobody_pays_is_closed() {
    let (sandbox, client, mchid) = parties().await;
    let order = NativePrepay::new(NativePrepayRequired {
        appid: APPID.into(),
        mchid: mchid.clone().into(),
        description: "QQ公仔".into(),
        out_trade_no: "ORDER-0002".into(),
        notify_url: NOTIFY_URL.into(),
        amount: OrderAmount::new(100),
    });
    let link = client.send(&order).await.expect("a link");
    assert!(link.code_url.starts_with(&format!("{}/cashier/", sandbox.base_url())), "{link:?}");
    client.send(&CloseOrder::new("ORDER-0002", &mchid)).await.expect("a closed order");
    let closed = client.send(&QueryByOutTradeNo::new("ORDER-0002", &mchid)).await.expect("an order");
    assert_eq!(closed.trade_state, TradeState::Closed);
    assert_eq!(sandbox.pay_order("ORDER-0002").expect("no change"), None);
}

#[tokio::test]
async fn order_with_other_values_under_the_same_number_is_refused() {
    let (_sandbox, client, mchid) = parties().await;
    let order = |total: i64| {
        NativePrepay::new(NativePrepayRequired {
            appid: APPID.into(),
            mchid: mchid.clone().into(),
            description: "QQ公仔".into(),
            out_trade_no: "ORDER-0003".into(),
            notify_url: NOTIFY_URL.into(),
            amount: OrderAmount::new(total),
        })
    };
    let first = client.send(&order(100)).await.expect("a link");
    assert_eq!(client.send(&order(100)).await.expect("the same link").code_url, first.code_url);
    let refused = client.send(&order(101)).await.expect_err("a refusal");
    // This call did nothing, but an earlier one under the same number did: the code asks for a query.
    assert_eq!((refused.outcome(), refused.status().map(|status| status.as_u16())), (Outcome::Unknown, Some(403)));
    assert!(refused.explain().is_some_and(|explained| explained.remedy.en.contains("Query")), "{refused}");
}
