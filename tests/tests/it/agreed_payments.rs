//! Payments that a user agreed to beforehand, through the typed crate and the sandbox: 支付分 (pay score) and 委托代扣
//! (automatic debit), with the callbacks that a merchant's server takes.

use axum::{Router, routing::post};
use tokio::{
    net::TcpListener,
    sync::mpsc::{UnboundedReceiver, unbounded_channel},
};
use wechatpay::{
    Callback, Callbacks, Client, Event, Outcome,
    papay::{
        CreateTransaction, CreateTransactionRequired, Event as Debit, JsapiPreSign, JsapiPreSignRequired, QueryContract,
    },
    pay::OrderAmount,
    payscore::{
        CollectionState, CompleteServiceOrder, CompleteServiceOrderRequired, CreateServiceOrder,
        CreateServiceOrderRequired, Event as Score, GetServiceOrder, PlannedServiceTime, RiskFund, RiskFundName,
        ServiceFee, ServiceOrderState, StateDescription,
    },
    shared::ContractState,
};
use wechatpay_sandbox::Sandbox;

const APPID: &str = "wxd678efh567hg6787";
const SERVICE: &str = "2002000000000558128851361561536";

/// A sandbox, a merchant's client, and a server whose handler passes each verified callback on.
async fn parties() -> (Sandbox, Client, String, UnboundedReceiver<Callback>) {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build();
    let (url, heard) = shop(&sandbox).await;
    (sandbox, client.expect("a client"), url, heard)
}

/// A server that takes the sandbox's callbacks: its address, and each callback that was verified and opened.
pub(crate) async fn shop(sandbox: &Sandbox) -> (String, UnboundedReceiver<Callback>) {
    let callbacks = Callbacks::new(sandbox.platform_keys(), sandbox.api_v3_key());
    let (told, heard) = unbounded_channel();
    let handler = move |callback: Callback| async move {
        let response = callback.response();
        told.send(callback).expect("the test waits");
        response
    };
    let app = Router::new().route("/notify", post(handler)).with_state(callbacks);
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/notify", listener.local_addr().expect("an address"));
    tokio::spawn(async move { axum::serve(listener, app).await });
    (url, heard)
}

pub(crate) async fn event(heard: &mut UnboundedReceiver<Callback>) -> Event {
    let callback = heard.recv().await.expect("a callback");
    callback.event().unwrap_or_else(|error| panic!("{}: {error}", callback.event_type())).clone()
}

#[tokio::test]
async fn service_order_is_confirmed_completed_and_paid_with_callbacks_that_are_typed() {
    let (sandbox, client, url, mut heard) = parties().await;
    let order = CreateServiceOrder::new(CreateServiceOrderRequired {
        out_order_no: "SERVICE-1".into(),
        appid: APPID.into(),
        service_id: SERVICE.into(),
        service_introduction: "某某酒店".into(),
        time_range: PlannedServiceTime::new("OnAccept"),
        risk_fund: RiskFund::new(RiskFundName::Deposit, 40_000),
        notify_url: url,
    });
    let made = client.send(&order).await.expect("an order");
    assert!(made.package.is_some(), "the page on which the user confirms");
    assert!(sandbox.confirm_service_order("SERVICE-1").expect("a change"));
    let Event::Payscore(Score::PayscoreUserConfirm(confirmed)) = event(&mut heard).await else { panic!("another") };
    assert_eq!(confirmed.state_description, Some(StateDescription::UserConfirm));

    let complete = |total: i64| {
        let fee = ServiceFee::new("住宿费").amount(39_900);
        let required = CompleteServiceOrderRequired {
            appid: APPID.into(),
            service_id: SERVICE.into(),
            post_payments: vec![fee],
            total_amount: total.into(),
        };
        CompleteServiceOrder::new("SERVICE-1", required)
    };
    let wrong = client.send(&complete(39_901)).await.expect_err("the total is not the sum");
    assert_eq!((wrong.code(), wrong.outcome()), (Some("PARAM_ERROR"), Outcome::Unknown));
    let completed = client.send(&complete(39_900)).await.expect("a completed order");
    let collection = completed.collection.as_ref().and_then(|collection| collection.state.clone());
    assert_eq!(collection, Some(CollectionState::UserPaying));
    let transaction_id = sandbox.pay_service_order("SERVICE-1").expect("a change").expect("a payment");
    let Event::Payscore(Score::PayscoreUserPaid(paid)) = event(&mut heard).await else { panic!("another") };
    assert_eq!(paid.state, ServiceOrderState::Done);
    let known = client.send(&GetServiceOrder::new(SERVICE, APPID).out_order_no("SERVICE-1")).await.expect("the order");
    let details = known.collection.as_ref().and_then(|collection| collection.details.as_ref()).expect("details");
    assert_eq!(details[0].transaction_id.as_ref().map(AsRef::as_ref), Some(transaction_id.as_str()));
}

#[tokio::test]
async fn agreement_is_signed_and_a_payment_taken_under_it_with_callbacks_that_are_typed() {
    let (sandbox, client, url, mut heard) = parties().await;
    let signing = JsapiPreSign::new(JsapiPreSignRequired {
        appid: APPID.into(),
        plan_id: 12_535.into(),
        out_contract_code: "AGREED-1".into(),
        contract_display_account: "微信代扣用户A".into(),
        contract_notify_url: url.clone(),
    });
    client.send(&signing).await.expect("a link");
    let contract_id = sandbox.sign_contract("AGREED-1").expect("a change").expect("an agreement");
    let Event::Papay(Debit::EntrustSign(signed)) = event(&mut heard).await else { panic!("another") };
    assert_eq!(
        (signed.contract_state.clone(), signed.contract_id.as_ref()),
        (ContractState::Signed, contract_id.as_str())
    );
    let taken = CreateTransaction::new(CreateTransactionRequired {
        appid: APPID.into(),
        out_trade_no: "ORDER-0001".into(),
        description: "会员".into(),
        transaction_notify_url: url,
        contract_id: contract_id.as_str().into(),
        amount: OrderAmount::new(100),
    });
    client.send(&taken).await.expect("it is accepted");
    sandbox.pay_order("ORDER-0001").expect("a change").expect("a payment");
    assert!(matches!(event(&mut heard).await, Event::Pay(_)));
    assert!(sandbox.terminate_contract("AGREED-1").expect("a change"));
    let Event::Papay(Debit::EntrustTerminate(ended)) = event(&mut heard).await else { panic!("another") };
    assert!(ended.contract_terminate_info.is_some());
    let known = client.send(&QueryContract::new("AGREED-1", 12_535)).await.expect("the agreement");
    assert_eq!(known.contract_state, ContractState::Terminated);
}
