//! The calling styles: one operation, the same request, the same typed response.

use serde_json::{Value, json};
use wechatpay::{
    Error, Response,
    businesscircle::{
        AuthorizeState, GetPointsCommitStatus, NotifyPoints, NotifyPointsRequired, ParkingState, PointsCommit,
        PointsCommitStatus, UpdateParkings, UpdateParkingsRequired, UserAuthorization,
    },
    route,
    shared::BrandId,
};
use wechatpay_tests::{
    gateway::{Gateway, MockResponse, REQUEST_ID},
    parties::{APPID, OPENID, platform_keys, sandbox},
    styles::{TEMPLATE, every_async, every_blocking},
};

use super::{assert_all_signed, client, now, query, runtime};

#[test]
fn query_in_every_style_is_signed_verified_and_typed() {
    let runtime = runtime();
    let sandbox = runtime.block_on(sandbox());
    let client = client(&sandbox);
    sandbox.authorize(OPENID, APPID).expect("a change that is kept");
    let mut outcomes = runtime.block_on(every_async(&client, OPENID));
    outcomes.extend(every_blocking(&client, OPENID));
    assert_eq!(outcomes.len(), 8);
    for (style, outcome) in outcomes {
        let response = outcome.unwrap_or_else(|error| panic!("{style}: {error}"));
        assert_eq!(response.openid.as_str(), OPENID, "{style}");
        assert_eq!(response.authorize_state, AuthorizeState::Authorized, "{style}");
        assert!(response.authorize_time.is_some() && response.deauthorize_time.is_none(), "{style}");
    }
    assert_all_signed(&sandbox, 8);
    let targets: Vec<String> = sandbox.calls().into_iter().map(|call| call.target).collect();
    assert!(targets.iter().all(|target| *target == targets[0]), "every style sends the same: {targets:?}");
}

#[tokio::test]
async fn every_style_ends_by_being_awaited_or_sent() {
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    let fluent = || client.v3().businesscircle().user_authorizations().openid(OPENID).get(APPID);
    let chain = || client.chain(TEMPLATE).var("openid", OPENID).query("appid", APPID).get::<UserAuthorization>();
    let states = [
        fluent().await.expect("a correct call").authorize_state.clone(),
        fluent().send().await.expect("a correct call").authorize_state.clone(),
        chain().await.expect("a correct call").authorize_state,
        chain().send().await.expect("a correct call").authorize_state,
    ];
    assert!(states.iter().all(|state| *state == states[0]), "{states:?}");
    assert_all_signed(&sandbox, 4);
}

#[tokio::test]
async fn optional_parameter_is_sent_in_every_style() {
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    let sub_mchid = "1900000109";
    let fluent = client.v3().businesscircle().user_authorizations().openid(OPENID).get(APPID).sub_mchid(sub_mchid);
    fluent.send().await.expect("a correct call");
    client.send(&query().sub_mchid(sub_mchid)).await.expect("a correct call");
    let chain = client.chain(TEMPLATE).var("openid", OPENID).query("appid", APPID).query("sub_mchid", sub_mchid);
    let _: Value = chain.get().await.expect("a correct call");
    let calls = sandbox.calls();
    assert_eq!(calls.len(), 3);
    assert!(calls.iter().all(|call| call.target.ends_with("?appid=wx1234567890abcdef&sub_mchid=1900000109")));
}

#[tokio::test]
async fn state_of_the_member_comes_back_as_its_variant() {
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    let state = async || client.send(&query()).await.expect("a correct call").into_inner().authorize_state;
    assert_eq!(state().await, AuthorizeState::Unauthorized);
    sandbox.authorize(OPENID, APPID).expect("a change that is kept");
    assert_eq!(state().await, AuthorizeState::Authorized);
    sandbox.withdraw(OPENID, APPID).expect("a change that is kept");
    assert_eq!(state().await, AuthorizeState::Deauthorized);
}

#[tokio::test]
async fn four_operations_async_change_what_the_sandbox_knows() {
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    let transaction_id = sandbox.pay(OPENID, APPID, 8800).expect("a change that is kept");

    let member = client.send(&query()).await.expect("the query is answered");
    assert_eq!(member.authorize_state, AuthorizeState::Unauthorized);

    let status = GetPointsCommitStatus::new(OPENID, 1000, APPID);
    let commit = client.send(&status).await.expect("the status is answered");
    assert_eq!(commit.points_commit_status, PointsCommitStatus::Pending);

    let points = NotifyPoints::new(NotifyPointsRequired {
        transaction_id: transaction_id.clone().into(),
        appid: APPID.into(),
        openid: OPENID.into(),
        earn_points: true,
        increased_points: 88,
        points_update_time: now(),
    })
    .total_points(888_888);
    let reported: Response<()> = client.send(&points).await.expect("the points are taken");
    assert_eq!((reported.status().as_u16(), reported.body().len()), (204, 0));
    assert_eq!(sandbox.payments().iter().map(|payment| payment.points_notified).collect::<Vec<_>>(), [true]);
    let commit = client.send(&status).await.expect("the status is answered");
    assert_eq!(commit.points_commit_status, PointsCommitStatus::Finished);

    let parked = UpdateParkings::new(UpdateParkingsRequired {
        brandid: BrandId::new(1000),
        appid: APPID.into(),
        openid: OPENID.into(),
        plate_number: "粤B12345".into(),
        state: ParkingState::Out,
        time: now(),
    });
    client.send(&parked).await.expect("the parking is taken");
    assert_eq!(sandbox.parking("粤B12345").as_deref(), Some("OUT"));
    assert_all_signed(&sandbox, 5);
}

#[test]
fn four_operations_blocking_and_fluent_change_what_the_sandbox_knows() {
    let runtime = runtime();
    let sandbox = runtime.block_on(sandbox());
    let client = client(&sandbox);
    let transaction_id = sandbox.pay(OPENID, APPID, 8800).expect("a change that is kept");
    let mall = || client.v3().businesscircle();

    let member = mall().user_authorizations().openid(OPENID).get(APPID).send_blocking().expect("it is answered");
    assert_eq!(member.openid.as_str(), OPENID);

    let notify = mall().points().notify().post(NotifyPointsRequired {
        transaction_id: transaction_id.clone().into(),
        appid: APPID.into(),
        openid: OPENID.into(),
        earn_points: false,
        increased_points: 0,
        points_update_time: now(),
    });
    notify.no_points_remarks("商品不参与积分活动").send_blocking().expect("no points are a report too");
    assert!(sandbox.payments()[0].points_notified);

    let status = mall().users().openid(OPENID).points().commit_status().get(1000, APPID);
    let commit: PointsCommit = status.send_blocking().expect("it is answered").into_inner();
    assert_eq!(commit.points_commit_status, PointsCommitStatus::Finished);

    let parked = mall().parkings().post(UpdateParkingsRequired {
        brandid: 1000.into(),
        appid: APPID.into(),
        openid: OPENID.into(),
        plate_number: "粤B12345".into(),
        state: ParkingState::In,
        time: now(),
    });
    parked.send_blocking().expect("the parking is taken");
    assert_eq!(sandbox.parking("粤B12345").as_deref(), Some("IN"));
    assert_all_signed(&sandbox, 4);
}

#[tokio::test]
async fn body_in_a_chain_is_sent_as_it_was_given() {
    let sandbox = sandbox().await;
    let transaction_id = sandbox.pay(OPENID, APPID, 100).expect("a change that is kept");
    let body = json!({
        "transaction_id": transaction_id, "appid": APPID, "openid": OPENID, "earn_points": true,
        "increased_points": 1, "points_update_time": "2020-05-20T13:29:35.120+08:00",
    });
    let outcome: Result<(), Error> = client(&sandbox).chain("v3/businesscircle/points/notify").json(&body).post().await;
    outcome.expect("the points are taken");
    assert!(sandbox.payments()[0].points_notified);
    let signed = sandbox.calls()[0].signing_string.clone().expect("it was readable");
    assert_eq!(signed.lines().nth(4), Some(body.to_string().as_str()));
}

#[tokio::test]
async fn response_keeps_status_request_id_headers_and_raw_body() {
    let sandbox = sandbox().await;
    let response = client(&sandbox).send(&query()).await.expect("a correct call");
    assert_eq!(response.status().as_u16(), 200);
    assert_eq!(response.request_id(), sandbox.calls().first().map(|call| call.request_id.as_str()));
    assert!(response.headers().contains_key("Wechatpay-Signature"));
    let raw: Value = serde_json::from_slice(response.body()).expect("the raw body is JSON");
    assert_eq!(raw, json!({"openid": OPENID, "authorize_state": "UNAUTHORIZED"}));
}

#[tokio::test]
async fn request_carries_the_headers_that_the_gateway_demands() {
    let gateway = Gateway::start([MockResponse::signed(204, "")]);
    let parked = UpdateParkings::new(UpdateParkingsRequired {
        brandid: 1000.into(),
        appid: APPID.into(),
        openid: OPENID.into(),
        plate_number: "粤B12345".into(),
        state: ParkingState::In,
        time: now(),
    });
    gateway.client().send(&parked).await.expect("a correct call");
    let received = gateway.only();
    received.assert_signed();
    assert_eq!(received.header("accept"), Some("application/json"));
    assert_eq!(received.header("content-type"), Some("application/json"));
    assert_eq!(received.header("wechatpay-serial"), platform_keys().preferred().map(|serial| serial.as_str()));
    assert!(received.header("user-agent").is_some_and(|agent| agent.starts_with("wechatpay-openapi/")));
    let body = received.json();
    assert_eq!(body["plate_number"], "粤B12345");
    assert!(body.get("sub_mchid").is_none(), "what is not set is not sent, not even as null");
}

#[tokio::test]
async fn route_decodes_to_the_type_or_its_response() {
    let gateway = Gateway::start([MockResponse::signed(
        200,
        json!({"openid": OPENID, "authorize_state": "AUTHORIZED"}).to_string(),
    )]);
    let client = gateway.client();
    let route = client.route(route!("v3/businesscircle/user-authorizations/{openid}"));
    let chain = route.var("openid", OPENID).query("appid", APPID);
    let response: UserAuthorization = chain.clone().get().await.expect("a typed response");
    assert_eq!(response.authorize_state, AuthorizeState::Authorized);
    let response: Response<UserAuthorization> = chain.get().await.expect("a typed response");
    assert_eq!(
        (response.authorize_state.clone(), response.request_id()),
        (AuthorizeState::Authorized, Some(REQUEST_ID))
    );
}
