//! 国密 through the typed crate and the sandbox: what holds with RSA holds with SM2, and both at once.

use wechatpay::{
    Callbacks, Client, Clock, KeyRing, PlatformKeys, Stage, Upload,
    auth::KeyAlgorithm,
    mch_transfer::{
        GetTransferBillByOutNo, TransferSceneId, TransferSceneReportInfo, TransferSceneReportInfoRequired,
        TransferToUser, TransferToUserRequired,
    },
    merchant::UploadImage,
    pay::{
        JsapiPayer, JsapiPrepay, JsapiPrepayRequired, NativePrepay, NativePrepayRequired, OrderAmount,
        QueryByOutTradeNo,
    },
    shared::{Fen, TradeState},
};
use wechatpay_sandbox::{Algorithm, Fault, PlatformMode, Sandbox};

const APPID: &str = "wxd678efh567hg6787";
const OPENID: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
/// Nobody listens there; what is queued for it stands in the sandbox's list.
const NOTIFY_URL: &str = "http://127.0.0.1:1/notify";

async fn sandbox_of(algorithm: Algorithm) -> Sandbox {
    let started = Sandbox::builder().algorithm(algorithm).platform_mode(PlatformMode::Certificate).start();
    started.await.expect("a sandbox")
}

/// A client with the merchant's key of this algorithm, which fetches certificates itself.
fn client(sandbox: &Sandbox, algorithm: KeyAlgorithm, ring: &KeyRing) -> Client {
    let merchant = sandbox.merchant_of(algorithm).expect("a merchant with such a key");
    let builder = Client::builder(merchant, ring.clone()).api_v3_key(sandbox.api_v3_key());
    builder.base_url(sandbox.base_url()).build().expect("a client")
}

fn empty_ring() -> KeyRing {
    KeyRing::new(PlatformKeys::certificates_on_request())
}

fn order(sandbox: &Sandbox, number: &str) -> NativePrepay {
    NativePrepay::new(NativePrepayRequired {
        appid: APPID.into(),
        mchid: sandbox.merchant().mchid().into(),
        description: "QQ公仔".into(),
        out_trade_no: number.into(),
        notify_url: NOTIFY_URL.into(),
        amount: OrderAmount::new(100),
    })
}

async fn state(client: &Client, sandbox: &Sandbox, number: &str) -> TradeState {
    let queried = client.send(&QueryByOutTradeNo::new(number, sandbox.merchant().mchid())).await;
    queried.expect("a signed response").trade_state.clone()
}

fn transfer(number: &str) -> TransferToUser {
    let (info_type, info_content) = ("活动名称".into(), "注册会员有礼".into());
    let report = TransferSceneReportInfo::new(TransferSceneReportInfoRequired { info_type, info_content });
    TransferToUser::new(TransferToUserRequired {
        appid: APPID.into(),
        out_bill_no: number.into(),
        transfer_scene_id: TransferSceneId::N1000,
        openid: OPENID.into(),
        transfer_amount: Fen::new(400_000),
        transfer_remark: "2020年4月报销".into(),
        transfer_scene_report_infos: vec![report],
    })
}

#[tokio::test]
async fn order_in_sm2_is_placed_paid_and_invoked_with_rsa() {
    let sandbox = sandbox_of(Algorithm::Sm2).await;
    let client = client(&sandbox, KeyAlgorithm::Sm2, &empty_ring());
    let order = JsapiPrepay::new(JsapiPrepayRequired {
        appid: APPID.into(),
        mchid: sandbox.merchant().mchid().into(),
        description: "QQ公仔".into(),
        out_trade_no: "GM-0001".into(),
        notify_url: NOTIFY_URL.into(),
        amount: OrderAmount::new(100),
        payer: JsapiPayer::new(OPENID),
    });
    let session = client.send(&order).await.expect("a session").prepay_id.clone();
    let invocation = client.invoke_jsapi(APPID, &session).await.expect("a signature");
    let body = serde_json::json!({"kind": "jsapi", "invocation": invocation}).to_string();
    let url = format!("{}/_sandbox/check_pay_sign", sandbox.base_url());
    let told = reqwest::Client::builder().no_proxy().build().expect("a client").post(url).body(body).send().await;
    let told: serde_json::Value =
        serde_json::from_str(&told.expect("a response").text().await.expect("text")).expect("JSON");
    assert_eq!(told["accepted"], true, "{told}");
    sandbox.pay_order("GM-0001").expect("kept").expect("paid");
    assert_eq!(state(&client, &sandbox, "GM-0001").await, TradeState::Success);
}

#[tokio::test]
async fn name_of_a_transfer_travels_in_sm2_both_ways() {
    let sandbox = sandbox_of(Algorithm::Sm2).await;
    let client = client(&sandbox, KeyAlgorithm::Sm2, &empty_ring());
    client.refresh_certificates().await.expect("certificates");
    for (number, name) in [("BILL0001", "张"), ("BILL0002", &*"阿卜杜拉·".repeat(6))] {
        client.send(&transfer(number).user_name(name)).await.expect("a transfer");
        let queried = client.send(&GetTransferBillByOutNo::new(number)).await.expect("the transfer");
        assert_eq!(queried.user_name.as_ref().and_then(|name| name.expose()), Some(name));
    }
    let sent = sandbox.calls().iter().map(|call| call.body.clone()).collect::<String>();
    assert!(!sent.contains('张') && sent.contains("user_name"), "{sent}");
}

#[tokio::test]
async fn upload_in_sm2_is_signed_over_its_description() {
    let sandbox = sandbox_of(Algorithm::Sm2).await;
    let client = client(&sandbox, KeyAlgorithm::Sm2, &empty_ring());
    let uploaded = client.send(&UploadImage::new(Upload::new("小票 1.jpg", vec![0xff; 4096]))).await;
    assert!(!uploaded.expect("a number").media_id.as_str().is_empty());
}

#[tokio::test]
async fn rotation_of_an_sm2_certificate_loses_no_call() {
    let sandbox = sandbox_of(Algorithm::Sm2).await;
    let ring = KeyRing::new(sandbox.platform_keys());
    let client = client(&sandbox, KeyAlgorithm::Sm2, &ring);
    client.send(&order(&sandbox, "GM-0001")).await.expect("an order");
    // By the call that meets the new certificate, and then by whoever asks for it.
    let newest = sandbox.rotate_certificate().await.expect("a certificate");
    client.send(&order(&sandbox, "GM-0002")).await.expect("an order");
    assert_eq!(ring.current().preferred(), Some(&newest));
    let newest = sandbox.rotate_certificate().await.expect("a certificate");
    client.refresh_certificates().await.expect("certificates");
    client.send(&order(&sandbox, "GM-0003")).await.expect("an order");
    assert_eq!(ring.current().preferred(), Some(&newest));
}

#[tokio::test]
async fn wrong_signature_of_sm2_is_no_response() {
    let sandbox = sandbox_of(Algorithm::Sm2).await;
    let client = client(&sandbox, KeyAlgorithm::Sm2, &empty_ring());
    client.send(&order(&sandbox, "GM-0001")).await.expect("an order");
    for fault in [Fault::BadSignature, Fault::Probe, Fault::Stale] {
        sandbox.inject_fault(fault);
        let refused = client.send(&QueryByOutTradeNo::new("GM-0001", sandbox.merchant().mchid())).await;
        assert_eq!(refused.expect_err("a refusal").stage(), Stage::Verify, "{fault}");
        sandbox.clear_faults();
    }
    assert_eq!(state(&client, &sandbox, "GM-0001").await, TradeState::Notpay);
}

#[tokio::test]
async fn clients_of_both_algorithms_call_a_mixed_gateway_at_once_while_it_rotates() {
    let sandbox = sandbox_of(Algorithm::Mixed).await;
    let ring = KeyRing::new(sandbox.platform_keys());
    let algorithms = [KeyAlgorithm::Rsa, KeyAlgorithm::Sm2];
    let clients = algorithms.map(|algorithm| client(&sandbox, algorithm, &ring));
    for round in 0..3 {
        let (rsa, sm2) = (order(&sandbox, &format!("RSA-{round:04}")), order(&sandbox, &format!("SM2-{round:04}")));
        let (rsa, sm2) = tokio::join!(clients[0].send(&rsa), clients[1].send(&sm2));
        rsa.expect("an order of RSA");
        sm2.expect("an order of SM2");
        // What one has placed the other queries: it is the same merchant.
        assert_eq!(state(&clients[0], &sandbox, &format!("SM2-{round:04}")).await, TradeState::Notpay);
        assert_eq!(state(&clients[1], &sandbox, &format!("RSA-{round:04}")).await, TradeState::Notpay);
        sandbox.rotate_certificate_of(algorithms[round % 2]).await.expect("a certificate");
        clients[round % 2].refresh_certificates().await.expect("certificates");
    }
    let schemes: Vec<bool> = sandbox
        .calls()
        .iter()
        .filter_map(|call| call.headers.iter().find(|(name, _)| name == "authorization"))
        .map(|(_, value)| value.starts_with("WECHATPAY2-SM2-WITH-SM3 "))
        .collect();
    assert!(schemes.contains(&true) && schemes.contains(&false));
}

#[tokio::test]
async fn callbacks_of_both_algorithms_are_opened_by_one_endpoint() {
    let sandbox = sandbox_of(Algorithm::Mixed).await;
    let callbacks = Callbacks::new(sandbox.platform_keys(), sandbox.api_v3_key()).clock(Clock::system());
    let (listener, mut schemes) = (std::net::TcpListener::bind("127.0.0.1:0").expect("a port"), Vec::new());
    listener.set_nonblocking(true).expect("a socket");
    let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
    let url = format!("http://{}/", listener.local_addr().expect("an address"));
    let (sender, mut received) = tokio::sync::mpsc::unbounded_channel();
    let app = axum::Router::new().fallback(move |headers: http::HeaderMap, body: axum::body::Bytes| {
        let _ = sender.send((headers, body));
        async { http::StatusCode::NO_CONTENT }
    });
    let server = tokio::spawn(async move { axum::serve(listener, app).await });
    for number in 0..4 {
        let resource = serde_json::json!({"transaction_id": number.to_string()});
        sandbox.notify(&url, "TRANSACTION.SUCCESS", resource).await.expect("kept");
        let (headers, body) = received.recv().await.expect("a callback");
        callbacks.accept(&headers, &body).expect("a callback that opens");
        schemes.push(headers["wechatpay-signature-type"].to_str().expect("a text").to_owned());
    }
    server.abort();
    schemes.sort();
    schemes.dedup();
    assert_eq!(schemes, ["WECHATPAY2-SHA256-RSA2048", "WECHATPAY2-SM2-WITH-SM3"]);
}
